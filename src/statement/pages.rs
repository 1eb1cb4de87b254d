//! The pages of a supporter's path. A GET never changes anything: mail scanners open links.

use axum::body::Body;
use axum::extract::{ConnectInfo, Path, RawQuery, Request, State};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use axum::response::IntoResponse as _;
use clameur_instrument::{Kind, Proof, Valid};
use clameur_ledger::WithdrawalCode;
use rand_core::OsRng;
use std::net::IpAddr;

use super::form::{HONEYPOT, Typed, field_errors, form_error, form_view};
use super::join::{Context, prepare};
use super::sign::sign;
use super::store;
use super::token::Token;
use super::view::{
    ConfirmPage, FieldError, FormView, JoinPage, LinkProblem, LinkProblemPage, NATIONALITY,
    RejectedPage, SentPage, WithdrawPage, WithdrawnPage,
};
use crate::abuse::form_token::FormTokenError;
use crate::campaign::pages::head;
use crate::campaign::store::Phase;
use crate::central::pages as central;
use crate::clock::{DAY, Millis, day_of};
use crate::count::sequencer::{Outcome, Request as Ask};
use crate::receipt::issue::issue;
use crate::receipt::view::ReceiptPage;
use crate::web::app::App;
use crate::web::form::Fields;
use crate::web::listen::Peer;
use crate::web::place::Place;
use crate::web::respond::{Problem, page};

/// Name of the button that shows the form of another country.
const CHANGE: &str = "change";

type Answer = Result<Response<Body>, Problem>;
type Here = Path<(String, String)>;
type Link = Path<(String, String, String)>;

/// `GET /{lang}/{slug}/join`: the form alone.
pub(crate) async fn form(
    State(app): State<App>,
    Path((lang, slug)): Here,
    RawQuery(query): RawQuery,
) -> Answer {
    let place = Place::find(&app, &lang, &slug).await?;
    still_open(&app, &place)?;
    if let Some(hand) = central::hand_over(&app, &place).await? {
        return central::join(&app, &place, hand).await;
    }
    let asked = Fields::parse(query.unwrap_or_default().as_bytes())?;
    let token = app
        .form_tokens
        .make(&place.campaign.form_name(), app.clock.now());
    let mut nationality = asked.values(NATIONALITY);
    let form = match nationality.next() {
        None => form_view(&place, None, token),
        Some(code) => {
            let mut form = form_view(&place, Some(code), token);
            form.errors = no_country(&place, &form, code);
            form
        }
    };
    show_form(&app, &place, StatusCode::OK, form)
}

