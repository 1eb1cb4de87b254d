//! Days of birth that numbers carry.

use jiff::civil::Date;
use serde::Deserialize;

use super::checksum::{belgian, values};

/// How a number carries a day of birth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BirthScheme {
    /// Belgium: year, month, day; the century by the check digits. Month or day 00: not known, or the day's numbers had run out.
    Be,
    /// Bulgaria: year, month, day; month + 20 before 1900, + 40 from 2000.
    Bg,
    /// Estonia: a digit for century and sex, year, month, day.
    Ee,
    /// Lithuania: the same; a first digit 9 carries no day, and 00 stands for a month or a day that is not known.
    Lt,
    /// Latvia: day, month, year, a digit for the century. Codes given out since July 2017 (first digits 32 to 39) carry no day.
    Lv,
    /// Hungary: a digit for century and sex, year, month, day. From 5 on the century is not told.
    Hu,
    /// Poland: year, month, day; month + 80 before 1900, + 20 from 2000, + 40 from 2100, + 60 from 2200.
    Pl,
    /// Romania: a digit for century and sex, year, month, day. From 7 on (foreigners) the century is not told.
    Ro,
    /// Sweden: year with its century, month, day. Day + 60 is a co-ordination number, which is none of these numbers.
    Se,
    /// Slovenia: day, month, the last three digits of the year.
    Si,
}

/// What a number says of its holder's birth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Carried {
    /// A day.
    Day(Date),
    /// Nothing, or not in full.
    Nothing,
    /// No day, where one is usual.
    Unusual,
    /// A day that no calendar has.
    Impossible,
}

impl BirthScheme {
    /// The day that a number (capitals and digits, of the right form) carries. `today` settles only what the State settles by it.
    pub(super) fn read(self, number: &str, today: Date) -> Carried {
        let digits = values(number, number.len(), 10);
        digits
            .and_then(|digits| self.digits(&digits, today))
            .unwrap_or(Carried::Impossible)
    }

    fn digits(self, digits: &[u32], today: Date) -> Option<Carried> {
        let pair = |at: usize| i16::try_from(digits.get(at)? * 10 + digits.get(at + 1)?).ok();
        let first = *digits.first()?;
        Some(match self {
            Self::Be => return belgium(digits, (pair(0)?, pair(2)?, pair(4)?), today),
            Self::Bg => {
                let (century, month) = match pair(2)? {
                    month @ 21..=32 => (1800, month - 20),
                    month @ 41..=52 => (2000, month - 40),
                    month => (1900, month),
                };
                day(century + pair(0)?, month, pair(4)?)
            }
            Self::Lt if first == 9 => Carried::Nothing,
            Self::Lt if pair(3)? == 0 || pair(5)? == 0 => Carried::Unusual,
            Self::Ee | Self::Lt => {
                let century = match first {
                    1 | 2 => 1800,
                    3 | 4 => 1900,
                    5 | 6 => 2000,
                    7 | 8 => 2100,
                    _ => return None,
                };
                day(century + pair(1)?, pair(3)?, pair(5)?)
            }
            Self::Lv if (32..=39).contains(&pair(0)?) => Carried::Nothing,
            Self::Lv => {
                let century = match digits.get(6)? {
                    0 => 1800,
                    1 => 1900,
                    2 => 2000,
                    _ => return None,
                };
                day(century + pair(4)?, pair(2)?, pair(0)?)
            }
            Self::Hu | Self::Ro => {
                let century = match (self, first) {
                    (_, 1 | 2) => 1900,
                    (Self::Ro, 3 | 4) => 1800,
                    (Self::Hu, 3 | 4) | (Self::Ro, 5 | 6) => 2000,
                    // The century is open: any that has the day will do.
                    _ => return Some(some_century(pair(1)?, pair(3)?, pair(5)?)),
                };
                day(century + pair(1)?, pair(3)?, pair(5)?)
            }
            Self::Pl => {
                let month = pair(2)?;
                let century = match month / 20 {
                    0 => 1900,
                    1 => 2000,
                    2 => 2100,
                    3 => 2200,
                    _ => 1800,
                };
                day(century + pair(0)?, month % 20, pair(4)?)
            }
            Self::Se => day(pair(0)? * 100 + pair(2)?, pair(4)?, pair(6)?),
            Self::Si => {
                let year = i16::try_from(*digits.get(4)?).ok()? * 100 + pair(5)?;
                let year = if year < 800 { 2000 + year } else { 1000 + year };
                day(year, pair(2)?, pair(0)?)
            }
        })
    }
}

fn day(year: i16, month: i16, day: i16) -> Carried {
    let (Ok(month), Ok(day)) = (i8::try_from(month), i8::try_from(day)) else {
        return Carried::Impossible;
    };
    Date::new(year, month, day).map_or(Carried::Impossible, Carried::Day)
}

fn some_century(year: i16, month: i16, date: i16) -> Carried {
    let known = [1900, 2000]
        .into_iter()
        .any(|century| matches!(day(century + year, month, date), Carried::Day(_)));
    if known {
        Carried::Nothing
    } else {
        Carried::Impossible
    }
}

