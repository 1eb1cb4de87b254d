//! Signing in: a passkey; or address and password, then a code or a passkey. The same words and the same time whether an account exists or not.

use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};
use rand_core::OsRng;

use super::form::{Field, FormPage};
use super::routes::with_cookies;
use super::visit::Visit;
use super::{passkey, resume};
use crate::account::passkey::Purpose;
use crate::account::store as accounts;
use crate::account::totp::Secret as Totp;
use crate::account::wait::{Bucket, try_now};
use crate::account::{Account, new_id, password, recovery};
use crate::clock::{APART, MINUTE, Millis, SECOND};
use crate::db::Connection;
use crate::mail::{Message, Topic, enqueue};
use crate::token::keyed;
use crate::web;
use crate::web::respond::WebError;
use crate::web::session::cookie::Cookie;
use crate::web::session::{SUDO, Secret, Session, store};

/// How long somebody has for the code after the password.
const HALF: Millis = 10 * MINUTE;

/// Where the page's script asks what a passkey has to sign.
const ASK: &str = "/desk/sign-in/passkey";

fn form(visit: &Visit, carried: &[(String, String)]) -> FormPage {
    let button = visit.t("desk-sign-in-button");
    let mut page = FormPage::new(visit, visit.t("desk-sign-in-title"), button)
        .field(
            Field::line(
                "email",
                "address",
                visit.t("desk-address"),
                visit.fields.value("address"),
            )
            .autocomplete("username webauthn"),
        )
        .field(
            Field::line("password", "password", visit.t("desk-password"), "")
                .autocomplete("current-password"),
        )
        .hidden("next", visit.next())
        .way(visit.t("desk-recover-link"), "/desk/recover");
    if visit.app.config.sign_up == crate::config::SignUp::Open {
        page = page.way(visit.t("desk-sign-up-link"), "/desk/sign-up");
    }
    page.passkey = passkey::ceremony(visit, "get", ASK, "desk-passkey-sign-in");
    if let Some(ceremony) = &mut page.passkey {
        ceremony.offers = true;
    }
    page.action = "/desk/sign-in".to_owned();
    if let lang @ ("en" | "fr") = visit.query.value("lang") {
        page.action = format!("/desk/sign-in?lang={lang}");
    }
    // The same page in another language would have nothing of what came along; at the address of a form there is none.
    if !carried.is_empty() || visit.here.split('?').next() != Some("/desk/sign-in") {
        page.ctx.languages.clear();
    }
    resume::carry(page, carried)
}

/// `GET /desk/sign-in`.
pub(super) async fn show(visit: Visit) -> web::Result {
    if visit.account.is_some() {
        return visit.redirect(&visit.next());
    }
    form(&visit, &[]).answer()
}

/// A form was sent after its session had ended: signing in comes first, and what was typed comes along.
pub(super) fn ask_first(visit: &Visit) -> web::Result {
    let carried = resume::carried(visit);
    let mut page = form(visit, &carried).lead(visit.t("desk-sign-in-ended"));
    page.hidden.retain(|(name, _)| name != "next");
    page.fields.iter_mut().for_each(|field| field.value.clear());
    let here = match super::visit::next_of(&visit.here) {
        // There is no page there, and who signs in does not want to sign out.
        "/desk/sign-out" => "/desk",
        here => here,
    };
    page.hidden("next", here)
        .answer_with(StatusCode::UNAUTHORIZED)
}

fn too_many(mut page: FormPage, visit: &Visit, wait: Millis) -> web::Result {
    let seconds = u64::try_from(wait / SECOND + 1).unwrap_or(1);
    page.problem = Some(page.ctx.count("desk-wait", seconds));
    visit.app.metrics.refused.inc();
    let mut answer = page.answer_with(StatusCode::TOO_MANY_REQUESTS)?;
    let value = HeaderValue::from(seconds);
    answer.headers_mut().insert(header::RETRY_AFTER, value);
    Ok(answer)
}

