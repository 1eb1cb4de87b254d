//! What a campaign says, as a folder of files that people can write by hand.
//!
//! ```text
//! technopolice/
//!   campaign.toml     structure: instrument, languages, targets, organisations, recipients' keys
//!   fr.toml en.toml   texts, one file per language
//!   fr/mandate.md     the documents that a supporter signs or is shown, one per kind and language
//!   fr/notice.md
//!   official/fr.toml  the official texts of an initiative's forms, where there are such
//! ```
//!
//! Everything here is public. What is published is pinned, byte for byte, by a manifest leaf in the
//! campaign's ledger (see [`super::manifest`]).

use std::collections::BTreeMap;

use clameur_instrument::Instrument;
use serde::{Deserialize, Serialize};

use super::goals::Goals;
use crate::campaign::initiative::{Initiative, Official};
use crate::clock::Zone;
use crate::picture::Image;

/// `campaign.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Definition {
    /// Name in addresses: lower-case ASCII letters, digits and hyphens, at most 40.
    pub slug: String,
    /// Id of the instrument, for example `fr-gdpr-80`.
    pub instrument: String,
    /// Languages offered, the default one first (ISO 639-1).
    pub languages: Vec<String>,
    /// True for a campaign that only shows how things work; pages say so.
    #[serde(default)]
    pub demonstration: bool,
    /// The organisation's accent colour, `#rrggbb`.
    #[serde(default = "default_accent")]
    pub accent: String,
    /// Territory of the supporters (ISO 3166 alpha-2), when the campaign has a single one.
    #[serde(default)]
    pub territory: Option<String>,
    /// The time zone in which its days are counted (IANA, as `Europe/Paris`); that of its instrument where it names none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// The day on which the initiative was registered, where the instrument is for registered ones.
    #[serde(default)]
    pub registered: Option<jiff::civil::Date>,
    /// What the register says of the initiative, where the campaign is for a registered one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub initiative: Option<Initiative>,
    /// Where to sign, of a campaign that only leads there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appeal: Option<super::appeal::Appeal>,
    /// First day on which people may join, in the campaign's time zone (`YYYY-MM-DD`).
    #[serde(default)]
    pub opens: Option<jiff::civil::Date>,
    /// Last day on which people may join.
    #[serde(default)]
    pub closes: Option<jiff::civil::Date>,
    /// Acts that gave this collection more time, where the law's own do not tell.
    #[serde(rename = "extension", default, skip_serializing_if = "Vec::is_empty")]
    pub extensions: Vec<Extension>,
    /// The numbers of supporters that the campaign hopes for; the next one is shown beside the count.
    #[serde(default)]
    pub goal: Option<Goals>,
    /// File of its picture, a JPEG or PNG in the folder; its words are in the language files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// What pages show of the files of pictures and logos: made from them when the folder is read, never written by hand.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub images: BTreeMap<String, Image>,
    /// Whether the count page says when the goals would be reached at the present pace. Off where it is not named: a forecast of failure
    /// makes people stay away.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub public_forecast: bool,
    /// How many of those who started the initiative sign it here too, where the law does not count them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub initiators: Option<u32>,
    /// The optional fields that this campaign asks for: field id → `optional` or `required`.
    #[serde(default)]
    pub fields: BTreeMap<String, Requirement>,
    /// Sites whose pages may show the form in a frame: origins as `https://www.example.org`, at most 20.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub embed_form_on: Vec<String>,
    /// The one address for questions and rights about personal data, where it is not the lead's (GDPR, art. 26(1), last sentence).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub data_contact: String,
    /// Umbrellas whose members are among the organisations.
    #[serde(rename = "umbrella", default, skip_serializing_if = "Vec::is_empty")]
    pub umbrellas: Vec<Umbrella>,
    /// Who carries the campaign: the lead first, then partners and relays.
    #[serde(rename = "organisation")]
    pub organisations: Vec<Organisation>,
    /// What the complaint is aimed at, in the order of their bits in the ledger.
    #[serde(rename = "target", default)]
    pub targets: Vec<Target>,
}

impl Definition {
    /// The zone in which its days are counted: its own, else that of the law under which it is published, else UTC.
    #[must_use]
    pub fn zone(&self, law: Option<&Instrument>) -> Zone {
        let of_law = law.and_then(|law| law.timezone.as_deref());
        self.timezone
            .as_deref()
            .or(of_law)
            .and_then(Zone::named)
            .unwrap_or(Zone::UTC)
    }
}

