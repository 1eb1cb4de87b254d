//! Two write at once, without JavaScript, and one of them is told that something is wrong: neither loses a word, whichever form it is.

use super::a_campaign_is_written::{begins, brings, fields, photograph, stored, unescaped};
use super::harness::{Answer, Site};
use super::the_desk::{Browser, EMIL, hidden, location, mailed, site};
use clameur::account::store as accounts;

/// The name of the field that ends so on the page that somebody sees.
#[track_caller]
fn named(page: &str, end: &str) -> String {
    let mut all = fields(page).into_iter();
    let found = all.find(|(name, ..)| name.ends_with(end));
    found.unwrap_or_else(|| panic!("{end}: {page}")).0
}

/// Somebody else in the same organisation, with the page that Anna has before her.
fn beside<'s>(site: &'s Site, anna: &Browser<'s>) -> Browser<'s> {
    let mut emil = Browser::new(site);
    emil.cookies.clone_from(&anna.cookies);
    emil.page.clone_from(&anna.page);
    emil
}

#[test]
fn what_was_wrong_is_still_compared_with_what_its_writer_began_with() {
    let site = site();
    let mut anna = Browser::new(&site);
    let (_, draft) = begins(&mut anna, &["fr"]);
    let words = format!("{draft}/text/fr/words");
    anna.get(&words).expect(200);
    let mut emil = beside(&site, &anna);
    let (summary, title) = (named(&anna.page, ":summary"), named(&anna.page, ":title"));
    anna.send(&words, &[(&summary, "Hers")]).expect(303);
    // Too long, then shown as a preview: the page that comes back knows each time that he has not seen hers.
    let long = "x".repeat(200_001);
    let wrong = emil.send(&words, &[(&summary, &long), (&title, "His title")]);
    emil.page = wrong.expect(422).text().to_owned();
    assert!(emil.page.contains("value=\"His title\""));
    assert_eq!(named(&emil.page, ":summary"), summary);
    let preview = [(summary.as_str(), "His"), ("act", "preview:f-x")];
    emil.page = emil.send(&words, &preview).expect(200).text().to_owned();
    assert!(
        emil.page.contains(">Hers</blockquote>") && emil.page.contains("Nothing was saved yet")
    );
    let both = emil.send(&words, &[(&summary, "His")]).expect(409);
    assert!(
        both.text().contains(">Hers</blockquote>") && both.text().contains(">\nHis</textarea>")
    );
    let text =
        |site: &Site| String::from_utf8(stored(site, &draft).files()["fr.toml"].clone()).unwrap();
    assert!(text(&site).contains("\"Hers\""), "{}", text(&site));
    // A key is not shown again, and what stood there is not gone with it.
    let key = "AGE-SECRET-KEY-1EXAMPLE";
    let refused = emil.send(&words, &[(&named(both.text(), ":summary"), key)]);
    let refused = refused.expect(422).text().to_owned();
    assert!(
        !refused.contains(key) && refused.contains(">\nHers</textarea>"),
        "{refused}"
    );
}

fn token(page: &str) -> String {
    let mut all = hidden(page).into_iter();
    all.find(|(name, _)| name == "desk-token")
        .expect("a token")
        .1
}

/// Sends the form of a picture: what it shows in words, and a file of so many bytes.
#[track_caller]
fn shows(who: &mut Browser<'_>, path: &str, (token, words): (&str, &str), bytes: usize) -> Answer {
    let body = format!(
        "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"p\"\r\n\r\n{}\r\n--XX\r\n\
         Content-Disposition: form-data; name=\"alt-fr\"\r\n\r\n{words}\r\n--XX\r\n\
         Content-Disposition: form-data; name=\"desk-token\"\r\n\r\n{token}\r\n--XX--\r\n",
        "x".repeat(bytes)
    );
    let kind = [("content-type", "multipart/form-data; boundary=XX")];
    who.request_bytes(path, body.as_bytes(), &kind)
}

