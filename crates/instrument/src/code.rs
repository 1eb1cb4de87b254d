//! What can be wrong with what somebody typed, as codes that the application translates.

/// A parameter of an error text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// A number, to be formatted for the language.
    Number(i64),
    /// Text to be shown as it is.
    Text(String),
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])* $variant:ident $({ $($(#[doc = $argdoc:literal])* $arg:ident : $type:ty => $make:expr),* })? = $key:literal),* $(,)?) => {
        /// One problem with one input. Each has two lines of text, under [`ErrorCode::key`] (what is wrong) and
        /// [`ErrorCode::recovery_key`] (what to do). The keys are stable.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum ErrorCode {
            $($(#[doc = $doc])* $variant $({ $($(#[doc = $argdoc])* $arg: $type),* })?,)*
        }

        impl ErrorCode {
            /// Every key that [`ErrorCode::key`] can give.
            pub const KEYS: &'static [&'static str] = &[$(concat!("err-", $key)),*];
            /// Every key that [`ErrorCode::recovery_key`] can give, in the same order.
            pub const RECOVERY_KEYS: &'static [&'static str] = &[$(concat!("rec-", $key)),*];

            /// Key of the text that says what is wrong.
            pub fn key(&self) -> &'static str {
                match self { $(Self::$variant { .. } => concat!("err-", $key),)* }
            }

            /// Key of the text that says what to do now.
            pub fn recovery_key(&self) -> &'static str {
                match self { $(Self::$variant { .. } => concat!("rec-", $key),)* }
            }

            /// The parameters of both texts. None of them repeats what was typed, except one unprintable or misplaced character.
            pub fn args(&self) -> Vec<(&'static str, Arg)> {
                match self {
                    $(Self::$variant $({ $($arg),* })? => vec![$($((stringify!($arg), $make($arg))),*)?],)*
                }
            }
        }
    };
}

fn as_number<N: Copy + Into<i64>>(n: &N) -> Arg {
    Arg::Number((*n).into())
}

fn as_text<T: ToString>(text: &T) -> Arg {
    Arg::Text(text.to_string())
}

/// How much an error weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// It cannot be right: the person must correct it.
    Refuse,
    /// It is unusual: the person is asked to look again, and may confirm it (see [`crate::CONFIRM`]).
    PleaseCheck,
}

impl ErrorCode {
    /// How much it weighs.
    pub fn severity(&self) -> Severity {
        match self {
            Self::NumberUnusual { .. }
            | Self::NumberCheckDigit
            | Self::PostalCodeUnusual { .. }
            | Self::EmailSlip { .. }
            | Self::OneName
            | Self::NoneThere
            | Self::DateYearOnly
            | Self::AgeUnsure { .. } => Severity::PleaseCheck,
            _ => Severity::Refuse,
        }
    }
}

