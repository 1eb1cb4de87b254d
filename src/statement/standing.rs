//! Where a counted statement is on its way, in words for whoever holds its link.

use clameur_instrument::Instrument;
use jiff::civil::Date;

use super::store::{OnList, Way};
use crate::clock::{Millis, Zone};
use crate::i18n::Lang;

/// What happened to the statement at `index`, step by step, the first one first. `open`: whether there may be another batch;
/// `day_of`: the campaign's day of a moment.
pub(crate) fn lines(
    lang: Lang,
    index: u64,
    way: &Way,
    open: bool,
    day_of: impl Fn(Millis) -> Date,
) -> Vec<String> {
    let one = |key: &str, value: String| lang.tr(key, &[("value", value.into())]);
    let two = |key: &str, value: String, other: String| {
        lang.tr(key, &[("value", value.into()), ("other", other.into())])
    };
    // A day that cannot be read is shown as it was written down.
    let day = |text: &str| {
        text.parse()
            .map_or_else(|_| text.to_owned(), |day| lang.date(day))
    };
    let mut lines = vec![one("standing-counted", lang.number(index))];
    let grown_old = way.filed_on.is_none() && way.on_list == OnList::No;
    let old = grown_old.then(|| lang.t("standing-grown-old"));
    let Some((batch, frozen_at)) = way.frozen else {
        let waits = if open && !grown_old {
            "standing-next-batch"
        } else {
            "standing-unfiled"
        };
        lines.push(lang.t(waits));
        lines.extend(old);
        return lines;
    };
    let frozen = lang.date(day_of(frozen_at));
    lines.push(two("standing-ready", batch.to_string(), frozen));
    if let Some(filed) = &way.filed_on {
        match way.on_list {
            OnList::Yes => lines.push(one("standing-filed", day(filed))),
            OnList::No => lines.push(one("standing-too-old", day(filed))),
            OnList::Unknown => {}
        }
    }
    if let Some(sent) = &way.sent_on {
        lines.push(one("standing-sent", day(sent)));
    }
    if way.filed_on.is_none() && way.sent_on.is_none() {
        lines.push(lang.t("standing-unfiled"));
        lines.extend(old);
    }
    if let Some((on, valid)) = &way.certified {
        lines.push(two("standing-recognised", lang.number(*valid), day(on)));
    }
    lines
}

/// The first and the last day of the campaign that a day in UTC may have been: days in UTC are what is known in clear.
pub(crate) fn days(given: Date, zone: &Zone) -> (Date, Date) {
    let (from, until) = (Zone::UTC.start_of(given), Zone::UTC.end_of(given));
    (zone.day(from), zone.day(until - 1))
}

/// Whether a statement given within these days of the campaign is on the list that was filed on a day; where none was filed, on the one that
/// is received on the day `if_frozen`. Everything that says so of somebody's statement asks here.
pub(crate) fn on_list(
    law: &Instrument,
    given: Option<(Date, Date)>,
    if_frozen: Date,
    if_filed: Option<Date>,
) -> OnList {
    let received = if_filed.unwrap_or(if_frozen);
    let support = law.support.as_ref();
    let Some(first) = support.and_then(|support| support.first_valid(received)) else {
        return OnList::Yes;
    };
    match given {
        Some((from, _)) if from >= first => OnList::Yes,
        Some((_, until)) if until < first => OnList::No,
        _ => OnList::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use clameur_instrument::builtin;
    use jiff::civil::date;

    use super::*;
    use crate::clock::day_of;

    #[test]
    fn a_statement_is_on_a_list_by_the_days_of_its_campaign() {
        let law = |id| Instrument::parse(builtin::text(id).unwrap()).unwrap();
        let dutch = law("nl-burgerinitiatief");
        let home = Zone::named("Europe/Amsterdam").unwrap();
        let far = Zone::named("America/Martinique").unwrap();
        let filed = date(2027, 3, 3);
        let on = |zone: &Zone, day| on_list(&dutch, Some(days(day, zone)), filed, Some(filed));
        // The first day that is young enough is 3 March 2026.
        for (zone, day, told) in [
            (&home, date(2026, 3, 3), OnList::Yes),
            // A quarter to midnight in UTC is the next day there.
            (&home, date(2026, 3, 2), OnList::Unknown),
            (&home, date(2026, 3, 1), OnList::No),
            (&far, date(2026, 3, 4), OnList::Yes),
            (&far, date(2026, 3, 3), OnList::Unknown),
            (&far, date(2026, 3, 2), OnList::No),
        ] {
            assert_eq!(on(zone, day), told, "{day}");
        }
        let given = Some(days(date(2026, 3, 1), &home));
        // Not filed yet: as on the day itself.
        let early = date(2026, 9, 1);
        assert_eq!(on_list(&dutch, given, early, None), OnList::Yes);
        assert_eq!(on_list(&dutch, given, filed, None), OnList::No);
        // What was filed in time stays filed.
        assert_eq!(on_list(&dutch, given, filed, Some(early)), OnList::Yes);
        assert_eq!(on_list(&dutch, None, filed, None), OnList::Unknown);
        let other = law("fr-gdpr-80");
        assert_eq!(on_list(&other, None, filed, Some(filed)), OnList::Yes);
    }

    #[test]
    fn each_step_is_told_once_it_was_taken_and_not_before() {
        let lang = Lang::ENGLISH;
        let mut way = Way::default();
        let waiting = lines(lang, 7, &way, true, day_of).join(" ");
        assert!(
            waiting.contains('7') && waiting.contains("next batch"),
            "{waiting}"
        );
        assert!(
            !lines(lang, 7, &way, false, day_of)
                .join(" ")
                .contains("next batch")
        );
        way.frozen = Some((2, 0));
        let ready = lines(lang, 7, &way, true, day_of).join(" ");
        assert!(
            ready.contains("batch 2") && ready.contains("Not filed yet"),
            "{ready}"
        );
        way.on_list = OnList::No;
        let old = lines(lang, 7, &way, true, day_of).join(" ");
        assert!(
            old.contains("Not filed yet") && old.contains("Too old by now"),
            "{old}"
        );
        let waiting = Way {
            frozen: None,
            ..way.clone()
        };
        let waiting = lines(lang, 7, &waiting, true, day_of).join(" ");
        assert!(
            waiting.contains("Too old by now") && !waiting.contains("next batch"),
            "{waiting}"
        );
        way.on_list = OnList::Yes;
        way.filed_on = Some("2026-03-01".to_owned());
        let filed = lines(lang, 7, &way, true, day_of).join(" ");
        assert!(
            filed.contains("1 March 2026") && !filed.contains("Not filed"),
            "{filed}"
        );
        way.on_list = OnList::No;
        let old = lines(lang, 7, &way, true, day_of).join(" ");
        assert!(
            old.contains("1 March 2026") && old.contains("Too old") && !old.contains("Not filed"),
            "{old}"
        );
        way.on_list = OnList::Yes;
        way.filed_on = None;
        way.sent_on = Some("2026-03-02".to_owned());
        way.certified = Some(("2026-06-01".to_owned(), 1_204));
        let told = lines(lang, 7, &way, true, day_of).join(" ");
        assert!(
            told.contains("1,204") && told.contains("does not say which"),
            "{told}"
        );
    }
}