/// An act that gave a collection more time: its end, and every day that is counted from it or from the beginning, move together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extension {
    /// The act, as one cites it.
    pub act: String,
    /// Where it was published, for example `OJ L 210, 14.6.2021, p. 45`.
    pub journal: String,
    /// The last day of the collection by this act.
    pub new_end: jiff::civil::Date,
    /// Which collections it is for, in its words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub scope: String,
}

impl Extension {
    /// The act with its place, in one line.
    #[must_use]
    pub fn citation(&self) -> String {
        match self.journal.is_empty() {
            true => self.act.clone(),
            false => format!("{} ({})", self.act, self.journal),
        }
    }
}

impl Definition {
    /// The latest end that an act set for this collection.
    #[must_use]
    pub fn prolonged(&self) -> Option<jiff::civil::Date> {
        self.extensions.iter().map(|act| act.new_end).max()
    }
}

fn default_accent() -> String {
    "#8a1538".to_owned()
}

/// Whether a field that the instrument leaves to the campaign is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Requirement {
    /// Asked for; may stay empty.
    Optional,
    /// Asked for and needed.
    Required,
}

/// What an organisation does in a campaign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Leads: is the mandatary, receives statements sealed to its key.
    Lead,
    /// Receives its own sealed copy.
    Partner,
    /// Spreads the campaign and is credited; receives nothing.
    Relay,
}

/// What a body is before the law that says who may be mandated.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Body {
    /// A declared association: its years count.
    #[default]
    Association,
    /// An approved consumer body.
    ConsumerBody,
    /// A union.
    Union,
}

impl Body {
    /// Whether it is the usual one, which need not be written.
    fn is_association(&self) -> bool {
        *self == Self::Association
    }
}

/// An organisation as the campaign page and the mandate present it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// Short name for keys and addresses.
    pub id: String,
    /// Its full name.
    pub name: String,
    /// Its part in this campaign.
    pub role: Role,
    /// Legal form, for example `association loi 1901`.
    #[serde(default)]
    pub legal_form: String,
    /// Number in the register of associations or companies.
    #[serde(default)]
    pub register_number: String,
    /// What it is before the law.
    #[serde(default, skip_serializing_if = "Body::is_association")]
    pub body: Body,
    /// The day on which the association was declared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub declared: Option<jiff::civil::Date>,
    /// Number of the approval that it acts by, where it needs one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub approval: String,
    /// Last day of that approval.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_until: Option<jiff::civil::Date>,
    /// Registered seat.
    #[serde(default)]
    pub seat: String,
    /// Who represents it, and in what quality.
    #[serde(default)]
    pub representative: String,
    /// Public address for questions and rights.
    #[serde(default)]
    pub contact: String,
    /// Its site.
    #[serde(default)]
    pub url: String,
    /// File of its logo, a JPEG or PNG in the folder.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub logo: String,
    /// Id of the umbrella that it is a member of.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub member_of: String,
    /// Its age recipients (`age1…`): statements are sealed to all of them.
    #[serde(default)]
    pub recipients: Vec<String>,
    /// The key with which it signs public notes, as `clameur keys note` prints it: whoever audits the log then sees which voids it stands
    /// for.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note_key: String,
}

/// An umbrella organisation: named above those of its members that spread the campaign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Umbrella {
    /// Short name, for `member_of`.
    pub id: String,
    /// Its full name.
    pub name: String,
    /// Its site.
    #[serde(default)]
    pub url: String,
    /// File of its logo.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub logo: String,
}

/// One target: a controller and a processing. Its words are in the language files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// Short name in forms, ledgers' legends and files.
    pub id: String,
    /// Ticked targets are a bit set in the ledger leaf; a bit is never used again for another target.
    pub bit: u8,
    /// How one asks its controller for one's data.
    #[serde(default, skip_serializing_if = "Access::is_direct")]
    pub access: Access,
    /// Whom such a request goes to, as on an envelope, line by line; empty where everybody has to look it up.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub request_to: String,
}

/// How one asks the controller of a target for one's data.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Access {
    /// In a letter to the controller.
    #[default]
    Direct,
    /// Likewise, for recordings of cameras: with the place, the day and the hour, and within the days that they are kept.
    Video,
    /// Files of police and justice: in a letter to the controller and, where access is refused or restricted, through the authority.
    Police,
    /// Files of State security: through the authority alone.
    Indirect,
    /// Not at all.
    None,
}

