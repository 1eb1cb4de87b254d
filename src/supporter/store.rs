use crate::clock::{APART, HOUR, Millis};
use crate::contact::List;
use crate::db::{Connection, Db, Error, Executor, STEP, query};
use crate::mail::drop_opening_to;
use crate::token::Token;

/// For so long a link shows what its mailbox joined.
pub(crate) const LIFETIME: Millis = HOUR;

/// Keeps a link: the hash of its token, and the address so that only the token opens it.
pub(crate) async fn insert(
    connection: &mut Connection,
    token: &Token,
    address: &str,
    now: Millis,
) -> Result<(), Error> {
    query("INSERT INTO own_view (token_hash, address_box, expires_at) VALUES ($1, $2, $3)")
        .bind(token.hash().as_slice())
        .bind(token.seal_address(address))
        .bind(now + LIFETIME)
        .execute(connection)
        .await
        .map(drop)
}

/// The address of a link that still holds.
pub(crate) async fn address(
    executor: impl Executor<'_>,
    token: &Token,
    now: Millis,
) -> Result<Option<String>, Error> {
    // A clock that was set back makes no link hold for longer; that of the server which made it may be a little ahead.
    let row = query(
        "SELECT address_box FROM own_view WHERE token_hash = $1 AND expires_at > $2 AND expires_at <= $3",
    )
    .bind(token.hash().as_slice())
    .bind(now)
    .bind(now + LIFETIME + APART)
    .fetch_optional(executor)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let sealed: Vec<u8> = row.try_get("address_box")?;
    Ok(token.open_address(&sealed))
}

/// Destroys links that are over; also what a clock that was set back made for later. What is made meanwhile, or by a server whose clock is ahead, is
/// none of it.
///
/// # Errors
/// When the store refuses.
pub(crate) async fn forget_old(db: &Db, now: Millis) -> Result<(), Error> {
    db.in_steps(|| {
        query(
            "DELETE FROM own_view WHERE token_hash IN (SELECT token_hash FROM own_view \
             WHERE expires_at <= $1 OR expires_at > $2 ORDER BY token_hash LIMIT $3)",
        )
        .bind(now)
        .bind(now + LIFETIME + HOUR)
        .bind(STEP)
    })
    .await
    .map(drop)
}

/// On which lists of a campaign a mailbox is.
pub(crate) async fn lists(
    executor: impl Executor<'_>,
    campaign: &str,
    mailbox_tag: &[u8; 32],
) -> Result<Vec<String>, Error> {
    let rows = query(
        "SELECT DISTINCT list FROM contact WHERE campaign = $1 AND mailbox_tag = $2 ORDER BY list",
    )
    .bind(campaign)
    .bind(mailbox_tag.as_slice())
    .fetch_all(executor)
    .await?;
    rows.iter().map(|row| row.try_get("list")).collect()
}

/// Takes a mailbox off a list; off that for news, the mail that would tell it of the campaign's opening goes from the queue too.
pub(crate) async fn leave(
    connection: &mut Connection,
    campaign: &str,
    mailbox_tag: &[u8; 32],
    list: List,
) -> Result<(), Error> {
    if list.is_news() {
        drop_opening_to(connection, campaign, mailbox_tag).await?;
    }
    query("DELETE FROM contact WHERE campaign = $1 AND mailbox_tag = $2 AND list = $3")
        .bind(campaign)
        .bind(mailbox_tag.as_slice())
        .bind(list.name())
        .execute(connection)
        .await
        .map(drop)
}

/// Whether a form with this identity waits for its button.
pub(crate) async fn is_waiting(
    executor: impl Executor<'_>,
    campaign: &str,
    tag: &[u8; 32],
    now: Millis,
) -> Result<bool, Error> {
    let row = query(
        "SELECT id FROM pending WHERE campaign = $1 AND tag = $2 AND state = 'pending' AND expires_at > $3 LIMIT 1",
    )
    .bind(campaign)
    .bind(tag.as_slice())
    .bind(now)
    .fetch_optional(executor)
    .await?;
    Ok(row.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::{DAY, SECOND};
    use crate::testing::Site;

    #[tokio::test]
    async fn a_link_holds_at_another_server_whose_clock_is_behind_and_for_no_longer_by_one_that_was_set_back()
     {
        let site = Site::new().await;
        let (db, now) = (&site.app.db, site.clock.now());
        let token = Token::generate(&mut rand_core::OsRng);
        let mut tx = db.begin().await.unwrap();
        insert(&mut tx, &token, "somebody@example.org", now)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let holds = async |at| address(db.read(), &token, at).await.unwrap().is_some();
        assert!(holds(now - 3 * SECOND).await);
        assert!(holds(now + LIFETIME - 1).await);
        assert!(!holds(now + LIFETIME).await);
        assert!(!holds(now - DAY).await);
    }
}
