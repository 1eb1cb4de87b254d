//! What the leaves of a stored ledger say that the rules of a new leaf ask of. The rules are those of the auditor: nothing is appended that an
//! audit would call a fault for ever.

use std::collections::HashSet;

use clameur_ledger::audit::rules::{Before, broken};
use clameur_ledger::audit::{Past, Problem, Unique};
use clameur_ledger::batch::SetHasher;
use clameur_ledger::{Hash, Leaf};

use super::counting::CountingError;
use super::store;
use crate::db::Connection;

/// Leaves that are read at once.
const CHUNK: u64 = 4_096;

/// What a ledger says since its last batch.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SinceBatch {
    /// The number of that batch, and where it stands.
    pub(crate) last: Option<(u32, u64)>,
    /// How many live entries no batch holds, and the hash over them.
    pub(crate) held: (u64, Hash),
    /// Whether anybody left meanwhile who came before.
    pub(crate) left: bool,
}

/// Looks whether a leaf may be the next one of a ledger. Whoever has read all of its leaves says what they say since the last batch, so that
/// nothing is searched or read again under the write lock.
///
/// # Errors
/// [`CountingError::Refused`] with the first rule that it would break; [`CountingError::EmptyBatch`]; when the store does not answer.
pub(crate) async fn check(
    connection: &mut Connection,
    campaign: &str,
    index: u64,
    leaf: &Leaf,
    (closed, since): (Option<u64>, Option<SinceBatch>),
) -> Result<(), CountingError> {
    let refused = |problem: Problem| CountingError::Refused {
        campaign: campaign.to_owned(),
        problem,
    };
    Leaf::decode(&leaf.encode()).map_err(|error| refused(Problem::Leaf(error)))?;
    let mut before = Before {
        closed,
        ..Before::default()
    };
    let mut is_empty = false;
    match leaf {
        Leaf::Add { .. } if closed.is_none() => {
            let known = Known::of(connection, campaign, &[leaf]).await?;
            before.repeats = known.repeats(leaf);
        }
        Leaf::Withdraw { index: named, .. } | Leaf::Void { index: named, .. } if *named < index => {
            before.named = past(connection, campaign, *named).await?;
        }
        Leaf::Batch { .. } => {
            let since = match since {
                Some(since) => since,
                None => since_batch(connection, campaign, index).await?,
            };
            (before.batch, before.held) = (since.last, since.held);
            is_empty = since.held.0 == 0 && !since.left;
        }
        _ => {}
    }
    match broken(index, leaf, &before).into_iter().next() {
        Some(problem) => Err(refused(problem)),
        None if is_empty => Err(CountingError::EmptyBatch {
            campaign: campaign.to_owned(),
        }),
        None => Ok(()),
    }
}

/// Looks whether an entry of a statement may be the next one of a ledger, by what is known of what it has.
///
/// # Errors
/// The first rule that it would break.
pub(crate) fn check_add(
    index: u64,
    leaf: &Leaf,
    closed: Option<u64>,
    known: &Known,
) -> Result<(), Problem> {
    Leaf::decode(&leaf.encode()).map_err(Problem::Leaf)?;
    let before = Before {
        closed,
        repeats: known.repeats(leaf),
        ..Before::default()
    };
    match broken(index, leaf, &before).into_iter().next() {
        Some(problem) => Err(problem),
        None => Ok(()),
    }
}

/// What a ledger has already of the values of some entries.
#[derive(Debug, Default)]
pub(crate) struct Known {
    commitments: HashSet<Hash>,
    codes: HashSet<Hash>,
}

impl Known {
    /// What it has of these.
    pub(crate) async fn of(
        connection: &mut Connection,
        campaign: &str,
        leaves: &[&Leaf],
    ) -> Result<Self, CountingError> {
        let both = || leaves.iter().filter_map(|leaf| values(leaf));
        let commitments = both().map(|(commitment, _)| commitment);
        let codes = both().map(|(_, code)| code);
        Ok(Self {
            commitments: store::known_commitments(&mut *connection, campaign, commitments).await?,
            codes: store::known_codes(connection, campaign, codes).await?,
        })
    }

    /// An entry was added.
    pub(crate) fn add(&mut self, leaf: &Leaf) {
        if let Some((commitment, code)) = values(leaf) {
            self.commitments.insert(commitment);
            self.codes.insert(code);
        }
    }

    fn repeats(&self, leaf: &Leaf) -> Option<Unique> {
        let (commitment, code) = values(leaf)?;
        if self.commitments.contains(&commitment) {
            return Some(Unique::Commitment);
        }
        self.codes.contains(&code).then_some(Unique::WithdrawalHash)
    }
}

/// What an entry of a statement has that no other may have: its commitment, and the hash of its code.
fn values(leaf: &Leaf) -> Option<(Hash, Hash)> {
    match *leaf {
        Leaf::Add {
            commitment,
            withdrawal_hash,
            ..
        } => Some((commitment, withdrawal_hash)),
        _ => None,
    }
}

