//! The public note that explains a `void` leaf: which entry of which ledger, why, and in whose name.
//!
//! The leaf pins the hash of the note's text. Signatures under the text can be added later: they say who stands for the reason beside
//! the operator, who alone can append leaves. Format: `docs/formats/ledger.md`.

use crate::{MAX_SIZE, decimal, hash::Hash, leaf::VoidReason};
use std::fmt;

const TITLE: &str = "clameur/void/v1";
/// The longest explanation in bytes.
pub const MAX_EXPLANATION: usize = 2000;

/// What a void note says. Its [`Display`](fmt::Display) form is the text that is hashed and signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VoidNote {
    /// The ledger.
    pub origin: String,
    /// The entry that counts no more.
    pub index: u64,
    /// Why, in one of five words.
    pub reason: VoidReason,
    /// Why, in a sentence that names nobody; may be empty.
    pub explanation: String,
}

/// The text is no void note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VoidNoteError {
    /// Another first line, or another number of lines.
    #[error(
        "a void note has the lines `{TITLE}`, ledger, entry, reason and, if there is any, one of explanation"
    )]
    Form,
    /// The third line is no index.
    #[error("the third line of a void note is the number of an entry")]
    Index,
    /// The fourth line is no reason.
    #[error(
        "the fourth line of a void note is one of authority-rejected, fraud, lost-code, lost-record, other"
    )]
    Reason,
    /// The explanation cannot stand in a note.
    #[error(
        "an explanation is one line of at most {MAX_EXPLANATION} bytes, without control characters"
    )]
    Explanation,
}

impl VoidNote {
    /// Reads the text of a note.
    ///
    /// # Errors
    /// A [`VoidNoteError`] that names the line at fault. There is one text for each note.
    pub fn parse(text: &str) -> Result<Self, VoidNoteError> {
        let text = text.strip_suffix('\n').ok_or(VoidNoteError::Form)?;
        let mut lines = text.split('\n');
        if lines.next() != Some(TITLE) {
            return Err(VoidNoteError::Form);
        }
        let (Some(origin), Some(index), Some(reason)) = (lines.next(), lines.next(), lines.next())
        else {
            return Err(VoidNoteError::Form);
        };
        let explanation = lines.next();
        if origin.is_empty() || explanation == Some("") || lines.next().is_some() {
            return Err(VoidNoteError::Form);
        }
        let note = Self {
            origin: origin.to_owned(),
            index: decimal(index)
                .filter(|index| *index <= MAX_SIZE)
                .ok_or(VoidNoteError::Index)?,
            reason: VoidReason::ALL
                .into_iter()
                .find(|known| known.name() == reason)
                .ok_or(VoidNoteError::Reason)?,
            explanation: explanation.unwrap_or_default().to_owned(),
        };
        note.check()?;
        Ok(note)
    }

    /// Whether the explanation can stand in a note.
    ///
    /// # Errors
    /// [`VoidNoteError::Explanation`] if it cannot.
    pub fn check(&self) -> Result<(), VoidNoteError> {
        if self.explanation.len() > MAX_EXPLANATION || self.explanation.contains(char::is_control) {
            return Err(VoidNoteError::Explanation);
        }
        Ok(())
    }

    /// The hash that the leaf pins.
    #[must_use]
    pub fn hash(&self) -> Hash {
        Hash::of(self.to_string().as_bytes())
    }
}

impl fmt::Display for VoidNote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (origin, index, reason) = (&self.origin, self.index, self.reason.name());
        writeln!(f, "{TITLE}\n{origin}\n{index}\n{reason}")?;
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

    fn note(explanation: &str) -> VoidNote {
        VoidNote {
            origin: "ledger.example.org/log/mandate".to_owned(),
            index: 17,
            reason: VoidReason::LostCode,
            explanation: explanation.to_owned(),
        }
    }

    #[test]
    fn a_note_is_four_lines_or_five() {
        let text = "clameur/void/v1\nledger.example.org/log/mandate\n17\nlost-code\n";
        assert_eq!(note("").to_string(), text);
        assert_eq!(VoidNote::parse(text), Ok(note("")));
        let longer = format!("{text}They asked us to.\n");
        assert_eq!(note("They asked us to.").to_string(), longer);
        assert_eq!(VoidNote::parse(&longer), Ok(note("They asked us to.")));
    }

    #[test]
    fn whatever_is_otherwise_is_refused() {
        let text = note("They asked us to.").to_string();
        for (from, to, error) in [
            ("v1", "v2", VoidNoteError::Form),
            ("\n17\n", "\n017\n", VoidNoteError::Index),
            ("\n17\n", "\n9223372036854775808\n", VoidNoteError::Index),
            ("lost-code", "lost", VoidNoteError::Reason),
            ("to.\n", "to.", VoidNoteError::Form),
            ("to.\n", "to.\nAnd more.\n", VoidNoteError::Form),
            ("They asked us to.", "", VoidNoteError::Form),
            ("asked", "\u{85}", VoidNoteError::Explanation),
            ("ledger.example.org/log/mandate", "", VoidNoteError::Form),
        ] {
            let changed = text.replacen(from, to, 1);
            assert_ne!(changed, text);
            assert_eq!(VoidNote::parse(&changed), Err(error), "{changed:?}");
        }
        assert!(note(&"x".repeat(MAX_EXPLANATION)).check().is_ok());
        assert!(note(&"x".repeat(MAX_EXPLANATION + 1)).check().is_err());
    }

    proptest! {
        #[test]
        fn what_is_read_is_written_the_same(text in any::<String>()) {
            if let Ok(note) = VoidNote::parse(&text) {
                prop_assert_eq!(note.to_string(), text);
            }
        }

        #[test]
        fn every_note_can_be_read(index in 0..=MAX_SIZE, reason in 1u8..6, explanation in "\\PC{0,60}") {
            let note = VoidNote { index, reason: VoidReason::try_from(reason).unwrap(), ..note(&explanation) };
            prop_assert_eq!(VoidNote::parse(&note.to_string()), Ok(note));
        }
    }
}
