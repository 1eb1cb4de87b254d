//! What the store knows of procedures.

use std::collections::{BTreeMap, BTreeSet};

use clameur_instrument::{Event, Instrument};
use jiff::civil::Date;

use crate::campaign::manifest::Manifest;
use crate::campaign::source::CampaignSource;
use crate::clock::{Millis, Zone};
use crate::db::{Connection, Db, Error, Row, query};

/// A campaign as far as its clocks are concerned.
pub(crate) struct Known {
    pub(crate) slug: String,
    pub(crate) instrument: String,
    pub(crate) open: bool,
    pub(crate) published_at: Millis,
    pub(crate) closed_at: Option<Millis>,
    pub(crate) joining_ended_at: Option<Millis>,
    pub(crate) ended_on: Option<Date>,
    /// In which time zone its days are counted.
    pub(crate) zone: Zone,
    /// Its texts; absent where this program cannot read them, or they are not what was published.
    pub(crate) folder: Option<CampaignSource>,
    /// Whether they are not what was published: then no clock of it may destroy anything by itself.
    pub(crate) altered: bool,
}

/// The law under which a campaign was published, where this program has it.
fn law(id: &str, manifest: &str) -> Option<Instrument> {
    let manifest: Manifest = serde_json::from_str(manifest).ok()?;
    let text = crate::campaign::publish::instrument_of_hash(id, &manifest.instrument_hash)?;
    Instrument::parse(text).ok()
}

fn known(row: &Row) -> Result<Known, Error> {
    let json: String = row.try_get("folder")?;
    let hash = crate::count::counting::hash32(&row.try_get::<Vec<u8>>("manifest_hash")?);
    let body: Option<String> = row.try_get("body")?;
    let instrument: String = row.try_get("instrument")?;
    let law = body.as_deref().and_then(|body| law(&instrument, body));
    let folder = hash
        .zip(body)
        .and_then(|(hash, body)| crate::campaign::pins::pinned_folder(&json, &body, &hash));
    let zone = folder
        .as_ref()
        .map_or(Zone::UTC, |folder| folder.definition.zone(law.as_ref()));
    Ok(Known {
        slug: row.try_get("slug")?,
        instrument,
        open: row.try_get::<String>("state")? == "open",
        published_at: row.try_get("published_at")?,
        closed_at: row.try_get("closed_at")?,
        joining_ended_at: row.try_get("joining_ended_at")?,
        zone,
        ended_on: row
            .try_get::<Option<String>>("ended_on")?
            .and_then(|day| day.parse().ok()),
        altered: folder.is_none(),
        folder,
    })
}

/// All campaigns, by name.
pub(crate) async fn campaigns(db: &Db) -> Result<Vec<Known>, Error> {
    query(
        "SELECT c.slug, c.instrument, c.state, c.published_at, c.closed_at, c.joining_ended_at, c.ended_on, c.folder, \
         c.manifest_hash, m.body FROM campaign c \
         LEFT JOIN manifest m ON m.campaign = c.slug AND m.hash = c.manifest_hash ORDER BY c.slug",
    )
    .fetch_all(db.read())
    .await?
    .iter()
    .map(known)
    .collect()
}

/// One campaign.
pub(crate) async fn campaign(
    connection: &mut Connection,
    slug: &str,
) -> Result<Option<Known>, Error> {
    query(
        "SELECT c.slug, c.instrument, c.state, c.published_at, c.closed_at, c.joining_ended_at, c.ended_on, c.folder, \
         c.manifest_hash, m.body FROM campaign c \
         LEFT JOIN manifest m ON m.campaign = c.slug AND m.hash = c.manifest_hash WHERE c.slug = $1",
    )
    .bind(slug)
    .fetch_optional(connection)
    .await?
    .as_ref()
    .map(known)
    .transpose()
}

/// A batch that was filed.
pub(crate) struct Filing {
    pub(crate) batch: u64,
    pub(crate) day: Date,
    /// The day that stood before a correction.
    pub(crate) before: Option<Date>,
    /// Why it was corrected; may be empty.
    pub(crate) reason: String,
    /// What the authority calls the matter; may be empty.
    pub(crate) reference: String,
}

