//! The pages of somebody who wants news. A GET never changes anything: mail scanners open links (promise P9).

use std::net::IpAddr;

use axum::extract::{Path, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use clameur_instrument::{CONFIRM, Valid};
use rand_core::OsRng;

use crate::contact::List;
use crate::i18n::Lang;
use crate::site::campaign_page::CampaignPage;
use crate::site::statement::form::form_error;
use crate::site::statement::neutral::{LINK, link_context, posted};
use crate::site::statement::pages::{
    client, decided, examine, form_turn, given, hours, valid_days,
};
use crate::site::statement::view::{
    Decision, FieldError, FormView, Given, LinkProblem, OtherAnswers,
};
use crate::site::subscription::form;
use crate::site::subscription::view::{
    FollowConfirmPage, FollowDonePage, FollowLeavePage, FollowLeftPage, FollowLinkPage, FollowPage,
    FollowSentPage,
};
use crate::site::view::CampaignLinks;
use crate::state::App;
use crate::statement::link_box::{self, LinkBox};
use crate::statement::mailbox;
use crate::statement::store::{is_blocked_by, mailbox_is_blocked};
use crate::subscription::ask;
use crate::subscription::ask::{LinkOutcome, prepare};
use crate::subscription::store;
use crate::token::Token;
use crate::web;
use crate::web::form::Fields;
use crate::web::respond::{WebError, page};

type Here = Path<(String, String)>;
type Link = Path<(String, String, String)>;

/// What of a form to correct, and the status that says so.
type Wrong = (StatusCode, Vec<FieldError>);

/// The campaign's addresses, with that of the form: here somebody is on it, whether other pages lead there or not.
fn links(place: &CampaignPage) -> CampaignLinks {
    let mut links = place.links();
    links.follow = format!("{}/follow", links.page);
    links
}

/// The form, or the page that says why there is none.
fn offered(app: &App, place: &CampaignPage) -> Result<FormView, WebError> {
    form::form_view(app, place).ok_or_else(|| {
        if place.campaign.open {
            WebError::not_found()
        } else {
            WebError::new(StatusCode::FORBIDDEN, "campaign-closed")
        }
    })
}

/// `GET /{lang}/{slug}/follow`.
pub(crate) async fn form(State(app): State<App>, Path((lang, slug)): Here) -> web::Result {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    let form = offered(&app, &place)?;
    show(&app, &place, StatusCode::OK, form)
}

fn show(app: &App, place: &CampaignPage, status: StatusCode, form: FormView) -> web::Result {
    let title = form.title(place.lang, &place.lang.t("follow-title"));
    let view = FollowPage {
        ctx: place.context(app, title, "/follow"),
        links: links(place),
        opens: crate::site::subscription::opens(place, app.clock.now()),
        privacy: crate::site::subscription::privacy(place, app.clock.now()),
        apart: place.campaign.folder.definition.initiative.is_some(),
        follow: form,
    };
    page(status, &view)
}

/// Limits, then what every form is held to: the same as for a statement.
async fn check_submission(
    app: &App,
    place: &CampaignPage,
    address: IpAddr,
    posted: &Fields,
) -> Result<Valid, Wrong> {
    let now = app.clock.now();
    if !form_turn(app, place, address, posted).await {
        let errors = form_error(place.lang, "too-many-attempts");
        return Err((StatusCode::TOO_MANY_REQUESTS, errors));
    }
    let wrong = |errors: Vec<FieldError>| (StatusCode::UNPROCESSABLE_ENTITY, errors);
    let Some(rules) = &place.campaign.follow else {
        return Err(wrong(form_error(place.lang, "bad-request")));
    };
    let submission = form::submission(place, posted, place.campaign.today(now));
    let checked = clameur_instrument::validate(rules, &submission);
    examine(app, place, posted, (&form::name(place), now), checked)
        .map(|(valid, _)| valid)
        .map_err(wrong)
}

/// `POST /{lang}/{slug}/follow`: the same answer for everybody (promise P8).
pub(crate) async fn ask(
    State(app): State<App>,
    Path((lang, slug)): Here,
    request: Request,
) -> web::Result {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    let empty = offered(&app, &place)?;
    let address = client(&app, &request);
    let posted = Fields::read(request).await?;
    let arrived = app.limits.grid.arrived();
    let again = |(status, errors): Wrong| {
        let mut answer = show(
            &app,
            &place,
            status,
            refilled(place.lang, empty.clone(), &posted, errors),
        )?;
        let seconds = match status {
            StatusCode::TOO_MANY_REQUESTS => Some("60"),
            StatusCode::SERVICE_UNAVAILABLE => Some("30"),
            _ => None,
        };
        if let Some(seconds) = seconds {
            let value = HeaderValue::from_static(seconds);
            answer.headers_mut().insert(header::RETRY_AFTER, value);
        }
        Ok(answer)
    };
    let valid = match check_submission(&app, &place, address, &posted).await {
        Ok(valid) => valid,
        Err(wrong) => return again(wrong),
    };
    let now = app.clock.now();
    let longest = app.limits.longest_pause();
    let language = place.lang.code();
    let ask = prepare(&place.campaign, language, now, &valid, longest, &mut OsRng)
        .map_err(|error| WebError::internal(&error))?;
    drop(valid);
    let kept = ask::keep(&app.db, app.secrets.mail_key(), ask).await;
    // What the store found does not show in the time either.
    arrived.next_tick().await;
    if let Err(error) = kept {
        // Nothing that was typed is lost: the form comes back filled in.
        let problem = WebError::from(error);
        return again((problem.status, form_error(place.lang, problem.key)));
    }
    let view = FollowSentPage {
        ctx: place.private_context(&app, place.lang.t("sent-title"), ""),
        links: links(&place),
        valid_days: valid_days(&place),
        hours: hours(&app),
    };
    page(StatusCode::OK, &view)
}

/// The form again, with everything that was typed.
fn refilled(lang: Lang, mut form: FormView, posted: &Fields, errors: Vec<FieldError>) -> FormView {
    for field in &form.fields {
        let value = posted.value(&field.id).to_owned();
        form.values.insert(field.id.clone(), value);
    }
    form.to_confirm = errors
        .iter()
        .filter(|error| error.may_confirm)
        .map(|error| (error.field.clone(), false))
        .collect();
    for field in &form.fields {
        if !posted.value(&format!("{CONFIRM}{}", field.id)).is_empty() {
            form.to_confirm.insert(field.id.clone(), true);
        }
    }
    form.consents_ticked = posted.values("consent").map(str::to_owned).collect();
    form.errors = errors;
    form.name_what_lacks(lang);
    form
}

fn link_problem(app: &App, place: &CampaignPage, problem: LinkProblem) -> web::Result {
    let status = match problem {
        LinkProblem::Unknown => StatusCode::NOT_FOUND,
        LinkProblem::Expired
        | LinkProblem::Rejected
        | LinkProblem::Closed
        | LinkProblem::Counted => StatusCode::GONE,
    };
    let view = FollowLinkPage {
        offered: form::form_view(app, place).is_some(),
        ctx: place.private_context(app, place.lang.t(&problem.key("title")), ""),
        links: links(place),
        problem,
    };
    page(status, &view)
}

/// `GET /{lang}/{slug}/follow/confirm/{token}`: a button. Changes nothing.
pub(crate) async fn confirm_page(
    State(app): State<App>,
    Path((lang, slug, token)): Link,
) -> web::Result {
    let place = CampaignPage::of_link(&app, &lang, &slug).await?;
    let Ok(parsed) = Token::parse(&token) else {
        return link_problem(&app, &place, LinkProblem::Unknown);
    };
    let waiting = store::by_token(app.db.read(), &parsed).await?;
    let Some(waiting) = waiting.filter(|waiting| waiting.campaign == slug) else {
        if crate::contact::store::is_kept(app.db.read(), &slug, &parsed).await? {
            return done(&app, &place, &parsed);
        }
        if is_blocked_by(app.db.read(), &slug, &parsed).await? {
            return decided(&app, &place, &parsed, Decision::Blocked, "/follow");
        }
        return link_problem(&app, &place, LinkProblem::Unknown);
    };
    if waiting.rejected {
        if is_blocked_by(app.db.read(), &slug, &parsed).await? {
            return decided(&app, &place, &parsed, Decision::Blocked, "/follow");
        }
        return link_problem(&app, &place, LinkProblem::Rejected);
    }
    if waiting.expires_at <= app.clock.now() {
        return link_problem(&app, &place, LinkProblem::Expired);
    }
    let base = format!("{}/follow", links(&place).page);
    let rest = format!("/follow/confirm/{token}");
    let address = link_box::address(&parsed, &waiting.link_box, &waiting.address_box);
    let blocked = match address {
        None => false,
        Some(address) => {
            let tag = mailbox::tag(&place.campaign, &address);
            mailbox_is_blocked(app.db.read(), &slug, &tag).await?
        }
    };
    let view = FollowConfirmPage {
        ctx: link_context(&app, &place, place.lang.t("follow-title"), &rest),
        links: links(&place),
        confirm_url: format!("{base}/thanks"),
        link: token.clone(),
        given: LinkBox::open(&parsed, &waiting.link_box).map(|opened| Given {
            title: "follow-given-title",
            ..given(&place, opened)
        }),
        refusal: OtherAnswers::at(&base, &token, blocked).about_news(),
    };
    page(StatusCode::OK, &view)
}

fn done(app: &App, place: &CampaignPage, token: &Token) -> web::Result {
    let mut ctx = link_context(app, place, place.lang.t("follow-done"), "/follow/thanks");
    // Another language is a button: only the form knows whose page it is.
    ctx.keeps_form = true;
    let view = FollowDonePage {
        ctx,
        thanks_url: format!("{}/follow/thanks", links(place).page),
        link: token.to_text(),
        links: links(place),
        leave_url: crate::subscription::leave_url(
            List::News,
            &app.config.base_url,
            place.lang.code(),
            place.slug(),
            &token.leave().to_text(),
        ),
    };
    page(StatusCode::OK, &view)
}

/// `POST /{lang}/{slug}/follow/thanks`. Pressed twice, it shows the same page twice.
pub(crate) async fn thanks(
    State(app): State<App>,
    Path((lang, slug)): Here,
    request: Request,
) -> web::Result {
    let (place, posted) = posted(&app, (&lang, &slug), request).await?;
    confirmed(&app, &place, posted.value(LINK)).await
}

/// `POST /{lang}/{slug}/follow/confirm/{token}`, as pages post that were opened before there was [`thanks`].
pub(crate) async fn confirm(
    State(app): State<App>,
    Path((lang, slug, token)): Link,
) -> web::Result {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    confirmed(&app, &place, &token).await
}

async fn confirmed(app: &App, place: &CampaignPage, token: &str) -> web::Result {
    let Ok(token) = Token::parse(token) else {
        return link_problem(app, place, LinkProblem::Unknown);
    };
    let (now, key) = (app.clock.now(), app.secrets.mail_key());
    let outcome = ask::confirm(&app.db, key, &place.campaign, &token, now).await?;
    after(app, place, &token, outcome)
}

fn after(app: &App, place: &CampaignPage, token: &Token, outcome: LinkOutcome) -> web::Result {
    match outcome {
        LinkOutcome::Kept => done(app, place, token),
        LinkOutcome::Rejected | LinkOutcome::Blocked | LinkOutcome::Allowed => {
            link_problem(app, place, LinkProblem::Rejected)
        }
        LinkOutcome::Expired => link_problem(app, place, LinkProblem::Expired),
        LinkOutcome::Unknown => link_problem(app, place, LinkProblem::Unknown),
    }
}

/// `POST /{lang}/{slug}/follow/reject`: "it was not me".
pub(crate) async fn reject(state: State<App>, here: Here, request: Request) -> web::Result {
    otherwise(state, here, request, Decision::Rejected).await
}

/// `POST /{lang}/{slug}/follow/block`: "never write to this address again".
pub(crate) async fn block(state: State<App>, here: Here, request: Request) -> web::Result {
    otherwise(state, here, request, Decision::Blocked).await
}

/// `POST /{lang}/{slug}/follow/allow`: "allow mails again".
pub(crate) async fn allow(state: State<App>, here: Here, request: Request) -> web::Result {
    otherwise(state, here, request, Decision::Allowed).await
}

async fn otherwise(
    State(app): State<App>,
    Path((lang, slug)): Here,
    request: Request,
    decision: Decision,
) -> web::Result {
    let (place, posted) = posted(&app, (&lang, &slug), request).await?;
    decide(&app, &place, posted.value(LINK), decision).await
}

/// `POST /{lang}/{slug}/follow/reject/{token}`, as pages post that were opened before there was [`reject`].
pub(crate) async fn reject_link(
    State(app): State<App>,
    Path((lang, slug, token)): Link,
) -> web::Result {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    decide(&app, &place, &token, Decision::Rejected).await
}

/// `POST /{lang}/{slug}/follow/block/{token}`, likewise.
pub(crate) async fn block_link(
    State(app): State<App>,
    Path((lang, slug, token)): Link,
) -> web::Result {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    decide(&app, &place, &token, Decision::Blocked).await
}

/// `POST /{lang}/{slug}/follow/allow/{token}`, likewise.
pub(crate) async fn allow_link(
    State(app): State<App>,
    Path((lang, slug, token)): Link,
) -> web::Result {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    decide(&app, &place, &token, Decision::Allowed).await
}

/// Another answer than "yes", pressed as often as one likes.
async fn decide(app: &App, place: &CampaignPage, token: &str, decision: Decision) -> web::Result {
    let Ok(token) = Token::parse(token) else {
        return link_problem(app, place, LinkProblem::Unknown);
    };
    let slug = place.slug();
    let outcome = match decision {
        Decision::Rejected => ask::reject(&app.db, slug, &token).await?,
        Decision::Allowed => ask::allow(&app.db, slug, &token).await?,
        Decision::Blocked => {
            let tag = store::by_token(app.db.read(), &token)
                .await?
                .and_then(|w| link_box::address(&token, &w.link_box, &w.address_box))
                .map(|address| mailbox::tags(&place.campaign, &address));
            ask::block(&app.db, slug, &token, tag).await?
        }
    };
    other(app, place, &token, outcome)
}

/// What is so after another answer than "yes".
fn other(app: &App, place: &CampaignPage, token: &Token, outcome: LinkOutcome) -> web::Result {
    let decision = match outcome {
        LinkOutcome::Rejected => Decision::Rejected,
        LinkOutcome::Blocked => Decision::Blocked,
        LinkOutcome::Allowed => Decision::Allowed,
        _ => return after(app, place, token, outcome),
    };
    decided(app, place, token, decision, "/follow")
}

/// `GET /{lang}/{slug}/follow/leave/{code}`: a button, whatever the code: nobody learns from it who is on the list.
pub(crate) async fn leave_page(
    State(app): State<App>,
    Path((lang, slug, code)): Link,
) -> web::Result {
    show_leave(&app, List::News, &lang, &slug, &code).await
}

/// `GET /{lang}/{slug}/procedure/leave/{code}`: the same for the list of those who may be written to about the procedure.
pub(crate) async fn leave_procedure_page(
    State(app): State<App>,
    Path((lang, slug, code)): Link,
) -> web::Result {
    show_leave(&app, List::Procedure, &lang, &slug, &code).await
}

/// `POST /{lang}/{slug}/follow/left`, by the button.
pub(crate) async fn left(
    State(app): State<App>,
    Path((lang, slug)): Here,
    request: Request,
) -> web::Result {
    let posted = Fields::read(request).await?;
    leaves(&app, List::News, &lang, &slug, posted.value(LINK)).await
}

/// `POST /{lang}/{slug}/procedure/left`, by the button.
pub(crate) async fn left_procedure(
    State(app): State<App>,
    Path((lang, slug)): Here,
    request: Request,
) -> web::Result {
    let posted = Fields::read(request).await?;
    leaves(&app, List::Procedure, &lang, &slug, posted.value(LINK)).await
}

/// `POST /{lang}/{slug}/follow/leave/{code}`, by a mail program (RFC 8058).
pub(crate) async fn leave(State(app): State<App>, Path((lang, slug, code)): Link) -> web::Result {
    leaves(&app, List::News, &lang, &slug, &code).await
}

/// `POST /{lang}/{slug}/procedure/leave/{code}`: the mandate stays as it is.
pub(crate) async fn leave_procedure(
    State(app): State<App>,
    Path((lang, slug, code)): Link,
) -> web::Result {
    leaves(&app, List::Procedure, &lang, &slug, &code).await
}

async fn show_leave(app: &App, list: List, lang: &str, slug: &str, code: &str) -> web::Result {
    let place = CampaignPage::of_link_to_leave(app, lang, slug).await?;
    let Ok(parsed) = Token::parse(code) else {
        return link_problem(app, &place, LinkProblem::Unknown);
    };
    let rest = format!("/{}/{}", list.leave_path(), parsed.to_text());
    let view = FollowLeavePage {
        ctx: link_context(app, &place, place.lang.t(list.leave_key()), &rest),
        links: links(&place),
        left_url: format!("{}/{}", links(&place).page, list.left_path()),
        link: parsed.to_text(),
        list,
    };
    page(StatusCode::OK, &view)
}

async fn leaves(app: &App, list: List, lang: &str, slug: &str, code: &str) -> web::Result {
    let place = CampaignPage::of_link_to_leave(app, lang, slug).await?;
    let Ok(parsed) = Token::parse(code) else {
        return link_problem(app, &place, LinkProblem::Unknown);
    };
    ask::leave(&app.db, slug, list, &parsed).await?;
    let view = FollowLeftPage {
        ctx: place.private_context(app, place.lang.t(list.left_title_key()), ""),
        links: links(&place),
        list,
    };
    page(StatusCode::OK, &view)
}
