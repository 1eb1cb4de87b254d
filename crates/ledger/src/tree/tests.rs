use super::*;
use crate::{hash::leaf_hash, tile::tiles_for};
use ct_merkle::mem_backed_tree::MemoryBackedTree;
use std::collections::BTreeMap;

mod kept;
mod random;

type Oracle = MemoryBackedTree<sha2_11::Sha256, Vec<u8>>;

/// A ledger's stored tiles, kept the way an application keeps them.
#[derive(Default)]
struct Store {
    tiles: BTreeMap<(u8, u64), Vec<u8>>,
    size: u64,
}

impl Store {
    /// Appends in one go, from nothing but the stored tiles.
    fn append(&mut self, leaves: impl IntoIterator<Item = Vec<u8>>) -> Hash {
        let mut edge = Edge::load(&mut self.map(edge_of(self.size)), self.size).unwrap();
        for leaf in leaves {
            assert_eq!(edge.append(leaf_hash(&leaf)), Ok(self.size));
            self.size += 1;
        }
        for changed in edge.take_changed() {
            assert_eq!(changed.bytes.len(), 32 * usize::from(changed.tile.width));
            let before = self.tiles.insert(
                (changed.tile.level, changed.tile.index),
                changed.bytes.clone(),
            );
            assert!(
                before.is_none_or(|before| changed.bytes.starts_with(&before)),
                "tiles only grow"
            );
        }
        assert!(edge.take_changed().is_empty());
        assert_eq!(edge.size(), self.size);
        edge.root()
    }

    /// What an application fetches before it computes: these tiles and no others.
    fn map(&self, wanted: Vec<Tile>) -> TileMap {
        let mut map = TileMap::new();
        for tile in wanted {
            map.insert(
                tile.level,
                tile.index,
                &self.tiles[&(tile.level, tile.index)],
            )
            .unwrap();
        }
        map
    }

    fn all(&self) -> TileMap {
        self.map(tiles_for(self.size).collect())
    }
}

fn edge_of(size: u64) -> Vec<Tile> {
    tile::edge_tiles(size).collect()
}

fn leaf(number: u64) -> Vec<u8> {
    format!("leaf {number}").into_bytes()
}

fn store_of(size: u64) -> Store {
    let mut store = Store::default();
    store.append((0..size).map(leaf));
    store
}

fn oracle_root(oracle: &Oracle) -> Hash {
    Hash(oracle.root().as_bytes().as_slice().try_into().unwrap())
}

fn hashes(bytes: &[u8]) -> Vec<Hash> {
    bytes
        .chunks(32)
        .map(|chunk| Hash::try_from(chunk).unwrap())
        .collect()
}

/// The tree of RFC 6962 written down as the RFC defines it, as a second opinion on small trees.
fn naive_root(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => Hash::EMPTY_ROOT,
        [one] => *one,
        more => {
            let (left, right) = more.split_at(1 << (more.len() - 1).ilog2());
            node_hash(&naive_root(left), &naive_root(right))
        }
    }
}

/// The eight leaves and their roots that Certificate Transparency implementations test with.
#[test]
fn the_published_vectors_hold() {
    let leaves = [
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    ];
    let roots = [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];
    let mut store = Store::default();
    for (leaf, root) in leaves.iter().zip(roots) {
        let bytes = (0..leaf.len() / 2)
            .map(|at| u8::from_str_radix(&leaf[2 * at..2 * at + 2], 16).unwrap())
            .collect();
        assert_eq!(store.append([bytes]).to_string(), root);
    }
    let proof = inclusion_proof(&mut store.all(), 5, 8).unwrap();
    let expected = [
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ];
    assert_eq!(
        proof.iter().map(ToString::to_string).collect::<Vec<_>>(),
        expected
    );
}

