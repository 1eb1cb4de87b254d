//! What the journal amounts to: batches with their states, and what became of the sheets of each State.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::log::{Change, Entry};
use super::serial::{HIGHEST, Sheets};
use crate::terminal::tr;

/// Longest label of a collector, in characters.
pub const LONGEST_LABEL: usize = 40;

/// How far a batch has come. The order is that in which it goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// With its collector.
    Out,
    /// Back with the organisers.
    Returned,
    /// Counted.
    Counted,
    /// With the authority.
    HandedOver,
    /// What was left of it is destroyed.
    Destroyed,
}

impl State {
    /// Its name in lists and files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Out => "out",
            Self::Returned => "returned",
            Self::Counted => "counted",
            Self::HandedOver => "handed over",
            Self::Destroyed => "destroyed",
        }
    }

    /// What it is called at the terminal.
    #[must_use]
    pub fn told(self) -> String {
        match self {
            Self::Out => tr!("out", "dehors"),
            Self::Returned => tr!("returned", "revenu"),
            Self::Counted => tr!("counted", "compté"),
            Self::HandedOver => tr!("handed over", "remis à l’autorité"),
            Self::Destroyed => tr!("destroyed", "détruit"),
        }
    }
}

/// Sheets that a collector was given together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// Number, from 1.
    pub number: u32,
    /// Its State.
    pub territory: String,
    /// What the organisers call the collector.
    pub collector: String,
    /// Its sheets.
    pub sheets: Sheets,
    /// How far it has come.
    pub state: State,
    /// Since when.
    pub since: Date,
    /// The furthest state before it was destroyed.
    reached: State,
    /// Statements and unusable lines, once counted.
    pub counted: Option<(u64, u64)>,
}

/// Sheets printed together.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Run {
    territory: String,
    sheets: Sheets,
    lines: u32,
}

/// What became of the sheets of a State.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Balance {
    /// Sheets printed.
    pub printed: u64,
    /// Given out in batches.
    pub given_out: u64,
    /// Came back.
    pub returned: u64,
    /// Counted.
    pub counted: u64,
    /// Given out and not back, whether lost or still with a collector.
    pub missing: u64,
    /// Lost, given out or not.
    pub lost: u64,
    /// Statements in counted batches, and those that no batch holds.
    pub statements: u64,
    /// Unusable lines in counted batches.
    pub unusable: u64,
}

