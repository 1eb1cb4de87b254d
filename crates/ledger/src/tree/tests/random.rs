//! Trees, proofs and groupings drawn at random.

use super::*;
use proptest::prelude::*;

proptest! {
    /// Whatever the sizes of the groups that commit together, the stored tiles and the root come out the same.
    #[test]
    fn grouping_makes_no_difference(groups in prop::collection::vec(0u64..300, 1..5)) {
        let mut store = Store::default();
        let mut last = Hash::EMPTY_ROOT;
        for group in groups {
            let from = store.size;
            last = store.append((from..from + group).map(leaf));
        }
        let whole = store_of(store.size);
        prop_assert_eq!(&store.tiles, &whole.tiles);
        prop_assert_eq!(root(&mut store.all(), store.size), Ok(last));
        let named: Vec<_> = tiles_for(store.size).map(|tile| (tile.level, tile.index, 32 * usize::from(tile.width))).collect();
        let kept: Vec<_> = store.tiles.iter().map(|((level, index), bytes)| (*level, *index, bytes.len())).collect();
        prop_assert_eq!(named, kept);
    }

    /// A receipt is made from the tiles that appending touched, and the edge as it was before, without reading anything else.
    #[test]
    fn changed_tiles_and_edge_suffice_for_new_receipts(before in 0u64..600, added in 1u64..300) {
        let mut store = store_of(before);
        let mut edge = Edge::load(&mut store.map(edge_of(before)), before).unwrap();
        for number in before..before + added {
            edge.append(leaf_hash(&leaf(number))).unwrap();
        }
        let mut map = store.map(edge_of(before));
        for changed in edge.take_changed() {
            map.insert(changed.tile.level, changed.tile.index, &changed.bytes).unwrap();
        }
        let size = edge.size();
        for index in [before, before + added / 2, size - 1] {
            let proof = inclusion_proof(&mut map, index, size).unwrap();
            prop_assert_eq!(verify_inclusion(&leaf_hash(&leaf(index)), index, size, &proof, &edge.root()), Ok(()));
        }
        prop_assert_eq!(store.append((before..size).map(leaf)), edge.root());
    }

    #[test]
    fn altered_proofs_are_refused(size in 2u64..600, at: prop::sample::Index, old: prop::sample::Index, place: prop::sample::Index, bit in 0u32..8) {
        let store = store_of(size);
        let root_hash = root(&mut store.all(), size).unwrap();
        let index = at.index(size as usize) as u64;
        let mut proof = inclusion_proof(&mut store.all(), index, size).unwrap();
        let byte = place.index(proof.len() * 32);
        proof[byte / 32].0[byte % 32] ^= 1 << bit;
        prop_assert_eq!(verify_inclusion(&leaf_hash(&leaf(index)), index, size, &proof, &root_hash), Err(ProofError::Root));

        let old = 1 + old.index(size as usize - 1) as u64;
        let old_root = root(&mut store.all_at(old), old).unwrap();
        let mut proof = consistency_proof(&mut store.all(), old, size).unwrap();
        let byte = place.index(proof.len() * 32);
        proof[byte / 32].0[byte % 32] ^= 1 << bit;
        prop_assert!(verify_consistency(old, size, &old_root, &root_hash, &proof).is_err());
    }

    #[test]
    fn verifiers_answer_anything(asked: u64, size: u64, count in 0usize..70, hash: [u8; 32]) {
        let hash = Hash(hash);
        let proof = vec![hash; count];
        let _ = verify_inclusion(&hash, asked, size, &proof, &hash);
        let consistent = verify_consistency(asked, size, &hash, &hash, &proof);
        prop_assert!(consistent.is_err() || asked == size && proof.is_empty());
    }
}
