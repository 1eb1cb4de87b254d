//! The pages of a supporter's path. A GET never changes anything: mail scanners open links.

use axum::body::Body;
use axum::extract::{ConnectInfo, Path, RawQuery, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header};
use axum::response::{IntoResponse as _, Redirect};
use clameur_instrument::{FieldType, Instrument, Kind, Proof, Valid};
use clameur_ledger::WithdrawalCode;
use rand_core::OsRng;
use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::Arc;

use crate::abuse::form_token::{FormTokenError, Shown};
use crate::campaign::appeal::is_appeal;
use crate::campaign::store::Phase;
use crate::clock::{DAY, HOUR, Millis};
use crate::i18n::Lang;
use crate::receipt::copy;
use crate::receipt::issue::issue;
use crate::share::credit::{VIA, credit};
use crate::site::campaign::pages::{head, with_form};
use crate::site::campaign::view::DocumentLink;
use crate::site::campaign_page::CampaignPage;
use crate::site::central::pages as central;
use crate::site::receipt::ReceiptPage;
use crate::site::statement::changed;
use crate::site::statement::changed::Showing;
use crate::site::statement::correct;
use crate::site::statement::correct::destroy_former;
use crate::site::statement::form::{
    HONEYPOT, SHARED, Typed, collects, field_errors, form_error, form_view, unreachable,
};
use crate::site::statement::gone;
use crate::site::statement::gone::{Left, gone};
use crate::site::statement::neutral;
use crate::site::statement::sign::{lead_to, sign, signed_before};
use crate::site::statement::view::{
    ChangedView, ConfirmPage, CorrectView, DecidedPage, Decision, FieldError, FormView, Given,
    JoinPage, LinkProblem, LinkProblemPage, NATIONALITY, OtherAnswers, SentPage, WithdrawPage,
    WithdrawnPage,
};
use crate::state::App;
use crate::statement::aging;
use crate::statement::fields::{FieldSpec, country};
use crate::statement::join::{Context, link_of, prepare};
use crate::statement::leaving::Terms;
use crate::statement::link_box;
use crate::statement::link_box::LinkBox;
use crate::statement::sequencer::{Command, CommandError, Outcome};
use crate::statement::store;
use crate::statement::store::{LinkState, OnList};
use crate::statement::{mailbox, prior, standing};
use crate::token::Token;
use crate::web;
use crate::web::form::Fields;
use crate::web::listen::Peer;
use crate::web::respond::{WebError, page};

/// Value of [`SHARED`] in the address of the page after the form, which shows nothing of it.
const SENT: &str = "sent";
/// Name of the button that shows the form otherwise: of another country, in another language.
const CHANGE: &str = "change";
/// Its value where the same form is shown in another language.
const LANGUAGE: &str = "language";

type Here = Path<(String, String)>;
type Link = Path<(String, String, String)>;

/// `GET /{lang}/{slug}/join`: the form alone.
pub(crate) async fn form(
    State(app): State<App>,
    Path((lang, slug)): Here,
    RawQuery(query): RawQuery,
) -> web::Result {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    still_open(&app, &place)?;
    if let Some(hand) = central::hand_over(&app, &place).await? {
        return central::join(&app, &place, hand).await;
    }
    if is_appeal(place.campaign.rules.instrument()) {
        return Ok(Redirect::to(&format!("{}#join", place.links().page)).into_response());
    }
    let asked = Fields::parse(query.unwrap_or_default().as_bytes())?;
    if asked.value(SHARED) == SENT {
        return sent(&app, &place, None, Some(asked.value(VIA)));
    }
    let token = app
        .form_tokens
        .make(&place.campaign.form_name(), app.clock.now(), &mut OsRng);
    let credit = credit(&place.campaign.folder.definition, asked.value(VIA));
    let mut nationality = asked.values(NATIONALITY);
    let nationality = nationality.next();
    let nationality_asked = nationality.is_some();
    let mut form = match nationality {
        None => form_view(&place, None, token),
        Some(code) => {
            let mut form = form_view(&place, Some(code), token);
            form.errors = no_country(&place, &form, code);
            form
        }
    };
    form.shared = !asked.value(SHARED).is_empty();
    form.collects = collects(&place.campaign.folder.definition, &asked);
    form.credit = credit;
    form.comes_back = nationality_asked;
    show_form(&app, &place, StatusCode::OK, form).await
}

/// Answers of a shared device are kept by nothing on it, not even by what browsers keep for "back".
fn forget(mut answer: Response<Body>) -> Response<Body> {
    answer.headers_mut().insert(
        HeaderName::from_static("clear-site-data"),
        HeaderValue::from_static("\"cache\""),
    );
    answer
}

/// What to say when a country was asked for whose form there is none of.
fn no_country(place: &CampaignPage, form: &FormView, code: &str) -> Vec<FieldError> {
    let mut errors = Vec::new();
    if !form.is_whole() {
        errors = if code.is_empty() {
            form_error(place.lang, "territory-required")
        } else {
            form_error(place.lang, "territory-unknown")
        };
        for error in &mut errors {
            NATIONALITY.clone_into(&mut error.field);
        }
    }
    errors
}

