//! A draft is seen as supporters will see it: at the desk, and by a lawyer who has a link and no account. Nothing of it counts.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, Instant};

use clameur::account::{Account, new_id};
use clameur::authorization::Role;
use clameur::authorization::trail::store as trail;
use clameur::campaign::draft::store as drafts;
use clameur::campaign::folder::{self, Files};
use clameur::campaign::review::PREVIEW;
use clameur::clock::MINUTE;
use clameur::db::query;
use clameur::desk::previewed;
use clameur::mail::Kind;
use clameur::organisation::store as organisations;
use clameur::web::session::{Secret, Session, store as sessions};
use rand_core::OsRng;

use super::harness::Site;
use super::harness::html::Form;
use super::the_desk::{Browser, new_account, new_organisation, site};

pub(super) const DRAFT: &str = "a-draft";

/// The demonstration's campaign as a folder, under another name.
fn files() -> Files {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("campaigns/technopolice");
    let (mut files, unreadable) = folder::read(&dir);
    assert!(unreadable.is_empty());
    let text = String::from_utf8(files["campaign.toml"].clone()).unwrap();
    let text = text.replacen("slug = \"technopolice\"", "slug = \"brouillon\"", 1);
    files.insert("campaign.toml".to_owned(), text.into_bytes());
    files
}

/// Keeps a draft of an organisation.
fn makes(site: &Site, (name, organisation): (&str, &str), files: &Files, by: &Account) {
    let app = site.app();
    site.wait(async {
        let mut tx = app.db.begin().await.unwrap();
        let owned = (name, Some(organisation));
        let made = drafts::make(&mut tx, owned, files, &by.id, app.clock.now()).await;
        assert!(made.unwrap());
        tx.commit().await.unwrap();
    });
}

/// Somebody saves a draft in which one text is another.
fn rewrites(site: &Site, (was, is): (&str, &str), by: &Account) {
    let app = site.app();
    site.wait(async {
        let mut tx = app.db.begin().await.unwrap();
        let before = drafts::load_in(&mut tx, DRAFT).await.unwrap().unwrap();
        let mut after = before.clone();
        let text = String::from_utf8(before.files()["fr.toml"].clone()).unwrap();
        assert!(text.contains(was), "{text}");
        after.rewrite("fr.toml", &text.replacen(was, is, 1));
        let now = app.clock.now();
        drafts::write(&mut tx, (&before, &after), (&by.id, false), now)
            .await
            .unwrap();
        tx.commit().await.unwrap();
    });
}

/// The browser of somebody who is signed in.
pub(super) fn signed_in<'s>(site: &'s Site, account: &Account) -> Browser<'s> {
    let (app, secret) = (site.app(), Secret::generate(&mut OsRng));
    let now = app.clock.now();
    let session = Session {
        id: new_id(&mut OsRng),
        account: account.id.clone(),
        strong: true,
        device: String::new(),
        created_at: now,
        seen_at: now,
        sudo_until: 0,
    };
    site.wait(async {
        let mut tx = app.db.begin().await.unwrap();
        sessions::insert(&mut tx, &secret, &session).await.unwrap();
        tx.commit().await.unwrap();
    });
    let mut browser = Browser::new(site);
    let cookie = ("clameur-desk".to_owned(), secret.to_text());
    browser.cookies.push(cookie);
    browser
}

/// A site with an organisation, its owner, and a draft that is whole.
pub(super) fn house(site: &Site) -> (Account, String, String) {
    let anna = new_account(site, "anna", true);
    let colline = new_organisation(site, &anna, "Colline");
    makes(site, (DRAFT, &colline), &files(), &anna);
    let draft = format!("/desk/organisations/{colline}/campaigns/{DRAFT}");
    (anna, colline, draft)
}

/// Somebody who has a role in an organisation.
fn member(site: &Site, organisation: &str, name: &str, role: Role) -> Account {
    let (app, account) = (site.app(), new_account(site, name, true));
    site.wait(async {
        let mut tx = app.db.begin().await.unwrap();
        let one = (account.id.as_str(), role);
        organisations::join(&mut tx, (organisation, None), one, app.clock.now())
            .await
            .unwrap();
        tx.commit().await.unwrap();
    });
    account
}

