//! An association writes a campaign at the desk, from nothing to published, and two people write at once.

use clameur::authorization::trail::{first_break, store as trail};
use clameur::campaign::draft::{Draft, store as drafts};
use clameur::campaign::folder::{Files, packed};
use clameur_seal::KeyPair;

use super::harness::{Answer, Site};
use super::organisations_in_public::{proves, with_file};
use super::the_desk::{
    Browser, encoded, first_link, hidden, location, mailed, new_account, new_organisation, site,
};

pub(super) const ANNA: &str = "anna@example.org";
const LEA: &str = "lea@example.org";

pub(super) fn unescaped(text: &str) -> String {
    let marks = [
        ("&#60;", "<"),
        ("&#62;", ">"),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#38;", "&"),
    ];
    marks
        .iter()
        .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// The fields of a page of the editor, with what stands in them; and whether each may stay empty.
pub(super) fn fields(page: &str) -> Vec<(String, String, bool)> {
    let mut found = Vec::new();
    for (at, _) in page.match_indices(" name=\"") {
        let rest = &page[at + 7..];
        let name = &rest[..rest.find('"').expect("a name")];
        if !name.starts_with("f:") && !name.starts_with("n:") {
            continue;
        }
        let tag = &page[page[..at].rfind('<').expect("a tag")..];
        let value = if tag.starts_with("<textarea") {
            let text = &tag[tag.find('>').expect("an end") + 1..];
            text[..text.find("</textarea>").expect("an end")].trim_start_matches('\n')
        } else if tag.starts_with("<select") {
            let all = &tag[..tag.find("</select>").expect("an end")];
            let chosen = all
                .split("<option value=\"")
                .find(|one| one.contains(" selected"));
            chosen.map_or("", |one| &one[..one.find('"').expect("an end")])
        } else {
            let tag = &tag[..tag.find('>').expect("an end")];
            let value = tag.split(" value=\"").nth(1);
            value.map_or("", |value| &value[..value.find('"').expect("an end")])
        };
        let label = page[..at]
            .rfind("<label")
            .map_or("", |label| &page[label..at]);
        found.push((
            unescaped(name),
            unescaped(value),
            label.contains("class=\"optional\""),
        ));
    }
    found
}

fn filled(text: &str) -> String {
    let mut text = text.to_owned();
    for marker in clameur::campaign::contents::TO_FILL {
        while let Some(start) = text.find(marker) {
            let end = text[start..].find(']').expect("an end") + start;
            text.replace_range(start..=end, "contact@example.org");
        }
    }
    text
}

/// Sends a page of the editor back, with what is empty or to be filled in written, and some of it as `typed` says.
#[track_caller]
fn writes(who: &mut Browser<'_>, path: &str, typed: &[(&str, &str)]) -> Answer {
    let page = who.get(path).expect(200).text().to_owned();
    let fields = fields(&page).into_iter().map(|(name, value, optional)| {
        let own = typed.iter().find(|(end, _)| name.ends_with(end));
        let text = match own {
            Some((_, text)) => (*text).to_owned(),
            None if value.is_empty() && !optional => "Texte".to_owned(),
            None => filled(&value),
        };
        (name, text)
    });
    let fields: Vec<(String, String)> = fields.collect();
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(a, b)| (a.as_str(), b.as_str()))
        .collect();
    who.send(path, &fields)
}

/// Anna's organisation, and a campaign that has just been begun: its address below the organisation's.
pub(super) fn begins(anna: &mut Browser<'_>, languages: &[&str]) -> (String, String) {
    anna.makes_an_account(&first_link(anna.site), "Anna", ANNA);
    anna.get("/desk/organisations/new").expect(200);
    let named = [
        ("name", "Colline"),
        ("accent", "#135e3c"),
        ("contact", "contact@example.org"),
        ("legal-form", "association"),
        ("declared-on", "2001-07-01"),
    ];
    let made = anna.send("/desk/organisations/new", &named).expect(303);
    let here = location(&made).split('?').next().unwrap().to_owned();
    let campaigns = format!("{here}/campaigns");
    assert!(
        anna.get(&campaigns)
            .expect(200)
            .text()
            .contains("no campaign yet")
    );
    let new = format!("{campaigns}/new");
    anna.get(&new).expect(200);
    anna.send(&new, &[("title", ""), ("from", "fr-gdpr-80")])
        .expect(422);
    let mut typed = vec![("title", "Ma <b>plainte"), ("from", "fr-gdpr-80")];
    typed.extend(languages.iter().map(|language| ("language", *language)));
    let made = anna.send(&new, &typed).expect(303);
    (here, begun(&made))
}

/// The draft that was just begun: whoever began it is led to what is still to be written.
#[track_caller]
pub(super) fn begun(made: &Answer) -> String {
    let there = location(made);
    let draft = there.strip_suffix("/edit/to-write?done=draft");
    draft.expect("what is still to be written").to_owned()
}

/// The draft at an address, as it is kept.
pub(super) fn stored(site: &Site, draft: &str) -> Draft {
    let name = draft.rsplit('/').next().unwrap();
    let app = site.app();
    site.wait(drafts::load(&app.db, name))
        .unwrap()
        .expect("a draft")
}

