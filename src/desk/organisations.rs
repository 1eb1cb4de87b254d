//! Organisations: what they say of themselves, who is in them, what was done.

use std::collections::BTreeMap;

use askama::Template;
use axum::http::StatusCode;
use rand_core::OsRng;

use super::form::{Choice, Field, FormPage, Input, Meets, Shell, meets};
use super::visit::Visit;
use crate::account::intent::{Intent, Kind};
use crate::account::store as accounts;
use crate::account::wait::{Bucket, TWICE, may_be_mailed};
use crate::account::{self, new_id};
use crate::authorization::store::{AccessError, check};
use crate::authorization::trail::{self, Act, about};
use crate::authorization::{Action, Role, may};
use crate::campaign::draft::store as drafts;
use crate::clock::day_of;
use crate::config::SignUp;
use crate::db::Connection;
use crate::i18n::Lang;
use crate::mail::{Message, Topic, enqueue};
use crate::organisation::keys::{State, store as keys};
use crate::organisation::store::{self, Kept};
use crate::organisation::{ACCENT, Member, Profile, WORDS_LENGTH};
use crate::token::Token;
use crate::web;
use crate::web::respond::{self, WebError};
use crate::web::view::PageContext;

impl From<AccessError> for WebError {
    fn from(error: AccessError) -> Self {
        match error {
            AccessError::Denied => Self::new(StatusCode::FORBIDDEN, "desk-role"),
            AccessError::Store(error) => error.into(),
        }
    }
}

/// What the page is called that makes one.
const NEW: &str = "desk-organisation-new";

/// The organisation that the address names.
pub(super) async fn profile(visit: &Visit) -> Result<Profile, WebError> {
    let id = visit.permit()?.organisation();
    let profile = store::profile(&visit.app.db, id).await?;
    profile.ok_or_else(WebError::not_found)
}

pub(super) fn below(visit: &Visit, rest: &str) -> Result<String, WebError> {
    Ok(format!(
        "/desk/organisations/{}{rest}",
        visit.permit()?.organisation()
    ))
}

fn may_here(members: &[Member], account: &str, action: Action) -> bool {
    let own = members.iter().find(|member| member.account == account);
    own.is_some_and(|own| own.roles.iter().any(|role| may(*role, action)))
}

/// What somebody is, in a sentence each.
fn roles_said(visit: &Visit, roles: &[Role]) -> String {
    let said = roles
        .iter()
        .map(|role| visit.t(&format!("desk-role-{}", role.name())));
    said.collect::<Vec<_>>().join(", ")
}

fn empty() -> Profile {
    Profile {
        accent: ACCENT.to_owned(),
        ..Profile::default()
    }
}

