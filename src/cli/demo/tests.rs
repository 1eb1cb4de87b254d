use std::collections::BTreeSet;

use clameur_instrument::{Instrument, Rules, Submission, Switches, builtin, validate};
use jiff::civil::date;

#[test]
fn everybody_made_up_may_sign_and_is_one_person() {
    let text = builtin::text("eu-eci-individual").unwrap();
    let instrument = Instrument::parse(text).unwrap();
    let codes: Vec<String> = instrument.territory.keys().cloned().collect();
    let rules = Rules::new(instrument.into(), Switches::default()).unwrap();
    let today = date(2026, 3, 2);
    let mut identities = BTreeSet::new();
    // Part A makes no difference of nationality: the same name and day are the same person.
    for (code, first) in codes.iter().zip((0..).step_by(60)) {
        for number in first..first + 60 {
            let fields = super::citizens::fields(rules.instrument(), code, number, today)
                .unwrap_or_else(|| panic!("nobody of {code} can be made up"));
            let submission = Submission {
                fields,
                targets: Vec::new(),
                consents: vec!["certify".to_owned()],
                territory: Some(code.clone()),
                today,
            };
            let valid = validate(&rules, &submission)
                .unwrap_or_else(|errors| panic!("{code} {number}: {errors:?}"));
            assert!(valid.confirmed.is_empty());
            identities.insert(valid.canonical_identity().to_owned());
        }
    }
    assert_eq!(identities.len(), codes.len() * 60);
}

#[test]
fn the_first_hundred_come_from_many_countries() {
    let seen: BTreeSet<&str> = (1..=100).map(super::citizens::nationality).collect();
    assert!(seen.len() > 12, "{seen:?}");
    assert_eq!(
        (0..998)
            .map(super::citizens::nationality)
            .filter(|c| *c == "DE")
            .count(),
        482
    );
}
