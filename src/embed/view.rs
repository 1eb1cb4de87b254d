use askama::Template;
use axum::body::Body;
use axum::http::{HeaderValue, Response, header};
use axum::response::{Html, IntoResponse as _};
use clameur_instrument::Kind as Law;

use super::kind::Kind;
use super::origins;
use super::theme::{Font, Scheme, Theme};
use crate::campaign::store::Phase;
use crate::i18n::Lang;
use crate::site::campaign_page::CampaignPage;
use crate::site::view::{CampaignLinks, CountView};
use crate::web::assets::asset;
use crate::web::respond::WebError;
use crate::web::view::PageContext;

/// A frame: a campaign in a few lines.
#[derive(Debug, Template)]
#[template(path = "embed/frame.html")]
pub(super) struct FramePage {
    /// For words and numbers.
    pub(super) ctx: PageContext,
    /// What it shows.
    pub(super) kind: Kind,
    /// Who speaks.
    pub(super) speaker: String,
    /// Name of this site's host.
    pub(super) host: String,
    /// The numbers, where there are any: what nobody knows is not shown as nothing.
    pub(super) count: Option<CountView>,
    /// What has to be said of the number: for which day it holds. May be empty.
    pub(super) as_of: String,
    /// Why nobody can join now; empty where people can.
    pub(super) state: String,
    /// Address of the campaign.
    pub(super) page: String,
    /// Where the button leads.
    pub(super) way: String,
    /// The button's words.
    pub(super) go: String,
    /// Name of the stylesheet with the look.
    pub(super) theme: String,
}

impl FramePage {
    fn shows_progress(&self) -> bool {
        self.kind != Kind::Count
    }

    fn shows_button(&self) -> bool {
        self.kind == Kind::Button
    }
}

#[derive(Debug, Template)]
#[template(path = "embed/problem.html")]
struct ProblemPage {
    lang: Lang,
    what: String,
    todo: String,
    style: &'static str,
    script: &'static str,
}

/// A problem as a frame shows it.
pub(super) fn problem(problem: &WebError, lang: Lang) -> Response<Body> {
    let page = ProblemPage {
        lang,
        what: lang.t(&format!("err-{}", problem.key)),
        todo: lang.t(&format!("rec-{}", problem.key)),
        style: asset("embed.css"),
        script: asset("frame.js"),
    };
    let mut response = match page.render() {
        Ok(html) => (problem.status, Html(html)).into_response(),
        Err(_) => problem.status.into_response(),
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Some(seconds) = problem.retry_after {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}

/// A snippet to copy, and what a strict host has to allow for it.
#[derive(Debug)]
pub(super) struct Snippet {
    /// Stem of its words, and its id.
    pub(super) id: &'static str,
    /// The lines.
    pub(super) lines: String,
    /// What the content security policy of the host's page needs.
    pub(super) policy: String,
}

/// `/{lang}/{slug}/embed`: snippets, and how they look.
#[derive(Debug, Template)]
#[template(path = "embed/page.html")]
pub(super) struct SnippetsPage {
    /// The page.
    pub(super) ctx: PageContext,
    /// The campaign.
    pub(super) links: CampaignLinks,
    /// What is chosen.
    pub(super) kind: Kind,
    /// What can be chosen.
    pub(super) kinds: Vec<Kind>,
    /// How it looks.
    pub(super) theme: Theme,
    /// The frame's address on this site.
    pub(super) frame: String,
    /// The frame's title.
    pub(super) title: String,
    /// What to copy.
    pub(super) snippets: Vec<Snippet>,
    /// Sites that the campaign lets show the form.
    pub(super) sites: Vec<String>,
    /// What is said of showing the form itself; nothing while there is none.
    pub(super) form: Option<FormWords>,
}

/// What is said of showing the form itself on other sites.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FormWords {
    /// Which sites may.
    Where,
    /// None may: it counts at once.
    Never,
    /// Nothing is signed here: there is no such form.
    Elsewhere,
}

impl FormWords {
    /// What is true of a campaign now; none while nobody can join.
    pub(super) fn of(place: &CampaignPage) -> Option<Self> {
        if place.phase != Phase::Open {
            return None;
        }
        let nothing_signed = matches!(
            place.campaign.rules.instrument().kind,
            Law::Contact | Law::Appeal
        );
        Some(if nothing_signed {
            Self::Elsewhere
        } else if origins::form_is_safe(place) {
            Self::Where
        } else {
            Self::Never
        })
    }

    /// Key of the sentence.
    fn key(self) -> &'static str {
        match self {
            Self::Where => "embed-form-where",
            Self::Never => "embed-form-never",
            Self::Elsewhere => "embed-form-elsewhere",
        }
    }
}

impl SnippetsPage {
    /// Whether the form itself can be chosen.
    fn offers_form(&self) -> bool {
        self.kinds.contains(&Kind::Form)
    }

    /// Whether there is a choice of what is shown.
    fn has_choice(&self) -> bool {
        self.kinds.len() > 1
    }

    fn fonts(&self) -> [Font; 3] {
        Font::ALL
    }

    fn schemes(&self) -> [Scheme; 3] {
        Scheme::ALL
    }

    /// Key of one of the page's messages.
    fn key(&self, part: &str, name: &str) -> String {
        format!("embed-{part}-{name}")
            .trim_end_matches('-')
            .to_owned()
    }

    fn rows(&self, lines: &str) -> usize {
        // Long lines wrap in a field; one row in sixty characters is what a telephone shows of them, twice.
        lines.lines().map(|line| 1 + line.len() / 48).sum()
    }
}
