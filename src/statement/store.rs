//! What the store knows of statements: pending and counted ones.

use std::collections::{HashMap, HashSet};

use clameur_ledger::commitment::withdrawal_hash;
use clameur_ledger::{Hash, Leaf, Targets, WithdrawalCode};
use clameur_seal::Recipients;
use rand_core::CryptoRngCore;

use super::evidence::Kept;
use super::leaving::wish_key;
use super::link_box::{self, LinkBox};
use crate::campaign::manifest::Manifest;
use crate::clock::{DAY, Millis};
use crate::contact::List;
use crate::count::counting::unsigned;
use crate::db::{Connection, Db, Error, Executor, Row, STEP, query};
use crate::mail::reminder_store::Reminder;
use crate::token::Token;

/// Random bits of a record's id.
const RECORD_BITS: u32 = 47;

/// An id for a record: the day of its form, and beyond that chance. The order in which forms came, which a relay's log tells with addresses,
/// must not be told by the records of those who are counted; their day stands in their evidence.
pub(crate) fn record_id(now: Millis, rng: &mut impl CryptoRngCore) -> i64 {
    let day = now.div_euclid(DAY).clamp(0, (1 << (63 - RECORD_BITS)) - 1);
    let chance = rng.next_u64() & ((1 << RECORD_BITS) - 1);
    (day << RECORD_BITS) | i64::try_from(chance).unwrap_or_default()
}

/// A statement on its way to its mailbox's owner.
#[derive(Clone, PartialEq, Eq)]
pub struct NewPending {
    /// Random id, for the mails that belong to it.
    pub id: String,
    /// Id of what is sealed and boxed of it: see `record_id`.
    pub record: i64,
    /// The campaign joined.
    pub campaign: String,
    /// Hash of the token in the mailed link.
    pub token_hash: [u8; 32],
    /// When the form was accepted.
    pub created_at: Millis,
    /// After this it can no longer be confirmed.
    pub expires_at: Millis,
    /// Language of the form.
    pub language: String,
    /// The manifest in force.
    pub manifest_hash: [u8; 32],
    /// Territory bucket for the leaf; empty for none.
    pub territory: String,
    /// Ticked targets.
    pub targets: u64,
    /// Keyed hash of the identity.
    pub tag: [u8; 32],
    /// Keyed hash of the mailbox.
    pub mailbox_tag: [u8; 32],
    /// Salt of the receipt.
    pub salt: [u8; 32],
    /// The age file.
    pub sealed: Vec<u8>,
    /// Sealed contact, for those who asked for news.
    pub contact: Option<Vec<u8>>,
    /// Sealed contact, for those who let the association write about the procedure.
    pub procedure_contact: Option<Vec<u8>>,
    /// What was given, which only the token opens: a [`LinkBox`](super::link_box::LinkBox).
    pub link_box: Vec<u8>,
    /// By whose link this person came, which only the token opens.
    pub via_box: Vec<u8>,
}

impl NewPending {
    /// Fills everything that says something of the person with noise of the same size: the row is written so that writing takes as
    /// long as for anybody, and it leads nowhere.
    pub(crate) fn is_of_nobody(&mut self, rng: &mut impl CryptoRngCore) {
        // The link stays: the same form sent again is known again.
        for bytes in [&mut self.tag, &mut self.mailbox_tag, &mut self.salt] {
            rng.fill_bytes(bytes);
        }
        rng.fill_bytes(&mut self.sealed);
        rng.fill_bytes(&mut self.link_box);
        rng.fill_bytes(&mut self.via_box);
        for contact in [&mut self.contact, &mut self.procedure_contact]
            .into_iter()
            .flatten()
        {
            rng.fill_bytes(contact);
        }
        self.targets = 0;
        self.territory.clear();
    }
}

/// A pending statement as confirming reads it.
pub(crate) struct Pending {
    pub(crate) id: String,
    /// Id of what is sealed and boxed of it; none where it was rejected.
    pub(crate) record: Option<i64>,
    /// Whether that record stands in the store already.
    pub(crate) is_kept: bool,
    pub(crate) campaign: String,
    pub(crate) rejected: bool,
    pub(crate) expires_at: Millis,
    pub(crate) mail_accepted_at: Option<Millis>,
    pub(crate) created_at: Millis,
    pub(crate) language: String,
    pub(crate) manifest_hash: Vec<u8>,
    pub(crate) territory: String,
    pub(crate) targets: u64,
    pub(crate) tag: Vec<u8>,
    pub(crate) mailbox_tag: Vec<u8>,
    pub(crate) salt: Vec<u8>,
    pub(crate) sealed: Vec<u8>,
    pub(crate) contact: Option<Vec<u8>>,
    pub(crate) procedure_contact: Option<Vec<u8>>,
    /// What was given, which only the token opens. Empty in older rows, which have an address instead.
    pub(crate) link_box: Vec<u8>,
    pub(crate) address_box: Vec<u8>,
    /// By whose link this person came. Empty in older rows, whose link box tells.
    pub(crate) via_box: Vec<u8>,
    /// Keyed hash of everything that was typed, where namesakes may be.
    pub(crate) whole_tag: Option<Vec<u8>>,
    /// Tag of the identity that is shared with somebody who is counted.
    pub(crate) namesake_of: Option<Vec<u8>>,
    /// Whether its campaign takes statements.
    pub(crate) open: bool,
    /// Whether this person is counted already, by another link.
    pub(crate) counted: bool,
}

/// What a mailed link leads to whose form is still there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LinkState {
    /// A button that counts.
    Waits,
    /// Nothing here: it is of another campaign.
    Elsewhere,
    /// Its owner said no.
    Rejected,
    /// It is too old.
    Expired,
    /// Its owner is counted by another link.
    Counted,
    /// The campaign takes no more statements.
    Closed,
}

