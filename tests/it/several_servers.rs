//! Three servers on one PostgreSQL in a storm of sign-ups: one of them is killed again and again, and so are the connections of all. Whoever read
//! "you are counted" is counted (promise P3, invariants I1 to I3). And a campaign that is published at one server is another's at once,
//! what a mailbox may ask for is counted at all of them together, and what is done once is written by one.
//!
//! `CLAMEUR_CRASHES` says how often the server is killed; 30 times unless told otherwise.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use super::harness::html::Form;
use super::harness::person::read_file;
use super::harness::process::{Server, free_port, with_folder_mail, write_config};
use super::harness::{Http, Setting, Site, postgres};
use super::waits_outlast_a_restart::{has_to_wait, is_used_up, setting, uses_up};
use clameur::clock::{Clock, DAY, SECOND};
use clameur::db::{Lease, Node, query};
use clameur::recount::{Recount, Source, recount};
use clameur::state::App;
use clameur_ledger::{Checkpoint, Leaf, Note, Receipt, Verifier};
use rand_core::{OsRng, RngCore as _};

/// What the clients know, which no crash takes from them.
#[derive(Default)]
struct Known {
    /// Links from mails that wait to be pressed.
    waiting: Mutex<VecDeque<String>>,
    /// Links whose button was pressed and whose page said "you are counted".
    acknowledged: Mutex<BTreeSet<String>>,
    /// Links whose button was pressed without an answer: counted or not, but never lost.
    in_flight: Mutex<BTreeSet<String>>,
    /// Receipts that were downloaded, by link.
    receipts: Mutex<BTreeMap<String, Receipt>>,
    /// Every checkpoint that anybody ever saw.
    checkpoints: Mutex<BTreeSet<String>>,
    mails: Mutex<BTreeSet<String>>,
    joined: AtomicU64,
}

fn crashes() -> u64 {
    std::env::var("CLAMEUR_CRASHES")
        .ok()
        .and_then(|number| number.parse().ok())
        .unwrap_or(30)
}

/// Joins new people until told to stop. A form is filled in once: its token is good for two days.
fn keeps_joining(http: Http, blank: &Form, known: &Known, stop: &AtomicBool) {
    while !stop.load(Ordering::SeqCst) {
        let number = known.joined.fetch_add(1, Ordering::SeqCst);
        let mut form = blank.clone();
        form.fill("given-name", "Prénom")
            .fill("family-name", &format!("Inventé {number}"))
            .fill("email", &format!("personne-{number}@example.org"));
        let answer = http.try_request(
            "POST",
            &form.action,
            &super::harness::http::FORM,
            form.encode().as_bytes(),
        );
        if let Some(answer) = answer {
            assert!(
                answer.status == 200 || answer.status == 503,
                "{}",
                answer.status
            );
        } else {
            return;
        }
    }
}

/// Presses buttons, and downloads receipts, until told to stop.
fn keeps_confirming(http: Http, known: &Known, stop: &AtomicBool) {
    while !stop.load(Ordering::SeqCst) {
        let Some(link) = known.waiting.lock().unwrap().pop_front() else {
            std::thread::sleep(Duration::from_millis(2));
            continue;
        };
        known.in_flight.lock().unwrap().insert(link.clone());
        let Some(answer) = http.try_request("POST", &link, &[], &[]) else {
            return;
        };
        match answer.status {
            200 => {
                known.acknowledged.lock().unwrap().insert(link.clone());
                known.in_flight.lock().unwrap().remove(&link);
                downloads(http, known, &link);
            }
            503 => {
                known.in_flight.lock().unwrap().remove(&link);
                known.waiting.lock().unwrap().push_back(link);
            }
            other => panic!("a button was answered {other}:\n{}", answer.text()),
        }
    }
}

