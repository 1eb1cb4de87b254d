use std::fmt;

use super::{Change, How};
use crate::terminal::tr;

impl How {
    /// As commands say it.
    fn told(self) -> String {
        match self {
            Self::Added => tr!("added", "ajout"),
            Self::Removed => tr!("removed", "retrait"),
            Self::Changed => tr!("changed", "changement"),
        }
    }
}

/// As commands say it.
impl fmt::Display for Change {
    #[expect(
        clippy::too_many_lines,
        reason = "one kind of change after the other, in two languages"
    )]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let day = |day: &Option<jiff::civil::Date>| {
            day.map_or_else(|| tr!("none", "aucun"), |day| day.to_string())
        };
        let line = match self {
            Self::Recipient {
                how: How::Removed,
                organisation,
                key,
            } => tr!(
                "recipient key of {organisation} removed: {key} opens nothing that is given from now on",
                "clé de destinataire de {organisation} retirée : {key} n’ouvre rien de ce qui est donné désormais"
            ),
            Self::Recipient {
                organisation, key, ..
            } => tr!(
                "recipient key of {organisation} added: statements are from now on sealed to {key} too",
                "clé de destinataire de {organisation} ajoutée : les déclarations sont désormais scellées aussi pour {key}"
            ),
            Self::Consent { how, organisation } => tr!(
                "consent that {organisation} reads {how}",
                "accord pour que {organisation} lise : {how}",
                how = how.told()
            ),
            Self::NoteKey { how, organisation } => tr!(
                "key of {organisation} for public notes {how}",
                "clé de {organisation} pour les notes publiques : {how}",
                how = how.told()
            ),
            Self::Document {
                how,
                kind,
                language,
                hash: None,
            } => tr!(
                "document {language}/{kind} {how}",
                "document {language}/{kind} : {how}",
                how = how.told()
            ),
            Self::Document {
                how,
                kind,
                language,
                hash: Some(hash),
            } => tr!(
                "document {language}/{kind} {how}: {hash} (who signed before signed the former one)",
                "document {language}/{kind} : {how}, {hash} (qui a signé avant a signé le précédent)",
                how = how.told()
            ),
            Self::Texts { how, language } => tr!(
                "texts in {language} {how}",
                "textes en {language} : {how}",
                how = how.told()
            ),
            Self::Question { how, field } => tr!(
                "question {field} {how}",
                "question {field} : {how}",
                how = how.told()
            ),
            Self::Target { how, target } => tr!(
                "target {target} {how}",
                "cible {target} : {how}",
                how = how.told()
            ),
            Self::Instrument { instrument } => tr!(
                "instrument changed: from now on {instrument}",
                "instrument changé : désormais {instrument}"
            ),
            Self::Law { instrument, hash } => tr!(
                "the law's file {instrument} changed: {hash}",
                "le fichier de droit {instrument} a changé : {hash}"
            ),
            Self::Opens { day: first } => tr!(
                "first day changed: {day}",
                "premier jour changé : {day}",
                day = day(first)
            ),
            Self::Closes { day: last } => tr!(
                "last day changed: {day}",
                "dernier jour changé : {day}",
                day = day(last)
            ),
            Self::Languages { languages } => tr!(
                "languages changed: {languages}",
                "langues changées : {languages}",
                languages = languages.join(", ")
            ),
            Self::Territory { territory } => tr!(
                "territory changed: {territory}",
                "territoire changé : {territory}",
                territory = territory.clone().unwrap_or_else(|| tr!("none", "aucun"))
            ),
            Self::Structure => tr!(
                "campaign.toml is another: who carries the campaign, how they are described, goal or look may have changed",
                "campaign.toml est un autre : qui porte la campagne, sa description, l’objectif ou l’apparence ont pu changer"
            ),
            Self::Tags => tr!(
                "the way changed in which one person is recognised",
                "la façon de reconnaître une même personne a changé"
            ),
            Self::Log => tr!(
                "the log's key or name changed, which never may",
                "la clé ou le nom du registre a changé, ce qui ne doit jamais arriver"
            ),
            Self::Unknown => tr!(
                "unknown: a manifest is not there to be compared",
                "inconnu : il manque un manifeste à comparer"
            ),
        };
        f.write_str(&line)
    }
}