/// What was typed.
fn typed(visit: &Visit) -> Profile {
    let line = |name: &str| {
        let plain: String = visit
            .fields
            .value(name)
            .chars()
            .filter(|c| !c.is_control())
            .collect();
        plain.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let words = Lang::all().filter_map(|lang| {
        let words = visit.fields.value(&format!("words-{}", lang.code()));
        let words = words.replace("\r\n", "\n").trim().to_owned();
        (!words.is_empty()).then(|| (lang.code().to_owned(), words))
    });
    Profile {
        name: line("name"),
        words: words.collect(),
        accent: line("accent").to_ascii_lowercase(),
        contact: line("contact"),
        legal_form: line("legal-form"),
        declared_on: line("declared-on"),
    }
}

fn profile_form(visit: &Visit, title: &str, profile: &Profile) -> FormPage {
    let words = |lang: Lang| {
        let code = lang.code();
        let text = profile.words.get(code).map_or("", String::as_str);
        let label = visit
            .context("")
            .with("desk-organisation-words", lang.native_name());
        let mut field = Field::text(&format!("words-{code}"), label, text).optional();
        code.clone_into(&mut field.lang);
        field
    };
    let (first, others): (Vec<Lang>, Vec<Lang>) = Lang::all().partition(|lang| {
        profile.words.contains_key(lang.code()) || ["en", "fr"].contains(&lang.code())
    });
    let mut page = FormPage::new(visit, visit.t(title), visit.t("desk-save"))
        .field(
            Field::line(
                "text",
                "name",
                visit.t("desk-organisation-name"),
                &profile.name,
            )
            .autocomplete("organization"),
        )
        .field(
            Field::line(
                "email",
                "contact",
                visit.t("desk-organisation-contact"),
                &profile.contact,
            )
            .hint(visit.t("desk-organisation-contact-hint"))
            .optional(),
        )
        .field(
            Field::line(
                "text",
                "legal-form",
                visit.t("desk-organisation-form"),
                &profile.legal_form,
            )
            .hint(visit.t("desk-organisation-form-hint"))
            .optional(),
        )
        .field(
            Field::line(
                "date",
                "declared-on",
                visit.t("desk-organisation-day"),
                &profile.declared_on,
            )
            .hint(visit.t("desk-organisation-day-hint"))
            .optional(),
        )
        .field(
            Field::line(
                "color",
                "accent",
                visit.t("desk-organisation-accent"),
                &profile.accent,
            )
            .hint(visit.t("desk-organisation-accent-hint")),
        );
    page.fields.extend(first.into_iter().map(words));
    page.more = others.into_iter().map(words).collect();
    page.more_label = visit.t("desk-organisation-languages");
    if title == NEW {
        // Its name, and where people write to it: the rest can wait.
        let mut later = page.fields.split_off(page.fields.len().min(2));
        later.append(&mut page.more);
        page.more = later;
        page.more_label = visit.t("desk-organisation-later");
    }
    page
}

/// The form again, with what is wrong said at each field; none where nothing is.
fn refused(visit: &Visit, title: &str, profile: &Profile) -> Option<FormPage> {
    let wrong = profile.wrong(day_of(visit.app.clock.now()));
    if wrong.is_empty() {
        return None;
    }
    let mut page = profile_form(visit, title, profile);
    for (field, stem) in wrong {
        let said = visit.t(&format!("desk-wrong-{stem}"));
        if field != "words" {
            page.wrong(field, said);
            continue;
        }
        let long = |words: &String| words.chars().count() > WORDS_LENGTH;
        for (code, _) in profile.words.iter().filter(|(_, words)| long(words)) {
            page.wrong(&format!("words-{code}"), said.clone());
        }
    }
    Some(page)
}

/// What a profile says, by the fields of its form.
fn said(profile: &Profile) -> Vec<(String, &str)> {
    let lines = [
        ("name", &profile.name),
        ("contact", &profile.contact),
        ("legal-form", &profile.legal_form),
        ("declared-on", &profile.declared_on),
        ("accent", &profile.accent),
    ];
    let lines = lines
        .into_iter()
        .map(|(name, text)| (name.to_owned(), text.as_str()));
    let words = Lang::all().map(|lang| {
        let words = profile.words.get(lang.code());
        (
            format!("words-{}", lang.code()),
            words.map_or("", String::as_str),
        )
    });
    lines.chain(words).collect()
}

/// Takes over what others saved in fields that nobody changed here; gives those that both changed, with what was saved.
fn merge(visit: &Visit, typed: &mut Profile, saved: &Profile) -> Vec<(String, String)> {
    let mut both = Vec::new();
    let mut kept = Vec::new();
    for ((name, now), (_, there)) in said(typed).into_iter().zip(said(saved)) {
        match meets(visit, &name, now, there) {
            Meets::Typed => {}
            Meets::Saved => kept.push((name, there.to_owned())),
            Meets::Both => both.push((name, there.to_owned())),
        }
    }
    for (name, there) in kept {
        match (name.as_str(), name.strip_prefix("words-")) {
            ("name", _) => typed.name = there,
            ("contact", _) => typed.contact = there,
            ("legal-form", _) => typed.legal_form = there,
            ("declared-on", _) => typed.declared_on = there,
            ("accent", _) => typed.accent = there,
            (_, Some(code)) if there.is_empty() => drop(typed.words.remove(code)),
            (_, Some(code)) => drop(typed.words.insert(code.to_owned(), there)),
            _ => {}
        }
    }
    both
}

/// `GET /desk/organisations/new`.
pub(super) async fn new(visit: Visit) -> web::Result {
    profile_form(&visit, NEW, &empty())
        .lead(visit.t("desk-organisation-new-lead"))
        .answer()
}

/// `POST /desk/organisations/new`.
pub(super) async fn create(visit: Visit) -> web::Result {
    let profile = typed(&visit);
    if let Some(page) = refused(&visit, NEW, &profile) {
        return page.answer();
    }
    let id = new_id(&mut OsRng);
    let mut tx = visit.app.db.begin().await?;
    store::create(
        &mut tx,
        visit.permit()?,
        (&id, &profile),
        visit.app.clock.now(),
    )
    .await?;
    tx.commit().await?;
    visit.redirect(&format!("/desk/organisations/{id}?done=organisation"))
}

/// `GET /desk/organisations/{organisation}/edit`.
pub(super) async fn edit(visit: Visit) -> web::Result {
    let profile = profile(&visit).await?;
    let page = profile_form(&visit, "desk-organisation-edit", &profile);
    page.began_with(said(&profile))
        .back(profile.name.clone(), &below(&visit, "")?)
        .answer()
}

/// `POST /desk/organisations/{organisation}/edit`.
pub(super) async fn change(visit: Visit) -> web::Result {
    let mut typed = typed(&visit);
    let mut tx = visit.app.db.begin().await?;
    // Nobody else writes as long as this does.
    let saved = profile(&visit).await?;
    let both = merge(&visit, &mut typed, &saved);
    let title = "desk-organisation-edit";
    let refused = refused(&visit, title, &typed);
    if refused.is_some() || !both.is_empty() {
        tx.rollback().await?;
        let page = refused.unwrap_or_else(|| profile_form(&visit, title, &typed));
        let mut page = page.began_with(said(&saved));
        for (name, there) in &both {
            page.met(&visit, name, there);
        }
        return page.answer_with(match both.is_empty() {
            true => StatusCode::UNPROCESSABLE_ENTITY,
            false => StatusCode::CONFLICT,
        });
    }
    store::change(&mut tx, visit.permit()?, &typed, visit.app.clock.now()).await?;
    tx.commit().await?;
    visit.redirect(&below(&visit, "?done=saved")?)
}

/// Somebody, as the page shows them.
struct MemberLine {
    name: String,
    state: String,
    change: Option<String>,
}

/// An invitation that nobody has used yet.
struct InvitationLine {
    id: String,
    address: String,
    state: String,
}

#[derive(Template)]
#[template(path = "desk/organisation.html")]
struct OrganisationPage {
    ctx: PageContext,
    shell: Shell,
    here: String,
    profile: Profile,
    words: Vec<(String, String, String)>,
    declared: String,
    members: Vec<MemberLine>,
    invitations: Vec<InvitationLine>,
    /// What is still to be done about its keys; empty where nothing is.
    keys: String,
    /// Whether there is no campaign yet, and whoever looks may begin one.
    begins: bool,
    edits: bool,
    manages: bool,
    reads_trail: bool,
    dissolves: bool,
}

/// What is still to be done before campaigns are sealed to the organisation without fear; empty where nothing is.
async fn keys_said(visit: &Visit) -> Result<String, WebError> {
    let id = visit.permit()?.organisation();
    let keys = keys::of_organisation(visit.app.db.read(), id).await?;
    let proved = keys.iter().filter(|key| key.state() == State::Proved);
    Ok(match proved.count() {
        0 => visit.t("desk-keys-none"),
        1 => visit.t("desk-keys-one"),
        _ => String::new(),
    })
}

/// Whether a first campaign is what comes next for somebody who may write one.
async fn begins(visit: &Visit, writes: bool) -> Result<bool, WebError> {
    let id = visit.permit()?.organisation();
    Ok(writes && drafts::of_organisation(&visit.app.db, id).await?.is_empty())
}

/// `GET /desk/organisations/{organisation}`.
pub(super) async fn show(visit: Visit) -> web::Result {
    let profile = profile(&visit).await?;
    let account = visit.account()?.id.clone();
    let here = below(&visit, "")?;
    let ctx = visit.context(profile.name.clone());
    let id = visit.permit()?.organisation();
    let all = store::members(&visit.app.db, id).await?;
    let manages = may_here(&all, &account, Action::ManageMembers);
    let pending = if manages {
        accounts::invitations(visit.app.db.read(), id).await?
    } else {
        Vec::new()
    };
    let now = visit.app.clock.now();
    let names: BTreeMap<&str, &str> = all
        .iter()
        .map(|m| (m.account.as_str(), m.name.as_str()))
        .collect();
    let invitations = pending
        .iter()
        .map(|intent| {
            let role = intent
                .role
                .map_or_else(String::new, |role| roles_said(&visit, &[role]));
            let by = match intent.made_by.as_deref() {
                None => visit.t("desk-trail-operator"),
                // Whoever is in it no more.
                Some(by) => names.get(by).copied().unwrap_or("").to_owned(),
            };
            let until = visit.lang.date(day_of(intent.expires_at));
            let key = if intent.expires_at > now {
                "desk-invitation-until"
            } else {
                "desk-invitation-over"
            };
            InvitationLine {
                id: intent.id.clone(),
                address: intent.address.clone(),
                state: [role, by, ctx.with(key, until)]
                    .into_iter()
                    .filter(|part| !part.is_empty())
                    .collect::<Vec<_>>()
                    .join(" · "),
            }
        })
        .collect();
    let members = all
        .iter()
        .map(|member| {
            let mut state = roles_said(&visit, &member.roles);
            if !member.has_second_factor {
                state = format!("{state} · {}", visit.t("desk-member-no-factor"));
            }
            MemberLine {
                name: member.name.clone(),
                state: if manages {
                    format!("{state} · {}", member.address)
                } else {
                    state
                },
                change: manages.then(|| format!("{here}/members/{}", member.account)),
            }
        })
        .collect();
    let words = profile.words.iter().map(|(code, words)| {
        let name = Lang::from_code(code).map_or_else(|| code.clone(), Lang::native_name);
        (code.clone(), name, words.clone())
    });
    let page = OrganisationPage {
        shell: visit.shell(),
        words: words.collect(),
        declared: profile
            .declared_on
            .parse()
            .map(|day| visit.lang.date(day))
            .unwrap_or_default(),
        members,
        invitations,
        keys: keys_said(&visit).await?,
        begins: begins(&visit, may_here(&all, &account, Action::EditDraft)).await?,
        edits: may_here(&all, &account, Action::EditOrganisation),
        reads_trail: may_here(&all, &account, Action::ReadTrail),
        dissolves: all.len() == 1 && may_here(&all, &account, Action::DissolveOrganisation),
        manages,
        profile,
        here,
        ctx,
    };
    respond::page(StatusCode::OK, &page)
}

fn role_choices(visit: &Visit, chosen: &[Role]) -> Vec<Choice> {
    let choice = |role: Role| Choice {
        value: role.name().to_owned(),
        label: visit.t(&format!("desk-role-{}", role.name())),
        hint: visit.t(&format!("desk-role-{}-may", role.name())),
        chosen: chosen.contains(&role),
    };
    Role::ALL.into_iter().map(choice).collect()
}

/// Whether owners may invite whoever has no account.
fn invites(visit: &Visit) -> bool {
    visit.app.config.sign_up != SignUp::Closed
}

async fn invite_form(visit: &Visit) -> Result<FormPage, WebError> {
    let name = profile(visit).await?.name;
    let role = Role::named(visit.fields.value("role"));
    let roles = role_choices(visit, role.as_slice());
    let lead = if invites(visit) {
        "desk-invite-lead"
    } else {
        "desk-invite-closed"
    };
    let page = FormPage::new(
        visit,
        visit.t("desk-invite-title"),
        visit.t("desk-invite-button"),
    )
    .lead(visit.t(lead))
    .field(Field::line(
        "email",
        "address",
        visit.t("desk-address"),
        visit.fields.value("address"),
    ))
    .field(Field::choices(
        Input::One,
        "role",
        visit.t("desk-invite-role"),
        roles,
    ));
    Ok(page.back(name, &below(visit, "")?))
}

/// `GET /desk/organisations/{organisation}/invite`.
pub(super) async fn invite(visit: Visit) -> web::Result {
    invite_form(&visit).await?.answer()
}

/// `POST /desk/organisations/{organisation}/invite`.
pub(super) async fn send_invitation(visit: Visit) -> web::Result {
    let mut page = invite_form(&visit).await?;
    let address = account::address(visit.fields.value("address"));
    let role = Role::named(visit.fields.value("role"));
    if address.is_none() {
        page.wrong("address", visit.t("desk-wrong-address"));
    }
    if role.is_none() {
        page.wrong("role", visit.t("desk-wrong-role"));
    }
    let (Some(address), Some(role)) = (address, role) else {
        return page.answer();
    };
    let name = profile(&visit).await?.name;
    let mut tx = visit.app.db.begin().await?;
    if is_pressed_twice(&visit, &mut tx, (&address, role)).await? {
        tx.rollback().await?;
        return visit.redirect(&below(&visit, "?done=invited")?);
    }
    if let Err(why) = give(&visit, &mut tx, (&name, &address, role)).await? {
        tx.rollback().await?;
        page.wrong("address", visit.t(&format!("desk-wrong-{why}")));
        return page.answer();
    }
    tx.commit().await?;
    visit.redirect(&below(&visit, "?done=invited")?)
}

/// Whether the same was invited a moment ago: a second mail would end the link in the first.
async fn is_pressed_twice(
    visit: &Visit,
    tx: &mut Connection,
    (address, role): (&str, Role),
) -> Result<bool, WebError> {
    let permit = visit.permit()?;
    let now = visit.app.clock.now();
    let before = accounts::invitations(&mut *tx, permit.organisation()).await?;
    Ok(before.iter().any(|one| {
        one.address == address
            && one.role == Some(role)
            && one.made_by.as_deref() == Some(permit.account())
            && (now - one.created_at).abs() < TWICE
    }))
}

/// Writes an invitation of the organisation of this name down, in place of any before, and its mail; or says, as the stem of a message, why not.
async fn give(
    visit: &Visit,
    tx: &mut Connection,
    (name, address, role): (&str, &str, Role),
) -> Result<Result<(), &'static str>, WebError> {
    let (app, permit) = (&visit.app, visit.permit()?);
    let now = app.clock.now();
    let key = app.secrets.mail_key();
    let organisation = permit.organisation();
    check(tx, permit, Action::ManageMembers).await?;
    if !invites(visit) && accounts::by_address(&mut *tx, address).await?.is_none() {
        return Ok(Err("closed"));
    }
    if !may_be_mailed(tx, Bucket::of_invitations(key, address), now).await? {
        return Ok(Err("enough"));
    }
    let token = Token::generate(&mut OsRng);
    let mut intent = Intent::new(new_id(&mut OsRng), Kind::Invitation, address, now);
    intent.organisation = Some(organisation.to_owned());
    intent.role = Some(role);
    intent.made_by = Some(permit.account().to_owned());
    let message = Message::about_account(
        visit.lang.code(),
        address,
        (Topic::Invitation, name),
        Some(&token),
    );
    accounts::give_intent(tx, &intent, &token).await?;
    enqueue(tx, key, &message, None, now, now).await?;
    let invited = (
        Act::Invited,
        &about([("invitation", &intent.id), ("role", role.name())]),
    );
    trail::store::append(tx, organisation, permit.account(), invited, now).await?;
    Ok(Ok(()))
}