/// Addresses that a page leads to, below `base`.
fn links(page: &str, base: &str) -> Vec<String> {
    let found = page.split("href=\"").skip(1);
    let found = found.filter_map(|rest| rest.split('"').next());
    let found = found.filter(|address| address.starts_with(&format!("{base}/")));
    found.map(str::to_owned).collect()
}

#[track_caller]
fn one<'l>(links: &'l [String], part: &str) -> &'l str {
    let found = links.iter().find(|link| link.contains(part));
    found.unwrap_or_else(|| panic!("no {part} in {links:?}"))
}

/// Somebody fills in the form that a preview shows, and sends it there.
fn joins(who: &mut Browser<'_>, base: &str, email: &str) {
    let join = format!("{base}/fr/brouillon/join");
    let page = who.get(&join).expect(200).text().to_owned();
    let mut form = Form::of(&page, &join);
    form.fill("given-name", "Léa")
        .fill("family-name", "Exemple")
        .fill("email", email);
    for target in form.boxes("target") {
        form.tick("target", &target);
    }
    for consent in form.boxes("consent") {
        form.tick("consent", &consent);
    }
    let sent = who.request("POST", &join, &form.encode(), &[]).expect(200);
    assert!(
        sent.text().contains("nothing here is public"),
        "{}",
        sent.text()
    );
}

#[test]
fn a_draft_is_seen_as_it_will_be_and_counts_nothing() {
    let site = site();
    let (anna, _, draft) = house(&site);
    let mut anna = signed_in(&site, &anna);
    let base = format!("{draft}/preview");
    assert!(anna.get(&draft).expect(200).text().contains(&base));
    let before = site.dump();

    let shown = anna.get(&format!("{base}?in=fr")).expect(200);
    let all = links(shown.text(), &base);
    for language in ["fr", "en"] {
        let page = anna
            .get(&format!("{base}/{language}/brouillon"))
            .expect(200);
        let text = page.text();
        assert!(text.contains("revision 1: nothing here is public"));
        assert!(text.contains(&format!("<html lang=\"{language}\"")));
        // Whatever is followed stays here; what all pages share is the site's.
        assert!(!text.contains("href=\"/fr") && !text.contains("action=\"/fr"));
        assert!(!text.contains("src=\"/pictures") && text.contains("/assets/style"));
        let robots = page.header("x-robots-tag").unwrap_or_default();
        assert!(robots.starts_with("noindex"));
        assert_eq!(page.header("cache-control"), Some("no-store"));
        assert_eq!(
            page.header("content-security-policy"),
            site.get("/fr/technopolice")
                .header("content-security-policy")
        );
    }
    let picture = anna.page.split(&format!("src=\"{base}/pictures/")).nth(1);
    let picture = picture.and_then(|rest| rest.split('"').next());
    if let Some(picture) = picture {
        let answer = anna.get(&format!("{base}/pictures/{picture}")).expect(200);
        assert!(
            answer
                .header("content-type")
                .unwrap_or_default()
                .starts_with("image/")
        );
    }
    // Documents, what is behind the mailed link, the printed copy.
    for part in ["/documents/mandate", "/documents/notice", "/confirm/"] {
        let answer = anna.get(one(&all, part)).expect(200);
        assert!(answer.text().contains("nothing here is public"), "{part}");
    }
    let copy = anna.get(one(&all, "/copy/")).expect(200);
    assert_eq!(copy.header("content-type"), Some("application/pdf"));
    assert!(copy.body.starts_with(b"%PDF-1.7") && copy.body.len() > 10_000);
    let end = copy.body.trim_ascii_end();
    assert!(end.ends_with(b"%%EOF"));

    // The receipt is behind a button, as on the site.
    let behind = one(&all, "/confirm/").to_owned();
    let mut counted = all
        .iter()
        .filter(|link| link.contains("/fr/brouillon/confirm/"));
    let counted = counted.next_back().expect("somebody who is counted");
    let page = anna.get(counted).expect(200).text().to_owned();
    let thanks = format!("{base}/fr/brouillon/thanks");
    let form = Form::of(&page, &thanks);
    assert_eq!(form.values("desk-token").len(), 1, "{behind}");
    let receipt = anna
        .request("POST", &thanks, &form.encode(), &[])
        .expect(200);
    assert!(receipt.text().contains("/fr/brouillon/withdraw"));

    joins(&mut anna, &base, "lea@example.org");
    joins(&mut anna, &base, "lea@somewhere-real.net");
    let mails = until(|| {
        let page = anna.get(&base).expect(200).text().to_owned();
        page.contains("lea@example.org").then_some(page)
    });
    assert!(!mails.contains("somewhere-real.net"));
    every_mail(&mut anna, &base, &links(&mails, &format!("{base}/mails")));

    // What would lead out of it leads nowhere.
    for elsewhere in ["/desk/account", "/mailbox", "/healthz"] {
        let answer = anna.get(&format!("{base}{elsewhere}")).expect(404);
        assert!(answer.text().contains("leads out of the preview"));
    }
    anna.get(&format!("{base}/fr/another-campaign")).expect(404);
    site.is_unchanged_since(&before);
    site.get("/fr/brouillon").expect(404);
    assert_eq!(site.count(), 0);
}

