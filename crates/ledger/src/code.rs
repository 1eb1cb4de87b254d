//! The withdrawal code: sixteen bytes that a supporter keeps, and types in to leave.
//!
//! Text form: the bytes as one big-endian number, then two check characters, in Crockford's base 32 (`0-9A-Z` without `I`, `L`,
//! `O`, `U`): 28 characters in seven groups of four. The check characters make the whole 140-bit number a multiple of 1021, a
//! prime: every single wrong character and every swap of two neighbours is noticed for certain, any other slip with a
//! probability of 99.9 %. So a typing error can be told from a code that belongs to no entry.

use std::fmt;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const MODULUS: u32 = 1021;
const CHECK: usize = 2;
const CHARACTERS: usize = 26 + CHECK;
/// Longer input is not a code, however many separators it holds.
const LONGEST: usize = 256;

/// What withdraws one entry. Secret until its entry is withdrawn; then it stands in the ledger.
///
/// [`Debug`](fmt::Debug) does not show it, and there is no `Display`, so that it does not slip into a log:
/// [`WithdrawalCode::to_text`] is for the supporter's eyes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct WithdrawalCode([u8; 16]);

/// What was typed is not a withdrawal code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// A character that no code contains.
    #[error("the character {0:?} does not occur in a withdrawal code")]
    Character(char),
    /// Too few or too many characters, separators not counted.
    #[error("a withdrawal code has 28 letters and digits, this has {0}")]
    Length(usize),
    /// The check characters do not fit the rest: a typing error.
    #[error("the withdrawal code is mistyped: its check characters do not fit")]
    Mistyped,
}

impl WithdrawalCode {
    /// The code with these bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The code's bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// The text to show: seven groups of four characters with hyphens between them.
    #[must_use]
    pub fn to_text(&self) -> String {
        let number = u128::from_be_bytes(self.0);
        let data: Vec<u8> = (0..CHARACTERS - CHECK)
            .rev()
            .map(|place| (number >> (5 * place) & 31) as u8)
            .collect();
        let short = remainder(data.iter().chain(&[0; CHECK]));
        let check = (MODULUS - short) % MODULUS;
        let all = data
            .into_iter()
            .chain([(check >> 5) as u8, (check & 31) as u8]);
        let mut text = String::with_capacity(CHARACTERS + 6);
        for (place, digit) in all.enumerate() {
            if place > 0 && place % 4 == 0 {
                text.push('-');
            }
            text.push(char::from(
                ALPHABET.get(usize::from(digit)).copied().unwrap_or(b'0'),
            ));
        }
        text
    }

    /// Reads a code as people type it: in either case, with any spaces and dashes, `O` for `0`, `I` or `L` for `1`.
    ///
    /// # Errors
    /// A [`CodeError`]. A code that reads well may still belong to no entry.
    pub fn parse(typed: &str) -> Result<Self, CodeError> {
        let mut digits = Vec::with_capacity(CHARACTERS);
        if typed.len() > LONGEST {
            return Err(CodeError::Length(
                typed.chars().filter(|c| !is_separator(*c)).count(),
            ));
        }
        for character in typed.chars().filter(|c| !is_separator(*c)) {
            digits.push(digit(character).ok_or(CodeError::Character(character))?);
        }
        if digits.len() != CHARACTERS {
            return Err(CodeError::Length(digits.len()));
        }
        let (data, _) = digits.split_at(CHARACTERS - CHECK);
        // 26 characters hold 130 bits: the two highest must be zero.
        if data.first().is_some_and(|first| *first > 7) {
            return Err(CodeError::Mistyped);
        }
        let code = Self(
            data.iter()
                .fold(0u128, |number, digit| number << 5 | u128::from(*digit))
                .to_be_bytes(),
        );
        // A check value of 1021 or more would be a multiple as well, but nothing writes it.
        let check = digits
            .iter()
            .rev()
            .take(CHECK)
            .rev()
            .fold(0, |value, digit| value << 5 | u32::from(*digit));
        if check >= MODULUS || remainder(digits.iter()) != 0 {
            return Err(CodeError::Mistyped);
        }
        Ok(code)
    }
}

