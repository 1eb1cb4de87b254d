//! The picture at the head of a campaign's page, and logos of its organisations: brought as files, made anew from what is seen on them.

use std::ops::Deref;

use askama::Template;
use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};
use axum::response::IntoResponse as _;
use toml::Value;

use super::{below, draft_way, spoken};
use crate::authorization::store::check;
use crate::campaign::diagnostic::Part;
use crate::campaign::diagnostic::Path;
use crate::campaign::diagnostic::Step::{Item, Key};
use crate::campaign::draft::form::{languages, shown};
use crate::campaign::draft::{Draft, has_secret_key, store};
use crate::campaign::folder::packed::is_text_name;
use crate::desk::form::{Field, FormPage};
use crate::desk::visit::Visit;
use crate::i18n::Lang;
use crate::picture::{self, Unusable};
use crate::terminal::in_language;
use crate::web;
use crate::web::respond::{self, WebError};

/// Characters of what is said of a picture.
const LONGEST: usize = 2_000;

/// Languages in which words of a picture are asked for beside it; the others are asked on their pages.
const LANGUAGES: usize = 6;

/// The lists whose items have logos.
const LISTS: [&str; 2] = ["organisation", "umbrella"];

/// Which picture of a campaign.
enum Which {
    /// The one at the head of its page.
    Head,
    /// The logo of an item of one of the lists: the part that it is, the list, its number.
    Logo(i64, &'static str, usize),
}

impl Which {
    /// The one that a request names by the part that it is of.
    fn asked(draft: &Draft, part: &str) -> Result<Self, WebError> {
        if part.is_empty() {
            return Ok(Self::Head);
        }
        let part: i64 = part.parse().map_err(|_| WebError::not_found())?;
        let file = Path::definition(&[]).part.file();
        let found = LISTS.into_iter().find_map(|list| {
            let items = draft.items(&file, list);
            let number = items.iter().position(|one| *one == part)?;
            Some(Self::Logo(part, list, number))
        });
        found.ok_or_else(WebError::not_found)
    }

    /// Where its file is named.
    fn path(&self) -> Path {
        match self {
            Self::Head => Path::definition(&[Key("picture")]),
            Self::Logo(_, list, number) => {
                Path::definition(&[Key(list), Item(*number), Key("logo")])
            }
        }
    }

    /// The file that its name leads to, where there is one; none where that is a text, which no other picture takes away.
    fn file(&self, draft: &Draft) -> Option<String> {
        let file = draft.text(&self.path())?;
        let there = !is_text_name(&file) && draft.parts.iter().any(|part| part.file == file);
        there.then_some(file)
    }

    /// The revision of its file, by which a form knows whether it is still the picture that was seen.
    fn seen(&self, draft: &Draft) -> String {
        let file = self.file(draft);
        let part = draft
            .parts
            .iter()
            .find(|part| Some(&part.file) == file.as_ref());
        part.map_or_else(
            || "none".to_owned(),
            |part| format!("{}:{}", part.number, part.revision),
        )
    }

