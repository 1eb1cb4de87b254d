use clameur_ledger::tile::edge_tiles;
use clameur_ledger::tree::TileMap;
use clameur_ledger::{Checkpoint, Edge, Note, Signer};

use super::Findings;
use crate::campaign::partners;
use crate::campaign::store::{Campaign, CampaignError, load};
use crate::central::{OLD, ago};
use crate::clock::{Clock, DAY, MINUTE, Millis};
use crate::config::Config;
use crate::count::guard::Guard;
use crate::count::store::{self as counts, Head};
use crate::db::{Address, Db, Engine, Error, dialect, query};
use crate::i18n::Lang;
use crate::procedure::due::{SOON, Upcoming};
use crate::retention::{Actor, report};
use crate::secrets::Secrets;
use crate::supporter::asked_out;
use crate::terminal::tr;

pub(super) async fn examine(
    findings: &mut Findings,
    config: &Config,
    secrets: Option<&Secrets>,
    clock: &Clock,
    full: bool,
) {
    let path = config.database();
    if !path.is_there() {
        return findings.problem(
            "database",
            tr!("{path} is not there", "{path} n’existe pas", path = path),
            tr!("`clameur restore` brings it back from a backup; for a new instance, `clameur init` makes it.", "`clameur restore` la remet depuis une sauvegarde ; pour une nouvelle instance, `clameur init` la fait."),
        );
    }
    if let Ok(pending @ 1..) = Db::pending_migrations(&path).await {
        return findings.warning(
            "database",
            tr!(
                "its tables are those of an earlier program ({pending} steps behind): looking changes nothing, and nothing in it was examined",
                "ses tables sont celles d’un programme antérieur (en retard de {pending} étapes) : regarder ne change rien, et rien n’y a été examiné"
            ),
            tr!(
                "The server brings them up to date when it starts. Make a backup before: clameur backup.",
                "Le serveur les met à jour quand il démarre. Faites une sauvegarde avant : clameur backup."
            ),
        );
    }
    let db = match Db::open(&path, false).await {
        Ok(db) => db,
        Err(error) => {
            return unopened(findings, &path, &error);
        }
    };
    if let Err(error) = db.can_write().await {
        findings.problem(
            "database",
            tr!("it cannot be written: {error}", "impossible d’y écrire : {error}"),
            tr!("Nobody can join, and nobody can leave. Make room on the disk; see who owns the file; then look again.", "Personne ne peut participer ni se retirer. Faites de la place sur le disque ; voyez à qui est le fichier ; puis regardez à nouveau."),
        );
    }
    if let Some(secrets) = secrets
        && let Err(error) = Guard::of(config).check(&db, secrets, None).await
    {
        let told = error.to_string();
        let (found, remedy) = told.split_once('\n').unwrap_or((&told, ""));
        findings.problem("database", found.to_owned(), remedy.trim().to_owned());
    }
    if let Ok(Some(doubt)) = crate::trusted_time::doubt(&db, clock).await {
        findings.problem(
            "clock",
            tr!(
                "it is {days} days ahead of the time that this instance last believed: nothing is destroyed by it",
                "elle a {days} jours d’avance sur la dernière heure que cette instance a crue : rien n’est détruit d’après elle",
                days = (doubt.now - doubt.seen) / DAY
            ),
            tr!("Set it if it is wrong (timedatectl set-ntp true). If it is right: `clameur retention run --clock-is-right`.", "Remettez-la à l’heure si elle est fausse (timedatectl set-ntp true). Si elle est juste : `clameur retention run --clock-is-right`."),
        );
    }
    let examined = match db.engine() {
        Engine::Sqlite => database(findings, &db).await,
        Engine::Postgres => server(findings, &db, clock).await,
    };
    if let Err(error) = examined {
        findings.problem(
            "database",
            tr!("it does not answer: {error}", "elle ne répond pas : {error}"),
            tr!("Restore it from your copy; keep the damaged files for whoever looks into it.", "Remettez-la depuis votre copie ; gardez les fichiers abîmés pour qui les examinera."),
        );
    } else if let Some(secrets) = secrets
        && let Err(error) = campaigns(findings, config, &db, secrets, clock, full).await
    {
        findings.problem(
            "campaigns",
            tr!(
                "they cannot be read: {error}",
                "elles sont illisibles : {error}"
            ),
            "",
        );
    }
    db.close().await;
}

