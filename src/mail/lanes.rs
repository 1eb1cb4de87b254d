//! Who is next for a connection: a lane for each domain that mails go to, and none waits for another.
//!
//! A relay may take its time over one domain: it asks that domain's servers while we wait. So a lane gets another connection only as
//! long as it holds less than some times what is left free (the dynamic threshold by which switches share their memory): there is one left
//! for whoever comes. Lanes that are slower than others share half of the connections.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use tokio::time::Instant;

/// A lane may hold so many times the connections that are free.
const SHARE: usize = 8;
/// A hand-over is slow that takes longer than this...
const SLOW: Duration = Duration::from_secs(1);
/// ...and so many times as long as at the quickest lane.
const SLOWER: u32 = 4;
/// Of a slow lane, what can be handed over in this time stays in hand; the rest goes back when there is no room for other mails...
const KEPT: Duration = Duration::from_secs(10);
/// ...for as long as those before it take, and no longer than this.
const LONGEST_BACK: Duration = Duration::from_secs(5 * 60);
/// Lanes remembered at most while nothing goes to them.
const REMEMBERED: usize = 1_024;

/// Something to send.
pub(super) trait Job {
    /// Which leave first: 0 before 1 before 2.
    const PRIORITIES: usize = 3;
    /// Its priority.
    fn priority(&self) -> usize;
    /// The domain that it goes to.
    fn domain(&self) -> &str;
}

/// Mails in hand, by domain.
pub(super) struct Lanes<J> {
    lanes: HashMap<String, Lane<J>>,
    /// Gives each job a number: the first to come is the first to go.
    numbers: u64,
}

struct Lane<J> {
    /// By priority.
    waiting: [VecDeque<(u64, J)>; 3],
    /// When what is being handed over was begun.
    begun: Vec<Instant>,
    /// How long a hand-over takes, smoothed.
    pace: Option<Duration>,
}

impl<J> Default for Lane<J> {
    fn default() -> Self {
        Self {
            waiting: std::array::from_fn(|_| VecDeque::new()),
            begun: Vec::new(),
            pace: None,
        }
    }
}

impl<J> Lane<J> {
    fn waits(&self) -> usize {
        self.waiting.iter().map(VecDeque::len).sum()
    }

    fn is_idle(&self) -> bool {
        self.begun.is_empty() && self.waits() == 0
    }

    /// How long a hand-over takes; what is under way counts as far as it is.
    fn pace(&self, now: Instant) -> Option<Duration> {
        let oldest = self.begun.iter().min();
        let under_way = oldest.map(|begun| now.saturating_duration_since(*begun));
        // Nothing is known of what has only begun.
        self.pace.max(under_way.filter(|took| *took > SLOW))
    }

    /// The priority and number of what leaves next.
    fn first(&self) -> Option<(usize, u64)> {
        let mut queues = self.waiting.iter().enumerate();
        queues.find_map(|(priority, queue)| queue.front().map(|(number, _)| (priority, *number)))
    }
}

impl<J> Default for Lanes<J> {
    fn default() -> Self {
        Self {
            lanes: HashMap::new(),
            numbers: 0,
        }
    }
}

impl<J: Job> Lanes<J> {
    /// Puts a job in its lane.
    pub(super) fn put(&mut self, job: J) {
        self.numbers += 1;
        let number = self.numbers;
        let priority = job.priority();
        if self.lanes.len() > REMEMBERED {
            self.lanes.retain(|_, lane| !lane.is_idle());
        }
        let lane = self.lanes.entry(job.domain().to_owned()).or_default();
        if let Some(queue) = lane.waiting.get_mut(priority) {
            queue.push_back((number, job));
        }
    }

    /// Puts a job back to where it was taken from.
    pub(super) fn put_first(&mut self, job: J) {
        let priority = job.priority();
        let lane = self.lanes.entry(job.domain().to_owned()).or_default();
        if let Some(queue) = lane.waiting.get_mut(priority) {
            queue.push_front((0, job));
        }
    }

