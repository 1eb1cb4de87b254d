use clameur_instrument::{Event, History, Instrument, builtin};
use jiff::civil::{Date, date};

use super::due::{Upcoming, upcoming};
use super::order::{Refused, check, recordable};
use super::record::{Correction, RecordError, Words, add, correct, hold};
use super::{KnownBy, Lapse, Procedure};
use crate::clock::DAY;
use crate::db::query;
use crate::testing::{NEW_YEAR, Site};

fn instrument(id: &str) -> Instrument {
    Instrument::parse(builtin::text(id).unwrap()).unwrap()
}

fn history(events: &[(Event, Date)]) -> History {
    let mut history = History::default();
    for (event, day) in events {
        history.add(*event, *day);
    }
    history
}

const BEGUN: [(Event, Date); 3] = [
    (Event::Registered, date(2021, 1, 7)),
    (Event::Started, date(2021, 2, 17)),
    (Event::Closed, date(2022, 8, 1)),
];
const TODAY: Date = date(2023, 1, 1);

#[test]
fn impossible_orders_are_refused_with_the_reason() {
    let law = instrument("eu-eci-individual");
    let filed = [BEGUN.as_slice(), &[(Event::Filed, date(2022, 9, 1))]].concat();
    let certified = [filed.as_slice(), &[(Event::Certified, date(2022, 11, 1))]].concat();
    for (known, event, day, says) in [
        (&BEGUN[..], Event::Filed, date(2022, 9, 1), ""),
        (&BEGUN[..], Event::Reported, date(2021, 4, 1), ""),
        (&filed, Event::Certified, date(2022, 11, 1), ""),
        (&certified, Event::Certified, date(2022, 12, 1), ""),
        (&certified, Event::Presented, date(2022, 11, 1), ""),
        (&BEGUN[..], Event::InitiativeWithdrawn, date(2021, 3, 1), ""),
        (
            &BEGUN[..],
            Event::Certified,
            date(2022, 9, 1),
            "certified cannot have taken place: filed has not",
        ),
        (
            &BEGUN[..],
            Event::Filed,
            date(2022, 7, 31),
            "filed cannot have taken place on 2022-07-31: closed was on 2022-08-01",
        ),
        (
            &BEGUN[..1],
            Event::Reported,
            date(2021, 2, 1),
            "reported cannot have taken place: started has not",
        ),
        (
            &BEGUN[..],
            Event::InitiativeWithdrawn,
            date(2021, 1, 6),
            "registered was on 2021-01-07",
        ),
        (&filed, Event::Filed, date(2022, 9, 1), "known already"),
        (&filed, Event::Filed, date(2023, 1, 2), "still to come"),
        (&filed, Event::Closed, date(2022, 8, 1), "campaign close s"),
        (&filed, Event::Registered, date(2021, 1, 7), "campaign.toml"),
        (
            &filed,
            Event::ProcedureEnded,
            date(2022, 10, 1),
            "campaign ended s --on",
        ),
        (
            &filed,
            Event::Counted,
            date(2022, 10, 1),
            "about one person",
        ),
    ] {
        let found = check(&law, &history(known), "s", (event, day), TODAY);
        match (says, found) {
            ("", found) => assert_eq!(found, Ok(()), "{event:?}"),
            (says, Err(refused)) => {
                assert!(refused.to_string().contains(says), "{refused} / {says}");
            }
            (says, Ok(())) => panic!("{event:?} was taken, not: {says}"),
        }
    }
    // What comes before cannot be written down for a later day.
    let presented = [
        certified.as_slice(),
        &[(Event::Presented, date(2022, 12, 1))],
    ]
    .concat();
    let late = (Event::Certified, date(2022, 12, 2));
    assert!(matches!(
        check(&law, &history(&presented), "s", late, TODAY),
        Err(Refused::TooLate { .. })
    ));
}

#[test]
fn a_complaint_has_the_events_of_a_complaint() {
    let law = instrument("fr-gdpr-80");
    let names: Vec<&str> = recordable(&law).iter().map(|event| event.name()).collect();
    assert_eq!(
        names,
        [
            "acknowledged",
            "progress-told",
            "refusal-implied",
            "investigation-resumed",
            "closed-explicit",
            "decision",
            "appeal-filed"
        ]
    );
    let refused = |event| {
        let known = history(&[(Event::Started, date(2022, 5, 24))]);
        check(&law, &known, "s", (event, date(2022, 9, 24)), TODAY)
            .unwrap_err()
            .to_string()
    };
    assert!(refused(Event::Filed).contains("clameur batch filed s NUMBER"));
    assert!(refused(Event::Certified).contains("has no event certified"));
    assert!(refused(Event::Presented).contains("has no event presented"));
    assert!(refused(Event::Decision).contains("filed has not"));
    assert!(refused(Event::Acknowledged).contains("filed has not"));
    assert!(refused(Event::AppealFiled).contains("has not"));
}

