use clameur_ledger::audit::Auditor;
use clameur_ledger::tile::{FULL_WIDTH, edge_tiles};
use clameur_ledger::tree::TileMap;
use clameur_ledger::{Checkpoint, Edge, Note, Signer};
use sqlx::Row as _;

use super::Findings;
use crate::campaign::partners;
use crate::campaign::store::{Campaign, CampaignError, load};
use crate::central::{OLD, ago};
use crate::clock::{Clock, DAY, HOUR};
use crate::config::Config;
use crate::count::store::{self as counts, Head};
use crate::db::{Db, Error, dialect};
use crate::procedure::due::SOON;
use crate::retention::{Hand, report};
use crate::secrets::Secrets;

pub(super) async fn examine(
    findings: &mut Findings,
    config: &Config,
    secrets: Option<&Secrets>,
    clock: &Clock,
    full: bool,
) {
    let path = config.database();
    if !path.exists() {
        return findings.warning(
            "database",
            format!("{} is not there yet", path.display()),
            "`clameur campaign publish` makes it. If there was one: stop, and restore it from your copy.",
        );
    }
    let db = match Db::open(&path, false).await {
        Ok(db) => db,
        Err(error) => {
            return findings.problem(
                "database",
                format!("{} cannot be opened: {error}", path.display()),
                "Run this as the user that the server runs as. If the file is damaged, restore it from your copy.",
            );
        }
    };
    if let Err(error) = db.can_write().await {
        findings.problem(
            "database",
            format!("it cannot be written: {error}"),
            "Nobody can join, and nobody can leave. Make room on the disk; see who owns the file; then look again.",
        );
    }
    if let Ok(Some(doubt)) = crate::retention::doubt(&db, clock).await {
        findings.problem(
            "clock",
            format!(
                "it is {} days ahead of the time that this instance last believed: nothing is destroyed by it",
                (doubt.now - doubt.seen) / DAY
            ),
            "Set it if it is wrong (timedatectl set-ntp true). If it is right: `clameur retention run --clock-is-right`.",
        );
    }
    if let Err(error) = database(findings, &db).await {
        findings.problem(
            "database",
            format!("it does not answer: {error}"),
            "Restore it from your copy; keep the damaged files for whoever looks into it.",
        );
    } else if let Some(secrets) = secrets
        && let Err(error) = campaigns(findings, config, &db, secrets, clock, full).await
    {
        findings.problem("campaigns", format!("they cannot be read: {error}"), "");
    }
    db.close().await;
}

async fn database(findings: &mut Findings, db: &Db) -> Result<(), Error> {
    let check: String = sqlx::query(dialect::QUICK_CHECK)
        .fetch_one(db.read())
        .await?
        .try_get(0)?;
    if check == "ok" {
        findings.ok("database", "whole");
    } else {
        findings.problem(
            "database",
            format!("damaged: {check}"),
            "Stop the server, keep these files, restore the last whole copy; `clameur audit` then tells whether \
             entries are missing from it.",
        );
    }
    let mode: String = sqlx::query(dialect::JOURNAL_MODE)
        .fetch_one(db.read())
        .await?
        .try_get(0)?;
    let synchronous: i64 = sqlx::query(dialect::SYNCHRONOUS)
        .fetch_one(db.read())
        .await?
        .try_get(0)?;
    if mode == "wal" && synchronous == 2 {
        findings.ok("durability", "write-ahead log, synchronous = FULL");
    } else {
        findings.problem(
            "durability",
            format!("journal_mode is {mode}, synchronous is {synchronous}"),
            "Is data_dir on a network file system? Keep it on a local disk: a power cut must lose nothing.",
        );
    }
    Ok(())
}

async fn campaigns(
    findings: &mut Findings,
    config: &Config,
    db: &Db,
    secrets: &Secrets,
    clock: &Clock,
    full: bool,
) -> Result<(), Error> {
    for slug in crate::campaign::store::slugs(db).await? {
        let about = format!("campaign {slug}");
        match load(db, secrets, &slug).await {
            Ok(Some(campaign)) => {
                central(findings, config, db, &campaign, clock).await?;
                for remark in crate::campaign::ready::remarks(&campaign.folder) {
                    findings.warning(
                        &about,
                        format!("{}: {}", remark.place(), remark.what),
                        "Mend it in the campaign's folder and publish again.",
                    );
                }
                pins(findings, &campaign);
                if campaign.manifest.origin != config.log_origin(&slug) {
                    findings.problem(
                        &about,
                        format!(
                            "its log is named {}, base_url has changed since",
                            campaign.manifest.origin
                        ),
                        "Set base_url back: receipts name the log's address for ever.",
                    );
                }
            }
            Ok(None) => {}
            Err(CampaignError::Altered { parts, .. }) => {
                for part in parts {
                    findings.problem(
                        &about,
                        format!("not what was published, and stopped for that: {part}"),
                        "Keep a copy of all files: somebody or something changed the database. Restore your last whole copy; or \
                         publish the campaign's folder again: whatever that changes is an entry of its log that everybody sees.",
                    );
                }
            }
            Err(error) => findings.problem(
                &about,
                error.to_string(),
                "Nobody can join until this is mended: restore the missing key from your own copy.",
            ),
        }
        let Some(head) = counts::head(db, &slug).await? else {
            findings.problem(
                &about,
                "it has no ledger",
                "Restore the database from your copy.",
            );
            continue;
        };
        match ledger(db, secrets, &slug, &head, full).await? {
            Ok(found) => findings.ok(&about, found),
            Err(what) => findings.problem(
                &about,
                format!("its ledger is not what was signed: {what}"),
                "Stop the server and keep all files: somebody or something changed the database. Restore the last copy \
                 whose audit is clean.",
            ),
        }
    }
    let now = clock.now();
    let waiting = crate::mail::waiting(db, now).await?;
    match waiting.oldest {
        Some(oldest) if now - oldest > HOUR => findings.warning(
            "mail queue",
            format!(
                "{} mails are due, the first for {} hours",
                waiting.due,
                (now - oldest) / HOUR
            ),
            "Is the server running, and does the relay answer? The queue tries again by itself.",
        ),
        _ => findings.ok(
            "mail queue",
            format!("{} wait, {} are due", waiting.all, waiting.due),
        ),
    }
    given_up(findings, db).await?;
    obligations(findings, db, secrets, clock).await
}

