//! The public note that explains a `loss` leaf: what is gone, since when, and what people can do.
//!
//! The leaf pins the hash of the note's text. Format: `docs/formats/ledger.md`.

use crate::{MAX_SIZE, decimal, hash::Hash};
use std::fmt;

const TITLE: &str = "clameur/loss/v1";
const UNKNOWN: &str = "unknown";
/// The longest explanation in bytes.
pub const MAX_EXPLANATION: usize = 2000;

/// What a loss note says. Its [`Display`](fmt::Display) form is the text that is hashed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LossNote {
    /// The ledger.
    pub origin: String,
    /// First index that is lost.
    pub from_size: u64,
    /// End of what is lost: the size that the ledger had at most.
    pub to_size: u64,
    /// The root of the head of that size, where it is known: whoever kept that head sees that it is this one.
    pub root: Option<Hash>,
    /// The day (YYYY-MM-DD, UTC) from which on what happened may be lost.
    pub since: String,
    /// What happened, in a sentence that names nobody; may be empty.
    pub explanation: String,
}

/// The text is no loss note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LossNoteError {
    /// Another first line, or another number of lines.
    #[error(
        "a loss note has the lines `{TITLE}`, ledger, first, end, root, day and, if there is any, one of explanation"
    )]
    Form,
    /// The third and fourth line are no range.
    #[error("the third and fourth line of a loss note are sizes, the smaller one first")]
    Range,
    /// The fifth line is no root.
    #[error("the fifth line of a loss note is 64 hexadecimal digits, or `{UNKNOWN}`")]
    Root,
    /// The sixth line is no day.
    #[error("the sixth line of a loss note is a day, as 2026-11-29")]
    Day,
    /// The explanation cannot stand in a note.
    #[error(
        "an explanation is one line of at most {MAX_EXPLANATION} bytes, without control characters"
    )]
    Explanation,
}

impl LossNote {
    /// Reads the text of a note.
    ///
    /// # Errors
    /// A [`LossNoteError`] that names the line at fault. There is one text for each note.
    pub fn parse(text: &str) -> Result<Self, LossNoteError> {
        let text = text.strip_suffix('\n').ok_or(LossNoteError::Form)?;
        let lines: Vec<&str> = text.split('\n').collect();
        let (origin, from, to, root, since, explanation) = match lines.as_slice() {
            [TITLE, origin, from, to, root, since] => (origin, from, to, root, since, ""),
            [TITLE, origin, from, to, root, since, explanation] if !explanation.is_empty() => {
                (origin, from, to, root, since, *explanation)
            }
            _ => return Err(LossNoteError::Form),
        };
        let (Some(from_size), Some(to_size)) = (decimal(from), decimal(to)) else {
            return Err(LossNoteError::Range);
        };
        let root = match *root {
            UNKNOWN => None,
            hex if hex.bytes().any(|byte| byte.is_ascii_uppercase()) => {
                return Err(LossNoteError::Root);
            }
            hex => Some(Hash::from_hex(hex).map_err(|_| LossNoteError::Root)?),
        };
        let note = Self {
            origin: (*origin).to_owned(),
            from_size,
            to_size,
            root,
            since: (*since).to_owned(),
            explanation: explanation.to_owned(),
        };
        note.check()?;
        Ok(note)
    }

    /// Whether what the note says can stand in one.
    ///
    /// # Errors
    /// A [`LossNoteError`] that names what cannot.
    pub fn check(&self) -> Result<(), LossNoteError> {
        if self.origin.is_empty() {
            return Err(LossNoteError::Form);
        }
        // A leaf with a larger number could not be read again, nor could the log.
        if self.to_size < self.from_size || self.to_size > MAX_SIZE {
            return Err(LossNoteError::Range);
        }
        let day = self.since.as_bytes();
        let form = day.iter().enumerate().all(|(at, byte)| match at {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        });
        if day.len() != 10 || !form {
            return Err(LossNoteError::Day);
        }
        if self.explanation.len() > MAX_EXPLANATION || self.explanation.contains(char::is_control) {
            return Err(LossNoteError::Explanation);
        }
        Ok(())
    }

