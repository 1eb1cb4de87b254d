//! How much a supporter costs the disk: pages written to the write-ahead log, by what they belong to. Exact, whatever else the machine does.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use rand_core::{RngCore as _, SeedableRng as _};

use super::{confirm, worker};
use crate::db::query;
use crate::statement::sequencer::*;
use crate::testing::{SLUG, Site};

/// People who join one after the other and confirm in another order.
const PEOPLE: u32 = 1_024;
/// How many are carried out in one transaction.
const TOGETHER: usize = 64;
/// Bytes of a page, and of the frame around it in the log.
const PAGE: usize = 4_096;
const FRAME: usize = 24;
const LOG_HEADER: usize = 32;

struct Measured {
    site: Site,
    sequencer: Sequencer,
}

impl Measured {
    async fn new() -> Self {
        let site = Site::new().await;
        let app = &site.app;
        let (sequencer, _) = Sequencer::new(app.db.clone(), app.secrets.clone(), app.clock.clone());
        // What was written stays in the log until it is counted.
        let mut tx = app.db.begin().await.unwrap();
        query("PRAGMA wal_autocheckpoint = 0")
            .fetch_all(&mut *tx)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        Self { site, sequencer }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.site.app.config.data_dir.join(name)
    }

    async fn begin(&self) {
        assert!(self.site.app.db.flush_deleted().await.unwrap());
    }

    /// Pages written since [`Measured::begin`], for each person, by table or index; what is small is left out of the list. All of them, and those
    /// of contacts, which a third of these people give.
    async fn end(&self, deed: &str) -> (f64, f64) {
        let log = std::fs::read(self.file("clameur.db-wal")).unwrap();
        let frames = log.get(LOG_HEADER..).unwrap().chunks_exact(FRAME + PAGE);
        let pages: Vec<i64> = frames
            .map(|frame| i64::from(u32::from_be_bytes(frame[..4].try_into().unwrap())))
            .collect();
        let mut names: BTreeMap<i64, String> = BTreeMap::new();
        for row in query("SELECT name, pageno FROM dbstat")
            .fetch_all(self.site.app.db.read())
            .await
            .unwrap()
        {
            names.insert(row.get("pageno"), row.get("name"));
        }
        let mut sums: BTreeMap<&str, u32> = BTreeMap::new();
        for page in &pages {
            let name = names.get(page).map_or("(free)", String::as_str);
            *sums.entry(name).or_default() += 1;
        }
        let each = |pages: u32| f64::from(pages) / f64::from(PEOPLE);
        let all = each(u32::try_from(pages.len()).unwrap());
        let of_contacts = sums.iter().filter(|(name, _)| name.starts_with("contact"));
        let contacts = each(of_contacts.map(|(_, pages)| *pages).sum());
        println!("{deed}: {all:.2} pages, {contacts:.2} of them of contacts");
        let mut sums: Vec<(&str, u32)> = sums.into_iter().collect();
        sums.sort_by_key(|(_, pages)| std::cmp::Reverse(*pages));
        for (name, pages) in sums {
            if each(pages) >= 0.02 {
                println!("    {:5.2} {name}", each(pages));
            }
        }
        (all, contacts)
    }

    async fn carry_out(&self, commands: Vec<Command>) {
        let mut commands = commands.into_iter().peekable();
        while commands.peek().is_some() {
            let group = commands.by_ref().take(TOGETHER);
            let waiting = group.map(|command| (command, oneshot::channel().0));
            let parts = by_campaign(waiting);
            self.site.clock.advance(1_000);
            let answers = self.sequencer.carry_out(&parts).await.unwrap();
            assert!(answers.iter().all(|answer| matches!(
                answer,
                Ok(Outcome::Kept | Outcome::Counted { first: true, .. })
            )));
        }
    }

    /// Everything that is due leaves; gives how many mails.
    async fn send(&self) -> u64 {
        worker(&self.site).pass().await.unwrap().delivered
    }
}

#[tokio::test]
async fn a_supporter_costs_few_pages() {
    let measured = Measured::new().await;
    let site = &measured.site;
    let campaign = site.app.campaign(SLUG).await.unwrap();
    let (mut tokens, mut joins) = (Vec::new(), Vec::new());
    for number in 0..PEOPLE {
        let made_up = crate::cli::demo::made_up(&campaign, number, site.clock.now());
        let (token, join) = made_up.unwrap_or_else(|_| panic!("a made-up person is refused"));
        tokens.push(token);
        joins.push(join);
    }

    let (mut records, mut boxes, mut given) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for join in &joins {
        let Command::Join(join) = join else { continue };
        records.insert(join.pending.sealed.len());
        boxes.insert(join.pending.link_box.len());
        given.extend(join.pending.contact.iter().map(Vec::len));
    }
    println!(
        "sealed: {:?} to {:?} bytes, boxes: {boxes:?}, contacts: {:?} to {:?}",
        records.first(),
        records.last(),
        given.first(),
        given.last()
    );

    measured.begin().await;
    measured.carry_out(joins).await;
    let (joined, _) = measured.end("join").await;

    measured.begin().await;
    assert_eq!(measured.send().await, u64::from(PEOPLE));
    let (mailed, _) = measured.end("mail left").await;

    // As they press the button: in an order of their own.
    let mut rng = rand_chacha::ChaCha20Rng::seed_from_u64(13);
    tokens.sort_by_cached_key(|_| rng.next_u64());
    measured.begin().await;
    measured
        .carry_out(
            tokens
                .into_iter()
                .map(|token| confirm(SLUG, token))
                .collect(),
        )
        .await;
    let (confirmed, contacts) = measured.end("confirm").await;

    measured.begin().await;
    assert_eq!(measured.send().await, u64::from(PEOPLE));
    let (receipt, _) = measured.end("receipt left").await;

    measured.begin().await;
    let bytes = std::fs::metadata(measured.file("clameur.db"))
        .unwrap()
        .len();
    let bytes = bytes / u64::from(PEOPLE);
    println!("{bytes} bytes of disk for each");

    // Whoever makes these smaller writes the new bounds here.
    assert!(joined < 4.2, "join: {joined}");
    assert!(confirmed < 5.4, "confirm: {confirmed}");
    assert!(
        confirmed - contacts < 3.5,
        "confirm: {confirmed}, {contacts} of contacts"
    );
    assert!(bytes < 9_900, "{bytes}");
    // How many mails are written down together depends on when they come back.
    assert!(mailed < 7.0, "mail left: {mailed}");
    assert!(receipt < 4.0, "receipt left: {receipt}");
}
