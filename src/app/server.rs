//! A running instance: the parts, put together, in one place for `serve`, `demo` and the tests.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::ServiceExt;
use axum::extract::Request;
use rand_core::{OsRng, RngCore as _};
use sha2::{Digest as _, Sha256};
use tokio::net::TcpListener;
use tokio::sync::{oneshot, watch};
use tokio::task::JoinSet;

use crate::abuse::Limits;
use crate::abuse::altcha::{Challenges, Gate};
use crate::abuse::form_token::FormTokens;
use crate::app::closed::Because;
use crate::app::router::router;
use crate::campaign::store::Campaigns;
use crate::card::draw::Pictures;
use crate::clock::{Clock, Millis, SECOND};
use crate::config::Config;
use crate::count::counting::CountingError;
use crate::count::guard::{Guard, GuardError};
use crate::db::{Address, Db, Engine, Kind, Node};
use crate::mail::Mailbox;
use crate::metrics::Metrics;
use crate::secrets::{Secrets, SecretsError};
use crate::state::{App, AppState};
use crate::statement::sequencer::Sequencer;
use crate::terminal::tr;
use crate::web::again::Around;
use crate::web::cache::PageCache;
use crate::web::listen::{Bounded, Bounds, Peer};

/// Why an instance could not start, or had to stop.
#[derive(Debug, thiserror::Error)]
pub enum ServerError {
    /// The store cannot be used.
    #[error("{}", cannot_open(path, source))]
    Store {
        /// Its path.
        path: String,
        /// Why.
        source: crate::db::Error,
    },
    /// The store is not what the public has seen.
    #[error(transparent)]
    Guard(#[from] GuardError),
    /// There is no database. A mistyped path must not make an empty instance, and a lost one must not begin anew.
    #[error("{}", tr!(
        "there is no database {path}\n  `clameur restore` brings it back from a backup; for a new instance, `clameur init` makes it.",
        "il n’y a pas de base {path}\n  `clameur restore` la remet depuis une sauvegarde ; pour une nouvelle instance, `clameur init` la fait."
    ))]
    NoStore {
        /// Its path.
        path: String,
    },
    /// A key cannot be used.
    #[error(transparent)]
    Secrets(#[from] SecretsError),
    /// The address is taken, or not ours.
    #[error("{}", tr!(
        "cannot listen on {address}: {source}\n  Is another server running there? Change `listen` in the configuration.",
        "impossible d’écouter sur {address} : {source}\n  Un autre serveur y tourne-t-il ? Changez `listen` dans la configuration."
    ))]
    Listen {
        /// The address.
        address: SocketAddr,
        /// Why.
        source: std::io::Error,
    },
    /// The connection to visitors broke down.
    #[error("the server stopped: {0}")]
    Io(#[from] std::io::Error),
    /// No mail could leave.
    #[error(transparent)]
    Mail(#[from] super::mail::MailError),
    /// Nobody knows whether a commit took place.
    #[error(
        "{0}\n  Stopped on purpose: start again, and the ledger goes on from what the disk holds."
    )]
    Counting(#[from] CountingError),
    /// A part of the program ended that never should.
    #[error("a part of the server ended: {0}")]
    Part(String),
}

impl ServerError {
    /// Whether nothing is wrong but the room on the store's disk.
    fn is_for_room(&self) -> bool {
        matches!(self, Self::Store { source, .. } if source.is_full() && source.says_what_to_do())
    }

    /// Whether nothing is wrong but that the database's server cannot be reached, or goes down or comes up while it is opened. Nobody waits for what
    /// an opening writes: whether that was committed, the next one sees.
    fn is_for_absence(&self) -> bool {
        let error = match self {
            Self::Store { source, .. } => source,
            Self::Secrets(SecretsError::Store(error)) | Self::Guard(GuardError::Store(error)) => {
                error
            }
            _ => return false,
        };
        matches!(
            error.kind(),
            Kind::Unavailable | Kind::Busy | Kind::Undecided
        )
    }
}

fn cannot_open(path: &str, error: &crate::db::Error) -> String {
    let found = tr!(
        "cannot open the database {path}: {error}",
        "impossible d’ouvrir la base {path} : {error}"
    );
    if error.says_what_to_do() {
        return found;
    }
    tr!(
        "{found}\n  `clameur doctor` tells more.",
        "{found}\n  `clameur doctor` en dit plus."
    )
}

