//! `clameur init`.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use clap::Args;

use super::{Done, Failure, block_on, say};
use crate::config::{self, Config};
use crate::count::guard::Guard;
use crate::db::{Address, Db};
use crate::secrets::{Secrets, SecretsError};
use crate::terminal::tr;

/// Write a commented configuration, an empty database and the instance's keys.
///
/// Nothing that exists is written over. Where a configuration is there and no database ever was, that is made. The organisations' keys are not among these: they are made
/// with `clameur keys new`, elsewhere.
#[derive(Debug, Args)]
pub struct Init {
    /// Where the configuration of this instance will be; its data and its keys too, unless the next two say otherwise.
    #[arg(long, default_value = ".", value_name = "DIR")]
    dir: PathBuf,
    /// Where the database will be; a relative path begins at the configuration file.
    #[arg(long, default_value = "data", value_name = "DIR")]
    data_dir: PathBuf,
    /// The database, if not a file in that directory: one on a server of PostgreSQL (postgres://user@host/database), which must be there and be empty,
    /// or another file. A password is better given in CLAMEUR_DATABASE.
    #[arg(long, value_name = "ADDRESS")]
    database: Option<String>,
    /// Where the instance's own keys will be; a relative path begins at the configuration file.
    #[arg(long, default_value = "keys", value_name = "DIR")]
    key_dir: PathBuf,
    /// Public address of the site, without a slash at the end. It names the public logs: choose it
    /// once, and keep it.
    #[arg(long, value_name = "URL")]
    base_url: String,
}

impl Init {
    pub(super) fn run(self) -> Done {
        let default = Config::default();
        let values = Config {
            base_url: self.base_url.clone(),
            listen: on_this_machine(&self.base_url).unwrap_or(default.listen),
            data_dir: self.data_dir.clone(),
            key_dir: self.key_dir.clone(),
            database: self.database.clone().map(Address::from),
            ..default
        };
        values.check()?;
        let file = self.dir.join("clameur.toml");
        if file.exists() {
            let config = Config::read(&file, |name| std::env::var(name).ok());
            let anew = |config: &Config| {
                config.base_url == self.base_url
                    && config.database().file().is_none_or(|file| !file.exists())
                    && !Guard::of(config).has_heads()
            };
            if let Some(config) = config.ok().filter(anew) {
                return complete(&config);
            }
            return Err(Failure::new(tr!(
                "{file} is there already, and init never writes over anything\n  Change it with an \
                 editor, or give another directory with --dir. Check it with: clameur doctor --config {file}",
                "{file} existe déjà, et init n’écrase jamais rien\n  Modifiez-le avec un \
                 éditeur, ou donnez un autre dossier avec --dir. Vérifiez-le avec : clameur doctor --config {file}",
                file = file.display()
            )));
        }
        let database = match &values.database {
            None => Address::Sqlite(self.dir.join(&values.data_dir).join("clameur.db")),
            Some(Address::Sqlite(path)) => Address::Sqlite(self.dir.join(path)),
            Some(server) => server.clone(),
        };
        let filled = is_filled(&database, &self.dir.join(&values.key_dir))?;
        let made = |what: &Path, error: &dyn std::fmt::Display| {
            Failure::new(tr!(
                "cannot write {path}: {error}\n  Give a directory that you may write to.",
                "impossible d’écrire {path} : {error}\n  Donnez un dossier où vous pouvez écrire.",
                path = what.display()
            ))
        };
        let data = self.dir.join(&values.data_dir);
        let keys = self.dir.join(&values.key_dir);
        make_private(&self.dir).map_err(|e| made(&self.dir, &e))?;
        make_private(&data).map_err(|e| made(&data, &e))?;
        Secrets::create(&keys)?;
        write_new(&file, &config::commented(&values)).map_err(|e| made(&file, &e))?;
        // One of an earlier program is not brought up to date here either: the server does, after it has looked at it.
        if !filled {
            make_database(&database)?;
        }
        let place = match &values.database {
            None => format!("{}/         ", data.display()),
            Some(_) => database.to_string(),
        };
        let holds = match filled {
            false => tr!(
                "the database, still without a campaign",
                "la base, encore sans campagne"
            ),
            true => tr!(
                "the database, which was there and is as it was",
                "la base, qui était là et n’a pas changé"
            ),
        };
        say(&tr!(
            "Written:\n  {file}   the configuration, every option explained\n  {place}   {holds}\n  \
             {keys}/            this instance's own keys: log.seed, mail.key\n",
            "Écrit :\n  {file}   la configuration, chaque option expliquée\n  {place}   {holds}\n  \
             {keys}/            les clés propres à cette instance : log.seed, mail.key\n",
            file = file.display(),
            place = place,
            keys = keys.display()
        ));
        if on_this_machine(&values.base_url).is_some() {
            say(&to_try(&file));
        }
        say(&next_steps(&file, &keys, &data));
        Ok(())
    }
}

/// Where the server listens when its public address is one of this machine, as of an instance that is tried out: no proxy stands before it.
fn on_this_machine(base_url: &str) -> Option<SocketAddr> {
    let address = base_url
        .strip_prefix("http://")?
        .replace("localhost", "127.0.0.1");
    let address: SocketAddr = address.parse().ok()?;
    (address.ip().is_loopback() && address.port() != 0).then_some(address)
}