fn downloads(http: Http, known: &Known, link: &str) {
    let path = link.replace("/confirm/", "/receipt/");
    if let Some(answer) = http.try_request("GET", &path, &[], &[])
        && answer.status == 200
    {
        let receipt = Receipt::parse(&answer.body).expect("a receipt");
        let checkpoint = receipt.checkpoint.to_string();
        known.checkpoints.lock().unwrap().insert(checkpoint);
        known
            .receipts
            .lock()
            .unwrap()
            .insert(link.to_owned(), receipt);
    }
}

/// Reads mails that arrived since the last look.
fn reads_mails(site: &Site, known: &Known) {
    let folder = site.dir.join("mails");
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for path in entries.filter_map(Result::ok).map(|entry| entry.path()) {
        let name = path.display().to_string();
        if !name.ends_with(".eml") || !known.mails.lock().unwrap().insert(name) {
            continue;
        }
        let Some(mail) = read_file(&path, &site.base_url()) else {
            continue;
        };
        if let Some(link) = mail.links.iter().find(|link| link.contains("/confirm/"))
            && !known.acknowledged.lock().unwrap().contains(link)
            && !known.in_flight.lock().unwrap().contains(link)
            && !known.waiting.lock().unwrap().contains(link)
        {
            known.waiting.lock().unwrap().push_back(link.clone());
        }
    }
}

fn head(site: &Site, known: &Known) -> Checkpoint {
    let answer = site
        .get(&format!("/log/{}/checkpoint", site.slug))
        .expect(200);
    let note = Note::parse(&answer.body).expect("a note");
    known.checkpoints.lock().unwrap().insert(note.to_string());
    Checkpoint::parse(note.text()).expect("a checkpoint")
}

/// Two more servers on the same database.
fn other_nodes(site: &Site) -> Vec<Server> {
    (0..2)
        .map(|node| {
            let listen = free_port();
            let mut config = with_folder_mail(site.config.clone(), &site.dir.join("mails"));
            config.listen = listen;
            config.log = "warn".to_owned();
            config.data_dir = site.dir.join(format!("node-{node}"));
            std::fs::create_dir_all(&config.data_dir).expect("a directory");
            let path = site.dir.join(format!("node-{node}.toml"));
            write_config(&path, &config);
            Server::start(&path, listen, &site.dir.join(format!("node-{node}.log")))
        })
        .collect()
}

/// Ends some of the connections that servers have to the database, whatever they are doing.
fn cuts_connections() {
    postgres::psql(
        "postgres",
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'clameur' AND random() < 0.4",
    );
}

/// Lets people join and confirm while the server is killed again and again; gives the last one.
fn storm(site: &Site, known: &Known) -> Server {
    let mut server = site.as_process(|config| config.log = "warn".to_owned());
    let mut others = other_nodes(site);
    let blank = {
        let page = site.get("/fr/technopolice/join").expect(200);
        let mut form = Form::of(page.text(), "/fr/technopolice/join");
        form.tick("target", "taj").tick("target", "video");
        for consent in form.boxes("consent") {
            form.tick("consent", &consent);
        }
        form
    };
    let mut size = 0;
    for crash in 0..crashes() {
        let stop = AtomicBool::new(false);
        std::thread::scope(|scope| {
            let (blank, halt) = (&blank, &stop);
            let mut nodes = vec![site.http()];
            nodes.extend(others.iter().map(Server::http));
            for (_, http) in (0..2).zip(nodes.iter().copied().cycle()) {
                scope.spawn(move || keeps_joining(http, blank, known, halt));
            }
            for (_, http) in (0..4).zip(nodes.iter().copied().cycle()) {
                scope.spawn(move || keeps_confirming(http, known, halt));
            }
            let pause = 100 + u64::from(OsRng.next_u32() % 400);
            std::thread::sleep(Duration::from_millis(pause));
            cuts_connections();
            server.dies();
            stop.store(true, Ordering::SeqCst);
        });
        server = site.process_again();
        for node in &mut others {
            assert!(node.runs(), "crash {crash}: another node ended");
        }
        let now = head(site, known);
        assert!(
            now.size >= size,
            "crash {crash}: the log shrank from {size} to {}",
            now.size
        );
        size = now.size;
        reads_mails(site, known);
    }
    for node in others {
        node.ends();
    }
    server
}

