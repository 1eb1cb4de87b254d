//! Looks for planted values in bytes, in every way in which they could have been written down.

use std::collections::{BTreeSet, HashMap};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

/// Whether `bytes` contain `wanted`.
pub(crate) fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    let Some(first) = wanted.first() else {
        return false;
    };
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|byte| byte == first) {
        let (_, here) = rest.split_at(at);
        if here.starts_with(wanted) {
            return true;
        }
        rest = here.get(1..).unwrap_or_default();
    }
    false
}

/// A value in all its written forms, each with its name.
pub(crate) fn forms(value: &str) -> Vec<(String, Vec<u8>)> {
    let mut all = Vec::new();
    for (case, text) in [
        ("", value.to_owned()),
        ("lower-case ", value.to_lowercase()),
        ("upper-case ", value.to_uppercase()),
    ] {
        let mut add = |name: &str, bytes: Vec<u8>| all.push((format!("{case}{name}"), bytes));
        add("UTF-8", text.clone().into_bytes());
        let wide = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect();
        add("UTF-16LE", wide(u16::to_le_bytes));
        add("UTF-16BE", wide(u16::to_be_bytes));
        const SPARING: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'%');
        const FORM: &AsciiSet = &NON_ALPHANUMERIC
            .remove(b'-')
            .remove(b'.')
            .remove(b'_')
            .remove(b'*');
        for (name, set) in [
            ("percent, all", NON_ALPHANUMERIC),
            ("percent, form", FORM),
            ("percent, sparing", SPARING),
        ] {
            let coded = utf8_percent_encode(&text, set).to_string();
            add(name, coded.to_lowercase().into_bytes());
            add(
                &format!("{name}, plus"),
                coded.replace("%20", "+").into_bytes(),
            );
            add(name, coded.into_bytes());
        }
        for (alignment, piece) in aligned(text.as_bytes()).into_iter().enumerate() {
            add(&format!("base64 {alignment}"), piece.0.into_bytes());
            add(&format!("base64url {alignment}"), piece.1.into_bytes());
        }
        add("hex", hex::encode(&text).into_bytes());
        add("HEX", hex::encode_upper(&text).into_bytes());
        add("quoted-printable", quoted_printable(&text).into_bytes());
        add("JSON", json_escaped(&text).into_bytes());
        let html = text.replace('&', "&amp;").replace('\'', "&#x27;");
        add("HTML", html.into_bytes());
    }
    all.retain(|(_, bytes)| bytes.len() >= 4);
    all
}

/// What base64 makes of the value wherever it begins in a longer text: the characters that depend on
/// its neighbours are left out.
fn aligned(value: &[u8]) -> [(String, String); 3] {
    [0usize, 1, 2].map(|before| {
        let mut padded = vec![0; before];
        padded.extend_from_slice(value);
        let whole = padded.len() / 3 * 3;
        let from = (before * 8).div_ceil(6);
        let cut = |text: String| text.get(from..).unwrap_or_default().to_owned();
        let padded = padded.get(..whole).unwrap_or_default();
        (
            cut(STANDARD_NO_PAD.encode(padded)),
            cut(URL_SAFE_NO_PAD.encode(padded)),
        )
    })
}

fn quoted_printable(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'=' => "=3D".to_owned(),
            32..=126 => char::from(byte).to_string(),
            _ => format!("={byte:02X}"),
        })
        .collect()
}

fn json_escaped(text: &str) -> String {
    text.encode_utf16()
        .map(|unit| match u8::try_from(unit) {
            Ok(byte) if byte.is_ascii() => char::from(byte).to_string(),
            _ => format!("\\u{unit:04x}"),
        })
        .collect()
}

/// Where values stand in the clear: `(value, way of writing, file)`. One pass over each file: the first
/// four bytes of every form are looked up at each place.
pub(crate) fn find(
    values: &[String],
    files: &[(std::path::PathBuf, Vec<u8>)],
) -> Vec<(String, String, String)> {
    let mut by_start: HashMap<[u8; 4], Vec<Wanted<'_>>> = HashMap::new();
    for value in values {
        for (name, bytes) in forms(value) {
            if let Some(start) = bytes.first_chunk::<4>().copied() {
                let wanted = Wanted { value, name, bytes };
                by_start.entry(start).or_default().push(wanted);
            }
        }
    }
    let mut found = BTreeSet::new();
    for (path, bytes) in files {
        for (at, start) in bytes.windows(4).enumerate() {
            let Ok(start) = <[u8; 4]>::try_from(start) else {
                continue;
            };
            for wanted in by_start.get(&start).into_iter().flatten() {
                if bytes
                    .get(at..)
                    .is_some_and(|rest| rest.starts_with(&wanted.bytes))
                {
                    let file = path.display().to_string();
                    found.insert((wanted.value.to_owned(), wanted.name.clone(), file));
                }
            }
        }
    }
    found.into_iter().collect()
}

/// A form of a value that is looked for.
struct Wanted<'v> {
    value: &'v str,
    name: String,
    bytes: Vec<u8>,
}