/// Makes what is missing beside a configuration that is there: an instance in which nothing was ever published.
fn complete(config: &Config) -> Done {
    let path = config.database();
    if is_filled(&path, &config.key_dir)? {
        say(&tr!(
            "The configuration, the keys and the database {path} were there, and are as they were.",
            "La configuration, les clés et la base {path} étaient là, et n’ont pas changé."
        ));
        return Ok(());
    }
    make_private(&config.data_dir).map_err(|error| {
        Failure::new(tr!(
            "cannot write {path}: {error}\n  Give a directory that you may write to.",
            "impossible d’écrire {path} : {error}\n  Donnez un dossier où vous pouvez écrire.",
            path = config.data_dir.display()
        ))
    })?;
    Secrets::create(&config.key_dir)?;
    make_database(&path)?;
    say(&tr!(
        "The configuration was there and is as it was. Written: {path}, the database, still without a campaign.",
        "La configuration était là et n’a pas changé. Écrit : {path}, la base, encore sans campagne.",
        path = path
    ));
    Ok(())
}

/// Whether there is something in the database. Refused unless the keys that are there are its own, as where only the configuration is written
/// anew: with other keys nothing of it could go on.
fn is_filled(address: &Address, keys: &Path) -> Result<bool, Failure> {
    let unusable = |error: crate::db::Error| {
        Failure::new(tr!(
            "the database {address} cannot be used: {error}",
            "la base {address} ne peut pas servir : {error}"
        ))
    };
    let mut filled = false;
    block_on(async {
        let Some(table) = Db::first_filled(address).await.map_err(unusable)? else {
            return Ok(());
        };
        filled = true;
        if let Ok(secrets) = Secrets::open(keys) {
            let look = Db::look(address).await.map_err(unusable)?;
            let recognised = crate::secrets::recognise(&look, &secrets).await;
            look.close().await;
            match recognised {
                // An earlier program kept no fingerprints.
                Ok(()) | Err(SecretsError::Store(_)) => return Ok(()),
                Err(other) => return Err(other.into()),
            }
        }
        Err(Failure::new(tr!(
            "the database {address} is not empty: its table {table} holds something\n  A new instance needs an empty one. If this one is yours, first put its keys back into {keys} (clameur restore KEYRING).",
            "la base {address} n’est pas vide : sa table {table} contient quelque chose\n  Une nouvelle instance en demande une vide. Si celle-ci est la vôtre, remettez d’abord ses clés dans {keys} (clameur restore TROUSSEAU).",
            keys = keys.display()
        )))
    })?;
    Ok(filled)
}

/// Makes the database of a new instance, where there is none.
fn make_database(address: &Address) -> Done {
    block_on(async {
        let made = Db::open(address, true).await;
        made.map_err(|error| {
            Failure::new(tr!(
                "cannot make the database {address}: {error}",
                "impossible de faire la base {address} : {error}"
            ))
        })?
        .close()
        .await;
        Ok(())
    })
}

/// What somebody does who only wants to see it: none of the steps before others use it.
fn to_try(file: &Path) -> String {
    tr!(
        "To try it on this machine: clameur serve --config {file}, and open the address that it prints. That needs nothing of what follows.\n",
        "Pour l’essayer sur cette machine : clameur serve --config {file}, et ouvrez l’adresse qu’il affiche. Cela ne demande rien de ce qui suit.\n",
        file = file.display()
    )
}

fn next_steps(file: &Path, keys: &Path, data: &Path) -> String {
    let file = file.display();
    let owner = crate::disk::as_owner(data);
    tr!(
        "Next:\n  \
         1. Read {file}: how mail leaves ([mail]) is what you will have to change.\n  \
         2. Copy {keys} to a safe place: without log.seed the public logs cannot be continued.\n  \
         3. {owner}clameur doctor --config {file}\n  \
         4. {owner}clameur serve --config {file}\n     \
            It prints an address that makes the first account at the desk: there, in the browser, an association makes its key, writes its campaign and publishes it.\n\
         At a terminal instead of the desk:\n  \
         clameur keys new --out organisation.agekey     on another machine\n  \
         clameur campaign new my-campaign               write it, then: clameur campaign check my-campaign\n  \
         {owner}clameur campaign publish my-campaign --config {file}",
        "Ensuite :\n  \
         1. Lisez {file} : la façon dont part le courriel ([mail]) est ce que vous aurez à changer.\n  \
         2. Copiez {keys} en lieu sûr : sans log.seed, les registres publics ne peuvent pas être continués.\n  \
         3. {owner}clameur doctor --config {file}\n  \
         4. {owner}clameur serve --config {file}\n     \
            Il affiche une adresse qui fait le premier compte au bureau : là, dans le navigateur, une association fait sa clé, écrit sa campagne et la publie.\n\
         Dans un terminal au lieu du bureau :\n  \
         clameur keys new --out organisation.agekey     sur une autre machine\n  \
         clameur campaign new ma-campagne               écrivez-la, puis : clameur campaign check ma-campagne\n  \
         {owner}clameur campaign publish ma-campagne --config {file}",
        file = file,
        keys = keys.display()
    )
}

fn write_new(path: &Path, text: &str) -> std::io::Result<()> {
    use std::io::Write as _;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        // A password for the mail relay may come to stand in it.
        options.mode(0o640);
    }
    // It has its name once it is whole, and takes nobody else's.
    let half = path.with_extension("toml.half-written");
    match std::fs::remove_file(&half) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut file = options.open(&half)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    std::fs::hard_link(&half, path)?;
    std::fs::remove_file(&half)
}

/// A directory that only its owner may look into.
fn make_private(path: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instance_of_this_machine_alone_listens_where_its_address_leads() {
        for (address, listens) in [
            ("http://127.0.0.1:8090", Some("127.0.0.1:8090")),
            ("http://localhost:8090", Some("127.0.0.1:8090")),
            ("http://[::1]:8090", Some("[::1]:8090")),
            ("http://192.0.2.1:8090", None),
            ("http://127.0.0.1", None),
            ("https://plainte.example.org", None),
        ] {
            let expected = listens.map(|one| one.parse().unwrap());
            assert_eq!(on_this_machine(address), expected, "{address}");
        }
    }
}
