//! The printed documents of a dossier: PDF/A-2a and PDF/UA-1, A4, in French and in English.
//!
//! | document | function of [`crate::pdf::PdfRenderer`] |
//! |---|---|
//! | one mandate per supporter | `mandate` |
//! | the bound volumes of all mandates | `volume` |
//! | the list of complainants, for the authority or for the respondent | `complainants` |
//! | the slip of exhibits | `exhibits` |
//! | the verification report | `report` |
//! | an initiative's statements of support for one State | `statements` |
//! | the form that goes with them (Annex V) | `submission` |
//! | the list of statements of support of an initiative that no Member State checks | `support` |
//!
//! Nothing here reads a clock, a file or the network: the same input gives the same bytes. The
//! data are the plain structures of [`model`]; the words are `locales/<lang>/print.ftl`; what a
//! mandate says is the campaign's own text, read by [`crate::campaign::document`].
//!
//! A character that the embedded typeface lacks never stops a dossier: it is printed as its code
//! point and reported ([`crate::pdf::glyphs`]).

pub mod model;

mod complainants;
mod exhibits;
mod mandate;
mod report;
#[cfg(test)]
mod sample;
mod statements;
mod style;
mod support;
#[cfg(test)]
mod tests;
mod volume;

#[cfg(test)]
use crate::campaign::document;
#[cfg(test)]
use crate::i18n::Lang;
#[cfg(test)]
use crate::pdf::Setting;

pub(crate) use complainants::initials;
pub use report::verdict;
pub use statements::{Sheet, Signatory, StatementVolume, Submission};
pub use support::{SupportList, SupportRow};
pub use volume::{MANDATES_PER_VOLUME, Volume, volumes};