/// Why something cannot be written down.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StateError {
    /// Nothing was named.
    #[error("{}", tr!(
        "no sheet is named\n  Name at least one.",
        "aucune feuille n’est désignée\n  Désignez-en au moins une."
    ))]
    NoSheet,
    /// All numbers are used.
    #[error("{}", tr!(
        "there are numbers for {HIGHEST} sheets only, and {used} are used",
        "il n’y a de numéros que pour {HIGHEST} feuilles, et {used} sont pris",
        used = _0
    ))]
    NoNumber(u32),
    /// Sheets that were not printed for the State.
    #[error("{}", tr!(
        "the sheets {sheets} were not printed for {territory}\n  `clameur paper list` shows which were printed.",
        "les feuilles {sheets} n’ont pas été imprimées pour {territory}\n  `clameur paper list` montre celles qui l’ont été."
    ))]
    NotPrinted {
        /// Which.
        sheets: Sheets,
        /// The State.
        territory: String,
    },
    /// Sheets that were printed at all.
    #[error("{}", tr!(
        "the sheets {sheets} were never printed\n  `clameur paper list` shows which were.",
        "les feuilles {sheets} n’ont jamais été imprimées\n  `clameur paper list` montre celles qui l’ont été.",
        sheets = _0
    ))]
    Unknown(Sheets),
    /// Sheets of another batch.
    #[error("{}", tr!(
        "the sheets {sheets} are in batch {batch} already\n  A sheet is given out once.",
        "les feuilles {sheets} sont déjà dans le lot {batch}\n  Une feuille n’est remise qu’une fois."
    ))]
    InBatch {
        /// Which.
        sheets: Sheets,
        /// The batch.
        batch: u32,
    },
    /// Sheets that are lost.
    #[error("{}", tr!(
        "the sheets {sheets} are lost\n  If they were found: clameur paper batch lost --found",
        "les feuilles {sheets} sont perdues\n  Si elles ont été retrouvées : clameur paper batch lost --found",
        sheets = _0
    ))]
    Lost(Sheets),
    /// Sheets that are not.
    #[error("{}", tr!(
        "the sheets {sheets} were not lost",
        "les feuilles {sheets} n’étaient pas perdues",
        sheets = _0
    ))]
    NotLost(Sheets),
    /// The label may not stand.
    #[error("{0}")]
    Label(String),
    /// There is no such batch.
    #[error("{}", tr!(
        "there is no batch {number}\n  `clameur paper list` shows the batches.",
        "il n’y a pas de lot {number}\n  `clameur paper list` montre les lots.",
        number = _0
    ))]
    NoBatch(u32),
    /// The batch is not where the change begins.
    #[error("{}", tr!(
        "batch {batch} is {state}: {needed}",
        "l’état du lot {batch} est « {state} » : {needed}",
        batch = batch,
        state = state.told(),
        needed = needed
    ))]
    Order {
        /// Which.
        batch: u32,
        /// Where it is.
        state: State,
        /// What must come before.
        needed: String,
    },
    /// Earlier than what is known of it.
    #[error("{}", tr!(
        "batch {batch} is {state} since {since}, which is after {day}\n  Give the right day with --on.",
        "l’état du lot {batch} est « {state} » depuis le {since}, après le {day}\n  Donnez le bon jour avec --on.",
        batch = batch,
        state = state.told(),
        since = since,
        day = day
    ))]
    TooEarly {
        /// Which.
        batch: u32,
        /// Where it is.
        state: State,
        /// Since when.
        since: Date,
        /// The day given.
        day: Date,
    },
    /// More lines than the sheets have.
    #[error("{}", tr!(
        "batch {batch} has {sheets} sheets with room for {lines} lines, not for {counted}\n  Count it again.",
        "le lot {batch} a {sheets} feuilles, où tiennent {lines} lignes, et non {counted}\n  Comptez-le à nouveau."
    ))]
    TooMany {
        /// Which.
        batch: u32,
        /// Its sheets that are not lost.
        sheets: u64,
        /// Their lines.
        lines: u64,
        /// What was counted.
        counted: u64,
    },
    /// Figures by batch and for the whole State would count the same statements twice.
    #[error("{}", tr!(
        "{territory} {what}, so that some statements could be counted twice\n  {advice}",
        "{territory} {what} : des déclarations pourraient être comptées deux fois\n  {advice}"
    ))]
    Twice {
        /// The State.
        territory: String,
        /// What is known already.
        what: String,
        /// What to do.
        advice: String,
    },
    /// What was not handed over shall be destroyed.
    #[error("{}", tr!(
        "batch {batch} is {state} and was not handed over to the authority: its statements would be gone\n  If it must be, say why: --even-so REASON",
        "l’état du lot {batch} est « {state} », il n’a pas été remis à l’autorité : ses déclarations seraient perdues\n  S’il le faut, dites pourquoi : --even-so MOTIF",
        batch = batch,
        state = state.told()
    ))]
    NotHandedOver {
        /// Which.
        batch: u32,
        /// Where it is.
        state: State,
    },
}

/// The state of all sheets of a campaign.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PaperState {
    runs: Vec<Run>,
    batches: Vec<Batch>,
    lost: Sheets,
    figures: BTreeMap<String, (u64, Date)>,
    counted_on: BTreeMap<String, Date>,
}

impl PaperState {
    /// Reads a journal.
    ///
    /// # Errors
    /// At an entry that does not fit those before it.
    pub fn read<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Result<Self, StateError> {
        let mut book = Self::default();
        for entry in entries {
            book.add(entry)?;
        }
        Ok(book)
    }

    /// The batches, by number.
    #[must_use]
    pub fn batches(&self) -> &[Batch] {
        &self.batches
    }

    /// The sheets of a batch that are not lost.
    #[must_use]
    pub fn at_hand(&self, batch: &Batch) -> Sheets {
        batch.sheets.without(&self.lost)
    }

