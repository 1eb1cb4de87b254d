//! An instance in a temporary directory, for tests beside the code.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use clameur_seal::KeyPair;

use crate::campaign::publish::publish;
use crate::campaign::store::load;
use crate::clock::Clock;
use crate::config::Config;
use crate::count::sequencer::{Outcome, Request};
use crate::server::Instance;
use crate::statement::token::Token;
use crate::web::app::App;

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

impl Drop for Site {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

impl Site {
    /// The demonstration campaign, published on New Year's Day 2026.
    pub(crate) async fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let next = NEXT.fetch_add(1, Ordering::Relaxed);
        let dir = std::env::temp_dir().join(format!("clameur-site-{}-{next}", std::process::id()));
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
        let mut folder = crate::campaign::definition::Folder::embedded_demo().unwrap();
        let key = KeyPair::generate().public().to_string();
        folder.definition.organisations[0].recipients = vec![key];
        publish(&app.db, &app.secrets, &app.config, &folder, clock.now())
            .await
            .unwrap();
        Self { app, clock, dir }
    }

    /// A made-up person sends the form; gives the token of the mailed link.
    pub(crate) async fn join(&self, number: u32) -> Token {
        let campaign = load(&self.app.db, &self.app.secrets, SLUG)
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
        let confirm = Request::Confirm {
            campaign: SLUG.to_owned(),
            token,
            credited: false,
        };
        match self.app.sequencer.submit(confirm).await {
            Ok(Outcome::Counted { index, .. }) => index,
            other => panic!("{other:?}"),
        }
    }

    /// Rows of a table.
    pub(crate) async fn rows(&self, table: &'static str) -> i64 {
        use sqlx::Row as _;
        let sql = match table {
            "pending" => "SELECT COUNT(*) AS n FROM pending",
            "statement" => "SELECT COUNT(*) AS n FROM statement",
            "mail" => "SELECT COUNT(*) AS n FROM mail",
            "announcement" => "SELECT COUNT(*) AS n FROM announcement",
            "mailbox_block" => "SELECT COUNT(*) AS n FROM mailbox_block",
            other => panic!("{other}"),
        };
        sqlx::query(sql)
            .fetch_one(self.app.db.read())
            .await
            .unwrap()
            .get("n")
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
