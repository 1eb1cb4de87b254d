//! Keys without a terminal: make one in the browser or paste one, prove that it opens, put it out of use.
//!
//! The secret part never comes here: `keys.js` makes it in the page and hands it over as a file.

use askama::Template;
use axum::http::StatusCode;
use rand_core::OsRng;

use super::form::{Field, FormPage, Shell, Way};
use super::organisations::{below, profile};
use super::visit::Visit;
use crate::account::{new_id, store as accounts};
use crate::authorization::store::roles;
use crate::authorization::{Action, may};
use crate::campaign::draft::{has_secret_key, known, store as drafts};
use crate::clock::{Millis, day_of};
use crate::db::Connection;
use crate::organisation::keys::store::{self, Proof};
use crate::organisation::keys::{
    Key, LABEL_LENGTH, State, phrase, phrase_hash, proof_text, recipient, sealed_proof,
};
use crate::web;
use crate::web::respond::{self, WebError};
use crate::web::view::PageContext;

/// A key on the page that lists them.
struct KeyLine {
    url: String,
    label: String,
    state: String,
}

#[derive(Template)]
#[template(path = "desk/keys.html")]
struct KeysPage {
    ctx: PageContext,
    shell: Shell,
    back: Way,
    here: String,
    keys: Vec<KeyLine>,
    proved: usize,
    manages: bool,
}

#[derive(Template)]
#[template(path = "desk/key_new.html")]
struct NewKeyPage {
    form: FormPage,
    organisation: String,
}

#[derive(Template)]
#[template(path = "desk/key.html")]
struct KeyPage {
    ctx: PageContext,
    shell: Shell,
    back: Way,
    here: String,
    key: Key,
    manages: bool,
    state: State,
    means: String,
    facts: String,
    /// What is to be opened; empty before a proof was begun.
    sealed: String,
    /// The words that were typed.
    phrase: String,
    error: Option<String>,
    /// The campaign that comes next, or where one is begun.
    next: Option<Way>,
}

impl std::ops::Deref for NewKeyPage {
    type Target = FormPage;

    fn deref(&self) -> &FormPage {
        &self.form
    }
}

/// Whether whoever looks may also change something.
async fn manages(visit: &Visit) -> Result<bool, WebError> {
    let permit = visit.permit()?;
    let read = visit.app.db.read();
    let theirs = roles(read, permit.organisation(), permit.account()).await?;
    Ok(theirs.iter().any(|role| may(*role, Action::ManageKeys)))
}

fn keys_url(visit: &Visit, rest: &str) -> Result<String, WebError> {
    below(visit, &format!("/keys{rest}"))
}

/// `GET /desk/organisations/{organisation}/keys`.
pub(super) async fn list(visit: Visit) -> web::Result {
    let id = visit.permit()?.organisation();
    let keys = store::of_organisation(visit.app.db.read(), id).await?;
    let here = keys_url(&visit, "")?;
    let proved = keys
        .iter()
        .filter(|key| key.state() == State::Proved)
        .count();
    let page = KeysPage {
        ctx: visit.context(visit.t("desk-keys-title")),
        shell: visit.shell(),
        back: Way {
            label: profile(&visit).await?.name,
            url: below(&visit, "")?,
        },
        keys: keys
            .iter()
            .map(|key| KeyLine {
                url: format!("{here}/{}", key.id),
                label: key.label.clone(),
                state: visit.t(&format!("desk-key-{}", key.state().name())),
            })
            .collect(),
        here,
        proved,
        manages: manages(&visit).await?,
    };
    respond::page(StatusCode::OK, &page)
}

async fn new_form(visit: &Visit) -> Result<NewKeyPage, WebError> {
    let title = visit.t("desk-key-new");
    // Who holds it is what most call it.
    let label = match visit.fields.values("label").next() {
        Some(typed) => typed.to_owned(),
        None => visit.account()?.name.clone(),
    };
    let mut form = FormPage::new(visit, title, visit.t("desk-key-register"))
        .lead(visit.t("desk-key-new-lead"))
        .field(
            Field::line("text", "label", visit.t("desk-key-label"), &label)
                .hint(visit.t("desk-key-label-hint")),
        )
        .field(
            Field::line(
                "text",
                "recipient",
                visit.t("desk-key-public"),
                visit.fields.value("recipient"),
            )
            .hint(visit.t("desk-key-public-hint")),
        )
        .back(visit.t("desk-keys-title"), &keys_url(visit, "")?);
    form.folded = Some((visit.t("desk-key-paste"), visit.t("desk-key-paste-lead")));
    Ok(NewKeyPage {
        form,
        organisation: profile(visit).await?.name,
    })
}

