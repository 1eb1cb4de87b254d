//! The files of a draft: written as they are, where no field says it, and taken away as a folder.

use askama::Template;
use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::edit::PAUSE;
use super::{below, draft_way, mark, moment, slug};
use crate::authorization::store::check;
use crate::campaign::draft::{Draft, has_secret_key, store};
use crate::campaign::folder::is_slug;
use crate::campaign::folder::packed::{is_text_name, pack};
use crate::desk::form::{Shell, Way};
use crate::desk::visit::Visit;
use crate::web;
use crate::web::respond::{self, WebError};
use crate::web::view::PageContext;

/// Bytes of a file that is written at the desk.
const LONGEST: usize = 400_000;

/// Writes of a file that its page lists.
const WRITES: i64 = 6;

struct FileLine {
    name: String,
    state: String,
    url: Option<String>,
}

#[derive(Template)]
#[template(path = "desk/campaigns/files.html")]
struct FilesPage {
    ctx: PageContext,
    shell: Shell,
    back: Way,
    base: String,
    files: Vec<FileLine>,
}

/// `GET …/files`.
pub(in crate::desk) async fn list(visit: Visit) -> web::Result {
    let draft = super::draft(&visit).await?;
    let base = below(&visit, &draft, "")?;
    let ctx = visit.context(visit.t("desk-files-title"));
    let files = draft.files().into_iter().map(|(name, bytes)| FileLine {
        state: ctx.count("desk-bytes", u64::try_from(bytes.len()).unwrap_or(0)),
        url: is_text_name(&name).then(|| {
            let name = utf8_percent_encode(&name, NON_ALPHANUMERIC);
            format!("{base}/file?name={name}")
        }),
        name,
    });
    let page = FilesPage {
        shell: visit.shell(),
        back: draft_way(&visit, &draft)?,
        files: files.collect(),
        base,
        ctx,
    };
    respond::page(StatusCode::OK, &page)
}

