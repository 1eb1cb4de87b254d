use super::Words;
use crate::campaign::document::DocumentError;
use crate::terminal::tr;

/// Why a text is not fit to be signed by thousands, and printed years later.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, serde::Serialize)]
#[serde(tag = "code", content = "arguments", rename_all = "kebab-case")]
pub enum Text {
    /// It does not keep to the grammar of documents.
    #[error("{}", .0.what())]
    Grammar(DocumentError),
    /// A letter that cannot be printed.
    #[error("{}", lacking(*letter))]
    Letter {
        /// The letter.
        letter: char,
    },
    /// The same in words that stand on a mandate besides its text.
    #[error("{} (“{words}”)", lacking(*letter))]
    LetterIn {
        /// The letter.
        letter: char,
        /// The words.
        words: String,
    },
    /// A mandate that does not say before whom it is used.
    #[error("{}", tr!(
        "it does not name the authority of the campaign ({authority}): whoever signs must read before whom",
        "il ne nomme pas l’autorité de la campagne ({authority}) : qui signe doit lire devant qui"
    ))]
    AuthorityUnnamed {
        /// The authority.
        authority: String,
    },
    /// Minors take part, and it says that they do not.
    #[error("{}", tr!(
        "minors take part in this campaign (fields.capacity), and it says “{words}”: say that the person is of full age, emancipated or represented as stated above",
        "des mineurs participent à cette campagne (fields.capacity), et il dit « {words} » : dites que la personne est majeure, émancipée ou représentée comme indiqué plus haut"
    ))]
    FullAge {
        /// How it says so.
        words: String,
    },
    /// No object.
    #[error("{}", tr!(
        "it does not state its object: write what the association may do, and about what ({cited})",
        "il ne dit pas son objet : écrivez ce que l’association peut faire, et à quel sujet ({cited})"
    ))]
    NoObject {
        /// Who asks for it.
        cited: Words,
    },
    /// No duration.
    #[error("{}", tr!(
        "it does not state its duration: write a last day, or until which decision it holds ({cited})",
        "il ne dit pas sa durée : écrivez un dernier jour, ou jusqu’à quelle décision il vaut ({cited})"
    ))]
    NoDuration {
        /// Who asks for it.
        cited: Words,
    },
    /// Rights that are not named.
    #[error("{}", tr!(
        "it does not name the rights of article {articles}: name the rights that the mandate covers by their articles ({cited})",
        "il ne nomme pas les droits de l’article {articles} : nommez par leurs articles les droits que le mandat couvre ({cited})"
    ))]
    Rights {
        /// Their articles.
        articles: String,
        /// Who asks for it.
        cited: Words,
    },
    /// A document in another language.
    #[error("{}", tr!(
        "it reads like {name} ({other}), and stands in the folder {own}: put the text in its own language there",
        "il semble en {name} ({other}), et se trouve dans le dossier {own} : mettez-y le texte dans sa langue"
    ))]
    DocumentLanguage {
        /// The language that it reads like, in itself.
        name: String,
        /// Its code.
        other: String,
        /// The code under which it stands.
        own: String,
    },
    /// Texts in another language.
    #[error("{}", tr!(
        "its texts read like {name} ({other}), and the file is that of {own}: put the texts in their own language there",
        "ses textes semblent en {name} ({other}), et le fichier est celui de {own} : mettez-y les textes dans leur langue"
    ))]
    TextsLanguage {
        /// The language that they read like, in itself.
        name: String,
        /// Its code.
        other: String,
        /// The code under which they stand.
        own: String,
    },
}

fn lacking(letter: char) -> String {
    tr!(
        "the documents’ typeface has no “{letter}” (U+{code}): write it otherwise",
        "la police des documents n’a pas « {letter} » (U+{code}) : écrivez-le autrement",
        code = format!("{:04X}", u32::from(letter))
    )
}
