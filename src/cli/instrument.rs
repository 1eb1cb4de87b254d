//! `clameur instrument`: checks files of law, and document numbers against them.

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::path::PathBuf;

use clameur_instrument::identifier::Number;
use clameur_instrument::{Arg, ErrorCode, Instrument as Law, Lint, builtin};
use clap::{Args, Subcommand};
use jiff::civil::Date;

use super::{Done, Failure, say, say_error};
use crate::clock::{Clock, day_of};
use crate::given;
use crate::i18n::{Arg as Word, Lang};

/// Subcommands.
#[derive(Debug, Subcommand)]
pub enum Instrument {
    /// Is this file of law well formed, and what must a lawyer still look at?
    ///
    /// Exit code: 0 well formed, 1 not well formed (every mistake is told with its line), 2 the file could not be read.
    Check {
        /// A file, or the id of an instrument that comes with the program.
        #[arg(value_name = "FILE|ID")]
        instrument: String,
        /// Answer in JSON.
        #[arg(long)]
        json: bool,
        /// Print each rule with its source, the day it was read and what a lawyer must check, as Markdown.
        #[arg(long, conflicts_with = "json")]
        table: bool,
    },
    /// Is this document number acceptable: one, or a table of many?
    ///
    /// Of one number it says what is wrong, or how it is written and what day of birth it carries. Of a table
    /// (CSV with the columns territory, document and number, in any order among others) it prints the same rows
    /// with a column `verdict`: 1 accepted, 0 refused. A number that a person would be asked to confirm is accepted, unless
    /// --strict. Nothing is kept and nothing is sent.
    ///
    /// Exit code for one number: 0 accepted, 1 refused, 2 territory or document not known.
    CheckNumber(CheckNumber),
}

/// Numbers to check.
#[derive(Debug, Args)]
pub struct CheckNumber {
    /// The territory whose citizen holds the document (ISO 3166 alpha-2).
    #[arg(required_unless_present = "csv", conflicts_with = "csv")]
    territory: Option<String>,
    /// The document: `personal.number`, `id.card`, `passport`…
    #[arg(required_unless_present = "csv")]
    document: Option<String>,
    /// The number; `-` reads it from standard input, so that it stays out of the shell's history.
    #[arg(required_unless_present = "csv", allow_hyphen_values = true)]
    number: Option<String>,
    /// A table to check instead; `-` is standard input.
    #[arg(long, value_name = "FILE")]
    csv: Option<PathBuf>,
    /// Refuse what a person would be asked to confirm.
    #[arg(long)]
    strict: bool,
    /// The instrument whose rules to apply: a file or an id.
    #[arg(long, value_name = "FILE|ID", default_value = "eu-eci-individual")]
    instrument: String,
}

impl Instrument {
    pub(super) fn run(self) -> Done {
        match self {
            Self::Check {
                instrument,
                json,
                table,
            } => check(&instrument, json, table),
            Self::CheckNumber(command) => command.run(),
        }
    }
}

/// The text of an instrument: a built-in one's, or a file's.
fn text(name: &str) -> Result<String, Failure> {
    if let Some(text) = builtin::text(name) {
        return Ok(text.to_owned());
    }
    given::read_text(std::path::Path::new(name), given::file::SMALL).map_err(|error| {
        let known: Vec<&str> = builtin::ALL.iter().map(|(id, _)| *id).collect();
        Failure::new(format!(
            "{name} is no instrument that comes with the program, and no file that can be read: {error}\n  Give the path of a file, or one of {}.",
            known.join(", ")
        ))
    })
}

