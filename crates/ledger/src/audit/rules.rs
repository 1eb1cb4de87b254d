//! The rules of a ledger, in one place for those who recount it and for those who append to it.

use super::BatchLine;
use super::finding::Problem;
use super::memory::{Past, Unique};
use crate::{commitment::withdrawal_hash, hash::Hash, leaf::Leaf};

/// What the leaves before a leaf say that its rules ask of; what its kind does not ask for may be left as it is by default.
#[derive(Clone, Copy, Debug)]
pub struct Before {
    /// Where the ledger was closed.
    pub closed: Option<u64>,
    /// Of an add: which of its values an entry before has.
    pub repeats: Option<Unique>,
    /// Of a withdrawal or a void: what the entry that it names is now.
    pub named: Past,
    /// Of a batch: the number of the batch before, and where that one stands.
    pub batch: Option<(u32, u64)>,
    /// Of a batch: how many entries are live that none took up before, and the hash over them.
    pub held: (u64, Hash),
}

impl Default for Before {
    fn default() -> Self {
        Self {
            closed: None,
            repeats: None,
            named: Past::Unknown,
            batch: None,
            held: (0, Hash([0; 32])),
        }
    }
}

/// Every rule that a leaf would break as the one at `index`. Where one is broken, the leaf changes nothing in the count, unless
/// [`Problem::still_counts`].
#[must_use]
pub fn broken(index: u64, leaf: &Leaf, before: &Before) -> Vec<Problem> {
    let mut problems = Vec::new();
    if index == 0 && !matches!(leaf, Leaf::Manifest { .. }) {
        problems.push(Problem::NoManifest {
            found: leaf.kind_name(),
        });
    }
    if let (Some(closed_at), Leaf::Add { .. } | Leaf::Manifest { .. } | Leaf::Close { .. }) =
        (before.closed, leaf)
    {
        problems.push(Problem::AfterClose {
            kind: leaf.kind_name(),
            closed_at,
        });
        return problems;
    }
    match *leaf {
        Leaf::Add { .. } => {
            problems.extend(before.repeats.map(|unique| Problem::Repeated { unique }));
        }
        Leaf::Withdraw { index: named, code } => match live(index, named, before.named) {
            Ok(expected) if withdrawal_hash(&code) != expected => {
                problems.push(Problem::WrongCode { named });
            }
            Ok(_) => {}
            Err(problem) => problems.push(problem),
        },
        Leaf::Void { index: named, .. } => problems.extend(live(index, named, before.named).err()),
        Leaf::Batch { .. } => {
            if let Some(line) = BatchLine::of(index, leaf) {
                batch(&line, before, &mut problems);
            }
        }
        Leaf::Loss {
            from_size, to_size, ..
        } => {
            if from_size != index || to_size < index {
                problems.push(Problem::Loss {
                    index,
                    from_size,
                    to_size,
                });
            }
        }
        Leaf::Manifest { .. } | Leaf::Close { .. } => {}
    }
    problems
}

/// The withdrawal hash of the live add that leaf `index` names.
fn live(index: u64, named: u64, past: Past) -> Result<Hash, Problem> {
    match past {
        _ if named >= index => Err(Problem::NotEarlier { named }),
        Past::Live(_, withdrawal_hash) => Ok(withdrawal_hash),
        Past::Gone => Err(Problem::AlreadyGone { named }),
        Past::NotAnAdd => Err(Problem::NotAnAdd { named }),
        Past::Unknown => Err(Problem::NotEarlier { named }),
    }
}

fn batch(line: &BatchLine, before: &Before, problems: &mut Vec<Problem>) {
    let BatchLine {
        index,
        number,
        from_size,
        to_size,
        count,
        set_hash,
    } = *line;
    // Whatever the last batch claimed, this one is measured from where that one stands.
    let next = before.batch.map_or(1, |(last, _)| last.saturating_add(1));
    let from = before.batch.map_or(0, |(_, index)| index);
    let (held, hash) = before.held;
    let right_range = from_size == from && to_size == index;
    let checks = [
        (true, "number", u64::from(next), u64::from(number)),
        (true, "from_size", from, from_size),
        (true, "to_size", index, to_size),
        (right_range, "count", held, u64::from(count)),
    ];
    for (asked, field, expected, found) in checks {
        if asked && expected != found {
            problems.push(Problem::Batch {
                number,
                field,
                expected,
                found,
            });
        }
    }
    if right_range && set_hash != hash {
        problems.push(Problem::BatchSet { number });
    }
}
