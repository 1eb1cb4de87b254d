//! How fast the queue empties through a relay that takes its time over each reply: `cargo bench --bench mail -- --mails 3000`.
//!
//! The worker is that of a running server, in this process, with the configuration as it is shipped.

#[expect(dead_code, reason = "no memory is measured here")]
#[path = "../common/figures.rs"]
mod figures;
#[expect(dead_code, reason = "nobody opens a link here")]
#[path = "../common/relay.rs"]
mod relay;
#[expect(dead_code, reason = "no server is started from its file here")]
#[path = "../common/stage.rs"]
mod stage;
#[expect(dead_code, reason = "no single answer is timed here")]
#[path = "../common/times.rs"]
mod times;

use std::time::{Duration, Instant};

use clameur::app::server::Instance;
use clameur::cli::say;
use clameur::clock::Clock;
use clameur::mail::{Message, enqueue};
use clameur::state::App;

use figures::{load_average, option};
use relay::{Manner, Relay};
use stage::{Outcome, Stage};
use times::rate;

fn main() -> Outcome<()> {
    let mails = option("--mails", 3_000);
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?
        .block_on(measure(mails))
}

async fn measure(mails: usize) -> Outcome<()> {
    say(&format!(
        "{mails} mails; load average before: {}\n",
        load_average()
    ));
    say("each reply takes   in one breath   domains   mails/s");
    for (reply, pipelining, domains) in [
        (0, true, 12),
        (10, false, 12),
        (10, false, 1),
        (10, true, 12),
        (50, false, 12),
        (50, false, 1),
        (50, true, 12),
    ] {
        let manner = Manner {
            reply: Duration::from_millis(reply),
            slow: Duration::ZERO,
            pipelining,
        };
        let took = empty(manner, mails, domains, 0).await?.0;
        let breath = if pipelining { "yes" } else { "no" };
        say(&format!(
            "{reply:13} ms   {breath:>13}   {domains:7}   {:7.0}",
            rate(mails, took)
        ));
    }
    let manner = Manner {
        reply: Duration::from_millis(10),
        slow: Duration::from_secs(3),
        pipelining: false,
    };
    let (took, slow) = empty(manner, 300, 12, 60).await?;
    say(&format!(
        "\n60 mails to a domain that takes 3 s for each were there first: 300 others left in {:.1} s, when {slow} of the 60 had",
        took.as_secs_f64()
    ));
    say(&format!("\nload average after: {}", load_average()));
    Ok(())
}

/// Sends so many mails to so many domains, after some to one that is slow: how long the former took, and how many of the latter had left then.
async fn empty(
    manner: Manner,
    mails: usize,
    domains: usize,
    slow: usize,
) -> Outcome<(Duration, usize)> {
    let (came, address) = Relay::open(manner, 0).await?;
    let stage = Stage::set("mail", Some(address)).await?;
    let instance = Instance::open(stage.config.clone(), Clock::System, None, false).await?;
    let app = instance.app.clone();
    fill(&app, &stage.slug, slow, |_| "slow.example".to_owned()).await?;
    fill(&app, &stage.slug, mails, |n| {
        format!("{}.example.org", n % domains)
    })
    .await?;
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let worker = clameur::app::mail::worker(&app)?;
    let begun = Instant::now();
    let running = tokio::spawn(worker.run(async move {
        let _ = stopped.await;
    }));
    let took = until(&came, mails, begun).await?;
    let (slow, _) = came.mails();
    drop(stop);
    running.await?;
    if slow == 0 {
        let left = clameur::mail::waiting(&app.db, app.clock.now()).await?.all;
        if came.mails().1 != mails || (left > 0 && manner.slow.is_zero()) {
            return Err(format!("{left} mails are left in the queue").into());
        }
    }
    app.db.close().await;
    Ok((took, slow))
}

async fn fill(
    app: &App,
    slug: &str,
    mails: usize,
    domain: impl Fn(usize) -> String,
) -> Outcome<()> {
    let now = app.clock.now();
    let mut tx = app.db.begin().await?;
    for n in 0..mails {
        let to = format!("personne-{n}@{}", domain(n));
        let message = Message::already_joined(slug, "fr", &to);
        enqueue(&mut tx, app.secrets.mail_key(), &message, None, now, now).await?;
    }
    Ok(tx.commit().await?)
}

/// Waits until so many mails came, five minutes at most.
async fn until(came: &Relay, mails: usize, begun: Instant) -> Outcome<Duration> {
    while came.mails().1 < mails {
        if begun.elapsed() > Duration::from_secs(300) {
            return Err("the mails do not leave".into());
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    Ok(begun.elapsed())
}
