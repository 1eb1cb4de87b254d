//! The register of what was sent to authorities and what they certified, and how far it leads.

mod packing;
mod store;
mod tally;

use jiff::civil::Date;

pub use packing::{PackingList, PackingListError};
pub use tally::{Line, Tally};

use crate::campaign::store::Campaign;
use crate::clock::Millis;
use crate::db::{Db, Error};

/// Longest text that people write about a sending or a certificate, in characters.
const LONGEST: usize = 500;

/// Something that was sent to an authority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// Its number in the register, from 1.
    pub number: u64,
    /// The State.
    pub country: String,
    /// The day.
    pub on: Date,
    /// The batch that the files were made of.
    pub batch: u32,
    /// Statements given in this instance, as the packing list says.
    pub individual: u64,
    /// Statements on paper that went along.
    pub paper: u64,
    /// Statements of the central system that went along.
    pub central: u64,
    /// How it went, in the organisers' words.
    pub how: String,
    /// SHA-256 of the packing list, in hexadecimal.
    pub files_sha256: String,
}

impl Sent {
    /// Statements in all.
    #[must_use]
    pub fn statements(&self) -> u64 {
        self.individual + self.paper + self.central
    }
}

/// A certificate (Annex VI).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// Its number in the register, from 1.
    pub number: u64,
    /// The State.
    pub country: String,
    /// The day on it.
    pub on: Date,
    /// Valid statements that it certifies, whichever way they were given.
    pub valid: u64,
    /// The authority's reference; may be empty.
    pub reference: String,
}

/// What the register holds, in the order in which it was written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Register {
    /// What was sent.
    pub sent: Vec<Sent>,
    /// What came back.
    pub certificates: Vec<Certificate>,
}

impl Register {
    /// Reads it.
    ///
    /// # Errors
    /// When the store does not answer or holds what cannot be read.
    pub async fn read(db: &Db, campaign: &str) -> Result<Self, RegisterError> {
        let mut connection = db.read().acquire().await?;
        store::read(&mut connection, campaign).await
    }

    /// Statements that were sent to a State in all.
    #[must_use]
    pub fn sent_to(&self, country: &str) -> u64 {
        let sent = self.sent.iter().filter(|sent| sent.country == country);
        sent.map(Sent::statements).sum()
    }

    /// The certificate of a State that counts: the newest one.
    #[must_use]
    pub fn certified(&self, country: &str) -> Option<&Certificate> {
        let mut certificates = self.certificates.iter().rev();
        certificates.find(|certificate| certificate.country == country)
    }
}

/// Why nothing was written down. The second line says what to do.
#[derive(Debug, thiserror::Error)]
pub enum RegisterError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] Error),
    /// An entry cannot be read.
    #[error(
        "entry {0} of the register cannot be read\n  It was written by a newer program, or the store is damaged: clameur doctor"
    )]
    Entry(u64),
    /// The campaign's statements go to no Member State.
    #[error(
        "the statements of {0:?} do not go to authorities of Member States\n  This register is for European citizens' initiatives."
    )]
    NotForStates(String),
    /// No such State.
    #[error("{given:?} is no Member State\n  One of: {known}")]
    NoState {
        /// What was given.
        given: String,
        /// The States.
        known: String,
    },
    /// A day that has not come.
    #[error("{0} is in the future\n  Give the day on which it happened, as YYYY-MM-DD.")]
    Future(Date),
    /// Before that could have been.
    #[error(
        "{day} is before {what} ({before})\n  Give the day on which it happened, as YYYY-MM-DD."
    )]
    Before {
        /// The day given.
        day: Date,
        /// What comes first.
        what: &'static str,
        /// The day of that.
        before: Date,
    },
    /// The packing list is none.
    #[error(transparent)]
    Packing(#[from] PackingListError),
    /// It is for something else.
    #[error(
        "the packing list is for {what} {found}, not {expected}\n  Give the packing-list-XX.txt of the folder that was sent."
    )]
    OtherList {
        /// What differs.
        what: &'static str,
        /// What the list says.
        found: String,
        /// What was given.
        expected: String,
    },
    /// The batch is not known here.
    #[error(
        "the packing list is of batch {0}, which was never frozen here\n  `clameur batch list` shows those that there are."
    )]
    NoBatch(u32),
    /// The same list again.
    #[error(
        "this packing list was written down before, as number {0}\n  `clameur authority list` shows it."
    )]
    Again(u64),
    /// Nothing was sent to that State.
    #[error(
        "nothing was sent to {0} yet\n  Write down what was sent first: clameur authority sent"
    )]
    NothingSent(String),
    /// More than there can be.
    #[error(
        "{valid} valid statements are more than the {sent} that were sent to {country}\n  Check the certificate. If paper forms or statements of the central system went along,\n  they belong to what was sent: --paper and --central of `clameur authority sent`."
    )]
    MoreThanSent {
        /// The State.
        country: String,
        /// What was given.
        valid: u64,
        /// What was sent.
        sent: u64,
    },
    /// A text that is empty or too long.
    #[error("{0} needs some words, {LONGEST} characters at most, on one line")]
    Words(&'static str),
}

