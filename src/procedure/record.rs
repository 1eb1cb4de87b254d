//! Writing events down.

use std::collections::BTreeMap;

use clameur_instrument::{Event, History};
use jiff::civil::Date;

use super::order::{self, Refused};
use super::store::{self, Kind, Recorded};
use super::timeline::Procedure;
use crate::clock::Millis;
use crate::db::{Db, Error};
use crate::procedure::Reach;
use crate::terminal::tr;

/// Longest note in characters.
const LONGEST: usize = 2_000;

/// Why nothing was written down.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// No such campaign.
    #[error("{}", tr!(
        "there is no campaign {slug:?}\n  `clameur campaign list` shows all.",
        "il n’y a pas de campagne « {slug} »\n  `clameur campaign list` montre celles qu’il y a.",
        slug = _0
    ))]
    NoCampaign(String),
    /// The campaign's instrument is not known.
    #[error("{}", tr!(
        "this program does not know the instrument {id} of the campaign\n  Use the program that published it.",
        "ce programme ne connaît pas l’instrument {id} de la campagne\n  Prenez le programme qui l’a publiée.",
        id = _0
    ))]
    Instrument(String),
    /// The event cannot be.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// No row of this number stands.
    #[error("{}", tr!(
        "nothing stands under no. {number}\n  `clameur procedure list {slug}` shows what can be corrected; what other commands know, they correct.",
        "rien ne porte le nº {number}\n  `clameur procedure list {slug}` montre ce qui peut être corrigé ; ce que d’autres commandes savent, elles le corrigent."
    ))]
    NoRow {
        /// The campaign.
        slug: String,
        /// The number given.
        number: u64,
    },
    /// A hold must end.
    #[error("{}", tr!(
        "a hold must last until a day that is still to come, not {day}\n  It ends by itself; hold again when the proceedings go on.",
        "une conservation prolongée doit durer jusqu’à un jour à venir, et non jusqu’au {day}\n  Elle finit d’elle-même ; prolongez de nouveau si la procédure continue.",
        day = _0
    ))]
    HoldOver(Date),
    /// The certificates do not reach what is needed.
    #[error("{}", tr!(
        "by the certificates that are written down, {statements} statements of {needed} are valid, and {states} States of {states_needed} reach their least number: it cannot have been submitted to the Commission (Regulation (EU) 2019/788, art. 13)\n  Is a certificate missing or wrong? `clameur authority tally {slug}` shows them; `clameur authority certificate` writes one down.",
        "d’après les certificats notés, {statements} déclarations sur {needed} sont valables, et {states} États sur {states_needed} atteignent leur nombre minimal : elle ne peut pas avoir été présentée à la Commission (règlement (UE) 2019/788, art. 13)\n  Un certificat manque ou est faux ? `clameur authority tally {slug}` les montre ; `clameur authority certificate` en note un.",
        statements = _1.statements,
        needed = _1.needed,
        states = _1.states,
        states_needed = _1.states_needed,
        slug = _0
    ))]
    TooFew(String, Reach),
    /// The text cannot be published.
    #[error("{0}")]
    Text(String),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] Error),
}

/// What is to be written about an event.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// Public notes by language; the empty language is for all.
    pub notes: BTreeMap<String, String>,
    /// A public address; may be empty.
    pub link: String,
    /// What the authority or the court calls the matter; may be empty.
    pub reference: String,
    /// What a receipt mentioned: `date`, `refusal`, `remedies`, with spaces between.
    pub mentions: String,
}

impl Words {
    fn check(&self) -> Result<(), RecordError> {
        for note in self.notes.values() {
            if note.contains('@') {
                return Err(RecordError::Text(tr!(
                    "the note is published, and it seems to hold an e-mail address\n  Write it without naming anybody.",
                    "la note est publiée, et semble contenir une adresse électronique\n  Écrivez-la sans nommer personne."
                )));
            }
            if note.chars().count() > LONGEST {
                return Err(RecordError::Text(tr!(
                    "the note is longer than 2000 characters\n  Say it in a few sentences, and give --link for the rest.",
                    "la note dépasse 2000 caractères\n  Dites-le en quelques phrases, et donnez --link pour le reste."
                )));
            }
        }
        if self.reference.chars().count() > 100 || self.reference.contains(['@', '\n']) {
            return Err(RecordError::Text(tr!(
                "the reference is the authority's number for the matter, and is published\n  Write it in one line of at most 100 characters, without an address.",
                "la référence est le numéro de l’affaire chez l’autorité, et elle est publiée\n  Écrivez-la sur une ligne d’au plus 100 caractères, sans adresse."
            )));
        }
        let web = self.link.starts_with("https://") || self.link.starts_with("http://");
        let plain = !self.link.contains(|c: char| {
            c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"')
        });
        if self.link.is_empty() || (web && plain) {
            return Ok(());
        }
        Err(RecordError::Text(tr!(
            "the link is no web address\n  It begins with https:// and has no spaces.",
            "le lien n’est pas une adresse web\n  Elle commence par https:// et n’a pas d’espaces."
        )))
    }
}

