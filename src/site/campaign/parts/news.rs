use clameur_instrument::Event;
use jiff::civil::Date;

use crate::i18n::Lang;
use crate::procedure::timeline::in_language;
use crate::procedure::{KnownBy, Procedure};
use crate::site::procedure::event_title;

/// How many stand on the campaign's page; the others stand on that of its procedure.
const MOST: usize = 3;

/// Something that happened in the procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct News {
    /// When.
    pub day: Date,
    /// What, in a few words.
    pub title: String,
    /// What the organisers say of it (Markdown); may be empty.
    pub note_md: String,
    /// Where it can be read; may be empty.
    pub link: String,
}

/// The newest events. That a campaign began is no news on its own page.
pub(crate) fn of(lang: Lang, procedure: &Procedure) -> Vec<News> {
    let events = procedure.entries.iter().rev();
    events
        .filter(|entry| !matches!(entry.event, Event::Started | Event::Registered))
        .filter(|entry| entry.day <= procedure.today)
        .take(MOST)
        .map(|entry| News {
            day: entry.day,
            title: event_title(lang, entry.event),
            note_md: match entry.by {
                KnownBy::Rule(lapse) => lang.t(lapse.key()),
                _ => in_language(&entry.notes, lang.code())
                    .unwrap_or_default()
                    .to_owned(),
            },
            link: entry.link.clone(),
        })
        .collect()
}
