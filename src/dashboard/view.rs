//! What the page and the pictures show, in the reader's language.

use jiff::civil::Date;

use super::forecast::{Forecast, Margin, Pace, forecast, pace, pace_elsewhere};
use super::layout::{GRID, Scale, Square, decimal, squares};
use super::tally::{ChannelSum, Country, Tally};
use crate::count::chart::DayCount;
use crate::i18n::Lang;

/// Where the collection stands in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Time {
    /// It is still to begin.
    NotYet {
        /// The first day.
        first: Date,
        /// The last one, where there is one.
        last: Option<Date>,
    },
    /// It goes on.
    Open {
        /// The last day, where there is one.
        last: Option<Date>,
        /// How many days are left, today among them.
        left: Option<u64>,
    },
    /// It is over; the last day, where that is known.
    Over(Option<Date>),
}

impl Time {
    /// The last day, where it is known.
    #[must_use]
    pub fn last(self) -> Option<Date> {
        match self {
            Self::NotYet { last, .. } | Self::Open { last, .. } | Self::Over(last) => last,
        }
    }

    /// Days on which people can still sign, today among them: 0 after the end, none without an end.
    #[must_use]
    pub fn days_left(self) -> Option<u64> {
        match self {
            Self::NotYet { .. } => None,
            Self::Open { left, .. } => left,
            Self::Over(_) => Some(0),
        }
    }
}

/// The addresses of the dashboard's files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Files {
    /// `/{lang}/{slug}/count.csv`.
    pub csv: String,
    /// `/{lang}/{slug}/count.svg`.
    pub chart: String,
    /// `/{lang}/{slug}/map.svg`.
    pub map: String,
}

impl Files {
    /// Those of the campaign whose page has this address.
    #[must_use]
    pub fn below(page: &str) -> Self {
        Self {
            csv: format!("{page}/count.csv"),
            chart: format!("{page}/count.svg"),
            map: format!("{page}/map.svg"),
        }
    }
}

/// The dashboard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dashboard {
    /// The reader's language.
    pub lang: Lang,
    /// The numbers.
    pub tally: Tally,
    /// Where the collection stands in time.
    pub time: Time,
    /// How many came lately, while it goes on.
    pub pace: Option<Pace>,
    /// What would come of it.
    pub forecast: Option<Forecast>,
    /// Its files.
    pub files: Files,
}

/// A country's bar as it is drawn. Heights are in hundredths of an em, lengths in tenths of a percent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar<'a> {
    /// What it shows.
    pub country: &'a Country,
    /// The baseline of its words.
    pub words: String,
    /// The upper edge of the bar.
    pub top: String,
    /// Its length.
    pub length: String,
    /// Whether it is longer than the drawing.
    pub cut: bool,
}

/// Height of a row with its bar, in hundredths of an em.
const ROW: u64 = 245;

impl Dashboard {
    /// Puts it together for `today`.
    #[must_use]
    pub fn new(lang: Lang, tally: Tally, time: Time, files: Files) -> Self {
        Self {
            lang,
            tally,
            time,
            pace: None,
            forecast: None,
            files,
        }
    }

    /// With the pace of what was signed here and what would come of it, while the collection goes on.
    #[must_use]
    pub fn with_pace(mut self, days: &[DayCount], opens: Date, today: Date) -> Self {
        let Time::Open { last, .. } = self.time else {
            return self;
        };
        self.pace = pace(days, opens, today)
            .filter(|pace| pace.month > 0)
            .or_else(|| pace_elsewhere(&self.tally, opens))
            .filter(|pace| pace.month > 0);
        self.forecast = self
            .pace
            .and_then(|pace| forecast(&self.tally, pace, Margin::USUAL, today, last));
        self
    }

    /// What is counted, in the form that goes with the number.
    #[must_use]
    pub fn statements(&self) -> String {
        let total = self.tally.total();
        self.lang.tr("dash-statements", &[("count", total.into())])
    }

    /// Whether the number needs a smaller size to fit a telephone.
    #[must_use]
    pub fn is_long(&self) -> bool {
        self.tally.total() >= 100_000
    }

    /// Thresholds reached out of those that are needed.
    #[must_use]
    pub fn reached(&self) -> String {
        let (reached, needed) = (self.tally.reached(), self.tally.goals.territories);
        format!("{reached} / {needed}")
    }

    /// The map's steps of shading, with their numbers.
    #[must_use]
    pub fn legend(&self) -> Vec<(u64, String)> {
        (0..).zip(super::picture::legend()).collect()
    }

    /// Whether there are countries to show.
    #[must_use]
    pub fn has_countries(&self) -> bool {
        self.tally.is_known() && !self.tally.countries.is_empty()
    }

    /// A country's name.
    #[must_use]
    pub fn name(&self, country: &Country) -> String {
        name(self.lang, &country.code)
    }

