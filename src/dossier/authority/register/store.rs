//! The register in the store.

use jiff::civil::Date;
use sqlx::Row as _;

use super::{Certificate, Register, RegisterError, Sent};
use crate::clock::{Millis, day_of};
use crate::count::counting::{signed, unsigned};
use crate::db::{Connection, Error};

pub(super) async fn read(
    connection: &mut Connection,
    campaign: &str,
) -> Result<Register, RegisterError> {
    let rows = sqlx::query(
        "SELECT number, country, sent_on, batch, individual, paper, central, how, files_sha256 \
         FROM authority_sent WHERE campaign = $1 ORDER BY number",
    )
    .bind(campaign)
    .fetch_all(&mut *connection)
    .await?;
    let mut register = Register::default();
    for row in &rows {
        let number = unsigned(row.try_get("number")?);
        let batch: i64 = row.try_get("batch")?;
        register.sent.push(Sent {
            number,
            country: row.try_get("country")?,
            on: day(&row.try_get::<String, _>("sent_on")?, number)?,
            batch: u32::try_from(batch).map_err(|_| RegisterError::Entry(number))?,
            individual: unsigned(row.try_get("individual")?),
            paper: unsigned(row.try_get("paper")?),
            central: unsigned(row.try_get("central")?),
            how: row.try_get("how")?,
            files_sha256: hex::encode(row.try_get::<Vec<u8>, _>("files_sha256")?),
        });
    }
    let rows = sqlx::query(
        "SELECT number, country, certified_on, valid, reference FROM authority_certificate \
         WHERE campaign = $1 ORDER BY number",
    )
    .bind(campaign)
    .fetch_all(connection)
    .await?;
    for row in &rows {
        let number = unsigned(row.try_get("number")?);
        register.certificates.push(Certificate {
            number,
            country: row.try_get("country")?,
            on: day(&row.try_get::<String, _>("certified_on")?, number)?,
            valid: unsigned(row.try_get("valid")?),
            reference: row.try_get("reference")?,
        });
    }
    Ok(register)
}

fn day(text: &str, number: u64) -> Result<Date, RegisterError> {
    text.parse().map_err(|_| RegisterError::Entry(number))
}

/// The day on which a batch was frozen; none when there is no such batch.
pub(super) async fn frozen_on(
    connection: &mut Connection,
    campaign: &str,
    batch: u32,
) -> Result<Option<Date>, Error> {
    let row = sqlx::query("SELECT frozen_at FROM batch WHERE campaign = $1 AND number = $2")
        .bind(campaign)
        .bind(i64::from(batch))
        .fetch_optional(connection)
        .await?;
    row.map(|row| Ok(day_of(row.try_get("frozen_at")?)))
        .transpose()
}

pub(super) async fn insert_sent(
    connection: &mut Connection,
    campaign: &str,
    sent: &Sent,
    files: &str,
    now: Millis,
) -> Result<(), Error> {
    sqlx::query(
        "INSERT INTO authority_sent (campaign, number, country, sent_on, batch, individual, paper, central, \
         how, files, files_sha256, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    )
    .bind(campaign)
    .bind(signed(sent.number))
    .bind(&sent.country)
    .bind(sent.on.to_string())
    .bind(i64::from(sent.batch))
    .bind(signed(sent.individual))
    .bind(signed(sent.paper))
    .bind(signed(sent.central))
    .bind(&sent.how)
    .bind(files)
    .bind(hex::decode(&sent.files_sha256).unwrap_or_default())
    .bind(now)
    .execute(connection)
    .await
    .map(drop)
}

pub(super) async fn insert_certificate(
    connection: &mut Connection,
    campaign: &str,
    certificate: &Certificate,
    now: Millis,
) -> Result<(), Error> {
    sqlx::query(
        "INSERT INTO authority_certificate (campaign, number, country, certified_on, valid, reference, \
         recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(campaign)
    .bind(signed(certificate.number))
    .bind(&certificate.country)
    .bind(certificate.on.to_string())
    .bind(signed(certificate.valid))
    .bind(&certificate.reference)
    .bind(now)
    .execute(connection)
    .await
    .map(drop)
}
