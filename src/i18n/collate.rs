//! Lists in the order of a language's alphabet, by the tailorings of the Unicode CLDR.

use icu_collator::CollatorBorrowed;
use icu_collator::options::CollatorOptions;
use icu_locale_core::Locale;

/// Compares words as the language's dictionaries do: by its tailoring, and by the root order where it needs none, as English and French.
pub(super) fn collator(code: &str) -> Option<CollatorBorrowed<'static>> {
    let locale = Locale::try_from_str(code).unwrap_or(Locale::UNKNOWN);
    CollatorBorrowed::try_new(locale.into(), CollatorOptions::default()).ok()
}

#[cfg(test)]
mod tests {
    use super::collator;

    fn sorted(code: &str, words: &[&str]) -> Vec<String> {
        let order = collator(code).expect("an order");
        let mut words: Vec<String> = words.iter().map(|w| (*w).to_owned()).collect();
        words.sort_by(|a, b| order.compare(a, b));
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
        assert_eq!(
            sorted("et", &["Tšehhi", "Zambia", "Šveits", "Taani", "Soome"]),
            ["Soome", "Šveits", "Zambia", "Taani", "Tšehhi"]
        );
    }

    /// Two letters that are one: Chorvatsko stands behind Haiti in Czech and in Slovak, gy behind g in Hungarian.
    #[test]
    fn pairs_that_are_a_letter_of_their_own_stand_where_the_alphabet_has_them() {
        for code in ["cs", "sk"] {
            assert_eq!(
                sorted(code, &["Chorvatsko", "Irsko", "Haiti", "Cyprus"]),
                ["Cyprus", "Haiti", "Chorvatsko", "Irsko"],
                "{code}"
            );
        }
        assert_eq!(
            sorted("hr", &["Njemačka", "Nikaragva", "Norveška", "Nizozemska"]),
            ["Nikaragva", "Nizozemska", "Norveška", "Njemačka"]
        );
        assert_eq!(
            sorted("hu", &["Gyula", "Guatemala", "Gibraltár", "Hollandia"]),
            ["Gibraltár", "Guatemala", "Gyula", "Hollandia"]
        );
    }

    #[test]
    fn every_language_has_an_order() {
        for code in crate::i18n::EU_LANGUAGES {
            assert!(collator(code).is_some(), "{code}");
        }
    }
}
