//! A real instance on a free port of this machine, in this process.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use clameur::app::server::{Instance, ServerError};
use clameur::campaign::definition::Role;
use clameur::campaign::publish::{PublishError, Published, publish};
use clameur::campaign::source::CampaignSource;
use clameur::clock::{Clock, HOUR};
use clameur::closing::close;
use clameur::config::{Config, Limits};
use clameur::db::{Address, Engine, Row, Value, made_query, query};
use clameur::mail::Mailbox;
use clameur::recount::{Recount, Source, recount};
use clameur::state::App;
use clameur_ledger::{Checkpoint, CloseReason, Note, Receipt};
use clameur_seal::{Identities, KeyPair};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::http::Http;
use super::process::{Server, free_port, with_folder_mail, write_config};
use super::wait::PATIENCE;
use super::{Answer, Person, postgres};

/// A day in the life of the demonstration: 2026-03-02, about noon.
pub(crate) const NOON: i64 = 1_772_450_000_000;

/// What a story wants otherwise than usual.
pub(crate) struct Setting {
    pub(crate) clock: Clock,
    pub(crate) folder: CampaignSource,
    pub(crate) limits: Limits,
    /// Time between two ticks of the grid on which answers leave. Whoever tells of times asks for the one that is shipped.
    pub(crate) grid: Duration,
}

/// Nobody in a story measures, and each form would wait a fifth of a second.
const GRID: Duration = Duration::from_millis(20);

impl Default for Setting {
    fn default() -> Self {
        Self {
            clock: Clock::fixed(NOON),
            folder: demonstration(),
            limits: Limits {
                forms_per_network_per_minute: 100_000,
                mails_per_mailbox_per_day: 1_000,
                form_min_seconds: 0,
            },
            grid: GRID,
        }
    }
}

/// The technopolice campaign; the harness adds a recipient.
pub(crate) fn demonstration() -> CampaignSource {
    CampaignSource::embedded_demo().expect("the demonstration is well formed")
}

/// A running instance with one campaign.
pub(crate) struct Site {
    runtime: Runtime,
    pub(crate) dir: PathBuf,
    pub(crate) slug: String,
    pub(crate) clock: Clock,
    pub(crate) config: Config,
    pub(crate) folder: CampaignSource,
    grid: Duration,
    key: KeyPair,
    running: Mutex<Option<Running>>,
    address: Mutex<SocketAddr>,
    /// Receipts that somebody holds.
    receipts: Mutex<Vec<(String, Receipt)>>,
    /// Every checkpoint that somebody ever saw, by campaign.
    checkpoints: Mutex<Vec<(String, Note)>>,
    numbers: AtomicU64,
    /// Where mails arrive as files, when the site runs as a process of its own.
    pub(crate) mail_folder: Mutex<Option<PathBuf>>,
}

impl std::fmt::Debug for Site {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Site").field("dir", &self.dir).finish()
    }
}

struct Running {
    app: App,
    stop: watch::Sender<bool>,
    task: JoinHandle<Result<Option<TcpListener>, ServerError>>,
}

/// A second server of a site.
pub(crate) struct Another {
    listen: SocketAddr,
    running: Running,
}

impl Another {
    pub(crate) fn http(&self) -> Http {
        Http(self.listen)
    }

    pub(crate) fn app(&self) -> App {
        self.running.app.clone()
    }

    /// Ends it in good order.
    #[track_caller]
    pub(crate) fn ends(self, site: &Site) {
        site.ends(self.running);
    }
}

/// A new directory that goes when the site does.
fn new_dir() -> PathBuf {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let number = NEXT.fetch_add(1, Ordering::SeqCst);
    let name = format!("clameur-it-{}-{number}", std::process::id());
    let dir = std::env::temp_dir().join(name);
    // Left there by a process of the same number that was killed.
    let _ = std::fs::remove_dir_all(&dir);
    std::fs::create_dir_all(&dir).expect("a directory for the site");
    dir
}

impl Site {
    /// The demonstration's campaign, on a clock that stands.
    pub(crate) fn demo() -> Self {
        Self::set(Setting::default())
    }

    pub(crate) fn set(setting: Setting) -> Self {
        Self::set_with(setting, |_| {})
    }

