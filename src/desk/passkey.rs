//! Passkeys: what the page's script is told to ask for, what becomes of the answer, and the page that lists one's own.
//!
//! A page that takes a passkey says so in its form ([`Ceremony`]); its script asks here what to sign, and sends that same form with the answer.

use askama::Template;
use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};
use rand_core::OsRng;

use super::account::codes_page;
use super::form::{Ceremony, Field, FormPage, Shell};
use super::routes::with_cookies;
use super::sign_in::of_half;
use super::visit::Visit;
use crate::account::passkey::{
    self, Asked, MOST, Made, Passkey, Place, Purpose, Shown, store as passkeys,
};
use crate::account::{self, Account, new_id, recovery, store as accounts};
use crate::authorization::trail::{self, Act, about};
use crate::db::Connection;
use crate::mail::{Message, Topic, enqueue};
use crate::web;
use crate::web::respond::{self, WebError};
use crate::web::session::cookie::Cookie;
use crate::web::session::{SUDO, Secret, store as sessions};
use crate::web::view::PageContext;

/// Where one's own are listed.
pub(super) const HERE: &str = "/desk/account/passkeys";

/// Characters of what a passkey is called.
const NAME: usize = 40;

pub(super) fn place(visit: &Visit) -> Option<Place> {
    Place::of(&visit.app.config.base_url)
}

/// Whether somebody can show a passkey here: they have one, and browsers show any at this site's address.
pub(super) fn is_usable(visit: &Visit, account: &Account) -> bool {
    account.passkeys > 0 && place(visit).is_some()
}

/// What a page's script does with a passkey. None where browsers make none for this site.
pub(super) fn ceremony(
    visit: &Visit,
    kind: &'static str,
    url: &str,
    label: &str,
) -> Option<Ceremony> {
    let place = place(visit)?;
    Some(Ceremony {
        kind,
        url: url.to_owned(),
        site: place.name().to_owned(),
        label: visit.t(label),
        offers: false,
        cannot: visit
            .context("")
            .with("desk-passkey-cannot", place.origin()),
    })
}

fn json(status: StatusCode, body: String) -> Response<Body> {
    let mut answer = Response::new(Body::from(body));
    *answer.status_mut() = status;
    let json = HeaderValue::from_static("application/json");
    answer.headers_mut().insert(header::CONTENT_TYPE, json);
    let no_store = HeaderValue::from_static("no-store");
    answer.headers_mut().insert(header::CACHE_CONTROL, no_store);
    answer
}

/// Tells the script why not.
pub(super) fn refuse(status: StatusCode, message: &str) -> web::Result {
    let body = serde_json::json!({ "message": message }).to_string();
    Ok(json(status, body))
}

/// Tells the script what to ask the browser for, and keeps it until the answer comes.
pub(super) async fn ask(
    visit: &Visit,
    asked: impl FnOnce(&Place) -> Option<Asked>,
    what: (Purpose, &str, &str),
) -> web::Result {
    let app = &visit.app;
    if !app.limits.allow_passkey(visit.network) {
        app.metrics.refused.inc();
        return refuse(StatusCode::TOO_MANY_REQUESTS, &visit.t("desk-passkey-many"));
    }
    let Some(asked) = place(visit).and_then(|place| asked(&place)) else {
        return refuse(StatusCode::UNPROCESSABLE_ENTITY, &nowhere(visit));
    };
    let mut tx = app.db.begin().await?;
    passkeys::ask(&mut tx, &asked, what, app.clock.now()).await?;
    tx.commit().await?;
    Ok(json(StatusCode::OK, asked.options))
}

/// Why this site has no passkeys.
fn nowhere(visit: &Visit) -> String {
    visit.t("desk-passkey-no-name")
}

/// `POST /desk/sign-in/passkey`: any passkey of the site; after a password, one that is to be of the same account.
pub(super) async fn ask_sign_in(visit: Visit) -> web::Result {
    let half = visit.fields.value("half");
    if half.is_empty() {
        return ask(&visit, passkey::ask_to_show, (Purpose::SignIn, "", "")).await;
    }
    let Some(account) = of_half(&visit, half).await? else {
        return refuse(
            StatusCode::UNPROCESSABLE_ENTITY,
            &visit.t("desk-sign-in-late"),
        );
    };
    let what = (Purpose::Factor, account.id.as_str(), account.id.as_str());
    ask(&visit, passkey::ask_to_show, what).await
}

