//! A zip (PKWARE APPNOTE 6.3.3, without what folders of a few texts and pictures never need: parts on several disks, 64-bit sizes, other methods
//! than deflate). Read here and not by a library because those keep one of two entries of a name in silence, and take what stands before, between
//! and behind the entries for granted: here every byte of the file is accounted for.

use std::io::Read as _;

use super::{Refused, Taken, length};

/// Bytes of the head of an entry, of its line in the directory, and of the directory's end, names aside.
const HEAD: usize = 30;
const LINE: usize = 46;
const END: usize = 22;

/// An entry, as the directory has it.
struct Entry<'z> {
    name: &'z [u8],
    flags: u16,
    method: u16,
    sum: u32,
    packed: usize,
    size: u32,
    mode: u32,
    at: usize,
}

fn u16_at(bytes: &[u8], at: usize) -> Result<u16, Refused> {
    let two = bytes.get(at..).and_then(<[u8]>::first_chunk);
    two.map(|two| u16::from_le_bytes(*two))
        .ok_or(Refused::Damaged)
}

fn u32_at(bytes: &[u8], at: usize) -> Result<u32, Refused> {
    let four = bytes.get(at..).and_then(<[u8]>::first_chunk);
    four.map(|four| u32::from_le_bytes(*four))
        .ok_or(Refused::Damaged)
}

fn place(bytes: &[u8], at: usize) -> Result<usize, Refused> {
    usize::try_from(u32_at(bytes, at)?).map_err(|_| Refused::Damaged)
}

fn span(bytes: &[u8], at: usize, length: usize) -> Result<&[u8], Refused> {
    let end = at.checked_add(length).ok_or(Refused::Damaged)?;
    bytes.get(at..end).ok_or(Refused::Damaged)
}

/// Takes the files of a zip.
pub(super) fn read(bytes: &[u8], taken: &mut Taken) -> Result<(), Refused> {
    let (mut entries, directory) = directory(bytes)?;
    entries.sort_by_key(|entry| entry.at);
    let mut at = 0;
    for entry in &entries {
        // No entry over another, and nothing between two.
        if entry.at != at {
            return Err(Refused::Damaged);
        }
        at = take(bytes, entry, taken)?;
    }
    match at == directory {
        true => Ok(()),
        false => Err(Refused::Damaged),
    }
}

/// The entries that the directory names, and where it begins.
fn directory(bytes: &[u8]) -> Result<(Vec<Entry<'_>>, usize), Refused> {
    // At its end, with a comment at most; the comment ends the file.
    let first = bytes.len().saturating_sub(END + usize::from(u16::MAX));
    let end = (first..=bytes.len().saturating_sub(END)).rev().find(|at| {
        let comment = u16_at(bytes, at + 20).map(usize::from);
        let tail = bytes.get(*at..).unwrap_or_default();
        tail.starts_with(b"PK\x05\x06") && comment == Ok(tail.len() - END)
    });
    let end = end.ok_or(Refused::Damaged)?;
    let count = u16_at(bytes, end + 10)?;
    let (size, start) = (place(bytes, end + 12)?, place(bytes, end + 16)?);
    let is_one_disk = u32_at(bytes, end + 4)? == 0 && u16_at(bytes, end + 8)? == count;
    if !is_one_disk || start.checked_add(size) != Some(end) {
        return Err(Refused::Damaged);
    }
    if usize::from(count) > super::MOST {
        return Err(Refused::Many);
    }
    let mut entries = Vec::with_capacity(usize::from(count));
    let mut at = start;
    for _ in 0..count {
        let line = span(bytes, at, LINE)?;
        if !line.starts_with(b"PK\x01\x02") {
            return Err(Refused::Damaged);
        }
        let lengths = [28, 30, 32].map(|at| u16_at(line, at).map(usize::from));
        let [name, extra, comment] = lengths;
        let name = span(bytes, at + LINE, name?)?;
        at += LINE + name.len() + extra? + comment?;
        entries.push(Entry {
            name,
            flags: u16_at(line, 8)?,
            method: u16_at(line, 10)?,
            sum: u32_at(line, 16)?,
            packed: place(line, 20)?,
            size: u32_at(line, 24)?,
            mode: u32_at(line, 38)? >> 16,
            at: place(line, 42)?,
        });
    }
    match at == end {
        true => Ok((entries, start)),
        false => Err(Refused::Damaged),
    }
}

