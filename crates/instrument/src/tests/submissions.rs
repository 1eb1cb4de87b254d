use std::collections::BTreeMap;
use std::sync::LazyLock;

use proptest::prelude::*;

use super::{rules, submission, with_field};
use crate::validate::CONFIRM;
use crate::{
    Drives, ErrorCode, FieldError, MAX_INPUTS, Rules, Submission, Valid, builtin, validate,
};

static RULES: LazyLock<Rules> = LazyLock::new(rules);

fn check(submission: &Submission) -> Result<Valid, Vec<(String, ErrorCode)>> {
    let pair = |error: FieldError| (error.place.to_string(), error.code);
    validate(&RULES, submission).map_err(|errors| errors.into_iter().map(pair).collect())
}

fn identity(submission: &Submission) -> String {
    check(submission).unwrap().canonical_identity().to_owned()
}

#[test]
fn a_good_submission_comes_out_clean() {
    let valid = check(&submission()).unwrap();
    let fields: Vec<_> = valid
        .fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    assert_eq!(
        fields,
        [
            ("birth-date", "1980-03-04"),
            ("email", "Prenom.Nom+clameur@example.org"),
            ("family-name", "D’Exemple"),
            ("given-name", "Jean-Élie"),
        ]
    );
    assert_eq!(
        (valid.targets, valid.target_bits),
        (vec!["taj".to_owned(), "video".to_owned()], 0b101)
    );
    assert_eq!(valid.territory, None);
}

#[test]
fn consents_are_recorded_given_or_not_and_drive_what_they_say() {
    let valid = check(&submission()).unwrap();
    let given: Vec<_> = valid
        .consents
        .iter()
        .filter(|(_, given)| **given)
        .map(|(id, _)| id.as_str())
        .collect();
    assert_eq!(given, ["age", "art9", "authority", "signature"]);
    assert_eq!(valid.consents.get("respondent"), Some(&false));
    assert!(valid.consents_to(Drives::Authority));
    assert!(
        !valid.consents_to(Drives::Respondent),
        "refusing the respondent still allows joining"
    );
    assert!(!valid.consents_to(Drives::News));
    let mut willing = submission();
    willing
        .consents
        .extend(["respondent".to_owned(), "news".to_owned()]);
    let valid = check(&willing).unwrap();
    assert!(valid.consents_to(Drives::Respondent) && valid.consents_to(Drives::News));
}

#[test]
fn every_missing_thing_is_told_at_once() {
    let empty = Submission {
        fields: BTreeMap::new(),
        targets: vec![],
        consents: vec![],
        ..submission()
    };
    let required = |field: &str| (format!("field-{field}"), ErrorCode::Required);
    let consent = |id: &str| (format!("consent-{id}"), ErrorCode::ConsentRequired);
    assert_eq!(
        check(&empty),
        Err(vec![
            required("given-name"),
            required("family-name"),
            required("email"),
            required("birth-date"),
            (
                "targets".to_owned(),
                ErrorCode::TargetsTooFew { minimum: 1 }
            ),
            consent("age"),
            consent("signature"),
            consent("art9"),
            consent("authority"),
        ])
    );
}