/// What was filed, by the numbers of batches.
pub(crate) async fn filings(connection: &mut Connection, slug: &str) -> Result<Vec<Filing>, Error> {
    let written = query(
        "SELECT batch, day, reference, reason FROM filing WHERE campaign = $1 ORDER BY number",
    )
    .bind(slug)
    .fetch_all(&mut *connection)
    .await?;
    let mut known: BTreeMap<u64, Vec<(Date, String, String)>> = BTreeMap::new();
    for row in &written {
        let batch: i64 = row.try_get("batch")?;
        if let Ok(day) = row.try_get::<String>("day")?.parse() {
            known.entry(batch.unsigned_abs()).or_default().push((
                day,
                row.try_get("reference")?,
                row.try_get("reason")?,
            ));
        }
    }
    let rows = query(
        "SELECT number, filed_on FROM batch WHERE campaign = $1 AND filed_on IS NOT NULL \
         ORDER BY number",
    )
    .bind(slug)
    .fetch_all(connection)
    .await?;
    let mut filings = Vec::new();
    for row in rows {
        let day: String = row.try_get("filed_on")?;
        let number: i64 = row.try_get("number")?;
        let batch = number.unsigned_abs();
        let Ok(day) = day.parse::<Date>() else {
            continue;
        };
        let rows = known.remove(&batch).unwrap_or_default();
        let mut other = rows.iter().rev().skip_while(|row| row.0 == day);
        filings.push(Filing {
            batch,
            day,
            before: other.next().map(|row| row.0),
            reason: rows.last().map(|row| row.2.clone()).unwrap_or_default(),
            reference: rows
                .iter()
                .rev()
                .map(|row| row.1.clone())
                .find(|reference| !reference.is_empty())
                .unwrap_or_default(),
        });
    }
    Ok(filings)
}

/// What authorities of States were sent, and what they certified.
#[derive(Debug, Default)]
pub(crate) struct Authorities {
    /// Days, each with the States whose statements were sent.
    pub(crate) sent: BTreeMap<Date, BTreeSet<String>>,
    /// The day of the last certificate, once every one of them has certified.
    pub(crate) certified: Option<Date>,
    /// Valid statements by State, as the newest certificates say.
    pub(crate) valid: BTreeMap<String, u64>,
}

/// Reads the register of what was sent to authorities.
pub(crate) async fn authorities(
    connection: &mut Connection,
    slug: &str,
) -> Result<Authorities, Error> {
    let mut found = Authorities::default();
    let mut open = BTreeSet::new();
    let rows = query(
        "SELECT country, sent_on FROM authority_sending WHERE campaign = $1 AND number NOT IN \
         (SELECT instead_of FROM authority_sending WHERE campaign = $1 AND instead_of IS NOT NULL) \
         ORDER BY number",
    )
    .bind(slug)
    .fetch_all(&mut *connection)
    .await?;
    for row in rows {
        let country: String = row.try_get("country")?;
        if let Ok(day) = row.try_get::<String>("sent_on")?.parse() {
            open.insert(country.clone());
            found.sent.entry(day).or_default().insert(country);
        }
    }
    let rows = query(
        "SELECT country, certified_on, valid FROM authority_certificate WHERE campaign = $1 \
         ORDER BY number",
    )
    .bind(slug)
    .fetch_all(connection)
    .await?;
    // Of those for one State the newest row counts.
    let mut certified: BTreeMap<String, Date> = BTreeMap::new();
    for row in rows {
        if let Ok(day) = row.try_get::<String>("certified_on")?.parse() {
            let country: String = row.try_get("country")?;
            let valid = crate::count::counting::unsigned(row.try_get("valid")?);
            found.valid.insert(country.clone(), valid);
            certified.insert(country, day);
        }
    }
    let all = !open.is_empty() && open.iter().all(|country| certified.contains_key(country));
    found.certified = certified.into_values().max().filter(|_| all);
    Ok(found)
}

/// What a row says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// An event took place.
    Event(Event),
    /// Statements are kept until a day because of proceedings.
    Hold,
    /// What the row corrects should not have been written.
    Retracted,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Event(event) => event.name(),
            Self::Hold => "hold",
            Self::Retracted => "retracted",
        }
    }

    fn named(name: &str) -> Option<Self> {
        match name {
            "hold" => Some(Self::Hold),
            "retracted" => Some(Self::Retracted),
            other => Event::named(other).map(Self::Event),
        }
    }
}