    /// The same, with a change to its configuration.
    pub(crate) fn set_with(setting: Setting, change: impl FnOnce(&mut Config)) -> Self {
        let runtime = Runtime::new().expect("a runtime");
        let dir = new_dir();
        let key = KeyPair::generate();
        let folder = with_recipient(setting.folder, &key);
        let address = free_port();
        let mut config = Config {
            data_dir: dir.join("data"),
            key_dir: dir.join("keys"),
            listen: address,
            base_url: format!("http://{address}"),
            limits: setting.limits,
            ..Config::demonstration()
        };
        let database = dir.file_name().expect("a name").to_string_lossy();
        let database = database.replace('-', "_");
        config.database = postgres::address(&database);
        if config.database.is_some() {
            postgres::make(&database);
        }
        change(&mut config);
        let site = Self {
            runtime,
            slug: folder.definition.slug.clone(),
            dir,
            clock: setting.clock,
            config,
            folder,
            grid: setting.grid,
            key,
            running: Mutex::default(),
            address: Mutex::new(address),
            receipts: Mutex::default(),
            checkpoints: Mutex::default(),
            numbers: AtomicU64::new(0),
            mail_folder: Mutex::default(),
        };
        site.start();
        site.publish(&site.folder)
            .expect("the campaign is published");
        site
    }

    /// Starts what was stopped, on the same directory and port.
    #[track_caller]
    pub(crate) fn start(&self) {
        let running = self.runs(self.config.clone(), self.clock.clone());
        *self.address.lock().unwrap() = self.config.listen;
        *self.running.lock().unwrap() = Some(running);
    }

    #[track_caller]
    fn runs(&self, config: Config, clock: Clock) -> Running {
        let grid = self.grid;
        self.runtime.block_on(async move {
            let instance = Instance::open(config, clock, Some(Mailbox::default()), true)
                .await
                .expect("the instance opens");
            let listener = instance.listen().await.expect("the port is ours");
            let app = instance.app.clone();
            app.limits.grid.set(grid);
            let (stop, stopped) = watch::channel(false);
            let task = tokio::spawn(instance.run(listener, stopped));
            Running { app, stop, task }
        })
    }

    /// A second server on the same PostgreSQL and keys, in this process, by a clock of its own.
    #[track_caller]
    pub(crate) fn another(&self, clock: Clock) -> Another {
        let listen = free_port();
        let config = Config {
            listen,
            data_dir: self.dir.join("another"),
            ..self.config.clone()
        };
        Another {
            listen,
            running: self.runs(config, clock),
        }
    }

    /// Ends the instance in good order; files stay.
    #[track_caller]
    pub(crate) fn stop(&self) {
        let running = self.running.lock().unwrap().take();
        if let Some(running) = running {
            self.ends(running);
        }
    }

    #[track_caller]
    fn ends(&self, Running { app, stop, task }: Running) {
        drop(app);
        stop.send(true).expect("somebody listens");
        let ended = self.runtime.block_on(task).expect("no panic");
        ended.expect("it ends in good order");
    }

    /// Hands the directory over to the real binary, on the same port, with mails as files. The log is kept.
    #[track_caller]
    pub(crate) fn as_process(&self, change: impl FnOnce(&mut Config)) -> Server {
        let path = self.hands_over(change);
        Server::start(&path, self.config.listen, &self.log_file())
    }

    /// Stops, and writes down the configuration with which the real binary goes on.
    #[track_caller]
    pub(crate) fn hands_over(&self, change: impl FnOnce(&mut Config)) -> PathBuf {
        self.stop();
        let folder = self.dir.join("mails");
        let mut config = with_folder_mail(self.config.clone(), &folder);
        change(&mut config);
        let path = self.dir.join("clameur.toml");
        write_config(&path, &config);
        *self.mail_folder.lock().unwrap() = Some(folder);
        path
    }

    /// Starts the real binary again, as it was configured.
    #[track_caller]
    pub(crate) fn process_again(&self) -> Server {
        let path = self.dir.join("clameur.toml");
        Server::start(&path, self.config.listen, &self.log_file())
    }

    pub(crate) fn log_file(&self) -> PathBuf {
        self.dir.join("server.log")
    }

    pub(crate) fn app(&self) -> App {
        let running = self.running.lock().unwrap();
        running.as_ref().expect("the site runs").app.clone()
    }

    pub(crate) fn wait<F: Future>(&self, work: F) -> F::Output {
        self.runtime.block_on(work)
    }

    pub(crate) fn http(&self) -> Http {
        Http(*self.address.lock().unwrap())
    }

    pub(crate) fn base_url(&self) -> String {
        self.config.base_url.clone()
    }

    #[track_caller]
    pub(crate) fn get(&self, path: &str) -> Answer {
        self.http().get(path)
    }

    /// What a button behind a link posts: the link's token, to a fixed address beside it.
    #[track_caller]
    pub(crate) fn posts(&self, link: &str, what: &str) -> Answer {
        let (page, token) = link.split_once("/confirm/").expect("a mailed link");
        self.http()
            .post(&format!("{page}/{what}"), &format!("link={token}"))
    }

    /// The receipt's page, shown by the owner of a link.
    #[track_caller]
    pub(crate) fn receipt_page(&self, link: &str) -> Answer {
        self.posts(link, "thanks").expect(200)
    }