/// A statement that waits for nothing: as confirming would have read it.
impl From<NewPending> for Pending {
    fn from(new: NewPending) -> Self {
        Self {
            id: new.id,
            record: Some(new.record),
            is_kept: false,
            campaign: new.campaign,
            rejected: false,
            expires_at: new.expires_at,
            mail_accepted_at: None,
            created_at: new.created_at,
            language: new.language,
            manifest_hash: new.manifest_hash.to_vec(),
            territory: new.territory,
            targets: new.targets,
            tag: new.tag.to_vec(),
            mailbox_tag: new.mailbox_tag.to_vec(),
            salt: new.salt.to_vec(),
            sealed: new.sealed,
            contact: new.contact,
            procedure_contact: new.procedure_contact,
            link_box: new.link_box,
            address_box: Vec::new(),
            via_box: new.via_box,
            whole_tag: None,
            namesake_of: None,
            open: true,
            counted: false,
        }
    }
}

impl Pending {
    /// What its link leads to on the pages of a campaign. The page behind it, its button and the mail that carries it ask here, so that they
    /// say the same. Whoever is counted stays counted once the campaign has closed.
    pub(crate) fn link_state(&self, campaign: &str, now: Millis) -> LinkState {
        if self.campaign != campaign {
            LinkState::Elsewhere
        } else if self.rejected {
            LinkState::Rejected
        } else if self.expires_at <= now {
            LinkState::Expired
        } else if self.counted {
            LinkState::Counted
        } else if !self.open {
            LinkState::Closed
        } else {
            LinkState::Waits
        }
    }

    /// What was given, and by whose link; none where the token is another one's, or where there was no box yet.
    pub(crate) fn opened(&self, token: &Token) -> Option<LinkBox> {
        let mut opened = LinkBox::open(token, &self.link_box)?;
        opened.via = link_box::open_via(token, &self.via_box).or(opened.via);
        Some(opened)
    }
}

/// The code of a statement that has this link box; of version 1 where it has none.
pub(crate) fn code(token: &Token, opened: Option<&LinkBox>) -> WithdrawalCode {
    match opened {
        Some(opened) => token.bound_code(&opened.person),
        None => token.withdrawal_code(),
    }
}

/// What the owner of a counted statement gave; none where it was counted before there were such boxes.
pub(crate) async fn opened_link_box(
    executor: impl Executor<'_>,
    token: &Token,
) -> Result<Option<LinkBox>, Error> {
    let row = query(
        "SELECT sealed_record.link_box, statement.times_box FROM statement \
         JOIN sealed_record ON sealed_record.id = statement.record WHERE statement.token_hash = $1",
    )
    .bind(token.hash().as_slice())
    .fetch_optional(executor)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let Some(mut opened) = LinkBox::open(token, &blob(&row, "link_box")?) else {
        return Ok(None);
    };
    opened.times = link_box::open_times(token, &blob(&row, "times_box")?).or(opened.times);
    Ok(Some(opened))
}

/// What is sealed and boxed of a statement: id, campaign, sealed record, link box.
type Record<'a> = (i64, &'a str, &'a [u8], &'a [u8]);

/// Keeps what is sealed and boxed of statements.
async fn insert_records<'a>(
    connection: &mut Connection,
    records: impl IntoIterator<Item = Record<'a>>,
) -> Result<(), Error> {
    query("INSERT INTO sealed_record (id, campaign, sealed, link_box) VALUES ($1, $2, $3, $4)")
        .bind_rows(records, |row, (id, campaign, sealed, link_box)| {
            row.bind(id).bind(campaign).bind(sealed).bind(link_box)
        })
        .execute(connection)
        .await
        .map(drop)
}

/// A form that is kept, with the reminder that waits with it.
pub(crate) struct NewForm<'a> {
    /// What is kept.
    pub(crate) pending: &'a NewPending,
    /// Whether it leads nowhere; it counts as rejected then.
    pub(crate) is_of_nobody: bool,
    /// Its reminder.
    pub(crate) reminder: &'a Reminder,
}

