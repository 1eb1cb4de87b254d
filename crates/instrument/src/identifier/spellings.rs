//! The ways in which one number is typed.
//!
//! What is printed on a card is more than the number: `SERIA RT NR 123456`, `N.º 12345678`, `12345(M)`. People leave out zeros in front, or
//! put them there, and take O for 0 and I for 1. The rules, in this order:
//!
//! 1. What reads as a usual number with the right check is that number.
//! 2. Else, where exactly one other reading is a usual number with the right check, it is that one.
//! 3. Else what one of the formats allows is the number, to be confirmed or refused by its check.
//! 4. Else, where exactly one other reading is allowed, it is that one.
//!
//! So no reading ever takes the place of a number that was accepted as it stood.

use std::collections::BTreeSet;

use super::{Checksum, Identifier, typed};

/// Words before a number that say what it is, in the languages of the Union and as the field of a form is named. In capitals without
/// marks; Greek and Cyrillic letters that look like Latin ones are these.
const WORDS: &[&str] = &[
    // Number.
    "N",
    "C",
    "NO",
    "NR",
    "NUM",
    "NUMERO",
    "NUMER",
    "NUMMER",
    "NUMBER",
    "NUMARUL",
    "NUMAR",
    "NOMBRE",
    "BR",
    "BROJ",
    "ST",
    "STEVILKA",
    "STEV",
    "CISLO",
    "SZ",
    "SZAM",
    "SZAMA",
    "AP",
    "APIΘMOΣ",
    "HOMEP",
    "NUMERIS",
    "NUMURS",
    "NUMBRI",
    "UIMHIR",
    "NUMERU",
    // Series.
    "SERIA",
    "SERIE",
    "SERIES",
    "SERIJA",
    "SERIJ",
    "SERIEN",
    "CEPИЯ",
    "ΣEIPA",
    // The document, and what its number is called.
    "ID",
    "IDCARD",
    "KARTA",
    "CARD",
    "DNI",
    "NIF",
    "CNP",
    "OIB",
    "PESEL",
    "EGN",
    "EГH",
    "EMSO",
    "BI",
    "CC",
    "CI",
    "CIN",
    "TAJ",
    "RRN",
    "NRN",
    "NISS",
    "INSZ",
    "ISIKUKOOD",
    "PASSPORT",
    "PASSEPORT",
    "PASAPORTE",
    "PAS",
    "PASS",
    "PASZPORT",
    "REISEPASS",
    "PASAPORT",
    "PASSAPORTO",
    "PASSAPORTE",
    "AΔT",
    "TAYT",
];

/// Most characters that are both a letter and a digit to the eye, for which every reading is looked at.
const MOST_LOOKALIKES: usize = 6;

/// Every other reading of what was typed: of its words (capitals, digits and letters of other scripts, parted where something stood
/// between them) and of all of it together.
pub(super) fn others(rule: &Identifier, words: &[String], plain: &str) -> BTreeSet<String> {
    let mut readings: BTreeSet<String> = BTreeSet::new();
    let bare = without_words(words);
    for text in [Some(plain), bare.as_deref()].into_iter().flatten() {
        readings.insert(text.to_owned());
        if let Some(prefix) = &rule.prefix {
            readings.extend(text.strip_prefix(prefix.as_str()).map(str::to_owned));
        }
    }
    let so_far: Vec<String> = readings.iter().cloned().collect();
    // Where a letter may stand as well as a digit, it is what it is.
    for text in so_far.iter().filter(|text| !rule.is_usual(text)) {
        readings.extend(lookalikes(text));
    }
    if let Some(check) = rule.checksum {
        let so_far: Vec<String> = readings.iter().cloned().collect();
        readings.extend(
            so_far
                .iter()
                .filter_map(|text| with_zeros(rule, check, text)),
        );
    }
    readings.remove(plain);
    readings.retain(|text| text.bytes().all(|b| b.is_ascii_alphanumeric()));
    readings
}

/// What stays when the words before the first digit that say what the number is are gone; `None` where nothing goes.
fn without_words(words: &[String]) -> Option<String> {
    let has_digit = |word: &&String| word.bytes().any(|b| b.is_ascii_digit());
    let first = words.iter().position(|word| has_digit(&word))?;
    let (before, number) = words.split_at(first);
    let mut kept = String::new();
    let mut rest = before;
    let mut gone = false;
    while let Some((word, after)) = rest.split_first() {
        // `N.º` and `Α.Δ.Τ.` come in pieces.
        let named = (1..=rest.len().min(3)).rev().find(|&count| {
            let joined = rest.get(..count).unwrap_or_default().concat();
            is_word(&joined)
        });
        match named {
            Some(count) => {
                gone = true;
                rest = rest.get(count..).unwrap_or_default();
            }
            None => {
                kept.push_str(word);
                rest = after;
            }
        }
    }
    // `NR123456` is one word.
    let (head, tail) = number.split_first()?;
    let letters = head.find(|c: char| c.is_ascii_digit()).unwrap_or(0);
    let (letters, digits) = head.split_at_checked(letters)?;
    if is_word(letters) {
        gone = true;
    } else {
        kept.push_str(letters);
    }
    kept.push_str(digits);
    tail.iter().for_each(|word| kept.push_str(word));
    gone.then_some(kept)
}

