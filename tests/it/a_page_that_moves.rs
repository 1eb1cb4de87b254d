//! The parts of a campaign's page that move people and that move by themselves: picture, voices, the next goal, what comes next.

use super::harness::html::{attribute, visible};
use super::harness::site::demonstration;
use super::harness::{Setting, Site};
use clameur::db::query;

fn site() -> Site {
    Site::set(Setting {
        folder: demonstration().with_embedded_pictures().expect("pictures"),
        ..Setting::default()
    })
}

/// The picture's element on the page.
fn picture(page: &str) -> String {
    let (_, rest) = page
        .split_once("<figure class=\"picture\">")
        .expect("a picture");
    let (_, rest) = rest.split_once("<img ").expect("an image");
    let (tag, _) = rest.split_once('>').expect("its end");
    format!("<img {tag}>")
}

#[test]
fn the_picture_is_small_described_and_ours() {
    let site = site();
    let page = site.get("/fr/technopolice").expect(200);
    let tag = picture(page.text());
    assert!(attribute(&tag, "alt").is_some_and(|alt| alt.starts_with("Dessin")));
    assert!(attribute(&tag, "width").is_some() && attribute(&tag, "height").is_some());
    let sizes = attribute(&tag, "srcset").expect("sizes");
    let addresses: Vec<&str> = sizes
        .split(", ")
        .filter_map(|size| size.split(' ').next())
        .collect();
    assert_eq!(addresses.len(), 2, "{sizes}");
    for address in &addresses {
        assert!(address.starts_with("/pictures/technopolice/"), "{address}");
        let answer = site.get(address).expect(200);
        assert_eq!(answer.header("content-type"), Some("image/jpeg"));
        assert_eq!(answer.header("content-encoding"), None);
        let caching = answer.header("cache-control").unwrap_or_default();
        assert!(caching.contains("immutable"), "{caching}");
        // Other sites show it, also those that isolate themselves.
        assert_eq!(
            answer.header("cross-origin-resource-policy"),
            Some("cross-origin")
        );
        assert!(answer.body.len() < 90_000, "{}", answer.body.len());
        assert!(answer.body.starts_with(&[0xff, 0xd8]));
    }
    for wrong in [
        "/pictures/technopolice/picture.png",
        "/pictures/technopolice/x.svg",
        &addresses[0].replace("technopolice", "another"),
        &addresses[0].replace(".jpg", ".png"),
    ] {
        site.get(wrong).expect(404);
    }
    // Words in each language, the same picture.
    let english = site.get("/en/technopolice").expect(200);
    let other = picture(english.text());
    assert!(attribute(&other, "alt").is_some_and(|alt| alt.starts_with("Drawing")));
    assert_eq!(attribute(&other, "src"), attribute(&tag, "src"));

    // A picture that is no longer shown is not kept: who is on it may ask for that.
    let mut folder = site.folder.clone();
    folder.definition.picture = None;
    folder.definition.images.clear();
    site.publish(&folder).expect("published");
    site.get(addresses[0]).expect(404);
    // Pages are kept for two seconds.
    site.clock.advance(3 * clameur::clock::SECOND);
    let page = site.get("/fr/technopolice").expect(200);
    assert!(!page.text().contains("<figure class=\"picture\">"));
    site.everything_agrees();
}

#[test]
fn a_picture_that_was_swapped_in_the_store_is_not_shown() {
    let site = site();
    let page = site.get("/fr/technopolice").expect(200);
    let address = attribute(&picture(page.text()), "src").expect("an address");
    let app = site.app();
    site.wait(async {
        let mut tx = app.db.begin().await.expect("a transaction");
        query("UPDATE picture SET body = $1")
            .bind(b"another".as_slice())
            .execute(&mut *tx)
            .await
            .expect("written");
        tx.commit().await.expect("kept");
    });
    site.get(&address).expect(404);
}

#[test]
fn the_next_goal_says_what_it_means_and_then_nothing() {
    let mut folder = demonstration();
    folder.definition.goal = serde_json::from_str(r#"[{"number":2},{"number":3}]"#).ok();
    for texts in folder.texts.values_mut() {
        texts.goals.clear();
        texts.goals.insert("2".to_owned(), "we <ask>.".to_owned());
        texts.goals.insert("3".to_owned(), "we meet.".to_owned());
    }
    let site = Site::set(Setting {
        folder,
        ..Setting::default()
    });
    let said = || visible(site.get("/en/technopolice").expect(200).text());
    assert!(!said().contains("At 2:"), "nobody has joined yet");
    let joins = |name: &str| {
        site.person("Prénom", name).is_counted(&["taj"]);
        site.clock.advance(clameur::clock::MINUTE);
    };
    joins("Un");
    assert!(said().contains("At 2: we <ask>."), "{}", said());
    joins("Deux");
    assert!(said().contains("At 3: we meet."), "{}", said());
    assert!(!said().contains("At 2:"));
    joins("Trois");
    assert!(!said().contains("At 3:"), "no goal is left");
    assert!(!said().contains("more and we reach"));
}

#[test]
fn the_page_says_what_comes_and_what_happened() {
    let site = site();
    let page = site.get("/en/technopolice").expect(200);
    let told = visible(page.text());
    for said in [
        "What happens next",
        "People join now",
        "The complaint is filed after that",
        "The authority decides after that",
        "Voices",
        "Press and documents",
        "24 May 2022",
    ] {
        assert!(told.contains(said), "{said}: {told}");
    }
    assert!(
        page.text().contains("lang=\"fr\""),
        "a French title says so"
    );
}