fn show_new(mut page: NewKeyPage) -> web::Result {
    if !page.form.is_wrong() {
        return respond::page(StatusCode::OK, &page);
    }
    page.form.title_with_errors();
    respond::page(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// `GET /desk/organisations/{organisation}/keys/new`.
pub(super) async fn new(visit: Visit) -> web::Result {
    show_new(new_form(&visit).await?)
}

/// `POST /desk/organisations/{organisation}/keys/new`.
pub(super) async fn register(visit: Visit) -> web::Result {
    let mut page = new_form(&visit).await?;
    let label = crate::account::name(visit.fields.value("label"));
    let label = label.filter(|label| label.chars().count() <= LABEL_LENGTH);
    let public = recipient(visit.fields.value("recipient"));
    if label.is_none() {
        page.form.wrong("label", visit.t("desk-wrong-key-label"));
    }
    if has_secret_key(visit.fields.value("recipient").as_bytes()) {
        // Not shown again: it has been sent once too often.
        page.form.clear("recipient");
        page.form
            .wrong("recipient", visit.t("desk-wrong-key-secret"));
    } else if public.is_none() {
        page.form
            .wrong("recipient", visit.t("desk-wrong-key-public"));
    }
    let (Some(label), Some(public)) = (label, public) else {
        return show_new(page);
    };
    let id = new_id(&mut OsRng);
    let now = visit.app.clock.now();
    let mut tx = visit.app.db.begin().await?;
    if !store::register(&mut tx, visit.permit()?, (&id, &label, &public), now).await? {
        tx.rollback().await?;
        page.form
            .wrong("recipient", visit.t("desk-wrong-key-known"));
        return show_new(page);
    }
    tx.commit().await?;
    visit.redirect(&keys_url(&visit, &format!("/{id}?done=key"))?)
}

/// The key that the address names, of this organisation.
async fn key(visit: &Visit) -> Result<Key, WebError> {
    let organisation = visit.permit()?.organisation();
    let found = store::one(visit.app.db.read(), organisation, visit.param("key")).await?;
    found.ok_or_else(WebError::not_found)
}

async fn page(
    visit: &Visit,
    key: Key,
    (sealed, error): (String, Option<String>),
) -> Result<KeyPage, WebError> {
    let holder = accounts::by_id(visit.app.db.read(), &key.holder).await?;
    let holder = holder.map_or_else(|| visit.t("desk-trail-somebody"), |account| account.name);
    let ctx = visit.context(key.label.clone());
    let next = match key.state() {
        State::Proved => goes_on(visit).await?,
        _ => None,
    };
    let day = |at| visit.lang.date(day_of(at));
    Ok(KeyPage {
        means: ctx.t(format!("desk-key-{}-means", key.state().name())),
        facts: ctx.with_two("desk-key-facts", holder, day(key.made_at)),
        shell: visit.shell(),
        back: Way {
            label: visit.t("desk-keys-title"),
            url: keys_url(visit, "")?,
        },
        here: keys_url(visit, &format!("/{}", key.id))?,
        manages: manages(visit).await?,
        state: key.state(),
        key,
        sealed,
        phrase: Some(visit.fields.value("phrase"))
            .filter(|typed| !has_secret_key(typed.as_bytes()))
            .unwrap_or_default()
            .to_owned(),
        error,
        next,
        ctx,
    })
}

/// Where one goes on once a key is proved: to the campaign that was written last, or to a first one.
async fn goes_on(visit: &Visit) -> Result<Option<Way>, WebError> {
    let permit = visit.permit()?;
    let read = visit.app.db.read();
    let theirs = roles(read, permit.organisation(), permit.account()).await?;
    let can = |action| theirs.iter().any(|role| may(*role, action));
    let all = below(visit, "/campaigns")?;
    let last = drafts::of_organisation(&visit.app.db, permit.organisation()).await?;
    let draft = match last.first() {
        Some(line) => drafts::load(&visit.app.db, &line.name).await?,
        None => None,
    };
    Ok(match draft {
        Some(draft) if can(Action::ReadDraft) => Some(Way {
            label: visit
                .context("")
                .with("desk-key-goes-on", super::campaigns::title(visit, &draft)),
            url: format!("{all}/{}", draft.name),
        }),
        None if can(Action::EditDraft) => Some(Way {
            label: visit.t("desk-campaign-new"),
            url: format!("{all}/new"),
        }),
        _ => None,
    })
}

/// A key that was proved goes into the drafts that have none: nobody has to paste it. Where who proved it may not write, who does is offered it: a draft
/// says who can open what people give. Gives the draft among them that was written last.
async fn give(
    visit: &Visit,
    tx: &mut Connection,
    key: &Key,
    now: Millis,
) -> Result<Option<String>, WebError> {
    let permit = visit.permit()?;
    let own = super::campaigns::without_partners(visit, vec![key.recipient.clone()]).await?;
    if own.is_empty() {
        return Ok(None);
    }
    let theirs = roles(&mut *tx, permit.organisation(), permit.account()).await?;
    if !theirs.iter().any(|role| may(*role, Action::EditDraft)) {
        return Ok(None);
    }
    let mut given = None;
    for line in drafts::of_organisation(&visit.app.db, permit.organisation()).await? {
        let Some(before) = drafts::load_in(tx, &line.name).await? else {
            continue;
        };
        let mut after = before.clone();
        if known::give_key(&mut after, &key.recipient) {
            drafts::write(tx, (&before, &after), (permit.account(), false), now).await?;
            given.get_or_insert(line.name);
        }
    }
    Ok(given)
}

/// `GET /desk/organisations/{organisation}/keys/{key}`.
pub(super) async fn show(visit: Visit) -> web::Result {
    let key = key(&visit).await?;
    let page = page(&visit, key, (String::new(), None)).await?;
    respond::page(StatusCode::OK, &page)
}

/// `POST /desk/organisations/{organisation}/keys/{key}/seal`: seals a phrase to the key.
pub(super) async fn begin(visit: Visit) -> web::Result {
    let key = key(&visit).await?;
    if key.state() != State::Unproved {
        return visit.redirect(&keys_url(&visit, &format!("/{}", key.id))?);
    }
    let now = visit.app.clock.now();
    let drawn = phrase(&mut OsRng);
    let host = crate::config::host(&visit.app.config.base_url);
    let text = proof_text(host, &profile(&visit).await?.name, &drawn);
    let sealed = sealed_proof(&key.recipient, &text).map_err(|error| WebError::internal(&error))?;
    let hash = phrase_hash(&key.id, &drawn);
    let mut tx = visit.app.db.begin().await?;
    store::begin_proof(&mut tx, visit.permit()?, (&key.id, &hash), now).await?;
    tx.commit().await?;
    let page = page(&visit, key, (sealed, None)).await?;
    respond::page(StatusCode::OK, &page)
}

/// `POST /desk/organisations/{organisation}/keys/{key}`: takes the phrase.
pub(super) async fn prove(visit: Visit) -> web::Result {
    let key = key(&visit).await?;
    let now = visit.app.clock.now();
    let hash = phrase_hash(&key.id, visit.fields.value("phrase"));
    let mut tx = visit.app.db.begin().await?;
    let proof = store::prove(&mut tx, visit.permit()?, (&key.id, &hash), now).await?;
    let given = match proof {
        Proof::Right => give(&visit, &mut tx, &key, now).await?,
        Proof::Wrong | Proof::Over => None,
    };
    tx.commit().await?;
    if let Some(draft) = given {
        // Whoever made it was writing: they go on there.
        return visit.redirect(&below(
            &visit,
            &format!("/campaigns/{draft}?done=key-given"),
        )?);
    }
    let (sealed, why) = match proof {
        Proof::Right => {
            return visit.redirect(&keys_url(&visit, &format!("/{}?done=key-proved", key.id))?);
        }
        Proof::Wrong => (visit.fields.value("sealed"), "desk-wrong-phrase"),
        Proof::Over => ("", "desk-wrong-phrase-over"),
    };
    let sealed = sealed.replace("\r\n", "\n");
    let page = page(&visit, key, (sealed, Some(visit.t(why)))).await?;
    respond::page(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

fn retire_form(visit: &Visit, key: &Key, lost: bool) -> Result<FormPage, WebError> {
    let kind = if lost { "lost" } else { "retire" };
    let title = visit.t(&format!("desk-key-{kind}-title"));
    let mut page = FormPage::new(visit, title, visit.t(&format!("desk-key-{kind}-button")))
        .lead(visit.t(&format!("desk-key-{kind}-lead")))
        .lead(visit.t(&format!("desk-key-{kind}-then")))
        .hidden("why", kind)
        .back(
            key.label.clone(),
            &keys_url(visit, &format!("/{}", key.id))?,
        );
    page.action = keys_url(visit, &format!("/{}/retire", key.id))?;
    Ok(page)
}

/// `GET /desk/organisations/{organisation}/keys/{key}/retire`: says what follows; `?why=lost` where its secret part is.
pub(super) async fn ask_retire(visit: Visit) -> web::Result {
    let key = key(&visit).await?;
    retire_form(&visit, &key, visit.query.value("why") == "lost")?.answer()
}

/// `POST /desk/organisations/{organisation}/keys/{key}/retire`.
pub(super) async fn retire(visit: Visit) -> web::Result {
    let key = key(&visit).await?;
    let lost = visit.fields.value("why") == "lost";
    let now = visit.app.clock.now();
    let mut tx = visit.app.db.begin().await?;
    store::retire(&mut tx, visit.permit()?, (&key.id, lost), now).await?;
    tx.commit().await?;
    visit.redirect(&keys_url(&visit, &format!("/{}?done=key-retired", key.id))?)
}
