//! What the store knows of addresses that are kept apart from statements.

use clameur_ledger::WithdrawalCode;

use super::List;
use crate::db::{Connection, Db, Error, Executor, query};
use crate::token::{Token, contact_hash};

/// A contact to keep.
pub(crate) struct NewContact<'a> {
    /// The list that it is for.
    pub(crate) list: List,
    /// The campaign.
    pub(crate) campaign: &'a str,
    /// The token of the link by which it was confirmed: how it is found again derives from it.
    pub(crate) token: &'a Token,
    /// The code whose use destroys the contact too.
    pub(crate) code: &'a WithdrawalCode,
    /// Keyed hash of the mailbox.
    pub(crate) mailbox_tag: &'a [u8],
    /// The sealed contact.
    pub(crate) sealed: &'a [u8],
}

/// Keeps a contact. Once per link, however often its button is pressed.
pub(crate) async fn insert_contact(
    connection: &mut Connection,
    contact: &NewContact<'_>,
) -> Result<(), Error> {
    insert_contacts(connection, [contact]).await
}

/// Keeps several contacts, each once.
pub(crate) async fn insert_contacts<'a>(
    connection: &mut Connection,
    contacts: impl IntoIterator<Item = &'a NewContact<'a>>,
) -> Result<(), Error> {
    query(
        "INSERT INTO contact (campaign, cancel_hash, sealed, leave_hash, mailbox_tag, list) \
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (campaign, cancel_hash) DO NOTHING",
    )
    .bind_rows(contacts, |row, contact| {
        row.bind(contact.campaign)
            .bind(contact.list.cancel_hash(contact.code).to_vec())
            .bind(contact.sealed)
            .bind(contact.list.leave(contact.token).hash().to_vec())
            .bind(contact.mailbox_tag)
            .bind(contact.list.name())
    })
    .execute(connection)
    .await
    .map(drop)
}

/// Whether the contact that a link made is kept.
pub(crate) async fn is_kept(
    executor: impl Executor<'_>,
    campaign: &str,
    token: &Token,
) -> Result<bool, Error> {
    query("SELECT campaign FROM contact WHERE campaign = $1 AND cancel_hash = $2")
        .bind(campaign)
        .bind(contact_hash(&token.withdrawal_code()).as_slice())
        .fetch_optional(executor)
        .await
        .map(|row| row.is_some())
}

/// Destroys the contact that a link for leaving a list belongs to, and every other of the same mailbox on that list.
pub(crate) async fn leave(
    connection: &mut Connection,
    campaign: &str,
    list: List,
    leave: &Token,
) -> Result<(), Error> {
    let hash = leave.hash();
    query(
        "DELETE FROM contact WHERE campaign = $1 AND list = $3 AND (leave_hash = $2 OR mailbox_tag IN \
         (SELECT mailbox_tag FROM contact WHERE campaign = $1 AND list = $3 AND leave_hash = $2))",
    )
    .bind(campaign)
    .bind(hash.as_slice())
    .bind(list.name())
    .execute(connection)
    .await
    .map(drop)
}

/// Destroys the contacts that an address left, on either list: its owner wants no mails.
pub(crate) async fn forget_contacts(
    connection: &mut Connection,
    campaign: &str,
    mailbox_tag: &[u8],
) -> Result<(), Error> {
    query("DELETE FROM contact WHERE campaign = $1 AND mailbox_tag = $2")
        .bind(campaign)
        .bind(mailbox_tag)
        .execute(connection)
        .await
        .map(drop)
}

/// The sealed contacts of a campaign's list, in the order of their hashes: it says nothing of when they came.
pub(crate) async fn contacts(db: &Db, campaign: &str, list: List) -> Result<Vec<Vec<u8>>, Error> {
    query("SELECT sealed FROM contact WHERE campaign = $1 AND list = $2 ORDER BY cancel_hash")
        .bind(campaign)
        .bind(list.name())
        .fetch_all(db.read())
        .await?
        .iter()
        .map(|row| row.try_get("sealed"))
        .collect()
}
