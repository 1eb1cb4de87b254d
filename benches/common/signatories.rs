//! Citizens of the 27 Member States who do not exist, with numbers that could: for benches and for tests beside the code.

use std::collections::BTreeMap;

use clameur_instrument::{CONFIRM, Identifier, Instrument, Submission};
use jiff::civil::Date;

/// Made-up names in the scripts of the Union.
const NAMES: [(&str, &str); 8] = [
    ("Exemple", "Personne-Inventée"),
    ("Ελένη", "Επινοημένη"),
    ("Łucja", "Przykładowa-Żółć"),
    ("Пример", "Измислен"),
    ("Õie Ülle", "Näidis"),
    ("Ștefan", "Exemplu-Țară"),
    ("Måns", "Påhittad"),
    ("Seán", "Ó Samplach"),
];

/// What citizen `serial` of a State types.
pub(crate) fn submission(
    instrument: &Instrument,
    state: &str,
    serial: u64,
    today: Date,
) -> Option<Submission> {
    let place = usize::try_from(serial).ok()? % NAMES.len();
    let (given, family) = NAMES.get(place)?;
    let mut fields = BTreeMap::new();
    let mut put = |name: &str, value: String| {
        fields.insert(format!("{CONFIRM}{name}"), "1".to_owned());
        fields.insert(name.to_owned(), value);
    };
    put("given-name", (*given).to_owned());
    put("family-name", format!("{family} {serial}"));
    let documents = instrument.identifiers(Some(state));
    if documents.is_empty() {
        put("street", "Rue de l’Exemple".to_owned());
        put("street-number", (serial % 200 + 1).to_string());
        let shape = instrument.postal_codes.get(state);
        let shape = shape.map_or("00000", |code| code.shape.as_str());
        put("postal-code", dress(shape, serial));
        put("city", "Exempleville".to_owned());
        put("country", state.to_owned());
        put("birth-date", birth(serial).to_string());
    } else {
        let place = usize::try_from(serial).ok()? % documents.len();
        let document = documents.get(place)?;
        put("document", document.document.clone());
        put("document-number", number(document, state, serial, today)?);
    }
    let consents = instrument
        .consents
        .iter()
        .filter(|consent| consent.required);
    Some(Submission {
        fields,
        targets: Vec::new(),
        consents: consents.map(|consent| consent.id.clone()).collect(),
        territory: Some(state.to_owned()),
        today,
    })
}

/// A day of birth; some 13,000 different ones.
fn birth(serial: u64) -> Date {
    let part = |of: u64, over: u64| i8::try_from(serial / over % of).unwrap_or(0) + 1;
    let year = 1950 + i16::try_from(serial / 336 % 40).unwrap_or(0);
    Date::new(year, part(12, 28), part(28, 1)).unwrap_or(Date::ZERO)
}

/// A number that the State's document could have. Check digits are tried, not computed.
fn number(document: &Identifier, state: &str, serial: u64, today: Date) -> Option<String> {
    let day = birth(serial);
    let (y, m, d) = (day.year(), day.month(), day.day());
    let yy = y % 100;
    let run = serial / 13_440 % 900;
    let mut tries = (0..100_u64).map(|step| match (state, document.document.as_str()) {
        ("BE", _) => format!("{yy:02}{m:02}{d:02}{:03}{step:02}", run + 1),
        ("BG", _) => format!("{yy:02}{m:02}{d:02}{:04}", run * 10 + step % 10),
        ("EE" | "LT", _) => format!("3{yy:02}{m:02}{d:02}{:04}", run * 10 + step),
        ("HR", _) => format!("{:011}", serial * 100 + 12_000_000_000 + step),
        ("LV", _) => format!("{d:02}{m:02}{yy:02}1{:04}", run * 10 + step),
        ("PL", _) => format!("{yy:02}{m:02}{d:02}{:05}", run * 100 + step),
        ("SE", _) => format!("{y:04}{m:02}{d:02}{:04}", run * 10 + 10 + step),
        ("SI", _) => format!("{d:02}{m:02}{:03}50{:04}", y % 1000, run * 10 + step),
        ("RO", "personal.id") => format!("1{yy:02}{m:02}{d:02}12{:04}", run * 10 + 10 + step),
        ("HU", "personal.number") => format!("1{yy:02}{m:02}{d:02}{:04}", run * 10 + 10 + step),
        ("ES", "id.card") => {
            let letters = b"TRWAGMYFPDXBNJZSQVHLCKE";
            let letter = usize::try_from(step)
                .ok()
                .and_then(|at| letters.get(at % 23));
            format!(
                "{:08}{}",
                10_000_000 + serial % 80_000_000,
                char::from(*letter.unwrap_or(&b'T'))
            )
        }
        ("PT", "citizens.card") => format!("{:09}ZZ{}", serial % 999_999_999, step % 10),
        _ => dress(&document.shape, serial + step * 1_000_003),
    });
    tries.find(|number| {
        document
            .check(number, today)
            .is_ok_and(|n| n.doubt().is_none())
    })
}

/// A number in a shape: `0` for a digit, `A` for a letter.
fn dress(shape: &str, serial: u64) -> String {
    let mut rest = serial;
    let places: Vec<char> = shape
        .chars()
        .rev()
        .map(|place| match place {
            '0' => {
                let digit = u8::try_from(rest % 10).unwrap_or(0);
                rest /= 10;
                char::from(b'0' + digit)
            }
            'A' => {
                let letter = u8::try_from(rest % 20).unwrap_or(0);
                rest /= 20;
                char::from(b'A' + letter)
            }
            other => other,
        })
        .collect();
    places.into_iter().rev().collect()
}
