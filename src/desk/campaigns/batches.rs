//! Batches: what is filed together. Which there are and for whose keys, a new one, and the sealed archive of one, to be opened where the key is.

use std::collections::BTreeSet;
use std::time::Duration;

use askama::Template;
use axum::http::StatusCode;
use jiff::civil::Date;
use tokio::runtime::Handle;
use tokio::sync::Semaphore;

use super::download::{self, Busy, Download};
use super::files::attachment;
use super::publish::of_draft;
use super::{below, can, draft_way, roles, spoken};
use crate::authorization::Action;
use crate::authorization::trail::{self, Act, about};
use crate::campaign::draft::Draft;
use crate::campaign::review::store::keeps;
use crate::campaign::store::Campaign;
use crate::count::counting::CountingError;
use crate::count::store::{BatchRow, batches, numbers};
use crate::desk::form::{Shell, Way};
use crate::desk::visit::Visit;
use crate::dossier::archive::{self, ArchiveError};
use crate::dossier::freeze::{FreezeError, freeze_at_desk};
use crate::organisation::keys::{Key, State, store as keys};
use crate::retention::DestroyedStatements;
use crate::statement::record::store::set_apart;
use crate::terminal::in_language;
use crate::web;
use crate::web::respond::{self, WebError};
use crate::web::view::PageContext;

/// A batch, as it is listed.
struct Line {
    title: String,
    facts: Vec<String>,
    /// What its archive is called.
    file: String,
    /// Where it is taken; none where its records were destroyed.
    take: Option<String>,
}

#[derive(Template)]
#[template(path = "desk/campaigns/batches.html")]
struct BatchesPage {
    ctx: PageContext,
    shell: Shell,
    back: Way,
    problem: Option<String>,
    lines: Vec<Line>,
    /// Where the next one is frozen; none for those who may not.
    freeze: Option<String>,
    /// What the newest archive is called, for the command that opens it; empty where none can be taken.
    newest: String,
}

/// `GET …/batches`.
pub(in crate::desk) async fn list(visit: Visit) -> web::Result {
    show(&visit, None).await
}

async fn show(visit: &Visit, problem: Option<String>) -> web::Result {
    let (draft, campaign) = of_draft(visit).await?;
    let (app, slug) = (&visit.app, campaign.slug());
    let organisation = visit.permit()?.organisation();
    let known = keys::of_organisation(app.db.read(), organisation).await?;
    let names = crate::organisation::store::names(app.db.read()).await?;
    let destroyed = DestroyedStatements::of(&mut *app.db.snapshot().await?, slug).await?;
    let mut lines = Vec::new();
    // The newest first: it is the one that is next to be filed.
    for batch in batches(&app.db, slug).await?.iter().rev() {
        let openers: Vec<String> = recipients(&campaign, batch)
            .into_iter()
            .map(|(party, recipient)| {
                let key = known.iter().find(|key| key.recipient == recipient);
                let key = key.map(|key| (key, names.get(&key.holder).cloned()));
                opener(visit, &campaign, (party, recipient), key)
            })
            .collect();
        // What is pinned ends where its leaf stands.
        let gone = destroyed.batch(batch.to_size).map(|gone| gone.day.as_str());
        lines.push(line(visit, &draft, (&campaign, batch), (&openers, gone))?);
    }
    let may_freeze = can(&roles(visit).await?, Action::FreezeBatch);
    let status = match problem {
        Some(_) => StatusCode::CONFLICT,
        None => StatusCode::OK,
    };
    let page = BatchesPage {
        ctx: visit.context(visit.t("desk-batches-title")),
        shell: visit.shell(),
        back: draft_way(visit, &draft)?,
        problem,
        freeze: match may_freeze {
            true => Some(below(visit, &draft, "/batches/freeze")?),
            false => None,
        },
        newest: lines
            .iter()
            .find(|one| one.take.is_some())
            .map_or_else(String::new, |one| one.file.clone()),
        lines,
    };
    respond::page(status, &page)
}

