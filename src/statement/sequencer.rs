//! The sequencer: group commit.
//!
//! Whatever arrived while the last transaction ran goes into the next one: at once when idle, at most
//! [`GROUP`] at a time when busy. When the commit is on the disk, and only then, everyone in it is
//! answered. A group is one part for each campaign, and what is damaged in one undoes that part alone.
//! When the queue is full, newcomers are told to come back instead of waiting for ever.

mod count;
mod keep;
mod sign;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use clameur_ledger::{Leaf, WithdrawalCode};
use tokio::sync::{Notify, mpsc, oneshot};
use tokio::task::JoinSet;

use crate::clock::{Clock, Millis};
use crate::count::counting::{Counting, CountingError, examine};
use crate::count::roots::Roots;
use crate::count::shown::Shown;
use crate::db::{self, Db};
use crate::mail;
use crate::secrets::{Secrets, lock};
use crate::statement::leaving::Terms;
use crate::statement::store::{self, NewPending, Stage};
use crate::token::{Token, open_leaving};

/// Requests in one transaction at most.
pub const GROUP: usize = 256;
/// Requests that may wait.
const QUEUE: usize = 2_048;

/// What can be asked of the sequencer.
#[derive(Debug)]
pub enum Command {
    /// Keep a statement until its mailbox's owner confirms it, and write to that mailbox.
    Join(Box<Join>),
    /// Count a statement at once: its instrument proves no mailbox.
    Sign(Box<Sign>),
    /// Count the statement that this token belongs to.
    Confirm {
        /// Campaign on whose page the button was pressed.
        campaign: String,
        /// The token of the mailed link.
        token: Token,
        /// Whether it is counted for the organisation by whose link its owner came, too.
        credited: bool,
    },
    /// "It was not me": this form is destroyed, and nothing else.
    Reject {
        /// Campaign on whose page the button was pressed.
        campaign: String,
        /// The token of the mailed link.
        token: Token,
    },
    /// The same form was sent again with another address: this one and its mails are destroyed, as if it had never been sent.
    Replace {
        /// Campaign.
        campaign: String,
        /// The token of the link that was, or would be, mailed.
        token: Token,
    },
    /// "Never write to this address again": for this campaign.
    Block {
        /// Campaign on whose page the button was pressed.
        campaign: String,
        /// The token of the mailed link.
        token: Token,
        /// Keyed hashes of the exact address that the link was mailed to.
        mailbox: Option<mail::turns::Tags>,
    },
    /// "Allow mails again."
    Allow {
        /// Campaign on whose page the button was pressed.
        campaign: String,
        /// The token of the mailed link.
        token: Token,
    },
    /// Take a counted statement back.
    Withdraw {
        /// Campaign.
        campaign: String,
        /// The code that its owner was given.
        code: WithdrawalCode,
        /// Until when that is possible.
        terms: Terms,
    },
}

/// A statement to keep, and the mails that may be due for it.
pub struct Join {
    /// The statement.
    pub pending: NewPending,
    /// The code that will withdraw it.
    pub code: WithdrawalCode,
    /// The mailbox, and whose mails these wait for.
    pub turn: mail::turns::Turn,
    /// To a mailbox whose owner has not joined: the link.
    pub confirmation: mail::Message,
    /// The same again, later.
    pub reminder: (mail::Message, Millis),
    /// To a mailbox whose owner has joined already.
    pub already: mail::Message,
}

/// A statement to count at once.
pub struct Sign {
    /// The statement.
    pub statement: NewPending,
    /// The token that will lead its signatory to the receipt.
    pub token: Token,
    /// The code that will withdraw it.
    pub code: WithdrawalCode,
    /// Keyed hash of everything that was typed.
    pub whole_tag: [u8; 32],
    /// Whether somebody else may have the same tag.
    pub namesakes: Namesakes,
}

