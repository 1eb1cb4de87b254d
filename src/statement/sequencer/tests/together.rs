//! People whose forms are sent, or whose buttons are pressed, at the same time: answered as if one had come after the other, and written down by few statements of the store.

use clameur_ledger::commitment::withdrawal_hash;
use rand_core::OsRng;

use super::confirm;
use crate::campaign::definition::Role;
use crate::campaign::source::CampaignSource;
use crate::clock::DAY;
use crate::db::asked;
use crate::statement::sequencer::*;
use crate::testing::{SLUG, Site};

/// What these requests are answered that come in one group.
async fn together(site: &Site, commands: Vec<Command>) -> Vec<CommandResult> {
    let app = &site.app;
    let (sequencer, _) = Sequencer::new(app.db.clone(), app.secrets.clone(), app.clock.clone());
    let waiting = commands
        .into_iter()
        .map(|command| (command, oneshot::channel().0));
    sequencer.carry_out(&by_campaign(waiting)).await.unwrap()
}

/// The same of those that come one after the other.
async fn one_by_one(site: &Site, commands: Vec<Command>) -> Vec<CommandResult> {
    let mut answers = Vec::new();
    for command in commands {
        answers.extend(together(site, vec![command]).await);
    }
    answers
}

/// The form of a made-up person, and the code by which they will leave.
async fn form(site: &Site, number: u32) -> (Token, WithdrawalCode, Command) {
    let campaign = site.app.campaign(SLUG).await.unwrap();
    let made_up = crate::cli::demo::made_up(&campaign, number, site.clock.now());
    let (token, join) = made_up.unwrap_or_else(|_| panic!("a made-up person is refused"));
    let Command::Join(form) = &join else {
        panic!("a form")
    };
    (token, form.code, join)
}

async fn kept(site: &Site, number: u32) -> (Token, WithdrawalCode) {
    let (token, code, form) = form(site, number).await;
    let answer = site.app.sequencer.submit(form).await;
    assert_eq!(answer, Ok(Outcome::Kept));
    (token, code)
}

/// Everything that may become of a link, and some of it twice.
async fn requests(site: &Site) -> Vec<Command> {
    let sequencer = &site.app.sequencer;
    site.publish_another("another").await;
    let expired = site.join(1).await;
    site.written("UPDATE pending SET expires_at = 0").await;
    let first = site.join(2).await;
    site.clock.advance(DAY);
    let first_again = site.join(2).await;
    assert!(first != first_again);
    let rejected = site.join(3).await;
    let reject = Command::Reject {
        campaign: SLUG.to_owned(),
        token: rejected.clone(),
    };
    assert_eq!(sequencer.submit(reject).await, Ok(Outcome::Rejected));
    let (counted, code) = kept(site, 4).await;
    let answer = sequencer.submit(confirm(SLUG, counted.clone())).await;
    assert!(matches!(answer, Ok(Outcome::Counted { first: true, .. })));
    let elsewhere = site.join_in("another", 5).await;
    // Its code is in the log already.
    let (spent, known) = kept(site, 6).await;
    let mut counting = Counting::begin(&site.app.db, &site.app.secrets, site.clock.now())
        .await
        .unwrap();
    let leaf = Leaf::Add {
        territory: clameur_ledger::Territory::NONE,
        targets: clameur_ledger::Targets(0),
        commitment: clameur_ledger::Hash([7; 32]),
        withdrawal_hash: withdrawal_hash(&known),
    };
    let targets = clameur_ledger::Targets(0);
    counting.append(SLUG, &leaf, targets).await.unwrap();
    counting.commit().await.unwrap();
    // Its owner wants no mails.
    let (quiet, _) = kept(site, 7).await;
    let campaign = site.app.campaign(SLUG).await.unwrap();
    let tags = crate::statement::mailbox::tags(&campaign, "personne-7@example.org");
    let mut tx = site.app.db.begin().await.unwrap();
    store::block_mailbox(&mut tx, SLUG, &tags.exact, &quiet)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    // Gives two contacts.
    let on_lists = site.join(9).await;
    let last = site.join(10).await;
    let unknown = Token::generate(&mut OsRng);
    let leaves = Command::Withdraw {
        campaign: SLUG.to_owned(),
        code,
        terms: Terms::of(&campaign, site.clock.now()),
    };
    let (new, _, joins) = form(site, 11).await;
    let press = |token: &Token| confirm(SLUG, token.clone());
    vec![
        press(&unknown),
        press(&expired),
        press(&first),
        press(&on_lists),
        // The button pressed twice, and the other link of the same person.
        press(&first),
        press(&first_again),
        joins,
        press(&rejected),
        press(&counted),
        press(&elsewhere),
        press(&spent),
        press(&quiet),
        leaves,
        press(&counted),
        press(&spent),
        press(&last),
        press(&first_again),
        press(&new),
    ]
}

