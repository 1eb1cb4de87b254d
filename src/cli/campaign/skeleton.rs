//! `clameur campaign new`.

use std::path::{Path, PathBuf};

use clap::Args;

use super::{Done, Failure, say};
use crate::campaign::folder::{self, is_slug};
use crate::campaign::skeleton::{self, INSTRUMENTS};
use crate::terminal::tr;

/// Arguments of `campaign new`.
#[derive(Debug, Args)]
pub struct New {
    /// The folder to make; it must not be there yet. Its name becomes the campaign's, if it can.
    dir: PathBuf,
    /// The law that it rests on.
    #[arg(long, value_name = "INSTRUMENT", value_parser = INSTRUMENTS, default_value = "fr-gdpr-80")]
    instrument: String,
}

impl New {
    pub(super) fn run(self) -> Done {
        let shown = self.dir.display().to_string();
        is_new(&self.dir)?;
        let name = name_of(&self.dir);
        let Some(files) = skeleton::files(&self.instrument, name) else {
            return Err(Failure::new(tr!(
                "there is no skeleton for {instrument}",
                "il n’y a pas de squelette pour {instrument}",
                instrument = self.instrument
            )));
        };
        folder::write(&self.dir, &files).map_err(|error| cannot(&self.dir, &error))?;
        if self.instrument == "eu-eci-central" {
            say(&tr!(
                "Written to {shown}:\n  \
                 campaign.toml            structure: what the register says, organisations, public keys\n  \
                 fr.toml, en.toml         the words of the page\n  \
                 official/                for the official words of the form on paper (docs/formats/official.md)\n\n\
                 Replace what stands in [to fill in: …] and [à remplir : …], and copy the register word for word.\n\
                 Then: clameur campaign check {shown}",
                "Écrit dans {shown} :\n  \
                 campaign.toml            la structure : ce que dit le registre officiel, organisations, clés publiques\n  \
                 fr.toml, en.toml         les mots de la page\n  \
                 official/                pour le texte officiel du formulaire papier (docs/formats/official.md)\n\n\
                 Remplacez ce qui est entre [to fill in: …] et [à remplir : …], et copiez le registre officiel mot pour mot.\n\
                 Puis : clameur campaign check {shown}"
            ));
            return Ok(());
        }
        if self.instrument != "fr-gdpr-80" {
            let names: Vec<String> = files.keys().map(|path| format!("  {path}")).collect();
            say(&tr!(
                "Written to {shown}:\n{names}\n\n\
                 Replace what stands in [to fill in: …], [à remplir : …] and [in te vullen: …].\nThen: clameur campaign check {shown}",
                "Écrit dans {shown} :\n{names}\n\n\
                 Remplacez ce qui est entre [to fill in: …], [à remplir : …] et [in te vullen: …].\nPuis : clameur campaign check {shown}",
                names = names.join("\n")
            ));
            return Ok(());
        }
        say(&tr!(
            "Written to {shown}:\n  \
             campaign.toml            structure: dates, organisations, public keys, targets\n  \
             fr.toml, en.toml         the words of the page\n  \
             fr/, en/                 the mandate and the notice that people are shown\n\n\
             Replace what stands in [to fill in: …] and [à remplir : …]. A lawyer must read the mandate \
             and the notice.\nThen: clameur campaign check {shown}",
            "Écrit dans {shown} :\n  \
             campaign.toml            la structure : dates, organisations, clés publiques, cibles\n  \
             fr.toml, en.toml         les mots de la page\n  \
             fr/, en/                 le mandat et la notice qui sont montrés aux gens\n\n\
             Remplacez ce qui est entre [to fill in: …] et [à remplir : …]. Le mandat et la notice doivent être lus \
             par un juriste.\nPuis : clameur campaign check {shown}"
        ));
        Ok(())
    }
}

/// Refuses a folder that is there.
pub(super) fn is_new(dir: &Path) -> Done {
    match dir.exists() {
        true => Err(Failure::new(tr!(
            "{shown} is there already\n  Give the name of a new folder: nothing is written over.",
            "{shown} existe déjà\n  Donnez le nom d’un nouveau dossier : rien n’est écrasé.",
            shown = dir.display()
        ))),
        false => Ok(()),
    }
}

/// Why a folder cannot be written.
pub(super) fn cannot(path: &Path, error: &std::io::Error) -> Failure {
    Failure::new(tr!(
        "cannot write {path}: {error}\n  Give a folder in a directory that you may write to.",
        "impossible d’écrire {path} : {error}\n  Donnez un dossier là où vous pouvez écrire.",
        path = path.display()
    ))
}

/// The campaign's name, where that of its folder can be one.
fn name_of(dir: &Path) -> Option<&str> {
    let name = dir.file_name()?.to_str()?;
    (name.len() >= 3 && is_slug(name)).then_some(name)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::name_of;

    #[test]
    fn a_folder_gives_a_campaign_its_name_where_it_can_be_one() {
        let name = |dir: &str| name_of(Path::new(dir)).map(str::to_owned);
        assert_eq!(name("a/ma-plainte").as_deref(), Some("ma-plainte"));
        for dir in ["Ma plainte", "été", "ab", "-abc", "log", "desk", ".."] {
            assert_eq!(name(dir), None, "{dir}");
        }
    }
}
