//! Padding, so that the length of a sealed file does not tell how much somebody wrote.
//!
//! An age file is as long as its plaintext plus a header. A JSON object may be followed by spaces, so we add
//! spaces until the length is a bucket's: the smallest one or a power of two times that. The stock `age` command then shows readable JSON.
//! Readers take any length: files written before 30 November 2026 have none below 2048.

/// The smallest padded length of a statement, in bytes. Nearly every statement fits.
pub const SMALLEST_BUCKET: usize = 1024;

/// The smallest padded length of a contact, in bytes.
pub const SMALLEST_CONTACT: usize = 512;

/// The length in bytes of the bucket that holds `len` bytes: the smallest `smallest`·2^k that is not less.
pub fn bucket(len: usize, smallest: usize) -> usize {
    let mut bucket = smallest.max(1);
    while bucket < len {
        // Only a length beyond half the address space could saturate, and no buffer is that long.
        bucket = bucket.saturating_mul(2);
    }
    bucket
}

/// The length in bytes of the bucket that holds a statement of `len` bytes.
pub fn padded_len(len: usize) -> usize {
    bucket(len, SMALLEST_BUCKET)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edges() {
        for (len, statement, contact) in [
            (0, 1024, 512),
            (1, 1024, 512),
            (512, 1024, 512),
            (513, 1024, 1024),
            (1024, 1024, 1024),
            (1025, 2048, 2048),
            (4096, 4096, 4096),
            (4097, 8192, 8192),
        ] {
            assert_eq!(padded_len(len), statement, "{len}");
            assert_eq!(bucket(len, SMALLEST_CONTACT), contact, "{len}");
        }
    }
}
