//! What a signatory of an initiative signs and is shown, in each language: Annex III, filled in from the register.
//!
//! The law fixes the words; organisers do not write them, they copy them ([`crate::campaign::initiative::official`]). Until they have, the words are a draft of ours. A campaign folder may still hold a file of its own
//! (`de/notice.md`), which then stands instead.

use clameur_instrument::{Action, Instrument, Kept, Kind};

use crate::campaign::definition::{Definition, Texts};
use crate::campaign::initiative::official::Wording;
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
        "notice" if instrument.kind == Kind::Contact => {
            Some(contact_notice(lang, instrument, definition, texts))
        }
        "notice" => Some(notice(lang, instrument, definition, texts)),
        _ => None,
    }
}

/// What the register says, line by line: name of the line, and what stands there.
#[must_use]
pub fn header(lang: Lang, definition: &Definition, texts: &Texts) -> Vec<(String, String)> {
    let facts = Wording::of(lang, texts).facts(definition, texts);
    facts
        .into_iter()
        .map(|fact| (fact.label, fact.value))
        .collect()
}

fn statement(lang: Lang, definition: &Definition, texts: &Texts) -> String {
    let wording = Wording::of(lang, texts);
    let mut text = format!("# {}\n\n", wording.title());
    if wording.is_draft() {
        text.push_str(&format!("**{}**\n\n", lang.t("official-draft")));
    }
    for (name, value) in header(lang, definition, texts) {
        text.push_str(&format!("- **{name}** — {}\n", value.replace('\n', " ")));
    }
    text.push_str(&format!("\n{}\n", wording.declaration()));
    text
}

fn notice(lang: Lang, instrument: &Instrument, definition: &Definition, texts: &Texts) -> String {
    let wording = Wording::of(lang, texts);
    let mut text = format!("# {}\n\n", wording.privacy_title());
    if wording.is_draft() {
        text.push_str(&format!("**{}**\n\n", lang.t("official-draft")));
    }
    for paragraph in notice_on_paper(lang, instrument, definition, texts) {
        text.push_str(&paragraph);
        text.push_str("\n\n");
    }
    if !wording.is_draft() {
        // The model points to the head of the form, which stands on another page here.
        text.push_str(&controller(lang, definition, texts));
        text.push_str("\n\n");
    }
    text.push_str(&lang.t("initiative-notice-sealed"));
    text.trim_end().to_owned() + "\n"
}

/// The privacy statement of the form, paragraph by paragraph, without what is true online only.
#[must_use]
pub fn notice_on_paper(
    lang: Lang,
    instrument: &Instrument,
    definition: &Definition,
    texts: &Texts,
) -> Vec<String> {
    if let Some(official) = Wording::of(lang, texts).privacy() {
        return official;
    }
    let clocked = instrument
        .retention
        .iter()
        .any(|clock| clock.what == Kept::Statement && clock.action == Action::Destroy);
    let mut paragraphs = vec![
        lang.t("initiative-notice-purpose"),
        lang.t("initiative-notice-rights"),
    ];
    if clocked {
        paragraphs.push(lang.t("initiative-notice-time"));
    }
    paragraphs.push(lang.t("initiative-notice-complaint"));
    paragraphs.push(controller(lang, definition, texts));
    paragraphs
}

/// Who answers for the data, and where to reach them.
fn controller(lang: Lang, definition: &Definition, texts: &Texts) -> String {
    let initiative = definition.initiative.as_ref();
    let contacts = initiative.map_or(&[][..], |initiative| &initiative.contacts);
    let controller = initiative
        .map(|initiative| initiative.legal_entity.clone())
        .filter(|entity| !entity.is_empty())
        .or_else(|| contacts.first().map(|person| person.name.clone()))
        .unwrap_or_else(|| texts.speaker.clone());
    let email = contacts.first().map_or("", |person| person.email.as_str());
    lang.tr(
        "initiative-notice-controller",
        &[("name", controller.into()), ("email", email.into())],
    )
}

/// The notice of a form that takes an address and no statement.
fn contact_notice(
    lang: Lang,
    instrument: &Instrument,
    definition: &Definition,
    texts: &Texts,
) -> String {
    let mut paragraphs = crate::campaign::subscription_rules::notice(lang, instrument);
    paragraphs.push(lang.t("initiative-notice-rights"));
    paragraphs.push(lang.t("initiative-notice-complaint"));
    paragraphs.push(controller(lang, definition, texts));
    format!(
        "# {}\n\n{}\n",
        lang.t("initiative-notice"),
        paragraphs.join("\n\n")
    )
}
