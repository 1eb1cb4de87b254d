use std::path::Path;

use super::journal::{Fate, Journal, JournalError, of};
use super::send::{Order, Person, letter, send};
use super::text::{Text, Wrong, for_language};
use crate::clock::Clock;
use crate::contact::List;
use crate::mail::{About, Delivery, Mailbox, Site};

fn text(language: &str) -> Text {
    let content = format!("Subject {language}\n\nThe complaint was filed.\n\nThank you.\n");
    Text::read(Path::new(&format!("message.{language}.txt")), &content).expect("a text")
}

#[test]
fn a_text_is_a_subject_an_empty_line_and_paragraphs() {
    let read = |name: &str, content: &str| Text::read(Path::new(name), content);
    let french = read(
        "a/message.fr.txt",
        "\u{feff}Dépôt\r\n\r\nUn.\r\n\r\nDeux.\r\n",
    )
    .expect("a text");
    assert_eq!(
        (
            french.lang.code(),
            french.subject.as_str(),
            french.body.as_str()
        ),
        ("fr", "Dépôt", "Un.\n\nDeux.")
    );
    assert_eq!(
        read("fr.txt", "Dépôt\n\nUn.").map(|t| t.lang.code()),
        Ok("fr")
    );
    assert_eq!(read("message.txt", "a\n\nb"), Err(Wrong::Language));
    assert_eq!(read("fr.txt", ""), Err(Wrong::NoSubject));
    assert_eq!(read("fr.txt", "\n\nb"), Err(Wrong::NoSubject));
    assert_eq!(read("fr.txt", "a\n\n \n"), Err(Wrong::NoBody));
    assert_eq!(read("fr.txt", "a\n\nb\u{202e}c"), Err(Wrong::Character(3)));
    assert_eq!(
        read("fr.txt", &format!("{}\n\nb", "a".repeat(201))),
        Err(Wrong::LongSubject)
    );
    let texts = [text("fr"), text("en")];
    let chosen = |language: &str| for_language(&texts, language).map(|text| text.lang.code());
    assert_eq!((chosen("en"), chosen("mt")), (Some("en"), Some("fr")));
}

fn about() -> About {
    About::writer("exercise", "Association Exemple", "contact@example.org")
}

fn people(count: usize) -> Vec<Person> {
    (0..count)
        .map(|n| Person {
            address: format!("personne-{n}@example.org"),
            language: if n % 2 == 0 { "fr" } else { "mt" }.to_owned(),
            leave: format!("https://example.org/fr/exercise/procedure/leave/{n}"),
        })
        .collect()
}

#[tokio::test]
async fn a_run_that_was_cut_off_goes_on_where_it_stopped() {
    let path = std::env::temp_dir().join(format!("clameur-mailing-{}", std::process::id()));
    drop(std::fs::remove_file(&path));
    let texts = [text("en"), text("fr")];
    let site = Site::new("https://example.org", "contact@example.org").expect("a sender");
    let about = about();
    let order = Order {
        texts: &texts,
        about: &about,
        site: &site,
        pause: std::time::Duration::ZERO,
    };
    let mailing = of("exercise", "procedure", &texts);
    let mailbox = Mailbox::new(Clock::System);
    let delivery = Delivery::Mailbox(mailbox.clone());
    let all = people(5);
    let list = ("exercise", List::Procedure);
    let run = async |people: &[Person]| {
        let mut journal = Journal::open(&path, &mailing).expect("a journal");
        send(&order, list, people, &delivery, &mut journal, |_| ())
            .await
            .expect("a run")
    };
    let first = run(&all[..2]).await;
    assert_eq!((first.sent, first.before), (2, 0));
    // A crash in the middle of a line: that mail leaves again.
    let journal = std::fs::read_to_string(&path).expect("the journal");
    assert!(!journal.contains("example.org"), "no address: {journal}");
    std::fs::write(
        &path,
        journal.trim_end().strip_suffix("nt").expect("a line"),
    )
    .expect("cut");
    let second = run(&all).await;
    assert_eq!((second.sent, second.before, second.later), (4, 1, 0));
    assert_eq!((run(&all).await.sent, mailbox.all().len()), (0, 6));
    let ids: std::collections::BTreeSet<String> = mailbox
        .all()
        .into_iter()
        .map(|mail| mail.email.id)
        .collect();
    assert_eq!(ids.len(), 5, "what left twice has one Message-ID");

    let other = of("exercise", "news", &texts);
    assert!(matches!(
        Journal::open(&path, &other),
        Err(JournalError::Other)
    ));
    let open = Journal::open(&path, &mailing).expect("a journal");
    assert!(matches!(
        Journal::open(&path, &mailing),
        Err(JournalError::InUse)
    ));
    assert_eq!(open.fate("personne-1@example.org"), Some(Fate::Sent));
    assert_eq!(open.fate("nobody@example.org"), None);
}

#[test]
fn each_mail_says_why_it_came_and_how_it_ends_in_one_language() {
    let texts = [text("fr"), text("en")];
    let site = Site::new("https://example.org", "contact@example.org").expect("a sender");
    let about = about();
    let order = Order {
        texts: &texts,
        about: &about,
        site: &site,
        pause: std::time::Duration::ZERO,
    };
    let of = |list| {
        letter(
            &order,
            ("exercise", list),
            "id",
            &people(1)[0],
            &Clock::System,
        )
        .expect("a letter")
    };
    let procedure = of(List::Procedure);
    assert!(
        procedure
            .text
            .contains("permis à l’association (Association Exemple)"),
        "{}",
        procedure.text
    );
    assert!(procedure.text.contains("/procedure/leave/0"));
    let head = String::from_utf8_lossy(procedure.bytes()).into_owned();
    // Long headers are folded.
    let head = head.replace("\r\n ", " ");
    let leave = "<https://example.org/fr/exercise/procedure/leave/0>";
    assert!(
        head.contains("List-Unsubscribe:") && head.contains(leave),
        "{head}"
    );
    assert!(head.contains("<contact@example.org>"), "{head}");
    assert!(of(List::News).text.contains("demandé des nouvelles"));
    let nobody = Person {
        address: "none".to_owned(),
        ..people(1).remove(0)
    };
    assert!(
        letter(
            &order,
            ("exercise", List::News),
            "id",
            &nobody,
            &Clock::System
        )
        .is_err()
    );
}
