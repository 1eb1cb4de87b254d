use std::collections::{BTreeMap, BTreeSet};

/// `src/floors.txt`, read.
#[derive(Debug, Default)]
pub(super) struct Floors {
    /// Folders and files without a folder, bottom to top.
    pub(super) order: Vec<String>,
    /// Arrows that lead up all the same, each with its reason.
    pub(super) arrows: BTreeMap<(String, String), String>,
    /// Folders and files that may know HTTP.
    pub(super) http: BTreeSet<String>,
    /// Files that may ask the store in SQL, besides `db` and each `store.rs`.
    pub(super) sql: BTreeSet<String>,
}

impl Floors {
    /// Reads the list: sections begin with `[name]`, a reason stands behind `#`.
    pub(super) fn read(text: &str, complaints: &mut Vec<String>) -> Self {
        let mut floors = Self::default();
        let mut section = "";
        for (number, line) in text.lines().enumerate() {
            let (words, reason) = line.split_once('#').unwrap_or((line, ""));
            let (words, reason) = (words.trim(), reason.trim());
            if words.is_empty() {
                continue;
            }
            let mut wrong =
                |what: &str| complaints.push(format!("{}:{}: {what}", super::LIST, number + 1));
            if let Some(name) = words.strip_prefix('[') {
                section = name.trim_end_matches(']');
                continue;
            }
            match section {
                "floors" if floors.order.iter().any(|known| known == words) => {
                    wrong("it stands here twice")
                }
                "floors" => floors.order.push(words.to_owned()),
                _ if reason.is_empty() => wrong("an exception has a reason, behind #"),
                "arrows" => match words.split_once(" -> ") {
                    Some((from, to)) => {
                        let arrow = (from.to_owned(), to.to_owned());
                        floors.arrows.insert(arrow, reason.to_owned());
                    }
                    None => wrong("an arrow is written `from -> to`"),
                },
                "http" => drop(floors.http.insert(words.to_owned())),
                "sql" => drop(floors.sql.insert(words.to_owned())),
                _ => wrong("it stands in no section: [floors], [arrows], [http], [sql]"),
            }
        }
        floors
    }

    /// The folder of the list that a file lies in: the innermost.
    pub(super) fn of_file(&self, file: &str) -> Option<&str> {
        self.of_path(&module(file))
    }

    /// The folder of the list that a path leads into, its words without `crate`.
    pub(super) fn of_path(&self, path: &[String]) -> Option<&str> {
        (1..=path.len()).rev().find_map(|length| {
            let name = path.get(..length)?.join("/");
            self.order
                .iter()
                .find(|known| **known == name)
                .map(String::as_str)
        })
    }

    /// How high a folder stands.
    pub(super) fn place(&self, name: &str) -> Option<usize> {
        self.order.iter().position(|known| known == name)
    }
}

/// The module that a file is; for a template, that of its folder.
pub(super) fn module(file: &str) -> Vec<String> {
    let path = file
        .strip_suffix("/mod.rs")
        .or_else(|| file.strip_suffix(".rs"));
    let path = path.unwrap_or_else(|| file.rsplit_once('/').map_or("", |(folder, _)| folder));
    let words = path.split('/').filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}
