//! Counts from a table: by batch, or by State where no batches were kept.

use std::collections::BTreeSet;
use std::fmt;

use super::log::Change;
use crate::terminal::tr;

/// A line of a table, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Where it stands; the header is line 1.
    pub line: u64,
    /// What it says.
    pub change: Change,
}

/// Everything that is wrong with a table, by line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountsError(pub Vec<(u64, String)>);

impl fmt::Display for CountsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (line, what) in &self.0 {
            let told = tr!("line {line}: {what}", "ligne {line} : {what}");
            writeln!(f, "{told}")?;
        }
        f.write_str(&tr!(
            "  Nothing was changed. The file begins with `batch,statements,unusable` or `territory,statements`; see docs/formats/paper.md.",
            "  Rien n’a été changé. Le fichier commence par `batch,statements,unusable` ou `territory,statements` ; voir docs/formats/paper.md."
        ))
    }
}

impl std::error::Error for CountsError {}

/// Most statements in one line: beyond it there is a mistake.
const MOST: u64 = 10_000_000;

/// Reads a table of counts. The header names the columns, in any order among others: `batch`, `statements` and, if there is one, `unusable`;
/// or `territory` and `statements`. Columns are parted by commas or by semicolons.
///
/// # Errors
/// With every line that cannot be read, names a batch or State twice, or has no whole number.
pub fn read_csv(text: &str) -> Result<Vec<Line>, CountsError> {
    let text = text.trim_start_matches('\u{feff}');
    let header = text.lines().next().unwrap_or_default();
    let delimiter = if header.contains(';') { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let headers = reader
        .headers()
        .map_err(|error| CountsError(vec![(1, error.to_string())]))?;
    let columns = Columns::of(headers)?;
    let mut lines = Vec::new();
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for row in reader.records() {
        let read = row
            .map_err(|error| {
                let line = error.position().map_or(0, csv::Position::line);
                (
                    line,
                    tr!(
                        "this line has not as many columns as the first",
                        "cette ligne n’a pas autant de colonnes que la première"
                    ),
                )
            })
            .and_then(|row| {
                let line = row.position().map_or(0, csv::Position::line);
                let change = columns.change(&row, &mut seen);
                let change = change.map_err(|what| (line, what))?;
                Ok(Line { line, change })
            });
        match read {
            Ok(line) => lines.push(line),
            Err(error) => wrong.push(error),
        }
    }
    if !wrong.is_empty() {
        return Err(CountsError(wrong));
    }
    if lines.is_empty() {
        return Err(header_lacks(tr!(
            "there is no line after the header",
            "il n’y a pas de ligne après l’en-tête"
        )));
    }
    Ok(lines)
}

fn header_lacks(what: String) -> CountsError {
    CountsError(vec![(1, what)])
}

/// Where the columns are.
struct Columns {
    key: usize,
    by_batch: bool,
    statements: usize,
    unusable: Option<usize>,
}

impl Columns {
    fn of(headers: &csv::StringRecord) -> Result<Self, CountsError> {
        let column = |name: &str| {
            let mut columns = headers.iter();
            columns.position(|column| column.eq_ignore_ascii_case(name))
        };
        let (batch, territory) = (column("batch"), column("territory"));
        let statements = column("statements").ok_or_else(|| {
            header_lacks(tr!(
                "there is no column statements",
                "il n’y a pas de colonne statements"
            ))
        })?;
        let key = match (batch, territory) {
            (Some(_), Some(_)) => {
                return Err(header_lacks(tr!(
                    "the columns batch and territory cannot both stand in one table",
                    "les colonnes batch et territory ne peuvent pas figurer dans un même tableau"
                )));
            }
            (None, None) => {
                return Err(header_lacks(tr!(
                    "there is no column batch and no column territory",
                    "il n’y a ni colonne batch ni colonne territory"
                )));
            }
            (Some(column), None) | (None, Some(column)) => column,
        };
        Ok(Self {
            key,
            by_batch: batch.is_some(),
            statements,
            unusable: column("unusable"),
        })
    }

    /// What a line says. `seen` are the batches or States of the lines before.
    fn change(
        &self,
        row: &csv::StringRecord,
        seen: &mut BTreeSet<String>,
    ) -> Result<Change, String> {
        let cell = |column: usize| row.get(column).unwrap_or_default();
        let (name, what) = if self.by_batch {
            (cell(self.key).to_owned(), tr!("batch ", "lot "))
        } else {
            (cell(self.key).to_ascii_uppercase(), String::new())
        };
        if !seen.insert(name.clone()) {
            return Err(tr!(
                "{what}{name} stands here twice",
                "{what}{name} figure ici deux fois"
            ));
        }
        let statements = number(cell(self.statements))?;
        if self.by_batch {
            let batch = name.parse().ok().filter(|batch: &u32| *batch > 0);
            let batch = batch.ok_or_else(|| {
                tr!(
                    "{name:?} is not the number of a batch",
                    "{name:?} n’est pas un numéro de lot"
                )
            })?;
            let unusable = self.unusable.map(cell).filter(|cell| !cell.is_empty());
            return Ok(Change::Counted {
                batch,
                statements,
                unusable: unusable.map_or(Ok(0), number)?,
            });
        }
        if name.len() != 2 || !name.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return Err(tr!(
                "{name:?} is not a State's code of two letters",
                "{name:?} n’est pas un code d’État à deux lettres"
            ));
        }
        Ok(Change::Figure {
            territory: name,
            statements,
        })
    }
}

