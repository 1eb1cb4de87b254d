//! Writing: one page for each part of a campaign, with a language beside its source. What is saved is compared with what stood there when the
//! page was shown: whoever wrote something else meanwhile is told, and nobody's words are lost.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use axum::http::StatusCode;
use jiff::civil::Date;
use toml::Value;

use super::{
    anchor, below, can, draft_way, items, mark, of_field, of_law, pictures, roles, to_write,
};
use crate::authorization::Action;
use crate::authorization::store::check;
use crate::campaign::diagnostic::Step::Key;
use crate::campaign::diagnostic::{Diagnostic, Part, Path};
use crate::campaign::document;
use crate::campaign::draft::form::{self, Kind, Page, said, shown, source_language, typed};
use crate::campaign::draft::{Draft, follow, has_secret_key, known, store};
use crate::desk::form::{Choice, Shell, Way};
use crate::desk::visit::Visit;
use crate::i18n::Lang;
use crate::web;
use crate::web::markdown::{Html, markdown};
use crate::web::respond::{self, WebError};
use crate::web::view::PageContext;

/// Parts that were taken out, and whose ids are not given again.
const EVER: i64 = 1_000;

/// Bytes of one field.
const LONGEST: usize = 200_000;

/// What the script says with a form that it sends by itself: somebody stopped typing for a moment.
pub(super) const PAUSE: &str = "pause";

/// A field on a page.
pub(in crate::desk) struct FieldView {
    pub(super) id: String,
    /// What it is called in the form: the part, the mark of what stood there when its writer began, and the way inside; or the path where there is
    /// no part yet.
    name: String,
    label: String,
    hint: String,
    control: &'static str,
    input: &'static str,
    rows: usize,
    required: bool,
    pub(super) value: String,
    lang: String,
    source: Option<String>,
    choices: Vec<Choice>,
    /// What checks say of it.
    remarks: Vec<String>,
    error: Option<String>,
    /// What somebody else saved meanwhile.
    theirs: Option<String>,
    /// Where the file that it names is brought.
    brings: Option<String>,
    /// The name of a key for signed notes that can be made for it in the page.
    makes: Option<String>,
    /// Whether it is shown otherwise than it is typed.
    is_markdown: bool,
    /// How people will read it, where somebody asked.
    preview: Option<Html>,
}

impl FieldView {
    fn described(&self) -> String {
        let mut ids = Vec::new();
        for (there, stem) in [
            (!self.hint.is_empty(), "h"),
            (!self.remarks.is_empty(), "r"),
            (self.error.is_some(), "e"),
            (self.theirs.is_some(), "t"),
        ] {
            if there {
                ids.push(format!("{stem}-{}", self.id));
            }
        }
        ids.join(" ")
    }
}

struct SectionView {
    title: String,
    /// Where it is an item that can be moved and taken out.
    part: Option<i64>,
    /// The list that it is an item of.
    list: &'static str,
    /// Its place in it, and how many there are.
    number: usize,
    of: usize,
    /// Where it was just moved.
    moved: Option<Moved>,
    fields: Vec<FieldView>,
}

/// An item that was just moved.
struct Moved {
    /// Where it stands now.
    words: String,
    /// The button that was pressed, `up` or `down`; empty where it was dragged.
    by: &'static str,
    /// What puts it back.
    back: String,
}

/// Something that can be added.
struct AddWay {
    list: &'static str,
    label: String,
}

/// A part beside this one.
struct Beside {
    label: String,
    url: String,
    here: bool,
}

#[derive(Template)]
#[template(path = "desk/campaigns/edit.html")]
struct EditPage {
    ctx: PageContext,
    shell: Shell,
    back: Way,
    title: String,
    lead: Option<String>,
    action: String,
    base: String,
    /// Below the draft, where this page is.
    here: String,
    /// What was just taken out, to be put back.
    undo: Vec<i64>,
    source_name: Option<String>,
    source_lang: String,
    languages: Vec<Beside>,
    sections: Vec<SectionView>,
    adds: Vec<AddWay>,
    /// What was typed for something that is not there any more.
    homeless: Vec<String>,
    errors: Vec<(String, String)>,
    conflicts: usize,
    next: Option<Way>,
    /// What is missing elsewhere.
    missing: Option<Way>,
    /// What the page has that gathers what is missing.
    gathered: to_write::Gathered,
    /// Whether what stands in the fields may be otherwise than in the draft.
    came_back: bool,
    /// Whether what nobody else wrote was saved; and whether a button was pressed whose work waits.
    saved: bool,
    waits: bool,
}

