//! What an instrument says. The format is described in `docs/formats/instrument.md`.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;

use crate::access::Access;
use crate::clocks::{Action, Deadline, Event, Kept, Retention};
use crate::identifier::Identifier;
use crate::leaving::Leaving;
use crate::support::{Elsewhere, Extension, Part, PostalCode, Registration, Support, Threshold};

/// A legal vehicle, as read from a file of `instruments/`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// Version of the file format: 1.
    pub format: u32,
    /// Stable name, for example `fr-gdpr-80`.
    pub id: String,
    /// Raised by one with each change of meaning. Campaigns pin the file's hash besides.
    pub version: u32,
    /// The time zone in which its days are counted (IANA, as `Europe/Paris`), where a campaign names no other. Absent, as in the laws before
    /// there were zones: UTC.
    #[serde(default)]
    pub timezone: Option<String>,
    /// What may happen in its procedure and is written down by people, beside what its clocks name. Absent: what any addressee of an
    /// initiative may do.
    #[serde(default)]
    pub events: Vec<Event>,
    /// What a supporter signs.
    pub kind: Kind,
    /// What must happen before a statement counts.
    pub proof: Proof,
    /// Whether statements may be collected outside the authority's own place. Absent only in files older than the word: see
    /// [`Instrument::third_party`].
    #[serde(default)]
    pub third_party: Option<ThirdParty>,
    /// Where the word on third parties comes from: ids of `sources`.
    #[serde(default)]
    pub third_party_sources: Vec<String>,
    /// Least age in years on the day of signing.
    pub minimum_age: u8,
    /// Where the minimum age comes from: ids of `sources`.
    #[serde(default)]
    pub minimum_age_sources: Vec<String>,
    /// Until when whoever signed may take it back.
    #[serde(default)]
    pub leaving: Leaving,
    /// Where that comes from: ids of `sources`.
    #[serde(default)]
    pub leaving_sources: Vec<String>,
    /// The name by language (BCP 47).
    pub names: BTreeMap<String, String>,
    /// Legal sources by id. Everything below refers to them.
    pub sources: BTreeMap<String, Source>,
    /// What is asked, in the form's order.
    #[serde(rename = "field", default)]
    pub fields: Vec<Field>,
    /// What is ticked, in the form's order.
    #[serde(rename = "consent", default)]
    pub consents: Vec<Consent>,
    /// What is told without being asked.
    #[serde(rename = "information", default)]
    pub information: Vec<Information>,
    /// Texts shown with the form, hashed and kept.
    #[serde(rename = "document", default)]
    pub documents: Vec<Document>,
    /// How targets are chosen.
    pub targets: TargetRule,
    /// What makes one person one person.
    pub identity: IdentityRule,
    /// Deviations by territory (ISO 3166 alpha-2). Empty: the territory is not asked and rules are the same everywhere.
    #[serde(default)]
    pub territory: BTreeMap<String, Territory>,
    /// Parts of the official form by name, to which territories refer.
    #[serde(rename = "part", default)]
    pub parts: BTreeMap<String, Part>,
    /// Postal codes by country of residence (ISO 3166 alpha-2). Others may be anything.
    #[serde(rename = "postal_code", default)]
    pub postal_codes: BTreeMap<String, PostalCode>,
    /// When an initiative must have been registered to use the instrument. Absent: nothing is registered.
    #[serde(default)]
    pub registration: Option<Registration>,
    /// What must be reached, and in what time.
    #[serde(default)]
    pub support: Option<Support>,
    /// Least numbers by territory and period of registration.
    #[serde(rename = "threshold", default)]
    pub thresholds: Vec<Threshold>,
    /// Acts that gave collections more time, in the order in which they apply.
    #[serde(rename = "extension", default)]
    pub extensions: Vec<Extension>,
    /// Where statements are given when not here.
    #[serde(default)]
    pub elsewhere: Option<Elsewhere>,
    /// Whether the form asks for what was asked of a controller before, and what the law says of it. Absent: it does not ask.
    #[serde(default)]
    pub access: Option<Access>,
    /// The places where one signs, where the law knows only these: of an appeal.
    #[serde(rename = "place", default)]
    pub places: Vec<OwnPlace>,
    /// What the mandated body must be, where the law asks it of one.
    #[serde(default)]
    pub standing: Option<Standing>,
    /// What no public source said: each is somebody's to find out.
    #[serde(rename = "unknown", default)]
    pub unknowns: Vec<Unknown>,
    /// How long what is kept.
    #[serde(default)]
    pub retention: Vec<Retention>,
    /// Clocks of the procedure, for the calendar of the lawyer, who can overrule each.
    #[serde(rename = "deadline", default)]
    pub deadlines: Vec<Deadline>,
}

