//! Putting a campaign into the store: publishing for the first time, or publishing what changed.
//!
//! It fails closed: without a key to seal to, nothing is published. Each publication appends a
//! manifest leaf, so that everybody sees when texts, documents, rules or keys changed.

use std::sync::Arc;

use clameur_instrument::{Ask, Instrument, Rules, Switches, builtin};
use clameur_ledger::{Hash, Leaf, Signer, Targets};
use clameur_seal::{KeyPair, Recipients};

use super::definition::{Definition, Requirement, Role};
use super::diagnostic::Diagnostic;
use super::manifest::Manifest;
use super::partners;
use super::review::{self, Kept};
use super::source::CampaignSource;
use crate::authorization::store::{AccessError, check};
use crate::authorization::trail::{self, Act, about};
use crate::authorization::{Action, Permit};
use crate::clock::Millis;
use crate::config::Config;
use crate::count::counting::{Counting, CountingError, signed};
use crate::count::store::head_by;
use crate::db::{Connection, Db, Error, query};
use crate::organisation::keys;
use crate::secrets::{Secrets, SecretsError};
use crate::terminal::tr;

/// Why a campaign was not published. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// Nobody could read the statements.
    #[error("{}", tr!(
        "the campaign has no key to seal to: organisation {id} has no recipients\n  Make a key pair with `clameur keys new` on a machine that is not the server, and put its public key (age1…) into campaign.toml.",
        "la campagne n’a pas de clé pour laquelle sceller : l’organisation {id} n’a pas de recipients\n  Faites une paire de clés avec `clameur keys new`, sur une machine qui n’est pas le serveur, et mettez la clé publique (age1…) dans campaign.toml.",
        id = _0
    ))]
    NoRecipient(String),
    /// A recipient cannot be used.
    #[error("{}", tr!(
        "a recipient of {organisation} cannot be used: {what}",
        "un des recipients de {organisation} ne peut pas servir : {what}"
    ))]
    Recipient {
        /// Whose.
        organisation: String,
        /// What is wrong.
        what: String,
    },
    /// The instrument is not known.
    #[error("{}", tr!(
        "there is no instrument {id:?}\n  Known instruments: {known}",
        "il n’y a pas d’instrument « {id} »\n  Instruments connus : {known}",
        id = _0,
        known = builtin::ALL.iter().map(|i| i.0).collect::<Vec<_>>().join(", ")
    ))]
    Instrument(String),
    /// The instrument refuses the campaign's switches.
    #[error("{}", tr!(
        "the instrument does not allow it: {why}",
        "l’instrument ne le permet pas : {why}",
        why = _0
    ))]
    Rules(String),
    /// A target's bit now means another target.
    #[error("{}", tr!(
        "target {id:?} changed its bit, or another target took it\n  Bits stand in the ledger for ever: give a new target a new bit.",
        "la cible « {id} » a changé de bit, ou une autre cible a pris le sien\n  Les bits restent pour toujours dans le registre : donnez un nouveau bit à une nouvelle cible.",
        id = _0
    ))]
    Bit(String),
    /// The ledger says that the campaign is over.
    #[error("{}", tr!(
        "the campaign {slug} is closed: its ledger takes no more manifests\n  Publish under another slug to start a new one.",
        "la campagne {slug} est close : son registre ne prend plus de manifestes\n  Publiez sous un autre slug pour en commencer une nouvelle.",
        slug = _0
    ))]
    Closed(String),
    /// The tag key of a campaign that people joined is not there.
    #[error("{}", tr!(
        "the tag key of {slug:?} is missing, and people have joined: with a new one they could be counted twice\n  Restore tag-{slug}.key into the key directory from your own copy.",
        "la clé des marques de « {slug} » manque, et des gens ont participé : avec une nouvelle, on pourrait les compter deux fois\n  Remettez tag-{slug}.key dans le dossier des clés, depuis votre propre copie.",
        slug = _0
    ))]
    TagKeyMissing(String),
    /// A ledger stays at its address and under its law.
    #[error("{}", tr!(
        "this campaign's ledger began at {origin} under the instrument {instrument}, and stays there\n  Take base_url and instrument back, or publish under another slug.",
        "le registre de cette campagne a commencé à {origin} sous l’instrument {instrument}, et y reste\n  Remettez base_url et instrument, ou publiez sous un autre slug.",
        origin = _0,
        instrument = _1
    ))]
    Moved(String, String),
    /// Somebody saved something of the draft after it was read.
    #[error("{}", tr!(
        "the draft {name} has moved on since it was read: nothing was published\n  Look at it again, then publish it.",
        "le brouillon {name} a changé depuis sa lecture : rien n’a été publié\n  Relisez-le, puis publiez-le.",
        name = _0
    ))]
    DraftMoved(String),
    /// A text or a reader that would do harm for as long as the campaign lasts.
    #[error("{}", tr!(
        "{place}: {what}\n  `clameur campaign check` lists everything.",
        "{place} : {what}\n  `clameur campaign check` énumère tout."
    ))]
    NotReady {
        /// File, with the line where it is known.
        place: String,
        /// What is wrong.
        what: String,
    },
    /// Whoever publishes at the desk may not publish this.
    #[error(transparent)]
    Kept(#[from] Kept),
    /// A key of the instance cannot be used.
    #[error(transparent)]
    Secrets(#[from] SecretsError),
    /// The ledger did not take the leaf.
    #[error(transparent)]
    Counting(#[from] CountingError),
    /// The manifest or a name in it cannot be written.
    #[error("{}", tr!(
        "the manifest cannot be written: {why}",
        "le manifeste ne peut pas être écrit : {why}",
        why = _0
    ))]
    Manifest(String),
}

