//! Limits, in memory only: what they count by is hashed with a key that dies with the process.
//!
//! Many people share an address: a school, an office, a carrier's gateway. So each address has turns, and the network around it some more;
//! whoever comes a little too early waits for their turn instead of being refused; a refusal takes nobody's turn; a form with a proof of work
//! has turns of its own, which whoever sends forms without one cannot use up; and nobody is ever refused who leaves. Work is looked at for as
//! long as not too much of what came from an address was wrong, because looking costs the server something.

use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};
use std::net::IpAddr;
use std::pin::pin;
use std::sync::Mutex;
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::Instant;

use super::grid::Grid;
use crate::clock::{MINUTE, Millis};
use crate::secrets::lock;

/// Forms with a proof of work for each without: the work is what they cost.
pub const WORKED: u32 = 10;
/// What a network around an address may send, in shares of one address.
pub const AROUND: u32 = 4;
/// Forms that the answer "signed already" costs its network: whoever asks for others is slowed down.
const ANSWER_COSTS: u32 = 5;
/// What a network around an address may be told, in shares of one address.
const ANSWERS_AROUND: u32 = 2;
/// Times that somebody is asked for a passkey for each form.
const PASSKEYS: u32 = 3;
/// How long somebody waits for a turn at most. With what a form takes, less than a visitor waits for an answer.
const PATIENCE: Duration = Duration::from_secs(3);

/// Counters by network, and how mails to a mailbox are spaced.
pub struct Limits {
    hasher: RandomState,
    /// Forms of one address per minute.
    per_minute: u32,
    turns: Mutex<HashMap<u64, Instant>>,
    answers: Mutex<Answers>,
    /// Somebody's answer is settled.
    answered: Notify,
    mails_per_day: u32,
    /// When answers leave that must not tell what was found.
    pub grid: Grid,
    /// When answers about accounts leave: a password takes longer to look at than a form.
    pub account_grid: Grid,
}

impl std::fmt::Debug for Limits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Limits(…)")
    }
}

/// What is asked for a turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum What {
    Form,
    Worked,
    /// Having an answer looked at that proved no work.
    Wrong,
    Leaving,
    SignIn,
    /// Being asked for a passkey.
    Passkey,
    /// Being told that somebody has signed already.
    Answer,
}

/// Answers that tell whether somebody has signed, in this minute: those told, and those that may yet be.
#[derive(Debug, Default)]
struct Answers {
    since: Millis,
    told: HashMap<u64, u32>,
    asking: HashMap<u64, u32>,
}

/// The right to tell one person whether somebody has signed already. Dropped, also half-way, it is given back unless it was used.
#[derive(Debug)]
#[must_use]
pub struct Asking<'l> {
    limits: &'l Limits,
    address: IpAddr,
    told: bool,
}

impl Asking<'_> {
    /// What became of it.
    pub fn was_told(mut self, told: bool) {
        self.told = told;
    }
}

impl Drop for Asking<'_> {
    fn drop(&mut self) {
        self.limits.asked(self.address, self.told);
    }
}

/// Whether somebody may be told whether somebody has signed already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum May {
    Yes,
    /// Once others have their answer, which may be another one.
    Later,
    No,
}

/// Longer than looking at a password takes on a small machine.
const ACCOUNT_STEP: std::time::Duration = std::time::Duration::from_millis(1_200);

impl Limits {
    /// Limits as configured; the least are two forms and one mail.
    #[must_use]
    pub fn new(config: &crate::config::Limits) -> Self {
        Self {
            hasher: RandomState::new(),
            per_minute: config.forms_per_network_per_minute.max(2),
            turns: Mutex::default(),
            answers: Mutex::default(),
            answered: Notify::new(),
            mails_per_day: config.mails_per_mailbox_per_day.max(1),
            grid: Grid::default(),
            account_grid: Grid::of(ACCOUNT_STEP),
        }
    }

    /// Waits for the turn of a form from this address, seconds at most; false where that is not enough, and then nothing is counted.
    pub async fn turn(&self, address: IpAddr, worked: bool) -> bool {
        let what = if worked { What::Worked } else { What::Form };
        match self.take(address, what, Instant::now()) {
            Some(wait) => {
                tokio::time::sleep(wait).await;
                true
            }
            None => false,
        }
    }

