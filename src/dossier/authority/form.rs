//! The form that goes with a State's statements (Annex V): made from the figures of all ways of signing, with or without a dossier.

use std::collections::BTreeMap;

use super::super::print::{Press, PrintError, Printed, Setting, Submission};
use super::package::State;
use super::register::{self, Reach};
use crate::campaign::publish;
use crate::campaign::store::Campaign;
use crate::paper::ReportLine;

/// Prints Annex V for a State, in its first official language. `known` are the statements of all States. None where the campaign has no
/// registration or no texts, or its statements do not go to that State.
///
/// # Errors
/// [`PrintError`], which no input leads to.
pub fn annex_v(
    campaign: &Campaign,
    country: &str,
    known: &BTreeMap<String, ReportLine>,
    reach: Reach,
    created_at: jiff::Timestamp,
) -> Result<Option<Printed>, PrintError> {
    let instrument = campaign.rules.instrument();
    if !register::states(instrument)
        .iter()
        .any(|code| code == country)
    {
        return Ok(None);
    }
    // Which number a State asks for stands in the instrument that has the forms.
    let paper = instrument.elsewhere.as_ref();
    let paper = paper.and_then(|elsewhere| publish::instrument(elsewhere.paper.as_deref()?).ok());
    let forms = paper.as_ref().unwrap_or(instrument);
    let folder = &campaign.folder;
    let Some(state) = State::of(forms, &folder.definition, &folder.texts, country) else {
        return Ok(None);
    };
    let here = known.get(country).copied().unwrap_or_default();
    let press = Press::new(Setting {
        lang: state.sheet.lang,
        created_at,
        zone: jiff::tz::TimeZone::UTC,
    })?;
    let submission = Submission {
        registered: folder.definition.registered,
        statements: here.together(),
        total: reach.statements,
        states: reach.states,
        contacts: state.contacts,
        legal_entity: state.legal_entity,
        own_system: here.online > 0,
    };
    press.submission(&state.sheet, &submission).map(Some)
}
