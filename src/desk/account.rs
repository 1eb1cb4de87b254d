//! One's own account: name and language, address, password, second factor, recovery codes, sessions. Passkeys: [`super::passkey`].

use askama::Template;
use axum::http::StatusCode;
use qrcodegen::{QrCode, QrCodeEcc};
use rand_core::OsRng;

use super::form::{Choice, Field, FormPage, Input, Shell, Way};
use super::link::{new_password, no_hash, tell, weak};
use super::message;
use super::routes::with_cookies;
use super::visit::{LANGUAGES, Visit};
use crate::account::intent::{Intent, Kind};
use crate::account::store as accounts;
use crate::account::totp::Secret as Totp;
use crate::account::wait::may_have_link;
use crate::account::{self, Account, new_id, password, recovery};
use crate::authorization::trail::{self, Act, about};
use crate::i18n::Lang;
use crate::mail::{Message, Topic, enqueue};
use crate::organisation::store as organisations;
use crate::poster::address::svg;
use crate::token::Token;
use crate::web;
use crate::web::respond::{self, WebError};
use crate::web::session::cookie::Cookie;
use crate::web::session::{SUDO, Secret, store as sessions};
use crate::web::view::PageContext;

/// A line of the page: what, how it is, and where to change it.
struct Line {
    what: String,
    state: String,
    change: Way,
}

#[derive(Template)]
#[template(path = "desk/account.html")]
struct AccountPage {
    ctx: PageContext,
    shell: Shell,
    lines: Vec<Line>,
    ways: [Way; 2],
}

/// `GET /desk/account`.
pub(super) async fn show(visit: Visit) -> web::Result {
    let account = visit.account()?;
    let ctx = visit.context(visit.t("desk-account-title"));
    let left = accounts::recovery_codes_left(visit.app.db.read(), &account.id).await?;
    let now = visit.app.clock.now();
    let open = sessions::of_account(visit.app.db.read(), &account.id, now).await?;
    let open = u64::try_from(open.len()).unwrap_or_default();
    let language = Lang::from_code(&account.language).unwrap_or_default();
    let line = |what: &str, state: String, url: &str| Line {
        what: visit.t(what),
        state,
        change: Way {
            label: visit.t("desk-change"),
            url: format!("/desk/account/{url}"),
        },
    };
    let usable = super::passkey::is_usable(&visit, account);
    let factor = match (account.totp.is_some(), account.passkeys > 0) {
        (true, _) => "desk-factor-is",
        (false, true) if usable => "desk-factor-passkey",
        (false, true) => "desk-factor-elsewhere",
        // The demonstration's organiser came by the address that was printed.
        (false, false) if visit.session()?.strong => "desk-factor-printed",
        (false, false) => "desk-factor-none",
    };
    let password = match account.password_hash() {
        Some(_) => "desk-password-is",
        None => "desk-password-none",
    };
    let passkeys = u64::try_from(account.passkeys).unwrap_or_default();
    let mut lines = vec![
        line(
            "desk-name",
            format!("{} · {}", account.name, language.native_name()),
            "profile",
        ),
        line("desk-address", account.address.clone(), "address"),
        line("desk-password", visit.t(password), "password"),
        line(
            "desk-passkeys-title",
            ctx.count("desk-passkeys-are", passkeys),
            "passkeys",
        ),
        line("desk-factor-title", visit.t(factor), "second-factor"),
    ];
    if account.has_second_factor() {
        lines.push(line(
            "desk-codes-title",
            ctx.count("desk-codes-left", left),
            "codes",
        ));
    }
    lines.push(line(
        "desk-sessions-title",
        ctx.count("desk-sessions-open", open),
        "sessions",
    ));
    let shell = visit.shell();
    let ways = ["trail", "remove"].map(|page| Way {
        label: visit.t(&format!("desk-account-{page}-title")),
        url: format!("/desk/account/{page}"),
    });
    let page = AccountPage {
        ctx,
        shell,
        lines,
        ways,
    };
    respond::page(StatusCode::OK, &page)
}

fn back(visit: &Visit, page: FormPage) -> FormPage {
    page.back(visit.t("desk-account-title"), "/desk/account")
}

