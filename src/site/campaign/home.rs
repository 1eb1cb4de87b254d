//! `/`: the campaigns of this instance.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse as _, Redirect};
use clameur_instrument::{Kind, Leaving};

use crate::campaign::store;
use crate::campaign::store::{Campaign, Phase};
use crate::clock::Millis;
use crate::i18n::Lang;
use crate::site::campaign::over::Over;
use crate::site::campaign::pages::in_all;
use crate::site::campaign::parts::{self, Picture};
use crate::site::campaign::top;
use crate::site::campaign_page::CampaignPage;
use crate::site::view::CountView;
use crate::state::App;
use crate::web;
use crate::web::again::{Address, Again, Reader};
use crate::web::assets;
use crate::web::cache::{Kept, Rendered};
use crate::web::headings;
use crate::web::language::{accepts_gzip, preferred};
use crate::web::preview::Preview;
use crate::web::respond::WebError;
use crate::web::view::PageContext;

/// A campaign on the home page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CampaignCard {
    /// Name.
    pub title: String,
    /// The demand in one sentence.
    pub demand: String,
    /// Who speaks.
    pub speaker: String,
    /// The language of these.
    pub lang: Lang,
    /// The campaign's page.
    pub url: String,
    /// Its colour, `#rrggbb`.
    pub accent: String,
    /// How many stand.
    pub count: CountView,
    /// Whether anything is counted: an appeal only leads elsewhere.
    pub counted: bool,
    /// Whether people can join now.
    pub open: bool,
    /// The message that leads to it: what one can do there.
    pub go: &'static str,
    /// Whether joining it is only an exercise.
    pub exercise: bool,
    /// From when or until when one can join, and what became of it.
    pub standing: Vec<String>,
    /// Whether whoever signed may leave at any time.
    pub may_leave: bool,
    /// Its picture, where it has one.
    pub picture: Option<Picture>,
}

impl CampaignCard {
    /// The class that gives it its colour.
    #[must_use]
    pub fn class(&self) -> String {
        assets::accent_class(&self.accent)
    }
}

/// `/`.
#[derive(Debug, Template)]
#[template(path = "site/campaign/home.html")]
pub struct HomePage {
    /// The page.
    pub ctx: PageContext,
    /// Campaigns: those that people can join first, the newest of them first. Never by their numbers.
    pub campaigns: Vec<CampaignCard>,
    /// What stands before commands that work on this instance.
    pub as_owner: String,
}

impl HomePage {
    /// Whether whoever signed may leave at any time, whatever it was.
    #[must_use]
    pub fn all_may_leave(&self) -> bool {
        self.campaigns.iter().all(|campaign| campaign.may_leave)
    }

    /// Address of the stylesheet with the colours of the campaigns.
    #[must_use]
    pub fn colours(&self) -> String {
        assets::accents_url(self.campaigns.iter().map(|one| one.accent.as_str()))
    }

    /// Whether a card's words are in another language than the page.
    #[must_use]
    pub fn is_foreign(&self, campaign: &CampaignCard) -> bool {
        campaign.lang != self.ctx.lang
    }
}

/// `/`: in the visitor's language.
pub(crate) async fn home(State(app): State<App>, headers: HeaderMap) -> web::Result {
    let lang = preferred(&headers, &Lang::all().collect::<Vec<_>>());
    home_in(&app, lang, &headers).await
}

/// `/{first}`: home in a language, or a campaign without a language: on to the visitor's.
pub(crate) async fn first(
    State(app): State<App>,
    Path(first): Path<String>,
    headers: HeaderMap,
) -> web::Result {
    if let Some(lang) = Lang::from_code(&first) {
        return home_in(&app, lang, &headers).await;
    }
    let campaign = app.campaign(&first).await?;
    let lang = preferred(&headers, &campaign.offered());
    Ok(Redirect::to(&format!("/{}/{}", lang.code(), campaign.slug())).into_response())
}

/// The page in a language, the same for everybody for a moment.
async fn home_in(app: &App, lang: Lang, headers: &HeaderMap) -> web::Result {
    let now = app.clock.now();
    let address = format!("/{}", lang.code());
    let rendered = async {
        let page = home_page(app, lang, now).await?;
        let html = page.render().map_err(|error| WebError::internal(&error))?;
        Ok(Kept::Whole(Rendered::page(headings::set(&html))))
    };
    let kept = app.pages.page(&address, now, rendered).await?;
    let mut answer = kept.0.answer(String::new, accepts_gzip(headers));
    let reader = Reader {
        lang,
        offered: Vec::new(),
        suggested: None,
    };
    let address = Address {
        path: address,
        heeds: &[],
    };
    let again = Again::new(address, reader, kept, |_| String::new());
    answer.extensions_mut().insert(again);
    Ok(answer)
}

