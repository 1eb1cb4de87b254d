//! What is stored of a campaign, compared with what its ledger pins: the ledger's signed head → the newest manifest leaf → the manifest →
//! texts, documents, law, recipients. Whoever can write to the database and has no key changes nothing that is used.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use clameur_ledger::tree::verify_inclusion;
use clameur_ledger::{Checkpoint, Hash, Leaf, Note, Verifier};
use serde::de::{DeserializeOwned, IgnoredAny};

use super::definition::Role;
use super::history::History;
use super::manifest::Manifest;
use super::source::CampaignSource;

/// A part of a campaign that is not what was published.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The manifest's bytes are not those of its hash.
    Manifest,
    /// The ledger has no manifest, or its newest one is another.
    Ledger,
    /// The leaf of the manifest is not in the tree that the log's key signed.
    Unsigned,
    /// `campaign.toml` as it is stored.
    Structure,
    /// The texts of a language.
    Texts(String),
    /// A document: language and kind.
    Document(String, String),
    /// A file that is kept under its hash and has another: kind and language.
    Kept(String, String),
    /// The text of the law.
    Instrument(String),
    /// The text of the law was not kept, and this program has another one.
    InstrumentNotKept(String),
    /// Whom statements are sealed to.
    Recipients,
    /// Another member of the manifest that `campaign.toml` says otherwise.
    Member(&'static str),
    /// It is marked as open, and its ledger is closed.
    Reopened,
    /// It is marked as closed, and its ledger is open.
    ClosedUnsaid,
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Manifest => f.write_str("the manifest is not the one of its hash"),
            Self::Ledger => f.write_str("the newest manifest of the ledger is another one"),
            Self::Unsigned => {
                f.write_str("the manifest's entry is not in the log that its key signed")
            }
            Self::Structure => {
                f.write_str("the structure (campaign.toml) is not the one that was published")
            }
            Self::Texts(language) => {
                write!(
                    f,
                    "the texts in {language} ({language}.toml) are not those that were published"
                )
            }
            Self::Document(language, kind) => write!(
                f,
                "the document {language}/{kind}.md is not the one that was published"
            ),
            Self::Kept(kind, language) if language.is_empty() => {
                write!(f, "a kept file ({kind}) is not the one of its hash")
            }
            Self::Kept(kind, language) => {
                write!(
                    f,
                    "a kept file ({language}/{kind}) is not the one of its hash"
                )
            }
            Self::Instrument(id) => write!(
                f,
                "the law ({id}) is not the one under which it was published"
            ),
            Self::InstrumentNotKept(id) => write!(
                f,
                "the law ({id}) under which it was published was not kept, and this program has another version"
            ),
            Self::Recipients => {
                f.write_str("the recipients in campaign.toml are not those that the manifest names")
            }
            Self::Member(name) => {
                write!(f, "`{name}` in campaign.toml is not what the manifest says")
            }
            Self::Reopened => f.write_str("it is marked as open, and its ledger is closed"),
            Self::ClosedUnsaid => {
                f.write_str("it is marked as closed, and its ledger does not say so")
            }
        }
    }
}

/// A campaign as the store has it.
#[derive(Debug)]
pub struct Stored {
    /// `open` or `closed`.
    pub state: String,
    /// Id of the instrument, as its column has it.
    pub instrument: String,
    /// The folder as JSON.
    pub folder: String,
    /// Hash of the manifest in force.
    pub manifest_hash: Hash,
    /// The manifest's bytes.
    pub body: String,
    /// What the ledger's leaves say, with the manifests that are kept.
    pub history: History,
    /// The signed head: the note, and the proof that the newest manifest's leaf is under it.
    pub head: Option<(String, Vec<Hash>)>,
    /// What is kept under a hash: hash, kind, language, bytes.
    pub kept: Vec<(Hash, String, String, String)>,
}

