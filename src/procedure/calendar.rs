//! Calendar files (RFC 5545): one event of a whole day for each day that comes.

use std::fmt::Write as _;

use jiff::civil::Date;

use super::due::Upcoming;
use crate::clock::Millis;
use crate::i18n::Lang;

/// Longest line in octets, without its end (RFC 5545, 3.1).
const FOLD: usize = 75;
/// A reminder a fortnight before, and one the day before.
const ALARMS: [&str; 2] = ["-P14D", "-P1D"];
/// A month before something is destroyed, besides.
const MONTH_BEFORE: &str = "-P30D";

/// What a calendar is about.
#[derive(Debug, Clone)]
pub struct About<'a> {
    /// Title of the campaign.
    pub title: &'a str,
    /// Public address of the instance, for example `https://example.org`.
    pub site: &'a str,
    /// Language of the texts.
    pub lang: Lang,
    /// When it is written: `DTSTAMP`.
    pub now: Millis,
    /// Whether it reminds: for organisers, not for everybody who looks.
    pub reminds: bool,
}

/// Writes a calendar.
#[must_use]
pub fn file(about: &About<'_>, days: &[Upcoming]) -> String {
    let mut out = Lines::default();
    out.line("BEGIN:VCALENDAR");
    out.line("VERSION:2.0");
    out.line("PRODID:-//Clameur//Calendar of a procedure//EN");
    out.line("CALSCALE:GREGORIAN");
    out.text("X-WR-CALNAME", about.title);
    for day in days {
        event(&mut out, about, day);
    }
    out.line("END:VCALENDAR");
    out.0
}

fn event(out: &mut Lines, about: &About<'_>, due: &Upcoming) {
    let lang = about.lang;
    let host = crate::config::host(about.site);
    let title = format!("{}: {}", about.title, due.title(lang));
    out.line("BEGIN:VEVENT");
    // The same whatever the day: a calendar that knew the former day moves it.
    out.line(&format!(
        "UID:{}-{}.{}@{host}",
        due.rule, due.turn, due.campaign
    ));
    out.line(&format!("DTSTAMP:{}", stamp(about.now)));
    out.line(&format!("DTSTART;VALUE=DATE:{}", compact(due.day)));
    out.text("SUMMARY", &title);
    out.text("DESCRIPTION", &description(lang, due));
    out.line(&format!(
        "URL:{}/{}/{}/procedure",
        about.site,
        lang.code(),
        due.campaign
    ));
    out.line("TRANSP:TRANSPARENT");
    if about.reminds {
        let destroyed = due.rule.starts_with("keep-").then_some(MONTH_BEFORE);
        for before in destroyed.into_iter().chain(ALARMS) {
            out.line("BEGIN:VALARM");
            out.line("ACTION:DISPLAY");
            out.text("DESCRIPTION", &title);
            out.line(&format!("TRIGGER:{before}"));
            out.line("END:VALARM");
        }
    }
    out.line("END:VEVENT");
}

fn description(lang: Lang, due: &Upcoming) -> String {
    let mut lines = Vec::new();
    let sources: Vec<&str> = due
        .sources(lang)
        .iter()
        .chain(&due.extensions)
        .map(String::as_str)
        .collect();
    if !sources.is_empty() {
        lines.push(lang.tr(
            "clock-source",
            &[("value", lang.citation(&sources.join("; ")).into())],
        ));
    }
    if let Some(outer) = due.outer {
        lines.push(lang.tr("days-outer", &[("date", lang.date(outer).into())]));
    }
    if due.projected {
        lines.push(lang.t("clock-projected"));
    }
    if due.doubtful {
        lines.push(lang.t("clock-doubtful"));
    }
    if due.from.is_some() {
        lines.push(lang.t("clock-holidays"));
    }
    lines.join("\n")
}

pub(crate) fn compact(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

pub(crate) fn stamp(now: Millis) -> String {
    let at = jiff::Timestamp::from_millisecond(now).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// Lines as RFC 5545 wants them: ended by CRLF, folded.
#[derive(Default)]
pub(crate) struct Lines(String);

impl Lines {
    /// One more line.
    pub(crate) fn line(&mut self, line: &str) {
        let mut room = FOLD;
        for character in line.chars() {
            if character.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = FOLD - 1;
            }
            room -= character.len_utf8();
            self.0.push(character);
        }
        self.0.push_str("\r\n");
    }

    /// A property with a text.
    pub(crate) fn text(&mut self, name: &str, value: &str) {
        let mut line = format!("{name}:");
        for character in value.chars() {
            match character {
                '\\' | ';' | ',' => {
                    let _ = write!(line, "\\{character}");
                }
                '\n' => line.push_str("\\n"),
                c if c.is_control() => {}
                c => line.push(c),
            }
        }
        self.line(&line);
    }

    /// The file.
    pub(crate) fn into_text(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unfolded(text: &str) -> String {
        text.replace("\r\n ", "")
    }

    #[test]
    fn long_lines_are_folded_between_characters() {
        for character in ["a", "é", "€", "😀"] {
            for length in [0, 1, 36, 37, 73, 74, 75, 76, 148, 149, 150, 400] {
                let text = character.repeat(length);
                let mut out = Lines::default();
                out.text("X", &text);
                assert!(out.0.ends_with("\r\n"));
                for line in out.0.trim_end_matches("\r\n").split("\r\n") {
                    assert!(line.len() <= FOLD, "{} octets", line.len());
                }
                assert_eq!(unfolded(&out.0), format!("X:{text}\r\n"));
            }
        }
        let mut full = Lines::default();
        full.line(&"a".repeat(75));
        assert_eq!(full.0.matches("\r\n").count(), 1);
        let mut more = Lines::default();
        more.line(&"a".repeat(76));
        assert_eq!(more.0, format!("{}\r\n a\r\n", "a".repeat(75)));
    }

    #[test]
    fn texts_are_escaped() {
        let mut out = Lines::default();
        out.text("X", "a, b; c\\d: \"e\"\nf\r\u{7}g");
        assert_eq!(out.0, "X:a\\, b\\; c\\\\d: \"e\"\\nfg\r\n");
    }
}
