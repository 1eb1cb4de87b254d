//! The auditor in Python, written apart from this crate, comes to the same numbers.

use crate::{
    sample::{Sample, signer, write},
    unchanged::frozen,
};
use clameur_ledger::{Checkpoint, Hash, Leaf, Problem, Report, Signer, SigningSeed, VoidReason};
use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

fn audit(vkey: &str, prefix: &Path, older: &[PathBuf]) -> Output {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/formats/audit.py");
    let run = Command::new("python3")
        .arg("-B")
        .arg(script)
        .arg(vkey)
        .arg(prefix)
        .args(older)
        .output();
    run.expect("this test needs python3 (3.8 or newer) on the PATH: install it")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The report as the Python auditor prints it.
fn printed(report: &Report) -> String {
    let tally = &report.tally;
    let mut out = format!("size {}\nroot {}\n", report.size, report.root);
    writeln!(
        out,
        "adds {}\nwithdrawn {}\nvoided {}\nlive {}",
        tally.adds,
        tally.withdrawn,
        tally.voided_total(),
        tally.live
    )
    .unwrap();
    tally
        .voided
        .iter()
        .for_each(|(reason, count)| writeln!(out, "voided {} {count}", reason.name()).unwrap());
    for (territory, count) in &tally.by_territory {
        let name = if territory.as_str().is_empty() {
            "none"
        } else {
            territory.as_str()
        };
        writeln!(out, "territory {name} {count}").unwrap();
    }
    tally
        .by_target
        .iter()
        .for_each(|(target, count)| writeln!(out, "target {target} {count}").unwrap());
    tally
        .manifests
        .iter()
        .for_each(|(index, hash)| writeln!(out, "manifest at {index} {hash}").unwrap());
    for batch in &tally.batches {
        writeln!(
            out,
            "batch {} at {} count {}",
            batch.number, batch.index, batch.count
        )
        .unwrap();
    }
    tally
        .closed
        .iter()
        .for_each(|(index, reason)| writeln!(out, "closed at {index} {}", reason.name()).unwrap());
    for finding in &report.findings {
        match finding.problem {
            Problem::Leaf(_) => {
                writeln!(out, "problem leaf {}: not a leaf", finding.index).unwrap()
            }
            _ => writeln!(out, "problem {finding}").unwrap(),
        }
    }
    out
}

/// What was printed of the ledger itself: manifests and the notes of voids are not among the files of these.
fn of_ledger(stdout: &[u8]) -> String {
    let text = text(stdout);
    let lines = text
        .split_inclusive('\n')
        .filter(|line| !line.starts_with("not compared "));
    lines.collect()
}

fn scratch(name: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&directory);
    directory
}

#[test]
#[ignore = "needs python3"]
fn the_kept_ledger_recounts_in_python() {
    let vkey = fs::read_to_string(frozen().join("vkey")).unwrap();
    let older: Vec<PathBuf> = [2, 100, 256]
        .map(|size| frozen().join(format!("older/{size}")))
        .into();
    let run = audit(&vkey, &frozen().join("log"), &older);
    let mut sample = Sample::new(0);
    sample.play(300);
    let report = sample.recount();
    assert_eq!(
        (of_ledger(&run.stdout), text(&run.stderr), run.status.code()),
        (printed(&report), String::new(), Some(3))
    );
    let open = text(&run.stdout).matches("not compared ").count() as u64;
    assert_eq!(
        open,
        report.tally.manifests.len() as u64 + report.tally.voided_total()
    );
}

#[test]
#[ignore = "needs python3"]
fn receipts_and_kept_heads_are_held_against_the_ledger_in_python() {
    let vkey = fs::read_to_string(frozen().join("vkey")).unwrap();
    let receipts = fs::read_dir(frozen().join("receipts")).unwrap();
    let mut arguments: Vec<PathBuf> = Vec::new();
    for receipt in receipts {
        arguments.extend([PathBuf::from("--receipt"), receipt.unwrap().path()]);
    }
    // Several heads in one file, one of another ledger among them; and a receipt as a head.
    let directory = scratch("kept");
    fs::create_dir_all(&directory).unwrap();
    let mut sample = Sample::new(0);
    sample.play(300);
    let other = Signer::new("other.example", &SigningSeed::from_bytes([1; 32])).unwrap();
    let other = Checkpoint::new("other.example", 0, Hash::EMPTY_ROOT).sign(&other);
    let notes = format!(
        "{}{}{}",
        sample.checkpoint(2),
        other.unwrap(),
        sample.checkpoint(299)
    );
    fs::write(directory.join("kept"), notes).unwrap();
    arguments.push(directory.join("kept"));
    arguments.push(frozen().join("receipts/99-of-100.tlog-proof"));
    let run = audit(&vkey, &frozen().join("log"), &arguments);
    let said = text(&run.stdout);
    assert_eq!(
        (text(&run.stderr), run.status.code()),
        (String::new(), Some(3)),
        "{said}"
    );
    let states: Vec<&str> = said
        .lines()
        .filter(|line| line.starts_with("receipt "))
        .collect();
    assert_eq!(states.len(), 6);
    for index in [1, 99, 253, 255, 289] {
        let live = sample.live.contains(&index);
        let state = if live { "live" } else { "withdrawn by" };
        let entry = format!(" entry {index} {state}");
        assert!(
            states.iter().any(|line| line.contains(&entry)),
            "{entry}: {said}"
        );
    }

    // Of another history, and one that was changed.
    let mut forked = Sample::new(3);
    forked.play(300);
    fs::write(directory.join("forked"), forked.receipt(5, 20).to_string()).unwrap();
    let kept = fs::read_to_string(frozen().join("receipts/1-of-300.tlog-proof")).unwrap();
    let changed = kept.replacen("index 1\n", "index 2\n", 1);
    fs::write(directory.join("changed"), changed).unwrap();
    for (name, expected) in [
        ("forked", "entry 5 of the ledger is another one"),
        ("changed", "the receipt does not hold"),
    ] {
        let arguments = [PathBuf::from("--receipt"), directory.join(name)];
        let run = audit(&vkey, &frozen().join("log"), &arguments);
        assert!(
            text(&run.stdout).contains(expected),
            "{}",
            text(&run.stdout)
        );
        assert_eq!(run.status.code(), Some(1));
    }
}

