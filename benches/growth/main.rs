//! A campaign that grows to a million: how fast people join and are counted as it does, and what supporters meet at its beginning, at a tenth and at
//! its end: `cargo bench --bench growth -- --rows 1000000`. It draws the rates into `target/growth.svg`.
//!
//! The store is in `TMPDIR`: a million take some 12 GB there.

#[path = "../common/bare.rs"]
mod bare;
#[path = "../common/crowd.rs"]
mod crowd;
#[path = "../common/figures.rs"]
mod figures;
#[path = "../common/fill.rs"]
mod fill;
#[path = "../common/grow.rs"]
mod grow;
#[path = "../common/http.rs"]
mod http;
#[path = "../common/measure.rs"]
mod measure;
#[path = "../common/people.rs"]
mod people;
mod plot;
#[path = "../common/relay.rs"]
mod relay;
#[path = "../common/server.rs"]
mod server;
#[path = "../common/stage.rs"]
mod stage;
#[path = "../common/times.rs"]
mod times;

use std::path::Path;
use std::time::Instant;

use clameur::cli::say;

use figures::{load_average, mebibytes, option};
use grow::Filled;
use measure::{Asked, measure, numbers, runs};
use plot::{Line, Plot};
use stage::Outcome;
use times::rate;

fn main() -> Outcome<()> {
    runs(run(Asked::read()?, option("--rows", 1_000_000)))
}

async fn run(asked: Asked, rows: usize) -> Outcome<()> {
    let begun = Instant::now();
    say(&format!("to {rows} counted"));
    let sizes = [0, rows / 10, rows];
    let (relay, stage) = asked.begin("growth", sizes.len()).await?;
    let mut joins = Line::new("joining, from within", "#1f6f8b");
    let mut counts = Line::new("counting, from within", "#99582a");
    let mut confirms = Line::new("confirming over HTTP", "#6a4c93").of_points();
    let mut bares = Line::new("counting's rows alone", "#2d6a4f").of_points();
    for (at, size) in sizes.into_iter().enumerate() {
        grow::grow(&stage, size, &mut |filled| {
            tell(&filled, begun);
            joins.add(filled.counted, rate(filled.people, filled.joining));
            counts.add(filled.counted, rate(filled.people, filled.counting));
        })
        .await?;
        let figures = measure(&stage, &relay, at * numbers(asked), asked).await?;
        confirms.add(figures.rows, figures.confirm);
        bares.add(figures.rows, figures.bare);
    }
    let plot = Plot {
        title: format!("Joining and counting while a campaign grows to {rows}"),
        across: "counted",
        up: "by the second",
        lines: vec![joins, counts, confirms, bares],
    };
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).parent();
    let file = folder.ok_or("no target")?.join("growth.svg");
    std::fs::write(&file, plot.draw())?;
    say(&format!(
        "\ndrawn: {}\nall of it took {:.1} minutes; stored {}; load average after: {}",
        file.display(),
        begun.elapsed().as_secs_f64() / 60.0,
        mebibytes(stage.stored()?.0),
        load_average()
    ));
    Ok(())
}

fn tell(filled: &Filled, begun: Instant) {
    say(&format!(
        "  {:8} counted after {:5.1} minutes: joining {:6.0}/s, counting {:6.0}/s",
        filled.counted,
        begun.elapsed().as_secs_f64() / 60.0,
        rate(filled.people, filled.joining),
        rate(filled.people, filled.counting)
    ));
}
