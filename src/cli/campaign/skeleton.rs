//! `clameur campaign new`.

use std::path::{Path, PathBuf};

use clap::Args;

use super::{Done, Failure, say};
use crate::campaign::folder::is_slug;
use crate::campaign::initiative::official;
use crate::terminal::tr;

/// Arguments of `campaign new`.
#[derive(Debug, Args)]
pub struct New {
    /// The folder to make; it must not be there yet. Its name becomes the campaign's, if it can.
    dir: PathBuf,
    /// The law that it rests on.
    #[arg(long, value_name = "INSTRUMENT", value_parser = ["fr-gdpr-80", "eu-eci-central", "nl-burgerinitiatief", "appeal-elsewhere"], default_value = "fr-gdpr-80")]
    instrument: String,
}

macro_rules! skeleton {
    ($($from:literal / $path:literal),* $(,)?) => { [$((
        $path,
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/campaigns/", $from, "/", $path)),
    )),*] };
}

/// Path inside the folder and text of every file of the skeleton. The demonstration's mandate names
/// nobody and no cause, so it serves here too.
const FILES: [(&str, &str); 7] = skeleton!(
    "template" / "campaign.toml",
    "template" / "fr.toml",
    "template" / "en.toml",
    "technopolice" / "fr/mandate.md",
    "template" / "fr/notice.md",
    "technopolice" / "en/mandate.md",
    "template" / "en/notice.md",
);

/// The same for an initiative that signs in the Commission's central system. The law words its notice.
const CENTRAL: [(&str, &str); 3] = skeleton!(
    "central-template" / "campaign.toml",
    "central-template" / "fr.toml",
    "central-template" / "en.toml",
);

/// The same for a Dutch burgerinitiatief.
const DUTCH: [(&str, &str); 4] = skeleton!(
    "nl-template" / "campaign.toml",
    "nl-template" / "nl.toml",
    "nl-template" / "nl/statement.md",
    "nl-template" / "nl/notice.md",
);

/// The same for an appeal to sign elsewhere: nothing is signed, so there is no document.
const APPEAL: [(&str, &str); 3] = skeleton!(
    "appeal-template" / "campaign.toml",
    "appeal-template" / "fr.toml",
    "appeal-template" / "en.toml",
);

