//! One campaign, as large as it is: supporters over HTTP against the release binary, what it took, and the bare limit beside it.

use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use clameur::cli::say;
use clameur::db::query;
use clameur::recount::{Source, recount};
use clameur::state::App;

use crate::bare;
use crate::crowd::{Crowd, Step, Walk};
use crate::figures::{load_average, mebibytes, option};
use crate::relay::{Manner, Relay};
use crate::server::Server;
use crate::stage::{Outcome, Stage};
use crate::times::{millis, percentile, rate};

/// How it is measured.
#[derive(Clone, Copy)]
pub(crate) struct Asked {
    /// Supporters.
    pub(crate) supporters: usize,
    /// Of these, whose browsers answer a proof of work.
    pub(crate) worked: usize,
    /// How many of them ask at the same time.
    pub(crate) at_once: usize,
    /// How long the relay takes for each reply.
    pub(crate) reply: Duration,
}

impl Asked {
    /// As the command line asks.
    pub(crate) fn read() -> Outcome<Self> {
        Ok(Self {
            supporters: option("--supporters", 2_000),
            worked: option("--worked", 200),
            at_once: option("--at-once", 256),
            reply: Duration::from_millis(u64::try_from(option("--reply-ms", 10))?),
        })
    }

    /// A relay with mailboxes for everybody in so many measures, and a stage whose mails it takes.
    pub(crate) async fn begin(self, name: &str, measures: usize) -> Outcome<(Arc<Relay>, Stage)> {
        say(&format!(
            "{} supporters, {} at once; load average before: {}",
            self.supporters,
            self.at_once,
            load_average()
        ));
        let manner = Manner {
            reply: self.reply,
            slow: Duration::ZERO,
            pipelining: true,
        };
        let (relay, address) = Relay::open(manner, measures * numbers(self)).await?;
        let stage = Stage::set(name, Some(address)).await?;
        stage.publish_another(bare::CAMPAIGN).await?;
        Ok((relay, stage))
    }
}

/// Runs a bench, on all cores.
pub(crate) fn runs(bench: impl Future<Output = Outcome<()>>) -> Outcome<()> {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?
        .block_on(bench)
}

/// What came out, by the second.
pub(crate) struct Figures {
    /// Statements that were counted before.
    pub(crate) rows: usize,
    /// Confirmations over HTTP.
    pub(crate) confirm: f64,
    /// Rows of confirmations, written by a loop.
    pub(crate) bare: f64,
}

/// Room in the numbers of people for one measure: those over HTTP, and as many for the bare limit.
pub(crate) fn numbers(asked: Asked) -> usize {
    2 * asked.supporters
}

/// Measures on a stage with a campaign [`bare::CAMPAIGN`]; the people are those from this number on.
pub(crate) async fn measure(
    stage: &Stage,
    relay: &Arc<Relay>,
    first: usize,
    asked: Asked,
) -> Outcome<Figures> {
    let app = stage.open().await?;
    let rows = counted(&app, &stage.slug).await?;
    app.db.close().await;
    say(&format!(
        "\nat {rows} counted; the relay takes {} for each reply",
        millis(asked.reply)
    ));
    let middle = first + asked.supporters;
    let crowd = Crowd::gather(stage, relay, first..middle).await?;
    let server = Server::start(stage)?;
    let confirmed = storms(&server, &crowd, relay, asked).await?;
    verify(stage, &crowd, rows + asked.supporters, asked).await?;
    say(&format!(
        "  memory    {} at the end, {} at the most",
        mebibytes(server.memory()?),
        mebibytes(server.peak_memory()?)
    ));
    let (_, log) = stage.stored()?;
    server.stop()?;
    let (stored, _) = stage.stored()?;
    say(&format!(
        "  disk      {}, {} bytes for each who is counted; write-ahead log at the end {}",
        mebibytes(stored),
        stored / u64::try_from(rows + asked.supporters)?,
        mebibytes(log)
    ));
    let group = asked.supporters / confirmed.heads.len().max(1);
    say(&format!(
        "  confirmed in {} transactions that were seen, {group} in each",
        confirmed.heads.len()
    ));
    let confirm = rate(asked.supporters, confirmed.took);
    let bare = beside(
        stage,
        middle..middle + asked.supporters,
        group.max(1),
        asked.at_once,
    );
    let bare = bare.await?;
    say(&format!(
        "  confirm over HTTP / rows alone {:.2}   (goal 0.85)",
        confirm / bare
    ));
    Ok(Figures {
        rows,
        confirm,
        bare,
    })
}

