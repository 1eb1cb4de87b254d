//! Campaigns of an organisation: the list, a new one, the page from which one is written.

pub(super) mod asked_out;
pub(super) mod batches;
mod download;
pub(super) mod edit;
pub(super) mod files;
pub(super) mod history;
pub(super) mod import;
pub(super) mod items;
pub(super) mod new;
pub(super) mod pictures;
pub(super) mod preview;
pub(super) mod publish;
pub(super) mod take_out;
mod to_write;

use std::collections::BTreeSet;

use askama::Template;
use axum::http::StatusCode;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use tokio::sync::Semaphore;

pub(super) use super::form::mark;
use super::form::{Shell, Way};
use super::visit::Visit;
use crate::authorization::{Action, Role, may};
use crate::campaign::appeal::is_signed_here;
use crate::campaign::diagnostic::Step::{Item, Key};
use crate::campaign::diagnostic::{Code, Contents, Diagnostic, Form, Part, Path};
use crate::campaign::draft::form::{self, languages, page_of, said, source_language};
use crate::campaign::draft::{Draft, known, store};
use crate::campaign::folder::locate;
use crate::campaign::publish::instrument;
use crate::campaign::review::{self, store as reviews};
use crate::campaign::source::CampaignSource;
use crate::campaign::store::{Campaign, Phase};
use crate::campaign::{contents, ready};
use crate::clock::Millis;
use crate::i18n::Lang;
use crate::supporter::asked_out::store::waiting as wishes;
use crate::terminal::Language;
use crate::web;
use crate::web::respond::{self, WebError};
use crate::web::view::PageContext;

/// What checks find in a draft.
pub(super) struct Examined {
    /// What it says, where it is well formed.
    pub(super) source: Option<CampaignSource>,
    pub(super) found: Vec<Diagnostic>,
}

/// Looks a draft through; with its pictures, which takes a moment.
pub(super) async fn examine(
    visit: &Visit,
    draft: &Draft,
    pictures: bool,
) -> Result<Examined, WebError> {
    examine_with(visit, draft, pictures, |_| {}).await
}

/// The same of a draft in which something is changed before it is looked through.
pub(super) async fn examine_with(
    visit: &Visit,
    draft: &Draft,
    pictures: bool,
    change: fn(&mut CampaignSource),
) -> Result<Examined, WebError> {
    let now = visit.app.clock.now();
    let files = draft.files();
    let read = move || {
        let read = match pictures {
            true => CampaignSource::import(&files),
            false => CampaignSource::from_files(&files),
        };
        match read {
            Ok(mut source) => {
                change(&mut source);
                let mut found = ready::remarks(&source, now);
                found.extend(contents::days(&source, source.today(now)));
                let source = Some(source);
                Examined { source, found }
            }
            Err(found) => Examined {
                source: None,
                found,
            },
        }
    };
    let mut examined = match pictures {
        true => alone(read).await?,
        false => {
            let read = tokio::task::spawn_blocking(read);
            read.await.map_err(|error| WebError::internal(&error))?
        }
    };
    if examined.source.is_none() {
        examined.found.extend(unfilled(draft));
    }
    // That such a place is no number, or no address, says less than that it is still to be filled in.
    let is_place = |one: &Diagnostic| {
        let words = one.words(Language::English);
        contents::TO_FILL.iter().any(|mark| words.contains(mark))
    };
    if examined.found.iter().any(is_to_fill) {
        examined.found.retain(|one| !is_place(one));
    }
    // A text with several such places is one thing that is missing.
    let mut seen = BTreeSet::new();
    examined
        .found
        .retain(|one| !is_to_fill(one) || seen.insert(one.path.to_string()));
    Ok(examined)
}

fn is_to_fill(found: &Diagnostic) -> bool {
    matches!(found.code, Code::Contents(Contents::ToFill))
}

