use std::collections::BTreeMap;
use std::sync::Arc;

use super::answer::{Fault, agree, map, progression};
use super::client::{Client, followed};
use super::store;
use crate::campaign::store::Campaign;
use crate::clock::Millis;
use crate::config;
use crate::count::reported::{self, Channel};
use crate::db::{Db, Error, Lease};

/// What was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched {
    /// The sum.
    pub total: u64,
    /// By country.
    pub by_country: BTreeMap<String, u64>,
}

/// Why nothing was taken. What was known before stands.
#[derive(Debug, thiserror::Error)]
pub enum FetchError {
    /// The campaign's statements are not given elsewhere, or its number there is not known.
    #[error(
        "this campaign follows no figures of the central system\n  They are followed under the instrument eu-eci-central, with `central` and `registered` in campaign.toml."
    )]
    NotFollowed,
    /// It took so long that another server was given it to do: what that one takes is newer.
    #[error("another server has asked meanwhile")]
    Overtaken,
    /// The answer was wrong or missing.
    #[error(transparent)]
    Fault(#[from] Fault),
    /// The store refused.
    #[error("the store refused: {0}")]
    Store(#[from] Error),
}

/// Asks once, checks, and puts the figures in place of those that were known.
///
/// # Errors
/// When nothing was taken; why is noted.
pub async fn fetch(
    db: &Db,
    config: &config::Central,
    campaign: &Arc<Campaign>,
    lease: &Lease,
    now: Millis,
) -> Result<Fetched, FetchError> {
    take(db, Client::new(config), campaign, lease, now).await
}

pub(crate) async fn take(
    db: &Db,
    client: Client,
    campaign: &Arc<Campaign>,
    lease: &Lease,
    now: Millis,
) -> Result<Fetched, FetchError> {
    if followed(campaign).is_none() {
        return Err(FetchError::NotFollowed);
    }
    let slug = campaign.slug();
    let before = store::state(db, slug).await?.and_then(|state| state.total);
    let asked = Arc::clone(campaign);
    let answered = tokio::task::spawn_blocking(move || ask(&client, &asked, before)).await;
    let answered = answered.map_err(|error| Error::told(error.to_string()))?;
    let mut tx = db.begin().await?;
    // Asking takes seconds, and a machine may stand still meanwhile.
    if !lease.holds(&mut tx).await? {
        return Err(FetchError::Overtaken);
    }
    match &answered {
        Ok(fetched) => {
            let (day, figures) = (campaign.today(now), &fetched.by_country);
            reported::replace_in(&mut tx, slug, Channel::Central, day, figures).await?;
            store::note_success(&mut tx, slug, fetched.total, now).await?;
        }
        Err(fault) => store::note_failure(&mut tx, slug, fault.word, now).await?,
    }
    tx.commit().await?;
    answered.map_err(FetchError::from)
}

fn ask(client: &Client, campaign: &Campaign, before: Option<u64>) -> Result<Fetched, Fault> {
    let Some(followed) = followed(campaign) else {
        return Err(Fault::new(super::Word::Schema, "nothing is followed"));
    };
    let total = progression(&client.get(&followed.progression)?)?;
    let by_country = map(&client.get(&followed.map)?, &followed.countries)?;
    agree(total, &by_country, before)?;
    Ok(Fetched { total, by_country })
}
