//! The only way into the desk: a route names its action, and everything that a request must show is looked at here, before any handler.
//!
//! In this order: the name under which the site was reached, whether the form came from one of our own pages, the session, the table
//! ([`crate::authorization`]), the token of the form. What somebody typed is not lost where something is missing: it comes back with the page
//! that asks for it.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{RawPathParams, Request, State};
use axum::http::{Method, Response, StatusCode};
use axum::routing::{MethodFilter, on};

use super::once::{Once, key};
use super::stage::Stages;
use super::visit::{Visit, target};
use super::{resume, sign_in};
use crate::authorization::{Action, Actor, Denied, Level, decide};
use crate::clock::MINUTE;
use crate::site::statement::pages::client;
use crate::state::App;
use crate::web;
use crate::web::form::Fields;
use crate::web::respond::WebError;
use crate::web::session::cookie::{Cookie, is_safe};
use crate::web::session::{csrf, store};
use crate::web::upload;

type Handler =
    Arc<dyn Fn(Visit) -> Pin<Box<dyn Future<Output = web::Result> + Send>> + Send + Sync>;

/// A route and what it is for.
#[derive(Clone)]
pub(crate) struct Route {
    pub(crate) method: Method,
    pub(crate) path: &'static str,
    pub(crate) action: Action,
    handler: Handler,
}

/// The routes of the desk.
#[derive(Clone, Default)]
pub(crate) struct Routes(Vec<Route>);

