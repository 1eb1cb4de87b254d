//! `clameur audit` of a long log in a directory, beside hashing the same bytes.

use std::path::Path;
use std::time::{Duration, Instant};

use clameur::app::server::Instance;
use clameur::campaign::store;
use clameur::cli::say;
use clameur::clock::Clock;
use clameur_ledger::commitment::withdrawal_hash;
use clameur_ledger::tile::{Bundle, FULL_WIDTH, encode_bundle};
use clameur_ledger::{Checkpoint, Edge, Hash, Leaf, Signer, Targets, Territory, WithdrawalCode};
use rand_core::{RngCore as _, SeedableRng as _};
use sha2::{Digest as _, Sha256};

use crate::run;
use crate::stage::{Outcome, Stage};

/// One statement in so many is withdrawn again.
const WITHDRAWN: u64 = 100;

/// Makes a log, audits it, and hashes it.
pub(crate) async fn measure(leaves: usize) -> Outcome<()> {
    let stage = Stage::set("audit", None).await?;
    let log = stage.dir.join("log");
    let entries = make(&stage, &log, leaves).await?;
    let hashing = hash_alone(&entries);
    drop(entries);
    // The first run warms the disk's cache; all have it warm then.
    run([Path::new("audit"), &log])?;
    let audit = run([Path::new("audit"), &log])?;
    say(&format!("audit of {leaves} leaves"));
    say(&format!("  clameur audit   {audit}"));
    say(&format!(
        "  hashing alone   {:.2} s on one core",
        hashing.as_secs_f64()
    ));
    say(&format!(
        "  ratio           {:.2}",
        audit.took.as_secs_f64() / hashing.as_secs_f64()
    ));
    Ok(())
}

/// Writes the files that an auditor reads, and gives all entries.
async fn make(stage: &Stage, log: &Path, leaves: usize) -> Outcome<Vec<Vec<u8>>> {
    let app = Instance::open(stage.config.clone(), Clock::System, None, false)
        .await?
        .app;
    let campaign = app
        .campaign(&stage.slug)
        .await
        .map_err(|problem| format!("{problem:?}"))?;
    let hash = campaign.manifest_hash;
    let manifest = store::manifest(&app.db, &stage.slug, &hash)
        .await?
        .ok_or("no manifest")?;
    let origin = &campaign.manifest.origin;
    let signer = Signer::new(origin, app.secrets.log_seed())?;
    app.db.close().await;

    let entries = draw(hash, leaves)?;
    let mut edge = Edge::new();
    std::fs::create_dir_all(log.join("manifest"))?;
    std::fs::write(log.join(format!("manifest/{hash}")), manifest)?;
    for (index, chunk) in (0..).zip(entries.chunks(usize::from(FULL_WIDTH))) {
        for entry in chunk {
            edge.append(Leaf::decode(entry)?.hash())?;
        }
        drop(edge.take_changed());
        let width = u16::try_from(chunk.len())?;
        let path = log.join(Bundle { index, width }.to_string());
        std::fs::create_dir_all(path.parent().ok_or("no folder")?)?;
        std::fs::write(path, encode_bundle(chunk)?)?;
    }
    let checkpoint = Checkpoint::new(origin.as_str(), edge.size(), edge.root());
    let note = checkpoint.sign(&signer)?.to_string();
    std::fs::write(log.join("checkpoint"), note)?;
    Ok(entries)
}

/// A manifest, then people who join; now and then one of them leaves.
fn draw(manifest: Hash, leaves: usize) -> Outcome<Vec<Vec<u8>>> {
    let mut rng = rand_chacha::ChaCha8Rng::seed_from_u64(80);
    let mut entries = vec![Leaf::Manifest { hash: manifest }.encode().to_vec()];
    let mut last = None;
    for index in 1..u64::try_from(leaves)? {
        let leaf = match last.filter(|_| index.is_multiple_of(WITHDRAWN)) {
            Some(code) => Leaf::Withdraw {
                index: index - 1,
                code,
            },
            None => {
                let mut code = [0; 16];
                rng.fill_bytes(&mut code);
                let code = WithdrawalCode::from_bytes(code);
                last = Some(code);
                let mut commitment = Hash::of(b"");
                rng.fill_bytes(&mut commitment.0);
                Leaf::Add {
                    territory: Territory::new("FR").unwrap_or(Territory::NONE),
                    targets: Targets(1 + index % 15),
                    commitment,
                    withdrawal_hash: withdrawal_hash(&code),
                }
            }
        };
        entries.push(leaf.encode().to_vec());
    }
    Ok(entries)
}

/// The tree's root with nothing but SHA-256 (RFC 6962 §2.1), level by level.
fn hash_alone(entries: &[Vec<u8>]) -> Duration {
    let begun = Instant::now();
    let mut level: Vec<[u8; 32]> = entries
        .iter()
        .map(|entry| {
            Sha256::new()
                .chain_update([0])
                .chain_update(entry)
                .finalize()
                .into()
        })
        .collect();
    while level.len() > 1 {
        level = level
            .chunks(2)
            .map(|pair| match pair {
                [left, right] => Sha256::new()
                    .chain_update([1])
                    .chain_update(left)
                    .chain_update(right)
                    .finalize()
                    .into(),
                rest => rest.first().copied().unwrap_or_default(),
            })
            .collect();
    }
    // Else the loop above would be left out.
    std::hint::black_box(level);
    begun.elapsed()
}
