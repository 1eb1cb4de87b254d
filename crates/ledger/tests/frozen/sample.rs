//! Makes ledgers for tests, the same each time.

use clameur_ledger::{
    Auditor, Checkpoint, CloseReason, Edge, Hash, Leaf, Note, Receipt, Report, Signer, SigningSeed,
    Targets, Territory, VoidReason, WithdrawalCode,
    batch::set_hash,
    commitment::{Salt, commitment, inner, withdrawal_hash},
    tile::{bundles_for, encode_bundle, tiles_for},
    tree::{TileMap, TileSource, inclusion_proof, root},
};
use std::{collections::BTreeMap, fs, path::Path};

pub(crate) const ORIGIN: &str = "ledger.example.org/log/mandate";

/// A ledger and what its supporters know.
#[derive(Default)]
pub(crate) struct Sample {
    pub(crate) leaves: Vec<[u8; 76]>,
    pub(crate) live: Vec<u64>,
    batched: Option<(u32, u64)>,
    tiles: TileMap,
    edge: Edge,
    variant: u64,
}

/// 32 bytes that look random and are the same each time.
fn draw(what: &str, variant: u64, number: u64) -> Hash {
    Hash::of(format!("sample {what} {variant} {number}").as_bytes())
}

pub(crate) fn signer() -> Signer {
    let seed = SigningSeed::from_bytes(draw("seed", 0, 0).0);
    Signer::new(ORIGIN, &seed).unwrap()
}

/// The seed as its file was written then: without the check that files have since.
pub(crate) fn seed_file() -> String {
    let today = SigningSeed::from_bytes(draw("seed", 0, 0).0).to_text();
    let (line, _) = today.trim_end().rsplit_once(' ').unwrap();
    format!("{}\n", line.replace("-v2 ", "-v1 "))
}

impl Sample {
    pub(crate) fn new(variant: u64) -> Self {
        Self {
            variant,
            ..Self::default()
        }
    }

    /// The course of events in the frozen ledger; `variant` 0 is the one in the files.
    pub(crate) fn play(&mut self, size: u64) {
        for index in 0..size {
            let chance = u64::from(self.draw("chance", index).0[0]);
            match index {
                0 | 150 => self.append(Leaf::Manifest {
                    hash: self.draw("manifest", index),
                }),
                100 | 256 | 296 => self.freeze(),
                290 => self.append(Leaf::Close {
                    reason: CloseReason::Ended,
                }),
                60 | 120 | 180 | 240 => {
                    let reason = VoidReason::try_from((index / 60) as u8).unwrap();
                    let named = self.leaving(chance);
                    self.append(Leaf::Void {
                        index: named,
                        reason,
                        statement_hash: self.draw("statement", index),
                    });
                }
                _ if index > 290 || index > 10 && chance < 32 => {
                    let named = self.leaving(chance);
                    self.append(Leaf::Withdraw {
                        index: named,
                        code: self.code(named),
                    });
                }
                _ => {
                    let leaf = self.add(index);
                    self.live.push(index);
                    self.append(leaf);
                }
            }
        }
    }

    pub(crate) fn append(&mut self, leaf: Leaf) {
        self.append_bytes(leaf.encode());
    }

    /// Puts a leaf at the end that is none.
    pub(crate) fn tamper(&mut self, byte: usize) {
        let mut leaf = Leaf::Manifest {
            hash: self.draw("manifest", 0),
        }
        .encode();
        leaf[byte % 12] ^= 0x80;
        self.append_bytes(leaf);
    }

    fn append_bytes(&mut self, leaf: [u8; 76]) {
        self.leaves.push(leaf);
        self.edge
            .append(clameur_ledger::hash::leaf_hash(&leaf))
            .unwrap();
        for changed in self.edge.take_changed() {
            self.tiles
                .insert(changed.tile.level, changed.tile.index, &changed.bytes)
                .unwrap();
        }
    }