#[test]
fn small_trees_are_those_of_the_definition() {
    let leaves: Vec<Hash> = (0..600).map(|number| leaf_hash(&leaf(number))).collect();
    let mut edge = Edge::new();
    assert_eq!(edge.root(), Hash::EMPTY_ROOT);
    for (at, leaf) in leaves.iter().enumerate() {
        edge.append(*leaf).unwrap();
        assert_eq!(edge.root(), naive_root(&leaves[..=at]), "size {}", at + 1);
    }
}

#[test]
fn roots_and_proofs_are_those_of_another_implementation() {
    let (mut store, mut oracle) = (Store::default(), Oracle::new());
    for size in [
        1, 2, 3, 7, 8, 255, 256, 257, 511, 512, 513, 1000, 65_535, 65_536, 65_537, 65_793, 70_000,
    ] {
        store.append((store.size..size).map(leaf));
        (oracle.len()..size).for_each(|number| oracle.push(leaf(number)));
        let root_hash = oracle_root(&oracle);
        assert_eq!(
            root(&mut store.map(tiles_for_root(size)), size),
            Ok(root_hash),
            "root at {size}"
        );
        let picked = [
            0,
            1,
            2,
            254,
            255,
            256,
            257,
            511,
            512,
            65_279,
            65_280,
            65_535,
            65_536,
            65_537,
            size / 2,
            size / 3,
            size - 1,
        ];
        for index in picked.into_iter().filter(|index| *index < size) {
            let proof = inclusion_proof(
                &mut store.map(tiles_for_inclusion(index, size)),
                index,
                size,
            )
            .unwrap();
            assert_eq!(
                proof,
                hashes(oracle.prove_inclusion(index as usize).as_bytes()),
                "entry {index} of {size}"
            );
            assert_eq!(
                verify_inclusion(&leaf_hash(&leaf(index)), index, size, &proof, &root_hash),
                Ok(())
            );
        }
        for old in picked.into_iter().filter(|old| *old > 0 && *old <= size) {
            let proof =
                consistency_proof(&mut store.map(tiles_for_consistency(old, size)), old, size)
                    .unwrap();
            let theirs = oracle.prove_consistency((size - old) as usize);
            assert_eq!(proof, hashes(theirs.as_bytes()), "from {old} to {size}");
            let old_root = root(&mut store.all_at(old), old).unwrap();
            assert_eq!(
                verify_consistency(old, size, &old_root, &root_hash, &proof),
                Ok(())
            );
        }
    }
}

impl Store {
    fn all_at(&self, size: u64) -> TileMap {
        self.map(tiles_for_root(size))
    }
}

#[test]
fn every_proof_of_every_small_tree_holds_and_no_other() {
    const MOST: u64 = 40;
    let store = store_of(MOST);
    let roots: Vec<Hash> = (0..=MOST)
        .map(|size| root(&mut store.all(), size).unwrap())
        .collect();
    for size in 1..=MOST {
        for index in 0..size {
            let proof = inclusion_proof(&mut store.all(), index, size).unwrap();
            for claimed in 0..size {
                let result = verify_inclusion(
                    &leaf_hash(&leaf(index)),
                    claimed,
                    size,
                    &proof,
                    &roots[size as usize],
                );
                assert_eq!(
                    result.is_ok(),
                    claimed == index,
                    "entry {index} as {claimed} of {size}"
                );
            }
            let mut longer = proof.clone();
            longer.push(Hash::EMPTY_ROOT);
            for wrong in [&longer[..], &proof[..proof.len().saturating_sub(1)]] {
                let result = verify_inclusion(
                    &leaf_hash(&leaf(index)),
                    index,
                    size,
                    wrong,
                    &roots[size as usize],
                );
                assert!(result.is_err() || wrong == proof);
            }
        }
        for old in 0..=size {
            let proof = consistency_proof(&mut store.all(), old, size).unwrap();
            for claimed in 0..=size {
                let (old_root, new_root) = (&roots[claimed as usize], &roots[size as usize]);
                let result = verify_consistency(claimed, size, old_root, new_root, &proof);
                // An empty proof fits both ends.
                assert_eq!(
                    result.is_ok(),
                    claimed == old || proof.is_empty() && (claimed == 0 || claimed == size)
                );
            }
            let mut longer = proof.clone();
            longer.push(Hash::EMPTY_ROOT);
            assert!(
                verify_consistency(
                    old,
                    size,
                    &roots[old as usize],
                    &roots[size as usize],
                    &longer
                )
                .is_err()
            );
        }
    }
}

