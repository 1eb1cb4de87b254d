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

/// At most `length` characters, with an ellipsis where more stood.
pub(crate) fn shorten(text: &str, length: usize) -> String {
    if text.chars().count() <= length {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(length.saturating_sub(1)).collect();
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}