#[test]
#[expect(clippy::too_many_lines, reason = "one story, told in order")]
fn from_nothing_to_published() {
    let site = site();
    let mut anna = Browser::new(&site);
    let (here, draft) = begins(&mut anna, &["fr", "en"]);
    let shown = anna.get(&draft).expect(200);
    assert!(
        shown.text().contains("things are missing"),
        "{}",
        shown.text()
    );
    assert!(shown.text().contains("Ma &#60;b&#62;plainte") && !shown.text().contains("<b>plainte"));
    // What comes next is all that is missing, on one page; and each line leads to its very field.
    let to_write = format!("class=\"button\" href=\"{draft}/edit/to-write\"");
    assert!(shown.text().contains(&to_write), "{}", shown.text());
    let text = shown.text();
    let lines = text.split("<li class=\"blocks\"><a href=\"").skip(1);
    let mut looked_at = 0;
    for line in lines {
        let link = unescaped(&line[..line.find('"').expect("an end")]);
        let (page, field) = link.split_once('#').expect("a field");
        let there = anna.get(page).expect(200);
        assert!(there.text().contains(&format!("id=\"{field}\"")), "{link}");
        looked_at += 1;
    }
    assert!(looked_at > 5, "{text}");

    // Nothing is published as long as something is missing.
    let publish = format!("{draft}/publish");
    assert!(
        !anna
            .get(&publish)
            .expect(200)
            .text()
            .contains("Publish now")
    );
    anna.send(&publish, &[("revision", "1")]).expect(409);

    for language in ["fr", "en"] {
        for page in ["words", "case", "systems", "questions", "who", "documents"] {
            writes(
                &mut anna,
                &format!("{draft}/text/{language}/{page}"),
                &[(":title", "Ma plainte"), (":respondent", "Un ministère")],
            )
            .expect(303);
        }
    }
    let pair = KeyPair::generate();
    let key = pair.public().to_string();
    let organisations = format!("{draft}/edit/organisations");
    let bad = [
        ("recipients", "AGE-SECRET"),
        ("note_key", ""),
        ("approved_until", "soon"),
    ];
    writes(&mut anna, &organisations, &bad).expect(422);
    // The secret part, into whichever field: refused, not shown again, and kept nowhere.
    let small = pair.secret().to_ascii_lowercase();
    for (path, field, secret) in [
        (&organisations, "recipients", pair.secret()),
        (
            &format!("{draft}/text/fr/words"),
            ":summary",
            small.as_str(),
        ),
    ] {
        let before = stored(&site, &draft);
        let refused = writes(&mut anna, path, &[(field, secret)]).expect(422);
        assert!(refused.text().contains("A secret key stands here"));
        assert!(!refused.text().contains(secret));
        assert_eq!(stored(&site, &draft), before);
    }
    writes(&mut anna, &organisations, &[("recipients", key.as_str())]).expect(303);
    writes(&mut anna, &format!("{draft}/edit/settings"), &[]).expect(303);
    writes(
        &mut anna,
        &format!("{draft}/edit/days"),
        &[(":goal", "1000")],
    )
    .expect(303);
    let shown = anna.get(&draft).expect(200);
    assert!(
        shown.text().contains("Draft · nothing is missing"),
        "{}",
        shown.text()
    );

    // Nobody has shown that anybody opens with the key: nothing is sealed to it, whatever is sent.
    let shown = anna.get(&publish).expect(200);
    assert!(shown.text().contains("not proved here") && !shown.text().contains("Publish now"));
    let revision = stored(&site, &draft).revision.to_string();
    let anyway = [("unread", "yes"), ("revision", revision.as_str())];
    let refused = anna.send(&publish, &anyway).expect(409);
    assert!(refused.text().contains("nothing is sealed to such a key"));
    site.get("/fr/ma-b-plainte").expect(404);
    proves(&mut anna, &here, &pair);

    // The organisation has no lawyer: its owner says so, or nothing is published.
    let shown = anna.get(&publish).expect(200);
    assert!(shown.text().contains(&key) && shown.text().contains("Publish now"));
    anna.send(&publish, &[]).expect(409);
    anna.get(&publish).expect(200);
    anna.send(&publish, &[("unread", "yes"), ("revision", "1")])
        .expect(409);
    anna.get(&publish).expect(200);
    anna.send(&publish, &[("unread", "yes")]).expect(303);
    site.get("/fr/ma-b-plainte").expect(200);
    site.get("/en/ma-b-plainte").expect(200);
    assert!(
        anna.get(&draft)
            .expect(200)
            .text()
            .contains("people can join")
    );
    // Sent twice, it is published once.
    assert!(
        anna.get(&publish)
            .expect(200)
            .text()
            .contains("There is nothing to do")
    );

    // Its name in addresses stays: under another one, the first campaign would have nobody.
    let settings = format!("{draft}/edit/settings");
    writes(&mut anna, &settings, &[(":slug", "autrement")]).expect(303);
    anna.get(&publish).expect(200);
    let refused = anna.send(&publish, &[("unread", "yes")]).expect(409);
    assert!(refused.text().contains("under another name in addresses"));
    site.get("/fr/autrement").expect(404);
    writes(&mut anna, &settings, &[(":slug", "ma-b-plainte")]).expect(303);

    a_lawyer_reads(&mut anna, &here, &draft);
    let asked = anna.get(&format!("{draft}/remove")).expect(200);
    assert!(
        !asked.text().contains("<form class=\"panel\""),
        "nothing is asked that is refused"
    );
    anna.send(&format!("{draft}/remove"), &[]).expect(409);
    anna.get(&draft).expect(200);
    // It is closed: what is still written leads to no button that cannot work.
    let words = format!("{draft}/text/fr/words");
    writes(&mut anna, &words, &[(":summary", "Trop tard.")]).expect(303);
    let link = format!("class=\"button\" href=\"{publish}\"");
    assert!(!anna.get(&draft).expect(200).text().contains(&link));
    let shown = anna.get(&publish).expect(200);
    assert!(shown.text().contains("nothing of it changes any more"));
    assert!(!shown.text().contains("Publish now"));

    // What was done can be read, and holds.
    let told = anna.get(&format!("{here}/trail")).expect(200);
    for what in [
        "made the draft",
        "published the campaign ma-b-plainte",
        "published what changed",
        "approved the documents",
        "paused",
    ] {
        assert!(told.text().contains(what), "{what}");
    }
    let app = site.app();
    let organisation = here.rsplit('/').next().unwrap();
    let entries = site
        .wait(trail::whole(app.db.read(), organisation))
        .unwrap();
    assert_eq!(first_break(organisation, &entries), None);
    site.everything_agrees();
}

/// Before an initiative has its number its folder is not even well formed: what is missing is told all the same, each with its field, in the
/// words of a page and not of a terminal.
#[test]
fn what_is_missing_is_told_at_once_and_by_its_field() {
    let site = site();
    let mut anna = Browser::new(&site);
    let (here, draft) = begins(&mut anna, &["fr"]);
    let shown = anna.get(&draft).expect(200).text().to_owned();
    assert!(
        shown.contains("The first words, Français · The demand"),
        "{shown}"
    );
    assert!(!shown.contains("clameur keys new"), "{shown}");
    let new = format!("{here}/campaigns/new");
    anna.get(&new).expect(200);
    let typed = [
        ("title", "Eau pure"),
        ("from", "eu-eci-central"),
        ("language", "fr"),
    ];
    let made = anna.send(&new, &typed).expect(303);
    let initiative = begun(&made);
    let shown = anna.get(&initiative).expect(200).text().to_owned();
    assert!(
        shown.contains("things are missing") && shown.contains(" · Registration number"),
        "{shown}"
    );
    assert!(!shown.contains("[to fill in"), "{shown}");
    // Nobody is asked for an appeal's address here.
    let settings = anna.get(&format!("{initiative}/edit/settings")).expect(200);
    assert!(
        settings.text().contains("Registration number")
            && !settings.text().contains("Where one signs")
    );
}

