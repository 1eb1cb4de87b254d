//! Several servers on one PostgreSQL. In a storm of people who join, press their buttons and leave, any of three is killed again and again, and so is
//! PostgreSQL: whoever read that they are counted, or that they have left, is so; no server shows another log; what falls due is done once
//! (promises P2, P3, P4, P5). And a campaign that is published at one server is another's at once, what a mailbox may ask for is counted at all of
//! them together, and what is done once is written by one.
//!
//! `CLAMEUR_CRASHES` says how often something is killed: 100 times unless told otherwise. `CLAMEUR_STORM_SEED` draws the same again.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::harness::html::Form;
use super::harness::person::read_file;
use super::harness::process::{Server, free_port, with_folder_mail, write_config};
use super::harness::{Setting, Site};
use super::storms::{Cluster, Kind, Until};
use super::waits_outlast_a_restart::{has_to_wait, is_used_up, setting, uses_up};
use super::whatever_breaks::passes_within;
use clameur::clock::{Clock, DAY, SECOND};
use clameur::db::{Lease, Node, query};
use clameur::state::App;

/// How long anything may take, on however slow a machine.
const PATIENCE: Duration = Duration::from_secs(120);

/// However slow the machine: a storm that takes longer fails by its number of faults.
const LONGEST: Duration = Duration::from_secs(900);

#[test]
#[ignore = "needs postgresql: cargo xtask on-postgres"]
fn three_servers_and_their_database_are_killed_a_hundred_times() {
    let faults = std::env::var("CLAMEUR_CRASHES").ok();
    let faults = faults.and_then(|number| number.parse().ok()).unwrap_or(100);
    let until = Until {
        faults,
        time: LONGEST,
    };
    let report = passes_within(Kind::PgNodes, until);
    assert!(report.tried >= faults, "{} faults", report.tried);
    // Whoever is turned away is told so, and when to come back; nobody is answered anything else.
    assert_eq!(report.odd, BTreeMap::new());
}

/// After a night without current machines come up in any order. A server whose database was not there yet ended, start after start, and nobody was
/// told anything.
#[test]
#[ignore = "needs postgresql: cargo xtask on-postgres"]
fn a_server_that_is_started_before_its_database_says_so_and_opens_by_itself() {
    let cluster = Cluster::start(None);
    let now = Setting {
        clock: Clock::System,
        ..Setting::default()
    };
    let site = Site::set_with(now, |config| config.database = Some(cluster.address()));
    site.hands_over(|config| config.log = "warn".to_owned());
    assert!(cluster.ends_at_once(PATIENCE));
    let server = site.process_again();
    let page = site.get("/fr/technopolice").expect(503);
    assert!(page.header("retry-after").is_some());
    assert!(page.text().contains("<h1"), "{}", page.text());
    let ready = site.get("/readyz").expect(503);
    assert!(ready.text().contains("not there"), "{}", ready.text());
    let log = std::fs::read_to_string(site.log_file()).expect("a log");
    assert!(log.contains("cannot open the database"), "{log}");

    assert!(cluster.is_up(PATIENCE));
    let begun = Instant::now();
    let is_ready = || {
        let ready = site.http().try_request("GET", "/readyz", &[], &[]);
        ready.is_some_and(|ready| ready.status == 200)
    };
    while !is_ready() {
        assert!(begun.elapsed() < PATIENCE, "it stays closed");
        std::thread::sleep(Duration::from_millis(50));
    }
    site.person("Ada", "Après").is_counted(&["taj"]);
    site.everything_agrees();
    server.ends();
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
