//! The keys under which backups keep what is about people: by campaign, each for a week, gone after a month or with the campaign's data.

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::civil::Date;
use zeroize::Zeroizing;

use super::{
    Key, Secrets, SecretsError, overwrite_and_remove, random, read_key, write_over, write_secret,
};

/// For how many days new backups use a backup key before another one is made.
pub const BACKUP_KEY_USED: i32 = 7;
/// For how many days a backup can be restored whole at most: so many days after it was first used its key is destroyed, as the instruments
/// ask of copies. Of a backup that was made in the key's last days it is up to a week less.
pub const BACKUP_KEPT: i32 = 30;

pub(super) fn days_since(day: Date, today: Date) -> i32 {
    day.until(today).map_or(0, |span| span.get_days())
}

fn backup_key_path(dir: &Path, campaign: &str, day: Date) -> PathBuf {
    dir.join(format!("backup-{campaign}.{day}.key"))
}

/// The backup keys in a directory of keys: of which campaign, since which day.
fn all_backup_keys(dir: &Path) -> Result<Vec<(String, Date)>, SecretsError> {
    let failed = |source| SecretsError::Io {
        path: dir.to_owned(),
        source,
    };
    let mut keys = Vec::new();
    for entry in std::fs::read_dir(dir).map_err(failed)? {
        let name = entry.map_err(failed)?.file_name();
        keys.extend(name.to_str().and_then(backup_key_of));
    }
    Ok(keys)
}

/// Of which campaign, and since which day, the backup key in the file of this name is.
pub(super) fn backup_key_of(name: &str) -> Option<(String, Date)> {
    let name = name.strip_prefix("backup-")?.strip_suffix(".key")?;
    let (campaign, day) = name.rsplit_once('.')?;
    Some((campaign.to_owned(), day.parse().ok()?))
}

/// The days of a campaign's backup keys in a directory of keys.
fn backup_days(dir: &Path, campaign: &str) -> Result<Vec<Date>, SecretsError> {
    let keys = all_backup_keys(dir)?.into_iter();
    Ok(keys
        .filter(|(of, _)| of == campaign)
        .map(|(_, day)| day)
        .collect())
}

/// The backup key of a campaign of this day in a directory of keys; none where it is not there: it was destroyed, or is elsewhere.
///
/// # Errors
/// When its file is there and cannot be used.
pub fn backup_key(dir: &Path, campaign: &str, day: Date) -> Result<Option<Key>, SecretsError> {
    let path = backup_key_path(dir, campaign, day);
    if !path.exists() {
        return Ok(None);
    }
    read_key(&path).map(Some)
}

impl Secrets {
    /// The key under which a backup of `today` keeps a campaign's sealed rows, and the day since which it is used; made where none is
    /// young enough.
    ///
    /// # Errors
    /// When the directory cannot be read or written.
    pub fn backup_key_for(&self, campaign: &str, today: Date) -> Result<(Date, Key), SecretsError> {
        let young = backup_days(&self.dir, campaign)?
            .into_iter()
            .filter(|day| *day <= today && days_since(*day, today) < BACKUP_KEY_USED)
            .max();
        let day = young.unwrap_or(today);
        let path = backup_key_path(&self.dir, campaign, day);
        if young.is_none() {
            let key = Zeroizing::new(STANDARD.encode(*random()));
            let text = Zeroizing::new(format!(
                "# clameur: key of backups of {campaign} since {day}\n{}\n",
                *key
            ));
            match write_secret(&path, text.as_bytes()) {
                // Another backup makes it at the same time.
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
                written => written.map_err(|source| SecretsError::Io {
                    path: path.clone(),
                    source,
                })?,
            }
        }
        Ok((day, read_key(&path)?))
    }

    /// Destroys all backup keys of a campaign: what backups hold of its sealed rows is noise from now on. Gives how many.
    ///
    /// # Errors
    /// When a file cannot be written over or removed.
    pub fn destroy_backup_keys(&self, campaign: &str) -> Result<u64, SecretsError> {
        let days = backup_days(&self.dir, campaign)?;
        for day in &days {
            self.destroy_backup_key(campaign, *day)?;
        }
        Ok(days.len() as u64)
    }

    /// Destroys the backup keys of a campaign of which something was destroyed since this directory last knew, at whichever server. `mark` is another
    /// one after each destruction, `last` the day of the last: a directory that knows of none keeps the keys that were made after it. Gives how
    /// many.
    ///
    /// # Errors
    /// When a file cannot be read, written or removed.
    pub fn follow_destruction(
        &self,
        campaign: &str,
        mark: &str,
        last: Option<Date>,
    ) -> Result<u64, SecretsError> {
        let path = self.dir.join(format!("backup-{campaign}.destroyed"));
        let failed = |source| SecretsError::Io {
            path: path.clone(),
            source,
        };
        let known = match std::fs::read_to_string(&path) {
            Ok(known) => Some(known),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
            Err(error) => return Err(failed(error)),
        };
        if known.as_deref().map(str::trim) == Some(mark) {
            return Ok(0);
        }
        let mut destroyed = 0;
        for day in backup_days(&self.dir, campaign)? {
            if known.is_some() || last.is_some_and(|last| day < last) {
                self.destroy_backup_key(campaign, day)?;
                destroyed += 1;
            }
        }
        // An operator's command may have written it, and the server does next.
        write_over(&path, format!("{mark}\n").as_bytes()).map_err(failed)?;
        Ok(destroyed)
    }

