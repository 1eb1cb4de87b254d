//! What came by itself follows what it came from: somebody corrects a seat, or the editor saved it in the middle of a word, and a notice would go on
//! saying what stood there then. What is said no more is asked for again.

use toml::Value;

use super::Draft;
use super::form::languages;
use super::known::{CONTACT, CONTROLLER, complete};
use crate::campaign::diagnostic::Path;
use crate::campaign::diagnostic::Step::Key;

/// Lets what a draft took over of itself say what the draft says now; `before` is what it was made of.
pub(crate) fn follow(before: &Draft, after: &mut Draft) {
    let of_notices = CONTROLLER.iter().map(|(asks, ..)| *asks);
    let of_notices: Vec<&str> = of_notices.chain(CONTACT).collect();
    for language in languages(after) {
        let path = Path::document(&language, "notice");
        let Some(text) = after.text(&path) else {
            continue;
        };
        let mut followed = text.clone();
        for asks in of_notices.iter().filter(|asks| is_in(asks, &language)) {
            // One letter, or one word, may stand there for itself.
            let was = taken_over(before, &path, asks);
            if let (Some(was), Some(is)) = (
                was.filter(|was| was != asks && was.contains(['@', ','])),
                taken_over(after, &path, asks),
            ) {
                followed = replaced(&followed, &was, &is);
            }
        }
        if followed != text {
            after.put(&path, Some(&Value::from(followed)));
        }
    }
    follow_address(before, after);
}

/// The place of an appeal, as long as it is the one to which its address leads; also where somebody takes it away, as its hint says.
fn follow_address(before: &Draft, after: &mut Draft) {
    const ASKS: &str = "[to fill in]";
    let key = |key| Path::definition(&[Key("appeal"), Key(key)]);
    let place = key("place");
    let is = after
        .text(&key("address"))
        .and_then(|_| taken_over(after, &place, ASKS));
    let Some(is) = is.filter(|is| is != ASKS) else {
        return;
    };
    let there = after.text(&place);
    let came = there.is_some() && there == taken_over(before, &place, ASKS);
    if there.is_none() || (came && there == before.text(&place)) {
        after.put(&place, Some(&Value::from(is)));
    }
}

/// Whether a skeleton asks so in a language; in one that has none it is asked in English.
fn is_in(asks: &str, language: &str) -> bool {
    asks.starts_with(match language {
        "fr" => "[à remplir",
        "nl" => "[in te vullen",
        _ => "[to fill in",
    })
}

/// What comes by itself where a skeleton asks so; what it asks, where that is not known.
fn taken_over(draft: &Draft, path: &Path, asks: &str) -> Option<String> {
    let mut draft = draft.clone();
    draft.put(path, Some(&Value::from(asks)));
    complete(&mut draft, None);
    draft.text(path)
}

