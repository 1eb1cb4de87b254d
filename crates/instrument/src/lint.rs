//! What is worth a look in a well-formed instrument.

use std::collections::BTreeSet;

use crate::check;
use crate::model::{Action, Event, Instrument, Kept, Kind};
use crate::parse::{Lint, Step};

/// Every list of source ids with its place.
pub(crate) fn references(instrument: &Instrument) -> Vec<(Vec<Step>, &[String])> {
    let lists: [(&str, Vec<&[String]>); 8] = [
        (
            "field",
            instrument
                .fields
                .iter()
                .map(|x| x.sources.as_slice())
                .collect(),
        ),
        (
            "consent",
            instrument
                .consents
                .iter()
                .map(|x| x.sources.as_slice())
                .collect(),
        ),
        (
            "information",
            instrument
                .information
                .iter()
                .map(|x| x.sources.as_slice())
                .collect(),
        ),
        (
            "document",
            instrument
                .documents
                .iter()
                .map(|x| x.sources.as_slice())
                .collect(),
        ),
        (
            "retention",
            instrument
                .retention
                .iter()
                .map(|x| x.sources.as_slice())
                .collect(),
        ),
        (
            "threshold",
            instrument
                .thresholds
                .iter()
                .map(|x| x.sources.as_slice())
                .collect(),
        ),
        (
            "extension",
            instrument
                .extensions
                .iter()
                .map(|x| x.sources.as_slice())
                .collect(),
        ),
        (
            "deadline",
            instrument
                .deadlines
                .iter()
                .map(|x| x.sources.as_slice())
                .collect(),
        ),
    ];
    let mut all = vec![(
        vec![check::key("minimum_age_sources")],
        instrument.minimum_age_sources.as_slice(),
    )];
    for (name, lists) in lists {
        all.extend(
            lists
                .into_iter()
                .enumerate()
                .map(|(index, ids)| (check::item(name, index, "sources"), ids)),
        );
    }
    for (code, territory) in &instrument.territory {
        all.push((
            vec![
                check::key("territory"),
                check::key(code),
                check::key("sources"),
            ],
            territory.sources.as_slice(),
        ));
        for (index, age) in territory.ages.iter().enumerate() {
            let mut path = ["territory", code, "age"].map(check::key).to_vec();
            path.extend([Step::Index(index), check::key("sources")]);
            all.push((path, age.sources.as_slice()));
        }
        for (index, identifier) in territory.identifiers.iter().enumerate() {
            let path = ["territory", code, "identifier"].map(check::key);
            let mut path = path.to_vec();
            path.extend([Step::Index(index), check::key("sources")]);
            all.push((path, identifier.sources.as_slice()));
        }
    }
    let mut one = |path: &[&str], ids| {
        let mut path: Vec<Step> = path.iter().map(|name| check::key(name)).collect();
        path.push(check::key("sources"));
        all.push((path, ids));
    };
    for (name, part) in &instrument.parts {
        one(&["part", name], part.sources.as_slice());
    }
    for (code, postal_code) in &instrument.postal_codes {
        one(&["postal_code", code], postal_code.sources.as_slice());
    }
    if let Some(support) = &instrument.support {
        one(&["support"], support.sources.as_slice());
    }
    if let Some(registration) = &instrument.registration {
        one(&["registration"], registration.sources.as_slice());
    }
    if let Some(elsewhere) = &instrument.elsewhere {
        one(&["elsewhere"], elsewhere.sources.as_slice());
    }
    all
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
        for (path, ids) in references
            .iter()
            .filter(|(path, ids)| ids.is_empty() && path.len() > 1)
        {
            let _ = ids;
            let subject = match path.as_slice() {
                [Step::Key(list), Step::Index(index), ..] => format!("{list} {}", index + 1),
                [
                    Step::Key(a),
                    Step::Key(b),
                    Step::Key(list),
                    Step::Index(index),
                    ..,
                ] => {
                    format!("{a}.{b} {list} {}", index + 1)
                }
                // A territory that only says which part of the form it uses needs no source of its own.
                [Step::Key(a), ..] if a == "territory" => continue,
                [Step::Key(a), Step::Key(b), ..] => format!("{a}.{b}"),
                _ => continue,
            };
            add(subject, "no source is given");
        }
        for deadline in self.deadlines.iter().filter(|deadline| deadline.doubtful) {
            add(
                format!("deadline {}", deadline.id),
                "this deadline is doubtful: a lawyer sets the date",
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
