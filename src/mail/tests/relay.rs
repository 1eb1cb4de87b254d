//! A real relay: OpenSMTPD on this machine, delivering into folders.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use super::*;
use crate::clock::{Clock, HOUR, MINUTE};
use crate::db::{Db, query};

/// A running `smtpd` with a configuration of its own. It needs to be root, as mail servers do.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        // SIGTERM first: a killed parent would leave its children behind.
        let id = self.0.id().to_string();
        let _ = Command::new("kill").args(["-TERM", &id]).status();
        let _ = self.0.wait();
    }
}

impl Server {
    /// `later` lists recipients that are refused for now.
    fn start(dir: &Path, port: u16, later: &[&str]) -> Self {
        let shown = dir.display();
        std::fs::write(dir.join("later"), later.join("\n")).expect("table");
        let config = format!(
            "table later file:{shown}/later\n\
             table people {{ \"@example.org\" = \"nobody\" }}\n\
             filter \"later\" phase rcpt-to match rcpt-to <later> reject \"451 4.7.1 not now\"\n\
             listen on 127.0.0.1 port {port} hostname relay.example.org filter \"later\"\n\
             action \"keep\" maildir \"{shown}/mail/%{{rcpt.user}}\" virtual <people>\n\
             match from any for domain \"example.org\" action \"keep\"\n"
        );
        let path = dir.join("smtpd.conf");
        std::fs::write(&path, config).expect("configuration");
        let child = Command::new("/usr/sbin/smtpd")
            .arg("-d")
            .arg("-f")
            .arg(&path)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("smtpd: install the package opensmtpd");
        let server = Self(child);
        for _ in 0..1_200 {
            if std::net::TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return server;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        panic!("smtpd does not listen; is another one running?");
    }
}

/// The mails that `user` has received, once there are `count`.
async fn received(dir: &Path, user: &str, count: usize) -> Vec<String> {
    let new = dir.join("mail").join(user).join("new");
    for _ in 0..1_200 {
        let files: Vec<PathBuf> = std::fs::read_dir(&new)
            .into_iter()
            .flatten()
            .flatten()
            .map(|file| file.path())
            .collect();
        if files.len() >= count {
            let read = |path: &PathBuf| std::fs::read_to_string(path).expect("mail");
            return files.iter().map(read).collect();
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("{user} did not receive {count} mails");
}

/// A folder into which the server may deliver, and a port for it.
fn prepare() -> (PathBuf, u16) {
    let dir = std::env::temp_dir().join(format!("clameur-relay-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&dir);
    std::fs::create_dir_all(dir.join("mail")).expect("folder");
    let own = Command::new("chown")
        .arg("nobody")
        .arg(dir.join("mail"))
        .status();
    assert!(
        own.is_ok_and(|status| status.success()),
        "this test has to run as root"
    );
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("address").port();
    (dir, port)
}

#[tokio::test]
#[ignore = "needs opensmtpd"]
async fn a_real_server_takes_refuses_postpones_and_comes_back() {
    let (dir, port) = prepare();
    let db = Db::open(&dir.join("db").into(), true)
        .await
        .expect("a store");
    let clock = Clock::fixed(NOW);
    let relay = Smtp::new("127.0.0.1", port, Security::Plain, "clameur.example.org");
    let mut worker = Worker::new(db.clone(), &KEY, relay, Fixed, site(), clock.clone());
    let mut tx = db.begin().await.expect("begin");
    let kinds = messages("fr").len() as u64;
    for message in messages("fr") {
        enqueue(&mut tx, &KEY, &message, None, NOW, NOW)
            .await
            .expect("queued");
    }
    for to in [
        "plus-tard@example.org",
        "nom@ailleurs.example",
        "prénom@example.org",
    ] {
        let message = Message::already_joined("technopolice", "en", to);
        enqueue(&mut tx, &KEY, &message, None, NOW, NOW)
            .await
            .expect("queued");
    }
    tx.commit().await.expect("commit");

    // Down: nothing is lost, nothing is counted as an attempt.
    assert_eq!(worker.pass().await.expect("pass").delivered, 0);
    clock.advance(HOUR);
    assert_eq!(worker.pass().await.expect("pass").delivered, 0);
    let all = waiting(&db, clock.now()).await.expect("waiting").all;
    assert_eq!(all, kinds + 3);

    // Up: one of each kind is taken, one is refused for now, two for good.
    let server = Server::start(&dir, port, &["plus-tard@example.org"]);
    let mut sum = Pass::default();
    for _ in 0..3 {
        clock.advance(6 * MINUTE);
        let pass = worker.pass().await.expect("pass");
        sum.delivered += pass.delivered;
        sum.dead += pass.dead;
    }
    assert_eq!((sum.delivered, sum.dead), (kinds, 2));
    assert_eq!(waiting(&db, clock.now()).await.expect("waiting").all, 1);
    let mails = received(&dir, "nom", messages("fr").len()).await;
    assert!(
        mails
            .iter()
            .all(|mail| mail.contains("\nAuto-Submitted: auto-generated\n"))
    );
    assert!(
        mails
            .iter()
            .any(|mail| mail.contains("technopolice-12345.tlog-proof"))
    );

    // Down and up again, and the postponed one is taken.
    drop(server);
    clock.advance(HOUR);
    assert_eq!(worker.pass().await.expect("pass").delivered, 0);
    let server = Server::start(&dir, port, &[]);
    clock.advance(HOUR);
    assert_eq!(worker.pass().await.expect("pass").delivered, 1);
    assert_eq!(received(&dir, "plus-tard", 1).await.len(), 1);
    assert_eq!(waiting(&db, clock.now()).await.expect("waiting").all, 0);
    let rows = query(
        "SELECT outcome, CAST(SUM(n) AS BIGINT) AS n FROM mail_outcome GROUP BY outcome ORDER BY outcome",
    )
    .fetch_all(db.read())
    .await
    .expect("outcomes");
    let outcomes: Vec<(String, i64)> = rows
        .iter()
        .map(|row| (row.get("outcome"), row.get("n")))
        .collect();
    let outcomes: Vec<(&str, i64)> = outcomes.iter().map(|(o, n)| (o.as_str(), *n)).collect();
    let delivered = i64::try_from(kinds + 1).expect("a few");
    assert_eq!(
        outcomes,
        [
            ("delivered", delivered),
            ("no-mailbox", 1),
            ("no-smtputf8", 1)
        ]
    );
    drop(server);
    db.close().await;
    std::fs::remove_dir_all(&dir).expect("removed");
}
