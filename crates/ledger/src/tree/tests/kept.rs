use super::*;
use crate::hash::NODES_HASHED;

impl Store {
    /// These tiles, with what is known of them.
    fn kept(&self, kept: &mut KeptRoots, wanted: Vec<Tile>) -> KeptTiles {
        let mut tiles = KeptTiles::new();
        for tile in wanted {
            let at = (tile.level, tile.index);
            tiles.insert(kept, "a", at, &self.tiles[&at]).unwrap();
        }
        tiles
    }

    /// A transaction that appends, from the stored tiles and what is known of them, as a server does it: it compares the root before it goes on.
    fn count(&mut self, kept: &mut KeptRoots, leaves: impl IntoIterator<Item = Vec<u8>>) -> Hash {
        let mut tiles = self.kept(kept, edge_of(self.size));
        let mut edge = Edge::load(&mut tiles, self.size).unwrap();
        let _compared = edge.root();
        for leaf in leaves {
            edge.append(leaf_hash(&leaf)).unwrap();
            self.size += 1;
        }
        for changed in edge.take_changed() {
            let at = (changed.tile.level, changed.tile.index);
            self.tiles.insert(at, changed.bytes);
        }
        edge.root()
    }

    fn proof(&self, kept: &mut KeptRoots, index: u64, size: u64) -> Vec<Hash> {
        let mut tiles = self.kept(kept, tiles_for_inclusion(index, size));
        inclusion_proof(&mut tiles, index, size).unwrap()
    }

    fn plain_proof(&self, index: u64, size: u64) -> Vec<Hash> {
        inclusion_proof(&mut self.all(), index, size).unwrap()
    }
}

fn hashed(what: impl FnOnce()) -> u64 {
    let before = NODES_HASHED.get();
    what();
    NODES_HASHED.get() - before
}

#[test]
fn what_is_kept_changes_no_root_and_no_proof() {
    let mut kept = KeptRoots::new();
    let mut store = Store::default();
    let mut plain = Store::default();
    for (at, group) in [1, 2, 31, 222, 1, 255, 256, 300, 64, 1]
        .into_iter()
        .enumerate()
    {
        let leaves = || (0..group).map(|n| leaf(1_000 * at as u64 + n));
        assert_eq!(store.count(&mut kept, leaves()), plain.append(leaves()));
        assert_eq!(store.tiles, plain.tiles);
        for index in (0..store.size).step_by(17) {
            for size in [
                index + 1,
                index.midpoint(store.size).max(index + 1),
                store.size,
            ] {
                let proof = store.proof(&mut kept, index, size);
                assert_eq!(proof, store.plain_proof(index, size), "{index} of {size}");
            }
        }
    }
}

#[test]
fn what_is_stored_decides_also_where_it_is_another_log() {
    let mut kept = KeptRoots::new();
    let mut store = Store::default();
    store.count(&mut kept, (0..300).map(leaf));
    store.proof(&mut kept, 290, 300);
    // An older copy takes its place and goes on with other leaves.
    let mut older = store_of(280);
    let begun = older.count(&mut kept, (0..10).map(|n| leaf(5_000 + n)));
    assert_eq!(begun, root(&mut older.all(), 290).unwrap());
    for index in [0, 279, 285] {
        let proof = older.proof(&mut kept, index, 290);
        assert_eq!(proof, older.plain_proof(index, 290));
    }
    // What is not stored is not known either.
    let mut tiles = older.kept(&mut kept, edge_of(290));
    assert_eq!(tiles.tile(0, 1, 35), Err(NotLoaded));
    assert!(Edge::load(&mut tiles, 291).is_err());
    assert!(tiles.insert(&mut kept, "a", (0, 0), &[0; 31]).is_err());
}

#[test]
fn many_logs_share_what_is_kept() {
    let mut kept = KeptRoots::new();
    let store = store_of(10);
    for log in 0..1_000 {
        let mut tiles = KeptTiles::new();
        let bytes = &store.tiles[&(0, 0)];
        tiles
            .insert(&mut kept, &log.to_string(), (0, 0), bytes)
            .unwrap();
        let proof = inclusion_proof(&mut tiles, 3, 10);
        assert_eq!(proof, Ok(store.plain_proof(3, 10)));
    }
    assert_eq!(kept.len(), 64);
}

/// Hashing had been 18 of 100 parts of what a confirmation takes: whole tiles on the right edge, and once more for each receipt.
#[test]
fn counting_somebody_and_making_their_receipt_hashes_little() {
    let people = 31 * 20;
    for (group, most) in [(1, 16), (31, 4)] {
        let mut kept = KeptRoots::new();
        let mut store = store_of(3_000);
        let mut plain = store_of(3_000);
        store.count(&mut kept, [leaf(3_000)]);
        plain.append([leaf(3_000)]);
        let (mut nodes, mut without) = (0, 0);
        for _ in 0..people / group {
            let first = store.size;
            let leaves = || (first..first + group).map(leaf);
            nodes += hashed(|| {
                store.count(&mut kept, leaves());
                for index in first..store.size {
                    store.proof(&mut kept, index, store.size);
                }
            });
            without += hashed(|| {
                plain.append(leaves());
                for index in first..plain.size {
                    plain.plain_proof(index, plain.size);
                }
            });
        }
        println!("groups of {group}: {nodes} nodes for {people}, {without} without what is kept");
        assert!(nodes <= most * people, "{nodes} for {people}");
        assert!(without > 10 * nodes, "{without}");
    }
}
