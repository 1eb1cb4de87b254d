//! Whether the machine's clock may be believed before anything is destroyed by it. A clock that is wrong for a moment, as after an empty
//! battery or a slip of the keyboard, must not cost anybody's statement.

mod store;

use std::time::{Duration, Instant};

use crate::clock::{Clock, DAY, MINUTE, Millis, day_of};
use crate::db::{Db, Error};
use crate::terminal::tr;

/// How far ahead of the time last believed the clock may be: the server looks every hour, and a machine is off for a night.
const LEAP: Millis = 2 * DAY;
/// A clock that is further ahead is believed once it has gone on evenly for this long, while everything that the operator watches tells of it.
const PROBATION: Duration = Duration::from_secs(24 * 60 * 60);
/// By how much it may differ meanwhile from the time that really passed.
const DRIFT: Millis = 10 * MINUTE;

/// Why nothing is destroyed by the clock now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", tr!(
    "the clock says {today}, and this instance last believed {believed}: nothing is destroyed by such a leap.\n  \
     If the clock is wrong, set it. If it is right (the machine was off for days), `clameur retention run --clock-is-right` says so; \
     a running server believes it by itself after a day.",
    "l’horloge dit {today}, et cette instance croyait en dernier {believed} : rien n’est détruit sur un tel saut.\n  \
     Si l’horloge est fausse, réglez-la. Si elle est juste (la machine est restée éteinte des jours), `clameur retention run --clock-is-right` \
     le dit ; un serveur en marche la croit de lui-même après un jour.",
    today = day_of(*now),
    believed = day_of(*seen)
))]
pub struct Doubt {
    /// What the clock says.
    pub now: Millis,
    /// The time last believed.
    pub seen: Millis,
}

/// Watches the clock of a running server.
#[derive(Debug, Default)]
pub struct ClockWatch {
    /// Since when a leap is being watched, by a clock that nobody can set, and what the machine's clock said then.
    watched: Option<(Instant, Millis)>,
}

impl ClockWatch {
    /// Whether what is due may be destroyed now; if so, the time is remembered as believed. That time, and no later reading of the clock, says
    /// what is due: it may leap a moment after it was looked at.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn check(&mut self, db: &Db, clock: &Clock) -> Result<Result<Millis, Doubt>, Error> {
        let now = clock.now();
        let Some(doubt) = doubt_at(db, clock, now).await? else {
            self.watched = None;
            store::believe(db, now).await?;
            return Ok(Ok(now));
        };
        let (since, then) = *self.watched.get_or_insert_with(|| (Instant::now(), now));
        match probation(since.elapsed(), now - then) {
            Probation::Passed => {
                self.watched = None;
                store::believe(db, now).await?;
                Ok(Ok(now))
            }
            Probation::GoesOn => Ok(Err(doubt)),
            Probation::Broken => {
                self.watched = Some((Instant::now(), now));
                Ok(Err(doubt))
            }
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Probation {
    GoesOn,
    Passed,
    /// The clock was set meanwhile: it begins anew.
    Broken,
}

fn probation(passed: Duration, clock: Millis) -> Probation {
    let real = Millis::try_from(passed.as_millis()).unwrap_or(Millis::MAX);
    if (clock - real).abs() > DRIFT {
        Probation::Broken
    } else if passed >= PROBATION {
        Probation::Passed
    } else {
        Probation::GoesOn
    }
}

/// What speaks against believing the clock. A clock that a test moves is believed: it says what the test wants.
///
/// # Errors
/// When the store does not answer.
pub async fn doubt(db: &Db, clock: &Clock) -> Result<Option<Doubt>, Error> {
    doubt_at(db, clock, clock.now()).await
}

/// The same, of a time that the clock told.
///
/// # Errors
/// When the store does not answer.
pub async fn doubt_at(db: &Db, clock: &Clock, now: Millis) -> Result<Option<Doubt>, Error> {
    if matches!(clock, Clock::Fixed(_)) {
        return Ok(None);
    }
    Ok(compare(now, store::last_believed(db).await?))
}

fn compare(now: Millis, seen: Option<Millis>) -> Option<Doubt> {
    seen.filter(|seen| now > seen.saturating_add(LEAP))
        .map(|seen| Doubt { now, seen })
}

/// Somebody looked at the clock and says that it is right.
///
/// # Errors
/// When the store does not answer.
pub async fn believe(db: &Db, clock: &Clock) -> Result<(), Error> {
    store::set_believed(db, clock.now()).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::HOUR;
    use crate::testing::NEW_YEAR;

    #[test]
    fn a_leap_is_doubted_and_a_night_is_not() {
        assert_eq!(compare(NEW_YEAR, None), None);
        assert_eq!(compare(NEW_YEAR + HOUR, Some(NEW_YEAR)), None);
        assert_eq!(compare(NEW_YEAR + 2 * DAY, Some(NEW_YEAR)), None);
        let doubted = compare(NEW_YEAR + 40 * DAY, Some(NEW_YEAR));
        assert!(doubted.is_some());
        // A clock that is behind destroys too little, not too much.
        assert_eq!(compare(NEW_YEAR - 400 * DAY, Some(NEW_YEAR)), None);
    }

    #[test]
    fn a_leap_is_believed_after_a_day_of_even_time() {
        let hours = |n: u64| Duration::from_secs(n * 3_600);
        assert_eq!(probation(hours(23), 23 * HOUR), Probation::GoesOn);
        assert_eq!(probation(hours(24), 24 * HOUR + MINUTE), Probation::Passed);
        assert_eq!(probation(hours(24), 25 * HOUR), Probation::Broken);
        assert_eq!(probation(hours(1), -39 * DAY), Probation::Broken);
    }
}