/// An instance that has everything but listeners.
pub struct Instance {
    /// What handlers see.
    pub app: App,
    sequencer: Sequencer,
}

impl Instance {
    /// Opens the store and the keys.
    ///
    /// # Errors
    /// When one of them cannot be used.
    pub async fn open(
        config: Config,
        clock: Clock,
        mailbox: Option<Mailbox>,
        create: bool,
    ) -> Result<Self, ServerError> {
        if create {
            std::fs::create_dir_all(&config.data_dir)?;
            // Nothing in it is readable without keys; still, who else needs to look?
            crate::secrets::restrict(&config.data_dir, 0o700)?;
        }
        let secrets = if create {
            Secrets::create(&config.key_dir)?
        } else {
            Secrets::open(&config.key_dir)?
        };
        let address = config.database();
        if !create && !address.is_there() {
            return Err(ServerError::NoStore {
                path: address.to_string(),
            });
        }
        // Before its tables are brought up to date: nothing is written into a store that is not what was shown.
        let guard = Guard::of(&config);
        let looked_at = !create && guard.looks_at(&address, &secrets, None).await?;
        let db = Db::open(&address, create)
            .await
            .map_err(|source| ServerError::Store {
                path: address.to_string(),
                source,
            })?
            .serving();
        // Before anything is encrypted, signed or hashed with another.
        crate::secrets::recognise(&db, &secrets).await?;
        // Before anything is written: a seed that signed none of the heads is not remembered either.
        if !looked_at {
            guard.check(&db, &secrets, None).await?;
        }
        let slugs = crate::campaign::store::slugs(&db).await;
        crate::secrets::remember(&db, &secrets, &slugs.map_err(SecretsError::from)?).await?;
        let (sequencer, handle) = Sequencer::new(db.clone(), secrets.clone(), clock.clone());
        // A challenge that one server gave out is answered at another.
        let gate = match db.engine() {
            Engine::Postgres => shared_gate(&secrets),
            Engine::Sqlite => {
                let mut gate = [0u8; 32];
                OsRng.fill_bytes(&mut gate);
                gate
            }
        };
        let least = Millis::from(config.limits.form_min_seconds) * SECOND;
        let app = App::from(AppState {
            db,
            node: node(&config),
            clock,
            sequencer: handle,
            campaigns: Arc::new(Campaigns::default()),
            limits: Arc::new(Limits::new(&config.limits)),
            form_tokens: FormTokens::new(secrets.mail_key(), least),
            challenges: Arc::new(Challenges::new(Gate::new(gate))),
            pages: Arc::new(PageCache::default()),
            pictures: Arc::default(),
            sheets: Arc::new(Pictures::holding(32)),
            mailbox,
            reach: crate::mail::Reach::default(),
            metrics: Arc::new(Metrics::default()),
            secrets,
            config: Arc::new(config),
        });
        Ok(Self { app, sequencer })
    }

    /// The parts, where nothing is served.
    pub(crate) fn into_parts(self) -> (App, Sequencer) {
        (self.app, self.sequencer)
    }

    /// Listens on the configured address.
    ///
    /// # Errors
    /// When it cannot be had.
    pub async fn listen(&self) -> Result<TcpListener, ServerError> {
        listen(&self.app.config).await
    }

