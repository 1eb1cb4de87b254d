//! The relay is down for a day: nobody notices but the mailboxes, and no mail is lost or sent twice.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use super::harness::process::free_port;
use super::harness::wait::{PATIENCE, comes};
use super::harness::{Setting, Site};
use clameur::clock::{Clock, DAY, HOUR};

/// A relay that takes every mail, and hands on recipients and texts.
pub(super) fn relay(address: std::net::SocketAddr) -> Receiver<(String, String)> {
    let listener = TcpListener::bind(address).expect("the relay's port");
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            let sender = sender.clone();
            std::thread::spawn(move || drop(converse(stream, &sender)));
        }
    });
    receiver
}

fn converse(
    stream: TcpStream,
    arrived: &std::sync::mpsc::Sender<(String, String)>,
) -> std::io::Result<()> {
    let mut says = stream.try_clone()?;
    let mut lines = BufReader::new(stream).lines();
    let mut to = String::new();
    write!(says, "220 relay.example.org\r\n")?;
    while let Some(line) = lines.next() {
        let line = line?;
        let word = line.to_ascii_uppercase();
        if word.starts_with("EHLO") {
            write!(says, "250-relay.example.org\r\n250 8BITMIME\r\n")?;
        } else if word.starts_with("RCPT TO:") {
            to = line.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
            write!(says, "250 ok\r\n")?;
        } else if word == "DATA" {
            write!(says, "354 go on\r\n")?;
            let mut text = String::new();
            for line in lines.by_ref() {
                let line = line?;
                if line == "." {
                    break;
                }
                text.push_str(&line);
                text.push('\n');
            }
            write!(says, "250 taken\r\n")?;
            drop(arrived.send((to.clone(), text)));
        } else if word == "QUIT" {
            return write!(says, "221 bye\r\n");
        } else {
            write!(says, "250 ok\r\n")?;
        }
    }
    Ok(())
}

#[test]
fn a_day_without_a_relay() {
    let address = free_port();
    let site = Site::set_with(Setting::default(), |config| {
        config.mail.transport = format!("smtp://{address}");
        config.mail.together_seconds = 1;
    });
    let people: Vec<_> = (0..3)
        .map(|number| site.person("Prénom", &format!("Exemple-{number}")))
        .collect();
    for person in &people {
        person.joins(&["taj"]);
    }
    for _ in 0..24 {
        site.clock.advance(HOUR);
        std::thread::sleep(Duration::from_millis(20));
    }
    let confirmations = |site: &Site| {
        let rows = site.dump()["mail"].clone();
        rows.iter()
            .filter(|row| row.contains("kind=confirmation"))
            .count()
    };
    assert_eq!(confirmations(&site), 3, "nothing is given up in a day");

    // A restart in between changes nothing; then the relay is back.
    site.stop();
    site.start();
    let arrived = relay(address);
    let mut got = std::collections::BTreeMap::new();
    for _ in 0..400 {
        site.clock.advance(5 * clameur::clock::MINUTE);
        if let Ok((to, text)) = arrived.recv_timeout(Duration::from_millis(100)) {
            assert!(got.insert(to, text).is_none(), "no mail twice");
        }
        if got.len() == 3 {
            break;
        }
    }
    assert_eq!(got.len(), 3, "every mail arrives");
    for person in &people {
        let text = got[&person.email].replace("=\n", "").replace("=3D", "=");
        let at = text
            .split(&site.base_url())
            .skip(1)
            .find(|rest| rest.contains("/confirm/"));
        let link = at
            .and_then(|rest| rest.split(['\n', '"', '<', ' ']).next())
            .expect("a link");
        site.http().post(link, "").expect(200);
    }
    assert_eq!(site.count(), 3);
    assert!(site.clock.now() < super::harness::site::NOON + 4 * DAY);
    site.everything_agrees();
}

#[test]
fn an_address_that_the_relay_cannot_take_is_told_at_the_form() {
    let address = free_port();
    let arrived = relay(address);
    let site = Site::set_with(Setting::default(), |config| {
        config.mail.transport = format!("smtp://{address}");
        config.mail.together_seconds = 0;
    });
    // The relay says at once, to whoever greets it, that it does not know such addresses.
    let other = "prénom@example.org";
    comes("what the relay says of itself", || {
        !site.app().reach.takes(other)
    });
    let mut person = site.person("Prénom", "Exemple");
    let good = std::mem::replace(&mut person.email, other.to_owned());
    let before = site.dump();
    let form = person.filled_form(&["taj"]);
    let again = person.sends(&form).expect(422);
    assert!(
        again
            .text()
            .contains("avec des lettres de a à z avant le @")
    );
    assert!(again.text().contains(other), "what was typed is kept");
    site.is_unchanged_since(&before);

    // A domain of other letters is none of its business: domains travel in ASCII.
    person.email = "nom@exämple.org".to_owned();
    let form = person.filled_form(&["taj"]);
    person.sends(&form).expect(200);
    person.email = good;
    let form = person.filled_form(&["taj"]);
    person.sends(&form).expect(200);
    let mut to: Vec<String> = (0..2)
        .filter_map(|_| arrived.recv_timeout(PATIENCE).ok())
        .map(|(to, _)| to)
        .collect();
    to.sort();
    assert_eq!(to.len(), 2);
    assert!(to.contains(&"nom@xn--exmple-cua.org".to_owned()), "{to:?}");
}

/// A relay that says nothing more once it was told to whom a mail goes, but tells us that it was.
fn silent_relay(address: std::net::SocketAddr) -> Receiver<()> {
    let listener = TcpListener::bind(address).expect("the relay's port");
    let (sender, told) = channel();
    std::thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            let sender = sender.clone();
            std::thread::spawn(move || -> std::io::Result<()> {
                let mut says = stream.try_clone()?;
                write!(says, "220 relay.example.org\r\n")?;
                for line in BufReader::new(stream).lines() {
                    let line = line?.to_ascii_uppercase();
                    if line.starts_with("RCPT") {
                        let _ = sender.send(());
                        std::thread::sleep(Duration::from_secs(600));
                    }
                    write!(says, "250 ok\r\n")?;
                }
                Ok(())
            });
        }
    });
    told
}

#[test]
fn mails_that_were_under_way_when_the_server_was_killed_leave_when_it_is_back() {
    let (silent, good) = (free_port(), free_port());
    let site = Site::set(Setting {
        clock: Clock::System,
        ..Setting::default()
    });
    let person = site.person("Prénom", "Exemple");
    let under_way = silent_relay(silent);
    let server = site.as_process(|config| {
        config.mail.transport = format!("smtp://{silent}");
        config.mail.together_seconds = 0;
    });
    person.joins(&["taj"]);
    let told = under_way.recv_timeout(PATIENCE);
    told.expect("the mail is under way");
    server.dies();
    let arrived = relay(good);
    let server = site.as_process(|config| {
        config.mail.transport = format!("smtp://{good}");
        config.mail.together_seconds = 0;
    });
    let (to, _) = arrived
        .recv_timeout(Duration::from_secs(40))
        .expect("at once, not when its lease of a minute ends");
    assert_eq!(to, person.email);
    server.ends();
}
