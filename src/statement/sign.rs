//! Signing where the law asks for no mailbox: a statement counts at once, and its signatory is led to the receipt.

use std::net::IpAddr;

use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};
use axum::response::{IntoResponse as _, Redirect};
use clameur_instrument::Valid;
use rand_core::OsRng;

use super::form::{Typed, form_error};
use super::join::{Context, prepare_signature};
use super::pages::Again;
use crate::count::sequencer::{Outcome, Request as Ask};
use crate::web::app::App;
use crate::web::place::Place;
use crate::web::respond::Problem;

/// Forms that the answer "signed already" costs its network, besides the form itself: whoever asks for others is slowed down.
const ASKING_COSTS: u32 = 4;

/// Counts a valid submission. The receipt has an address of its own, so that a page loaded again signs nothing again.
pub(super) async fn sign(
    app: &App,
    place: &Place,
    address: IpAddr,
    typed: &Typed,
    context: &Context<'_>,
    valid: Valid,
) -> Result<Response<Body>, Problem> {
    let sign = prepare_signature(context, &valid, &mut OsRng)
        .map_err(|error| Problem::internal(&error))?;
    drop(valid);
    let receipt = format!(
        "/{}/{}/confirm/{}",
        place.lang.code(),
        place.slug(),
        sign.token.to_text()
    );
    app.metrics.joined.inc();
    match app.sequencer.submit(Ask::Sign(Box::new(sign))).await {
        Ok(Outcome::Counted { .. }) => {
            app.metrics.counted.inc();
            let mut answer = Redirect::to(&receipt).into_response();
            answer
                .headers_mut()
                .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
            Ok(answer)
        }
        Ok(Outcome::CountedBefore) => {
            app.limits.network_owes(address, ASKING_COSTS);
            let errors = form_error(place.lang, "signed-already");
            Again::new(StatusCode::CONFLICT, errors).show(app, place, typed)
        }
        Ok(_) => Err(Problem::new(StatusCode::FORBIDDEN, "campaign-closed")),
        // Nothing that was typed is lost: the form comes back filled in.
        Err(refusal) => Again::refused(place, refusal.into()).show(app, place, typed),
    }
}