/// `POST /desk/again/passkey`.
pub(super) async fn ask_again(visit: Visit) -> web::Result {
    let (account, session) = (visit.account()?, visit.session()?);
    let what = (Purpose::Again, session.id.as_str(), account.id.as_str());
    ask(&visit, passkey::ask_to_show, what).await
}

/// Looks at the passkey in a form, which was asked for `bound`; whatever it is, it was asked for once. None where it is not right.
pub(super) async fn shown(
    visit: &Visit,
    purpose: Purpose,
    bound: &str,
) -> Result<Option<Account>, WebError> {
    let now = visit.app.clock.now();
    let Some(shown) = Shown::parse(visit.fields.value("passkey")) else {
        return Ok(None);
    };
    let (Some(place), Some(challenge)) = (place(visit), shown.challenge()) else {
        return Ok(None);
    };
    let mut tx = visit.app.db.begin().await?;
    let asked = passkeys::answered(&mut tx, &challenge, (purpose, bound), now).await?;
    let known = passkeys::by_credential(&mut *tx, &shown.credential()).await?;
    let mut found = None;
    if let (Some((_, kept)), Some(known)) = (asked, known)
        && let Some(state) = shown.accept(&place, &kept, &known)
        && passkeys::used(&mut tx, &known, &state, passkey::day(now)).await?
    {
        found = accounts::by_id(&mut *tx, &known.account).await?;
    }
    tx.commit().await?;
    Ok(found)
}

/// Looks at the passkey that was made for a form, which was asked for `bound`. None where it is not right.
pub(super) async fn made(
    visit: &Visit,
    purpose: Purpose,
    bound: &str,
) -> Result<Option<Passkey>, WebError> {
    let now = visit.app.clock.now();
    let Some(made) = Made::parse(visit.fields.value("passkey")) else {
        return Ok(None);
    };
    let (Some(place), Some(challenge)) = (place(visit), made.challenge()) else {
        return Ok(None);
    };
    let mut tx = visit.app.db.begin().await?;
    let asked = passkeys::answered(&mut tx, &challenge, (purpose, bound), now).await?;
    tx.commit().await?;
    Ok(asked.and_then(|(account, kept)| {
        let made = made.accept(&place, &kept, new_id(&mut OsRng), now)?;
        let named = Passkey {
            name: called(visit),
            ..made
        };
        Some(named).filter(|made| made.account == account)
    }))
}

/// What a passkey is called, as far as nobody called it otherwise.
fn called(visit: &Visit) -> String {
    if visit.device.is_empty() {
        visit.t("desk-session-unknown")
    } else {
        visit.device.clone()
    }
}

/// Keeps a passkey that was made, in the trail too. Where it is the account's first second factor, gives the recovery codes that come with it.
/// Else the key of what is wrong: it is known already, or the account has as many as it may. That is looked at here too: several may have been asked
/// for at once.
pub(super) async fn keep(
    visit: &Visit,
    tx: &mut Connection,
    account: &Account,
    passkey: &Passkey,
) -> Result<Result<Vec<String>, &'static str>, WebError> {
    if !passkeys::insert(tx, passkey).await? {
        return Ok(Err("desk-passkey-known"));
    }
    if passkeys::of_account(&mut *tx, &account.id).await?.len() > MOST {
        return Ok(Err("desk-passkey-too-many"));
    }
    let (key, now) = (visit.app.secrets.mail_key(), visit.app.clock.now());
    let mut codes = Vec::new();
    if !account.has_second_factor() {
        codes = recovery::draw(&mut OsRng);
        let hashes: Vec<[u8; 32]> = codes
            .iter()
            .map(|code| recovery::hash(key, &account.id, code))
            .collect();
        accounts::set_recovery_codes(tx, &account.id, &hashes).await?;
    }
    let done = (Act::PasskeyAdded, &about([("account", &account.id)]));
    trail::store::append(tx, trail::INSTANCE, &account.id, done, now).await?;
    Ok(Ok(codes))
}

async fn tell(
    visit: &Visit,
    tx: &mut Connection,
    account: &Account,
    (topic, name): (Topic, &str),
) -> Result<(), WebError> {
    let now = visit.app.clock.now();
    let to = (account.language.as_str(), account.address.as_str());
    let message = Message::about_account(to.0, to.1, (topic, name), None);
    enqueue(tx, visit.app.secrets.mail_key(), &message, None, now, now).await?;
    Ok(())
}

