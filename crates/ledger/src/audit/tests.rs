use super::*;
use crate::batch;
use crate::code::WithdrawalCode;
use crate::commitment::withdrawal_hash;

mod model;

fn code(index: u64) -> WithdrawalCode {
    WithdrawalCode::from_bytes((u128::from(index) + 1).to_be_bytes())
}

fn commitment_of(index: u64) -> Hash {
    Hash::of(&index.to_be_bytes())
}

fn add(index: u64, territory: &str, targets: u64) -> Leaf {
    Leaf::Add {
        territory: if territory.is_empty() {
            Territory::NONE
        } else {
            Territory::new(territory).unwrap()
        },
        targets: Targets(targets),
        commitment: commitment_of(index),
        withdrawal_hash: withdrawal_hash(&code(index)),
    }
}

/// The entry at `index` with one of the two values of the entry at `of`.
fn repeat(of: u64, index: u64, same_commitment: bool) -> Leaf {
    let (one, other) = if same_commitment {
        (of, index)
    } else {
        (index, of)
    };
    Leaf::Add {
        territory: Territory::NONE,
        targets: Targets(1),
        commitment: commitment_of(one),
        withdrawal_hash: withdrawal_hash(&code(other)),
    }
}

fn withdraw(index: u64) -> Leaf {
    Leaf::Withdraw {
        index,
        code: code(index),
    }
}

fn void(index: u64, reason: VoidReason) -> Leaf {
    Leaf::Void {
        index,
        reason,
        statement_hash: Hash([5; 32]),
    }
}

fn batch(number: u32, from_size: u64, to_size: u64, held: &[u64]) -> Leaf {
    let set_hash = batch::set_hash(held.iter().map(|index| (*index, commitment_of(*index))));
    Leaf::Batch {
        number,
        from_size,
        to_size,
        count: held.len() as u32,
        set_hash,
    }
}

const MANIFEST: Leaf = Leaf::Manifest {
    hash: Hash([1; 32]),
};
const CLOSE: Leaf = Leaf::Close {
    reason: CloseReason::Ended,
};

fn replay(leaves: &[Leaf]) -> Report {
    let mut auditor = Auditor::new();
    leaves.iter().for_each(|leaf| auditor.push(&leaf.encode()));
    auditor.finish()
}

fn problems(leaves: &[Leaf]) -> Vec<(u64, Problem)> {
    replay(leaves)
        .findings
        .into_iter()
        .map(|finding| (finding.index, finding.problem))
        .collect()
}

#[test]
fn a_proper_ledger_is_counted() {
    let leaves = [
        MANIFEST,
        add(1, "FR", 0b001),
        add(2, "FR", 0b011),
        add(3, "BE", 0b101),
        withdraw(2),
        batch(1, 0, 5, &[1, 3]),
        void(3, VoidReason::AuthorityRejected),
        add(7, "", 0),
        add(8, "FR", 0b100),
        MANIFEST,
        CLOSE,
        withdraw(8),
        batch(2, 5, 12, &[7]),
        void(1, VoidReason::LostCode),
    ];
    let report = replay(&leaves);
    assert!(
        report.is_clean() && report.findings.is_empty(),
        "{:?}",
        report.findings
    );
    let tally = &report.tally;
    assert_eq!(
        (
            tally.adds,
            tally.withdrawn,
            tally.voided_total(),
            tally.live,
            tally.undecodable
        ),
        (5, 2, 2, 1, 0)
    );
    assert_eq!(
        tally.voided,
        BTreeMap::from([
            (VoidReason::AuthorityRejected, 1),
            (VoidReason::LostCode, 1)
        ])
    );
    assert_eq!(tally.by_territory, BTreeMap::from([(Territory::NONE, 1)]));
    assert_eq!(tally.by_target, BTreeMap::new());
    assert_eq!(tally.manifests, [(0, Hash([1; 32])), (9, Hash([1; 32]))]);
    assert_eq!(tally.closed, Some((10, CloseReason::Ended)));
    assert_eq!(
        tally
            .batches
            .iter()
            .map(|b| (b.index, b.number, b.count))
            .collect::<Vec<_>>(),
        [(5, 1, 2), (12, 2, 1)]
    );
    let before = replay(&leaves[..9]).tally;
    assert_eq!(
        before.by_territory,
        BTreeMap::from([(Territory::NONE, 1), (Territory::new("FR").unwrap(), 2)])
    );
    assert_eq!(before.by_target, BTreeMap::from([(0, 1), (2, 1)]));
    assert_eq!(replay(&[]).root, Hash::EMPTY_ROOT);
    assert!(replay(&[]).is_clean());
}

/// A ledger with two live entries, 1 and 2.
fn after_start(more: &[Leaf]) -> Vec<Leaf> {
    [MANIFEST, add(1, "FR", 1), add(2, "FR", 1)]
        .iter()
        .chain(more)
        .copied()
        .collect()
}

