use std::path::PathBuf;

use clap::Args;
use jiff::civil::Date;

use super::{Desk, Done, Failure, WithConfig, say, shared};
use crate::given;
use crate::paper::log::{Change, Entry};
use crate::paper::{CountsError, PaperState, for_territory, read_csv, store};
use crate::terminal::tr;

/// Arguments.
#[derive(Debug, Args)]
pub struct Count {
    /// The campaign's name in addresses.
    campaign: String,
    /// The table; `-` is standard input.
    #[arg(long, value_name = "FILE")]
    csv: PathBuf,
    /// The day on which it was counted, as YYYY-MM-DD; today where none is given.
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
    /// Only say what would change.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    config: WithConfig,
}

impl Count {
    pub(super) async fn run(self) -> Done {
        let name = self.csv.display().to_string();
        let lines = read_csv(&self.text()?).map_err(|error| named(&name, &error))?;
        let desk = Desk::open(&self.config, &self.campaign).await?;
        let day = desk.day(self.on)?;
        let book = PaperState::read(&store::journal(&desk.db, desk.slug()).await?)?;
        // Once over all lines, so that every mistake is told, whichever comes first.
        let mut after = book.clone();
        let mut entries = Vec::with_capacity(lines.len());
        let mut wrong = Vec::new();
        for line in lines {
            if let Change::Figure { territory, .. } = &line.change
                && let Err(error) = for_territory(desk.campaign.rules.instrument(), territory)
            {
                wrong.push((line.line, error.to_string()));
                continue;
            }
            let entry = Entry {
                day,
                change: line.change,
            };
            match after.add(&entry) {
                Ok(()) => entries.push(entry),
                Err(refusal) => wrong.push((line.line, refusal.to_string())),
            }
        }
        if !wrong.is_empty() {
            return Err(named(&name, &CountsError(wrong)));
        }
        let (before, after) = (book.statements().0, after.statements().0);
        let mut rows = vec![vec![
            tr!("State", "État"),
            tr!("before", "avant"),
            tr!("now", "maintenant"),
        ]];
        for (territory, now) in &after {
            let known = before.get(territory).copied().unwrap_or(0);
            rows.push(vec![territory.clone(), known.to_string(), now.to_string()]);
        }
        rows.push(vec![
            tr!("together", "ensemble"),
            before.values().sum::<u64>().to_string(),
            after.values().sum::<u64>().to_string(),
        ]);
        let taken = entries.len();
        if !self.dry_run {
            store::add(&desk.db, desk.slug(), desk.now, |_| {
                Ok::<_, Failure>(entries)
            })
            .await?;
        }
        desk.db.close().await;
        say(&tr!(
            "Statements on paper\n\n{table}\n",
            "Déclarations sur papier\n\n{table}\n",
            table = shared::table(&rows, &[1, 2])
        ));
        say(&if self.dry_run {
            tr!(
                "{taken} lines are in order. Nothing was changed: give the command again without --dry-run.",
                "{taken} lignes sont en ordre. Rien n’a été changé : relancez la commande sans --dry-run."
            )
        } else {
            tr!(
                "{taken} lines taken, as counted on {day}. The dashboard shows them.",
                "{taken} lignes reprises, comptées le {day}. Le tableau de bord les montre."
            )
        });
        Ok(())
    }

    fn text(&self) -> Result<String, Failure> {
        let read = if self.csv.as_os_str() == "-" {
            given::file::text_from(std::io::stdin().lock(), given::file::LIST)
        } else {
            given::read_text(&self.csv, given::file::LIST)
        };
        read.map_err(|error| {
            Failure::new(tr!(
                "cannot read {path}: {error}\n  Give a CSV file in UTF-8.",
                "impossible de lire {path} : {error}\n  Donnez un fichier CSV en UTF-8.",
                path = self.csv.display()
            ))
        })
    }
}

fn named(file: &str, error: &CountsError) -> Failure {
    Failure::new(tr!(
        "{file} was not taken:\n{error}",
        "{file} n’a pas été repris :\n{error}"
    ))
}
