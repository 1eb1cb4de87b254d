//! What we say to a relay and what we make of its answers, with a relay of a few lines.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpListener;

use super::*;
use crate::secrets::lock;

/// A relay that answers each line as `answer` says, 250 where it says nothing, and remembers the lines.
pub(super) async fn relay(
    offers: &'static [&'static str],
    answer: impl Fn(&str) -> Option<&'static str> + Clone + Send + 'static,
) -> (u16, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("address").port();
    let heard: Arc<Mutex<Vec<String>>> = Arc::default();
    let lines = Arc::clone(&heard);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (lines, answer) = (Arc::clone(&lines), answer.clone());
            tokio::spawn(async move {
                let mut stream = BufReader::new(stream);
                let _ = stream.write_all(b"220 relay.example.org\r\n").await;
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
                    lock(&lines).push(line.clone());
                    let reply = match line.split(' ').next().unwrap_or_default() {
                        "." => {
                            in_data = false;
                            answer(&line).unwrap_or("250 2.0.0 taken")
                        }
                        "EHLO" => {
                            let mut reply = "250-relay.example.org\r\n".to_owned();
                            for offer in offers {
                                reply += &format!("250-{offer}\r\n");
                            }
                            reply += "250 HELP\r\n";
                            let _ = stream.write_all(reply.as_bytes()).await;
                            continue;
                        }
                        "DATA" => {
                            let reply = answer(&line).unwrap_or("354 go on");
                            in_data = reply.starts_with('3');
                            reply
                        }
                        _ => answer(&line).unwrap_or("250 2.0.0 fine"),
                    };
                    let _ = stream.write_all(format!("{reply}\r\n").as_bytes()).await;
                    if reply.starts_with("421") {
                        return;
                    }
                }
            });
        }
    });
    (port, heard)
}

fn smtp(port: u16) -> Smtp {
    Smtp::new("127.0.0.1", port, Security::Plain, "clameur.example.org")
}

pub(super) fn letter_to(to: &str) -> Email {
    let message = Message::already_joined("technopolice", "fr", to);
    compose("id", &message, &about("fr"), None, &site(), NOW).expect("an email")
}

#[tokio::test]
async fn several_mails_leave_over_one_connection() {
    let (port, heard) = relay(&["8BITMIME"], |_| None).await;
    let mut session = smtp(port).open().await.expect("open");
    session
        .deliver(&letter_to("un@example.org"))
        .await
        .expect("taken");
    session
        .deliver(&letter_to("deux@example.org"))
        .await
        .expect("taken");
    session.close().await;
    assert_eq!(
        *lock(&heard),
        [
            "EHLO clameur.example.org",
            "MAIL FROM:<plaintes@clameur.example.org>",
            "RCPT TO:<un@example.org>",
            "DATA",
            ".",
            "MAIL FROM:<plaintes@clameur.example.org>",
            "RCPT TO:<deux@example.org>",
            "DATA",
            ".",
            "QUIT"
        ]
    );
}

#[tokio::test]
async fn a_refused_recipient_does_not_hold_up_the_next() {
    let answer = |line: &str| match line {
        "RCPT TO:<absent@example.org>" => Some("550 5.1.1 <absent@example.org> unknown"),
        "RCPT TO:<plein@example.org>" => Some("452 4.2.2 full"),
        _ => None,
    };
    let (port, heard) = relay(&[], answer).await;
    let mut session = smtp(port).open().await.expect("open");
    let absent = session.deliver(&letter_to("absent@example.org")).await;
    assert_eq!(absent, Err(DeliveryError::Permanent(Cause::Code(550))));
    let full = session.deliver(&letter_to("plein@example.org")).await;
    assert_eq!(full, Err(DeliveryError::Temporary(Cause::Code(452))));
    assert_eq!(session.deliver(&letter_to(TO)).await, Ok(()));
    session.close().await;
    let heard = lock(&heard);
    assert_eq!(heard.iter().filter(|l| l.starts_with("EHLO")).count(), 1);
    assert_eq!(heard.iter().filter(|l| *l == "RSET").count(), 2);
}

#[tokio::test]
async fn content_is_refused_for_now_or_for_good() {
    for (reply, expected) in [
        ("554 5.7.1 no", DeliveryError::Permanent(Cause::Code(554))),
        ("451 4.3.0 wait", DeliveryError::Temporary(Cause::Code(451))),
    ] {
        let (port, _) = relay(&[], move |line| (line == ".").then_some(reply)).await;
        let mut session = smtp(port).open().await.expect("open");
        assert_eq!(session.deliver(&letter_to(TO)).await, Err(expected));
    }
}

