//! A school, an office, a café, a carrier: many people behind one address sign at the same time, and nobody is ever refused who leaves.

use std::path::Path;
use std::sync::Barrier;
use std::time::Instant;

use super::harness::html::Form;
use super::harness::http::FORM;
use super::harness::{Answer, Setting, Site};
use altcha::{Challenge, Payload, Solution, SolveChallengeOptions, solve_challenge};
use base64::Engine as _;
use clameur::abuse::limits::{AROUND, WORKED};
use clameur::campaign::source::CampaignSource;
use clameur::clock::Clock;
use clameur::config::Limits;

/// The limits that are shipped, but that the people of a test type fast.
fn shipped() -> Limits {
    Limits {
        form_min_seconds: 0,
        ..Limits::default()
    }
}

/// A site behind a proxy, which says who comes.
fn site(folder: CampaignSource, limits: Limits) -> Site {
    let setting = Setting {
        clock: Clock::System,
        folder,
        limits,
        ..Setting::default()
    };
    Site::set_with(setting, |config| {
        config.client_address_header = Some("x-forwarded-for".to_owned());
    })
}

fn complaint(limits: Limits) -> Site {
    site(super::harness::site::demonstration(), limits)
}

fn initiative(limits: Limits) -> Site {
    let mut folder =
        CampaignSource::embedded_initiative().expect("the demonstration is well formed");
    folder.definition.opens = Some(jiff::civil::date(2026, 1, 1));
    folder.definition.closes = Some(jiff::civil::date(2099, 12, 31));
    folder.write_documents().expect("documents");
    site(folder, limits)
}

/// Somebody's form, filled in with what nobody is called.
fn form(site: &Site, number: usize) -> Form {
    if site.slug == "technopolice" {
        let who = site.person("Prénom", &format!("Inventé {number}"));
        return who.filled_form(&["taj"]);
    }
    let path = format!("/en/{}/join", site.slug);
    let page = site.get(&format!("{path}?nationality=DE")).expect(200);
    let mut form = Form::of(page.text(), &path);
    form.fill("given-name", "Exemple")
        .fill("family-name", &format!("Inventé {number}"))
        .fill("street", "Rue de l\u{2019}Exemple")
        .fill("street-number", "1")
        .fill("postal-code", "12345")
        .fill("city", "Exempleville")
        .fill("country", "DE")
        .fill("birth-date", "1971-12-24")
        .tick("consent", "certify");
    form
}

fn sends(site: &Site, from: &str, form: &Form) -> Answer {
    let headers = [FORM[0], ("x-forwarded-for", from)];
    site.http()
        .request("POST", &form.action, &headers, form.encode().as_bytes())
}

/// Everybody presses the button at the same moment, each from the address that `from` says: how many were taken. The others are told to wait.
fn taken(site: &Site, forms: &[Form], from: impl Fn(usize) -> String + Sync) -> usize {
    let gate = Barrier::new(forms.len());
    let answers: Vec<Answer> = std::thread::scope(|scope| {
        let all: Vec<_> = forms
            .iter()
            .enumerate()
            .map(|(place, form)| {
                let (gate, from) = (&gate, &from);
                scope.spawn(move || {
                    gate.wait();
                    sends(site, &from(place), form)
                })
            })
            .collect();
        all.into_iter().map(|one| one.join().unwrap()).collect()
    });
    for answer in &answers {
        match answer.status {
            200 => {}
            429 => assert!(answer.header("retry-after").is_some()),
            other => panic!("{other}:\n{}", answer.text()),
        }
    }
    answers.iter().filter(|answer| answer.status == 200).count()
}

fn filled(site: &Site, people: u32) -> Vec<Form> {
    let people = usize::try_from(people).unwrap();
    (0..people).map(|number| form(site, number)).collect()
}

#[test]
fn a_full_room_joins_a_complaint_within_a_minute_without_javascript() {
    let site = complaint(shipped());
    let forms = filled(&site, shipped().forms_per_network_per_minute);
    assert_eq!(
        taken(&site, &forms, |_| "192.0.2.7".to_owned()),
        forms.len()
    );
    site.everything_agrees();
}

#[test]
fn a_full_room_signs_an_initiative_within_a_minute_without_javascript() {
    let site = initiative(shipped());
    let forms = filled(&site, shipped().forms_per_network_per_minute);
    // Each telephone has an address of its own in the room's network.
    let from = |place: usize| format!("2001:db8:0:1::{place:x}");
    assert_eq!(taken(&site, &forms, from), forms.len());
    assert_eq!(site.count(), u64::try_from(forms.len()).unwrap());
    site.everything_agrees();
}

