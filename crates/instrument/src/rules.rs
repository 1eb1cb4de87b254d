//! An instrument with a campaign's switches.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use crate::check::is_kebab;
use crate::model::{Field, Instrument, Requirement};

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
            let here = instrument
                .field(name)
                .is_some_and(|field| left_open(field.requirement));
            let there = instrument
                .territory
                .values()
                .any(|t| t.fields.get(name).copied().is_some_and(left_open));
            if !here && !there {
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

    /// The instrument.
    pub fn instrument(&self) -> &Instrument {
        &self.instrument
    }

    /// The campaign's switches.
    pub fn switches(&self) -> &Switches {
        &self.switches
    }

    /// The fields that the form asks, in order, for a territory (`None` where the instrument does not ask for one).
    pub fn fields(&self, territory: Option<&str>) -> impl Iterator<Item = AskedField<'_>> {
        let there = territory.and_then(|code| self.instrument.territory.get(code));
        self.instrument.fields.iter().filter_map(move |field| {
            let requirement = there
                .and_then(|t| t.fields.get(&field.name))
                .unwrap_or(&field.requirement);
            let required = match requirement {
                Requirement::Required => true,
                Requirement::Optional => false,
                Requirement::Campaign => *self.switches.ask.get(&field.name)? == Ask::Required,
                Requirement::NotAsked => return None,
            };
            Some(AskedField { field, required })
        })
    }

    /// The least age in years in a territory: the highest that the instrument, the territory or the campaign sets, where a territory's
    /// own takes the place of the instrument's.
    pub fn minimum_age(&self, territory: Option<&str>) -> u8 {
        let there = territory
            .and_then(|code| self.instrument.territory.get(code))
            .and_then(|t| t.minimum_age);
        there
            .unwrap_or(self.instrument.minimum_age)
            .max(self.switches.minimum_age.unwrap_or(0))
    }

    /// The first character that the documents' font lacks. Line feeds are not printed.
    pub(crate) fn unprintable(&self, text: &str) -> Option<char> {
        let printable = self.printable.as_ref()?;
        text.chars().find(|c| *c != '\n' && !printable(*c))
    }
}

impl fmt::Debug for Rules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rules")
            .field("instrument", &self.instrument.id)
            .field("switches", &self.switches)
            .finish_non_exhaustive()
    }
}
