//! Days of birth.

use jiff::civil::Date;

use crate::code::ErrorCode;
use crate::model::AgeBy;

/// No one has been shown to live much longer; whoever has may leave the optional field empty.
const OLDEST: i16 = 120;

/// Reads a day of birth as `YYYY-MM-DD` (what browsers send) or day, month, year with `/`, `.`, `-` or spaces
/// (what people type), and checks it against `today`.
pub(crate) fn birth_date(
    text: &str,
    today: Date,
    minimum_age: u8,
    by: AgeBy,
) -> Result<Date, ErrorCode> {
    let (year, month, day) = parts(text).ok_or(ErrorCode::DateFormat)?;
    let (Ok(month), Ok(day)) = (i8::try_from(month), i8::try_from(day)) else {
        return Err(ErrorCode::DateImpossible);
    };
    let date = Date::new(year, month, day).map_err(|_| ErrorCode::DateImpossible)?;
    of_age(date, today, minimum_age, by)?;
    Ok(date)
}

/// Reads a day that is not after `today`, as `YYYY-MM-DD` or day, month, year with `/`, `.`, `-` or spaces.
///
/// # Errors
/// When it is no day, after `today`, or more than 120 years ago.
pub fn past_day(text: &str, today: Date) -> Result<Date, ErrorCode> {
    let (year, month, day) = parts(text).ok_or(ErrorCode::DateFormat)?;
    let (Ok(month), Ok(day)) = (i8::try_from(month), i8::try_from(day)) else {
        return Err(ErrorCode::DateImpossible);
    };
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

fn parts(text: &str) -> Option<(i16, u8, u8)> {
    let mut parts = text
        .split(['-', '/', '.', ' '])
        .filter(|part| !part.is_empty());
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    let digits = |part: &str| part.len() <= 4 && part.bytes().all(|b| b.is_ascii_digit());
    if parts.next().is_some() || ![first, second, third].into_iter().all(digits) {
        return None;
    }
    // Years have four digits: "1/2/80" could be 1880 for somebody, and guessing would be wrong for somebody else.
    match (first.len(), second.len(), third.len()) {
        (4, 1..=2, 1..=2) => Some((
            first.parse().ok()?,
            second.parse().ok()?,
            third.parse().ok()?,
        )),
        (1..=2, 1..=2, 4) => Some((
            third.parse().ok()?,
            second.parse().ok()?,
            first.parse().ok()?,
        )),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn birth_date(text: &str, today: Date, minimum_age: u8) -> Result<Date, ErrorCode> {
        super::birth_date(text, today, minimum_age, AgeBy::Day)
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
        let greek = |text| super::birth_date(text, TODAY, 17, AgeBy::CalendarYear);
        assert_eq!(greek("2009-12-31"), Ok(date(2009, 12, 31)));
        assert_eq!(
            greek("2010-01-01"),
            Err(ErrorCode::UnderAge { minimum: 17 })
        );
    }
}