/// Three months of silence are a refusal, and not a day less; nothing happens once it is over.
#[test]
fn silence_takes_its_time_and_an_end_is_an_end() {
    let law = instrument("fr-gdpr-80");
    let filed = [
        (Event::Started, date(2022, 5, 24)),
        (Event::Filed, date(2022, 8, 31)),
        (Event::Filed, date(2022, 10, 1)),
    ];
    let implied = |day, known: &[(Event, Date)]| {
        check(
            &law,
            &history(known),
            "s",
            (Event::RefusalImplied, day),
            TODAY,
        )
    };
    // November has no 31st.
    let early = implied(date(2022, 11, 29), &filed).unwrap_err().to_string();
    assert!(
        early.contains("lasts until 2022-11-30 at the earliest"),
        "{early}"
    );
    assert_eq!(implied(date(2022, 11, 30), &filed), Ok(()));
    let over = [
        filed.as_slice(),
        &[(Event::ProcedureEnded, date(2022, 12, 1))],
    ]
    .concat();
    let late = implied(date(2022, 12, 2), &over).unwrap_err().to_string();
    assert!(
        late.contains("ended on 2022-12-01") && late.contains("--undo"),
        "{late}"
    );
    assert_eq!(implied(date(2022, 11, 30), &over), Ok(()));
}

/// Nobody is told for years of a hearing that cannot be held: the law ends what was not done, and what did not suffice, and takes it back where a
/// certificate is corrected.
#[tokio::test]
async fn an_initiative_that_the_law_ended_waits_for_nothing() {
    // The last day for sending is 1 November, a holiday in half of Europe: the time then ends with the next working day.
    let (site, slug) = initiative(date(2022, 11, 8)).await;
    let lapsed = async || {
        let found = procedure(&site, &slug).await;
        let day = found.history.last(Event::ClosedByRule);
        let by = found.entries.last().map(|entry| entry.by);
        let coming = upcoming(&found, false);
        (day, by, coming.iter().any(|due| due.rule == "hearing"))
    };
    assert_eq!(lapsed().await.0, None, "holidays are not known");
    site.clock.advance(DAY);
    let (day, by, hearing) = lapsed().await;
    assert_eq!(
        (day, by, hearing),
        (
            Some(date(2022, 11, 9)),
            Some(KnownBy::Rule(Lapse::NotSent)),
            false
        )
    );
    // Perhaps it was sent, and nobody wrote it down: the organisers are asked, and nobody else.
    let asked = async || {
        let all = upcoming(&procedure(&site, &slug).await, false);
        let one = all
            .into_iter()
            .find(|due| due.rule == "submit-to-authorities");
        one.map(|due| (due.day, due.public, due.remark))
    };
    let (day, public, remark) = asked().await.unwrap();
    assert_eq!((day, public), (date(2022, 11, 1), false));
    let command = format!("clameur procedure add {slug} filed --on DAY");
    assert!(remark.contains(&command), "{remark}");
    // An end that is written down later leaves what the law ended; one of a day before is the end.
    let db = &site.app.db;
    let end = |day| crate::campaign::store::set_ended_on(db, &slug, day);
    assert!(end(Some(date(2022, 11, 9))).await.unwrap());
    assert_eq!(lapsed().await.0, Some(date(2022, 11, 9)));
    assert_eq!(asked().await, None);
    let found = procedure(&site, &slug).await;
    assert_eq!(super::order::check_end(&found, date(2022, 11, 4)), Ok(()));
    assert!(end(Some(date(2022, 11, 4))).await.unwrap());
    assert_eq!(lapsed().await.0, None);
    assert!(end(None).await.unwrap());
    // What was signed keeps its day.
    let kept = upcoming(&procedure(&site, &slug).await, false);
    let keep = kept.iter().find(|due| due.rule == "keep-statements");
    assert_eq!(keep.map(|due| due.day), Some(date(2023, 5, 2)));
    // It was sent after all, and a State certified too little.
    let mut tx = site.app.db.begin().await.unwrap();
    query(
        "INSERT INTO authority_sending (campaign, number, country, sent_on, batches, individual, paper, central, how, files, \
         lists, even_so, recorded_at) VALUES ($1, 1, 'DE', '2022-09-10', '1', 10, 0, 0, '', '', '', '', 0)",
    )
    .bind(&slug)
    .execute(&mut *tx)
    .await
    .unwrap();
    query(
        "INSERT INTO authority_certificate (campaign, number, country, certified_on, valid, reference, recorded_at) \
         VALUES ($1, 1, 'DE', '2022-10-01', 0, '', 0)",
    )
    .bind(&slug)
    .execute(&mut *tx)
    .await
    .unwrap();
    tx.commit().await.unwrap();
    let (day, by, _) = lapsed().await;
    assert_eq!(
        (day, by),
        (Some(date(2022, 11, 9)), Some(KnownBy::Rule(Lapse::TooFew))),
        "until then, more could have been sent to others"
    );
    assert_eq!(
        asked().await,
        None,
        "nothing is missing that was written down"
    );
    let (db, now) = (&site.app.db, site.clock.now());
    let presented = (Event::Presented, date(2022, 11, 1));
    let refused = add(db, &slug, presented, Words::default(), now)
        .await
        .unwrap_err();
    assert!(
        refused
            .to_string()
            .contains("0 statements of 1000000 are valid"),
        "{refused}"
    );
}