/// A row, to be written or as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Recorded {
    pub(crate) number: u64,
    pub(crate) kind: Kind,
    pub(crate) day: Date,
    pub(crate) until: Option<Date>,
    pub(crate) notes: BTreeMap<String, String>,
    pub(crate) link: String,
    pub(crate) reference: String,
    pub(crate) mentions: String,
    pub(crate) corrects: Option<u64>,
    pub(crate) recorded_at: Millis,
}

/// All rows of a campaign, in the order in which they were written.
pub(crate) async fn recorded(
    connection: &mut Connection,
    slug: &str,
) -> Result<Vec<Recorded>, Error> {
    let mut notes: BTreeMap<i64, BTreeMap<String, String>> = BTreeMap::new();
    for row in query("SELECT number, language, body FROM procedure_note WHERE campaign = $1")
        .bind(slug)
        .fetch_all(&mut *connection)
        .await?
    {
        let number = row.try_get("number")?;
        let own = notes.entry(number).or_default();
        own.insert(row.try_get("language")?, row.try_get("body")?);
    }
    let rows = query(
        "SELECT number, kind, day, until_day, link, reference, mentions, corrects, recorded_at FROM procedure_event \
         WHERE campaign = $1 ORDER BY number",
    )
    .bind(slug)
    .fetch_all(connection)
    .await?;
    let mut recorded = Vec::with_capacity(rows.len());
    for row in &rows {
        let number: i64 = row.try_get("number")?;
        let kind = Kind::named(&row.try_get::<String>("kind")?);
        let day = row.try_get::<String>("day")?.parse().ok();
        // A kind of a newer program means nothing to this one.
        let (Some(kind), Some(day)) = (kind, day) else {
            continue;
        };
        recorded.push(Recorded {
            number: number.unsigned_abs(),
            kind,
            day,
            until: row
                .try_get::<Option<String>>("until_day")?
                .and_then(|day| day.parse().ok()),
            notes: notes.remove(&number).unwrap_or_default(),
            link: row.try_get("link")?,
            reference: row.try_get("reference")?,
            mentions: row.try_get("mentions")?,
            corrects: row
                .try_get::<Option<i64>>("corrects")?
                .map(i64::unsigned_abs),
            recorded_at: row.try_get("recorded_at")?,
        });
    }
    Ok(recorded)
}

/// The rows that hold: those that no later one corrects, without retractions. Of each, `corrects` is the first row that it stands for.
pub(crate) fn standing(rows: Vec<Recorded>) -> Vec<Recorded> {
    // In the order in which they were written: what a row corrects was seen before it.
    let mut first: BTreeMap<u64, u64> = BTreeMap::new();
    let mut corrected = BTreeSet::new();
    for row in &rows {
        if let Some(before) = row.corrects {
            corrected.insert(before);
            first.insert(row.number, first.get(&before).copied().unwrap_or(before));
        }
    }
    rows.into_iter()
        .filter(|row| !corrected.contains(&row.number) && row.kind != Kind::Retracted)
        .map(|row| Recorded {
            corrects: first.get(&row.number).copied(),
            ..row
        })
        .collect()
}

/// Writes a row down under the next number, which it gives.
pub(crate) async fn insert(
    connection: &mut Connection,
    slug: &str,
    row: &Recorded,
) -> Result<u64, Error> {
    let number: i64 =
        query("SELECT COALESCE(MAX(number), 0) + 1 AS n FROM procedure_event WHERE campaign = $1")
            .bind(slug)
            .fetch_one(&mut *connection)
            .await?
            .try_get("n")?;
    query(
        "INSERT INTO procedure_event (campaign, number, kind, day, until_day, link, corrects, \
         recorded_at, reference, mentions) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(slug)
    .bind(number)
    .bind(row.kind.name())
    .bind(row.day.to_string())
    .bind(row.until.map(|day| day.to_string()))
    .bind(&row.link)
    .bind(row.corrects.and_then(|n| i64::try_from(n).ok()))
    .bind(row.recorded_at)
    .bind(&row.reference)
    .bind(&row.mentions)
    .execute(&mut *connection)
    .await?;
    for (language, body) in &row.notes {
        query(
            "INSERT INTO procedure_note (campaign, number, language, body) VALUES ($1, $2, $3, $4)",
        )
        .bind(slug)
        .bind(number)
        .bind(language)
        .bind(body)
        .execute(&mut *connection)
        .await?;
    }
    Ok(number.unsigned_abs())
}
