//! The Member States: their official languages, for what their authorities are given.

use crate::i18n::Lang;

/// Official languages of the Union that are official in the State, the most spoken first. Source: the States' pages at
/// <https://european-union.europa.eu/principles-countries-history/eu-countries_en>; the order within a State is ours.
const LANGUAGES: &[(&str, &[&str])] = &[
    ("AT", &["de"]),
    ("BE", &["nl", "fr", "de"]),
    ("BG", &["bg"]),
    ("CY", &["el"]),
    ("CZ", &["cs"]),
    ("DE", &["de"]),
    ("DK", &["da"]),
    ("EE", &["et"]),
    ("ES", &["es"]),
    ("FI", &["fi", "sv"]),
    ("FR", &["fr"]),
    ("GR", &["el"]),
    ("HR", &["hr"]),
    ("HU", &["hu"]),
    ("IE", &["en", "ga"]),
    ("IT", &["it"]),
    ("LT", &["lt"]),
    ("LU", &["fr", "de"]),
    ("LV", &["lv"]),
    ("MT", &["mt", "en"]),
    ("NL", &["nl"]),
    ("PL", &["pl"]),
    ("PT", &["pt"]),
    ("RO", &["ro"]),
    ("SE", &["sv"]),
    ("SI", &["sl"]),
    ("SK", &["sk"]),
];

/// Official languages of a State, in the order above.
pub(super) fn languages(state: &str) -> impl Iterator<Item = &'static str> + use<> {
    let known = LANGUAGES.iter().find(|(code, _)| *code == state);
    known
        .into_iter()
        .flat_map(|(_, languages)| *languages)
        .copied()
}

/// The first official language of a State that has the words of these documents, else English.
pub(super) fn language(state: &str) -> Lang {
    languages(state)
        .filter_map(Lang::from_code)
        .find(|lang| {
            *lang == Lang::ENGLISH || lang.t("pack-title") != Lang::ENGLISH.t("pack-title")
        })
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use clameur_instrument::{Instrument, builtin};

    use super::*;

    #[test]
    fn every_state_of_the_instrument_has_languages() {
        let text = builtin::text("eu-eci-individual").unwrap();
        let instrument = Instrument::parse(text).unwrap();
        let known: Vec<&str> = LANGUAGES.iter().map(|(code, _)| *code).collect();
        let states: Vec<&str> = instrument.territory.keys().map(String::as_str).collect();
        assert_eq!(known, states);
        assert_eq!(language("FR").code(), "fr");
        assert_eq!(language("XX").code(), "en");
    }
}
