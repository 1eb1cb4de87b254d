//! Counting people together: those whose confirmations came at the same time, by few statements of the store instead of many for each.
//!
//! What is answered, and in which order entries stand in the log, is as if each had come alone, one after the other.

use std::collections::{BTreeMap, HashMap, HashSet};

use clameur_ledger::audit::Problem;
use clameur_ledger::commitment::{Salt, commitment, inner, withdrawal_hash};
use clameur_ledger::{Hash, Leaf, Targets, Territory, WithdrawalCode};
use clameur_seal::Recipients;
use rand_core::OsRng;

use super::{Command, Outcome, Sequencer, Waiting, counted_already};
use crate::clock::{Millis, day_of};
use crate::contact::List;
use crate::contact::store::{NewContact, insert_contacts};
use crate::count::counting::{Counting, CountingError, hash32};
use crate::mail;
use crate::share::store::count_more;
use crate::statement::evidence::{Kept, Times};
use crate::statement::link_box::{self, LinkBox};
use crate::statement::store::{self, LinkState, NewCounted, Pending};
use crate::token::{Token, seal_leaving};

/// So many statements are sealed before others, who wait for the processor, have their turn: a millisecond or two.
const SEALED_AT_ONCE: usize = 8;

/// A button that was pressed.
#[derive(Clone, Copy)]
pub(super) struct Press<'a> {
    token: &'a Token,
    credited: bool,
}

/// The confirmations that are counted with the first of these requests: up to the next request that is neither one nor a form. A form that comes between
/// them is kept before or after all of them: all are answered at once, so that nobody can know which was first.
pub(super) fn presses(requests: &[Waiting]) -> Vec<Press<'_>> {
    let together = requests
        .iter()
        .map(|(request, _)| request)
        .take_while(|request| matches!(request, Command::Confirm { .. } | Command::Join(_)));
    together
        .filter_map(|request| match request {
            Command::Confirm {
                token, credited, ..
            } => Some(Press {
                token,
                credited: *credited,
            }),
            _ => None,
        })
        .collect()
}

/// Somebody to be counted.
pub(super) struct Person<'a> {
    /// The token of their link.
    pub(super) token: &'a Token,
    /// What waited.
    pub(super) pending: Pending,
    /// Whether it is counted for the organisation by whose link they came, too.
    pub(super) credited: bool,
}

/// A statement that is ready to be counted.
struct Ready<'a> {
    person: Person<'a>,
    code: WithdrawalCode,
    /// To whom the receipt goes.
    address: Option<String>,
    /// What was given, where it says by whose link they came, as boxes did before that had one of its own.
    tells_via: Option<LinkBox>,
    evidence: Kept,
    times_box: Vec<u8>,
    /// The address to tell at a withdrawal.
    leaving_box: Option<Vec<u8>>,
    leaf: Leaf,
}

/// The keys to which statements are sealed, by the hash of their manifest.
type Keys = HashMap<Hash, Recipients>;

