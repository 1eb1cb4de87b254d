//! The time, as an argument: nothing else in the program asks the system what time it is.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, LazyLock};

use jiff::civil::Date;
use jiff::tz::{TimeZone, TimeZoneDatabase};

/// Milliseconds since 1970-01-01T00:00:00Z.
pub type Millis = i64;

/// One second, minute, hour and day in milliseconds.
pub const SECOND: Millis = 1_000;
/// One minute.
pub const MINUTE: Millis = 60 * SECOND;
/// One hour.
pub const HOUR: Millis = 60 * MINUTE;
/// One day.
pub const DAY: Millis = 24 * HOUR;
/// Clocks of several servers of one database may be so far apart that a moment which one wrote down is still to come for another. What is further
/// ahead was written by a clock that has been set back since.
pub const APART: Millis = MINUTE;

/// A wait. It lasts no longer than its length, whatever becomes of the clock: when that is set back, the wait is over.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Wait {
    from: Millis,
    length: Millis,
}

impl Wait {
    /// Begins now.
    #[must_use]
    pub fn of(length: Millis, now: Millis) -> Self {
        Self { from: now, length }
    }

    /// Whether it still lasts.
    #[must_use]
    pub fn lasts(self, now: Millis) -> bool {
        (self.from..self.from.saturating_add(self.length)).contains(&now)
    }
}

/// Tells the time: the system's, or one that a test moves.
#[derive(Debug, Clone, Default)]
pub enum Clock {
    /// The machine's clock.
    #[default]
    System,
    /// A clock that stands until it is set.
    Fixed(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands at `millis`.
    #[must_use]
    pub fn fixed(millis: Millis) -> Self {
        Self::Fixed(Arc::new(AtomicI64::new(millis)))
    }

    /// Moves a fixed clock forward; the system's clock is left alone.
    pub fn advance(&self, millis: Millis) {
        if let Self::Fixed(now) = self {
            now.fetch_add(millis, Ordering::SeqCst);
        }
    }

    /// Now, in milliseconds since 1970.
    #[must_use]
    pub fn now(&self) -> Millis {
        match self {
            #[expect(
                clippy::disallowed_methods,
                reason = "the one place that reads the system's clock"
            )]
            Self::System => jiff::Timestamp::now().as_millisecond(),
            Self::Fixed(now) => now.load(Ordering::SeqCst),
        }
    }

    /// The UTC day: the instance's, for logs and machines. The day of a campaign is `Campaign::today`, that of a procedure `Procedure::today`.
    #[must_use]
    pub fn today(&self) -> Date {
        day_of(self.now())
    }
}

/// The UTC day of a moment: of what belongs to the instance or to the log. The days of a campaign are those of its [`Zone`].
#[must_use]
pub fn day_of(millis: Millis) -> Date {
    jiff::Timestamp::from_millisecond(millis)
        .unwrap_or(jiff::Timestamp::UNIX_EPOCH)
        .to_zoned(TimeZone::UTC)
        .date()
}

/// The time zones of the IANA database, as they were when the program was built: every machine counts days alike.
static ZONES: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// The time zone in which a campaign counts its days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zone(TimeZone);

impl Zone {
    /// Days of UTC: those of campaigns published before there were zones.
    pub const UTC: Self = Self(TimeZone::UTC);

    /// The zone of this name (`Europe/Paris`), spelt as the IANA database has it.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        if name == "UTC" {
            return Some(Self::UTC);
        }
        let zone = ZONES.get(name).ok()?;
        (zone.iana_name() == Some(name)).then_some(Self(zone))
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }

    /// For formatting moments.
    #[must_use]
    pub fn time_zone(&self) -> &TimeZone {
        &self.0
    }

    /// The day of a moment.
    #[must_use]
    pub fn day(&self, millis: Millis) -> Date {
        jiff::Timestamp::from_millisecond(millis)
            .unwrap_or(jiff::Timestamp::UNIX_EPOCH)
            .to_zoned(self.0.clone())
            .date()
    }

    /// The first moment of a day.
    #[must_use]
    pub fn start_of(&self, day: Date) -> Millis {
        day.to_zoned(self.0.clone())
            .map_or(Millis::MAX, |start| start.timestamp().as_millisecond())
    }

    /// The first moment after a day: until then it is that day here.
    #[must_use]
    pub fn end_of(&self, day: Date) -> Millis {
        let next = day.tomorrow().unwrap_or(day);
        next.to_zoned(self.0.clone())
            .map_or(Millis::MAX, |next| next.timestamp().as_millisecond())
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_day_is_whole_where_the_campaign_is() {
        let paris = Zone::named("Europe/Paris").expect("known");
        // 2026-11-30T23:00:00Z: midnight in Paris, while it is still November in UTC.
        let midnight = paris.end_of(date(2026, 11, 30));
        assert_eq!(midnight, 1_796_079_600_000);
        assert_eq!(paris.day(midnight - 1), date(2026, 11, 30));
        assert_eq!(paris.day(midnight), date(2026, 12, 1));
        assert_eq!(day_of(midnight), date(2026, 11, 30));
        // In summer it is two hours.
        assert_eq!(
            Zone::UTC.end_of(date(2026, 7, 31)) - paris.end_of(date(2026, 7, 31)),
            2 * HOUR
        );
        // The days on which clocks change have 23 and 25 hours.
        for (day, hours) in [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25)] {
            let before = day.yesterday().expect("a day");
            assert_eq!(paris.end_of(day) - paris.end_of(before), hours * HOUR);
        }
    }

    #[test]
    fn zones_have_the_names_of_the_database() {
        for name in [
            "Europe/Brussels",
            "America/Cayenne",
            "Indian/Reunion",
            "UTC",
        ] {
            assert_eq!(Zone::named(name).expect(name).name(), name);
        }
        for name in ["europe/paris", "Paris", "CET+1", "Europe/Exempleville", ""] {
            assert_eq!(Zone::named(name), None, "{name}");
        }
    }
}