fn line(
    visit: &Visit,
    draft: &Draft,
    (campaign, batch): (&Campaign, &BatchRow),
    (openers, destroyed): (&[String], Option<&str>),
) -> Result<Line, WebError> {
    let ctx = visit.context("");
    let number = batch.number.to_string();
    let frozen = visit.lang.date(campaign.zone.day(batch.frozen_at));
    let filed = match &batch.filed_on {
        Some(on) => ctx.with("desk-batch-filed", day(visit, on)),
        None => visit.t("desk-batch-not-filed"),
    };
    let mut facts = vec![
        ctx.count("desk-batch-statements", batch.statements),
        entries(visit, batch.from_size, batch.to_size),
        format!("{} · {filed}", ctx.with("desk-batch-frozen", frozen)),
    ];
    if let Some(on) = destroyed {
        facts.push(ctx.with("desk-batch-destroyed", day(visit, on)));
    } else {
        if batch.gone > 0 {
            facts.push(ctx.count("desk-batch-left", batch.gone));
        }
        if !openers.is_empty() {
            facts.push(ctx.with("desk-batch-opens", openers.join(" · ")));
        }
    }
    Ok(Line {
        title: ctx.with("desk-batch", &number),
        facts,
        file: archive::file_name(campaign.slug(), batch.number),
        take: match destroyed {
            Some(_) => None,
            None => Some(below(visit, draft, &format!("/batches/{number}/archive"))?),
        },
    })
}

/// A day that is stored (`YYYY-MM-DD`), as people read it.
fn day(visit: &Visit, stored: &str) -> String {
    let day = stored.parse::<Date>();
    day.map_or_else(|_| stored.to_owned(), |day| visit.lang.date(day))
}

/// Which entries of the log stand in a batch.
fn entries(visit: &Visit, from: u64, to: u64) -> String {
    let number = |n: u64| visit.lang.number(n);
    let last = number(to.saturating_sub(1));
    let ctx = visit.context("");
    ctx.with_two("desk-batch-entries", number(from), last)
}

/// The keys that were in force while a batch's entries were written, each with the organisation that brought it.
fn recipients<'c>(campaign: &'c Campaign, batch: &BatchRow) -> BTreeSet<(&'c str, &'c str)> {
    let editions = campaign.history.editions.as_slice();
    let nexts = editions.iter().skip(1).map(|next| next.leaf);
    let mut found = BTreeSet::new();
    for (edition, until) in editions.iter().zip(nexts.chain([u64::MAX])) {
        if edition.leaf >= batch.to_size || until <= batch.from_size {
            continue;
        }
        for (party, keys) in edition.manifest.iter().flat_map(|one| &one.recipients) {
            found.extend(keys.iter().map(|key| (party.as_str(), key.as_str())));
        }
    }
    found
}

/// Who opens with a key, in words.
fn opener(
    visit: &Visit,
    campaign: &Campaign,
    (party, recipient): (&str, &str),
    key: Option<(&Key, Option<String>)>,
) -> String {
    let ctx = visit.context("");
    let unproved = || visit.t("desk-publish-key-unproved");
    let (who, remark) = match key {
        Some((key, holder)) => {
            let holder = holder.unwrap_or_else(|| visit.t("desk-trail-somebody"));
            let remark = match key.state() {
                State::Proved | State::Retired => None,
                State::Unproved => Some(unproved()),
                State::Lost => Some(visit.t("desk-batch-key-lost")),
            };
            (ctx.with_two("desk-batch-key", &key.label, holder), remark)
        }
        None => {
            let mut parties = campaign.folder.definition.organisations.iter();
            let party = parties
                .find(|one| one.id == party)
                .map_or(party, |one| one.name.as_str());
            (format!("{party}, {recipient}"), Some(unproved()))
        }
    };
    match remark {
        Some(remark) => format!("{who} ({remark})"),
        None => who,
    }
}

#[derive(Template)]
#[template(path = "desk/campaigns/freeze.html")]
struct FreezePage {
    ctx: PageContext,
    shell: Shell,
    back: Way,
    action: String,
    /// There was nothing to do.
    notice: Option<String>,
    problem: Option<String>,
    number: u32,
    /// What would be in it, in words; empty where there is nothing to freeze.
    facts: Vec<String>,
    /// Why there is nothing, or little.
    nothing: Option<String>,
}

/// What became of a button that froze nothing.
type Said = Option<(StatusCode, String)>;

/// `GET …/batches/freeze`: what it would do.
pub(in crate::desk) async fn ask(visit: Visit) -> web::Result {
    let (draft, campaign) = of_draft(&visit).await?;
    before_freezing(&visit, (&draft, &campaign), None).await
}

