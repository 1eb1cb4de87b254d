//! What a browser says of its reader: languages, and whether it takes compressed pages.

use axum::http::{HeaderMap, header};

use crate::i18n::Lang;

/// The visitor's preferred language among those offered.
#[must_use]
pub fn preferred(headers: &HeaderMap, offered: &[Lang]) -> Lang {
    Lang::negotiate(accepted(headers), offered)
}

/// The languages that a browser asks for, as it writes them.
pub(crate) fn accepted(headers: &HeaderMap) -> &str {
    headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("")
}

/// The language of an address that begins with one, else the visitor's preference: for errors.
#[must_use]
pub fn language_of(path: &str, headers: &HeaderMap) -> Lang {
    path.split('/')
        .nth(1)
        .and_then(Lang::from_code)
        .unwrap_or_else(|| preferred(headers, &Lang::all().collect::<Vec<_>>()))
}

/// Whether the visitor's browser takes gzip.
#[must_use]
pub fn accepts_gzip(headers: &HeaderMap) -> bool {
    headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|accepted| accepted.contains("gzip"))
}
