//! Sealing and opening what does not fit into memory, piece by piece: age v1, as everything else.

use std::io::{self, BufRead, Cursor, Read, Write};

use age::stream::{StreamReader, StreamWriter};
use age::{Decryptor, Encryptor};

use crate::keys::{Identities, Recipients};
use crate::sealed::{MAX_HEADER, OpenError, check_start, open_error};

/// A file that is being sealed. It is whole only after [`Sealing::finish`].
pub struct Sealing<W: Write>(StreamWriter<W>);

impl<W: Write> Sealing<W> {
    /// Begins a file that each of the recipients can open.
    ///
    /// # Errors
    /// When it cannot be written to.
    pub fn begin(out: W, recipients: &Recipients) -> io::Result<Self> {
        let keys = recipients.iter().map(|r| r.age() as &dyn age::Recipient);
        let encryptor = Encryptor::with_recipients(keys).map_err(io::Error::other)?;
        Ok(Self(encryptor.wrap_output(out)?))
    }

    /// Ends the file.
    ///
    /// # Errors
    /// When it cannot be written to.
    pub fn finish(self) -> io::Result<W> {
        self.0.finish()
    }
}

impl<W: Write> Write for Sealing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// A sealed file that is being opened. What was changed or cut off is an error when it is read, never other content.
pub struct Opening<R: Read>(StreamReader<io::Chain<Cursor<Vec<u8>>, R>>);

impl<R: BufRead> Opening<R> {
    /// Begins to open a file with the first of the identities that fits.
    ///
    /// # Errors
    /// See [`OpenError`].
    pub fn begin(mut file: R, identities: &Identities) -> Result<Self, OpenError> {
        let mut start = Vec::new();
        file.by_ref()
            .take(MAX_HEADER as u64)
            .read_to_end(&mut start)
            .map_err(|_| OpenError::Damaged)?;
        check_start(&start)?;
        let whole = Cursor::new(start).chain(file);
        let decryptor = Decryptor::new_buffered(whole).map_err(open_error)?;
        if decryptor.is_scrypt() {
            return Err(OpenError::Passphrase);
        }
        let keys = identities.iter().map(|key| key as &dyn age::Identity);
        Ok(Self(decryptor.decrypt(keys).map_err(open_error)?))
    }
}

impl<R: Read> Read for Opening<R> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        self.0.read(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::KeyPair;

    fn sealed(content: &[u8], pair: &KeyPair) -> Vec<u8> {
        let recipients = Recipients::new(pair.public().clone(), []);
        let mut sealing = Sealing::begin(Vec::new(), &recipients).unwrap();
        for piece in content.chunks(1000) {
            sealing.write_all(piece).unwrap();
        }
        sealing.finish().unwrap()
    }

    #[test]
    fn what_was_sealed_in_pieces_opens_whole_and_not_when_cut_or_changed() {
        let pair = KeyPair::generate();
        let keys = Identities::parse(pair.secret()).unwrap();
        let content: Vec<u8> = (0..300_000_u32).map(|n| n.to_le_bytes()[0]).collect();
        let file = sealed(&content, &pair);
        let open = |file: &[u8]| -> io::Result<Vec<u8>> {
            let mut read = Vec::new();
            Opening::begin(file, &keys)
                .map_err(io::Error::other)?
                .read_to_end(&mut read)?;
            Ok(read)
        };
        assert_eq!(open(&file).unwrap(), content);
        assert!(open(&file[..file.len() - 1]).is_err());
        let mut changed = file.clone();
        let middle = file.len() / 2;
        changed[middle] ^= 1;
        assert!(open(&changed).is_err());
        let other = KeyPair::generate();
        let other = Identities::parse(other.secret()).unwrap();
        assert_eq!(
            Opening::begin(file.as_slice(), &other).err(),
            Some(OpenError::NoMatchingKey)
        );
        assert_eq!(
            Opening::begin(&b"SQLite format 3"[..], &keys).err(),
            Some(OpenError::NotAge)
        );
    }
}