fn again(form: &Join) -> Join {
    let (reminder, due) = &form.reminder;
    Join {
        pending: form.pending.clone(),
        code: form.code,
        turn: form.turn.clone(),
        confirmation: form.confirmation.clone(),
        reminder: (reminder.clone(), *due),
        already: form.already.clone(),
    }
}

/// Everything that may become of a form, and some of it twice.
async fn sent_forms(site: &Site) -> Vec<Command> {
    let unboxed = async |number| match form(site, number).await.2 {
        Command::Join(form) => *form,
        _ => panic!("a form"),
    };
    // One person is counted, and somebody wants no mails.
    let (_, known) = kept(site, 1).await;
    site.count(2).await;
    let (quiet, _) = kept(site, 3).await;
    let campaign = site.app.campaign(SLUG).await.unwrap();
    let tags = crate::statement::mailbox::tags(&campaign, "personne-3@example.org");
    let mut counting = Counting::begin(&site.app.db, &site.app.secrets, site.clock.now())
        .await
        .unwrap();
    store::block_mailbox(counting.connection(), SLUG, &tags.exact, &quiet)
        .await
        .unwrap();
    // A code that the log has.
    let leaf = Leaf::Add {
        territory: clameur_ledger::Territory::NONE,
        targets: clameur_ledger::Targets(0),
        commitment: clameur_ledger::Hash([7; 32]),
        withdrawal_hash: withdrawal_hash(&known),
    };
    let targets = clameur_ledger::Targets(0);
    counting.append(SLUG, &leaf, targets).await.unwrap();
    counting.commit().await.unwrap();
    let first = unboxed(4).await;
    let sent_twice = again(&first);
    // Five forms of one mailbox, about which it is written after pauses.
    let mut of_one_mailbox = Vec::new();
    for _ in 0..5 {
        let mut form = unboxed(5).await;
        form.turn.longest_pause = DAY;
        of_one_mailbox.push(form);
    }
    let spent = Join {
        code: known,
        ..unboxed(6).await
    };
    let joined_before = unboxed(2).await;
    let blocked = unboxed(3).await;
    let last = unboxed(7).await;
    let mut forms = vec![first, spent, joined_before];
    forms.extend(of_one_mailbox);
    forms.extend([blocked, sent_twice, last]);
    let forms = forms.into_iter().map(Box::new).map(Command::Join);
    forms.collect()
}

#[tokio::test]
async fn forms_that_come_together_are_kept_as_one_by_one() {
    let (of_all, alone) = (Site::new().await, Site::new().await);
    let all = sent_forms(&of_all).await;
    let answers = together(&of_all, all).await;
    let one_each = sent_forms(&alone).await;
    let expected = one_by_one(&alone, one_each).await;
    assert_eq!(answers, expected);
    assert_eq!(left(&of_all).await, left(&alone).await);
    let others = answers.iter().enumerate();
    let others: Vec<_> = others
        .filter(|(_, answer)| **answer != Ok(Outcome::Kept))
        .collect();
    let (spent, before) = (Ok(Outcome::Spent), Ok(Outcome::KeptBefore));
    assert_eq!(others, [(1, &spent), (9, &before)]);
}

/// An initiative, whose signatures count at once.
async fn initiative(site: &Site) -> String {
    let mut folder = CampaignSource::embedded_initiative().unwrap();
    let key = clameur_seal::KeyPair::generate().public().to_string();
    for organisation in &mut folder.definition.organisations {
        if organisation.role == Role::Lead {
            organisation.recipients = vec![key.clone()];
        }
    }
    let (app, now) = (&site.app, site.clock.now());
    crate::campaign::publish::publish(&app.db, &app.secrets, &app.config, &folder, now)
        .await
        .unwrap();
    folder.definition.slug
}

async fn signature(site: &Site, slug: &str, number: u32) -> Sign {
    let campaign = site.app.campaign(slug).await.unwrap();
    match crate::cli::demo::made_up_citizen(&campaign, number, site.clock.now()) {
        Ok(Command::Sign(sign)) => *sign,
        _ => panic!("a made-up person is refused"),
    }
}

