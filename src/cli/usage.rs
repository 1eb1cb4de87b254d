//! The help of the command line, and what is wrong with arguments, in French.
//!
//! Help texts are written in English where the commands are; `usage.toml` has the French of each paragraph, found by the English one: a
//! text that changes loses its French, and a test says so.

use std::collections::HashMap;
use std::ffi::OsString;
use std::sync::LazyLock;

use clap::builder::{Str, StyledStr};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command, CommandFactory as _, FromArgMatches as _};
use serde::Deserialize;

use super::Cli;
use crate::terminal::{Language, language};

#[derive(Deserialize)]
struct Table {
    text: Vec<Pair>,
    value: HashMap<String, String>,
}

#[derive(Deserialize)]
struct Pair {
    en: String,
    fr: String,
}

static TABLE: LazyLock<Result<HashMap<String, String>, toml::de::Error>> = LazyLock::new(|| {
    let table: Table = toml::from_str(include_str!("usage.toml"))?;
    let values = table
        .value
        .into_iter()
        .map(|(en, fr)| (format!("<{en}>"), fr));
    Ok(table
        .text
        .into_iter()
        .map(|pair| (pair.en, pair.fr))
        .chain(values)
        .collect())
});

fn french(key: &str) -> Option<&'static str> {
    TABLE.as_ref().ok()?.get(key).map(String::as_str)
}

/// The French of a help text, paragraph by paragraph. The short form of a text has no full stop at its end, in both languages.
fn translated(text: &str) -> String {
    text.split("\n\n")
        .map(|paragraph| {
            french(paragraph).map_or_else(
                || match french(&format!("{paragraph}.")) {
                    Some(whole) => whole.trim_end_matches('.').to_owned(),
                    None => paragraph.to_owned(),
                },
                str::to_owned,
            )
        })
        .collect::<Vec<_>>()
        .join("\n\n")
}

fn restyled(text: Option<&StyledStr>) -> Option<String> {
    text.map(|text| translated(&text.to_string()))
}

/// Reads the arguments, in the language of the terminal.
///
/// # Errors
/// What is wrong with them, or the help or version that they ask for; [`told`] words it.
pub(super) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Cli, clap::Error> {
    let matches = command(language()).try_get_matches_from(arguments)?;
    Cli::from_arg_matches(&matches)
}

/// The command line in a language: what its manual pages and its completions are made from.
#[must_use]
pub fn command(language: Language) -> Command {
    match language {
        Language::English => Cli::command(),
        Language::French => in_french(Cli::command(), true),
    }
}

const TEMPLATE: &str = "{before-help}{about-with-newline}
Utilisation : {usage}

{all-args}{after-help}";

fn in_french(command: Command, top: bool) -> Command {
    let (about, long) = (
        restyled(command.get_about()),
        restyled(command.get_long_about()),
    );
    let after = restyled(command.get_after_help());
    let after_long = restyled(command.get_after_long_help());
    let detailed = long.is_some()
        || command
            .get_arguments()
            .any(|arg| arg.get_long_help().is_some());
    let mut command = command
        .disable_help_flag(true)
        .help_template(TEMPLATE)
        .subcommand_value_name("COMMANDE")
        .subcommand_help_heading("Commandes")
        .mut_args(argument)
        .mut_subcommands(|part| in_french(part, false))
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .action(ArgAction::Help)
                .help(if detailed {
                    "Afficher l’aide (plus courte avec « -h »)"
                } else {
                    "Afficher l’aide"
                }),
        );
    if top {
        command = command.disable_version_flag(true).arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help("Afficher la version"),
        );
    }
    if let Some(about) = about {
        command = command.about(about);
    }
    if let Some(long) = long {
        command = command.long_about(long);
    }
    if let Some(after) = after {
        command = command.after_help(after);
    }
    if let Some(after) = after_long {
        command = command.after_long_help(after);
    }
    command
}

