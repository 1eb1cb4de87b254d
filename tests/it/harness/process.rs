//! The real binary as a process of its own.

use std::fs::File;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::Site;
use super::http::Http;
use super::wait::PATIENCE;
use clameur::config::Config;
use rand_core::{OsRng, RngCore as _};

/// `clameur serve`, running.
pub(crate) struct Server {
    child: Child,
    address: SocketAddr,
}

impl Server {
    /// A second process on the database of a running site. Its mails go to a folder.
    #[track_caller]
    pub(crate) fn beside(site: &Site) -> Self {
        let config = Config {
            listen: free_port(),
            ..site.config.clone()
        };
        let config = with_folder_mail(config, &site.dir.join("mails"));
        let path = site.dir.join("second.toml");
        write_config(&path, &config);
        Self::start(&path, config.listen, &site.dir.join("second.log"))
    }

    /// Starts `clameur serve` and waits until it answers.
    #[track_caller]
    pub(crate) fn start(config: &Path, address: SocketAddr, log: &Path) -> Self {
        Self::spawn(Self::command(config), address, log)
    }

    /// `clameur serve`. A write beyond a limit shall fail as on a full disk instead of ending the process.
    pub(crate) fn command(config: &Path) -> Command {
        let mut command = Command::new("sh");
        command
            .args(["-c", "trap '' XFSZ; exec \"$0\" serve --config \"$1\""])
            .arg(env!("CARGO_BIN_EXE_clameur"))
            .arg(config);
        command
    }

    /// Starts a prepared command that will listen on `address`.
    #[track_caller]
    pub(crate) fn spawn(mut command: Command, address: SocketAddr, log: &Path) -> Self {
        let log = File::options()
            .create(true)
            .append(true)
            .open(log)
            .expect("a log file");
        command.stdout(log.try_clone().expect("a log file"));
        Self::spawn_logging_to(command, address, log.into())
    }

    /// The same, with standard error wherever the story wants it.
    #[track_caller]
    pub(crate) fn spawn_logging_to(
        mut command: Command,
        address: SocketAddr,
        errors: Stdio,
    ) -> Self {
        let child = command
            .stdin(Stdio::null())
            .stderr(errors)
            .spawn()
            .expect("the server starts");
        let mut server = Self { child, address };
        let until = Instant::now() + PATIENCE;
        loop {
            let health = server.http().try_request("GET", "/healthz", &[], &[]);
            if health.is_some_and(|answer| answer.status == 200) {
                return server;
            }
            if let Some(status) = server.child.try_wait().expect("a child") {
                panic!("the server ended: {status}");
            }
            assert!(Instant::now() < until, "the server does not answer");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    pub(crate) fn http(&self) -> Http {
        Http(self.address)
    }

    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Sends a signal, and fails when there is nobody any more to take it.
    #[track_caller]
    pub(crate) fn gets(&mut self, signal: &str) {
        let id = self.id().to_string();
        let sent = Command::new("kill").args([signal, &id]).status();
        assert!(sent.expect("kill").success());
    }

    /// Whether it still runs.
    pub(crate) fn runs(&mut self) -> bool {
        self.child.try_wait().expect("a child").is_none()
    }

    /// `kill -9`.
    pub(crate) fn dies(mut self) {
        self.child.kill().expect("it runs");
        self.child.wait().expect("it ended");
    }

    /// SIGTERM, and the good order that follows.
    #[track_caller]
    pub(crate) fn ends(mut self) {
        self.gets("-TERM");
        let status = self.child.wait().expect("it ended");
        assert!(status.success(), "{status}");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An address that nobody listens on. Its port is below those that a system gives by itself: of these, another test's connection may have one by the
/// time that a server begins to listen, or listens again.
pub(crate) fn free_port() -> SocketAddr {
    let ports = std::iter::repeat_with(|| 10_000 + (OsRng.next_u32() % 20_000) as u16);
    let mut free = ports.take(1_000).filter_map(|port| {
        let listener = std::net::TcpListener::bind(("127.0.0.1", port)).ok()?;
        listener.local_addr().ok()
    });
    free.next().expect("a port")
}

/// The configuration with mails as files in `folder`.
pub(crate) fn with_folder_mail(mut config: Config, folder: &Path) -> Config {
    config.mail.transport = format!("folder:{}", folder.display());
    config
}

pub(crate) fn write_config(path: &Path, config: &Config) {
    let text = toml::to_string(config).expect("a configuration");
    std::fs::write(path, text).expect("a file");
}

/// What stands in a directory, in order of name.
pub(crate) fn files_of(dir: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(dir)
        .map(|entries| {
            entries
                .filter_map(Result::ok)
                .map(|entry| entry.path())
                .collect()
        })
        .unwrap_or_default();
    paths.sort();
    paths
}

/// The program's own source, without its tests.
pub(crate) fn source_files() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files: Vec<(PathBuf, String)> = super::site::files_below(&root)
        .into_iter()
        .filter(|(path, _)| path.extension().is_some_and(|end| end == "rs"))
        .filter(|(path, _)| {
            let inside = path.strip_prefix(&root).unwrap_or(path);
            let inside = inside.to_string_lossy();
            !inside.contains("tests") && !inside.contains("testing")
        })
        .map(|(path, bytes)| {
            let text = String::from_utf8(bytes).expect("UTF-8");
            let code = text.split("#[cfg(test)]\nmod tests {").next();
            (path, code.unwrap_or_default().to_owned())
        })
        .collect();
    files.sort();
    files
}
