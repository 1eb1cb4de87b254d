//! The pages. A GET changes nothing: mail scanners open links (promise P9).

use std::net::IpAddr;

use askama::Template;
use axum::Router;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Redirect};
use axum::routing::get;
use clameur_instrument::canonical;
use rand_core::OsRng;

use crate::account::wait::may_have_link;
use crate::clock::{HOUR, Millis};
use crate::contact::List;
use crate::i18n::Lang;
use crate::mail::{Message, enqueue};
use crate::site::statement::form::HONEYPOT;
use crate::site::statement::neutral::LINK;
use crate::site::statement::pages::{client, receipt_at, stale};
use crate::site::supporter::find;
use crate::site::supporter::find::{Found, Who};
use crate::state::App;
use crate::statement::mailbox;
use crate::supporter::{asked_out, store};
use crate::token::Token;
use crate::web;
use crate::web::form::Fields;
use crate::web::respond::{WebError, page};
use crate::web::view::PageContext;

/// What the token of the form is for.
const FORM: &str = "mine";
/// After the first mails of a day there is one for each of these pauses.
const PAUSE: Millis = 4 * HOUR;

/// Asks for the mailbox.
#[derive(Template)]
#[template(path = "site/supporter/ask.html")]
struct AskPage {
    ctx: PageContext,
    action: String,
    token: String,
    address: String,
    error: Option<String>,
}

/// The same for everybody.
#[derive(Template)]
#[template(path = "site/supporter/sent.html")]
struct SentPage {
    ctx: PageContext,
    address: String,
    again: String,
}

/// Behind the link: asks for the names.
#[derive(Template)]
#[template(path = "site/supporter/names.html")]
struct NamesPage {
    ctx: PageContext,
    action: String,
    link: String,
    address: String,
}

/// What was found.
#[derive(Template)]
#[template(path = "site/supporter/found.html")]
struct FoundPage {
    ctx: PageContext,
    base: String,
    link: String,
    address: String,
    given: String,
    family: String,
    found: Vec<Found>,
    missed: bool,
    done: Done,
}

/// What a form of the page has just done.
#[derive(PartialEq, Eq)]
enum Done {
    Nothing,
    /// The address left a list.
    Left,
    /// This campaign was asked to take the statement out: what it says of that is where it stands.
    Asked(String),
}

impl FoundPage {
    fn signed(&self) -> impl Iterator<Item = &Found> {
        self.found.iter().filter(|one| one.is_signed())
    }

    fn listed(&self) -> impl Iterator<Item = &Found> {
        self.found.iter().filter(|one| !one.lists.is_empty())
    }

    fn has_left(&self) -> bool {
        self.done == Done::Left
    }

    fn has_asked(&self, one: &Found) -> bool {
        matches!(&self.done, Done::Asked(campaign) if *campaign == one.slug)
    }

    fn has_names(&self) -> bool {
        !canonical::name(&self.family).is_empty()
    }
}

/// The link is over, or none of ours.
#[derive(Template)]
#[template(path = "site/supporter/over.html")]
struct OverPage {
    ctx: PageContext,
    again: String,
}

/// The addresses of these pages.
pub(crate) fn routes() -> Router<App> {
    Router::new()
        .route("/{lang}/mine", get(ask).post(send))
        .route("/{lang}/mine/shown", get(back).post(show))
        .route("/{lang}/mine/receipt", get(back).post(receipt))
        .route("/{lang}/mine/left", get(back).post(leave))
        .route("/{lang}/mine/asked", get(back).post(ask_out))
        .route("/{lang}/mine/{token}", get(names))
}

/// The page in a language.
pub(crate) fn url(lang: Lang) -> String {
    format!("/{}/mine", lang.code())
}

fn language(code: &str) -> Result<Lang, WebError> {
    Lang::from_code(code).ok_or_else(WebError::not_found)
}

/// `rest` is what follows `/{lang}/mine` in other languages; none where the page is there in this one only.
fn context(app: &App, lang: Lang, title: String, rest: Option<&str>) -> PageContext {
    let mut ctx = PageContext::new(lang, title);
    ctx.home = format!("/{}", lang.code());
    ctx.private = true;
    ctx.mailbox = app.mailbox.as_ref().map(|_| "/mailbox".to_owned());
    ctx.demonstration = app.mailbox.is_some();
    if let Some(rest) = rest {
        ctx.offer(Lang::all(), None, |lang| format!("{}{rest}", url(lang)));
    }
    ctx
}

/// A page that was asked for by an address to which forms are sent.
async fn back(Path(lang): Path<String>) -> web::Result {
    Ok(Redirect::to(&url(language(&lang)?)).into_response())
}

