//! The public ledger of a campaign: what makes its count something that anyone can check.
//!
//! A campaign's ledger is an append-only Merkle tree (RFC 6962) of fixed-size leaves without personal data, served as C2SP
//! [tlog-tiles](https://c2sp.org/tlog-tiles) under a signed [checkpoint](https://c2sp.org/tlog-checkpoint). A supporter keeps a
//! [receipt], which is a C2SP [tlog-proof](https://c2sp.org/tlog-proof). Whoever doubts the number replays all leaves
//! through the [`Auditor`].
//!
//! This crate reads no file, opens no socket, asks no clock and draws no random number: every input is an argument. It knows
//! nothing of the application that uses it. The formats are written down in `docs/formats/ledger.md` and
//! `docs/formats/receipt.md`; whatever this crate has once written, it must accept for ever.
//!
//! Where to start reading, from the bottom up:
//!
//! | module | holds |
//! |---|---|
//! | [`hash`] | 32-byte hashes; leaf and node hashing |
//! | [`leaf`] | the seven kinds of leaf and their 76 bytes |
//! | [`commitment`] | what an `add` leaf says about a sealed record without telling it |
//! | [`code`] | the withdrawal code a supporter types |
//! | [`tile`] | paths and bytes of tiles and entry bundles |
//! | [`tree`] | roots and proofs computed from tiles; [`tree::Edge`] appends |
//! | [`note`] | signed notes, keys |
//! | [`checkpoint`] | the signed head of the tree |
//! | [`proof`], [`receipt`] | what a supporter keeps |
//! | [`batch`] | the hash over what is filed together |
//! | [`void`] | the note that explains a voided entry |
//! | [`loss`] | the note that explains what is lost after going back to an older copy |
//! | [`audit`] | the recount |
//!
//! Appending, as an application does it in one transaction:
//!
//! ```
//! use clameur_ledger::{Checkpoint, Edge, Leaf, Receipt, Signer, tree::{TileMap, inclusion_proof}};
//! # use clameur_ledger::commitment::{Salt, commitment, withdrawal_hash};
//! # use clameur_ledger::{Hash, SigningSeed, Targets, Territory, WithdrawalCode};
//! # let (size, mut tiles) = (0, TileMap::new());
//! # let signer = Signer::new("ledger.example.org/log/mandate", &SigningSeed::from_bytes([7; 32]))?;
//! # let (salt, inner, code) = (Salt([1; 32]), Hash([2; 32]), WithdrawalCode::from_bytes([3; 16]));
//! # let leaf = Leaf::Add {
//! #     territory: Territory::NONE,
//! #     targets: Targets::from_positions([0]),
//! #     commitment: commitment(&salt, &inner),
//! #     withdrawal_hash: withdrawal_hash(&code),
//! # };
//! // `tiles` was filled from the stored tiles that `tile::edge_tiles(size)` names.
//! let mut edge = Edge::load(&mut tiles, size)?;
//! let index = edge.append(leaf.hash())?;
//! for changed in edge.take_changed() {
//!     // Store `changed.bytes` under (level, index), in place of a narrower version.
//!     tiles.insert(changed.tile.level, changed.tile.index, &changed.bytes)?;
//! }
//! let checkpoint = Checkpoint::new(signer.name(), edge.size(), edge.root()).sign(&signer)?;
//! // For entries just appended, the edge and the changed tiles suffice; for others, load `tree::tiles_for_inclusion`.
//! let proof = inclusion_proof(&mut tiles, index, edge.size())?;
//! let receipt = Receipt { leaf, salt, inner, index, proof, checkpoint };
//! receipt.verify(&signer.verifier())?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod audit;
pub mod batch;
pub mod checkpoint;
pub mod code;
pub mod commitment;
pub mod hash;
pub mod leaf;
pub mod loss;
pub mod note;
pub mod proof;
pub mod receipt;
pub mod tile;
pub mod tree;
pub mod void;

pub use audit::{Auditor, Finding, Problem, Report, Tally};
pub use checkpoint::Checkpoint;
pub use code::WithdrawalCode;
pub use hash::Hash;
pub use leaf::{CloseReason, Leaf, Targets, Territory, VoidReason};
pub use loss::LossNote;
pub use note::{Note, Signer, SigningSeed, Verifier};
pub use receipt::Receipt;
pub use tree::Edge;
pub use void::VoidNote;

/// The largest tree this crate deals with: sizes and indices fit a signed 64-bit integer, as databases and other verifiers
/// store them.
pub const MAX_SIZE: u64 = i64::MAX as u64;

/// Reads a decimal number as C2SP texts write it: ASCII digits, no sign, no leading zero except for `0` itself.
fn decimal(text: &str) -> Option<u64> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    let padded = text.len() > 1 && text.starts_with('0');
    if !digits || padded {
        None
    } else {
        text.parse().ok()
    }
}
