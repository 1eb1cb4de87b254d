//! Who has a mailing already, beside the key holder's other files: a keyed hash a line, no address.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;

use rand_core::{OsRng, RngCore as _};
use sha2::{Digest as _, Sha256};

use super::text::Text;
use crate::token::keyed;

const HEAD: &str = "clameur-mailing v1";
/// Longest journal that is read: some half a million people.
const LONGEST: u64 = 64 << 20;

/// What became of the mail to somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// The relay took it.
    Sent,
    /// The relay refused the address for good.
    Refused,
}

impl Fate {
    fn word(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Refused => "refused",
        }
    }
}

/// Why a journal cannot be used.
#[derive(Debug)]
pub enum JournalError {
    /// It cannot be read or written.
    File(std::io::Error),
    /// Another run of the same mailing has it.
    InUse,
    /// It is of another list or of other texts.
    Other,
    /// It is no journal.
    Damaged,
}

impl From<std::io::Error> for JournalError {
    fn from(error: std::io::Error) -> Self {
        Self::File(error)
    }
}

/// An open journal. Each line is on the disk before the next mail leaves.
#[derive(Debug)]
pub struct Journal {
    file: File,
    key: [u8; 32],
    known: BTreeMap<[u8; 32], Fate>,
}

/// What a mailing is: the list, and every text.
#[must_use]
pub fn of(campaign: &str, list: &str, texts: &[Text]) -> [u8; 32] {
    let mut hash = Sha256::new();
    let parts = texts
        .iter()
        .flat_map(|text| [text.lang.code(), &text.subject, &text.body]);
    for part in [campaign, list].into_iter().chain(parts) {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part.as_bytes());
    }
    hash.finalize().into()
}

impl Journal {
    /// Opens the journal of a mailing, or begins it.
    ///
    /// # Errors
    /// When it cannot be used.
    pub fn open(path: &Path, mailing: &[u8; 32]) -> Result<Self, JournalError> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt as _;
            options.mode(0o600);
        }
        let mut file = options.open(path)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(std::fs::TryLockError::WouldBlock) => return Err(JournalError::InUse),
            Err(std::fs::TryLockError::Error(error)) => return Err(error.into()),
        }
        if !file.metadata()?.is_file() || file.metadata()?.len() > LONGEST {
            return Err(JournalError::Damaged);
        }
        let mut content = String::new();
        file.read_to_string(&mut content)
            .map_err(|_| JournalError::Damaged)?;
        if content.is_empty() {
            let mut key = [0u8; 32];
            OsRng.fill_bytes(&mut key);
            writeln!(file, "{HEAD} {} {}", hex::encode(key), hex::encode(mailing))?;
            file.sync_all()?;
            return Ok(Self {
                file,
                key,
                known: BTreeMap::new(),
            });
        }
        // A line that was cut off is of a mail that may have left: it leaves again, under the same Message-ID.
        let whole = content.rfind('\n').map_or(0, |end| end + 1);
        let (kept, _) = content.split_at(whole);
        let mut lines = kept.lines();
        let key = head(lines.next().unwrap_or_default(), mailing)?;
        let mut known = BTreeMap::new();
        for line in lines {
            let (person, fate) = line.split_once(' ').ok_or(JournalError::Damaged)?;
            let fate = match fate {
                "sent" => Fate::Sent,
                "refused" => Fate::Refused,
                _ => return Err(JournalError::Damaged),
            };
            known.insert(bytes(person)?, fate);
        }
        file.set_len(whole as u64)?;
        file.seek(SeekFrom::End(0))?;
        Ok(Self { file, key, known })
    }

    /// What became of the mail to an address, if anything did.
    #[must_use]
    pub fn fate(&self, address: &str) -> Option<Fate> {
        self.known.get(&self.person(address)).copied()
    }

    /// Writes down what became of it.
    ///
    /// # Errors
    /// When the disk does not take it: no further mail may leave then.
    pub fn note(&mut self, address: &str, fate: Fate) -> std::io::Result<()> {
        let person = self.person(address);
        writeln!(self.file, "{} {}", hex::encode(person), fate.word())?;
        self.file.sync_data()?;
        self.known.insert(person, fate);
        Ok(())
    }

    /// The name of the mail to an address: the same each time that it is tried.
    #[must_use]
    pub fn mail_id(&self, address: &str) -> String {
        let id = keyed(&self.key, format!("mail\0{address}").as_bytes());
        hex::encode(id.split_at(16).0)
    }

    fn person(&self, address: &str) -> [u8; 32] {
        keyed(&self.key, format!("person\0{address}").as_bytes())
    }
}

/// The key of a journal whose first line this is.
fn head(line: &str, mailing: &[u8; 32]) -> Result<[u8; 32], JournalError> {
    let rest = line
        .strip_prefix(HEAD)
        .and_then(|rest| rest.strip_prefix(' '))
        .ok_or(JournalError::Damaged)?;
    let (key, of) = rest.split_once(' ').ok_or(JournalError::Damaged)?;
    if bytes(of)? != *mailing {
        return Err(JournalError::Other);
    }
    bytes(key)
}

fn bytes(text: &str) -> Result<[u8; 32], JournalError> {
    let mut bytes = [0u8; 32];
    hex::decode_to_slice(text, &mut bytes).map_err(|_| JournalError::Damaged)?;
    Ok(bytes)
}
