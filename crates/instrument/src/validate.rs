//! Checking what somebody submitted.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use jiff::civil::Date;

use crate::access::PriorRequest;
use crate::answers::{Answers, printed};
use crate::canonical;
use crate::code::ErrorCode;
use crate::email;
use crate::model::{Drives, FieldType};
use crate::rules::Rules;

/// Most inputs of each sort that are looked at; a form of ours has far fewer.
pub const MAX_INPUTS: usize = 128;

/// Goes before a field's name in [`Submission::fields`] when the person confirms its value.
pub const CONFIRM: &str = "confirm-";

/// What came with the form. Fields that the rules do not ask for are ignored, and not kept.
#[derive(Clone)]
pub struct Submission {
    /// Field name to what was typed; and, under [`CONFIRM`] and a field's name, anything at all where the person confirms what we
    /// asked to check.
    pub fields: BTreeMap<String, String>,
    /// Ids of the ticked targets.
    pub targets: Vec<String>,
    /// Ids of the ticked consents.
    pub consents: Vec<String>,
    /// The chosen territory (ISO 3166 alpha-2), where the instrument asks for it.
    pub territory: Option<String>,
    /// The day of submission where the campaign is at home.
    pub today: Date,
}

/// What an error belongs to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The form as a whole.
    Form,
    /// The choice of a territory.
    Territory,
    /// The field of this name.
    Field(String),
    /// The list of targets.
    Targets,
    /// The consent of this id.
    Consent(String),
}

impl fmt::Display for Place {
    /// A name usable in HTML ids: `form`, `territory`, `field-<name>`, `targets`, `consent-<id>`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Form => f.write_str("form"),
            Self::Territory => f.write_str("territory"),
            Self::Field(name) => write!(f, "field-{name}"),
            Self::Targets => f.write_str("targets"),
            Self::Consent(id) => write!(f, "consent-{id}"),
        }
    }
}

/// One problem and where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// Where it is.
    pub place: Place,
    /// What it is.
    pub code: ErrorCode,
}

/// A submission that satisfies the rules, cleaned. `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Valid {
    /// Field name to cleaned value. Fields left empty are absent. A name in letters that documents lack has its spelling in those that they
    /// have beside it, see [`crate::latin`].
    pub fields: BTreeMap<String, String>,
    /// Ids of the ticked targets, in the campaign's order.
    pub targets: Vec<String>,
    /// The same as a set: bit 0 is the campaign's first target.
    pub target_bits: u64,
    /// Every consent of the instrument, ticked or not.
    pub consents: BTreeMap<String, bool>,
    /// The territory, where the instrument asks for it.
    pub territory: Option<String>,
    /// Fields whose unusual value the person confirmed.
    pub confirmed: Vec<String>,
    /// What was asked of the targets' controllers before, by target: see [`crate::prior_requests`].
    pub prior_requests: BTreeMap<String, PriorRequest>,
    email: Option<String>,
    identity: String,
    numbered: bool,
    whole: String,
    driving: Vec<Drives>,
}

impl Valid {
    /// The canonical identity, versioned: what the tag is computed from. See [`crate::canonical`].
    pub fn canonical_identity(&self) -> &str {
        &self.identity
    }

    /// Whether somebody else may have the same canonical identity: one of names and a day, not of a number or a mailbox.
    pub fn may_have_namesakes(&self) -> bool {
        !self.numbered && self.email.is_none()
    }

    /// Everything that was typed, and the territory, in canonical form and versioned: what tells namesakes from each other.
    pub fn canonical_whole(&self) -> &str {
        &self.whole
    }

    /// The address to mail to, where the form asks for one: exactly this mailbox, its domain in A-labels as mail goes to it.
    pub fn email(&self) -> Option<&str> {
        self.email.as_deref()
    }

    /// The mailbox that counts: for limits, and for what is bound to it. It recognises, it is never mailed to, and it never decides for
    /// another address of the same mailbox: "do not write to this address again" belongs to [`Valid::email`].
    pub fn canonical_email(&self) -> Option<String> {
        self.email().map(canonical::mailbox)
    }

    /// Whether a consent that decides this was given.
    pub fn consents_to(&self, what: Drives) -> bool {
        self.driving.contains(&what)
    }
}

impl fmt::Debug for Valid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Valid(…)")
    }
}

impl fmt::Debug for Submission {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Submission(…)")
    }
}

