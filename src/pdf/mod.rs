//! Printing PDF/A-2a and PDF/UA-1: what every printed document shares, whatever it says.

/// The typefaces, and characters that they lack.
pub mod glyphs;
/// From a document to placed lines.
mod layout;
/// From placed lines to a file.
mod renderer;

pub use glyphs::unprintable;
pub(crate) use layout::lay_out;
pub use renderer::{PdfRenderer, PrintError, Printed, Replaced, Setting};
pub(crate) use renderer::{Sink, TextWriter, instant};
