//! What a publication changed: two manifests compared, and nothing else. Whoever has a log's manifests comes to the same list.

use std::collections::BTreeMap;

use serde::Serialize;

use super::manifest::Manifest;
use crate::i18n::{Arg, Lang};

/// As commands say it.
mod told;

/// Whether something is new, gone, or another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum How {
    /// It was not there before.
    Added,
    /// It is no longer there.
    Removed,
    /// It is another.
    Changed,
}

/// One thing that is different.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum Change {
    /// From now on statements are sealed to this key, or no longer.
    Recipient {
        /// Added or removed.
        how: How,
        /// Whose.
        organisation: String,
        /// The public key.
        key: String,
    },
    /// A consent that lets an organisation read.
    Consent {
        /// Added, removed, or another.
        how: How,
        /// Which organisation.
        organisation: String,
    },
    /// The key with which an organisation signs public notes, such as the reasons of voids.
    NoteKey {
        /// Added, removed, or another.
        how: How,
        /// Whose.
        organisation: String,
    },
    /// A legal text. Who signed before signed the former one.
    Document {
        /// Added, removed, or another.
        how: How,
        /// `mandate`, `notice` …
        kind: String,
        /// Its language.
        language: String,
        /// SHA-256 of the one in force from now on; absent when there is none.
        #[serde(skip_serializing_if = "Option::is_none")]
        hash: Option<String>,
    },
    /// The words of the page.
    Texts {
        /// Added, removed, or others.
        how: How,
        /// Their language.
        language: String,
    },
    /// What the form asks.
    Question {
        /// Added, removed, or asked otherwise.
        how: How,
        /// The field.
        field: String,
    },
    /// What statements can aim at.
    Target {
        /// Added, removed, or with another bit.
        how: How,
        /// Its id.
        target: String,
    },
    /// Another law.
    Instrument {
        /// Id of the instrument in force from now on.
        instrument: String,
    },
    /// The law's file: what is asked, who counts once, what is kept how long.
    Law {
        /// Id of the instrument.
        instrument: String,
        /// SHA-256 of the file in force from now on.
        hash: String,
    },
    /// The first day for joining.
    Opens {
        /// The day from now on; none for at once.
        day: Option<jiff::civil::Date>,
    },
    /// The last day for joining.
    Closes {
        /// The day from now on; none for no end.
        day: Option<jiff::civil::Date>,
    },
    /// The languages offered.
    Languages {
        /// Codes, the default one first.
        languages: Vec<String>,
    },
    /// The territory written into leaves.
    Territory {
        /// Its code, if there is one.
        territory: Option<String>,
    },
    /// Who carries the campaign and how they are described, the goal, the look.
    Structure,
    /// How tags are computed: who counts as one person.
    Tags,
    /// The log's key or name, which never may change.
    Log,
    /// One of the two manifests is not there to be compared.
    Unknown,
}

/// Everything that is different between two manifests that follow one another, the gravest first.
#[must_use]
pub fn between(before: &Manifest, after: &Manifest) -> Vec<Change> {
    let mut changes = Vec::new();
    if (&before.log_key, &before.origin) != (&after.log_key, &after.origin) {
        changes.push(Change::Log);
    }
    recipients(&mut changes, before, after);
    for (organisation, how) in compared(&before.consents, &after.consents) {
        changes.push(Change::Consent { how, organisation });
    }
    for (organisation, how) in compared(&before.note_keys, &after.note_keys) {
        changes.push(Change::NoteKey { how, organisation });
    }
    if before.instrument != after.instrument {
        changes.push(Change::Instrument {
            instrument: after.instrument.clone(),
        });
    }
    if before.instrument_hash != after.instrument_hash {
        changes.push(Change::Law {
            instrument: after.instrument.clone(),
            hash: after.instrument_hash.clone(),
        });
    }
    if before.tag_scheme != after.tag_scheme {
        changes.push(Change::Tags);
    }
    documents(&mut changes, before, after);
    for (language, how) in compared(&before.texts, &after.texts) {
        changes.push(Change::Texts { how, language });
    }
    for (field, how) in compared(&before.fields, &after.fields) {
        changes.push(Change::Question { how, field });
    }
    for (target, how) in compared(&before.targets, &after.targets) {
        changes.push(Change::Target { how, target });
    }
    if before.opens != after.opens {
        changes.push(Change::Opens { day: after.opens });
    }
    if before.closes != after.closes {
        changes.push(Change::Closes { day: after.closes });
    }
    if before.languages != after.languages {
        changes.push(Change::Languages {
            languages: after.languages.clone(),
        });
    }
    if before.territory != after.territory {
        changes.push(Change::Territory {
            territory: after.territory.clone(),
        });
    }
    // Its hash covers some of the above too, and who carries the campaign: a change of both must not hide the latter.
    if before.definition != after.definition {
        changes.push(Change::Structure);
    }
    changes
}

