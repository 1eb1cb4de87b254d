use std::sync::Arc;

use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use clameur_instrument::Kind;
use sha2::{Digest as _, Sha256};

use crate::campaign::appeal::is_appeal;
use crate::campaign::definition::{Organisation, Role};
use crate::campaign::store::Phase;
use crate::card::draw::Picture;
use crate::poster::address::ShortAddress;
use crate::poster::sheet::{Format, Ink, Poster, print};
use crate::site::campaign::top;
use crate::site::campaign_page::CampaignPage;
use crate::site::view::CampaignLinks;
use crate::state::App;
use crate::web;
use crate::web::accent::Accent;
use crate::web::assets::accent;
use crate::web::form::Fields;
use crate::web::markdown::contact_url;
use crate::web::respond::{WebError, page};
use crate::web::view::PageContext;

/// A sheet that can be downloaded.
#[derive(Debug)]
struct SheetLink {
    /// Key of its name.
    key: String,
    /// In colour.
    colour: String,
    /// For copiers.
    black: String,
}

/// An organisation whose line may stand on the sheets.
#[derive(Debug)]
struct Choice {
    name: String,
    url: String,
    chosen: bool,
}

/// `/{lang}/{slug}/material`.
#[derive(Debug, Template)]
#[template(path = "site/poster/page.html")]
struct MaterialPage {
    ctx: PageContext,
    links: CampaignLinks,
    sheets: Vec<SheetLink>,
    choices: Vec<Choice>,
    /// The address on the sheets, as people type it.
    address: String,
    /// Why there is nothing to print.
    closed: Option<String>,
}

