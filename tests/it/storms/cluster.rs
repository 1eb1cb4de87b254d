//! A PostgreSQL of a storm's own, which can be killed, started again, cut off and filled up.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::time::{Duration, Instant};

use clameur::db::Address;

/// The database that the site is in.
pub(super) const DATABASE: &str = "clameur";

/// A server, in a directory of its own.
pub(crate) struct Cluster {
    bin: PathBuf,
    /// Where its socket is.
    dir: PathBuf,
    data: PathBuf,
    pub(super) proxy: Option<Proxy>,
}

impl Cluster {
    /// Makes and starts one, with its files in `data_in` where that is given. Fails where PostgreSQL is not installed.
    pub(crate) fn start(data_in: Option<&Path>) -> Self {
        static NEXT: AtomicU8 = AtomicU8::new(0);
        let versions = std::fs::read_dir("/usr/lib/postgresql")
            .into_iter()
            .flatten();
        let bin = versions
            .filter_map(|version| Some(version.ok()?.path().join("bin")))
            .find(|bin| bin.join("initdb").is_file())
            .expect("postgresql is installed");
        let number = NEXT.fetch_add(1, Ordering::SeqCst);
        let name = format!("clameur-storm-pg-{}-{number}", std::process::id());
        let dir = std::env::temp_dir().join(name);
        let _ = std::fs::remove_dir_all(&dir);
        std::fs::create_dir_all(&dir).expect("a directory");
        let data = data_in.unwrap_or(&dir).join("cluster");
        let cluster = Self {
            bin,
            dir,
            data,
            proxy: None,
        };
        for place in [Some(cluster.dir.as_path()), data_in].into_iter().flatten() {
            if is_root() {
                let owned = Command::new("chown").arg("postgres").arg(place).status();
                assert!(owned.is_ok_and(|status| status.success()), "chown");
            }
        }
        let made = cluster
            .tool("initdb")
            .args(["--no-sync", "-A", "trust", "-U", "postgres", "-E", "UTF8"])
            .args(["--wal-segsize=1", "-D"])
            .arg(&cluster.data)
            .output()
            .expect("initdb");
        assert!(made.status.success(), "{made:?}");
        assert!(cluster.starts(), "the server starts");
        cluster.psql("postgres", &format!("CREATE DATABASE {DATABASE}"));
        cluster
    }

    /// Where the site's database is: behind the proxy, where there is one.
    pub(crate) fn address(&self) -> Address {
        Address::Postgres(match &self.proxy {
            Some(proxy) => proxy.leads_to(DATABASE),
            None => format!(
                "postgresql:///{DATABASE}?host={}&user=postgres",
                self.dir.display()
            ),
        })
    }

    /// Puts a proxy before it.
    pub(super) fn behind_a_proxy(&mut self) {
        self.proxy = Some(Proxy::to(self.dir.join(".s.PGSQL.5432")));
    }

    /// PostgreSQL refuses to run as root.
    fn tool(&self, name: &str) -> Command {
        let program = self.bin.join(name);
        let mut command = if is_root() {
            let mut command = Command::new("runuser");
            command.args(["-u", "postgres", "--"]).arg(program);
            command
        } else {
            Command::new(program)
        };
        command.current_dir(&self.dir).stdin(Stdio::null());
        command
    }

    /// Starts it; false when it did not.
    pub(super) fn starts(&self) -> bool {
        // A process that is killed leaves what it wrote: flushing is for power cuts.
        let options = format!(
            "-c listen_addresses='' -c fsync=off -c max_connections=60 -c max_wal_size=8MB -c min_wal_size=2MB -k {}",
            self.dir.display()
        );
        let mut start = self.tool("pg_ctl");
        // Its output goes to a file: a pipe would stay open as long as the server lives.
        start
            .args(["-w", "-t", "60", "-o", &options, "-l"])
            .arg(self.dir.join("log"));
        start.arg("-D").arg(&self.data).arg("start");
        let started = start.stdout(Stdio::null()).stderr(Stdio::null()).status();
        started.is_ok_and(|status| status.success())
    }

    /// Whether its first process is there.
    pub(super) fn runs(&self) -> bool {
        self.pid()
            .is_some_and(|pid| Path::new("/proc").join(pid).exists())
    }

    fn pid(&self) -> Option<String> {
        let text = std::fs::read_to_string(self.data.join("postmaster.pid")).ok()?;
        text.lines().next().map(str::to_owned)
    }