/// Shows a form. One that comes back does so on its campaign's page, at the top, where one sees what it is about; on a shared device, and
/// where it was asked for by itself or in a frame, it stands alone.
async fn show_form(
    app: &App,
    place: &CampaignPage,
    status: StatusCode,
    form: FormView,
) -> web::Result {
    let texts = place.texts()?;
    let title = form.title(place.lang, &texts.title);
    let mut ctx = place.context(app, title, "/join");
    ctx.keeps_form = true;
    if form.comes_back && !form.shared && !place.framed {
        return page(status, &with_form(app, place, ctx, form).await?);
    }
    let shared = form.shared;
    let view = JoinPage {
        ctx,
        links: place.links(),
        form,
        signs: texts.signs.clone(),
        documents: place.documents(true),
    };
    let answer = page(status, &view)?;
    Ok(if shared { forget(answer) } else { answer })
}

fn still_open(app: &App, place: &CampaignPage) -> Result<(), WebError> {
    match place.campaign.phase(app.clock.now()) {
        Phase::Open => Ok(()),
        Phase::NotYet(_) => Err(WebError::new(StatusCode::FORBIDDEN, "campaign-not-open")),
        Phase::Closed => Err(WebError::new(StatusCode::FORBIDDEN, "campaign-closed")),
    }
}

/// The form again: with which status, what to correct, and when trying again makes sense.
pub(crate) struct FormRejection {
    status: StatusCode,
    errors: Vec<FieldError>,
    retry_after: Option<&'static str>,
    changed: Option<ChangedView>,
    nothing_wrong: bool,
}

impl FormRejection {
    pub(crate) fn new(status: StatusCode, errors: Vec<FieldError>) -> Self {
        Self {
            status,
            errors,
            retry_after: None,
            changed: None,
            nothing_wrong: false,
        }
    }

    /// What was sent is right, and yet it leads no further: this person signed already, or somebody of their name did.
    pub(crate) fn told(what: Vec<FieldError>) -> Self {
        Self {
            nothing_wrong: true,
            ..Self::new(StatusCode::CONFLICT, what)
        }
    }

    /// Too much came from this network.
    pub(crate) fn too_many(place: &CampaignPage) -> Self {
        Self {
            status: StatusCode::TOO_MANY_REQUESTS,
            errors: form_error(place.lang, "too-many-attempts"),
            retry_after: Some("60"),
            changed: None,
            nothing_wrong: false,
        }
    }

    /// The store did not take it.
    pub(crate) fn refused(place: &CampaignPage, problem: WebError) -> Self {
        Self {
            status: problem.status,
            errors: form_error(place.lang, problem.key),
            retry_after: Some("30"),
            changed: None,
            nothing_wrong: false,
        }
    }

    /// What is signed was changed while the form was open.
    fn changed(place: &CampaignPage, changed: ChangedView) -> Self {
        Self {
            changed: Some(changed),
            ..Self::new(StatusCode::CONFLICT, form_error(place.lang, "form-changed"))
        }
    }

    /// Shows the form with everything that was typed.
    pub(crate) async fn show(self, app: &App, place: &CampaignPage, typed: &Typed) -> web::Result {
        let token = app.form_tokens.again(
            &place.campaign.form_name(),
            &typed.token,
            app.clock.now(),
            &mut OsRng,
        );
        let form = form_view(place, typed.nationality(), token);
        let mut form = typed.refill(place.lang, form, self.errors);
        form.changed = self.changed;
        form.nothing_wrong = self.nothing_wrong;
        // Who is to wait, or cannot be served, is shown the form without asking the store for the campaign's page.
        form.comes_back = self.retry_after.is_none();
        let mut answer = show_form(app, place, self.status, form).await?;
        if let Some(seconds) = self.retry_after {
            answer
                .headers_mut()
                .insert(header::RETRY_AFTER, HeaderValue::from_static(seconds));
        }
        Ok(answer)
    }
}

/// Waits for the turn of a form from this address; false where that is not enough.
pub(crate) async fn form_turn(
    app: &App,
    place: &CampaignPage,
    address: IpAddr,
    posted: &Fields,
) -> bool {
    let now = app.clock.now();
    let claim = app
        .challenges
        .claim(posted.value("altcha"), place.slug(), now);
    let worked = match claim {
        None => false,
        Some(claim) => {
            let looks = Arc::clone(&app.challenges).accept(claim, now);
            app.limits.proves_work(address, looks).await
        }
    };
    let turn = app.limits.turn(address, worked).await;
    if !turn {
        app.metrics.refused.inc();
    }
    turn
}

/// What every form that is sealed is held to once it has had its turn, in this order: the instrument's checks, the traps, an address that mails
/// reach. What was given, and which showing of the form it was; or what of it to correct. `now`: when it came, and waited for no turn yet.
pub(crate) fn examine(
    app: &App,
    place: &CampaignPage,
    posted: &Fields,
    (form, now): (&str, Millis),
    checked: Result<Valid, Vec<clameur_instrument::FieldError>>,
) -> Result<(Valid, Shown), Vec<FieldError>> {
    let valid = checked.map_err(|found| field_errors(place.lang, &found))?;
    if !posted.value(HONEYPOT).is_empty() {
        app.metrics.refused.inc();
        return Err(form_error(place.lang, "spam-check-failed"));
    }
    let shown = app
        .form_tokens
        .check(form, posted.value("token"), now)
        .map_err(|problem| form_error(place.lang, stale(problem)))?;
    // Before anything is kept: a mail that can never leave would leave its owner waiting.
    match unreachable(app, place.lang, &valid) {
        Some(errors) => Err(errors),
        None => Ok((valid, shown)),
    }
}

