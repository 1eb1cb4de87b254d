//! What a draft says at one place already, written where its skeleton still asks for it: nobody is asked twice. Only the skeleton's own places are
//! written to; whatever somebody wrote stays. What somebody is still typing is not known yet: half of a name would stay there for good.

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

/// Where the skeletons' summaries ask what it is about, and against whom: what the target is called, and the other party.
const SUMMARY: [(&str, &str); 2] = [
    ("[to fill in: what it is about]", "[to fill in: whom]"),
    ("[à remplir : de quoi il s’agit]", "[à remplir : qui]"),
];

/// Where they ask who is responsible for the one target: that is the other party.
const RESPONSIBLE: [&str; 2] = [
    "[to fill in: who is responsible for the processing]",
    "[à remplir : le responsable du traitement]",
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

/// A draft, and what of it nobody is still typing.
struct Known<'d> {
    draft: &'d Draft,
    /// The draft before the pause in typing that is being saved.
    before: Option<&'d Draft>,
}

impl Known<'_> {
    /// What stands at a path, where somebody wrote it and went on.
    fn at(&self, path: &Path) -> Option<String> {
        let there = written(self.draft, path)?;
        let is_typed = self
            .before
            .is_some_and(|before| before.text(path) != self.draft.text(path));
        (!is_typed).then_some(there)
    }

    /// What is said of the organisation that leads.
    fn of_lead(&self, key: &str) -> Option<String> {
        let lead = lead(self.draft)?;
        self.at(&Path::definition(&[
            Key("organisation"),
            Item(lead),
            Key(key),
        ]))
    }

    /// Who is responsible, as a notice says it.
    fn controller(&self, number: Option<&str>, seat: &str) -> Option<String> {
        let mut all = vec![self.of_lead("name")?, self.of_lead("legal_form")?];
        if let Some(words) = number {
            all.push(format!("{words} {}", self.of_lead("register_number")?));
        }
        let there = self.of_lead("seat")?;
        // An address of several lines is one here.
        let there = there.split_whitespace().collect::<Vec<_>>().join(" ");
        all.push(format!("{seat} {there}").trim().to_owned());
        Some(all.join(", "))
    }

    /// A notice with who is responsible and where people write.
    fn notice(&self, mut text: String) -> String {
        if let Some(contact) = self.of_lead("contact") {
            for place in CONTACT {
                text = text.replace(place, &contact);
            }
        }
        for (place, number, seat) in CONTROLLER {
            if text.contains(place)
                && let Some(words) = self.controller(number, seat)
            {
                text = text.replace(place, &words);
            }
        }
        text
    }

    /// A summary with what it is about, and against whom.
    fn summary(&self, language: &str, text: &str) -> Option<String> {
        let (about, whom) = asked_in_summary(text)?;
        let title = self.at(&of_target(self.draft, language, "title")?)?;
        let respondent = self.at(&respondent(language))?;
        Some(text.replace(about, &title).replace(whom, &respondent))
    }

    /// Who is responsible for the one target, as it stands alone.
    fn responsible(&self, language: &str, text: &str) -> Option<String> {
        if !RESPONSIBLE.contains(&text.trim()) {
            return None;
        }
        let respondent = self.at(&respondent(language))?;
        let mut letters = respondent.chars();
        let first = letters.next()?;
        Some(first.to_uppercase().chain(letters).collect())
    }

    /// Where an appeal leads, by its address.
    fn place(&self) -> Option<String> {
        let place = appeal_key("place");
        if self.draft.text(&place).is_none() || written(self.draft, &place).is_some() {
            return None;
        }
        let law = self.draft.text(&Path::definition(&[Key("instrument")]))?;
        let law = instrument(&law).ok()?;
        let address = self.at(&appeal_key("address"))?;
        appeal::place_at(&law, &address).map(|there| there.id.clone())
    }
}

fn respondent(language: &str) -> Path {
    Path::texts(language, &[Key("respondent")])
}

fn summary(language: &str) -> Path {
    Path::texts(language, &[Key("summary")])
}