/// A lawyer joins: from now on a change of what people sign waits for her.
fn a_lawyer_reads(anna: &mut Browser<'_>, here: &str, draft: &str) {
    let site = anna.site;
    anna.invites(here, LEA, "lawyer");
    let mut lea = Browser::new(site);
    lea.makes_an_account(&mailed(site, LEA), "Lea", LEA);
    let publish = format!("{draft}/publish");
    let mandate = format!("{draft}/text/fr/documents");
    let page = anna.get(&mandate).expect(200).text().to_owned();
    let (name, text, _) = fields(&page).into_iter().next().expect("a document");
    let longer = format!("{text}\nUne phrase de plus.\n");
    anna.send(&mandate, &[(&name, &longer)]).expect(303);
    let shown = anna.get(&publish).expect(200);
    assert!(
        shown.text().contains("this is a new version") && !shown.text().contains("Publish now")
    );
    anna.send(&publish, &[("unread", "yes")]).expect(409);
    // She reads, and somebody changes it while she does.
    let approve = format!("{draft}/approve");
    let read = lea.get(&approve).expect(200);
    assert!(read.text().contains("Une phrase de plus."));
    // And what is put into it, which she sees nowhere else.
    assert!(read.text().contains("Un ministère"));
    anna.get(&format!("{draft}/approve")).expect(403);
    let page = anna.get(&mandate).expect(200).text().to_owned();
    let (name, text, _) = fields(&page).into_iter().next().expect("a document");
    anna.send(&mandate, &[(&name, &format!("{text}\nEt une autre.\n"))])
        .expect(303);
    lea.send(&approve, &[]).expect(409);
    lea.get(&approve).expect(200);
    lea.send(&approve, &[]).expect(303);
    // Words that nobody signs leave the approval as it is.
    let facts = format!("{draft}/text/fr/words");
    writes(anna, &facts, &[(":summary", "Autrement.")]).expect(303);
    anna.get(&publish).expect(200);
    anna.send(&publish, &[]).expect(303);
    lea.get(&publish).expect(403);

    let state = format!("{draft}/state");
    anna.get(&state).expect(200);
    anna.send(&state, &[("act", "pause")]).expect(303);
    assert!(anna.get(draft).expect(200).text().contains("paused"));
    anna.get(&state).expect(200);
    anna.send(&state, &[("act", "resume")]).expect(303);
    anna.get(&state).expect(200);
    let refused = anna.send(&state, &[("act", "close"), ("name", "other")]);
    let refused = refused.expect(422);
    // The field is named, and what was typed stands in it.
    assert!(
        refused.text().contains("href=\"#f-name\"") && refused.text().contains("value=\"other\"")
    );
    anna.get(&state).expect(200);
    anna.send(&state, &[("act", "close"), ("name", "ma-b-plainte")])
        .expect(303);
    assert!(anna.get(draft).expect(200).text().contains("closed"));
}

