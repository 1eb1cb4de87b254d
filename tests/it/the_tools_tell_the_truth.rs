//! `audit`, `receipt verify` and `open` accuse no honest instance, and acquit no other; every command that is printed works as printed.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;

use clameur::campaign::source::CampaignSource;
use clameur::db::query;
use clameur_ledger::tile::{Bundle, FULL_WIDTH, bundles_for, decode_bundle, encode_bundle};
use clameur_ledger::{Checkpoint, Edge, Leaf, Note, Signer};
use serde_json::Value;

use super::harness::Site;
use super::harness::html::unescape;
use super::harness::http::Http;
use super::harness::site::{files_below, with_recipient};

fn clameur(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_clameur"))
        .args(arguments)
        .output()
        .expect("the program runs")
}

fn said(output: &Output) -> String {
    let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.push_str(&String::from_utf8_lossy(&output.stderr));
    text
}

/// Runs the program and fails when it ends otherwise.
#[track_caller]
pub(super) fn run(arguments: &[&str], code: i32) -> String {
    let output = clameur(arguments);
    let said = said(&output);
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {said}");
    said
}

/// An audit in JSON, one value for each log.
#[track_caller]
pub(super) fn audit(arguments: &[&str], code: i32) -> Vec<Value> {
    let all = [&["audit", "--json"], arguments].concat();
    let output = clameur(&all);
    assert_eq!(
        output.status.code(),
        Some(code),
        "{all:?}: {}",
        said(&output)
    );
    serde_json::from_slice(&output.stdout).expect("JSON")
}

fn lines<'v>(log: &'v Value, name: &str) -> Vec<&'v str> {
    let list = log[name].as_array().expect(name);
    list.iter().map(|line| line.as_str().expect(name)).collect()
}

pub(super) fn path(site: &Site, name: &str) -> String {
    site.dir.join(name).to_string_lossy().into_owned()
}

#[track_caller]
fn publish(site: &Site, slug: &str) {
    let mut folder: CampaignSource = site.folder.clone();
    slug.clone_into(&mut folder.definition.slug);
    site.publish(&with_recipient(folder, site.key()))
        .expect("published");
}

/// Somebody is counted in a campaign; the name of their receipt's file.
#[track_caller]
fn counted(site: &Site, slug: &str, family: &str) -> String {
    let mut person = site.person("Prénom", family).of_campaign(slug);
    let receipt = person.is_counted(&["taj"]);
    let name = path(site, &format!("{slug}-{family}.tlog-proof"));
    std::fs::write(&name, receipt.to_string()).expect("a file");
    name
}

pub(super) fn config(site: &Site) -> String {
    let name = path(site, "clameur.toml");
    std::fs::write(&name, toml::to_string(&site.config).expect("TOML")).expect("a file");
    name
}

#[test]
fn an_honest_instance_with_several_campaigns_is_never_accused() {
    let site = Site::demo();
    let base = site.base_url();
    for slug in ["second", "third"] {
        publish(&site, slug);
    }
    let slugs = ["technopolice", "second", "third"];
    let mut receipts: Vec<String> = slugs.map(|slug| counted(&site, slug, "Exemple")).into();
    let all = audit(&[&base], 0);
    let keys: Vec<&str> = all.iter().map(|log| log["key"].as_str().unwrap()).collect();
    assert_eq!(all.len(), 3);
    for log in &all {
        assert_eq!(lines(log, "disagreements"), Vec::<&str>::new(), "{log}");
        assert_eq!(lines(log, "not_compared"), Vec::<&str>::new(), "{log}");
        assert_eq!((&log["count"], &log["shown"]), (&1.into(), &1.into()));
    }

    let (kept, one) = (path(&site, "kept"), path(&site, "one"));
    run(&["audit", &base, "--save", &kept], 0);
    run(&["audit", &base, "--since", &kept], 0);
    let log = format!("{base}/log/second");
    run(&["audit", &log, "--save", &one], 0);

    // The logs grow, one closes, and one is published later.
    receipts.extend(slugs.map(|slug| counted(&site, slug, "Plus-Tard")));
    let config = config(&site);
    run(
        &["campaign", "close", "third", "--yes", "--config", &config],
        0,
    );
    publish(&site, "fourth");
    receipts.push(counted(&site, "fourth", "Exemple"));

    let mut everything = vec![base.as_str(), "--since", &kept, "--since", &one];
    for key in &keys {
        everything.extend(["--key", key]);
    }
    for receipt in &receipts {
        everything.extend(["--receipt", receipt, "--since", receipt]);
    }
    let found = audit(&everything, 0);
    assert_eq!(found.len(), 4, "{found:?}");
    let states: Vec<&Value> = found
        .iter()
        .flat_map(|log| log["receipts"].as_array().unwrap())
        .map(|receipt| &receipt["state"])
        .collect();
    assert_eq!(states.len(), 7);
    assert!(states.iter().all(|state| **state == "live"), "{states:?}");
    for log in &found {
        // The head of the file, the two receipts twice; of one log a head more.
        let expected = match log["campaign"].as_str().unwrap() {
            "fourth" => 2,
            "second" => 6,
            _ => 5,
        };
        assert_eq!(log["kept_heads"], expected, "{log}");
        assert_eq!(log["pinned"], log["campaign"] != "fourth");
    }
    // One log of the instance, with what was kept of all: the others are left alone.
    run(&["audit", &log, "--since", &kept], 0);
    // What is of none of the logs is no disagreement, and no agreement.
    let other = keys.iter().find(|key| key.contains("/technopolice+"));
    let other = other.expect("a key");
    let told = audit(&[&log, "--receipt", &receipts[0], "--key", other], 3);
    let own: Vec<&Value> = told
        .iter()
        .filter(|log| log["campaign"] == "second")
        .collect();
    let other = format!(
        "is of {}/log/technopolice",
        base.trim_start_matches("http://")
    );
    assert_eq!(own.len(), 1);
    let beside = lines(&told[1], "not_compared").join("\n");
    assert_eq!(beside.matches(&other).count(), 2, "{beside}");
    site.everything_agrees();
}

