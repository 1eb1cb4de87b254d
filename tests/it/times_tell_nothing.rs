//! The time of an answer does not tell whether somebody joined, wants no mails, or was written to already (promise P8).
//!
//! An attacker who asks again and again compares what they measured, in groups, with a threshold. Here they are given the best threshold on
//! the smallest, the lower quartile and the middle of each group, found on half of the groups; what counts is how often it is right
//! about the other half. It must not be right more often than 55 times in 100, beyond what chance explains.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use clameur::config::Limits;

use super::harness::html::Form;
use super::harness::{Answer, Http, Setting, Site};

/// Probes of one kind.
const PROBES: usize = 400;
/// Probes in a group.
const GROUP: usize = 10;
/// How often the attacker may be right.
const BOUND: f64 = 0.55;

fn site() -> Site {
    Site::set(Setting {
        limits: Limits {
            forms_per_network_per_minute: 1_000_000,
            mails_per_mailbox_per_day: 8,
            form_min_seconds: 0,
        },
        ..Setting::default()
    })
}

/// A form to send again and again.
struct Probe {
    action: String,
    body: String,
}

impl From<Form> for Probe {
    fn from(form: Form) -> Self {
        Self {
            body: form.encode(),
            action: form.action,
        }
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
                        let form = &forms[which];
                        let begin = Instant::now();
                        http.post(&form.action, &form.body).expect(200);
                        mine.push((which, begin.elapsed().as_secs_f64()));
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

/// How often the best threshold of one half is right about the other half.
fn right(a: &[f64], b: &[f64]) -> f64 {
    let half = |values: &[f64], odd: usize| -> Vec<f64> {
        values.iter().copied().skip(odd).step_by(2).collect()
    };
    let score = |threshold: f64, sign: f64, a: &[f64], b: &[f64]| {
        let hits = a.iter().filter(|v| (**v - threshold) * sign <= 0.0).count()
            + b.iter().filter(|v| (**v - threshold) * sign > 0.0).count();
        hits as f64 / (a.len() + b.len()) as f64
    };
    let (train_a, train_b) = (half(a, 0), half(b, 0));
    let (threshold, sign) = train_a
        .iter()
        .chain(&train_b)
        .flat_map(|threshold| [(*threshold, 1.0), (*threshold, -1.0)])
        .max_by(|x, y| {
            score(x.0, x.1, &train_a, &train_b).total_cmp(&score(y.0, y.1, &train_a, &train_b))
        })
        .expect("a threshold");
    score(threshold, sign, &half(a, 1), &half(b, 1))
}

/// How often the attacker is right at best, and whether that is beyond what chance explains.
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
    let judged = (a.len() / GROUP) as f64;
    // Three features are tried, so that chance is given three standard deviations.
    (best, best - 3.0 * (0.25 / judged).sqrt() > BOUND)
}

/// An answer without what differs from request to request by nature: the time, and the number drawn for the log.
fn readable(answer: &Answer) -> (u16, Vec<(String, String)>, Vec<u8>) {
    let mut headers = answer.headers.clone();
    headers.retain(|(name, _)| !["date", "x-request-id"].contains(&name.as_str()));
    (answer.status, headers, answer.body.clone())
}

/// Somebody unknown, somebody who has joined, somebody who wants no mails; asking for news, unknown and not wanted.
fn kinds(site: &Site) -> (Vec<Probe>, Vec<Probe>) {
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
    let forms = [&unknown, &joined, &blocked].map(|p| p.filled_form(&["taj"]).into());
    let news = [&unknown, &blocked].map(|person| {
        let path = person.path("/follow");
        let page = site.get(&path).expect(200);
        let mut form = Form::of(page.text(), &path);
        form.fill("email", &person.email);
        for consent in form.boxes("consent") {
            form.tick("consent", &consent);
        }
        form.into()
    });
    (forms.into(), news.into())
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
    let site = site();
    let (forms, news) = kinds(&site);
    for forms in [&forms, &news] {
        let answers: Vec<_> = forms
            .iter()
            .map(|form| readable(&site.http().post(&form.action, &form.body).expect(200)))
            .collect();
        assert!(
            answers.windows(2).all(|two| two[0] == two[1]),
            "byte for byte"
        );
    }
    // A machine that is busy with something else in one round is not in all: only what shows each time is there.
    for forms in [&forms, &news] {
        let mut found = Vec::new();
        for _ in 0..3 {
            let times = measure(&site.http(), forms, 16);
            assert!(
                times.iter().flatten().all(|time| *time >= 0.2),
                "on the grid"
            );
            found = times[1..]
                .iter()
                .map(|other| told_apart(&times[0], other))
                .collect();
            if found.iter().all(|(_, apart)| !apart) {
                break;
            }
        }
        assert!(found.iter().all(|(_, apart)| !apart), "{found:?}");
    }
    site.everything_agrees();
}

/// What the grid is for: run by hand, with `--ignored`.
#[test]
#[ignore = "shows what an attacker sees without the grid; it says nothing of the site as it is"]
fn without_the_grid_times_would_tell() {
    let site = site();
    let (forms, news) = kinds(&site);
    site.app().limits.grid.set(Duration::ZERO);
    for forms in [&forms, &news] {
        let times = measure(&site.http(), forms, 1);
        for other in &times[1..] {
            println!("right {:?}", told_apart(&times[0], other));
        }
    }
}

/// The same rows of the same size, whatever became of a form.
#[test]
fn the_store_takes_the_same_rows_for_everybody() {
    let site = site();
    let (forms, _) = kinds(&site);
    site.mail_has_left();
    let mut grown = Vec::new();
    for form in &forms {
        let before = site.dump();
        site.http().post(&form.action, &form.body).expect(200);
        let after = site.dump();
        let size = |dump: &std::collections::BTreeMap<String, Vec<String>>| {
            let rows = &dump["pending"];
            let bytes: usize = rows.iter().map(String::len).sum();
            (rows.len(), bytes)
        };
        let (rows, bytes) = size(&after);
        let (rows_before, bytes_before) = size(&before);
        // The words `pending` and `rejected`, the territory and the targets differ by a few letters.
        grown.push((rows - rows_before, (bytes - bytes_before) / 64));
    }
    assert!(grown.windows(2).all(|two| two[0] == two[1]), "{grown:?}");
}