    /// Jobs of these priorities that wait.
    pub(super) fn waits(&self, priorities: std::ops::Range<usize>) -> usize {
        let queues = |lane: &Lane<J>| -> usize {
            let some = lane.waiting.get(priorities.clone()).unwrap_or_default();
            some.iter().map(VecDeque::len).sum()
        };
        self.lanes.values().map(queues).sum()
    }

    /// Jobs that are being handed over.
    pub(super) fn busy(&self) -> usize {
        self.lanes.values().map(|lane| lane.begun.len()).sum()
    }

    /// The pace from which on a lane is slow: none where nothing is known to be quicker.
    fn slow_from(&self, now: Instant) -> Option<Duration> {
        let quickest = self
            .lanes
            .values()
            .filter_map(|lane| lane.pace(now))
            .min()?;
        Some(SLOW.max(quickest * SLOWER))
    }

    /// Takes the job that is next, where one may leave over one of `connections`.
    pub(super) fn next(&mut self, connections: usize, now: Instant) -> Option<J> {
        let slow_from = self.slow_from(now);
        let is_slow = |lane: &Lane<J>| {
            let both = lane.pace(now).zip(slow_from);
            both.is_some_and(|(pace, slow)| pace > slow)
        };
        let free = connections.saturating_sub(self.busy());
        let slow = self.lanes.values().filter(|lane| is_slow(lane));
        let slow_busy: usize = slow.map(|lane| lane.begun.len()).sum();
        let free_for_slow = (connections / 2).max(1).saturating_sub(slow_busy).min(free);
        // As long as a lane is known to be quick, those of which nothing is known yet leave it a quarter: all of them may turn out slow.
        let is_unknown = |lane: &Lane<J>| lane.pace(now).is_none();
        let unknown_busy: usize = self
            .lanes
            .values()
            .filter(|lane| is_unknown(lane))
            .map(|lane| lane.begun.len())
            .sum();
        let reserved = match slow_from {
            Some(_) => connections / 4,
            None => 0,
        };
        let free_for_unknown = (connections - reserved)
            .saturating_sub(unknown_busy)
            .min(free);
        let may = |lane: &Lane<J>| {
            let free = if is_slow(lane) {
                free_for_slow
            } else if is_unknown(lane) {
                free_for_unknown
            } else {
                free
            };
            match lane.begun.len() {
                0 => free > 0,
                // The last one is for a lane that has none.
                held => free > 1 && held < free * SHARE,
            }
        };
        let next = self
            .lanes
            .iter()
            .filter(|(_, lane)| may(lane))
            .filter_map(|(domain, lane)| {
                let (priority, number) = lane.first()?;
                Some(((priority, is_slow(lane), lane.begun.len(), number), domain))
            })
            .min()?;
        let domain = next.1.clone();
        let lane = self.lanes.get_mut(&domain)?;
        let (_, job) = lane.waiting.iter_mut().find_map(VecDeque::pop_front)?;
        lane.begun.push(now);
        Some(job)
    }

    /// A job that was begun at that moment is over, or came back; the time that its hand-over took says how quick its lane is.
    pub(super) fn done(&mut self, domain: &str, begun: Instant, took: Option<Duration>) {
        let Some(lane) = self.lanes.get_mut(domain) else {
            return;
        };
        if let Some(place) = lane.begun.iter().position(|other| *other == begun) {
            lane.begun.swap_remove(place);
        }
        if let Some(took) = took {
            lane.pace = Some(lane.pace.map_or(took, |pace| (pace * 3 + took) / 4));
        }
    }