/// Whom the server has counted. What was in flight is counted or waits for its button again: nothing in
/// between, and no link is lost.
fn counted(site: &Site, known: &Known) -> BTreeSet<String> {
    let mut counted = known.acknowledged.lock().unwrap().clone();
    for link in known.in_flight.lock().unwrap().iter() {
        let page = site.get(link).expect(200);
        // Of somebody who is counted, the link leads to a page that only offers to show the receipt.
        if page.text().contains("<form class=\"panel\"") {
            counted.insert(link.clone());
        } else {
            assert!(page.text().contains("/reject\""), "{}", page.text());
        }
    }
    for link in known.waiting.lock().unwrap().iter() {
        site.get(link).expect(200);
    }
    counted
}

/// Receipts held by clients are valid, and in the newest log byte for byte; every acknowledged link leads to one.
fn receipts_hold(site: &Site, known: &Known, recount: &Recount) {
    let leaves = all_leaves(site, recount.checkpoint.size);
    let receipts = known.receipts.lock().unwrap().clone();
    let mut places = BTreeSet::new();
    for (link, receipt) in &receipts {
        let proved = receipt.verify(&recount.key).expect("a receipt holds");
        assert!(proved.size <= recount.checkpoint.size);
        let at = usize::try_from(receipt.index).unwrap();
        assert_eq!(Leaf::decode(&leaves[at]).unwrap(), receipt.leaf, "{link}");
        assert!(places.insert(receipt.index), "two people hold entry {at}");
    }
    for link in known.acknowledged.lock().unwrap().iter() {
        if !receipts.contains_key(link) {
            downloads(site.http(), known, link);
            let has_one = known.receipts.lock().unwrap().contains_key(link);
            assert!(has_one, "{link} is lost");
        }
    }
}

/// Today's log continues every checkpoint that anybody ever saw.
fn history_was_kept(site: &Site, known: &Known, key: &Verifier) {
    let seen: Vec<Note> = known
        .checkpoints
        .lock()
        .unwrap()
        .iter()
        .map(|note| Note::parse(note.as_bytes()).unwrap())
        .collect();
    let source = Source::new(&format!("{}/log/technopolice", site.base_url()));
    let all = recount(&source, Some(key), &seen, |_, _| {}).expect("the log can be read");
    assert_eq!(all.disagreements, Vec::<String>::new());
}

#[test]
#[ignore = "needs postgresql: cargo xtask on-postgres"]
fn whoever_read_that_they_are_counted_is_counted() {
    let site = Site::set(Setting {
        clock: Clock::System,
        ..Setting::default()
    });
    let known = Known::default();
    let server = storm(&site, &known);
    let counted = counted(&site, &known);
    let recounts = site.everything_agrees();
    let recount = &recounts["technopolice"];
    let held = known.receipts.lock().unwrap().len();
    receipts_hold(&site, &known, recount);
    history_was_kept(&site, &known, &recount.key);
    let live = u64::try_from(counted.len()).unwrap();
    assert_eq!(recount.report.tally.live, live);
    let acknowledged = known.acknowledged.lock().unwrap().len();
    assert!(
        acknowledged >= usize::try_from(crashes()).unwrap(),
        "the storm was a lull: {acknowledged} counted"
    );
    server.ends();
    eprintln!(
        "{} crashes: {live} people counted, {acknowledged} acknowledged, {held} receipts held, {} checkpoints seen, {} tried to join",
        crashes(),
        known.checkpoints.lock().unwrap().len(),
        known.joined.load(Ordering::SeqCst)
    );
}