#[test]
fn bad_input_gets_a_clear_answer() {
    let long = "é".repeat(201);
    let huge = "x".repeat(1_000_000);
    let nine_lines = "1\n".repeat(9);
    for (field, typed, code) in [
        ("given-name", " \u{a0}\u{200b} ", ErrorCode::OneName),
        ("email", " \u{a0}\u{200b} ", ErrorCode::Required),
        ("given-name", long.as_str(), ErrorCode::TooLong { max: 200 }),
        ("given-name", huge.as_str(), ErrorCode::TooLong { max: 200 }),
        ("given-name", "12345", ErrorCode::NameNoLetter),
        ("given-name", "Prénom\0", ErrorCode::ControlCharacter),
        ("family-name", "https://example.org", ErrorCode::NameLink),
        ("family-name", "nom@example.org", ErrorCode::NameEmail),
        ("email", "nom", ErrorCode::EmailMissingAt),
        ("email", "no m@example.org", ErrorCode::EmailSpace),
        (
            "email",
            "nom@example.org\r\nBcc: autre@example.org",
            ErrorCode::EmailSpace,
        ),
        ("email", huge.as_str(), ErrorCode::EmailTooLong),
        ("birth-date", "31/02/1980", ErrorCode::DateImpossible),
        ("birth-date", "2026-03-01", ErrorCode::DateFuture),
        (
            "birth-date",
            "2010-01-01",
            ErrorCode::UnderAge { minimum: 18 },
        ),
        ("birth-date", "1880-01-01", ErrorCode::DateTooOld),
        ("birth-date", "hier", ErrorCode::DateFormat),
        (
            "postal-address",
            nine_lines.as_str(),
            ErrorCode::TooManyLines { max: 8 },
        ),
        ("concern", huge.as_str(), ErrorCode::TooLong { max: 2000 }),
    ] {
        let shown: String = typed.chars().take(30).collect();
        assert_eq!(
            check(&with_field(field, typed)),
            Err(vec![(format!("field-{field}"), code)]),
            "{field} {shown}"
        );
    }
}

#[test]
fn names_of_one_letter_and_of_two_hundred_in_any_script() {
    let long = "é".repeat(200);
    for name in [
        "X",
        "王",
        "Ὀ",
        "Δ",
        "É",
        "Ніжинська",
        "ಕನ್ನಡ",
        "עברית",
        "محمد",
        "ชื่อ",
        "O’",
        long.as_str(),
    ] {
        let valid = check(&with_field("given-name", name)).unwrap();
        assert_eq!(valid.fields["given-name"], name);
    }
}

#[test]
fn unknown_targets_and_consents_are_refused() {
    let mut unknown = submission();
    unknown.targets.push("nothing".into());
    assert_eq!(
        check(&unknown),
        Err(vec![("targets".into(), ErrorCode::TargetUnknown)])
    );
    let mut unknown = submission();
    unknown.consents.push("nothing".into());
    assert_eq!(
        check(&unknown),
        Err(vec![("form".into(), ErrorCode::ConsentUnknown)])
    );
}

#[test]
fn a_flood_of_inputs_is_refused_unseen() {
    let too_many = Err(vec![("form".to_owned(), ErrorCode::TooManyInputs)]);
    let mut flood = submission();
    flood
        .fields
        .extend((0..MAX_INPUTS).map(|n| (format!("f{n}"), String::new())));
    assert_eq!(check(&flood), too_many);
    let mut flood = submission();
    flood.targets = vec!["taj".into(); MAX_INPUTS + 1];
    assert_eq!(check(&flood), too_many);
    let mut flood = submission();
    flood.consents = vec!["age".into(); MAX_INPUTS + 1];
    assert_eq!(check(&flood), too_many);
}

#[test]
fn one_person_has_one_identity() {
    let expected = "v2\nprenom.nom@example.org\ndexemple\njeanelie";
    assert_eq!(identity(&submission()), expected);
    for (field, typed) in [
        ("given-name", "JEAN ELIE"),
        ("given-name", "Jean‑Élie"),
        ("family-name", "d'exemple"),
        ("family-name", "D EXEMPLE"),
        ("email", "prenom.nom@example.org"),
        ("email", "PRENOM.NOM+2@EXAMPLE.ORG"),
        ("email", "prenom.nom@exªmple.org"),
        ("email", "prenom.nom@example.ºrg"),
        ("email", "ｐrenom.nom＠examplℯ。org"),
        ("birth-date", "1981-01-01"),
        ("postal-address", "Ailleurs"),
    ] {
        assert_eq!(
            identity(&with_field(field, typed)),
            expected,
            "{field} {typed}"
        );
    }
    assert_ne!(
        identity(&with_field("given-name", "Marie")),
        expected,
        "two people may share a mailbox"
    );
    assert_ne!(
        identity(&with_field("email", "autre@example.org")),
        expected
    );
    assert_eq!(
        check(&submission()).unwrap().canonical_email().as_deref(),
        Some("prenom.nom@example.org")
    );
}

