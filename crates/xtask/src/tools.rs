//! Programs that the full test needs and the build does not: found, or installed by Debian's packages.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::phases::{Failed, run, works};
use crate::say;

/// A program and the Debian package that brings it.
struct Tool {
    program: &'static str,
    package: &'static str,
    what_for: &'static str,
}

/// Not a program, but a part of Python that Debian packs apart.
const VENV: &str = "venv of python3";

const TOOLS: &[Tool] = &[
    tool("age", "age", "opens what we seal"),
    tool(
        "python3",
        "python3",
        "recounts the log by other code than ours",
    ),
    tool(VENV, "python3-venv", "holds packages of Python"),
    tool("icalendar", "python3-icalendar", "reads our calendar files"),
    tool("chromium", "chromium", "walks the supporter's path"),
    tool(
        "firefox-esr",
        "firefox-esr",
        "walks the supporter's path in another engine",
    ),
    tool("node", "nodejs", "drives both browsers"),
    tool("npm", "npm", "fetches their drivers and axe-core"),
    tool("smtpd", "opensmtpd", "takes our mail"),
    tool("nginx", "nginx-light", "stands before the server"),
    tool("caddy", "caddy", "stands before the server"),
    tool("openssl", "openssl", "makes a certificate"),
    tool("initdb", "postgresql", "reads every query"),
    tool("pdftotext", "poppler-utils", "reads printed documents"),
    tool("pdftoppm", "poppler-utils", "draws printed documents"),
    tool("mutool", "mupdf-tools", "reads printed documents"),
    tool("prlimit", "util-linux", "plays a full disk"),
    tool("jing", "jing", "checks feeds"),
    tool("promtool", "prometheus", "reads our alerts"),
    tool("xmllint", "libxml2-utils", "checks files for authorities"),
];

const fn tool(program: &'static str, package: &'static str, what_for: &'static str) -> Tool {
    Tool {
        program,
        package,
        what_for,
    }
}

/// Where a program is: in `PATH`, where Debian hides it, or nowhere.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut places: Vec<PathBuf> = std::env::split_paths(&path).collect();
    places.extend(["/usr/sbin", "/sbin", "/usr/local/sbin"].map(PathBuf::from));
    if let Ok(versions) = std::fs::read_dir("/usr/lib/postgresql") {
        places.extend(
            versions
                .filter_map(Result::ok)
                .map(|v| v.path().join("bin")),
        );
    }
    places
        .into_iter()
        .map(|place| place.join(program))
        .find(|path| path.is_file())
}

/// Finds every tool; installs what is missing.
pub(crate) fn ready() -> Result<(), Failed> {
    let missing = missing();
    if missing.is_empty() {
        say("everything needed is installed");
        return Ok(());
    }
    let mut packages: Vec<&str> = missing.iter().map(|tool| tool.package).collect();
    packages.sort_unstable();
    packages.dedup();
    for tool in &missing {
        say(&format!(
            "missing: {} (package {}), which {}",
            tool.program, tool.package, tool.what_for
        ));
    }
    let by_hand = format!(
        "install these packages and start again: {}",
        packages.join(" ")
    );
    let Some(apt) = find("apt-get") else {
        return Err(Failed(format!("no apt-get here; {by_hand}")));
    };
    let root = works(Command::new("sh").args(["-c", "test \"$(id -u)\" = 0"]));
    let apt = |args: &[&str]| {
        let mut command = if root {
            Command::new("env")
        } else {
            let mut sudo = Command::new("sudo");
            sudo.args(["-n", "env"]);
            sudo
        };
        command
            .arg("DEBIAN_FRONTEND=noninteractive")
            .arg(&apt)
            .args(args);
        command
    };
    let fetched = run(&mut apt(&["update", "-q"]));
    let mut install = apt(&["install", "-y", "-q", "--no-install-recommends"]);
    let installed = fetched.and_then(|()| run(install.args(&packages)));
    if let Err(Failed(why)) = installed {
        return Err(Failed(format!("{why}; {by_hand}")));
    }
    let still = self::missing();
    match still.first() {
        None => Ok(()),
        Some(tool) => Err(Failed(format!(
            "{} is still missing after its package was installed",
            tool.program
        ))),
    }
}

fn missing() -> Vec<&'static Tool> {
    TOOLS.iter().filter(|tool| !there(tool.program)).collect()
}

/// Whether a program is there. Debian takes out of Python what makes an environment, and has no program for it.
fn there(program: &str) -> bool {
    match program {
        VENV => works(Command::new("python3").args(["-c", "import venv, ensurepip"])),
        program => find(program).is_some(),
    }
}

/// The readers and validators of PDF files that `tests/python/requirements.txt` names, in the environment `target/python`.
pub(crate) fn python_packages(root: &Path) -> Result<(), Failed> {
    let list = root.join("tests/python/requirements.txt");
    let environment = root.join("target/python");
    let programs = environment.join("bin");
    let stamp = environment.join("clameur-requirements");
    let wanted = std::fs::read(&list).map_err(|e| Failed(format!("{}: {e}", list.display())))?;
    if std::fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        say("the listed packages are there");
        return Ok(());
    }
    say(&format!(
        "installs what {} lists into {}",
        list.display(),
        environment.display()
    ));
    run(Command::new("python3")
        .args(["-m", "venv", "--clear"])
        .arg(&environment))?;
    run(Command::new(programs.join("python"))
        .args(["-m", "pip", "install", "--quiet", "--requirement"])
        .arg(&list))?;
    std::fs::write(&stamp, wanted).map_err(|e| Failed(format!("{}: {e}", stamp.display())))
}

/// The drivers of the browsers and axe-core, exactly as locked.
pub(crate) fn browser_packages(folder: &Path) -> Result<(), Failed> {
    let lock = folder.join("package-lock.json");
    let stamp = folder.join("node_modules/.clameur-lock");
    let wanted = std::fs::read(&lock).map_err(|e| Failed(format!("{}: {e}", lock.display())))?;
    if std::fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        say("the locked packages are there");
        return Ok(());
    }
    run(Command::new("npm")
        .args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"])
        .current_dir(folder))?;
    std::fs::write(&stamp, wanted).map_err(|e| Failed(format!("{}: {e}", stamp.display())))
}
