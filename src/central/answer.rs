//! What an answer of the central system must look like. Names and shapes are those that were observed (`treshold` is theirs); members
//! that are not known are let pass, known ones of a wrong type are not.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

/// More statements than the Union has citizens: such a number is a mistake.
const MOST: u64 = 500_000_000;

/// What was wrong, in one word for tables and counters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// Nothing answered.
    Unreachable,
    /// It took too long.
    Slow,
    /// The server answered that it cannot.
    Status,
    /// It sent us elsewhere.
    Redirected,
    /// The answer was larger than these answers are.
    TooLarge,
    /// The answer is not JSON.
    NotJson,
    /// The answer is JSON of another form.
    Schema,
    /// The numbers cannot be true.
    Implausible,
}

impl Word {
    /// The word.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Unreachable => "unreachable",
            Self::Slow => "slow",
            Self::Status => "status",
            Self::Redirected => "redirected",
            Self::TooLarge => "too-large",
            Self::NotJson => "not-json",
            Self::Schema => "schema",
            Self::Implausible => "implausible",
        }
    }
}

/// Why an answer was not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {what}", .word.name())]
pub struct Fault {
    /// In one word.
    pub word: Word,
    /// In a few more. Holds nothing of the answer but names and numbers.
    pub what: String,
}

impl Fault {
    pub(crate) fn new(word: Word, what: impl Into<String>) -> Self {
        Self {
            word,
            what: what.into(),
        }
    }
}

fn schema(what: impl Into<String>) -> Fault {
    Fault::new(Word::Schema, what)
}

fn implausible(what: impl Into<String>) -> Fault {
    Fault::new(Word::Implausible, what)
}

fn object(bytes: &[u8], of: &str) -> Result<Map<String, Value>, Fault> {
    let value: Value = serde_json::from_slice(bytes).map_err(|_| {
        Fault::new(
            Word::NotJson,
            format!("the answer about the {of} is not JSON"),
        )
    })?;
    match value {
        Value::Object(members) => Ok(members),
        _ => Err(schema(format!("the answer about the {of} is no object"))),
    }
}

/// A whole number that can be true; none where the member is not there.
fn number(members: &Map<String, Value>, name: &str) -> Result<Option<u64>, Fault> {
    let Some(value) = members.get(name) else {
        return Ok(None);
    };
    let Value::Number(number) = value else {
        return Err(schema(format!("{name} is no number")));
    };
    match number.as_u64() {
        Some(number) if number <= MOST => Ok(Some(number)),
        Some(number) => Err(implausible(format!("{name} is {number}"))),
        None if number.as_i64().is_some() => Err(implausible(format!("{name} is negative"))),
        None => Err(schema(format!("{name} is no whole number"))),
    }
}

/// The sum: `{"signatureCount": 12345, "goal": 1000000}`.
pub(crate) fn progression(bytes: &[u8]) -> Result<u64, Fault> {
    let members = object(bytes, "sum")?;
    if number(&members, "goal")? == Some(0) {
        return Err(implausible("goal is 0"));
    }
    number(&members, "signatureCount")?.ok_or_else(|| schema("signatureCount is missing"))
}

/// Statements by country: `{"signatureCountryCount": [{"countryCode": "DE", "count": 1, …}], …}`, where `count` is also seen as
/// `totalCount`.
pub(crate) fn map(
    bytes: &[u8],
    countries: &BTreeSet<&str>,
) -> Result<BTreeMap<String, u64>, Fault> {
    let members = object(bytes, "countries")?;
    let list = members
        .get("signatureCountryCount")
        .ok_or_else(|| schema("signatureCountryCount is missing"))?
        .as_array()
        .ok_or_else(|| schema("signatureCountryCount is no list"))?;
    let mut figures = BTreeMap::new();
    for entry in list {
        let entry = entry
            .as_object()
            .ok_or_else(|| schema("a country is no object"))?;
        let code = entry
            .get("countryCode")
            .and_then(Value::as_str)
            .ok_or_else(|| schema("a country has no countryCode"))?
            .to_ascii_uppercase();
        // The Union writes Greece in two ways.
        let code = if code == "EL" { "GR".to_owned() } else { code };
        if !countries.contains(code.as_str()) {
            let known = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase());
            let shown = if known { code.as_str() } else { "something" };
            return Err(implausible(format!(
                "{shown} is none of the countries that count"
            )));
        }
        let count = match (number(entry, "count")?, number(entry, "totalCount")?) {
            (Some(one), Some(other)) if one != other => {
                return Err(implausible(format!(
                    "{code} has two counts, {one} and {other}"
                )));
            }
            (Some(count), _) | (None, Some(count)) => count,
            (None, None) => return Err(schema(format!("{code} has no count"))),
        };
        for name in ["treshold", "threshold"] {
            number(entry, name)?;
        }
        if entry.get("percentage").is_some_and(|p| !p.is_number()) {
            return Err(schema("percentage is no number"));
        }
        if figures.insert(code.clone(), count).is_some() {
            return Err(schema(format!("{code} stands there twice")));
        }
    }
    Ok(figures)
}

/// Whether both answers tell of the same thing, and of what was known before. They are made at different moments: a tenth, or a thousand,
/// may lie between them. Statements are taken out now and then, but half of them do not disappear.
pub(crate) fn agree(
    total: u64,
    figures: &BTreeMap<String, u64>,
    before: Option<u64>,
) -> Result<(), Fault> {
    let sum: u64 = figures.values().sum();
    let between = sum.abs_diff(total);
    if between > 1_000.max(total / 10) {
        return Err(implausible(format!(
            "the countries sum up to {sum}, the sum is said to be {total}"
        )));
    }
    match before {
        Some(before) if total < before / 2 => Err(implausible(format!(
            "the sum fell from {before} to {total}"
        ))),
        _ => Ok(()),
    }
}
