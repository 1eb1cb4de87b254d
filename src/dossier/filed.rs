//! Writing down that a batch was filed: the day, what proves it, and corrections that are told as such.

use std::io::Read as _;
use std::path::Path;

use jiff::civil::Date;
use sha2::{Digest as _, Sha256};

use super::store;
use crate::clock::Millis;
use crate::db::{Connection, Db, Error};
use crate::procedure::Procedure;
use crate::terminal::tr;

/// Why nothing was written down.
#[derive(Debug, thiserror::Error)]
pub enum FiledError {
    /// No such batch.
    #[error("{}", tr!(
        "the campaign {campaign:?} has no batch {number}\n  `clameur batch list {campaign}` shows those that there are.",
        "la campagne « {campaign} » n’a pas de lot {number}\n  `clameur batch list {campaign}` montre ceux qu’il y a."
    ))]
    NoBatch {
        /// The campaign.
        campaign: String,
        /// The number given.
        number: u32,
    },
    /// A day that has not come.
    #[error("{}", tr!(
        "{day} is in the future\n  Give the day on which the batch was filed, as YYYY-MM-DD.",
        "le {day} n’est pas encore venu\n  Donnez le jour où le lot a été déposé : AAAA-MM-JJ.",
        day = _0
    ))]
    Future(Date),
    /// A day before there was anything to file.
    #[error("{}", tr!(
        "batch {number} was frozen on {frozen}: it cannot have been filed on {day}\n  Give the day on which it was filed, as YYYY-MM-DD.",
        "le lot {number} a été arrêté le {frozen} : il ne peut pas avoir été déposé le {day}\n  Donnez le jour où il a été déposé : AAAA-MM-JJ."
    ))]
    BeforeFreeze {
        /// The batch.
        number: u32,
        /// The day given.
        day: Date,
        /// The day of the freeze.
        frozen: Date,
    },
    /// Another day is public.
    #[error("{}", tr!(
        "batch {number} was written down as filed on {before}, and that day is public\n  If {day} is right: --correct \"WHY\" tells it as a correction. Nothing was changed.",
        "le lot {number} est noté comme déposé le {before}, et ce jour est public\n  Si le {day} est juste : --correct \"POURQUOI\" le dit comme une correction. Rien n’a été changé."
    ))]
    OtherDay {
        /// The batch.
        number: u32,
        /// The day given.
        day: Date,
        /// The day that stands.
        before: Date,
    },
    /// The same is known already.
    #[error("{}", tr!(
        "that batch {number} was filed on {day} is known already\n  Nothing was changed. A proof that was missing is added with --proof FILE.",
        "que le lot {number} a été déposé le {day} est déjà connu\n  Rien n’a été changé. Une preuve qui manquait s’ajoute avec --proof FICHIER."
    ))]
    Known {
        /// The batch.
        number: u32,
        /// Its day.
        day: Date,
    },
    /// The proof cannot be read.
    #[error("{}", tr!(
        "cannot read the proof {path}: {error}\n  Give the file that shows the filing: the receipt of the authority's site, of the registered letter, of the mail.",
        "impossible de lire la preuve {path} : {error}\n  Donnez le fichier qui montre le dépôt : le récépissé du site de l’autorité, de la lettre recommandée, du courriel."
    ))]
    Proof {
        /// The file.
        path: String,
        /// Why not.
        error: std::io::Error,
    },
    /// A file with nothing in it proves nothing.
    #[error("{}", tr!(
        "the proof {path} is empty\n  Give the file that shows the filing.",
        "la preuve {path} est vide\n  Donnez le fichier qui montre le dépôt.",
        path = _0
    ))]
    EmptyProof(String),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] Error),
}

/// The file that proves a filing, as it is written down: the file itself stays with the organisers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// Name of the file, without its directory.
    pub name: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
}

impl Proof {
    /// Reads a file.
    ///
    /// # Errors
    /// When it is not there, cannot be read, or is empty.
    pub fn of(path: &Path) -> Result<Self, FiledError> {
        let shown = path.display().to_string();
        let failed = |error| FiledError::Proof {
            path: shown.clone(),
            error,
        };
        let mut file = std::fs::File::open(path).map_err(failed)?;
        let mut hasher = Sha256::new();
        let mut chunk = vec![0; 1 << 16];
        let mut empty = true;
        loop {
            let read = file.read(&mut chunk).map_err(failed)?;
            if read == 0 {
                break;
            }
            empty = false;
            hasher.update(chunk.get(..read).unwrap_or_default());
        }
        if empty {
            return Err(FiledError::EmptyProof(shown));
        }
        Ok(Self {
            name: path
                .file_name()
                .map_or(shown, |name| name.to_string_lossy().into_owned()),
            sha256: hex::encode(hasher.finalize()),
        })
    }
}

/// A filing, to be written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filing {
    /// The batch.
    pub number: u32,
    /// The day.
    pub day: Date,
    /// What proves it; none where it follows.
    pub proof: Option<Proof>,
    /// What the authority calls the matter; may be empty.
    pub reference: String,
    /// Why another day than the one that is public is right.
    pub correct: Option<String>,
}

/// What was written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marked {
    /// It was not known before.
    First,
    /// The proof of what was known.
    Proven,
    /// Another day, in place of this one.
    Corrected(Date),
}

/// Writes down that a batch was filed. What is public is never overwritten: another day is a correction, with its reason.
///
/// # Errors
/// When there is no such batch, the day cannot be, another one is public and no reason was given, or the store fails: nothing has changed then.
pub async fn mark(
    db: &Db,
    campaign: &str,
    filing: &Filing,
    now: Millis,
) -> Result<Marked, FiledError> {
    let mut transaction = db.begin().await?;
    let marked = may_be(&mut transaction, campaign, filing, now).await?;
    let (number, day) = (filing.number, filing.day.to_string());
    store::insert_filing(&mut transaction, campaign, filing, now).await?;
    store::set_filed(&mut transaction, campaign, number, &day).await?;
    transaction.commit().await?;
    Ok(marked)
}

/// What [`mark`] would do, without doing it: nobody is asked about what cannot be anyhow.
///
/// # Errors
/// As [`mark`].
pub async fn foresee(
    db: &Db,
    campaign: &str,
    filing: &Filing,
    now: Millis,
) -> Result<Marked, FiledError> {
    let mut snapshot = db.snapshot().await?;
    may_be(&mut snapshot, campaign, filing, now).await
}

async fn may_be(
    connection: &mut Connection,
    campaign: &str,
    filing: &Filing,
    now: Millis,
) -> Result<Marked, FiledError> {
    let (number, day) = (filing.number, filing.day);
    let no_batch = || FiledError::NoBatch {
        campaign: campaign.to_owned(),
        number,
    };
    let procedure = Procedure::read(connection, campaign, now)
        .await?
        .ok_or_else(no_batch)?;
    let (frozen_at, before) = store::filed_on(connection, campaign, number)
        .await?
        .ok_or_else(no_batch)?;
    if day > procedure.today {
        return Err(FiledError::Future(day));
    }
    let frozen = procedure.zone.day(frozen_at);
    if day < frozen {
        return Err(FiledError::BeforeFreeze {
            number,
            day,
            frozen,
        });
    }
    match before {
        None => Ok(Marked::First),
        Some(before) if before == day && filing.proof.is_some() => Ok(Marked::Proven),
        Some(before) if before == day => Err(FiledError::Known { number, day }),
        Some(before) if filing.correct.is_some() => Ok(Marked::Corrected(before)),
        Some(before) => Err(FiledError::OtherDay {
            number,
            day,
            before,
        }),
    }
}
