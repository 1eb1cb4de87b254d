//! Somebody who has never seen the desk: what is missing of their campaign stands on one page, nothing is asked twice, and nothing is asked that
//! their campaign does not need.

use clameur::campaign::folder::Files;
use clameur_seal::KeyPair;

use super::a_campaign_is_written::{begins, begun, fields, stored};
use super::harness::Answer;
use super::organisations_in_public::proves;
use super::the_desk::{Browser, EMIL, mailed, site};

const THERE: &str = "https://petitions.senat.fr/initiatives/i-1";

/// What somebody types into a field that is missing.
fn typed(name: &str, value: &str) -> String {
    let mut text = value.to_owned();
    for marker in clameur::campaign::contents::TO_FILL {
        while let Some(start) = text.find(marker) {
            let end = text[start..].find(']').expect("an end") + start;
            text.replace_range(start..=end, "un texte");
        }
    }
    match text.is_empty() {
        true if name.ends_with("address") => THERE.to_owned(),
        true => "Texte".to_owned(),
        false => text,
    }
}

/// Fills in what is missing, all but what ends so, and saves.
#[track_caller]
fn fills(who: &mut Browser<'_>, draft: &str, but: &[&str]) -> Answer {
    let path = format!("{draft}/edit/to-write");
    let page = who.get(&path).expect(200).text().to_owned();
    let all = fields(&page);
    assert!(all.iter().all(|(.., optional)| !optional), "{all:?}");
    let all: Vec<(String, String)> = all
        .into_iter()
        .filter(|(name, ..)| !but.iter().any(|end| name.ends_with(end)))
        .map(|(name, value, _)| {
            let text = typed(&name, &value);
            (name, text)
        })
        .collect();
    let all: Vec<(&str, &str)> = all
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    who.send(&path, &all)
}

/// The ends of the names of the fields that are missing.
fn missing(who: &mut Browser<'_>, draft: &str) -> Vec<String> {
    let page = who.get(&format!("{draft}/edit/to-write")).expect(200);
    let names = fields(page.text()).into_iter().map(|(name, ..)| name);
    names
        .map(|name| name.rsplit([':', '.']).next().unwrap_or(&name).to_owned())
        .collect()
}

/// While somebody types, no field goes away under them.
#[track_caller]
fn stays_while_somebody_types(anna: &mut Browser<'_>, draft: &str) {
    let to_write = format!("{draft}/edit/to-write");
    let page = anna.get(&to_write).expect(200).text().to_owned();
    let action = page
        .split(" action=\"")
        .find(|one| one.starts_with(&format!("{to_write}?keep=")))
        .expect("a form");
    let action = action[..action.find('"').expect("an end")].to_owned();
    assert!(action.contains("f-texts-fr-respondent"), "{action}");
    let (respondent, ..) = fields(&page)
        .into_iter()
        .find(|(name, ..)| name.ends_with(":respondent"))
        .expect("the other party");
    let paused = [(respondent.as_str(), "Un ministère"), ("pause", "yes")];
    let saved = anna.send(&action, &paused).expect(303);
    let there = saved
        .header("location")
        .expect("where one goes on")
        .to_owned();
    let still = anna.get(&there).expect(200);
    assert!(still.text().contains("value=\"Un ministère\""));
    // What follows from it comes once they have saved.
    let (respondent, ..) = fields(still.text())
        .into_iter()
        .find(|(name, ..)| name.ends_with(":respondent"))
        .expect("the other party");
    let asked = missing(anna, draft);
    anna.get(&there).expect(200);
    anna.send(&action, &[(&respondent, "Un ministère")])
        .expect(303);
    let left = missing(anna, draft);
    assert!(asked.contains(&"controller".to_owned()) && !left.contains(&"controller".to_owned()));
}

/// The key stands in the draft, the notice says who is responsible, and so does what is said of the target.
#[track_caller]
fn what_is_known_stands_where_it_is_asked(files: &Files, pair: &KeyPair) {
    let text = |name: &str| String::from_utf8(files[name].clone()).expect("text");
    let settings = text("campaign.toml");
    let line = format!("recipients = [\"{}\"]", pair.public());
    assert!(settings.contains(&line), "{settings}");
    let notice = text("fr/notice.md");
    assert!(
        notice.contains("Colline, association, numéro d’immatriculation Texte, siège : Texte."),
        "{notice}"
    );
    let texts = text("fr.toml");
    for made in [
        "ensemble, nous portons une réclamation devant la CNIL contre Un ministère.",
        "controller = \"Un ministère\"",
    ] {
        assert!(texts.contains(made), "{made}: {texts}");
    }
}