#[test]
fn a_carrier_has_the_turns_of_four_addresses() {
    let limits = Limits {
        forms_per_network_per_minute: 6,
        ..shipped()
    };
    for (site, network) in [
        (complaint(limits.clone()), "192.0.2."),
        (initiative(limits.clone()), "2001:db8:0:"),
    ] {
        let from = |place: usize| {
            if network.contains(':') {
                format!("{network}{place:x}::1")
            } else {
                format!("{network}{place}")
            }
        };
        let most = usize::try_from(6 * AROUND).unwrap();
        let forms = filled(&site, 6 * AROUND * 2);
        let begun = Instant::now();
        let taken = taken(&site, &forms, from);
        // Who comes a little too early waits for a turn, and a slow machine gives everybody time: some more.
        let meanwhile = begun.elapsed().as_secs() * u64::from(6 * AROUND) / 60;
        let more = usize::try_from(meanwhile).unwrap() + 3;
        assert!((most..most + more).contains(&taken), "{taken} of {most}");
        site.everything_agrees();
    }
}

fn challenge(site: &Site, form: &Form) -> Challenge {
    let page = form.action.trim_end_matches("/join");
    let challenge = site.get(&format!("{page}/challenge")).expect(200);
    serde_json::from_slice(&challenge.body).expect("a challenge")
}

/// What the page's script puts into the form.
fn work(site: &Site, form: &mut Form) {
    let challenge = challenge(site, form);
    let solution = solve_challenge(SolveChallengeOptions::new(&challenge));
    let solution = solution.expect("a solution").expect("one in time");
    answers(form, challenge, solution);
}

/// What a machine puts there that does not work.
fn claim_work(site: &Site, form: &mut Form) {
    let challenge = challenge(site, form);
    let solution = Solution {
        counter: 0,
        derived_key: "00".repeat(32),
        time: None,
    };
    answers(form, challenge, solution);
}

fn answers(form: &mut Form, challenge: Challenge, solution: Solution) {
    let payload = Payload {
        challenge,
        solution,
    };
    let answer = serde_json::to_vec(&payload).expect("JSON");
    form.set(
        "altcha",
        &base64::engine::general_purpose::STANDARD.encode(answer),
    );
}

#[test]
fn with_javascript_ten_times_as_many_and_nobody_uses_their_turns_up() {
    let limits = Limits {
        forms_per_network_per_minute: 2,
        ..shipped()
    };
    let site = initiative(limits);
    let from = |_: usize| "192.0.2.7".to_owned();
    // Somebody behind the same address sends forms without end, some of which claim to have worked.
    let mut flood = filled(&site, 20);
    for form in flood.iter_mut().take(10) {
        claim_work(&site, form);
    }
    assert!(taken(&site, &flood, from) < 6);
    let mut forms: Vec<Form> = (0..usize::try_from(2 * WORKED).unwrap())
        .map(|number| form(&site, 100 + number))
        .collect();
    for form in &mut forms {
        work(&site, form);
    }
    // Not all at the same moment: with so few turns, one at a time is told whether they signed already, and the others wait for seconds.
    let all: usize = forms.chunks(5).map(|some| taken(&site, some, from)).sum();
    assert_eq!(all, forms.len());
    site.everything_agrees();
}

#[test]
fn nobody_is_refused_who_leaves() {
    let limits = Limits {
        forms_per_network_per_minute: 2,
        ..shipped()
    };
    let site = complaint(limits);
    let mut maria = site.person("Prénom", "Exemple");
    maria.is_counted(&["taj"]);
    let code = maria.withdrawal_code();
    // The whole room guesses codes, and sends forms.
    let room = filled(&site, 12);
    taken(&site, &room, |_| "192.0.2.7".to_owned());
    let path = maria.path("/withdraw");
    let leave = |code: &str| {
        let headers = [FORM[0], ("x-forwarded-for", "192.0.2.7")];
        let body = format!("code={}", code.replace(' ', "+"));
        site.http()
            .request("POST", &path, &headers, body.as_bytes())
    };
    std::thread::scope(|scope| {
        for _ in 0..12 {
            scope.spawn(|| leave("wrong").expect(422));
        }
    });
    // Slow, not shut out.
    leave(&code).expect(200);
    assert_eq!(site.count(), 0);
    site.everything_agrees();
}

/// The operator's guide says the numbers that the program has.
#[test]
fn the_guide_says_how_many() {
    let each = shipped().forms_per_network_per_minute;
    let guides = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/guides");
    for (guide, words) in [
        ("run.md", "people a minute"),
        ("fr/run.md", "personnes par minute"),
    ] {
        let text = std::fs::read_to_string(guides.join(guide)).expect("a guide");
        let numbers = [each, each * WORKED, each * AROUND, each * WORKED * AROUND];
        let said: Vec<String> = numbers
            .iter()
            .map(|number| match number {
                1_000.. if words.starts_with("people") => {
                    format!("{},{:03}", number / 1_000, number % 1_000)
                }
                1_000.. => format!("{}\u{202f}{:03}", number / 1_000, number % 1_000),
                _ => number.to_string(),
            })
            .collect();
        let paragraph = text
            .split("\n")
            .find(|line| line.contains(words))
            .unwrap_or_else(|| panic!("{guide} says how many {words}"));
        for number in said {
            assert!(
                paragraph.contains(&format!("**{number}**")),
                "{guide}: {number}"
            );
        }
    }
}