/// What was read, once it agrees with everything.
#[derive(Debug)]
pub struct Pinned {
    /// The folder.
    pub folder: CampaignSource,
    /// The manifest in force.
    pub manifest: Manifest,
    /// The text of the law; none where this program's own has the same hash.
    pub law: Option<String>,
    /// Kept files of earlier versions that are not those of their hash: nobody is shown them, and nobody who joins now is concerned.
    pub damaged: Vec<Part>,
}

/// Why a campaign is not used.
#[derive(Debug)]
pub enum Refused {
    /// It cannot be read.
    Unreadable(String),
    /// It is not what was published: these parts differ.
    Altered(Vec<Part>),
}

impl Stored {
    /// Compares everything. `own_law` is the text of a hash that this program has of an instrument.
    ///
    /// # Errors
    /// Every part that differs, or what cannot be read.
    pub fn compare(
        &self,
        own_law: impl Fn(&str, &str) -> Option<&'static str>,
    ) -> Result<Pinned, Refused> {
        let unreadable = |what: &str, e: serde_json::Error| {
            Refused::Unreadable(format!("its {what} cannot be read: {e}"))
        };
        let mut parts = BTreeSet::new();
        if Manifest::hash(&self.body) != self.manifest_hash {
            return Err(Refused::Altered(vec![Part::Manifest]));
        }
        let manifest: Manifest =
            serde_json::from_str(&self.body).map_err(|e| unreadable("manifest", e))?;
        let folder: CampaignSource =
            serde_json::from_str(&self.folder).map_err(|e| unreadable("stored texts", e))?;
        self.ledger(&manifest, &mut parts);
        pieces(&self.folder, &manifest, &mut parts);
        members(&folder, &manifest, &mut parts);
        if self.instrument != manifest.instrument {
            parts.insert(Part::Member("instrument"));
        }
        let law = self.law(&manifest, own_law, &mut parts);
        let mut damaged = Vec::new();
        let in_force = manifest.pinned();
        for (hash, kind, language, body) in &self.kept {
            if Hash::of(body.as_bytes()) == *hash {
                continue;
            }
            let part = match kind.as_str() {
                "instrument" => Part::Instrument(manifest.instrument.clone()),
                _ => Part::Kept(kind.clone(), language.clone()),
            };
            if in_force.contains(&hash.to_string().as_str()) {
                parts.insert(part);
            } else {
                damaged.push(part);
            }
        }
        match (self.state == "open", self.history.closed) {
            (true, true) => parts.insert(Part::Reopened),
            (false, false) => parts.insert(Part::ClosedUnsaid),
            _ => false,
        };
        if !parts.is_empty() {
            return Err(Refused::Altered(parts.into_iter().collect()));
        }
        Ok(Pinned {
            folder,
            manifest,
            law,
            damaged,
        })
    }

    /// The newest manifest leaf is of this manifest, and in the tree that the log's key signed.
    fn ledger(&self, manifest: &Manifest, parts: &mut BTreeSet<Part>) {
        let Some(newest) = self.history.newest() else {
            parts.insert(Part::Ledger);
            return;
        };
        if newest.hash != self.manifest_hash {
            parts.insert(Part::Ledger);
            return;
        }
        let leaf = Leaf::Manifest { hash: newest.hash }.hash();
        let signed = || {
            let (note, proof) = self.head.as_ref()?;
            let note = Note::parse(note.as_bytes()).ok()?;
            let key: Verifier = manifest.log_key.parse().ok()?;
            let head = Checkpoint::open(&note, &key).ok()?;
            verify_inclusion(&leaf, newest.leaf, head.size, proof, &head.root).ok()
        };
        if signed().is_none() {
            parts.insert(Part::Unsigned);
        }
    }