/// What an earlier leaf is now.
async fn past(
    connection: &mut Connection,
    campaign: &str,
    index: u64,
) -> Result<Past, CountingError> {
    let bodies = store::leaves(&mut *connection, campaign, index, 1).await?;
    let Some(body) = bodies.first() else {
        return Ok(Past::Unknown);
    };
    let Ok(Leaf::Add {
        territory,
        targets,
        withdrawal_hash,
        ..
    }) = Leaf::decode(body)
    else {
        return Ok(Past::NotAnAdd);
    };
    if store::is_gone(connection, campaign, index).await? {
        return Ok(Past::Gone);
    }
    Ok(Past::Live((territory, targets), withdrawal_hash))
}

/// The number of the last batch, and where it stands.
async fn last_batch(
    connection: &mut Connection,
    campaign: &str,
) -> Result<Option<(u32, u64)>, CountingError> {
    let last = store::last_batch(connection, campaign).await?;
    Ok(last.and_then(|(index, body)| match Leaf::decode(&body) {
        Ok(Leaf::Batch { number, .. }) => Some((number, index)),
        _ => None,
    }))
}

/// What the leaves before `index` say since the last batch.
async fn since_batch(
    connection: &mut Connection,
    campaign: &str,
    index: u64,
) -> Result<SinceBatch, CountingError> {
    let last = last_batch(connection, campaign).await?;
    let from = last.map_or(0, |(_, at)| at);
    let mut gone = HashSet::new();
    let mut left = false;
    let mut next = from;
    // Twice over the same leaves: an entry is known to be gone only after it, and a million of them need no place in memory.
    while next < index {
        let until = index.min(next + CHUNK);
        for body in store::leaves(&mut *connection, campaign, next, until - next).await? {
            if let Ok(Leaf::Withdraw { index, .. } | Leaf::Void { index, .. }) = Leaf::decode(&body)
            {
                left |= index < from;
                gone.insert(index);
            }
        }
        next = until;
    }
    let mut held = SetHasher::new();
    next = from;
    while next < index {
        let until = index.min(next + CHUNK);
        let bodies = store::leaves(&mut *connection, campaign, next, until - next).await?;
        for (at, body) in (next..).zip(bodies) {
            if let Ok(Leaf::Add { commitment, .. }) = Leaf::decode(&body)
                && !gone.contains(&at)
            {
                held.push(at, &commitment);
            }
        }
        next = until;
    }
    Ok(SinceBatch {
        last,
        held: (held.count(), held.finish()),
        left,
    })
}

#[cfg(test)]
mod tests {
    use clameur_ledger::commitment::withdrawal_hash;
    use clameur_ledger::{CloseReason, Targets, Territory, VoidReason, WithdrawalCode};

    use super::*;
    use crate::count::counting::Counting;
    use crate::testing::{SLUG, Site};

    fn code(of: u8) -> WithdrawalCode {
        WithdrawalCode::from_bytes([of; 16])
    }

    fn add(of: u8) -> Leaf {
        Leaf::Add {
            territory: Territory::NONE,
            targets: Targets(0),
            commitment: Hash([of; 32]),
            withdrawal_hash: withdrawal_hash(&code(of)),
        }
    }

    fn void(index: u64) -> Leaf {
        Leaf::Void {
            index,
            reason: VoidReason::LostCode,
            statement_hash: Hash([0; 32]),
        }
    }

    fn batch(number: u32, range: (u64, u64), entries: &[(u64, u8)]) -> Leaf {
        let mut set = SetHasher::new();
        for (index, of) in entries {
            set.push(*index, &Hash([*of; 32]));
        }
        Leaf::Batch {
            number,
            from_size: range.0,
            to_size: range.1,
            count: set.count().try_into().expect("small"),
            set_hash: set.finish(),
        }
    }

    /// A ledger under test: what the counting transaction takes, an audit of all leaves calls whole, and what it refuses is a fault.
    struct Ledger {
        site: Site,
        leaves: Vec<Leaf>,
    }

    impl Ledger {
        async fn new() -> Self {
            let site = Site::new().await;
            let bodies = store::leaves(site.app.db.read(), SLUG, 0, 100)
                .await
                .expect("it");
            let leaves = bodies
                .iter()
                .map(|body| Leaf::decode(body).expect("a leaf"));
            Self {
                leaves: leaves.collect(),
                site,
            }
        }

        async fn append(&self, leaf: &Leaf) -> Result<u64, CountingError> {
            let app = &self.site.app;
            let now = self.site.clock.now();
            let mut counting = Counting::begin(&app.db, &app.secrets, now).await?;
            let index = counting.append(SLUG, leaf, Targets(0)).await?;
            counting.commit().await.map(|()| index)
        }

        fn problems(&self, more: &Leaf) -> Vec<Problem> {
            let mut auditor = clameur_ledger::Auditor::new();
            for leaf in self.leaves.iter().chain([more]) {
                auditor.push(&leaf.encode());
            }
            let findings = auditor.finish().findings;
            findings
                .into_iter()
                .map(|finding| finding.problem)
                .collect()
        }

