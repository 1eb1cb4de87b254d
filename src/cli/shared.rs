//! What several commands need: the instance's store and keys, and a person's consent.

use std::collections::BTreeMap;
use std::io::{BufRead as _, IsTerminal as _, Read as _, Write as _};

use super::Failure;
use crate::config::Config;
use crate::count::guard::Guard;
use crate::db::Db;
use crate::secrets::Secrets;
use crate::terminal::tr;

/// Opens the store and the keys of an instance, where the store is what the public has seen: nothing is written on top of an older one.
///
/// # Errors
/// When a key or the database cannot be used, or the database is behind what was shown.
pub(super) async fn instance(config: &Config) -> Result<(Db, Secrets), Failure> {
    guarded(config, None).await
}

/// The same, where this campaign may be missing from the store, and others with it: it is about to be published.
///
/// # Errors
/// As [`instance`].
pub(super) async fn instance_with(
    config: &Config,
    publishing: &str,
) -> Result<(Db, Secrets), Failure> {
    guarded(config, Some(publishing)).await
}

async fn guarded(config: &Config, publishing: Option<&str>) -> Result<(Db, Secrets), Failure> {
    let guard = Guard::of(config);
    let looked_at = match config.database().is_there() {
        true => {
            let secrets = Secrets::open(&config.key_dir)?;
            guard
                .looks_at(&config.database(), &secrets, publishing)
                .await?
        }
        false => false,
    };
    let (db, secrets) = unguarded(config).await?;
    if !looked_at {
        guard.check(&db, &secrets, publishing).await?;
    }
    Ok((db, secrets))
}

/// After a command that appended to a log: keeps the newest heads beside the database, as a server does that runs.
pub(super) async fn keep_heads(config: &Config, db: &Db, secrets: &Secrets) {
    let guard = Guard::of(config);
    if let Err(error) = guard.keep(db, secrets, &mut BTreeMap::new()).await {
        // What was appended stands; the server writes it down at its next start.
        super::say_error(&tr!(
            "the newest heads could not be written down beside the database: {error}",
            "les têtes les plus récentes n’ont pas pu être notées à côté de la base : {error}"
        ));
    }
}

/// Opens the store and the keys, also where the store is behind: to look at it, or to say so.
///
/// # Errors
/// When a key or the database cannot be used.
pub(super) async fn unguarded(config: &Config) -> Result<(Db, Secrets), Failure> {
    let secrets = Secrets::open(&config.key_dir)?;
    let db = database(config).await?;
    crate::secrets::recognise(&db, &secrets).await?;
    Ok((db, secrets))
}

/// The same for a look: nothing is written, and the tables stay as they are.
///
/// # Errors
/// As [`unguarded`]; when the tables are those of an earlier program.
pub(super) async fn look(config: &Config) -> Result<(Db, Secrets), Failure> {
    let secrets = Secrets::open(&config.key_dir)?;
    let db = look_at_database(config).await?;
    crate::secrets::recognise(&db, &secrets).await?;
    Ok((db, secrets))
}

/// The store alone, for a look.
///
/// # Errors
/// As [`look`].
pub(super) async fn look_at_database(config: &Config) -> Result<Db, Failure> {
    let path = config.database();
    let pending = match path.is_there() {
        true => Db::pending_migrations(&path).await.unwrap_or(0),
        false => 0,
    };
    if pending > 0 {
        return Err(Failure::new(tr!(
            "the tables of {path} are those of an earlier program, and looking changes nothing\n  The server brings them up to date when it starts. Make a backup before: clameur backup",
            "les tables de {path} sont celles d’un programme antérieur, et regarder ne change rien\n  Le serveur les met à jour quand il démarre. Faites une sauvegarde avant : clameur backup",
            path = path
        )));
    }
    database(config).await
}

/// The store as it is, to be copied: also where it is behind, and where its tables are those of an earlier program.
///
/// # Errors
/// When a key or the database cannot be used.
pub(super) async fn store_to_copy(config: &Config) -> Result<(Db, Secrets), Failure> {
    let secrets = Secrets::open(&config.key_dir)?;
    let path = config.database();
    if !path.is_there() {
        return unguarded(config).await;
    }
    let db = Db::look(&path)
        .await
        .map_err(|error| cannot_open(&path, &error))?;
    match crate::secrets::recognise(&db, &secrets).await {
        // An earlier program kept no fingerprints.
        Ok(()) | Err(crate::secrets::SecretsError::Store(_)) => Ok((db, secrets)),
        Err(error) => Err(error.into()),
    }
}