    /// The law that the manifest pins: as it was kept, else this program's where it is the same.
    fn law(
        &self,
        manifest: &Manifest,
        own_law: impl Fn(&str, &str) -> Option<&'static str>,
        parts: &mut BTreeSet<Part>,
    ) -> Option<String> {
        let id = &manifest.instrument;
        let pinned = |text: &str| Hash::of(text.as_bytes()).to_string() == manifest.instrument_hash;
        let kept = self.kept.iter().find(|(hash, kind, ..)| {
            kind == "instrument" && hash.to_string() == manifest.instrument_hash
        });
        if let Some((.., body)) = kept {
            if !pinned(body) {
                parts.insert(Part::Instrument(id.clone()));
            }
            return Some(body.clone());
        }
        if let Some(own) = own_law(id, &manifest.instrument_hash).filter(|text| pinned(text)) {
            return Some(own.to_owned());
        }
        // Nobody can join a campaign that is closed: its page may speak of another law than the one that was lost.
        if self.state == "open" {
            parts.insert(Part::InstrumentNotKept(id.clone()));
        }
        None
    }
}

/// The folder of a campaign for what works without its pages, such as clocks: none where it is not what the manifest pins.
#[must_use]
pub fn pinned_folder(folder: &str, body: &str, manifest_hash: &Hash) -> Option<CampaignSource> {
    if Manifest::hash(body) != *manifest_hash {
        return None;
    }
    let manifest: Manifest = serde_json::from_str(body).ok()?;
    let mut parts = BTreeSet::new();
    pieces(folder, &manifest, &mut parts);
    parts
        .is_empty()
        .then(|| serde_json::from_str(folder).ok())
        .flatten()
}

/// Compares the pieces of a stored folder with their hashes. What is hashed are the bytes as they were written, so that a newer program,
/// which would write them otherwise, still finds them unchanged.
fn pieces(folder: &str, manifest: &Manifest, parts: &mut BTreeSet<Part>) {
    let hash = |raw: &str| Hash::of(raw.as_bytes()).to_string();
    let all = raw_members(folder).unwrap_or_default();
    let piece = |name: &str| all.iter().find(|(key, _)| key == name).map(|(_, raw)| *raw);
    if piece("definition").map(hash).as_ref() != Some(&manifest.definition) {
        parts.insert(Part::Structure);
    }
    let texts = piece("texts").and_then(raw_members).unwrap_or_default();
    let texts: BTreeMap<&str, String> = texts
        .iter()
        .map(|(language, raw)| (language.as_str(), hash(raw)))
        .collect();
    for language in keys(texts.keys().copied(), manifest.texts.keys()) {
        if texts.get(language) != manifest.texts.get(language) {
            parts.insert(Part::Texts(language.to_owned()));
        }
    }
    let documents: BTreeMap<String, BTreeMap<String, String>> = piece("documents")
        .and_then(|raw| serde_json::from_str(raw).ok())
        .unwrap_or_default();
    for language in keys(
        documents.keys().map(String::as_str),
        manifest.documents.keys(),
    ) {
        let none = BTreeMap::new();
        let here = documents.get(language).unwrap_or(&none);
        let there = manifest.documents.get(language).unwrap_or(&none);
        for kind in keys(here.keys().map(String::as_str), there.keys()) {
            if here.get(kind).map(|text| hash(text)).as_ref() != there.get(kind) {
                parts.insert(Part::Document(language.to_owned(), kind.to_owned()));
            }
        }
    }
}

fn keys<'k>(
    here: impl Iterator<Item = &'k str>,
    there: impl Iterator<Item = &'k String>,
) -> BTreeSet<&'k str> {
    here.chain(there.map(String::as_str)).collect()
}

/// What the manifest says of the structure, beside its hash.
fn members(folder: &CampaignSource, manifest: &Manifest, parts: &mut BTreeSet<Part>) {
    let definition = &folder.definition;
    let again = Manifest::new(folder, &manifest.origin, &manifest.log_key, Hash([0; 32]));
    if again.recipients != manifest.recipients {
        parts.insert(Part::Recipients);
    }
    for (name, agrees) in [
        ("slug", again.slug == manifest.slug),
        ("instrument", again.instrument == manifest.instrument),
        ("languages", again.languages == manifest.languages),
        ("opens", again.opens == manifest.opens),
        ("closes", again.closes == manifest.closes),
        ("territory", again.territory == manifest.territory),
        ("target", again.targets == manifest.targets),
        ("fields", again.fields == manifest.fields),
    ] {
        if !agrees {
            parts.insert(Part::Member(name));
        }
    }
    let reads = |id: &String| {
        let all = definition.organisations.iter();
        all.clone().any(|o| o.id == *id && o.role == Role::Partner)
    };
    // Campaigns published before there were such consents have none.
    if !manifest.consents.is_empty()
        && (!manifest.consents.keys().all(reads)
            || manifest.consents.len() != super::partners::readers(definition).count())
    {
        parts.insert(Part::Member("consents"));
    }
}

