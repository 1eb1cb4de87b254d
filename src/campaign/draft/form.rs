//! What a folder can say, as fields: the one description that pages are made from, what is typed is read by, and diagnostics lead into. What is
//! not described here is said in the file itself.

use toml::Value;

use super::Draft;
use crate::campaign::contents::TO_FILL;
use crate::campaign::diagnostic::Step::{Item, Key};
use crate::campaign::diagnostic::{Part, Path, Step};

/// What a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A line.
    Line,
    /// Several lines, as they are.
    Lines,
    /// Markdown.
    Markdown,
    /// A list, one item a line.
    List,
    /// A day.
    Day,
    /// A whole number.
    Number,
    /// A colour.
    Colour,
    /// Yes or no.
    YesNo,
    /// One of these.
    One(&'static [&'static str]),
}

/// A field of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// Its key in the file.
    pub key: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// Whether a folder is not well formed without it.
    pub required: bool,
}

const fn entry(key: &'static str, kind: Kind) -> Entry {
    Entry {
        key,
        kind,
        required: false,
    }
}

const fn needed(key: &'static str, kind: Kind) -> Entry {
    Entry {
        key,
        kind,
        required: true,
    }
}

/// Fields that belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// Keys of a table; of the outermost one where it has no name.
    Keys(&'static str, &'static [Entry]),
    /// A list of tables.
    List(&'static str, &'static [Entry]),
    /// For each item of a list of the structure, the table that has its id: `[targets.ID]`.
    ById {
        /// The list in `campaign.toml`.
        of: &'static str,
        /// The table in the language's file.
        table: &'static str,
        /// The fields.
        entries: &'static [Entry],
    },
    /// What the instrument leaves to the campaign to ask.
    Asked,
    /// The documents of a language.
    Documents,
}

/// A page of fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// Its name in addresses and messages.
    pub name: &'static str,
    /// Whether each language has its own.
    pub by_language: bool,
    /// What stands on it.
    pub groups: &'static [Group],
}

use Group::{Asked, ById, Documents, Keys, List};
use Kind::{Colour, Day, Line, Lines, Markdown, Number, One, YesNo};

/// The places that an appeal can lead to, as its law lists them.
const PLACES: &[&str] = &[
    "at-volksbegehren",
    "be-chambre",
    "de-bundestag",
    "eu-peti",
    "fr-assemblee",
    "fr-rip",
    "fr-senat",
];

/// The page that gathers from all others what is still to be written: see [`gathered`].
pub const TO_WRITE: &Page = &Page {
    name: "to-write",
    by_language: false,
    groups: &[],
};

