//! A small disk that can be filled.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A file system of its own, filled by a file. Needs the right to mount.
pub(super) struct Small {
    pub(super) at: PathBuf,
}

impl Small {
    /// A disk of so many mebibytes; none without the right to mount.
    pub(super) fn new(at: &Path, mebibytes: u64) -> Option<Self> {
        std::fs::create_dir_all(at).expect("a directory");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o"])
            .arg(format!("size={mebibytes}m"))
            .arg("tmpfs")
            .arg(at)
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success());
        if !mounted {
            let _ = std::fs::remove_dir(at);
        }
        mounted.then(|| Self { at: at.to_owned() })
    }

    /// To the last byte, but for so many.
    pub(super) fn fills_up(&self, but: usize) {
        let path = self.at.join("filler");
        let mut file = std::fs::File::create(&path).expect("a file");
        while file.write_all(&[0; 65_536]).is_ok() {}
        while file.write_all(&[0; 512]).is_ok() {}
        let length = file.metadata().expect("its size").len();
        let but = u64::try_from(but).expect("a number");
        file.set_len(length.saturating_sub(but)).expect("shorter");
    }

    pub(super) fn has_room_again(&self) {
        std::fs::remove_file(self.at.join("filler")).expect("the filler");
    }
}

impl Drop for Small {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(&self.at).status();
        let _ = std::fs::remove_dir(&self.at);
    }
}
