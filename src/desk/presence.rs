//! What an organisation shows in public: the name of its page, documents, logo, umbrella organisations.

use askama::Template;
use axum::http::StatusCode;
use rand_core::OsRng;

use super::form::{Field, FormPage, Meets, Shell, Way, meets};
use super::organisations::{below, profile};
use super::visit::Visit;
use crate::account::new_id;
use crate::campaign::folder::is_slug;
use crate::organisation::presence::store::{self, Taken};
use crate::organisation::presence::{self, Logo, Membership, Presence, Side};
use crate::picture::{self, Unusable};
use crate::web;
use crate::web::respond::{self, WebError};
use crate::web::view::PageContext;

async fn here(visit: &Visit) -> Result<Presence, WebError> {
    let id = visit.permit()?.organisation();
    Ok(store::of(&visit.app.db, id).await?)
}

async fn page_form(visit: &Visit, (slug, documents): (&str, &str)) -> Result<FormPage, WebError> {
    let title = visit.t("desk-page-title");
    let mut page = FormPage::new(visit, title, visit.t("desk-save"))
        .lead(visit.t("desk-page-lead"))
        .field(
            Field::line("text", "slug", visit.t("desk-page-slug"), slug)
                .hint(visit.t("desk-page-slug-hint"))
                .optional(),
        )
        .field(
            Field::text("documents", visit.t("desk-page-documents"), documents)
                .hint(visit.t("desk-page-documents-hint"))
                .optional(),
        )
        .back(profile(visit).await?.name, &below(visit, "")?);
    if let Some(slug) = here(visit).await?.slug {
        let url = format!("/{}/o/{slug}", visit.lang.code());
        page = page.way(visit.t("desk-page-see"), &url);
    }
    Ok(page)
}

fn said<'p>(slug: &'p str, documents: &'p str) -> [(String, &'p str); 2] {
    [
        ("slug".to_owned(), slug),
        ("documents".to_owned(), documents),
    ]
}

/// `GET /desk/organisations/{organisation}/page`.
pub(super) async fn page(visit: Visit) -> web::Result {
    let shown = here(&visit).await?;
    let documents = presence::typed(&shown.documents);
    let slug = shown.slug.unwrap_or_default();
    let page = page_form(&visit, (&slug, &documents)).await?;
    page.began_with(said(&slug, &documents)).answer()
}

/// `POST /desk/organisations/{organisation}/page`.
pub(super) async fn set_page(visit: Visit) -> web::Result {
    let slug = visit.fields.value("slug").trim().to_ascii_lowercase();
    let typed = visit.fields.value("documents").replace("\r\n", "\n");
    // Nobody else writes as long as this does.
    let mut tx = visit.app.db.begin().await?;
    let saved = here(&visit).await?;
    let saved = (
        saved.slug.unwrap_or_default(),
        presence::typed(&saved.documents),
    );
    // As it would be saved: blank lines are nobody's words.
    let plain = presence::documents(&typed).map(|documents| presence::typed(&documents));
    let plain = plain.unwrap_or_else(|_| typed.clone());
    let of_slug = meets(&visit, "slug", &slug, &saved.0);
    let of_documents = meets(&visit, "documents", &plain, &saved.1);
    let slug = if of_slug == Meets::Saved {
        saved.0.clone()
    } else {
        slug
    };
    let typed = if of_documents == Meets::Saved {
        saved.1.clone()
    } else {
        typed
    };
    let page = page_form(&visit, (&slug, &typed)).await?;
    let mut page = page.began_with(said(&saved.0, &saved.1));
    if of_slug == Meets::Both {
        page.met(&visit, "slug", &saved.0);
    }
    if of_documents == Meets::Both {
        page.met(&visit, "documents", &saved.1);
    }
    let is_met = page.is_wrong();
    if of_slug != Meets::Both && !slug.is_empty() && !is_slug(&slug) {
        page.wrong("slug", visit.t("desk-wrong-slug"));
    }
    let documents = match presence::documents(&typed) {
        Ok(documents) => documents,
        Err(_) if of_documents == Meets::Both => Vec::new(),
        Err(line) => {
            let line = u64::try_from(line).unwrap_or(1);
            let told = page
                .ctx
                .with("desk-wrong-document", visit.lang.number(line));
            page.wrong("documents", told);
            Vec::new()
        }
    };
    if page.is_wrong() {
        tx.rollback().await?;
        return match is_met {
            true => page.answer_with(StatusCode::CONFLICT),
            false => page.answer(),
        };
    }
    let wanted = (!slug.is_empty()).then_some(slug.as_str());
    let now = visit.app.clock.now();
    match store::set(&mut tx, visit.permit()?, (wanted, &documents), now).await? {
        Ok(()) => tx.commit().await?,
        Err(Taken) => {
            tx.rollback().await?;
            page.wrong("slug", visit.t("desk-wrong-slug-taken"));
            return page.answer();
        }
    }
    visit.redirect(&below(&visit, "/page?done=saved")?)
}

#[derive(Template)]
#[template(path = "desk/logo.html")]
struct LogoPage {
    ctx: PageContext,
    shell: Shell,
    back: Way,
    here: String,
    /// The logo and its address; none where there is no page that shows it.
    logo: Option<(Logo, String)>,
    has_logo: bool,
    error: Option<String>,
}

async fn logo_page(visit: &Visit, error: Option<String>) -> web::Result {
    let shown = here(visit).await?;
    let status = if error.is_some() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let has_logo = shown.logo.is_some();
    let logo = shown.logo.zip(shown.slug);
    let page = LogoPage {
        ctx: visit.context(visit.t("desk-logo-title")),
        shell: visit.shell(),
        back: Way {
            label: profile(visit).await?.name,
            url: below(visit, "")?,
        },
        here: below(visit, "/logo")?,
        logo: logo.map(|(logo, slug)| {
            let url = format!("/o/{slug}/logo/{}", logo.name);
            (logo, url)
        }),
        has_logo,
        error,
    };
    respond::page(status, &page)
}

