//! `clameur move-store`.

use std::path::{Path, PathBuf};

use clap::Args;
use rand_core::{OsRng, RngCore as _};

use super::{Done, Failure, WithConfig, block_on, say, shared};
use crate::campaign::store::slugs;
use crate::config::Config;
use crate::count::guard::Guard;
use crate::db::copy::{self, Content, Target};
use crate::db::rebuild::{Rebuild, has_log};
use crate::db::{Address, Db, Error, Transaction};
use crate::fsck;
use crate::secrets::Secrets;
use crate::terminal::tr;

/// Copy the whole instance into another database: from a file to PostgreSQL, or back.
///
/// While it copies nobody can join or leave: visitors are told so, and when to come back. Then every row is compared, and everything that is stored is
/// held against what binds it, as `clameur fsck` does, in the copy. Only if all of it agrees, the old database is closed for good: a server that still has
/// it open can show pages and write nothing. Name the new one as `database` in the configuration, and restart the server.
///
/// Cut off at its very end, when the old database is closed and the new one not yet open, the same command again opens it.
///
/// Keys and the configuration stay where they are. The old database is left as it is: keep it until the new one has been backed up, then destroy it.
#[derive(Debug, Args)]
pub struct MoveStore {
    /// Where to: an empty database on a server (postgres://user@host/database), or a file that is not there yet (sqlite:PATH).
    #[arg(value_name = "ADDRESS")]
    to: String,
    /// Where from, if not from where the configuration says.
    #[arg(long, value_name = "ADDRESS")]
    from: Option<String>,
    #[command(flatten)]
    config: WithConfig,
}

impl MoveStore {
    pub(super) fn run(self) -> Done {
        let mut config = self.config.read()?;
        if let Some(from) = self.from {
            config.database = Some(Address::typed(from));
        }
        let to = Address::typed(self.to);
        to.check().map_err(|error| unusable(&to, &error))?;
        block_on(moved(&config, &to))
    }
}

fn unusable(address: &Address, error: &dyn std::fmt::Display) -> Failure {
    Failure::new(tr!(
        "{address} cannot be used: {error}",
        "{address} ne peut pas servir : {error}"
    ))
}

/// Ends a move that was cut off after the old database was closed: nothing is left to do but to open the new one. False where there is none.
async fn ended(from: &Address, to: &Address) -> Result<bool, Failure> {
    // What does not let itself be looked at is told by opening it.
    let Ok(Some(name)) = copy::noted_move(from).await else {
        return Ok(false);
    };
    let copied = match to {
        Address::Postgres(_) => {
            if copy::noted_move(to).await.ok().flatten() != Some(name) {
                return Ok(false);
            }
            let db = Db::open_closed(to)
                .await
                .map_err(|error| unusable(to, &error))?;
            Copied {
                db: Some(db),
                half: None,
            }
        }
        Address::Sqlite(path) => {
            let half = half(path);
            let noted = copy::noted_move(&half.clone().into()).await;
            if path.exists() || noted.ok().flatten() != Some(name) {
                return Ok(false);
            }
            Copied {
                db: None,
                half: Some(half),
            }
        }
    };
    copied.opens(to).await?;
    Ok(true)
}

/// The name that a file has before it is whole.
fn half(path: &Path) -> PathBuf {
    path.with_extension("db.moving")
}

async fn moved(config: &Config, to: &Address) -> Done {
    if ended(&config.database(), to).await? {
        say(&tr!(
            "The move to {to} had been cut off at its end: the old database was closed, the new one was whole.",
            "Le déménagement vers {to} avait été coupé à la fin : l’ancienne base était fermée, la nouvelle entière."
        ));
        say(&now_name(to));
        return Ok(());
    }
    let secrets = Secrets::open(&config.key_dir)?;
    let source = shared::database(config).await?;
    crate::secrets::recognise(&source, &secrets).await?;
    let guard = Guard::of(config);
    guard.check(&source, &secrets, None).await?;
    // What a restored copy brought with it about what came after it.
    let from = config.database();
    if let Some(beside) = from.file().and_then(Path::parent) {
        guard.adopt(&Guard::beside(beside))?;
    }
    // From its beginning to the end nobody writes what would be lost.
    let (mut reading, target) = match to {
        Address::Postgres(_) => {
            // Before the old one is held: another address may lead to the same database.
            let db = empty_server(to).await?;
            let mut reading = copy::hold(&source).await?;
            let target = into_server(&mut reading, db).await?;
            (reading, target)
        }
        Address::Sqlite(path) => {
            let mut reading = copy::hold(&source).await?;
            let target = into_file(&mut reading, path).await?;
            (reading, target)
        }
    };
    examined(config, &secrets, &target.db).await?;
    let mut name = [0_u8; 16];
    OsRng.fill_bytes(&mut name);
    let name = hex::encode(name);
    let target = target.finish(&name).await?;
    copy::freeze(&mut reading).await?;
    copy::close_to_all(&mut reading, &where_it_went(to)).await?;
    copy::note_move(&mut reading, &name).await?;
    reading.commit().await?;
    source.close().await;
    target.opens(to).await?;
    say(&tr!(
        "Moved to {to}. The old database is closed; nothing can be written into it any more.",
        "Déménagé vers {to}. L’ancienne base est fermée : plus rien ne peut y être écrit."
    ));
    say(&now_name(to));
    Ok(())
}