/// Places of the skeleton that nobody has filled in yet, of a draft that is not well formed for one of them: nobody is told that one thing is
/// missing, and finds ten when it is there.
fn unfilled(draft: &Draft) -> Vec<Diagnostic> {
    let (documents, asked) = of_law(draft);
    let is_left = |path: &Path| {
        let text = draft.text(path).unwrap_or_default();
        contents::TO_FILL.iter().any(|mark| text.contains(mark))
    };
    let mut found = Vec::new();
    for page in form::PAGES {
        let languages = match page.by_language {
            true => languages(draft),
            false => vec![String::new()],
        };
        for language in languages {
            let sections = form::sections(draft, page, &language, (&documents, &asked));
            let fields = sections.into_iter().flat_map(|section| section.fields);
            let left = fields.map(|field| field.path).filter(is_left);
            found.extend(left.map(|path| Diagnostic::error(path, Contents::ToFill)));
        }
    }
    found
}

/// Whose pictures are decoded, or whose folder is unpacked.
static ALONE: Semaphore = Semaphore::const_new(1);

/// Does what takes a processor for a while, and of a small file perhaps hundreds of megabytes: one at a time on the whole desk, also where
/// nobody waits for it any more.
pub(super) async fn alone<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, WebError> {
    let turn = ALONE.acquire().await;
    let turn = turn.map_err(|error| WebError::internal(&error))?;
    let done = tokio::task::spawn_blocking(move || {
        let done = work();
        drop(turn);
        done
    });
    done.await.map_err(|error| WebError::internal(&error))
}

impl Examined {
    pub(super) fn blocking(&self) -> usize {
        self.found.iter().filter(|one| one.blocks()).count()
    }
}

/// The draft that the address names, of the organisation that it names.
pub(super) async fn draft(visit: &Visit) -> Result<Draft, WebError> {
    let draft = store::load(&visit.app.db, visit.param("draft")).await?;
    let own = visit.permit()?.organisation();
    let is_own = |draft: &Draft| draft.organisation.as_deref() == Some(own);
    draft.filter(is_own).ok_or_else(WebError::not_found)
}

/// Below the organisation's campaigns.
pub(super) fn all(visit: &Visit) -> Result<String, WebError> {
    let organisation = visit.permit()?.organisation();
    Ok(format!("/desk/organisations/{organisation}/campaigns"))
}

/// Below a draft.
pub(super) fn below(visit: &Visit, draft: &Draft, rest: &str) -> Result<String, WebError> {
    Ok(format!("{}/{}{rest}", all(visit)?, draft.name))
}

/// The language in which checks speak to whoever reads.
pub(super) fn spoken(visit: &Visit) -> Language {
    match visit.lang.code() {
        "fr" => Language::French,
        _ => Language::English,
    }
}

/// What whoever asks may do in this organisation.
pub(super) async fn roles(visit: &Visit) -> Result<Vec<Role>, WebError> {
    let permit = visit.permit()?;
    let read = visit.app.db.read();
    Ok(crate::authorization::store::roles(read, permit.organisation(), permit.account()).await?)
}

pub(super) fn can(roles: &[Role], action: Action) -> bool {
    roles.iter().any(|role| may(*role, action))
}

/// When something was saved, to the minute.
pub(super) fn moment(visit: &Visit, at: Millis) -> String {
    let at = jiff::Timestamp::from_millisecond(at).unwrap_or_default();
    visit.lang.date_time(at, &jiff::tz::TimeZone::UTC)
}

/// What a draft is called: its title in its first language, else its name in addresses.
pub(super) fn title(visit: &Visit, draft: &Draft) -> String {
    let title = source_language(draft)
        .and_then(|language| draft.text(&Path::texts(&language, &[Key("title")])));
    let title = title.filter(|title| !said(title).0.trim().is_empty());
    let slug = || Some(slug(draft)).filter(|slug| !slug.is_empty() && slug != "to-fill-in");
    title
        .or_else(slug)
        .unwrap_or_else(|| visit.t("desk-campaign-untitled"))
}