fn profile_form(visit: &Visit) -> Result<FormPage, WebError> {
    let account = visit.account()?;
    let sent = !visit.fields.pairs().is_empty();
    let name = if sent {
        visit.fields.value("name")
    } else {
        &account.name
    };
    let language = if sent {
        visit.fields.value("language")
    } else {
        &account.language
    };
    let choices = LANGUAGES
        .into_iter()
        .filter_map(Lang::from_code)
        .map(|lang| Choice {
            value: lang.code().to_owned(),
            label: lang.native_name(),
            hint: String::new(),
            chosen: lang.code() == language,
        });
    let page = FormPage::new(visit, visit.t("desk-profile-title"), visit.t("desk-save"))
        .field(
            Field::line("text", "name", visit.t("desk-name"), name)
                .hint(visit.t("desk-name-hint"))
                .autocomplete("name"),
        )
        .field(Field::choices(
            Input::One,
            "language",
            visit.t("desk-language"),
            choices.collect(),
        ));
    Ok(back(visit, page))
}

/// `GET /desk/account/profile`.
pub(super) async fn profile(visit: Visit) -> web::Result {
    profile_form(&visit)?.answer()
}

/// `POST /desk/account/profile`.
pub(super) async fn set_profile(visit: Visit) -> web::Result {
    let language = visit.fields.value("language");
    let name = account::name(visit.fields.value("name"));
    let (Some(name), true) = (name, LANGUAGES.contains(&language)) else {
        let mut page = profile_form(&visit)?;
        page.wrong("name", visit.t("desk-wrong-name"));
        return page.answer();
    };
    let mut tx = visit.app.db.begin().await?;
    accounts::set_profile(&mut tx, &visit.account()?.id, &name, language).await?;
    tx.commit().await?;
    visit.redirect("/desk/account?done=saved")
}

fn address_form(visit: &Visit) -> Result<FormPage, WebError> {
    let page = FormPage::new(visit, visit.t("desk-address-title"), visit.t("desk-send"));
    let lead = page
        .ctx
        .with("desk-address-lead", &visit.account()?.address);
    let typed = visit.fields.value("address");
    let field = Field::line("email", "address", visit.t("desk-address-new"), typed);
    Ok(back(
        visit,
        page.lead(lead).field(field.autocomplete("email")),
    ))
}

/// `GET /desk/account/address`.
pub(super) async fn address(visit: Visit) -> web::Result {
    address_form(&visit)?.answer()
}

/// `POST /desk/account/address`: the new mailbox is asked first; the same answer whether it has an account or not.
pub(super) async fn set_address(visit: Visit) -> web::Result {
    let app = &visit.app;
    let account = visit.account()?;
    let Some(address) = account::address(visit.fields.value("address")) else {
        let mut page = address_form(&visit)?;
        page.wrong("address", visit.t("desk-wrong-address"));
        return page.answer();
    };
    let (now, key) = (app.clock.now(), app.secrets.mail_key());
    let token = Token::generate(&mut OsRng);
    let mut intent = Intent::new(new_id(&mut OsRng), Kind::Address, &address, now);
    intent.account = Some(account.id.clone());
    let told = Message::about_account(
        &account.language,
        &address,
        (Topic::AddressNew, ""),
        Some(&token),
    );
    let mut tx = app.db.begin().await?;
    if may_have_link(
        &mut tx,
        key,
        (Kind::Address.name(), Kind::Address.lifetime()),
        &address,
        now,
    )
    .await?
    {
        accounts::give_intent(&mut tx, &intent, &token).await?;
        enqueue(&mut tx, key, &told, None, now, now).await?;
    }
    tx.commit().await?;
    let lead = visit.context("").with("desk-sent-lead", &address);
    let ways = [(visit.t("desk-account-title"), "/desk/account")];
    message::say(&visit, visit.t("desk-sent-title"), vec![lead], &ways)
}

fn password_form(visit: &Visit) -> FormPage {
    let page = FormPage::new(visit, visit.t("desk-password-title"), visit.t("desk-save"))
        .lead(visit.t("desk-password-lead"))
        .field(new_password(visit));
    back(visit, page)
}

/// `GET /desk/account/password`.
pub(super) async fn password(visit: Visit) -> web::Result {
    password_form(&visit).answer()
}

