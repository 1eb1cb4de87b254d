//! What must hold in every instrument.

mod territory;

use std::collections::BTreeSet;

use crate::clocks::{Action, Kept};
use crate::lint::references;
use crate::model::{
    Asked, Drives, Field, FieldType, Instrument, Kind, Lacking, Proof, Requirement, ThirdParty,
};
use crate::parse::Step;

/// An incoherence and where it stands.
pub(crate) struct Incoherence {
    pub(crate) path: Vec<Step>,
    pub(crate) message: String,
}

#[derive(Default)]
pub(crate) struct Found(Vec<Incoherence>);

impl Found {
    pub(crate) fn add(&mut self, path: Vec<Step>, message: impl Into<String>) {
        self.0.push(Incoherence {
            path,
            message: message.into(),
        });
    }
}

pub(crate) fn key(name: &str) -> Step {
    Step::Key(name.to_owned())
}

pub(crate) fn item(list: &str, index: usize, member: &str) -> Vec<Step> {
    vec![key(list), Step::Index(index), key(member)]
}

/// Everything that makes an instrument unusable.
pub(crate) fn incoherences(instrument: &Instrument) -> Vec<Incoherence> {
    let mut found = Found::default();
    head(instrument, &mut found);
    fields(instrument, &mut found);
    identity(instrument, &mut found);
    consents(instrument, &mut found);
    crate::leaving::check(instrument, &mut found);
    names_and_documents(instrument, &mut found);
    territory::territories(instrument, &mut found);
    territory::support(instrument, &mut found);
    third_party(instrument, &mut found);
    standing_and_unknowns(instrument, &mut found);
    clocks(instrument, &mut found);
    access(instrument, &mut found);
    sources(instrument, &mut found);
    found.0
}

fn head(instrument: &Instrument, found: &mut Found) {
    if instrument.format != 1 {
        found.add(
            vec![key("format")],
            format!("this program reads format 1, not {}", instrument.format),
        );
    }
    if !is_kebab(&instrument.id) {
        found.add(
            vec![key("id")],
            "an id has lower-case letters, digits and single hyphens",
        );
    }
    if instrument.version == 0 {
        found.add(vec![key("version")], "versions count from 1");
    }
    if let Some(name) = &instrument.timezone
        && jiff::tz::TimeZoneDatabase::bundled().get(name).is_err()
    {
        found.add(
            vec![key("timezone")],
            "a time zone of the IANA database, as Europe/Brussels",
        );
    }
    if !(13..=120).contains(&instrument.minimum_age) {
        found.add(
            vec![key("minimum_age")],
            "the least age is at least 13 and at most 120",
        );
    }
    if instrument.names.is_empty() {
        found.add(vec![key("names")], "give the name in at least one language");
    }
    if instrument.targets.minimum > 64 {
        found.add(
            vec![key("targets"), key("minimum")],
            "a campaign has at most 64 targets",
        );
    }
}

fn fields(instrument: &Instrument, found: &mut Found) {
    let mut seen = BTreeSet::new();
    for (index, field) in instrument.fields.iter().enumerate() {
        if !is_kebab(&field.name) {
            found.add(
                item("field", index, "name"),
                "a field's name has lower-case letters, digits and single hyphens",
            );
        }
        if !seen.insert(field.name.as_str()) {
            found.add(
                item("field", index, "name"),
                format!("the field {} is there twice", field.name),
            );
        }
        if !is_kebab(&field.purpose) {
            found.add(
                item("field", index, "purpose"),
                "a purpose has lower-case letters, digits and single hyphens",
            );
        }
        lacking(index, field, found);
        let nationality = field.kind == FieldType::Nationality;
        let known = |code: &String| crate::countries().any(|country| country == code);
        if !field.accepted.iter().all(known) || !nationality && !field.accepted.is_empty() {
            found.add(
                item("field", index, "accepted"),
                "of a nationality, the countries whose citizens may take part, as two capitals each",
            );
        }
        if field.max == 0 || field.max > 5000 {
            found.add(
                item("field", index, "max"),
                "the greatest length is between 1 and 5000 characters",
            );
        }
    }
    let emails: Vec<usize> = indices(instrument, FieldType::Email);
    if let Some(second) = emails.get(1) {
        found.add(
            item("field", *second, "type"),
            "one e-mail address is enough: which one would be mailed?",
        );
    }
    let mailed = instrument
        .field_of_type(FieldType::Email)
        .is_some_and(|field| field.requirement == Requirement::Required);
    if instrument.proof == Proof::Mailbox && !mailed {
        found.add(
            vec![key("proof")],
            "to prove a mailbox, a field of type email must be required",
        );
    }
}