/// Limits, then what every form is held to.
async fn check_submission(
    app: &App,
    place: &CampaignPage,
    address: IpAddr,
    posted: &Fields,
    (typed, form): (&Typed, &str),
) -> Result<(Valid, Shown), FormRejection> {
    let now = app.clock.now();
    if !form_turn(app, place, address, posted).await {
        return Err(FormRejection::too_many(place));
    }
    let checked = typed.validate(place, place.campaign.today(now));
    examine(app, place, posted, (form, now), checked)
        .map_err(|errors| FormRejection::new(StatusCode::UNPROCESSABLE_ENTITY, errors))
}

/// Marks a request that comes from a frame on another site.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Framed;

/// `POST /{lang}/{slug}/join`.
pub(crate) async fn join(
    State(app): State<App>,
    Path((lang, slug)): Here,
    request: Request,
) -> web::Result {
    let mut place = CampaignPage::find(&app, &lang, &slug).await?;
    place.framed = request.extensions().get::<Framed>().is_some();
    if central::hands_over(&place) || is_appeal(place.campaign.rules.instrument()) {
        // Nothing is signed here.
        return Err(WebError::new(
            StatusCode::METHOD_NOT_ALLOWED,
            "method-not-allowed",
        ));
    }
    let address = client(&app, &request);
    let posted = Fields::read(request).await?;
    let arrived = app.limits.grid.arrived();
    let mut typed = Typed::from_fields(&place, &posted);
    // A receipt that is loaded again is its form sent again: it shows the receipt, also when nobody can sign any more, or that form.
    let before = || signed_before(&app, &place, &posted);
    if let Err(over) = still_open(&app, &place) {
        within_limits(&app, address).await?;
        return before().await?.ok_or(over);
    }
    let form = match changed::showing(&app, &place, &mut typed).await? {
        Showing::Current(form) => form,
        Showing::Changed(changed) => {
            // Nothing that was typed is lost, also where nothing more is looked up.
            let may_look = within_limits(&app, address).await.is_ok();
            if may_look && let Some(receipt) = before().await? {
                return Ok(receipt);
            }
            return FormRejection::changed(&place, changed)
                .show(&app, &place, &typed)
                .await;
        }
    };
    match posted.value(CHANGE) {
        "" => {}
        what => return shown_otherwise(&app, &place, &typed, what == LANGUAGE).await,
    }
    let examined = check_submission(&app, &place, address, &posted, (&typed, &form)).await;
    let may_look =
        !matches!(&examined, Err(again) if again.status == StatusCode::TOO_MANY_REQUESTS);
    // Shown again, nothing is signed, and nothing is counted.
    if may_look && let Some(receipt) = before().await? {
        return Ok(receipt);
    }
    let (valid, shown) = match examined {
        Ok(examined) => examined,
        Err(again) => return again.show(&app, &place, &typed).await,
    };
    let context = typed.context(&app, &place, shown);
    if place.campaign.rules.instrument().proof == Proof::None {
        return sign(&app, &place, address, &typed, &context, valid).await;
    }
    let mut outcome = keep(&app, &context, &valid).await?;
    if outcome == Ok(Outcome::Spent) {
        // The same form was counted and withdrawn: it is another one now.
        let context = Context {
            showing: None,
            ..context
        };
        outcome = keep(&app, &context, &valid).await?;
    }
    let kept = link_of(&context, &valid, &place.campaign.manifest_hash)
        .map_err(|error| WebError::internal(&error))?;
    drop(valid);
    if outcome.is_ok()
        && let Err(refusal) = destroy_former(&app, &place, (&typed, kept.as_ref())).await?
    {
        outcome = Err(refusal);
    }
    let answer = joined(&app, &place, &typed, outcome).await;
    // What the store found does not show in the time either.
    arrived.next_tick().await;
    answer
}

/// What is looked up for anybody has its limit, also where no form is taken.
async fn within_limits(app: &App, address: IpAddr) -> Result<(), WebError> {
    if app.limits.turn(address, false).await {
        return Ok(());
    }
    app.metrics.refused.inc();
    Err(WebError::new(
        StatusCode::TOO_MANY_REQUESTS,
        "too-many-attempts",
    ))
}

/// The answer to a form without mistakes: the same for everybody.
async fn joined(
    app: &App,
    place: &CampaignPage,
    typed: &Typed,
    kept: Result<Outcome, CommandError>,
) -> web::Result {
    if let Err(refusal) = kept {
        // Nothing that was typed is lost: the form comes back filled in.
        return FormRejection::refused(place, refusal.into())
            .show(app, place, typed)
            .await;
    }
    app.metrics.joined.inc();
    if let Some(collects) = typed.tablet() {
        // The page after it has an address of its own and shows nothing: "back" finds nobody.
        return Ok(forget(lead_to(&shared_url(place, SENT, collects))));
    }
    sent(app, place, correct::offer(place, typed), None)
}

/// "Look in your mailbox." On a shared device with the organisation whose people collect there, or "".
fn sent(
    app: &App,
    place: &CampaignPage,
    correct: Option<CorrectView>,
    shared: Option<&str>,
) -> web::Result {
    let links = place.links();
    let view = SentPage {
        ctx: place.private_context(app, place.lang.t("sent-title"), ""),
        next_url: shared.map_or_else(String::new, |collects| next_url(place, collects)),
        links,
        valid_days: valid_days(place),
        hours: hours(app),
        correct,
    };
    let answer = page(StatusCode::OK, &view)?;
    Ok(if shared.is_some() {
        forget(answer)
    } else {
        answer
    })
}

/// Where the next person begins on a shared device, on which people of this organisation collect, or of none.
fn next_url(place: &CampaignPage, collects: &str) -> String {
    shared_url(place, "1", collects)
}

