//! Check letters (Spain).

/// The letters of the DNI, by the rest of the number by 23.
const SPANISH: &[u8; 23] = b"TRWAGMYFPDXBNJZSQVHLCKE";

/// Eight digits and their letter. `None` for any other form.
pub(super) fn spanish(number: &str) -> Option<bool> {
    let (digits, letter) = number.split_at_checked(8)?;
    let number: usize = digits.parse().ok()?;
    let right = SPANISH.get(number % 23)?;
    Some(letter.as_bytes() == [*right])
}

#[cfg(test)]
mod tests {
    use super::super::Checksum;

    #[test]
    fn one_letter_is_right() {
        for letter in 'A'..='Z' {
            let number = format!("54362315{letter}");
            assert_eq!(Checksum::Mod23Es.holds(&number), letter == 'K', "{number}");
        }
        for number in ["", "54362315", "5436231K", "54362315KK", "5436231é"] {
            assert!(!Checksum::Mod23Es.holds(number), "{number}");
        }
    }
}