impl EditPage {
    fn count(&self, n: usize) -> u64 {
        u64::try_from(n).unwrap_or(u64::MAX)
    }

    /// Whether there is anything to write here: where a key alone is missing there is not.
    fn has_form(&self) -> bool {
        !self.gathered.is || !self.sections.is_empty()
    }

    /// Whether a key can be made here.
    fn makes_keys(&self) -> bool {
        let mut fields = self.sections.iter().flat_map(|section| &section.fields);
        fields.any(|field| field.makes.is_some())
    }

    /// Whether there are items that can be moved.
    fn orders(&self) -> bool {
        let mut sections = self.sections.iter();
        sections.any(|section| section.part.is_some() && section.of > 1)
    }
}

/// A field that came back with a form.
struct Back {
    /// How it was called: by what stood there when its writer began.
    name: String,
    /// What was typed; none where it is not to be shown again.
    text: Option<String>,
    /// What is wrong with it.
    error: Option<String>,
    /// What somebody else saved meanwhile.
    theirs: Option<String>,
}

/// What came back with a form.
#[derive(Default)]
struct Typed {
    /// By the anchor of the field.
    fields: BTreeMap<String, Back>,
    homeless: Vec<String>,
    /// Whether what nobody else wrote was saved.
    saved: bool,
    /// The anchor of the field that is to be shown as people will read it; empty for none.
    preview: String,
}

/// The page that the address names, and its language; empty where it has none.
fn asked(visit: &Visit, draft: &Draft) -> Result<(&'static Page, String), WebError> {
    let page = form::page(visit.param("page")).ok_or_else(WebError::not_found)?;
    let language = visit.param("language").to_owned();
    let known = match page.by_language {
        true => form::languages(draft).contains(&language),
        false => language.is_empty(),
    };
    match known {
        true => Ok((page, language)),
        false => Err(WebError::not_found()),
    }
}

/// The source language is written, the others are translated.
async fn may_write(visit: &Visit, draft: &Draft, language: &str) -> Result<(), WebError> {
    let is_source = source_language(draft).as_deref() == Some(language);
    let roles = roles(visit).await?;
    match !is_source || can(&roles, Action::EditDraft) {
        true => Ok(()),
        false => Err(WebError::new(StatusCode::FORBIDDEN, "desk-role")),
    }
}

/// `GET …/edit/{page}` and `GET …/text/{language}/{page}`.
pub(in crate::desk) async fn show(visit: Visit) -> web::Result {
    let draft = super::draft(&visit).await?;
    let (page, language) = asked(&visit, &draft)?;
    may_write(&visit, &draft, &language).await?;
    let view = view(&visit, &draft, (page, &language), Typed::default()).await?;
    if view.gathered.is_whole() {
        // Nothing is missing: what comes next stands on the campaign's page.
        let done = match visit.query.value("done") {
            "saved" => "?done=saved",
            _ => "",
        };
        return visit.redirect(&below(&visit, &draft, done)?);
    }
    respond::page(StatusCode::OK, &view)
}

/// How a field is called in a form: with a mark of what stands there now, so that what somebody else saves until it is sent is noticed, whichever
/// revisions are kept until then.
fn name(draft: &Draft, field: &form::Field) -> String {
    match draft.place(&field.path) {
        Some((part, way)) => {
            let there = shown(draft.value(&field.path).as_ref());
            format!("f:{}:{}:{way}", part.number, mark(there.trim()))
        }
        None => format!("n:{}", field.path),
    }
}

