//! Campaigns that let minors take part: in which capacity one gives a mandate, and the box that says so.

use clameur_instrument::{Drives, FieldType, Instrument};

use super::definition::Definition;

/// The box of campaigns that let minors take part, in place of the one that declares full age.
pub const CONSENT: &str = "age-or-represented";

/// Whether a campaign asks in which capacity one takes part: then it lets minors take part who are represented or emancipated.
#[must_use]
pub fn is_asked(definition: &Definition, law: &Instrument) -> bool {
    law.field_of_type(FieldType::Capacity)
        .is_some_and(|field| definition.fields.contains_key(&field.name))
}

/// The law as such a campaign asks it: nobody declares to be of full age who is represented.
#[must_use]
pub fn asking(definition: &Definition, mut law: Instrument) -> Instrument {
    if is_asked(definition, &law) {
        for consent in &mut law.consents {
            if consent.drives == Drives::Age {
                CONSENT.clone_into(&mut consent.id);
            }
        }
    }
    law
}

/// What a mandate must not say where minors take part, if it does: the words that declare full age.
#[must_use]
pub fn declares_full_age(text: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    [
        "dix-huit ans",
        "18 ans",
        "eighteen",
        "18 years",
        "majeur",
        "of full age",
    ]
    .into_iter()
    .find(|words| text.contains(words))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use clameur_instrument::{Place, Submission, validate};
    use jiff::civil::date;

    use super::super::definition::Requirement;
    use super::super::publish::{instrument, rules};
    use super::super::source::CampaignSource;
    use super::*;

    #[test]
    fn a_minor_is_represented_by_somebody_named_or_does_not_take_part() {
        let mut definition = CampaignSource::embedded_demo().expect("it").definition;
        for field in ["capacity", "birth-date"] {
            let asked = Requirement::Required;
            definition.fields.insert(field.to_owned(), asked);
        }
        let law = instrument("fr-gdpr-80").expect("known");
        let rules = rules(&definition, law).expect("rules");
        let give = |pairs: &[(&str, &str)]| {
            let mut fields = BTreeMap::from(
                [
                    ("given-name", "Exemple"),
                    ("family-name", "Personne-Inventée"),
                    ("email", "nom@example.org"),
                    ("birth-date", "2012-05-01"),
                ]
                .map(|(name, value)| (name.to_owned(), value.to_owned())),
            );
            fields.extend(
                pairs
                    .iter()
                    .map(|(n, v)| ((*n).to_owned(), (*v).to_owned())),
            );
            let submission = Submission {
                fields,
                targets: vec!["taj".to_owned()],
                consents: [CONSENT, "signature", "art9", "authority"]
                    .map(str::to_owned)
                    .into(),
                territory: None,
                today: date(2026, 11, 29),
            };
            validate(&rules, &submission).map_err(|errors| {
                let places = errors.into_iter().map(|error| error.place);
                places.collect::<Vec<Place>>()
            })
        };
        let field = |name: &str| Place::Field(name.to_owned());
        let parent = [
            ("representative", "Parent Inventé"),
            ("representative-quality", "mère"),
        ];
        assert_eq!(
            give(&[]).expect_err("nothing said"),
            [field("birth-date"), field("capacity")]
        );
        assert_eq!(
            give(&[("capacity", "self")]).expect_err("a minor alone"),
            [field("birth-date")]
        );
        assert_eq!(
            give(&[("capacity", "emancipated")]).expect_err("too young"),
            [field("birth-date")]
        );
        assert_eq!(
            give(&[("capacity", "represented")]).expect_err("by nobody"),
            [field("representative"), field("representative-quality")]
        );
        let represented = [&parent[..], &[("capacity", "represented")]].concat();
        let valid = give(&represented).expect("valid");
        assert_eq!(valid.fields["representative"], "Parent Inventé");
        // Who represents nobody is not kept.
        let grown = [("capacity", "self"), ("birth-date", "1990-05-01")];
        let valid = give(&[&parent[..], &grown].concat()).expect("valid");
        assert!(!valid.fields.contains_key("representative"));
    }

    #[test]
    fn a_campaign_that_asks_for_no_capacity_is_as_before() {
        let definition = CampaignSource::embedded_demo().expect("it").definition;
        let law = instrument("fr-gdpr-80").expect("known");
        assert_eq!(asking(&definition, law.clone()), law);
        assert_eq!(
            declares_full_age("Il a dix-huit ans ou plus"),
            Some("dix-huit ans")
        );
        assert_eq!(declares_full_age("Il est représenté"), None);
    }
}