#[test]
#[expect(clippy::too_many_lines, reason = "one story, told in order")]
fn two_who_write_at_once_lose_nothing() {
    let site = site();
    let mut anna = Browser::new(&site);
    let (_, draft) = begins(&mut anna, &["fr", "en"]);
    let words = format!("{draft}/text/fr/words");
    let page = anna.get(&words).expect(200).text().to_owned();
    let name = |end: &str| {
        let all = fields(&page);
        let found = all.into_iter().find(|(name, ..)| name.ends_with(end));
        found.unwrap_or_else(|| panic!("{end}")).0
    };
    let (title, speaker) = (name(":title"), name(":speaker"));
    let mut emil = Browser::new(&site);
    emil.cookies.clone_from(&anna.cookies);
    emil.page.clone_from(&page);
    // Different fields of one page: both are there.
    anna.send(&words, &[(&title, "Hers")]).expect(303);
    emil.send(&words, &[(&speaker, "His"), (&title, "Ma <b>plainte")])
        .expect(303);
    let shown = anna.get(&words).expect(200);
    assert!(shown.text().contains("value=\"Hers\"") && shown.text().contains("value=\"His\""));
    // The same field: both versions are shown, and what else was typed is saved.
    emil.page.clone_from(&page);
    let appeal = name(":appeal_md");
    let both = emil
        .send(&words, &[(&title, "<script>x"), (&appeal, "A new appeal")])
        .expect(409);
    for there in [
        "value=\"&#60;script&#62;x\"",
        ">Hers</blockquote>",
        "A new appeal",
    ] {
        assert!(both.text().contains(there), "{there}: {}", both.text());
    }
    assert!(!both.text().contains("<script>x"));
    assert!(
        anna.get(&words)
            .expect(200)
            .text()
            .contains("value=\"Hers\"")
    );
    // Who has seen both decides.
    let again = fields(both.text());
    let newer = again
        .iter()
        .find(|(name, ..)| name.ends_with(":title"))
        .expect("a title");
    assert_ne!(newer.0, title);
    emil.send(&words, &[(&newer.0, "His after all")])
        .expect(303);
    assert!(
        anna.get(&words)
            .expect(200)
            .text()
            .contains("value=\"His after all\"")
    );

    // Items come, move and go, in each language; what is taken out is put back where it was.
    let facts = format!("{draft}/text/fr/facts");
    for figure in ["1", "2"] {
        anna.get(&facts).expect(200);
        anna.send(&facts, &[("act", "add:fact")]).expect(303);
        let page = anna.get(&facts).expect(200).text().to_owned();
        let (name, ..) = fields(&page)
            .into_iter()
            .rev()
            .find(|(name, ..)| name.ends_with(".figure"))
            .expect("a figure");
        anna.send(&facts, &[(&name, figure)]).expect(303);
    }
    let figures = |who: &mut Browser<'_>, path: &str| -> Vec<String> {
        let page = who.get(path).expect(200).text().to_owned();
        let all = fields(&page).into_iter();
        all.filter(|(name, ..)| name.ends_with("figure"))
            .map(|(_, value, _)| value)
            .collect()
    };
    assert_eq!(figures(&mut anna, &facts), ["1", "2"]);
    let english = format!("{draft}/text/en/facts");
    let page = anna.get(&english).expect(200).text().to_owned();
    assert!(
        page.contains("class=\"desk-source\""),
        "the source stands beside"
    );
    let new: Vec<(String, String)> = fields(&page)
        .into_iter()
        .filter(|(name, ..)| name.ends_with(".figure"))
        .zip(["one", "two"])
        .map(|((name, ..), figure)| (name, figure.to_owned()))
        .collect();
    let new: Vec<(&str, &str)> = new.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    anna.send(&english, &new).expect(303);
    assert_eq!(figures(&mut anna, &english), ["one", "two"]);
    let page = anna.get(&facts).expect(200).text().to_owned();
    let down = page.split("value=\"down:").nth(1).expect("a button");
    let first = down[..down.find('"').unwrap()].to_owned();
    anna.send(&facts, &[("act", &format!("down:{first}"))])
        .expect(303);
    assert_eq!(figures(&mut anna, &facts), ["2", "1"]);
    assert_eq!(figures(&mut anna, &english), ["two", "one"]);
    anna.get(&facts).expect(200);
    let gone = anna
        .send(&facts, &[("act", &format!("out:{first}"))])
        .expect(303);
    assert_eq!(figures(&mut anna, &english), ["two"]);
    let back = location(&gone);
    let back = anna.get(&back).expect(200);
    let undo = back.text().split("/restore\"").nth(1).expect("an undo");
    let parts: Vec<String> = undo[..undo.find("</form>").unwrap()]
        .split("name=\"part\" value=\"")
        .skip(1)
        .map(|rest| rest[..rest.find('"').unwrap()].to_owned())
        .collect();
    assert_eq!(parts.len(), 2);
    let parts: Vec<(&str, &str)> = parts.iter().map(|part| ("part", part.as_str())).collect();
    anna.send(&format!("{draft}/restore"), &parts).expect(303);
    assert_eq!(figures(&mut anna, &english), ["two", "one"]);

    // Something typed for what was taken out meanwhile comes back, to be copied.
    emil.get(&facts).expect(200);
    let typed = fields(&emil.page)
        .into_iter()
        .rev()
        .find(|(name, ..)| name.ends_with(".label"))
        .expect("a label");
    anna.get(&facts).expect(200);
    anna.send(&facts, &[("act", &format!("out:{first}"))])
        .expect(303);
    let homeless = emil
        .send(&facts, &[(&typed.0, "A label nobody wants to lose")])
        .expect(409);
    assert!(homeless.text().contains("A label nobody wants to lose"));

    // The folder comes back byte for byte, and a whole file is written without losing anybody's words.
    let name = draft.rsplit('/').next().unwrap();
    let app = site.app();
    let stored = site
        .wait(drafts::load(&app.db, name))
        .unwrap()
        .unwrap()
        .files();
    let taken = anna.get(&format!("{draft}/export")).expect(200);
    let mut archive = tar::Archive::new(taken.body.as_slice());
    let mut exported = std::collections::BTreeMap::new();
    for entry in archive.entries().unwrap() {
        let mut entry = entry.unwrap();
        let path = entry.path().unwrap().display().to_string();
        let (_, path) = path.split_once('/').unwrap();
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut entry, &mut bytes).unwrap();
        exported.insert(path.to_owned(), bytes);
    }
    assert_eq!(exported, stored);
    let file = format!("{draft}/file?name=fr%2Etoml");
    let post = format!("{draft}/file");
    let field = |who: &mut Browser<'_>| {
        let page = who.get(&file).expect(200).text().to_owned();
        fields(&page).remove(0).0
    };
    let (of_anna, of_emil) = (field(&mut anna), field(&mut emil));
    let text = String::from_utf8(stored["fr.toml"].clone()).unwrap();
    let hers = text.replacen("speaker = ", "speaker   = ", 1);
    anna.send(&post, &[(&of_anna, &hers.replace('\n', "\r\n"))])
        .expect(303);
    let both = emil
        .send(&post, &[(&of_emil, "title = \"all gone\"\n")])
        .expect(409);
    assert!(both.text().contains("all gone") && both.text().contains("speaker   ="));
    let now = site
        .wait(drafts::load(&app.db, name))
        .unwrap()
        .unwrap()
        .files();
    assert_eq!(now["fr.toml"], hers.as_bytes());
    let of_anna = field(&mut anna);
    anna.send(&post, &[(&of_anna, "x = \"AGE-SECRET-KEY-1EXAMPLE\"\n")])
        .expect(422);
}

/// A browser empties a field of a kind that its value is not of, and sends it so with all the others of its page.
#[test]
fn what_a_field_cannot_show_stays_when_another_is_saved() {
    let site = site();
    let mut anna = Browser::new(&site);
    let (_, draft) = begins(&mut anna, &["fr"]);
    let file = format!("{draft}/file?name=campaign%2Etoml");
    let page = anna.get(&file).expect(200).text().to_owned();
    let (name, text, _) = fields(&page).remove(0);
    // As somebody writes it in the file who does not know what is asked for.
    let changes = [
        ("role = \"lead\"\n", "role = \"lead\"\nbody = \"club\"\n"),
        ("declared = \"2001-07-01\"", "declared = \"1 juillet 1901\""),
        ("accent = \"#135e3c\"\n", ""),
    ];
    let text = changes.iter().fold(text, |text, (was, is)| {
        assert!(text.contains(was), "{was}: {text}");
        text.replacen(was, is, 1)
    });
    anna.send(&format!("{draft}/file"), &[(&name, &text)])
        .expect(303);

    let organisations = format!("{draft}/edit/organisations");
    let page = anna.get(&organisations).expect(200).text().to_owned();
    assert!(
        page.contains("type=\"text\" value=\"1 juillet 1901\""),
        "{page}"
    );
    let all = fields(&page);
    let all: Vec<(&str, &str)> = all
        .iter()
        .map(|(name, value, _)| match name.ends_with("seat") {
            true => (name.as_str(), "1 rue Exemple"),
            false => (name.as_str(), value.as_str()),
        })
        .collect();
    anna.send(&organisations, &all).expect(303);
    let kept = String::from_utf8(stored(&site, &draft).files()["campaign.toml"].clone());
    let kept = kept.expect("text");
    for line in [
        "body = \"club\"",
        "declared = \"1 juillet 1901\"",
        "seat = \"1 rue Exemple\"",
    ] {
        assert!(kept.contains(line), "{line}: {kept}");
    }
    // A colour that is not there would be sent as black.
    let page = anna.get(&format!("{draft}/edit/settings")).expect(200);
    let accent = page.text().split("name=\"n:accent\" ").nth(1);
    let accent = accent.expect("a field for the colour");
    assert!(accent.starts_with("type=\"text\" value=\"\""), "{accent}");
}

