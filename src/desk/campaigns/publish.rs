//! Review and publishing: a lawyer approves what people sign, an owner publishes, pauses, closes. What each of it does, and what can never be
//! undone, is said before.

use askama::Template;
use axum::http::StatusCode;
use clameur_instrument::Instrument;
use clameur_ledger::CloseReason;
use jiff::civil::Date;

use super::{
    Examined, Finding, approved, below, draft_way, edit, examine, findings, for_roles, of_law,
    published, spoken, title,
};
use crate::authorization::Action;
use crate::authorization::store::check;
use crate::authorization::trail::{self, Act, about};
use crate::campaign::appeal::{is_appeal, is_signed_here};
use crate::campaign::changes::{Change, between};
use crate::campaign::definition::Role;
use crate::campaign::diagnostic::{Diagnostic, Law};
use crate::campaign::draft::{Draft, form, store};
use crate::campaign::publish::{
    PublishError, Published, Staff, foreseen, instrument, publish_at_desk,
};
use crate::campaign::review::{self, Kept, store as reviews};
use crate::campaign::source::CampaignSource;
use crate::campaign::store::{Campaign, waiting};
use crate::closing::{self, ClosingError};
use crate::desk::form::{Shell, Way};
use crate::desk::visit::Visit;
use crate::i18n::Lang;
use crate::organisation::keys::store as keys;
use crate::terminal::in_language;
use crate::web;
use crate::web::respond::{self, WebError};
use crate::web::view::PageContext;

/// A document as the lawyer reads it.
struct Paper {
    language: String,
    lang: String,
    name: String,
    kind: String,
    text: String,
}

/// Something that is put into documents, or told with them.
struct Insertion {
    label: String,
    lang: String,
    text: String,
}

/// Whether what a field says is of what an approval is of: see [`review::signed`].
fn is_signed(stem: &str) -> bool {
    const OTHERS: [&str; 13] = [
        "languages",
        "data-contact",
        "authority",
        "respondent",
        "object-clause",
        "signs",
        "organisation-name",
        "organisation-role",
        "organisation-legal-form",
        "organisation-register-number",
        "organisation-seat",
        "organisation-representative",
        "organisation-contact",
    ];
    let of_lists = ["target-", "targets-", "fields-"];
    OTHERS.contains(&stem) || of_lists.iter().any(|list| stem.starts_with(list))
}

/// What is put into the documents of a draft, in the order in which it is written.
fn insertions(visit: &Visit, draft: &Draft) -> Vec<Insertion> {
    let law = of_law(draft);
    let mut all = Vec::new();
    for page in form::PAGES {
        let languages = match page.by_language {
            true => form::languages(draft),
            false => vec![String::new()],
        };
        for language in languages {
            for section in form::sections(draft, page, &language, (&law.0, &law.1)) {
                let title = edit::section_title(visit, &section);
                for field in section.fields.iter().filter(|one| is_signed(&one.stem)) {
                    let text = form::shown(draft.value(&field.path).as_ref());
                    if text.trim().is_empty() {
                        continue;
                    }
                    let key = format!("desk-field-{}", field.stem);
                    let label = edit::label(visit, &field.stem, &key);
                    let mut of = vec![title.clone(), edit::native(&language), label];
                    of.retain(|word| !word.is_empty());
                    let choice = format!("desk-choice-{text}");
                    let is_choice = matches!(field.kind, form::Kind::One(_));
                    all.push(Insertion {
                        label: of.join(" · "),
                        lang: language.clone(),
                        text: match is_choice && visit.lang.has(&choice) {
                            true => visit.t(&choice),
                            false => text,
                        },
                    });
                }
            }
        }
    }
    all
}

#[derive(Template)]
#[template(path = "desk/campaigns/approve.html")]
struct ApprovePage {
    ctx: PageContext,
    shell: Shell,
    back: Way,
    action: String,
    problem: Option<String>,
    papers: Vec<Paper>,
    insertions: Vec<Insertion>,
    findings: Vec<Finding>,
    /// Names the text that is shown: what is approved is what was read.
    shown: String,
    /// Who approved it, and when.
    done: Option<String>,
    was: bool,
}

/// `GET …/approve`.
pub(in crate::desk) async fn show_approval(visit: Visit) -> web::Result {
    approval(&visit, None, StatusCode::OK).await
}

