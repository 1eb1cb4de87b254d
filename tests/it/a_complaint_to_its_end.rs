//! A complaint from its first mandant to the destruction of what was filed: two batches, somebody who leaves between freezing and filing, an
//! authority that is silent for three months, a judge, and two steps to close.

use std::process::Command;

use clameur::campaign::store::{load, set_ended_on, set_joining_ended, waiting};
use clameur::clock::{DAY, Zone};
use clameur::dossier::filed::{FiledError, Filing, Proof, mark};
use clameur::dossier::freeze::freeze;
use clameur::procedure::Procedure;
use clameur::procedure::due::{Upcoming, upcoming};
use clameur::procedure::record::{Words, add};
use clameur_instrument::Event;
use jiff::civil::{Date, date};

use super::harness::Site;
use super::harness::html::visible;

/// Morning of a day in Paris.
fn go_to(site: &Site, day: Date) {
    let paris = Zone::named("Europe/Paris").expect("known");
    let midnight = paris.end_of(day.yesterday().expect("a day"));
    site.clock.advance(midnight + DAY / 3 - site.clock.now());
}

fn freezes(site: &Site) -> u32 {
    let app = site.app();
    let frozen = site.wait(freeze(&app.db, &app.secrets, &site.slug, site.clock.now()));
    frozen.expect("there is something to freeze").count
}

fn filing(site: &Site, number: u32, day: Date) -> Filing {
    let path = site.dir.join(format!("receipt-{number}.pdf"));
    std::fs::write(&path, format!("receipt of batch {number}")).expect("a file");
    Filing {
        number,
        day,
        proof: Some(Proof::of(&path).expect("it is there")),
        reference: "SAISINE-0000".to_owned(),
        correct: None,
    }
}

fn files(site: &Site, number: u32, day: Date) {
    let app = site.app();
    let filing = filing(site, number, day);
    site.wait(mark(&app.db, &site.slug, &filing, site.clock.now()))
        .expect("it was filed");
}

fn happened(site: &Site, event: Event, day: Date, mentions: &str) {
    let words = Words {
        mentions: mentions.to_owned(),
        ..Words::default()
    };
    let app = site.app();
    site.wait(add(
        &app.db,
        &site.slug,
        (event, day),
        words,
        site.clock.now(),
    ))
    .expect("it can have taken place");
}

fn coming(site: &Site) -> Vec<Upcoming> {
    let app = site.app();
    let procedure = site
        .wait(Procedure::load(&app.db, &site.slug, site.clock.now()))
        .expect("the store answers")
        .expect("the campaign is there");
    upcoming(&procedure, false)
}

fn days(coming: &[Upcoming]) -> Vec<(&str, Date, Option<Date>)> {
    coming
        .iter()
        .map(|due| (due.rule.as_str(), due.day, due.outer))
        .collect()
}

fn destroyed(site: &Site, filed: &[String]) -> u64 {
    let app = site.app();
    let now = site.clock.now();
    site.wait(clameur::retention::apply(&app.db, &app.secrets, filed, now))
        .expect("it runs")
        .records
}