/// A sending, as it is written down.
#[derive(Debug, Clone)]
pub struct NewSent<'a> {
    /// The State.
    pub country: &'a str,
    /// The day.
    pub on: Date,
    /// The packing list's text.
    pub files: &'a str,
    /// Statements on paper that went along.
    pub paper: u64,
    /// Statements of the central system that went along.
    pub central: u64,
    /// How it went.
    pub how: &'a str,
}

/// Writes down what was sent.
///
/// # Errors
/// When it cannot be true, or the store fails: nothing is written then.
pub async fn sent(
    db: &Db,
    campaign: &Campaign,
    new: &NewSent<'_>,
    today: Date,
    now: Millis,
) -> Result<Sent, RegisterError> {
    let country = state(campaign, new.country)?;
    let list = PackingList::parse(new.files)?;
    let number = campaign.folder.definition.initiative.as_ref();
    let number = number.map_or("", |initiative| initiative.number.as_str());
    for (what, found, expected) in [
        ("the State", list.country.as_str(), country.as_str()),
        ("the campaign", &list.campaign, campaign.slug()),
        ("the initiative", &list.initiative, number),
    ] {
        if found != expected {
            return Err(RegisterError::OtherList {
                what,
                found: found.to_owned(),
                expected: expected.to_owned(),
            });
        }
    }
    let how = words("--how", new.how)?;
    not_to_come(new.on, today)?;
    let mut transaction = db.begin().await?;
    let frozen = store::frozen_on(&mut transaction, campaign.slug(), list.batch).await?;
    let frozen = frozen.ok_or(RegisterError::NoBatch(list.batch))?;
    not_before(new.on, "the batch was frozen", frozen)?;
    let register = store::read(&mut transaction, campaign.slug()).await?;
    let again = register
        .sent
        .iter()
        .find(|sent| sent.files_sha256 == list.sha256);
    if let Some(again) = again {
        return Err(RegisterError::Again(again.number));
    }
    let sent = Sent {
        number: register.sent.last().map_or(1, |last| last.number + 1),
        country,
        on: new.on,
        batch: list.batch,
        individual: list.statements,
        paper: new.paper,
        central: new.central,
        how,
        files_sha256: list.sha256,
    };
    store::insert_sent(&mut transaction, campaign.slug(), &sent, new.files, now).await?;
    transaction.commit().await?;
    Ok(sent)
}

/// Writes down a certificate. A later one for the same State takes its place in the tally.
///
/// # Errors
/// As [`sent`].
pub async fn certificate(
    db: &Db,
    campaign: &Campaign,
    new: &Certificate,
    today: Date,
    now: Millis,
) -> Result<Certificate, RegisterError> {
    let country = state(campaign, &new.country)?;
    not_to_come(new.on, today)?;
    let reference = match new.reference.trim() {
        "" => String::new(),
        text => words("--reference", text)?,
    };
    let mut transaction = db.begin().await?;
    let register = store::read(&mut transaction, campaign.slug()).await?;
    let first = register.sent.iter().filter(|sent| sent.country == country);
    let first = first.map(|sent| sent.on).min();
    let first = first.ok_or_else(|| RegisterError::NothingSent(country.clone()))?;
    not_before(new.on, "anything was sent there", first)?;
    let sent = register.sent_to(&country);
    if new.valid > sent {
        return Err(RegisterError::MoreThanSent {
            country,
            valid: new.valid,
            sent,
        });
    }
    let certificate = Certificate {
        number: register
            .certificates
            .last()
            .map_or(1, |last| last.number + 1),
        country,
        reference,
        ..new.clone()
    };
    store::insert_certificate(&mut transaction, campaign.slug(), &certificate, now).await?;
    transaction.commit().await?;
    Ok(certificate)
}

/// The State's code, when it is one of the instrument's.
fn state(campaign: &Campaign, given: &str) -> Result<String, RegisterError> {
    let instrument = campaign.rules.instrument();
    if !super::by_state(instrument) {
        return Err(RegisterError::NotForStates(campaign.slug().to_owned()));
    }
    let code = given.trim().to_ascii_uppercase();
    if instrument.territory.contains_key(&code) {
        return Ok(code);
    }
    let known: Vec<&str> = instrument.territory.keys().map(String::as_str).collect();
    Err(RegisterError::NoState {
        given: given.to_owned(),
        known: known.join(" "),
    })
}

fn words(what: &'static str, text: &str) -> Result<String, RegisterError> {
    let text = text.trim();
    let fits =
        !text.is_empty() && text.chars().count() <= LONGEST && !text.chars().any(char::is_control);
    fits.then(|| text.to_owned())
        .ok_or(RegisterError::Words(what))
}

fn not_to_come(day: Date, today: Date) -> Result<(), RegisterError> {
    if day > today {
        return Err(RegisterError::Future(day));
    }
    Ok(())
}

fn not_before(day: Date, what: &'static str, before: Date) -> Result<(), RegisterError> {
    if day < before {
        return Err(RegisterError::Before { day, what, before });
    }
    Ok(())
}