    /// Publishes a folder, with the key that this site's organisation has.
    pub(crate) fn publish(&self, folder: &CampaignSource) -> Result<Published, PublishError> {
        let app = self.app();
        let now = self.clock.now();
        self.wait(publish(&app.db, &app.secrets, &app.config, folder, now))
            .map(|publication| publication.done)
    }

    /// Closes the campaign.
    #[track_caller]
    pub(crate) fn closes(&self, reason: CloseReason) {
        let app = self.app();
        let now = self.clock.now();
        self.wait(close(&app.db, &app.secrets, &self.slug, reason, now))
            .expect("closed");
    }

    /// What the organisation's key opens.
    pub(crate) fn identities(&self) -> Identities {
        Identities::parse(self.key.secret()).expect("an identity")
    }

    pub(crate) fn key(&self) -> &KeyPair {
        &self.key
    }

    /// The instance's configuration as a file: for the program at the command line.
    pub(crate) fn config_file(&self) -> PathBuf {
        let config = self.dir.join("desk.toml");
        let text = toml::to_string(&self.config).expect("TOML");
        std::fs::write(&config, text).expect("written");
        config
    }

    /// The organisation's key as a file.
    pub(crate) fn key_file(&self) -> PathBuf {
        let key = self.dir.join("organisation.key");
        std::fs::write(&key, self.key().identity_file("").as_bytes()).expect("written");
        key
    }

