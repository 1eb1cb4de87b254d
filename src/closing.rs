//! What organisers, not supporters, write into the ledger: the end of a campaign, and the voiding of
//! an entry, both with a public reason.

use clameur_ledger::{CloseReason, Leaf, Note, Targets, Verifier, VoidNote, VoidReason};

use crate::authorization::trail::{self, Act, about};
use crate::authorization::{Action, Permit};
use crate::campaign::review::{self, Kept};
use crate::campaign::store;
use crate::clock::Millis;
use crate::count::counting::{Counting, CountingError};
use crate::db::{Connection, Db, Error};
use crate::dossier::freeze;
use crate::dossier::leaf_bitmap::LeafBitmap;
use crate::mail::reminder_store;
use crate::retention::{DestroyedStatements, destroy_mails};
use crate::secrets::Secrets;
use crate::statement::store::{self as statements, Counted, Stage};
use crate::supporter::asked_out::{self, Wish};
use crate::terminal::tr;

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum ClosingError {
    /// There is no open campaign of this name.
    #[error("{}", tr!(
        "there is no open campaign {slug:?}\n  `clameur campaign list` shows all, with their state.",
        "il n’y a pas de campagne ouverte « {slug} »\n  `clameur campaign list` les montre toutes, avec leur état.",
        slug = _0
    ))]
    NotOpen(String),
    /// People were mailed links that still hold.
    #[error("{}", tr!(
        "nothing was closed: {links} mailed links of {slug} hold now\n  `clameur campaign close {slug}` again ends joining first, and closes once they are over; --void-links closes at once.",
        "rien n’a été clos : {links} liens envoyés par courriel valent maintenant pour {slug}\n  De nouveau `clameur campaign close {slug}` met d’abord fin aux participations, puis clôt une fois les liens échus ; --void-links clôt tout de suite."
    ))]
    LinksHold {
        /// The campaign.
        slug: String,
        /// How many.
        links: u64,
    },
    /// No live entry has this index.
    #[error("{}", tr!("campaign {campaign:?} has no counted statement with index {index}\n  The index stands on the receipt and in \
         the opened dossier. A statement that was withdrawn or voided before is gone already.", "la campagne « {campaign} » n’a pas de déclaration comptée d’indice {index}\n  L’indice figure sur le reçu et dans \
         le dossier ouvert. Une déclaration déjà retirée ou annulée n’est plus là."))]
    NoEntry {
        /// Campaign.
        campaign: String,
        /// Index asked for.
        index: u64,
    },
    /// Its record is as it was.
    #[error("{}", tr!(
        "the record of statement {index} is whole: nothing of it was lost\n  `clameur fsck` names those that are damaged. For another reason: --reason other, with --explain.",
        "l’enregistrement de la déclaration {index} est entier : rien n’en a été perdu\n  `clameur fsck` nomme ceux qui sont abîmés. Pour un autre motif : --reason other, avec --explain."
    ))]
    NotLost {
        /// Index asked for.
        index: u64,
    },
    /// Its record is not there.
    #[error("{}", tr!(
        "statement {index} counts, and its record is missing\n  If it was lost: --reason lost-record. `clameur fsck` says more.",
        "la déclaration {index} compte, et son enregistrement manque\n  S’il a été perdu : --reason lost-record. `clameur fsck` en dit plus."
    ))]
    Missing {
        /// Index asked for.
        index: u64,
    },
    /// Its record was destroyed on purpose.
    #[error("{}", tr!(
        "the record of statement {index} was not lost: it was destroyed on {day} ({rule})\n  The ledger goes on counting it.",
        "l’enregistrement de la déclaration {index} n’a pas été perdu : il a été détruit le {day} ({rule})\n  Le registre la compte toujours."
    ))]
    Destroyed {
        /// Index asked for.
        index: u64,
        /// The day.
        day: String,
        /// The rule.
        rule: String,
    },
    /// The explanation cannot be published.
    #[error(transparent)]
    Explanation(#[from] clameur_ledger::void::VoidNoteError),
    /// The signatures are under another text.
    #[error("{}", tr!(
        "the signed note says something else than what is voided\n  Write it with `--draft`, have exactly that file signed with `clameur note sign`, and give the same reason and explanation again.",
        "la note signée dit autre chose que ce qui est annulé\n  Écrivez-la avec `--draft`, faites signer exactement ce fichier avec `clameur note sign`, et redonnez le même motif et la même explication."
    ))]
    OtherText,
    /// No signature by a key that the campaign names.
    #[error("{}", tr!(
        "the note is signed by no key that campaign {slug:?} names\n  Publish the organisation's key first: `note_key` in campaign.toml, as `clameur keys note` prints it.",
        "la note n’est signée par aucune clé que la campagne « {slug} » nomme\n  Publiez d’abord la clé de l’organisation : `note_key` dans campaign.toml, comme `clameur keys note` l’affiche.",
        slug = _0
    ))]
    NoSignature(String),
    /// Nobody asked to be taken out.
    #[error("{}", tr!(
        "nobody waits to be taken out of {campaign} at entry {index}\n  `clameur campaign void {campaign} --requested` shows who does.",
        "personne n’attend son retrait de {campaign} à l’entrée {index}\n  `clameur campaign void {campaign} --requested` montre qui attend."
    ))]
    NobodyAsked {
        /// Campaign.
        campaign: String,
        /// Entry asked for.
        index: u64,
    },
    /// There is no note to sign.
    #[error("{}", tr!(
        "campaign {campaign:?} has no void with a note for entry {index}\n  Entries that were voided before there were notes have none.",
        "la campagne « {campaign} » n’a pas d’annulation avec une note pour l’entrée {index}\n  Les entrées annulées avant qu’il y ait des notes n’en ont pas."
    ))]
    NoNote {
        /// Campaign.
        campaign: String,
        /// Entry asked for.
        index: u64,
    },
    /// Whoever closes it at the desk may not.
    #[error(transparent)]
    Kept(#[from] Kept),
    /// The ledger did not take the leaf.
    #[error(transparent)]
    Counting(#[from] CountingError),
}

impl From<Error> for ClosingError {
    fn from(error: Error) -> Self {
        Self::Counting(CountingError::Store(error))
    }
}

/// Ends a campaign: nobody can join or confirm any more, and the ledger says so. Gives the leaf's index.
///
/// # Errors
/// When there is no open campaign of this name, or the store refuses; nothing has changed then.
pub async fn close(
    db: &Db,
    secrets: &Secrets,
    slug: &str,
    reason: CloseReason,
    now: Millis,
) -> Result<u64, ClosingError> {
    let index = end(Counting::begin(db, secrets, now).await?, slug, reason).await?;
    drop_mails(db, slug).await;
    Ok(index)
}

/// The same by somebody at the desk: that they may, that the campaign is their organisation's, and the entry of the trail are of the one
/// transaction.
///
/// # Errors
/// As [`close_without_links`], and [`ClosingError::Kept`].
pub async fn close_at_desk(
    db: &Db,
    secrets: &Secrets,
    (slug, permit): (&str, &Permit),
    reason: CloseReason,
    now: Millis,
) -> Result<u64, ClosingError> {
    let mut counting = Counting::begin(db, secrets, now).await?;
    let action = (permit, Action::PublishCampaign);
    review::store::keeps(counting.connection(), slug, action).await??;
    let (links, _) = store::waiting_by(counting.connection(), slug, now).await?;
    if links > 0 {
        let slug = slug.to_owned();
        return Err(ClosingError::LinksHold { slug, links });
    }
    tell(
        counting.connection(),
        (slug, permit),
        Act::CampaignClosed,
        now,
    )
    .await?;
    let index = end(counting, slug, reason).await?;
    drop_mails(db, slug).await;
    Ok(index)
}

/// Lets nobody join for now, or lets people join again; false where there was nothing to change.
///
/// # Errors
/// When they may not, or the store refuses.
pub async fn pause_at_desk(
    db: &Db,
    (slug, permit): (&str, &Permit),
    is_paused: bool,
    now: Millis,
) -> Result<bool, ClosingError> {
    let mut tx = db.begin().await?;
    review::store::keeps(&mut tx, slug, (permit, Action::PublishCampaign)).await??;
    let at = is_paused.then_some(now);
    if !store::set_joining_ended_in(&mut tx, slug, at).await? {
        return Ok(false);
    }
    let act = match is_paused {
        true => Act::JoiningPaused,
        false => Act::JoiningResumed,
    };
    tell(&mut tx, (slug, permit), act, now).await?;
    tx.commit().await?;
    Ok(true)
}

/// Writes down on which day a procedure ended.
///
/// # Errors
/// When they may not, or the store refuses.
pub async fn end_at_desk(
    db: &Db,
    (slug, permit): (&str, &Permit),
    day: jiff::civil::Date,
    now: Millis,
) -> Result<bool, ClosingError> {
    let mut tx = db.begin().await?;
    review::store::keeps(&mut tx, slug, (permit, Action::PublishCampaign)).await??;
    if !store::set_ended_on_in(&mut tx, slug, Some(day)).await? {
        return Ok(false);
    }
    tell(&mut tx, (slug, permit), Act::ProcedureEnded, now).await?;
    tx.commit().await?;
    Ok(true)
}

async fn tell(
    connection: &mut Connection,
    (slug, permit): (&str, &Permit),
    act: Act,
    now: Millis,
) -> Result<(), Error> {
    let done = (act, &about([("campaign", slug)]));
    trail::store::append(
        connection,
        permit.organisation(),
        permit.account(),
        done,
        now,
    )
    .await
}

/// The same, unless somebody was mailed a link that still holds.
///
/// # Errors
/// As [`close`], and [`ClosingError::LinksHold`].
pub async fn close_without_links(
    db: &Db,
    secrets: &Secrets,
    slug: &str,
    reason: CloseReason,
    now: Millis,
) -> Result<u64, ClosingError> {
    let mut counting = Counting::begin(db, secrets, now).await?;
    // Whoever was asked before may have thought for a while, and people joined meanwhile.
    let (links, _) = store::waiting_by(counting.connection(), slug, now).await?;
    if links > 0 {
        let slug = slug.to_owned();
        return Err(ClosingError::LinksHold { slug, links });
    }
    let index = end(counting, slug, reason).await?;
    drop_mails(db, slug).await;
    Ok(index)
}

/// Nobody is asked to press a button that no longer counts. Some mails at a time, so that nobody who joins elsewhere waits for all of them; what is
/// left where the store does not answer goes with the next run of retention.
async fn drop_mails(db: &Db, slug: &str) {
    let dropped = async {
        let mut after = String::new();
        loop {
            let mails = statements::mails_of_closed(db, slug, &after).await?;
            let Some(last) = mails.last() else {
                reminder_store::forget_of_closed(db).await?;
                return Ok::<_, Error>(());
            };
            destroy_mails(db, &mails).await?;
            after.clone_from(last);
        }
    };
    if let Err(error) = dropped.await {
        tracing::warn!(%error, campaign = slug, "mails with links that no longer count are dropped within the hour");
    }
}

async fn end(mut counting: Counting, slug: &str, reason: CloseReason) -> Result<u64, ClosingError> {
    let now = counting.now();
    if !store::mark_closed(counting.connection(), slug, now).await? {
        return Err(ClosingError::NotOpen(slug.to_owned()));
    }
    let index = counting
        .append(slug, &Leaf::Close { reason }, Targets(0))
        .await?;
    counting.commit().await?;
    Ok(index)
}

/// What voiding did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Voided {
    /// Index of the new leaf.
    pub index: u64,
    /// The batch that the statement had been frozen in: whoever holds that dossier must be told.
    pub batch: Option<u32>,
    /// Signatures by organisations that were stored.
    pub signatures: usize,
    /// Whether its supporter had asked for it: a mail tells them.
    pub asked: bool,
    /// Whether the write-ahead log could be emptied at once.
    pub flushed: bool,
}

