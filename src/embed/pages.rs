//! The frames, and the page that offers them.

use askama::Template as _;
use axum::Router;
use axum::body::Body;
use axum::extract::{Path, RawQuery, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header};
use axum::response::{IntoResponse as _, Redirect};
use axum::routing::get;

use super::inside::{self, Mark};
use super::kind::Kind;
use super::theme::Theme;
use super::view::{FormWords, FramePage, Snippet, SnippetsPage};
use super::{Ancestors, origins};
use crate::campaign::appeal::is_appeal;
use crate::share::credit::{VIA, credit};
use crate::site::campaign::pages::in_all;
use crate::site::campaign::top::Top;
use crate::site::campaign_page::CampaignPage;
use crate::site::central::pages::hand_over;
use crate::site::statement::form::{asks_nationality, form_view};
use crate::site::statement::pages as statements;
use crate::site::statement::view::NATIONALITY;
use crate::site::view::CountView;
use crate::state::App;
use crate::web;
use crate::web::assets::{self, asset};
use crate::web::cache::Kept;
use crate::web::form::Fields;
use crate::web::language::accepts_gzip;
use crate::web::markdown::escaped;
use crate::web::respond::{WebError, page};
use crate::web::view::{PageContext, percent};

/// Stands in a kept frame where its look goes.
const LOOK: &str = "look-of-this-frame";

/// How long others may keep a frame: the number moves.
const A_MINUTE: HeaderValue = HeaderValue::from_static("public, max-age=60");

/// More than any page of a form has.
const LARGEST_PAGE: usize = 8 * 1024 * 1024;

/// The zone.
pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/embed/clameur.js", get(module))
        .route("/embed/theme/{file}", get(theme))
        .route("/embed/{lang}/{slug}/{kind}", get(frame).post(sent))
        .route("/{lang}/{slug}/embed", get(snippets))
}

/// `/embed/clameur.js`: the element. Its address stays; so do the pages that name it.
async fn module() -> Response<Body> {
    let headers: [(HeaderName, &str); 3] = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CACHE_CONTROL, "public, max-age=3600"),
        // Modules are fetched by the rules of other origins.
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    ];
    (headers, include_str!("../web/assets/clameur.js")).into_response()
}

/// `/embed/theme/{name}.css`.
async fn theme(Path(file): Path<String>) -> web::Result {
    let theme = file.strip_suffix(".css").and_then(Theme::parse);
    let theme = theme.ok_or_else(WebError::not_found)?;
    let headers: [(HeaderName, &str); 2] = [
        (header::CONTENT_TYPE, "text/css; charset=utf-8"),
        (header::CACHE_CONTROL, "public, max-age=86400"),
    ];
    Ok((headers, theme.stylesheet()).into_response())
}

