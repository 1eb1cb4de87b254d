//! What the store knows of credit: numbers.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::db::{self, Connection, Executor, query};

/// So many more statements came by organisations' links.
///
/// # Errors
/// When the store refuses.
pub(crate) async fn count_more(
    connection: &mut Connection,
    campaign: &str,
    day: Date,
    more: &BTreeMap<String, i64>,
) -> Result<(), db::Error> {
    let day = day.to_string();
    query(
        "INSERT INTO credit (campaign, organisation, day, confirmed) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (campaign, organisation, day) DO UPDATE SET confirmed = credit.confirmed + excluded.confirmed",
    )
    .bind_rows(more, |row, (organisation, confirmed)| {
        row.bind(campaign)
            .bind(organisation)
            .bind(&day)
            .bind(confirmed)
    })
    .execute(connection)
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