#[test]
fn a_receipt_is_held_against_todays_log() {
    let site = Site::demo();
    let base = site.base_url();
    let stays = counted(&site, &site.slug, "Reste");
    let mut leaves = site.person("Prénom", "Part");
    let receipt = leaves.is_counted(&["taj"]);
    let left = path(&site, "left");
    std::fs::write(&left, receipt.to_string()).expect("a file");
    let voided = counted(&site, &site.slug, "Annulé");
    leaves.reads_mail();
    leaves.withdraws();
    let config = config(&site);
    let void = [
        "campaign", "void", &site.slug, "3", "--yes", "--config", &config,
    ];
    run(
        &[
            &void[..],
            &[
                "--reason",
                "fraud",
                "--explain",
                "Nobody of this name exists.",
            ],
        ]
        .concat(),
        0,
    );

    let told = run(
        &[
            "audit",
            &base,
            "--receipt",
            &stays,
            "--receipt",
            &left,
            "--receipt",
            &voided,
        ],
        0,
    );
    for expected in [
        "entry 1 stands at its place and counts",
        "entry 2 was withdrawn with its code (by entry 4) and counts no more",
        "entry 3 was voided and counts no more: entry 3, by entry 5: fraud; Nobody of this name exists.; \
         DISPUTED: signed by the operator alone",
        "1 voided on the word of the operator alone",
    ] {
        assert!(told.contains(expected), "{expected}:\n{told}");
    }
    let found = audit(&[&base, "--receipt", &left], 0);
    let receipt = &found[0]["receipts"][0];
    assert_eq!(
        (&receipt["state"], &receipt["by"]),
        (&"withdrawn".into(), &4.into())
    );

    site.everything_agrees();
}

#[test]
fn a_receipt_that_was_changed_or_whose_entry_was_dropped_is_found_out() {
    let site = Site::demo();
    let base = site.base_url();
    let stays = counted(&site, &site.slug, "Reste");
    counted(&site, &site.slug, "Autre");
    let late = counted(&site, &site.slug, "Tard");
    let left = path(&site, "left");
    // A receipt that travelled, one that was changed, and one of an entry that was dropped since.
    let text = std::fs::read_to_string(&stays).expect("a receipt");
    std::fs::write(&left, text.replace('\n', "\r\n")).expect("a file");
    run(&["audit", &base, "--receipt", &left], 0);
    std::fs::write(&left, text.replacen("index 1", "index 2", 1)).expect("a file");
    let found = audit(&[&base, "--receipt", &left], 1);
    assert!(lines(&found[0], "disagreements")[0].contains("the receipt does not hold"));

    let copy = mirror(&site, &site.slug);
    run(&["audit", &copy, "--receipt", &late], 0);
    forge(&site, &copy, |leaves| drop(leaves.remove(1)));
    let key = found[0]["key"].as_str().unwrap();
    run(&["audit", &copy, "--key", key], 0);
    let found = audit(&[&copy, "--key", key, "--receipt", &stays], 1);
    let told = lines(&found[0], "disagreements").join("\n");
    assert!(
        told.contains("today's log does not begin with what it was then"),
        "{told}"
    );
    assert!(
        told.contains("entry 1 of today's log is another one"),
        "{told}"
    );

    // What two files can show without the log, and no more.
    let verify = ["receipt", "verify", &stays, "--key", key];
    let now = path(&site, "now");
    run(&["audit", &base, "--save", &now], 0);
    let told = run(&[&verify[..], &["--checkpoint", &now]].concat(), 0);
    assert!(
        told.contains("That it still contains this entry\n  is not shown"),
        "{told}"
    );
    let older = run(
        &[
            "receipt",
            "verify",
            &late,
            "--key",
            key,
            "--checkpoint",
            &stays,
        ],
        2,
    );
    assert!(older.contains("it is older, or the log was cut"), "{older}");
    site.everything_agrees();
}

/// A site whose lead has a key for notes, and that key's file.
pub(super) fn site_with_a_note_key() -> (Site, String) {
    static NEXT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
    let number = NEXT.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
    let name = format!("clameur-note-{}-{number}.key", std::process::id());
    let file = std::env::temp_dir().join(name);
    let _ = std::fs::remove_file(&file);
    let file = file.to_string_lossy().into_owned();
    let made = run(&["keys", "note", "organisation.example", "--out", &file], 0);
    let public = made
        .lines()
        .find_map(|line| line.strip_prefix("Public key: "));
    let mut setting = super::harness::site::Setting::default();
    let lead = &mut setting.folder.definition.organisations[0];
    public.expect("a key").clone_into(&mut lead.note_key);
    let site = Site::set(setting);
    let inside = path(&site, "note.key");
    std::fs::copy(&file, &inside).expect("a copy");
    let _ = std::fs::remove_file(&file);
    (site, inside)
}

/// Voids an entry at the command line.
#[track_caller]
fn voids(site: &Site, index: &str, more: &[&str], code: i32) -> String {
    let config = config(site);
    let first = [
        "campaign", "void", &site.slug, index, "--yes", "--config", &config,
    ];
    run(
        &[&first[..], &["--reason", "lost-code"], more].concat(),
        code,
    )
}