/// Only where there is something to lack, and only what the program has words for.
fn lacking(index: usize, field: &Field, found: &mut Found) {
    let fits = match field.lacking {
        Lacking::Refused => true,
        Lacking::Sign => is_name(field.kind),
        Lacking::Allowed => {
            is_name(field.kind) || matches!(field.kind, FieldType::BirthDate | FieldType::Line)
        }
    };
    if !fits {
        found.add(
            item("field", index, "lacking"),
            "a name may lack (allowed, sign), a day of birth and a line (allowed); nothing else",
        );
    }
    if field
        .advice
        .as_ref()
        .is_some_and(|advice| !is_kebab(advice))
    {
        found.add(
            item("field", index, "advice"),
            "an advice has lower-case letters, digits and single hyphens",
        );
    }
}

fn standing_and_unknowns(instrument: &Instrument, found: &mut Found) {
    if let Some(standing) = &instrument.standing
        && standing.doubtful_years > standing.declared_years
    {
        found.add(
            vec![key("standing"), key("doubtful_years")],
            "what is in doubt is less than what suffices",
        );
    }
    let mut seen = BTreeSet::new();
    for (index, unknown) in instrument.unknowns.iter().enumerate() {
        if !is_kebab(&unknown.id) || !seen.insert(unknown.id.as_str()) {
            found.add(
                item("unknown", index, "id"),
                "an id is unique and has lower-case letters, digits and single hyphens",
            );
        }
        if unknown.owner.trim().is_empty() {
            found.add(item("unknown", index, "owner"), "say who has to find out");
        }
    }
}

/// What the law says of who may collect, and what the instrument then does.
fn third_party(instrument: &Instrument, found: &mut Found) {
    let own = instrument.third_party == Some(ThirdParty::OwnOnly);
    let nothing_signed = matches!(instrument.kind, Kind::Contact | Kind::Appeal);
    if own && !nothing_signed {
        found.add(
            vec![key("kind")],
            "the law knows only its own place to sign: kind = \"appeal\" leads there, and signs, keeps and counts nothing",
        );
    }
    let mut seen = BTreeSet::new();
    for (index, place) in instrument.places.iter().enumerate() {
        if !is_kebab(&place.id) || !seen.insert(place.id.as_str()) || place.hosts.is_empty() {
            found.add(
                item("place", index, "id"),
                "a place has a unique id in lower-case letters, digits and single hyphens, and at least one host",
            );
        }
    }
    if instrument.kind != Kind::Appeal {
        if !instrument.places.is_empty() {
            found.add(
                vec![key("place")],
                "places to sign are of an appeal: kind = \"appeal\"",
            );
        }
        return;
    }
    if instrument.places.is_empty() {
        found.add(
            vec![key("kind")],
            "an appeal leads somewhere: say where one signs, [[place]]",
        );
    }
    if !own {
        found.add(
            vec![key("third_party")],
            "an appeal is for what can be signed in one place only: say third_party = \"own-only\"",
        );
    }
    for (list, is_empty) in [
        ("field", instrument.fields.is_empty()),
        ("consent", instrument.consents.is_empty()),
        ("document", instrument.documents.is_empty()),
        ("territory", instrument.territory.is_empty()),
    ] {
        if !is_empty {
            found.add(
                vec![key(list)],
                "an appeal asks nothing: nobody gives anything here",
            );
        }
    }
    if instrument.support.is_some() {
        found.add(
            vec![key("support")],
            "an appeal counts nothing: where one signs, it is counted",
        );
    }
}

fn is_name(kind: FieldType) -> bool {
    matches!(kind, FieldType::GivenName | FieldType::FamilyName)
}

