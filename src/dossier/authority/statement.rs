//! One statement of support as an authority reads it: the items of Annex III under the keys of the Commission's software.

use clameur_instrument::{BirthDate, Instrument, Lacking, Requirement, latin, printed};
use clameur_seal::Record;
use jiff::civil::Date;
use sha2::{Digest as _, Sha256};

use super::super::format::RecordLine;
use crate::clock::Zone;
use crate::statement::evidence::Times;

/// What is hashed before everything else to make a [`Statement::identifier`].
const DOMAIN: &[u8] = b"clameur/signature-identifier/v1\0";

/// A field of the form, and its key in the Commission's software.
pub(super) const GENERAL: [(&str, &str); 3] = [
    ("given-name", "full.first.names"),
    ("family-name", "family.names"),
    ("birth-date", "date.of.birth"),
];
/// The same, of the address.
pub(super) const ADDRESS: [(&str, &str); 5] = [
    ("street", "street"),
    ("street-number", "street.number"),
    ("postal-code", "postal.code"),
    ("city", "city"),
    ("country", "country"),
];
/// The field that says which document, and that of its number.
const DOCUMENT: [&str; 2] = ["document", "document-number"];

/// A statement, as it is written.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Statement {
    /// Names that nobody outside can lead back to a person or a leaf.
    pub(super) identifier: u128,
    /// The UTC day on which it was given.
    pub(super) day: Date,
    /// Items by the fields of [`GENERAL`] that its State asks for.
    pub(super) general: Vec<(&'static str, String)>,
    /// Items by the fields of [`ADDRESS`], where its State asks for them.
    pub(super) address: Vec<(&'static str, String)>,
    /// Document and number, where its State asks for one.
    pub(super) number: Option<Number>,
    /// Given and family names as they were typed, where one of them is in letters that documents lack.
    pub(super) own_names: Option<[String; 2]>,
}

/// A number of a document or a person.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Number {
    /// Key of the document, for example `national.id.number`.
    pub(super) document: String,
    /// As the Commission's software accepts it.
    pub(super) written: String,
    /// As people of that State write it.
    pub(super) dressed: String,
}

impl Statement {
    /// Reads a record that was checked; an error names the field that the State asks for and the record has not.
    pub(super) fn read(
        (instrument, zone): (&Instrument, &Zone),
        state: &str,
        line: &RecordLine,
        record: &Record,
        times: &Times,
    ) -> Result<Self, &'static str> {
        let item = |field: &'static str| -> Result<Option<String>, &'static str> {
            let asked = instrument
                .field(field)
                .map_or(Requirement::NotAsked, |known| {
                    instrument.requirement(Some(state), known)
                });
            match (asked, printed(&record.fields, field)) {
                (Requirement::NotAsked, _) => Ok(None),
                (_, Some(value)) => Ok(Some(value.clone())),
                // A village without streets.
                (Requirement::Required, None) if may_lack(instrument, field) => {
                    Ok(Some(String::new()))
                }
                (Requirement::Required, None) => Err(field),
                (_, None) => Ok(Some(String::new())),
            }
        };
        let items = |fields: &[(&'static str, &'static str)]| {
            fields
                .iter()
                .filter_map(|(field, _)| {
                    Some(item(field).transpose()?.map(|value| (*field, value)))
                })
                .collect::<Result<Vec<_>, _>>()
        };
        let [kind, number] = DOCUMENT;
        let number = match (item(kind)?, item(number)?) {
            (Some(document), Some(canonical)) => {
                let known = instrument.identifier(state, &document).ok_or(kind)?;
                let dressed = known.dressed(&canonical);
                // Belgium's number is the one of which that software wants the separators (its rules, `yy.mm.dd-nnn.cc`).
                let written = if (state, document.as_str()) == ("BE", "national.id.number") {
                    dressed.clone()
                } else {
                    canonical
                };
                Some(Number {
                    document,
                    written,
                    dressed,
                })
            }
            _ => None,
        };
        Ok(Self {
            identifier: identifier(line),
            day: zone.day(times.submitted_ms),
            general: items(&GENERAL)?,
            address: items(&ADDRESS)?,
            number,
            own_names: own_names(record),
        })
    }

    /// What the statement says in a field of the form; none where its State does not ask.
    pub(super) fn item(&self, field: &str) -> Option<&str> {
        self.general
            .iter()
            .chain(&self.address)
            .find(|(name, _)| *name == field)
            .map(|(_, value)| value.as_str())
    }
}

/// Whether people may say that they have nothing to fill in there.
fn may_lack(instrument: &Instrument, field: &str) -> bool {
    let known = instrument.field(field);
    known.is_some_and(|known| known.lacking == Lacking::Allowed)
}

/// The names as they were typed, where the spelling in Latin letters took the place of one.
fn own_names(record: &Record) -> Option<[String; 2]> {
    let names = ["given-name", "family-name"];
    let typed = |name: &str| record.fields.get(name).cloned().unwrap_or_default();
    let spelled = names
        .iter()
        .any(|name| record.fields.contains_key(&latin(name)));
    spelled.then(|| names.map(typed))
}

/// A day as the Commission's software writes it in properties: `dd/MM/yyyy`, `00` for what papers do not know.
pub(super) fn slashed(day: &str) -> String {
    BirthDate::parse(day).map_or_else(|| day.to_owned(), |day| day.written('/'))
}

/// A State as the Commission's software writes it: lower case, `gr` for Greece.
pub(super) fn lower(state: &str) -> String {
    state.to_ascii_lowercase()
}

/// The identifier: the first 16 bytes of `SHA-256(domain || leaf index || tag || salt)`, written as a UUID (version 8: made by a rule
/// of one's own, RFC 9562). Tag and salt stand in the dossier's description and nowhere in public: whoever holds the dossier
/// finds the statement again, nobody else.
fn identifier(line: &RecordLine) -> u128 {
    let hash = Sha256::new()
        .chain_update(DOMAIN)
        .chain_update(line.index.to_be_bytes())
        .chain_update(line.tag.0)
        .chain_update(line.salt.0)
        .finalize();
    let mut bytes = [0; 16];
    for (to, from) in bytes.iter_mut().zip(hash) {
        *to = from;
    }
    let number = u128::from_be_bytes(bytes);
    let number = (number & !(0xf << 76)) | (8 << 76);
    (number & !(0b11 << 62)) | (0b10 << 62)
}

/// An identifier as it is written.
pub(super) fn uuid(identifier: u128) -> String {
    let hex = format!("{identifier:032x}");
    let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
    format!(
        "{}-{}-{}-{}-{}",
        part(0, 8),
        part(8, 12),
        part(12, 16),
        part(16, 20),
        part(20, 32)
    )
}
