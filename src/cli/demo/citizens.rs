//! Citizens of every Member State who do not exist, and what they would type: names that nobody has, numbers that could be
//! somebody's, because they satisfy every check.
//!
//! Knows nothing of the application, so that measures can use it too.

use std::collections::BTreeMap;

use clameur_instrument::{FieldType, Identifier, Instrument, Requirement};
use jiff::civil::Date;

/// Of a thousand people, about how many signed where: the shares of the initiative of 2021 and 2022.
const SHARES: &[(&str, u32)] = &[
    ("DE", 482),
    ("FR", 182),
    ("NL", 73),
    ("IT", 52),
    ("AT", 29),
    ("SI", 23),
    ("RO", 23),
    ("ES", 21),
    ("BE", 19),
    ("DK", 15),
    ("PT", 12),
    ("GR", 10),
    ("CZ", 9),
    ("PL", 9),
    ("SE", 8),
    ("IE", 5),
    ("FI", 5),
    ("HR", 4),
    ("SK", 3),
    ("LT", 3),
    ("HU", 3),
    ("BG", 2),
    ("LU", 2),
    ("EE", 1),
    ("LV", 1),
    ("CY", 1),
    ("MT", 1),
];

/// Far apart in the shares for numbers that follow each other, and prime to their sum.
const STEP: u32 = 617;

/// Where the person of this number is a citizen.
pub(crate) fn nationality(number: u32) -> &'static str {
    let sum: u32 = SHARES.iter().map(|(_, share)| share).sum();
    let mut place = number.wrapping_mul(STEP) % sum.max(1);
    for (code, share) in SHARES {
        if place < *share {
            return code;
        }
        place -= share;
    }
    "DE"
}

/// What the person of this number types into the form of a country; none where no number could be made up.
pub(crate) fn fields(
    instrument: &Instrument,
    code: &str,
    number: u32,
    today: Date,
) -> Option<BTreeMap<String, String>> {
    let accepted = instrument.identifiers(Some(code));
    let document = usize::try_from(number)
        .ok()
        .and_then(|n| accepted.get(n.checked_rem(accepted.len())?));
    let mut typed = BTreeMap::new();
    for field in &instrument.fields {
        let asked = instrument.requirement(Some(code), field);
        if matches!(asked, Requirement::NotAsked | Requirement::Campaign) {
            continue;
        }
        let value = match field.kind {
            FieldType::GivenName => "Exemple".to_owned(),
            FieldType::FamilyName => format!("Personne-Inventée {number}"),
            FieldType::Country => code.to_owned(),
            FieldType::PostalCode => postal_code(instrument, code),
            FieldType::BirthDate => born(number)?.to_string(),
            FieldType::DocumentKind => document?.document.clone(),
            FieldType::DocumentNumber => document_number(document?, code, number, today)?,
            _ if field.name == "street-number" => (1 + number % 99).to_string(),
            _ if field.name == "city" => "Exempleville".to_owned(),
            _ => "Rue de l’Exemple".to_owned(),
        };
        typed.insert(field.name.clone(), value);
    }
    Some(typed)
}

/// A day from 1950 to 1999.
fn born(number: u32) -> Option<Date> {
    let days = number.wrapping_mul(7_919) % 18_000;
    Date::constant(1950, 1, 1)
        .checked_add(jiff::Span::new().days(i64::from(days)))
        .ok()
}

/// A postal code of the country.
fn postal_code(instrument: &Instrument, code: &str) -> String {
    let Some(rule) = instrument.postal_codes.get(code) else {
        return "00000".to_owned();
    };
    ["1", "8", "0"]
        .into_iter()
        .map(|digit| rule.shape.replace('A', "X").replace('0', digit))
        .find(|typed| {
            let plain: String = typed.chars().filter(char::is_ascii_alphanumeric).collect();
            let plain = plain.strip_prefix(code).unwrap_or(&plain);
            rule.formats.iter().any(|format| format.matches(plain))
        })
        .unwrap_or_else(|| rule.shape.clone())
}

/// A number of a document that satisfies every check without a doubt.
fn document_number(document: &Identifier, code: &str, number: u32, today: Date) -> Option<String> {
    let sure = |typed: &String| {
        document
            .check(typed, today)
            .is_ok_and(|found| found.doubt().is_none())
    };
    // Some serial numbers have no check digit: then the next one is taken.
    (0..40).find_map(|attempt| {
        let serial = number.wrapping_add(attempt * 331);
        beginnings(document, code, number, serial)
            .into_iter()
            .flat_map(endings)
            .find(sure)
    })
}

/// Numbers as far as their check characters, and how many of these follow.
fn beginnings(document: &Identifier, code: &str, number: u32, serial: u32) -> Vec<(String, u32)> {
    let Some(day) = born(number) else {
        return Vec::new();
    };
    let (year, month, date) = (day.year(), day.month(), day.day());
    let yy = year % 100;
    let three = 1 + serial % 998;
    if document.birth.is_none() {
        return ['A', 'B', 'K', 'M']
            .into_iter()
            .map(|letter| {
                if document.checksum.is_none() {
                    return (filled(&document.shape, letter, u64::from(number)), 0);
                }
                // The last character is the check.
                let digit_last = document.shape.ends_with('0');
                let serial = u64::from(number) * if digit_last { 10 } else { 1 };
                let mut stem = filled(&document.shape, letter, serial);
                stem.pop();
                (stem, 1)
            })
            .collect();
    }
    let stem = match code {
        "BE" => return vec![(format!("{yy:02}{month:02}{date:02}{three:03}"), 2)],
        "EE" | "LT" => format!("{}{yy:02}{month:02}{date:02}{three:03}", 3 + serial % 2),
        "HU" => format!("{}{yy:02}{month:02}{date:02}{three:03}", 1 + serial % 2),
        "LV" => format!("{date:02}{month:02}{yy:02}1{three:03}"),
        "PL" => format!("{yy:02}{month:02}{date:02}{:04}", serial % 10_000),
        "RO" => format!(
            "1{yy:02}{month:02}{date:02}{:02}{three:03}",
            1 + serial % 40
        ),
        "SE" => format!("{year}{month:02}{date:02}{three:03}"),
        "SI" => format!("{date:02}{month:02}{:03}50{three:03}", year % 1000),
        _ => format!("{yy:02}{month:02}{date:02}{three:03}"),
    };
    vec![(stem, 1)]
}

/// A shape with a number in its digits, and a letter in its letters.
fn filled(shape: &str, letter: char, number: u64) -> String {
    let places = shape.chars().filter(|c| *c == '0').count();
    let digits = format!("{number:0places$}");
    let mut digits = digits.chars();
    shape
        .chars()
        .filter_map(|c| match c {
            '0' => digits.next(),
            'A' => Some(letter),
            _ => None,
        })
        .collect()
}

/// A beginning with every check character or pair of digits that could follow.
fn endings((stem, missing): (String, u32)) -> Vec<String> {
    match missing {
        0 => vec![stem],
        1 => ('0'..='9')
            .chain('A'..='Z')
            .map(|last| format!("{stem}{last}"))
            .collect(),
        _ => (0..100).map(|last| format!("{stem}{last:02}")).collect(),
    }
}
