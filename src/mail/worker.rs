//! Sends what is due.
//!
//! A worker takes mails from the queue for a minute, which it renews while it has them; connections hand them over, one after the other on
//! each; what became of them is written down together, many times a second. Should the process die in between, the next one frees them at
//! once if it is alone, else they are due again when their minute is over: a mail that a relay had accepted already then goes out twice
//! (with the same Message-ID), but none is ever lost.

use std::collections::BTreeMap;
use std::fs::File;
use std::future::Future;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rand_core::{OsRng, RngCore};
use tokio::sync::Notify;
use tokio::task::JoinSet;
use tokio::time::Instant;
use zeroize::Zeroizing;

use super::context::MailContext;
use super::email::Site;
use super::sender::{Hands, MailOutcome, Sender};
use super::store::{self, Claimed};
use super::transport::{Session as _, Transport};
use super::{Kind, reminder_store, retry};
use crate::clock::{APART, Clock, HOUR, MINUTE, Millis, SECOND};
use crate::config::MAIL_CONNECTIONS;
use crate::db::{self, Db, Node};
use crate::secrets::lock;
use crate::trusted_time;

/// Mails in hand at most; of those that can wait (priority 2), a quarter of that.
const IN_HAND: usize = 512;
/// Mails taken from the queue in one transaction at most.
const TAKEN: usize = 128;
/// How long a mail is ours, unless we renew it.
pub(crate) const LEASE: Millis = MINUTE;
/// How far ahead of this server's clock a lease may end: another's clock may be a little ahead, and mails that it has just taken are not free.
const LONGEST_LEASE: Millis = LEASE + APART;
/// How often that is renewed.
const RENEWAL: Duration = Duration::from_secs(20);
/// How often an idle queue is looked at.
const POLL_INTERVAL: Duration = Duration::from_millis(500);
/// How often a busy one is: what came back since is written down together.
const TICK: Duration = Duration::from_millis(50);
/// How long a connection stays open for the next mail.
const IDLE: Duration = Duration::from_secs(2);

/// What one pass did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pass {
    /// Mails handed over.
    pub delivered: u64,
    /// Mails given up.
    pub dead: u64,
    /// Mails that will be tried again.
    pub postponed: u64,
    /// Mails that were never to be sent ([`Kind::Nothing`]).
    pub nothing: u64,
}

impl Pass {
    fn note(&mut self, outcome: MailOutcome) {
        match outcome {
            MailOutcome::Delivered => self.delivered += 1,
            MailOutcome::Dead(_) => self.dead += 1,
            MailOutcome::Nothing => self.nothing += 1,
            MailOutcome::Again(_) | MailOutcome::Later(_) | MailOutcome::RelayAway => {
                self.postponed += 1
            }
            MailOutcome::Gone | MailOutcome::Untried => {}
        }
    }

    fn add(&mut self, other: Self) {
        self.delivered += other.delivered;
        self.dead += other.dead;
        self.postponed += other.postponed;
        self.nothing += other.nothing;
    }
}

/// Sends the mails of an instance. One per process.
pub struct Worker<T: Transport, F> {
    sender: Arc<Sender<T, F>>,
    connections: JoinSet<()>,
    /// How often an idle queue is looked at.
    poll: Duration,
    /// Time between two departures; none where each mail leaves as soon as it can.
    together: Option<Duration>,
    /// The file whose lock says that nobody else sends the mails of this store.
    alone: Option<PathBuf>,
    /// That lock, once we have it.
    lock: Option<File>,
    /// Which server this is, the same after a restart; none where nothing tells.
    node: Option<Node>,
    /// What it had in its hands before that has not been freed yet.
    is_new: bool,
    /// The latest time that the clock told.
    seen: Millis,
    renewed: Instant,
    /// Is told after each pass.
    report: Box<dyn Fn(Pass) + Send + Sync>,
}

impl<T: Transport, F: MailContext> Worker<T, F> {
    /// A worker for the queue in `db`, whose mails are encrypted under `key`.
    #[must_use]
    pub fn new(db: Db, key: &[u8; 32], transport: T, context: F, site: Site, clock: Clock) -> Self {
        Self {
            seen: clock.now(),
            sender: Arc::new(Sender {
                db,
                key: Zeroizing::new(*key),
                transport,
                context,
                site,
                clock,
                hands: Mutex::new(Hands::new(usize::try_from(MAIL_CONNECTIONS).unwrap_or(1))),
                came_back: Notify::new(),
            }),
            connections: JoinSet::new(),
            poll: POLL_INTERVAL,
            together: None,
            alone: None,
            lock: None,
            node: None,
            is_new: true,
            renewed: Instant::now(),
            report: Box::new(|_| {}),
        }
    }