/// What holds of others who have the same name and day of birth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Namesakes {
    /// There are none: the identity is a number.
    Impossible,
    /// There may be some.
    Possible,
    /// The person declared to be somebody else than who has signed.
    Declared,
}

impl std::fmt::Debug for Sign {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sign(…)")
    }
}

impl std::fmt::Debug for Join {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Join(…)")
    }
}

/// What became of a request that was carried out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Kept; the same answer for everybody (promise P8).
    Kept,
    /// The same form was kept before, and is not kept again; the same answer.
    KeptBefore,
    /// Counted, now or by an earlier use of the same link.
    Counted {
        /// Campaign.
        campaign: String,
        /// Index of the leaf.
        index: u64,
        /// Whether it was by this request.
        first: bool,
    },
    /// This person was counted before, by another link.
    CountedBefore,
    /// Somebody of this name, born on this day, was counted before; nobody has said whether it is another person.
    NamesakeCounted,
    /// The same form was signed before, with something else in it: that one counts.
    SignedOtherwise {
        /// Index of its leaf.
        index: u64,
    },
    /// A code of this link is known to the log already: what was given needs another link.
    Spent,
    /// The link was rejected by the mailbox's owner.
    Rejected,
    /// Its address is not written to again for this campaign.
    Blocked,
    /// Its address may be written to again.
    Allowed,
    /// The link is too old.
    Expired,
    /// No such link or code.
    Unknown,
    /// The campaign takes no more statements.
    Closed,
    /// Withdrawn: the record is destroyed, the count is one less.
    Withdrawn {
        /// How far it had come.
        stage: Stage,
    },
    /// The instrument lets nobody leave any more, or not this statement.
    Bound,
}

/// Why a request was not carried out. It may be sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CommandError {
    /// Too many requests wait.
    #[error("too many requests wait")]
    Busy,
    /// The disk is full.
    #[error("the disk is full")]
    DiskFull,
    /// The store failed.
    #[error("the store failed")]
    Store,
    /// Nobody knows whether it was carried out: the disk did not say.
    #[error("the disk did not say whether it was recorded")]
    Unknown,
}

type Waiting = (Command, oneshot::Sender<CommandResult>);
type CommandResult = Result<Outcome, CommandError>;

impl Command {
    /// The campaign that it is about.
    fn campaign(&self) -> &str {
        match self {
            Self::Join(join) => &join.pending.campaign,
            Self::Sign(sign) => &sign.statement.campaign,
            Self::Confirm { campaign, .. }
            | Self::Reject { campaign, .. }
            | Self::Replace { campaign, .. }
            | Self::Block { campaign, .. }
            | Self::Allow { campaign, .. }
            | Self::Withdraw { campaign, .. } => campaign,
        }
    }
}

/// Campaigns whose ledgers take no leaf, because what is stored of them is not what was signed.
type Stopped = Arc<Mutex<BTreeSet<String>>>;

/// Hands requests to the sequencer. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Handle {
    sender: mpsc::Sender<Waiting>,
    last_group: Arc<AtomicUsize>,
    stopped: Stopped,
    shown: Shown,
    roots: Roots,
}

impl Handle {
    /// What is known of the logs' trees.
    #[must_use]
    pub fn roots(&self) -> Roots {
        self.roots.clone()
    }

    /// How far the logs have come.
    pub(crate) fn shown(&self) -> Shown {
        self.shown.clone()
    }

    /// Campaigns whose ledgers are damaged: nobody can be counted or leave there. The others go on.
    #[must_use]
    pub fn stopped(&self) -> BTreeSet<String> {
        lock(&self.stopped).clone()
    }

    /// Looks whether a campaign's ledger takes leaves, and remembers it for [`Handle::stopped`].
    pub(crate) async fn look_at(&self, db: &Db, secrets: &Secrets, campaign: &str) {
        note(&self.stopped, db, secrets, campaign).await;
    }