    /// A share as people of this language write it, from tenths of a percent.
    #[must_use]
    pub fn percent(&self, tenths: u64) -> String {
        let tenth = (tenths % 10).to_string();
        self.lang.tr(
            "dash-percent",
            &[("value", (tenths / 10).into()), ("other", tenth.into())],
        )
    }

    /// A country's share.
    #[must_use]
    pub fn share(&self, country: &Country) -> String {
        self.percent(country.tenths())
    }

    /// The share of all that are needed.
    #[must_use]
    pub fn share_of_goal(&self) -> String {
        let share = self.percent(self.tally.tenths());
        let goal = self.lang.number(self.tally.goals.statements);
        self.lang.tr(
            "dash-of-goal",
            &[("value", share.into()), ("other", goal.into())],
        )
    }

    /// What is needed, for a page that cannot say how much of it is there.
    #[must_use]
    pub fn needed(&self) -> String {
        let goals = &self.tally.goals;
        self.lang
            .tr("dash-needed", &[("count", goals.statements.into())])
    }

    /// The same in tenths of a percent for a bar, at most all of it.
    #[must_use]
    pub fn progress(&self) -> String {
        decimal(self.tally.tenths().min(1_000))
    }

    /// Who leads, with how much; none where nobody has anything.
    #[must_use]
    pub fn first(&self) -> Option<String> {
        let first = self.tally.countries.first()?;
        (first.statements > 0).then(|| {
            self.lang.tr(
                "dash-first",
                &[
                    ("value", self.name(first).into()),
                    ("other", self.share(first).into()),
                ],
            )
        })
    }

    /// The bars, from top to bottom.
    #[must_use]
    pub fn bars(&self) -> Vec<Bar<'_>> {
        let scale = Scale::new(&self.tally.countries);
        (0..)
            .zip(&self.tally.countries)
            .map(|(row, country)| Bar {
                country,
                words: hundredths(row * ROW + 110),
                top: hundredths(row * ROW + 145),
                length: decimal(scale.length(country)),
                cut: scale.cuts(country),
            })
            .collect()
    }

    /// Height of all bars in em.
    #[must_use]
    pub fn height(&self) -> String {
        let rows = u64::try_from(self.tally.countries.len()).unwrap_or(0);
        hundredths(rows * ROW)
    }

    /// Where the line of the threshold stands, in percent of the width.
    #[must_use]
    pub fn limit(&self) -> String {
        decimal(Scale::new(&self.tally.countries).limit())
    }

    /// The map.
    #[must_use]
    pub fn squares(&self) -> Vec<Square<'_>> {
        squares(&self.tally.countries)
    }

    /// Columns and rows of the map.
    #[must_use]
    pub fn grid(&self) -> (u64, u64) {
        GRID
    }

    /// A share without its sign, for small squares.
    #[must_use]
    pub fn short(&self, country: &Country) -> String {
        let tenths = country.tenths();
        match tenths {
            0 => "0".to_owned(),
            1..1_000 => self
                .percent(tenths)
                .trim_end_matches(['%', ' ', '\u{a0}', '\u{202f}'])
                .to_owned(),
            _ => (tenths / 10).to_string(),
        }
    }

    /// The name of a channel.
    #[must_use]
    pub fn channel(&self, sum: &ChannelSum) -> String {
        self.lang.t(sum.channel.name_key())
    }

    /// The story in a line, for previews.
    #[must_use]
    pub fn summary(&self) -> String {
        if !self.tally.is_known() {
            return self.needed();
        }
        let total = self.lang.number(self.tally.total());
        let mut words = format!("{total} {}. {}.", self.statements(), self.share_of_goal());
        if self.tally.goals.territories > 0 {
            let thresholds = self.lang.t("dash-thresholds");
            words.push_str(&format!(" {thresholds}: {}.", self.reached()));
        }
        if let Some(first) = self.first() {
            words.push(' ');
            words.push_str(&first);
        }
        words
    }

    /// Where the total comes from when it is not our own sum.
    #[must_use]
    pub fn source(&self) -> Option<String> {
        let day = self.tally.final_on?;
        let day = self.lang.date(day);
        Some(self.lang.tr("dash-final", &[("value", day.into())]))
    }

    /// How many were signed here lately.
    #[must_use]
    pub fn lately(&self) -> Option<Pace> {
        self.pace.filter(|pace| pace.here)
    }

    /// What would come of the present pace, in plain words.
    #[must_use]
    pub fn outlook(&self) -> Option<String> {
        let (ahead, pace) = (self.forecast.as_ref()?, self.pace?);
        let lang = self.lang;
        let Time::Open { last, .. } = self.time else {
            return None;
        };
        let safe = lang.number(ahead.safe);
        let goal = lang.number(self.tally.goals.statements);
        let share = Margin::USUAL.online / 10;
        let mut words = match (ahead.safe_on, ahead.by_end, last) {
            (Some(day), ..) => lang.tr(
                "dash-forecast",
                &[
                    ("count", pace.days.into()),
                    ("safe", safe.into()),
                    ("day", lang.date(day).into()),
                    ("goal", goal.into()),
                    ("share", share.into()),
                ],
            ),
            (None, Some(by_end), Some(last)) => lang.tr(
                "dash-forecast-short",
                &[
                    ("count", pace.days.into()),
                    ("reached", lang.number(rounded(by_end)).into()),
                    ("day", lang.date(last).into()),
                    ("safe", safe.into()),
                    ("goal", goal.into()),
                    ("share", share.into()),
                ],
            ),
            _ => return None,
        };
        if self.tally.goals.territories > 0 {
            let countries = match ahead.territories_on {
                Some(day) => lang.tr(
                    "dash-forecast-countries-on",
                    &[
                        ("count", self.tally.goals.territories.into()),
                        ("day", lang.date(day).into()),
                    ],
                ),
                None => lang.tr(
                    "dash-forecast-countries",
                    &[("count", ahead.territories_by_end.into())],
                ),
            };
            words.push(' ');
            words.push_str(&countries);
        }
        words.push(' ');
        words.push_str(&lang.t("dash-estimate"));
        Some(words)
    }
}