#[test]
#[expect(clippy::too_many_lines, reason = "one story, told in order")]
fn two_batches_silence_a_judge_and_the_end() {
    let site = Site::demo();
    let app = site.app();
    let mut leaver = site.person("Prénom", "Exemple");
    leaver.is_counted(&["taj"]);
    let mut stays = site.person("Autre", "Exemple");
    stays.is_counted(&["tes"]);
    let code = stays.withdrawal_code();
    let used = leaver.withdrawal_code();
    assert_eq!(freezes(&site), 2);

    // Somebody leaves between freezing and filing.
    go_to(&site, date(2026, 3, 5));
    leaver.reads_mail();
    leaver.withdraws();
    // It cannot have been filed before it was frozen, nor tomorrow.
    let early = filing(&site, 1, date(2026, 3, 1));
    let refused = site.wait(mark(&app.db, &site.slug, &early, site.clock.now()));
    assert!(matches!(refused, Err(FiledError::BeforeFreeze { .. })));
    let late = filing(&site, 1, date(2026, 3, 6));
    let refused = site.wait(mark(&app.db, &site.slug, &late, site.clock.now()));
    assert!(matches!(refused, Err(FiledError::Future(_))));
    files(&site, 1, date(2026, 3, 5));
    happened(&site, Event::Acknowledged, date(2026, 3, 5), "date");

    // The second batch.
    go_to(&site, date(2026, 4, 20));
    site.person("Tardive", "Exemple").is_counted(&["video"]);
    assert_eq!(freezes(&site), 1);
    files(&site, 2, date(2026, 4, 20));
    // The receipt stops nothing: each batch has its three months, and its two months after them, to the cautious day and the outer one.
    let found = coming(&site);
    assert_eq!(
        days(&found),
        [
            ("authority-silence", date(2026, 6, 5), None),
            ("authority-silence", date(2026, 7, 20), None),
            ("appeal-silence", date(2026, 8, 5), Some(date(2026, 8, 6))),
            ("appeal-silence", date(2026, 9, 20), Some(date(2026, 9, 21))),
        ]
    );
    assert!(
        found[2]
            .remark
            .contains("the refusal by silence, the remedies"),
        "{:?}",
        found[2]
    );

    // Silence. The refusal is proposed, and written down by people.
    go_to(&site, date(2026, 6, 6));
    let found = coming(&site);
    assert!(
        found[0].remark.contains("refusal-implied --on 2026-06-05"),
        "{:?}",
        found[0]
    );
    happened(&site, Event::RefusalImplied, date(2026, 6, 5), "");
    // The authority goes on after all: nothing is left to attack, and it is silent again.
    go_to(&site, date(2026, 6, 20));
    happened(&site, Event::InvestigationResumed, date(2026, 6, 19), "");
    let found = coming(&site);
    assert_eq!(found[0].day, date(2026, 9, 19));
    assert!(found[0].doubtful);
    go_to(&site, date(2026, 9, 20));
    happened(&site, Event::RefusalImplied, date(2026, 9, 19), "");
    assert_eq!(
        days(&coming(&site)),
        [(
            "appeal-silence",
            date(2026, 11, 19),
            Some(date(2026, 11, 20))
        )]
    );
    go_to(&site, date(2026, 11, 2));
    happened(&site, Event::AppealFiled, date(2026, 11, 2), "");
    assert_eq!(coming(&site), []);
    let page = site
        .get(&format!("/fr/{}/procedure", site.slug))
        .expect(200);
    for words in [
        "L’autorité a accusé réception",
        "Le silence de l’autorité vaut refus",
        "L’autorité a repris l’instruction",
        "Un recours a été formé",
        "SAISINE-0000",
    ] {
        assert!(page.text().contains(words), "{words}");
    }

    // Closing takes two steps: a link that its mail called good holds.
    let mut last = site.person("Dernière", "Exemple");
    last.joins(&["taj"]);
    last.opens_mail();
    let now = site.clock.now();
    let (links, until) = site
        .wait(waiting(&app.db, &site.slug, now))
        .expect("the store answers");
    assert_eq!((links, until), (1, Some(now + 30 * DAY)));
    assert!(
        site.wait(set_joining_ended(&app.db, &site.slug, Some(now)))
            .expect("the store answers")
    );
    site.clock.advance(DAY);
    let page = site.get(&format!("/fr/{}", site.slug)).expect(200);
    assert!(!page.text().contains("name=\"given-name\""));
    site.get(&format!("/fr/{}/join", site.slug)).expect(403);
    last.confirms();
    assert_eq!(site.count(), 3);
    site.closes(clameur_ledger::CloseReason::Ended);

    // The judge has decided; five years later what was filed may go, and goes for nobody who does not name it.
    go_to(&site, date(2027, 9, 1));
    happened(&site, Event::Decision, date(2027, 8, 30), "");
    site.wait(set_ended_on(&app.db, &site.slug, Some(date(2027, 8, 31))))
        .expect("the store answers");
    assert_eq!(destroyed(&site, &[]), 1, "the last one was in no batch");
    go_to(&site, date(2032, 8, 31));
    assert_eq!(destroyed(&site, std::slice::from_ref(&site.slug)), 0);
    go_to(&site, date(2032, 9, 1));
    assert_eq!(destroyed(&site, &[]), 0);
    assert_eq!(destroyed(&site, std::slice::from_ref(&site.slug)), 2);
    // Links of then say what became of what they led to, and of nobody whether they were there.
    let invented = stays.path("/confirm/AAAAAAAAAAAAAAAAAAAAAA");
    let helps = |answer: super::harness::Answer| {
        let told = visible(answer.expect(410).text());
        for words in [
            "Le 1 septembre 2027, les déclarations scellées de cette campagne qui n’avaient pas été déposées",
            "Le 1 septembre 2032, les déclarations scellées de cette campagne qui avaient été déposées",
            "prouve toujours son entrée",
        ] {
            assert!(told.replace("1er", "1").contains(words), "{words}: {told}");
        }
        told
    };
    let told = helps(site.get(&stays.link()));
    assert_eq!(helps(site.get(&invented)), told);
    assert_eq!(helps(stays.presses_confirm()), told);
    for what in ["receipt", "copy"] {
        assert_eq!(helps(site.posts(&stays.link(), what)), told);
        assert_eq!(
            helps(site.get(&stays.link().replace("confirm", what))),
            told
        );
    }
    let refused = stays.withdraws_with(&code).expect(422);
    assert!(visible(refused.text()).contains("prouve toujours son entrée"));
    // Who left before is told that, as the log tells it.
    let left = leaver.withdraws_with(&used).expect(200);
    assert!(visible(left.text()).contains("Ce code a déjà servi"));
    let campaign = site
        .wait(load(&app.db, &app.secrets, &site.slug))
        .expect("it is what was published");
    assert!(campaign.is_some_and(|campaign| !campaign.open));
    site.everything_agrees();
}

#[test]
fn the_calendar_speaks_the_campaigns_first_language() {
    let site = Site::demo();
    let path = site.hands_over(|_| {});
    let out = site.dir.join("days.ics");
    let told = Command::new(env!("CARGO_BIN_EXE_clameur"))
        .args(["procedure", "calendar", &site.slug, "--out"])
        .arg(&out)
        .arg("--config")
        .arg(path)
        .output()
        .expect("clameur");
    assert!(
        told.status.success(),
        "{}",
        String::from_utf8_lossy(&told.stderr)
    );
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    assert!(told.contains("/fr/"), "{told}");
}
