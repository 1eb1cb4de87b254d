//! What is printed: sheets with the form of Annex III, and the protocol of a destruction. Tagged PDF/A as the documents of a dossier are;
//! black on white.

/// The protocol of a destruction.
mod protocol;
/// A code that machines read, as black squares.
mod qr;
/// The sheets.
mod sheet;

pub use protocol::{DestroyedBatch, Protocol, protocol};
pub use sheet::{Printed, Sheet, sheets};

use crate::i18n::Lang;

/// Points in a millimetre.
const MM: f32 = 72.0 / 25.4;

/// The name of a State in a language; its code where the language has none.
#[must_use]
pub fn state_name(lang: Lang, territory: &str) -> String {
    let key = format!("country-{territory}");
    if lang.has(&key) {
        lang.t(&key)
    } else {
        territory.to_owned()
    }
}

#[cfg(test)]
mod tests;
