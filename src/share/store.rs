//! What the store knows of credit: numbers.

use jiff::civil::Date;

use crate::db::{self, Connection, Executor, query};

/// One more statement came by an organisation's link.
///
/// # Errors
/// When the store refuses.
pub(crate) async fn count_one(
    connection: &mut Connection,
    campaign: &str,
    organisation: &str,
    day: Date,
) -> Result<(), db::Error> {
    query(
        "INSERT INTO credit (campaign, organisation, day, confirmed) VALUES ($1, $2, $3, 1) \
         ON CONFLICT (campaign, organisation, day) DO UPDATE SET confirmed = credit.confirmed + 1",
    )
    .bind(campaign)
    .bind(organisation)
    .bind(day.to_string())
    .execute(&mut *connection)
    .await?;
    Ok(())
}

/// Ids of organisations, and how many statements came by the link of each.
///
/// # Errors
/// When the store cannot be read.
pub(crate) async fn totals(
    executor: impl Executor<'_>,
    campaign: &str,
) -> Result<Vec<(String, u64)>, db::Error> {
    let rows = query(
        "SELECT organisation, CAST(SUM(confirmed) AS BIGINT) AS total FROM credit WHERE campaign = $1 \
         GROUP BY organisation ORDER BY organisation",
    )
    .bind(campaign)
    .fetch_all(executor)
    .await?;
    rows.iter()
        .map(|row| {
            let total: i64 = row.try_get("total")?;
            let id: String = row.try_get("organisation")?;
            Ok((id, u64::try_from(total).unwrap_or(0)))
        })
        .collect()
}