/// Its name in addresses, as it is written now.
pub(super) fn slug(draft: &Draft) -> String {
    draft
        .text(&Path::definition(&[Key("slug")]))
        .unwrap_or_default()
}

/// The kinds of documents that its instrument has, and the fields that it leaves to the campaign.
pub(super) fn of_law(draft: &Draft) -> (Vec<String>, Vec<String>) {
    use clameur_instrument::Requirement;
    let id = draft.text(&Path::definition(&[Key("instrument")]));
    let Some(law) = id.and_then(|id| instrument(&id).ok()) else {
        return (Vec::new(), Vec::new());
    };
    let asked = law.fields.iter();
    let asked = asked.filter(|field| field.requirement == Requirement::Campaign);
    (
        law.documents.iter().map(|one| one.kind.clone()).collect(),
        asked.map(|field| field.name.clone()).collect(),
    )
}

/// A letter, digit or hyphen for each character of a path: the fragment by which a diagnostic leads to a field.
pub(super) fn anchor(path: &Path) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    format!(
        "f-{}",
        path.to_string().chars().map(plain).collect::<String>()
    )
}

/// Where something of a draft is seen to.
pub(super) fn address(visit: &Visit, draft: &Draft, path: &Path) -> Result<String, WebError> {
    let rest = match page_of(path) {
        Some((page, Some(language))) if Lang::from_code(language).is_some() => {
            format!("/text/{language}/{}#{}", page.name, anchor(path))
        }
        Some((page, None)) => format!("/edit/{}#{}", page.name, anchor(path)),
        _ => return file_address(visit, draft, &path.part.file()),
    };
    below(visit, draft, &rest)
}

/// The field that a finding is about: of what is missing of an organisation the law names the organisation, for there is no key to name.
pub(super) fn of_field(found: &Diagnostic) -> Path {
    let key = match found.code.name().as_str() {
        "undeclared" | "declared-later" | "declared-too-late" | "declared-in-doubt" => "declared",
        "no-register-number" => "register_number",
        "no-approval" => "approval",
        "approval-over" => "approved_until",
        _ => return found.path.clone(),
    };
    let steps: Vec<_> = found.path.steps().collect();
    match steps.as_slice() {
        [list, item @ Item(_)] => Path::definition(&[*list, *item, Key(key)]),
        _ => found.path.clone(),
    }
}

/// Where a file of a draft is written.
fn file_address(visit: &Visit, draft: &Draft, file: &str) -> Result<String, WebError> {
    let file = utf8_percent_encode(file, NON_ALPHANUMERIC);
    below(visit, draft, &format!("/file?name={file}"))
}

/// Something to see to, as pages list it.
pub(super) struct Finding {
    pub(super) url: String,
    pub(super) place: String,
    pub(super) words: String,
    pub(super) blocks: bool,
}

pub(super) fn findings(
    visit: &Visit,
    draft: &Draft,
    found: &[Diagnostic],
) -> Result<Vec<Finding>, WebError> {
    let files = draft.files();
    // Whoever has just brought a folder looks for file and line, whoever writes here for the page.
    let is_folder = visit.query.value("done") == "imported";
    let mut findings = Vec::with_capacity(found.len());
    for one in locate(&files, found.to_vec()) {
        let (at, one) = (one.place, one.diagnostic);
        let broken = matches!(one.code, Code::Form(Form::Syntax(_) | Form::Unreadable(_)));
        // A file that cannot be read has no fields.
        let url = match broken {
            true => file_address(visit, draft, &at.file)?,
            false => address(visit, draft, &of_field(&one))?,
        };
        let in_file = is_folder || broken;
        let place = match (in_file, at.line.and_then(|n| u64::try_from(n).ok())) {
            (false, _) => place(visit, &of_field(&one)),
            (true, None) => at.file.clone(),
            (true, Some(line)) => {
                let line = visit.context("").with("desk-line", visit.lang.number(line));
                format!("{}, {line}", at.file)
            }
        };
        let finding = Finding {
            url,
            place,
            words: match in_file {
                true => one.words(spoken(visit)),
                false => words(visit, &one),
            },
            blocks: one.blocks(),
        };
        findings.push((order(draft, &one.path), finding));
    }
    findings.sort_by_key(|(order, one)| (!one.blocks, *order));
    Ok(findings.into_iter().map(|(_, one)| one).collect())
}

