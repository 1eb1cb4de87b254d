//! The law as data: reads instruments, checks what people submit against them, computes canonical identities.
//!
//! An *instrument* is a legal vehicle (a mandate to an association, a statement of support…) written as a TOML file in
//! `instruments/`: which fields, by territory, which consents, documents, ages, clocks, each with its legal source.
//! A *campaign* uses an instrument with a few switches of its own; together they are [`Rules`].
//! [`validate`] checks a [`Submission`] against the rules and gives cleaned values, or an [`ErrorCode`] for each problem,
//! which the application translates.
//!
//! This crate does no I/O, reads no clock (`today` is an argument) and draws no randomness.

mod access;
mod answers;
pub mod builtin;
mod calendar;
pub mod canonical;
pub mod capacity;
mod check;
mod clean;
mod clocks;
mod code;
mod date;
mod email;
pub mod identifier;
mod leaving;
mod lint;
mod model;
mod parse;
mod residence;
mod rules;
mod slip;
mod span;
mod support;
mod validate;

pub use access::{Access, Channel, PriorRequest, TypedPrior, prior_requests};
pub use answers::{latin, printed};
pub use calendar::{Due, History, RunsOut, surely_over, surely_over_from};
pub use clocks::{Action, Deadline, Event, Kept, Retention};
pub use code::{Arg, ErrorCode, Severity};
pub use date::{BirthDate, past_day};
pub use email::{domain_to_ascii, mailed};
pub use identifier::Identifier;
pub use leaving::Leaving;
pub use model::{
    AgeBy, AgeFrom, Asked, Clause, Consent, Document, Drives, Field, FieldType, IdentityRule,
    Information, Instrument, Kind, Lacking, OwnPlace, Proof, Requirement, Source, Standing,
    TargetRule, Territory, ThirdParty, Unknown,
};
pub use parse::{InstrumentError, InstrumentErrors, Lint};
pub use residence::countries;
pub use rules::{Ask, AskedField, MAX_TARGETS, Printable, Rules, RulesError, Switches};
pub use span::Span;
pub use support::{
    CollectionEnd, Elsewhere, Extension, NotForIt, Part, PostalCode, Registration, Support,
    Threshold,
};
pub use validate::{CONFIRM, FieldError, MAX_INPUTS, Place, Submission, Valid, validate};

#[cfg(test)]
mod tests;