/// A statement that counts, by the ledger, and whose record is not in the store. `known` is the ledger as it was before the write lock was
/// taken: under it only the rest is read.
async fn without_record(
    connection: &mut Connection,
    slug: &str,
    index: u64,
    known: Option<(LeafBitmap, u64)>,
) -> Result<Counted, ClosingError> {
    let none = || ClosingError::NoEntry {
        campaign: slug.to_owned(),
        index,
    };
    let (mut marks, size) = known.ok_or_else(none)?;
    freeze::mark_on(connection, slug, (&mut marks, size)).await?;
    if !marks.is_live(index) {
        return Err(none());
    }
    let batch = marks.number(index).map(|(number, _)| number);
    let leaf = batch.and_then(|number| marks.batch(number));
    let destroyed = DestroyedStatements::of(connection, slug).await?;
    if let Some(gone) = destroyed.statement(index, leaf.map(|batch| batch.line.index)) {
        return Err(ClosingError::Destroyed {
            index,
            day: gone.day.clone(),
            rule: gone.rule.clone(),
        });
    }
    Ok(Counted {
        campaign: slug.to_owned(),
        index,
        batch,
        targets: 0,
        tag: Vec::new(),
        territory: String::new(),
    })
}

/// Takes an entry out of the count with a public note that says why, and destroys its record. The note is published beside the
/// ledger, so it must name nobody. `signed` are notes with this very text, signed by organisations.
///
/// # Errors
/// When no counted statement has this index, a note has another text or no signature that counts, or the store refuses; nothing has
/// changed then.
pub async fn void(
    db: &Db,
    secrets: &Secrets,
    slug: &str,
    note: &VoidNote,
    signed: &[Note],
    now: Millis,
) -> Result<Voided, ClosingError> {
    take_out(db, secrets, slug, (note, signed), By::Operator, now).await
}