/// Puts pending statements into the store.
pub(crate) async fn insert_pending(
    connection: &mut Connection,
    forms: &[NewForm<'_>],
) -> Result<(), Error> {
    let records = forms.iter().map(|form| {
        let new = form.pending;
        (new.record, &*new.campaign, &*new.sealed, &*new.link_box)
    });
    insert_records(&mut *connection, records).await?;
    query(
        "INSERT INTO pending (id, campaign, state, token_hash, created_at, expires_at, language, \
         manifest_hash, territory, targets, tag, mailbox_tag, salt, record, contact, via_box, \
         procedure_contact, reminder, budget_tag, remind_at, remind_from) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)",
    )
    .bind_rows(forms, |row, form| {
        let (new, reminder) = (form.pending, form.reminder);
        let state = if form.is_of_nobody { "rejected" } else { "pending" };
        row.bind(&new.id)
            .bind(&new.campaign)
            .bind(state)
            .bind(new.token_hash.as_slice())
            .bind(new.created_at)
            .bind(new.expires_at)
            .bind(&new.language)
            .bind(new.manifest_hash.as_slice())
            .bind(&new.territory)
            .bind(bits(new.targets))
            .bind(new.tag.as_slice())
            .bind(new.mailbox_tag.as_slice())
            .bind(new.salt.as_slice())
            .bind(new.record)
            .bind(&new.contact)
            .bind(&new.via_box)
            .bind(&new.procedure_contact)
            .bind(reminder.sealed.as_slice())
            .bind(reminder.budget_tag.as_slice())
            .bind(reminder.due)
            .bind(reminder.from)
    })
    .execute(connection)
    .await
    .map(drop)
}

/// The pending statement that a token belongs to, with all that confirming asks.
pub(crate) async fn pending_by_token(
    executor: impl Executor<'_>,
    token: &Token,
) -> Result<Option<Pending>, Error> {
    let hash = token.hash();
    let mut found = pending_by_tokens(executor, [hash]).await?;
    Ok(found.remove(&hash))
}

/// The pending statements that tokens belong to, by the hash of the token, with all that confirming asks: one question for what is asked most.
pub(crate) async fn pending_by_tokens(
    executor: impl Executor<'_>,
    token_hashes: impl IntoIterator<Item = [u8; 32]>,
) -> Result<HashMap<[u8; 32], Pending>, Error> {
    let rows = query(
        "SELECT token_hash, pending.id, pending.campaign, state, created_at, expires_at, mail_accepted_at, language, \
         manifest_hash, territory, targets, tag, mailbox_tag, salt, record, sealed, contact, \
         procedure_contact, link_box, address_box, via_box, \
         (SELECT COUNT(*) FROM campaign \
          WHERE campaign.slug = pending.campaign AND campaign.state = 'open') AS open, \
         (SELECT COUNT(*) FROM statement \
          WHERE statement.campaign = pending.campaign AND statement.tag = pending.tag) AS counted \
         FROM pending LEFT JOIN sealed_record ON sealed_record.id = pending.record WHERE token_hash IN ($1)",
    )
    .bind_any(token_hashes.into_iter().map(|hash| hash.to_vec()))
    .fetch_all(executor)
    .await?;
    let mut found = HashMap::with_capacity(rows.len());
    for row in &rows {
        let hash = <[u8; 32]>::try_from(row.try_get::<Vec<u8>>("token_hash")?);
        let hash = hash.map_err(|_| Error::told("a hash of a token that has not 32 bytes"))?;
        found.insert(hash, pending(row)?);
    }
    Ok(found)
}

fn pending(row: &Row) -> Result<Pending, Error> {
    Ok(Pending {
        id: row.try_get("id")?,
        record: row.try_get("record")?,
        is_kept: true,
        campaign: row.try_get("campaign")?,
        rejected: row.try_get::<String>("state")? == "rejected",
        created_at: row.try_get("created_at")?,
        expires_at: row.try_get("expires_at")?,
        mail_accepted_at: row.try_get("mail_accepted_at")?,
        language: row.try_get("language")?,
        manifest_hash: row.try_get("manifest_hash")?,
        territory: row.try_get("territory")?,
        targets: from_bits(row.try_get("targets")?),
        tag: blob(row, "tag")?,
        mailbox_tag: blob(row, "mailbox_tag")?,
        salt: blob(row, "salt")?,
        sealed: blob(row, "sealed")?,
        contact: row.try_get("contact")?,
        procedure_contact: row.try_get("procedure_contact")?,
        link_box: blob(row, "link_box")?,
        address_box: blob(row, "address_box")?,
        via_box: blob(row, "via_box")?,
        whole_tag: None,
        namesake_of: None,
        open: row.try_get::<i64>("open")? > 0,
        counted: row.try_get::<i64>("counted")? > 0,
    })
}

/// The links among these, by their hashes, that wait for their button or led to a statement that is counted.
pub(crate) async fn known_links(
    connection: &mut Connection,
    token_hashes: impl IntoIterator<Item = [u8; 32]>,
) -> Result<HashSet<Vec<u8>>, Error> {
    query(
        "SELECT token_hash FROM pending WHERE token_hash IN ($1) \
         UNION ALL SELECT token_hash FROM statement WHERE token_hash IN ($1)",
    )
    .bind_any(token_hashes.into_iter().map(|hash| hash.to_vec()))
    .fetch_all(connection)
    .await?
    .iter()
    .map(|row| row.try_get("token_hash"))
    .collect()
}

fn blob(row: &Row, column: &str) -> Result<Vec<u8>, Error> {
    row.try_get::<Option<Vec<u8>>>(column)
        .map(Option::unwrap_or_default)
}

/// Destroys what a form was filled in with, and what was to be mailed about it: "it was not me". The row stays until it expires, with
/// the token's hash, times and language, so that its link says what happened.
pub(crate) async fn strip_rejected(connection: &mut Connection, id: &str) -> Result<(), Error> {
    crate::mail::drop_for_pending(connection, id).await?;
    query("DELETE FROM sealed_record WHERE id IN (SELECT record FROM pending WHERE id = $1)")
        .bind(id)
        .execute(&mut *connection)
        .await?;
    query(
        "UPDATE pending SET state = 'rejected', tag = NULL, mailbox_tag = NULL, salt = NULL, record = NULL, \
         contact = NULL, procedure_contact = NULL, via_box = NULL, address_box = NULL, targets = 0, \
         reminder = NULL, budget_tag = NULL, remind_at = NULL, remind_from = NULL WHERE id = $1",
    )
    .bind(id)
    .execute(connection)
    .await
    .map(drop)
}

/// Removes a pending statement, and its record with it: by a trigger, whoever deletes the row.
pub(crate) async fn delete_pending(connection: &mut Connection, id: &str) -> Result<(), Error> {
    query("DELETE FROM pending WHERE id = $1")
        .bind(id)
        .execute(connection)
        .await
        .map(drop)
}

/// Removes pending statements whose records are now those of counted ones.
async fn delete_counted_pending(connection: &mut Connection, ids: &[&str]) -> Result<(), Error> {
    query("UPDATE pending SET record = NULL WHERE id IN ($1)")
        .bind_any(ids.iter().copied())
        .execute(&mut *connection)
        .await?;
    query("DELETE FROM pending WHERE id IN ($1)")
        .bind_any(ids.iter().copied())
        .execute(connection)
        .await
        .map(drop)
}

/// A statement that is counted now: what waited, and what counting adds to it.
pub(crate) struct NewCounted<'a> {
    /// What waited.
    pub(crate) pending: &'a Pending,
    /// Index of its leaf.
    pub(crate) index: u64,
    /// Hash of the token in its link.
    pub(crate) token_hash: [u8; 32],
    /// What its leaf says of the code.
    pub(crate) withdrawal_hash: [u8; 32],
    /// How it was confirmed: the exact text that was hashed, and the times.
    pub(crate) evidence: &'a Kept,
    /// The exact times, for its owner.
    pub(crate) times_box: &'a [u8],
    /// The address to tell at a withdrawal.
    pub(crate) leaving_box: Option<&'a [u8]>,
}