async fn before_freezing(
    visit: &Visit,
    (draft, campaign): (&Draft, &Campaign),
    said: Said,
) -> web::Result {
    let (app, slug) = (&visit.app, campaign.slug());
    let ctx = visit.context(visit.t("desk-freeze-title"));
    let found = numbers(&app.db, slug).await?;
    let found = found.ok_or_else(WebError::not_found)?;
    let last = found.batches.last();
    let (from, size) = (last.map_or(0, |last| last.to_size), found.head.size);
    let still = |batch: &BatchRow| batch.statements.saturating_sub(batch.gone);
    let filed: u64 = found.batches.iter().map(still).sum();
    let new = found.head.live().saturating_sub(filed);
    let destroyed = DestroyedStatements::of(&mut *app.db.snapshot().await?, slug).await?;
    let gone = destroyed.statement(from, None).filter(|_| new > 0);
    let nothing = match (new, last, gone) {
        (_, _, Some(gone)) => {
            let (day, rule) = (gone.day.clone(), gone.rule.clone());
            Some(first_line(visit, &FreezeError::Destroyed { day, rule }))
        }
        (0, None, None) => Some(visit.t("desk-freeze-nobody")),
        (0, Some(last), None) => Some(ctx.with("desk-freeze-only-left", last.number.to_string())),
        _ => None,
    };
    let mut facts = Vec::new();
    if gone.is_none() && (new > 0 || last.is_some()) {
        facts.push(ctx.count("desk-batch-statements", new));
        facts.push(entries(visit, from, size));
        let apart = set_apart(&mut *app.db.snapshot().await?, slug).await?;
        let apart = apart.into_iter().filter(|at| (from..size).contains(at));
        let apart = u64::try_from(apart.count()).unwrap_or(u64::MAX);
        if apart > 0 {
            facts.push(ctx.count("desk-freeze-apart", apart));
        }
    }
    let (status, notice, problem) = match said {
        None => (StatusCode::OK, None, None),
        Some((StatusCode::OK, words)) => (StatusCode::OK, Some(words), None),
        Some((status, words)) => (status, None, Some(words)),
    };
    let page = FreezePage {
        shell: visit.shell(),
        back: Way {
            label: visit.t("desk-batches-title"),
            url: below(visit, draft, "/batches")?,
        },
        action: below(visit, draft, "/batches/freeze")?,
        number: last.map_or(1, |last| last.number.saturating_add(1)),
        // What came of the button says already that there is nothing.
        nothing: nothing.filter(|words| notice.is_none() && problem.as_ref() != Some(words)),
        facts: match notice {
            Some(_) => Vec::new(),
            None => facts,
        },
        notice,
        problem,
        ctx,
    };
    respond::page(status, &page)
}

/// Batches that are being frozen: one at a time, which reads a whole campaign.
static FREEZING: Semaphore = Semaphore::const_new(1);
/// How long a form waits for that turn...
const TURN: Duration = Duration::from_secs(5);
/// ...and for its batch. What takes longer goes on without it.
const PATIENCE: Duration = Duration::from_secs(20);

/// `POST …/batches/freeze`.
pub(in crate::desk) async fn freeze(visit: Visit) -> web::Result {
    let (draft, campaign) = of_draft(&visit).await?;
    let number = visit.fields.value("number").parse::<u32>();
    let Some(number) = number.ok().filter(|number| *number > 0) else {
        return Err(WebError::new(StatusCode::BAD_REQUEST, "bad-request"));
    };
    let Ok(Ok(turn)) = tokio::time::timeout(TURN, FREEZING.acquire()).await else {
        let said = (StatusCode::CONFLICT, visit.t("desk-freeze-busy"));
        return before_freezing(&visit, (&draft, &campaign), Some(said)).await;
    };
    let (app, permit) = (visit.app.clone(), visit.permit()?.clone());
    let (slug, runtime) = (campaign.slug().to_owned(), Handle::current());
    // It takes a processor for a while, and is done to its end also where nobody waits for it any more.
    let work = tokio::task::spawn_blocking(move || {
        let (theirs, now) = ((slug.as_str(), &permit), app.clock.now());
        let frozen = freeze_at_desk(&app.db, &app.secrets, theirs, number, now);
        let frozen = runtime.block_on(frozen);
        drop(turn);
        if let Err(error) = &frozen {
            tracing::info!(%error, campaign = %slug, "a batch was not frozen at the desk");
        }
        frozen
    });
    let there = |done: &str| below(&visit, &draft, &format!("/batches?done={done}"));
    let frozen = match tokio::time::timeout(PATIENCE, work).await {
        Ok(frozen) => frozen.map_err(|error| WebError::internal(&error))?,
        Err(_) => return visit.redirect(&there("batch-freezing")?),
    };
    let refused = match frozen {
        Ok(_) => return visit.redirect(&there("batch-frozen")?),
        // The button was pressed twice.
        Err(FreezeError::Another { next }) if next > number => {
            return visit.redirect(&there("batch-frozen")?);
        }
        Err(refused) => refused,
    };
    let said = why_not_frozen(&visit, refused)?;
    before_freezing(&visit, (&draft, &campaign), Some(said)).await
}

