//! May this body be given mandates? What the campaign's file says of the lead is held against the instrument's `[standing]`.

use clameur_instrument::Instrument;
use jiff::civil::Date;

use crate::campaign::definition::{Body, Folder, Organisation, Role};
use crate::campaign::ready::Remark;
use crate::terminal::tr;

/// How the lead stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Nothing is in doubt, in words.
    Good(String),
    /// A lawyer has to say so, in words.
    Doubtful(String),
    /// It does not suffice by any wording that we know, in words.
    Lacking(String),
}

/// How the lead stands on a day; none where the law asks nothing of it.
#[must_use]
pub fn of(folder: &Folder, law: &Instrument, today: Date) -> Option<Standing> {
    let rule = law.standing.as_ref()?;
    let lead = folder.lead()?;
    let source: Vec<&str> = rule
        .sources
        .iter()
        .filter_map(|id| law.sources.get(id))
        .map(|source| source.cited(crate::terminal::language().code()))
        .collect();
    let source = source.join("; ");
    if lead.body != Body::Association {
        return Some(approved(lead, today));
    }
    let Some(declared) = lead.declared else {
        return Some(Standing::Lacking(tr!(
            "{id}: the day on which the association was declared is not said: write declared = \"YYYY-MM-DD\", as in the Journal officiel ({source})",
            "{id} : le jour de déclaration de l’association n’est pas indiqué : écrivez declared = \"AAAA-MM-JJ\", comme au Journal officiel ({source})",
            id = lead.id
        )));
    };
    if declared > today {
        return Some(Standing::Lacking(tr!(
            "{id}: declared = {declared} is in the future: write the day on which the association was declared",
            "{id} : declared = {declared} est dans l’avenir : écrivez le jour de déclaration de l’association",
            id = lead.id
        )));
    }
    let reached = |years: u8| {
        let span = clameur_instrument::Span {
            years: years.into(),
            ..clameur_instrument::Span::default()
        };
        span.after(declared)
    };
    let id = &lead.id;
    let whole = reached(rule.declared_years);
    Some(match (whole, reached(rule.doubtful_years)) {
        (Some(day), _) if day <= today => Standing::Good(tr!(
            "{id} was declared on {declared}, {years} years ago or more ({source}; a lawyer confirms the wording in force)",
            "{id} a été déclarée le {declared}, il y a {years} ans ou plus ({source} ; un avocat confirme la rédaction en vigueur)",
            years = rule.declared_years
        )),
        (Some(day), Some(some)) if some <= today => Standing::Doubtful(tr!(
            "{id} was declared on {declared}: {years} years only on {day}. {note} ({source})",
            "{id} a été déclarée le {declared} : {years} ans le {day} seulement. {note} ({source})",
            years = rule.declared_years,
            note = said(rule)
        )),
        _ => Standing::Lacking(tr!(
            "{id} was declared on {declared}, less than {years} years ago: by no wording that we know can it be given this mandate ({source}). Let a body lead that can",
            "{id} a été déclarée le {declared}, il y a moins de {years} ans : aucune rédaction connue ne permet de lui donner ce mandat ({source}). Confiez la conduite à un organisme qui le peut",
            years = rule.doubtful_years
        )),
    })
}

/// The note of the rule, in the language of the terminal.
fn said(rule: &clameur_instrument::Standing) -> &str {
    match (crate::terminal::language(), &rule.note_fr) {
        (crate::terminal::Language::French, Some(note)) => note,
        _ => &rule.note,
    }
}

/// A body that needs no years, but an approval or a representative standing.
fn approved(lead: &Organisation, today: Date) -> Standing {
    let id = &lead.id;
    match (lead.body, lead.approval.trim(), lead.approved_until) {
        (Body::Union, ..) => Standing::Doubtful(tr!(
            "{id} is a union: a lawyer says whether it is representative, and of whom",
            "{id} est un syndicat : un avocat dit s’il est représentatif, et de qui"
        )),
        (_, "", _) => Standing::Lacking(tr!(
            "{id} is said to be approved, and no approval is named: write approval = its number and approved_until = its last day",
            "{id} est dit agréé, sans agrément nommé : écrivez approval = son numéro et approved_until = son dernier jour"
        )),
        (_, _, Some(until)) if until < today => Standing::Lacking(tr!(
            "the approval of {id} ended on {until}: write the one in force, or let a body lead that has one",
            "l’agrément de {id} a pris fin le {until} : écrivez celui qui est en vigueur, ou confiez la conduite à un organisme qui en a un"
        )),
        (_, approval, _) => Standing::Doubtful(tr!(
            "{id} is approved ({approval}): a lawyer says whether consumers are concerned",
            "{id} est agréé ({approval}) : un avocat dit si des consommateurs sont concernés"
        )),
    }
}

