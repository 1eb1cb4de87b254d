//! Publishing fails closed, and whatever changes afterwards stands in the log.

use super::harness::Site;
use super::harness::site::with_recipient;
use clameur::campaign::publish::{PublishError, Published};
use clameur_seal::KeyPair;

#[test]
fn without_a_key_nothing_is_published() {
    let site = Site::demo();
    let before = site.dump();
    let mut keyless = site.folder.clone();
    keyless.definition.slug = "sans-cle".to_owned();
    for organisation in &mut keyless.definition.organisations {
        organisation.recipients.clear();
    }
    let refused = site
        .publish(&keyless)
        .expect_err("nobody could read the statements");
    assert!(matches!(refused, PublishError::NoRecipient(_)), "{refused}");
    let mut damaged = with_recipient(keyless, site.key());
    for organisation in &mut damaged.definition.organisations {
        for key in &mut organisation.recipients {
            key.pop();
        }
    }
    site.publish(&damaged).expect_err("a key that was cut");
    site.is_unchanged_since(&before);
    site.get("/fr/sans-cle").expect(404);
    site.everything_agrees();
}

#[test]
fn without_its_tag_key_a_campaign_takes_nobody() {
    let site = Site::demo();
    let someone = site.person("Prénom", "Exemple");
    let form = someone.filled_form(&["taj"]);
    let before = site.dump();
    site.stop();
    let key = site.config.key_dir.join("tag-technopolice.key");
    let kept = site.dir.join("kept.key");
    std::fs::rename(&key, &kept).unwrap();
    // On PostgreSQL it stands in a row, too: for whoever can unwrap it.
    let wrapping = site.config.key_dir.join("wrapping.key");
    let _ = std::fs::remove_file(wrapping);
    site.start();
    let refused = someone.sends(&form);
    assert!(refused.status >= 500, "{}", refused.status);
    assert!(
        !refused.text().contains("tag-technopolice"),
        "the cause is for the log"
    );
    site.is_unchanged_since(&before);

    site.stop();
    std::fs::rename(&kept, &key).unwrap();
    site.start();
    site.person("Prénom", "Exemple").is_counted(&["taj"]);
    site.everything_agrees();
}

#[test]
fn a_swapped_key_is_seen_by_everyone() {
    let site = Site::demo();
    site.person("Prénom", "Exemple").is_counted(&["taj"]);
    let size = site.checkpoint().size;
    assert_eq!(site.publish(&site.folder).unwrap(), Published::Unchanged);
    assert_eq!(site.checkpoint().size, size, "the same again is no entry");

    let swapped = with_recipient(site.folder.clone(), &KeyPair::generate());
    assert_eq!(site.publish(&swapped).unwrap(), Published::Changed);
    assert_eq!(site.checkpoint().size, size + 1);
    let recounts = site.everything_agrees();
    let recount = &recounts["technopolice"];
    let manifests = &recount.report.tally.manifests;
    assert_eq!(manifests.len(), 2);
    // Both stay readable, byte for byte, under their hashes.
    for (_, hash) in manifests {
        let body = site
            .get(&format!("/log/technopolice/manifest/{hash}"))
            .expect(200);
        assert_eq!(clameur_ledger::Hash::of(&body.body), *hash);
    }
    assert_eq!(site.count(), 1, "who was counted stays counted");
}

#[test]
fn a_target_never_takes_the_place_of_another() {
    let site = Site::demo();
    let mut moved = site.folder.clone();
    let targets = &mut moved.definition.targets;
    let (first, second) = (targets[0].bit, targets[1].bit);
    targets[0].bit = second;
    targets[1].bit = first;
    let before = site.dump();
    let refused = site
        .publish(&moved)
        .expect_err("bits stand in the log for ever");
    assert!(matches!(refused, PublishError::Bit(_)), "{refused}");
    site.is_unchanged_since(&before);
    site.everything_agrees();
}

#[test]
fn one_instance_carries_two_campaigns_that_know_nothing_of_each_other() {
    let site = Site::demo();
    let mut other = site.folder.clone();
    other.definition.slug = "deuxieme".to_owned();
    site.publish(&other).expect("a second campaign");
    let mut maria = site
        .person("Prénom", "Exemple")
        .with_email("prenom@example.org");
    maria.is_counted(&["taj"]);
    maria.reads_mail();

    // The same person, in the second campaign.
    let form = {
        let page = site.get("/fr/deuxieme/join").expect(200);
        let mut form = super::harness::html::Form::of(page.text(), "/fr/deuxieme/join");
        form.fill("given-name", "Prénom")
            .fill("family-name", "Exemple")
            .fill("email", "prenom@example.org")
            .tick("target", "taj");
        for consent in form.boxes("consent") {
            form.tick("consent", &consent);
        }
        form
    };
    maria.sends(&form).expect(200);
    let link = maria.reads_mail().link("/deuxieme/confirm/");
    site.http().post(&link, "").expect(200);
    assert_eq!((site.count(), site.count_of("deuxieme")), (1, 1));

    // Her tags in the two are unrelated, and so is everything else that the rows hold (I10).
    let rows = site.dump()["statement"].clone();
    assert_eq!(rows.len(), 2);
    let values = |row: &str| -> Vec<String> {
        row.split(' ')
            .filter_map(|pair| pair.split_once('='))
            .filter(|(name, _)| {
                !["campaign", "leaf_index", "manifest_hash", "evidence"].contains(name)
            })
            .map(|(_, value)| value.to_owned())
            .filter(|value| value.len() >= 32)
            .collect()
    };
    let (one, two) = (values(&rows[0]), values(&rows[1]));
    assert!(one.len() >= 5, "{one:?}");
    assert!(one.iter().all(|value| !two.contains(value)));

    let home = site.get("/fr").expect(200);
    assert!(home.text().contains("/fr/deuxieme") && home.text().contains("/fr/technopolice"));
    let recounts = site.everything_agrees();
    assert_eq!(recounts.len(), 2);
}

#[test]
fn a_restart_changes_nothing_that_anybody_holds() {
    let site = Site::demo();
    let mut waiting = site.person("Prénom", "Exemple");
    waiting.joins(&["taj"]);
    waiting.opens_mail();
    let mut counted = site.person("Autre", "Exemple");
    counted.is_counted(&["tes"]);
    site.mail_has_left();
    let before = site.dump();
    site.stop();
    site.start();
    site.is_unchanged_since(&before);
    waiting.confirms();
    counted.downloads_receipt();
    counted.withdraws();
    assert_eq!(site.count(), 1);
    site.everything_agrees();
}
