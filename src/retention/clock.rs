//! When a clock runs out.

use clameur_instrument::{Event, Kept, Retention, Span};
use jiff::civil::Date;

use crate::clock::{Millis, Zone};
use crate::terminal::{Language, language, span, tr};

/// When an event took place: to the millisecond, or on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Moment {
    At(Millis),
    On(Date),
}

/// The day on which the time after `start` runs out, and whether it has by `now`.
///
/// Days are counted to the millisecond from a moment that is known as exactly. Months and years, and
/// whatever starts on a day, run out when the last day is over.
pub(super) fn runs_out(
    start: Moment,
    span: Span,
    zone: &Zone,
    now: Millis,
) -> Option<(Date, bool)> {
    if let (Moment::At(start), Some(length)) = (start, span.exact_millis()) {
        let end = start.saturating_add(length);
        return Some((zone.day(end), end <= now));
    }
    let start = match start {
        Moment::At(at) => zone.day(at),
        Moment::On(day) => day,
    };
    let last = span.after(start)?;
    Some((last, last < zone.day(now)))
}

/// Several clocks that do the same to the same thing, in words.
pub(super) fn all_words<'c>(clocks: impl Iterator<Item = &'c Retention>) -> String {
    let mut all = String::new();
    for clock in clocks {
        let own = words(clock);
        if all.is_empty() {
            all = own;
        } else if clock.replaces {
            all = format!("{all}; instead {own}, once that is");
        } else {
            all = format!("{all}; or {own}, if that is earlier");
        }
    }
    all
}

/// The same, in the language of the terminal: what is stored and what programs read stays in one.
pub(super) fn all_told<'c>(clocks: impl Iterator<Item = &'c Retention>) -> String {
    let mut all = String::new();
    for clock in clocks {
        let own = told(clock);
        if all.is_empty() {
            all = own;
        } else if clock.replaces {
            all = tr!(
                "{all}; instead {own}, once that is",
                "{all} ; à la place {own}, une fois que c’est le cas"
            );
        } else {
            all = tr!(
                "{all}; or {own}, if that is earlier",
                "{all} ; ou {own}, si c’est plus tôt"
            );
        }
    }
    all
}

/// The clock in words.
pub(super) fn words(clock: &Retention) -> String {
    let event = match clock.from {
        Event::Submitted => "the form was sent",
        Event::Counted => "the statement was counted",
        Event::Withdrawn => "the withdrawal",
        Event::ConsentWithdrawn => "the consent was withdrawn",
        Event::MailDone => "the mail was delivered or given up",
        Event::Created => "it was made",
        Event::Filed => "the filing",
        Event::Acknowledged => "the acknowledgement",
        Event::ProgressTold => "the last word on how it stands",
        Event::RefusalImplied => "the refusal by silence",
        Event::InvestigationResumed => "the investigation went on",
        Event::ClosedExplicit => "the closing by the authority",
        Event::AppealFiled => "the appeal",
        Event::Decision => "the decision",
        Event::ProcedureEnded => "the procedure ended",
        Event::Closed => "the campaign was closed",
        Event::Registered => "the initiative was registered",
        Event::Started => "the collection began",
        Event::Certified => "the last certificate",
        Event::Presented => "the initiative was presented",
        Event::Heard => "the hearing",
        Event::Answered => "the answer was published",
        Event::Reported => "the last report",
        Event::InitiativeWithdrawn => "the initiative was withdrawn",
        Event::ClosedByRule => "the law ended the initiative",
    };
    if clock.after.is_zero() {
        format!("at once when {event}").replace("when the withdrawal", "on withdrawal")
    } else {
        let longer = match clock.prolonged {
            true => ", and as much longer as acts prolonged the collection",
            false => "",
        };
        format!("{} after {event}{longer}", clock.after)
    }
}