fn ask_page(app: &App, lang: Lang, posted: &Fields, error: Option<String>) -> web::Result {
    let now = app.clock.now();
    let (title, count) = (lang.t("own-title"), error.iter().count());
    let title = match u64::try_from(count) {
        Ok(count @ 1..) => {
            let told = lang.tr("form-error-summary", &[("count", count.into())]);
            format!("{told} · {title}")
        }
        _ => title,
    };
    let status = if error.is_some() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let given = posted.value("token");
    let view = AskPage {
        ctx: context(app, lang, title, Some("")),
        action: url(lang),
        token: app.form_tokens.again(FORM, given, now, &mut OsRng),
        address: posted.value("email").to_owned(),
        error,
    };
    page(status, &view)
}

/// `GET /{lang}/mine`.
async fn ask(State(app): State<App>, Path(lang): Path<String>) -> web::Result {
    ask_page(&app, language(&lang)?, &Fields::default(), None)
}

/// What is wrong with what was asked. It depends on what was typed alone.
fn wrong(app: &App, lang: Lang, posted: &Fields, address: Option<&str>) -> Option<String> {
    let told = |key: &str| {
        let (what, todo) = (format!("err-{key}"), format!("rec-{key}"));
        Some(format!("{} {}", lang.t(&what), lang.t(&todo)))
    };
    let now = app.clock.now();
    if !posted.value(HONEYPOT).is_empty() {
        app.metrics.refused.inc();
        return told("spam-check-failed");
    }
    if let Err(problem) = app.form_tokens.check(FORM, posted.value("token"), now) {
        return told(stale(problem));
    }
    match address {
        None => Some(lang.t("own-wrong-address")),
        // Whoever owns it need not own the mailbox that a statement counts by.
        Some(address) if has_tag(address) => Some(lang.t("own-wrong-plus")),
        Some(_) => None,
    }
}

/// Whether an address has a part that many providers ignore.
fn has_tag(address: &str) -> bool {
    address.find('+').is_some_and(|at| at > 0)
}

/// Waits for the turn of a form from this address.
async fn take_turn(app: &App, lang: Lang, network: IpAddr) -> Result<(), WebError> {
    if app.limits.turn(network, false).await {
        return Ok(());
    }
    Err(WebError {
        retry_after: Some(60),
        ..WebError::new(StatusCode::TOO_MANY_REQUESTS, "too-many-attempts")
    }
    .told_in(lang))
}

/// `POST /{lang}/mine`: looks nothing up, and a mail goes out whatever there is.
async fn send(State(app): State<App>, Path(lang): Path<String>, request: Request) -> web::Result {
    let lang = language(&lang)?;
    let network = client(&app, &request);
    let posted = Fields::read(request).await?;
    let arrived = app.limits.grid.arrived();
    take_turn(&app, lang, network).await?;
    let address = crate::account::address(posted.value("email"));
    if let Some(error) = wrong(&app, lang, &posted, address.as_deref()) {
        return ask_page(&app, lang, &posted, Some(error));
    }
    let address = address.unwrap_or_default();
    let (now, key) = (app.clock.now(), app.secrets.mail_key());
    let token = Token::generate(&mut OsRng);
    let message = Message::own_view(lang.code(), &address, &token);
    let mut tx = app.db.begin().await?;
    if may_have_link(
        &mut tx,
        key,
        (FORM, PAUSE),
        &canonical::mailbox(&address),
        now,
    )
    .await?
    {
        store::insert(&mut tx, &token, &address, now).await?;
        enqueue(&mut tx, key, &message, None, now, now).await?;
    }
    tx.commit().await?;
    arrived.next_tick().await;
    let view = SentPage {
        ctx: context(&app, lang, lang.t("sent-title"), None),
        address,
        again: url(lang),
    };
    page(StatusCode::OK, &view)
}

fn over(app: &App, lang: Lang) -> web::Result {
    let view = OverPage {
        ctx: context(app, lang, lang.t("link-expired-title"), None),
        again: url(lang),
    };
    page(StatusCode::GONE, &view)
}

/// The address that a link proves.
async fn proven(app: &App, link: &str) -> Result<Option<String>, WebError> {
    let Ok(token) = Token::parse(link) else {
        return Ok(None);
    };
    Ok(store::address(app.db.read(), &token, app.clock.now()).await?)
}

/// `GET /{lang}/mine/{token}`.
async fn names(State(app): State<App>, Path((lang, token)): Path<(String, String)>) -> web::Result {
    let lang = language(&lang)?;
    let Some(address) = proven(&app, &token).await? else {
        return over(&app, lang);
    };
    let view = NamesPage {
        ctx: context(&app, lang, lang.t("own-title"), Some(&format!("/{token}"))),
        action: format!("{}/shown", url(lang)),
        link: token,
        address,
    };
    page(StatusCode::OK, &view)
}

