//! Handing over: this site informs, the Commission's central system takes the statement.

use std::sync::LazyLock;

use axum::body::Body;
use axum::http::{Response, StatusCode};
use clameur_instrument::{Instrument, Kind};

use crate::central::{OLD, state};
use crate::clock::{HOUR, day_of};
use crate::count::reported::{self, Channel};
use crate::site::campaign_page::CampaignPage;
use crate::site::central::view::{HandOver, HandOverPage, Ready};
use crate::state::App;
use crate::statement::fields::{by_name, document};
use crate::web::respond::{WebError, page};

/// The instrument that knows what each country's form asks: Annex III is the same in both systems.
static ANNEX: LazyLock<Option<Instrument>> =
    LazyLock::new(|| crate::campaign::publish::instrument("eu-eci-individual").ok());

/// Whether a campaign's statements are given elsewhere, and nothing but addresses here.
#[must_use]
pub(crate) fn hands_over(place: &CampaignPage) -> bool {
    let law = place.campaign.rules.instrument();
    law.kind == Kind::Contact && law.elsewhere.is_some()
}

/// What leads to the central system; none for campaigns that are signed here.
pub(crate) async fn hand_over(
    app: &App,
    place: &CampaignPage,
) -> Result<Option<HandOver>, WebError> {
    if !hands_over(place) {
        return Ok(None);
    }
    let law = place.campaign.rules.instrument();
    let initiative = place.campaign.folder.definition.initiative.as_ref();
    let number = initiative.and_then(|initiative| initiative.central.as_deref());
    let form_url = law.elsewhere.as_ref().zip(number).map(|(there, number)| {
        there
            .form
            .replace("{number}", number)
            .replace("{language}", place.lang.code())
    });
    let state = state(&app.db, place.slug()).await?;
    let at = state.as_ref().and_then(|state| state.succeeded_at);
    let reported = reported::all(&app.db, place.slug()).await?;
    let central = reported.iter().find(|r| r.channel == Channel::Central);
    Ok(Some(HandOver {
        form_url,
        total: central.map(|central| central.by_territory.values().sum()),
        read: at.map(|at| (day_of(at), hour(at))),
        is_old: at.is_some_and(|at| app.clock.now() - at > OLD),
        ready: ready(place),
    }))
}

/// The hour of a moment, on 24 hours.
fn hour(at: crate::clock::Millis) -> String {
    format!("{:02}:00", at.div_euclid(HOUR).rem_euclid(24))
}

fn ready(place: &CampaignPage) -> Vec<Ready> {
    let Some(annex) = ANNEX.as_ref() else {
        return Vec::new();
    };
    let lang = place.lang;
    by_name(lang, annex.territory.keys().map(String::as_str))
        .into_iter()
        .map(|country| Ready {
            documents: annex
                .identifiers(Some(&country.value))
                .iter()
                .map(|accepted| {
                    let choice = document(lang, &country.value, accepted);
                    if choice.label.is_empty() {
                        choice.native
                    } else {
                        vec![(lang.code().to_owned(), choice.label)]
                    }
                })
                .collect(),
            country: country.label,
        })
        .collect()
}

/// `GET /{lang}/{slug}/join` of such a campaign.
pub(crate) async fn join(
    app: &App,
    place: &CampaignPage,
    hand: HandOver,
) -> Result<Response<Body>, WebError> {
    let view = HandOverPage {
        ctx: place.context(app, place.lang.t("central-title"), "/join"),
        links: place.links(),
        hand,
        follow: crate::site::subscription::form::form_view(app, place).unwrap_or_default(),
        privacy: crate::site::subscription::privacy(place, app.clock.now()),
    };
    page(StatusCode::OK, &view)
}