/// Everybody takes each step before anybody takes the next.
async fn storms(server: &Server, crowd: &Arc<Crowd>, relay: &Relay, asked: Asked) -> Outcome<Walk> {
    say(
        "  step                people  by the second          p50          p99   processor time each",
    );
    let all = 0..asked.supporters;
    let with_work = 0..asked.worked.min(asked.supporters);
    let without = with_work.end..asked.supporters;
    step(
        server,
        "GET page",
        all.len(),
        crowd.step(all.clone(), asked.at_once, Step::Page),
    )
    .await?;
    // Their browsers share this machine's cores with the server, which has nothing to do meanwhile.
    crowd.step(with_work.clone(), 8, Step::Work).await?;
    // A person takes so long for the form, or it is refused.
    tokio::time::sleep(Duration::from_secs(4)).await;
    let (_, before) = relay.mails();
    step(
        server,
        "POST join",
        without.len(),
        crowd.step(without, asked.at_once, Step::Join),
    )
    .await?;
    step(
        server,
        "  with its work",
        with_work.len(),
        crowd.step(with_work, asked.at_once, Step::Join),
    )
    .await?;
    step(server, "mail with the link", all.len(), crowd.links()).await?;
    step(
        server,
        "GET link",
        all.len(),
        crowd.step(all.clone(), asked.at_once, Step::Link),
    )
    .await?;
    let confirm = crowd.step(all.clone(), asked.at_once, Step::Confirm);
    let confirmed = step(server, "POST confirm", all.len(), confirm).await?;
    mails(relay, before + 2 * all.len()).await?;
    Ok(confirmed)
}

async fn step(
    server: &Server,
    name: &str,
    people: usize,
    walk: impl Future<Output = Outcome<Walk>>,
) -> Outcome<Walk> {
    if people == 0 {
        return Ok(Walk::default());
    }
    let before = server.processor_seconds()?;
    let mut walk = walk.await?;
    let busy = server.processor_seconds()? - before;
    say(&format!(
        "  {name:18} {people:7}  {:13.0}  {:>11}  {:>11}   {:>11}",
        rate(people, walk.took),
        millis(percentile(&mut walk.times, 500)),
        millis(percentile(&mut walk.times, 990)),
        millis(Duration::from_secs_f64(busy.max(0.0)).div_f64(f64::from(u32::try_from(people)?)))
    ));
    Ok(walk)
}

/// Waits until so many mails came, five minutes at most.
async fn mails(relay: &Relay, wanted: usize) -> Outcome<()> {
    for _ in 0..60_000 {
        if relay.mails().1 >= wanted {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    Err(format!("only {} of {wanted} mails came", relay.mails().1).into())
}

/// How many are counted.
pub(crate) async fn counted(app: &App, slug: &str) -> Outcome<usize> {
    let row = query("SELECT added FROM head WHERE campaign = $1")
        .bind(slug)
        .fetch_one(app.db.read())
        .await?;
    Ok(usize::try_from(row.try_get::<i64>("added")?)?)
}

/// Recounts the public log, and checks receipts of a sample.
async fn verify(stage: &Stage, crowd: &Crowd, wanted: usize, asked: Asked) -> Outcome<()> {
    let place = format!("{}/log/{}", stage.config.base_url, stage.slug);
    let recounted =
        tokio::task::spawn_blocking(move || recount(&Source::new(&place), None, &[], |_, _| {}))
            .await??;
    if !recounted.disagreements.is_empty() {
        return Err(format!("the audit disagrees: {:?}", recounted.disagreements).into());
    }
    let live = recounted.report.tally.live;
    if live != u64::try_from(wanted)? {
        return Err(format!("{wanted} were told that they are counted, the log has {live}").into());
    }
    let held = crowd.check_receipts(asked.supporters / 200).await?;
    say(&format!(
        "  recounted: {live}; {held} receipts of a sample hold"
    ));
    Ok(())
}

/// What the machine allows, and the rate of its rows.
async fn beside(stage: &Stage, people: Range<usize>, group: usize, at_once: usize) -> Outcome<f64> {
    let some = people.len();
    let limits = bare::measure(stage, people, group, at_once).await?;
    let rows = rate(limits.rows.0, limits.rows.1);
    say("  bare limit, in the same store, without HTTP and mail");
    for (what, rate) in [
        ("sealing, one core", rate(some, limits.sealing)),
        ("keeping (sequencer)", rate(some, limits.joining)),
        (
            "counting (sequencer)",
            rate(limits.counting.0, limits.counting.1),
        ),
        ("counting's rows alone", rows),
    ] {
        say(&format!("    {what:24} {rate:8.0}/s"));
    }
    say(&format!("    (the rows in groups of {group})"));
    Ok(rows)
}
