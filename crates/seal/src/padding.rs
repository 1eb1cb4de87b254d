//! Padding, so that the length of a sealed file does not tell how much somebody wrote.
//!
//! An age file is as long as its plaintext plus a header. A JSON object may be followed by spaces, so we add
//! spaces until the length is 2048·2^k bytes. The stock `age` command then shows readable JSON.

use zeroize::Zeroizing;

/// The smallest padded length, in bytes. Nearly every statement fits.
pub const SMALLEST_BUCKET: usize = 2048;

/// The length in bytes of the bucket that holds `len` bytes: the smallest 2048·2^k that is not less.
pub fn padded_len(len: usize) -> usize {
    let mut bucket = SMALLEST_BUCKET;
    while bucket < len {
        // Only a length beyond half the address space could saturate, and no buffer is that long.
        bucket = bucket.saturating_mul(2);
    }
    bucket
}

/// Adds spaces to the end of JSON text until its length is a bucket's.
pub fn pad_json(json: &[u8]) -> Zeroizing<Vec<u8>> {
    let len = padded_len(json.len());
    let mut padded = Zeroizing::new(Vec::with_capacity(len));
    padded.extend_from_slice(json);
    padded.resize(len, b' ');
    padded
}

/// Whether `len` is the length of a bucket.
pub fn is_bucket(len: usize) -> bool {
    padded_len(len) == len
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn edges() {
        for (len, bucket) in [
            (0, 2048),
            (1, 2048),
            (2048, 2048),
            (2049, 4096),
            (4096, 4096),
            (4097, 8192),
        ] {
            assert_eq!(padded_len(len), bucket, "{len}");
        }
        assert!(is_bucket(2048) && is_bucket(8192) && !is_bucket(6144) && !is_bucket(0));
    }

    proptest! {
        #[test]
        fn pads_with_spaces_to_the_next_bucket(text in "[!-~]{0,5000}") {
            let padded = pad_json(text.as_bytes());
            prop_assert!(is_bucket(padded.len()));
            prop_assert!(padded.len() == SMALLEST_BUCKET || padded.len() < 2 * text.len());
            prop_assert!(padded.starts_with(text.as_bytes()));
            prop_assert!(padded.iter().skip(text.len()).all(|b| *b == b' '));
        }
    }
}
