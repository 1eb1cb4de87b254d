//! Backups: the store and the configuration in one sealed file, made beside a running server; and the way back.
//!
//! What a backup holds of a campaign's sealed rows is encrypted once more, under a key that lies with the instance's keys and goes when
//! retention destroys that campaign's data, or after a month: what was destroyed comes back from no copy. Format: `docs/formats/backup.md`;
//! reasons: `docs/decisions/0034`.

use std::path::Path;

use crate::clock::Millis;

mod format;
mod place;
mod read;
mod store;
mod tables;
mod write;

pub use format::{FORMAT, Kind};
pub use place::{Destination, PlaceError};
pub use read::{Campaign, RestoreError, Restored, Where, restore};
pub use write::{BackupError, Written, write_instance, write_keyring};

/// The file that tells when a backup was made last.
const LAST: &str = "last-backup";

/// Writes down that a backup of the store was made.
///
/// # Errors
/// When the data directory cannot be written to.
pub fn note_made(data_dir: &Path, now: Millis) -> std::io::Result<()> {
    let at = jiff::Timestamp::from_millisecond(now).unwrap_or_default();
    std::fs::write(data_dir.join(LAST), format!("{at}\n"))
}

/// When a backup of the store was made last; none where none was, or nothing tells.
#[must_use]
pub fn last_made(data_dir: &Path) -> Option<Millis> {
    let text = crate::given::read_text(&data_dir.join(LAST), crate::given::file::SMALL).ok()?;
    let at: jiff::Timestamp = text.trim().parse().ok()?;
    Some(at.as_millisecond())
}
