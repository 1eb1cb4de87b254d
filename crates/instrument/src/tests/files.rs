use proptest::prelude::*;

use super::instrument;
use crate::{FieldType, Instrument, Requirement, builtin};

/// The French mandate with one change, which must be refused on the line that holds `at` with a message that holds `says`.
fn refused(from: &str, to: &str, at: &str, says: &str) {
    refused_in("fr-gdpr-80", from, to, at, says);
}

fn refused_in(id: &str, from: &str, to: &str, at: &str, says: &str) {
    let text = builtin::text(id).unwrap();
    assert!(text.contains(from), "{from}");
    let changed = text.replacen(from, to, 1);
    let errors = Instrument::parse(&changed)
        .err()
        .unwrap_or_else(|| panic!("accepted: {to}"));
    let found = errors.iter().any(|error| {
        let line = error
            .line
            .and_then(|line| changed.lines().nth(line - 1))
            .unwrap_or_default();
        line.contains(at) && error.message.contains(says)
    });
    assert!(found, "{to}: {errors}");
}

#[test]
fn only_what_can_lack_may_lack() {
    for (field, lacking) in [
        ("email", "allowed"),
        ("birth-date", "sign"),
        ("concern", "allowed"),
        ("postal-address", "sign"),
    ] {
        let from = format!("name = \"{field}\"\n");
        let to = format!("{from}lacking = \"{lacking}\"\n");
        // A day of birth says already that it may lack: twice is no TOML.
        let says = if field == "birth-date" {
            "duplicate"
        } else {
            "may lack"
        };
        refused(&from, &to, "lacking", says);
    }
    refused(
        "advice = \"unknown-day\"",
        "advice = \"Unknown day\"",
        "Unknown day",
        "an advice has",
    );
}

#[test]
fn mistakes_in_head_are_told_with_their_line() {
    refused("format = 1", "format = 2", "format = 2", "format 1");
    refused(
        "id = \"fr-gdpr-80\"",
        "id = \"FR 80\"",
        "FR 80",
        "lower-case",
    );
    refused(
        "minimum_age = 18",
        "minimum_age = 12",
        "= 12",
        "at least 13",
    );
    refused(
        "minimum_age = 18",
        "minimum_age = \"18\"",
        "\"18\"",
        "invalid type",
    );
    refused(
        "minimum_age = 18",
        "minimum_age = 18\nminimal_age = 3",
        "minimal_age",
        "unknown field",
    );
    refused(
        "kind = \"mandate\"",
        "kind = \"mandat\"",
        "mandat",
        "unknown variant",
    );
    refused("version = 4", "version =", "version =", "");
}

#[test]
fn mistakes_in_fields_are_told_with_their_line() {
    refused(
        "name = \"family-name\"",
        "name = \"given-name\"",
        "given-name",
        "twice",
    );
    refused("max = 254", "max = 0", "max = 0", "between 1 and 5000");
    refused(
        "type = \"family-name\"",
        "type = \"email\"",
        "type = \"email\"",
        "one e-mail",
    );
    refused(
        "purpose = \"reach-by-post\"",
        "purpose = \"by post\"",
        "by post",
        "purpose",
    );
}

#[test]
fn mistakes_in_identity_are_told_with_their_line() {
    refused(
        "[\"email\", \"family-name\"",
        "[\"email\", \"concern\"",
        "concern",
        "must be required",
    );
    refused(
        "[\"email\", \"family-name\"",
        "[\"email\", \"nothing\"",
        "nothing",
        "no field",
    );
    refused(
        "[\"email\", \"family-name\"",
        "[\"email\", \"email\"",
        "email",
        "twice",
    );
    refused(
        "canonical = 2",
        "canonical = 3",
        "canonical = 3",
        "canonical forms 1 and 2",
    );
}

#[test]
fn mistakes_in_boxes_and_documents_are_told_with_their_line() {
    refused(
        "drives = \"processing\"",
        "drives = \"processing\"\nasked = \"signing\"",
        "asked = \"signing\"",
        "only what is declared by signing",
    );
    refused(
        "required = false\ndrives = \"respondent\"",
        "required = true\ndrives = \"respondent\"",
        "true",
        "never a condition",
    );
    refused(
        "drives = \"news\"",
        "drives = \"age\"",
        "drives",
        "same thing",
    );
    refused("signed = true", "signed = false", "[[document]]", "signed");
}

