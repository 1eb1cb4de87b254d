//! Taking out who asked for it, with notes that the organisation signs: in the page, with the file of its key, of which nothing is sent; or elsewhere, and
//! pasted. The server has no such key: without the signature it takes nobody out.

use askama::Template;
use axum::http::StatusCode;
use clameur_ledger::{Note, VoidNote, VoidReason};
use rand_core::OsRng;

use super::asked_out::{list, nobody_words, place};
use super::batches::first_line;
use super::below;
use super::publish::of_draft;
use crate::account::new_id;
use crate::campaign::draft::{Draft, has_secret_key};
use crate::campaign::store::Campaign;
use crate::closing::{self, ClosingError, asked, note_keys};
use crate::count::counting::CountingError;
use crate::desk::form::{Shell, Way};
use crate::desk::visit::Visit;
use crate::web;
use crate::web::respond::{self, WebError};
use crate::web::view::PageContext;

/// The field with the signed notes.
const SIGNED: &str = "signed";
/// How the text of a note begins: where several stand below each other, each begins there.
const BEGINS: &str = "clameur/void/v1\n";
/// Entries that are taken out by one press: each is a transaction of its own.
const MOST: usize = 100;

/// Somebody who can be taken out here.
struct Line {
    index: u64,
    facts: String,
    /// What is signed.
    note: String,
    /// The keys that may sign it, between blanks.
    keys: String,
}

#[derive(Template)]
#[template(path = "desk/campaigns/take_out.html")]
struct TakeOutPage {
    ctx: PageContext,
    shell: Shell,
    back: Way,
    action: String,
    problem: Option<String>,
    lines: Vec<Line>,
    /// Entries that were written before the campaign named a key.
    unnamed: Vec<String>,
    /// The notes that were sent.
    signed: String,
    slug: String,
    organisations: Way,
    /// Names this showing: pressed twice it is done once.
    once: String,
}

/// What is signed so that an entry is taken out: the server says it, and takes nothing else.
fn note(visit: &Visit, campaign: &Campaign, index: u64) -> VoidNote {
    VoidNote {
        origin: visit.app.config.log_origin(campaign.slug()),
        index,
        reason: VoidReason::LostCode,
        explanation: String::new(),
    }
}

/// `GET …/asked-out/out`.
pub(in crate::desk) async fn show(visit: Visit) -> web::Result {
    let found = of_draft(&visit).await?;
    page(&visit, (&found.0, &found.1), None).await
}