/// What is left to be done.
fn now_name(to: &Address) -> String {
    let password = match to {
        Address::Sqlite(_) => String::new(),
        Address::Postgres(_) => tr!(
            " (with its password if it needs one, or all of it by CLAMEUR_DATABASE)",
            " (avec son mot de passe s’il en faut un, ou le tout par CLAMEUR_DATABASE)"
        ),
    };
    tr!(
        "Now write into the configuration: database = \"{to}\"{password}, and restart the server.",
        "Écrivez maintenant dans la configuration : database = \"{to}\"{password}, et redémarrez le serveur."
    )
}

/// What the old database says from then on.
fn where_it_went(to: &Address) -> String {
    tr!(
        "this instance has moved to {to}: name that as `database` in the configuration. If that one says that the move was interrupted, or is not there, the same `clameur move-store` again ends it",
        "cette instance a déménagé vers {to} : nommez-la comme `database` dans la configuration. Si celle-là dit que le déménagement a été interrompu, ou n’y est pas, la même commande `clameur move-store` encore une fois le termine"
    )
}

/// A copy that is being filled.
struct Filled {
    db: Db,
    /// The name that a file has meanwhile.
    half: Option<PathBuf>,
}

/// A copy that is whole, and that nobody uses yet.
struct Copied {
    /// Of a server.
    db: Option<Db>,
    /// The name that a file has meanwhile.
    half: Option<PathBuf>,
}

impl Filled {
    /// Writes down that the copy is whole and waits for the old database to be closed. Of a file, ends it: nothing of it stands beside it any more.
    async fn finish(self, name: &str) -> Result<Copied, Failure> {
        let mut tx = self.db.begin().await?;
        copy::note_move(&mut tx, name).await?;
        if self.half.is_none() {
            let words = tr!(
                "`clameur move-store` was interrupted at its end: run the same command again. If the old database says that it has moved here, that opens this one; else drop this one and make it anew before",
                "`clameur move-store` a été interrompu à la fin : relancez la même commande. Si l’ancienne base dit qu’elle a déménagé ici, cela ouvre celle-ci ; sinon, supprimez celle-ci et refaites-la avant"
            );
            copy::close_to_all(&mut tx, &words).await?;
        }
        tx.commit().await?;
        let Self { db, half } = self;
        Ok(match half {
            None => Copied { db: Some(db), half },
            Some(_) => {
                db.close().await;
                Copied { db: None, half }
            }
        })
    }
}

impl Copied {
    /// Lets it be used.
    async fn opens(self, to: &Address) -> Done {
        if let Some(db) = self.db {
            let mut tx = db.begin().await?;
            copy::open_to_all(&mut tx).await?;
            tx.commit().await?;
            db.close().await;
            return Ok(());
        }
        let Some(half) = self.half else {
            return Ok(());
        };
        if let Some(path) = to.file() {
            if has_log(&half) {
                return Err(unusable(
                    to,
                    &tr!(
                        "its log could not be emptied: run the same command again",
                        "son journal n’a pas pu être vidé : relancez la même commande"
                    ),
                ));
            }
            let folder = path.parent().unwrap_or_else(|| Path::new("."));
            std::fs::rename(&half, path)
                .and_then(|()| std::fs::File::open(folder)?.sync_all())
                .map_err(|error| unusable(to, &error))?;
        }
        Ok(())
    }
}

/// A database on a server, with tables in which nothing is.
async fn empty_server(to: &Address) -> Result<Db, Failure> {
    let db = Db::open(to, true)
        .await
        .map_err(|error| unusable(to, &error))?;
    let mut tx = db.snapshot().await?;
    for table in copy::tables(&mut tx).await? {
        if copy::content(&mut tx, &table).await?.rows > 0 {
            return Err(unusable(
                to,
                &tr!(
                    "its table {table} is not empty: give an empty database",
                    "sa table {table} n’est pas vide : donnez une base vide"
                ),
            ));
        }
    }
    tx.rollback().await?;
    Ok(db)
}

