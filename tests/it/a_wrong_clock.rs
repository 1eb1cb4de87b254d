//! A machine whose clock leaps ahead destroys nobody's statement by it.

use std::process::{Command, Output};

use clameur::clock::{Clock, DAY};
use clameur::db::query;

use super::harness::wait::comes;
use super::harness::{Setting, Site};

fn site() -> Site {
    Site::set(Setting {
        clock: Clock::System,
        ..Setting::default()
    })
}

fn pending(site: &Site) -> i64 {
    let app = site.app();
    let row = site.wait(query("SELECT COUNT(*) AS n FROM pending").fetch_one(app.db.read()));
    row.expect("a row").get("n")
}

/// The instance is as old as if its clock had leapt ahead by forty days.
fn leaps(site: &Site) {
    let app = site.app();
    for text in [
        "UPDATE clock_seen SET seen_at = seen_at - $1",
        "UPDATE pending SET created_at = created_at - $1, expires_at = expires_at - $1",
        "UPDATE mail SET created_at = created_at - $1",
    ] {
        site.wait(async {
            let mut tx = app.db.begin().await.expect("a transaction");
            query(text)
                .bind(40 * DAY)
                .execute(&mut *tx)
                .await
                .expect("rows");
            tx.commit().await.expect("a commit");
        });
    }
}

fn clameur(site: &Site, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_clameur"))
        .args(args)
        .arg("--config")
        .arg(site.dir.join("clameur.toml"))
        .output()
        .expect("clameur")
}

#[test]
fn forty_days_ahead_destroy_nothing_until_somebody_says_that_it_is_right() {
    let site = site();
    let person = site.person("Prénom", "Exemple");
    person.joins(&["taj"]);
    assert_eq!(pending(&site), 1);
    // The first look of a running server believes the clock that it finds.
    comes("a clock that is believed", || {
        site.dump()["clock_seen"].len() == 1
    });
    leaps(&site);
    // A running server, as shipped: it looks at once when it starts.
    let server = site.as_process(|_| {});
    comes("a doubt about the clock in the log", || {
        let log = std::fs::read_to_string(site.log_file()).expect("a log");
        log.contains("nothing is destroyed by this clock")
    });
    server.ends();

    // Nor does a command, and the doctor tells.
    let run = clameur(&site, &["retention", "run"]);
    assert_eq!(run.status.code(), Some(2));
    let words = String::from_utf8_lossy(&run.stderr).into_owned();
    assert!(words.contains("--clock-is-right"), "{words}");
    let apply = clameur(&site, &["retention", "--apply", "--yes"]);
    assert_eq!(apply.status.code(), Some(2));
    let doctor = clameur(&site, &["doctor", "--offline"]);
    let words = String::from_utf8_lossy(&doctor.stdout).into_owned();
    assert!(words.contains("40 days ahead"), "{words}");
    site.start();
    assert_eq!(pending(&site), 1);
    site.stop();

    // The machine was really off for so long.
    let run = clameur(&site, &["retention", "run", "--clock-is-right"]);
    assert!(
        run.status.success(),
        "{}",
        String::from_utf8_lossy(&run.stderr)
    );
    site.start();
    assert_eq!(pending(&site), 0);
    site.everything_agrees();
}
