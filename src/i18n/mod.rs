//! Languages: every word that a person reads, numbers, dates, and which language to answer in.
//!
//! Words are Fluent messages in `locales/<code>/*.ftl`, embedded when compiling. English is the
//! source: a message that a language lacks is shown in English. To add a language, copy
//! `locales/en`, translate it, and name its code in [`embedded`](self::embedded).
//!
//! `cargo xtask i18n` compares all languages with English and with what the code asks for.

/// Values put into messages.
mod arg;
/// How sources of law are named.
mod citation;
/// The order of words in a language's alphabet.
mod collate;
/// The languages compiled in, with their files.
mod embedded;
/// Where long words may be divided.
mod hyphens;
/// Which language to answer in.
mod negotiate;
/// Syllables by rule.
mod syllables;
/// Spaces that French typography wants.
mod typography;

use std::borrow::Cow;
use std::cmp::Ordering;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_collator::CollatorBorrowed;

pub use arg::Arg;
pub use hyphens::SOFT_HYPHEN;

/// The 24 official languages of the European Union (Regulation No 1 of 1958, as amended).
pub const EU_LANGUAGES: [&str; 24] = [
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv",
    "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv",
];

/// The same in the order in which the Union's institutions list them: by their own names, in Latin letters (Interinstitutional style
/// guide, 7.2.1).
pub const EU_ORDER: [&str; 24] = [
    "bg", "es", "cs", "da", "de", "et", "el", "en", "fr", "ga", "hr", "it", "lv", "lt", "hu", "mt",
    "nl", "pl", "pt", "ro", "sk", "sl", "fi", "sv",
];

/// An enabled language: one of [`EU_LANGUAGES`] that has a folder in `locales/`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Lang(u8);

impl std::fmt::Debug for Lang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Lang({})", self.code())
    }
}

impl std::fmt::Display for Lang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

/// The source language.
impl Default for Lang {
    fn default() -> Self {
        Self::ENGLISH
    }
}

impl Lang {
    /// The source language, always enabled.
    pub const ENGLISH: Self = Self(0);

    /// The language in which the terminal is spoken to.
    #[must_use]
    pub fn of_the_terminal() -> Self {
        Self::from_code(crate::terminal::language().code()).unwrap_or(Self::ENGLISH)
    }

    /// The language of this ISO 639-1 code, if it is enabled. Case does not matter.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::all().find(|lang| lang.code().eq_ignore_ascii_case(code))
    }

    /// All enabled languages, English first.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..).map(Self).take(embedded::SOURCES.len())
    }

    /// The language that suits a visitor best, by the browser's `Accept-Language` alone: never by
    /// place or address. Without a match, the first of `offered`; without offers, English.
    #[must_use]
    pub fn negotiate(accept_language: &str, offered: &[Self]) -> Self {
        negotiate::best(accept_language, offered)
            .or_else(|| offered.first().copied())
            .unwrap_or_default()
    }

    /// The language that the visitor's browser likes best, where it is offered and another one than this.
    #[must_use]
    pub fn suggestion(self, accept_language: &str, offered: &[Self]) -> Option<Self> {
        negotiate::best(accept_language, offered).filter(|best| *best != self)
    }

    /// The ISO 639-1 code, as in addresses and in `lang` attributes.
    #[must_use]
    pub fn code(self) -> &'static str {
        embedded::SOURCES
            .get(usize::from(self.0))
            .map_or("en", |source| source.code)
    }

    /// The language's name in itself, for language menus.
    #[must_use]
    pub fn native_name(self) -> String {
        self.t("native-name")
    }

    /// Direction of writing for the `dir` attribute: `ltr` or `rtl`.
    #[must_use]
    pub fn dir(self) -> &'static str {
        self.locale().dir
    }

    /// The message `key` in this language, else in English.
    ///
    /// A key that does not exist is a mistake of ours: debug builds and tests stop there, a release
    /// build logs it and shows the key.
    #[must_use]
    pub fn t(self, key: &str) -> String {
        self.tr(key, &[])
    }

    /// The message `key` with values for its placeholders. Numbers are grouped as the language does.
    ///
    /// Mistakes (no such key, a placeholder without a value) are treated as in [`Lang::t`].
    #[must_use]
    pub fn tr(self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let found = self
            .format(key, args)
            .or_else(|| Self::ENGLISH.format(key, args));
        found.unwrap_or_else(|| {
            broken(self, key, "no such message");
            key.to_owned()
        })
    }

    /// Whether this language or English has the message: for keys that are built from data.
    #[must_use]
    pub fn has(self, key: &str) -> bool {
        self.locale().bundle.has_message(key) || Self::ENGLISH.locale().bundle.has_message(key)
    }

    /// Whether this language itself has the message: for papers that must not mix languages.
    #[must_use]
    pub fn has_itself(self, key: &str) -> bool {
        self.locale().bundle.has_message(key)
    }

    /// A number with the language's group separator: `15,248`, `15 248`.
    #[must_use]
    pub fn number(self, number: u64) -> String {
        group_digits(&number.to_string(), self.locale())
    }

    /// A date in full: `24 September 2022`, `1er octobre 2022`.
    #[must_use]
    pub fn date(self, date: jiff::civil::Date) -> String {
        let month = self.t(&format!("month-{}", date.month()));
        self.tr(
            "date-long",
            &[
                ("day", i64::from(date.day()).into()),
                ("month", month.into()),
                ("year", date.year().to_string().into()),
            ],
        )
    }

    /// A moment in full in the zone `tz`, which it names: `24 September 2022, 14:05 (UTC)`.
    #[must_use]
    pub fn date_time(self, at: jiff::Timestamp, tz: &jiff::tz::TimeZone) -> String {
        let at = at.to_zoned(tz.clone());
        let offset = at.offset().seconds();
        let zone = if offset == 0 {
            "UTC".to_owned()
        } else {
            let sign = if offset < 0 { '\u{2212}' } else { '+' };
            let minutes = offset.abs() / 60;
            format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
        };
        self.tr(
            "date-time",
            &[
                ("date", self.date(at.date()).into()),
                ("hour", format!("{:02}", at.hour()).into()),
                ("minute", format!("{:02}", at.minute()).into()),
                ("zone", zone.into()),
            ],
        )
    }

    /// A source of law, with the acts of the Union named as this language names them.
    #[must_use]
    pub fn citation(self, citation: &str) -> String {
        citation::in_language(self, citation)
    }

    /// Text that people wrote, with the no-break spaces that the language's typography wants (French
    /// `« … »`, `:`, `;`, `!`, `?`). Messages from `locales/` get it by themselves. For display only:
    /// never for text whose bytes are hashed.
    #[must_use]
    pub fn typeset(self, text: &str) -> Cow<'_, str> {
        typography::rule(self.code()).map_or(Cow::Borrowed(text), |rule| rule(text))
    }

    /// Which of two words stands first in the language's alphabet.
    #[must_use]
    pub fn compare(self, one: &str, other: &str) -> Ordering {
        let order = self.locale().order.as_ref();
        order.map_or_else(|| one.cmp(other), |order| order.compare(one, other))
    }

    fn format(self, key: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let bundle = &self.locale().bundle;
        // `key.attribute` names an attribute of a message, for example a button's title.
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            values.set(*name, value.0.clone());
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&values), &mut errors);
        if let Some(error) = errors.first() {
            broken(self, key, &error.to_string());
        }
        Some(text.into_owned())
    }

    fn locale(self) -> &'static Locale {
        static LOCALES: [OnceLock<Locale>; embedded::SOURCES.len()] =
            [const { OnceLock::new() }; embedded::SOURCES.len()];
        // An index comes only from `all`, which counts the same table.
        let place = usize::from(self.0).min(LOCALES.len() - 1);
        LOCALES[place].get_or_init(|| load(&embedded::SOURCES[place]))
    }
}

