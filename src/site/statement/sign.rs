//! Signing where the law asks for no mailbox: a statement counts at once, and the answer to its form is the receipt. The address of that
//! page is the form's: it names nobody, and the same form sent again, as by loading the page again, shows the same receipt.

use std::net::IpAddr;

use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};
use axum::response::{IntoResponse as _, Redirect};
use clameur_instrument::{Proof, Valid};
use rand_core::OsRng;

use crate::i18n::Lang;
use crate::site::campaign_page::CampaignPage;
use crate::site::statement::form::{Typed, form_error};
use crate::site::statement::gone::voided;
use crate::site::statement::pages::{FormRejection, receipt_page};
use crate::site::statement::view::{FieldError, SOMEBODY_ELSE};
use crate::state::App;
use crate::statement::join::{Context, prepare_signature, signature_link, whole_tag};
use crate::statement::sequencer::{Command, CommandError, Outcome};
use crate::statement::store;
use crate::token::Token;
use crate::web::form::Fields;
use crate::web::respond::WebError;

/// Counts a valid submission, and shows the receipt.
pub(crate) async fn sign(
    app: &App,
    place: &CampaignPage,
    address: IpAddr,
    typed: &Typed,
    context: &Context<'_>,
    valid: Valid,
) -> Result<Response<Body>, WebError> {
    let Some(asking) = app.limits.may_be_told(address, context.now).await else {
        app.metrics.refused.inc();
        return FormRejection::too_many(place).show(app, place, typed).await;
    };
    let (outcome, token) = submit(app, context, &valid).await?;
    drop(valid);
    let told = matches!(
        outcome,
        Ok(Outcome::CountedBefore | Outcome::NamesakeCounted)
    );
    asking.was_told(told);
    if let Ok(Outcome::Counted { first: true, .. }) = outcome {
        app.metrics.joined.inc();
        app.metrics.counted.inc();
    }
    match outcome {
        Ok(Outcome::Counted { index, .. }) => {
            receipt_page(app, place, &token, index, (false, typed.tablet())).await
        }
        Ok(Outcome::SignedOtherwise { index }) => {
            receipt_page(app, place, &token, index, (true, typed.tablet())).await
        }
        Ok(Outcome::NamesakeCounted) => {
            FormRejection::told(namesake(place.lang))
                .show(app, place, typed)
                .await
        }
        Ok(Outcome::CountedBefore) => {
            FormRejection::told(form_error(place.lang, "signed-already"))
                .show(app, place, typed)
                .await
        }
        // The same form led to an entry that left since; of one that was voided, [`signed_before`] told already. Loading a receipt again must
        // sign nothing, so it is asked; the form that asks is another one.
        Ok(Outcome::Spent | Outcome::Expired) => {
            let errors = form_error(place.lang, "form-left");
            FormRejection::new(StatusCode::CONFLICT, errors)
                .show(app, place, &typed.afresh())
                .await
        }
        Ok(_) => Err(WebError::new(StatusCode::FORBIDDEN, "campaign-closed")),
        // Nothing that was typed is lost: the form comes back filled in.
        Err(refusal) => {
            FormRejection::refused(place, refusal.into())
                .show(app, place, typed)
                .await
        }
    }
}

async fn submit(
    app: &App,
    context: &Context<'_>,
    valid: &Valid,
) -> Result<(Result<Outcome, CommandError>, Token), WebError> {
    let sign = prepare_signature(context, valid, &mut OsRng)
        .map_err(|error| WebError::internal(&error))?;
    let token = sign.token.clone();
    Ok((
        app.sequencer.submit(Command::Sign(Box::new(sign))).await,
        token,
    ))
}

/// The receipt of a form that was counted before, also where its form is not taken any more: because it is too old, the campaign over, or
/// its texts others. It says so where something else stands in the form now, and what became of a statement that was voided. Only who
/// holds all that makes the person, and the nonce of its showing, is shown it.
pub(crate) async fn signed_before(
    app: &App,
    place: &CampaignPage,
    posted: &Fields,
) -> Result<Option<Response<Body>>, WebError> {
    if place.campaign.rules.instrument().proof != Proof::None {
        return Ok(None);
    }
    let typed = Typed::from_fields(place, posted);
    let shown = place.campaign.showing(&app.form_tokens, &typed.token);
    let (Some(shown), Ok(valid)) = (
        shown,
        typed.validate(place, place.campaign.today(app.clock.now())),
    ) else {
        return Ok(None);
    };
    let context = typed.context(app, place, shown);
    let token = signature_link(&context, &valid, &mut OsRng);
    let whole = whole_tag(&context, &valid);
    drop(valid);
    let signed = store::signed_by_link(app.db.read(), place.slug(), &token).await?;
    let Some((index, before)) = signed else {
        return voided(app, place, &token).await;
    };
    let otherwise = store::is_otherwise(before.as_deref(), &whole);
    let how = (otherwise, typed.tablet());
    receipt_page(app, place, &token, index, how).await.map(Some)
}

/// Leads to another page, for this once.
pub(crate) fn lead_to(address: &str) -> Response<Body> {
    let mut answer = Redirect::to(address).into_response();
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
