//! `clameur open` of an initiative: from a sealed dossier to 27 folders, beside bare decryption.

use std::io::Read as _;
use std::path::Path;
use std::time::{Duration, Instant};

use clameur::app::server::Instance;
use clameur::campaign::source::CampaignSource;
use clameur::campaign::store::Campaign;
use clameur::cli::say;
use clameur::clock::Clock;
use clameur::statement::join::{Context, prepare_signature};
use clameur::statement::sequencer::{Command, Sequencer};
use clameur_instrument::validate;
use clameur_seal::{Identities, open};
use jiff::ToSpan as _;
use rand_core::OsRng;

use crate::figures::mebibytes;
use crate::fill::ask;
use crate::stage::{Outcome, Stage};
use crate::times::rate;
use crate::{run, signatories};

/// Statements that are sealed before they are counted.
const PORTION: usize = 20_000;

/// Fills an initiative, freezes it, opens it with printed lists and without.
pub(crate) async fn measure(statements: usize) -> Outcome<()> {
    let stage = Stage::with("authority", None, initiative()?).await?;
    let begun = Instant::now();
    fill(&stage, statements).await?;
    say(&format!("\n{statements} statements of support"));
    say(&format!(
        "  signed and counted    {:.1} s",
        begun.elapsed().as_secs_f64()
    ));
    let config = stage.config_file.display().to_string();
    let archive = stage.dir.join("batch-1.tar").display().to_string();
    let key = stage.dir.join("organisation.agekey").display().to_string();
    let freeze = [
        "batch",
        "freeze",
        "--yes",
        &stage.slug,
        "--config",
        &config,
        "--out",
        &archive,
    ];
    say(&format!("  clameur batch freeze  {}", run(freeze)?));
    std::fs::remove_dir_all(&stage.config.data_dir)?;
    say(&format!(
        "  archive               {}",
        mebibytes(std::fs::metadata(&archive)?.len())
    ));
    let keys = Identities::parse(&std::fs::read_to_string(&key)?)?;
    let bare = decrypt_alone(Path::new(&archive), &keys)?;
    say(&format!(
        "  decrypting alone      {:.2} s on one core, {:.3} ms each",
        bare.as_secs_f64(),
        1e3 / rate(statements, bare)
    ));
    for (what, more) in [("--no-pdf", Some("--no-pdf")), ("with PDF", None)] {
        let out = stage.dir.join("opened");
        let folder = out.display().to_string();
        let mut arguments = vec!["open", &archive, "--key", &key, "--out", &folder];
        arguments.extend(more);
        let opened = run(arguments)?;
        let (files, bytes) = crate::dossier::files_below(&out)?;
        say(&format!(
            "  open {what}         {opened}; {:.2} times the work of decrypting alone; {files} files, {}",
            opened.worked.as_secs_f64() / bare.as_secs_f64(),
            mebibytes(bytes)
        ));
        std::fs::remove_dir_all(out)?;
    }
    Ok(())
}

/// The demonstration's initiative, open now.
fn initiative() -> Outcome<CampaignSource> {
    let mut folder =
        CampaignSource::embedded_initiative().map_err(|problems| format!("{problems:?}"))?;
    let today = Clock::System.today();
    folder.definition.opens = Some(today.checked_sub(2.months())?);
    folder.definition.closes = Some(today.checked_add(10.months())?);
    folder.write_documents()?;
    Ok(folder)
}

/// Citizens of all States sign, on two cores.
async fn fill(stage: &Stage, statements: usize) -> Outcome<()> {
    let app = Instance::open(stage.config.clone(), Clock::System, None, false)
        .await?
        .app;
    let campaign = app
        .campaign(&stage.slug)
        .await
        .map_err(|problem| format!("{problem:?}"))?;
    let (sequencer, handle) = Sequencer::new(app.db.clone(), app.secrets.clone(), Clock::System);
    let counting = tokio::spawn(sequencer.run());
    for first in (0..statements).step_by(PORTION) {
        let last = statements.min(first + PORTION);
        let half = first.midpoint(last);
        let (a, b) = std::thread::scope(|scope| {
            let other = scope.spawn(|| sign(&campaign, first..half));
            let this = sign(&campaign, half..last);
            (this, other.join())
        });
        let mut requests = a?;
        requests.extend(b.map_err(|_| "a thread broke")??);
        ask(&handle, requests, 256).await?;
    }
    drop(handle);
    counting.abort();
    app.db.close().await;
    Ok(())
}

fn sign(campaign: &Campaign, people: std::ops::Range<usize>) -> Outcome<Vec<Command>> {
    let instrument = campaign.rules.instrument();
    let states: Vec<&String> = instrument.territory.keys().collect();
    people
        .map(|person| {
            let now = Clock::System.now();
            let state = states.get(person % states.len()).ok_or("no State")?;
            // One person may sign once, whatever the State: no two share a serial.
            let serial = u64::try_from(person)?;
            let submission =
                signatories::submission(instrument, state, serial, Clock::System.today())
                    .ok_or_else(|| format!("nobody for {state} {serial}"))?;
            let valid = validate(&campaign.rules, &submission)
                .map_err(|errors| format!("a made-up citizen is refused: {errors:?}"))?;
            let context = Context {
                campaign,
                language: "en",
                origin: &campaign.manifest.origin,
                shown_at: Some(now),
                showing: None,
                somebody_else: false,
                via: None,
                now,
            };
            let sign = prepare_signature(&context, &valid, &mut OsRng)?;
            Ok(Command::Sign(Box::new(sign)))
        })
        .collect()
}

/// Opens every record of an archive, and does nothing with it.
fn decrypt_alone(archive: &Path, keys: &Identities) -> Outcome<Duration> {
    let file = std::io::BufReader::with_capacity(1 << 20, std::fs::File::open(archive)?);
    let mut archive = tar::Archive::new(file);
    let mut took = Duration::ZERO;
    for entry in archive.entries()? {
        let mut entry = entry?;
        if !entry.path_bytes().starts_with(b"records/") {
            continue;
        }
        let mut sealed = Vec::new();
        entry.read_to_end(&mut sealed)?;
        let begun = Instant::now();
        std::hint::black_box(open(&sealed, keys)?);
        took += begun.elapsed();
    }
    Ok(took)
}