/// What the Commission's own system holds is sent and submitted without a word here.
#[tokio::test]
async fn what_is_signed_elsewhere_does_not_lapse_by_silence_here() {
    let (site, slug) = initiative(date(2024, 1, 1)).await;
    let mut found = procedure(&site, &slug).await;
    found.history = history(&BEGUN);
    assert_eq!(
        found.lapse(),
        Some((date(2022, 11, 9), Lapse::NotSent)),
        "signed here"
    );
    found.instrument = Some(instrument("eu-eci-central"));
    assert_eq!(found.lapse(), None);
    found.history.add(Event::Certified, date(2023, 1, 10));
    assert_eq!(found.lapse(), None);
}

#[tokio::test]
async fn a_procedure_ends_after_everything_that_it_was() {
    let (site, slug) = initiative(date(2022, 12, 1)).await;
    let (db, now) = (&site.app.db, site.clock.now());
    let filed = (Event::Filed, date(2022, 9, 10));
    add(db, &slug, filed, Words::default(), now).await.unwrap();
    let procedure = procedure(&site, &slug).await;
    let early = super::order::check_end(&procedure, date(2022, 9, 9)).unwrap_err();
    assert!(
        early.to_string().contains("filed was on 2022-09-10"),
        "{early}"
    );
    assert_eq!(
        super::order::check_end(&procedure, date(2022, 9, 10)),
        Ok(())
    );
    let future = super::order::check_end(&procedure, date(2022, 12, 2));
    assert!(matches!(future, Err(Refused::Future(_))), "{future:?}");
}

/// The demonstration's initiative, on a day.
async fn initiative(today: Date) -> (Site, String) {
    let site = Site::new().await;
    let from = date(2026, 1, 1);
    site.clock
        .advance(i64::from((today - from).get_days()) * DAY);
    assert_eq!(NEW_YEAR % DAY, 0);
    let app = &site.app;
    let mut folder = crate::campaign::source::CampaignSource::embedded_initiative().unwrap();
    folder.definition.organisations[0].recipients =
        vec![clameur_seal::KeyPair::generate().public().to_string()];
    let slug = folder.definition.slug.clone();
    let now = site.clock.now();
    crate::campaign::publish::publish(&app.db, &app.secrets, &app.config, &folder, now)
        .await
        .unwrap();
    (site, slug)
}

async fn procedure(site: &Site, slug: &str) -> Procedure {
    Procedure::load(&site.app.db, slug, site.clock.now())
        .await
        .unwrap()
        .unwrap()
}

fn note(text: &str) -> Words {
    Words {
        notes: [(String::new(), text.to_owned())].into(),
        link: String::new(),
        ..Words::default()
    }
}

fn days(due: &[Upcoming]) -> Vec<(&str, Date)> {
    due.iter().map(|due| (due.rule.as_str(), due.day)).collect()
}

