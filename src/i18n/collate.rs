//! Lists in the order of a language's alphabet, as far as names of countries need it: letters that the alphabet has of their own,
//! all others by their base letter, accents only between words that are otherwise the same.
//!
//! Source: the alphabets of the languages, as in the Unicode CLDR; digraphs count as two letters.

use unicode_normalization::UnicodeNormalization as _;

const LATIN: &str = "abcdefghijklmnopqrstuvwxyz";

/// Letters of their own, each after the one that it follows in the alphabet.
fn own_letters(code: &str) -> &'static [(char, &'static str)] {
    match code {
        "cs" | "sk" => &[('c', "č"), ('r', "ř"), ('s', "š"), ('z', "ž")],
        "da" => &[('z', "æøå")],
        "es" => &[('n', "ñ")],
        "et" => &[('s', "šzž"), ('w', "õäöü")],
        "fi" | "sv" => &[('z', "åäö")],
        "hr" => &[('c', "čć"), ('d', "đ"), ('s', "š"), ('z', "ž")],
        "hu" => &[('o', "ö"), ('u', "ü")],
        "lt" => &[('c', "č"), ('s', "š"), ('z', "ž")],
        "lv" => &[
            ('c', "č"),
            ('g', "ģ"),
            ('k', "ķ"),
            ('l', "ļ"),
            ('n', "ņ"),
            ('s', "š"),
            ('z', "ž"),
        ],
        "mt" => &[('b', "ċ"), ('f', "ġ"), ('h', "ħ"), ('y', "ż")],
        "pl" => &[
            ('a', "ą"),
            ('c', "ć"),
            ('e', "ę"),
            ('l', "ł"),
            ('n', "ń"),
            ('o', "ó"),
            ('s', "ś"),
            ('z', "źż"),
        ],
        "ro" => &[('a', "ăâ"), ('i', "î"), ('s', "ș"), ('t', "ț")],
        "sl" => &[('c', "č"), ('s', "š"), ('z', "ž")],
        _ => &[],
    }
}

/// The place of each letter of the alphabet, from 1.
fn place(code: &str, letter: char) -> Option<u32> {
    let own = own_letters(code);
    let mut place = 0;
    for base in LATIN.chars() {
        place += 1;
        // Where a letter moved (Estonian z), its later place does not count.
        if base == letter {
            return Some(place);
        }
        let after = own.iter().find(|(after, _)| *after == base);
        for new in after.map_or("", |(_, new)| new).chars() {
            place += 1;
            if new == letter {
                return Some(place);
            }
        }
    }
    None
}

/// First the letters by their places, then what distinguishes words that are the same in all letters.
pub(super) fn key(code: &str, text: &str) -> Vec<u32> {
    let lower: String = text.to_lowercase().nfc().collect();
    let mut key: Vec<u32> = lower
        .chars()
        .filter_map(|c| {
            place(code, c).or_else(|| {
                let base = base(c);
                place(code, base).or_else(|| base.is_alphabetic().then(|| u32::from(base) + 1_000))
            })
        })
        .collect();
    key.push(0);
    key.extend(lower.chars().map(u32::from));
    key
}

/// The letter without its accents.
fn base(c: char) -> char {
    match c {
        'ø' => 'o',
        'đ' => 'd',
        'ł' => 'l',
        'ħ' => 'h',
        'æ' => 'a',
        _ => c.nfd().next().unwrap_or(c),
    }
}

#[cfg(test)]
mod tests {
    use super::key;

    fn sorted(code: &str, words: &[&str]) -> Vec<String> {
        let mut words: Vec<String> = words.iter().map(|w| (*w).to_owned()).collect();
        words.sort_by_key(|word| key(code, word));
        words
    }

    #[test]
    fn accents_do_not_send_a_word_to_the_end() {
        let words = ["Égypte", "Zambie", "Espagne", "Eswatini", "États-Unis"];
        assert_eq!(
            sorted("fr", &words),
            ["Égypte", "Espagne", "Eswatini", "États-Unis", "Zambie"]
        );
        assert_eq!(
            sorted("en", &["Sweden", "Åland", "Austria"]),
            ["Åland", "Austria", "Sweden"]
        );
    }

    #[test]
    fn letters_of_their_own_stand_where_the_alphabet_has_them() {
        assert_eq!(
            sorted("sv", &["Åland", "Österrike", "Zambia", "Albanien"]),
            ["Albanien", "Zambia", "Åland", "Österrike"]
        );
        assert_eq!(
            sorted("cs", &["Čína", "Dánsko", "Cyprus"]),
            ["Cyprus", "Čína", "Dánsko"]
        );
        assert_eq!(
            sorted("el", &["Ελλάδα", "Άγιος Μαρίνος", "Βέλγιο"]),
            ["Άγιος Μαρίνος", "Βέλγιο", "Ελλάδα"]
        );
    }
}
