use std::collections::BTreeMap;

use clameur_instrument::{Due, Event};
use clap::Args;
use jiff::civil::Date;
use serde_json::{Value, json};

use super::{Desk, Done, Failure, WithConfig, say, shared};
use crate::paper::{Report, ReportLine, figures, for_territory, next_due, store, territories};
use crate::procedure::Procedure;
use crate::terminal::tr;

/// Arguments.
#[derive(Debug, Args)]
pub struct MakeReport {
    /// The campaign's name in addresses.
    campaign: String,
    /// The day of the report, as YYYY-MM-DD: today, or that of a report that was written down.
    #[arg(long, value_name = "DATE")]
    as_of: Option<Date>,
    /// Write down that these numbers go to the Commission today.
    #[arg(long)]
    record: bool,
    /// Print JSON.
    #[arg(long, conflicts_with = "csv")]
    json: bool,
    /// Print CSV.
    #[arg(long)]
    csv: bool,
    #[command(flatten)]
    config: WithConfig,
}

impl MakeReport {
    pub(super) async fn run(self) -> Done {
        let desk = Desk::open(&self.config, &self.campaign).await?;
        let reports = store::reports(&desk.db, desk.slug()).await?;
        let day = desk.day(self.as_of)?;
        let definition = &desk.campaign.folder.definition;
        let lines = if day == desk.today {
            current(&desk).await?
        } else {
            reports
                .get(&day)
                .cloned()
                .ok_or_else(|| not_known(day, &reports))?
        };
        if self.record {
            if day != desk.today {
                return Err(Failure::new(tr!(
                    "the report of {day} is written down already\n  Leave --record out to see it.",
                    "le rapport du {day} est déjà noté\n  Pour le voir, omettez --record."
                )));
            }
            store::add_report(&desk.db, desk.slug(), day, &lines, desk.now).await?;
        }
        let procedure = Procedure::load(&desk.db, desk.slug(), desk.now).await?;
        desk.db.close().await;
        let history = procedure
            .map(|procedure| procedure.history)
            .unwrap_or_default();
        let mut before = history.days(Event::Reported).filter(|known| *known < day);
        let report = Report {
            day,
            since: before.next_back().or(history.first(Event::Started)),
            lines,
        };
        let due = next_due(desk.campaign.rules.instrument(), &history);
        let number = definition
            .initiative
            .as_ref()
            .map_or("", |i| i.number.as_str());
        if self.json {
            let recorded = self.record || reports.contains_key(&day);
            let json = as_json(number, &report, due.as_ref(), recorded);
            say(&serde_json::to_string_pretty(&json)?);
        } else if self.csv {
            say(as_csv(&report).trim_end());
        } else {
            let name = if number.is_empty() {
                desk.slug()
            } else {
                number
            };
            say(&as_text(name, &report, due.as_ref()));
            if self.record {
                say(&tr!(
                    "Written down as reported on {day}.",
                    "Noté comme communiqué le {day}."
                ));
            }
        }
        Ok(())
    }
}

/// The numbers of today, with every State that has a form.
async fn current(desk: &Desk) -> Result<BTreeMap<String, ReportLine>, Failure> {
    let instrument = desk.campaign.rules.instrument();
    // Any State tells where the forms are.
    let form = instrument.thresholds.last().and_then(|threshold| {
        let mut codes = threshold.minimum.keys();
        codes.find_map(|code| for_territory(instrument, code).ok())
    });
    let Some(form) = form else {
        return Err(Failure::new(tr!(
            "{slug} is no citizens' initiative: nothing is reported to the Commission",
            "{slug} n’est pas une initiative citoyenne : rien n’est communiqué à la Commission",
            slug = desk.slug()
        )));
    };
    let states = territories(&form.instrument);
    Ok(figures(&desk.db, desk.slug(), instrument, states).await?)
}

