//! How long somebody waits who was wrong: longer each time, never long enough to shut the owner out.
//!
//! Failures are counted by account, so that guessing from many networks gains nothing; and apart for a browser in which the account's owner
//! signed in before, so that strangers cannot slow its owner down there. The bucket of an address exists whether an account does or not.

use crate::clock::{APART, DAY, Millis, SECOND};
use crate::db::{Connection, Error};
use crate::token::keyed;

use super::store;

/// Tries that cost nothing.
const FREE: i64 = 5;
/// The longest wait.
const LONGEST: Millis = 30 * SECOND;
/// After this long without a failure all are forgotten.
const FORGOTTEN: Millis = DAY;

/// Whose failures are counted together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bucket([u8; 32]);

impl Bucket {
    /// Of everybody who tries this address.
    #[must_use]
    pub fn of_address(key: &[u8; 32], address: &str) -> Self {
        Self(keyed(
            key,
            format!("clameur/sign-in-wait/v1\0address\0{address}").as_bytes(),
        ))
    }

    /// Of everybody who tries codes of this account, knowing its password.
    #[must_use]
    pub fn of_codes(key: &[u8; 32], account: &str) -> Self {
        Self(keyed(
            key,
            format!("clameur/sign-in-wait/v1\0codes\0{account}").as_bytes(),
        ))
    }

    /// Of a browser in which this account signed in before.
    #[must_use]
    pub fn of_device(key: &[u8; 32], device: &[u8; 32]) -> Self {
        Self(keyed(
            key,
            &[b"clameur/sign-in-wait/v1\0device\0".as_slice(), device].concat(),
        ))
    }

    /// The mails with links of this kind that were asked for at this address.
    #[must_use]
    pub fn of_mails(key: &[u8; 32], kind: &str, address: &str) -> Self {
        Self(keyed(
            key,
            format!("clameur/sign-in-wait/v1\0mails\0{kind}\0{address}").as_bytes(),
        ))
    }

    /// The invitations that went to this address, of all organisations.
    #[must_use]
    pub fn of_invitations(key: &[u8; 32], address: &str) -> Self {
        Self(keyed(
            key,
            format!("clameur/sign-in-wait/v1\0invitations\0{address}").as_bytes(),
        ))
    }

    /// As the store has it.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// How often it went wrong, and when last.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Failures {
    /// How often.
    pub count: i64,
    /// When last.
    pub last_at: Millis,
}

impl Failures {
    /// What is left of them now. A clock that was set back forgets them: nobody waits until it is there again. What another server wrote down a moment
    /// ago, whose clock is a little ahead, is not forgotten: whoever went from one to the other would begin anew each time.
    fn now(self, now: Millis) -> Self {
        let age = now - self.last_at;
        if (-APART..FORGOTTEN).contains(&age) {
            let last_at = self.last_at.min(now);
            Self { last_at, ..self }
        } else {
            Self::default()
        }
    }

    /// How long to wait from now on.
    #[must_use]
    pub fn wait(self, now: Millis) -> Millis {
        let failures = self.now(now);
        if failures.count < FREE {
            return 0;
        }
        let doublings = u32::try_from(failures.count - FREE)
            .unwrap_or(u32::MAX)
            .min(5);
        let length = (SECOND << doublings).min(LONGEST);
        (failures.last_at + length - now).max(0)
    }
}

/// Begins a try: it counts as a failure until [`store::forgive`] says otherwise, so that many at once gain nothing. Where somebody has to wait
/// first, says how long.
///
/// # Errors
/// When the store refuses.
pub async fn try_now(
    connection: &mut Connection,
    bucket: Bucket,
    now: Millis,
) -> Result<Result<(), Millis>, Error> {
    let before = store::failures(&mut *connection, bucket).await?;
    let wait = before.wait(now);
    if wait > 0 {
        return Ok(Err(wait));
    }
    store::set_failures(connection, bucket, before.now(now).count + 1, now).await?;
    Ok(Ok(()))
}

/// Who asks again so soon pressed twice: one mail answers both.
pub(crate) const TWICE: Millis = 10 * SECOND;
/// Mails that may be asked for at one address in a day.
const MAILS_A_DAY: i64 = 5;