/// `POST /desk/sign-in`.
pub(super) async fn password(visit: Visit) -> web::Result {
    if !visit.fields.value("passkey").is_empty() {
        return by_passkey(&visit).await;
    }
    let arrived = visit.app.limits.account_grid.arrived();
    let answer = check_password(&visit).await;
    arrived.next_tick().await;
    answer
}

/// A passkey is two factors: whoever shows it has it, and unlocked it. Wrong passwords slow nobody down who has one.
async fn by_passkey(visit: &Visit) -> web::Result {
    let carried = resume::carried_on(visit);
    if !visit.app.limits.allow_passkey(visit.network) {
        return too_many(form(visit, &carried), visit, MINUTE);
    }
    match passkey::shown(visit, Purpose::SignIn, "").await? {
        Some(account) => finish(visit, &account, (true, &visit.next(), &carried)).await,
        None => {
            let mut page = form(visit, &carried);
            page.problem = Some(visit.t("desk-passkey-wrong"));
            page.answer()
        }
    }
}

async fn check_password(visit: &Visit) -> web::Result {
    let app = &visit.app;
    let now = app.clock.now();
    let carried = resume::carried_on(visit);
    if !app.limits.allow_network(visit.network) {
        return too_many(form(visit, &carried), visit, MINUTE);
    }
    let typed = visit.fields.value("address");
    let address = crate::account::address(typed).unwrap_or_default();
    let account = accounts::by_address(app.db.read(), &address).await?;
    let bucket = bucket(visit, account.as_ref(), |key| {
        Bucket::of_address(key, &address)
    })
    .await?;
    let mut tx = app.db.begin().await?;
    let may = try_now(&mut tx, bucket, now).await?;
    tx.commit().await?;
    if let Err(wait) = may {
        return too_many(form(visit, &carried), visit, wait);
    }
    let hash = account.as_ref().and_then(Account::password_hash);
    let right = password::verify(visit.fields.value("password"), hash).await;
    let Some(account) = account.filter(|_| right) else {
        let mut page = form(visit, &carried);
        page.problem = Some(visit.t("desk-sign-in-wrong"));
        return page.answer();
    };
    let mut tx = app.db.begin().await?;
    accounts::forgive(&mut tx, bucket).await?;
    tx.commit().await?;
    if account.has_second_factor() {
        let half = half(app.secrets.mail_key(), &account, now);
        return code_form(visit, &account, (&half, &visit.next(), &carried)).answer();
    }
    finish(visit, &account, (false, &visit.next(), &carried)).await
}

/// Whose tries count together: those of a browser that this account knows are counted apart.
async fn bucket(
    visit: &Visit,
    account: Option<&Account>,
    otherwise: impl FnOnce(&[u8; 32]) -> Bucket,
) -> Result<Bucket, WebError> {
    let (app, key) = (&visit.app, visit.app.secrets.mail_key());
    if let (Some(known), Some(account)) = (&visit.known, account) {
        let now = app.clock.now();
        if store::knows_device(app.db.read(), known, &account.id, now).await? {
            return Ok(Bucket::of_device(key, &known.hash()));
        }
    }
    Ok(otherwise(key))
}

/// That somebody has shown a password, for the page that asks for the code: `account.time.mac`. Another password makes it worthless.
fn half(key: &[u8; 32], account: &Account, at: Millis) -> String {
    let text = format!(
        "clameur/half-signed-in/v1\0{}\0{at}\0{}",
        account.id, account.password
    );
    format!(
        "{}.{at}.{}",
        account.id,
        hex::encode(keyed(key, text.as_bytes()))
    )
}

pub(super) async fn of_half(visit: &Visit, text: &str) -> Result<Option<Account>, WebError> {
    let mut parts = text.split('.');
    let (Some(id), Some(at)) = (parts.next(), parts.next().and_then(|at| at.parse().ok())) else {
        return Ok(None);
    };
    let account = accounts::by_id(visit.app.db.read(), id).await?;
    let age: Millis = visit.app.clock.now() - at;
    let key = visit.app.secrets.mail_key();
    // A MAC of 256 bits: nothing is gained by how long comparing takes.
    let same = |account: &Account| half(key, account, at) == text;
    Ok(account.filter(|account| (-APART..=HALF).contains(&age) && same(account)))
}