/// The same, where its supporter asked for it and waits still: whom somebody answered meanwhile that it stays is not taken out.
///
/// # Errors
/// As [`void`], and when nobody waits.
pub async fn void_requested(
    db: &Db,
    secrets: &Secrets,
    slug: &str,
    note: &VoidNote,
    signed: &[Note],
    now: Millis,
) -> Result<Voided, ClosingError> {
    take_out(db, secrets, slug, (note, signed), By::Wish, now).await
}

/// The same by somebody at the desk, with a note that is signed by a key that the campaign named before the entry was written: no audit calls it disputed.
/// That they may, that the campaign is their organisation's, and the entry of the trail are of the one transaction.
///
/// # Errors
/// As [`void_requested`], and [`ClosingError::NoSignature`], and [`ClosingError::Kept`].
pub async fn void_at_desk(
    db: &Db,
    secrets: &Secrets,
    (campaign, permit): (&store::Campaign, &Permit),
    (note, signed): (&VoidNote, Note),
    now: Millis,
) -> Result<Voided, ClosingError> {
    let slug = campaign.slug();
    let mut keys = note_keys(campaign, note.index).into_iter();
    if !keys.any(|key| signed.verify(&key).is_ok()) {
        return Err(ClosingError::NoSignature(slug.to_owned()));
    }
    take_out(db, secrets, slug, (note, &[signed]), By::Staff(permit), now).await
}