#[test]
fn mistakes_in_clocks_and_sources_are_told_with_their_line() {
    refused(
        "sources = [\"cja-r421\"",
        "sources = [\"cja-r422\"",
        "cja-r422",
        "no source cja-r422",
    );
    refused(
        "from = \"filed\"\nafter = { months = 3 }",
        "from = \"filed\"\nafter = {}",
        "after = {}",
        "needs a length",
    );
    refused(
        "after = { months = 3 }",
        "after = { weeks = 3 }",
        "weeks",
        "unknown field",
    );
    refused(
        "after = { days = 7 }",
        "after = {}",
        "after = {}",
        "no reminder",
    );
    refused(
        "then = \"decision-final\"",
        "then = \"Final\"",
        "Final",
        "consequence",
    );
    refused(
        "what = \"tag-key\"",
        "what = \"backup\"",
        "backup",
        "two clocks",
    );
    refused(
        "read = \"2026-11-21\"\nlawyer_must_check = false",
        "lawyer_must_check = false",
        "false",
        "a lawyer must check",
    );
    refused(
        "read = \"2026-11-21\"",
        "read = \"2026-02-30\"",
        "2026-02-30",
        "date",
    );
}

#[test]
fn mistakes_in_territories_are_told_with_their_line() {
    refused(
        "[targets]\nminimum = 1",
        "[targets]\nminimum = 65",
        "65",
        "64 targets",
    );
    refused(
        "[targets]",
        "[territory.fr]\n[targets]",
        "territory.fr",
        "two capital letters",
    );
    refused(
        "[targets]",
        "[territory.FR.fields]\nshoe-size = \"required\"\n[targets]",
        "shoe-size",
        "no field",
    );
    refused(
        "[targets]",
        "[territory.FR.fields]\nemail = \"optional\"\n[targets]",
        "email",
        "must be required",
    );
    refused(
        "[targets]",
        "[territory.FR]\nminimum_age = 7\n[targets]",
        "7",
        "at least 13",
    );
}

/// The same with the statement of support for a European citizens' initiative.
fn refused_eci(from: &str, to: &str, at: &str, says: &str) {
    refused_in("eu-eci-individual", from, to, at, says);
}

#[test]
fn mistakes_in_numbers_are_told_with_their_line() {
    refused_eci(
        "\"[0-9]{1,10}\"",
        "\"[0-9{1,10}\"",
        "[0-9{1,10}",
        "a class is like",
    );
    refused_eci("\"mod97-be\"", "\"mod97\"", "mod97", "unknown variant");
    refused_eci(
        "birth = \"be\"",
        "birth = \"xx\"",
        "\"xx\"",
        "unknown variant",
    );
    refused_eci(
        "document = \"passport\"",
        "document = \"Pass Port\"",
        "Pass Port",
        "lower-case words joined by dots",
    );
    refused_eci(
        "shape = \"A0000000\"",
        "shape = \"\"",
        "shape = \"\"",
        "show people",
    );
    refused_eci(
        "document-number = \"required\"",
        "document-number = \"optional\"",
        "",
        "must be required there",
    );
    refused_eci(
        "birth-date = \"required\"",
        "birth-date = \"optional\"",
        "",
        "part of the identity",
    );
    refused_eci("part = \"A\"", "part = \"C\"", "part = \"C\"", "no part C");
    refused_eci(
        "[part.A.fields]",
        "[part.A.fields]\nshoe-size = \"required\"",
        "shoe-size",
        "no field",
    );
}

#[test]
fn mistakes_in_what_must_be_reached_are_told_with_their_line() {
    refused_eci("\nBE = 15771", "", "", "BE has no least number");
    refused_eci(
        "\nBE = 15771",
        "\nBE = 15771\nXX = 1",
        "XX",
        "no territory XX",
    );
    refused_eci(
        "from = \"2020-02-01\"",
        "from = \"2020-01-31\"",
        "2020-01-31",
        "without overlap",
    );
    refused_eci(
        "until = \"2022-12-31\"",
        "until = \"2019-12-31\"",
        "2019-12-31",
        "before the first",
    );
    refused_eci(
        "from = \"2023-01-01\"\nminimum = 16",
        "from = \"2023-01-01\"\nminimum = 6",
        "territory.DE.age",
        "at least 13",
    );
    refused_eci(
        "what = \"contact\"\naction = \"destroy\"",
        "what = \"contact\"\naction = \"destroy\"\nwhichever_first = true",
        "whichever_first",
        "no clock before",
    );
    refused_in(
        "eu-eci-central",
        "[elsewhere.figures]",
        "[elsewhere.numbers]",
        "elsewhere",
        "unknown field",
    );
    refused_in(
        "nl-burgerinitiatief",
        "kind = \"statement-of-support\"",
        "kind = \"contact\"",
        "kind",
        "elsewhere",
    );
}