/// Why nothing was frozen, for organisers. That there is nothing to freeze is no error.
fn why_not_frozen(visit: &Visit, error: FreezeError) -> Result<(StatusCode, String), WebError> {
    let ctx = visit.context("");
    let conflict = |words: String| (StatusCode::CONFLICT, words);
    Ok(match error {
        FreezeError::Nobody => (StatusCode::OK, visit.t("desk-freeze-nobody")),
        FreezeError::Nothing { last, .. } => (
            StatusCode::OK,
            ctx.with("desk-freeze-nothing", last.to_string()),
        ),
        FreezeError::Damaged { leaves } => {
            let count = u64::try_from(leaves.len()).unwrap_or(u64::MAX);
            conflict(ctx.count("desk-freeze-damaged", count))
        }
        FreezeError::Another { .. } => conflict(visit.t("desk-freeze-another")),
        FreezeError::Kept(_) => return Err(WebError::new(StatusCode::FORBIDDEN, "desk-role")),
        FreezeError::Counting(CountingError::Refused { .. }) => conflict(first_line(visit, &error)),
        FreezeError::Counting(error) => conflict(broken(visit, error)?),
        error => conflict(first_line(visit, &error)),
    })
}

/// What the terminal says, without what it advises to type there.
pub(super) fn first_line(visit: &Visit, error: &dyn std::error::Error) -> String {
    let words = in_language(spoken(visit), || error.to_string());
    words.lines().next().unwrap_or_default().to_owned()
}

/// That what is stored is damaged; a store that does not answer is told as everywhere.
fn broken(visit: &Visit, error: CountingError) -> Result<String, WebError> {
    match error {
        CountingError::Store(error) => Err(error.into()),
        CountingError::Unknown(error) => {
            tracing::error!(%error, "the store did not say whether it committed");
            Err(WebError::outcome_unknown())
        }
        error => {
            tracing::error!(%error, "a batch cannot be frozen or taken");
            Ok(visit.t("desk-batches-damaged"))
        }
    }
}

/// `POST …/batches/{batch}/archive`: the sealed archive, written now, so that it knows who has left by now.
pub(in crate::desk) async fn take(visit: Visit) -> web::Result {
    let (_, campaign) = of_draft(&visit).await?;
    let (app, slug) = (&visit.app, campaign.slug());
    let Ok(number) = visit.param("batch").parse::<u32>() else {
        return Err(WebError::not_found());
    };
    if let Err(error) = archive::foresee(&app.db, slug, number).await {
        return not_taken(&visit, error).await;
    }
    let turn = match download::turn(visit.permit()?.organisation()) {
        Ok(turn) => turn,
        Err(Busy::Own) => return show(&visit, Some(visit.t("desk-batches-own"))).await,
        Err(Busy::Others) => return show(&visit, Some(visit.t("desk-batches-busy"))).await,
    };
    let download = match Download::begin(app, (slug, number), turn).await {
        Ok(download) => download,
        Err(error) => return not_taken(&visit, error).await,
    };
    let (permit, now, batch) = (visit.permit()?, app.clock.now(), number.to_string());
    let mut tx = app.db.begin().await?;
    let may = keeps(&mut tx, slug, (permit, Action::TakeBatch)).await?;
    if may.is_err() {
        return Err(WebError::new(StatusCode::FORBIDDEN, "desk-role"));
    }
    let taken = (
        Act::BatchTaken,
        &about([("campaign", slug), ("batch", &batch)]),
    );
    trail::store::append(&mut tx, permit.organisation(), permit.account(), taken, now).await?;
    tx.commit().await?;
    let file = archive::file_name(slug, number);
    attachment(download.body(), "application/x-tar", &file)
}

/// Why an archive is not given.
async fn not_taken(visit: &Visit, error: ArchiveError) -> web::Result {
    let problem = match error {
        ArchiveError::NoBatch { .. } => return Err(WebError::not_found()),
        ArchiveError::Counting(error) => broken(visit, error)?,
        error => first_line(visit, &error),
    };
    show(visit, Some(problem)).await
}