/// The pages, in the order in which a campaign is written.
pub const PAGES: &[Page] = &[
    Page {
        name: "words",
        by_language: true,
        groups: &[
            Keys(
                "",
                &[
                    needed("title", Line),
                    needed("speaker", Line),
                    needed("demand", Lines),
                    needed("summary", Lines),
                    entry("appeal_md", Markdown),
                ],
            ),
            Keys("picture", &[entry("alt", Lines), entry("credit", Line)]),
        ],
    },
    Page {
        name: "case",
        by_language: true,
        groups: &[Keys(
            "",
            &[
                entry("authority", Line),
                entry("respondent", Line),
                entry("object_clause", Lines),
                entry("objectives", Lines),
                entry("complaint_md", Markdown),
                entry("signs", Kind::List),
            ],
        )],
    },
    Page {
        name: "targets",
        by_language: false,
        groups: &[List(
            "target",
            &[
                needed("id", Line),
                needed("bit", Number),
                entry(
                    "access",
                    One(&["direct", "video", "police", "indirect", "none"]),
                ),
                entry("request_to", Lines),
            ],
        )],
    },
    Page {
        name: "systems",
        by_language: true,
        groups: &[ById {
            of: "target",
            table: "targets",
            entries: &[
                needed("title", Line),
                needed("controller", Line),
                needed("processing", Lines),
                needed("eligibility", Lines),
            ],
        }],
    },
    Page {
        name: "facts",
        by_language: true,
        groups: &[List(
            "fact",
            &[
                needed("figure", Line),
                needed("label", Line),
                needed("source", Line),
                entry("url", Line),
            ],
        )],
    },
    Page {
        name: "details",
        by_language: true,
        groups: &[List(
            "detail",
            &[
                needed("id", Line),
                needed("title", Line),
                needed("lead", Lines),
                needed("body_md", Markdown),
            ],
        )],
    },
    Page {
        name: "questions",
        by_language: true,
        groups: &[List(
            "question",
            &[needed("question", Line), needed("answer_md", Markdown)],
        )],
    },
    Page {
        name: "who",
        by_language: true,
        groups: &[Keys(
            "",
            &[
                entry("carriers_md", Markdown),
                entry("controllers_md", Markdown),
            ],
        )],
    },
    Page {
        name: "voices",
        by_language: true,
        groups: &[
            List(
                "voice",
                &[
                    needed("quote", Lines),
                    needed("name", Line),
                    entry("role", Line),
                ],
            ),
            List(
                "press",
                &[
                    needed("title", Line),
                    needed("source", Line),
                    entry("date", Day),
                    entry("url", Line),
                    entry("language", Line),
                ],
            ),
        ],
    },
    Page {
        name: "share",
        by_language: true,
        groups: &[Keys(
            "share",
            &[
                entry("short", Lines),
                entry("message", Lines),
                entry("subject", Line),
                entry("mail", Lines),
            ],
        )],
    },
    Page {
        name: "documents",
        by_language: true,
        groups: &[Documents],
    },
    Page {
        name: "organisations",
        by_language: false,
        groups: &[
            List(
                "organisation",
                &[
                    needed("id", Line),
                    needed("name", Line),
                    needed("role", One(&["lead", "partner", "relay"])),
                    entry("legal_form", Line),
                    entry("register_number", Line),
                    entry("body", One(&["association", "consumer-body", "union"])),
                    entry("declared", Day),
                    entry("approval", Line),
                    entry("approved_until", Day),
                    entry("seat", Line),
                    entry("representative", Line),
                    entry("contact", Line),
                    entry("url", Line),
                    entry("logo", Line),
                    entry("member_of", Line),
                    entry("recipients", Kind::List),
                    entry("note_key", Line),
                ],
            ),
            List(
                "umbrella",
                &[
                    needed("id", Line),
                    needed("name", Line),
                    entry("url", Line),
                    entry("logo", Line),
                ],
            ),
            Keys("", &[entry("data_contact", Line)]),
        ],
    },
    Page {
        name: "form",
        by_language: false,
        groups: &[Asked, Keys("", &[entry("embed_form_on", Kind::List)])],
    },
    Page {
        name: "days",
        by_language: false,
        groups: &[
            Keys(
                "",
                &[
                    entry("opens", Day),
                    entry("closes", Day),
                    entry("timezone", Line),
                    entry("goal", Number),
                    entry("public_forecast", YesNo),
                    entry("registered", Day),
                    entry("initiators", Number),
                ],
            ),
            List("goal", &[needed("number", Number)]),
            List(
                "extension",
                &[
                    needed("act", Line),
                    needed("journal", Line),
                    needed("new_end", Day),
                    entry("scope", Line),
                ],
            ),
        ],
    },
    Page {
        name: "settings",
        by_language: false,
        groups: &[
            Keys(
                "",
                &[
                    needed("slug", Line),
                    needed("languages", Kind::List),
                    entry("accent", Colour),
                    entry("picture", Line),
                    entry("territory", Line),
                    entry("demonstration", YesNo),
                ],
            ),
            Keys(
                "initiative",
                &[
                    entry("number", Line),
                    entry("register", Line),
                    entry("website", Line),
                    entry("legal_entity", Line),
                    entry("central", Line),
                ],
            ),
            Keys(
                "appeal",
                &[entry("address", Line), entry("place", One(PLACES))],
            ),
        ],
    },
];

/// Whether the fields of a campaign's law may be asked.
const ASKED: Kind = One(&["optional", "required"]);