/// `POST /desk/account/password`.
pub(super) async fn set_password(visit: Visit) -> web::Result {
    let account = visit.account()?;
    let chosen = visit.fields.value("new-password");
    if let Err(why) = password::check(chosen, &[&account.name, &account.address]) {
        let mut page = password_form(&visit);
        page.wrong("new-password", weak(&visit, why));
        return page.answer();
    }
    let hash = password::hash(chosen, &mut OsRng)
        .await
        .ok_or_else(no_hash)?;
    let now = visit.app.clock.now();
    let session = visit.session()?;
    let secret = Secret::generate(&mut OsRng);
    let mut tx = visit.app.db.begin().await?;
    accounts::set_password(&mut tx, &account.id, &hash).await?;
    accounts::forget_intents(&mut tx, &account.id, &account.address).await?;
    sessions::end_others(&mut tx, &account.id, &session.id).await?;
    sessions::rotate(&mut tx, &session.id, &secret, (session.strong, now + SUDO)).await?;
    let done = (Act::PasswordChanged, &about([("account", &account.id)]));
    trail::store::append(&mut tx, trail::INSTANCE, &account.id, done, now).await?;
    tell(
        &visit,
        &mut tx,
        (&account.language, &account.address),
        Topic::PasswordChanged,
    )
    .await?;
    tx.commit().await?;
    let answer = visit.redirect("/desk/account?done=password")?;
    Ok(with_cookies(
        &visit,
        answer,
        &[(Cookie::Session, Some(&secret))],
    ))
}

fn factor_form(visit: &Visit, account: &Account, secret: &Totp) -> FormPage {
    let host = crate::config::host(&visit.app.config.base_url);
    let uri = secret.uri(host, &account.address);
    let key = visit.app.secrets.mail_key();
    let sealed = hex::encode(secret.sealed(key, &account.id, &mut OsRng));
    let mut page = FormPage::new(
        visit,
        visit.t("desk-factor-title"),
        visit.t("desk-factor-button"),
    )
    .lead(visit.t(if account.totp.is_some() {
        "desk-factor-replace"
    } else {
        "desk-factor-lead"
    }))
    .field(
        Field::line("text", "code", visit.t("desk-code"), "")
            .hint(visit.t("desk-factor-hint"))
            .autocomplete("one-time-code"),
    )
    .hidden("secret", sealed);
    page.code = QrCode::encode_text(&uri, QrCodeEcc::Medium)
        .ok()
        .map(|code| {
            let (path, side) = svg(&code);
            let text = secret.to_text();
            let groups: Vec<String> = text
                .as_bytes()
                .chunks(4)
                .map(|four| String::from_utf8_lossy(four).into_owned())
                .collect();
            (path, side, groups.join(" "))
        });
    if account.totp.is_none() && super::passkey::place(visit).is_some() {
        page = page.way(
            visit.t("desk-passkey-instead"),
            "/desk/account/passkeys/new",
        );
    }
    back(visit, page)
}

/// `GET /desk/account/second-factor`: a new secret each time; it is the account's once a code of it was typed.
pub(super) async fn factor(visit: Visit) -> web::Result {
    factor_form(&visit, visit.account()?, &Totp::generate(&mut OsRng)).answer()
}

/// `POST /desk/account/second-factor`.
pub(super) async fn set_factor(visit: Visit) -> web::Result {
    let app = &visit.app;
    let (account, session) = (visit.account()?, visit.session()?);
    let (now, key) = (app.clock.now(), app.secrets.mail_key());
    let sealed = hex::decode(visit.fields.value("secret")).unwrap_or_default();
    let Some(secret) = Totp::open(key, &account.id, &sealed) else {
        return visit.redirect("/desk/account/second-factor");
    };
    let Some(step) = secret.matching(visit.fields.value("code"), now, 0) else {
        let mut page = factor_form(&visit, account, &secret);
        page.wrong("code", visit.t("desk-factor-wrong"));
        return page.answer();
    };
    let codes = recovery::draw(&mut OsRng);
    let hashes: Vec<[u8; 32]> = codes
        .iter()
        .map(|code| recovery::hash(key, &account.id, code))
        .collect();
    let cookie = Secret::generate(&mut OsRng);
    let mut tx = app.db.begin().await?;
    accounts::set_second_factor(&mut tx, &account.id, Some(&sealed), step).await?;
    accounts::set_recovery_codes(&mut tx, &account.id, &hashes).await?;
    sessions::end_others(&mut tx, &account.id, &session.id).await?;
    sessions::rotate(&mut tx, &session.id, &cookie, (true, now + SUDO)).await?;
    let device = Secret::generate(&mut OsRng);
    sessions::remember_device(&mut tx, &device, &account.id, now).await?;
    let done = (Act::SecondFactorSet, &about([("account", &account.id)]));
    trail::store::append(&mut tx, trail::INSTANCE, &account.id, done, now).await?;
    if account.has_second_factor() {
        tell(
            &visit,
            &mut tx,
            (&account.language, &account.address),
            Topic::SecondFactorChanged,
        )
        .await?;
    }
    tx.commit().await?;
    let there = visit.signed_in(&cookie, Some(session.clone()), account);
    let answer = codes_page(&there, codes).await?;
    let both = [
        (Cookie::Session, Some(&cookie)),
        (Cookie::Device, Some(&device)),
    ];
    Ok(with_cookies(&visit, answer, &both))
}