/// `GET /desk/organisations/{organisation}/logo`.
pub(super) async fn logo(visit: Visit) -> web::Result {
    logo_page(&visit, None).await
}

/// `POST /desk/organisations/{organisation}/logo`: another, made small and freed of all but its pixels; or none.
pub(super) async fn set_logo(visit: Visit) -> web::Result {
    let now = visit.app.clock.now();
    let encoded = if visit.fields.value("act") == "remove" {
        None
    } else {
        let bytes = visit.file.clone();
        if bytes.is_empty() {
            return logo_page(&visit, Some(visit.t("desk-wrong-no-file"))).await;
        }
        let made = super::campaigns::alone(move || picture::logo(&bytes));
        match made.await? {
            Ok(encoded) => Some(encoded),
            Err(Unusable::Pixels { .. }) => {
                return logo_page(&visit, Some(visit.t("desk-wrong-logo-pixels"))).await;
            }
            Err(_) => return logo_page(&visit, Some(visit.t("desk-wrong-logo"))).await,
        }
    };
    let mut tx = visit.app.db.begin().await?;
    store::set_logo(&mut tx, visit.permit()?, encoded.as_ref(), now).await?;
    tx.commit().await?;
    visit.redirect(&below(&visit, "/logo?done=saved")?)
}

#[derive(Template)]
#[template(path = "desk/umbrella.html")]
struct UmbrellaPage {
    form: FormPage,
    here: String,
    memberships: Vec<(Membership, String)>,
    /// Names this showing: a button that is pressed twice does its thing once.
    once: String,
}

impl std::ops::Deref for UmbrellaPage {
    type Target = FormPage;

    fn deref(&self) -> &FormPage {
        &self.form
    }
}

async fn umbrella_page(visit: &Visit, error: Option<String>) -> web::Result {
    let id = visit.permit()?.organisation();
    let all = store::memberships(visit.app.db.read(), id).await?;
    let side = Side::named(visit.fields.value("side")).unwrap_or(Side::Member);
    let choice = |one: Side| super::form::Choice {
        value: one.name().to_owned(),
        label: visit.t(&format!("desk-umbrella-as-{}", one.name())),
        hint: String::new(),
        chosen: one == side,
    };
    let mut form = FormPage::new(
        visit,
        visit.t("desk-umbrella-title"),
        visit.t("desk-umbrella-ask"),
    )
    .lead(visit.t("desk-umbrella-lead"))
    .field(
        Field::line(
            "text",
            "slug",
            visit.t("desk-umbrella-slug"),
            visit.fields.value("slug"),
        )
        .hint(visit.t("desk-umbrella-slug-hint")),
    )
    .field(Field::choices(
        super::form::Input::One,
        "side",
        visit.t("desk-umbrella-side"),
        vec![choice(Side::Member), choice(Side::Umbrella)],
    ))
    .back(profile(visit).await?.name, &below(visit, "")?);
    let status = if let Some(error) = error {
        form.wrong("slug", error);
        form.title_with_errors();
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let memberships = all
        .into_iter()
        .map(|one| {
            let state = match (one.accepted, one.asked_here) {
                (true, _) => "is",
                (false, true) => "asked",
                (false, false) => "asks",
            };
            let said = visit.t(&format!("desk-umbrella-{state}-{}", one.side.name()));
            (one, said)
        })
        .collect();
    let page = UmbrellaPage {
        form,
        here: below(visit, "/umbrella")?,
        memberships,
        once: new_id(&mut OsRng),
    };
    respond::page(status, &page)
}

/// `GET /desk/organisations/{organisation}/umbrella`.
pub(super) async fn umbrella(visit: Visit) -> web::Result {
    umbrella_page(&visit, None).await
}

/// `POST /desk/organisations/{organisation}/umbrella`: asks, agrees, or ends.
pub(super) async fn set_umbrella(visit: Visit) -> web::Result {
    let permit = visit.permit()?;
    let now = visit.app.clock.now();
    let side = Side::named(visit.fields.value("side"));
    let act = visit.fields.value("act").to_owned();
    let (Some(side), true) = (side, ["", "accept", "end"].contains(&act.as_str())) else {
        return umbrella_page(&visit, Some(visit.t("desk-wrong-organisation"))).await;
    };
    let mut tx = visit.app.db.begin().await?;
    if !act.is_empty() {
        let other = visit.fields.value("other");
        let done = match act.as_str() {
            "accept" => store::accept(&mut tx, permit, (other, side), now).await?,
            _ => store::end(&mut tx, permit, (other, side), now).await?,
        };
        if !done {
            return Err(WebError::not_found());
        }
        tx.commit().await?;
        return visit.redirect(&below(&visit, "/umbrella?done=saved")?);
    }
    let typed = visit.fields.value("slug").trim().to_ascii_lowercase();
    // The whole address of its page serves as well.
    let slug = typed.rsplit('/').next().unwrap_or_default();
    let other = store::by_slug(&mut *tx, slug).await?;
    let Some(other) = other.filter(|other| other != permit.organisation()) else {
        tx.rollback().await?;
        return umbrella_page(&visit, Some(visit.t("desk-wrong-organisation"))).await;
    };
    store::ask(&mut tx, permit, (&other, side), now).await?;
    tx.commit().await?;
    visit.redirect(&below(&visit, "/umbrella?done=asked")?)
}
