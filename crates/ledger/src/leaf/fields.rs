//! What the fields of a leaf may say.

use super::LeafError;
use std::fmt;

/// A territory's two capital letters (the form of ISO 3166-1 alpha-2; membership of the standard is not checked), or none.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Territory([u8; 2]);

impl Territory {
    /// No territory: where the campaign does not record one.
    pub const NONE: Self = Self([0, 0]);

    /// Takes two capital ASCII letters.
    ///
    /// # Errors
    /// [`LeafError::Territory`] for anything else.
    pub fn new(code: &str) -> Result<Self, LeafError> {
        match code.as_bytes() {
            [a @ b'A'..=b'Z', b @ b'A'..=b'Z'] => Ok(Self([*a, *b])),
            _ => Err(LeafError::Territory),
        }
    }

    /// The two letters, or the empty string for [`Territory::NONE`].
    #[must_use]
    pub fn as_str(&self) -> &str {
        if *self == Self::NONE {
            ""
        } else {
            std::str::from_utf8(&self.0).unwrap_or_default()
        }
    }

    pub(super) const fn as_bytes(&self) -> &[u8; 2] {
        &self.0
    }

    pub(super) fn decode(bytes: [u8; 2]) -> Result<Self, LeafError> {
        if bytes == Self::NONE.0 {
            return Ok(Self::NONE);
        }
        Self::new(std::str::from_utf8(&bytes).map_err(|_| LeafError::Territory)?)
    }
}

impl fmt::Debug for Territory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if *self == Self::NONE {
            "none"
        } else {
            self.as_str()
        })
    }
}

/// Which of a campaign's targets (at most 64, numbered from 0 by its manifest) a statement is aimed at. Bit `n` is target `n`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Targets(pub u64);

impl Targets {
    /// The set of these positions; a position above 63 is ignored, since a manifest cannot name it.
    #[must_use]
    pub fn from_positions(positions: impl IntoIterator<Item = u8>) -> Self {
        Self(
            positions
                .into_iter()
                .filter(|n| *n < 64)
                .fold(0, |set, n| set | 1 << n),
        )
    }

    /// Whether target `position` is in the set.
    #[must_use]
    pub fn contains(self, position: u8) -> bool {
        position < 64 && self.0 >> position & 1 == 1
    }

    /// The positions in the set, ascending.
    pub fn positions(self) -> impl Iterator<Item = u8> {
        (0..64).filter(move |n| self.contains(*n))
    }
}

/// Why an entry was voided by someone other than its supporter. Public, and counted apart from withdrawals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum VoidReason {
    /// The authority to which the statement was filed refused it.
    AuthorityRejected = 1,
    /// The entry stands for nobody, or for somebody who did not make it.
    Fraud = 2,
    /// The supporter asked to leave without having the withdrawal code.
    LostCode = 3,
    /// Anything else, told in the statement whose hash the leaf carries.
    Other = 4,
    /// The operator lost the record, or holds one that is damaged: it cannot be filed, and its supporter did nothing.
    LostRecord = 5,
}

/// Why a ledger takes no more supporters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum CloseReason {
    /// The collection ended as planned.
    Ended = 1,
    /// The organisation gave the campaign up.
    Abandoned = 2,
    /// Another ledger continues this one.
    Continued = 3,
    /// Anything else.
    Other = 4,
}

impl TryFrom<u8> for VoidReason {
    type Error = LeafError;

    fn try_from(code: u8) -> Result<Self, LeafError> {
        Self::ALL
            .into_iter()
            .find(|reason| *reason as u8 == code)
            .ok_or(LeafError::Reason(code))
    }
}

impl VoidReason {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::AuthorityRejected,
        Self::Fraud,
        Self::LostCode,
        Self::Other,
        Self::LostRecord,
    ];

    /// A stable name for reports, exports and translation keys.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::AuthorityRejected => "authority-rejected",
            Self::Fraud => "fraud",
            Self::LostCode => "lost-code",
            Self::Other => "other",
            Self::LostRecord => "lost-record",
        }
    }
}

impl TryFrom<u8> for CloseReason {
    type Error = LeafError;

    fn try_from(code: u8) -> Result<Self, LeafError> {
        [Self::Ended, Self::Abandoned, Self::Continued, Self::Other]
            .into_iter()
            .find(|reason| *reason as u8 == code)
            .ok_or(LeafError::Reason(code))
    }
}

impl CloseReason {
    /// A stable name for reports, exports and translation keys.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ended => "ended",
            Self::Abandoned => "abandoned",
            Self::Continued => "continued",
            Self::Other => "other",
        }
    }
}
