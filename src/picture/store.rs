//! The pictures of campaigns in the store. Their hashes are in what the ledger pins; those that are no longer shown are not kept: who is
//! on a photograph may ask for it to go.

use crate::db::{Connection, Db, Error, query};

/// Keeps the files of a campaign's pictures, and no others.
pub(crate) async fn keep<'a>(
    connection: &mut Connection,
    campaign: &str,
    files: impl Iterator<Item = (&'a String, &'a Vec<u8>)>,
    shown: &[&str],
) -> Result<(), Error> {
    let kept = query("SELECT name FROM picture WHERE campaign = $1")
        .bind(campaign)
        .fetch_all(&mut *connection)
        .await?;
    for row in kept {
        let name: String = row.try_get("name")?;
        if !shown.contains(&name.as_str()) {
            query("DELETE FROM picture WHERE campaign = $1 AND name = $2")
                .bind(campaign)
                .bind(name)
                .execute(&mut *connection)
                .await?;
        }
    }
    for (name, bytes) in files {
        query(
            "INSERT INTO picture (campaign, name, body) VALUES ($1, $2, $3) \
             ON CONFLICT (campaign, name) DO UPDATE SET body = excluded.body",
        )
        .bind(campaign)
        .bind(name)
        .bind(bytes)
        .execute(&mut *connection)
        .await?;
    }
    Ok(())
}

/// A file of a campaign's pictures; none where there is none of this name, or it is not the one of its hash.
pub(crate) async fn file(db: &Db, campaign: &str, name: &str) -> Result<Option<Vec<u8>>, Error> {
    let row = query("SELECT body FROM picture WHERE campaign = $1 AND name = $2")
        .bind(campaign)
        .bind(name)
        .fetch_optional(db.read())
        .await?;
    let bytes: Option<Vec<u8>> = row.map(|row| row.try_get("body")).transpose()?;
    Ok(bytes.filter(|bytes| super::is_of(bytes, name)))
}
