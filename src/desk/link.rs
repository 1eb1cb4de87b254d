//! What a mailed or printed link opens. Opening it changes nothing: mail scanners open links (promise P9).

use axum::http::StatusCode;
use rand_core::OsRng;

use super::account::codes_page;
use super::form::{Field, FormPage};
use super::visit::{Visit, target};
use super::{message, passkey, sign_in};
use crate::account::intent::{Intent, Kind};
use crate::account::passkey::{Passkey, Purpose, ask_to_make, store as passkeys};
use crate::account::password::{self, Weak};
use crate::account::{self, Account, new_id, store as accounts};
use crate::authorization::store::AccessError;
use crate::authorization::trail::{self, Act, about};
use crate::config::SignUp;
use crate::db::Connection;
use crate::mail::{Message, Topic, enqueue};
use crate::organisation::store as organisations;
use crate::token::Token;
use crate::web;
use crate::web::respond::WebError;
use crate::web::session::store as sessions;

/// What the page behind a link is.
enum Shown {
    /// Makes an account.
    Account(Intent),
    /// Gives whoever is signed in a role.
    Join(Intent),
    /// Sets the password of this account.
    Password(Intent, Box<Account>),
    /// One button.
    Button(Intent),
}

fn over(visit: &Visit) -> web::Result {
    message::gone(
        visit,
        visit.t("desk-link-over-title"),
        vec![visit.t("desk-link-over")],
        &[
            (visit.t("desk-sign-in-title"), "/desk/sign-in"),
            (visit.t("desk-recover-link"), "/desk/recover"),
        ],
    )
}

/// The mailbox has an account already.
fn exists(visit: &Visit) -> web::Result {
    message::say(
        visit,
        visit.t("desk-exists-title"),
        vec![visit.t("desk-exists")],
        &[
            (visit.t("desk-sign-in-title"), "/desk/sign-in"),
            (visit.t("desk-recover-link"), "/desk/recover"),
        ],
    )
}

/// What the link is for; or the answer where that is settled already.
async fn look(visit: &Visit) -> Result<Result<(Token, Shown), web::Result>, WebError> {
    let (app, now) = (&visit.app, visit.app.clock.now());
    let Ok(token) = Token::parse(visit.param("token")) else {
        return Ok(Err(over(visit)));
    };
    let Some(intent) = accounts::intent(app.db.read(), &token, now).await? else {
        return Ok(Err(over(visit)));
    };
    let owner = accounts::by_address(app.db.read(), &intent.address).await?;
    let shown = match (intent.kind, owner) {
        // Whoever printed it twice made one account with the other.
        (Kind::First, _) if accounts::any(app.db.read()).await? => return Ok(Err(over(visit))),
        (Kind::SignUp, _) if app.config.sign_up != SignUp::Open => return Ok(Err(over(visit))),
        (Kind::Invitation, _) if visit.account.is_some() => Shown::Join(intent),
        (Kind::Invitation, Some(_)) => {
            let here = format!("/desk/link/{}", token.to_text());
            return Ok(Err(visit.redirect(&target("/desk/sign-in", &here))));
        }
        // An organisation invited while it still could.
        (Kind::Invitation, None)
            if intent.made_by.is_some() && app.config.sign_up == SignUp::Closed =>
        {
            return Ok(Err(message::gone(
                visit,
                visit.t("desk-join-title"),
                vec![visit.t("desk-sign-up-operator")],
                &[(visit.t("desk-sign-in-title"), "/desk/sign-in")],
            )));
        }
        (Kind::SignUp, Some(_)) => return Ok(Err(exists(visit))),
        // Somebody else made an account with it meanwhile.
        (Kind::Address | Kind::Undo, Some(owner)) if intent.account.as_ref() != Some(&owner.id) => {
            return Ok(Err(exists(visit)));
        }
        (Kind::First | Kind::SignUp | Kind::Invitation, None) => Shown::Account(intent),
        (Kind::First, Some(_)) => Shown::Account(intent),
        (Kind::Recovery, Some(account)) => Shown::Password(intent, Box::new(account)),
        (Kind::Recovery, None) => return Ok(Err(over(visit))),
        (Kind::Address | Kind::Undo | Kind::Open, _) => Shown::Button(intent),
    };
    Ok(Ok((token, shown)))
}