/// Writes an event down; gives its number.
///
/// # Errors
/// When it cannot have taken place, or the store fails: nothing has changed then.
pub async fn add(
    db: &Db,
    slug: &str,
    (event, day): (Event, Date),
    words: Words,
    now: Millis,
) -> Result<u64, RecordError> {
    words.check()?;
    let mut tx = db.begin().await?;
    let procedure = Procedure::read(&mut tx, slug, now)
        .await?
        .ok_or_else(|| RecordError::NoCampaign(slug.to_owned()))?;
    let today = procedure.today;
    let instrument = procedure
        .instrument
        .as_ref()
        .ok_or_else(|| RecordError::Instrument(procedure.instrument_id.clone()))?;
    order::check(instrument, &procedure.history, slug, (event, day), today)?;
    if event == Event::Presented
        && let Some(reach) = procedure.certificates.filter(|reach| !reach.enough())
    {
        return Err(RecordError::TooFew(slug.to_owned(), reach));
    }
    let row = Recorded {
        number: 0,
        kind: Kind::Event(event),
        day,
        until: None,
        notes: words.notes,
        link: words.link,
        reference: words.reference,
        mentions: words.mentions,
        corrects: None,
        recorded_at: now,
    };
    let number = store::insert(&mut tx, slug, &row).await?;
    tx.commit().await?;
    Ok(number)
}

/// Keeps statements until the end of a day because of proceedings; gives its number.
///
/// # Errors
/// When the day is over or there is no such campaign.
pub async fn hold(
    db: &Db,
    slug: &str,
    until: Date,
    words: Words,
    now: Millis,
) -> Result<u64, RecordError> {
    words.check()?;
    let mut tx = db.begin().await?;
    let campaign = store::campaign(&mut tx, slug).await?;
    let campaign = campaign.ok_or_else(|| RecordError::NoCampaign(slug.to_owned()))?;
    let today = campaign.zone.day(now);
    if until < today {
        return Err(RecordError::HoldOver(until));
    }
    let row = Recorded {
        number: 0,
        kind: Kind::Hold,
        day: today,
        until: Some(until),
        notes: words.notes,
        link: words.link,
        reference: words.reference,
        mentions: words.mentions,
        corrects: None,
        recorded_at: now,
    };
    let number = store::insert(&mut tx, slug, &row).await?;
    tx.commit().await?;
    Ok(number)
}

/// What a correction changes; what is absent stays as it was.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Correction {
    /// Another day.
    pub day: Option<Date>,
    /// Another end of a hold.
    pub until: Option<Date>,
    /// Other notes.
    pub notes: Option<BTreeMap<String, String>>,
    /// Another link.
    pub link: Option<String>,
    /// Another reference.
    pub reference: Option<String>,
    /// It did not take place.
    pub retract: bool,
}

/// Corrects a row by a new one; gives the new number.
///
/// # Errors
/// When no such row stands, or what it would say cannot be.
pub async fn correct(
    db: &Db,
    slug: &str,
    number: u64,
    correction: Correction,
    now: Millis,
) -> Result<u64, RecordError> {
    let mut tx = db.begin().await?;
    let procedure = Procedure::read(&mut tx, slug, now)
        .await?
        .ok_or_else(|| RecordError::NoCampaign(slug.to_owned()))?;
    let today = procedure.today;
    let rows = store::standing(store::recorded(&mut tx, slug).await?);
    let before = rows
        .into_iter()
        .find(|row| row.number == number)
        .ok_or_else(|| RecordError::NoRow {
            slug: slug.to_owned(),
            number,
        })?;
    let mut row = Recorded {
        day: correction.day.unwrap_or(before.day),
        until: correction.until.or(before.until),
        notes: correction.notes.unwrap_or_else(|| before.notes.clone()),
        link: correction.link.unwrap_or_else(|| before.link.clone()),
        reference: correction
            .reference
            .unwrap_or_else(|| before.reference.clone()),
        corrects: Some(number),
        recorded_at: now,
        ..before.clone()
    };
    if correction.retract {
        row.kind = Kind::Retracted;
        row.notes = BTreeMap::new();
        row.link = String::new();
    }
    let words = Words {
        notes: row.notes.clone(),
        link: row.link.clone(),
        reference: row.reference.clone(),
        mentions: row.mentions.clone(),
    };
    words.check()?;
    match (row.kind, row.until) {
        (Kind::Event(event), _) => {
            let instrument = procedure
                .instrument
                .as_ref()
                .ok_or_else(|| RecordError::Instrument(procedure.instrument_id.clone()))?;
            let mut others = History::default();
            for entry in &procedure.entries {
                if entry.by != super::KnownBy::Recorded(number) {
                    others.add(entry.event, entry.day);
                }
            }
            order::check(instrument, &others, slug, (event, row.day), today)?;
        }
        (Kind::Hold, Some(until)) if until < row.day => {
            return Err(RecordError::HoldOver(until));
        }
        _ => {}
    }
    let new = store::insert(&mut tx, slug, &row).await?;
    tx.commit().await?;
    Ok(new)
}
