//! One request to the desk, as its handlers see it.

use std::net::IpAddr;

use axum::body::Body;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header};
use axum::response::IntoResponse as _;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::campaigns::preview;
use super::form::Shell;
use super::stage::Stages;
use crate::account::Account;
use crate::authorization::Permit;
use crate::i18n::Lang;
use crate::state::App;
use crate::web::form::Fields;
use crate::web::language::preferred;
use crate::web::respond::WebError;
use crate::web::session::cookie::Cookie;
use crate::web::session::{Secret, Session, device, store};
use crate::web::upload::Room;
use crate::web::view::PageContext;

/// The languages that the desk speaks completely.
pub(crate) const LANGUAGES: [&str; 2] = ["en", "fr"];

/// A request to the desk.
pub(crate) struct Visit {
    pub(crate) app: App,
    /// Where drafts stand as if they were published.
    pub(crate) stages: Stages,
    pub(crate) method: Method,
    /// Language of the answer.
    pub(crate) lang: Lang,
    /// Path and query of the request.
    pub(crate) here: String,
    params: Vec<(String, String)>,
    pub(crate) query: Fields,
    /// What was posted.
    pub(crate) fields: Fields,
    /// The file that came with it; mostly empty.
    pub(crate) file: Vec<u8>,
    /// The room that it takes, until it is answered.
    pub(crate) room: Option<Room>,
    /// The cookie of whoever is signed in...
    pub(crate) secret: Option<Secret>,
    /// ...their session...
    pub(crate) session: Option<Session>,
    /// ...and their account.
    pub(crate) account: Option<Account>,
    /// The cookie of a browser in which somebody signed in before.
    pub(crate) known: Option<Secret>,
    /// What the table allows.
    pub(crate) permit: Option<Permit>,
    /// The visitor's address: in memory, for limits.
    pub(crate) network: IpAddr,
    /// Families of browser and system.
    pub(crate) device: String,
}

/// What a path may keep when it stands in a query.
const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'_');

/// An address of the desk that leads on to another, `next`.
pub(crate) fn target(path: &str, next: &str) -> String {
    format!("{path}?next={}", utf8_percent_encode(next, KEPT))
}

/// Where to go on, where that is an address of the desk; else its first page. No form leads anybody to another site.
pub(crate) fn next_of(text: &str) -> &str {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/-_?=&%.".contains(c);
    let below = text == "/desk" || text.starts_with("/desk/") || text.starts_with("/desk?");
    if below && !text.contains("//") && !text.contains("..") && text.chars().all(plain) {
        text
    } else {
        "/desk"
    }
}

impl Visit {
    pub(super) async fn new(
        (app, stages): (App, Stages),
        params: Vec<(String, String)>,
        network: IpAddr,
        request: &Parts,
    ) -> Result<Self, WebError> {
        let headers = &request.headers;
        let base_url = app.config.base_url.clone();
        let now = app.clock.now();
        let secret = Cookie::Session.read(&base_url, headers);
        let session = match &secret {
            Some(secret) => store::find(app.db.read(), secret, now).await?,
            None => None,
        };
        let account = match &session {
            Some(session) => crate::account::store::by_id(app.db.read(), &session.account).await?,
            None => None,
        };
        let query = Fields::parse(request.uri.query().unwrap_or_default().as_bytes())?;
        let lang = language(account.as_ref(), &query, headers);
        let user_agent = headers
            .get(header::USER_AGENT)
            .and_then(|value| value.to_str().ok());
        let here = request.uri.path_and_query();
        Ok(Self {
            lang,
            here: here.map_or("/desk", |here| here.as_str()).to_owned(),
            params,
            query,
            fields: Fields::default(),
            file: Vec::new(),
            room: None,
            // A session without its account is none.
            secret: secret.filter(|_| account.is_some()),
            session: session.filter(|_| account.is_some()),
            account,
            known: Cookie::Device.read(&base_url, headers),
            permit: None,
            network,
            device: device(user_agent.unwrap_or_default()),
            method: request.method.clone(),
            stages,
            app,
        })
    }

    /// The same request, of somebody who has just signed in: for the page that they are shown at once.
    pub(super) fn signed_in(
        &self,
        secret: &Secret,
        session: Option<Session>,
        account: &Account,
    ) -> Self {
        Self {
            app: self.app.clone(),
            stages: self.stages.clone(),
            method: self.method.clone(),
            lang: Lang::from_code(&account.language).unwrap_or(self.lang),
            here: self.here.clone(),
            params: self.params.clone(),
            query: self.query.clone(),
            fields: self.fields.clone(),
            file: Vec::new(),
            room: None,
            secret: Some(secret.clone()),
            session,
            account: Some(account.clone()),
            known: self.known.clone(),
            permit: None,
            network: self.network,
            device: self.device.clone(),
        }
    }