    /// Tells `report` after each pass what it did: for counters.
    #[must_use]
    pub fn on_pass(mut self, report: impl Fn(Pass) + Send + Sync + 'static) -> Self {
        self.report = Box::new(report);
        self
    }

    /// Lets mails leave together, this often: who sees the moments at which they leave does not see in which order people came.
    #[must_use]
    pub fn together(mut self, every: Duration) -> Self {
        self.together = (!every.is_zero()).then_some(every);
        self
    }

    /// Opens at most so many connections at once.
    #[must_use]
    pub fn connections(self, most: usize) -> Self {
        *lock(&self.sender.hands) = Hands::new(most);
        self
    }

    /// Says which server this is.
    #[must_use]
    pub fn of(mut self, node: Node) -> Self {
        self.node = Some(node);
        self
    }

    /// Names a file by whose lock processes tell each other that they send the mails of this store. Whoever has it alone frees what a process
    /// that is gone had in its hands.
    #[must_use]
    pub fn alone_by(mut self, path: PathBuf) -> Self {
        self.alone = Some(path);
        self
    }

    /// Looks at an idle queue as often as at a busy one: somebody waits in front of the mailbox.
    #[must_use]
    pub fn eagerly(mut self) -> Self {
        self.poll = TICK;
        self
    }

    /// Sends mails until `stop` is ready; what is under way is finished first, what is not goes back.
    pub async fn run(mut self, stop: impl Future<Output = ()> + Send) {
        let mut stop = std::pin::pin!(stop);
        let sender = Arc::clone(&self.sender);
        let began = Instant::now();
        let (mut departed, mut departure) = (None, 0);
        if let Err(error) = self.keep_leases().await {
            tracing::error!(%error, "the mail queue cannot be read or written");
        }
        loop {
            let now = self.now();
            let due = match self.together {
                None => now,
                Some(every) => {
                    let interval = began.elapsed().as_millis() / every.as_millis().max(1);
                    if departed.replace(interval) != Some(interval) {
                        departure = now;
                    }
                    // What comes meanwhile leaves with the next ones.
                    departure.min(now)
                }
            };
            if let Err(error) = self.step(due).await {
                tracing::error!(%error, "the mail queue cannot be read or written");
            }
            let rest = self.rest(began);
            tokio::select! {
                biased;
                () = &mut stop => break,
                () = sender.came_back.notified() => {}
                () = tokio::time::sleep(rest) => {}
            }
        }
        self.end().await;
    }

    /// Sends what is due now, to its end.
    ///
    /// # Errors
    /// When the store does not answer. What was sent meanwhile is written down by a later pass.
    pub async fn pass(&mut self) -> Result<Pass, db::Error> {
        let now = self.now();
        self.keep_leases().await?;
        let mut sum = Pass::default();
        loop {
            sum.add(self.step(now).await?);
            if lock(&self.sender.hands).is_empty() {
                break;
            }
            let came_back = self.sender.came_back.notified();
            let _ = tokio::time::timeout(TICK, came_back).await;
        }
        self.close_idle(Duration::ZERO);
        while self.connections.join_next().await.is_some() {}
        Ok(sum)
    }

    /// Writes down what came back, takes what is due by then, and hands it over as far as connections are free.
    async fn step(&mut self, due: Millis) -> Result<Pass, db::Error> {
        while self.connections.try_join_next().is_some() {}
        self.clock_set_back().await?;
        if self.renewed.elapsed() >= RENEWAL {
            self.keep_leases().await?;
        }
        let pass = self.write_down().await?;
        self.begin_connections();
        self.take(due).await?;
        self.close_idle(IDLE);
        Ok(pass)
    }

    fn now(&self) -> Millis {
        self.sender.clock.now()
    }

