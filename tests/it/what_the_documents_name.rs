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
