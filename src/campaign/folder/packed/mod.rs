//! A folder as one file: zip, tar or tar.gz. Whatever such a file says of itself is a claim: it is bounded before it is unpacked and while it is,
//! and what does not look as the usual programs write it is refused, never guessed at.

mod zip;

use std::io::Read as _;

use super::{Files, LARGEST_FILE};

/// Bytes of such a file, packed.
pub const LARGEST_PACKED: usize = 16 << 20;
/// Bytes of all that is in it, unpacked.
const LARGEST_WHOLE: u64 = 15 << 20;
/// What it may name: files, folders, and what systems put beside them.
const MOST: usize = 1_000;
/// Bytes of a name.
const LONGEST_NAME: usize = 200;

/// Why a file is no folder that can be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// None of the three kinds.
    Kind,
    /// It is cut, or something in it is not what it says; or there is more in it than a folder.
    Damaged,
    /// It opens with a password only.
    Encrypted,
    /// More names than are taken.
    Many,
    /// It unpacks to more than is taken, or a file in it does: its name, where that is so.
    Large(Option<String>),
    /// A name that leads out of the folder, or that is none.
    Name(String),
    /// Two of one name.
    Twice(String),
    /// A link or a device.
    Link(String),
    /// Files that no campaign has.
    Foreign(Vec<String>),
    /// There is no `campaign.toml`.
    NoCampaign,
}

/// The files of a folder that was packed. Most archives hold the folder, not what is in it: then its name is left out, as is what systems put
/// beside one's files (`.DS_Store`, `__MACOSX`).
///
/// # Errors
/// When it is no such file, or something else than a campaign's folder.
pub fn unpack(bytes: &[u8]) -> Result<Files, Refused> {
    let mut taken = Taken::default();
    if bytes.starts_with(b"PK") {
        zip::read(bytes, &mut taken)?;
    } else if bytes.starts_with(&[0x1f, 0x8b]) {
        // What stands around the files of a tar is small.
        let most = LARGEST_WHOLE + (2 << 20);
        let mut plain = Vec::new();
        let mut unzipped = flate2::read::MultiGzDecoder::new(bytes).take(most + 1);
        unzipped
            .read_to_end(&mut plain)
            .map_err(|_| Refused::Damaged)?;
        if length(&plain) > most {
            return Err(Refused::Large(None));
        }
        tar(&plain, &mut taken)?;
    } else if bytes.get(257..262) == Some(b"ustar") {
        tar(bytes, &mut taken)?;
    } else {
        return Err(Refused::Kind);
    }
    taken.folder()
}

/// The files of a folder, packed: a tar below `folder`, the same for the same files.
///
/// # Errors
/// When a name is too long for it.
pub fn pack(folder: &str, files: &Files) -> std::io::Result<Vec<u8>> {
    let mut tar = tar::Builder::new(Vec::new());
    for (file, bytes) in files {
        let mut header = tar::Header::new_ustar();
        header.set_size(length(bytes));
        header.set_mode(0o644);
        header.set_mtime(0);
        tar.append_data(&mut header, format!("{folder}/{file}"), bytes.as_slice())?;
    }
    tar.into_inner()
}