/// All leaves, as bytes, from the public bundles.
fn all_leaves(site: &Site, size: u64) -> Vec<Vec<u8>> {
    clameur_ledger::tile::bundles_for(size)
        .flat_map(|bundle| {
            let path = format!("/log/{}/{bundle}", site.slug);
            let bytes = site.get(&path).expect(200).body;
            clameur_ledger::tile::decode_bundle(&bytes, bundle.width)
                .expect("a bundle")
                .into_iter()
                .map(<[u8]>::to_vec)
                .collect::<Vec<_>>()
        })
        .collect()
}

/// A second server on the same database, with the keys that an operator copies by hand: those of the instance, and none of a campaign.
fn with_keys_of_its_own(site: &Site) -> (PathBuf, SocketAddr) {
    let listen = free_port();
    let mut config = with_folder_mail(site.config.clone(), &site.dir.join("mails"));
    config.listen = listen;
    config.log = "warn".to_owned();
    config.data_dir = site.dir.join("second");
    config.key_dir = site.dir.join("second-keys");
    for dir in [&config.data_dir, &config.key_dir] {
        std::fs::create_dir_all(dir).expect("a directory");
    }
    let from = &site.config.key_dir;
    // The first server makes it soon after its start.
    is_there(&from.join("wrapping.key"));
    for name in ["log.seed", "mail.key", "wrapping.key"] {
        std::fs::copy(from.join(name), config.key_dir.join(name)).expect("a key");
    }
    let path = site.dir.join("second.toml");
    write_config(&path, &config);
    (path, listen)
}

