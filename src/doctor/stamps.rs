//! Timestamps by somebody else: are they as new as the operator wishes?

use super::Findings;
use crate::clock::{Clock, DAY};
use crate::config::Config;
use crate::count::store::head;
use crate::db::{Db, Error};
use crate::stamp::store;
use crate::terminal::tr;

/// A head a day: one that is due for longer than this is late.
const LATE: i64 = 2;

/// When each growing log was stamped last. Nothing where the operator names no service.
pub(super) async fn examine(
    findings: &mut Findings,
    config: &Config,
    db: &Db,
    clock: &Clock,
) -> Result<(), Error> {
    let Some(service) = &config.timestamp_service else {
        return Ok(());
    };
    for slug in crate::campaign::store::slugs(db).await? {
        let Some(head) = head(db, &slug).await?.filter(|head| head.size > 0) else {
            continue;
        };
        let about = format!("timestamps {slug}");
        let what_to_do = || {
            tr!(
                "Does {service} answer this machine, and is the server running? Its log says why there was none; it tries again every quarter of an hour.",
                "{service} répond-il à cette machine, et le serveur est-il en marche ? Son journal dit pourquoi il n’y en a pas eu ; il réessaie tous les quarts d’heure."
            )
        };
        let last = store::list(db, &slug, 1).await?;
        let Some((size, at)) = last.first().copied() else {
            findings.warning(
                &about,
                tr!(
                    "none yet, of {entries} entries",
                    "aucun encore, sur {entries} entrées",
                    entries = head.size
                ),
                what_to_do(),
            );
            continue;
        };
        let days = (clock.now() - at).max(0) / DAY;
        let newer = head.size.saturating_sub(size);
        let found = tr!(
            "the last {days} days ago, at {size} entries; {newer} since",
            "le dernier il y a {days} jours, à {size} entrées ; {newer} depuis"
        );
        // A log that does not grow needs no other.
        if newer > 0 && days >= LATE {
            findings.warning(&about, found, what_to_do());
        } else {
            findings.ok(&about, found);
        }
    }
    Ok(())
}