/// `/{lang}/{slug}/material`: what can be printed, in this language, with the line of an organisation.
pub(crate) async fn material(
    State(app): State<App>,
    Path((lang, slug)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> web::Result {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    let by = organisation(&place, query.as_deref())?;
    let links = place.links();
    let below = |name: &str| match by {
        Some(by) => format!("{}/material/{name}.pdf?via={}", links.page, by.id),
        None => format!("{}/material/{name}.pdf", links.page),
    };
    let sheets = Format::ALL.map(|format| SheetLink {
        key: format!("material-{}", format.id()),
        colour: below(format.id()),
        black: below(&format!("{}-bw", format.id())),
    });
    let organisations = place.campaign.folder.definition.organisations.iter();
    let choices = organisations.map(|one| Choice {
        name: one.name.clone(),
        url: format!("{}/material?via={}", links.page, one.id),
        chosen: by == Some(one),
    });
    let closed = match place.phase {
        Phase::Closed => Some(top::closed(&place, app.clock.now())),
        _ => None,
    };
    let mut ctx = place.context(&app, place.lang.t("material-title"), "/material");
    ctx.description = match &closed {
        Some(closed) => closed.clone(),
        None => place.lang.t("material-lead"),
    };
    let view = MaterialPage {
        ctx,
        sheets: sheets.into(),
        choices: choices.collect(),
        address: short(&place, by).readable(),
        closed,
        links,
    };
    page(StatusCode::OK, &view)
}

/// `/{lang}/{slug}/material/{name}.pdf`: a sheet, made once.
pub(crate) async fn sheet(
    State(app): State<App>,
    Path((lang, slug, name)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
    asked: HeaderMap,
) -> web::Result {
    let (format, ink) = named(&name).ok_or_else(WebError::not_found)?;
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    if place.phase == Phase::Closed {
        return Err(WebError::not_found());
    }
    let by = organisation(&place, query.as_deref())?;
    let poster = poster(&app, &place, by)?;
    let file = file_name(&place, by, format, ink);
    let key = Sha256::digest(format!("{poster:?} {format:?} {ink:?}")).into();
    let make = move || Ok(print(&poster, format, ink)?);
    let made = app.sheets.made(key, "application/pdf", make).await;
    let made: Arc<Picture> = made.map_err(|error| WebError::internal(&error))?;
    let mut answer = made.answer(&asked);
    if let Ok(disposition) = HeaderValue::try_from(format!("inline; filename=\"{file}\"")) {
        let headers = answer.headers_mut();
        headers.insert(header::CONTENT_DISPOSITION, disposition);
    }
    Ok(answer)
}

/// `a4.pdf`, `a4-bw.pdf`.
fn named(name: &str) -> Option<(Format, Ink)> {
    let stem = name.strip_suffix(".pdf")?;
    let (id, ink) = match stem.strip_suffix("-bw") {
        Some(id) => (id, Ink::Black),
        None => (stem, Ink::Colour),
    };
    let format = Format::ALL.into_iter().find(|format| format.id() == id)?;
    Some((format, ink))
}

/// The organisation whose line is asked for; one that does not belong to the campaign is nobody's.
fn organisation<'p>(
    place: &'p CampaignPage,
    query: Option<&str>,
) -> Result<Option<&'p Organisation>, WebError> {
    let asked = Fields::parse(query.unwrap_or_default().as_bytes())?;
    let mut all = place.campaign.folder.definition.organisations.iter();
    Ok(all.find(|one| one.id == asked.value("via")))
}

fn short(place: &CampaignPage, by: Option<&Organisation>) -> ShortAddress {
    let by = by.map(|by| by.id.as_str());
    ShortAddress::new(&place.site, place.slug(), place.lang, by)
}

/// What a sheet is called on the disk of whoever downloads it.
fn file_name(place: &CampaignPage, by: Option<&Organisation>, format: Format, ink: Ink) -> String {
    let mut parts = vec![place.slug(), place.lang.code(), format.id()];
    parts.extend(by.map(|by| by.id.as_str()));
    if ink == Ink::Black {
        parts.push("bw");
    }
    format!("{}.pdf", parts.join("-"))
}

fn poster(app: &App, place: &CampaignPage, by: Option<&Organisation>) -> Result<Poster, WebError> {
    let texts = place.texts()?;
    let lang = place.lang;
    let definition = &place.campaign.folder.definition;
    let law = place.campaign.rules.instrument();
    let day = place.campaign.today(app.clock.now());
    let call = if is_appeal(law) || crate::site::central::pages::hands_over(place) {
        "central-go"
    } else if law.kind == Kind::StatementOfSupport {
        "sign-title"
    } else {
        "join-go"
    };
    let mut lines = Vec::new();
    match place.phase {
        Phase::NotYet(day) => {
            lines.push(lang.tr("state-not-yet", &[("value", lang.date(day).into())]));
        }
        _ => lines.extend(
            definition
                .closes
                .map(|day| lang.tr("poster-until", &[("value", lang.date(day).into())])),
        ),
    }
    let relay = by.filter(|by| by.role != Role::Lead);
    lines.extend(relay.map(|by| lang.tr("poster-by", &[("value", by.name.as_str().into())])));
    let lead = place.campaign.folder.lead();
    let imprint = lead.into_iter().flat_map(|lead| {
        // An address of a mailbox or of a house, not of a page: the page stands above already.
        let contact = Some(lead.contact.as_str())
            .filter(|contact| !contact_url(contact).is_some_and(|url| url.starts_with("http")));
        [Some(lead.name.as_str()), Some(lead.seat.as_str()), contact]
    });
    let date = lang.date(day);
    let imprint: Vec<&str> = imprint
        .flatten()
        .chain([date.as_str()])
        .filter(|part| !part.is_empty())
        .collect();
    Ok(Poster {
        lang,
        speaker: lang.typeset(&texts.speaker).into_owned(),
        demand: lang.typeset(&texts.demand).into_owned(),
        title: lang.typeset(&texts.title).into_owned(),
        summary: lang.typeset(&texts.summary).into_owned(),
        call: lang.t(call),
        lines,
        imprint: imprint.join(" · "),
        demonstration: definition.demonstration.then(|| lang.t("demo-label")),
        short: short(place, by),
        accent: Accent::new(accent(&definition.accent)),
        day,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_have_names() {
        assert_eq!(named("a4.pdf"), Some((Format::A4, Ink::Colour)));
        assert_eq!(named("4xa6-bw.pdf"), Some((Format::FourA6, Ink::Black)));
        for none in ["a4", "a2.pdf", "a4-bw", "-bw.pdf", ""] {
            assert_eq!(named(none), None, "{none}");
        }
    }
}
