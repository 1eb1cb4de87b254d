//! A campaign from a folder that is sent as one file.

use axum::http::StatusCode;

use super::{all, new};
use crate::campaign::draft::{Draft, secret_keys};
use crate::campaign::folder::Files;
use crate::campaign::folder::packed::{Refused, unpack};
use crate::desk::form::{Field, FormPage};
use crate::desk::visit::Visit;
use crate::web;
use crate::web::respond::WebError;

/// Keys and tables that a folder has at most: each is kept by itself.
const MOST_PARTS: usize = 4_000;

/// Names that a message lists.
const SHOWN: usize = 5;

fn form(visit: &Visit) -> Result<FormPage, WebError> {
    let kinds = ".zip,.tar,.gz,.tgz,application/zip,application/x-tar,application/gzip";
    let file = Field::file("folder", visit.t("desk-import-file"), kinds);
    let title = visit.t("desk-import-title");
    let page = FormPage::new(visit, title, visit.t("desk-import-button"))
        .lead(visit.t("desk-import-lead"))
        .lead(visit.t("desk-import-then"))
        .field(file.hint(visit.t("desk-import-hint")));
    let new = format!("{}/new", all(visit)?);
    Ok(page.back(visit.t("desk-campaign-new"), &new))
}

/// `GET …/campaigns/import`.
pub(in crate::desk) async fn show(visit: Visit) -> web::Result {
    form(&visit)?.answer()
}

/// `POST …/campaigns/import`: a folder as a draft, also one that cannot be published yet.
pub(in crate::desk) async fn import(mut visit: Visit) -> web::Result {
    let bytes = std::mem::take(&mut visit.file);
    let wrong = |why: String| {
        let mut page = form(&visit)?;
        page.wrong("folder", why);
        page.answer_with(StatusCode::UNPROCESSABLE_ENTITY)
    };
    if bytes.is_empty() {
        return wrong(visit.t("desk-wrong-no-file"));
    }
    let read = super::alone(move || {
        let files = unpack(&bytes)?;
        let parts = Draft::of_files(&files).parts.len();
        let keys = secret_keys(&files);
        Ok((files, parts, keys))
    });
    let (files, parts, keys) = match read.await? {
        Ok(read) => read,
        Err(why) => return wrong(told(&visit, why)),
    };
    if let Some(key) = keys.first() {
        let file = shown(&key.path.part.file());
        let ctx = visit.context("");
        return wrong(ctx.with("desk-wrong-folder-secret-key", file));
    }
    if parts > MOST_PARTS {
        return wrong(visit.t("desk-wrong-folder-many"));
    }
    match new::keep(&visit, &files, &called(&visit, &files)).await? {
        Some(name) => visit.redirect(&format!("{}/{name}?done=imported", all(&visit)?)),
        None => wrong(visit.t("desk-wrong-many-drafts")),
    }
}

/// What the campaign of a folder is called.
fn called(visit: &Visit, files: &Files) -> String {
    super::title(visit, &Draft::of_files(files))
}

/// A name out of somebody's file, as it can be shown.
fn shown(name: &str) -> String {
    crate::shown::word(name).to_string()
}

/// Why a file was not taken, and what to do.
fn told(visit: &Visit, why: Refused) -> String {
    let ctx = visit.context("");
    match why {
        Refused::Kind => visit.t("desk-wrong-folder-kind"),
        Refused::Damaged => visit.t("desk-wrong-folder-damaged"),
        Refused::Encrypted => visit.t("desk-wrong-folder-encrypted"),
        Refused::Many => visit.t("desk-wrong-folder-many"),
        Refused::Large(None) => visit.t("desk-wrong-folder-large"),
        Refused::Large(Some(name)) => ctx.with("desk-wrong-folder-large-file", shown(&name)),
        Refused::Name(name) => ctx.with("desk-wrong-folder-name", shown(&name)),
        Refused::Twice(name) => ctx.with("desk-wrong-folder-twice", shown(&name)),
        Refused::Link(name) => ctx.with("desk-wrong-folder-link", shown(&name)),
        Refused::NoCampaign => visit.t("desk-wrong-folder-no-campaign"),
        Refused::Foreign(names) => {
            let mut list: Vec<String> = names.iter().take(SHOWN).map(|name| shown(name)).collect();
            if names.len() > SHOWN {
                list.push("…".to_owned());
            }
            ctx.with("desk-wrong-folder-foreign", list.join(", "))
        }
    }
}