fn not_known(day: Date, reports: &BTreeMap<Date, BTreeMap<String, ReportLine>>) -> Failure {
    let days: Vec<String> = reports.keys().map(ToString::to_string).collect();
    let known = if days.is_empty() {
        tr!(
            "No report was written down yet.",
            "Aucun rapport n’a encore été noté."
        )
    } else {
        tr!(
            "Reports were written down on: {days}.",
            "Des rapports ont été notés les : {days}.",
            days = days.join(" ")
        )
    };
    Failure::new(tr!(
        "no report was written down on {day}, and the numbers of an earlier day are not kept by State\n  {known} Without --as-of, the numbers of today are told.",
        "aucun rapport n’a été noté le {day}, et les nombres d’un jour passé ne sont pas gardés par État\n  {known} Sans --as-of, les nombres d’aujourd’hui sont donnés."
    ))
}

fn as_text(name: &str, report: &Report, due: Option<&Due<'_>>) -> String {
    let total = report.total();
    // The column of the central system only where it counts anything.
    let central = total.central > 0;
    let row = |name: &str, line: ReportLine| {
        let mut row = vec![name.to_owned(), line.online.to_string()];
        if central {
            row.push(line.central.to_string());
        }
        row.extend([line.paper.to_string(), line.together().to_string()]);
        row
    };
    let mut heads = vec![tr!("State", "État"), tr!("online", "en ligne")];
    if central {
        heads.push(tr!("central system", "système central"));
    }
    heads.extend([tr!("paper", "papier"), tr!("together", "ensemble")]);
    let mut rows = vec![heads];
    let lines = report.lines.iter();
    rows.extend(lines.map(|(territory, line)| row(territory, *line)));
    rows.push(row(&tr!("all", "tous"), total));
    let since = report.since;
    let since = since.map_or_else(String::new, |since| {
        tr!(", since {since}", ", depuis le {since}")
    });
    let due = due.map_or_else(
        || tr!("No further report is due.", "Aucun autre rapport n’est dû."),
        |due| {
            let doubt = if due.deadline.doubtful {
                tr!(
                    "\n  In doubt, ask a lawyer: ",
                    "\n  Dans le doute, consultez un avocat : "
                )
            } else {
                "\n  ".to_owned()
            };
            tr!(
                "The next report is due by {day}.{doubt}{note}",
                "Le prochain rapport est dû au plus tard le {day}.{doubt}{note}",
                day = due.day,
                doubt = doubt,
                note = due.deadline.note
            )
        },
    );
    tr!(
        "Statements of support for {name}, as of {day}{since}\n\n{table}\n\n{due}",
        "Déclarations de soutien à {name}, au {day}{since}\n\n{table}\n\n{due}",
        day = report.day,
        table = shared::table(&rows, &[1, 2, 3, 4]),
    )
}

fn as_csv(report: &Report) -> String {
    let mut text = "territory,online,central,paper,together\n".to_owned();
    for (territory, line) in &report.lines {
        text.push_str(&format!(
            "{territory},{},{},{},{}\n",
            line.online,
            line.central,
            line.paper,
            line.together()
        ));
    }
    text
}

fn as_json(number: &str, report: &Report, due: Option<&Due<'_>>, recorded: bool) -> Value {
    let line = |line: &ReportLine| {
        json!({
            "online": line.online,
            "central": line.central,
            "paper": line.paper,
            "together": line.together(),
        })
    };
    let states: BTreeMap<&String, Value> = report
        .lines
        .iter()
        .map(|(territory, numbers)| (territory, line(numbers)))
        .collect();
    json!({
        "registration_number": number,
        "as_of": report.day.to_string(),
        "since": report.since.map(|day| day.to_string()),
        "states": states,
        "all": line(&report.total()),
        "recorded": recorded,
        "next": due.map(|due| json!({
            "deadline": due.deadline.id,
            "day": due.day.to_string(),
            "doubtful": due.deadline.doubtful,
            "note": due.deadline.note,
        })),
    })
}
