//! `clameur keys`.

use std::path::{Path, PathBuf};

use clameur_ledger::{Signer, SigningSeed};
use clameur_seal::KeyPair;
use clap::{Args, Subcommand};

use super::{Done, Failure, say, say_error};
use crate::clock::Clock;
use crate::given;
use crate::secrets::write_secret;
use crate::terminal::tr;

/// Subcommands.
#[derive(Debug, Subcommand)]
pub enum Keys {
    /// Make a key pair, as `age-keygen` does: the file opens what is sealed to its public key.
    ///
    /// Run this on the key holder's own machine, never on the server. The public key (age1…) is
    /// printed: it goes into campaign.toml. The file stays with the key holder: whoever has it reads
    /// every statement, and without it nobody can.
    New(New),
    /// Make a key with which an organisation signs public notes, such as the reason of a void.
    ///
    /// Run this on the organisation's own machine, never on the server: whoever audits the log then sees what the
    /// organisation stands for, and the operator alone cannot. The public key (NAME+ID+KEY) is printed: it goes into
    /// campaign.toml, as `note_key` of the organisation.
    Note(NewNote),
    /// Print the public key of a key file.
    Show(Show),
}

/// Arguments of `keys new`.
#[derive(Debug, Args)]
pub struct New {
    /// The file to write; one that exists is never replaced.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Print {"public_key": …, "file": …} instead of sentences.
    #[arg(long)]
    json: bool,
}