/// The page of this name.
#[must_use]
pub fn page(name: &str) -> Option<&'static Page> {
    let mut all = PAGES.iter().chain([TO_WRITE]);
    all.find(|page| page.name == name)
}

/// Where a path can be seen to: the page, and its language; none where that is the file alone.
#[must_use]
pub fn page_of(path: &Path) -> Option<(&'static Page, Option<&str>)> {
    let mut steps = path.steps();
    let (first, second) = (steps.next(), steps.next());
    let (language, by_language) = match &path.part {
        Part::Definition => (None, false),
        Part::Texts(language) => (Some(language.as_str()), true),
        Part::Document(language, _) => return Some((page("documents")?, Some(language))),
        Part::Official(_) | Part::File(_) => return None,
    };
    let Some(Key(first)) = first else {
        let name = if by_language { "words" } else { "settings" };
        return Some((page(name)?, language));
    };
    let has = |entries: &[Entry], key: &str| entries.iter().any(|entry| entry.key == key);
    let is_there = |group: &Group| match group {
        Keys("", entries) => has(entries, first),
        Keys(table, entries) => match second {
            Some(Key(key)) => *table == first && has(entries, key),
            _ => *table == first,
        },
        List(list, _) => *list == first,
        ById { table, .. } => *table == first,
        Asked => first == "fields",
        Documents => false,
    };
    let found = PAGES
        .iter()
        .filter(|page| page.by_language == by_language)
        .find(|page| page.groups.iter().any(is_there));
    Some((found?, language))
}

/// A field as it stands in a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Where it is in the campaign.
    pub path: Path,
    /// The stem of its messages: `fact-figure`.
    pub stem: String,
    /// What it takes.
    pub kind: Kind,
    /// Whether a folder is not well formed without it.
    pub required: bool,
}

/// An item of a list, or fields that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The list, where it is an item of one.
    pub list: Option<&'static str>,
    /// Its number there, from 0; or nothing.
    pub number: Option<usize>,
    /// The part that it is, where it can be moved and taken out.
    pub part: Option<i64>,
    /// What it is called; empty where its number says enough.
    pub name: String,
    /// Its fields.
    pub fields: Vec<Field>,
}

/// What stands on a page of a draft. `documents` are the kinds that its instrument has, `asked` the fields that it leaves to the campaign. Where
/// another language has more items of a list, there are fields for those that are still missing.
#[must_use]
pub fn sections(
    draft: &Draft,
    page: &Page,
    language: &str,
    (documents, asked): (&[String], &[String]),
) -> Vec<Section> {
    let at = |steps: &[Step<'_>]| match page.by_language {
        true => Path::texts(language, steps),
        false => Path::definition(steps),
    };
    let file = at(&[]).part.file();
    let source = source_language(draft);
    let mut sections = Vec::new();
    for group in page.groups {
        match group {
            Keys(table, entries) if !belongs(draft, table, entries) => {}
            Keys(table, entries) => {
                sections.push(Section {
                    list: None,
                    number: None,
                    part: None,
                    name: (*table).to_owned(),
                    fields: fields(entries, table, |key| match table.is_empty() {
                        true => at(&[Key(key)]),
                        false => at(&[Key(table), Key(key)]),
                    }),
                });
            }
            List(list, entries) => {
                let items = draft.items(&file, list);
                let most = match (&source, page.by_language) {
                    (Some(source), true) if source != language => {
                        let there = draft.items(&Part::Texts(source.clone()).file(), list);
                        items.len().max(there.len())
                    }
                    _ => items.len(),
                };
                sections.extend((0..most).map(|number| Section {
                    list: Some(list),
                    number: Some(number),
                    part: items.get(number).copied(),
                    name: String::new(),
                    fields: fields(entries, list, |key| {
                        at(&[Key(list), Item(number), Key(key)])
                    }),
                }));
            }
            ById { of, table, entries } => {
                let structure = Part::Definition.file();
                for number in 0..draft.items(&structure, of).len() {
                    let id = Path::definition(&[Key(of), Item(number), Key("id")]);
                    let Some(id) = draft.text(&id) else { continue };
                    let title = Path::texts(language, &[Key(table), Key(&id), Key("title")]);
                    sections.push(Section {
                        list: Some(table),
                        number: Some(number),
                        part: None,
                        name: draft
                            .text(&title)
                            .filter(|title| said(title).1.is_none())
                            .unwrap_or_else(|| id.clone()),
                        fields: fields(entries, table, |key| at(&[Key(table), Key(&id), Key(key)])),
                    });
                }
            }
            Asked => {
                let fields = asked.iter().map(|field| Field {
                    path: at(&[Key("fields"), Key(field)]),
                    stem: format!("fields-{field}"),
                    kind: ASKED,
                    required: false,
                });
                sections.push(Section {
                    list: None,
                    number: None,
                    part: None,
                    name: "fields".to_owned(),
                    fields: fields.collect(),
                });
            }
            Documents => sections.extend(documents.iter().map(|kind| Section {
                list: None,
                number: None,
                part: None,
                name: kind.clone(),
                fields: vec![Field {
                    path: Path::document(language, kind),
                    stem: format!("document-{kind}"),
                    kind: Markdown,
                    required: true,
                }],
            })),
        }
    }
    sections
}