/// The keys whose signature an audit counts under a note about this entry: those that the campaign named before it. The log's own is the operator's.
#[must_use]
pub fn note_keys(campaign: &store::Campaign, index: u64) -> Vec<Verifier> {
    let log: Option<Verifier> = campaign.manifest.log_key.parse().ok();
    let editions = campaign.history.editions.iter();
    let before = editions.filter(|edition| edition.leaf <= index);
    let named = before.flat_map(|edition| &edition.manifest);
    let mut keys: Vec<Verifier> = Vec::new();
    for key in named.flat_map(|manifest| manifest.note_keys.values()) {
        let Ok(key) = key.parse::<Verifier>() else {
            continue;
        };
        let is_log = log.as_ref().map(Verifier::public_key) == Some(key.public_key());
        if !is_log && !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys
}

/// Who takes an entry out.
#[derive(Clone, Copy)]
enum By<'p> {
    /// Whoever runs the server, for whatever reason.
    Operator,
    /// The same, because its supporter asked for it.
    Wish,
    /// Somebody at the desk, because its supporter asked for it.
    Staff(&'p Permit),
}

async fn take_out(
    db: &Db,
    secrets: &Secrets,
    slug: &str,
    (note, signed): (&VoidNote, &[Note]),
    by: By<'_>,
    now: Millis,
) -> Result<Voided, ClosingError> {
    note.check()?;
    let lines = signatures(db, slug, note, signed).await?;
    let index = note.index;
    let known = match statements::counted_by_index(db.read(), slug, index).await? {
        Some(_) => None,
        None => freeze::all_marks(&mut *db.snapshot().await?, slug).await?,
    };
    let mut counting = Counting::begin(db, secrets, now).await?;
    if let By::Staff(permit) = by {
        let action = (permit, Action::VoidEntry);
        review::store::keeps(counting.connection(), slug, action).await??;
    }
    let counted =
        match statements::counted_by_index(&mut *counting.connection(), slug, index).await? {
            Some(counted) => counted,
            None => without_record(counting.connection(), slug, index, known).await?,
        };
    // Whoever asked for it is told.
    let key = secrets.mail_key();
    let asked = asked_out::answer(counting.connection(), key, (slug, index), None, now).await?;
    if !asked && !matches!(by, By::Operator) {
        let campaign = slug.to_owned();
        return Err(ClosingError::NobodyAsked { campaign, index });
    }
    let lost = note.reason == VoidReason::LostRecord;
    match crate::statement::record::store::statement(counting.connection(), slug, index).await? {
        None if !lost => return Err(ClosingError::Missing { index }),
        Some(stored) if lost && stored.is_whole(counting.connection(), slug).await? => {
            return Err(ClosingError::NotLost { index });
        }
        _ => {}
    }
    let added = counting.added(slug, counted.index).await?;
    let (territory, targets) = added.unwrap_or_else(|| counted.sums());
    let text = note.to_string();
    let statement_hash =
        store::insert_document(counting.connection(), slug, "void", "", &text).await?;
    store::insert_void_note(counting.connection(), slug, index, &statement_hash).await?;
    for line in &lines {
        store::insert_void_signature(counting.connection(), slug, index, line).await?;
    }
    let leaf = Leaf::Void {
        index,
        reason: note.reason,
        statement_hash,
    };
    let leaf_index = counting.append(slug, &leaf, targets).await?;
    counting.tally(slug, &territory, -1);
    statements::keep_voided_link(counting.connection(), &counted).await?;
    statements::destroy_counted(counting.connection(), &counted, None).await?;
    if let By::Staff(permit) = by {
        let (leaf, connection) = (index.to_string(), counting.connection());
        let done = about([("campaign", slug), ("leaf", &leaf)]);
        let (chain, by) = (permit.organisation(), permit.account());
        trail::store::append(connection, chain, by, (Act::EntryVoided, &done), now).await?;
    }
    counting.commit().await?;
    Ok(Voided {
        index: leaf_index,
        batch: counted.batch,
        signatures: lines.len(),
        asked,
        // It is destroyed already; only its traces in the write-ahead log may take a moment longer.
        flushed: db.flush_deleted().await.unwrap_or(false),
    })
}

/// An entry whose supporter asked to be taken out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// Its index.
    pub index: u64,
    /// When they asked.
    pub at: Millis,
    /// The batch that holds it.
    pub batch: Option<u32>,
    /// Whether that was filed.
    pub filed: bool,
}

