//! Names and bytes of what a ledger serves: hash tiles and entry bundles, exactly as C2SP tlog-tiles lays them out.

use crate::{decimal, hash::Hash};
use std::{fmt, str::FromStr};

/// Hashes in a full tile, entries in a full bundle.
pub const FULL_WIDTH: u16 = 256;
/// The highest level of hash tiles that a tree of at most [`MAX_SIZE`](crate::MAX_SIZE) leaves has.
pub const MAX_LEVEL: u8 = 7;

/// A hash tile: `width` consecutive hashes of level `level`, the first of which is number `256 * index`.
///
/// At level 0 these are leaf hashes; at each level above, the roots of the full tiles below.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tile {
    /// 0 to 63 in a path; trees have levels up to [`MAX_LEVEL`].
    pub level: u8,
    /// Position within the level, from 0.
    pub index: u64,
    /// 1 to 256; below 256 the tile is partial.
    pub width: u16,
}

/// An entry bundle: the `width` leaves from number `256 * index` on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bundle {
    /// Position, from 0.
    pub index: u64,
    /// 1 to 256; below 256 the bundle is partial.
    pub width: u16,
}

/// What a path below a ledger's prefix names, `checkpoint` apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Resource {
    /// `tile/<L>/<N>[.p/<W>]`
    Tile(Tile),
    /// `tile/entries/<N>[.p/<W>]`
    Bundle(Bundle),
}

/// The path is not one that tlog-tiles defines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the path of a tile or an entry bundle")]
pub struct PathError;

/// The bytes are not those of such a tile or bundle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BytesError {
    /// A tile's length does not fit its width.
    #[error("a tile of {width} hashes has {expected} bytes, this has {found}")]
    TileLength {
        /// The width asked for.
        width: u16,
        /// `32 * width`
        expected: usize,
        /// The length found.
        found: usize,
    },
    /// A bundle ends within an entry.
    #[error("the bundle ends within entry {0}")]
    Truncated(usize),
    /// A bundle does not hold as many entries as its width says.
    #[error("a bundle of {width} entries was expected, this has {found}")]
    Count {
        /// The width asked for.
        width: u16,
        /// The entries found; one too many is enough to stop counting.
        found: usize,
    },
    /// An entry is too long for its two-byte length.
    #[error("an entry has at most 65535 bytes, this has {0}")]
    EntryLength(usize),
}

impl Tile {
    /// The tile that holds hash number `position` of `level` in a tree of `size` leaves, as wide as that tree makes it; none if the tree
    /// has no such hash.
    #[must_use]
    pub fn holding(level: u8, position: u64, size: u64) -> Option<Self> {
        let hashes = hashes_at(level, size);
        (position < hashes).then(|| {
            let index = position / u64::from(FULL_WIDTH);
            Self {
                level,
                index,
                width: width_at(index, hashes),
            }
        })
    }

    /// Whether the tile has all 256 hashes and so never changes again.
    #[must_use]
    pub const fn is_full(&self) -> bool {
        self.width == FULL_WIDTH
    }
}

impl fmt::Display for Tile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "tile/{}/", self.level)?;
        write_tail(f, self.index, self.width)
    }
}

impl fmt::Display for Bundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("tile/entries/")?;
        write_tail(f, self.index, self.width)
    }
}

impl fmt::Display for Resource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tile(tile) => tile.fmt(f),
            Self::Bundle(bundle) => bundle.fmt(f),
        }
    }
}

fn write_tail(f: &mut fmt::Formatter<'_>, index: u64, width: u16) -> fmt::Result {
    let digits = format!("{index:03}");
    let padding = (3 - digits.len() % 3) % 3;
    let digits = format!("{}{digits}", "0".repeat(padding));
    let groups = digits.len() / 3;
    for (number, group) in digits.as_bytes().chunks(3).enumerate() {
        let more = number + 1 < groups;
        write!(
            f,
            "{}{}{}",
            if more { "x" } else { "" },
            String::from_utf8_lossy(group),
            if more { "/" } else { "" }
        )?;
    }
    if width < FULL_WIDTH {
        write!(f, ".p/{width}")
    } else {
        Ok(())
    }
}

impl FromStr for Resource {
    type Err = PathError;

    /// Reads a path without leading slash. Every tile has exactly one path; all other spellings are refused.
    fn from_str(path: &str) -> Result<Self, PathError> {
        let resource = read_path(path).ok_or(PathError)?;
        if resource.to_string() == path {
            Ok(resource)
        } else {
            Err(PathError)
        }
    }
}

