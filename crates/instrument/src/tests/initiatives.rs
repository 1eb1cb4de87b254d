use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use jiff::civil::{Date, date};

use crate::{
    Drives, ErrorCode, FieldError, Instrument, Kind, NotForIt, Place, Rules, RulesError, Severity,
    Submission, Switches, Valid, builtin, validate,
};

fn parse(id: &str) -> Instrument {
    Instrument::parse(builtin::text(id).unwrap()).unwrap_or_else(|errors| panic!("{id}: {errors}"))
}

static INDIVIDUAL: LazyLock<Arc<Instrument>> =
    LazyLock::new(|| Arc::new(parse("eu-eci-individual")));

static RULES: LazyLock<Rules> =
    LazyLock::new(|| Rules::new(INDIVIDUAL.clone(), Switches::default()).unwrap());

/// Every cell of a table that was made independently.
#[test]
fn the_member_states_are_those_of_the_table() {
    let rows: Vec<Vec<&str>> = include_str!("../../testdata/eci-countries.csv")
        .lines()
        .skip(1)
        .map(|row| row.split(',').collect())
        .collect();
    assert_eq!(rows.len(), 27);
    assert_eq!(INDIVIDUAL.territory.len(), 27);
    let least = |registered: Date, territory: &str| {
        let period = INDIVIDUAL.thresholds(registered).unwrap();
        period.minimum[territory].to_string()
    };
    for row in rows {
        let [code, from_2020, from_2024, age, part, documents] = row[..] else {
            panic!("{row:?}");
        };
        assert_eq!(least(date(2020, 2, 1), code), from_2020);
        assert_eq!(least(date(2024, 7, 15), code), from_2020);
        assert_eq!(least(date(2024, 7, 16), code), from_2024);
        assert_eq!(RULES.minimum_age(Some(code)).to_string(), age, "{code}");
        let territory = &INDIVIDUAL.territory[code];
        assert_eq!(territory.part.as_deref(), Some(part), "{code}");
        let accepted: Vec<&str> = territory
            .identifiers
            .iter()
            .map(|identifier| identifier.document.as_str())
            .collect();
        assert_eq!(accepted.join(" "), documents, "{code}");
        let asked: Vec<&str> = RULES
            .fields(Some(code))
            .map(|asked| asked.field.name.as_str())
            .collect();
        let expected = match part {
            "A" => {
                "given-name family-name street street-number postal-code city country birth-date"
            }
            _ => "given-name family-name document document-number",
        };
        assert_eq!(asked.join(" "), expected, "{code}");
    }
}

#[test]
fn thresholds_are_members_of_parliament_times_all_of_them() {
    for (registered, members) in [
        (date(2020, 1, 31), 751),
        (date(2020, 2, 1), 705),
        (date(2024, 7, 16), 720),
    ] {
        let period = INDIVIDUAL.thresholds(registered).unwrap();
        assert!(period.minimum.values().all(|least| least % members == 0));
        let sum: u32 = period.minimum.values().map(|least| least / members).sum();
        let united_kingdom = if members == 751 { 73 } else { 0 };
        assert_eq!(sum + united_kingdom, members);
    }
    assert_eq!(INDIVIDUAL.thresholds(date(2019, 12, 31)), None);
    assert!(INDIVIDUAL.thresholds(date(2099, 1, 1)).is_some());
    let support = INDIVIDUAL.support.as_ref().unwrap();
    assert_eq!((support.minimum, support.territories), (1_000_000, 7));
}

#[test]
fn both_instruments_of_the_initiative_say_the_same_of_what_must_be_reached() {
    let central = parse("eu-eci-central");
    assert_eq!(central.thresholds, INDIVIDUAL.thresholds);
    assert_eq!(central.extensions, INDIVIDUAL.extensions);
    assert_eq!(central.support, INDIVIDUAL.support);
    assert_eq!(
        central
            .deadlines
            .iter()
            // Only what is on paper is keyed into a system that is not one's own.
            .filter(|d| d.id != "key-in-paper")
            .map(|d| (&d.id, d.after))
            .collect::<Vec<_>>(),
        INDIVIDUAL
            .deadlines
            .iter()
            .map(|d| (&d.id, d.after))
            .collect::<Vec<_>>()
    );
}

