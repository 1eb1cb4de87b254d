//! An association shows itself, joins an umbrella, and registers keys that it has proved to open.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use clameur::clock::{HOUR, MINUTE};
use clameur::organisation::keys::{State, store as keys};
use clameur_seal::{Identities, KeyPair, open};

use super::harness::html::{unescape, visible};
use super::harness::{Answer, Site};
use super::the_desk::{ANNA, Browser, EMIL, first_link, hidden, location, mailed, site};

/// An organisation of somebody who is signed in; where its pages are.
#[track_caller]
fn founds(somebody: &mut Browser<'_>, name: &str) -> String {
    somebody.get("/desk/organisations/new").expect(200);
    let named = [
        ("name", name),
        ("accent", "#135e3c"),
        ("words-en", "We watch the hill.\n\nSince 1901."),
        ("words-fr", "Nous veillons sur la colline."),
        ("contact", "contact@example.org"),
        ("legal-form", "Association loi 1901"),
        ("declared-on", "1999-07-01"),
    ];
    let made = somebody.send("/desk/organisations/new", &named).expect(303);
    location(&made).split('?').next().unwrap().to_owned()
}

fn signed_in(site: &Site) -> Browser<'_> {
    let mut anna = Browser::new(site);
    anna.makes_an_account(&first_link(site), "Anna", ANNA);
    anna
}

#[track_caller]
fn shows_itself(somebody: &mut Browser<'_>, here: &str, slug: &str) -> Answer {
    somebody.get(&format!("{here}/page")).expect(200);
    let typed = [
        ("slug", slug),
        ("documents", "Statuts : https://example.org/statuts.pdf"),
    ];
    somebody.send(&format!("{here}/page"), &typed)
}

/// A picture with something in it that nobody is to see.
fn picture() -> Vec<u8> {
    let mut bytes = Vec::new();
    let image = image::RgbImage::from_pixel(640, 300, image::Rgb([10, 120, 60]));
    image
        .write_to(
            &mut std::io::Cursor::new(&mut bytes),
            image::ImageFormat::Png,
        )
        .expect("a picture");
    bytes
}

