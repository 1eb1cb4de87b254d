//! Hands mails over: connections, and what they share.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::Instant;
use zeroize::Zeroizing;

use super::context::MailContext;
use super::email::{Email, Site, Unwritable, compose};
use super::lanes::{self, Lanes};
use super::limit::Limit;
use super::message::Message;
use super::queue_crypto::{self, Label};
use super::store::{self, Claimed};
use super::transport::{Cause, DeliveryError, Session, Transport};
use super::{Kind, retry};
use crate::clock::{Clock, MINUTE, Millis, SECOND, Wait};
use crate::db::Db;
use crate::secrets::lock;

/// What became of a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MailOutcome {
    /// The other side has it.
    Delivered,
    /// It will never leave, for this reason.
    Dead(&'static str),
    /// It was never to be sent.
    Nothing,
    /// It stands in the queue no more.
    Gone,
    /// Not this time: the recipient's side refused for now.
    Again(Cause),
    /// Not this time, through no fault of the mail: after this wait.
    Later(Millis),
    /// It was tried when our relay turned out to be away.
    RelayAway,
    /// It was not tried.
    Untried,
}

/// How long a mail waits that is about what could not be looked up: at first...
const LOOKED_UP_AGAIN: Millis = 5 * SECOND;
/// ...and at last. Between, a quarter of the time that it has waited.
const LAST_LOOKED_UP_AGAIN: Millis = 5 * MINUTE;

/// Results that may wait to be written down: beyond that nothing leaves, or a crash would send too many twice.
const UNWRITTEN: usize = 256;

/// A mail in hand.
pub(super) struct Job {
    pub(super) mail: Claimed,
    /// None where the key does not open it.
    message: Option<Message>,
    domain: String,
}

impl lanes::Job for Job {
    fn priority(&self) -> usize {
        usize::try_from(self.mail.priority)
            .unwrap_or_default()
            .min(Self::PRIORITIES - 1)
    }

    fn domain(&self) -> &str {
        &self.domain
    }
}

/// What all connections of a worker share.
pub(super) struct Sender<T: Transport, F> {
    pub(super) db: Db,
    pub(super) key: Zeroizing<[u8; 32]>,
    pub(super) transport: T,
    pub(super) context: F,
    pub(super) site: Site,
    pub(super) clock: Clock,
    pub(super) hands: Mutex<Hands<T::Session>>,
    /// The worker should look: enough came back, or nothing is under way any more.
    pub(super) came_back: Notify,
}

/// What is in hand.
pub(super) struct Hands<S> {
    pub(super) lanes: Lanes<Job>,
    pub(super) limit: Limit,
    /// What came back and is not written down.
    pub(super) done: Vec<(Claimed, MailOutcome)>,
    /// Open connections that nobody uses, and since when.
    pub(super) idle: Vec<(S, Instant)>,
    /// Those that are being handed over: name, and how often each was taken into hands.
    out: HashMap<String, i64>,
    /// Nothing leaves: what became of mails cannot be written down.
    pub(super) halted: bool,
    /// Nothing leaves any more.
    ending: bool,
    /// Times in a row that our relay failed.
    pub(super) relay_failures: u32,
    /// No mail leaves while it lasts.
    pub(super) relay_rests: Wait,
}

impl<S> Hands<S> {
    pub(super) fn new(connections: usize) -> Self {
        Self {
            lanes: Lanes::default(),
            limit: Limit::new(connections),
            done: Vec::new(),
            idle: Vec::new(),
            out: HashMap::new(),
            halted: false,
            ending: false,
            relay_failures: 0,
            relay_rests: Wait::default(),
        }
    }

    /// The next mail that may leave.
    pub(super) fn next(&mut self) -> Option<(Job, Instant)> {
        if self.halted || self.ending || self.done.len() >= UNWRITTEN {
            return None;
        }
        // A relay that failed is tried with a single mail.
        let connections = match self.relay_failures {
            0 => self.limit.connections(),
            _ => 1,
        };
        let now = Instant::now();
        let job = self.lanes.next(connections, now)?;
        self.out.insert(job.mail.id.clone(), job.mail.claims);
        Some((job, now))
    }

    /// All mails in hand: name, and how often each was taken.
    pub(super) fn claims(&self) -> Vec<(String, i64)> {
        let waiting = self.lanes.all().map(|job| (&job.mail.id, &job.mail.claims));
        let done = self.done.iter().map(|(mail, _)| (&mail.id, &mail.claims));
        let all = waiting.chain(done).chain(&self.out);
        all.map(|(id, claims)| (id.clone(), *claims)).collect()
    }