fn code_form(
    visit: &Visit,
    account: &Account,
    (half, next, carried): (&str, &str, &[(String, String)]),
) -> FormPage {
    let button = visit.t("desk-sign-in-button");
    let lead = match (account.totp.is_some(), passkey::is_usable(visit, account)) {
        (true, true) => "desk-code-lead-both",
        (false, true) => "desk-code-lead-passkey",
        (true, false) => "desk-code-lead",
        // Its passkeys are of the name that the site had.
        (false, false) => "desk-code-lead-recovery",
    };
    let mut page = FormPage::new(visit, visit.t("desk-code-title"), button)
        .lead(visit.t(lead))
        .field(code_field(visit, account))
        .hidden("half", half)
        .hidden("next", next);
    if passkey::is_usable(visit, account) {
        page.passkey = passkey::ceremony(visit, "get", ASK, "desk-passkey-use");
    }
    page.action = "/desk/sign-in/code".to_owned();
    if let lang @ ("en" | "fr") = visit.query.value("lang") {
        page.action = format!("/desk/sign-in/code?lang={lang}");
    }
    // The same page in another language would be the one before.
    page.ctx.languages.clear();
    resume::carry(page, carried)
}

fn code_field(visit: &Visit, account: &Account) -> Field {
    let (label, hint) = match account.totp {
        Some(_) => ("desk-code", "desk-code-hint"),
        None => ("desk-code-recovery", "desk-code-recovery-hint"),
    };
    Field::line("text", "code", visit.t(label), "")
        .hint(visit.t(hint))
        .autocomplete("one-time-code")
}

/// `POST /desk/sign-in/code`.
pub(super) async fn code(visit: Visit) -> web::Result {
    let app = &visit.app;
    let half = visit.fields.value("half");
    let carried = resume::carried_on(&visit);
    let Some(account) = of_half(&visit, half).await? else {
        let mut page = form(&visit, &carried);
        page.problem = Some(visit.t("desk-sign-in-late"));
        return page.answer();
    };
    let again = || code_form(&visit, &account, (half, &visit.next(), &carried));
    if !visit.fields.value("passkey").is_empty() {
        let shown = passkey::shown(&visit, Purpose::Factor, &account.id).await?;
        if shown.is_some_and(|shown| shown.id == account.id) {
            return finish(&visit, &account, (true, &visit.next(), &carried)).await;
        }
        let mut page = again();
        page.problem = Some(visit.t("desk-passkey-wrong"));
        return page.answer();
    }
    if !app.limits.allow_network(visit.network) {
        return too_many(again(), &visit, MINUTE);
    }
    match try_code(&visit, &account).await? {
        Code::Right => finish(&visit, &account, (true, &visit.next(), &carried)).await,
        Code::Wait(wait) => too_many(again(), &visit, wait),
        Code::Wrong => {
            let mut page = again();
            page.wrong("code", visit.t("desk-code-wrong"));
            page.answer()
        }
    }
}

enum Code {
    Right,
    Wrong,
    Wait(Millis),
}

/// Looks at a code of the authenticator, or at a recovery code, and takes it.
async fn try_code(visit: &Visit, account: &Account) -> Result<Code, WebError> {
    let app = &visit.app;
    let (key, now) = (app.secrets.mail_key(), app.clock.now());
    let typed = visit.fields.value("code");
    let bucket = bucket(visit, Some(account), |key| {
        Bucket::of_codes(key, &account.id)
    })
    .await?;
    let mut tx = app.db.begin().await?;
    if let Err(wait) = try_now(&mut tx, bucket, now).await? {
        return Ok(Code::Wait(wait));
    }
    let right = take_code(&mut tx, key, account, typed, now).await?;
    if right {
        accounts::forgive(&mut tx, bucket).await?;
    }
    tx.commit().await?;
    Ok(if right { Code::Right } else { Code::Wrong })
}

