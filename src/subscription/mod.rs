//! Keeping people informed who ask for it: an address, given with a consent of its own, apart from any statement of support
//! (Regulation (EU) 2019/788, art. 18(2) and (3)).
//!
//! Somebody leaves an address; a link goes there; who opens it finds a button; who presses it is on the list. What is kept then is a
//! file sealed to the organisation that leads, which nothing links to a statement, and two keyed hashes by which its owner leaves.

/// The list as an archive, and opening it offline.
pub mod archive;
/// What the form gives, sealed, and the mails that are due for it.
pub(crate) mod ask;
/// The boxes that the form has.
pub(crate) mod asked;
/// What the store knows.
pub(crate) mod store;

use clameur_instrument::{Kind, Proof};

use crate::campaign::store::Campaign;
use crate::contact::List;

/// Whether pages of a campaign lead to the form for news: where the statement itself asks for no address.
#[must_use]
pub fn is_offered(campaign: &Campaign) -> bool {
    let law = campaign.rules.instrument();
    let asked_there = law.kind != Kind::Contact && law.proof == Proof::Mailbox;
    campaign.open && campaign.follow.is_some() && !asked_there
}

/// The address by which somebody on a list leaves it.
#[must_use]
pub fn leave_url(list: List, base_url: &str, language: &str, slug: &str, code: &str) -> String {
    format!("{base_url}/{language}/{slug}/{}/{code}", list.leave_path())
}