/// The organisation that invites; empty where the operator does.
async fn inviter(visit: &Visit, intent: &Intent) -> Result<String, WebError> {
    let Some(id) = &intent.organisation else {
        return Ok(String::new());
    };
    let profile = organisations::profile(&visit.app.db, id).await?;
    Ok(profile.map(|profile| profile.name).unwrap_or_default())
}

/// What the page says before its form.
async fn lead(visit: &Visit, intent: &Intent) -> Result<String, WebError> {
    let ctx = visit.context("");
    Ok(match (intent.kind, &intent.role) {
        (Kind::First, _) => visit.t("desk-first-lead"),
        (Kind::Invitation, Some(role)) => ctx.with_two(
            "desk-invited-lead",
            inviter(visit, intent).await?,
            visit.t(&format!("desk-role-{}", role.name())),
        ),
        (Kind::Invitation, None) => ctx.with(
            "desk-invited-operator",
            crate::config::host(&visit.app.config.base_url),
        ),
        _ => ctx.with("desk-account-lead", &intent.address),
    })
}

pub(super) fn new_password(visit: &Visit) -> Field {
    Field::line("password", "new-password", visit.t("desk-new-password"), "")
        .hint(visit.t("desk-new-password-hint"))
        .autocomplete("new-password")
}

/// Why a password is refused.
pub(super) fn weak(visit: &Visit, weak: Weak) -> String {
    visit.t(match weak {
        Weak::Short => "desk-wrong-short",
        Weak::Long => "desk-wrong-long",
        Weak::Guessable => "desk-wrong-guessable",
    })
}

async fn account_form(visit: &Visit, intent: &Intent) -> Result<FormPage, WebError> {
    let mut page = FormPage::new(
        visit,
        visit.t("desk-account-new"),
        visit.t("desk-account-make"),
    )
    .lead(lead(visit, intent).await?)
    .field(
        Field::line(
            "text",
            "name",
            visit.t("desk-name"),
            visit.fields.value("name"),
        )
        .hint(visit.t("desk-name-hint"))
        .autocomplete("name"),
    );
    if intent.kind == Kind::First {
        let typed = visit.fields.value("address");
        let field = Field::line("email", "address", visit.t("desk-address"), typed);
        page = page.field(field.autocomplete("username"));
    } else {
        // So that a password manager keeps the password under it.
        let mut field = Field::line(
            "email",
            "shown-address",
            visit.t("desk-address"),
            &intent.address,
        );
        field.autocomplete = "username";
        field.fixed = true;
        field.hint = visit.t("desk-address-fixed");
        page = page.field(field);
    }
    page = page.field(new_password(visit));
    let url = format!("/desk/passkey/{}", visit.param("token"));
    page.passkey = passkey::ceremony(visit, "create", &url, "desk-passkey-account");
    Ok(page)
}

/// `POST /desk/passkey/{token}`: what is wrong with name and address is said before there is a passkey that nobody wants.
pub(super) async fn ask_passkey(visit: Visit) -> web::Result {
    let Ok((_, Shown::Account(intent))) = look(&visit).await? else {
        return passkey::refuse(StatusCode::GONE, &visit.t("desk-link-over"));
    };
    let wrong = |key: &str| passkey::refuse(StatusCode::UNPROCESSABLE_ENTITY, &visit.t(key));
    let Some(name) = account::name(visit.fields.value("name")) else {
        return wrong("desk-wrong-name");
    };
    let Some(address) = address_for(&visit, &intent) else {
        return wrong("desk-wrong-address");
    };
    let id = new_id(&mut OsRng);
    let what = (Purpose::Account, intent.id.as_str(), id.as_str());
    let make = |place: &_| ask_to_make(place, (&id, &address, &name), &[]);
    passkey::ask(&visit, make, what).await
}

/// The address of the account that a link makes.
fn address_for(visit: &Visit, intent: &Intent) -> Option<String> {
    match intent.kind {
        Kind::First => account::address(visit.fields.value("address")),
        _ => Some(intent.address.clone()),
    }
}

async fn join_form(visit: &Visit, intent: &Intent) -> Result<FormPage, WebError> {
    let name = visit.account()?.name.clone();
    let page = FormPage::new(visit, visit.t("desk-join-title"), String::new())
        .lead(lead(visit, intent).await?);
    let button = page.ctx.with("desk-join-button", name);
    Ok(FormPage { button, ..page })
}

