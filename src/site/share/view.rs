use askama::Template;

use crate::campaign::definition::Texts;
pub use crate::campaign::share::links::Way;
use crate::campaign::share::links::ways;
use crate::campaign::share::texts::{Ready, neutral, ready};
use crate::i18n::Lang;
use crate::site::view::CampaignLinks;
use crate::web::view::PageContext;

/// The block by which people bring others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShareView {
    /// Absolute address of the campaign in this language. It tells nobody who shared it.
    pub url: String,
    /// Name of the campaign.
    pub title: String,
    /// What the device's own way of sharing is given beside the address.
    pub text: String,
    /// Texts to copy.
    pub ready: Ready,
    /// Links.
    pub ways: Vec<Way>,
    /// Where the name of one's server is sent.
    pub server_url: String,
    /// What was typed as one's server; empty before.
    pub typed: String,
    /// What is wrong with it.
    pub error: String,
    /// Whether people can join now: else nobody is asked to bring anybody.
    pub open: bool,
}

impl ShareView {
    /// The block of a campaign whose page stands at the absolute address `url`, and in this site at `page`; `open` where people can join.
    #[must_use]
    pub fn new(lang: Lang, texts: &Texts, url: &str, page: &str, open: bool) -> Self {
        let ready = match open {
            true => ready(lang, texts, url),
            false => neutral(lang, texts, url),
        };
        let text = ready
            .message
            .strip_suffix(url)
            .unwrap_or_default()
            .trim_end();
        Self {
            ways: ways(&ready, text, url),
            text: text.to_owned(),
            url: url.to_owned(),
            title: texts.title.clone(),
            server_url: format!("{page}/share"),
            typed: String::new(),
            error: String::new(),
            open,
            ready,
        }
    }

    /// Key of its title.
    #[must_use]
    pub fn title_key(&self) -> &'static str {
        match self.open {
            true => "receipt-share-title",
            false => "share-title",
        }
    }
}

/// `…/share`: the block alone, and the way to one's own Mastodon server.
#[derive(Debug, Template)]
#[template(path = "site/share/page.html")]
pub struct SharePage {
    /// The page.
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// The block.
    pub share: ShareView,
    /// The server's name, once it is one.
    pub server: String,
    /// The link that publishes there.
    pub go_url: String,
}
