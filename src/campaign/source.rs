//! What a campaign says, before it is published: parsed, checked, and with the files that say it. Where it comes from (a folder, a draft in
//! the store, the program itself) makes no difference to any check.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::definition::{Definition, Organisation, Role, Texts};
use super::folder::{Files, pictures, place};

/// A campaign's source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CampaignSource {
    /// `campaign.toml`.
    pub definition: Definition,
    /// Texts by language.
    pub texts: BTreeMap<String, Texts>,
    /// Documents by language, then by kind (`mandate`, `notice`).
    pub documents: BTreeMap<String, BTreeMap<String, String>>,
    /// What pages show of its pictures, where their files are at hand.
    #[serde(skip)]
    pub(crate) pictures: pictures::Made,
    /// The files as they were written.
    #[serde(skip)]
    pub(crate) written: Written,
}

/// The files that a source was read from. Not part of what a campaign says: two sources that say the same are equal however they are
/// written, and one read from what was published has none.
#[derive(Debug, Clone, Default)]
pub(crate) struct Written(pub(crate) Files);

impl PartialEq for Written {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Written {}

impl CampaignSource {
    /// The files that it was read from, byte for byte; none for one that comes from what was published.
    #[must_use]
    pub fn files(&self) -> &Files {
        &self.written.0
    }

    /// Where a path into the campaign stands in its files.
    #[must_use]
    pub fn place(&self, path: &super::diagnostic::Path) -> place::Place {
        place::of(self.files(), path)
    }

    /// The campaign's day at a moment, under the law that it names.
    #[must_use]
    pub fn today(&self, now: crate::clock::Millis) -> jiff::civil::Date {
        let law = super::publish::instrument(&self.definition.instrument).ok();
        self.definition.zone(law.as_ref()).day(now)
    }

    /// The texts in `language`, or in the campaign's default language.
    #[must_use]
    pub fn texts(&self, language: &str) -> Option<&Texts> {
        self.texts.get(language).or_else(|| {
            self.definition
                .languages
                .first()
                .and_then(|default| self.texts.get(default))
        })
    }

    /// The organisation that leads.
    #[must_use]
    pub fn lead(&self) -> Option<&Organisation> {
        self.definition
            .organisations
            .iter()
            .find(|o| o.role == Role::Lead)
    }
}