    /// Looks whether a form proves work, unless too many from this address claimed it and did not: then it is one without.
    pub async fn proves_work(&self, address: IpAddr, looks: impl Future<Output = bool>) -> bool {
        // Taken before anybody looks, and given back where it is right: whoever sends many at once, or hangs up meanwhile, does not get around it.
        if !self.at_once(address, What::Wrong, Instant::now()) {
            return false;
        }
        let proved = looks.await;
        if proved {
            self.give_back(address, What::Wrong);
        }
        proved
    }

    /// Waits for the turn of somebody who leaves, seconds at most. Nobody is refused.
    pub async fn turn_to_leave(&self, address: IpAddr) {
        let wait = self.take(address, What::Leaving, Instant::now());
        tokio::time::sleep(wait.unwrap_or(PATIENCE)).await;
    }

    /// Whether somebody at this address may try to sign in now: turns of their own, for which nobody waits.
    #[must_use]
    pub fn allow_network(&self, address: IpAddr) -> bool {
        self.at_once(address, What::SignIn, Instant::now())
    }

    /// Whether somebody at this address may be asked for a passkey now: turns of their own, so that wrong passwords take none of them.
    #[must_use]
    pub fn allow_passkey(&self, address: IpAddr) -> bool {
        self.at_once(address, What::Passkey, Instant::now())
    }

    fn at_once(&self, address: IpAddr, what: What, now: Instant) -> bool {
        self.take_within(Duration::ZERO, address, what, now)
            .is_some()
    }

    fn take(&self, address: IpAddr, what: What, now: Instant) -> Option<Duration> {
        self.take_within(PATIENCE, address, what, now)
    }

    /// How long this address waits for its turn; none where that is too long, and then nothing is taken.
    fn take_within(
        &self,
        patience: Duration,
        address: IpAddr,
        what: What,
        now: Instant,
    ) -> Option<Duration> {
        let mut turns = lock(&self.turns);
        let (next, wait) = self.next(&turns, address, what, now);
        if wait > patience {
            return None;
        }
        turns.extend(next);
        Some(wait)
    }

    /// When the next turns are due once this one is taken, and how long it is until then. Each turn moves on the time at which the next is
    /// due, by address and by network, and who comes before that time by no more than a minute's turns waits for nothing (a leaky bucket).
    fn next(
        &self,
        turns: &HashMap<u64, Instant>,
        address: IpAddr,
        what: What,
        now: Instant,
    ) -> ([(u64, Instant); 2], Duration) {
        let minute = Duration::from_secs(60);
        let next = self.places(address, what).map(|(key, step)| {
            let due = turns.get(&key).copied().unwrap_or(now).max(now);
            (key, due + step)
        });
        let waits = next.map(|(_, due)| due.saturating_duration_since(now + minute));
        (next, waits.into_iter().max().unwrap_or_default())
    }

    /// By what turns are counted: the address and its network, and by how much each turn moves on the next one.
    fn places(&self, address: IpAddr, what: What) -> [(u64, Duration); 2] {
        let share = match what {
            What::Worked | What::Wrong => self.per_minute.saturating_mul(WORKED),
            What::Form | What::Leaving | What::SignIn | What::Answer => self.per_minute,
            // Pages ask by themselves, so that browsers can offer one.
            What::Passkey => self.per_minute.saturating_mul(PASSKEYS),
        };
        let minute = Duration::from_secs(60);
        [
            (self.hasher.hash_one((what, near(address))), minute / share),
            (
                self.hasher.hash_one((what, around(address))),
                minute / share.saturating_mul(AROUND),
            ),
        ]
    }

    /// A turn that was taken counts no more.
    fn give_back(&self, address: IpAddr, what: What) {
        let mut turns = lock(&self.turns);
        for (key, step) in self.places(address, what) {
            if let Some(due) = turns.get_mut(&key) {
                *due = due.checked_sub(step).unwrap_or(*due);
            }
        }
    }

