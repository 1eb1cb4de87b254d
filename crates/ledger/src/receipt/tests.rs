use super::*;
use crate::{
    Edge, Signer, SigningSeed, Targets, Territory, VoidReason, WithdrawalCode,
    commitment::withdrawal_hash,
    note::NoteError,
    tile::tiles_for,
    tree::{TileMap, inclusion_proof},
};
use proptest::prelude::*;

const ORIGIN: &str = "ledger.example/log/a";

fn signer(name: &str) -> Signer {
    Signer::new(name, &SigningSeed::from_bytes([3; 32])).unwrap()
}

/// A receipt for entry `index` of a ledger of `size` leaves.
fn sample(leaf: impl Fn(Hash) -> Leaf, index: u64, size: u64) -> Receipt {
    let (salt, inner) = (Salt([1; 32]), Hash([2; 32]));
    let leaf = leaf(commitment(&salt, &inner));
    let (mut edge, mut map) = (Edge::new(), TileMap::new());
    for number in 0..size {
        edge.append(if number == index {
            leaf.hash()
        } else {
            Hash::of(&number.to_be_bytes())
        })
        .unwrap();
    }
    for changed in edge.take_changed() {
        map.insert(changed.tile.level, changed.tile.index, &changed.bytes)
            .unwrap();
    }
    assert_eq!(
        tiles_for(size).count(),
        tiles_for(size).filter(|t| map_has(&mut map, t)).count()
    );
    let proof = inclusion_proof(&mut map, index, size).unwrap();
    let checkpoint = Checkpoint::new(ORIGIN, size, edge.root())
        .sign(&signer(ORIGIN))
        .unwrap();
    Receipt {
        leaf,
        salt,
        inner,
        index,
        proof,
        checkpoint,
    }
}

fn map_has(map: &mut TileMap, tile: &crate::tile::Tile) -> bool {
    crate::tree::TileSource::tile(map, tile.level, tile.index, tile.width).is_ok()
}

fn add(commitment: Hash) -> Leaf {
    Leaf::Add {
        territory: Territory::new("FR").unwrap(),
        targets: Targets::from_positions([0, 3]),
        commitment,
        withdrawal_hash: withdrawal_hash(&WithdrawalCode::from_bytes([8; 16])),
    }
}

#[test]
fn a_receipt_is_read_and_believed() {
    for (index, size) in [(0, 1), (1, 2), (255, 256), (256, 257), (3, 700)] {
        let receipt = sample(add, index, size);
        let read = Receipt::parse(receipt.to_string().as_bytes()).unwrap();
        assert_eq!(read, receipt);
        assert_eq!(read.claimed_origin(), ORIGIN);
        assert_eq!(
            read.verify(&signer(ORIGIN).verifier())
                .map(|checkpoint| checkpoint.size),
            Ok(size)
        );
    }
}

#[test]
fn each_fault_is_named() {
    let verifier = signer(ORIGIN).verifier();
    let good = sample(add, 5, 300);
    let fault = |change: &dyn Fn(&mut Receipt)| {
        let mut receipt = good.clone();
        change(&mut receipt);
        receipt.verify(&verifier).unwrap_err()
    };
    assert_eq!(fault(&|r| r.salt.0[0] ^= 1), ReceiptError::Commitment);
    assert_eq!(fault(&|r| r.inner.0[0] ^= 1), ReceiptError::Commitment);
    assert_eq!(
        fault(&|r| r.index = 6),
        ReceiptError::Inclusion(ProofError::Root)
    );
    assert_eq!(
        fault(&|r| r.index = 300),
        ReceiptError::Inclusion(ProofError::Outside {
            asked: 300,
            size: 300
        })
    );
    assert_eq!(
        fault(&|r| r.proof[0].0[0] ^= 1),
        ReceiptError::Inclusion(ProofError::Root)
    );
    assert_eq!(
        fault(&|r| r.proof.truncate(3)),
        ReceiptError::Inclusion(ProofError::Length)
    );
    let other_target = |r: &mut Receipt| {
        if let Leaf::Add { targets, .. } = &mut r.leaf {
            *targets = Targets::from_positions([0]);
        }
    };
    assert_eq!(
        fault(&other_target),
        ReceiptError::Inclusion(ProofError::Root)
    );
    let later = sample(add, 5, 301).checkpoint;
    assert_eq!(
        fault(&|r| r.checkpoint = later.clone()),
        ReceiptError::Inclusion(ProofError::Root)
    );
    let forged = fault(&|r| {
        let text = r.checkpoint.text().replace("\n300\n", "\n299\n");
        r.checkpoint = Note::parse(
            r.checkpoint
                .to_string()
                .replace(r.checkpoint.text(), &text)
                .as_bytes(),
        )
        .unwrap();
    });
    assert!(matches!(
        forged,
        ReceiptError::Checkpoint(CheckpointError::Note(NoteError::Forged { .. }))
    ));
    let stranger = good
        .verify(&signer("ledger.example/log/b").verifier())
        .unwrap_err();
    assert!(matches!(
        stranger,
        ReceiptError::Checkpoint(CheckpointError::Note(NoteError::NotSignedBy { .. }))
    ));
    let void = sample(
        |_| Leaf::Void {
            index: 0,
            reason: VoidReason::Fraud,
            statement_hash: Hash([0; 32]),
        },
        5,
        300,
    );
    assert_eq!(void.verify(&verifier), Err(ReceiptError::Kind("void")));
}

#[test]
fn proofs_that_are_no_receipts_are_refused_by_name() {
    let file = TlogProof::parse(sample(add, 0, 2).to_string().as_bytes()).unwrap();
    let with = |extra: Option<Vec<u8>>| {
        Receipt::parse(
            TlogProof {
                extra,
                ..file.clone()
            }
            .to_string()
            .as_bytes(),
        )
        .unwrap_err()
    };
    let extra = file.extra.clone().unwrap();
    assert_eq!(extra.len(), 141);
    let altered = |at: usize, byte: u8| {
        let mut extra = extra.clone();
        extra[at] = byte;
        Some(extra)
    };
    assert_eq!(with(None), ReceiptError::Extra(0));
    assert_eq!(with(Some(extra[..140].to_vec())), ReceiptError::Extra(140));
    assert_eq!(
        with(Some([&extra[..], &[0]].concat())),
        ReceiptError::Extra(142)
    );
    assert_eq!(with(altered(0, 2)), ReceiptError::Version(2));
    assert_eq!(
        with(altered(1, 2)),
        ReceiptError::Leaf(LeafError::Version(2))
    );
    assert_eq!(
        Receipt::parse(b"%PDF-1.7"),
        Err(ReceiptError::File(TlogProofError::Header))
    );
}

proptest! {
    /// Every byte of a receipt matters.
    #[test]
    fn an_altered_receipt_is_not_believed(index in 0u64..20, size in 20u64..40, at: prop::sample::Index, byte: u8) {
        let mut bytes = sample(add, index, size).to_string().into_bytes();
        let at = at.index(bytes.len());
        prop_assume!(bytes[at] != byte);
        bytes[at] = byte;
        let believed = Receipt::parse(&bytes).and_then(|receipt| receipt.verify(&signer(ORIGIN).verifier()));
        prop_assert!(believed.is_err());
    }

    #[test]
    fn a_truncated_receipt_is_not_believed(cut: prop::sample::Index) {
        let bytes = sample(add, 3, 9).to_string().into_bytes();
        let believed = Receipt::parse(&bytes[..cut.index(bytes.len())]).and_then(|receipt| receipt.verify(&signer(ORIGIN).verifier()));
        prop_assert!(believed.is_err());
    }
}