#[test]
fn a_file_that_was_wrong_is_not_written_over_somebody_elses() {
    let site = site();
    let mut anna = Browser::new(&site);
    let (_, draft) = begins(&mut anna, &["fr"]);
    let file = format!("{draft}/file?name=fr%2Etoml");
    anna.get(&file).expect(200);
    let mut emil = beside(&site, &anna);
    let (field, text, _) = fields(&anna.page).remove(0);
    let hers = text.replacen("speaker = ", "speaker   = ", 1);
    let saved = anna.send(&file, &[(&field, &hers)]).expect(303);
    assert!(location(&saved).ends_with("/file?name=fr%2Etoml&done=saved"));
    let wrong = emil.send(
        &file,
        &[(&field, &format!("{text}# {}", "x".repeat(400_000)))],
    );
    emil.page = wrong.expect(422).text().to_owned();
    let (again, ..) = fields(&emil.page).remove(0);
    let his = text.replacen("title = ", "title   = ", 1);
    let both = emil.send(&file, &[(&again, &his)]).expect(409);
    assert!(both.text().contains("speaker   = ") && both.text().contains("title   = "));
    assert_eq!(stored(&site, &draft).files()["fr.toml"], hers.as_bytes());
    // He has read both.
    let (newer, ..) = fields(both.text()).remove(0);
    let merged = hers.replacen("title = ", "title   = ", 1);
    emil.send(&file, &[(&newer, &merged)]).expect(303);
    assert_eq!(stored(&site, &draft).files()["fr.toml"], merged.as_bytes());
}

#[test]
fn a_button_waits_until_both_versions_were_read() {
    let site = site();
    let mut anna = Browser::new(&site);
    let (_, draft) = begins(&mut anna, &["fr", "en"]);
    let facts = format!("{draft}/text/fr/facts");
    let writes = |who: &mut Browser<'_>, at: usize, text: &str| {
        let page = who.get(&facts).expect(200).text().to_owned();
        let figures = fields(&page).into_iter();
        let mut figures = figures.filter(|(name, ..)| name.ends_with(".figure"));
        let (name, ..) = figures.nth(at).expect("a fact");
        who.send(&facts, &[(&name, text)]).expect(303);
    };
    for figure in ["1", "2", "3"] {
        anna.get(&facts).expect(200);
        anna.send(&facts, &[("act", "add:fact")]).expect(303);
        writes(&mut anna, figure.parse::<usize>().unwrap() - 1, figure);
    }
    let figures = |who: &mut Browser<'_>| -> Vec<String> {
        let page = who.get(&facts).expect(200).text().to_owned();
        let all = fields(&page).into_iter();
        let all = all.filter(|(name, ..)| name.ends_with(".figure"));
        all.map(|(_, value, _)| value).collect()
    };
    // He moves the first down, in which she wrote meanwhile: what he typed stays with it.
    anna.get(&facts).expect(200);
    let mut emil = beside(&site, &anna);
    let first = named(&emil.page, ".figure");
    let part = first.split(':').nth(1).unwrap().to_owned();
    writes(&mut anna, 0, "hers");
    let both = emil.send(&facts, &[(&first, "his"), ("act", &format!("down:{part}"))]);
    let both = both.expect(409).text().to_owned();
    assert!(
        both.contains("press it again") && both.contains(">hers</blockquote>"),
        "{both}"
    );
    let shown = fields(&both)
        .into_iter()
        .find(|(name, ..)| name.ends_with(".figure"));
    let (name, value, _) = shown.expect("a fact");
    assert!(value == "his" && name.starts_with(&format!("f:{part}:")));
    assert_eq!(figures(&mut anna), ["hers", "2", "3"]);
    emil.page = both;
    let done = emil.send(&facts, &[(&name, "his"), ("act", &format!("down:{part}"))]);
    assert_eq!(figures(&mut anna), ["2", "his", "3"]);
    // It is told where the item is, and taken back by one button; a place that is none moves nothing.
    let there = location(&done.expect(303));
    assert!(there.ends_with(&format!("#item-{part}")), "{there}");
    let shown = anna.get(there.split('#').next().unwrap()).expect(200);
    assert!(
        shown.text().contains("Now in place 2 of 3.")
            && shown.text().contains(&format!("id=\"item-{part}\""))
    );
    let undo = shown.text().split("value=\"to:").nth(1).expect("an undo");
    let undo = format!("to:{}", undo.split('"').next().unwrap());
    for (act, order) in [
        (undo, ["his", "2", "3"]),
        (format!("to:{part}:2"), ["2", "3", "his"]),
        (format!("to:{part}:3"), ["2", "3", "his"]),
        (format!("to:{part}:"), ["2", "3", "his"]),
        (format!("to:{part}:0"), ["his", "2", "3"]),
    ] {
        anna.get(&facts).expect(200);
        anna.send(&facts, &[("act", &act)]).expect(303);
        assert_eq!(figures(&mut anna), order, "{act}");
    }
    // Who left a field as it was has nothing to lose where it went meanwhile.
    let mut emil = beside(&site, &anna);
    emil.get(&facts).expect(200);
    let (name, value, _) = fields(&emil.page).remove(0);
    anna.get(&facts).expect(200);
    anna.send(&facts, &[("act", &format!("out:{part}"))])
        .expect(303);
    emil.send(&facts, &[(&name, &value)]).expect(303);
}

