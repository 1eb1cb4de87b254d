//! `clameur init`.

use std::path::{Path, PathBuf};

use clap::Args;

use super::{Done, Failure, say};
use crate::config::{self, Config};
use crate::secrets::Secrets;
use crate::terminal::tr;

/// Write a commented configuration and the instance's keys.
///
/// Nothing that exists is written over. The organisations' keys are not among these: they are made
/// with `clameur keys new`, elsewhere.
#[derive(Debug, Args)]
pub struct Init {
    /// Where the configuration, the data and the keys of this instance will be.
    #[arg(long, default_value = ".", value_name = "DIR")]
    dir: PathBuf,
    /// Public address of the site, without a slash at the end. It names the public logs: choose it
    /// once, and keep it.
    #[arg(long, value_name = "URL")]
    base_url: String,
}

impl Init {
    pub(super) fn run(self) -> Done {
        let values = Config {
            base_url: self.base_url.clone(),
            ..Config::default()
        };
        values.check()?;
        let file = self.dir.join("clameur.toml");
        if file.exists() {
            return Err(Failure::new(tr!(
                "{file} is there already, and init never writes over anything\n  Change it with an \
                 editor, or give another directory with --dir. Check it with: clameur doctor --config {file}",
                "{file} existe déjà, et init n’écrase jamais rien\n  Modifiez-le avec un \
                 éditeur, ou donnez un autre dossier avec --dir. Vérifiez-le avec : clameur doctor --config {file}",
                file = file.display()
            )));
        }
        let made = |what: &Path, error: &dyn std::fmt::Display| {
            Failure::new(tr!(
                "cannot write {path}: {error}\n  Give a directory that you may write to.",
                "impossible d’écrire {path} : {error}\n  Donnez un dossier où vous pouvez écrire.",
                path = what.display()
            ))
        };
        let data = self.dir.join(&values.data_dir);
        let keys = self.dir.join(&values.key_dir);
        make_private(&data).map_err(|e| made(&data, &e))?;
        Secrets::create(&keys)?;
        write_new(&file, &config::commented(&values)).map_err(|e| made(&file, &e))?;
        say(&tr!(
            "Written:\n  {file}   the configuration, every option explained\n  {data}/            the database will be here\n  \
             {keys}/            this instance's own keys: log.seed, mail.key\n",
            "Écrit :\n  {file}   la configuration, chaque option expliquée\n  {data}/            la base sera ici\n  \
             {keys}/            les clés propres à cette instance : log.seed, mail.key\n",
            file = file.display(),
            data = data.display(),
            keys = keys.display()
        ));
        say(&next_steps(&file, &keys));
        Ok(())
    }
}

fn next_steps(file: &Path, keys: &Path) -> String {
    let file = file.display();
    tr!(
        "Next:\n  \
         1. Read {file}: how mail leaves ([mail]) is what you will have to change.\n  \
         2. Copy {keys} to a safe place: without log.seed the public logs cannot be continued.\n  \
         3. On another machine: clameur keys new --out organisation.agekey\n  \
         4. clameur campaign new my-campaign; write it; clameur campaign check my-campaign\n  \
         5. clameur campaign publish my-campaign --config {file}\n  \
         6. clameur doctor --config {file}\n  \
         7. clameur serve --config {file}",
        "Ensuite :\n  \
         1. Lisez {file} : la façon dont part le courriel ([mail]) est ce que vous aurez à changer.\n  \
         2. Copiez {keys} en lieu sûr : sans log.seed, les registres publics ne peuvent pas être continués.\n  \
         3. Sur une autre machine : clameur keys new --out organisation.agekey\n  \
         4. clameur campaign new ma-campagne ; écrivez-la ; clameur campaign check ma-campagne\n  \
         5. clameur campaign publish ma-campagne --config {file}\n  \
         6. clameur doctor --config {file}\n  \
         7. clameur serve --config {file}",
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
    let mut file = options.open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
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
