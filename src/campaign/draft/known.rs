//! What a draft says at one place already, written where its skeleton still asks for it: nobody is asked twice. Only the skeleton's own places are
//! written to, and follow what was written there; whatever somebody wrote stays.

use toml::Value;

use super::Draft;
use super::form::{languages, said};
use crate::campaign::appeal;
use crate::campaign::contents::TO_FILL;
use crate::campaign::diagnostic::Step::{Item, Key};
use crate::campaign::diagnostic::{Part, Path};
use crate::campaign::publish::instrument;

/// Where the skeletons' notices ask where people write, by language.
const CONTACT: [(&str, &str); 3] = [
    ("en", "[to fill in: e-mail address]"),
    ("fr", "[à remplir : adresse électronique]"),
    ("nl", "[in te vullen: e-mailadres]"),
];

/// Where they ask who is responsible; with the words for the number in a register, where they ask for one, and for the seat.
const CONTROLLER: [(&str, Option<&str>, &str); 3] = [
    (
        "[to fill in: name, legal form, register number and seat of the association]",
        Some("register number"),
        "seat:",
    ),
    (
        "[à remplir : nom, forme juridique, numéro d’immatriculation et siège de l’association]",
        Some("numéro d’immatriculation"),
        "siège :",
    ),
    (
        "[in te vullen: naam, rechtsvorm en adres van wie het initiatief neemt]",
        None,
        "",
    ),
];

/// The number of the organisation that leads.
fn lead(draft: &Draft) -> Option<usize> {
    let role = |number| Path::definition(&[Key("organisation"), Item(number), Key("role")]);
    let all = draft.items(&Part::Definition.file(), "organisation").len();
    (0..all).find(|number| draft.text(&role(*number)).as_deref() == Some("lead"))
}

