//! `…/share`. Nothing is kept, and nothing tells who shared.

use axum::extract::{Path, Request, State};
use axum::http::StatusCode;

use crate::campaign::share::links;
use crate::campaign::store::Phase;
use crate::share::server;
use crate::site::campaign_page::CampaignPage;
use crate::site::share::view::{SharePage, ShareView};
use crate::site::statement::neutral::posted;
use crate::state::App;
use crate::web;
use crate::web::respond::{WebError, page};

type Here = Path<(String, String)>;

/// Name of the field for one's server.
const SERVER: &str = "server";

/// The block of a campaign's page.
///
/// # Errors
/// Never once the campaign was found.
pub(crate) fn block(place: &CampaignPage) -> Result<ShareView, WebError> {
    let page = place.links().page;
    let url = format!("{}{page}", place.site);
    let open = place.phase == Phase::Open;
    Ok(ShareView::new(
        place.lang,
        place.texts()?,
        &url,
        &page,
        open,
    ))
}

/// `GET /{lang}/{slug}/share`: the block alone.
pub(crate) async fn share(State(app): State<App>, Path((lang, slug)): Here) -> web::Result {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    page(StatusCode::OK, &view(&app, &place)?)
}

/// `POST /{lang}/{slug}/share`: a page with one link to the server that was named. A redirect would be one to wherever anybody likes, and
/// Chromium refuses it to a page whose forms stay at home.
pub(crate) async fn to_server(
    State(app): State<App>,
    Path((lang, slug)): Here,
    request: Request,
) -> web::Result {
    let (place, posted) = posted(&app, (&lang, &slug), request).await?;
    let mut view = view(&app, &place)?;
    posted.value(SERVER).clone_into(&mut view.share.typed);
    let Some(server) = server::named(&view.share.typed) else {
        let lang = place.lang;
        view.share.error = format!(
            "{} {}",
            lang.t("share-server-wrong"),
            lang.t("share-server-right")
        );
        return page(StatusCode::UNPROCESSABLE_ENTITY, &view);
    };
    view.go_url = links::mastodon(&server, &view.share.ready.short);
    view.server = server;
    page(StatusCode::OK, &view)
}

fn view(app: &App, place: &CampaignPage) -> Result<SharePage, WebError> {
    let share = block(place)?;
    let mut ctx = place.context(app, place.lang.t(share.title_key()), "/share");
    ctx.canonical = format!("{}{}", app.config.base_url, place.links().page);
    ctx.private = true;
    Ok(SharePage {
        ctx,
        links: place.links(),
        share,
        server: String::new(),
        go_url: String::new(),
    })
}
