//! What a confirmation costs the write-ahead log of PostgreSQL, by the code that serves. Bytes say the same on any machine; rates do not. On SQLite pages
//! are counted (`src/statement/sequencer/tests/pages_written.rs`).

use clameur::statement::sequencer::{Command, Outcome};
use clameur::token::Token;

use crate::harness::{Setting, Site};
use crate::storms::Cluster;

/// People whose buttons are pressed at once.
const PEOPLE: u32 = 64;

/// Bytes of log that a server has written.
fn logged(cluster: &Cluster) -> u64 {
    let bytes = cluster.psql(
        "postgres",
        "SELECT (pg_current_wal_insert_lsn() - '0/0'::pg_lsn)::bigint",
    );
    bytes.trim().parse().expect("a number")
}

#[test]
#[ignore = "needs postgresql: cargo xtask on-postgres"]
fn a_confirmation_costs_few_bytes_of_log() {
    let cluster = Cluster::start(None);
    // Images of whole pages depend on when the server last made a checkpoint.
    cluster.psql("postgres", "ALTER SYSTEM SET full_page_writes = off");
    cluster.psql("postgres", "ALTER SYSTEM SET autovacuum = off");
    cluster.psql("postgres", "SELECT pg_reload_conf()");
    let site = Site::set_with(Setting::default(), |config| {
        config.database = Some(cluster.address());
    });
    let mut tokens = Vec::new();
    for _ in 0..PEOPLE {
        let mut person = site.person("Prénom", "Exemple");
        person.joins(&["taj"]);
        person.opens_mail();
        tokens.push(Token::parse(&person.token()).expect("a token"));
    }
    let (sequencer, campaign) = (site.app().sequencer.clone(), site.slug.clone());
    let before = logged(&cluster);
    site.wait(async {
        let mut pressed = tokio::task::JoinSet::new();
        for token in tokens {
            let (sequencer, campaign) = (sequencer.clone(), campaign.clone());
            pressed.spawn(async move {
                let confirm = Command::Confirm {
                    campaign,
                    token,
                    credited: false,
                };
                sequencer.submit(confirm).await
            });
        }
        while let Some(answer) = pressed.join_next().await {
            let answer = answer.expect("no panic");
            assert!(
                matches!(answer, Ok(Outcome::Counted { first: true, .. })),
                "{answer:?}"
            );
        }
    });
    let each = (logged(&cluster) - before) / u64::from(PEOPLE);
    println!("{each} bytes of log for each confirmation");
    // Whoever makes it less writes the new bound here.
    assert!(each < 6_500, "{each}");
}