    /// Opens an instance, and listens, unless it is given a listener. As long as its store is not what the public has seen, its disk has no room to open
    /// it, or its server is not there, everybody is told on that address that the site is closed; it is looked at again and again, and opens once that is
    /// settled. None when `stop` changes before.
    ///
    /// # Errors
    /// When it cannot be opened for another reason, or the address cannot be had.
    pub async fn open_in_time(
        config: Config,
        clock: Clock,
        mut listener: Option<TcpListener>,
        mut stop: watch::Receiver<bool>,
    ) -> Result<Option<(Self, TcpListener)>, ServerError> {
        let mut closed: Option<Closed> = None;
        let mut said = String::new();
        loop {
            let opened = Self::open(config.clone(), clock.clone(), None, false).await;
            let (why, because) = match opened {
                Err(ServerError::Guard(refused)) if refused.is_of_the_store() => {
                    (refused.to_string(), Because::Behind)
                }
                // A clean stop leaves nothing beside the database, and others have taken that room since.
                Err(error) if error.is_for_room() => (error.to_string(), Because::Full),
                // After a night without current the machines come up in any order.
                Err(error)
                    if error.is_for_absence()
                        && matches!(config.database(), Address::Postgres(_)) =>
                {
                    (error.to_string(), Because::Away)
                }
                // Somebody puts another copy in its place.
                Err(error @ (ServerError::NoStore { .. } | ServerError::Store { .. }))
                    if closed.is_some() =>
                {
                    (error.to_string(), Because::Behind)
                }
                opened => {
                    let instance = opened?;
                    let listener = match closed {
                        Some(closed) => closed.end().await,
                        None => match listener {
                            Some(listener) => listener,
                            None => instance.listen().await?,
                        },
                    };
                    return Ok(Some((instance, listener)));
                }
            };
            if why != said {
                // The log has a line for it.
                let line: Vec<&str> = why.lines().map(str::trim).collect();
                tracing::error!(why = %line.join(" "), "the store is not served: everybody is told that the site is closed");
                said = why;
            }
            if let Some(closed) = &closed {
                let _ = closed.because.send_replace(because);
            } else {
                let listener = match listener.take() {
                    Some(listener) => listener,
                    None => listen(&config).await?,
                };
                closed = Some(Closed::begin(&config, listener, because)?);
            }
            tokio::select! {
                () = tokio::time::sleep(LOOK_AGAIN) => {}
                _ = async { drop(stop.wait_for(|stopped| *stopped).await) } => {
                    if let Some(closed) = closed {
                        closed.end().await;
                    }
                    return Ok(None);
                }
            }
        }
    }

    /// Serves until `stop` changes, then lets running requests and what they wait for end. The listener comes back where the store is not what was
    /// shown any more: it can be opened again, which closes the site until that is settled, and whoever comes meanwhile waits a moment.
    ///
    /// # Errors
    /// When a part fails that the instance cannot go on without.
    pub async fn run(
        self,
        listener: TcpListener,
        mut stop: watch::Receiver<bool>,
    ) -> Result<Option<TcpListener>, ServerError> {
        let Self { app, sequencer } = self;
        let (listener, kept) = twice(listener)?;
        crate::desk::stage::remove_left(&app.config.data_dir);
        let mut helpers = JoinSet::new();
        helpers.spawn(maintenance(app.clone(), stop.clone()));
        let guard = Guard::of(&app.config);
        let secrets = app.secrets.clone();
        let shown = app.sequencer.shown();
        let watching = guard.clone();
        let mut watching = tokio::spawn(watching.keep_until(
            app.db.clone(),
            secrets.clone(),
            shown.clone(),
            stop.clone(),
        ));
        helpers.spawn(super::schedules::keep_fetching(app.clone(), stop.clone()));
        helpers.spawn(super::mail::learn(app.clone()));
        helpers.spawn(super::schedules::keep_stamping(app.clone(), stop.clone()));
        if let Some(address) = app.config.metrics_listen {
            let app = app.clone();
            helpers.spawn(async move {
                if let Err(error) = super::metrics::serve(address, app).await {
                    tracing::error!(%error, "metrics are not served");
                }
            });
        }
        let mut no_more_mail = stop.clone();
        let mut mails = tokio::spawn(super::mail::worker(&app)?.run(async move {
            let _ = no_more_mail.wait_for(|stopped| *stopped).await;
        }));
        let mut counting = tokio::spawn(sequencer.run());
        let db = app.db.clone();
        let asked = stop.clone();
        let bounded = Bounded::new(listener, bounds(&app.config));
        let room = bounded.room();
        let mut overdue = stop.clone();
        let (halt, halted) = oneshot::channel();
        let (give_back, given_back) = oneshot::channel();
        let clock = app.clock.clone();
        let site = Around::new(router(app), clock);
        let service = ServiceExt::<Request>::into_make_service_with_connect_info::<Peer>(site);
        let serving = axum::serve(bounded, service).with_graceful_shutdown(async move {
            tokio::select! {
                // Nobody waits for a server that will not be there.
                _ = async { drop(stop.wait_for(|stopped| *stopped).await) } => drop(kept),
                Ok(()) = halted => drop(give_back.send(kept)),
            }
            room.close().await;
        });
        let mut serving = std::pin::pin!(serving.into_future());
        let refused = tokio::select! {
            served = &mut serving => { served?; None }
            // Somebody reads too slowly, or sends too slowly: the rest of the world does not wait for them.
            () = async {
                let _ = overdue.wait_for(|stopped| *stopped).await;
                tokio::time::sleep(STOP_TIMEOUT).await;
            } => None,
            Some(refused) = async { (&mut watching).await.ok().flatten() } => Some(refused),
            counted = &mut counting => {
                match counted.map_err(|error| ServerError::Part(error.to_string()))? {
                    Err(CountingError::Behind { campaign, size, known }) => {
                        guard.keep_shown(&shown);
                        Some(guard.behind(&campaign, size, known))
                    }
                    Err(error) => return Err(error.into()),
                    Ok(()) => return Err(ServerError::Part("the sequencer".to_owned())),
                }
            }
            // Without mail nobody could confirm: better an end that is seen than a silence.
            ended = unexpected_exit(&mut mails, asked) => return Err(ServerError::Part(ended)),
        };
        helpers.shutdown().await;
        if let Some(refused) = refused {
            // Nothing more is read of this store for anybody, nor written into it, nor mailed from it.
            mails.abort();
            counting.abort();
            let _ = halt.send(());
            db.close().await;
            let _ = tokio::time::timeout(HALT_TIMEOUT, serving).await;
            return match given_back.await {
                Ok(listener) if refused.is_of_the_store() => Ok(Some(listener)),
                Ok(_) => Err(ServerError::Guard(refused)),
                // It is told to stop at that very moment.
                Err(_) => Ok(None),
            };
        }
        // Mails that are under way are finished and written down; what takes longer leaves again later.
        if !mails.is_finished()
            && tokio::time::timeout(MAIL_STOP_TIMEOUT, &mut mails)
                .await
                .is_err()
        {
            mails.abort();
        }
        if let Err(error) = guard.keep(&db, &secrets, &mut BTreeMap::new()).await {
            tracing::warn!(%error, "the newest heads could not be written down beside the database");
        }
        db.close().await;
        Ok(None)
    }
}

