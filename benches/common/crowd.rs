//! Supporters before a running instance, step by step over HTTP: page, form, mail, link, button.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use altcha::{Challenge, Payload, SolveChallengeOptions, solve_challenge};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use clameur::campaign::store::Campaign;
use clameur::clock::Clock;
use clameur_ledger::{Receipt, Verifier};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use tokio::task::JoinSet;

use crate::http::{Answer, Client};
use crate::people;
use crate::relay::Relay;
use crate::stage::{ADDRESS_HEADER, Outcome, Stage};

/// What everybody does, one step after the other.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// Opens the page.
    Page,
    /// Has the browser answer a proof of work, which the form then carries along. Its time is the browser's.
    Work,
    /// Sends the form.
    Join,
    /// Opens the mailed link.
    Link,
    /// Presses the button.
    Confirm,
}

/// A crowd before a running instance. The people are some of those whose mailboxes the relay has.
pub(crate) struct Crowd {
    server: std::net::SocketAddr,
    relay: Arc<Relay>,
    campaign: Arc<Campaign>,
    first: usize,
    people: Vec<Person>,
}

/// What somebody holds between two steps.
#[derive(Default)]
struct Person {
    form: OnceLock<String>,
    answer: OnceLock<String>,
    joined: OnceLock<Instant>,
}

/// How a step went.
#[derive(Default)]
pub(crate) struct Walk {
    /// From the first request to the last answer.
    pub(crate) took: Duration,
    /// How long it took each person.
    pub(crate) times: Vec<Duration>,
    /// Sizes of the log that receipts were issued against: one for each transaction, or a few less.
    pub(crate) heads: BTreeSet<u64>,
}

impl Crowd {
    /// People of these numbers before the server of a stage.
    pub(crate) async fn gather(
        stage: &Stage,
        relay: &Arc<Relay>,
        people: Range<usize>,
    ) -> Outcome<Arc<Self>> {
        let app = stage.open().await?;
        let campaign = app.campaign(&stage.slug).await;
        let campaign = campaign.map_err(|problem| format!("{problem:?}"))?;
        app.db.close().await;
        Ok(Arc::new(Self {
            server: stage.config.listen,
            relay: Arc::clone(relay),
            campaign,
            first: people.start,
            people: people.map(|_| Person::default()).collect(),
        }))
    }

    /// People at these places of the crowd take a step, `at_once` of them at the same time, on connections that are kept.
    pub(crate) async fn step(
        self: &Arc<Self>,
        places: Range<usize>,
        at_once: usize,
        step: Step,
    ) -> Outcome<Walk> {
        let next = Arc::new(AtomicUsize::new(places.start));
        let all = Arc::new(Mutex::new(Walk::default()));
        let begun = Instant::now();
        let mut set = JoinSet::new();
        for _ in 0..at_once.min(places.len()) {
            let (crowd, next, all) = (Arc::clone(self), Arc::clone(&next), Arc::clone(&all));
            let end = places.end;
            set.spawn(async move {
                let mut client = Client::connect(crowd.server).await?;
                let mut mine = Walk::default();
                loop {
                    let place = next.fetch_add(1, Ordering::Relaxed);
                    if place >= end {
                        break;
                    }
                    let (time, head) = crowd.walk(&mut client, place, step).await?;
                    mine.times.push(time);
                    mine.heads.extend(head);
                }
                let mut all = all.lock().unwrap_or_else(PoisonError::into_inner);
                all.times.extend(mine.times);
                all.heads.extend(mine.heads);
                Outcome::Ok(())
            });
        }
        while let Some(done) = set.join_next().await {
            done??;
        }
        let took = begun.elapsed();
        let all = std::mem::take(&mut *all.lock().unwrap_or_else(PoisonError::into_inner));
        Ok(Walk { took, ..all })
    }

    /// Waits until everybody has the mail with their link: from the answer to the form until then.
    pub(crate) async fn links(&self) -> Outcome<Walk> {
        let (mut times, mut arrivals) = (Vec::new(), Vec::new());
        for (place, person) in self.people.iter().enumerate() {
            let (_, came) = self.relay.link(self.first + place).await?;
            let joined = person.joined.get().ok_or("somebody did not join")?;
            times.push(came.saturating_duration_since(*joined));
            arrivals.push(came);
        }
        let took = arrivals.iter().max().zip(arrivals.iter().min());
        Ok(Walk {
            took: took.map_or(Duration::ZERO, |(last, first)| *last - *first),
            times,
            heads: BTreeSet::new(),
        })
    }