fn recipients(changes: &mut Vec<Change>, before: &Manifest, after: &Manifest) {
    let (old, new) = (keys(before), keys(after));
    for (how, these, others) in [(How::Added, &new, &old), (How::Removed, &old, &new)] {
        for (organisation, key) in these.iter().filter(|one| !others.contains(one)) {
            changes.push(Change::Recipient {
                how,
                organisation: (*organisation).to_owned(),
                key: (*key).to_owned(),
            });
        }
    }
}

/// Each key with its organisation.
fn keys(manifest: &Manifest) -> Vec<(&str, &str)> {
    let all = manifest.recipients.iter();
    all.flat_map(|(id, keys)| keys.iter().map(move |key| (id.as_str(), key.as_str())))
        .collect()
}

fn documents(changes: &mut Vec<Change>, before: &Manifest, after: &Manifest) {
    let none = BTreeMap::new();
    for (language, _) in either(&before.documents, &after.documents) {
        let old = before.documents.get(language).unwrap_or(&none);
        let new = after.documents.get(language).unwrap_or(&none);
        for (kind, how) in compared(old, new) {
            changes.push(Change::Document {
                how,
                hash: new.get(&kind).cloned(),
                kind,
                language: language.clone(),
            });
        }
    }
}

/// What is in one of the two, by key.
fn either<'m, V>(
    before: &'m BTreeMap<String, V>,
    after: &'m BTreeMap<String, V>,
) -> BTreeMap<&'m String, ()> {
    let keys = before.keys().chain(after.keys());
    keys.map(|key| (key, ())).collect()
}

/// What differs, by key.
fn compared<V: PartialEq>(
    before: &BTreeMap<String, V>,
    after: &BTreeMap<String, V>,
) -> Vec<(String, How)> {
    let how = |key: &String| match (before.get(key), after.get(key)) {
        (None, Some(_)) => Some(How::Added),
        (Some(_), None) => Some(How::Removed),
        (Some(old), Some(new)) if old != new => Some(How::Changed),
        _ => None,
    };
    either(before, after)
        .into_keys()
        .filter_map(|key| Some((key.clone(), how(key)?)))
        .collect()
}

impl Change {
    /// Whether whoever joined should know: who can read, by which law, what was signed.
    #[must_use]
    pub fn is_grave(&self) -> bool {
        matches!(
            self,
            Self::Recipient { .. }
                | Self::Consent { .. }
                | Self::NoteKey { .. }
                | Self::Document { .. }
                | Self::Instrument { .. }
                | Self::Law { .. }
                | Self::Tags
                | Self::Log
                | Self::Unknown
        )
    }

    /// In the reader's language. `name` says what an organisation's id and a document's kind are called.
    #[must_use]
    pub fn text(&self, lang: Lang, name: impl Fn(&str) -> String) -> String {
        let say = |key: &str, args: &[(&str, &str)]| {
            let args: Vec<(&str, Arg<'_>)> = args.iter().map(|(n, v)| (*n, (*v).into())).collect();
            lang.tr(&format!("change-{key}"), &args)
        };
        let language = |code: &str| {
            Lang::from_code(code).map_or_else(|| code.to_owned(), |lang| lang.native_name())
        };
        let day = |day: &Option<jiff::civil::Date>| {
            day.map_or_else(|| lang.t("change-no-day"), |day| lang.date(day))
        };
        match self {
            Self::Recipient {
                how,
                organisation,
                key,
            } => say(
                &format!("recipient-{}", how.word()),
                &[("name", &name(organisation)), ("key", key)],
            ),
            Self::Consent { how, organisation } => say(
                &format!("consent-{}", how.word()),
                &[("name", &name(organisation))],
            ),
            Self::NoteKey { how, organisation } => say(
                &format!("note-key-{}", how.word()),
                &[("name", &name(organisation))],
            ),
            Self::Document {
                how,
                kind,
                language: code,
                ..
            } => say(
                &format!("document-{}", how.word()),
                &[
                    ("name", &document_name(lang, kind)),
                    ("language", &language(code)),
                ],
            ),
            Self::Texts {
                how,
                language: code,
            } => say(
                &format!("texts-{}", how.word()),
                &[("language", &language(code))],
            ),
            Self::Question { how, field } => {
                say(&format!("question-{}", how.word()), &[("name", field)])
            }
            Self::Target { how, target } => {
                say(&format!("target-{}", how.word()), &[("name", target)])
            }
            Self::Instrument { instrument } => say("instrument", &[("name", instrument)]),
            Self::Law { instrument, .. } => say("law", &[("name", instrument)]),
            Self::Opens { day: first } => say("opens", &[("day", &day(first))]),
            Self::Closes { day: last } => say("closes", &[("day", &day(last))]),
            Self::Languages { languages } => {
                let names: Vec<String> = languages.iter().map(|code| language(code)).collect();
                say("languages", &[("names", &names.join(", "))])
            }
            Self::Territory { territory } => say(
                "territory",
                &[("name", territory.as_deref().unwrap_or("–"))],
            ),
            Self::Structure => say("structure", &[]),
            Self::Tags => say("tags", &[]),
            Self::Log => say("log", &[]),
            Self::Unknown => say("unknown", &[]),
        }
    }
}

fn document_name(lang: Lang, kind: &str) -> String {
    let key = format!("document-{kind}");
    if lang.has(&key) {
        lang.t(&key)
    } else {
        kind.to_owned()
    }
}

impl How {
    /// How keys of messages and lines of commands name it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
        }
    }
}