    fn freeze(&mut self) {
        let (last, from_size) = self.batched.unwrap_or((0, 0));
        let to_size = self.leaves.len() as u64;
        let held: Vec<u64> = self
            .live
            .iter()
            .copied()
            .filter(|index| *index >= from_size)
            .collect();
        let set_hash = set_hash(held.iter().map(|index| (*index, self.commitment(*index))));
        self.batched = Some((last + 1, to_size));
        self.append(Leaf::Batch {
            number: last + 1,
            from_size,
            to_size,
            count: held.len() as u32,
            set_hash,
        });
    }

    fn leaving(&mut self, chance: u64) -> u64 {
        let at = chance as usize % self.live.len();
        self.live.remove(at)
    }

    fn draw(&self, what: &str, number: u64) -> Hash {
        draw(what, self.variant, number)
    }

    fn add(&self, index: u64) -> Leaf {
        let [place, bits, ..] = self.draw("signatory", index).0;
        let territory = ["FR", "FR", "BE", "DE", ""][usize::from(place) % 5];
        Leaf::Add {
            territory: if territory.is_empty() {
                Territory::NONE
            } else {
                Territory::new(territory).unwrap()
            },
            targets: Targets::from_positions((0..4).filter(|n| bits >> n & 1 == 1)),
            commitment: self.commitment(index),
            withdrawal_hash: withdrawal_hash(&self.code(index)),
        }
    }

    pub(crate) fn code(&self, index: u64) -> WithdrawalCode {
        WithdrawalCode::from_bytes(self.draw("code", index).0[..16].try_into().unwrap())
    }

    fn opening(&self, index: u64) -> (Salt, Hash) {
        let part = |name| self.draw(name, index);
        let inner = inner(
            &part("sealed"),
            &part("tag"),
            &self.draw("manifest", 0),
            &part("evidence"),
        );
        (Salt(part("salt").0), inner)
    }

    fn commitment(&self, index: u64) -> Hash {
        let (salt, inner) = self.opening(index);
        commitment(&salt, &inner)
    }

    pub(crate) fn checkpoint(&mut self, size: u64) -> Note {
        let root = root(&mut self.rebuilt(size), size).unwrap();
        Checkpoint::new(ORIGIN, size, root).sign(&signer()).unwrap()
    }

    pub(crate) fn receipt(&mut self, index: u64, size: u64) -> Receipt {
        let (salt, inner) = self.opening(index);
        let proof = inclusion_proof(&mut self.rebuilt(size), index, size).unwrap();
        let leaf = Leaf::decode(&self.leaves[index as usize]).unwrap();
        Receipt {
            leaf,
            salt,
            inner,
            index,
            proof,
            checkpoint: self.checkpoint(size),
        }
    }

    /// The tiles as they were at an earlier size: all hashes in them still stand, in wider tiles.
    fn rebuilt(&mut self, size: u64) -> TileMap {
        let mut map = TileMap::new();
        for tile in tiles_for(size) {
            let hashes = self.tiles.tile(tile.level, tile.index, tile.width).unwrap();
            map.insert(
                tile.level,
                tile.index,
                &clameur_ledger::tile::encode_tile(&hashes),
            )
            .unwrap();
        }
        map
    }

    /// What a ledger serves, by path.
    pub(crate) fn served(&mut self) -> BTreeMap<String, Vec<u8>> {
        let size = self.leaves.len() as u64;
        let mut files = BTreeMap::from([(
            "checkpoint".to_owned(),
            self.checkpoint(size).to_string().into_bytes(),
        )]);
        for tile in tiles_for(size) {
            let hashes = self.tiles.tile(tile.level, tile.index, tile.width).unwrap();
            files.insert(tile.to_string(), clameur_ledger::tile::encode_tile(&hashes));
        }
        for bundle in bundles_for(size) {
            let entries = self
                .leaves
                .iter()
                .skip(256 * bundle.index as usize)
                .take(bundle.width.into());
            files.insert(bundle.to_string(), encode_bundle(entries).unwrap());
        }
        files
    }

    pub(crate) fn recount(&self) -> Report {
        let mut auditor = Auditor::new();
        self.leaves.iter().for_each(|leaf| auditor.push(leaf));
        auditor.finish()
    }
}

pub(crate) fn write(directory: &Path, files: &BTreeMap<String, Vec<u8>>) {
    for (path, bytes) in files {
        let path = directory.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}