#[test]
fn a_target_that_comes_later_does_not_take_the_place_of_one_that_went() {
    let site = site();
    let mut anna = Browser::new(&site);
    let (_, draft) = begins(&mut anna, &["fr"]);
    let targets = format!("{draft}/edit/targets");
    let adds = |anna: &mut Browser<'_>| {
        anna.get(&targets).expect(200);
        anna.send(&targets, &[("act", "add:target")]).expect(303);
        let page = anna.get(&targets).expect(200).text().to_owned();
        let last = |end: &str| {
            let mut all = fields(&page).into_iter().rev();
            all.find(|(name, ..)| name.ends_with(end))
                .expect("a target")
                .1
        };
        let out = page.rsplit("value=\"out:").next().expect("a button");
        let part = out[..out.find('"').expect("an end")].to_owned();
        ((last(".id"), last(".bit")), part)
    };
    let (first, part) = adds(&mut anna);
    anna.send(&targets, &[("act", &format!("out:{part}"))])
        .expect(303);
    let (second, _) = adds(&mut anna);
    assert_ne!(first.0, second.0);
    assert_ne!(first.1, second.1);
    // What was never published is removed from its page, with its history.
    let shown = anna.get(&draft).expect(200);
    let remove = format!("{draft}/remove");
    assert!(shown.text().contains(&format!("href=\"{remove}\"")));
    anna.get(&remove).expect(200);
    anna.send(&remove, &[]).expect(303);
    anna.get(&draft).expect(404);
}

#[test]
#[expect(clippy::too_many_lines, reason = "one story, told in order")]
fn what_is_foreign_is_not_there_and_what_is_too_large_is_told() {
    let site = site();
    let mut anna = Browser::new(&site);
    let (here, draft) = begins(&mut anna, &["fr"]);
    let app = site.app();
    let other = new_account(&site, "other", true);
    let foreign = new_organisation(&site, &other, "Foreign");
    let files = clameur::campaign::skeleton::files("fr-gdpr-80", Some("theirs")).unwrap();
    site.wait(async {
        let mut tx = app.db.begin().await.unwrap();
        let owned = ("theirs", Some(foreign.as_str()));
        assert!(drafts::make(&mut tx, owned, &files, "", 1).await.unwrap());
        // One that was imported at a terminal is nobody's at the desk.
        assert!(
            drafts::make(&mut tx, ("nobodys", None), &files, "", 1)
                .await
                .unwrap()
        );
        tx.commit().await.unwrap();
    });
    for name in ["theirs", "nobodys", "none"] {
        let own = format!("{here}/campaigns/{name}");
        for rest in [
            "",
            "/edit/settings",
            "/text/fr/words",
            "/files",
            "/file?name=fr.toml",
            "/taken-out",
            "/export",
            "/publish",
            "/remove",
            "/state",
        ] {
            anna.get(&format!("{own}{rest}")).expect(404);
        }
        anna.get(&draft).expect(200);
        for rest in [
            "/edit/settings",
            "/text/fr/words",
            "/file",
            "/restore",
            "/publish",
            "/remove",
            "/state",
        ] {
            anna.get(&draft).expect(200);
            anna.send(&format!("{own}{rest}"), &[("name", "fr.toml")])
                .expect(404);
        }
        // Nor can it be copied.
        anna.get(&format!("{here}/campaigns/new")).expect(200);
        anna.send(
            &format!("{here}/campaigns/new"),
            &[("title", "T"), ("from", name)],
        )
        .expect(422);
    }
    // A file for another organisation is refused, and what it is makes no difference: this is not even one.
    let import = format!("/desk/organisations/{foreign}/campaigns/import");
    let kind = [("content-type", "multipart/form-data; boundary=XX")];
    anna.request_bytes(&import, b"no file", &kind).expect(404);
    // A part of another draft, and a field that the page does not have, change nothing.
    let words = format!("{draft}/text/fr/words");
    let before = site
        .wait(drafts::load(&app.db, draft.rsplit('/').next().unwrap()))
        .unwrap();
    anna.get(&words).expect(200);
    anna.send(
        &words,
        &[
            ("f:9999:1:title", ""),
            ("n:slug", "taken"),
            ("f:1:1:slug", "taken"),
        ],
    )
    .expect(409);
    assert_eq!(
        site.wait(drafts::load(&app.db, draft.rsplit('/').next().unwrap()))
            .unwrap(),
        before
    );
    anna.get(&format!("{draft}/edit/words")).expect(404);
    anna.get(&format!("{draft}/text/de/words")).expect(404);
    anna.get(&format!("{draft}/text/fr/settings")).expect(404);
    // A text that nobody wrote by hand comes back; what is larger still is refused before it is read.
    let page = anna.get(&words).expect(200).text().to_owned();
    let (appeal, ..) = fields(&page)
        .into_iter()
        .find(|(name, ..)| name.ends_with(":appeal_md"))
        .expect("an appeal");
    let long = "x".repeat(300_000);
    let refused = anna.send(&words, &[(&appeal, &long)]).expect(422);
    assert!(refused.text().contains(&long[..1_000]));
    let huge = encoded(&[(appeal.clone(), "x".repeat(1_500_000))]);
    anna.request("POST", &words, &huge, &[]).expect(413);
    // The same field twice: the first counts.
    anna.get(&words).expect(200);
    let (title, ..) = fields(&page)
        .into_iter()
        .find(|(name, ..)| name.ends_with(":title"))
        .expect("a title");
    anna.send(&words, &[(&title, "First"), (&title, "Second")])
        .expect(303);
    assert!(
        anna.get(&words)
            .expect(200)
            .text()
            .contains("value=\"First\"")
    );
    // A session that ends in the middle: what was typed comes back.
    anna.get(&words).expect(200);
    site.clock.advance(4 * 24 * clameur::clock::HOUR);
    let page = anna.page.clone();
    let (speaker, ..) = fields(&page)
        .into_iter()
        .find(|(name, ..)| name.ends_with(":speaker"))
        .expect("a speaker");
    let asked = anna
        .send(&words, &[(&speaker, "Nobody loses this")])
        .expect(401);
    assert!(
        asked.text().contains("Nobody loses this"),
        "{}",
        asked.text()
    );
}

/// Sends a form with a file from the page of this address.
#[track_caller]
fn uploads(who: &mut Browser<'_>, path: &str, file: &[u8]) -> Answer {
    who.get(path).expect(200);
    let hidden = hidden(&who.page);
    let token = hidden.iter().find(|(name, _)| name == "desk-token");
    let body = with_file(&token.expect("a token").1, file);
    let kind = [("content-type", "multipart/form-data; boundary=XX")];
    who.request_bytes(path, &body, &kind)
}

