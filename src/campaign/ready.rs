//! May a campaign folder that is well formed be published? All that is missing at once, so that its
//! author reads one list instead of meeting one refusal after another.

use std::collections::BTreeSet;

use clameur_instrument::Instrument;

use super::definition::{Folder, Role};
use super::document;
use super::partners;
use super::publish::{instrument, rules};

/// Something that the author of a folder should know.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Remark {
    /// Whether it keeps the campaign from being published.
    pub blocks: bool,
    /// Which file it is about.
    pub file: String,
    /// Where in it, where that is known; the first line is 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// What is wrong, and what to do.
    pub what: String,
}

impl Remark {
    /// File, with the line where it is known.
    #[must_use]
    pub fn place(&self) -> String {
        let line = self.line.map(|line| format!(":{line}"));
        format!("{}{}", self.file, line.unwrap_or_default())
    }
}

/// Marks places in the skeleton that its author has to fill in.
pub const TO_FILL: [&str; 2] = ["[to fill in", "[à remplir"];

fn problem(file: &str, what: String) -> Remark {
    Remark {
        blocks: true,
        file: file.to_owned(),
        line: None,
        what,
    }
}

fn warning(file: &str, what: String) -> Remark {
    Remark {
        blocks: false,
        file: file.to_owned(),
        line: None,
        what,
    }
}

/// Looks a folder through. Empty when there is nothing to say.
#[must_use]
pub fn remarks(folder: &Folder) -> Vec<Remark> {
    let mut remarks = Vec::new();
    law(&mut remarks, folder);
    keys(&mut remarks, folder);
    remarks.extend(lasting(folder));
    unfilled(&mut remarks, folder);
    remarks
}

/// What can never be mended once people have signed: texts that cannot be printed, readers whom nobody agreed to.
#[must_use]
pub fn lasting(folder: &Folder) -> Vec<Remark> {
    let Ok(law) = instrument(&folder.definition.instrument) else {
        return Vec::new();
    };
    let mut remarks = document::sound::remarks(folder, &law);
    readers(&mut remarks, folder, &law);
    remarks
}

/// Everybody who can open statements is agreed to by name, and named in what is signed or shown.
fn readers(remarks: &mut Vec<Remark>, folder: &Folder, law: &Instrument) {
    if partners::consents(&folder.definition, law).is_empty() {
        return;
    }
    if !partners::are_allowed(law) {
        for partner in partners::readers(&folder.definition) {
            remarks.push(problem(
                "campaign.toml",
                format!(
                    "{} would read every statement, and the official form names nobody but the organisers: make it a relay",
                    partner.id
                ),
            ));
        }
        return;
    }
    for (language, name) in partners::unnamed(folder) {
        remarks.push(problem(
            &format!("{language}/notice.md"),
            format!(
                "{name} can read every statement, and neither mandate nor notice says so in this language: write its name there, or make it a relay"
            ),
        ));
    }
}

fn law(remarks: &mut Vec<Remark>, folder: &Folder) {
    let definition = &folder.definition;
    let instrument = match instrument(&definition.instrument) {
        Ok(instrument) => instrument,
        Err(error) => {
            let first = error.to_string().replace("\n  ", ". ");
            return remarks.push(problem("campaign.toml", first));
        }
    };
    for document in &instrument.documents {
        for language in &definition.languages {
            let there = folder
                .documents
                .get(language)
                .is_some_and(|own| own.contains_key(&document.kind));
            if !there {
                remarks.push(problem(
                    &format!("{language}/{}.md", document.kind),
                    "it is missing: the instrument asks for it".to_owned(),
                ));
            }
        }
    }
    super::window::check(remarks, definition, &instrument);
    let instrument_hands_over = instrument.elsewhere.is_some();
    if let Err(error) = rules(definition, instrument) {
        remarks.push(problem("campaign.toml", error.to_string()));
    }
    let central = definition
        .initiative
        .as_ref()
        .map(|of| of.central.is_some());
    if instrument_hands_over && central == Some(false) {
        remarks.push(warning(
            "campaign.toml",
            "[initiative] has no `central`: without the three digits of the Commission's system nobody can be handed over".to_owned(),
        ));
    }
    if let Some(territory) = &definition.territory
        && clameur_ledger::Territory::new(territory).is_err()
    {
        remarks.push(problem(
            "campaign.toml",
            format!("territory {territory:?} is no country: write two capitals, such as FR"),
        ));
    }
}

fn keys(remarks: &mut Vec<Remark>, folder: &Folder) {
    let file = "campaign.toml";
    let mut keys = BTreeSet::new();
    for organisation in &folder.definition.organisations {
        let id = &organisation.id;
        if organisation.role == Role::Relay {
            if !organisation.recipients.is_empty() {
                remarks.push(warning(
                    file,
                    format!("{id} is a relay and receives nothing: its recipients are not used"),
                ));
            }
            continue;
        }
        if organisation.recipients.is_empty() {
            remarks.push(problem(
                file,
                format!(
                    "{id} has no key to seal to: make a pair with `clameur keys new` on a machine \
                     that is not the server, and put the public key (age1…) into its recipients"
                ),
            ));
        }
        for key in &organisation.recipients {
            if let Err(error) = key.parse::<clameur_seal::Recipient>() {
                remarks.push(problem(
                    file,
                    format!("a recipient of {id} cannot be used: {error}"),
                ));
            }
            keys.insert(key);
        }
    }
    if keys.len() == 1 {
        remarks.push(warning(
            file,
            "everything is sealed to one single key: if it is lost, nobody can ever open anything. \
             A second key, kept elsewhere, protects against that"
                .to_owned(),
        ));
    }
}

/// Places of the skeleton that nobody filled in.
fn unfilled(remarks: &mut Vec<Remark>, folder: &Folder) {
    let left = |text: &str| {
        TO_FILL
            .iter()
            .map(|marker| text.matches(marker).count())
            .sum::<usize>()
    };
    let mut count = |file: String, text: &str| {
        let all = left(text);
        if all > 0 {
            // JSON has one line, which is not the file's.
            let first = (1..).zip(text.lines()).find(|(_, line)| left(line) > 0);
            let line = first
                .filter(|_| file.ends_with(".md"))
                .map(|(line, _)| line);
            let found = problem(&file, format!("places still to fill in: {all}"));
            remarks.push(Remark { line, ..found });
        }
    };
    // JSON leaves letters as they are, so markers are found in it.
    let structure = serde_json::to_string(&folder.definition).unwrap_or_default();
    count("campaign.toml".to_owned(), &structure);
    for (language, words) in &folder.texts {
        let words = serde_json::to_string(words).unwrap_or_default();
        count(format!("{language}.toml"), &words);
    }
    for (language, documents) in &folder.documents {
        for (kind, text) in documents {
            count(format!("{language}/{kind}.md"), text);
        }
    }
}