/// What else the file must say of whoever is mandated, and how it stands.
#[must_use]
pub fn remarks(folder: &Folder, law: &Instrument, today: Date) -> Vec<Remark> {
    let demonstration = folder.definition.demonstration;
    let remark = |blocks: bool, what: String| Remark {
        blocks: blocks && !demonstration,
        file: "campaign.toml".to_owned(),
        line: folder.line_of_lead(),
        what,
    };
    let mut remarks = Vec::new();
    if law.standing.is_none() {
        return remarks;
    }
    for lead in &folder.definition.organisations {
        if lead.role == Role::Lead && lead.register_number.trim().is_empty() {
            remarks.push(remark(
                false,
                tr!(
                    "{id}: no number in a register: write register_number (RNA: W and nine digits, or SIREN), by which the authority finds it",
                    "{id} : aucun numéro d’un répertoire : écrivez register_number (RNA : W et neuf chiffres, ou SIREN), par lequel l’autorité le trouve",
                    id = lead.id
                ),
            ));
        }
    }
    match of(folder, law, today) {
        Some(Standing::Doubtful(what)) => remarks.push(remark(false, what)),
        Some(Standing::Lacking(what)) => remarks.push(remark(true, what)),
        Some(Standing::Good(_)) | None => {}
    }
    remarks
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::campaign::publish::instrument;

    fn said(change: impl FnOnce(&mut Organisation)) -> Standing {
        let mut folder = Folder::embedded_demo().expect("the demonstration");
        change(&mut folder.definition.organisations[0]);
        let law = instrument("fr-gdpr-80").expect("known");
        of(&folder, &law, date(2026, 11, 29)).expect("the law asks")
    }

    #[test]
    fn five_years_suffice_two_are_in_doubt_and_less_is_too_little() {
        for (declared, expected) in [
            (date(2021, 11, 29), "green"),
            (date(2021, 11, 30), "amber"),
            (date(2024, 11, 29), "amber"),
            (date(2024, 11, 30), "red"),
            (date(2026, 12, 1), "red"),
        ] {
            let colour = match said(|lead| lead.declared = Some(declared)) {
                Standing::Good(_) => "green",
                Standing::Doubtful(what) => {
                    assert!(what.contains("art. 37 et 38"), "{what}");
                    "amber"
                }
                Standing::Lacking(_) => "red",
            };
            assert_eq!(colour, expected, "{declared}");
        }
        let absent = said(|lead| lead.declared = None);
        assert!(
            matches!(&absent, Standing::Lacking(what) if what.contains("write declared")),
            "{absent:?}"
        );
    }

    #[test]
    fn an_approval_has_a_number_and_an_end() {
        let approved = |number: &str, until| {
            let number = number.to_owned();
            said(|lead| {
                lead.body = Body::ConsumerBody;
                lead.approval = number;
                lead.approved_until = until;
            })
        };
        assert!(matches!(approved("", None), Standing::Lacking(_)));
        assert!(matches!(
            approved("A-0", Some(date(2026, 11, 28))),
            Standing::Lacking(_)
        ));
        assert!(matches!(
            approved("A-0", Some(date(2026, 11, 29))),
            Standing::Doubtful(_)
        ));
    }

    #[test]
    fn what_blocks_a_campaign_only_warns_in_a_demonstration() {
        let law = instrument("fr-gdpr-80").expect("known");
        let mut folder = Folder::embedded_demo().expect("the demonstration");
        folder.definition.organisations[0].declared = None;
        let today = date(2026, 11, 29);
        assert!(remarks(&folder, &law, today).iter().all(|one| !one.blocks));
        folder.definition.demonstration = false;
        assert!(remarks(&folder, &law, today).iter().any(|one| one.blocks));
        let dutch = instrument("nl-burgerinitiatief").expect("known");
        assert_eq!(remarks(&folder, &dutch, today), []);
    }
}
