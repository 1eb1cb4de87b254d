//! The Merkle tree of RFC 6962, computed from stored hash tiles instead of from all leaves.
//!
//! Three things are done to a ledger's tree. [`Edge`] appends to it, from the few partial tiles on its right edge. The functions
//! [`root`], [`inclusion_proof`] and [`consistency_proof`] read it through a [`TileSource`]; since that is synchronous, each has a
//! companion that names the tiles it will ask for ([`tiles_for_root`], [`tiles_for_inclusion`], [`tiles_for_consistency`];
//! [`tile::edge_tiles`] for [`Edge::load`]), so that they can be fetched into a [`TileMap`] first. And
//! [`verify_inclusion`] and [`verify_consistency`] check proofs, without any tree. Whoever appends and proves all day long keeps [`KeptRoots`] and reads
//! through [`KeptTiles`]: what is complete is then hashed once.

mod edge;
mod kept;
mod ranges;
mod verify;

pub use edge::{ChangedTile, Edge, Full};
pub use kept::{KeptRoots, KeptTiles, Nodes};
pub use verify::{ProofError, verify_consistency, verify_inclusion};

use crate::{
    MAX_SIZE,
    hash::{Hash, node_hash},
    tile::{self, BytesError, Tile},
};
use ranges::{Range, consistency_ranges, inclusion_ranges};
use std::collections::{BTreeSet, HashMap};

/// Where hash tiles come from.
pub trait TileSource {
    /// Why a tile cannot be had.
    type Error;

    /// The first `width` hashes of tile `index` of `level`.
    ///
    /// # Errors
    /// Whatever keeps the source from giving the tile.
    fn tile(&mut self, level: u8, index: u64, width: u16) -> Result<Vec<Hash>, Self::Error>;

    /// The root over a power of two of a tile's hashes: so many, from that one on. A source that keeps such roots hashes nothing.
    ///
    /// # Errors
    /// [`TreeError::Source`], and [`TreeError::Width`] where the tile is not as wide as it says.
    fn perfect(
        &mut self,
        tile: Tile,
        (from, count): (usize, usize),
    ) -> Result<Hash, TreeError<Self::Error>> {
        let hashes = whole(self, tile)?;
        let found = hashes.len();
        hashes
            .get(from..from + count)
            .map(perfect_root)
            .ok_or(TreeError::Width { tile, found })
    }

    /// A tile with the roots inside it.
    ///
    /// # Errors
    /// As [`TileSource::perfect`].
    fn nodes(&mut self, tile: Tile) -> Result<Nodes, TreeError<Self::Error>> {
        whole(self, tile).map(|hashes| Nodes::of(&hashes))
    }
}

/// A tile, as wide as it says.
fn whole<S: TileSource + ?Sized>(
    source: &mut S,
    tile: Tile,
) -> Result<Vec<Hash>, TreeError<S::Error>> {
    let hashes = source
        .tile(tile.level, tile.index, tile.width)
        .map_err(|source| TreeError::Source { tile, source })?;
    match hashes.len() {
        found if found == usize::from(tile.width) => Ok(hashes),
        found => Err(TreeError::Width { tile, found }),
    }
}

/// Why a root or a proof could not be computed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TreeError<E> {
    /// The source did not give a tile.
    #[error("{tile} cannot be read")]
    Source {
        /// The tile asked for.
        tile: Tile,
        /// The source's reason.
        source: E,
    },
    /// The source gave a tile of another width than asked.
    #[error("{tile} has {found} hashes")]
    Width {
        /// The tile asked for.
        tile: Tile,
        /// The hashes it had.
        found: usize,
    },
    /// There is no such entry, or no such earlier tree, in a tree of this size.
    #[error("{asked} lies outside a tree of {size} leaves")]
    Outside {
        /// The index or earlier size.
        asked: u64,
        /// The tree's size.
        size: u64,
    },
}

/// Tiles held in memory. The widest version of a tile serves all narrower ones.
#[derive(Clone, Debug, Default)]
pub struct TileMap(HashMap<(u8, u64), Vec<Hash>>);

/// A [`TileMap`] does not hold the tile, or holds too narrow a version of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the tile was not loaded")]
pub struct NotLoaded;

impl TileMap {
    /// An empty map.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Puts a tile in from its stored bytes; a narrower version does not replace a wider one.
    ///
    /// # Errors
    /// [`BytesError::TileLength`] if the bytes are not 1 to 256 whole hashes.
    pub fn insert(&mut self, level: u8, index: u64, bytes: &[u8]) -> Result<(), BytesError> {
        let width = u16::try_from(bytes.len() / 32)
            .unwrap_or(u16::MAX)
            .clamp(1, tile::FULL_WIDTH);
        let hashes = tile::decode_tile(bytes, width)?;
        let held = self.0.entry((level, index)).or_default();
        if hashes.len() > held.len() {
            *held = hashes;
        }
        Ok(())
    }
}

