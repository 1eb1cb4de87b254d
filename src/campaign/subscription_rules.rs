use std::sync::Arc;

use clameur_instrument::{
    Drives, FieldType, Instrument, Kind, Proof, Requirement, Rules, Switches,
};

/// What the form asks of somebody who wants news of a campaign, and how it is checked.
///
/// An instrument whose form is about addresses says it itself. Of others, the field for the address and the consent to news are taken,
/// both needed here. None where an instrument knows no such consent.
#[must_use]
pub(crate) fn rules(campaign: &Rules) -> Option<Rules> {
    let law = campaign.instrument();
    if law.kind == Kind::Contact {
        return Some(campaign.clone());
    }
    let address = law.field_of_type(FieldType::Email)?.name.clone();
    law.consent_driving(Drives::News)?;
    let mut own: Instrument = law.clone();
    own.kind = Kind::Contact;
    own.proof = Proof::Mailbox;
    own.fields.retain(|field| field.name == address);
    for field in &mut own.fields {
        field.requirement = Requirement::Required;
    }
    own.consents
        .retain(|consent| consent.drives == Drives::News);
    for consent in &mut own.consents {
        consent.required = true;
    }
    own.information.clear();
    own.territory.clear();
    own.parts.clear();
    own.targets.minimum = 0;
    own.identity.fields = vec![address];
    Rules::new(Arc::new(own), Switches::default()).ok()
}

/// What a privacy notice says of an address that is kept for news: what for, how it is kept, for how long.
#[must_use]
pub(crate) fn notice(lang: crate::i18n::Lang, law: &clameur_instrument::Instrument) -> Vec<String> {
    use clameur_instrument::{Action, Event, Kept};
    let mut lines = vec![
        lang.t("follow-notice-purpose"),
        lang.t("follow-notice-sealed"),
    ];
    let months = law
        .retention(Kept::Contact, Action::Destroy)
        .filter(|clock| clock.from == Event::Closed)
        .map(|clock| u64::from(clock.after.months));
    lines.push(match months {
        Some(months) => lang.tr("follow-notice-time", &[("count", months.into())]),
        None => lang.t("follow-notice-leave"),
    });
    lines
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use clameur_instrument::{Submission, builtin, validate};

    use super::*;

    #[test]
    fn every_instrument_asks_an_address_and_an_explicit_consent_and_nothing_of_the_statement() {
        for (id, text) in builtin::ALL {
            let law = Instrument::parse(text).expect("well formed");
            if law.kind == Kind::Appeal {
                // Nobody leaves anything there.
                continue;
            }
            let switches = Switches {
                targets: (0..law.targets.minimum).map(|n| format!("t{n}")).collect(),
                ..Switches::default()
            };
            let campaign = Rules::new(Arc::new(law), switches).expect("rules");
            let rules = rules(&campaign).expect("a form");
            let fields: Vec<&str> = rules.fields(None).map(|f| f.field.name.as_str()).collect();
            assert_eq!(fields, ["email"], "{id}");
            let today = jiff::civil::date(2026, 1, 1);
            let given = |consents: &[&str]| {
                let submission = Submission {
                    fields: BTreeMap::from([("email".to_owned(), "n@example.org".to_owned())]),
                    targets: Vec::new(),
                    consents: consents.iter().map(|&id| id.to_owned()).collect(),
                    territory: None,
                    today,
                };
                validate(&rules, &submission).map(|valid| valid.canonical_email())
            };
            assert!(given(&[]).is_err(), "{id}: without consent");
            let all: Vec<&str> = rules
                .instrument()
                .consents
                .iter()
                .filter(|consent| consent.required)
                .map(|consent| consent.id.as_str())
                .collect();
            assert_eq!(
                given(&all).expect("valid").as_deref(),
                Some("n@example.org")
            );
        }
    }
}
