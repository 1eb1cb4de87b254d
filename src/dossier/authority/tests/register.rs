//! What was sent and certified: what is true is written down, nonsense is refused with a reason.

use jiff::civil::{Date, date};

use super::super::register::{
    self, Certificate, NewSent, Objection, Register, RegisterError, Tally,
};
use super::fixture::{House, How, SLUG};
use crate::count::reported::{Channel, replace};

const TODAY: Date = date(2022, 12, 1);

/// Noon of that day, in milliseconds since 1970.
const NOW: i64 = 1_669_896_000_000;

/// As an initiative that a million people signed in seven States.
fn sent<'a>(country: &'a str, on: Date, files: &'a [String]) -> NewSent<'a> {
    NewSent {
        country,
        on,
        files,
        how: "encrypted disk, by courier",
        ..NewSent::default()
    }
}

/// Figures of the other ways of signing, by State.
async fn figures(house: &House, channel: Channel, figures: &[(&str, u64)]) {
    let figures = figures.iter().map(|(code, n)| ((*code).to_owned(), *n));
    let figures = figures.collect();
    replace(&house.db, SLUG, channel, date(2022, 8, 1), &figures)
        .await
        .unwrap();
}

/// Seven States above their least number (705 members), and a million in all.
const SEVEN: [(&str, u64); 7] = [
    ("AT", 13_395),
    ("DE", 67_680),
    ("ES", 41_595),
    ("FR", 55_695),
    ("IT", 53_580),
    ("NL", 20_445),
    ("PL", 800_000),
];

fn certificate(country: &str, on: Date, valid: u64) -> Certificate {
    Certificate {
        number: 0,
        country: country.to_owned(),
        on,
        valid,
        reference: "REF-1".to_owned(),
    }
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "one story, told in order")]
async fn a_package_is_sent_certified_and_counted() {
    let house = House::new().await;
    for n in 0..3 {
        house.signs(&house.citizen("DE", n)).await;
    }
    let out = house.out("out");
    house
        .opens(&house.freezes().await, How::into(&out))
        .unwrap();
    let list = [std::fs::read_to_string(out.join("DE/packing-list-DE.txt")).unwrap()];
    figures(&house, Channel::Paper, &[("DE", 10)]).await;
    figures(&house, Channel::Central, &SEVEN).await;
    let altered = |from: &str, to: &str| [list[0].replace(from, to)];
    let [other, no_batch, elsewhere, left] = [
        ["# something else\n".to_owned()],
        altered("Batch: 1", "Batch: 7"),
        altered(SLUG, "another"),
        altered("Statements: 3", "Statements: 4"),
    ];
    let (db, campaign) = (&house.db, &house.campaign);
    let write = async |new: NewSent<'_>| register::sent(db, campaign, &new, TODAY, NOW).await;
    let certify =
        async |new: Certificate| register::certificate(db, campaign, &new, TODAY, NOW).await;

    let day = date(2022, 9, 1);
    let early = certify(certificate("DE", day, 1)).await;
    assert!(
        matches!(early, Err(RegisterError::NothingSent(_))),
        "{early:?}"
    );
    let refusals = [
        (write(sent("XX", day, &list)).await, "no Member State"),
        (
            write(sent("FR", day, &list)).await,
            "packing list is for the State DE, not FR",
        ),
        (
            write(sent("DE", date(2023, 1, 1), &list)).await,
            "in the future",
        ),
        (
            write(sent("DE", date(2021, 5, 31), &list)).await,
            "before the batch was frozen",
        ),
        (write(sent("DE", day, &other)).await, "no packing list"),
        (write(sent("DE", day, &no_batch)).await, "never frozen here"),
        (
            write(sent("DE", day, &elsewhere)).await,
            "the campaign another",
        ),
        (write(sent("DE", day, &left)).await, "is still in the files"),
        (
            write(NewSent {
                how: " ",
                ..sent("DE", day, &list)
            })
            .await,
            "--how",
        ),
        (
            write(sent("DE", day, &[])).await,
            "no packing list was given",
        ),
        (
            write(sent("DE", day, &[list[0].clone(), list[0].clone()])).await,
            "given twice",
        ),
        (
            write(NewSent {
                paper: Some(11),
                ..sent("DE", day, &list)
            })
            .await,
            "more than the 10 that are counted for DE",
        ),
        (write(sent("MT", day, &[])).await, "nothing to send to MT"),
        (
            write(NewSent {
                instead_of: Some(1),
                ..sent("DE", day, &list)
            })
            .await,
            "no sending to DE that stands",
        ),
    ];
    for (refused, why) in refusals {
        let refused = refused.expect_err(why).to_string();
        assert!(refused.contains(why), "{refused}");
        assert!(refused.lines().all(|line| line.chars().count() <= 160));
    }
    assert_eq!(Register::read(db, SLUG).await.unwrap(), Register::default());

    let written = write(NewSent {
        central: Some(0),
        even_so: Some("needless"),
        ..sent("de", day, &list)
    })
    .await
    .unwrap();
    assert_eq!(
        (written.number, written.individual, written.statements()),
        (1, 3, 13)
    );
    assert_eq!((&written.batches[..], &*written.even_so), (&[1][..], ""));
    assert_eq!(written.all_known, Some(1_052_403));
    let again = write(sent("DE", day, &list)).await;
    assert!(
        matches!(again, Err(RegisterError::RecordValidator(1))),
        "{again:?}"
    );

    let refusals = [
        (
            certify(certificate("DE", date(2022, 10, 1), 14)).await,
            "more than the 13",
        ),
        (
            certify(certificate("DE", date(2022, 8, 31), 12)).await,
            "before anything was sent",
        ),
        (
            certify(certificate("DE", date(2022, 12, 2), 12)).await,
            "in the future",
        ),
        (
            certify(certificate("Germany", day, 12)).await,
            "no Member State",
        ),
    ];
    for (refused, why) in refusals {
        let refused = refused.expect_err(why).to_string();
        assert!(refused.contains(why), "{refused}");
    }
    certify(certificate("DE", date(2022, 10, 1), 13))
        .await
        .unwrap();
    // A correction takes its place; both stay in the register.
    certify(certificate("DE", date(2022, 11, 1), 12))
        .await
        .unwrap();
    let register = Register::read(db, SLUG).await.unwrap();
    assert_eq!(register.certificates.len(), 2);
    let registered = campaign.folder.definition.registered;
    let tally = Tally::new(house.instrument(), registered, &register);
    assert_eq!(
        (tally.certified, tally.reached, tally.missing()),
        (12, 0, 999_988)
    );
    let germany = tally
        .states
        .iter()
        .find(|line| line.country == "DE")
        .unwrap();
    assert_eq!(
        (germany.threshold, germany.missing()),
        (Some(67_680), 67_668)
    );
}

