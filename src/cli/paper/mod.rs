//! `clameur paper`: the commands around sheets of statements on paper.

mod batch;
mod count;
mod destroyed;
mod list;
mod report;
mod sheets;

use clap::Subcommand;
use jiff::civil::Date;

use super::new_file::NewFile;
use super::{Done, Failure, WithConfig, block_on, say, shared};
use crate::campaign::store::{self as campaigns, Campaign};
use crate::clock::{Clock, Millis};
use crate::db::Db;
use crate::i18n::Lang;
use crate::paper::serial::Sheets;
use crate::terminal::tr;

/// Subcommands.
#[derive(Debug, Subcommand)]
pub enum Paper {
    /// Print numbered sheets with the form of Annex III for the citizens of one State.
    ///
    /// The header is what the campaign folder has from the public register, in the language of the sheets. The form is in front, the privacy
    /// statement on the back: print on both sides of A4, black on white, without scaling. Each sheet has a serial number, and a code for
    /// machines that holds the campaign, the State and that number, and nothing about anybody.
    ///
    /// The numbers are written down as printed, once. To print a file again, keep the file.
    Sheets(sheets::PrintSheets),
    /// Follow batches of sheets from their collector to the authority.
    ///
    /// A batch goes one way: out, returned, counted, handed over, destroyed. Each step is written down with its day and stays.
    #[command(subcommand)]
    Batch(batch::Batch),
    /// Show what became of the sheets, by State, and the batches.
    ///
    /// Missing are sheets that were given out and did not come back, whether lost or still with a collector.
    List(list::List),
    /// Take counts from a table: by batch, or by State where no batches were kept.
    ///
    /// CSV with a header. By batch: the columns batch, statements and, if there is one, unusable; the batches are back. By State: territory and
    /// statements, for what no batch holds; the new number takes the place of the old one. Everything is taken or nothing; every mistake is told
    /// with its line. The public dashboard shows the sums at once, apart from what was given online.
    Count(count::Count),
    /// Tell the numbers of statements by Member State, as the Commission asks for them at least every two months.
    ///
    /// Online and paper stand apart and together. With --record the numbers of today are written down as reported, and the next report is due
    /// two months later; without it nothing is changed. A report that was written down is shown again with --as-of and its day.
    Report(report::MakeReport),
    /// Write down that what was left of batches was destroyed, and print the protocol for two witnesses to sign.
    ///
    /// The store keeps the batches, the day and how. Names of the witnesses are on paper alone: with --witness they are printed, and kept nowhere;
    /// on a shared machine leave them out, for the shell may keep a history, and write them by hand. Only what was handed over may be destroyed,
    /// unless you say why it must be --even-so.
    Destroyed(destroyed::Destroyed),
}

impl Paper {
    pub(super) fn run(self) -> Done {
        block_on(async {
            match self {
                Self::Sheets(command) => command.run().await,
                Self::Batch(command) => command.run().await,
                Self::List(command) => command.run().await,
                Self::Count(command) => command.run().await,
                Self::Report(command) => command.run().await,
                Self::Destroyed(command) => command.run().await,
            }
        })
    }
}

/// The campaign with its store.
struct Desk {
    db: Db,
    campaign: Campaign,
    now: Millis,
    today: Date,
}

impl Desk {
    async fn open(config: &WithConfig, slug: &str) -> Result<Self, Failure> {
        let config = config.read()?;
        let (db, secrets) = shared::instance(&config).await?;
        let Some(campaign) = campaigns::load(&db, &secrets, slug).await? else {
            return Err(Failure::new(tr!(
                "there is no campaign {slug}\n  `clameur campaign list` shows those of this instance.",
                "il n’y a pas de campagne {slug}\n  `clameur campaign list` montre celles de cette instance."
            )));
        };
        let now = Clock::System.now();
        Ok(Self {
            db,
            now,
            today: campaign.today(now),
            campaign,
        })
    }

    fn slug(&self) -> &str {
        self.campaign.slug()
    }

    /// The day on which something happened: the one given, or today.
    fn day(&self, on: Option<Date>) -> Result<Date, Failure> {
        let day = on.unwrap_or(self.today);
        if day > self.today {
            return Err(Failure::new(tr!(
                "{day} has not come yet\n  Write down what has happened, with the day on which it did.",
                "le {day} n’est pas encore venu\n  Notez ce qui a eu lieu, avec le jour où cela a eu lieu."
            )));
        }
        Ok(day)
    }

    fn sheets(&self, text: &str) -> Result<Sheets, Failure> {
        Ok(Sheets::parse(text, self.slug())?)
    }
}

/// A State's code as it stands in the store.
fn territory(text: &str) -> String {
    text.trim().to_ascii_uppercase()
}

/// The language of a document for organisers: the one given, or the campaign's first.
fn language(code: Option<&str>, campaign: &Campaign) -> Result<Lang, Failure> {
    let first = campaign.folder.definition.languages.first();
    let code = code.or(first.map(String::as_str)).unwrap_or("en");
    Lang::from_code(code).ok_or_else(|| {
        let known: Vec<&str> = Lang::all().map(Lang::code).collect();
        Failure::new(tr!(
            "there is no language {code}\n  There are: {known}.",
            "il n’y a pas de langue {code}\n  Il y a : {known}.",
            known = known.join(" ")
        ))
    })
}
