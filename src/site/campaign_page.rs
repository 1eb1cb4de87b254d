//! Where a request stands: which language, which campaign, and what its pages have in common.

use std::sync::Arc;

use axum::http::{HeaderMap, StatusCode};

use crate::campaign::definition::Texts;
use crate::campaign::store::{Campaign, Phase};
use crate::count::store::Head;
use crate::i18n::Lang;
use crate::poster::address::ShortAddress;
use crate::site::campaign::view::DocumentLink;
use crate::site::view::{CampaignLinks, CountView};
use crate::state::App;
use crate::web::language::accepted;
use crate::web::preview::Preview;
use crate::web::respond::WebError;
use crate::web::view::PageContext;

/// A campaign in one of its languages.
pub struct CampaignPage {
    /// The campaign.
    pub campaign: Arc<Campaign>,
    /// The language of the page.
    pub lang: Lang,
    /// Another one that the visitor's browser prefers, where that is known.
    pub suggested: Option<Lang>,
    /// Address of the site.
    pub site: String,
    /// Whether people could join when the request came.
    pub phase: Phase,
    /// True in a frame on another site: a form that comes back stands alone, without its campaign's page around it.
    pub framed: bool,
}

impl CampaignPage {
    /// Finds the campaign and checks that it is offered in the language.
    ///
    /// # Errors
    /// When there is no such page.
    pub async fn find(app: &App, lang: &str, slug: &str) -> Result<Self, WebError> {
        Lang::from_code(lang).ok_or_else(WebError::not_found)?;
        Self::of(app, app.campaign(slug).await?, lang)
    }

    /// The same for somebody who leaves: also where the campaign's tag key is missing or another, without which nobody joins.
    ///
    /// # Errors
    /// When there is no such page.
    pub async fn to_leave(app: &App, lang: &str, slug: &str) -> Result<Self, WebError> {
        Lang::from_code(lang).ok_or_else(WebError::not_found)?;
        Self::of(app, app.campaign_to_leave(slug).await?, lang)
    }

    fn of(app: &App, campaign: Arc<Campaign>, lang: &str) -> Result<Self, WebError> {
        let lang = Lang::from_code(lang).ok_or_else(WebError::not_found)?;
        if !campaign.folder.texts.contains_key(lang.code()) {
            return Err(WebError::not_found());
        }
        Ok(Self {
            phase: campaign.phase(app.clock.now()),
            campaign,
            lang,
            suggested: None,
            site: app.config.base_url.clone(),
            framed: false,
        })
    }

    /// The place of a mailed link. Mails are kept for years: where their language is offered no more, the page is in the campaign's first one.
    ///
    /// # Errors
    /// When there is no such campaign.
    pub async fn of_link(app: &App, lang: &str, slug: &str) -> Result<Self, WebError> {
        Self::of_mailed(app, app.campaign(slug).await?, lang)
    }

    /// The same of a link by which somebody leaves.
    ///
    /// # Errors
    /// When there is no such campaign.
    pub async fn of_link_to_leave(app: &App, lang: &str, slug: &str) -> Result<Self, WebError> {
        Self::of_mailed(app, app.campaign_to_leave(slug).await?, lang)
    }

    fn of_mailed(app: &App, campaign: Arc<Campaign>, lang: &str) -> Result<Self, WebError> {
        match Self::of(app, Arc::clone(&campaign), lang) {
            Err(problem) if problem.status == StatusCode::NOT_FOUND => {
                let first = campaign.folder.definition.languages.first().cloned();
                let first = first.filter(|_| Lang::from_code(lang).is_some());
                Self::of(app, campaign, &first.ok_or(problem)?)
            }
            found => found,
        }
    }

