//! What a signatory of an initiative signs and is shown, in each language: Annex III, filled in from the register.
//!
//! The law fixes the words; organisers do not write them. A campaign folder may still hold a file of its own
//! (`de/notice.md`), which then stands instead.

use clameur_instrument::{Action, Instrument, Kept};

use crate::campaign::definition::{Definition, Texts};
use crate::i18n::Lang;

/// The text of this kind in this language, as Markdown; none where the law leaves the words to the organisers.
#[must_use]
pub fn written(
    instrument: &Instrument,
    definition: &Definition,
    texts: &Texts,
    language: &str,
    kind: &str,
) -> Option<String> {
    let lang = Lang::from_code(language)?;
    definition.initiative.as_ref()?;
    match kind {
        "statement" => Some(statement(lang, definition, texts)),
        "notice" => Some(notice(lang, instrument, definition, texts)),
        _ => None,
    }
}

/// What the register says, line by line: name of the line, and what stands there.
#[must_use]
pub fn header(lang: Lang, definition: &Definition, texts: &Texts) -> Vec<(String, String)> {
    let Some(initiative) = &definition.initiative else {
        return Vec::new();
    };
    let day = |day: Option<jiff::civil::Date>| day.map_or_else(String::new, |day| lang.date(day));
    let contacts: Vec<String> = initiative
        .contacts
        .iter()
        .map(|contact| format!("{} ({})", contact.name, contact.email))
        .collect();
    [
        ("initiative-number", initiative.number.clone()),
        ("initiative-starts", day(definition.opens)),
        ("initiative-ends", day(definition.closes)),
        ("initiative-register", initiative.register_in(lang.code())),
        ("initiative-title", texts.title.clone()),
        ("initiative-objectives", texts.objectives.clone()),
        ("initiative-contacts", contacts.join(", ")),
        ("initiative-legal-entity", initiative.legal_entity.clone()),
        ("initiative-website", initiative.website.clone()),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(key, value)| (lang.t(key), value))
    .collect()
}

fn statement(lang: Lang, definition: &Definition, texts: &Texts) -> String {
    let mut text = format!("# {}\n\n", lang.t("initiative-statement"));
    for (name, value) in header(lang, definition, texts) {
        text.push_str(&format!("- **{name}** — {}\n", value.replace('\n', " ")));
    }
    text.push_str(&format!("\n{}\n", lang.t("initiative-declaration")));
    text
}

fn notice(lang: Lang, instrument: &Instrument, definition: &Definition, texts: &Texts) -> String {
    let initiative = definition.initiative.as_ref();
    let contacts = initiative.map_or(&[][..], |initiative| &initiative.contacts);
    let clocks: Vec<_> = instrument
        .retention
        .iter()
        .filter(|clock| clock.what == Kept::Statement && clock.action == Action::Destroy)
        .collect();
    let mut text = format!("# {}\n\n", lang.t("initiative-notice"));
    let mut paragraph = |words: String| {
        text.push_str(&words);
        text.push_str("\n\n");
    };
    paragraph(lang.t("initiative-notice-purpose"));
    paragraph(lang.t("initiative-notice-rights"));
    if !clocks.is_empty() {
        paragraph(lang.t("initiative-notice-time"));
    }
    paragraph(lang.t("initiative-notice-complaint"));
    let controller = initiative
        .map(|initiative| initiative.legal_entity.clone())
        .filter(|entity| !entity.is_empty())
        .or_else(|| contacts.first().map(|person| person.name.clone()))
        .unwrap_or_else(|| texts.speaker.clone());
    let email = contacts.first().map_or("", |person| person.email.as_str());
    paragraph(lang.tr(
        "initiative-notice-controller",
        &[("name", controller.into()), ("email", email.into())],
    ));
    paragraph(lang.t("initiative-notice-sealed"));
    text.trim_end().to_owned() + "\n"
}
