use std::collections::BTreeSet;
use std::path::Path;

use jiff::civil::date;
use jiff::tz::{Offset, TimeZone};

use super::*;

fn lang(code: &str) -> Lang {
    Lang::from_code(code).expect("an enabled language")
}

#[test]
fn every_folder_is_enabled_and_every_enabled_language_is_official() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let folders: BTreeSet<String> = std::fs::read_dir(locales)
        .expect("locales")
        .map(|entry| {
            entry
                .expect("entry")
                .file_name()
                .into_string()
                .expect("a code")
        })
        .collect();
    let enabled: BTreeSet<String> = Lang::all().map(|l| l.code().to_owned()).collect();
    assert_eq!(folders, enabled);
    assert!(
        enabled
            .iter()
            .all(|code| EU_LANGUAGES.contains(&code.as_str()))
    );
    assert_eq!(Lang::ENGLISH.code(), "en");
}

#[test]
fn codes_are_found_whatever_their_case_and_unknown_ones_are_not() {
    assert_eq!(lang("FR").code(), "fr");
    for code in ["", "xx", "fr-FR", "français"] {
        assert_eq!(Lang::from_code(code), None, "{code}");
    }
}

#[test]
fn negotiation_follows_weights_and_falls_back_to_the_first_offer() {
    let (en, fr) = (lang("en"), lang("fr"));
    for (header, expected) in [
        ("", fr),
        ("de", fr),
        ("*", fr),
        ("en", en),
        ("en-GB,en;q=0.9,fr;q=0.8", en),
        ("en;q=0.5, fr-BE;q=0.7", fr),
        ("en;q=0, fr;q=0.1", fr),
        ("de, en;q=0.3", en),
        ("en;q=nonsense, fr;q=0.1", fr),
        ("fr;q=2, en;q=0.1", en),
        (";;;,,,q=", fr),
    ] {
        assert_eq!(Lang::negotiate(header, &[fr, en]), expected, "{header}");
    }
    assert_eq!(Lang::negotiate("en", &[fr]), fr);
    assert_eq!(Lang::negotiate("fr", &[]), en);
}

#[test]
fn another_language_is_suggested_only_where_the_browser_prefers_it() {
    let (en, fr, de) = (lang("en"), lang("fr"), lang("de"));
    for (header, expected) in [
        ("", None),
        ("fr-BE", None),
        ("de, fr;q=0.8", Some(de)),
        ("pl, en;q=0.5", Some(en)),
        ("pl", None),
        ("*", None),
    ] {
        assert_eq!(fr.suggestion(header, &[fr, en, de]), expected, "{header}");
    }
}

#[test]
fn the_order_of_menus_has_every_language_once() {
    let mut order = EU_ORDER;
    order.sort_unstable();
    assert_eq!(order, EU_LANGUAGES);
}

#[test]
fn numbers_are_grouped_as_the_language_does() {
    assert_eq!(lang("en").number(999), "999");
    assert_eq!(lang("en").number(15_248), "15,248");
    assert_eq!(lang("fr").number(15_248), "15\u{202F}248");
    assert_eq!(lang("fr").number(1_234_567), "1\u{202F}234\u{202F}567");
    assert_eq!(lang("en").number(u64::MAX), "18,446,744,073,709,551,615");
}

#[test]
fn dates_are_written_in_full() {
    assert_eq!(lang("en").date(date(2022, 9, 24)), "24 September 2022");
    assert_eq!(lang("fr").date(date(2022, 9, 24)), "24 septembre 2022");
    assert_eq!(lang("fr").date(date(2022, 10, 1)), "1er octobre 2022");
    let at = "2022-09-30T22:05:00Z".parse().expect("timestamp");
    assert_eq!(
        lang("en").date_time(at, &TimeZone::UTC),
        "30 September 2022, 22:05 (UTC)"
    );
    let paris_in_summer = TimeZone::fixed(Offset::constant(2));
    assert_eq!(
        lang("fr").date_time(at, &paris_in_summer),
        "1er octobre 2022 à 00\u{A0}h\u{A0}05 (+02:00)"
    );
}

#[test]
fn french_gets_its_spaces() {
    let fr = lang("fr");
    assert_eq!(
        fr.typeset("Qui : « moi » ? Non !"),
        "Qui\u{A0}: «\u{A0}moi\u{A0}»\u{202F}? Non\u{202F}!"
    );
    assert_eq!(
        fr.typeset("https://exemple.org/?a=b"),
        "https://exemple.org/?a=b"
    );
    assert_eq!(lang("en").typeset("Who : me ?"), "Who : me ?");
}