    /// Sends a request and waits until the disk has its outcome.
    ///
    /// # Errors
    /// When it was not carried out.
    pub async fn submit(&self, request: Command) -> Result<Outcome, CommandError> {
        let (answer, answered) = oneshot::channel();
        self.sender
            .try_send((request, answer))
            .map_err(|_| CommandError::Busy)?;
        // The sequencer ended over it.
        answered.await.unwrap_or(Err(CommandError::Unknown))
    }

    /// How many requests wait.
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.sender.max_capacity() - self.sender.capacity()
    }

    /// How many requests were in the last transaction.
    #[must_use]
    pub fn last_group(&self) -> usize {
        self.last_group.load(Ordering::Relaxed)
    }
}

/// The sequencer of an instance.
pub struct Sequencer {
    db: Db,
    secrets: Secrets,
    clock: Clock,
    queue: mpsc::Receiver<Waiting>,
    last_group: Arc<AtomicUsize>,
    stopped: Stopped,
    shown: Shown,
    roots: Roots,
}

/// Looks whether a campaign's ledger takes leaves, and remembers it. A store that does not answer says nothing of one campaign.
async fn note(stopped: &Stopped, db: &Db, secrets: &Secrets, campaign: &str) {
    match examine(db, secrets, campaign).await {
        Ok(()) => {
            lock(stopped).remove(campaign);
        }
        Err(error @ CountingError::Damaged { .. }) => {
            if lock(stopped).insert(campaign.to_owned()) {
                tracing::error!(%error, campaign, "nobody is counted in this campaign until `clameur fsck` has mended it");
            }
        }
        Err(_) => {}
    }
}

/// Requests by campaign, those of each in the order in which they came.
fn by_campaign(group: impl Iterator<Item = Waiting>) -> BTreeMap<String, Vec<Waiting>> {
    let mut parts: BTreeMap<String, Vec<Waiting>> = BTreeMap::new();
    for waiting in group {
        let campaign = waiting.0.campaign().to_owned();
        parts.entry(campaign).or_default().push(waiting);
    }
    parts
}

/// Empties the write-ahead log of what was deleted, whenever told that something was: at once if no
/// reader needs it, else a moment later. Apart from the sequencer, so that nobody's counting waits
/// for it.
async fn flush(db: Db, deleted: Arc<Notify>) {
    loop {
        deleted.notified().await;
        let mut tries = 0;
        loop {
            tries += 1;
            match db.flush_deleted().await {
                Ok(true) => break,
                Ok(false) if tries < 30 => tokio::time::sleep(Duration::from_secs(1)).await,
                Ok(false) => {
                    tracing::warn!(
                        "a long reader keeps what was deleted in the write-ahead log; the hourly run will flush it"
                    );
                    break;
                }
                Err(error) => {
                    tracing::warn!(%error, "what was deleted could not be flushed; the hourly run will");
                    break;
                }
            }
        }
    }
}

impl Sequencer {
    /// A sequencer, and the handle by which it is asked.
    #[must_use]
    pub fn new(db: Db, secrets: Secrets, clock: Clock) -> (Self, Handle) {
        let (sender, queue) = mpsc::channel(QUEUE);
        let last_group = Arc::new(AtomicUsize::new(0));
        let sequencer = Self {
            db,
            secrets,
            clock,
            queue,
            last_group: Arc::clone(&last_group),
            stopped: Stopped::default(),
            shown: Shown::default(),
            roots: Roots::default(),
        };
        let handle = Handle {
            sender,
            last_group,
            stopped: Arc::clone(&sequencer.stopped),
            shown: sequencer.shown.clone(),
            roots: sequencer.roots.clone(),
        };
        (sequencer, handle)
    }

