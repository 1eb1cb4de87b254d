//! Does a mandate state what the law says that it must state?

use clameur_instrument::Clause;

/// Beginnings of the words by which each language says a clause.
const STEMS: [(&str, &[&str], &[&str]); 25] = [
    (
        "de",
        &["gegenstand", "zweck"],
        &["dauer", "befrist", "gilt bis"],
    ),
    (
        "en",
        &["object", "purpose", "subject"],
        &["duration", "lasts", "until"],
    ),
    ("es", &["objeto"], &["duraci", "vigencia"]),
    (
        "fr",
        &["objet", "porte sur"],
        &["durée", "dure jusqu", "prend fin"],
    ),
    ("it", &["oggetto"], &["durata", "fino alla"]),
    ("lb", &["objet", "géigestand"], &["dauer", "durée"]),
    (
        "nl",
        &["voorwerp", "onderwerp", "doel"],
        &["duur", "geldt tot"],
    ),
    ("pt", &["objeto", "objecto"], &["duração", "vigência"]),
    (
        "bg",
        &["предмет", "цел"],
        &["срок", "продължителност", "действ"],
    ),
    (
        "cs",
        &["předmět", "účel"],
        &["trvání", "doba", "dobu", "platí do", "platnost"],
    ),
    (
        "da",
        &["genstand", "formål"],
        &["varighed", "gælder", "løbetid", "gyldig"],
    ),
    (
        "el",
        &["αντικείμεν", "σκοπ"],
        &["διάρκεια", "ισχύ", "λήγει"],
    ),
    ("et", &["ese", "eesmär"], &["kestus", "kehti", "tähta"]),
    (
        "fi",
        &["kohde", "kohte", "kohta", "tarkoitu"],
        &["kesto", "voimassa"],
    ),
    ("ga", &["cuspóir", "ábhar"], &["fad", "tréimhse", "ré"]),
    (
        "hr",
        &["predmet", "svrh"],
        &["trajanj", "traje", "rok", "vrijedi"],
    ),
    (
        "hu",
        &["tárgy", "célj"],
        &["időtartam", "hatály", "érvényes", "tartama"],
    ),
    (
        "lt",
        &["dalyk", "objekt", "tiksl"],
        &["trukm", "galioja", "termin"],
    ),
    ("lv", &["priekšmet", "mērķ"], &["ilgum", "termiņ", "spēkā"]),
    (
        "mt",
        &["suġġett", "għan", "oġġett"],
        &["tul", "żmien", "jibqa"],
    ),
    (
        "pl",
        &["przedmiot", "cel"],
        &["czas trwania", "okres", "obowiązuje", "ważn"],
    ),
    ("ro", &["obiect", "scop"], &["durat", "valabil"]),
    (
        "sk",
        &["predmet", "účel"],
        &["trvani", "doba", "dobu", "platí do", "platnosť"],
    ),
    (
        "sl",
        &["predmet", "namen"],
        &["trajanj", "traja", "velja", "rok"],
    ),
    (
        "sv",
        &["föremål", "ändamål", "syfte"],
        &["giltig", "varaktighet", "gäller", "löptid"],
    ),
];

/// Languages whose words are known well enough to refuse a text for want of them; in others a lawyer is asked to look.
const SURE: [&str; 8] = ["de", "en", "es", "fr", "it", "lb", "nl", "pt"];

/// Whether what [`says`] finds missing in a language keeps a text from being published.
pub(super) fn is_sure(language: &str) -> bool {
    SURE.contains(&language)
}

/// Whether a text in a language states this; none where its words are not listed.
pub(super) fn says(text: &str, language: &str, clause: Clause) -> Option<bool> {
    let (_, object, duration) = STEMS.iter().find(|(code, ..)| *code == language)?;
    let stems = match clause {
        Clause::Object => object,
        Clause::Duration => duration,
    };
    let text = text.to_lowercase().replace('\u{2019}', "'");
    Some(stems.iter().any(|stem| begins_a_word(&text, stem)))
}

fn begins_a_word(text: &str, stem: &str) -> bool {
    text.match_indices(stem).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        before.is_none_or(|c| !c.is_alphanumeric())
    })
}

/// Whether a number stands in a text by itself.
pub(super) fn has_number(text: &str, number: &str) -> bool {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.into_iter().any(|word| word == number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clauses_are_found_where_they_stand_and_only_there() {
        let french = "## 4. L’objet\n\nTexte.\n\n## 8. La durée\n";
        assert_eq!(says(french, "fr", Clause::Object), Some(true));
        assert_eq!(says(french, "fr", Clause::Duration), Some(true));
        assert_eq!(
            says("# Mandat\n\nAbjet.", "fr", Clause::Object),
            Some(false)
        );
        assert_eq!(says("subobject", "en", Clause::Object), Some(false));
        assert_eq!(says("ħaġa", "xx", Clause::Object), None);
        assert_eq!(says("## Przedmiot\n", "pl", Clause::Object), Some(true));
        assert_eq!(says("## Przedmiot\n", "pl", Clause::Duration), Some(false));
        assert!(is_sure("fr") && !is_sure("pl"));
        for language in crate::i18n::EU_LANGUAGES {
            assert!(says("", language, Clause::Object).is_some(), "{language}");
        }
        assert!(has_number("ses articles 77, 78 et 79 ;", "77"));
        assert!(!has_number("article 177", "77"));
    }
}
