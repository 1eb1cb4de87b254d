use std::collections::BTreeMap;

use askama::Template;

use crate::access::letter::Letter;
use crate::site::statement::view::FieldError;
use crate::site::view::CampaignLinks;
use crate::web::view::PageContext;

/// The page that helps to ask: the letter once it is made, what it is made of, and a reminder.
#[derive(Debug, Template)]
#[template(path = "site/access/page.html")]
pub(crate) struct AccessPage {
    /// The page.
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// The page's own address.
    pub url: String,
    /// Every letter, empty.
    pub letters: Vec<Letter>,
    /// The letter that was made, filled in.
    pub made: Option<Letter>,
    /// What to know of the recordings that it asks for, in a sentence; mostly empty.
    pub recordings: String,
    /// What was typed, by field.
    pub typed: BTreeMap<&'static str, String>,
    /// The chosen letter; may be empty.
    pub chosen: String,
    /// What to correct.
    pub errors: Vec<FieldError>,
    /// Today, as date fields have it.
    pub today: String,
    /// Months and days that recordings are kept, for the script.
    pub kept: (u16, u16),
}

impl AccessPage {
    /// What was typed in a field.
    #[must_use]
    pub(crate) fn value(&self, field: &str) -> &str {
        self.typed.get(field).map_or("", String::as_str)
    }

    /// The day of sending: what was typed, else today.
    #[must_use]
    pub(crate) fn sent(&self) -> &str {
        Some(self.value("sent"))
            .filter(|typed| !typed.is_empty())
            .unwrap_or(&self.today)
    }

    /// What is wrong with a field.
    #[must_use]
    pub(crate) fn error(&self, field: &str) -> Option<&str> {
        let mut errors = self.errors.iter();
        errors
            .find(|error| error.field == field)
            .map(|error| error.message.as_str())
    }

    /// Number of errors.
    #[must_use]
    pub(crate) fn error_count(&self) -> u64 {
        u64::try_from(self.errors.len()).unwrap_or(u64::MAX)
    }

    /// Whether any letter is about recordings of cameras.
    #[must_use]
    pub(crate) fn has_recordings(&self) -> bool {
        self.letters.iter().any(|letter| letter.of_recordings)
    }

    /// Fields of one line and of several: name, label, whether it has several lines, its kind, its browser memory.
    #[must_use]
    pub(crate) fn fields(&self) -> [Input; 5] {
        [
            Input::new("name", "text", "name"),
            Input::new("address", "", "street-address"),
            Input::new("birth", "text", "off"),
            Input::new("to", "", "off"),
            Input::new("sent", "date", "off"),
        ]
    }

    /// Fields for recordings of cameras.
    #[must_use]
    pub(crate) fn recording_fields(&self) -> [Input; 4] {
        [
            Input::new("place", "text", "off"),
            Input::new("day", "date", "off"),
            Input::new("hours", "text", "off"),
            Input::new("look", "text", "off"),
        ]
    }
}

/// A field of the page's form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Input {
    /// Its name; `access-<name>` is its label, `access-<name>-hint` its hint.
    pub name: &'static str,
    /// Value of the HTML attribute `type`; empty for several lines.
    pub kind: &'static str,
    /// Token for the browser's memory.
    pub autocomplete: &'static str,
}

impl Input {
    fn new(name: &'static str, kind: &'static str, autocomplete: &'static str) -> Self {
        Self {
            name,
            kind,
            autocomplete,
        }
    }

    /// Key of its label.
    #[must_use]
    pub(crate) fn label(&self) -> &'static str {
        match self.name {
            "name" => "access-name",
            "address" => "field-postal-address",
            "birth" => "access-birth",
            "to" => "access-to",
            "sent" => "access-sent",
            "place" => "access-place",
            "day" => "access-day",
            "hours" => "access-hours",
            _ => "access-look",
        }
    }
}
/// Telling later of requests that were made before.
#[derive(Debug, Template)]
#[template(path = "site/access/asked.html")]
pub(crate) struct AskedPage {
    /// The page.
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// Where the form posts.
    pub url: String,
    /// Where the receipt is asked for.
    pub thanks_url: String,
    /// The token of the statement's link, which both post.
    pub link: String,
    /// What was typed and what to correct.
    pub form: crate::site::statement::view::FormView,
    /// The statement's targets.
    pub targets: Vec<AskedTarget>,
    /// Whether it was kept.
    pub done: bool,
}

/// A target, and what can be told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AskedTarget {
    /// Its title.
    pub title: String,
    /// The day, the way, and whether there was an answer.
    pub inputs: Vec<crate::site::statement::view::FieldSpec>,
}