    fn rest(&self, began: Instant) -> Duration {
        let hands = lock(&self.sender.hands);
        if hands.halted {
            return POLL_INTERVAL;
        }
        if !hands.is_empty() {
            return TICK;
        }
        let rest = match self.together {
            None => self.poll,
            Some(every) => until_departure(began.elapsed(), every),
        };
        let resting = hands.relay_rests.lasts(self.now()) || hands.relay_failures > 0;
        // A relay that is back is not left waiting for the next departure.
        if resting || !hands.idle.is_empty() {
            rest.min(POLL_INTERVAL)
        } else {
            rest
        }
    }

    /// Waits keep their length when the clock is set back: nothing waits for a day because it once was a day ahead.
    async fn clock_set_back(&mut self) -> Result<(), db::Error> {
        let now = self.now();
        if now + SECOND < self.seen {
            let mut tx = self.sender.db.begin().await?;
            let mails = store::clock_went_back(&mut tx, now).await?;
            tx.commit().await?;
            self.seen = now;
            tracing::warn!(
                mails,
                "the clock was set back; mails that wait keep their waits"
            );
        }
        self.seen = self.seen.max(now);
        Ok(())
    }

    /// Keeps what is in hand, and frees what somebody has who is gone.
    async fn keep_leases(&mut self) -> Result<(), db::Error> {
        self.renewed = Instant::now();
        let now = self.now();
        let held = lock(&self.sender.hands).claims();
        let newly_alone = self.newly_alone();
        let db = &self.sender.db;
        let lapsed = held.is_empty() && store::any_lapsed(db, now, LONGEST_LEASE).await?;
        if newly_alone.is_none() && held.is_empty() && !lapsed && !self.is_new {
            return Ok(());
        }
        let mut tx = db.begin().await?;
        let mut freed = 0;
        if newly_alone.is_some() {
            freed += store::free_all(&mut tx).await?;
            // It may have been set back while nobody looked.
            store::clock_went_back(&mut tx, now).await?;
        }
        if let Some(node) = self.node.filter(|_| self.is_new && held.is_empty()) {
            freed += store::free_own(&mut tx, node).await?;
        }
        store::renew(&mut tx, &held, now + LEASE).await?;
        freed += store::free_lapsed(&mut tx, now, LONGEST_LEASE).await?;
        tx.commit().await?;
        // Not before all that is done: where the store did not answer, it is done the next time.
        self.lock = self.lock.take().or(newly_alone);
        self.is_new = false;
        if freed > 0 {
            tracing::info!(
                mails = freed,
                "mails that were under way when a process ended are due again"
            );
        }
        Ok(())
    }

    /// The lock, where we did not have it and nobody else sends the mails of this store.
    fn newly_alone(&self) -> Option<File> {
        let path = self.alone.as_ref().filter(|_| self.lock.is_none())?;
        let mut options = File::options();
        let file = options.create(true).truncate(false).write(true).open(path);
        // Where files cannot be locked, leases end by themselves.
        file.ok().filter(|file| file.try_lock().is_ok())
    }

    /// Takes from the queue what is due, as far as there is room in hand.
    async fn take(&mut self, due: Millis) -> Result<(), db::Error> {
        let sender = Arc::clone(&self.sender);
        loop {
            let (room, most) = self.room();
            if most == 0 {
                return Ok(());
            }
            if reminder_store::any_due(&sender.db, due).await? {
                let mut tx = sender.db.begin().await?;
                reminder_store::begin_due(&mut tx, due).await?;
                tx.commit().await?;
            }
            let wanted = store::due(&sender.db, due).await?;
            let wanted = wanted.into_iter().filter_map(|priority| {
                let room = room.get(usize::try_from(priority).ok()?)?;
                (*room > 0).then_some((priority, *room))
            });
            let wanted: Vec<(i64, usize)> = wanted.collect();
            if wanted.is_empty() {
                return Ok(());
            }
            let mut mails = Vec::new();
            let until = self.now() + LEASE;
            let mut tx = sender.db.begin().await?;
            for (priority, room) in wanted {
                let limit = room.min(most.saturating_sub(mails.len()));
                let limit = i64::try_from(limit).unwrap_or_default();
                mails
                    .extend(store::claim(&mut tx, priority, due, (self.node, until), limit).await?);
            }
            tx.commit().await?;
            let more = mails.len() == TAKEN;
            if self.together.is_some() {
                shuffle(&mut mails, &mut OsRng);
            }
            let jobs: Vec<_> = mails.into_iter().map(|mail| sender.job(mail)).collect();
            let mut hands = lock(&sender.hands);
            jobs.into_iter().for_each(|job| hands.lanes.put(job));
            drop(hands);
            self.begin_connections();
            if !more {
                return Ok(());
            }
        }
    }

