//! The file that the Commission's software for authorities reads. Its structure is that of exports of 2022, in
//! `docs/formats/authority.md`; each piece is made on its own, so that a file of any length needs no memory.

use super::statement::{ADDRESS, GENERAL, Statement, lower, slashed, uuid};

/// What the file says of the initiative.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Initiative {
    pub(super) number: String,
    /// First day of collection, `YYYY-MM-DD`.
    pub(super) starts: String,
    /// Last day.
    pub(super) ends: String,
    pub(super) register: String,
    pub(super) title: String,
    pub(super) objectives: String,
    pub(super) contacts: String,
    pub(super) website: String,
}

/// The `annexRevision` of Regulation (EU) 2019/788 in those exports.
const ANNEX_REVISION: &str = "1";

/// Everything before the first statement.
pub(super) fn head(state: &str, initiative: &Initiative) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<supportForm>");
    element(&mut out, "forCountry", &lower(state));
    out.push_str("<initiativeData>");
    for (name, value) in [
        ("registrationNumber", &initiative.number),
        ("startOfTheCollectionPeriod", &initiative.starts),
        ("endOfTheCollectionPeriod", &initiative.ends),
        ("urlOnCommissionRegister", &initiative.register),
        ("title", &initiative.title),
        ("objectives", &initiative.objectives),
        ("registeredContactPersons", &initiative.contacts),
        ("url", &initiative.website),
    ] {
        element(&mut out, name, value);
    }
    out.push_str("</initiativeData><signatures>\n");
    out
}

/// One statement, on a line of its own.
pub(super) fn signature(statement: &Statement) -> String {
    let mut out = String::with_capacity(1_024);
    out.push_str("<signature>");
    element(&mut out, "submissionDate", &statement.day.to_string());
    element(&mut out, "signatureIdentifier", &uuid(statement.identifier));
    element(&mut out, "annexRevision", ANNEX_REVISION);
    out.push_str("<signatoryInfo><groups>");
    group(&mut out, "address", &properties(statement, &ADDRESS));
    if let Some(number) = &statement.number {
        group(
            &mut out,
            "id",
            &[(&number.document, number.written.clone())],
        );
    }
    group(&mut out, "general", &properties(statement, &GENERAL));
    out.push_str("</groups></signatoryInfo></signature>\n");
    out
}

/// Everything behind the last statement.
pub(super) const TAIL: &str = "</signatures></supportForm>\n";

/// What a statement says under these keys, as the software writes it. What was left empty is left out.
fn properties<'a>(statement: &Statement, keys: &[(&str, &'a str)]) -> Vec<(&'a str, String)> {
    keys.iter()
        .filter_map(|(field, key)| {
            let value = statement.item(field).filter(|value| !value.is_empty())?;
            Some((*key, value_of(field, value)))
        })
        .collect()
}

/// A value of the form as the software writes it.
pub(super) fn value_of(field: &str, value: &str) -> String {
    match field {
        "birth-date" => slashed(value),
        "country" => lower(value),
        _ => value.to_owned(),
    }
}

fn group(out: &mut String, name: &str, properties: &[(&str, String)]) {
    if properties.is_empty() {
        return;
    }
    out.push_str("<group>");
    element(out, "name", &format!("oct.group.{name}"));
    out.push_str("<properties>");
    for (key, value) in properties {
        out.push_str("<property>");
        element(out, "key", &format!("oct.property.{key}"));
        out.push_str("<value>");
        cdata(out, value);
        out.push_str("</value></property>");
    }
    out.push_str("</properties></group>");
}

fn element(out: &mut String, name: &str, value: &str) {
    out.push('<');
    out.push_str(name);
    out.push('>');
    for c in value.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            c => out.push(allowed(c)),
        }
    }
    out.push_str("</");
    out.push_str(name);
    out.push('>');
}

fn cdata(out: &mut String, value: &str) {
    out.push_str("<![CDATA[");
    // The only text that cannot stand inside: it ends one section and begins another.
    for (part, text) in value.split("]]>").enumerate() {
        if part > 0 {
            out.push_str("]]]]><![CDATA[>");
        }
        out.extend(text.chars().map(allowed));
    }
    out.push_str("]]>");
}

/// The character, or U+FFFD where XML 1.0 (2.2) has no way to write it. Forms take none of these.
fn allowed(c: char) -> char {
    match c {
        '\t' | '\n' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'.. => c,
        _ => '\u{fffd}',
    }
}