/// What a supporter signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A mandate: an association acts in the supporter's name.
    Mandate,
    /// A statement of support, counted towards a legal threshold.
    StatementOfSupport,
    /// A petition: nobody acts in the supporter's name.
    Petition,
    /// Nothing is signed here: people leave an address, and give their statement elsewhere.
    Contact,
    /// Nothing is signed, left or counted here: the page leads to the only place where the law lets one sign.
    Appeal,
}

/// Whether the law lets somebody else than the authority collect statements.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ThirdParty {
    /// Anybody may.
    #[default]
    Allowed,
    /// On the official forms or in a system that an authority approved, certified or runs.
    Approved,
    /// Nobody: statements count only where the authority itself, or whom it names, takes them.
    OwnOnly,
}

impl ThirdParty {
    /// Its name, as instruments write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Allowed => "allowed",
            Self::Approved => "approved",
            Self::OwnOnly => "own-only",
        }
    }
}

/// What must happen before a statement counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Proof {
    /// A link mailed to the given address is confirmed.
    Mailbox,
    /// Nothing: it counts at once.
    None,
}

/// A legal source: a text, and what is not certain about it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The text and article, as a lawyer cites them.
    pub citation: String,
    /// The same in French, where it reads otherwise.
    #[serde(default)]
    pub citation_fr: Option<String>,
    /// Where the official text stands.
    pub url: String,
    /// Where the text was actually read, when that was another place.
    #[serde(default)]
    pub read_at: Option<String>,
    /// The day it was read; absent when it was not.
    #[serde(default, deserialize_with = "civil_date")]
    pub read: Option<Date>,
    /// Whether a lawyer has yet to check the wording in force, or our reading of it.
    pub lawyer_must_check: bool,
    /// What we take from it, and what we doubt.
    pub note: String,
}

impl Source {
    /// As it is cited in a language.
    pub fn cited(&self, language: &str) -> &str {
        let french = self.citation_fr.as_deref().filter(|_| language == "fr");
        french.unwrap_or(&self.citation)
    }
}

/// One input of the form.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Its name in forms and records, kebab-case.
    pub name: String,
    /// What it holds.
    #[serde(rename = "type")]
    pub kind: FieldType,
    /// Whether it is asked and must be filled.
    pub requirement: Requirement,
    /// Key of the reason shown to the person (`purpose-…` in the translations).
    pub purpose: String,
    /// Greatest length in characters after cleaning.
    pub max: u16,
    /// What is done where a life has less than the field asks for.
    #[serde(default)]
    pub lacking: Lacking,
    /// Key of what people whose life does not fit are told to write (`advice-…` in the translations); a territory may say another.
    #[serde(default)]
    pub advice: Option<String>,
    /// Of a nationality: the countries (ISO 3166 alpha-2) whose citizens may take part. Empty: any.
    #[serde(default)]
    pub accepted: Vec<String>,
    /// Ids of sources.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// What is done where a life has less than a field asks for: one name only, a day of birth of which the papers know the year, an address
/// without a street.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lacking {
    /// The field must be filled like any other.
    #[default]
    Refused,
    /// A name or a line stays empty once the person said that there is none; a day of birth has `00` for what the papers do not know.
    Allowed,
    /// The law wants something in each name: a sign as papers have it (`-`) will do.
    Sign,
}

/// What a field holds, hence how it is cleaned and checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FieldType {
    /// Given names.
    GivenName,
    /// Family name.
    FamilyName,
    /// An e-mail address.
    Email,
    /// A postal address, in up to eight lines.
    PostalAddress,
    /// A day of birth; kept as `YYYY-MM-DD`.
    BirthDate,
    /// One line of text.
    Line,
    /// Text in several lines.
    FreeText,
    /// In which capacity one gives it: one of [`crate::capacity`].
    Capacity,
    /// Who represents the person, where somebody does.
    Representative,
    /// In what quality (parent, guardian…).
    RepresentativeQuality,
    /// A postal code, checked by the country of residence.
    PostalCode,
    /// A country (ISO 3166 alpha-2), of residence.
    Country,
    /// A country (ISO 3166 alpha-2) whose citizen one is, where the list that is handed in names it. Where it decides what else is asked, it
    /// is the territory and no field.
    Nationality,
    /// Which of the territory's documents the number is of; may stay empty where there is one.
    DocumentKind,
    /// A number by which the territory recognises its citizens.
    DocumentNumber,
}

