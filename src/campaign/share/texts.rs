//! The ready texts of a campaign in one language: the organiser's, and for what they leave out ours, made from the demand. None of ours
//! says that somebody signed: that would tell what they think.

use serde::{Deserialize, Serialize};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::campaign::definition::Texts;
use crate::campaign::diagnostic::Contents;
use crate::campaign::share::links;
use crate::i18n::Lang;

/// Characters of the short text, as people count them: networks leave at least a hundred for the address (Bluesky: 300 in all).
const SHORT: usize = 200;
/// Characters of a short text with its line break and address, where they are fewest (Bluesky).
const POST: usize = 300;
/// Characters of a message with its address; Mastodon's and Threads' limit too.
const MESSAGE: usize = 500;
/// Bytes of a `mailto:` link that every program takes.
pub(crate) const MAILTO: usize = 1_800;

/// `[share]` of `<lang>.toml`. The address of the campaign is added below each text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Share {
    /// For networks, at most 200 characters.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub short: String,
    /// For messengers: it speaks to a friend.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub message: String,
    /// Subject of an e-mail.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub subject: String,
    /// An e-mail.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub mail: String,
}

/// The texts, none of them empty, each with the address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ready {
    /// For networks.
    pub short: String,
    /// For messengers.
    pub message: String,
    /// Subject of an e-mail.
    pub subject: String,
    /// An e-mail.
    pub mail: String,
}

/// The ready texts of a campaign whose page stands at `url`.
#[must_use]
pub fn ready(lang: Lang, texts: &Texts, url: &str) -> Ready {
    let own = texts.share.clone().unwrap_or_default();
    let or = |own: String, otherwise: &dyn Fn() -> String| {
        let text = if own.trim().is_empty() {
            otherwise()
        } else {
            own
        };
        text.trim().to_owned()
    };
    let words = |key: &str| {
        let (title, demand) = (texts.title.as_str(), texts.demand.as_str());
        lang.tr(key, &[("value", title.into()), ("other", demand.into())])
    };
    let short = or(own.short, &|| cut(&texts.demand, SHORT));
    let message = or(own.message, &|| words("share-friend"));
    let mail = or(own.mail, &|| words("share-letter"));
    Ready {
        short: format!("{short}\n{url}"),
        message: format!("{message}\n{url}"),
        subject: or(own.subject, &|| texts.title.clone()),
        mail: format!("{mail}\n\n{url}"),
    }
}

/// The ready texts while nobody can join, not yet or no more: the organisers' own may ask for what cannot be done, and ours ask for nothing
/// but to read.
#[must_use]
pub fn neutral(lang: Lang, texts: &Texts, url: &str) -> Ready {
    let message = lang.tr(
        "share-friend",
        &[
            ("value", texts.title.as_str().into()),
            ("other", texts.demand.as_str().into()),
        ],
    );
    Ready {
        short: format!("{}\n{url}", cut(&texts.demand, SHORT)),
        message: format!("{message}\n{url}"),
        subject: texts.title.clone(),
        mail: format!("{message}\n\n{url}"),
    }
}

/// At most `most` characters, cut between words.
fn cut(text: &str, most: usize) -> String {
    if length(text) <= most {
        return text.to_owned();
    }
    let head: String = text.graphemes(true).take(most.saturating_sub(1)).collect();
    let end = head.rfind(' ').unwrap_or(head.len());
    format!("{}…", head.get(..end).unwrap_or(&head).trim_end())
}

/// Characters as people count them.
fn length(text: &str) -> usize {
    text.graphemes(true).count()
}

/// What of a campaign's own texts is too long, by the name of its line: each place refuses a text of its own length.
#[must_use]
pub fn too_long(lang: Lang, texts: &Texts, url: &str) -> Vec<(&'static str, Contents)> {
    let Some(own) = &texts.share else {
        return Vec::new();
    };
    let ready = ready(lang, texts, url);
    let mut found = Vec::new();
    let mut check = |line, is: usize, most: usize| {
        if is > most {
            found.push((line, Contents::TooLongToShare { is, most }));
        }
    };
    check("short", length(own.short.trim()), SHORT);
    check("short", length(&ready.short), POST);
    check("message", length(&ready.message), MESSAGE);
    let bytes = links::mailto(&ready.subject, &ready.mail).len();
    if bytes > MAILTO {
        let most = MAILTO;
        found.push(("mail", Contents::TooLongToMail { bytes, most }));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::source::CampaignSource;

    const URL: &str = "https://example.org/fr/technopolice";

    fn texts() -> Texts {
        let folder = CampaignSource::embedded_demo().expect("the demonstration is well formed");
        folder.texts["fr"].clone()
    }

    #[test]
    fn what_is_left_out_is_made_from_the_demand_and_says_of_nobody_that_they_signed() {
        let texts = texts();
        for lang in Lang::all() {
            let ready = ready(lang, &texts, URL);
            assert_eq!(ready.short, format!("{}\n{URL}", texts.demand));
            for text in [&ready.message, &ready.mail] {
                assert!(
                    text.contains(&texts.demand) && text.ends_with(URL),
                    "{text}"
                );
                assert!(length(text) < MESSAGE, "{}: {text}", lang.code());
            }
            assert_eq!(ready.subject, texts.title);
            assert!(links::mailto(&ready.subject, &ready.mail).len() < MAILTO);
        }
    }

    #[test]
    fn while_nobody_can_join_nobody_is_asked_to() {
        let mut texts = texts();
        texts.share = Some(Share {
            short: "Signez".to_owned(),
            message: "Signez".to_owned(),
            subject: "Signez".to_owned(),
            mail: "Signez".to_owned(),
        });
        for lang in Lang::all() {
            let said = neutral(lang, &texts, URL);
            for text in [&said.short, &said.message, &said.subject, &said.mail] {
                assert!(!text.contains("Signez"), "{text}");
            }
            assert!(said.mail.contains(&texts.demand) && said.mail.ends_with(URL));
        }
    }

    #[test]
    fn the_organisers_words_stand_for_ours_and_are_measured_as_people_count() {
        let mut texts = texts();
        texts.share = Some(Share {
            short: " 👩‍👩‍👧‍👦 sortez ".to_owned(),
            ..Share::default()
        });
        assert_eq!(
            ready(Lang::ENGLISH, &texts, URL).short,
            format!("👩‍👩‍👧‍👦 sortez\n{URL}")
        );
        let told = |share: Share| {
            let texts = Texts {
                share: Some(share),
                ..crate::campaign::share::texts::tests::texts()
            };
            let found = too_long(Lang::ENGLISH, &texts, URL);
            found.into_iter().map(|(line, _)| line).collect::<Vec<_>>()
        };
        // Seven code points, one character.
        let family = |times: usize| "👩‍👩‍👧‍👦".repeat(times);
        let short = |text: String| Share {
            short: text,
            ..Share::default()
        };
        assert_eq!(told(short(family(200))), Vec::<&str>::new());
        assert_eq!(told(short(family(201))), ["short"]);
        assert_eq!(
            told(Share {
                message: "x".repeat(500),
                mail: "é".repeat(400),
                ..Share::default()
            }),
            ["message", "mail"]
        );
    }

    #[test]
    fn a_long_demand_is_cut_between_words() {
        let long = "mot ".repeat(80);
        let cut = cut(&long, SHORT);
        assert!(cut.ends_with("mot…") && length(&cut) <= SHORT, "{cut}");
        assert_eq!(super::cut("court", SHORT), "court");
    }
}