    /// Starts it until it is there.
    pub(crate) fn is_up(&self, patience: Duration) -> bool {
        let begun = Instant::now();
        while !self.runs() || !self.answers() {
            if begun.elapsed() > patience {
                return false;
            }
            if !self.runs() {
                // What its children hold goes when they notice that it is gone.
                self.starts();
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        true
    }

    fn answers(&self) -> bool {
        let asked = self.command("postgres", "SELECT 1").output();
        asked.is_ok_and(|output| output.status.success())
    }

    /// `kill -9` of its first process.
    pub(super) fn dies(&self) {
        if let Some(pid) = self.pid() {
            kills(&pid);
        }
    }

    /// `kill -QUIT` of its first process: it ends all others and itself at once, and recovers when it is started. False when it did not end.
    pub(crate) fn ends_at_once(&self, patience: Duration) -> bool {
        let Some(pid) = self.pid() else { return true };
        let _ = Command::new("kill").args(["-QUIT", &pid]).status();
        let begun = Instant::now();
        // It takes no connections any more: who looks for one must not take it for one that has been started again.
        while Path::new("/proc").join(&pid).exists() {
            if begun.elapsed() > patience {
                return false;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        true
    }

    /// `kill -9` of a process that serves one of our connections: the server ends all of them, and recovers.
    pub(super) fn a_backend_dies(&self) {
        let pids = "SELECT pid FROM pg_stat_activity WHERE application_name = 'clameur' ORDER BY random() LIMIT 1";
        if let Ok(output) = self.command(DATABASE, pids).output()
            && let Some(pid) = String::from_utf8_lossy(&output.stdout).lines().next()
        {
            kills(pid);
        }
    }

    /// Ends some of our connections, whatever they are doing.
    pub(super) fn cuts_connections(&self) {
        let ends = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'clameur' AND random() < 0.5";
        let _ = self.command(DATABASE, ends).output();
    }

    fn command(&self, database: &str, script: &str) -> Command {
        let mut command = Command::new("psql");
        command
            .args([
                "-X",
                "-q",
                "-A",
                "-t",
                "-v",
                "ON_ERROR_STOP=1",
                "-U",
                "postgres",
            ])
            .args(["-d", database, "-c", script, "-h"])
            .arg(&self.dir)
            .env("PGCONNECT_TIMEOUT", "5");
        command
    }

    pub(crate) fn psql(&self, database: &str, script: &str) -> String {
        let output = self.command(database, script).output().expect("psql");
        assert!(output.status.success(), "{script}: {output:?}");
        String::from_utf8(output.stdout).expect("UTF-8")
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let mut stop = self.tool("pg_ctl");
        stop.args(["-m", "immediate", "-D"])
            .arg(&self.data)
            .arg("stop");
        let _ = stop.output();
        let _ = std::fs::remove_dir_all(&self.data);
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

fn kills(pid: &str) {
    let _ = Command::new("kill").args(["-9", pid]).status();
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|id| id.stdout.trim_ascii() == b"0")
}

/// For how long a connection is silent: longer than anybody waits.
const SILENCE: Duration = Duration::from_secs(300);

/// What a proxy does with the next commit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cut {
    /// Passes it on, as all else.
    Nothing = 0,
    /// Closes the connection before it was passed on.
    Before = 1,
    /// Passes it on, and closes the connection before an answer came.
    After = 2,
    /// Passes it on, and nothing more in either direction: the connection stays open.
    Silent = 3,
}

/// Between our program and the server's socket.
pub(crate) struct Proxy {
    address: SocketAddr,
    next: Arc<AtomicU8>,
}

impl Proxy {
    /// Listens on a port of its own, as long as the process lives.
    pub(crate) fn to(socket: PathBuf) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("its address");
        let next = Arc::new(AtomicU8::new(Cut::Nothing as u8));
        let cut = Arc::clone(&next);
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                // Without a server the connection is closed, as by one that is not there.
                if let Ok(server) = UnixStream::connect(&socket) {
                    passes(client, server, Arc::clone(&cut));
                }
            }
        });
        Self { address, next }
    }

    /// The address of a database behind it.
    pub(crate) fn leads_to(&self, database: &str) -> String {
        format!(
            "postgresql://postgres@{}/{database}?sslmode=disable",
            self.address
        )
    }

    /// Cuts the connection of the next commit.
    pub(crate) fn cuts(&self, cut: Cut) {
        self.next.store(cut as u8, Ordering::SeqCst);
    }

    /// Whether that commit has yet to come.
    pub(crate) fn waits(&self) -> bool {
        self.next.load(Ordering::SeqCst) != Cut::Nothing as u8
    }
}

/// Passes bytes on in both directions, until a side ends or a commit is cut off.
fn passes(mut client: TcpStream, mut server: UnixStream, cut: Arc<AtomicU8>) {
    let (Ok(mut to_client), Ok(mut from_server)) = (client.try_clone(), server.try_clone()) else {
        return;
    };
    let silent = Arc::new(AtomicBool::new(false));
    let is_silent = Arc::clone(&silent);
    std::thread::spawn(move || {
        let mut bytes = [0; 65_536];
        while let Ok(length) = from_server.read(&mut bytes)
            && length > 0
            && !is_silent.load(Ordering::SeqCst)
            && let Some(read) = bytes.get(..length)
            && to_client.write_all(read).is_ok()
        {}
        if is_silent.load(Ordering::SeqCst) {
            std::thread::sleep(SILENCE);
        }
        let _ = to_client.shutdown(Shutdown::Both);
    });
    std::thread::spawn(move || {
        let mut bytes = [0; 65_536];
        while let Ok(length) = client.read(&mut bytes)
            && length > 0
            && let Some(read) = bytes.get(..length)
        {
            let commits = read.windows(7).any(|text| text == b"COMMIT\0");
            let now = match commits {
                true => cut.swap(Cut::Nothing as u8, Ordering::SeqCst),
                false => Cut::Nothing as u8,
            };
            if now == Cut::After as u8 {
                // The answer finds nobody.
                let _ = client.shutdown(Shutdown::Both);
            }
            silent.store(now == Cut::Silent as u8, Ordering::SeqCst);
            if now == Cut::Before as u8 || server.write_all(read).is_err() {
                break;
            }
            if now == Cut::Silent as u8 {
                std::thread::sleep(SILENCE);
                break;
            }
            if now == Cut::After as u8 {
                // What was sent is carried out, whoever is there to hear of it.
                std::thread::sleep(Duration::from_millis(50));
                break;
            }
        }
        let _ = client.shutdown(Shutdown::Both);
        let _ = server.shutdown(Shutdown::Both);
    });
}
