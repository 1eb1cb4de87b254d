use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::HeaderMap;

use crate::card::draw::Picture;
use crate::i18n::Lang;
use crate::site::campaign_page::CampaignPage;
pub(crate) use crate::site::card::icon::{favicon, touch};
pub(crate) use crate::site::card::robots::{robots, sitemap};
use crate::site::card::words;
use crate::site::card::words::Card;
use crate::state::App;
use crate::web;
use crate::web::preview::CardLink;
use crate::web::respond::WebError;

/// `/{lang}/{slug}/card/{name}.png`: the newest card, whatever the name says. Names carry the number's step and a part of a hash, so that
/// a network that keeps a picture by its address sees a new address when the card is another.
pub(crate) async fn card(
    State(app): State<App>,
    Path((lang, slug, name)): Path<(String, String, String)>,
    asked: HeaderMap,
) -> web::Result {
    if !name.ends_with(".png") {
        return Err(WebError::not_found());
    }
    let now = app.clock.now();
    let address = format!("{lang}/{slug}");
    if let Some(picture) = app.pictures.fresh(&address, now) {
        return Ok(picture.answer(&asked));
    }
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    let card = words::of(&app, &place).await?;
    let picture = draw(&app, &card).await?;
    app.pictures.remember(&address, now, &picture);
    Ok(picture.answer(&asked))
}

/// `/card/{lang}.png`: the site's own.
pub(crate) async fn home(
    State(app): State<App>,
    Path(name): Path<String>,
    asked: HeaderMap,
) -> web::Result {
    let code = name.strip_suffix(".png").ok_or_else(WebError::not_found)?;
    let lang = Lang::from_code(code).ok_or_else(WebError::not_found)?;
    let card = words::of_home(lang, crate::web::view::SITE, &app.config.base_url);
    Ok(draw(&app, &card).await?.answer(&asked))
}

async fn draw(app: &App, card: &Card) -> Result<Arc<Picture>, WebError> {
    let svg = card.svg().map_err(|error| WebError::internal(&error))?;
    let drawn = app.pictures.of(svg).await;
    drawn.map_err(|error| WebError::internal(&error))
}

/// Where a campaign's card of now is.
///
/// # Errors
/// When the store does not answer.
pub(crate) async fn link(app: &App, place: &CampaignPage) -> Result<CardLink, WebError> {
    let card = words::of(app, place).await?;
    Ok(CardLink {
        url: format!(
            "{}/{}/{}/card/{}.png",
            app.config.base_url,
            place.lang.code(),
            place.slug(),
            name(&card)
        ),
        alt: card.alt(),
    })
}

/// The step of the number, where there is one, and a part of a hash of all that is said.
fn name(card: &Card) -> String {
    use sha2::{Digest as _, Sha256};
    let digest = hex::encode(Sha256::digest(format!("{card:?}")));
    let short = digest.get(..8).unwrap_or_default();
    match &card.number {
        Some(number) => format!("{}-{short}", number.floor),
        None => short.to_owned(),
    }
}
