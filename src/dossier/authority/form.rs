//! The form that goes with a State's statements (Annex V): made from the figures of all ways of signing, with or without a dossier.

use std::collections::BTreeMap;

use super::package::State;
use super::register;
use super::states;
use crate::campaign::initiative::Wording;
use crate::campaign::publish;
use crate::campaign::store::Campaign;
use crate::dossier::print::Submission;
use crate::i18n::Lang;
use crate::paper::ReportLine;
use crate::pdf::{PdfRenderer, PrintError, Printed, Setting};
use crate::procedure::Reach;

/// Annex V of a State, ready to be printed.
#[derive(Debug)]
pub struct AnnexVForm {
    state: State,
    submission: Submission,
}

impl AnnexVForm {
    /// Puts the form together, in an official language of the State in which the annex's words are known, else in a language of the campaign in
    /// which they are, else as a draft. `known` are the statements of all States. None where the campaign has no registration or no texts, or its
    /// statements do not go to that State.
    #[must_use]
    pub fn new(
        campaign: &Campaign,
        country: &str,
        known: &BTreeMap<String, ReportLine>,
        reach: Reach,
    ) -> Option<Self> {
        let instrument = campaign.rules.instrument();
        if !register::states(instrument)
            .iter()
            .any(|code| code == country)
        {
            return None;
        }
        // Which number a State asks for stands in the instrument that has the forms.
        let elsewhere = instrument.elsewhere.as_ref();
        let paper =
            elsewhere.and_then(|elsewhere| publish::instrument(elsewhere.paper.as_deref()?).ok());
        let forms = paper.as_ref().unwrap_or(instrument);
        let folder = &campaign.folder;
        let own = folder.definition.languages.iter().map(String::as_str);
        let mut languages: Vec<&str> = states::languages(country).collect();
        languages.extend(own);
        let official = languages.into_iter().find_map(|code| {
            let texts = folder.texts.get(code)?;
            let lang = Lang::from_code(code)?;
            let official = Wording::of(lang, texts).official()?;
            Some((lang, texts, official.annex_v.clone()))
        });
        let definition = &folder.definition;
        let state = match &official {
            Some((lang, texts, _)) => State::read_in(*lang, texts, forms, definition, country),
            None => State::of(forms, definition, &folder.texts, country),
        }?;
        let here = known.get(country).copied().unwrap_or_default();
        let submission = Submission {
            registered: definition.registered,
            statements: here.together(),
            total: reach.statements,
            states: reach.states,
            contacts: state.contacts.clone(),
            legal_entity: state.legal_entity.clone(),
            own_system: here.online > 0,
            official: official.map(|(_, _, annex)| annex),
            draft: !reach.enough(),
        };
        Some(Self { state, submission })
    }

    /// Whether the annex's own words are there.
    #[must_use]
    pub fn is_official(&self) -> bool {
        self.submission.official.is_some()
    }

    /// Prints it.
    ///
    /// # Errors
    /// [`PrintError`], which no input leads to.
    pub fn print(
        mut self,
        draft: bool,
        created_at: jiff::Timestamp,
    ) -> Result<Printed, PrintError> {
        self.submission.draft |= draft;
        let renderer = PdfRenderer::new(Setting {
            lang: self.state.sheet.lang,
            created_at,
            zone: jiff::tz::TimeZone::UTC,
        })?;
        renderer.submission(&self.state.sheet, &self.submission)
    }
}