async fn password_form(visit: &Visit, account: &Account) -> Result<FormPage, WebError> {
    let page = FormPage::new(
        visit,
        visit.t("desk-recover-title"),
        visit.t("desk-password-set"),
    );
    let lead = page.ctx.with("desk-recover-set-lead", &account.address);
    let mut page = page.lead(lead);
    // Whoever reads the mailbox takes none away: a second factor is not to be got rid of with the mailbox alone.
    let known = passkeys::of_account(visit.app.db.read(), &account.id).await?;
    if !known.is_empty() {
        let names: Vec<&str> = known.iter().map(|one| one.name.as_str()).collect();
        let stay = page.ctx.with("desk-recover-passkeys", names.join(", "));
        page = page.lead(stay);
    }
    Ok(page.field(new_password(visit)))
}

fn button_form(visit: &Visit, intent: &Intent) -> FormPage {
    let kind = intent.kind.name();
    let title = visit.t(&format!("desk-link-{kind}-title"));
    let button = visit.t(&format!("desk-link-{kind}-button"));
    let page = FormPage::new(visit, title, button);
    let lead = page
        .ctx
        .with(&format!("desk-link-{kind}-lead"), &intent.address);
    page.lead(lead)
}

/// `GET /desk/link/{token}`.
pub(super) async fn show(visit: Visit) -> web::Result {
    let shown = match look(&visit).await? {
        Ok((_, shown)) => shown,
        Err(answer) => return answer,
    };
    match shown {
        Shown::Account(intent) => account_form(&visit, &intent).await?.answer(),
        Shown::Join(intent) => join_form(&visit, &intent).await?.answer(),
        Shown::Password(_, account) => password_form(&visit, &account).await?.answer(),
        Shown::Button(intent) => button_form(&visit, &intent).answer(),
    }
}

/// `POST /desk/link/{token}`.
pub(super) async fn follow(visit: Visit) -> web::Result {
    let (token, shown) = match look(&visit).await? {
        Ok(found) => found,
        Err(answer) => return answer,
    };
    if !visit.app.limits.allow_network(visit.network) {
        return Err(WebError::new(
            StatusCode::TOO_MANY_REQUESTS,
            "too-many-attempts",
        ));
    }
    match shown {
        Shown::Account(intent) => make_account(&visit, &token, &intent).await,
        Shown::Join(intent) => join(&visit, &token, &intent).await,
        Shown::Password(intent, account) => set_password(&visit, &token, (&intent, &account)).await,
        Shown::Button(intent) => match intent.kind {
            Kind::Address => set_address(&visit, &token).await,
            Kind::Undo => undo(&visit, &token).await,
            _ => open(&visit, &intent).await,
        },
    }
}

async fn make_account(visit: &Visit, token: &Token, intent: &Intent) -> web::Result {
    let app = &visit.app;
    let now = app.clock.now();
    let mut page = account_form(visit, intent).await?;
    let typed = visit.fields.value("address");
    let address = address_for(visit, intent);
    let name = account::name(visit.fields.value("name"));
    if name.is_none() {
        page.wrong("name", visit.t("desk-wrong-name"));
    }
    if address.is_none() {
        page.wrong("address", visit.t("desk-wrong-address"));
    }
    let chosen = visit.fields.value("new-password");
    let host = crate::config::host(&app.config.base_url);
    let known = [
        visit.fields.value("name"),
        address.as_deref().unwrap_or(typed),
        host,
    ];
    let by_passkey = !visit.fields.value("passkey").is_empty();
    if let Err(why) = password::check(chosen, &known)
        && !by_passkey
    {
        page.wrong("new-password", weak(visit, why));
    }
    let (Some(name), Some(address), false) = (name, address, page.is_wrong()) else {
        return page.answer();
    };
    let mut account = Account {
        id: new_id(&mut OsRng),
        address,
        name,
        language: visit.lang.code().to_owned(),
        password: String::new(),
        totp: None,
        passkeys: 0,
        created_at: now,
    };
    let mut key = None;
    if by_passkey {
        let Some(made) = passkey::made(visit, Purpose::Account, &intent.id).await? else {
            page.problem = Some(visit.t("desk-passkey-not-made"));
            return page.answer();
        };
        account.id.clone_from(&made.account);
        key = Some(made);
    } else {
        let hash = password::hash(chosen, &mut OsRng).await;
        account.password = hash.ok_or_else(no_hash)?;
    }
    insert_account(visit, token, intent, (account, key)).await
}

