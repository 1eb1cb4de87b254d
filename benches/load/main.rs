//! The whole path of a campaign's supporters against the release binary, and the bare limit beside
//! it: `cargo bench --bench load -- --supporters 15248`.

mod bare;
#[path = "../common/figures.rs"]
mod figures;
#[path = "../common/fill.rs"]
mod fill;
#[path = "../common/http.rs"]
mod http;
mod path;
#[path = "../common/people.rs"]
mod people;
#[path = "../common/server.rs"]
mod server;
mod sink;
#[path = "../common/stage.rs"]
mod stage;
mod times;

use std::sync::Arc;
use std::time::{Duration, Instant};

use clameur::app::server::Instance;
use clameur::campaign::store::Campaign;
use clameur::cli::say;
use clameur::clock::Clock;
use clameur::recount::{Source, recount};

use figures::{load_average, mebibytes, option};
use fill::rate;
use path::{Crowd, Part, STEPS, Storm};
use server::Server;
use sink::Sink;
use stage::{Outcome, Stage};
use times::{millis, percentile};

fn main() -> Outcome<()> {
    let supporters = option("--supporters", 1_000);
    let at_once = option("--at-once", 64);
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?
        .block_on(measure(supporters, at_once))
}

async fn measure(supporters: usize, at_once: usize) -> Outcome<()> {
    say(&format!(
        "{supporters} supporters, {at_once} at once; load average before: {}\n",
        load_average()
    ));
    whole_path(supporters, at_once).await?;
    let (joins, confirms, group) = storms(supporters, at_once).await?;

    let stage = Stage::set("bare", None).await?;
    let limits = bare::measure(&stage, supporters, group, at_once).await?;
    let sealing = rate(supporters, limits.sealing);
    let rows = rate(limits.rows.0, limits.rows.1);
    let counting = rate(limits.counting.0, limits.counting.1);
    say("\nbare limit, in this process, without HTTP and mail");
    say(&format!("  sealing, one core      {sealing:8.0}/s"));
    say(&format!(
        "  keeping (sequencer)    {:8.0}/s",
        rate(supporters, limits.joining)
    ));
    say(&format!("  counting (sequencer)   {counting:8.0}/s"));
    say(&format!(
        "  counting's rows alone  {rows:8.0}/s in groups of {group}"
    ));
    say("\nratios");
    say(&format!(
        "  confirm over HTTP / rows alone   {:.2}   (goal 0.5)",
        confirms / rows
    ));
    say(&format!(
        "  confirm over HTTP / sequencer    {:.2}",
        confirms / counting
    ));
    say(&format!(
        "  join over HTTP / sealing         {:.2}",
        joins / sealing
    ));
    say(&format!("\nload average after: {}", load_average()));
    Ok(())
}

/// Everybody walks from the page to the receipt.
async fn whole_path(supporters: usize, at_once: usize) -> Outcome<()> {
    let (sink, relay) = Sink::open(supporters).await?;
    let stage = Stage::set("path", Some(relay)).await?;
    let empty = stored(&stage)?;
    let server = Server::start(&stage)?;
    let crowd = crowd(&stage, &sink).await?;
    let mut storm = crowd.storm(supporters, at_once, Part::Whole).await?;
    let busy = server.processor_seconds()?;
    say("whole path: page, form, mail, link, button");
    say(&format!(
        "  {:.0} supporters/s",
        rate(supporters, storm.took)
    ));
    for (step, times) in STEPS.iter().zip(&mut storm.steps) {
        say(&format!(
            "  {step:13} p50 {:>10}  p99 {:>10}",
            millis(percentile(times, 500)),
            millis(percentile(times, 990))
        ));
    }
    let drained = all_mails(&sink, supporters * 2).await?;
    say(&format!(
        "  the last receipt's mail came {} after the last confirmation",
        millis(drained)
    ));
    say(&format!(
        "  server: {busy:.1} s of processor time, peak memory {}",
        mebibytes(server.peak_memory()?)
    ));
    verify(&stage, &crowd, supporters).await?;
    drop(crowd);
    server.stop()?;
    let stored = stored(&stage)?.saturating_sub(empty);
    say(&format!(
        "  stored: {} bytes per supporter",
        stored / u64::try_from(supporters.max(1))?
    ));
    Ok(())
}