/// Whether a field is asked and must be filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Requirement {
    /// Always asked, must be filled.
    Required,
    /// Always asked, may stay empty.
    Optional,
    /// Asked when the campaign switches it on: see [`crate::Switches`].
    Campaign,
    /// Not asked (in this territory).
    NotAsked,
}

/// Something agreed to or declared: a tick-box, never ticked in advance, or words beside the button that signs.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    /// Stable name, kebab-case; `consent-<id>` is its text's key.
    pub id: String,
    /// Whether one cannot join without it.
    pub required: bool,
    /// What it decides.
    pub drives: Drives,
    /// How the form asks for it.
    #[serde(default)]
    pub asked: Asked,
    /// Ids of sources.
    #[serde(default)]
    pub sources: Vec<String>,
    /// Why it is there and why it is (not) required.
    pub note: String,
}

/// How a form asks for a consent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Asked {
    /// By a box of its own, which somebody ticks or leaves.
    #[default]
    Box,
    /// By the act of signing: its words stand beside the button. Only for what is declared (least age, the signature itself), never for
    /// what is agreed to.
    Signing,
}

/// What a ticked consent decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Drives {
    /// A declaration of the least age.
    Age,
    /// The act of signing by electronic means.
    Signature,
    /// Explicit consent to the processing of special categories of data.
    Processing,
    /// The identity goes to the authority.
    Authority,
    /// The identity may go to the respondent.
    Respondent,
    /// The association may write about the procedure itself: an address for that is kept apart, by a clock of its own.
    Procedure,
    /// The association may write for other reasons than the procedure.
    News,
    /// An organisation besides the one that leads may read. Campaigns add these, one for each; no instrument has any.
    Partner,
}

/// Something told beside the form and not ticked, because it is no choice.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Information {
    /// Stable name, kebab-case; `information-<id>` is its text's key.
    pub id: String,
    /// Ids of sources.
    #[serde(default)]
    pub sources: Vec<String>,
    /// Why it is told rather than asked.
    pub note: String,
}

/// A place that alone takes signatures.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnPlace {
    /// Stable name, kebab-case.
    pub id: String,
    /// Who runs it.
    pub operator: String,
    /// Hosts below which its addresses lie.
    pub hosts: Vec<String>,
    /// Ids of sources.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// What an association must be to be given mandates.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Standing {
    /// For how many years it must have been declared: then nothing is in doubt.
    pub declared_years: u8,
    /// From how many years on a lawyer may find that it suffices all the same.
    pub doubtful_years: u8,
    /// Ids of sources.
    #[serde(default)]
    pub sources: Vec<String>,
    /// How we read it, and what is in doubt.
    pub note: String,
    /// The same in French.
    #[serde(default)]
    pub note_fr: Option<String>,
}

/// A question of law that no public source answered.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unknown {
    /// Stable name, kebab-case.
    pub id: String,
    /// The question.
    pub question: String,
    /// The same in French.
    #[serde(default)]
    pub question_fr: Option<String>,
    /// Who has to find out: a role, not a person.
    pub owner: String,
    /// The same in French.
    #[serde(default)]
    pub owner_fr: Option<String>,
    /// The day since which it is known to be open.
    #[serde(deserialize_with = "known_date")]
    pub since: Date,
    /// Ids of sources.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// A text that every statement refers to by hash.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// `mandate`, `notice`, …
    pub kind: String,
    /// Whether the supporter signs it; otherwise it informs.
    pub signed: bool,
    /// What it must say.
    #[serde(default)]
    pub states: Vec<Clause>,
    /// Numbers of the articles whose rights it must name.
    #[serde(default)]
    pub articles: Vec<String>,
    /// Ids of sources.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// Something that a signed text must say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Clause {
    /// What it is for.
    Object,
    /// Until when it holds.
    Duration,
}

/// How targets are chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TargetRule {
    /// Least number to tick. 0 where the instrument has no targets.
    pub minimum: u8,
    /// Whether ticking a target makes a statement that the campaign must word ("I hold a French passport…").
    pub statement: bool,
}

/// What makes one person one person.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdentityRule {
    /// Version of the canonical form: 1, see [`crate::canonical`].
    pub canonical: u32,
    /// The fields that make the identity, in this order.
    pub fields: Vec<String>,
}

