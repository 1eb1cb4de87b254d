//! Syllables by rule, for the languages that have no patterns under a licence like ours: Irish, Latvian, Maltese, Romanian.
//!
//! The rule is the one that their orthographies share: a consonant between vowels begins the next syllable (`su-pra-ve-ghe-re`), of
//! several the last begins it (`no-vē-ro-ša-na`, `bio-met-ris-ka`), and what is one sound is not divided: letters written as two
//! (Irish `bh`, Maltese `għ`), and a stop with its liquid (`tr`, `bl`). It knows no compounds and no prefixes: its divisions are
//! sometimes rough and never between what belongs together.

/// The word cut after each syllable, with at least `start` letters before the first cut and `end` after the last.
pub(super) fn divide<'w>(
    code: &str,
    word: &'w str,
    start: usize,
    end: usize,
) -> impl Iterator<Item = &'w str> + use<'w> {
    let letters: Vec<(usize, char)> = word
        .char_indices()
        .map(|(at, c)| (at, c.to_lowercase().next().unwrap_or(c)))
        .collect();
    let mut cuts = Vec::new();
    let mut previous_vowel = None;
    for (place, (_, letter)) in letters.iter().enumerate() {
        if !is_vowel(*letter) {
            continue;
        }
        if let Some(before) = previous_vowel {
            let between: Vec<char> = letters
                .get(before + 1..place)
                .unwrap_or_default()
                .iter()
                .map(|(_, c)| *c)
                .collect();
            let cut = place - onset(code, &between);
            if !between.is_empty() && cut >= start && letters.len() - cut >= end {
                cuts.extend(letters.get(cut).map(|(at, _)| *at));
            }
        }
        previous_vowel = Some(place);
    }
    cuts.push(word.len());
    let mut from = 0;
    cuts.into_iter().filter_map(move |cut| {
        let part = word.get(from..cut);
        from = cut;
        part
    })
}

/// How many of these consonants between two vowels begin the second one's syllable.
fn onset(code: &str, between: &[char]) -> usize {
    let liquid = |c: char| matches!(c, 'l' | 'r');
    match between {
        [] => 0,
        [_] => 1,
        [.., first, second] if is_one_sound(code, *first, *second) => 2,
        [.., first, second]
            if liquid(*second)
                && matches!(first, 'b' | 'c' | 'd' | 'f' | 'g' | 'k' | 'p' | 't' | 'v') =>
        {
            2
        }
        _ => 1,
    }
}

/// Two letters that are written for one sound.
fn is_one_sound(code: &str, first: char, second: char) -> bool {
    match code {
        "ga" => {
            second == 'h' && matches!(first, 'b' | 'c' | 'd' | 'f' | 'g' | 'm' | 'p' | 's' | 't')
        }
        "mt" => first == 'g' && second == 'ħ',
        "ro" => second == 'h' && matches!(first, 'c' | 'g'),
        "lv" => first == 'd' && matches!(second, 'z' | 'ž'),
        _ => false,
    }
}

fn is_vowel(letter: char) -> bool {
    matches!(
        letter,
        'a' | 'e'
            | 'i'
            | 'o'
            | 'u'
            | 'y'
            | 'á'
            | 'é'
            | 'í'
            | 'ó'
            | 'ú'
            | 'ā'
            | 'ē'
            | 'ī'
            | 'ū'
            | 'ă'
            | 'â'
            | 'î'
            | 'à'
            | 'è'
            | 'ì'
            | 'ò'
            | 'ù'
    )
}

#[cfg(test)]
mod tests {
    use super::divide;

    #[test]
    fn what_is_one_sound_stays_together() {
        let parts = |code, word| divide(code, word, 2, 2).collect::<Vec<_>>().join("-");
        assert_eq!(parts("ro", "supraveghere"), "su-pra-ve-ghe-re");
        assert_eq!(parts("lv", "novērošana"), "no-vē-ro-ša-na");
        assert_eq!(parts("lv", "biometriska"), "bio-me-tris-ka");
        assert_eq!(parts("mt", "sorveljanza"), "sor-vel-jan-za");
        assert_eq!(parts("ga", "bithmhéadrach"), "bith-mhéa-drach");
        assert_eq!(parts("ro", "Și"), "Și");
        assert_eq!(divide("mt", "", 3, 4).collect::<String>(), "");
    }
}
