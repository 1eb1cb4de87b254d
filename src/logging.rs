//! Logs, and what never stands in them: no address, no name, no token, no path (paths hold tokens), no
//! query, no user agent. A request is logged by its *route*, such as `/{lang}/{slug}/confirm/{token}`.

use std::io::IsTerminal as _;
use std::time::Instant;

use axum::extract::{MatchedPath, Request};
use axum::http::{HeaderName, HeaderValue, Method};
use axum::middleware::Next;
use axum::response::Response;
use rand_core::{OsRng, RngCore as _};
use tracing::Instrument as _;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::MakeWriter;

use self::writer::Lines;
use crate::config::Config;

/// Lines leave through a thread of their own.
mod writer;

/// Why logging could not start.
#[derive(Debug, thiserror::Error)]
pub enum LoggingError {
    /// The filter is not one.
    #[error(
        "log = {filter:?} is not a filter: {what}\n  Write error, warn, info or debug; or by module, as in \"info,clameur::mail=debug\"."
    )]
    Filter {
        /// As it was given.
        filter: String,
        /// What is wrong.
        what: String,
    },
    /// Something logs already.
    #[error("logging was started twice")]
    Twice,
    /// There is no thread for it.
    #[error("logging cannot start: {0}")]
    Thread(#[from] std::io::Error),
}

/// The header that carries the number of a request, which its lines in the log have too.
pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Whether a page that is shown is a line of the log.
pub(crate) fn tells_of_pages() -> bool {
    tracing::enabled!(tracing::Level::DEBUG)
}

/// Keep it while the program logs: when it is dropped, what was logged last is written.
#[must_use]
pub struct Guard(Lines);

impl Drop for Guard {
    fn drop(&mut self) {
        self.0.flush();
    }
}

/// Begins to log to standard error as the configuration says, panics included. Whatever standard error is, a full disk or a pipe that
/// nobody reads: the program goes on.
///
/// # Errors
/// When the filter cannot be read, or logging was started before.
pub fn start(config: &Config) -> Result<Guard, LoggingError> {
    let colours = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let lines = Lines::to(std::io::stderr())?;
    let dispatch = dispatch(config, lines.clone(), colours)?;
    tracing::dispatcher::set_global_default(dispatch).map_err(|_| LoggingError::Twice)?;
    // The message of a panic may quote what somebody typed; where it happened does not.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string);
        tracing::error!(
            place = place.as_deref().unwrap_or("unknown"),
            "a bug: the program panicked"
        );
    }));
    Ok(Guard(lines))
}

fn dispatch<W>(config: &Config, writer: W, colours: bool) -> Result<tracing::Dispatch, LoggingError>
where
    W: for<'w> MakeWriter<'w> + Send + Sync + 'static,
{
    let filter = EnvFilter::try_new(&config.log).map_err(|error| LoggingError::Filter {
        filter: config.log.clone(),
        what: error.to_string(),
    })?;
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(colours)
        // It would tell of a log that cannot be written on standard error: which is the log.
        .log_internal_errors(false)
        .with_writer(writer);
    Ok(if config.log_json {
        builder
            .json()
            .flatten_event(true)
            .with_current_span(true)
            .with_span_list(false)
            .into()
    } else {
        builder.into()
    })
}

/// Middleware that logs requests: method, route, status, milliseconds, and a random id that the answer carries as `x-request-id`. What handlers
/// log while they answer carries the same id.
///
/// A page that was shown is a line for those who ask for it (`log = "debug"`): nobody has to know at which moments pages about political opinions
/// were read, and writing that down took a third of the time that showing one takes. What changes something, and what went wrong, always is.
/// Pages that are given again ([`crate::web::again`]) come here only where they are to be a line.
///
/// Add it to the router with `.layer(axum::middleware::from_fn(logging::layer))`, outermost.
pub async fn layer(request: Request, next: Next) -> Response {
    let begun = Instant::now();
    let mut id = [0u8; 8];
    OsRng.fill_bytes(&mut id);
    let id = hex::encode(id);
    let method = name(request.method());
    let reads = matches!(method, "GET" | "HEAD");
    let path = request.extensions().get::<MatchedPath>().cloned();
    let span = tracing::info_span!("request", id);
    let mut response = next.run(request).instrument(span.clone()).await;
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(REQUEST_ID, value);
    }
    let status = response.status().as_u16();
    let route = path.as_ref().map_or("(none)", MatchedPath::as_str);
    let ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
    let told = || {
        if status >= 500 {
            tracing::warn!(method, route, status, ms, "answered");
        } else if reads && status < 400 {
            tracing::debug!(method, route, status, ms, "answered");
        } else {
            tracing::info!(method, route, status, ms, "answered");
        }
    };
    span.in_scope(told);
    response
}

/// Whoever sends a request may invent a method, and write anything into it.
fn name(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        Method::PATCH => "PATCH",
        _ => "other",
    }
}

