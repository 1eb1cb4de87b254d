//! `clameur open`: from a sealed dossier to what is filed, beside bare decryption.

use std::time::{Duration, Instant};

use clameur::app::server::Instance;
use clameur::cli::say;
use clameur::clock::Clock;
use clameur::db::{Db, query};
use clameur::statement::sequencer::{Command, Sequencer};
use clameur_seal::{Identities, open};

use crate::figures::mebibytes;
use crate::fill::{ask, seal_form};
use crate::run;
use crate::stage::{Outcome, Stage};
use crate::times::rate;

/// Fills a campaign, freezes it, opens it.
pub(crate) async fn measure(supporters: usize) -> Outcome<()> {
    let stage = Stage::set("dossier", None).await?;
    let sealed = fill(&stage, supporters).await?;
    let config = stage.config_file.display().to_string();
    let archive = stage.dir.join("batch-1.tar").display().to_string();
    let key = stage.dir.join("organisation.agekey").display().to_string();
    let out = stage.dir.join("opened");
    let freeze = run([
        "batch",
        "freeze",
        "--yes",
        &stage.slug,
        "--config",
        &config,
        "--out",
        &archive,
    ])?;
    let size = std::fs::metadata(&archive)?.len();
    let opened = run([
        "open",
        archive.as_str(),
        "--key",
        &key,
        "--out",
        &out.display().to_string(),
    ])?;
    let keys = Identities::parse(&std::fs::read_to_string(&key)?)?;
    let bare = decrypt_alone(&sealed, &keys)?;
    let (files, bytes) = files_below(&out)?;
    say(&format!("\ndossier of {supporters} supporters"));
    say(&format!(
        "  clameur batch freeze  {freeze}; archive {}",
        mebibytes(size)
    ));
    say(&format!("  clameur open          {opened}"));
    say(&format!(
        "  it wrote              {files} files, {}",
        mebibytes(bytes)
    ));
    say(&format!(
        "  per record            {:.2} ms; bare decryption {:.2} ms on one core",
        1e3 / rate(supporters, opened.took),
        1e3 / rate(supporters, bare)
    ));
    say(&format!(
        "  ratio                 {:.1}",
        opened.took.as_secs_f64() / bare.as_secs_f64()
    ));
    Ok(())
}

/// Everybody joins and confirms; gives the sealed records.
async fn fill(stage: &Stage, supporters: usize) -> Outcome<Vec<Vec<u8>>> {
    let app = Instance::open(stage.config.clone(), Clock::System, None, false)
        .await?
        .app;
    let campaign = app
        .campaign(&stage.slug)
        .await
        .map_err(|problem| format!("{problem:?}"))?;
    let (sequencer, handle) = Sequencer::new(app.db.clone(), app.secrets.clone(), Clock::System);
    let counting = tokio::spawn(sequencer.run());
    let mut joins = Vec::with_capacity(supporters);
    let mut confirms = Vec::with_capacity(supporters);
    for person in 0..supporters {
        let (token, join) = seal_form(&campaign, person)?;
        joins.push(Command::Join(Box::new(join)));
        confirms.push(Command::Confirm {
            campaign: stage.slug.clone(),
            token,
            credited: false,
        });
    }
    ask(&handle, joins, 256).await?;
    ask(&handle, confirms, 256).await?;
    drop(handle);
    counting.abort();
    let sealed = records(&app.db).await?;
    app.db.close().await;
    Ok(sealed)
}

async fn records(db: &Db) -> Outcome<Vec<Vec<u8>>> {
    query("SELECT sealed FROM statement JOIN sealed_record ON sealed_record.id = statement.record ORDER BY leaf_index")
        .fetch_all(db.read())
        .await?
        .iter()
        .map(|row| Ok(row.try_get("sealed")?))
        .collect()
}

fn decrypt_alone(sealed: &[Vec<u8>], keys: &Identities) -> Outcome<Duration> {
    let begun = Instant::now();
    for record in sealed {
        std::hint::black_box(open(record, keys)?);
    }
    Ok(begun.elapsed())
}

/// Number and bytes of the files below a directory.
pub(crate) fn files_below(dir: &std::path::Path) -> Outcome<(u64, u64)> {
    let mut sum = (0, 0);
    for entry in std::fs::read_dir(dir)? {
        let entry = entry?;
        let about = entry.metadata()?;
        let (files, bytes) = if about.is_dir() {
            files_below(&entry.path())?
        } else {
            (1, about.len())
        };
        sum = (sum.0 + files, sum.1 + bytes);
    }
    Ok(sum)
}
