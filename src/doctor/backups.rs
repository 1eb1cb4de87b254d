use super::Findings;
use crate::backup::last_made;
use crate::clock::{Clock, DAY};
use crate::config::Config;
use crate::secrets::BACKUP_KEY_USED;
use crate::terminal::tr;

/// Whether the backups that were once begun go on. Who copies by other means is told nothing.
pub(super) fn examine(findings: &mut Findings, config: &Config, clock: &Clock) {
    let Some(last) = last_made(&config.data_dir) else {
        return;
    };
    let days = ((clock.now() - last) / DAY).max(0);
    let found = tr!(
        "the last one was made {days} days ago",
        "la dernière a été faite il y a {days} jours"
    );
    if days > i64::from(BACKUP_KEY_USED) {
        findings.warning(
            "backups",
            found,
            tr!(
                "clameur backup, at least every week: of one that is older than a month, only what is public can be restored.",
                "clameur backup, au moins chaque semaine : d’une sauvegarde de plus d’un mois, seul ce qui est public peut être remis."
            ),
        );
    } else {
        findings.ok("backups", found);
    }
}