#[test]
fn every_incoherence_is_told_at_once_in_the_order_of_the_file() {
    let text = builtin::text("fr-gdpr-80")
        .unwrap()
        .replace("canonical = 2", "canonical = 9")
        .replace("max = 2000", "max = 9000");
    let errors = Instrument::parse(&text).unwrap_err();
    let lines: Vec<_> = errors.iter().map(|error| error.line.unwrap()).collect();
    assert_eq!(lines.len(), 2, "{errors}");
    assert!(lines[0] < lines[1]);
    assert_eq!(errors.to_string().lines().count(), 2);
    assert!(
        errors
            .to_string()
            .starts_with(&format!("line {}: ", lines[0]))
    );
}

#[test]
fn a_mandate_without_its_consents_or_clocks_is_refused() {
    let text = builtin::text("fr-gdpr-80").unwrap();
    let without = text
        .replace("drives = \"processing\"", "drives = \"age\"")
        .replace(
            "drives = \"age\"\nsources = [\"code",
            "drives = \"news\"\nsources = [\"code",
        );
    let errors = Instrument::parse(&without).unwrap_err().to_string();
    assert!(errors.contains("drives Processing"), "{errors}");
    let without = text.replace("proof = \"mailbox\"", "proof = \"none\"");
    assert!(
        Instrument::parse(&without).is_ok(),
        "an instrument may do without mail"
    );
    let without = text.replace("type = \"email\"", "type = \"line\"");
    assert!(
        Instrument::parse(&without)
            .unwrap_err()
            .to_string()
            .contains("to prove a mailbox")
    );
    let start = text.find("[[retention]]").unwrap();
    let end = text.find("[[deadline]]").unwrap();
    let without = format!("{}{}", &text[..start], &text[end..]);
    let errors = Instrument::parse(&without).unwrap_err().to_string();
    for kept in ["Pending", "Statement", "Withdrawn", "MailAddress", "TagKey"] {
        assert!(errors.contains(kept), "{kept}: {errors}");
    }
}

#[test]
fn lints_name_what_is_odd() {
    let text = builtin::text("fr-gdpr-80").unwrap();
    let changed = text
        .replace("fr = \"Mandat", "it = \"Mandat")
        .replace("sources = [\"gdpr-13\"]\n\n# ", "\n# ")
        .replace("what = \"log\"", "what = \"suppressed-mailbox\"")
        .replacen(
            "what = \"suppressed-mailbox\"\naction = \"destroy\"\nfrom = \"closed\"",
            "what = \"suppressed-mailbox\"\naction = \"remind\"\nfrom = \"closed\"",
            1,
        )
        .replace(
            "from = \"closed\"\nafter = {}",
            "from = \"closed\"\nafter = { days = 1 }",
        );
    let lints: Vec<String> = Instrument::parse(&changed)
        .unwrap()
        .check()
        .iter()
        .map(ToString::to_string)
        .collect();
    for expected in [
        "names.fr: ",
        "document 2: no source",
        "retention: nothing says when Log",
    ] {
        assert!(
            lints.iter().any(|lint| lint.starts_with(expected)),
            "{expected}: {lints:#?}"
        );
    }
}

#[test]
fn names_fall_back_to_english_and_requirements_are_what_the_task_of_the_law_needs() {
    let instrument = instrument();
    assert!(instrument.name("fr").starts_with("Mandat à"));
    assert_eq!(instrument.name("el"), instrument.name("en"));
    let required: Vec<_> = instrument
        .fields
        .iter()
        .filter(|f| f.requirement == Requirement::Required)
        .map(|f| f.kind)
        .collect();
    assert_eq!(
        required,
        [
            FieldType::GivenName,
            FieldType::FamilyName,
            FieldType::Email
        ]
    );
    assert!(
        instrument
            .fields
            .iter()
            .all(|f| matches!(f.requirement, Requirement::Required | Requirement::Campaign))
    );
}

proptest! {
    #[test]
    fn foreign_text_never_panics(text in any::<String>(), at in any::<proptest::sample::Index>(), noise in "[\\[\\]{}=\"\na-z0-9]{1,4}") {
        prop_assert!(Instrument::parse(&text).is_err());
        let good = builtin::text("fr-gdpr-80").unwrap();
        let mut at = at.index(good.len());
        while !good.is_char_boundary(at) {
            at -= 1;
        }
        let broken = format!("{}{noise}{}", &good[..at], &good[at..]);
        if let Err(errors) = Instrument::parse(&broken) {
            let lines = broken.lines().count() + 1;
            prop_assert!(errors.iter().all(|error| error.line.is_none_or(|line| (1..=lines).contains(&line))));
        }
    }
}