impl Access {
    /// Whether it is the ordinary way, which campaigns need not name.
    #[must_use]
    pub fn is_direct(&self) -> bool {
        *self == Self::Direct
    }
}

/// `<lang>.toml`: every text of a campaign in one language. Fields ending in `_md` are Markdown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Texts {
    /// Name of the campaign, for titles and mails.
    pub title: String,
    /// Who speaks, in a few words: the line above the demand.
    pub speaker: String,
    /// The demand in one sentence, set large.
    pub demand: String,
    /// One or two sentences for search engines, previews and feeds.
    pub summary: String,
    /// What the initiative asks of the Commission, word for word as registered.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub objectives: String,
    /// The official texts of the forms in this language, from `official/<lang>.toml`; none while only our draft of them is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub official: Option<Box<Official>>,
    /// The appeal.
    #[serde(default)]
    pub appeal_md: String,
    /// The authority that decides, with its article, as it stands inside a sentence (`la CNIL`).
    #[serde(default)]
    pub authority: String,
    /// The other party, likewise.
    #[serde(default)]
    pub respondent: String,
    /// The object clause of the lead's statutes, as the mandate quotes it.
    #[serde(default)]
    pub object_clause: String,
    /// Facts as figures.
    #[serde(rename = "fact", default)]
    pub facts: Vec<Fact>,
    /// The contested systems, each a section that opens.
    #[serde(rename = "detail", default)]
    pub details: Vec<Detail>,
    /// The targets' words by target id.
    #[serde(default)]
    pub targets: BTreeMap<String, TargetTexts>,
    /// The complaints: what is asked of the authority.
    #[serde(default)]
    pub complaint_md: String,
    /// What exactly one signs, in plain words beside the legal text.
    #[serde(default)]
    pub signs: Vec<String>,
    /// Who carries it.
    #[serde(default)]
    pub carriers_md: String,
    /// The essence of what the organisations that decide together agreed about personal data (GDPR, art. 26(2)).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub controllers_md: String,
    /// Questions people ask.
    #[serde(rename = "question", default)]
    pub questions: Vec<Question>,
    /// The words of the picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<PictureTexts>,
    /// What people say, as the organisers give it.
    #[serde(rename = "voice", default, skip_serializing_if = "Vec::is_empty")]
    pub voices: Vec<Voice>,
    /// Articles and documents to read elsewhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub press: Vec<Press>,
    /// What happens at each goal, by its number, after "At 1,000:".
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub goals: BTreeMap<String, String>,
    /// Ready texts by which people bring others; what is left out is made from the demand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<crate::campaign::share::texts::Share>,
}

/// The words of a picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PictureTexts {
    /// What is on it, for who does not see it.
    pub alt: String,
    /// Who made it, and under which licence.
    #[serde(default)]
    pub credit: String,
}

/// What somebody says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Voice {
    /// Their words, without quotation marks.
    pub quote: String,
    /// Who says it.
    pub name: String,
    /// In which quality, or where and when it was said.
    #[serde(default)]
    pub role: String,
}

/// An article or a document elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Press {
    /// Its title.
    pub title: String,
    /// Who published it.
    pub source: String,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<jiff::civil::Date>,
    /// Where it can be read; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub url: String,
    /// Code of its language, where that is another than the file's.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub language: String,
}

impl Press {
    /// Its title with the typography of its own language, where it has one, else of the page's.
    #[must_use]
    pub fn title_in(&self, page: crate::i18n::Lang) -> std::borrow::Cow<'_, str> {
        crate::i18n::Lang::from_code(&self.language)
            .unwrap_or(page)
            .typeset(&self.title)
    }
}

/// A fact set large, with its source under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// The figure as it is set, for example `1 million`.
    pub figure: String,
    /// What it counts.
    pub label: String,
    /// Who says so, and when.
    pub source: String,
    /// Where it can be read.
    #[serde(default)]
    pub url: String,
}

/// One contested system in detail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Detail {
    /// Fragment in the page's address.
    pub id: String,
    /// Heading.
    pub title: String,
    /// One sentence, seen before the section is opened.
    pub lead: String,
    /// The text.
    pub body_md: String,
}

/// The words of a target.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TargetTexts {
    /// Short title.
    pub title: String,
    /// Who is responsible for the processing.
    pub controller: String,
    /// The processing.
    pub processing: String,
    /// What a supporter states by ticking the target: why it concerns them.
    pub eligibility: String,
}

/// A question and its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// As a visitor would ask it.
    pub question: String,
    /// The answer.
    pub answer_md: String,
}
