//! What the pages of a campaign have in common.

use std::borrow::Borrow;

use crate::i18n::Lang;
use crate::poster::address::ShortAddress;
use crate::web::view::{PageContext, percent};
use crate::web::{Html, check, command};

impl PageContext {
    /// A contact as its campaign writes it, a link where it is one address.
    #[must_use]
    pub fn contact(&self, contact: &str) -> Html {
        Html::contact(contact)
    }

    /// A legal document of this kind, its blanks (`{name}`) shown in brackets as what will stand there.
    #[must_use]
    pub fn document(&self, text: &str, kind: &str, shift: u8) -> Html {
        crate::campaign::document::html(text, kind, self.lang, shift)
    }

    /// Whether a document has blanks.
    #[must_use]
    pub fn has_blanks(&self, text: &str) -> bool {
        crate::campaign::document::has_blanks(text, self.lang)
    }
}

/// The addresses of a campaign in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CampaignLinks {
    /// Name of the campaign.
    pub title: String,
    /// Who speaks, in a few words.
    pub speaker: String,
    /// `/{lang}/{slug}`.
    pub page: String,
    /// `/{lang}/{slug}/join`.
    pub join: String,
    /// `/{lang}/{slug}/challenge`, for the script.
    pub challenge: String,
    /// `/{lang}/{slug}/count`; empty where nothing is counted.
    pub count: String,
    /// `/{lang}/{slug}/count.json`.
    pub count_json: String,
    /// `/{lang}/{slug}/withdraw`; empty where nothing is signed.
    pub withdraw: String,
    /// `/{lang}/{slug}/procedure`.
    pub procedure: String,
    /// `/{lang}/{slug}/documents`.
    pub documents: String,
    /// `/{lang}/{slug}/controllers`.
    pub controllers: String,
    /// `/{lang}/{slug}/changes`.
    pub changes: String,
    /// `/{lang}/{slug}/feed.atom`.
    pub feed: String,
    /// `/{lang}/{slug}/press.csv`.
    pub press: String,
    /// `/{lang}/{slug}/follow`; empty where pages do not offer it.
    pub follow: String,
    /// `/{lang}/{slug}/access`; empty where nobody is helped to ask for their data.
    pub access: String,
    /// `/{lang}/{slug}/material`; empty where nothing is left to print.
    pub material: String,
    /// The short address that stands on paper.
    pub short: Option<ShortAddress>,
    /// Absolute address of the log.
    pub log: String,
    /// The log's verifier key.
    pub log_key: String,
}

impl CampaignLinks {
    /// The addresses of campaign `slug` in language `lang`.
    #[must_use]
    pub fn new(lang: &str, slug: &str, title: &str, speaker: &str) -> Self {
        let page = format!("/{lang}/{slug}");
        let below = |name: &str| format!("{page}/{name}");
        Self {
            title: title.to_owned(),
            speaker: speaker.to_owned(),
            join: below("join"),
            challenge: below("challenge"),
            count: below("count"),
            count_json: below("count.json"),
            withdraw: below("withdraw"),
            procedure: below("procedure"),
            documents: below("documents"),
            controllers: below("controllers"),
            changes: below("changes"),
            feed: below("feed.atom"),
            press: below("press.csv"),
            follow: below("follow"),
            access: below("access"),
            material: below("material"),
            short: None,
            log: String::new(),
            log_key: String::new(),
            page,
        }
    }

    /// The page that checks receipts, told the log and its key by a fragment, which browsers keep to themselves. Never a token.
    #[must_use]
    pub fn check(&self, lang: &Lang) -> String {
        format!(
            "{}#key={}&log={}&lang={}",
            check::PATH,
            percent(&self.log_key),
            percent(&self.log),
            lang.code()
        )
    }

    /// The log's key as a word of a command.
    #[must_use]
    pub fn key_word(&self) -> String {
        command::word(&self.log_key)
    }
}

/// The numbers that a campaign's public log gives.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CountView {
    /// Statements that stand: joined less withdrawn less voided.
    pub live: u64,
    /// All that were ever counted.
    pub joined: u64,
    /// Withdrawn by their authors.
    pub withdrawn: u64,
    /// Voided for a public reason.
    pub voided: u64,
    /// The size of the log that these numbers are for.
    pub log_size: u64,
    /// The number that the campaign hopes for next.
    pub goal: Option<u64>,
    /// The day of receipt for which the number holds, where statements grow too old.
    pub valid_on: Option<jiff::civil::Date>,
    /// Whether nobody told the number: then none is shown, for unknown is not zero.
    pub unknown: bool,
    /// Whether nothing of it was signed here: then nobody can leave it here.
    pub elsewhere: bool,
    /// Whether statements of support are counted, with those given elsewhere; otherwise people who joined here.
    pub support: bool,
}

impl CountView {
    /// The message for what is counted: it stands after the number.
    #[must_use]
    pub fn unit(&self) -> &'static str {
        if self.support {
            "dash-statements"
        } else {
            "count-people"
        }
    }

    /// How many are missing to the goal, as a sentence that names it.
    #[must_use]
    pub fn to_goal(&self, lang: impl Borrow<Lang>) -> Option<String> {
        let (lang, missing, goal) = (*lang.borrow(), self.missing()?, self.goal?);
        let goal = lang.number(goal);
        Some(lang.tr(
            "count-to-goal",
            &[("count", missing.into()), ("goal", goal.into())],
        ))
    }

    /// How many are missing to the goal, if there is one that is not reached.
    #[must_use]
    pub fn missing(&self) -> Option<u64> {
        self.goal
            .and_then(|goal| goal.checked_sub(self.live))
            .filter(|missing| *missing > 0)
    }

    /// Whether the number needs a smaller size to fit a telephone.
    #[must_use]
    pub fn is_long(&self) -> bool {
        self.live >= 100_000
    }

    /// Share of the goal in hundredths, at most 100; `None` without a goal.
    #[must_use]
    pub fn percent(&self) -> Option<u64> {
        let goal = self.goal.filter(|goal| *goal > 0)?;
        Some((self.live.saturating_mul(100) / goal).min(100))
    }
}

#[cfg(test)]
mod tests {
    use super::CountView;

    #[test]
    fn the_goal_is_reached_once() {
        let mut count = CountView {
            live: 999,
            goal: Some(1000),
            ..CountView::default()
        };
        assert_eq!((count.missing(), count.percent()), (Some(1), Some(99)));
        count.live = 1000;
        assert_eq!((count.missing(), count.percent()), (None, Some(100)));
        count.live = u64::MAX;
        assert_eq!((count.missing(), count.percent()), (None, Some(100)));
        count.goal = None;
        assert_eq!((count.missing(), count.percent()), (None, None));
        count.goal = Some(0);
        assert_eq!((count.missing(), count.percent()), (None, None));
    }
}
