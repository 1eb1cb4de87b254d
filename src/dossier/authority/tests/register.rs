//! What was sent and certified: what is true is written down, nonsense is refused with a reason.

use jiff::civil::{Date, date};

use super::super::register::{self, Certificate, NewSent, Register, RegisterError, Tally};
use super::fixture::{House, How, SLUG};

const TODAY: Date = date(2022, 12, 1);

fn sent<'a>(country: &'a str, on: Date, files: &'a str) -> NewSent<'a> {
    NewSent {
        country,
        on,
        files,
        paper: 0,
        central: 0,
        how: "encrypted disk, by courier",
    }
}

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
    let list = std::fs::read_to_string(out.join("DE/packing-list-DE.txt")).unwrap();
    let (db, campaign) = (&house.db, &house.campaign);
    let write = async |new: NewSent<'_>| register::sent(db, campaign, &new, TODAY, 0).await;
    let certify =
        async |new: Certificate| register::certificate(db, campaign, &new, TODAY, 0).await;

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
        (
            write(sent("DE", day, "# something else\n")).await,
            "no packing list",
        ),
        (
            write(sent("DE", day, &list.replace("Batch: 1", "Batch: 7"))).await,
            "never frozen here",
        ),
        (
            write(sent("DE", day, &list.replace(SLUG, "another"))).await,
            "the campaign another",
        ),
        (
            write(NewSent {
                how: " ",
                ..sent("DE", day, &list)
            })
            .await,
            "--how",
        ),
    ];
    for (refused, why) in refusals {
        let refused = refused.expect_err(why).to_string();
        assert!(refused.contains(why), "{refused}");
        assert!(refused.lines().all(|line| line.chars().count() <= 160));
    }
    assert_eq!(Register::read(db, SLUG).await.unwrap(), Register::default());

    let written = write(NewSent {
        paper: 10,
        ..sent("de", day, &list)
    })
    .await
    .unwrap();
    assert_eq!(
        (written.number, written.individual, written.statements()),
        (1, 3, 13)
    );
    let again = write(sent("DE", day, &list)).await;
    assert!(matches!(again, Err(RegisterError::Again(1))), "{again:?}");

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
