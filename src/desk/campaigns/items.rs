//! Items of lists: added, moved, taken out and put back. What is taken out of one language goes from all of them, for they say the same.

use askama::Template;
use axum::http::StatusCode;
use toml::Value;

use super::{below, draft_way, moment};
use crate::authorization::store::check;
use crate::campaign::diagnostic::Step::{Item, Key};
use crate::campaign::diagnostic::{Part, Path};
use crate::campaign::draft::form::{Group, Kind, Page, languages};
use crate::campaign::draft::store::{Removed, Save};
use crate::campaign::draft::{Draft, store, value_in};
use crate::clock::day_of;
use crate::desk::form::{Shell, Way};
use crate::desk::visit::{Visit, next_of};
use crate::web;
use crate::web::respond::{self, WebError};
use crate::web::view::PageContext;

/// What a button beside an item, or below a list, asks for.
pub(super) enum Act {
    /// An item more.
    Add(&'static str),
    /// An item to another place: the item, the place that it had, and what stands in which order then, in each language.
    Move(i64, usize, Vec<Vec<i64>>),
    /// An item out, with what belongs to it.
    Out(Vec<i64>),
}

/// Items that a list may have.
const MOST: usize = 200;

/// The lists of a page, each with the file that it is in.
fn lists(page: &Page, language: &str) -> Vec<(&'static str, String)> {
    let file = match page.by_language {
        true => Part::Texts(language.to_owned()).file(),
        false => Part::Definition.file(),
    };
    let lists = page.groups.iter().filter_map(|group| match group {
        Group::List(list, _) => Some((*list, file.clone())),
        _ => None,
    });
    lists.collect()
}

/// Understands what a button says; none where there is no such item on the page.
pub(super) fn asked(draft: &Draft, page: &Page, language: &str, act: &str) -> Option<Act> {
    let (what, which) = act.split_once(':')?;
    let lists = lists(page, language);
    if what == "add" {
        let (list, file) = lists.into_iter().find(|(list, _)| *list == which)?;
        return (draft.items(&file, list).len() < MOST).then_some(Act::Add(list));
    }
    let (which, to) = which.split_once(':').unwrap_or((which, ""));
    let part: i64 = which.parse().ok()?;
    let (list, file, at) = lists.into_iter().find_map(|(list, file)| {
        let at = draft
            .items(&file, list)
            .iter()
            .position(|one| *one == part)?;
        Some((list, file, at))
    })?;
    let number = draft.items(&file, list).len();
    let files: Vec<String> = match page.by_language {
        true => languages(draft)
            .into_iter()
            .map(|language| Part::Texts(language).file())
            .collect(),
        false => vec![file],
    };
    // Where a language has fewer, nobody can tell which is which.
    let alike = files.iter().map(|file| draft.items(file, list));
    let alike: Vec<Vec<i64>> = alike.filter(|items| items.len() == number).collect();
    let to = match what {
        "up" => at.checked_sub(1)?,
        "down" => at + 1,
        "to" => to.parse().ok()?,
        "out" => {
            let mut parts: Vec<i64> = alike
                .iter()
                .filter_map(|items| items.get(at).copied())
                .collect();
            if list == "target" {
                parts.extend(words_of_target(draft, at));
            }
            return Some(Act::Out(parts));
        }
        _ => return None,
    };
    if to >= number || to == at {
        return None;
    }
    let orders = alike.into_iter().map(|mut items| {
        let one = items.remove(at);
        items.insert(to, one);
        items
    });
    Some(Act::Move(part, at, orders.collect()))
}

/// The tables with the words of a target, one for each language.
fn words_of_target(draft: &Draft, at: usize) -> Vec<i64> {
    let id = draft.text(&Path::definition(&[Key("target"), Item(at), Key("id")]));
    let Some(id) = id else { return Vec::new() };
    let name = format!("targets.{id}");
    let paths = draft.paths();
    let of = languages(draft)
        .into_iter()
        .map(|language| format!("{}.{name}", Path::texts(&language, &[])));
    let of: Vec<String> = of.collect();
    let parts = paths.into_iter().filter(|(_, path)| of.contains(path));
    parts.map(|(number, _)| number).collect()
}

/// Adds an item to a list, with what it cannot be without; `gone` is what was ever taken out of the draft.
pub(super) fn add(
    visit: &Visit,
    draft: &mut Draft,
    (page, language): (&Page, &str),
    list: &'static str,
    gone: &[Removed],
) -> bool {
    let entries = page.groups.iter().find_map(|group| match group {
        Group::List(name, entries) if *name == list => Some(*entries),
        _ => None,
    });
    let file = match page.by_language {
        true => Part::Texts(language.to_owned()).file(),
        false => Part::Definition.file(),
    };
    let at = draft.items(&file, list).len();
    let path = |number: usize, key: &str| {
        let steps = [Key(list), Item(number), Key(key)];
        match page.by_language {
            true => Path::texts(language, &steps),
            false => Path::definition(&steps),
        }
    };
    // Neither an id nor a bit is ever used again: in a ledger it stands for what was taken out.
    let ever = |key: &str| -> Vec<Value> {
        let there = (0..at).filter_map(|number| draft.value(&path(number, key)));
        let gone = gone.iter().filter(|one| one.file == file);
        let steps = [Key(list), Item(0), Key(key)];
        let gone = gone.filter_map(|one| value_in(&file, &one.was, &steps));
        there.chain(gone).collect()
    };
    let most = |key: &str| ever(key).iter().filter_map(Value::as_integer).max();
    let ids = ever("id");
    let id = (at + 1..)
        .map(|number| format!("{list}-{number}"))
        .find(|id| !ids.iter().any(|one| one.as_str() == Some(id.as_str())));
    let bit = most("bit").map_or(0, |most| most + 1);
    let goal = most("number").unwrap_or(0) + 1_000;
    let today = day_of(visit.app.clock.now()).to_string();
    for entry in entries
        .unwrap_or_default()
        .iter()
        .filter(|entry| entry.required)
    {
        let value = match (entry.key, entry.kind) {
            ("id", _) => Value::from(id.clone().unwrap_or_default()),
            ("bit", _) => Value::from(bit),
            ("number", _) => Value::from(goal),
            ("role", Kind::One(_)) => Value::from("partner"),
            (_, Kind::Day) => Value::from(today.as_str()),
            _ => Value::from(""),
        };
        if !draft.put(&path(at, entry.key), Some(&value)) {
            return false;
        }
    }
    true
}

/// Something that was taken out.
struct Gone {
    part: i64,
    file: String,
    text: String,
    when: String,
}

#[derive(Template)]
#[template(path = "desk/campaigns/taken_out.html")]
struct TakenOutPage {
    ctx: PageContext,
    shell: Shell,
    back: Way,
    base: String,
    gone: Vec<Gone>,
}

/// How many are listed.
const LISTED: i64 = 50;

/// `GET …/taken-out`.
pub(in crate::desk) async fn show(visit: Visit) -> web::Result {
    let draft = super::draft(&visit).await?;
    let removed = store::removed(&visit.app.db, &draft.name, LISTED).await?;
    let names = crate::organisation::store::names(visit.app.db.read()).await?;
    let gone = removed.into_iter().map(|one| {
        let by = names.get(&one.by).cloned();
        let at = moment(&visit, one.at);
        // A picture has no words.
        let text = String::from_utf8(one.was).unwrap_or_default();
        Gone {
            part: one.part,
            file: one.file,
            text: text.trim().chars().take(400).collect(),
            when: [Some(at), by]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" · "),
        }
    });
    let page = TakenOutPage {
        ctx: visit.context(visit.t("desk-taken-out-title")),
        shell: visit.shell(),
        back: draft_way(&visit, &draft)?,
        base: below(&visit, &draft, "")?,
        gone: gone.collect(),
    };
    respond::page(StatusCode::OK, &page)
}