/// How often a store that is not served is looked at again.
const LOOK_AGAIN: Duration = Duration::from_secs(2);

async fn listen(config: &Config) -> Result<TcpListener, ServerError> {
    let address = config.listen;
    TcpListener::bind(address)
        .await
        .map_err(|source| ServerError::Listen { address, source })
}

/// The same listener twice: whoever comes between two that take it in turn waits, and is not refused.
fn twice(listener: TcpListener) -> std::io::Result<(TcpListener, TcpListener)> {
    let listener = listener.into_std()?;
    let kept = TcpListener::from_std(listener.try_clone()?)?;
    Ok((TcpListener::from_std(listener)?, kept))
}

/// The site while it is closed.
struct Closed {
    listener: TcpListener,
    serving: tokio::task::JoinHandle<std::io::Result<()>>,
    end: watch::Sender<bool>,
    because: watch::Sender<Because>,
}

impl Closed {
    fn begin(
        config: &Config,
        listener: TcpListener,
        because: Because,
    ) -> Result<Self, ServerError> {
        let (listener, kept) = twice(listener)?;
        let bounded = Bounded::new(listener, bounds(config));
        let room = bounded.room();
        let (end, mut ended) = watch::channel(false);
        let (because, told) = watch::channel(because);
        let service =
            crate::app::closed::router(told).into_make_service_with_connect_info::<Peer>();
        let serving = axum::serve(bounded, service).with_graceful_shutdown(async move {
            let _ = ended.wait_for(|ended| *ended).await;
            room.close().await;
        });
        Ok(Self {
            listener: kept,
            serving: tokio::spawn(async move { serving.await }),
            end,
            because,
        })
    }

    /// Lets go of whoever is there, and gives the listener: who comes meanwhile waits a moment.
    async fn end(mut self) -> TcpListener {
        let _ = self.end.send(true);
        if tokio::time::timeout(HALT_TIMEOUT, &mut self.serving)
            .await
            .is_err()
        {
            self.serving.abort();
        }
        self.listener
    }
}

/// How long a stop waits for answers that are under way. With the next, less than the ten seconds within which a stop is promised.
const STOP_TIMEOUT: Duration = Duration::from_secs(6);
/// How long it waits after that for mails that are under way.
const MAIL_STOP_TIMEOUT: Duration = Duration::from_secs(3);

/// How long answers that are under way may take when another store is served, or the closed site.
const HALT_TIMEOUT: Duration = Duration::from_secs(2);

/// Behind a proxy all connections are the proxy's, which bounds its visitors itself.
fn bounds(config: &Config) -> Bounds {
    let bounds = Bounds::default();
    Bounds {
        per_address: bounds
            .per_address
            .filter(|_| config.client_address_header.is_none()),
        ..bounds
    }
}