/// Everybody joins; when all mails came, everybody confirms at once. Gives both rates and the mean
/// number of statements in a transaction.
async fn storms(supporters: usize, at_once: usize) -> Outcome<(f64, f64, usize)> {
    let (sink, relay) = Sink::open(supporters).await?;
    let stage = Stage::set("storm", Some(relay)).await?;
    let server = Server::start(&stage)?;
    let crowd = crowd(&stage, &sink).await?;
    let joined = crowd.storm(supporters, at_once, Part::Join).await?;
    all_mails(&sink, supporters).await?;
    let mut confirmed = crowd.storm(supporters, at_once, Part::Confirm).await?;
    all_mails(&sink, supporters * 2).await?;
    verify(&stage, &crowd, supporters).await?;
    let Storm { took, steps, heads } = &mut confirmed;
    let [.., button] = steps;
    let rates = (rate(supporters, joined.took), rate(supporters, *took));
    say("\nstorms");
    say(&format!("  join     {:8.0}/s", rates.0));
    say(&format!(
        "  confirm  {:8.0}/s, p50 {}, p99 {}",
        rates.1,
        millis(percentile(button, 500)),
        millis(percentile(button, 990))
    ));
    server.stop()?;
    let group = supporters / heads.len().max(1);
    say(&format!(
        "  {} transactions seen, {group} statements in each",
        heads.len()
    ));
    Ok((rates.0, rates.1, group))
}

async fn crowd(stage: &Stage, sink: &Arc<Sink>) -> Outcome<Arc<Crowd>> {
    Ok(Arc::new(Crowd {
        server: stage.config.listen,
        sink: Arc::clone(sink),
        campaign: campaign(stage).await?,
    }))
}

async fn campaign(stage: &Stage) -> Outcome<Arc<Campaign>> {
    let app = Instance::open(stage.config.clone(), Clock::System, None, false)
        .await?
        .app;
    let campaign = app
        .campaign(&stage.slug)
        .await
        .map_err(|problem| format!("{problem:?}"))?;
    app.db.close().await;
    Ok(campaign)
}

/// Waits until so many mails came, five minutes at most; gives how long that took.
async fn all_mails(sink: &Sink, wanted: usize) -> Outcome<Duration> {
    let begun = Instant::now();
    while sink.mails() < wanted {
        if begun.elapsed() > Duration::from_secs(300) {
            return Err(format!("only {} of {wanted} mails came", sink.mails()).into());
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    Ok(begun.elapsed())
}

/// Recounts the public log, and checks receipts of a sample.
async fn verify(stage: &Stage, crowd: &Crowd, supporters: usize) -> Outcome<()> {
    let place = format!("{}/log/{}", stage.config.base_url, stage.slug);
    let recounted =
        tokio::task::spawn_blocking(move || recount(&Source::new(&place), None, &[], |_, _| {}))
            .await??;
    if !recounted.disagreements.is_empty() {
        return Err(format!("the audit disagrees: {:?}", recounted.disagreements).into());
    }
    let live = recounted.report.tally.live;
    if live != u64::try_from(supporters)? {
        return Err(
            format!("{supporters} were told that they are counted, the log has {live}").into(),
        );
    }
    let held = crowd.check_receipts(supporters, supporters / 200).await?;
    say(&format!(
        "  recounted: {live}; {held} receipts of a sample hold"
    ));
    Ok(())
}

/// Bytes in the data directory.
fn stored(stage: &Stage) -> Outcome<u64> {
    let mut sum = 0;
    for entry in std::fs::read_dir(&stage.config.data_dir)? {
        sum += entry?.metadata()?.len();
    }
    Ok(sum)
}