impl From<AccessError> for PublishError {
    fn from(error: AccessError) -> Self {
        match error {
            AccessError::Denied => Self::Kept(Kept::Denied),
            AccessError::Store(error) => error.into(),
        }
    }
}

impl From<Error> for PublishError {
    fn from(error: Error) -> Self {
        Self::Counting(CountingError::Store(error))
    }
}

/// What publishing did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Published {
    /// A new campaign.
    New,
    /// A new manifest of a campaign that was there.
    Changed,
    /// Nothing had changed.
    Unchanged,
}

/// A publication, as it was written into the store and the ledger.
#[derive(Debug, Clone)]
pub struct Publication {
    /// What it did.
    pub done: Published,
    /// The manifest in force.
    pub manifest: Manifest,
    /// Its hash.
    pub hash: Hash,
    /// Index of its leaf.
    pub leaf: u64,
    /// The manifest that was in force before, where there was one that can be read.
    pub before: Option<Manifest>,
}

/// The instrument of this id.
///
/// # Errors
/// When it is not known, or its file is wrong.
pub fn instrument(id: &str) -> Result<Instrument, PublishError> {
    let text = instrument_text(id)?;
    Instrument::parse(text).map_err(|e| PublishError::Rules(e.to_string()))
}

/// The text of this hash that this program has of an instrument, in whichever version: the law of a campaign that was published before.
#[must_use]
pub fn instrument_of_hash(id: &str, hash: &str) -> Option<&'static str> {
    builtin::versions(id).find(|text| Hash::of(text.as_bytes()).to_string() == hash)
}

fn instrument_text(id: &str) -> Result<&'static str, PublishError> {
    builtin::text(id).ok_or_else(|| PublishError::Instrument(id.to_owned()))
}

/// The instrument with the campaign's switches.
///
/// # Errors
/// When the instrument does not allow them.
pub fn rules(definition: &Definition, instrument: Instrument) -> Result<Rules, PublishError> {
    let switches = Switches {
        ask: definition
            .fields
            .iter()
            .map(|(field, requirement)| {
                let ask = match requirement {
                    Requirement::Optional => Ask::Optional,
                    Requirement::Required => Ask::Required,
                };
                (field.clone(), ask)
            })
            .collect(),
        minimum_age: None,
        targets: definition.targets.iter().map(|t| t.id.clone()).collect(),
    };
    let instrument = super::capacity::asking(definition, instrument);
    Rules::new(Arc::new(instrument), switches)
        .and_then(|rules| rules.registered(definition.registered))
        .map(|rules| rules.with_printable(Arc::new(printable)))
        .map_err(|e| PublishError::Rules(e.to_string()))
}

/// Whether the dossier's typeface has a character: what it lacks is asked for in another spelling while
/// the person is still there, instead of being replaced on their mandate.
fn printable(character: char) -> bool {
    let mut buffer = [0; 4];
    crate::pdf::unprintable(character.encode_utf8(&mut buffer)).is_empty()
}