    fn query(&self) -> String {
        match self {
            Self::Head => String::new(),
            Self::Logo(part, ..) => format!("?part={part}"),
        }
    }
}

/// Where the picture that a field names is brought; none where the field names none.
pub(super) fn address(
    visit: &Visit,
    draft: &Draft,
    path: &Path,
) -> Result<Option<String>, WebError> {
    let steps: Vec<_> = path.steps().collect();
    let which = match (&path.part, steps.as_slice()) {
        (Part::Definition, [Key("picture")]) => Which::Head,
        (Part::Definition, [Key(list), Item(number), Key("logo")]) => {
            let list = LISTS.into_iter().find(|known| known == list);
            let part = list.and_then(|list| {
                let items = draft.items(&path.part.file(), list);
                items.get(*number).map(|part| (*part, list))
            });
            match part {
                Some((part, list)) => Which::Logo(part, list, *number),
                None => return Ok(None),
            }
        }
        _ => return Ok(None),
    };
    below(visit, draft, &format!("/picture{}", which.query())).map(Some)
}

/// The words that are said of the head's picture: how their field is called, and where they stand.
fn words(draft: &Draft, which: &Which) -> Vec<(String, Path)> {
    if !matches!(which, Which::Head) {
        return Vec::new();
    }
    let languages = languages(draft);
    let path = |language: &str, key| Path::texts(language, &[Key("picture"), Key(key)]);
    let alts = languages
        .iter()
        .take(LANGUAGES)
        .map(|language| (format!("alt-{language}"), path(language, "alt")));
    let credit = languages
        .first()
        .map(|language| ("credit".to_owned(), path(language, "credit")));
    alts.chain(credit).collect()
}

#[derive(Template)]
#[template(path = "desk/campaigns/picture.html")]
struct PicturePage {
    form: FormPage,
    /// The picture as it is now, and what is said of it.
    shown: Option<(String, String)>,
    part: String,
    /// Which one whoever writes saw.
    seen: String,
}

/// How the picture that was seen is named in a form.
const SEEN: &str = "seen-picture";

impl Deref for PicturePage {
    type Target = FormPage;

    fn deref(&self) -> &FormPage {
        &self.form
    }
}

impl PicturePage {
    /// Says that somebody else brought or took away a picture meanwhile. Sent again, it is meant.
    fn meets(&mut self, why: String, seen: String) {
        self.form.wrong("file", why);
        self.form.hidden.retain(|(known, _)| known != SEEN);
        self.form.hidden.push((SEEN.to_owned(), seen.clone()));
        self.seen = seen;
    }

