//! Weighted sums by 11. The check digit is the last one; a rest of 10 has no digit of its own and each State treats it otherwise.

use super::weighted;

fn parts(digits: &[u32]) -> (&[u32], u32) {
    digits
        .split_last()
        .map_or((&[], 0), |(last, rest)| (rest, *last))
}

/// ЕГН: a rest of 10 is written 0.
pub(super) fn bulgarian(digits: &[u32]) -> bool {
    let (rest, check) = parts(digits);
    weighted(rest, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10 == check
}

/// Isikukood and asmens kodas: a rest of 10 asks for a second round with other weights; if that gives 10 too, the digit is 0.
pub(super) fn baltic(digits: &[u32]) -> bool {
    let (rest, check) = parts(digits);
    let first = weighted(rest, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
    let second = weighted(rest, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
    (if first < 10 { first } else { second % 10 }) == check
}

/// Personas kods: one more than the sum; a rest of 10 is written 0.
pub(super) fn latvian(digits: &[u32]) -> bool {
    let (rest, check) = parts(digits);
    (1 + weighted(rest, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11 % 10 == check
}

/// CNP: a rest of 10 is written 1.
pub(super) fn romanian(digits: &[u32]) -> bool {
    let (rest, check) = parts(digits);
    let sum = weighted(rest, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
    (if sum == 10 { 1 } else { sum }) == check
}

/// EMŠO: 11 less the rest; both 10 and 11 are written 0.
pub(super) fn slovene(digits: &[u32]) -> bool {
    let (rest, check) = parts(digits);
    let sum = weighted(rest, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    (11 - sum) % 11 % 10 == check
}

/// Személyi azonosító: each digit by its place, from the left for births until 1996, from the right from 1997. A rest of 10 is not issued.
/// The first digit tells the century: 3 and 4 are births from 2000 (or before 1900, whom nobody is any more).
pub(super) fn hungarian(digits: &[u32]) -> bool {
    let (rest, check) = parts(digits);
    let year = match rest {
        [_, tens, ones, ..] => tens * 10 + ones,
        _ => return false,
    };
    let upwards = weighted(rest, 1..=10) % 11 == check;
    let downwards = weighted(rest, (1..=10).rev()) % 11 == check;
    match rest.first() {
        Some(1 | 2) if year < 97 => upwards,
        Some(1..=4) => downwards,
        // Whom the other digits stand for had their number under either rule.
        _ => upwards || downwards,
    }
}

#[cfg(test)]
mod tests {
    use super::super::Checksum;

    #[test]
    fn known_numbers_hold_and_their_neighbours_do_not() {
        for (checksum, number) in [
            (Checksum::Mod11Bg, "7523169263"),
            (Checksum::Mod11Bg, "0409197132"),
            (Checksum::Mod11Baltic, "36805280109"),
            (Checksum::Mod11Baltic, "33309240064"),
            (Checksum::Mod11Lv, "16117519997"),
            (Checksum::Mod11Lv, "32867300679"),
            (Checksum::Mod11Ro, "1800101221144"),
            (Checksum::Mod11Si, "0101006500006"),
            (Checksum::Mod11Hu, "18001010016"),
            (Checksum::Mod11Hu, "30001010018"),
        ] {
            let (body, check) = number.split_at(number.len() - 1);
            let right: u32 = check.parse().unwrap();
            for digit in 0..10 {
                let holds = checksum.holds(&format!("{body}{digit}"));
                assert_eq!(holds, digit == right, "{checksum:?} {body}{digit}");
            }
        }
    }

    #[test]
    fn hungarian_numbers_count_upwards_until_1996_and_downwards_from_1997() {
        // 1·1 + 2·9 + 3·6 = 37 = 4 (mod 11); from the right 10·1 + 9·9 + 8·6 = 139 = 7, with 97: 10 + 81 + 56 = 147 = 4.
        assert!(Checksum::Mod11Hu.holds("19600000004"));
        assert!(!Checksum::Mod11Hu.holds("19600000007"));
        assert!(Checksum::Mod11Hu.holds("19700000004"));
    }

    #[test]
    fn a_number_of_another_length_never_holds() {
        for number in ["", "1", "123456789012345", "12345A7890", "１２３"] {
            assert!(!Checksum::Mod11Bg.holds(number) && !Checksum::Mod11Hu.holds(number));
        }
    }
}
