use super::*;
use proptest::prelude::*;

fn resource(path: &str) -> Result<Resource, PathError> {
    path.parse()
}

#[test]
fn the_specification_s_examples_hold() {
    assert_eq!(
        Tile {
            level: 0,
            index: 1_234_067,
            width: 256
        }
        .to_string(),
        "tile/0/x001/x234/067"
    );
    assert_eq!(
        Bundle {
            index: 1_234_067,
            width: 8
        }
        .to_string(),
        "tile/entries/x001/x234/067.p/8"
    );
    // "A tree of size 70,000 will be represented by …"
    let tiles: Vec<Tile> = tiles_for(70_000).collect();
    assert_eq!(
        tiles.iter().filter(|t| t.level == 0 && t.is_full()).count(),
        273
    );
    let rest: Vec<_> = tiles
        .iter()
        .filter(|t| t.level > 0 || !t.is_full())
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        rest,
        [
            "tile/0/273.p/112",
            "tile/1/000",
            "tile/1/001.p/17",
            "tile/2/000.p/1"
        ]
    );
    let names = |size| {
        tiles_for(size)
            .map(|tile| tile.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(names(256), ["tile/0/000", "tile/1/000.p/1"]);
    assert_eq!(names(0), [""; 0]);
    assert_eq!(
        bundles_for(257).map(|b| b.to_string()).collect::<Vec<_>>(),
        ["tile/entries/000", "tile/entries/001.p/1"]
    );
    assert_eq!(
        edge_tiles(70_000)
            .map(|t| t.to_string())
            .collect::<Vec<_>>(),
        ["tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1"]
    );
}

#[test]
fn only_the_one_spelling_of_a_path_is_read() {
    for good in [
        "tile/0/000",
        "tile/63/x001/000.p/255",
        "tile/entries/999.p/1",
        "tile/7/x018/x446/x744/x073/x709/x551/615",
    ] {
        assert_eq!(resource(good).map(|r| r.to_string()).as_deref(), Ok(good));
    }
    for bad in [
        "",
        "tile",
        "tile/",
        "tile/0",
        "tile/0/",
        "/tile/0/000",
        "tile//000",
        "tile/0/0",
        "tile/0/00",
        "tile/0/0000",
        "tile/0/x000",
        "tile/0/x000/001",
        "tile/0/001/002",
        "tile/0/x001/x002",
        "tile/0/001/",
        "tile/00/000",
        "tile/64/000",
        "tile/-1/000",
        "tile/+1/000",
        "tile/0/+01",
        "tile/0/000.p",
        "tile/0/000.p/",
        "tile/0/000.p/0",
        "tile/0/000.p/01",
        "tile/0/000.p/256",
        "tile/0/000.p/1/2",
        "tile/0/000.p/1.p/1",
        "tile/0/000.P/1",
        "tile/0/00a",
        "tile/0/٠٠٠",
        "tile/Entries/000",
        "tile/entries/",
        "tile/data/000",
        "tile/0/000 ",
        "tile/0/000?x",
        "tile/0/../000",
        "tile/0/x018/x446/x744/x073/x709/x551/616",
        "tile/0/x999/x999/x999/x999/x999/x999/x999/999",
    ] {
        assert_eq!(resource(bad), Err(PathError), "{bad:?}");
    }
}

#[test]
fn tiles_hold_what_the_tree_has() {
    assert_eq!(
        Tile::holding(0, 255, 256),
        Some(Tile {
            level: 0,
            index: 0,
            width: 256
        })
    );
    assert_eq!(Tile::holding(0, 256, 256), None);
    assert_eq!(
        Tile::holding(1, 0, 256),
        Some(Tile {
            level: 1,
            index: 0,
            width: 1
        })
    );
    assert_eq!(Tile::holding(1, 0, 255), None);
    assert_eq!(Tile::holding(8, 0, u64::MAX), None);
    assert_eq!(Tile::holding(63, 0, u64::MAX), None);
}

#[test]
fn damaged_bytes_are_refused() {
    let hashes = [Hash([1; 32]), Hash([2; 32])];
    let bytes = encode_tile(&hashes);
    assert_eq!(decode_tile(&bytes, 2).as_deref(), Ok(&hashes[..]));
    assert_eq!(
        decode_tile(&bytes, 1),
        Err(BytesError::TileLength {
            width: 1,
            expected: 32,
            found: 64
        })
    );
    assert_eq!(
        decode_tile(&bytes[..63], 2),
        Err(BytesError::TileLength {
            width: 2,
            expected: 64,
            found: 63
        })
    );
    let bundle = encode_bundle([b"ab".as_slice(), b"", b"c"]).unwrap();
    assert_eq!(bundle, b"\0\x02ab\0\0\0\x01c");
    assert_eq!(
        decode_bundle(&bundle, 3),
        Ok(vec![b"ab".as_slice(), b"", b"c"])
    );
    assert_eq!(
        decode_bundle(&bundle, 2),
        Err(BytesError::Count { width: 2, found: 3 })
    );
    assert_eq!(
        decode_bundle(&bundle, 4),
        Err(BytesError::Count { width: 4, found: 3 })
    );
    assert_eq!(
        decode_bundle(&bundle[..8], 3),
        Err(BytesError::Truncated(2))
    );
    assert_eq!(
        decode_bundle(&bundle[..1], 3),
        Err(BytesError::Truncated(0))
    );
    assert_eq!(decode_bundle(&[], 0), Ok(vec![]));
    assert_eq!(
        encode_bundle([vec![0; 65_536]]),
        Err(BytesError::EntryLength(65_536))
    );
}

proptest! {
    /// The other implementation names tiles as Go's checksum database does, with the tile height as an element of its own.
    #[test]
    fn paths_are_those_of_another_implementation(level in 0u8..64, index: u64, shift in 0u32..64, width in 1u16..=256) {
        let index = index >> shift;
        let theirs = tlog_tiles::Tile::new(8, level, index, u32::from(width), false).path();
        let ours = Tile { level, index, width }.to_string();
        prop_assert_eq!(ours.replacen("tile/", "tile/8/", 1), theirs);
        prop_assert_eq!(resource(&ours), Ok(Resource::Tile(Tile { level, index, width })));
        let theirs = tlog_tiles::Tile::new(8, 0, index, u32::from(width), true).path();
        let ours = Bundle { index, width }.to_string();
        prop_assert_eq!(ours.replacen("tile/entries/", "tile/8/data/", 1), theirs);
        prop_assert_eq!(resource(&ours), Ok(Resource::Bundle(Bundle { index, width })));
    }

    #[test]
    fn any_path_is_answered(path in "(tile/)?([0-9]{0,2}|entries)/(x?[0-9]{2,4}/){0,3}x?[0-9]{2,4}(\\.p/[0-9]{0,4})?|.*") {
        if let Ok(resource) = resource(&path) {
            prop_assert_eq!(resource.to_string(), path);
        }
    }

    #[test]
    fn any_bundle_is_answered(bytes in prop::collection::vec(any::<u8>(), 0..600), width in 0u16..300) {
        if let Ok(entries) = decode_bundle(&bytes, width) {
            prop_assert_eq!(encode_bundle(entries), Ok(bytes.clone()));
        }
        if let Ok(hashes) = decode_tile(&bytes, width) {
            prop_assert_eq!(encode_tile(&hashes), bytes);
        }
    }

    #[test]
    fn bundles_round_trip(entries in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..40), 0..256)) {
        let bytes = encode_bundle(&entries).unwrap();
        let read = decode_bundle(&bytes, entries.len() as u16).unwrap();
        prop_assert_eq!(read, entries.iter().map(Vec::as_slice).collect::<Vec<_>>());
    }
}