/// Everything that may become of a signature.
async fn signatures(site: &Site, slug: &str) -> Vec<Command> {
    let copied = |sign: &Sign| Sign {
        statement: sign.statement.clone(),
        token: sign.token.clone(),
        code: sign.code,
        whole_tag: sign.whole_tag,
        namesakes: sign.namesakes,
    };
    let first = signature(site, slug, 1).await;
    let sent_twice = copied(&first);
    let otherwise = Sign {
        whole_tag: [1; 32],
        ..copied(&first)
    };
    let mut of_one_name = Vec::new();
    for (number, namesakes) in [
        (2, Namesakes::Impossible),
        (3, Namesakes::Possible),
        (4, Namesakes::Declared),
    ] {
        let mut sign = signature(site, slug, number).await;
        sign.statement.tag = first.statement.tag;
        sign.namesakes = namesakes;
        of_one_name.push(sign);
    }
    let last = signature(site, slug, 5).await;
    let mut all = vec![first, sent_twice];
    all.extend(of_one_name);
    all.extend([otherwise, last]);
    all.into_iter().map(Box::new).map(Command::Sign).collect()
}

#[tokio::test]
async fn signatures_that_come_together_are_counted_as_one_by_one() {
    let (of_all, alone) = (Site::new().await, Site::new().await);
    let slug = initiative(&of_all).await;
    let all = signatures(&of_all, &slug).await;
    let answers = together(&of_all, all).await;
    initiative(&alone).await;
    let one_each = signatures(&alone, &slug).await;
    let expected = one_by_one(&alone, one_each).await;
    assert_eq!(answers, expected);
    assert_eq!(left(&of_all).await, left(&alone).await);
    let counted = |index: u64, first: bool| {
        Ok(Outcome::Counted {
            campaign: slug.clone(),
            index,
            first,
        })
    };
    let all = [
        counted(1, true),
        counted(1, false),
        Ok(Outcome::CountedBefore),
        Ok(Outcome::NamesakeCounted),
        counted(2, true),
        Ok(Outcome::SignedOtherwise { index: 1 }),
        counted(3, true),
    ];
    assert_eq!(answers, all);
    // Once the campaign takes no more.
    for site in [&of_all, &alone] {
        site.written("UPDATE campaign SET state = 'closed'").await;
    }
    let late = signature(&of_all, &slug, 6).await;
    let late = together(&of_all, vec![Command::Sign(Box::new(late))]).await;
    assert_eq!(late, [Ok(Outcome::Closed)]);
}

/// As with confirmations.
#[tokio::test]
async fn forms_and_signatures_ask_few_statements_of_the_store() {
    let site = Site::new().await;
    let slug = initiative(&site).await;
    let (mut joined, mut signed) = (Vec::new(), Vec::new());
    for people in [0..1, 1..17, 17..81] {
        let (mut forms, mut signs) = (Vec::new(), Vec::new());
        for number in people {
            forms.push(form(&site, number).await.2);
            let sign = signature(&site, &slug, number).await;
            signs.push(Command::Sign(Box::new(sign)));
        }
        for (commands, figures) in [(forms, &mut joined), (signs, &mut signed)] {
            let sent = commands.len();
            asked::taken();
            let answers = together(&site, commands).await;
            let asked = asked::taken();
            assert!(answers.iter().all(Result::is_ok), "{answers:?}");
            println!("{sent} together: {asked} statements");
            figures.push(asked);
        }
    }
    assert_eq!(site.rows("pending").await, 81);
    assert_eq!(site.rows("statement").await, 81);
    none_reads_a_campaign(&site).await;
    // Whoever makes these smaller writes the new bounds here.
    assert!(
        joined
            .iter()
            .zip([24, 26, 32])
            .all(|(is, most)| *is <= most),
        "{joined:?}"
    );
    assert!(
        signed
            .iter()
            .zip([36, 38, 44])
            .all(|(is, most)| *is <= most),
        "{signed:?}"
    );
}

/// Of two indexes that both find a row by one equal column SQLite takes either: asked for several values of a second column as well, it may take the
/// one by which it reads a whole campaign.
async fn none_reads_a_campaign(site: &Site) {
    const LARGE: [&str; 6] = [
        "statement",
        "sealed_record",
        "pending",
        "mail",
        "leaf",
        "contact",
    ];
    let texts = asked::texts();
    let of_many: Vec<_> = texts.iter().filter(|text| text.contains("IN ($")).collect();
    assert!(of_many.len() > 10, "{of_many:?}");
    for text in of_many {
        let plan = crate::db::made_query(format!("EXPLAIN QUERY PLAN {text}"));
        for step in plan.fetch_all(site.app.db.read()).await.unwrap() {
            let step: String = step.get("detail");
            let mut words = step.split(' ');
            let (how, table) = (words.next(), words.next().unwrap_or_default());
            let reads_much = how == Some("SCAN") || step.ends_with("(campaign=?)");
            assert!(!(reads_much && LARGE.contains(&table)), "{step}: {text}");
        }
    }
}