    /// Takes a mail into hand.
    #[cfg(test)]
    pub(super) fn hold(&self, mail: Claimed) {
        let job = self.sender.job(mail);
        lock(&self.sender.hands).lanes.put(job);
    }

    /// How many mails of each priority may be taken, and how many at once.
    fn room(&self) -> ([usize; 3], usize) {
        let mut hands = lock(&self.sender.hands);
        if hands.halted || hands.relay_rests.lasts(self.now()) {
            return ([0; 3], 0);
        }
        // A relay that failed is tried with a single mail.
        if hands.relay_failures > 0 {
            return ([1; 3], usize::from(hands.is_empty()));
        }
        let soon = IN_HAND.saturating_sub(hands.lanes.waits(0..2));
        let later = (IN_HAND / 4).saturating_sub(hands.lanes.waits(2..3));
        if soon == 0 || later == 0 {
            let slow = hands.lanes.take_slow(Instant::now()).into_iter();
            let back = slow.map(|(job, wait)| {
                let wait = Millis::try_from(wait.as_millis()).unwrap_or(MINUTE);
                (job.mail, MailOutcome::Later(wait))
            });
            hands.done.extend(back);
        }
        ([soon, soon, later], TAKEN)
    }

    /// Hands over what may leave now.
    fn begin_connections(&mut self) {
        loop {
            let next = lock(&self.sender.hands).next();
            let Some(first) = next else { return };
            let sender = Arc::clone(&self.sender);
            self.connections.spawn(sender.connection(first));
        }
    }

    /// Takes leave on connections that nobody has used for so long.
    fn close_idle(&mut self, after: Duration) {
        let mut hands = lock(&self.sender.hands);
        let idle = std::mem::take(&mut hands.idle);
        for (session, since) in idle {
            if since.elapsed() < after {
                hands.idle.push((session, since));
            } else {
                self.connections.spawn(session.close());
            }
        }
    }

    /// What is under way is finished and written down; what is not goes back.
    async fn end(mut self) {
        lock(&self.sender.hands).end();
        loop {
            if let Err(error) = self.write_down().await {
                tracing::error!(%error, "what became of mails cannot be written down");
            }
            self.close_idle(Duration::ZERO);
            if self.connections.join_next().await.is_none() {
                return;
            }
        }
    }

    /// Turns what cannot go on into an end.
    fn settled(&self, mail: &Claimed, outcome: MailOutcome) -> MailOutcome {
        let too_old = self.now() - mail.created_at > retry::OLDEST;
        match outcome {
            MailOutcome::Again(_) if mail.attempts + 1 >= retry::ATTEMPTS => {
                MailOutcome::Dead("expired")
            }
            MailOutcome::Again(_) | MailOutcome::Later(_) | MailOutcome::RelayAway if too_old => {
                MailOutcome::Dead("expired")
            }
            other => other,
        }
    }

    /// Writes down what became of mails: where that fails, nothing leaves until it does not, or the same mail would leave again and again.
    async fn write_down(&mut self) -> Result<Pass, db::Error> {
        let mut done = std::mem::take(&mut lock(&self.sender.hands).done);
        if done.is_empty() {
            return Ok(Pass::default());
        }
        let settled = |(mail, outcome): &(Claimed, MailOutcome)| self.settled(mail, *outcome);
        let given_up = done.iter().map(settled).any(is_given_up_by_the_clock);
        let clock = &self.sender.clock;
        let doubted =
            given_up && !matches!(trusted_time::doubt(&self.sender.db, clock).await, Ok(None));
        for (mail, outcome) in &mut done {
            *outcome = self.settled(mail, *outcome);
            if doubted && is_given_up_by_the_clock(*outcome) {
                *outcome = MailOutcome::Later(HOUR);
            }
        }
        let written = self.write(&done).await;
        let mut hands = lock(&self.sender.hands);
        hands.halted = written.is_err();
        if let Err(error) = written {
            done.append(&mut hands.done);
            hands.done = done;
            return Err(error);
        }
        drop(hands);
        let mut pass = Pass::default();
        done.iter().for_each(|(_, outcome)| pass.note(*outcome));
        (self.report)(pass);
        Ok(pass)
    }

