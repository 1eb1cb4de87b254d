//! The public count, and the log's files as C2SP tlog-tiles lays them out.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::IntoResponse as _;
use clameur_ledger::tile::{FULL_WIDTH, Resource};

use crate::campaign::store::Phase;
use crate::clock::Zone;
use crate::count::store;
use crate::dashboard::press;
use crate::dashboard::tally::Tally;
use crate::site::campaign::over::Over;
use crate::site::campaign::pages::{batches, days, head, immutable};
use crate::site::campaign::papers;
use crate::site::campaign_page::CampaignPage;
use crate::site::count::view::{CountPage, TargetCount};
use crate::site::dashboard::{dashboard, tally_of, time};
use crate::state::App;
use crate::web;
use crate::web::respond::{WebError, page};

/// `/{lang}/{slug}/count`.
pub(crate) async fn count(
    State(app): State<App>,
    Path((lang, slug)): Path<(String, String)>,
) -> web::Result {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    if crate::campaign::appeal::is_appeal(place.campaign.rules.instrument()) {
        return Err(WebError::not_found());
    }
    let (head, dashboard) = dashboard(&app, &place).await?;
    let by_bit = store::targets(&app.db, &slug).await?;
    let texts = place.texts()?;
    let targets = place
        .campaign
        .folder
        .definition
        .targets
        .iter()
        .map(|target| TargetCount {
            title: texts
                .targets
                .get(&target.id)
                .map_or_else(|| target.id.clone(), |words| words.title.clone()),
            live: by_bit
                .iter()
                .find(|(bit, _)| *bit == target.bit)
                .map_or(0, |(_, live)| *live),
        })
        .collect();
    let tally = dashboard.as_ref().map(|dashboard| &dashboard.tally);
    let none_filed = Over::none_filed(&app.db, &place.campaign, app.clock.now(), tally).await?;
    let mut ctx = place.context(&app, place.lang.t("count-title"), "/count");
    if let Some(dashboard) = &dashboard {
        ctx.title.clone_from(&texts.title);
        ctx.description = dashboard.summary();
    }
    let view = CountPage {
        ctx,
        links: place.links(),
        open: place.phase == Phase::Open,
        count: place.count(&head),
        dashboard,
        targets,
        days: days(&app, &slug).await?,
        credits: crate::share::credit::shown(&app.db, &place.campaign).await?,
        losses: crate::site::campaign::pages::losses(&app, &place).await?,
        log_size: head.size,
        checkpoint: head.checkpoint,
        checkpoint_url: format!("/log/{slug}/checkpoint"),
        audit_url: format!("{}/log/{slug}", app.config.base_url),
        batches: batches(&app, &slug, &place.campaign.zone).await?,
        none_filed,
        changed: papers::since_published(&place),
    };
    page(StatusCode::OK, &view)
}

/// `/{lang}/{slug}/count.json`.
pub(crate) async fn count_json(
    State(app): State<App>,
    Path((lang, slug)): Path<(String, String)>,
) -> web::Result {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    let now = app.clock.now();
    let numbers = store::numbers(&app.db, &slug)
        .await?
        .ok_or_else(WebError::not_found)?;
    let head = &numbers.head;
    app.shows_head(&slug, &head.checkpoint);
    let campaign = &place.campaign;
    let tally = tally_of(&app, campaign, now, head, &numbers.territories).await?;
    let live = |bit: u8| {
        let found = numbers.targets.iter().find(|(known, _)| *known == bit);
        found.map_or(0, |(_, live)| *live)
    };
    let targets = &campaign.folder.definition.targets;
    let targets: serde_json::Map<String, serde_json::Value> = targets
        .iter()
        .map(|target| (target.id.clone(), live(target.bit).into()))
        .collect();
    let days: Vec<_> = numbers
        .days
        .iter()
        .map(|d| {
            serde_json::json!({
                "day": d.day, "added": d.added, "withdrawn": d.withdrawn, "voided": d.voided,
            })
        })
        .collect();
    let batches: Vec<_> = numbers
        .batches
        .iter()
        .map(|batch| batch_json(batch, &campaign.zone))
        .collect();
    let mut json = serde_json::json!({
        "campaign": slug,
        "count": head.live(),
        "added": head.added,
        "withdrawn": head.withdrawn,
        "voided": head.voided,
        "targets": targets,
        "days": days,
        "batches": batches,
        "headline": tally.as_ref().map_or(head.live(), Tally::total),
        "changes": papers::changes_json(&place),
        "log": {
            "size": head.size,
            "url": format!("{}/log/{slug}", app.config.base_url),
            "key": place.campaign.manifest.log_key,
            "head": crate::count::read_head(&head.checkpoint).map(|head| head.printed()),
        },
    });
    if crate::campaign::appeal::is_appeal(campaign.rules.instrument())
        && let Some(fields) = json.as_object_mut()
    {
        // Whoever audits need not look for numbers on its pages.
        fields.insert("appeal".to_owned(), true.into());
    }
    if let (Some(tally), Some(fields)) = (tally, json.as_object_mut()) {
        fields.append(&mut press::json(
            &tally,
            time(campaign, now),
            campaign.today(now),
        ));
    }
    let mut answer = Json(json).into_response();
    let headers = answer.headers_mut();
    headers.insert(
        header::ACCESS_CONTROL_ALLOW_ORIGIN,
        HeaderValue::from_static("*"),
    );
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    Ok(answer)
}

