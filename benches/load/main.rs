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

use std::time::Duration;

use clameur::cli::say;

use figures::{load_average, option};
use measure::{Asked, measure, numbers};
use relay::{Manner, Relay};
use stage::{Outcome, Stage};

fn main() -> Outcome<()> {
    let asked = Asked {
        supporters: option("--supporters", 2_000),
        worked: option("--worked", 200),
        at_once: option("--at-once", 256),
        reply: Duration::from_millis(u64::try_from(option("--reply-ms", 10))?),
    };
    let rows = option("--rows", 0);
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?
        .block_on(run(asked, rows))
}

async fn run(asked: Asked, rows: usize) -> Outcome<()> {
    say(&format!(
        "{} supporters, {} at once; load average before: {}",
        asked.supporters,
        asked.at_once,
        load_average()
    ));
    let manner = Manner {
        reply: asked.reply,
        slow: Duration::ZERO,
        pipelining: true,
    };
    let (relay, address) = Relay::open(manner, numbers(asked)).await?;
    let stage = Stage::set("load", Some(address)).await?;
    stage.publish_another(bare::CAMPAIGN).await?;
    grow::grow(&stage, rows, &mut |_| {}).await?;
    measure(&stage, &relay, 0, asked).await?;
    say(&format!("\nload average after: {}", load_average()));
    Ok(())
}