impl fmt::Debug for WithdrawalCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WithdrawalCode(…)")
    }
}

/// The letter for the lowest five bits of a number.
pub(crate) fn letter(number: u64) -> char {
    let digit = usize::try_from(number & 31).unwrap_or_default();
    char::from(ALPHABET.get(digit).copied().unwrap_or(b'0'))
}

fn remainder<'a>(digits: impl Iterator<Item = &'a u8>) -> u32 {
    digits.fold(0, |rest, digit| (rest * 32 + u32::from(*digit)) % MODULUS)
}

fn is_separator(character: char) -> bool {
    // U+2010 to U+2015 are the dashes that word processors and mail programs put in; U+00AD and U+200B are invisible.
    character.is_whitespace()
        || matches!(
            character,
            '-' | '_' | '.' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ad}' | '\u{200b}'
        )
}

fn digit(character: char) -> Option<u8> {
    let upper = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET
        .iter()
        .position(|known| char::from(*known) == upper)
        .and_then(|place| u8::try_from(place).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let code = WithdrawalCode::from_bytes(
            *b"\x00\x11\x22\x33\x44\x55\x66\x77\x88\x99\xaa\xbb\xcc\xdd\xee\xff",
        );
        let text = code.to_text();
        assert_eq!(text.len(), 34);
        for typed in [
            text.clone(),
            text.to_lowercase(),
            text.replace('-', ""),
            text.replace('-', " – "),
            text.replace('0', "O").replace('1', "l"),
            text.replace('0', "o").replace('1', "I"),
            format!("\u{a0} {text}\r\n"),
        ] {
            assert_eq!(WithdrawalCode::parse(&typed), Ok(code), "{typed:?}");
        }
        assert_eq!(WithdrawalCode::parse(""), Err(CodeError::Length(0)));
        assert_eq!(
            WithdrawalCode::parse(&text[..33]),
            Err(CodeError::Length(27))
        );
        assert_eq!(
            WithdrawalCode::parse(&text.replace('-', "U")),
            Err(CodeError::Character('U'))
        );
        assert_eq!(
            WithdrawalCode::parse(&"0".repeat(1000)),
            Err(CodeError::Length(1000))
        );
        assert!(!format!("{code:?}").contains(&text[..4]));
    }

    #[test]
    fn the_text_form_is_frozen() {
        assert_eq!(
            WithdrawalCode::from_bytes([0; 16]).to_text(),
            "0000-0000-0000-0000-0000-0000-0000"
        );
        assert_eq!(
            WithdrawalCode::from_bytes([0xff; 16]).to_text(),
            "7ZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZ3B"
        );
    }

    proptest! {
        #[test]
        fn what_is_shown_is_read(bytes: [u8; 16]) {
            let code = WithdrawalCode::from_bytes(bytes);
            prop_assert_eq!(WithdrawalCode::parse(&code.to_text()), Ok(code));
        }

        #[test]
        fn one_wrong_character_is_a_typing_error(bytes: [u8; 16], place in 0usize..28, other in 0usize..32) {
            let mut text = WithdrawalCode::from_bytes(bytes).to_text().replace('-', "").into_bytes();
            prop_assume!(text[place] != ALPHABET[other]);
            text[place] = ALPHABET[other];
            prop_assert_eq!(WithdrawalCode::parse(std::str::from_utf8(&text).unwrap()), Err(CodeError::Mistyped));
        }

        #[test]
        fn two_swapped_neighbours_are_a_typing_error(bytes: [u8; 16], place in 0usize..27) {
            let mut text = WithdrawalCode::from_bytes(bytes).to_text().replace('-', "").into_bytes();
            prop_assume!(text[place] != text[place + 1]);
            text.swap(place, place + 1);
            prop_assert_eq!(WithdrawalCode::parse(std::str::from_utf8(&text).unwrap()), Err(CodeError::Mistyped));
        }

        #[test]
        fn any_text_is_answered(typed in any::<String>()) {
            if let Ok(code) = WithdrawalCode::parse(&typed) {
                prop_assert_eq!(WithdrawalCode::parse(&code.to_text()), Ok(code));
            }
        }
    }
}
