//! `clameur person`.

mod correct;

use std::fs::File;
use std::io::{BufReader, Write as _};
use std::path::PathBuf;

use clameur_seal::Identities;
use clap::{Args, Subcommand};

use super::{Done, Failure, contacts, open::keys, say};
use crate::given;
use crate::person::archive::{Export, OpenError, Opened};
use crate::person::{answer, apart, matches};
use crate::shown;
use crate::terminal::tr;

/// Subcommands.
#[derive(Debug, Subcommand)]
pub enum Person {
    /// Find a person by name or e-mail address in what `clameur statements export` wrote.
    Find(Find),
    /// Show one statement whole.
    Show(One),
    /// Write the answer to somebody who asks what is held of them (GDPR art. 15): a text in their language, and the same for programs.
    ///
    /// Make sure first that it is they who ask: send it to the address in their statement, or ask for their receipt.
    Answer(Answer),
    /// Correct fields of a statement that its person asks you to correct (GDPR art. 16), without freezing anything.
    ///
    /// Writes a sealed supplement, which `clameur statements correct` keeps on the server beside the statement. What was signed stays as it
    /// is, in the ledger and in the record.
    Correct(correct::Correct),
}

/// Where to look, and with which key.
#[derive(Debug, Args)]
pub struct Where {
    /// The file that `clameur statements export` wrote.
    export: PathBuf,
    /// The organisation's key file.
    #[arg(long, value_name = "KEYFILE")]
    key: PathBuf,
}

/// Arguments of `person find`.
#[derive(Debug, Args)]
pub struct Find {
    #[command(flatten)]
    from: Where,
    /// A name or a part of it, a day of birth or its year, a town: each word must fit; or a whole e-mail address.
    query: String,
}

/// Arguments of `person show`.
#[derive(Debug, Args)]
pub struct One {
    #[command(flatten)]
    from: Where,
    /// The number of the statement's leaf, as `find` tells it and as it stands on the receipt.
    leaf: u64,
}

/// Arguments of `person answer`.
#[derive(Debug, Args)]
pub struct Answer {
    #[command(flatten)]
    one: One,
    /// The text to write; it must not be there yet. The file for programs gets its name with .json.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

impl Person {
    pub(super) fn run(self) -> Done {
        match self {
            Self::Find(command) => command.run(),
            Self::Show(command) => command.run(),
            Self::Answer(command) => command.run(),
            Self::Correct(command) => command.run(),
        }
    }
}

impl Where {
    fn open(&self) -> Result<(Export<BufReader<File>>, Identities), Failure> {
        let keys = keys(&self.key)?;
        let path = self.export.display();
        let file = given::regular(&self.export).map_err(|error| {
            Failure::new(tr!(
                "cannot read {path}: {error}\n  Give the file that `clameur statements export` wrote.",
                "impossible de lire {path} : {error}\n  Donnez le fichier que `clameur statements export` a écrit."
            ))
        })?;
        let export = Export::read(BufReader::new(file)).map_err(|error| match error {
            OpenError::Read(error) => Failure::new(tr!(
                "cannot read {path}: {error}",
                "impossible de lire {path} : {error}"
            )),
            OpenError::NotOne => Failure::new(tr!(
                "{path} is no export of statements, or was cut off\n  Give the file that `clameur statements export` wrote, whole and as it was.",
                "{path} n’est pas un export de déclarations, ou a été tronqué\n  Donnez le fichier que `clameur statements export` a écrit, entier et tel quel."
            )),
        })?;
        Ok((export, keys))
    }

