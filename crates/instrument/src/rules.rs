//! An instrument with a campaign's switches.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use jiff::civil::Date;

use crate::check::is_kebab;
use crate::model::{AgeBy, Field, FieldType, Instrument, Requirement};
use crate::support::NotForIt;

/// Most targets a campaign can have: the ledger's leaf has one bit for each.
pub const MAX_TARGETS: usize = 64;

/// Says whether the documents' font has this character.
pub type Printable = Arc<dyn Fn(char) -> bool + Send + Sync>;

/// How a campaign asks for a field that the instrument leaves to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// Asked, may stay empty.
    Optional,
    /// Asked, must be filled.
    Required,
}

/// What a campaign decides within its instrument.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Switches {
    /// Fields of requirement `campaign` that are asked. The others are not.
    pub ask: BTreeMap<String, Ask>,
    /// A least age above the instrument's.
    pub minimum_age: Option<u8>,
    /// Ids of the campaign's targets, in order: the place is the bit in the ledger's leaf.
    pub targets: Vec<String>,
}

/// Why a campaign's switches do not fit its instrument.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RulesError {
    /// The instrument does not leave this field to the campaign.
    #[error("the instrument does not leave the field {0} to the campaign")]
    NotASwitch(String),
    /// A campaign may raise the least age, not lower it.
    #[error(
        "the least age is {law} by the instrument; a campaign may raise it, not lower it to {asked}"
    )]
    MinimumAge {
        /// The instrument's.
        law: u8,
        /// The campaign's.
        asked: u8,
    },
    /// Fewer targets than one has to tick.
    #[error("this instrument needs at least {minimum} target(s)")]
    TooFewTargets {
        /// Least number.
        minimum: u8,
    },
    /// More than [`MAX_TARGETS`].
    #[error("a campaign has at most {MAX_TARGETS} targets")]
    TooManyTargets,
    /// The initiative may not use this instrument.
    #[error(transparent)]
    NotForIt(#[from] NotForIt),
    /// Not kebab-case, or there twice.
    #[error(
        "the target id {0} must be unique and have lower-case letters, digits and single hyphens"
    )]
    TargetId(String),
}

/// What a form asks and a submission must satisfy.
#[derive(Clone)]
pub struct Rules {
    instrument: Arc<Instrument>,
    switches: Switches,
    printable: Option<Printable>,
}

/// A field that a form asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AskedField<'a> {
    /// The field.
    pub field: &'a Field,
    /// Whether it must be filled.
    pub required: bool,
}

impl Rules {
    /// The rules of a campaign.
    ///
    /// # Errors
    /// When the switches ask for what the instrument does not allow.
    pub fn new(instrument: Arc<Instrument>, switches: Switches) -> Result<Self, RulesError> {
        for name in switches.ask.keys() {
            let left_open = |requirement: Requirement| requirement == Requirement::Campaign;
            let open = instrument.field(name).is_some_and(|field| {
                let codes = instrument.territory.keys().map(|code| Some(code.as_str()));
                codes
                    .chain([None])
                    .any(|code| left_open(instrument.requirement(code, field)))
            });
            if !open {
                return Err(RulesError::NotASwitch(name.clone()));
            }
        }
        if let Some(asked) = switches
            .minimum_age
            .filter(|asked| *asked < instrument.minimum_age)
        {
            return Err(RulesError::MinimumAge {
                law: instrument.minimum_age,
                asked,
            });
        }
        if switches.targets.len() > MAX_TARGETS {
            return Err(RulesError::TooManyTargets);
        }
        if switches.targets.len() < usize::from(instrument.targets.minimum) {
            return Err(RulesError::TooFewTargets {
                minimum: instrument.targets.minimum,
            });
        }
        let mut seen = BTreeSet::new();
        for id in &switches.targets {
            if !is_kebab(id) || !seen.insert(id) {
                return Err(RulesError::TargetId(id.clone()));
            }
        }
        Ok(Self {
            instrument,
            switches,
            printable: None,
        })
    }

    /// The same rules, which moreover refuse characters that the documents' font lacks.
    #[must_use]
    pub fn with_printable(mut self, printable: Printable) -> Self {
        self.printable = Some(printable);
        self
    }

    /// The same rules, for an initiative registered on this day. Whoever publishes a campaign asks this of every instrument.
    ///
    /// # Errors
    /// When the instrument is not legal for it, with the reason and the instrument that is.
    pub fn registered(self, registered: Option<Date>) -> Result<Self, RulesError> {
        self.instrument.accepts(registered)?;
        Ok(self)
    }

    /// The instrument.
    pub fn instrument(&self) -> &Instrument {
        &self.instrument
    }

    /// The campaign's switches.
    pub fn switches(&self) -> &Switches {
        &self.switches
    }

    /// The fields that the form asks, in order, for a territory (`None` where the instrument does not ask for one).
    pub fn fields<'a>(
        &'a self,
        territory: Option<&'a str>,
    ) -> impl Iterator<Item = AskedField<'a>> {
        self.instrument.fields.iter().filter_map(move |field| {
            let required = match self.instrument.requirement(territory, field) {
                Requirement::Required => true,
                Requirement::Optional => false,
                // Who asks for the capacity asks who represents; that it is there is checked where somebody is represented.
                Requirement::Campaign if is_of_representative(field) => {
                    self.asks_capacity().then_some(false)?
                }
                Requirement::Campaign => *self.switches.ask.get(&field.name)? == Ask::Required,
                Requirement::NotAsked => return None,
            };
            Some(AskedField { field, required })
        })
    }

    /// Whether the campaign lets minors take part, and so asks in which capacity.
    pub fn asks_capacity(&self) -> bool {
        self.instrument
            .field_of_type(FieldType::Capacity)
            .is_some_and(|field| self.switches.ask.contains_key(&field.name))
    }

    /// The least age in years in a territory by its latest rule: the highest that the instrument, the territory or the campaign sets, where a
    /// territory's own takes the place of the instrument's.
    pub fn minimum_age(&self, territory: Option<&str>) -> u8 {
        self.minimum_age_on(territory, Date::MAX)
    }

    /// The same by the rule in force on a day.
    pub fn minimum_age_on(&self, territory: Option<&str>, day: Date) -> u8 {
        let there = territory.and_then(|code| self.instrument.territory.get(code));
        let dated = there.and_then(|t| t.ages.iter().rev().find(|age| age.from <= day));
        dated
            .map(|age| age.minimum)
            .or_else(|| there?.minimum_age)
            .unwrap_or(self.instrument.minimum_age)
            .max(self.switches.minimum_age.unwrap_or(0))
    }

    /// How the least age is reached in a territory.
    pub fn age_by(&self, territory: Option<&str>) -> AgeBy {
        territory
            .and_then(|code| self.instrument.territory.get(code))
            .map_or(AgeBy::Day, |t| t.age_by)
    }

    /// The characters that the documents' font lacks. Line feeds are not printed.
    pub(crate) fn unprintable(&self, text: &str) -> impl Iterator<Item = char> {
        let printable = self.printable.as_deref();
        text.chars()
            .filter(move |c| *c != '\n' && printable.is_some_and(|printable| !printable(*c)))
    }
}

fn is_of_representative(field: &Field) -> bool {
    matches!(
        field.kind,
        FieldType::Representative | FieldType::RepresentativeQuality
    )
}

impl fmt::Debug for Rules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rules")
            .field("instrument", &self.instrument.id)
            .field("switches", &self.switches)
            .finish_non_exhaustive()
    }
}