async fn approval(visit: &Visit, problem: Option<String>, status: StatusCode) -> web::Result {
    let draft = super::draft(visit).await?;
    let examined = examine(visit, &draft, false).await?;
    let read = visit.app.db.read();
    let mut done = None;
    let mut shown = String::new();
    let mut papers = Vec::new();
    let mut put_in = Vec::new();
    if let Some(source) = &examined.source {
        let documents = review::signed(source);
        shown = hex::encode(documents.0);
        if let Some(approval) = reviews::approval(read, &draft.name, &documents).await? {
            let names = crate::organisation::store::names(read).await?;
            let by = names.get(&approval.by).cloned().unwrap_or_default();
            let day = visit.lang.date(crate::clock::day_of(approval.at));
            done = Some(visit.context("").with_two("desk-approved-by", by, day));
        }
        put_in = insertions(visit, &draft);
        papers = source
            .documents
            .iter()
            .flat_map(|(language, documents)| {
                documents.iter().map(|(kind, text)| Paper {
                    language: Lang::from_code(language)
                        .map_or_else(|| language.clone(), Lang::native_name),
                    lang: language.clone(),
                    name: match visit.lang.has(&format!("document-{kind}")) {
                        true => visit.t(&format!("document-{kind}")),
                        false => kind.clone(),
                    },
                    kind: kind.clone(),
                    text: text.clone(),
                })
            })
            .collect();
    }
    let roles = super::roles(visit).await?;
    let found = for_roles(findings(visit, &draft, &examined.found)?, &roles);
    let page = ApprovePage {
        ctx: visit.context(visit.t("desk-approve-title")),
        shell: visit.shell(),
        back: draft_way(visit, &draft)?,
        action: below(visit, &draft, "/approve")?,
        problem,
        papers,
        insertions: put_in,
        findings: found.into_iter().filter(|one| one.blocks).collect(),
        shown,
        was: done.is_none() && reviews::was_approved(read, &draft.name).await?,
        done,
    };
    respond::page(status, &page)
}

/// `POST …/approve`.
pub(in crate::desk) async fn approve(visit: Visit) -> web::Result {
    let draft = super::draft(&visit).await?;
    let (permit, now) = (visit.permit()?, visit.app.clock.now());
    let mut tx = visit.app.db.begin().await?;
    check(&mut tx, permit, Action::ApproveDocuments).await?;
    let there = store::load_in(&mut tx, &draft.name)
        .await?
        .ok_or_else(WebError::not_found)?;
    let source = CampaignSource::from_files(&there.files()).ok();
    let documents = source.as_ref().map(review::signed);
    let read = visit.fields.value("documents");
    let Some(documents) = documents.filter(|hash| hex::encode(hash.0) == read) else {
        tx.rollback().await?;
        let problem = visit.t("desk-approve-moved");
        return approval(&visit, Some(problem), StatusCode::CONFLICT).await;
    };
    reviews::approve(&mut tx, (&draft.name, &documents), permit.account(), now).await?;
    let name = title(&visit, &draft);
    let hash = hex::encode(documents.0);
    let approved = (
        Act::DocumentsApproved,
        &about([
            ("draft", &draft.name),
            ("name", &name),
            ("documents", &hash),
        ]),
    );
    trail::store::append(
        &mut tx,
        permit.organisation(),
        permit.account(),
        approved,
        now,
    )
    .await?;
    tx.commit().await?;
    visit.redirect(&below(&visit, &draft, "?done=approved")?)
}

/// Who can read what people give, and with how many keys.
struct Reader {
    name: String,
    keys: Vec<ReaderKey>,
}

/// One of their keys, and whether the organisation has proved it.
struct ReaderKey {
    public: String,
    proved: bool,
}