#[test]
fn a_folder_is_brought_and_taken_away_again() {
    let site = site();
    let mut anna = Browser::new(&site);
    let (here, draft) = begins(&mut anna, &["fr", "en"]);
    let campaigns = format!("{here}/campaigns");
    let import = format!("{campaigns}/import");
    let new = anna.get(&format!("{campaigns}/new")).expect(200);
    assert!(new.text().contains(&format!("href=\"{import}\"")));
    // What the desk gives it takes back, and gives again: not a byte is another.
    let taken = anna.get(&format!("{draft}/export")).expect(200).body;
    let made = uploads(&mut anna, &import, &taken).expect(303);
    let brought = location(&made).split('?').next().unwrap().to_owned();
    assert_ne!(brought, draft);
    let again = anna.get(&format!("{brought}/export")).expect(200).body;
    assert_eq!(again, taken);
    let page = anna.get(&location(&made)).expect(200);
    assert!(page.text().contains("Ma &#60;b&#62;plainte") && !page.text().contains("<b>plainte"));
    // Whoever brings a folder is told where it is wrong, also where it cannot be read at all.
    assert!(
        page.text().contains(">campaign.toml, line "),
        "{}",
        page.text()
    );
    let mut files = packed::unpack(&taken).expect("a folder");
    let broken = b"title = \"a\"\nspeaker = \n".to_vec();
    files.insert("fr.toml".to_owned(), broken.clone());
    let made = uploads(&mut anna, &import, &tar(&files)).expect(303);
    let told = anna.get(&location(&made)).expect(200);
    assert!(told.text().contains(">fr.toml, line 2<"), "{}", told.text());
    let file = format!(
        "{}/file?name=fr%2Etoml",
        location(&made).split('?').next().unwrap()
    );
    assert!(told.text().contains(&format!("href=\"{file}\"")));
    assert!(anna.get(&file).expect(200).text().contains("speaker = \n"));

    let count = |anna: &mut Browser<'_>| {
        anna.get(&campaigns)
            .expect(200)
            .text()
            .matches("class=\"name\"")
            .count()
    };
    assert_eq!(count(&mut anna), 3);
    let with = |name: &str, bytes: &[u8]| {
        let mut files = files.clone();
        files.insert(name.to_owned(), bytes.to_vec());
        tar(&files)
    };
    let secret = KeyPair::generate().secret().to_ascii_lowercase();
    let wrong = [
        (b"".to_vec(), "Choose a file first"),
        (b"<svg/>".to_vec(), "no folder that we can read"),
        (taken[..taken.len() / 2].to_vec(), "damaged"),
        ([taken.as_slice(), b"<script>"].concat(), "damaged"),
        (
            with("a/b/c.md", b""),
            "No campaign has such files: a/b/c.md",
        ),
        (with("a<b>.svg", b""), "such files: a&#60;b&#62;.svg"),
        (
            with("fr/notes.md", secret.as_bytes()),
            "A secret key stands in fr/notes.md",
        ),
        (with("x.md", &vec![b'a'; 1_100_000]), "x.md is too large"),
        (
            with("x.toml", "[[x]]\n".repeat(5_000).as_bytes()),
            "more in it than a campaign has",
        ),
    ];
    for (file, told) in wrong {
        let refused = uploads(&mut anna, &import, &file).expect(422);
        assert!(refused.text().contains(told), "{told}: {}", refused.text());
        assert!(!refused.text().contains(&secret));
    }
    uploads(&mut anna, &import, &vec![0; 17 << 20]).expect(413);
    // Without the token of one's own page, and without a file as some program would send it: nothing is made.
    let kind = [("content-type", "multipart/form-data; boundary=XX")];
    anna.request_bytes(&import, &with_file("x", &taken), &kind)
        .expect(409);
    anna.get(&import).expect(200);
    anna.send(&import, &[("folder", "campaign.toml")])
        .expect(422);
    assert_eq!(count(&mut anna), 3);
    // Somebody else's organisation takes nothing.
    let other = import.replace(here.rsplit('/').next().unwrap(), "0000");
    anna.get(&other).expect(404);
}

fn tar(files: &Files) -> Vec<u8> {
    packed::pack("a folder", files).expect("a tar")
}

/// Sends a form with a file and what was typed, from the page of this address.
#[track_caller]
pub(super) fn brings(
    who: &mut Browser<'_>,
    path: &str,
    typed: &[(&str, &str)],
    file: &[u8],
) -> Answer {
    who.get(path).expect(200);
    let mut body = Vec::new();
    let own = hidden(&who.page)
        .into_iter()
        .map(|(name, text)| (name, unescaped(&text)));
    let own = own.filter(|(name, _)| typed.iter().all(|(known, _)| known != name) && name != "act");
    let typed = typed
        .iter()
        .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
    let mut known = Vec::new();
    for (name, text) in own.chain(typed) {
        if known.contains(&name) {
            continue;
        }
        let part =
            format!("--XX\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n");
        body.extend(part.into_bytes());
        known.push(name);
    }
    body.extend(b"--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"p\"\r\n\r\n");
    body.extend(file);
    body.extend(b"\r\n--XX--\r\n");
    let kind = [("content-type", "multipart/form-data; boundary=XX")];
    let action = path.split('?').next().unwrap();
    who.request_bytes(action, &body, &kind)
}

/// The head of a PNG that says that it is so large, and nothing else.
fn bomb(side: u32) -> Vec<u8> {
    let chunk = |kind: &[u8], data: &[u8]| {
        let mut sum = flate2::Crc::new();
        sum.update(kind);
        sum.update(data);
        let length = u32::try_from(data.len()).unwrap().to_be_bytes();
        [&length, kind, data, &sum.sum().to_be_bytes()].concat()
    };
    let size = [side.to_be_bytes(), side.to_be_bytes()].concat();
    let head = [size.as_slice(), &[8, 2, 0, 0, 0]].concat();
    let parts = [
        chunk(b"IHDR", &head),
        chunk(b"IDAT", b"\x78\x9c"),
        chunk(b"IEND", b""),
    ];
    [b"\x89PNG\r\n\x1a\n".as_slice(), &parts.concat()].concat()
}

pub(super) fn photograph(kind: image::ImageFormat) -> Vec<u8> {
    let mut bytes = Vec::new();
    let picture = image::RgbImage::from_fn(1_500, 600, |x, y| {
        image::Rgb([(x % 251) as u8, (y % 251) as u8, 90])
    });
    let mut out = std::io::Cursor::new(&mut bytes);
    picture.write_to(&mut out, kind).expect("a picture");
    bytes
}

