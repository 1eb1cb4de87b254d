//! Supporters against the release binary as it is shipped, step by step over HTTP, through a relay that takes its time, with and without proof of
//! work; and the bare limit beside it: `cargo bench --bench load -- --supporters 15248 --reply-ms 10 --rows 100000`.

#[path = "../common/bare.rs"]
mod bare;
#[path = "../common/crowd.rs"]
mod crowd;
#[path = "../common/figures.rs"]
mod figures;
#[path = "../common/fill.rs"]
mod fill;
#[expect(dead_code, reason = "nothing is drawn here")]
#[path = "../common/grow.rs"]
mod grow;
#[path = "../common/http.rs"]
mod http;
#[expect(dead_code, reason = "nothing is drawn here")]
#[path = "../common/measure.rs"]
mod measure;
#[path = "../common/people.rs"]
mod people;
#[path = "../common/relay.rs"]
mod relay;
#[path = "../common/server.rs"]
mod server;
#[path = "../common/stage.rs"]
mod stage;
#[path = "../common/times.rs"]
mod times;

use clameur::cli::say;

use figures::{load_average, option};
use measure::{Asked, measure, runs};
use stage::Outcome;

fn main() -> Outcome<()> {
    runs(run(Asked::read()?, option("--rows", 0)))
}

async fn run(asked: Asked, rows: usize) -> Outcome<()> {
    let (relay, stage) = asked.begin("load", 1).await?;
    grow::grow(&stage, rows, &mut |_| {}).await?;
    measure(&stage, &relay, 0, asked).await?;
    say(&format!("\nload average after: {}", load_average()));
    Ok(())
}
