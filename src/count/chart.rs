//! A bar chart drawn on the server: plain numbers, so that templates only place them.

/// What one day brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayCount {
    /// The day.
    pub day: jiff::civil::Date,
    /// Counted that day.
    pub joined: u64,
    /// Withdrawn or voided that day.
    pub gone: u64,
}

/// Width of the drawing in its own units.
pub const WIDTH: u64 = 720;
/// Height of the plotting area in the same units.
pub const HEIGHT: u64 = 200;
/// More bars than this cannot be told apart: days are then joined to groups.
const MOST_BARS: u64 = 120;

/// A bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bar {
    /// Left edge, thousandths of a unit avoided: tenths are enough on any screen.
    pub x_tenths: u64,
    /// Width in tenths of a unit.
    pub width_tenths: u64,
    /// Upper edge.
    pub y: u64,
    /// Height.
    pub height: u64,
}

impl Bar {
    /// Left edge as SVG reads it.
    #[must_use]
    pub fn x(&self) -> String {
        tenths(self.x_tenths)
    }

    /// Width as SVG reads it.
    #[must_use]
    pub fn width(&self) -> String {
        tenths(self.width_tenths)
    }
}

fn tenths(n: u64) -> String {
    format!("{}.{}", n / 10, n % 10)
}

/// The chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// One bar per day, or per group of days.
    pub bars: Vec<Bar>,
    /// Days per bar.
    pub days_per_bar: u64,
    /// The value at the top of the plotting area: a round number.
    pub top: u64,
    /// First and last day.
    pub span: (jiff::civil::Date, jiff::civil::Date),
}

impl Chart {
    /// Draws who joined on each day; `None` where no two days can be compared.
    #[must_use]
    pub fn new(days: &[DayCount]) -> Option<Self> {
        if without_gaps(days).len() < 2 {
            return None;
        }
        // Few days are bars, not walls.
        let fewest = 12;
        Self::draw(
            days,
            fewest,
            |group| group.iter().map(|d| d.joined).sum(),
            round_up,
        )
    }

    /// Draws how the number grew, up to the full height; `None` when there is nothing to draw.
    #[must_use]
    pub fn growth(days: &[DayCount]) -> Option<Self> {
        let mut live: u64 = 0;
        let grow = |group: &[DayCount]| {
            for day in group {
                live = (live + day.joined).saturating_sub(day.gone);
            }
            live
        };
        Self::draw(days, 1, grow, |most| most.max(1))
    }

    fn draw(
        days: &[DayCount],
        fewest: u64,
        value: impl FnMut(&[DayCount]) -> u64,
        top: impl Fn(u64) -> u64,
    ) -> Option<Self> {
        let days = without_gaps(days);
        let (first, last) = (days.first()?, days.last()?);
        let length = u64::try_from(days.len()).ok()?;
        let days_per_bar = length.div_ceil(MOST_BARS);
        let values: Vec<u64> = days
            .chunks(usize::try_from(days_per_bar).ok()?)
            .map(value)
            .collect();
        let top = top(values.iter().copied().max()?);
        let slot = WIDTH * 10 / u64::try_from(values.len()).ok()?.max(fewest);
        let gap = (slot / 5).min(40);
        let width = slot - gap;
        // The first day stands at the left end and the last at the right one, where their dates are written.
        let last_bar = u64::try_from(values.len() - 1).ok()?.max(1);
        let room = WIDTH * 10 - width;
        let bars = (0_u64..)
            .zip(&values)
            .map(|(i, value)| {
                let height = match value {
                    0 => 0,
                    // A day with one supporter is a day that can be seen.
                    _ => (value.saturating_mul(HEIGHT) / top).max(2),
                };
                Bar {
                    x_tenths: i * room / last_bar,
                    width_tenths: width,
                    y: HEIGHT - height,
                    height,
                }
            })
            .collect();
        Some(Self {
            bars,
            days_per_bar,
            top,
            span: (first.day, last.day),
        })
    }
}