    /// Whether this network may be told now whether somebody has signed already. Asked before anybody knows the answer, or a refusal
    /// would be one. Where others may be told first, it waits for what they are, however long a slow machine takes for that: each of them
    /// comes to an end.
    pub async fn may_be_told(&self, address: IpAddr, now: Millis) -> Option<Asking<'_>> {
        loop {
            let mut answered = pin!(self.answered.notified());
            // From now on, so that none is missed that is settled while this one asks.
            answered.as_mut().enable();
            match self.ask(address, now) {
                May::Yes => {
                    return Some(Asking {
                        limits: self,
                        address,
                        told: false,
                    });
                }
                May::Later => answered.await,
                May::No => return None,
            }
        }
    }

    fn ask(&self, address: IpAddr, now: Millis) -> May {
        let places = self.answer_places(address);
        let mut answers = lock(&self.answers);
        if (now - answers.since).abs() >= MINUTE {
            answers.since = now;
            answers.told.clear();
        }
        let of = |map: &HashMap<u64, u32>, key| map.get(&key).copied().unwrap_or_default();
        for (key, most) in places {
            let told = of(&answers.told, key);
            if told >= most {
                return May::No;
            }
            if told.saturating_add(of(&answers.asking, key)) >= most {
                return May::Later;
            }
        }
        for (key, _) in places {
            *answers.asking.entry(key).or_default() += 1;
        }
        May::Yes
    }

    fn asked(&self, address: IpAddr, told: bool) {
        let mut answers = lock(&self.answers);
        for (key, _) in self.answer_places(address) {
            if told {
                *answers.told.entry(key).or_default() += 1;
            }
            let asking = answers.asking.get(&key).copied().unwrap_or_default();
            if asking > 1 {
                answers.asking.insert(key, asking - 1);
            } else {
                answers.asking.remove(&key);
            }
        }
        drop(answers);
        self.answered.notify_waiters();
    }

    fn answer_places(&self, address: IpAddr) -> [(u64, u32); 2] {
        let most = (self.per_minute / ANSWER_COSTS).max(1);
        [
            (self.hasher.hash_one((What::Answer, near(address))), most),
            (
                self.hasher.hash_one((What::Answer, around(address))),
                most.saturating_mul(ANSWERS_AROUND),
            ),
        ]
    }

    /// The longest pause between two mails about forms to one mailbox.
    #[must_use]
    pub fn longest_pause(&self) -> Millis {
        crate::mail::turns::longest_pause(self.mails_per_day)
    }

    /// Forgets who has not been seen for long enough.
    pub fn forget_old(&self) {
        let now = Instant::now();
        lock(&self.turns).retain(|_, due| *due > now);
    }
}

/// What one household, school or office has at least: an IPv4 address, or an IPv6 /64.
fn near(address: IpAddr) -> (u8, u128) {
    match address.to_canonical() {
        IpAddr::V4(v4) => (32, u32::from(v4).into()),
        IpAddr::V6(v6) => (64, u128::from(v6) >> 64),
    }
}

