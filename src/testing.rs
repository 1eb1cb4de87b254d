//! An instance in a temporary directory, for tests beside the code.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use clameur_seal::KeyPair;

use crate::app::server::Instance;
use crate::campaign::publish::publish;
use crate::campaign::store::load;
use crate::clock::Clock;
use crate::config::Config;
use crate::db::query;
use crate::state::App;
use crate::statement::sequencer::{Command, Outcome};
use crate::token::Token;

/// The campaign that [`Site::new`] publishes.
pub(crate) const SLUG: &str = "technopolice";

/// 2026-01-01T00:00:00Z.
pub(crate) const NEW_YEAR: i64 = 1_767_225_600_000;

/// A running sequencer over a published campaign. Its directory goes when it is dropped.
pub(crate) struct Site {
    pub(crate) app: App,
    pub(crate) clock: Clock,
    dir: PathBuf,
}

fn next() -> u32 {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

impl Site {
    /// The demonstration campaign, published on New Year's Day 2026.
    pub(crate) async fn new() -> Self {
        let name = format!("clameur-site-{}-{}", std::process::id(), next());
        let dir = std::env::temp_dir().join(name);
        // Left there by a process of the same number that was killed.
        let _ = std::fs::remove_dir_all(&dir);
        let config = Config {
            data_dir: dir.join("data"),
            key_dir: dir.join("keys"),
            ..Config::default()
        };
        let clock = Clock::fixed(NEW_YEAR);
        let instance = Instance::open(config, clock.clone(), None, true)
            .await
            .unwrap();
        let (app, sequencer) = instance.into_parts();
        tokio::spawn(sequencer.run());
        let mut folder = crate::campaign::source::CampaignSource::embedded_demo().unwrap();
        let key = KeyPair::generate().public().to_string();
        folder.definition.organisations[0].recipients = vec![key];
        publish(&app.db, &app.secrets, &app.config, &folder, clock.now())
            .await
            .unwrap();
        Self { app, clock, dir }
    }

    /// The same again beside it: another instance with a copy of everything.
    pub(crate) async fn copy(&self) -> Self {
        let dir = self.dir.with_extension(format!("copy-{}", next()));
        for part in ["data", "keys"] {
            std::fs::create_dir_all(dir.join(part)).unwrap();
            for entry in std::fs::read_dir(self.dir.join(part)).unwrap() {
                let from = entry.unwrap().path();
                std::fs::copy(&from, dir.join(part).join(from.file_name().unwrap())).unwrap();
            }
        }
        let config = Config {
            data_dir: dir.join("data"),
            key_dir: dir.join("keys"),
            ..(*self.app.config).clone()
        };
        let instance = Instance::open(config, self.clock.clone(), None, false)
            .await
            .unwrap();
        let (app, sequencer) = instance.into_parts();
        tokio::spawn(sequencer.run());
        let clock = self.clock.clone();
        Self { app, clock, dir }
    }

    /// A second campaign, like the first but for its name.
    pub(crate) async fn publish_another(&self, slug: &str) {
        let campaign = load(&self.app.db, &self.app.secrets, SLUG).await;
        let mut folder = campaign.unwrap().unwrap().folder;
        slug.clone_into(&mut folder.definition.slug);
        let app = &self.app;
        publish(
            &app.db,
            &app.secrets,
            &app.config,
            &folder,
            self.clock.now(),
        )
        .await
        .unwrap();
    }

    /// A made-up person sends the form; gives the token of the mailed link.
    pub(crate) async fn join(&self, number: u32) -> Token {
        self.join_in(SLUG, number).await
    }

    /// The same in another campaign.
    pub(crate) async fn join_in(&self, slug: &str, number: u32) -> Token {
        let campaign = load(&self.app.db, &self.app.secrets, slug)
            .await
            .unwrap()
            .unwrap();
        let (token, join) = crate::cli::demo::made_up(&campaign, number, self.clock.now())
            .unwrap_or_else(|_| panic!("a made-up person is refused"));
        assert_eq!(self.app.sequencer.submit(join).await, Ok(Outcome::Kept));
        token
    }

    /// The same, confirmed; gives the index of the leaf.
    pub(crate) async fn count(&self, number: u32) -> u64 {
        let token = self.join(number).await;
        let confirm = Command::Confirm {
            campaign: SLUG.to_owned(),
            token,
            credited: false,
        };
        match self.app.sequencer.submit(confirm).await {
            Ok(Outcome::Counted { index, .. }) => index,
            other => panic!("{other:?}"),
        }
    }

    /// What somebody, or a bad disk, writes into the database.
    pub(crate) async fn written(&self, sql: &'static str) {
        let mut tx = self.app.db.begin().await.unwrap();
        let done = query(sql).execute(&mut *tx).await.unwrap();
        tx.commit().await.unwrap();
        assert!(done.rows_affected() > 0, "{sql}");
    }

    /// The same of what changes no row, as a trigger.
    pub(crate) async fn run(&self, sql: &'static str) {
        let mut tx = self.app.db.begin().await.unwrap();
        query(sql).execute(&mut *tx).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// Rows of a table.
    pub(crate) async fn rows(&self, table: &'static str) -> i64 {
        let sql = match table {
            "pending" => "SELECT COUNT(*) AS n FROM pending",
            "statement" => "SELECT COUNT(*) AS n FROM statement",
            "sealed_record" => "SELECT COUNT(*) AS n FROM sealed_record",
            "mail" => "SELECT COUNT(*) AS n FROM mail",
            "mail_budget" => "SELECT COUNT(*) AS n FROM mail_budget",
            "intent" => "SELECT COUNT(*) AS n FROM intent",
            "wrapped_key" => "SELECT COUNT(*) AS n FROM wrapped_key",
            "sign_in_wait" => "SELECT COUNT(*) AS n FROM sign_in_wait",
            "own_view" => "SELECT COUNT(*) AS n FROM own_view",
            "asked_out_answer" => "SELECT COUNT(*) AS n FROM asked_out_answer",
            "session" => "SELECT COUNT(*) AS n FROM session",
            "device" => "SELECT COUNT(*) AS n FROM device",
            "passkey_challenge" => "SELECT COUNT(*) AS n FROM passkey_challenge",
            "announcement" => "SELECT COUNT(*) AS n FROM announcement",
            "mailbox_block" => "SELECT COUNT(*) AS n FROM mailbox_block",
            other => panic!("{other}"),
        };
        query(sql)
            .fetch_one(self.app.db.read())
            .await
            .unwrap()
            .get("n")
    }

    /// Rows that the writing connection has ever changed.
    pub(crate) async fn changed_rows(&self) -> i64 {
        let mut tx = self.app.db.begin().await.unwrap();
        let row = query("SELECT total_changes() AS n")
            .fetch_one(&mut *tx)
            .await
            .unwrap();
        row.try_get("n").unwrap()
    }

    /// Whether these bytes stand anywhere in the database or its log.
    pub(crate) fn holds(&self, bytes: &[u8]) -> bool {
        std::fs::read_dir(self.dir.join("data"))
            .unwrap()
            .any(|entry| {
                let content = std::fs::read(entry.unwrap().path()).unwrap();
                content.windows(bytes.len()).any(|window| window == bytes)
            })
    }
}