#[test]
fn debug_shows_nothing_of_the_person() {
    let shown = format!("{:?} {:?}", submission(), check(&submission()).unwrap());
    assert_eq!(shown, "Submission(…) Valid(…)");
}

fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[\\p{Latin} '’-]{0,30}",
        "[a-z.+]{0,8}@?[a-z.-]{0,12}",
        "[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}",
        "\\PC{0,300}",
    ]
}

proptest! {
    #[test]
    fn validation_never_panics_and_its_output_is_valid_input(
        values in proptest::collection::vec(typed(), 6),
        targets in proptest::collection::vec(prop_oneof![Just("taj".to_owned()), any::<String>()], 0..4),
        consents in proptest::collection::vec(any::<String>(), 0..4),
    ) {
        let names = ["given-name", "family-name", "email", "birth-date", "postal-address", "concern"];
        let fields = names.into_iter().map(str::to_owned).zip(values).collect();
        let wild = Submission { fields, targets, consents, ..submission() };
        if let Err(errors) = check(&wild) {
            prop_assert!(!errors.is_empty());
        }
        // Field by field, so that most cases get past the checks: what was cleaned is clean.
        for (name, value) in wild.fields {
            if let Ok(valid) = check(&with_field(&name, &value)) {
                let mut fields = valid.fields.clone();
                if ["given-name", "family-name"].iter().any(|name| !fields.contains_key(*name)) {
                    // Who has one name says so, this time as the first.
                    fields.insert(format!("{CONFIRM}given-name"), "yes".to_owned());
                }
                let again = Submission { fields, ..submission() };
                let again = check(&again).unwrap();
                prop_assert_eq!(&again.fields, &valid.fields);
                prop_assert_eq!(again.canonical_identity(), valid.canonical_identity());
                prop_assert!(valid.fields.values().all(|v| !v.is_empty() && !v.chars().any(|c| c.is_control() && c != '\n')));
            }
        }
    }

    #[test]
    fn spacing_case_and_separators_never_make_a_second_person(
        parts in proptest::collection::vec("[\\p{Latin}\\p{Greek}\\p{Cyrillic}]{1,8}", 1..4),
        separators in proptest::collection::vec(proptest::sample::select(vec![" ", "-", "'", "’", "\u{a0}", "\u{2011}", "  ", ". "]), 4),
        upper: bool,
    ) {
        let plain = parts.join(" ");
        let mut dressed = String::new();
        for (part, separator) in parts.iter().zip(&separators) {
            dressed.push_str(part);
            dressed.push_str(separator);
        }
        if upper {
            dressed = dressed.to_uppercase();
        }
        prop_assume!(check(&with_field("family-name", &plain)).is_ok());
        prop_assert_eq!(identity(&with_field("family-name", &dressed)), identity(&with_field("family-name", &plain)));
    }
}

/// The rules of documents whose typeface has Latin, Greek and Cyrillic.
fn printing() -> Rules {
    rules().with_printable(std::sync::Arc::new(|c| {
        c < '\u{530}' || ('\u{2010}'..='\u{2030}').contains(&c)
    }))
}

fn checked(submission: &Submission) -> Result<Valid, Vec<(String, ErrorCode)>> {
    let pair = |error: FieldError| (error.place.to_string(), error.code);
    validate(&printing(), submission).map_err(|errors| errors.into_iter().map(pair).collect())
}

fn with_fields(fields: &[(&str, &str)]) -> Submission {
    let mut submission = submission();
    for (name, value) in fields {
        submission
            .fields
            .insert((*name).to_owned(), (*value).to_owned());
    }
    submission
}

