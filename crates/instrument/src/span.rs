//! Lengths of time as laws state them: days, months, years.

use jiff::civil::Date;
use serde::Deserialize;

/// A length of time in calendar units, not negative. `{ days = 30 }`, `{ months = 3 }`, `{ years = 5 }`, or several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Span {
    /// Days.
    pub days: u16,
    /// Calendar months.
    pub months: u16,
    /// Calendar years.
    pub years: u16,
}

impl Span {
    /// Whether it has no length.
    pub fn is_zero(&self) -> bool {
        *self == Self::default()
    }

    /// The day this long after `start`; where the month is shorter, its last day. `None` beyond the year 9999.
    pub fn after(&self, start: Date) -> Option<Date> {
        let span = jiff::Span::new()
            .try_years(self.years)
            .and_then(|span| span.try_months(self.months))
            .and_then(|span| span.try_days(self.days))
            .ok()?;
        start.checked_add(span).ok()
    }

    /// The first day from which this length reaches `end`: a year before 1 March 2025 that is 1 March 2024, for 29 February ends on
    /// 28 February. `None` before the first year.
    pub fn before(&self, end: Date) -> Option<Date> {
        let span = jiff::Span::new()
            .try_years(self.years)
            .and_then(|span| span.try_months(self.months))
            .and_then(|span| span.try_days(self.days))
            .ok()?;
        let mut first = end.checked_sub(span).ok()?;
        // Where the month is shorter, the same date does not lead back: at most a few days.
        while self.after(first)? < end {
            first = first.tomorrow().ok()?;
        }
        Some(first)
    }

    /// So many times this long: each is counted from the same start, so that two months after 31 December and four end alike.
    pub fn times(&self, times: u16) -> Option<Self> {
        Some(Self {
            days: self.days.checked_mul(times)?,
            months: self.months.checked_mul(times)?,
            years: self.years.checked_mul(times)?,
        })
    }

    /// The length in milliseconds, where it is stated in days alone: months have no fixed length.
    pub fn exact_millis(&self) -> Option<i64> {
        (self.months == 0 && self.years == 0).then(|| i64::from(self.days) * 86_400_000)
    }
}

impl std::fmt::Display for Span {
    /// `12 months`, `1 year, 6 months`, in English: for messages to those who write these files and run the program.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let parts = [
            (self.years, "year"),
            (self.months, "month"),
            (self.days, "day"),
        ];
        let mut first = true;
        for (n, unit) in parts.into_iter().filter(|(n, _)| *n > 0) {
            let comma = if first { "" } else { ", " };
            let plural = if n == 1 { "" } else { "s" };
            write!(f, "{comma}{n} {unit}{plural}")?;
            first = false;
        }
        if first { f.write_str("0 days") } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn calendar_months_end_where_the_month_ends() {
        let three_months = Span {
            months: 3,
            ..Span::default()
        };
        assert_eq!(
            three_months.after(date(2025, 11, 30)),
            Some(date(2026, 2, 28))
        );
        assert_eq!(three_months.exact_millis(), None);
        assert_eq!(
            Span {
                days: 30,
                ..Span::default()
            }
            .exact_millis(),
            Some(2_592_000_000)
        );
        assert_eq!(
            Span {
                years: 9000,
                ..Span::default()
            }
            .after(date(2025, 1, 1)),
            None
        );
        assert_eq!(
            Span {
                years: u16::MAX,
                ..Span::default()
            }
            .after(date(2025, 1, 1)),
            None
        );
    }
}
