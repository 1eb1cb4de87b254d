//! `cargo xtask test`: every test there is, also those that need a service. Nothing is skipped in silence.

use std::path::Path;
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
    phases.step("packages of Python", || tools::python_packages(root))?;
    // One build for everything that follows: same profile, same features.
    phases.run(
        "build",
        cargo(root).args(["test", "--workspace", "--tests", "--no-run", "--quiet"]),
    )?;
    let nextest = works(cargo(root).args(["nextest", "--version"]));
    if nextest {
        let run = ["nextest", "run", "--workspace", "--tests"];
        phases.run(
            "tests",
            cargo(root).args(run).args(["--status-level", "fail"]),
        )?;
        let mut server = None;
        phases.step("PostgreSQL", || {
            let started = Server::start()?;
            started.template(root)?;
            server = Some(started);
            Ok(())
        })?;
        let socket = server.as_ref().map(|server| server.dir.clone());
        let socket = socket.unwrap_or_default();
        let ignored = ["--run-ignored", "only", "--status-level", "pass"];
        let others = [
            "-E",
            &format!("not (test(postgresql_takes_every_query) + {ON_IT_ALONE})"),
        ];
        phases.run(
            "tests with other programs",
            cargo(root).args(run).args(ignored).args(others),
        )?;
        let texts = [
            "-E",
            &format!("test(postgresql_takes_every_query) + {ON_IT_ALONE}"),
        ];
        phases.run(
            "queries and several servers on PostgreSQL",
            cargo(root)
                .args(run)
                .args(ignored)
                .args(texts)
                .env(SOCKET, &socket),
        )?;
        let filter = journeys(root)?;
        let journeys = ["-E", filter.as_str(), "--status-level", "fail"];
        phases.run(
            "journeys on PostgreSQL",
            cargo(root).args(run).args(journeys).env(SOCKET, &socket),
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
        server.template(root)?;
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
    let browser = root.join("tests/browser");
    phases.step("browser, packages", || tools::browser_packages(&browser))?;
    let mut node = Command::new("node");
    node.args(["--test", "--test-concurrency=1"])
        .current_dir(&browser);
    for (variable, program) in [("CHROMIUM", "chromium"), ("FIREFOX", "firefox-esr")] {
        if let Some(path) = tools::find(program) {
            node.env(variable, path);
        }
    }
    phases.run("browser", &mut node)
}

/// Cargo, in the repository.
pub(crate) fn cargo(root: &Path) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root);
    cargo
}
