//! From what people type to capitals and digits.

use jiff::civil::Date;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// No number of any State is nearly as long; more is refused unseen.
const MAX_BYTES: usize = 256;
/// Patterns look at no more characters than this.
pub(crate) const MAX_CHARS: usize = 40;

/// Capitals and digits, without spaces, separators, brackets and what does not show. Greek and Cyrillic capitals that look like Latin ones
/// become these: what is printed on a passport is Latin, the keyboard at hand may not be. `None` when there is anything else.
pub(crate) fn plain(text: &str) -> Option<String> {
    let kept = words(text)?.concat();
    sound(&kept).then_some(kept)
}

fn sound(text: &str) -> bool {
    text.len() <= MAX_CHARS && text.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// What stands between separators: capitals without marks, and digits. `None` when there is anything else, or far too much.
pub(super) fn words(text: &str) -> Option<Vec<String>> {
    if text.len() > MAX_BYTES {
        return None;
    }
    // These end a word: `№I2345`.
    let text = text
        .replace('№', "No ")
        .replace('º', "o ")
        .replace('ª', "a ");
    let mut words = vec![String::new()];
    for c in upper(&text) {
        match c {
            c if is_hidden(c) => {}
            c if is_separator(c) => words.push(String::new()),
            c if c.is_ascii_digit() || c.is_alphabetic() => words.last_mut()?.push(c),
            _ => return None,
        }
    }
    words.retain(|word| !word.is_empty());
    Some(words)
}

/// A word without its accents, to be recognised: a number has none.
pub(super) fn unmarked(word: &str) -> String {
    let bare = word.nfd().filter(|c| !is_combining_mark(*c));
    bare.nfc().map(latin).collect()
}

/// In capitals; compatibility forms become what they stand for.
fn upper(text: &str) -> impl Iterator<Item = char> {
    text.nfkc().flat_map(char::to_uppercase).nfc().map(latin)
}

/// Capitals, digits and `+`.
fn marked(text: &str) -> Option<String> {
    if text.len() > MAX_BYTES {
        return None;
    }
    let mut kept = String::with_capacity(text.len());
    for c in upper(text) {
        match c {
            c if is_separator(c) || is_hidden(c) => {}
            '0'..='9' | 'A'..='Z' | '+' => kept.push(c),
            _ => return None,
        }
    }
    (kept.len() <= MAX_CHARS).then_some(kept)
}

/// White space, dashes, dots, slashes, quotes and brackets of every kind.
fn is_separator(c: char) -> bool {
    use icu_properties::props::GeneralCategory as G;
    let kind = icu_properties::CodePointMapData::<G>::new().get(c);
    let punctuation = matches!(
        kind,
        G::DashPunctuation
            | G::OpenPunctuation
            | G::ClosePunctuation
            | G::InitialPunctuation
            | G::FinalPunctuation
            | G::SpaceSeparator
    );
    punctuation
        || c.is_whitespace()
        || matches!(
            c,
            '.' | '/' | '\\' | ':' | ';' | ',' | '_' | '\'' | '"' | '·' | '•' | '#' | '|' | '°'
        )
        || matches!(
            c,
            '\u{2212}'
                | '\u{2044}'
                | '\u{2215}'
                | '\u{2024}'
                | '\u{3002}'
                | '\u{b4}'
                | '`'
                | '\u{2b9}'..='\u{2bc}'
        )
}

/// What does not show.
fn is_hidden(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
}

fn latin(c: char) -> char {
    match c {
        'Α' | 'А' => 'A',
        'Β' | 'В' => 'B',
        'С' => 'C',
        'Ε' | 'Е' => 'E',
        'Η' | 'Н' => 'H',
        'Ι' | 'І' => 'I',
        'Ј' => 'J',
        'Κ' | 'К' => 'K',
        'Μ' | 'М' => 'M',
        'Ν' => 'N',
        'Ο' | 'О' => 'O',
        'Ρ' | 'Р' => 'P',
        'Ѕ' => 'S',
        'Τ' | 'Т' => 'T',
        'Υ' => 'Y',
        'Χ' | 'Х' => 'X',
        'Ζ' => 'Z',
        'З' => '3',
        _ => c,
    }
}

/// Twelve digits. Ten get the latest century in which the day is not after `today`, and one less after a `+`.
pub(crate) fn personnummer(text: &str, today: Date) -> Option<String> {
    let marked = marked(text)?;
    let (digits, old) = match marked.split_once('+') {
        None => (marked, false),
        // The sign stands before the last four digits and nowhere else.
        Some((day, last)) if last.len() == 4 => (format!("{day}{last}"), true),
        Some(_) => return None,
    };
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    if digits.len() != 10 {
        return Some(digits);
    }
    let number = |range| {
        digits
            .get(range)
            .and_then(|part: &str| part.parse::<i16>().ok())
    };
    let (year, month, day) = (number(0..2)?, number(2..4)?, number(4..6)?);
    let this_century = today.year() / 100;
    let not_yet = (year, month, day)
        > (
            today.year() % 100,
            i16::from(today.month()),
            i16::from(today.day()),
        );
    let century = this_century - i16::from(not_yet) - i16::from(old);
    Some(format!("{century:02}{digits}"))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn dress_falls_away() {
        for text in [
            "12345678Z",
            " 12.345.678-z ",
            "12 345 678\u{a0}Z",
            "12345678\u{2011}Z",
            "１２３４５６７８Ｚ",
            "12/345/678_z",
            "12345678\u{200b}Ζ",
        ] {
            assert_eq!(plain(text).as_deref(), Some("12345678Z"), "{text}");
        }
        assert_eq!(plain("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"), plain("ABEZHIKMNOPTYX"));
        assert_eq!(plain("АВСЕНКМОРТХ"), plain("abcehkmoptx"));
        assert_eq!(plain(" - "), Some(String::new()));
        for text in ["1+1", "12345678Ж", "1234*", "٣٤٥", "1=2", "日本"] {
            assert_eq!(plain(text), None, "{text}");
        }
        assert_eq!(plain(&"1".repeat(41)), None);
        assert_eq!(plain(&" ".repeat(300)), None);
    }

    #[test]
    fn the_century_of_a_personnummer_follows_from_day_and_sign() {
        let on = |text: &str| personnummer(text, date(2026, 2, 28));
        for text in ["880320-0016", "8803200016", "19880320-0016", "198803200016"] {
            assert_eq!(on(text).as_deref(), Some("198803200016"), "{text}");
        }
        assert_eq!(on("260228-0006").as_deref(), Some("202602280006"));
        assert_eq!(on("260301-0006").as_deref(), Some("192603010006"));
        assert_eq!(on("260228+0006").as_deref(), Some("192602280006"));
        assert_eq!(on("260301+0006").as_deref(), Some("182603010006"));
        assert_eq!(on("19260228+0006").as_deref(), Some("192602280006"));
        for text in ["2602+280006", "880320A016", "88032+00016+"] {
            assert_eq!(on(text), None, "{text}");
        }
    }
}
