//! How many connections the relay lets us have at once.
//!
//! It says so by refusing: so we begin with a few, take one more for each mail that left while all were busy, and keep to what it lets us have once
//! it said no.

use std::time::Duration;

use tokio::time::Instant;

/// Connections to begin with.
const FIRST: usize = 4;
/// After a relay said that there are too many, more are tried this late; twice as late after each time that it says so again...
const HOLD: Duration = Duration::from_secs(10);
/// ...up to this.
const LONGEST_HOLD: Duration = Duration::from_secs(5 * 60);

/// The limit, as far as it is known.
#[derive(Debug)]
pub(super) struct Limit {
    most: usize,
    now: usize,
    hold: Duration,
    /// Nothing is added before; none as long as the relay never refused.
    held_until: Option<Instant>,
}

impl Limit {
    /// At most so many, whatever the relay takes.
    pub(super) fn new(most: usize) -> Self {
        let most = most.max(1);
        Self {
            most,
            now: FIRST.min(most),
            hold: HOLD,
            held_until: None,
        }
    }

    /// How many there may be now.
    pub(super) fn connections(&self) -> usize {
        self.now
    }

    fn is_held(&self, now: Instant) -> bool {
        self.held_until.is_some_and(|until| now < until)
    }

    /// The relay took a mail while so many were under way, and others wait. Lanes never take the last connections.
    pub(super) fn taken(&mut self, busy: usize, now: Instant) {
        if busy * 4 >= self.now * 3 && self.now < self.most && !self.is_held(now) {
            self.now += 1;
        }
    }

    /// The relay takes no more than these.
    pub(super) fn refused(&mut self, open: usize, now: Instant) {
        // Some stay free for others whose mails the relay takes.
        self.now = (open - open / 4).clamp(1, self.now);
        // Many that are refused at once are one refusal.
        if !self.is_held(now) {
            self.hold(now);
        }
    }

    /// Adds nothing for a while.
    fn hold(&mut self, now: Instant) {
        if let Some(until) = self.held_until {
            let quiet = now.saturating_duration_since(until) > LONGEST_HOLD;
            self.hold = if quiet {
                HOLD
            } else {
                (self.hold * 2).min(LONGEST_HOLD)
            };
        }
        self.held_until = Some(now + self.hold);
    }

    /// Somebody has enough of us, or of everybody, and the relay took the connection: a quarter less, once for all who say so together.
    pub(super) fn enough(&mut self, now: Instant) {
        if !self.is_held(now) {
            self.now = (self.now - self.now.div_ceil(4)).max(1);
            self.hold(now);
        }
    }

    /// The relay was away: it is approached as at first.
    pub(super) fn begin_anew(&mut self) {
        *self = Self::new(self.most);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn connections_are_added_while_they_are_needed_up_to_what_is_allowed() {
        let now = Instant::now();
        let mut limit = Limit::new(20);
        limit.taken(2, now);
        assert_eq!(limit.connections(), 4, "some were free");
        for _ in 0..100 {
            limit.taken(limit.connections(), now);
        }
        assert_eq!(limit.connections(), 20);
        assert_eq!(Limit::new(0).connections(), 1);
        assert_eq!(Limit::new(2).connections(), 2);
    }

    #[tokio::test]
    async fn who_has_enough_takes_a_quarter_and_gives_it_back() {
        let mut now = Instant::now();
        let mut limit = Limit::new(40);
        let grow = |limit: &mut Limit, now| (0..100).for_each(|_| limit.taken(40, now));
        grow(&mut limit, now);
        // One full mailbox, or many together: once.
        (0..20).for_each(|_| limit.enough(now));
        assert_eq!(limit.connections(), 30);
        grow(&mut limit, now);
        assert_eq!(limit.connections(), 30);
        now += HOLD;
        grow(&mut limit, now);
        assert_eq!(limit.connections(), 40);
        for _ in 0..40 {
            now += 2 * LONGEST_HOLD;
            limit.enough(now);
        }
        assert_eq!(limit.connections(), 1);
    }

    #[tokio::test]
    async fn a_relay_that_says_too_many_is_tried_again_later_and_ever_later() {
        let mut now = Instant::now();
        let mut limit = Limit::new(20);
        let grow = |limit: &mut Limit, now| (0..100).for_each(|_| limit.taken(20, now));
        grow(&mut limit, now);
        let mut holds = Vec::new();
        for _ in 0..8 {
            // All that are over the relay's eight are refused together.
            (8..limit.connections())
                .rev()
                .for_each(|open| limit.refused(open, now));
            assert_eq!(limit.connections(), 6);
            let begun = now;
            while limit.connections() == 6 {
                now += Duration::from_secs(1);
                limit.taken(20, now);
            }
            holds.push((now - begun).as_secs());
            grow(&mut limit, now);
        }
        assert_eq!(holds, [10, 20, 40, 80, 160, 300, 300, 300]);
        limit.refused(0, now);
        assert_eq!(limit.connections(), 1);
        limit.begin_anew();
        grow(&mut limit, now);
        assert_eq!(limit.connections(), 20);
    }
}
