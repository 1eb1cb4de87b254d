//! All statements of an initiative by Member State, whichever way they were given: what is reported, and what decides whether anything may be
//! sent to an authority.

use std::collections::BTreeMap;

use clameur_instrument::{Instrument, Kind};

use super::report::ReportLine;
use crate::count::reported::{self, Channel};
use crate::count::store as counts;
use crate::db::{Db, Error};

/// The figures known now, with a line for each of `states`, also where nothing was signed.
///
/// # Errors
/// When the store does not answer.
pub async fn figures<'a>(
    db: &Db,
    campaign: &str,
    instrument: &Instrument,
    states: impl IntoIterator<Item = &'a str>,
) -> Result<BTreeMap<String, ReportLine>, Error> {
    let states = states.into_iter();
    let mut lines: BTreeMap<String, ReportLine> = states
        .map(|code| (code.to_owned(), ReportLine::default()))
        .collect();
    // Where statements are given elsewhere, the log here counts people who asked for news.
    if instrument.kind == Kind::StatementOfSupport {
        for (territory, live) in counts::territories(db, campaign).await? {
            lines.entry(territory).or_default().online = live;
        }
    }
    for channel in reported::all(db, campaign).await? {
        for (territory, statements) in channel.by_territory {
            let line = lines.entry(territory).or_default();
            match channel.channel {
                Channel::Paper => line.paper = statements,
                Channel::Central => line.central = statements,
                // The register repeats what it was told.
                Channel::Register => {}
            }
        }
    }
    Ok(lines)
}