/// Writes an account down, with the passkey that it begins with, where it begins with one, and signs its owner in.
async fn insert_account(
    visit: &Visit,
    token: &Token,
    intent: &Intent,
    (mut account, key): (Account, Option<Passkey>),
) -> web::Result {
    let app = &visit.app;
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    let used = accounts::use_intent(&mut tx, token, now).await?;
    // Of two that were sent at once one makes it; of two first accounts too.
    let taken = intent.kind == Kind::First && accounts::any(&mut *tx).await?;
    if used.is_none() || taken || !accounts::insert(&mut tx, &account).await? {
        tx.rollback().await?;
        return over(visit);
    }
    let made = (Act::AccountMade, &about([("account", &account.id)]));
    trail::store::append(&mut tx, trail::INSTANCE, &account.id, made, now).await?;
    if let (Some(organisation), Some(role)) = (&intent.organisation, intent.role) {
        let inviter = intent.made_by.as_deref();
        match organisations::join(&mut tx, (organisation, inviter), (&account.id, role), now).await
        {
            Ok(()) => {}
            Err(AccessError::Denied) => {
                tx.rollback().await?;
                return over(visit);
            }
            Err(AccessError::Store(error)) => return Err(error.into()),
        }
    }
    let mut codes = Vec::new();
    if let Some(key) = &key {
        let Ok(drawn) = passkey::keep(visit, &mut tx, &account, key).await? else {
            tx.rollback().await?;
            return over(visit);
        };
        codes = drawn;
        account.passkeys = 1;
    }
    tx.commit().await?;
    let (secret, device) = sign_in::begin(visit, &account, key.is_some()).await?;
    let answer = if key.is_some() {
        let session = sessions::find(app.db.read(), &secret, now).await?;
        codes_page(&visit.signed_in(&secret, session, &account), codes).await?
    } else {
        visit.redirect("/desk/account/second-factor?done=account")?
    };
    Ok(sign_in::cookies(visit, answer, &secret, &device))
}

/// The algorithm refused its own output: never seen.
pub(super) fn no_hash() -> WebError {
    WebError::internal(&std::io::Error::other("a password could not be hashed"))
}

async fn join(visit: &Visit, token: &Token, intent: &Intent) -> web::Result {
    let now = visit.app.clock.now();
    let account = visit.account()?;
    let mut tx = visit.app.db.begin().await?;
    if accounts::use_intent(&mut tx, token, now).await?.is_none() {
        tx.rollback().await?;
        return over(visit);
    }
    let (Some(organisation), Some(role)) = (&intent.organisation, intent.role) else {
        // Invited by the operator: there is an account already, which is all that was to come of it.
        tx.commit().await?;
        return visit.redirect("/desk");
    };
    let inviter = intent.made_by.as_deref();
    match organisations::join(&mut tx, (organisation, inviter), (&account.id, role), now).await {
        Ok(()) => tx.commit().await?,
        Err(AccessError::Denied) => {
            tx.rollback().await?;
            return over(visit);
        }
        Err(AccessError::Store(error)) => return Err(error.into()),
    }
    visit.redirect(&format!("/desk/organisations/{organisation}?done=joined"))
}

async fn set_password(
    visit: &Visit,
    token: &Token,
    (intent, account): (&Intent, &Account),
) -> web::Result {
    let app = &visit.app;
    let now = app.clock.now();
    let chosen = visit.fields.value("new-password");
    if let Err(why) = password::check(chosen, &[&account.name, &account.address]) {
        let mut page = password_form(visit, account).await?;
        page.wrong("new-password", weak(visit, why));
        return page.answer();
    }
    let hash = password::hash(chosen, &mut OsRng)
        .await
        .ok_or_else(no_hash)?;
    let mut tx = app.db.begin().await?;
    if accounts::use_intent(&mut tx, token, now).await?.is_none() {
        tx.rollback().await?;
        return over(visit);
    }
    accounts::set_password(&mut tx, &account.id, &hash).await?;
    accounts::forget_intents(&mut tx, &account.id, &intent.address).await?;
    sessions::end_others(&mut tx, &account.id, "").await?;
    let done = (Act::AccountRecovered, &about([("account", &account.id)]));
    trail::store::append(&mut tx, trail::INSTANCE, &account.id, done, now).await?;
    tell(
        visit,
        &mut tx,
        (&account.language, &account.address),
        Topic::PasswordChanged,
    )
    .await?;
    tx.commit().await?;
    // Not signed in by the link alone: the second factor is still asked for. Then come the passkeys, where there are any that stayed.
    let stay = account.passkeys > 0;
    let next = stay.then(|| format!("&next={}", super::passkey::HERE));
    let next = next.unwrap_or_default();
    visit.redirect(&format!("/desk/sign-in?done=password{next}"))
}