/// One argument: its texts, the name of its value, and what clap would add in English.
fn argument(mut arg: Arg) -> Arg {
    let (mut help, mut long) = (restyled(arg.get_help()), restyled(arg.get_long_help()));
    let mut notes = Vec::new();
    let takes_value = arg.get_action().takes_values();
    if let Some(name) = arg.get_env().filter(|_| takes_value) {
        notes.push(format!("[variable : {}]", name.to_string_lossy()));
    }
    let defaults: Vec<_> = arg
        .get_default_values()
        .iter()
        .map(|value| value.to_string_lossy().into_owned())
        .collect();
    if takes_value && !defaults.is_empty() && !arg.is_hide_default_value_set() {
        notes.push(format!("[par défaut : {}]", defaults.join(", ")));
    }
    let possible = arg.get_possible_values();
    let choices: Vec<_> = possible
        .iter()
        .filter(|value| !value.is_hide_set())
        .map(|value| match value.get_help() {
            Some(help) => format!("{} : {}", value.get_name(), translated(&help.to_string())),
            None => value.get_name().to_owned(),
        })
        .collect();
    if takes_value && !choices.is_empty() {
        notes.push(format!("[valeurs possibles : {}]", choices.join(", ")));
    }
    if !notes.is_empty() {
        let notes = notes.join("\n");
        long = long.map(|text| format!("{text}\n\n{notes}"));
        let one_line = notes.replace('\n', " ");
        help = Some(help.map_or(one_line.clone(), |text| format!("{text} {one_line}")));
    }
    let known = |name: &str| french(&format!("<{name}>"));
    let names: Vec<Str> = match arg.get_value_names() {
        Some(names) => names
            .iter()
            .map(|name| known(name).map_or_else(|| name.clone(), Str::from))
            .collect(),
        None => known(&arg.get_id().to_string().to_uppercase())
            .map(Str::from)
            .into_iter()
            .collect(),
    };
    if takes_value {
        arg = arg
            .hide_env(true)
            .hide_default_value(true)
            .hide_possible_values(true);
        if !names.is_empty() {
            arg = arg.value_names(names);
        }
    }
    if let Some(help) = help {
        arg = arg.help(help);
    }
    if let Some(long) = long {
        arg = arg.long_help(long);
    }
    arg
}

/// What clap has to say, in the language of the terminal. Help and versions are what they are.
pub(super) fn told(error: &clap::Error) -> String {
    let english = error.to_string();
    if language() == Language::English
        || matches!(
            error.kind(),
            ErrorKind::DisplayHelp
                | ErrorKind::DisplayVersion
                | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
        )
    {
        return english;
    }
    let said = |kind| error.get(kind).map(shown).unwrap_or_default();
    let argument = said(ContextKind::InvalidArg);
    let value = said(ContextKind::InvalidValue);
    let what = match error.kind() {
        ErrorKind::UnknownArgument => format!("l’argument « {argument} » n’existe pas ici"),
        ErrorKind::InvalidSubcommand => format!(
            "la commande « {} » n’existe pas",
            said(ContextKind::InvalidSubcommand)
        ),
        ErrorKind::MissingSubcommand => "il manque une commande".to_owned(),
        ErrorKind::MissingRequiredArgument => format!("il manque : {argument}"),
        ErrorKind::ArgumentConflict => format!(
            "« {argument} » ne va pas avec « {} »",
            said(ContextKind::PriorArg)
        ),
        ErrorKind::InvalidValue if value.is_empty() => {
            format!("« {argument} » demande une valeur")
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let reason = std::error::Error::source(error)
                .map(|reason| {
                    if reason.is::<jiff::Error>() {
                        // It says in English how a date is read.
                        " : écrivez un jour qui existe, comme 2027-03-01".to_owned()
                    } else {
                        format!(" : {reason}")
                    }
                })
                .unwrap_or_default();
            format!("« {value} » ne va pas pour « {argument} »{reason}")
        }
        ErrorKind::TooManyValues => format!("« {value} » est de trop pour « {argument} »"),
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            format!("« {argument} » demande un autre nombre de valeurs")
        }
        ErrorKind::NoEquals => format!("il faut un signe « = » après « {argument} »"),
        ErrorKind::InvalidUtf8 => "un argument n’est pas du texte en UTF-8".to_owned(),
        _ => return english,
    };
    let mut lines = vec![format!("erreur : {what}")];
    for (kind, label) in [
        (ContextKind::ValidValue, "valeurs possibles"),
        (ContextKind::SuggestedArg, "peut-être"),
        (ContextKind::SuggestedSubcommand, "peut-être"),
        (ContextKind::SuggestedValue, "peut-être"),
    ] {
        let shown = said(kind);
        if !shown.is_empty() {
            lines.push(format!("  {label} : {shown}"));
        }
    }
    if let Some(usage) = error.get(ContextKind::Usage) {
        let usage = shown(usage);
        let usage = usage.trim_start_matches("Usage:").trim();
        lines.push(format!("\nUtilisation : {usage}"));
    }
    lines.push("\nPlus d’explications : --help".to_owned());
    lines.join("\n")
}