/// What was found, for whoever has fields before them instead of files and a terminal.
pub(super) fn words(visit: &Visit, found: &Diagnostic) -> String {
    let in_document = matches!(found.path.part, Part::Document(..));
    let key = match (found.code.name().as_str(), in_document) {
        ("to-fill", true) => "desk-found-to-fill-document".to_owned(),
        (name, _) => format!("desk-found-{name}"),
    };
    match visit.lang.has(&key) {
        true => visit.t(&key),
        false => found.words(spoken(visit)),
    }
}

/// The order in which a campaign is written: by pages, the first language before the others. What belongs to no page comes first.
fn order(draft: &Draft, path: &Path) -> Option<(usize, Option<usize>)> {
    let (page, language) = page_of(path)?;
    let number = form::PAGES.iter().position(|one| one.name == page.name)?;
    let languages = languages(draft);
    let language = language.and_then(|it| languages.iter().position(|one| one == it));
    Some((number, language))
}

/// The same for somebody who may only look: nothing leads to pages that are closed to them.
pub(super) fn for_roles(mut findings: Vec<Finding>, roles: &[Role]) -> Vec<Finding> {
    if !can(roles, Action::EditDraft) && !can(roles, Action::TranslateDraft) {
        for one in &mut findings {
            one.url.clear();
        }
    }
    findings
}

/// Where something stands, in words.
fn place(visit: &Visit, path: &Path) -> String {
    let native =
        |code: &str| Lang::from_code(code).map_or_else(|| code.to_owned(), Lang::native_name);
    match page_of(path) {
        Some((page, language)) => {
            let page = visit.t(&format!("desk-part-{}", page.name));
            let page = match language {
                Some(language) => format!("{page}, {}", native(language)),
                None => page,
            };
            match field(visit, path) {
                Some(field) => format!("{page} · {field}"),
                None => page,
            }
        }
        None => path.part.file(),
    }
}

/// The label of the field that a path leads to.
fn field(visit: &Visit, path: &Path) -> Option<String> {
    let keys = path.steps().filter_map(|step| match step {
        Key(key) => Some(key),
        Item(_) => None,
    });
    let keys: Vec<&str> = keys.collect();
    let key = match (&path.part, keys.as_slice()) {
        (Part::Document(_, kind), _) => format!("document-{kind}"),
        (_, [key]) => format!("desk-field-{key}"),
        (_, [first, .., last]) => format!("desk-field-{first}-{last}"),
        (_, []) => return None,
    };
    let key = key.replace('_', "-");
    visit.lang.has(&key).then(|| visit.t(&key))
}

/// How far a draft is.
pub(super) struct Standing {
    /// In a few words.
    pub(super) words: String,
    /// Whether it is before the public.
    pub(super) published: bool,
    /// Whether what is published is what the draft says.
    pub(super) unpublished_changes: bool,
    /// Whether its ledger is closed: nothing of it is published any more.
    pub(super) closed: bool,
}

/// The campaign that was published from a draft.
pub(super) async fn published(
    visit: &Visit,
    draft: &Draft,
) -> Result<Option<std::sync::Arc<Campaign>>, WebError> {
    let kept = reviews::kept_by(visit.app.db.read(), visit.permit()?.organisation()).await?;
    let Some(keeper) = kept.into_iter().find(|one| one.draft == draft.name) else {
        return Ok(None);
    };
    visit.app.campaign(&keeper.campaign).await.map(Some)
}

