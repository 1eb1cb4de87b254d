//! What was typed into the fields, cleaned and checked one by one.

use std::collections::BTreeMap;

use crate::code::ErrorCode;
use crate::model::{Field, FieldType, Instrument, Lacking};
use crate::rules::{AskedField, Rules};
use crate::support::PostalCode;
use crate::validate::{CONFIRM, FieldError, Place, Submission};
use crate::{canonical, capacity, clean, date, email, residence, slip};

/// Behind a name's field: the same name in letters that documents print.
const LATIN: &str = "-latin";

/// The input, and the key in records, of the same name in letters that documents print, where a name is in others.
pub fn latin(field: &str) -> String {
    format!("{field}{LATIN}")
}

/// What a record says in a field, in letters that documents print: of a name in others, its spelling in Latin letters. It is what is
/// printed and what makes the identity, so that one person is one however the name was written the other time.
pub fn printed<'a>(fields: &'a BTreeMap<String, String>, name: &str) -> Option<&'a String> {
    fields.get(&latin(name)).or_else(|| fields.get(name))
}

/// Most lines of a postal address.
const ADDRESS_LINES: u16 = 8;

/// What the fields hold, cleaned.
#[derive(Default)]
pub(crate) struct Answers {
    pub(crate) fields: BTreeMap<String, String>,
    pub(crate) confirmed: Vec<String>,
    /// The identity, where a number makes it.
    pub(crate) identity: Option<String>,
}

impl Answers {
    pub(crate) fn read(
        rules: &Rules,
        submission: &Submission,
        territory: Option<&str>,
        errors: &mut Vec<FieldError>,
    ) -> Self {
        let mut answers = Self::default();
        let form = Form {
            rules,
            submission,
            territory,
        };
        for AskedField { field, required } in rules.fields(territory) {
            let required = match field.kind {
                FieldType::Representative | FieldType::RepresentativeQuality
                    if form.capacity() != capacity::REPRESENTED =>
                {
                    // Who represents nobody is not kept.
                    continue;
                }
                FieldType::Representative | FieldType::RepresentativeQuality => true,
                _ => required,
            };
            let mut doubt = None;
            let code = match form.value(field, &mut doubt, &mut answers.identity) {
                Ok(value) if value.is_empty() && required && form.may_lack(field) => {
                    let doubt = form.nothing_there(field);
                    doubt.filter(|_| !answers.confirms(&form, field))
                }
                Ok(value) if value.is_empty() && (required || form.needs(field)) => {
                    Some(ErrorCode::Required)
                }
                Ok(value) => {
                    let spelling = form.latin(field, &value);
                    if !value.is_empty() {
                        answers.fields.insert(field.name.clone(), value);
                    }
                    match spelling {
                        Ok(None) => {}
                        Ok(Some(spelling)) => {
                            answers.fields.insert(latin(&field.name), spelling);
                        }
                        Err(code) => {
                            errors.push(FieldError {
                                place: Place::Field(latin(&field.name)),
                                code,
                            });
                            continue;
                        }
                    }
                    doubt.filter(|_| !answers.confirms(&form, field))
                }
                Err(code) => Some(code),
            };
            errors.extend(code.map(|code| FieldError {
                place: Place::Field(field.name.clone()),
                code,
            }));
        }
        answers.one_name(rules.instrument());
        answers
    }

    /// Whether the person looked again at what we doubt.
    fn confirms(&mut self, form: &Form<'_>, field: &Field) -> bool {
        let confirmed = !form.typed(&format!("{CONFIRM}{}", field.name)).is_empty();
        if confirmed {
            self.confirmed.push(field.name.clone());
        }
        confirmed
    }

    /// The only name of a person is the family name, whichever field it was typed into: one person is one identity. Machine-readable
    /// papers do the same (ICAO Doc 9303-3: a name that cannot be divided is the primary identifier).
    fn one_name(&mut self, instrument: &Instrument) {
        let (Some(given), Some(family)) = (
            instrument.field_of_type(FieldType::GivenName),
            instrument.field_of_type(FieldType::FamilyName),
        ) else {
            return;
        };
        let may = family.lacking == Lacking::Allowed;
        if !may || self.fields.contains_key(&family.name) {
            return;
        }
        for (from, to) in [
            (given.name.clone(), family.name.clone()),
            (latin(&given.name), latin(&family.name)),
        ] {
            if let Some(name) = self.fields.remove(&from) {
                self.fields.insert(to, name);
            }
        }
    }
}

fn is_name(field: &Field) -> bool {
    matches!(field.kind, FieldType::GivenName | FieldType::FamilyName)
}

/// A form that came back for a territory.
#[derive(Clone, Copy)]
struct Form<'a> {
    rules: &'a Rules,
    submission: &'a Submission,
    territory: Option<&'a str>,
}

