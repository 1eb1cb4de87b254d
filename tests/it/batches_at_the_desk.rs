//! An owner freezes a batch at the desk, a key holder downloads it, and the key opens what was downloaded where no server is.

use clameur::account::store as accounts;
use clameur::authorization::trail::{first_break, store as trail};
use clameur::campaign::draft::store as drafts;
use clameur::campaign::review::store as reviews;
use clameur::campaign::store::set_ended_on;
use clameur::clock::{DAY, Zone};
use clameur::dossier::departures;
use clameur::web::session::SUDO;

use super::a_draft_is_previewed::{DRAFT, signed_in};
use super::harness::html::visible;
use super::harness::{Answer, Site};
use super::the_desk::{
    ANNA, Browser, EMIL, encoded, first_link, hidden, location, mailed, new_account,
    new_organisation, site,
};
use super::the_tools_tell_the_truth::run;

/// The campaign of the site is this organisation's, from a draft of this account.
fn keeps(site: &Site, organisation: &str, address: &str) {
    let app = site.app();
    let files = clameur::campaign::skeleton::files("fr-gdpr-80", Some("a-draft")).unwrap();
    site.wait(async {
        let by = accounts::by_address(app.db.read(), address).await;
        let by = by.unwrap().expect("an account").id;
        let mut tx = app.db.begin().await.unwrap();
        let owned = (DRAFT, Some(organisation));
        let made = drafts::make(&mut tx, owned, &files, &by, app.clock.now()).await;
        assert!(made.unwrap());
        reviews::keep(&mut tx, &site.slug, (organisation, DRAFT))
            .await
            .unwrap();
        tx.commit().await.unwrap();
    });
}

/// Anna, whose organisation keeps the campaign: its address, and that of its batches.
pub(super) fn owner(site: &Site) -> (Browser<'_>, String, String) {
    let mut anna = Browser::new(site);
    anna.makes_an_account(&first_link(site), "Anna", ANNA);
    let here = anna.founds("Colline");
    keeps(site, here.rsplit('/').next().unwrap(), ANNA);
    let list = format!("{here}/campaigns/{DRAFT}/batches");
    (anna, here, list)
}

/// Presses the button that downloads a batch, on the page that lists them.
fn takes(who: &mut Browser<'_>, list: &str, batch: &str) -> Answer {
    who.get(list).expect(200);
    let token = hidden(&who.page).into_iter();
    let token = token.filter(|(name, _)| name == "desk-token").take(1);
    let token: Vec<(String, String)> = token.collect();
    who.request(
        "POST",
        &format!("{list}/{batch}/archive"),
        &encoded(&token),
        &[],
    )
}