/// Says why the database cannot be opened, and what to do.
fn unopened(findings: &mut Findings, path: &Address, error: &Error) {
    let found = tr!(
        "{path} cannot be opened: {error}",
        "impossible d’ouvrir {path} : {error}",
        path = path,
        error = error
    );
    if error.says_what_to_do() {
        let (found, remedy) = found.split_once('\n').unwrap_or((&found, ""));
        return findings.problem("database", found, remedy.trim());
    }
    findings.problem(
        "database",
        found,
        match path.file() {
            Some(_) => tr!("Run this as the user that the server runs as. If the file is damaged, restore it from your copy.", "Lancez ceci sous l’utilisateur du serveur. Si le fichier est abîmé, remettez-le depuis votre copie."),
            None => tr!("See that the server runs, that this machine may connect to it, and that `database` in the configuration is right: psql with the same address tells the same.", "Voyez si le serveur tourne, si cette machine peut s’y connecter, et si `database` est juste dans la configuration : psql avec la même adresse dit la même chose."),
        },
    );
}

async fn database(findings: &mut Findings, db: &Db) -> Result<(), Error> {
    let check: String = query(dialect::QUICK_CHECK)
        .fetch_one(db.read())
        .await?
        .try_get(0)?;
    if check == "ok" {
        findings.ok("database", tr!("whole", "entière"));
    } else {
        findings.problem(
            "database",
            tr!("damaged: {check}", "abîmée : {check}"),
            tr!("Stop the server, keep these files, restore the last whole copy; `clameur audit` then tells whether \
             entries are missing from it.", "Arrêtez le serveur, gardez ces fichiers, remettez la dernière copie entière ; `clameur audit` dit alors s’il y \
             manque des entrées."),
        );
    }
    let mode: String = query(dialect::JOURNAL_MODE)
        .fetch_one(db.read())
        .await?
        .try_get(0)?;
    let synchronous: i64 = query(dialect::SYNCHRONOUS)
        .fetch_one(db.read())
        .await?
        .try_get(0)?;
    if mode == "wal" && synchronous == 2 {
        findings.ok(
            "durability",
            tr!(
                "write-ahead log, synchronous = FULL",
                "journal anticipé (WAL), synchronous = FULL"
            ),
        );
    } else {
        findings.problem(
            "durability",
            tr!("journal_mode is {mode}, synchronous is {synchronous}", "journal_mode est {mode}, synchronous est {synchronous}"),
            tr!("Is data_dir on a network file system? Keep it on a local disk: a power cut must lose nothing.", "data_dir est-il sur un système de fichiers en réseau ? Gardez-le sur un disque local : une coupure de courant ne doit rien perdre."),
        );
    }
    Ok(())
}

/// The oldest server that the tests know.
const OLDEST: i64 = 140_000;

/// The database server's clock may be so far from this machine's: by it all machines of a database are compared, which hold leases by clocks of their own.
const CLOCKS_APART: Millis = 5_000;