impl Routes {
    /// A page. It changes nothing.
    pub(crate) fn get<F, A>(self, path: &'static str, action: Action, handler: F) -> Self
    where
        F: Fn(Visit) -> A + Send + Sync + 'static,
        A: Future<Output = web::Result> + Send + 'static,
    {
        self.with(Method::GET, path, action, handler)
    }

    /// A form.
    pub(crate) fn post<F, A>(self, path: &'static str, action: Action, handler: F) -> Self
    where
        F: Fn(Visit) -> A + Send + Sync + 'static,
        A: Future<Output = web::Result> + Send + 'static,
    {
        self.with(Method::POST, path, action, handler)
    }

    fn with<F, A>(mut self, method: Method, path: &'static str, action: Action, handler: F) -> Self
    where
        F: Fn(Visit) -> A + Send + Sync + 'static,
        A: Future<Output = web::Result> + Send + 'static,
    {
        self.0.push(Route {
            method,
            path,
            action,
            handler: Arc::new(move |visit| Box::pin(handler(visit))),
        });
        self
    }

    /// All of them, for the test that tries each with everybody.
    pub(crate) fn all(&self) -> &[Route] {
        &self.0
    }

    /// As the server takes them. Two of one address and method stop it at its start.
    pub(crate) fn into_router(self, stages: &Stages) -> Router<App> {
        let once = Once::default();
        self.0.into_iter().fold(Router::new(), |router, route| {
            let filter = if route.method == Method::POST {
                MethodFilter::POST
            } else {
                MethodFilter::GET
            };
            let (action, handler) = (route.action, route.handler);
            let (once, stages) = (once.clone(), stages.clone());
            let serve = move |State(app): State<App>, params: RawPathParams, request: Request| {
                let params = params
                    .iter()
                    .map(|(name, value)| (name.to_owned(), value.to_owned()))
                    .collect();
                serve(
                    (app, stages.clone()),
                    params,
                    request,
                    (action, handler.clone(), once.clone()),
                )
            };
            router.route(route.path, on(filter, serve))
        })
    }
}

async fn serve(
    (app, stages): (App, Stages),
    params: Vec<(String, String)>,
    request: Request,
    (action, handler, once): (Action, Handler, Once),
) -> web::Result {
    let base_url = &app.config.base_url;
    if !is_safe(base_url) {
        return Err(WebError::new(StatusCode::FORBIDDEN, "desk-needs-https"));
    }
    if !csrf::is_here(base_url, request.headers()) {
        return Err(WebError::new(
            StatusCode::MISDIRECTED_REQUEST,
            "desk-other-name",
        ));
    }
    let is_form = request.method() == Method::POST;
    // What a secret address allows, no cookie does: nobody is led to it who does not have it already. Its pages tell nobody where they are, and an
    // old browser then does not say either where a form comes from.
    let is_secret = action == Action::SeePreview;
    let foreign = is_form && !is_secret && !csrf::is_from_here(base_url, request.headers());
    let network = client(&app, &request);
    // A body cannot be looked at from two threads: it stays apart from what can.
    let (parts, body) = request.into_parts();
    let visit = Visit::new((app, stages), params, network, &parts).await?;
    let lang = visit.lang;
    let form = is_form.then(|| Request::from_parts(parts, body));
    let answer = match form {
        _ if foreign => Err(WebError::new(StatusCode::FORBIDDEN, "desk-foreign-form")),
        Some(form) => send(visit, form, (action, handler, once)).await,
        None => admit(visit, false, action, handler).await,
    };
    // Whoever has an account is told what is wrong in the language that they chose for it.
    answer.map_err(|error| error.told_in(lang))
}

/// The field by which a form names its showing, where what it makes is made once however often its button is pressed.
const SHOWING: &str = "once";

/// Takes a form. What is about an account, makes one, or ends what one is in an organisation is done once however often its button is pressed; so is
/// what says so ([`SHOWING`]).
async fn send(
    mut visit: Visit,
    form: Request,
    (action, handler, once): (Action, Handler, Once),
) -> web::Result {
    let limit = resume::limit(form.uri().path());
    let cookies = form.headers().get_all(axum::http::header::COOKIE).iter();
    let cookies: Vec<u8> = cookies
        .flat_map(|value| value.as_bytes())
        .copied()
        .collect();
    if action.level() >= Level::Member && upload::is_one(&form) {
        // Files come from those alone who may do what their form asks for: of nobody else so much is held in memory. Whoever signs in again finds what they
        // typed, and chooses the file once more; whose role was taken is given back what they wrote.
        match sends_no_file(&visit, action).await? {
            None => {
                let limit = resume::upload_limit(form.uri().path());
                let (fields, file, room) = upload::read(form, limit).await?;
                (visit.fields, visit.file, visit.room) = (fields, file, Some(room));
            }
            Some(why) => match upload::read_fields(form).await {
                Ok(fields) => visit.fields = fields,
                // What is not there has no form that could be wrong.
                Err(_) if why == Denied::NotFound => return Err(WebError::not_found()),
                Err(wrong) => return Err(wrong),
            },
        }
    } else {
        visit.fields = Fields::read_up_to(form, limit).await?;
    }
    let ends = matches!(
        action,
        Action::LeaveOrganisation | Action::DissolveOrganisation
    );
    let words = resume::Words::of(&visit).filter(|_| action.level() >= Level::Member);
    let answer = if action.level() >= Level::Member && !ends && !visit.fields.has(SHOWING) {
        admit(visit, true, action, handler).await
    } else {
        let (clock, key) = (visit.app.clock.clone(), key(&visit, &cookies));
        let work = admit(visit, true, action, handler);
        once.answer(clock, key, work).await
    };
    match (answer, words) {
        (Err(error), Some(words)) => words.back(error),
        (answer, _) => answer,
    }
}

/// Why no file is taken from somebody; nothing where they may do what their form asks for, perhaps once they have shown again who they are.
async fn sends_no_file(visit: &Visit, action: Action) -> Result<Option<Denied>, WebError> {
    if visit.session.is_none() {
        return Ok(Some(Denied::SignIn));
    }
    let actor = actor(visit, true).await?;
    let decided = decide(&actor, action, visit.param("organisation"));
    let denied = decided.err();
    Ok(denied.filter(|why| matches!(why, Denied::NotFound | Denied::Role)))
}

/// Looks at what the visitor must show, and lets them in.
async fn admit(mut visit: Visit, is_form: bool, action: Action, handler: Handler) -> web::Result {
    let now = visit.app.clock.now();
    let actor = actor(&visit, is_form).await?;
    let organisation = visit.param("organisation").to_owned();
    match decide(&actor, action, &organisation) {
        Ok(permit) => visit.permit = Some(permit),
        Err(Denied::NotFound) => return Err(WebError::not_found()),
        Err(Denied::Role) => return Err(WebError::new(StatusCode::FORBIDDEN, "desk-role")),
        Err(Denied::SignIn) => {
            return if is_form {
                sign_in::ask_first(&visit)
            } else {
                visit.redirect(&target("/desk/sign-in", &visit.here))
            };
        }
        Err(Denied::ProveAgain) => {
            return if is_form {
                sign_in::ask_again(&visit)
            } else {
                visit.redirect(&target("/desk/again", &visit.here))
            };
        }
        Err(Denied::SecondFactor) => {
            let has_one = visit
                .account
                .as_ref()
                .is_some_and(|a| a.has_second_factor());
            return match (has_one, is_form) {
                (true, true) => sign_in::ask_again(&visit),
                (true, false) => visit.redirect(&target("/desk/again", &visit.here)),
                (false, true) => resume::needs_factor(&visit),
                (false, false) => visit.redirect(resume::FACTOR),
            };
        }
    }
    if let (Some(secret), true) = (&visit.secret, is_form && action.level() >= Level::Account)
        && !csrf::is_right(secret, visit.fields.value(csrf::FIELD))
    {
        return resume::page(&visit);
    }
    if let Some(session) = visit
        .session
        .as_ref()
        .filter(|s| store::is_to_be_touched(s, now))
    {
        let mut tx = visit.app.db.begin().await?;
        store::touch(&mut tx, &session.id, now).await?;
        tx.commit().await?;
    }
    handler(visit).await
}

/// Who asks, and what they are in the organisation that it is about.
async fn actor(visit: &Visit, is_form: bool) -> Result<Actor, WebError> {
    let Some(session) = &visit.session else {
        return Ok(Actor::default());
    };
    let now = visit.app.clock.now();
    let organisation = visit.param("organisation");
    let roles = if organisation.is_empty() {
        Vec::new()
    } else {
        let read = visit.app.db.read();
        crate::authorization::store::roles(read, organisation, &session.account).await?
    };
    // A form that is opened late can still be sent.
    let margin = if is_form { 0 } else { MINUTE };
    let proved = session.sudo_until - now;
    Ok(Actor {
        account: Some(session.account.clone()),
        strong: session.strong,
        proved: proved > margin && proved <= crate::web::session::SUDO,
        roles,
    })
}

/// Puts cookies into an answer.
pub(crate) fn with_cookies(
    visit: &Visit,
    mut answer: Response<Body>,
    cookies: &[(Cookie, Option<&crate::web::session::Secret>)],
) -> Response<Body> {
    let base_url = &visit.app.config.base_url;
    for (cookie, secret) in cookies {
        let value = match secret {
            Some(secret) => cookie.set(base_url, secret),
            None => cookie.remove(base_url),
        };
        answer
            .headers_mut()
            .append(axum::http::header::SET_COOKIE, value);
    }
    answer
}