/// An address of a shared device.
fn shared_url(place: &CampaignPage, what: &str, collects: &str) -> String {
    let organisation = credit(&place.campaign.folder.definition, collects);
    let via = organisation.map_or_else(String::new, |credit| format!("&{VIA}={}", credit.id));
    format!("{}?{SHARED}={what}{via}", place.links().join)
}

/// Seals what was given, and keeps it until its mailbox's owner confirms.
async fn keep(
    app: &App,
    context: &Context<'_>,
    valid: &Valid,
) -> Result<Result<Outcome, CommandError>, WebError> {
    let join = prepare(context, valid, app.limits.longest_pause(), &mut OsRng)
        .map_err(|error| WebError::internal(&error))?;
    Ok(app.sequencer.submit(Command::Join(Box::new(join))).await)
}

/// The form of another country, or in another language, with what was typed. It was shown when the first one was: nobody is told to be
/// slower.
async fn shown_otherwise(
    app: &App,
    place: &CampaignPage,
    typed: &Typed,
    language: bool,
) -> web::Result {
    let (name, now) = (place.campaign.form_name(), app.clock.now());
    let token = app.form_tokens.again(&name, &typed.token, now, &mut OsRng);
    let form = form_view(place, typed.nationality(), token);
    let errors = if language {
        Vec::new()
    } else {
        no_country(place, &form, typed.nationality().unwrap_or_default())
    };
    show_form(
        app,
        place,
        StatusCode::OK,
        typed.refill(place.lang, form, errors),
    )
    .await
}

/// Stem of what is said about a form that comes too early or too late.
pub(crate) fn stale(problem: FormTokenError) -> &'static str {
    match problem {
        FormTokenError::TooFast => "form-too-fast",
        FormTokenError::Expired | FormTokenError::Unknown => "form-expired",
    }
}

pub(crate) fn valid_days(place: &CampaignPage) -> u64 {
    crate::campaign::store::instrument_of(&place.campaign)
        .retention(
            clameur_instrument::Kept::Pending,
            clameur_instrument::Action::Destroy,
        )
        .and_then(|clock| clock.after.exact_millis())
        .map_or(30, |millis| u64::try_from(millis / DAY).unwrap_or(30))
}

/// Hours after which the mail about the newest form has left at the latest.
pub(crate) fn hours(app: &App) -> u64 {
    let longest = app.limits.longest_pause().max(HOUR);
    u64::try_from((longest + HOUR - 1) / HOUR).unwrap_or(24)
}

/// The address that limits count by: the connection's, or what a trusted proxy appended last.
pub(crate) fn client(app: &App, request: &Request) -> IpAddr {
    let connected = request
        .extensions()
        .get::<ConnectInfo<Peer>>()
        .map_or(IpAddr::from([127, 0, 0, 1]), |info| info.0.0.ip());
    let Some(name) = &app.config.client_address_header else {
        return connected;
    };
    request
        .headers()
        .get_all(name.as_str())
        .iter()
        .next_back()
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.rsplit(',').next())
        .and_then(|last| {
            let last = last.trim();
            // Some proxies add the port.
            last.parse()
                .or_else(|_| {
                    last.parse::<std::net::SocketAddr>()
                        .map(|address| address.ip())
                })
                .ok()
        })
        .unwrap_or(connected)
}

/// `GET /{lang}/{slug}/challenge`: a proof-of-work challenge for browsers with JavaScript.
pub(crate) async fn challenge(State(app): State<App>, Path((lang, slug)): Here) -> web::Result {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    let json = app
        .challenges
        .make(place.slug(), app.clock.now())
        .map_err(|error| WebError::internal(&error))?;
    Ok((
        [
            (header::CONTENT_TYPE, "application/json"),
            (header::CACHE_CONTROL, "no-store"),
        ],
        json,
    )
        .into_response())
}

/// `GET /{lang}/{slug}/confirm/{token}`: shows where the link stands, and a button. Changes nothing.
pub(crate) async fn confirm_page(
    State(app): State<App>,
    Path((lang, slug, token)): Link,
) -> web::Result {
    let place = CampaignPage::of_link(&app, &lang, &slug).await?;
    let Ok(parsed) = Token::parse(&token) else {
        return link_problem(&app, &place, LinkProblem::Unknown);
    };
    let Some(pending) = store::pending_by_token(app.db.read(), &parsed).await? else {
        return match counted_here(&app, &place, &parsed).await? {
            Some(_) => neutral::personal_link(&app, &place, &parsed),
            None => gone(&app, &place, &parsed).await,
        };
    };
    match pending.link_state(&slug, app.clock.now()) {
        LinkState::Waits => {}
        LinkState::Elsewhere => return link_problem(&app, &place, LinkProblem::Unknown),
        LinkState::Rejected => {
            if store::is_blocked_by(app.db.read(), &slug, &parsed).await? {
                return decided(&app, &place, &parsed, Decision::Blocked, "");
            }
            return link_problem(&app, &place, LinkProblem::Rejected);
        }
        LinkState::Expired => return link_problem(&app, &place, LinkProblem::Expired),
        LinkState::Counted => return link_problem(&app, &place, LinkProblem::Counted),
        LinkState::Closed => return link_problem(&app, &place, LinkProblem::Closed),
    }
    let head = head(&app, &slug).await?;
    let texts = place.texts()?;
    let targets = place
        .campaign
        .folder
        .definition
        .targets
        .iter()
        .filter(|target| pending.targets >> target.bit & 1 == 1)
        .filter_map(|target| texts.targets.get(&target.id))
        .map(|words| words.title.clone())
        .collect();
    let base = place.links().page;
    let opened = pending.opened(&parsed);
    let address = opened
        .as_ref()
        .and_then(|opened| opened.address.clone())
        .or_else(|| parsed.open_address(&pending.address_box));
    let blocked = match address {
        None => false,
        Some(address) => {
            let tag = mailbox::tag(&place.campaign, &address);
            store::mailbox_is_blocked(app.db.read(), &slug, &tag).await?
        }
    };
    let view = ConfirmPage {
        ctx: neutral::link_context(
            &app,
            &place,
            place.lang.t("confirm-title"),
            &format!("/confirm/{token}"),
        ),
        links: place.links(),
        confirm_url: format!("{base}/thanks"),
        link: token.clone(),
        credit: opened
            .as_ref()
            .and_then(|opened| credit(&place.campaign.folder.definition, opened.via.as_deref()?)),
        given: opened.map(|opened| given(&place, opened)),
        refusal: OtherAnswers::at(&base, &token, blocked),
        targets,
        count: place.count(&head),
        leaving: place.campaign.rules.instrument().leaving,
    };
    page(StatusCode::OK, &view)
}