/// Waits for a file.
#[track_caller]
fn is_there(file: &Path) {
    for _ in 0..3_000 {
        if file.exists() {
            return;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    panic!("{} does not come", file.display());
}

/// The first link of a campaign to confirm by that was mailed into a folder.
fn mailed_link(site: &Site, campaign: &str) -> String {
    let wanted = format!("/{campaign}/confirm/");
    for _ in 0..3_000 {
        let folder = std::fs::read_dir(site.dir.join("mails"));
        let files = folder.into_iter().flatten().flatten();
        let mut mails = files.filter_map(|entry| read_file(&entry.path(), &site.base_url()));
        let link = mails.find_map(|mail| mail.links.into_iter().find(|l| l.contains(&wanted)));
        if let Some(link) = link {
            return link;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    panic!("no mail of {campaign} comes");
}

/// Key files of each campaign had to be copied by hand to each server.
#[test]
#[ignore = "needs postgresql: cargo xtask on-postgres"]
fn a_campaign_is_served_by_the_other_server_without_copying_anything() {
    let site = Site::set(Setting {
        clock: Clock::System,
        ..Setting::default()
    });
    let (config, listen) = with_keys_of_its_own(&site);
    let log = site.dir.join("second.log");
    let second = Server::start(&config, listen, &log);
    let mut other = site.folder.clone();
    other.definition.slug = "deuxieme".to_owned();
    site.publish(&other).expect("a second campaign");
    let file = site.dir.join("second-keys/tag-deuxieme.key");
    assert!(!file.exists());
    // Whichever server sends a mail, it is a file.
    let first = site.as_process(|config| config.log = "warn".to_owned());

    let page = second.http().get("/fr/deuxieme/join").expect(200);
    let mut form = Form::of(page.text(), "/fr/deuxieme/join");
    form.fill("given-name", "Prénom")
        .fill("family-name", "Exemple")
        .fill("email", "prenom@example.org")
        .tick("target", "taj");
    for consent in form.boxes("consent") {
        form.tick("consent", &consent);
    }
    let sent = second.http().post(&form.action, &form.encode());
    sent.expect(200);
    let link = mailed_link(&site, "deuxieme");
    second.http().post(&link, "").expect(200);
    assert_eq!(site.everything_agrees()["deuxieme"].report.tally.live, 1);

    // From its next look on, at a start or within the hour, it has the file, and needs no other server for it.
    second.ends();
    let second = Server::start(&config, listen, &log);
    is_there(&file);
    let read = |path: PathBuf| std::fs::read(path).expect("a key");
    assert_eq!(
        read(file),
        read(site.config.key_dir.join("tag-deuxieme.key"))
    );
    second.ends();
    first.ends();
}

/// The one whose clock was behind took what the other had written down for that of a clock that had been set back, and began anew.
#[test]
#[ignore = "needs postgresql: cargo xtask on-postgres"]
fn what_a_mailbox_and_an_account_may_do_is_counted_at_all_servers_together() {
    let site = Site::set(setting());
    let behind = Clock::fixed(site.clock.now() - 3 * SECOND);
    let another = site.another(behind.clone());
    for app in [site.app(), another.app()] {
        app.limits.account_grid.set(Duration::ZERO);
    }
    let servers = [site.http(), another.http()];
    uses_up(&servers, || {
        site.clock.advance(20 * SECOND);
        behind.advance(20 * SECOND);
    });
    has_to_wait(&servers);
    is_used_up(&site, &servers);
    another.ends(&site);
}

/// Whoever was given something that is done once, and stood still, writes nothing more once another has it; and nobody is given it while it is written.
#[test]
#[ignore = "needs postgresql: cargo xtask on-postgres"]
fn what_is_done_once_is_written_by_whoever_was_given_it_last() {
    let site = Site::demo();
    let another = site.another(site.clock.clone());
    let (first, second) = (site.app().db.clone(), another.app().db.clone());
    site.wait(async {
        let holds = async |lease: &Lease| {
            let mut tx = first.begin().await.expect("begin");
            lease.holds(&mut tx).await.expect("asked")
        };
        let given = first.lease("x", Node([1; 16]), 0, 10).await;
        let slow = given.expect("asked").expect("it is free");
        let taken = second.lease("x", Node([2; 16]), 9, 19).await;
        assert_eq!(taken.expect("asked"), None);
        let mut tx = first.begin().await.expect("begin");
        assert!(slow.holds(&mut tx).await.expect("asked"));
        // Its time is over, and another comes while something is written under it.
        let next = tokio::spawn(async move {
            loop {
                match second.lease("x", Node([2; 16]), 10, 20).await {
                    // However slow this machine is.
                    Err(error) if error.is_locked() => {}
                    given => return given,
                }
            }
        });
        query("UPDATE migration SET name = name WHERE version = 0")
            .execute(&mut tx)
            .await
            .expect("written");
        assert!(slow.holds(&mut tx).await.expect("asked"));
        tx.commit().await.expect("commit");
        let next = next.await.expect("no panic").expect("asked");
        let next = next.expect("its time was over");
        assert!(!holds(&slow).await);
        assert!(holds(&next).await);
    });
    another.ends(&site);
}

/// Each of several servers looks every hour, and both may look at once: what goes is written down once.
#[test]
#[ignore = "needs postgresql: cargo xtask on-postgres"]
fn what_two_servers_find_due_at_once_is_destroyed_and_written_down_once() {
    let site = Site::demo();
    let another = site.another(site.clock.clone());
    for number in 0..40 {
        let somebody = site.person("Prénom", &format!("Inventé {number}"));
        somebody.joins(&["taj"]).expect(200);
    }
    site.mail_has_left();
    site.clock.advance(31 * DAY);
    site.due_mail_has_left();
    let looks = async |app: App| {
        let now = app.clock.now();
        let done = clameur::retention::run_once(&app.db, &app.secrets, now).await;
        done.expect("what is due is destroyed");
    };
    site.wait(async {
        tokio::join!(looks(site.app()), looks(another.app()));
    });
    let rows = site.dump();
    assert_eq!(rows["pending"], Vec::<String>::new());
    let app = site.app();
    let told =
        query("SELECT CAST(SUM(things) AS BIGINT) AS n FROM destruction WHERE what = 'pending'");
    let told: i64 = site
        .wait(told.fetch_one(app.db.read()))
        .expect("a number")
        .get("n");
    assert_eq!(told, 40);
    another.ends(&site);
}