async fn into_server(reading: &mut Transaction, db: Db) -> Result<Filled, Failure> {
    let mut tx = db.begin().await?;
    copy::close_to_all(
        &mut tx,
        &tr!(
            "`clameur move-store` was interrupted while it filled this database: drop it, make it anew, and run the command again",
            "`clameur move-store` a été interrompu pendant qu’il remplissait cette base : supprimez-la, refaites-la, et relancez la commande"
        ),
    )
    .await?;
    tx.commit().await?;
    let copied = all(reading, &db).await?;
    let mut tx = db.snapshot().await?;
    compared(&mut tx, &copied).await?;
    Ok(Filled { db, half: None })
}

async fn into_file(reading: &mut Transaction, path: &Path) -> Result<Filled, Failure> {
    let to = Address::from(path.to_owned());
    if path.exists() {
        return Err(unusable(
            &to,
            &tr!(
                "it is there already: give a file that is not",
                "elle existe déjà : donnez un fichier qui n’existe pas"
            ),
        ));
    }
    let half = half(path);
    // What an interrupted move left.
    let _ = std::fs::remove_file(&half);
    let made = Rebuild::begin(&half, |_| true).await;
    let rebuild = made.map_err(|error| unusable(&to, &error))?;
    // Outside of the data directory others could read the addresses of those who run campaigns.
    crate::secrets::restrict(&half, 0o600).map_err(|error| unusable(&to, &error))?;
    let copied = all(reading, &rebuild).await?;
    if let Some(wrong) = rebuild.end().await?.first() {
        return Err(unusable(&to, &wrong));
    }
    let synced = std::fs::File::open(&half).and_then(|file| file.sync_all());
    synced.map_err(|error| unusable(&to, &error))?;
    let db = Db::open(&half.clone().into(), false).await?;
    let mut tx = db.snapshot().await?;
    compared(&mut tx, &copied).await?;
    Ok(Filled {
        db,
        half: Some(half),
    })
}

async fn all(
    reading: &mut Transaction,
    target: &impl Target,
) -> Result<Vec<(String, Content)>, Failure> {
    let mut copied = Vec::new();
    for table in copy::tables(reading).await? {
        let done = copy::copy(reading, target, &table).await;
        let content = done.map_err(|error: Error| {
            Failure::new(tr!(
                "the table {table} cannot be copied: {error}\n  Nothing has changed in the old database.",
                "la table {table} ne peut pas être copiée : {error}\n  Rien n’a changé dans l’ancienne base."
            ))
        })?;
        copied.push((table, content));
    }
    Ok(copied)
}

/// Every table holds what was read.
async fn compared(tx: &mut Transaction, copied: &[(String, Content)]) -> Done {
    let mut rows = 0;
    for (table, content) in copied {
        if copy::content(tx, table).await? != *content {
            return Err(Failure::new(tr!(
                "the table {table} is not the same in the copy\n  Nothing has changed in the old database. Please report this.",
                "la table {table} n’est pas la même dans la copie\n  Rien n’a changé dans l’ancienne base. Merci de le signaler."
            )));
        }
        rows += content.rows;
    }
    say(&tr!(
        "{rows} rows in {tables} tables: the same in both.",
        "{rows} lignes dans {tables} tables : les mêmes dans les deux.",
        tables = copied.len()
    ));
    Ok(())
}

/// Everything in the copy is what binds it, recounted.
async fn examined(config: &Config, secrets: &Secrets, db: &Db) -> Done {
    for slug in slugs(db).await? {
        let report = fsck::examine(db, secrets, config, &slug, 0).await?;
        let problem = |trouble: &&fsck::Trouble| trouble.level == crate::doctor::Level::Problem;
        if let Some(trouble) = report.troubles.iter().find(problem) {
            return Err(Failure::new(tr!(
                "campaign {slug}: {found}\n  It is so in the old database too, which has not changed: `clameur fsck --mend` first.",
                "campagne {slug} : {found}\n  C’est ainsi dans l’ancienne base aussi, qui n’a pas changé : d’abord `clameur fsck --mend`.",
                found = trouble.found
            )));
        }
        say(&tr!(
            "{slug}: {live} counted, {leaves} entries, {records} sealed records, recounted in the copy.",
            "{slug} : {live} comptées, {leaves} entrées, {records} enregistrements scellés, recomptés dans la copie.",
            live = report.live,
            leaves = report.leaves,
            records = report.records
        ));
    }
    Ok(())
}
