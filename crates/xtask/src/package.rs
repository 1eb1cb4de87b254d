//! `cargo xtask package`: a Debian package, with manual pages and completions made from the program itself.

use std::path::Path;
use std::process::{Command, ExitCode};

use crate::phases::{Failed, Phases, run, works};
use crate::say;

/// Makes the package; `--dev` makes it of the debug build, which is quick, large and slow. `--test` then tries it.
pub(crate) fn make(root: &Path, arguments: &[String]) -> ExitCode {
    let unknown = |argument: &&String| !["--dev", "--test"].contains(&argument.as_str());
    if let Some(argument) = arguments.iter().find(unknown) {
        say(&format!(
            "cargo xtask package: no argument is called {argument}; --dev and --test are"
        ));
        return ExitCode::from(2);
    }
    let given = |name: &str| arguments.iter().any(|argument| argument == name);
    let profile = if given("--dev") { "dev" } else { "release" };
    let mut phases = Phases::new("cargo xtask package");
    let result = all(&mut phases, root, profile, given("--test"));
    phases.summary(&result);
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn all(phases: &mut Phases, root: &Path, profile: &str, test: bool) -> Result<(), Failed> {
    let cargo = || {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.current_dir(root);
        cargo
    };
    let tools = root.join("target/ci-tools");
    let deb = tools.join("bin/cargo-deb");
    phases.step("tool", || {
        if works(Command::new("cargo-deb").arg("--version"))
            || works(Command::new(&deb).arg("--version"))
        {
            say("cargo-deb is there");
            return Ok(());
        }
        say("cargo-deb is missing: installing it into target/ci-tools");
        let mut install = cargo();
        install.args(["install", "--locked", "--debug", "--quiet", "--root"]);
        run(install.arg(&tools).arg("cargo-deb"))
    })?;
    let built = ["--quiet", "--profile", profile];
    phases.run(
        "program",
        cargo().args(["build", "--bin", "clameur"]).args(built),
    )?;
    let manual = root.join("target/manual");
    phases.run(
        "manual",
        cargo()
            .args(["run", "--example", "manual"])
            .args(built)
            .arg("--")
            .arg(&manual),
    )?;
    phases.step("changelog", || changelog(root, &manual.join("changelog")))?;
    let program = if works(Command::new(&deb).arg("--version")) {
        deb
    } else {
        "cargo-deb".into()
    };
    let mut pack = Command::new(program);
    pack.current_dir(root);
    pack.args(["--no-build", "--no-dbgsym", "--strip", "--profile", profile]);
    if profile == "dev" {
        // Packing the debug build well takes minutes, and nobody keeps it.
        pack.arg("--fast");
    }
    phases.run("package", pack.args(["--output", "target/debian/"]))?;
    if test {
        phases.run(
            "trial",
            Command::new("packaging/tests/packages.sh").current_dir(root),
        )?;
    }
    Ok(())
}

/// The day of the newest commit, so that the same commit gives the same package.
fn changelog(root: &Path, file: &Path) -> Result<(), Failed> {
    let day = Command::new("git")
        .current_dir(root)
        .args(["log", "-1", "--format=%cD"])
        .output()
        .map_err(|error| Failed(format!("git: {error}")))?;
    if !day.status.success() {
        let why = String::from_utf8_lossy(&day.stderr);
        return Err(Failed(format!("git: {}", why.trim())));
    }
    let text = format!(
        "clameur ({}-1) unstable; urgency=medium\n\n  * What changed: /usr/share/doc/clameur/NEWS.md\n\n -- The maintainers of Clameur \
         <clameur@example.org>  {}\n",
        env!("CARGO_PKG_VERSION"),
        String::from_utf8_lossy(&day.stdout).trim()
    );
    std::fs::write(file, text).map_err(|error| Failed(format!("{}: {error}", file.display())))
}
