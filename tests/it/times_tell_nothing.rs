//! The time of an answer does not tell whether somebody joined, wants no mails, or was written to already (promise P8).
//!
//! An attacker who asks again and again compares what they measured, in groups, with a threshold. Here they are given the best threshold on
//! the smallest, the lower quartile and the middle of each group, found on half of the groups; what counts is how often it is right
//! about the other half. It must not be right more often than 55 times in 100, beyond what chance explains.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use clameur::abuse::grid::STEP;
use clameur::campaign::source::CampaignSource;
use clameur::config::Limits;

use super::harness::html::Form;
use super::harness::site::demonstration;
use super::harness::{Answer, Http, Person, Setting, Site};

/// Probes of one kind.
const PROBES: usize = 400;
/// Probes in a group.
const GROUP: usize = 10;
/// How often the attacker may be right.
const BOUND: f64 = 0.55;

fn site(folder: CampaignSource) -> Site {
    Site::set(Setting {
        folder,
        limits: Limits {
            forms_per_network_per_minute: 1_000_000,
            mails_per_mailbox_per_day: 8,
            form_min_seconds: 0,
        },
        grid: STEP,
        ..Setting::default()
    })
}

/// A form to send again and again, each time as it is newly shown.
struct Probe(Form);

impl From<Form> for Probe {
    fn from(form: Form) -> Self {
        Self(form)
    }
}

impl Probe {
    /// Sends the form, as it is shown now; gives the answer and what it took, in seconds.
    fn send(&self, http: &Http) -> (Answer, f64) {
        let page = http.get(&self.0.action).expect(200);
        let shown = Form::of(page.text(), &self.0.action);
        let mut form = self.0.clone();
        form.set("token", shown.value("token").unwrap_or_default());
        let body = form.encode();
        let begin = Instant::now();
        let answer = http.post(&form.action, &body).expect(200);
        (answer, begin.elapsed().as_secs_f64())
    }
}

/// Sends each form [`PROBES`] times, by turns, over so many connections at once; gives what each took, in seconds.
fn measure(http: &Http, forms: &[Probe], connections: usize) -> Vec<Vec<f64>> {
    let next = AtomicUsize::new(0);
    let all = PROBES * forms.len();
    let mut times = vec![Vec::new(); forms.len()];
    let parts: Vec<Vec<(usize, f64)>> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..connections)
            .map(|_| {
                scope.spawn(|| {
                    let mut mine = Vec::new();
                    loop {
                        let number = next.fetch_add(1, Ordering::SeqCst);
                        if number >= all {
                            return mine;
                        }
                        // Each round in another order.
                        let round = number / forms.len();
                        let which = (number + round) % forms.len();
                        mine.push((which, forms[which].send(http).1));
                    }
                })
            })
            .collect();
        workers
            .into_iter()
            .map(|worker| worker.join().expect("it measures"))
            .collect()
    });
    for (which, time) in parts.into_iter().flatten() {
        times[which].push(time);
    }
    times
}

/// The value at a share of a group.
fn quantile(group: &[f64], share: f64) -> f64 {
    let mut sorted = group.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[((sorted.len() - 1) as f64 * share) as usize]
}

/// How often the best threshold of one half is right about the other half, both ways.
fn right(a: &[f64], b: &[f64]) -> f64 {
    let half = |values: &[f64], odd: usize| -> Vec<f64> {
        values.iter().copied().skip(odd).step_by(2).collect()
    };
    let score = |threshold: f64, sign: f64, a: &[f64], b: &[f64]| {
        let is_a = |value: &&f64| (**value - threshold) * sign <= 0.0;
        let hits = a.iter().filter(is_a).count() + b.len() - b.iter().filter(is_a).count();
        hits as f64 / (a.len() + b.len()) as f64
    };
    let judge = |train: usize| {
        let (train_a, train_b) = (half(a, train), half(b, train));
        let (threshold, sign) = train_a
            .iter()
            .chain(&train_b)
            .flat_map(|threshold| [(*threshold, 1.0), (*threshold, -1.0)])
            .max_by(|x, y| {
                let on = |(at, sign): (f64, f64)| score(at, sign, &train_a, &train_b);
                on(*x).total_cmp(&on(*y))
            })
            .expect("a threshold");
        score(threshold, sign, &half(a, 1 - train), &half(b, 1 - train))
    };
    f64::midpoint(judge(0), judge(1))
}

