//! What checking one submission of an initiative costs, country by country, beside sealing one record on the same core:
//! `cargo bench --bench validate -- --rounds 20000`.

#[expect(dead_code, reason = "the demonstration chooses nationalities as well")]
#[path = "../../src/cli/demo/citizens.rs"]
mod citizens;
#[expect(dead_code, reason = "other measures count bytes as well")]
#[path = "../common/figures.rs"]
mod figures;

use std::hint::black_box;
use std::io::Write as _;
use std::time::Instant;

use clameur_instrument::{Instrument, Rules, Submission, Switches, builtin, validate};
use clameur_seal::padding::SMALLEST_BUCKET;
use clameur_seal::{KeyPair, Recipients, seal};
use jiff::civil::Date;

use figures::{load_average, option};

type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

const TODAY: Date = Date::constant(2026, 3, 2);
/// Bytes of a statement's record, padded.
const RECORD: usize = SMALLEST_BUCKET;
/// People of each country, in turn, so that no one number decides.
const PEOPLE: u32 = 50;

fn main() -> Outcome<()> {
    let rounds = u32::try_from(option("--rounds", 20_000))?;
    let mut out = std::io::stdout();
    let text = builtin::text("eu-eci-individual").ok_or("no instrument")?;
    let instrument = Instrument::parse(text)?;
    let codes: Vec<String> = instrument.territory.keys().cloned().collect();
    let rules = Rules::new(instrument.into(), Switches::default())?;

    writeln!(out, "load average before: {}\n", load_average())?;
    let sealing = sealing(rounds / 10)?;
    writeln!(
        out,
        "sealing one record of {RECORD} bytes: {sealing:.1} µs\n"
    )?;
    writeln!(out, "country  part  µs      share of sealing")?;
    let (mut sum, mut worst) = (0.0, 0.0_f64);
    for code in &codes {
        let people = (0..PEOPLE)
            .map(|number| submission(&rules, code, number))
            .collect::<Outcome<Vec<_>>>()?;
        let begun = Instant::now();
        for person in people.iter().cycle().take(usize::try_from(rounds)?) {
            black_box(validate(black_box(&rules), black_box(person)))
                .map_err(|errors| format!("{code}: {errors:?}"))?;
        }
        let micros = begun.elapsed().as_secs_f64() * 1e6 / f64::from(rounds);
        let territory = rules.instrument().territory.get(code);
        let part = territory.and_then(|t| t.part.as_deref()).unwrap_or("–");
        writeln!(
            out,
            "{code}       {part}     {micros:<6.2}  {:.3}",
            micros / sealing
        )?;
        sum += micros;
        worst = worst.max(micros);
    }
    let mean = sum / f64::from(u32::try_from(codes.len())?);
    writeln!(
        out,
        "\nmean {mean:.2} µs, {:.3} of sealing; dearest {worst:.2} µs, {:.3}",
        mean / sealing,
        worst / sealing
    )?;
    writeln!(out, "load average after: {}", load_average())?;
    Ok(())
}

fn submission(rules: &Rules, code: &str, number: u32) -> Outcome<Submission> {
    Ok(Submission {
        fields: citizens::fields(rules.instrument(), code, number, TODAY)
            .ok_or_else(|| format!("nobody of {code} can be made up"))?,
        targets: Vec::new(),
        consents: vec!["certify".to_owned()],
        territory: Some(code.to_owned()),
        today: TODAY,
    })
}

/// Microseconds for sealing one record to one recipient.
fn sealing(rounds: u32) -> Outcome<f64> {
    let recipients = Recipients::new(KeyPair::generate().public().clone(), []);
    let record = vec![b'x'; RECORD];
    let begun = Instant::now();
    for _ in 0..rounds {
        black_box(seal(black_box(&record), &recipients)?);
    }
    Ok(begun.elapsed().as_secs_f64() * 1e6 / f64::from(rounds))
}
