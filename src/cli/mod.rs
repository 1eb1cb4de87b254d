//! The commands, one file each. Their help text is the manual.

/// `clameur account`.
pub mod account;
/// `clameur audit`.
pub mod audit;
/// `clameur authority`.
pub mod authority;
/// `clameur backup`.
pub mod backup;
/// `clameur batch`.
pub mod batch;
/// `clameur campaign`.
pub mod campaign;
/// `clameur central`.
pub mod central;
/// `clameur contacts`.
pub mod contacts;
/// `clameur demo`.
pub mod demo;
/// `clameur doctor`.
pub mod doctor;
/// `clameur fsck`.
pub mod fsck;
/// `clameur init`.
pub mod init;
/// `clameur instrument`.
pub mod instrument;
/// `clameur keys`.
pub mod keys;
/// `clameur move-store`.
pub mod move_store;
mod new_file;
/// `clameur note`.
pub mod note;
/// `clameur open`.
pub mod open;
/// `clameur paper`.
pub mod paper;
/// `clameur procedure`.
pub mod procedure;
/// `clameur receipt`.
pub mod receipt;
/// `clameur restore`.
pub mod restore;
/// `clameur retention`.
pub mod retention;
/// `clameur serve`.
pub mod serve;
mod shared;
mod stamped;
/// `clameur trail`.
pub mod trail;
mod usage;

/// `clameur person`.
pub mod person;
/// `clameur statements`.
pub mod statements;
/// `clameur status`.
pub mod status;
/// `clameur write`.
pub mod write;

use std::path::PathBuf;
use std::pin::{Pin, pin};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

pub use usage::command;

use crate::config::{Config, ConfigError};
use crate::{shown, terminal};

/// Collective complaints and citizens' initiatives that the host cannot read and anyone can recount.
#[derive(Debug, Parser)]
#[command(
    name = "clameur",
    version,
    long_version = long_version(),
    max_term_width = 100,
    disable_help_subcommand = true
)]
pub struct Cli {
    /// The language of this command's own words: en or fr; else that of the machine (LC_ALL, LC_MESSAGES, LANG).
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = ["en", "fr"])]
    lang: Option<String>,
    #[command(subcommand)]
    command: Command,
}

// Commands without a line here are described by their own structs, at length.
#[derive(Debug, Subcommand)]
enum Command {
    Demo(demo::Demo),
    Init(init::Init),
    Serve(serve::Serve),
    Status(status::Status),
    Doctor(doctor::Doctor),
    Fsck(fsck::Fsck),
    Backup(backup::Backup),
    Restore(restore::Restore),
    MoveStore(move_store::MoveStore),
    /// Make an organisation's key pair, on a machine that is not the server.
    #[command(subcommand)]
    Keys(keys::Keys),
    /// Check a file of law, or document numbers.
    #[command(subcommand)]
    Instrument(instrument::Instrument),
    /// People who run campaigns at the desk: invite, recover, list, end sessions, remove.
    #[command(subcommand)]
    Account(account::Command),
    /// What was done at the desk, entry by entry.
    #[command(subcommand)]
    Trail(trail::Command),
    /// Write, check, publish, follow and close campaigns.
    #[command(subcommand)]
    Campaign(campaign::Campaign),
    /// Freeze what will be filed into a sealed dossier, and write down when it was filed.
    #[command(subcommand)]
    Batch(batch::Batch),
    Open(open::Open),
    /// Keep the register of what was sent to authorities and what they certified.
    #[command(subcommand)]
    Authority(authority::Authority),
    /// Statements on paper: sheets, batches, counts, reports, destruction.
    #[command(subcommand)]
    Paper(paper::Paper),
    Audit(audit::Audit),
    /// Sign public notes, offline.
    #[command(subcommand)]
    Note(note::Command),
    /// Check a receipt, offline.
    #[command(subcommand)]
    Receipt(receipt::Receipt),
    /// Write down what happens in a procedure, and see what falls due.
    #[command(subcommand)]
    Procedure(procedure::Command),
    Retention(retention::Retention),
    /// The addresses of those who asked for news, or to be told about the procedure: export them sealed, open them offline.
    #[command(subcommand)]
    Contacts(contacts::Contacts),
    Write(write::Write),
    /// Export sealed statements for the key holder, without freezing anything.
    #[command(subcommand)]
    Statements(statements::Statements),
    /// Look one person up in such an export, and answer them.
    #[command(subcommand)]
    Person(person::Person),
    /// Figures of the Commission's central system, for initiatives that sign there.
    #[command(subcommand)]
    Central(central::Central),
}

/// Which configuration a command works with.
#[derive(Debug, Args)]
pub struct WithConfig {
    /// The configuration file; without this, clameur.toml where you are, else /etc/clameur/clameur.toml.
    #[arg(long, env = "CLAMEUR_CONFIG", value_name = "FILE")]
    pub config: Option<PathBuf>,
}

/// The configuration that a package keeps.
const SYSTEM_CONFIG: &str = "/etc/clameur/clameur.toml";

