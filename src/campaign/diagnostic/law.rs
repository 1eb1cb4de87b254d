use jiff::civil::Date;

use super::Words;
use crate::terminal::tr;

/// What a campaign lacks by its instrument, and what that says of those who carry it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, serde::Serialize)]
#[serde(tag = "code", content = "arguments", rename_all = "kebab-case")]
pub enum Law {
    /// There is no such instrument.
    #[error("{0}")]
    Instrument(Words),
    /// The instrument refuses what the campaign chose.
    #[error("{0}")]
    Rules(Words),
    /// A document that the instrument asks for.
    #[error("{}", tr!(
        "it is missing: the instrument asks for it",
        "il manque : l’instrument le demande"
    ))]
    DocumentMissing,
    /// How many started it, where they do not count.
    #[error("{}", tr!(
        "the law does not count those who started the initiative: write initiators = the number of them who sign it here too (0 where none does)",
        "la loi ne compte pas les initiateurs : écrivez initiators = le nombre de ceux qui signent aussi ici (0 si aucun)"
    ))]
    Initiators,
    /// No number of the central system.
    #[error("{}", tr!(
        "[initiative] has no `central`: without the three digits of the Commission's system nobody can be handed over",
        "[initiative] n’a pas de `central` : sans les trois chiffres du système de la Commission, personne ne peut y être conduit"
    ))]
    NoCentralNumber,
    /// A territory that is no country.
    #[error("{}", tr!(
        "territory {territory:?} is no country: write two capitals, such as FR",
        "territory {territory:?} n’est pas un pays : écrivez deux majuscules, comme FR"
    ))]
    Territory {
        /// What stands there.
        territory: String,
    },
    /// The official words of a form that is signed here.
    #[error("{}", tr!(
        "it is missing: statements are valid on the official form alone (Regulation (EU) 2019/788, art. 9(2)), and its words in this language are not known here. Copy them from the Official Journal (docs/formats/official.md); until then nobody can sign",
        "il manque : les déclarations ne sont valables que sur le formulaire officiel (règlement (UE) 2019/788, art. 9, par. 2), et son texte dans cette langue n’est pas connu ici. Copiez-le du Journal officiel (docs/formats/official.md) ; d’ici là, personne ne peut signer"
    ))]
    OfficialMissing,
    /// The official words of a form that is only printed.
    #[error("{}", tr!(
        "it is missing: until the official words of the form are there (docs/formats/official.md), sheets in this language can only be printed as drafts",
        "il manque : tant que le texte officiel du formulaire n’est pas là (docs/formats/official.md), les feuilles dans cette langue ne s’impriment que comme projets"
    ))]
    OfficialDraft,
    /// A reader where the form names nobody but the organisers.
    #[error("{}", tr!(
        "{id} would read every statement, and the official form names nobody but the organisers: make it a relay",
        "{id} lirait toutes les déclarations, et le formulaire officiel ne nomme que les organisateurs : faites-en un relais (relay)"
    ))]
    ReaderNotAllowed {
        /// The organisation.
        id: String,
    },
    /// A reader whom no document names.
    #[error("{}", tr!(
        "{name} can read every statement, and neither mandate nor notice says so in this language: write its name there, or make it a relay",
        "{name} peut lire toutes les déclarations, et ni le mandat ni la notice ne le disent dans cette langue : écrivez-y son nom, ou faites-en un relais (relay)"
    ))]
    ReaderUnnamed {
        /// The organisation's name.
        name: String,
    },
    /// Keys of an organisation that receives nothing.
    #[error("{}", tr!(
        "{id} is a relay and receives nothing: its recipients are not used",
        "{id} est un relais et ne reçoit rien : ses recipients ne servent pas"
    ))]
    RelayKeys {
        /// The organisation.
        id: String,
    },
    /// Nobody could read what is sealed.
    #[error("{}", tr!(
        "{id} has no key to seal to: make a pair with `clameur keys new` on a machine \
         that is not the server, and put the public key (age1…) into its recipients",
        "{id} n’a pas de clé pour laquelle sceller : faites-en une paire avec `clameur keys new`, \
         sur une machine qui n’est pas le serveur, et mettez la clé publique (age1…) dans ses recipients"
    ))]
    NoKey {
        /// The organisation.
        id: String,
    },
    /// A key that is none.
    #[error("{}", tr!(
        "a recipient of {id} cannot be used: {why}",
        "un des recipients de {id} ne peut pas servir : {why}"
    ))]
    Key {
        /// The organisation.
        id: String,
        /// What is wrong with it.
        why: Words,
    },
    /// One key alone.
    #[error("{}", tr!(
        "everything is sealed to one single key: if it is lost, nobody can ever open anything. \
         A second key, kept elsewhere, protects against that",
        "tout est scellé pour une seule clé : si elle se perd, personne ne pourra plus jamais rien ouvrir. \
         Une seconde clé, gardée ailleurs, en protège"
    ))]
    SingleKey,
    /// An address elsewhere of a campaign that is signed here.
    #[error("{}", tr!(
        "[appeal] leads elsewhere, and {instrument} is signed here: take it out, or use the instrument appeal-elsewhere",
        "[appeal] mène ailleurs, et {instrument} se signe ici : retirez-le, ou prenez l’instrument appeal-elsewhere"
    ))]
    AppealHere {
        /// The instrument.
        instrument: String,
    },
    /// An appeal that leads nowhere.
    #[error("{}", tr!(
        "it does not say where to sign: write [appeal] with place (one of {known}) and address",
        "il ne dit pas où signer : écrivez [appeal] avec place (l’un de {known}) et address"
    ))]
    AppealNowhere {
        /// The places that the law knows.
        known: String,
    },
    /// An appeal to a place that the law does not know.
    #[error("{}", tr!(
        "`{place}` is no place to sign that the law knows: write one of {known}",
        "`{place}` n’est pas un lieu de signature que la loi connaît : écrivez l’un de {known}"
    ))]
    AppealPlace {
        /// What stands there.
        place: String,
        /// The places that the law knows.
        known: String,
    },
    /// An address that is not that of its place.
    #[error("{}", tr!(
        "`{address}` does not lead to {operator}: write an address that begins with https:// on one of: {hosts}",
        "`{address}` ne mène pas à : {operator} ; écrivez une adresse qui commence par https://, chez : {hosts}"
    ))]
    AppealAddress {
        /// What stands there.
        address: String,
        /// Whose place it is.
        operator: String,
        /// Its hosts.
        hosts: String,
    },
    /// Collecting begins on no day.
    #[error("{}", tr!(
        "it does not say when collecting begins: write opens = \"YYYY-MM-DD\", {last} at the latest ({cited})",
        "il ne dit pas quand la collecte commence : écrivez opens = \"AAAA-MM-JJ\", le {last} au plus tard ({cited})"
    ))]
    OpensUnsaid {
        /// The last day for it.
        last: Date,
        /// Who says so.
        cited: Words,
    },
    /// Collecting begins before the registration.
    #[error("{}", tr!(
        "collecting begins on {opens}, before the initiative was registered on {registered}: mend opens or registered",
        "la collecte commence le {opens}, avant l’enregistrement de l’initiative le {registered} : corrigez opens ou registered"
    ))]
    OpensBeforeRegistration {
        /// When it begins.
        opens: Date,
        /// When it was registered.
        registered: Date,
    },
    /// Collecting begins too late.
    #[error("{}", tr!(
        "collecting begins on {opens}, more than {span} after the registration on {registered}: {last} is the last day ({cited})",
        "la collecte commence le {opens}, plus de {span} après l’enregistrement du {registered} : le {last} est le dernier jour ({cited})"
    ))]
    OpensLate {
        /// When it begins.
        opens: Date,
        /// The time for it.
        span: Words,
        /// When it was registered.
        registered: Date,
        /// The last day for it.
        last: Date,
        /// Who says so.
        cited: Words,
    },
    /// Collecting ends on no day.
    #[error("{}", tr!(
        "it does not say when collecting ends: write closes = \"YYYY-MM-DD\", {last} at the latest ({cited})",
        "il ne dit pas quand la collecte finit : écrivez closes = \"AAAA-MM-JJ\", le {last} au plus tard ({cited})"
    ))]
    ClosesUnsaid {
        /// The last day for it.
        last: Date,
        /// Who says so.
        cited: Words,
    },
    /// Collecting ends before it begins.
    #[error("{}", tr!(
        "collecting ends on {closes}, before it begins: mend opens or closes",
        "la collecte finit le {closes}, avant de commencer : corrigez opens ou closes"
    ))]
    ClosesBeforeOpens {
        /// When it ends.
        closes: Date,
    },
    /// Collecting ends too late.
    #[error("{}", tr!(
        "collecting ends on {closes}, but may last {span} at most: {last} is the last day ({cited})",
        "la collecte finit le {closes}, mais ne peut durer que {span} : le {last} est le dernier jour ({cited})"
    ))]
    ClosesLate {
        /// When it ends.
        closes: Date,
        /// How long it may last.
        span: Words,
        /// The last day.
        last: Date,
        /// Who says so.
        cited: Words,
    },
    /// An act that gives no more time than the law does.
    #[error("{}", tr!(
        "{act} ends on {day}, and collecting may last until {last} without it: it prolongs nothing. Write the day that the act in force names, or take it out",
        "{act} finit le {day}, et la collecte peut durer jusqu’au {last} sans lui : il ne prolonge rien. Écrivez le jour que donne l’acte en vigueur, ou retirez-le"
    ))]
    ActProlongsNothing {
        /// The act.
        act: String,
        /// Its end.
        day: Date,
        /// The law's own.
        last: Date,
    },
    /// An act gave more time than the campaign takes.
    #[error("{}", tr!(
        "an act gave time until {prolonged}, and collecting ends on {closes}: write closes = \"{prolonged}\" if it is to go on",
        "un acte a donné du temps jusqu’au {prolonged}, et la collecte finit le {closes} : écrivez closes = \"{prolonged}\" si elle doit continuer"
    ))]
    TimeLeft {
        /// The end by the act.
        prolonged: Date,
        /// The campaign's.
        closes: Date,
    },
    /// No number in a register.
    #[error("{}", tr!(
        "{id}: no number in a register: write register_number (RNA: W and nine digits, or SIREN), by which the authority finds it",
        "{id} : aucun numéro d’un répertoire : écrivez register_number (RNA : W et neuf chiffres, ou SIREN), par lequel l’autorité le trouve"
    ))]
    NoRegisterNumber {
        /// The organisation.
        id: String,
    },
    /// The day on which the association was declared.
    #[error("{}", tr!(
        "{id}: the day on which the association was declared is not said: write declared = \"YYYY-MM-DD\", as in the Journal officiel ({cited})",
        "{id} : le jour de déclaration de l’association n’est pas indiqué : écrivez declared = \"AAAA-MM-JJ\", comme au Journal officiel ({cited})"
    ))]
    Undeclared {
        /// The organisation.
        id: String,
        /// Who says so.
        cited: Words,
    },
    /// A day that has not come.
    #[error("{}", tr!(
        "{id}: declared = {declared} is in the future: write the day on which the association was declared",
        "{id} : declared = {declared} est dans l’avenir : écrivez le jour de déclaration de l’association"
    ))]
    DeclaredLater {
        /// The organisation.
        id: String,
        /// The day.
        declared: Date,
    },
    /// Old enough by every wording.
    #[error("{}", tr!(
        "{id} was declared on {declared}, {years} years ago or more ({cited}; a lawyer confirms the wording in force)",
        "{id} a été déclarée le {declared}, il y a {years} ans ou plus ({cited} ; un avocat confirme la rédaction en vigueur)"
    ))]
    DeclaredLongAgo {
        /// The organisation.
        id: String,
        /// The day.
        declared: Date,
        /// The years that suffice.
        years: u8,
        /// Who says so.
        cited: Words,
    },
    /// Old enough by one wording, too young by another.
    #[error("{}", tr!(
        "{id} was declared on {declared}: {years} years only on {day}. {note} ({cited})",
        "{id} a été déclarée le {declared} : {years} ans le {day} seulement. {note} ({cited})"
    ))]
    DeclaredInDoubt {
        /// The organisation.
        id: String,
        /// The day.
        declared: Date,
        /// The years that suffice for sure.
        years: u8,
        /// When they are over.
        day: Date,
        /// What is in doubt.
        note: Words,
        /// Who says so.
        cited: Words,
    },
    /// Too young by every wording.
    #[error("{}", tr!(
        "{id} was declared on {declared}, less than {years} years ago: by no wording that we know can it be given this mandate ({cited}). Let a body lead that can",
        "{id} a été déclarée le {declared}, il y a moins de {years} ans : aucune rédaction connue ne permet de lui donner ce mandat ({cited}). Confiez la conduite à un organisme qui le peut"
    ))]
    DeclaredTooLate {
        /// The organisation.
        id: String,
        /// The day.
        declared: Date,
        /// The least years.
        years: u8,
        /// Who says so.
        cited: Words,
    },
    /// A union.
    #[error("{}", tr!(
        "{id} is a union: a lawyer says whether it is representative, and of whom",
        "{id} est un syndicat : un avocat dit s’il est représentatif, et de qui"
    ))]
    Union {
        /// The organisation.
        id: String,
    },
    /// An approved body without an approval.
    #[error("{}", tr!(
        "{id} is said to be approved, and no approval is named: write approval = its number and approved_until = its last day",
        "{id} est dit agréé, sans agrément nommé : écrivez approval = son numéro et approved_until = son dernier jour"
    ))]
    NoApproval {
        /// The organisation.
        id: String,
    },
    /// An approval that is over.
    #[error("{}", tr!(
        "the approval of {id} ended on {until}: write the one in force, or let a body lead that has one",
        "l’agrément de {id} a pris fin le {until} : écrivez celui qui est en vigueur, ou confiez la conduite à un organisme qui en a un"
    ))]
    ApprovalOver {
        /// The organisation.
        id: String,
        /// Its last day.
        until: Date,
    },
    /// An approved body.
    #[error("{}", tr!(
        "{id} is approved ({approval}): a lawyer says whether consumers are concerned",
        "{id} est agréé ({approval}) : un avocat dit si des consommateurs sont concernés"
    ))]
    Approved {
        /// The organisation.
        id: String,
        /// The number of its approval.
        approval: String,
    },
    /// Nobody is asked why they are concerned.
    #[error("{}", tr!(
        "people are not asked why they are concerned: write {field} = \"optional\" or \"required\" under [fields]; complainants who were not concerned themselves have been refused ({cited})",
        "les gens ne disent pas en quoi cela les concerne : écrivez {field} = \"optional\" ou \"required\" sous [fields] ; des plaignants qui n’étaient pas concernés eux-mêmes ont été refusés ({cited})"
    ))]
    ConcernNotAsked {
        /// The field.
        field: String,
        /// Who says so.
        cited: Words,
    },
    /// Statutes that do not name what the law wants named.
    #[error("{}", tr!(
        "the object clause of the statutes names neither data protection nor private life: by the wording before law 2025-391 a mandate may be given only to an association whose statutes do. Quote the sentence that does, or ask a lawyer",
        "l’objet statutaire ne nomme ni la protection des données ni la vie privée : avant la loi 2025-391, un mandat ne pouvait être donné qu’à une association dont les statuts le font. Citez la phrase qui le fait, ou demandez à un avocat"
    ))]
    Statutes,
    /// Organisations that decide together and do not say what they agreed.
    #[error("{}", tr!(
        "controllers_md is missing: {names} can read statements, and the GDPR (art. 26) asks what was agreed with the lead to be made available",
        "il manque controllers_md : {names} peut lire les déclarations, et le RGPD (art. 26) demande que ce qui a été convenu avec l’organisation qui porte la campagne soit mis à disposition"
    ))]
    Arrangement {
        /// Their names.
        names: String,
    },
}