fn check(name: &str, json: bool, table: bool) -> Done {
    let read = Law::parse(&text(name)?);
    if json {
        say(&serde_json::to_string_pretty(&report(&read))?);
        return read
            .map(|_| ())
            .map_err(|_| Failure::disagreement(String::new()));
    }
    let law = read.map_err(|errors| {
        Failure::disagreement(format!(
            "{name} is not well formed\n{errors}\n  The format is described in docs/formats/instrument.md."
        ))
    })?;
    if table {
        say(crate::law::table::markdown(&law).trim_end());
        return Ok(());
    }
    say(&format!(
        "{} (version {}) is well formed: {}",
        law.id,
        law.version,
        law.name("en")
    ));
    let sources = law.sources.len();
    let numbers: usize = law.territory.values().map(|t| t.identifiers.len()).sum();
    say(&format!(
        "  {} fields, {} territories, {numbers} kinds of numbers, {} deadlines, {sources} sources",
        law.fields.len(),
        law.territory.len(),
        law.deadlines.len()
    ));
    let (lawyer, other): (Vec<Lint>, Vec<Lint>) = law.check().into_iter().partition(is_lawyers);
    if !lawyer.is_empty() {
        say("\nFor a lawyer:");
    }
    for lint in &lawyer {
        let source = lint
            .subject
            .strip_prefix("sources.")
            .and_then(|id| law.sources.get(id));
        match source {
            Some(source) => {
                say(&format!("  {}\n    {}", source.citation, source.note));
                let read = match (source.read, &source.read_at) {
                    (Some(day), Some(place)) => {
                        format!("read on {day} at {place}, not in {}", source.url)
                    }
                    (Some(day), None) => format!("read on {day}: {}", source.url),
                    (None, _) => format!("not read: {}", source.url),
                };
                say(&format!("    {read}"));
            }
            None => say(&format!("  {lint}")),
        }
    }
    if !law.unknowns.is_empty() {
        say("\nUnknown:");
    }
    for what in crate::law::unknowns(&law) {
        say(&format!("  {what}"));
    }
    if !other.is_empty() {
        say("\nWorth a look:");
    }
    for lint in &other {
        say(&format!("  {lint}"));
    }
    Ok(())
}

fn is_lawyers(lint: &Lint) -> bool {
    lint.message.contains("lawyer")
}

fn report(read: &Result<Law, clameur_instrument::InstrumentErrors>) -> serde_json::Value {
    match read {
        Ok(law) => serde_json::json!({
            "id": law.id,
            "version": law.version,
            "well_formed": true,
            "lints": law.check().iter().map(|lint| serde_json::json!({
                "subject": lint.subject, "message": lint.message, "lawyer": is_lawyers(lint),
            })).collect::<Vec<_>>(),
        }),
        Err(errors) => serde_json::json!({
            "well_formed": false,
            "errors": errors.iter().map(|error| serde_json::json!({
                "line": error.line, "message": error.message,
            })).collect::<Vec<_>>(),
        }),
    }
}

impl CheckNumber {
    fn run(self) -> Done {
        let law = Law::parse(&text(&self.instrument)?)
            .map_err(|errors| Failure::new(format!("{}: {errors}", self.instrument)))?;
        let today = day_of(Clock::System.now());
        if let Some(path) = &self.csv {
            let table = Table {
                law: &law,
                today,
                strict: self.strict,
            };
            let output = std::io::stdout().lock();
            let notes = &mut |note: &str| say_error(note);
            return if path.as_os_str() == "-" {
                table.judge(
                    given::file::Lines::new(std::io::stdin().lock()),
                    output,
                    notes,
                )
            } else {
                let file = given::bounded(path).map_err(|error| {
                    Failure::new(format!("cannot read {}: {error}", path.display()))
                })?;
                table.judge(file, output, notes)
            };
        }
        let words = [&self.territory, &self.document, &self.number];
        let [territory, document, number] = words.map(|word| word.clone().unwrap_or_default());
        let number = if number == "-" {
            given::file::text_from(std::io::stdin().lock(), given::file::SMALL)?
        } else {
            number
        };
        self.judge_one(&law, today, &territory, &document, &number)
    }

    fn judge_one(
        &self,
        law: &Law,
        today: Date,
        territory: &str,
        document: &str,
        number: &str,
    ) -> Done {
        let judged = judge(law, today, territory, document, number)
            .map_err(|unknown| Failure::new(unknown.tell(law)))?;
        let number = judged.map_err(|code| {
            let [what, remedy] = lines(&code);
            Failure::disagreement(format!("refused: {what}\n  {remedy}"))
        })?;
        if let Some(doubt) = number.doubt() {
            let [what, remedy] = lines(doubt);
            if self.strict {
                return Err(Failure::disagreement(format!(
                    "to be confirmed: {what}\n  {remedy}"
                )));
            }
            say(&format!("accepted once confirmed: {what}\n  {remedy}"));
        } else {
            say("accepted");
        }
        if let Some(rule) = law.identifier(&code(territory), document.trim()) {
            say(&format!("  document  {}", rule.label("en")));
            say(&format!("  written   {}", rule.dressed(number.canonical())));
        }
        if let Some(birth) = number.birth() {
            say(&format!("  born on   {birth}"));
        }
        Ok(())
    }
}

