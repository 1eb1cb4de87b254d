//! Serial numbers of sheets: sets of them, and the code that is printed on each.
//!
//! ```text
//! FR-000101-K                                 to be read by people
//! CLAMEUR:1:RECLAIM-YOUR-FACE:FR:000101:K     to be read by machines
//! ```
//!
//! The last character checks the others: ISO/IEC 7064, MOD 37,36, over the campaign's name, the State and the number, without their
//! hyphens. It finds every wrong character and nearly every pair that changed places. A code holds nothing about a person.

use std::fmt;

use crate::terminal::tr;

/// The highest serial number: six digits are printed.
pub const HIGHEST: u32 = 999_999;
const ALPHABET: &[u8; 36] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// What is printed on one sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code<'a> {
    /// The campaign's name in addresses.
    pub campaign: &'a str,
    /// Whose citizens sign on it (ISO 3166 alpha-2; `GR`).
    pub territory: &'a str,
    /// Its number, from 1.
    pub serial: u32,
}

impl Code<'_> {
    /// The check character.
    #[must_use]
    pub fn check(&self) -> char {
        check(&format!(
            "{}{}{:06}",
            self.campaign, self.territory, self.serial
        ))
    }

    /// As people read it: `FR-000101-K`.
    #[must_use]
    pub fn human(&self) -> String {
        format!("{}-{:06}-{}", self.territory, self.serial, self.check())
    }

    /// As machines read it: capital letters, digits, `-` and `:` only, which a QR code holds densely.
    #[must_use]
    pub fn machine(&self) -> String {
        format!(
            "CLAMEUR:1:{}:{}:{:06}:{}",
            self.campaign.to_ascii_uppercase(),
            self.territory,
            self.serial,
            self.check()
        )
    }
}

/// The check character of a text: ISO/IEC 7064, MOD 37,36 over its letters and digits. Others are passed over.
#[must_use]
pub fn check(text: &str) -> char {
    let mut product = 36;
    for byte in text.bytes() {
        let Some(value) = value(byte) else { continue };
        let sum = match (product + value) % 36 {
            0 => 36,
            sum => sum,
        };
        product = sum * 2 % 37;
    }
    let last = (37 - product) % 36;
    ALPHABET.get(last).map_or('0', |byte| char::from(*byte))
}

fn value(byte: u8) -> Option<usize> {
    ALPHABET
        .iter()
        .position(|known| *known == byte.to_ascii_uppercase())
}

/// Why sheets could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SheetsError {
    /// Not a number, a span or a code.
    #[error("{}", tr!(
        "{what:?} does not name sheets\n  Write numbers and spans, as in 101-150,160, or the code on a sheet, as in FR-000101-K.",
        "{what:?} ne désigne pas de feuilles\n  Écrivez des numéros et des intervalles, comme 101-150,160, ou le code d’une feuille, comme FR-000101-K.",
        what = _0
    ))]
    Unreadable(String),
    /// The last character does not fit.
    #[error("{}", tr!(
        "the code {code} is not right: its last character does not fit the others\n  Read it again from the sheet.",
        "le code {code} n’est pas juste : son dernier caractère ne va pas avec les autres\n  Relisez-le sur la feuille.",
        code = _0
    ))]
    Check(String),
    /// The code of a sheet of another campaign.
    #[error("{}", tr!(
        "the sheet {code} is of the campaign {campaign}, not of this one",
        "la feuille {code} est de la campagne {campaign}, pas de celle-ci"
    ))]
    OtherCampaign {
        /// The code.
        code: String,
        /// Its campaign.
        campaign: String,
    },
}

/// A set of sheets by their serial numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheets(Vec<(u32, u32)>);

impl Sheets {
    /// The sheets from one number to another, both included; none where the first is the higher.
    #[must_use]
    pub fn span(first: u32, last: u32) -> Self {
        Self(if first <= last {
            vec![(first, last)]
        } else {
            Vec::new()
        })
    }