#[derive(Template)]
#[template(path = "desk/campaigns/publish.html")]
struct PublishPage {
    ctx: PageContext,
    shell: Shell,
    back: Way,
    action: String,
    problem: Option<String>,
    title: String,
    addresses: Vec<String>,
    readers: Vec<Reader>,
    /// Whether a remark says what it means that there is one key alone.
    one_key: bool,
    /// Whether people give anything here that is sealed to them...
    sealed: bool,
    /// ...and whether they sign: an address can be left where nobody does.
    signed: bool,
    /// What changes, where it was published before.
    changes: Vec<String>,
    /// Whether documents are among it.
    documents_change: bool,
    is_first: bool,
    closed: bool,
    nothing_new: bool,
    blocking: Vec<Finding>,
    remarks: Vec<Finding>,
    approved: bool,
    has_lawyer: bool,
    revision: i64,
    approve_way: String,
    keys_way: String,
}

impl PublishPage {
    fn proved(&self) -> bool {
        let mut keys = self.readers.iter().flat_map(|reader| &reader.keys);
        keys.all(|key| key.proved)
    }

    fn waits_for_lawyer(&self) -> bool {
        !self.approved && self.has_lawyer
    }

    /// Whether there is something that can be published.
    fn is_whole(&self) -> bool {
        self.blocking.is_empty() && !self.nothing_new && !self.closed
    }

    fn may(&self) -> bool {
        self.is_whole() && self.proved() && !self.waits_for_lawyer()
    }
}

/// `GET …/publish`.
pub(in crate::desk) async fn show(visit: Visit) -> web::Result {
    let draft = super::draft(&visit).await?;
    let examined = examine(&visit, &draft, true).await?;
    view(&visit, &draft, &examined, None).await
}

async fn view(
    visit: &Visit,
    draft: &Draft,
    examined: &Examined,
    problem: Option<String>,
) -> web::Result {
    let app = &visit.app;
    let standing = super::standing(visit, draft, examined).await?;
    let campaign = published(visit, draft).await?;
    let organisation = visit.permit()?.organisation();
    let keys = keys::of_organisation(app.db.read(), organisation).await?;
    let (mut addresses, mut readers, mut changes) = (Vec::new(), Vec::new(), Vec::new());
    let mut documents_change = false;
    let mut problem = problem;
    if let Some(source) = &examined.source {
        let slug = &source.definition.slug;
        let languages = source.definition.languages.iter();
        addresses = languages
            .map(|language| format!("{}/{language}/{slug}", app.config.base_url))
            .collect();
        let unproved = review::unproved(&source.definition, &keys);
        let parties = source.definition.organisations.iter();
        readers = parties
            .filter(|one| one.role != Role::Relay)
            .map(|one| Reader {
                name: one.name.clone(),
                keys: one
                    .recipients
                    .iter()
                    .map(|public| ReaderKey {
                        proved: !unproved.contains(&public.as_str()),
                        public: public.clone(),
                    })
                    .collect(),
            })
            .collect();
        if examined.blocking() == 0 {
            match foreseen(&app.secrets, &app.config, source) {
                Ok(manifest) => {
                    if let Some(campaign) = &campaign {
                        let between = between(&campaign.manifest, &manifest);
                        documents_change = between
                            .iter()
                            .any(|one| matches!(one, Change::Document { .. }));
                        // As the public page of what changed will say it.
                        let before = &campaign.folder.definition.organisations;
                        let named = |id: &str| {
                            let mut all = source.definition.organisations.iter().chain(before);
                            all.find(|one| one.id == id)
                                .map_or_else(|| id.to_owned(), |one| one.name.clone())
                        };
                        let words = between.iter().map(|one| one.text(visit.lang, named));
                        changes = words.collect();
                    }
                }
                Err(error) => problem = Some(told(visit, &error)),
            }
        }
    }
    let (blocking, remarks) = findings(visit, draft, &examined.found)?
        .into_iter()
        .partition(|one| one.blocks);
    let status = match problem {
        Some(_) => StatusCode::CONFLICT,
        None => StatusCode::OK,
    };
    let page = PublishPage {
        ctx: visit.context(visit.t("desk-publish-title")),
        shell: visit.shell(),
        back: draft_way(visit, draft)?,
        action: below(visit, draft, "/publish")?,
        problem,
        title: title(visit, draft),
        addresses,
        readers,
        // An appeal leads elsewhere, and keeps nothing.
        sealed: by_law(examined.source.as_ref(), |law| !is_appeal(law)),
        signed: by_law(examined.source.as_ref(), is_signed_here),
        one_key: found_single_key(examined),
        changes,
        documents_change,
        is_first: campaign.is_none(),
        closed: standing.closed,
        nothing_new: standing.published && !standing.unpublished_changes,
        blocking,
        remarks,
        approved: approved(visit, draft, examined).await?,
        has_lawyer: reviews::has_lawyer(app.db.read(), organisation).await?,
        revision: draft.revision,
        approve_way: below(visit, draft, "/approve")?,
        keys_way: format!("/desk/organisations/{organisation}/keys"),
    };
    respond::page(status, &page)
}

