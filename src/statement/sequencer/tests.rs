mod pages_written;
mod reminders;
mod together;

use crate::app::mail_context::InstanceContext;
use crate::mail::{DeliveryError, Email, Session, Site as Sender, Transport, Worker};
use crate::statement::sequencer::*;
use crate::testing::{SLUG, Site};

fn confirm(campaign: &str, token: Token) -> Command {
    Command::Confirm {
        campaign: campaign.to_owned(),
        token,
        credited: false,
    }
}

/// A relay that takes every mail.
struct Everything;

impl Transport for Everything {
    type Session = Self;

    async fn open(&self) -> Result<Self, DeliveryError> {
        Ok(Self)
    }
}

impl Session for Everything {
    async fn deliver(&mut self, _: &Email) -> Result<(), DeliveryError> {
        Ok(())
    }

    async fn close(self) {}
}

/// Sends the mails of a site.
fn worker(site: &Site) -> Worker<Everything, InstanceContext> {
    let app = &site.app;
    Worker::new(
        app.db.clone(),
        app.secrets.mail_key(),
        Everything,
        InstanceContext::of(app, "example.org"),
        Sender::new("https://example.org", "clameur@example.org").unwrap(),
        app.clock.clone(),
    )
}

/// Everybody presses their button at once: what they are answered, the first campaign's apart from the other's.
async fn pressed(
    site: &Site,
    own: Vec<Token>,
    others: Vec<Token>,
) -> (Vec<CommandResult>, Vec<CommandResult>) {
    let mut waiting = Vec::new();
    // In turns, so that every group is of both.
    for (one, other) in own.into_iter().zip(others) {
        for request in [confirm(SLUG, one), confirm("another", other)] {
            let sequencer = site.app.sequencer.clone();
            waiting.push(tokio::spawn(async move { sequencer.submit(request).await }));
        }
    }
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for (place, answer) in waiting.into_iter().enumerate() {
        let answers = if place % 2 == 0 {
            &mut first
        } else {
            &mut second
        };
        answers.push(answer.await.unwrap());
    }
    (first, second)
}

async fn joined(site: &Site, slug: &str, numbers: std::ops::Range<u32>) -> Vec<Token> {
    let mut tokens = Vec::new();
    for number in numbers {
        tokens.push(site.join_in(slug, number).await);
    }
    tokens
}

#[tokio::test]
async fn a_form_whose_record_is_lost_is_not_counted() {
    let site = Site::new().await;
    let lost = site.join(1).await;
    site.written("DELETE FROM sealed_record").await;
    let whole = site.join(2).await;
    let sequencer = &site.app.sequencer;
    assert_eq!(
        sequencer.submit(confirm(SLUG, lost)).await,
        Err(CommandError::Store)
    );
    assert!(sequencer.submit(confirm(SLUG, whole)).await.is_ok());
    assert_eq!(site.rows("statement").await, 1);
    assert!(sequencer.stopped().is_empty(), "others go on");
}

#[tokio::test]
async fn one_campaigns_damage_is_its_own() {
    let site = Site::new().await;
    site.publish_another("another").await;
    let own = joined(&site, SLUG, 0..40).await;
    let others = joined(&site, "another", 0..40).await;
    site.written("UPDATE tile SET hashes = zeroblob(32) WHERE campaign = 'technopolice'")
        .await;
    let (first, second) = pressed(&site, own.clone(), others).await;
    assert!(
        first
            .iter()
            .all(|answer| *answer == Err(CommandError::Store)),
        "{first:?}"
    );
    assert!(second.iter().all(Result::is_ok), "{second:?}");
    let head = crate::count::store::head(&site.app.db, "another").await;
    assert_eq!(head.unwrap().unwrap().live(), 40);
    assert_eq!(
        site.app.sequencer.stopped(),
        BTreeSet::from([SLUG.to_owned()])
    );

    // Mended, the same buttons work.
    let app = &site.app;
    let report =
        crate::fsck::examine(&app.db, &app.secrets, &app.config, SLUG, crate::fsck::FEW).await;
    assert!(crate::fsck::mend(&app.db, &report.unwrap()).await.unwrap());
    let others = joined(&site, "another", 40..80).await;
    let (first, second) = pressed(&site, own, others).await;
    assert!(
        first.iter().chain(&second).all(Result::is_ok),
        "{first:?} {second:?}"
    );
    assert_eq!(site.app.sequencer.stopped(), BTreeSet::new());
    for slug in [SLUG, "another"] {
        let report =
            crate::fsck::examine(&app.db, &app.secrets, &app.config, slug, crate::fsck::FEW).await;
        assert_eq!(report.unwrap().troubles, []);
    }
}

#[tokio::test]
async fn one_damaged_form_refuses_no_other_of_its_campaign() {
    let site = Site::new().await;
    site.publish_another("another").await;
    let own = joined(&site, SLUG, 0..12).await;
    let others = joined(&site, "another", 0..12).await;
    site.written(
        "UPDATE pending SET salt = x'00' WHERE id = (SELECT MIN(id) FROM pending WHERE campaign = 'technopolice')",
    )
    .await;
    let (first, second) = pressed(&site, own, others).await;
    let refused = first.iter().filter(|answer| answer.is_err()).count();
    assert_eq!(refused, 1, "{first:?}");
    assert!(second.iter().all(Result::is_ok), "{second:?}");
    // Its ledger is sound.
    assert_eq!(site.app.sequencer.stopped(), BTreeSet::new());
    let app = &site.app;
    let report =
        crate::fsck::examine(&app.db, &app.secrets, &app.config, SLUG, crate::fsck::FEW).await;
    let report = report.unwrap();
    assert_eq!((report.troubles, report.live), (Vec::new(), 11));
}