#[test]
fn a_void_is_signed_by_whoever_stands_for_it() {
    let (site, note_key) = site_with_a_note_key();
    for family in ["Un", "Deux"] {
        counted(&site, &site.slug, family);
    }
    let (draft, signed) = (path(&site, "draft"), path(&site, "signed"));
    let explained = ["--explain", "Asked by letter."];
    let drafted = [&explained[..], &["--draft", &draft]].concat();
    assert!(voids(&site, "1", &drafted, 0).contains("Nothing was voided"));
    assert_eq!(site.count(), 2);
    let shown = run(
        &["note", "sign", &draft, "--key", &note_key, "--out", &signed],
        0,
    );
    assert!(
        shown.contains("entry 1 of") && shown.contains("Asked by letter."),
        "{shown}"
    );

    // The signature is for this text, and for no other.
    let other = ["--explain", "Another.", "--signature", &signed];
    let refused = voids(&site, "1", &other, 2);
    assert!(refused.contains("says something else"), "{refused}");
    assert_eq!(site.count(), 2);
    voids(
        &site,
        "1",
        &[&explained[..], &["--signature", &signed]].concat(),
        0,
    );
    let alone = voids(&site, "2", &[], 0);
    assert!(
        alone.contains("the operator alone stands for it"),
        "{alone}"
    );

    let found = audit(&[&site.base_url()], 0);
    let told = &found[0]["voids"];
    let lead = &site.folder.definition.organisations[0].id;
    assert_eq!(told[0]["signed_by"][0]["organisation"], *lead);
    let disputed = (&told[0]["disputed"], &told[1]["disputed"]);
    assert_eq!(disputed, (&false.into(), &true.into()));
    assert_eq!(told[0]["explanation"], "Asked by letter.");
    site.everything_agrees();
}

#[test]
fn a_note_can_be_signed_later_and_never_changed() {
    let (site, note_key) = site_with_a_note_key();
    counted(&site, &site.slug, "Un");
    voids(&site, "1", &["--explain", "Asked by letter."], 0);
    let note = site.get(&format!("/log/{}/void/1", site.slug)).expect(200);
    assert_eq!(
        Note::parse(&note.body).expect("a note").signatures().len(),
        1
    );
    let published = path(&site, "published");
    std::fs::write(&published, &note.body).expect("a file");
    let sign = |key: &str, out: &str| {
        let out = path(&site, out);
        run(
            &["note", "sign", &published, "--key", key, "--out", &out],
            0,
        );
        out
    };
    let config = config(&site);
    let add = |file: &str, code| {
        let what = [
            "campaign",
            "sign-void",
            &site.slug,
            "1",
            "--signature",
            file,
        ];
        run(&[&what[..], &["--config", &config]].concat(), code)
    };
    // A stranger's signature is not taken.
    let stranger = path(&site, "stranger");
    run(&["keys", "note", "stranger.example", "--out", &stranger], 0);
    assert!(add(&sign(&stranger, "by-stranger"), 2).contains("signed by no key"));
    assert_eq!(
        audit(&[&site.base_url()], 0)[0]["voids"][0]["disputed"],
        true
    );
    add(&sign(&note_key, "later"), 0);
    assert_eq!(
        audit(&[&site.base_url()], 0)[0]["voids"][0]["disputed"],
        false
    );

    // Whoever changes the reason afterwards is found out.
    site.wait(async {
        let mut tx = site.app().db.begin().await.expect("a transaction");
        query(
            "UPDATE document SET body = REPLACE(body, 'by letter', 'by mail') WHERE kind = 'void'",
        )
        .execute(&mut *tx)
        .await
        .expect("changed");
        tx.commit().await.expect("kept");
    });
    let found = audit(&[&site.base_url()], 1);
    assert!(lines(&found[0], "disagreements")[0].contains("is not the text that the log pins"));
}

#[test]
fn a_key_that_was_named_only_later_says_so() {
    let site = Site::demo();
    counted(&site, &site.slug, "Un");
    let key = path(&site, "note.key");
    let made = run(&["keys", "note", "organisation.example", "--out", &key], 0);
    let public = made
        .lines()
        .find_map(|line| line.strip_prefix("Public key: "));
    let mut folder = site.folder.clone();
    let lead = &mut folder.definition.organisations[0];
    public.expect("a key").clone_into(&mut lead.note_key);
    site.publish(&folder).expect("published");
    let (draft, signed) = (path(&site, "draft"), path(&site, "signed"));
    voids(&site, "1", &["--draft", &draft], 0);
    run(
        &["note", "sign", &draft, "--key", &key, "--out", &signed],
        0,
    );
    voids(&site, "1", &["--signature", &signed], 0);
    let found = audit(&[&site.base_url()], 0);
    let void = &found[0]["voids"][0];
    let changed = found[0]["changes"][0]["changes"].to_string();
    assert!(changed.contains("note-key"), "{changed}");
    assert_eq!(
        (&void["disputed"], &void["signed_by"][0]["named_since"]),
        (&true.into(), &2.into())
    );
    site.everything_agrees();
}

#[test]
fn nobody_is_counted_again_with_a_code_that_is_public() {
    let site = Site::demo();
    let sql = |text: &'static str| {
        site.wait(async {
            let mut tx = site.app().db.begin().await.expect("a transaction");
            let done = query(text).execute(&mut *tx).await;
            done.expect("carried out");
            tx.commit().await.expect("kept");
        });
    };
    let mut maria = site.person("Prénom", "Exemple");
    maria.joins(&["taj"]);
    maria.opens_mail();
    sql("CREATE TABLE kept AS SELECT * FROM pending");
    sql("CREATE TABLE kept_record AS SELECT * FROM sealed_record");
    maria.confirms();
    maria.reads_mail();
    maria.withdraws();
    assert_eq!(site.count(), 0);
    // As if the same form led to the same link again: its code stands in the log for everybody.
    sql("INSERT INTO pending SELECT * FROM kept");
    sql("INSERT INTO sealed_record SELECT * FROM kept_record");
    sql("DROP TABLE kept");
    sql("DROP TABLE kept_record");
    maria.presses_confirm().expect(410);
    assert_eq!(site.count(), 0);
    // A new form leads to a new entry; mails to one mailbox keep their distance.
    maria.reads_mail();
    site.clock.advance(24 * 3_600_000);
    maria.is_counted(&["taj"]);
    assert_eq!(site.count(), 1);
    site.everything_agrees();
}

