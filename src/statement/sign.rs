//! Signing where the law asks for no mailbox: a statement counts at once, and its signatory is led to the receipt.

use std::net::IpAddr;

use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};
use axum::response::{IntoResponse as _, Redirect};
use clameur_instrument::Valid;
use rand_core::OsRng;

use super::form::{SHARED, Typed, form_error};
use super::join::{Context, prepare_signature};
use super::pages::{Again, UNCHANGED};
use super::token::Token;
use super::view::{FieldError, SOMEBODY_ELSE};
use crate::count::sequencer::{Outcome, Refusal, Request as Ask};
use crate::i18n::Lang;
use crate::web::app::App;
use crate::web::place::Place;
use crate::web::respond::Problem;

/// Counts a valid submission. The receipt has an address of its own, so that a page loaded again signs nothing again, and the same form
/// sent again leads there.
pub(super) async fn sign(
    app: &App,
    place: &Place,
    address: IpAddr,
    typed: &Typed,
    context: &Context<'_>,
    valid: Valid,
) -> Result<Response<Body>, Problem> {
    if !app.limits.may_be_told(address, context.now) {
        app.metrics.refused.inc();
        return Again::too_many(place).show(app, place, typed);
    }
    let (mut outcome, mut token) = submit(app, context, &valid).await?;
    if outcome == Ok(Outcome::Spent) {
        // The same form was counted and withdrawn: it is another one now.
        let context = Context {
            showing: None,
            ..*context
        };
        (outcome, token) = submit(app, &context, &valid).await?;
    }
    drop(valid);
    let told = matches!(
        outcome,
        Ok(Outcome::CountedBefore | Outcome::NamesakeCounted)
    );
    if !told {
        app.limits.was_not_told(address);
    }
    app.metrics.joined.inc();
    match outcome {
        Ok(Outcome::Counted { .. }) => {
            app.metrics.counted.inc();
            Ok(lead_to(&receipt(place, &token, &[], typed.shared)))
        }
        Ok(Outcome::SignedOtherwise { .. }) => {
            Ok(lead_to(&receipt(place, &token, &[UNCHANGED], typed.shared)))
        }
        Ok(Outcome::NamesakeCounted) => {
            Again::new(StatusCode::CONFLICT, namesake(place.lang)).show(app, place, typed)
        }
        Ok(Outcome::CountedBefore) => {
            let errors = form_error(place.lang, "signed-already");
            Again::new(StatusCode::CONFLICT, errors).show(app, place, typed)
        }
        // The same form led to an entry that left since: a new form leads to a new one.
        Ok(Outcome::Expired) => {
            let errors = form_error(place.lang, "form-expired");
            Again::new(StatusCode::CONFLICT, errors).show(app, place, typed)
        }
        Ok(_) => Err(Problem::new(StatusCode::FORBIDDEN, "campaign-closed")),
        // Nothing that was typed is lost: the form comes back filled in.
        Err(refusal) => Again::refused(place, refusal.into()).show(app, place, typed),
    }
}

async fn submit(
    app: &App,
    context: &Context<'_>,
    valid: &Valid,
) -> Result<(Result<Outcome, Refusal>, Token), Problem> {
    let sign =
        prepare_signature(context, valid, &mut OsRng).map_err(|error| Problem::internal(&error))?;
    let token = sign.token.clone();
    Ok((app.sequencer.submit(Ask::Sign(Box::new(sign))).await, token))
}

/// The receipt's address, which may say more of what to show.
fn receipt(place: &Place, token: &Token, more: &[&str], shared: bool) -> String {
    let (lang, slug) = (place.lang.code(), place.slug());
    let more: Vec<&str> = more
        .iter()
        .copied()
        .chain(shared.then_some(SHARED))
        .collect();
    let mark = if more.is_empty() { "" } else { "?" };
    let (token, more) = (token.to_text(), more.join("&"));
    format!("/{lang}/{slug}/confirm/{token}{mark}{more}")
}

pub(super) fn lead_to(receipt: &str) -> Response<Body> {
    let mut answer = Redirect::to(receipt).into_response();
    answer
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}

/// Somebody of this name has signed: asks whether it is another person, beside the box that says so.
fn namesake(lang: Lang) -> Vec<FieldError> {
    form_error(lang, "namesake-signed")
        .into_iter()
        .map(|error| FieldError {
            field: SOMEBODY_ELSE.to_owned(),
            ..error
        })
        .collect()
}
