//! Which addresses the relay can take, as it last said itself.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

/// Whether addresses with letters beyond ASCII before the `@` can be written to (SMTPUTF8, RFC 6531). Cheap to clone; clones know what one
/// of them learns. Before a relay was asked, everything is taken for possible.
#[derive(Debug, Clone, Default)]
pub struct Reach(Arc<AtomicU8>);

/// The relay said that it does not take them.
const ASCII: u8 = 1;

impl Reach {
    /// Notes what a relay offers.
    pub(super) fn note(&self, takes_utf8: bool) {
        self.0
            .store(if takes_utf8 { 0 } else { ASCII }, Ordering::Relaxed);
    }

    /// Whether an address can be written to, as far as it is known.
    #[must_use]
    pub fn takes(&self, address: &str) -> bool {
        // Domains travel in ASCII (IDNA), whatever they look like.
        let local = address.rsplit_once('@').map_or(address, |(local, _)| local);
        local.is_ascii() || self.0.load(Ordering::Relaxed) != ASCII
    }
}