#[test]
fn a_log_that_grows_while_it_is_read_is_not_accused() {
    let site = Site::demo();
    counted(&site, &site.slug, "Exemple");
    let log = format!("{}/log/{}", site.base_url(), site.slug);
    let kept = path(&site, "kept");
    run(&["audit", &log, "--save", &kept], 0);
    let done = std::sync::atomic::AtomicBool::new(false);
    let order = std::sync::atomic::Ordering::SeqCst;
    std::thread::scope(|scope| {
        let joining = scope.spawn(|| {
            let mut number = 0;
            while !done.load(order) {
                number += 1;
                let mut person = site.person("Prénom", &format!("Numéro-{number}"));
                person.is_counted(&["taj", "tes"]);
                if number % 3 == 0 {
                    person.reads_mail();
                    person.withdraws();
                }
            }
            number
        });
        for _ in 0..6 {
            let found = audit(&[&log, "--since", &kept, "--save", &kept], 0);
            assert_eq!(lines(&found[0], "not_compared"), Vec::<&str>::new());
        }
        done.store(true, order);
        assert!(joining.join().expect("nobody panics") > 0);
    });
    site.everything_agrees();
}

#[test]
fn a_log_that_is_gone_or_a_file_that_was_changed_is_told_apart() {
    let site = Site::demo();
    publish(&site, "second");
    counted(&site, "second", "Exemple");
    let kept = path(&site, "kept");
    run(&["audit", &site.base_url(), "--save", &kept], 0);
    let listed = |path: &str, body: Vec<u8>| {
        if path != "/logs" {
            return body;
        }
        let list = String::from_utf8(body).expect("text");
        let lines = list.lines().filter(|line| !line.ends_with("/second"));
        lines
            .map(|line| format!("{line}\n"))
            .collect::<String>()
            .into_bytes()
    };
    // Not listed any more, and still served: it is audited all the same.
    let unlisted = lying(
        site.http(),
        Box::new(move |path, body| Some(listed(path, body))),
    );
    assert_eq!(audit(&[&unlisted], 0).len(), 1);
    let found = audit(&[&unlisted, "--since", &kept], 0);
    assert_eq!(found.len(), 2);
    assert!(lines(&found[1], "notes")[0].contains("does not list this log any more"));
    let gone = lying(
        site.http(),
        Box::new(move |path, body| (!path.starts_with("/log/second/")).then(|| listed(path, body))),
    );
    assert_eq!(audit(&[&gone], 0).len(), 1);
    let found = audit(&[&gone, "--since", &kept], 1);
    let told = lines(&found[1], "disagreements").join("\n");
    assert!(
        told.contains("/log/second, and serves it no more"),
        "{told}"
    );

    // A file that was changed after it was kept says nothing of the log.
    let (good, bad) = (
        std::fs::read_to_string(&kept).expect("a file"),
        path(&site, "bad"),
    );
    std::fs::write(&bad, good.replacen("\n2\n", "\n1\n", 1)).expect("a file");
    let told = run(&["audit", &site.base_url(), "--since", &bad], 2);
    assert!(
        told.contains("damaged or changed since it was kept"),
        "{told}"
    );

    // What was kept is evidence: an audit that disagrees does not write over it.
    let copy = mirror(&site, "second");
    run(&["audit", &copy, "--save", &kept], 0);
    forge(&site, &copy, |leaves| {
        let again = leaves[1].clone();
        leaves[1][5] ^= 1;
        leaves.push(again);
    });
    let before = std::fs::read(&kept).expect("a file");
    let told = run(&["audit", &copy, "--since", &kept, "--save", &kept], 1);
    assert!(told.contains("keeps what it held"), "{told}");
    // The same person once more, with other targets: that is found as well.
    assert!(
        told.contains("its commitment is that of an entry before it"),
        "{told}"
    );
    assert_eq!(std::fs::read(&kept).expect("a file"), before);
    assert_ne!(
        std::fs::read(format!("{kept}.disagrees")).expect("a file"),
        before
    );
    site.everything_agrees();
}

#[test]
fn figures_that_nobody_can_recount_are_named() {
    let site = Site::demo();
    let initiative = CampaignSource::embedded_initiative().expect("the initiative");
    let slug = initiative.definition.slug.clone();
    site.publish(&with_recipient(initiative, site.key()))
        .expect("published");
    let config = config(&site);
    let figures = |channel: &str, day: &str| {
        let csv = "campaigns/reclaim-your-face/result.csv";
        let what = [
            "campaign",
            "figures",
            &slug,
            "--csv",
            csv,
            "--channel",
            channel,
        ];
        run(
            &[&what[..], &["--as-of", day, "--config", &config]].concat(),
            0,
        );
    };
    figures("paper", "2021-06-01");
    figures("register", "2022-08-01");
    let found = audit(&[&format!("{}/log/{slug}", site.base_url())], 0);
    assert_eq!(lines(&found[0], "not_compared"), Vec::<&str>::new());
    let reported = found[0]["reported"].as_array().expect("figures");
    assert_eq!(reported.len(), 2);
    assert_eq!(
        (&reported[1]["channel"], &reported[1]["statements"]),
        (&"register".into(), &78_092.into())
    );
    assert_eq!(
        (&reported[1]["as_of"], &found[0]["count"]),
        (&"2022-08-01".into(), &0.into())
    );
    let told = run(&["audit", &site.base_url()], 0);
    assert!(told.contains("register 78092 on 2022-08-01"), "{told}");
    assert!(
        told.contains("everything that can be recounted agrees"),
        "{told}"
    );
    // A page that sets another sum large than the channels come to.
    let change = |path: &str, body: Vec<u8>| {
        if path.contains("/log/") {
            return Some(body);
        }
        let text = String::from_utf8(body).expect("text");
        Some(
            text.replace("data-count=\"78092\"", "data-count=\"1078092\"")
                .replace(">78,092<", ">1,078,092<")
                .into_bytes(),
        )
    };
    let place = format!("{}/log/{slug}", lying(site.http(), Box::new(change)));
    let found = audit(&[&place], 1);
    let told = lines(&found[0], "disagreements").join("\n");
    assert!(
        told.contains(
            "en/reclaim-your-face shows 1078092, the ledger and the figures reported come to 78092"
        ),
        "{told}"
    );
    site.everything_agrees();
}