impl New {
    pub(super) fn run(self) -> Done {
        let shown = self.dir.display().to_string();
        is_new(&self.dir)?;
        let name = name_of(&self.dir);
        let central = self.instrument == "eu-eci-central";
        let files: &[(&str, &str)] = match self.instrument.as_str() {
            "eu-eci-central" => &CENTRAL,
            "nl-burgerinitiatief" => &DUTCH,
            "appeal-elsewhere" => &APPEAL,
            _ => &FILES,
        };
        for (path, text) in files {
            let file = self.dir.join(path);
            if let Some(folder) = file.parent() {
                std::fs::create_dir_all(folder).map_err(|e| cannot(folder, &e))?;
            }
            let text = match name {
                Some(name) => {
                    text.replacen("slug = \"to-fill-in\"", &format!("slug = \"{name}\""), 1)
                }
                None => (*text).to_owned(),
            };
            std::fs::write(&file, text).map_err(|e| cannot(&file, &e))?;
        }
        if central {
            let example = self.dir.join("official/LANGUAGE.toml.example");
            let folder = self.dir.join("official");
            std::fs::create_dir_all(&folder).map_err(|e| cannot(&folder, &e))?;
            std::fs::write(&example, official::TEMPLATE).map_err(|e| cannot(&example, &e))?;
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
            let names: Vec<String> = files.iter().map(|(path, _)| format!("  {path}")).collect();
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

    use super::{APPEAL, CENTRAL, DUTCH, FILES, name_of};
    use crate::campaign::contents::TO_FILL;
    use crate::campaign::diagnostic::{Contents, Law};
    use crate::campaign::ready::remarks;
    use crate::campaign::source::CampaignSource;
    use crate::clock::Millis;

    /// 29 November 2026.
    const NOW: Millis = 1_795_910_400_000;

    fn filled(text: &str) -> String {
        let mut text = text.replace("slug = \"to-fill-in\"", "slug = \"exemple\"");
        for marker in TO_FILL {
            while let Some(start) = text.find(marker) {
                let end = text[start..].find(']').expect("an end") + start;
                // What is to be filled in says what: an address is one.
                let address = text[start..end].contains("e-mail address");
                let with = if address {
                    "contact@example.org"
                } else {
                    "Texte"
                };
                text.replace_range(start..=end, with);
            }
        }
        text
    }

    #[test]
    fn a_folder_gives_a_campaign_its_name_where_it_can_be_one() {
        let name = |dir: &str| name_of(Path::new(dir)).map(str::to_owned);
        assert_eq!(name("a/ma-plainte").as_deref(), Some("ma-plainte"));
        for dir in ["Ma plainte", "été", "ab", "-abc", "log", "desk", ".."] {
            assert_eq!(name(dir), None, "{dir}");
        }
    }

    #[test]
    fn the_skeleton_is_well_formed_and_asks_to_be_filled_in() {
        let files = FILES.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
        let source = CampaignSource::from_files(&files.into()).expect("well formed");
        let remarks = remarks(&source, NOW);
        let left = remarks
            .iter()
            .filter(|r| r.code == Contents::ToFill.into())
            .count();
        let is_left = |line: &&str| {
            !line.starts_with('#') && TO_FILL.iter().any(|marker| line.contains(marker))
        };
        let lines = FILES.map(|(_, text)| text.lines().filter(is_left).count());
        assert_eq!(left, lines.iter().sum::<usize>(), "{remarks:?}");
        assert!(
            remarks.iter().all(|r| source.place(&r.path).line.is_some()),
            "{remarks:?}"
        );
        let codes: Vec<String> = remarks.iter().map(|r| r.code.name()).collect();
        for code in ["no-key", "undeclared", "nameless"] {
            assert!(codes.iter().any(|one| one == code), "{codes:?}");
        }
        assert_eq!(remarks.len(), left + 3, "{remarks:?}");
    }

    #[test]
    fn once_filled_in_with_a_key_the_skeleton_may_be_published() {
        let key = clameur_seal::KeyPair::generate().public().to_string();
        let files = FILES.map(|(path, text)| {
            let text = filled(text)
                .replace("recipients = []", &format!("recipients = [\"{key}\"]"))
                .replace("# declared =", "declared =");
            (path.to_owned(), text.into_bytes())
        });
        let source = CampaignSource::from_files(&files.into()).expect("well formed");
        let remarks = remarks(&source, NOW);
        assert!(remarks.iter().all(|r| !r.blocks()), "{remarks:?}");
        assert!(remarks.iter().any(|r| r.code == Law::SingleKey.into()));
    }

    #[test]
    fn an_initiative_is_asked_for_what_the_register_says() {
        let key = clameur_seal::KeyPair::generate().public().to_string();
        let with = |number: &str, more: &str| {
            let files = CENTRAL.map(|(path, text)| {
                let text = text
                    .replace(
                        "[to fill in: as the register writes it, ECI(2026)000000]",
                        number,
                    )
                    .replace("accent =", &format!("{more}\naccent ="))
                    .replace("recipients = []", &format!("recipients = [\"{key}\"]"));
                (path.to_owned(), filled(&text).into_bytes())
            });
            CampaignSource::from_files(&files.into())
        };
        let errors = with("[to fill in: number]", "").expect_err("no number");
        assert_eq!(errors.len(), 1, "{errors:?}");
        let remarks = remarks(&with("ECI(2026)000001", "").expect("well formed"), NOW);
        let missing = remarks.iter().find(|remark| remark.blocks());
        let missing = missing.expect("the day of registration is missing");
        assert!(missing.to_string().contains("registered"), "{missing}");
        let whole = with(
            "ECI(2026)000001",
            "registered = \"2026-01-15\"\nopens = \"2026-06-01\"\ncloses = \"2027-05-31\"",
        )
        .expect("well formed");
        let remarks = super::super::remarks(&whole, NOW);
        assert!(remarks.iter().all(|remark| !remark.blocks()), "{remarks:?}");
        assert!(
            remarks
                .iter()
                .any(|remark| remark.code == Law::NoCentralNumber.into())
        );
    }

    #[test]
    fn a_dutch_initiative_and_an_appeal_have_their_own_once_filled_in() {
        let key = clameur_seal::KeyPair::generate().public().to_string();
        let published = |files: &[(&str, &str)]| {
            let files = files.iter().map(|(path, text)| {
                let text = text
                    .replace(
                        "[to fill in: for example fr-assemblee, fr-senat, de-bundestag]",
                        "fr-senat",
                    )
                    .replace(
                        "[to fill in: https://… the page of the petition itself]",
                        "https://petitions.senat.fr/initiatives/i-0",
                    )
                    .replace("recipients = []", &format!("recipients = [\"{key}\"]"));
                ((*path).to_owned(), filled(&text).into_bytes())
            });
            let source = CampaignSource::from_files(&files.collect()).expect("well formed");
            remarks(&source, NOW)
        };
        for files in [&DUTCH[..], &APPEAL[..]] {
            let told = published(files);
            assert!(told.iter().all(|one| !one.blocks()), "{told:?}");
        }
    }

    #[test]
    fn the_skeleton_names_nobody_from_the_demonstration() {
        let all = FILES.into_iter().chain(CENTRAL).chain(DUTCH).chain(APPEAL);
        for (path, text) in all {
            for word in [
                "démonstration",
                "demonstration",
                "Technopolice",
                "example.org",
            ] {
                assert!(!text.contains(word), "{word} in {path}");
            }
        }
    }
}