/// A territory or a document that the instrument does not have.
struct Unknown {
    territory: String,
    document: String,
}

impl Unknown {
    fn tell(&self, law: &Law) -> String {
        let Self {
            territory,
            document,
        } = self;
        let accepted = law.identifiers(Some(territory));
        if accepted.is_empty() {
            let all = law.territory.iter();
            let with: Vec<&str> = all
                .filter(|(_, t)| !t.identifiers.is_empty())
                .map(|(code, _)| code.as_str())
                .collect();
            return format!(
                "{} has no document numbers for the territory {territory:?}\n  Territories that ask for one: {}.",
                law.id,
                with.join(" ")
            );
        }
        let known: Vec<&str> = accepted.iter().map(|one| one.document.as_str()).collect();
        format!(
            "{territory} does not accept the document {document:?}\n  It accepts: {}.",
            known.join(", ")
        )
    }
}

fn code(territory: &str) -> String {
    territory.trim().to_ascii_uppercase()
}

fn judge(
    law: &Law,
    today: Date,
    territory: &str,
    document: &str,
    number: &str,
) -> Result<Result<Number, ErrorCode>, Unknown> {
    let territory = code(territory);
    let document = document.trim();
    match law.identifier(&territory, document) {
        Some(rule) => Ok(rule.check(number, today)),
        None => Err(Unknown {
            territory,
            document: document.to_owned(),
        }),
    }
}

/// What is wrong and what to do, in English.
fn lines(code: &ErrorCode) -> [String; 2] {
    let args: Vec<(&str, Word<'_>)> = code
        .args()
        .into_iter()
        .map(|(name, value)| match value {
            Arg::Number(number) => (name, Word::from(number)),
            Arg::Text(text) => (name, Word::from(text)),
        })
        .collect();
    [code.key(), code.recovery_key()].map(|key| Lang::ENGLISH.tr(key, &args))
}

/// Most notes about unknown territories and documents: a table may be wrong in every row.
const MAX_NOTES: usize = 20;

/// A table of numbers, judged row by row in memory that does not grow.
struct Table<'a> {
    law: &'a Law,
    today: Date,
    strict: bool,
}

impl Table<'_> {
    fn judge(&self, input: impl Read, output: impl Write, note: &mut dyn FnMut(&str)) -> Done {
        let mut reader = csv::ReaderBuilder::new()
            .flexible(true)
            .has_headers(false)
            .from_reader(input);
        let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(output);
        let mut row = csv::ByteRecord::new();
        if !reader.read_byte_record(&mut row)? {
            return Err(Failure::new(
                "the table is empty\n  Its first line names the columns: territory,document,number.",
            ));
        }
        let [territory, document, number] = columns(&row)?;
        row.push_field(b"verdict");
        writer.write_byte_record(&row)?;
        let mut told = BTreeSet::new();
        let mut rows = 0_u64;
        while reader.read_byte_record(&mut row)? {
            rows += 1;
            let cell = |column: usize| {
                row.get(column)
                    .and_then(|cell| std::str::from_utf8(cell).ok())
                    .unwrap_or_default()
            };
            let judged = judge(
                self.law,
                self.today,
                cell(territory),
                cell(document),
                cell(number),
            );
            let accepted = match &judged {
                Ok(Ok(number)) => !(self.strict && number.doubt().is_some()),
                Ok(Err(_)) => false,
                Err(unknown) => {
                    let about = (unknown.territory.clone(), unknown.document.clone());
                    if told.len() < MAX_NOTES && told.insert(about) {
                        note(&format!("row {rows}: {}", unknown.tell(self.law)));
                    }
                    false
                }
            };
            row.push_field(if accepted { b"1" } else { b"0" });
            match writer.write_byte_record(&row) {
                // Whoever reads our output has seen enough.
                Err(error) if is_closed_pipe(&error) => return Ok(()),
                written => written?,
            }
        }
        match writer.flush() {
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
            flushed => Ok(flushed?),
        }
    }
}

fn is_closed_pipe(error: &csv::Error) -> bool {
    matches!(error.kind(), csv::ErrorKind::Io(error) if error.kind() == std::io::ErrorKind::BrokenPipe)
}

