//! Roots of the perfect subtrees inside tiles, kept so that none of them is hashed again: neither for the next leaf nor for the next proof.

use std::{collections::HashMap, sync::Arc};

use super::{NotLoaded, TileSource, TreeError};
use crate::{
    hash::{Hash, node_hash},
    tile::{BytesError, FULL_WIDTH, Tile, decode_tile},
};

/// The hashes of a tile, and the root of each perfect subtree over them: 16 KiB for a full one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Nodes {
    /// By height: the hashes themselves, the roots over two of them, over four, and so on to the one over 256.
    heights: [Vec<Hash>; 9],
}

impl Nodes {
    /// Over these hashes, 256 at most.
    pub(super) fn of(hashes: &[Hash]) -> Self {
        let mut nodes = Self::default();
        nodes.follow(hashes);
        nodes
    }

    /// The hashes of the tile.
    pub(super) fn hashes(&self) -> &[Hash] {
        &self.heights[0]
    }

    /// One more hash; what is complete with it is hashed, once.
    pub(super) fn push(&mut self, hash: Hash) {
        let mut hash = hash;
        for roots in &mut self.heights {
            roots.push(hash);
            // Every second one completes a subtree of the next height.
            match roots.last_chunk() {
                Some([left, right]) if roots.len().is_multiple_of(2) => {
                    hash = node_hash(left, right);
                }
                _ => break,
            }
        }
    }

    /// The root over all 256 hashes, where it has them.
    pub(super) fn full(&self) -> Option<Hash> {
        self.heights[8].first().copied()
    }

    pub(super) fn clear(&mut self) {
        self.heights.iter_mut().for_each(Vec::clear);
    }

    /// Becomes those over these hashes: what is known of their beginning is kept, whatever else is not.
    fn follow(&mut self, hashes: &[Hash]) {
        let rest = match hashes.strip_prefix(self.hashes()) {
            Some(rest) => rest,
            None => {
                self.clear();
                hashes
            }
        };
        for hash in rest {
            self.push(*hash);
        }
    }

    /// Forgets all but the first hashes.
    fn narrow(&mut self, width: usize) {
        for (height, roots) in self.heights.iter_mut().enumerate() {
            roots.truncate(width >> height);
        }
    }

    /// The root over `count` hashes from `from` on, a perfect subtree.
    fn perfect(&self, from: usize, count: usize) -> Option<Hash> {
        let height = usize::try_from(count.checked_ilog2()?).ok()?;
        self.heights.get(height)?.get(from >> height).copied()
    }

    /// The root over the whole tile, with what lies to the right of it, joined as RFC 6962 says.
    pub(super) fn root(&self, right: Option<Hash>) -> Option<Hash> {
        let width = self.hashes().len();
        let mut joined = right;
        // From the smallest perfect subtree, on the right, to the largest.
        for (height, roots) in self.heights.iter().enumerate() {
            if (width >> height) & 1 == 1
                && let Some(hash) = roots.last()
            {
                joined = Some(joined.map_or(*hash, |right| node_hash(hash, &right)));
            }
        }
        joined
    }
}

/// Tiles of which the roots are remembered, 16 KiB each at most: those on the right edges of some logs, and those that receipts were made from last.
const REMEMBERED: usize = 64;

/// Remembers the roots inside the tiles that were used last, of any number of logs. It is asked with the tiles' bytes and believes nothing else: what
/// is stored decides, also where another store took the place of the one of before.
#[derive(Clone, Debug, Default)]
pub struct KeptRoots {
    tiles: HashMap<(String, u8, u64), (u64, Arc<Nodes>)>,
    uses: u64,
}

impl KeptRoots {
    /// Nothing remembered yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.tiles.len()
    }

    /// The nodes of a log's tile with these hashes.
    fn nodes(&mut self, log: &str, (level, index): (u8, u64), hashes: &[Hash]) -> Arc<Nodes> {
        self.uses += 1;
        let key = (log.to_owned(), level, index);
        if self.tiles.len() >= REMEMBERED && !self.tiles.contains_key(&key) {
            let longest_ago = self.tiles.iter().min_by_key(|(_, (used, _))| *used);
            if let Some(key) = longest_ago.map(|(key, _)| key.clone()) {
                self.tiles.remove(&key);
            }
        }
        let (used, nodes) = self.tiles.entry(key).or_default();
        *used = self.uses;
        if nodes.hashes().len() > hashes.len() && nodes.hashes().starts_with(hashes) {
            // Somebody looks at the log as it was a moment ago: the others will go on with what it is.
            let mut then = Nodes::clone(nodes);
            then.narrow(hashes.len());
            return Arc::new(then);
        }
        if nodes.hashes() != hashes {
            Arc::make_mut(nodes).follow(hashes);
        }
        Arc::clone(nodes)
    }
}

/// As a [`TileMap`](super::TileMap), with the roots that a [`KeptRoots`] remembers.
#[derive(Clone, Debug, Default)]
pub struct KeptTiles(HashMap<(u8, u64), Arc<Nodes>>);

impl KeptTiles {
    /// An empty map.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Puts a log's tile in from its stored bytes.
    ///
    /// # Errors
    /// [`BytesError::TileLength`] if the bytes are not 1 to 256 whole hashes.
    pub fn insert(
        &mut self,
        kept: &mut KeptRoots,
        log: &str,
        (level, index): (u8, u64),
        bytes: &[u8],
    ) -> Result<(), BytesError> {
        let width = u16::try_from(bytes.len() / 32)
            .unwrap_or(u16::MAX)
            .clamp(1, FULL_WIDTH);
        let hashes = decode_tile(bytes, width)?;
        let nodes = kept.nodes(log, (level, index), &hashes);
        self.0.insert((level, index), nodes);
        Ok(())
    }

    fn get(&self, tile: Tile) -> Result<&Arc<Nodes>, TreeError<NotLoaded>> {
        self.0
            .get(&(tile.level, tile.index))
            .filter(|nodes| nodes.hashes().len() >= usize::from(tile.width))
            .ok_or(TreeError::Source {
                tile,
                source: NotLoaded,
            })
    }
}

impl TileSource for KeptTiles {
    type Error = NotLoaded;

    fn tile(&mut self, level: u8, index: u64, width: u16) -> Result<Vec<Hash>, NotLoaded> {
        self.0
            .get(&(level, index))
            .and_then(|nodes| nodes.hashes().get(..usize::from(width)))
            .map(<[Hash]>::to_vec)
            .ok_or(NotLoaded)
    }

    fn perfect(
        &mut self,
        tile: Tile,
        (from, count): (usize, usize),
    ) -> Result<Hash, TreeError<NotLoaded>> {
        let nodes = self.get(tile)?;
        let found = nodes.hashes().len();
        nodes
            .perfect(from, count)
            .filter(|_| from + count <= usize::from(tile.width))
            .ok_or(TreeError::Width { tile, found })
    }

    fn nodes(&mut self, tile: Tile) -> Result<Nodes, TreeError<NotLoaded>> {
        let mut nodes = Nodes::clone(self.get(tile)?);
        nodes.narrow(usize::from(tile.width));
        Ok(nodes)
    }
}
