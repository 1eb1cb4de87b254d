//! The bare limit: what sealing and the disk allow, without HTTP, without mail, without questions.

use std::time::{Duration, Instant};

use clameur::app::server::Instance;
use clameur::campaign::store::Campaign;
use clameur::clock::{Clock, Millis};
use clameur::db::{Db, Transaction, query};
use clameur::secrets::Secrets;
use clameur::statement::sequencer::{Command, Sequencer};
use clameur_ledger::{Checkpoint, Edge, Hash, Leaf, Signer, Targets, Territory};
use rand_core::{OsRng, RngCore as _};

use crate::fill::{ask, seal_form};
use crate::stage::{Outcome, Stage};

/// What the machine allows.
pub(crate) struct Limits {
    /// Validating and sealing everybody's form on one core.
    pub(crate) sealing: Duration,
    /// The sequencer keeping them all as pending, asked from within.
    pub(crate) joining: Duration,
    /// The sequencer counting half of them, asked from within, and how many these are.
    pub(crate) counting: (usize, Duration),
    /// The rows of the other half, written by a loop, and how many these are.
    pub(crate) rows: (usize, Duration),
}

/// A row of `pending` as a loop needs it.
struct Row {
    id: String,
    language: String,
    territory: String,
    token_hash: Vec<u8>,
    manifest_hash: Vec<u8>,
    tag: Vec<u8>,
    salt: Vec<u8>,
    record: i64,
    sealed: Vec<u8>,
    contact: Option<Vec<u8>>,
}

/// Measures on a fresh stage; `group` statements are written in one transaction.
pub(crate) async fn measure(
    stage: &Stage,
    people: usize,
    group: usize,
    at_once: usize,
) -> Outcome<Limits> {
    let app = Instance::open(stage.config.clone(), Clock::System, None, false)
        .await?
        .app;
    let campaign = app
        .campaign(&stage.slug)
        .await
        .map_err(|problem| format!("{problem:?}"))?;
    let (sequencer, handle) = Sequencer::new(app.db.clone(), app.secrets.clone(), Clock::System);
    let counting = tokio::spawn(sequencer.run());

    let begun = Instant::now();
    let joins = (0..people)
        .map(|person| seal_form(&campaign, person))
        .collect::<Outcome<Vec<_>>>()?;
    let sealing = begun.elapsed();
    let mut tokens = Vec::with_capacity(people);
    let mut requests = Vec::with_capacity(people);
    for (token, join) in joins {
        tokens.push(token);
        requests.push(Command::Join(Box::new(join)));
    }
    let joining = ask(&handle, requests, at_once).await?;

    let half = people / 2;
    let first = tokens
        .drain(..half)
        .map(|token| Command::Confirm {
            campaign: stage.slug.clone(),
            token,
            credited: false,
        })
        .collect();
    let counting_half = (half, ask(&handle, first, at_once).await?);
    drop(handle);
    counting.abort();

    let rows = pending(&app.db).await?;
    let receipt_mail = receipt_mail(&app.db).await?;
    let loop_ = Loop {
        db: &app.db,
        secrets: &app.secrets,
        campaign: &campaign,
        receipt_mail,
        now: Clock::System.now(),
    };
    let rows = (rows.len(), loop_.run(&rows, group).await?);
    app.db.close().await;
    Ok(Limits {
        sealing,
        joining,
        counting: counting_half,
        rows,
    })
}

async fn pending(db: &Db) -> Outcome<Vec<Row>> {
    query(
        "SELECT pending.id, language, territory, token_hash, manifest_hash, tag, salt, record, sealed, contact \
         FROM pending JOIN sealed_record ON sealed_record.id = pending.record ORDER BY pending.id",
    )
    .fetch_all(db.read())
    .await?
    .iter()
    .map(|row| {
        Ok(Row {
            id: row.try_get("id")?,
            language: row.try_get("language")?,
            territory: row.try_get("territory")?,
            token_hash: row.try_get("token_hash")?,
            manifest_hash: row.try_get("manifest_hash")?,
            tag: row.try_get("tag")?,
            salt: row.try_get("salt")?,
            record: row.try_get("record")?,
            sealed: row.try_get("sealed")?,
            contact: row.try_get("contact")?,
        })
    })
    .collect()
}

/// A mail in the queue, as large as the one that carries a receipt.
async fn receipt_mail(db: &Db) -> Outcome<Vec<u8>> {
    Ok(
        query("SELECT sealed FROM mail WHERE kind = 'receipt' LIMIT 1")
            .fetch_one(db.read())
            .await?
            .try_get("sealed")?,
    )
}

