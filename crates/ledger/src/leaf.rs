//! The leaves of a campaign's ledger: 76 public bytes each, without personal data.
//!
//! | offset | bytes | field |
//! |---|---|---|
//! | 0 | 1 | version, 1 |
//! | 1 | 1 | kind |
//! | 2 | 2 | territory: ISO 3166-1 alpha-2 in ASCII, or zero |
//! | 4 | 8 | targets: big-endian bit set |
//! | 12 | 64 | body, by kind |
//!
//! There is exactly one encoding of each leaf: decoding refuses whatever encoding would not write.

mod fields;

pub use fields::{CloseReason, Targets, Territory, VoidReason};

use crate::{MAX_SIZE, code::WithdrawalCode, hash::Hash};

/// The length of every leaf in bytes.
pub const LEAF_LEN: usize = 76;
const VERSION: u8 = 1;
const BODY: usize = 12;

/// One leaf of a ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaf {
    /// Kind 1: one supporter more.
    Add {
        /// Where the supporter counts, if the campaign records it.
        territory: Territory,
        /// What the statement is aimed at.
        targets: Targets,
        /// Binds the leaf to a sealed record: [`crate::commitment::commitment`].
        commitment: Hash,
        /// Hash of the code that withdraws it: [`crate::commitment::withdrawal_hash`].
        withdrawal_hash: Hash,
    },
    /// Kind 2: the supporter of an earlier `Add` left.
    Withdraw {
        /// Index of that `Add`.
        index: u64,
        /// Its code, public from now on and good for nothing else.
        code: WithdrawalCode,
    },
    /// Kind 3: an earlier `Add` counts no more, although nobody showed its code.
    Void {
        /// Index of that `Add`.
        index: u64,
        /// The public reason.
        reason: VoidReason,
        /// SHA-256 of the statement that explains it.
        statement_hash: Hash,
    },
    /// Kind 4: the campaign's manifest (texts, recipient keys, rules) from here on.
    Manifest {
        /// SHA-256 of the manifest's bytes.
        hash: Hash,
    },
    /// Kind 5: a set of entries frozen to be filed together.
    Batch {
        /// 1 for the first batch, then one more each time.
        number: u32,
        /// First index the batch may hold: the previous batch's `to_size`, 0 for the first.
        from_size: u64,
        /// First index it may not hold: this leaf's own index, which is the size of the tree before it.
        to_size: u64,
        /// How many live `Add`s it holds.
        count: u32,
        /// Which ones: [`crate::batch::set_hash`].
        set_hash: Hash,
    },
    /// Kind 6: no `Add` and no `Manifest` may follow.
    Close {
        /// The public reason.
        reason: CloseReason,
    },
    /// Kind 7: the ledger goes on from an older copy; what stood between two sizes of it is lost.
    Loss {
        /// First index that is lost: this leaf's own index, which is the size of the copy.
        from_size: u64,
        /// End of what is lost: the size that the ledger had at most.
        to_size: u64,
        /// SHA-256 of the public note that explains it: [`crate::loss::LossNote`].
        statement_hash: Hash,
    },
}

/// These bytes are not a leaf.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LeafError {
    /// Not [`LEAF_LEN`] bytes.
    #[error("a leaf is 76 bytes long, this has {0}")]
    Length(usize),
    /// A version this crate does not know.
    #[error("unknown leaf version {0}")]
    Version(u8),
    /// A kind this crate does not know.
    #[error("unknown leaf kind {0}")]
    Kind(u8),
    /// A territory that is neither two capital letters nor zero.
    #[error("a territory is two capital letters, or zero bytes for none")]
    Territory,
    /// A reason this crate does not know.
    #[error("unknown reason {0}")]
    Reason(u8),
    /// An index or size above [`MAX_SIZE`].
    #[error("number {0} is too large for an index or a size")]
    Number(u64),
    /// A byte that this kind of leaf does not use is not zero.
    #[error("byte {0} is not used by this kind of leaf and must be zero")]
    Unused(usize),
}

impl Leaf {
    /// The leaf's 76 bytes.
    #[must_use]
    pub fn encode(&self) -> [u8; LEAF_LEN] {
        let mut writer = Writer {
            bytes: [0; LEAF_LEN],
            at: 0,
        };
        writer.put(&[VERSION, self.kind()]);
        if let Self::Add {
            territory, targets, ..
        } = self
        {
            writer.put(territory.as_bytes());
            writer.put(&targets.0.to_be_bytes());
        }
        writer.at = BODY;
        match self {
            Self::Add {
                commitment,
                withdrawal_hash,
                ..
            } => {
                writer.put(&commitment.0);
                writer.put(&withdrawal_hash.0);
            }
            Self::Withdraw { index, code } => {
                writer.put(&index.to_be_bytes());
                writer.put(code.as_bytes());
            }
            Self::Void {
                index,
                reason,
                statement_hash,
            } => {
                writer.put(&index.to_be_bytes());
                writer.put(&[*reason as u8]);
                writer.put(&statement_hash.0);
            }
            Self::Manifest { hash } => writer.put(&hash.0),
            Self::Batch {
                number,
                from_size,
                to_size,
                count,
                set_hash,
            } => {
                writer.put(&number.to_be_bytes());
                writer.put(&from_size.to_be_bytes());
                writer.put(&to_size.to_be_bytes());
                writer.put(&count.to_be_bytes());
                writer.put(&set_hash.0);
            }
            Self::Close { reason } => writer.put(&[*reason as u8]),
            Self::Loss {
                from_size,
                to_size,
                statement_hash,
            } => {
                writer.put(&from_size.to_be_bytes());
                writer.put(&to_size.to_be_bytes());
                writer.put(&statement_hash.0);
            }
        }
        writer.bytes
    }

