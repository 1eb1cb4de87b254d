//! Whether a statement is of whom one looks for.

use std::collections::BTreeMap;

use clameur_instrument::canonical;

/// Whether the fields of a statement have what was typed: an address, a name or a part of it, however it is spelled.
#[must_use]
pub fn matches(fields: &BTreeMap<String, String>, query: &str) -> bool {
    if query.contains('@') {
        let wanted = canonical::mailbox(query);
        return fields
            .iter()
            .filter(|(name, value)| name.as_str() == "email" && !value.is_empty())
            .any(|(_, value)| canonical::mailbox(value) == wanted);
    }
    let names = || {
        fields
            .iter()
            .filter(|(name, _)| name.contains("name"))
            .map(|(_, value)| canonical::name(value))
    };
    let words: Vec<String> = query.split_whitespace().map(canonical::name).collect();
    let words: Vec<&String> = words.iter().filter(|word| !word.is_empty()).collect();
    !words.is_empty()
        && words
            .iter()
            .all(|word| names().any(|name| name.contains(word.as_str())))
}
