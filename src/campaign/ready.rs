//! May a campaign that is well formed be published? All that is missing at once, so that its
//! author reads one list instead of meeting one refusal after another.

use std::collections::BTreeSet;

use clameur_instrument::Instrument;

use super::contents;
use super::definition::Role;
use super::diagnostic::Step::{Item, Key};
use super::diagnostic::{Diagnostic, Law, Path, Words};
use super::document;
use super::partners;
use super::publish::{instrument, rules};
use super::source::CampaignSource;
use crate::campaign::initiative::by_state;
use crate::clock::Millis;

/// Looks a source through at a moment. Empty when there is nothing to say.
#[must_use]
pub fn remarks(source: &CampaignSource, now: Millis) -> Vec<Diagnostic> {
    let mut remarks = Vec::new();
    law(&mut remarks, source);
    if let Ok(law) = instrument(&source.definition.instrument) {
        let today = source.today(now);
        remarks.extend(crate::campaign::standing::remarks(source, &law, today));
        remarks.extend(crate::campaign::interest::remarks(source, &law));
    }
    keys(&mut remarks, source);
    remarks.extend(lasting(source));
    sheets(&mut remarks, source);
    remarks.extend(contents::remarks(source));
    remarks
}

/// What can never be mended once people have signed: texts that cannot be printed, readers whom nobody agreed to.
#[must_use]
pub fn lasting(source: &CampaignSource) -> Vec<Diagnostic> {
    let Ok(law) = instrument(&source.definition.instrument) else {
        return Vec::new();
    };
    let mut remarks = document::sound::remarks(source, &law);
    readers(&mut remarks, source, &law);
    if by_state(&law) && !source.definition.demonstration {
        remarks.extend(
            without_official(source)
                .map(|language| Diagnostic::error(Path::official(language), Law::OfficialMissing)),
        );
    }
    remarks
}

/// Languages of a campaign in which the forms are a draft of ours.
fn without_official(source: &CampaignSource) -> impl Iterator<Item = &str> {
    let languages = source.definition.languages.iter().map(String::as_str);
    languages.filter(|language| {
        let texts = source.texts.get(*language);
        texts.is_some_and(|texts| texts.official.is_none())
    })
}

/// Where people sign on paper and nothing is signed here, sheets are all that waits for the official texts.
fn sheets(remarks: &mut Vec<Diagnostic>, source: &CampaignSource) {
    let law = instrument(&source.definition.instrument).ok();
    let elsewhere = law.as_ref().and_then(|law| law.elsewhere.as_ref());
    if elsewhere.is_none_or(|elsewhere| elsewhere.paper.is_none()) {
        return;
    }
    remarks.extend(
        without_official(source)
            .map(|language| Diagnostic::warning(Path::official(language), Law::OfficialDraft)),
    );
}

/// Everybody who can open statements is agreed to by name, and named in what is signed or shown.
fn readers(remarks: &mut Vec<Diagnostic>, source: &CampaignSource, law: &Instrument) {
    if partners::consents(&source.definition, law).is_empty() {
        return;
    }
    if !partners::are_allowed(law) {
        let all = &source.definition.organisations;
        for partner in partners::readers(&source.definition) {
            let number = all.iter().position(|one| one.id == partner.id);
            let steps = [
                Key("organisation"),
                Item(number.unwrap_or_default()),
                Key("role"),
            ];
            let id = partner.id.clone();
            remarks.push(Diagnostic::error(
                Path::definition(&steps),
                Law::ReaderNotAllowed { id },
            ));
        }
        return;
    }
    for (language, name) in partners::unnamed(source) {
        let path = Path::document(&language, "notice");
        remarks.push(Diagnostic::error(path, Law::ReaderUnnamed { name }));
    }
}

fn law(remarks: &mut Vec<Diagnostic>, source: &CampaignSource) {
    let definition = &source.definition;
    let instrument = match instrument(&definition.instrument) {
        Ok(instrument) => instrument,
        Err(error) => {
            let said = Words::of(|| error.to_string().replace("\n  ", ". "));
            let path = Path::definition(&[Key("instrument")]);
            return remarks.push(Diagnostic::error(path, Law::Instrument(said)));
        }
    };
    for document in &instrument.documents {
        for language in &definition.languages {
            let there = source
                .documents
                .get(language)
                .is_some_and(|own| own.contains_key(&document.kind));
            if !there {
                let path = Path::document(language, &document.kind);
                remarks.push(Diagnostic::error(path, Law::DocumentMissing));
            }
        }
    }
    if instrument
        .support
        .as_ref()
        .is_some_and(|support| support.besides_initiators)
        && definition.initiators.is_none()
    {
        remarks.push(Diagnostic::warning(Path::definition(&[]), Law::Initiators));
    }
    if let Some(what) = super::appeal::problem(definition, &instrument) {
        remarks.push(Diagnostic::error(Path::definition(&[Key("appeal")]), what));
    }
    super::window::check(remarks, source, &instrument);
    let instrument_hands_over = instrument.elsewhere.is_some();
    if let Err(error) = rules(definition, instrument) {
        let said = Words::of(|| error.to_string());
        let path = Path::definition(&[Key("fields")]);
        remarks.push(Diagnostic::error(path, Law::Rules(said)));
    }
    let central = definition
        .initiative
        .as_ref()
        .map(|of| of.central.is_some());
    if instrument_hands_over && central == Some(false) {
        let path = Path::definition(&[Key("initiative")]);
        remarks.push(Diagnostic::warning(path, Law::NoCentralNumber));
    }
    if let Some(territory) = &definition.territory
        && clameur_ledger::Territory::new(territory).is_err()
    {
        let territory = territory.clone();
        let path = Path::definition(&[Key("territory")]);
        remarks.push(Diagnostic::error(path, Law::Territory { territory }));
    }
}

fn keys(remarks: &mut Vec<Diagnostic>, source: &CampaignSource) {
    let mut keys = BTreeSet::new();
    // Nothing is sealed where nothing is signed and nobody leaves an address.
    let seals = !super::appeal::takes_nothing(&source.definition);
    for (number, organisation) in source.definition.organisations.iter().enumerate() {
        let id = organisation.id.clone();
        let own = Path::definition(&[Key("organisation"), Item(number), Key("recipients")]);
        if organisation.role == Role::Relay {
            if !organisation.recipients.is_empty() {
                remarks.push(Diagnostic::warning(own, Law::RelayKeys { id }));
            }
            continue;
        }
        if organisation.recipients.is_empty() && seals {
            let id = id.clone();
            remarks.push(Diagnostic::error(own.clone(), Law::NoKey { id }));
        }
        for key in &organisation.recipients {
            if let Err(error) = key.parse::<clameur_seal::Recipient>() {
                let code = Law::Key {
                    id: id.clone(),
                    why: Words::of(|| crate::given::said::key(&error)),
                };
                remarks.push(Diagnostic::error(own.clone(), code));
            }
            keys.insert(key);
        }
    }
    if keys.len() == 1 && seals {
        let path = Path::definition(&[Key("organisation")]);
        remarks.push(Diagnostic::warning(path, Law::SingleKey));
    }
}