/// `POST …/edit/{page}` and `POST …/text/{language}/{page}`.
pub(in crate::desk) async fn save(visit: Visit) -> web::Result {
    let (permit, now) = (visit.permit()?, visit.app.clock.now());
    let seen = super::draft(&visit).await?;
    let (page, language) = asked(&visit, &seen)?;
    may_write(&visit, &seen, &language).await?;
    let mut tx = visit.app.db.begin().await?;
    check(&mut tx, permit, permit.action()).await?;
    let before = store::load_in(&mut tx, &seen.name).await?;
    let before = before.ok_or_else(WebError::not_found)?;
    let read = read(&visit, &before, (page, &language));
    let (mut after, mut back) = (read.after, read.back);
    if let Some(id) = visit.fields.value("act").strip_prefix("preview:") {
        // Nothing is saved: what was typed comes back, and how it reads.
        tx.rollback().await?;
        id.clone_into(&mut back.preview);
        let view = view(&visit, &before, (page, &language), back).await?;
        return respond::page(StatusCode::OK, &view);
    }
    if read.is_wrong {
        tx.rollback().await?;
        let view = view(&visit, &before, (page, &language), back).await?;
        return respond::page(StatusCode::UNPROCESSABLE_ENTITY, &view);
    }
    let conflicts = back.fields.values().any(|one| one.theirs.is_some());
    let is_told = conflicts || !back.homeless.is_empty();
    // What a button asks for waits until whoever pressed it has seen what others wrote: it may be about the very item.
    let acts = !is_told && can(&roles(&visit).await?, Action::EditDraft);
    let (done, orders) = match acts {
        true => {
            // Only who adds something needs them, and they are many: not with each pause in typing.
            let gone = match visit.fields.value("act").starts_with("add:") {
                true => store::removed(&visit.app.db, &before.name, EVER).await?,
                false => Vec::new(),
            };
            act(&visit, (&before, &mut after), (page, &language), &gone)
        }
        false => ("done=saved".to_owned(), Vec::new()),
    };
    let typing = visit.fields.has(PAUSE).then_some(&before);
    known::complete(&mut after, typing);
    if after != before {
        follow::follow(&before, &mut after);
        let by = (permit.account(), visit.fields.has(PAUSE));
        store::write(&mut tx, (&before, &after), by, now).await?;
    }
    for order in orders {
        store::arrange_in(&mut tx, &before.name, &order, now).await?;
    }
    if is_told {
        // Read before anybody else writes: what comes back lies beside what it was compared with.
        let after = store::load_in(&mut tx, &before.name).await?;
        let after = after.ok_or_else(WebError::not_found)?;
        tx.commit().await?;
        // What was saved stands in the draft: only what was not comes back.
        back.fields.retain(|_, one| one.theirs.is_some());
        back.saved = true;
        let view = view(&visit, &after, (page, &language), back).await?;
        return respond::page(StatusCode::CONFLICT, &view);
    }
    tx.commit().await?;
    if to_write::is(page) {
        return visit.redirect(&to_write::onward(&visit, &after)?);
    }
    let to = format!("{}?{done}", place(page, &language));
    visit.redirect(&below(&visit, &after, &to)?)
}

/// Below the draft, where a page is.
fn place(page: &Page, language: &str) -> String {
    match page.by_language {
        true => format!("/text/{language}/{}", page.name),
        false => format!("/edit/{}", page.name),
    }
}

/// A form that was sent, read against a draft.
struct Read {
    /// What the draft is to be.
    after: Draft,
    /// What was typed.
    back: Typed,
    /// Whether some of it cannot be: then nothing is saved.
    is_wrong: bool,
}

/// Reads the fields that were sent, against the draft as it is and what stood there when the page was shown.
fn read(visit: &Visit, before: &Draft, (page, language): (&Page, &str)) -> Read {
    let law = of_law(before);
    let law = (law.0.as_slice(), law.1.as_slice());
    let sections: Vec<form::Section> = match to_write::is(page) {
        true => {
            let all = form::gathered(before, law).into_iter();
            all.map(|(_, section)| section).collect()
        }
        false => form::sections(before, page, language, law),
    };
    let fields: Vec<form::Field> = sections.into_iter().flat_map(|one| one.fields).collect();
    let mut after = before.clone();
    let mut back = Typed::default();
    let mut is_wrong = false;
    let mut known = BTreeSet::new();
    for (posted, text) in visit.fields.pairs() {
        let Some(name) = Name::of(posted) else {
            continue;
        };
        let text = text.replace("\r\n", "\n");
        let Some(field) = name.field(before, &fields) else {
            // Somebody took it out meanwhile, or moved it to where this page does not look. Who left it as it was loses nothing by that.
            let is_own = !text.trim().is_empty() && !name.said(&text);
            if is_own && !back.homeless.contains(&text) {
                back.homeless.push(text);
            }
            continue;
        };
        let id = anchor(&field.path);
        if !known.insert(id.clone()) {
            // The same field twice: the first counts, as everywhere.
            continue;
        }
        let (error, theirs) = match told(before, field, &name, &text) {
            Told::Same => continue,
            Told::Value(value) => match after.put(&field.path, value.as_ref()) {
                true => (None, None),
                false => (Some("desk-wrong-place".to_owned()), None),
            },
            Told::Wrong(key) => (Some(key), None),
            Told::Conflict(theirs) => (None, Some(theirs)),
        };
        is_wrong |= error.is_some();
        let one = Back {
            name: posted.clone(),
            // A key is not shown again: it has been sent once too often. What stood there stands there again.
            text: Some(text).filter(|text| !has_secret_key(text.as_bytes())),
            error: error.map(|key| visit.t(&key)),
            theirs,
        };
        back.fields.insert(id, one);
    }
    Read {
        after,
        back,
        is_wrong,
    }
}