/// The keys to which statements under a manifest are sealed; none where the manifest is not there, or is not the one that its hash names.
pub(crate) async fn recipients_of(
    connection: &mut Connection,
    campaign: &str,
    manifest: &Hash,
) -> Result<Option<Recipients>, Error> {
    let row = query("SELECT body FROM manifest WHERE campaign = $1 AND hash = $2")
        .bind(campaign)
        .bind(manifest.0.as_slice())
        .fetch_optional(connection)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let body: String = row.try_get("body")?;
    if Hash::of(body.as_bytes()) != *manifest {
        return Ok(None);
    }
    let Ok(manifest) = serde_json::from_str::<Manifest>(&body) else {
        return Ok(None);
    };
    let keys = manifest.recipients.values().flatten();
    let keys: Option<Vec<_>> = keys.map(|key| crate::given::recipient(key).ok()).collect();
    let mut keys = keys.unwrap_or_default().into_iter();
    Ok(keys.next().map(|first| Recipients::new(first, keys)))
}

/// Keeps counted statements of a campaign. The record of each stays where it is, or is written now where it never waited.
pub(crate) async fn insert_counted(
    connection: &mut Connection,
    campaign: &str,
    counted: &[NewCounted<'_>],
) -> Result<(), Error> {
    let records = counted.iter().map(|counted| counted.pending);
    let records = records.filter(|pending| !pending.is_kept);
    let records = records.filter_map(|pending| {
        let id = pending.record?;
        Some((id, campaign, &*pending.sealed, &*pending.link_box))
    });
    insert_records(&mut *connection, records).await?;
    query(
        "INSERT INTO statement (campaign, leaf_index, tag, token_hash, withdrawal_hash, \
         manifest_hash, language, territory, targets, salt, evidence, record, whole_tag, \
         namesake_of, leaving_box, times_box, times) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
    )
    .bind_rows(counted, |row, counted| {
        let pending = counted.pending;
        row.bind(campaign)
            .bind(crate::count::counting::signed(counted.index))
            .bind(&pending.tag)
            .bind(counted.token_hash.as_slice())
            .bind(counted.withdrawal_hash.as_slice())
            .bind(&pending.manifest_hash)
            .bind(&pending.language)
            .bind(&pending.territory)
            .bind(bits(pending.targets))
            .bind(&pending.salt)
            .bind(&counted.evidence.evidence)
            .bind(pending.record)
            .bind(&pending.whole_tag)
            .bind(&pending.namesake_of)
            .bind(counted.leaving_box)
            .bind(counted.times_box)
            .bind(&counted.evidence.times)
    })
    .execute(connection)
    .await
    .map(drop)
}

/// Writes a box anew that told by whose link somebody came, as boxes did before that had one of its own: whoever is counted is credited, and it is
/// kept no longer.
pub(crate) async fn rewrite_link_box(
    connection: &mut Connection,
    record: Option<i64>,
    link_box: &[u8],
) -> Result<(), Error> {
    query("UPDATE sealed_record SET link_box = $2 WHERE id = $1")
        .bind(record)
        .bind(link_box)
        .execute(connection)
        .await
        .map(drop)
}

/// Where a counted statement stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// Campaign.
    pub campaign: String,
    /// Index of its leaf.
    pub index: u64,
    /// The batch it was frozen in.
    pub batch: Option<u32>,
    /// Ticked targets.
    pub targets: u64,
    /// Its tag.
    pub tag: Vec<u8>,
    /// Its territory bucket; empty for none.
    pub territory: String,
}

impl Counted {
    /// What its record says that it added to the sums, where no entry can be read.
    pub(crate) fn sums(&self) -> (String, Targets) {
        (self.territory.clone(), Targets(self.targets))
    }
}

/// The counted statement that a token belongs to.
pub(crate) async fn counted_by_token(
    executor: impl Executor<'_>,
    token: &Token,
) -> Result<Option<Counted>, Error> {
    let row = query(
        "SELECT campaign, leaf_index, targets, tag, territory, (SELECT MIN(number) FROM batch \
         WHERE batch.campaign = statement.campaign AND batch.to_size > statement.leaf_index) AS batch \
         FROM statement WHERE token_hash = $1",
    )
    .bind(token.hash().as_slice())
    .fetch_optional(executor)
    .await?;
    row.as_ref().map(counted).transpose()
}

/// The counted statement of an identity.
pub(crate) async fn counted_by_tag(
    executor: impl Executor<'_>,
    campaign: &str,
    tag: &[u8; 32],
) -> Result<Option<Counted>, Error> {
    let row = query(
        "SELECT campaign, leaf_index, targets, tag, territory, (SELECT MIN(number) FROM batch \
         WHERE batch.campaign = statement.campaign AND batch.to_size > statement.leaf_index) AS batch \
         FROM statement WHERE campaign = $1 AND tag = $2",
    )
    .bind(campaign)
    .bind(tag.as_slice())
    .fetch_optional(executor)
    .await?;
    row.as_ref().map(counted).transpose()
}

