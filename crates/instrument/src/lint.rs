//! What is worth a look in a well-formed instrument.

use std::collections::BTreeSet;

use crate::check;
use crate::clocks::{Action, Event, Kept};
use crate::model::{Instrument, Kind};
use crate::parse::{Lint, Step};

/// A list of source ids with its place.
type Reference<'a> = (Vec<Step>, &'a [String]);

/// Every list of source ids with its place.
pub(crate) fn references(instrument: &Instrument) -> Vec<Reference<'_>> {
    fn list<'a, T>(
        name: &str,
        items: &'a [T],
        sources: impl Fn(&'a T) -> &'a Vec<String>,
    ) -> Vec<Reference<'a>> {
        let place = |(index, item)| {
            (
                check::item(name, index, "sources"),
                sources(item).as_slice(),
            )
        };
        items.iter().enumerate().map(place).collect()
    }
    let mut all = vec![(
        vec![check::key("minimum_age_sources")],
        instrument.minimum_age_sources.as_slice(),
    )];
    if !instrument.leaving_sources.is_empty() {
        all.push((
            vec![check::key("leaving_sources")],
            instrument.leaving_sources.as_slice(),
        ));
    }
    all.push((
        vec![check::key("third_party_sources")],
        instrument.third_party_sources.as_slice(),
    ));
    all.extend(list("field", &instrument.fields, |x| &x.sources));
    all.extend(list("consent", &instrument.consents, |x| &x.sources));
    all.extend(list("information", &instrument.information, |x| &x.sources));
    all.extend(list("document", &instrument.documents, |x| &x.sources));
    all.extend(list("retention", &instrument.retention, |x| &x.sources));
    all.extend(list("deadline", &instrument.deadlines, |x| &x.sources));
    all.extend(list("place", &instrument.places, |x| &x.sources));
    all.extend(list("unknown", &instrument.unknowns, |x| &x.sources));
    all.extend(list("threshold", &instrument.thresholds, |x| &x.sources));
    all.extend(list("extension", &instrument.extensions, |x| &x.sources));
    for (code, territory) in &instrument.territory {
        let mut there = vec![(vec![check::key("sources")], territory.sources.as_slice())];
        there.extend(list("age", &territory.ages, |x| &x.sources));
        there.extend(list("identifier", &territory.identifiers, |x| &x.sources));
        all.extend(there.into_iter().map(|(path, ids)| {
            let before = ["territory", code].map(check::key);
            (before.into_iter().chain(path).collect(), ids)
        }));
    }
    all.extend(tables(instrument));
    all
}

/// The lists of source ids of tables that are not lists.
fn tables(instrument: &Instrument) -> Vec<Reference<'_>> {
    let mut all = Vec::new();
    let mut add = |path: &[&str], ids| {
        let path = path.iter().chain(&["sources"]).map(|name| check::key(name));
        all.push((path.collect(), ids));
    };
    for (name, part) in &instrument.parts {
        add(&["part", name], part.sources.as_slice());
    }
    for (code, postal_code) in &instrument.postal_codes {
        add(&["postal_code", code], postal_code.sources.as_slice());
    }
    if let Some(standing) = &instrument.standing {
        add(&["standing"], standing.sources.as_slice());
    }
    if let Some(support) = &instrument.support {
        add(&["support"], support.sources.as_slice());
    }
    if let Some(registration) = &instrument.registration {
        add(&["registration"], registration.sources.as_slice());
    }
    if let Some(access) = &instrument.access {
        add(&["access"], access.sources.as_slice());
    }
    if let Some(elsewhere) = &instrument.elsewhere {
        add(&["elsewhere"], elsewhere.sources.as_slice());
    }
    all
}

/// The name of what has no source. A territory that only says which part of the form it uses needs none of its own.
fn unsourced(path: &[Step]) -> Option<String> {
    let mut subject = String::new();
    for step in path.split_last()?.1 {
        match step {
            Step::Index(index) => subject.push_str(&format!(" {}", index + 1)),
            Step::Key(key) => {
                let dot = if subject.is_empty() { "" } else { "." };
                subject.push_str(&format!("{dot}{key}"));
            }
        }
    }
    let territory = subject.starts_with("territory.") && path.len() == 3;
    (!territory && !subject.is_empty()).then_some(subject)
}

impl Instrument {
    /// What is worth a look in a well-formed instrument: sources that a lawyer must still check, doubtful deadlines, sources that
    /// nothing refers to, rules without a source, a missing name in English or French, no clock for copies or logs.
    pub fn check(&self) -> Vec<Lint> {
        let mut lints = Vec::new();
        let mut add = |subject: String, message: &str| {
            lints.push(Lint {
                subject,
                message: message.to_owned(),
            })
        };
        let references = references(self);
        let used: BTreeSet<&String> = references.iter().flat_map(|(_, ids)| ids.iter()).collect();
        for (id, source) in &self.sources {
            if source.lawyer_must_check {
                add(
                    format!("sources.{id}"),
                    "a lawyer must check the wording in force and our reading of it",
                );
            }
            if !used.contains(id) {
                add(format!("sources.{id}"), "nothing refers to this source");
            }
        }
        for (path, _) in references.iter().filter(|(_, ids)| ids.is_empty()) {
            let subject = unsourced(path).filter(|subject| !subject.starts_with("unknown"));
            if let Some(subject) = subject {
                add(subject, "no source is given");
            }
        }
        for deadline in self.deadlines.iter().filter(|deadline| deadline.doubtful) {
            add(
                format!("deadline {}", deadline.id),
                "this deadline is doubtful: a lawyer sets the date",
            );
        }
        if self.third_party.is_none() {
            add(
                "third_party".to_owned(),
                "nothing says whether statements may be collected here: allowed, approved or own-only",
            );
        }
        for language in ["en", "fr"]
            .into_iter()
            .filter(|language| !self.names.contains_key(*language))
        {
            add(
                format!("names.{language}"),
                "the name is missing in this language",
            );
        }
        for what in [Kept::Log, Kept::Backup, Kept::Contact] {
            if self.retention(what, Action::Destroy).is_none() {
                add(
                    "retention".to_owned(),
                    &format!("nothing says when {what:?} is destroyed"),
                );
            }
        }
        if !self
            .deadlines
            .iter()
            .any(|deadline| deadline.from == Event::Filed)
            && self.kind == Kind::Mandate
        {
            add(
                "deadline".to_owned(),
                "no clock starts when the complaint is filed",
            );
        }
        lints
    }
}