/// Whether a published campaign says what a source says, pictures aside.
fn says_the_same(campaign: &Campaign, source: &CampaignSource) -> bool {
    let mut published = campaign.folder.definition.clone();
    let mut drafted = source.definition.clone();
    published.images.clear();
    drafted.images.clear();
    published == drafted
        && campaign.folder.texts == source.texts
        && campaign.folder.documents == source.documents
}

/// Whether nobody signs here: the page leads to where the law has it.
fn leads_elsewhere(campaign: &Campaign) -> bool {
    !is_signed_here(campaign.rules.instrument())
}

pub(super) async fn standing(
    visit: &Visit,
    draft: &Draft,
    examined: &Examined,
) -> Result<Standing, WebError> {
    let ctx = visit.context("");
    let count = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
    let blocking = examined.blocking();
    let Some(campaign) = published(visit, draft).await? else {
        let words = match (blocking, approved(visit, draft, examined).await?) {
            (0, true) => visit.t("desk-state-approved"),
            (0, false) if lawyer(visit).await? => visit.t("desk-state-whole"),
            (0, false) => visit.t("desk-state-unread"),
            (missing, _) => ctx.count("desk-state-missing", count(missing)),
        };
        return Ok(Standing {
            words,
            published: false,
            unpublished_changes: true,
            closed: false,
        });
    };
    let phase = campaign.phase(visit.app.clock.now());
    let state = match phase {
        Phase::NotYet(day) => ctx.with("desk-state-opens", visit.lang.date(day)),
        Phase::Open if leads_elsewhere(&campaign) => visit.t("desk-state-elsewhere"),
        Phase::Open => visit.t("desk-state-open"),
        Phase::Closed if campaign.open && campaign.joining_ended_at.is_some() => {
            visit.t("desk-state-paused")
        }
        Phase::Closed => visit.t("desk-state-closed"),
    };
    let source = examined.source.as_ref();
    let unpublished_changes = !source.is_some_and(|source| says_the_same(&campaign, source));
    let words = match unpublished_changes {
        true => format!("{state} · {}", visit.t("desk-state-changed")),
        false => state,
    };
    Ok(Standing {
        words,
        published: true,
        unpublished_changes,
        closed: !campaign.open,
    })
}

/// Whether there is somebody who is waited for to approve documents.
async fn lawyer(visit: &Visit) -> Result<bool, WebError> {
    let organisation = visit.permit()?.organisation();
    Ok(reviews::has_lawyer(visit.app.db.read(), organisation).await?)
}

/// Whether a lawyer approved what people would sign now, or nobody signs anything.
pub(super) async fn approved(
    visit: &Visit,
    draft: &Draft,
    examined: &Examined,
) -> Result<bool, WebError> {
    let Some(source) = &examined.source else {
        return Ok(false);
    };
    if !review::is_to_be_read(source) {
        return Ok(true);
    }
    let documents = review::signed(source);
    let read = visit.app.db.read();
    Ok(reviews::approval(read, &draft.name, &documents)
        .await?
        .is_some())
}

/// A campaign in the list.
struct Line {
    url: String,
    title: String,
    state: String,
    next: Option<Way>,
}

#[derive(Template)]
#[template(path = "desk/campaigns/list.html")]
struct ListPage {
    ctx: PageContext,
    shell: Shell,
    back: Way,
    here: String,
    lines: Vec<Line>,
    writes: bool,
}