    /// Destroys the backup keys that were first used [`BACKUP_KEPT`] days ago, also those of campaigns that the store does not know (any
    /// more). Gives how many.
    ///
    /// # Errors
    /// When a file cannot be written over or removed; the others are destroyed all the same.
    pub fn destroy_old_backup_keys(&self, today: Date) -> Result<u64, SecretsError> {
        let mut destroyed = 0;
        let mut failed = Ok(());
        for (campaign, day) in all_backup_keys(&self.dir)? {
            if days_since(day, today) < BACKUP_KEPT {
                continue;
            }
            match self.destroy_backup_key(&campaign, day) {
                Ok(()) => destroyed += 1,
                refused => failed = refused,
            }
        }
        failed.map(|()| destroyed)
    }

    fn destroy_backup_key(&self, campaign: &str, day: Date) -> Result<(), SecretsError> {
        let path = backup_key_path(&self.dir, campaign, day);
        overwrite_and_remove(&path).map_err(|source| SecretsError::Io { path, source })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::ToSpan as _;

    #[test]
    fn a_backup_key_serves_a_week_and_is_gone_after_a_month() {
        let dir = std::env::temp_dir().join(format!("clameur-backup-keys-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&dir);
        let secrets = Secrets::create(&dir).unwrap();
        let first = jiff::civil::date(2026, 11, 1);
        let on = |days: i32| first.checked_add(days.days()).unwrap();
        let made = secrets.backup_key_for("a", first).unwrap();
        assert_eq!(made.0, first);
        assert_eq!(secrets.backup_key_for("a", on(6)).unwrap(), made);
        let next = secrets.backup_key_for("a", on(7)).unwrap();
        assert_eq!(next.0, on(7));
        assert_ne!(next.1, made.1);
        // Each campaign has its own, also where one name begins like another.
        let other = secrets.backup_key_for("a-b", first).unwrap();
        assert_ne!(other.1, made.1);
        // A clock that was ahead once leaves a key behind that is not used before its day.
        secrets.backup_key_for("a", on(300)).unwrap();
        assert_eq!(secrets.backup_key_for("a", on(8)).unwrap(), next);

        let kept = secrets.backup_key_for("a-b", on(8)).unwrap();

        // None outlives thirty days, whoever knows its campaign.
        assert_eq!(secrets.destroy_old_backup_keys(on(29)).unwrap(), 0);
        assert_eq!(secrets.destroy_old_backup_keys(on(30)).unwrap(), 2);
        assert_eq!(backup_key(&dir, "a", first).unwrap(), None);
        assert_eq!(backup_key(&dir, "a-b", first).unwrap(), None);
        assert_eq!(backup_key(&dir, "a", on(7)).unwrap(), Some(next.1));
        assert_eq!(secrets.destroy_backup_keys("a").unwrap(), 2);
        assert_eq!(backup_key(&dir, "a-b", on(8)).unwrap(), Some(kept.1));
        std::fs::remove_dir_all(dir).unwrap();
    }

    #[test]
    fn each_directory_of_keys_follows_what_was_destroyed_at_another_server() {
        let dir = std::env::temp_dir().join(format!("clameur-follows-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&dir);
        let secrets = Secrets::create(&dir).unwrap();
        let day = |day| jiff::civil::date(2026, 11, day);
        let days = || {
            let mut days = backup_days(&dir, "a").unwrap();
            days.sort();
            days
        };
        secrets.backup_key_for("a", day(1)).unwrap();
        secrets.backup_key_for("a", day(10)).unwrap();
        secrets.backup_key_for("b", day(1)).unwrap();
        // It hears of it for the first time: what was made since stays.
        assert_eq!(
            secrets
                .follow_destruction("a", "1 5", Some(day(10)))
                .unwrap(),
            1
        );
        assert_eq!(days(), [day(10)]);
        assert_eq!(
            secrets
                .follow_destruction("a", "1 5", Some(day(10)))
                .unwrap(),
            0
        );
        // Another destruction, on the day on which the key was made.
        assert_eq!(
            secrets
                .follow_destruction("a", "1 7", Some(day(10)))
                .unwrap(),
            1
        );
        assert_eq!(days(), []);
        assert!(backup_key(&dir, "b", day(1)).unwrap().is_some());
        std::fs::remove_dir_all(dir).unwrap();
    }

    /// A command of root's wrote it, and the server, which is another user, could not write the next one over it.
    #[cfg(unix)]
    #[test]
    fn what_a_directory_knows_of_destruction_is_its_owners_whoever_wrote_it_down() {
        use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
        let dir = std::env::temp_dir().join(format!("clameur-knows-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&dir);
        let secrets = Secrets::create(&dir).unwrap();
        // Only root can give a directory away.
        let _ = chown(&dir, Some(12_345), Some(12_345));
        let file = dir.join("backup-a.destroyed");
        for mark in ["1 5", "1 7"] {
            secrets.follow_destruction("a", mark, None).unwrap();
            let known = std::fs::read_to_string(&file).unwrap();
            assert_eq!(known.trim(), mark);
            let owner = |path: &Path| std::fs::metadata(path).unwrap().uid();
            assert_eq!(owner(&file), owner(&dir));
            // Whoever may only write into the directory writes the next one all the same.
            let only_read = std::fs::Permissions::from_mode(0o400);
            std::fs::set_permissions(&file, only_read).unwrap();
        }
        std::fs::remove_dir_all(dir).unwrap();
    }
}