fn until<T>(mut look: impl FnMut() -> Option<T>) -> T {
    let until = Instant::now() + Duration::from_secs(60);
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < until, "it does not come");
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// Each mail is there as text and as HTML, and its links lead below the preview.
fn every_mail(who: &mut Browser<'_>, base: &str, mails: &[String]) {
    // Of all kinds, and Léa's.
    assert!(mails.len() >= 12, "{mails:?}");
    let (mut attached, mut confirms) = (0, 0);
    for mail in mails {
        let text = who.get(mail).expect(200).text().to_owned();
        assert!(text.contains("it was sent to nobody"));
        confirms += links(&text, base)
            .iter()
            .filter(|link| link.contains("/confirm/"))
            .count();
        if text.contains(&format!("{mail}/file")) {
            attached += 1;
            let file = who.get(&format!("{mail}/file")).expect(200);
            assert!(file.text().contains("c2sp.org/tlog-proof"));
        }
        let html = who.get(&format!("{mail}/html")).expect(200);
        assert!(html.text().contains("<style>") && html.text().contains("nothing here is public"));
        let policy = html.header("content-security-policy").unwrap_or_default();
        assert!(policy.contains("default-src 'none'; style-src 'unsafe-inline'"));
        let site = &who.site.config.base_url;
        assert!(!html.text().contains(&format!("href=\"{site}")));
    }
    assert!(attached >= 1 && confirms >= 4, "{attached} {confirms}");
    who.get(&format!("{base}/mails/no-such")).expect(404);
}

/// Makes a link, and gives its address and the page that shows it.
fn makes_a_link(who: &mut Browser<'_>, base: &str) -> String {
    who.get(base).expect(200);
    let page = who.send(base, &[]).expect(200).text().to_owned();
    let link = page.split("/desk/preview/").nth(1).expect("a link");
    let token = &link[..link.find('"').expect("an end")];
    assert_eq!(token.len(), 43, "256 bits");
    format!("/desk/preview/{token}")
}