/// The clock in words, in the language of the terminal.
pub(super) fn told(clock: &Retention) -> String {
    if language() == Language::English {
        return words(clock);
    }
    let event = match clock.from {
        Event::Submitted => "l’envoi du formulaire",
        Event::Counted => "le décompte de la déclaration",
        Event::Withdrawn => "le retrait",
        Event::ConsentWithdrawn => "le retrait du consentement",
        Event::MailDone => "la remise ou l’abandon du message",
        Event::Created => "sa création",
        Event::Filed => "le dépôt",
        Event::Acknowledged => "l’accusé de réception",
        Event::ProgressTold => "la dernière nouvelle de l’avancement",
        Event::RefusalImplied => "le refus par silence",
        Event::InvestigationResumed => "la reprise de l’enquête",
        Event::ClosedExplicit => "la clôture par l’autorité",
        Event::AppealFiled => "le recours",
        Event::Decision => "la décision",
        Event::ProcedureEnded => "la fin de la procédure",
        Event::Closed => "la clôture de la campagne",
        Event::Registered => "l’enregistrement de l’initiative",
        Event::Started => "le début de la collecte",
        Event::Certified => "le dernier certificat",
        Event::Presented => "la présentation de l’initiative",
        Event::Heard => "l’audition",
        Event::Answered => "la publication de la réponse",
        Event::Reported => "le dernier rapport",
        Event::InitiativeWithdrawn => "le retrait de l’initiative",
        Event::ClosedByRule => "la fin de l’initiative par la loi",
    };
    if clock.after.is_zero() {
        return format!("dès {event}");
    }
    let longer = match clock.prolonged {
        true => ", et d’autant plus que des actes ont prolongé la collecte",
        false => "",
    };
    format!("{} après {event}{longer}", span(clock.after))
}

/// The name of what is kept, as instruments write it.
pub(super) fn name(kept: Kept) -> &'static str {
    match kept {
        Kept::Pending => "pending",
        Kept::Statement => "statement",
        Kept::FiledStatement => "filed-statement",
        Kept::Withdrawn => "withdrawn",
        Kept::MailAddress => "mail-address",
        Kept::Contact => "contact",
        Kept::ProcedureContact => "procedure-contact",
        Kept::TagKey => "tag-key",
        Kept::SuppressedMailbox => "suppressed-mailbox",
        Kept::Log => "log",
        Kept::Backup => "backup",
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::clock::DAY;
    use crate::testing::NEW_YEAR;

    const MONTH: Span = Span {
        days: 30,
        months: 0,
        years: 0,
    };
    const FIVE_YEARS: Span = Span {
        days: 0,
        months: 0,
        years: 5,
    };

    #[test]
    fn days_after_a_moment_are_exact() {
        let start = Moment::At(NEW_YEAR);
        let end = NEW_YEAR + 30 * DAY;
        let day = date(2026, 1, 31);
        assert_eq!(
            runs_out(start, MONTH, &Zone::UTC, end - 1),
            Some((day, false))
        );
        assert_eq!(runs_out(start, MONTH, &Zone::UTC, end), Some((day, true)));
        assert_eq!(
            runs_out(start, Span::default(), &Zone::UTC, NEW_YEAR),
            Some((date(2026, 1, 1), true))
        );
    }

    #[test]
    fn years_after_a_day_end_with_their_last_day() {
        let start = Moment::On(date(2021, 1, 1));
        let day = date(2026, 1, 1);
        assert_eq!(
            runs_out(start, FIVE_YEARS, &Zone::UTC, NEW_YEAR),
            Some((day, false))
        );
        assert_eq!(
            runs_out(start, FIVE_YEARS, &Zone::UTC, NEW_YEAR + DAY - 1),
            Some((day, false))
        );
        assert_eq!(
            runs_out(start, FIVE_YEARS, &Zone::UTC, NEW_YEAR + DAY),
            Some((day, true))
        );
        // The day that a moment falls on starts such a clock.
        assert_eq!(
            runs_out(Moment::At(NEW_YEAR + 1), FIVE_YEARS, &Zone::UTC, NEW_YEAR),
            Some((date(2031, 1, 1), false))
        );
    }
}