impl Form<'_> {
    fn typed(&self, name: &str) -> &str {
        self.submission.fields.get(name).map_or("", String::as_str)
    }

    /// Whether the person may have nothing to fill in here.
    fn may_lack(&self, field: &Field) -> bool {
        if field.lacking != Lacking::Allowed {
            return false;
        }
        if !is_name(field) {
            return field.kind == FieldType::Line;
        }
        self.has_another_name(field)
    }

    /// Whether a name stands in another field than this one: somebody has a name.
    fn has_another_name(&self, field: &Field) -> bool {
        let names = self.rules.instrument().fields.iter();
        let mut others = names.filter(|other| is_name(other) && other.name != field.name);
        others.any(|other| {
            let typed = self.typed(&other.name).trim();
            !typed.is_empty() && !clean::is_sign(typed)
        })
    }

    /// What to ask of who left a field empty that one may lack; nothing where a sign says that there is none.
    fn nothing_there(&self, field: &Field) -> Option<ErrorCode> {
        if !is_name(field) {
            return Some(ErrorCode::NoneThere);
        }
        let said = clean::is_sign(self.typed(&field.name));
        (!said).then_some(ErrorCode::OneName)
    }

    /// The cleaned value, empty when nothing was typed; what the person should check; and the identity that a number makes.
    fn value(
        &self,
        field: &Field,
        doubt: &mut Option<ErrorCode>,
        identity: &mut Option<String>,
    ) -> Result<String, ErrorCode> {
        let typed = self.typed(&field.name);
        let max = field.max;
        // Normalising costs time in proportion to the input: what is far too long is refused unseen.
        if typed.len() > 32 * usize::from(max) + 1024 {
            return Err(if field.kind == FieldType::Email {
                ErrorCode::EmailTooLong
            } else {
                ErrorCode::TooLong { max }
            });
        }
        let cleaned = match field.kind {
            FieldType::PostalAddress => clean::lines(typed, true)?,
            FieldType::FreeText => clean::lines(typed, false)?,
            _ => clean::one_line(typed)?,
        };
        if cleaned.is_empty() && field.kind != FieldType::DocumentKind {
            return Ok(cleaned);
        }
        let cleaned = match field.kind {
            FieldType::BirthDate => return self.birth_date(field, &cleaned, doubt),
            FieldType::DocumentKind => return self.document_kind(&cleaned),
            FieldType::DocumentNumber => return self.document_number(&cleaned, doubt, identity),
            FieldType::Capacity => {
                let known = capacity::ALL.contains(&cleaned.as_str());
                return known.then_some(cleaned).ok_or(ErrorCode::Required);
            }
            FieldType::Country => return residence::country(&cleaned),
            FieldType::Nationality => return residence::nationality(&cleaned, &field.accepted),
            FieldType::PostalCode => {
                *doubt = self.postal_code(&cleaned);
                cleaned
            }
            FieldType::Email => {
                let address = email::address(&cleaned)?;
                let (_, domain) = address.mailed.rsplit_once('@').unwrap_or_default();
                *doubt = slip::meant(domain).map(|meant| ErrorCode::EmailSlip {
                    domain: meant.to_owned(),
                });
                // A domain in letters that documents lack is the same in A-labels.
                let lacks = self.rules.unprintable(&address.shown).next().is_some();
                if lacks { address.mailed } else { address.shown }
            }
            FieldType::GivenName | FieldType::FamilyName if clean::is_sign(&cleaned) => {
                match field.lacking {
                    Lacking::Allowed => return Ok(String::new()),
                    Lacking::Sign if self.has_another_name(field) => cleaned,
                    Lacking::Sign | Lacking::Refused => return Err(ErrorCode::NameNoLetter),
                }
            }
            FieldType::GivenName | FieldType::FamilyName | FieldType::Representative => {
                clean::check_name(&cleaned)?;
                cleaned
            }
            FieldType::RepresentativeQuality
            | FieldType::PostalAddress
            | FieldType::FreeText
            | FieldType::Line => cleaned,
        };
        if cleaned.chars().count() > usize::from(max) {
            return Err(ErrorCode::TooLong { max });
        }
        if field.kind == FieldType::PostalAddress
            && cleaned.lines().count() > usize::from(ADDRESS_LINES)
        {
            return Err(ErrorCode::TooManyLines { max: ADDRESS_LINES });
        }
        // A name may be in letters that documents lack, beside its spelling in those that they have.
        let allowed = |c: char| is_name(field) && clean::is_writing(c);
        let missing = self.rules.unprintable(&cleaned).find(|c| !allowed(*c));
        match missing {
            Some(character) => Err(ErrorCode::UnprintableCharacter { character }),
            None => Ok(cleaned),
        }
    }

    /// The spelling in letters that documents print, where a name is in others. One that is not needed is checked, and not kept.
    fn latin(&self, field: &Field, name: &str) -> Result<Option<String>, ErrorCode> {
        if !is_name(field) {
            return Ok(None);
        }
        let needed = self.rules.unprintable(name).next().is_some();
        let typed = self.typed(&latin(&field.name));
        let max = field.max;
        if typed.len() > 32 * usize::from(max) + 1024 {
            return Err(ErrorCode::TooLong { max });
        }
        let spelling = clean::one_line(typed)?;
        if spelling.is_empty() {
            return if needed {
                Err(ErrorCode::LatinNeeded)
            } else {
                Ok(None)
            };
        }
        clean::check_name(&spelling)?;
        if spelling.chars().count() > usize::from(max) {
            return Err(ErrorCode::TooLong { max });
        }
        let missing = self.rules.unprintable(&spelling).next();
        match missing {
            Some(character) => Err(ErrorCode::UnprintableCharacter { character }),
            None => Ok(needed.then_some(spelling)),
        }
    }

    /// In which capacity the person gives it: for themselves where the form does not ask.
    fn capacity(&self) -> &str {
        let field = self.rules.instrument().field_of_type(FieldType::Capacity);
        let asked = field.filter(|_| self.rules.asks_capacity());
        asked.map_or(capacity::SELF, |field| self.typed(&field.name).trim())
    }

    fn minimum_age(&self) -> u8 {
        let full = self
            .rules
            .minimum_age_on(self.territory, self.submission.today);
        capacity::least_age(self.capacity(), full)
    }

    fn birth_date(
        &self,
        field: &Field,
        typed: &str,
        doubt: &mut Option<ErrorCode>,
    ) -> Result<String, ErrorCode> {
        let asked = date::Asked {
            today: self.submission.today,
            minimum_age: self.minimum_age(),
            by: self.rules.age_by(self.territory),
            lacking: field.lacking == Lacking::Allowed,
        };
        let (born, unsure) = date::birth_date(typed, asked)?;
        *doubt = unsure;
        Ok(born.to_string())
    }

    fn document_kind(&self, typed: &str) -> Result<String, ErrorCode> {
        match self.rules.instrument().identifiers(self.territory) {
            [only] if typed.is_empty() => Ok(only.document.clone()),
            _ if typed.is_empty() => Ok(String::new()),
            accepted if accepted.iter().any(|one| one.document == typed) => Ok(typed.to_owned()),
            _ => Err(ErrorCode::DocumentUnknown),
        }
    }

    /// The number in its canonical form. Whom it shows to be too young is refused, whatever else was said.
    fn document_number(
        &self,
        typed: &str,
        doubt: &mut Option<ErrorCode>,
        identity: &mut Option<String>,
    ) -> Result<String, ErrorCode> {
        let instrument = self.rules.instrument();
        let chosen = instrument
            .field_of_type(FieldType::DocumentKind)
            .map_or("", |field| self.typed(&field.name).trim());
        // An unknown document is told once, beside the choice.
        let Some(territory) = self.territory else {
            return Ok(typed.to_owned());
        };
        let Ok(Some(rule)) = self
            .document_kind(chosen)
            .map(|document| instrument.identifier(territory, &document))
        else {
            return Ok(typed.to_owned());
        };
        let today = self.submission.today;
        let number = rule.check(typed, today)?;
        if let Some(birth) = number.birth() {
            let age = self.minimum_age();
            date::of_age(birth, today, age, self.rules.age_by(self.territory)).map_err(|code| {
                match code {
                    ErrorCode::DateFuture | ErrorCode::DateTooOld => ErrorCode::NumberImpossible,
                    other => other,
                }
            })?;
        }
        *doubt = number.doubt().cloned();
        *identity = Some(canonical::numbered_v1(
            territory,
            &rule.document,
            number.canonical(),
        ));
        Ok(number.canonical().to_owned())
    }

    /// The country of residence that was chosen, and what its postal codes look like.
    fn residence(&self) -> Option<(String, &PostalCode)> {
        let instrument = self.rules.instrument();
        let country = instrument.field_of_type(FieldType::Country)?;
        let country = residence::country(self.typed(&country.name).trim()).ok()?;
        let rule = instrument.postal_codes.get(&country)?;
        Some((country, rule))
    }

    /// A postal code may only stay empty where the country of residence has none, as far as we know.
    fn needs(&self, field: &Field) -> bool {
        field.kind == FieldType::PostalCode && self.residence().is_some()
    }

    fn postal_code(&self, cleaned: &str) -> Option<ErrorCode> {
        let (country, rule) = self.residence()?;
        let fits = residence::postal_code(cleaned, &country, &rule.formats);
        (!fits).then(|| ErrorCode::PostalCodeUnusual {
            shape: rule.shape.clone(),
        })
    }
}
