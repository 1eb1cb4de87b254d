use std::borrow::{Borrow, Cow};

use super::{Html, assets, check, command, face, markdown};
use crate::card::preview::Preview;
use crate::i18n::{EU_ORDER, Lang};
use crate::poster::address::ShortAddress;

/// Name of this kind of site.
pub const SITE: &str = "Clameur";

/// A language that a page is offered in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageLink {
    /// For `lang` and `hreflang`.
    pub code: String,
    /// The language's own name for itself.
    pub name: String,
    /// This same page in that language.
    pub url: String,
}

/// What every page knows.
#[derive(Debug, Clone)]
pub struct PageContext {
    /// Language of the page.
    pub lang: Lang,
    /// The languages of this page, its own among them; empty or one: no choice is shown.
    pub languages: Vec<LanguageLink>,
    /// Of these, the one that the visitor's browser prefers, where it is another than the page's.
    pub suggested: Option<LanguageLink>,
    /// Title of the document, without the site's name.
    pub title: String,
    /// Title for previews where that is another than the page's; mostly empty.
    pub preview: String,
    /// For search engines and previews; may be empty.
    pub description: String,
    /// Absolute address of the page; may be empty (then none is declared).
    pub canonical: String,
    /// What the visitor's address carries on to the same page in another language, as `?via=…`; mostly empty.
    pub carried: String,
    /// The organisation's colour, `#rrggbb`.
    pub accent: String,
    /// Name of this instance.
    pub site: String,
    /// Where the site's name leads.
    pub home: String,
    /// True for a demonstration: a band on top of the page says so.
    pub demonstration: bool,
    /// Address of the demonstration's mailbox, if there is one.
    pub mailbox: Option<String>,
    /// True where the page is a form (`join-form`) that another language shows with what was typed: the languages are its buttons.
    pub keeps_form: bool,
    /// True for pages that no search engine should keep (receipts, confirmations, errors).
    pub private: bool,
    /// What networks and search engines are told.
    pub told: Preview,
}

impl PageContext {
    /// A page with nothing in particular.
    #[must_use]
    pub fn new(lang: Lang, title: impl Into<String>) -> Self {
        Self {
            lang,
            languages: Vec::new(),
            suggested: None,
            title: title.into(),
            preview: String::new(),
            description: String::new(),
            canonical: String::new(),
            carried: String::new(),
            accent: String::new(),
            site: SITE.to_owned(),
            home: "/".to_owned(),
            demonstration: false,
            mailbox: None,
            keeps_form: false,
            private: false,
            told: Preview::default(),
        }
    }

    /// A message.
    #[must_use]
    pub fn t(&self, key: impl AsRef<str>) -> String {
        self.lang.t(key.as_ref())
    }

    /// A message with one text, `{ $value }`.
    #[must_use]
    pub fn with(&self, key: &str, value: impl AsRef<str>) -> String {
        self.lang.tr(key, &[("value", value.as_ref().into())])
    }

    /// A message with two texts, `{ $value }` and `{ $other }`.
    #[must_use]
    pub fn with_two(&self, key: &str, value: impl AsRef<str>, other: impl AsRef<str>) -> String {
        self.lang.tr(
            key,
            &[
                ("value", value.as_ref().into()),
                ("other", other.as_ref().into()),
            ],
        )
    }

    /// A message with a number, `{ $count }`.
    #[must_use]
    pub fn count(&self, key: &str, count: impl Borrow<u64>) -> String {
        self.lang.tr(key, &[("count", (*count.borrow()).into())])
    }

    /// A campaign's text, with the language's typography.
    #[must_use]
    pub fn say<'t>(&self, text: &'t str) -> Cow<'t, str> {
        self.lang.typeset(text)
    }

    /// A contact as its campaign writes it, a link where it is one address.
    #[must_use]
    pub fn contact(&self, contact: &str) -> Html {
        Html::contact(contact)
    }

    /// A campaign's Markdown, with the language's typography; `shift` lowers its headings.
    #[must_use]
    pub fn md(&self, text: &str, shift: u8) -> Html {
        markdown(&self.lang.typeset(text), shift)
    }

    /// A line of text, as a link where it is a web address.
    #[must_use]
    pub fn linked(&self, text: &str) -> Html {
        Html::from_plain_text(text)
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

    /// A number as people of this language read it.
    #[must_use]
    pub fn number(&self, n: impl Borrow<u64>) -> String {
        self.lang.number(*n.borrow())
    }

    /// A day as people of this language read it.
    #[must_use]
    pub fn date(&self, day: impl Borrow<jiff::civil::Date>) -> String {
        self.lang.date(*day.borrow())
    }

    /// Whether the languages are too many to stand side by side.
    #[must_use]
    pub fn has_many_languages(&self) -> bool {
        self.languages.len() > 6
    }

    /// Offers these languages, each with its address: a few as they come, many in the order that Union citizens know.
    pub fn offer(
        &mut self,
        offered: impl IntoIterator<Item = Lang>,
        suggested: Option<Lang>,
        url: impl Fn(Lang) -> String,
    ) {
        self.languages = offered
            .into_iter()
            .map(|lang| LanguageLink {
                code: lang.code().to_owned(),
                name: lang.native_name(),
                url: url(lang),
            })
            .collect();
        if self.has_many_languages() {
            let place = |code: &str| EU_ORDER.iter().position(|one| *one == code);
            self.languages.sort_by_key(|language| place(&language.code));
        }
        self.suggested = suggested.and_then(|lang| {
            let mut all = self.languages.iter();
            all.find(|language| language.code == lang.code()).cloned()
        });
    }

    /// Whether a language is the one that the visitor's browser prefers, and is to be marked among a few.
    #[must_use]
    pub fn suggests(&self, language: &LanguageLink) -> bool {
        !self.has_many_languages() && self.suggested.as_ref() == Some(language)
    }

    /// Whether a language is the page's own.
    #[must_use]
    pub fn is_current(&self, language: &LanguageLink) -> bool {
        language.code == self.lang.code()
    }

    /// Address of the stylesheet with the organisation's colour.
    #[must_use]
    pub fn accent_url(&self) -> String {
        assets::accent_url(&self.accent)
    }

    /// Address of one of our files.
    #[must_use]
    pub fn asset(&self, name: &str) -> &'static str {
        assets::asset(name)
    }

    /// The files of the display face that the page certainly needs.
    #[must_use]
    pub fn fonts(&self) -> &'static [&'static str] {
        face::files(self.lang.code())
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

/// Percent-encodes all but the unreserved characters (RFC 3986, section 2.3).
pub(crate) fn percent(text: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{CountView, percent};

    #[test]
    fn everything_but_unreserved_is_encoded() {
        assert_eq!(percent("é & b?\r\n~a"), "%C3%A9%20%26%20b%3F%0D%0A~a");
    }

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