/// `GET /desk/organisations/{organisation}/campaigns`.
pub(super) async fn list(visit: Visit) -> web::Result {
    let organisation = visit.permit()?.organisation().to_owned();
    let roles = roles(&visit).await?;
    let mut lines = Vec::new();
    for line in store::of_organisation(&visit.app.db, &organisation).await? {
        let Some(draft) = store::load(&visit.app.db, &line.name).await? else {
            continue;
        };
        let examined = examine(&visit, &draft, false).await?;
        let standing = standing(&visit, &draft, &examined).await?;
        lines.push(Line {
            url: below(&visit, &draft, "")?,
            title: title(&visit, &draft),
            next: next(&visit, &draft, (&examined, &standing), &roles).await?,
            state: standing.words,
        });
    }
    let page = ListPage {
        ctx: visit.context(visit.t("desk-campaigns")),
        shell: visit.shell(),
        back: organisation_way(&visit).await?,
        here: all(&visit)?,
        writes: can(&roles, Action::EditDraft),
        lines,
    };
    respond::page(StatusCode::OK, &page)
}

/// The keys among these that no draft of the organisation names for another: a partner's is proved here, too, and it would open what is sealed to those
/// who lead.
pub(in crate::desk) async fn without_partners(
    visit: &Visit,
    mut keys: Vec<String>,
) -> Result<Vec<String>, WebError> {
    if keys.is_empty() {
        return Ok(keys);
    }
    let organisation = visit.permit()?.organisation();
    for line in store::of_organisation(&visit.app.db, organisation).await? {
        if let Some(draft) = store::load(&visit.app.db, &line.name).await? {
            keys.retain(|key| !known::is_anothers(&draft, key));
        }
    }
    Ok(keys)
}

/// The way back to the organisation.
pub(super) async fn organisation_way(visit: &Visit) -> Result<Way, WebError> {
    let id = visit.permit()?.organisation();
    let profile = crate::organisation::store::profile(&visit.app.db, id).await?;
    Ok(Way {
        label: profile.ok_or_else(WebError::not_found)?.name,
        url: format!("/desk/organisations/{id}"),
    })
}

/// The way back to a draft.
pub(super) fn draft_way(visit: &Visit, draft: &Draft) -> Result<Way, WebError> {
    Ok(Way {
        label: title(visit, draft),
        url: below(visit, draft, "")?,
    })
}

/// What comes next, for somebody with these roles.
async fn next(
    visit: &Visit,
    draft: &Draft,
    (examined, standing): (&Examined, &Standing),
    roles: &[Role],
) -> Result<Option<Way>, WebError> {
    let way = |key: &str, url: String| {
        Some(Way {
            label: visit.t(key),
            url,
        })
    };
    let writes = can(roles, Action::EditDraft) || can(roles, Action::TranslateDraft);
    let blocking = examined.found.iter().filter(|one| one.blocks());
    if let Some(first) = blocking.min_by_key(|one| order(draft, &one.path)) {
        return Ok(match (can(roles, Action::EditDraft), writes) {
            (true, _) => way("desk-next-missing", below(visit, draft, "/edit/to-write")?),
            (false, true) => way(
                "desk-next-missing",
                address(visit, draft, &of_field(first))?,
            ),
            (false, false) => None,
        });
    }
    if standing.closed || !standing.unpublished_changes {
        return Ok(None);
    }
    let is_approved = approved(visit, draft, examined).await?;
    if !is_approved && can(roles, Action::ApproveDocuments) {
        return Ok(way("desk-next-approve", below(visit, draft, "/approve")?));
    }
    let waits = !is_approved && lawyer(visit).await?;
    Ok(match can(roles, Action::PublishCampaign) && !waits {
        true => way("desk-next-publish", below(visit, draft, "/publish")?),
        false => None,
    })
}

/// A page of a draft, as its overview lists it.
struct Row {
    name: String,
    /// One for each language, or one.
    ways: Vec<RowWay>,
}

struct RowWay {
    label: String,
    url: Option<String>,
    /// Empty where there is nothing to say of it.
    state: String,
    is_done: bool,
}

/// How much of a language is there.
struct Progress {
    name: String,
    done: u64,
    of: u64,
    words: String,
}