async fn server(findings: &mut Findings, db: &Db, clock: &Clock) -> Result<(), Error> {
    let row = query(dialect::SERVER).fetch_one(db.read()).await?;
    let named: String = row.try_get("named")?;
    if row.try_get::<i64>("version")? >= OLDEST {
        findings.ok("database", format!("PostgreSQL {named}"));
    } else {
        findings.problem(
            "database",
            tr!(
                "PostgreSQL {named} is older than what this program is tried with",
                "PostgreSQL {named} est plus ancien que ce avec quoi ce programme est essayé"
            ),
            tr!(
                "Move to PostgreSQL 14 or newer.",
                "Passez à PostgreSQL 14 ou plus récent."
            ),
        );
    }
    let encoding: String = row.try_get("encoding")?;
    if encoding != "UTF8" {
        findings.problem(
            "database",
            tr!("its texts are kept as {encoding}: names would be refused", "ses textes sont gardés en {encoding} : des noms seraient refusés"),
            tr!("Make the database with --encoding UTF8 --template template0, and move the instance with `clameur move-store`.", "Faites la base avec --encoding UTF8 --template template0, et déplacez l’instance avec `clameur move-store`."),
        );
    }
    let mut fragile = Vec::new();
    for setting in ["fsync", "full_page_writes"] {
        let value: String = row.try_get(setting)?;
        if value == "off" {
            fragile.push(format!("{setting} = {value}"));
        }
    }
    if fragile.is_empty() {
        findings.ok(
            "durability",
            tr!(
                "commits wait for the disk",
                "les validations attendent le disque"
            ),
        );
    } else {
        findings.problem(
            "durability",
            fragile.join(", "),
            tr!("Set it to on in postgresql.conf: a power cut must lose nothing that anybody was told.", "Mettez-le à on dans postgresql.conf : une coupure de courant ne doit rien perdre de ce qui a été dit à quelqu’un."),
        );
    }
    // What is `off` is set to `on` by each transaction that writes; `local` waits for this disk alone.
    let waits_for: String = row.try_get("synchronous_commit")?;
    if row.try_get::<i64>("standbys")? == 0 || waits_for == "local" {
        findings.warning(
            "durability",
            tr!("no commit waits for a standby: the loss of this machine loses what it alone has", "aucune validation n’attend un serveur de secours : perdre cette machine, c’est perdre ce qu’elle seule a"),
            tr!("See docs/engines.md, “Several nodes”, for synchronous standbys; or keep backups and know what lies between them.", "Voyez docs/engines.md, « Several nodes », pour les serveurs de secours synchrones ; ou gardez des sauvegardes et sachez ce qui tient entre deux."),
        );
    }
    let idle: i64 = row.try_get("idle_slots")?;
    if idle > 0 {
        findings.warning(
            "database",
            tr!("{idle} replication slots that nobody reads keep old log, and with it what was deleted", "{idle} emplacements de réplication que personne ne lit gardent l’ancien journal, et avec lui ce qui a été effacé"),
            tr!("Drop them: SELECT pg_drop_replication_slot(slot_name).", "Supprimez-les : SELECT pg_drop_replication_slot(slot_name)."),
        );
    }
    let apart = (row.try_get::<i64>("now")? - clock.now()).abs();
    if apart > CLOCKS_APART {
        findings.problem(
            "clock",
            tr!(
                "this machine's and the database server's are {seconds} s apart",
                "celle de cette machine et celle du serveur de la base diffèrent de {seconds} s",
                seconds = apart / 1000
            ),
            tr!(
                "Synchronise both over the network (timedatectl set-ntp true).",
                "Synchronisez les deux par le réseau (timedatectl set-ntp true)."
            ),
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
    troubles(findings, "keys", &crate::fsck::keys(db, secrets).await?);
    super::shared_keys::examine(findings, config, db, secrets).await?;
    if full {
        troubles(findings, "database", &crate::fsck::file(db).await?);
    }
    for slug in crate::campaign::store::slugs(db).await? {
        let about = format!("campaign {slug}");
        match load(db, secrets, &slug).await {
            Ok(Some(campaign)) => {
                central(findings, config, db, &campaign, clock).await?;
                for remark in crate::campaign::ready::remarks(&campaign.folder, clock.now()) {
                    findings.warning(
                        &about,
                        tr!("{place}: {what}", "{place} : {what}", place = campaign.folder.place(&remark.path), what = remark.code),
                        tr!("Mend it at the desk, or in the campaign’s folder, and publish again.", "Corrigez-le au bureau, ou dans le dossier de la campagne, et publiez à nouveau."),
                    );
                }
                pins(findings, &campaign);
                if campaign.manifest.origin != config.log_origin(&slug) {
                    findings.problem(
                        &about,
                        tr!(
                            "its log is named {origin}, base_url has changed since",
                            "son registre se nomme {origin}, base_url a changé depuis",
                            origin = campaign.manifest.origin
                        ),
                        tr!("Set base_url back: receipts name the log's address for ever.", "Remettez base_url : les reçus nomment l’adresse du registre pour toujours."),
                    );
                }
            }
            Ok(None) => {}
            Err(CampaignError::Altered { parts, .. }) => {
                for part in parts {
                    findings.problem(
                        &about,
                        tr!("not what was published, and stopped for that: {part}", "pas ce qui a été publié, et suspendue pour cela : {part}"),
                        tr!("Keep a copy of all files: somebody or something changed the database. Restore your last whole copy; or \
                         publish the campaign's folder again: whatever that changes is an entry of its log that everybody sees.", "Gardez une copie de tous les fichiers : quelqu’un ou quelque chose a changé la base. Remettez votre dernière copie entière ; ou \
                         publiez à nouveau le dossier de la campagne : tout ce que cela change est une entrée de son registre, que chacun voit."),
                    );
                }
            }
            Err(error) => findings.problem(
                &about,
                error.to_string(),
                tr!("Nobody can join until this is mended: restore the missing key from your own copy.", "Personne ne peut participer tant que ce n’est pas réparé : remettez la clé manquante depuis votre copie."),
            ),
        }
        let Some(head) = counts::head(db, &slug).await? else {
            findings.problem(
                &about,
                tr!("it has no ledger", "elle n’a pas de registre"),
                tr!(
                    "Restore the database from your copy.",
                    "Remettez la base depuis votre copie."
                ),
            );
            continue;
        };
        if full {
            everything(findings, config, (db, secrets), (&slug, &head)).await?;
            continue;
        }
        match ledger(db, secrets, &slug, &head).await? {
            Ok(found) => findings.ok(&about, found),
            Err(what) => findings.problem(
                &about,
                tr!("its ledger is not what was signed: {what}", "son registre n’est pas ce qui a été signé : {what}"),
                tr!("Keep a copy of all files: somebody or something changed the database. Nobody is counted in this campaign; the others go on. \
                 `clameur fsck` names what is damaged, `clameur fsck --mend` makes again what the rest proves.", "Gardez une copie de tous les fichiers : quelqu’un ou quelque chose a changé la base. Personne n’est compté dans cette campagne ; les autres continuent. \
                 `clameur fsck` nomme ce qui est abîmé, `clameur fsck --mend` refait ce que le reste prouve."),
            ),
        }
    }
    mail_queue(findings, db, clock).await?;
    given_up(findings, db).await?;
    super::stamps::examine(findings, config, db, clock).await?;
    obligations(findings, db, secrets, clock).await
}

/// Mails that wait, and since when.
async fn mail_queue(findings: &mut Findings, db: &Db, clock: &Clock) -> Result<(), Error> {
    let now = clock.now();
    let waiting = crate::mail::waiting(db, now).await?;
    let minutes = waiting.age(now) / MINUTE;
    if waiting.age(now) > LATE {
        findings.warning(
            "mail queue",
            tr!(
                "{due} mails are due, the first for {minutes} minutes",
                "{due} courriels devraient être partis, le premier depuis {minutes} minutes",
                due = waiting.due
            ),
            tr!("Is the server running, and does the relay answer? The queue tries again by itself.", "Le serveur tourne-t-il, et le relais répond-il ? La file réessaie d’elle-même."),
        );
    } else if waiting.due == 0 {
        findings.ok(
            "mail queue",
            tr!(
                "{all} wait, none is due",
                "{all} attendent, aucun ne devrait être parti",
                all = waiting.all
            ),
        );
    } else {
        findings.ok(
            "mail queue",
            tr!(
                "{all} wait, {due} are due, the first for {minutes} minutes",
                "{all} attendent, {due} devraient être partis, le premier depuis {minutes} minutes",
                all = waiting.all,
                due = waiting.due
            ),
        );
    }
    Ok(())
}

/// Mails that are due for longer are told of: the queue looks again after a relay's failure within five minutes.
const LATE: Millis = 15 * MINUTE;

/// Mails that never arrived: their owners wait, and do not know why.
async fn given_up(findings: &mut Findings, db: &Db) -> Result<(), Error> {
    let ends = crate::mail::ends(db).await?;
    let (delivered, lost): (Vec<_>, Vec<_>) = ends.iter().partition(|(end, _)| end == "delivered");
    let sum = |ends: &[&(String, u64)]| ends.iter().map(|(_, mails)| mails).sum::<u64>();
    let (taken, given_up) = (sum(&delivered), sum(&lost));
    if given_up == 0 {
        findings.ok(
            "mails given up",
            tr!("none, {taken} were taken", "aucun, {taken} ont été pris"),
        );
        return Ok(());
    }
    let why: Vec<String> = lost
        .iter()
        .map(|(end, mails)| format!("{end} {mails}"))
        .collect();
    let found = tr!(
        "{given_up} of {all}: {why}",
        "{given_up} sur {all} : {why}",
        given_up = given_up,
        all = taken + given_up,
        why = why.join(", ")
    );
    // A slip in one address of twenty is usual.
    if given_up * 20 <= taken {
        findings.ok("mails given up", found);
    } else {
        findings.warning(
            "mails given up",
            found,
            tr!("no-mailbox: no such address; content-refused: taken for spam, look at SPF, DKIM and DMARC; no-smtputf8: the relay does not take such addresses; expired: refused for days. `docs/guides/run.md` says more.", "no-mailbox : l’adresse n’existe pas ; content-refused : pris pour indésirable, voyez SPF, DKIM et DMARC ; no-smtputf8 : le relais n’accepte pas de telles adresses ; expired : refusé pendant des jours. `docs/guides/run.md` en dit plus."),
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
            tr!("of an earlier version, {part}", "d’une version antérieure, {part}"),
            tr!("It is shown to nobody. Restore it from a copy: whoever signed that version may ask for it.", "Ce n’est montré à personne. Remettez-le depuis une copie : qui a signé cette version peut le demander."),
        );
    }
    let definition = &campaign.folder.definition;
    let law = campaign.rules.instrument();
    for partner in partners::consents(definition, law).keys() {
        if campaign.open && !manifest.consents.contains_key(partner) {
            findings.warning(
                &about,
                tr!("{partner} can read every statement, and the form asks nobody to agree to that", "{partner} peut lire chaque déclaration, et le formulaire ne demande à personne d’y consentir"),
                tr!("It was published before each reader had a consent of its own: name it in mandate or notice, and publish again.", "Elle a été publiée avant que chaque lecteur ait son propre consentement : nommez-le dans mandate ou notice, et publiez à nouveau."),
            );
        }
    }
    findings.ok(
        &about,
        tr!(
            "texts, documents, law and {recipients} recipients are those that entry {entry} of its ledger pins",
            "textes, documents, droit et {recipients} destinataires sont ceux que fixe l’entrée {entry} de son registre",
            recipients = manifest.recipients.values().map(Vec::len).sum::<usize>(),
            entry = campaign.history.newest().map_or(0, |newest| newest.leaf)
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
    wishes(findings, db, clock).await?;
    if let Ok(report) = report(db, secrets, clock.now()).await {
        let due: u64 = report.due(Actor::People).map(|line| line.due).sum();
        if due > 0 {
            findings.warning(
                "retention",
                tr!(
                    "{due} things are to be destroyed and wait for a decision",
                    "{due} éléments sont à détruire et attendent une décision"
                ),
                tr!(
                    "clameur retention shows them.",
                    "clameur retention les montre."
                ),
            );
        }
        for line in report.lines.iter().filter(|line| !line.demonstration) {
            let Some((day, things)) = line.near().filter(|(day, _)| *day >= line.today) else {
                continue;
            };
            findings.warning(
                &format!("campaign {}", line.campaign),
                tr!(
                    "{things} × {what} are to be destroyed on {day} ({clock})",
                    "{things} × {what} sont à détruire le {day} ({clock})",
                    things = things,
                    what = line.what,
                    day = day,
                    clock = line.clock
                ),
                tr!(
                    "If proceedings still need them: clameur procedure hold.",
                    "Si une procédure en a encore besoin : clameur procedure hold."
                ),
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

/// Those who asked to be taken out and have waited for some days. The law gives a month.
async fn wishes(findings: &mut Findings, db: &Db, clock: &Clock) -> Result<(), Error> {
    let now = clock.now();
    for slug in crate::campaign::store::slugs(db).await? {
        let waiting = asked_out::store::waiting(db.read(), &slug).await?;
        let Some(waits) = waiting.first().map(|first| now - first.asked_at) else {
            continue;
        };
        if waits < asked_out::WAITS {
            continue;
        }
        let found = tr!(
            "{n} asked to be taken out and were not answered, the first {days} days ago",
            "{n} ont demandé leur retrait et attendent une réponse, la première depuis {days} jours",
            n = waiting.len(),
            days = waits / DAY
        );
        let remedy = tr!(
            "The law gives a month: clameur campaign void {slug} --requested shows them, and voids their entries.",
            "La loi donne un mois : clameur campaign void {slug} --requested les montre, et annule leurs entrées."
        );
        match waits >= asked_out::MONTH {
            true => findings.problem(&format!("campaign {slug}"), found, remedy),
            false => findings.warning(&format!("campaign {slug}"), found, remedy),
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
            tr!(
                "figures of the central system: not asked for ([central] fetch = false)",
                "chiffres du système central : pas demandés ([central] fetch = false)"
            ),
        );
        return Ok(());
    }
    let state = crate::central::state(db, campaign.slug()).await?;
    let read = state.as_ref().and_then(|state| state.succeeded_at);
    let error = state.as_ref().map_or_else(
        || tr!("never asked", "jamais demandé"),
        |state| state.error.clone(),
    );
    match read {
        Some(at) if clock.now() - at < OLD => findings.ok(
            &about,
            tr!("figures of the central system: {ago}", "chiffres du système central : {ago}", ago = ago(at, clock.now())),
        ),
        Some(at) => findings.warning(
            &about,
            tr!("figures of the central system: {ago} ({error})", "chiffres du système central : {ago} ({error})", ago = ago(at, clock.now()), error = error),
            tr!("The last good ones are shown, with their day. Is the server running, and may it reach the Commission's? \
             `clameur central fetch` asks once and says what is wrong.", "Les derniers bons sont montrés, avec leur jour. Le serveur tourne-t-il, et peut-il joindre celui de la Commission ? \
             `clameur central fetch` demande une fois et dit ce qui ne va pas."),
        ),
        None => findings.warning(
            &about,
            tr!("figures of the central system: none yet ({error})", "chiffres du système central : pas encore ({error})"),
            tr!("The server asks within its first quarter of an hour; `clameur central fetch` asks at once and says what is wrong.", "Le serveur demande dans son premier quart d’heure ; `clameur central fetch` demande tout de suite et dit ce qui ne va pas."),
        ),
    }
    Ok(())
}

/// What is overdue or falls due soon; demonstrations have nothing to do.
async fn deadlines(findings: &mut Findings, db: &Db, clock: &Clock) -> Result<(), Error> {
    let lang = Lang::from_code(crate::terminal::language().code()).unwrap_or(Lang::ENGLISH);
    let due = crate::procedure::due::due(db, None, clock.now()).await?;
    for due in due
        .iter()
        .filter(|due| due.days_left <= SOON && !due.projected && !due.demonstration)
        // Told as what is to be destroyed; not so sheets, which nothing here destroys.
        .filter(|due| !due.rule.starts_with("keep-") || !due.remark.is_empty())
    {
        let (what, remedy) = told(due, lang);
        findings.warning(&format!("campaign {}", due.campaign), what, remedy);
    }
    Ok(())
}

/// What is said of a day that nears or has passed, and what is to be done.
pub(super) fn told(due: &Upcoming, lang: Lang) -> (String, String) {
    let title = due.title(lang);
    let when = match due.overdue() {
        true => tr!(
            "overdue since {day}",
            "en retard depuis le {day}",
            day = due.day
        ),
        false => tr!("due on {day}", "échéance le {day}", day = due.day),
    };
    // A remark says what to do where it names a command; else it belongs to what is told.
    let (beside, remedy) = match due.remark.contains("clameur ") {
        true => ("", due.remark.clone()),
        false => (
            due.remark.as_str(),
            tr!(
                "clameur procedure due shows why; `clameur procedure add` writes down that it was done.",
                "clameur procedure due montre pourquoi ; `clameur procedure add` note que c’est fait."
            ),
        ),
    };
    let what = match beside.is_empty() {
        true => tr!("{when}: {title}", "{when} : {title}"),
        false => tr!("{when}: {title} ({beside})", "{when} : {title} ({beside})"),
    };
    (what, remedy)
}

/// The head and the right edge of a ledger. The outer error is the store's; the inner one says what does not fit.
async fn ledger(
    db: &Db,
    secrets: &Secrets,
    slug: &str,
    head: &Head,
) -> Result<Result<String, String>, Error> {
    let checkpoint = match signed(secrets, head) {
        Ok(checkpoint) => checkpoint,
        Err(what) => return Ok(Err(what)),
    };
    let mut tiles = TileMap::new();
    for tile in edge_tiles(head.size) {
        match counts::tile(db, slug, tile).await? {
            Some(bytes) if tiles.insert(tile.level, tile.index, &bytes).is_ok() => {}
            _ => {
                return Ok(Err(tr!(
                    "{tile} is missing or damaged",
                    "{tile} manque ou est abîmé"
                )));
            }
        }
    }
    match Edge::load(&mut tiles, head.size) {
        Ok(edge) if edge.root() == checkpoint.root => {}
        _ => {
            return Ok(Err(tr!(
                "its tiles do not lead to the signed head",
                "ses tuiles ne mènent pas à la tête signée"
            )));
        }
    }
    Ok(Ok(tr!(
        "{live} counted, {size} leaves, head signed",
        "{live} comptées, {size} entrées, tête signée",
        live = head.live(),
        size = head.size
    )))
}

/// All that `clameur fsck` looks at in a campaign.
async fn everything(
    findings: &mut Findings,
    config: &Config,
    (db, secrets): (&Db, &Secrets),
    (slug, head): (&str, &Head),
) -> Result<(), Error> {
    let about = format!("campaign {slug}");
    let report = crate::fsck::examine(db, secrets, config, slug, crate::fsck::FEW).await?;
    if report.troubles.is_empty() {
        findings.ok(
            &about,
            tr!(
                "{live} counted, {size} leaves replayed, head signed, {records} sealed records, each what its entry binds",
                "{live} comptées, {size} entrées rejouées, tête signée, {records} enregistrements scellés, chacun tel que le lie son entrée",
                live = head.live(),
                size = head.size,
                records = report.records
            ),
        );
    }
    troubles(findings, &about, &report.troubles);
    Ok(())
}

/// Troubles that are told one by one; `clameur fsck` tells all.
const MOST_TOLD: usize = 20;

fn troubles(findings: &mut Findings, about: &str, all: &[crate::fsck::Trouble]) {
    for trouble in all.iter().take(MOST_TOLD) {
        let (found, remedy) = (trouble.found.clone(), trouble.remedy.clone());
        findings.add(trouble.level, about, found, remedy);
    }
    let rest = all.iter().skip(MOST_TOLD);
    let more = rest.len();
    if let Some(worst) = rest.map(|trouble| trouble.level).max() {
        findings.add(
            worst,
            about,
            tr!(
                "{more} more things are damaged or missing",
                "{more} autres éléments sont abîmés ou manquent"
            ),
            tr!(
                "`clameur fsck` names them all.",
                "`clameur fsck` les nomme tous."
            ),
        );
    }
}

fn signed(secrets: &Secrets, head: &Head) -> Result<Checkpoint, String> {
    let note = Note::parse(head.checkpoint.as_bytes()).map_err(|e| e.to_string())?;
    let claimed = Checkpoint::parse(note.text()).map_err(|e| e.to_string())?;
    let signer = Signer::new(&claimed.origin, secrets.log_seed()).map_err(|e| e.to_string())?;
    let checkpoint = Checkpoint::open(&note, &signer.verifier()).map_err(|e| {
        tr!(
            "{e}; is log.seed the key that this instance began with?",
            "{e} ; log.seed est-il la clé avec laquelle cette instance a commencé ?"
        )
    })?;
    if checkpoint.size == head.size {
        Ok(checkpoint)
    } else {
        Err(tr!(
            "its size is not the signed one",
            "sa taille n’est pas celle qui est signée"
        ))
    }
}
