//! Correcting one person's statement (GDPR, art. 16) without freezing or touching it: where the key is, a sealed supplement is made; the
//! server keeps it beside the statement, and learns no more of it than the leaf. Format: docs/formats/statements.md.

use std::collections::BTreeMap;
use std::io::{Read, Seek};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use clameur_instrument::{
    CONFIRM, FieldError, Instrument, Rules, Submission, Valid, latin, validate,
};
use clameur_seal::{Correction, Hash32, Recipients, seal, sealed_hash, sealed_to};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::archive::{Export, Opened};
use super::store;
use crate::campaign::definition::Definition;
use crate::campaign::initiative::by_state;
use crate::campaign::{partners, publish};
use crate::clock::{DAY, day_of};
use crate::db::{Db, Error};

const FORMAT: &str = "clameur-correction";
pub use crate::dossier::corrected::LONGEST_WHY;

/// What `clameur person correct` writes: which statement it is for, in clear, and the correction, sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Supplement {
    format: String,
    v: u32,
    /// Origin of the campaign's log.
    pub campaign: String,
    /// Index of the statement's leaf.
    pub leaf: u64,
    /// SHA-256 of the sealed record that is corrected.
    pub record: Hash32,
    sealed: String,
}

impl Supplement {
    /// Reads a file; none where it is something else.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let read: Self = serde_json::from_slice(bytes).ok()?;
        (read.format == FORMAT && read.v == 1).then_some(read)
    }

    /// The file.
    ///
    /// # Errors
    /// Never, in practice.
    pub fn to_json(&self) -> Result<Vec<u8>, serde_json::Error> {
        let mut json = serde_json::to_vec_pretty(self)?;
        json.push(b'\n');
        Ok(json)
    }
}

/// Why nothing is corrected.
#[derive(Debug)]
pub enum Refused {
    /// The export has no manifest of the statement: an earlier program wrote it.
    NoManifest,
    /// This program does not know the law that the statement was given under, or not with these switches.
    Law,
    /// The statement goes to the authority of a Member State in a form that has no place for a correction.
    ByState,
    /// The form of the statement asks for no such field; those that it has.
    NoField(String, Vec<String>),
    /// The reason is empty, too long, or not of one line.
    Why,
    /// Everything stands as it is given.
    Nothing,
    /// What the form would say of the values.
    Wrong(Vec<FieldError>),
    /// It cannot be sealed to the keys of the manifest.
    Seal,
}

/// Makes the supplement that corrects fields of a statement: sealed to the keys that the statement was given for.
///
/// # Errors
/// When the form of the statement would not take the values.
pub fn make<R: Read + Seek>(
    export: &Export<R>,
    opened: &Opened,
    typed: &BTreeMap<String, String>,
    why: &str,
    day: Date,
) -> Result<(Supplement, Correction), Refused> {
    let why = why.trim();
    if why.is_empty() || why.chars().count() > LONGEST_WHY || crate::shown::word(why) != why {
        return Err(Refused::Why);
    }
    let manifest = export.manifest(&opened.line).ok_or(Refused::NoManifest)?;
    let source = publish::instrument_of_hash(&manifest.instrument, &manifest.instrument_hash);
    let law = source.and_then(|text| Instrument::parse(text).ok());
    let law = law.ok_or(Refused::Law)?;
    if by_state(&law) {
        return Err(Refused::ByState);
    }
    let mut definition = export.folder.definition.clone();
    definition.fields.clone_from(&manifest.fields);
    let law = partners::asking(law, &manifest.consents);
    let rules = publish::rules(&definition, law).map_err(|_| Refused::Law)?;
    let fields = changed(&rules, &definition, opened, typed)?;
    let record: Hash32 = opened.line.sha256.parse().map_err(|_| Refused::Seal)?;
    let correction = Correction::new(
        opened.record.campaign.clone(),
        (opened.line.index, record),
        fields,
        day.to_string(),
        why.to_owned(),
    );
    let keys = manifest.recipients.values().flatten();
    let keys: Result<Vec<_>, _> = keys.map(|key| crate::given::recipient(key)).collect();
    let mut keys = keys.map_err(|_| Refused::Seal)?.into_iter();
    let first = keys.next().ok_or(Refused::Seal)?;
    let plain = correction.to_padded_bytes().map_err(|_| Refused::Seal)?;
    let sealed = seal(&plain, &Recipients::new(first, keys)).map_err(|_| Refused::Seal)?;
    let supplement = Supplement {
        format: FORMAT.to_owned(),
        v: 1,
        campaign: correction.campaign.clone(),
        leaf: correction.leaf,
        record,
        sealed: STANDARD.encode(sealed.as_bytes()),
    };
    Ok((supplement, correction))
}