    /// The number of the next batch.
    #[must_use]
    pub fn next_batch(&self) -> u32 {
        self.batches.last().map_or(1, |batch| batch.number + 1)
    }

    /// The numbers of the next sheets.
    ///
    /// # Errors
    /// When there are not as many.
    pub fn next_sheets(&self, copies: u32) -> Result<Sheets, StateError> {
        if copies == 0 {
            return Err(StateError::NoSheet);
        }
        let used = self.printed().highest().unwrap_or(0);
        let last = used.saturating_add(copies);
        if last > HIGHEST {
            return Err(StateError::NoNumber(used));
        }
        Ok(Sheets::span(used + 1, last))
    }

    fn printed(&self) -> Sheets {
        let runs = self.runs.iter();
        runs.fold(Sheets::default(), |all, run| all.and(&run.sheets))
    }

    fn printed_for(&self, territory: &str) -> Sheets {
        let runs = self.runs.iter().filter(|run| run.territory == territory);
        runs.fold(Sheets::default(), |all, run| all.and(&run.sheets))
    }

    fn batch(&mut self, number: u32) -> Result<&mut Batch, StateError> {
        let mut batches = self.batches.iter_mut();
        batches
            .find(|batch| batch.number == number)
            .ok_or(StateError::NoBatch(number))
    }

    /// Adds an entry.
    ///
    /// # Errors
    /// When it does not fit those before it. Nothing is changed then.
    pub fn add(&mut self, entry: &Entry) -> Result<(), StateError> {
        let day = entry.day;
        match &entry.change {
            Change::Printed {
                territory,
                sheets,
                lines,
                ..
            } => self.print(territory, sheets, *lines),
            Change::GivenOut {
                territory,
                collector,
                sheets,
                ..
            } => self.give_out(day, territory, collector, sheets),
            Change::Returned { batch } => {
                let needed = tr!(
                    "only what is out can return",
                    "seul ce qui est dehors peut revenir"
                );
                self.step(day, *batch, &[State::Out], State::Returned, needed)
            }
            Change::Counted {
                batch,
                statements,
                unusable,
            } => self.count(day, *batch, *statements, *unusable),
            Change::HandedOver { batch } => {
                let needed = tr!(
                    "it is counted before it is handed over",
                    "il est compté avant d’être remis"
                );
                self.step(day, *batch, &[State::Counted], State::HandedOver, needed)
            }
            Change::Lost { sheets } => self.lose(sheets),
            Change::Found { sheets } => {
                let not = sheets.without(&self.lost);
                if !not.is_empty() {
                    return Err(StateError::NotLost(not));
                }
                self.lost = self.lost.without(sheets);
                Ok(())
            }
            Change::Destroyed { batch, reason, .. } => self.destroy(day, *batch, reason.as_deref()),
            Change::Figure {
                territory,
                statements,
            } => self.figure(day, territory, *statements),
        }
    }

    fn print(&mut self, territory: &str, sheets: &Sheets, lines: u32) -> Result<(), StateError> {
        if sheets.is_empty() {
            return Err(StateError::NoSheet);
        }
        self.runs.push(Run {
            territory: territory.to_owned(),
            sheets: sheets.clone(),
            lines,
        });
        Ok(())
    }

    fn give_out(
        &mut self,
        day: Date,
        territory: &str,
        collector: &str,
        sheets: &Sheets,
    ) -> Result<(), StateError> {
        label(collector)?;
        if sheets.is_empty() {
            return Err(StateError::NoSheet);
        }
        let others = sheets.without(&self.printed_for(territory));
        if !others.is_empty() {
            return Err(StateError::NotPrinted {
                sheets: others,
                territory: territory.to_owned(),
            });
        }
        for batch in &self.batches {
            let shared = batch.sheets.shared(sheets);
            if !shared.is_empty() {
                return Err(StateError::InBatch {
                    sheets: shared,
                    batch: batch.number,
                });
            }
        }
        let lost = sheets.shared(&self.lost);
        if !lost.is_empty() {
            return Err(StateError::Lost(lost));
        }
        self.batches.push(Batch {
            number: self.next_batch(),
            territory: territory.to_owned(),
            collector: collector.to_owned(),
            sheets: sheets.clone(),
            state: State::Out,
            since: day,
            reached: State::Out,
            counted: None,
        });
        Ok(())
    }

