//! How much room a disk has left, and whose the files on it are.

use std::fs::File;
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

/// Below this many free bytes a disk is full: what a form and its mails take no longer has room.
const LEAST: u64 = 64 << 10;

/// Whether the disk where `path` is has no room for another form; false where the system does not tell.
#[must_use]
pub(crate) fn is_full(path: &Path) -> bool {
    room(path).is_some_and(Room::is_used_up)
}

impl Room {
    /// File systems that count nothing say that they have no bytes at all.
    fn is_used_up(self) -> bool {
        self.total > 0 && self.free < LEAST
    }
}

/// Gives what root wrote in a directory to whoever the directory belongs to: the server runs as another user than the operator who typed
/// `sudo`. Anybody else's files stay theirs.
///
/// # Errors
/// When the directory or the file cannot be looked at, or the file cannot be given away.
#[cfg(unix)]
pub(crate) fn hand_over(file: &File, directory: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::{MetadataExt as _, fchown};
    let (owner, own) = (std::fs::metadata(directory)?, file.metadata()?);
    if own.uid() == 0 && owner.uid() != 0 {
        fchown(file, Some(owner.uid()), Some(owner.gid()))?;
    }
    Ok(())
}

/// Where there are no users, nothing is handed over.
///
/// # Errors
/// None.
#[cfg(not(unix))]
pub(crate) fn hand_over(_: &File, _: &Path) -> std::io::Result<()> {
    Ok(())
}

/// What stands before a command that works on what is in a directory, where that belongs to a user as whom nobody logs in: a service's.
#[cfg(unix)]
#[must_use]
pub(crate) fn as_owner(directory: &Path) -> String {
    use std::os::unix::fs::MetadataExt as _;
    let owner = std::fs::metadata(directory).map(|about| about.uid());
    let users = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
    owner
        .ok()
        .map_or_else(String::new, |owner| prefix(&users, owner))
}

/// Where there are no users, nothing does.
#[cfg(not(unix))]
#[must_use]
pub(crate) fn as_owner(_: &Path) -> String {
    String::new()
}

/// The same, by the lines of `/etc/passwd`.
#[cfg(unix)]
fn prefix(users: &str, owner: u32) -> String {
    let of_owner = users.lines().find_map(|line| {
        let fields: Vec<&str> = line.split(':').collect();
        let [name, _, id, .., shell] = fields.as_slice() else {
            return None;
        };
        (id.parse() == Ok(owner)).then_some((*name, *shell))
    });
    match of_owner {
        Some((name, shell)) if shell.ends_with("/nologin") || shell.ends_with("/false") => {
            format!("sudo -u {name} ")
        }
        _ => String::new(),
    }
}

#[cfg(all(test, unix))]
mod tests {
    #[test]
    fn commands_are_run_as_a_services_user_and_as_nobody_else() {
        let users = "root:x:0:0:root:/root:/bin/bash\nada:x:1000:1000::/home/ada:/bin/sh\n\
             clameur:x:998:998:Clameur:/var/lib/clameur:/usr/sbin/nologin\n";
        let prefix = |owner| super::prefix(users, owner);
        assert_eq!(prefix(998), "sudo -u clameur ");
        assert_eq!((prefix(0), prefix(1000), prefix(5)), Default::default());
    }

    #[test]
    fn what_root_writes_is_the_directory_owners() {
        use std::os::unix::fs::{MetadataExt as _, chown};
        let dir = std::env::temp_dir().join(format!("clameur-owner-{}", std::process::id()));
        std::fs::create_dir_all(&dir).expect("a directory");
        // Only root can give a directory away: for anybody else nothing is to be handed over.
        let given = chown(&dir, Some(12_345), Some(12_345)).is_ok();
        let file = std::fs::File::create(dir.join("key")).expect("a file");
        super::hand_over(&file, &dir).expect("handed over");
        let (file, dir_of) = (
            file.metadata().expect("told"),
            dir.metadata().expect("told"),
        );
        assert_eq!(file.uid(), dir_of.uid());
        assert_eq!(dir_of.uid() == 12_345, given);
        std::fs::remove_dir_all(dir).expect("removed");
    }

    #[test]
    fn a_directory_has_room_and_a_missing_one_is_unknown() {
        let room = super::room(std::path::Path::new("/")).expect("a file system");
        assert!(room.total > 0 && room.free <= room.total);
        assert_eq!(super::room(std::path::Path::new("/nowhere/at/all")), None);
        assert!(!super::is_full(std::path::Path::new("/nowhere/at/all")));
        let used_up = |free, total| super::Room { free, total }.is_used_up();
        assert!(used_up(0, 4 << 20) && used_up(60 << 10, 4 << 20));
        assert!(!used_up(1 << 20, 4 << 20) && !used_up(0, 0));
    }
}
