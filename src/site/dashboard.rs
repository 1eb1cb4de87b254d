//! `/{lang}/{slug}/count.csv`, `count.svg` and `map.svg`; the page and `count.json` are the count's own.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, Response, StatusCode, header};
use axum::response::IntoResponse as _;
use clameur_instrument::Kind;

use crate::campaign::store::{Campaign, Phase};
use crate::clock::Millis;
use crate::count::reported;
use crate::count::store::{Head, head_by_territory};
use crate::dashboard::picture::{Frame, chart, map};
use crate::dashboard::press;
use crate::dashboard::tally::{Goals, Tally};
use crate::dashboard::view::{Dashboard, Files, Time};
use crate::site::campaign::pages::days;
use crate::site::campaign_page::CampaignPage;
use crate::state::App;
use crate::statement::aging;
use crate::web;
use crate::web::accent::Accent;
use crate::web::assets::accent;
use crate::web::respond::{WebError, for_every_site};

/// Where a campaign's collection stands in time.
#[must_use]
pub(crate) fn time(campaign: &Campaign, now: Millis) -> Time {
    let definition = &campaign.folder.definition;
    let today = campaign.today(now);
    match campaign.phase(now) {
        Phase::NotYet(first) => Time::NotYet {
            first,
            last: definition.closes,
        },
        Phase::Open => Time::Open {
            last: definition.closes,
            left: definition
                .closes
                .and_then(|last| u64::try_from((last - today).get_days()).ok())
                .map(|days| days + 1),
        },
        Phase::Closed => {
            // Whichever came first: the planned end, or the organisers'.
            let ended = [campaign.closed_at, campaign.joining_ended_at];
            let ended = ended.into_iter().flatten().map(|at| campaign.zone.day(at));
            let planned = definition.closes.filter(|last| *last < today);
            Time::Over(ended.chain(planned).min())
        }
    }
}

/// The newest head, and the numbers of a campaign that counts towards something.
///
/// # Errors
/// When there is no such campaign, or the store does not answer.
pub(crate) async fn tally(
    app: &App,
    campaign: &Campaign,
    now: Millis,
) -> Result<(Head, Option<Tally>), WebError> {
    let slug = campaign.slug();
    let (head, territories) = head_by_territory(&app.db, slug)
        .await?
        .ok_or_else(WebError::not_found)?;
    let tally = tally_of(app, campaign, now, &head, &territories).await?;
    Ok((head, tally))
}

/// What a campaign has reached, where it counts towards something; the ledger's numbers were read before.
///
/// # Errors
/// When the store does not answer.
pub(crate) async fn tally_of(
    app: &App,
    campaign: &Campaign,
    now: Millis,
    head: &Head,
    territories: &BTreeMap<String, u64>,
) -> Result<Option<Tally>, WebError> {
    let definition = &campaign.folder.definition;
    let law = campaign.rules.instrument();
    let Some(goals) = Goals::of(law, definition.registered, definition.initiators) else {
        return Ok(None);
    };
    let reported = reported::all(&app.db, campaign.slug()).await?;
    let ended = match time(campaign, now) {
        Time::Over(last) => last,
        _ => None,
    };
    let today = campaign.today(now);
    let live = head.live();
    let mut tally = Tally::new(goals, live, territories, &reported, ended);
    tally.here = law.kind != Kind::Contact;
    let first = law
        .support
        .as_ref()
        .and_then(|support| support.first_valid(today));
    if let Some(first) = first {
        // Once records are destroyed nobody knows any more how old they were.
        tally.too_old = aging::given_before(&app.db, campaign.slug(), first)
            .await?
            .filter(|aged| aged.live == live)
            .map(|aged| (today, aged.before));
    }
    Ok(Some(tally))
}

/// The newest head, and the dashboard of a campaign that counts towards something.
///
/// # Errors
/// When there is no such campaign, or the store does not answer.
pub(crate) async fn dashboard(
    app: &App,
    place: &CampaignPage,
) -> Result<(Head, Option<Dashboard>), WebError> {
    let now = app.clock.now();
    let (head, tally) = tally(app, &place.campaign, now).await?;
    let Some(tally) = tally else {
        return Ok((head, None));
    };
    let files = Files::below(&place.links().page);
    let time = time(&place.campaign, now);
    let mut view = Dashboard::new(place.lang, tally, time, files);
    let definition = &place.campaign.folder.definition;
    let opens = definition
        .opens
        .unwrap_or_else(|| place.campaign.zone.day(place.campaign.published_at));
    if matches!(time, Time::Open { .. }) {
        let today = place.campaign.today(now);
        view = view.with_pace(&days(app, place.slug()).await?, opens, today);
        if !definition.public_forecast {
            view.forecast = None;
        }
    }
    Ok((head, Some(view)))
}

/// `/{lang}/{slug}/count.csv`.
pub(crate) async fn csv(
    State(app): State<App>,
    Path((lang, slug)): Path<(String, String)>,
) -> web::Result {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    let (_, tally) = tally(&app, &place.campaign, app.clock.now()).await?;
    let tally = tally.ok_or_else(WebError::not_found)?;
    let mut answer = public(
        "text/csv; charset=utf-8; header=present",
        press::csv(&tally),
    );
    let disposition = format!("attachment; filename=\"{slug}-count.csv\"");
    if let Ok(disposition) = HeaderValue::try_from(disposition) {
        let headers = answer.headers_mut();
        headers.insert(header::CONTENT_DISPOSITION, disposition);
    }
    Ok(answer)
}

/// `/{lang}/{slug}/count.svg`.
pub(crate) async fn chart_svg(
    State(app): State<App>,
    Path((lang, slug)): Path<(String, String)>,
) -> web::Result {
    picture(&app, &lang, &slug, chart).await
}

/// `/{lang}/{slug}/map.svg`.
pub(crate) async fn map_svg(
    State(app): State<App>,
    Path((lang, slug)): Path<(String, String)>,
) -> web::Result {
    picture(&app, &lang, &slug, map).await
}

async fn picture(
    app: &App,
    lang: &str,
    slug: &str,
    draw: impl Fn(&Dashboard, &Frame) -> askama::Result<String>,
) -> web::Result {
    let place = CampaignPage::find(app, lang, slug).await?;
    let (_, view) = dashboard(app, &place).await?;
    let view = view.filter(Dashboard::has_countries);
    let view = view.ok_or_else(WebError::not_found)?;
    let today = place.campaign.today(app.clock.now());
    let frame = Frame {
        title: place.texts()?.title.clone(),
        address: format!("{}{}", app.config.base_url, place.links().count),
        day: place.lang.date(view.tally.final_on.unwrap_or(today)),
        accent: Accent::new(accent(&place.campaign.folder.definition.accent)),
    };
    let svg = draw(&view, &frame).map_err(|error| WebError::internal(&error))?;
    Ok(public("image/svg+xml; charset=utf-8", svg))
}

/// Numbers that every page may load, and that change.
fn public(kind: &'static str, body: impl Into<Body>) -> Response<Body> {
    let mut answer = (StatusCode::OK, body.into()).into_response();
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(
        header::ACCESS_CONTROL_ALLOW_ORIGIN,
        HeaderValue::from_static("*"),
    );
    for_every_site(headers);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    answer
}
