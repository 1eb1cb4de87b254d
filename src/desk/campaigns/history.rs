//! What was written of a draft, by whom and when; and an earlier version taken back.

use std::collections::BTreeMap;

use askama::Template;
use axum::http::StatusCode;
use toml::Value;

use super::edit::{label, native, section_title};
use super::{address, below, draft_way, moment, of_law};
use crate::authorization::store::check;
use crate::campaign::draft::form::{PAGES, languages, sections, shown};
use crate::campaign::draft::store::{Change, Save};
use crate::campaign::draft::{Draft, Saved, store, value_in};
use crate::desk::form::{Shell, Way};
use crate::desk::visit::Visit;
use crate::web;
use crate::web::respond::{self, WebError};
use crate::web::view::PageContext;

/// Changes that are listed.
const LISTED: i64 = 40;
/// Characters that are shown of each.
const SHOWN: usize = 500;

/// A change, as the page shows it.
struct Line {
    part: i64,
    /// The revision before it, which can be taken back; 0 where nothing stood there.
    before: i64,
    /// The newest revision of what it changed.
    newest: i64,
    place: String,
    url: Option<String>,
    when: String,
    was: String,
    is: String,
}

#[derive(Template)]
#[template(path = "desk/campaigns/history.html")]
struct HistoryPage {
    ctx: PageContext,
    shell: Shell,
    back: Way,
    base: String,
    problem: Option<String>,
    lines: Vec<Line>,
}

/// What a part is called, and where it is written: by its first field.
fn places(visit: &Visit, draft: &Draft) -> Result<BTreeMap<i64, (String, String)>, WebError> {
    let law = of_law(draft);
    let mut found = BTreeMap::new();
    for page in PAGES {
        let of = match page.by_language {
            true => languages(draft),
            false => vec![String::new()],
        };
        for language in of {
            let name = visit.t(&format!("desk-part-{}", page.name));
            let name = match language.is_empty() {
                true => name,
                false => format!("{name}, {}", native(&language)),
            };
            for section in sections(draft, page, &language, (&law.0, &law.1)) {
                let title = section_title(visit, &section);
                for field in &section.fields {
                    let Some((part, way)) = draft.place(&field.path) else {
                        continue;
                    };
                    // An item is one part, a key of the outermost table another.
                    let inner = match way.contains('.') || title.is_empty() {
                        false => title.clone(),
                        true if !title.is_empty() => title.clone(),
                        true => label(visit, &field.stem, &format!("desk-field-{}", field.stem)),
                    };
                    let url = address(visit, draft, &field.path)?;
                    let words = format!("{name}: {inner}");
                    found.entry(part.number).or_insert((words, url));
                }
            }
        }
    }
    Ok(found)
}

/// A version as people read it: what is said in it, without the names of its keys.
fn said(file: &str, body: Option<&[u8]>) -> String {
    let Some(body) = body else {
        return String::new();
    };
    let Ok(text) = std::str::from_utf8(body) else {
        return String::new();
    };
    let mut words = Vec::new();
    match (file.ends_with(".toml"), toml::from_str::<toml::Table>(text)) {
        (true, Ok(table)) => {
            leaves(&Value::Table(table), &mut words);
        }
        _ => words.push(
            value_in(file, body, &[]).map_or_else(|| text.to_owned(), |one| shown(Some(&one))),
        ),
    }
    let text = words.join("\n");
    let text = text.trim();
    match text.char_indices().nth(SHOWN) {
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or_default()),
        None => text.to_owned(),
    }
}

fn leaves(value: &Value, out: &mut Vec<String>) {
    match value {
        Value::Table(table) => table.iter().for_each(|(_, value)| leaves(value, out)),
        Value::Array(items) => items.iter().for_each(|value| leaves(value, out)),
        other => out.push(shown(Some(other))),
    }
}

async fn page(visit: &Visit, draft: &Draft, problem: Option<String>) -> web::Result {
    let changes = store::changes(&visit.app.db, &draft.name, LISTED).await?;
    let names = crate::organisation::store::names(visit.app.db.read()).await?;
    let places = places(visit, draft)?;
    let line = |one: Change| {
        let place = places.get(&one.part);
        let who = names.get(&one.by).cloned();
        let both = [Some(moment(visit, one.at)), who];
        Line {
            place: place.map_or_else(|| one.file.clone(), |(words, _)| words.clone()),
            url: place.map(|(_, url)| url.clone()),
            when: both.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            was: said(&one.file, one.was.as_deref()),
            is: said(&one.file, one.is.as_deref()),
            part: one.part,
            before: one.before.filter(|_| one.was.is_some()).unwrap_or(0),
            newest: one.newest,
        }
    };
    let status = match problem {
        Some(_) => StatusCode::CONFLICT,
        None => StatusCode::OK,
    };
    let page = HistoryPage {
        ctx: visit.context(visit.t("desk-history-title")),
        shell: visit.shell(),
        back: draft_way(visit, draft)?,
        base: below(visit, draft, "")?,
        problem,
        lines: changes.into_iter().map(line).collect(),
    };
    respond::page(status, &page)
}

/// `GET …/history`.
pub(in crate::desk) async fn show(visit: Visit) -> web::Result {
    let draft = super::draft(&visit).await?;
    page(&visit, &draft, None).await
}

/// `POST …/history`: what stood there before a change stands there again, as a revision of its own.
pub(in crate::desk) async fn take_back(visit: Visit) -> web::Result {
    let draft = super::draft(&visit).await?;
    let (permit, now) = (visit.permit()?, visit.app.clock.now());
    let mut pieces = visit.fields.value("version").split(':');
    let mut number = || pieces.next().and_then(|piece| piece.parse::<i64>().ok());
    let (Some(part), Some(revision), Some(seen)) = (number(), number(), number()) else {
        return Err(WebError::not_found());
    };
    let mut tx = visit.app.db.begin().await?;
    check(&mut tx, permit, permit.action()).await?;
    if store::newest_in(&mut tx, &draft.name, part)
        .await?
        .is_none()
    {
        return Err(WebError::not_found());
    }
    let moved = || visit.t("desk-history-moved");
    let old = store::version_in(&mut tx, &draft.name, part, revision).await?;
    let Some(body) = old.and_then(|old| old.body) else {
        tx.rollback().await?;
        return page(&visit, &draft, Some(moved())).await;
    };
    let save = Save {
        seen,
        body: Some(&body),
        by: permit.account(),
    };
    match store::save_in(&mut tx, &draft.name, part, save, now).await? {
        Saved::Saved(_) | Saved::Same(_) => tx.commit().await?,
        Saved::Conflict { .. } | Saved::Gone => {
            tx.rollback().await?;
            return page(&visit, &draft, Some(moved())).await;
        }
    }
    visit.redirect(&below(&visit, &draft, "/history?done=put-back")?)
}
