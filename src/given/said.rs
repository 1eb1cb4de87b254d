//! What libraries say is wrong, in the language of the terminal: their own words are English. Of the reader of TOML, what people meet most is
//! recognised, and the rest is told as it stands.

use clameur_seal::{KeyError, KeyProblem, OpenError};

use crate::terminal::{Language, language, tr};

/// What is wrong with a key.
#[must_use]
pub fn key(error: &KeyError) -> String {
    let problem = error.problem;
    let what = match problem {
        KeyProblem::SecretKey => tr!(
            "{problem}",
            "c’est une clé SECRÈTE (AGE-SECRET-KEY-1…). Donnez la clé publique (age1…) ; une clé secrète montrée à un serveur doit être remplacée"
        ),
        KeyProblem::PublicKey => tr!(
            "{problem}",
            "c’est une clé publique (age1…), qui n’ouvre rien. Donnez le fichier avec la ligne AGE-SECRET-KEY-1…"
        ),
        KeyProblem::PostQuantum => tr!(
            "{problem}",
            "les clés post-quantiques ne sont pas encore prises en charge. Faites une clé avec `age-keygen`, sans l’option -pq"
        ),
        KeyProblem::Plugin => tr!(
            "{problem}",
            "les clés des modules d’age et des jetons matériels ne sont pas encore prises en charge. Faites une clé avec `age-keygen`"
        ),
        KeyProblem::Ssh => tr!(
            "{problem}",
            "les clés SSH ne sont pas prises en charge. Faites une clé avec `age-keygen`"
        ),
        KeyProblem::Typo => tr!(
            "{problem}",
            "un caractère de cette clé est faux ou manque. Copiez-la de nouveau, en entier"
        ),
        KeyProblem::Weak => tr!(
            "{problem}",
            "cette clé ne protège rien. Faites-en une nouvelle avec `age-keygen`"
        ),
        KeyProblem::Encrypted => tr!(
            "{problem}",
            "ce fichier de clé est fermé par une phrase secrète. Ouvrez-le d’abord : age -d clé.age > clé.txt"
        ),
        KeyProblem::Sealed => tr!(
            "{problem}",
            "c’est un fichier scellé (une sauvegarde, une déclaration), et non une clé. Donnez le fichier avec la ligne AGE-SECRET-KEY-1…"
        ),
        KeyProblem::Missing => tr!("{problem}", "il n’y a pas de clé ici"),
        KeyProblem::NotAKey => tr!("{problem}", "ce n’est pas une clé"),
    };
    match error.line {
        Some(line) => tr!("line {line}: {what}", "ligne {line} : {what}"),
        None => what,
    }
}

/// Why a sealed file does not open.
#[must_use]
pub fn sealed(error: &OpenError) -> String {
    match error {
        OpenError::NotAge => tr!(
            "{error}",
            "ce n’est pas un fichier scellé : il ne commence pas comme un fichier age"
        ),
        OpenError::Armored => tr!(
            "{error}",
            "ce fichier age est écrit sous forme de texte ; décodez-le d’abord (`age` le lit tel quel)"
        ),
        OpenError::UnknownVersion => tr!(
            "{error}",
            "ce fichier age est d’un format plus récent que la version 1"
        ),
        OpenError::Passphrase => tr!(
            "{error}",
            "ce fichier age est fermé par une phrase secrète, pas par une clé"
        ),
        OpenError::NoMatchingKey => tr!(
            "{error}",
            "aucune de ces clés n’ouvre ce fichier : il a été scellé pour d’autres"
        ),
        OpenError::Damaged => tr!("{error}", "ce fichier scellé est abîmé ou coupé"),
        OpenError::TooLong => tr!(
            "{error}",
            "ce fichier est plus long que tout ce que ce programme scelle"
        ),
    }
}

/// A message of the reader, on one line.
#[must_use]
pub fn toml(message: &str) -> String {
    let message = message.trim().replace('\n', "; ");
    if language() == Language::English {
        return message;
    }
    french(&message).unwrap_or_else(|| format!("le fichier n’est pas comme attendu ({message})"))
}