    /// Reads numbers, spans and codes, parted by commas: `101-150,160`, `FR-000101-K`, or what a scanner reads.
    ///
    /// # Errors
    /// At the first that cannot be read, or whose check character does not fit the campaign.
    pub fn parse(text: &str, campaign: &str) -> Result<Self, SheetsError> {
        let mut sheets = Self::default();
        for part in text.split(',').map(str::trim) {
            sheets = sheets.and(&Self::part(part, campaign)?);
        }
        Ok(sheets)
    }

    fn part(part: &str, campaign: &str) -> Result<Self, SheetsError> {
        let unreadable = || SheetsError::Unreadable(part.to_owned());
        let number = |text: &str| {
            let number = text.trim().parse::<u32>().ok();
            number.filter(|number| (1..=HIGHEST).contains(number))
        };
        if let Some(serial) = number(part) {
            return Ok(Self::span(serial, serial));
        }
        if let Some((first, last)) = part.split_once('-')
            && let (Some(first), Some(last)) = (number(first), number(last))
        {
            return (first <= last)
                .then(|| Self::span(first, last))
                .ok_or_else(unreadable);
        }
        let upper = part.to_ascii_uppercase();
        let (territory, serial, check) = if let Some(machine) = upper.strip_prefix("CLAMEUR:1:") {
            let mut fields = machine.split(':');
            let (Some(of), Some(territory), Some(serial), Some(check), None) = (
                fields.next(),
                fields.next(),
                fields.next(),
                fields.next(),
                fields.next(),
            ) else {
                return Err(unreadable());
            };
            if !of.eq_ignore_ascii_case(campaign) {
                return Err(SheetsError::OtherCampaign {
                    code: part.to_owned(),
                    campaign: of.to_ascii_lowercase(),
                });
            }
            (territory.to_owned(), serial.to_owned(), check.to_owned())
        } else {
            let mut fields = upper.split('-');
            let (Some(territory), Some(serial), Some(check), None) =
                (fields.next(), fields.next(), fields.next(), fields.next())
            else {
                return Err(unreadable());
            };
            (territory.to_owned(), serial.to_owned(), check.to_owned())
        };
        let serial = number(&serial).ok_or_else(unreadable)?;
        let code = Code {
            campaign,
            territory: &territory,
            serial,
        };
        if territory.len() != 2 || check != code.check().to_string() {
            return Err(SheetsError::Check(part.to_owned()));
        }
        Ok(Self::span(serial, serial))
    }

    /// How many.
    #[must_use]
    pub fn count(&self) -> u64 {
        let spans = self.0.iter();
        spans.map(|(first, last)| u64::from(last - first) + 1).sum()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The highest number.
    #[must_use]
    pub fn highest(&self) -> Option<u32> {
        self.0.last().map(|(_, last)| *last)
    }

    /// The sheets of either.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        let mut spans: Vec<_> = self.0.iter().chain(&other.0).copied().collect();
        spans.sort_unstable();
        let mut joined: Vec<(u32, u32)> = Vec::with_capacity(spans.len());
        for (first, last) in spans {
            match joined.last_mut() {
                Some(before) if first <= before.1.saturating_add(1) => {
                    before.1 = before.1.max(last);
                }
                _ => joined.push((first, last)),
            }
        }
        Self(joined)
    }

    /// The sheets of both.
    #[must_use]
    pub fn shared(&self, other: &Self) -> Self {
        let mut spans = Vec::new();
        for (first, last) in &self.0 {
            for (from, to) in &other.0 {
                let (low, high) = (*first.max(from), *last.min(to));
                if low <= high {
                    spans.push((low, high));
                }
            }
        }
        Self(spans).and(&Self::default())
    }

    /// These without the others.
    #[must_use]
    pub fn without(&self, others: &Self) -> Self {
        let mut rest = Vec::new();
        for (first, last) in &self.0 {
            let mut from = *first;
            for (low, high) in &others.0 {
                if *high < from || low > last {
                    continue;
                }
                if *low > from {
                    rest.push((from, low - 1));
                }
                from = high.saturating_add(1);
            }
            if from <= *last {
                rest.push((from, *last));
            }
        }
        Self(rest)
    }
}