async fn page(
    visit: &Visit,
    (draft, campaign): (&Draft, &Campaign),
    problem: Option<String>,
) -> web::Result {
    let ctx = visit.context(visit.t("desk-take-out-title"));
    let (mut lines, mut unnamed) = (Vec::new(), Vec::new());
    for one in asked(&visit.app.db, campaign.slug()).await? {
        let keys = note_keys(campaign, one.index);
        if keys.is_empty() {
            unnamed.push(visit.lang.number(one.index));
            continue;
        }
        let on = visit.lang.date(campaign.zone.day(one.at));
        let mut facts = vec![ctx.with("desk-asked-out-on", on), place(&ctx, one)];
        facts.retain(|fact| !fact.is_empty());
        let keys: Vec<String> = keys.iter().map(ToString::to_string).collect();
        lines.push(Line {
            index: one.index,
            facts: facts.join(" · "),
            note: note(visit, campaign, one.index).to_string(),
            keys: keys.join(" "),
        });
    }
    lines.truncate(MOST);
    let status = match problem {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    let page = TakeOutPage {
        shell: visit.shell(),
        back: Way {
            label: visit.t("desk-asked-out-title"),
            url: below(visit, draft, "/asked-out")?,
        },
        action: below(visit, draft, "/asked-out/out")?,
        problem,
        lines,
        unnamed,
        // A key that was sent once too often is not shown again.
        signed: Some(visit.fields.value(SIGNED))
            .filter(|text| !has_secret_key(text.as_bytes()))
            .map_or_else(String::new, |text| text.replace("\r\n", "\n")),
        slug: campaign.slug().to_owned(),
        organisations: Way {
            label: visit.t("desk-part-organisations"),
            url: below(visit, draft, "/edit/organisations")?,
        },
        once: new_id(&mut OsRng),
        ctx,
    };
    respond::page(status, &page)
}

/// The notes in a text, each signed by a key that counts for its entry; else why they are not taken.
fn signed(
    visit: &Visit,
    campaign: &Campaign,
    text: &str,
) -> Result<Vec<(VoidNote, Note)>, &'static str> {
    let text = text.replace("\r\n", "\n");
    let (before, rest) = match text.split_once(BEGINS) {
        Some((before, _)) => (before, text.get(before.len()..).unwrap_or_default()),
        None => (text.as_str(), ""),
    };
    if !before.trim().is_empty() {
        return Err("desk-take-out-not-note");
    }
    let mut notes = Vec::new();
    for piece in rest.split(BEGINS).skip(1) {
        let whole = format!("{BEGINS}{}\n", piece.trim_end());
        let signed = Note::parse(whole.as_bytes()).map_err(|_| "desk-take-out-not-note")?;
        let says = VoidNote::parse(signed.text()).map_err(|_| "desk-take-out-not-note")?;
        if says != note(visit, campaign, says.index) {
            return Err("desk-take-out-other");
        }
        let mut keys = note_keys(campaign, says.index).into_iter();
        if !keys.any(|key| signed.verify(&key).is_ok()) {
            return Err("desk-take-out-unsigned");
        }
        notes.push((says, signed));
    }
    match notes.len() {
        0 => Err("desk-take-out-none"),
        1..=MOST => Ok(notes),
        _ => Err("desk-take-out-many"),
    }
}

/// `POST …/asked-out/out`: takes out those whose notes are signed. What is wrong is said before anybody is.
pub(in crate::desk) async fn take_out(visit: Visit) -> web::Result {
    let found = of_draft(&visit).await?;
    let found = (&found.0, &*found.1);
    let (app, campaign) = (&visit.app, found.1);
    if has_secret_key(visit.fields.value(SIGNED).as_bytes()) {
        let problem = visit.t("desk-take-out-secret");
        return page(&visit, found, Some(problem)).await;
    }
    let notes = match signed(&visit, campaign, visit.fields.value(SIGNED)) {
        Ok(notes) => notes,
        Err(wrong) => return page(&visit, found, Some(visit.t(wrong))).await,
    };
    let (mut done, mut left) = (0_u64, Vec::new());
    for (note, signed) in notes {
        let index = note.index;
        let theirs = (campaign, visit.permit()?);
        let now = app.clock.now();
        let voided = closing::void_at_desk(&app.db, &app.secrets, theirs, (&note, signed), now);
        match voided.await {
            Ok(_) => done += 1,
            // They found their code, or somebody else answered.
            Err(ClosingError::NoEntry { .. } | ClosingError::NobodyAsked { .. }) => {
                left.push(nobody_words(&visit, index));
            }
            Err(ClosingError::Kept(_)) => {
                return Err(WebError::new(StatusCode::FORBIDDEN, "desk-role"));
            }
            Err(ClosingError::Counting(CountingError::Unknown(error))) => {
                tracing::error!(%error, "the store did not say whether it committed");
                return Err(WebError::outcome_unknown());
            }
            Err(ClosingError::Counting(CountingError::Store(error))) => return Err(error.into()),
            Err(error) => {
                tracing::warn!(%error, campaign = campaign.slug(), index, "an entry is not taken out at the desk");
                left.push(first_line(&visit, &error));
            }
        }
    }
    if left.is_empty() {
        return visit.redirect(&below(&visit, found.0, "/asked-out?done=entries-out")?);
    }
    if done > 0 {
        left.insert(0, visit.context("").count("desk-take-out-done", done));
    }
    list(&visit, found, Some(left.join(" "))).await
}