/// What stands on all pages of a draft in the language that it is written in, documents aside: those are read as a whole, on their own page.
#[must_use]
pub fn gathered(draft: &Draft, law: (&[String], &[String])) -> Vec<(&'static Page, Section)> {
    let language = source_language(draft).unwrap_or_default();
    let pages = PAGES.iter().filter(|page| page.name != "documents");
    pages
        .flat_map(|page| {
            let sections = sections(draft, page, &language, law).into_iter();
            sections.map(move |section| (page, section))
        })
        .collect()
}

/// Whether a table can say anything under a draft's instrument: nobody is asked for the register's number of an appeal.
fn belongs(draft: &Draft, table: &str, entries: &[Entry]) -> bool {
    let law = match table {
        "initiative" => "eu-eci-",
        "appeal" => "appeal-",
        _ => return true,
    };
    let instrument = draft.text(&Path::definition(&[Key("instrument")]));
    let says = |entry: &Entry| {
        let path = Path::definition(&[Key(table), Key(entry.key)]);
        draft.value(&path).is_some()
    };
    entries.iter().any(says) || instrument.is_none_or(|id| id.starts_with(law))
}

fn fields(entries: &[Entry], table: &str, at: impl Fn(&str) -> Path) -> Vec<Field> {
    let stem = |key: &str| {
        let key = key.replace('_', "-");
        match table.is_empty() {
            true => key,
            false => format!("{table}-{key}"),
        }
    };
    entries
        .iter()
        .map(|entry| Field {
            path: at(entry.key),
            stem: stem(entry.key),
            kind: entry.kind,
            required: entry.required,
        })
        .collect()
}

/// The languages that a draft names, its first one first.
#[must_use]
pub fn languages(draft: &Draft) -> Vec<String> {
    let named = draft.value(&Path::definition(&[Key("languages")]));
    let named = named.and_then(|value| value.as_array().cloned());
    let named = named.unwrap_or_default().into_iter();
    named
        .filter_map(|language| Some(language.as_str()?.to_owned()))
        .filter(|language| crate::i18n::Lang::from_code(language).is_some())
        .collect()
}

/// The language from which the others are translated.
#[must_use]
pub fn source_language(draft: &Draft) -> Option<String> {
    languages(draft).into_iter().next()
}

/// A text of the skeleton that nobody has filled in yet is none, and says what is to stand there: gives both.
#[must_use]
pub fn said(text: &str) -> (&str, Option<&str>) {
    let inner = text.trim();
    for marker in TO_FILL {
        let inside = inner
            .strip_prefix(marker)
            .and_then(|rest| rest.strip_suffix(']'));
        if let Some(inside) = inside
            && !inside.contains(']')
        {
            return (
                "",
                Some(inside.trim_start_matches([' ', '\u{a0}', '\u{202f}', ':'])),
            );
        }
    }
    (text, None)
}