/// A passkey on the page that lists them.
struct PasskeyLine {
    id: String,
    name: String,
    days: String,
}

#[derive(Template)]
#[template(path = "desk/passkeys.html")]
struct PasskeysPage {
    ctx: PageContext,
    shell: Shell,
    passkeys: Vec<PasskeyLine>,
    /// Why there can be none here.
    nowhere: Option<String>,
}

/// `GET /desk/account/passkeys`.
pub(super) async fn list(visit: Visit) -> web::Result {
    let account = visit.account()?;
    let ctx = visit.context(visit.t("desk-passkeys-title"));
    let day = |at| visit.lang.date(crate::clock::day_of(at));
    let known = passkeys::of_account(visit.app.db.read(), &account.id).await?;
    let lines = known.into_iter().map(|passkey| PasskeyLine {
        days: ctx.with_two(
            "desk-passkey-days",
            day(passkey.created_at),
            day(passkey.used_on),
        ),
        id: passkey.id,
        name: passkey.name,
    });
    let passkeys = lines.collect();
    let page = PasskeysPage {
        ctx,
        shell: visit.shell(),
        passkeys,
        nowhere: place(&visit).is_none().then(|| nowhere(&visit)),
    };
    respond::page(StatusCode::OK, &page)
}

fn back(visit: &Visit, page: FormPage) -> FormPage {
    page.back(visit.t("desk-passkeys-title"), HERE)
}

/// What somebody calls a passkey.
fn typed(visit: &Visit) -> Option<String> {
    let name = account::name(visit.fields.value("name"));
    name.filter(|name| name.chars().count() <= NAME)
}

fn new_form(visit: &Visit) -> FormPage {
    let value = match visit.fields.value("name") {
        "" => called(visit),
        typed => typed.to_owned(),
    };
    let name = Field::line("text", "name", visit.t("desk-passkey-name"), &value);
    let page = FormPage::new(visit, visit.t("desk-passkey-new"), String::new())
        .lead(visit.t("desk-passkey-lead"))
        .field(name.hint(visit.t("desk-passkey-name-hint")));
    let mut page = back(visit, page);
    let url = "/desk/account/passkeys/ask";
    page.passkey = ceremony(visit, "create", url, "desk-passkey-make");
    if page.passkey.is_none() {
        page.problem = Some(nowhere(visit));
    }
    page
}

/// `GET /desk/account/passkeys/new`.
pub(super) async fn new(visit: Visit) -> web::Result {
    new_form(&visit).answer()
}

/// `POST /desk/account/passkeys/ask`: what is wrong with the name is said before there is a passkey that nobody wants.
pub(super) async fn ask_new(visit: Visit) -> web::Result {
    let (account, session) = (visit.account()?, visit.session()?);
    let wrong = |key: &str| refuse(StatusCode::UNPROCESSABLE_ENTITY, &visit.t(key));
    if typed(&visit).is_none() {
        return wrong("desk-passkey-wrong-name");
    }
    let known = passkeys::of_account(visit.app.db.read(), &account.id).await?;
    if known.len() >= MOST {
        return wrong("desk-passkey-too-many");
    }
    let whose = (
        account.id.as_str(),
        account.address.as_str(),
        account.name.as_str(),
    );
    let make = |place: &Place| passkey::ask_to_make(place, whose, &known);
    let what = (Purpose::Add, session.id.as_str(), account.id.as_str());
    ask(&visit, make, what).await
}

