use super::*;
use proptest::{prelude::*, sample::select};

pub(crate) fn any_hash() -> impl Strategy<Value = Hash> {
    any::<[u8; 32]>().prop_map(Hash)
}

fn any_leaf() -> impl Strategy<Value = Leaf> {
    let territory = prop_oneof![
        Just(Territory::NONE),
        "[A-Z]{2}".prop_map(|code| Territory::new(&code).unwrap())
    ];
    let reason = select(VoidReason::ALL.to_vec());
    let close = select(vec![
        CloseReason::Ended,
        CloseReason::Abandoned,
        CloseReason::Continued,
        CloseReason::Other,
    ]);
    let index = || 0..=MAX_SIZE;
    prop_oneof![
        (territory, any::<u64>(), any_hash(), any_hash()).prop_map(
            |(territory, targets, commitment, withdrawal_hash)| Leaf::Add {
                territory,
                targets: Targets(targets),
                commitment,
                withdrawal_hash
            }
        ),
        (index(), any::<[u8; 16]>()).prop_map(|(index, code)| Leaf::Withdraw {
            index,
            code: WithdrawalCode::from_bytes(code)
        }),
        (index(), reason, any_hash()).prop_map(|(index, reason, statement_hash)| Leaf::Void {
            index,
            reason,
            statement_hash
        }),
        any_hash().prop_map(|hash| Leaf::Manifest { hash }),
        (any::<u32>(), index(), index(), any::<u32>(), any_hash()).prop_map(
            |(number, from_size, to_size, count, set_hash)| {
                Leaf::Batch {
                    number,
                    from_size,
                    to_size,
                    count,
                    set_hash,
                }
            }
        ),
        close.prop_map(|reason| Leaf::Close { reason }),
        (index(), index(), any_hash()).prop_map(|(from_size, to_size, statement_hash)| {
            Leaf::Loss {
                from_size,
                to_size,
                statement_hash,
            }
        }),
    ]
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn the_layout_is_frozen() {
    let (ones, twos) = (Hash([0x11; 32]), Hash([0x22; 32]));
    let (h1, h2) = ("11".repeat(32), "22".repeat(32));
    let index = 0x0102_0304_0506_0708;
    let zeros = |count: usize| "00".repeat(count);
    let add = Leaf::Add {
        territory: Territory::new("FR").unwrap(),
        targets: Targets::from_positions([0, 2, 63, 64]),
        commitment: ones,
        withdrawal_hash: twos,
    };
    assert_eq!(
        hex(&add.encode()),
        format!("010146528000000000000005{h1}{h2}")
    );
    let withdraw = Leaf::Withdraw {
        index,
        code: WithdrawalCode::from_bytes([0x33; 16]),
    };
    assert_eq!(
        hex(&withdraw.encode()),
        format!(
            "0102{}0102030405060708{}{}",
            zeros(10),
            "33".repeat(16),
            zeros(40)
        )
    );
    let void = Leaf::Void {
        index,
        reason: VoidReason::LostCode,
        statement_hash: ones,
    };
    assert_eq!(
        hex(&void.encode()),
        format!("0103{}010203040506070803{h1}{}", zeros(10), zeros(23))
    );
    let manifest = Leaf::Manifest { hash: ones };
    assert_eq!(
        hex(&manifest.encode()),
        format!("0104{}{h1}{}", zeros(10), zeros(32))
    );
    let batch = Leaf::Batch {
        number: 0x0a0b_0c0d,
        from_size: 9,
        to_size: index,
        count: 0x0e0f_1011,
        set_hash: twos,
    };
    let sizes = "00000000000000090102030405060708";
    assert_eq!(
        hex(&batch.encode()),
        format!("0105{}0a0b0c0d{sizes}0e0f1011{h2}{}", zeros(10), zeros(8))
    );
    let close = Leaf::Close {
        reason: CloseReason::Continued,
    };
    assert_eq!(
        hex(&close.encode()),
        format!("0106{}03{}", zeros(10), zeros(63))
    );
    let loss = Leaf::Loss {
        from_size: 9,
        to_size: index,
        statement_hash: ones,
    };
    assert_eq!(
        hex(&loss.encode()),
        format!("0107{}{sizes}{h1}{}", zeros(10), zeros(16))
    );
    for (kind, leaf) in (1..).zip([add, withdraw, void, manifest, batch, close, loss]) {
        assert_eq!(
            (leaf.kind(), Leaf::decode(&leaf.encode())),
            (kind, Ok(leaf))
        );
    }
}

#[test]
fn foreign_leaves_are_refused_by_name() {
    let with = |leaf: Leaf, at: usize, byte: u8| {
        let mut bytes = leaf.encode();
        bytes[at] = byte;
        Leaf::decode(&bytes)
    };
    let manifest = Leaf::Manifest {
        hash: Hash([1; 32]),
    };
    let void = Leaf::Void {
        index: 1,
        reason: VoidReason::Fraud,
        statement_hash: Hash([1; 32]),
    };
    let close = Leaf::Close {
        reason: CloseReason::Ended,
    };
    let add = Leaf::Add {
        territory: Territory::NONE,
        targets: Targets(0),
        commitment: Hash([0; 32]),
        withdrawal_hash: Hash([0; 32]),
    };
    assert_eq!(Leaf::decode(&[]), Err(LeafError::Length(0)));
    assert_eq!(Leaf::decode(&[1; 75]), Err(LeafError::Length(75)));
    assert_eq!(Leaf::decode(&[1; 77]), Err(LeafError::Length(77)));
    assert_eq!(with(manifest, 0, 2), Err(LeafError::Version(2)));
    assert_eq!(with(manifest, 1, 0), Err(LeafError::Kind(0)));
    assert_eq!(with(manifest, 1, 8), Err(LeafError::Kind(8)));
    assert_eq!(with(manifest, 3, b'F'), Err(LeafError::Unused(3)));
    assert_eq!(with(manifest, 11, 1), Err(LeafError::Unused(11)));
    assert_eq!(with(manifest, 75, 1), Err(LeafError::Unused(75)));
    assert_eq!(with(void, 20, 0), Err(LeafError::Reason(0)));
    assert_eq!(with(void, 20, 6), Err(LeafError::Reason(6)));
    assert_eq!(with(void, 12, 0x80), Err(LeafError::Number(1 << 63 | 1)));
    assert_eq!(with(close, 12, 9), Err(LeafError::Reason(9)));
    assert_eq!(with(add, 2, b'F'), Err(LeafError::Territory));
    assert_eq!(with(add, 3, 0xff), Err(LeafError::Territory));
    for code in ["", "F", "fr", "FRA", "F1", "É", "ÉÉ"] {
        assert_eq!(Territory::new(code), Err(LeafError::Territory), "{code:?}");
    }
}

#[test]
fn sets_and_names_read_as_written() {
    let targets = Targets::from_positions([3, 0, 3, 63, 200]);
    assert_eq!(targets.positions().collect::<Vec<_>>(), [0, 3, 63]);
    assert!(
        targets.contains(63)
            && !targets.contains(1)
            && !targets.contains(64)
            && !targets.contains(200)
    );
    assert_eq!(
        (
            Territory::NONE.as_str(),
            Territory::new("BE").unwrap().as_str()
        ),
        ("", "BE")
    );
    assert_eq!(
        format!("{:?} {:?}", Territory::NONE, Territory::new("BE").unwrap()),
        "none BE"
    );
}

proptest! {
    #[test]
    fn leaves_round_trip(leaf in any_leaf()) {
        prop_assert_eq!(Leaf::decode(&leaf.encode()), Ok(leaf));
        prop_assert_eq!(leaf.hash(), crate::hash::leaf_hash(&leaf.encode()));
    }

    #[test]
    fn what_is_read_is_the_one_encoding(mut bytes: [[u8; 19]; 4], kind in 0u8..8, zeroed in 0usize..77) {
        bytes[0][0] = 1;
        bytes[0][1] = kind;
        let mut bytes = bytes.concat();
        bytes.iter_mut().skip(2.max(zeroed)).for_each(|byte| *byte = 0);
        if let Ok(leaf) = Leaf::decode(&bytes) {
            prop_assert_eq!(&leaf.encode()[..], &bytes[..]);
        }
    }

    #[test]
    fn any_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(leaf) = Leaf::decode(&bytes) {
            prop_assert_eq!(&leaf.encode()[..], &bytes[..]);
        }
    }

    #[test]
    fn an_altered_leaf_is_another_leaf(leaf in any_leaf(), at in 0usize..76, bit in 0u32..8) {
        let mut bytes = leaf.encode();
        bytes[at] ^= 1 << bit;
        prop_assert_ne!(Leaf::decode(&bytes), Ok(leaf));
    }
}