#[test]
fn a_lawyer_without_account_sees_it_by_a_secret_link() {
    let site = site();
    let (anna, colline, draft) = house(&site);
    let mut owner = signed_in(&site, &anna);
    let base = format!("{draft}/preview");
    let link = makes_a_link(&mut owner, &base);
    // It is shown once, and kept as a hash.
    assert!(!owner.get(&base).expect(200).text().contains(&link));
    let token = link.rsplit('/').next().unwrap().to_owned();
    for (_, bytes) in site.files() {
        assert!(!bytes.windows(token.len()).any(|w| w == token.as_bytes()));
    }

    let mut lawyer = Browser::new(&site);
    let before = site.dump();
    let shown = lawyer.get(&link).expect(200);
    assert_eq!(shown.header("referrer-policy"), Some("no-referrer"));
    assert!(
        shown
            .text()
            .contains("<meta name=\"referrer\" content=\"no-referrer\">")
    );
    assert!(
        !shown.text().contains("Make a link"),
        "the link opens nothing else"
    );
    let shown = lawyer.get(&format!("{link}?in=fr")).expect(200);
    let all = links(shown.text(), &link);
    let page = lawyer.get(one(&all, "/fr/brouillon")).expect(200);
    assert_eq!(page.header("referrer-policy"), Some("no-referrer"));
    assert!(!page.text().contains("desk-token"));
    let copy = lawyer.get(one(&all, "/copy/")).expect(200);
    assert!(copy.body.starts_with(b"%PDF-1.7"));
    joins(&mut lawyer, &link, "juriste@example.org");
    assert!(lawyer.cookies.is_empty());
    site.is_unchanged_since(&before);

    // Whoever looks at pages goes on with them, and is told that there is something newer.
    let title = "title = ";
    rewrites(
        &site,
        (title, "title = \"Une <b>autre</b> phrase\"\n# "),
        &anna,
    );
    let page = lawyer.get(&format!("{link}/fr/brouillon")).expect(200);
    assert!(page.text().contains("revision 1: nothing here is public"));
    assert!(page.text().contains("The draft was changed since."));
    let anew = format!("<a href=\"{link}\">See revision ");
    assert!(page.text().contains(&anew), "{}", page.text());
    lawyer.get(&link).expect(200);
    let page = lawyer.get(&format!("{link}/fr/brouillon")).expect(200);
    assert!(!page.text().contains("revision 1:") && !page.text().contains("changed since"));
    assert!(
        page.text()
            .contains("Une &#60;b&#62;autre&#60;/b&#62; phrase")
    );
    assert!(!page.text().contains("Une <b>autre"));

    // Ended: gone at once, also for whoever has a page of it open. Each link is one.
    let other = makes_a_link(&mut owner, &base);
    let page = owner.get(&base).expect(200).text().to_owned();
    let ends: Vec<&str> = page
        .split("name=\"end\" value=\"")
        .skip(1)
        .map(|rest| &rest[..rest.find('"').unwrap()])
        .collect();
    assert_eq!(ends.len(), 2);
    let (newest, first) = (ends[0].to_owned(), ends[1].to_owned());
    // Made in the same moment: either may stand first.
    owner.send(&base, &[("end", &first)]).expect(303);
    let alive = [&link, &other].map(|link| lawyer.get(link).status);
    assert!(alive == [410, 200] || alive == [200, 410], "{alive:?}");
    owner.get(&base).expect(200);
    owner.send(&base, &[("end", &newest)]).expect(303);
    for link in [&link, &other] {
        let gone = lawyer.get(&format!("{link}/fr/brouillon")).expect(410);
        assert!(gone.text().contains("This link shows nothing"));
    }
    lawyer.get("/desk/preview/not-a-link").expect(410);
    let gone = lawyer.get(&format!("{link}?lang=fr")).expect(410);
    assert!(gone.text().contains("Ce lien ne montre rien"));

    // After seven days, and with its draft.
    let link = makes_a_link(&mut owner, &base);
    lawyer.get(&link).expect(200);
    site.clock.advance(PREVIEW);
    lawyer.get(&link).expect(410);
    let mut owner = signed_in(&site, &anna);
    let link = makes_a_link(&mut owner, &base);
    lawyer.get(&link).expect(200);
    owner.get(&format!("{draft}/remove")).expect(200);
    owner.send(&format!("{draft}/remove"), &[]).expect(303);
    lawyer.get(&link).expect(410);
    owner.get(&base).expect(404);

    let app = site.app();
    let entries = site.wait(trail::whole(app.db.read(), &colline)).unwrap();
    let acts = |act: &str| entries.iter().filter(|entry| entry.0.act == act).count();
    assert_eq!((acts("preview-made"), acts("preview-ended")), (4, 2));
    let kept = query("SELECT COUNT(*) AS n FROM draft_preview");
    let kept: i64 = site.wait(kept.fetch_one(app.db.read())).unwrap().get("n");
    assert_eq!(kept, 0);
    let told = owner.get(&format!("/desk/organisations/{colline}/trail"));
    assert!(told.text().contains("made a secret link to the draft"));
}

