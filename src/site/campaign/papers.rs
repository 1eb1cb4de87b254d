//! The pages of a campaign's documents, every version of each, and of what its publications changed.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use clameur_ledger::Hash;

use crate::campaign::definition::Role;
use crate::campaign::history::{Step, Version};
use crate::campaign::store;
use crate::i18n::Lang;
use crate::site::campaign::view::{
    ChangeView, ChangesPage, ControllerView, ControllersPage, DocumentPage, DocumentsPage,
    KindView, PublicationView, VersionView,
};
use crate::site::campaign_page::CampaignPage;
use crate::state::App;
use crate::web;
use crate::web::respond::{WebError, page};

/// `/{lang}/{slug}/documents`: every kind, in every language, in every version.
pub(crate) async fn documents(
    State(app): State<App>,
    Path((lang, slug)): Path<(String, String)>,
) -> web::Result {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    let versions = place.campaign.history.versions(&place.campaign.zone);
    let kinds = versions
        .chunk_by(|a, b| a.kind == b.kind)
        .filter_map(|of_kind| {
            let kind = of_kind.first()?.kind.clone();
            let mut views: Vec<VersionView> = of_kind.iter().map(|v| version(&place, v)).collect();
            // The reader's language first, and of each the newest first.
            views.sort_by_key(|v| {
                (
                    v.language != place.lang.code(),
                    v.language.clone(),
                    u64::MAX - v.number,
                )
            });
            Some(KindView {
                kind,
                versions: views,
            })
        })
        .collect();
    let view = DocumentsPage {
        ctx: place.context(&app, place.lang.t("documents-all"), "/documents"),
        links: place.links(),
        kinds,
    };
    page(StatusCode::OK, &view)
}

fn version(place: &CampaignPage, version: &Version) -> VersionView {
    let lang = Lang::from_code(&version.language);
    VersionView {
        number: version.number,
        language: version.language.clone(),
        language_name: lang.map_or_else(|| version.language.clone(), Lang::native_name),
        url: format!(
            "/{}/{}/documents/{}",
            place.lang.code(),
            place.slug(),
            version.hash
        ),
        sha256: version.hash.clone(),
        day: version.day,
        in_force: version.in_force,
    }
}

/// `/{lang}/{slug}/controllers`: who decides about personal data, who else has a part in it, and whom to ask (GDPR, art. 26(2): the essence
/// of the arrangement is made available).
pub(crate) async fn controllers(
    State(app): State<App>,
    Path((lang, slug)): Path<(String, String)>,
) -> web::Result {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    let folder = &place.campaign.folder;
    let definition = &folder.definition;
    let parts = definition.organisations.iter().map(|one| ControllerView {
        name: one.name.clone(),
        part: match one.role {
            Role::Lead => "controllers-lead",
            Role::Partner if one.recipients.is_empty() => "controllers-relay",
            Role::Partner => "controllers-partner",
            Role::Relay => "controllers-relay",
        },
        contact: one.contact.clone(),
    });
    let lead = folder.lead().map_or("", |lead| lead.contact.as_str());
    let contact = match definition.data_contact.trim() {
        "" => lead.trim(),
        own => own,
    };
    let texts = folder.texts(place.lang.code());
    let view = ControllersPage {
        ctx: place.context(&app, place.lang.t("controllers-title"), "/controllers"),
        links: place.links(),
        parts: parts.collect(),
        contact: contact.to_owned(),
        arrangement_md: texts
            .map(|texts| texts.controllers_md.clone())
            .unwrap_or_default(),
    };
    page(StatusCode::OK, &view)
}