async fn take_code(
    tx: &mut Connection,
    key: &[u8; 32],
    account: &Account,
    typed: &str,
    now: Millis,
) -> Result<bool, WebError> {
    let sealed = account.totp.as_deref().unwrap_or_default();
    if let Some(secret) = Totp::open(key, &account.id, sealed) {
        let last = accounts::last_step(&mut *tx, &account.id).await?;
        if let Some(step) = secret.matching(typed, now, last) {
            return Ok(accounts::take_step(tx, &account.id, step).await?);
        }
    }
    let hash = recovery::hash(key, &account.id, typed);
    Ok(accounts::take_recovery_code(tx, &account.id, &hash).await?)
}

/// Signs somebody in who has shown all that was asked for, and goes on to where they wanted to go.
pub(super) async fn finish(
    visit: &Visit,
    account: &Account,
    (strong, next, carried): (bool, &str, &[(String, String)]),
) -> web::Result {
    let (signed_in, device) = begin(visit, account, strong).await?;
    let answer = if carried.is_empty() {
        visit.redirect(next)?
    } else {
        let session = store::find(visit.app.db.read(), &signed_in, visit.app.clock.now()).await?;
        let there = visit.signed_in(&signed_in, session, account);
        resume::after(&there, next, carried)?
    };
    Ok(cookies(visit, answer, &signed_in, &device))
}

/// The cookies of somebody who has just signed in.
pub(super) fn cookies(
    visit: &Visit,
    answer: Response<Body>,
    session: &Secret,
    device: &Secret,
) -> Response<Body> {
    let both = [
        (Cookie::Session, Some(session)),
        (Cookie::Device, Some(device)),
    ];
    with_cookies(visit, answer, &both)
}

/// Begins a session, under a new cookie; whatever session this browser had is over.
pub(super) async fn begin(
    visit: &Visit,
    account: &Account,
    strong: bool,
) -> Result<(Secret, Secret), WebError> {
    let app = &visit.app;
    let now = app.clock.now();
    let secret = Secret::generate(&mut OsRng);
    let session = Session {
        id: new_id(&mut OsRng),
        account: account.id.clone(),
        strong,
        device: visit.device.clone(),
        created_at: now,
        seen_at: now,
        sudo_until: now + SUDO,
    };
    let mut tx = app.db.begin().await?;
    if let Some(before) = &visit.session {
        store::end(&mut tx, &before.account, &before.id).await?;
    }
    let known = match &visit.known {
        Some(known) => store::knows_device(&mut *tx, known, &account.id, now).await?,
        None => false,
    };
    // A browser that several people use is known to whoever used it last.
    let device = match (&visit.known, known) {
        (Some(device), true) => device.clone(),
        _ => Secret::generate(&mut OsRng),
    };
    store::insert(&mut tx, &secret, &session).await?;
    store::remember_device(&mut tx, &device, &account.id, now).await?;
    // Whoever has just made their account knows where they are.
    if !known && now - account.created_at > MINUTE {
        let browser = if visit.device.is_empty() {
            "?"
        } else {
            &visit.device
        };
        let message = Message::about_account(
            &account.language,
            &account.address,
            (Topic::NewDevice, browser),
            None,
        );
        enqueue(&mut tx, app.secrets.mail_key(), &message, None, now, now).await?;
    }
    tx.commit().await?;
    Ok((secret, device))
}

fn again_form(
    visit: &Visit,
    next: &str,
    carried: &[(String, String)],
) -> Result<FormPage, WebError> {
    let account = visit.account()?;
    let title = visit.t("desk-again-title");
    let mut page = FormPage::new(visit, title, String::new())
        .lead(visit.t("desk-again-lead"))
        .hidden("next", next);
    if account.password_hash().is_some() {
        page.button = visit.t("desk-again-button");
        let field = Field::line("password", "password", visit.t("desk-password"), "");
        page = page.field(field.autocomplete("current-password"));
    } else if account.passkeys > 0 {
        page = page.lead(visit.t("desk-again-passkey"));
    }
    if passkey::is_usable(visit, account) {
        page.passkey = passkey::ceremony(visit, "get", "/desk/again/passkey", "desk-passkey-use");
    }
    match (account.has_second_factor(), visit.session()?.strong) {
        // A session that never saw the second factor sees it now.
        (true, false) if account.password_hash().is_some() => {
            page = page.field(code_field(visit, account));
        }
        // Nobody knows this account's password.
        (false, true) => page = page.lead(visit.t("desk-again-printed")),
        _ => {}
    }
    page.action = "/desk/again".to_owned();
    Ok(resume::carry(page, carried))
}

