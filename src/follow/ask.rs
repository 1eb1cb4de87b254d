//! Asking for news, confirming it, refusing it, leaving: what happens in the store, a transaction each.

use std::collections::{BTreeMap, BTreeSet};

use clameur_instrument::{Action, Drives, FieldType, Valid};
use clameur_seal::{Contact, Tag, seal};
use rand_core::CryptoRngCore;

use super::form;
use super::store::{self, NewContact, NewFollow};
use crate::campaign::store::Campaign;
use crate::clock::Millis;
use crate::db::{Db, Error};
use crate::i18n::Lang;
use crate::mail::{self, Message};
use crate::statement::join::{JoinError, days, random_id};
use crate::statement::link_box::{self, Consent, LinkBox};
use crate::statement::store::{block_mailbox, mailbox_is_blocked, note_received};
use crate::statement::token::Token;

/// What is kept of a form until its mailbox's owner presses the button, and the mails that are due.
pub(super) struct Ask {
    pub(super) follow: NewFollow,
    /// None when that mailbox got too many mails today.
    mails: Option<(Message, (Message, Millis))>,
}

/// Seals what was given. The plaintext lives in this function, in memory, and nowhere else.
pub(super) fn prepare(
    campaign: &Campaign,
    language: &str,
    now: Millis,
    valid: &Valid,
    mailbox_may: impl FnOnce(&[u8; 32]) -> bool,
    rng: &mut impl CryptoRngCore,
) -> Result<Ask, JoinError> {
    let email = valid.email().ok_or(JoinError::NoMailbox)?;
    let mailbox = valid.canonical_email().ok_or(JoinError::NoMailbox)?;
    let Tag(mailbox_tag) = campaign.tag_key.mailbox_tag(&mailbox);
    let token = Token::generate(rng);
    let mut contact = Contact::new(
        email.to_owned(),
        language.to_owned(),
        purposes(campaign, valid),
    )
    .leaving_by(token.leave().to_text());
    contact.fields = others(campaign, valid);
    let plain = contact.to_padded_bytes()?;
    let sealed = seal(&plain, &campaign.contact_recipients)?.into_bytes();
    let lang = Lang::from_code(language).unwrap_or_default();
    let given = LinkBox {
        v: LinkBox::VERSION,
        address: Some(email.to_owned()),
        person: mailbox,
        language: language.to_owned(),
        territory: String::new(),
        submitted_ms: now,
        fields: valid.fields.clone(),
        targets: Vec::new(),
        consents: form::consents(campaign, lang)
            .into_iter()
            .map(|consent| Consent {
                given: valid.consents.get(&consent.id).copied().unwrap_or(false),
                id: consent.id,
                words: consent.label,
            })
            .collect(),
        documents: BTreeMap::new(),
    };
    let slug = campaign.slug();
    let remind = now + days(campaign, Action::Remind, 7);
    Ok(Ask {
        mails: mailbox_may(&mailbox_tag).then(|| {
            (
                Message::follow(slug, language, email, &token),
                (
                    Message::follow_reminder(slug, language, email, &token),
                    remind,
                ),
            )
        }),
        follow: NewFollow {
            id: random_id(rng),
            campaign: slug.to_owned(),
            token_hash: token.hash(),
            created_at: now,
            expires_at: now + days(campaign, Action::Destroy, 30),
            language: language.to_owned(),
            mailbox_tag,
            contact: sealed,
            link_box: given.seal(&token, rng),
        },
    })
}

/// Ids of the consents that say what the address may be used for.
fn purposes(campaign: &Campaign, valid: &Valid) -> BTreeSet<String> {
    let law = campaign.follow.as_ref().map(|rules| rules.instrument());
    law.into_iter()
        .flat_map(|law| &law.consents)
        .filter(|consent| matches!(consent.drives, Drives::Processing | Drives::News))
        .filter(|consent| valid.consents.get(&consent.id).copied().unwrap_or(false))
        .map(|consent| consent.id.clone())
        .collect()
}

/// What was given besides the address.
fn others(campaign: &Campaign, valid: &Valid) -> BTreeMap<String, String> {
    let law = campaign.follow.as_ref().map(|rules| rules.instrument());
    let address = law.and_then(|law| law.field_of_type(FieldType::Email));
    let mut fields = valid.fields.clone();
    if let Some(address) = address {
        fields.remove(&address.name);
    }
    fields
}

