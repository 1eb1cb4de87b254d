//! How a source of law is named in the reader's language.
//!
//! Instruments name their sources once, in English or as the country itself names them. Acts of the Union have an official
//! name in each of its languages: that is what a reader looks for.

use super::Lang;

/// How acts of the Union are named in instruments, and the message that names them in a language.
const ACTS: [(&str, &str); 5] = [
    ("Delegated Regulation (EU)", "law-delegated-regulation"),
    ("Implementing Decision (EU)", "law-implementing-decision"),
    ("Regulation (EEC, Euratom) No", "law-regulation-eec"),
    ("Regulation (EU)", "law-regulation"),
    ("Directive (EU)", "law-directive"),
];

/// A citation in `lang`, for example `Verordnung (EU) 2019/788, Art. 9 und Anhang III`. What is no act of the Union stays as
/// it is: it is looked for under the name that its country gave it.
pub(super) fn in_language(lang: Lang, citation: &str) -> String {
    let named: Vec<String> = citation.split("; ").map(|one| act(lang, one)).collect();
    named.join("; ")
}

fn act(lang: Lang, citation: &str) -> String {
    let found = ACTS
        .iter()
        .find_map(|(name, key)| Some((*key, citation.strip_prefix(name)?)));
    let Some((key, rest)) = found else {
        return citation.to_owned();
    };
    let rest = rest
        .replace(" and ", &format!(" {} ", lang.t("law-and")))
        .replace("Annex ", &format!("{}\u{a0}", lang.t("law-annex")))
        .replace("art. ", &format!("{}\u{a0}", lang.t("law-article")));
    format!("{}{rest}", lang.t(key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acts_of_the_union_have_their_name_in_each_language() {
        let say = |code: &str, text: &str| in_language(Lang::from_code(code).unwrap(), text);
        for (code, citation, said) in [
            (
                "fr",
                "Regulation (EU) 2019/788, art. 9 and Annex III",
                "règlement (UE) 2019/788, art.\u{a0}9 et annexe\u{a0}III",
            ),
            (
                "de",
                "Delegated Regulation (EU) 2019/1673",
                "Delegierte Verordnung (EU) 2019/1673",
            ),
            (
                "el",
                "Regulation (EU) 2019/788, art. 14 and 15",
                "κανονισμός (ΕΕ) 2019/788, άρθρο\u{a0}14 και 15",
            ),
            (
                "bg",
                "Regulation (EEC, Euratom) No 1182/71, art. 3",
                "Регламент (ЕИО, Евратом) № 1182/71, чл.\u{a0}3",
            ),
            (
                "fr",
                "Code civil, art. 1984 and 1985",
                "Code civil, art. 1984 and 1985",
            ),
            (
                "de",
                "Code civil, art. 1; Regulation (EU) 2016/679, art. 7",
                "Code civil, art. 1; Verordnung (EU) 2016/679, Art.\u{a0}7",
            ),
        ] {
            assert_eq!(say(code, citation), said, "{code}");
        }
    }

    #[test]
    fn no_english_name_of_an_act_is_left_in_another_language() {
        let sources = [
            "Regulation (EU) 1",
            "Delegated Regulation (EU) 1",
            "Implementing Decision (EU) 1",
            "Directive (EU) 1",
            "Regulation (EEC, Euratom) No 1",
        ];
        for lang in Lang::all().filter(|lang| lang.code() != "en") {
            for source in sources {
                let said = in_language(lang, source);
                assert!(
                    !said.starts_with("Regulation") && !said.contains("Delegated"),
                    "{lang}: {said}"
                );
                assert!(said.ends_with(" 1"), "{lang}: {said}");
            }
        }
    }
}