/// The keys of the organisations whose role `takes`. An appeal that only leads elsewhere may have none: nothing is ever sealed there, so what stands
/// in opens nothing, for nobody has its secret part.
///
/// # Errors
/// When there is none, or one cannot be used.
pub fn recipients(
    definition: &Definition,
    takes: impl Fn(Role) -> bool,
) -> Result<Recipients, PublishError> {
    let mut keys = Vec::new();
    let seals = !super::appeal::takes_nothing(definition);
    for organisation in definition.organisations.iter().filter(|o| takes(o.role)) {
        if organisation.recipients.is_empty() && seals {
            return Err(PublishError::NoRecipient(organisation.id.clone()));
        }
        for key in &organisation.recipients {
            keys.push(
                crate::given::recipient(key).map_err(|e| PublishError::Recipient {
                    organisation: organisation.id.clone(),
                    what: crate::given::said::key(&e),
                })?,
            );
        }
    }
    let mut keys = keys.into_iter();
    let first = match keys.next() {
        Some(first) => first,
        None if seals => return Err(PublishError::NoRecipient("(lead)".to_owned())),
        None => KeyPair::generate().public().clone(),
    };
    Ok(Recipients::new(first, keys))
}

/// Publishes a campaign. What is compared, what is refused and what is written are of one transaction: whoever closes or publishes it at the
/// same moment comes before or after.
///
/// # Errors
/// When it cannot be published; the store is then unchanged.
pub async fn publish(
    db: &Db,
    secrets: &Secrets,
    config: &Config,
    source: &CampaignSource,
    now: Millis,
) -> Result<Publication, PublishError> {
    can_last(source)?;
    put(db, secrets, config, source, now).await
}

/// Publishes what a draft said at a revision, and nothing where it has moved on since.
///
/// # Errors
/// As [`publish`], and [`PublishError::DraftMoved`].
pub async fn publish_draft(
    db: &Db,
    secrets: &Secrets,
    config: &Config,
    source: &CampaignSource,
    seen: (&str, i64),
    now: Millis,
) -> Result<Publication, PublishError> {
    of_draft(db, secrets, config, source, (seen, None), now).await
}

/// Who publishes at the desk.
#[derive(Debug, Clone, Copy)]
pub struct Staff<'p> {
    /// That they may.
    pub permit: &'p Permit,
    /// That they publish although nobody approved what people sign: only where the organisation has nobody to approve it.
    pub unread: bool,
}