/// Loud where we develop, quiet but logged where people need the page.
fn broken(lang: Lang, key: &str, what: &str) {
    debug_assert!(false, "message `{key}` in `{lang}`: {what}");
    tracing::error!(key, lang = lang.code(), what, "broken message");
}

/// One language, ready to format.
struct Locale {
    bundle: FluentBundle<FluentResource>,
    order: Option<CollatorBorrowed<'static>>,
    group: String,
    group_from: usize,
    dir: &'static str,
}

/// Reads a language's messages: when they are first asked for, as a command needs one or two of them.
fn load(source: &embedded::Source) -> Locale {
    let id = source.code.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Direction marks around values would end up in mails, CSV and PDF.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(format_number));
    bundle.set_transform(typography::rule(source.code));
    for (file, text) in source.files {
        // `cargo xtask i18n` and a test refuse what is reported here; the readable part is kept.
        let resource =
            FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(rest, errors)| {
                debug_assert!(false, "{}/{file}.ftl: {errors:?}", source.code);
                rest
            });
        if let Err(errors) = bundle.add_resource(resource) {
            debug_assert!(false, "{}/{file}.ftl: {errors:?}", source.code);
        }
    }
    let plain = |key: &str| {
        let pattern = bundle.get_message(key).and_then(|message| message.value());
        pattern.map(|p| bundle.format_pattern(p, None, &mut Vec::new()).into_owned())
    };
    let group = plain("number-group").unwrap_or_default();
    let group_from = plain("number-group-from").and_then(|n| n.parse().ok());
    let dir = match plain("direction").as_deref() {
        Some("rtl") => "rtl",
        _ => "ltr",
    };
    Locale {
        order: collate::collator(source.code),
        group,
        group_from: group_from.unwrap_or(4),
        dir,
        bundle,
    }
}

/// What Fluent asks for every number that it puts into a text.
fn format_number(
    value: &FluentValue,
    memoizer: &intl_memoizer::concurrent::IntlLangMemoizer,
) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let text = number.as_string();
    if !number.options.use_grouping {
        return Some(text.into_owned());
    }
    let lang = memoizer
        .with_try_get::<LangOf, _, _>((), |of| of.0)
        .unwrap_or_default();
    Some(group_digits(&text, lang.locale()))
}

/// Tells the formatter which bundle it works for.
struct LangOf(Lang);

impl intl_memoizer::Memoizable for LangOf {
    type Args = ();
    type Error = std::convert::Infallible;

    fn construct(id: unic_langid::LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        Ok(Self(
            Lang::from_code(id.language.as_str()).unwrap_or_default(),
        ))
    }
}

/// Puts the separator between groups of three digits of the integer part.
fn group_digits(text: &str, locale: &Locale) -> String {
    let start = text
        .find(|c: char| c.is_ascii_digit())
        .unwrap_or(text.len());
    let (sign, rest) = text.split_at(start);
    let end = rest
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(rest.len());
    let (digits, fraction) = rest.split_at(end);
    if digits.len() < locale.group_from {
        return text.to_owned();
    }
    let mut grouped = String::with_capacity(text.len() * 2);
    grouped.push_str(sign);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            grouped.push_str(&locale.group);
        }
        grouped.push(digit);
    }
    grouped.push_str(fraction);
    grouped
}

#[cfg(test)]
mod tests;
