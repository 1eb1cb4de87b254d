//! PostgreSQL goes away under a running server: silently, or because another one takes its place that lacks what the public has seen.

use std::time::{Duration, Instant};

use clameur::clock::Clock;
use clameur::config::Config;
use clameur::db::Address;

use super::harness::html::Form;
use super::harness::{Setting, Site, postgres};
use super::storms::{Cut, Proxy};

/// The name of the site's database.
fn database(config: &Config) -> String {
    let address = config.database.clone().map(String::from).expect("a server");
    let name = address.strip_prefix("postgresql:///").expect("by a socket");
    name.split('?').next().unwrap_or_default().to_owned()
}

fn now() -> Setting {
    Setting {
        clock: Clock::System,
        ..Setting::default()
    }
}

#[test]
#[ignore = "needs postgresql: cargo xtask on-postgres"]
fn a_standby_that_lacks_what_was_shown_is_not_served_and_nothing_is_written_into_it() {
    let site = Site::set(now());
    let name = database(&site.config);
    let (old, new) = (format!("{name}_old"), format!("{name}_new"));
    site.person("Ada", "Avant").is_counted(&["tes"]);
    site.stop();
    postgres::remove(&old);
    postgres::remove(&new);
    postgres::psql(
        "postgres",
        &format!("CREATE DATABASE {old} TEMPLATE {name}"),
    );
    let server = site.as_process(|config| config.log = "warn".to_owned());
    let ben = site.person("Ben", "Après");
    ben.joins(&["tes"]);
    let mut cleo = site.person("Cléo", "Après");
    cleo.is_counted(&["tes"]);
    let shown = site.checkpoint().size;

    // Another server answers by the same name.
    for step in [
        format!("ALTER DATABASE {name} ALLOW_CONNECTIONS false"),
        format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"),
        format!("ALTER DATABASE {name} RENAME TO {new}"),
        format!("ALTER DATABASE {old} RENAME TO {name}"),
    ] {
        postgres::psql("postgres", &step);
    }
    let before = postgres::psql(&name, "SELECT size, checkpoint FROM head");
    let blank = "/fr/technopolice/join";
    let begun = Instant::now();
    loop {
        // Whoever comes meanwhile is not told that anything was kept.
        let page = site.get(blank);
        if page.status == 200 {
            let mut form = Form::of(page.text(), blank);
            form.tick("target", "tes");
            for consent in form.boxes("consent") {
                form.tick("consent", &consent);
            }
            form.fill("given-name", "Nul")
                .fill("family-name", "Perdu")
                .fill("email", "personne@example.org");
            let body = form.encode();
            let kind = [("content-type", "application/x-www-form-urlencoded")];
            let answer = site
                .http()
                .try_request("POST", blank, &kind, body.as_bytes());
            assert!(
                answer.is_none_or(|answer| answer.status != 200),
                "it was kept"
            );
        }
        let page = site.get("/fr");
        if page.status == 503
            && page.header("retry-after").is_some()
            && site.get("/readyz").text().contains("not what was shown")
        {
            break;
        }
        assert!(
            begun.elapsed() < Duration::from_secs(60),
            "it is still served"
        );
        std::thread::sleep(Duration::from_millis(50));
    }
    site.get("/healthz").expect(200);
    assert_eq!(
        postgres::psql(&name, "SELECT size, checkpoint FROM head"),
        before
    );
    assert_eq!(
        postgres::psql(&name, "SELECT COUNT(*) FROM pending").trim(),
        "0"
    );

    // The loss is said in public, and the site opens by itself.
    let declared = std::process::Command::new(env!("CARGO_BIN_EXE_clameur"))
        .args(["campaign", "declare-loss", &site.slug, "--yes", "--config"])
        .arg(site.dir.join("clameur.toml"))
        .output()
        .expect("it runs");
    assert!(declared.status.success(), "{declared:?}");
    let begun = Instant::now();
    while site.get("/readyz").status != 200 {
        assert!(begun.elapsed() < Duration::from_secs(60), "it stays closed");
        std::thread::sleep(Duration::from_millis(50));
    }
    let page = site.get("/fr/technopolice/count").expect(200);
    assert!(page.text().contains(&shown.to_string()), "{}", page.text());
    server.ends();
    postgres::remove(&new);
}

/// The network ends between the two machines while a commit is under way: nothing comes back, and no connection is closed.
#[test]
#[ignore = "needs postgresql: cargo xtask on-postgres"]
fn a_commit_whose_answer_never_comes_is_found_out_and_everything_goes_on() {
    let socket = postgres::socket().expect("cargo xtask on-postgres");
    let proxy = Proxy::to(socket.join(".s.PGSQL.5432"));
    let site = Site::set_with(now(), |config| {
        let name = database(config);
        config.database = Some(Address::Postgres(proxy.leads_to(&name)));
    });
    let mut ada = site.person("Ada", "Silence");
    ada.joins(&["tes"]);
    ada.opens_mail();
    let link = ada.link();
    proxy.cuts(Cut::Silent);
    let pressed = site.http().try_request("POST", &link, &[], &[]);
    let pressed = pressed.map(|answer| answer.status);
    // Told that they are counted, or to press again.
    assert!(matches!(pressed, Some(200 | 503)), "{pressed:?}");
    assert!(!proxy.waits(), "no commit came");
    site.http().post(&link, "").expect(200);
    site.person("Ben", "Après").is_counted(&["tes"]);
    assert_eq!(site.count(), 2);
    site.everything_agrees();
}
