//! What a description claims, and nothing in it proves: every word that is printed is the log's or its manifests', and what differs is
//! told.

use std::io::{Read, Seek};

use clameur_ledger::audit::BatchLine;

use super::super::findings::{Attention, Found};
use super::super::print::model::FindingKind::Altered;
use super::Dossier;
use crate::clock::{DAY, HOUR, Millis};

impl<R: Read + Seek> Dossier<R> {
    /// Puts in the place of claims what the log and its manifests say. What differs was told, or is told here.
    pub(super) fn settle(&mut self, frozen: Option<&BatchLine>) {
        if let Some(frozen) = frozen {
            let batch = &mut self.batch.batch;
            batch.leaf_index = frozen.index;
            batch.from_size = frozen.from_size;
            batch.to_size = frozen.to_size;
            batch.count = frozen.count;
            batch.set_hash = frozen.set_hash.0.into();
        }
        let manifest = self.manifest().map(|(_, manifest)| manifest);
        let Some((origin, slug)) = manifest.map(|m| (m.origin.clone(), m.slug.clone())) else {
            // Nothing says otherwise, and findings say that nothing proves it.
            for claim in [
                &mut self.batch.origin,
                &mut self.batch.campaign,
                &mut self.batch.site,
            ] {
                *claim = crate::shown::word(claim).into_owned();
            }
            return;
        };
        let host = origin.strip_suffix(&format!("/log/{slug}"));
        let host = host.unwrap_or(&origin).to_owned();
        let claimed = self.batch.site.clone();
        let (safe, plain) = (format!("https://{host}"), format!("http://{host}"));
        if claimed == plain && !is_here(&host) {
            // The log's name has no scheme.
            self.doubts
                .push(Attention::new("site-scheme").value("site", &plain));
        } else if claimed != safe && claimed != plain {
            self.report(
                Found::new(Altered, "batch-differs")
                    .value("what", "site")
                    .value("found", &claimed)
                    .value("expected", &safe),
            );
            self.batch.site = safe;
        }
        self.batch.origin = origin;
        self.batch.campaign = slug;
    }

    /// The log has no days: that of the freeze is a claim, which cannot be an hour before a confirmation in the batch, nor after today. It
    /// is printed nowhere. `latest` is when the last statement was confirmed.
    pub(in super::super) fn frozen_plausible(
        &self,
        latest: Option<Millis>,
        now: Millis,
    ) -> Option<Found> {
        let claimed = self.batch.batch.frozen_ms;
        // A machine's clock may be set back by a little between a confirmation and the freeze; the log, not this claim, has their order.
        let early = latest.is_some_and(|latest| claimed.saturating_add(HOUR) < latest);
        if !early && claimed <= now.saturating_add(DAY) {
            return None;
        }
        let expected = if early {
            format!("≥ {}", latest.unwrap_or_default())
        } else {
            format!("≤ {now}")
        };
        let found = Found::new(Altered, "batch-differs").value("what", "frozen_ms");
        Some(found.value("found", claimed).value("expected", expected))
    }
}

/// Whether a host is this machine: there is no need for encryption then.
fn is_here(host: &str) -> bool {
    let name = host.split('/').next().unwrap_or_default();
    let name = match name.rsplit_once(':') {
        Some((before, port)) if port.bytes().all(|b| b.is_ascii_digit()) => before,
        _ => name,
    };
    matches!(name, "localhost" | "127.0.0.1" | "[::1]")
}
