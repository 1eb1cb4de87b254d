//! Days of birth.

use jiff::civil::Date;

use crate::code::ErrorCode;
use crate::model::AgeBy;

/// No one has been shown to live much longer; whoever has may leave the optional field empty.
const OLDEST: i16 = 120;

/// A day of birth as papers have it, which of some people know the year only, or the year and the month.
///
/// Written `YYYY-MM-DD`, with `00` for what is not known: the form of records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct BirthDate {
    year: i16,
    month: i8,
    day: i8,
}

impl BirthDate {
    /// Reads the form of records; `None` for what is no such day.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let lengths = (year.len(), month.len(), day.len());
        if parts.next().is_some() || lengths != (4, 2, 2) {
            return None;
        }
        Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// `month` and `day` are 0 where they are not known; a day is only known in a known month.
    fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        let known = |part: i8| if part == 0 { 1 } else { part };
        let first = Date::new(year, known(month), known(day)).ok()?;
        let sound = first.year() >= 0 && (month != 0 || day == 0);
        sound.then_some(Self { year, month, day })
    }

    /// The day, where it is known.
    pub fn day(&self) -> Option<Date> {
        Date::new(self.year, self.month, self.day).ok()
    }

    /// The first and the last day that it can have been.
    pub fn bounds(&self) -> (Date, Date) {
        if let Some(day) = self.day() {
            return (day, day);
        }
        let month = |month: i8| Date::new(self.year, month, 1).unwrap_or_default();
        if self.month == 0 {
            return (month(1), month(12).last_of_month());
        }
        (month(self.month), month(self.month).last_of_month())
    }

    /// As people in most of Europe write it, the parts joined by `by`: `00.00.1957`.
    pub fn written(&self, by: char) -> String {
        format!("{:02}{by}{:02}{by}{:04}", self.day, self.month, self.year)
    }
}

impl std::fmt::Display for BirthDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// What is asked of a day of birth.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked {
    pub(crate) today: Date,
    pub(crate) minimum_age: u8,
    pub(crate) by: AgeBy,
    /// Whether parts may be unknown.
    pub(crate) lacking: bool,
}

/// Reads a day of birth as `YYYY-MM-DD` (what browsers send) or day, month, year with `/`, `.`, `-` or spaces
/// (what people type), and checks it. Where parts may lack, `00` or `XX` stands for each, or the year alone does; what the person
/// should look at again comes with it.
pub(crate) fn birth_date(
    text: &str,
    asked: Asked,
) -> Result<(BirthDate, Option<ErrorCode>), ErrorCode> {
    if asked.lacking
        && text.len() == 4
        && let Some(born) = year(text).and_then(|year| BirthDate::new(year, 0, 0))
    {
        let unsure = old_enough(born, asked)?;
        return Ok((born, unsure.or(Some(ErrorCode::DateYearOnly))));
    }
    let (year, month, day) = parts(text).ok_or(ErrorCode::DateFormat)?;
    let born = BirthDate::new(year, month, day).ok_or(ErrorCode::DateImpossible)?;
    if born.day().is_none() && !asked.lacking {
        return Err(ErrorCode::DateImpossible);
    }
    Ok((born, old_enough(born, asked)?))
}

/// Whether who was born then is old enough, whichever day it was; what to ask where that hangs on the day.
fn old_enough(born: BirthDate, asked: Asked) -> Result<Option<ErrorCode>, ErrorCode> {
    let (first, last) = born.bounds();
    let check = |day| of_age(day, asked.today, asked.minimum_age, asked.by);
    match (check(first), check(last)) {
        (Ok(()), Ok(())) => Ok(None),
        // Somebody of such an age is younger by the other reading.
        (Err(ErrorCode::DateTooOld), Ok(())) => Ok(None),
        (Ok(()), Err(_)) => Ok(Some(ErrorCode::AgeUnsure {
            minimum: asked.minimum_age,
        })),
        (Err(code), _) => Err(code),
    }
}

/// Reads a day that is not after `today`, as `YYYY-MM-DD` or day, month, year with `/`, `.`, `-` or spaces.
///
/// # Errors
/// When it is no day, after `today`, or more than 120 years ago.
pub fn past_day(text: &str, today: Date) -> Result<Date, ErrorCode> {
    let (year, month, day) = parts(text).ok_or(ErrorCode::DateFormat)?;
    let date = Date::new(year, month, day).map_err(|_| ErrorCode::DateImpossible)?;
    if date > today {
        return Err(ErrorCode::DateFuture);
    }
    if age_on(date, today) > OLDEST {
        return Err(ErrorCode::DateTooOld);
    }
    Ok(date)
}