#[test]
#[ignore = "needs python3"]
fn python_finds_an_entry_that_is_counted_twice() {
    for (change, expected) in [
        (0..0, "its commitment is that of an entry before it"),
        (12..44, "its withdrawal hash is that of an entry before it"),
    ] {
        let mut sample = Sample::new(2);
        sample.play(40);
        let mut leaf = sample.leaves[sample.live[3] as usize];
        leaf[change].fill(7);
        sample.append(Leaf::decode(&leaf).unwrap());
        let directory = scratch("twice");
        write(&directory, &sample.served());
        let run = audit(&signer().verifier().to_string(), &directory, &[]);
        let report = sample.recount();
        assert_eq!(of_ledger(&run.stdout), printed(&report));
        assert!(
            text(&run.stdout).contains(expected),
            "{}",
            text(&run.stdout)
        );
        assert_eq!((report.problems, run.status.code()), (1, Some(1)));
    }
}

/// A dishonest server's ledgers: rules broken at random, everything signed.
#[test]
#[ignore = "needs python3"]
fn both_auditors_find_the_same_problems() {
    let mut problems = 0;
    for variant in 1..=12 {
        let mut sample = Sample::new(variant);
        sample.play(20 + 27 * variant);
        let frauds = [
            Leaf::Withdraw {
                index: sample.live[0],
                code: sample.code(sample.live[1]),
            },
            Leaf::Withdraw {
                index: 0,
                code: sample.code(0),
            },
            Leaf::Void {
                index: 10_000,
                reason: VoidReason::Other,
                statement_hash: sample_hash(),
            },
            Leaf::Void {
                index: sample.live[0],
                reason: VoidReason::Fraud,
                statement_hash: sample_hash(),
            },
            Leaf::Withdraw {
                index: sample.live[0],
                code: sample.code(sample.live[0]),
            },
            Leaf::Batch {
                number: 9,
                from_size: 1,
                to_size: 2,
                count: 3,
                set_hash: sample_hash(),
            },
            Leaf::Batch {
                number: 10,
                from_size: sample.leaves.len() as u64 + 5,
                to_size: sample.leaves.len() as u64 + 6,
                count: 3,
                set_hash: sample_hash(),
            },
            Leaf::Manifest {
                hash: sample_hash(),
            },
        ];
        frauds
            .into_iter()
            .skip(variant as usize % 3)
            .for_each(|leaf| sample.append(leaf));
        sample.tamper(variant as usize);
        let directory = scratch(&format!("audit-{variant}"));
        write(&directory, &sample.served());
        let run = audit(&signer().verifier().to_string(), &directory, &[]);
        let report = sample.recount();
        problems += report.findings.len();
        assert_eq!(
            (of_ledger(&run.stdout), text(&run.stderr)),
            (printed(&report), String::new()),
            "variant {variant}"
        );
        assert_eq!(run.status.code(), Some(1));
    }
    assert!(problems > 60, "{problems}");
}

fn sample_hash() -> clameur_ledger::Hash {
    clameur_ledger::Hash::of(b"any")
}

#[test]
#[ignore = "needs python3"]
fn python_sees_altered_files() {
    let vkey = fs::read_to_string(frozen().join("vkey")).unwrap();
    let mut sample = Sample::new(0);
    sample.play(300);
    let served = sample.served();
    let cases: [(&str, usize, i32, &str); 3] = [
        (
            "tile/entries/000",
            700,
            1,
            "at size 300: the leaves make root",
        ),
        ("checkpoint", 40, 2, "is not signed by"),
        ("tile/entries/001.p/44", 0, 2, "truncated"),
    ];
    for (number, (path, at, status, message)) in cases.into_iter().enumerate() {
        let mut files = served.clone();
        files.get_mut(path).unwrap()[at] ^= 1;
        let directory = scratch(&format!("altered-{number}"));
        write(&directory, &files);
        let run = audit(&vkey, &directory, &[]);
        let said = text(&run.stdout) + &text(&run.stderr);
        assert!(
            run.status.code() == Some(status) && said.contains(message),
            "{path}: {said}"
        );
    }
    let mut other = Sample::new(5);
    other.play(120);
    let directory = scratch("rewritten");
    write(&directory, &served);
    fs::write(directory.join("older"), other.checkpoint(100).to_string()).unwrap();
    let run = audit(&vkey, &directory, &[directory.join("older")]);
    assert!(
        text(&run.stdout).contains("problem at size 100: the leaves make root"),
        "{}",
        text(&run.stderr)
    );
    assert_eq!(run.status.code(), Some(1));
}
