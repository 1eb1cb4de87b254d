//! Sends what is due.
//!
//! A pass takes some mails from the queue for a few minutes, sends them over a few connections at
//! once, and writes down in one transaction what became of them. Should the process die in between,
//! the mails are due again when those minutes are over: a mail that a relay had accepted already
//! then goes out twice (with the same Message-ID), but none is ever lost.

use std::collections::{BTreeMap, HashMap};
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use rand_core::{OsRng, RngCore};
use tokio::sync::Notify;
use tokio::task::JoinSet;
use zeroize::Zeroizing;

use super::facts::Facts;
use super::letter::{Letter, Site, Unwritable, compose};
use super::message::Message;
use super::store::{self, Claimed};
use super::transport::{Cause, Refusal, Session, Transport};
use super::vault::{self, Label};
use super::{Kind, retry};
use crate::clock::{Clock, MINUTE, Millis};
use crate::db::{self, Db};

/// Mails in one pass at most.
const BATCH: i64 = 64;
/// Connections at once at most.
const LANES: usize = 6;
/// Connections at once at most over which mails to one domain leave.
const LANES_PER_DOMAIN: usize = 2;
/// How long a mail is ours.
const LEASE: Millis = 20 * MINUTE;
/// How long a connection goes on taking mails: well within their lease, as one mail may take some
/// minutes to fail.
const SHIFT: Millis = LEASE / 2;
/// How often an idle queue is looked at.
const REST: Duration = Duration::from_millis(500);

/// What became of a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// The other side has it.
    Delivered,
    /// It will never leave, for this reason.
    Dead(&'static str),
    /// It was never to be sent.
    Nothing,
    /// Not this time: the recipient's side refused for now.
    Again(Cause),
    /// Not this time, through no fault of the mail.
    Later,
}

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
    fn is_empty(self) -> bool {
        self == Self::default()
    }
}

/// Sends the mails of an instance. One per process.
pub struct Worker<T, F> {
    db: Db,
    inner: Arc<Inner<T, F>>,
    clock: Clock,
    wake: Arc<Notify>,
    /// Times in a row that our relay failed.
    relay_failures: u32,
    /// No mail leaves before this.
    relay_rests_until: Millis,
    /// What became of mails but could not be written down yet, as when the disk is full. Nothing is
    /// sent until it is: or the same mail would leave again and again.
    unwritten: Vec<(Claimed, Outcome)>,
    /// Time between two departures; none where each mail leaves as soon as it can.
    together: Option<Duration>,
    /// Is told after each pass.
    report: Box<dyn Fn(Pass) + Send + Sync>,
}

/// What the lanes share.
struct Inner<T, F> {
    key: Zeroizing<[u8; 32]>,
    transport: T,
    facts: F,
    site: Site,
    clock: Clock,
}

