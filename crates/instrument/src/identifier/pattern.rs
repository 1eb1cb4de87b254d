//! Patterns of capitals and digits: the small part of regular expressions that numbers need.

use std::fmt;

use serde::Deserialize;

/// A pattern that a whole number matches or not: characters and classes (`[A-Z]`, `[BCEJ]`, `[0-9]`), each once, `{n}` times or
/// `{n,m}` times. `[A-Z]{2}[0-9]{6,7}` is two letters and six or seven digits. Only capitals and digits, at most 40 characters long.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Pattern {
    text: String,
    steps: Vec<Step>,
}

/// So many characters of a class.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Step {
    /// Bit 0 to 9 for the digits, 10 to 35 for the letters.
    class: u64,
    least: u32,
    most: u32,
}

impl Pattern {
    /// The pattern as it is written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether the whole number matches. Takes time in proportion to the pattern.
    pub fn matches(&self, number: &str) -> bool {
        let length = number.len();
        if length > super::typed::MAX_CHARS {
            return false;
        }
        // Bit p of `reached`: the steps so far can have consumed exactly p characters.
        let mut reached = 1_u64;
        for step in &self.steps {
            let here = number
                .bytes()
                .enumerate()
                .fold(0_u64, |here, (place, byte)| {
                    here | u64::from(bit(byte).is_some_and(|bit| step.class & bit != 0)) << place
                });
            let mut next = 0;
            for count in 0..=step.most {
                if count >= step.least {
                    next |= reached;
                }
                reached = (reached & here) << 1;
            }
            reached = next;
        }
        reached & (1 << length) != 0
    }
}

fn bit(byte: u8) -> Option<u64> {
    match byte {
        b'0'..=b'9' => Some(1 << (byte - b'0')),
        b'A'..=b'Z' => Some(1 << (byte - b'A' + 10)),
        _ => None,
    }
}

impl TryFrom<String> for Pattern {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let mut steps = Vec::new();
        let mut rest = text.as_bytes();
        while let Some((&first, after)) = rest.split_first() {
            let (class, after) = if first == b'[' {
                class(after).ok_or_else(|| format!("{text}: a class is like [A-Z0-9]"))?
            } else {
                let class = bit(first).ok_or_else(|| {
                    format!("{text}: a pattern has capitals, digits, [classes] and {{counts}}")
                })?;
                (class, after)
            };
            let (least, most, after) = match after.strip_prefix(b"{") {
                None => (1, 1, after),
                Some(after) => count(after)
                    .ok_or_else(|| format!("{text}: a count is like {{6}} or {{6,8}}"))?,
            };
            steps.push(Step { class, least, most });
            rest = after;
        }
        let longest: u32 = steps.iter().map(|step| step.most).sum();
        if longest == 0 || longest as usize > super::typed::MAX_CHARS {
            return Err(format!("{text}: a number has 1 to 40 characters"));
        }
        Ok(Self { text, steps })
    }
}

fn class(mut rest: &[u8]) -> Option<(u64, &[u8])> {
    let mut class = 0;
    loop {
        match rest {
            [b']', after @ ..] => return (class != 0).then_some((class, after)),
            [from, b'-', to, after @ ..]
                if from < to && from.is_ascii_digit() == to.is_ascii_digit() =>
            {
                for byte in *from..=*to {
                    class |= bit(byte)?;
                }
                rest = after;
            }
            [one, after @ ..] => {
                class |= bit(*one)?;
                rest = after;
            }
            [] => return None,
        }
    }
}

fn count(rest: &[u8]) -> Option<(u32, u32, &[u8])> {
    let end = rest.iter().position(|b| *b == b'}')?;
    let (inside, after) = (rest.get(..end)?, rest.get(end + 1..)?);
    let inside = std::str::from_utf8(inside).ok()?;
    let number = |text: &str| text.parse::<u32>().ok().filter(|n| *n <= 40);
    let (least, most) = match inside.split_once(',') {
        None => (number(inside)?, number(inside)?),
        Some((least, most)) => (number(least)?, number(most)?),
    };
    (least <= most && most > 0).then_some((least, most, after))
}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "/{}/", self.text)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn pattern(text: &str) -> Pattern {
        Pattern::try_from(text.to_owned()).unwrap()
    }

    #[test]
    fn the_whole_number_matches_or_nothing_does() {
        let two_and_six = pattern("[A-Z]{2}[0-9]{6,7}");
        for (number, matches) in [
            ("AA123456", true),
            ("AA1234567", true),
            ("AA12345", false),
            ("AA12345678", false),
            ("A1234567", false),
            ("AA123456A", false),
            ("", false),
        ] {
            assert_eq!(two_and_six.matches(number), matches, "{number}");
        }
        let greedy = pattern("[A-Z0-9]{1,8}[0-9]{2}Z");
        assert!(greedy.matches("A12Z") && !greedy.matches("12345678"));
        assert!(greedy.matches("1234567812Z"));
        assert!(pattern("[BCEJ][0-9]{0,2}").matches("E"));
        assert!(!pattern("[0-9]{1,10}").matches(&"1".repeat(99)));
    }

    #[test]
    fn mistakes_in_patterns_are_told() {
        for text in [
            "",
            "[",
            "[]",
            "[a-z]",
            "[Z-A]",
            "[0-Z]",
            "a",
            "A{",
            "A{x}",
            "A{3,2}",
            "A{0}",
            "A{41}",
            "[A-Z]{30}[0-9]{30}",
            "(A|B)",
            "A*",
            "é",
        ] {
            assert!(Pattern::try_from(text.to_owned()).is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_pattern_or_an_error(text in "[A-C0-2\\[\\]{},-]{0,12}", number in "[A-C0-2]{0,12}") {
            if let Ok(pattern) = Pattern::try_from(text) {
                let _ = pattern.matches(&number);
            }
        }

        #[test]
        fn counts_are_exact(least in 0_u32..6, more in 0_u32..6, digits in 0_usize..14) {
            prop_assume!(least + more > 0);
            let pattern = pattern(&format!("[0-9]{{{least},{}}}", least + more));
            let expected = (least as usize..=(least + more) as usize).contains(&digits);
            prop_assert_eq!(pattern.matches(&"7".repeat(digits)), expected);
        }
    }
}
