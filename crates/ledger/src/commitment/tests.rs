use super::*;

fn bytes(first: u8) -> Hash {
    Hash(std::array::from_fn(|at| first.wrapping_add(at as u8)))
}

/// Computed with Python's `hashlib` and `hmac` from the formulas in `docs/formats/ledger.md`.
#[test]
fn the_formulas_are_frozen() {
    let inner = inner(&bytes(0), &bytes(32), &bytes(64), &bytes(96));
    assert_eq!(
        inner.to_string(),
        "6173add4fcc2d191b1d4ca4b3fb704eb861391b104116ddab772fe9ab1b46b9c"
    );
    assert_eq!(
        commitment(&Salt(bytes(128).0), &inner).to_string(),
        "a1a61259dcf908890f2a15e7c58ba6399b743919797a173a0a505317c5217ef5"
    );
    let code = WithdrawalCode::from_bytes(std::array::from_fn(|at| at as u8));
    assert_eq!(
        withdrawal_hash(&code).to_string(),
        "b698ce29bee8379d79bdc91358f27272271a4c6c293cd63bf8433a42741bdb0b"
    );
    assert_eq!(
        crate::batch::set_hash([]).to_string(),
        "ebd670c4bd7c63b78be8eb24a0e8449dc23161f0863fab64e0276ac89e2555c9"
    );
    assert_eq!(
        crate::batch::set_hash([(1, bytes(0)), (258, bytes(32))]).to_string(),
        "6386781eeaf4489c90d00ce022da4c61cd810e82b99b3ca081700b79e9ce8ee9"
    );
}

#[test]
fn every_part_matters() {
    let parts = [bytes(0), bytes(32), bytes(64), bytes(96)];
    let hash = |parts: [Hash; 4]| inner(&parts[0], &parts[1], &parts[2], &parts[3]);
    for at in 0..4 {
        let mut other = parts;
        other[at].0[31] ^= 1;
        assert_ne!(hash(other), hash(parts), "part {at}");
    }
    let salt = Salt([1; 32]);
    assert_ne!(
        commitment(&salt, &parts[0]),
        commitment(&Salt([2; 32]), &parts[0])
    );
    assert_ne!(commitment(&salt, &parts[0]), commitment(&salt, &parts[1]));
    assert!(!format!("{salt:?}").contains('1'));
}