/// The name of a field that was sent.
enum Name<'n> {
    /// The part, the mark of what stood there when the page was shown, and the way inside.
    There(i64, &'n str, &'n str),
    /// The path at which nothing stood.
    New(&'n str),
}

impl<'n> Name<'n> {
    fn of(posted: &'n str) -> Option<Self> {
        if let Some(path) = posted.strip_prefix("n:") {
            return Some(Self::New(path));
        }
        let mut pieces = posted.strip_prefix("f:")?.splitn(3, ':');
        let part = pieces.next()?.parse().ok()?;
        Some(Self::There(part, pieces.next()?, pieces.next()?))
    }

    /// The field of the page that it means.
    fn field<'f>(&self, draft: &Draft, fields: &'f [form::Field]) -> Option<&'f form::Field> {
        fields.iter().find(|field| match self {
            Self::New(path) => field.path.to_string() == *path,
            Self::There(part, _, way) => {
                let place = draft.place(&field.path);
                place.is_some_and(|(there, inside)| there.number == *part && inside == *way)
            }
        })
    }

    /// Whether just this stood there when the page was shown.
    fn said(&self, text: &str) -> bool {
        match self {
            Self::New(_) => text.trim().is_empty(),
            Self::There(_, then, _) => mark(text.trim()) == *then,
        }
    }
}

/// What a field that was sent says.
enum Told {
    /// What stood there: whatever somebody else wrote meanwhile stays.
    Same,
    /// What is to stand there; nothing, to take it away.
    Value(Option<Value>),
    /// What cannot stand there, with the message.
    Wrong(String),
    /// Something else than what somebody else saved meanwhile, which this is.
    Conflict(String),
}

/// Understands what was typed into a field; its name knows what stood there when the page was shown.
fn told(draft: &Draft, field: &form::Field, name: &Name<'_>, text: &str) -> Told {
    if name.said(text) {
        return Told::Same;
    }
    if has_secret_key(text.as_bytes()) {
        return Told::Wrong("desk-wrong-secret-key".to_owned());
    }
    if text.len() > LONGEST {
        return Told::Wrong("desk-wrong-too-long".to_owned());
    }
    let value = match typed(field, text) {
        Ok(value) => value,
        Err(stem) => return Told::Wrong(format!("desk-wrong-{stem}")),
    };
    let there = shown(draft.value(&field.path).as_ref());
    let wanted = shown(value.as_ref());
    match name.said(&there) || there.trim() == wanted.trim() {
        true => Told::Value(value),
        false => Told::Conflict(there),
    }
}

/// Does what a button asks for besides saving: gives what its page is told of it, and lists whose parts stand in another order.
fn act(
    visit: &Visit,
    (before, after): (&Draft, &mut Draft),
    (page, language): (&Page, &str),
    gone: &[store::Removed],
) -> (String, Vec<Vec<i64>>) {
    let nothing = Vec::new();
    match items::asked(before, page, language, visit.fields.value("act")) {
        Some(items::Act::Add(list)) if items::add(visit, after, (page, language), list, gone) => {
            ("done=added".to_owned(), nothing)
        }
        Some(items::Act::Out(parts)) => {
            let list: Vec<String> = parts.iter().map(ToString::to_string).collect();
            for part in parts {
                after.take_out(part);
            }
            let done = format!("done=taken-out&undo={}", list.join("."));
            (done, nothing)
        }
        Some(items::Act::Move(part, from, orders)) => {
            let by = visit.fields.value("act").split(':').next();
            let by = by.filter(|by| *by != "to").map(|by| format!(".{by}"));
            let done = format!("moved={part}.{from}{}", by.unwrap_or_default());
            (format!("{done}#item-{part}"), orders)
        }
        Some(items::Act::Add(_)) | None => ("done=saved".to_owned(), nothing),
    }
}

