//! The page that helps to ask. What is posted is put into a letter, shown once, and kept nowhere.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderValue, Response, StatusCode, header};
use clameur_instrument::{self as law, ErrorCode};
use jiff::civil::Date;

use crate::access::is_offered;
use crate::access::letter;
use crate::access::letter::{
    ADDRESS, BIRTH, DAY, Days, HOURS, LOOK, NAME, PLACE, SENT, TO, gone_on,
};
use crate::site::access::calendar;
use crate::site::access::view::AccessPage;
use crate::site::campaign_page::CampaignPage;
use crate::site::statement::form::field_errors;
use crate::state::App;
use crate::web;
use crate::web::form::Fields;
use crate::web::respond::{WebError, page};

type Here = Path<(String, String)>;

/// Name of the choice of a letter.
const LETTER: &str = "letter";
/// Characters of a field, at most.
const LONGEST: u16 = 1000;
/// A letter may be sent up to a year from now.
const AHEAD: i64 = 366;

/// `GET /{lang}/{slug}/access`.
pub(crate) async fn form(State(app): State<App>, Path((lang, slug)): Here) -> web::Result {
    let place = find(&app, &lang, &slug).await?;
    page(StatusCode::OK, &empty(&app, &place)?)
}

/// `POST /{lang}/{slug}/access`: the letter, for browsers without JavaScript.
pub(crate) async fn make(
    State(app): State<App>,
    Path((lang, slug)): Here,
    request: Request,
) -> web::Result {
    let place = find(&app, &lang, &slug).await?;
    let (mut view, days, mut wrong) = filled(&app, &place, request).await?;
    let chosen = view.letters.iter().find(|letter| letter.id == view.chosen);
    if chosen.is_none() {
        wrong.insert(0, (LETTER, ErrorCode::Required));
    }
    if !wrong.is_empty() {
        view.errors = errors(&place, wrong);
        return page(StatusCode::UNPROCESSABLE_ENTITY, &view);
    }
    if let Some(letter) = chosen.cloned() {
        if letter.of_recordings {
            view.recordings = recordings(&app, &place, days.seen);
        }
        view.made = Some(letter.filled(&view.typed, &days));
    }
    page(StatusCode::OK, &view)
}

/// `POST /{lang}/{slug}/access/reminder`: a calendar file for the day on which an answer is due.
pub(crate) async fn reminder(
    State(app): State<App>,
    Path((lang, slug)): Here,
    request: Request,
) -> web::Result {
    let place = find(&app, &lang, &slug).await?;
    let (mut view, days, mut wrong) = filled(&app, &place, request).await?;
    let sent = days.sent.unwrap_or_else(|| today(&app, &place));
    let answer = place.campaign.rules.instrument().access.as_ref();
    let due = answer.and_then(|law| law.answer.after(sent));
    let letter = view.letters.iter().find(|letter| letter.id == view.chosen);
    let (Some(letter), Some(due), true) = (letter, due, wrong.is_empty()) else {
        if wrong.is_empty() {
            wrong.push((LETTER, ErrorCode::Required));
        }
        view.errors = errors(&place, wrong);
        return page(StatusCode::UNPROCESSABLE_ENTITY, &view);
    };
    let file = calendar::file(&place, letter, (sent, due), app.clock.now());
    let mut response = Response::new(Body::from(file));
    for (name, value) in [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"reminder.ics\"",
        ),
    ] {
        response
            .headers_mut()
            .insert(name, HeaderValue::from_static(value));
    }
    Ok(response)
}

async fn find(app: &App, lang: &str, slug: &str) -> Result<CampaignPage, WebError> {
    let place = CampaignPage::find(app, lang, slug).await?;
    if is_offered(&place.campaign) {
        Ok(place)
    } else {
        Err(WebError::not_found())
    }
}

/// The campaign's day.
fn today(app: &App, place: &CampaignPage) -> Date {
    place.campaign.today(app.clock.now())
}