/// The same by somebody at the desk. That they may, that the campaign is theirs, that each key to seal to is a proved one of their organisation, that
/// what people sign was approved, and the entry of the trail are of the one transaction.
///
/// # Errors
/// As [`publish_draft`], and [`PublishError::Kept`].
pub async fn publish_at_desk(
    db: &Db,
    secrets: &Secrets,
    config: &Config,
    source: &CampaignSource,
    (seen, staff): ((&str, i64), Staff<'_>),
    now: Millis,
) -> Result<Publication, PublishError> {
    of_draft(db, secrets, config, source, (seen, Some(staff)), now).await
}

async fn of_draft(
    db: &Db,
    secrets: &Secrets,
    config: &Config,
    source: &CampaignSource,
    ((draft, revision), staff): ((&str, i64), Option<Staff<'_>>),
    now: Millis,
) -> Result<Publication, PublishError> {
    can_last(source)?;
    let prepared = Prepared::of(secrets, config, source)?;
    let mut counting = Counting::begin(db, secrets, now).await?;
    let newest = super::draft::store::revision(counting.connection(), draft).await?;
    if newest != Some(revision) {
        return Err(PublishError::DraftMoved(draft.to_owned()));
    }
    let organisation = super::draft::store::owner(counting.connection(), draft).await?;
    let mut unread = false;
    if let Some(staff) = staff {
        let organisation = organisation.as_deref().unwrap_or_default();
        unread = staff
            .may(counting.connection(), source, (draft, organisation))
            .await?;
    }
    let slug = source.definition.slug.as_str();
    let written = prepared.write(&mut counting, secrets).await?;
    if let Some(organisation) = &organisation {
        review::store::keep(counting.connection(), slug, (organisation, draft)).await?;
    }
    if let (Some(staff), Some(organisation)) = (staff, &organisation) {
        let act = match written.done {
            Published::New => Act::CampaignPublished,
            Published::Changed => Act::CampaignChanged,
            Published::Unchanged => return Ok(written),
        };
        let leaf = written.leaf.to_string();
        let mut told = about([("campaign", slug), ("draft", draft), ("leaf", &leaf)]);
        if unread {
            told.insert("unread".to_owned(), "yes".to_owned());
        }
        let connection = counting.connection();
        trail::store::append(
            connection,
            organisation,
            staff.permit.account(),
            (act, &told),
            now,
        )
        .await?;
    }
    done(counting, written).await
}

impl Staff<'_> {
    /// Whether they publish what nobody approved; refuses where they may not publish it.
    async fn may(
        &self,
        connection: &mut Connection,
        source: &CampaignSource,
        (draft, organisation): (&str, &str),
    ) -> Result<bool, PublishError> {
        check(connection, self.permit, Action::PublishCampaign).await?;
        if organisation != self.permit.organisation() {
            return Err(Kept::Denied.into());
        }
        let slug = source.definition.slug.as_str();
        let keeper = review::store::keeper(&mut *connection, slug).await?;
        let is_own = match keeper {
            Some(keeper) => keeper.organisation == organisation && keeper.draft == draft,
            None => !review::store::is_published(&mut *connection, slug).await?,
        };
        if !is_own {
            return Err(Kept::Elsewhere.into());
        }
        let kept = review::store::kept_by(&mut *connection, organisation).await?;
        if kept
            .iter()
            .any(|one| one.draft == draft && one.campaign != slug)
        {
            return Err(Kept::Renamed.into());
        }
        let keys = keys::store::of_organisation(&mut *connection, organisation).await?;
        if !review::unproved(&source.definition, &keys).is_empty() {
            return Err(Kept::KeyNotProved.into());
        }
        if !review::is_to_be_read(source) {
            return Ok(false);
        }
        let documents = review::signed(source);
        let approved = review::store::approval(&mut *connection, draft, &documents).await?;
        let waived = self.unread && !review::store::has_lawyer(connection, organisation).await?;
        match approved.is_some() || waived {
            true => Ok(approved.is_none()),
            false => Err(Kept::NotApproved.into()),
        }
    }
}

/// What a publication would pin.
///
/// # Errors
/// When it cannot be published.
pub fn foreseen(
    secrets: &Secrets,
    config: &Config,
    source: &CampaignSource,
) -> Result<Manifest, PublishError> {
    Ok(Prepared::of(secrets, config, source)?.manifest)
}

/// Commits what was written, where something was.
async fn done(counting: Counting, written: Publication) -> Result<Publication, PublishError> {
    if written.done != Published::Unchanged {
        counting.commit().await?;
    }
    Ok(written)
}

/// Whoever publishes, by whatever way: texts that nobody could print and readers whom nobody agreed to are for ever.
fn can_last(source: &CampaignSource) -> Result<(), PublishError> {
    let found = super::ready::lasting(source);
    match found.into_iter().find(Diagnostic::blocks) {
        Some(found) => Err(PublishError::NotReady {
            place: source.place(&found.path).to_string(),
            what: found.code.to_string(),
        }),
        None => Ok(()),
    }
}

/// Publishes a source whose texts were looked through: tests publish what earlier programs let pass.
pub(crate) async fn put(
    db: &Db,
    secrets: &Secrets,
    config: &Config,
    source: &CampaignSource,
    now: Millis,
) -> Result<Publication, PublishError> {
    let prepared = Prepared::of(secrets, config, source)?;
    let mut counting = Counting::begin(db, secrets, now).await?;
    let written = prepared.write(&mut counting, secrets).await?;
    done(counting, written).await
}

/// A campaign and its manifest, before anybody asks the store.
struct Prepared<'s> {
    source: &'s CampaignSource,
    origin: String,
    manifest: Manifest,
    body: String,
    hash: Hash,
}

impl<'s> Prepared<'s> {
    fn of(
        secrets: &Secrets,
        config: &Config,
        source: &'s CampaignSource,
    ) -> Result<Self, PublishError> {
        let definition = &source.definition;
        recipients(definition, |role| role != Role::Relay)?;
        let law = instrument(&definition.instrument)?;
        let consents = partners::consents(definition, &law);
        rules(definition, partners::asking(law, &consents))?;
        let origin = config.log_origin(&definition.slug);
        let signer = Signer::new(&origin, secrets.log_seed())
            .map_err(|e| PublishError::Manifest(e.to_string()))?;
        let law = Hash::of(instrument_text(&definition.instrument)?.as_bytes());
        let manifest = Manifest::new(source, &origin, &signer.verifier().to_string(), law)
            .with_consents(consents);
        let body = manifest
            .to_json()
            .map_err(|e| PublishError::Manifest(e.to_string()))?;
        let hash = Manifest::hash(&body);
        Ok(Self {
            source,
            origin,
            manifest,
            body,
            hash,
        })
    }