fn length(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

/// What was taken until now.
#[derive(Default)]
struct Taken {
    files: Files,
    named: usize,
    bytes: u64,
}

impl Taken {
    /// What something that is named is called in the folder; none where it is left out.
    fn name(&mut self, name: &[u8]) -> Result<Option<String>, Refused> {
        self.named += 1;
        if self.named > MOST {
            return Err(Refused::Many);
        }
        let wrong = || Refused::Name(String::from_utf8_lossy(name).into_owned());
        let text = std::str::from_utf8(name).map_err(|_| wrong())?;
        let text = text.strip_prefix("./").unwrap_or(text);
        let text = text.strip_suffix('/').unwrap_or(text);
        if text.is_empty() || text == "." {
            return Ok(None);
        }
        let odd = |c: char| c.is_control() || c == '\\' || c == ':';
        let sound = |piece: &str| !piece.is_empty() && piece != "." && piece != "..";
        if text.len() > LONGEST_NAME || text.contains(odd) || !text.split('/').all(sound) {
            return Err(wrong());
        }
        let aside = |piece: &str| {
            piece.starts_with('.') || ["__MACOSX", "Thumbs.db", "desktop.ini"].contains(&piece)
        };
        Ok((!text.split('/').any(aside)).then(|| text.to_owned()))
    }

    /// Bytes that a file may still have.
    fn room(&self, name: &str) -> u64 {
        let largest = match super::is_text(name) {
            true => LARGEST_FILE,
            false => LARGEST_WHOLE,
        };
        largest.min(LARGEST_WHOLE.saturating_sub(self.bytes))
    }

    fn take(&mut self, name: String, bytes: Vec<u8>) -> Result<(), Refused> {
        if length(&bytes) > self.room(&name) {
            return Err(Refused::Large(Some(name)));
        }
        self.bytes += length(&bytes);
        match self.files.insert(name.clone(), bytes) {
            Some(_) => Err(Refused::Twice(name)),
            None => Ok(()),
        }
    }

    fn folder(self) -> Result<Files, Refused> {
        let files = without_top(self.files);
        if !files.contains_key(super::STRUCTURE) {
            return Err(Refused::NoCampaign);
        }
        let foreign = files.keys().filter(|name| !is_known(name));
        let foreign: Vec<String> = foreign.cloned().collect();
        if !foreign.is_empty() {
            return Err(Refused::Foreign(foreign));
        }
        // A file and a folder of one name cannot be written.
        let folders = files.keys().filter_map(|name| name.split_once('/'));
        let mut folders = folders.map(|(folder, _)| folder);
        match folders.find(|folder| files.contains_key(*folder)) {
            Some(twice) => Err(Refused::Twice(twice.to_owned())),
            None => Ok(files),
        }
    }
}

/// The files without the folder in which all of them are.
fn without_top(files: Files) -> Files {
    let top = files.keys().next().and_then(|name| name.split_once('/'));
    let Some(top) = top.map(|(top, _)| format!("{top}/")) else {
        return files;
    };
    let inside = |(name, bytes): (&String, &Vec<u8>)| {
        Some((name.strip_prefix(&top)?.to_owned(), bytes.clone()))
    };
    let without: Option<Files> = files.iter().map(inside).collect();
    without.unwrap_or(files)
}

/// Whether a text of a folder can be called so.
#[must_use]
pub fn is_text_name(name: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    let piece = |piece: &str| {
        !piece.is_empty()
            && !piece.starts_with('.')
            && piece.len() <= 60
            && piece.chars().all(plain)
    };
    super::is_text(name) && name.split('/').count() <= 2 && name.split('/').all(piece)
}

/// Whether a folder can have such a file: a text, one to begin with (`official/LANGUAGE.toml.example`), or a picture.
fn is_known(name: &str) -> bool {
    let name = name.strip_suffix(".example").unwrap_or(name);
    let lower = name.to_ascii_lowercase();
    let is_picture = [".png", ".jpg", ".jpeg"]
        .iter()
        .any(|ending| lower.ends_with(ending));
    is_text_name(name) || (is_picture && super::pictures::is_inside(name))
}

/// The files of a tar.
fn tar(bytes: &[u8], taken: &mut Taken) -> Result<(), Refused> {
    let damaged = |_: std::io::Error| Refused::Damaged;
    let mut archive = tar::Archive::new(bytes);
    for entry in archive.entries().map_err(damaged)? {
        let mut entry = entry.map_err(damaged)?;
        let kind = entry.header().entry_type();
        if kind.is_pax_global_extensions() {
            continue;
        }
        let name = entry.path_bytes().into_owned();
        let name = taken.name(&name)?;
        if kind.is_dir() {
            continue;
        }
        if !kind.is_file() {
            let shown = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
            return Err(Refused::Link(shown));
        }
        let Some(name) = name else { continue };
        if entry.size() > taken.room(&name) {
            return Err(Refused::Large(Some(name)));
        }
        let mut body = Vec::new();
        entry.read_to_end(&mut body).map_err(damaged)?;
        if length(&body) != entry.size() {
            return Err(Refused::Damaged);
        }
        taken.take(name, body)?;
    }
    // Behind its end a tar is filled up with zeros. Anything else is another file.
    match archive.into_inner().iter().all(|byte| *byte == 0) {
        true => Ok(()),
        false => Err(Refused::Damaged),
    }
}

#[cfg(test)]
mod tests;