#[test]
fn all_that_is_missing_stands_on_one_page() {
    let site = site();
    let mut anna = Browser::new(&site);
    let (here, draft) = begins(&mut anna, &["fr"]);
    let to_write = format!("{draft}/edit/to-write");
    let asked = missing(&mut anna, &draft);
    for field in ["demand", "appeal_md", "respondent", "seat"] {
        assert!(asked.iter().any(|one| one == field), "{field}: {asked:?}");
    }
    // What is known: the organisation's name, where people write to it, its legal form and day. What comes by itself: notice and key, the summary,
    // who is responsible. What every complaint asks for is written already.
    for field in [
        "speaker",
        "contact",
        "legal_form",
        "declared",
        "name",
        "notice",
        "recipients",
        "summary",
        "controller",
        "complaint_md",
    ] {
        assert!(asked.iter().all(|one| one != field), "{field}: {asked:?}");
    }
    let shown = anna.get(&to_write).expect(200);
    let make_key = format!("href=\"{here}/keys/new\"");
    assert!(shown.text().contains(&make_key), "{}", shown.text());

    // A text in which several places are left is missing once.
    let overview = anna.get(&draft).expect(200);
    let links = overview.text().matches("#f-texts-fr-appeal-md\"").count();
    assert_eq!(links, 1, "{}", overview.text());

    // Saved as often as one likes: what is left stays.
    let (demand, ..) = fields(shown.text())
        .into_iter()
        .find(|(name, ..)| name.ends_with(":demand"))
        .expect("the demand");
    let saved = anna.send(&to_write, &[(&demand, "Arrêtez.")]).expect(303);
    let there = saved.header("location").expect("where one goes on");
    assert_eq!(there, format!("{to_write}?done=saved"));
    let left = missing(&mut anna, &draft);
    assert_eq!(left.len() + 1, asked.len(), "{left:?}");
    stays_while_somebody_types(&mut anna, &draft);

    // A text to begin with that nobody has touched is not published, and what says so leads to it.
    fills(&mut anna, &draft, &["appeal_md"]).expect(303);
    assert_eq!(missing(&mut anna, &draft), ["appeal_md"]);
    let publish = format!("{draft}/publish");
    let shown = anna.get(&publish).expect(200);
    let link = format!("{draft}/text/fr/words#f-texts-fr-appeal-md");
    assert!(shown.text().contains(&link), "{}", shown.text());
    let revision = stored(&site, &draft).revision.to_string();
    let anyway = [("unread", "yes"), ("revision", revision.as_str())];
    anna.send(&publish, &anyway).expect(409);
    site.get("/fr/ma-b-plainte").expect(404);
    // On its own page, what is missing elsewhere is one link away.
    let settings = anna.get(&format!("{draft}/edit/settings")).expect(200);
    assert!(settings.text().contains(&format!("href=\"{to_write}\"")));
    fills(&mut anna, &draft, &[]).expect(303);

    // The key alone is left. Proved, it stands in the draft: nobody pastes it.
    let shown = anna.get(&to_write).expect(200);
    assert!(shown.text().contains(&make_key) && fields(shown.text()).is_empty());
    let pair = KeyPair::generate();
    let there = proves(&mut anna, &here, &pair);
    assert_eq!(there, format!("{draft}?done=key-given"));
    assert!(
        anna.get(&there)
            .expect(200)
            .text()
            .contains("this campaign has it")
    );
    what_is_known_stands_where_it_is_asked(&stored(&site, &draft).files(), &pair);
    let whole = anna.get(&to_write).expect(303);
    assert_eq!(whole.header("location"), Some(draft.as_str()));
    is_told_who_publishes(&mut anna, &here, &draft);
    anna.get(&publish).expect(200);
    anna.send(&publish, &[("unread", "yes")]).expect(303);
    site.get("/fr/ma-b-plainte").expect(200);

    // The next campaign begins with what this one said of the organisation.
    let new = format!("{here}/campaigns/new");
    anna.get(&new).expect(200);
    let next = [
        ("title", "Deux"),
        ("from", "fr-gdpr-80"),
        ("language", "fr"),
    ];
    let made = anna.send(&new, &next).expect(303);
    let asked = missing(&mut anna, &begun(&made));
    for field in [
        "seat",
        "register_number",
        "representative",
        "object_clause",
        "recipients",
    ] {
        assert!(asked.iter().all(|one| one != field), "{field}: {asked:?}");
    }
    assert!(asked.iter().any(|one| one == "demand"), "{asked:?}");
    site.everything_agrees();
}

