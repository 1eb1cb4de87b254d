//! What is wrong with a file of a log, in the language of the terminal: the crate that reads them speaks English alone.

use clameur_ledger::checkpoint::CheckpointError;
use clameur_ledger::leaf::LeafError;
use clameur_ledger::note::{KeyError, MAX_NOTE, MAX_SIGNATURES, NoteError};
use clameur_ledger::proof::{MAX_PROOF, TlogProofError};
use clameur_ledger::receipt::{EXTRA_LEN, ReceiptError};
use clameur_ledger::tile::BytesError;
use clameur_ledger::tree::ProofError;

use crate::terminal::tr;

/// An error of the ledger's crate that is told at a terminal.
pub trait Said {
    /// What is wrong, in the language of the terminal.
    fn said(&self) -> String;
}

impl Said for NoteError {
    fn said(&self) -> String {
        let english = self;
        match self {
            Self::TooLong => tr!("{english}", "la note dépasse {MAX_NOTE} octets"),
            Self::Utf8 => tr!("{english}", "la note n’est pas en UTF-8"),
            Self::Control => tr!("{english}", "la note contient un caractère de commande"),
            Self::Unterminated => tr!(
                "{english}",
                "le texte d’une note doit finir par un saut de ligne"
            ),
            Self::Unsigned => tr!(
                "{english}",
                "la note n’a pas de signatures après une ligne vide"
            ),
            Self::TooMany => tr!("{english}", "la note a plus de {MAX_SIGNATURES} signatures"),
            Self::Signature(line) => {
                tr!("{english}", "la ligne {line} des signatures est mal formée")
            }
            Self::NotSignedBy { name, key_id } => tr!(
                "{english}",
                "la note n’est pas signée par {name} (clé {key_id:08x})"
            ),
            Self::Forged { name, key_id } => tr!(
                "{english}",
                "la signature de {name} (clé {key_id:08x}) ne correspond pas au texte"
            ),
        }
    }
}

impl Said for CheckpointError {
    fn said(&self) -> String {
        let english = self;
        match self {
            Self::Lines => tr!(
                "{english}",
                "une tête signée a au moins trois lignes, dont aucune n’est vide"
            ),
            Self::Size => tr!(
                "{english}",
                "la deuxième ligne de la tête signée n’est pas la taille d’un arbre"
            ),
            Self::Root => tr!(
                "{english}",
                "la troisième ligne de la tête signée n’est pas l’empreinte d’une racine"
            ),
            Self::EmptyRoot => tr!(
                "{english}",
                "la tête signée donne à un arbre vide une racine qu’il ne peut pas avoir"
            ),
            Self::Origin { expected, found } => tr!(
                "{english}",
                "la tête signée est celle de {found}, et non de {expected}"
            ),
            Self::Note(error) => error.said(),
        }
    }
}

impl Said for ReceiptError {
    fn said(&self) -> String {
        let english = self;
        match self {
            Self::File(error) => error.said(),
            Self::Extra(found) => tr!(
                "{english}",
                "le fichier est une preuve, et non un reçu : ses données `extra` ont {found} octets au lieu de {EXTRA_LEN}"
            ),
            Self::Version(version) => tr!("{english}", "version de reçu inconnue : {version}"),
            Self::Leaf(error) => {
                let why = error.said();
                tr!("{english}", "l’entrée du reçu est mal formée : {why}")
            }
            Self::Kind(kind) => tr!(
                "{english}",
                "le reçu est celui d’une entrée « {kind} », qui n’est celle de personne"
            ),
            Self::Commitment => tr!(
                "{english}",
                "le sel et l’empreinte que contient le reçu n’ouvrent pas l’engagement de l’entrée"
            ),
            Self::Checkpoint(error) => {
                let why = error.said();
                tr!(
                    "{english}",
                    "la tête signée du reçu n’est pas valable : {why}"
                )
            }
            Self::Inclusion(error) => {
                let why = error.said();
                tr!(
                    "{english}",
                    "le reçu ne montre pas que l’entrée est au registre : {why}"
                )
            }
        }
    }
}