/// What stands at a path, where somebody wrote it.
fn written(draft: &Draft, path: &Path) -> Option<String> {
    let text = draft.text(path)?;
    let text = said(&text).0.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// What is said of the organisation that leads.
fn of_lead(draft: &Draft, key: &str) -> Option<String> {
    let path = Path::definition(&[Key("organisation"), Item(lead(draft)?), Key(key)]);
    written(draft, &path)
}

/// Where people write. What is no address says so at its own field, and stands nowhere else: of a letter nobody knows what came by itself.
fn contact(draft: &Draft) -> Option<String> {
    of_lead(draft, "contact").filter(|contact| contact.contains('@'))
}

/// Who is responsible, as a notice says it.
fn controller(draft: &Draft, number: Option<&str>, seat: &str) -> Option<String> {
    let mut all = vec![of_lead(draft, "name")?, of_lead(draft, "legal_form")?];
    if let Some(words) = number {
        all.push(format!("{words} {}", of_lead(draft, "register_number")?));
    }
    let there = of_lead(draft, "seat")?;
    // An address of several lines is one here.
    let there = there.split_whitespace().collect::<Vec<_>>().join(" ");
    all.push(format!("{seat} {there}").trim().to_owned());
    Some(all.join(", "))
}

/// Writes what is known: who is responsible and where people write, into notices; and where an appeal leads, by its address.
pub fn complete(draft: &mut Draft) {
    for language in languages(draft) {
        let path = Path::document(&language, "notice");
        let Some(before) = draft.text(&path) else {
            continue;
        };
        let mut text = before.clone();
        if let Some(there) = contact(draft) {
            for (_, place) in CONTACT {
                text = text.replace(place, &there);
            }
        }
        for (place, number, seat) in CONTROLLER {
            if text.contains(place)
                && let Some(words) = controller(draft, number, seat)
            {
                text = text.replace(place, &words);
            }
        }
        if text != before {
            draft.put(&path, Some(&Value::from(text)));
        }
    }
    // Also where somebody chose one and took it away again.
    let place = appeal_key("place");
    if written(draft, &place).is_some() {
        return;
    }
    if let Some(there) = leads_to(draft) {
        draft.put(&place, Some(&Value::from(there)));
    }
}

/// The place of its law that an appeal leads to, by its address.
fn leads_to(draft: &Draft) -> Option<String> {
    let law = draft.text(&Path::definition(&[Key("instrument")]))?;
    let law = instrument(&law).ok()?;
    let there = appeal::place_at(&law, &written(draft, &appeal_key("address"))?)?;
    Some(there.id.clone())
}

/// Lets what came by itself follow what it came from, which is something else since `before`: somebody stopped typing in the middle of a word, or
/// corrects it later, and a notice would go on saying what stood there then. What is said no more is asked for again.
pub fn follow(before: &Draft, after: &mut Draft) {
    for language in languages(after) {
        let path = Path::document(&language, "notice");
        let Some(text) = after.text(&path) else {
            continue;
        };
        let mut followed = text.clone();
        let asks = CONTACT.iter().find(|(code, _)| *code == language);
        let asks = asks.or(CONTACT.first());
        if let (Some(was), Some((_, asks))) = (contact(before), asks) {
            let is = contact(after);
            followed = replaced(&followed, &was, is.as_deref().unwrap_or(asks));
        }
        for (asks, number, seat) in CONTROLLER {
            if let Some(was) = controller(before, number, seat) {
                let is = controller(after, number, seat);
                followed = replaced(&followed, &was, is.as_deref().unwrap_or(asks));
            }
        }
        if followed != text {
            after.put(&path, Some(&Value::from(followed)));
        }
    }
    let place = appeal_key("place");
    let (was, is) = (leads_to(before), leads_to(after));
    let came = was.is_some() && written(before, &place) == was && written(after, &place) == was;
    if let Some(is) = is.filter(|is| came && was.as_ref() != Some(is)) {
        after.put(&place, Some(&Value::from(is)));
    }
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

fn appeal_key(key: &str) -> Path {
    Path::definition(&[Key("appeal"), Key(key)])
}

/// Whether something that is left to fill in comes by itself, once other fields are filled in: nobody is asked for it beside them.
#[must_use]
pub fn comes_by_itself(draft: &Draft, path: &Path) -> bool {
    if path.to_string() == appeal_key("place").to_string() {
        return written(draft, &appeal_key("address")).is_none();
    }
    let Part::Document(_, kind) = &path.part else {
        return false;
    };
    let (true, Some(mut text)) = (kind == "notice", draft.text(path)) else {
        return false;
    };
    let asks = ["contact", "legal_form", "register_number", "seat", "name"];
    // A key that is not there is asked for by nobody.
    let is_asked = |key: &str| {
        let path =
            lead(draft).map(|lead| Path::definition(&[Key("organisation"), Item(lead), Key(key)]));
        path.and_then(|path| draft.text(&path))
            .is_some_and(|text| said(&text).1.is_some())
    };
    if !asks.into_iter().any(is_asked) {
        return false;
    }
    let of_contact = CONTACT.iter().map(|(_, place)| *place);
    let places = CONTROLLER.iter().map(|(place, ..)| *place);
    let places = places.chain(of_contact);
    for place in places {
        text = text.replace(place, "");
    }
    !TO_FILL.iter().any(|mark| text.contains(mark))
}

/// Writes a key into a draft whose lead has none; false where it has one, or needs none.
pub fn give_key(draft: &mut Draft, public: &str) -> bool {
    let law = draft.text(&Path::definition(&[Key("instrument")]));
    let law = law.and_then(|id| instrument(&id).ok());
    if law.is_none_or(|law| appeal::is_appeal(&law)) {
        return false;
    }
    let Some(path) = keys(draft) else {
        return false;
    };
    let there = draft.value(&path);
    let is_empty = match &there {
        None => true,
        Some(Value::Array(all)) => all.is_empty(),
        Some(_) => false,
    };
    is_empty && draft.put(&path, Some(&Value::Array(vec![Value::from(public)])))
}

/// Where the keys of the organisation stand that leads.
#[must_use]
pub fn keys(draft: &Draft) -> Option<Path> {
    let lead = lead(draft)?;
    Some(Path::definition(&[
        Key("organisation"),
        Item(lead),
        Key("recipients"),
    ]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::skeleton;

    fn begun(instrument: &str) -> Draft {
        Draft::of_files(&skeleton::files(instrument, Some("example")).expect("a skeleton"))
    }

    fn says(draft: &mut Draft, key: &str, text: &str) {
        let path = Path::definition(&[Key("organisation"), Item(0), Key(key)]);
        assert!(draft.put(&path, Some(&Value::from(text))), "{key}");
    }

    /// The places are those of the skeletons: who rewords one there rewords it here.
    #[test]
    fn who_is_responsible_is_asked_once() {
        for instrument in ["fr-gdpr-80", "nl-burgerinitiatief"] {
            let mut draft = begun(instrument);
            let before = draft.clone();
            complete(&mut draft);
            assert_eq!(draft, before, "nothing is known yet");
            let notices: Vec<Path> = languages(&draft)
                .iter()
                .map(|language| Path::document(language, "notice"))
                .collect();
            for notice in &notices {
                assert!(comes_by_itself(&draft, notice), "{notice}");
            }
            for (key, text) in [
                ("name", "Colline"),
                ("legal_form", "association"),
                ("register_number", "W751000000"),
                ("seat", "1 rue Exemple, 75000 Paris"),
                ("contact", "contact@example.org"),
            ] {
                says(&mut draft, key, text);
            }
            complete(&mut draft);
            for notice in &notices {
                let text = draft.text(notice).expect("a notice");
                assert!(TO_FILL.iter().all(|mark| !text.contains(mark)), "{text}");
                for words in [
                    "Colline, association",
                    "1 rue Exemple",
                    "contact@example.org",
                ] {
                    assert!(text.contains(words), "{words}: {text}");
                }
                assert!(!comes_by_itself(&draft, notice));
            }
        }
    }

    /// The editor saves while somebody types: what it saw in the middle of a word was what the notice said for ever.
    #[test]
    fn what_came_by_itself_follows_what_it_came_from() {
        for instrument in ["fr-gdpr-80", "nl-burgerinitiatief"] {
            let mut draft = begun(instrument);
            for (key, text) in [
                ("name", "Colline"),
                ("legal_form", "association"),
                ("register_number", "W751000000"),
                ("seat", "1 ru"),
                ("contact", "contact@example.org"),
            ] {
                says(&mut draft, key, text);
            }
            complete(&mut draft);
            let asked = draft.clone();
            let notices = |draft: &Draft| -> Vec<String> {
                let all = languages(draft).into_iter();
                all.map(|code| {
                    draft
                        .text(&Path::document(&code, "notice"))
                        .expect("a notice")
                })
                .collect()
            };
            let changes = |draft: &mut Draft, key: &str, text: &str| {
                let before = draft.clone();
                says(draft, key, text);
                follow(&before, draft);
            };
            changes(&mut draft, "seat", "1 rue Exemple");
            changes(&mut draft, "seat", "12 rue Autre");
            changes(&mut draft, "contact", "neu@example.org");
            for notice in notices(&draft) {
                assert!(notice.contains(" 12 rue Autre") && !notice.contains("Exemple"));
                assert!(notice.contains("neu@example.org") && !notice.contains("contact@"));
            }
            // What is said no more is asked for again.
            changes(&mut draft, "seat", "");
            changes(&mut draft, "contact", "");
            assert!(notices(&draft).iter().all(|notice| {
                CONTACT.iter().any(|(_, place)| notice.contains(place))
                    && CONTROLLER.iter().any(|(place, ..)| notice.contains(place))
            }));
            for (key, text) in [("seat", "1 ru"), ("contact", "contact@example.org")] {
                changes(&mut draft, key, text);
            }
            complete(&mut draft);
            assert_eq!(draft, asked);
        }
        // Another address that has these letters is another.
        let text = "a@example.org, not ca@example.org, a@example.organisation or a@example.org.uk.";
        assert_eq!(
            replaced(text, "a@example.org", "b@example.org"),
            "b@example.org, not ca@example.org, a@example.organisation or a@example.org.uk."
        );
        let mut appeal = begun("appeal-elsewhere");
        let there = |host: &str| Value::from(format!("https://{host}/initiatives/i-1"));
        appeal.put(&appeal_key("address"), Some(&there("petitions.senat.fr")));
        complete(&mut appeal);
        let before = appeal.clone();
        let other = there("petitions.assemblee-nationale.fr");
        appeal.put(&appeal_key("address"), Some(&other));
        follow(&before, &mut appeal);
        let place = appeal.text(&appeal_key("place"));
        assert_eq!(place.as_deref(), Some("fr-assemblee"));
    }

    #[test]
    fn what_somebody_wrote_into_a_notice_stays() {
        let mut draft = begun("fr-gdpr-80");
        let notice = Path::document("en", "notice");
        draft.put(&notice, Some(&Value::from("The controller is us.\n")));
        says(&mut draft, "contact", "contact@example.org");
        complete(&mut draft);
        assert_eq!(
            draft.text(&notice).as_deref(),
            Some("The controller is us.\n")
        );
    }

    #[test]
    fn an_appeals_place_follows_from_its_address() {
        let mut draft = begun("appeal-elsewhere");
        assert!(comes_by_itself(&draft, &appeal_key("place")));
        let there = Value::from("https://petitions.senat.fr/initiatives/i-1");
        draft.put(&appeal_key("address"), Some(&there));
        complete(&mut draft);
        assert_eq!(
            draft.text(&appeal_key("place")).as_deref(),
            Some("fr-senat")
        );
        // Chosen, it stays, also where it does not fit: the check says so.
        draft.put(&appeal_key("place"), Some(&Value::from("eu-peti")));
        complete(&mut draft);
        assert_eq!(draft.text(&appeal_key("place")).as_deref(), Some("eu-peti"));
        // Left empty again, it follows again, as its hint says.
        assert!(draft.put(&appeal_key("place"), None));
        complete(&mut draft);
        assert_eq!(
            draft.text(&appeal_key("place")).as_deref(),
            Some("fr-senat")
        );
        // An address elsewhere decides nothing, and the place is then asked for.
        let mut draft = begun("appeal-elsewhere");
        draft.put(
            &appeal_key("address"),
            Some(&Value::from("https://example.org/sign")),
        );
        complete(&mut draft);
        assert!(written(&draft, &appeal_key("place")).is_none());
        assert!(!comes_by_itself(&draft, &appeal_key("place")));
    }

    #[test]
    fn a_key_goes_where_none_is_and_one_is_needed() {
        let mut complaint = begun("fr-gdpr-80");
        assert!(give_key(&mut complaint, "age1first"));
        assert!(!give_key(&mut complaint, "age1second"), "it has one");
        let keys = complaint.value(&keys(&complaint).expect("a lead"));
        assert_eq!(keys, Some(Value::Array(vec![Value::from("age1first")])));
        assert!(!give_key(&mut begun("appeal-elsewhere"), "age1first"));
    }
}