/// Nothing is signed and nothing sealed where a page leads elsewhere: neither a key nor a lawyer is waited for.
#[test]
fn an_appeal_is_asked_for_nothing_that_it_does_not_need() {
    let site = site();
    let mut anna = Browser::new(&site);
    let (here, complaint) = begins(&mut anna, &["fr"]);
    // There is a lawyer, who has nothing to read here.
    anna.invites(&here, "lea@example.org", "lawyer");
    let mut lea = Browser::new(&site);
    lea.makes_an_account(&mailed(&site, "lea@example.org"), "Lea", "lea@example.org");
    let new = format!("{here}/campaigns/new");
    anna.get(&new).expect(200);
    let typed = [
        ("title", "Pour l’eau"),
        ("from", "appeal-elsewhere"),
        ("language", "fr"),
    ];
    let draft = begun(&anna.send(&new, &typed).expect(303));
    let mut asked = missing(&mut anna, &draft);
    asked.sort();
    assert_eq!(asked, ["address", "appeal_md", "demand", "summary"]);
    let shown = anna.get(&format!("{draft}/edit/to-write")).expect(200);
    assert!(!shown.text().contains("/keys/new"), "{}", shown.text());
    fills(&mut anna, &draft, &[]).expect(303);
    // Where it leads follows from the address.
    let settings = String::from_utf8(stored(&site, &draft).files()["campaign.toml"].clone());
    let settings = settings.expect("text");
    assert!(settings.contains("place = \"fr-senat\""), "{settings}");
    stays_where_it_leads(&mut anna, &draft);
    // A key that is proved later goes where one is needed, and nowhere else.
    proves(&mut anna, &here, &KeyPair::generate());
    let has_key = |draft: &str| {
        let file = stored(&site, draft).files()["campaign.toml"].clone();
        String::from_utf8(file).expect("text").contains("[\"age1")
    };
    assert!(has_key(&complaint) && !has_key(&draft));

    let publish = format!("{draft}/publish");
    let shown = anna.get(&publish).expect(200);
    assert!(
        shown.text().contains("Publish now") && !shown.text().contains("name=\"unread\""),
        "{}",
        shown.text()
    );
    assert!(!lea.get(&draft).expect(200).text().contains("/approve\""));
    anna.send(&publish, &[]).expect(303);
    let page = site.get("/fr/pour-l-eau").expect(200);
    assert!(page.text().contains(&format!("href=\"{THERE}\"")));
    let told = anna.get(&format!("{here}/trail")).expect(200);
    assert!(told.text().contains("published the campaign"));
    assert!(!told.text().contains("no lawyer has read"));
    site.everything_agrees();
}

/// Who can open what people give is decided by those who write: a key holder who proves a key changes no draft, and those who write are offered it.
#[test]
fn a_key_holder_alone_puts_no_key_into_a_draft() {
    let site = site();
    let mut anna = Browser::new(&site);
    let (here, draft) = begins(&mut anna, &["fr"]);
    anna.invites(&here, "kim@example.org", "key-holder");
    let mut kim = Browser::new(&site);
    kim.makes_an_account(&mailed(&site, "kim@example.org"), "Kim", "kim@example.org");
    let before = stored(&site, &draft);
    let pair = KeyPair::generate();
    let there = proves(&mut kim, &here, &pair);
    assert!(there.ends_with("?done=key-proved"), "{there}");
    assert_eq!(stored(&site, &draft).files(), before.files());
    let shown = anna.get(&format!("{draft}/edit/to-write")).expect(200);
    assert!(
        shown.text().contains(&pair.public().to_string()),
        "{}",
        shown.text()
    );
    fills(&mut anna, &draft, &[]).expect(303);
    let settings = String::from_utf8(stored(&site, &draft).files()["campaign.toml"].clone());
    let line = format!("recipients = [\"{}\"]", pair.public());
    assert!(settings.expect("text").contains(&line));
}

