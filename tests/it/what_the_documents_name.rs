//! What the documents say of tests is true: each that is named is there.

use std::path::{Path, PathBuf};

use super::harness::site::files_below;

const DOCUMENTS: [&str; 3] = ["docs/guarantees.md", "docs/e-collecting.md", "SECURITY.md"];

/// The pieces of code in a text.
fn named(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// Where a file is that a document names; none for what is no file of ours.
fn place(root: &Path, file: &str) -> Option<PathBuf> {
    let ours = ["tests/", "src/", "crates/", "docs/", "packaging/"];
    if file.contains([' ', '{', '*']) {
        None
    } else if ours.iter().any(|folder| file.starts_with(folder)) {
        Some(root.join(file))
    } else if file.ends_with(".rs") && !file.contains('/') {
        Some(root.join("tests/it").join(file))
    } else {
        None
    }
}

fn source_has(test: &str, source: impl FnOnce() -> String) -> bool {
    test.is_empty() || source().contains(&format!("fn {test}("))
}

#[test]
fn every_test_that_a_document_names_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut missing = Vec::new();
    let mut found = 0;
    for document in DOCUMENTS {
        let text = std::fs::read_to_string(root.join(document)).expect(document);
        for name in named(&text) {
            let (file, test) = name.split_once("::").unwrap_or((name, ""));
            let Some(path) = place(root, file) else {
                continue;
            };
            let source = || std::fs::read_to_string(&path).unwrap_or_default();
            let there = path.exists() && source_has(test, source);
            found += 1;
            if !there {
                missing.push(format!("{document}: {name}"));
            }
        }
    }
    assert!(found > 40, "{found} names were found");
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn every_journey_that_stays_on_sqlite_is_there() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it");
    let text = std::fs::read_to_string(folder.join("sqlite_only.txt")).expect("a list");
    let names: Vec<&str> = text
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    let missing: Vec<&&str> = names
        .iter()
        .filter(|name| {
            let (module, test) = name.split_once("::").unwrap_or((name, ""));
            let source = std::fs::read_to_string(folder.join(format!("{module}.rs")));
            source.is_err() || !source_has(test, || source.unwrap_or_default())
        })
        .collect();
    assert!(names.len() > 5, "{names:?}");
    assert_eq!(missing, Vec::<&&str>::new());
}

#[test]
fn every_link_between_documents_leads_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut broken = Vec::new();
    let files = files_below(&root.join("docs"));
    let top = [
        "README.md",
        "SECURITY.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
    ];
    let top = top.map(|name| {
        let path = root.join(name);
        let bytes = std::fs::read(&path).expect(name);
        (path, bytes)
    });
    let pages = files.into_iter().chain(top);
    for (path, bytes) in pages.filter(|(path, _)| path.extension().is_some_and(|end| end == "md")) {
        let text = String::from_utf8(bytes).expect("UTF-8");
        for target in text.split("](").skip(1) {
            let target = target.split(')').next().unwrap_or_default();
            let (file, place) = target.split_once('#').unwrap_or((target, ""));
            if file.contains(':') {
                continue;
            }
            let page = path.parent().expect("a folder").join(file);
            let page = if file.is_empty() { path.clone() } else { page };
            let there = page.exists()
                && (place.is_empty()
                    || std::fs::read_to_string(&page)
                        .is_ok_and(|text| headings(&text).any(|heading| heading == place)));
            if !there {
                broken.push(format!("{}: {target}", path.display()));
            }
        }
    }
    assert_eq!(broken, Vec::<String>::new());
}

/// What people are to type, of a document: what stands behind `$` or `#` in its blocks, without what explains it.
fn typed(text: &str) -> Vec<String> {
    let blocks = text.split("```").skip(1).step_by(2);
    let lines = blocks.flat_map(str::lines).map(str::trim);
    lines
        .filter(|line| line.starts_with("$ ") || line.starts_with("# "))
        .map(|line| line.to_owned())
        .collect()
}

#[test]
fn the_guides_say_the_same_commands_in_both_languages() {
    let guides = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/guides");
    let mut found = 0;
    for entry in std::fs::read_dir(&guides).expect("guides") {
        let path = entry.expect("an entry").path();
        if path.extension().is_none_or(|end| end != "md") {
            continue;
        }
        let french = guides.join("fr").join(path.file_name().unwrap_or_default());
        let [english, french] =
            [path, french].map(|path| typed(&std::fs::read_to_string(path).expect("a guide")));
        found += english.len();
        assert_eq!(english, french);
    }
    assert!(found > 50, "{found} commands were found");
}

/// What the map says of a row's folders: files and folders in them, or elsewhere in `src`.
fn missing_in(root: &Path, row: &str) -> Vec<String> {
    let (first, rest) = row
        .trim_start_matches("| ")
        .split_once(" | ")
        .expect("cells");
    let folders: Vec<PathBuf> = named(first).map(|name| root.join(name)).collect();
    let file = |name: &&str| [".rs", ".html", "/"].iter().any(|end| name.ends_with(end));
    let there = |name: &str| {
        let mut places = folders.iter().map(|folder| folder.join(name));
        places.any(|path| path.exists()) || root.join("src").join(name).exists()
    };
    let names = named(rest).filter(file).filter(|name| !there(name));
    names.map(|name| format!("{first}: {name}")).collect()
}