    /// Runs until every handle is gone.
    ///
    /// # Errors
    /// When nobody can tell whether a commit took place: those who wait are told that, and the process must
    /// end: a start from the disk decides. When the store is behind what was shown: nothing was written into it.
    pub async fn run(mut self) -> Result<(), CountingError> {
        let mut group = Vec::with_capacity(GROUP);
        let deleted = Arc::new(Notify::new());
        let mut flushing = JoinSet::new();
        flushing.spawn(flush(self.db.clone(), Arc::clone(&deleted)));
        while self.queue.recv_many(&mut group, GROUP).await > 0 {
            let size = group.len();
            self.last_group.store(size, Ordering::Relaxed);
            let parts = by_campaign(group.drain(..));
            match self.carry_out(&parts).await {
                Ok(answers) => {
                    let withdrawn = answers.iter().any(|answer| {
                        matches!(
                            answer,
                            Ok(Outcome::Withdrawn { .. } | Outcome::Rejected | Outcome::Blocked)
                        )
                    });
                    for ((_, waiter), answer) in parts.into_values().flatten().zip(answers) {
                        // Who went away meanwhile finds the outcome by the same link.
                        drop(waiter.send(answer));
                    }
                    if withdrawn {
                        deleted.notify_one();
                    }
                }
                Err(error @ CountingError::Unknown(_)) => {
                    for (_, waiter) in parts.into_values().flatten() {
                        drop(waiter.send(Err(CommandError::Unknown)));
                    }
                    // The process ends over it: those answers leave first.
                    tokio::time::sleep(Duration::from_secs(1)).await;
                    return Err(error);
                }
                Err(error @ CountingError::Behind { .. }) => {
                    for (_, waiter) in parts.into_values().flatten() {
                        drop(waiter.send(Err(CommandError::Store)));
                    }
                    return Err(error);
                }
                Err(error) => {
                    tracing::error!(%error, group = size, "a counting transaction was undone");
                    let refusal = if error.is_full() {
                        self.db.found_full();
                        CommandError::DiskFull
                    } else {
                        CommandError::Store
                    };
                    for (_, waiter) in parts.into_values().flatten() {
                        drop(waiter.send(Err(refusal)));
                    }
                }
            }
        }
        Ok(())
    }

    /// Carries a group out in one transaction; gives the answers in the order of the parts. What fails in one campaign undoes nothing of
    /// the others, and what fails by one request nothing of the others of its campaign.
    ///
    /// # Errors
    /// What concerns all of them: nothing was carried out then, or nobody knows.
    async fn carry_out(
        &self,
        parts: &BTreeMap<String, Vec<Waiting>>,
    ) -> Result<Vec<CommandResult>, CountingError> {
        let mut counting = Counting::begin(&self.db, &self.secrets, self.clock.now())
            .await?
            .showing(self.shown.clone())
            .knowing(self.roots.clone());
        let mut answers = Vec::new();
        for (campaign, requests) in parts {
            if let Ok(done) = self.part(&mut counting, campaign, requests).await? {
                answers.extend(done.into_iter().map(Ok));
                continue;
            }
            let mut refused = 0;
            for request in requests {
                let alone = std::slice::from_ref(request);
                match self.part(&mut counting, campaign, alone).await? {
                    Ok(done) => answers.extend(done.into_iter().map(Ok)),
                    Err(error) => {
                        if refused == 0 {
                            tracing::error!(%error, campaign, "refused: what is stored of this campaign is damaged");
                        }
                        refused += 1;
                        answers.push(Err(CommandError::Store));
                    }
                }
            }
            if refused > 0 {
                note(&self.stopped, &self.db, &self.secrets, campaign).await;
            }
        }
        counting.commit().await?;
        Ok(answers)
    }

    /// Carries requests of one campaign out, all of them or none; the inner error is that campaign's, and nothing of them is left then.
    async fn part(
        &self,
        counting: &mut Counting,
        campaign: &str,
        requests: &[Waiting],
    ) -> Result<Result<Vec<Outcome>, CountingError>, CountingError> {
        counting.is_what_was_shown(campaign).await?;
        counting.begin_part().await?;
        match self.outcomes(counting, campaign, requests).await {
            Ok(outcomes) => Ok(Ok(outcomes)),
            Err(error) if error.is_of_one_campaign() => {
                counting.undo_part(campaign).await?;
                Ok(Err(error))
            }
            Err(error) => Err(error),
        }
    }