/// `GET /desk/again`.
pub(super) async fn show_again(visit: Visit) -> web::Result {
    again_form(&visit, &visit.next(), &[])?.answer()
}

/// A form was sent that asks again who one is: what was typed comes along.
pub(super) fn ask_again(visit: &Visit) -> web::Result {
    let here = super::visit::next_of(&visit.here).to_owned();
    let carried = resume::carried(visit);
    again_form(visit, &here, &carried)?.answer_with(StatusCode::UNAUTHORIZED)
}

/// `POST /desk/again`.
pub(super) async fn again(visit: Visit) -> web::Result {
    let app = &visit.app;
    let now = app.clock.now();
    let (account, session) = (visit.account()?, visit.session()?);
    let (next, carried) = (visit.next(), resume::carried_on(&visit));
    let form = || again_form(&visit, &next, &carried);
    if account.password_hash().is_none() || !visit.fields.value("passkey").is_empty() {
        let shown = passkey::shown(&visit, Purpose::Again, &session.id).await?;
        if shown.is_some_and(|shown| shown.id == account.id) {
            return proved(&visit, true, (&next, &carried)).await;
        }
        let mut page = form()?;
        page.problem = Some(visit.t("desk-passkey-wrong"));
        return page.answer();
    }
    let key = app.secrets.mail_key();
    let bucket = bucket(&visit, Some(account), |_| {
        Bucket::of_address(key, &account.address)
    })
    .await?;
    let mut tx = app.db.begin().await?;
    let may = try_now(&mut tx, bucket, now).await?;
    tx.commit().await?;
    if let Err(wait) = may {
        return too_many(form()?, &visit, wait);
    }
    if !password::verify(visit.fields.value("password"), Some(&account.password)).await {
        let mut page = form()?;
        page.wrong("password", visit.t("desk-password-wrong"));
        return page.answer();
    }
    let mut strong = session.strong;
    if account.has_second_factor() && !strong {
        match try_code(&visit, account).await? {
            Code::Right => strong = true,
            Code::Wait(wait) => return too_many(form()?, &visit, wait),
            Code::Wrong => {
                let mut page = form()?;
                page.wrong("code", visit.t("desk-code-wrong"));
                return page.answer();
            }
        }
    }
    let mut tx = app.db.begin().await?;
    accounts::forgive(&mut tx, bucket).await?;
    tx.commit().await?;
    proved(&visit, strong, (&next, &carried)).await
}

/// Somebody has shown again who they are: another cookie, and on to where they wanted to go.
async fn proved(
    visit: &Visit,
    strong: bool,
    (next, carried): (&str, &[(String, String)]),
) -> web::Result {
    let (account, session) = (visit.account()?, visit.session()?);
    let (now, secret) = (visit.app.clock.now(), Secret::generate(&mut OsRng));
    let mut tx = visit.app.db.begin().await?;
    store::rotate(&mut tx, &session.id, &secret, (strong, now + SUDO)).await?;
    tx.commit().await?;
    let answer = if carried.is_empty() {
        visit.redirect(next)?
    } else {
        let there = visit.signed_in(&secret, Some(session.clone()), account);
        resume::after(&there, next, carried)?
    };
    let set = [(Cookie::Session, Some(&secret))];
    Ok(with_cookies(visit, answer, &set))
}

/// `POST /desk/sign-out`.
pub(super) async fn out(visit: Visit) -> web::Result {
    let session = visit.session()?;
    let mut tx = visit.app.db.begin().await?;
    store::end(&mut tx, &session.account, &session.id).await?;
    tx.commit().await?;
    let answer = visit.redirect("/desk/sign-in?done=signed-out")?;
    Ok(with_cookies(&visit, answer, &[(Cookie::Session, None)]))
}