#[tokio::test]
async fn what_is_planned_becomes_what_happened() {
    let (site, slug) = initiative(date(2021, 2, 1)).await;
    let before = procedure(&site, &slug).await;
    let events: Vec<Event> = before.entries.iter().map(|entry| entry.event).collect();
    assert_eq!(events, [Event::Registered]);
    let coming = upcoming(&before, false);
    assert_eq!(
        days(&coming)[..4],
        [
            ("start", date(2021, 2, 17)),
            ("report-numbers", date(2021, 4, 17)),
            ("start-collecting", date(2021, 7, 7)),
            ("end-collecting", date(2022, 8, 1)),
        ]
    );
    site.clock.advance(16 * DAY);
    let begun = procedure(&site, &slug).await;
    assert_eq!(begun.history.last(Event::Started), Some(date(2021, 2, 17)));
    assert_eq!(begun.history.planned(Event::Closed), Some(date(2022, 8, 1)));
    let coming = upcoming(&begun, false);
    assert_eq!(
        days(&coming)[..3],
        [
            ("report-numbers", date(2021, 4, 17)),
            ("end-collecting", date(2022, 8, 1)),
            ("final-report", date(2022, 11, 1)),
        ]
    );
    // The acts that gave more time are told beside the end.
    assert_eq!(coming[1].extensions.len(), 2);
    let keep = coming.iter().find(|due| due.rule == "keep-statements");
    assert_eq!(keep.map(|due| due.day), Some(date(2023, 5, 2)));
    // A fortnight after the first report was due.
    site.clock.advance(73 * DAY);
    let late = upcoming(&procedure(&site, &slug).await, false);
    assert_eq!(
        (late[0].rule.as_str(), late[0].days_left),
        ("report-numbers", -14)
    );
    assert!(late[0].overdue() && !late[0].public);
}

#[tokio::test]
async fn corrections_delete_nothing() {
    let (site, slug) = initiative(date(2022, 12, 1)).await;
    let (db, now) = (&site.app.db, site.clock.now());
    let filed = (Event::Filed, date(2022, 9, 10));
    assert_eq!(add(db, &slug, filed, note("Sent."), now).await.unwrap(), 1);
    let right = Correction {
        day: Some(date(2022, 9, 12)),
        ..Correction::default()
    };
    assert_eq!(correct(db, &slug, 1, right, now).await.unwrap(), 2);
    let found = procedure(&site, &slug).await;
    let entry = found.entries.last().unwrap();
    assert_eq!(
        (entry.day, entry.by, entry.notes[""].as_str()),
        (date(2022, 9, 12), KnownBy::Recorded(2), "Sent.")
    );
    assert_eq!(found.history.days(Event::Filed).count(), 1);
    assert_eq!(entry.first, Some(1), "it is still about the same");

    // What was corrected is corrected where it stands now.
    let again = correct(db, &slug, 1, Correction::default(), now).await;
    assert!(matches!(again, Err(RecordError::NoRow { number: 1, .. })));
    let early = Correction {
        day: Some(date(2022, 7, 1)),
        ..Correction::default()
    };
    let refused = correct(db, &slug, 2, early, now).await.unwrap_err();
    assert!(
        refused.to_string().contains("closed was on 2022-08-01"),
        "{refused}"
    );
    let again = correct(db, &slug, 2, Correction::default(), now).await;
    assert_eq!(again.unwrap(), 3);
    let found = procedure(&site, &slug).await;
    let entry = found.entries.last().unwrap();
    assert_eq!((entry.by, entry.first), (KnownBy::Recorded(3), Some(1)));
    let retract = Correction {
        retract: true,
        ..Correction::default()
    };
    assert_eq!(correct(db, &slug, 3, retract, now).await.unwrap(), 4);
    let found = procedure(&site, &slug).await;
    assert_eq!(found.history.last(Event::Filed), None);
    let mut connection = db.snapshot().await.unwrap();
    let rows = super::store::recorded(&mut connection, &slug)
        .await
        .unwrap();
    assert_eq!(rows.len(), 4);
    assert_eq!(rows[0].day, date(2022, 9, 10));
}

#[tokio::test]
async fn what_is_published_names_nobody_and_links_to_the_web() {
    let (site, slug) = initiative(date(2022, 12, 1)).await;
    let (db, now) = (&site.app.db, site.clock.now());
    let filed = (Event::Filed, date(2022, 9, 10));
    for (words, says) in [
        (note("Ask someone@example.org"), "e-mail address"),
        (note(&"a".repeat(2001)), "2000 characters"),
        (
            Words {
                link: "javascript:alert(1)".to_owned(),
                ..Words::default()
            },
            "no web address",
        ),
        (
            Words {
                link: "https://example.org/> <b".to_owned(),
                ..Words::default()
            },
            "no web address",
        ),
    ] {
        let refused = add(db, &slug, filed, words, now).await.unwrap_err();
        assert!(refused.to_string().contains(says), "{refused}");
    }
    let nowhere = add(db, "nowhere", filed, Words::default(), now).await;
    assert!(matches!(nowhere, Err(RecordError::NoCampaign(_))));
    let over = hold(db, &slug, date(2022, 11, 30), note("x"), now).await;
    assert!(matches!(over, Err(RecordError::HoldOver(_))));
}

