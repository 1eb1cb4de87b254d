use jiff::civil::date;

use super::*;

fn on(day: i8, change: Change) -> Entry {
    Entry {
        day: date(2026, 3, day),
        change,
    }
}

fn printed(territory: &str, first: u32, last: u32) -> Entry {
    on(
        1,
        Change::Printed {
            territory: territory.to_owned(),
            language: "en".to_owned(),
            sheets: Sheets::span(first, last),
            lines: 10,
        },
    )
}

fn given(territory: &str, collector: &str, sheets: &str) -> Entry {
    on(
        2,
        Change::GivenOut {
            batch: 0,
            territory: territory.to_owned(),
            collector: collector.to_owned(),
            sheets: Sheets::parse(sheets, "x").unwrap(),
        },
    )
}

fn counted(day: i8, batch: u32, statements: u64, unusable: u64) -> Entry {
    on(
        day,
        Change::Counted {
            batch,
            statements,
            unusable,
        },
    )
}

fn destroyed(batch: u32, reason: Option<&str>) -> Entry {
    on(
        9,
        Change::Destroyed {
            batch,
            method: "shredded".to_owned(),
            reason: reason.map(str::to_owned),
        },
    )
}

fn lost(sheets: &str) -> Entry {
    let sheets = Sheets::parse(sheets, "x").unwrap();
    on(5, Change::Lost { sheets })
}

/// Fifty sheets for France, of which a batch of twenty is out, and ten for Austria.
fn book() -> PaperState {
    let entries = [
        printed("FR", 1, 50),
        printed("AT", 51, 60),
        given("FR", "market 3", "1-20"),
    ];
    PaperState::read(&entries).unwrap()
}

#[track_caller]
fn refused(book: &PaperState, entry: &Entry) -> String {
    let mut after = book.clone();
    let refusal = after.add(entry).unwrap_err();
    assert_eq!(after, *book, "a refusal changes nothing");
    refusal.to_string()
}

#[test]
fn a_batch_goes_one_way() {
    let mut book = book();
    let returned = on(3, Change::Returned { batch: 1 });
    let handed = on(8, Change::HandedOver { batch: 1 });
    assert!(refused(&book, &counted(4, 1, 5, 0)).contains("batch 1 is out"));
    assert!(refused(&book, &handed).contains("it is counted before"));
    book.add(&returned).unwrap();
    assert!(refused(&book, &returned).contains("only what is out"));
    assert!(refused(&book, &counted(2, 1, 5, 0)).contains("is returned since 2026-03-03"));
    book.add(&counted(4, 1, 150, 5)).unwrap();
    // Counted again: a correction.
    book.add(&counted(5, 1, 160, 7)).unwrap();
    assert_eq!(book.balances()["FR"].statements, 160);
    book.add(&handed).unwrap();
    assert!(refused(&book, &counted(9, 1, 1, 0)).contains("not after it was handed over"));
    book.add(&destroyed(1, None)).unwrap();
    assert!(refused(&book, &destroyed(1, Some("x"))).contains("nothing is left"));
    assert_eq!(book.batches()[0].state, State::Destroyed);
    // What was counted stays counted.
    assert_eq!(book.statements().0["FR"], 160);
    assert!(refused(&book, &on(9, Change::Returned { batch: 7 })).contains("there is no batch 7"));
}

#[test]
fn what_was_not_handed_over_is_destroyed_for_a_reason_only() {
    let mut book = book();
    assert!(refused(&book, &destroyed(1, None)).contains("was not handed over"));
    book.add(&destroyed(1, Some("the initiative was withdrawn")))
        .unwrap();
    // It never came back, and is missing.
    assert_eq!(book.balances()["FR"].missing, 20);
}

#[test]
fn sheets_are_given_out_once_and_in_their_state() {
    let mut book = book();
    assert!(refused(&book, &given("FR", "x", "50-52")).contains("51-52 were not printed for FR"));
    assert!(refused(&book, &given("FR", "x", "20-22")).contains("20 are in batch 1"));
    book.add(&lost("30")).unwrap();
    assert!(refused(&book, &given("FR", "x", "30-31")).contains("the sheets 30 are lost"));
    assert!(refused(&book, &lost("30-31")).contains("the sheets 30 are lost"));
    assert!(refused(&book, &lost("70")).contains("never printed"));
    let found = Sheets::span(30, 30);
    book.add(&on(
        6,
        Change::Found {
            sheets: found.clone(),
        },
    ))
    .unwrap();
    assert!(refused(&book, &on(6, Change::Found { sheets: found })).contains("were not lost"));
    book.add(&given("FR", "x", "30-31")).unwrap();
    assert_eq!(book.next_batch(), 3);
    assert_eq!(book.next_sheets(5).unwrap(), Sheets::span(61, 65));
    assert!(book.next_sheets(HIGHEST).is_err());
}

#[test]
fn collectors_are_labels_and_no_addresses() {
    let book = book();
    for (label, what) in [
        ("somebody@example.org", "e-mail address"),
        ("+33 1 23 45 67 89", "telephone"),
        (" ", "no label"),
        ("a\u{7}", "cannot be printed"),
    ] {
        assert!(
            refused(&book, &given("FR", label, "40")).contains(what),
            "{label}"
        );
    }
    assert!(refused(&book, &given("FR", &"x".repeat(41), "40")).contains("longer than 40"));
}

#[test]
fn sheets_are_reconciled_by_state() {
    let mut book = book();
    book.add(&given("FR", "square", "21-30")).unwrap();
    book.add(&lost("3-4,45")).unwrap();
    book.add(&on(6, Change::Returned { batch: 1 })).unwrap();
    book.add(&counted(7, 1, 150, 12)).unwrap();
    let balances = book.balances();
    assert_eq!(
        balances["FR"],
        Balance {
            printed: 50,
            given_out: 30,
            returned: 18,
            counted: 18,
            missing: 12,
            lost: 3,
            statements: 150,
            unusable: 12,
        }
    );
    assert_eq!((balances["AT"].printed, balances["AT"].given_out), (10, 0));
    assert_eq!(book.statements().0.keys().collect::<Vec<_>>(), ["FR"]);
    assert_eq!(book.statements().1, Some(date(2026, 3, 7)));
}

#[test]
fn no_more_lines_are_counted_than_there_are() {
    let mut book = book();
    book.add(&on(3, Change::Returned { batch: 1 })).unwrap();
    book.add(&lost("20")).unwrap();
    assert!(
        refused(&book, &counted(6, 1, 185, 6))
            .contains("19 sheets with room for 190 lines, not for 191")
    );
    book.add(&counted(6, 1, 185, 5)).unwrap();
    assert!(refused(&book, &counted(6, 1, u64::MAX, 5)).contains("Count it again"));
}

#[test]
fn nothing_is_counted_twice_by_batch_and_by_state() {
    let mut book = book();
    let figure = |territory: &str, statements| {
        on(
            6,
            Change::Figure {
                territory: territory.to_owned(),
                statements,
            },
        )
    };
    book.add(&figure("FR", 40)).unwrap();
    book.add(&figure("DE", 7)).unwrap();
    book.add(&on(6, Change::Returned { batch: 1 })).unwrap();
    assert!(refused(&book, &counted(7, 1, 1, 0)).contains("FR has 40 statements outside batches"));
    book.add(&figure("FR", 0)).unwrap();
    book.add(&counted(7, 1, 1, 0)).unwrap();
    assert!(refused(&book, &figure("FR", 3)).contains("FR has batches that were counted"));
    assert_eq!(
        book.statements().0,
        [("DE".to_owned(), 7), ("FR".to_owned(), 1)].into()
    );
}
