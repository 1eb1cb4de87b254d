//! What is true of a campaign that nobody can join any more.

use clameur_instrument::{Event, Kind};
use clameur_ledger::CloseReason;
use jiff::civil::Date;

use crate::campaign::store::Campaign;
use crate::clock::Millis;
use crate::count::store::head;
use crate::dashboard::tally::Tally;
use crate::db::{Db, Error};
use crate::i18n::Lang;
use crate::procedure::{Lapse, Procedure};
use crate::statement::store::anything_filed;

/// What became of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Over {
    /// Whether only addresses were left here: then nothing is filed from here.
    contact: bool,
    /// Whether anything was filed, or handed to an authority.
    filed: bool,
    /// Why the organisers closed it, if they did.
    reason: Option<CloseReason>,
    /// Whether an initiative was withdrawn.
    withdrawn: bool,
    /// Why the law ended it by itself, if it did.
    lapsed: Option<Lapse>,
    /// The day on which the procedure ended.
    ended: Option<Date>,
    /// Whether anybody was ever counted here: else the number is not the log's.
    counted: bool,
}

impl Over {
    /// Reads what became of a campaign.
    pub(crate) async fn of(db: &Db, campaign: &Campaign, now: Millis) -> Result<Self, Error> {
        let slug = campaign.slug();
        let procedure = Procedure::load(db, slug, now).await?;
        let procedure = procedure.as_ref();
        let withdrawal = procedure.and_then(|p| p.history.last(Event::InitiativeWithdrawn));
        let withdrawn = withdrawal.is_some();
        let lapsed = procedure.and_then(Procedure::lapsed);
        Ok(Self {
            contact: campaign.rules.instrument().kind == Kind::Contact,
            filed: anything_filed(db.read(), slug).await?,
            reason: campaign.history.reason,
            withdrawn,
            lapsed,
            ended: campaign.ended_on.filter(|day| *day <= campaign.today(now)),
            counted: head(db, slug).await?.is_some_and(|head| head.added > 0),
        })
    }

    /// Key of what is said where nothing was filed: nothing ever is from here, nothing was and will be, or nothing yet. `tally` of a
    /// campaign that counts towards something.
    pub(crate) async fn none_filed(
        db: &Db,
        campaign: &Campaign,
        now: Millis,
        tally: Option<&Tally>,
    ) -> Result<&'static str, Error> {
        if tally.is_some_and(|tally| !tally.counts_here()) {
            return Ok("batches-none-here");
        }
        let over = Self::of(db, campaign, now).await?;
        Ok(match over.will_not_file() {
            true => "batches-none-over",
            false => "batches-none",
        })
    }

    /// Whether nothing is filed any more.
    fn will_not_file(&self) -> bool {
        self.withdrawn || self.given_up() || self.lapsed.is_some() || self.ended.is_some()
    }

    /// Key of the title.
    pub(crate) fn title(&self) -> &'static str {
        if self.withdrawn || self.given_up() {
            "state-withdrawn-title"
        } else {
            "state-closed-title"
        }
    }

    fn given_up(&self) -> bool {
        self.reason == Some(CloseReason::Abandoned)
    }

    /// What there is to say, sentence by sentence.
    pub(crate) fn lines(&self, lang: Lang) -> Vec<String> {
        let mut lines = vec![lang.t("state-over")];
        lines.extend(self.became(lang));
        if self.reason == Some(CloseReason::Continued) {
            lines.push(lang.t("state-over-continued"));
        }
        if self.counted {
            lines.push(lang.t("state-over-log"));
        }
        lines
    }

    /// What became of it, in a sentence; none where only addresses were left here, and nothing more is to be said.
    pub(crate) fn became(&self, lang: Lang) -> Option<String> {
        match self.ended {
            Some(day) => Some(lang.tr("state-over-ended", &[("value", lang.date(day).into())])),
            None => self.procedure().map(|key| lang.t(key)),
        }
    }

    /// Where a procedure stands that has not ended.
    fn procedure(&self) -> Option<&'static str> {
        if let Some(lapse) = self.lapsed.filter(|_| !self.withdrawn) {
            return Some(lapse.key());
        }
        match (self.withdrawn, self.contact, self.filed, self.given_up()) {
            (true, ..) => Some("state-over-withdrawn"),
            (_, true, _, false) => None,
            (_, true, _, true) => Some("state-over-given-up"),
            (_, _, true, true) => Some("state-over-given-up-filed"),
            (_, _, true, false) => Some("state-over-filed"),
            (_, _, false, true) => Some("state-over-given-up"),
            (_, _, false, false) => Some("state-over-unfiled"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filed_complaint_is_never_said_to_be_at_its_end_before_it_is() {
        let said = |over: Over| over.lines(Lang::ENGLISH).join(" ");
        let filed = Over {
            filed: true,
            reason: Some(CloseReason::Ended),
            ..Over::default()
        };
        assert!(
            said(filed).contains("the procedure goes on"),
            "{}",
            said(filed)
        );
        assert_eq!(filed.title(), "state-closed-title");
        let given_up = Over {
            reason: Some(CloseReason::Abandoned),
            ..filed
        };
        assert!(
            said(given_up).contains("filed before"),
            "{}",
            said(given_up)
        );
        assert!(!said(given_up).contains("goes on"));
        let unfiled = Over::default();
        assert!(
            said(unfiled).contains("Nothing has been filed"),
            "{}",
            said(unfiled)
        );
        let ended = Over {
            ended: Some(jiff::civil::date(2031, 5, 12)),
            ..filed
        };
        assert!(said(ended).contains("12 May 2031") && !said(ended).contains("goes on"));
        let too_few = Over {
            lapsed: Some(Lapse::TooFew),
            ..filed
        };
        assert!(!said(too_few).contains("goes on"), "{}", said(too_few));
        let not_sent = Over {
            lapsed: Some(Lapse::NotSent),
            ..Over::default()
        };
        assert!(not_sent.will_not_file() && !unfiled.will_not_file());
        let withdrawn = Over {
            withdrawn: true,
            ..filed
        };
        assert!(said(withdrawn).contains("withdrew the initiative"));
        let addresses = Over {
            contact: true,
            ..Over::default()
        };
        assert!(!said(addresses).contains("filed"), "{}", said(addresses));
    }

    #[test]
    fn that_nobody_can_join_is_all_that_is_said_of_every_campaign() {
        for lang in Lang::all() {
            let said = lang.t("state-over");
            assert_eq!(said.matches('.').count(), 1, "{lang}: {said}");
        }
    }

    #[test]
    fn the_log_stays_whatever_became_of_the_campaign() {
        for reason in [None, Some(CloseReason::Continued), Some(CloseReason::Other)] {
            let over = Over {
                reason,
                counted: true,
                ..Over::default()
            };
            let lines = over.lines(Lang::ENGLISH);
            assert_eq!(lines.last(), Some(&Lang::ENGLISH.t("state-over-log")));
            let result = Over {
                counted: false,
                ..over
            };
            assert!(
                !result.lines(Lang::ENGLISH).join(" ").contains("log"),
                "its number is not the log's"
            );
        }
    }
}