/// Reads what may be a path; whether it is the one spelling is for the caller to see.
fn read_path(path: &str) -> Option<Resource> {
    let (kind, tail) = path.strip_prefix("tile/")?.split_once('/')?;
    let (number, width) = match tail.split_once(".p/") {
        Some((number, width)) => (number, parse_within(width, 1, u64::from(FULL_WIDTH) - 1)?),
        None => (tail, u64::from(FULL_WIDTH)),
    };
    let width = u16::try_from(width).ok()?;
    let index = number.split('/').try_fold(0u64, |index, element| {
        let group = element.strip_prefix('x').unwrap_or(element);
        let digits = group.len() == 3 && group.bytes().all(|byte| byte.is_ascii_digit());
        index
            .checked_mul(1000)?
            .checked_add(digits.then(|| group.parse().ok())??)
    })?;
    if kind == "entries" {
        return Some(Resource::Bundle(Bundle { index, width }));
    }
    let level = u8::try_from(parse_within(kind, 0, 63)?).ok()?;
    Some(Resource::Tile(Tile {
        level,
        index,
        width,
    }))
}

fn parse_within(text: &str, least: u64, most: u64) -> Option<u64> {
    decimal(text).filter(|number| (least..=most).contains(number))
}

/// How many hashes level `level` has in a tree of `size` leaves.
#[must_use]
pub fn hashes_at(level: u8, size: u64) -> u64 {
    size.checked_shr(8 * u32::from(level)).unwrap_or(0)
}

fn width_at(index: u64, hashes: u64) -> u16 {
    let rest = hashes.saturating_sub(index.saturating_mul(u64::from(FULL_WIDTH)));
    u16::try_from(rest).unwrap_or(FULL_WIDTH).min(FULL_WIDTH)
}

/// All hash tiles of a tree of `size` leaves, level by level.
pub fn tiles_for(size: u64) -> impl Iterator<Item = Tile> {
    (0..=MAX_LEVEL).flat_map(move |level| {
        let hashes = hashes_at(level, size);
        (0..hashes.div_ceil(u64::from(FULL_WIDTH))).map(move |index| Tile {
            level,
            index,
            width: width_at(index, hashes),
        })
    })
}

/// The partial tiles on the right edge of a tree of `size` leaves: one for each level that has any.
pub fn edge_tiles(size: u64) -> impl Iterator<Item = Tile> {
    (0..=MAX_LEVEL).filter_map(move |level| {
        let hashes = hashes_at(level, size);
        let index = hashes / u64::from(FULL_WIDTH);
        let width = width_at(index, hashes);
        (width > 0).then_some(Tile {
            level,
            index,
            width,
        })
    })
}

/// All entry bundles of a tree of `size` leaves.
pub fn bundles_for(size: u64) -> impl Iterator<Item = Bundle> {
    (0..size.div_ceil(u64::from(FULL_WIDTH))).map(move |index| Bundle {
        index,
        width: width_at(index, size),
    })
}

/// The bytes of a tile.
#[must_use]
pub fn encode_tile(hashes: &[Hash]) -> Vec<u8> {
    hashes.iter().flat_map(|hash| hash.0).collect()
}

/// The hashes of a tile of `width` hashes.
///
/// # Errors
/// [`BytesError::TileLength`] unless there are exactly `32 * width` bytes.
pub fn decode_tile(bytes: &[u8], width: u16) -> Result<Vec<Hash>, BytesError> {
    let expected = 32 * usize::from(width);
    let wrong = BytesError::TileLength {
        width,
        expected,
        found: bytes.len(),
    };
    if bytes.len() != expected {
        return Err(wrong);
    }
    bytes
        .chunks_exact(32)
        .map(|chunk| Hash::try_from(chunk).map_err(|_| wrong))
        .collect()
}

/// The bytes of an entry bundle: each entry after its length as a big-endian `u16`.
///
/// # Errors
/// [`BytesError::EntryLength`] if an entry is longer than 65535 bytes.
pub fn encode_bundle<E: AsRef<[u8]>>(
    entries: impl IntoIterator<Item = E>,
) -> Result<Vec<u8>, BytesError> {
    let mut bytes = Vec::new();
    for entry in entries {
        let entry = entry.as_ref();
        let length =
            u16::try_from(entry.len()).map_err(|_| BytesError::EntryLength(entry.len()))?;
        bytes.extend(length.to_be_bytes());
        bytes.extend(entry);
    }
    Ok(bytes)
}

/// The entries of a bundle of `width` entries.
///
/// # Errors
/// [`BytesError::Truncated`] or [`BytesError::Count`].
pub fn decode_bundle(mut bytes: &[u8], width: u16) -> Result<Vec<&[u8]>, BytesError> {
    let mut entries = Vec::new();
    while !bytes.is_empty() {
        let truncated = BytesError::Truncated(entries.len());
        let (length, rest) = bytes.split_first_chunk().ok_or(truncated)?;
        let (entry, rest) = rest
            .split_at_checked(usize::from(u16::from_be_bytes(*length)))
            .ok_or(truncated)?;
        entries.push(entry);
        bytes = rest;
        if entries.len() > usize::from(width) {
            break;
        }
    }
    if entries.len() == usize::from(width) {
        Ok(entries)
    } else {
        Err(BytesError::Count {
            width,
            found: entries.len(),
        })
    }
}

#[cfg(test)]
mod tests;
