//! The real program, started again whenever it ended, as systemd does.

use std::fs::File;
use std::path::PathBuf;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::harness::process::Server;
use crate::harness::{Http, Site};

use super::shim::Shim;

/// How long anything may take to be served again before a storm gives up.
const PATIENCE: Duration = Duration::from_secs(60);

/// A server and who watches over it.
pub(crate) struct Supervised {
    config: PathBuf,
    log: PathBuf,
    http: Http,
    child: Option<Child>,
    /// How often it ended by itself.
    pub(crate) ended: u64,
    /// How long it may take to be served again.
    pub(crate) patience: Duration,
}

impl Supervised {
    /// Hands a site over to the real program; it is not started yet.
    pub(crate) fn of(site: &Site) -> Self {
        let config = site.hands_over(|config| config.log = "warn".to_owned());
        Self {
            config,
            log: site.log_file(),
            http: site.http(),
            child: None,
            ended: 0,
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
            self.ended += u64::from(self.child.is_some());
            self.starts(shim);
        }
        ended
    }

    /// Waits until it is ready, starting it again whenever it ended; none when it never is.
    pub(crate) fn is_up(&mut self, shim: Option<&Shim>) -> Option<Duration> {
        let begun = Instant::now();
        loop {
            let page = self.http.try_request("GET", "/readyz", &[], &[]);
            if page.is_some_and(|page| page.status == 200) {
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
    pub(crate) fn ends(&mut self) -> bool {
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