    async fn walk(
        &self,
        client: &mut Client,
        place: usize,
        step: Step,
    ) -> Outcome<(Duration, Option<u64>)> {
        let (number, person) = (
            self.first + place,
            self.people.get(place).ok_or("nobody stands there")?,
        );
        let lang = if number.is_multiple_of(4) { "en" } else { "fr" };
        let base = format!("/{lang}/{}", self.campaign.slug());
        let begun = Instant::now();
        match step {
            Step::Page => {
                let answer = client.get(&base).await?;
                let time = begun.elapsed();
                let _ = person.form.set(self.fill_in(number, &answer.text()?)?);
                Ok((time, None))
            }
            Step::Work => {
                let challenge = client.get(&format!("{base}/challenge")).await?.text()?;
                let answer = tokio::task::spawn_blocking(move || solve(&challenge)).await??;
                let _ = person.answer.set(answer);
                Ok((begun.elapsed(), None))
            }
            Step::Join => {
                let mut form = person.form.get().ok_or("no form")?.clone();
                let mut address = own_address(number);
                if let Some(answer) = person.answer.get() {
                    form = format!("{form}&altcha={}", encoded(answer));
                    // From one address more of them than would be taken without: an answer that counted for nothing ends the bench.
                    address = format!("fd00:ffff:{:x}::1", number / TOGETHER);
                }
                let answer = post(client, &address, &format!("{base}/join"), &form).await?;
                let time = begun.elapsed();
                expect(&answer, "join")?;
                let _ = person.joined.set(Instant::now());
                Ok((time, None))
            }
            Step::Link => {
                let (token, _) = self.relay.link(number).await?;
                let begun = Instant::now();
                let answer = client.get(&format!("{base}/confirm/{token}")).await?;
                let time = begun.elapsed();
                expect(&answer, "link")?;
                Ok((time, None))
            }
            Step::Confirm => {
                let (token, _) = self.relay.link(number).await?;
                let begun = Instant::now();
                let form = format!("link={token}");
                let address = own_address(number);
                let answer = post(client, &address, &format!("{base}/thanks"), &form).await?;
                let time = begun.elapsed();
                expect(&answer, "confirm")?;
                let head = head_of(&answer.text()?).ok_or("a receipt that names no log")?;
                Ok((time, Some(head)))
            }
        }
    }

    /// What a browser sends for the form on a page.
    fn fill_in(&self, number: usize, page: &str) -> Outcome<String> {
        let token = page
            .split_once("name=\"token\" value=\"")
            .and_then(|(_, rest)| rest.split('"').next())
            .ok_or("a page without a form")?;
        let typed = people::submission(&self.campaign, number, Clock::System.today());
        let mut form: Vec<(String, String)> = vec![("token".to_owned(), token.to_owned())];
        form.extend(typed.fields);
        let (targets, consents) = (typed.targets.into_iter(), typed.consents.into_iter());
        form.extend(targets.map(|id| ("target".to_owned(), id)));
        form.extend(consents.map(|id| ("consent".to_owned(), id)));
        let form = form
            .iter()
            .map(|(name, value)| format!("{name}={}", encoded(value)));
        Ok(form.collect::<Vec<_>>().join("&"))
    }

    /// Downloads every `step`th receipt and checks it; gives how many different entries they prove.
    pub(crate) async fn check_receipts(&self, step: usize) -> Outcome<usize> {
        let key: Verifier = self
            .campaign
            .manifest
            .log_key
            .parse()
            .map_err(|error| format!("the log key: {error}"))?;
        let mut client = Client::connect(self.server).await?;
        let mut indices = BTreeSet::new();
        for place in (0..self.people.len()).step_by(step.max(1)) {
            let number = self.first + place;
            let (token, _) = self.relay.link(number).await?;
            let path = format!("/fr/{}/receipt", self.campaign.slug());
            let form = format!("link={token}");
            let answer = post(&mut client, &own_address(number), &path, &form).await?;
            expect(&answer, "receipt")?;
            let receipt = Receipt::parse(answer.text()?.as_bytes())?;
            receipt.verify(&key)?;
            indices.insert(receipt.index);
        }
        Ok(indices.len())
    }
}

/// The answer of a browser to a proof of work.
fn solve(challenge: &str) -> Outcome<String> {
    let challenge: Challenge = serde_json::from_str(challenge)?;
    let solution = solve_challenge(SolveChallengeOptions::new(&challenge))
        .map_err(|error| format!("a challenge: {error:?}"))?
        .ok_or("a challenge without an answer")?;
    let payload = Payload {
        challenge,
        solution,
    };
    Ok(STANDARD.encode(serde_json::to_vec(&payload)?))
}

/// The size of the log that a receipt's page names.
fn head_of(page: &str) -> Option<u64> {
    let (_, section) = page.split_once("class=\"for-checking\"")?;
    let (_, text) = section.split_once("<p>")?;
    let digits: String = text
        .split("</p>")
        .next()?
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    digits.parse().ok()
}

fn encoded(value: &str) -> String {
    utf8_percent_encode(value, NON_ALPHANUMERIC).to_string()
}

/// People with a proof of work behind one address: fewer than ten for each of the turns that it has without.
const TOGETHER: usize = 500;

/// An address in a network of its own.
fn own_address(number: usize) -> String {
    let (high, low) = ((number >> 16) & 0xff, number & 0xffff);
    format!("fd00:{high:x}:{low:x}::1")
}

/// `POST` of a form, from an address, as a proxy tells it.
async fn post(client: &mut Client, address: &str, path: &str, form: &str) -> Outcome<Answer> {
    let request = format!(
        "POST {path} HTTP/1.1\r\nhost: localhost\r\naccept-encoding: gzip, br\r\ncontent-length: {}\r\n\
         {ADDRESS_HEADER}: {address}\r\ncontent-type: application/x-www-form-urlencoded\r\n\r\n{form}",
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