/// `/{lang}/{slug}/documents/{which}`: a legal text, readable: the one in force by its kind, or any that ever was by its SHA-256.
pub(crate) async fn document(
    State(app): State<App>,
    Path((lang, slug, which)): Path<(String, String, String)>,
) -> web::Result {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    let history = &place.campaign.history;
    let hash = match Hash::from_hex(&which) {
        Ok(hash) => hash.to_string(),
        Err(_) => history
            .in_force(&which, place.lang.code())
            .ok_or_else(WebError::not_found)?
            .clone(),
    };
    let versions = history.versions(&place.campaign.zone);
    // One text may stand in two languages or kinds: the reader's own goes first.
    let shown = versions
        .iter()
        .filter(|version| version.hash == hash)
        .min_by_key(|version| version.language != place.lang.code())
        .ok_or_else(WebError::not_found)?;
    let of = Hash::from_hex(&hash).map_err(|_| WebError::not_found())?;
    let text = store::document(&app.db, &slug, &of)
        .await?
        .ok_or_else(WebError::not_found)?;
    let newer = versions
        .iter()
        .find(|v| v.kind == shown.kind && v.language == shown.language && v.in_force)
        .filter(|_| !shown.in_force);
    let name = place.lang.t(&name_key(place.lang, &shown.kind));
    let kind = shown.kind.clone();
    let view = DocumentPage {
        ctx: place.context(&app, name, &format!("/documents/{which}")),
        links: place.links(),
        version: version(&place, shown),
        versions: versions
            .iter()
            .filter(|v| v.kind == shown.kind && v.language == shown.language)
            .count() as u64,
        download_url: format!("/log/{slug}/document/{hash}"),
        file_name: format!("{slug}-{kind}-{}-{}.md", shown.language, shown.number),
        text_lang: Lang::from_code(&shown.language).unwrap_or(place.lang),
        text_md: text,
        newer_url: newer.map(|version| format!("/{lang}/{slug}/documents/{}", version.hash)),
        kind,
    };
    page(StatusCode::OK, &view)
}

/// Key of the name of a kind of document.
pub(crate) fn name_key(lang: Lang, kind: &str) -> String {
    let key = format!("document-{kind}");
    if lang.has(&key) {
        key
    } else {
        "documents-title".to_owned()
    }
}

/// `/{lang}/{slug}/changes`: what each publication changed, the newest first.
pub(crate) async fn changes(
    State(app): State<App>,
    Path((lang, slug)): Path<(String, String)>,
) -> web::Result {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    let history = &place.campaign.history;
    let manifest_url = |hash: &Hash| format!("/log/{slug}/manifest/{hash}");
    let first = history.editions.first().map(|edition| PublicationView {
        leaf: edition.leaf,
        day: edition.day(&place.campaign.zone),
        manifest_url: manifest_url(&edition.hash),
        changes: Vec::new(),
    });
    let view = ChangesPage {
        ctx: place.context(&app, place.lang.t("changes-title"), "/changes"),
        links: place.links(),
        changes: history
            .steps(&place.campaign.zone)
            .into_iter()
            .rev()
            .map(|step| PublicationView {
                leaf: step.leaf,
                day: step.day,
                manifest_url: manifest_url(&step.hash),
                changes: worded(&place, &step),
            })
            .collect(),
        first,
    };
    page(StatusCode::OK, &view)
}

/// What an organisation is called. Who is no longer in the campaign is called by the id that the manifests have.
pub(crate) fn organisation_name(place: &CampaignPage, id: &str) -> String {
    let organisations = &place.campaign.folder.definition.organisations;
    let found = organisations.iter().find(|o| o.id == id);
    found.map_or_else(|| id.to_owned(), |o| o.name.clone())
}

/// What a publication changed, in the reader's language.
fn worded(place: &CampaignPage, step: &Step) -> Vec<ChangeView> {
    let name = |id: &str| organisation_name(place, id);
    step.changes
        .iter()
        .map(|change| ChangeView {
            text: change.text(place.lang, name),
            grave: change.is_grave(),
        })
        .collect()
}

/// The published changes for `count.json`: the order and the hashes are the log's, the days the server's word.
pub(crate) fn changes_json(place: &CampaignPage) -> serde_json::Value {
    let steps = place
        .campaign
        .history
        .steps(&place.campaign.zone)
        .into_iter()
        .map(|step| {
            serde_json::json!({
                "leaf": step.leaf,
                "manifest": step.hash.to_string(),
                "day": step.day,
                "changes": step.changes,
            })
        });
    serde_json::Value::Array(steps.collect())
}

/// How often what was published changed since, and when last: for a line on the pages. None where nothing did.
pub(crate) fn since_published(
    place: &CampaignPage,
) -> Option<crate::site::campaign::view::ChangedView> {
    let steps = place.campaign.history.steps(&place.campaign.zone);
    let last = steps.last()?;
    Some(crate::site::campaign::view::ChangedView {
        times: u64::try_from(steps.len()).unwrap_or(u64::MAX),
        day: last.day,
    })
}