    fn one(&self, leaf: u64) -> Result<(Export<BufReader<File>>, Opened), Failure> {
        let (export, keys) = self.open()?;
        if !export.indices().contains(&leaf) {
            return Err(Failure::new(tr!(
                "no statement in the export has the leaf {leaf}: it left before, or was never counted\n  `clameur person find` looks by name, address or day of birth.",
                "aucune déclaration de l’export n’a l’entrée {leaf} : elle s’est retirée avant, ou n’a jamais été comptée\n  `clameur person find` cherche par nom, adresse ou date de naissance."
            )));
        }
        let opened = export.open(leaf, &keys).ok_or_else(|| {
            Failure::disagreement(tr!(
                "the statement {leaf} does not open with this key, or was altered\n  Give the key file of an organisation that the campaign is sealed to.",
                "la déclaration {leaf} ne s’ouvre pas avec cette clé, ou a été modifiée\n  Donnez le fichier de clé d’une organisation pour laquelle la campagne est scellée."
            ))
        })?;
        Ok((export, opened))
    }
}

impl Find {
    fn run(self) -> Done {
        let (export, keys) = self.from.open()?;
        let (mut found, mut unreadable) = (0_u64, 0_u64);
        let indices = export.indices();
        for index in &indices {
            let Some(opened) = export.open(*index, &keys) else {
                unreadable += 1;
                continue;
            };
            let fields = opened.fields();
            if ![&opened.record.fields, &fields]
                .into_iter()
                .any(|fields| matches(fields, &self.query))
            {
                continue;
            }
            found += 1;
            let value = |name: &str| {
                fields
                    .get(name)
                    .map_or_else(String::new, |value| shown::word(value).into_owned())
            };
            let name = format!("{} {}", value("given-name"), value("family-name"));
            let mut told = vec![name.trim().to_owned(), value("email")];
            let apart = apart(&fields).into_iter();
            told.extend(apart.map(|value| shown::word(value).into_owned()));
            told.extend(
                opened
                    .line
                    .batch
                    .map(|number| tr!("batch {number}", "lot {number}")),
            );
            told.retain(|part| !part.is_empty());
            let told = told.join(", ");
            say(&tr!("leaf {index}: {told}", "entrée {index} : {told}"));
        }
        let all = indices.len();
        say(&tr!(
            "{found} of {all} statements.",
            "{found} des {all} déclarations."
        ));
        if unreadable == 0 {
            return Ok(());
        }
        Err(Failure::disagreement(tr!(
            "{unreadable} statements do not open with this key, or were altered: nobody can be found in them\n  Give the key file of an organisation that the campaign is sealed to.",
            "{unreadable} déclarations ne s’ouvrent pas avec cette clé, ou ont été modifiées : personne ne peut y être trouvé\n  Donnez le fichier de clé d’une organisation pour laquelle la campagne est scellée."
        )))
    }
}

impl One {
    fn run(self) -> Done {
        let (export, opened) = self.from.one(self.leaf)?;
        // The same that the person would be told, without the notice.
        let text = answer::facts(&export, &opened);
        let lines: Vec<String> = text
            .lines()
            .map(|line| shown::word(line).into_owned())
            .collect();
        say(&lines.join("\n"));
        if opened.uncertain {
            let leaf = self.leaf;
            return Err(Failure::disagreement(tr!(
                "a correction of the statement {leaf} does not open with this key, or is not its own\n  Look up on the server who wrote it (clameur statements correct), and correct again.",
                "une correction de la déclaration {leaf} ne s’ouvre pas avec cette clé, ou n’est pas la sienne\n  Cherchez sur le serveur qui l’a écrite (clameur statements correct), et corrigez de nouveau."
            )));
        }
        Ok(())
    }
}

impl Answer {
    fn run(self) -> Done {
        let (export, opened) = self.one.from.one(self.one.leaf)?;
        let mut beside = self.out.clone().into_os_string();
        beside.push(".json");
        let beside = PathBuf::from(beside);
        let text = answer::text(&export, &opened);
        let mut json = serde_json::to_vec_pretty(&answer::json(&opened))?;
        json.push(b'\n');
        contacts::create(&self.out)?.write_all(text.as_bytes())?;
        contacts::create(&beside)?.write_all(&json)?;
        let (out, beside) = (self.out.display(), beside.display());
        say(&tr!(
            "Written: {out} and {beside}. Send both to the address in the statement, encrypted if you can, and destroy them here with the export.\nAddresses on the lists for news and for the procedure are linked to no statement: look there too (clameur contacts open).",
            "Écrit : {out} et {beside}. Envoyez les deux à l’adresse de la déclaration, chiffrés si possible, et détruisez-les ici avec l’export.\nLes adresses des listes de nouvelles et de procédure ne sont liées à aucune déclaration : cherchez-y aussi (clameur contacts open)."
        ));
        Ok(())
    }
}