/// Whether who was born on this day is old enough, and not too old to be alive.
pub(crate) fn of_age(birth: Date, today: Date, minimum: u8, by: AgeBy) -> Result<(), ErrorCode> {
    if birth > today {
        return Err(ErrorCode::DateFuture);
    }
    let age = age_on(birth, today);
    if age > OLDEST {
        return Err(ErrorCode::DateTooOld);
    }
    let counted = match by {
        AgeBy::Day => age,
        AgeBy::CalendarYear => today.year() - birth.year(),
    };
    if counted < i16::from(minimum) {
        return Err(ErrorCode::UnderAge { minimum });
    }
    Ok(())
}

/// Full years from `birth` to `today`. Who was born on 29 February turns a year older on 1 March of common years.
fn age_on(birth: Date, today: Date) -> i16 {
    let had_birthday = (today.month(), today.day()) >= (birth.month(), birth.day());
    today.year() - birth.year() - i16::from(!had_birthday)
}

fn year(text: &str) -> Option<i16> {
    let digits = text.bytes().all(|b| b.is_ascii_digit());
    (text.len() == 4 && digits)
        .then(|| text.parse().ok())
        .flatten()
}

/// A day or a month: 0 for the signs by which papers say that it is not known.
fn part(text: &str) -> Option<i8> {
    if text.len() > 2 {
        return None;
    }
    if text.bytes().all(|b| matches!(b, b'x' | b'X')) {
        return Some(0);
    }
    text.bytes()
        .all(|b| b.is_ascii_digit())
        .then(|| text.parse().ok())
        .flatten()
}