    /// The hash that the leaf pins.
    #[must_use]
    pub fn hash(&self) -> Hash {
        Hash::of(self.to_string().as_bytes())
    }
}

impl fmt::Display for LossNote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (origin, from, to, since) = (&self.origin, self.from_size, self.to_size, &self.since);
        let root = self
            .root
            .map_or_else(|| UNKNOWN.to_owned(), |root| root.to_string());
        writeln!(f, "{TITLE}\n{origin}\n{from}\n{to}\n{root}\n{since}")?;
        if self.explanation.is_empty() {
            return Ok(());
        }
        writeln!(f, "{}", self.explanation)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn note() -> LossNote {
        LossNote {
            origin: "ledger.example.org/log/mandate".to_owned(),
            from_size: 40,
            to_size: 88,
            root: Some(Hash([0xab; 32])),
            since: "2026-11-28".to_owned(),
            explanation: "A disk failed.".to_owned(),
        }
    }

    #[test]
    fn a_note_is_six_lines_or_seven() {
        let root = "ab".repeat(32);
        let text = format!(
            "clameur/loss/v1\nledger.example.org/log/mandate\n40\n88\n{root}\n2026-11-28\nA disk failed.\n"
        );
        assert_eq!(note().to_string(), text);
        assert_eq!(LossNote::parse(&text), Ok(note()));
        let shorter = LossNote {
            root: None,
            explanation: String::new(),
            ..note()
        };
        let text = "clameur/loss/v1\nledger.example.org/log/mandate\n40\n88\nunknown\n2026-11-28\n";
        assert_eq!(shorter.to_string(), text);
        assert_eq!(LossNote::parse(text), Ok(shorter));
    }

    #[test]
    fn whatever_is_otherwise_is_refused() {
        let text = note().to_string();
        for (from, to, error) in [
            ("v1", "v2", LossNoteError::Form),
            ("\n40\n", "\n040\n", LossNoteError::Range),
            ("\n40\n", "\n89\n", LossNoteError::Range),
            ("\n88\n", "\n9223372036854775808\n", LossNoteError::Range),
            ("\nab", "\nAB", LossNoteError::Root),
            ("\nab", "\n", LossNoteError::Root),
            ("2026-11-28", "28.11.2026", LossNoteError::Day),
            ("failed.\n", "failed.", LossNoteError::Form),
            ("failed.\n", "failed.\nAnd more.\n", LossNoteError::Form),
            ("A disk failed.", "", LossNoteError::Form),
            ("disk", "\u{85}", LossNoteError::Explanation),
            ("ledger.example.org/log/mandate", "", LossNoteError::Form),
        ] {
            let changed = text.replacen(from, to, 1);
            assert_ne!(changed, text);
            assert_eq!(LossNote::parse(&changed), Err(error), "{changed:?}");
        }
    }

    #[test]
    fn what_no_leaf_could_hold_is_in_no_note() {
        let to = |to_size| LossNote { to_size, ..note() }.check();
        assert_eq!(to(MAX_SIZE), Ok(()));
        assert_eq!(to(MAX_SIZE + 1), Err(LossNoteError::Range));
        assert_eq!(to(u64::MAX), Err(LossNoteError::Range));
    }

    proptest! {
        #[test]
        fn what_is_read_is_written_the_same(text in any::<String>(), root in "[0-9a-f]{64}|unknown", tail in "\\PC{0,20}") {
            for text in [text, format!("{TITLE}\na\n1\n2\n{root}\n2026-01-01\n{tail}\n")] {
                if let Ok(note) = LossNote::parse(&text) {
                    prop_assert_eq!(note.to_string(), text);
                }
            }
        }
    }
}
