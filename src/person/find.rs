//! Whether a statement is of whom one looks for.

use std::collections::BTreeMap;

use clameur_instrument::canonical;

/// Fields beside the names that tell two people of one name apart.
const APART: [&str; 3] = ["birth-date", "postal-code", "city"];

/// Whether the fields of a statement have what was typed: an address, or a name or a part of it, however it is spelled, a day of birth
/// (or its year), a postal code, a town; each word of it somewhere.
#[must_use]
pub fn matches(fields: &BTreeMap<String, String>, query: &str) -> bool {
    if query.contains('@') {
        let wanted = canonical::mailbox(query);
        return fields
            .iter()
            .filter(|(name, value)| name.as_str() == "email" && !value.is_empty())
            .any(|(_, value)| canonical::mailbox(value) == wanted);
    }
    let words: Vec<&str> = query.split_whitespace().collect();
    let mut said = words.iter().filter(|word| says_something(word)).peekable();
    said.peek().is_some() && said.all(|word| has(fields, word))
}

fn says_something(word: &str) -> bool {
    day(word).is_some() || !canonical::name(word).is_empty()
}

fn has(fields: &BTreeMap<String, String>, word: &str) -> bool {
    let wanted = canonical::name(word);
    let born = fields.get("birth-date").map_or("", String::as_str);
    if let Some(day) = day(word) {
        // Four digits are a year, or a postal code in half of Europe.
        let postal_code = fields
            .get("postal-code")
            .map(|code| canonical::name(code))
            .filter(|_| day == word);
        return born.starts_with(&day) || postal_code.is_some_and(|code| code.contains(&wanted));
    }
    fields
        .iter()
        .filter(|(name, _)| name.contains("name") || APART.contains(&name.as_str()))
        .any(|(_, value)| canonical::name(value).contains(&wanted))
}

/// What tells apart whom `find` names, beside name and address.
#[must_use]
pub fn apart(fields: &BTreeMap<String, String>) -> Vec<&str> {
    APART
        .iter()
        .filter_map(|name| fields.get(*name))
        .map(String::as_str)
        .filter(|value| !value.is_empty())
        .collect()
}

/// A day as records hold it, from `1980-01-02`, `02/01/1980` or `2.1.1980`; the year alone from `1980`.
fn day(word: &str) -> Option<String> {
    let parts: Vec<&str> = word.split(['-', '/', '.']).collect();
    let digits = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    if !parts.iter().all(|part| digits(part)) {
        return None;
    }
    let is_year = |part: &str| part.len() == 4;
    match parts.as_slice() {
        [year] if is_year(year) => Some((*year).to_owned()),
        [year, month, day] | [day, month, year] if is_year(year) && day.len() <= 2 => {
            Some(format!("{year}-{month:0>2}-{day:0>2}"))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn somebody(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        let pair = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        pairs.iter().map(pair).collect()
    }

    #[test]
    fn two_of_one_name_are_told_apart_by_day_of_birth_or_town() {
        let one = somebody(&[
            ("given-name", "Zoé"),
            ("family-name", "Exemple"),
            ("birth-date", "1980-01-02"),
            ("city", "Exempleville"),
            ("street", "Rue Longue"),
        ]);
        for query in [
            "zoe",
            "EXEMPLE Zoe",
            "exemple 1980-01-02",
            "02/01/1980",
            "2.1.1980",
            "1980",
            "Zoé exempleville",
        ] {
            assert!(matches(&one, query), "{query}");
        }
        for query in [
            "",
            " ",
            "-",
            "Zoé 1981",
            "02/01/1981",
            "longue",
            "zoe@example.org",
            "31",
        ] {
            assert!(!matches(&one, query), "{query}");
        }
        assert_eq!(apart(&one), ["1980-01-02", "Exempleville"]);
        for (postal_code, query) in [
            ("1011 AB", "1011"),
            ("1011 AB", "1011AB"),
            ("1011 AB", "1011 ab zoe"),
            ("1090", "Zoé 1090"),
            ("75011", "75011"),
            ("00-950", "00-950"),
            ("D02 X285", "d02"),
        ] {
            let mut there = one.clone();
            there.insert("postal-code".to_owned(), postal_code.to_owned());
            assert!(matches(&there, query), "{query}");
            assert!(matches(&there, "1980"), "still a year");
            assert!(!matches(&one, query), "{query}");
        }
        assert!(apart(&somebody(&[("email", "zoe@example.org")])).is_empty());
    }
}
