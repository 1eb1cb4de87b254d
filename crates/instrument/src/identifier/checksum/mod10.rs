//! Sums by 10.

use super::weighted;

/// PESEL: weights 1, 3, 7, 9 over and over; with the check digit (weight 1) the sum is a multiple of 10.
pub(super) fn polish(digits: &[u32]) -> bool {
    weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]).is_multiple_of(10)
}

/// Luhn: from the right, every second value counts double, less 9 above 9. Letters have values from 10 (A) to 35 (Z).
pub(super) fn luhn(values: &[u32]) -> bool {
    let doubled = |value: u32| if value > 4 { 2 * value - 9 } else { 2 * value };
    let sum: u32 = values
        .iter()
        .rev()
        .enumerate()
        .map(|(place, value)| {
            if place % 2 == 1 {
                doubled(*value)
            } else {
                *value
            }
        })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::super::Checksum;

    #[test]
    fn known_numbers_hold_and_their_neighbours_do_not() {
        for (checksum, number) in [
            (Checksum::Mod10Pl, "44051401359"),
            (Checksum::LuhnSe, "198803200016"),
            (Checksum::LuhnPt, "000000000ZZ4"),
            (Checksum::LuhnPt, "082345683C03"),
        ] {
            let (body, check) = number.split_at(number.len() - 1);
            let right: u32 = check.parse().unwrap();
            for digit in 0..10 {
                let holds = checksum.holds(&format!("{body}{digit}"));
                assert_eq!(holds, digit == right, "{checksum:?} {body}{digit}");
            }
        }
        assert!(
            Checksum::LuhnSe.holds("188803200016"),
            "the century is not checked"
        );
    }
}