/// The members of a JSON object, with their bytes as they stand there.
fn raw_members(object: &str) -> Option<Vec<(String, &str)>> {
    let mut rest = object.trim_start().strip_prefix('{')?.trim_start();
    let mut members = Vec::new();
    if rest.starts_with('}') {
        return Some(members);
    }
    loop {
        let (key, _, after) = value::<String>(rest)?;
        let (_, raw, after) = value::<IgnoredAny>(after.trim_start().strip_prefix(':')?)?;
        members.push((key, raw));
        rest = after.trim_start();
        match rest.strip_prefix(',') {
            Some(next) => rest = next.trim_start(),
            None => return rest.starts_with('}').then_some(members),
        }
    }
}

/// The value that a text begins with, its bytes, and what follows.
fn value<T: DeserializeOwned>(text: &str) -> Option<(T, &str, &str)> {
    let text = text.trim_start();
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<T>();
    let value = values.next()?.ok()?;
    let (raw, after) = text.split_at_checked(values.byte_offset())?;
    Some((value, raw, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> CampaignSource {
        CampaignSource::embedded_demo().expect("the demonstration")
    }

    fn found(json: &str, manifest: &Manifest) -> Vec<String> {
        let mut parts = BTreeSet::new();
        pieces(json, manifest, &mut parts);
        parts.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn each_piece_that_differs_is_named() {
        let folder = folder();
        let json = serde_json::to_string(&folder).expect("JSON");
        let manifest = Manifest::new(&folder, "o", "k", Hash([0; 32]));
        assert_eq!(found(&json, &manifest), Vec::<String>::new());
        for (from, to, part) in [
            ("\"number\":15248", "\"number\":15249", "the structure"),
            ("Vous allez chercher du pain", "Vous", "the texts in fr"),
            ("{supporter}", "{supporter} ", "the document en/mandate.md"),
        ] {
            assert!(json.contains(from), "{from}");
            let said = found(&json.replacen(from, to, 1), &manifest);
            assert_eq!(said.len(), 1, "{said:?}");
            assert!(said[0].starts_with(part), "{said:?}");
        }
    }

    #[test]
    fn what_an_older_program_wrote_is_compared_as_it_wrote_it() {
        let mut folder = folder();
        folder.definition.registered = None;
        // As if an older program had not known a member of the structure.
        let older = |json: &str| json.replace("\"registered\":null,", "");
        let definition = older(&serde_json::to_string(&folder.definition).expect("JSON"));
        let json = older(&serde_json::to_string(&folder).expect("JSON"));
        let mut manifest = Manifest::new(&folder, "o", "k", Hash([0; 32]));
        manifest.definition = Hash::of(definition.as_bytes()).to_string();
        assert_eq!(found(&json, &manifest), Vec::<String>::new());
    }

    #[test]
    fn members_keep_their_bytes() {
        let members = raw_members(r#" {"a" : {"b":[1, 2]}, "c":"\"}" } "#).expect("an object");
        let raw: Vec<(&str, &str)> = members.iter().map(|(k, v)| (k.as_str(), *v)).collect();
        assert_eq!(raw, [("a", r#"{"b":[1, 2]}"#), ("c", r#""\"}""#)]);
        assert_eq!(raw_members("{}"), Some(Vec::new()));
        for broken in ["", "{", "{\"a\"}", "{\"a\":1", "[1]", "{\"a\":1,}"] {
            assert_eq!(raw_members(broken), None, "{broken}");
        }
    }
}