/// How often the attacker is right at best, and whether that is beyond the bound and what chance explains.
fn told_apart(a: &[f64], b: &[f64]) -> (f64, bool) {
    let best = [0.0, 0.25, 0.5]
        .into_iter()
        .map(|share| {
            let groups = |times: &[f64]| -> Vec<f64> {
                times
                    .chunks_exact(GROUP)
                    .map(|group| quantile(group, share))
                    .collect()
            };
            right(&groups(a), &groups(b))
        })
        .fold(0.0, f64::max);
    let judged = ((a.len() + b.len()) / GROUP) as f64;
    (best, best - 2.0 * (0.25 / judged).sqrt() > BOUND)
}

/// An answer without what differs from request to request by nature: the time, the number drawn for the log, and the address that was given
/// with the form that corrects it, which hold what was typed and nothing else.
fn readable(answer: &Answer) -> (u16, Vec<(String, String)>, String) {
    let mut headers = answer.headers.clone();
    let by_nature = ["date", "x-request-id", "content-length"];
    headers.retain(|(name, _)| !by_nature.contains(&name.as_str()));
    let text = answer.text();
    let rest = match text.split_once("<p class=\"given-address\">") {
        Some((before, rest)) => {
            let (_, after) = rest.split_once("</form>").expect("its form");
            format!("{before}{after}")
        }
        None => text.to_owned(),
    };
    (answer.status, headers, rest)
}

/// The same form of somebody unknown, of somebody who has joined, and of somebody who wants no mails.
fn statements(site: &Site) -> Vec<Probe> {
    let unknown = site
        .person("Prénom", "Inconnue")
        .with_email("un@example.org");
    let mut joined = site
        .person("Prénom", "Exemple")
        .with_email("de@example.org");
    joined.is_counted(&["taj"]);
    let mut blocked = site
        .person("Prénom", "Refusée")
        .with_email("no@example.org");
    blocked.joins(&["taj"]);
    let link = blocked.reads_mail().link("/confirm/");
    site.http()
        .post(&link.replace("/confirm/", "/block/"), "")
        .expect(200);
    [&unknown, &joined, &blocked]
        .map(|person| person.filled_form(&["taj"]).into())
        .into()
}

/// An initiative, where people ask for news.
fn initiative() -> CampaignSource {
    let mut folder = CampaignSource::embedded_initiative().expect("well formed");
    folder.definition.slug = "exercise".to_owned();
    folder.definition.opens = "2026-01-01".parse().ok();
    folder.definition.closes = "2026-12-31".parse().ok();
    folder.write_documents().expect("documents");
    folder
}

/// The same request for news for an address that is unknown, for one that gets them, and for one that is not to be written to.
fn requests(site: &Site) -> Vec<Probe> {
    let people = ["un@example.org", "de@example.org", "no@example.org"]
        .map(|email| site.person("", "").with_email(email));
    let form = |person: &Person<'_>| {
        let path = person.path("/follow");
        let page = site.get(&path).expect(200);
        let mut form = Form::of(page.text(), &path);
        form.fill("email", &person.email);
        for consent in form.boxes("consent") {
            form.tick("consent", &consent);
        }
        form
    };
    for (person, button) in people.iter().zip(["", "confirm", "block"]).skip(1) {
        person.sends(&form(person)).expect(200);
        let link = person.clone().reads_mail().link("/follow/confirm/");
        let press = link.replace("/follow/confirm/", &format!("/follow/{button}/"));
        site.http().post(&press, "").expect(200);
    }
    people.iter().map(|person| form(person).into()).collect()
}