    async fn outcomes(
        &self,
        counting: &mut Counting,
        campaign: &str,
        requests: &[Waiting],
    ) -> Result<Vec<Outcome>, CountingError> {
        let mut outcomes = Vec::with_capacity(requests.len());
        let (mut counted, mut kept, mut signed) = (none(), none(), none());
        for (at, (request, _)) in requests.iter().enumerate() {
            // Whoever comes first of those who are carried out together has all of them carried out.
            let from_here = requests.get(at..).unwrap_or_default();
            let outcome = match request {
                Command::Confirm { .. } => {
                    if counted.as_slice().is_empty() {
                        let presses = count::presses(from_here);
                        let together = self.confirm(counting, campaign, &presses).await?;
                        counted = together.into_iter();
                    }
                    outcomes.extend(counted.next());
                    continue;
                }
                Command::Join(_) => {
                    if kept.as_slice().is_empty() {
                        let forms = keep::forms(from_here);
                        let together = self.join(counting, campaign, &forms).await?;
                        kept = together.into_iter();
                    }
                    outcomes.extend(kept.next());
                    continue;
                }
                Command::Sign(_) => {
                    if signed.as_slice().is_empty() {
                        let signatures = sign::signatures(from_here);
                        let together = self.sign(counting, campaign, &signatures).await?;
                        signed = together.into_iter();
                    }
                    outcomes.extend(signed.next());
                    continue;
                }
                Command::Reject { campaign, token } => reject(counting, campaign, token).await?,
                Command::Replace { campaign, token } => replace(counting, campaign, token).await?,
                Command::Block {
                    campaign,
                    token,
                    mailbox,
                } => block(counting, campaign, token, *mailbox).await?,
                Command::Allow { campaign, token } => allow(counting, campaign, token).await?,
                Command::Withdraw {
                    campaign,
                    code,
                    terms,
                } => self.withdraw(counting, campaign, code, *terms).await?,
            };
            outcomes.push(outcome);
        }
        // One answer for each: nobody is ever told what became of somebody else.
        if outcomes.len() != requests.len() {
            return Err(db::Error::told("as many answers as requests were not found").into());
        }
        if counting.end_part(campaign).await? {
            lock(&self.stopped).remove(campaign);
        }
        Ok(outcomes)
    }

    /// Destroys the record, and tells whom it was about.
    async fn withdraw(
        &self,
        counting: &mut Counting,
        campaign: &str,
        code: &WithdrawalCode,
        terms: Terms,
    ) -> Result<Outcome, CountingError> {
        let now = counting.now();
        let found = store::counted_by_code(counting.connection(), campaign, code);
        let Some(counted) = found.await? else {
            return Ok(Outcome::Unknown);
        };
        let stage = store::stage(counting.connection(), &counted).await?;
        if !terms.allow(stage == Stage::Filed) {
            return Ok(Outcome::Bound);
        }
        let leaf = Leaf::Withdraw {
            index: counted.index,
            code: *code,
        };
        let added = counting.added(campaign, counted.index).await?;
        let (territory, targets) = added.unwrap_or_else(|| counted.sums());
        counting.append(campaign, &leaf, targets).await?;
        counting.tally(campaign, &territory, -1);
        let connection = counting.connection();
        if let Some((sealed, language)) = store::leaving_box(connection, &counted).await?
            && let Some(address) = open_leaving(self.secrets.mail_key(), code, &sealed)
        {
            // Whoever else has the code, the server included, takes nobody away in silence; also where no other mail is wanted, as the page
            // of that choice says.
            let message = mail::Message::withdrawn(campaign, &language, &address, now);
            mail::enqueue(
                connection,
                self.secrets.mail_key(),
                &message,
                None,
                now,
                now,
            )
            .await?;
        }
        store::destroy_counted(counting.connection(), &counted, Some(code)).await?;
        Ok(Outcome::Withdrawn { stage })
    }
}