/// Takes an entry, and gives where it ends.
fn take(bytes: &[u8], entry: &Entry<'_>, taken: &mut Taken) -> Result<usize, Refused> {
    let head = span(bytes, entry.at, HEAD)?;
    let name = span(bytes, entry.at + HEAD, usize::from(u16_at(head, 26)?))?;
    let start = entry.at + HEAD + name.len() + usize::from(u16_at(head, 28)?);
    let is_as_named = head.starts_with(b"PK\x03\x04")
        && name == entry.name
        && u16_at(head, 6)? == entry.flags
        && u16_at(head, 8)? == entry.method
        && (entry.flags & 8 != 0 || head.get(14..26) == Some(said(entry)?.as_flattened()));
    if !is_as_named {
        return Err(Refused::Damaged);
    }
    if entry.flags & 0x2041 != 0 {
        return Err(Refused::Encrypted);
    }
    let packed = span(bytes, start, entry.packed)?;
    let end = behind(bytes, start + entry.packed, entry)?;
    let shown = || String::from_utf8_lossy(entry.name).into_owned();
    let name = taken.name(entry.name)?;
    if entry.name.ends_with(b"/") {
        return match entry.size {
            0 => Ok(end),
            _ => Err(Refused::Damaged),
        };
    }
    // The kind of a file, where the system that packed it has kinds.
    if ![0, 0o100_000].contains(&(entry.mode & 0o170_000)) {
        return Err(Refused::Link(shown()));
    }
    if let Some(name) = name {
        if u64::from(entry.size) > taken.room(&name) {
            return Err(Refused::Large(Some(name)));
        }
        taken.take(name, unpacked(packed, entry)?)?;
    }
    Ok(end)
}

/// Sum and sizes, as they stand in the head of an entry or behind it.
fn said(entry: &Entry<'_>) -> Result<[[u8; 4]; 3], Refused> {
    let packed = u32::try_from(entry.packed).map_err(|_| Refused::Damaged)?;
    Ok([entry.sum, packed, entry.size].map(u32::to_le_bytes))
}

/// Where the next entry begins: sizes may stand once more behind one.
fn behind(bytes: &[u8], at: usize, entry: &Entry<'_>) -> Result<usize, Refused> {
    if entry.flags & 8 == 0 {
        return Ok(at);
    }
    let said = said(entry)?;
    let said = said.as_flattened();
    let rest = bytes.get(at..).unwrap_or_default();
    if rest.starts_with(said) {
        return Ok(at + 12);
    }
    match rest.strip_prefix(b"PK\x07\x08") {
        Some(rest) if rest.starts_with(said) => Ok(at + 16),
        _ => Err(Refused::Damaged),
    }
}

/// What is in an entry, which is as long as it says and whose sum is right.
fn unpacked(packed: &[u8], entry: &Entry<'_>) -> Result<Vec<u8>, Refused> {
    let mut out = Vec::new();
    match entry.method {
        0 => out.extend_from_slice(packed),
        8 => {
            // One byte more than it says shows that there is more.
            let mut inflater = flate2::bufread::DeflateDecoder::new(packed);
            let mut bounded = inflater.by_ref().take(u64::from(entry.size) + 1);
            bounded
                .read_to_end(&mut out)
                .map_err(|_| Refused::Damaged)?;
            if inflater.total_in() != length(packed) {
                return Err(Refused::Damaged);
            }
        }
        _ => return Err(Refused::Damaged),
    }
    let mut sum = flate2::Crc::new();
    sum.update(&out);
    match length(&out) == u64::from(entry.size) && sum.sum() == entry.sum {
        true => Ok(out),
        false => Err(Refused::Damaged),
    }
}
