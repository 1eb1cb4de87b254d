//! What a draft says at one place already, written where its skeleton still asks for it: nobody is asked twice. Only the skeleton's own places are
//! written to; whatever somebody wrote stays.

use toml::Value;

use super::Draft;
use super::form::{languages, said};
use crate::campaign::appeal;
use crate::campaign::contents::TO_FILL;
use crate::campaign::diagnostic::Step::{Item, Key};
use crate::campaign::diagnostic::{Part, Path};
use crate::campaign::publish::instrument;

/// Where the skeletons' notices ask where people write.
pub(super) const CONTACT: [&str; 3] = [
    "[to fill in: e-mail address]",
    "[à remplir : adresse électronique]",
    "[in te vullen: e-mailadres]",
];

/// Where they ask who is responsible; with the words for the number in a register, where they ask for one, and for the seat.
pub(super) const CONTROLLER: [(&str, Option<&str>, &str); 3] = [
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
        if let Some(contact) = of_lead(draft, "contact") {
            for place in CONTACT {
                text = text.replace(place, &contact);
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
    let (place, address) = (appeal_key("place"), appeal_key("address"));
    if draft.text(&place).is_none() || written(draft, &place).is_some() {
        return;
    }
    let law = draft.text(&Path::definition(&[Key("instrument")]));
    let law = law.and_then(|id| instrument(&id).ok());
    if let (Some(law), Some(address)) = (law, written(draft, &address))
        && let Some(there) = appeal::place_at(&law, &address)
    {
        draft.put(&place, Some(&Value::from(there.id.as_str())));
    }
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
    let places = CONTROLLER.iter().map(|(place, ..)| *place).chain(CONTACT);
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

/// Whether a draft names a key for another organisation than the one that leads: it opens what is sealed to that one, and nothing else.
#[must_use]
pub fn is_anothers(draft: &Draft, public: &str) -> bool {
    let own = lead(draft);
    let all = draft.items(&Part::Definition.file(), "organisation").len();
    let mut others = (0..all).filter(|number| Some(*number) != own);
    others.any(|number| {
        let path = Path::definition(&[Key("organisation"), Item(number), Key("recipients")]);
        let keys = draft.value(&path);
        let keys = keys.as_ref().and_then(Value::as_array);
        keys.is_some_and(|keys| keys.iter().any(|key| key.as_str() == Some(public)))
    })
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
