//! Where a counted statement is on its way, in words for whoever holds its link.

use jiff::civil::Date;

use super::store::{OnList, Way};
use crate::clock::Millis;
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
    let Some((batch, frozen_at)) = way.frozen else {
        let waits = if open {
            "standing-next-batch"
        } else {
            "standing-unfiled"
        };
        lines.push(lang.t(waits));
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
    }
    if let Some((on, valid)) = &way.certified {
        lines.push(two("standing-recognised", lang.number(*valid), day(on)));
    }
    lines
}

/// Whether a statement given on this day (in UTC) is on a list that takes those given from `first` on, by the campaign's days.
pub(crate) fn on_list(given: Date, first: Date) -> OnList {
    match given.tomorrow() {
        _ if given >= first => OnList::Yes,
        Ok(next) if next < first => OnList::No,
        _ => OnList::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::day_of;

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