    /// In one transaction.
    async fn write(&self, done: &[(Claimed, MailOutcome)]) -> Result<(), db::Error> {
        let now = self.now();
        let mut tx = self.sender.db.begin().await?;
        let mut ends: BTreeMap<(&str, &str, &str), i64> = BTreeMap::new();
        for (mail, outcome) in done {
            let attempts = mail.attempts + 1;
            match *outcome {
                MailOutcome::Delivered => {
                    if let Some(pending) = mail
                        .pending_id
                        .as_ref()
                        .filter(|_| mail.kind == Kind::Confirmation.name())
                    {
                        store::note_accepted(&mut tx, pending, now).await?;
                    }
                    store::remove(&mut tx, &mail.id).await?;
                    *ends
                        .entry((&mail.campaign, &mail.kind, "delivered"))
                        .or_default() += 1;
                }
                MailOutcome::Dead(reason) => {
                    tracing::warn!(
                        mail = mail.id,
                        kind = mail.kind,
                        attempts,
                        reason,
                        "a mail is given up"
                    );
                    if store::give_up(&mut tx, mail).await? {
                        *ends
                            .entry((&mail.campaign, &mail.kind, reason))
                            .or_default() += 1;
                    }
                }
                MailOutcome::Nothing => store::remove(&mut tx, &mail.id).await?,
                MailOutcome::Gone => {}
                MailOutcome::Again(cause) => {
                    tracing::info!(mail = mail.id, kind = mail.kind, attempts, %cause, "a mail was refused for now");
                    let wait = retry::pause(attempts, &mut OsRng);
                    store::postpone(&mut tx, mail, (wait, now), attempts).await?;
                }
                MailOutcome::Later(wait) => {
                    store::postpone(&mut tx, mail, (wait, now), mail.attempts).await?;
                }
                MailOutcome::RelayAway | MailOutcome::Untried => {
                    store::release(&mut tx, mail).await?
                }
            }
        }
        for ((campaign, kind, outcome), mails) in ends {
            store::count_outcome(&mut tx, campaign, kind, outcome, mails).await?;
        }
        tx.commit().await
    }
}

/// Whether a mail is given up because of what the clock says: it got too old, or so did what it is about.
fn is_given_up_by_the_clock(outcome: MailOutcome) -> bool {
    matches!(outcome, MailOutcome::Dead("expired" | "no-campaign"))
}

/// The time until the next departure, which come at equal distances whatever there is to do.
fn until_departure(elapsed: Duration, every: Duration) -> Duration {
    let (elapsed, every) = (elapsed.as_millis(), every.as_millis().max(1));
    let rest = u64::try_from(every - elapsed % every).unwrap_or(1);
    Duration::from_millis(rest)
}

/// Puts things into an order that tells nothing (Fisher and Yates).
fn shuffle<T>(things: &mut [T], rng: &mut impl RngCore) {
    for last in (1..things.len()).rev() {
        let room = u64::try_from(last).unwrap_or(u64::MAX).saturating_add(1);
        // Of 64 bits, what is not even is less than one in a million of millions.
        let other = usize::try_from(rng.next_u64() % room).unwrap_or(last);
        things.swap(last, other);
    }
}

#[cfg(test)]
mod tests {
    use rand_core::SeedableRng as _;

    use super::*;

    #[test]
    fn departures_come_at_equal_distances() {
        let every = Duration::from_secs(10);
        for (elapsed, rest) in [
            (0, 10_000),
            (1, 9_999),
            (9_999, 1),
            (10_000, 10_000),
            (25_000, 5_000),
        ] {
            let rest = Duration::from_millis(rest);
            assert_eq!(until_departure(Duration::from_millis(elapsed), every), rest);
        }
    }

    #[test]
    fn a_shuffled_order_keeps_all_and_tells_nothing_of_the_first() {
        let mut rng = rand_chacha::ChaCha20Rng::seed_from_u64(4);
        let mut first = [0_u32; 8];
        for _ in 0..8_000 {
            let mut order: Vec<usize> = (0..8).collect();
            shuffle(&mut order, &mut rng);
            first[order.iter().position(|thing| *thing == 0).unwrap()] += 1;
            order.sort_unstable();
            assert_eq!(order, (0..8).collect::<Vec<_>>());
        }
        assert!(
            first.iter().all(|times| (850..1_150).contains(times)),
            "{first:?}"
        );
    }
}