    /// Compares it with what was published before, and writes it; the caller commits.
    async fn write(
        self,
        counting: &mut Counting,
        secrets: &Secrets,
    ) -> Result<Publication, PublishError> {
        let Self {
            source,
            origin,
            manifest,
            body,
            hash,
        } = self;
        let slug = source.definition.slug.as_str();
        let history = super::store::history_in(counting.connection(), slug).await?;
        if history.closed {
            return Err(PublishError::Closed(slug.to_owned()));
        }
        let begun = head_by(counting.connection(), slug).await?.is_some();
        crate::secrets::take_tag_key(counting.connection(), secrets, slug).await?;
        if begun && !secrets.has_tag_key(slug) {
            return Err(PublishError::TagKeyMissing(slug.to_owned()));
        }
        for earlier in super::store::manifests(counting.connection(), slug).await? {
            if earlier.origin != manifest.origin || earlier.instrument != manifest.instrument {
                return Err(PublishError::Moved(earlier.origin, earlier.instrument));
            }
            keeps_bits(&earlier, &manifest)?;
        }
        let newest = history.newest().map(|newest| (newest.hash, newest.leaf));
        let publication = |done, leaf| Publication {
            done,
            manifest,
            hash,
            leaf,
            before: history.newest().and_then(|newest| newest.manifest.clone()),
        };
        let before = super::store::load_in(counting.connection(), secrets, slug).await;
        let before = match before {
            Ok(before) => before,
            Err(super::store::CampaignError::Store(error)) => return Err(error.into()),
            // A campaign that cannot be used can still be published anew.
            Err(
                super::store::CampaignError::Unusable { .. }
                | super::store::CampaignError::Altered { .. },
            ) => None,
        };
        if let Some(before) = &before {
            if !before.open {
                return Err(PublishError::Closed(slug.to_owned()));
            }
            if let Some((_, leaf)) = newest
                && before.manifest_hash == hash
                && before.folder == *source
            {
                return Ok(publication(Published::Unchanged, leaf));
            }
        }
        let tag_key = secrets.create_tag_key(slug)?;
        crate::secrets::remember_tag_key(counting.connection(), slug, &tag_key).await?;
        crate::secrets::share_tag_key(counting.connection(), secrets, slug).await?;
        write(counting, source, &hash, &body).await?;
        // Also a campaign that cannot be used now has its ledger.
        if !begun {
            counting.create(slug, origin);
        }
        let leaf = match newest {
            Some((newest, leaf)) if newest == hash => leaf,
            _ => {
                let leaf = Leaf::Manifest { hash };
                let index = counting.append(slug, &leaf, Targets(0)).await?;
                date(counting, slug, index).await?;
                index
            }
        };
        let done = match begun {
            true => Published::Changed,
            false => Published::New,
        };
        Ok(publication(done, leaf))
    }
}

/// Writes down when a manifest's leaf was appended.
async fn date(counting: &mut Counting, slug: &str, index: u64) -> Result<(), Error> {
    let now = counting.now();
    query("INSERT INTO publication (campaign, leaf_index, published_at) VALUES ($1, $2, $3)")
        .bind(slug)
        .bind(signed(index))
        .bind(now)
        .execute(counting.connection())
        .await?;
    Ok(())
}

/// A bit in the ledger means the same target for ever.
fn keeps_bits(before: &Manifest, after: &Manifest) -> Result<(), PublishError> {
    for (target, bit) in &after.targets {
        let other = before
            .targets
            .iter()
            .any(|(t, b)| (t == target) != (b == bit));
        if other {
            return Err(PublishError::Bit(target.clone()));
        }
    }
    Ok(())
}