#[test]
#[expect(clippy::too_many_lines, reason = "one story, told in order")]
fn a_picture_and_a_logo_are_brought_and_nothing_but_what_is_seen_is_kept() {
    let site = site();
    let mut anna = Browser::new(&site);
    let (_, draft) = begins(&mut anna, &["fr", "en"]);
    let path = format!("{draft}/picture");
    let settings = anna.get(&format!("{draft}/edit/settings")).expect(200);
    assert!(settings.text().contains(&format!("href=\"{path}\"")));
    let before = stored(&site, &draft);
    let alt = ("alt-fr", "Une <b>place");
    for (typed, file, told) in [
        (
            vec![alt],
            b"<svg onload=alert(1)/>".to_vec(),
            "neither a JPEG nor a PNG",
        ),
        (
            vec![alt],
            b"GIF89a<script>alert(1)</script>".to_vec(),
            "neither a JPEG nor a PNG",
        ),
        (vec![alt], bomb(30_000), "30000 × 30000 pixels"),
        (
            vec![alt],
            photograph(image::ImageFormat::Png)[..900].to_vec(),
            "no picture that we can read",
        ),
        (vec![alt], Vec::new(), "Choose a file first"),
        (
            vec![("credit", "Moi")],
            photograph(image::ImageFormat::Png),
            "Say what is on the picture",
        ),
    ] {
        let refused = brings(&mut anna, &path, &typed, &file).expect(422);
        assert!(refused.text().contains(told), "{told}: {}", refused.text());
        for (_, text) in typed {
            let text = text.replace('<', "&#60;").replace('>', "&#62;");
            assert!(refused.text().contains(&text), "what was typed stays");
        }
    }
    assert_eq!(stored(&site, &draft), before);

    // A photograph that is an archive, too, and says where it was taken.
    let mut given = photograph(image::ImageFormat::Jpeg);
    given.extend(b"PK\x03\x04 GPS 48.85");
    brings(&mut anna, &path, &[alt, ("credit", "Moi, CC BY")], &given).expect(303);
    let files = stored(&site, &draft).files();
    let kept = &files["picture.jpg"];
    assert!(kept.starts_with(&[0xff, 0xd8]) && !kept.windows(3).any(|part| part == b"GPS"));
    let text = |file: &str| String::from_utf8(files[file].clone()).unwrap();
    assert!(text("campaign.toml").contains("\npicture = \"picture.jpg\""));
    assert!(
        text("fr.toml").contains("alt = \"Une <b>place\"")
            && text("fr.toml").contains("Moi, CC BY")
    );
    let page = anna.get(&path).expect(200);
    assert!(page.text().contains("alt=\"Une &#60;b&#62;place\""));
    let shown = anna.get(&format!("{path}/shown")).expect(200);
    assert_eq!(shown.header("content-type"), Some("image/jpeg"));
    assert_eq!(image::load_from_memory(&shown.body).unwrap().width(), 960);
    // Words alone, without a file; and words that somebody else wrote meanwhile are not written over.
    brings(&mut anna, &path, &[("alt-fr", "Une rue")], b"").expect(303);
    let stale = [("seen-alt-fr", "Une <b>place"), ("alt-fr", "Un pont")];
    let refused = brings(&mut anna, &path, &stale, b"").expect(422);
    assert!(refused.text().contains("Une rue") && refused.text().contains("Un pont"));
    let words =
        |site: &Site| String::from_utf8(stored(site, &draft).files()["fr.toml"].clone()).unwrap();
    assert!(words(&site).contains("alt = \"Une rue\""));
    // What the desk gives of it, it takes back.
    let taken = anna.get(&format!("{draft}/export")).expect(200).body;
    assert_eq!(packed::unpack(&taken), Ok(stored(&site, &draft).files()));

    // The logo of an organisation, small; another kind of file takes the place of the one before.
    let organisations = format!("{draft}/edit/organisations");
    let page = anna.get(&organisations).expect(200).text().to_owned();
    let link = page
        .split("<a href=\"")
        .find(|one| one.contains("/picture?part="));
    let logo = link
        .expect("a way to bring it")
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    brings(&mut anna, &logo, &[], b"<svg/>").expect(422);
    let mut flat = Vec::new();
    let green = image::RgbImage::from_pixel(900, 300, image::Rgb([10, 120, 60]));
    let mut out = std::io::Cursor::new(&mut flat);
    green.write_to(&mut out, image::ImageFormat::Png).unwrap();
    let logos = |site: &Site| -> Vec<String> {
        let files = stored(site, &draft).files();
        files
            .into_keys()
            .filter(|name| name.starts_with("logo-"))
            .collect()
    };
    brings(&mut anna, &logo, &[], &flat).expect(303);
    assert_eq!(logos(&site).len(), 1);
    assert!(logos(&site)[0].ends_with(".png"));
    brings(&mut anna, &logo, &[], &photograph(image::ImageFormat::Jpeg)).expect(303);
    assert_eq!(logos(&site).len(), 1, "{:?}", logos(&site));
    assert!(
        anna.get(&organisations)
            .expect(200)
            .text()
            .contains(&logos(&site)[0])
    );
    let logo_shown = logo.replace("/picture?", "/picture/shown?");
    assert!(
        image::load_from_memory(&anna.get(&logo_shown).expect(200).body)
            .unwrap()
            .width()
            <= 320
    );
    anna.get(&path).expect(200);
    anna.send(&path, &[("act", "remove"), ("part", "")])
        .expect(303);
    let files = stored(&site, &draft).files();
    assert!(!files.contains_key("picture.jpg"));
    assert!(!String::from_utf8_lossy(&files["campaign.toml"]).contains("\npicture = "));
    anna.get(&format!("{path}?part=9999")).expect(404);
}