#[test]
fn who_may_look_and_who_may_show_it() {
    let site = site();
    let (_, colline, draft) = house(&site);
    let base = format!("{draft}/preview");
    let observer = member(&site, &colline, "observer", Role::Observer);
    let mut observer = signed_in(&site, &observer);
    let shown = observer.get(&base).expect(200);
    assert!(!shown.text().contains("Make a link"));
    observer.send(&base, &[]).expect(403);
    observer.get(&format!("{base}/fr/brouillon")).expect(200);
    // In a form of the preview the desk asks for its token, as everywhere.
    let sent = observer.request("POST", &format!("{base}/fr/brouillon/join"), "a=b", &[]);
    assert!(!sent.text().contains("nothing here is public"));

    let emil = new_account(&site, "emil", true);
    let elsewhere = new_organisation(&site, &emil, "Ailleurs");
    let mut emil = signed_in(&site, &emil);
    emil.get(&base).expect(404);
    emil.get(&format!("{base}/fr/brouillon")).expect(404);
    // Nor by his own organisation's address.
    let own = base.replace(&colline, &elsewhere);
    emil.get(&own).expect(404);
    emil.get("/desk").expect(200);
    emil.send(&own, &[]).expect(404);
    let asked = Browser::new(&site).get(&base).expect(303);
    assert!(
        asked
            .header("location")
            .unwrap()
            .starts_with("/desk/sign-in")
    );
}

#[test]
fn what_keeps_a_draft_from_being_shown_is_said_with_the_way_to_it() {
    let site = site();
    let (anna, colline, _) = house(&site);
    let skeleton = clameur::campaign::skeleton::files("fr-gdpr-80", Some("vide")).unwrap();
    makes(&site, ("vide", &colline), &skeleton, &anna);
    let draft = format!("/desk/organisations/{colline}/campaigns/vide");
    let base = format!("{draft}/preview");
    let mut owner = signed_in(&site, &anna);
    let shown = owner.get(&base).expect(409).text().to_owned();
    assert!(shown.contains("This keeps it from being shown"));
    let ways = links(&shown, &draft);
    assert!(ways.iter().any(|way| way.contains("/text/fr/")), "{ways:?}");
    let page = owner.get(&format!("{base}/fr/vide")).expect(409);
    assert!(page.text().contains("This keeps it from being shown"));
    owner.send(&base, &[]).expect(200);
    let link = owner.page.split("/desk/preview/").nth(1).expect("a link");
    let link = format!("/desk/preview/{}", &link[..link.find('"').unwrap()]);
    let told = Browser::new(&site).get(&link).expect(409);
    assert!(told.text().contains("the draft is not complete"));
    assert!(!told.text().contains("/desk/organisations/"));
}

#[test]
fn stages_leave_nothing_on_the_disk() {
    let site = site();
    let (anna, _, draft) = house(&site);
    let folder = site.config.data_dir.join("preview");
    let is_folder = |entry: &std::io::Result<std::fs::DirEntry>| {
        entry.as_ref().is_ok_and(|entry| entry.path().is_dir())
    };
    let stages = || std::fs::read_dir(&folder).map_or(0, |all| all.filter(is_folder).count());
    let mut owner = signed_in(&site, &anna);
    owner.get(&format!("{draft}/preview")).expect(200);
    assert_eq!(stages(), 1);
    rewrites(&site, ("title = ", "# another\ntitle = "), &anna);
    owner.get(&format!("{draft}/preview")).expect(200);
    until(|| (stages() == 1).then_some(()));
    // A server that is killed leaves them; the next one begins without.
    site.stop();
    std::fs::create_dir_all(folder.join("left-over/data")).unwrap();
    site.start();
    until(|| (stages() == 0).then_some(()));
    // Nobody looked for a while.
    owner.get(&format!("{draft}/preview")).expect(200);
    site.clock.advance(20 * MINUTE);
    until(|| (stages() == 0).then_some(()));
}

#[test]
fn a_link_shows_something_as_long_as_whoever_made_it_may() {
    let site = site();
    let (anna, colline, draft) = house(&site);
    let (app, base) = (site.app(), format!("{draft}/preview"));
    let emil = member(&site, &colline, "emil", Role::Editor);
    let mut browser = signed_in(&site, &emil);
    let link = makes_a_link(&mut browser, &base);
    let mut lawyer = Browser::new(&site);
    lawyer.get(&link).expect(200);
    // A role that may not write is as good as none.
    let less = query("UPDATE member SET role = 'translator' WHERE account = $1").bind(&emil.id);
    site.wait(async {
        let mut tx = app.db.begin().await.unwrap();
        less.execute(&mut *tx).await.unwrap();
        tx.commit().await.unwrap();
    });
    lawyer.get(&link).expect(410);
    let gone = query("DELETE FROM member WHERE account = $1").bind(&emil.id);
    site.wait(async {
        let mut tx = app.db.begin().await.unwrap();
        gone.execute(&mut *tx).await.unwrap();
        tx.commit().await.unwrap();
    });
    for rest in ["", "/fr/brouillon"] {
        let gone = lawyer.get(&format!("{link}{rest}")).expect(410);
        assert!(gone.text().contains("This link shows nothing"));
    }
    // An owner sees that, and may end it.
    let mut owner = signed_in(&site, &anna);
    let shown = owner.get(&base).expect(200);
    assert!(shown.text().contains("shows nothing any more"));
    let end = shown.text().split("name=\"end\" value=\"").nth(1).unwrap();
    let end = end[..end.find('"').unwrap()].to_owned();
    owner.send(&base, &[("end", &end)]).expect(303);
}