/// What a site with two people may show instead, how an audit of it ends, and what it says.
fn lies() -> Vec<(Change, i32, &'static str)> {
    let json = |change: fn(&mut Value)| -> Change {
        Box::new(move |path, body| {
            if !path.ends_with("/count.json") {
                return Some(body);
            }
            let mut json: Value = serde_json::from_slice(&body).expect("JSON");
            change(&mut json);
            Some(json.to_string().into_bytes())
        })
    };
    let replaced = |from: &'static str, to: &'static str| -> Change {
        Box::new(move |path, body| {
            if path.contains("/log/") {
                return Some(body);
            }
            let text = String::from_utf8(body).expect("text");
            Some(text.replace(from, to).into_bytes())
        })
    };
    let gone = |end: &'static str| -> Change {
        Box::new(move |path, body| (!path.ends_with(end)).then_some(body))
    };
    vec![
        (json(|_| {}), 0, ""),
        (
            json(|json| {
                json["count"] = 100_002.into();
                json["log"]["size"] = (json["log"]["size"].as_u64().unwrap() + 1).into();
            }),
            1,
            "the site shows numbers for a log of 4 entries, its signed head has 3",
        ),
        (
            json(|json| {
                json["count"] = 2.into();
                json["log"]["size"] = 2.into();
            }),
            1,
            "the site shows 2, the ledger comes to 1",
        ),
        (
            json(|json| json["targets"]["taj"] = 5_002.into()),
            1,
            "target taj: the site shows 5002, the ledger comes to 2",
        ),
        (
            json(|json| json["days"][0]["added"] = 5_002.into()),
            1,
            "added, all days together: the site shows 5002",
        ),
        (
            gone("/count.json"),
            3,
            "the site's numbers: it has no fr/technopolice/count.json",
        ),
        (
            replaced(
                "data-count=\"2\" data-log-size=\"3\">2<",
                "data-count=\"9\" data-log-size=\"3\">9<",
            ),
            1,
            "shows 9, the ledger and the figures reported come to 2",
        ),
        (
            replaced("data-log-size=\"3\">2<", "data-log-size=\"3\">1,000,002<"),
            1,
            "it reads 1000002, and says to programs 2",
        ),
        (
            replaced("data-count=", "data-number="),
            3,
            "it does not tell programs its number",
        ),
    ]
}

#[test]
fn a_site_that_shows_other_numbers_is_found_out() {
    let site = Site::demo();
    for family in ["Un", "Deux"] {
        counted(&site, &site.slug, family);
    }
    // All at once: before anybody is accused, the site is asked again, a few seconds later.
    std::thread::scope(|scope| {
        for (change, code, expected) in lies() {
            let site = &site;
            scope.spawn(move || {
                let place = format!("{}/log/{}", lying(site.http(), change), site.slug);
                let found = audit(&[&place], code);
                let mut told = lines(&found[0], "disagreements").join("\n");
                told.push_str(&lines(&found[0], "not_compared").join("\n"));
                assert!(told.contains(expected), "{expected}:\n{told}");
                assert_eq!(expected.is_empty(), told.is_empty(), "{told}");
            });
        }
    });
    site.everything_agrees();
}

#[test]
#[ignore = "needs python3"]
fn the_python_auditor_comes_to_the_same_verdicts() {
    let site = Site::demo();
    let receipts = ["Un", "Deux"].map(|family| counted(&site, &site.slug, family));
    let key = site.everything_agrees()["technopolice"].key.to_string();
    let python = |place: &str, more: &[&str], code: i32| {
        let output = Command::new("python3")
            .args(["-B", "docs/formats/audit.py", &key, place])
            .args(more)
            .output()
            .expect("python3");
        assert_eq!(output.status.code(), Some(code), "{}", said(&output));
        said(&output)
    };
    std::thread::scope(|scope| {
        for (change, code, _) in lies() {
            let (python, site) = (&python, &site);
            scope.spawn(move || {
                let place = format!("{}/log/{}", lying(site.http(), change), site.slug);
                python(&place, &[], code);
            });
        }
    });
    let log = format!("{}/log/{}", site.base_url(), site.slug);
    let kept = path(&site, "kept");
    run(&["audit", &site.base_url(), "--save", &kept], 0);
    let config = config(&site);
    let void = [
        "campaign", "void", &site.slug, "2", "--yes", "--config", &config,
    ];
    run(&[&void[..], &["--reason", "fraud"]].concat(), 0);
    let [first, second] = &receipts;
    let told = python(&log, &[&kept, "--receipt", first, "--receipt", second], 0);
    for expected in [
        "entry 1 live",
        "entry 2 voided by entry 3 fraud",
        "void entry 2 by entry 3 fraud disputed: signed by the operator alone",
    ] {
        assert!(told.contains(expected), "{expected}: {told}");
    }
    let copy = mirror(&site, &site.slug);
    forge(&site, &copy, |leaves| drop(leaves.remove(1)));
    python(&copy, &[], 0);
    assert!(
        python(&copy, &["--receipt", first], 1).contains("entry 1 of the ledger is another one")
    );
    // 200 MB of zeros in 200 kB: refused before they are unpacked.
    let bomb = path(&site, "bomb");
    let make = "import gzip,sys; gzip.open(sys.argv[1],'wb',9).write(bytes(2*10**8))";
    let made = Command::new("python3").args(["-c", make, &bomb]).status();
    assert!(made.expect("python3").success());
    let bomb = std::fs::read(&bomb).expect("a file");
    let bomb = lying(
        site.http(),
        Box::new(move |path, body| {
            Some(match path.ends_with("/checkpoint") {
                true => bomb.clone(),
                false => body,
            })
        }),
    );
    let line = format!(
        "ulimit -v 400000; exec python3 -B docs/formats/audit.py '{key}' {bomb}/log/{}",
        site.slug
    );
    let output = Command::new("sh").args(["-c", &line]).output().expect("sh");
    let told = said(&output);
    assert_eq!(output.status.code(), Some(2), "{told}");
    assert!(told.contains("larger than any file of a ledger"), "{told}");
}

