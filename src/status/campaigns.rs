use jiff::civil::Date;
use serde::Serialize;

use crate::campaign::store::{self, CampaignError, Phase};
use crate::clock::Millis;
use crate::count::store as counts;
use crate::db::{Db, Error};
use crate::secrets::Secrets;
use crate::supporter::asked_out::store::waiting as wishes;

/// Whether a campaign can be joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum State {
    /// From a later day on.
    #[serde(rename = "not yet")]
    NotYet,
    /// Now.
    #[serde(rename = "open")]
    Open,
    /// No longer, but its ledger goes on.
    #[serde(rename = "over")]
    Over,
    /// Its ledger is closed.
    #[serde(rename = "closed")]
    Closed,
    /// It is not what was published, and stopped for that.
    #[serde(rename = "altered")]
    Altered,
    /// It cannot be used: the doctor says why.
    #[serde(rename = "unusable")]
    Unusable,
}

/// A campaign in figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Its name in addresses.
    pub campaign: String,
    /// Whether it can be joined.
    pub state: State,
    /// The public count.
    pub count: u64,
    /// Entries ever added.
    pub added: u64,
    /// Withdrawn.
    pub withdrawn: u64,
    /// Voided.
    pub voided: u64,
    /// Forms that wait for their button.
    pub pending: u64,
    /// Who asked to be taken out, and waits.
    pub asked_out: usize,
    /// Leaves of the ledger.
    pub leaves: u64,
    /// Frozen batches.
    pub batches: usize,
    /// The day of its publication, in its time zone; none where it cannot be used.
    pub published: Option<Date>,
    /// Its title; empty where it cannot be used.
    pub title: String,
}

/// All campaigns, the newest first.
///
/// # Errors
/// When the store does not answer.
pub async fn campaigns(db: &Db, secrets: &Secrets, now: Millis) -> Result<Vec<Line>, Error> {
    let mut lines = Vec::new();
    for slug in store::slugs(db).await? {
        let (state, published, title) = match store::load(db, secrets, &slug).await {
            Ok(Some(campaign)) => {
                let state = match campaign.phase(now) {
                    Phase::NotYet(_) => State::NotYet,
                    Phase::Open => State::Open,
                    Phase::Closed if campaign.open => State::Over,
                    Phase::Closed => State::Closed,
                };
                let texts = campaign.folder.texts("en").or_else(|| {
                    let first = campaign.offered().first().copied()?;
                    campaign.folder.texts(first.code())
                });
                let title = texts.map(|texts| texts.title.clone());
                let day = campaign.zone.day(campaign.published_at);
                (state, Some(day), title.unwrap_or_default())
            }
            Ok(None) => continue,
            Err(CampaignError::Store(error)) => return Err(error),
            Err(CampaignError::Altered { .. }) => (State::Altered, None, String::new()),
            Err(CampaignError::Unusable { .. }) => (State::Unusable, None, String::new()),
        };
        let head = counts::head(db, &slug).await?;
        let number = |of: fn(&counts::Head) -> u64| head.as_ref().map_or(0, of);
        lines.push(Line {
            state,
            count: number(counts::Head::live),
            added: number(|head| head.added),
            withdrawn: number(|head| head.withdrawn),
            voided: number(|head| head.voided),
            pending: store::pending(db, &slug).await?,
            asked_out: wishes(db.read(), &slug).await?.len(),
            leaves: number(|head| head.size),
            batches: counts::batches(db, &slug).await?.len(),
            published,
            title,
            campaign: slug,
        });
    }
    Ok(lines)
}
