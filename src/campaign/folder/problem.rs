use crate::i18n::Lang;

/// Words that stand in a campaign's place in addresses (`/fr/o/…`).
pub(super) const RESERVED: [&str; 6] = ["assets", "embed", "journal", "log", "mailbox", "o"];

/// Something that keeps a folder from being published.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {problem}", place(file, *line))]
pub struct FolderError {
    /// Path inside the folder.
    pub file: String,
    /// Where, if it can be told; the first line is 1.
    pub line: Option<usize>,
    /// What.
    pub problem: Problem,
}

fn place(file: &str, line: Option<usize>) -> String {
    line.map_or_else(|| file.to_owned(), |line| format!("{file}:{line}"))
}

/// What can be wrong with a campaign folder, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// A file that cannot be read, is too large or is not UTF-8.
    #[error("cannot be read: {0}")]
    Unreadable(String),
    /// A file that has to be there.
    #[error("is missing; write it")]
    Missing,
    /// Not TOML, or not what is expected.
    #[error("{0}")]
    Syntax(String),
    /// The name in addresses.
    #[error(
        "`{0}` cannot be a name in addresses; use 1 to 40 lower-case letters, digits and inner hyphens, and none of: {list}",
        list = RESERVED.join(", ")
    )]
    Slug(String),
    /// No language at all.
    #[error("no language; name at least one in `languages`")]
    NoLanguage,
    /// A language that this program has no words for.
    #[error("`{0}` is not a language of this instance; use one of: {list}", list = enabled())]
    Language(String),
    /// Something named twice.
    #[error("`{0}` stands here twice; keep one")]
    Twice(String),
    /// Texts in a language that `campaign.toml` does not offer.
    #[error("`languages` in campaign.toml does not name `{0}`; add it there or remove this file")]
    NotOffered(String),
    /// The accent colour.
    #[error("`{0}` is not a colour; write it as #rrggbb")]
    Accent(String),
    /// An accent colour on which white text cannot be read.
    #[error(
        "white text on `{0}` has less contrast than 4.5:1 (WCAG 2.2, 1.4.3); choose a darker colour"
    )]
    PaleAccent(String),
    /// Not exactly one lead.
    #[error("{0} organisations have the role `lead`; exactly one has to")]
    Lead(usize),
    /// A name for machines.
    #[error("`{0}` cannot be an id; use lower-case letters, digits and hyphens")]
    Id(String),
    /// Not an age recipient.
    #[error("`{0}` is not a recipient; it begins with age1, as `clameur keys new` writes it")]
    Recipient(String),
    /// Not a key for notes.
    #[error("`{0}` is not a key for notes; write it as `clameur keys note` prints it: NAME+ID+KEY")]
    NoteKey(String),
    /// A key that opens records, in a file that is published. It is not repeated here.
    #[error(
        "a secret key does not belong here; remove it, make a new pair, and write the new public one (age1…, or NAME+ID+KEY)"
    )]
    SecretKey,
    /// Nothing to complain about.
    #[error("no target; add at least one [[target]]")]
    NoTarget,
    /// An instrument for registered initiatives, and no word of the register.
    #[error(
        "this instrument is for registered initiatives; write [initiative] with number, register and contact, as the register has them"
    )]
    NoInitiative,
    /// A registration number that the register would not write so.
    #[error("`{0}` is not a registration number; write it as the register does: ECI(2021)000001")]
    RegistrationNumber(String),
    /// A number of the central system.
    #[error(
        "`{0}` is not a number of the central system; it has three digits, as in the address of its form"
    )]
    CentralNumber(String),
    /// More characters than a registered text can have.
    #[error(
        "`{name}` has {long} characters without spaces, and a registered one at most {most}; copy it from the register"
    )]
    LongerThanRegistered {
        /// Which text.
        name: String,
        /// Its characters.
        long: usize,
        /// The most that the register takes.
        most: usize,
    },
    /// A bit outside the ledger's set.
    #[error("bit {0} is too large; the ledger has bits 0 to 63")]
    Bit(u8),
    /// A time zone that the database does not have.
    #[error(
        "`{0}` is no time zone; write it as the IANA database does: Europe/Paris, Indian/Reunion, or UTC"
    )]
    Timezone(String),
    /// An act that gave a collection more time, where the law knows no time for collecting.
    #[error(
        "this instrument has no time for collecting that an act could prolong; remove [[extension]]"
    )]
    NothingToExtend,
    /// A closing day before the opening day.
    #[error("`closes` is before `opens`")]
    Dates,
    /// Words are missing.
    #[error("`{0}` is empty; write it")]
    Empty(String),
    /// A target without words in a language.
    #[error("target `{0}` has no words here; write [targets.{0}]")]
    TargetWithoutWords(String),
    /// Words for a target that does not exist.
    #[error("campaign.toml has no target `{0}`")]
    UnknownTarget(String),
    /// Languages that do not say the same things.
    #[error("{here} × {what}, but {there} in `{language}`; languages say the same things")]
    Unequal {
        /// What was counted.
        what: String,
        /// How many here.
        here: usize,
        /// How many in the default language.
        there: usize,
        /// The default language.
        language: String,
    },
}

fn enabled() -> String {
    let codes: Vec<&str> = Lang::all().map(Lang::code).collect();
    codes.join(", ")
}
