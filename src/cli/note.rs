//! `clameur note`: signs public notes, offline.

use std::path::{Path, PathBuf};

use clameur_ledger::{Note, Signer, VoidNote};
use clap::{Args, Subcommand};
use zeroize::Zeroizing;

use super::{Done, Failure, say, say_error, shared};
use crate::given;
use crate::terminal::tr;

/// Subcommands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Sign the note that explains why an entry was voided.
    ///
    /// Run this where the organisation's key is, not on the server. The note is shown before it is signed: sign it only
    /// when your organisation stands for what it says. Give the signed file to whoever runs the server, for `clameur
    /// campaign void --signature` or `clameur campaign sign-void`.
    Sign(Sign),
}

/// Arguments of `note sign`.
#[derive(Debug, Args)]
pub struct Sign {
    /// The note: a draft of `clameur campaign void --draft`, or the note as the site publishes it.
    file: PathBuf,
    /// The key file that `clameur keys note` wrote.
    #[arg(long, value_name = "KEYFILE")]
    key: PathBuf,
    /// Where to write the signed note; a file that exists is never replaced.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

impl Command {
    pub(super) fn run(self) -> Done {
        let Self::Sign(sign) = self;
        sign.run()
    }
}

impl Sign {
    fn run(self) -> Done {
        let signer = signer(&self.key)?;
        let bytes = bytes(&self.file)?;
        let text = match Note::parse(&bytes) {
            Ok(note) => note.text().to_owned(),
            Err(_) => String::from_utf8_lossy(&bytes).into_owned(),
        };
        let says = VoidNote::parse(&text).map_err(|error| {
            Failure::new(tr!(
                "{path} is no note that explains a void: {error}\n  Give the file of `clameur campaign void --draft`, or the note as the site publishes it.",
                "{path} n’est pas une note qui explique une annulation : {error}\n  Donnez le fichier de `clameur campaign void --draft`, ou la note telle que le site la publie.",
                path = self.file.display()
            ))
        })?;
        let explanation = if says.explanation.is_empty() {
            tr!(", without an explanation", ", sans explication")
        } else {
            format!("\n  {}", says.explanation)
        };
        say_error(&tr!(
            "You sign, as {name}:\n  entry {index} of {log} was voided: {reason}{explanation}",
            "Vous signez, en tant que {name} :\n  l’entrée {index} de {log} a été annulée : {reason}{explanation}",
            name = signer.name(),
            index = says.index,
            log = says.origin,
            reason = says.reason.name(),
            explanation = explanation
        ));
        let note = Note::sign(text, &signer)?;
        shared::write_new(&self.out, &note.to_string())?;
        say(&tr!(
            "Signed: {path}",
            "Signé : {path}",
            path = self.out.display()
        ));
        Ok(())
    }
}

fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    given::read(path, given::file::SMALL).map_err(|error| {
        Failure::new(tr!(
            "cannot read {path}: {error}",
            "impossible de lire {path} : {error}",
            path = path.display()
        ))
    })
}

/// A signed note in a file.
pub(super) fn read(path: &Path) -> Result<Note, Failure> {
    Note::parse(&bytes(path)?).map_err(|error| {
        Failure::new(tr!(
            "{path} is no signed note: {error}\n  Give the file that `clameur note sign` wrote.",
            "{path} n’est pas une note signée : {error}\n  Donnez le fichier que `clameur note sign` a écrit.",
            path = path.display()
        ))
    })
}

/// The key in a file of `clameur keys note`: one line beside comments.
fn signer(path: &Path) -> Result<Signer, Failure> {
    let bytes = Zeroizing::new(bytes(path)?);
    let text = std::str::from_utf8(&bytes).unwrap_or_default();
    let mut lines = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    let key = match (lines.next(), lines.next()) {
        (Some(line), None) => Signer::from_secret(line).map_err(|error| error.to_string()),
        _ => Err(tr!(
            "it does not hold one line with a key",
            "il ne contient pas une ligne avec une clé"
        )),
    };
    key.map_err(|error| {
        Failure::new(tr!(
            "{path} is no key for notes: {error}\n  Give the key file that `clameur keys note` wrote.",
            "{path} n’est pas une clé pour les notes : {error}\n  Donnez le fichier de clé que `clameur keys note` a écrit.",
            path = path.display()
        ))
    })
}