impl<T: Transport, F: Facts> Worker<T, F> {
    /// A worker for the queue in `db`, whose mails are encrypted under `key`.
    #[must_use]
    pub fn new(db: Db, key: &[u8; 32], transport: T, facts: F, site: Site, clock: Clock) -> Self {
        Self {
            db,
            inner: Arc::new(Inner {
                key: Zeroizing::new(*key),
                transport,
                facts,
                site,
                clock: clock.clone(),
            }),
            clock,
            wake: Arc::default(),
            relay_failures: 0,
            relay_rests_until: 0,
            unwritten: Vec::new(),
            together: None,
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

    /// Wakes the worker when notified, so that a new mail leaves at once. Without it, mails leave
    /// within half a second.
    #[must_use]
    pub fn waker(&self) -> Arc<Notify> {
        Arc::clone(&self.wake)
    }

    /// Sends mails until `stop` is ready; the pass under way is finished first.
    pub async fn run(mut self, stop: impl Future<Output = ()> + Send) {
        let mut stop = std::pin::pin!(stop);
        let wake = self.waker();
        let began = tokio::time::Instant::now();
        loop {
            let busy = match self.pass().await {
                Ok(pass) => !pass.is_empty(),
                Err(error) => {
                    tracing::error!(%error, "the mail queue cannot be read or written");
                    false
                }
            };
            let rest = match self.together {
                _ if busy => Duration::ZERO,
                None => REST,
                Some(every) => until_departure(began.elapsed(), every),
            };
            tokio::select! {
                biased;
                () = &mut stop => return,
                () = wake.notified(), if !busy && self.together.is_none() => {}
                () = tokio::time::sleep(rest) => {}
            }
        }
    }

    /// Sends what is due now, at most one batch.
    ///
    /// # Errors
    /// When the store does not answer. What was sent meanwhile is written down by a later pass.
    pub async fn pass(&mut self) -> Result<Pass, db::Error> {
        self.write_down().await?;
        let now = self.clock.now();
        if now < self.relay_rests_until || !store::any_due(&self.db, now).await? {
            return Ok(Pass::default());
        }
        // A relay that failed is tried with a single mail.
        let limit = if self.relay_failures > 0 { 1 } else { BATCH };
        let mut tx = self.db.begin().await?;
        let mut mails = store::claim(&mut tx, now, now + LEASE, limit).await?;
        tx.commit().await?;
        if self.together.is_some() {
            shuffle(&mut mails, &mut OsRng);
        }
        let sent = self.send(mails).await;
        let mut pass = Pass::default();
        for (mail, outcome) in &sent {
            match self.settled(mail, *outcome) {
                Outcome::Delivered => pass.delivered += 1,
                Outcome::Dead(_) => pass.dead += 1,
                Outcome::Nothing => pass.nothing += 1,
                Outcome::Again(_) | Outcome::Later => pass.postponed += 1,
            }
        }
        self.unwritten = sent;
        (self.report)(pass);
        self.write_down().await?;
        Ok(pass)
    }

    /// Sends over several connections at once, and notices whether our relay works.
    async fn send(&mut self, mails: Vec<Claimed>) -> Vec<(Claimed, Outcome)> {
        let mut lanes: Vec<Vec<(Claimed, Option<Message>)>> = Vec::new();
        lanes.resize_with(LANES, Vec::new);
        let mut turns: HashMap<String, usize> = HashMap::new();
        for mail in mails {
            let message = self.inner.open(&mail);
            let domain = message.as_ref().map(Message::domain).unwrap_or_default();
            let first = domain.bytes().map(usize::from).sum::<usize>();
            let turn = turns.entry(domain).or_default();
            let lane = (first + *turn % LANES_PER_DOMAIN) % LANES;
            *turn += 1;
            if let Some(lane) = lanes.get_mut(lane) {
                lane.push((mail, message));
            }
        }
        let mut set = JoinSet::new();
        for lane in lanes.into_iter().filter(|lane| !lane.is_empty()) {
            set.spawn(Arc::clone(&self.inner).lane(lane));
        }
        let mut sent = Vec::new();
        let mut relay = None;
        while let Some(lane) = set.join_next().await {
            // A lane that panicked leaves its mails claimed; they are due again later.
            let Ok((outcomes, failure)) = lane else {
                tracing::error!("a mail lane broke");
                continue;
            };
            relay = relay.or(failure);
            sent.extend(outcomes);
        }
        if let Some(cause) = relay {
            self.relay_failures = self.relay_failures.saturating_add(1);
            let pause = retry::relay_pause(self.relay_failures);
            self.relay_rests_until = self.clock.now() + pause;
            tracing::warn!(%cause, failures = self.relay_failures, pause_ms = pause, "the mail relay is not available; mails wait");
        } else if !sent.is_empty() {
            self.relay_failures = 0;
        }
        sent
    }

    /// Turns what cannot go on into an end.
    fn settled(&self, mail: &Claimed, outcome: Outcome) -> Outcome {
        let too_old = self.clock.now() - mail.created_at > retry::OLDEST;
        match outcome {
            Outcome::Again(_) if mail.attempts + 1 >= retry::ATTEMPTS => Outcome::Dead("expired"),
            Outcome::Again(_) | Outcome::Later if too_old => Outcome::Dead("expired"),
            other => other,
        }
    }

    /// Writes down what became of mails: nothing else is sent before that.
    async fn write_down(&mut self) -> Result<(), db::Error> {
        if self.unwritten.is_empty() {
            return Ok(());
        }
        let now = self.clock.now();
        let mut tx = self.db.begin().await?;
        let mut ends: BTreeMap<(&str, &str, &str), i64> = BTreeMap::new();
        for (mail, outcome) in &self.unwritten {
            let attempts = mail.attempts + 1;
            match self.settled(mail, *outcome) {
                Outcome::Delivered => {
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
                Outcome::Dead(reason) => {
                    tracing::warn!(
                        mail = mail.id,
                        kind = mail.kind,
                        attempts,
                        reason,
                        "a mail is given up"
                    );
                    store::remove(&mut tx, &mail.id).await?;
                    *ends
                        .entry((&mail.campaign, &mail.kind, reason))
                        .or_default() += 1;
                }
                Outcome::Nothing => store::remove(&mut tx, &mail.id).await?,
                Outcome::Again(cause) => {
                    tracing::info!(mail = mail.id, kind = mail.kind, attempts, %cause, "a mail was refused for now");
                    let due = now + retry::pause(attempts, &mut OsRng);
                    store::postpone(&mut tx, &mail.id, due, attempts).await?;
                }
                Outcome::Later => {
                    let due = self.relay_rests_until.max(now + MINUTE / 12);
                    store::postpone(&mut tx, &mail.id, due, mail.attempts).await?;
                }
            }
        }
        for ((campaign, kind, outcome), mails) in ends {
            store::count_outcome(&mut tx, campaign, kind, outcome, mails).await?;
        }
        tx.commit().await?;
        self.unwritten.clear();
        Ok(())
    }
}

impl<T: Transport, F: Facts> Inner<T, F> {
    fn open(&self, mail: &Claimed) -> Option<Message> {
        let label = Label {
            id: &mail.id,
            campaign: &mail.campaign,
            kind: &mail.kind,
        };
        vault::open(&self.key, label, &mail.sealed)
    }

    /// Sends mails one after the other over one connection. Tells what became of each, and why our
    /// relay failed, if it did.
    async fn lane(
        self: Arc<Self>,
        mails: Vec<(Claimed, Option<Message>)>,
    ) -> (Vec<(Claimed, Outcome)>, Option<Cause>) {
        let mut sent = Vec::with_capacity(mails.len());
        let mut session: Option<T::Session> = None;
        let mut failure = None;
        let home_time = self.clock.now() + SHIFT;
        for (mail, message) in mails {
            let letter = self.write(&mail, message).await;
            let outcome = match letter {
                Err(outcome) => outcome,
                Ok(_) if failure.is_some() || self.clock.now() > home_time => Outcome::Later,
                Ok(letter) => match self.deliver(&mut session, &letter).await {
                    Ok(()) => Outcome::Delivered,
                    Err(Refusal::Relay(cause)) => {
                        failure = Some(cause);
                        session = None;
                        Outcome::Later
                    }
                    Err(Refusal::Temporary(cause)) => Outcome::Again(cause),
                    Err(Refusal::Permanent(cause)) => Outcome::Dead(refused(cause)),
                    Err(Refusal::Utf8Address) => Outcome::Dead("no-smtputf8"),
                },
            };
            sent.push((mail, outcome));
        }
        if let Some(session) = session {
            session.close().await;
        }
        (sent, failure)
    }

    async fn deliver(
        &self,
        session: &mut Option<T::Session>,
        letter: &Letter,
    ) -> Result<(), Refusal> {
        let mut open = match session.take() {
            Some(open) => open,
            None => self.transport.open().await?,
        };
        let outcome = open.deliver(letter).await;
        *session = Some(open);
        outcome
    }

    /// The mail in its form, or why there is none.
    async fn write(&self, mail: &Claimed, message: Option<Message>) -> Result<Letter, Outcome> {
        let Some(message) = message else {
            // An operator may have put the wrong key file in place: they get days to notice.
            return Err(Outcome::Again(Cause::Key));
        };
        if message.kind == Kind::Nothing {
            return Err(Outcome::Nothing);
        }
        let later = |error: super::facts::Unknown| {
            tracing::error!(mail = mail.id, kind = mail.kind, %error, "a mail has to wait");
            Outcome::Later
        };
        let Some(about) = self.facts.about(&message).await.map_err(later)? else {
            return Err(Outcome::Dead("no-campaign"));
        };
        let receipt = if message.kind == Kind::Receipt {
            // Withdrawn before the mail left: there is nothing to prove any more.
            let receipt = self.facts.receipt(&message).await.map_err(later)?;
            Some(receipt.ok_or(Outcome::Dead("not-counted"))?)
        } else {
            None
        };
        compose(
            &mail.id,
            &message,
            &about,
            receipt,
            &self.site,
            self.clock.now(),
        )
        .map_err(|error| {
            Outcome::Dead(match error {
                Unwritable::Address => "bad-address",
                Unwritable::Incomplete => "incomplete",
                Unwritable::Form => "unwritable",
            })
        })
    }
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

/// The reason under which a refusal for good is counted.
fn refused(cause: Cause) -> &'static str {
    match cause {
        Cause::Code(550 | 551 | 553) => "no-mailbox",
        Cause::Code(552 | 554) => "content-refused",
        _ => "refused",
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
