//! The slot for the official texts of the forms of Regulation (EU) 2019/788. Statements are valid only on the models of Annex III (art. 9(2)), and go to
//! authorities with the form of Annex V. The program does not bring these texts: the organisers copy them from the Official Journal, language by language,
//! into `official/<language>.toml` of the campaign folder (`docs/formats/official.md`). They are pinned with the campaign's other texts. Until they are
//! there, everything printed in that language is a draft in words of ours, says so, and cannot be printed or opened for use.

use clameur_ledger::Hash;
use serde::{Deserialize, Serialize};

use crate::campaign::definition::{Definition, Texts};
use crate::i18n::Lang;

/// The folder of these files in a campaign folder.
pub const FOLDER: &str = "official";

/// An empty file to fill in.
pub const TEMPLATE: &str = include_str!("official-template.toml");

/// The official texts in one language, as a file holds them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Official {
    /// Language of the texts; the name of the file says it.
    #[serde(default)]
    pub language: String,
    /// SHA-256 of the file, in hexadecimal.
    #[serde(default)]
    pub sha256: String,
    /// Where the texts were copied from: the Official Journal with its date and page, or the address, and the day.
    pub source: String,
    /// The form that signatories sign.
    pub annex_iii: AnnexIii,
    /// The form that goes with the statements of a State.
    pub annex_v: AnnexV,
}

/// Annex III: the words of its two parts, as printed in the Official Journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AnnexIii {
    /// Title of the form.
    pub title: String,
    /// What names part A.
    pub part_a: String,
    /// What names part B.
    pub part_b: String,
    /// That all fields are mandatory.
    pub mandatory: String,
    /// What the organisers fill in.
    pub by_organisers: String,
    /// Of which State all signatories of the list are nationals.
    pub nationals: String,
    /// Registration number.
    pub number: String,
    /// First and last day of collecting.
    pub days: String,
    /// Address in the register.
    pub register: String,
    /// The initiative's title.
    pub item_title: String,
    /// Its objectives.
    pub objectives: String,
    /// The contact persons, or the legal entity.
    pub contacts: String,
    /// The initiative's site.
    pub website: String,
    /// What signatories fill in.
    pub by_signatories: String,
    /// What they certify.
    pub declaration: String,
    /// First names.
    pub first_names: String,
    /// Family names.
    pub family_names: String,
    /// Residence.
    pub residence: String,
    /// Day of birth.
    pub birth_date: String,
    /// Number.
    pub document_number: String,
    /// Type of number or document.
    pub document_type: String,
    /// Day of signing.
    pub date: String,
    /// Signature.
    pub signature: String,
    /// The footnote on nationals of Germany who live abroad.
    pub note_residence: String,
    /// Title of the privacy statement.
    pub privacy_title: String,
    /// The privacy statement for paper and for individual systems; paragraphs parted by empty lines.
    pub privacy: String,
    /// The one for the central system.
    pub privacy_central: String,
}

/// Annex V: the words of its lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AnnexV {
    /// Title of the form.
    pub title: String,
    /// Names and addresses of the contact persons or the legal entity.
    pub contacts: String,
    /// The initiative's title.
    pub item_title: String,
    /// Registration number.
    pub number: String,
    /// Day of registration.
    pub registered: String,
    /// Number of signatories who are nationals of the State.
    pub nationals: String,
    /// Total number of statements.
    pub total: String,
    /// Number of States in which the least number is reached.
    pub states: String,
    /// What is attached: the heading.
    pub attached: String,
    /// The statements.
    pub attached_statements: String,
    /// The certificate of an individual system.
    pub attached_certificate: String,
    /// The declaration on article 9.
    pub declaration: String,
    /// Date and signature of a contact person.
    pub signature: String,
}

/// Why a file cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unusable {
    /// Not TOML, or not what is expected: where, and what.
    Syntax(Option<std::ops::Range<usize>>, String),
    /// These are empty.
    Empty(Vec<String>),
}

