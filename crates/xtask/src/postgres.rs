//! `cargo xtask on-postgres`: a PostgreSQL of our own, on a socket in a temporary directory, for the journeys on the second engine.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::phases::{Failed, run};
use crate::test::{build, built, nextest};

/// The folder of the server's socket, for the tests.
pub(crate) const SOCKET: &str = "CLAMEUR_TEST_POSTGRES";

/// The database that each test gets a copy of.
const TEMPLATE: &str = "clameur_template";

/// A running server; it ends, and its files go, when this is dropped.
pub(crate) struct Server {
    pub(crate) dir: PathBuf,
    bin: PathBuf,
}

impl Server {
    /// Makes and starts one. Nothing in it outlives a test: it does not wait for the disk.
    pub(crate) fn start() -> Result<Self, Failed> {
        let wanted = |bin: &PathBuf| bin.join("initdb").is_file();
        let versions = std::fs::read_dir("/usr/lib/postgresql")
            .into_iter()
            .flatten();
        let bin = versions
            .filter_map(|version| Some(version.ok()?.path().join("bin")))
            .find(wanted)
            .ok_or_else(|| Failed("postgresql is not installed".to_owned()))?;
        let dir = std::env::temp_dir().join(format!("clameur-pg-{}", std::process::id()));
        std::fs::create_dir_all(&dir).map_err(|e| Failed(format!("{}: {e}", dir.display())))?;
        let server = Self { dir, bin };
        if is_root() {
            run(Command::new("chown").arg("postgres").arg(&server.dir))?;
        }
        let data = server.dir.join("data");
        let made = [
            "--no-sync",
            "-A",
            "trust",
            "-U",
            "postgres",
            "-E",
            "UTF8",
            "-D",
        ];
        run(server
            .tool("initdb")
            .args(made)
            .arg(&data)
            .stdout(Stdio::null()))?;
        let options = format!(
            "-c listen_addresses='' -c fsync=off -c full_page_writes=off -c max_connections=300 -c autovacuum_naptime=5s -k {}",
            server.dir.display()
        );
        // Its output goes to a file: a pipe would stay open as long as the server lives.
        let mut start = server.tool("pg_ctl");
        start
            .args(["-w", "-o", &options, "-l"])
            .arg(server.dir.join("log"));
        start.arg("-D").arg(&data).arg("start");
        run(start.stdout(Stdio::null()).stderr(Stdio::null()))?;
        Ok(server)
    }

    /// Makes the database that each test gets a copy of, with the program's own tables.
    pub(crate) fn template(&self, mut clameur: Command) -> Result<(), Failed> {
        run(self
            .tool("createdb")
            .arg("-h")
            .arg(&self.dir)
            .args(["-U", "postgres", TEMPLATE]))?;
        let address = format!(
            "postgresql:///{TEMPLATE}?host={}&user=postgres",
            self.dir.display()
        );
        // Beside the server's folder: that is of another user.
        let beside = std::env::temp_dir().join(format!("clameur-pg-init-{}", std::process::id()));
        clameur.args(["init", "--base-url", "http://127.0.0.1:1", "--dir"]);
        clameur.arg(&beside).args(["--database", &address]);
        let made = run(clameur.stdout(Stdio::null()));
        let _ = std::fs::remove_dir_all(beside);
        made
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
        command.current_dir(&self.dir);
        command
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let data = self.dir.join("data");
        let mut stop = self.tool("pg_ctl");
        stop.args(["-m", "immediate", "-D"]).arg(data).arg("stop");
        let _ = stop.output();
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

/// Which journeys stay on SQLite, as nextest names what is left out: `tests/it/sqlite_only.txt` says why.
pub(crate) fn journeys(root: &Path) -> Result<String, Failed> {
    let path = root.join("tests/it/sqlite_only.txt");
    let text =
        std::fs::read_to_string(&path).map_err(|e| Failed(format!("{}: {e}", path.display())))?;
    let left_out: Vec<String> = text
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_whitespace().next())
        .map(|name| format!("test(/^{name}(::|$)/)"))
        .collect();
    Ok(format!("binary(it) - ({})", left_out.join(" + ")))
}

/// The journeys that need PostgreSQL and nothing else (but openssl, which comes with it), as nextest names them. Whatever kills a PostgreSQL has one
/// of its own (`tests/it/storms/cluster.rs`): this one is that of all tests beside it.
pub(crate) const ON_IT_ALONE: &str = "test(/^(several_servers|a_standby_takes_over|what_is_logged_on_postgres|whatever_breaks_on_postgres)::/)";

/// Runs a command while a server is there, whose socket the tests find; without one, the journeys.
pub(crate) fn command(root: &Path, words: &[String]) -> Result<(), Failed> {
    let server = Server::start()?;
    if let Some((program, rest)) = words.split_first() {
        let mut clameur = crate::test::cargo(root);
        clameur.args(["run", "--quiet", "--"]);
        server.template(clameur)?;
        let mut command = Command::new(program);
        command.args(rest).current_dir(root);
        return run(command.env(SOCKET, &server.dir));
    }
    run(&mut build(root))?;
    server.template(built(root)?)?;
    let test = |more: &[&str]| {
        let mut command = nextest(root);
        command.args(["--status-level", "fail"]).args(more);
        run(command.env(SOCKET, &server.dir))
    };
    test(&["-E", &journeys(root)?])?;
    test(&["--run-ignored", "only", "-E", ON_IT_ALONE])
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|id| id.stdout.trim_ascii() == b"0")
}