impl Sequencer {
    /// Counts the statements that these links belong to; an outcome for each, in their order.
    pub(super) async fn confirm(
        &self,
        counting: &mut Counting,
        campaign: &str,
        presses: &[Press<'_>],
    ) -> Result<Vec<Outcome>, CountingError> {
        let mut outcomes = Vec::with_capacity(presses.len());
        while let Some(left) = presses
            .get(outcomes.len()..)
            .filter(|left| !left.is_empty())
        {
            outcomes.extend(self.confirm_first(counting, campaign, left).await?);
        }
        Ok(outcomes)
    }

    /// Counts the first of them, at least one: as far as nobody is among them twice, by one link or by several. Whoever comes again finds what became of
    /// them before.
    async fn confirm_first(
        &self,
        counting: &mut Counting,
        campaign: &str,
        presses: &[Press<'_>],
    ) -> Result<Vec<Outcome>, CountingError> {
        let now = counting.now();
        let mut links = HashSet::new();
        let first: Vec<_> = presses
            .iter()
            .map(|press| (press.token.hash(), press))
            .take_while(|(hash, _)| links.insert(*hash))
            .collect();
        let hashes = first.iter().map(|(hash, _)| *hash);
        let mut found = store::pending_by_tokens(counting.connection(), hashes).await?;
        let (mut outcomes, mut people) = (Vec::with_capacity(first.len()), Vec::new());
        let mut tags = HashSet::new();
        for (hash, press) in first {
            let Some(pending) = found.remove(&hash) else {
                let known = counted_already(counting, campaign, press.token).await?;
                outcomes.push(Some(known));
                continue;
            };
            // One that was rejected has none.
            if !pending.tag.is_empty() && !tags.insert(pending.tag.clone()) {
                break;
            }
            let outcome = match pending.link_state(campaign, now) {
                LinkState::Waits => {
                    people.push(Person {
                        token: press.token,
                        pending,
                        credited: press.credited,
                    });
                    None
                }
                LinkState::Elsewhere => Some(Outcome::Unknown),
                LinkState::Rejected => Some(Outcome::Rejected),
                LinkState::Expired => Some(Outcome::Expired),
                LinkState::Counted => Some(Outcome::CountedBefore),
                LinkState::Closed => Some(Outcome::Closed),
            };
            outcomes.push(outcome);
        }
        let mut counted = self.count(counting, campaign, people).await?.into_iter();
        let outcomes = outcomes
            .into_iter()
            .map(|known| known.or_else(|| counted.next()).unwrap_or(Outcome::Unknown));
        Ok(outcomes.collect())
    }

    /// Tags, records and leaves, in one transaction with the head that covers them; an outcome for each, in their order. [`Outcome::Spent`] where the log
    /// would repeat itself.
    pub(super) async fn count(
        &self,
        counting: &mut Counting,
        campaign: &str,
        people: Vec<Person<'_>>,
    ) -> Result<Vec<Outcome>, CountingError> {
        if people.is_empty() {
            return Ok(Vec::new());
        }
        let keys = keys(counting, campaign, &people).await?;
        let now = counting.now();
        let mut ready = Vec::with_capacity(people.len());
        for person in people {
            ready.push(self.ready(campaign, person, &keys, now)?);
            // Sealing is work of the processor alone: others have their turn in between.
            if ready.len().is_multiple_of(SEALED_AT_ONCE) {
                tokio::task::yield_now().await;
            }
        }
        let adds: Vec<_> = ready
            .iter()
            .map(|ready| (ready.leaf, Targets(ready.person.pending.targets)))
            .collect();
        let answers = counting.append_adds(campaign, &adds).await?;
        let (mut outcomes, mut counted) = (Vec::with_capacity(adds.len()), Vec::new());
        for (ready, answer) in ready.into_iter().zip(answers) {
            outcomes.push(match answer {
                Ok(index) => {
                    counting.tally(campaign, &ready.person.pending.territory, 1);
                    counted.push((index, ready));
                    Outcome::Counted {
                        campaign: campaign.to_owned(),
                        index,
                        first: true,
                    }
                }
                Err(Problem::Repeated { .. }) => Outcome::Spent,
                Err(Problem::AfterClose { .. }) => Outcome::Closed,
                Err(problem) => {
                    let campaign = campaign.to_owned();
                    return Err(CountingError::Refused { campaign, problem });
                }
            });
        }
        self.keep(counting, campaign, counted).await?;
        Ok(outcomes)
    }

    /// What the leaf of a statement binds, and what is sealed of it now.
    fn ready<'a>(
        &self,
        campaign: &str,
        person: Person<'a>,
        keys: &Keys,
        now: Millis,
    ) -> Result<Ready<'a>, CountingError> {
        let (token, pending) = (person.token, &person.pending);
        let damaged = |what: &str| CountingError::Damaged {
            campaign: campaign.to_owned(),
            what: what.to_owned(),
        };
        // It stands in a table of its own and can be lost alone: an entry would bind what nobody can file.
        if pending.sealed.is_empty() {
            return Err(damaged("the sealed record of a pending statement"));
        }
        let tag = hash32(&pending.tag).ok_or_else(|| damaged("a pending tag"))?;
        let salt = hash32(&pending.salt).ok_or_else(|| damaged("a pending salt"))?;
        let manifest =
            hash32(&pending.manifest_hash).ok_or_else(|| damaged("a pending manifest hash"))?;
        // A clock that was set back must not make the evidence contradict itself.
        let confirmed_at = now.max(pending.created_at);
        let times = Times::new(pending.created_at, pending.mail_accepted_at, confirmed_at);
        let evidence = keys.get(&manifest).and_then(|keys| times.seal(keys).ok());
        let evidence = evidence.ok_or_else(|| damaged("the manifest of a pending statement"))?;
        let bound = inner(
            &Hash::of(&pending.sealed),
            &tag,
            &manifest,
            &Hash::of(evidence.evidence.as_bytes()),
        );
        let opened = LinkBox::open(token, &pending.link_box);
        let code = store::code(token, opened.as_ref());
        let address = match &opened {
            Some(opened) => opened.address.clone(),
            None => token.open_address(&pending.address_box),
        };
        let leaving_box = address
            .as_deref()
            .map(|address| seal_leaving(self.secrets.mail_key(), &code, address));
        let leaf = Leaf::Add {
            territory: Territory::new(&pending.territory).unwrap_or(Territory::NONE),
            targets: Targets(pending.targets),
            commitment: commitment(&Salt(salt.0), &bound),
            withdrawal_hash: withdrawal_hash(&code),
        };
        Ok(Ready {
            times_box: link_box::seal_times(token, &times, &mut OsRng),
            tells_via: opened.filter(|opened| opened.via.is_some()),
            person,
            code,
            address,
            evidence,
            leaving_box,
            leaf,
        })
    }

