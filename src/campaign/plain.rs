//! Manifests that somebody else may have written: the names in them go into addresses, reports, names of files, onto terminals.

use super::manifest::Manifest;
use crate::i18n::Lang;
use crate::terminal::tr;

/// Longest name of a campaign or a target.
const LONGEST_ID: usize = 40;
/// Longest origin, key of a log, instrument, organisation.
const LONGEST_WORD: usize = 500;
/// Longest key that is sealed to: the post-quantum ones have 1,959 characters.
const LONGEST_KEY: usize = 4_000;

impl Manifest {
    /// Whether all names in it are such as publishing accepts.
    ///
    /// # Errors
    /// What is not, on one line.
    pub fn plain(&self) -> Result<(), String> {
        let id = |id: &str| {
            let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
            (1..=LONGEST_ID).contains(&id.len()) && id.bytes().all(plain)
        };
        let word =
            |text: &str| text.len() <= LONGEST_WORD && text.bytes().all(|b| b.is_ascii_graphic());
        let key =
            |text: &str| text.len() <= LONGEST_KEY && text.bytes().all(|b| b.is_ascii_graphic());
        let language = |code: &str| Lang::from_code(code).is_some();
        let wrong = |what: String, value: &str| {
            let value: String = value.chars().take(80).collect();
            Err(format!("{what} {}", crate::shown::word(&value)))
        };
        let ids = std::iter::once(&self.slug).chain(self.targets.keys());
        if let Some(odd) = ids.into_iter().find(|text| !id(text)) {
            return wrong(
                tr!(
                    "no campaign or target is called",
                    "aucune campagne ni cible ne s’appelle"
                ),
                odd,
            );
        }
        let words = [
            &self.origin,
            &self.log_key,
            &self.instrument,
            &self.instrument_hash,
            &self.definition,
            &self.tag_scheme,
        ];
        let hashes = self.texts.values();
        let hashes = hashes.chain(self.documents.values().flat_map(|kinds| kinds.values()));
        let kinds = self.documents.values().flat_map(|kinds| kinds.keys());
        let words = words.into_iter().chain(hashes).chain(kinds);
        let words = words
            .chain(self.recipients.keys())
            .chain(self.fields.keys());
        if let Some(odd) = words.chain(&self.territory).find(|text| !word(text)) {
            return wrong(
                tr!(
                    "not a name, a hash or a key:",
                    "ni nom, ni empreinte, ni clé :"
                ),
                odd,
            );
        }
        if let Some(odd) = self.recipients.values().flatten().find(|text| !key(text)) {
            return wrong(tr!("not a public key:", "pas une clé publique :"), odd);
        }
        if let Some((target, bit)) = self.targets.iter().find(|(_, bit)| **bit >= 64) {
            return wrong(
                tr!("no target has the bit", "aucune cible n’a le bit"),
                &format!("{bit} ({target})"),
            );
        }
        let languages = self.languages.iter().chain(self.documents.keys());
        let mut languages = languages.chain(self.texts.keys());
        match languages.find(|code| !language(code)) {
            Some(odd) => wrong(
                tr!("this program does not speak", "ce programme ne parle pas"),
                odd,
            ),
            None => Ok(()),
        }
    }
}