/// What is about to be signed, as its page shows it. The order of the fields is the form's.
pub(crate) fn given(place: &CampaignPage, opened: LinkBox) -> Given {
    let lang = place.lang;
    let instrument = place.campaign.rules.instrument();
    let of = |name: &str| {
        instrument
            .fields
            .iter()
            .position(|field| field.name == name)
    };
    let mut fields: Vec<(String, String)> = opened.fields.into_iter().collect();
    fields.sort_by_key(|(name, _)| of(name).unwrap_or(usize::MAX));
    let at = jiff::Timestamp::from_millisecond(opened.submitted_ms).unwrap_or_default();
    let prior = opened.targets.iter().filter_map(|ticked| {
        let request = opened.prior_requests.get(&ticked.id)?;
        Some((ticked.title.clone(), prior::in_words(lang, request)))
    });
    Given {
        prior: prior.collect(),
        title: "given-title",
        filled_at: lang.date_time(at, place.campaign.zone.time_zone()),
        fields: fields
            .into_iter()
            .map(|(name, value)| {
                let label = FieldSpec::known(lang, &name, true).label;
                let words = in_words(instrument, lang, &name, value);
                (label, words)
            })
            .collect(),
        targets: opened
            .targets
            .into_iter()
            .map(|ticked| ticked.title)
            .collect(),
        consents: opened
            .consents
            .into_iter()
            .map(|consent| (consent.words, consent.given))
            .collect(),
        documents: shown(place, &opened.language, opened.documents),
    }
}

/// What was chosen from a list, as the list called it.
fn in_words(instrument: &Instrument, lang: Lang, name: &str, value: String) -> String {
    match instrument.field(name).map(|field| field.kind) {
        Some(FieldType::Nationality | FieldType::Country) => country(lang, &value),
        Some(FieldType::Capacity) => {
            let key = format!("capacity-{value}");
            if lang.has(&key) { lang.t(&key) } else { value }
        }
        _ => value,
    }
}

/// The texts that a form showed, by their hash: in that version and in no other.
fn shown(
    place: &CampaignPage,
    language: &str,
    hashes: BTreeMap<String, String>,
) -> Vec<DocumentLink> {
    hashes
        .into_iter()
        .map(|(kind, hash)| DocumentLink {
            url: format!("/{language}/{}/documents/{hash}", place.slug()),
            text_md: String::new(),
            kind,
        })
        .collect()
}

/// What is so after another answer than "yes"; `base` stands before the names of buttons in addresses.
pub(crate) fn decided(
    app: &App,
    place: &CampaignPage,
    token: &Token,
    decision: Decision,
    base: &str,
) -> web::Result {
    let blocked = decision == Decision::Blocked;
    let news = !base.is_empty();
    let base = format!("/{}/{}{base}", place.lang.code(), place.slug());
    let view = DecidedPage {
        ctx: place.private_context(app, place.lang.t(&decision.key("title")), ""),
        links: place.links(),
        news,
        open: !Terms::of(&place.campaign, app.clock.now()).closed,
        decision,
        allow_url: OtherAnswers::at(&base, &token.to_text(), blocked).allow_url,
        link: token.to_text(),
    };
    page(StatusCode::OK, &view)
}

pub(crate) fn link_problem(app: &App, place: &CampaignPage, problem: LinkProblem) -> web::Result {
    if place.campaign.rules.instrument().proof == Proof::None {
        // Nobody was mailed a link.
        return Err(WebError::not_found());
    }
    let mut view = LinkProblemPage {
        ctx: place.private_context(app, "", ""),
        links: place.links(),
        problem,
        open: !Terms::of(&place.campaign, app.clock.now()).closed,
    };
    view.ctx.title = place.lang.t(&view.key("title"));
    let status = match problem {
        LinkProblem::Unknown => StatusCode::NOT_FOUND,
        LinkProblem::Expired | LinkProblem::Rejected | LinkProblem::Closed => StatusCode::GONE,
        LinkProblem::Counted => StatusCode::CONFLICT,
    };
    page(status, &view)
}

/// `POST /{lang}/{slug}/confirm/{token}`, as pages post that were opened before there was [`neutral::thanks`].
pub(crate) async fn confirm(
    State(app): State<App>,
    Path((lang, slug, token)): Link,
) -> web::Result {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    confirmed(&app, &place, &token, (None, false)).await
}

