//! Writes what a package has beside the program: manual pages in English and French, and completions for three shells, all from the
//! program's own description of its command line. An example, so that nothing of it is in the program: `cargo xtask package` runs it.
//!
//! `cargo run --example manual -- DIR`

use std::fs;
use std::io::{Error, Result};
use std::path::Path;

use clameur::terminal::{self, Language};
use clap::Command;
use clap_complete::Shell;
use clap_mangen::Man;

fn main() -> Result<()> {
    let Some(out) = std::env::args_os().nth(1) else {
        return Err(Error::other("give the directory to write to"));
    };
    let out = Path::new(&out);
    for (language, folder) in [(Language::English, "man"), (Language::French, "man/fr")] {
        terminal::speak(language);
        let folder = out.join(folder).join("man1");
        fs::create_dir_all(&folder)?;
        let mut command = clameur::cli::command(language);
        command.build();
        pages(&command, "clameur", language, &folder)?;
    }
    let mut command = clameur::cli::command(Language::English);
    for shell in [Shell::Bash, Shell::Zsh, Shell::Fish] {
        let folder = out.join(shell.to_string());
        fs::create_dir_all(&folder)?;
        clap_complete::generate_to(shell, &mut command, "clameur", folder)?;
    }
    Ok(())
}

/// The page of a command, and those of its own commands.
fn pages(command: &Command, name: &str, language: Language, folder: &Path) -> Result<()> {
    let mut page = Vec::new();
    let man = Man::new(command.clone())
        .title(name)
        .source(format!("Clameur {}", env!("CARGO_PKG_VERSION")))
        .manual(match language {
            Language::English => "Clameur",
            Language::French => "Manuel de Clameur",
        });
    man.render(&mut page)?;
    let mut text = String::from_utf8(page).map_err(Error::other)?;
    if language == Language::French {
        for (english, french) in HEADINGS {
            text = text.replace(&format!(".SH {english}\n"), &format!(".SH {french}\n"));
        }
    }
    fs::write(folder.join(format!("{name}.1")), text)?;
    for part in command.get_subcommands().filter(|part| !part.is_hide_set()) {
        if part.get_name() != "help" {
            pages(
                part,
                &format!("{name}-{}", part.get_name()),
                language,
                folder,
            )?;
        }
    }
    Ok(())
}

/// What the library says in English, and what our help says in small letters.
const HEADINGS: [(&str, &str); 3] = [
    ("NAME", "NOM"),
    ("Commandes", "COMMANDES"),
    ("EXTRA", "SUITE"),
];