/// The counted statement that a withdrawal code belongs to, by the entry of the log that has the code's hash: it binds, and nobody is kept from
/// leaving by a byte that rotted beside the record.
pub(crate) async fn counted_by_code(
    executor: impl Executor<'_>,
    campaign: &str,
    code: &WithdrawalCode,
) -> Result<Option<Counted>, Error> {
    let row = query(
        "SELECT campaign, leaf_index, targets, tag, territory, (SELECT MIN(number) FROM batch \
         WHERE batch.campaign = statement.campaign AND batch.to_size > statement.leaf_index) AS batch \
         FROM statement WHERE campaign = $1 AND leaf_index IN \
         (SELECT leaf_index FROM leaf WHERE campaign = $1 AND substr(body, 45, 32) = $2)",
    )
    .bind(campaign)
    .bind(withdrawal_hash(code).0.as_slice())
    .fetch_optional(executor)
    .await?;
    row.as_ref().map(counted).transpose()
}

/// Whether the log has an entry by which this code took the statement at `index` back. Found by the index of commitments: what stands
/// where an `add` has its own is known.
pub(crate) async fn is_withdrawn(
    executor: impl Executor<'_>,
    campaign: &str,
    index: u64,
    code: &WithdrawalCode,
) -> Result<bool, Error> {
    let leaf = Leaf::Withdraw { index, code: *code }.encode();
    query(
        "SELECT leaf_index FROM leaf WHERE campaign = $1 AND substr(body, 13, 32) = $2 AND body = $3",
    )
    .bind(campaign)
    .bind(leaf.get(12..44).unwrap_or_default())
    .bind(leaf.as_slice())
    .fetch_optional(executor)
    .await
    .map(|row| row.is_some())
}

/// How far a statement has come on its way to an authority.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// It counts, and no batch holds it.
    Counted,
    /// A batch holds it that nobody has filed, as far as was written down.
    Ready,
    /// Its batch was filed, or it was handed to the authority of its country.
    Filed,
}

/// How far a counted statement has come.
pub(crate) async fn stage(connection: &mut Connection, counted: &Counted) -> Result<Stage, Error> {
    let Some(batch) = counted.batch else {
        return Ok(Stage::Counted);
    };
    let filed = query(
        "SELECT number FROM batch WHERE campaign = $1 AND number = $2 AND filed_on IS NOT NULL \
         UNION ALL SELECT number FROM authority_sending \
         WHERE campaign = $1 AND country = $3 AND individual > 0 \
         AND ',' || batches || ',' LIKE $4 LIMIT 1",
    )
    .bind(&counted.campaign)
    .bind(i64::from(batch))
    .bind(&counted.territory)
    .bind(format!("%,{batch},%"))
    .fetch_optional(connection)
    .await?;
    Ok(if filed.is_some() {
        Stage::Filed
    } else {
        Stage::Ready
    })
}

/// What was written down of a statement's way to an authority.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Way {
    /// Its batch, and when that was frozen.
    pub(crate) frozen: Option<(u32, Millis)>,
    /// The day on which its batch was filed (`YYYY-MM-DD`).
    pub(crate) filed_on: Option<String>,
    /// Whether it was still young enough to be on the list that was filed.
    pub(crate) on_list: OnList,
    /// The day on which it was handed to the authority of its country.
    pub(crate) sent_on: Option<String>,
    /// What that authority certified: the day, and how many statements in all.
    pub(crate) certified: Option<(String, u64)>,
}

/// Whether a statement of a batch that was filed is on its list, where a law lets statements grow too old.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum OnList {
    /// It is.
    #[default]
    Yes,
    /// It had grown too old.
    No,
    /// It was given on the very last day or the first one: what is known here in clear, days in UTC, does not tell.
    Unknown,
}

/// How far a counted statement has come, with days.
pub(crate) async fn way(connection: &mut Connection, counted: &Counted) -> Result<Way, Error> {
    let mut way = Way::default();
    let Some(batch) = counted.batch else {
        return Ok(way);
    };
    let row = query("SELECT frozen_at, filed_on FROM batch WHERE campaign = $1 AND number = $2")
        .bind(&counted.campaign)
        .bind(i64::from(batch))
        .fetch_optional(&mut *connection)
        .await?;
    if let Some(row) = row {
        way.frozen = Some((batch, row.try_get("frozen_at")?));
        way.filed_on = row.try_get("filed_on")?;
    }
    let row = query(
        "SELECT sent_on FROM authority_sending WHERE campaign = $1 AND country = $2 \
         AND individual > 0 AND ',' || batches || ',' LIKE $3 ORDER BY number DESC LIMIT 1",
    )
    .bind(&counted.campaign)
    .bind(&counted.territory)
    .bind(format!("%,{batch},%"))
    .fetch_optional(&mut *connection)
    .await?;
    way.sent_on = row.map(|row| row.try_get("sent_on")).transpose()?;
    if way.sent_on.is_none() {
        return Ok(way);
    }
    let row = query(
        "SELECT certified_on, valid FROM authority_certificate WHERE campaign = $1 AND country = $2 \
         ORDER BY number DESC LIMIT 1",
    )
    .bind(&counted.campaign)
    .bind(&counted.territory)
    .fetch_optional(connection)
    .await?;
    if let Some(row) = row {
        way.certified = Some((
            row.try_get("certified_on")?,
            unsigned(row.try_get("valid")?),
        ));
    }
    Ok(way)
}