fn parts(text: &str) -> Option<(i16, i8, i8)> {
    let mut parts = text
        .split(['-', '/', '.', ' '])
        .filter(|part| !part.is_empty());
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    // Years have four digits: "1/2/80" could be 1880 for somebody, and guessing would be wrong for somebody else.
    match (year(first), year(third)) {
        (Some(year), _) => Some((year, part(second)?, part(third)?)),
        (_, Some(year)) => Some((year, part(second)?, part(first)?)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn asked(today: Date, minimum_age: u8) -> Asked {
        Asked {
            today,
            minimum_age,
            by: AgeBy::Day,
            lacking: false,
        }
    }

    fn birth_date(text: &str, today: Date, minimum_age: u8) -> Result<Date, ErrorCode> {
        let (born, doubt) = super::birth_date(text, asked(today, minimum_age))?;
        assert_eq!(doubt, None);
        Ok(born.day().unwrap())
    }

    const TODAY: Date = date(2026, 2, 28);

    #[test]
    fn reads_the_forms_people_type() {
        for text in [
            "1980-03-04",
            "04/03/1980",
            "4.3.1980",
            "4 3 1980",
            "04-03-1980",
            "4 . 3 . 1980",
        ] {
            assert_eq!(birth_date(text, TODAY, 18), Ok(date(1980, 3, 4)), "{text}");
        }
        for text in [
            "",
            "1980",
            "4 mars 1980",
            "04/03/80",
            "1980-03",
            "1980-03-04-05",
            "٤/٣/١٩٨٠",
            "19800-03-04",
            "-1980-3-444",
        ] {
            assert_eq!(
                birth_date(text, TODAY, 18),
                Err(ErrorCode::DateFormat),
                "{text}"
            );
        }
    }

    #[test]
    fn tells_impossible_future_and_too_old_days_apart() {
        for text in [
            "31/02/1980",
            "1981-02-29",
            "1980-13-01",
            "00/01/1980",
            "99/99/1980",
            "1900-02-29",
        ] {
            assert_eq!(
                birth_date(text, TODAY, 18),
                Err(ErrorCode::DateImpossible),
                "{text}"
            );
        }
        assert_eq!(birth_date("1980-02-29", TODAY, 18), Ok(date(1980, 2, 29)));
        assert_eq!(
            birth_date("2026-03-01", TODAY, 18),
            Err(ErrorCode::DateFuture)
        );
        assert_eq!(
            birth_date("1905-02-27", TODAY, 18),
            Err(ErrorCode::DateTooOld)
        );
        assert_eq!(birth_date("1905-03-01", TODAY, 18), Ok(date(1905, 3, 1)));
        assert_eq!(
            birth_date("0000-01-01", TODAY, 18),
            Err(ErrorCode::DateTooOld)
        );
    }

    #[test]
    fn counts_the_age_to_the_day() {
        let under = Err(ErrorCode::UnderAge { minimum: 18 });
        assert_eq!(birth_date("2008-02-28", TODAY, 18), Ok(date(2008, 2, 28)));
        assert_eq!(birth_date("2008-02-29", TODAY, 18), under);
        assert_eq!(
            birth_date("2008-02-29", date(2026, 3, 1), 18),
            Ok(date(2008, 2, 29))
        );
        assert_eq!(birth_date("2026-02-28", TODAY, 18), under);
        assert_eq!(birth_date("2010-02-28", TODAY, 16), Ok(date(2010, 2, 28)));
    }

    #[test]
    fn some_states_count_the_year_alone() {
        let by = AgeBy::CalendarYear;
        let asked = asked(TODAY, 17);
        let greek = |text| super::birth_date(text, Asked { by, ..asked });
        assert!(greek("2009-12-31").is_ok());
        assert_eq!(
            greek("2010-01-01"),
            Err(ErrorCode::UnderAge { minimum: 17 })
        );
    }

    #[test]
    fn what_papers_do_not_know_is_taken_where_the_law_allows_it() {
        let lacking = |text: &str| {
            let asked = Asked {
                lacking: true,
                ..asked(TODAY, 18)
            };
            let (born, doubt) = super::birth_date(text, asked)?;
            Ok((born.to_string(), doubt))
        };
        for (text, kept) in [
            ("00.00.1957", "1957-00-00"),
            ("XX.XX.1957", "1957-00-00"),
            ("xx-xx-1957", "1957-00-00"),
            ("0/0/1957", "1957-00-00"),
            ("1957-00-00", "1957-00-00"),
            ("00/03/1957", "1957-03-00"),
            ("1957 03 xx", "1957-03-00"),
            ("04/03/1957", "1957-03-04"),
        ] {
            assert_eq!(lacking(text), Ok((kept.to_owned(), None)), "{text}");
            assert_eq!(BirthDate::parse(kept).unwrap().to_string(), kept);
        }
        // A year alone may be a slip.
        let asked_again = Some(ErrorCode::DateYearOnly);
        assert_eq!(lacking("1957"), Ok(("1957-00-00".to_owned(), asked_again)));
        for (text, code) in [
            ("04/00/1957", ErrorCode::DateImpossible),
            ("04/xx/1957", ErrorCode::DateImpossible),
            ("00/13/1957", ErrorCode::DateImpossible),
            ("31/02/1957", ErrorCode::DateImpossible),
            ("xy/00/1957", ErrorCode::DateFormat),
            ("19577", ErrorCode::DateFormat),
            ("57", ErrorCode::DateFormat),
            ("00/00/00", ErrorCode::DateFormat),
            ("00/00/0000", ErrorCode::DateTooOld),
            ("00/00/2027", ErrorCode::DateFuture),
            ("00/00/2009", ErrorCode::UnderAge { minimum: 18 }),
        ] {
            assert_eq!(lacking(text), Err(code), "{text}");
        }
        // In the year of the birthday nobody can tell: the person says it.
        let unsure = Some(ErrorCode::AgeUnsure { minimum: 18 });
        for text in ["00/00/2008", "00/02/2008", "2008"] {
            assert_eq!(lacking(text).unwrap().1, unsure, "{text}");
        }
        assert_eq!(lacking("00/01/2008").unwrap().1, None);
        assert_eq!(
            lacking("00/03/2008"),
            Err(ErrorCode::UnderAge { minimum: 18 })
        );
        assert_eq!(
            birth_date("00.00.1957", TODAY, 18),
            Err(ErrorCode::DateImpossible)
        );
        assert_eq!(birth_date("1957", TODAY, 18), Err(ErrorCode::DateFormat));
        for text in [
            "1957-00-04",
            "1957-13-00",
            "1957-1-1",
            "1957",
            "",
            "-957-01-01",
            "1957-00-00-00",
        ] {
            assert_eq!(BirthDate::parse(text), None, "{text}");
        }
        assert_eq!(
            BirthDate::parse("1957-00-00").unwrap().written('.'),
            "00.00.1957"
        );
    }
}