#[test]
fn a_copy_need_not_keep_more_than_the_specification_asks() {
    let site = Site::demo();
    for family in ["Un", "Deux"] {
        counted(&site, &site.slug, family);
    }
    let key = site.everything_agrees()["technopolice"].key.to_string();
    let copy = mirror(&site, &site.slug);
    run(&["audit", &copy], 0);
    // Checkpoint and entries alone: the numbers are there, their names are not.
    std::fs::remove_dir_all(Path::new(&copy).join("manifest")).expect("removed");
    let found = audit(&[&copy, "--key", &key], 3);
    let targets = found[0]["targets"].as_object().expect("targets");
    assert_eq!((&found[0]["count"], targets.len()), (&2.into(), 1));
    assert!(
        targets
            .iter()
            .all(|(name, live)| name.starts_with("number ") && live == 2)
    );
    assert_eq!(
        lines(&found[0], "not_compared"),
        ["the manifest of entry 0 is not there"]
    );
    let told = run(&["audit", &copy], 2);
    assert!(told.contains("--key"), "{told}");
    // A partial bundle may go once the full one is there.
    let partial = Bundle { index: 0, width: 3 };
    let bytes = std::fs::read(Path::new(&copy).join(partial.to_string())).expect("a bundle");
    let mut leaves: Vec<Vec<u8>> = decode_bundle(&bytes, 3)
        .expect("leaves")
        .into_iter()
        .map(<[u8]>::to_vec)
        .collect();
    leaves.resize(256, vec![0; 76]);
    let tiles = Path::new(&copy).join("tile");
    std::fs::remove_dir_all(&tiles).expect("removed");
    let full = Bundle {
        index: 0,
        width: FULL_WIDTH,
    };
    write(
        &Path::new(&copy).join(full.to_string()),
        &encode_bundle(&leaves).expect("a bundle"),
    );
    audit(&[&copy, "--key", &key], 3);
}

#[test]
fn a_dossier_is_held_against_heads_that_were_kept() {
    let site = Site::demo();
    let early = counted(&site, &site.slug, "Un");
    counted(&site, &site.slug, "Deux");
    let (config, dossier) = (config(&site), path(&site, "1.tar"));
    run(
        &[
            "batch", "freeze", "--yes", &site.slug, "--out", &dossier, "--config", &config,
        ],
        0,
    );
    let late = counted(&site, &site.slug, "Trois");
    let key = path(&site, "organisation.key");
    std::fs::write(&key, site.key().identity_file("").as_bytes()).expect("a file");
    let open = |out: &str, more: &[&str], code| {
        let out = path(&site, out);
        let first = [
            "open",
            &dossier,
            "--key",
            &key,
            "--out",
            &out,
            "--language",
            "en",
        ];
        run(&[&first[..], more].concat(), code)
    };
    let alone = open("alone", &[], 0);
    assert!(
        alone.contains("agrees with the log that it carries"),
        "{alone}"
    );
    assert!(
        alone.contains("compared with nothing that was kept elsewhere"),
        "{alone}"
    );
    let kept = open("kept", &["--since", &early], 0);
    assert!(
        kept.contains("agrees with the public log as you kept it"),
        "{kept}"
    );
    let newer = open("newer", &["--since", &late], 0);
    assert!(
        newer.contains("agrees with the log that it carries") && newer.contains("it is newer"),
        "{newer}"
    );

    // Another history of the same log, signed with its key: somebody's head is not its beginning.
    let copy = mirror(&site, &site.slug);
    forge(&site, &copy, |leaves| {
        leaves.remove(1);
        leaves.truncate(2);
    });
    let forked = path(&site, "mirror/checkpoint");
    let told = open("forked", &["--since", &forked, "--strict"], 1);
    assert!(
        told.contains("another one than the public log: its first 2 entries"),
        "{told}"
    );
    site.everything_agrees();
}

/// Three campaigns, a receipt of the second, and its log's key.
fn stage() -> (Site, String, String) {
    let site = Site::demo();
    publish(&site, "mandate");
    publish(&site, "third");
    let file = counted(&site, "mandate", "Exemple");
    let key = site.everything_agrees()["mandate"].key.to_string();
    (site, file, key)
}

/// Types a line in a shell, where the site's files are.
#[track_caller]
fn types(site: &Site, line: &str) -> String {
    let program = Path::new(env!("CARGO_BIN_EXE_clameur"));
    let dir = program.parent().expect("a directory").display();
    let paths = format!("{dir}:{}", std::env::var("PATH").unwrap_or_default());
    let output = Command::new("sh")
        .args(["-c", line])
        .env("PATH", paths)
        .current_dir(&site.dir)
        .output()
        .expect("sh");
    assert!(output.status.success(), "{line}: {}", said(&output));
    said(&output)
}

