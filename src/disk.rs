//! How much room a disk has left.

use std::path::Path;

/// Room on the file system of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// Bytes that an ordinary user may still write.
    pub free: u64,
    /// Bytes in all.
    pub total: u64,
}

/// The room where `path` is; none where the system does not tell.
#[cfg(unix)]
#[must_use]
pub fn room(path: &Path) -> Option<Room> {
    let fs = rustix::fs::statvfs(path).ok()?;
    Some(Room {
        free: fs.f_bavail.saturating_mul(fs.f_frsize),
        total: fs.f_blocks.saturating_mul(fs.f_frsize),
    })
}

/// The room where `path` is; none where the system does not tell.
#[cfg(not(unix))]
#[must_use]
pub fn room(_: &Path) -> Option<Room> {
    None
}

#[cfg(all(test, unix))]
mod tests {
    #[test]
    fn a_directory_has_room_and_a_missing_one_is_unknown() {
        let room = super::room(std::path::Path::new("/")).expect("a file system");
        assert!(room.total > 0 && room.free <= room.total);
        assert_eq!(super::room(std::path::Path::new("/nowhere/at/all")), None);
    }
}