/// Counts, then shows the receipt. Pressed twice, it shows the same receipt twice; so does a receipt that is loaded again.
pub(crate) async fn confirmed(
    app: &App,
    place: &CampaignPage,
    token: &str,
    (shared, credited): (Option<&str>, bool),
) -> web::Result {
    let Ok(token) = Token::parse(token) else {
        return link_problem(app, place, LinkProblem::Unknown);
    };
    // A receipt that is shown again is read, and nothing is counted for it.
    if let Some(index) = counted_here(app, place, &token).await? {
        return receipt_page(app, place, &token, index, (false, shared)).await;
    }
    let outcome = app
        .sequencer
        .submit(Command::Confirm {
            campaign: place.slug().to_owned(),
            token: token.clone(),
            credited,
        })
        .await?;
    match outcome {
        Outcome::Counted { index, first, .. } => {
            if first {
                app.metrics.counted.inc();
            }
            receipt_page(app, place, &token, index, (false, shared)).await
        }
        Outcome::CountedBefore => link_problem(app, place, LinkProblem::Counted),
        Outcome::Rejected => link_problem(app, place, LinkProblem::Rejected),
        Outcome::Expired | Outcome::Spent => link_problem(app, place, LinkProblem::Expired),
        Outcome::Closed => link_problem(app, place, LinkProblem::Closed),
        _ => gone(app, place, &token).await,
    }
}

/// The entry of the statement that a link of this campaign leads to, where it is counted.
async fn counted_here(
    app: &App,
    place: &CampaignPage,
    token: &Token,
) -> Result<Option<u64>, WebError> {
    let counted = store::counted_by_token(app.db.read(), token).await?;
    Ok(counted
        .filter(|counted| counted.campaign == place.slug())
        .map(|counted| counted.index))
}

/// The page of a statement that is counted; the proof itself is made when its file is asked for. It answers a posted form, and its address
/// is the same for everybody.
pub(crate) async fn receipt_page(
    app: &App,
    place: &CampaignPage,
    token: &Token,
    index: u64,
    (unchanged, shared): (bool, Option<&str>),
) -> web::Result {
    let slug = place.slug();
    let head = head(app, slug).await?;
    let lang = place.lang.code();
    let opened = store::opened_link_box(app.db.read(), token).await?;
    let address = opened.as_ref().and_then(|opened| opened.address.as_deref());
    let mailed = match address.map(|address| mailbox::tag(&place.campaign, address)) {
        Some(tag) => !store::mailbox_is_blocked(app.db.read(), slug, &tag).await?,
        None => place.campaign.rules.instrument().proof == Proof::Mailbox,
    };
    let mut ctx = place.private_context(app, place.lang.t("receipt-title"), "/thanks");
    // Another language is a button: only the form knows whose receipt it is.
    ctx.keeps_form = true;
    let below = |name: &str| format!("/{lang}/{slug}/{name}");
    let view = ReceiptPage {
        ctx,
        link: token.to_text(),
        thanks_url: below("thanks"),
        links: place.links(),
        log_index: index,
        log_size: head.size,
        count: place.count(&head),
        download_url: below("receipt"),
        file_name: file_name(slug, index),
        log_key: place.campaign.manifest.log_key.clone(),
        audit_url: format!("{}/log/{slug}", app.config.base_url),
        texts: crate::receipt::texts::signed(&app.db, &place.campaign, index).await?,
        copy_url: if opened.is_some() && copy::is_offered(&place.campaign) {
            below("copy")
        } else {
            String::new()
        },
        asked_url: if crate::access::is_offered(&place.campaign) {
            below("asked")
        } else {
            String::new()
        },
        bound_to: opened
            .as_ref()
            .filter(|opened| opened.address.is_some())
            .map_or_else(String::new, |opened| opened.person.clone()),
        withdrawal_code: store::code(token, opened.as_ref()).to_text(),
        campaign_url: format!("{}/{lang}/{slug}", app.config.base_url),
        share: crate::site::share::pages::block(place)?,
        standing: standing(app, place, token, index).await?,
        unchanged,
        mailed,
        next_url: shared.map_or_else(String::new, |collects| next_url(place, collects)),
        collects: shared.unwrap_or_default().to_owned(),
        leaving: place.campaign.rules.instrument().leaving,
    };
    let answer = page(StatusCode::OK, &view)?;
    Ok(if shared.is_some() {
        forget(answer)
    } else {
        answer
    })
}

/// Where the statement of a link is on its way.
async fn standing(
    app: &App,
    place: &CampaignPage,
    token: &Token,
    index: u64,
) -> Result<Vec<String>, WebError> {
    let mut snapshot = app.db.snapshot().await?;
    let way = match store::counted_by_token(&mut *snapshot, token).await? {
        Some(counted) => store::way(&mut snapshot, &counted).await?,
        None => store::Way::default(),
    };
    drop(snapshot);
    said(app, place, index, way).await
}

/// Where a counted statement is on its way, for whoever came by no link of its own.
pub(crate) async fn standing_of(
    app: &App,
    place: &CampaignPage,
    counted: &store::Counted,
) -> Result<Vec<String>, WebError> {
    let mut snapshot = app.db.snapshot().await?;
    let way = store::way(&mut snapshot, counted).await?;
    drop(snapshot);
    said(app, place, counted.index, way).await
}