/// A form with a file, as browsers send it.
pub(super) fn with_file(token: &str, file: &[u8]) -> Vec<u8> {
    let mut body = format!(
        "--XX\r\nContent-Disposition: form-data; name=\"desk-token\"\r\n\r\n{token}\r\n--XX\r\n\
         Content-Disposition: form-data; name=\"logo\"; filename=\"l.png\"\r\nContent-Type: image/png\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(file);
    body.extend_from_slice(b"\r\n--XX--\r\n");
    body
}

#[test]
fn an_organisation_has_a_page_in_every_language() {
    let site = site();
    let mut anna = signed_in(&site);
    let here = founds(&mut anna, "Colline <b>");
    site.get("/o/colline").expect(404);
    for wrong in ["log", "mine", "Col line", "-x"] {
        shows_itself(&mut anna, &here, wrong).expect(422);
    }
    shows_itself(&mut anna, &here, "colline").expect(303);
    let french = site.get("/fr/o/colline").expect(200);
    let shown = visible(french.text());
    assert!(!french.text().contains("<b>"));
    for part in [
        "Colline <b>",
        "Nous veillons sur la colline.",
        "contact@example.org",
        "juillet 1999",
        "Statuts",
    ] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    // Where it has no words in a language, they are in one that it has, and marked so.
    let german = site.get("/de/o/colline").expect(200);
    assert!(german.text().contains("lang=\"en\">We watch the hill."));
    assert_eq!(german.header("set-cookie"), None);
    assert!(location(&site.get("/o/colline").expect(303)).ends_with("/o/colline"));
    // The name is one organisation's.
    let other = founds(&mut anna, "Vallée");
    let taken = shows_itself(&mut anna, &other, "colline").expect(422);
    assert!(taken.text().contains("has this name"));

    // A logo, encoded anew; what is none is refused.
    let path = format!("{here}/logo");
    anna.get(&path).expect(200);
    let token = hidden(&anna.page);
    let token = &token
        .iter()
        .find(|(name, _)| name == "desk-token")
        .unwrap()
        .1;
    let kind = [("content-type", "multipart/form-data; boundary=XX")];
    for wrong in [
        b"<svg onload=alert(1)>".as_slice(),
        b"",
        b"\x89PNG\r\n\x1a\nbroken",
    ] {
        let answer = anna.request_bytes(&path, &with_file(token, wrong), &kind);
        answer.expect(422);
    }
    let mut given = picture();
    given.extend_from_slice(b"GPS 48.85");
    anna.request_bytes(&path, &with_file(token, &given), &kind)
        .expect(303);
    let page = site.get("/fr/o/colline").expect(200);
    let logo = page.text().split("<img src=\"").nth(1).expect("a logo");
    let logo = site.get(logo.split('"').next().unwrap()).expect(200);
    assert!(logo.header("content-type").unwrap().starts_with("image/"));
    assert!(!logo.body.windows(3).any(|part| part == b"GPS"));
    // Without its token nothing is changed.
    let foreign = anna.request_bytes(&path, &with_file("x", &given), &kind);
    foreign.expect(409);
    // And away again: also where no page shows it any more.
    shows_itself(&mut anna, &here, "").expect(303);
    let unseen = anna.get(&path).expect(200);
    assert!(unseen.text().contains("Remove the logo"));
    shows_itself(&mut anna, &here, "colline").expect(303);
    anna.get(&path).expect(200);
    let remove = [("desk-token", token.as_str()), ("act", "remove")];
    anna.send(&path, &remove).expect(303);
    assert!(!site.get("/fr/o/colline").text().contains("<img"));
}

#[test]
fn a_membership_is_asked_for_by_one_and_agreed_to_by_the_other() {
    let site = site();
    let mut anna = signed_in(&site);
    let umbrella = founds(&mut anna, "Faîtière");
    shows_itself(&mut anna, &umbrella, "faitiere").expect(303);
    let invited = [("address", EMIL), ("role", "owner")];
    anna.get(&format!("{umbrella}/invite")).expect(200);
    anna.send(&format!("{umbrella}/invite"), &invited)
        .expect(303);
    let mut emil = Browser::new(&site);
    emil.makes_an_account(&mailed(&site, EMIL), "Emil", EMIL);
    let member = founds(&mut emil, "Colline");
    shows_itself(&mut emil, &member, "colline").expect(303);
    let path = format!("{member}/umbrella");
    emil.get(&path).expect(200);
    for nobody in ["nobody", "colline", ""] {
        emil.send(&path, &[("slug", nobody), ("side", "member")])
            .expect(422);
    }
    let asked = [
        ("slug", "https://x.example/fr/o/faitiere"),
        ("side", "member"),
    ];
    emil.send(&path, &asked).expect(303);
    // Nothing is shown before the other side has agreed; who asked cannot agree for it.
    let silent = |site: &Site| !site.get("/fr/o/colline").text().contains("Faîtière");
    assert!(silent(&site));
    let other = umbrella.rsplit('/').next().unwrap();
    let own = member.rsplit('/').next().unwrap();
    emil.get(&path).expect(200);
    let accept = |other, side| [("other", other), ("side", side), ("act", "accept")];
    emil.send(&path, &accept(other, "member")).expect(404);
    assert!(silent(&site));
    let theirs = format!("{umbrella}/umbrella");
    let page = anna.get(&theirs).expect(200);
    assert!(page.text().contains("asks to become our member"));
    anna.send(&theirs, &accept(own, "umbrella")).expect(303);
    assert!(!silent(&site));
    assert!(site.get("/fr/o/faitiere").text().contains("/fr/o/colline"));
    // Either side ends it, and both read it in what was done.
    emil.get(&path).expect(200);
    let end = [("other", other), ("side", "member"), ("act", "end")];
    emil.send(&path, &end).expect(303);
    assert!(silent(&site));
    for (who, here) in [(&mut anna, &umbrella), (&mut emil, &member)] {
        let trail = who.get(&format!("{here}/trail")).expect(200);
        assert!(trail.text().contains("ended or refused a membership"));
    }
}

/// The text that a page shows to be opened, opened.
fn opened(page: &str, pair: &KeyPair) -> Option<String> {
    let armored = page.split("<textarea id=\"f-sealed\"").nth(1)?;
    let armored = unescape(armored.split('>').nth(1)?.split('<').next()?);
    let body: String = armored
        .lines()
        .filter(|line| !line.starts_with("-----"))
        .collect();
    let file = STANDARD.decode(body).expect("base64");
    let identities = Identities::parse(pair.secret()).expect("an identity");
    let text = open(&file, &identities).ok()?;
    Some(String::from_utf8(text.to_vec()).expect("text"))
}

/// Registers a key of an organisation, and proves that it opens. Gives where one goes on.
#[track_caller]
pub(super) fn proves(somebody: &mut Browser<'_>, here: &str, pair: &KeyPair) -> String {
    let public = pair.public().to_string();
    let path = format!("{here}/keys/new");
    somebody.get(&path).expect(200);
    let typed = [("label", "Bureau"), ("recipient", public.as_str())];
    let made = somebody.send(&path, &typed).expect(303);
    let key = location(&made).split('?').next().unwrap().to_owned();
    somebody.get(&key).expect(200);
    let sealed = somebody.send(&format!("{key}/seal"), &[]).expect(200);
    let text = opened(sealed.text(), pair).expect("opened");
    let words = text.trim().lines().last().unwrap();
    let typed = [
        ("sealed", "-----BEGIN AGE ENCRYPTED FILE-----"),
        ("phrase", words),
    ];
    let proved = somebody.send(&key, &typed).expect(303);
    location(&proved)
}

#[test]
fn a_key_counts_once_its_holder_has_opened_with_it() {
    let site = site();
    let mut anna = signed_in(&site);
    let here = founds(&mut anna, "Colline");
    let organisation = here.rsplit('/').next().unwrap().to_owned();
    let pair = KeyPair::generate();
    let public = pair.public().to_string();
    let path = format!("{here}/keys/new");
    anna.get(&path).expect(200);
    for wrong in [pair.secret(), "age1pqabc", ""] {
        let refused = anna.send(&path, &[("label", "Bureau"), ("recipient", wrong)]);
        let refused = refused.expect(422);
        assert!(refused.text().contains("no public key"));
        assert!(
            !refused.text().contains(pair.secret()),
            "it is not shown again"
        );
    }
    let typed = [("label", "Bureau"), ("recipient", public.as_str())];
    let made = anna.send(&path, &typed).expect(303);
    let key = location(&made).split('?').next().unwrap().to_owned();
    anna.get(&path).expect(200);
    anna.send(&path, &typed).expect(422);
    let app = site.app();
    let usable = || {
        let all = keys::of_organisation(app.db.read(), &organisation);
        let all = site.wait(all).unwrap();
        let own = all.iter().find(|key| key.recipient == public);
        own.expect("a key").state() == State::Proved
    };
    assert!(!usable(), "nobody has shown that it opens");

    // Looking changes nothing; the words are sealed on request, and say where they belong.
    let before = site.dump();
    assert!(!anna.get(&key).expect(200).text().contains("BEGIN AGE"));
    site.is_unchanged_since(&before);
    let sealed = anna.send(&format!("{key}/seal"), &[]).expect(200);
    assert_eq!(opened(sealed.text(), &KeyPair::generate()), None);
    let text = opened(sealed.text(), &pair).expect("opened");
    assert!(text.contains("Organisation: Colline\n") && text.contains("Site: 127.0.0.1"));
    let words = text.trim().lines().last().unwrap().to_owned();
    assert!(!format!("{:?}", site.dump()).contains(&words));
    // Wrong words cost a try, and what is to be opened stays on the page.
    let carried = hidden(&anna.page);
    let token = carried
        .iter()
        .find(|(name, _)| name == "desk-token")
        .unwrap();
    let shown = sealed.text().to_owned();
    let phrase = |anna: &mut Browser<'_>, words: &str| {
        anna.page.clone_from(&shown);
        let body = [
            ("desk-token", token.1.as_str()),
            ("sealed", "-----BEGIN AGE ENCRYPTED FILE-----"),
            ("phrase", words),
        ];
        anna.send(&key, &body)
    };
    let wrong = phrase(&mut anna, "bado bado").expect(422);
    assert!(wrong.text().contains("BEGIN AGE") && !usable());
    phrase(&mut anna, &words.to_uppercase()).expect(303);
    assert!(usable());
    // Put out of use; found lost later. Each says what follows.
    for (why, state) in [("retire", "out of use"), ("lost", "lost")] {
        let ask = format!("{key}/retire?why={why}");
        anna.get(&ask).expect(200);
        anna.send(&format!("{key}/retire"), &[]).expect(303);
        assert!(!usable());
        let list = anna.get(&format!("{here}/keys")).expect(200);
        assert!(
            list.text()
                .contains(&format!("<span class=\"quiet\">{state}</span>"))
        );
    }
    let trail = anna.get(&format!("{here}/trail")).expect(200);
    for said in [
        "registered a key",
        "proved that a key opens",
        "that a key is lost",
    ] {
        assert!(trail.text().contains(said), "{said}");
    }
}