#[test]
fn every_command_on_a_page_works_as_printed() {
    let (site, file, key) = stage();
    let mut person = site.person("Prénom", "Autre").of_campaign("mandate");
    let receipt = person.is_counted(&["taj"]);
    let name = path(&site, &format!("mandate-{}.tlog-proof", receipt.index));
    std::fs::write(name, receipt.to_string()).expect("a file");
    // In every language that a campaign is offered in.
    let languages = &site.folder.definition.languages;
    let mut printed = 0;
    for lang in languages {
        let counts = site.get(&format!("/{lang}/mandate/count")).expect(200);
        let link = format!("/confirm/{}", person.token());
        let page = site.receipt_page(&person.clone().reading(lang).path(&link));
        for html in [counts.text(), page.text()] {
            for line in commands(&unescape(html)) {
                types(&site, &line);
                printed += 1;
            }
        }
    }
    assert_eq!(printed, 4 * languages.len());
    // What a command prints in its turn.
    let told = types(
        &site,
        &format!("clameur receipt verify {file} --key '{key}'"),
    );
    let told = commands(&told);
    assert_eq!(told.len(), 1, "{told:?}");
    types(&site, &told[0]);
}

#[test]
fn every_command_in_a_document_works_as_printed() {
    let (site, file, key) = stage();
    let config = config(&site);
    let dossier = path(&site, "dossier.tar");
    run(
        &[
            "batch", "freeze", "--yes", "mandate", "--out", &dossier, "--config", &config,
        ],
        0,
    );
    let organisation = site.key().identity_file("");
    write(
        &site.dir.join("organisation.agekey"),
        organisation.as_bytes(),
    );
    let head = site.get("/log/mandate/checkpoint").expect(200);
    write(&site.dir.join("older-checkpoint"), &head.body);
    std::fs::copy(file, site.dir.join("receipt.tlog-proof")).expect("a copy");
    std::fs::copy("docs/formats/audit.py", site.dir.join("audit.py")).expect("a copy");
    // Each placeholder stands for something of this instance.
    let (base, quoted) = (site.base_url(), format!("'{key}'"));
    let places = [
        ("https://plainte.example.org", base.as_str()),
        ("https://example.org", &base),
        ("https://…", &base),
        ("\"$VKEY\"", &quoted),
        ("NAME+HASH+KEY", &quoted),
        // In the dossier itself, in two languages.
        ("THIS-FILE", "dossier.tar"),
        ("CE-FICHIER", "dossier.tar"),
        // As the desk names what it gives.
        ("NAME-batch-1.tar", "dossier.tar"),
        ("NOM-batch-1.tar", "dossier.tar"),
        ("KEY-FILE", "organisation.agekey"),
        ("FICHIER-DE-CLÉ", "organisation.agekey"),
        ("--out DIRECTORY", "--out opened"),
        ("--out DOSSIER", "--out opened"),
    ];
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts = ["README.md", "SECURITY.md", "src/dossier/readme.txt"]
        .map(|name| root.join(name))
        .to_vec();
    texts.extend(
        files_below(&root.join("docs"))
            .into_iter()
            .map(|(path, _)| path),
    );
    let python = Command::new("python3").arg("--version").output().is_ok();
    let mut number = 0;
    for text in texts {
        if text
            .extension()
            .is_none_or(|end| end != "md" && end != "txt")
        {
            continue;
        }
        for line in commands(&std::fs::read_to_string(text).expect("a text")) {
            let line = places
                .iter()
                .fold(line, |line, (from, to)| line.replace(from, to));
            if line.contains("--received-on") {
                // For lists that grow too old: `a_list_for_the_house` types it.
                continue;
            }
            number += 1;
            // Each writes into a directory of its own.
            let line = line.replace(" --out ", &format!(" --out {number}-"));
            if python || !line.starts_with("python3") {
                types(&site, &line);
            }
        }
    }
    assert!(number >= 9, "{number}");
}