#[tokio::test]
async fn what_is_wrong_between_us_and_our_relay_is_not_blamed_on_a_mail() {
    // The port of a listener that is gone.
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let closed = listener.local_addr().expect("address").port();
    drop(listener);
    let nobody = smtp(closed).open().await.err();
    assert_eq!(nobody, Some(DeliveryError::Relay(Cause::Network)));

    let (port, _) = relay(&["AUTH PLAIN LOGIN"], |line| {
        line.starts_with("AUTH")
            .then_some("535 5.7.8 wrong password")
    })
    .await;
    let login = smtp(port).with_login("user".to_owned(), "password".to_owned());
    assert_eq!(
        login.open().await.err(),
        Some(DeliveryError::Relay(Cause::Code(535)))
    );

    let (port, _) = relay(&[], |line| {
        line.starts_with("MAIL").then_some("550 5.7.1 not you")
    })
    .await;
    let mut session = smtp(port).open().await.expect("open");
    let sender = session.deliver(&letter_to(TO)).await;
    assert_eq!(sender, Err(DeliveryError::Relay(Cause::Code(550))));

    let (port, heard) = relay(&[], |_| None).await;
    let no_tls = Smtp::new("127.0.0.1", port, Security::StartTls, "clameur.example.org");
    assert_eq!(
        no_tls.open().await.err(),
        Some(DeliveryError::Relay(Cause::Security))
    );
    assert!(
        !lock(&heard).iter().any(|l| l.starts_with("MAIL")),
        "nothing leaves in the clear"
    );
}

#[tokio::test]
async fn a_relay_that_hangs_up_is_called_again_for_the_next_mail() {
    let answer = |line: &str| (line == "RCPT TO:<un@example.org>").then_some("421 4.3.2 closing");
    let (port, heard) = relay(&[], answer).await;
    let mut session = smtp(port).open().await.expect("open");
    let first = session.deliver(&letter_to("un@example.org")).await;
    assert_eq!(first, Err(DeliveryError::Temporary(Cause::Code(421))));
    assert_eq!(session.deliver(&letter_to(TO)).await, Ok(()));
    assert_eq!(
        lock(&heard)
            .iter()
            .filter(|l| l.starts_with("EHLO"))
            .count(),
        2
    );
}

#[tokio::test]
async fn a_relay_may_hang_up_between_two_mails() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("address").port();
    let relay = tokio::spawn(async move {
        for _ in 0..2 {
            let (stream, _) = listener.accept().await.expect("a connection");
            let mut stream = BufReader::new(stream);
            for reply in ["220 relay", "250 relay", "250 yes", "250 yes", "354 go on"] {
                let _ = stream.write_all(format!("{reply}\r\n").as_bytes()).await;
                let _ = stream.read_line(&mut String::new()).await;
            }
            let mut line = String::new();
            while line != ".\r\n" {
                line.clear();
                let _ = stream.read_line(&mut line).await;
            }
            let _ = stream.write_all(b"250 taken\r\n").await;
        }
    });
    let mut session = smtp(port).open().await.expect("open");
    assert_eq!(session.deliver(&letter_to(TO)).await, Ok(()));
    assert_eq!(session.deliver(&letter_to(TO)).await, Ok(()));
    relay.await.expect("two connections");
}

