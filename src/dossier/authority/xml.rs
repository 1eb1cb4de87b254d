//! The file that the Commission's software for authorities reads. Its structure is that of exports of 2022, in
//! `docs/formats/authority.md`; each piece is made on its own, so that a file of any length needs no memory.

use std::io;

use quick_xml::Writer;
use quick_xml::escape::partial_escape;
use quick_xml::events::{BytesCData, BytesDecl, BytesStart, BytesText, Event};

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
pub(super) fn head(state: &str, initiative: &Initiative) -> io::Result<Vec<u8>> {
    let mut xml = Writer::new(Vec::new());
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    xml.get_mut().push(b'\n');
    xml.write_event(Event::Start(BytesStart::new("supportForm")))?;
    element(&mut xml, "forCountry", &lower(state))?;
    xml.create_element("initiativeData")
        .write_inner_content(|xml| {
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
                element(xml, name, value)?;
            }
            Ok(())
        })?;
    xml.write_event(Event::Start(BytesStart::new("signatures")))?;
    xml.get_mut().push(b'\n');
    Ok(xml.into_inner())
}

/// One statement, on a line of its own.
pub(super) fn signature(statement: &Statement) -> io::Result<Vec<u8>> {
    let mut xml = Writer::new(Vec::with_capacity(1_024));
    xml.create_element("signature").write_inner_content(|xml| {
        element(xml, "submissionDate", &statement.day.to_string())?;
        element(xml, "signatureIdentifier", &uuid(statement.identifier))?;
        element(xml, "annexRevision", ANNEX_REVISION)?;
        xml.create_element("signatoryInfo")
            .write_inner_content(|xml| {
                xml.create_element("groups")
                    .write_inner_content(|xml| groups(xml, statement))?;
                Ok(())
            })?;
        Ok(())
    })?;
    xml.get_mut().push(b'\n');
    Ok(xml.into_inner())
}

fn groups(xml: &mut Writer<Vec<u8>>, statement: &Statement) -> io::Result<()> {
    group(xml, "address", &properties(statement, &ADDRESS))?;
    if let Some(number) = &statement.number {
        group(xml, "id", &[(&number.document, number.written.clone())])?;
    }
    group(xml, "general", &properties(statement, &GENERAL))
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

fn group(xml: &mut Writer<Vec<u8>>, name: &str, properties: &[(&str, String)]) -> io::Result<()> {
    if properties.is_empty() {
        return Ok(());
    }
    xml.create_element("group").write_inner_content(|xml| {
        element(xml, "name", &format!("oct.group.{name}"))?;
        xml.create_element("properties")
            .write_inner_content(|xml| {
                for (key, value) in properties {
                    xml.create_element("property").write_inner_content(|xml| {
                        element(xml, "key", &format!("oct.property.{key}"))?;
                        xml.create_element("value")
                            .write_inner_content(|xml| cdata(xml, value))?;
                        Ok(())
                    })?;
                }
                Ok(())
            })?;
        Ok(())
    })?;
    Ok(())
}

fn element(xml: &mut Writer<Vec<u8>>, name: &str, value: &str) -> io::Result<()> {
    let text: String = value.chars().map(allowed).collect();
    // Quotation marks stand as they are: the files of 2022 have them so.
    xml.create_element(name)
        .write_text_content(BytesText::from_escaped(partial_escape(text)))?;
    Ok(())
}

fn cdata(xml: &mut Writer<Vec<u8>>, value: &str) -> io::Result<()> {
    let text: String = value.chars().map(allowed).collect();
    BytesCData::escaped(&text).try_for_each(|section| xml.write_event(Event::CData(section)))
}

/// The character, or U+FFFD where XML 1.0 (2.2) has no way to write it. Forms take none of these.
fn allowed(c: char) -> char {
    match c {
        '\t' | '\n' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'.. => c,
        _ => '\u{fffd}',
    }
}
