//! One mail after the other.

use std::time::Duration;

use super::journal::{Fate, Journal};
use super::text::{Text, for_language};
use crate::clock::Clock;
use crate::contact::List;
use crate::mail::{
    About, Delivery, DeliveryError, Email, Message, News, Session as _, Site, Transport as _,
    Unwritable, compose,
};
use crate::subscription::archive::Opened;

/// Temporary refusals in a row after which the relay is left in peace until the next run.
const ANSWER_TIMEOUT: u64 = 20;

/// A mailing, but for its people.
#[derive(Debug)]
pub struct Order<'a> {
    /// The texts, the one for everybody else first.
    pub texts: &'a [Text],
    /// Who writes.
    pub about: &'a About,
    /// The sender, and the site that links for leaving lead to.
    pub site: &'a Site,
    /// How long to wait between two mails.
    pub pause: Duration,
}

/// Somebody to write to.
#[derive(Clone, PartialEq, Eq)]
pub struct Person {
    /// The address.
    pub address: String,
    /// The language that they read.
    pub language: String,
    /// The address by which they leave the list.
    pub leave: String,
}

/// Shows nobody's address.
impl std::fmt::Debug for Person {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Person(…)")
    }
}

/// What a run did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sent {
    /// Mails that the relay took in this run.
    pub sent: u64,
    /// People who had it from an earlier run.
    pub before: u64,
    /// Addresses that the relay refused for good, in this run or before, and those that no mail can carry.
    pub refused: Vec<String>,
    /// Mails that are to be tried again: run the command once more.
    pub later: u64,
    /// What the relay said when the run stopped before its end.
    pub stopped: Option<DeliveryError>,
}

/// The people of an opened archive who can be written to, and how many cannot because no link for leaving came with their address.
#[must_use]
pub fn people(opened: &Opened) -> (Vec<Person>, u64) {
    let mut without = 0;
    let people = opened
        .contacts()
        .filter_map(|contact| {
            let Some(leave) = opened.leave(contact) else {
                without += 1;
                return None;
            };
            Some(Person {
                address: contact.email.clone(),
                language: contact.language.clone(),
                leave,
            })
        })
        .collect();
    (people, without)
}

/// The mail to somebody, as it leaves.
///
/// # Errors
/// When it can never be written: the address is none.
pub fn letter(
    order: &Order<'_>,
    (campaign, list): (&str, List),
    id: &str,
    person: &Person,
    clock: &Clock,
) -> Result<Email, Unwritable> {
    let text = for_language(order.texts, &person.language).ok_or(Unwritable::Incomplete)?;
    let news = News {
        subject: text.subject.clone(),
        text: text.body.clone(),
        unsubscribe: person.leave.clone(),
    };
    let language = text.lang.code();
    let message = match list {
        List::News => Message::news(campaign, language, &person.address, news),
        List::Procedure => Message::about_procedure(campaign, language, &person.address, news),
    };
    compose(id, &message, order.about, None, order.site, clock.now())
}

/// Writes to everybody who has not been written to. What became of each mail is on the disk before the next one leaves.
///
/// # Errors
/// When the journal cannot be written.
pub async fn send(
    order: &Order<'_>,
    of: (&str, List),
    people: &[Person],
    delivery: &Delivery,
    journal: &mut Journal,
    progress: impl Fn(u64),
) -> std::io::Result<Sent> {
    let clock = Clock::System;
    let mut done = Sent::default();
    let mut session = None;
    let mut in_a_row = 0;
    for (place, person) in (1_u64..).zip(people) {
        progress(place);
        match journal.fate(&person.address) {
            Some(Fate::Sent) => {
                done.before += 1;
                continue;
            }
            Some(Fate::Refused) => {
                done.refused.push(person.address.clone());
                continue;
            }
            None => {}
        }
        let id = journal.mail_id(&person.address);
        let Ok(letter) = letter(order, of, &id, person, &clock) else {
            journal.note(&person.address, Fate::Refused)?;
            done.refused.push(person.address.clone());
            continue;
        };
        let mut open = match session.take() {
            Some(open) => open,
            None => match delivery.open().await {
                Ok(open) => open,
                Err(refusal) => {
                    done.stopped = Some(refusal);
                    break;
                }
            },
        };
        let outcome = open.deliver(&letter).await;
        match outcome {
            Ok(()) => {
                journal.note(&person.address, Fate::Sent)?;
                (done.sent, in_a_row) = (done.sent + 1, 0);
            }
            Err(DeliveryError::Permanent(_) | DeliveryError::Utf8Address) => {
                journal.note(&person.address, Fate::Refused)?;
                done.refused.push(person.address.clone());
                in_a_row = 0;
            }
            Err(refusal @ DeliveryError::Relay(_)) => {
                done.stopped = Some(refusal);
                break;
            }
            Err(refusal) => {
                (done.later, in_a_row) = (done.later + 1, in_a_row + 1);
                if in_a_row >= ANSWER_TIMEOUT {
                    done.stopped = Some(refusal);
                    break;
                }
            }
        }
        session = Some(open);
        tokio::time::sleep(order.pause).await;
    }
    if let Some(open) = session {
        open.close().await;
    }
    Ok(done)
}