/// A relay that answers `MAIL`, `RCPT` and `DATA` once it has all three, and the mail; gives what it heard, the mail's end included.
async fn relay_in_one_breath(answers: [&'static str; 3]) -> (u16, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("address").port();
    let heard: Arc<Mutex<Vec<String>>> = Arc::default();
    let lines = Arc::clone(&heard);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let lines = Arc::clone(&lines);
            tokio::spawn(async move {
                let mut stream = BufReader::new(stream);
                let mut line = String::new();
                let _ = stream.write_all(b"220 relay\r\n").await;
                let _ = stream.read_line(&mut line).await;
                let _ = stream.write_all(b"250-relay\r\n250 PIPELINING\r\n").await;
                loop {
                    for _ in 0..3 {
                        line.clear();
                        if stream.read_line(&mut line).await.unwrap_or_default() == 0 {
                            lock(&lines).push("hung up".to_owned());
                            return;
                        }
                        lock(&lines).push(line.trim_end().to_owned());
                        if line == "RSET\r\n" {
                            let _ = stream.write_all(b"250 yes\r\n").await;
                            break;
                        }
                    }
                    if line == "RSET\r\n" {
                        continue;
                    }
                    let reply = format!("{}\r\n", answers.join("\r\n"));
                    let _ = stream.write_all(reply.as_bytes()).await;
                    if !answers[2].starts_with("354") {
                        continue;
                    }
                    while line != ".\r\n" {
                        line.clear();
                        if stream.read_line(&mut line).await.unwrap_or_default() == 0 {
                            lock(&lines).push("hung up".to_owned());
                            return;
                        }
                    }
                    lock(&lines).push(".".to_owned());
                    let _ = stream.write_all(b"250 taken\r\n").await;
                }
            });
        }
    });
    (port, heard)
}

#[tokio::test]
async fn sender_recipient_and_data_are_said_in_one_breath_where_the_relay_takes_it() {
    let (port, heard) = relay_in_one_breath(["250 yes", "250 yes", "354 go on"]).await;
    let mut session = smtp(port).open().await.expect("open");
    for _ in 0..2 {
        assert_eq!(session.deliver(&letter_to(TO)).await, Ok(()));
    }
    let mail = [
        "MAIL FROM:<plaintes@clameur.example.org>",
        "RCPT TO:<nom@example.org>",
        "DATA",
        ".",
    ];
    assert_eq!(*lock(&heard), [mail, mail].concat());
}

#[tokio::test]
async fn a_recipient_refused_in_one_breath_gets_no_empty_mail() {
    let refused = Err(DeliveryError::Permanent(Cause::Code(550)));
    // This relay waits for a mail all the same: nothing but hanging up keeps it from taking one.
    let (port, heard) = relay_in_one_breath(["250 yes", "550 nobody", "354 go on"]).await;
    let mut session = smtp(port).open().await.expect("open");
    assert_eq!(session.deliver(&letter_to(TO)).await, refused);
    assert_eq!(session.deliver(&letter_to(TO)).await, refused);
    drop(session);
    assert!(!lock(&heard).contains(&".".to_owned()));
    // This one does not, and the connection goes on.
    let (port, heard) = relay_in_one_breath(["250 yes", "550 nobody", "503 no recipient"]).await;
    let mut session = smtp(port).open().await.expect("open");
    assert_eq!(session.deliver(&letter_to(TO)).await, refused);
    assert_eq!(session.deliver(&letter_to(TO)).await, refused);
    assert!(!lock(&heard).contains(&"hung up".to_owned()));
    // Us it may refuse as well.
    let (port, _) = relay_in_one_breath(["450 too many", "503 no sender", "503 no sender"]).await;
    let mut session = smtp(port).open().await.expect("open");
    let us = session.deliver(&letter_to(TO)).await;
    assert_eq!(us, Err(DeliveryError::Relay(Cause::Code(450))));
}

#[tokio::test]
async fn answers_in_one_breath_must_be_as_many_as_questions() {
    for answers in [
        ["250 yes", "250 yes\r\n250 yes", "354 go on"],
        ["250 yes", "250 yes", "354 go on\r\n250 taken"],
        ["354 go on", "250 yes", "250 yes"],
        ["250 yes", "354 go on", "250 yes"],
    ] {
        let (port, heard) = relay_in_one_breath(answers).await;
        let mut session = smtp(port).open().await.expect("open");
        let refusal = session.deliver(&letter_to(TO)).await.expect_err("no mail");
        let unasked = [
            DeliveryError::Relay(Cause::Unasked),
            DeliveryError::Temporary(Cause::Unasked),
        ];
        assert!(unasked.contains(&refusal), "{answers:?}: {refusal}");
        assert!(!lock(&heard).contains(&".".to_owned()), "{answers:?}");
    }
}

