//! Where Prometheus reads the metrics: a port of its own, never the public one.

use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use tokio::net::TcpListener;

use super::certificate::expires;
use crate::backup::last_made;
use crate::campaign::store::slugs;
use crate::clock::SECOND;
use crate::count::store::head;
use crate::state::App;

/// Why metrics are not served.
#[derive(Debug, thiserror::Error)]
pub(crate) enum MetricsError {
    /// The address is taken, or not ours.
    #[error(
        "cannot serve metrics on {address}: {source}\n  Change `metrics_listen` in the configuration, or leave it out."
    )]
    Listen {
        /// The address.
        address: SocketAddr,
        /// Why.
        source: std::io::Error,
    },
    /// The listener broke down.
    #[error("metrics are no longer served: {0}")]
    Io(#[from] std::io::Error),
}

/// Serves `/metrics` on `address` until the caller drops it.
///
/// # Errors
/// When the address cannot be had, or the listener breaks down.
pub(crate) async fn serve(address: SocketAddr, app: App) -> Result<(), MetricsError> {
    let listener = TcpListener::bind(address)
        .await
        .map_err(|source| MetricsError::Listen { address, source })?;
    tokio::select! {
        served = serve_on(listener, app.clone()) => served,
        () = keeps_asking(&app) => Ok(()),
    }
}

/// How often the public address is asked for its certificate: it is good for weeks.
const ASKED_EVERY: Duration = Duration::from_secs(3_600);

/// Asks the public address for its certificate, again and again: it never ends.
async fn keeps_asking(app: &App) {
    loop {
        // One that has ended is shown as such, also to whoever never saw it while it was good.
        let until = match expires(&app.config.base_url).await {
            Ok(until) => until,
            Err(refused) => refused.ended,
        };
        if let Some(until) = until {
            app.metrics.certificate_ends(until);
        }
        tokio::time::sleep(ASKED_EVERY).await;
    }
}

async fn serve_on(listener: TcpListener, app: App) -> Result<(), MetricsError> {
    let router = Router::new().route("/metrics", get(answer)).with_state(app);
    Ok(axum::serve(listener, router).await?)
}

