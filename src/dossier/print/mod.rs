//! The printed documents of a dossier: PDF/A-2a and PDF/UA-1, A4, in French and in English.
//!
//! | document | function |
//! |---|---|
//! | one mandate per supporter | [`Press::mandate`] |
//! | the bound volumes of all mandates | [`Press::volume`] |
//! | the list of complainants, for the authority or for the respondent | [`Press::complainants`] |
//! | the slip of exhibits | [`Press::exhibits`] |
//! | the verification report | [`Press::report`] |
//! | an initiative's statements of support for one State | [`Press::statements`] |
//! | the form that goes with them (Annex V) | [`Press::submission`] |
//! | the list of statements of support of an initiative that no Member State checks | [`Press::support`] |
//!
//! Nothing here reads a clock, a file or the network: the same input gives the same bytes. The
//! data are the plain structures of [`model`]; the words are `locales/<lang>/print.ftl`; what a
//! mandate says is the campaign's own text, read by [`crate::campaign::document`].
//!
//! A character that the embedded typeface lacks never stops a dossier: it is printed as its code
//! point and reported ([`letters`]).

pub mod letters;
pub mod model;

mod complainants;
mod exhibits;
mod layout;
mod look;
mod mandate;
mod press;
mod report;
#[cfg(test)]
mod sample;
mod statements;
mod support;
#[cfg(test)]
mod tests;
mod volume;

#[cfg(test)]
use crate::campaign::document;
#[cfg(test)]
use crate::i18n::Lang;

pub(crate) use complainants::initials;
pub(crate) use layout::lay_out;
pub use letters::unprintable;
pub(crate) use look::shorten;
pub(crate) use press::{Pen, Sink};
pub use press::{Press, PrintError, Printed, Replaced, Setting};
pub use report::verdict;
pub use statements::{Sheet, Signatory, StatementVolume, Submission};
pub use support::{SupportList, SupportRow};
pub use volume::{MANDATES_PER_VOLUME, Volume, volumes};
