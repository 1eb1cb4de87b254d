use clap::{Args, Subcommand};
use jiff::civil::Date;

use super::{Desk, Done, Failure, WithConfig, say, territory};
use crate::paper::log::{Change, Entry};
use crate::paper::serial::Sheets;
use crate::paper::{PaperState, store};
use crate::terminal::tr;

/// Subcommands.
#[derive(Debug, Subcommand)]
pub enum Batch {
    /// Write down which sheets a collector is given.
    ///
    /// The collector is a label of your own, as in "market 3": no name, no address. Whoever collects for an initiative supports it, and
    /// this server keeps no list of such people. Keep yours, with the contracts, in your files.
    New(New),
    /// Write down that a batch came back.
    Returned(Returned),
    /// Write down what was counted in a batch; again, to correct it.
    ///
    /// The public dashboard shows the sums by State at once, always apart from what was given online.
    Counted(Counted),
    /// Write down that batches went to the authority of their State.
    HandedOver(HandedOver),
    /// Write down that sheets are lost, or found again.
    Lost(Lost),
}

/// Arguments.
#[derive(Debug, Args)]
pub struct New {
    /// The campaign's name in addresses.
    campaign: String,
    /// The State of the sheets.
    #[arg(long, value_name = "STATE")]
    country: String,
    /// What you call the collector.
    #[arg(long, value_name = "LABEL")]
    collector: String,
    /// The sheets, as in 101-150,160, or codes from a scanner.
    #[arg(long)]
    sheets: String,
    /// The day, as YYYY-MM-DD; today where none is given.
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
    #[command(flatten)]
    config: WithConfig,
}

/// Arguments.
#[derive(Debug, Args)]
pub struct Returned {
    /// The campaign's name in addresses.
    campaign: String,
    /// The batch's number.
    batch: u32,
    /// Sheets of it that did not come back: they are written down as lost.
    #[arg(long, value_name = "SHEETS")]
    without: Option<String>,
    /// The day, as YYYY-MM-DD; today where none is given.
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
    #[command(flatten)]
    config: WithConfig,
}

/// Arguments.
#[derive(Debug, Args)]
pub struct Counted {
    /// The campaign's name in addresses.
    campaign: String,
    /// The batch's number.
    batch: u32,
    /// Complete statements.
    #[arg(long, value_name = "N")]
    statements: u64,
    /// Lines that cannot be handed over: incomplete, unreadable, crossed out.
    #[arg(long, value_name = "M", default_value_t = 0)]
    unusable: u64,
    /// The day, as YYYY-MM-DD; today where none is given.
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
    #[command(flatten)]
    config: WithConfig,
}

/// Arguments.
#[derive(Debug, Args)]
pub struct HandedOver {
    /// The campaign's name in addresses.
    campaign: String,
    /// Numbers of batches, as in 1-4,7.
    #[arg(value_name = "BATCHES")]
    batches: String,
    /// The day, as YYYY-MM-DD.
    #[arg(long, value_name = "DATE")]
    on: Date,
    #[command(flatten)]
    config: WithConfig,
}

/// Arguments.
#[derive(Debug, Args)]
pub struct Lost {
    /// The campaign's name in addresses.
    campaign: String,
    /// The sheets, as in 101-150,160.
    #[arg(long)]
    sheets: String,
    /// They were lost, and are found.
    #[arg(long)]
    found: bool,
    /// The day, as YYYY-MM-DD; today where none is given.
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
    #[command(flatten)]
    config: WithConfig,
}

impl Batch {
    pub(super) async fn run(self) -> Done {
        match self {
            Self::New(command) => command.run().await,
            Self::Returned(command) => command.run().await,
            Self::Counted(command) => command.run().await,
            Self::HandedOver(command) => command.run().await,
            Self::Lost(command) => command.run().await,
        }
    }
}

/// Writes entries down and tells how the books stand then.
async fn write(desk: &Desk, entries: Vec<Entry>) -> Result<PaperState, Failure> {
    let add = store::add(&desk.db, desk.slug(), desk.now, |_| {
        Ok::<_, Failure>(entries)
    });
    let book = add.await?;
    desk.db.close().await;
    Ok(book)
}

impl New {
    async fn run(self) -> Done {
        let desk = Desk::open(&self.config, &self.campaign).await?;
        let day = desk.day(self.on)?;
        if let Some(last) = desk.campaign.last_day().filter(|last| *last < day) {
            return Err(Failure::new(tr!(
                "collecting ended on {last}: nobody may be given sheets on {day}\n  Were they given out before, say when with --on.",
                "la collecte a pris fin le {last} : personne ne peut recevoir de feuilles le {day}\n  Ont-elles été remises avant, dites quand avec --on."
            )));
        }
        let sheets = desk.sheets(&self.sheets)?;
        let count = sheets.count();
        let territory = territory(&self.country);
        let collector = self.collector.trim().to_owned();
        let book = store::add(&desk.db, desk.slug(), desk.now, |book| {
            Ok::<_, Failure>(vec![Entry {
                day,
                change: Change::GivenOut {
                    batch: book.next_batch(),
                    territory,
                    collector,
                    sheets,
                },
            }])
        })
        .await?;
        desk.db.close().await;
        if let Some(batch) = book.batches().last() {
            say(&tr!(
                "Batch {number}: {count} sheets for {territory} ({sheets}), given out {day} to {collector}.",
                "Lot {number} : {count} feuilles pour {territory} ({sheets}), remises le {day} à {collector}.",
                number = batch.number,
                territory = batch.territory,
                sheets = batch.sheets,
                collector = batch.collector
            ));
        }
        Ok(())
    }
}