/// Where a text of the target stands; none where there are several, or none: then nobody but its author knows which is meant.
fn of_target(draft: &Draft, language: &str, key: &str) -> Option<Path> {
    if draft.items(&Part::Definition.file(), "target").len() != 1 {
        return None;
    }
    let id = draft.text(&Path::definition(&[Key("target"), Item(0), Key("id")]))?;
    Some(Path::texts(language, &[Key("targets"), Key(&id), Key(key)]))
}

/// The places that a summary asks to be filled in.
fn asked_in_summary(text: &str) -> Option<(&'static str, &'static str)> {
    SUMMARY
        .into_iter()
        .find(|(about, whom)| text.contains(about) && text.contains(whom))
}

/// Writes what is known: who is responsible and where people write, into notices; what a complaint is about, into its summary; who is responsible for
/// its target; and where an appeal leads, by its address. `before`: the draft before, where somebody only stopped typing for a moment.
pub fn complete(draft: &mut Draft, before: Option<&Draft>) {
    let known = Known { draft, before };
    let mut found: Vec<(Path, String)> = Vec::new();
    for language in languages(draft) {
        let path = Path::document(&language, "notice");
        if let Some(text) = draft.text(&path) {
            let whole = known.notice(text.clone());
            found.extend((whole != text).then_some((path, whole)));
        }
        let path = summary(&language);
        let words = draft.text(&path);
        let words = words.and_then(|text| known.summary(&language, &text));
        found.extend(words.map(|words| (path, words)));
        if let Some(path) = of_target(draft, &language, "controller") {
            let words = draft.text(&path);
            let words = words.and_then(|text| known.responsible(&language, &text));
            found.extend(words.map(|words| (path, words)));
        }
    }
    found.extend(known.place().map(|place| (appeal_key("place"), place)));
    for (path, words) in found {
        draft.put(&path, Some(&Value::from(words)));
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
    match &path.part {
        Part::Document(_, kind) if kind == "notice" => notice_comes(draft, path),
        Part::Texts(language) => text_comes(draft, path, language),
        _ => false,
    }
}

/// The same of a text: of a summary, and of who is responsible for the target.
fn text_comes(draft: &Draft, path: &Path, language: &str) -> bool {
    let is = |other: &Path| path.to_string() == other.to_string();
    // Whether it is a field that is asked for.
    let is_asked = |path: &Path| {
        let text = draft.text(path).unwrap_or_default();
        said(&text).0.trim().is_empty()
    };
    let Some(text) = draft.text(path) else {
        return false;
    };
    if is(&summary(language)) {
        let title = of_target(draft, language, "title");
        return asked_in_summary(&text).is_some()
            && title.is_some_and(|title| is_asked(&title) || is_asked(&respondent(language)));
    }
    of_target(draft, language, "controller").is_some_and(|controller| is(&controller))
        && RESPONSIBLE.contains(&text.trim())
        && is_asked(&respondent(language))
}

/// The same of a notice.
fn notice_comes(draft: &Draft, path: &Path) -> bool {
    let Some(mut text) = draft.text(path) else {
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
            complete(&mut draft, None);
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
            complete(&mut draft, None);
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

    /// The places are those of the skeletons here too. What comes by itself stands in every language once its fields are filled in there.
    #[test]
    fn a_summary_and_who_is_responsible_are_made_of_what_is_asked_anyway() {
        let mut draft = begun("fr-gdpr-80");
        let text = |language: &str, keys: &[&str]| {
            let steps: Vec<_> = keys.iter().map(|key| Key(key)).collect();
            Path::texts(language, &steps)
        };
        let controller = ["targets", "first", "controller"];
        for (language, party, title, summary, responsible) in [
            (
                "en",
                "the ministry of the interior",
                "Faces in the street",
                "Faces in the street: together we complain to the CNIL about the ministry of the interior.",
                "The ministry of the interior",
            ),
            (
                "fr",
                "l’État",
                "Visages dans la rue",
                "Visages dans la rue : ensemble, nous portons une réclamation devant la CNIL contre l’État.",
                "L’État",
            ),
        ] {
            let comes =
                |draft: &Draft, keys: &[&str]| comes_by_itself(draft, &text(language, keys));
            assert!(comes(&draft, &["summary"]) && comes(&draft, &controller));
            let put = |draft: &mut Draft, keys: &[&str], words: &str| {
                assert!(draft.put(&text(language, keys), Some(&Value::from(words))));
                complete(draft, None);
            };
            put(&mut draft, &["respondent"], party);
            assert!(comes(&draft, &["summary"]), "the target has no title yet");
            put(&mut draft, &["targets", "first", "title"], title);
            for (keys, words) in [(&["summary"][..], summary), (&controller[..], responsible)] {
                let there = draft.text(&text(language, keys));
                assert_eq!(there.as_deref(), Some(words));
                assert!(!comes(&draft, keys));
            }
            // Worded otherwise, it stays.
            put(&mut draft, &["summary"], "Ours.");
            put(&mut draft, &["respondent"], "somebody else");
            let there = draft.text(&text(language, &["summary"]));
            assert_eq!(there.as_deref(), Some("Ours."));
        }
        // Of several targets nobody knows which is meant: their author is asked.
        let mut draft = begun("fr-gdpr-80");
        let file = draft.files().remove("campaign.toml").expect("a file");
        let file = String::from_utf8(file).expect("text");
        draft.rewrite(
            "campaign.toml",
            &format!("{file}\n[[target]]\nid = \"second\"\nbit = 1\n"),
        );
        assert!(!comes_by_itself(&draft, &text("en", &["summary"])));
        assert!(!comes_by_itself(&draft, &text("en", &controller)));
    }

    /// What saves itself while somebody types is half a word: it is taken over once they went on, or pressed the button.
    #[test]
    fn what_somebody_is_typing_is_not_known_yet() {
        let mut draft = begun("fr-gdpr-80");
        for (key, text) in [
            ("name", "Colline"),
            ("legal_form", "association"),
            ("register_number", "W751000000"),
        ] {
            says(&mut draft, key, text);
        }
        let notice = Path::document("en", "notice");
        let begun = draft.text(&notice);
        let before = draft.clone();
        says(&mut draft, "seat", "1 rue Ex");
        complete(&mut draft, Some(&before));
        assert_eq!(draft.text(&notice), begun, "somebody is typing it");
        let before = draft.clone();
        says(&mut draft, "seat", "1 rue Exemple, 75000 Paris");
        complete(&mut draft, Some(&before));
        assert_eq!(draft.text(&notice), begun);
        // They typed on elsewhere.
        let before = draft.clone();
        says(&mut draft, "contact", "contact@example.org");
        complete(&mut draft, Some(&before));
        let text = draft.text(&notice).expect("a notice");
        assert!(text.contains("seat: 1 rue Exemple, 75000 Paris"), "{text}");
        assert!(!text.contains("contact@example.org"), "{text}");
        complete(&mut draft, None);
        let text = draft.text(&notice).expect("a notice");
        assert!(text.contains("contact@example.org"), "{text}");
    }

    #[test]
    fn what_somebody_wrote_into_a_notice_stays() {
        let mut draft = begun("fr-gdpr-80");
        let notice = Path::document("en", "notice");
        draft.put(&notice, Some(&Value::from("The controller is us.\n")));
        says(&mut draft, "contact", "contact@example.org");
        complete(&mut draft, None);
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
        complete(&mut draft, None);
        assert_eq!(
            draft.text(&appeal_key("place")).as_deref(),
            Some("fr-senat")
        );
        // Chosen, it stays, also where it does not fit: the check says so.
        draft.put(&appeal_key("place"), Some(&Value::from("eu-peti")));
        complete(&mut draft, None);
        assert_eq!(draft.text(&appeal_key("place")).as_deref(), Some("eu-peti"));
        // An address elsewhere decides nothing, and the place is then asked for.
        let mut draft = begun("appeal-elsewhere");
        draft.put(
            &appeal_key("address"),
            Some(&Value::from("https://example.org/sign")),
        );
        complete(&mut draft, None);
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
