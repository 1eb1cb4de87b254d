//! `cargo xtask test`: every test there is, also those that need a service. Nothing is skipped in silence.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use crate::phases::{Failed, Phases, works};
use crate::postgres::{ON_IT_ALONE, SOCKET, Server, journeys};
use crate::{arrows, say, tools};

/// Runs everything.
pub(crate) fn run(root: &Path) -> ExitCode {
    say(
        "Runs all tests: those of `cargo test`, those that need other programs (age, Python, PostgreSQL, OpenSMTPD,",
    );
    say(
        "nginx, Caddy, poppler, MuPDF), the examples in the documentation, and the supporter's path in Chromium and Firefox. What is missing of these",
    );
    say(
        "programs is installed by apt; packages of Python and Node are installed below target/ and tests/browser/. The first step",
    );
    say("that fails ends it.");
    let mut phases = Phases::new("cargo xtask test");
    let result = all(&mut phases, root);
    phases.summary(&result);
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn all(phases: &mut Phases, root: &Path) -> Result<(), Failed> {
    phases.step("floors", || {
        let wrong = arrows::check(root);
        match wrong.is_empty() {
            true => Ok(()),
            false => Err(Failed(wrong.join("\n"))),
        }
    })?;
    phases.step("tools", tools::ready)?;
    let browser = root.join("tests/browser");
    // The packages come over the network meanwhile.
    phases.step("build, and packages of Python and Node", || {
        std::thread::scope(|scope| {
            let packages = scope.spawn(|| {
                tools::python_packages(root)?;
                tools::browser_packages(&browser)
            });
            let built = crate::phases::run(&mut build(root));
            let packages = packages.join().unwrap_or_else(|_| {
                let why = "the packages could not be asked for";
                Err(Failed(why.to_owned()))
            });
            built.and(packages)
        })
    })?;
    if works(cargo(root).args(["nextest", "--version"])) {
        phases.run("tests", nextest(root).args(["--status-level", "fail"]))?;
        let mut server = None;
        phases.step("PostgreSQL", || {
            let started = Server::start()?;
            started.template(built(root)?)?;
            server = Some(started);
            Ok(())
        })?;
        let socket = server.as_ref().map(|server| server.dir.clone());
        let socket = socket.unwrap_or_default();
        let ignored = ["--run-ignored", "only", "--status-level", "pass"];
        let on_it = format!("test(postgresql_takes_every_query) + {ON_IT_ALONE}");
        let others = ["-E", &format!("not ({on_it} + {BY_HAND})")];
        phases.run(
            "tests with other programs",
            nextest(root).args(ignored).args(others),
        )?;
        phases.run(
            "queries and several servers on PostgreSQL",
            nextest(root)
                .args(ignored)
                .args(["-E", &on_it])
                .env(SOCKET, &socket),
        )?;
        let filter = journeys(root)?;
        let journeys = ["-E", filter.as_str(), "--status-level", "fail"];
        phases.run(
            "journeys on PostgreSQL",
            nextest(root).args(journeys).env(SOCKET, &socket),
        )?;
        drop(server);
    } else {
        let run = [
            "test",
            "--workspace",
            "--tests",
            "--no-fail-fast",
            "--quiet",
        ];
        phases.run("tests", cargo(root).args(run))?;
        let server = Server::start()?;
        server.template(built(root)?)?;
        let ignored = ["test", "--workspace", "--tests", "--", "--ignored"];
        phases.run(
            "tests with other programs",
            cargo(root).args(ignored).env(SOCKET, &server.dir),
        )?;
        say("Without cargo-nextest the journeys are not tried on PostgreSQL.");
    }
    phases.run(
        "examples in the documentation",
        cargo(root).args(["test", "--workspace", "--doc", "--quiet"]),
    )?;
    // Most of the time one of them waits for the other side.
    let files = processors().clamp(2, 4);
    let mut node = Command::new("node");
    node.arg("--test")
        .arg(format!("--test-concurrency={files}"))
        .current_dir(&browser);
    for (variable, program) in [("CHROMIUM", "chromium"), ("FIREFOX", "firefox-esr")] {
        if let Some(path) = tools::find(program) {
            node.env(variable, path);
        }
    }
    phases.run("browser", &mut node)
}

/// What shows something and finds nothing wrong: run by hand.
const BY_HAND: &str = "test(without_the_grid_times_would_tell)";

fn processors() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// One build for everything that follows: same profile, same features.
pub(crate) fn build(root: &Path) -> Command {
    let mut cargo = cargo(root);
    cargo.args(["test", "--workspace", "--tests", "--no-run", "--quiet"]);
    cargo
}

/// The program that [`build`] made. `cargo run` would make it once more: without the tests, what it uses has other features.
pub(crate) fn built(root: &Path) -> Result<Command, Failed> {
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), Into::into);
    let program: PathBuf = root.join(target).join("debug/clameur");
    match program.is_file() {
        true => Ok(Command::new(program)),
        false => Err(Failed(format!("{} was not built", program.display()))),
    }
}

/// The tests, some more at once than there are processors: see the profile.
pub(crate) fn nextest(root: &Path) -> Command {
    let threads = processors() + processors().div_ceil(2);
    let mut cargo = cargo(root);
    cargo.args(["nextest", "run", "--workspace", "--tests"]);
    cargo.args(["--profile", "crowded"]);
    cargo.args(["--test-threads", &threads.to_string()]);
    cargo
}

/// Cargo, in the repository.
pub(crate) fn cargo(root: &Path) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root);
    cargo
}
