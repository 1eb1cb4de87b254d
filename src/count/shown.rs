//! How far the logs have come that this server has shown. A store that is behind that is another one, as a standby that took the place of its
//! primary before it had all of it: nobody is counted in it, and the site is closed.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use super::guard::opened;
use crate::secrets::{Secrets, lock};

/// By campaign: entries, and the signed head that says so.
#[derive(Debug, Clone, Default)]
pub(crate) struct Shown(Arc<Mutex<BTreeMap<String, (u64, String)>>>);

impl Shown {
    /// A log has so many entries, by this head.
    pub(crate) fn reached(&self, campaign: &str, size: u64, head: &str) {
        let mut heads = lock(&self.0);
        if heads.get(campaign).is_none_or(|(known, _)| *known < size) {
            heads.insert(campaign.to_owned(), (size, head.to_owned()));
        }
    }

    /// Somebody is shown this head of a log, which another server may have committed. One that nobody of this instance signed says nothing.
    pub(crate) fn show(&self, campaign: &str, head: &str, secrets: &Secrets) {
        let is_newer = super::read_head(head).is_some_and(|read| read.size > self.known(campaign));
        // Looked at for each head once: comparing the signature is not for nothing.
        if is_newer && let Ok(read) = opened(head, secrets) {
            self.reached(campaign, read.size, head);
        }
    }

    /// How many entries a log had.
    pub(crate) fn known(&self, campaign: &str) -> u64 {
        lock(&self.0).get(campaign).map_or(0, |(size, _)| *size)
    }

    /// All of them, as they are now.
    pub(crate) fn all(&self) -> BTreeMap<String, (u64, String)> {
        lock(&self.0).clone()
    }
}
