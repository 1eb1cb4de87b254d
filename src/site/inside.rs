//! The campaign in which something went wrong: a page that says so keeps its name, its colour and its ways on.

use std::sync::Arc;
use std::time::Duration;

use crate::campaign::store::{Campaign, Phase};
use crate::i18n::Lang;
use crate::site::campaign::top;
use crate::site::campaign_page::CampaignPage;
use crate::site::error_page::WayOn;
use crate::site::view::CampaignLinks;
use crate::state::App;
use crate::web::view::PageContext;

/// How long an error waits to learn where it happened: a store that does not answer may be what it is about.
const LOOKUP_TIMEOUT: Duration = Duration::from_millis(300);

/// Where an address lies, with what a page there shows.
pub(crate) struct Inside {
    place: CampaignPage,
    /// Whether the campaign has the reader's language.
    offered: bool,
}

impl Inside {
    /// The campaign that an address lies in. None where there is none, or it cannot be asked for now.
    pub(crate) async fn of(app: &App, path: &str, lang: Lang) -> Option<Self> {
        let mut words = path.split('/').skip(1);
        let first = words.next()?;
        let slug = match Lang::from_code(first) {
            Some(_) => words.next()?,
            None => first,
        };
        let now = app.clock.now();
        let asked = app.campaigns.get(&app.db, &app.secrets, slug, now);
        let campaign: Arc<Campaign> = tokio::time::timeout(LOOKUP_TIMEOUT, asked)
            .await
            .ok()?
            .ok()??;
        let offered = campaign.offered().contains(&lang);
        Some(Self {
            place: CampaignPage {
                phase: campaign.phase(now),
                campaign,
                lang,
                suggested: None,
                site: app.config.base_url.clone(),
                framed: false,
            },
            offered,
        })
    }

    /// Gives a page the campaign's colour.
    pub(crate) fn describe(&self, ctx: &mut PageContext) {
        let definition = &self.place.campaign.folder.definition;
        ctx.accent.clone_from(&definition.accent);
        ctx.demonstration = definition.demonstration;
    }

    /// The campaign's pages in the reader's language, where it has it.
    #[must_use]
    pub(crate) fn links(&self) -> Option<CampaignLinks> {
        self.offered.then(|| self.place.links())
    }

    /// Where to go from what went wrong.
    #[must_use]
    pub(crate) fn ways_on(&self, problem: &str) -> Vec<WayOn> {
        let Some(links) = self.links() else {
            return self.in_its_languages();
        };
        let lang = self.place.lang;
        let way = |url: String, key: &str| WayOn {
            url,
            label: lang.t(key),
            lang: None,
        };
        let tell_me = match self.place.phase {
            Phase::NotYet(_) => top::tell_me(&self.place),
            Phase::Open | Phase::Closed => None,
        };
        let mut ways: Vec<WayOn> = tell_me
            .map(|url| way(url, "follow-opens"))
            .into_iter()
            .collect();
        let procedure = way(links.procedure, "nav-procedure");
        // What became of a campaign is what somebody asks who finds it closed.
        if problem == "campaign-closed" {
            ways.push(procedure);
            ways.push(way(links.page, "nav-campaign"));
        } else {
            ways.push(way(links.page, "nav-campaign"));
            ways.push(procedure);
        }
        if !links.count.is_empty() {
            ways.push(way(links.count, "nav-count"));
        }
        ways
    }

    fn in_its_languages(&self) -> Vec<WayOn> {
        let folder = &self.place.campaign.folder;
        let slug = self.place.slug();
        self.place
            .offered()
            .filter_map(|lang| {
                let code = lang.code();
                Some(WayOn {
                    url: format!("/{code}/{slug}"),
                    label: lang.typeset(&folder.texts(code)?.title).into_owned(),
                    lang: Some(code.to_owned()),
                })
            })
            .collect()
    }
}