async fn said(
    app: &App,
    place: &CampaignPage,
    index: u64,
    mut way: store::Way,
) -> Result<Vec<String>, WebError> {
    way.on_list = on_list(app, place, index, &way).await?;
    let open = !Terms::of(&place.campaign, app.clock.now()).closed;
    Ok(standing::lines(place.lang, index, &way, open, |at| {
        place.campaign.today(at)
    }))
}

/// Whether a counted statement is on the list that was filed, or would be on one that is received today.
async fn on_list(
    app: &App,
    place: &CampaignPage,
    index: u64,
    way: &store::Way,
) -> Result<OnList, WebError> {
    let campaign = &place.campaign;
    let law = campaign.rules.instrument();
    if !law.support.as_ref().is_some_and(|support| support.rolling) {
        return Ok(OnList::Yes);
    }
    let given = aging::given_on(&app.db, place.slug(), index).await?;
    let given = given.map(|day| standing::days(day, &campaign.zone));
    let today = campaign.today(app.clock.now());
    let filed = way.filed_on.as_deref().and_then(|day| day.parse().ok());
    Ok(standing::on_list(law, given, today, filed))
}

async fn filed(app: &App, slug: &str) -> Result<bool, WebError> {
    Ok(store::anything_filed(app.db.read(), slug).await?)
}

/// Name of a receipt file.
pub(crate) fn file_name(slug: &str, index: u64) -> String {
    format!("{slug}-{index}.tlog-proof")
}

/// `GET /{lang}/{slug}/receipt/{token}`: the receipt file.
pub(crate) async fn receipt_file(
    State(app): State<App>,
    Path((lang, slug, token)): Link,
) -> web::Result {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    receipt_of(&app, &place, &token).await
}

/// The receipt file of a counted statement.
pub(crate) async fn receipt_of(app: &App, place: &CampaignPage, token: &str) -> web::Result {
    let slug = place.slug();
    let token = Token::parse(token).map_err(|_| WebError::not_found())?;
    let Some(index) = counted_here(app, place, &token).await? else {
        return gone(app, place, &token).await;
    };
    receipt_at(app, slug, index).await
}

/// The receipt file of an entry.
pub(crate) async fn receipt_at(app: &App, slug: &str, index: u64) -> web::Result {
    let issued = issue(&app.db, &app.sequencer.roots(), slug, index)
        .await?
        .ok_or_else(WebError::not_found)?;
    app.shows_head(slug, &issued.receipt.checkpoint.to_string());
    let disposition = format!("attachment; filename=\"{}\"", file_name(slug, index));
    let mut response = issued.receipt.to_string().into_response();
    let headers = response.headers_mut();
    if let Ok(value) = HeaderValue::from_str(&disposition) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// `GET /{lang}/{slug}/copy/{token}`: a supporter's own copy of what they signed, as PDF.
pub(crate) async fn copy_file(
    State(app): State<App>,
    Path((lang, slug, token)): Link,
    request: Request,
) -> web::Result {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    copy_of(&app, &place, client(&app, &request), &token).await
}

/// The own copy of a counted statement.
pub(crate) async fn copy_of(
    app: &App,
    place: &CampaignPage,
    address: IpAddr,
    token: &str,
) -> web::Result {
    let slug = place.slug();
    let token = Token::parse(token).map_err(|_| WebError::not_found())?;
    // Printing costs more than a page.
    within_limits(app, address).await?;
    let Some(index) = counted_here(app, place, &token).await? else {
        return gone(app, place, &token).await;
    };
    let given = store::opened_link_box(app.db.read(), &token)
        .await?
        .ok_or_else(WebError::not_found)?;
    let site = &app.config.base_url;
    let copy = copy::gather(&app.db, &place.campaign, site, index, &given)
        .await?
        .ok_or_else(WebError::not_found)?;
    let at = jiff::Timestamp::from_millisecond(given.submitted_ms).unwrap_or_default();
    drop(given);
    let printed = tokio::task::spawn_blocking(move || copy.print(at))
        .await
        .map_err(|error| WebError::internal(&error))?
        .map_err(|error| WebError::internal(&error))?;
    let mut response = printed.into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/pdf"),
    );
    // The name tells nothing of the person: files lie about.
    let disposition = format!("attachment; filename=\"{slug}-{index}.pdf\"");
    if let Ok(value) = HeaderValue::from_str(&disposition) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("private, no-store"),
    );
    Ok(response)
}

/// `POST /{lang}/{slug}/reject/{token}`, as pages post that were opened before there was [`neutral::reject`].
pub(crate) async fn reject(State(app): State<App>, Path((lang, slug, token)): Link) -> web::Result {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    decide(&app, &place, &token, Decision::Rejected).await
}

/// `POST /{lang}/{slug}/block/{token}`, likewise.
pub(crate) async fn block(State(app): State<App>, Path((lang, slug, token)): Link) -> web::Result {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    decide(&app, &place, &token, Decision::Blocked).await
}

/// `POST /{lang}/{slug}/allow/{token}`, likewise.
pub(crate) async fn allow(State(app): State<App>, Path((lang, slug, token)): Link) -> web::Result {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    decide(&app, &place, &token, Decision::Allowed).await
}