/// Keeps what was asked until it is confirmed, unless the mailbox's owner does not want to be written to. Writes in either case: the
/// answer tells nobody which it was (promise P8).
pub(super) async fn keep(db: &Db, mail_key: &[u8; 32], ask: &Ask) -> Result<(), Error> {
    let follow = &ask.follow;
    let now = follow.created_at;
    let mut tx = db.begin().await?;
    note_received(&mut tx, &follow.campaign).await?;
    if !mailbox_is_blocked(&mut tx, &follow.campaign, &follow.mailbox_tag).await? {
        store::insert(&mut tx, follow).await?;
        if let Some((first, (reminder, due))) = &ask.mails {
            let id = Some(follow.id.as_str());
            mail::enqueue(&mut tx, mail_key, first, id, now, now).await?;
            mail::enqueue(&mut tx, mail_key, reminder, id, *due, now).await?;
        }
    }
    tx.commit().await
}

impl Ask {
    /// Whether the mailbox was counted as written to.
    pub(super) fn writes(&self) -> bool {
        self.mails.is_some()
    }
}

/// What became of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// The contact is kept, now or by an earlier use of the same link.
    Kept,
    /// "It was not me" was said.
    Rejected,
    /// The link is too old.
    Expired,
    /// No such link.
    Unknown,
}

/// Keeps the contact and mails how to leave.
pub(super) async fn confirm(
    db: &Db,
    mail_key: &[u8; 32],
    campaign: &str,
    token: &Token,
    now: Millis,
) -> Result<Outcome, Error> {
    let mut tx = db.begin().await?;
    let waiting = store::by_token(&mut *tx, token).await?;
    let Some(waiting) = waiting.filter(|waiting| waiting.campaign == campaign) else {
        let kept = store::is_kept(&mut *tx, campaign, token).await?;
        return Ok(if kept {
            Outcome::Kept
        } else {
            Outcome::Unknown
        });
    };
    if waiting.rejected {
        return Ok(Outcome::Rejected);
    }
    if waiting.expires_at <= now {
        return Ok(Outcome::Expired);
    }
    let contact = NewContact {
        campaign,
        token,
        code: &token.withdrawal_code(),
        mailbox_tag: &waiting.mailbox_tag,
        sealed: &waiting.contact,
    };
    store::insert_contact(&mut tx, &contact).await?;
    store::delete(&mut tx, &waiting.id).await?;
    let address = link_box::address(token, &waiting.link_box, &waiting.address_box);
    if let Some(address) = address {
        let leave = token.leave();
        let message = Message::following(campaign, &waiting.language, &address, &leave);
        mail::enqueue(&mut tx, mail_key, &message, None, now, now).await?;
    }
    tx.commit().await?;
    Ok(Outcome::Kept)
}

/// "It was not me": nothing is kept of this mailbox but the mark that it is not to be written to.
pub(super) async fn reject(db: &Db, campaign: &str, token: &Token) -> Result<Outcome, Error> {
    let mut tx = db.begin().await?;
    let waiting = store::by_token(&mut *tx, token).await?;
    let Some(waiting) = waiting.filter(|waiting| waiting.campaign == campaign) else {
        let kept = store::is_kept(&mut *tx, campaign, token).await?;
        return Ok(if kept {
            Outcome::Kept
        } else {
            Outcome::Unknown
        });
    };
    if !waiting.rejected {
        block_mailbox(&mut tx, campaign, &waiting.mailbox_tag).await?;
        store::forget_mailbox(&mut tx, campaign, &waiting.mailbox_tag).await?;
        tx.commit().await?;
        flush(db);
    }
    Ok(Outcome::Rejected)
}

/// Destroys the contact. The same for a link that nobody knows: whoever left already has left.
pub(super) async fn leave(db: &Db, campaign: &str, leave: &Token) -> Result<(), Error> {
    let mut tx = db.begin().await?;
    store::leave(&mut tx, campaign, leave).await?;
    tx.commit().await?;
    flush(db);
    Ok(())
}

/// Empties the write-ahead log of what was deleted, beside the answer; what a long reader keeps goes with the hourly run.
fn flush(db: &Db) {
    let db = db.clone();
    tokio::spawn(async move {
        if let Err(error) = db.flush_deleted().await {
            tracing::warn!(%error, "what was deleted could not be flushed; the hourly run will");
        }
    });
}
