//! What the store knows of those who asked for news.

use rand_core::CryptoRngCore;

use crate::clock::Millis;
use crate::db::{Connection, Error, Executor, query};
use crate::token::Token;

/// An address on its way to its mailbox's owner.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct NewFollow {
    /// Random id, for the mails that belong to it.
    pub id: String,
    /// The campaign.
    pub campaign: String,
    /// Hash of the token in the mailed link.
    pub token_hash: [u8; 32],
    /// When the form was accepted.
    pub created_at: Millis,
    /// After this it can no longer be confirmed.
    pub expires_at: Millis,
    /// Language of the form.
    pub language: String,
    /// Keyed hash of the mailbox.
    pub mailbox_tag: [u8; 32],
    /// The sealed contact.
    pub contact: Vec<u8>,
    /// What was given, which only the token opens.
    pub link_box: Vec<u8>,
}

/// What a mailed link leads to.
pub(crate) struct Waiting {
    pub(crate) id: String,
    pub(crate) campaign: String,
    pub(crate) rejected: bool,
    pub(crate) expires_at: Millis,
    pub(crate) language: String,
    pub(crate) mailbox_tag: Vec<u8>,
    pub(crate) contact: Vec<u8>,
    pub(crate) link_box: Vec<u8>,
    pub(crate) address_box: Vec<u8>,
}

impl NewFollow {
    /// Fills everything that says something of the person with noise of the same size: see
    /// [`NewPending`](crate::statement::store::NewPending).
    pub(crate) fn is_of_nobody(&mut self, rng: &mut impl CryptoRngCore) {
        rng.fill_bytes(&mut self.token_hash);
        rng.fill_bytes(&mut self.mailbox_tag);
        rng.fill_bytes(&mut self.contact);
        rng.fill_bytes(&mut self.link_box);
    }
}

pub(crate) async fn insert(
    connection: &mut Connection,
    new: &NewFollow,
    rejected: bool,
) -> Result<(), Error> {
    query(
        "INSERT INTO follow (id, campaign, state, token_hash, created_at, expires_at, language, \
         mailbox_tag, contact, link_box) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(&new.id)
    .bind(&new.campaign)
    .bind(if rejected { "rejected" } else { "pending" })
    .bind(new.token_hash.as_slice())
    .bind(new.created_at)
    .bind(new.expires_at)
    .bind(&new.language)
    .bind(new.mailbox_tag.as_slice())
    .bind(&new.contact)
    .bind(&new.link_box)
    .execute(connection)
    .await
    .map(drop)
}

/// What waits for the owner of a token.
pub(crate) async fn by_token(
    executor: impl Executor<'_>,
    token: &Token,
) -> Result<Option<Waiting>, Error> {
    let row = query(
        "SELECT id, campaign, state, expires_at, language, mailbox_tag, contact, link_box, address_box \
         FROM follow WHERE token_hash = $1",
    )
    .bind(token.hash().as_slice())
    .fetch_optional(executor)
    .await?;
    row.map(|row| {
        let blob = |column: &str| {
            row.try_get::<Option<Vec<u8>>>(column)
                .map(Option::unwrap_or_default)
        };
        Ok(Waiting {
            id: row.try_get("id")?,
            campaign: row.try_get("campaign")?,
            rejected: row.try_get::<String>("state")? == "rejected",
            expires_at: row.try_get("expires_at")?,
            language: row.try_get("language")?,
            mailbox_tag: blob("mailbox_tag")?,
            contact: blob("contact")?,
            link_box: blob("link_box")?,
            address_box: blob("address_box")?,
        })
    })
    .transpose()
}

/// Removes what waited, and the mails about it.
pub(crate) async fn delete(connection: &mut Connection, id: &str) -> Result<(), Error> {
    crate::mail::drop_for_pending(connection, id).await?;
    query("DELETE FROM follow WHERE id = $1")
        .bind(id)
        .execute(connection)
        .await
        .map(drop)
}

/// Destroys what a form was filled in with, and what was to be mailed about it: "it was not me". The row stays until it expires, so
/// that its link says what happened.
pub(crate) async fn strip_rejected(connection: &mut Connection, id: &str) -> Result<(), Error> {
    crate::mail::drop_for_pending(connection, id).await?;
    query(
        "UPDATE follow SET state = 'rejected', mailbox_tag = NULL, contact = NULL, link_box = NULL, \
         address_box = NULL WHERE id = $1",
    )
    .bind(id)
    .execute(connection)
    .await
    .map(drop)
}