/// New recovery codes, and the way on: where nobody has an organisation yet, nobody is waited for to invite.
pub(super) async fn codes_page(visit: &Visit, codes: Vec<String>) -> web::Result {
    let text = vec![visit.t("desk-codes-lead"), visit.t("desk-codes-keep")];
    let onward = match organisations::any(visit.app.db.read()).await? {
        true => "/desk",
        false => "/desk/organisations/new",
    };
    let ways = [(visit.t("desk-codes-kept"), onward)];
    message::codes(visit, visit.t("desk-codes-title"), text, codes, &ways)
}

/// `GET /desk/account/codes`.
pub(super) async fn codes(visit: Visit) -> web::Result {
    if !visit.account()?.has_second_factor() {
        return visit.redirect("/desk/account/second-factor?done=needed");
    }
    let page = FormPage::new(
        &visit,
        visit.t("desk-codes-title"),
        visit.t("desk-codes-new"),
    );
    back(&visit, page.lead(visit.t("desk-codes-new-lead"))).answer()
}

/// `POST /desk/account/codes`.
pub(super) async fn new_codes(visit: Visit) -> web::Result {
    let account = visit.account()?;
    let key = visit.app.secrets.mail_key();
    if !account.has_second_factor() {
        return visit.redirect("/desk/account/second-factor?done=needed");
    }
    let codes = recovery::draw(&mut OsRng);
    let hashes: Vec<[u8; 32]> = codes
        .iter()
        .map(|code| recovery::hash(key, &account.id, code))
        .collect();
    let mut tx = visit.app.db.begin().await?;
    accounts::set_recovery_codes(&mut tx, &account.id, &hashes).await?;
    let (id, now) = (&account.id, visit.app.clock.now());
    let done = (Act::RecoveryCodesMade, &about([("account", id)]));
    trail::store::append(&mut tx, trail::INSTANCE, id, done, now).await?;
    tell(
        &visit,
        &mut tx,
        (&account.language, &account.address),
        Topic::RecoveryCodes,
    )
    .await?;
    tx.commit().await?;
    codes_page(&visit, codes).await
}

/// A session on the page that lists them.
struct SessionLine {
    id: String,
    device: String,
    since: String,
    here: bool,
}

#[derive(Template)]
#[template(path = "desk/sessions.html")]
struct SessionsPage {
    ctx: PageContext,
    shell: Shell,
    sessions: Vec<SessionLine>,
}

/// `GET /desk/account/sessions`.
pub(super) async fn show_sessions(visit: Visit) -> web::Result {
    let (account, own) = (visit.account()?, visit.session()?);
    let ctx = visit.context(visit.t("desk-sessions-title"));
    let now = visit.app.clock.now();
    let open = sessions::of_account(visit.app.db.read(), &account.id, now).await?;
    let day = |at| visit.lang.date(crate::clock::day_of(at));
    let open = open.into_iter().map(|session| SessionLine {
        since: ctx.with_two(
            "desk-session-days",
            day(session.created_at),
            day(session.seen_at),
        ),
        here: session.id == own.id,
        device: if session.device.is_empty() {
            visit.t("desk-session-unknown")
        } else {
            session.device
        },
        id: session.id,
    });
    let sessions = open.collect();
    let shell = visit.shell();
    respond::page(
        StatusCode::OK,
        &SessionsPage {
            ctx,
            shell,
            sessions,
        },
    )
}

/// `POST /desk/account/sessions`: ends one, or all others.
pub(super) async fn end_session(visit: Visit) -> web::Result {
    let (account, own) = (visit.account()?, visit.session()?);
    let id = visit.fields.value("session");
    let mut tx = visit.app.db.begin().await?;
    if id == "others" {
        sessions::end_others(&mut tx, &account.id, &own.id).await?;
    } else if !sessions::end(&mut tx, &account.id, id).await? {
        return Err(WebError::not_found());
    }
    tx.commit().await?;
    visit.redirect("/desk/account/sessions?done=session-ended")
}