#[test]
fn a_button_that_is_pressed_twice_makes_one_link() {
    let site = site();
    let (anna, _, draft) = house(&site);
    let base = format!("{draft}/preview");
    let mut owner = signed_in(&site, &anna);
    let links = || {
        let app = site.app();
        let kept = query("SELECT COUNT(*) AS n FROM draft_preview");
        site.wait(kept.fetch_one(app.db.read()))
            .unwrap()
            .get::<i64>("n")
    };
    let shown = owner.get(&base).expect(200).text().to_owned();
    let link = |page: &str| {
        let link = page.split("/desk/preview/").nth(1).expect("a link");
        link[..link.find('"').unwrap()].to_owned()
    };
    let first = link(owner.send(&base, &[]).expect(200).text());
    shown.clone_into(&mut owner.page);
    let second = link(owner.send(&base, &[]).expect(200).text());
    assert_eq!((first == second, links()), (true, 1));
    // From the page that shows it, whoever wants another makes another.
    let third = link(owner.send(&base, &[]).expect(200).text());
    assert_eq!((first == third, links()), (false, 2));
}

#[test]
fn an_old_browser_sends_forms_of_a_preview() {
    let site = site();
    let (anna, _, draft) = house(&site);
    let base = format!("{draft}/preview");
    let mut owner = signed_in(&site, &anna);
    let link = makes_a_link(&mut owner, &base);
    // Its pages tell nobody where they are, so it does not say where the form comes from.
    let null = [("origin", "null")];
    let mut lawyer = Browser::new(&site);
    let join = format!("{link}/fr/brouillon/join");
    lawyer.get(&join).expect(200);
    let sent = lawyer.request("POST", &join, "given-name=L", &null);
    assert_ne!(sent.status, 403);
    assert!(sent.text().contains("nothing here is public"));
    // What a cookie allows is another matter.
    let join = format!("{base}/fr/brouillon/join");
    owner.get(&join).expect(200);
    owner
        .request("POST", &join, "given-name=L", &null)
        .expect(403);
    owner.request("POST", &base, "", &null).expect(403);
}

#[test]
fn two_members_look_at_once_and_the_page_of_all_campaigns_is_there() {
    let site = site();
    let (anna, colline, draft) = house(&site);
    let base = format!("{draft}/preview");
    let emil = member(&site, &colline, "emil", Role::Observer);
    let shown = std::thread::scope(|both| {
        let looks = [&anna, &emil].map(|account| {
            let (site, base) = (&site, &base);
            both.spawn(move || {
                let mut browser = signed_in(site, account);
                let shown = browser.get(&format!("{base}?in=fr")).expect(200);
                let all = links(shown.text(), base);
                browser.get(one(&all, "/confirm/")).expect(200);
                let home = browser.get(&format!("{base}/")).expect(200);
                assert!(
                    home.text()
                        .contains(&format!("href=\"{base}/en/brouillon\""))
                );
                browser.get(&format!("{base}/fr")).expect(200);
                all
            })
        });
        looks.map(|one| one.join().unwrap())
    });
    // They look at the same people, and so does whoever comes when nobody looked for a while.
    assert_eq!(shown[0], shown[1]);
    site.clock.advance(20 * MINUTE);
    let mut browser = signed_in(&site, &anna);
    let again = browser.get(&format!("{base}?in=fr")).expect(200);
    assert_eq!(links(again.text(), &base), shown[0]);
}

