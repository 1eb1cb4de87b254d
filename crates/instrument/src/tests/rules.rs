use std::collections::BTreeMap;
use std::sync::Arc;

use super::{instrument, rules, submission};
use crate::{
    Ask, ErrorCode, FieldError, Instrument, Place, Rules, RulesError, Switches, builtin, validate,
};

fn switches(targets: &[&str]) -> Switches {
    Switches {
        targets: targets.iter().map(|id| (*id).to_owned()).collect(),
        ..Switches::default()
    }
}

fn build(switches: Switches) -> Result<Rules, RulesError> {
    Rules::new(Arc::new(instrument()), switches)
}

fn asked(rules: &Rules, territory: Option<&str>) -> Vec<(String, bool)> {
    rules
        .fields(territory)
        .map(|asked| (asked.field.name.clone(), asked.required))
        .collect()
}

#[test]
fn a_campaign_asks_no_more_than_it_switched_on() {
    let least = build(switches(&["taj"])).unwrap();
    let names: Vec<_> = asked(&least, None);
    assert_eq!(
        names,
        [
            ("given-name".into(), true),
            ("family-name".into(), true),
            ("email".into(), true)
        ]
    );
    let all: Vec<_> = asked(&rules(), None).into_iter().skip(3).collect();
    assert_eq!(
        all,
        [
            ("postal-address".into(), false),
            ("birth-date".into(), true),
            ("concern".into(), false)
        ]
    );
}

#[test]
fn a_campaign_cannot_bend_the_law() {
    let ask = |name: &str| Switches {
        ask: BTreeMap::from([(name.to_owned(), Ask::Optional)]),
        ..switches(&["taj"])
    };
    assert_eq!(
        build(ask("email")).unwrap_err(),
        RulesError::NotASwitch("email".into())
    );
    assert_eq!(
        build(ask("shoe-size")).unwrap_err(),
        RulesError::NotASwitch("shoe-size".into())
    );
    let age = |age| Switches {
        minimum_age: Some(age),
        ..switches(&["taj"])
    };
    assert_eq!(
        build(age(17)).unwrap_err(),
        RulesError::MinimumAge { law: 18, asked: 17 }
    );
    assert_eq!(build(age(21)).unwrap().minimum_age(None), 21);
    assert_eq!(
        build(switches(&[])).unwrap_err(),
        RulesError::TooFewTargets { minimum: 1 }
    );
    for bad in [&["TAJ"][..], &["taj", "taj"], &[""], &["a b"], &["-a"]] {
        assert!(
            matches!(build(switches(bad)), Err(RulesError::TargetId(_))),
            "{bad:?}"
        );
    }
    let many: Vec<String> = (0..65).map(|n| format!("t{n}")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    assert_eq!(
        build(switches(&many)).unwrap_err(),
        RulesError::TooManyTargets
    );
    assert!(build(switches(&many[..64])).is_ok());
}

/// Statements of support ask other things in each country: the same engine carries them.
#[test]
fn territories_change_what_is_asked() {
    let text = builtin::text("fr-gdpr-80").unwrap();
    let overrides = "[territory.FR]\n[territory.DE]\nminimum_age = 16\n[territory.DE.fields]\nbirth-date = \"required\"\nconcern = \"not-asked\"\n[targets]";
    let instrument = Arc::new(Instrument::parse(&text.replace("[targets]", overrides)).unwrap());
    let ask = BTreeMap::from([("concern".to_owned(), Ask::Optional)]);
    let rules = Rules::new(
        instrument,
        Switches {
            ask,
            ..switches(&["taj", "tes", "video"])
        },
    )
    .unwrap();
    let has = |territory, name: &str| {
        asked(&rules, Some(territory))
            .iter()
            .any(|(asked, _)| asked == name)
    };
    assert_eq!(
        (has("FR", "birth-date"), has("DE", "birth-date")),
        (false, true)
    );
    assert_eq!((has("FR", "concern"), has("DE", "concern")), (true, false));
    assert_eq!(
        (rules.minimum_age(Some("FR")), rules.minimum_age(Some("DE"))),
        (18, 16)
    );

    let mut submission = submission();
    submission
        .fields
        .insert("birth-date".into(), "2009-01-01".into());
    let result = |submission: &crate::Submission| {
        validate(&rules, submission).map_err(|mut errors| errors.remove(0))
    };
    let territory = |code| {
        Err(FieldError {
            place: Place::Territory,
            code,
        })
    };
    assert_eq!(result(&submission), territory(ErrorCode::TerritoryRequired));
    submission.territory = Some("fr".into());
    assert_eq!(result(&submission), territory(ErrorCode::TerritoryUnknown));
    submission.territory = Some("DE".into());
    let valid = result(&submission).unwrap();
    assert_eq!(
        (
            valid.territory.as_deref(),
            valid.fields["birth-date"].as_str()
        ),
        (Some("DE"), "2009-01-01")
    );
    submission.territory = Some("FR".into());
    assert!(
        !result(&submission)
            .unwrap()
            .fields
            .contains_key("birth-date"),
        "what is not asked is not kept"
    );
}

#[test]
fn the_font_has_the_last_word() {
    let rules = rules().with_printable(Arc::new(|c| !('\u{4e00}'..='\u{9fff}').contains(&c)));
    let mut submission = submission();
    submission
        .fields
        .insert("postal-address".into(), "1 rue\nParis".into());
    assert!(
        validate(&rules, &submission).is_ok(),
        "line feeds are not printed"
    );
    let lacking = ErrorCode::UnprintableCharacter { character: '王' };
    for (field, place, code) in [
        ("given-name", "given-name-latin", ErrorCode::LatinNeeded),
        ("postal-address", "postal-address", lacking.clone()),
        ("concern", "concern", lacking),
    ] {
        let mut submission = submission.clone();
        submission.fields.insert(field.into(), "王 Wang".into());
        let place = Place::Field(place.into());
        let found = FieldError { place, code };
        assert_eq!(validate(&rules, &submission), Err(vec![found]));
    }
}