/// `POST /desk/organisations/{organisation}/invitations`: sends one again, or takes it back.
pub(super) async fn change_invitation(visit: Visit) -> web::Result {
    let (app, permit) = (&visit.app, visit.permit()?);
    let now = app.clock.now();
    let name = profile(&visit).await?.name;
    let mut tx = app.db.begin().await?;
    check(&mut tx, permit, Action::ManageMembers).await?;
    let id = visit.fields.value("invitation");
    let Some(intent) = accounts::withdraw_invitation(&mut tx, permit.organisation(), id).await?
    else {
        tx.rollback().await?;
        return visit.redirect(&below(&visit, "?done=invitation-gone")?);
    };
    // In one transaction: an invitation that is sent again is never only withdrawn.
    if let ("send", Some(role)) = (visit.fields.value("act"), intent.role) {
        let given = give(&visit, &mut tx, (&name, &intent.address, role)).await?;
        if let Err(why) = given {
            tx.rollback().await?;
            return visit.redirect(&below(&visit, &format!("?done=invitation-{why}"))?);
        }
        tx.commit().await?;
        return visit.redirect(&below(&visit, "?done=invited")?);
    }
    let role = intent.role.map_or("", Role::name);
    let done = (
        Act::InvitationWithdrawn,
        &about([("invitation", &intent.id), ("role", role)]),
    );
    trail::store::append(&mut tx, permit.organisation(), permit.account(), done, now).await?;
    tx.commit().await?;
    visit.redirect(&below(&visit, "?done=invitation-withdrawn")?)
}