#[test]
fn a_name_in_letters_that_documents_lack_needs_its_spelling_in_others() {
    let needed = |field: &str, code| Err(vec![(format!("field-{field}"), code)]);
    assert_eq!(
        checked(&with_field("given-name", "مريم")),
        needed("given-name-latin", ErrorCode::LatinNeeded)
    );
    for (spelling, code) in [
        ("王", ErrorCode::UnprintableCharacter { character: '王' }),
        ("1", ErrorCode::NameNoLetter),
        ("a@b", ErrorCode::NameEmail),
        (" \u{200b} ", ErrorCode::LatinNeeded),
        ("a\u{202e}b", ErrorCode::ControlCharacter),
        (&"a".repeat(201), ErrorCode::TooLong { max: 200 }),
        (&"a".repeat(90_000), ErrorCode::TooLong { max: 200 }),
    ] {
        let typed = [("given-name", "مريم"), ("given-name-latin", spelling)];
        assert_eq!(
            checked(&with_fields(&typed)),
            needed("given-name-latin", code)
        );
    }
    // Pictures are no name in any script.
    let picture = ErrorCode::UnprintableCharacter { character: '😀' };
    assert_eq!(
        checked(&with_field("given-name", "Jean 😀")),
        needed("given-name", picture)
    );
    // Only names have two spellings.
    let letter = ErrorCode::UnprintableCharacter { character: '王' };
    assert_eq!(
        checked(&with_field("concern", "王")),
        needed("concern", letter)
    );
    for name in [
        "مريم",
        "מרים",
        "玛丽",
        "マリア",
        "마리아",
        "มาเรีย",
        "मारिया",
        "მარიამ",
        "Մարիամ",
        "نام\u{200c}خانه",
        "ཀརྨ་པ",
        "ジョン・ドウ",
    ] {
        let typed = [("given-name", name), ("given-name-latin", " Mariam ")];
        let valid = checked(&with_fields(&typed)).unwrap();
        assert_eq!(valid.fields["given-name"], name);
        assert_eq!(valid.fields["given-name-latin"], "Mariam");
        assert_eq!(
            crate::printed(&valid.fields, "given-name").unwrap(),
            "Mariam"
        );
        let latin = checked(&with_field("given-name", "MARIAM")).unwrap();
        assert_eq!(valid.canonical_identity(), latin.canonical_identity());
    }
    // Where it is not needed it is not kept.
    let typed = [("given-name", "Jean"), ("given-name-latin", "Autre")];
    let valid = checked(&with_fields(&typed)).unwrap();
    assert!(!valid.fields.contains_key("given-name-latin"));
    let law = printing();
    for (name, known) in [
        ("given-name", true),
        ("family-name-latin", true),
        ("email-latin", false),
        ("-latin", false),
    ] {
        assert_eq!(law.instrument().may_record(name), known, "{name}");
    }
}

#[test]
fn an_address_is_kept_as_people_read_it_and_mailed_as_mail_goes() {
    for (typed, kept, mailed, mailbox) in [
        (
            "Nom+x@exªmple.org",
            "Nom+x@example.org",
            "Nom+x@example.org",
            "nom@example.org",
        ),
        (
            "nom@XN--BCHER-KVA.example",
            "nom@bücher.example",
            "nom@xn--bcher-kva.example",
            "nom@xn--bcher-kva.example",
        ),
        (
            "n.o.m@googlemail.com",
            "n.o.m@googlemail.com",
            "n.o.m@googlemail.com",
            "nom@gmail.com",
        ),
        // Documents lack these letters.
        (
            "nom@例子.org",
            "nom@xn--fsqu00a.org",
            "nom@xn--fsqu00a.org",
            "nom@xn--fsqu00a.org",
        ),
    ] {
        let valid = checked(&with_field("email", typed)).unwrap();
        assert_eq!(valid.fields["email"], kept);
        assert_eq!(valid.email(), Some(mailed));
        assert_eq!(valid.canonical_email().as_deref(), Some(mailbox));
        let parts = format!("v2\n{mailbox}\n");
        assert!(valid.canonical_identity().starts_with(&parts));
    }
}