    /// A part of the address; empty where it has no such part.
    pub(crate) fn param(&self, name: &str) -> &str {
        let found = self.params.iter().find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value.as_str())
    }

    /// What the table allows: always there in a handler.
    ///
    /// # Errors
    /// Never.
    pub(crate) fn permit(&self) -> Result<&Permit, WebError> {
        self.permit.as_ref().ok_or_else(WebError::not_found)
    }

    /// Whoever is signed in: always there where the action asks for it.
    ///
    /// # Errors
    /// Never.
    pub(crate) fn account(&self) -> Result<&Account, WebError> {
        self.account.as_ref().ok_or_else(WebError::not_found)
    }

    /// Their session.
    ///
    /// # Errors
    /// Never.
    pub(crate) fn session(&self) -> Result<&Session, WebError> {
        self.session.as_ref().ok_or_else(WebError::not_found)
    }

    /// Where to go on, as the form or the address says.
    pub(crate) fn next(&self) -> String {
        let posted = self.fields.value("next");
        let asked = if posted.is_empty() {
            self.query.value("next")
        } else {
            posted
        };
        next_of(asked).to_owned()
    }

    /// A message.
    pub(crate) fn t(&self, key: &str) -> String {
        self.lang.t(key)
    }

    /// What every page of the desk knows.
    pub(crate) fn context(&self, title: impl Into<String>) -> PageContext {
        let mut ctx = PageContext::new(self.lang, title);
        ctx.private = true;
        ctx.home = if self.account.is_some() { "/desk" } else { "/" }.to_owned();
        ctx.mailbox = self.app.mailbox.as_ref().map(|_| "/mailbox".to_owned());
        ctx.demonstration = self.app.mailbox.is_some();
        if self.account.is_none() {
            let offered = LANGUAGES.into_iter().filter_map(Lang::from_code);
            let path = self.here.split('?').next().unwrap_or("/desk").to_owned();
            let next = self.next();
            ctx.offer(offered, None, |lang| {
                let lang = lang.code();
                match next.as_str() {
                    "/desk" => format!("{path}?lang={lang}"),
                    next => format!("{}&lang={lang}", target(&path, next)),
                }
            });
        }
        ctx
    }

    /// What stands around every page.
    pub(crate) fn shell(&self) -> Shell {
        let done = self.query.value("done");
        let key = format!("desk-done-{done}");
        let known = !done.is_empty() && done.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        Shell {
            referrer: match preview::is_by_link(&self.here) {
                true => "no-referrer",
                false => "same-origin",
            },
            token: self
                .secret
                .as_ref()
                .map_or_else(String::new, Secret::form_token),
            name: self
                .account
                .as_ref()
                .map_or_else(String::new, |a| a.name.clone()),
            done: (known && self.lang.has(&key)).then(|| self.lang.t(&key)),
        }
    }

    /// Goes on to another page.
    ///
    /// # Errors
    /// Never.
    pub(crate) fn redirect(&self, to: &str) -> Result<Response<Body>, WebError> {
        let mut answer = StatusCode::SEE_OTHER.into_response();
        let to = HeaderValue::from_str(to).unwrap_or(HeaderValue::from_static("/desk"));
        answer.headers_mut().insert(header::LOCATION, to);
        let no_store = HeaderValue::from_static("no-store");
        answer.headers_mut().insert(header::CACHE_CONTROL, no_store);
        Ok(answer)
    }
}

/// What somebody chose for their account; else what the address says; else what the browser prefers.
fn language(account: Option<&Account>, query: &Fields, headers: &HeaderMap) -> Lang {
    let spoken = |code: &str| {
        let lang = Lang::from_code(code)?;
        LANGUAGES.contains(&lang.code()).then_some(lang)
    };
    let offered: Vec<Lang> = LANGUAGES.into_iter().filter_map(Lang::from_code).collect();
    account
        .and_then(|account| spoken(&account.language))
        .or_else(|| spoken(query.value("lang")))
        .unwrap_or_else(|| preferred(headers, &offered))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_led_to_another_site() {
        for kept in [
            "/desk",
            "/desk/account",
            "/desk/organisations/0a1b/members?done=x",
            "/desk?done=x",
        ] {
            assert_eq!(next_of(kept), kept);
        }
        for refused in [
            "",
            "/",
            "/fr",
            "https://example.org",
            "//example.org",
            "/desk//example.org",
            "/desk/../fr",
            "/deskexample",
            "/desk/\\example.org",
            "/desk/\r\nset-cookie:x",
            "javascript:alert(1)",
        ] {
            assert_eq!(next_of(refused), "/desk", "{refused:?}");
        }
        let there = target("/desk/sign-in", "/desk/account?done=a&x=1");
        assert_eq!(there, "/desk/sign-in?next=/desk/account%3Fdone%3Da%26x%3D1");
    }
}