#[test]
fn a_picture_that_somebody_else_brought_meanwhile_is_not_taken_away_unseen() {
    let site = site();
    let mut anna = Browser::new(&site);
    let (_, draft) = begins(&mut anna, &["fr"]);
    let path = format!("{draft}/picture");
    let picture = photograph(image::ImageFormat::Jpeg);
    let alt = ("alt-fr", "Une place");
    anna.get(&path).expect(200);
    let stale = hidden(&anna.page);
    let seen = stale
        .iter()
        .find(|(name, _)| name == "seen-picture")
        .expect("what was seen");
    brings(&mut anna, &path, &[alt], &picture).expect(303);
    let there = stored(&site, &draft).files();
    for act in [("act", "remove"), ("act", "")] {
        let typed = [("seen-picture", seen.1.as_str()), alt, act];
        let told = brings(&mut anna, &path, &typed, &picture).expect(422);
        assert!(
            told.text().contains("Somebody else changed this picture"),
            "{}",
            told.text()
        );
        assert_eq!(stored(&site, &draft).files(), there);
    }
    // The session ends while somebody writes: the file is chosen once more, the words are there.
    anna.get(&path).expect(200);
    site.clock.advance(4 * 24 * clameur::clock::HOUR);
    let page = anna.page.clone();
    let token = token(&page);
    // However large the file is: nothing is held of it.
    let asked = shows(&mut anna, &path, (&token, "Nobody loses this"), 20 << 20).expect(401);
    assert!(
        asked
            .text()
            .contains("name=\".alt-fr\" value=\"Nobody loses this\"")
    );
}

#[test]
fn two_who_change_their_organisation_at_once_are_told() {
    let site = site();
    let mut anna = Browser::new(&site);
    let (here, _) = begins(&mut anna, &["fr"]);
    let edit = format!("{here}/edit");
    let page = anna.get(&edit).expect(200).text().to_owned();
    let mut emil = beside(&site, &anna);
    let all = [
        ("name", "Colline"),
        ("accent", "#135e3c"),
        ("contact", "contact@example.org"),
        ("legal-form", "association"),
        ("declared-on", "2001-07-01"),
    ];
    let with = |words: &[(&'static str, &'static str)]| -> Vec<(&'static str, &'static str)> {
        let kept = all
            .iter()
            .filter(|(name, _)| words.iter().all(|(known, _)| known != name));
        kept.chain(words).copied().collect()
    };
    assert!(page.contains("name=\"began-words-fr\""));
    anna.send(
        &edit,
        &with(&[("words-fr", "Ses mots à elle"), ("legal-form", "fondation")]),
    )
    .expect(303);
    // Something of his is wrong, and both wrote about themselves; what he left alone stays hers.
    let wrong = [
        ("words-fr", "Ses mots à lui"),
        ("words-en", "His words"),
        ("contact", "nobody"),
    ];
    let both = emil
        .send(&edit, &with(&wrong))
        .expect(409)
        .text()
        .to_owned();
    assert!(both.contains("value=\"nobody\"") && both.contains("His words"));
    assert!(both.contains("Ses mots à elle") && both.contains("Ses mots à lui"));
    emil.page = both;
    emil.send(
        &edit,
        &with(&[
            ("words-fr", "Les deux"),
            ("words-en", "His words"),
            ("legal-form", "fondation"),
        ]),
    )
    .expect(303);
    let shown = anna.get(&edit).expect(200).text().to_owned();
    for there in ["Les deux", "His words", "value=\"fondation\""] {
        assert!(shown.contains(there), "{there}: {shown}");
    }
    // The same with its public page.
    let path = format!("{here}/page");
    anna.get(&path).expect(200);
    let mut emil = beside(&site, &anna);
    let (hers, his) = (
        "Statuts https://example.org/a",
        "Rapport https://example.org/b",
    );
    anna.send(&path, &[("slug", "colline"), ("documents", hers)])
        .expect(303);
    let both = emil
        .send(&path, &[("slug", ""), ("documents", his)])
        .expect(409);
    assert!(both.text().contains(hers) && both.text().contains(his));
    emil.page = both.text().to_owned();
    let merged = format!("{hers}\n{his}");
    emil.send(&path, &[("slug", "colline"), ("documents", &merged)])
        .expect(303);
    let shown = unescaped(anna.get(&path).expect(200).text());
    assert!(
        shown.contains(&merged) && shown.contains("value=\"colline\""),
        "{shown}"
    );
}