    /// Nothing is under way, and nothing that may leave waits.
    pub(super) fn is_empty(&self) -> bool {
        self.lanes.busy() == 0 && self.done.is_empty() && self.lanes.waits(0..3) == 0
    }

    /// Lets nothing more leave.
    pub(super) fn end(&mut self) {
        self.ending = true;
        self.take_back();
    }

    /// Takes back what waits, untried.
    fn take_back(&mut self) {
        let untried = self.lanes.take_all().into_iter();
        self.done
            .extend(untried.map(|job| (job.mail, MailOutcome::Untried)));
    }

    /// Our relay does not let us send: everything waits.
    fn relay_failed(&mut self, cause: Cause, now: Millis) {
        if !self.relay_rests.lasts(now) {
            self.relay_failures = self.relay_failures.saturating_add(1);
            let (failures, pause) = (self.relay_failures, retry::relay_pause(self.relay_failures));
            self.relay_rests = Wait::of(pause, now);
            tracing::warn!(%cause, failures, pause_ms = pause, "the mail relay is not available; mails wait");
        }
        self.limit.begin_anew();
        self.take_back();
    }
}

/// How an attempt to hand a mail over ended.
enum End {
    /// So; and how long the relay took, where it was asked.
    Settled(MailOutcome, Option<Duration>),
    /// Our relay refused us, or is not there.
    Relay(Cause),
}

/// Counts a mail as under way, also should its connection break down over it.
struct UnderWay<'a, T: Transport, F> {
    sender: &'a Sender<T, F>,
    id: String,
    domain: String,
    begun: Instant,
    broken: bool,
}

impl<T: Transport, F> Drop for UnderWay<'_, T, F> {
    fn drop(&mut self) {
        if self.broken {
            let mut hands = lock(&self.sender.hands);
            // A stop that does not wait any longer is no fault.
            if !hands.ending {
                tracing::error!(
                    "a mail connection broke; its mail is due again when its lease ends"
                );
            }
            hands.lanes.done(&self.domain, self.begun, None);
            hands.out.remove(&self.id);
            self.sender.came_back.notify_one();
        }
    }
}

impl<T: Transport, F: MailContext> Sender<T, F> {
    /// A mail that was taken from the queue, opened.
    pub(super) fn job(&self, mail: Claimed) -> Job {
        let label = Label {
            id: &mail.id,
            campaign: &mail.campaign,
            kind: &mail.kind,
        };
        let message = queue_crypto::open(&self.key, label, &mail.sealed);
        Job {
            domain: message.as_ref().map(Message::domain).unwrap_or_default(),
            message,
            mail,
        }
    }

    /// Hands mails over on one connection, one after the other, as long as there is one for it.
    pub(super) async fn connection(self: Arc<Self>, first: (Job, Instant)) {
        let mut session = lock(&self.hands).idle.pop().map(|(session, _)| session);
        let mut next = Some(first);
        while let Some((job, begun)) = next {
            let mut under_way = UnderWay {
                sender: &self,
                id: job.mail.id.clone(),
                domain: job.domain.clone(),
                begun,
                broken: true,
            };
            let end = self.attempt(&mut session, &job).await;
            under_way.broken = false;
            drop(under_way);
            next = self.came_back((job, begun), end);
        }
        if let Some(session) = session {
            lock(&self.hands).idle.push((session, Instant::now()));
        }
    }

    /// Notes what became of a mail; gives the next one.
    fn came_back(&self, (job, begun): (Job, Instant), end: End) -> Option<(Job, Instant)> {
        let mut hands = lock(&self.hands);
        let took = match &end {
            End::Settled(_, took) => *took,
            End::Relay(_) => None,
        };
        let refused_us = matches!(end, End::Relay(_));
        hands.lanes.done(&job.domain, begun, took);
        hands.out.remove(&job.mail.id);
        let (others, now) = (hands.lanes.busy(), Instant::now());
        match end {
            End::Settled(outcome, _) => {
                if took.is_some() {
                    hands.relay_failures = 0;
                }
                match outcome {
                    MailOutcome::Delivered if hands.lanes.waits(0..3) > 0 => {
                        hands.limit.taken(others + 1, now);
                    }
                    // It has enough of us, or of everybody.
                    MailOutcome::Again(Cause::Code(421 | 432 | 452)) => {
                        hands.limit.enough(now);
                    }
                    _ => {}
                }
                hands.done.push((job.mail, outcome));
            }
            // Others are under way: it may be one too many.
            End::Relay(cause @ (Cause::Network | Cause::Timeout | Cause::Code(400..500)))
                if others > 0 && !hands.ending =>
            {
                tracing::info!(%cause, connections = others, "the mail relay takes no more connections");
                hands.limit.refused(others, now);
                hands.lanes.put_first(job);
            }
            End::Relay(cause) => {
                hands.relay_failed(cause, self.clock.now());
                hands.done.push((job.mail, MailOutcome::RelayAway));
            }
        }
        let next = if refused_us { None } else { hands.next() };
        // Also over a single connection, what came back is written down together.
        if hands.lanes.busy() == 0 || hands.done.len() >= UNWRITTEN / 4 {
            self.came_back.notify_one();
        }
        next
    }

