//! Credit: by whose link people came, as a number for each organisation of a campaign and day.
//!
//! Only registered names are carried: a free word in a link could be a person. Until its owner confirms, the name travels in the box that only
//! their link opens, and it is taken out of it in the transaction that counts them. Nothing that is kept says of a statement who brought it.

use super::store;
use crate::campaign::definition::{Definition, Organisation};
use crate::campaign::store::Campaign;
use crate::db::Db;

/// Query of a link, and name of a field: the id of an organisation.
pub(crate) const VIA: &str = "via";
/// What is shown of an organisation's number is rounded down to a multiple of this: one more or less would tell of one person.
pub(crate) const STEP: u64 = 10;

/// Whom a statement is counted for besides, as the form shows it beside a box that takes it back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credit {
    /// Id of the organisation.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// The organisation of a campaign that a link names; none for any other word.
#[must_use]
pub(crate) fn credit(definition: &Definition, via: &str) -> Option<Credit> {
    let organisation = registered(definition, via)?;
    Some(Credit {
        id: organisation.id.clone(),
        name: organisation.name.clone(),
    })
}

fn registered<'d>(definition: &'d Definition, via: &str) -> Option<&'d Organisation> {
    let mut all = definition.organisations.iter();
    all.find(|organisation| organisation.id == via)
}

/// Names of a campaign's organisations, and how many statements came by their links, in tens; the most first, and none that has fewer than ten.
///
/// # Errors
/// When the store cannot be read.
pub(crate) async fn shown(
    db: &Db,
    campaign: &Campaign,
) -> Result<Vec<(String, u64)>, crate::db::Error> {
    let definition = &campaign.folder.definition;
    let mut all = store::totals(db.read(), campaign.slug()).await?;
    for (_, total) in &mut all {
        *total -= *total % STEP;
    }
    all.retain(|(_, total)| *total > 0);
    // The order among equals tells nothing either: it is that of their ids.
    all.sort_by_key(|(_, total)| std::cmp::Reverse(*total));
    let named = all
        .into_iter()
        .filter_map(|(id, total)| Some((registered(definition, &id)?.name.clone(), total)));
    Ok(named.collect())
}
