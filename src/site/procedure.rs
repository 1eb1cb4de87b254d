//! The public timeline, what comes next, and the public calendar.

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, Response, StatusCode, header};
use clameur_instrument::{Event, Kind};

use crate::i18n::Lang;
use crate::procedure::calendar;
use crate::procedure::due::{Upcoming, upcoming};
use crate::procedure::timeline::{Entry, KnownBy, Procedure, in_language};
use crate::site::campaign::over::Over;
use crate::site::campaign::pages::batches;
use crate::site::campaign::view::{NextEntry, ProcedurePage, TimelineEntry};
use crate::site::campaign_page::CampaignPage;
use crate::site::dashboard::tally;
use crate::state::App;
use crate::web;
use crate::web::respond::{WebError, page};

async fn read(app: &App, slug: &str) -> Result<Procedure, WebError> {
    Procedure::load(&app.db, slug, app.clock.now())
        .await?
        .ok_or_else(WebError::not_found)
}

/// What everybody may know of what comes.
fn public(procedure: &Procedure) -> Vec<Upcoming> {
    upcoming(procedure, true)
        .into_iter()
        .filter(|due| due.public && !due.overdue())
        .collect()
}

/// `/{lang}/{slug}/procedure`.
pub(crate) async fn procedure(
    State(app): State<App>,
    Path((lang, slug)): Path<(String, String)>,
) -> web::Result {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    let procedure = read(&app, &slug).await?;
    let lang = place.lang;
    let next: Vec<NextEntry> = public(&procedure)
        .iter()
        .map(|due| NextEntry {
            day: due.day,
            title: due.title(lang),
            remark: if due.projected {
                lang.t("clock-projected")
            } else {
                String::new()
            },
            checking: checking(lang, due),
        })
        .collect();
    let hold = procedure.hold().map(|hold| {
        let reason = in_language(&hold.reasons, lang.code()).unwrap_or_default();
        let until = lang.date(hold.until);
        lang.tr(
            "procedure-hold",
            &[("date", until.into()), ("reason", reason.into())],
        )
    });
    let now = app.clock.now();
    let (head, tally) = tally(&app, &place.campaign, now).await?;
    // What went to authorities without a batch of ours stands in the timeline; where nothing is filed from here, nothing is missing.
    let none_filed = if place.campaign.rules.instrument().kind == Kind::Appeal
        || procedure.history.first(Event::Filed).is_some()
    {
        None
    } else {
        Some(Over::none_filed(&app.db, &place.campaign, now, tally.as_ref()).await?)
    };
    let view = ProcedurePage {
        ctx: place.context(&app, lang.t("procedure-title"), "/procedure"),
        links: place.links(),
        count: place.count(&head),
        batches: batches(&app, &slug, &place.campaign.zone).await?,
        none_filed,
        timeline: procedure
            .entries
            .iter()
            .rev()
            .map(|entry| line(lang, entry))
            .collect(),
        calendar: (!next.is_empty()).then(|| format!("/{}/{slug}/calendar.ics", lang.code())),
        next,
        hold,
        documents: place.documents(false),
    };
    page(StatusCode::OK, &view)
}

/// What lawyers want to know of a day.
fn checking(lang: Lang, due: &Upcoming) -> String {
    let mut remarks = Vec::new();
    if due.doubtful {
        remarks.push(lang.t("clock-doubtful"));
    }
    let sources: Vec<&str> = due.sources(lang).iter().map(String::as_str).collect();
    if !sources.is_empty() {
        remarks.push(lang.tr(
            "clock-source",
            &[("value", lang.citation(&sources.join("; ")).into())],
        ));
    }
    remarks.join(" ")
}

fn line(lang: Lang, entry: &Entry) -> TimelineEntry {
    let mut body = Vec::new();
    if let KnownBy::Batch(number) = entry.by {
        body.push(lang.tr("batch-title", &[("count", number.into())]));
    }
    if let KnownBy::Rule(lapse) = entry.by {
        body.push(lang.t(lapse.key()));
    }
    if let Some(before) = entry.before {
        body.push(lang.tr("days-corrected", &[("date", lang.date(before).into())]));
    }
    if let Some(note) = in_language(&entry.notes, lang.code()) {
        body.push(note.to_owned());
    }
    if !entry.reference.is_empty() {
        body.push(lang.tr(
            "days-reference",
            &[("value", entry.reference.as_str().into())],
        ));
    }
    if !entry.link.is_empty() {
        body.push(format!("<{}>", entry.link));
    }
    TimelineEntry {
        day: entry.day,
        title: event_title(lang, entry.event),
        body_md: body.join("\n\n"),
    }
}

/// What took place, in a few words.
pub(crate) fn event_title(lang: Lang, event: Event) -> String {
    let key = format!("procedure-event-{}", event.name());
    if lang.has(&key) {
        lang.t(&key)
    } else {
        event.name().replace('-', " ")
    }
}

/// `/{lang}/{slug}/calendar.ics`: the days that everybody may know.
pub(crate) async fn calendar(
    State(app): State<App>,
    Path((lang, slug)): Path<(String, String)>,
) -> web::Result {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    let procedure = read(&app, &slug).await?;
    let about = calendar::About {
        title: procedure.title(place.lang.code()),
        site: &app.config.base_url,
        lang: place.lang,
        now: app.clock.now(),
        reminds: false,
    };
    let mut response = Response::new(Body::from(calendar::file(&about, &public(&procedure))));
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/calendar; charset=utf-8"),
    );
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("public, max-age=3600"),
    );
    Ok(response)
}
