//! A calendar file that reminds of the day on which an answer is due. It names the campaign and the target, and nobody.

use jiff::civil::Date;

use crate::access::letter::Letter;
use crate::clock::Millis;
use crate::procedure::calendar::{Lines, compact, stamp};
use crate::site::campaign_page::CampaignPage;

/// The file: one whole day, with an alarm that morning.
pub(crate) fn file(
    place: &CampaignPage,
    letter: &Letter,
    (sent, due): (Date, Date),
    now: Millis,
) -> String {
    let lang = place.lang;
    let host = crate::config::host(&place.site);
    let title = lang.tr("access-reminder", &[("title", (&letter.title).into())]);
    let told = lang.tr("access-reminder-text", &[("day", lang.date(sent).into())]);
    let mut out = Lines::default();
    out.line("BEGIN:VCALENDAR");
    out.line("VERSION:2.0");
    out.line("PRODID:-//Clameur//Reminder of a request//EN");
    out.line("CALSCALE:GREGORIAN");
    out.line("BEGIN:VEVENT");
    out.line(&format!(
        "UID:access-{}-{}.{}@{host}",
        letter.id,
        compact(sent),
        place.slug()
    ));
    out.line(&format!("DTSTAMP:{}", stamp(now)));
    out.line(&format!("DTSTART;VALUE=DATE:{}", compact(due)));
    out.text("SUMMARY", &title);
    out.text("DESCRIPTION", &told);
    out.line(&format!(
        "URL:{}/{}/{}",
        place.site,
        lang.code(),
        place.slug()
    ));
    out.line("TRANSP:TRANSPARENT");
    out.line("BEGIN:VALARM");
    out.line("ACTION:DISPLAY");
    out.text("DESCRIPTION", &title);
    out.line("TRIGGER:PT9H");
    out.line("END:VALARM");
    out.line("END:VEVENT");
    out.line("END:VCALENDAR");
    out.into_text()
}