/// A country's name in a language; its code, should there be no name.
#[must_use]
pub fn name(lang: Lang, code: &str) -> String {
    let key = format!("country-{code}");
    if lang.has(&key) {
        lang.t(&key)
    } else {
        code.to_owned()
    }
}

/// An estimate is no exact number: two digits and zeros.
fn rounded(n: u64) -> u64 {
    let mut unit = 1;
    while n / unit >= 100 {
        unit *= 10;
    }
    (n + unit / 2) / unit * unit
}

fn hundredths(n: u64) -> String {
    format!("{}.{:02}", n / 100, n % 100)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::tally::tests::{goals, reclaim_your_face};
    use super::*;

    fn dashboard(lang: &str, tally: Tally, time: Time) -> Dashboard {
        let lang = Lang::from_code(lang).expect("a language");
        Dashboard::new(lang, tally, time, Files::below("/en/x"))
    }

    #[test]
    fn shares_are_written_as_the_language_does() {
        let over = Time::Over(Some(date(2022, 8, 1)));
        let english = dashboard("en", reclaim_your_face(), over);
        assert_eq!(english.percent(556), "55.6%");
        assert_eq!(english.percent(12_345), "1,234.5%");
        assert_eq!(english.short(&english.tally.countries[0]), "55.6");
        assert_eq!(english.short(&english.tally.countries[26]), "0.8");
        assert_eq!(
            english.share_of_goal(),
            "7.8% of the 1,000,000 that are needed"
        );
        let french = dashboard("fr", reclaim_your_face(), over);
        assert_eq!(french.percent(556), "55,6\u{202f}%");
        assert_eq!(french.short(&french.tally.countries[26]), "0,8");
        assert_eq!(over.days_left(), Some(0));
    }

    #[test]
    fn rows_do_not_overlap() {
        let view = dashboard("en", reclaim_your_face(), Time::Over(None));
        let number = |text: &str| text.parse::<f64>().expect("a number");
        let bars = view.bars();
        for pair in bars.windows(2) {
            // A bar is half an em high, capitals about three quarters.
            assert!(number(&pair[0].top) + 0.5 < number(&pair[1].words) - 0.75);
        }
        assert!(number(&bars[26].top) + 0.5 <= number(&view.height()));
        assert_eq!(
            (view.limit().as_str(), bars[0].length.as_str()),
            ("100.0", "55.6")
        );
    }

    #[test]
    fn estimates_are_round() {
        let all: Vec<u64> = [0, 99, 104, 4_349, 1_176_471].map(rounded).into();
        assert_eq!(all, [0, 99, 100, 4_300, 1_200_000]);
    }

    #[test]
    fn the_outlook_is_one_plain_text_and_silent_after_the_end() {
        let today = date(2026, 6, 30);
        let days = [DayCount {
            day: today,
            joined: 28_000,
            gone: 0,
        }];
        let ledger = [("DE".to_owned(), 28_000)].into();
        let tally = Tally::new(goals(&[("DE", 69_120)]), 28_000, &ledger, &[], None);
        let opens = date(2026, 6, 3);
        let text = |last: Date| {
            let left = Some(1);
            let time = Time::Open {
                last: Some(last),
                left,
            };
            let view = dashboard("en", tally.clone(), time).with_pace(&days, opens, today);
            view.outlook().expect("an outlook")
        };
        let soon = text(date(2026, 7, 30));
        assert!(
            soon.contains("58,000") && soon.contains("1,176,471"),
            "{soon}"
        );
        let late = text(date(2030, 7, 30));
        assert!(
            late.contains("1,176,471") && late.contains("2029"),
            "{late}"
        );
        let over = dashboard("en", tally, Time::Over(None)).with_pace(&days, opens, today);
        assert_eq!((over.pace, over.outlook()), (None, None));
    }
}