async fn answer(State(app): State<App>) -> Response {
    refresh(&app).await;
    match app.metrics.render() {
        Ok(text) => (
            [(
                header::CONTENT_TYPE,
                "application/openmetrics-text; version=1.0.0; charset=utf-8",
            )],
            text,
        )
            .into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Measures what is measured only when somebody asks.
async fn refresh(app: &App) {
    let metrics = &app.metrics;
    let small = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let large = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    metrics.queue.set(small(app.sequencer.waiting()));
    metrics.last_group.set(small(app.sequencer.last_group()));
    let now = app.clock.now();
    metrics.refresh_retention(now);
    metrics.refresh_backup(last_made(&app.config.data_dir), now);
    metrics.refresh_certificate(now);
    if let Some(room) = crate::disk::room(&app.config.data_dir) {
        metrics.free_disk.set(large(room.free));
    }
    if let Ok(waiting) = crate::mail::waiting(&app.db, now).await {
        metrics.mails_due.set(large(waiting.due));
        metrics.mails_oldest.set(waiting.age(now) / SECOND);
    }
    metrics.writable.set(i64::from(app.db.is_writable().await));
    let stopped = app.sequencer.stopped();
    let unusable = super::router::unusable(app).await;
    // A store that does not answer leaves the last numbers; /healthz tells of it.
    for slug in slugs(&app.db).await.unwrap_or_default() {
        let damaged = i64::from(stopped.contains(&slug));
        let lost = i64::from(unusable.contains(&slug));
        let head = head(&app.db, &slug).await;
        let label = vec![("campaign".to_owned(), slug)];
        // The head may be what is damaged.
        metrics.ledger_damaged.get_or_create(&label).set(damaged);
        metrics.campaign_unusable.get_or_create(&label).set(lost);
        if let Ok(Some(head)) = head {
            metrics.log_size.get_or_create(&label).set(large(head.size));
            metrics.count.get_or_create(&label).set(large(head.live()));
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

    use super::*;
    use crate::clock::MINUTE;
    use crate::testing::{SLUG, Site};

    async fn read(address: SocketAddr, path: &str) -> String {
        let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
        let request = format!("GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        answer
    }

    #[tokio::test]
    async fn prometheus_reads_what_is_measured_and_nothing_else_is_there() {
        let site = Site::new().await;
        site.count(1).await;
        let (app, clock) = (site.app.clone(), &site.clock);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let serving = tokio::spawn(serve_on(listener, app.clone()));
        let before = read(address, "/metrics").await;
        for unknown in ["retention_age", "backup_age", "certificate_left"] {
            let unknown = format!("\nclameur_{unknown}_seconds -1\n");
            assert!(before.contains(&unknown), "{before}");
        }
        app.metrics.retention_ran(clock.now());
        app.metrics.certificate_ends(clock.now() + 3 * MINUTE);
        crate::backup::note_made(&app.config.data_dir, clock.now() - MINUTE).unwrap();
        clock.advance(MINUTE);
        let answer = read(address, "/metrics").await;
        assert!(answer.contains("application/openmetrics-text"), "{answer}");
        for expected in [
            "clameur_queue_length 0\n",
            "clameur_last_group_size 1\n",
            "clameur_retention_age_seconds 60\n",
            "clameur_backup_age_seconds 120\n",
            "clameur_certificate_left_seconds 120\n",
            "clameur_mails_oldest_due_seconds 60\n",
            "clameur_log_leaves{campaign=\"technopolice\"} 2\n",
            "clameur_count{campaign=\"technopolice\"} 1\n",
            "clameur_store_writable 1\n",
            concat!(
                "clameur_build_info{version=\"",
                env!("CARGO_PKG_VERSION"),
                "\"} 1\n"
            ),
            "# EOF\n",
        ] {
            assert!(answer.contains(expected), "{expected} in {answer}");
        }
        assert!(!answer.contains("clameur_free_disk_bytes 0\n"), "{answer}");
        assert!(read(address, "/").await.starts_with("HTTP/1.1 404"));
        serving.abort();
    }

    #[tokio::test]
    async fn a_ledger_whose_head_is_gone_is_told() {
        let site = Site::new().await;
        site.count(1).await;
        let app = &site.app;
        site.written("DELETE FROM head").await;
        app.sequencer.look_at(&app.db, &app.secrets, SLUG).await;
        refresh(app).await;
        let measured = app.metrics.render().unwrap();
        let expected = "clameur_ledger_damaged{campaign=\"technopolice\"} 1\n";
        assert!(measured.contains(expected), "{measured}");
    }

    /// Every page of it was an error, and nothing rang.
    #[tokio::test]
    async fn a_campaign_whose_key_is_lost_is_told() {
        let site = Site::new().await;
        site.count(1).await;
        let app = &site.app;
        app.secrets.destroy_tag_key(SLUG).unwrap();
        app.campaigns.forget(SLUG);
        refresh(app).await;
        let measured = app.metrics.render().unwrap();
        let expected = "clameur_campaign_unusable{campaign=\"technopolice\"} 1\n";
        assert!(measured.contains(expected), "{measured}");
        assert_eq!(crate::app::router::unusable(app).await, [SLUG]);
        // Whoever comes is told that it is stopped.
        let told = app.campaign(SLUG).await.unwrap_err();
        assert_eq!(told.status.as_u16(), 503);
    }

    /// Names of metrics in a text.
    fn names(text: &str) -> std::collections::BTreeSet<&str> {
        text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
            .filter(|word| word.starts_with("clameur_"))
            .collect()
    }

    /// An alert about a metric that is no longer there never rings.
    #[tokio::test]
    async fn what_watches_us_watches_what_is_measured() {
        let site = Site::new().await;
        site.count(1).await;
        refresh(&site.app).await;
        let measured = site.app.metrics.render().unwrap();
        let samples = measured.lines().filter(|line| !line.starts_with('#'));
        let measured: std::collections::BTreeSet<_> = samples
            .flat_map(|line| names(line).into_iter().next())
            .collect();
        let rules = include_str!("../../packaging/prometheus/clameur.rules.yml");
        let board = include_str!("../../packaging/grafana/clameur.json");
        let board: serde_json::Value = serde_json::from_str(board).unwrap();
        let board = board.to_string();
        for (file, text) in [("clameur.rules.yml", rules), ("clameur.json", &board)] {
            let asked = names(text);
            assert!(asked.len() > 6, "{file}: {asked:?}");
            let unknown: Vec<_> = asked.difference(&measured).collect();
            assert!(
                unknown.is_empty(),
                "{file} asks for {unknown:?}; there are {measured:?}"
            );
        }
        let shown = names(&board);
        let unseen: Vec<_> = measured.difference(&shown).collect();
        assert!(unseen.is_empty(), "measured, and on no panel: {unseen:?}");
    }
}