/// Whose names were typed.
fn typed<'a>(address: &'a str, posted: &'a Fields) -> Who<'a> {
    Who {
        address,
        given: posted.value("given").trim(),
        family: posted.value("family").trim(),
    }
}

async fn found(
    app: &App,
    lang: Lang,
    (address, posted): (String, &Fields),
    done: Done,
) -> web::Result {
    let who = typed(&address, posted);
    let (given, family) = (who.given.to_owned(), who.family.to_owned());
    let (found, missed) = find::all(app, lang, &who).await?;
    let view = FoundPage {
        ctx: context(app, lang, lang.t("own-title"), None),
        base: url(lang),
        link: posted.value(LINK).to_owned(),
        address,
        given,
        family,
        found,
        missed,
        done,
    };
    page(StatusCode::OK, &view)
}

/// `POST /{lang}/mine/shown`. Names are tried in turns: whoever shares a mailbox shall not go through a list of them, and each try looks into
/// every campaign.
async fn show(State(app): State<App>, Path(lang): Path<String>, request: Request) -> web::Result {
    let lang = language(&lang)?;
    let network = client(&app, &request);
    let posted = Fields::read(request).await?;
    take_turn(&app, lang, network).await?;
    match proven(&app, posted.value(LINK)).await? {
        Some(address) => found(&app, lang, (address, &posted), Done::Nothing).await,
        None => over(&app, lang),
    }
}

/// `POST /{lang}/mine/receipt`: the receipt file, made from the statement's row and the log.
async fn receipt(
    State(app): State<App>,
    Path(lang): Path<String>,
    request: Request,
) -> web::Result {
    let lang = language(&lang)?;
    let network = client(&app, &request);
    let posted = Fields::read(request).await?;
    take_turn(&app, lang, network).await?;
    let Some(address) = proven(&app, posted.value(LINK)).await? else {
        return over(&app, lang);
    };
    let campaign = app.campaign(posted.value("campaign")).await?;
    let who = typed(&address, &posted);
    let Some(counted) = find::counted(app.db.read(), &campaign, &who).await? else {
        // It was withdrawn meanwhile: the page shows what is left.
        return found(&app, lang, (address, &posted), Done::Nothing).await;
    };
    receipt_at(&app, campaign.slug(), counted.index).await
}

/// `POST /{lang}/mine/asked`: asks the organisation to take the statement out. Pressed twice, it is asked once.
async fn ask_out(
    State(app): State<App>,
    Path(lang): Path<String>,
    request: Request,
) -> web::Result {
    let lang = language(&lang)?;
    let network = client(&app, &request);
    let posted = Fields::read(request).await?;
    take_turn(&app, lang, network).await?;
    let Some(address) = proven(&app, posted.value(LINK)).await? else {
        return over(&app, lang);
    };
    let campaign = app.campaign(posted.value("campaign")).await?;
    let who = typed(&address, &posted);
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let mut done = Done::Nothing;
    if let Some(counted) = find::counted(&mut *tx, &campaign, &who).await?
        && find::may_leave(&mut tx, &campaign, &counted, now).await?
    {
        let key = app.secrets.mail_key();
        let spoken = find::place(&app, lang, campaign.clone()).lang;
        let answer = (spoken.code(), address.as_str());
        asked_out::ask(&mut tx, key, &counted, answer, now).await?;
        done = Done::Asked(campaign.slug().to_owned());
    }
    tx.commit().await?;
    found(&app, lang, (address, &posted), done).await
}

/// `POST /{lang}/mine/left`: off a list, at once. Pressed twice, it shows the same page twice.
async fn leave(State(app): State<App>, Path(lang): Path<String>, request: Request) -> web::Result {
    let lang = language(&lang)?;
    let network = client(&app, &request);
    let posted = Fields::read(request).await?;
    let Some(address) = proven(&app, posted.value(LINK)).await? else {
        return over(&app, lang);
    };
    let list = List::named(posted.value("list")).ok_or_else(WebError::not_found)?;
    let campaign = app.campaign(posted.value("campaign")).await?;
    let tag = mailbox::tag(&campaign, &address);
    let mut tx = app.db.begin().await?;
    store::leave(&mut tx, campaign.slug(), &tag, list).await?;
    tx.commit().await?;
    // Nobody waits for leaving; the page that comes with it shows what names find.
    take_turn(&app, lang, network).await?;
    let mut answer = found(&app, lang, (address, &posted), Done::Left).await?;
    let no_store = HeaderValue::from_static("no-store");
    answer.headers_mut().insert(header::CACHE_CONTROL, no_store);
    Ok(answer)
}
