use std::collections::BTreeSet;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::time::Duration;

use rand_core::SeedableRng as _;

use super::answer::{agree, map, progression};
use super::fetch::take as take_under;
use super::*;
use crate::campaign::source::CampaignSource;
use crate::campaign::store::{Campaign, load};
use crate::clock::{DAY, HOUR};
use crate::count::reported::{self, Channel};
use crate::db::{Db, Lease, Node};
use crate::testing::Site;

const PROGRESSION: &str = include_str!("recordings/progression.json");
const MAP: &str = include_str!("recordings/map.json");
const ERROR: &str = include_str!("recordings/error.html");

const COUNTRIES: [&str; 5] = ["DE", "FR", "GR", "MT", "PL"];

/// How the server of a test answers.
#[derive(Clone)]
enum Answer {
    Json(String),
    Status(u16),
    Elsewhere(SocketAddr),
    Slow,
    /// Says that it is longer than it is.
    Cut(String),
}

/// A server on this machine that knows two paths; everything else is 404.
fn serve(sum: Answer, countries: Answer) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (sum, countries) = (sum.clone(), countries.clone());
            std::thread::spawn(move || drop(answer(stream, &sum, &countries)));
        }
    });
    address
}

fn answer(mut stream: TcpStream, sum: &Answer, countries: &Answer) -> std::io::Result<()> {
    let mut request = Vec::new();
    let mut byte = [0];
    while !request.ends_with(b"\r\n\r\n") && stream.read(&mut byte)? == 1 {
        request.push(byte[0]);
    }
    let request = String::from_utf8_lossy(&request).into_owned();
    let answer = match request.split(' ').nth(1) {
        Some("/045/public/api/report/progression") => sum,
        Some("/045/public/api/report/map") => countries,
        _ => &Answer::Status(404),
    };
    let end = "connection: close\r\n";
    match answer {
        Answer::Json(body) => write!(
            stream,
            "HTTP/1.1 200 OK\r\n{end}content-length: {}\r\n\r\n{body}",
            body.len()
        ),
        Answer::Status(code) => write!(
            stream,
            "HTTP/1.1 {code} No\r\n{end}content-length: {}\r\n\r\n{ERROR}",
            ERROR.len()
        ),
        Answer::Elsewhere(to) => write!(
            stream,
            "HTTP/1.1 302 Found\r\n{end}location: http://{to}/045/public/api/report/progression\r\ncontent-length: 0\r\n\r\n"
        ),
        Answer::Slow => {
            std::thread::sleep(Duration::from_secs(5));
            Ok(())
        }
        Answer::Cut(body) => write!(
            stream,
            "HTTP/1.1 200 OK\r\n{end}content-length: {}\r\n\r\n{body}",
            body.len() + 100
        ),
    }
}

fn json(text: &str) -> Answer {
    Answer::Json(text.to_owned())
}

/// An instance with an initiative whose statements are given in the central system.
async fn site() -> (Site, Arc<Campaign>) {
    let site = Site::new().await;
    let app = &site.app;
    let mut folder = CampaignSource::embedded_initiative().unwrap();
    let definition = &mut folder.definition;
    definition.slug = "exercise".to_owned();
    definition.instrument = "eu-eci-central".to_owned();
    definition.registered = "2025-06-01".parse().ok();
    definition.initiative.as_mut().unwrap().central = Some("045".to_owned());
    definition.organisations[0].recipients =
        vec![clameur_seal::KeyPair::generate().public().to_string()];
    folder.write_documents().unwrap();
    let now = site.clock.now();
    crate::campaign::publish::publish(&app.db, &app.secrets, &app.config, &folder, now)
        .await
        .unwrap();
    let campaign = load(&app.db, &app.secrets, "exercise").await.unwrap();
    let campaign = Arc::new(campaign.unwrap());
    (site, campaign)
}

/// One that waits as long as a busy machine takes for its own answers.
fn client(address: SocketAddr) -> Client {
    patient(address, Duration::from_secs(60))
}

fn patient(address: SocketAddr, patience: Duration) -> Client {
    let config = crate::config::Central {
        fetch: true,
        address: format!("http://{address}"),
    };
    Client::patient(&config, patience)
}

/// Asks as somebody who has nobody beside them.
async fn take(
    db: &Db,
    client: Client,
    campaign: &Arc<Campaign>,
    now: Millis,
) -> Result<Fetched, FetchError> {
    take_under(db, client, campaign, &Lease::alone(), now).await
}