#[test]
fn pauses_in_typing_are_one_change_of_the_history() {
    let site = site();
    let mut anna = Browser::new(&site);
    let (_, draft) = begins(&mut anna, &["fr"]);
    let (words, history) = (format!("{draft}/text/fr/words"), format!("{draft}/history"));
    let writes = |anna: &mut Browser<'_>, text: &str, pause: bool| {
        site.clock.advance(2_000);
        let page = anna.get(&words).expect(200).text().to_owned();
        let summary = named(&page, ":summary");
        let mut typed = vec![(summary.as_str(), text)];
        typed.extend(pause.then_some(("pause", "yes")));
        anna.send(&words, &typed).expect(303);
    };
    writes(&mut anna, "Ce qui était là.", false);
    let long = "Beaucoup de mots, et rien que des mots. ".repeat(5);
    for end in 1..=20 {
        writes(&mut anna, long[..end * 10].trim_end(), true);
    }
    let lines = |anna: &mut Browser<'_>| -> Vec<String> {
        let page = anna.get(&history).expect(200).text().to_owned();
        let lines = page
            .split("<li>")
            .filter(|line| line.contains("name=\"version\""));
        lines.map(str::to_owned).collect()
    };
    let shown = lines(&mut anna);
    assert_eq!(shown.len(), 2, "{shown:?}");
    assert!(shown[0].contains("Ce qui était là.") && shown[0].contains(long[..200].trim_end()));
    // What stood there before all of them is taken back, and they with it stay in the history.
    let version = shown[0].split("name=\"version\" value=\"").nth(1).unwrap();
    let version = version.split('"').next().unwrap().to_owned();
    anna.send(&history, &[("version", &version)]).expect(303);
    let text = String::from_utf8(stored(&site, &draft).files()["fr.toml"].clone()).unwrap();
    assert!(text.contains("summary = \"Ce qui était là.\""));
    // All is deleted a moment later: what was there is kept.
    writes(&mut anna, &long, true);
    writes(&mut anna, "Rien.", true);
    let shown = lines(&mut anna);
    assert_eq!(shown.len(), 5, "{shown:?}");
    assert!(shown[0].contains("Rien.") && shown[0].contains(long.trim_end()));
}

#[test]
fn who_may_write_no_more_is_given_back_what_they_wrote() {
    let site = site();
    let mut anna = Browser::new(&site);
    let (_, draft) = begins(&mut anna, &["fr"]);
    let here = draft.split("/campaigns/").next().unwrap().to_owned();
    anna.invites(&here, EMIL, "editor");
    let mut emil = Browser::new(&site);
    emil.makes_an_account(&mailed(&site, EMIL), "Emil", EMIL);
    let app = site.app();
    let id = site.wait(accounts::by_address(app.db.read(), EMIL));
    let member = format!("{here}/members/{}", id.unwrap().expect("an account").id);
    let words = format!("{draft}/text/fr/words");
    emil.get(&words).expect(200);
    let form = emil.page.clone();
    let summary = named(&form, ":summary");
    let written = "Une phrase <b>assez longue</b> pour que personne ne l’écrive deux fois.";
    let (picture, token) = (format!("{draft}/picture"), token(&form));
    // A role that only looks; then none at all.
    for (roles, status) in [(&[("role", "observer")][..], 403), (&[][..], 404)] {
        anna.get(&member).expect(200);
        anna.send(&member, roles).expect(303);
        emil.page.clone_from(&form);
        let refused = emil.send(&words, &[(&summary, written)]);
        // The same of words beside a file.
        let beside = shows(&mut emil, &picture, (&token, written), 1 << 20);
        for refused in [refused.expect(status), beside.expect(status)] {
            let page = unescaped(refused.text());
            assert!(page.contains(written), "{page}");
            assert!(!refused.text().contains("<b>assez"));
            assert!(page.contains("Nothing was saved"), "{page}");
        }
    }
    let text = String::from_utf8(stored(&site, &draft).files()["fr.toml"].clone()).unwrap();
    assert!(!text.contains("assez longue"));
    // Of a form in which nobody wrote anything there is nothing to give back.
    emil.page.clone_from(&form);
    let refused = emil.send(&words, &[(&summary, "x")]).expect(404);
    assert!(!refused.text().contains("<textarea"));
}
