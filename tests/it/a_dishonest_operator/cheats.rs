//! The cheats, and who notices each.

use clameur_ledger::commitment::{Salt, commitment, withdrawal_hash};
use clameur_ledger::{Hash, Leaf, Targets, Territory, VoidReason, WithdrawalCode};
use clameur_seal::KeyPair;
use serde_json::Value;

use super::By::{
    self, Audit, AuditReceipt, AuditSince, Doctor, Open, OpenSince, Owner, Python, PythonReceipt,
    PythonSince,
};
use super::Mark;
use super::front::{Alter, as_it_is};
use super::hand::{Entry, Hand};
use super::house::{House, INITIATIVE, MANDATES, clameur, said};
use crate::harness::Answer;
use crate::harness::site::with_recipient;

/// Something that an operator could do, who has the log's key, the database and the server.
pub(super) struct Cheat {
    /// As the table names it.
    pub(super) name: &'static str,
    pub(super) slug: &'static str,
    /// What is done to the data while the server is stopped.
    pub(super) at_rest: fn(&House, &Hand<'_>),
    /// What is done while it runs, with the program's own means.
    pub(super) running: fn(&House),
    /// What becomes of its answers.
    pub(super) served: Alter,
    /// Whether it can be seen in what is filed: a dossier is made and opened then.
    pub(super) filed: bool,
    /// Two auditors who were shown different logs put the heads together that they kept.
    pub(super) auditors_compare: bool,
    /// What whoever is cheated sees without any tool of ours: a mail, or that link and address do not make the code of their entry.
    pub(super) owner: fn(&House) -> Mark,
    /// Words with which a tool tells of it although it finds nothing wrong.
    pub(super) told: &'static [&'static str],
    /// Who notices: the tool ends with another code than 0, or refuses.
    pub(super) seen_by: &'static [By],
    /// Whether `doctor --full` does, too, because what is stored no longer fits together.
    pub(super) misfit: bool,
    /// Who is told of it.
    pub(super) told_to: &'static [By],
    /// Who is told that something could not be compared.
    pub(super) unsure: &'static [By],
}

const HONEST: Cheat = Cheat {
    name: "nothing: the operator is honest",
    slug: MANDATES,
    at_rest: |_, _| {},
    running: |_| {},
    served: as_it_is,
    filed: true,
    auditors_compare: false,
    owner: |_| Mark::No,
    told: &[],
    seen_by: &[],
    misfit: false,
    told_to: &[],
    unsure: &[],
};

/// Entries of the log, as the story made them: 0 manifest, 1 Émil, 2 who is voided, 3 Ada, 4 Béa, 5 Carl, 6 Dora, 7 who leaves; here a
/// head is kept; 8 Fanny, 9 Gil, 10 Hedy.
const ADA: u64 = 3;
const CARL: u64 = 5;
const DORA: u64 = 6;

/// Everybody but those who file.
const AUDITS: &[By] = &[
    Audit,
    AuditSince,
    AuditReceipt,
    Python,
    PythonSince,
    PythonReceipt,
];
const EVERYBODY: &[By] = &[
    Audit,
    AuditSince,
    AuditReceipt,
    Open,
    OpenSince,
    Doctor,
    Python,
    PythonSince,
    PythonReceipt,
];

const WHOEVER_KEPT: &[By] = &[
    AuditSince,
    AuditReceipt,
    OpenSince,
    PythonSince,
    PythonReceipt,
];
const RECEIPTS: &[By] = &[AuditReceipt, PythonReceipt];

