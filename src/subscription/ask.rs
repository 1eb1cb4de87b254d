//! Asking for news, confirming it, refusing it, leaving: what happens in the store, a transaction each.

use std::collections::{BTreeMap, BTreeSet};

use clameur_instrument::{Action, Drives, FieldType, Valid};
use clameur_seal::{Contact, seal};
use rand_core::{CryptoRngCore, OsRng};

use super::store::{self, NewFollow};
use crate::campaign::store::{Campaign, Phase};
use crate::clock::Millis;
use crate::contact::List;
use crate::contact::store::{self as contacts, NewContact};
use crate::db::{Connection, Db, Error, new_id};
use crate::i18n::Lang;
use crate::mail::turns::{Tags, Turn, enqueue_newest, enqueue_reminder, stop_mails};
use crate::mail::{self, Kind, Message};
use crate::statement::join::{JoinError, days};
use crate::statement::link_box::{self, Consent, LinkBox};
use crate::statement::mailbox;
use crate::statement::store::{
    allow_mailbox, block_mailbox, is_blocked_by, mailbox_is_blocked, note_received,
};
use crate::token::Token;

/// What is kept of a form until its mailbox's owner presses the button, and the mails that are due.
pub(crate) struct Ask {
    pub(crate) follow: NewFollow,
    turn: Turn,
    first: Message,
    reminder: (Message, Millis),
}

impl Ask {
    /// What the mailed link carries.
    pub(crate) fn token(&self) -> Option<Token> {
        Token::parse(self.first.token.as_deref()?).ok()
    }
}

