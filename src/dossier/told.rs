//! What people told later, by the link of their receipt, of requests that they made before the complaint.
//!
//! No leaf commits to it, so it never decides whether a record agrees: what does not open, or belongs to another statement, is left out and
//! told for a look.

use std::collections::BTreeMap;
use std::io::{Read, Seek};

use clameur_ledger::Territory;
use clameur_seal::{Identities, PriorRequest, ToldLater};

use super::archive::{sha256, told_name};
use super::check::Opened;
use super::findings::Attention;
use super::open::Row;
use super::verify::Dossier;

/// What was told later of a statement.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) enum Told {
    /// Nothing.
    #[default]
    Nothing,
    /// Requests, by target.
    Requests(BTreeMap<String, PriorRequest>),
    /// Something that cannot be used.
    Unusable,
}

/// Reads what was told later of a statement.
pub(super) fn read<R: Read + Seek>(
    dossier: &Dossier<R>,
    opened: &Opened,
    keys: &Identities,
) -> Told {
    let name = told_name(opened.index);
    let Some(hash) = dossier.batch.files.get(&name) else {
        return Told::Nothing;
    };
    let sealed = dossier.archive.read(&name).ok().flatten();
    let told = sealed
        .filter(|sealed| sha256(sealed) == *hash)
        .and_then(|sealed| clameur_seal::open(&sealed, keys).ok())
        .and_then(|plain| ToldLater::from_bytes(&plain).ok())
        .filter(|told| told.campaign == dossier.batch.origin && told.leaf == opened.index);
    let Some(told) = told else {
        return Told::Unusable;
    };
    // The form's checks again: as if it had been said with the statement, on the day on which it was told.
    let mut record = opened.record.clone();
    record.prior_requests.clone_from(&told.prior_requests);
    record.submitted_ms = record.submitted_ms.max(told.told_ms);
    let territory = dossier
        .replay
        .entries
        .get(&opened.index)
        .map_or(Territory::NONE, |entry| entry.territory);
    match dossier.again.refuses(&record, territory) {
        None => Told::Requests(told.prior_requests.clone()),
        Some(_) => Told::Unusable,
    }
}

/// What could not be used, for a look.
pub(super) fn unusable(rows: &[Row]) -> Option<Attention> {
    let rows = rows.iter().filter(|row| row.told == Told::Unusable);
    let numbers: Vec<u64> = rows.map(|row| row.expected.number).collect();
    (!numbers.is_empty()).then(|| Attention {
        numbers,
        ..Attention::new("told-later")
    })
}

impl Row {
    /// What was asked of a target's controller before: as it was told last, and whether that was after signing.
    pub(crate) fn asked(&self, target: &str) -> Option<(&PriorRequest, bool)> {
        let later = match &self.told {
            Told::Requests(requests) => requests.get(target),
            Told::Nothing | Told::Unusable => None,
        };
        later
            .map(|request| (request, true))
            .or_else(|| Some((self.prior.get(target)?, false)))
    }
}