/// What is left in the store, as numbers.
async fn left(site: &Site) -> (Vec<i64>, u64, usize) {
    let mut rows = Vec::new();
    for table in ["pending", "statement", "sealed_record", "mail"] {
        rows.push(site.rows(table).await);
    }
    let of = |sql: &'static str| {
        let read = site.app.db.read();
        async move {
            crate::db::query(sql)
                .fetch_one(read)
                .await
                .unwrap()
                .get("n")
        }
    };
    rows.push(of("SELECT COUNT(*) AS n FROM contact").await);
    rows.push(of("SELECT COUNT(*) AS n FROM pending WHERE reminder IS NOT NULL").await);
    rows.push(of("SELECT COUNT(*) AS n FROM mail WHERE kind = 'receipt'").await);
    rows.push(of("SELECT COALESCE(SUM(live), 0) AS n FROM tally_target").await);
    rows.push(of("SELECT COUNT(*) AS n FROM mail WHERE budget_tag IS NOT NULL").await);
    rows.push(of("SELECT COALESCE(MAX(not_before), 0) AS n FROM mail").await);
    rows.push(of("SELECT COALESCE(SUM(sent), 0) AS n FROM mail_budget").await);
    rows.push(of("SELECT SUM(n) AS n FROM mail_outcome WHERE kind = 'form'").await);
    let app = &site.app;
    let report =
        crate::fsck::examine(&app.db, &app.secrets, &app.config, SLUG, crate::fsck::FEW).await;
    let report = report.unwrap();
    (rows, report.live, report.troubles.len())
}

#[tokio::test]
async fn whoever_comes_with_others_is_answered_as_one_by_one() {
    let (of_all, alone) = (Site::new().await, Site::new().await);
    let all = requests(&of_all).await;
    let answers = together(&of_all, all).await;
    let one_each = requests(&alone).await;
    let expected = one_by_one(&alone, one_each).await;
    assert_eq!(answers, expected);
    assert_eq!(left(&of_all).await, left(&alone).await);
    // All that may become of a link became of one of them.
    let is = |at: usize, outcome: &Outcome| assert_eq!(answers[at], Ok(outcome.clone()), "{at}");
    for (at, outcome) in [
        (0, Outcome::Unknown),
        (1, Outcome::Expired),
        (5, Outcome::CountedBefore),
        (6, Outcome::Kept),
        (7, Outcome::Rejected),
        (9, Outcome::Unknown),
        (10, Outcome::Spent),
        (13, Outcome::Unknown),
        (14, Outcome::Spent),
        (16, Outcome::CountedBefore),
    ] {
        is(at, &outcome);
    }
    let counted = |index: u64, first: bool| Outcome::Counted {
        campaign: SLUG.to_owned(),
        index,
        first,
    };
    // In the log stand the campaign, one who was counted before, and an entry with the code of another.
    is(2, &counted(3, true));
    is(3, &counted(4, true));
    is(4, &counted(3, false));
    is(8, &counted(1, false));
    is(11, &counted(5, true));
    is(15, &counted(7, true));
    is(17, &counted(8, true));
}

/// Each statement is a hop to another thread or to a server, and costs more than most of what it does. Exact, whatever else the machine does.
#[tokio::test]
async fn a_confirmation_asks_few_statements_of_the_store() {
    let site = Site::new().await;
    let mut figures = Vec::new();
    for people in [0..1, 1..17, 17..81] {
        let mut presses = Vec::new();
        for number in people {
            presses.push(confirm(SLUG, site.join(number).await));
        }
        let pressed = presses.len();
        asked::taken();
        let answers = together(&site, presses).await;
        let asked = asked::taken();
        assert!(answers.iter().all(Result::is_ok), "{answers:?}");
        println!("{pressed} together: {asked} statements");
        figures.push(asked);
    }
    assert_eq!(site.rows("statement").await, 81);
    none_reads_a_campaign(&site).await;
    // Whoever makes these smaller writes the new bounds here.
    assert!(figures[0] <= 28, "{figures:?}");
    assert!(figures[1] <= 30, "{figures:?}");
    assert!(figures[2] <= 36, "{figures:?}");
}