/// Whether everything is sealed to one key.
fn found_single_key(examined: &Examined) -> bool {
    let is_one = |one: &Diagnostic| one.code == Law::SingleKey.into();
    examined.found.iter().any(is_one)
}

/// Whether what an instrument is asked holds for a draft; of one whose instrument is not known, it does.
fn by_law(source: Option<&CampaignSource>, holds: fn(&Instrument) -> bool) -> bool {
    let law = source.and_then(|source| instrument(&source.definition.instrument).ok());
    law.as_ref().is_none_or(holds)
}

/// Why it was not published, for those who write.
fn told(visit: &Visit, error: &PublishError) -> String {
    match error {
        PublishError::Kept(Kept::KeyNotProved) => visit.t("desk-publish-unproved"),
        PublishError::Kept(Kept::Renamed) => visit.t("desk-publish-renamed"),
        PublishError::Kept(Kept::NotApproved) => visit.t("desk-publish-not-approved"),
        PublishError::Kept(Kept::Elsewhere) => visit.t("desk-publish-elsewhere"),
        PublishError::DraftMoved(_) => visit.t("desk-publish-moved"),
        PublishError::Closed(_) => visit.t("desk-publish-closed"),
        // Its second line is about the command line.
        error => in_language(spoken(visit), || {
            let words = error.to_string();
            words.lines().next().unwrap_or_default().to_owned()
        }),
    }
}

/// `POST …/publish`.
pub(in crate::desk) async fn publish(visit: Visit) -> web::Result {
    let draft = super::draft(&visit).await?;
    let app = &visit.app;
    let examined = examine(&visit, &draft, true).await?;
    let revision = visit.fields.value("revision").parse::<i64>().unwrap_or(0);
    // What is published is what was looked at.
    if revision != draft.revision {
        let problem = visit.t("desk-publish-moved");
        return view(&visit, &draft, &examined, Some(problem)).await;
    }
    let Some(source) = examined
        .source
        .as_ref()
        .filter(|_| examined.blocking() == 0)
    else {
        let problem = visit.t("desk-publish-blocked");
        return view(&visit, &draft, &examined, Some(problem)).await;
    };
    let staff = Staff {
        permit: visit.permit()?,
        unread: visit.fields.value("unread") == "yes",
    };
    let seen = (draft.name.as_str(), revision);
    let now = app.clock.now();
    let done = publish_at_desk(
        &app.db,
        &app.secrets,
        &app.config,
        source,
        (seen, staff),
        now,
    )
    .await;
    match done {
        Ok(publication) => {
            app.campaigns.forget(&source.definition.slug);
            let done = match publication.done {
                Published::New => "published",
                Published::Changed | Published::Unchanged => "changed",
            };
            visit.redirect(&below(&visit, &draft, &format!("?done={done}"))?)
        }
        Err(PublishError::Counting(crate::count::counting::CountingError::Store(error))) => {
            Err(error.into())
        }
        Err(error) => {
            tracing::info!(%error, "a draft was not published");
            let problem = told(&visit, &error);
            view(&visit, &draft, &examined, Some(problem)).await
        }
    }
}

#[derive(Template)]
#[template(path = "desk/campaigns/state.html")]
struct StatePage {
    ctx: PageContext,
    shell: Shell,
    back: Way,
    action: String,
    problem: Option<Problem>,
    is_paused: bool,
    is_open: bool,
    links: u64,
    links_until: String,
    ended_on: String,
    slug: String,
    /// What was typed as its name.
    name: String,
}

/// Why nothing was done, and the field that it is about; empty where it is about none.
struct Problem {
    field: &'static str,
    words: String,
}

impl StatePage {
    fn is_wrong(&self, field: &str) -> bool {
        self.problem.as_ref().is_some_and(|one| one.field == field)
    }
}