impl Said for TlogProofError {
    fn said(&self) -> String {
        let english = self;
        match self {
            Self::TooLong => tr!("{english}", "le fichier dépasse {MAX_PROOF} octets"),
            Self::Utf8 => tr!("{english}", "le fichier n’est pas en UTF-8"),
            Self::Header => tr!(
                "{english}",
                "le fichier ne commence pas par la ligne `c2sp.org/tlog-proof@v1`"
            ),
            Self::Extra => tr!("{english}", "la ligne `extra` du fichier est mal formée"),
            Self::Index => tr!(
                "{english}",
                "la ligne `index` du fichier manque ou est mal formée"
            ),
            Self::Hash(line) => tr!(
                "{english}",
                "la ligne {line} de la preuve d’inclusion n’est pas une empreinte"
            ),
            Self::Hashes => tr!("{english}", "la preuve d’inclusion est trop longue"),
            Self::Blank => tr!(
                "{english}",
                "le fichier n’a pas de ligne vide avant la tête signée"
            ),
            Self::Checkpoint(error) => {
                let why = error.said();
                tr!(
                    "{english}",
                    "la tête signée du fichier est mal formée : {why}"
                )
            }
        }
    }
}

impl Said for ProofError {
    fn said(&self) -> String {
        let english = self;
        match self {
            Self::Outside { asked, size } => {
                tr!("{english}", "{asked} est hors d’un arbre de {size} entrées")
            }
            Self::Length => tr!(
                "{english}",
                "la preuve n’a pas la longueur que veut sa place dans l’arbre"
            ),
            Self::Root => tr!(
                "{english}",
                "la preuve mène à une autre racine que celle de la tête signée"
            ),
            Self::OldRoot => tr!(
                "{english}",
                "la preuve ne part pas de la racine de la tête antérieure"
            ),
        }
    }
}

impl Said for BytesError {
    fn said(&self) -> String {
        let english = self;
        match self {
            Self::TileLength {
                width,
                expected,
                found,
            } => tr!(
                "{english}",
                "une tuile de {width} empreintes a {expected} octets, celle-ci en a {found}"
            ),
            Self::Truncated(entry) => {
                tr!("{english}", "le paquet finit au milieu de l’entrée {entry}")
            }
            Self::Count { width, found } => tr!(
                "{english}",
                "un paquet de {width} entrées était attendu, celui-ci en a {found}"
            ),
            Self::EntryLength(found) => tr!(
                "{english}",
                "une entrée a au plus 65535 octets, celle-ci en a {found}"
            ),
        }
    }
}

impl Said for LeafError {
    fn said(&self) -> String {
        let english = self;
        match self {
            Self::Length(found) => {
                tr!("{english}", "une entrée a 76 octets, celle-ci en a {found}")
            }
            Self::Version(version) => tr!("{english}", "version d’entrée inconnue : {version}"),
            Self::Kind(kind) => tr!("{english}", "sorte d’entrée inconnue : {kind}"),
            Self::Territory => tr!(
                "{english}",
                "un territoire est fait de deux majuscules, ou de deux octets nuls s’il n’y en a pas"
            ),
            Self::Reason(reason) => tr!("{english}", "motif inconnu : {reason}"),
            Self::Number(number) => tr!(
                "{english}",
                "le nombre {number} est trop grand pour une place ou une taille"
            ),
            Self::Unused(byte) => tr!(
                "{english}",
                "l’octet {byte} ne sert pas à cette sorte d’entrée et doit être nul"
            ),
        }
    }
}

impl Said for KeyError {
    fn said(&self) -> String {
        let english = self;
        match self {
            Self::Name => tr!(
                "{english}",
                "le nom d’une clé n’est pas vide, et n’a ni espace, ni signe plus, ni caractère de commande"
            ),
            Self::Form => tr!(
                "{english}",
                "une clé de registre a la forme <nom>+<8 chiffres hexadécimaux>+<base64>"
            ),
            Self::Id => tr!(
                "{english}",
                "l’identifiant de la clé ne va pas avec son nom et ses octets : elle a été mal recopiée ou changée"
            ),
            Self::Type(kind) => tr!(
                "{english}",
                "les clés du type 0x{kind:02x} ne sont pas prises en charge, seulement Ed25519 (0x01)"
            ),
            Self::Material => tr!(
                "{english}",
                "les octets de la clé ou de la signature ne sont pas valables"
            ),
        }
    }
}