fn indices(instrument: &Instrument, kind: FieldType) -> Vec<usize> {
    instrument
        .fields
        .iter()
        .enumerate()
        .filter(|(_, field)| field.kind == kind)
        .map(|(index, _)| index)
        .collect()
}

fn identity(instrument: &Instrument, found: &mut Found) {
    let at = |member: &str| vec![key("identity"), key(member)];
    if !(1..=crate::canonical::NEWEST).contains(&instrument.identity.canonical) {
        found.add(
            at("canonical"),
            "this program knows canonical forms 1 and 2",
        );
    }
    if instrument.identity.fields.is_empty() && instrument.kind != Kind::Appeal {
        found.add(at("fields"), "an identity needs at least one field");
    }
    let mut seen = BTreeSet::new();
    for (index, name) in instrument.identity.fields.iter().enumerate() {
        let mut path = at("fields");
        path.push(Step::Index(index));
        if !seen.insert(name) {
            found.add(path.clone(), format!("the field {name} is there twice"));
        }
        match instrument.field(name) {
            None => found.add(path, format!("there is no field {name}")),
            Some(field)
                if instrument.territory.is_empty()
                    && field.requirement != Requirement::Required =>
            {
                found.add(path, must_be_required(name));
            }
            Some(field) if matches!(field.kind, FieldType::PostalAddress | FieldType::FreeText) => {
                found.add(path, format!("the field {name} has no single spelling, so it cannot be part of an identity"));
            }
            Some(_) => {}
        }
    }
}

fn consents(instrument: &Instrument, found: &mut Found) {
    let (mut ids, mut drives) = (BTreeSet::new(), Vec::new());
    for (index, consent) in instrument.consents.iter().enumerate() {
        if !is_kebab(&consent.id) {
            found.add(
                item("consent", index, "id"),
                "an id has lower-case letters, digits and single hyphens",
            );
        }
        if !ids.insert(consent.id.as_str()) {
            found.add(
                item("consent", index, "id"),
                format!("the consent {} is there twice", consent.id),
            );
        }
        if drives.contains(&consent.drives) {
            found.add(
                item("consent", index, "drives"),
                "two consents decide the same thing",
            );
        }
        drives.push(consent.drives);
        if consent.drives == Drives::Partner {
            found.add(
                item("consent", index, "drives"),
                "which organisations read is a campaign's to say, not the law's",
            );
        }
        let declares = matches!(consent.drives, Drives::Age | Drives::Signature);
        if consent.asked == Asked::Signing && !(declares && consent.required) {
            found.add(
                item("consent", index, "asked"),
                "only what is declared by signing has no box of its own: the least age, and the signature",
            );
        }
        // Consent that is a condition of joining is not freely given (GDPR art. 7(4)); these are never needed to act.
        if consent.required
            && matches!(
                consent.drives,
                Drives::News | Drives::Respondent | Drives::Procedure
            )
        {
            found.add(
                item("consent", index, "required"),
                "this consent is never a condition of joining",
            );
        }
    }
    for needed in [Drives::Signature, Drives::Processing] {
        let ok = instrument
            .consents
            .iter()
            .any(|consent| consent.drives == needed && consent.required);
        if instrument.kind == Kind::Mandate && !ok {
            found.add(
                vec![key("consent")],
                format!("a mandate needs a required consent that drives {needed:?}"),
            );
        }
    }
}

fn names_and_documents(instrument: &Instrument, found: &mut Found) {
    let mut seen = BTreeSet::new();
    for (index, information) in instrument.information.iter().enumerate() {
        if !is_kebab(&information.id) || !seen.insert(information.id.as_str()) {
            found.add(
                item("information", index, "id"),
                "an id is unique and has lower-case letters, digits and single hyphens",
            );
        }
    }
    let mut seen = BTreeSet::new();
    for (index, document) in instrument.documents.iter().enumerate() {
        if !is_kebab(&document.kind) || !seen.insert(document.kind.as_str()) {
            found.add(
                item("document", index, "kind"),
                "a kind is unique and has lower-case letters, digits and single hyphens",
            );
        }
    }
    if instrument.kind == Kind::Mandate
        && !instrument.documents.iter().any(|document| document.signed)
    {
        found.add(
            vec![key("document")],
            "a mandate needs a document that is signed",
        );
    }
}