impl Official {
    /// Reads a file.
    ///
    /// # Errors
    /// When it is not whole: a form that lacks a line of the model is not the model.
    pub fn read(language: &str, text: &str) -> Result<Self, Unusable> {
        let mut read: Self = toml::from_str(text).map_err(|error| {
            let message = crate::given::said::toml(error.message());
            Unusable::Syntax(error.span(), message)
        })?;
        language.clone_into(&mut read.language);
        read.sha256 = Hash::of(text.as_bytes()).to_string();
        let empty = read.empty();
        if empty.is_empty() {
            Ok(read)
        } else {
            Err(Unusable::Empty(empty))
        }
    }

    /// Names of what has no text.
    fn empty(&self) -> Vec<String> {
        let lines = |table: &str, value: Result<toml::Value, toml::ser::Error>| {
            let table = if table.is_empty() {
                String::new()
            } else {
                format!("{table}.")
            };
            let value = value.ok();
            let rows = value.as_ref().and_then(toml::Value::as_table);
            let rows = rows.into_iter().flatten();
            let rows = rows.filter(|(_, text)| text.as_str().is_some_and(|t| t.trim().is_empty()));
            rows.map(|(name, _)| format!("{table}{name}"))
                .collect::<Vec<String>>()
        };
        [
            lines("annex-iii", toml::Value::try_from(&self.annex_iii)),
            lines("annex-v", toml::Value::try_from(&self.annex_v)),
            if self.source.trim().is_empty() {
                vec!["source".to_owned()]
            } else {
                Vec::new()
            },
        ]
        .concat()
    }
}

/// In which words a form speaks: the official ones of its language, else ours, which make a draft of it.
#[derive(Debug, Clone, Copy)]
pub struct Wording<'a> {
    lang: Lang,
    official: Option<&'a Official>,
}

/// A line of a form's head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// What it is, as the key of our words for it.
    pub key: &'static str,
    /// Its name on the form.
    pub label: String,
    /// What stands there.
    pub value: String,
}

impl<'a> Wording<'a> {
    /// The words for a language; the texts may be of another one.
    #[must_use]
    pub fn of(lang: Lang, texts: &'a Texts) -> Self {
        let official = texts.official.as_deref();
        Self {
            lang,
            official: official.filter(|official| official.language == lang.code()),
        }
    }

