//! What a link says whose form is gone and whose statement does not count: it was voided, destroyed as the law asks, lost with a newer copy
//! of the database, or is none of ours.

use axum::body::Body;
use axum::http::{Response, StatusCode};
use clameur_ledger::commitment::withdrawal_hash;
use clameur_ledger::{VoidNote, WithdrawalCode};

use crate::campaign::store::void_note;
use crate::dossier::freeze::all_marks;
use crate::retention::DestroyedStatements;
use crate::site::campaign::pages::losses;
use crate::site::campaign_page::CampaignPage;
use crate::site::statement::pages::{decided, link_problem};
use crate::site::statement::view::{Decision, DestroyedPage, LinkProblem, VoidedPage};
use crate::state::App;
use crate::statement::store;
use crate::token::Token;
use crate::web;
use crate::web::respond::{WebError, page};

/// What is left of a link whose form is gone and whose statement does not count.
pub(crate) async fn gone(app: &App, place: &CampaignPage, token: &Token) -> web::Result {
    let slug = place.slug();
    if store::is_blocked_by(app.db.read(), slug, token).await? {
        return decided(app, place, token, Decision::Blocked, "");
    }
    if let Some(voided) = voided(app, place, token).await? {
        return Ok(voided);
    }
    // Whose link it was is not known any more: the page says what holds for everybody.
    let destroyed = told(place, &destroyed(app, place).await?);
    let lost = losses(app, place).await?;
    let title = match (destroyed.is_empty(), lost.is_empty()) {
        (true, true) => return link_problem(app, place, LinkProblem::Unknown),
        (false, _) => place.lang.t("destroyed-title"),
        (true, false) => place.lang.t("loss-title"),
    };
    let view = DestroyedPage {
        ctx: place.private_context(app, title, ""),
        links: place.links(),
        told: [lost, destroyed].concat(),
    };
    page(StatusCode::GONE, &view)
}

/// What the law had destroyed of the campaign's statements, and what is left to whoever gave one; empty where nothing was.
fn told(place: &CampaignPage, destroyed: &DestroyedStatements) -> Vec<String> {
    let lang = place.lang;
    let mut told: Vec<String> = [
        ("destroyed-unfiled", &destroyed.unfiled),
        ("destroyed-filed", &destroyed.filed),
    ]
    .into_iter()
    .filter_map(|(key, record)| {
        let record = record.as_ref()?;
        let day = record.day.parse().map(|day| lang.date(day));
        let day = day.unwrap_or_else(|_| record.day.clone());
        Some(lang.tr(key, &[("value", day.into())]))
    })
    .collect();
    if !told.is_empty() {
        told.push(lang.t("destroyed-then"));
    }
    told
}

async fn destroyed(app: &App, place: &CampaignPage) -> Result<DestroyedStatements, WebError> {
    let mut snapshot = app.db.snapshot().await?;
    Ok(DestroyedStatements::of(&mut snapshot, place.slug()).await?)
}

/// What a withdrawal code says whose statement is not there.
pub(crate) enum Left {
    /// The statement was voided: the page that says why.
    Voided(Response<Body>),
    /// It was withdrawn with this code.
    Withdrawn,
    /// It counts, and its record is missing.
    Damaged,
    /// It may have been destroyed or lost, or there never was one: what is true then, in sentences.
    Unknown(Vec<String>),
}

/// What became of the statement of a withdrawal code, as the log and the record of destruction tell.
pub(crate) async fn by_code(
    app: &App,
    place: &CampaignPage,
    code: &WithdrawalCode,
) -> Result<Left, WebError> {
    let slug = place.slug();
    let Some(index) =
        crate::count::store::entry_of_code(app.db.read(), slug, &withdrawal_hash(code)).await?
    else {
        let lost = losses(app, place).await?;
        let destroyed = told(place, &destroyed(app, place).await?);
        return Ok(Left::Unknown([lost, destroyed].concat()));
    };
    if void_note(&app.db, slug, index).await?.is_some() {
        return voided_page(app, place, index).await.map(Left::Voided);
    }
    // The log tells that it was taken back, whatever was destroyed since. A record that was lost is gone too, and nobody took that statement
    // back.
    if store::is_withdrawn(app.db.read(), slug, index, code).await? {
        return Ok(Left::Withdrawn);
    }
    let mut snapshot = app.db.snapshot().await?;
    let marks = all_marks(&mut snapshot, slug).await;
    let destroyed = DestroyedStatements::of(&mut snapshot, slug).await?;
    // A ledger that cannot be read says nothing of it.
    let Ok(Some((marks, _))) = marks else {
        return Ok(Left::Unknown(told(place, &destroyed)));
    };
    let batch = marks
        .number(index)
        .and_then(|(number, _)| marks.batch(number));
    let batch = batch.map(|batch| batch.line.index);
    Ok(match destroyed.statement(index, batch) {
        Some(_) => Left::Unknown(told(place, &destroyed)),
        None if marks.is_live(index) => Left::Damaged,
        None => Left::Unknown(Vec::new()),
    })
}

/// The page of a link whose statement was voided; none of any other.
pub(crate) async fn voided(
    app: &App,
    place: &CampaignPage,
    token: &Token,
) -> Result<Option<Response<Body>>, WebError> {
    match store::voided_by_token(app.db.read(), place.slug(), token).await? {
        Some(index) => voided_page(app, place, index).await.map(Some),
        None => Ok(None),
    }
}

/// What became of a statement that was voided, by the note that is public.
async fn voided_page(app: &App, place: &CampaignPage, index: u64) -> web::Result {
    let slug = place.slug();
    let text = void_note(&app.db, slug, index).await?;
    let note = text.and_then(|text| VoidNote::parse(&text).ok());
    let lead = place.campaign.folder.lead();
    let view = VoidedPage {
        ctx: place.private_context(app, place.lang.t("link-voided-title"), ""),
        links: place.links(),
        log_index: index,
        reason: note.as_ref().map_or_else(String::new, |note| {
            place.lang.t(&format!("void-{}", note.reason.name()))
        }),
        explanation: note.map_or_else(String::new, |note| note.explanation),
        note_url: format!("/log/{slug}/void/{index}"),
        contact: lead.map_or_else(String::new, |lead| lead.contact.clone()),
    };
    page(StatusCode::GONE, &view)
}