impl TileSource for TileMap {
    type Error = NotLoaded;

    fn tile(&mut self, level: u8, index: u64, width: u16) -> Result<Vec<Hash>, NotLoaded> {
        self.0
            .get(&(level, index))
            .and_then(|hashes| hashes.get(..usize::from(width)))
            .map(<[Hash]>::to_vec)
            .ok_or(NotLoaded)
    }
}

/// The root of the tree of the first `size` leaves.
///
/// # Errors
/// A [`TreeError`] if tiles are missing.
pub fn root<S: TileSource>(source: &mut S, size: u64) -> Result<Hash, TreeError<S::Error>> {
    if size == 0 {
        return Ok(Hash::EMPTY_ROOT);
    }
    range_hash(
        source,
        Range {
            start: 0,
            end: bounded(size, MAX_SIZE)?,
        },
        size,
    )
}

/// The inclusion proof of entry `index` in the tree of `size` leaves: RFC 6962 section 2.1.1, from the leaf's sibling up.
///
/// # Errors
/// A [`TreeError`] if tiles are missing or there is no such entry.
pub fn inclusion_proof<S: TileSource>(
    source: &mut S,
    index: u64,
    size: u64,
) -> Result<Vec<Hash>, TreeError<S::Error>> {
    if index >= bounded(size, MAX_SIZE)? {
        return Err(TreeError::Outside { asked: index, size });
    }
    inclusion_ranges(index, size)
        .into_iter()
        .map(|range| range_hash(source, range, size))
        .collect()
}

/// The consistency proof from the tree of `old` leaves to that of `new`: RFC 6962 section 2.1.2. Empty if `old` is 0 or `new`.
///
/// # Errors
/// A [`TreeError`] if tiles are missing or `old` is larger than `new`.
pub fn consistency_proof<S: TileSource>(
    source: &mut S,
    old: u64,
    new: u64,
) -> Result<Vec<Hash>, TreeError<S::Error>> {
    bounded(old, bounded(new, MAX_SIZE)?)?;
    consistency_ranges(old, new)
        .into_iter()
        .map(|range| range_hash(source, range, new))
        .collect()
}

/// The tiles that [`root`] asks for: the right edge.
#[must_use]
pub fn tiles_for_root(size: u64) -> Vec<Tile> {
    tile::edge_tiles(size).collect()
}

/// The tiles that [`inclusion_proof`] asks for; none if there is no such entry.
#[must_use]
pub fn tiles_for_inclusion(index: u64, size: u64) -> Vec<Tile> {
    if index < size && size <= MAX_SIZE {
        tiles_of(&inclusion_ranges(index, size), size)
    } else {
        Vec::new()
    }
}

/// The tiles that [`consistency_proof`] asks for; none if `old` is larger than `new`.
#[must_use]
pub fn tiles_for_consistency(old: u64, new: u64) -> Vec<Tile> {
    if old <= new && new <= MAX_SIZE {
        tiles_of(&consistency_ranges(old, new), new)
    } else {
        Vec::new()
    }
}

fn bounded<E>(asked: u64, size: u64) -> Result<u64, TreeError<E>> {
    if asked > size {
        Err(TreeError::Outside { asked, size })
    } else {
        Ok(asked)
    }
}

fn tiles_of(ranges: &[Range], size: u64) -> Vec<Tile> {
    let tiles: BTreeSet<Tile> = ranges
        .iter()
        .flat_map(|range| range.subtrees())
        .filter_map(|subtree| subtree.tile(size))
        .collect();
    tiles.into_iter().collect()
}

/// The Merkle tree hash of a range of leaves, joined from the perfect subtrees it consists of.
fn range_hash<S: TileSource>(
    source: &mut S,
    range: Range,
    size: u64,
) -> Result<Hash, TreeError<S::Error>> {
    let mut joined: Option<Hash> = None;
    for subtree in range.subtrees().into_iter().rev() {
        let asked = TreeError::Outside {
            asked: range.end,
            size,
        };
        let tile = subtree.tile(size).ok_or(asked)?;
        let hash = source.perfect(tile, subtree.within_tile())?;
        joined = Some(joined.map_or(hash, |right| node_hash(&hash, &right)));
    }
    Ok(joined.unwrap_or(Hash::EMPTY_ROOT))
}

/// The root over a power of two of hashes.
fn perfect_root(hashes: &[Hash]) -> Hash {
    match hashes {
        [] => Hash::EMPTY_ROOT,
        [one] => *one,
        [left, right] => node_hash(left, right),
        more => {
            let (left, right) = more.split_at(more.len() / 2);
            node_hash(&perfect_root(left), &perfect_root(right))
        }
    }
}

#[cfg(test)]
mod tests;