/// The page as it is when nothing was typed.
fn empty(app: &App, place: &CampaignPage) -> Result<AccessPage, WebError> {
    let folder = &place.campaign.folder;
    let definition = &folder.definition;
    let texts = place.texts()?;
    let theirs = letter::language(&definition.languages);
    let own = folder.texts(theirs.code()).unwrap_or(texts);
    let law = place.campaign.rules.instrument().access.as_ref();
    let law = law.ok_or_else(WebError::not_found)?;
    let kept = law.footage.unwrap_or_default();
    Ok(AccessPage {
        ctx: place.private_context(app, place.lang.t("access-title"), "/access"),
        links: place.links(),
        url: format!("/{}/{}/access", place.lang.code(), place.slug()),
        letters: definition
            .targets
            .iter()
            .flat_map(|target| letter::letters(law, target, (place.lang, texts), (theirs, own)))
            .collect(),
        made: None,
        recordings: String::new(),
        typed: BTreeMap::new(),
        chosen: String::new(),
        errors: Vec::new(),
        today: today(app, place).to_string(),
        kept: (
            kept.years.saturating_mul(12).saturating_add(kept.months),
            kept.days,
        ),
    })
}

/// The page with what was posted, the days among it, and what is wrong with it so far.
async fn filled(
    app: &App,
    place: &CampaignPage,
    request: Request,
) -> Result<(AccessPage, Days, Vec<(&'static str, ErrorCode)>), WebError> {
    let posted = Fields::read(request).await?;
    let mut view = empty(app, place)?;
    posted.value(LETTER).clone_into(&mut view.chosen);
    let mut wrong = Vec::new();
    view.typed = typed(&posted, &mut wrong);
    let days = days(&view.typed, today(app, place), &mut wrong);
    Ok((view, days, wrong))
}

/// What was typed, without what no letter holds; what is too long is told.
fn typed(
    posted: &Fields,
    wrong: &mut Vec<(&'static str, ErrorCode)>,
) -> BTreeMap<&'static str, String> {
    let names = [NAME, ADDRESS, BIRTH, TO, SENT, PLACE, DAY, HOURS, LOOK];
    let typed = names.map(|name| {
        let plain = posted.value(name).replace("\r\n", "\n");
        let plain: String = plain
            .chars()
            .filter(|c| *c == '\n' || !c.is_control())
            .collect();
        if plain.chars().count() > usize::from(LONGEST) {
            wrong.push((name, ErrorCode::TooLong { max: LONGEST }));
        }
        (name, plain.trim().to_owned())
    });
    typed.into()
}

/// The days among it.
fn days(
    typed: &BTreeMap<&'static str, String>,
    today: Date,
    wrong: &mut Vec<(&'static str, ErrorCode)>,
) -> Days {
    let later = today
        .checked_add(jiff::Span::new().days(AHEAD))
        .unwrap_or(today);
    let mut day = |name: &'static str, latest: Date| {
        let text = typed.get(name).filter(|text| !text.is_empty())?;
        match law::past_day(text, latest) {
            Ok(day) => Some(day),
            Err(code) => {
                wrong.push((name, code));
                None
            }
        }
    };
    Days {
        sent: day(SENT, later),
        seen: day(DAY, today),
    }
}

/// What to know of recordings of a day.
fn recordings(app: &App, place: &CampaignPage, seen: Option<Date>) -> String {
    let law = place.campaign.rules.instrument().access.as_ref();
    let kept = law.and_then(|law| law.footage);
    let Some(gone) = gone_on(kept, seen) else {
        return String::new();
    };
    let key = if gone > today(app, place) {
        "access-recordings-until"
    } else {
        "access-recordings-gone"
    };
    let day = place.lang.date(gone);
    place.lang.tr(key, &[("value", day.into())])
}

/// What to correct, as the page tells it.
fn errors(
    place: &CampaignPage,
    wrong: Vec<(&'static str, ErrorCode)>,
) -> Vec<crate::site::statement::view::FieldError> {
    let found: Vec<law::FieldError> = wrong
        .into_iter()
        .map(|(name, code)| law::FieldError {
            place: law::Place::Field(name.to_owned()),
            code,
        })
        .collect();
    field_errors(place.lang, &found)
}