    /// Takes back what waits in slow lanes and cannot leave soon: it only takes room. Each with the time that those before it take.
    pub(super) fn take_slow(&mut self, now: Instant) -> Vec<(J, Duration)> {
        let mut taken = Vec::new();
        for lane in self.lanes.values_mut() {
            let Some(pace) = lane.pace(now).filter(|pace| *pace > SLOW) else {
                continue;
            };
            let at_once = u32::try_from(lane.begun.len()).unwrap_or(u32::MAX).max(1);
            let each = (pace / at_once).max(Duration::from_millis(1));
            let keep = usize::try_from(KEPT.as_millis() / each.as_millis().max(1));
            let keep = keep.unwrap_or(usize::MAX).max(1);
            let (mut place, mut over) = (0, 0);
            for queue in &mut lane.waiting {
                let stay = keep.saturating_sub(place).min(queue.len());
                for (_, job) in queue.drain(stay..) {
                    let before = u32::try_from(keep.saturating_add(over));
                    over += 1;
                    let wait = each.saturating_mul(before.unwrap_or(u32::MAX));
                    taken.push((job, wait.min(LONGEST_BACK)));
                }
                place += stay;
            }
        }
        taken
    }

    /// Takes back all that waits.
    pub(super) fn take_all(&mut self) -> Vec<J> {
        let lanes = self.lanes.values_mut();
        let queues = lanes.flat_map(|lane| lane.waiting.iter_mut());
        queues
            .flat_map(|queue| queue.drain(..))
            .map(|(_, job)| job)
            .collect()
    }

