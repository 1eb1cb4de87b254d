//! Code that we did not write reads the kept ledger: Cloudflare's ports of Go's `note` and `tlog` packages.

use crate::unchanged::{frozen, text};
use clameur_ledger::{Receipt, tile::decode_bundle};
use signed_note::{Note, StandardVerifier, VerifierList};
use std::fs;
use tlog_tiles::{
    Checkpoint, Error, Hash, Tile, TileHashReader, TileReader, check_record, check_tree,
    prove_record, prove_tree, record_hash,
};

/// The kept tiles. `TileHashReader` checks them against the signed root before it uses any.
struct Kept;

impl TileReader for Kept {
    fn height(&self) -> u8 {
        8
    }

    fn read_tiles(&self, tiles: &[Tile]) -> Result<Vec<Vec<u8>>, Error> {
        // Their paths name the tile height, as Go's checksum database does; C2SP's do not.
        let read = |tile: &Tile| {
            fs::read(
                frozen()
                    .join("log")
                    .join(tile.path().replacen("tile/8/", "tile/", 1)),
            )
        };
        tiles
            .iter()
            .map(|tile| read(tile).map_err(|_| Error::InvalidTile))
            .collect()
    }

    fn save_tiles(&self, _: &[Tile], _: &[Vec<u8>]) {}
}

fn checkpoint(note: &str) -> Checkpoint {
    let key = StandardVerifier::new(text("vkey").trim()).unwrap();
    let note = Note::from_bytes(note.as_bytes()).unwrap();
    let (verified, _) = note
        .verify(&VerifierList::new(vec![Box::new(key)]))
        .unwrap();
    assert_eq!(verified.len(), 1);
    Checkpoint::from_bytes(note.text()).unwrap()
}

#[test]
fn every_kept_leaf_is_proven() {
    let head = checkpoint(&text("log/checkpoint"));
    let reader = TileHashReader::new(head.size(), *head.hash(), &Kept);
    let bundles = [("tile/entries/000", 256), ("tile/entries/001.p/44", 44)];
    let files =
        bundles.map(|(path, width)| (fs::read(frozen().join("log").join(path)).unwrap(), width));
    let leaves = files
        .iter()
        .flat_map(|(bytes, width)| decode_bundle(bytes, *width).unwrap());
    for (leaf, index) in leaves.zip(0..) {
        let proof = prove_record(head.size(), index, &reader).unwrap();
        check_record(&proof, head.size(), *head.hash(), index, record_hash(leaf)).unwrap();
    }
}

#[test]
fn the_kept_checkpoints_are_of_one_history() {
    let head = checkpoint(&text("log/checkpoint"));
    let reader = TileHashReader::new(head.size(), *head.hash(), &Kept);
    for size in ["2", "100", "255", "256", "257"] {
        let older = checkpoint(&text(&format!("older/{size}")));
        let proof = prove_tree(head.size(), older.size(), &reader).unwrap();
        check_tree(
            &proof,
            head.size(),
            *head.hash(),
            older.size(),
            *older.hash(),
        )
        .unwrap();
    }
}

#[test]
fn the_kept_receipts_are_proofs() {
    for entry in fs::read_dir(frozen().join("receipts")).unwrap() {
        let receipt = Receipt::parse(&fs::read(entry.unwrap().path()).unwrap()).unwrap();
        let head = checkpoint(&receipt.checkpoint.to_string());
        let proof = receipt.proof.iter().map(|hash| Hash(hash.0)).collect();
        let leaf = record_hash(&receipt.leaf.encode());
        check_record(&proof, head.size(), *head.hash(), receipt.index, leaf).unwrap();
    }
}
