//! Somebody else says when a head existed: a timestamp authority made with openssl, and openssl verifies its replies.

use std::process::Command;
use std::time::Duration;

use super::harness::process::write_config;
use super::harness::timestamps::Authority;
use super::harness::{Setting, Site};

#[test]
#[ignore = "needs openssl: `cargo xtask test`"]
fn a_head_a_day_and_each_batch_are_timestamped_and_openssl_verifies_it() {
    let authority = Authority::start("clameur-tsa");
    let dir = &authority.dir;
    let site = Site::set_with(Setting::default(), |config| {
        config.timestamp_service = Some(authority.url());
    });
    site.person("Prénom", "Exemple").is_counted(&["taj"]);
    let list = format!("/log/{}/stamps.json", site.slug);
    let stamps = |site: &Site| -> Vec<serde_json::Value> {
        let json = site.get(&list).expect(200);
        let json: serde_json::Value = serde_json::from_slice(&json.body).expect("JSON");
        json["stamps"].as_array().expect("a list").clone()
    };
    // The server looks by itself, soon after its start.
    for _ in 0..600 {
        if !stamps(&site).is_empty() {
            break;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    let first = stamps(&site).pop().expect("a head is timestamped");
    let size = first["size"].as_u64().expect("a size");
    let fetched = |kind: &str| {
        let path = dir.join(format!("fetched.{kind}"));
        let file = site
            .get(&format!("/log/{}/stamps/{size}.{kind}", site.slug))
            .expect(200);
        std::fs::write(&path, &file.body).expect("a file");
        path
    };
    let (head, reply) = (fetched("checkpoint"), fetched("tsr"));
    assert!(authority.verifies(&reply, &head));
    let text = std::fs::read_to_string(&head).expect("a note");
    assert!(
        text.contains(&format!("/log/{}\n{size}\n", site.slug)),
        "{text}"
    );
    let other = dir.join("other.checkpoint");
    std::fs::write(&other, text.replace('\n', "\n\n")).expect("a file");
    assert!(
        !authority.verifies(&reply, &other),
        "of these bytes and no others"
    );
    site.get(&format!("/log/{}/stamps/{}.tsr", site.slug, size + 1))
        .expect(404);

    // Freezing: the head that covers the batch, beside the dossier and on the site.
    let config = site.dir.join("desk.toml");
    write_config(&config, &site.config);
    let dossier = site.dir.join("1.tar");
    let output = Command::new(env!("CARGO_BIN_EXE_clameur"))
        .args(["batch", "freeze", &site.slug, "--yes", "--config"])
        .arg(&config)
        .arg("--out")
        .arg(&dossier)
        .output()
        .expect("the program runs");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success() && said.contains("openssl ts -verify"),
        "{said}"
    );
    let beside = |end: &str| site.dir.join(format!("1.tar.{end}"));
    assert!(authority.verifies(&beside("tsr"), &beside("checkpoint")));
    assert_eq!(stamps(&site).len(), 2);
    site.everything_agrees();
}
