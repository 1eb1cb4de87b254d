//! What the form of Annex III asks in a State, as the instruments say it.

use clameur_instrument::{FieldType, Instrument, Requirement};

use crate::campaign::publish;
use crate::terminal::tr;

/// A column of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// Full first names.
    FirstNames,
    /// Family names.
    FamilyNames,
    /// Street, number, postal code, city, country.
    Residence,
    /// Day of birth.
    BirthDate,
    /// Personal identification number, or that of a document.
    Number,
    /// Which number or document.
    NumberType,
    /// Day of signing.
    Date,
    /// Signature.
    Signature,
}

impl Column {
    /// Key of its heading.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::FirstNames => "sheet-first-names",
            Self::FamilyNames => "sheet-family-names",
            Self::Residence => "sheet-residence",
            Self::BirthDate => "field-birth-date",
            Self::Number => "sheet-number",
            Self::NumberType => "sheet-number-type",
            Self::Date => "sheet-date",
            Self::Signature => "sheet-signature",
        }
    }

    /// How much of the width it needs, against the others.
    #[must_use]
    pub fn share(self) -> f32 {
        match self {
            Self::FirstNames => 5.2,
            Self::FamilyNames => 5.4,
            Self::Residence => 9.6,
            Self::BirthDate => 3.2,
            Self::Number => 6.6,
            Self::NumberType => 5.4,
            Self::Date => 2.8,
            Self::Signature => 4.6,
        }
    }
}

/// The form of a State.
#[derive(Debug, Clone)]
pub struct Form {
    /// The instrument whose form it is.
    pub instrument: Instrument,
    /// The State whose citizens sign on it.
    pub territory: String,
    /// The part of Annex III, `A` or `B`.
    pub part: String,
    /// Its columns, in order.
    pub columns: Vec<Column>,
}

/// Why there is no form.
#[derive(Debug, thiserror::Error)]
pub enum NoForm {
    /// The instrument has none.
    #[error("{}", tr!(
        "the instrument {instrument} has no official form that is printed here\n  Sheets are for citizens' initiatives under Regulation (EU) 2019/788.",
        "l’instrument {instrument} n’a pas de formulaire officiel imprimé ici\n  Les feuilles sont pour les initiatives citoyennes au titre du règlement (UE) 2019/788.",
        instrument = _0
    ))]
    Instrument(String),
    /// The territory has none.
    #[error("{}", tr!(
        "there is no form for {territory}\n  There are forms for: {known}.",
        "il n’y a pas de formulaire pour {territory}\n  Il y en a pour : {known}."
    ))]
    Territory {
        /// What was asked for.
        territory: String,
        /// Those that exist.
        known: String,
    },
}

/// The form of a State, from the campaign's instrument or from the one to which that refers for paper.
///
/// # Errors
/// When there is none.
pub fn for_territory(campaign: &Instrument, territory: &str) -> Result<Form, NoForm> {
    let none = || NoForm::Instrument(campaign.id.clone());
    let elsewhere = campaign.elsewhere.as_ref();
    let instrument = match elsewhere.and_then(|elsewhere| elsewhere.paper.as_deref()) {
        Some(other) => publish::instrument(other).map_err(|_| none())?,
        None => campaign.clone(),
    };
    if instrument.parts.is_empty() {
        return Err(none());
    }
    let there = instrument.territory.get(territory);
    let Some(part) = there.and_then(|there| there.part.clone()) else {
        return Err(NoForm::Territory {
            territory: territory.to_owned(),
            known: territories(&instrument).join(" "),
        });
    };
    let asked = |kind: FieldType| {
        instrument.fields.iter().any(|field| {
            let requirement = instrument.requirement(Some(territory), field);
            field.kind == kind
                && matches!(requirement, Requirement::Required | Requirement::Optional)
        })
    };
    let mut columns = vec![Column::FirstNames, Column::FamilyNames];
    if asked(FieldType::Country) {
        columns.push(Column::Residence);
    }
    if asked(FieldType::BirthDate) {
        columns.push(Column::BirthDate);
    }
    if asked(FieldType::DocumentNumber) {
        columns.extend([Column::Number, Column::NumberType]);
    }
    columns.extend([Column::Date, Column::Signature]);
    Ok(Form {
        territory: territory.to_owned(),
        part,
        columns,
        instrument,
    })
}

/// The States that have a form.
#[must_use]
pub fn territories(instrument: &Instrument) -> Vec<&str> {
    let states = instrument.territory.iter();
    let states = states.filter(|(_, territory)| territory.part.is_some());
    states.map(|(code, _)| code.as_str()).collect()
}

impl Form {
    /// What the form says to some citizens of the State, by its id in the instrument.
    #[must_use]
    pub fn footnote(&self) -> Option<&str> {
        let territory = self.instrument.territory.get(&self.territory)?;
        territory.footnote.as_deref()
    }

    /// The documents whose number is accepted, as they are called in the State: in `language` where they have a name in it, else in the
    /// State's own languages.
    #[must_use]
    pub fn documents(&self, language: &str) -> Vec<String> {
        let identifiers = self.instrument.identifiers(Some(&self.territory));
        let names = identifiers.iter().map(|identifier| {
            let labels = &identifier.labels;
            labels.get(language).cloned().unwrap_or_else(|| {
                let own = labels.iter().filter(|(code, _)| *code != "en");
                let own: Vec<&str> = own.map(|(_, label)| label.as_str()).collect();
                if own.is_empty() {
                    labels.values().next().cloned().unwrap_or_default()
                } else {
                    own.join(" / ")
                }
            })
        });
        names.filter(|name| !name.is_empty()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(id: &str, territory: &str) -> Result<Form, NoForm> {
        for_territory(&publish::instrument(id).unwrap(), territory)
    }

    #[test]
    fn each_state_has_the_columns_of_its_part_online_or_not() {
        for id in ["eu-eci-individual", "eu-eci-central"] {
            let known = form(id, "FR").unwrap().instrument;
            assert_eq!(territories(&known).len(), 27);
            for territory in territories(&known) {
                let form = form(id, territory).unwrap();
                let a = ["DE", "DK", "FI", "FR", "GR", "IE", "LU", "NL", "SK"].contains(&territory);
                assert_eq!(form.part == "A", a, "{territory}");
                let expected: &[Column] = if a {
                    &[
                        Column::FirstNames,
                        Column::FamilyNames,
                        Column::Residence,
                        Column::BirthDate,
                        Column::Date,
                        Column::Signature,
                    ]
                } else {
                    &[
                        Column::FirstNames,
                        Column::FamilyNames,
                        Column::Number,
                        Column::NumberType,
                        Column::Date,
                        Column::Signature,
                    ]
                };
                assert_eq!(form.columns, expected, "{territory}");
                assert_eq!(form.documents("en").is_empty(), a, "{territory}");
            }
        }
    }

    #[test]
    fn documents_have_the_names_that_their_holders_know() {
        let form = form("eu-eci-individual", "BG").unwrap();
        assert_eq!(form.documents("fr"), ["Единен граждански номер (ЕГН)"]);
        assert_eq!(form.documents("en"), ["uniform civil number"]);
    }

    #[test]
    fn other_instruments_and_states_have_none() {
        let refused = |id, territory| form(id, territory).unwrap_err().to_string();
        assert!(refused("fr-gdpr-80", "FR").contains("no official form"));
        assert!(
            refused("eu-eci-individual", "CH")
                .contains("there is no form for CH\n  There are forms for: AT BE")
        );
    }
}