#[test]
fn collecting_oneself_is_refused_for_initiatives_registered_since_2023() {
    let registered = |day| RULES.clone().registered(day).map(|_| ());
    assert_eq!(
        registered(Some(date(2021, 1, 7))),
        Ok(()),
        "Reclaim Your Face"
    );
    assert_eq!(registered(Some(date(2022, 12, 31))), Ok(()));
    let refusal = registered(Some(date(2023, 1, 1))).unwrap_err();
    let RulesError::NotForIt(NotForIt::Registered { instead, .. }) = &refusal else {
        panic!("{refusal:?}");
    };
    let other = instead.as_deref().unwrap();
    let text = refusal.to_string();
    assert!(
        text.contains("2023-01-01") && text.contains("only one"),
        "{text}"
    );
    assert!(
        text.ends_with(&format!("Use the instrument {other} instead.")),
        "{text}"
    );
    assert_eq!(parse(other).accepts(Some(date(2023, 1, 1))), Ok(()));
    assert_eq!(
        registered(None),
        Err(RulesError::NotForIt(NotForIt::Unregistered))
    );
    assert!(registered(Some(date(2019, 12, 31))).is_err());
    assert_eq!(parse("nl-burgerinitiatief").accepts(None), Ok(()));
    assert_eq!(parse("fr-gdpr-80").accepts(None), Ok(()));
}

/// The ends that Implementing Decision (EU) 2021/944 gave six initiatives, for collections that began on such days; and two without.
#[test]
fn extensions_end_when_the_decisions_say() {
    let end = |start| INDIVIDUAL.collection_end(start, None).unwrap();
    for (start, day, extensions) in [
        (date(2020, 6, 11), date(2022, 6, 11), 4),
        (date(2020, 9, 25), date(2022, 6, 25), 3),
        (date(2020, 11, 30), date(2022, 8, 1), 3),
        (date(2021, 2, 17), date(2022, 8, 1), 2),
        (date(2021, 5, 15), date(2022, 8, 1), 1),
        (date(2021, 6, 4), date(2022, 6, 3), 0),
        (date(2024, 1, 15), date(2025, 1, 14), 0),
    ] {
        let found = end(start);
        assert_eq!(
            (found.day, found.extensions.len()),
            (day, extensions),
            "{start}"
        );
    }
}

fn statement(territory: &str, fields: &[(&str, &str)]) -> Submission {
    let names = [("given-name", "Prénom"), ("family-name", "Exemple")];
    Submission {
        fields: names
            .iter()
            .chain(fields)
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect(),
        targets: vec![],
        consents: vec!["certify".to_owned()],
        territory: Some(territory.to_owned()),
        today: date(2021, 6, 1),
    }
}

fn check(territory: &str, fields: &[(&str, &str)]) -> Result<Valid, Vec<(String, ErrorCode)>> {
    let pair = |error: FieldError| (error.place.to_string(), error.code);
    validate(&RULES, &statement(territory, fields))
        .map_err(|errors| errors.into_iter().map(pair).collect())
}