/// Left empty again, the place of an appeal follows from its address again, as its hint says.
#[track_caller]
fn stays_where_it_leads(anna: &mut Browser<'_>, draft: &str) {
    let page = format!("{draft}/edit/settings");
    let shown = anna.get(&page).expect(200).text().to_owned();
    let (place, chosen, _) = fields(&shown)
        .into_iter()
        .find(|(name, ..)| name.rsplit([':', '.']).next() == Some("place"))
        .expect("where one signs");
    assert_eq!(chosen, "fr-senat");
    anna.send(&page, &[(&place, "")]).expect(303);
    let again = String::from_utf8(stored(anna.site, draft).files()["campaign.toml"].clone());
    let again = again.expect("text");
    assert!(again.contains("place = \"fr-senat\""), "{again}");
}

/// The editor saves while somebody types, and people correct what they wrote: a notice says what was written in the end.
#[test]
fn a_notice_says_what_was_written_in_the_end() {
    let site = site();
    let mut anna = Browser::new(&site);
    let (_, draft) = begins(&mut anna, &["fr"]);
    fills(&mut anna, &draft, &["seat"]).expect(303);
    let page = format!("{draft}/edit/organisations");
    let mut types = |text: &str, pauses: bool| {
        let shown = anna.get(&page).expect(200).text().to_owned();
        let (seat, ..) = fields(&shown)
            .into_iter()
            .find(|(name, ..)| name.rsplit([':', '.']).next() == Some("seat"))
            .expect("the seat");
        let mut typed = vec![(seat.as_str(), text)];
        typed.extend(pauses.then_some(("pause", "yes")));
        anna.send(&page, &typed).expect(303);
    };
    types("1 ru", true);
    types("1 rue Exemple", false);
    types("2 ru", true);
    types("2 rue Autre", false);
    let said = String::from_utf8(stored(&site, &draft).files()["fr/notice.md"].clone());
    let said = said.expect("text");
    assert!(
        said.contains(" 2 rue Autre.") && !said.contains("1 ru"),
        "{said}"
    );
}

/// Somebody who writes and may not publish; in the organisation nobody is lawyer.
#[track_caller]
fn is_told_who_publishes(anna: &mut Browser<'_>, here: &str, draft: &str) {
    anna.invites(here, EMIL, "editor");
    let mut emil = Browser::new(anna.site);
    emil.makes_an_account(&mailed(anna.site, EMIL), "Emil", EMIL);
    let shown = emil.get(draft).expect(200);
    assert!(
        shown.text().contains("Next, an owner publishes it.")
            && !shown.text().contains("a lawyer approves"),
        "{}",
        shown.text()
    );
}

/// A partner's key is proved here, too: it opens what is sealed to that partner, and nothing else.
#[test]
fn a_partners_key_is_not_put_where_ones_own_belongs() {
    let site = site();
    let mut anna = Browser::new(&site);
    let (here, draft) = begins(&mut anna, &["fr"]);
    let (partner, own) = (KeyPair::generate(), KeyPair::generate());
    let theirs = partner.public().to_string();
    let page = anna.get(&format!("{draft}/file?name=campaign%2Etoml"));
    let (name, text, _) = fields(page.expect(200).text()).remove(0);
    let text = format!(
        "{text}\n[[organisation]]\nid = \"partner\"\nname = \"Partenaire\"\nrole = \"partner\"\nrecipients = [\"{theirs}\"]\n"
    );
    anna.send(&format!("{draft}/file"), &[(&name, &text)])
        .expect(303);
    proves(&mut anna, &here, &partner);
    let settings = |draft: &str| {
        let file = stored(&site, draft).files()["campaign.toml"].clone();
        String::from_utf8(file).expect("text")
    };
    assert_eq!(settings(&draft).matches(&theirs).count(), 1);
    let shown = anna.get(&format!("{draft}/edit/to-write")).expect(200);
    assert!(!shown.text().contains(&theirs), "{}", shown.text());
    let new = format!("{here}/campaigns/new");
    anna.get(&new).expect(200);
    let typed = [
        ("title", "Deux"),
        ("from", "fr-gdpr-80"),
        ("language", "fr"),
    ];
    let next = begun(&anna.send(&new, &typed).expect(303));
    assert!(!settings(&next).contains(&theirs));
    proves(&mut anna, &here, &own);
    let line = format!("recipients = [\"{}\"]", own.public());
    for draft in [&draft, &next] {
        assert!(settings(draft).contains(&line), "{}", settings(draft));
    }
}
