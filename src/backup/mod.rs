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
    // A file that is written in place is emptied first: on a full disk it would stay so, and nobody would be warned any more.
    let half = data_dir.join(format!("{LAST}.partial"));
    let written = std::fs::write(&half, format!("{at}\n"))
        .and_then(|()| std::fs::rename(&half, data_dir.join(LAST)));
    if written.is_err() {
        drop(std::fs::remove_file(&half));
    }
    written
}

/// When a backup of the store was made last; none where none was, or nothing tells.
#[must_use]
pub fn last_made(data_dir: &Path) -> Option<Millis> {
    let text = crate::given::read_text(&data_dir.join(LAST), crate::given::file::SMALL).ok()?;
    let at: jiff::Timestamp = text.trim().parse().ok()?;
    Some(at.as_millisecond())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As on a full disk.
    #[test]
    fn a_note_that_cannot_be_written_leaves_the_one_before() {
        let dir = std::env::temp_dir().join(format!("clameur-note-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&dir);
        std::fs::create_dir_all(&dir).unwrap();
        note_made(&dir, 1_000).unwrap();
        note_made(&dir, 2_000).unwrap();
        // Nothing can be written under a name that a folder has.
        std::fs::create_dir(dir.join(format!("{LAST}.partial"))).unwrap();
        assert!(note_made(&dir, 3_000).is_err());
        assert_eq!(last_made(&dir), Some(2_000));
        std::fs::remove_dir_all(dir).unwrap();
    }
}