/// Mails that never arrived: their owners wait, and do not know why.
async fn given_up(findings: &mut Findings, db: &Db) -> Result<(), Error> {
    let ends = crate::mail::ends(db).await?;
    let (delivered, lost): (Vec<_>, Vec<_>) = ends.iter().partition(|(end, _)| end == "delivered");
    let sum = |ends: &[&(String, u64)]| ends.iter().map(|(_, mails)| mails).sum::<u64>();
    let (taken, given_up) = (sum(&delivered), sum(&lost));
    if given_up == 0 {
        findings.ok("mails given up", format!("none, {taken} were taken"));
        return Ok(());
    }
    let why: Vec<String> = lost
        .iter()
        .map(|(end, mails)| format!("{end} {mails}"))
        .collect();
    let found = format!("{given_up} of {}: {}", taken + given_up, why.join(", "));
    // A slip in one address of twenty is usual.
    if given_up * 20 <= taken {
        findings.ok("mails given up", found);
    } else {
        findings.warning(
            "mails given up",
            found,
            "no-mailbox: no such address; content-refused: taken for spam, look at SPF, DKIM and DMARC; no-smtputf8: the relay does not take such addresses; expired: refused for days. `docs/guides/run.md` says more.",
        );
    }
    Ok(())
}

/// What is stored of the campaign agrees with its ledger; what is left to say.
fn pins(findings: &mut Findings, campaign: &Campaign) {
    let about = format!("campaign {}", campaign.slug());
    let manifest = &campaign.manifest;
    for part in &campaign.damaged {
        findings.problem(
            &about,
            format!("of an earlier version, {part}"),
            "It is shown to nobody. Restore it from a copy: whoever signed that version may ask for it.",
        );
    }
    let definition = &campaign.folder.definition;
    let law = campaign.rules.instrument();
    for partner in partners::consents(definition, law).keys() {
        if campaign.open && !manifest.consents.contains_key(partner) {
            findings.warning(
                &about,
                format!("{partner} can read every statement, and the form asks nobody to agree to that"),
                "It was published before each reader had a consent of its own: name it in mandate or notice, and publish again.",
            );
        }
    }
    findings.ok(
        &about,
        format!(
            "texts, documents, law and {} recipients are those that entry {} of its ledger pins",
            campaign.recipients.len(),
            campaign.history.newest().map_or(0, |newest| newest.leaf)
        ),
    );
}

/// What the law asks for: deadlines, and what must be destroyed.
async fn obligations(
    findings: &mut Findings,
    db: &Db,
    secrets: &Secrets,
    clock: &Clock,
) -> Result<(), Error> {
    deadlines(findings, db, clock).await?;
    if let Ok(report) = report(db, secrets, clock.now()).await {
        let due: u64 = report.due(Hand::People).map(|line| line.due).sum();
        if due > 0 {
            findings.warning(
                "retention",
                format!("{due} things are to be destroyed and wait for a decision"),
                "clameur retention shows them.",
            );
        }
        for line in report.lines.iter().filter(|line| !line.demonstration) {
            let Some((day, things)) = line.near().filter(|(day, _)| *day >= line.today) else {
                continue;
            };
            findings.warning(
                &format!("campaign {}", line.campaign),
                format!(
                    "{things} × {} are to be destroyed on {day} ({})",
                    line.what, line.clock
                ),
                "If proceedings still need them: clameur procedure hold.",
            );
        }
        for hold in report.holds {
            findings.ok("retention", hold);
        }
        for remark in report.remarks {
            findings.warning("retention", remark, "");
        }
    }
    Ok(())
}