/// Puts in the days on which nothing happened, so that the axis is time; days are in order.
fn without_gaps(days: &[DayCount]) -> Vec<DayCount> {
    let mut all: Vec<DayCount> = Vec::with_capacity(days.len());
    for entry in days {
        while let Some(next) = all.last().and_then(|last| last.day.tomorrow().ok()) {
            // A campaign that lasts longer than twenty years may have gaps in its picture.
            if next >= entry.day || all.len() >= 7_300 {
                break;
            }
            all.push(DayCount {
                day: next,
                joined: 0,
                gone: 0,
            });
        }
        all.push(*entry);
    }
    all
}

/// The next number of the form 2, 4, 10, 20, 40, 100 …: even, so that the line at its half is a number of people.
fn round_up(n: u64) -> u64 {
    let mut power: u64 = 1;
    loop {
        for factor in [2, 4, 10] {
            let candidate = power.saturating_mul(factor);
            if candidate >= n {
                return candidate;
            }
        }
        power = power.saturating_mul(10);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(counts: &[u64]) -> Vec<DayCount> {
        let mut day = jiff::civil::date(2022, 5, 24);
        counts
            .iter()
            .map(|&joined| {
                let entry = DayCount {
                    day,
                    joined,
                    gone: 0,
                };
                day = day.tomorrow().unwrap();
                entry
            })
            .collect()
    }

    #[test]
    fn bars_stay_inside_the_drawing() {
        for length in [2, 3, 11, 12, 13, 119, 120, 121, 1000] {
            let counts: Vec<u64> = (0..length).map(|i| i * 37 % 1001).collect();
            let chart = Chart::new(&days(&counts)).unwrap();
            assert!(chart.bars.len() <= 120);
            for bar in &chart.bars {
                assert!(bar.x_tenths + bar.width_tenths <= WIDTH * 10, "{length}");
                assert!(bar.y + bar.height == HEIGHT, "{length}");
            }
            // Under the two ends stand the first day and the last.
            let (first, last) = (chart.bars[0], chart.bars[chart.bars.len() - 1]);
            assert_eq!(first.x_tenths, 0);
            assert_eq!(last.x_tenths + last.width_tenths, WIDTH * 10, "{length}");
        }
    }

    #[test]
    fn groups_keep_every_supporter_visible() {
        let mut counts = vec![0; 500];
        counts[250] = 1;
        counts[499] = 9000;
        let chart = Chart::new(&days(&counts)).unwrap();
        assert_eq!(chart.days_per_bar, 5);
        assert_eq!(chart.bars[50].height, 2);
        assert_eq!(chart.top, 10_000);
        assert_eq!(Chart::new(&[]), None);
        assert_eq!(
            Chart::new(&days(&[60])),
            None,
            "one day compares with nothing"
        );
    }

    #[test]
    fn days_without_anybody_take_their_place() {
        let mut list = days(&[3, 4]);
        list[1].day = jiff::civil::date(2022, 6, 2);
        let chart = Chart::new(&list).unwrap();
        assert_eq!(chart.bars.len(), 10);
        assert!(chart.bars[1..9].iter().all(|bar| bar.height == 0));
    }

    #[test]
    fn growth_ends_at_the_full_height() {
        let chart = Chart::growth(&days(&[1, 2, 5])).unwrap();
        let heights: Vec<u64> = chart.bars.iter().map(|b| b.height).collect();
        assert_eq!(heights, [25, 75, 200]);
        assert_eq!(Chart::growth(&days(&[0])).unwrap().bars[0].height, 0);
    }

    #[test]
    fn the_scale_is_round_and_even() {
        let tops: Vec<u64> = [0, 1, 3, 5, 11, 39, 41, 15_248, u64::MAX]
            .map(round_up)
            .into();
        assert_eq!(tops, [2, 2, 4, 10, 20, 40, 100, 20_000, u64::MAX]);
    }
}
