//! Whoever stands between us and the relay cannot make us believe that a mail was taken, nor get it.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use tokio::io::{AsyncBufRead, AsyncBufReadExt as _, AsyncWrite, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

use super::fakes::Store;
use super::smtp::{letter_to, relay};
use super::*;
use crate::secrets::lock;

type Heard = Arc<Mutex<Vec<String>>>;

/// An authority that signs certificates, and what believes it.
struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
    trust: Trust,
}

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().expect("a key");
        let issuer = CertifiedIssuer::self_signed(params, key).expect("an authority");
        let id: u64 = rand_core::RngCore::next_u64(&mut rand_core::OsRng);
        let path = std::env::temp_dir().join(format!("clameur-authority-{id}.pem"));
        std::fs::write(&path, issuer.pem()).expect("a file");
        let trust = Trust::from_file(&path).expect("a certificate");
        std::fs::remove_file(&path).expect("removed");
        Self { issuer, trust }
    }

    /// Speaks TLS for this name, with a certificate that ends in this year.
    fn acceptor(&self, name: &str, until: i32) -> TlsAcceptor {
        let mut params = CertificateParams::new(vec![name.to_owned()]).expect("a name");
        params.not_before = rcgen::date_time_ymd(2020, 1, 1);
        params.not_after = rcgen::date_time_ymd(until, 1, 1);
        let key = KeyPair::generate().expect("a key");
        let signed = params.signed_by(&key, &self.issuer).expect("signed");
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_no_client_auth()
            .with_single_cert(vec![signed.der().clone()], key)
            .expect("a certificate");
        TlsAcceptor::from(Arc::new(config))
    }
}

/// Answers what comes, 250 where nothing better is known, until it is asked to change to TLS.
async fn answer<S: AsyncBufRead + AsyncWrite + Unpin>(stream: &mut S, heard: &Heard) {
    let mut in_data = false;
    loop {
        let mut line = String::new();
        match stream.read_line(&mut line).await {
            Ok(0) | Err(_) => return,
            Ok(_) => {}
        }
        let line = line.trim_end().to_owned();
        if in_data && line != "." {
            continue;
        }
        lock(heard).push(line.clone());
        in_data = line == "DATA";
        let reply = match line.split(' ').next().unwrap_or_default() {
            "STARTTLS" => return,
            "EHLO" => "250-relay.example.org\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n",
            "AUTH" => "235 welcome\r\n",
            "DATA" => "354 go on\r\n",
            "QUIT" => "221 bye\r\n",
            _ => "250 fine\r\n",
        };
        let _ = stream.write_all(reply.as_bytes()).await;
    }
}

/// How somebody meddles with the change to TLS.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Meddler {
    /// Not at all.
    None,
    /// Says these things in one breath with the answer to STARTTLS.
    Ahead(&'static str),
    /// Says them a moment after that answer.
    Behind(&'static str),
    /// Answers STARTTLS with this, and goes on in the clear.
    Instead(&'static str),
}

/// A relay that speaks TLS, from the start or after STARTTLS, behind somebody who meddles.
async fn tls_relay(acceptor: TlsAcceptor, at_once: bool, meddler: Meddler) -> (u16, Heard, Heard) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("address").port();
    let (clear, sealed) = (Heard::default(), Heard::default());
    let (in_clear, in_tls) = (Arc::clone(&clear), Arc::clone(&sealed));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (acceptor, in_clear, in_tls) =
                (acceptor.clone(), Arc::clone(&in_clear), Arc::clone(&in_tls));
            tokio::spawn(async move {
                let stream = if at_once {
                    stream
                } else {
                    match in_the_clear(stream, &in_clear, meddler).await {
                        Some(stream) => stream,
                        None => return,
                    }
                };
                let Ok(stream) = acceptor.accept(stream).await else {
                    return;
                };
                let mut stream = BufReader::new(stream);
                if at_once {
                    let _ = stream.write_all(b"220 relay.example.org\r\n").await;
                }
                answer(&mut stream, &in_tls).await;
            });
        }
    });
    (port, clear, sealed)
}

async fn in_the_clear(stream: TcpStream, heard: &Heard, meddler: Meddler) -> Option<TcpStream> {
    let mut stream = BufReader::new(stream);
    let _ = stream.write_all(b"220 relay.example.org\r\n").await;
    answer(&mut stream, heard).await;
    match meddler {
        Meddler::None => {
            let _ = stream.write_all(b"220 go\r\n").await;
        }
        Meddler::Ahead(lies) => {
            let _ = stream
                .write_all(format!("220 go\r\n{lies}").as_bytes())
                .await;
        }
        Meddler::Behind(lies) => {
            let _ = stream.write_all(b"220 go\r\n").await;
            tokio::time::sleep(Duration::from_millis(100)).await;
            let _ = stream.write_all(lies.as_bytes()).await;
        }
        Meddler::Instead(reply) => {
            let _ = stream.write_all(reply.as_bytes()).await;
            answer(&mut stream, heard).await;
            return None;
        }
    }
    Some(stream.into_inner())
}