impl WithConfig {
    /// Reads the configuration.
    ///
    /// # Errors
    /// When it is missing or wrong.
    pub fn read(&self) -> Result<Config, ConfigError> {
        Config::read(&self.path(), |name| std::env::var(name).ok())
    }

    /// The file that is read.
    #[must_use]
    pub fn path(&self) -> PathBuf {
        self.config.clone().unwrap_or_else(|| {
            let here = PathBuf::from("clameur.toml");
            let system = PathBuf::from(SYSTEM_CONFIG);
            // One that cannot be looked at is there: reading it says why.
            match here.exists() || !system.try_exists().unwrap_or(true) {
                true => here,
                false => system,
            }
        })
    }
}

/// A command that could not do its work: one or two lines for a person.
#[derive(Debug)]
pub struct Failure {
    message: String,
    code: u8,
}

/// A check found a disagreement (`audit`, `receipt verify`, `open`, `doctor`, `fsck`).
pub const DISAGREES: u8 = 1;
/// The command could not be carried out.
pub const FAILED: u8 = 2;
/// Nothing disagrees, but something could not be compared (`audit`).
pub const NOT_COMPARED: u8 = 3;

impl Failure {
    /// What happened, and what to do, on a line each.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            code: FAILED,
        }
    }

    /// The same, with exit code [`DISAGREES`].
    #[must_use]
    pub fn disagreement(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            code: DISAGREES,
        }
    }
}

impl Failure {
    /// The same, with exit code [`NOT_COMPARED`].
    #[must_use]
    pub fn not_compared(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            code: NOT_COMPARED,
        }
    }
}

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::new(error.to_string())
    }
}

/// What a command answers.
pub type Done = Result<(), Failure>;

/// The version, and what is published with it: the hash of the page that checks receipts.
fn long_version() -> &'static str {
    static TEXT: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| {
        format!(
            "{}\nchecker (/check, check.html) SHA-256 {}",
            env!("CARGO_PKG_VERSION"),
            crate::web::check::sha256()
        )
    });
    &TEXT
}

/// Runs the command that the arguments name.
#[must_use]
pub fn run(cli: Cli) -> ExitCode {
    if let Some(language) = cli.lang.as_deref().and_then(terminal::Language::named) {
        terminal::speak(language);
    }
    let done = match cli.command {
        Command::Demo(command) => command.run(),
        Command::Init(command) => command.run(),
        Command::Serve(command) => command.run(),
        Command::Status(command) => command.run(),
        Command::Doctor(command) => command.run(),
        Command::Fsck(command) => command.run(),
        Command::Backup(command) => command.run(),
        Command::Restore(command) => command.run(),
        Command::MoveStore(command) => command.run(),
        Command::Keys(command) => command.run(),
        Command::Instrument(command) => command.run(),
        Command::Account(command) => command.run(),
        Command::Trail(command) => command.run(),
        Command::Campaign(command) => command.run(),
        Command::Batch(command) => command.run(),
        Command::Open(command) => command.run(),
        Command::Authority(command) => command.run(),
        Command::Paper(command) => command.run(),
        Command::Audit(command) => command.run(),
        Command::Note(command) => command.run(),
        Command::Receipt(command) => command.run(),
        Command::Procedure(command) => command.run(),
        Command::Retention(command) => command.run(),
        Command::Contacts(command) => command.run(),
        Command::Write(command) => command.run(),
        Command::Statements(command) => command.run(),
        Command::Person(command) => command.run(),
        Command::Central(command) => command.run(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if !failure.message.is_empty() {
                say_error(&format!("clameur: {}", failure.message));
            }
            ExitCode::from(failure.code)
        }
    }
}

/// Prints lines on standard output; a closed pipe is no error. Nothing in them reaches the terminal as a command to it.
pub fn say(line: &str) {
    use std::io::Write as _;
    let _ = writeln!(std::io::stdout().lock(), "{}", shown::line(line));
}

/// Prints lines on standard error, in the same way.
pub fn say_error(line: &str) {
    use std::io::Write as _;
    let _ = writeln!(std::io::stderr().lock(), "{}", shown::line(line));
}

/// Reads the arguments, and runs the command that they name. What is wrong with them is told without repeating anything that would
/// reach the terminal as a command to it.
#[must_use]
pub fn run_arguments() -> ExitCode {
    terminal::speak(terminal::Language::of_this_run(
        std::env::args_os(),
        |name| std::env::var(name).ok(),
    ));
    match usage::parse(std::env::args_os()) {
        Ok(cli) => run(cli),
        Err(error) => {
            let told = usage::told(&error);
            if told == error.to_string() && shown::line(&told) == told {
                error.exit();
            }
            say_error(told.trim_end());
            ExitCode::from(FAILED)
        }
    }
}

/// Runs asynchronous work on a runtime of its own.
///
/// # Errors
/// When the runtime cannot start, or the work fails.
pub fn block_on(work: impl Future<Output = Done>) -> Done {
    // One runtime's entry for all commands: compiled for each of them, it would be a fiftieth of the program.
    fn run(work: Pin<&mut dyn Future<Output = Done>>) -> Done {
        tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()?
            .block_on(work)
    }
    run(pin!(work))
}