/// A loop that writes what confirming writes.
struct Loop<'a> {
    db: &'a Db,
    secrets: &'a Secrets,
    campaign: &'a Campaign,
    receipt_mail: Vec<u8>,
    now: Millis,
}

impl Loop<'_> {
    async fn run(&self, rows: &[Row], group: usize) -> Outcome<Duration> {
        let slug = self.campaign.slug();
        let signer = Signer::new(&self.campaign.manifest.origin, self.secrets.log_seed())?;
        // A ledger of its own, beyond the one that the sequencer wrote: the same rows, at indices
        // that are free.
        let mut edge = Edge::new();
        let first = 1_i64 << 32;
        let begun = Instant::now();
        for chunk in rows.chunks(group.max(1)) {
            let mut tx = self.db.begin().await?;
            for row in chunk {
                let leaf = leaf_of(row);
                let index = first + i64::try_from(edge.append(leaf.hash())?)?;
                self.write(&mut tx, slug, index, &leaf, row).await?;
            }
            for changed in edge.take_changed() {
                query(
                    "INSERT INTO tile (campaign, level, tile_index, hashes) VALUES ($1, $2, $3, $4) \
                     ON CONFLICT (campaign, level, tile_index) DO UPDATE SET hashes = excluded.hashes",
                )
                .bind(slug)
                .bind(i64::from(changed.tile.level))
                .bind(first + i64::try_from(changed.tile.index)?)
                .bind(changed.bytes)
                .execute(&mut *tx)
                .await?;
            }
            let note = Checkpoint::new(signer.verifier().name(), edge.size(), edge.root())
                .sign(&signer)?;
            query("UPDATE head SET checkpoint = $2, added = added + $3 WHERE campaign = $1")
                .bind(slug)
                .bind(note.to_string())
                .bind(i64::try_from(chunk.len())?)
                .execute(&mut *tx)
                .await?;
            tx.commit().await?;
        }
        Ok(begun.elapsed())
    }

    async fn write(
        &self,
        tx: &mut Transaction,
        slug: &str,
        index: i64,
        leaf: &Leaf,
        row: &Row,
    ) -> Outcome<()> {
        query("INSERT INTO leaf (campaign, leaf_index, body) VALUES ($1, $2, $3)")
            .bind(slug)
            .bind(index)
            .bind(leaf.encode().as_slice())
            .execute(&mut **tx)
            .await?;
        query(
            "INSERT INTO statement (campaign, leaf_index, tag, token_hash, withdrawal_hash, \
             manifest_hash, language, territory, targets, salt, evidence, record) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        )
        .bind(slug)
        .bind(index)
        .bind(&row.tag)
        .bind(&row.token_hash)
        .bind(random().as_slice())
        .bind(&row.manifest_hash)
        .bind(&row.language)
        .bind(&row.territory)
        .bind(15_i64)
        .bind(&row.salt)
        .bind("{\"v\":1,\"submitted_ms\":0000000000000,\"mail_accepted_ms\":null,\"confirmed_ms\":0000000000000}")
        .bind(row.record)
        .execute(&mut **tx)
        .await?;
        if let Some(contact) = &row.contact {
            query("INSERT INTO contact (campaign, cancel_hash, sealed) VALUES ($1, $2, $3)")
                .bind(slug)
                .bind(random().as_slice())
                .bind(contact)
                .execute(&mut **tx)
                .await?;
        }
        query("DELETE FROM mail WHERE pending_id = $1")
            .bind(&row.id)
            .execute(&mut **tx)
            .await?;
        query("UPDATE pending SET record = NULL WHERE id = $1")
            .bind(&row.id)
            .execute(&mut **tx)
            .await?;
        query("DELETE FROM pending WHERE id = $1")
            .bind(&row.id)
            .execute(&mut **tx)
            .await?;
        query(
            "INSERT INTO mail (id, campaign, kind, state, not_before, attempts, created_at, pending_id, sealed) \
             VALUES ($1, $2, 'receipt', 'due', $3, 0, $3, NULL, $4)",
        )
        .bind(hex::encode(random()))
        .bind(slug)
        .bind(self.now)
        .bind(&self.receipt_mail)
        .execute(&mut **tx)
        .await?;
        Ok(())
    }
}

fn leaf_of(row: &Row) -> Leaf {
    Leaf::Add {
        territory: Territory::new(&row.territory).unwrap_or(Territory::NONE),
        targets: Targets(15),
        commitment: Hash::of(&row.sealed),
        withdrawal_hash: Hash(random()),
    }
}

fn random() -> [u8; 32] {
    let mut bytes = [0; 32];
    OsRng.fill_bytes(&mut bytes);
    bytes
}
