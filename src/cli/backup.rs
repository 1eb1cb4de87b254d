//! `clameur backup`.

use std::io::{IsTerminal as _, Write as _};
use std::path::PathBuf;

use clameur_seal::{Recipient, Recipients};
use clap::Args;

use super::{Done, Failure, WithConfig, block_on, say, say_error, shared};
use crate::backup::{Destination, Written, note_made, write_instance, write_keyring};
use crate::clock::Clock;
use crate::config::Config;
use crate::count::guard::Guard;
use crate::given;
use crate::terminal::tr;

/// Back up the database and the configuration into one sealed file, while the server runs.
///
/// The file is an age file, sealed to the keys that you give: keep their secret keys elsewhere. What it holds of people who signed is encrypted once
/// more, under keys in key_dir that are destroyed when a campaign's data is, and after a month: an old backup gives nothing back that was destroyed.
/// These keys are not in it: back them up with --keyring, to another place, each time anew. Mails that are due are in no backup.
///
/// Exit code: 0 all is well, 1 it is written and something in the database is damaged, 2 nothing was written.
#[derive(Debug, Args)]
pub struct Backup {
    /// Where: a file that does not exist, a directory, or - for standard output.
    #[arg(long, value_name = "FILE|DIR")]
    to: PathBuf,
    /// A public key (age1…) that opens the backup; may be given several times.
    #[arg(long, short = 'r', value_name = "KEY")]
    recipient: Vec<String>,
    /// A file with public keys, one a line, as `age -R` takes it.
    #[arg(long, short = 'R', value_name = "FILE")]
    recipients_file: Vec<PathBuf>,
    /// In a directory: how many backups of this instance to keep; older ones that this command made are removed.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    keep: Option<u16>,
    /// Back up the keys of this instance instead: in a directory, in place of the keyring that is there.
    #[arg(long, conflicts_with = "keep")]
    keyring: bool,
    #[command(flatten)]
    config: WithConfig,
}

impl Backup {
    pub(super) fn run(self) -> Done {
        let config = self.config.read()?;
        let recipients = self.recipients()?;
        let place = Destination::named(&self.to, self.keep.map(usize::from));
        if self.keep.is_some() && !matches!(place, Destination::Directory { .. }) {
            return Err(Failure::new(tr!(
                "--keep is for a directory, and {path} is none\n  Make it first, or leave --keep away.",
                "--keep vaut pour un dossier, et {path} n’en est pas un\n  Créez-le d’abord, ou retirez --keep.",
                path = self.to.display()
            )));
        }
        if place == Destination::Stdout && std::io::stdout().is_terminal() {
            return Err(Failure::new(tr!(
                "a backup is not for reading: standard output is a terminal\n  Send it somewhere: clameur backup --to - … | ssh host 'cat > backup.age'",
                "une sauvegarde ne se lit pas : la sortie standard est un terminal\n  Envoyez-la quelque part : clameur backup --to - … | ssh hôte 'cat > sauvegarde.age'"
            )));
        }
        block_on(self.write(&config, &place, &recipients))
    }

    fn recipients(&self) -> Result<Recipients, Failure> {
        let mut keys: Vec<Recipient> = Vec::new();
        for text in &self.recipient {
            let key = given::recipient(text).map_err(|error| {
                Failure::new(tr!(
                    "--recipient cannot be used: {why}",
                    "--recipient ne peut pas servir : {why}",
                    why = given::said::key(&error)
                ))
            })?;
            keys.push(key);
        }
        for path in &self.recipients_file {
            let refused = |why: String| {
                Failure::new(tr!(
                    "{path} cannot be used: {why}",
                    "{path} ne peut pas servir : {why}",
                    path = path.display()
                ))
            };
            let text = given::read_text(path, given::file::SMALL)
                .map_err(|error| refused(error.to_string()))?;
            let found = Recipients::parse(&text).map_err(|e| refused(given::said::key(&e)))?;
            keys.extend(found.iter().cloned());
        }
        Recipients::try_from(keys).map_err(|_| {
            Failure::new(tr!(
                "a backup is always sealed, and there is no key to seal it to\n  Make one on another machine (clameur keys new --out backup.key), and give its public key: --recipient age1…",
                "une sauvegarde est toujours scellée, et il n’y a pas de clé pour laquelle la sceller\n  Faites-en une sur une autre machine (clameur keys new --out sauvegarde.key), et donnez sa clé publique : --recipient age1…"
            ))
        })
    }

