//! What the pages behind a link post to: fixed addresses, the same for everybody. The token is in the body of the request, because people
//! pass on what stands in the address bar. A GET of such an address leads to the campaign.

use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect};
use clameur_instrument::Proof;

use crate::site::campaign_page::CampaignPage;
use crate::site::statement::form::{SHARED, collects};
use crate::site::statement::pages::{client, confirmed, copy_of, decide, receipt_of};
use crate::site::statement::view::{Decision, PersonalLinkPage, ThanksPage};
use crate::state::App;
use crate::token::Token;
use crate::web;
use crate::web::form::Fields;
use crate::web::respond::{WebError, page};
use crate::web::view::PageContext;

type Here = Path<(String, String)>;

/// Name of the field in which a form posts the token of its link.
pub(crate) const LINK: &str = "link";
/// Name of the box that counts a statement for the organisation by whose link its owner came, too.
const CREDITED: &str = "credited";

/// What a page that only its owner's link opens knows. Whoever passes its address on shows others the campaign: that is what previews and
/// search engines are told.
pub(crate) fn link_context(
    app: &App,
    place: &CampaignPage,
    title: String,
    rest: &str,
) -> PageContext {
    let mut ctx = place.private_context(app, title, rest);
    if let Ok(texts) = place.texts() {
        ctx.preview.clone_from(&texts.title);
        ctx.description.clone_from(&texts.summary);
    }
    ctx.canonical = format!("{}{}", app.config.base_url, place.links().page);
    ctx
}

/// The page of a link whose statement is counted. It tells nobody that they are counted, and shows nothing of whose it is: whoever was
/// passed on the link reads what it is, and its owner presses a button.
pub(crate) fn personal_link(app: &App, place: &CampaignPage, token: &Token) -> web::Result {
    let rest = format!("/confirm/{}", token.to_text());
    let view = PersonalLinkPage {
        ctx: link_context(app, place, place.lang.t("link-personal-title"), &rest),
        links: place.links(),
        thanks_url: format!("{}/thanks", place.links().page),
        link: token.to_text(),
    };
    page(StatusCode::OK, &view)
}

/// `GET …/thanks`: of who loads the address of a receipt's page by itself, or was passed it on.
pub(crate) async fn thanks_page(State(app): State<App>, Path((lang, slug)): Here) -> web::Result {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    let texts = place.texts()?;
    let (title, demand) = (texts.title.clone(), texts.demand.clone());
    let view = ThanksPage {
        ctx: link_context(&app, &place, title, "/thanks"),
        links: place.links(),
        demand,
        mailed: place.campaign.rules.instrument().proof == Proof::Mailbox,
    };
    page(StatusCode::OK, &view)
}

/// `GET` of another address that only forms post to: leads to the campaign.
pub(crate) async fn campaign(State(app): State<App>, Path((lang, slug)): Here) -> web::Result {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    Ok(Redirect::to(&place.links().page).into_response())
}

/// `POST …/thanks`: counts, and shows the receipt; shows it again when it is loaded again, or in another language.
pub(crate) async fn thanks(
    State(app): State<App>,
    Path((lang, slug)): Here,
    request: Request,
) -> web::Result {
    let (place, posted) = posted(&app, (&lang, &slug), request).await?;
    let collects = collects(&place.campaign.folder.definition, &posted);
    let shared = posted.has(SHARED).then_some(collects.as_str());
    let how = (shared, posted.has(CREDITED));
    confirmed(&app, &place, posted.value(LINK), how).await
}

/// `POST …/reject`: "it was not me".
pub(crate) async fn reject(state: State<App>, here: Here, request: Request) -> web::Result {
    otherwise(state, here, request, Decision::Rejected).await
}

/// `POST …/block`: "never write to this address again".
pub(crate) async fn block(state: State<App>, here: Here, request: Request) -> web::Result {
    otherwise(state, here, request, Decision::Blocked).await
}

/// `POST …/allow`: "allow mails again".
pub(crate) async fn allow(state: State<App>, here: Here, request: Request) -> web::Result {
    otherwise(state, here, request, Decision::Allowed).await
}

async fn otherwise(
    State(app): State<App>,
    Path((lang, slug)): Here,
    request: Request,
    decision: Decision,
) -> web::Result {
    let (place, posted) = posted(&app, (&lang, &slug), request).await?;
    decide(&app, &place, posted.value(LINK), decision).await
}

/// `POST …/receipt`: the receipt file.
pub(crate) async fn receipt(
    State(app): State<App>,
    Path((lang, slug)): Here,
    request: Request,
) -> web::Result {
    let (place, posted) = posted(&app, (&lang, &slug), request).await?;
    receipt_of(&app, &place, posted.value(LINK)).await
}

/// `POST …/copy`: a supporter's own copy of what they signed, as PDF.
pub(crate) async fn copy(
    State(app): State<App>,
    Path((lang, slug)): Here,
    request: Request,
) -> web::Result {
    let address = client(&app, &request);
    let (place, posted) = posted(&app, (&lang, &slug), request).await?;
    copy_of(&app, &place, address, posted.value(LINK)).await
}

/// The place, and what the form posted.
pub(crate) async fn posted(
    app: &App,
    (lang, slug): (&str, &str),
    request: Request,
) -> Result<(CampaignPage, Fields), WebError> {
    let place = CampaignPage::find(app, lang, slug).await?;
    let posted = Fields::read(request).await?;
    Ok((place, posted))
}