/// What a key for signed notes is called that is made for an organisation: by the host of its site, else by its id here. None where no such key stands.
fn key_name(visit: &Visit, draft: &Draft, path: &Path) -> Option<String> {
    let steps: Vec<_> = path.steps().collect();
    let [list, item, Key("note_key")] = steps.as_slice() else {
        return None;
    };
    let said = |key| draft.text(&Path::definition(&[*list, *item, Key(key)]));
    let url = said("url").unwrap_or_default();
    let rest = url.split_once("://").map(|(_, rest)| rest);
    let host = rest.and_then(|rest| rest.split(['/', ':', '?', '#']).next());
    let site = crate::config::host(&visit.app.config.base_url);
    let name = match host.filter(|host| !host.is_empty()) {
        Some(host) => host.to_owned(),
        None => format!("{}.{site}", said("id").unwrap_or_default()),
    };
    // As notes can carry it.
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._".contains(c);
    let name: String = name.chars().filter(|c| is_plain(*c)).collect();
    Some(name).filter(|name| !name.is_empty())
}

async fn view(
    visit: &Visit,
    draft: &Draft,
    (page, language): (&'static Page, &str),
    back: Typed,
) -> Result<EditPage, WebError> {
    let law = of_law(draft);
    let source = source_language(draft).filter(|source| page.by_language && source != language);
    let examined = super::examine(visit, draft, false).await?;
    let roles = roles(visit).await?;
    let writes = can(&roles, Action::EditDraft);
    let gathers = to_write::is(page);
    let adds_here = source.is_none() && writes && !gathers;
    let gathered = match gathers {
        true => {
            let typed = back.fields.keys().cloned().collect();
            to_write::gather(visit, draft, &examined, (typed, &roles)).await?
        }
        false => to_write::Gathered::default(),
    };
    let own;
    let found = match gathers {
        true => &gathered.sections,
        false => {
            own = form::sections(draft, page, language, (&law.0, &law.1));
            &own
        }
    };
    let of = (draft, source.as_deref());
    let mut sections = sections(visit, of, found, &back, (&examined.found, adds_here))?;
    if gathers {
        arrange(&mut sections, draft, &gathered);
    }
    let here = sections.iter().flat_map(|section| &section.fields);
    let here: BTreeSet<String> = here.map(|field| field.id.clone()).collect();
    let missing = match gathers {
        true => None,
        false => to_write::elsewhere(visit, draft, &examined, (&here, &roles))?,
    };
    let wrong = |field: &FieldView| {
        let error = field.error.as_ref()?;
        Some((field.id.clone(), format!("{}: {error}", field.label)))
    };
    let fields = || sections.iter().flat_map(|section| &section.fields);
    let errors: Vec<(String, String)> = fields().filter_map(wrong).collect();
    let conflicts = fields().filter(|field| field.theirs.is_some()).count();
    let adds = page.groups.iter().filter_map(|group| match group {
        form::Group::List(list, _) if adds_here => Some(AddWay {
            list,
            label: visit.t(&format!("desk-add-{list}")),
        }),
        _ => None,
    });
    let here = place(page, language);
    let languages = match page.by_language {
        true => languages(visit, draft, (page, language), writes)?,
        false => Vec::new(),
    };
    let name = visit.t(&format!("desk-part-{}", page.name));
    let came_back = !back.fields.is_empty() || !back.homeless.is_empty();
    let title = match page.by_language {
        true => format!("{name}, {}", native(language)),
        false => name,
    };
    let key = format!("desk-part-{}-lead", page.name);
    let mut ctx = visit.context(title.clone());
    let wrong = errors.len() + conflicts;
    if wrong > 0 {
        let count = u64::try_from(wrong).unwrap_or(u64::MAX);
        ctx.title = format!("{} · {title}", ctx.count("form-error-summary", count));
    }
    Ok(EditPage {
        ctx,
        shell: visit.shell(),
        back: draft_way(visit, draft)?,
        title,
        lead: visit.lang.has(&key).then(|| visit.t(&key)),
        action: gathered.action(below(visit, draft, &here)?),
        base: below(visit, draft, "")?,
        here,
        undo: undo(visit),
        source_name: source.as_deref().map(native),
        source_lang: source.unwrap_or_default(),
        languages,
        sections,
        adds: adds.collect(),
        homeless: back.homeless,
        came_back,
        saved: back.saved,
        waits: came_back && is_act(visit.fields.value("act")),
        errors,
        conflicts,
        next: next(visit, draft, (page, language), writes)?,
        missing,
        gathered,
    })
}

/// The sections of the page that gathers: each called by its page, and what is known already offered.
fn arrange(sections: &mut [SectionView], draft: &Draft, gathered: &to_write::Gathered) {
    for (number, section) in sections.iter_mut().enumerate() {
        section.title = gathered.title(number, &section.title);
        for field in &mut section.fields {
            field.required = true;
            gathered.offer_keys(draft, field);
        }
    }
}

/// The sections of a page. `acts`: whether whoever reads may move items and take them out.
fn sections(
    visit: &Visit,
    of: (&Draft, Option<&str>),
    found: &[form::Section],
    back: &Typed,
    (remarks, acts): (&[Diagnostic], bool),
) -> Result<Vec<SectionView>, WebError> {
    let items_of = |list: Option<&str>| {
        found
            .iter()
            .filter(|one| one.list == list && one.part.is_some())
            .count()
    };
    let sections = found.iter().map(|section| {
        let fields = section.fields.iter();
        let number = section.number.unwrap_or_default();
        let fields: Result<Vec<FieldView>, WebError> = fields
            .map(|field| field_view(visit, of, field, back, remarks))
            .collect();
        Ok(SectionView {
            title: section_title(visit, section),
            part: section.part.filter(|_| acts),
            list: section.list.unwrap_or_default(),
            number,
            of: items_of(section.list),
            moved: moved(visit, section, items_of(section.list)).filter(|_| acts),
            fields: fields?,
        })
    });
    sections.collect()
}

/// What a language is called in itself.
pub(super) fn native(code: &str) -> String {
    Lang::from_code(code).map_or_else(|| code.to_owned(), Lang::native_name)
}

/// The same page in each language, where there are several for whoever reads.
fn languages(
    visit: &Visit,
    draft: &Draft,
    (page, language): (&Page, &str),
    writes: bool,
) -> Result<Vec<Beside>, WebError> {
    let source = source_language(draft);
    let mut beside = Vec::new();
    for code in form::languages(draft) {
        // The first language is its writers'.
        if source.as_deref() == Some(code.as_str()) && !writes {
            continue;
        }
        beside.push(Beside {
            label: native(&code),
            url: below(visit, draft, &place(page, &code))?,
            here: code == language,
        });
    }
    if beside.len() < 2 {
        beside.clear();
    }
    Ok(beside)
}

/// What is said of an item that was just moved, as the address tells.
fn moved(visit: &Visit, section: &form::Section, of: usize) -> Option<Moved> {
    let mut pieces = visit.query.value("moved").split('.');
    let part: i64 = pieces.next()?.parse().ok()?;
    let from: usize = pieces.next()?.parse().ok()?;
    if section.part != Some(part) {
        return None;
    }
    let number = |n: usize| visit.lang.number(u64::try_from(n).unwrap_or(u64::MAX));
    let place = number(section.number? + 1);
    let ctx = visit.context("");
    Some(Moved {
        words: ctx.with_two("desk-item-moved", place, number(of)),
        by: match pieces.next() {
            Some("up") => "up",
            Some("down") => "down",
            _ => "",
        },
        back: format!("to:{part}:{from}"),
    })
}

/// Whether a button asks for more than to save, or to show how something reads.
fn is_act(act: &str) -> bool {
    !act.is_empty() && !act.starts_with("preview:")
}

/// What was just taken out.
fn undo(visit: &Visit) -> Vec<i64> {
    let parts = visit.query.value("undo").split('.').take(30);
    parts.filter_map(|part| part.parse().ok()).collect()
}

/// The page that comes behind this one.
fn next(
    visit: &Visit,
    draft: &Draft,
    (page, language): (&Page, &str),
    writes: bool,
) -> Result<Option<Way>, WebError> {
    let behind = form::PAGES
        .iter()
        .skip_while(|one| one.name != page.name)
        .skip(1);
    let source = source_language(draft).unwrap_or_default();
    let of_language = if language.is_empty() {
        &source
    } else {
        language
    };
    let Some(next) = behind.into_iter().find(|one| writes || one.by_language) else {
        return Ok(None);
    };
    Ok(Some(Way {
        label: visit.t(&format!("desk-part-{}", next.name)),
        url: below(visit, draft, &place(next, of_language))?,
    }))
}

pub(super) fn section_title(visit: &Visit, section: &form::Section) -> String {
    match (section.list, section.number) {
        (Some(list), Some(number)) => {
            let number = u64::try_from(number + 1).unwrap_or(0);
            let item = visit
                .context("")
                .count(&format!("desk-item-{list}"), number);
            match section.name.is_empty() {
                true => item,
                false => format!("{item}: {}", section.name),
            }
        }
        _ => {
            let key = format!("desk-group-{}", section.name);
            match visit.lang.has(&key) && !section.name.is_empty() {
                true => visit.t(&key),
                false => String::new(),
            }
        }
    }
}

/// What a field is called: what people are asked and documents have names of their own.
pub(super) fn label(visit: &Visit, stem: &str, key: &str) -> String {
    let key = match (stem.strip_prefix("fields-"), stem.strip_prefix("document-")) {
        (Some(field), _) => format!("field-{field}"),
        (_, Some(kind)) => format!("document-{kind}"),
        _ => key.to_owned(),
    };
    match visit.lang.has(&key) {
        true => visit.t(&key),
        false => stem.to_owned(),
    }
}

/// A text as people will read it, by the means of their pages.
fn preview(visit: &Visit, path: &Path, text: &str) -> Html {
    let lang = |code: &str| Lang::from_code(code).unwrap_or(visit.lang);
    match &path.part {
        Part::Document(language, kind) => document::html(text, kind, lang(language), 2),
        Part::Texts(language) => markdown(&lang(language).typeset(text), 2),
        _ => markdown(text, 2),
    }
}

/// What can be chosen in a field, and what is.
fn choices(visit: &Visit, kind: Kind, chosen: &str) -> Vec<Choice> {
    let choices: Vec<(String, String)> = match kind {
        Kind::YesNo => ["true", "false"]
            .into_iter()
            .map(|value| (value.to_owned(), visit.t(&format!("desk-choice-{value}"))))
            .collect(),
        Kind::One(values) => values
            .iter()
            .map(|value| {
                (
                    (*value).to_owned(),
                    visit.t(&format!("desk-choice-{value}")),
                )
            })
            .collect(),
        _ => Vec::new(),
    };
    let is_known = choices.iter().any(|(value, _)| value == chosen);
    // What stands there and is none of them stays until another is chosen.
    let other = (!choices.is_empty() && !is_known && !chosen.is_empty())
        .then(|| (chosen.to_owned(), chosen.to_owned()));
    let choices = choices.into_iter().chain(other);
    let choices = choices.map(|(value, label)| Choice {
        chosen: value == chosen,
        value,
        label,
        hint: String::new(),
    });
    choices.collect()
}

/// Whether the control that browsers have for a kind of value shows what stands there. Else they would show none, or black, and send that with the next
/// save of something else: what somebody wrote in a file, or brought with a folder, would be gone.
fn shows(kind: Kind, text: &str) -> bool {
    let text = text.trim();
    match kind {
        Kind::Day => {
            text.is_empty()
                || text
                    .parse::<Date>()
                    .is_ok_and(|day| day.to_string() == text)
        }
        Kind::Number => text.bytes().all(|byte| byte.is_ascii_digit()),
        Kind::Colour => {
            let digits = text.strip_prefix('#').unwrap_or_default().as_bytes();
            digits.len() == 6 && digits.iter().all(u8::is_ascii_hexdigit)
        }
        _ => true,
    }
}

/// What checks say of a field; and whether it holds a text to begin with, in which places are left. `is_place`: whether it is nothing but such a
/// place, which its hint tells.
fn remarks(
    visit: &Visit,
    field: &form::Field,
    found: &[Diagnostic],
    is_place: bool,
) -> (Vec<String>, bool) {
    let is_to_fill = |one: &Diagnostic| one.code.name() == "to-fill";
    let path = field.path.to_string();
    let of_it = found.iter().filter(|one| of_field(one).to_string() == path);
    let in_document = matches!(field.path.part, Part::Document(..));
    let is_begun = !is_place && of_it.clone().any(is_to_fill);
    // What the empty field and its hint tell is not told once more.
    let is_plain =
        |one: &Diagnostic| (is_place && is_to_fill(one)) || one.code.name() == "undeclared";
    let told = of_it.filter(|one| !is_plain(one));
    let told = told.map(|one| match is_to_fill(one) && !in_document {
        true => visit.t("desk-found-to-fill-inside"),
        false => super::words(visit, one),
    });
    let mut told: Vec<String> = told.collect();
    // Each line of a text has a remark of its own.
    told.dedup();
    (told, is_begun)
}

fn field_view(
    visit: &Visit,
    (draft, source): (&Draft, Option<&str>),
    field: &form::Field,
    back: &Typed,
    found: &[Diagnostic],
) -> Result<FieldView, WebError> {
    let id = anchor(&field.path);
    let value = draft.value(&field.path);
    let to_fill = match &value {
        Some(Value::String(text)) => said(text).1.map(str::to_owned),
        _ => None,
    };
    let there = shown(value.as_ref());
    let newest = || name(draft, field);
    let (name, text, error, theirs) = match back.fields.get(&id) {
        // Whoever reads both versions and sends theirs again means it; all else is still compared with what its writer began with.
        Some(Back {
            name,
            text: Some(text),
            error,
            theirs,
        }) => {
            let name = match theirs {
                Some(_) => newest(),
                None => name.clone(),
            };
            (name, text.clone(), error.clone(), theirs.clone())
        }
        Some(back) => (newest(), there, back.error.clone(), back.theirs.clone()),
        None => (newest(), there, None, None),
    };
    let key = format!("desk-field-{}", field.stem);
    let label = label(visit, &field.stem, &key);
    let hint = format!("{key}-hint");
    let mut hint = if visit.lang.has(&hint) {
        visit.t(&hint)
    } else {
        String::new()
    };
    if let Some(to_fill) = &to_fill {
        // The skeleton says it in the language that is written.
        hint = match hint.is_empty() {
            true => to_fill.clone(),
            false => hint,
        };
    }
    let (control, input) = match field.kind {
        Kind::Line => ("line", "text"),
        Kind::Number => ("line", "number"),
        Kind::Day => ("line", "date"),
        Kind::Colour => ("line", "color"),
        Kind::Lines | Kind::Markdown | Kind::List => ("text", ""),
        Kind::YesNo | Kind::One(_) => ("select", ""),
    };
    let input = match shows(field.kind, &text) {
        true => input,
        false => "text",
    };
    let lines = text
        .lines()
        .map(|line| 1 + line.chars().count() / 70)
        .sum::<usize>();
    let least = match field.kind {
        Kind::Markdown => 8,
        _ => 2,
    };
    let is_markdown = matches!(field.kind, Kind::Markdown);
    let asked = is_markdown && back.preview == id;
    let (remarks, is_begun) = remarks(visit, field, found, to_fill.is_some());
    let source = source.map(|source| {
        let there = field.path.in_language(source);
        shown(draft.value(&there).as_ref())
    });
    Ok(FieldView {
        brings: pictures::address(visit, draft, &field.path)?,
        makes: key_name(visit, draft, &field.path),
        is_markdown,
        preview: asked.then(|| preview(visit, &field.path, &text)),
        name,
        label,
        hint,
        control,
        input,
        rows: lines.clamp(least, 24),
        required: field.required || to_fill.is_some() || is_begun,
        lang: match &field.path.part {
            Part::Texts(language) | Part::Document(language, _) => language.clone(),
            _ => String::new(),
        },
        source: source.filter(|source| !source.trim().is_empty()),
        choices: choices(visit, field.kind, &text),
        remarks,
        value: text,
        error,
        theirs,
        id,
    })
}