fn number(document: &str, number: &str) -> [(&'static str, String); 2] {
    [
        ("document", document.to_owned()),
        ("document-number", number.to_owned()),
    ]
}

fn with_number(
    territory: &str,
    document: &str,
    typed: &str,
) -> Result<Valid, Vec<(String, ErrorCode)>> {
    let fields = number(document, typed);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
    check(territory, &fields)
}

#[test]
fn a_number_makes_the_identity_with_its_document() {
    let identity = |territory, document, number| {
        let valid = with_number(territory, document, number).unwrap();
        valid.canonical_identity().to_owned()
    };
    let belgian = "v1\nBE\nnational.id.number\n38042787613";
    for typed in ["38042787613", "38.04.27-876.13", " 380427 87613 "] {
        assert_eq!(identity("BE", "national.id.number", typed), belgian);
        assert_eq!(
            identity("BE", "", typed),
            belgian,
            "there is but one document"
        );
    }
    assert_ne!(
        identity("IT", "id.card", "AA1234567"),
        identity("IT", "passport", "AA1234567")
    );
    let valid = with_number("BE", "", "38.04.27-876.13").unwrap();
    assert_eq!(valid.fields["document-number"], "38042787613");
    assert_eq!(valid.fields["document"], "national.id.number");
    assert!(valid.confirmed.is_empty() && valid.consents_to(Drives::Signature));
}

#[test]
fn a_sign_stands_for_one_name_and_never_for_both() {
    let named = |given: &str, family: &str| {
        let names = [("given-name", given), ("family-name", family)];
        let number = ("document-number", "38.04.27-876.13");
        check("BE", &[names[0], names[1], number])
    };
    let one = named("-", "Sulawesi").unwrap();
    assert_eq!(one.fields["given-name"], "-", "as the papers print it");
    let errors = named("-", "–").err().unwrap();
    let places: Vec<&str> = errors.iter().map(|(place, _)| place.as_str()).collect();
    assert!(
        places.contains(&"field-given-name") && places.contains(&"field-family-name"),
        "{errors:?}"
    );
    assert!(
        errors
            .iter()
            .all(|(_, code)| *code == ErrorCode::NameNoLetter)
    );
}

#[test]
fn wrong_numbers_and_documents_are_told_beside_their_field() {
    let one = |territory, document, number| with_number(territory, document, number).map(|_| ());
    let at = |field: &str, code| Err(vec![(format!("field-{field}"), code)]);
    assert_eq!(
        one("BE", "national.id.number", "38042787614"),
        at("document-number", ErrorCode::NumberChecksum)
    );
    assert_eq!(
        one("BE", "passport", "EA123456"),
        at("document", ErrorCode::DocumentUnknown)
    );
    assert_eq!(
        one("CZ", "", "12345678"),
        at("document", ErrorCode::Required)
    );
    assert_eq!(
        one("CZ", "id.card", ""),
        at("document-number", ErrorCode::Required)
    );
    // A number born tomorrow, and one of 1875: well-formed, but nobody's.
    assert_eq!(
        one("LV", "personal.id", "24094825237"),
        at("document-number", ErrorCode::NumberImpossible)
    );
    assert_eq!(
        one("BG", "personal.number", "7523169263"),
        at("document-number", ErrorCode::NumberImpossible)
    );
}

#[test]
fn numbers_that_show_the_age_keep_minors_out() {
    let under = |minimum| {
        Err(vec![(
            "field-document-number".to_owned(),
            ErrorCode::UnderAge { minimum },
        )])
    };
    // Born on 1 January 2006.
    let slovene = with_number("SI", "", "0101006500006").map(|_| ());
    assert_eq!(slovene, under(18));
    let mut later = statement("SI", &[("document-number", "0101006500006")]);
    later.today = date(2024, 1, 1);
    assert!(validate(&RULES, &later).is_ok());
}

#[test]
fn ages_change_on_their_day() {
    let on = |territory, day| RULES.minimum_age_on(Some(territory), day);
    assert_eq!(
        (on("DE", date(2022, 12, 31)), on("DE", date(2023, 1, 1))),
        (18, 16)
    );
    assert_eq!(
        (on("BE", date(2023, 4, 30)), on("BE", date(2023, 5, 1))),
        (18, 16)
    );
    assert_eq!(
        (on("AT", date(2020, 1, 1)), on("FR", date(2030, 1, 1))),
        (16, 18)
    );
}

const ADDRESS: [(&str, &str); 6] = [
    ("street", "Rue de l’Exemple"),
    ("street-number", "1 bis"),
    ("postal-code", "75001"),
    ("city", "Paris"),
    ("country", "fr"),
    ("birth-date", "03/02/1980"),
];

fn with_address(
    territory: &str,
    changes: &[(&str, &str)],
) -> Result<Valid, Vec<(String, ErrorCode)>> {
    let mut fields: BTreeMap<&str, &str> = ADDRESS.into_iter().collect();
    fields.extend(changes.iter().copied());
    check(territory, &fields.into_iter().collect::<Vec<_>>())
}

#[test]
fn where_no_number_is_asked_names_and_birth_make_the_identity() {
    let valid = with_address("FR", &[]).unwrap();
    assert_eq!(
        valid.canonical_identity(),
        "v1\nexemple\nprenom\n1980-02-03"
    );
    assert_eq!(valid.fields["country"], "FR");
    assert!(!valid.fields.contains_key("document-number"));
    let moved = with_address("FR", &[("city", "Lyon"), ("postal-code", "69001")]).unwrap();
    assert_eq!(moved.canonical_identity(), valid.canonical_identity());
}

#[test]
fn postal_codes_follow_the_country_of_residence_and_may_be_confirmed() {
    let unusual = |shape: &str| {
        vec![(
            "field-postal-code".to_owned(),
            ErrorCode::PostalCodeUnusual {
                shape: shape.to_owned(),
            },
        )]
    };
    let result = |changes: &[(&str, &str)]| with_address("FR", changes).map(|_| ());
    assert_eq!(
        result(&[("country", "NL"), ("postal-code", "1234 ab")]),
        Ok(())
    );
    assert_eq!(result(&[("country", "NL")]), Err(unusual("0000 AA")));
    let confirmed = with_address("FR", &[("country", "NL"), ("confirm-postal-code", "1")]).unwrap();
    assert_eq!(confirmed.confirmed, ["postal-code"]);
    assert_eq!(unusual("")[0].1.severity(), Severity::PleaseCheck);
    // Ireland and countries that we know nothing of may have none.
    for country in ["IE", "HK"] {
        assert_eq!(
            result(&[("country", country), ("postal-code", "")]),
            Ok(()),
            "{country}"
        );
    }
    let missing = result(&[("postal-code", "")]);
    assert_eq!(
        missing,
        Err(vec![("field-postal-code".to_owned(), ErrorCode::Required)])
    );
    let nowhere = result(&[("country", "Elbonia")]);
    assert_eq!(
        nowhere,
        Err(vec![(
            "field-country".to_owned(),
            ErrorCode::CountryUnknown
        )])
    );
}

#[test]
fn an_unusual_number_counts_once_it_is_confirmed() {
    let fields = [("document", "passport"), ("document-number", "uu 123456")];
    let errors = check("AT", &fields).unwrap_err();
    assert_eq!(errors.len(), 1);
    assert_eq!(errors[0].1.severity(), Severity::PleaseCheck);
    let confirmed = [fields[0], fields[1], ("confirm-document-number", "yes")];
    let valid = check("AT", &confirmed).unwrap();
    assert_eq!(valid.confirmed, ["document-number"]);
    assert_eq!(valid.canonical_identity(), "v1\nAT\npassport\nUU123456");
    // What cannot be right stays refused, whatever is confirmed.
    let wrong = [
        ("document-number", "38042787614"),
        ("confirm-document-number", "yes"),
    ];
    assert_eq!(
        check("BE", &wrong).unwrap_err()[0].1,
        ErrorCode::NumberChecksum
    );
}

#[test]
fn greeks_come_of_age_with_the_year() {
    assert!(with_address("GR", &[("birth-date", "2004-12-31")]).is_ok());
    let young = with_address("GR", &[("birth-date", "2005-01-01")]).unwrap_err();
    assert_eq!(young[0].1, ErrorCode::UnderAge { minimum: 17 });
}

#[test]
fn the_central_instrument_takes_an_address_and_no_statement() {
    let central = Arc::new(parse("eu-eci-central"));
    assert_eq!(central.kind, Kind::Contact);
    let elsewhere = central.elsewhere.as_ref().unwrap();
    assert!(elsewhere.form.contains("{number}") && elsewhere.form.contains("{language}"));
    let rules = Rules::new(central, Switches::default()).unwrap();
    let asked: Vec<_> = rules.fields(None).map(|a| a.field.name.as_str()).collect();
    assert_eq!(asked, ["email"]);
    let mut submission = statement("FR", &[("email", "nom@example.org")]);
    submission.consents = vec!["age".to_owned(), "contact".to_owned()];
    let valid = validate(&rules, &submission).unwrap();
    assert_eq!(valid.canonical_identity(), "v2\nnom@example.org");
    assert!(valid.consents_to(Drives::Processing) && !valid.consents_to(Drives::News));
    submission.consents.pop();
    let refused = validate(&rules, &submission).unwrap_err();
    assert_eq!(refused[0].place, Place::Consent("contact".to_owned()));
}

#[test]
fn the_same_engine_carries_a_national_initiative() {
    let dutch = Arc::new(parse("nl-burgerinitiatief"));
    assert_eq!(dutch.support.as_ref().unwrap().minimum, 40_000);
    let rules = Rules::new(dutch, Switches::default()).unwrap();
    let mut submission = statement(
        "NL",
        &[
            ("postal-address", "Voorbeeldstraat 1\n1234 AB Voorbeeld"),
            ("birth-date", "3-2-1980"),
            ("nationality", "NL"),
        ],
    );
    submission.consents = ["certify-vote", "art9", "authority"]
        .map(str::to_owned)
        .into();
    let valid = validate(&rules, &submission).unwrap();
    assert_eq!(
        valid.canonical_identity(),
        "v1\nexemple\nprenom\n1980-02-03"
    );
    assert_eq!(valid.territory, None);
    // The right to vote for the House has no other citizenship.
    for (nationality, code) in [
        ("BE", ErrorCode::NationalityNotAccepted),
        ("Dutch", ErrorCode::NationalityNotAccepted),
        ("", ErrorCode::Required),
    ] {
        let fields = &mut submission.fields;
        fields.insert("nationality".to_owned(), nationality.to_owned());
        let refused = validate(&rules, &submission).unwrap_err();
        assert_eq!(refused[0].code, code, "{nationality}");
    }
}

#[test]
fn a_year_runs_backwards_from_the_day_of_receipt() {
    let dutch = parse("nl-burgerinitiatief");
    let support = dutch.support.as_ref().unwrap();
    assert!(support.rolling && support.besides_initiators);
    for (received, first) in [
        (date(2027, 3, 3), date(2026, 3, 3)),
        (date(2025, 3, 1), date(2024, 3, 1)),
        (date(2025, 2, 28), date(2024, 2, 28)),
        (date(2024, 2, 29), date(2023, 3, 1)),
    ] {
        assert_eq!(support.first_valid(received), Some(first), "{received}");
        assert!(support.window.after(first).unwrap() >= received);
    }
    let union = parse("eu-eci-individual");
    let union = union.support.as_ref().unwrap();
    assert_eq!(union.first_valid(date(2027, 3, 3)), None);
}