/// Whether one more mail may be asked for at an address today; it is counted.
///
/// # Errors
/// When the store refuses.
pub async fn may_be_mailed(
    connection: &mut Connection,
    bucket: Bucket,
    now: Millis,
) -> Result<bool, Error> {
    let before = store::failures(&mut *connection, bucket).await?.now(now);
    if before.count >= MAILS_A_DAY {
        return Ok(false);
    }
    store::set_failures(connection, bucket, before.count + 1, now).await?;
    Ok(true)
}

/// Whether one more link of a kind may be mailed to whoever asks for it: not for a button that was pressed twice. After those of the day there is
/// one for each `pause`. Where that is as long as a link holds, one that still holds is in the mailbox whenever another is refused: so whoever uses the mails of an address up keeps
/// its owner from nothing.
///
/// # Errors
/// When the store refuses.
pub async fn may_have_link(
    connection: &mut Connection,
    key: &[u8; 32],
    (kind, pause): (&str, Millis),
    address: &str,
    now: Millis,
) -> Result<bool, Error> {
    let bucket = Bucket::of_mails(key, kind, address);
    let before = store::failures(&mut *connection, bucket).await?.now(now);
    let wait = if before.count >= MAILS_A_DAY {
        pause
    } else {
        TWICE
    };
    if before.count > 0 && now - before.last_at < wait {
        return Ok(false);
    }
    store::set_failures(connection, bucket, before.count + 1, now).await?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Site;

    #[test]
    fn the_wait_grows_and_ends() {
        let now = 1_000 * DAY;
        let wait = |count| {
            Failures {
                count,
                last_at: now,
            }
            .wait(now)
        };
        assert_eq!(
            [0, 4, 5, 6, 9, 1_000_000].map(wait),
            [0, 0, 1_000, 2_000, 16_000, LONGEST]
        );
        let many = Failures {
            count: 100,
            last_at: now,
        };
        assert_eq!(many.wait(now + LONGEST), 0, "nobody is shut out");
        assert_eq!(many.now(now + DAY), Failures::default());
        assert_eq!(many.wait(now - DAY), 0, "a clock that was set back");
        assert_eq!(many.wait(now - APART), LONGEST, "a clock that is behind");
    }

    /// One that was behind by a moment took the failures before for those of a clock that had been set back, and began to count anew.
    #[tokio::test]
    async fn what_went_wrong_at_one_server_counts_at_another_whose_clock_is_behind() {
        let site = Site::new().await;
        let (db, key) = (&site.app.db, &[7; 32]);
        let (ahead, behind) = (site.clock.now(), site.clock.now() - 3 * SECOND);
        let mut tx = db.begin().await.unwrap();
        let bucket = Bucket::of_address(key, "somebody@example.org");
        for now in [ahead, behind].into_iter().cycle().take(5) {
            assert_eq!(try_now(&mut tx, bucket, now).await.unwrap(), Ok(()));
        }
        for now in [behind, ahead] {
            assert!(try_now(&mut tx, bucket, now).await.unwrap().is_err());
        }
        let bucket = Bucket::of_mails(key, "recovery", "somebody@example.org");
        for now in [ahead, behind].into_iter().cycle().take(5) {
            assert!(may_be_mailed(&mut tx, bucket, now).await.unwrap());
        }
        for now in [behind, ahead] {
            assert!(!may_be_mailed(&mut tx, bucket, now).await.unwrap());
        }
        // A button that was pressed twice, and each server took one.
        let mut pressed = Vec::new();
        for now in [ahead, behind] {
            let link = ("sign-up", DAY);
            let may = may_have_link(&mut tx, key, link, "somebody@example.org", now);
            pressed.push(may.await.unwrap());
        }
        assert_eq!(pressed, [true, false]);
        tx.commit().await.unwrap();
    }

    /// Keyed hashes of addresses, by a clock that was a year ahead, stayed for that year.
    #[tokio::test]
    async fn what_a_clock_wrote_down_that_was_far_ahead_is_swept_too() {
        let site = Site::new().await;
        let (db, now) = (&site.app.db, site.clock.now());
        let mut tx = db.begin().await.unwrap();
        for (address, at) in [("a", now - DAY - 1), ("b", now), ("c", now + 365 * DAY)] {
            let bucket = Bucket::of_address(&[7; 32], address);
            store::set_failures(&mut tx, bucket, 1, at).await.unwrap();
        }
        tx.commit().await.unwrap();
        store::forget_waits(db, now).await.unwrap();
        assert_eq!(site.rows("sign_in_wait").await, 1);
    }
}
