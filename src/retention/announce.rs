//! What will be destroyed is announced to the organisers before: by mail to the campaign's public contact, in the log, in what `doctor`, `retention` and
//! `procedure due` show.
//!
//! What the program destroys by itself also waits until it was announced for a week: a day that is written down late, or wrongly, must not
//! cost statements within the hour.

use jiff::civil::Date;

use super::report::{Actor, Line, Report};
use super::store;
use crate::clock::{DAY, Millis};
use crate::db::{Db, Error};
use crate::i18n::Lang;
use crate::mail::{Message, News, enqueue};
use crate::secrets::Secrets;

/// How many days before the day it is announced.
pub const NOTICE: i32 = 30;

/// For how long at least it must have been announced before the program destroys it.
pub(super) const LEAST: Millis = 7 * DAY;

/// Whether it is worth an announcement: what people gave and cannot be had again.
pub(super) fn concerns(what: &str) -> bool {
    matches!(
        what,
        "statement" | "filed-statement" | "contact" | "procedure-contact"
    )
}

impl Line {
    /// The day on which it is to be destroyed, and how much, where that is near or past.
    #[must_use]
    pub fn near(&self) -> Option<(Date, u64)> {
        let (day, things) = match self.due {
            0 => (self.next?, self.kept),
            due => (self.since?, due),
        };
        let near = (day - self.today).get_days() <= NOTICE;
        (near && things > 0 && concerns(self.what)).then_some((day, things))
    }
}

/// Tells what will be destroyed within the month, each thing once for its day, and remembers that it did: to the log, and to the campaign's contact by
/// mail. The mail is in the queue when the announcement is remembered, or neither is.
pub(super) async fn tell(
    db: &Db,
    secrets: &Secrets,
    report: &Report,
    now: Millis,
) -> Result<(), Error> {
    for line in &report.lines {
        let Some((day, things)) = line.near() else {
            continue;
        };
        let mut tx = db.begin().await?;
        if !store::announce(&mut tx, &line.campaign, line.what, day, now).await? {
            continue;
        }
        if let Some(mail) = mail(line, day, things) {
            enqueue(&mut tx, secrets.mail_key(), &mail, None, now, now).await?;
        }
        tx.commit().await?;
        tracing::warn!(
            campaign = line.campaign,
            what = line.what,
            things,
            day = %day,
            by = line.clock,
            "will be destroyed: what is still needed for proceedings is held with `clameur procedure hold`"
        );
    }
    Ok(())
}

/// The mail about a clock as if all that it is about were due in a month, where there can be such a mail: for the preview of a draft.
pub(crate) fn shown(line: &Line) -> Option<Message> {
    let day = line.today.saturating_add(jiff::Span::new().days(NOTICE));
    let mail = || mail(line, day, line.kept.max(1));
    concerns(line.what).then(mail).flatten()
}

/// The mail to the organisers, where their contact is an address: numbers and days, and nobody's data.
fn mail(line: &Line, day: Date, things: u64) -> Option<Message> {
    let (to, language, title) = line.contact.as_ref().filter(|_| !line.demonstration)?;
    let lang = Lang::from_code(language)?;
    let date = lang.date(day);
    let of = |key: &str| {
        lang.tr(
            key,
            &[
                ("title", title.as_str().into()),
                ("date", date.as_str().into()),
                ("count", things.into()),
                ("slug", line.campaign.as_str().into()),
            ],
        )
    };
    let who = match (line.hand, line.what) {
        (Actor::Program, _) => "mail-destroy-by-itself",
        (_, "filed-statement") => "mail-destroy-filed",
        _ => "mail-destroy-people",
    };
    let mut paragraphs = vec![of(&format!("mail-destroy-{}", line.what)), of(who)];
    // Nothing but statements is held for proceedings.
    if matches!(line.what, "statement" | "filed-statement") {
        paragraphs.push(of("mail-destroy-hold"));
    }
    paragraphs.push(of("mail-destroy-copies"));
    paragraphs.push(lang.tr("clock-source", &[("value", line.cited(lang).into())]));
    let news = News {
        subject: of("mail-destroy-subject"),
        text: paragraphs.join("\n\n"),
        unsubscribe: String::new(),
    };
    Some(Message::announcement(&line.campaign, language, to, news))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn line(what: &'static str, hand: Actor) -> Line {
        Line {
            campaign: "exemple".to_owned(),
            today: date(2027, 4, 1),
            demonstration: false,
            contact: Some((
                "contact@example.org".to_owned(),
                "fr".to_owned(),
                "Exemple".to_owned(),
            )),
            what,
            hand,
            due: 0,
            since: None,
            kept: 1_200,
            next: Some(date(2027, 4, 30)),
            clock: String::new(),
            told: String::new(),
            sources: vec!["Regulation (EU) 2019/788, art. 19".to_owned()],
            sources_fr: vec!["Règlement (UE) 2019/788, art. 19".to_owned()],
            remark: String::new(),
        }
    }

    #[test]
    fn a_preview_shows_what_organisers_would_be_told() {
        let mail = shown(&line("statement", Actor::People)).expect("a mail");
        let news = mail.news.expect("words");
        assert!(news.text.contains("Exemple") && news.text.contains("2027"));
        assert!(shown(&line("pending", Actor::Program)).is_none());
        let exercise = Line {
            demonstration: true,
            ..line("statement", Actor::People)
        };
        assert!(shown(&exercise).is_none(), "none is ever sent");
    }

    #[test]
    fn organisers_are_written_to_in_the_campaigns_language_and_nobody_is_named() {
        let said = |line: &Line| {
            let (day, things) = line.near()?;
            let mail = mail(line, day, things)?;
            let news = mail.news?;
            Some(format!("{}: {}\n{}", mail.to, news.subject, news.text))
        };
        let by_itself = said(&line("statement", Actor::Program)).unwrap();
        for part in [
            "contact@example.org: À détruire le 30 avril 2027",
            "Le serveur le fait de lui-même",
            "clameur procedure hold exemple",
            "Vos propres copies",
            "Règlement (UE)",
        ] {
            assert!(by_itself.contains(part), "{by_itself}");
        }
        let addresses = said(&line("procedure-contact", Actor::Program)).unwrap();
        assert!(addresses.contains("Vos propres copies"), "{addresses}");
        assert!(!addresses.contains("procedure hold"), "{addresses}");
        let filed = said(&line("filed-statement", Actor::People)).unwrap();
        let command = "clameur retention --apply --filed exemple";
        assert!(filed.contains(command), "{filed}");
        let asked = said(&line("contact", Actor::People)).unwrap();
        assert!(asked.contains("clameur retention --apply"), "{asked}");
        assert!(!asked.contains("--filed"), "{asked}");
        // Where the contact is no mailbox, in a demonstration, and for what nobody would miss, nothing is written.
        let mut unreachable = line("statement", Actor::Program);
        unreachable.contact = None;
        let mut shown = line("statement", Actor::Program);
        shown.demonstration = true;
        for quiet in [unreachable, shown, line("tag-key", Actor::People)] {
            assert_eq!(said(&quiet), None);
        }
    }
}
