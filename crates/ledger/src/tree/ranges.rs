//! Which subtrees a proof consists of, and in which tiles their hashes lie.

use crate::tile::Tile;

/// Leaves `start..end`, a node of some Merkle tree: `start` is a multiple of the next power of two from `end - start` up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Range {
    pub(super) start: u64,
    pub(super) end: u64,
}

/// A perfect subtree: the `2^height` leaves from `number * 2^height` on. Its hash never changes once they exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Subtree {
    height: u8,
    number: u64,
}

impl Range {
    fn len(self) -> u64 {
        self.end - self.start
    }

    /// Where RFC 6962 divides a range of two leaves or more: after the largest power of two that leaves something over.
    fn halves(self) -> (Self, Self) {
        let middle = self.start + (1 << (self.len() - 1).ilog2());
        (
            Self {
                end: middle,
                ..self
            },
            Self {
                start: middle,
                ..self
            },
        )
    }

    /// The perfect subtrees of the range, from the largest (left) to the smallest.
    pub(super) fn subtrees(self) -> Vec<Subtree> {
        let mut start = self.start;
        let mut subtrees = Vec::new();
        while start < self.end {
            let height = (self.end - start).ilog2() as u8;
            subtrees.push(Subtree {
                height,
                number: start >> height,
            });
            start += 1 << height;
        }
        subtrees
    }
}

impl Subtree {
    /// The hashes from which the subtree's root is computed are `2^(height mod 8)` neighbours in this tile.
    pub(super) fn tile(self, size: u64) -> Option<Tile> {
        Tile::holding(self.height / 8, self.number << (self.height % 8), size)
    }

    /// Position of the first of these hashes in the tile, and their number.
    pub(super) fn within_tile(self) -> (usize, usize) {
        let within = self.height % 8;
        (((self.number << within) & 0xff) as usize, 1 << within)
    }
}

/// The nodes of the inclusion proof of `index`, from the leaf's sibling up. Needs `index < size`.
pub(super) fn inclusion_ranges(index: u64, size: u64) -> Vec<Range> {
    let mut node = Range {
        start: 0,
        end: size,
    };
    let mut proof = Vec::new();
    while node.len() > 1 {
        let (left, right) = node.halves();
        let (towards, sibling) = if index < right.start {
            (left, right)
        } else {
            (right, left)
        };
        proof.push(sibling);
        node = towards;
    }
    proof.reverse();
    proof
}

/// The nodes of the consistency proof from `old` to `new`. Needs `old <= new`.
pub(super) fn consistency_ranges(old: u64, new: u64) -> Vec<Range> {
    let mut proof = Vec::new();
    if old == 0 || old == new {
        return proof;
    }
    let mut node = Range { start: 0, end: new };
    // Go down to the node that ends where the old tree ended.
    while node.end != old {
        let (left, right) = node.halves();
        let (towards, sibling) = if old <= right.start {
            (left, right)
        } else {
            (right, left)
        };
        proof.push(sibling);
        node = towards;
    }
    // If that node is the whole old tree, the verifier knows its hash already.
    if node.start != 0 {
        proof.push(node);
    }
    proof.reverse();
    proof
}