/// Whether the figures of the central system are fresh, where a campaign follows them.
async fn central(
    findings: &mut Findings,
    config: &Config,
    db: &Db,
    campaign: &Campaign,
    clock: &Clock,
) -> Result<(), Error> {
    if !campaign.open || crate::central::followed(campaign).is_none() {
        return Ok(());
    }
    let about = format!("campaign {}", campaign.slug());
    if !config.central.fetch {
        findings.ok(
            &about,
            "figures of the central system: not asked for ([central] fetch = false)",
        );
        return Ok(());
    }
    let state = crate::central::state(db, campaign.slug()).await?;
    let read = state.as_ref().and_then(|state| state.succeeded_at);
    let error = state.as_ref().map_or("never asked", |state| &state.error);
    match read {
        Some(at) if clock.now() - at < OLD => findings.ok(
            &about,
            format!("figures of the central system: {}", ago(at, clock.now())),
        ),
        Some(at) => findings.warning(
            &about,
            format!("figures of the central system: {} ({error})", ago(at, clock.now())),
            "The last good ones are shown, with their day. Is the server running, and may it reach the Commission's? \
             `clameur central fetch` asks once and says what is wrong.",
        ),
        None => findings.warning(
            &about,
            format!("figures of the central system: none yet ({error})"),
            "The server asks within its first quarter of an hour; `clameur central fetch` asks at once and says what is wrong.",
        ),
    }
    Ok(())
}

/// What is overdue or falls due soon; demonstrations have nothing to do.
async fn deadlines(findings: &mut Findings, db: &Db, clock: &Clock) -> Result<(), Error> {
    let due = crate::procedure::due::due(db, None, clock.now()).await?;
    for due in due
        .iter()
        .filter(|due| due.days_left <= SOON && !due.projected && !due.demonstration)
        // Told as what is to be destroyed.
        .filter(|due| !due.rule.starts_with("keep-"))
    {
        let about = format!("campaign {}", due.campaign);
        let title = due.title(crate::i18n::Lang::ENGLISH);
        let when = match due.overdue() {
            true => format!("overdue since {}", due.day),
            false => format!("due on {}", due.day),
        };
        findings.warning(
            &about,
            format!("{when}: {title}"),
            "clameur procedure due shows why; `clameur procedure add` writes down that it was done.",
        );
    }
    Ok(())
}

/// The outer error is the store's; the inner one says what does not fit.
async fn ledger(
    db: &Db,
    secrets: &Secrets,
    slug: &str,
    head: &Head,
    full: bool,
) -> Result<Result<String, String>, Error> {
    let checkpoint = match signed(secrets, head) {
        Ok(checkpoint) => checkpoint,
        Err(what) => return Ok(Err(what)),
    };
    let mut tiles = TileMap::new();
    for tile in edge_tiles(head.size) {
        match counts::tile(db, slug, tile).await? {
            Some(bytes) if tiles.insert(tile.level, tile.index, &bytes).is_ok() => {}
            _ => return Ok(Err(format!("{tile} is missing or damaged"))),
        }
    }
    match Edge::load(&mut tiles, head.size) {
        Ok(edge) if edge.root() == checkpoint.root => {}
        _ => return Ok(Err("its tiles do not lead to the signed head".to_owned())),
    }
    let live = head.live();
    if !full {
        return Ok(Ok(format!(
            "{live} counted, {} leaves, head signed",
            head.size
        )));
    }
    let mut auditor = Auditor::with_checkpoints([&checkpoint]);
    let step = u64::from(FULL_WIDTH);
    while auditor.size() < head.size {
        let leaves = counts::leaves(
            db.read(),
            slug,
            auditor.size(),
            step.min(head.size - auditor.size()),
        )
        .await?;
        if leaves.is_empty() {
            return Ok(Err(format!("leaf {} is missing", auditor.size())));
        }
        for leaf in leaves {
            auditor.push(&leaf);
        }
    }
    let recount = auditor.finish();
    if let Some(finding) = recount.findings.first() {
        return Ok(Err(format!("at {}: {}", finding.index, finding.problem)));
    }
    let tally = recount.tally;
    if (tally.adds, tally.withdrawn, tally.voided_total())
        != (head.added, head.withdrawn, head.voided)
    {
        return Ok(Err(format!(
            "the recount gives {}, the page shows {live}",
            tally.live
        )));
    }
    let records: i64 = sqlx::query("SELECT COUNT(*) AS n FROM statement WHERE campaign = $1")
        .bind(slug)
        .fetch_one(db.read())
        .await?
        .try_get("n")?;
    Ok(Ok(format!(
        "{live} counted, {} leaves replayed, head signed, {records} sealed records",
        head.size
    )))
}

fn signed(secrets: &Secrets, head: &Head) -> Result<Checkpoint, String> {
    let note = Note::parse(head.checkpoint.as_bytes()).map_err(|e| e.to_string())?;
    let claimed = Checkpoint::parse(note.text()).map_err(|e| e.to_string())?;
    let signer = Signer::new(&claimed.origin, secrets.log_seed()).map_err(|e| e.to_string())?;
    let checkpoint = Checkpoint::open(&note, &signer.verifier())
        .map_err(|e| format!("{e}; is log.seed the key that this instance began with?"))?;
    if checkpoint.size == head.size {
        Ok(checkpoint)
    } else {
        Err("its size is not the signed one".to_owned())
    }
}