/// The fields that change, as the form cleans them; an empty value takes one away.
fn changed(
    rules: &Rules,
    definition: &Definition,
    opened: &Opened,
    typed: &BTreeMap<String, String>,
) -> Result<BTreeMap<String, String>, Refused> {
    let law = rules.instrument();
    let asked = || -> Vec<String> { law.fields.iter().map(|field| field.name.clone()).collect() };
    if let Some(name) = typed.keys().find(|name| !law.may_record(name)) {
        return Err(Refused::NoField(name.clone(), asked()));
    }
    let before = opened.fields();
    let mut after = before.clone();
    for (name, value) in typed {
        after.insert(name.clone(), value.clone());
    }
    // As on the day on which it was signed, which may have been the next one at home: opening the dossier looks at it so too.
    let day = day_of(opened.record.submitted_ms.saturating_add(DAY));
    let stood = looked_at(rules, definition, &before, day).err();
    let valid = looked_at(rules, definition, &after, day);
    let cleaned = match valid {
        Ok(valid) => valid.fields.clone(),
        Err(errors) => {
            let stood = stood.unwrap_or_default();
            let new: Vec<FieldError> = errors.into_iter().filter(|e| !stood.contains(e)).collect();
            if !new.is_empty() {
                return Err(Refused::Wrong(new));
            }
            // What was wrong before is not this correction's.
            let trimmed = after.iter();
            trimmed
                .map(|(name, value)| (name.clone(), value.trim().to_owned()))
                .filter(|(_, value)| !value.is_empty())
                .collect()
        }
    };
    let unasked = typed
        .iter()
        .find(|(name, value)| !value.trim().is_empty() && !cleaned.contains_key(*name));
    if let Some((name, _)) = unasked {
        return Err(Refused::NoField(name.clone(), asked()));
    }
    // The spelling in other letters goes with its name.
    let names = typed.keys().flat_map(|name| [name.clone(), latin(name)]);
    let changed: BTreeMap<String, String> = names
        .filter(|name| before.get(name) != cleaned.get(name))
        .map(|name| {
            let value = cleaned.get(&name).cloned().unwrap_or_default();
            (name, value)
        })
        .collect();
    if changed.is_empty() {
        return Err(Refused::Nothing);
    }
    Ok(changed)
}

/// What the form says of these fields alone; what the person confirmed there is taken as confirmed.
fn looked_at(
    rules: &Rules,
    definition: &Definition,
    fields: &BTreeMap<String, String>,
    today: Date,
) -> Result<Valid, Vec<FieldError>> {
    let law = rules.instrument();
    let confirmed = law.fields.iter();
    let confirmed = confirmed.map(|field| (format!("{CONFIRM}{}", field.name), "1".to_owned()));
    let consents = law.consents.iter().filter(|consent| consent.required);
    let submission = Submission {
        fields: fields.clone().into_iter().chain(confirmed).collect(),
        targets: rules.switches().targets.clone(),
        consents: consents.map(|consent| consent.id.clone()).collect(),
        territory: definition.territory.clone(),
        today,
    };
    validate(rules, &submission)
}

/// Why the server does not keep a supplement.
#[derive(Debug)]
pub enum NotKept {
    /// The store refused.
    Store(Error),
    /// It is for the campaign of another log: this one.
    OtherCampaign(String),
    /// It is for another leaf: this one.
    OtherLeaf(u64),
    /// No statement has the leaf any more, or had it.
    Gone,
    /// It is for another record on this leaf.
    OtherRecord,
    /// What is sealed in it is no sealed file, or not for as many keys as the statement.
    Sealed,
    /// It is there already, under this number.
    Twice(u64),
}

impl From<Error> for NotKept {
    fn from(error: Error) -> Self {
        Self::Store(error)
    }
}

/// Keeps a supplement beside its statement, and says under which number. Ledger and record stay as they are.
///
/// # Errors
/// When it is not for this statement.
pub async fn keep(
    db: &Db,
    (slug, origin): (&str, &str),
    leaf: u64,
    supplement: &Supplement,
) -> Result<u64, NotKept> {
    if supplement.campaign != origin {
        return Err(NotKept::OtherCampaign(supplement.campaign.clone()));
    }
    if supplement.leaf != leaf {
        return Err(NotKept::OtherLeaf(supplement.leaf));
    }
    let sealed = STANDARD
        .decode(&supplement.sealed)
        .map_err(|_| NotKept::Sealed)?;
    let mut writing = db.begin().await?;
    let record = store::sealed_record(&mut writing, slug, leaf)
        .await?
        .ok_or(NotKept::Gone)?;
    if sealed_hash(&record) != supplement.record {
        return Err(NotKept::OtherRecord);
    }
    let keys = sealed_to(&sealed);
    if keys.is_none() || keys != sealed_to(&record) {
        return Err(NotKept::Sealed);
    }
    let there = store::corrections(&mut writing, slug, (leaf, leaf)).await?;
    if let Some(((_, number), _)) = there.iter().find(|(_, kept)| *kept == sealed) {
        return Err(NotKept::Twice(*number));
    }
    let number = store::insert_correction(&mut writing, slug, leaf, &sealed).await?;
    writing.commit().await?;
    Ok(number)
}
