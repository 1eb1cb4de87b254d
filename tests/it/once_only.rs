//! One person counts once, also when everything happens at once (promise P4, invariant I3).

use super::harness::html::visible;
use super::harness::process::Server;
use super::harness::{Http, Setting, Site};
use clameur::clock::Clock;

/// Presses all these buttons at the same moment; gives the statuses.
fn press_all(links: &[(Http, String)]) -> Vec<u16> {
    let gate = std::sync::Barrier::new(links.len());
    std::thread::scope(|scope| {
        let pressed: Vec<_> = links
            .iter()
            .map(|(http, link)| {
                let gate = &gate;
                scope.spawn(move || {
                    gate.wait();
                    http.post(link, "").status
                })
            })
            .collect();
        pressed.into_iter().map(|one| one.join().unwrap()).collect()
    })
}

fn links_of_64_forms(site: &Site) -> Vec<String> {
    let maria = site
        .person("Prénom", "Exemple")
        .with_email("prenom@example.org");
    std::thread::scope(|scope| {
        for _ in 0..64 {
            scope.spawn(|| maria.joins(&["taj"]));
        }
    });
    site.mail_has_left();
    let mut reader = maria.clone();
    (0..64)
        .map(|_| reader.reads_mail().link("/confirm/"))
        .collect()
}

#[test]
fn sixty_four_forms_and_confirmations_of_one_person_count_once() {
    let site = Site::demo();
    let links = links_of_64_forms(&site);
    let here: Vec<_> = links
        .iter()
        .map(|link| (site.http(), link.clone()))
        .collect();
    let statuses = press_all(&here);
    assert_eq!(statuses.iter().filter(|status| **status == 200).count(), 1);
    assert_eq!(statuses.iter().filter(|status| **status == 409).count(), 63);
    assert_eq!(site.count(), 1);
    assert_eq!(site.dump()["statement"].len(), 1);
    site.everything_agrees();
}

#[test]
fn two_processes_on_one_database_count_them_once_too() {
    // Both processes go by the machine's clock.
    let site = Site::set(Setting {
        clock: Clock::System,
        ..Setting::default()
    });
    let links = links_of_64_forms(&site);
    let mut others: Vec<_> = (0..20)
        .map(|number| site.person("Prénom", &format!("Autre-{number}")))
        .collect();
    for someone in &mut others {
        someone.joins(&["taj"]);
        someone.opens_mail();
    }
    let second = Server::beside(&site);
    let both: Vec<_> = links
        .iter()
        .enumerate()
        .map(|(at, link)| {
            let http = if at % 2 == 0 {
                site.http()
            } else {
                second.http()
            };
            (http, link.clone())
        })
        .collect();
    let statuses = press_all(&both);
    assert_eq!(
        statuses.iter().filter(|status| **status == 200).count(),
        1,
        "{statuses:?}"
    );
    assert_eq!(
        statuses.iter().filter(|status| **status == 409).count(),
        63,
        "{statuses:?}"
    );

    // Different people at both doors: each is counted, and the log has one history.
    std::thread::scope(|scope| {
        for (at, someone) in others.iter().enumerate() {
            let http = if at % 2 == 0 {
                site.http()
            } else {
                second.http()
            };
            scope.spawn(move || {
                http.post(&someone.link(), "").expect(200);
                someone.downloads_receipt();
            });
        }
    });
    assert_eq!(site.count(), 21);
    second.ends();
    site.everything_agrees();
}

#[test]
fn sixty_four_withdrawals_with_one_code_take_one_away() {
    let site = Site::demo();
    site.person("Autre", "Exemple").is_counted(&["taj"]);
    let mut maria = site.person("Prénom", "Exemple");
    maria.is_counted(&["taj"]);
    let code = maria.withdrawal_code();
    let answers: Vec<String> = std::thread::scope(|scope| {
        let leaves = || visible(maria.withdraws_with(&code).expect(200).text());
        let all: Vec<_> = (0..64).map(|_| scope.spawn(leaves)).collect();
        all.into_iter().map(|one| one.join().unwrap()).collect()
    });
    // One of them took her away; the others say that it is done.
    let say = |words: &str| answers.iter().filter(|page| page.contains(words)).count();
    assert_eq!(say("le compte a baissé"), 1, "{}", answers[0]);
    assert_eq!(say("Ce code a déjà servi"), 63);
    assert_eq!(site.count(), 1);
    site.everything_agrees();
}