#[derive(Template)]
#[template(path = "desk/campaigns/overview.html")]
struct OverviewPage {
    ctx: PageContext,
    shell: Shell,
    back: Way,
    here: String,
    title: String,
    state: String,
    next: Option<Way>,
    waits: Option<String>,
    public: Vec<Way>,
    rows: Vec<Row>,
    progress: Vec<Progress>,
    findings: Vec<Finding>,
    more: Vec<Finding>,
    writes: bool,
    approves: bool,
    publishes: bool,
    published: bool,
    /// Whether they see who asked to be taken out; and how many of those wait.
    sees_wishes: bool,
    wishes: u64,
    /// Whether they see its batches.
    sees_batches: bool,
}

impl OverviewPage {
    /// Whether there is anything that they may do with the campaign beside writing it.
    fn runs(&self) -> bool {
        self.approves || self.publishes || self.sees_batches || self.sees_wishes
    }
}

/// How many findings stand on a page before the rest is folded away.
const SHOWN: usize = 8;

/// `GET …/campaigns/{draft}`.
pub(super) async fn show(visit: Visit) -> web::Result {
    let draft = draft(&visit).await?;
    let examined = examine(&visit, &draft, false).await?;
    let roles = roles(&visit).await?;
    let standing = standing(&visit, &draft, &examined).await?;
    let campaign = published(&visit, &draft).await?;
    let mut findings = for_roles(findings(&visit, &draft, &examined.found)?, &roles);
    let more = findings.split_off(findings.len().min(SHOWN));
    let next = next(&visit, &draft, (&examined, &standing), &roles).await?;
    let is_left = standing.unpublished_changes && !standing.closed;
    let waits = match (&next, examined.blocking(), is_left) {
        (None, 0, true) => Some(visit.t(waits_for(&visit, &draft, &examined).await?)),
        _ => None,
    };
    let public = campaign.iter().flat_map(|campaign| {
        campaign.offered().into_iter().map(|lang| Way {
            label: lang.native_name(),
            url: format!("/{}/{}", lang.code(), campaign.slug()),
        })
    });
    let title = title(&visit, &draft);
    // Where nobody signs, nobody asks to be taken out, and nothing is filed.
    let is_signed = campaign
        .as_ref()
        .is_some_and(|campaign| !leads_elsewhere(campaign));
    let sees_wishes = is_signed && can(&roles, Action::ReadWishes);
    let waiting = match campaign.as_ref().filter(|_| sees_wishes) {
        Some(campaign) => wishes(visit.app.db.read(), campaign.slug()).await?.len(),
        None => 0,
    };
    let page = OverviewPage {
        ctx: visit.context(title.clone()),
        shell: visit.shell(),
        back: Way {
            label: visit.t("desk-campaigns"),
            url: all(&visit)?,
        },
        here: below(&visit, &draft, "")?,
        title,
        state: standing.words,
        next,
        waits,
        public: public.collect(),
        rows: rows(&visit, &draft, &examined, &roles)?,
        progress: progress(&visit, &draft),
        findings,
        more,
        writes: can(&roles, Action::EditDraft),
        approves: can(&roles, Action::ApproveDocuments)
            && examined.source.as_ref().is_none_or(review::is_to_be_read),
        publishes: can(&roles, Action::PublishCampaign),
        published: standing.published,
        sees_wishes,
        wishes: u64::try_from(waiting).unwrap_or(u64::MAX),
        sees_batches: is_signed && can(&roles, Action::ReadBatches),
    };
    respond::page(StatusCode::OK, &page)
}

/// For whom a draft waits in which nothing is missing: where nobody is lawyer, for none.
async fn waits_for(
    visit: &Visit,
    draft: &Draft,
    examined: &Examined,
) -> Result<&'static str, WebError> {
    let organisation = visit.permit()?.organisation();
    let waits = !approved(visit, draft, examined).await?
        && reviews::has_lawyer(visit.app.db.read(), organisation).await?;
    Ok(match waits {
        true => "desk-next-waits",
        false => "desk-next-waits-owner",
    })
}