/// How many statements authorities have recognised, by the newest certificate of each country; none where there is none.
pub(crate) async fn recognised(
    executor: impl Executor<'_>,
    campaign: &str,
) -> Result<Option<u64>, Error> {
    let rows = query(
        "SELECT country, valid FROM authority_certificate WHERE campaign = $1 ORDER BY number",
    )
    .bind(campaign)
    .fetch_all(executor)
    .await?;
    let mut newest = std::collections::BTreeMap::new();
    for row in &rows {
        let country: String = row.try_get("country")?;
        newest.insert(country, unsigned(row.try_get("valid")?));
    }
    Ok((!newest.is_empty()).then(|| newest.values().sum()))
}

/// Keeps the hash of a statement's link beside the number of its entry: it was voided, and whoever holds the link learns why.
pub(crate) async fn keep_voided_link(
    connection: &mut Connection,
    counted: &Counted,
) -> Result<(), Error> {
    query(
        "INSERT INTO voided_link (token_hash, campaign, leaf_index) \
         SELECT token_hash, campaign, leaf_index FROM statement WHERE campaign = $1 AND leaf_index = $2",
    )
    .bind(&counted.campaign)
    .bind(crate::count::counting::signed(counted.index))
    .execute(connection)
    .await
    .map(drop)
}

/// The entry of a link whose statement was voided.
pub(crate) async fn voided_by_token(
    executor: impl Executor<'_>,
    campaign: &str,
    token: &Token,
) -> Result<Option<u64>, Error> {
    query("SELECT leaf_index FROM voided_link WHERE token_hash = $1 AND campaign = $2")
        .bind(token.hash().as_slice())
        .bind(campaign)
        .fetch_optional(executor)
        .await?
        .map(|row| Ok(unsigned(row.try_get("leaf_index")?)))
        .transpose()
}

/// Whether anything of a campaign was filed, or handed to an authority.
pub(crate) async fn anything_filed(
    executor: impl Executor<'_>,
    campaign: &str,
) -> Result<bool, Error> {
    query(
        "SELECT number FROM batch WHERE campaign = $1 AND filed_on IS NOT NULL \
         UNION ALL SELECT number FROM authority_sending WHERE campaign = $1 LIMIT 1",
    )
    .bind(campaign)
    .fetch_optional(executor)
    .await
    .map(|row| row.is_some())
}

/// The box with the address to tell when a statement is withdrawn, and the language to tell it in.
pub(crate) async fn leaving_box(
    connection: &mut Connection,
    counted: &Counted,
) -> Result<Option<(Vec<u8>, String)>, Error> {
    let row = query(
        "SELECT leaving_box, language FROM statement WHERE campaign = $1 AND leaf_index = $2",
    )
    .bind(&counted.campaign)
    .bind(crate::count::counting::signed(counted.index))
    .fetch_optional(connection)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let sealed: Option<Vec<u8>> = row.try_get("leaving_box")?;
    let language = row.try_get("language")?;
    Ok(sealed.map(|sealed| (sealed, language)))
}

/// The counted statement at an index.
pub(crate) async fn counted_by_index(
    executor: impl Executor<'_>,
    campaign: &str,
    index: u64,
) -> Result<Option<Counted>, Error> {
    let row = query(
        "SELECT campaign, leaf_index, targets, tag, territory, (SELECT MIN(number) FROM batch \
         WHERE batch.campaign = statement.campaign AND batch.to_size > statement.leaf_index) AS batch \
         FROM statement WHERE campaign = $1 AND leaf_index = $2",
    )
    .bind(campaign)
    .bind(crate::count::counting::signed(index))
    .fetch_optional(executor)
    .await?;
    row.as_ref().map(counted).transpose()
}

fn counted(row: &Row) -> Result<Counted, Error> {
    let batch: Option<i64> = row.try_get("batch")?;
    Ok(Counted {
        campaign: row.try_get("campaign")?,
        index: unsigned(row.try_get("leaf_index")?),
        batch: batch.and_then(|n| u32::try_from(n).ok()),
        targets: from_bits(row.try_get("targets")?),
        tag: row.try_get("tag")?,
        territory: row.try_get("territory")?,
    })
}

/// Whether a campaign takes statements.
pub(crate) async fn takes_statements(
    connection: &mut Connection,
    campaign: &str,
) -> Result<bool, Error> {
    query("SELECT slug FROM campaign WHERE slug = $1 AND state = 'open'")
        .bind(campaign)
        .fetch_optional(connection)
        .await
        .map(|row| row.is_some())
}

/// A statement that is counted: its index, and the keyed hash of all that its form held, where that is known.
pub(crate) type Signed = (u64, Option<Vec<u8>>);

/// The statement that a form signed.
pub(crate) async fn signed_by_link(
    executor: impl Executor<'_>,
    campaign: &str,
    token: &Token,
) -> Result<Option<Signed>, Error> {
    let signed = signed_by_links(executor, campaign, [token.hash()]).await?;
    Ok(signed.into_values().next())
}

/// The statements that forms signed, by the hashes of their links. These alone find them: by the campaign, too, SQLite would read all of it.
pub(crate) async fn signed_by_links(
    executor: impl Executor<'_>,
    campaign: &str,
    token_hashes: impl IntoIterator<Item = [u8; 32]>,
) -> Result<HashMap<Vec<u8>, Signed>, Error> {
    let rows = query(
        "SELECT token_hash, campaign, leaf_index, whole_tag FROM statement WHERE token_hash IN ($1)",
    )
    .bind_any(token_hashes.into_iter().map(|hash| hash.to_vec()))
    .fetch_all(executor)
    .await?;
    let mut signed = HashMap::with_capacity(rows.len());
    for row in &rows {
        if row.try_get::<String>("campaign")? == campaign {
            let index = unsigned(row.try_get("leaf_index")?);
            let known = (index, row.try_get("whole_tag")?);
            signed.insert(row.try_get("token_hash")?, known);
        }
    }
    Ok(signed)
}