#[test]
fn each_broken_rule_is_named_and_changes_no_number() {
    let check = |more: &[Leaf], problem: Problem| {
        let leaves = after_start(more);
        assert_eq!(
            problems(&leaves),
            [(leaves.len() as u64 - 1, problem.clone())]
        );
        let report = replay(&leaves);
        assert!(!report.is_clean());
        assert_eq!(
            (report.tally.live, report.size),
            (2, leaves.len() as u64),
            "{problem}"
        );
    };
    let wrong_code = Leaf::Withdraw {
        index: 1,
        code: code(2),
    };
    let largest = crate::MAX_SIZE;
    check(&[wrong_code], Problem::WrongCode { named: 1 });
    check(&[withdraw(0)], Problem::NotAnAdd { named: 0 });
    check(&[withdraw(3)], Problem::NotEarlier { named: 3 });
    check(
        &[void(4, VoidReason::Other)],
        Problem::NotEarlier { named: 4 },
    );
    check(
        &[void(largest, VoidReason::Other)],
        Problem::NotEarlier { named: largest },
    );
    check(
        &[CLOSE, add(4, "FR", 1)],
        Problem::AfterClose {
            kind: "add",
            closed_at: 3,
        },
    );
    check(
        &[CLOSE, MANIFEST],
        Problem::AfterClose {
            kind: "manifest",
            closed_at: 3,
        },
    );
    let field = |number, field, expected, found| Problem::Batch {
        number,
        field,
        expected,
        found,
    };
    check(&[batch(2, 0, 3, &[1, 2])], field(2, "number", 1, 2));
    check(&[batch(1, 1, 3, &[1, 2])], field(1, "from_size", 0, 1));
    check(&[batch(1, 0, 2, &[1])], field(1, "to_size", 3, 2));
    check(&[batch(1, 0, 3, &[2, 1])], Problem::BatchSet { number: 1 });
    assert_eq!(
        problems(&[add(0, "", 0)]),
        [(0, Problem::NoManifest { found: "add" })]
    );
}

#[test]
fn a_declared_loss_excuses_the_heads_that_it_names_and_no_others() {
    let loss = |from_size, to_size| Leaf::Loss {
        from_size,
        to_size,
        statement_hash: Hash([9; 32]),
    };
    let kept: Vec<Leaf> = after_start(&[]);
    let before = replay(&kept);
    let mut lost = kept.clone();
    lost.extend([add(3, "", 0), add(4, "", 0), add(5, "", 0)]);
    let (begin, end) = (kept.len() as u64, lost.len() as u64);
    let mut today = kept.clone();
    today.extend([
        loss(begin, end),
        add(6, "", 0),
        add(7, "", 0),
        add(8, "", 0),
        add(9, "", 0),
    ]);
    let audit = |checkpoints: &[(u64, Hash)]| {
        let checkpoints: Vec<Checkpoint> = checkpoints
            .iter()
            .map(|(size, root)| Checkpoint::new("a", *size, *root))
            .collect();
        let mut auditor = Auditor::with_checkpoints(&checkpoints);
        today.iter().for_each(|leaf| auditor.push(&leaf.encode()));
        auditor.finish()
    };
    let old = (end, replay(&lost).root);
    let report = audit(&[(begin, before.root), old]);
    assert!(report.is_clean(), "{:?}", report.findings);
    assert_eq!(report.lost_heads, [old]);
    assert_eq!(
        report
            .tally
            .losses
            .iter()
            .map(|loss| (loss.index, loss.to_size))
            .collect::<Vec<_>>(),
        [(begin, end)]
    );
    // What stood before it, and what is beyond it, is held against the log as ever.
    for wrong in [(begin, Hash([1; 32])), (end + 1, Hash([1; 32]))] {
        let report = audit(&[wrong]);
        assert_eq!(
            (report.problems, report.lost_heads.len()),
            (1, 0),
            "{wrong:?}"
        );
    }
    // A head that is longer than today's log and within the loss is lost; a longer one was cut off.
    let short = [kept.as_slice(), &[loss(begin, end)]].concat();
    for (size, problems) in [(end, 0), (end + 1, 1)] {
        let mut auditor = Auditor::with_checkpoints(&[Checkpoint::new("a", size, old.1)]);
        short.iter().for_each(|leaf| auditor.push(&leaf.encode()));
        assert_eq!(auditor.finish().problems, problems);
    }
    for (from_size, to_size) in [(begin + 1, end), (begin, begin - 1)] {
        let wrong = Problem::Loss {
            index: begin,
            from_size,
            to_size,
        };
        let found = problems(&after_start(&[loss(from_size, to_size)]));
        assert_eq!(found, [(begin, wrong)]);
    }
}

#[test]
fn an_entry_leaves_once_and_a_ledger_closes_once() {
    let leaves = after_start(&[
        withdraw(1),
        withdraw(1),
        void(1, VoidReason::Fraud),
        CLOSE,
        CLOSE,
    ]);
    let gone = Problem::AlreadyGone { named: 1 };
    let closed = Problem::AfterClose {
        kind: "close",
        closed_at: 6,
    };
    assert_eq!(
        problems(&leaves),
        [(4, gone.clone()), (5, gone), (7, closed)]
    );
    assert_eq!(replay(&leaves).tally.live, 1);
}