codes! {
    /// A required field is empty.
    Required = "field-required",
    /// Longer than allowed.
    TooLong {
        /// Greatest length in characters.
        max: u16 => as_number
    } = "field-too-long",
    /// More lines than allowed.
    TooManyLines {
        /// Greatest number of lines.
        max: u16 => as_number
    } = "field-too-many-lines",
    /// A control character, a private one, or the sign for bytes that could not be read.
    ControlCharacter = "field-control-character",
    /// More marks on one letter than any script has, or a mark without a letter.
    Marks = "field-marks",
    /// The name is in letters that documents cannot print, and the spelling in Latin letters that they can is not there yet.
    LatinNeeded = "field-latin-needed",
    /// The font of the documents lacks this character.
    UnprintableCharacter {
        /// The character.
        character: char => as_text
    } = "field-unprintable-character",
    /// A name without a single letter.
    NameNoLetter = "field-name-no-letter",
    /// A web address in place of a name.
    NameLink = "field-name-link",
    /// An e-mail address in place of a name.
    NameEmail = "field-name-email",
    /// Empty beside the other name. May be confirmed where the instrument allows it.
    OneName = "field-one-name",
    /// Empty, which a few addresses are. May be confirmed where the instrument allows it.
    NoneThere = "field-none-there",
    /// No `@`.
    EmailMissingAt = "field-email-missing-at",
    /// More than one `@`.
    EmailSeveralAt = "field-email-several-at",
    /// White space inside.
    EmailSpace = "field-email-space",
    /// Nothing before the `@`.
    EmailNoLocal = "field-email-no-local",
    /// Nothing after the `@`.
    EmailNoDomain = "field-email-no-domain",
    /// No dot after the `@`.
    EmailDomainNoDot = "field-email-domain-no-dot",
    /// Two dots in a row, or a dot at the start or end of a part.
    EmailDots = "field-email-dots",
    /// A character that cannot stand there.
    EmailCharacter {
        /// The character.
        character: char => as_text
    } = "field-email-character",
    /// The part after the `@` is not a domain name.
    EmailDomain = "field-email-domain",
    /// One letter from where many people have their mailbox. May be confirmed.
    EmailSlip {
        /// The domain that was probably meant.
        domain: String => as_text
    } = "field-email-slip",
    /// More than 254 bytes, or more than 64 before the `@`.
    EmailTooLong = "field-email-too-long",
    /// Not a date in a form that is understood.
    DateFormat = "field-date-format",
    /// A day that no calendar has.
    DateImpossible = "field-date-impossible",
    /// After today.
    DateFuture = "field-date-future",
    /// More than 120 years ago.
    DateTooOld = "field-date-too-old",
    /// A year and nothing else. May be confirmed where the instrument allows it.
    DateYearOnly = "field-date-year-only",
    /// A day that the papers do not know, so that the least age may be reached or not. May be confirmed.
    AgeUnsure {
        /// Least age in years.
        minimum: u8 => as_number
    } = "field-age-unsure",
    /// Younger than the least age.
    UnderAge {
        /// Least age in years.
        minimum: u8 => as_number
    } = "field-under-age",
    /// Too few targets ticked.
    TargetsTooFew {
        /// Least number.
        minimum: u8 => as_number
    } = "targets-too-few",
    /// A request was made to the controller of a target that is not ticked.
    PriorUnticked = "prior-unticked",
    /// A target that this campaign does not have.
    TargetUnknown = "target-unknown",
    /// A required box is not ticked.
    ConsentRequired = "consent-required",
    /// A box that this campaign does not have.
    ConsentUnknown = "consent-unknown",
    /// No territory chosen.
    TerritoryRequired = "territory-required",
    /// A territory that this instrument does not know.
    TerritoryUnknown = "territory-unknown",
    /// A document that the chosen territory does not accept.
    DocumentUnknown = "document-unknown",
    /// Not a number of the chosen document.
    NumberFormat {
        /// What one looks like: `0` for a digit, `A` for a letter.
        shape: String => as_text
    } = "number-format",
    /// The check digit or letter does not fit the rest.
    NumberChecksum = "number-checksum",
    /// A part of the number, often a day of birth, that no such number has.
    NumberImpossible = "number-impossible",
    /// Unlike the numbers seen in practice. May be confirmed.
    NumberUnusual {
        /// What one looks like.
        shape: String => as_text
    } = "number-unusual",
    /// The check digit does not fit, by a rule that is not sure for this number. May be confirmed.
    NumberCheckDigit = "number-check-digit",
    /// Not a postal code of the country of residence, as far as we know. May be confirmed.
    PostalCodeUnusual {
        /// What one looks like.
        shape: String => as_text
    } = "postal-code-unusual",
    /// Not a country's code.
    CountryUnknown = "country-unknown",
    /// Citizens of this country cannot take part, or it is no country.
    NationalityNotAccepted = "nationality-not-accepted",
    /// More inputs than any form of ours has.
    TooManyInputs = "too-many-inputs",
}
