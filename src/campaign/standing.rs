//! May this body be given mandates? What the campaign's file says of the lead is held against the instrument's `[standing]`.

use clameur_instrument::Instrument;
use jiff::civil::Date;

use crate::campaign::definition::{Body, Organisation, Role};
use crate::campaign::diagnostic::Step::{Item, Key};
use crate::campaign::diagnostic::{Diagnostic, Law, Path, Words};
use crate::campaign::source::CampaignSource;

/// How the lead stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Nothing is in doubt.
    Good(Law),
    /// A lawyer has to say so.
    Doubtful(Law),
    /// It does not suffice by any wording that we know.
    Lacking(Law),
}

/// How the lead stands on a day; none where the law asks nothing of it.
#[must_use]
pub fn of(source: &CampaignSource, law: &Instrument, today: Date) -> Option<Standing> {
    let rule = law.standing.as_ref()?;
    let lead = source.lead()?;
    let cited = Words::of(|| {
        let language = crate::terminal::language().code();
        let sources = rule.sources.iter().filter_map(|id| law.sources.get(id));
        let sources: Vec<&str> = sources.map(|source| source.cited(language)).collect();
        sources.join("; ")
    });
    if lead.body != Body::Association {
        return Some(approved(lead, today));
    }
    let id = lead.id.clone();
    let Some(declared) = lead.declared else {
        return Some(Standing::Lacking(Law::Undeclared { id, cited }));
    };
    if declared > today {
        return Some(Standing::Lacking(Law::DeclaredLater { id, declared }));
    }
    let reached = |years: u8| {
        let span = clameur_instrument::Span {
            years: years.into(),
            ..clameur_instrument::Span::default()
        };
        span.after(declared)
    };
    let whole = reached(rule.declared_years);
    Some(match (whole, reached(rule.doubtful_years)) {
        (Some(day), _) if day <= today => Standing::Good(Law::DeclaredLongAgo {
            id,
            declared,
            years: rule.declared_years,
            cited,
        }),
        (Some(day), Some(some)) if some <= today => Standing::Doubtful(Law::DeclaredInDoubt {
            id,
            declared,
            years: rule.declared_years,
            day,
            note: Words::of(|| said(rule).to_owned()),
            cited,
        }),
        _ => Standing::Lacking(Law::DeclaredTooLate {
            id,
            declared,
            years: rule.doubtful_years,
            cited,
        }),
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
    let id = lead.id.clone();
    match (lead.body, lead.approval.trim(), lead.approved_until) {
        (Body::Union, ..) => Standing::Doubtful(Law::Union { id }),
        (_, "", _) => Standing::Lacking(Law::NoApproval { id }),
        (_, _, Some(until)) if until < today => Standing::Lacking(Law::ApprovalOver { id, until }),
        (_, approval, _) => Standing::Doubtful(Law::Approved {
            id,
            approval: approval.to_owned(),
        }),
    }
}

/// What else the campaign must say of whoever is mandated, and how it stands.
#[must_use]
pub fn remarks(source: &CampaignSource, law: &Instrument, today: Date) -> Vec<Diagnostic> {
    let demonstration = source.definition.demonstration;
    let organisations = &source.definition.organisations;
    let lead = organisations.iter().position(|one| one.role == Role::Lead);
    let steps = lead.map(|lead| [Key("organisation"), Item(lead)]);
    let path = Path::definition(steps.as_ref().map_or(&[], |steps| steps.as_slice()));
    let remark =
        |blocks: bool, code: Law| Diagnostic::new(blocks && !demonstration, path.clone(), code);
    let mut remarks = Vec::new();
    if law.standing.is_none() {
        return remarks;
    }
    for lead in organisations {
        if lead.role == Role::Lead && lead.register_number.trim().is_empty() {
            let id = lead.id.clone();
            remarks.push(remark(false, Law::NoRegisterNumber { id }));
        }
    }
    match of(source, law, today) {
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
        let mut source = CampaignSource::embedded_demo().expect("the demonstration");
        change(&mut source.definition.organisations[0]);
        let law = instrument("fr-gdpr-80").expect("known");
        of(&source, &law, date(2026, 11, 29)).expect("the law asks")
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
                    assert!(what.to_string().contains("art. 37 et 38"), "{what}");
                    "amber"
                }
                Standing::Lacking(_) => "red",
            };
            assert_eq!(colour, expected, "{declared}");
        }
        let absent = said(|lead| lead.declared = None);
        assert!(
            matches!(&absent, Standing::Lacking(Law::Undeclared { .. })),
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
        let mut source = CampaignSource::embedded_demo().expect("the demonstration");
        source.definition.organisations[0].declared = None;
        let today = date(2026, 11, 29);
        assert!(
            remarks(&source, &law, today)
                .iter()
                .all(|one| !one.blocks())
        );
        source.definition.demonstration = false;
        assert!(remarks(&source, &law, today).iter().any(|one| one.blocks()));
        let dutch = instrument("nl-burgerinitiatief").expect("known");
        assert_eq!(remarks(&source, &dutch, today), []);
    }
}
