//! The register in the store.

use jiff::civil::Date;

use super::{Certificate, Register, RegisterError, Sent};
use crate::clock::{Millis, Zone};
use crate::count::counting::{signed, unsigned};
use crate::db::{Connection, Error, query};

pub(super) async fn read(
    connection: &mut Connection,
    campaign: &str,
) -> Result<Register, RegisterError> {
    let rows = query(
        "SELECT number, country, sent_on, batches, individual, paper, central, how, lists, all_known, \
         states_reached, instead_of, even_so FROM authority_sending WHERE campaign = $1 ORDER BY number",
    )
    .bind(campaign)
    .fetch_all(&mut *connection)
    .await?;
    let mut register = Register::default();
    for row in &rows {
        let number = unsigned(row.try_get("number")?);
        let maybe = |column: &str| -> Result<Option<u64>, Error> {
            Ok(row.try_get::<Option<i64>>(column)?.map(unsigned))
        };
        let batches: String = row.try_get("batches")?;
        let batches: Result<Vec<u32>, _> = parts(&batches).map(str::parse).collect();
        let lists: String = row.try_get("lists")?;
        register.sent.push(Sent {
            number,
            country: row.try_get("country")?,
            on: day(&row.try_get::<String>("sent_on")?, number)?,
            batches: batches.map_err(|_| RegisterError::Entry(number))?,
            individual: unsigned(row.try_get("individual")?),
            paper: unsigned(row.try_get("paper")?),
            central: unsigned(row.try_get("central")?),
            how: row.try_get("how")?,
            lists: parts(&lists).map(str::to_owned).collect(),
            all_known: maybe("all_known")?,
            states_reached: maybe("states_reached")?,
            instead_of: maybe("instead_of")?,
            even_so: row.try_get("even_so")?,
        });
    }
    let rows = query(
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
            on: day(&row.try_get::<String>("certified_on")?, number)?,
            valid: unsigned(row.try_get("valid")?),
            reference: row.try_get("reference")?,
        });
    }
    Ok(register)
}

/// What stands between the commas of a list; nothing for an empty one.
fn parts(list: &str) -> impl Iterator<Item = &str> {
    list.split(',').filter(|part| !part.is_empty())
}

fn day(text: &str, number: u64) -> Result<Date, RegisterError> {
    text.parse().map_err(|_| RegisterError::Entry(number))
}

/// The day on which a batch was frozen; none when there is no such batch.
pub(super) async fn frozen_on(
    connection: &mut Connection,
    campaign: &str,
    batch: u32,
    zone: &Zone,
) -> Result<Option<Date>, Error> {
    let row = query("SELECT frozen_at FROM batch WHERE campaign = $1 AND number = $2")
        .bind(campaign)
        .bind(i64::from(batch))
        .fetch_optional(connection)
        .await?;
    row.map(|row| Ok(zone.day(row.try_get("frozen_at")?)))
        .transpose()
}

pub(super) async fn insert_sent(
    connection: &mut Connection,
    campaign: &str,
    sent: &Sent,
    files: &str,
    now: Millis,
) -> Result<(), Error> {
    let batches: Vec<String> = sent.batches.iter().map(ToString::to_string).collect();
    query(
        "INSERT INTO authority_sending (campaign, number, country, sent_on, batches, individual, paper, central, \
         how, files, lists, all_known, states_reached, instead_of, even_so, recorded_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
    )
    .bind(campaign)
    .bind(signed(sent.number))
    .bind(&sent.country)
    .bind(sent.on.to_string())
    .bind(batches.join(","))
    .bind(signed(sent.individual))
    .bind(signed(sent.paper))
    .bind(signed(sent.central))
    .bind(&sent.how)
    .bind(files)
    .bind(sent.lists.join(","))
    .bind(sent.all_known.map(signed))
    .bind(sent.states_reached.map(signed))
    .bind(sent.instead_of.map(signed))
    .bind(&sent.even_so)
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
    query(
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