/// Art. 12: only with a million and seven States, by the figures of all ways of signing, and once for each State.
#[tokio::test]
async fn nothing_is_sent_too_early_nor_twice_without_a_reason() {
    let house = House::new().await;
    let (db, campaign) = (&house.db, &house.campaign);
    let day = date(2022, 9, 1);
    let write = async |new: NewSent<'_>| register::sent(db, campaign, &new, TODAY, NOW).await;

    figures(&house, Channel::Paper, &[("MT", 4_230)]).await;
    figures(&house, Channel::Central, &SEVEN[..6]).await;
    let early = write(sent("MT", day, &[])).await.unwrap_err();
    let RegisterError::Objections(found) = &early else {
        panic!("{early:?}");
    };
    let [Objection::TooFew(reach)] = found[..] else {
        panic!("{found:?}");
    };
    assert_eq!((reach.statements, reach.states), (256_620, 7));
    let told = early.to_string();
    assert!(
        told.contains("art. 12") && told.contains("--even-so"),
        "{told}"
    );
    assert_eq!(Register::read(db, SLUG).await.unwrap(), Register::default());

    // What the figures of all stacks reach together is enough, paper alone in this State; once it is no longer collected, and in the law's time.
    figures(&house, Channel::Central, &SEVEN).await;
    for (on, why) in [
        (date(2022, 7, 31), "the collection ended on 2022-08-01"),
        (
            date(2022, 11, 9),
            "the last day for sending was 2022-11-01, or the next working day",
        ),
        (date(2021, 2, 16), "before collecting began"),
    ] {
        let refused = write(sent("MT", on, &[])).await.unwrap_err().to_string();
        assert!(refused.contains(why), "{refused}");
    }
    let (early, before) = (
        sent("MT", date(2022, 7, 1), &[]),
        NOW - 130 * crate::clock::DAY,
    );
    let collecting = register::sent(db, campaign, &early, TODAY, before).await;
    let collecting = collecting.unwrap_err().to_string();
    assert!(collecting.contains("has not ended"), "{collecting}");
    let first = write(sent("MT", day, &[])).await.unwrap();
    assert_eq!((first.paper, first.statements()), (4_230, 4_230));
    assert_eq!(first.batches, Vec::<u32>::new());
    let twice = write(sent("MT", day, &[])).await.unwrap_err();
    assert!(twice.to_string().contains("as number 1"), "{twice}");
    let reason = "The courier lost the parcel.";
    let second = write(NewSent {
        paper: Some(4_000),
        instead_of: Some(1),
        even_so: Some(reason),
        ..sent("MT", day, &[])
    })
    .await
    .unwrap();
    assert_eq!((second.number, &*second.even_so), (2, reason));
    let register = Register::read(db, SLUG).await.unwrap();
    assert_eq!(register.sent_to("MT"), 4_000);
    assert!(register.replaced(1) && !register.replaced(2));
    assert_eq!(register.sent[1], second);

    // Who signed here and stands in no list would never be sent.
    house.signs(&house.citizen("FR", 1)).await;
    let out = house.out("out");
    house
        .opens(&house.freezes().await, How::into(&out))
        .unwrap();
    let list = [std::fs::read_to_string(out.join("FR/packing-list-FR.txt")).unwrap()];
    house.signs(&house.citizen("FR", 2)).await;
    let short = write(sent("FR", day, &list)).await.unwrap_err();
    assert!(
        short.to_string().contains("the packing lists hold 1"),
        "{short}"
    );
}