pub(super) const CHEATS: &[Cheat] = &[
    HONEST,
    // ---- The log is rewritten ----
    Cheat {
        name: "an entry is dropped that stood before the kept head",
        misfit: true,
        at_rest: |_, hand| {
            hand.rewrites(|entries| {
                entries.remove(4);
            })
        },
        seen_by: WHOEVER_KEPT,
        ..HONEST
    },
    Cheat {
        name: "an entry is dropped that came after the kept head",
        misfit: true,
        at_rest: |_, hand| {
            hand.rewrites(|entries| {
                entries.remove(9);
            })
        },
        seen_by: RECEIPTS,
        ..HONEST
    },
    Cheat {
        name: "two entries change places",
        at_rest: |_, hand| hand.rewrites(|entries| entries.swap(3, 4)),
        seen_by: WHOEVER_KEPT,
        ..HONEST
    },
    Cheat {
        name: "the log is cut behind the kept head",
        misfit: true,
        at_rest: |_, hand| hand.rewrites(|entries| entries.truncate(9)),
        seen_by: RECEIPTS,
        ..HONEST
    },
    Cheat {
        name: "the log is cut before the kept head",
        misfit: true,
        at_rest: |_, hand| hand.rewrites(|entries| entries.truncate(4)),
        seen_by: &[AuditSince, AuditReceipt, PythonSince, PythonReceipt],
        told: &["it is newer, so the dossier cannot be held against it"],
        told_to: &[OpenSince],
        ..HONEST
    },
    Cheat {
        name: "two logs for two auditors, who compare the heads that they kept",
        misfit: true,
        at_rest: |_, hand| hand.rewrites(another_last_entry),
        auditors_compare: true,
        filed: false,
        seen_by: &[AuditSince, AuditReceipt, PythonSince, PythonReceipt],
        ..HONEST
    },
    Cheat {
        name: "two logs for two auditors, who compare nothing",
        misfit: true,
        at_rest: |_, hand| hand.rewrites(another_last_entry),
        filed: false,
        seen_by: RECEIPTS,
        ..HONEST
    },
    Cheat {
        name: "an old backup is restored, and the log goes on from there",
        at_rest: |_, hand| hand.restores_backup(),
        running: |house| {
            for given in ["Inès", "Jean", "Kim", "Léo"] {
                house.site.person(given, "Exemple").is_counted(&["taj"]);
            }
        },
        seen_by: RECEIPTS,
        ..HONEST
    },
    // ---- Entries that should not be ----
    Cheat {
        name: "somebody is withdrawn twice",
        at_rest: |house, hand| {
            let code = house.owner(DORA).code;
            hand.rewrites(|entries| entries.push(Entry::new(Leaf::Withdraw { index: DORA, code })));
        },
        seen_by: EVERYBODY,
        ..HONEST
    },
    Cheat {
        name: "somebody is withdrawn with a wrong code",
        at_rest: |_, hand| {
            let code = WithdrawalCode::from_bytes([7; 16]);
            hand.rewrites(|entries| entries.push(Entry::new(Leaf::Withdraw { index: ADA, code })));
        },
        seen_by: EVERYBODY,
        ..HONEST
    },
    Cheat {
        name: "the operator leaves in somebody’s name, with the right code",
        misfit: true,
        at_rest: |house, hand| {
            let code = house.owner(CARL).code;
            hand.rewrites(|entries| entries.push(Entry::new(Leaf::Withdraw { index: CARL, code })));
            hand.sql("DELETE FROM statement WHERE campaign = 'technopolice' AND leaf_index = 5");
        },
        told: &["entry 5 was withdrawn", "entry 5 withdrawn"],
        told_to: RECEIPTS,
        ..HONEST
    },
    Cheat {
        name: "the same, with the site’s own form",
        running: |house| {
            let code = house.owner(CARL).code.to_text();
            let operator = house.site.person("Personne", "Inventée");
            operator.withdraws_with(&code).expect(200);
        },
        owner: |house| {
            let owner = house.site.person("Carl", "Exemple");
            let mut owner = owner.with_email(&house.owner(CARL).email);
            house.site.mail_has_left();
            owner.new_mail().map_or(Mark::No, |_| Mark::Told)
        },
        told: &["entry 5 was withdrawn", "entry 5 withdrawn"],
        told_to: &[Owner, AuditReceipt, PythonReceipt],
        ..HONEST
    },
    Cheat {
        name: "somebody is voided, with a reason made up and published",
        misfit: true,
        at_rest: |_, hand| voids(hand, Some((REASON, REASON))),
        told: &["void     entry 3", "void entry 3 by"],
        told_to: AUDITS,
        ..HONEST
    },
    Cheat {
        name: "somebody is voided, and the reason is kept back",
        misfit: true,
        at_rest: |_, hand| voids(hand, None),
        seen_by: AUDITS,
        ..HONEST
    },
    Cheat {
        name: "somebody is voided, and another reason is shown than the one in the log",
        misfit: true,
        at_rest: |_, hand| voids(hand, Some((REASON, "It asked to leave."))),
        seen_by: AUDITS,
        ..HONEST
    },
    Cheat {
        name: "one entry stands in the log twice",
        at_rest: |_, hand| hand.rewrites(|entries| entries.push(Entry::new(entries[3].leaf))),
        seen_by: EVERYBODY,
        ..HONEST
    },
    Cheat {
        name: "two entries carry one withdrawal code",
        at_rest: |house, hand| {
            let code = house.owner(ADA).code;
            hand.rewrites(|entries| entries.push(Entry::new(invented(8, withdrawal_hash(&code)))));
        },
        seen_by: EVERYBODY,
        ..HONEST
    },
    Cheat {
        name: "two people are given one link and one receipt",
        owner: |house| {
            let ada = house.owner(ADA);
            let makes = |address: &str| withdrawal_hash(&ada.link.bound_code(address));
            let Leaf::Add {
                withdrawal_hash, ..
            } = ada.receipt.leaf
            else {
                panic!("a receipt is of an entry that adds");
            };
            assert_eq!(makes(&ada.email), withdrawal_hash, "hers it is");
            if makes("somebody-else@example.org") == withdrawal_hash {
                Mark::No
            } else {
                Mark::Yes
            }
        },
        seen_by: &[Owner],
        ..HONEST
    },
    Cheat {
        name: "entries are added for which there is no record",
        misfit: true,
        at_rest: |_, hand| {
            hand.rewrites(|entries| {
                for number in 20..25 {
                    entries.push(Entry::new(invented(number, Hash([number; 32]))));
                }
            });
        },
        seen_by: &[Open, OpenSince],
        ..HONEST
    },
    Cheat {
        name: "people are invented, with mailboxes of the operator’s",
        running: |house| {
            for number in 0..3 {
                let family = format!("Inventée-{number}");
                house.site.person("Personne", &family).is_counted(&["taj"]);
            }
        },
        ..HONEST
    },
    // ---- Numbers that the log does not bear out ----
    Cheat {
        name: "the sums beside the log are raised in the database",
        at_rest: |_, hand| {
            hand.sql("UPDATE head SET added = added + 1000 WHERE campaign = 'technopolice'");
        },
        filed: false,
        seen_by: &[
            Audit,
            AuditSince,
            AuditReceipt,
            Doctor,
            Python,
            PythonSince,
            PythonReceipt,
        ],
        ..HONEST
    },
    Cheat {
        name: "`count.json` claims more people",
        served: |path, answer| altered(path, answer, |json| json["count"] = 100_000.into()),
        filed: false,
        seen_by: AUDITS,
        ..HONEST
    },
    Cheat {
        name: "`count.json` claims more people, and another size of the log",
        served: |path, answer| {
            altered(path, answer, |json| {
                json["count"] = 100_000.into();
                json["log"]["size"] = 1_000_000.into();
            });
        },
        filed: false,
        seen_by: AUDITS,
        ..HONEST
    },
    Cheat {
        name: "`count.json` claims more people for a target",
        served: |path, answer| altered(path, answer, |json| json["targets"]["taj"] = 5_000.into()),
        filed: false,
        seen_by: AUDITS,
        ..HONEST
    },
    Cheat {
        name: "`count.json` claims more people on a day",
        served: |path, answer| {
            altered(path, answer, |json| json["days"][0]["added"] = 5_000.into());
        },
        filed: false,
        seen_by: AUDITS,
        ..HONEST
    },
    Cheat {
        name: "`count.json` claims more people in a territory",
        slug: INITIATIVE,
        served: |path, answer| {
            altered(path, answer, |json| {
                json["territories"]["DE"]["statements"]["ledger"] = 5_000.into();
            });
        },
        filed: false,
        seen_by: AUDITS,
        ..HONEST
    },
    Cheat {
        name: "`count.json` is not there",
        served: |path, answer| {
            if path.ends_with("/count.json") {
                answer.status = 404;
            }
        },
        filed: false,
        unsure: AUDITS,
        ..HONEST
    },
    Cheat {
        name: "a headline is filled up with paper that nobody signed",
        slug: INITIATIVE,
        running: |house| {
            let file = house.site.dir.join("paper.csv");
            std::fs::write(&file, "territory,statements\nDE,1234567\n").expect("written");
            let (file, config) = (file.to_string_lossy(), house.site.dir.join("desk.toml"));
            let done = clameur(&[
                "campaign",
                "figures",
                INITIATIVE,
                "--csv",
                &file,
                "--channel",
                "paper",
                "--as-of",
                "2026-02-01",
                "--config",
                &config.to_string_lossy(),
            ]);
            assert!(done.status.success(), "{}", said(&done));
        },
        filed: false,
        told: &["reported paper 1234567"],
        told_to: AUDITS,
        ..HONEST
    },
    // ---- What was published is changed ----
    Cheat {
        name: "a stranger’s key is added in the database; then somebody joins",
        at_rest: |house, hand| {
            let (ours, strange) = (house.site.key().public(), KeyPair::generate());
            hand.sql(&format!(
                "UPDATE campaign SET folder = replace(folder, '\"{ours}\"', '\"{ours}\",\"{}\"') WHERE slug = 'technopolice'",
                strange.public()
            ));
        },
        running: joins_if_possible,
        seen_by: &[Doctor],
        unsure: AUDITS,
        ..HONEST
    },
    Cheat {
        name: "another key is published for the organisation; then somebody joins",
        running: |house| {
            let swapped = with_recipient(house.site.folder.clone(), &KeyPair::generate());
            house.site.publish(&swapped).expect("published");
            // A running server sees it when its clock has moved on; this one's stands.
            house.site.stop();
            house.site.start();
            joins_if_possible(house);
        },
        seen_by: &[Open, OpenSince],
        told: &["changed  by entry", "manifest at 11"],
        told_to: AUDITS,
        ..HONEST
    },
    Cheat {
        name: "the law is edited in the database",
        at_rest: |_, hand| {
            hand.sql(
                "UPDATE document SET body = replace(body, 'fields = [\"email\", \"family-name\", \"given-name\"]', \
                 'fields = [\"given-name\", \"family-name\", \"email\"]') \
                 WHERE campaign = 'technopolice' AND kind = 'instrument'",
            );
        },
        running: joins_if_possible,
        seen_by: &[Doctor],
        unsure: AUDITS,
        ..HONEST
    },
    Cheat {
        name: "a text is edited in the database",
        at_rest: |_, hand| {
            hand.sql(
                "UPDATE campaign SET folder = replace(folder, 'mandat', 'chèque en blanc') WHERE slug = 'technopolice'",
            );
        },
        running: joins_if_possible,
        seen_by: &[Doctor],
        unsure: AUDITS,
        ..HONEST
    },
    // ---- What people gave is changed ----
    Cheat {
        name: "a record is replaced by another one’s",
        misfit: true,
        at_rest: |_, hand| {
            hand.sql(
                "UPDATE sealed_record SET sealed = (SELECT sealed FROM sealed_record WHERE id = \
                 (SELECT record FROM statement WHERE campaign = 'technopolice' AND leaf_index = 4)) \
                 WHERE id = (SELECT record FROM statement WHERE campaign = 'technopolice' AND leaf_index = 3)",
            );
        },
        seen_by: &[Open, OpenSince],
        ..HONEST
    },
    Cheat {
        name: "a record’s tag is replaced, so that its owner can be counted again",
        misfit: true,
        at_rest: |_, hand| {
            hand.sql(
                "UPDATE statement SET tag = randomblob(32) WHERE campaign = 'technopolice' AND leaf_index = 3",
            );
        },
        seen_by: &[Open, OpenSince],
        ..HONEST
    },
    Cheat {
        name: "the evidence of a confirmation is replaced",
        misfit: true,
        at_rest: |_, hand| {
            hand.sql(
                "UPDATE statement SET evidence = replace(evidence, '-', '/') WHERE campaign = 'technopolice' AND leaf_index = 3",
            );
        },
        seen_by: &[Open, OpenSince],
        ..HONEST
    },
    Cheat {
        name: "the sealed times of a confirmation are replaced",
        misfit: true,
        at_rest: |_, hand| {
            hand.sql(
                "UPDATE statement SET times = (SELECT times FROM statement WHERE campaign = 'technopolice' AND leaf_index = 4) \
                 WHERE campaign = 'technopolice' AND leaf_index = 3",
            );
        },
        seen_by: &[Open, OpenSince],
        ..HONEST
    },
    Cheat {
        name: "a record is deleted, and its entry stays",
        misfit: true,
        at_rest: |_, hand| {
            hand.sql("DELETE FROM statement WHERE campaign = 'technopolice' AND leaf_index = 3");
        },
        seen_by: &[Open, OpenSince],
        ..HONEST
    },
];