pub(super) fn must_be_required(name: &str) -> String {
    format!("the field {name} is part of the identity, so it must be required")
}

fn clocks(instrument: &Instrument, found: &mut Found) {
    let mut seen = Vec::new();
    for (index, clock) in instrument.retention.iter().enumerate() {
        let again = seen.contains(&(clock.what, clock.action));
        if again && !clock.whichever_first && !clock.replaces {
            found.add(
                item("retention", index, "what"),
                "two clocks do the same to the same thing: say whichever_first = true or replaces = true, or drop one",
            );
        }
        for (member, said) in [
            ("whichever_first", clock.whichever_first),
            ("replaces", clock.replaces),
        ] {
            if said && !again {
                found.add(
                    item("retention", index, member),
                    "no clock before does the same",
                );
            }
        }
        if clock.whichever_first && clock.replaces {
            found.add(
                item("retention", index, "replaces"),
                "a clock counts beside those before it, or instead of them: not both",
            );
        }
        seen.push((clock.what, clock.action));
        if clock.action == Action::Remind && clock.after.is_zero() {
            found.add(
                item("retention", index, "after"),
                "a reminder at once is no reminder",
            );
        }
    }
    let mut needed = match instrument.kind {
        Kind::Appeal => Vec::new(),
        _ => vec![Kept::Statement, Kept::Withdrawn, Kept::TagKey],
    };
    if instrument.proof == Proof::Mailbox {
        needed.extend([Kept::Pending, Kept::MailAddress]);
    }
    for what in needed {
        if instrument.retention(what, Action::Destroy).is_none() {
            found.add(
                vec![key("retention")],
                format!("nothing says when {what:?} is destroyed"),
            );
        }
    }
    let mut seen = BTreeSet::new();
    for (index, deadline) in instrument.deadlines.iter().enumerate() {
        if !is_kebab(&deadline.id) || !seen.insert(deadline.id.as_str()) {
            found.add(
                item("deadline", index, "id"),
                "an id is unique and has lower-case letters, digits and single hyphens",
            );
        }
        if !is_kebab(&deadline.then) {
            found.add(
                item("deadline", index, "then"),
                "a consequence has lower-case letters, digits and single hyphens",
            );
        }
        if deadline.after.is_zero() {
            found.add(
                item("deadline", index, "after"),
                "a deadline needs a length",
            );
        }
        if deadline.brings.is_some() && deadline.met_by.is_some() {
            found.add(
                item("deadline", index, "met_by"),
                "its end brings an event, or an event must come before its end: not both",
            );
        }
    }
}

fn access(instrument: &Instrument, found: &mut Found) {
    let Some(access) = &instrument.access else {
        return;
    };
    let times = [("answer", Some(access.answer)), ("footage", access.footage)];
    for (member, _) in times
        .into_iter()
        .filter(|(_, time)| time.is_some_and(|time| time.is_zero()))
    {
        found.add(
            vec![key("access"), key(member)],
            "a time to answer, or to keep recordings, has a length",
        );
    }
    if instrument.targets.minimum == 0 {
        found.add(
            vec![key("access")],
            "what was asked before is told of a target, and this instrument has none to tick",
        );
    }
}

fn sources(instrument: &Instrument, found: &mut Found) {
    for (path, ids) in references(instrument) {
        for id in ids
            .iter()
            .filter(|id| !instrument.sources.contains_key(*id))
        {
            found.add(path.clone(), format!("there is no source {id}"));
        }
    }
    for (id, source) in &instrument.sources {
        if !source.lawyer_must_check && source.read.is_none() {
            let path = vec![key("sources"), key(id), key("lawyer_must_check")];
            found.add(
                path,
                format!("nobody has read {id}, so a lawyer must check it"),
            );
        }
    }
}

/// Lower-case letters and digits in words joined by single hyphens.
pub(crate) fn is_kebab(text: &str) -> bool {
    let word = |word: &str| {
        !word.is_empty()
            && word
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    text.len() <= 64 && text.split('-').all(word)
}