/// What one company or one part of a provider's gateways has: an IPv4 /24, or an IPv6 /48.
fn around(address: IpAddr) -> (u8, u128) {
    match address.to_canonical() {
        IpAddr::V4(v4) => (24, u128::from(u32::from(v4) >> 8)),
        IpAddr::V6(v6) => (48, u128::from(v6) >> 80),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limits(forms: u32) -> Limits {
        Limits::new(&crate::config::Limits {
            forms_per_network_per_minute: forms,
            mails_per_mailbox_per_day: 1,
            form_min_seconds: 3,
        })
    }

    fn at(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[tokio::test]
    async fn an_address_has_its_turns_and_its_network_some_more() {
        let limits = limits(4);
        let now = Instant::now();
        let at_once = |address: &str, what| {
            let taken = (0..100).take_while(|_| {
                let wait = limits.take(at(address), what, now);
                wait == Some(Duration::ZERO)
            });
            taken.count()
        };
        assert_eq!(at_once("192.0.2.1", What::Form), 4);
        assert_eq!(at_once("::ffff:192.0.2.1", What::Form), 0);
        // A proof of work has turns of its own, and so has leaving.
        assert_eq!(at_once("192.0.2.1", What::Worked), 40);
        assert_eq!(at_once("192.0.2.1", What::Leaving), 4);
        // Neighbours: what their network has left.
        for neighbour in ["192.0.2.2", "192.0.2.3", "192.0.2.4"] {
            assert_eq!(at_once(neighbour, What::Form), 4);
        }
        assert_eq!(at_once("192.0.2.5", What::Form), 0);
        assert_eq!(at_once("198.51.100.1", What::Form), 4);
        assert_eq!(at_once("2001:db8::1", What::Form), 4);
        assert_eq!(at_once("2001:db8::ffff:1", What::Form), 0);
        assert_eq!(at_once("2001:db8:0:1::1", What::Form), 4);
    }

    #[tokio::test]
    async fn who_comes_too_early_waits_and_a_refusal_takes_nobodys_turn() {
        let limits = limits(60);
        let begun = Instant::now();
        let takes = |after| {
            let now = begun + Duration::from_millis(after);
            limits.take(at("192.0.2.1"), What::Form, now)
        };
        let waits: Vec<_> = (0..64).map(|_| takes(0)).collect();
        assert!(waits[..60].iter().all(|wait| *wait == Some(Duration::ZERO)));
        for (seconds, wait) in [(1, 60), (2, 61), (3, 62)] {
            assert_eq!(waits[wait], Some(Duration::from_secs(seconds)));
        }
        // However often somebody tries.
        for _ in 0..1_000 {
            assert_eq!(takes(0), None);
        }
        // A second later there is a turn more, for whoever asks then.
        assert_eq!(takes(1_000), Some(Duration::from_secs(3)));
        assert_eq!(takes(60_000), Some(Duration::ZERO));
    }

    #[test]
    fn who_is_refused_at_the_desks_door_takes_nobodys_turn() {
        let limits = limits(60);
        let begun = Instant::now();
        let comes = |after| {
            let now = begun + Duration::from_secs(after);
            limits.at_once(at("192.0.2.1"), What::SignIn, now)
        };
        let let_in = (0..1_000).filter(|_| comes(0)).count();
        assert_eq!(let_in, 60);
        assert!(comes(1) && !comes(1));
    }

    #[tokio::test]
    async fn wrong_work_is_looked_at_so_often_and_right_work_whenever() {
        let limits = limits(2);
        let looked = std::cell::Cell::new(0);
        let looks = async |right| {
            looked.set(looked.get() + 1);
            right
        };
        let sends = |address: &str, right| limits.proves_work(at(address), looks(right));
        for _ in 0..100 {
            assert!(sends("192.0.2.1", true).await);
        }
        looked.set(0);
        for _ in 0..100 {
            assert!(!sends("192.0.2.1", false).await);
        }
        // A turn more for each three seconds that the machine took.
        let most = 2 * WORKED;
        assert!((most..100).contains(&looked.get()), "{}", looked.get());
        assert!(sends("198.51.100.1", true).await);
    }

    #[tokio::test]
    async fn work_that_is_still_looked_at_counts_also_when_its_sender_hangs_up() {
        let limits = limits(2);
        let looked = std::cell::Cell::new(0);
        for _ in 0..100 {
            let looks = async {
                looked.set(looked.get() + 1);
                std::future::pending::<bool>().await
            };
            let sent = limits.proves_work(at("192.0.2.1"), looks);
            let left = tokio::time::timeout(Duration::ZERO, sent).await;
            assert!(!matches!(left, Ok(true)));
        }
        let most = 2 * WORKED;
        assert!((most..100).contains(&looked.get()), "{}", looked.get());
    }

    #[tokio::test]
    async fn answers_are_few_and_nobody_who_is_told_another_one_uses_them_up() {
        let limits = limits(10);
        let now = 1_700_000_000_000;
        let ask = |address: &str, now| limits.ask(at(address), now);
        // Two answers a minute; two people are being answered.
        assert_eq!(ask("192.0.2.1", now), May::Yes);
        assert_eq!(ask("192.0.2.1", now), May::Yes);
        assert_eq!(ask("192.0.2.1", now), May::Later);
        assert_eq!(ask("192.0.2.2", now), May::Yes);
        limits.asked(at("192.0.2.2"), false);
        // One of them had signed, the other one had not.
        limits.asked(at("192.0.2.1"), true);
        limits.asked(at("192.0.2.1"), false);
        assert_eq!(ask("192.0.2.1", now), May::Yes);
        limits.asked(at("192.0.2.1"), true);
        assert_eq!(ask("192.0.2.1", now), May::No);
        assert_eq!(ask("192.0.2.2", now), May::Yes);
        assert_eq!(ask("192.0.2.1", now + MINUTE), May::Yes);
    }
}