/// Takes the last entry away and puts an invented one in its place: the log is as long as the one that others saw.
fn another_last_entry(entries: &mut Vec<Entry>) {
    entries.pop();
    entries.push(Entry::new(invented(9, Hash([9; 32]))));
}

/// An entry of nobody's.
fn invented(number: u8, withdrawal_hash: Hash) -> Leaf {
    Leaf::Add {
        territory: Territory::NONE,
        targets: Targets::from_positions([0]),
        commitment: commitment(&Salt([number; 32]), &Hash([number; 32])),
        withdrawal_hash,
    }
}

const REASON: &str = "fraud\nIt stands for nobody.\n";

/// Voids Ada, who is honest: with the text that the log pins and the one that is shown for it.
fn voids(hand: &Hand<'_>, texts: Option<(&str, &str)>) {
    let pinned = texts.map_or(REASON, |(pinned, _)| pinned);
    let statement_hash = Hash::of(pinned.as_bytes());
    let reason = VoidReason::Fraud;
    let leaf = Leaf::Void {
        index: ADA,
        reason,
        statement_hash,
    };
    hand.rewrites(|entries| entries.push(Entry::new(leaf)));
    hand.sql("DELETE FROM statement WHERE campaign = 'technopolice' AND leaf_index = 3");
    if let Some((_, shown)) = texts {
        hand.sql(&format!(
            "INSERT INTO document (campaign, hash, kind, language, body) \
             VALUES ('technopolice', x'{}', 'void', '', '{shown}')",
            hex::encode(statement_hash.0)
        ));
    }
}

/// Somebody joins, unless the site refuses to go on.
fn joins_if_possible(house: &House) {
    if house.site.get("/fr/technopolice/join").status == 200 {
        house.site.person("Maïa", "Exemple").is_counted(&["taj"]);
    }
}

fn altered(path: &str, answer: &mut Answer, change: impl FnOnce(&mut Value)) {
    if path.ends_with("/count.json") {
        let mut json: Value = serde_json::from_slice(&answer.body).expect("JSON");
        change(&mut json);
        answer.body = json.to_string().into_bytes();
    }
}
