//! An operator who has the log's key, the database and the server, and cheats: who notices?
//!
//! Every cheat is done in a copy of an honest instance's data, or to what it answers; then everybody is asked who could notice. What
//! each of them says is compared with what [`cheats::CHEATS`] expects, in both directions, and the table in `docs/guarantees.md` is
//! printed from the same list.

mod cheats;
mod front;
mod hand;
mod house;

use std::collections::BTreeMap;

use cheats::{CHEATS, Cheat};
use house::House;

/// Who might notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum By {
    /// Whoever is cheated, without a tool of ours.
    Owner,
    /// `clameur audit`, with the log's key.
    Audit,
    /// The same, with a head that was kept half-way.
    AuditSince,
    /// The same, with the receipts of those who are counted.
    AuditReceipt,
    /// `clameur open`, with the log's key; or no dossier can be made.
    Open,
    /// The same, with the head that was kept.
    OpenSince,
    /// `clameur doctor --full`, run by whoever has the machine.
    Doctor,
    /// `docs/formats/audit.py`.
    Python,
    /// The same, with the head that was kept.
    PythonSince,
    /// The same, with the receipts.
    PythonReceipt,
}

/// What it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    /// Something is wrong.
    Yes,
    /// All is well, and it tells what was done.
    Told,
    /// Nothing is wrong, but something could not be compared.
    Unsure,
    /// Nothing.
    No,
}

const COLUMNS: [(By, &str); 10] = [
    (By::Owner, "its owner"),
    (By::Audit, "`audit`"),
    (By::AuditSince, "`--since`"),
    (By::AuditReceipt, "`--receipt`"),
    (By::Open, "`open`"),
    (By::OpenSince, "`--since`"),
    (By::Doctor, "`doctor`"),
    (By::Python, "`audit.py`"),
    (By::PythonSince, "kept head"),
    (By::PythonReceipt, "receipt"),
];

fn expected(cheat: &Cheat, by: By) -> Mark {
    if cheat.seen_by.contains(&by) || (cheat.misfit && by == By::Doctor) {
        Mark::Yes
    } else if cheat.unsure.contains(&by) {
        Mark::Unsure
    } else if cheat.told_to.contains(&by) {
        Mark::Told
    } else {
        Mark::No
    }
}

/// The table as `docs/guarantees.md` prints it.
fn table() -> String {
    let heads: Vec<&str> = COLUMNS.iter().map(|(_, head)| *head).collect();
    let mut table = format!("| the operator | {} |\n|---|", heads.join(" | "));
    table.push_str(&"---|".repeat(COLUMNS.len()));
    for cheat in CHEATS {
        let marks: Vec<&str> = COLUMNS
            .iter()
            .map(|(by, _)| match expected(cheat, *by) {
                Mark::Yes => "yes",
                Mark::Told => "told",
                Mark::Unsure => "unsure",
                Mark::No => "–",
            })
            .collect();
        table.push_str(&format!("\n| {} | {} |", cheat.name, marks.join(" | ")));
    }
    table
}

/// Cheats, asks, and fails with every answer that is not the expected one.
fn expect(python: bool, which: fn(&&Cheat) -> bool) {
    let mut house = House::with_a_past();
    let mut surprises = Vec::new();
    for cheat in CHEATS.iter().filter(which) {
        let noticed: BTreeMap<By, Mark> = house.who_notices(cheat, python);
        for (by, mark) in noticed {
            let expected = expected(cheat, by);
            if mark != expected {
                surprises.push(format!("{}: {by:?} {mark:?}, not {expected:?}", cheat.name));
            }
        }
    }
    assert!(surprises.is_empty(), "{}", surprises.join("\n"));
}

#[test]
fn who_notices_that_what_is_kept_was_changed() {
    expect(false, |cheat| cheat.filed);
}

#[test]
fn who_notices_that_what_is_shown_was_changed() {
    expect(false, |cheat| !cheat.filed);
}

#[test]
#[ignore = "needs python3"]
fn what_the_python_auditor_notices_of_what_is_kept() {
    expect(true, |cheat| cheat.filed);
}

#[test]
#[ignore = "needs python3"]
fn what_the_python_auditor_notices_of_what_is_shown() {
    expect(true, |cheat| !cheat.filed);
}

#[test]
fn the_table_is_printed_as_it_is_tested() {
    let guarantees = include_str!("../../docs/guarantees.md");
    assert!(
        guarantees.contains(&table()),
        "docs/guarantees.md shall have this table:\n\n{}\n",
        table()
    );
}

#[test]
fn what_hardly_anybody_notices_is_said() {
    let security = include_str!("../../SECURITY.md");
    let few = |cheat: &&Cheat| {
        let receipts = [By::AuditReceipt, By::PythonReceipt, By::Owner];
        cheat.unsure.is_empty() && cheat.seen_by.iter().all(|by| receipts.contains(by))
    };
    let unsaid: Vec<&str> = CHEATS[1..]
        .iter()
        .filter(few)
        .map(|cheat| cheat.name)
        .filter(|name| !security.contains(&format!("\n- {name}")))
        .collect();
    assert_eq!(unsaid, Vec::<&str>::new());
}