/// What to say when a country was asked for whose form there is none of.
fn no_country(place: &Place, form: &FormView, code: &str) -> Vec<FieldError> {
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

fn show_form(app: &App, place: &Place, status: StatusCode, form: FormView) -> Answer {
    let texts = place.texts()?;
    let title = form.title(place.lang, &texts.title);
    let view = JoinPage {
        ctx: place.context(app, title, "/join"),
        links: place.links(),
        form,
        signs: texts.signs.clone(),
        documents: place.documents(true),
    };
    page(status, &view)
}

fn still_open(app: &App, place: &Place) -> Result<(), Problem> {
    match place.campaign.phase(day_of(app.clock.now())) {
        Phase::Open => Ok(()),
        Phase::NotYet(_) => Err(Problem::new(StatusCode::FORBIDDEN, "campaign-not-open")),
        Phase::Closed => Err(Problem::new(StatusCode::FORBIDDEN, "campaign-closed")),
    }
}

/// The form again: with which status, what to correct, and when trying again makes sense.
pub(super) struct Again {
    status: StatusCode,
    errors: Vec<FieldError>,
    retry_after: Option<&'static str>,
}

impl Again {
    pub(super) fn new(status: StatusCode, errors: Vec<FieldError>) -> Self {
        Self {
            status,
            errors,
            retry_after: None,
        }
    }

    /// The store did not take it.
    pub(super) fn refused(place: &Place, problem: Problem) -> Self {
        Self {
            status: problem.status,
            errors: form_error(place.lang, problem.key),
            retry_after: Some("30"),
        }
    }

    /// Shows the form with everything that was typed.
    pub(super) fn show(self, app: &App, place: &Place, typed: &Typed) -> Answer {
        let token = app
            .form_tokens
            .make(&place.campaign.form_name(), app.clock.now());
        let form = typed.refill(form_view(place, typed.nationality(), token), self.errors);
        let mut answer = show_form(app, place, self.status, form)?;
        if let Some(seconds) = self.retry_after {
            answer
                .headers_mut()
                .insert(header::RETRY_AFTER, HeaderValue::from_static(seconds));
        }
        Ok(answer)
    }
}

/// Limits, the instrument's checks, the traps: what was given, and when the form was shown.
fn examine(
    app: &App,
    place: &Place,
    address: IpAddr,
    posted: &Fields,
    typed: &Typed,
) -> Result<(Valid, Millis), Again> {
    let now = app.clock.now();
    let whole = |key| {
        Again::new(
            StatusCode::UNPROCESSABLE_ENTITY,
            form_error(place.lang, key),
        )
    };
    // The first half of the limit guards the proof of work, which costs us something to check.
    let allowed = app.limits.network_may(address)
        && (app
            .challenges
            .accept(posted.value("altcha"), place.slug(), now)
            || app.limits.network_may(address));
    if !allowed {
        app.metrics.refused.inc();
        return Err(Again {
            status: StatusCode::TOO_MANY_REQUESTS,
            errors: form_error(place.lang, "too-many-attempts"),
            retry_after: Some("60"),
        });
    }
    let submission = typed.submission(place, day_of(now));
    let valid =
        clameur_instrument::validate(&place.campaign.rules, &submission).map_err(|found| {
            Again::new(
                StatusCode::UNPROCESSABLE_ENTITY,
                field_errors(place.lang, &found),
            )
        })?;
    if !posted.value(HONEYPOT).is_empty() {
        app.metrics.refused.inc();
        return Err(whole("spam-check-failed"));
    }
    let shown_at = app
        .form_tokens
        .check(&place.campaign.form_name(), posted.value("token"), now)
        .map_err(|problem| whole(stale(problem)))?;
    Ok((valid, shown_at))
}

/// `POST /{lang}/{slug}/join`.
pub(crate) async fn join(
    State(app): State<App>,
    Path((lang, slug)): Here,
    request: Request,
) -> Answer {
    let place = Place::find(&app, &lang, &slug).await?;
    still_open(&app, &place)?;
    if central::hands_over(&place) {
        // Nothing is signed here.
        return Err(Problem::new(
            StatusCode::METHOD_NOT_ALLOWED,
            "method-not-allowed",
        ));
    }
    let address = client(&app, &request);
    let posted = Fields::read(request).await?;
    let typed = Typed::from_fields(&place, &posted);
    if !posted.value(CHANGE).is_empty() {
        return other_country(&app, &place, &posted, &typed);
    }
    let (valid, shown_at) = match examine(&app, &place, address, &posted, &typed) {
        Ok(examined) => examined,
        Err(again) => return again.show(&app, &place, &typed),
    };
    let now = app.clock.now();
    let context = Context {
        campaign: &place.campaign,
        language: place.lang.code(),
        origin: &place.campaign.manifest.origin,
        shown_at: Some(shown_at),
        now,
    };
    if place.campaign.rules.instrument().proof == Proof::None {
        return sign(&app, &place, address, &typed, &context, valid).await;
    }
    let may = |mailbox: &[u8; 32]| app.limits.mailbox_may(&slug, mailbox, now);
    let join =
        prepare(&context, &valid, may, &mut OsRng).map_err(|error| Problem::internal(&error))?;
    drop(valid);
    let counted = join
        .confirmation
        .is_some()
        .then_some(join.pending.mailbox_tag);
    if let Err(refusal) = app.sequencer.submit(Ask::Join(Box::new(join))).await {
        if let Some(mailbox) = counted {
            app.limits.mailbox_was_not_sent(&slug, &mailbox);
        }
        // Nothing that was typed is lost: the form comes back filled in.
        return Again::refused(&place, refusal.into()).show(&app, &place, &typed);
    }
    app.metrics.joined.inc();
    let view = SentPage {
        ctx: place.private_context(&app, place.lang.t("sent-title"), ""),
        links: place.links(),
        valid_days: valid_days(&place),
    };
    page(StatusCode::OK, &view)
}

/// The form of another country, with what was typed. It was shown when the first one was: nobody is told to be slower.
fn other_country(app: &App, place: &Place, posted: &Fields, typed: &Typed) -> Answer {
    let (name, now) = (place.campaign.form_name(), app.clock.now());
    let token = match app.form_tokens.check(&name, posted.value("token"), now) {
        Ok(_) | Err(FormTokenError::TooFast) => posted.value("token").to_owned(),
        Err(_) => app.form_tokens.make(&name, now),
    };
    let form = form_view(place, typed.nationality(), token);
    let errors = no_country(place, &form, typed.nationality().unwrap_or_default());
    show_form(app, place, StatusCode::OK, typed.refill(form, errors))
}

/// Stem of what is said about a form that comes too early or too late.
pub(crate) fn stale(problem: FormTokenError) -> &'static str {
    match problem {
        FormTokenError::TooFast => "form-too-fast",
        FormTokenError::Expired | FormTokenError::Unknown => "form-expired",
    }
}