/// Opens the store alone. Only `init` makes a new one: a mistyped path, or a disk that is not mounted, must not make an empty instance.
///
/// # Errors
/// When the database cannot be used.
pub(super) async fn database(config: &Config) -> Result<Db, Failure> {
    let path = config.database();
    if !path.is_there() {
        return Err(Failure::new(if Guard::of(config).has_heads() {
            tr!(
                "the database {path} is gone: heads of its logs are kept beside it\n  Restore it: clameur restore BACKUP --identity KEYFILE",
                "la base {path} a disparu : des têtes de ses registres sont gardées à côté\n  Remettez-la : clameur restore SAUVEGARDE --identity CLÉ",
                path = path
            )
        } else {
            tr!(
                "there is no database {path}\n  If there was one, restore it (clameur restore). For a new instance `clameur init` makes it; or correct data_dir in the configuration.",
                "il n’y a pas de base {path}\n  S’il y en avait une, remettez-la (clameur restore). Pour une nouvelle instance, `clameur init` la fait ; ou corrigez data_dir dans la configuration.",
                path = path
            )
        }));
    }
    Db::open(&path, false)
        .await
        .map_err(|error| cannot_open(&path, &error))
}

fn cannot_open(path: &crate::db::Address, error: &crate::db::Error) -> Failure {
    let found = tr!(
        "cannot open the database {path}: {error}",
        "impossible d’ouvrir la base {path} : {error}"
    );
    if error.says_what_to_do() {
        return Failure::new(found);
    }
    Failure::new(tr!(
        "{found}\n  Run as the user that the server runs as; `clameur doctor` tells more.",
        "{found}\n  Lancez la commande sous l’utilisateur du serveur ; `clameur doctor` en dit plus."
    ))
}

/// Writes a file that is not there yet.
///
/// # Errors
/// When it is, or cannot be written.
pub(super) fn write_new(path: &std::path::Path, content: &str) -> Result<(), Failure> {
    let mut options = std::fs::OpenOptions::new();
    let opened = options.write(true).create_new(true).open(path);
    opened
        .and_then(|mut file| file.write_all(content.as_bytes()))
        .map_err(|error| {
            Failure::new(tr!(
                "cannot write {path}: {error}\n  Give a file that does not exist, in a directory that you may write to.",
                "impossible d’écrire {path} : {error}\n  Donnez un fichier qui n’existe pas, dans un dossier où vous pouvez écrire.",
                path = path.display()
            ))
        })
}

/// A file's name as a shell takes it, whatever is in it.
pub(super) fn quoted(path: &std::path::Path) -> String {
    let name = path.display().to_string();
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-".contains(c);
    if !name.is_empty() && !name.starts_with('-') && name.chars().all(plain) {
        return name;
    }
    format!("'{}'", name.replace('\'', r"'\''"))
}

/// Asks a person to agree, unless `yes` says so already.
///
/// # Errors
/// When they do not, or there is nobody to ask.
pub(super) fn agree(question: &str, yes: bool) -> Result<(), Failure> {
    agree_by("--yes", question, yes)
}

/// The same, where another word at the command line than `--yes` says so.
///
/// # Errors
/// When they do not, or there is nobody to ask.
pub(super) fn agree_by(flag: &str, question: &str, yes: bool) -> Result<(), Failure> {
    if yes {
        return Ok(());
    }
    let stdin = std::io::stdin();
    if !stdin.is_terminal() {
        return Err(Failure::new(tr!(
            "{question}\n  Nothing was changed: nobody is there to answer. Give {flag} to go on without being asked.",
            "{question}\n  Rien n’a été changé : personne n’est là pour répondre. Donnez {flag} pour continuer sans question."
        )));
    }
    let mut stderr = std::io::stderr().lock();
    let question = crate::shown::line(question);
    let asked = tr!(
        "{question}\nGo on? Type yes: ",
        "{question}\nContinuer ? Tapez oui : "
    );
    write!(stderr, "{asked}")?;
    stderr.flush()?;
    drop(stderr);
    let mut answer = String::new();
    stdin.lock().take(1 << 10).read_line(&mut answer)?;
    // Both words, whatever the language: who types either means it.
    let answer = answer.trim();
    if answer.eq_ignore_ascii_case("yes") || answer.eq_ignore_ascii_case("oui") {
        Ok(())
    } else {
        Err(Failure::new(tr!(
            "Nothing was changed.",
            "Rien n’a été changé."
        )))
    }
}

/// Rows in columns; those named in `right` are numbers.
pub(super) fn table(rows: &[Vec<String>], right: &[usize]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        rows.iter()
            .filter_map(|row| row.get(column))
            .map(|cell| cell.chars().count())
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let lines: Vec<String> = rows
        .iter()
        .map(|row| {
            let cells: Vec<String> = row
                .iter()
                .zip(&widths)
                .enumerate()
                .map(|(i, (cell, width))| {
                    if right.contains(&i) {
                        format!("{cell:>width$}")
                    } else {
                        format!("{cell:<width$}")
                    }
                })
                .collect();
            cells.join("  ").trim_end().to_owned()
        })
        .collect();
    lines.join("\n")
}