async fn figures(site: &Site) -> Option<(String, u64)> {
    let all = reported::all(&site.app.db, "exercise").await.unwrap();
    let central = all.into_iter().find(|r| r.channel == Channel::Central)?;
    Some((
        central.as_of.to_string(),
        central.by_territory.values().sum(),
    ))
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "one story, told in order")]
async fn good_figures_are_taken_and_bad_answers_leave_them_standing() {
    let (site, campaign) = site().await;
    let db = &site.app.db;
    assert_eq!(state(db, "exercise").await.unwrap(), None);
    let good = serve(json(PROGRESSION), json(MAP));
    let now = site.clock.now();
    let fetched = take(db, client(good), &campaign, now).await.unwrap();
    assert_eq!(fetched.total, 60_210);
    assert_eq!(fetched.by_country["GR"], 6_100, "EL is GR");
    assert_eq!(
        figures(&site).await,
        Some(("2026-01-01".to_owned(), 60_210))
    );

    let huge = format!(
        "{{\"signatureCount\": 60210, \"x\": \"{}\"}}",
        "x".repeat(80_000)
    );
    let lie = |from: &str, to: &str| json(&MAP.replace(from, to));
    let sum = || json(PROGRESSION);
    let cases = [
        ("not-json", json(ERROR), json(MAP)),
        ("not-json", sum(), json(&MAP[..200])),
        (
            "unreachable",
            Answer::Cut(PROGRESSION.to_owned()),
            json(MAP),
        ),
        ("status", sum(), Answer::Status(503)),
        ("status", Answer::Status(404), json(MAP)),
        ("redirected", Answer::Elsewhere(good), json(MAP)),
        ("slow", Answer::Slow, json(MAP)),
        ("too-large", json(&huge), json(MAP)),
        ("implausible", json("{\"signatureCount\": -1}"), json(MAP)),
        (
            "implausible",
            json("{\"signatureCount\": 900000000}"),
            json(MAP),
        ),
        ("schema", json("{\"signatureCount\": \"60210\"}"), json(MAP)),
        ("schema", json("{\"signatureCount\": 60210.5}"), json(MAP)),
        ("schema", json("{\"goal\": 1000000}"), json(MAP)),
        ("schema", json("[60210]"), json(MAP)),
        (
            "implausible",
            json("{\"signatureCount\": 60210, \"goal\": 0}"),
            json(MAP),
        ),
        (
            "implausible",
            json("{\"signatureCount\": 90210}"),
            json(MAP),
        ),
        (
            "implausible",
            json("{\"signatureCount\": 0}"),
            json("{\"signatureCountryCount\": []}"),
        ),
        ("implausible", sum(), lie("\"fr\"", "\"uk\"")),
        ("implausible", sum(), lie("\"fr\"", "\"<b>\"")),
        ("implausible", sum(), lie("14229", "-14229")),
        ("schema", sum(), lie("\"fr\"", "\"de\"")),
        ("schema", sum(), lie("\"fr\"", "12")),
        ("schema", sum(), lie("58320", "\"58320\"")),
        ("schema", sum(), lie("24.4", "null")),
        (
            "implausible",
            sum(),
            lie("\"totalCount\": 2260", "\"totalCount\": 9"),
        ),
        ("schema", sum(), json("{\"lastUpdate\": \"\"}")),
        (
            "schema",
            sum(),
            json("{\"signatureCountryCount\": {\"DE\": 1}}"),
        ),
    ];
    for (n, (word, sum, countries)) in (1_i64..).zip(cases) {
        let later = now + n * HOUR;
        let client = match word {
            "slow" => patient(serve(sum, countries), Duration::from_millis(400)),
            _ => client(serve(sum, countries)),
        };
        let error = take(db, client, &campaign, later).await;
        let error = error.expect_err(word);
        assert!(
            error.to_string().starts_with(word),
            "case {n}, {word}: {error}"
        );
        let state = state(db, "exercise").await.unwrap().unwrap();
        assert_eq!(
            (state.error.as_str(), state.checked_at),
            (word, later),
            "case {n}"
        );
        assert_eq!((state.succeeded_at, state.total), (Some(now), Some(60_210)));
        assert_eq!(
            figures(&site).await,
            Some(("2026-01-01".to_owned(), 60_210))
        );
    }

    let later = now + 3 * DAY;
    take(db, client(good), &campaign, later).await.unwrap();
    let state = state(db, "exercise").await.unwrap().unwrap();
    assert_eq!(
        (state.error.as_str(), state.succeeded_at),
        ("", Some(later))
    );
    assert_eq!(
        figures(&site).await,
        Some(("2026-01-04".to_owned(), 60_210))
    );
}