fn rows(
    visit: &Visit,
    draft: &Draft,
    examined: &Examined,
    roles: &[Role],
) -> Result<Vec<Row>, WebError> {
    let ctx = visit.context("");
    let source = source_language(draft).unwrap_or_default();
    let law = of_law(draft);
    let is_whole = examined.blocking() == 0;
    let mut rows = Vec::new();
    for page in form::PAGES {
        let languages = match page.by_language {
            true => languages(draft),
            false => vec![String::new()],
        };
        let mut ways = Vec::new();
        for language in languages {
            let missing = examined.found.iter().filter(|one| {
                one.blocks() && {
                    let found = page_of(&one.path);
                    found.is_some_and(|(found, of)| {
                        found.name == page.name && of.unwrap_or_default() == language
                    })
                }
            });
            let missing = u64::try_from(missing.count()).unwrap_or(0);
            let (filled, _) = filled(draft, page, &language, &law);
            let state = match (missing, filled) {
                (0, 0) => visit.t("desk-part-empty"),
                // That nothing is missing anywhere is said once, above.
                (0, _) if is_whole => String::new(),
                (0, _) => visit.t("desk-part-done"),
                (missing, _) => ctx.count("desk-part-missing", missing),
            };
            let (url, action) = match page.by_language {
                false => (format!("/edit/{}", page.name), Action::EditDraft),
                true if language == source => {
                    (format!("/text/{language}/{}", page.name), Action::EditDraft)
                }
                true => (
                    format!("/text/{language}/{}", page.name),
                    Action::TranslateDraft,
                ),
            };
            let url = match can(roles, action) {
                true => Some(below(visit, draft, &url)?),
                false => None,
            };
            ways.push(RowWay {
                label: Lang::from_code(&language)
                    .map_or_else(|| visit.t("desk-part-open"), Lang::native_name),
                url,
                state,
                is_done: missing == 0,
            });
        }
        rows.push(Row {
            name: visit.t(&format!("desk-part-{}", page.name)),
            ways,
        });
    }
    Ok(rows)
}

/// Fields of a page that say something, and all.
fn filled(
    draft: &Draft,
    page: &form::Page,
    language: &str,
    (documents, asked): &(Vec<String>, Vec<String>),
) -> (u64, u64) {
    let sections = form::sections(draft, page, language, (documents, asked));
    let fields = sections.iter().flat_map(|section| &section.fields);
    let (mut filled, mut all) = (0, 0);
    for field in fields {
        all += 1;
        let value = draft.value(&field.path);
        filled += u64::from(!form::shown(value.as_ref()).trim().is_empty());
    }
    (filled, all)
}

/// How much of what the first language says, the others say.
fn progress(visit: &Visit, draft: &Draft) -> Vec<Progress> {
    let Some(source) = source_language(draft) else {
        return Vec::new();
    };
    let law = of_law(draft);
    let says = |path: &Path| !form::shown(draft.value(path).as_ref()).trim().is_empty();
    let others = languages(draft).into_iter().skip(1);
    let progress = others.map(|language| {
        let (mut done, mut of) = (0, 0);
        for page in form::PAGES.iter().filter(|page| page.by_language) {
            for section in form::sections(draft, page, &source, (&law.0, &law.1)) {
                for field in section.fields.iter().filter(|field| says(&field.path)) {
                    of += 1;
                    done += u64::from(says(&field.path.in_language(&language)));
                }
            }
        }
        Progress {
            name: Lang::from_code(&language).map_or_else(|| language.clone(), Lang::native_name),
            words: visit.lang.tr(
                "desk-progress",
                &[("count", done.into()), ("of", of.into())],
            ),
            done,
            of,
        }
    });
    progress.collect()
}