/// The entries of a campaign whose supporters asked to be taken out and wait, who asked first at the top.
///
/// # Errors
/// When the store does not answer.
pub async fn asked(db: &Db, slug: &str) -> Result<Vec<Asked>, Error> {
    let mut snapshot = db.snapshot().await?;
    let mut all = Vec::new();
    for Wish { index, asked_at } in asked_out::store::waiting(&mut *snapshot, slug).await? {
        let Some(counted) = statements::counted_by_index(&mut *snapshot, slug, index).await? else {
            continue;
        };
        let stage = statements::stage(&mut snapshot, &counted).await?;
        all.push(Asked {
            index,
            at: asked_at,
            batch: counted.batch,
            filed: stage == Stage::Filed,
        });
    }
    Ok(all)
}

/// Answers somebody who asked to be taken out that their entry stays, and why. A mail tells them; they can ask again.
///
/// # Errors
/// When nobody asked for this entry, or the store refuses.
pub async fn keep(
    db: &Db,
    secrets: &Secrets,
    (slug, index): (&str, u64),
    why: &str,
    now: Millis,
) -> Result<(), ClosingError> {
    let mut tx = db.begin().await?;
    stays(&mut tx, secrets, (slug, index), why, now).await?;
    tx.commit().await?;
    Ok(())
}

/// The same by somebody at the desk: that they may, that the campaign is their organisation's, and the entry of the trail are of the one
/// transaction. The reason stands in the mail alone: it may name somebody, and nothing is taken out of a trail.
///
/// # Errors
/// As [`keep`], and [`ClosingError::Kept`].
pub async fn keep_at_desk(
    db: &Db,
    secrets: &Secrets,
    (slug, permit): (&str, &Permit),
    (index, why): (u64, &str),
    now: Millis,
) -> Result<(), ClosingError> {
    let mut tx = db.begin().await?;
    review::store::keeps(&mut tx, slug, (permit, Action::AnswerWish)).await??;
    stays(&mut tx, secrets, (slug, index), why, now).await?;
    let (leaf, by) = (index.to_string(), permit.account());
    let done = about([("campaign", slug), ("leaf", &leaf)]);
    let done = (Act::EntryKept, &done);
    trail::store::append(&mut tx, permit.organisation(), by, done, now).await?;
    tx.commit().await?;
    Ok(())
}

