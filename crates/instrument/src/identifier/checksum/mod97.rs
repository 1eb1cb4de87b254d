//! Rest by 97 (Belgium).

/// The century that the check digits prove: 1900 or 2000. The nine digits, with a 2 before them for births from 2000, and the two check
/// digits make a multiple of 97. Both cannot be true: 2 000 000 000 is no multiple of 97.
pub(crate) fn belgian(digits: &[u32]) -> Option<i16> {
    let [nine @ .., tens, ones] = digits else {
        return None;
    };
    let number = nine.iter().fold(0_u64, |n, d| n * 10 + u64::from(*d));
    let check = u64::from(tens * 10 + ones);
    [(1900, 0), (2000, 2_000_000_000)]
        .into_iter()
        .find(|(_, ahead)| 97 - (number + ahead) % 97 == check)
        .map(|(century, _)| century)
}

#[cfg(test)]
mod tests {
    use super::super::values;
    use super::*;

    #[test]
    fn the_century_follows_from_the_check_digits() {
        let century = |number| belgian(&values(number, 11, 10).unwrap());
        assert_eq!(century("85073003328"), Some(1900));
        assert_eq!(century("17073003384"), Some(2000));
        assert_eq!(century("85073003329"), None);
        assert_eq!(century("00000000097"), Some(1900), "no rest is written 97");
        assert_eq!(century("00000000000"), None);
    }
}