#[tokio::test]
async fn a_hold_moves_the_day_of_statements_and_can_be_lifted() {
    let (site, slug) = initiative(date(2022, 8, 10)).await;
    let (db, now) = (&site.app.db, site.clock.now());
    let day = async |rule: &str| {
        let found = procedure(&site, &slug).await;
        upcoming(&found, false)
            .into_iter()
            .find(|due| due.rule == rule)
            .map(|due| due.day)
    };
    let until = date(2023, 6, 30);
    let number = hold(db, &slug, until, note("A court."), now).await.unwrap();
    assert_eq!(day("keep-statements").await, Some(until));
    assert_eq!(day("keep-addresses").await, Some(date(2023, 8, 1)));
    let retract = Correction {
        retract: true,
        ..Correction::default()
    };
    // Where nothing is signed here and what is kept is told as addresses, a hold moves what it moves elsewhere, and no list for news.
    let mut central = procedure(&site, &slug).await;
    central.instrument = Some(instrument("eu-eci-central"));
    central.holds[0].until = date(2023, 9, 30);
    let kept: Vec<Date> = upcoming(&central, false)
        .iter()
        .filter(|due| due.rule == "keep-addresses")
        .map(|due| due.day)
        .collect();
    assert_eq!(kept, [date(2023, 8, 1), date(2023, 9, 30)]);
    correct(db, &slug, number, retract, now).await.unwrap();
    assert_eq!(day("keep-statements").await, Some(date(2023, 5, 2)));
}

#[tokio::test]
async fn what_was_sent_and_certified_is_read_from_its_register() {
    let (site, slug) = initiative(date(2022, 12, 1)).await;
    let mut tx = site.app.db.begin().await.unwrap();
    for (number, country, day) in [
        (1_i64, "DE", "2022-09-10"),
        (2, "FR", "2022-09-10"),
        (3, "IT", "2022-09-20"),
        (4, "ES", "2022-09-20"),
        (5, "PL", "2022-09-20"),
        (6, "NL", "2022-09-20"),
        (7, "BE", "2022-09-20"),
    ] {
        query(
            "INSERT INTO authority_sending (campaign, number, country, sent_on, batches, individual, paper, central, how, files, \
             lists, even_so, recorded_at) VALUES ($1, $2, $3, $4, '1', 10, 0, 0, '', '', '', '', 0)",
        )
        .bind(&slug)
        .bind(number)
        .bind(country)
        .bind(day)
        .execute(&mut *tx)
        .await
        .unwrap();
    }
    tx.commit().await.unwrap();
    let certify = async |number: i64, country: &str, day: &str| {
        let mut tx = site.app.db.begin().await.unwrap();
        query(
            "INSERT INTO authority_certificate (campaign, number, country, certified_on, valid, reference, recorded_at) \
             VALUES ($1, $2, $3, $4, 200000, '', 0)",
        )
        .bind(&slug)
        .bind(number)
        .bind(country)
        .bind(day)
        .execute(&mut *tx)
        .await
        .unwrap();
        tx.commit().await.unwrap();
    };
    certify(1, "DE", "2022-11-01").await;
    for (number, country) in (2..).zip(["IT", "ES", "PL", "NL", "BE"]) {
        certify(number, country, "2022-11-20").await;
    }
    let some = procedure(&site, &slug).await;
    let filed: Vec<Date> = some.history.days(Event::Filed).collect();
    assert_eq!(filed, [date(2022, 9, 10), date(2022, 9, 20)]);
    assert_eq!(some.entries[3].notes[""], "DE, FR");
    // One State has not certified: its authority's time is still running.
    assert_eq!(some.history.last(Event::Certified), None);
    let due = upcoming(&some, false);
    assert!(
        due.iter()
            .any(|due| due.rule == "certificates" && due.day == date(2022, 12, 10))
    );
    certify(7, "FR", "2022-11-10").await;
    let all = procedure(&site, &slug).await;
    assert_eq!(all.history.last(Event::Certified), Some(date(2022, 11, 20)));
    let due = upcoming(&all, false);
    let submit = due
        .iter()
        .find(|due| due.rule == "submit-to-commission")
        .unwrap();
    assert_eq!((submit.day, submit.projected), (date(2023, 2, 20), false));
    assert!(due.iter().all(|due| due.rule != "certificates"));
}