#[tokio::test]
async fn addresses_beyond_ascii_leave_only_by_relays_that_know_them() {
    let email = letter_to("prénom@example.org");
    let (port, _) = relay(&["8BITMIME"], |_| None).await;
    let mut session = smtp(port).open().await.expect("open");
    assert_eq!(
        session.deliver(&email).await,
        Err(DeliveryError::Utf8Address)
    );
    assert_eq!(session.deliver(&letter_to(TO)).await, Ok(()));
    let (port, heard) = relay(&["8BITMIME", "SMTPUTF8"], |_| None).await;
    let mut session = smtp(port).open().await.expect("open");
    assert_eq!(session.deliver(&email).await, Ok(()));
    let heard = lock(&heard);
    assert!(
        heard.contains(
            &"MAIL FROM:<plaintes@clameur.example.org> SMTPUTF8 BODY=8BITMIME".to_owned()
        ),
        "{heard:?}"
    );
    assert!(
        heard.contains(&"RCPT TO:<prénom@example.org>".to_owned()),
        "{heard:?}"
    );
}

#[tokio::test]
async fn nothing_of_a_mail_comes_back_where_the_relay_can_be_told() {
    let (port, heard) = relay(&["DSN", "SIZE 1000000"], |_| None).await;
    let mut session = smtp(port).open().await.expect("open");
    assert_eq!(session.deliver(&letter_to(TO)).await, Ok(()));
    let heard = lock(&heard);
    let asked = |line: &str| heard.iter().any(|said| said == line);
    assert!(
        asked("MAIL FROM:<plaintes@clameur.example.org> RET=HDRS")
            && asked("RCPT TO:<nom@example.org> NOTIFY=NEVER"),
        "{heard:?}"
    );
}

#[test]
fn a_way_out_is_read_from_the_configuration() {
    let mailbox = Mailbox::default();
    let read = |text: &str| {
        Delivery::new(text, None, "clameur.example.org", &mailbox)
            .map(|delivery| format!("{delivery:?}"))
            .map_err(|error| error.to_string())
    };
    for (text, expected) in [
        ("smtp://127.0.0.1", "Smtp(Smtp(127.0.0.1:25, Plain))"),
        (
            "smtp://localhost:2525/",
            "Smtp(Smtp(localhost:2525, Plain))",
        ),
        ("smtp://[::1]:2525", "Smtp(Smtp(::1:2525, Plain))"),
        (
            "smtp+starttls://mail.example.org",
            "Smtp(Smtp(mail.example.org:587, StartTls))",
        ),
        (
            "smtps://mail.example.org",
            "Smtp(Smtp(mail.example.org:465, Tls))",
        ),
        ("folder:/var/mail/out", "Folder(\"/var/mail/out\")"),
    ] {
        assert_eq!(read(text).as_deref(), Ok(expected), "{text}");
    }
    for (text, expected) in [
        ("smtp://mail.example.org", "without TLS"),
        ("smtp://10.0.0.1", "without TLS"),
        ("imap://mail.example.org", "not known"),
        ("mail.example.org", "no way of sending"),
        ("folder:", "no way of sending"),
        ("smtps://mail.example.org:port", "cannot be read"),
        ("smtps://", "cannot be read"),
        ("smtps://user:secret@mail.example.org", "cannot be read"),
    ] {
        let said = read(text).expect_err(text);
        assert!(said.contains(expected), "{text}: {said}");
    }
}

#[tokio::test]
async fn a_folder_gets_whole_files_and_the_mailbox_can_be_read() {
    let dir = std::env::temp_dir().join(format!("clameur-folder-out-{}", std::process::id()));
    let email = letter_to(TO);
    let mut session = Delivery::Folder(dir.clone()).open().await.expect("open");
    session.deliver(&email).await.expect("written");
    session.close().await;
    assert_eq!(
        std::fs::read(dir.join("id.eml")).expect("file"),
        email.bytes()
    );
    assert_eq!(std::fs::read_dir(&dir).expect("folder").count(), 1);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(dir.join("id.eml"))
            .expect("file")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    std::fs::remove_dir_all(&dir).expect("removed");

    let mailbox = Mailbox::new(crate::clock::Clock::fixed(NOW));
    let mut session = Delivery::Mailbox(mailbox.clone())
        .open()
        .await
        .expect("open");
    session.deliver(&email).await.expect("kept");
    assert_eq!(mailbox.all().len(), 1);
    assert_eq!(mailbox.get("id").map(|mail| mail.at), Some(NOW));
    assert!(mailbox.take("autre@example.org").is_none());
    assert_eq!(
        mailbox.take(TO).map(|mail| mail.email.subject),
        Some(email.subject)
    );
    assert!(mailbox.all().is_empty());
}