/// No outcomes yet.
fn none() -> std::vec::IntoIter<Outcome> {
    Vec::new().into_iter()
}

/// What a link that waits for nothing more led to: its statement, if it is of this campaign.
async fn counted_already(
    counting: &mut Counting,
    campaign: &str,
    token: &Token,
) -> Result<Outcome, CountingError> {
    let counted = store::counted_by_token(counting.connection(), token).await?;
    Ok(counted
        .filter(|counted| counted.campaign == campaign)
        .map_or(Outcome::Unknown, |counted| Outcome::Counted {
            campaign: counted.campaign,
            index: counted.index,
            first: false,
        }))
}

async fn reject(
    counting: &mut Counting,
    campaign: &str,
    token: &Token,
) -> Result<Outcome, CountingError> {
    let Some(pending) = store::pending_by_token(counting.connection(), token).await? else {
        return counted_already(counting, campaign, token).await;
    };
    if pending.campaign != campaign {
        return Ok(Outcome::Unknown);
    }
    if !pending.rejected {
        store::strip_rejected(counting.connection(), &pending.id).await?;
    }
    Ok(Outcome::Rejected)
}

/// Destroys a form that waits. One that was counted, or refused, stays what it is.
async fn replace(
    counting: &mut Counting,
    campaign: &str,
    token: &Token,
) -> Result<Outcome, CountingError> {
    let connection = counting.connection();
    let pending = store::pending_by_token(&mut *connection, token).await?;
    let Some(pending) = pending.filter(|p| p.campaign == campaign && !p.rejected) else {
        return Ok(Outcome::Unknown);
    };
    mail::drop_for_pending(&mut *connection, &pending.id).await?;
    store::delete_pending(connection, &pending.id).await?;
    Ok(Outcome::Unknown)
}

/// Writes to this exact address no more, destroys the form that the link belongs to, and the contacts that the address left. Other
/// links of the mailbox keep working: who holds one decides about it.
async fn block(
    counting: &mut Counting,
    campaign: &str,
    token: &Token,
    mailbox: Option<mail::turns::Tags>,
) -> Result<Outcome, CountingError> {
    if store::is_blocked_by(&mut *counting.connection(), campaign, token).await? {
        return Ok(Outcome::Blocked);
    }
    let Some(pending) = store::pending_by_token(counting.connection(), token).await? else {
        return counted_already(counting, campaign, token).await;
    };
    if pending.campaign != campaign {
        return Ok(Outcome::Unknown);
    }
    let Some(mailbox) = mailbox.filter(|_| !pending.rejected) else {
        return Ok(Outcome::Rejected);
    };
    let connection = counting.connection();
    store::strip_rejected(connection, &pending.id).await?;
    store::block_mailbox(connection, campaign, &mailbox.exact, token).await?;
    mail::turns::stop_mails(connection, campaign, &mailbox).await?;
    crate::contact::store::forget_contacts(connection, campaign, &mailbox.exact).await?;
    Ok(Outcome::Blocked)
}

/// Lets the address of a link be written to again. Pressed twice, it says so twice.
async fn allow(
    counting: &mut Counting,
    campaign: &str,
    token: &Token,
) -> Result<Outcome, CountingError> {
    let connection = counting.connection();
    if store::allow_mailbox(connection, campaign, token).await? {
        return Ok(Outcome::Allowed);
    }
    let pending = store::pending_by_token(connection, token).await?;
    Ok(match pending {
        Some(pending) if pending.campaign == campaign => Outcome::Allowed,
        _ => Outcome::Unknown,
    })
}