    async fn write(&self, config: &Config, place: &Destination, recipients: &Recipients) -> Done {
        let now = Clock::System.now();
        let partial = place.begin(config, self.keyring, now)?;
        let out = std::io::BufWriter::with_capacity(1 << 20, partial.writer()?);
        let base_url = &config.base_url;
        let mut behind = false;
        let (mut out, written) = if self.keyring {
            write_keyring(&config.key_dir, base_url, recipients, now, out)?
        } else {
            // Of a store that is behind what was shown, too: it may be all that there is.
            let (db, secrets) = shared::store_to_copy(config).await?;
            let looked = Guard::of(config).check(&db, &secrets, None).await;
            behind = looked.is_err_and(|why| why.is_of_the_store());
            let file = &self.config.path();
            let done = write_instance(&db, &secrets, file, base_url, recipients, now, out).await?;
            db.close().await;
            done
        };
        out.flush()?;
        drop(out);
        // Where something is damaged or missing, older backups may be all that is left of it.
        let place = &match written.is_whole() && !behind {
            true => place.clone(),
            false => place.keeping_all(),
        };
        let removed = place.end(partial, config, self.keyring, now)?;
        let told = told(&written, self.keyring);
        match place.name(config, self.keyring, now) {
            Some(name) => {
                say(&tr!(
                    "Written: {name}",
                    "Écrit : {name}",
                    name = name.display()
                ));
                say(&told);
            }
            // Standard output is the backup's.
            None => say_error(&told),
        }
        for path in removed {
            say(&tr!(
                "Removed: {path}",
                "Supprimé : {path}",
                path = path.display()
            ));
        }
        // The backup has its name: a data directory whose disk is full takes nothing away from it.
        if !self.keyring
            && let Err(error) = note_made(&config.data_dir, now)
        {
            say_error(&tr!(
                "The backup is written. That it is could not be noted in {dir} ({error}): `clameur status` and `clameur doctor` speak of the one before.",
                "La sauvegarde est faite. La note qu’elle l’est n’a pas pu être écrite dans {dir} ({error}) : `clameur status` et `clameur doctor` parlent de celle d’avant.",
                dir = config.data_dir.display()
            ));
        }
        if behind && self.keep.is_some() {
            say_error(&tr!(
                "This database is not served, because the public may have seen more of it: backups that are there already may hold that, and none was removed.",
                "Cette base n’est pas servie, parce que le public en a peut-être vu plus : des sauvegardes qui sont déjà là le tiennent peut-être, et aucune n’a été supprimée."
            ));
        }
        match written.is_whole() {
            true => Ok(()),
            false => Err(Failure::disagreement(lacking(&written))),
        }
    }
}

/// What a backup that was written does not hold as it was.
fn lacking(written: &Written) -> String {
    let heads = written.headless.iter().map(|campaign| {
        tr!(
            "the log of {campaign} has no head that could be read: its rows are there, and restoring does not recount them",
            "le registre de {campaign} n’a pas de tête lisible : ses lignes y sont, et la restauration ne les recompte pas"
        )
    });
    let rows = written.rotten.iter().map(|(table, rows)| {
        tr!(
            "{rows} rows of the table {table} hold text that rotted: they are there as far as they can be read",
            "{rows} lignes de la table {table} contiennent du texte abîmé : elles y sont telles qu’on peut les lire"
        )
    });
    let all: Vec<String> = heads.chain(rows).collect();
    tr!(
        "the backup is written, of a database that is damaged: {what}\n  Keep the older backups: none was removed. `clameur fsck` says more.",
        "la sauvegarde est écrite, d’une base qui est abîmée : {what}\n  Gardez les sauvegardes plus anciennes : aucune n’a été supprimée. `clameur fsck` en dit plus.",
        what = all.join("; ")
    )
}

fn told(written: &Written, keyring: bool) -> String {
    if keyring {
        return tr!(
            "  {keys} keys. Keep it apart from the backups, and destroy older keyrings: they hold keys that were destroyed since.",
            "  {keys} clés. Gardez-le loin des sauvegardes, et détruisez les trousseaux plus anciens : ils tiennent des clés détruites depuis.",
            keys = written.keys
        );
    }
    let mut lines = vec![tr!("  {rows} rows", "  {rows} lignes", rows = written.rows)];
    lines.extend(written.campaigns.iter().map(|(campaign, size)| {
        tr!(
            "  {campaign}: log of {size} entries",
            "  {campaign} : registre de {size} entrées"
        )
    }));
    lines.join("\n")
}