#[test]
fn what_lies_outside_the_tree_is_refused() {
    let store = store_of(5);
    let hash = leaf_hash(&leaf(4));
    assert_eq!(
        inclusion_proof(&mut store.all(), 5, 5),
        Err(TreeError::Outside { asked: 5, size: 5 })
    );
    assert_eq!(
        consistency_proof(&mut store.all(), 6, 5),
        Err(TreeError::Outside { asked: 6, size: 5 })
    );
    assert_eq!(
        verify_inclusion(&hash, 5, 5, &[], &hash),
        Err(ProofError::Outside { asked: 5, size: 5 })
    );
    assert_eq!(
        verify_inclusion(&hash, 0, 0, &[], &hash),
        Err(ProofError::Outside { asked: 0, size: 0 })
    );
    assert_eq!(
        verify_consistency(6, 5, &hash, &hash, &[]),
        Err(ProofError::Outside { asked: 6, size: 5 })
    );
    assert_eq!(
        root(&mut TileMap::new(), u64::MAX),
        Err(TreeError::Outside {
            asked: u64::MAX,
            size: MAX_SIZE
        })
    );
    assert!(matches!(
        Edge::load(&mut TileMap::new(), u64::MAX),
        Err(TreeError::Outside { .. })
    ));
    assert!(tiles_for_inclusion(5, 5).is_empty() && tiles_for_consistency(6, 5).is_empty());
    // The largest tree of all can be reckoned with.
    assert_eq!(tiles_for_root(MAX_SIZE).len(), 8);
    assert!(tiles_for_inclusion(MAX_SIZE - 1, MAX_SIZE).len() >= 8);
    assert_eq!(
        verify_inclusion(&hash, MAX_SIZE - 1, MAX_SIZE, &[], &hash),
        Err(ProofError::Length)
    );
    assert_eq!(
        verify_consistency(1, MAX_SIZE, &hash, &hash, &[]),
        Err(ProofError::Length)
    );
}

#[test]
fn missing_and_damaged_tiles_are_named() {
    let missing = Tile {
        level: 1,
        index: 0,
        width: 1,
    };
    let mut map = TileMap::new();
    assert_eq!(
        root(&mut map, 256),
        Err(TreeError::Source {
            tile: missing,
            source: NotLoaded
        })
    );
    assert_eq!(
        Edge::load(&mut map, 256),
        Err(TreeError::Source {
            tile: missing,
            source: NotLoaded
        })
    );
    for length in [0, 1, 31, 33, 63, 257 * 32, 100_000] {
        assert!(
            map.insert(0, 0, &vec![0; length]).is_err(),
            "{length} bytes"
        );
    }
    map.insert(0, 0, &[7; 64]).unwrap();
    map.insert(0, 0, &[8; 32]).unwrap();
    assert_eq!(
        map.tile(0, 0, 1),
        Ok(vec![Hash([7; 32])]),
        "the wider tile stays"
    );
    assert_eq!(map.tile(0, 0, 3), Err(NotLoaded));

    struct Narrow;
    impl TileSource for Narrow {
        type Error = NotLoaded;
        fn tile(&mut self, _: u8, _: u64, _: u16) -> Result<Vec<Hash>, NotLoaded> {
            Ok(vec![Hash::EMPTY_ROOT])
        }
    }
    let tile = Tile {
        level: 0,
        index: 0,
        width: 2,
    };
    assert_eq!(
        root(&mut Narrow, 2),
        Err(TreeError::Width { tile, found: 1 })
    );
    assert_eq!(
        Edge::load(&mut Narrow, 2),
        Err(TreeError::Width { tile, found: 1 })
    );
}