/// The months 20 to 32 and 40 to 52 are those of BIS numbers, which are given to people who are in no Belgian register of the population.
fn belgium(digits: &[u32], (year, month, date): (i16, i16, i16), today: Date) -> Option<Carried> {
    let century = belgian(digits)?;
    // Serials run from 001 (odd for men, even for women) to 998.
    let serial = digits.get(6..9)?.iter().fold(0, |n, digit| n * 10 + digit);
    if century + year > today.year() || month > 12 || matches!(serial, 0 | 999) {
        return None;
    }
    Some(match (month, date) {
        (0, _) | (_, 0) => Carried::Nothing,
        _ => match day(century + year, month, date) {
            // The last days of a month that has fewer, and days beyond 31, have been given out when a day's numbers had run out.
            Carried::Impossible => Carried::Unusual,
            carried => carried,
        },
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 2, 28);

    #[test]
    fn each_scheme_reads_its_centuries() {
        let day = |year, month, day| Carried::Day(date(year, month, day));
        for (scheme, number, carried) in [
            (BirthScheme::Be, "85073003328", day(1985, 7, 30)),
            (BirthScheme::Be, "17073003384", day(2017, 7, 30)),
            (BirthScheme::Be, "85073003329", Carried::Impossible),
            (BirthScheme::Bg, "7523169263", day(1875, 3, 16)),
            (BirthScheme::Bg, "0442070000", day(2004, 2, 7)),
            (BirthScheme::Bg, "0420070000", Carried::Impossible),
            (BirthScheme::Bg, "0440070000", Carried::Impossible),
            (BirthScheme::Ee, "36805280109", day(1968, 5, 28)),
            (BirthScheme::Ee, "26805280109", day(1868, 5, 28)),
            (BirthScheme::Ee, "60002290000", day(2000, 2, 29)),
            (BirthScheme::Ee, "90002290000", Carried::Impossible),
            (BirthScheme::Lt, "90002290000", Carried::Nothing),
            (BirthScheme::Lt, "33300000000", Carried::Unusual),
            (BirthScheme::Lt, "33313010000", Carried::Impossible),
            (BirthScheme::Lv, "16117519997", day(1975, 11, 16)),
            (BirthScheme::Lv, "16110529997", day(2005, 11, 16)),
            (BirthScheme::Lv, "16117539997", Carried::Impossible),
            (BirthScheme::Lv, "32867300679", Carried::Nothing),
            (BirthScheme::Lv, "39867300679", Carried::Nothing),
            (BirthScheme::Hu, "30001010018", day(2000, 1, 1)),
            (BirthScheme::Hu, "50002290018", Carried::Nothing),
            (BirthScheme::Hu, "50002300018", Carried::Impossible),
            (BirthScheme::Pl, "44051401359", day(1944, 5, 14)),
            (BirthScheme::Pl, "44251401359", day(2044, 5, 14)),
            (BirthScheme::Pl, "44851401359", day(1844, 5, 14)),
            (BirthScheme::Ro, "1800101221144", day(1980, 1, 1)),
            (BirthScheme::Ro, "6040229000000", day(2004, 2, 29)),
            (BirthScheme::Ro, "3800101221144", day(1880, 1, 1)),
            (BirthScheme::Ro, "7800101221144", Carried::Nothing),
            (BirthScheme::Se, "198803200016", day(1988, 3, 20)),
            (BirthScheme::Se, "198803800016", Carried::Impossible),
            (BirthScheme::Si, "0101006500006", day(2006, 1, 1)),
            (BirthScheme::Si, "0409999507919", day(1999, 9, 4)),
        ] {
            assert_eq!(scheme.read(number, TODAY), carried, "{scheme:?} {number}");
        }
    }

    /// Nine digits with the check digits that make them a number of this century.
    fn belgian_number(nine: u64, ahead: u64) -> String {
        format!("{nine:09}{:02}", 97 - (nine + ahead) % 97)
    }

    #[test]
    fn belgian_days_may_be_unknown_but_not_of_another_register() {
        let read = |nine, ahead| BirthScheme::Be.read(&belgian_number(nine, ahead), TODAY);
        assert_eq!(read(850_000_033, 0), Carried::Nothing);
        assert_eq!(read(850_700_033, 0), Carried::Nothing);
        assert_eq!(read(850_231_033, 0), Carried::Unusual);
        assert_eq!(read(850_730_000, 0), Carried::Impossible, "serial 000");
        assert_eq!(read(850_730_999, 0), Carried::Impossible, "serial 999");
        assert_eq!(read(850_730_998, 0), Carried::Day(date(1985, 7, 30)));
        assert_eq!(read(850_730_001, 0), Carried::Day(date(1985, 7, 30)));
        assert_eq!(read(852_130_033, 0), Carried::Impossible, "BIS");
        assert_eq!(read(854_130_033, 0), Carried::Impossible, "BIS");
        assert_eq!(
            read(270_101_033, 2_000_000_000),
            Carried::Impossible,
            "2027"
        );
        assert_eq!(read(270_101_033, 0), Carried::Day(date(1927, 1, 1)));
    }
}