/// Makes every line of the program worth asking for, in all threads of a test process: `tracing`
/// remembers per line whether anybody listens, and with a single listener in one thread it asks the
/// wrong one.
#[cfg(test)]
pub(crate) fn listen_everywhere() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        let silent = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_writer(std::io::sink)
            .finish();
        // Another test may have set one: that serves as well.
        let _ = tracing::subscriber::set_global_default(silent);
    });
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::sync::{Arc, Mutex};

    use axum::Router;
    use axum::routing::{get, post};
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

    use super::*;

    #[derive(Clone, Default)]
    struct Captured(Arc<Mutex<Vec<u8>>>);

    impl Captured {
        fn text(&self) -> String {
            String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
        }
    }

    impl Write for Captured {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    fn logging(log: &str, log_json: bool) -> (Captured, tracing::Dispatch) {
        let captured = Captured::default();
        let writer = captured.clone();
        let config = Config {
            log: log.to_owned(),
            log_json,
            ..Config::default()
        };
        let dispatch = dispatch(&config, move || writer.clone(), false).unwrap();
        (captured, dispatch)
    }

    /// Sends raw requests to a site like ours and gives the answers.
    async fn answers(requests: &[String]) -> Vec<String> {
        let router = Router::new()
            .route(
                "/{lang}/{slug}/confirm/{token}",
                post(|body: String| async move {
                    tracing::info!(length = body.len(), "a handler's own line");
                    "ok"
                }),
            )
            .route("/{lang}/{slug}", get(|| async { "a page" }))
            .route(
                "/broken",
                get(|| async { axum::http::StatusCode::INTERNAL_SERVER_ERROR }),
            )
            .fallback(|| async { axum::http::StatusCode::NOT_FOUND })
            .layer(axum::middleware::from_fn(layer));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        let mut answers = Vec::new();
        for request in requests {
            let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
            stream.write_all(request.as_bytes()).await.unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).await.unwrap();
            answers.push(answer);
        }
        answers
    }

    const PLANTED: [&str; 6] = [
        "s3cr3tT0k3n",
        "Prenom",
        "nom%40example",
        "Mozilla",
        "198.51.100.7",
        "Exemple",
    ];

    fn requests() -> Vec<String> {
        let headers = "host: x\r\nuser-agent: Mozilla Exemple\r\nx-forwarded-for: 198.51.100.7\r\nconnection: close\r\n";
        vec![
            format!(
                "POST /fr/plainte/confirm/s3cr3tT0k3n?q=Prenom HTTP/1.1\r\n{headers}content-type: text/plain\r\ncontent-length: 27\r\n\r\nname=Prenom&m=nom%40example"
            ),
            format!("GET /s3cr3tT0k3n/Prenom/x/y HTTP/1.1\r\n{headers}\r\n"),
            format!("PRENOM /fr/plainte/confirm/s3cr3tT0k3n HTTP/1.1\r\n{headers}\r\n"),
            format!("GET /broken?nom%40example HTTP/1.1\r\n{headers}\r\n"),
        ]
    }

    #[tokio::test]
    async fn routes_are_logged_and_nothing_that_was_sent() {
        super::listen_everywhere();
        for json in [false, true] {
            // Everything that any crate has to say, as a curious operator could ask for.
            let (captured, dispatch) = logging("trace", json);
            let guard = tracing::dispatcher::set_default(&dispatch);
            let answers = answers(&requests()).await;
            drop(guard);
            let log = captured.text();
            for planted in PLANTED {
                assert!(
                    !log.to_lowercase().contains(&planted.to_lowercase()),
                    "{planted} in\n{log}"
                );
            }
            assert!(log.contains("/{lang}/{slug}/confirm/{token}"), "{log}");
            assert!(log.contains("(none)") && log.contains("other"), "{log}");
            assert!(log.contains("a handler's own line"), "{log}");
            for answer in answers {
                let id = answer
                    .lines()
                    .find_map(|line| line.strip_prefix("x-request-id: "))
                    .expect("an id")
                    .trim();
                assert!(id.len() == 16 && log.contains(id), "{id} in\n{log}");
            }
        }
    }

    #[tokio::test]
    async fn json_lines_are_objects_with_the_fields_that_matter() {
        super::listen_everywhere();
        let (captured, dispatch) = logging("info", true);
        let guard = tracing::dispatcher::set_default(&dispatch);
        answers(&requests()).await;
        drop(guard);
        let lines: Vec<serde_json::Value> = captured
            .text()
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        let answered: Vec<_> = lines
            .iter()
            .filter(|l| l["message"] == "answered")
            .collect();
        assert_eq!(answered.len(), 4, "{lines:?}");
        assert_eq!(answered[0]["status"], 200);
        assert_eq!(answered[0]["method"], "POST");
        assert_eq!(answered[1]["method"], "GET");
        assert_eq!(answered[3]["level"], "WARN");
        assert_eq!(answered[0]["span"]["id"], lines[0]["span"]["id"]);
        for line in answered {
            assert_eq!(line["span"]["id"].as_str().map(str::len), Some(16));
        }
    }

    #[tokio::test]
    async fn when_a_page_was_shown_is_written_down_for_those_alone_who_ask_for_it() {
        super::listen_everywhere();
        let shown = ["GET", "HEAD"].map(|method| {
            format!("{method} /fr/plainte HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
        });
        for (log, lines) in [("info", 0), ("debug", 2)] {
            let (captured, dispatch) = logging(log, false);
            let guard = tracing::dispatcher::set_default(&dispatch);
            answers(&shown).await;
            drop(guard);
            let told = captured.text();
            assert_eq!(told.matches("answered").count(), lines, "{log}: {told}");
        }
    }

    #[test]
    fn a_filter_that_is_none_is_refused_with_what_to_do() {
        let config = Config {
            log: "info,clameur=loud".to_owned(),
            ..Config::default()
        };
        let error = dispatch(&config, std::io::sink, false)
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("loud") && error.lines().count() == 2,
            "{error}"
        );
    }
}
