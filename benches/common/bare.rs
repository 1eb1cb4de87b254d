//! The bare limit: what sealing and the disk allow, without HTTP, without mail, without questions; in the same store, in a campaign of its own.

use std::ops::Range;
use std::time::{Duration, Instant};

use clameur::campaign::store::Campaign;
use clameur::clock::{Clock, Millis};
use clameur::db::{Db, Transaction, query};
use clameur::secrets::Secrets;
use clameur::statement::sequencer::{Command, Sequencer};
use clameur_ledger::tile::edge_tiles;
use clameur_ledger::tree::TileMap;
use clameur_ledger::{Checkpoint, Edge, Hash, Leaf, Signer, Targets, Territory};
use rand_core::{OsRng, RngCore as _};

use crate::fill::{ask, forget_mails, seal_form};
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

/// The campaign that it is measured in.
pub(crate) const CAMPAIGN: &str = "bare";

/// Measures with people of these numbers; `group` statements are written in one transaction.
pub(crate) async fn measure(
    stage: &Stage,
    people: Range<usize>,
    group: usize,
    at_once: usize,
) -> Outcome<Limits> {
    let app = stage.open().await?;
    let campaign = app
        .campaign(CAMPAIGN)
        .await
        .map_err(|problem| format!("{problem:?}"))?;
    let (sequencer, handle) = Sequencer::new(app.db.clone(), app.secrets.clone(), Clock::System);
    let counting = tokio::spawn(sequencer.run());

    let begun = Instant::now();
    let joins = people
        .map(|person| seal_form(&campaign, person))
        .collect::<Outcome<Vec<_>>>()?;
    let sealing = begun.elapsed();
    let (mut tokens, joins): (Vec<_>, Vec<_>) = joins.into_iter().unzip();
    let joins = joins.into_iter().map(|join| Command::Join(Box::new(join)));
    let joining = ask(&handle, joins.collect(), at_once).await?;

    let half = tokens.len() / 2;
    let first = tokens
        .drain(..half)
        .map(|token| Command::Confirm {
            campaign: CAMPAIGN.to_owned(),
            token,
            credited: false,
        })
        .collect();
    let counting_half = (half, ask(&handle, first, at_once).await?);
    drop(handle);
    counting.await??;

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
    forget_mails(&app.db).await?;
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
         FROM pending JOIN sealed_record ON sealed_record.id = pending.record WHERE pending.campaign = $1 ORDER BY pending.id",
    )
    .bind(CAMPAIGN)
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
        query("SELECT sealed FROM mail WHERE kind = 'receipt' ORDER BY id LIMIT 1")
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
        let mut edge = self.edge().await?;
        let begun = Instant::now();
        for chunk in rows.chunks(group.max(1)) {
            let mut tx = self.db.begin().await?;
            for row in chunk {
                let leaf = leaf_of(row);
                let index = i64::try_from(edge.append(leaf.hash())?)?;
                self.write(&mut tx, slug, index, &leaf, row).await?;
            }
            for changed in edge.take_changed() {
                query(
                    "INSERT INTO tile (campaign, level, tile_index, hashes) VALUES ($1, $2, $3, $4) \
                     ON CONFLICT (campaign, level, tile_index) DO UPDATE SET hashes = excluded.hashes",
                )
                .bind(slug)
                .bind(i64::from(changed.tile.level))
                .bind(i64::try_from(changed.tile.index)?)
                .bind(changed.bytes)
                .execute(&mut *tx)
                .await?;
            }
            let note = Checkpoint::new(signer.verifier().name(), edge.size(), edge.root())
                .sign(&signer)?;
            query("UPDATE head SET checkpoint = $2, added = added + $3, size = $4 WHERE campaign = $1")
                .bind(slug)
                .bind(note.to_string())
                .bind(i64::try_from(chunk.len())?)
                .bind(i64::try_from(edge.size())?)
                .execute(&mut *tx)
                .await?;
            tx.commit().await?;
        }
        Ok(begun.elapsed())
    }

    /// The right edge of the ledger that the sequencer wrote: it goes on from there.
    async fn edge(&self) -> Outcome<Edge> {
        let slug = self.campaign.slug();
        let row = query("SELECT size FROM head WHERE campaign = $1")
            .bind(slug)
            .fetch_one(self.db.read())
            .await?;
        let size = u64::try_from(row.try_get::<i64>("size")?)?;
        let mut tiles = TileMap::new();
        for tile in edge_tiles(size) {
            let row = query(
                "SELECT hashes FROM tile WHERE campaign = $1 AND level = $2 AND tile_index = $3",
            )
            .bind(slug)
            .bind(i64::from(tile.level))
            .bind(i64::try_from(tile.index)?)
            .fetch_one(self.db.read())
            .await?;
            let hashes: Vec<u8> = row.try_get("hashes")?;
            tiles.insert(tile.level, tile.index, &hashes)?;
        }
        Ok(Edge::load(&mut tiles, size)?)
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