    /// All that waits.
    pub(super) fn all(&self) -> impl Iterator<Item = &J> {
        let queues = self.lanes.values().flat_map(|lane| lane.waiting.iter());
        queues.flat_map(|queue| queue.iter().map(|(_, job)| job))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::limit::Limit;

    #[derive(Debug, Clone, PartialEq, Eq)]
    struct Mail(usize, &'static str, u32);

    impl Job for Mail {
        fn priority(&self) -> usize {
            self.0
        }

        fn domain(&self) -> &str {
            self.1
        }
    }

    fn lanes(mails: impl IntoIterator<Item = Mail>) -> Lanes<Mail> {
        let mut lanes = Lanes::default();
        mails.into_iter().for_each(|mail| lanes.put(mail));
        lanes
    }

    fn many(domain: &'static str, count: u32) -> impl Iterator<Item = Mail> {
        (0..count).map(move |n| Mail(1, domain, n))
    }

    fn begin_all(lanes: &mut Lanes<Mail>, connections: usize, now: Instant) -> Vec<Mail> {
        std::iter::from_fn(|| lanes.next(connections, now)).collect()
    }

    #[tokio::test]
    async fn what_somebody_waits_for_leaves_before_reminders_that_came_earlier() {
        let now = Instant::now();
        let mut lanes = lanes([
            Mail(2, "a.example", 1),
            Mail(2, "b.example", 2),
            Mail(1, "a.example", 3),
            Mail(0, "a.example", 4),
        ]);
        let order: Vec<u32> = begin_all(&mut lanes, 20, now).iter().map(|m| m.2).collect();
        assert_eq!(order, [4, 3, 2, 1], "then whose lane holds less");
    }

    #[tokio::test]
    async fn one_domain_alone_takes_most_connections_and_leaves_some_for_whoever_comes() {
        let now = Instant::now();
        let mut lanes = lanes(many("a.example", 100));
        assert_eq!(begin_all(&mut lanes, 20, now).len(), 18);
        lanes.put(Mail(2, "b.example", 0));
        assert_eq!(lanes.next(20, now), Some(Mail(2, "b.example", 0)));
        let mut lanes = self::lanes(many("a.example", 100));
        assert_eq!(begin_all(&mut lanes, 4, now).len(), 3);
        // A relay that lets us have one connection gets one mail after the other.
        let mut lanes = self::lanes(many("a.example", 2));
        assert_eq!(begin_all(&mut lanes, 1, now).len(), 1);
        lanes.done("a.example", now, None);
        assert_eq!(begin_all(&mut lanes, 1, now).len(), 1);
    }

    #[tokio::test]
    async fn however_many_domains_turn_out_slow_others_keep_half_of_the_connections() {
        let begun = Instant::now();
        let slow = ["a.example", "b.example", "c.example", "d.example"];
        let mut lanes = lanes(slow.into_iter().flat_map(|domain| many(domain, 50)));
        let first = begin_all(&mut lanes, 20, begun);
        assert!(first.len() < 20, "one is left: {}", first.len());
        // A quick one comes and goes; the others still have not answered.
        lanes.put(Mail(1, "quick.example", 0));
        assert!(lanes.next(20, begun).is_some());
        let later = begun + Duration::from_secs(3);
        lanes.done("quick.example", begun, Some(Duration::from_millis(20)));
        for mail in &first {
            lanes.done(mail.1, begun, Some(Duration::from_secs(3)));
        }
        assert!((8..=10).contains(&begin_all(&mut lanes, 20, later).len()));
        many("quick.example", 50).for_each(|mail| lanes.put(mail));
        assert!(begin_all(&mut lanes, 20, later).len() >= 8);
    }

    #[tokio::test]
    async fn domains_of_which_nothing_is_known_leave_some_to_one_that_is_quick() {
        let begun = Instant::now();
        let mut lanes = lanes([Mail(1, "quick.example", 0)]);
        assert_eq!(begin_all(&mut lanes, 20, begun).len(), 1);
        lanes.done("quick.example", begun, Some(Duration::from_millis(20)));
        for number in 0..100_u32 {
            let domain: &'static str = Box::leak(format!("d{number}.example").into_boxed_str());
            many(domain, 3).for_each(|mail| lanes.put(mail));
        }
        assert_eq!(begin_all(&mut lanes, 20, begun).len(), 15);
        many("quick.example", 9).for_each(|mail| lanes.put(mail));
        let quick = begin_all(&mut lanes, 20, begun);
        assert!(quick.len() >= 4, "{quick:?}");
        assert!(quick.iter().all(|mail| mail.1 == "quick.example"));
    }

    #[tokio::test]
    async fn what_a_slow_domain_cannot_take_soon_makes_room_for_others() {
        let begun = Instant::now();
        let mut lanes = lanes(many("slow.example", 200).chain(many("quick.example", 200)));
        lanes.done("slow.example", begun, Some(Duration::from_secs(3)));
        lanes.done("quick.example", begun, Some(Duration::from_millis(20)));
        let taken = lanes.take_slow(begun);
        // The first to come are the ones that stay.
        let expected = many("slow.example", 200).skip(3);
        assert!(expected.eq(taken.iter().map(|(mail, _)| mail.clone())));
        let waits: Vec<u64> = taken.iter().map(|(_, wait)| wait.as_secs()).collect();
        assert_eq!((waits.first(), waits.last()), (Some(&9), Some(&300)));
        assert!(waits.is_sorted());
        assert_eq!(lanes.waits(0..3), 203);
    }

    #[tokio::test]
    async fn as_many_connections_are_opened_as_are_allowed_for_one_domain_or_many() {
        let now = Instant::now();
        let domains = [
            "a.example",
            "b.example",
            "c.example",
            "d.example",
            "e.example",
        ];
        for count in 1..=domains.len() {
            let mails = domains
                .iter()
                .take(count)
                .flat_map(|name| many(name, 1_000));
            let (mut lanes, mut limit) = (lanes(mails), Limit::new(40));
            let mut under_way = VecDeque::from(begin_all(&mut lanes, limit.connections(), now));
            for _ in 0..200 {
                let Some(mail) = under_way.pop_front() else {
                    break;
                };
                limit.taken(lanes.busy(), now);
                lanes.done(mail.1, now, Some(Duration::from_millis(20)));
                under_way.extend(begin_all(&mut lanes, limit.connections(), now));
            }
            assert_eq!(limit.connections(), 40, "{count} domains");
            assert!(under_way.len() >= 36, "{count} domains");
        }
    }

    #[tokio::test]
    async fn a_relay_that_is_slow_for_all_is_not_held_against_anybody() {
        let begun = Instant::now();
        let mut lanes = lanes(many("a.example", 50).chain(many("b.example", 50)));
        for domain in ["a.example", "b.example"] {
            lanes.done(domain, begun, Some(Duration::from_secs(2)));
        }
        assert!(begin_all(&mut lanes, 20, begun).len() > 15);
    }
}
