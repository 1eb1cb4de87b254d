//! The language of the terminal: what commands print, ask and refuse, in English or in French.
//!
//! It is chosen once, when the program starts: by `--lang`, else by `LC_ALL`, `LC_MESSAGES` or `LANG`, as other programs do. Both wordings
//! stand where they are printed, so that neither can lag behind the other; the texts of `--help` have theirs in `locales/terminal/help.toml`.
//! What supporters read is elsewhere (`locales/<language>`, 24 languages).

use std::cell::Cell;
use std::sync::atomic::{AtomicU8, Ordering};

/// A language that the command line speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// English, also where the machine's language is neither.
    English,
    /// French.
    French,
}

static CHOSEN: AtomicU8 = AtomicU8::new(0);

thread_local! {
    /// The language of what is being worded on this thread, where that is not the terminal's.
    static HERE: Cell<Option<Language>> = const { Cell::new(None) };
}

/// The language in which the terminal is spoken to; inside of [`in_language`], that one.
#[must_use]
pub fn language() -> Language {
    if let Some(language) = HERE.get() {
        return language;
    }
    match CHOSEN.load(Ordering::Relaxed) {
        1 => Language::French,
        _ => Language::English,
    }
}

/// Chooses the language for the rest of this run.
pub fn speak(language: Language) {
    CHOSEN.store(u8::from(language == Language::French), Ordering::Relaxed);
}

/// What `words` says in this language: for those who are not at the terminal.
pub fn in_language<T>(language: Language, words: impl FnOnce() -> T) -> T {
    /// Puts the language before back, also where `words` panics.
    struct Before(Option<Language>);
    impl Drop for Before {
        fn drop(&mut self) {
            HERE.set(self.0);
        }
    }
    let _before = Before(HERE.replace(Some(language)));
    words()
}

impl Language {
    /// The code of the language, as `--lang` takes it and as `locales/` names it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
        }
    }

    /// The language that `en`, `fr`, `fr_FR.UTF-8` or `fr-BE` names; `None` where it is another.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name.split(['_', '-', '.', '@']).next()? {
            "en" | "C" | "POSIX" => Some(Self::English),
            "fr" => Some(Self::French),
            _ => None,
        }
    }

    /// What the arguments ask for (`--lang fr`, `--lang=fr`), else what the environment says. Read before the arguments are, for their
    /// mistakes and their help are told in that language too; a language that is neither is refused where the arguments are read.
    #[must_use]
    pub fn of_this_run(
        arguments: impl IntoIterator<Item = std::ffi::OsString>,
        environment: impl Fn(&str) -> Option<String>,
    ) -> Self {
        let mut arguments = arguments.into_iter();
        while let Some(argument) = arguments.next() {
            let Some(argument) = argument.to_str() else {
                continue;
            };
            let value = match argument {
                "--" => break,
                "--lang" => arguments.next().and_then(|value| value.into_string().ok()),
                _ => argument.strip_prefix("--lang=").map(str::to_owned),
            };
            if let Some(language) = value.as_deref().and_then(Self::named) {
                return language;
            }
        }
        // The first that is set decides, even where it names a language that we do not speak.
        ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .find_map(|name| environment(name).filter(|value| !value.is_empty()))
            .and_then(|value| Self::named(&value))
            .unwrap_or(Self::English)
    }
}

/// A length of time, in the language of the terminal: `12 months`, « 12 mois ».
#[must_use]
pub fn span(span: clameur_instrument::Span) -> String {
    if language() == Language::English {
        return span.to_string();
    }
    let parts = [
        (span.years, "an", "ans"),
        (span.months, "mois", "mois"),
        (span.days, "jour", "jours"),
    ];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|(n, ..)| *n > 0)
        .map(|(n, one, more)| format!("{n} {}", if n == 1 { one } else { more }))
        .collect();
    if parts.is_empty() {
        "0 jour".to_owned()
    } else {
        parts.join(", ")
    }
}

/// `format!` in the language of the terminal: the English wording, the French one, then arguments that both use.
macro_rules! tr {
    ($english:literal, $french:literal $(, $name:ident = $value:expr)* $(,)?) => {
        match $crate::terminal::language() {
            $crate::terminal::Language::English => format!($english $(, $name = $value)*),
            $crate::terminal::Language::French => format!($french $(, $name = $value)*),
        }
    };
}
pub(crate) use tr;

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(arguments: &[&str], environment: &[(&str, &str)]) -> Language {
        Language::of_this_run(arguments.iter().map(Into::into), |name| {
            environment
                .iter()
                .find(|(key, _)| *key == name)
                .map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn the_flag_comes_before_the_machine() {
        let french = [("LANG", "fr_FR.UTF-8")];
        assert_eq!(chosen(&["clameur", "doctor"], &french), Language::French);
        assert_eq!(
            chosen(&["clameur", "--lang", "en"], &french),
            Language::English
        );
        assert_eq!(
            chosen(&["clameur", "open", "--lang=fr-BE"], &[]),
            Language::French
        );
        // After `--` nothing is a flag.
        assert_eq!(
            chosen(&["clameur", "--", "--lang=fr"], &[]),
            Language::English
        );
    }

    #[test]
    fn the_machines_languages_in_their_order() {
        assert_eq!(
            chosen(&[], &[("LC_ALL", "C.UTF-8"), ("LANG", "fr_FR.UTF-8")]),
            Language::English
        );
        assert_eq!(
            chosen(
                &[],
                &[("LC_ALL", ""), ("LC_MESSAGES", "fr_CH"), ("LANG", "en_GB")]
            ),
            Language::French
        );
        assert_eq!(chosen(&[], &[("LANG", "el_GR.UTF-8")]), Language::English);
        assert_eq!(chosen(&[], &[]), Language::English);
    }
}
