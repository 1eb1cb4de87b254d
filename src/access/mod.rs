//! Access first: the site helps to write the request for one's own data that goes before a complaint.
//!
//! A letter is made in the browser, or, without JavaScript, by the server, which keeps nothing of what was typed. Nobody is asked for a
//! mandate here: what goes through an authority (files of police and State security) is strictly personal.

pub(crate) mod letter;

use crate::campaign::definition::Access;
use crate::campaign::store::Campaign;

/// Whether the campaign's site helps to ask: its law knows of such requests, and a target has somebody to ask.
#[must_use]
pub(crate) fn is_offered(campaign: &Campaign) -> bool {
    let targets = &campaign.folder.definition.targets;
    campaign.rules.instrument().access.is_some()
        && targets.iter().any(|target| target.access != Access::None)
}
