//! What will be destroyed is announced to the organisers before: in the log, in what `doctor`, `retention` and `procedure due` show.
//!
//! What the program destroys by itself also waits until it was announced for a week: a day that is written down late, or wrongly, must not
//! cost statements within the hour.

use jiff::civil::Date;

use super::report::{Line, Report};
use super::store;
use crate::clock::{DAY, Millis};
use crate::db::{Db, Error};

/// How many days before the day it is announced.
pub const NOTICE: i32 = 30;

/// For how long at least it must have been announced before the program destroys it.
pub(super) const LEAST: Millis = 7 * DAY;

/// Whether it is worth an announcement: what people gave and cannot be had again.
pub(super) fn concerns(what: &str) -> bool {
    matches!(what, "statement" | "filed-statement" | "contact")
}

impl Line {
    /// The day on which it is to be destroyed, and how much, where that is near or past.
    #[must_use]
    pub fn near(&self) -> Option<(Date, u64)> {
        let (day, things) = match self.due {
            0 => (self.next?, self.kept),
            due => (self.since?, due),
        };
        let near = (day - self.today).get_days() <= NOTICE;
        (near && things > 0 && concerns(self.what)).then_some((day, things))
    }
}

/// Tells the log what will be destroyed within the month, each thing once for its day, and remembers that it did.
pub(super) async fn tell(db: &Db, report: &Report, now: Millis) -> Result<(), Error> {
    for line in &report.lines {
        let Some((day, things)) = line.near() else {
            continue;
        };
        if !store::announce(db, &line.campaign, line.what, day, now).await? {
            continue;
        }
        tracing::warn!(
            campaign = line.campaign,
            what = line.what,
            things,
            day = %day,
            by = line.clock,
            "will be destroyed: what is still needed for proceedings is held with `clameur procedure hold`"
        );
    }
    Ok(())
}