    /// The languages that the campaign is offered in, its default first.
    pub fn offered(&self) -> impl Iterator<Item = Lang> + '_ {
        let languages = &self.campaign.folder.definition.languages;
        languages.iter().filter_map(|code| Lang::from_code(code))
    }

    /// Looks whether the visitor's browser prefers another language that is offered; the page then says so. Never by place.
    #[must_use]
    pub fn suggesting(mut self, headers: &HeaderMap) -> Self {
        let offered: Vec<Lang> = self.offered().collect();
        self.suggested = self.lang.suggestion(accepted(headers), &offered);
        self
    }

    /// Name of the campaign in addresses.
    #[must_use]
    pub fn slug(&self) -> &str {
        self.campaign.slug()
    }

    /// The campaign's words in this language.
    ///
    /// # Errors
    /// Never once [`CampaignPage::find`] found it.
    pub fn texts(&self) -> Result<&Texts, WebError> {
        self.campaign
            .folder
            .texts(self.lang.code())
            .ok_or_else(WebError::not_found)
    }

    /// The campaign's addresses.
    #[must_use]
    pub fn links(&self) -> CampaignLinks {
        let texts = self.campaign.folder.texts(self.lang.code());
        let mut links = CampaignLinks::new(
            self.lang.code(),
            self.slug(),
            texts.map_or("", |t| t.title.as_str()),
            texts.map_or("", |t| t.speaker.as_str()),
        );
        if !crate::subscription::is_offered(&self.campaign) {
            links.follow.clear();
        }
        if !crate::access::is_offered(&self.campaign) {
            links.access.clear();
        }
        if crate::site::central::pages::hands_over(self) {
            links.withdraw.clear();
        }
        if crate::campaign::appeal::is_appeal(self.campaign.rules.instrument()) {
            // Nothing is counted, signed or left here.
            for address in [&mut links.count, &mut links.withdraw, &mut links.follow] {
                address.clear();
            }
        }
        if self.phase == Phase::Closed {
            // Paper that leads to where nobody can join any more.
            links.material.clear();
        }
        links.short = Some(ShortAddress::new(&self.site, self.slug(), self.lang, None));
        links.log = format!("{}/log/{}", self.site, self.slug());
        links.log_key.clone_from(&self.campaign.manifest.log_key);
        links
    }

    /// What every page of the campaign knows. `rest` is what follows the campaign's address, for the
    /// same page in other languages.
    #[must_use]
    pub fn context(&self, app: &App, title: impl Into<String>, rest: &str) -> PageContext {
        let definition = &self.campaign.folder.definition;
        let mut ctx = PageContext::new(self.lang, title);
        ctx.offer(self.offered(), self.suggested, |lang| {
            format!("/{}/{}{rest}", lang.code(), definition.slug)
        });
        ctx.canonical = format!(
            "{}/{}/{}{rest}",
            app.config.base_url,
            self.lang.code(),
            definition.slug
        );
        ctx.told = Preview::of(self, rest);
        ctx.accent.clone_from(&definition.accent);
        ctx.home = format!("/{}", self.lang.code());
        ctx.demonstration = definition.demonstration;
        ctx.mailbox = app.mailbox.as_ref().map(|_| "/mailbox".to_owned());
        ctx
    }

    /// The same, for a page that is about one person.
    #[must_use]
    pub fn private_context(&self, app: &App, title: impl Into<String>, rest: &str) -> PageContext {
        let mut ctx = self.context(app, title, rest);
        ctx.private = true;
        ctx.canonical = String::new();
        ctx
    }

    /// The numbers as pages show them.
    #[must_use]
    pub fn count(&self, head: &Head) -> CountView {
        CountView {
            live: head.live(),
            joined: head.added,
            withdrawn: head.withdrawn,
            voided: head.voided,
            log_size: head.size,
            goal: self.goal(head.live()),
            valid_on: None,
            unknown: false,
            elsewhere: false,
            support: self.campaign.rules.instrument().support.is_some(),
        }
    }

    /// The number that the campaign hopes for next, once it has this one.
    #[must_use]
    pub fn goal(&self, live: u64) -> Option<u64> {
        let goals = self.campaign.folder.definition.goal.as_ref()?;
        goals.next(live)
    }

    /// The documents that are signed or shown, in this language.
    #[must_use]
    pub fn documents(&self, with_text: bool) -> Vec<DocumentLink> {
        let language = self.lang.code();
        let texts = self.campaign.folder.documents.get(language);
        texts
            .into_iter()
            .flatten()
            .map(|(kind, text)| DocumentLink {
                kind: kind.clone(),
                url: format!("/{language}/{}/documents/{kind}", self.slug()),
                text_md: if with_text {
                    text.clone()
                } else {
                    String::new()
                },
            })
            .collect()
    }
}