/// `/embed/{lang}/{slug}/{kind}`.
async fn frame(
    State(app): State<App>,
    Path((lang, slug, kind)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> web::Result {
    let kind = Kind::parse(&kind).ok_or_else(WebError::not_found)?;
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    let asked = Fields::parse(query.unwrap_or_default().as_bytes())?;
    let theme = look(&place, &asked);
    if kind == Kind::Form {
        let sites = origins::of(&app, &place);
        if sites.is_empty() {
            let button = address(&place, Kind::Button);
            let query = theme.query(campaign_colour(&place));
            return Ok(Redirect::to(&format!("{button}{query}")).into_response());
        }
        let here = Path((lang, slug));
        let query = passed_on(&place, &asked);
        let answer = statements::form(State(app.clone()), here, RawQuery(query)).await?;
        return framed(&app, &place, &sites, answer).await;
    }
    let now = app.clock.now();
    let key = address(&place, kind);
    let gzip = accepts_gzip(&headers);
    let rendered = async { Ok(Kept::of(render(&app, &place, kind).await?, LOOK)) };
    let (kept, _) = app.pages.page(&key, now, rendered).await?;
    let mut answer = kept.answer(|| theme.name(), gzip);
    let headers = answer.headers_mut();
    headers.insert(header::CACHE_CONTROL, A_MINUTE);
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    Ok(answer)
}

/// What of a frame's query reaches the form: by whose link people come, and the answer to the question that the form itself asks first. A
/// page of somebody else chooses nothing more about it.
fn passed_on(place: &CampaignPage, asked: &Fields) -> Option<String> {
    let credit = credit(&place.campaign.folder.definition, asked.value(VIA));
    let via = credit.map(|credit| format!("{VIA}={}", percent(&credit.id)));
    let mut nationality = asked.values(NATIONALITY).take(1);
    let nationality = nationality
        .next()
        .filter(|_| asks_nationality(place))
        .map(|code| format!("{NATIONALITY}={}", percent(code)));
    let passed: Vec<String> = via.into_iter().chain(nationality).collect();
    (!passed.is_empty()).then(|| passed.join("&"))
}

/// `POST /embed/{lang}/{slug}/form`: as the form's own page, inside.
async fn sent(
    State(app): State<App>,
    Path((lang, slug, kind)): Path<(String, String, String)>,
    mut request: Request,
) -> web::Result {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    if Kind::parse(&kind) != Some(Kind::Form) {
        return Err(WebError::new(
            StatusCode::METHOD_NOT_ALLOWED,
            "method-not-allowed",
        ));
    }
    if !origins::form_is_safe(&place) {
        return Err(WebError::not_found());
    }
    let sites = origins::of(&app, &place);
    request.extensions_mut().insert(statements::Framed);
    let answer = statements::join(State(app.clone()), Path((lang, slug)), request).await?;
    framed(&app, &place, &sites, answer).await
}

/// A page of the form, fit for a frame on these sites and on our own.
async fn framed(
    app: &App,
    place: &CampaignPage,
    sites: &[String],
    answer: Response<Body>,
) -> web::Result {
    let (mut parts, body) = answer.into_parts();
    let body = axum::body::to_bytes(body, LARGEST_PAGE)
        .await
        .map_err(|error| WebError::internal(&error))?;
    let links = place.links();
    let mark = Mark {
        style: asset("embed.css"),
        script: asset("frame.js"),
        page: links.page.clone(),
        host: app.config.host().to_owned(),
    };
    let html = inside::fit(
        &String::from_utf8_lossy(&body),
        &links.join,
        &address(place, Kind::Form),
        &mark,
    );
    parts.headers.remove(header::CONTENT_LENGTH);
    let mut answer = Response::from_parts(parts, Body::from(html));
    let sites = format!("'self' {}", sites.join(" "));
    answer.extensions_mut().insert(Ancestors(sites));
    Ok(answer)
}

/// The address of a frame on this site.
fn address(place: &CampaignPage, kind: Kind) -> String {
    format!("/embed{}/{}", place.links().page, kind.name())
}

fn campaign_colour(place: &CampaignPage) -> crate::web::accent::Rgb {
    assets::accent(&place.campaign.folder.definition.accent)
}

fn look(place: &CampaignPage, asked: &Fields) -> Theme {
    Theme::of(asked, campaign_colour(place))
}

/// The numbers as the campaign's page has them, and what has to be said of them.
async fn figures(app: &App, place: &CampaignPage) -> Result<(Option<CountView>, String), WebError> {
    let lang = place.lang;
    if is_appeal(place.campaign.rules.instrument()) {
        return Ok((None, String::new()));
    }
    if let Some(hand) = hand_over(app, place).await? {
        let count = hand.total.map(|live| CountView {
            live,
            support: true,
            ..CountView::default()
        });
        let as_of = hand.read.map_or_else(String::new, |(day, hour)| {
            let day = lang.date(day);
            let hour = hour.as_str();
            lang.tr(
                "central-as-of",
                &[("value", day.as_str().into()), ("other", hour.into())],
            )
        });
        return Ok((count, as_of));
    }
    let count = in_all(app, place).await?;
    let as_of = count.valid_on.map_or_else(String::new, |day| {
        lang.tr("dash-valid-on", &[("value", lang.date(day).into())])
    });
    // What nobody told is not nothing.
    Ok(((!count.unknown).then_some(count), as_of))
}

async fn render(app: &App, place: &CampaignPage, kind: Kind) -> Result<String, WebError> {
    let (lang, links) = (place.lang, place.links());
    let texts = place.texts()?;
    let now = app.clock.now();
    let (count, as_of) = figures(app, place).await?;
    let elsewhere = is_appeal(place.campaign.rules.instrument())
        || crate::site::central::pages::hands_over(place);
    let (state, way, go) = match Top::of(place, None, now) {
        None if elsewhere => (String::new(), links.join, lang.t("central-go")),
        None => {
            let go = form_view(place, None, String::new()).key("go");
            (String::new(), links.join, lang.t(&go))
        }
        Some(top) => {
            let way = top.ways_on.into_iter().next();
            let (way, go) = way.unwrap_or_else(|| (links.page.clone(), lang.t("nav-campaign")));
            (top.title, way, go)
        }
    };
    let mut ctx = PageContext::new(lang, texts.title.clone());
    ctx.demonstration = place.campaign.folder.definition.demonstration;
    let view = FramePage {
        ctx,
        kind,
        speaker: texts.speaker.clone(),
        host: app.config.host().to_owned(),
        count,
        as_of,
        state,
        page: links.page,
        way,
        go,
        theme: LOOK.to_owned(),
    };
    view.render().map_err(|error| WebError::internal(&error))
}

/// `/{lang}/{slug}/embed`: what to copy, and how it looks.
async fn snippets(
    State(app): State<App>,
    Path((lang, slug)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> web::Result {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    let asked = Fields::parse(query.unwrap_or_default().as_bytes())?;
    let theme = look(&place, &asked);
    let kinds = kinds(&app, &place);
    let kind = Kind::parse(asked.value("kind"))
        .filter(|kind| kinds.contains(kind))
        .unwrap_or(Kind::Button);
    let texts = place.texts()?;
    let query = theme.query(campaign_colour(&place));
    let frame = format!("{}{query}", address(&place, kind));
    let title = format!("{} – {}", texts.title, app.config.host());
    let view = SnippetsPage {
        ctx: place.context(&app, place.lang.t("embed-title"), "/embed"),
        links: place.links(),
        kind,
        kinds,
        theme,
        snippets: lines(&app, &place, kind, theme, &title),
        frame,
        title,
        sites: place.campaign.folder.definition.embed_form_on.clone(),
        form: FormWords::of(&place),
    };
    page(StatusCode::OK, &view)
}

/// What can be shown of a campaign now: no number where nothing is counted, and the form only where somebody may show it.
fn kinds(app: &App, place: &CampaignPage) -> Vec<Kind> {
    if is_appeal(place.campaign.rules.instrument()) {
        return vec![Kind::Button];
    }
    let mut kinds = Kind::ALL.to_vec();
    if origins::of(app, place).is_empty() {
        kinds.retain(|kind| *kind != Kind::Form);
    }
    kinds
}

/// The three ways, the simplest first.
fn lines(app: &App, place: &CampaignPage, kind: Kind, theme: Theme, title: &str) -> Vec<Snippet> {
    let base = app.config.base_url.trim_end_matches('/');
    let page = format!("{base}{}", place.links().page);
    let usual = campaign_colour(place);
    let query = theme.query(usual);
    let name = escaped(title);
    let words = escaped(place.texts().map_or("", |texts| texts.title.as_str()));
    let attributes: String = query
        .split(['?', '&'])
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| format!(" {name}=\"{value}\""))
        .collect();
    let frame = escaped(&format!("{base}{}{query}", address(place, kind)));
    vec![
        Snippet {
            id: "picture",
            lines: format!(
                "<a href=\"{page}\"><img src=\"{page}/card/now.png\" width=\"600\" height=\"315\" alt=\"{name}\"></a>"
            ),
            policy: format!("img-src {base}"),
        },
        Snippet {
            id: "frame",
            lines: format!(
                "<iframe src=\"{frame}\" title=\"{name}\" width=\"100%\" height=\"{}\" frameborder=\"0\" loading=\"lazy\"></iframe>",
                kind.height()
            ),
            policy: format!("frame-src {base}"),
        },
        Snippet {
            id: "element",
            lines: format!(
                "<script type=\"module\" src=\"{base}/embed/clameur.js\"></script>\n\
                 <clameur-campaign kind=\"{}\"{attributes}><a href=\"{page}\">{words}</a></clameur-campaign>",
                kind.name()
            ),
            policy: format!("script-src {base}; frame-src {base}"),
        },
    ]
}