#[test]
#[expect(clippy::too_many_lines, reason = "one story, told in order")]
fn what_is_frozen_at_the_desk_is_downloaded_and_opens_with_the_key() {
    let site = site();
    let (mut anna, here, list) = owner(&site);
    let freeze = format!("{list}/freeze");
    let draft = format!("{here}/campaigns/{DRAFT}");
    let shown = anna.get(&draft).expect(200);
    assert!(shown.text().contains(&format!("href=\"{list}\"")));
    let none = anna.get(&list).expect(200);
    assert!(visible(none.text()).contains("No batch has been frozen"));

    // Nobody has joined: that is said, and no button does anything.
    let shown = anna.get(&freeze).expect(200);
    assert!(visible(shown.text()).contains("nobody has joined yet"));
    assert!(!shown.text().contains("name=\"number\""));
    let refused = anna.send(&freeze, &[("number", "1")]).expect(200);
    assert!(visible(refused.text()).contains("nobody has joined yet"));
    anna.send(&freeze, &[("number", "first")]).expect(400);

    let mut maria = site.person("Prénom", "Exemple");
    maria.is_counted(&["taj"]);
    site.person("Autre", "Exemple").is_counted(&["taj"]);
    let said = visible(anna.get(&freeze).expect(200).text());
    for words in ["2 statements", "never be undone", "Freeze batch 1"] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let page = anna.page.clone();
    let frozen = anna.send(&freeze, &[]).expect(303);
    assert_eq!(location(&frozen), format!("{list}?done=batch-frozen"));
    // The same button once more, also when somebody has joined meanwhile: one batch.
    site.person("Tierce", "Exemple").is_counted(&["taj"]);
    anna.page.clone_from(&page);
    let again = anna.send(&freeze, &[]).expect(303);
    assert_eq!(location(&again), location(&frozen));
    assert_eq!(site.dump()["batch"].len(), 1);
    let said = visible(anna.get(&location(&frozen)).expect(200).text());
    for words in [
        "The batch is frozen",
        "Batch 1",
        "2 statements",
        "not filed yet",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    // Whoever joined meanwhile makes another; then there is nothing new, which is no error.
    anna.get(&freeze).expect(200);
    anna.send(&freeze, &[]).expect(303);
    assert_eq!(site.dump()["batch"].len(), 2);
    anna.get(&freeze).expect(200);
    let nothing = anna.send(&freeze, &[]).expect(200);
    assert!(visible(nothing.text()).contains("since batch 2 nobody has joined"));
    assert_eq!(site.dump()["batch"].len(), 2);

    // A key holder freezes nothing, and takes what there is, under a name that says what it is.
    anna.invites(&here, EMIL, "key-holder");
    let mut emil = Browser::new(&site);
    emil.makes_an_account(&mailed(&site, EMIL), "Emil", EMIL);
    emil.get(&freeze).expect(403);
    let listed = emil.get(&list).expect(200);
    assert!(!listed.text().contains(&freeze));
    let taken = takes(&mut emil, &list, "1").expect(200);
    let file = format!("attachment; filename=\"{}-batch-1.tar\"", site.slug);
    assert_eq!(taken.header("content-disposition"), Some(file.as_str()));
    assert_eq!(taken.header("content-type"), Some("application/x-tar"));
    assert_eq!(taken.header("cache-control"), Some("no-store"));
    // Nobody has it in memory to know how long it is.
    assert_eq!(taken.header("content-length"), None);

    // It is what the terminal writes, to the byte; and it opens with the key, without the server.
    let path = |name: &str| site.dir.join(name).to_string_lossy().into_owned();
    let (config, key) = (site.config_file(), site.key_file());
    let (config, key) = (config.to_string_lossy(), key.to_string_lossy());
    let exported = path("exported.tar");
    let export = ["batch", "export", site.slug.as_str(), "1", "--out"];
    run(
        &[&export[..], &[exported.as_str(), "--config", &config]].concat(),
        0,
    );
    assert!(std::fs::read(&exported).expect("an archive") == taken.body);
    let (archive, opened) = (path("downloaded.tar"), path("opened"));
    std::fs::write(&archive, &taken.body).expect("written");
    let open = ["open", &archive, "--key", &key, "--out", &opened];
    run(
        &[&open[..], &["--language", "en", "--no-single"]].concat(),
        0,
    );
    let names = site.dir.join("opened/authority/complainants-authority.csv");
    let names = std::fs::read_to_string(names).expect("a list");
    assert!(names.contains("Exemple,Prénom") && names.contains("Exemple,Autre"));
    assert!(!names.contains("Tierce"), "{names}");

    // Who leaves is not in the next download, and the store knows that it is so.
    maria.reads_mail();
    maria.withdraws();
    let app = site.app();
    let left = || {
        let left = site.wait(departures::of(&app.db, &site.slug, 1)).unwrap();
        (left.known.len(), left.unknown.len())
    };
    assert_eq!(left(), (0, 1));
    let listed = anna.get(&list).expect(200);
    assert!(visible(listed.text()).contains("One person has left since"));
    let without = takes(&mut anna, &list, "1").expect(200);
    assert!(without.body != taken.body);
    assert_eq!(left(), (1, 0));

    // There is no other batch, and to others there is none at all.
    takes(&mut anna, &list, "7").expect(404);
    takes(&mut anna, &list, "first").expect(404);
    let lea = new_account(&site, "lea", true);
    let vallee = new_organisation(&site, &lea, "Vallée");
    let mut lea = signed_in(&site, &lea);
    let theirs = format!("/desk/organisations/{vallee}/campaigns/{DRAFT}/batches");
    for (method, path) in [
        ("GET", list.clone()),
        ("GET", freeze.clone()),
        ("POST", freeze.clone()),
        ("POST", format!("{list}/1/archive")),
        ("GET", theirs),
    ] {
        lea.request(method, &path, "", &[]).expect(404);
    }

    // Each freeze and each download can be read, and the chain holds.
    let told = visible(anna.get(&format!("{here}/trail")).expect(200).text());
    for (what, times) in [
        ("Anna froze batch 1 of technopolice.", 1),
        ("Anna froze batch 2 of technopolice.", 1),
        (
            "Emil began to download the sealed archive of batch 1 of technopolice.",
            1,
        ),
        (
            "Anna began to download the sealed archive of batch 1 of technopolice.",
            1,
        ),
    ] {
        assert_eq!(told.matches(what).count(), times, "{what}: {told}");
    }
    let organisation = here.rsplit('/').next().unwrap();
    let entries = site
        .wait(trail::whole(app.db.read(), organisation))
        .unwrap();
    assert_eq!(first_break(organisation, &entries), None);

    // Later it asks again who one is, before anything is said.
    site.clock.advance(SUDO);
    let asked = anna.get(&freeze).expect(303);
    assert!(location(&asked).starts_with("/desk/again?next="));
    takes(&mut anna, &list, "1").expect(401);
    site.everything_agrees();
}

#[test]
fn where_a_record_is_damaged_nothing_is_frozen_and_the_page_says_who_goes_on() {
    let site = site();
    let (mut anna, _, list) = owner(&site);
    let freeze = format!("{list}/freeze");
    let receipt = site.person("Prénom", "Exemple").is_counted(&["taj"]);
    let index = i64::try_from(receipt.index).unwrap();
    let app = site.app();
    site.wait(async {
        let mut tx = app.db.begin().await.unwrap();
        clameur::db::query(
            "UPDATE sealed_record SET sealed = $1 WHERE id = \
             (SELECT record FROM statement WHERE campaign = $2 AND leaf_index = $3)",
        )
        .bind(vec![0_u8; 3])
        .bind(site.slug.as_str())
        .bind(index)
        .execute(&mut tx)
        .await
        .unwrap();
        tx.commit().await.unwrap();
    });
    anna.get(&freeze).expect(200);
    let refused = anna.send(&freeze, &[]).expect(409);
    let said = visible(refused.text());
    assert!(
        said.contains("one statement counts and cannot be filed") && said.contains("clameur fsck"),
        "{said}"
    );
    assert_eq!(site.dump().get("batch").map_or(0, Vec::len), 0);
    site.everything_agrees();
}

#[test]
fn what_was_destroyed_is_neither_offered_nor_frozen() {
    let site = site();
    let (mut anna, _, list) = owner(&site);
    let freeze = format!("{list}/freeze");
    site.person("Prénom", "Exemple").is_counted(&["taj"]);
    anna.get(&freeze).expect(200);
    anna.send(&freeze, &[]).expect(303);
    site.person("Autre", "Exemple").is_counted(&["taj"]);
    site.closes(clameur_ledger::CloseReason::Ended);
    let (app, now) = (site.app(), site.clock.now());
    let today = Zone::named("Europe/Paris").expect("known").day(now);
    site.wait(set_ended_on(&app.db, &site.slug, Some(today)))
        .expect("the store answers");
    let (filed, later) = ([site.slug.clone()], now + 6 * 366 * DAY);
    let destroyed = site
        .wait(clameur::retention::apply(
            &app.db,
            &app.secrets,
            &filed,
            later,
        ))
        .expect("it runs");
    assert_eq!(destroyed.records, 2, "one in a batch, one in none");

    let listed = anna.get(&list).expect(200);
    let said = visible(listed.text());
    assert!(
        said.contains("Destroyed on") && !said.contains("Open it where the key is"),
        "{said}"
    );
    assert!(!listed.text().contains("/archive"));
    let refused = takes(&mut anna, &list, "1").expect(409);
    assert!(visible(refused.text()).contains("were destroyed on"));
    let shown = anna.get(&freeze).expect(200);
    assert!(visible(shown.text()).contains("nothing left to freeze"));
    assert!(!shown.text().contains("name=\"number\""));
    let refused = anna.send(&freeze, &[("number", "2")]).expect(409);
    let said = visible(refused.text());
    assert_eq!(said.matches("nothing left to freeze").count(), 1, "{said}");
    assert_eq!(site.dump()["batch"].len(), 1);
}