    async fn attempt(&self, session: &mut Option<T::Session>, job: &Job) -> End {
        let email = match self.write(&job.mail, job.message.as_ref()).await {
            Ok(email) => email,
            Err(outcome) => return End::Settled(outcome, None),
        };
        let asked = Instant::now();
        let mut open = match session.take() {
            Some(open) => open,
            None => match self.transport.open().await {
                Ok(open) => open,
                Err(DeliveryError::Relay(cause)) => return End::Relay(cause),
                Err(refusal) => return End::Settled(outcome_of(refusal), None),
            },
        };
        let Err(refusal) = open.deliver(&email).await else {
            *session = Some(open);
            return End::Settled(MailOutcome::Delivered, Some(asked.elapsed()));
        };
        match refusal {
            DeliveryError::Relay(cause) => return End::Relay(cause),
            // The connection is broken, or the relay closes it.
            DeliveryError::Temporary(
                Cause::Network | Cause::Timeout | Cause::Unasked | Cause::Code(421),
            ) => {}
            DeliveryError::Temporary(_)
            | DeliveryError::Permanent(_)
            | DeliveryError::Utf8Address => {
                *session = Some(open);
            }
        }
        End::Settled(outcome_of(refusal), Some(asked.elapsed()))
    }

    /// The mail in its form, or why there is none.
    async fn write(&self, mail: &Claimed, message: Option<&Message>) -> Result<Email, MailOutcome> {
        let Some(message) = message else {
            // An operator may have put the wrong key file in place: they get days to notice.
            return Err(MailOutcome::Again(Cause::Key));
        };
        if message.kind == Kind::Nothing {
            return Err(MailOutcome::Nothing);
        }
        let later = |error: &dyn std::fmt::Display| {
            tracing::error!(mail = mail.id, kind = mail.kind, %error, "a mail has to wait");
            let waited = self.clock.now() - mail.created_at;
            MailOutcome::Later((waited / 4).clamp(LOOKED_UP_AGAIN, LAST_LOOKED_UP_AGAIN))
        };
        let ours = store::is_ours(&self.db, mail).await;
        if !ours.map_err(|error| later(&error))? {
            return Err(MailOutcome::Gone);
        }
        let about = self.context.about(message).await;
        let Some(about) = about.map_err(|error| later(&error))? else {
            if matches!(message.kind, Kind::Account | Kind::OwnView) {
                // Somebody asked to recover an account that does not exist, or the link holds no more.
                return Err(MailOutcome::Nothing);
            }
            return Err(MailOutcome::Dead("no-campaign"));
        };
        let receipt = if message.kind == Kind::Receipt {
            // Withdrawn before the mail left: there is nothing to prove any more.
            let receipt = self.context.receipt(message).await;
            let receipt = receipt.map_err(|error| later(&error))?;
            Some(receipt.ok_or(MailOutcome::Dead("not-counted"))?)
        } else {
            None
        };
        let now = self.clock.now();
        compose(&name(&mail.id), message, &about, receipt, &self.site, now).map_err(|error| {
            MailOutcome::Dead(match error {
                Unwritable::Address => "bad-address",
                Unwritable::Incomplete => "incomplete",
                Unwritable::Form => "unwritable",
            })
        })
    }
}

/// The name by which a mail leaves, as often as it does. Its row's tells when it was put into the queue, and mails that leave together must not tell in
/// which order people came.
pub(super) fn name(id: &str) -> String {
    let hash = crate::token::digest(b"clameur/message-id/v1\0", id.as_bytes());
    hex::encode(hash.split_at(16).0)
}

fn outcome_of(refusal: DeliveryError) -> MailOutcome {
    match refusal {
        DeliveryError::Relay(_) => MailOutcome::RelayAway,
        DeliveryError::Temporary(cause) => MailOutcome::Again(cause),
        DeliveryError::Permanent(cause) => MailOutcome::Dead(refused(cause)),
        DeliveryError::Utf8Address => MailOutcome::Dead("no-smtputf8"),
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