pub(crate) fn valid_days(place: &Place) -> u64 {
    crate::campaign::store::instrument_of(&place.campaign)
        .retention(
            clameur_instrument::Kept::Pending,
            clameur_instrument::Action::Destroy,
        )
        .and_then(|clock| clock.after.exact_millis())
        .map_or(30, |millis| u64::try_from(millis / DAY).unwrap_or(30))
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
pub(crate) async fn challenge(State(app): State<App>, Path((lang, slug)): Here) -> Answer {
    let place = Place::find(&app, &lang, &slug).await?;
    let json = app
        .challenges
        .make(place.slug(), app.clock.now())
        .map_err(|error| Problem::internal(&error))?;
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
) -> Answer {
    let place = Place::find(&app, &lang, &slug).await?;
    let Ok(parsed) = Token::parse(&token) else {
        return link_problem(&app, &place, LinkProblem::Unknown);
    };
    let Some(pending) = store::pending_by_token(app.db.read(), &parsed).await? else {
        return match store::counted_by_token(app.db.read(), &parsed).await? {
            Some(counted) if counted.campaign == slug => {
                receipt_page(&app, &place, &parsed, counted.index).await
            }
            _ => link_problem(&app, &place, LinkProblem::Unknown),
        };
    };
    if pending.campaign != slug {
        return link_problem(&app, &place, LinkProblem::Unknown);
    }
    if pending.rejected {
        return link_problem(&app, &place, LinkProblem::Rejected);
    }
    if pending.expires_at <= app.clock.now() {
        return link_problem(&app, &place, LinkProblem::Expired);
    }
    if !place.campaign.open {
        return Err(Problem::new(StatusCode::FORBIDDEN, "campaign-closed"));
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
    let base = format!("/{lang}/{slug}");
    let view = ConfirmPage {
        ctx: place.private_context(
            &app,
            place.lang.t("confirm-title"),
            &format!("/confirm/{token}"),
        ),
        links: place.links(),
        confirm_url: format!("{base}/confirm/{token}"),
        reject_url: format!("{base}/reject/{token}"),
        targets,
        count: place.count(&head),
    };
    page(StatusCode::OK, &view)
}

fn link_problem(app: &App, place: &Place, problem: LinkProblem) -> Answer {
    if place.campaign.rules.instrument().proof == Proof::None {
        // Nobody was mailed a link.
        return Err(Problem::not_found());
    }
    let mut view = LinkProblemPage {
        ctx: place.private_context(app, "", ""),
        links: place.links(),
        problem,
    };
    view.ctx.title = place.lang.t(&view.key("title"));
    let status = match problem {
        LinkProblem::Unknown => StatusCode::NOT_FOUND,
        LinkProblem::Expired | LinkProblem::Rejected => StatusCode::GONE,
    };
    page(status, &view)
}

/// `POST /{lang}/{slug}/confirm/{token}`: counts, then shows the receipt. Pressed twice, it shows the
/// same receipt twice.
pub(crate) async fn confirm(State(app): State<App>, Path((lang, slug, token)): Link) -> Answer {
    let place = Place::find(&app, &lang, &slug).await?;
    let Ok(token) = Token::parse(&token) else {
        return link_problem(&app, &place, LinkProblem::Unknown);
    };
    let outcome = app
        .sequencer
        .submit(Ask::Confirm {
            campaign: slug.clone(),
            token: token.clone(),
        })
        .await?;
    match outcome {
        Outcome::Counted { index, .. } => {
            app.metrics.counted.inc();
            receipt_page(&app, &place, &token, index).await
        }
        Outcome::CountedBefore => Err(Problem::new(StatusCode::CONFLICT, "already-counted")),
        Outcome::Rejected => link_problem(&app, &place, LinkProblem::Rejected),
        Outcome::Expired => link_problem(&app, &place, LinkProblem::Expired),
        Outcome::Closed => Err(Problem::new(StatusCode::FORBIDDEN, "campaign-closed")),
        _ => link_problem(&app, &place, LinkProblem::Unknown),
    }
}

/// The page of a statement that is counted; the proof itself is made when its file is asked for.
async fn receipt_page(app: &App, place: &Place, token: &Token, index: u64) -> Answer {
    let slug = place.slug();
    let head = head(app, slug).await?;
    let lang = place.lang.code();
    let text = token.to_text();
    let view = ReceiptPage {
        ctx: place.private_context(
            app,
            place.lang.t("receipt-title"),
            &format!("/confirm/{text}"),
        ),
        links: place.links(),
        log_index: index,
        log_size: head.size,
        count: place.count(&head),
        download_url: format!("/{lang}/{slug}/receipt/{text}"),
        file_name: file_name(slug, index),
        log_key: place.campaign.manifest.log_key.clone(),
        audit_url: format!("{}/log/{slug}", app.config.base_url),
        withdrawal_code: token.withdrawal_code().to_text(),
        share_url: format!("{}/{lang}/{slug}", app.config.base_url),
        filed: filed(app, slug).await?,
        mailed: place.campaign.rules.instrument().proof == Proof::Mailbox,
    };
    page(StatusCode::OK, &view)
}

async fn filed(app: &App, slug: &str) -> Result<bool, Problem> {
    Ok(!crate::count::store::batches(&app.db, slug)
        .await?
        .is_empty())
}

/// Name of a receipt file.
pub(crate) fn file_name(slug: &str, index: u64) -> String {
    format!("{slug}-{index}.tlog-proof")
}

/// `GET /{lang}/{slug}/receipt/{token}`: the receipt file.
pub(crate) async fn receipt_file(
    State(app): State<App>,
    Path((lang, slug, token)): Link,
) -> Answer {
    let place = Place::find(&app, &lang, &slug).await?;
    let token = Token::parse(&token).map_err(|_| Problem::not_found())?;
    let counted = store::counted_by_token(app.db.read(), &token)
        .await?
        .filter(|counted| counted.campaign == place.slug())
        .ok_or_else(Problem::not_found)?;
    let issued = issue(&app.db, &slug, counted.index)
        .await?
        .ok_or_else(Problem::not_found)?;
    let disposition = format!(
        "attachment; filename=\"{}\"",
        file_name(&slug, counted.index)
    );
    let mut response = issued.receipt.to_string().into_response();
    let headers = response.headers_mut();
    if let Ok(value) = HeaderValue::from_str(&disposition) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// `POST /{lang}/{slug}/reject/{token}`: "it was not me".
pub(crate) async fn reject(State(app): State<App>, Path((lang, slug, token)): Link) -> Answer {
    let place = Place::find(&app, &lang, &slug).await?;
    let Ok(token) = Token::parse(&token) else {
        return link_problem(&app, &place, LinkProblem::Unknown);
    };
    match app
        .sequencer
        .submit(Ask::Reject {
            campaign: slug.clone(),
            token: token.clone(),
        })
        .await?
    {
        Outcome::Rejected => {
            let view = RejectedPage {
                ctx: place.private_context(&app, place.lang.t("rejected-title"), ""),
                links: place.links(),
            };
            page(StatusCode::OK, &view)
        }
        Outcome::Counted { index, .. } => receipt_page(&app, &place, &token, index).await,
        _ => link_problem(&app, &place, LinkProblem::Unknown),
    }
}

/// `GET /{lang}/{slug}/withdraw`.
pub(crate) async fn withdraw_page(
    State(app): State<App>,
    Path((lang, slug)): Here,
    headers: HeaderMap,
) -> Answer {
    drop(headers);
    let place = Place::find(&app, &lang, &slug).await?;
    show_withdraw(&app, &place, StatusCode::OK, String::new(), None).await
}

async fn show_withdraw(
    app: &App,
    place: &Place,
    status: StatusCode,
    code: String,
    error: Option<&str>,
) -> Answer {
    let title = WithdrawPage::titled(place.lang, error.is_some());
    let view = WithdrawPage {
        ctx: place.context(app, title, "/withdraw"),
        links: place.links(),
        code,
        error: error.map(|key| {
            format!(
                "{} {}",
                place.lang.t(&format!("err-{key}")),
                place.lang.t(&format!("rec-{key}"))
            )
        }),
        token: app.form_tokens.make(place.slug(), app.clock.now()),
        filed: filed(app, place.slug()).await?,
        is_statement: place.campaign.rules.instrument().kind == Kind::StatementOfSupport,
        contact: place
            .campaign
            .folder
            .lead()
            .map_or_else(String::new, |lead| lead.contact.clone()),
    };
    page(status, &view)
}

/// `POST /{lang}/{slug}/withdraw`.
pub(crate) async fn withdraw(
    State(app): State<App>,
    Path((lang, slug)): Here,
    request: Request,
) -> Answer {
    let place = Place::find(&app, &lang, &slug).await?;
    let address = client(&app, &request);
    let posted = Fields::read(request).await?;
    let typed = posted.value("code").to_owned();
    let again = |status, key| show_withdraw(&app, &place, status, typed.clone(), Some(key));
    if !app.limits.network_may(address) {
        return again(StatusCode::TOO_MANY_REQUESTS, "too-many-attempts").await;
    }
    let Ok(code) = WithdrawalCode::parse(&typed) else {
        return again(StatusCode::UNPROCESSABLE_ENTITY, "code-mistyped").await;
    };
    let outcome = app
        .sequencer
        .submit(Ask::Withdraw {
            campaign: slug.clone(),
            code,
        })
        .await;
    match outcome {
        Ok(Outcome::Withdrawn { filed }) => {
            app.metrics.withdrawn.inc();
            let head = head(&app, &slug).await?;
            let view = WithdrawnPage {
                ctx: place.private_context(&app, place.lang.t("withdrawn-title"), ""),
                links: place.links(),
                count: place.count(&head),
                filed,
            };
            page(StatusCode::OK, &view)
        }
        Ok(_) => again(StatusCode::UNPROCESSABLE_ENTITY, "code-unknown").await,
        Err(refusal) => {
            let problem = Problem::from(refusal);
            again(problem.status, problem.key).await
        }
    }
}
