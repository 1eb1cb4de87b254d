use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use super::*;
use crate::clock::Clock;
use crate::db::{Db, query};
use crate::secrets::lock;

/// A store of its own in a folder that goes away.
pub(super) struct Store {
    pub(super) db: Db,
    pub(super) dir: PathBuf,
    pub(super) clock: Clock,
}

impl Drop for Store {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

impl Store {
    pub(super) async fn new(name: &str) -> Self {
        let dir = std::env::temp_dir().join(format!("clameur-mail-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&dir);
        std::fs::create_dir_all(&dir).expect("a folder");
        let db = Db::open(&dir.join("db").into(), true)
            .await
            .expect("a store");
        Self {
            db,
            dir,
            clock: Clock::fixed(NOW),
        }
    }

    pub(super) async fn put(&self, message: &Message, pending: Option<&str>, not_before: Millis) {
        let mut tx = self.db.begin().await.expect("begin");
        enqueue(
            &mut tx,
            &KEY,
            message,
            pending,
            not_before,
            self.clock.now(),
        )
        .await
        .expect("queued");
        tx.commit().await.expect("commit");
    }

    pub(super) async fn put_now(&self, message: &Message) {
        self.put(message, None, self.clock.now()).await;
    }

    pub(super) async fn waiting(&self) -> Waiting {
        waiting(&self.db, self.clock.now()).await.expect("waiting")
    }

    pub(super) async fn run(&self, sql: &'static str) {
        let mut tx = self.db.begin().await.expect("begin");
        query(sql).execute(&mut *tx).await.expect(sql);
        tx.commit().await.expect("commit");
    }

    pub(super) async fn outcomes(&self) -> Vec<(String, String, i64)> {
        query("SELECT kind, outcome, n FROM mail_outcome ORDER BY kind, outcome")
            .fetch_all(self.db.read())
            .await
            .expect("outcomes")
            .iter()
            .map(|row| (row.get("kind"), row.get("outcome"), row.get("n")))
            .collect()
    }

    pub(super) fn worker(&self, transport: &Script) -> Worker<Script, Fixed> {
        Worker::new(
            self.db.clone(),
            &KEY,
            transport.clone(),
            Fixed,
            site(),
            self.clock.clone(),
        )
    }
}

/// A relay that answers as it was told, then accepts.
#[derive(Clone, Default)]
pub(super) struct Script {
    pub(super) answers: Arc<Mutex<VecDeque<Result<(), DeliveryError>>>>,
    pub(super) down: Arc<Mutex<bool>>,
    pub(super) taken: Arc<Mutex<Vec<String>>>,
    /// To whom, in the same order.
    pub(super) readers: Arc<Mutex<Vec<String>>>,
    pub(super) asked: Arc<Mutex<u32>>,
    pub(super) sessions: Arc<Mutex<u32>>,
    /// Mails to this domain are never answered.
    pub(super) silent: Option<&'static str>,
    /// Connections that it takes at once.
    pub(super) most_sessions: Option<usize>,
    pub(super) seats: Arc<Mutex<usize>>,
}

/// A connection to it.
pub(super) struct ScriptSession(Script);

impl Drop for ScriptSession {
    fn drop(&mut self) {
        *lock(&self.0.seats) -= 1;
    }
}

impl Script {
    pub(super) fn answering(answers: &[Result<(), DeliveryError>]) -> Self {
        let script = Self::default();
        lock(&script.answers).extend(answers);
        script
    }

    pub(super) fn set_down(&self, down: bool) {
        *lock(&self.down) = down;
    }

    pub(super) fn taken(&self) -> Vec<String> {
        lock(&self.taken).clone()
    }

    pub(super) fn asked(&self) -> u32 {
        *lock(&self.asked)
    }
}

impl Transport for Script {
    type Session = ScriptSession;

    async fn open(&self) -> Result<ScriptSession, DeliveryError> {
        *lock(&self.sessions) += 1;
        if *lock(&self.down) {
            return Err(DeliveryError::Relay(Cause::Network));
        }
        let mut seats = lock(&self.seats);
        if self.most_sessions.is_some_and(|most| *seats >= most) {
            return Err(DeliveryError::Relay(Cause::Code(421)));
        }
        *seats += 1;
        Ok(ScriptSession(self.clone()))
    }
}

impl Session for ScriptSession {
    async fn deliver(&mut self, email: &Email) -> Result<(), DeliveryError> {
        let script = &self.0;
        *lock(&script.asked) += 1;
        let silent = script.silent.filter(|domain| email.to.ends_with(domain));
        if silent.is_some() {
            std::future::pending::<()>().await;
        }
        // Time for others to come.
        tokio::task::yield_now().await;
        lock(&script.answers).pop_front().unwrap_or(Ok(()))?;
        lock(&script.taken).push(email.id.clone());
        lock(&script.readers).push(email.to.clone());
        Ok(())
    }

    async fn close(self) {}
}