/// Seals what was given. The plaintext lives in this function, in memory, and nowhere else.
pub(crate) fn prepare(
    campaign: &Campaign,
    language: &str,
    now: Millis,
    valid: &Valid,
    longest_pause: Millis,
    rng: &mut impl CryptoRngCore,
) -> Result<Ask, JoinError> {
    let email = valid.email().ok_or(JoinError::NoMailbox)?;
    let canonical = valid.canonical_email().ok_or(JoinError::NoMailbox)?;
    let turn = mailbox::turn(campaign, Kind::Follow, email, &canonical, longest_pause);
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
        person: canonical,
        language: language.to_owned(),
        territory: String::new(),
        submitted_ms: now,
        fields: valid.fields.clone(),
        targets: Vec::new(),
        prior_requests: BTreeMap::new(),
        consents: super::asked::consents(campaign, lang)
            .into_iter()
            .map(|consent| Consent {
                given: valid.consents.get(&consent.id).copied().unwrap_or(false),
                id: consent.id,
                words: consent.label,
            })
            .collect(),
        documents: BTreeMap::new(),
        times: None,
        via: None,
    };
    let filled = mailbox::filled(campaign, now, |name| {
        valid.fields.get(name).map(String::as_str)
    });
    let slug = campaign.slug();
    let remind = now + days(campaign, Action::Remind, 7);
    Ok(Ask {
        first: Message::follow(slug, language, email, &token).about(filled.clone()),
        reminder: (
            Message::follow_reminder(slug, language, email, &token).about(filled),
            remind,
        ),
        follow: NewFollow {
            id: new_id(now, rng),
            campaign: slug.to_owned(),
            token_hash: token.hash(),
            created_at: now,
            expires_at: now + days(campaign, Action::Destroy, 30),
            language: language.to_owned(),
            mailbox_tag: turn.mailbox_tag,
            contact: sealed,
            link_box: given.seal(&token, rng),
        },
        turn,
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

/// Keeps what was asked until it is confirmed, unless the address's owner does not want to be written to. Writes rows of the same size in
/// either case: the answer tells nobody which it was (promise P8).
pub(crate) async fn keep(db: &Db, mail_key: &[u8; 32], ask: Ask) -> Result<(), Error> {
    let Ask {
        mut follow,
        turn,
        first,
        reminder: (second, due),
    } = ask;
    let now = follow.created_at;
    let mut tx = db.begin().await?;
    note_received(&mut tx, &follow.campaign, 1).await?;
    let blocked = mailbox_is_blocked(&mut *tx, &follow.campaign, &turn.mailbox_tag).await?;
    let (first, second, due) = if blocked {
        follow.is_of_nobody(&mut OsRng);
        (first.nothing(), second.nothing(), now)
    } else {
        (first, second, due)
    };
    store::insert(&mut tx, &follow, blocked).await?;
    let id = follow.id.as_str();
    enqueue_newest(&mut tx, mail_key, &first, Some(id), &turn, now).await?;
    enqueue_reminder(&mut tx, mail_key, &second, id, &turn, (due, now)).await?;
    tx.commit().await
}

/// What became of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LinkOutcome {
    /// The contact is kept, now or by an earlier use of the same link.
    Kept,
    /// "It was not me" was said.
    Rejected,
    /// Its address is not written to again for this campaign.
    Blocked,
    /// Its address may be written to again.
    Allowed,
    /// The link is too old.
    Expired,
    /// No such link.
    Unknown,
}

/// Keeps the contact and mails how to leave.
pub(crate) async fn confirm(
    db: &Db,
    mail_key: &[u8; 32],
    campaign: &Campaign,
    token: &Token,
    now: Millis,
) -> Result<LinkOutcome, Error> {
    let opens = opens_at(campaign, now);
    let campaign = campaign.slug();
    let mut tx = db.begin().await?;
    let waiting = store::by_token(&mut *tx, token).await?;
    let Some(waiting) = waiting.filter(|waiting| waiting.campaign == campaign) else {
        return known(&mut tx, campaign, token).await;
    };
    if waiting.rejected {
        return Ok(LinkOutcome::Rejected);
    }
    if waiting.expires_at <= now {
        return Ok(LinkOutcome::Expired);
    }
    let contact = NewContact {
        list: List::News,
        campaign,
        token,
        code: &token.withdrawal_code(),
        mailbox_tag: &waiting.mailbox_tag,
        sealed: &waiting.contact,
    };
    contacts::insert_contact(&mut tx, &contact).await?;
    store::delete(&mut tx, &waiting.id).await?;
    let address = link_box::address(token, &waiting.link_box, &waiting.address_box);
    let blocked = mailbox_is_blocked(&mut *tx, campaign, &waiting.mailbox_tag).await?;
    if let Some(address) = address.filter(|_| !blocked) {
        let leave = token.leave();
        let message = Message::following(campaign, &waiting.language, &address, &leave);
        mail::enqueue(&mut tx, mail_key, &message, None, now, now).await?;
        let tag = <[u8; 32]>::try_from(waiting.mailbox_tag.as_slice());
        if let (Some(at), Ok(tag)) = (opens, tag) {
            let message = Message::opening(campaign, &waiting.language, &address, &leave);
            mail::enqueue_opening(&mut tx, mail_key, &message, &tag, at).await?;
        }
    }
    tx.commit().await?;
    Ok(LinkOutcome::Kept)
}

/// The first moment of the day on which people can join, as long as they cannot.
pub(crate) fn opens_at(campaign: &Campaign, now: Millis) -> Option<Millis> {
    match campaign.phase(now) {
        Phase::NotYet(day) => Some(campaign.zone.start_of(day)),
        Phase::Open | Phase::Closed => None,
    }
}

/// "It was not me": this form is destroyed, and nothing else.
pub(crate) async fn reject(db: &Db, campaign: &str, token: &Token) -> Result<LinkOutcome, Error> {
    let mut tx = db.begin().await?;
    let waiting = store::by_token(&mut *tx, token).await?;
    let Some(waiting) = waiting.filter(|waiting| waiting.campaign == campaign) else {
        return known(&mut tx, campaign, token).await;
    };
    if !waiting.rejected {
        store::strip_rejected(&mut tx, &waiting.id).await?;
        tx.commit().await?;
        flush(db);
    }
    Ok(LinkOutcome::Rejected)
}

/// "Never write to this address again": the form is destroyed, what was to be mailed there, and the contacts that the address left.
/// Other links of the mailbox keep working.
pub(crate) async fn block(
    db: &Db,
    campaign: &str,
    token: &Token,
    mailbox: Option<Tags>,
) -> Result<LinkOutcome, Error> {
    let mut tx = db.begin().await?;
    if is_blocked_by(&mut *tx, campaign, token).await? {
        return Ok(LinkOutcome::Blocked);
    }
    let waiting = store::by_token(&mut *tx, token).await?;
    let Some(waiting) = waiting.filter(|waiting| waiting.campaign == campaign) else {
        return known(&mut tx, campaign, token).await;
    };
    let Some(mailbox) = mailbox.filter(|_| !waiting.rejected) else {
        return Ok(LinkOutcome::Rejected);
    };
    store::strip_rejected(&mut tx, &waiting.id).await?;
    block_mailbox(&mut tx, campaign, &mailbox.exact, token).await?;
    stop_mails(&mut tx, campaign, &mailbox).await?;
    contacts::forget_contacts(&mut tx, campaign, &mailbox.exact).await?;
    tx.commit().await?;
    flush(db);
    Ok(LinkOutcome::Blocked)
}

/// Lets the address of a link be written to again. Pressed twice, it says so twice.
pub(crate) async fn allow(db: &Db, campaign: &str, token: &Token) -> Result<LinkOutcome, Error> {
    let mut tx = db.begin().await?;
    let allowed = allow_mailbox(&mut tx, campaign, token).await?;
    let waiting = store::by_token(&mut *tx, token).await?;
    tx.commit().await?;
    let ours = waiting.is_some_and(|waiting| waiting.campaign == campaign);
    Ok(if allowed || ours {
        LinkOutcome::Allowed
    } else {
        LinkOutcome::Unknown
    })
}

/// What a link that waits for nothing more led to.
async fn known(
    connection: &mut Connection,
    campaign: &str,
    token: &Token,
) -> Result<LinkOutcome, Error> {
    let kept = contacts::is_kept(connection, campaign, token).await?;
    Ok(if kept {
        LinkOutcome::Kept
    } else {
        LinkOutcome::Unknown
    })
}

/// Destroys the contact. The same for a link that nobody knows: whoever left already has left.
pub(crate) async fn leave(db: &Db, campaign: &str, list: List, leave: &Token) -> Result<(), Error> {
    let mut tx = db.begin().await?;
    if list.is_news() {
        mail::drop_opening(&mut tx, campaign, &leave.hash()).await?;
    }
    contacts::leave(&mut tx, campaign, list, leave).await?;
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