    fn step(
        &mut self,
        day: Date,
        number: u32,
        from: &[State],
        to: State,
        needed: String,
    ) -> Result<(), StateError> {
        let batch = self.batch(number)?;
        if !from.contains(&batch.state) {
            return Err(StateError::Order {
                batch: number,
                state: batch.state,
                needed,
            });
        }
        not_before(batch, day)?;
        batch.state = to;
        batch.reached = to;
        batch.since = day;
        Ok(())
    }

    fn count(
        &mut self,
        day: Date,
        number: u32,
        statements: u64,
        unusable: u64,
    ) -> Result<(), StateError> {
        let lost = self.lost.clone();
        let batch = self.batch(number)?.clone();
        let sheets = batch.sheets.without(&lost);
        let runs = self.runs.iter();
        let lines = runs
            .map(|run| run.sheets.shared(&sheets).count() * u64::from(run.lines))
            .sum();
        let counted = statements.saturating_add(unusable);
        if counted > lines {
            return Err(StateError::TooMany {
                batch: number,
                sheets: sheets.count(),
                lines,
                counted,
            });
        }
        if let Some((known, on)) = self.figures.get(&batch.territory)
            && *known > 0
        {
            return Err(StateError::Twice {
                territory: batch.territory,
                what: tr!(
                    "has {known} statements outside batches since {on}",
                    "a {known} déclarations hors des lots depuis le {on}"
                ),
                advice: tr!(
                    "Set that figure to 0 first if these are among them: clameur paper count --csv",
                    "Mettez d’abord ce chiffre à 0 si celles-ci en font partie : clameur paper count --csv"
                ),
            });
        }
        let from = [State::Returned, State::Counted];
        let needed = tr!(
            "it is counted when it is back, and not after it was handed over",
            "il est compté quand il est revenu, et plus après avoir été remis"
        );
        self.step(day, number, &from, State::Counted, needed)?;
        self.batch(number)?.counted = Some((statements, unusable));
        self.counted_on.insert(batch.territory, day);
        Ok(())
    }

    fn lose(&mut self, sheets: &Sheets) -> Result<(), StateError> {
        if sheets.is_empty() {
            return Err(StateError::NoSheet);
        }
        let unknown = sheets.without(&self.printed());
        if !unknown.is_empty() {
            return Err(StateError::Unknown(unknown));
        }
        let already = sheets.shared(&self.lost);
        if !already.is_empty() {
            return Err(StateError::Lost(already));
        }
        self.lost = self.lost.and(sheets);
        Ok(())
    }

    fn destroy(&mut self, day: Date, number: u32, reason: Option<&str>) -> Result<(), StateError> {
        let batch = self.batch(number)?;
        let state = batch.state;
        if state == State::Destroyed {
            return Err(StateError::Order {
                batch: number,
                state,
                needed: tr!("nothing is left of it", "il n’en reste rien"),
            });
        }
        if state != State::HandedOver && reason.is_none() {
            return Err(StateError::NotHandedOver {
                batch: number,
                state,
            });
        }
        not_before(batch, day)?;
        batch.state = State::Destroyed;
        batch.since = day;
        Ok(())
    }

    fn figure(&mut self, day: Date, territory: &str, statements: u64) -> Result<(), StateError> {
        let mut batches = self.batches.iter();
        if statements > 0
            && batches.any(|batch| batch.territory == territory && batch.counted.is_some())
        {
            return Err(StateError::Twice {
                territory: territory.to_owned(),
                what: tr!(
                    "has batches that were counted",
                    "a des lots qui ont été comptés"
                ),
                advice: tr!(
                    "Go on by batch: columns batch,statements.",
                    "Continuez par lot : colonnes batch,statements."
                ),
            });
        }
        self.figures.insert(territory.to_owned(), (statements, day));
        self.counted_on.insert(territory.to_owned(), day);
        Ok(())
    }