/// `POST …/restore`: puts back what was taken out, where it was.
pub(in crate::desk) async fn restore(visit: Visit) -> web::Result {
    let draft = super::draft(&visit).await?;
    let (permit, now) = (visit.permit()?, visit.app.clock.now());
    let mut tx = visit.app.db.begin().await?;
    check(&mut tx, permit, permit.action()).await?;
    let there = store::load_in(&mut tx, &draft.name)
        .await?
        .ok_or_else(WebError::not_found)?;
    let mut parts = visit.fields.values("part").peekable();
    if parts.peek().is_none() {
        return Err(WebError::not_found());
    }
    for part in parts {
        let part: i64 = part.parse().map_err(|_| WebError::not_found())?;
        if there.parts.iter().any(|one| one.number == part) {
            continue;
        }
        let removed = store::newest_in(&mut tx, &draft.name, part).await?;
        let removed = removed.ok_or_else(WebError::not_found)?;
        if let Some(was) = store::before_in(&mut tx, &draft.name, part, removed.revision).await? {
            let save = Save {
                seen: removed.revision,
                body: was.body.as_deref(),
                by: permit.account(),
            };
            store::save_in(&mut tx, &draft.name, part, save, now).await?;
        }
    }
    tx.commit().await?;
    let here = visit.fields.value("here");
    let to = match here.is_empty() {
        true => below(&visit, &draft, "/taken-out")?,
        false => below(&visit, &draft, here)?,
    };
    visit.redirect(&format!("{}?done=put-back", next_of(&to)))
}