        async fn takes(&mut self, leaf: Leaf) {
            assert_eq!(self.problems(&leaf), [], "{leaf:?}");
            let index = self.append(&leaf).await.expect("taken");
            assert_eq!(index, self.leaves.len() as u64);
            self.leaves.push(leaf);
        }

        /// Refuses it with the first problem that an audit would have with it.
        async fn refuses(&self, leaf: Leaf) {
            let problems = self.problems(&leaf);
            match self.append(&leaf).await.expect_err("refused") {
                CountingError::Refused { problem, .. } => {
                    assert_eq!(problems.first(), Some(&problem), "{leaf:?}");
                }
                other => panic!("{leaf:?}: {other}"),
            }
        }
    }

    #[tokio::test]
    async fn every_leaf_that_an_audit_would_call_a_fault_is_refused() {
        let mut ledger = Ledger::new().await;
        assert_eq!(ledger.leaves.len(), 1, "the manifest");
        let manifest = Leaf::Manifest {
            hash: Hash([9; 32]),
        };
        let loss = |from_size, to_size| Leaf::Loss {
            from_size,
            to_size,
            statement_hash: Hash([0; 32]),
        };
        // Nobody has joined: nothing is there to be taken out or to be filed.
        ledger.refuses(void(0)).await;
        ledger.refuses(void(1)).await;
        let nothing = ledger.append(&batch(1, (0, 1), &[])).await;
        assert!(matches!(nothing, Err(CountingError::EmptyBatch { .. })));
        ledger.takes(manifest).await;
        for of in 1..=4 {
            ledger.takes(add(of)).await;
        }
        // Entries at 2 to 5.
        let withdraw = |index: u64, of: u8| Leaf::Withdraw {
            index,
            code: code(of),
        };
        for leaf in [
            add(1),
            Leaf::Add {
                territory: Territory::NONE,
                targets: Targets(0),
                commitment: Hash([1; 32]),
                withdrawal_hash: Hash([77; 32]),
            },
            withdraw(2, 2),
            withdraw(0, 1),
            withdraw(6, 1),
            withdraw(u64::MAX, 1),
            void(6),
            void(1),
            loss(5, 9),
            loss(6, 5),
        ] {
            ledger.refuses(leaf).await;
        }
        ledger.takes(withdraw(2, 1)).await;
        ledger.refuses(withdraw(2, 1)).await;
        ledger.refuses(void(2)).await;
        ledger.takes(void(3)).await;
        ledger.refuses(void(3)).await;
        ledger.refuses(withdraw(3, 2)).await;
        // Live are 4 and 5; the next leaf is the one at 8.
        for wrong in [
            batch(2, (0, 8), &[(4, 3), (5, 4)]),
            batch(1, (1, 8), &[(4, 3), (5, 4)]),
            batch(1, (0, 7), &[(4, 3), (5, 4)]),
            batch(1, (0, 8), &[(4, 3)]),
            batch(1, (0, 8), &[(4, 3), (5, 3)]),
        ] {
            ledger.refuses(wrong).await;
        }
        ledger.takes(batch(1, (0, 8), &[(4, 3), (5, 4)])).await;
        let nothing = ledger.append(&batch(2, (8, 9), &[])).await;
        assert!(matches!(nothing, Err(CountingError::EmptyBatch { .. })));
        // Somebody who was filed leaves: the next batch says so.
        ledger.takes(void(4)).await;
        ledger.takes(batch(2, (8, 10), &[])).await;
        ledger.takes(loss(11, 20)).await;
        let close = Leaf::Close {
            reason: CloseReason::Ended,
        };
        ledger.takes(close).await;
        for leaf in [close, manifest, add(9)] {
            ledger.refuses(leaf).await;
        }
        // Whoever is counted can leave and be filed also then.
        ledger.takes(withdraw(5, 4)).await;
        ledger.takes(batch(3, (10, 14), &[])).await;
    }

    #[tokio::test]
    async fn a_ledger_begins_with_a_manifest_and_a_close_counts_in_its_own_transaction() {
        let site = Site::new().await;
        let app = &site.app;
        let now = site.clock.now();
        let mut counting = Counting::begin(&app.db, &app.secrets, now)
            .await
            .expect("begun");
        counting.create("another", "example.org/another".to_owned());
        let refused = counting.append("another", &add(1), Targets(0)).await;
        assert!(matches!(
            refused,
            Err(CountingError::Refused {
                problem: Problem::NoManifest { .. },
                ..
            })
        ));
        let close = Leaf::Close {
            reason: CloseReason::Ended,
        };
        counting
            .append(SLUG, &close, Targets(0))
            .await
            .expect("taken");
        let refused = counting.append(SLUG, &close, Targets(0)).await;
        assert!(matches!(
            refused,
            Err(CountingError::Refused {
                problem: Problem::AfterClose { closed_at: 1, .. },
                ..
            })
        ));
    }
}