#[test]
fn the_map_has_every_folder_and_names_only_what_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let map = std::fs::read_to_string(root.join("ARCHITECTURE.md")).expect("the map");
    let rows = || map.lines().filter(|line| line.starts_with("| `src/"));
    let mut wrong: Vec<String> = rows().flat_map(|row| missing_in(root, row)).collect();
    for entry in std::fs::read_dir(root.join("src")).expect("src") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let has_row = rows().any(|row| row.contains(&format!("`src/{name}`")));
        if path.is_dir() && !has_row {
            wrong.push(format!("src/{name} has no row"));
        }
    }
    let walks = map.split("walks through the code").nth(1).expect("walks");
    let walks = walks.split("\n## ").next().unwrap_or_default();
    let mut found = 0;
    for name in named(walks) {
        let (file, function) = name.split_once("::").unwrap_or((name, ""));
        if !file.contains('/') || !file.ends_with(".rs") {
            continue;
        }
        let source = std::fs::read_to_string(root.join("src").join(file)).unwrap_or_default();
        found += 1;
        if source.is_empty() || !source_has(function, || source.clone()) {
            wrong.push(format!("a walk: {name}"));
        }
    }
    assert!(found > 15, "{found} names were found");
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn sql_stands_where_the_map_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let map = std::fs::read_to_string(root.join("ARCHITECTURE.md")).expect("the map");
    let rule = map.split("SQL stands in").nth(1).expect("a rule");
    let allowed: Vec<&str> = named(rule.split("HTTP").next().unwrap_or_default()).collect();
    let src = root.join("src");
    let mut wrong = Vec::new();
    for (path, bytes) in files_below(&src) {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let file = path
            .strip_prefix(&src)
            .expect("below src")
            .to_string_lossy();
        let of_tests = file.contains("test");
        let named_so = file.starts_with("db/")
            || file.ends_with("store.rs")
            || allowed.contains(&file.as_ref());
        let asks = ["db::query(\"", " query(\"", " query(\n"]
            .iter()
            .any(|form| text.contains(form));
        if asks && !of_tests && !named_so {
            wrong.push(file.into_owned());
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn every_difference_of_the_engines_is_told() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |name: &str| std::fs::read_to_string(root.join(name)).expect(name);
    let page = read("docs/engines.md");
    let told: Vec<&str> = named(&page).flat_map(|name| name.split(", ")).collect();
    let dialect = read("src/db/dialect.rs");
    let names = dialect.split("const ").skip(1).filter_map(|rest| {
        let (name, rest) = rest.split_once(':')?;
        // The parts of a transaction are the same text.
        (!name.ends_with("_PART") && !rest.is_empty()).then_some(name)
    });
    let missing: Vec<&str> = names.filter(|name| !told.contains(name)).collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn the_readme_lists_what_the_full_test_installs() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |name: &str| std::fs::read_to_string(root.join(name)).expect(name);
    let readme = read("README.md");
    let list = readme.split("\n## Test it\n").nth(1).expect("a section");
    let list = list.split("\n## ").next().unwrap_or_default();
    let words: Vec<&str> = list
        .split(|c: char| !(c.is_alphanumeric() || c == '-'))
        .collect();
    let tools = read("crates/xtask/src/tools.rs");
    let table = tools.split("const TOOLS").nth(1).expect("a table");
    let table = table.split("];").next().unwrap_or_default();
    // The second text of each entry, behind the program's name or constant.
    let packages = table.split("tool(").skip(1).filter_map(|entry| {
        let (_, rest) = entry.split_once(',')?;
        rest.split('"').nth(1).map(str::to_owned)
    });
    let python = read("tests/python/requirements.txt");
    let python = python.lines().filter_map(|line| line.split_once("=="));
    let node: serde_json::Value =
        serde_json::from_str(&read("tests/browser/package.json")).expect("JSON");
    let node = node["devDependencies"].as_object().expect("a list").keys();
    let all: Vec<String> = packages
        .chain(python.map(|(name, _)| name.to_owned()))
        .chain(node.cloned())
        .collect();
    assert!(all.len() > 25, "{all:?}");
    let missing: Vec<_> = all
        .iter()
        .filter(|name| !words.contains(&name.as_str()))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// Headings as links name them.
fn headings(text: &str) -> impl Iterator<Item = String> {
    let lines = text.lines().filter(|line| line.starts_with('#'));
    lines.map(|line| {
        let words = line.trim_start_matches('#').trim().to_lowercase();
        words
            .chars()
            .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
            .map(|c| if c == ' ' { '-' } else { c })
            .collect()
    })
}