fn client(port: u16, security: Security, trust: &Trust) -> Smtp {
    Smtp::new("localhost", port, security, "clameur.example.org")
        .with_login("user".to_owned(), "password".to_owned())
        .trusting(trust.clone())
}

/// All that a session would be answered, written down beforehand.
const LIES: &str = "250-relay.example.org\r\n250 AUTH PLAIN\r\n235 welcome\r\n250 fine\r\n250 fine\r\n354 go on\r\n250 taken\r\n";

#[tokio::test]
async fn a_good_certificate_for_the_right_name_is_taken_and_no_other() {
    let (ours, theirs) = (Authority::new(), Authority::new());
    for (security, at_once) in [(Security::Tls, true), (Security::StartTls, false)] {
        for (authority, name, until, expected) in [
            (&ours, "localhost", 2099, None),
            (&ours, "relay.example.org", 2099, Some(Cause::Certificate)),
            (&ours, "localhost", 2021, Some(Cause::Certificate)),
            (&theirs, "localhost", 2099, Some(Cause::Certificate)),
        ] {
            let acceptor = authority.acceptor(name, until);
            let (port, clear, sealed) = tls_relay(acceptor, at_once, Meddler::None).await;
            let opened = client(port, security, &ours.trust).open().await;
            let told = format!("{security:?} {name} {until}");
            let Some(cause) = expected else {
                let mut session = opened.expect(&told);
                assert_eq!(session.deliver(&letter_to(TO)).await, Ok(()), "{told}");
                assert!(lock(&sealed).contains(&".".to_owned()), "{told}");
                session.close().await;
                continue;
            };
            assert_eq!(opened.err(), Some(DeliveryError::Relay(cause)), "{told}");
            assert_eq!(lock(&sealed).len(), 0, "{told}");
            let clear = lock(&clear);
            assert!(
                clear
                    .iter()
                    .all(|line| line.starts_with("EHLO") || line == "STARTTLS")
            );
        }
    }
    // The public authorities know nothing of ours.
    let (port, ..) = tls_relay(ours.acceptor("localhost", 2099), true, Meddler::None).await;
    let opened = client(port, Security::Tls, &Trust::default()).open().await;
    assert_eq!(opened.err(), Some(DeliveryError::Relay(Cause::Certificate)));
}

#[tokio::test]
async fn what_was_said_before_tls_is_not_believed_after_it() {
    let ours = Authority::new();
    let greeted = "220 relay.example.org\r\n";
    for meddler in [
        Meddler::Ahead(LIES),
        Meddler::Ahead(greeted),
        Meddler::Ahead("2"),
        Meddler::Behind(LIES),
        Meddler::Instead("454 not now\r\n"),
        Meddler::Instead("502 what?\r\n"),
        Meddler::Instead("250 fine\r\n"),
        Meddler::Instead("220 go\r\n"),
        Meddler::Instead(LIES),
    ] {
        let acceptor = ours.acceptor("localhost", 2099);
        let (port, clear, sealed) = tls_relay(acceptor, false, meddler).await;
        let opening = client(port, Security::StartTls, &ours.trust);
        let opening = tokio::time::timeout(patience(false), opening.open());
        let opened = opening.await.expect("in time");
        let error = opened.err().expect("no session");
        assert!(matches!(error, DeliveryError::Relay(_)), "{error}");
        assert_eq!(lock(&sealed).len(), 0, "nothing is said to whoever that is");
        for line in lock(&clear).iter() {
            assert!(
                !line.contains("AUTH PLAIN") && !line.contains("MAIL FROM") && !line.contains('@'),
                "{line}"
            );
        }
    }
}

/// A relay in the clear on this machine that writes all this at once, whatever it is asked.
async fn writes(all: &'static str, and_stays: bool) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("address").port();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let _ = stream.write_all(all.as_bytes()).await;
                if and_stays {
                    tokio::time::sleep(Duration::from_secs(20)).await;
                }
            });
        }
    });
    port
}

/// For how long a test waits: a moment where nothing is to come, and as long as a slow machine takes for what does.
fn patience(waits: bool) -> Duration {
    Duration::from_secs(if waits { 1 } else { 60 })
}

