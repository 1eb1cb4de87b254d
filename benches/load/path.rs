//! The supporters' path over HTTP: page, form, mail, link, button.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use clameur::campaign::store::Campaign;
use clameur::clock::Clock;
use clameur_ledger::{Receipt, Verifier};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use tokio::task::JoinSet;

use crate::http::{Answer, Client};
use crate::people;
use crate::sink::Sink;
use crate::stage::Outcome;

/// The steps, in order.
pub(crate) const STEPS: [&str; 5] = [
    "GET page",
    "POST join",
    "mail arrives",
    "GET link",
    "POST confirm",
];

/// Which steps people take in a storm.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// From the page to the receipt.
    Whole,
    /// Up to the form; the mails come by themselves.
    Join,
    /// Only the button, with a link that came before.
    Confirm,
}

/// A crowd before a running instance.
pub(crate) struct Crowd {
    /// Where it listens.
    pub(crate) server: std::net::SocketAddr,
    /// Where its mails go.
    pub(crate) sink: Arc<Sink>,
    /// The campaign.
    pub(crate) campaign: Arc<Campaign>,
}

/// What a storm came to.
#[derive(Default)]
pub(crate) struct Storm {
    /// From the first request to the last answer.
    pub(crate) took: Duration,
    /// How long each step took each person.
    pub(crate) steps: [Vec<Duration>; 5],
    /// Sizes of the log that receipts were issued against: one for each transaction, or a few less.
    pub(crate) heads: BTreeSet<u64>,
}

impl Storm {
    fn add(&mut self, other: Self) {
        for (all, more) in self.steps.iter_mut().zip(other.steps) {
            all.extend(more);
        }
        self.heads.extend(other.heads);
    }
}

impl Crowd {
    /// People `0..people` take the steps, `at_once` of them at the same time, each on a connection
    /// that is kept.
    pub(crate) async fn storm(
        self: &Arc<Self>,
        people: usize,
        at_once: usize,
        part: Part,
    ) -> Outcome<Storm> {
        let next = Arc::new(AtomicUsize::new(0));
        let all = Arc::new(Mutex::new(Storm::default()));
        let begun = Instant::now();
        let mut set = JoinSet::new();
        for _ in 0..at_once {
            let (crowd, next, all) = (Arc::clone(self), Arc::clone(&next), Arc::clone(&all));
            set.spawn(async move {
                let mut client = Client::connect(crowd.server).await?;
                let mut mine = Storm::default();
                loop {
                    let person = next.fetch_add(1, Ordering::Relaxed);
                    if person >= people {
                        break;
                    }
                    crowd.walk(&mut client, person, part, &mut mine).await?;
                }
                all.lock().unwrap_or_else(PoisonError::into_inner).add(mine);
                Outcome::Ok(())
            });
        }
        while let Some(done) = set.join_next().await {
            done??;
        }
        let took = begun.elapsed();
        let all = std::mem::take(&mut *all.lock().unwrap_or_else(PoisonError::into_inner));
        Ok(Storm { took, ..all })
    }

    async fn walk(
        &self,
        client: &mut Client,
        person: usize,
        part: Part,
        storm: &mut Storm,
    ) -> Outcome<()> {
        let lang = if person.is_multiple_of(4) { "en" } else { "fr" };
        let base = format!("/{lang}/{}", self.campaign.slug());
        let [page, join, mail, link, button] = &mut storm.steps;
        if part != Part::Confirm {
            let begun = Instant::now();
            let answer = client.get(&base).await?;
            page.push(begun.elapsed());
            let form = self.fill_in(person, &answer.text()?)?;
            let begun = Instant::now();
            let answer = post(client, &format!("{base}/join"), &form).await?;
            join.push(begun.elapsed());
            expect(&answer, "join")?;
            if part == Part::Join {
                return Ok(());
            }
        }
        let begun = Instant::now();
        let token = self.sink.token(person).await?;
        let address = format!("{base}/confirm/{token}");
        if part == Part::Whole {
            mail.push(begun.elapsed());
            let begun = Instant::now();
            let answer = client.get(&address).await?;
            link.push(begun.elapsed());
            expect(&answer, "link")?;
        }
        let begun = Instant::now();
        let answer = post(client, &format!("{base}/thanks"), &format!("link={token}")).await?;
        button.push(begun.elapsed());
        expect(&answer, "confirm")?;
        storm.heads.extend(head_of(&answer.text()?));
        Ok(())
    }

    /// What a browser sends for the form on a page.
    fn fill_in(&self, person: usize, page: &str) -> Outcome<String> {
        let token = page
            .split_once("name=\"token\" value=\"")
            .and_then(|(_, rest)| rest.split('"').next())
            .ok_or("a page without a form")?;
        let typed = people::submission(&self.campaign, person, Clock::System.today());
        let mut form: Vec<(String, String)> = vec![("token".to_owned(), token.to_owned())];
        form.extend(typed.fields);
        form.extend(
            typed
                .targets
                .into_iter()
                .map(|id| ("target".to_owned(), id)),
        );
        form.extend(
            typed
                .consents
                .into_iter()
                .map(|id| ("consent".to_owned(), id)),
        );
        let encoded: Vec<String> = form
            .iter()
            .map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, NON_ALPHANUMERIC)))
            .collect();
        Ok(encoded.join("&"))
    }

    /// Downloads every `step`th receipt and checks it. Gives how many held, and how many different
    /// heads they were issued against.
    pub(crate) async fn check_receipts(&self, people: usize, step: usize) -> Outcome<usize> {
        let key: Verifier = self
            .campaign
            .manifest
            .log_key
            .parse()
            .map_err(|error| format!("the log key: {error}"))?;
        let mut client = Client::connect(self.server).await?;
        let mut indices = BTreeSet::new();
        for person in (0..people).step_by(step.max(1)) {
            let token = self.sink.token(person).await?;
            let path = format!("/fr/{}/receipt", self.campaign.slug());
            let answer = post(&mut client, &path, &format!("link={token}")).await?;
            expect(&answer, "receipt")?;
            let receipt = Receipt::parse(answer.text()?.as_bytes())?;
            receipt.verify(&key)?;
            indices.insert(receipt.index);
        }
        Ok(indices.len())
    }
}

/// The size of the log that a receipt's page names.
fn head_of(page: &str) -> Option<u64> {
    let (_, section) = page.split_once("id=\"check-title\"")?;
    let (_, text) = section.split_once("<p>")?;
    let digits: String = text
        .split("</p>")
        .next()?
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    digits.parse().ok()
}

/// `POST` of a form.
async fn post(client: &mut Client, path: &str, form: &str) -> Outcome<Answer> {
    let request = format!(
        "POST {path} HTTP/1.1\r\nhost: localhost\r\naccept-encoding: gzip, br\r\ncontent-length: {}\r\n\
         content-type: application/x-www-form-urlencoded\r\n\r\n{form}",
        form.len()
    );
    client.ask(request).await
}

/// A visitor gets what was asked for, and no cookie with it (promise P6).
fn expect(answer: &Answer, step: &str) -> Outcome<()> {
    if answer.status != 200 {
        let page = answer.text()?;
        let title = page
            .split(['<', '>'])
            .skip_while(|tag| *tag != "title")
            .nth(1);
        let title = title.unwrap_or_default();
        return Err(format!("{step} was answered with {}: {title}", answer.status).into());
    }
    if answer.head.contains("\r\nset-cookie:") {
        return Err(format!("{step} was answered with a cookie").into());
    }
    Ok(())
}
