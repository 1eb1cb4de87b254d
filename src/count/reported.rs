//! Statements that this instance did not collect: on paper, in the Commission's central system, or the end result in the public
//! register. They are shown apart from the ledger's count, which alone can be recounted.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::counting::{signed, unsigned};
use crate::db::{Connection, Db, Error, query};

/// Where statements were given that this instance did not collect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Channel {
    /// On paper forms.
    Paper,
    /// In the Commission's central online collection system.
    Central,
    /// Everything that the public register counts, whichever way it came.
    Register,
}

impl Channel {
    /// Key of its name.
    #[must_use]
    pub fn name_key(self) -> &'static str {
        match self {
            Self::Paper => "dash-paper",
            Self::Central => "dash-central",
            Self::Register => "dash-register",
        }
    }

    /// All of them.
    pub const ALL: [Self; 3] = [Self::Paper, Self::Central, Self::Register];

    /// Its name in the store and in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::Central => "central",
            Self::Register => "register",
        }
    }

    /// The channel of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.name() == name)
    }
}

/// What one channel reported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reported {
    /// Where the statements were given.
    pub channel: Channel,
    /// The day on which the figures were true; the oldest, where territories differ.
    pub as_of: Date,
    /// Statements by territory.
    pub by_territory: BTreeMap<String, u64>,
}

/// Why a file of figures was not taken. The first line is 1.
#[derive(Debug, thiserror::Error)]
pub enum FiguresError {
    /// Not a CSV file with the columns that are needed.
    #[error(
        "line {line}: {what}\n  The file has a header line `territory,statements` and a line per territory: FR,14229."
    )]
    Line {
        /// Where.
        line: u64,
        /// What is wrong.
        what: String,
    },
}

/// Reads figures: CSV with a header that names the columns `territory` and `statements`; others are ignored.
///
/// # Errors
/// At the first line that cannot be read, names a territory twice or is no whole number.
pub fn read_csv(file: impl std::io::Read) -> Result<BTreeMap<String, u64>, FiguresError> {
    let wrong = |line: u64, what: String| FiguresError::Line { line, what };
    let mut reader = csv::ReaderBuilder::new()
        .trim(csv::Trim::All)
        .from_reader(file);
    let header = reader
        .headers()
        .map_err(|error| wrong(1, error.to_string()))?
        .clone();
    let column = |name: &str| {
        header
            .iter()
            .position(|column| {
                column
                    .trim_start_matches('\u{feff}')
                    .eq_ignore_ascii_case(name)
            })
            .ok_or_else(|| wrong(1, format!("there is no column {name}")))
    };
    let (territory, statements) = (column("territory")?, column("statements")?);
    let mut figures = BTreeMap::new();
    for row in reader.records() {
        let row = row.map_err(|error| {
            wrong(
                error.position().map_or(0, csv::Position::line),
                error.to_string(),
            )
        })?;
        let line = row.position().map_or(0, csv::Position::line);
        let code = row.get(territory).unwrap_or_default().to_ascii_uppercase();
        if code.len() != 2 || !code.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return Err(wrong(
                line,
                "a territory is a code of two letters".to_owned(),
            ));
        }
        let number = row
            .get(statements)
            .and_then(|text| text.parse::<u64>().ok())
            .filter(|number| *number <= 1_000_000_000)
            .ok_or_else(|| wrong(line, format!("{code} needs a whole number")))?;
        if figures.insert(code.clone(), number).is_some() {
            return Err(wrong(line, format!("{code} stands here twice")));
        }
    }
    Ok(figures)
}

/// Puts a channel's figures in place of those that were known.
///
/// # Errors
/// When the store cannot be written to.
pub async fn replace(
    db: &Db,
    campaign: &str,
    channel: Channel,
    as_of: Date,
    figures: &BTreeMap<String, u64>,
) -> Result<(), Error> {
    let mut tx = db.begin().await?;
    replace_in(&mut tx, campaign, channel, as_of, figures).await?;
    tx.commit().await
}

/// The same within a transaction.
pub(crate) async fn replace_in(
    connection: &mut Connection,
    campaign: &str,
    channel: Channel,
    as_of: Date,
    figures: &BTreeMap<String, u64>,
) -> Result<(), Error> {
    query("DELETE FROM reported_count WHERE campaign = $1 AND channel = $2")
        .bind(campaign)
        .bind(channel.name())
        .execute(&mut *connection)
        .await?;
    for (territory, statements) in figures {
        query(
            "INSERT INTO reported_count (campaign, channel, territory, statements, as_of) \
             VALUES ($1, $2, $3, $4, $5)",
        )
        .bind(campaign)
        .bind(channel.name())
        .bind(territory)
        .bind(signed(*statements))
        .bind(as_of.to_string())
        .execute(&mut *connection)
        .await?;
    }
    Ok(())
}

/// What each channel reported, in the order of their names.
///
/// # Errors
/// When the store does not answer.
pub async fn all(db: &Db, campaign: &str) -> Result<Vec<Reported>, Error> {
    let rows = query(
        "SELECT channel, territory, statements, as_of FROM reported_count WHERE campaign = $1 \
         ORDER BY channel, territory",
    )
    .bind(campaign)
    .fetch_all(db.read())
    .await?;
    let mut found: Vec<Reported> = Vec::new();
    for row in rows {
        let channel = Channel::from_name(&row.try_get::<String>("channel")?);
        let day = row.try_get::<String>("as_of")?.parse::<Date>().ok();
        let (Some(channel), Some(day)) = (channel, day) else {
            continue;
        };
        if found.last().is_none_or(|last| last.channel != channel) {
            found.push(Reported {
                channel,
                as_of: day,
                by_territory: BTreeMap::new(),
            });
        }
        if let Some(last) = found.last_mut() {
            last.as_of = last.as_of.min(day);
            last.by_territory.insert(
                row.try_get("territory")?,
                unsigned(row.try_get("statements")?),
            );
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::read_csv;

    #[test]
    fn figures_are_read_and_mistakes_are_named_with_their_line() {
        let read = |text: &str| read_csv(text.as_bytes()).map_err(|error| error.to_string());
        let figures = read("\u{feff}territory,statements\nDE,37621\nfr, 14229\n").expect("figures");
        assert_eq!((figures["DE"], figures["FR"]), (37_621, 14_229));
        for (text, what) in [
            ("country,n\nDE,1\n", "line 1: there is no column territory"),
            ("territory,statements\nDE,-1\n", "line 2: DE needs"),
            (
                "territory,statements\nDE,1\nDE,2\n",
                "line 3: DE stands here twice",
            ),
            (
                "territory,statements\nGermany,1\n",
                "line 2: a territory is a code",
            ),
            ("territory,statements\nDE\n", "line 2"),
        ] {
            let error = read(text).expect_err("refused");
            assert!(error.starts_with(what), "{error}");
        }
    }
}
