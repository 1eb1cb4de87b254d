//! Whether something may be written down as sent: what cannot be true is refused, what the law does not allow needs a reason.

use std::fmt;

use clameur_instrument::{Event, surely_over};
use jiff::civil::Date;

use super::packing::PackingList;
use super::{NewSent, Register, RegisterError};
use crate::campaign::store::Campaign;
use crate::paper::ReportLine;
use crate::procedure::Procedure;
use crate::procedure::Reach;
use crate::terminal::tr;

/// What speaks against a sending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Objection {
    /// The figures do not reach what the law asks (Regulation (EU) 2019/788, art. 12(1)).
    TooFew(Reach),
    /// The State's statements were sent before: the law knows one sending to each.
    SentBefore(u64, String),
    /// Statements were signed here that no list names: the State's number, and how many the lists have.
    LeftOut(String, u64, u64),
    /// The lists hold more than is counted, for somebody left since: the State, how many the lists have, and how many are counted.
    StillHeld(String, u64, u64),
    /// It is still collected, or was on that day: what is signed later could not be sent any more. The last day, where it is known.
    Collecting(Option<Date>),
    /// The time for sending was surely over: its last day, where that was a working day.
    Late(Date),
}

impl fmt::Display for Objection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let told = match self {
            Self::TooFew(reach) => tr!(
                "by all figures that are known there are {statements} statements of {needed}, and {states} States of {states_needed} reach their least number: until both are reached, nothing may be sent to any authority (Regulation (EU) 2019/788, art. 12)",
                "d’après tous les chiffres connus, il y a {statements} déclarations sur {needed}, et {states} États sur {states_needed} atteignent leur nombre minimal : tant que les deux ne sont pas atteints, rien ne peut être envoyé à une autorité (règlement (UE) 2019/788, art. 12)",
                statements = reach.statements,
                needed = reach.needed,
                states = reach.states,
                states_needed = reach.states_needed,
            ),
            Self::SentBefore(number, country) => tr!(
                "what there is of {country} was sent already, as number {number}, and the law knows one sending to each State",
                "ce qui concerne {country} a déjà été envoyé, sous le numéro {number}, et la loi ne connaît qu’un envoi par État"
            ),
            Self::LeftOut(country, counted, listed) => tr!(
                "{counted} statements of {country} are counted in this instance, and the packing lists hold {listed}: the others would never be sent",
                "{counted} déclarations de {country} sont comptées dans cette instance, et les bordereaux en contiennent {listed} : les autres ne seraient jamais envoyées"
            ),
            Self::StillHeld(country, listed, counted) => tr!(
                "the lists hold {listed} statements of {country}, and {counted} are counted: who left since the archive was written is still in the files",
                "les bordereaux contiennent {listed} déclarations de {country}, et {counted} sont comptées : qui s’est retiré depuis y est encore"
            ),
            Self::Collecting(None) => tr!(
                "the collection has not ended, and statements are sent after its end (Regulation (EU) 2019/788, art. 12): whatever is signed later would never be sent",
                "la collecte n’a pas pris fin, et les déclarations s’envoient après sa fin (règlement (UE) 2019/788, art. 12) : ce qui serait signé ensuite ne serait jamais envoyé"
            ),
            Self::Collecting(Some(last)) => tr!(
                "the collection ended on {last}, and statements are sent after its end (Regulation (EU) 2019/788, art. 12): is the day wrong?",
                "la collecte a pris fin le {last}, et les déclarations s’envoient après sa fin (règlement (UE) 2019/788, art. 12) : le jour est-il faux ?"
            ),
            Self::Late(last) => tr!(
                "the last day for sending was {last}, or the next working day (Regulation (EU) 2019/788, art. 12): the authority need not verify what came later",
                "le dernier jour pour envoyer était le {last}, ou le jour ouvrable suivant (règlement (UE) 2019/788, art. 12) : l’autorité n’est pas tenue de vérifier ce qui est venu ensuite"
            ),
        };
        f.write_str(&told)
    }
}

/// All objections, and what to do.
pub(super) fn told(objections: &[Objection]) -> String {
    let mut lines: Vec<String> = objections.iter().map(ToString::to_string).collect();
    for one in objections {
        match one {
            Objection::TooFew(_) => lines.push(tr!(
                "  Enter what is missing: `clameur paper count`, `clameur campaign figures`; `clameur paper report` shows it. An initiative that ends below\n  sends nothing: it is closed, and what was signed is destroyed when the law says so (`clameur procedure due`).",
                "  Saisissez ce qui manque : `clameur paper count`, `clameur campaign figures` ; `clameur paper report` le montre. Une initiative qui finit en dessous\n  n’envoie rien : elle est close, et ce qui a été signé est détruit quand la loi le veut (`clameur procedure due`)."
            )),
            Objection::LeftOut(..) => lines.push(tr!(
                "  Freeze and open what is not yet in a batch, and give every list with --files.",
                "  Figez et ouvrez ce qui n’est encore dans aucun lot, et donnez chaque bordereau avec --files."
            )),
            Objection::StillHeld(..) => lines.push(tr!(
                "  Not sent yet? Write the archive again (`clameur batch export`), open that one, and send its folder.",
                "  Pas encore envoyé ? Écrivez de nouveau l’archive (`clameur batch export`), ouvrez celle-là, et envoyez son dossier."
            )),
            Objection::SentBefore(number, _) => lines.push(tr!(
                "  Was it sent once more in its place, then say so: --instead-of {number}",
                "  Si l’envoi a été refait à sa place, dites-le : --instead-of {number}"
            )),
            Objection::Collecting(None) => lines.push(tr!(
                "  End the collection first: `clameur campaign close`. If it ends before its last day, tell the Commission too.",
                "  Mettez d’abord fin à la collecte : `clameur campaign close`. Si elle finit avant son dernier jour, dites-le aussi à la Commission."
            )),
            Objection::Collecting(Some(_)) | Objection::Late(_) => {}
        }
    }
    lines.push(tr!(
        "  If it was sent all the same, --even-so REASON writes it down with the reason, which stays.",
        "  Si l’envoi a eu lieu malgré tout, --even-so MOTIF l’inscrit avec ce motif, qui reste."
    ));
    lines.join("\n")
}