#[test]
#[should_panic(expected = "no such message")]
fn an_unknown_message_is_loud_here() {
    let _ = lang("fr").t("this-message-does-not-exist");
}

#[test]
#[should_panic(expected = "date-long")]
fn a_missing_value_is_loud_here() {
    let _ = lang("fr").t("date-long");
}

#[test]
fn all_official_languages_say_who_they_are() {
    let mut codes: Vec<_> = Lang::all().map(Lang::code).collect();
    codes.sort_unstable();
    assert_eq!(codes, EU_LANGUAGES);
    let names: BTreeSet<_> = Lang::all().map(Lang::native_name).collect();
    assert_eq!(names.len(), 24);
    for name in ["English", "Français", "Ελληνικά", "Български", "Čeština"] {
        assert!(names.contains(name), "{name}");
    }
    assert!(Lang::all().all(|lang| lang.dir() == "ltr"));
}

#[test]
fn plurals_numbers_and_dates_follow_each_language() {
    let day = date(2022, 9, 24);
    let people = |code: &str, count: u64| lang(code).tr("count-people", &[("count", count.into())]);
    // Singular, dual and paucal are words of their own.
    for (code, numbers) in [
        ("pl", [1, 3, 5]),
        ("sl", [1, 2, 3]),
        ("lt", [1, 2, 10]),
        ("ga", [1, 3, 7]),
    ] {
        let words: BTreeSet<_> = numbers.map(|n| people(code, n)).into();
        assert_eq!(words.len(), 3, "{code}: {words:?}");
    }
    // 21 is singular where the last digit decides.
    assert_eq!(people("hr", 21), people("hr", 1));
    assert_eq!(people("lv", 21), people("lv", 1));
    for (code, number, written) in [
        ("de", "78.092", "24. September 2022"),
        ("el", "78.092", "24 Σεπτεμβρίου 2022"),
        ("bg", "78\u{a0}092", "24 септември 2022\u{a0}г."),
        ("hu", "78\u{a0}092", "2022. szeptember 24."),
        ("lt", "78\u{a0}092", "2022 m. rugsėjo 24 d."),
        ("mt", "78,092", "24 ta’ Settembru 2022"),
        ("es", "78.092", "24 de septiembre de 2022"),
    ] {
        assert_eq!(lang(code).number(78_092), number);
        assert_eq!(lang(code).date(day), written);
    }
    // Four digits stay together where the language has it so.
    assert_eq!(lang("pl").number(1_234), "1234");
    assert_eq!(lang("es").number(1_234), "1234");
}

#[test]
fn every_error_of_the_instrument_has_its_two_lines() {
    use clameur_instrument::{Arg as Value, ErrorCode};

    let with_values = [
        ErrorCode::TooLong { max: 200 },
        ErrorCode::TooManyLines { max: 6 },
        ErrorCode::UnprintableCharacter { character: '𓀀' },
        ErrorCode::EmailCharacter { character: '(' },
        ErrorCode::UnderAge { minimum: 18 },
        ErrorCode::AgeUnsure { minimum: 18 },
        ErrorCode::EmailSlip {
            domain: "example.org".into(),
        },
        ErrorCode::TargetsTooFew { minimum: 1 },
        ErrorCode::NumberFormat { shape: "00".into() },
        ErrorCode::NumberUnusual { shape: "00".into() },
        ErrorCode::PostalCodeUnusual { shape: "00".into() },
    ];
    for lang in Lang::all() {
        for code in &with_values {
            let values = code.args();
            let values: Vec<(&str, Arg<'_>)> = values
                .iter()
                .map(|(name, value)| match value {
                    Value::Number(number) => (*name, (*number).into()),
                    Value::Text(text) => (*name, text.into()),
                })
                .collect();
            for key in [code.key(), code.recovery_key()] {
                assert!(lang.tr(key, &values).len() > 5, "{lang} {key}");
            }
        }
        // All others have no values: `t` fails loudly here if one is wanted.
        for key in ErrorCode::KEYS.iter().chain(ErrorCode::RECOVERY_KEYS) {
            let has_values = with_values
                .iter()
                .any(|code| code.key() == *key || code.recovery_key() == *key);
            assert!(has_values || lang.t(key).len() > 5, "{lang} {key}");
        }
    }
}

#[test]
fn every_error_of_sealing_has_its_two_lines() {
    for lang in Lang::all() {
        for key in clameur_seal::TEXT_KEYS.iter().copied().flatten() {
            let recovery = key.replacen("err-", "rec-", 1);
            assert!(lang.t(key).len() > 5, "{lang} {key}");
            assert!(lang.t(&recovery).len() > 5, "{lang} {recovery}");
        }
    }
}
