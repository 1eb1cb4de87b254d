//! An appeal to sign elsewhere: where the law knows only its own place to sign, a campaign leads there. It signs, asks, keeps and counts nothing.

use clameur_instrument::{Instrument, Kind, OwnPlace};
use serde::{Deserialize, Serialize};

use super::definition::Definition;
use super::diagnostic::Law;

/// `[appeal]` of `campaign.toml`: where to sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Appeal {
    /// Id of one of the instrument's places.
    pub place: String,
    /// The address of what is to be signed there, `https://…`.
    pub address: String,
}

/// Whether an instrument only leads elsewhere.
#[must_use]
pub fn is_appeal(law: &Instrument) -> bool {
    law.kind == Kind::Appeal
}

/// Whether a campaign takes nothing from anybody: its law only leads elsewhere, and it says where. Nothing is signed then and nothing sealed, so
/// it needs no key, and there is nothing that a lawyer reads before people sign it.
#[must_use]
pub fn takes_nothing(definition: &Definition) -> bool {
    definition.appeal.is_some()
        && super::publish::instrument(&definition.instrument).is_ok_and(|law| is_appeal(&law))
}

/// The one place of a law that an address leads to.
#[must_use]
pub fn place_at<'l>(law: &'l Instrument, address: &str) -> Option<&'l OwnPlace> {
    law.places.iter().find(|place| leads_there(address, place))
}

/// Whether people sign where campaigns of an instrument stand; not where the page leads to the place that the law has for it, whether or not an address
/// can be left here.
#[must_use]
pub fn is_signed_here(law: &Instrument) -> bool {
    !matches!(law.kind, Kind::Appeal | Kind::Contact)
}

/// The place where one signs, and where a campaign leads there.
pub(crate) fn find<'l, 'd>(
    definition: &'d Definition,
    law: &'l Instrument,
) -> Option<(&'l OwnPlace, &'d Appeal)> {
    let appeal = definition.appeal.as_ref()?;
    let there = law.places.iter().find(|place| place.id == appeal.place)?;
    leads_there(&appeal.address, there).then_some((there, appeal))
}

/// Whether an address is one of a place: encrypted, on one of its hosts or below it, with nobody's name or port in it.
fn leads_there(address: &str, place: &OwnPlace) -> bool {
    let Some(rest) = address.strip_prefix("https://") else {
        return false;
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    let plain = !address
        .chars()
        .any(|c| c.is_whitespace() || c.is_control() || c == '\\');
    plain
        && place.hosts.iter().any(|known| {
            host == known
                || host
                    .strip_suffix(known.as_str())
                    .is_some_and(|below| below.ends_with('.') && is_labels(below))
        })
}

fn is_labels(text: &str) -> bool {
    text.bytes()
        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'.')
}

/// What keeps a campaign from being published, where `[appeal]` and its instrument do not fit.
#[must_use]
pub fn problem(definition: &Definition, law: &Instrument) -> Option<Law> {
    let known: Vec<&str> = law.places.iter().map(|place| place.id.as_str()).collect();
    let known = known.join(", ");
    match (&definition.appeal, is_appeal(law)) {
        (None, false) => None,
        (Some(_), false) => Some(Law::AppealHere {
            instrument: law.id.clone(),
        }),
        (None, true) => Some(Law::AppealNowhere { known }),
        (Some(appeal), true) => {
            let Some(there) = law.places.iter().find(|place| place.id == appeal.place) else {
                let place = appeal.place.clone();
                return Some(Law::AppealPlace { place, known });
            };
            (!leads_there(&appeal.address, there)).then(|| Law::AppealAddress {
                address: appeal.address.clone(),
                operator: there.operator.clone(),
                hosts: there.hosts.join(", "),
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::publish::instrument;
    use super::super::source::CampaignSource;
    use super::*;

    #[test]
    fn where_the_law_has_a_place_of_its_own_nobody_signs_here() {
        for id in crate::campaign::skeleton::INSTRUMENTS {
            let law = instrument(id).expect("known");
            let elsewhere = ["eu-eci-central", "appeal-elsewhere"].contains(&id);
            assert_eq!(is_signed_here(&law), !elsewhere, "{id}");
        }
    }

    #[test]
    fn an_appeal_leads_to_the_place_that_the_law_knows_and_nowhere_else() {
        let law = instrument("appeal-elsewhere").expect("known");
        let mut definition = CampaignSource::embedded_demo().expect("it").definition;
        assert!(
            problem(&definition, &law)
                .expect("missing")
                .to_string()
                .contains("de-bundestag")
        );
        for (place, address, fits) in [
            (
                "de-bundestag",
                "https://epetitionen.bundestag.de/petitionen/_2026/_01/x.html",
                true,
            ),
            ("at-volksbegehren", "https://www.bmi.gv.at/411/x", true),
            ("de-bundestag", "http://epetitionen.bundestag.de/x", false),
            (
                "de-bundestag",
                "https://epetitionen.bundestag.de.example.org/x",
                false,
            ),
            (
                "de-bundestag",
                "https://example.org/https://epetitionen.bundestag.de/",
                false,
            ),
            ("de-bundestag", "https://x@epetitionen.bundestag.de/", false),
            (
                "de-bundestag",
                "https://notepetitionen.bundestag.de/",
                false,
            ),
            (
                "at-volksbegehren",
                "https://example.org\\.bmi.gv.at/",
                false,
            ),
            ("de-bundestag", "https://petitions.senat.fr/", false),
            ("nowhere", "https://example.org/", false),
        ] {
            definition.appeal = Some(Appeal {
                place: place.to_owned(),
                address: address.to_owned(),
            });
            let problem = problem(&definition, &law);
            assert_eq!(problem.is_none(), fits, "{address}: {problem:?}");
        }
        let mandate = instrument("fr-gdpr-80").expect("known");
        assert!(
            problem(&definition, &mandate)
                .expect("both")
                .to_string()
                .contains("take it out")
        );
    }
}