/// Tells an account of something.
pub(super) async fn tell(
    visit: &Visit,
    tx: &mut Connection,
    (language, address): (&str, &str),
    topic: Topic,
) -> Result<(), WebError> {
    let now = visit.app.clock.now();
    let message = Message::about_account(language, address, (topic, ""), None);
    enqueue(tx, visit.app.secrets.mail_key(), &message, None, now, now).await?;
    Ok(())
}

async fn set_address(visit: &Visit, token: &Token) -> web::Result {
    let app = &visit.app;
    let (now, key) = (app.clock.now(), app.secrets.mail_key());
    let mut tx = app.db.begin().await?;
    let Some(intent) = accounts::use_intent(&mut tx, token, now).await? else {
        tx.rollback().await?;
        return over(visit);
    };
    let id = intent.account.clone().unwrap_or_default();
    let Some(account) = accounts::by_id(&mut *tx, &id).await? else {
        tx.rollback().await?;
        return over(visit);
    };
    if !accounts::set_address(&mut tx, &id, &intent.address).await? {
        tx.rollback().await?;
        return over(visit);
    }
    // The mailbox that it had can take it back.
    let undo = Token::generate(&mut OsRng);
    let mut back = Intent::new(new_id(&mut OsRng), Kind::Undo, &account.address, now);
    back.account = Some(id.clone());
    accounts::give_intent(&mut tx, &back, &undo).await?;
    let told = Message::about_account(
        &account.language,
        &account.address,
        (Topic::AddressOld, &intent.address),
        Some(&undo),
    );
    enqueue(&mut tx, key, &told, None, now, now).await?;
    let kept = visit
        .session
        .as_ref()
        .filter(|session| session.account == id);
    let kept = kept.map_or("", |session| session.id.as_str());
    sessions::end_others(&mut tx, &id, kept).await?;
    let done = (Act::AddressChanged, &about([("account", &id)]));
    trail::store::append(&mut tx, trail::INSTANCE, &id, done, now).await?;
    tx.commit().await?;
    visit.redirect("/desk/account?done=address")
}

/// The address before, back: nobody who is signed in stays so, nor do passkeys that were added since.
async fn undo(visit: &Visit, token: &Token) -> web::Result {
    let now = visit.app.clock.now();
    let mut tx = visit.app.db.begin().await?;
    let Some(intent) = accounts::use_intent(&mut tx, token, now).await? else {
        tx.rollback().await?;
        return over(visit);
    };
    let id = intent.account.clone().unwrap_or_default();
    if !accounts::set_address(&mut tx, &id, &intent.address).await? {
        tx.rollback().await?;
        return over(visit);
    }
    accounts::forget_intents(&mut tx, &id, &intent.address).await?;
    sessions::end_others(&mut tx, &id, "").await?;
    let what = about([("account", &id)]);
    let done = (Act::AddressChanged, &what);
    trail::store::append(&mut tx, trail::INSTANCE, &id, done, now).await?;
    // The link is as old as the change.
    for _ in 0..passkeys::remove_since(&mut tx, &id, intent.created_at).await? {
        let done = (Act::PasskeyRemoved, &what);
        trail::store::append(&mut tx, trail::INSTANCE, &id, done, now).await?;
    }
    tx.commit().await?;
    visit.redirect("/desk/recover?done=undone")
}

/// The demonstration's organiser, for whoever holds the link that the demonstration printed.
async fn open(visit: &Visit, intent: &Intent) -> web::Result {
    let id = intent.account.clone().unwrap_or_default();
    let Some(account) = accounts::by_id(visit.app.db.read(), &id).await? else {
        return over(visit);
    };
    sign_in::finish(visit, &account, (true, "/desk", &[])).await
}
