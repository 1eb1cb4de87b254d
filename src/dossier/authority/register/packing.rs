//! Reading a packing list back.

use clameur_ledger::Hash;

use super::super::cover_documents::PACKING;
use crate::terminal::tr;

/// Longest list that is read, in bytes: a thousand volumes.
const LONGEST: usize = 1 << 20;

/// What a packing list says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackingList {
    /// The State.
    pub country: String,
    /// Registration number.
    pub initiative: String,
    /// Name of the campaign in addresses.
    pub campaign: String,
    /// The batch.
    pub batch: u32,
    /// Statements in the files.
    pub statements: u64,
    /// Names of the files, with their SHA-256 in hexadecimal.
    pub files: Vec<(String, String)>,
    /// SHA-256 of the list itself, in hexadecimal.
    pub sha256: String,
}

/// Why a list was not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", tr!(
    "this is no packing list of Clameur: {why}\n  Give the packing-list-XX.txt that `clameur open` wrote, as it was.",
    "ce n’est pas un bordereau de Clameur : {why}\n  Donnez le packing-list-XX.txt que `clameur open` a écrit, tel quel.",
    why = _0
))]
pub struct PackingListError(String);

impl PackingList {
    /// Reads a list.
    ///
    /// # Errors
    /// When it is none, or not whole.
    pub fn parse(text: &str) -> Result<Self, PackingListError> {
        if text.len() > LONGEST {
            return Err(PackingListError(tr!("it is too long", "il est trop long")));
        }
        let mut lines = text.lines();
        if lines.next().and_then(|line| line.strip_prefix("# ")) != Some(PACKING) {
            return Err(PackingListError(tr!(
                "it begins otherwise",
                "il commence autrement"
            )));
        }
        let (head, files): (Vec<&str>, Vec<&str>) = lines.partition(|line| line.starts_with('#'));
        let said = |name: &str| {
            let mut found = head.iter().filter_map(|line| {
                let (known, value) = line.strip_prefix("# ")?.split_once(": ")?;
                (known == name).then_some(value)
            });
            found.next().filter(|_| found.next().is_none())
        };
        let missing =
            PackingListError(tr!("its head is not whole", "son en-tête n’est pas entier"));
        let text_of = |name: &str| said(name).map(str::to_owned).ok_or_else(|| missing.clone());
        let number = |name: &str| -> Result<u64, PackingListError> {
            let number = said(name).and_then(|value| value.parse().ok());
            number.ok_or_else(|| missing.clone())
        };
        let files: Vec<(String, String)> = files
            .iter()
            .map(|line| {
                let (hash, name) = line.split_once("  ")?;
                let sound = Hash::from_hex(hash).is_ok() && !name.is_empty();
                sound.then(|| (name.to_owned(), hash.to_owned()))
            })
            .collect::<Option<_>>()
            .ok_or_else(|| {
                PackingListError(tr!(
                    "a line is no file with its hash",
                    "une ligne n’est pas un fichier avec son empreinte"
                ))
            })?;
        if files.is_empty() {
            return Err(PackingListError(tr!(
                "it lists no file",
                "il n’énumère aucun fichier"
            )));
        }
        Ok(Self {
            country: text_of("Member State")?,
            initiative: text_of("Initiative")?,
            campaign: text_of("Campaign")?,
            batch: u32::try_from(number("Batch")?).map_err(|_| missing.clone())?,
            statements: number("Statements")?,
            files,
            sha256: Hash::of(text.as_bytes()).to_string(),
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const LIST: &str = "# Clameur packing list, version 1\n#\n# Initiative: ECI(2021)000001\n# Member State: DE\n\
        # Campaign: example\n# Batch: 2\n# Statements: 12\n\
        9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08  statements-DE.xml\n";

    #[test]
    fn a_list_is_read_whole_or_not_at_all() {
        let list = PackingList::parse(LIST).unwrap();
        assert_eq!(
            (list.country.as_str(), list.batch, list.statements),
            ("DE", 2, 12)
        );
        assert_eq!(list.files.len(), 1);
        for (part, instead) in [
            ("# Clameur", "# Another"),
            ("# Batch: 2\n", ""),
            ("# Batch: 2\n", "# Batch: 2\n# Batch: 3\n"),
            ("Statements: 12", "Statements: many"),
            ("9f86", "xxxx"),
            ("  statements-DE.xml", ""),
        ] {
            assert!(LIST.contains(part));
            assert!(
                PackingList::parse(&LIST.replace(part, instead)).is_err(),
                "{instead}"
            );
        }
    }

    proptest! {
        #[test]
        fn nothing_makes_it_stop(text in any::<String>(), at in 0..LIST.len()) {
            let _ = PackingList::parse(&text);
            let _ = PackingList::parse(&LIST[..at]);
        }
    }
}