#[test]
fn a_wrong_batch_does_not_lead_the_next_one_astray() {
    // One entry too few disagrees in number and in kind.
    let count = Problem::Batch {
        number: 1,
        field: "count",
        expected: 2,
        found: 1,
    };
    let found = problems(&after_start(&[batch(1, 0, 3, &[1])]));
    assert_eq!(found, [(3, count), (3, Problem::BatchSet { number: 1 })]);
    let leaves = after_start(&[
        batch(1, 0, 99, &[1, 2]),
        add(4, "", 0),
        batch(2, 3, 5, &[4]),
    ]);
    let to_size = Problem::Batch {
        number: 1,
        field: "to_size",
        expected: 3,
        found: 99,
    };
    assert_eq!(problems(&leaves), [(3, to_size)]);
}

#[test]
fn unreadable_leaves_are_named_and_stay_in_the_tree() {
    let leaves: [&[u8]; 3] = [b"junk", &MANIFEST.encode(), &[0; 76]];
    let mut auditor = Auditor::new();
    let mut edge = Edge::new();
    for leaf in leaves {
        auditor.push(leaf);
        edge.append(leaf_hash(leaf)).unwrap();
    }
    assert_eq!((auditor.size(), auditor.root()), (3, edge.root()));
    let report = auditor.finish();
    assert_eq!(report.tally.undecodable, 2);
    let texts: Vec<_> = report.findings.iter().map(ToString::to_string).collect();
    assert_eq!(
        texts,
        [
            "leaf 0: a leaf is 76 bytes long, this has 4",
            "leaf 2: unknown leaf version 0"
        ]
    );
}

#[test]
fn the_tree_is_compared_with_every_checkpoint() {
    let leaves: Vec<Leaf> = [MANIFEST]
        .into_iter()
        .chain((1..300).map(|index| add(index, "FR", 1)))
        .collect();
    let at = |size: usize| {
        Checkpoint::new(
            "ledger.example/a",
            size as u64,
            replay(&leaves[..size]).root,
        )
    };
    let replay_against = |checkpoints: &[Checkpoint]| {
        let mut auditor = Auditor::with_checkpoints(checkpoints);
        leaves.iter().for_each(|leaf| auditor.push(&leaf.encode()));
        auditor.finish().findings
    };
    assert_eq!(
        replay_against(&[at(300), at(0), at(1), at(256), at(256)]),
        []
    );
    let rewritten = Checkpoint {
        root: Hash([6; 32]),
        ..at(256)
    };
    let expected = Problem::Root {
        expected: Hash([6; 32]),
        found: at(256).root,
    };
    assert_eq!(
        replay_against(&[at(300), rewritten, at(256)]),
        [Finding {
            index: 256,
            problem: expected
        }]
    );
    let longer = Checkpoint {
        size: 301,
        ..at(300)
    };
    let findings = replay_against(&[longer]);
    assert_eq!(
        findings,
        [Finding {
            index: 300,
            problem: Problem::Short {
                expected: 301,
                found: 300
            }
        }]
    );
    assert_eq!(
        findings[0].to_string(),
        "at size 300: the checkpoint counts 301 leaves, there are 300"
    );
}

#[test]
fn a_flood_of_findings_is_counted_but_not_kept() {
    let mut auditor = Auditor::new();
    (0..MAX_FINDINGS + 5).for_each(|_| auditor.push(b""));
    let report = auditor.finish();
    assert_eq!(
        (report.findings.len(), report.problems),
        (MAX_FINDINGS, MAX_FINDINGS as u64 + 5)
    );
}

#[test]
fn nobody_is_counted_twice_by_one_leaf() {
    let by = |same_commitment| Problem::Repeated {
        unique: if same_commitment {
            Unique::Commitment
        } else {
            Unique::WithdrawalHash
        },
    };
    // The same leaf again; one of its two values again; and again after the first one left.
    let leaves = [
        MANIFEST,
        add(1, "FR", 1),
        add(1, "FR", 1),
        repeat(1, 3, true),
        repeat(1, 4, false),
        withdraw(1),
        repeat(1, 6, false),
        add(7, "FR", 1),
        // What was not counted cannot leave.
        withdraw(2),
    ];
    assert_eq!(
        problems(&leaves),
        [
            (2, by(true)),
            (3, by(true)),
            (4, by(false)),
            (6, by(false)),
            (8, Problem::NotAnAdd { named: 2 }),
        ]
    );
    let tally = replay(&leaves).tally;
    assert_eq!((tally.adds, tally.withdrawn, tally.live), (2, 1, 1));
}

#[test]
fn numbers_can_be_asked_for_on_the_way() {
    let leaves = [MANIFEST, add(1, "FR", 1), add(2, "BE", 3), withdraw(1)];
    let mut auditor = Auditor::new();
    let mut live = Vec::new();
    for leaf in leaves {
        auditor.push(&leaf.encode());
        live.push(auditor.tally().live);
    }
    assert_eq!(live, [0, 1, 2, 1]);
    assert_eq!(auditor.tally(), auditor.finish().tally);
}