/// Ends when the mail worker ended though nobody asked it to.
async fn unexpected_exit(
    mails: &mut tokio::task::JoinHandle<()>,
    asked: watch::Receiver<bool>,
) -> String {
    let ended = mails.await;
    if *asked.borrow() {
        // In good order: the rest of the server is on its way to end.
        return std::future::pending().await;
    }
    match ended {
        Ok(()) => "the mail worker".to_owned(),
        Err(error) => format!("the mail worker: {error}"),
    }
}

/// Compares every campaign with its ledger at the start and each hour, also those that nobody visits: the log says which one is stopped, and
/// why.
async fn look_at_campaigns(app: &App) {
    match crate::campaign::store::slugs(&app.db).await {
        Ok(slugs) => {
            for slug in slugs {
                let _ = app.campaign(&slug).await;
                app.sequencer.look_at(&app.db, &app.secrets, &slug).await;
            }
        }
        Err(error) => tracing::error!(%error, "the campaigns cannot be listed"),
    }
}

/// After a month at most a backup gives back nothing sealed: withdrawing destroys copies too, in the end.
fn forget_old_backups(app: &App, now: Millis) -> Result<(), SecretsError> {
    let today = crate::clock::day_of(now);
    let keys = app.secrets.destroy_old_backup_keys(today)?;
    if keys > 0 {
        tracing::info!(keys, "destroyed the keys of backups that are too old");
    }
    Ok(())
}

/// Destroys sessions and links that are over.
async fn forget_sessions(app: &App, now: Millis) -> Result<(), crate::db::Error> {
    let db = &app.db;
    // Where one table cannot be swept, the others are all the same.
    let swept = [
        crate::web::session::store::forget_sessions(db, now).await,
        crate::web::session::store::forget_devices(db, now).await,
        crate::account::store::forget_links(db, now).await,
        crate::account::store::forget_waits(db, now).await,
        crate::account::passkey::store::forget_old(db, now).await,
        crate::supporter::store::forget_old(db, now).await,
        crate::supporter::asked_out::store::forget_old(db, now).await,
        crate::campaign::review::store::forget_old(db, now).await,
    ];
    swept.into_iter().collect()
}

/// Which server this is, the same after a restart: by its machine, its port and its directory.
fn node(config: &Config) -> Node {
    let machine = std::fs::read("/proc/sys/kernel/hostname").unwrap_or_default();
    let place = config.data_dir.as_os_str().as_encoded_bytes().to_vec();
    let mut hash = Sha256::new();
    for part in [machine, config.listen.to_string().into_bytes(), place] {
        hash.update(part);
        hash.update([0]);
    }
    let hash: [u8; 32] = hash.finalize().into();
    let mut node = [0; 16];
    node.copy_from_slice(&hash[..16]);
    Node(node)
}

/// The secret of the proof of work where servers share it, from one of the keys that they share.
fn shared_gate(secrets: &Secrets) -> [u8; 32] {
    let key = Sha256::new().chain_update(b"clameur/gate/v1\0");
    key.chain_update(secrets.mail_key()).finalize().into()
}

/// What is done now and then.
async fn maintenance(app: App, mut stop: watch::Receiver<bool>) {
    let mut hourly = tokio::time::interval(Duration::from_secs(3_600));
    let mut watch = crate::trusted_time::ClockWatch::default();
    loop {
        let stopped = tokio::select! {
            _ = hourly.tick() => false,
            stopped = stop.wait_for(|stopped| *stopped) => { drop(stopped); true }
        };
        if stopped {
            return;
        }
        app.limits.forget_old();
        look_at_campaigns(&app).await;
        let now = match watch.check(&app.db, &app.clock).await {
            Ok(Ok(now)) => now,
            Ok(Err(doubt)) => {
                tracing::error!(%doubt, "nothing is destroyed by this clock");
                continue;
            }
            Err(error) => {
                tracing::error!(%error, "the time last believed cannot be read; the next hour tries again");
                continue;
            }
        };
        if let Err(error) = forget_sessions(&app, now).await {
            tracing::error!(%error, "sessions and links that are over could not be destroyed; the next hour tries again");
        }
        if let Err(error) = forget_old_backups(&app, now) {
            tracing::error!(%error, "keys of old backups could not be destroyed; the next hour tries again");
        }
        // Each of several servers does: what another destroyed is gone, and each watches that it is.
        match crate::retention::run_once(&app.db, &app.secrets, now).await {
            Ok(_) => app.metrics.retention_ran(now),
            Err(error) => {
                tracing::error!(%error, "what is due could not be destroyed; the next hour tries again");
            }
        }
        if let Err(error) = crate::retention::follow_others(&app.db, &app.secrets).await {
            tracing::error!(%error, "keys of what was destroyed could not be destroyed here; the next hour tries again");
        }
        if let Err(error) = crate::retention::exchange_keys(&app.db, &app.secrets, now).await {
            tracing::error!(%error, "keys of campaigns could not be exchanged with other servers; the next hour tries again");
        }
    }
}