/// `POST /desk/account/passkeys/new`.
pub(super) async fn add(visit: Visit) -> web::Result {
    let (account, session) = (visit.account()?, visit.session()?);
    let again = |why: &str| {
        let mut page = new_form(&visit);
        page.problem = Some(visit.t(why));
        page.answer()
    };
    if visit.fields.value("passkey").is_empty() {
        return again("desk-passkey-script");
    }
    let made = made(&visit, Purpose::Add, &session.id).await?;
    let Some(mut passkey) = made.filter(|made| made.account == account.id) else {
        return again("desk-passkey-not-made");
    };
    if let Some(name) = typed(&visit) {
        passkey.name = name;
    }
    let (now, cookie) = (visit.app.clock.now(), Secret::generate(&mut OsRng));
    let mut tx = visit.app.db.begin().await?;
    let codes = match keep(&visit, &mut tx, account, &passkey).await? {
        Ok(codes) => codes,
        Err(why) => {
            tx.rollback().await?;
            return again(why);
        }
    };
    if !account.has_second_factor() {
        // Those showed a password alone.
        sessions::end_others(&mut tx, &account.id, &session.id).await?;
    }
    sessions::rotate(&mut tx, &session.id, &cookie, (true, now + SUDO)).await?;
    let what = (Topic::PasskeyAdded, passkey.name.as_str());
    tell(&visit, &mut tx, account, what).await?;
    tx.commit().await?;
    let answer = if codes.is_empty() {
        visit.redirect(&format!("{HERE}?done=passkey"))?
    } else {
        let there = visit.signed_in(&cookie, Some(session.clone()), account);
        codes_page(&there, codes).await?
    };
    let set = [(Cookie::Session, Some(&cookie))];
    Ok(with_cookies(&visit, answer, &set))
}

/// The passkey that the address names, of this account.
async fn one(visit: &Visit) -> Result<Passkey, WebError> {
    let known = passkeys::of_account(visit.app.db.read(), &visit.account()?.id).await?;
    let wanted = visit.param("passkey");
    let found = known.into_iter().find(|passkey| passkey.id == wanted);
    found.ok_or_else(WebError::not_found)
}

/// Whether an account can do without one of so many passkeys: nobody is to be shut out, nor left with a password alone.
fn can_lose_one(account: &Account, passkeys: usize) -> bool {
    passkeys > 1 || (account.totp.is_some() && account.password_hash().is_some())
}

fn removal(visit: &Visit, passkey: &Passkey) -> FormPage {
    let title = visit.t("desk-passkey-remove-title");
    let page = FormPage::new(visit, title, visit.t("desk-passkey-remove"));
    let lead = page.ctx.with("desk-passkey-remove-lead", &passkey.name);
    back(visit, page.lead(lead))
}

/// What stands in place of the form where the last one cannot go.
fn last_one(visit: &Visit) -> web::Result {
    super::message::say(
        visit,
        visit.t("desk-passkey-last-title"),
        vec![visit.t("desk-passkey-last")],
        &[
            (visit.t("desk-passkey-new"), "/desk/account/passkeys/new"),
            (visit.t("desk-factor-title"), "/desk/account/second-factor"),
            (visit.t("desk-password"), "/desk/account/password"),
        ],
    )
}

/// `GET /desk/account/passkeys/remove/{passkey}`.
pub(super) async fn show_removal(visit: Visit) -> web::Result {
    let passkey = one(&visit).await?;
    let account = visit.account()?;
    if !can_lose_one(account, usize::try_from(account.passkeys).unwrap_or(0)) {
        return last_one(&visit);
    }
    removal(&visit, &passkey).answer()
}

/// `POST /desk/account/passkeys/remove/{passkey}`: whoever holds it is signed out everywhere else.
pub(super) async fn remove(visit: Visit) -> web::Result {
    let (account, session) = (visit.account()?, visit.session()?);
    let passkey = one(&visit).await?;
    let (now, cookie) = (visit.app.clock.now(), Secret::generate(&mut OsRng));
    let mut tx = visit.app.db.begin().await?;
    if !passkeys::remove(&mut tx, &account.id, &passkey.id).await? {
        return Err(WebError::not_found());
    }
    let left = passkeys::of_account(&mut *tx, &account.id).await?.len();
    if !can_lose_one(account, left + 1) {
        tx.rollback().await?;
        return last_one(&visit);
    }
    sessions::end_others(&mut tx, &account.id, &session.id).await?;
    let strong = session.strong;
    sessions::rotate(&mut tx, &session.id, &cookie, (strong, now + SUDO)).await?;
    let done = (Act::PasskeyRemoved, &about([("account", &account.id)]));
    trail::store::append(&mut tx, trail::INSTANCE, &account.id, done, now).await?;
    let what = (Topic::PasskeyRemoved, passkey.name.as_str());
    tell(&visit, &mut tx, account, what).await?;
    tx.commit().await?;
    let answer = visit.redirect(&format!("{HERE}?done=passkey-removed"))?;
    let set = [(Cookie::Session, Some(&cookie))];
    Ok(with_cookies(&visit, answer, &set))
}