/// The campaign that was published from the draft that the address names.
pub(super) async fn of_draft(visit: &Visit) -> Result<(Draft, std::sync::Arc<Campaign>), WebError> {
    let draft = super::draft(visit).await?;
    let campaign = published(visit, &draft).await?;
    Ok((draft, campaign.ok_or_else(WebError::not_found)?))
}

/// `GET …/state`.
pub(in crate::desk) async fn show_state(visit: Visit) -> web::Result {
    state(&visit, None).await
}

async fn state(visit: &Visit, problem: Option<(&'static str, String)>) -> web::Result {
    let (draft, campaign) = of_draft(visit).await?;
    let now = visit.app.clock.now();
    let (links, last) = waiting(&visit.app.db, campaign.slug(), now).await?;
    let status = match problem {
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    let page = StatePage {
        ctx: visit.context(visit.t("desk-state-title")),
        name: visit.fields.value("name").to_owned(),
        shell: visit.shell(),
        back: draft_way(visit, &draft)?,
        action: below(visit, &draft, "/state")?,
        problem: problem.map(|(field, words)| Problem { field, words }),
        is_paused: campaign.open && campaign.joining_ended_at.is_some(),
        is_open: campaign.open,
        links,
        links_until: last.map_or_else(String::new, |at| visit.lang.date(campaign.zone.day(at))),
        ended_on: campaign
            .ended_on
            .map_or_else(String::new, |day| day.to_string()),
        slug: campaign.slug().to_owned(),
    };
    respond::page(status, &page)
}

/// `POST …/state`: pauses, goes on, closes, or writes down the end of the procedure.
pub(in crate::desk) async fn set_state(visit: Visit) -> web::Result {
    let (draft, campaign) = of_draft(&visit).await?;
    let app = &visit.app;
    let (slug, permit, now) = (campaign.slug(), visit.permit()?, app.clock.now());
    let theirs = (slug, permit);
    let done = match visit.fields.value("act") {
        "pause" => closing::pause_at_desk(&app.db, theirs, true, now)
            .await
            .map(|_| "paused"),
        "resume" => closing::pause_at_desk(&app.db, theirs, false, now)
            .await
            .map(|_| "resumed"),
        "close" => {
            // What can never be undone is asked for by its name.
            if visit.fields.value("name").trim() != slug {
                let problem = visit.context("").with("desk-wrong-close-name", slug);
                return state(&visit, Some(("name", problem))).await;
            }
            let reason = CloseReason::Ended;
            closing::close_at_desk(&app.db, &app.secrets, theirs, reason, now)
                .await
                .map(|_| "closed")
        }
        "end" => {
            let Ok(day) = visit.fields.value("ended-on").trim().parse::<Date>() else {
                return state(&visit, Some(("ended-on", visit.t("desk-wrong-day")))).await;
            };
            let procedure = crate::procedure::Procedure::load(&app.db, slug, now).await?;
            let order =
                procedure.map(|procedure| crate::procedure::order::check_end(&procedure, day));
            if let Some(Err(error)) = order {
                let words = in_language(spoken(&visit), || error.to_string());
                let first = words.lines().next().unwrap_or_default();
                return state(&visit, Some(("ended-on", first.to_owned()))).await;
            }
            closing::end_at_desk(&app.db, theirs, day, now)
                .await
                .map(|_| "ended")
        }
        _ => return Err(WebError::new(StatusCode::BAD_REQUEST, "bad-request")),
    };
    app.campaigns.forget(slug);
    let done = match done {
        Ok(done) => done,
        Err(ClosingError::LinksHold { .. }) => {
            return state(&visit, Some(("", visit.t("desk-wrong-links-hold")))).await;
        }
        Err(ClosingError::Kept(_)) => {
            return Err(WebError::new(StatusCode::FORBIDDEN, "desk-role"));
        }
        Err(ClosingError::Counting(crate::count::counting::CountingError::Store(error))) => {
            return Err(error.into());
        }
        Err(error) => {
            let words = in_language(spoken(&visit), || error.to_string());
            let first = words.lines().next().unwrap_or_default();
            return state(&visit, Some(("", first.to_owned()))).await;
        }
    };
    visit.redirect(&below(&visit, &draft, &format!("?done={done}"))?)
}
