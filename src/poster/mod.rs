//! Posters and leaflets, made from the campaign's own texts: PDF/A and PDF/UA like everything that is printed here, with a code that
//! telephones read and the same address in letters.
//!
//! No number stands on them: paper is not taken down when a number changes. The day on which they were made does.

/// Short addresses, and their codes.
pub mod address;
/// Where everything stands on a sheet.
pub(crate) mod sheet;

pub use sheet::{Format, Ink, Poster, print};