fn number(text: &str) -> Result<u64, String> {
    text.parse::<u64>()
        .ok()
        .filter(|number| *number <= MOST)
        .ok_or_else(|| {
            if text.is_empty() {
                tr!("a number is missing", "il manque un nombre")
            } else {
                tr!(
                    "{text:?} is not a whole number up to {MOST}",
                    "{text:?} n’est pas un nombre entier jusqu’à {MOST}"
                )
            }
        })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn tables_by_batch_and_by_state_are_read() {
        let lines =
            read_csv("\u{feff}note;Batch;statements;unusable\nx;2; 431 ;7\ny;3;0;\n").unwrap();
        assert_eq!(
            lines,
            [
                Line {
                    line: 2,
                    change: Change::Counted {
                        batch: 2,
                        statements: 431,
                        unusable: 7
                    }
                },
                Line {
                    line: 3,
                    change: Change::Counted {
                        batch: 3,
                        statements: 0,
                        unusable: 0
                    }
                },
            ]
        );
        let lines = read_csv("territory,statements\nfr,12\n").unwrap();
        assert_eq!(
            lines[0].change,
            Change::Figure {
                territory: "FR".to_owned(),
                statements: 12
            }
        );
    }

    #[test]
    fn every_mistake_is_told_with_its_line() {
        let error =
            read_csv("batch,statements\n1,5\n1,6\nx,1\n2,-1\n3,\n4\n0,1\n5,1\n").unwrap_err();
        let lines: Vec<_> = error.0.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [3, 4, 5, 6, 7, 8]);
        assert!(
            error
                .to_string()
                .contains("line 3: batch 1 stands here twice\n"),
            "{error}"
        );
        for (text, what) in [
            ("", "line 1: there is no column statements"),
            ("a,statements\n1,2\n", "line 1: there is no column batch"),
            (
                "batch,territory,statements\n",
                "line 1: the columns batch and territory",
            ),
            ("batch,statements\n", "line 1: there is no line after"),
            (
                "territory,statements\nFrance,1\n",
                "line 2: \"FRANCE\" is not a State's code",
            ),
            (
                "territory,statements\nFR,99999999999\n",
                "line 2: \"99999999999\" is not a whole number",
            ),
        ] {
            let error = read_csv(text).unwrap_err().to_string();
            assert!(error.starts_with(what), "{error}");
        }
    }

    proptest! {
        #[test]
        fn reading_never_panics(text in "(batch|territory|statements|unusable|[0-9;,\n\"\\-]|\\PC){0,60}") {
            let _ = read_csv(&text);
        }
    }
}
