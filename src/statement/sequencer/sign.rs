//! Counting signatures together: those that came at the same time, by few statements of the store instead of many for each.
//!
//! What is answered, and in which order entries stand in the log, is as if each had come alone, one after the other.

use std::collections::HashSet;

use super::{Command, Namesakes, Outcome, Sequencer, Sign, Waiting, count};
use crate::count::counting::{Counting, CountingError};
use crate::statement::store;

/// Statements of one name and day of birth that count at most: more are for people to look at.
const NAMESAKES: usize = 5;

/// The signatures that are counted with the first of these requests: up to the next request that is none.
pub(super) fn signatures(requests: &[Waiting]) -> Vec<&Sign> {
    let together = requests.iter().map_while(|(request, _)| match request {
        Command::Sign(sign) => Some(&**sign),
        _ => None,
    });
    together.collect()
}

impl Sequencer {
    /// Counts these signatures; an outcome for each, in their order.
    pub(super) async fn sign(
        &self,
        counting: &mut Counting,
        campaign: &str,
        signatures: &[&Sign],
    ) -> Result<Vec<Outcome>, CountingError> {
        store::note_received(counting.connection(), campaign, signatures.len()).await?;
        let mut outcomes = Vec::with_capacity(signatures.len());
        while let Some(left) = signatures
            .get(outcomes.len()..)
            .filter(|left| !left.is_empty())
        {
            outcomes.extend(self.sign_first(counting, campaign, left).await?);
        }
        Ok(outcomes)
    }

    /// Counts the first of them, at least one: as far as nobody is among them twice, and no two of one name and day of birth. Whoever comes again
    /// finds what became of them before.
    async fn sign_first(
        &self,
        counting: &mut Counting,
        campaign: &str,
        signatures: &[&Sign],
    ) -> Result<Vec<Outcome>, CountingError> {
        let (mut links, mut people) = (HashSet::new(), HashSet::new());
        let first: Vec<&Sign> = signatures
            .iter()
            .copied()
            .take_while(|sign| {
                let own = [sign.statement.tag, sign.whole_tag];
                let is_new = own.iter().all(|tag| !people.contains(tag));
                people.extend(own);
                links.insert(sign.token.hash()) && is_new
            })
            .collect();
        let connection = counting.connection();
        let hashes = first.iter().map(|sign| sign.token.hash());
        let before = store::signed_by_links(&mut *connection, campaign, hashes).await?;
        let open = store::takes_statements(&mut *connection, campaign).await?;
        let tags = first.iter().map(|sign| sign.statement.tag);
        let alike = store::namesakes(connection, campaign, tags).await?;
        let (mut outcomes, mut people) = (Vec::with_capacity(first.len()), Vec::new());
        for sign in first {
            // The same form again: the button pressed twice, or an answer that got lost. It leads where the first one did.
            if let Some((index, before)) = before.get(sign.token.hash().as_slice()) {
                outcomes.push(Some(again(campaign, *index, before.as_deref(), sign)));
                continue;
            }
            if !open {
                outcomes.push(Some(Outcome::Closed));
                continue;
            }
            let alike = alike.get(sign.statement.tag.as_slice());
            match own(sign, alike.map(Vec::as_slice).unwrap_or_default()) {
                Ok(pending) => {
                    people.push(count::Person {
                        token: &sign.token,
                        pending,
                        credited: true,
                    });
                    outcomes.push(None);
                }
                Err(known) => outcomes.push(Some(known)),
            }
        }
        let mut counted = self.count(counting, campaign, people).await?.into_iter();
        let outcomes = outcomes
            .into_iter()
            .map(|known| known.or_else(|| counted.next()));
        Ok(outcomes.flatten().collect())
    }
}

/// What a form is answered that signed before.
fn again(campaign: &str, index: u64, before: Option<&[u8]>, sign: &Sign) -> Outcome {
    if store::is_otherwise(before, &sign.whole_tag) {
        return Outcome::SignedOtherwise { index };
    }
    Outcome::Counted {
        campaign: campaign.to_owned(),
        index,
        first: false,
    }
}

/// The statement of somebody, beside these of the same name and day of birth; else what they are answered.
fn own(sign: &Sign, alike: &[Option<Vec<u8>>]) -> Result<store::Pending, Outcome> {
    let mut own = store::Pending::from(sign.statement.clone());
    own.whole_tag = Some(sign.whole_tag.to_vec());
    if alike.is_empty() {
        return Ok(own);
    }
    match sign.namesakes {
        Namesakes::Possible => Err(Outcome::NamesakeCounted),
        Namesakes::Declared if may_be_another(alike, &sign.whole_tag) => {
            let namesake_of = std::mem::replace(&mut own.tag, sign.whole_tag.to_vec());
            own.namesake_of = Some(namesake_of);
            Ok(own)
        }
        Namesakes::Impossible | Namesakes::Declared => Err(Outcome::CountedBefore),
    }
}

/// Whether somebody who says that they are another person than these can be: nothing that they typed is the same as of one of them.
fn may_be_another(alike: &[Option<Vec<u8>>], whole_tag: &[u8; 32]) -> bool {
    alike.len() < NAMESAKES
        && !alike
            .iter()
            .any(|known| known.as_deref() == Some(whole_tag.as_slice()))
}