/// The member that the address names, of this organisation.
async fn member(visit: &Visit) -> Result<Member, WebError> {
    let all = store::members(&visit.app.db, visit.permit()?.organisation()).await?;
    let id = visit.param("account");
    let found = all.into_iter().find(|member| member.account == id);
    found.ok_or_else(WebError::not_found)
}

async fn roles_form(visit: &Visit, chosen: &[Role]) -> Result<FormPage, WebError> {
    let member = member(visit).await?;
    let name = profile(visit).await?.name;
    let page = FormPage::new(visit, member.name, visit.t("desk-save"))
        .lead(visit.t("desk-roles-lead"))
        .field(Field::choices(
            Input::Any,
            "role",
            visit.t("desk-roles"),
            role_choices(visit, chosen),
        ));
    Ok(page.back(name, &below(visit, "")?))
}

/// `GET /desk/organisations/{organisation}/members/{account}`.
pub(super) async fn roles(visit: Visit) -> web::Result {
    let chosen = member(&visit).await?.roles;
    roles_form(&visit, &chosen).await?.answer()
}

/// `POST /desk/organisations/{organisation}/members/{account}`.
pub(super) async fn set_roles(visit: Visit) -> web::Result {
    let wanted: Vec<Role> = visit
        .fields
        .values("role")
        .filter_map(Role::named)
        .collect();
    let account = visit.param("account").to_owned();
    let mut tx = visit.app.db.begin().await?;
    let now = visit.app.clock.now();
    match store::set_roles(&mut tx, visit.permit()?, (&account, &wanted), now).await? {
        Ok(()) => tx.commit().await?,
        Err(Kept::NoMember) => return Err(WebError::not_found()),
        Err(Kept::LastOwner) => {
            tx.rollback().await?;
            let mut page = roles_form(&visit, &wanted).await?;
            page.wrong("role", visit.t("desk-wrong-last-owner"));
            return page.answer();
        }
    }
    // Who takes their own last role is in it no more.
    let still = !wanted.is_empty() || account != visit.account()?.id;
    let to = if still {
        below(&visit, "?done=saved")?
    } else {
        "/desk?done=left".to_owned()
    };
    visit.redirect(&to)
}