impl Returned {
    async fn run(self) -> Done {
        let desk = Desk::open(&self.config, &self.campaign).await?;
        let day = desk.day(self.on)?;
        let mut entries = Vec::new();
        if let Some(without) = &self.without {
            let sheets = desk.sheets(without)?;
            let book = PaperState::read(&store::journal(&desk.db, desk.slug()).await?)?;
            let batch = book
                .batches()
                .iter()
                .find(|batch| batch.number == self.batch);
            let others = batch.map_or_else(Sheets::default, |batch| sheets.without(&batch.sheets));
            if !others.is_empty() {
                return Err(Failure::new(tr!(
                    "the sheets {others} are not of batch {batch}\n  `clameur paper list` shows the sheets of each batch.",
                    "les feuilles {others} ne sont pas du lot {batch}\n  `clameur paper list` montre les feuilles de chaque lot.",
                    batch = self.batch
                )));
            }
            entries.push(Entry {
                day,
                change: Change::Lost { sheets },
            });
        }
        entries.push(Entry {
            day,
            change: Change::Returned { batch: self.batch },
        });
        write(&desk, entries).await?;
        let (batch, slug) = (self.batch, &self.campaign);
        say(&tr!(
            "Batch {batch} of {slug} came back on {day}. Next: count it, clameur paper batch counted {slug} {batch} --statements N",
            "Le lot {batch} de {slug} est revenu le {day}. Ensuite, comptez-le : clameur paper batch counted {slug} {batch} --statements N"
        ));
        Ok(())
    }
}

impl Counted {
    async fn run(self) -> Done {
        let desk = Desk::open(&self.config, &self.campaign).await?;
        let day = desk.day(self.on)?;
        let change = Change::Counted {
            batch: self.batch,
            statements: self.statements,
            unusable: self.unusable,
        };
        let book = write(&desk, vec![Entry { day, change }]).await?;
        let state = book
            .batches()
            .iter()
            .find(|batch| batch.number == self.batch);
        let territory = state.map_or("", |batch| batch.territory.as_str());
        let (statements, _) = book.statements();
        say(&tr!(
            "Batch {batch}: {statements} statements, {unusable} unusable. {territory} on paper: {all}.",
            "Lot {batch} : {statements} déclarations, {unusable} inutilisables. {territory} sur papier : {all}.",
            batch = self.batch,
            statements = self.statements,
            unusable = self.unusable,
            all = statements.get(territory).copied().unwrap_or(0)
        ));
        Ok(())
    }
}

impl HandedOver {
    async fn run(self) -> Done {
        let desk = Desk::open(&self.config, &self.campaign).await?;
        let day = desk.day(Some(self.on))?;
        let batches = numbers(&self.batches)?;
        let entries = batches.iter().map(|batch| Entry {
            day,
            change: Change::HandedOver { batch: *batch },
        });
        let book = write(&desk, entries.collect()).await?;
        for batch in book
            .batches()
            .iter()
            .filter(|b| batches.contains(&b.number))
        {
            say(&tr!(
                "Batch {number} was handed over to the authority of {territory} on {day}.",
                "Le lot {number} a été remis à l’autorité de {territory} le {day}.",
                number = batch.number,
                territory = batch.territory
            ));
        }
        Ok(())
    }
}

impl Lost {
    async fn run(self) -> Done {
        let desk = Desk::open(&self.config, &self.campaign).await?;
        let day = desk.day(self.on)?;
        let sheets = desk.sheets(&self.sheets)?;
        let what = if self.found {
            tr!("are found again", "sont retrouvées")
        } else {
            tr!("are lost", "sont perdues")
        };
        let told = tr!(
            "Sheets {sheets} {what}, as of {day}.",
            "Les feuilles {sheets} {what}, au {day}."
        );
        let change = if self.found {
            Change::Found { sheets }
        } else {
            Change::Lost { sheets }
        };
        write(&desk, vec![Entry { day, change }]).await?;
        say(&told);
        if !self.found {
            say(&tr!(
                "If people had signed on them, this is a personal data breach: see GDPR art. 33, which gives 72 hours.",
                "Si des personnes y avaient signé, c’est une violation de données à caractère personnel : voir l’art. 33 du RGPD, qui donne 72 heures."
            ));
        }
        Ok(())
    }
}

/// Numbers of batches: `1-4,7`.
pub(super) fn numbers(text: &str) -> Result<Vec<u32>, Failure> {
    let wrong = || {
        Failure::new(tr!(
            "{text:?} does not name batches\n  Write numbers and spans, as in 1-4,7.",
            "{text:?} ne désigne pas de lots\n  Écrivez des numéros et des intervalles, comme 1-4,7."
        ))
    };
    let mut numbers = Vec::new();
    for part in text.split(',') {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let number = |text: &str| text.trim().parse::<u32>().map_err(|_| wrong());
        let (first, last) = (number(first)?, number(last)?);
        if first == 0 || first > last || last - first > 10_000 {
            return Err(wrong());
        }
        numbers.extend(first..=last);
    }
    numbers.sort_unstable();
    numbers.dedup();
    Ok(numbers)
}