/// A campaign that was published under version 1 goes on under it: who was counted before is recognised, letter by letter.
#[test]
fn a_running_campaign_keeps_the_identities_of_its_version() {
    let text = builtin::text("fr-gdpr-80").unwrap();
    let older = text.replace("\ncanonical = 2\n", "\ncanonical = 1\n");
    assert_ne!(text, older);
    let law = std::sync::Arc::new(crate::Instrument::parse(&older).unwrap());
    let rules = Rules::new(law, rules().switches().clone()).unwrap();
    for (typed, identity) in [
        (
            "Prenom.Nom+clameur@Example.ORG",
            "v1\nprenom.nom@example.org\ndexemple\njeanelie",
        ),
        (
            "jean.dupont@gmail.com",
            "v1\njean.dupont@gmail.com\ndexemple\njeanelie",
        ),
        (
            "nom@exemplé.example",
            "v1\nnom@exemplé.example\ndexemple\njeanelie",
        ),
        (
            "victim@exªmple.org",
            "v1\nvictim@example.org\ndexemple\njeanelie",
        ),
    ] {
        let valid = validate(&rules, &with_field("email", typed)).unwrap();
        assert_eq!(valid.canonical_identity(), identity);
    }
}

#[test]
fn who_has_one_name_is_asked_once_and_is_one_person_in_whichever_field_it_was_typed() {
    let lone = |given: &str, family: &str| {
        let mut lone = with_field("given-name", given);
        lone.fields
            .insert("family-name".to_owned(), family.to_owned());
        lone
    };
    let asked = |place: &str| vec![(format!("field-{place}"), ErrorCode::OneName)];
    assert_eq!(check(&lone("", "Sulawesi")), Err(asked("given-name")));
    assert_eq!(check(&lone("Sulawesi", " ")), Err(asked("family-name")));
    assert_eq!(
        ErrorCode::OneName.severity(),
        crate::Severity::PleaseCheck,
        "asked about, never refused"
    );
    let confirmed = |mut lone: Submission, name: &str| {
        lone.fields
            .insert(format!("{}{name}", crate::CONFIRM), "yes".to_owned());
        check(&lone).unwrap()
    };
    let one = confirmed(lone("", "Sulawesi"), "given-name");
    let other = confirmed(lone("Sulawesi", ""), "family-name");
    // Who writes the sign that papers have has said it.
    let signed = check(&lone("Sulawesi", "-")).unwrap();
    let dashed = check(&lone("– –", "SULAWESI")).unwrap();
    for valid in [&one, &other, &signed, &dashed] {
        assert_eq!(valid.canonical_identity(), one.canonical_identity());
        assert!(!valid.fields.contains_key("given-name"));
        assert!(valid.fields.contains_key("family-name"));
    }
    // Nobody has no name.
    let required = ["family-name", "given-name"].map(|name| format!("field-{name}"));
    for nobody in [lone("", ""), lone("-", ""), lone("-", ".")] {
        let mut errors = check(&nobody).err().unwrap();
        errors.sort_by(|(a, _), (b, _)| a.cmp(b));
        let expected = required.clone().map(|place| (place, ErrorCode::Required));
        assert_eq!(errors, expected);
    }
    assert_ne!(
        one.canonical_identity(),
        identity(&lone("Jean", "Sulawesi")),
        "another person"
    );
}

#[test]
fn a_day_of_birth_may_lack_what_papers_lack() {
    let birth = |typed: &str| check(&with_field("birth-date", typed));
    assert_eq!(
        birth("00.00.1957").unwrap().fields["birth-date"],
        "1957-00-00"
    );
    let asked = ("field-birth-date".to_owned(), ErrorCode::DateYearOnly);
    assert_eq!(birth("1957"), Err(vec![asked]));
    let mut said = with_field("birth-date", "1957");
    said.fields
        .insert("confirm-birth-date".to_owned(), "yes".to_owned());
    assert_eq!(check(&said).unwrap().fields["birth-date"], "1957-00-00");
}

#[test]
fn a_slip_in_the_address_is_asked_about_and_never_refused() {
    let slip = with_field("email", "nom@gmial.com");
    let domain = "gmail.com".to_owned();
    let asked = ("field-email".to_owned(), ErrorCode::EmailSlip { domain });
    assert_eq!(check(&slip), Err(vec![asked]));
    let mut meant = slip;
    meant
        .fields
        .insert("confirm-email".to_owned(), "yes".to_owned());
    assert_eq!(check(&meant).unwrap().email(), Some("nom@gmial.com"));
}