#[test]
fn a_preview_shows_what_was_typed_and_saves_nothing() {
    let site = site();
    let mut anna = Browser::new(&site);
    let (_, draft) = begins(&mut anna, &["fr"]);
    let before = stored(&site, &draft);
    let words = format!("{draft}/text/fr/words");
    let page = anna.get(&words).expect(200).text().to_owned();
    assert!(page.contains("/assets/edit."));
    let name = |end: &str| {
        let all = fields(&page).into_iter().map(|(name, ..)| name);
        all.into_iter()
            .find(|name| name.ends_with(end))
            .expect("a field")
    };
    let (appeal, title) = (name(":appeal_md"), name(":title"));
    let button = page.split("value=\"preview:").nth(1).expect("a button");
    let act = format!("preview:{}", button.split('"').next().unwrap());
    let text = "**Gras** <script>alert(1)</script> [ici](javascript:alert(1)) ![x](https://example.org/x.png)\n\n</textarea>";
    let shown = anna
        .send(
            &words,
            &[(&appeal, text), (&title, "Pas enregistré"), ("act", &act)],
        )
        .expect(200);
    let preview = shown
        .text()
        .split("class=\"desk-preview\"")
        .nth(1)
        .expect("a preview");
    let preview = &preview[..preview.find("</section>").expect("an end")];
    assert!(preview.contains("<strong>Gras</strong>"), "{preview}");
    for bad in ["<script", "javascript:", "<img", "example.org"] {
        assert!(!preview.contains(bad), "{bad}: {preview}");
    }
    assert!(
        shown.text().contains("value=\"Pas enregistré\"")
            && shown.text().contains("data-back=\"yes\"")
    );
    assert_eq!(stored(&site, &draft), before);
    // A document is shown by the grammar that people sign by; places that are filled in are named.
    let documents = format!("{draft}/text/fr/documents");
    let page = anna.get(&documents).expect(200).text().to_owned();
    let button = page.split("value=\"preview:").nth(1).expect("a button");
    let act = format!("preview:{}", button.split('"').next().unwrap());
    let shown = anna.send(&documents, &[("act", &act)]).expect(200);
    let preview = shown
        .text()
        .split("class=\"desk-preview\"")
        .nth(1)
        .expect("a preview");
    assert!(preview.contains("<em>["), "{preview}");
    // Ten megabytes are refused before they are read.
    let huge = encoded(&[(appeal, "*".repeat(10 << 20)), ("act".to_owned(), act)]);
    anna.request("POST", &words, &huge, &[]).expect(413);
}

#[test]
fn what_stood_there_before_a_change_can_be_taken_back() {
    let site = site();
    let mut anna = Browser::new(&site);
    let (_, draft) = begins(&mut anna, &["fr"]);
    let (words, history) = (format!("{draft}/text/fr/words"), format!("{draft}/history"));
    assert!(
        anna.get(&history)
            .expect(200)
            .text()
            .contains("Nothing was changed")
    );
    let writes = |anna: &mut Browser<'_>, text: &str| {
        site.clock.advance(1_000);
        let page = anna.get(&words).expect(200).text().to_owned();
        let summary = fields(&page)
            .into_iter()
            .find(|(name, ..)| name.ends_with(":summary"));
        anna.send(&words, &[(&summary.expect("a field").0, text)])
            .expect(303);
    };
    writes(&mut anna, "Premier <b>texte");
    writes(&mut anna, "Second texte");
    let shown = anna.get(&history).expect(200);
    let lines: Vec<&str> = shown
        .text()
        .split("<li>")
        .filter(|line| line.contains("name=\"version\""))
        .collect();
    assert_eq!(lines.len(), 2);
    for told in [
        "Anna",
        "Premier &#60;b&#62;texte",
        "Second texte",
        "/text/fr/words#f-texts-fr-summary",
    ] {
        assert!(lines[0].contains(told), "{told}: {}", lines[0]);
    }
    let version = lines[0].split("name=\"version\" value=\"").nth(1).unwrap();
    let version = version.split('"').next().unwrap().to_owned();
    let text = || String::from_utf8(stored(&site, &draft).files()["fr.toml"].clone()).unwrap();
    anna.send(&history, &[("version", &version)]).expect(303);
    assert!(text().contains("summary = \"Premier <b>texte\""));
    // The page that it was asked from is old by now: whoever wrote since is not written over.
    anna.get(&history).expect(200);
    writes(&mut anna, "Troisième");
    anna.get(&history).expect(200);
    anna.send(&history, &[("version", &version)]).expect(409);
    for nonsense in ["", "1", "a:b:c", "9999:1:1", "1:9999:1"] {
        anna.get(&history).expect(200);
        anna.send(&history, &[("version", nonsense)]);
    }
    assert!(text().contains("Troisième"));
}

#[test]
fn a_file_that_was_broken_is_whole_again_by_one_press() {
    let site = site();
    let mut anna = Browser::new(&site);
    let (_, draft) = begins(&mut anna, &["fr"]);
    let (file, post) = (
        format!("{draft}/file?name=fr%2Etoml"),
        format!("{draft}/file"),
    );
    let text = || String::from_utf8(stored(&site, &draft).files()["fr.toml"].clone()).unwrap();
    let first = text();
    let writes = |anna: &mut Browser<'_>, text: &str| {
        site.clock.advance(1_000);
        let page = anna.get(&file).expect(200).text().to_owned();
        let field = fields(&page).remove(0).0;
        anna.send(&post, &[(&field, text)]).expect(303);
    };
    let listed = |page: &str| -> Vec<String> {
        let values = page.split("name=\"write\" value=\"").skip(1);
        values
            .map(|rest| rest[..rest.find('"').unwrap()].to_owned())
            .collect()
    };
    let takes_back = |anna: &mut Browser<'_>, page: &str, write: &str| {
        site.clock.advance(1_000);
        let seen = page.split("name=\"seen\" value=\"").nth(1).expect("a mark");
        let seen = seen[..seen.find('"').unwrap()].to_owned();
        page.clone_into(&mut anna.page);
        let sent = [("name", "fr.toml"), ("seen", &seen), ("write", write)];
        anna.send(&format!("{post}/back"), &sent)
    };
    let page = anna.get(&file).expect(200).text().to_owned();
    assert!(listed(&page).is_empty(), "nothing was written yet");
    // One write changes what there is, one leaves it in no form at all.
    let second = first.replacen("title = ", "# Another title.\ntitle = ", 1);
    writes(&mut anna, &second);
    writes(&mut anna, "title = \"no end");
    assert_eq!(text(), "title = \"no end");
    let broken = anna.get(&file).expect(200).text().to_owned();
    let all = listed(&broken);
    assert_eq!(all.len(), 2);
    takes_back(&mut anna, &broken, &all[0]).expect(303);
    assert_eq!(text(), second);
    // A page that was shown before is old: nobody is written over.
    takes_back(&mut anna, &broken, &all[1]).expect(409);
    assert_eq!(text(), second);
    // Taken back is written, too: also that is taken back, and what was before both.
    let page = anna.get(&file).expect(200).text().to_owned();
    let all = listed(&page);
    assert_eq!(all.len(), 3);
    takes_back(&mut anna, &page, &all[0]).expect(303);
    assert_eq!(text(), "title = \"no end");
    let page = anna.get(&file).expect(200).text().to_owned();
    let oldest = listed(&page).pop().unwrap();
    takes_back(&mut anna, &page, &oldest).expect(303);
    assert_eq!(text(), first);
    let page = anna.get(&file).expect(200).text().to_owned();
    takes_back(&mut anna, &page, "7").expect(404);
}
