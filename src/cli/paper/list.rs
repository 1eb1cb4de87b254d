use clap::Args;
use serde_json::{Value, json};

use super::{Desk, Done, WithConfig, say, shared};
use crate::paper::log::{Change, Entry};
use crate::paper::{PaperState, store};
use crate::terminal::tr;

/// Arguments.
#[derive(Debug, Args)]
pub struct List {
    /// The campaign's name in addresses.
    campaign: String,
    /// Also every entry that was written down, in order.
    #[arg(long)]
    history: bool,
    /// Print JSON, with the history.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    config: WithConfig,
}

impl List {
    pub(super) async fn run(self) -> Done {
        let desk = Desk::open(&self.config, &self.campaign).await?;
        let journal = store::journal(&desk.db, desk.slug()).await?;
        desk.db.close().await;
        let book = PaperState::read(&journal)?;
        if self.json {
            say(&serde_json::to_string_pretty(&as_json(&journal, &book))?);
            return Ok(());
        }
        if journal.is_empty() {
            say(&tr!(
                "No sheet was printed yet: clameur paper sheets --help",
                "Aucune feuille n’a encore été imprimée : clameur paper sheets --help"
            ));
            return Ok(());
        }
        say(&balances(&book));
        if !book.batches().is_empty() {
            say(&format!("\n{}", batches(&book)));
        }
        if self.history {
            say(&tr!("\nHistory", "\nHistorique"));
            for entry in &journal {
                say(&format!("  {} {}", entry.day, sentence(&entry.change)));
            }
        }
        Ok(())
    }
}

fn balances(book: &PaperState) -> String {
    let mut rows = vec![vec![
        tr!("State", "État"),
        tr!("printed", "imprimées"),
        tr!("out", "dehors"),
        tr!("returned", "revenues"),
        tr!("counted", "comptées"),
        tr!("missing", "manquantes"),
        tr!("lost", "perdues"),
        tr!("statements", "déclarations"),
        tr!("unusable", "inutilisables"),
    ]];
    for (territory, balance) in book.balances() {
        let numbers = [
            balance.printed,
            balance.given_out,
            balance.returned,
            balance.counted,
            balance.missing,
            balance.lost,
            balance.statements,
            balance.unusable,
        ];
        let mut row = vec![territory];
        row.extend(numbers.map(|number| number.to_string()));
        rows.push(row);
    }
    tr!(
        "Sheets by State, and statements on them\n\n{table}",
        "Feuilles par État, et déclarations qu’elles portent\n\n{table}",
        table = shared::table(&rows, &[1, 2, 3, 4, 5, 6, 7, 8])
    )
}

fn batches(book: &PaperState) -> String {
    let mut rows = vec![vec![
        tr!("Batch", "Lot"),
        tr!("State", "État"),
        tr!("collector", "collecteur"),
        tr!("sheets", "feuilles"),
        tr!("is", "est"),
        tr!("since", "depuis"),
    ]];
    for batch in book.batches() {
        rows.push(vec![
            batch.number.to_string(),
            batch.territory.clone(),
            short(&batch.collector, 20),
            short(&batch.sheets.to_string(), 17),
            batch.state.told(),
            batch.since.to_string(),
        ]);
    }
    shared::table(&rows, &[0])
}

fn short(text: &str, length: usize) -> String {
    if text.chars().count() <= length {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(length - 1).collect();
    short.push('…');
    short
}

fn sentence(change: &Change) -> String {
    match change {
        Change::Printed {
            territory,
            language,
            sheets,
            lines,
        } => tr!(
            "printed {sheets} for {territory} in {language}, {lines} lines each",
            "imprimé {sheets} pour {territory} en {language}, {lines} lignes chacune"
        ),
        Change::GivenOut {
            batch,
            territory,
            collector,
            sheets,
        } => tr!(
            "batch {batch} given out to {collector}: {sheets} for {territory}",
            "lot {batch} remis à {collector} : {sheets} pour {territory}"
        ),
        Change::Returned { batch } => tr!("batch {batch} returned", "lot {batch} revenu"),
        Change::Counted {
            batch,
            statements,
            unusable,
        } => tr!(
            "batch {batch} counted: {statements} statements, {unusable} unusable",
            "lot {batch} compté : {statements} déclarations, {unusable} inutilisables"
        ),
        Change::HandedOver { batch } => tr!(
            "batch {batch} handed over",
            "lot {batch} remis à l’autorité"
        ),
        Change::Lost { sheets } => tr!("lost {sheets}", "perdu {sheets}"),
        Change::Found { sheets } => tr!("found {sheets}", "retrouvé {sheets}"),
        Change::Destroyed {
            batch,
            method,
            reason,
        } => {
            let reason = reason.as_ref();
            let reason = reason.map_or_else(String::new, |reason| {
                tr!(
                    ", not handed over: {reason}",
                    ", pas remis à l’autorité : {reason}"
                )
            });
            tr!(
                "batch {batch} destroyed: {method}{reason}",
                "lot {batch} détruit : {method}{reason}"
            )
        }
        Change::Figure {
            territory,
            statements,
        } => tr!(
            "{territory} outside batches: {statements} statements",
            "{territory} hors des lots : {statements} déclarations"
        ),
    }
}

fn as_json(journal: &[Entry], book: &PaperState) -> Value {
    let balances = book.balances();
    let states = balances.iter().map(|(territory, balance)| {
        json!({
            "territory": territory,
            "printed": balance.printed,
            "given_out": balance.given_out,
            "returned": balance.returned,
            "counted": balance.counted,
            "missing": balance.missing,
            "lost": balance.lost,
            "statements": balance.statements,
            "unusable": balance.unusable,
        })
    });
    let batches = book.batches().iter().map(|batch| {
        json!({
            "batch": batch.number,
            "territory": batch.territory,
            "collector": batch.collector,
            "sheets": batch.sheets.to_string(),
            "state": batch.state.name(),
            "since": batch.since.to_string(),
            "statements": batch.counted.map(|(statements, _)| statements),
            "unusable": batch.counted.map(|(_, unusable)| unusable),
        })
    });
    let history = journal.iter().map(|entry| {
        json!({
            "day": entry.day.to_string(),
            "what": entry.change.name(),
            "told": sentence(&entry.change),
        })
    });
    json!({
        "states": states.collect::<Vec<_>>(),
        "batches": batches.collect::<Vec<_>>(),
        "history": history.collect::<Vec<_>>(),
    })
}