/// A value as a field shows it.
#[must_use]
pub fn shown(value: Option<&Value>) -> String {
    match value {
        None => String::new(),
        Some(Value::String(text)) => said(text).0.replace("\r\n", "\n"),
        Some(Value::Array(items)) => {
            let items = items.iter().map(|item| match item {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            });
            items.collect::<Vec<_>>().join("\n")
        }
        Some(other) => other.to_string(),
    }
}

/// What was typed into a field as a value; none to take the key away. An error where it cannot be one: the stem of the message.
///
/// # Errors
/// What is wrong.
pub fn typed(field: &Field, text: &str) -> Result<Option<Value>, &'static str> {
    let text = text.replace("\r\n", "\n");
    let line = text.trim();
    let empty = || Ok(field.required.then(|| Value::from("")));
    Ok(match field.kind {
        Kind::Line => match line.is_empty() {
            true => return empty(),
            // What is pasted from several lines is one; spaces that do not break stay.
            false => {
                let words = line
                    .split([' ', '\t', '\n', '\r'])
                    .filter(|word| !word.is_empty());
                Some(Value::from(words.collect::<Vec<_>>().join(" ")))
            }
        },
        Lines => match line.is_empty() {
            true => return empty(),
            false => Some(Value::from(line)),
        },
        Markdown => match line.is_empty() {
            true => return empty(),
            false => Some(Value::from(format!("{}\n", text.trim_end()))),
        },
        Kind::List => {
            let items = text.lines().map(str::trim).filter(|line| !line.is_empty());
            let items: Vec<Value> = items.map(Value::from).collect();
            (field.required || !items.is_empty()).then_some(Value::Array(items))
        }
        _ if line.is_empty() => None,
        Day => match line.parse::<jiff::civil::Date>() {
            Ok(day) => Some(Value::from(day.to_string())),
            Err(_) => return Err("day"),
        },
        Number => {
            let plain: String = line.chars().filter(|c| !c.is_whitespace()).collect();
            match plain.parse::<i64>() {
                Ok(number) if number >= 0 => Some(Value::from(number)),
                _ => return Err("number"),
            }
        }
        Colour => match crate::web::accent::Rgb::parse(line) {
            Some(_) => Some(Value::from(line.to_ascii_lowercase())),
            None => return Err("accent"),
        },
        YesNo => Some(Value::from(line == "true")),
        One(choices) => match choices.contains(&line) {
            true => Some(Value::from(line)),
            false => return Err("choice"),
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::folder;

    fn draft(folder: &str) -> Draft {
        let dir = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("campaigns")
            .join(folder);
        Draft::of_files(&folder::read(&dir).0)
    }

    /// Every key of every folder of ours has a field, so that nobody needs to read TOML for what people usually write.
    #[test]
    fn what_our_folders_say_has_a_field() {
        let fields_of = |draft: &Draft| -> Vec<String> {
            let kinds = ["mandate", "notice", "statement"].map(str::to_owned);
            let asked = ["birth-date", "concern", "postal-address"].map(str::to_owned);
            let mut all = Vec::new();
            for page in PAGES {
                for language in languages(draft) {
                    let sections = sections(draft, page, &language, (&kinds, &asked));
                    let fields = sections.into_iter().flat_map(|section| section.fields);
                    all.extend(fields.map(|field| field.path.to_string()));
                }
            }
            all
        };
        fn leaves(value: &Value, path: &str, out: &mut Vec<String>) {
            match value {
                Value::Table(table) => {
                    for (key, value) in table {
                        let dot = if path.is_empty() { "" } else { "." };
                        leaves(value, &format!("{path}{dot}{key}"), out);
                    }
                }
                Value::Array(items) if items.iter().any(Value::is_table) => {
                    for (number, item) in items.iter().enumerate() {
                        leaves(item, &format!("{path}[{number}]"), out);
                    }
                }
                _ => out.push(path.to_owned()),
            }
        }
        for folder in [
            "technopolice",
            "template",
            "nl-template",
            "appeal-template",
            "central-template",
        ] {
            let draft = draft(folder);
            let known = fields_of(&draft);
            let mut missing = Vec::new();
            for (file, bytes) in draft.files() {
                let Some(root) = file.strip_suffix(".toml") else {
                    continue;
                };
                let root = if root == "campaign" {
                    String::new()
                } else {
                    format!("texts.{root}")
                };
                let value: toml::Table =
                    toml::from_str(&String::from_utf8_lossy(&bytes)).expect("TOML");
                let mut said = Vec::new();
                leaves(&Value::Table(value), &root, &mut said);
                missing.extend(said.into_iter().filter(|path| !known.contains(path)));
            }
            // The instrument is chosen once; contacts of a register and goals in words are said in the file.
            missing.retain(|path| {
                path != "instrument"
                    && !path.contains(".goals.")
                    && !path.starts_with("initiative.contact")
            });
            assert_eq!(missing, Vec::<String>::new(), "{folder}");
        }
    }

    #[test]
    fn the_places_of_an_appeal_are_those_of_its_law() {
        let law = crate::campaign::publish::instrument("appeal-elsewhere").expect("known");
        let mut places: Vec<&str> = law.places.iter().map(|place| place.id.as_str()).collect();
        places.sort_unstable();
        assert_eq!(places, PLACES);
    }

    #[test]
    fn a_field_and_its_path_lead_to_the_same_page() {
        let draft = draft("technopolice");
        for page in PAGES {
            let kinds = ["mandate".to_owned()];
            let asked = ["concern".to_owned()];
            for section in sections(&draft, page, "fr", (&kinds, &asked)) {
                for field in section.fields {
                    let found = page_of(&field.path).expect("a page");
                    assert_eq!(found.0.name, page.name, "{}", field.path);
                    assert_eq!(found.1.is_some(), page.by_language, "{}", field.path);
                }
            }
        }
    }

    #[test]
    fn what_is_shown_and_sent_back_changes_nothing() {
        for folder in ["technopolice", "template"] {
            let draft = draft(folder);
            for page in PAGES {
                for section in sections(&draft, page, "fr", (&["mandate".to_owned()], &[])) {
                    for field in section.fields {
                        let value = draft.value(&field.path);
                        let text = shown(value.as_ref()).replace('\n', "\r\n");
                        let back = typed(&field, &text).expect("well formed");
                        // What is empty is left alone by whoever compares what is shown.
                        if !text.is_empty() {
                            assert_eq!(
                                shown(back.as_ref()).trim(),
                                text.replace("\r\n", "\n").trim(),
                                "{}",
                                field.path
                            );
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn what_is_to_be_filled_in_is_shown_as_a_hint() {
        assert_eq!(said("[to fill in: the demand]"), ("", Some("the demand")));
        assert_eq!(
            said("[à remplir\u{a0}: la demande]\n"),
            ("", Some("la demande"))
        );
        assert_eq!(
            said("Stop [to fill in: what]"),
            ("Stop [to fill in: what]", None)
        );
        assert_eq!(said("Stop"), ("Stop", None));
    }

    #[test]
    fn what_cannot_be_a_value_is_told() {
        let field = |kind| Field {
            path: Path::definition(&[Key("x")]),
            stem: "x".to_owned(),
            kind,
            required: false,
        };
        assert_eq!(typed(&field(Day), "31.12.2026"), Err("day"));
        assert_eq!(typed(&field(Number), "-1"), Err("number"));
        assert_eq!(
            typed(&field(Number), "15 248"),
            Ok(Some(Value::from(15_248)))
        );
        assert_eq!(typed(&field(One(&["a"])), "b"), Err("choice"));
        assert_eq!(typed(&field(Colour), "red"), Err("accent"));
        assert_eq!(
            typed(&field(Kind::List), " a \r\n\r\nb"),
            Ok(Some(Value::Array(vec!["a".into(), "b".into()])))
        );
        assert_eq!(typed(&field(Line), "  "), Ok(None));
    }
}