/// A file, as its page has it: lines end as browsers send them.
fn text_of(draft: &Draft, file: &str) -> String {
    let bytes = draft.files().remove(file).unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// How the field of a file is called: with a mark of what stood there when the page was shown, as fields of the editor are.
fn field(text: &str) -> String {
    format!("{FIELD}{}", mark(&text.replace("\r\n", "\n")))
}

const FIELD: &str = "f:0:";

#[derive(Template)]
#[template(path = "desk/campaigns/file.html")]
struct FilePage {
    ctx: PageContext,
    shell: Shell,
    back: Way,
    action: String,
    name: String,
    /// How its field is called.
    field: String,
    text: String,
    error: Option<String>,
    /// What somebody else saved meanwhile.
    theirs: Option<String>,
    /// What was written of it lately, the newest first.
    writes: Vec<WriteLine>,
    /// Where one of them is taken back.
    back_action: String,
    /// Why nothing was taken back.
    problem: Option<String>,
}

/// A write, as the page of its file lists it.
struct WriteLine {
    /// The moment before which the file was as it would be again.
    at: i64,
    when: String,
    parts: u64,
}

impl FilePage {
    async fn new(visit: &Visit, draft: &Draft, name: &str, text: String) -> Result<Self, WebError> {
        let names = crate::organisation::store::names(visit.app.db.read()).await?;
        let writes = store::writes(&visit.app.db, &draft.name, name, WRITES).await?;
        let writes = writes.into_iter().map(|one| {
            let by = names.get(&one.by).cloned();
            let when = [Some(moment(visit, one.at)), by];
            WriteLine {
                at: one.at,
                when: when.into_iter().flatten().collect::<Vec<_>>().join(" · "),
                parts: one.parts,
            }
        });
        Ok(Self {
            writes: writes.collect(),
            back_action: below(visit, draft, "/file/back")?,
            problem: None,
            ctx: visit.context(name),
            shell: visit.shell(),
            back: Way {
                label: visit.t("desk-files-title"),
                url: below(visit, draft, "/files")?,
            },
            action: super::file_address(visit, draft, name)?,
            name: name.to_owned(),
            field: field(&text_of(draft, name)),
            text,
            error: None,
            theirs: None,
        })
    }

    fn answer(mut self, status: StatusCode) -> web::Result {
        if status != StatusCode::OK {
            let errors = self.ctx.count("form-error-summary", 1);
            self.ctx.title = format!("{errors} · {}", self.name);
        }
        respond::page(status, &self)
    }
}

/// `GET …/file?name=`.
pub(in crate::desk) async fn show(visit: Visit) -> web::Result {
    let draft = super::draft(&visit).await?;
    let name = visit.query.value("name");
    if !is_text_name(name) {
        return visit.redirect(&below(&visit, &draft, "/files")?);
    }
    let text = text_of(&draft, name);
    let page = FilePage::new(&visit, &draft, name, text).await?;
    page.answer(StatusCode::OK)
}

/// `POST …/file/back`: the file as it was before a write of it, whole; as a write of its own, which can be taken back, too.
pub(in crate::desk) async fn take_back(visit: Visit) -> web::Result {
    let draft = super::draft(&visit).await?;
    let (permit, now) = (visit.permit()?, visit.app.clock.now());
    let name = visit.fields.value("name");
    let at = visit.fields.value("write").parse::<i64>();
    let writes = store::writes(&visit.app.db, &draft.name, name, i64::MAX).await?;
    let at = at.ok().filter(|at| writes.iter().any(|one| one.at == *at));
    let at = at.ok_or_else(WebError::not_found)?;
    let mut tx = visit.app.db.begin().await?;
    check(&mut tx, permit, permit.action()).await?;
    let before = store::load_in(&mut tx, &draft.name).await?;
    let before = before.ok_or_else(WebError::not_found)?;
    let there = text_of(&before, name);
    // Whoever wrote since the page was shown is not written over unseen.
    let wrong = match visit.fields.value("seen") == field(&there) {
        false => Some("desk-history-moved"),
        true => {
            let by = permit.account();
            let done = store::take_back(&mut tx, (&draft.name, name), at, by, now).await?;
            (!done).then_some("desk-file-back-gone")
        }
    };
    if let Some(wrong) = wrong {
        tx.rollback().await?;
        let mut page = FilePage::new(&visit, &before, name, there).await?;
        page.problem = Some(visit.t(wrong));
        return respond::page(StatusCode::CONFLICT, &page);
    }
    tx.commit().await?;
    let there = super::file_address(&visit, &draft, name)?;
    visit.redirect(&format!("{there}&done=put-back"))
}

/// `POST …/file`.
pub(in crate::desk) async fn save(visit: Visit) -> web::Result {
    let draft = super::draft(&visit).await?;
    let (permit, now) = (visit.permit()?, visit.app.clock.now());
    let name = visit.fields.value("name");
    let mut pairs = visit.fields.pairs().iter();
    let sent = pairs.find(|(known, _)| known.starts_with(FIELD));
    let (true, Some((posted, sent))) = (is_text_name(name), sent) else {
        return visit.redirect(&below(&visit, &draft, "/files")?);
    };
    let sent = sent.replace("\r\n", "\n");
    let mut tx = visit.app.db.begin().await?;
    check(&mut tx, permit, permit.action()).await?;
    let before = store::load_in(&mut tx, &draft.name).await?;
    let before = before.ok_or_else(WebError::not_found)?;
    let there = text_of(&before, name);
    // Where a file was written with other line ends, it keeps them.
    let text = match there.contains("\r\n") {
        true => sent.replace('\n', "\r\n"),
        false => sent.clone(),
    };
    let wrong = match &text {
        text if text.len() > LONGEST => Some("desk-wrong-too-long"),
        text if has_secret_key(text.as_bytes()) => Some("desk-wrong-secret-key"),
        _ => None,
    };
    if let Some(wrong) = wrong {
        tx.rollback().await?;
        let mut page = FilePage::new(&visit, &before, name, sent).await?;
        // Nobody has seen yet what was saved meanwhile.
        page.field.clone_from(posted);
        page.error = Some(visit.t(wrong));
        return page.answer(StatusCode::UNPROCESSABLE_ENTITY);
    }
    if text != there && *posted != field(&there) {
        tx.rollback().await?;
        let mut page = FilePage::new(&visit, &before, name, sent).await?;
        page.theirs = Some(there);
        return page.answer(StatusCode::CONFLICT);
    }
    let mut after = before.clone();
    after.rewrite(name, &text);
    if after != before {
        let by = (permit.account(), visit.fields.has(PAUSE));
        store::write(&mut tx, (&before, &after), by, now).await?;
    }
    tx.commit().await?;
    let there = super::file_address(&visit, &draft, name)?;
    visit.redirect(&format!("{there}&done=saved"))
}

/// `GET …/export`: the folder as a tar archive, byte for byte.
pub(in crate::desk) async fn export(visit: Visit) -> web::Result {
    let draft = super::draft(&visit).await?;
    let name = slug(&draft);
    let name = if is_slug(&name) {
        name
    } else {
        "campaign".to_owned()
    };
    let archive = pack(&name, &draft.files()).map_err(|error| WebError::internal(&error))?;
    attachment(archive, "application/x-tar", &format!("{name}.tar"))
}

/// Something to be kept as a file.
pub(super) fn attachment(
    body: impl Into<Body>,
    kind: &'static str,
    name: &str,
) -> Result<Response<Body>, WebError> {
    let mut answer = Response::<Body>::new(body.into());
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    let name = HeaderValue::from_str(&format!("attachment; filename=\"{name}\""));
    headers.insert(
        header::CONTENT_DISPOSITION,
        name.unwrap_or(HeaderValue::from_static("attachment")),
    );
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(answer)
}
