//! The auditor against a slow model of the rules, on courses of events drawn at random.

use super::*;
use proptest::{prelude::*, sample::Index};

/// What a server, honest or not, might append next.
#[derive(Clone, Debug)]
enum Move {
    Add {
        territory: usize,
        targets: u64,
    },
    Withdraw {
        named: Index,
        code: Index,
        right: bool,
    },
    Void {
        named: Index,
        reason: u8,
    },
    Batch {
        fault: Option<u8>,
    },
    /// An entry with the commitment or the withdrawal hash of one before, live or not.
    Repeat {
        of: Index,
        commitment: bool,
    },
    Manifest,
    Close,
    Junk,
}

fn any_move() -> impl Strategy<Value = Move> {
    prop_oneof![
        10 => (0usize..4, 0u64..8).prop_map(|(territory, targets)| Move::Add { territory, targets }),
        6 => (any::<Index>(), any::<Index>(), prop::bool::weighted(0.9))
            .prop_map(|(named, code, right)| Move::Withdraw { named, code, right }),
        3 => (any::<Index>(), 1u8..5).prop_map(|(named, reason)| Move::Void { named, reason }),
        2 => prop::option::weighted(0.3, 0u8..5).prop_map(|fault| Move::Batch { fault }),
        2 => (any::<Index>(), any::<bool>()).prop_map(|(of, commitment)| Move::Repeat { of, commitment }),
        1 => Just(Move::Manifest),
        1 => prop::bool::weighted(0.1).prop_map(|close| if close { Move::Close } else { Move::Junk }),
    ]
}

/// The rules once more, slowly: everything is looked up in the list of leaves.
#[derive(Default)]
struct Model {
    leaves: Vec<Vec<u8>>,
    gone: Vec<(u64, Option<VoidReason>)>,
    refused: Vec<u64>,
    batches: Vec<(u64, u32)>,
    closed: bool,
}

impl Model {
    fn adds(&self) -> Vec<(u64, Territory, Targets)> {
        let read = self
            .leaves
            .iter()
            .zip(0..)
            .filter(|(_, index)| !self.refused.contains(index));
        read.filter_map(|(bytes, index)| match Leaf::decode(bytes) {
            Ok(Leaf::Add {
                territory, targets, ..
            }) => Some((index, territory, targets)),
            _ => None,
        })
        .collect()
    }

    fn live(&self) -> Vec<(u64, Territory, Targets)> {
        self.adds()
            .into_iter()
            .filter(|(index, ..)| self.gone.iter().all(|(gone, _)| gone != index))
            .collect()
    }

    fn is_live(&self, named: u64) -> bool {
        self.live().iter().any(|(index, ..)| *index == named)
    }

    fn play(&mut self, next: &Move) {
        let index = self.leaves.len() as u64;
        let right;
        let bytes = match next {
            Move::Add { territory, targets } => {
                right = !self.closed;
                add(index, ["", "FR", "BE", "DE"][*territory], *targets)
                    .encode()
                    .to_vec()
            }
            Move::Withdraw {
                named,
                code: other,
                right: own_code,
            } => {
                let named = named.index(self.leaves.len() + 2) as u64;
                let shown = if *own_code {
                    named
                } else {
                    other.index(self.leaves.len() + 2) as u64
                };
                right = self.is_live(named) && shown == named;
                if right {
                    self.gone.push((named, None));
                }
                Leaf::Withdraw {
                    index: named,
                    code: code(shown),
                }
                .encode()
                .to_vec()
            }
            Move::Void { named, reason } => {
                let (named, reason) = (
                    named.index(self.leaves.len() + 2) as u64,
                    VoidReason::try_from(*reason).unwrap(),
                );
                right = self.is_live(named);
                if right {
                    self.gone.push((named, Some(reason)));
                }
                void(named, reason).encode().to_vec()
            }
            Move::Batch { fault } => {
                right = fault.is_none();
                self.batch(index, *fault).encode().to_vec()
            }
            Move::Repeat { of, commitment } => {
                right = false;
                match self.adds().as_slice() {
                    [] => vec![1; 76],
                    adds => {
                        let (of, ..) = adds[of.index(adds.len())];
                        repeat(of, index, *commitment).encode().to_vec()
                    }
                }
            }
            Move::Manifest => {
                right = !self.closed;
                MANIFEST.encode().to_vec()
            }
            Move::Close => {
                right = !self.closed;
                self.closed = true;
                CLOSE.encode().to_vec()
            }
            Move::Junk => {
                right = false;
                vec![1; 76]
            }
        };
        if !right {
            self.refused.push(index);
        }
        self.leaves.push(bytes);
    }

    fn batch(&mut self, index: u64, fault: Option<u8>) -> Leaf {
        let (from, number) = self
            .batches
            .last()
            .map_or((0, 1), |(from, number)| (*from, number + 1));
        let held: Vec<u64> = self
            .live()
            .into_iter()
            .map(|(index, ..)| index)
            .filter(|index| *index >= from)
            .collect();
        let mut leaf = batch(number, from, index, &held);
        let Leaf::Batch {
            number,
            from_size,
            to_size,
            count,
            set_hash,
        } = &mut leaf
        else {
            unreachable!()
        };
        match fault {
            Some(0) => *number += 1,
            Some(1) => *from_size += 1,
            Some(2) => *to_size -= 1,
            Some(3) => *count += 1,
            Some(_) => set_hash.0[0] ^= 1,
            None => {}
        }
        self.batches.push((index, *number));
        leaf
    }
}

proptest! {
    #[test]
    fn any_course_of_events_is_counted_as_the_rules_say(moves in prop::collection::vec(any_move(), 0..80)) {
        let mut model = Model::default();
        [Move::Manifest].iter().chain(&moves).for_each(|next| model.play(next));
        let mut auditor = Auditor::new();
        model.leaves.iter().for_each(|leaf| auditor.push(leaf));
        let report = auditor.finish();

        let mut found: Vec<u64> = report.findings.iter().map(|finding| finding.index).collect();
        found.dedup();
        prop_assert_eq!(&found, &model.refused, "{:?}", report.findings);
        let tally = report.tally;
        let live = model.live();
        prop_assert_eq!(tally.live, live.len() as u64);
        prop_assert_eq!(tally.adds, model.adds().len() as u64);
        prop_assert_eq!(tally.withdrawn + tally.voided_total(), model.gone.len() as u64);
        prop_assert_eq!(tally.live, tally.adds - tally.withdrawn - tally.voided_total());
        for (reason, count) in tally.voided {
            prop_assert_eq!(count, model.gone.iter().filter(|(_, why)| *why == Some(reason)).count() as u64);
        }
        for (territory, count) in &tally.by_territory {
            prop_assert_eq!(*count, live.iter().filter(|(_, at, _)| at == territory).count() as u64);
        }
        prop_assert_eq!(tally.by_territory.values().sum::<u64>(), tally.live);
        for target in 0..8 {
            let expected = live.iter().filter(|(.., targets)| targets.contains(target)).count() as u64;
            prop_assert_eq!(tally.by_target.get(&target).copied().unwrap_or(0), expected);
        }
    }

    #[test]
    fn any_leaves_are_answered(leaves in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..80), 0..20)) {
        let mut auditor = Auditor::new();
        leaves.iter().for_each(|leaf| auditor.push(leaf));
        prop_assert_eq!(auditor.size(), leaves.len() as u64);
        prop_assert!(auditor.finish().problems >= leaves.len() as u64);
    }
}
