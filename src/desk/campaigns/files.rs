//! The files of a draft: written as they are, where no field says it, and taken away as a folder.

use askama::Template;
use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};
use axum::response::IntoResponse as _;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::{below, draft_way, slug};
use crate::authorization::store::check;
use crate::campaign::draft::{Draft, has_secret_key, store};
use crate::campaign::folder::is_slug;
use crate::campaign::folder::packed::{is_text_name, pack};
use crate::desk::form::{Field, FormPage, Shell, Way};
use crate::desk::visit::Visit;
use crate::web;
use crate::web::respond::{self, WebError};
use crate::web::view::PageContext;

/// Bytes of a file that is written at the desk.
const LONGEST: usize = 400_000;

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

/// The parts of a file with their revisions, so that whoever wrote meanwhile is noticed.
fn seen(draft: &Draft, file: &str) -> String {
    let parts = draft.parts.iter().filter(|part| part.file == file);
    let parts: Vec<String> = parts
        .map(|part| format!("{}:{}", part.number, part.revision))
        .collect();
    parts.join(" ")
}

fn text_of(draft: &Draft, file: &str) -> String {
    let bytes = draft.files().remove(file).unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

fn file_form(visit: &Visit, draft: &Draft, file: &str, text: &str) -> Result<FormPage, WebError> {
    let mut field = Field::text("text", visit.t("desk-file-text"), text).optional();
    field.rows = 24;
    let page = FormPage::new(visit, file.to_owned(), visit.t("desk-save"))
        .lead(visit.t("desk-file-lead"))
        .hidden("name", file)
        .hidden("seen", seen(draft, file))
        .field(field);
    Ok(page.back(visit.t("desk-files-title"), &below(visit, draft, "/files")?))
}

/// `GET …/file?name=`.
pub(in crate::desk) async fn show(visit: Visit) -> web::Result {
    let draft = super::draft(&visit).await?;
    let name = visit.query.value("name").to_owned();
    if !is_text_name(&name) {
        return visit.redirect(&below(&visit, &draft, "/files")?);
    }
    let text = text_of(&draft, &name);
    file_form(&visit, &draft, &name, &text)?.answer()
}

/// `POST …/file`.
pub(in crate::desk) async fn save(visit: Visit) -> web::Result {
    let draft = super::draft(&visit).await?;
    let (permit, now) = (visit.permit()?, visit.app.clock.now());
    let name = visit.fields.value("name").to_owned();
    if !is_text_name(&name) {
        return visit.redirect(&below(&visit, &draft, "/files")?);
    }
    let sent = visit.fields.value("text").replace("\r\n", "\n");
    let mut tx = visit.app.db.begin().await?;
    check(&mut tx, permit, permit.action()).await?;
    let before = store::load_in(&mut tx, &draft.name).await?;
    let before = before.ok_or_else(WebError::not_found)?;
    let there = text_of(&before, &name);
    // Where a file was written with other line ends, it keeps them.
    let text = match there.contains("\r\n") {
        true => sent.replace('\n', "\r\n"),
        false => sent.clone(),
    };
    let mut page = file_form(&visit, &before, &name, &sent)?;
    if text.len() > LONGEST {
        tx.rollback().await?;
        page.wrong("text", visit.t("desk-wrong-too-long"));
        return page.answer();
    }
    if has_secret_key(text.as_bytes()) {
        tx.rollback().await?;
        page.wrong("text", visit.t("desk-wrong-secret-key"));
        return page.answer();
    }
    if text != there && visit.fields.value("seen") != seen(&before, &name) {
        tx.rollback().await?;
        page.wrong("text", visit.t("desk-conflict"));
        page.fields.push(theirs(&visit, &there));
        return page.answer_with(StatusCode::CONFLICT);
    }
    let mut after = before.clone();
    after.rewrite(&name, &text);
    if after != before {
        store::write(&mut tx, (&before, &after), permit.account(), now).await?;
    }
    tx.commit().await?;
    visit.redirect(&below(&visit, &draft, "/files?done=saved")?)
}

/// What somebody else saved meanwhile, to be read beside one's own.
fn theirs(visit: &Visit, text: &str) -> Field {
    let mut field = Field::text("theirs", visit.t("desk-conflict-theirs"), text).optional();
    field.fixed = true;
    field.rows = 12;
    field
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
    bytes: Vec<u8>,
    kind: &'static str,
    name: &str,
) -> Result<Response<Body>, WebError> {
    let mut answer = (StatusCode::OK, bytes).into_response();
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