/// What differs in one territory.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Territory {
    /// Least age there.
    pub minimum_age: Option<u8>,
    /// Other least ages from a day on, in order.
    #[serde(rename = "age")]
    pub ages: Vec<AgeFrom>,
    /// How that age is reached.
    pub age_by: AgeBy,
    /// The part of the official form that it uses: a name of `parts`.
    pub part: Option<String>,
    /// What the form says to some of its citizens, by an id: its words are the program's or the official form's. None in earlier files.
    pub footnote: Option<String>,
    /// The numbers that it accepts, in the form's order. With any, they make the identity.
    #[serde(rename = "identifier")]
    pub identifiers: Vec<Identifier>,
    /// Requirements there, by field name.
    pub fields: BTreeMap<String, Requirement>,
    /// What people whose life does not fit are told to write there, by field name, in place of [`Field::advice`].
    pub advice: BTreeMap<String, String>,
    /// Ids of sources.
    pub sources: Vec<String>,
}

/// A least age from a day on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgeFrom {
    /// The first day.
    pub from: Date,
    /// Least age in years.
    pub minimum: u8,
    /// Ids of sources.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// How an age is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AgeBy {
    /// On the birthday.
    #[default]
    Day,
    /// On 1 January of the year of the birthday.
    CalendarYear,
}

/// TOML dates carry no time zone: exactly what a day of reading needs.
fn civil_date<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    let text = String::deserialize(deserializer)?;
    text.parse()
        .map(Some)
        .map_err(|_| serde::de::Error::custom("expected a date as \"YYYY-MM-DD\", in quotes"))
}

/// A day that must be there.
fn known_date<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    civil_date(deserializer)?.ok_or_else(|| serde::de::Error::custom("a date is missing"))
}

impl Instrument {
    /// Whether statements may be collected outside the authority's own place; allowed where an older file does not say it.
    pub fn third_party(&self) -> ThirdParty {
        self.third_party.unwrap_or_default()
    }

    /// The field of this name.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// Whether a record may have a field of this name: one of the form's, or the spelling of a name in Latin letters.
    pub fn may_record(&self, name: &str) -> bool {
        let is_name = |kind| matches!(kind, FieldType::GivenName | FieldType::FamilyName);
        self.fields.iter().any(|field| {
            field.name == name || is_name(field.kind) && crate::latin(&field.name) == name
        })
    }

    /// The first field of this type.
    pub fn field_of_type(&self, kind: FieldType) -> Option<&Field> {
        self.fields.iter().find(|field| field.kind == kind)
    }

    /// Whether a field is asked in a territory (`None` where the instrument does not ask for one): the territory's own word, else that
    /// of its part of the form, else the field's.
    pub fn requirement(&self, territory: Option<&str>, field: &Field) -> Requirement {
        let there = territory.and_then(|code| self.territory.get(code));
        let own = there.and_then(|t| t.fields.get(&field.name));
        let part = || {
            let part = self.parts.get(there?.part.as_deref()?)?;
            part.fields.get(&field.name)
        };
        own.or_else(part).copied().unwrap_or(field.requirement)
    }

    /// Key of what people whose life does not fit a field are told to write in a territory.
    pub fn advice<'i>(&'i self, territory: Option<&str>, field: &'i Field) -> Option<&'i str> {
        let there = territory.and_then(|code| self.territory.get(code));
        let own = there.and_then(|there| there.advice.get(&field.name));
        own.or(field.advice.as_ref()).map(String::as_str)
    }

    /// The numbers that a territory accepts.
    pub fn identifiers(&self, territory: Option<&str>) -> &[Identifier] {
        territory
            .and_then(|code| self.territory.get(code))
            .map_or(&[], |t| t.identifiers.as_slice())
    }

    /// The number of this key that a territory accepts.
    pub fn identifier(&self, territory: &str, document: &str) -> Option<&Identifier> {
        let mut accepted = self.identifiers(Some(territory)).iter();
        accepted.find(|identifier| identifier.document == document)
    }

    /// The consent of this id.
    pub fn consent(&self, id: &str) -> Option<&Consent> {
        self.consents.iter().find(|consent| consent.id == id)
    }

    /// The consent that decides this.
    pub fn consent_driving(&self, drives: Drives) -> Option<&Consent> {
        self.consents
            .iter()
            .find(|consent| consent.drives == drives)
    }

    /// The first clock that does this to that: the only one for what waits for its mailbox and for reminders. What is destroyed
    /// may have several: see [`Instrument::runs_out`].
    pub fn retention(&self, what: Kept, action: Action) -> Option<&Retention> {
        self.retention
            .iter()
            .find(|clock| clock.what == what && clock.action == action)
    }

    /// The name in a language, else in English, else in any.
    pub fn name(&self, language: &str) -> &str {
        let name = self
            .names
            .get(language)
            .or_else(|| self.names.get("en"))
            .or_else(|| self.names.values().next());
        name.map_or(self.id.as_str(), String::as_str)
    }
}