#[test]
fn a_phrase_holds_for_an_hour_and_ten_tries() {
    let site = site();
    let mut anna = signed_in(&site);
    let here = founds(&mut anna, "Colline");
    let pair = KeyPair::generate();
    let public = pair.public().to_string();
    let path = format!("{here}/keys/new");
    anna.get(&path).expect(200);
    let typed = [("label", "Bureau"), ("recipient", public.as_str())];
    let made = anna.send(&path, &typed).expect(303);
    let key = location(&made).split('?').next().unwrap().to_owned();
    let words = |anna: &mut Browser<'_>| {
        anna.get(&key).expect(200);
        let sealed = anna.send(&format!("{key}/seal"), &[]).expect(200);
        let text = opened(sealed.text(), &pair).expect("opened");
        text.trim().lines().last().unwrap().to_owned()
    };
    let right = words(&mut anna);
    for _ in 0..10 {
        anna.get(&key).expect(200);
        anna.send(&key, &[("phrase", "bado")]).expect(422);
    }
    anna.get(&key).expect(200);
    let over = anna.send(&key, &[("phrase", &right)]).expect(422);
    assert!(over.text().contains("too many tries"));
    let right = words(&mut anna);
    site.clock.advance(HOUR + MINUTE);
    anna.get("/desk/again").expect(200);
    anna.send("/desk/again", &[("password", super::the_desk::PASSWORD)])
        .expect(303);
    anna.get(&key).expect(200);
    anna.send(&key, &[("phrase", &right)]).expect(422);
    let right = words(&mut anna);
    anna.get(&key).expect(200);
    anna.send(&key, &[("phrase", &right)]).expect(303);
}