#[test]
fn every_command_of_the_demonstration_works_as_printed() {
    use std::io::BufRead as _;
    let dir = std::env::temp_dir().join(format!("clameur-demo-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&dir);
    let mut demo = Command::new(env!("CARGO_BIN_EXE_clameur"))
        .args(["demo", "--supporters", "3", "--dir"])
        .arg(&dir)
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::null())
        .spawn()
        .expect("it starts");
    let output = std::io::BufReader::new(demo.stdout.take().expect("its output"));
    let printed: Vec<String> = output
        .lines()
        .map_while(Result::ok)
        .take_while(|line| !line.contains("Ctrl-C"))
        .collect();
    let commands: Vec<&str> = printed
        .iter()
        .filter_map(|line| {
            line.find(env!("CARGO_BIN_EXE_clameur"))
                .or(line.find("target/debug/clameur"))
                .map(|at| &line[at..])
        })
        // What is downloaded from a page is tried with the pages.
        .filter(|line| !line.contains("receipt verify"))
        .collect();
    let ended: Vec<(i32, String)> = commands
        .iter()
        .map(|line| {
            let output = Command::new("sh").args(["-c", line]).output().expect("sh");
            (
                output.status.code().unwrap_or(-1),
                format!("{line}: {}", said(&output)),
            )
        })
        .collect();
    demo.kill().expect("it runs");
    demo.wait().expect("it ended");
    let _ = std::fs::remove_dir_all(&dir);
    assert_eq!(ended.len(), 3, "{printed:?}");
    for (code, told) in &ended {
        assert_eq!(*code, 0, "{told}");
    }
    let recounted = ended[0].1.matches("agrees").count();
    assert_eq!(recounted, 3, "three campaigns: {}", ended[0].1);
}

/// The commands of this kind in a text, from where they begin to the end of their line.
fn commands(text: &str) -> Vec<String> {
    let begins = [
        "clameur audit ",
        "clameur receipt verify ",
        "clameur open ",
        "python3 audit.py ",
    ];
    let mut found = Vec::new();
    // Words that a page keeps whole are words.
    let text = text.replace("<span class=\"whole\">", "");
    for line in text.replace("</span>", "").lines() {
        let line = line.trim().trim_start_matches("$ ");
        let Some(at) = begins.iter().filter_map(|begin| line.find(begin)).min() else {
            continue;
        };
        let quoted = at > 0 && line[..at].ends_with('`');
        // A sentence that names a command is no command.
        if at > 0 && !quoted && !line[..at].ends_with('>') {
            continue;
        }
        let end = if quoted { '`' } else { '<' };
        let command = line[at..].split(end).next().unwrap_or_default().trim();
        // Neither is one that is named with an option alone.
        let begin = begins.iter().find(|begin| command.starts_with(**begin));
        let rest = begin.map_or("", |begin| &command[begin.len()..]);
        if rest.starts_with("--") || rest.is_empty() {
            continue;
        }
        found.push(command.to_owned());
    }
    found
}

type Change = Box<dyn Fn(&str, Vec<u8>) -> Option<Vec<u8>> + Send + Sync>;

/// A site that answers as another does, but for what `change` makes of it; its address.
fn lying(honest: Http, change: Change) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let change = Arc::new(change);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let change = Arc::clone(&change);
            std::thread::spawn(move || {
                let mut stream = stream;
                let mut head = Vec::new();
                let mut byte = [0];
                while !head.ends_with(b"\r\n\r\n") && stream.read_exact(&mut byte).is_ok() {
                    head.push(byte[0]);
                }
                let head = String::from_utf8_lossy(&head).into_owned();
                let path = head.split(' ').nth(1).unwrap_or("/").to_owned();
                let answer = honest.get(&path);
                let body = (answer.status == 200).then_some(answer.body);
                let body = body.and_then(|body| change(&path, body));
                let (status, body) =
                    body.map_or(("404 Not Found", Vec::new()), |body| ("200 OK", body));
                let packed = body.starts_with(&[0x1f, 0x8b]);
                let packed = if packed {
                    "Content-Encoding: gzip\r\n"
                } else {
                    ""
                };
                let head = format!(
                    "HTTP/1.1 {status}\r\nContent-Length: {}\r\n{packed}Connection: close\r\n\r\n",
                    body.len()
                );
                let _ = stream.write_all(head.as_bytes());
                let _ = stream.write_all(&body);
            });
        }
    });
    format!("http://{address}")
}

fn write(path: &Path, bytes: &[u8]) {
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    std::fs::write(path, bytes).expect("a file");
}

/// Copies what a mirror keeps of a log: the head, the entries, manifests and notes of voids.
fn mirror(site: &Site, slug: &str) -> String {
    let dir = site.dir.join("mirror");
    let _ = std::fs::remove_dir_all(&dir);
    let prefix = format!("/log/{slug}");
    let fetch = |path: &str| {
        let file = site.get(&format!("{prefix}/{path}")).expect(200);
        write(&dir.join(path), &file.body);
        file.body
    };
    let head = Note::parse(&fetch("checkpoint")).expect("a note");
    let head = Checkpoint::parse(head.text()).expect("a head");
    for bundle in bundles_for(head.size) {
        let bytes = fetch(&bundle.to_string());
        for leaf in decode_bundle(&bytes, bundle.width).expect("leaves") {
            match Leaf::decode(leaf).expect("a leaf") {
                Leaf::Manifest { hash } => drop(fetch(&format!("manifest/{hash}"))),
                Leaf::Void { index, .. } => drop(fetch(&format!("void/{index}"))),
                _ => {}
            }
        }
    }
    dir.to_string_lossy().into_owned()
}

/// Writes another history into a copy and signs it with the log's own key. Leaves that name others are dropped, so that the rules
/// are kept.
fn forge(site: &Site, copy: &str, change: impl FnOnce(&mut Vec<Vec<u8>>)) {
    let copy = PathBuf::from(copy);
    let note =
        Note::parse(&std::fs::read(copy.join("checkpoint")).expect("a head")).expect("a note");
    let head = Checkpoint::parse(note.text()).expect("a head");
    let mut leaves: Vec<Vec<u8>> = Vec::new();
    for bundle in bundles_for(head.size) {
        let bytes = std::fs::read(copy.join(bundle.to_string())).expect("a bundle");
        for leaf in decode_bundle(&bytes, bundle.width).expect("leaves") {
            let keeps = matches!(
                Leaf::decode(leaf),
                Ok(Leaf::Manifest { .. } | Leaf::Add { .. })
            );
            if keeps {
                leaves.push(leaf.to_vec());
            }
        }
    }
    change(&mut leaves);
    let app = site.app();
    let signer = Signer::new(&head.origin, app.secrets.log_seed()).expect("a signer");
    let mut edge = Edge::new();
    for leaf in &leaves {
        let leaf = Leaf::decode(leaf).expect("a leaf");
        edge.append(leaf.hash()).expect("a leaf");
    }
    drop(edge.take_changed());
    std::fs::remove_dir_all(copy.join("tile")).expect("removed");
    for (index, chunk) in (0..).zip(leaves.chunks(usize::from(FULL_WIDTH))) {
        let width = u16::try_from(chunk.len()).expect("a width");
        let bundle = Bundle { index, width };
        write(
            &copy.join(bundle.to_string()),
            &encode_bundle(chunk).expect("a bundle"),
        );
    }
    let note = Checkpoint::new(head.origin.as_str(), edge.size(), edge.root()).sign(&signer);
    write(
        &copy.join("checkpoint"),
        note.expect("a note").to_string().as_bytes(),
    );
}
