use jiff::civil::Date;

use crate::terminal::tr;

/// What is well formed and cannot be meant.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, serde::Serialize)]
#[serde(tag = "code", content = "arguments", rename_all = "kebab-case")]
pub enum Contents {
    /// The last day is past.
    #[error("{}", tr!(
        "{closes} is over: whoever comes finds the campaign closed",
        "le {closes} est passé : qui viendra trouvera la campagne close"
    ))]
    Over {
        /// The day.
        closes: Date,
    },
    /// A place of the skeleton.
    #[error("{}", tr!("a place still to fill in", "un endroit encore à remplir"))]
    ToFill,
    /// What people write where they mean to come back.
    #[error("{}", tr!(
        "“{mark}” stands here: is something still to be written?",
        "« {mark} » figure ici : reste-t-il quelque chose à écrire ?"
    ))]
    ToWrite {
        /// The mark.
        mark: &'static str,
    },
    /// Nobody chose a name.
    #[error("{}", tr!(
        "the campaign has no name yet: write slug = its name in addresses, 3 to 40 letters without accents, digits and hyphens; it can never be changed",
        "la campagne n’a pas encore de nom : écrivez slug = son nom dans les adresses, 3 à 40 lettres sans accent, chiffres et traits d’union ; il ne pourra jamais changer"
    ))]
    Nameless,
    /// The address for questions about data is none.
    #[error("{}", tr!(
        "“{contact}” is no address: write where people reach whoever answers questions about their data",
        "« {contact} » n’est pas une adresse : écrivez où joindre qui répond aux questions sur les données"
    ))]
    DataContact {
        /// What stands there.
        contact: String,
    },
    /// The contact of an organisation is none.
    #[error("{}", tr!(
        "“{contact}” is no address: write an e-mail address, the address of a page or a postal address where {name} can be reached",
        "« {contact} » n’est pas une adresse : écrivez l’adresse électronique, l’adresse d’une page ou l’adresse postale où joindre {name}"
    ))]
    Contact {
        /// What stands there.
        contact: String,
        /// The organisation's name.
        name: String,
    },
    /// The site of an organisation is none.
    #[error("{}", tr!(
        "“{url}” is no address of a page: it begins with https://",
        "« {url} » n’est pas l’adresse d’une page : elle commence par https://"
    ))]
    Site {
        /// What stands there.
        url: String,
    },
    /// A picture from elsewhere.
    #[error("{}", tr!(
        "the picture {url} is shown nowhere: pages load nothing from elsewhere. Describe it in words, or link to it",
        "l’image {url} ne se verra nulle part : les pages ne chargent rien d’ailleurs. Décrivez-la, ou mettez un lien"
    ))]
    RemotePicture {
        /// Its address.
        url: String,
    },
    /// HTML in Markdown.
    #[error("{}", tr!(
        "HTML is left out of pages: write it in Markdown",
        "le HTML est laissé de côté : écrivez-le en Markdown"
    ))]
    Html,
    /// A text that was taken over from another country.
    #[error("{}", tr!(
        "it names {other}, and the campaign is for {authority}: is this text another campaign's?",
        "il y est question de {other}, et la campagne s’adresse à {authority} : ce texte vient-il d’une autre campagne ?"
    ))]
    OtherAuthority {
        /// The authority that it names.
        other: &'static str,
        /// The campaign's.
        authority: String,
    },
    /// A ready text that some place would cut.
    #[error("{}", tr!(
        "{is} characters, and {most} are the most that is taken everywhere",
        "{is} caractères ; {most} au plus passent partout"
    ))]
    TooLongToShare {
        /// Its characters.
        is: usize,
        /// The most.
        most: usize,
    },
    /// A ready mail that some program would not take.
    #[error("{}", tr!(
        "with its subject and the address it comes to {bytes} bytes in a link, and some programs take no more than {most}",
        "avec son objet et l’adresse, il fait {bytes} octets dans un lien ; certains programmes n’en prennent que {most}"
    ))]
    TooLongToMail {
        /// Its bytes in a link.
        bytes: usize,
        /// The most.
        most: usize,
    },
}
