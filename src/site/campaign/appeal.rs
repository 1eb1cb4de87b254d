//! The way to the only place where one can sign.

use crate::campaign::appeal::find;
use crate::site::campaign_page::CampaignPage;

/// The way to the only place where one can sign, as a page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppealView {
    /// Who takes signatures there.
    pub operator: String,
    /// The address.
    pub address: String,
}

/// The way of a campaign that only leads elsewhere; none of others.
#[must_use]
pub(crate) fn of(place: &CampaignPage) -> Option<AppealView> {
    let law = place.campaign.rules.instrument();
    let (there, appeal) = find(&place.campaign.folder.definition, law)?;
    Some(AppealView {
        operator: there.operator.clone(),
        address: appeal.address.clone(),
    })
}
