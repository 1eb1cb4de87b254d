use super::Words;
use crate::campaign::origins::MOST as MOST_ORIGINS;
use crate::i18n::Lang;
use crate::terminal::tr;

/// Words that stand in a campaign's place in addresses (`/fr/o/…`).
pub(crate) const RESERVED: [&str; 8] = [
    "assets", "desk", "embed", "journal", "log", "mailbox", "mine", "o",
];

/// What can be wrong with the form of a campaign, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, serde::Serialize)]
#[serde(tag = "code", content = "arguments", rename_all = "kebab-case")]
pub enum Form {
    /// A file that cannot be read, is too large or is not UTF-8.
    #[error("{}", tr!(
        "cannot be read: {why}",
        "ne peut pas être lu : {why}",
        why = _0
    ))]
    Unreadable(Words),
    /// A file that has to be there.
    #[error("{}", tr!(
        "is missing; write it",
        "manque ; écrivez-le"
    ))]
    Missing,
    /// Not TOML, or not what is expected.
    #[error("{0}")]
    Syntax(Words),
    /// The name in addresses.
    #[error("{}", tr!(
        "`{name}` cannot be a name in addresses; use 1 to 40 lower-case letters, digits and inner hyphens, and none of: {list}",
        "`{name}` ne peut pas servir de nom dans les adresses ; prenez 1 à 40 lettres minuscules, chiffres et traits d’union intérieurs, et aucun de ces mots : {list}",
        name = _0,
        list = RESERVED.join(", ")
    ))]
    Slug(String),
    /// A site that may show the form.
    #[error("{}", tr!(
        "`{site}` is not the origin of a site; write https:// and its host name, nothing after it, as https://www.example.org",
        "`{site}` n’est pas l’origine d’un site ; écrivez https:// et son nom d’hôte, rien derrière, comme https://www.example.org",
        site = _0
    ))]
    FormOrigin(String),
    /// Too many sites that may show the form.
    #[error("{}", tr!(
        "more than {most} sites; name those that show the form itself, others can show the number and the button",
        "plus de {most} sites ; nommez ceux qui montrent le formulaire lui-même, les autres peuvent montrer le nombre et le bouton",
        most = MOST_ORIGINS
    ))]
    TooManyOrigins,
    /// No language at all.
    #[error("{}", tr!(
        "no language; name at least one in `languages`",
        "aucune langue ; nommez-en au moins une dans `languages`"
    ))]
    NoLanguage,
    /// A language that this program has no words for.
    #[error("{}", tr!(
        "`{name}` is not a language of this instance; use one of: {list}",
        "`{name}` n’est pas une langue de cette instance ; prenez-en une parmi : {list}",
        name = _0,
        list = enabled()
    ))]
    Language(String),
    /// Something named twice.
    #[error("{}", tr!(
        "`{name}` stands here twice; keep one",
        "`{name}` est ici deux fois ; gardez-en une",
        name = _0
    ))]
    Twice(String),
    /// Texts in a language that `campaign.toml` does not offer.
    #[error("{}", tr!(
        "`languages` in campaign.toml does not name `{name}`; add it there or remove this file",
        "`languages`, dans campaign.toml, ne nomme pas `{name}` ; ajoutez-la ou enlevez ce fichier",
        name = _0
    ))]
    NotOffered(String),
    /// The accent colour.
    #[error("{}", tr!(
        "`{name}` is not a colour; write it as #rrggbb",
        "`{name}` n’est pas une couleur ; écrivez-la #rrvvbb, en hexadécimal",
        name = _0
    ))]
    Accent(String),
    /// An accent colour on which white text cannot be read.
    #[error("{}", tr!(
        "white text on `{name}` has less contrast than 4.5:1 (WCAG 2.2, 1.4.3); choose a darker colour",
        "un texte blanc sur `{name}` a un contraste inférieur à 4,5:1 (WCAG 2.2, 1.4.3) ; choisissez une couleur plus sombre",
        name = _0
    ))]
    PaleAccent(String),
    /// Not exactly one lead.
    #[error("{}", tr!(
        "{number} organisations have the role `lead`; exactly one has to",
        "organisations au rôle `lead` : {number} ; il en faut exactement une",
        number = _0
    ))]
    Lead(usize),
    /// A picture or a logo that pages cannot show.
    #[error("{}", tr!(
        "the picture {file} cannot be shown: {why}",
        "l’image {file} ne peut pas être montrée : {why}",
        file = _0,
        why = _1
    ))]
    Picture(String, Words),
    /// A picture without words for who does not see it.
    #[error("{}", tr!(
        "the picture has no words in this language: write [picture] with alt = \"…\", what is on it for who does not see it",
        "l’image n’a pas de mots dans cette langue : écrivez [picture] avec alt = \"…\", ce qu’elle montre, pour qui ne la voit pas"
    ))]
    NoAlt,
    /// Goals that do not grow.
    #[error("{}", tr!(
        "goals are numbers above 0, each larger than the one before",
        "les objectifs sont des nombres au-dessus de 0, chacun plus grand que le précédent"
    ))]
    Goals,
    /// A goal without a meaning.
    #[error("{}", tr!(
        "[goals] does not say what happens at {number}: write {number} = \"…\"",
        "[goals] ne dit pas ce qui se passe à {number} : écrivez {number} = \"…\"",
        number = _0
    ))]
    GoalWithoutMeaning(u64),
    /// The meaning of no goal.
    #[error("{}", tr!(
        "campaign.toml has no goal of `{number}`: write [[goal]] with this number there, or remove this line",
        "campaign.toml n’a pas d’objectif à `{number}` : écrivez-y [[goal]] avec ce nombre, ou enlevez cette ligne",
        number = _0
    ))]
    UnknownGoal(String),
    /// A member of what is not there.
    #[error("{}", tr!(
        "there is no umbrella `{name}`: write [[umbrella]] with this id",
        "il n’y a pas de fédération `{name}` : écrivez [[umbrella]] avec cet id",
        name = _0
    ))]
    UnknownUmbrella(String),
    /// No address of a page.
    #[error("{}", tr!(
        "`{url}` is no address of a page: it begins with https://",
        "`{url}` n’est pas l’adresse d’une page : elle commence par https://",
        url = _0
    ))]
    PageAddress(String),
    /// A name for machines.
    #[error("{}", tr!(
        "`{name}` cannot be an id; use lower-case letters, digits and hyphens",
        "`{name}` ne peut pas être un id ; prenez des lettres minuscules, des chiffres et des traits d’union",
        name = _0
    ))]
    Id(String),
    /// Not an age recipient.
    #[error("{}", tr!(
        "`{name}` is not a recipient; it begins with age1, as `clameur keys new` writes it",
        "`{name}` n’est pas une clé pour `recipients` ; elle commence par age1, comme `clameur keys new` l’écrit",
        name = _0
    ))]
    Recipient(String),
    /// Not a key for notes.
    #[error("{}", tr!(
        "`{name}` is not a key for notes; write it as `clameur keys note` prints it: NAME+ID+KEY",
        "`{name}` n’est pas une clé pour signer des notes ; écrivez-la comme `clameur keys note` l’affiche : NOM+ID+CLÉ",
        name = _0
    ))]
    NoteKey(String),
    /// A key that opens records, in a file that is published. It is not repeated here.
    #[error("{}", tr!(
        "a secret key does not belong here; remove it, make a new pair, and write the new public one (age1…, or NAME+ID+KEY)",
        "une clé secrète n’a rien à faire ici ; enlevez-la, faites une nouvelle paire, et écrivez la nouvelle clé publique (age1…, ou NOM+ID+CLÉ)"
    ))]
    SecretKey,
    /// Nothing to complain about.
    #[error("{}", tr!(
        "no target; add at least one [[target]]",
        "aucune cible ; ajoutez au moins une [[target]]"
    ))]
    NoTarget,
    /// An instrument for registered initiatives, and no word of the register.
    #[error("{}", tr!(
        "this instrument is for registered initiatives; write [initiative] with number, register and contact, as the register has them",
        "cet instrument est pour les initiatives enregistrées ; écrivez [initiative] avec number, register et contact, comme au registre officiel"
    ))]
    NoInitiative,
    /// A registration number that the register would not write so.
    #[error("{}", tr!(
        "`{name}` is not a registration number; write it as the register does: ECI(2021)000001",
        "`{name}` n’est pas un numéro d’enregistrement ; écrivez-le comme le registre officiel : ECI(2021)000001",
        name = _0
    ))]
    RegistrationNumber(String),
    /// A number of the central system.
    #[error("{}", tr!(
        "`{name}` is not a number of the central system; it has three digits, as in the address of its form",
        "`{name}` n’est pas un numéro du système central ; il a trois chiffres, comme dans l’adresse de son formulaire",
        name = _0
    ))]
    CentralNumber(String),
    /// More characters than a registered text can have.
    #[error("{}", tr!(
        "`{name}` has {long} characters without spaces, and a registered one at most {most}; copy it from the register",
        "`{name}` a {long} caractères sans les espaces, et un texte enregistré au plus {most} ; copiez-le du registre officiel"
    ))]
    LongerThanRegistered {
        /// Which text.
        name: String,
        /// Its characters.
        long: usize,
        /// The most that the register takes.
        most: usize,
    },
    /// A bit outside the ledger's set.
    #[error("{}", tr!(
        "bit {bit} is too large; the ledger has bits 0 to 63",
        "le bit {bit} est trop grand ; le registre a les bits 0 à 63",
        bit = _0
    ))]
    Bit(u8),
    /// A time zone that the database does not have.
    #[error("{}", tr!(
        "`{name}` is no time zone; write it as the IANA database does: Europe/Paris, Indian/Reunion, or UTC",
        "`{name}` n’est pas un fuseau horaire ; écrivez-le comme la base de l’IANA : Europe/Paris, Indian/Reunion, ou UTC",
        name = _0
    ))]
    Timezone(String),
    /// An act that gave a collection more time, where the law knows no time for collecting.
    #[error("{}", tr!(
        "this instrument has no time for collecting that an act could prolong; remove [[extension]]",
        "cet instrument n’a pas de durée de collecte qu’un acte pourrait prolonger ; enlevez [[extension]]"
    ))]
    NothingToExtend,
    /// A closing day before the opening day.
    #[error("{}", tr!(
        "`closes` is before `opens`",
        "`closes` vient avant `opens`"
    ))]
    Dates,
    /// Words are missing.
    #[error("{}", tr!(
        "`{name}` is empty; write it",
        "`{name}` est vide ; écrivez-le",
        name = _0
    ))]
    Empty(String),
    /// A target without words in a language.
    #[error("{}", tr!(
        "target `{name}` has no words here; write [targets.{name}]",
        "la cible `{name}` n’a pas de texte ici ; écrivez [targets.{name}]",
        name = _0
    ))]
    TargetWithoutWords(String),
    /// Words for a target that does not exist.
    #[error("{}", tr!(
        "campaign.toml has no target `{name}`",
        "campaign.toml n’a pas de cible `{name}`",
        name = _0
    ))]
    UnknownTarget(String),
    /// Languages that do not say the same things.
    #[error("{}", tr!(
        "{here} × {what}, but {there} in `{language}`; languages say the same things",
        "{here} × {what}, mais {there} en `{language}` ; toutes les langues disent la même chose"
    ))]
    Unequal {
        /// What was counted.
        what: String,
        /// How many here.
        here: usize,
        /// How many in the default language.
        there: usize,
        /// The default language.
        language: String,
    },
}

fn enabled() -> String {
    let codes: Vec<&str> = Lang::all().map(Lang::code).collect();
    codes.join(", ")
}
