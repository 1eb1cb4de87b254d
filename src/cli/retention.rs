//! `clameur retention`.

use clap::{Args, Subcommand};

use super::{Done, WithConfig, block_on, say, shared};
use crate::clock::{Clock, Millis};
use crate::config::Config;
use crate::db::Db;
use crate::i18n::Lang;
use crate::retention::{Actor, Destroyed, Line, Report, apply, records, report, run_once};
use crate::terminal::tr;
use crate::trusted_time::{believe, doubt_at};

/// Show or carry out what the instruments' clocks ask to be destroyed.
///
/// Without --apply nothing is changed: it lists what is kept of every campaign, what is due, since
/// when, and by which text. The running server destroys by itself, every hour, what needs nobody's
/// decision: statements that were not confirmed in time, mails about them, and what a law sets the
/// day for (unfiled statements of an initiative, addresses); not by a clock that has leapt ahead by
/// days, until somebody says that it is right. The rest waits for --apply: records never
/// filed, marks of mailboxes, tag keys; and what
/// was frozen or filed for --filed with the campaign's name besides.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Retention {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    config: WithConfig,
    /// Destroy what is due, after asking; what was frozen or filed only with --filed.
    #[arg(long)]
    apply: bool,
    /// With --apply: also destroy what was frozen or filed of this campaign, where its clock has run out; again for others. Without it, such
    /// statements stay.
    #[arg(long, requires = "apply", value_name = "CAMPAIGN")]
    filed: Vec<String>,
    /// With --apply: do not ask.
    #[arg(long, requires = "apply")]
    yes: bool,
    /// With --apply: the clock is right, though it is days ahead of what this instance last believed.
    #[arg(long, requires = "apply")]
    clock_is_right: bool,
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

/// Subcommands.
#[derive(Debug, Subcommand)]
enum Command {
    /// Destroy now what the server destroys every hour: what needs nobody's decision.
    Run(Run),
    /// Show what was destroyed: what, how many, when, by which rule.
    Records(Plain),
}

#[derive(Debug, Args)]
struct Run {
    #[command(flatten)]
    plain: Plain,
    /// The clock is right, though it is days ahead of what this instance last believed.
    #[arg(long)]
    clock_is_right: bool,
}

#[derive(Debug, Args)]
struct Plain {
    #[command(flatten)]
    config: WithConfig,
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

impl Retention {
    pub(super) fn run(self) -> Done {
        match &self.command {
            Some(Command::Run(run)) => {
                let config = run.plain.config.read()?;
                block_on(run_now(&config, run.plain.json, run.clock_is_right))
            }
            Some(Command::Records(plain)) => {
                let config = plain.config.read()?;
                block_on(show_records(&config, plain.json))
            }
            None => {
                let config = self.config.read()?;
                block_on(self.go(&config))
            }
        }
    }