fn shown(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(all) => all.join(", "),
        ContextValue::StyledStrs(all) => all
            .iter()
            .map(StyledStr::to_string)
            .collect::<Vec<_>>()
            .join(", "),
        ContextValue::None => String::new(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn paragraphs(command: &Command, into: &mut BTreeSet<String>, values: &mut BTreeSet<String>) {
        let mut take = |text: Option<&StyledStr>| {
            for paragraph in text
                .map(ToString::to_string)
                .unwrap_or_default()
                .split("\n\n")
            {
                if !paragraph.trim().is_empty() {
                    into.insert(paragraph.trim_end_matches('.').to_owned());
                }
            }
        };
        take(command.get_about());
        take(command.get_long_about());
        take(command.get_after_help());
        take(command.get_after_long_help());
        for arg in command.get_arguments() {
            take(arg.get_help());
            take(arg.get_long_help());
            for value in arg.get_possible_values() {
                take(value.get_help());
            }
            if arg.get_action().takes_values() {
                values.extend(arg.get_value_names().map_or_else(
                    || vec![arg.get_id().to_string().to_uppercase()],
                    |names| names.iter().map(ToString::to_string).collect(),
                ));
            }
        }
        for part in command.get_subcommands() {
            paragraphs(part, into, values);
        }
    }

    /// Says which texts lack their French, and which French has lost its text: both are lists to paste from.
    #[test]
    fn all_help_has_its_french() {
        let (mut texts, mut values) = (BTreeSet::new(), BTreeSet::new());
        paragraphs(&Cli::command(), &mut texts, &mut values);
        let table: Table = toml::from_str(include_str!("usage.toml")).unwrap();
        let known: BTreeSet<String> = table
            .text
            .iter()
            .map(|pair| pair.en.trim_end_matches('.').to_owned())
            .collect();
        assert_eq!(known.len(), table.text.len(), "a text stands twice");
        let lost: Vec<_> = known.difference(&texts).collect();
        let missing: Vec<_> = texts.difference(&known).collect();
        let nameless: Vec<_> = values
            .iter()
            .filter(|value| !table.value.contains_key(*value))
            .collect();
        assert!(
            missing.is_empty() && lost.is_empty() && nameless.is_empty(),
            "without French: {missing:#?}\nFrench of texts that are gone: {lost:#?}\nvalues without French: {nameless:#?}"
        );
    }

    /// Translating changes words, never what is taken: some commands work with and without a part of theirs.
    #[test]
    fn commands_take_the_same_in_both_languages() {
        fn compare(english: &Command, french: &Command) {
            let name = english.get_name();
            assert_eq!(
                english.is_subcommand_required_set(),
                french.is_subcommand_required_set(),
                "{name}"
            );
            for part in english.get_subcommands() {
                compare(part, french.find_subcommand(part.get_name()).unwrap());
            }
        }
        compare(&Cli::command(), &in_french(Cli::command(), true));
        for line in ["retention", "retention --apply", "retention records"] {
            let arguments = std::iter::once("clameur").chain(line.split(' '));
            let read = in_french(Cli::command(), true).try_get_matches_from(arguments);
            assert!(read.is_ok(), "{line}: {read:?}");
        }
    }

    /// The words of a line as a shell parts them; quotes keep blanks.
    fn words(line: &str) -> Vec<String> {
        let mut words = vec![String::new()];
        let mut quoted = false;
        for c in line.chars() {
            match c {
                '"' => quoted = !quoted,
                ' ' if !quoted => words.push(String::new()),
                _ => words.last_mut().unwrap().push(c),
            }
        }
        words.retain(|word| !word.is_empty());
        words
    }

    /// Whatever a guide tells people to type is taken, in both languages: the command is there, and so is each option.
    #[test]
    fn what_the_guides_print_can_be_typed() {
        let guides = [
            include_str!("../../README.md"),
            include_str!("../../docs/guides/organise.md"),
            include_str!("../../docs/guides/run.md"),
        ];
        let mut found = 0;
        for guide in guides {
            let blocks = guide.split("```").skip(1).step_by(2);
            for line in blocks.flat_map(|block| {
                let whole = block.replace("\\\n", " ");
                whole.lines().map(str::to_owned).collect::<Vec<_>>()
            }) {
                let line = line.trim().trim_start_matches(['$', '#']).trim();
                let line = line.trim_start_matches("sudo -u clameur ");
                let line = line.split(" < ").next().unwrap_or_default();
                let line = line.split("  #").next().unwrap_or_default();
                if !line.starts_with("clameur ") {
                    continue;
                }
                found += 1;
                for command in [Cli::command(), in_french(Cli::command(), true)] {
                    let read = command.try_get_matches_from(words(line));
                    assert!(read.is_ok(), "{line}: {}", read.unwrap_err());
                }
            }
        }
        assert!(found > 50, "{found} commands were found");
    }

    /// What of a command that a sentence names is not there: a subcommand, or an option.
    fn not_there(program: &Command, named: &str) -> Option<String> {
        let mut words = named.split_whitespace().skip(1).peekable();
        let mut here = program;
        while let Some(word) = words.next_if(|word| !word.starts_with("--")) {
            // One of several: each is there, and the last one goes on.
            let parts = word.split('|');
            let parts: Vec<_> = parts.map(|part| here.find_subcommand(part)).collect();
            match parts.last().copied().flatten() {
                Some(next) if parts.iter().all(Option::is_some) => here = next,
                _ if parts.iter().any(Option::is_some) => return Some(word.to_owned()),
                _ if here.is_subcommand_required_set() => return Some(word.to_owned()),
                _ => {}
            }
        }
        let options = words.filter_map(|word| word.strip_prefix("--"));
        let mut unknown = options.filter(|option| {
            let builtin = ["help", "version"].contains(option);
            let takes = |arg: &Arg| arg.get_long() == Some(*option);
            !builtin && !here.get_arguments().any(takes)
        });
        unknown.next().map(|option| format!("--{option}"))
    }

    /// What is named in passing is there, too.
    #[test]
    fn what_the_documents_name_can_be_typed() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut places = vec![root.join("docs")];
        places.extend(["README.md", "SECURITY.md", "ARCHITECTURE.md"].map(|name| root.join(name)));
        let mut program = Cli::command();
        program.build();
        let (mut found, mut wrong) = (0, Vec::new());
        while let Some(place) = places.pop() {
            if place.is_dir() {
                let entries = std::fs::read_dir(&place).unwrap();
                places.extend(entries.map(|entry| entry.unwrap().path()));
            }
            if place.extension().is_none_or(|end| end != "md") {
                continue;
            }
            let text = std::fs::read_to_string(&place).unwrap();
            // Blocks are looked at above, and whole.
            let prose: String = text.split("```").step_by(2).collect();
            for named in prose.split('`').skip(1).step_by(2) {
                if !named.starts_with("clameur ") {
                    continue;
                }
                found += 1;
                if let Some(what) = not_there(&program, named) {
                    wrong.push(format!("{}: {named}: {what}", place.display()));
                }
            }
        }
        assert!(found > 100, "{found} commands were found");
        assert_eq!(wrong, Vec::<String>::new());
    }

    #[test]
    fn french_help_and_french_mistakes() {
        let command = || in_french(Cli::command(), true);
        command().debug_assert();
        let help = command()
            .try_get_matches_from(["clameur", "batch", "freeze", "--help"])
            .unwrap_err()
            .to_string();
        assert!(
            help.contains("Utilisation : clameur batch freeze"),
            "{help}"
        );
        assert!(
            !help.contains("Usage") && !help.contains("[default"),
            "{help}"
        );
        assert_eq!(help.matches("Options:").count(), 1, "{help}");
    }
}
