//! `/{lang}/{slug}/feed.atom`.

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use axum::response::IntoResponse as _;
use sha2::{Digest as _, Sha256};

use super::entries::Teller;
use super::{Feed, MOST, Other};
use crate::campaign::pages::days;
use crate::procedure::Procedure;
use crate::web::app::App;
use crate::web::place::Place;
use crate::web::respond::Problem;

type Answer = Result<Response<Body>, Problem>;

/// The feed; nothing but a status for a reader that has it already.
pub(crate) async fn feed(
    State(app): State<App>,
    Path((lang, slug)): Path<(String, String)>,
    headers: HeaderMap,
) -> Answer {
    let place = Place::find(&app, &lang, &slug).await?;
    let feed = of(&app, &place).await?;
    let xml = feed.xml().map_err(|error| Problem::internal(&error))?;
    let digest = hex::encode(Sha256::digest(&xml));
    let tag = format!("\"{}\"", digest.get(..32).unwrap_or_default());
    let known = headers.get(header::IF_NONE_MATCH);
    let known = known.and_then(|known| known.to_str().ok());
    // Whoever compresses on the way may have marked it as weak.
    let is_known = known.is_some_and(|known| known.split(',').any(|one| one.contains(&tag)));
    let mut answer = match is_known {
        true => StatusCode::NOT_MODIFIED.into_response(),
        false => xml.into_response(),
    };
    let answered = answer.headers_mut();
    if let Ok(tag) = HeaderValue::try_from(tag) {
        answered.insert(header::ETAG, tag);
    }
    for (name, value) in [
        (header::CONTENT_TYPE, "application/atom+xml; charset=utf-8"),
        (header::CACHE_CONTROL, "public, max-age=300"),
    ] {
        answered.insert(name, HeaderValue::from_static(value));
    }
    Ok(answer)
}

async fn of(app: &App, place: &Place) -> Result<Feed, Problem> {
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
    let counts = place.links().count;
    if !counts.is_empty() {
        let head = crate::campaign::pages::head(app, place.slug()).await?;
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
fn tag(place: &Place) -> String {
    let origin = &place.campaign.manifest.origin;
    let (host, path) = origin.split_once('/').unwrap_or((origin, ""));
    let host = host.rsplit_once(':').map_or(host, |(host, _)| host);
    let day = place.campaign.zone.day(place.campaign.published_at);
    format!("tag:{host},{day}:{path}/{}", place.lang.code())
}