/// Reads packing lists, which are for this State of this campaign, each once.
pub(super) fn lists(
    campaign: &Campaign,
    country: &str,
    files: &[String],
) -> Result<Vec<PackingList>, RegisterError> {
    let number = campaign.folder.definition.initiative.as_ref();
    let number = number.map_or("", |initiative| initiative.number.as_str());
    let mut lists: Vec<PackingList> = Vec::new();
    for text in files {
        let list = PackingList::parse(text)?;
        for (what, found, expected) in [
            (tr!("the State", "l’État"), list.country.as_str(), country),
            (
                tr!("the campaign", "la campagne"),
                &list.campaign,
                campaign.slug(),
            ),
            (
                tr!("the initiative", "l’initiative"),
                &list.initiative,
                number,
            ),
        ] {
            if found != expected {
                return Err(RegisterError::OtherList {
                    what,
                    found: found.to_owned(),
                    expected: expected.to_owned(),
                });
            }
        }
        let twice = |known: &PackingList| known.sha256 == list.sha256 || known.batch == list.batch;
        if lists.iter().any(twice) {
            return Err(RegisterError::Twice);
        }
        lists.push(list);
    }
    Ok(lists)
}

/// Statements that were signed here, as the lists say.
pub(super) fn individual(
    country: &str,
    lists: &[PackingList],
    here: ReportLine,
) -> Result<u64, RegisterError> {
    if lists.is_empty() && here.online > 0 {
        return Err(RegisterError::NoList(here.online, country.to_owned()));
    }
    Ok(lists.iter().map(|list| list.statements).sum())
}

/// Statements on paper and of the central system: those given, or all that are counted.
pub(super) fn stacks(
    country: &str,
    new: &NewSent<'_>,
    here: ReportLine,
) -> Result<(u64, u64), RegisterError> {
    let stack = |given: Option<u64>, known: u64, way: String, how: String| match given {
        Some(given) if given > known => Err(RegisterError::MoreThanCounted {
            country: country.to_owned(),
            way,
            given,
            known,
            how,
        }),
        Some(given) => Ok(given),
        None => Ok(known),
    };
    Ok((
        stack(
            new.paper,
            here.paper,
            tr!("on paper", "sur papier"),
            tr!(
                "clameur paper batch counted, or clameur paper count",
                "clameur paper batch counted, ou clameur paper count"
            ),
        )?,
        stack(
            new.central,
            here.central,
            tr!("of the central system", "du système central"),
            tr!(
                "clameur central fetch, or clameur campaign figures --channel central",
                "clameur central fetch, ou clameur campaign figures --channel central"
            ),
        )?,
    ))
}

/// A list is written down once, unless its row is replaced.
pub(super) fn known_lists(
    register: &Register,
    lists: &[PackingList],
    instead_of: Option<u64>,
) -> Result<(), RegisterError> {
    let standing = register.sent.iter();
    let standing =
        standing.filter(|sent| !register.replaced(sent.number) && Some(sent.number) != instead_of);
    for sent in standing {
        if lists.iter().any(|list| sent.lists.contains(&list.sha256)) {
            return Err(RegisterError::RecordValidator(sent.number));
        }
    }
    Ok(())
}

/// Whether a day may lie in the time for sending: after the end of the collection, and within the law's months, which may end with a working day after
/// the last one.
pub(super) fn in_time(procedure: &Procedure, on: Date) -> Option<Objection> {
    let Some(closed) = procedure.history.last(Event::Closed) else {
        return Some(Objection::Collecting(None));
    };
    if on < closed {
        return Some(Objection::Collecting(Some(closed)));
    }
    let (_, last) = procedure.term(Event::Closed, Event::Filed)?;
    surely_over(last, on).then_some(Objection::Late(last))
}

/// What speaks against it.
pub(super) fn objections(
    register: &Register,
    reach: Reach,
    (country, individual, here): (&str, u64, ReportLine),
    (new, in_time): (&NewSent<'_>, Option<Objection>),
) -> Result<Vec<Objection>, RegisterError> {
    if let Some(number) = new.instead_of {
        let stands = register.standing(country).any(|sent| sent.number == number);
        if !stands {
            return Err(RegisterError::NoSending(number, country.to_owned()));
        }
    }
    let mut found = Vec::new();
    if !reach.enough() {
        found.push(Objection::TooFew(reach));
    }
    if let Some(before) = register.standing(country).last() {
        found.push(Objection::SentBefore(before.number, country.to_owned()));
    }
    if individual < here.online {
        let country = country.to_owned();
        found.push(Objection::LeftOut(country, here.online, individual));
    } else if individual > here.online {
        let country = country.to_owned();
        found.push(Objection::StillHeld(country, individual, here.online));
    }
    // What takes another's place is that sending, whenever it went.
    found.extend(in_time.filter(|_| new.instead_of.is_none()));
    Ok(found)
}
