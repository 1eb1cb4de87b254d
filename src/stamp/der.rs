/// Tag of an integer.
pub(crate) const INTEGER: u8 = 0x02;
/// Tag of an octet string.
pub(crate) const OCTETS: u8 = 0x04;
/// Tag of an object identifier.
pub(crate) const OBJECT: u8 = 0x06;
/// Tag of a time.
pub(crate) const TIME: u8 = 0x18;
/// Tag of a time whose year has two digits.
pub(crate) const SHORT_TIME: u8 = 0x17;
/// Tag of a sequence.
pub(crate) const SEQUENCE: u8 = 0x30;
/// Tag of what is marked `[0]` and stands whole inside.
pub(crate) const MARKED: u8 = 0xa0;

/// A value with its tag and length.
pub(crate) fn wrapped(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len();
    let mut out = vec![tag];
    match u8::try_from(length) {
        Ok(short @ 0..0x80) => out.push(short),
        _ => {
            let bytes = length.to_be_bytes();
            let used = bytes.iter().skip_while(|byte| **byte == 0).count();
            out.push(0x80 | u8::try_from(used).unwrap_or_default());
            out.extend(bytes.iter().skip(bytes.len() - used));
        }
    }
    out.extend_from_slice(content);
    out
}

/// Values one after the other.
#[derive(Clone, Copy)]
pub(crate) struct Values<'a>(pub(crate) &'a [u8]);

impl<'a> Values<'a> {
    /// The next value: its tag and what is in it. Lengths that are not known beforehand are not read: a reply has none of them.
    pub(crate) fn next(&mut self) -> Option<(u8, &'a [u8])> {
        let (&[tag, first], mut rest) = self.0.split_first_chunk::<2>()?;
        let length = if first < 0x80 {
            usize::from(first)
        } else {
            let (bytes, behind) = rest.split_at_checked(usize::from(first & 0x7f))?;
            rest = behind;
            if bytes.is_empty() || bytes.len() > 4 {
                return None;
            }
            bytes
                .iter()
                .fold(0, |length, byte| length << 8 | usize::from(*byte))
        };
        let (content, behind) = rest.split_at_checked(length)?;
        self.0 = behind;
        Some((tag, content))
    }

    /// What is in the next value, if it has this tag.
    pub(crate) fn expect(&mut self, tag: u8) -> Option<&'a [u8]> {
        let (found, content) = self.next()?;
        (found == tag).then_some(content)
    }

    /// The values in the next one, if it has this tag.
    pub(crate) fn inside(&mut self, tag: u8) -> Option<Self> {
        self.expect(tag).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrapped_is_read_again() {
        for length in [0, 1, 127, 128, 255, 256, 65_535, 65_536] {
            let content = vec![7; length];
            let whole = wrapped(OCTETS, &content);
            let mut values = Values(&whole);
            assert_eq!(values.expect(OCTETS), Some(content.as_slice()), "{length}");
            assert!(values.next().is_none());
            for cut in 0..whole.len().min(6) {
                assert!(Values(&whole[..cut]).next().is_none(), "{length} {cut}");
            }
        }
        for odd in [
            &[0x30, 0x80, 0, 0][..],
            &[0x04, 0x85, 1, 1, 1, 1, 1],
            &[0x04, 0x84, 255, 255, 255, 255],
        ] {
            assert!(Values(odd).next().is_none(), "{odd:?}");
        }
    }
}