/// Random buttons of a few people, each of whom has two links; in groups of random sizes, or one after the other.
async fn at_random(site: &Site, seed: u64, in_groups: bool) -> Vec<CommandResult> {
    use rand_chacha::ChaCha20Rng;
    use rand_core::{RngCore as _, SeedableRng as _};

    let mut rng = ChaCha20Rng::seed_from_u64(seed);
    let mut below = |most: usize| rng.next_u32() as usize % most;
    let mut links = Vec::new();
    for _ in 0..2 {
        for number in 0..8 {
            links.push(kept(site, number).await);
        }
        site.clock.advance(DAY);
    }
    let campaign = site.app.campaign(SLUG).await.unwrap();
    let terms = Terms::of(&campaign, site.clock.now());
    let mut answers = Vec::new();
    for _ in 0..12 {
        let mut group = Vec::new();
        for _ in 0..=below(9) {
            let (token, code) = links[below(links.len())].clone();
            let campaign = SLUG.to_owned();
            group.push(match below(8) {
                0 => Command::Withdraw {
                    campaign,
                    code,
                    terms,
                },
                1 => Command::Reject { campaign, token },
                2 => Command::Replace { campaign, token },
                _ => confirm(SLUG, token),
            });
        }
        answers.extend(match in_groups {
            true => together(site, group).await,
            false => one_by_one(site, group).await,
        });
    }
    answers
}

#[tokio::test]
async fn whatever_is_pressed_groups_are_answered_as_one_by_one() {
    let mut kinds = BTreeSet::new();
    for seed in 0..4 {
        let (of_groups, alone) = (Site::new().await, Site::new().await);
        let answers = at_random(&of_groups, seed, true).await;
        let expected = at_random(&alone, seed, false).await;
        assert_eq!(answers, expected, "seed {seed}");
        assert_eq!(left(&of_groups).await, left(&alone).await, "seed {seed}");
        kinds.extend(answers.iter().flatten().map(|answer| match answer {
            Outcome::Counted { first, .. } => format!("Counted {first}"),
            other => format!("{other:?}"),
        }));
    }
    // All that may come of these buttons came of some.
    for kind in [
        "Counted true",
        "Counted false",
        "CountedBefore",
        "Rejected",
        "Unknown",
        "Withdrawn { stage: Counted }",
    ] {
        assert!(kinds.contains(kind), "{kind}: {kinds:?}");
    }
}

/// In a group over two campaigns, one of which was closed meanwhile, somebody's form is damaged: all others stand in the log as if neither had come.
#[tokio::test]
async fn who_cannot_be_counted_takes_nobodys_place() {
    let site = Site::new().await;
    site.publish_another("another").await;
    let mut presses = Vec::new();
    for number in 0..150 {
        site.clock.advance(1);
        if number % 30 == 7 {
            let token = site.join_in("another", number).await;
            presses.push(confirm("another", token));
        } else {
            presses.push(confirm(SLUG, site.join(number).await));
        }
        if number == 100 {
            // Names of rows are in the order of their moments.
            site.written(
                "UPDATE pending SET salt = x'00' WHERE id = (SELECT MAX(id) FROM pending)",
            )
            .await;
        }
    }
    site.written("UPDATE campaign SET state = 'closed' WHERE slug = 'another'")
        .await;
    let answers = together(&site, presses).await;
    // By campaign, in the order of their names.
    let (of_another, own) = answers.split_at(5);
    let closed: Vec<CommandResult> = vec![Ok(Outcome::Closed); 5];
    assert_eq!(of_another, closed);
    let refused: Vec<usize> = own
        .iter()
        .enumerate()
        .filter(|(_, answer)| answer.is_err())
        .map(|(at, _)| at)
        .collect();
    // Four of the other campaign came before.
    assert_eq!(refused, [96]);
    let counted = own.iter().flatten().zip(1..);
    for (answer, index) in counted {
        let campaign = SLUG.to_owned();
        let first = true;
        let expected = Outcome::Counted {
            campaign,
            index,
            first,
        };
        assert_eq!(answer, &expected);
    }
    let (rows, live, troubles) = left(&site).await;
    assert_eq!((live, troubles), (144, 0));
    // What waits still, what counts, and what is kept of both.
    assert_eq!(rows[..3], [6, 144, 150]);
}