impl fmt::Display for Sheets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, (first, last)) in self.0.iter().enumerate() {
            let comma = if at == 0 { "" } else { "," };
            if first == last {
                write!(f, "{comma}{first}")?;
            } else {
                write!(f, "{comma}{first}-{last}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    const SLUG: &str = "reclaim-your-face";

    fn code(territory: &str, serial: u32) -> Code<'_> {
        Code {
            campaign: SLUG,
            territory,
            serial,
        }
    }

    #[test]
    fn the_check_character_is_that_of_the_standard() {
        // The example of ISO/IEC 7064 for MOD 37,36.
        assert_eq!(check("A12425GABC1234002"), 'M');
    }

    #[test]
    fn one_wrong_character_is_found() {
        let right = format!("{SLUG}FR000101");
        let proper = check(&right);
        for at in 0..right.len() {
            for other in ALPHABET.iter().map(|byte| char::from(*byte)) {
                let mut wrong = right.to_ascii_uppercase();
                if wrong
                    .get(at..=at)
                    .is_some_and(|own| own == other.to_string() || own == "-")
                {
                    continue;
                }
                wrong.replace_range(at..=at, &other.to_string());
                assert_ne!(check(&wrong), proper, "{wrong}");
            }
        }
    }

    #[test]
    fn codes_are_read_back_by_hand_and_by_machine() {
        let code = code("FR", 101);
        for text in [code.human(), code.machine(), code.human().to_lowercase()] {
            assert_eq!(
                Sheets::parse(&text, SLUG),
                Ok(Sheets::span(101, 101)),
                "{text}"
            );
        }
        assert!(
            code.machine()
                .starts_with("CLAMEUR:1:RECLAIM-YOUR-FACE:FR:000101:")
        );
        let (territory, rest) = code
            .human()
            .split_once('-')
            .map(|(a, b)| (a.to_owned(), b.to_owned()))
            .unwrap();
        assert_eq!(territory, "FR");
        assert!(matches!(
            Sheets::parse(&format!("DE-{rest}"), SLUG),
            Err(SheetsError::Check(_))
        ));
        assert!(matches!(
            Sheets::parse(&code.human(), "other"),
            Err(SheetsError::Check(_))
        ));
        assert!(matches!(
            Sheets::parse(&code.machine(), "other"),
            Err(SheetsError::OtherCampaign { campaign, .. }) if campaign == SLUG
        ));
    }

    #[test]
    fn spans_are_read_joined_and_written() {
        let read = |text: &str| Sheets::parse(text, SLUG).map(|sheets| sheets.to_string());
        assert_eq!(read("101-150, 160,151"), Ok("101-151,160".to_owned()));
        for wrong in ["", "0", "1-", "5-4", "1000000", "a", "1,,2", "-3", "1-2-3"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }

    fn sheets() -> impl Strategy<Value = (Sheets, BTreeSet<u32>)> {
        proptest::collection::vec((1_u32..40, 0_u32..6), 0..6).prop_map(|spans| {
            spans.iter().fold(
                (Sheets::default(), BTreeSet::new()),
                |(sheets, mut set), (first, more)| {
                    set.extend(*first..=first + more);
                    (sheets.and(&Sheets::span(*first, first + more)), set)
                },
            )
        })
    }

    proptest! {
        #[test]
        fn sets_of_sheets_behave_as_sets((a, x) in sheets(), (b, y) in sheets()) {
            let list = |sheets: &Sheets| -> BTreeSet<u32> {
                sheets.0.iter().flat_map(|(first, last)| *first..=*last).collect()
            };
            prop_assert_eq!(list(&a.and(&b)), &x | &y);
            prop_assert_eq!(list(&a.shared(&b)), &x & &y);
            prop_assert_eq!(list(&a.without(&b)), &x - &y);
            prop_assert_eq!(a.count(), x.len() as u64);
            if !a.is_empty() {
                prop_assert_eq!(Sheets::parse(&a.to_string(), SLUG), Ok(a));
            }
        }

        #[test]
        fn reading_never_panics(text in "\\PC{0,40}") {
            let _ = Sheets::parse(&text, SLUG);
        }
    }
}