fn french(message: &str) -> Option<String> {
    let quoted = |text: &str| -> Option<String> {
        let (_, rest) = text.split_once('`')?;
        let (name, _) = rest.split_once('`')?;
        Some(name.to_owned())
    };
    if message.starts_with("unknown field ") || message.starts_with("unknown variant ") {
        let name = quoted(message)?;
        let known = message
            .split_once(", expected ")
            .map(|(_, known)| known.trim_start_matches("one of ").replace(" or ", ", "));
        let what = if message.starts_with("unknown field ") {
            "il n’y a pas de champ"
        } else {
            "il n’y a pas de valeur"
        };
        return Some(match known {
            Some(known) => format!("{what} `{name}` ; connus : {known}"),
            None => format!("{what} `{name}`"),
        });
    }
    if message.starts_with("missing field ") {
        return Some(format!("il manque `{}`", quoted(message)?));
    }
    if message.starts_with("duplicate key") {
        return Some(format!("le même nom figure deux fois ici ({message})"));
    }
    if let Some(rest) = message.strip_prefix("invalid type: ") {
        let (found, expected) = rest.split_once(", expected ")?;
        return Some(format!(
            "il y a ici {}, et il faudrait {}",
            kind(found),
            kind(expected)
        ));
    }
    let lines = [
        "key with no value",
        "unexpected key or value",
        "string values must be quoted",
    ];
    if lines.iter().any(|start| message.starts_with(start)) {
        return Some(
            "cette ligne n’est pas de la forme `nom = \"valeur\"` : vérifiez ses guillemets, et ceux de la ligne d’avant"
                .to_owned(),
        );
    }
    let strings = ["invalid basic string", "invalid literal string"];
    if strings.iter().any(|start| message.starts_with(start)) {
        return Some("ce texte n’a pas ses guillemets au début et à la fin".to_owned());
    }
    let of_days = [
        "as year",
        "as month",
        "as day",
        "parsed date",
        "parse day",
        "civil date",
    ];
    if of_days.iter().any(|part| message.contains(part)) {
        return Some("ce n’est pas un jour : écrivez AAAA-MM-JJ, comme 2027-03-01".to_owned());
    }
    None
}

/// What stands somewhere, as the reader names it.
fn kind(text: &str) -> String {
    let of = |name: &str| text.strip_prefix(name).map(|value| value.trim().to_owned());
    for (english, french) in [
        ("string", "un texte"),
        ("a string", "un texte"),
        ("integer", "un nombre"),
        ("floating point", "un nombre à virgule"),
        ("boolean", "vrai ou faux"),
        ("a boolean", "vrai ou faux (true, false)"),
        ("sequence", "une liste"),
        ("a sequence", "une liste"),
        ("map", "un tableau"),
    ] {
        if let Some(value) = of(english) {
            return format!("{french} {value}").trim_end().to_owned();
        }
    }
    let numbers = ["u8", "u16", "u32", "u64", "i64", "usize"];
    if numbers.contains(&text) {
        return "un nombre entier".to_owned();
    }
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said<T: serde::de::DeserializeOwned + std::fmt::Debug>(text: &str) -> Option<String> {
        french(toml::from_str::<T>(text).expect_err(text).message())
    }

    /// By the reader itself, so that another version of it with other words is noticed.
    #[test]
    fn what_people_meet_most_is_said_in_french() {
        #[derive(Debug, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        #[expect(dead_code, reason = "only read")]
        struct Asked {
            name: String,
            on: Option<jiff::civil::Date>,
        }
        for (text, words) in [
            (
                "name = \"a\"\nnom = 1",
                "il n’y a pas de champ `nom` ; connus : `name`",
            ),
            ("on = \"2027-01-01\"", "il manque `name`"),
            ("name = 3", "un nombre `3`, et il faudrait un texte"),
            ("name = [\"a\"]", "une liste, et il faudrait un texte"),
            ("name = \"a\nb\"", "guillemets"),
            ("name = \"a\"\nname = \"b\"", "deux fois"),
            ("name = \"a\"\non = \"31/12/2027\"", "AAAA-MM-JJ"),
            ("name = \"a\"\non = \"2027-02-30\"", "AAAA-MM-JJ"),
            ("name = \"a\"\non = \"demain\"", "AAAA-MM-JJ"),
        ] {
            let told = said::<Asked>(text).unwrap_or_default();
            assert!(told.contains(words), "{text}: {told:?}");
        }
    }
}