    /// The official texts.
    #[must_use]
    pub fn official(&self) -> Option<&'a Official> {
        self.official
    }

    /// The official words of Annex III.
    #[must_use]
    pub fn annex_iii(&self) -> Option<&'a AnnexIii> {
        self.official.map(|official| &official.annex_iii)
    }

    /// Whether the words are ours.
    #[must_use]
    pub fn is_draft(&self) -> bool {
        self.official.is_none()
    }

    fn word(&self, key: &str, of: impl Fn(&'a AnnexIii) -> &'a str) -> String {
        self.annex_iii()
            .map_or_else(|| self.lang.t(key), |annex| of(annex).to_owned())
    }

    /// Title of the form.
    #[must_use]
    pub fn title(&self) -> String {
        self.word("initiative-statement", |annex| &annex.title)
    }

    /// What signatories certify.
    #[must_use]
    pub fn declaration(&self) -> String {
        self.word("initiative-declaration", |annex| &annex.declaration)
    }

    /// Title of the privacy statement.
    #[must_use]
    pub fn privacy_title(&self) -> String {
        self.word("initiative-notice", |annex| &annex.privacy_title)
    }

    /// The official privacy statement for paper and for an individual system, paragraph by paragraph.
    #[must_use]
    pub fn privacy(&self) -> Option<Vec<String>> {
        let text = &self.annex_iii()?.privacy;
        let mut paragraphs = vec![String::new()];
        for line in text.lines().map(str::trim) {
            match paragraphs.last_mut() {
                Some(last) if line.is_empty() && last.is_empty() => {}
                Some(_) if line.is_empty() => paragraphs.push(String::new()),
                Some(last) => {
                    if !last.is_empty() {
                        last.push(' ');
                    }
                    last.push_str(line);
                }
                None => {}
            }
        }
        paragraphs.retain(|paragraph| !paragraph.is_empty());
        Some(paragraphs)
    }

    /// Heading of a column, by the key of our words for it.
    #[must_use]
    pub fn column(&self, key: &str) -> String {
        self.word(key, |annex| match key {
            "sheet-first-names" => &annex.first_names,
            "sheet-family-names" => &annex.family_names,
            "sheet-residence" => &annex.residence,
            "field-birth-date" => &annex.birth_date,
            "sheet-number" => &annex.document_number,
            "sheet-number-type" => &annex.document_type,
            "sheet-date" => &annex.date,
            _ => &annex.signature,
        })
    }

    /// What the register says, line by line. Lines without a value are left out.
    #[must_use]
    pub fn facts(&self, definition: &Definition, texts: &Texts) -> Vec<Fact> {
        let Some(initiative) = &definition.initiative else {
            return Vec::new();
        };
        let lang = self.lang;
        let day =
            |day: Option<jiff::civil::Date>| day.map_or_else(String::new, |day| lang.date(day));
        let contacts = initiative.contacts.iter();
        let contacts = contacts.map(|contact| format!("{} ({})", contact.name, contact.email));
        let mut contacts: Vec<String> = contacts.collect();
        let mut values = vec![("initiative-number", initiative.number.clone())];
        if self.official.is_some() {
            // One line of the model holds both days, one the persons and the entity.
            let days = [day(definition.opens), day(definition.closes)];
            let known = days.iter().any(|day| !day.is_empty());
            let days = if known {
                days.join(" – ")
            } else {
                String::new()
            };
            values.push(("initiative-days", days));
            contacts
                .extend(Some(initiative.legal_entity.clone()).filter(|entity| !entity.is_empty()));
        } else {
            values.push(("initiative-starts", day(definition.opens)));
            values.push(("initiative-ends", day(definition.closes)));
        }
        values.extend([
            ("initiative-register", initiative.register_in(lang.code())),
            ("initiative-title", texts.title.clone()),
            ("initiative-objectives", texts.objectives.clone()),
            ("initiative-contacts", contacts.join(", ")),
        ]);
        if self.official.is_none() {
            values.push(("initiative-legal-entity", initiative.legal_entity.clone()));
        }
        values.push(("initiative-website", initiative.website.clone()));
        values.retain(|(_, value)| !value.is_empty());
        let facts = values.into_iter().map(|(key, value)| Fact {
            key,
            label: self.word(key, |annex| match key {
                "initiative-number" => &annex.number,
                "initiative-days" => &annex.days,
                "initiative-register" => &annex.register,
                "initiative-title" => &annex.item_title,
                "initiative-objectives" => &annex.objectives,
                "initiative-contacts" => &annex.contacts,
                _ => &annex.website,
            }),
            value,
        });
        facts.collect()
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A text that nobody takes for the law's.
    pub(crate) fn made_up(language: &str) -> Official {
        Official::read(language, MADE_UP).unwrap()
    }

    const MADE_UP: &str = include_str!("../../../tests/official/made-up.toml");

    #[test]
    fn a_text_is_read_whole_or_not_at_all() {
        let read = made_up("fr");
        assert_eq!((read.language.as_str(), read.sha256.len()), ("fr", 64));
        let unread = Official::read("fr", &MADE_UP.replace("first-names =", "given-names ="));
        assert!(
            matches!(unread, Err(Unusable::Syntax(Some(_), _))),
            "{unread:?}"
        );
        let Err(Unusable::Empty(empty)) = Official::read("fr", TEMPLATE) else {
            panic!("the template is empty");
        };
        // Everything that the template has is a text that is needed.
        assert_eq!(empty.len(), 41, "{empty:?}");
        assert!(empty.contains(&"annex-iii.privacy-central".to_owned()));
    }

    #[test]
    fn words_of_another_language_are_not_taken() {
        let folder = crate::campaign::source::CampaignSource::embedded_initiative().unwrap();
        let mut texts = folder.texts["fr"].clone();
        texts.official = Some(Box::new(made_up("fr")));
        let lang = |code| Lang::from_code(code).unwrap();
        let french = Wording::of(lang("fr"), &texts);
        assert!(!french.is_draft());
        assert_eq!(french.column("sheet-date"), "[column: date]");
        assert_eq!(french.privacy().unwrap().len(), 2);
        let days = &french.facts(&folder.definition, &texts)[1];
        assert_eq!(
            (days.key, &*days.value),
            ("initiative-days", "17 février 2021 – 1er août 2022")
        );
        let german = Wording::of(lang("de"), &texts);
        assert!(german.is_draft());
        assert_eq!(german.title(), lang("de").t("initiative-statement"));
    }
}