    /// Writes down what is kept of those whose leaves, at these indexes, were appended, and ends what waited for them.
    async fn keep(
        &self,
        counting: &mut Counting,
        campaign: &str,
        mut counted: Vec<(u64, Ready<'_>)>,
    ) -> Result<(), CountingError> {
        if counted.is_empty() {
            return Ok(());
        }
        let credit = credit(counting, &mut counted).await?;
        let rows: Vec<_> = counted
            .iter()
            .map(|(index, ready)| NewCounted {
                pending: &ready.person.pending,
                index: *index,
                token_hash: ready.person.token.hash(),
                withdrawal_hash: withdrawal_hash(&ready.code).0,
                evidence: &ready.evidence,
                times_box: &ready.times_box,
                leaving_box: ready.leaving_box.as_deref(),
            })
            .collect();
        let day = day_of(counting.now());
        let connection = counting.connection();
        let people = || counted.iter().map(|(_, ready)| ready);
        let pending = || people().map(|ready| &ready.person.pending);
        let tags: Vec<&[u8]> = pending().map(|pending| &*pending.tag).collect();
        let forms: Vec<&str> = pending().map(|pending| &*pending.id).collect();
        // First, for the pages that become free are the ones that are written next.
        store::end_waiting(connection, campaign, (&tags, &forms)).await?;
        store::insert_counted(connection, campaign, &rows).await?;
        count_more(connection, campaign, day, &credit).await?;
        let contacts: Vec<_> = people()
            .flat_map(|ready| contacts(campaign, ready))
            .collect();
        insert_contacts(connection, &contacts).await?;
        self.mail_receipts(counting, campaign, &counted).await
    }

    /// Mails the receipts, but to those who want no mails.
    async fn mail_receipts(
        &self,
        counting: &mut Counting,
        campaign: &str,
        counted: &[(u64, Ready<'_>)],
    ) -> Result<(), CountingError> {
        let now = counting.now();
        let connection = counting.connection();
        let mailboxes = counted
            .iter()
            .map(|(_, ready)| &*ready.person.pending.mailbox_tag);
        let blocked = store::blocked_mailboxes(&mut *connection, campaign, mailboxes).await?;
        let mut receipts = Vec::with_capacity(counted.len());
        for (index, ready) in counted {
            let Person { token, pending, .. } = &ready.person;
            let tag = &pending.mailbox_tag;
            let Some(address) = ready.address.as_deref().filter(|_| !blocked.contains(tag)) else {
                continue;
            };
            let code = (*token, &ready.code);
            let message =
                mail::Message::receipt(campaign, &pending.language, address, *index, code);
            let recipient = mail::Recipient {
                mailbox_tag: tag.as_slice().try_into().ok(),
                budget_tag: None,
            };
            receipts.push((message, recipient));
        }
        let receipts: Vec<_> = receipts
            .iter()
            .map(|(message, recipient)| mail::Queued {
                message,
                pending_id: None,
                recipient: *recipient,
                not_before: now,
            })
            .collect();
        let key = self.secrets.mail_key();
        mail::enqueue_all(connection, key, &receipts, now).await?;
        Ok(())
    }
}

/// The keys that the manifests of these people name. None of a manifest that is not there.
async fn keys(
    counting: &mut Counting,
    campaign: &str,
    people: &[Person<'_>],
) -> Result<Keys, CountingError> {
    let manifests = people.iter().map(|person| &person.pending.manifest_hash);
    let manifests: HashSet<Hash> = manifests.filter_map(|hash| hash32(hash)).collect();
    let mut keys = Keys::new();
    for manifest in manifests {
        let found = store::recipients_of(counting.connection(), campaign, &manifest).await?;
        keys.extend(found.map(|found| (manifest, found)));
    }
    Ok(keys)
}

/// How many came by the link of which organisation. Who brought somebody is counted, and kept no longer: its box goes with the row of what waits, and is
/// taken out of boxes of before, which had it inside.
async fn credit(
    counting: &mut Counting,
    counted: &mut [(u64, Ready<'_>)],
) -> Result<BTreeMap<String, i64>, CountingError> {
    let mut credit = BTreeMap::new();
    for (_, ready) in counted {
        let Person {
            token,
            pending,
            credited,
        } = &mut ready.person;
        let via = match ready.tells_via.take() {
            None => link_box::open_via(token, &pending.via_box),
            Some(mut given) => {
                let via = given.via.take();
                pending.link_box = given.seal(token, &mut OsRng);
                let connection = counting.connection();
                store::rewrite_link_box(connection, pending.record, &pending.link_box).await?;
                via
            }
        };
        if let Some(organisation) = via.filter(|_| *credited) {
            *credit.entry(organisation).or_default() += 1;
        }
    }
    Ok(credit)
}

/// What somebody who is counted left on lists.
fn contacts<'a>(campaign: &'a str, ready: &'a Ready<'_>) -> impl Iterator<Item = NewContact<'a>> {
    let pending = &ready.person.pending;
    let lists = [
        (List::News, &pending.contact),
        (List::Procedure, &pending.procedure_contact),
    ];
    lists.into_iter().filter_map(move |(list, sealed)| {
        Some(NewContact {
            list,
            campaign,
            token: ready.person.token,
            code: &ready.code,
            mailbox_tag: &pending.mailbox_tag,
            sealed: sealed.as_ref()?,
        })
    })
}