/// A folder with another one's text in one place.
fn with(mut files: Files, (file, was, is): (&str, &str, &str)) -> Files {
    let text = String::from_utf8(files[file].clone()).unwrap();
    assert!(text.contains(was), "{text}");
    files.insert(file.to_owned(), text.replacen(was, is, 1).into_bytes());
    files
}

fn folder_of(name: &str) -> Files {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("campaigns");
    folder::read(&dir.join(name)).0
}

/// The initiative in two languages, with a window around the day of the story.
fn initiative() -> Files {
    let mut files = folder_of("reclaim-your-face");
    files.remove("result.csv");
    files.retain(|name, _| {
        !name.ends_with(".toml")
            || ["campaign", "en", "fr"]
                .iter()
                .any(|kept| name == &format!("{kept}.toml"))
    });
    let text = String::from_utf8(files["campaign.toml"].clone()).unwrap();
    let languages = text.find("languages = [").unwrap();
    let end = languages + text[languages..].find(']').unwrap() + 1;
    let text = text.replacen(&text[languages..end], "languages = [\"en\", \"fr\"]", 1);
    files.insert("campaign.toml".to_owned(), text.into_bytes());
    let files = with(
        files,
        ("campaign.toml", "\"reclaim-your-face\"", "\"initiative\""),
    );
    let files = with(files, ("campaign.toml", "2021-02-17", "2026-01-01"));
    with(files, ("campaign.toml", "2022-08-01", "2026-12-31"))
}

/// An appeal with the initiative's words.
fn appeal() -> Files {
    let definition = r##"slug = "appel"
instrument = "appeal-elsewhere"
languages = ["en"]
demonstration = true
accent = "#5b2a86"

[appeal]
place = "de-bundestag"
address = "https://epetitionen.bundestag.de/petitionen/example.html"

[[organisation]]
id = "demo"
name = "Demonstration coalition"
role = "lead"
legal_form = "coalition of associations"
seat = "1 Example Street, 00000 Exampletown"
representative = "the registered representative"
contact = "contact@example.org"
url = "https://example.org/"
recipients = []
"##;
    Files::from([
        ("campaign.toml".to_owned(), definition.as_bytes().to_vec()),
        (
            "en.toml".to_owned(),
            folder_of("reclaim-your-face")["en.toml"].clone(),
        ),
    ])
}

/// The listed address that a link below a preview is of: the one that says most of it.
fn address_of(link: &str) -> Option<&'static str> {
    let parts: Vec<&str> = link.split('/').collect();
    let fits = previewed().into_iter().filter_map(|address| {
        let known: Vec<&str> = address.split('/').collect();
        let mut pairs = known.iter().zip(&parts);
        let same = known.len() == parts.len()
            && pairs.all(|(known, part)| known.starts_with('{') || known == part);
        let said = known.iter().filter(|part| !part.starts_with('{')).count();
        same.then_some((said, address))
    });
    fits.max().map(|(_, address)| address)
}

#[test]
fn all_that_campaigns_have_is_there() {
    let site = site();
    let (anna, colline, _) = house(&site);
    let mut owner = signed_in(&site, &anna);
    // A demonstration destroys nothing, and tells its organisers nothing; they are written to in the first language.
    let changed = |files, was, is| with(files, ("campaign.toml", was, is));
    let complaint = changed(files(), "demonstration = true", "demonstration = false");
    let complaint = with(
        changed(complaint, "[\"fr\", \"en\"]", "[\"en\", \"fr\"]"),
        (
            "campaign.toml",
            "territory = \"FR\"",
            "territory = \"FR\"\nopens = \"2030-01-15\"",
        ),
    );
    let (mut seen, mut mails) = (BTreeSet::new(), BTreeSet::new());
    let mut written = String::new();
    for (name, files) in [
        ("complaint", complaint),
        ("initiative", initiative()),
        ("appeal", appeal()),
    ] {
        makes(&site, (name, &colline), &files, &anna);
        let base = format!("/desk/organisations/{colline}/campaigns/{name}/preview");
        let index = owner.get(&format!("{base}?in=en")).expect(200);
        assert!(
            index.body.len() < 100_000,
            "{name}: {} bytes",
            index.body.len()
        );
        let all = links(index.text(), &base);
        assert!(all.len() > 8, "{name}: {all:?}");
        for link in all {
            let answer = owner.get(&link);
            assert!(
                [200, 303].contains(&answer.status),
                "{} {link}",
                answer.status
            );
            let kind = answer.header("content-type").unwrap_or_default();
            let is_page = kind.starts_with("text/html");
            assert!(
                !is_page || answer.body.len() < 100_000,
                "{link}: {} bytes",
                answer.body.len()
            );
            let path = link.strip_prefix(&base).unwrap();
            match path.strip_prefix("/mails/en.") {
                Some(kind) => {
                    written.push_str(answer.text());
                    let kind = kind.split('.').next().unwrap_or(kind);
                    mails.insert(kind.to_owned());
                }
                None => drop(seen.insert(address_of(path).unwrap_or_else(|| panic!("{path}")))),
            }
        }
    }
    let listed: BTreeSet<_> = previewed().into_iter().collect();
    let unseen: Vec<_> = listed.difference(&seen).collect();
    assert!(unseen.is_empty(), "no campaign has {unseen:?}");
    // Accounts are no campaign's.
    let apart = [Kind::Account, Kind::Nothing];
    for kind in Kind::ALL {
        assert_eq!(
            mails.contains(kind.name()),
            !apart.contains(&kind),
            "{kind:?}: {mails:?}"
        );
    }
    let is_said = |said: &[String]| said.iter().any(|one| written.contains(one.as_str()));
    let mut unsaid = texts_of_mails();
    unsaid.retain(|(key, said)| !is_said(said) && !NOT_MAILED.contains(&key.as_str()));
    assert!(unsaid.is_empty(), "no mail of a preview says {unsaid:#?}");
}