/// An answer of an hour ago took the place of the newer figures.
#[tokio::test]
async fn a_server_that_stood_still_while_it_asked_takes_nothing_once_another_has_asked() {
    let (site, campaign) = site().await;
    let (db, now) = (&site.app.db, site.clock.now());
    let good = serve(json(PROGRESSION), json(MAP));
    let gone = serve(Answer::Status(503), json(MAP));
    let lease = async |node, now| {
        let lease = db.lease("central", Node([node; 16]), now, now + HOUR).await;
        lease.unwrap().expect("it is free")
    };
    let slow = lease(1, now).await;
    let next = lease(2, now + HOUR).await;
    for answer in [good, gone] {
        let error = take_under(db, client(answer), &campaign, &slow, now).await;
        let error = error.expect_err("it has another's by now");
        assert!(matches!(error, FetchError::Overtaken), "{error}");
        assert_eq!(figures(&site).await, None);
        assert_eq!(state(db, "exercise").await.unwrap(), None);
    }
    let fetched = take_under(db, client(good), &campaign, &next, now + HOUR).await;
    assert_eq!(fetched.unwrap().total, 60_210);
    assert!(figures(&site).await.is_some());
}

#[tokio::test]
async fn nobody_listening_is_no_answer_and_other_campaigns_ask_nobody() {
    let (site, campaign) = site().await;
    let db = &site.app.db;
    let gone = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let error = take(db, client(gone), &campaign, 1).await.unwrap_err();
    assert!(error.to_string().starts_with("unreachable"), "{error}");
    let first = state(db, "exercise").await.unwrap().unwrap();
    assert_eq!((first.succeeded_at, first.total), (None, None));
    assert_eq!(figures(&site).await, None);
    let other = load(db, &site.app.secrets, crate::testing::SLUG).await;
    let other = Arc::new(other.unwrap().unwrap());
    let error = take(db, client(gone), &other, 1).await.unwrap_err();
    assert!(matches!(error, FetchError::NotFollowed), "{error}");
}

#[tokio::test]
async fn plain_http_is_for_an_address_of_ones_own_alone() {
    let (_site, campaign) = site().await;
    let followed = followed(&campaign).unwrap();
    assert_eq!(
        followed.progression,
        "https://eci.ec.europa.eu/045/public/api/report/progression"
    );
    assert_eq!(followed.countries.len(), 27);
    let client = Client::new(&crate::config::Central::default());
    let fault = client.get("http://127.0.0.1:1/").unwrap_err();
    assert_eq!(fault.word, Word::Unreachable, "{fault}");
    assert!(fault.what.contains("https"), "{fault}");
}

#[test]
fn pauses_are_a_quarter_of_an_hour_more_or_less() {
    let mut rng = rand_chacha::ChaCha20Rng::seed_from_u64(7);
    let pauses: Vec<u64> = (0..200).map(|_| pause(&mut rng).as_secs()).collect();
    assert!(pauses.iter().all(|seconds| (720..=1_080).contains(seconds)));
    let different: BTreeSet<&u64> = pauses.iter().collect();
    assert!(different.len() > 100, "{different:?}");
}

proptest::proptest! {
    #[test]
    fn whatever_comes_back_is_read_without_a_panic(bytes: Vec<u8>, text in "[\\[\\]{}\":,0-9a-zA-Z. -]{0,200}") {
        let countries = BTreeSet::from(COUNTRIES);
        for bytes in [bytes.as_slice(), text.as_bytes()] {
            drop(progression(bytes));
            drop(map(bytes, &countries));
        }
    }

    #[test]
    fn what_is_taken_has_only_known_countries_and_possible_numbers(
        counts in proptest::collection::vec((0_usize..7, proptest::num::i64::ANY), 0..9)
    ) {
        let codes = ["DE", "FR", "GR", "MT", "PL", "UK", "XX"];
        let list: Vec<String> = counts
            .iter()
            .map(|(n, count)| format!("{{\"countryCode\":\"{}\",\"count\":{count}}}", codes[*n]))
            .collect();
        let text = format!("{{\"signatureCountryCount\":[{}]}}", list.join(","));
        if let Ok(figures) = map(text.as_bytes(), &BTreeSet::from(COUNTRIES)) {
            for (code, count) in &figures {
                proptest::prop_assert!(COUNTRIES.contains(&code.as_str()));
                proptest::prop_assert!(*count <= 500_000_000);
            }
            let total = figures.values().sum();
            proptest::prop_assert!(agree(total, &figures, None).is_ok());
        }
    }
}