/// The text with something else in the place of some words, where they stand as such: no part of a longer word or address.
fn replaced(text: &str, was: &str, is: &str) -> String {
    let of_a_word = |c: char| c.is_alphanumeric() || "._+-@".contains(c);
    let goes_on = |rest: &str| {
        let mut next = rest.chars();
        match next.next() {
            Some(c) if c.is_alphanumeric() => true,
            Some(c) if of_a_word(c) => next.next().is_some_and(char::is_alphanumeric),
            Some(_) | None => false,
        }
    };
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(was) {
        let is_whole = !before.ends_with(of_a_word) && !goes_on(after);
        out.push_str(before);
        out.push_str(if is_whole { is } else { was });
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::diagnostic::Step::Item;
    use crate::campaign::skeleton;

    fn begun(instrument: &str) -> Draft {
        Draft::of_files(&skeleton::files(instrument, Some("example")).expect("a skeleton"))
    }

    /// Somebody writes about the organisation that leads, and saves.
    fn says(draft: &mut Draft, all: &[(&str, &str)]) {
        let before = draft.clone();
        for (key, text) in all {
            let path = Path::definition(&[Key("organisation"), Item(0), Key(key)]);
            assert!(draft.put(&path, Some(&Value::from(*text))), "{key}");
        }
        complete(draft, None);
        follow(&before, draft);
    }

    fn notices(draft: &Draft) -> Vec<String> {
        let all = languages(draft).into_iter();
        all.map(|code| draft.text(&Path::document(&code, "notice")))
            .map(|text| text.expect("a notice"))
            .collect()
    }

    #[test]
    fn a_notice_says_what_was_written_in_the_end() {
        for instrument in ["fr-gdpr-80", "nl-burgerinitiatief"] {
            let mut draft = begun(instrument);
            says(
                &mut draft,
                &[
                    ("name", "Colline"),
                    ("legal_form", "association"),
                    ("register_number", "W751000000"),
                    ("seat", "1 ru"),
                    ("contact", "contact@example.org"),
                ],
            );
            let first = notices(&draft);
            says(&mut draft, &[("seat", "1 rue Exemple")]);
            says(&mut draft, &[("seat", "12 rue Autre")]);
            says(&mut draft, &[("contact", "neu@example.org")]);
            for notice in notices(&draft) {
                assert!(notice.contains(" 12 rue Autre") && !notice.contains("Exemple"));
                assert!(notice.contains("neu@example.org") && !notice.contains("contact@"));
            }
            // What is said no more is asked for again.
            says(&mut draft, &[("seat", ""), ("contact", "")]);
            for notice in notices(&draft) {
                assert!(CONTACT.iter().any(|asks| notice.contains(asks)), "{notice}");
                let mut asked = CONTROLLER.iter().map(|(asks, ..)| *asks);
                assert!(asked.any(|asks| notice.contains(asks)), "{notice}");
            }
            says(
                &mut draft,
                &[("seat", "1 ru"), ("contact", "contact@example.org")],
            );
            assert_eq!(notices(&draft), first);
        }
    }

    #[test]
    fn what_somebody_wrote_into_a_notice_stays() {
        let mut draft = begun("fr-gdpr-80");
        let notice = Path::document("en", "notice");
        let own = "Write to ca@example.org.\n";
        assert!(draft.put(&notice, Some(&Value::from(own))));
        says(&mut draft, &[("contact", "a@example.org")]);
        says(&mut draft, &[("contact", "b@example.org")]);
        assert_eq!(draft.text(&notice).as_deref(), Some(own));
        // Another address that has these letters is another.
        let text = "a@example.org, a@example.organisation, a@example.org.uk (a@example.org).";
        assert_eq!(
            replaced(text, "a@example.org", "b@example.org"),
            "b@example.org, a@example.organisation, a@example.org.uk (b@example.org)."
        );
    }

    #[test]
    fn an_appeals_place_follows_its_address_as_long_as_nobody_chose_another() {
        let mut draft = begun("appeal-elsewhere");
        let place = Path::definition(&[Key("appeal"), Key("place")]);
        let leads = |draft: &mut Draft, host: &str| {
            let before = draft.clone();
            let address = Value::from(format!("https://{host}/initiatives/i-1"));
            let path = Path::definition(&[Key("appeal"), Key("address")]);
            assert!(draft.put(&path, Some(&address)));
            complete(draft, None);
            follow(&before, draft);
        };
        leads(&mut draft, "petitions.senat.fr");
        assert_eq!(draft.text(&place).as_deref(), Some("fr-senat"));
        leads(&mut draft, "petitions.assemblee-nationale.fr");
        assert_eq!(draft.text(&place).as_deref(), Some("fr-assemblee"));
        // Left empty, it follows.
        let before = draft.clone();
        assert!(draft.put(&place, None));
        follow(&before, &mut draft);
        assert_eq!(draft.text(&place).as_deref(), Some("fr-assemblee"));
        assert!(draft.put(&place, Some(&Value::from("eu-peti"))));
        leads(&mut draft, "petitions.senat.fr");
        assert_eq!(draft.text(&place).as_deref(), Some("eu-peti"));
    }
}