/// Texts that stand in no mail of these three campaigns, each with its reason.
const NOT_MAILED: [&str; 3] = [
    // Of a form of which nobody knows any more when it was sent.
    "mail-confirmation-valid",
    // Where the law lets people leave only for a while: a complaint can be left at any time.
    "mail-stays-answer",
    // Where people destroy what was not filed: of a complaint the server does.
    "mail-destroy-people",
];

/// Every text that mails of campaigns are made of, in English: by its name, the longest piece between what is filled in, of which a plural has several.
fn texts_of_mails() -> Vec<(String, Vec<String>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en");
    let mut texts: Vec<(String, Vec<String>)> = Vec::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let file = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let mut is_mail = false;
        for line in file.lines() {
            let said = match line.split_once(" =") {
                Some((key, said)) if !line.starts_with([' ', '#']) => {
                    // What people who run campaigns are told of their accounts is no campaign's.
                    is_mail = key.starts_with("mail-") && !key.starts_with("mail-account-");
                    if is_mail {
                        texts.push((key.to_owned(), Vec::new()));
                    }
                    said
                }
                _ => line,
            };
            let Some((_, pieces)) = texts.last_mut().filter(|_| is_mail) else {
                continue;
            };
            let said = said.split(['{', '}', '[', ']']).map(str::trim);
            // What pages escape parts a text, too.
            let said = said.flat_map(|piece| piece.split(['&', '<', '>', '"', '\'']));
            let said = said.filter(|piece| !piece.starts_with('$'));
            let longest = said.max_by_key(|piece| piece.len()).unwrap_or_default();
            if longest.len() > 6 {
                pieces.push(longest.to_owned());
            }
        }
    }
    assert!(texts.len() > 60, "{}", texts.len());
    texts
}

#[test]
fn the_page_that_offers_frames_shows_one() {
    let site = site();
    let (anna, _, draft) = house(&site);
    let base = format!("{draft}/preview");
    let mut owner = signed_in(&site, &anna);
    let link = makes_a_link(&mut owner, &base);
    for base in [&base, &link] {
        let page = owner.get(&format!("{base}/fr/brouillon/embed")).expect(200);
        let policy = page.header("content-security-policy").unwrap_or_default();
        assert!(policy.contains("frame-src 'self'"), "{policy}");
        let frame = page.text().split("<iframe").nth(1).expect("a frame");
        let frame = frame
            .split("src=\"")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap();
        assert!(frame.starts_with(&format!("{base}/embed/fr/")), "{frame}");
        let shown = owner.get(&frame.replace("&#38;", "&")).expect(200);
        let policy = shown.header("content-security-policy").unwrap_or_default();
        assert!(policy.contains("frame-ancestors 'self'"), "{policy}");
        assert!(!shown.text().contains("nothing here is public"));
    }
}