/// Whether a form that is sent again holds something else than what it signed, by the keyed hashes of all that each held.
pub(crate) fn is_otherwise(before: Option<&[u8]>, now: &[u8; 32]) -> bool {
    before.is_some_and(|before| before != now.as_slice())
}

/// Counted statements by their identity: of each, the keyed hash of all that it held, where that is known.
pub(crate) type Alike = HashMap<Vec<u8>, Vec<Option<Vec<u8>>>>;

/// The counted statements of identities.
pub(crate) async fn namesakes(
    connection: &mut Connection,
    campaign: &str,
    tags: impl IntoIterator<Item = [u8; 32]>,
) -> Result<Alike, Error> {
    let rows = query(
        "SELECT tag AS identity, whole_tag FROM statement WHERE campaign = $1 AND tag IN ($2) \
         UNION ALL SELECT namesake_of AS identity, whole_tag FROM statement WHERE campaign = $1 AND namesake_of IN ($2)",
    )
    .bind(campaign)
    .bind_any(tags.into_iter().map(|tag| tag.to_vec()))
    .fetch_all(connection)
    .await?;
    let mut found = Alike::new();
    for row in &rows {
        let identity = row.try_get("identity")?;
        found
            .entry(identity)
            .or_default()
            .push(row.try_get("whole_tag")?);
    }
    Ok(found)
}

/// The tags among these with which a statement is counted.
pub(crate) async fn counted_tags(
    connection: &mut Connection,
    campaign: &str,
    tags: impl IntoIterator<Item = [u8; 32]>,
) -> Result<HashSet<Vec<u8>>, Error> {
    query("SELECT tag FROM statement WHERE campaign = $1 AND tag IN ($2)")
        .bind(campaign)
        .bind_any(tags.into_iter().map(|tag| tag.to_vec()))
        .fetch_all(connection)
        .await?
        .iter()
        .map(|row| row.try_get("tag"))
        .collect()
}

/// What the queue holds that a closed campaign has no use for: mails with links that no longer count, or that would tell of its opening.
pub(crate) async fn mails_of_closed(
    db: &Db,
    campaign: &str,
    after: &str,
) -> Result<Vec<String>, Error> {
    query(
        "SELECT id FROM mail WHERE campaign = $1 AND id > $2 AND (kind = 'opening' OR pending_id IN \
         (SELECT id FROM pending WHERE campaign = $1)) ORDER BY id LIMIT $3",
    )
    .bind(campaign)
    .bind(after)
    .bind(STEP)
    .fetch_all(db.read())
    .await?
    .iter()
    .map(|row| row.try_get("id"))
    .collect()
}

/// What waited of people who are counted now is over: what was to be mailed to them by whichever of their links is taken out of the queue, the forms that
/// were counted go, and of other forms of theirs the reminders.
pub(crate) async fn end_waiting(
    connection: &mut Connection,
    campaign: &str,
    (tags, forms): (&[&[u8]], &[&str]),
) -> Result<(), Error> {
    query(
        "DELETE FROM mail WHERE pending_id IN \
         (SELECT id FROM pending WHERE campaign = $1 AND tag IN ($2))",
    )
    .bind(campaign)
    .bind_any(tags.iter().copied())
    .execute(&mut *connection)
    .await?;
    delete_counted_pending(connection, forms).await?;
    crate::mail::reminder_store::forget_of_people(connection, campaign, tags).await
}

/// Notes that so many forms were accepted, whatever became of them: a counter without personal data. Every
/// joining writes, so that none is answered sooner than another because the disk was not needed.
pub(crate) async fn note_received(
    connection: &mut Connection,
    campaign: &str,
    forms: usize,
) -> Result<(), Error> {
    query(
        "INSERT INTO mail_outcome (campaign, kind, outcome, n) VALUES ($1, 'form', 'received', $2) \
         ON CONFLICT (campaign, kind, outcome) DO UPDATE SET n = mail_outcome.n + excluded.n",
    )
    .bind(campaign)
    .bind(i64::try_from(forms).unwrap_or_default())
    .execute(connection)
    .await
    .map(drop)
}

/// Keeps what somebody tells of a counted statement, in place of what was told before; false when the statement is gone.
pub(crate) async fn tell_prior(
    connection: &mut Connection,
    campaign: &str,
    index: u64,
    sealed: &[u8],
) -> Result<bool, Error> {
    let index = crate::count::counting::signed(index);
    let there = query("SELECT leaf_index FROM statement WHERE campaign = $1 AND leaf_index = $2")
        .bind(campaign)
        .bind(index)
        .fetch_optional(&mut *connection)
        .await?
        .is_some();
    if there {
        query(
            "INSERT INTO prior_request (campaign, leaf_index, sealed) VALUES ($1, $2, $3) \
             ON CONFLICT (campaign, leaf_index) DO UPDATE SET sealed = excluded.sealed",
        )
        .bind(campaign)
        .bind(index)
        .bind(sealed)
        .execute(connection)
        .await?;
    }
    Ok(there)
}

/// Whether this mailbox's owner asked not to be written to again.
pub(crate) async fn mailbox_is_blocked(
    executor: impl Executor<'_>,
    campaign: &str,
    mailbox_tag: &[u8],
) -> Result<bool, Error> {
    blocked_mailboxes(executor, campaign, [mailbox_tag])
        .await
        .map(|blocked| !blocked.is_empty())
}