async fn home_page(app: &App, lang: Lang, now: Millis) -> Result<HomePage, WebError> {
    let mut campaigns = Vec::new();
    let mut stopped = None;
    for slug in store::slugs(&app.db).await? {
        // One campaign that cannot be used keeps nobody from the others; the log says why.
        let campaign = match app.campaign(&slug).await {
            Ok(campaign) => campaign,
            Err(problem) => {
                stopped = Some(problem);
                continue;
            }
        };
        let place = CampaignPage {
            lang,
            suggested: None,
            site: app.config.base_url.clone(),
            phase: campaign.phase(now),
            framed: false,
            campaign,
        };
        campaigns.extend(card(app, &place, now).await?);
    }
    // Where none can be used, that is said, and not that none is published.
    if campaigns.is_empty()
        && let Some(problem) = stopped
    {
        return Err(problem);
    }
    campaigns.sort_by_key(|(phase, _)| match phase {
        Phase::Open => 0,
        Phase::NotYet(_) => 1,
        Phase::Closed => 2,
    });
    let mut ctx = PageContext::new(lang, lang.t("home-title"));
    ctx.description = lang.t("home-lead");
    ctx.canonical = format!("{}/{}", app.config.base_url, lang.code());
    ctx.told = Preview::of_home(lang, &app.config.base_url);
    ctx.mailbox = app.mailbox.as_ref().map(|_| "/mailbox".to_owned());
    ctx.offer(Lang::all(), None, |lang| format!("/{}", lang.code()));
    let campaigns = campaigns.into_iter().map(|(_, card)| card).collect();
    Ok(HomePage {
        ctx,
        campaigns,
        as_owner: crate::disk::as_owner(&app.config.data_dir),
    })
}

async fn card(
    app: &App,
    place: &CampaignPage,
    now: Millis,
) -> Result<Option<(Phase, CampaignCard)>, WebError> {
    let campaign = &place.campaign;
    let definition = &campaign.folder.definition;
    let shown = shown_in(campaign, place.lang);
    let Some(texts) = campaign.folder.texts(shown.code()) else {
        return Ok(None);
    };
    let phase = place.phase;
    let card = CampaignCard {
        title: texts.title.clone(),
        demand: texts.demand.clone(),
        speaker: texts.speaker.clone(),
        lang: shown,
        url: format!("/{}/{}", shown.code(), place.slug()),
        accent: definition.accent.clone(),
        counted: !crate::campaign::appeal::is_appeal(campaign.rules.instrument()),
        count: in_all(app, place).await?,
        open: phase == Phase::Open,
        go: go(campaign.rules.instrument().kind, phase),
        exercise: definition.demonstration && phase == Phase::Open,
        standing: standing(app, place, now).await?,
        may_leave: campaign.rules.instrument().leaving == Leaving::AnyTime,
        picture: parts::small(campaign, texts),
    };
    Ok(Some((phase, card)))
}

/// What a card invites to: to join or to sign only where that is done here.
fn go(kind: Kind, phase: Phase) -> &'static str {
    match (phase, kind) {
        (Phase::Open, Kind::Mandate) => "home-join",
        (Phase::Open, Kind::StatementOfSupport | Kind::Petition) => "home-sign",
        _ => "home-read",
    }
}

/// The language in which a campaign is shown to a reader of another.
pub(crate) fn shown_in(campaign: &Campaign, lang: Lang) -> Lang {
    let offered = campaign.offered();
    match offered.contains(&lang) {
        true => lang,
        false => offered.first().copied().unwrap_or_default(),
    }
}

/// From when or until when one can join, and what became of it, in the page's language.
async fn standing(app: &App, place: &CampaignPage, now: Millis) -> Result<Vec<String>, WebError> {
    let (campaign, lang) = (&place.campaign, place.lang);
    Ok(match place.phase {
        Phase::NotYet(day) => vec![lang.tr("state-opens-on", &[("value", lang.date(day).into())])],
        Phase::Open => campaign
            .folder
            .definition
            .closes
            .map(|day| lang.tr("days-open-until", &[("moment", lang.date(day).into())]))
            .into_iter()
            .collect(),
        Phase::Closed => {
            let over = Over::of(&app.db, campaign, now).await?;
            let mut lines = vec![top::closed(place, now)];
            lines.extend(over.became(lang));
            lines
        }
    })
}