    async fn go(&self, config: &Config) -> Done {
        let (db, secrets) = shared::instance(config).await?;
        let now = Clock::System.now();
        let found = report(&db, &secrets, now).await?;
        if !self.apply {
            if self.json {
                say(&serde_json::to_string_pretty(&found)?);
            } else {
                print(&found);
            }
            db.close().await;
            return Ok(());
        }
        if !self.json {
            print(&found);
        }
        plausible(&db, now, self.clock_is_right).await?;
        let (filed, others): (Vec<&Line>, Vec<&Line>) = found
            .due(Actor::People)
            .partition(|line| line.what == "filed-statement");
        let (filed, kept): (Vec<&Line>, Vec<&Line>) = filed
            .into_iter()
            .partition(|line| self.filed.contains(&line.campaign));
        for line in &kept {
            say(&tr!(
                "\n{due} statements of {slug} that were frozen or filed STAY: an authority, a court or a mandant may still need them. If none does: \
                 clameur retention --apply --filed {slug}",
                "\n{due} déclarations de {slug}, arrêtées dans un lot ou déposées, RESTENT : une autorité, un tribunal ou un mandant peut en avoir encore besoin. Sinon : \
                 clameur retention --apply --filed {slug}",
                due = line.due,
                slug = line.campaign
            ));
        }
        for line in &filed {
            shared::agree(
                &tr!(
                    "\n{due} statements of {slug} that were frozen or filed are destroyed ({clock}, since {since}). This cannot be undone: be sure that no proceedings \
                     need them; `clameur procedure hold` keeps them for longer.",
                    "\n{due} déclarations de {slug}, arrêtées dans un lot ou déposées, sont détruites ({clock}, depuis le {since}). C’est définitif : assurez-vous qu’aucune procédure \
                     n’en a besoin ; `clameur procedure hold` les garde plus longtemps.",
                    due = line.due,
                    slug = line.campaign,
                    clock = line.told,
                    since = line.since.map_or_else(String::new, |day| day.to_string())
                ),
                self.yes,
            )?;
        }
        if !others.is_empty() {
            shared::agree(
                &tr!(
                    "\nWhat is marked ! will be destroyed. This cannot be undone: be sure that what had to be filed is filed, \
                     and that no appeal is open.",
                    "\nCe qui est marqué « ! » sera détruit. C’est définitif : assurez-vous que ce qui devait être déposé l’est, \
                     et qu’aucun recours n’est ouvert."
                ),
                self.yes,
            )?;
        }
        let done = apply(&db, &secrets, &self.filed, now).await?;
        db.close().await;
        if self.json {
            say(&serde_json::to_string_pretty(&done)?);
        } else {
            tell(&done);
        }
        Ok(())
    }
}

/// What is destroyed cannot be brought back: the clock has to be one that can be believed.
async fn plausible(db: &Db, now: Millis, clock_is_right: bool) -> Done {
    if clock_is_right {
        believe(db, &Clock::System).await?;
    }
    match doubt_at(db, &Clock::System, now).await? {
        Some(doubt) => Err(doubt.into()),
        None => Ok(()),
    }
}

async fn run_now(config: &Config, json: bool, clock_is_right: bool) -> Done {
    let (db, secrets) = shared::instance(config).await?;
    let now = Clock::System.now();
    plausible(&db, now, clock_is_right).await?;
    let done = run_once(&db, &secrets, now).await?;
    db.close().await;
    if json {
        say(&serde_json::to_string_pretty(&done)?);
    } else {
        tell(&done);
    }
    Ok(())
}

async fn show_records(config: &Config, json: bool) -> Done {
    let db = shared::look_at_database(config).await?;
    let found = records(&db).await?;
    db.close().await;
    if json {
        say(&serde_json::to_string_pretty(&found)?);
        return Ok(());
    }
    if found.is_empty() {
        say(&tr!(
            "Nothing was destroyed yet.",
            "Rien n’a encore été détruit."
        ));
    }
    for record in &found {
        say(&tr!(
            "{day}  {slug}: {things} × {what}\n  {rule}\n  by {sources}",
            "{day}  {slug} : {things} × {what}\n  {rule}\n  selon {sources}",
            day = record.day,
            slug = record.campaign,
            things = record.things,
            what = record.what,
            rule = record.rule,
            sources = record.sources
        ));
    }
    Ok(())
}

fn print(report: &Report) {
    let mut campaign = "";
    let mut rows: Vec<Vec<String>> = Vec::new();
    let flush = |rows: &mut Vec<Vec<String>>| {
        if !rows.is_empty() {
            say(&shared::table(rows, &[1, 3]));
            rows.clear();
        }
    };
    for line in &report.lines {
        if line.campaign != campaign {
            flush(&mut rows);
            if !campaign.is_empty() {
                say("");
            }
            campaign = &line.campaign;
            say(&tr!("Campaign {campaign}", "Campagne {campaign}"));
            rows.push(vec![
                tr!("  what", "  quoi"),
                tr!("due", "échus"),
                tr!("since", "depuis"),
                tr!("kept", "gardés"),
                tr!("until", "jusqu’au"),
                tr!("clock", "délai"),
            ]);
        }
        rows.push(row(line));
    }
    flush(&mut rows);
    if report.lines.is_empty() {
        say(&tr!(
            "No campaign yet, so nothing is kept.",
            "Pas encore de campagne, donc rien n’est gardé."
        ));
    }
    let due: Vec<&Line> = report.lines.iter().filter(|line| line.due > 0).collect();
    if due.is_empty() {
        say(&tr!("\nNothing is due.", "\nRien n’est échu."));
    } else {
        say(&tr!("\nDue:", "\nÉchu :"));
    }
    for line in due {
        let who = match line.hand {
            Actor::Program => tr!(
                "the running server destroys it within the hour",
                "le serveur en marche le détruit dans l’heure"
            ),
            Actor::People if line.what == "filed-statement" => {
                tr!(
                    "waits for a decision: clameur retention --apply --filed CAMPAIGN",
                    "attend une décision : clameur retention --apply --filed CAMPAGNE"
                )
            }
            Actor::People => tr!(
                "waits for a decision: clameur retention --apply",
                "attend une décision : clameur retention --apply"
            ),
            Actor::Elsewhere => tr!(
                "to be done outside of this program",
                "à faire en dehors de ce programme"
            ),
        };
        say(&tr!(
            "  {slug} {what}: {who}\n    by {sources}",
            "  {slug} {what} : {who}\n    selon {sources}",
            slug = line.campaign,
            what = line.what,
            sources = line.cited(Lang::of_the_terminal())
        ));
    }
    for remark in report.holds.iter().chain(&report.remarks) {
        say(&format!("\n{remark}"));
    }
}

fn row(line: &Line) -> Vec<String> {
    let day =
        |day: Option<jiff::civil::Date>| day.map_or_else(|| "-".to_owned(), |d| d.to_string());
    let mark = match (line.due, line.hand) {
        (1.., Actor::People) => "!",
        (1.., _) => "*",
        _ => " ",
    };
    let clock = if line.due == 0 && !line.remark.is_empty() {
        format!("{}. {}", line.told, line.remark)
    } else {
        line.told.clone()
    };
    vec![
        format!("{mark} {}", line.what),
        line.due.to_string(),
        day(line.since),
        line.kept.to_string(),
        day(line.next),
        clock,
    ]
}

fn tell(done: &Destroyed) {
    say(&tr!(
        "\nDestroyed, and looked for again without finding any:\n  \
         {pending} pending statements and marks of rejected ones\n  {mails} mails\n  {records} records\n  \
         {contacts} contacts\n  {mailboxes} marks of mailboxes\n  {keys} tag keys",
        "\nDétruits, et cherchés de nouveau sans en trouver :\n  \
         {pending} déclarations en attente et marques de refusées\n  {mails} messages\n  {records} enregistrements\n  \
         {contacts} adresses\n  {mailboxes} marques d’adresses\n  {keys} clés d’étiquettes",
        pending = done.pending,
        mails = done.mails,
        records = done.records,
        contacts = done.contacts,
        mailboxes = done.mailboxes,
        keys = done.tag_keys
    ));
    if done.tag_keys > 0 {
        say(&tr!(
            "Restart the server, so that it forgets the tag keys that it has read; and destroy the copies of key_dir \
             that hold them.",
            "Redémarrez le serveur, pour qu’il oublie les clés d’étiquettes qu’il a lues ; et détruisez les copies de key_dir \
             qui les contiennent."
        ));
    }
    if !done.flushed {
        say(&tr!(
            "The write-ahead log was in use and may still hold sealed copies: run this again, or wait for the server's \
             hourly run.",
            "Le journal d’écriture de la base (WAL) servait et peut encore contenir des copies scellées : relancez cette commande, ou attendez \
             le passage du serveur, toutes les heures."
        ));
    }
    say(&tr!(
        "Backups still hold what was destroyed here until they are destroyed themselves.",
        "Les sauvegardes contiennent encore ce qui a été détruit ici, jusqu’à leur propre destruction."
    ));
}
