use crate::sample::{ORIGIN, Sample, seed_file, signer, write};
use clameur_ledger::{
    Auditor, Checkpoint, Edge, Leaf, Note, Receipt, Signer, SigningSeed, Verifier, WithdrawalCode,
    commitment::withdrawal_hash,
    tile::{bundles_for, decode_bundle, tiles_for},
    tree::{TileMap, consistency_proof, root, verify_consistency},
};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

const SIZE: u64 = 300;
const OLDER: [u64; 5] = [2, 100, 255, 256, 257];
const RECEIPTS: [(u64, u64); 6] = [
    (1, 2),
    (1, 300),
    (99, 100),
    (253, 255),
    (255, 256),
    (289, 300),
];

pub(crate) fn frozen() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/v1")
}

fn files() -> BTreeMap<String, Vec<u8>> {
    let mut sample = Sample::new(0);
    sample.play(SIZE);
    let mut files: BTreeMap<String, Vec<u8>> = sample
        .served()
        .into_iter()
        .map(|(path, bytes)| (format!("log/{path}"), bytes))
        .collect();
    files.insert(
        "vkey".into(),
        format!("{}\n", signer().verifier()).into_bytes(),
    );
    files.insert("seed".into(), seed_file().into_bytes());
    for size in OLDER {
        files.insert(
            format!("older/{size}"),
            sample.checkpoint(size).to_string().into_bytes(),
        );
    }
    for (index, size) in RECEIPTS {
        let receipt = sample.receipt(index, size);
        files.insert(
            format!("receipts/{index}-of-{size}.tlog-proof"),
            receipt.to_string().into_bytes(),
        );
        files.insert(
            format!("codes/{index}"),
            format!("{}\n", sample.code(index).to_text()).into_bytes(),
        );
    }
    files
}

fn read(directory: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut directories = vec![directory.to_owned()];
    while let Some(next) = directories.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                directories.push(path);
            } else {
                let name = path
                    .strip_prefix(directory)
                    .unwrap()
                    .to_str()
                    .unwrap()
                    .replace('\\', "/");
                files.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    files
}

pub(crate) fn text(path: &str) -> String {
    fs::read_to_string(frozen().join(path)).unwrap()
}

fn verifier() -> Verifier {
    text("vkey").trim().parse().unwrap()
}

fn checkpoint(path: &str) -> Checkpoint {
    Checkpoint::open(&Note::parse(text(path).as_bytes()).unwrap(), &verifier()).unwrap()
}

#[test]
fn today_s_code_writes_the_same_bytes() {
    let written = files();
    if std::env::var_os("CLAMEUR_BLESS").is_some() && !frozen().exists() {
        write(&frozen(), &written);
    }
    let kept = read(&frozen());
    assert_eq!(
        kept.keys().collect::<Vec<_>>(),
        written.keys().collect::<Vec<_>>()
    );
    for (path, bytes) in &written {
        assert!(kept[path] == *bytes, "{path} differs");
    }
}

#[test]
fn the_kept_ledger_recounts() {
    let older: Vec<Checkpoint> = OLDER
        .iter()
        .map(|size| checkpoint(&format!("older/{size}")))
        .collect();
    let newest = checkpoint("log/checkpoint");
    let mut auditor = Auditor::with_checkpoints(older.iter().chain([&newest]));
    let mut edge = Edge::new();
    for bundle in bundles_for(newest.size) {
        let bytes = fs::read(frozen().join("log").join(bundle.to_string())).unwrap();
        for leaf in decode_bundle(&bytes, bundle.width).unwrap() {
            auditor.push(leaf);
            edge.append(Leaf::decode(leaf).unwrap().hash()).unwrap();
        }
    }
    let report = auditor.finish();
    assert_eq!(report.findings, []);
    assert_eq!((report.size, report.root), (SIZE, newest.root));
    let tally = report.tally;
    assert_eq!(
        (
            tally.adds,
            tally.withdrawn,
            tally.voided_total(),
            tally.live
        ),
        FROZEN_NUMBERS
    );
    assert_eq!(
        (
            tally.batches.len(),
            tally.manifests.len(),
            tally.closed.is_some()
        ),
        (3, 2, true)
    );
    // The kept tiles are those that the leaves make.
    let kept: BTreeMap<String, Vec<u8>> = tiles_for(SIZE)
        .map(|tile| {
            (
                tile.to_string(),
                fs::read(frozen().join("log").join(tile.to_string())).unwrap(),
            )
        })
        .collect();
    let made: BTreeMap<String, Vec<u8>> = edge
        .take_changed()
        .into_iter()
        .map(|changed| (changed.tile.to_string(), changed.bytes))
        .collect();
    assert_eq!(made, kept);
}

/// Entries added, withdrawn, voided and live in the kept ledger.
const FROZEN_NUMBERS: (u64, u64, u64, u64) = (258, 32, 4, 222);

#[test]
fn the_kept_checkpoints_are_consistent() {
    let newest = checkpoint("log/checkpoint");
    let mut map = TileMap::new();
    for tile in tiles_for(newest.size) {
        let bytes = fs::read(frozen().join("log").join(tile.to_string())).unwrap();
        map.insert(tile.level, tile.index, &bytes).unwrap();
    }
    assert_eq!(root(&mut map, newest.size), Ok(newest.root));
    for size in OLDER {
        let older = checkpoint(&format!("older/{size}"));
        let proof = consistency_proof(&mut map, older.size, newest.size).unwrap();
        assert_eq!(
            verify_consistency(older.size, newest.size, &older.root, &newest.root, &proof),
            Ok(())
        );
    }
}

#[test]
fn the_kept_receipts_and_codes_hold() {
    for (index, size) in RECEIPTS {
        let file =
            fs::read(frozen().join(format!("receipts/{index}-of-{size}.tlog-proof"))).unwrap();
        let receipt = Receipt::parse(&file).unwrap();
        let checkpoint = receipt.verify(&verifier()).unwrap();
        assert_eq!(
            (receipt.index, checkpoint.size, checkpoint.origin.as_str()),
            (index, size, ORIGIN)
        );
        let code = WithdrawalCode::parse(&text(&format!("codes/{index}"))).unwrap();
        let Leaf::Add {
            withdrawal_hash: expected,
            ..
        } = receipt.leaf
        else {
            panic!("not an add")
        };
        assert_eq!(withdrawal_hash(&code), expected);
    }
}

#[test]
fn the_kept_seed_is_read() {
    let seed = SigningSeed::parse(&text("seed")).unwrap();
    assert_eq!(Signer::new(ORIGIN, &seed).unwrap().verifier(), verifier());
}