async fn leave_form(visit: &Visit) -> Result<FormPage, WebError> {
    let name = profile(visit).await?.name;
    let page = FormPage::new(
        visit,
        visit.t("desk-leave-title"),
        visit.t("desk-leave-button"),
    );
    let lead = page.ctx.with("desk-leave-lead", &name);
    Ok(page.lead(lead).back(name, &below(visit, "")?))
}

/// `GET /desk/organisations/{organisation}/leave`.
pub(super) async fn leave(visit: Visit) -> web::Result {
    leave_form(&visit).await?.answer()
}

/// `POST /desk/organisations/{organisation}/leave`.
pub(super) async fn left(visit: Visit) -> web::Result {
    let mut tx = visit.app.db.begin().await?;
    let now = visit.app.clock.now();
    match store::leave(&mut tx, visit.permit()?, now).await? {
        Ok(()) => tx.commit().await?,
        Err(_) => {
            tx.rollback().await?;
            let mut page = leave_form(&visit).await?;
            page.problem = Some(visit.t("desk-wrong-last-owner"));
            return page.answer();
        }
    }
    visit.redirect("/desk?done=left")
}

/// An organisation on the first page.
struct OrganisationLine {
    url: String,
    name: String,
    roles: String,
}

#[derive(Template)]
#[template(path = "desk/home.html")]
struct HomePage {
    ctx: PageContext,
    shell: Shell,
    organisations: Vec<OrganisationLine>,
    needs_factor: bool,
}

/// `GET /desk`.
pub(super) async fn home(visit: Visit) -> web::Result {
    let account = visit.account()?;
    let mine = store::of_account(&visit.app.db, &account.id).await?;
    let organisations = mine.into_iter().map(|belongs| OrganisationLine {
        url: format!("/desk/organisations/{}", belongs.id),
        roles: roles_said(&visit, &belongs.roles),
        name: belongs.name,
    });
    let page = HomePage {
        ctx: visit.context(visit.t("desk-home")),
        shell: visit.shell(),
        organisations: organisations.collect(),
        needs_factor: !visit.session()?.strong,
    };
    respond::page(StatusCode::OK, &page)
}