/// Becomes true when the process is asked to end (Ctrl-C, SIGTERM). A hangup (SIGHUP: a terminal that closes, a habit of log rotation)
/// changes nothing: there is no file to open again, the log goes to standard error.
#[must_use]
pub fn stop_on_signal() -> watch::Receiver<bool> {
    let (sender, receiver) = watch::channel(false);
    tokio::spawn(async move {
        let interrupt = tokio::signal::ctrl_c();
        #[cfg(unix)]
        {
            use tokio::signal::unix::{SignalKind, signal};
            // From here on the system no longer ends the process for it; nobody has to listen.
            let _hangup = signal(SignalKind::hangup());
            match signal(SignalKind::terminate()) {
                Ok(mut terminate) => {
                    tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} }
                }
                Err(_) => drop(interrupt.await),
            }
        }
        #[cfg(not(unix))]
        drop(interrupt.await);
        let _ = sender.send(true);
    });
    receiver
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::passkey::{Asked, Purpose, store as passkeys};
    use crate::clock::DAY;
    use crate::testing::Site;

    async fn sweep(site: &Site) {
        let (app, now) = (&site.app, site.clock.now());
        // Where one row cannot go, the rest of its step stays with it.
        let _ = forget_sessions(app, now).await;
        let _ = crate::mail::turns::forget_old(&app.db, now).await;
    }

    /// A table with 451 rows that are over, of which the trigger keeps the last 251.
    const SWEPT: [(&str, &str, &str); 8] = [
        (
            "session",
            "WITH RECURSIVE more (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM more WHERE n < 450) \
             INSERT INTO session (token_hash, id, account, strong, device, created_at, seen_at, sudo_until) \
             SELECT CAST('t' || n AS BLOB), 't' || n, 'somebody', 1, '', 0, 0, 0 FROM more",
            "CREATE TRIGGER stuck BEFORE DELETE ON session WHEN (SELECT COUNT(*) FROM session) <= 251 \
             BEGIN SELECT RAISE(ABORT, 'stuck'); END",
        ),
        (
            "device",
            "WITH RECURSIVE more (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM more WHERE n < 450) \
             INSERT INTO device (token_hash, account, seen_at) SELECT CAST('t' || n AS BLOB), 'somebody', 0 FROM more",
            "CREATE TRIGGER stuck BEFORE DELETE ON device WHEN (SELECT COUNT(*) FROM device) <= 251 \
             BEGIN SELECT RAISE(ABORT, 'stuck'); END",
        ),
        (
            "asked_out_answer",
            "WITH RECURSIVE more (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM more WHERE n < 450) \
             INSERT INTO asked_out_answer (campaign, entry_key, is_out, answered_at) \
             SELECT 'technopolice', CAST('t' || n AS BLOB), 1, 0 FROM more",
            "CREATE TRIGGER stuck BEFORE DELETE ON asked_out_answer WHEN (SELECT COUNT(*) FROM asked_out_answer) <= 251 \
             BEGIN SELECT RAISE(ABORT, 'stuck'); END",
        ),
        (
            "intent",
            "WITH RECURSIVE more (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM more WHERE n < 450) \
             INSERT INTO intent (token_hash, id, kind, address, created_at, expires_at) \
             SELECT CAST('t' || n AS BLOB), 't' || n, 'recovery', 'somebody@example.org', 0, 1 FROM more",
            "CREATE TRIGGER stuck BEFORE DELETE ON intent WHEN (SELECT COUNT(*) FROM intent) <= 251 \
             BEGIN SELECT RAISE(ABORT, 'stuck'); END",
        ),
        (
            "sign_in_wait",
            "WITH RECURSIVE more (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM more WHERE n < 450) \
             INSERT INTO sign_in_wait (bucket, failures, last_at) SELECT CAST('t' || n AS BLOB), 1, 0 FROM more",
            "CREATE TRIGGER stuck BEFORE DELETE ON sign_in_wait WHEN (SELECT COUNT(*) FROM sign_in_wait) <= 251 \
             BEGIN SELECT RAISE(ABORT, 'stuck'); END",
        ),
        (
            "own_view",
            "WITH RECURSIVE more (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM more WHERE n < 450) \
             INSERT INTO own_view (token_hash, address_box, expires_at) SELECT CAST('t' || n AS BLOB), X'00', 1 FROM more",
            "CREATE TRIGGER stuck BEFORE DELETE ON own_view WHEN (SELECT COUNT(*) FROM own_view) <= 251 \
             BEGIN SELECT RAISE(ABORT, 'stuck'); END",
        ),
        (
            "passkey_challenge",
            "WITH RECURSIVE more (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM more WHERE n < 450) \
             INSERT INTO passkey_challenge (challenge, purpose, bound, account, state, expires_at) \
             SELECT CAST('t' || n AS BLOB), 'sign-in', '', '', X'00', 1 FROM more",
            "CREATE TRIGGER stuck BEFORE DELETE ON passkey_challenge WHEN (SELECT COUNT(*) FROM passkey_challenge) <= 251 \
             BEGIN SELECT RAISE(ABORT, 'stuck'); END",
        ),
        (
            "mail_budget",
            "WITH RECURSIVE more (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM more WHERE n < 450) \
             INSERT INTO mail_budget (campaign, budget_tag, sent, last_at) \
             SELECT 'technopolice', CAST('t' || n AS BLOB), 1, 0 FROM more",
            "CREATE TRIGGER stuck BEFORE DELETE ON mail_budget WHEN (SELECT COUNT(*) FROM mail_budget) <= 251 \
             BEGIN SELECT RAISE(ABORT, 'stuck'); END",
        ),
    ];

    /// Sessions and browsers are an account's.
    async fn somebody(site: &Site) {
        site.run(
            "INSERT INTO account (id, address, name, language, password, totp_step, created_at) \
             VALUES ('somebody', 'somebody@example.org', 'Somebody', 'en', '', 0, 0)",
        )
        .await;
    }

    #[tokio::test]
    async fn what_is_over_goes_in_short_steps() {
        let site = Site::new().await;
        somebody(&site).await;
        for (table, fill, stuck) in SWEPT {
            site.written(fill).await;
            site.run(stuck).await;
            sweep(&site).await;
            assert_eq!(site.rows(table).await, 251, "{table}: one step is gone");
            site.run("DROP TRIGGER stuck").await;
            sweep(&site).await;
            assert_eq!(site.rows(table).await, 0, "{table}");
        }
    }

    #[tokio::test]
    async fn a_table_that_is_stuck_keeps_no_other_from_its_turn() {
        let site = Site::new().await;
        somebody(&site).await;
        for (_, fill, _) in SWEPT {
            site.written(fill).await;
        }
        site.run(
            "CREATE TRIGGER stuck BEFORE DELETE ON intent BEGIN SELECT RAISE(ABORT, 'stuck'); END",
        )
        .await;
        let told = forget_sessions(&site.app, site.clock.now()).await;
        assert!(told.is_err(), "the log says so");
        for (table, _, _) in SWEPT {
            let left = match table {
                "intent" => 451,
                // Swept with the mails, by retention.
                "mail_budget" => continue,
                _ => 0,
            };
            assert_eq!(site.rows(table).await, left, "{table}");
        }
    }

    #[tokio::test]
    async fn what_begins_while_the_rest_goes_stays() {
        let site = Site::new().await;
        let (app, now) = (&site.app, site.clock.now());
        let asked = Asked {
            challenge: [7; 16],
            state: vec![7],
            options: String::new(),
        };
        let mut tx = app.db.begin().await.unwrap();
        let what = (Purpose::SignIn, "", "");
        passkeys::ask(&mut tx, &asked, what, now + SECOND)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        forget_sessions(app, now).await.unwrap();
        assert_eq!(site.rows("passkey_challenge").await, 1);
        // By a clock that was a day ahead.
        forget_sessions(app, now - DAY).await.unwrap();
        assert_eq!(site.rows("passkey_challenge").await, 0);
    }
}
