//! Tests of the crate as a whole.

mod calendar;
mod codes;
mod files;
mod initiatives;
mod numbers;
mod rules;
mod submissions;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::date;

use crate::{Ask, Instrument, Rules, Submission, Switches, builtin};

fn instrument() -> Instrument {
    Instrument::parse(builtin::text("fr-gdpr-80").unwrap()).unwrap()
}

/// The French mandate with every switch on and three targets.
fn rules() -> Rules {
    let ask = BTreeMap::from([
        ("postal-address".to_owned(), Ask::Optional),
        ("birth-date".to_owned(), Ask::Required),
        ("concern".to_owned(), Ask::Optional),
    ]);
    let targets = ["taj", "tes", "video"].map(str::to_owned).to_vec();
    Rules::new(
        Arc::new(instrument()),
        Switches {
            ask,
            minimum_age: None,
            targets,
        },
    )
    .unwrap()
}

/// A submission that satisfies [`rules`].
fn submission() -> Submission {
    let fields = [
        ("given-name", " Jean-Élie "),
        ("family-name", "D’Exemple"),
        ("email", "Prenom.Nom+clameur@Example.ORG"),
        ("birth-date", "04/03/1980"),
        ("postal-address", ""),
        ("unasked", "ignored"),
    ];
    let strings = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect();
    Submission {
        fields: fields
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect(),
        targets: strings(&["video", "taj", "video"]),
        consents: strings(&["age", "signature", "art9", "authority"]),
        territory: None,
        today: date(2026, 2, 28),
    }
}

/// The same with one field changed.
fn with_field(name: &str, value: &str) -> Submission {
    let mut submission = submission();
    submission.fields.insert(name.to_owned(), value.to_owned());
    submission
}