/// Another answer than "yes". Pressed twice, it shows the same page twice.
pub(crate) async fn decide(
    app: &App,
    place: &CampaignPage,
    token: &str,
    decision: Decision,
) -> web::Result {
    let Ok(token) = Token::parse(token) else {
        return link_problem(app, place, LinkProblem::Unknown);
    };
    let (campaign, link) = (place.slug().to_owned(), token.clone());
    let ask = match decision {
        Decision::Rejected => Command::Reject {
            campaign,
            token: link,
        },
        Decision::Allowed => Command::Allow {
            campaign,
            token: link,
        },
        Decision::Blocked => Command::Block {
            campaign,
            token: link,
            mailbox: store::pending_by_token(app.db.read(), &token)
                .await?
                .and_then(|p| link_box::address(&token, &p.link_box, &p.address_box))
                .map(|address| mailbox::tags(&place.campaign, &address)),
        },
    };
    match app.sequencer.submit(ask).await? {
        Outcome::Rejected => decided(app, place, &token, Decision::Rejected, ""),
        Outcome::Blocked => decided(app, place, &token, Decision::Blocked, ""),
        Outcome::Allowed => decided(app, place, &token, Decision::Allowed, ""),
        Outcome::Counted { index, .. } => {
            receipt_page(app, place, &token, index, (false, None)).await
        }
        _ => link_problem(app, place, LinkProblem::Unknown),
    }
}

/// `GET /{lang}/{slug}/withdraw`.
pub(crate) async fn withdraw_page(
    State(app): State<App>,
    Path((lang, slug)): Here,
    headers: HeaderMap,
) -> web::Result {
    drop(headers);
    let place = CampaignPage::to_leave(&app, &lang, &slug).await?;
    if is_appeal(place.campaign.rules.instrument()) {
        // Nobody joined here.
        return Err(WebError::not_found());
    }
    show_withdraw(&app, &place, StatusCode::OK, Default::default()).await
}

async fn show_withdraw(
    app: &App,
    place: &CampaignPage,
    status: StatusCode,
    (code, done, error): (String, Option<String>, Option<String>),
) -> web::Result {
    let title = WithdrawPage::titled(place.lang, error.is_some());
    let view = WithdrawPage {
        ctx: place.context(app, title, "/withdraw"),
        links: place.links(),
        code,
        done,
        error,
        token: app
            .form_tokens
            .make(place.slug(), app.clock.now(), &mut OsRng),
        filed: filed(app, place.slug()).await?,
        is_statement: place.campaign.rules.instrument().kind == Kind::StatementOfSupport,
        contact: place
            .campaign
            .folder
            .lead()
            .map_or_else(String::new, |lead| lead.contact.clone()),
        terms: Terms::of(&place.campaign, app.clock.now()),
    };
    page(status, &view)
}

/// What is wrong, and what to do.
fn message(lang: Lang, key: &str) -> String {
    let (what, todo) = (lang.t(&format!("err-{key}")), lang.t(&format!("rec-{key}")));
    format!("{what} {todo}")
}

/// `POST /{lang}/{slug}/withdraw`.
pub(crate) async fn withdraw(
    State(app): State<App>,
    Path((lang, slug)): Here,
    request: Request,
) -> web::Result {
    let place = CampaignPage::to_leave(&app, &lang, &slug).await?;
    let address = client(&app, &request);
    let posted = Fields::read(request).await?;
    let typed = posted.value("code").to_owned();
    let again = |status, key: &str| {
        let error = message(place.lang, key);
        show_withdraw(&app, &place, status, (typed.clone(), None, Some(error)))
    };
    // Whoever leaves is never refused, only slowed down.
    app.limits.turn_to_leave(address).await;
    let Ok(code) = WithdrawalCode::parse(&typed) else {
        return again(StatusCode::UNPROCESSABLE_ENTITY, "code-mistyped").await;
    };
    let terms = Terms::of(&place.campaign, app.clock.now());
    // What is said of it then is read while it is there.
    let counted = store::counted_by_code(app.db.read(), &slug, &code).await?;
    let on_list = match counted {
        None => OnList::Yes,
        Some(counted) => {
            let mut snapshot = app.db.snapshot().await?;
            let way = store::way(&mut snapshot, &counted).await?;
            drop(snapshot);
            on_list(&app, &place, counted.index, &way).await?
        }
    };
    let outcome = app
        .sequencer
        .submit(Command::Withdraw {
            campaign: slug.clone(),
            code,
            terms,
        })
        .await;
    match outcome {
        Ok(Outcome::Withdrawn { stage }) => {
            app.metrics.withdrawn.inc();
            let head = head(&app, &slug).await?;
            let view = WithdrawnPage {
                ctx: place.private_context(&app, place.lang.t("withdrawn-title"), ""),
                links: place.links(),
                count: place.count(&head),
                stage,
                on_list,
                open: !terms.closed,
            };
            page(StatusCode::OK, &view)
        }
        Ok(Outcome::Bound) => again(StatusCode::CONFLICT, "leaving-over").await,
        Ok(_) => match gone::by_code(&app, &place, &code).await? {
            Left::Voided(page) => Ok(page),
            // Pressed twice, or loaded again.
            Left::Withdrawn => {
                let done = place.lang.t("withdraw-done-before");
                let shown = (String::new(), Some(done), None);
                show_withdraw(&app, &place, StatusCode::OK, shown).await
            }
            Left::Damaged => again(StatusCode::CONFLICT, "code-damaged").await,
            Left::Unknown(told) => {
                let error = [vec![message(place.lang, "code-unknown")], told].concat();
                let shown = (typed.clone(), None, Some(error.join(" ")));
                show_withdraw(&app, &place, StatusCode::UNPROCESSABLE_ENTITY, shown).await
            }
        },
        Err(refusal) => {
            let problem = WebError::from(refusal);
            again(problem.status, problem.key).await
        }
    }
}