async fn stays(
    connection: &mut Connection,
    secrets: &Secrets,
    (slug, index): (&str, u64),
    why: &str,
    now: Millis,
) -> Result<(), ClosingError> {
    let key = secrets.mail_key();
    match asked_out::answer(connection, key, (slug, index), Some(why), now).await? {
        true => Ok(()),
        false => Err(ClosingError::NobodyAsked {
            campaign: slug.to_owned(),
            index,
        }),
    }
}

/// Stores signatures that an organisation made later. Gives how many.
///
/// # Errors
/// When there is no such void, a note has another text or no signature that counts, or the store refuses.
pub async fn sign_void(
    db: &Db,
    slug: &str,
    index: u64,
    signed: &[Note],
) -> Result<usize, ClosingError> {
    let text = store::void_note(db, slug, index).await?;
    let note = text.and_then(|text| VoidNote::parse(&text).ok());
    let note = note.ok_or_else(|| ClosingError::NoNote {
        campaign: slug.to_owned(),
        index,
    })?;
    let lines = signatures(db, slug, &note, signed).await?;
    let mut tx = db.begin().await?;
    for line in &lines {
        store::insert_void_signature(&mut tx, slug, index, line).await?;
    }
    tx.commit().await?;
    Ok(lines.len())
}

/// The signature lines that count: under this text, by keys that a manifest of the campaign names.
async fn signatures(
    db: &Db,
    slug: &str,
    note: &VoidNote,
    signed: &[Note],
) -> Result<Vec<String>, ClosingError> {
    let text = note.to_string();
    let manifests = store::manifests(db.read(), slug).await?;
    let keys: Vec<Verifier> = manifests
        .iter()
        .flat_map(|manifest| manifest.note_keys.values())
        .filter_map(|key| key.parse().ok())
        .collect();
    let mut lines = Vec::new();
    for one in signed {
        if one.text() != text {
            return Err(ClosingError::OtherText);
        }
        let before = lines.len();
        for key in &keys {
            if one.verify(key).is_err() {
                continue;
            }
            let by = one.signatures().iter();
            let own = by.filter(|s| s.name() == key.name() && s.key_id() == key.key_id());
            lines.extend(own.map(|line| line.to_string()));
        }
        if lines.len() == before {
            return Err(ClosingError::NoSignature(slug.to_owned()));
        }
    }
    lines.sort();
    lines.dedup();
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{SLUG, Site};

    /// Mails that may go in one transaction: whoever joins elsewhere waits for it.
    const MOST: i64 = 200;

    /// A campaign with 451 mails in the queue, in the order of their names.
    async fn with_mails() -> Site {
        let site = Site::new().await;
        site.written(
            "WITH RECURSIVE more (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM more WHERE n < 450) \
             INSERT INTO mail (id, campaign, kind, state, not_before, attempts, created_at, sealed) \
             SELECT 'm' || substr('000' || n, -3), 'technopolice', 'opening', 'due', 0, 0, 0, X'00' FROM more",
        )
        .await;
        assert_eq!(site.rows("mail").await, 451);
        site
    }

    async fn closes(site: &Site) {
        let (db, secrets) = (&site.app.db, &site.app.secrets);
        let now = site.clock.now();
        close(db, secrets, SLUG, CloseReason::Ended, now)
            .await
            .unwrap();
    }

    #[tokio::test]
    async fn no_mail_of_a_closed_campaign_leaves_however_many_there_are() {
        let site = with_mails().await;
        closes(&site).await;
        assert_eq!(site.rows("mail").await, 0);
    }

    /// Where one mail cannot be taken out, those of its step stay with it: that shows how long a step is.
    #[tokio::test]
    async fn mails_of_a_closed_campaign_go_in_short_steps_and_retention_takes_what_is_left() {
        let site = with_mails().await;
        // The first that a step of the longest length has no place for, by the order of names.
        site.run(
            "CREATE TRIGGER stuck BEFORE DELETE ON mail WHEN OLD.id = 'm200' BEGIN SELECT RAISE(ABORT, 'stuck'); END",
        )
        .await;
        closes(&site).await;
        let gone = 451 - site.rows("mail").await;
        assert!(
            (1..=MOST).contains(&gone),
            "{gone} went before the one that is stuck"
        );
        site.run("DROP TRIGGER stuck").await;
        let (db, secrets) = (&site.app.db, &site.app.secrets);
        crate::retention::run_once(db, secrets, site.clock.now())
            .await
            .unwrap();
        assert_eq!(site.rows("mail").await, 0);
    }
}