async fn write(
    counting: &mut Counting,
    source: &CampaignSource,
    hash: &Hash,
    body: &str,
) -> Result<(), PublishError> {
    let slug = &source.definition.slug;
    let now = counting.now();
    let json = serde_json::to_string(source).map_err(|e| PublishError::Manifest(e.to_string()))?;
    let law = instrument(&source.definition.instrument)?;
    let zone = source.definition.zone(Some(&law));
    query(
        "INSERT INTO campaign (slug, instrument, state, folder, manifest_hash, published_at, zone) \
         VALUES ($1, $2, 'open', $3, $4, $5, $6) ON CONFLICT (slug) DO UPDATE SET \
         instrument = excluded.instrument, folder = excluded.folder, \
         manifest_hash = excluded.manifest_hash, zone = excluded.zone",
    )
    .bind(slug)
    .bind(&source.definition.instrument)
    .bind(json)
    .bind(hash.0.as_slice())
    .bind(now)
    .bind(zone.name())
    .execute(counting.connection())
    .await?;
    // What lies under a hash and is not of it is mended, here and below.
    query(
        "INSERT INTO manifest (campaign, hash, body, created_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (campaign, hash) DO UPDATE SET body = excluded.body",
    )
    .bind(slug)
    .bind(hash.0.as_slice())
    .bind(body)
    .bind(now)
    .execute(counting.connection())
    .await?;
    let images = source.definition.images.values();
    let shown: Vec<&str> = images
        .flat_map(|image| image.sizes.iter().map(|size| size.name.as_str()))
        .collect();
    let files = source.pictures.0.iter();
    let files = files.filter(|(name, _)| shown.contains(&name.as_str()));
    crate::picture::store::keep(counting.connection(), slug, files, &shown).await?;
    // Who asked to be told of the opening is told on the day that is now said.
    let opens_at = match source.definition.opens {
        Some(day) => zone.start_of(day).max(now),
        None => now,
    };
    crate::mail::move_opening(counting.connection(), slug, opens_at).await?;
    for (kind, language, text) in pinned(source)? {
        query(
            "INSERT INTO document (campaign, hash, kind, language, body) \
             VALUES ($1, $2, $3, $4, $5) \
             ON CONFLICT (campaign, hash, kind, language) DO UPDATE SET body = excluded.body",
        )
        .bind(slug)
        .bind(Hash::of(text.as_bytes()).0.as_slice())
        .bind(kind)
        .bind(language)
        .bind(text)
        .execute(counting.connection())
        .await?;
    }
    Ok(())
}

/// Everything that the manifest pins by its hash, with kind and language: documents, texts, structure, and the law as it was read.
/// What was once in force stays readable for whoever opens a dossier.
fn pinned(source: &CampaignSource) -> Result<Vec<(&str, &str, String)>, PublishError> {
    let json = |e: serde_json::Error| PublishError::Manifest(e.to_string());
    let mut pinned = Vec::new();
    for (language, documents) in &source.documents {
        for (kind, text) in documents {
            pinned.push((kind.as_str(), language.as_str(), text.clone()));
        }
    }
    for (language, texts) in &source.texts {
        let text = serde_json::to_string(texts).map_err(json)?;
        pinned.push(("texts", language.as_str(), text));
    }
    let definition = serde_json::to_string(&source.definition).map_err(json)?;
    pinned.push(("campaign", "", definition));
    let law = instrument_text(&source.definition.instrument)?;
    pinned.push(("instrument", "", law.to_owned()));
    Ok(pinned)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Campaigns pin these hashes: a byte changed here would leave them without their law.
    #[test]
    fn earlier_laws_are_found_by_what_campaigns_pinned() {
        for (id, hash) in [
            (
                "eu-eci-central",
                "03dfbf73b4b63e8ac7c9522ec6bd11e19185a93d8a22877cd3fef8141b00c164",
            ),
            (
                "eu-eci-central",
                "062219002160788bb71f7834bc1e8a5b1451caf92e68906d26f653b6097d81da",
            ),
            (
                "eu-eci-individual",
                "31a15db238831c511c94012372944aa92a1594263ac75c6a5908328fa2c264ba",
            ),
            (
                "eu-eci-individual",
                "5ff73ce719befe71c13a490e2666b61c601f2922b8295ce402a58b110b3b0780",
            ),
            (
                "fr-gdpr-80",
                "135f88b50b9f0b7242ac5606ae8b01d0a4cf457dec5a2982b4071e46da99fe8c",
            ),
            (
                "fr-gdpr-80",
                "4301aa4f747681e547a45ae2fdc091130382ba2dc9e89d587727dff14e750382",
            ),
            (
                "nl-burgerinitiatief",
                "1edc1cb86ec81ede308a544c9767340a1f4ceac048785e7d12deddf782e834cb",
            ),
        ] {
            let text = instrument_of_hash(id, hash).expect("kept");
            let earlier = Instrument::parse(text).expect("well formed");
            let now = instrument(id).expect("known");
            assert!(earlier.version < now.version, "{id}");
            let current = Hash::of(builtin::text(id).expect("known").as_bytes()).to_string();
            assert_eq!(instrument_of_hash(id, &current), builtin::text(id));
            assert_eq!(instrument_of_hash("no-such", hash), None);
        }
    }
}
