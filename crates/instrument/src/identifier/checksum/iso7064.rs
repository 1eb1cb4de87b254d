//! ISO/IEC 7064, MOD 11,10 (Croatia).

/// The hybrid system with one check digit.
pub(super) fn mod_11_10(digits: &[u32]) -> bool {
    let Some((check, rest)) = digits.split_last() else {
        return false;
    };
    let product = rest.iter().fold(10, |product, digit| {
        let sum = (product + digit) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    (product + check) % 10 == 1
}

#[cfg(test)]
mod tests {
    use super::super::Checksum;

    #[test]
    fn one_digit_of_ten_is_right() {
        for digit in 0..10 {
            let number = format!("3339200596{digit}");
            assert_eq!(
                Checksum::Iso7064Mod11_10.holds(&number),
                digit == 1,
                "{number}"
            );
        }
    }
}