/// A batch as the count page lists it; the days are not in the ledger.
fn batch_json(batch: &store::BatchRow, zone: &Zone) -> serde_json::Value {
    serde_json::json!({
        "number": batch.number,
        "statements": batch.statements,
        "left": batch.gone,
        "from_size": batch.from_size,
        "to_size": batch.to_size,
        "set_hash": hex::encode(&batch.set_hash),
        "frozen": zone.day(batch.frozen_at).to_string(),
        "filed": batch.filed_on,
    })
}

/// `/logs`: the logs of this instance, a line each, for those who audit all of them.
pub(crate) async fn logs(State(app): State<App>) -> web::Result {
    let mut lines = String::new();
    for slug in crate::campaign::store::slugs(&app.db).await? {
        lines.push_str(&format!("{}/log/{slug}\n", app.config.base_url));
    }
    Ok(([(header::CACHE_CONTROL, "no-cache")], lines).into_response())
}

/// `/log/{slug}/checkpoint`.
pub(crate) async fn checkpoint(State(app): State<App>, Path(slug): Path<String>) -> web::Result {
    let head = head(&app, &slug).await?;
    Ok((
        [
            (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
            (header::CACHE_CONTROL, "no-cache"),
        ],
        head.checkpoint,
    )
        .into_response())
}

/// `/log/{slug}/tile/…`: hash tiles and entry bundles.
pub(crate) async fn tile(
    State(app): State<App>,
    Path((slug, path)): Path<(String, String)>,
) -> web::Result {
    let resource: Resource = format!("tile/{path}")
        .parse()
        .map_err(|_| WebError::not_found())?;
    let (bytes, width) = match resource {
        Resource::Tile(tile) => (store::tile(&app.db, &slug, tile).await?, tile.width),
        Resource::Bundle(bundle) => (store::bundle(&app.db, &slug, bundle).await?, bundle.width),
    };
    let bytes = bytes.ok_or_else(WebError::not_found)?;
    let mut response = immutable("application/octet-stream", bytes);
    if width < FULL_WIDTH {
        // Partial tiles are soon of no use to anybody.
        response.headers_mut().insert(
            header::CACHE_CONTROL,
            HeaderValue::from_static("public, max-age=3600"),
        );
    }
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::statement::pages::receipt_at;
    use crate::state::AppState;
    use crate::statement::sequencer::Sequencer;
    use crate::testing::{SLUG, Site};

    /// A server that lost its store to one which lacks what it had shown knew of its own entries alone.
    #[tokio::test]
    async fn what_a_server_shows_of_anothers_entries_it_remembers() {
        let site = Site::new().await;
        let index = site.count(1).await;
        let size = index + 1;
        // As another server of the same database.
        let another = || {
            let app = site.app.clone();
            let (_, sequencer) =
                Sequencer::new(app.db.clone(), app.secrets.clone(), app.clock.clone());
            App::from(AppState {
                sequencer,
                ..AppState::clone(&app)
            })
        };
        let known = |app: &App| app.sequencer.shown().known(SLUG);
        let (log, json, receipt) = (another(), another(), another());
        assert_eq!(known(&log), 0);
        let slug = SLUG.to_owned();
        checkpoint(State(log.clone()), Path(slug.clone()))
            .await
            .unwrap();
        assert_eq!(known(&log), size);
        count_json(State(json.clone()), Path(("fr".to_owned(), slug)))
            .await
            .unwrap();
        assert_eq!(known(&json), size);
        receipt_at(&receipt, SLUG, index).await.unwrap();
        assert_eq!(known(&receipt), size);
        // What nobody signed says nothing: a byte that rotted must not close the site.
        let head = store::head(&log.db, SLUG).await.unwrap().unwrap();
        let larger = head
            .checkpoint
            .replacen(&format!("\n{size}\n"), "\n900\n", 1);
        assert_ne!(larger, head.checkpoint);
        log.shows_head(SLUG, &larger);
        assert_eq!(known(&log), size);
    }
}