#[cfg(test)]
mod tests {
    use clameur_ledger::Hash;

    use super::*;
    use crate::campaign::source::CampaignSource;

    const STRUCTURE: &str = "campaign.toml is another: who carries the campaign, how they are described, goal or look may have changed";

    fn manifest(source: &CampaignSource) -> Manifest {
        Manifest::new(source, "example.org/log/x", "key", Hash([0; 32]))
    }

    fn said(before: &CampaignSource, after: &CampaignSource) -> Vec<String> {
        let changes = between(&manifest(before), &manifest(after));
        changes.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_changed_is_told_by_name() {
        let before = CampaignSource::embedded_demo().expect("the demonstration");
        let mut after = before.clone();
        assert_eq!(said(&before, &after), Vec::<String>::new());
        after.definition.organisations[0].recipients = vec!["age1exemple".to_owned()];
        after.texts.get_mut("fr").expect("French").title.push('!');
        let english = after.documents.get_mut("en").expect("English");
        english.remove("notice");
        after.definition.closes = Some(jiff::civil::date(2030, 1, 1));
        assert_eq!(
            said(&before, &after),
            [
                "recipient key of demo added: statements are from now on sealed to age1exemple too",
                "document en/notice removed",
                "texts in fr changed",
                "last day changed: 2030-01-01",
                STRUCTURE,
            ]
        );
        let swapped = {
            let mut source = after.clone();
            source.definition.organisations[0].recipients = vec!["age1autre".to_owned()];
            source
        };
        let lines = said(&after, &swapped);
        assert_eq!(lines.len(), 3);
        assert!(lines[0].contains("added") && lines[1].contains("removed"));
    }

    #[test]
    fn who_carries_it_cannot_change_without_a_word() {
        let before = CampaignSource::embedded_demo().expect("the demonstration");
        let mut after = before.clone();
        after.definition.organisations[0].name.push_str(" bis");
        assert_eq!(said(&before, &after), [STRUCTURE]);
        // Nor beside another change.
        after.definition.closes = Some(jiff::civil::date(2030, 1, 1));
        assert_eq!(
            said(&before, &after).last().map(String::as_str),
            Some(STRUCTURE)
        );
    }

    #[test]
    fn every_change_has_words_and_a_stable_name() {
        let all = [How::Added, How::Removed, How::Changed];
        let mut changes = vec![
            Change::Instrument {
                instrument: "x".to_owned(),
            },
            Change::Law {
                instrument: "x".to_owned(),
                hash: String::new(),
            },
            Change::Opens { day: None },
            Change::Closes {
                day: Some(jiff::civil::date(2030, 1, 1)),
            },
            Change::Languages {
                languages: vec!["fr".to_owned()],
            },
            Change::Territory { territory: None },
            Change::Structure,
            Change::Tags,
            Change::Log,
            Change::Unknown,
        ];
        for how in all {
            changes.push(Change::Consent {
                how,
                organisation: "org".to_owned(),
            });
            changes.push(Change::NoteKey {
                how,
                organisation: "org".to_owned(),
            });
            changes.push(Change::Document {
                how,
                kind: "mandate".to_owned(),
                language: "fr".to_owned(),
                hash: None,
            });
            changes.push(Change::Texts {
                how,
                language: "fr".to_owned(),
            });
            changes.push(Change::Question {
                how,
                field: "concern".to_owned(),
            });
            changes.push(Change::Target {
                how,
                target: "taj".to_owned(),
            });
            if how != How::Changed {
                changes.push(Change::Recipient {
                    how,
                    organisation: "org".to_owned(),
                    key: "age1x".to_owned(),
                });
            }
        }
        for change in changes {
            for lang in [Lang::ENGLISH, Lang::from_code("fr").expect("French")] {
                let text = change.text(lang, str::to_owned);
                assert!(!text.is_empty() && !text.starts_with("change-"), "{text}");
            }
            let json = serde_json::to_value(&change).expect("JSON");
            assert!(json.get("what").is_some_and(|what| what.is_string()));
        }
    }
}
