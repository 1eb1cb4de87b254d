//! `/{lang}/{slug}/feed.atom`.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, header};

use crate::clock::day_of;
use crate::procedure::Procedure;
use crate::site::campaign::pages::days;
use crate::site::campaign_page::CampaignPage;
use crate::site::dashboard::tally;
use crate::site::feed::entries::Teller;
use crate::site::feed::{Feed, MOST, Other};
use crate::state::App;
use crate::web;
use crate::web::etag::Tag;
use crate::web::respond::WebError;

/// The feed; nothing but a status for a reader that has it already.
pub(crate) async fn feed(
    State(app): State<App>,
    Path((lang, slug)): Path<(String, String)>,
    headers: HeaderMap,
) -> web::Result {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    let feed = of(&app, &place).await?;
    let xml = feed.xml().map_err(|error| WebError::internal(&error))?;
    let mut answer = Tag::of(xml.as_bytes()).answer(&headers, || xml.into());
    let answered = answer.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, "application/atom+xml; charset=utf-8"),
        (header::CACHE_CONTROL, "public, max-age=300"),
    ] {
        answered.insert(name, HeaderValue::from_static(value));
    }
    Ok(answer)
}

async fn of(app: &App, place: &CampaignPage) -> Result<Feed, WebError> {
    let (campaign, lang) = (&place.campaign, place.lang);
    let now = app.clock.now();
    let texts = place.texts()?;
    let page = format!("{}/{}/{}", place.site, lang.code(), place.slug());
    let tag = tag(place);
    let teller = Teller {
        place,
        tag: tag.clone(),
        page: page.clone(),
    };
    let mut entries = teller.changes();
    if let Some(procedure) = Procedure::load(&app.db, place.slug(), now).await? {
        entries.extend(teller.procedure(&procedure));
    }
    let (head, tally) = tally(app, campaign, now).await?;
    // The days of the log say when a number was reached only where the number is the log's.
    let of_the_log = tally.is_none_or(|tally| tally.is_of_the_log());
    if of_the_log && !place.links().count.is_empty() {
        let unit = place.count(&head).unit();
        entries.extend(teller.milestones(&days(app, place.slug()).await?, texts, unit));
    }
    entries.sort_by(|a, b| (b.at, &b.id).cmp(&(a.at, &a.id)));
    entries.truncate(MOST);
    let address = |code: &str| format!("{}/{code}/{}/feed.atom", place.site, place.slug());
    let title = lang.typeset(&texts.title);
    Ok(Feed {
        lang,
        title: lang.tr("feed-title", &[("value", title.as_ref().into())]),
        subtitle: lang.typeset(&texts.demand).into_owned(),
        author: campaign
            .folder
            .lead()
            .map_or_else(|| place.slug().to_owned(), |lead| lead.name.clone()),
        at: entries
            .first()
            .map_or(campaign.published_at, |newest| newest.at),
        url: address(lang.code()),
        page,
        others: place
            .offered()
            .filter(|other| *other != lang)
            .map(|other| Other {
                code: other.code(),
                url: address(other.code()),
            })
            .collect(),
        id: tag,
        entries,
    })
}

/// What the ids of a campaign's feed begin with in a language: the origin of its log, which stays, and the day of its publication.
fn tag(place: &CampaignPage) -> String {
    let origin = &place.campaign.manifest.origin;
    let (host, path) = origin.split_once('/').unwrap_or((origin, ""));
    let host = host.rsplit_once(':').map_or(host, |(host, _)| host);
    // In UTC: the campaign's own zone may be corrected.
    let day = day_of(place.campaign.published_at);
    format!("tag:{host},{day}:{path}/{}", place.lang.code())
}
