use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use super::Files;
use crate::campaign::appeal::is_appeal;
use crate::campaign::definition::{Definition, Organisation, Role, TargetTexts, Texts};
use crate::campaign::diagnostic::Step::{self, Item, Key};
use crate::campaign::diagnostic::{Diagnostic, Form, Part, Path, RESERVED};
use crate::campaign::goals::Goals;
use crate::campaign::initiative::{LONGEST_OBJECTIVES, LONGEST_TITLE};
use crate::campaign::origins;
use crate::campaign::source::CampaignSource;
use crate::clock::Zone;
use crate::i18n::Lang;
use clameur_instrument::Instrument;

/// Collects what is wrong in one part of a campaign.
struct Report<'a> {
    part: Part,
    found: &'a mut Vec<Diagnostic>,
}

impl Report<'_> {
    fn add(&mut self, steps: &[Step<'_>], problem: Form) {
        let path = match &self.part {
            Part::Texts(language) => Path::texts(language, steps),
            _ => Path::definition(steps),
        };
        self.found.push(Diagnostic::error(path, problem));
    }

    /// Complains if `text` has nothing to read.
    fn wanted(&mut self, steps: &[Step<'_>], name: &str, text: &str) {
        if text.trim().is_empty() {
            self.add(steps, Form::Empty(name.to_owned()));
        }
    }
}

/// `campaign.toml` by itself.
pub(super) fn definition(
    definition: &Definition,
    law: Option<&Instrument>,
    files: &Files,
    found: &mut Vec<Diagnostic>,
) {
    let mut report = Report {
        part: Part::Definition,
        found,
    };
    if !is_slug(&definition.slug) {
        report.add(&[Key("slug")], Form::Slug(definition.slug.clone()));
    }
    report.wanted(&[Key("instrument")], "instrument", &definition.instrument);
    languages(definition, files, &mut report);
    match contrast_with_white(&definition.accent) {
        None => report.add(&[Key("accent")], Form::Accent(definition.accent.clone())),
        Some(ratio) if ratio < 4.5 => {
            report.add(
                &[Key("accent")],
                Form::PaleAccent(definition.accent.clone()),
            );
        }
        Some(_) => {}
    }
    if let Some(name) = &definition.timezone
        && Zone::named(name).is_none()
    {
        report.add(&[Key("timezone")], Form::Timezone(name.clone()));
    }
    if let (Some(opens), Some(closes)) = (definition.opens, definition.closes)
        && closes < opens
    {
        report.add(&[Key("closes")], Form::Dates);
    }
    for (i, extension) in definition.extensions.iter().enumerate() {
        let steps = |key| [Key("extension"), Item(i), Key(key)];
        report.wanted(&steps("act"), "act", &extension.act);
        report.wanted(&steps("journal"), "journal", &extension.journal);
    }
    if !definition.extensions.is_empty() && law.is_some_and(|law| law.support.is_none()) {
        report.add(&[Key("extension")], Form::NothingToExtend);
    }
    for (i, site) in definition.embed_form_on.iter().enumerate() {
        if !origins::is_origin(site) {
            let problem = Form::FormOrigin(site.clone());
            report.add(&[Key("embed_form_on"), Item(i)], problem);
        }
    }
    if definition.embed_form_on.len() > origins::MOST {
        report.add(&[Key("embed_form_on")], Form::TooManyOrigins);
    }
    organisations(&definition.organisations, law, &mut report);
    umbrellas(definition, &mut report);
    goals(definition, &mut report);
    targets(definition, law, &mut report);
    initiative(definition, law, &mut report);
}

/// What the register says of an initiative, where the instrument is for registered ones.
fn initiative(definition: &Definition, law: Option<&Instrument>, report: &mut Report<'_>) {
    let wanted = law.is_some_and(|law| law.registration.is_some());
    let Some(initiative) = &definition.initiative else {
        if wanted {
            report.add(&[], Form::NoInitiative);
        }
        return;
    };
    let steps = |key| [Key("initiative"), Key(key)];
    if !initiative.number_is_well_formed() {
        let problem = Form::RegistrationNumber(initiative.number.clone());
        report.add(&steps("number"), problem);
    }
    report.wanted(&steps("register"), "register", &initiative.register);
    if initiative.contacts.is_empty() {
        report.add(&[Key("initiative")], Form::Empty("contact".to_owned()));
    }
    if let Some(central) = &initiative.central
        && (central.len() != 3 || !central.bytes().all(|byte| byte.is_ascii_digit()))
    {
        report.add(&steps("central"), Form::CentralNumber(central.clone()));
    }
}

fn languages(definition: &Definition, files: &Files, report: &mut Report<'_>) {
    if definition.languages.is_empty() {
        report.add(&[Key("languages")], Form::NoLanguage);
    }
    let mut seen = BTreeSet::new();
    for (i, language) in definition.languages.iter().enumerate() {
        let steps = [Key("languages"), Item(i)];
        if Lang::from_code(language).is_none_or(|lang| lang.code() != language) {
            report.add(&steps, Form::Language(language.clone()));
        }
        if !seen.insert(language) {
            report.add(&steps, Form::Twice(language.clone()));
        }
    }
    for file in files.keys() {
        let code = match Part::of(file) {
            Part::Texts(code) | Part::Official(code) => code,
            Part::File(other) => match other.strip_suffix(".toml") {
                Some(code) => code.to_owned(),
                None => continue,
            },
            Part::Definition | Part::Document(..) => continue,
        };
        if !definition.languages.contains(&code) {
            let found = Diagnostic::error(
                Path::file(file),
                Form::NotOffered(crate::shown::word(&code).into_owned()),
            );
            report.found.push(found);
        }
    }
}

fn organisations(
    organisations: &[Organisation],
    law: Option<&Instrument>,
    report: &mut Report<'_>,
) {
    let leads = organisations
        .iter()
        .filter(|o| o.role == Role::Lead)
        .count();
    if leads != 1 {
        report.add(&[Key("organisation")], Form::Lead(leads));
    }
    let mut seen = BTreeSet::new();
    for (i, organisation) in organisations.iter().enumerate() {
        let steps = |key| [Key("organisation"), Item(i), Key(key)];
        if !is_id(&organisation.id) {
            report.add(&steps("id"), Form::Id(organisation.id.clone()));
        }
        if !seen.insert(&organisation.id) {
            report.add(&steps("id"), Form::Twice(organisation.id.clone()));
        }
        report.wanted(&steps("name"), "name", &organisation.name);
        if organisation.role == Role::Lead {
            report.wanted(&steps("contact"), "contact", &organisation.contact);
            // Law: the mandate names who acts, and the notice whom to ask. Where nothing is signed there is neither.
            for (name, value) in [
                ("legal_form", &organisation.legal_form),
                ("seat", &organisation.seat),
                ("representative", &organisation.representative),
            ] {
                if !law.is_some_and(is_appeal) {
                    report.wanted(&steps(name), name, value);
                }
            }
        }
        for recipient in &organisation.recipients {
            if recipient.to_ascii_uppercase().contains("SECRET") {
                report.add(&steps("recipients"), Form::SecretKey);
            } else if !recipient.starts_with("age1") {
                report.add(&steps("recipients"), Form::Recipient(recipient.clone()));
            }
        }
        let key = &organisation.note_key;
        if key.to_ascii_uppercase().contains("PRIVATE") {
            report.add(&steps("note_key"), Form::SecretKey);
        } else if !key.is_empty() && key.parse::<clameur_ledger::Verifier>().is_err() {
            report.add(&steps("note_key"), Form::NoteKey(key.clone()));
        }
    }
}

/// Umbrellas, and who says to be a member of one.
fn umbrellas(definition: &Definition, report: &mut Report<'_>) {
    let mut seen = BTreeSet::new();
    for (i, umbrella) in definition.umbrellas.iter().enumerate() {
        let steps = |key| [Key("umbrella"), Item(i), Key(key)];
        if !is_id(&umbrella.id) {
            report.add(&steps("id"), Form::Id(umbrella.id.clone()));
        }
        if !seen.insert(umbrella.id.as_str()) {
            report.add(&steps("id"), Form::Twice(umbrella.id.clone()));
        }
        report.wanted(&steps("name"), "name", &umbrella.name);
    }
    for (i, one) in definition.organisations.iter().enumerate() {
        if !one.member_of.is_empty() && !seen.contains(one.member_of.as_str()) {
            let steps = [Key("organisation"), Item(i), Key("member_of")];
            report.add(&steps, Form::UnknownUmbrella(one.member_of.clone()));
        }
    }
}

fn goals(definition: &Definition, report: &mut Report<'_>) {
    let numbers = definition.goal.as_ref().map(Goals::numbers);
    let numbers = numbers.unwrap_or_default();
    let grow = numbers.windows(2).all(|pair| pair[0] < pair[1]);
    let several = matches!(definition.goal, Some(Goals::Several(_)));
    if several && (!grow || numbers.contains(&0) || numbers.is_empty()) {
        report.add(&[Key("goal")], Form::Goals);
    }
}

fn targets(definition: &Definition, law: Option<&Instrument>, report: &mut Report<'_>) {
    let needed = law.is_none_or(|law| law.targets.minimum > 0);
    if needed && definition.targets.is_empty() {
        report.add(&[], Form::NoTarget);
    }
    let (mut ids, mut bits) = (BTreeSet::new(), BTreeSet::new());
    for (i, target) in definition.targets.iter().enumerate() {
        let steps = |key| [Key("target"), Item(i), Key(key)];
        if !is_id(&target.id) {
            report.add(&steps("id"), Form::Id(target.id.clone()));
        }
        if !ids.insert(&target.id) {
            report.add(&steps("id"), Form::Twice(target.id.clone()));
        }
        if target.bit > 63 {
            report.add(&steps("bit"), Form::Bit(target.bit));
        }
        if !bits.insert(target.bit) {
            report.add(&steps("bit"), Form::Twice(format!("bit {}", target.bit)));
        }
    }
}

/// The language files: complete, about the campaign's targets, and as long as one another.
pub(super) fn texts(source: &CampaignSource, mandate: bool, found: &mut Vec<Diagnostic>) {
    let default = source.definition.languages.first();
    let original = default.and_then(|code| Some((code, source.texts.get(code)?)));
    for (language, texts) in &source.texts {
        let mut report = Report {
            part: Part::Texts(language.clone()),
            found,
        };
        written(texts, mandate, &mut report);
        if source.definition.initiative.is_some() {
            registered(texts, &mut report);
        }
        target_words(&source.definition, &texts.targets, &mut report);
        moving(&source.definition, texts, &mut report);
        let Some((code, original)) = original.filter(|(code, _)| *code != language) else {
            continue;
        };
        for (what, here, there) in [
            ("fact", texts.facts.len(), original.facts.len()),
            ("detail", texts.details.len(), original.details.len()),
            ("question", texts.questions.len(), original.questions.len()),
            ("signs", texts.signs.len(), original.signs.len()),
        ] {
            if here != there {
                let problem = Form::Unequal {
                    what: what.to_owned(),
                    here,
                    there,
                    language: code.clone(),
                };
                report.add(&[Key(what)], problem);
            }
        }
    }
}

/// The words of what moves: the picture, voices, articles, and what each goal means.
fn moving(definition: &Definition, texts: &Texts, report: &mut Report<'_>) {
    let alt = texts.picture.as_ref().map_or("", |words| &words.alt);
    if definition.picture.is_some() && alt.trim().is_empty() {
        report.add(&[Key("picture")], Form::NoAlt);
    }
    for (i, voice) in texts.voices.iter().enumerate() {
        for (name, text) in [("quote", &voice.quote), ("name", &voice.name)] {
            report.wanted(&[Key("voice"), Item(i), Key(name)], name, text);
        }
    }
    for (i, one) in texts.press.iter().enumerate() {
        let steps = |key| [Key("press"), Item(i), Key(key)];
        for (name, text) in [("title", &one.title), ("source", &one.source)] {
            report.wanted(&steps(name), name, text);
        }
        let url = one.url.trim();
        if !url.is_empty() && !url.starts_with("https://") && !url.starts_with("http://") {
            report.add(&steps("url"), Form::PageAddress(url.to_owned()));
        }
        if !one.language.is_empty() && Lang::from_code(&one.language).is_none() {
            report.add(&steps("language"), Form::Language(one.language.clone()));
        }
    }
    let numbers = definition.goal.as_ref().map(Goals::numbers);
    let numbers = numbers.unwrap_or_default();
    if matches!(definition.goal, Some(Goals::Several(_))) {
        for number in &numbers {
            let meaning = texts.goals.get(&number.to_string());
            if meaning.is_none_or(|words| words.trim().is_empty()) {
                report.add(&[Key("goals")], Form::GoalWithoutMeaning(*number));
            }
        }
    }
    for written in texts.goals.keys() {
        if !numbers.iter().any(|number| number.to_string() == *written) {
            let steps = [Key("goals"), Key(written)];
            report.add(&steps, Form::UnknownGoal(written.clone()));
        }
    }
}

/// The register's own words, within its limits.
fn registered(texts: &Texts, report: &mut Report<'_>) {
    report.wanted(&[Key("objectives")], "objectives", &texts.objectives);
    for (name, text, most) in [
        ("title", &texts.title, LONGEST_TITLE),
        ("objectives", &texts.objectives, LONGEST_OBJECTIVES),
    ] {
        let long = text.chars().filter(|c| !c.is_whitespace()).count();
        if long > most {
            let name = name.to_owned();
            report.add(
                &[Key(&name)],
                Form::LongerThanRegistered {
                    name: name.clone(),
                    long,
                    most,
                },
            );
        }
    }
}

fn written(texts: &Texts, mandate: bool, report: &mut Report<'_>) {
    for (name, text) in [
        ("title", &texts.title),
        ("speaker", &texts.speaker),
        ("demand", &texts.demand),
        ("summary", &texts.summary),
    ] {
        report.wanted(&[Key(name)], name, text);
    }
    let of_a_mandate = [
        ("appeal_md", &texts.appeal_md),
        ("object_clause", &texts.object_clause),
        ("complaint_md", &texts.complaint_md),
    ];
    for (name, text) in of_a_mandate.into_iter().filter(|_| mandate) {
        report.wanted(&[Key(name)], name, text);
    }
    if mandate && texts.signs.is_empty() {
        report.add(&[Key("signs")], Form::Empty("signs".to_owned()));
    }
    for (i, sentence) in texts.signs.iter().enumerate() {
        report.wanted(&[Key("signs"), Item(i)], "signs", sentence);
    }
    for (i, fact) in texts.facts.iter().enumerate() {
        // A figure without its source is a slogan.
        for (name, text) in [
            ("figure", &fact.figure),
            ("label", &fact.label),
            ("source", &fact.source),
        ] {
            report.wanted(&[Key("fact"), Item(i), Key(name)], name, text);
        }
    }
    let mut ids = BTreeSet::new();
    for (i, detail) in texts.details.iter().enumerate() {
        let steps = |key| [Key("detail"), Item(i), Key(key)];
        if !is_id(&detail.id) {
            report.add(&steps("id"), Form::Id(detail.id.clone()));
        }
        if !ids.insert(&detail.id) {
            report.add(&steps("id"), Form::Twice(detail.id.clone()));
        }
        for (name, text) in [
            ("title", &detail.title),
            ("lead", &detail.lead),
            ("body_md", &detail.body_md),
        ] {
            report.wanted(&steps(name), name, text);
        }
    }
    for (i, question) in texts.questions.iter().enumerate() {
        for (name, text) in [
            ("question", &question.question),
            ("answer_md", &question.answer_md),
        ] {
            report.wanted(&[Key("question"), Item(i), Key(name)], name, text);
        }
    }
}

fn target_words(
    definition: &Definition,
    words: &BTreeMap<String, TargetTexts>,
    report: &mut Report<'_>,
) {
    for target in &definition.targets {
        let Some(texts) = words.get(&target.id) else {
            report.add(
                &[Key("targets")],
                Form::TargetWithoutWords(target.id.clone()),
            );
            continue;
        };
        for (name, text) in [
            ("title", &texts.title),
            ("controller", &texts.controller),
            ("processing", &texts.processing),
            ("eligibility", &texts.eligibility),
        ] {
            report.wanted(&[Key("targets"), Key(&target.id), Key(name)], name, text);
        }
    }
    for id in words.keys() {
        if !definition.targets.iter().any(|target| target.id == *id) {
            report.add(&[Key("targets"), Key(id)], Form::UnknownTarget(id.clone()));
        }
    }
}

/// Whether a text can be a campaign's name in addresses.
pub(crate) fn is_slug(text: &str) -> bool {
    is_id(text) && !RESERVED.contains(&text)
}

fn is_id(text: &str) -> bool {
    is_plain(text, 1..=40)
}

/// Whether a text is lower-case letters without accents, digits and inner hyphens, and so many of them.
pub(crate) fn is_plain(text: &str, lengths: RangeInclusive<usize>) -> bool {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    lengths.contains(&text.len())
        && text.bytes().all(plain)
        && !text.starts_with('-')
        && !text.ends_with('-')
}

/// Contrast of white text on the colour `#rrggbb`, from 1 to 21 (WCAG 2.2, "contrast ratio" and
/// "relative luminance"); `None` if it is no such colour.
fn contrast_with_white(colour: &str) -> Option<f64> {
    let digits = colour.strip_prefix('#').filter(|d| d.len() == 6)?;
    let mut parts = [0_u8; 3];
    hex::decode_to_slice(digits, &mut parts).ok()?;
    let linear = |part: u8| {
        let value = f64::from(part) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    let [red, green, blue] = parts.map(linear);
    let luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    Some(1.05 / (luminance + 0.05))
}
