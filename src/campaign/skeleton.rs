//! Folders to begin with: what a campaign under each instrument has to say, with the places that its author fills in.

use super::folder::Files;
use super::initiative::official;

/// The instruments that there is a folder for, the one that most begin with first.
pub const INSTRUMENTS: [&str; 4] = [
    "fr-gdpr-80",
    "eu-eci-central",
    "nl-burgerinitiatief",
    "appeal-elsewhere",
];

macro_rules! skeleton {
    ($($from:literal / $path:literal),* $(,)?) => { [$((
        $path,
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/campaigns/", $from, "/", $path)),
    )),*] };
}

/// Path inside the folder and text of every file of a complaint's. The demonstration's mandate names nobody and no cause, so it serves here too.
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

/// What stands for the campaign's name in addresses.
const NAMELESS: &str = "slug = \"to-fill-in\"";

/// The folder for a campaign under an instrument, with its name in addresses where somebody chose one; none where there is none for it.
#[must_use]
pub fn files(instrument: &str, slug: Option<&str>) -> Option<Files> {
    let texts: &[(&str, &str)] = match instrument {
        "fr-gdpr-80" => &FILES,
        "eu-eci-central" => &CENTRAL,
        "nl-burgerinitiatief" => &DUTCH,
        "appeal-elsewhere" => &APPEAL,
        _ => return None,
    };
    let mut files = Files::new();
    for (path, text) in texts {
        let text = match slug {
            Some(slug) => text.replacen(NAMELESS, &format!("slug = \"{slug}\""), 1),
            None => (*text).to_owned(),
        };
        files.insert((*path).to_owned(), text.into_bytes());
    }
    if instrument == "eu-eci-central" {
        let example = official::TEMPLATE.as_bytes().to_vec();
        files.insert("official/LANGUAGE.toml.example".to_owned(), example);
    }
    Some(files)
}

#[cfg(test)]
mod tests {
    use super::{APPEAL, CENTRAL, DUTCH, FILES};
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
        let found = remarks(&with("ECI(2026)000001", "").expect("well formed"), NOW);
        let missing = found.iter().find(|remark| remark.blocks());
        let missing = missing.expect("the day of registration is missing");
        assert!(missing.to_string().contains("registered"), "{missing}");
        let whole = with(
            "ECI(2026)000001",
            "registered = \"2026-01-15\"\nopens = \"2026-06-01\"\ncloses = \"2027-05-31\"",
        )
        .expect("well formed");
        let remarks = remarks(&whole, NOW);
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
        let published = |files: &[(&str, &str)], keys: &str| {
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
                    .replace("recipients = []", &format!("recipients = [{keys}]"));
                ((*path).to_owned(), filled(&text).into_bytes())
            });
            let source = CampaignSource::from_files(&files.collect()).expect("well formed");
            remarks(&source, NOW)
        };
        // An appeal seals nothing: it needs no key.
        let key = format!("\"{key}\"");
        for (files, keys) in [(&DUTCH[..], key.as_str()), (&APPEAL[..], "")] {
            let told = published(files, keys);
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
