//! Counting the little words that every sentence of a language has: enough to tell a text in the wrong folder, and too little to accuse a text
//! that quotes another language.

use std::collections::BTreeSet;

use crate::i18n::Lang;

/// What a text makes one doubt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// It is in this language: its folder's hardly occurs.
    Other(&'static str),
    /// It may be in this language.
    Perhaps(&'static str),
}

impl Doubt {
    /// Whether it keeps a campaign from being published; the other language's code, and its name in itself.
    #[must_use]
    pub fn told(self) -> (bool, &'static str, String) {
        let (blocks, other) = match self {
            Self::Other(other) => (true, other),
            Self::Perhaps(other) => (false, other),
        };
        let lang = Lang::from_code(other);
        let name = lang.map_or_else(|| other.to_owned(), Lang::native_name);
        (blocks, other, name)
    }
}

/// Words that a text must have before anything is said of it.
const LEAST_WORDS: usize = 30;
/// Little words of another language before it is named.
const LEAST_HITS: usize = 8;

/// Little words by language.
const LITTLE: [(&str, &str); 24] = [
    (
        "bg",
        "и на за от да се не че по със което които ще при или като до само тази този ви вашите",
    ),
    (
        "cs",
        "a se na je že které který nebo jako pro od do při jsou být aby jejich podle však také vaše této ve není tento tato která bude údaje údajů",
    ),
    (
        "da",
        "og at er det af til på ikke som den for med de der et har kan skal fra eller vil deres denne",
    ),
    (
        "de",
        "und der die das ist nicht mit von zu den dem ein eine für auf wird oder sie im des werden durch nach",
    ),
    (
        "el",
        "και το την της του για από με να που στο στην των είναι δεν σας ή τα τις ως κατά",
    ),
    (
        "en",
        "the of and to in is that for it with as by this are be not which or on from was an your",
    ),
    (
        "es",
        "de la que el en y los se del las por con una para su al es como más o sus este no esta",
    ),
    (
        "et",
        "ja on ei et see mis või kui ning selle oma ka kes teie kohta pärast seda nende tema isikuandmete",
    ),
    (
        "fi",
        "ja on ei että se joka tai kun sen jotka myös ovat voi kanssa mutta niiden tämän sekä mukaisesti",
    ),
    (
        "fr",
        "de la le les et des en du une que est pour dans par qui au sur pas ce plus ne son ou vous aux",
    ),
    (
        "ga",
        "agus an na ar le go is a ag do sin nach bhfuil chun faoi atá nó sé ó leis seo den",
    ),
    (
        "hr",
        "i u je na se da za od su koji ili što kao ne s te koja bi može prema iz kako vaše ove",
    ),
    (
        "hu",
        "a az és hogy nem is egy meg van ez vagy mint csak azt ha már által az ön lehet valamint szerint",
    ),
    (
        "it",
        "di che il la e in per un del non una è della con sono da i gli le al dei nel alla o delle",
    ),
    (
        "lt",
        "ir yra kad su iš į ar jūsų kuris tai apie bei taip pat gali nuo pagal dėl bus šio savo",
    ),
    (
        "lv",
        "un ir ar no par uz ka vai kas lai tiek jūsu pēc kā to šo tās savu nav pie arī",
    ),
    (
        "mt",
        "li ta u il fuq minn għal jew huwa lil mal tal din dan fil kull ma tiegħek dawn tkun",
    ),
    (
        "nl",
        "de het een van en in is dat op te met voor niet die zijn er aan wordt door als of uw deze om",
    ),
    (
        "pl",
        "i w na z że się do nie jest o lub od przez dla które który jak oraz jego po są być tego",
    ),
    (
        "pt",
        "de que o a e do da em um para com não uma os no se na por mais as dos ou seu sua ao pelo",
    ),
    (
        "ro",
        "și de la în care cu pe nu este o un pentru din că sau prin sunt al ale mai se dumneavoastră",
    ),
    (
        "sk",
        "a sa na je že ktoré ktorý alebo ako pre od do pri sú byť aby ich podľa však vaše tejto",
    ),
    (
        "sl",
        "in je v na da se za so ki z ne s po ali kot bi tudi od lahko pri iz vaše tega",
    ),
    (
        "sv",
        "och att är det av till på inte som den för med de en har kan ska från eller vid deras denna",
    ),
];

/// What this text makes one doubt, in the folder of this language.
#[must_use]
pub fn doubt(text: &str, language: &str) -> Option<Doubt> {
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    if words.len() < LEAST_WORDS {
        return None;
    }
    let hits = |little: &str| {
        let little: BTreeSet<&str> = little.split(' ').collect();
        words
            .iter()
            .filter(|word| little.contains(word.as_str()))
            .count()
    };
    let own = LITTLE
        .iter()
        .find(|(code, _)| *code == language)
        .map(|(_, little)| hits(little))?;
    let (other, most) = LITTLE
        .iter()
        .filter(|(code, _)| *code != language)
        .map(|(code, little)| (*code, hits(little)))
        .max_by_key(|(_, hits)| *hits)?;
    if most < LEAST_HITS {
        return None;
    }
    if most > own * 3 {
        return Some(Doubt::Other(other));
    }
    (most * 2 > own * 3).then_some(Doubt::Perhaps(other))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::source::CampaignSource;
    use crate::i18n::EU_LANGUAGES;

    #[test]
    fn a_privacy_statement_is_at_home_in_its_own_folder_and_a_stranger_in_every_other() {
        let source = CampaignSource::embedded_initiative().expect("the initiative");
        let mut kin = Vec::new();
        for language in EU_LANGUAGES {
            let notice = &source.documents[language]["notice"];
            assert_eq!(doubt(notice, language), None, "{language}");
            for other in EU_LANGUAGES.into_iter().filter(|other| *other != language) {
                match doubt(notice, other) {
                    Some(Doubt::Other(found) | Doubt::Perhaps(found)) => {
                        assert_eq!(found, language, "in {other}");
                    }
                    None => kin.push((language, other)),
                }
            }
        }
        assert!(kin.is_empty(), "not told apart: {kin:?}");
    }

    #[test]
    fn a_text_that_quotes_another_language_at_length_is_not_refused() {
        let source = CampaignSource::embedded_initiative().expect("the initiative");
        let (french, english) = (
            &source.documents["fr"]["notice"],
            &source.documents["en"]["notice"],
        );
        let both = format!("{french}\n{english}");
        assert!(!matches!(doubt(&both, "fr"), Some(Doubt::Other(_))));
        assert_eq!(doubt("# Title\n\nShort, and of no language.", "fr"), None);
    }
}
