//! The letters: to a controller, for recordings of cameras, for files of police, and through the authority.
//!
//! A letter is lines of fixed words and slots for what a person types. The same lines are filled by the server or by the page's script.

use std::collections::BTreeMap;

use clameur_instrument::{Access as Law, Span};
use jiff::civil::Date;

use crate::campaign::definition::{Access, Target, Texts};
use crate::i18n::Lang;

/// What stands for a line that is left to be written by hand.
pub(crate) const BY_HAND: &str = "……………………………………………";

/// What is typed for a letter, in the order of the form. Each is a field of the form and, as it is or in words, a slot of a letter.
pub(crate) const NAME: &str = "name";
pub(crate) const ADDRESS: &str = "address";
pub(crate) const BIRTH: &str = "birth";
pub(crate) const TO: &str = "to";
pub(crate) const SENT: &str = "sent";
pub(crate) const PLACE: &str = "place";
pub(crate) const DAY: &str = "day";
pub(crate) const HOURS: &str = "hours";
pub(crate) const LOOK: &str = "look";

/// Which letter it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Direct,
    Video,
    Police,
    Authority,
}

impl Kind {
    /// The letters that a target has, in the order in which they are sent.
    fn of(access: Access) -> &'static [Self] {
        match access {
            Access::Direct => &[Self::Direct],
            Access::Video => &[Self::Video],
            Access::Police => &[Self::Police, Self::Authority],
            Access::Indirect => &[Self::Authority],
            Access::None => &[],
        }
    }

    /// The words of the page about it.
    fn note(self) -> &'static str {
        match self {
            Self::Direct => "access-note-direct",
            Self::Video => "access-note-video",
            Self::Police => "access-note-police",
            Self::Authority => "access-note-authority",
        }
    }

    /// Subject and paragraphs.
    fn words(self) -> &'static [&'static str] {
        match self {
            Self::Direct => &[
                "letter-subject",
                "letter-ask-gdpr",
                "letter-copy",
                "letter-month",
                "letter-identity",
            ],
            Self::Video => &[
                "letter-subject-video",
                "letter-ask-video",
                "letter-keep",
                "letter-month",
                "letter-identity",
            ],
            Self::Police => &[
                "letter-subject",
                "letter-ask-police",
                "letter-copy",
                "letter-restricted",
                "letter-identity",
            ],
            Self::Authority => &[
                "letter-subject-authority",
                "letter-ask-authority",
                "letter-myself",
                "letter-outcome",
            ],
        }
    }

    /// Whether the person is described by the day and place of birth: such files are searched by them.
    fn needs_birth(self) -> bool {
        matches!(self, Self::Police | Self::Authority)
    }
}

/// A line of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    /// Fixed words; before a slot, its label. May be empty.
    pub words: String,
    /// The field whose value stands here; empty for fixed words alone.
    pub slot: &'static str,
    /// Whether the line is left out when nothing was typed. Otherwise it is left to be written by hand.
    pub optional: bool,
    /// What was typed, in words; empty as long as nothing is.
    pub value: String,
    /// What kind of line it is, for its look: `sender`, `to`, `subject`, `text`, `fact`, `sign`.
    pub look: &'static str,
}

impl Line {
    fn text(look: &'static str, words: String) -> Self {
        Self {
            words,
            slot: "",
            optional: false,
            value: String::new(),
            look,
        }
    }

    fn slot(look: &'static str, words: String, slot: &'static str, optional: bool) -> Self {
        Self {
            words,
            slot,
            optional,
            value: String::new(),
            look,
        }
    }

    /// Whether it is not shown: nothing was typed, and nothing has to be.
    #[must_use]
    pub(crate) fn is_hidden(&self) -> bool {
        self.optional && self.value.is_empty()
    }

    /// What stands in the slot.
    #[must_use]
    pub(crate) fn shown(&self) -> &str {
        if self.value.is_empty() {
            BY_HAND
        } else {
            &self.value
        }
    }
}

/// A letter, empty or filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Letter {
    /// Its name in the form.
    pub id: String,
    /// The target that it is about.
    pub target: String,
    /// The target's title, in the reader's language.
    pub title: String,
    /// What the page says about it, in the reader's language.
    pub note: String,
    /// Language of the letter.
    pub lang: Lang,
    /// Whom it goes to, where the campaign or the law says so; else empty.
    pub to: String,
    /// Whether it is about recordings of cameras.
    pub of_recordings: bool,
    /// Its lines.
    pub lines: Vec<Line>,
}