/// Arguments of `keys note`.
#[derive(Debug, Args)]
pub struct NewNote {
    /// The key's name: the organisation's domain, for instance `organisation.example`.
    name: String,
    /// The file to write; one that exists is never replaced.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// Arguments of `keys show`.
#[derive(Debug, Args)]
pub struct Show {
    /// A key file as `clameur keys new` or `age-keygen` writes it.
    file: PathBuf,
    /// Print {"public_keys": […]} instead of one key a line.
    #[arg(long)]
    json: bool,
}

impl Keys {
    pub(super) fn run(self) -> Done {
        match self {
            Self::New(new) => new.run(),
            Self::Note(new) => new.run(),
            Self::Show(show) => show.run(),
        }
    }
}

impl New {
    fn run(self) -> Done {
        let pair = KeyPair::generate();
        let public = pair.public().to_string();
        write_secret(&self.out, pair.identity_file(&created()).as_bytes()).map_err(|error| {
            let path = self.out.display();
            if error.kind() == std::io::ErrorKind::AlreadyExists {
                Failure::new(format!(
                    "{path} is there already, and a key is never written over\n  Give another name, \
                     or print the public key of that file with: clameur keys show {path}"
                ))
            } else {
                Failure::new(format!(
                    "cannot write {path}: {error}\n  Give a file in a directory that exists and \
                     that you may write to."
                ))
            }
        })?;
        if self.json {
            let json = serde_json::json!({ "public_key": public, "file": self.out });
            say(&json.to_string());
            return Ok(());
        }
        let path = self.out.display();
        say(&tr!("Public key: {public}\n", "Clé publique : {public}\n"));
        say(&tr!(
            "Give this key to whoever writes the campaign: it goes into campaign.toml, into the\n\
             recipients of your organisation.\n",
            "Donnez cette clé à qui écrit la campagne : elle va dans campaign.toml, parmi les\n\
             destinataires (recipients) de votre organisation.\n"
        ));
        say(&tr!(
            "The secret key is in {path}, which only you may read.\n\
             - Without this file nobody can ever open the statements: not you, not the server, not us.\n  \
             Keep a copy offline, in another place, on paper or on a stick that you lock away.\n\
             - Whoever has this file reads them all: never mail it, never put it on the server.\n\
             - `clameur open` and `age -d -i {path}` open with it.",
            "La clé secrète est dans {path}, que vous seul pouvez lire.\n\
             - Sans ce fichier, personne ne pourra jamais ouvrir les déclarations : ni vous, ni le\n  \
             serveur, ni nous. Gardez-en une copie hors ligne, ailleurs, sur papier ou sur une clé\n  \
             USB enfermée à double tour.\n\
             - Qui a ce fichier les lit toutes : ne l’envoyez jamais, ne le mettez jamais sur le serveur.\n\
             - `clameur open` et `age -d -i {path}` ouvrent avec elle."
        ));
        Ok(())
    }
}

impl NewNote {
    fn run(self) -> Done {
        use rand_core::RngCore as _;
        let mut seed = zeroize::Zeroizing::new([0; 32]);
        rand_core::OsRng.fill_bytes(seed.as_mut());
        let signer = Signer::new(&self.name, &SigningSeed::from_bytes(*seed)).map_err(|error| {
            Failure::new(tr!(
                "{error}\n  Give the organisation's domain, for instance organisation.example.",
                "{error}\n  Donnez le domaine de l’organisation, par exemple organisation.example."
            ))
        })?;
        let public = signer.verifier().to_string();
        let file = zeroize::Zeroizing::new(format!(
            "# Signs public notes. Keep it secret, keep a copy offline. Made {}.\n# Public key: {public}\n{}\n",
            created(),
            *signer.to_secret()
        ));
        write_secret(&self.out, file.as_bytes()).map_err(|error| {
            Failure::new(tr!(
                "cannot write {path}: {error}\n  Give a file that does not exist, in a directory that you may write to.",
                "impossible d’écrire {path} : {error}\n  Donnez un fichier qui n’existe pas, dans un dossier où vous pouvez écrire.",
                path = self.out.display()
            ))
        })?;
        say(&tr!("Public key: {public}\n", "Clé publique : {public}\n"));
        say(&tr!(
            "Give it to whoever writes the campaign: it goes into campaign.toml, as note_key of your\n\
             organisation. The secret key is in {path}, which only you may read; never put it on the\nserver. \
             `clameur note sign` signs with it.",
            "Donnez-la à qui écrit la campagne : elle va dans campaign.toml, comme note_key de votre\n\
             organisation. La clé secrète est dans {path}, que vous seul pouvez lire ; ne la mettez\n\
             jamais sur le serveur. `clameur note sign` signe avec elle.",
            path = self.out.display()
        ));
        Ok(())
    }
}

impl Show {
    fn run(self) -> Done {
        let bytes = zeroize::Zeroizing::new(given::read(&self.file, given::file::SMALL).map_err(|error| {
            Failure::new(tr!(
                "cannot read {path}: {error}\n  Give the key file that `clameur keys new --out FILE` wrote.",
                "impossible de lire {path} : {error}\n  Donnez le fichier de clé que `clameur keys new --out FICHIER` a écrit.",
                path = self.file.display()
            ))
        })?);
        let identities = given::identities(&bytes).map_err(|error| {
            Failure::new(tr!(
                "{path} is not a key file: {error}",
                "{path} n’est pas un fichier de clé : {error}",
                path = self.file.display()
            ))
        })?;
        let keys: Vec<String> = identities
            .recipients()
            .iter()
            .map(ToString::to_string)
            .collect();
        if self.json {
            say(&serde_json::json!({ "public_keys": keys }).to_string());
        } else {
            for key in keys {
                say(&key);
            }
        }
        if readable_by_others(&self.file) {
            say_error(&format!(
                "clameur: others on this machine may read {0}\n  Keep it to yourself: chmod 600 {0}",
                self.file.display()
            ));
        }
        Ok(())
    }
}

/// Now, in RFC 3339, to the second.
fn created() -> String {
    jiff::Timestamp::from_millisecond(Clock::System.now())
        .unwrap_or(jiff::Timestamp::UNIX_EPOCH)
        .strftime("%Y-%m-%dT%H:%M:%SZ")
        .to_string()
}

#[cfg(unix)]
fn readable_by_others(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::metadata(path).is_ok_and(|meta| meta.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn readable_by_others(_: &Path) -> bool {
    false
}