fn is_word(text: &str) -> bool {
    let text = typed::unmarked(text);
    WORDS.contains(&text.as_str())
}

/// The same with some letters O and I as 0 and 1, or the other way round.
fn lookalikes(text: &str) -> Vec<String> {
    let swapped = |byte: u8| match byte {
        b'O' => Some(b'0'),
        b'I' => Some(b'1'),
        _ => None,
    };
    let places: Vec<usize> = text
        .bytes()
        .enumerate()
        .filter_map(|(at, byte)| swapped(byte).map(|_| at))
        .collect();
    if places.len() > MOST_LOOKALIKES {
        return Vec::new();
    }
    (1..1_u32 << places.len())
        .map(|chosen| {
            let mut bytes = text.as_bytes().to_vec();
            for (bit, at) in places.iter().enumerate() {
                if chosen >> bit & 1 == 1
                    && let Some(byte) = bytes.get_mut(*at)
                {
                    *byte = swapped(*byte).unwrap_or(*byte);
                }
            }
            String::from_utf8_lossy(&bytes).into_owned()
        })
        .collect()
}

/// With as many zeros in front as the check asks for: it proves that they belong there. Other checks than these let one wrong number in ten
/// or eleven through, and somebody who left out a digit in the middle would become somebody else.
fn with_zeros(rule: &Identifier, check: Checksum, text: &str) -> Option<String> {
    let length = match check {
        Checksum::Mod23Es => 9,
        Checksum::Mod97Be => 11,
        _ => return None,
    };
    let bare = text.trim_start_matches('0');
    // A check over next to nothing proves nothing.
    if bare.len() < length / 2 || bare.len() > length || text.len() == length {
        return None;
    }
    let padded = format!("{bare:0>length$}");
    let fits = rule.formats.iter().any(|p| p.matches(&padded)) && check.holds(&padded);
    fits.then_some(padded)
}

/// With as many zeros in front of the first digits as the shape has digits there.
pub(super) fn with_usual_zeros(number: &str, shape: &str) -> String {
    let digits = |c: char| c.is_ascii_digit();
    let start = number.find(digits).unwrap_or(number.len());
    let (letters, rest) = number.split_at_checked(start).unwrap_or((number, ""));
    let end = rest.find(|c| !digits(c)).unwrap_or(rest.len());
    let (number, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
    if number.is_empty() {
        return letters.to_owned();
    }
    let usual = shape.chars().skip_while(|c| !digits(*c));
    let width = usual.take_while(|c| digits(*c)).count();
    let number = number.trim_start_matches('0');
    format!("{letters}{number:0>width$}{after}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Option<String> {
        without_words(&typed::words(text).unwrap())
    }

    #[test]
    fn what_stands_before_a_number_on_a_card_is_not_the_number() {
        for (typed, number) in [
            ("SERIA RT NR 123456", "RT123456"),
            ("Seria RT nr. 123456", "RT123456"),
            ("N.º 12345678", "12345678"),
            ("N° 12345678", "12345678"),
            ("№ 12345678", "12345678"),
            ("No 12345678", "12345678"),
            ("Nr.12345678", "12345678"),
            ("NR12345678", "12345678"),
            ("DNI núm. 12345678Z", "12345678Z"),
            ("Αρ. 12345678", "12345678"),
            ("Α.Δ.Τ. ΑΒ 123456", "AB123456"),
            ("ЕГН: 7523169263", "7523169263"),
            ("číslo 123456789", "123456789"),
            ("Εgn 7523169263", "7523169263"),
            ("Αριθμός: 12345678", "12345678"),
            ("Серия А № 1234567", "A1234567"),
            ("Σειρά Α Αρ. 1234567", "A1234567"),
        ] {
            assert_eq!(words(typed).as_deref(), Some(number), "{typed}");
        }
        for typed in ["RT 123456", "12345678Z", "NRX 123456", "", "SERIA"] {
            assert_eq!(words(typed), None, "{typed}");
        }
    }

    #[test]
    fn zeros_in_front_are_as_many_as_usual() {
        for (typed, kept) in [
            ("12345M", "0012345M"),
            ("0012345M", "0012345M"),
            ("00000012345M", "0012345M"),
            ("12345678M", "12345678M"),
            ("0M", "0000000M"),
            ("M", "M"),
            ("", ""),
        ] {
            assert_eq!(with_usual_zeros(typed, "0000000A"), kept, "{typed}");
        }
    }
}