/// The places of the three columns, whatever else there is.
fn columns(header: &csv::ByteRecord) -> Result<[usize; 3], Failure> {
    let names: Vec<String> = header
        .iter()
        .map(|name| String::from_utf8_lossy(name).trim().to_lowercase())
        .collect();
    let place = |wanted: &str| {
        names.iter().position(|name| name == wanted).ok_or_else(|| {
            Failure::new(format!(
                "the table has no column {wanted}\n  Its first line names the columns, separated by commas: territory,document,number and any others."
            ))
        })
    };
    Ok([place("territory")?, place("document")?, place("number")?])
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn judged(table: &str, strict: bool) -> (Result<String, String>, Vec<String>) {
        let law = Law::parse(builtin::text("eu-eci-individual").unwrap()).unwrap();
        let today = date(2026, 11, 21);
        let law = &law;
        let (mut output, mut notes) = (Vec::new(), Vec::new());
        let done = Table { law, today, strict }.judge(table.as_bytes(), &mut output, &mut |note| {
            notes.push(note.to_owned());
        });
        let output = done
            .map(|()| String::from_utf8(output).unwrap())
            .map_err(|failure| failure.message);
        (output, notes)
    }

    #[test]
    fn a_table_comes_back_with_its_verdicts() {
        let table = "territory,document,number,valid\nBE,national.id.number,38042787613,1\nBE,national.id.number,94110524159,0\n";
        let (output, notes) = judged(table, false);
        let expected = "territory,document,number,valid,verdict\nBE,national.id.number,38042787613,1,1\nBE,national.id.number,94110524159,0,0\n";
        assert_eq!(output.as_deref(), Ok(expected));
        assert!(notes.is_empty());
    }

    #[test]
    fn columns_may_stand_anywhere_and_rows_may_be_odd() {
        let table = "\u{feff}Number , note,TERRITORY,Document\r\n\"54.362.315-k\",\"a, \"\"b\"\"\",es,id.card\r\n\r\nx,,FR,passport\r\ny,,FR,passport\r\nz\r\nz,,AT,library.card\r\n";
        let (output, notes) = judged(table, false);
        let expected = "Number , note,TERRITORY,Document,verdict\n54.362.315-k,\"a, \"\"b\"\"\",es,id.card,1\nx,,FR,passport,0\ny,,FR,passport,0\nz,0\nz,,AT,library.card,0\n";
        assert_eq!(output.as_deref(), Ok(expected));
        assert_eq!(notes.len(), 3, "{notes:?}");
        assert!(
            notes[0].starts_with("row 2: ") && notes[0].contains("\"FR\""),
            "{notes:?}"
        );
        assert!(notes[2].contains("passport, id.card"), "{notes:?}");
    }

    #[test]
    fn what_is_to_be_confirmed_is_accepted_unless_strict() {
        let table = "territory,document,number\nAT,passport,UU123456\n";
        assert!(judged(table, false).0.unwrap().ends_with(",1\n"));
        assert!(judged(table, true).0.unwrap().ends_with(",0\n"));
    }

    #[test]
    fn a_table_without_its_columns_is_not_read() {
        assert!(judged("", false).0.unwrap_err().contains("empty"));
        let error = judged("territory,number\n", false).0.unwrap_err();
        assert!(error.contains("no column document"), "{error}");
    }

    #[test]
    fn one_number_is_answered_in_words() {
        let law = Law::parse(builtin::text("eu-eci-individual").unwrap()).unwrap();
        let today = date(2026, 11, 21);
        let command = |strict| CheckNumber {
            territory: None,
            document: None,
            number: None,
            csv: None,
            strict,
            instrument: String::new(),
        };
        let answer = |strict, territory, document, number| {
            command(strict)
                .judge_one(&law, today, territory, document, number)
                .map_err(|failure| (failure.message, failure.code))
        };
        assert_eq!(
            answer(false, "be", "national.id.number", "85.07.30-033.28"),
            Ok(())
        );
        let (message, code) =
            answer(false, "BE", "national.id.number", "85.07.30-033.29").unwrap_err();
        assert!(
            message.starts_with("refused: ") && message.lines().count() == 2,
            "{message}"
        );
        assert_eq!(code, super::super::DISAGREES);
        assert_eq!(answer(false, "AT", "passport", "UU123456"), Ok(()));
        let (message, _) = answer(true, "AT", "passport", "UU123456").unwrap_err();
        assert!(message.starts_with("to be confirmed: "), "{message}");
        let (message, code) = answer(false, "FR", "passport", "1").unwrap_err();
        assert!(message.contains("AT BE BG"), "{message}");
        assert_eq!(code, super::super::FAILED);
    }
}