/// The mailboxes among these whose owners asked not to be written to again.
pub(crate) async fn blocked_mailboxes<'a>(
    executor: impl Executor<'_>,
    campaign: &str,
    mailbox_tags: impl IntoIterator<Item = &'a [u8]>,
) -> Result<HashSet<Vec<u8>>, Error> {
    query("SELECT mailbox_tag FROM mailbox_block WHERE campaign = $1 AND mailbox_tag IN ($2)")
        .bind(campaign)
        .bind_any(mailbox_tags.into_iter().map(<[u8]>::to_vec))
        .fetch_all(executor)
        .await?
        .iter()
        .map(|row| row.try_get("mailbox_tag"))
        .collect()
}

/// Remembers that an address is not to be written to again for this campaign, and the link by which its owner said so.
pub(crate) async fn block_mailbox(
    connection: &mut Connection,
    campaign: &str,
    mailbox_tag: &[u8],
    token: &Token,
) -> Result<(), Error> {
    query(
        "INSERT INTO mailbox_block (campaign, mailbox_tag, token_hash) VALUES ($1, $2, $3) \
         ON CONFLICT (campaign, mailbox_tag) DO UPDATE SET token_hash = excluded.token_hash",
    )
    .bind(campaign)
    .bind(mailbox_tag)
    .bind(token.hash().as_slice())
    .execute(connection)
    .await
    .map(drop)
}

/// Whether the address of this link is not written to because its owner said so by this link.
pub(crate) async fn is_blocked_by(
    executor: impl Executor<'_>,
    campaign: &str,
    token: &Token,
) -> Result<bool, Error> {
    query("SELECT campaign FROM mailbox_block WHERE campaign = $1 AND token_hash = $2")
        .bind(campaign)
        .bind(token.hash().as_slice())
        .fetch_optional(executor)
        .await
        .map(|row| row.is_some())
}

/// Lets the address that was blocked by this link be written to again, or the one that a link waits for. Whether it was blocked.
pub(crate) async fn allow_mailbox(
    connection: &mut Connection,
    campaign: &str,
    token: &Token,
) -> Result<bool, Error> {
    let done = query(
        "DELETE FROM mailbox_block WHERE campaign = $1 AND (token_hash = $2 \
         OR mailbox_tag IN (SELECT mailbox_tag FROM pending WHERE campaign = $1 AND token_hash = $2) \
         OR mailbox_tag IN (SELECT mailbox_tag FROM follow WHERE campaign = $1 AND token_hash = $2))",
    )
    .bind(campaign)
    .bind(token.hash().as_slice())
    .execute(connection)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Lets an address be written to again, by its keyed hash; or by that of its mailbox, as marks from before had it. Whether one was there.
pub(crate) async fn allow_address(
    connection: &mut Connection,
    campaign: &str,
    (exact, mailbox): (&[u8], &[u8]),
) -> Result<bool, Error> {
    let done = query(
        "DELETE FROM mailbox_block WHERE campaign = $1 \
         AND (mailbox_tag = $2 OR (mailbox_tag = $3 AND token_hash IS NULL))",
    )
    .bind(campaign)
    .bind(exact)
    .bind(mailbox)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Destroys a counted statement, and pending ones of the same person. The contacts go too, where the
/// code that finds them is known.
pub(crate) async fn destroy_counted(
    connection: &mut Connection,
    counted: &Counted,
    code: Option<&WithdrawalCode>,
) -> Result<(), Error> {
    query("DELETE FROM statement WHERE campaign = $1 AND leaf_index = $2")
        .bind(&counted.campaign)
        .bind(crate::count::counting::signed(counted.index))
        .execute(&mut *connection)
        .await?;
    query(
        "DELETE FROM mail WHERE pending_id IN \
         (SELECT id FROM pending WHERE campaign = $1 AND tag = $2)",
    )
    .bind(&counted.campaign)
    .bind(&counted.tag)
    .execute(&mut *connection)
    .await?;
    query("DELETE FROM pending WHERE campaign = $1 AND tag = $2")
        .bind(&counted.campaign)
        .bind(&counted.tag)
        .execute(&mut *connection)
        .await?;
    query("DELETE FROM set_apart WHERE campaign = $1 AND leaf_index = $2")
        .bind(&counted.campaign)
        .bind(crate::count::counting::signed(counted.index))
        .execute(&mut *connection)
        .await?;
    // That it stays was an answer about this statement: of who left nothing is kept by it, and who joins again is not told so.
    query("DELETE FROM asked_out_answer WHERE campaign = $1 AND entry_key = $2 AND is_out = 0")
        .bind(&counted.campaign)
        .bind(wish_key(&counted.tag).as_slice())
        .execute(&mut *connection)
        .await?;
    if let Some(batch) = counted.batch {
        query("UPDATE batch SET gone = gone + 1 WHERE campaign = $1 AND number = $2")
            .bind(&counted.campaign)
            .bind(i64::from(batch))
            .execute(&mut *connection)
            .await?;
    }
    for hash in code
        .into_iter()
        .flat_map(|code| [List::News, List::Procedure].map(|list| list.cancel_hash(code)))
    {
        query("DELETE FROM contact WHERE campaign = $1 AND cancel_hash = $2")
            .bind(&counted.campaign)
            .bind(hash.as_slice())
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// Target bits as the store's signed integer, bit for bit.
pub(crate) fn bits(targets: u64) -> i64 {
    i64::from_ne_bytes(targets.to_ne_bytes())
}

/// The inverse of [`bits`].
pub(crate) fn from_bits(stored: i64) -> u64 {
    u64::from_ne_bytes(stored.to_ne_bytes())
}
