//! Appending to a tree of which only the right edge is in memory.

use super::{Nodes, TileSource, TreeError};
use crate::{
    MAX_SIZE,
    hash::Hash,
    tile::{FULL_WIDTH, Tile, edge_tiles, encode_tile},
};

/// The right edge of a tree: the partial tile of each level. Enough to append leaves and to know the root.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edge {
    size: u64,
    levels: Vec<Nodes>,
    filled: Vec<ChangedTile>,
    touched: Vec<bool>,
}

/// A tile that appending made or widened: to be stored under (level, index) in place of what was there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedTile {
    /// Which tile, and how wide it is now.
    pub tile: Tile,
    /// Its bytes, `32 * width`.
    pub bytes: Vec<u8>,
}

/// The tree has [`MAX_SIZE`] leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the ledger is full")]
pub struct Full;

impl Edge {
    /// The edge of the empty tree.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The edge of the tree of `size` leaves, from the tiles that [`edge_tiles`] names.
    ///
    /// The tiles are believed: compare [`Edge::root`] with the last signed checkpoint before appending.
    ///
    /// # Errors
    /// A [`TreeError`] if a tile is missing or of the wrong width.
    pub fn load<S: TileSource>(source: &mut S, size: u64) -> Result<Self, TreeError<S::Error>> {
        if size > MAX_SIZE {
            return Err(TreeError::Outside {
                asked: size,
                size: MAX_SIZE,
            });
        }
        let mut edge = Self {
            size,
            ..Self::default()
        };
        for tile in edge_tiles(size) {
            let nodes = source.nodes(tile)?;
            edge.at_least(usize::from(tile.level) + 1);
            if let Some(level) = edge.levels.last_mut() {
                *level = nodes;
            }
        }
        Ok(edge)
    }

    /// How many leaves the tree has.
    #[must_use]
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// The root of the tree.
    #[must_use]
    pub fn root(&self) -> Hash {
        self.levels
            .iter()
            .fold(None, |right, level| level.root(right))
            .unwrap_or(Hash::EMPTY_ROOT)
    }

    /// Appends a leaf by its [`leaf_hash`](crate::hash::leaf_hash) and gives its index.
    ///
    /// # Errors
    /// [`Full`], after nine quintillion leaves.
    pub fn append(&mut self, leaf_hash: Hash) -> Result<u64, Full> {
        if self.size >= MAX_SIZE {
            return Err(Full);
        }
        let index = self.size;
        self.size += 1;
        let mut hash = leaf_hash;
        for level in 0u8.. {
            let at = usize::from(level);
            self.at_least(at + 1);
            let (Some(nodes), Some(touched)) = (self.levels.get_mut(at), self.touched.get_mut(at))
            else {
                break;
            };
            nodes.push(hash);
            let Some(root) = nodes.full() else {
                *touched = true;
                break;
            };
            let tile = Tile {
                level,
                index: index >> (8 * (u32::from(level) + 1)),
                width: FULL_WIDTH,
            };
            self.filled.push(ChangedTile {
                tile,
                bytes: encode_tile(nodes.hashes()),
            });
            hash = root;
            nodes.clear();
            *touched = false;
        }
        Ok(index)
    }

    /// The tiles that changed since the edge was made, loaded or last asked, each once and in its newest width.
    #[must_use]
    pub fn take_changed(&mut self) -> Vec<ChangedTile> {
        let mut changed = std::mem::take(&mut self.filled);
        for tile in edge_tiles(self.size) {
            let at = usize::from(tile.level);
            if let (Some(nodes), Some(touched)) = (self.levels.get(at), self.touched.get_mut(at))
                && std::mem::take(touched)
            {
                changed.push(ChangedTile {
                    tile,
                    bytes: encode_tile(nodes.hashes()),
                });
            }
        }
        changed
    }

    /// For who only wants the root: lets go of the tiles that filled up.
    pub(crate) fn forget_changed(&mut self) {
        self.filled.clear();
    }

    fn at_least(&mut self, levels: usize) {
        if self.levels.len() < levels {
            self.levels.resize_with(levels, Nodes::default);
            self.touched.resize(levels, false);
        }
    }
}
