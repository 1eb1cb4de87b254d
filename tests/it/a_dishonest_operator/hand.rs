//! What an operator can do who holds the log's key and the database: rewrite the log and sign it anew, with the
//! program's own crates.

use std::path::PathBuf;

use clameur::db::{Connection, Db, Error, made_query, query};
use clameur::secrets::Secrets;
use clameur_ledger::{Checkpoint, Edge, Leaf, Note, Signer, Targets};

use crate::harness::Site;

/// The operator's hand in a copy of the data, while no server runs on it.
pub(super) struct Hand<'h> {
    /// The site, stopped.
    pub(super) site: &'h Site,
    pub(super) secrets: &'h Secrets,
    pub(super) data: PathBuf,
    /// Data as they were when the head was kept.
    pub(super) backup: PathBuf,
    /// The campaign that is cheated in.
    pub(super) slug: &'static str,
}

/// An entry of a log that is being rewritten.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    /// Where it stood; none for one that is new.
    was: Option<u64>,
    pub(super) leaf: Leaf,
}

impl Entry {
    pub(super) fn new(leaf: Leaf) -> Self {
        Self { was: None, leaf }
    }
}

impl Hand<'_> {
    fn db(&self) -> Db {
        let path = self.data.join("clameur.db").into();
        let open = Db::open(&path, false);
        self.site.wait(open).expect("the database opens")
    }

    /// Runs a statement as it stands, and says how many rows it touched: a cheat that touches none is none.
    #[track_caller]
    pub(super) fn sql(&self, text: &str) {
        let db = self.db();
        let done = self.site.wait(async {
            let mut tx = db.begin().await?;
            let done = made_query(text.to_owned()).execute(&mut tx).await?;
            tx.commit().await?;
            db.close().await;
            Ok::<_, Error>(done)
        });
        let done = done.unwrap_or_else(|error| panic!("{text}: {error}"));
        assert!(done.rows_affected() > 0, "{text}: touches nothing");
    }

    /// Puts the old data in the place of the new.
    pub(super) fn restores_backup(&self) {
        std::fs::remove_dir_all(&self.data).expect("the data go");
        super::house::copy_dir(&self.backup, &self.data);
    }

    /// The log's entries, in order.
    fn entries(&self, db: &Db) -> Vec<Entry> {
        let query = query("SELECT body FROM leaf WHERE campaign = $1 ORDER BY leaf_index")
            .bind(self.slug)
            .fetch_all(db.read());
        let rows = self.site.wait(query).expect("the log is read");
        rows.iter()
            .zip(0..)
            .map(|(row, index)| Entry {
                was: Some(index),
                leaf: Leaf::decode(&row.get::<Vec<u8>>("body")).expect("a leaf"),
            })
            .collect()
    }

    /// Rewrites the log: references follow, records move with their entries, tiles and sums are made anew, the head is
    /// signed.
    pub(super) fn rewrites(&self, change: impl FnOnce(&mut Vec<Entry>)) {
        let db = self.db();
        let mut entries = self.entries(&db);
        change(&mut entries);
        let places: Vec<(u64, u64)> = entries
            .iter()
            .zip(0..)
            .filter_map(|(entry, now)| Some((entry.was?, now)))
            .collect();
        let moved = |old: u64| places.iter().find(|(was, _)| *was == old).map(|p| p.1);
        for entry in &mut entries {
            if let Leaf::Withdraw { index, .. } | Leaf::Void { index, .. } = &mut entry.leaf {
                *index = moved(*index).unwrap_or(*index);
            }
        }
        let work = async {
            let mut tx = db.begin().await?;
            self.move_records(&mut tx, &places).await?;
            let leaves: Vec<Leaf> = entries.iter().map(|entry| entry.leaf).collect();
            self.write_log(&mut tx, &leaves).await?;
            self.write_sums(&mut tx, &leaves).await?;
            tx.commit().await?;
            db.close().await;
            Ok::<_, Error>(())
        };
        self.site.wait(work).expect("the log is rewritten");
    }

    async fn move_records(
        &self,
        connection: &mut Connection,
        places: &[(u64, u64)],
    ) -> Result<(), Error> {
        let away = "UPDATE statement SET leaf_index = -1 - leaf_index WHERE campaign = $1";
        query(away)
            .bind(self.slug)
            .execute(&mut *connection)
            .await?;
        for (was, now) in places {
            let back =
                "UPDATE statement SET leaf_index = $3 WHERE campaign = $1 AND leaf_index = $2";
            query(back)
                .bind(self.slug)
                .bind(-1 - number(*was))
                .bind(number(*now))
                .execute(&mut *connection)
                .await?;
        }
        query("DELETE FROM statement WHERE campaign = $1 AND leaf_index < 0")
            .bind(self.slug)
            .execute(&mut *connection)
            .await?;
        Ok(())
    }

    async fn write_log(&self, connection: &mut Connection, leaves: &[Leaf]) -> Result<(), Error> {
        let head: String = query("SELECT checkpoint FROM head WHERE campaign = $1")
            .bind(self.slug)
            .fetch_one(&mut *connection)
            .await?
            .get("checkpoint");
        let note = Note::parse(head.as_bytes()).expect("a note");
        let origin = note.text().lines().next().expect("an origin").to_owned();
        for table in ["leaf", "tile"] {
            made_query(format!("DELETE FROM {table} WHERE campaign = $1"))
                .bind(self.slug)
                .execute(&mut *connection)
                .await?;
        }
        let mut edge = Edge::new();
        for (leaf, index) in leaves.iter().zip(0..) {
            edge.append(leaf.hash()).expect("room");
            query("INSERT INTO leaf (campaign, leaf_index, body) VALUES ($1, $2, $3)")
                .bind(self.slug)
                .bind(number(index))
                .bind(leaf.encode().as_slice())
                .execute(&mut *connection)
                .await?;
        }
        for changed in edge.take_changed() {
            query("INSERT INTO tile (campaign, level, tile_index, hashes) VALUES ($1, $2, $3, $4)")
                .bind(self.slug)
                .bind(i64::from(changed.tile.level))
                .bind(number(changed.tile.index))
                .bind(changed.bytes)
                .execute(&mut *connection)
                .await?;
        }
        let signer = Signer::new(&origin, self.secrets.log_seed()).expect("the log's key");
        let signed = Checkpoint::new(origin, edge.size(), edge.root())
            .sign(&signer)
            .expect("a signed head");
        query("UPDATE head SET size = $2, checkpoint = $3 WHERE campaign = $1")
            .bind(self.slug)
            .bind(number(edge.size()))
            .bind(signed.to_string())
            .execute(&mut *connection)
            .await?;
        Ok(())
    }

    /// The sums that the server keeps beside the log, as it would have come to them entry by entry.
    async fn write_sums(&self, connection: &mut Connection, leaves: &[Leaf]) -> Result<(), Error> {
        let of_kind = |kind: u8| leaves.iter().filter(|leaf| leaf.kind() == kind).count();
        let sums = [of_kind(1), of_kind(2), of_kind(3)].map(|n| i64::try_from(n).expect("few"));
        query(
            "DELETE FROM tally_day WHERE campaign = $1 AND day > (SELECT MIN(day) FROM tally_day WHERE campaign = $1)",
        )
        .bind(self.slug)
        .execute(&mut *connection)
        .await?;
        for text in [
            "UPDATE head SET added = $2, withdrawn = $3, voided = $4 WHERE campaign = $1",
            "UPDATE tally_day SET added = $2, withdrawn = $3, voided = $4 WHERE campaign = $1",
        ] {
            query(text)
                .bind(self.slug)
                .bind(sums[0])
                .bind(sums[1])
                .bind(sums[2])
                .execute(&mut *connection)
                .await?;
        }
        for bit in 0..64_u8 {
            let live: i64 = effects(leaves)
                .filter(|(targets, _)| targets.positions().any(|position| position == bit))
                .map(|(_, effect)| effect)
                .sum();
            query("UPDATE tally_target SET live = $3 WHERE campaign = $1 AND bit = $2")
                .bind(self.slug)
                .bind(i64::from(bit))
                .bind(live)
                .execute(&mut *connection)
                .await?;
        }
        Ok(())
    }
}

/// What each entry adds to the count or takes from it, and where.
fn effects(leaves: &[Leaf]) -> impl Iterator<Item = (Targets, i64)> {
    let of = |index: u64, effect| match leaves.get(usize::try_from(index).ok()?)? {
        Leaf::Add { targets, .. } => Some((*targets, effect)),
        _ => None,
    };
    leaves
        .iter()
        .zip(0..)
        .filter_map(move |(leaf, index)| match leaf {
            Leaf::Add { .. } => of(index, 1),
            Leaf::Withdraw { index, .. } | Leaf::Void { index, .. } => of(*index, -1),
            Leaf::Manifest { .. } | Leaf::Batch { .. } | Leaf::Close { .. } | Leaf::Loss { .. } => {
                None
            }
        })
}

fn number(value: u64) -> i64 {
    i64::try_from(value).expect("small")
}
