//! The real program, started again whenever it ended, as systemd does.

use std::fs::File;
use std::path::PathBuf;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant, SystemTime};

use crate::harness::process::{Server, free_port, with_folder_mail, write_config};
use crate::harness::{Http, Site};

use super::shim::Shim;

/// How long anything may take to be served again before a storm gives up.
const PATIENCE: Duration = Duration::from_secs(60);

/// The time of this machine, as its files have it.
#[expect(
    clippy::disallowed_methods,
    reason = "times of mails as files are the system's"
)]
pub(crate) fn now() -> SystemTime {
    SystemTime::now()
}

/// A server that ended by itself.
#[derive(Debug, Clone)]
pub(crate) struct End {
    /// When that was noticed.
    pub(crate) at: SystemTime,
    /// What it said since it had been started.
    pub(crate) said: String,
}

/// A server and who watches over it.
pub(crate) struct Supervised {
    config: PathBuf,
    log: PathBuf,
    /// Where its mails arrive.
    pub(crate) mails: PathBuf,
    pub(crate) http: Http,
    child: Option<Child>,
    /// How long its log was when it was started.
    logged: u64,
    /// Each time that it ended by itself.
    pub(crate) ends: Vec<End>,
    /// How long it may take to be served again.
    pub(crate) patience: Duration,
}

impl Supervised {
    /// Hands a site over to the real program; it is not started yet.
    pub(crate) fn of(site: &Site) -> Self {
        let config = site.hands_over(|config| config.log = "warn".to_owned());
        Self::new(config, site.log_file(), site.dir.join("mails"), site.http())
    }

    /// Another one on the same database: its directory, its log and the folder of its mails are its own. It is not started yet.
    pub(crate) fn beside(site: &Site, number: usize) -> Self {
        let mails = site.dir.join(format!("mails-{number}"));
        let mut config = with_folder_mail(site.config.clone(), &mails);
        config.listen = free_port();
        config.log = "warn".to_owned();
        config.data_dir = site.dir.join(format!("data-{number}"));
        std::fs::create_dir_all(&config.data_dir).expect("a directory");
        let path = site.dir.join(format!("node-{number}.toml"));
        write_config(&path, &config);
        let log = site.dir.join(format!("node-{number}.log"));
        Self::new(path, log, mails, Http(config.listen))
    }

    fn new(config: PathBuf, log: PathBuf, mails: PathBuf, http: Http) -> Self {
        Self {
            config,
            log,
            mails,
            http,
            child: None,
            logged: 0,
            ends: Vec::new(),
            patience: PATIENCE,
        }
    }

    /// Starts it, without waiting.
    pub(crate) fn starts(&mut self, shim: Option<&Shim>) {
        let mut command = Server::command(&self.config);
        if let Some(shim) = shim {
            shim.load(&mut command);
        }
        let log = File::options().create(true).append(true).open(&self.log);
        let log = log.expect("a log file");
        self.logged = log.metadata().map_or(0, |file| file.len());
        let child = command
            .stdin(Stdio::null())
            .stdout(log.try_clone().expect("a log file"))
            .stderr(log)
            .spawn();
        self.child = Some(child.expect("it starts"));
    }

    /// Starts it again if it ended; true when it had.
    pub(crate) fn look(&mut self, shim: Option<&Shim>) -> bool {
        let ended = match &mut self.child {
            Some(child) => child.try_wait().expect("a child").is_some(),
            None => true,
        };
        if ended {
            if self.child.is_some() {
                self.ends.push(self.end());
            }
            self.starts(shim);
        }
        ended
    }

    fn end(&self) -> End {
        let log = std::fs::read(&self.log).unwrap_or_default();
        let since = usize::try_from(self.logged).expect("a length");
        let said = log.get(since..).unwrap_or_default();
        End {
            at: now(),
            said: String::from_utf8_lossy(said).into_owned(),
        }
    }

    /// Whether it says that it can do everything.
    pub(crate) fn is_ready(&self) -> bool {
        let page = self.http.try_request("GET", "/readyz", &[], &[]);
        page.is_some_and(|page| page.status == 200)
    }

    /// Waits until it is ready, starting it again whenever it ended; none when it never is.
    pub(crate) fn is_up(&mut self, shim: Option<&Shim>) -> Option<Duration> {
        let begun = Instant::now();
        loop {
            if self.is_ready() {
                return Some(begun.elapsed());
            }
            if self.look(shim) {
                std::thread::sleep(Duration::from_millis(20));
            }
            if begun.elapsed() > self.patience {
                return None;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// `kill -9`.
    pub(crate) fn dies(&mut self) {
        if let Some(mut child) = self.child.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }

    /// SIGTERM, and the good order that follows; false when it did not end so.
    pub(crate) fn stops(&mut self) -> bool {
        let Some(mut child) = self.child.take() else {
            return true;
        };
        let asked = std::process::Command::new("kill")
            .args(["-TERM", &child.id().to_string()])
            .status();
        asked.is_ok_and(|status| status.success())
            && child.wait().is_ok_and(|status| status.success())
    }
}

impl Drop for Supervised {
    fn drop(&mut self) {
        self.dies();
    }
}