/// The languages that letters are written in: those of mandates.
const WRITTEN: [&str; 2] = ["fr", "en"];

/// The language of a campaign's letters: its own, which is that of whoever reads them, where letters are written in it; else English.
pub(crate) fn language(languages: &[String]) -> Lang {
    let first = languages.first().map(String::as_str);
    first
        .filter(|code| WRITTEN.contains(code))
        .and_then(Lang::from_code)
        .unwrap_or(Lang::ENGLISH)
}

/// All letters of a target, empty: `words` are in the reader's language, `own` in the letters'.
pub(crate) fn letters(
    law: &Law,
    target: &Target,
    (lang, words): (Lang, &Texts),
    (letter_lang, own): (Lang, &Texts),
) -> Vec<Letter> {
    let (Some(here), Some(there)) = (words.targets.get(&target.id), own.targets.get(&target.id))
    else {
        return Vec::new();
    };
    let kinds = Kind::of(target.access);
    kinds
        .iter()
        .map(|kind| {
            let through = *kind == Kind::Authority;
            let to = if through {
                law.through.clone().unwrap_or_else(|| own.authority.clone())
            } else {
                target.request_to.trim().to_owned()
            };
            Letter {
                id: if through {
                    format!("{}.authority", target.id)
                } else {
                    target.id.clone()
                },
                target: target.id.clone(),
                // A target with two letters has two choices: the second says through whom.
                title: match through && kinds.len() > 1 {
                    true => format!("{} – {}", here.title, words.authority),
                    false => here.title.clone(),
                },
                note: lang.tr(kind.note(), &[("authority", (&words.authority).into())]),
                lang: letter_lang,
                to,
                of_recordings: *kind == Kind::Video,
                lines: lines(*kind, letter_lang, &there.title, &described(there)),
            }
        })
        .collect()
}

/// The processing and who is responsible for it.
fn described(words: &crate::campaign::definition::TargetTexts) -> String {
    format!("{} ({})", words.processing, words.controller)
}

fn lines(kind: Kind, lang: Lang, title: &str, processing: &str) -> Vec<Line> {
    let t = |key: &str| lang.t(key);
    let args = [("title", title.into()), ("processing", processing.into())];
    let mut lines = vec![
        Line::slot("sender", String::new(), NAME, false),
        Line::slot("sender", String::new(), ADDRESS, false),
    ];
    if kind.needs_birth() {
        lines.push(Line::slot("sender", t("letter-birth"), BIRTH, false));
    }
    lines.push(Line::slot("to", String::new(), TO, false));
    lines.push(Line::slot("to", t("letter-date"), SENT, false));
    for (at, key) in kind.words().iter().enumerate() {
        let look = if at == 0 { "subject" } else { "text" };
        if at == 1 {
            lines.push(Line::text("text", t("letter-greeting")));
        }
        lines.push(Line::text(look, lang.tr(key, &args)));
        if kind == Kind::Video && at == 1 {
            lines.push(Line::slot("fact", t("letter-place"), PLACE, false));
            lines.push(Line::slot("fact", t("letter-day"), DAY, false));
            lines.push(Line::slot("fact", t("letter-hours"), HOURS, false));
            lines.push(Line::slot("fact", t("letter-look"), LOOK, true));
        }
    }
    lines.push(Line::text("text", t("letter-closing")));
    lines.push(Line::slot("sign", String::new(), NAME, false));
    lines
}

impl Letter {
    /// The letter with what was typed, days in words. Whom it goes to is what was typed, else what is known.
    #[must_use]
    pub(crate) fn filled(mut self, typed: &BTreeMap<&'static str, String>, days: &Days) -> Self {
        for line in &mut self.lines {
            let value = match line.slot {
                SENT => days.sent.map(|day| self.lang.date(day)),
                DAY => days.seen.map(|day| self.lang.date(day)),
                TO => Some(self.to.clone()).filter(|to| !to.is_empty()),
                _ => None,
            };
            let typed = typed.get(line.slot).filter(|typed| !typed.is_empty());
            let is_day = matches!(line.slot, SENT | DAY);
            line.value = match typed.filter(|_| !is_day) {
                Some(typed) => typed.clone(),
                None => value.unwrap_or_default(),
            };
        }
        self
    }
}

/// The days that were typed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Days {
    /// When the letter is sent.
    pub(crate) sent: Option<Date>,
    /// When one was filmed.
    pub(crate) seen: Option<Date>,
}