/// Both kinds of form, each with its site.
fn both() -> [(Site, Vec<Probe>); 2] {
    let complaint = site(demonstration());
    let statements = statements(&complaint);
    let initiative = site(initiative());
    let requests = requests(&initiative);
    [(complaint, statements), (initiative, requests)]
}

#[test]
fn the_measure_finds_what_is_there_and_nothing_else() {
    // Made-up times: the same noise in both, and half a millisecond more in one.
    let mut state = 1_u64;
    let mut noise = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (state >> 40) as f64 / (1_u64 << 24) as f64
    };
    let mut times = |more: f64| -> Vec<f64> {
        (0..PROBES)
            .map(|_| 0.001 + more + noise().powi(3) * 0.004)
            .collect()
    };
    let (same, other, more) = (times(0.0), times(0.0), times(0.000_5));
    assert!(!told_apart(&same, &other).1);
    assert!(told_apart(&same, &more).1);
}

#[test]
fn neither_bytes_nor_times_tell_who_joined() {
    for (site, forms) in both() {
        let answers: Vec<_> = forms
            .iter()
            .map(|form| readable(&form.send(&site.http()).0))
            .collect();
        assert!(
            answers.windows(2).all(|two| two[0] == two[1]),
            "byte for byte"
        );
        // What looks like a difference is measured again, with all that was measured before: chance fades, a difference stays.
        let mut times = vec![Vec::new(); forms.len()];
        let mut found = Vec::new();
        for _ in 0..4 {
            for (all, new) in times.iter_mut().zip(measure(&site.http(), &forms, 16)) {
                all.extend(new);
            }
            let least = times.iter().flatten().copied().fold(f64::MAX, f64::min);
            assert!(least >= 0.2, "{least} s: an answer left before its tick");
            found = times[1..]
                .iter()
                .map(|other| told_apart(&times[0], other))
                .collect();
            if found.iter().all(|(_, apart)| !apart) {
                break;
            }
        }
        println!("right {found:?}");
        assert!(found.iter().all(|(_, apart)| !apart), "{found:?}");
        site.everything_agrees();
    }
}

/// What the grid is for: run by hand, with `--run-ignored all`.
#[test]
#[ignore = "shows what an attacker sees without the grid; it says nothing of the site as it is"]
fn without_the_grid_times_would_tell() {
    for (site, forms) in both() {
        site.app().limits.grid.set(Duration::ZERO);
        let times = measure(&site.http(), &forms, 1);
        for other in &times[1..] {
            println!("right {:?}", told_apart(&times[0], other));
        }
    }
}

/// The same rows of the same size, whatever became of a form.
#[test]
fn the_store_takes_the_same_rows_for_everybody() {
    let tables: [&[&str]; 2] = [&["pending", "sealed_record"], &["follow"]];
    for ((site, forms), tables) in both().into_iter().zip(tables) {
        let rows = || -> Vec<String> {
            let dump = site.dump();
            tables
                .iter()
                .flat_map(|table| dump[*table].clone())
                .collect()
        };
        let id = |row: &str| row.split(' ').next().unwrap_or_default().to_owned();
        let mut grown = Vec::new();
        for form in &forms {
            let before: Vec<String> = rows().iter().map(|row| id(row)).collect();
            form.send(&site.http());
            let new: Vec<String> = rows()
                .into_iter()
                .filter(|row| !before.contains(&id(row)))
                .collect();
            assert_eq!(new.len(), tables.len());
            grown.push(new.iter().map(String::len).sum::<usize>());
        }
        // An age file holds a stanza of random length, so that sizes differ a little, by chance, for everybody.
        let (least, most) = (grown.iter().min(), grown.iter().max());
        assert!(
            most.zip(least).is_some_and(|(m, l)| m - l < 1_500),
            "{grown:?}"
        );
    }
}