#[tokio::test]
async fn answers_written_ahead_are_none() {
    for and_stays in [true, false] {
        for all in [
            "220 relay\r\n250 relay\r\n250 fine\r\n250 fine\r\n354 go on\r\n250 taken\r\n",
            "220-relay\r\n220 relay\r\n250 relay\r\n",
            "250 relay\r\n",
            "220 relay\n",
            "HTTP/1.1 400 Bad Request\r\n\r\n",
        ] {
            let port = writes(all, and_stays).await;
            let smtp = Smtp::new("127.0.0.1", port, Security::Plain, "clameur.example.org");
            // Whoever has not ended a line is waited for.
            let waits = all.ends_with("relay\n") && and_stays;
            let opening = tokio::time::timeout(patience(waits), smtp.open());
            match opening.await {
                Err(_) => assert!(waits, "{all:?}"),
                Ok(opened) => {
                    let error = opened.err();
                    assert!(
                        matches!(error, Some(DeliveryError::Relay(_))),
                        "{all:?}: {error:?}"
                    );
                }
            }
        }
    }
    let endless: &'static str = Box::leak("250-more\r\n".repeat(10_000).into_boxed_str());
    let port = writes(endless, true).await;
    let smtp = Smtp::new("127.0.0.1", port, Security::Plain, "clameur.example.org");
    assert_eq!(
        smtp.open().await.err(),
        Some(DeliveryError::Relay(Cause::Unasked))
    );
}

#[tokio::test]
async fn a_yes_to_another_question_is_none() {
    for (to, reply) in [
        ("MAIL", "354 go on"),
        ("MAIL", "220 hello"),
        ("RCPT", "354 go on"),
        ("RCPT", "252 perhaps"),
        ("DATA", "250 taken"),
        ("DATA", "220 hello"),
        (".", "354 go on"),
        (".", "221 bye"),
        (".", "250 taken\r\n250 and another"),
        (".", "250-taken"),
        (".", "25"),
        (".", "+OK taken"),
    ] {
        let answer = move |line: &str| line.starts_with(to).then_some(reply);
        let (port, _) = relay(&[], answer).await;
        let smtp = Smtp::new("127.0.0.1", port, Security::Plain, "clameur.example.org");
        let mut session = smtp.open().await.expect("open");
        let email = letter_to(TO);
        let waits = reply == "250-taken";
        let delivering = tokio::time::timeout(patience(waits), session.deliver(&email));
        match delivering.await {
            Err(_) => assert!(waits, "{to}: {reply}"),
            Ok(outcome) => {
                let unasked = match to {
                    "MAIL" => DeliveryError::Relay(Cause::Unasked),
                    _ => DeliveryError::Temporary(Cause::Unasked),
                };
                assert_eq!(outcome, Err(unasked), "{to}: {reply}");
            }
        }
    }
}

#[tokio::test]
async fn a_mail_waits_as_long_as_somebody_meddles() {
    let store = Store::new("hostile").await;
    store
        .put_now(&Message::already_joined("technopolice", "fr", TO))
        .await;
    let ours = Authority::new();
    let acceptor = ours.acceptor("localhost", 2099);
    let (port, ..) = tls_relay(acceptor.clone(), false, Meddler::Ahead(LIES)).await;
    let bad = client(port, Security::StartTls, &ours.trust);
    let mut worker = Worker::new(
        store.db.clone(),
        &KEY,
        bad,
        Fixed,
        site(),
        store.clock.clone(),
    );
    let pass = worker.pass().await.expect("pass");
    assert_eq!((pass.delivered, pass.dead), (0, 0));
    assert_eq!(store.waiting().await.all, 1);

    let (port, _, sealed) = tls_relay(acceptor, false, Meddler::None).await;
    let good = client(port, Security::StartTls, &ours.trust);
    let mut worker = Worker::new(
        store.db.clone(),
        &KEY,
        good,
        Fixed,
        site(),
        store.clock.clone(),
    );
    store.clock.advance(crate::clock::MINUTE);
    assert_eq!(worker.pass().await.expect("pass").delivered, 1);
    assert_eq!(store.waiting().await.all, 0);
    assert!(
        lock(&sealed)
            .iter()
            .any(|line| line.starts_with("AUTH PLAIN "))
    );
}

#[test]
fn a_file_of_authorities_says_what_is_wrong_with_it() {
    let dir = std::env::temp_dir().join(format!("clameur-trust-{}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("a folder");
    for text in [
        "",
        "no certificate\n",
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
    ] {
        let path = dir.join("authority.pem");
        std::fs::write(&path, text).expect("a file");
        let said = Trust::from_file(&path).err().expect(text).to_string();
        assert!(
            said.contains("authority.pem") && said.contains("as PEM"),
            "{said}"
        );
    }
    assert!(Trust::from_file(&dir.join("none.pem")).is_err());
    std::fs::remove_dir_all(&dir).expect("removed");
}