    /// Reads the one encoding of a leaf.
    ///
    /// # Errors
    /// A [`LeafError`] that names what is wrong; in particular for unknown versions, kinds and reasons, and for unused bytes that
    /// are not zero.
    pub fn decode(bytes: &[u8]) -> Result<Self, LeafError> {
        let bytes: &[u8; LEAF_LEN] = bytes
            .try_into()
            .map_err(|_| LeafError::Length(bytes.len()))?;
        let mut reader = Reader { bytes, at: 0 };
        let [version, kind] = reader.take();
        if version != VERSION {
            return Err(LeafError::Version(version));
        }
        if !(1..=7).contains(&kind) {
            return Err(LeafError::Kind(kind));
        }
        let (territory, targets) = if kind == 1 {
            (
                Territory::decode(reader.take())?,
                Targets(u64::from_be_bytes(reader.take())),
            )
        } else {
            reader.zero_until(BODY)?;
            (Territory::NONE, Targets(0))
        };
        let leaf = match kind {
            1 => Self::Add {
                territory,
                targets,
                commitment: reader.hash(),
                withdrawal_hash: reader.hash(),
            },
            2 => Self::Withdraw {
                index: reader.number()?,
                code: WithdrawalCode::from_bytes(reader.take()),
            },
            3 => Self::Void {
                index: reader.number()?,
                reason: VoidReason::try_from(reader.byte())?,
                statement_hash: reader.hash(),
            },
            4 => Self::Manifest {
                hash: reader.hash(),
            },
            5 => Self::Batch {
                number: u32::from_be_bytes(reader.take()),
                from_size: reader.number()?,
                to_size: reader.number()?,
                count: u32::from_be_bytes(reader.take()),
                set_hash: reader.hash(),
            },
            6 => Self::Close {
                reason: CloseReason::try_from(reader.byte())?,
            },
            7 => Self::Loss {
                from_size: reader.number()?,
                to_size: reader.number()?,
                statement_hash: reader.hash(),
            },
            other => return Err(LeafError::Kind(other)),
        };
        reader.zero_until(LEAF_LEN)?;
        Ok(leaf)
    }

    /// The hash under which the leaf stands in the tree.
    #[must_use]
    pub fn hash(&self) -> Hash {
        crate::hash::leaf_hash(&self.encode())
    }

    /// The kind's number, byte 1 of the encoding.
    #[must_use]
    pub const fn kind(&self) -> u8 {
        match self {
            Self::Add { .. } => 1,
            Self::Withdraw { .. } => 2,
            Self::Void { .. } => 3,
            Self::Manifest { .. } => 4,
            Self::Batch { .. } => 5,
            Self::Close { .. } => 6,
            Self::Loss { .. } => 7,
        }
    }

    /// The kind's name, for reports and logs.
    #[must_use]
    pub const fn kind_name(&self) -> &'static str {
        match self {
            Self::Add { .. } => "add",
            Self::Withdraw { .. } => "withdraw",
            Self::Void { .. } => "void",
            Self::Manifest { .. } => "manifest",
            Self::Batch { .. } => "batch",
            Self::Close { .. } => "close",
            Self::Loss { .. } => "loss",
        }
    }
}

struct Writer {
    bytes: [u8; LEAF_LEN],
    at: usize,
}

impl Writer {
    fn put(&mut self, field: &[u8]) {
        for (to, from) in self.bytes.iter_mut().skip(self.at).zip(field) {
            *to = *from;
        }
        self.at += field.len();
    }
}

struct Reader<'a> {
    bytes: &'a [u8; LEAF_LEN],
    at: usize,
}

impl Reader<'_> {
    /// The next `N` bytes; the layouts above never ask for more than there are.
    fn take<const N: usize>(&mut self) -> [u8; N] {
        let mut field = [0; N];
        for (to, from) in field.iter_mut().zip(self.bytes.iter().skip(self.at)) {
            *to = *from;
        }
        self.at += N;
        field
    }

    fn byte(&mut self) -> u8 {
        let [byte] = self.take();
        byte
    }

    fn hash(&mut self) -> Hash {
        Hash(self.take())
    }

    fn number(&mut self) -> Result<u64, LeafError> {
        let number = u64::from_be_bytes(self.take());
        if number > MAX_SIZE {
            Err(LeafError::Number(number))
        } else {
            Ok(number)
        }
    }

    fn zero_until(&mut self, end: usize) -> Result<(), LeafError> {
        while self.at < end {
            let at = self.at;
            if self.byte() != 0 {
                return Err(LeafError::Unused(at));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
