//! Keeping forms together: those that came at the same time, by few statements of the store instead of many for each.
//!
//! What is answered, and what is kept, is as if each had come alone, one after the other.

use std::borrow::Cow;
use std::collections::HashSet;

use clameur_ledger::commitment::withdrawal_hash;
use rand_core::{OsRng, RngCore as _};

use super::{Command, Join, Outcome, Sequencer, Waiting};
use crate::count::counting::{Counting, CountingError};
use crate::count::store::known_codes;
use crate::mail;
use crate::mail::Message;
use crate::mail::reminder_store::Reminder;
use crate::mail::turns::{Newest, enqueue_newest_of_each, forget_reminders_of};
use crate::statement::store::{self, NewForm, NewPending};

/// The forms that are kept with the first of these requests: up to the next request that is neither one nor a confirmation. A confirmation that comes
/// between them is counted before or after all of them: all are answered at once, so that nobody can know which was first.
pub(super) fn forms(requests: &[Waiting]) -> Vec<&Join> {
    let together = requests
        .iter()
        .map(|(request, _)| request)
        .take_while(|request| matches!(request, Command::Confirm { .. } | Command::Join(_)));
    together
        .filter_map(|request| match request {
            Command::Join(join) => Some(&**join),
            _ => None,
        })
        .collect()
}

/// A form that is ready to be kept.
struct Ready<'a> {
    pending: NewPending,
    /// Whether it leads nowhere: its person has joined, or wants no mails.
    is_of_nobody: bool,
    reminder: Reminder,
    mail: Cow<'a, Message>,
    turn: &'a mail::turns::Turn,
}

impl Sequencer {
    /// Keeps these forms; an outcome for each, in their order.
    pub(super) async fn join(
        &self,
        counting: &mut Counting,
        campaign: &str,
        forms: &[&Join],
    ) -> Result<Vec<Outcome>, CountingError> {
        store::note_received(counting.connection(), campaign, forms.len()).await?;
        let mut outcomes = Vec::with_capacity(forms.len());
        while let Some(left) = forms.get(outcomes.len()..).filter(|left| !left.is_empty()) {
            outcomes.extend(self.join_first(counting, campaign, left).await?);
        }
        Ok(outcomes)
    }

    /// Keeps the first of them, at least one: as far as no form and no mailbox is among them twice. Whoever comes again finds what became of them
    /// before.
    ///
    /// Writes the same rows of the same size whatever becomes of a form: neither the answer's time nor that of somebody else's, who
    /// waits for the same transaction, tells whether the person has joined or wants no mails (promise P8).
    async fn join_first(
        &self,
        counting: &mut Counting,
        campaign: &str,
        forms: &[&Join],
    ) -> Result<Vec<Outcome>, CountingError> {
        let now = counting.now();
        let (mut links, mut turns) = (HashSet::new(), HashSet::new());
        let first: Vec<&Join> = forms
            .iter()
            .copied()
            .take_while(|form| {
                links.insert(form.pending.token_hash) && turns.insert(form.turn.budget_tag)
            })
            .collect();
        let connection = counting.connection();
        let hashes = first.iter().map(|form| form.pending.token_hash);
        let known = store::known_links(&mut *connection, hashes).await?;
        let codes = first.iter().map(|form| withdrawal_hash(&form.code));
        let spent = known_codes(&mut *connection, campaign, codes).await?;
        let mailboxes = first.iter().map(|form| form.turn.mailbox_tag.as_slice());
        let blocked = store::blocked_mailboxes(&mut *connection, campaign, mailboxes).await?;
        let tags = first.iter().map(|form| form.pending.tag);
        let counted = store::counted_tags(&mut *connection, campaign, tags).await?;
        let (mut outcomes, mut kept) = (Vec::with_capacity(first.len()), Vec::new());
        for form in first {
            outcomes.push(if known.contains(form.pending.token_hash.as_slice()) {
                Outcome::KeptBefore
            // Codes are derived: the same form, sent again after its statement was withdrawn, would come to a code that everybody knows.
            } else if spent.contains(&withdrawal_hash(&form.code)) {
                Outcome::Spent
            } else {
                let blocked = blocked.contains(form.turn.mailbox_tag.as_slice());
                let counted = counted.contains(form.pending.tag.as_slice());
                let ready = ready(self.secrets.mail_key(), form, (blocked, counted), now)?;
                kept.push(ready);
                Outcome::Kept
            });
        }
        self.keep_forms(counting, campaign, &kept).await?;
        Ok(outcomes)
    }

    async fn keep_forms(
        &self,
        counting: &mut Counting,
        campaign: &str,
        kept: &[Ready<'_>],
    ) -> Result<(), CountingError> {
        if kept.is_empty() {
            return Ok(());
        }
        let now = counting.now();
        let connection = counting.connection();
        let turns = kept.iter().map(|ready| ready.turn.budget_tag);
        forget_reminders_of(connection, campaign, turns).await?;
        let rows = kept.iter().map(|ready| NewForm {
            pending: &ready.pending,
            is_of_nobody: ready.is_of_nobody,
            reminder: &ready.reminder,
        });
        store::insert_pending(connection, &rows.collect::<Vec<_>>()).await?;
        let newest: Vec<_> = kept
            .iter()
            .map(|ready| Newest {
                message: &ready.mail,
                pending_id: Some(&ready.pending.id),
                turn: ready.turn,
            })
            .collect();
        let key = self.secrets.mail_key();
        enqueue_newest_of_each(connection, key, campaign, &newest, now).await?;
        Ok(())
    }
}

/// What is written of a form of somebody who wants no mails, or is counted.
fn ready<'a>(
    key: &[u8; 32],
    form: &'a Join,
    (blocked, counted): (bool, bool),
    now: crate::clock::Millis,
) -> Result<Ready<'a>, CountingError> {
    let (later, due) = &form.reminder;
    let mut pending = form.pending.clone();
    let is_of_nobody = blocked || counted;
    if is_of_nobody {
        pending.is_of_nobody(&mut OsRng);
    }
    let mail = match (blocked, counted) {
        (true, _) => Cow::Owned(form.confirmation.nothing()),
        (false, true) => Cow::Borrowed(&form.already),
        (false, false) => Cow::Borrowed(&form.confirmation),
    };
    let later = match is_of_nobody {
        true => Cow::Owned(later.nothing()),
        false => Cow::Borrowed(later),
    };
    let mut reminder = Reminder::seal(key, &later, &pending.id, &form.turn, (*due, now))?;
    if is_of_nobody {
        OsRng.fill_bytes(&mut reminder.budget_tag);
    }
    Ok(Ready {
        pending,
        is_of_nobody,
        reminder,
        mail,
        turn: &form.turn,
    })
}