/// Checks a submission against the rules. What was asked of controllers before is read apart, by [`crate::prior_requests`].
///
/// # Errors
/// Every problem found, at most one per input, in the order of the form.
pub fn validate(rules: &Rules, submission: &Submission) -> Result<Valid, Vec<FieldError>> {
    let inputs = [
        submission.fields.len(),
        submission.targets.len(),
        submission.consents.len(),
    ];
    if inputs.into_iter().any(|count| count > MAX_INPUTS) {
        return Err(vec![FieldError {
            place: Place::Form,
            code: ErrorCode::TooManyInputs,
        }]);
    }
    let mut errors = Vec::new();
    let territory = territory(rules, submission, &mut errors);
    let answers = Answers::read(rules, submission, territory.as_deref(), &mut errors);
    let (targets, target_bits) = targets(rules, submission, &mut errors);
    let consents = consents(rules, submission, &mut errors);
    if !errors.is_empty() {
        return Err(errors);
    }
    let instrument = rules.instrument();
    let email = instrument
        .field_of_type(FieldType::Email)
        .and_then(|field| email::mailed(answers.fields.get(&field.name)?));
    let numbered = answers.identity.is_some();
    let whole = whole(rules, territory.as_deref(), &answers.fields);
    let identity = answers.identity.unwrap_or_else(|| {
        let parts = instrument.identity.fields.iter();
        let parts = parts.filter_map(|name| {
            let field = instrument.field(name)?;
            Some((field.kind, printed(&answers.fields, name)?.as_str()))
        });
        canonical::identity(instrument.identity.canonical, parts)
    });
    let given = |id: &str| consents.get(id).copied().unwrap_or(false);
    let driving = instrument
        .consents
        .iter()
        .filter(|consent| given(&consent.id))
        .map(|consent| consent.drives)
        .collect();
    Ok(Valid {
        fields: answers.fields,
        targets,
        target_bits,
        consents,
        territory,
        confirmed: answers.confirmed,
        prior_requests: BTreeMap::new(),
        email,
        identity,
        numbered,
        whole,
        driving,
    })
}

/// `whole`, the territory, and version 1 of the identity made of all fields, in the order of the instrument.
fn whole(rules: &Rules, territory: Option<&str>, fields: &BTreeMap<String, String>) -> String {
    let typed = rules.instrument().fields.iter();
    let parts =
        typed.filter_map(|field| Some((field.kind, printed(fields, &field.name)?.as_str())));
    let parts = canonical::identity(1, parts);
    format!("whole\n{}\n{parts}", territory.unwrap_or_default())
}

fn territory(
    rules: &Rules,
    submission: &Submission,
    errors: &mut Vec<FieldError>,
) -> Option<String> {
    let known = &rules.instrument().territory;
    if known.is_empty() {
        return None;
    }
    let code = match submission
        .territory
        .as_deref()
        .map(str::trim)
        .filter(|code| !code.is_empty())
    {
        None => ErrorCode::TerritoryRequired,
        Some(code) if known.contains_key(code) => return Some(code.to_owned()),
        Some(_) => ErrorCode::TerritoryUnknown,
    };
    errors.push(FieldError {
        place: Place::Territory,
        code,
    });
    None
}

fn targets(
    rules: &Rules,
    submission: &Submission,
    errors: &mut Vec<FieldError>,
) -> (Vec<String>, u64) {
    let known = &rules.switches().targets;
    let ticked: BTreeSet<&str> = submission.targets.iter().map(String::as_str).collect();
    let (mut targets, mut bits) = (Vec::new(), 0_u64);
    for (place, id) in known
        .iter()
        .enumerate()
        .filter(|(_, id)| ticked.contains(id.as_str()))
    {
        targets.push(id.clone());
        bits |= 1_u64 << place;
    }
    let minimum = rules.instrument().targets.minimum;
    if targets.len() < ticked.len() {
        errors.push(FieldError {
            place: Place::Targets,
            code: ErrorCode::TargetUnknown,
        });
    } else if targets.len() < usize::from(minimum) {
        errors.push(FieldError {
            place: Place::Targets,
            code: ErrorCode::TargetsTooFew { minimum },
        });
    }
    (targets, bits)
}

fn consents(
    rules: &Rules,
    submission: &Submission,
    errors: &mut Vec<FieldError>,
) -> BTreeMap<String, bool> {
    let ticked: BTreeSet<&str> = submission.consents.iter().map(String::as_str).collect();
    let mut consents = BTreeMap::new();
    for consent in &rules.instrument().consents {
        let given = ticked.contains(consent.id.as_str());
        if consent.required && !given {
            errors.push(FieldError {
                place: Place::Consent(consent.id.clone()),
                code: ErrorCode::ConsentRequired,
            });
        }
        consents.insert(consent.id.clone(), given);
    }
    if ticked.iter().any(|id| !consents.contains_key(*id)) {
        errors.push(FieldError {
            place: Place::Form,
            code: ErrorCode::ConsentUnknown,
        });
    }
    consents
}