    fn answer(mut self) -> web::Result {
        if !self.form.is_wrong() {
            return respond::page(StatusCode::OK, &self);
        }
        self.form.title_with_errors();
        respond::page(StatusCode::UNPROCESSABLE_ENTITY, &self)
    }
}

/// The page of a picture, with what was typed where something was.
fn page(visit: &Visit, draft: &Draft, which: &Which) -> Result<PicturePage, WebError> {
    let is_head = matches!(which, Which::Head);
    let stem = if is_head { "picture" } else { "carrier-logo" };
    let mut title = visit.t(&format!("desk-{stem}-title"));
    if let Which::Logo(_, list, number) = which {
        let name = draft.text(&Path::definition(&[Key(list), Item(*number), Key("name")]));
        if let Some(name) = name.filter(|name| !name.trim().is_empty()) {
            title = format!("{title}: {name}");
        }
    }
    let there = which.file(draft).is_some();
    let label = visit.t("desk-logo-file");
    let file =
        Field::file("file", label, "image/png,image/jpeg").hint(visit.t("desk-picture-hint"));
    let mut form = FormPage::new(visit, title, visit.t("desk-save"))
        .lead(visit.t(&format!("desk-{stem}-lead")))
        .field(if there && is_head {
            file.optional()
        } else {
            file
        });
    let mut first = true;
    for (name, path) in words(draft, which) {
        let saved = shown(draft.value(&path).as_ref());
        let typed = match visit.fields.has(&name) {
            true => visit.fields.value(&name).to_owned(),
            false => saved.clone(),
        };
        let seen = format!("seen-{name}");
        let base = match visit.fields.has(&seen) {
            true => visit.fields.value(&seen).to_owned(),
            false => saved,
        };
        form.hidden.push((seen, base));
        let is_credit = name == "credit";
        let mut field = if is_credit {
            Field::line("text", &name, visit.t("desk-field-picture-credit"), &typed).optional()
        } else {
            let mut label = visit.t("desk-field-picture-alt");
            if let (Part::Texts(code), false) = (&path.part, first) {
                let native = Lang::from_code(code).map_or_else(|| code.clone(), Lang::native_name);
                label = format!("{label} ({native})");
            }
            let field = Field::text(&name, label, &typed).hint(visit.t("desk-picture-alt-hint"));
            if first { field } else { field.optional() }
        };
        if let Part::Texts(code) = &path.part {
            field.lang.clone_from(code);
        }
        first = false;
        form.fields.push(field);
    }
    let part = match which {
        Which::Head => String::new(),
        Which::Logo(part, ..) => part.to_string(),
    };
    let way = draft_way(visit, draft)?;
    let alt = words(draft, which).into_iter().next();
    let alt = alt.map(|(_, path)| shown(draft.value(&path).as_ref()));
    let url = below(visit, draft, &format!("/picture/shown{}", which.query()))?;
    let seen = match visit.fields.has(SEEN) {
        true => visit.fields.value(SEEN).to_owned(),
        false => which.seen(draft),
    };
    let form = form
        .hidden("part", part.as_str())
        .hidden(SEEN, seen.as_str());
    Ok(PicturePage {
        form: form.back(way.label, &way.url),
        seen,
        shown: there.then(|| (url, alt.unwrap_or_else(|| visit.t("desk-logo-now")))),
        part,
    })
}

/// `GET …/picture`.
pub(in crate::desk) async fn show(visit: Visit) -> web::Result {
    let draft = super::draft(&visit).await?;
    let which = Which::asked(&draft, visit.query.value("part"))?;
    page(&visit, &draft, &which)?.answer()
}

/// `POST …/picture`: another, with its words; or none.
pub(in crate::desk) async fn save(mut visit: Visit) -> web::Result {
    let bytes = std::mem::take(&mut visit.file);
    let draft = super::draft(&visit).await?;
    let which = Which::asked(&draft, visit.fields.value("part"))?;
    let removes = visit.fields.value("act") == "remove";
    let mut view = page(&visit, &draft, &which)?;
    if !removes {
        judge(&visit, &draft, &which, &mut view.form, bytes.is_empty());
    }
    if view.form.is_wrong() {
        return view.answer();
    }
    let is_head = matches!(which, Which::Head);
    let made = match bytes.is_empty() || removes {
        true => None,
        false => {
            let made = super::alone(move || match is_head {
                true => picture::kept(&bytes),
                false => picture::logo(&bytes),
            });
            match made.await? {
                Ok(made) => Some(made),
                Err(why) => {
                    let why = match why {
                        // Which bytes of it are wrong is told by a library, in English.
                        Unusable::Broken(_) => visit.t("desk-wrong-logo"),
                        why => in_language(spoken(&visit), || why.to_string()),
                    };
                    view.form.wrong("file", why);
                    return view.answer();
                }
            }
        }
    };
    let (permit, now) = (visit.permit()?, visit.app.clock.now());
    let mut tx = visit.app.db.begin().await?;
    check(&mut tx, permit, permit.action()).await?;
    let before = store::load_in(&mut tx, &draft.name).await?;
    let before = before.ok_or_else(WebError::not_found)?;
    let which = Which::asked(&before, visit.fields.value("part"))?;
    let mut after = before.clone();
    let mut view = page(&visit, &before, &which)?;
    let mut placed = true;
    let seen = which.seen(&before);
    if (removes || made.is_some()) && visit.fields.value(SEEN) != seen {
        view.meets(visit.t("desk-wrong-other-picture"), seen);
    }
    if removes {
        placed &= after.put(&which.path(), None);
    }
    if let Some(made) = made {
        let ending = made.size.name.rsplit('.').next().unwrap_or("jpg");
        let file = match which {
            Which::Head => format!("picture.{ending}"),
            Which::Logo(part, ..) => format!("logo-{part}.{ending}"),
        };
        placed &= after.put(&which.path(), Some(&Value::from(file.as_str())));
        after.put_file(&file, made.bytes);
    }
    if !removes {
        placed &= say(&visit, (&before, &mut after), &which, &mut view.form);
    }
    if !placed {
        view.form.problem = Some(visit.t("desk-wrong-place"));
    }
    if view.form.is_wrong() {
        tx.rollback().await?;
        return view.answer();
    }
    forget(&before, &mut after, &which);
    if after != before {
        store::write(&mut tx, (&before, &after), (permit.account(), false), now).await?;
    }
    tx.commit().await?;
    let (to, done) = match which {
        Which::Head => ("/picture", "?done=saved"),
        Which::Logo(..) => ("/edit/organisations", "?done=saved"),
    };
    visit.redirect(&below(&visit, &after, &format!("{to}{done}"))?)
}

/// What is wrong with what was typed, before anything is decoded.
fn judge(visit: &Visit, draft: &Draft, which: &Which, form: &mut FormPage, no_file: bool) {
    let is_needed = !matches!(which, Which::Head) || which.file(draft).is_none();
    if no_file && is_needed {
        form.wrong("file", visit.t("desk-wrong-no-file"));
    }
    for (number, (name, _)) in words(draft, which).into_iter().enumerate() {
        let text = visit.fields.value(&name);
        if number == 0 && text.trim().is_empty() {
            form.wrong(&name, visit.t("desk-wrong-alt"));
        } else if has_secret_key(text.as_bytes()) {
            form.clear(&name);
            form.wrong(&name, visit.t("desk-wrong-secret-key"));
        } else if text.chars().count() > LONGEST {
            form.wrong(&name, visit.t("desk-wrong-too-long"));
        }
    }
}

/// Writes what is said of the picture, unless somebody else said something else of it meanwhile; false where there is no place for it.
fn say(
    visit: &Visit,
    (before, after): (&Draft, &mut Draft),
    which: &Which,
    form: &mut FormPage,
) -> bool {
    let mut placed = true;
    for (name, path) in words(before, which) {
        let text = visit.fields.value(&name).replace("\r\n", "\n");
        let (text, base) = (text.trim(), visit.fields.value(&format!("seen-{name}")));
        let base = base.replace("\r\n", "\n");
        let there = shown(before.value(&path).as_ref());
        if text == base.trim() || text == there.trim() {
            continue;
        }
        if there.trim() != base.trim() {
            let told = visit.t("desk-conflict-theirs");
            form.wrong(&name, format!("{told} {there}"));
            // Sent again, it is kept.
            let seen = format!("seen-{name}");
            form.hidden.retain(|(known, _)| *known != seen);
            form.hidden.push((seen, there));
            continue;
        }
        let value = (!text.is_empty()).then(|| Value::from(text));
        placed &= after.put(&path, value.as_ref());
    }
    placed
}

/// Takes the file of before away where nothing names it any more.
fn forget(before: &Draft, after: &mut Draft, which: &Which) {
    let Some(old) = which.file(before) else {
        return;
    };
    let file = Path::definition(&[]).part.file();
    let logos = LISTS.into_iter().flat_map(|list| {
        let items = after.items(&file, list).len();
        (0..items).map(move |number| Path::definition(&[Key(list), Item(number), Key("logo")]))
    });
    let mut named = logos.chain([Which::Head.path()]);
    if !named.any(|path| after.text(&path).as_deref() == Some(&old)) {
        after.parts.retain(|part| part.file != old);
    }
}

/// `GET …/picture/shown`: a picture of the draft as its page will show it, made anew like there: what a folder brought is never sent as it is.
pub(in crate::desk) async fn shown_picture(visit: Visit) -> web::Result {
    let draft = super::draft(&visit).await?;
    let which = Which::asked(&draft, visit.query.value("part"))?;
    let bytes = which
        .file(&draft)
        .and_then(|file| draft.files().remove(&file));
    let bytes = bytes.unwrap_or_default();
    let is_head = matches!(which, Which::Head);
    let made = super::alone(move || match is_head {
        true => picture::picture(&bytes).map(|mut sizes| sizes.pop()),
        false => picture::logo(&bytes).map(Some),
    });
    let Some(made) = made.await?.ok().flatten() else {
        // The page says what to do.
        return visit.redirect(&below(
            &visit,
            &draft,
            &format!("/picture{}", which.query()),
        )?);
    };
    let kind = match made.size.name.ends_with(".png") {
        true => "image/png",
        false => "image/jpeg",
    };
    let mut answer: Response<Body> = (StatusCode::OK, made.bytes).into_response();
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(answer)
}
