//! When two names may be one: swapped, misspelt, with letters of another script that look the same.
//!
//! It flags, it never decides: spouses, twins and namesakes are told as well. So names alone are never enough, a mailbox, a day of birth or
//! an address must be the same, and a day of birth or an address must leave all names but one the same.

use clameur_instrument::canonical;

/// The names of a person, ready to be compared: words without case, accents and separators, letters of other scripts that look like Latin ones
/// as these, in the order of the alphabet.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Names(Vec<String>);

impl Names {
    pub(crate) fn new(given: &str, family: &str) -> Self {
        let part = |c: char| c.is_whitespace() || matches!(c, '-' | '\u{2010}'..='\u{2015}');
        let mut words: Vec<String> = given
            .split(part)
            .chain(family.split(part))
            .map(|word| canonical::name(word).chars().map(latin).collect::<String>())
            .filter(|word| !word.is_empty())
            .collect();
        words.sort_unstable();
        Self(words)
    }

    /// Its words.
    pub(crate) fn words(&self) -> &[String] {
        &self.0
    }

    /// All of it in one.
    pub(crate) fn joined(&self) -> String {
        self.0.concat()
    }

    /// Whether these may be the names of one person, typed twice.
    pub(crate) fn is_like(&self, other: &Self) -> bool {
        if self == other || self.joined() == other.joined() {
            return true;
        }
        // All words but one the same, that one nearly.
        let mut mine: Vec<&String> = self.0.iter().collect();
        let mut theirs: Vec<&String> = other.0.iter().collect();
        mine.retain(|word| match theirs.iter().position(|t| t == word) {
            Some(at) => {
                theirs.remove(at);
                false
            }
            None => true,
        });
        match (mine.as_slice(), theirs.as_slice()) {
            ([mine], [theirs]) => is_near(mine, theirs),
            _ => false,
        }
    }
}

/// Whether one word is the other with a slip of the hand: one letter in short ones, two in longer ones.
pub(crate) fn is_near(one: &str, other: &str) -> bool {
    let one: Vec<char> = one.chars().take(LONGEST).collect();
    let other: Vec<char> = other.chars().take(LONGEST).collect();
    let shorter = one.len().min(other.len());
    let slips = match shorter {
        0..=2 => 0,
        3..=7 => 1,
        _ => 2,
    };
    one.len().abs_diff(other.len()) <= slips && distance(&one, &other) <= slips
}

/// Letters of a word that are compared.
const LONGEST: usize = 64;

/// Letters put in, left out, taken for another or changed with their neighbour.
fn distance(one: &[char], other: &[char]) -> usize {
    let width = other.len() + 1;
    let mut rows: Vec<Vec<usize>> = vec![(0..width).collect()];
    for (i, a) in one.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in other.iter().enumerate() {
            let at = |row: usize, column: usize| {
                let row: Option<&Vec<usize>> = rows.get(row);
                row.and_then(|row| row.get(column))
                    .copied()
                    .unwrap_or(usize::MAX / 2)
            };
            let mut best = at(i, j) + usize::from(a != b);
            best = best
                .min(at(i, j + 1) + 1)
                .min(row.get(j).copied().unwrap_or_default() + 1);
            let swapped =
                i > 0 && j > 0 && one.get(i - 1) == Some(b) && other.get(j - 1) == Some(a);
            if swapped {
                best = best.min(at(i - 1, j - 1) + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows.last()
        .and_then(|row| row.last())
        .copied()
        .unwrap_or_default()
}

/// Greek and Cyrillic letters that look like Latin ones, in small letters without accents.
fn latin(c: char) -> char {
    match c {
        'а' | 'α' => 'a',
        'в' | 'β' => 'b',
        'с' | 'ϲ' => 'c',
        'ԁ' => 'd',
        'е' | 'ε' => 'e',
        'һ' | 'н' | 'η' => 'h',
        'і' | 'ι' | 'ı' => 'i',
        'ј' => 'j',
        'к' | 'κ' => 'k',
        'ӏ' => 'l',
        'м' | 'μ' => 'm',
        'ν' | 'п' => 'n',
        'о' | 'ο' | 'σ' => 'o',
        'р' | 'ρ' => 'p',
        'ԛ' => 'q',
        'ѕ' => 's',
        'т' | 'τ' => 't',
        'υ' | 'у' => 'y',
        'ѵ' => 'v',
        'ԝ' | 'ω' => 'w',
        'х' | 'χ' => 'x',
        'ζ' => 'z',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn like(one: (&str, &str), other: (&str, &str)) -> bool {
        let [one, other] = [one, other].map(|(given, family)| Names::new(given, family));
        assert_eq!(one.is_like(&other), other.is_like(&one));
        one.is_like(&other)
    }

    #[test]
    fn slips_are_seen() {
        for (one, other) in [
            (("Jean", "Exemple"), ("Exemple", "Jean")),
            (("Jean Paul", "Exemple"), ("Exemple Paul", "Jean")),
            (("Jean-Paul", "Exemple"), ("JeanPaul", "Exemple")),
            (("Jean", "Dupont"), ("Jean", "Dupond")),
            (("Jean", "Dupont"), ("Jaen", "Dupont")),
            (("Jean", "Dupont"), ("Jean", "Duppont")),
            (("Jean", "Dupоnt"), ("Jean", "Dupont")),
            (("Jеаn", "Dupont"), ("Jean", "Dupont")),
            (("JΕΑΝ", "Dupont"), ("jean", "DUPONT")),
            (("Swap", "Person"), ("Person", "Swap")),
            (("Élise", "d’Exemple"), ("Elise", "Dexemple")),
            (("Maximilian", "Exemple"), ("Maximillien", "Exemple")),
            (("Александра", "Пример"), ("Алексадра", "Пример")),
        ] {
            assert!(like(one, other), "{one:?} {other:?}");
        }
    }

    #[test]
    fn people_of_one_household_are_told_apart() {
        for (one, other) in [
            (("Marie", "Exemple"), ("Jean", "Exemple")),
            (("Anna", "Exemple"), ("Eva", "Exemple")),
            (("Li", "Exemple"), ("Lu", "Exemple")),
            (("Jean", "Exemple"), ("Jean", "Autre")),
            (("Jean", "Dupont"), ("Jaen", "Dupond")),
            (("", ""), ("Jean", "Exemple")),
        ] {
            assert!(!like(one, other), "{one:?} {other:?}");
        }
    }

    #[test]
    fn distances_are_those_of_the_books() {
        for (one, other, slips) in [
            ("", "", 0),
            ("a", "", 1),
            ("ab", "ba", 1),
            ("kitten", "sitting", 3),
            ("dupont", "dupond", 1),
        ] {
            let [one, other] = [one, other].map(|text| text.chars().collect::<Vec<_>>());
            assert_eq!(distance(&one, &other), slips);
        }
    }
}