/// The day on which recordings of a day are probably gone.
pub(crate) fn gone_on(kept: Option<Span>, seen: Option<Date>) -> Option<Date> {
    kept?.after(seen?)
}

#[cfg(test)]
mod tests {
    use clameur_instrument::{Instrument, builtin};
    use jiff::civil::date;

    use super::*;
    use crate::campaign::definition::TargetTexts;

    fn law() -> Law {
        let text = builtin::text("fr-gdpr-80").unwrap();
        Instrument::parse(text).unwrap().access.unwrap()
    }

    fn texts() -> Texts {
        let mut texts: Texts =
            toml::from_str("title = 'a'\nspeaker = 'b'\ndemand = 'c'\nsummary = 'd'").unwrap();
        texts.authority = "la CNIL".to_owned();
        texts.targets.insert(
            "cameras".to_owned(),
            TargetTexts {
                title: "Les caméras".to_owned(),
                controller: "Ville d’Exempleville".to_owned(),
                processing: "images de la voie publique".to_owned(),
                eligibility: "J’y passe.".to_owned(),
            },
        );
        texts
    }

    fn made(access: Access, request_to: &str) -> Vec<Letter> {
        let target = Target {
            id: "cameras".to_owned(),
            bit: 0,
            access,
            request_to: request_to.to_owned(),
        };
        let (fr, texts) = (Lang::from_code("fr").unwrap(), texts());
        letters(&law(), &target, (fr, &texts), (fr, &texts))
    }

    fn text(letter: &Letter) -> String {
        let lines = letter.lines.iter().filter(|line| !line.is_hidden());
        let lines = lines.map(|line| match line.slot {
            "" => line.words.clone(),
            _ => format!("{} {}", line.words, line.shown()),
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn each_way_of_asking_has_its_letters() {
        let ids = |access| -> Vec<String> {
            let letters = made(access, "").into_iter();
            letters.map(|letter| letter.id).collect()
        };
        assert_eq!(ids(Access::Direct), ["cameras"]);
        assert_eq!(ids(Access::Video), ["cameras"]);
        assert_eq!(ids(Access::Police), ["cameras", "cameras.authority"]);
        assert_eq!(ids(Access::Indirect), ["cameras.authority"]);
        assert!(ids(Access::None).is_empty());
        let titles = made(Access::Police, "").into_iter().map(|one| one.title);
        assert_eq!(
            titles.collect::<Vec<_>>(),
            ["Les caméras", "Les caméras – la CNIL"]
        );
        let [direct] = made(Access::Direct, "Ville d’Exempleville\n00000")
            .try_into()
            .unwrap();
        let said = text(&direct);
        assert!(
            said.contains("article 15") && said.contains("Exempleville"),
            "{said}"
        );
        let [through] = made(Access::Indirect, "not asked").try_into().unwrap();
        assert!(through.to.contains("CNIL"), "{}", through.to);
        assert!(text(&through).contains("118") && !text(&through).contains("not asked"));
        assert!(
            !text(&through).contains("mandat"),
            "nobody is mandated for it"
        );
    }

    #[test]
    fn what_is_missing_is_left_to_be_written_by_hand() {
        let [video] = made(Access::Video, "").try_into().unwrap();
        let days = Days {
            sent: Some(date(2026, 3, 2)),
            seen: Some(date(2026, 2, 28)),
        };
        let typed = BTreeMap::from([
            (NAME, "Prénom Exemple".to_owned()),
            (PLACE, "rue de l’Exemple".to_owned()),
            (TO, String::new()),
        ]);
        let said = text(&video.clone().filled(&typed, &days));
        for part in [
            "Prénom Exemple",
            "rue de l’Exemple",
            "28 février 2026",
            "2 mars 2026",
        ] {
            assert!(said.contains(part), "{part} in {said}");
        }
        assert_eq!(
            said.matches(BY_HAND).count(),
            3,
            "address, addressee, hours: {said}"
        );
        // The month that recordings are kept, to the same date.
        assert_eq!(gone_on(law().footage, days.seen), Some(date(2026, 3, 28)));
        assert_eq!(gone_on(None, days.seen), None);
    }

    #[test]
    fn letters_are_in_the_language_of_whoever_reads_them() {
        let of = |codes: &[&str]| {
            let codes: Vec<String> = codes.iter().map(|code| (*code).to_owned()).collect();
            language(&codes).code()
        };
        assert_eq!(of(&["fr", "en"]), "fr");
        assert_eq!(of(&["pl", "fr"]), "en");
        assert_eq!(of(&[]), "en");
    }
}