    pub(crate) fn person(&self, given: &str, family: &str) -> Person<'_> {
        Person::new(self, given, family)
    }

    pub(crate) fn next_number(&self) -> u64 {
        self.numbers.fetch_add(1, Ordering::SeqCst)
    }

    pub(crate) fn keep(&self, receipt: Receipt) {
        let origin = receipt.claimed_origin().to_owned();
        self.receipts.lock().unwrap().push((origin, receipt));
    }

    /// The public count, as the site shows it.
    #[track_caller]
    pub(crate) fn count(&self) -> u64 {
        self.count_of(&self.slug)
    }

    #[track_caller]
    pub(crate) fn count_of(&self, slug: &str) -> u64 {
        let lang = &self.folder.definition.languages[0];
        let answer = self.get(&format!("/{lang}/{slug}/count.json")).expect(200);
        let json: serde_json::Value = serde_json::from_slice(&answer.body).expect("JSON");
        json["count"].as_u64().expect("a number")
    }

    /// A stranger's audit of a campaign: everything agrees, also with every checkpoint seen before.
    #[track_caller]
    pub(crate) fn recount(&self, slug: &str) -> Recount {
        let source = Source::new(&format!("{}/log/{slug}", self.base_url()));
        let mut seen = self.checkpoints.lock().unwrap();
        let since: Vec<Note> = seen
            .iter()
            .filter(|(of, _)| of == slug)
            .map(|(_, note)| note.clone())
            .collect();
        let found = recount(&source, None, &since, |_, _| {}).expect("the log can be read");
        assert_eq!(found.disagreements, Vec::<String>::new());
        assert_eq!(found.not_compared, Vec::<String>::new());
        assert_eq!(found.shown, Some(found.report.tally.live));
        let note = Note::parse(found.note.as_bytes()).expect("a note");
        seen.push((slug.to_owned(), note));
        found
    }

    /// How every story ends: the whole log is recounted, every receipt held is verified.
    #[track_caller]
    pub(crate) fn everything_agrees(&self) -> BTreeMap<String, Recount> {
        let logs = self.get("/logs").expect(200);
        let recounts: BTreeMap<String, Recount> = logs
            .text()
            .lines()
            .filter_map(|line| line.rsplit('/').next())
            .map(|slug| (slug.to_owned(), self.recount(slug)))
            .collect();
        for (origin, receipt) in self.receipts.lock().unwrap().iter() {
            let recount = recounts
                .values()
                .find(|recount| recount.checkpoint.origin == *origin)
                .expect("a receipt is of one of our logs");
            let proved = receipt.verify(&recount.key).expect("a receipt holds");
            assert!(proved.size <= recount.checkpoint.size);
        }
        recounts
    }

    /// The signed head.
    #[track_caller]
    pub(crate) fn checkpoint(&self) -> Checkpoint {
        let note = self
            .get(&format!("/log/{}/checkpoint", self.slug))
            .expect(200);
        let note = Note::parse(&note.body).expect("a note");
        Checkpoint::parse(note.text()).expect("a checkpoint")
    }

    /// Every row of every table, readable enough to compare.
    #[track_caller]
    pub(crate) fn dump(&self) -> BTreeMap<String, Vec<String>> {
        let app = self.app();
        self.wait(async {
            let pool = app.db.read();
            let text = match app.db.engine() {
                Engine::Sqlite => "SELECT name FROM sqlite_schema WHERE type = 'table'",
                Engine::Postgres => {
                    "SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public'"
                }
            };
            let tables = query(text).fetch_all(pool).await.expect("tables");
            let mut all = BTreeMap::new();
            for table in tables {
                let name: String = table.get("name");
                // Keys for other servers: written by each at its start, and within each hour.
                if ["wrapped_key", "wrapping"].contains(&name.as_str()) {
                    continue;
                }
                let text = format!("SELECT * FROM {name} ORDER BY 1, 2");
                let rows = made_query(text).fetch_all(pool).await.expect("rows");
                all.insert(name, rows.iter().map(row_text).collect());
            }
            all
        })
    }

    /// Fails with the tables that differ from an earlier dump, and how, in a few words.
    #[track_caller]
    pub(crate) fn is_unchanged_since(&self, before: &BTreeMap<String, Vec<String>>) {
        let now = self.dump();
        let mut differences = Vec::new();
        for (table, rows) in &now {
            let old = before.get(table).cloned().unwrap_or_default();
            let short = |row: &&String| row.chars().take(160).collect::<String>();
            let new: Vec<_> = rows.iter().filter(|r| !old.contains(r)).collect();
            let gone: Vec<_> = old.iter().filter(|r| !rows.contains(r)).collect();
            differences.extend(new.iter().map(|row| format!("+ {table} {}", short(row))));
            differences.extend(gone.iter().map(|row| format!("- {table} {}", short(row))));
        }
        assert_eq!(differences, Vec::<String>::new(), "the store has changed");
    }

    /// Waits until no mail is due: what was written has left, reminders wait for their day.
    #[track_caller]
    pub(crate) fn mail_has_left(&self) {
        let app = self.app();
        let until = Instant::now() + PATIENCE;
        loop {
            let query = query("SELECT COUNT(*) AS n FROM mail WHERE kind NOT LIKE '%reminder'");
            let due: i64 = self
                .wait(query.fetch_one(app.db.read()))
                .expect("a number")
                .get("n");
            if due == 0 {
                return;
            }
            assert!(Instant::now() < until, "{due} mails do not leave");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Lets so much time pass that all mails have left that keep their distance from each other.
    #[track_caller]
    pub(crate) fn mail_has_left_in_turn(&self) {
        for _ in 0..24 {
            self.clock.advance(6 * HOUR);
            self.due_mail_has_left();
        }
        self.mail_has_left();
    }

    /// Waits until what is due by now has left: neither due nor in the worker's hands.
    #[track_caller]
    pub(crate) fn due_mail_has_left(&self) {
        let app = self.app();
        let now = self.clock.now();
        let until = Instant::now() + PATIENCE;
        loop {
            let query = query(
                "SELECT (SELECT COUNT(*) FROM mail WHERE not_before <= $1) + \
                 (SELECT COUNT(*) FROM pending WHERE reminder IS NOT NULL AND remind_at <= $1) AS n",
            )
            .bind(now);
            let left: i64 = self
                .wait(query.fetch_one(app.db.read()))
                .expect("a number")
                .get("n");
            if left == 0 {
                return;
            }
            assert!(Instant::now() < until, "{left} mails do not leave");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Files of the data directory, with what they hold.
    pub(crate) fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        files_below(&self.config.data_dir)
    }
}

/// All files below a directory.
pub(crate) fn files_below(dir: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    let mut open = vec![dir.to_owned()];
    while let Some(dir) = open.pop() {
        for entry in std::fs::read_dir(&dir).expect("a directory") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else if let Ok(bytes) = std::fs::read(&path) {
                found.push((path, bytes));
            }
        }
    }
    found
}

/// A folder whose lead has this key.
pub(crate) fn with_recipient(mut folder: CampaignSource, key: &KeyPair) -> CampaignSource {
    for organisation in &mut folder.definition.organisations {
        if organisation.role == Role::Lead {
            organisation.recipients = vec![key.public().to_string()];
        }
    }
    folder
}

fn row_text(row: &Row) -> String {
    let mut text = String::new();
    for (place, name) in row.names().into_iter().enumerate() {
        let value = match row.value(place).expect("a value") {
            Value::Null => "NULL".to_owned(),
            Value::Integer(number) => number.to_string(),
            Value::Text(text) => text.into_owned(),
            Value::Bytes(bytes) => hex::encode(bytes),
        };
        text.push_str(&format!("{name}={value} "));
    }
    text
}

impl Drop for Site {
    fn drop(&mut self) {
        if std::thread::panicking() {
            return;
        }
        self.stop();
        if let Some(Address::Postgres(_)) = &self.config.database
            && postgres::socket().is_some()
        {
            let database = self.dir.file_name().expect("a name").to_string_lossy();
            postgres::remove(&database.replace('-', "_"));
        }
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}
