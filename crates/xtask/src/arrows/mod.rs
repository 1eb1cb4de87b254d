//! `cargo xtask arrows`: each folder of `src` uses what stands before it in `src/floors.txt`, and nothing that stands after it.

/// The list.
mod floors;
/// What a source file names.
mod names;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use floors::Floors;
use names::{Named, in_rust, in_template};

/// Where the list stands, below the repository.
const LIST: &str = "src/floors.txt";

/// Libraries whose use makes a file one that answers requests.
const HTTP: [&str; 3] = ["axum", "tower", "tower_http"];

/// A source file, and what it names.
struct Source {
    /// Its path below `src`.
    file: String,
    named: Named,
}

/// Everything that is wrong in the repository at `root`, one line each.
pub(crate) fn check(root: &Path) -> Vec<String> {
    let mut complaints = Vec::new();
    let list = std::fs::read_to_string(root.join(LIST)).unwrap_or_default();
    let floors = Floors::read(&list, &mut complaints);
    let mut sources = Vec::new();
    read_folder(&root.join("src"), "", &mut sources, &mut complaints);
    judge(&floors, &sources, &mut complaints);
    complaints.sort();
    complaints
}

/// Reads a folder, without what only tests see.
fn read_folder(
    folder: &Path,
    below: &str,
    sources: &mut Vec<Source>,
    complaints: &mut Vec<String>,
) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        complaints.push(format!("src/{below}: cannot be read"));
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let file = format!("{below}{name}");
        let path = entry.path();
        if path.is_dir() {
            if name != "tests" {
                read_folder(&path, &format!("{file}/"), sources, complaints);
            }
            continue;
        }
        let of_tests = matches!(name.as_str(), "tests.rs" | "testing.rs");
        let Some((_, end)) = name.rsplit_once('.').filter(|_| !of_tests) else {
            continue;
        };
        let rust = end == "rs";
        if !rust && !matches!(end, "html" | "xml" | "svg") {
            continue;
        }
        let read = std::fs::read_to_string(&path).map_err(|error| error.to_string());
        let named = read.and_then(|text| match rust {
            true => in_rust(&file, &text),
            false => Ok(in_template(&text)),
        });
        match named {
            Ok(named) => sources.push(Source { file, named }),
            Err(why) => complaints.push(format!("src/{file}: {why}")),
        }
    }
}

/// Compares what the files name with the list.
fn judge(floors: &Floors, sources: &[Source], complaints: &mut Vec<String>) {
    let mut homes = BTreeSet::new();
    let mut used = BTreeSet::new();
    let mut arrows: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for source in sources {
        let file = source.file.as_str();
        let Some(home) = floors.of_file(file) else {
            // The program itself, and the map of its modules.
            if !matches!(file, "main.rs" | "lib.rs") {
                complaints.push(format!("src/{file}: its folder has no line in {LIST}"));
            }
            continue;
        };
        homes.insert(home);
        for (line, path) in &source.named.paths {
            let Some(to) = floors.of_path(path) else {
                // Under another name of the whole, or through what the map of modules hands on, anything could be reached.
                let what: String = path.iter().map(|word| format!("::{word}")).collect();
                complaints.push(format!(
                    "src/{file}:{line}: crate{what} leads into no folder of {LIST}"
                ));
                continue;
            };
            if to == home {
                continue;
            }
            let excepted = floors.arrows.get(&(home.to_owned(), to.to_owned()));
            if excepted.is_some() {
                used.insert(format!("{home} -> {to}"));
                continue;
            }
            arrows.entry(home).or_default().insert(to);
            if floors.place(to) > floors.place(home) {
                let what = path.join("::");
                complaints.push(format!(
                    "src/{file}:{line}: {home} uses {to} ({what}), which stands after it in {LIST}"
                ));
            }
        }
        excepted_or(
            &floors.http,
            file,
            home,
            &mut used,
            "answers requests",
            || {
                let mut roots = source.named.libraries.iter();
                roots
                    .find(|(_, root)| HTTP.contains(&root.as_str()))
                    .map(|(line, _)| *line)
            },
            complaints,
        );
        let is_store = home == "db" || file.ends_with("store.rs");
        excepted_or(
            &floors.sql,
            file,
            home,
            &mut used,
            "asks the store in SQL",
            || source.named.queries.first().copied().filter(|_| !is_store),
            complaints,
        );
    }
    for line in floors
        .order
        .iter()
        .filter(|line| !homes.contains(line.as_str()))
    {
        complaints.push(format!("{LIST}: there is no src/{line}"));
    }
    let all = floors
        .arrows
        .keys()
        .map(|(from, to)| format!("{from} -> {to}"));
    let all = all.chain(floors.http.iter().chain(&floors.sql).cloned());
    for line in all.filter(|line| !used.contains(line)) {
        complaints.push(format!(
            "{LIST}: {line} is needed no more: take the line out"
        ));
    }
    for knot in knots(&arrows) {
        complaints.push(format!(
            "these folders use each other in a circle: {}",
            knot.join(", ")
        ));
    }
}

/// Complains of a file that does what neither it nor its folder is listed for.
fn excepted_or(
    listed: &BTreeSet<String>,
    file: &str,
    home: &str,
    used: &mut BTreeSet<String>,
    what: &str,
    line: impl FnOnce() -> Option<usize>,
    complaints: &mut Vec<String>,
) {
    let Some(line) = line() else { return };
    for name in [file, home] {
        if listed.contains(name) {
            used.insert(name.to_owned());
            return;
        }
    }
    complaints.push(format!(
        "src/{file}:{line}: {what}, and neither it nor {home} is listed for it in {LIST}"
    ));
}

/// Folders from each of which arrows lead to all others of its group and back.
fn knots<'a>(arrows: &BTreeMap<&'a str, BTreeSet<&'a str>>) -> Vec<Vec<&'a str>> {
    let reached: BTreeMap<&str, BTreeSet<&str>> = arrows
        .keys()
        .map(|from| (*from, reach(arrows, from)))
        .collect();
    let mut found: BTreeSet<Vec<&str>> = BTreeSet::new();
    for (from, all) in &reached {
        if all.contains(from) {
            let back = all
                .iter()
                .filter(|to| reached.get(*to).is_some_and(|their| their.contains(from)));
            found.insert(back.copied().collect());
        }
    }
    found.into_iter().collect()
}

fn reach<'a>(arrows: &BTreeMap<&'a str, BTreeSet<&'a str>>, from: &str) -> BTreeSet<&'a str> {
    let mut all = BTreeSet::new();
    let mut next: Vec<&str> = arrows.get(from).into_iter().flatten().copied().collect();
    while let Some(to) = next.pop() {
        if all.insert(to) {
            next.extend(arrows.get(to).into_iter().flatten());
        }
    }
    all
}