    /// What became of the sheets, by State.
    #[must_use]
    pub fn balances(&self) -> BTreeMap<String, Balance> {
        let runs = self.runs.iter().map(|run| &run.territory);
        let states: BTreeSet<&String> = runs.chain(self.figures.keys()).collect();
        let mut balances = BTreeMap::new();
        for territory in states {
            let printed = self.printed_for(territory);
            let figure = self.figures.get(territory);
            let mut balance = Balance {
                printed: printed.count(),
                lost: printed.shared(&self.lost).count(),
                statements: figure.map_or(0, |(statements, _)| *statements),
                ..Balance::default()
            };
            let batches = self.batches.iter();
            for batch in batches.filter(|batch| batch.territory == *territory) {
                let here = self.at_hand(batch).count();
                balance.given_out += batch.sheets.count();
                if batch.reached >= State::Returned {
                    balance.returned += here;
                }
                if let Some((statements, unusable)) = batch.counted {
                    balance.counted += here;
                    balance.statements += statements;
                    balance.unusable += unusable;
                }
            }
            balance.missing = balance.given_out.saturating_sub(balance.returned);
            balances.insert(territory.clone(), balance);
        }
        balances
    }

    /// Statements on paper by State, where anything was counted, and the newest day on which it was.
    #[must_use]
    pub fn statements(&self) -> (BTreeMap<String, u64>, Option<Date>) {
        let balances = self.balances();
        let statements = self.counted_on.keys().filter_map(|territory| {
            let balance = balances.get(territory)?;
            Some((territory.clone(), balance.statements))
        });
        (
            statements.collect(),
            self.counted_on.values().max().copied(),
        )
    }
}

fn not_before(batch: &Batch, day: Date) -> Result<(), StateError> {
    if day < batch.since {
        return Err(StateError::TooEarly {
            batch: batch.number,
            state: batch.state,
            since: batch.since,
            day,
        });
    }
    Ok(())
}

/// Whether a collector may be called so.
///
/// # Errors
/// When it is empty, too long, or an address: the server keeps no personal data of collectors.
fn label(text: &str) -> Result<(), StateError> {
    let say = |text: String| Err(StateError::Label(text));
    if text.trim().is_empty() {
        return say(tr!(
            "the collector has no label\n  Choose one, as in \"market 3\"; it is shown to nobody but you.",
            "le collecteur n’a pas de nom d’usage\n  Choisissez-en un, comme « marché 3 » ; il n’est montré qu’à vous."
        ));
    }
    if text.chars().count() > LONGEST_LABEL {
        return say(tr!(
            "the label of the collector is longer than {LONGEST_LABEL} characters\n  Choose a shorter one.",
            "le nom d’usage du collecteur dépasse {LONGEST_LABEL} caractères\n  Choisissez-en un plus court."
        ));
    }
    if text.contains('@') {
        return say(tr!(
            "the label of the collector is an e-mail address, which says who supports the initiative; this server keeps no such thing\n  Choose a label that means something to you only, as in \"market 3\", and keep the list of collectors elsewhere.",
            "le nom d’usage du collecteur est une adresse de courriel, qui dit qui soutient l’initiative ; ce serveur ne garde rien de tel\n  Choisissez un nom qui ne dit quelque chose qu’à vous, comme « marché 3 », et gardez ailleurs la liste des collecteurs."
        ));
    }
    if text.bytes().filter(u8::is_ascii_digit).count() > 6 {
        return say(tr!(
            "the label of the collector looks like a telephone number; this server keeps no such thing\n  Choose a label that means something to you only, as in \"market 3\".",
            "le nom d’usage du collecteur ressemble à un numéro de téléphone ; ce serveur ne garde rien de tel\n  Choisissez un nom qui ne dit quelque chose qu’à vous, comme « marché 3 »."
        ));
    }
    if text.chars().any(char::is_control) {
        return say(tr!(
            "the label of the collector has characters that cannot be printed\n  Choose another.",
            "le nom d’usage du collecteur a des caractères qui ne s’impriment pas\n  Choisissez-en un autre."
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests;
