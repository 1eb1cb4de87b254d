//! Storms: while people join, press their buttons and leave, the server is hurt in one way again and again. Each storm ends with an audit over
//! the public log, with every receipt and every checkpoint that anybody was given.
//!
//! `tests/it/whatever_breaks.rs` lets each last some seconds; `benches/storms` lets them last as long as one likes.
#![expect(
    clippy::print_stderr,
    reason = "who looks at a storm reads what it did"
)]

mod cluster;
mod dice;
mod disk;
mod kinds;
mod nodes;
mod people;
mod power;
mod shim;
mod supervised;

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use clameur::recount::{Asked, Held, Kept, Recount, Source, State, recount_with};
use clameur_ledger::{Checkpoint, Note};

use crate::harness::Site;
#[allow(
    unused_imports,
    clippy::allow_attributes,
    reason = "the benchmark has no story of its own"
)]
pub(crate) use cluster::{Cluster, Cut, Proxy};
pub(crate) use kinds::Kind;
use people::{Away, Known, held};

/// What came of a storm.
#[derive(Debug)]
pub(crate) struct Report {
    pub(crate) kind: Kind,
    /// Faults.
    pub(crate) tried: u64,
    /// People who read that they are counted or that they have left.
    pub(crate) acknowledged: u64,
    /// Of those, the ones that the log does not know so.
    pub(crate) lost: u64,
    /// Entries that count without anybody being counted, and entries that two people hold.
    pub(crate) doubled: u64,
    /// What an auditor with every checkpoint that was ever seen finds to disagree.
    pub(crate) forks: Vec<String>,
    /// For how long no page was served, causes included.
    pub(crate) away: Away,
    /// Longest time from the end of a cause until a form was taken again.
    pub(crate) back: Duration,
    /// How long a start and somebody's whole way took, before anything went wrong.
    pub(crate) calm: Duration,
    /// How often the server ended by itself.
    pub(crate) ended: u64,
    /// Answers that are neither a page nor "come back later".
    pub(crate) odd: BTreeMap<String, u64>,
    /// What `clameur fsck` complains of.
    pub(crate) damage: Option<String>,
    /// Where there are several servers: what was done twice or never, and who ended for no reason.
    pub(crate) wrongs: Vec<String>,
    /// What came next was drawn from this: `CLAMEUR_STORM_SEED`.
    pub(crate) seed: u64,
    pub(crate) took: Duration,
}

impl Report {
    /// Names of the columns of [`Report::row`].
    pub(crate) const COLUMNS: &str = "| kind | faults | acknowledged | lost | doubled | forks | without a page, all / longest | until a form was taken, the cause gone, longest | ended by itself | took |";

    /// A line of a table.
    pub(crate) fn row(&self) -> String {
        format!(
            "| {} | {} | {} | {} | {} | {} | {:.1} min / {:.1} s | {:.1} s | {} | {:.1} min |",
            self.kind.name(),
            self.tried,
            self.acknowledged,
            self.lost,
            self.doubled,
            self.forks.len(),
            self.away.all.as_secs_f64() / 60.0,
            self.away.longest.as_secs_f64(),
            self.back.as_secs_f64(),
            self.ended,
            self.took.as_secs_f64() / 60.0
        )
    }

    /// What is to be read beside the line.
    pub(crate) fn remarks(&self) -> Vec<String> {
        let mut remarks = self.forks.clone();
        remarks.extend(self.damage.clone());
        remarks.extend(self.wrongs.clone());
        let odd = self
            .odd
            .iter()
            .map(|(what, times)| format!("{what}: {times}"));
        let odd: Vec<String> = odd.collect();
        if !odd.is_empty() {
            remarks.push(format!("other answers: {}", odd.join(", ")));
        }
        remarks.push(format!("CLAMEUR_STORM_SEED={}", self.seed));
        remarks
    }

    /// Whether nothing was lost, doubled or forked, and every fault was over soon after its cause, as soon goes on this machine. Several servers
    /// and their database are killed while others still start: there it is enough that each fault was over.
    pub(crate) fn holds(&self) -> bool {
        self.lost == 0
            && self.doubled == 0
            && self.forks.is_empty()
            && self.damage.is_none()
            && self.wrongs.is_empty()
            && (self.kind == Kind::PgNodes
                || self.back <= Duration::from_secs(10).max(5 * self.calm))
    }
}

/// When a storm is over.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Until {
    pub(crate) faults: u64,
    pub(crate) time: Duration,
}

/// One storm, and the audit at its end.
pub(crate) fn storm(kind: Kind, until: Until) -> Report {
    let begun = Instant::now();
    let mut scene = kinds::set(kind);
    let known = Known::of(
        &scene.site,
        std::iter::once(&scene.server).chain(&scene.others),
    );
    let weather = std::thread::scope(|scope| {
        known.live(scope);
        let _stops = Stops(&known);
        kinds::rages(kind, &mut scene, &known, until)
    });
    let away = known.away();
    let up = !weather.dead && scene.server.is_up(scene.shim.as_ref()).is_some();
    let mut wrongs = Vec::new();
    let audit = if up {
        let mut audit = audit(&scene.site, &known);
        if scene.once.is_some() {
            audit.forks.extend(nodes::forks(&scene, &known));
            wrongs = nodes::wrongs(&scene, &known);
        }
        audit
    } else {
        Audit {
            lost: 0,
            doubled: 0,
            forks: vec!["nobody is served any more".to_owned()],
        }
    };
    let ended: usize = scene.nodes().map(|node| node.ends.len()).sum();
    for node in scene.nodes() {
        if up {
            assert!(node.stops(), "it ends in good order");
        }
        node.dies();
    }
    let acknowledged = held(&known.acknowledged).len() + held(&known.left).len();
    let odd = held(&known.odd).clone();
    Report {
        kind,
        tried: weather.tried,
        acknowledged: u64::try_from(acknowledged).expect("a number"),
        lost: audit.lost,
        doubled: audit.doubled,
        forks: audit.forks,
        away,
        back: weather.back,
        calm: weather.calm,
        ended: u64::try_from(ended).expect("a number"),
        odd,
        damage: fsck(&scene.site),
        wrongs,
        seed: scene.dice.seed,
        took: begun.elapsed(),
    }
}

/// Tells the people to stop, however the storm ends.
struct Stops<'k>(&'k Known);

impl Drop for Stops<'_> {
    fn drop(&mut self) {
        self.0.stop.store(true, std::sync::atomic::Ordering::SeqCst);
    }
}

struct Audit {
    lost: u64,
    doubled: u64,
    forks: Vec<String>,
}

/// Everybody asks again who had no answer; then a stranger recounts the log with all that they hold.
fn audit(site: &Site, known: &Known) -> Audit {
    known.reads_mails();
    let mut lost = 0;
    let (counted, gone) = settled(site, known, &mut lost);
    for link in &counted {
        if !held(&known.receipts).contains_key(link)
            && !known.downloads(link)
            && !gone.contains(link)
        {
            eprintln!("no receipt for {link}");
            lost += 1;
        }
    }
    let held_by: BTreeMap<String, Held> = held(&known.receipts)
        .iter()
        .map(|(link, receipt)| {
            let one = Held {
                file: link.clone(),
                receipt: receipt.clone(),
            };
            (link.clone(), one)
        })
        .collect();
    let log = format!("{}/log/{}", site.base_url(), site.slug);
    let all: Vec<Held> = held_by.values().cloned().collect();
    let found = recounted(&log, known, &all);
    let states: BTreeMap<&str, Option<State>> = found
        .receipts
        .iter()
        .map(|standing| (standing.file.as_str(), standing.state))
        .collect();
    for link in &counted {
        let right = match states.get(link.as_str()) {
            Some(Some(State::Live)) => !gone.contains(link),
            Some(Some(State::Gone(_))) => gone.contains(link),
            // They left before they had a receipt.
            None => gone.contains(link),
            _ => false,
        };
        if !right {
            eprintln!(
                "{link}: {:?}, left: {}",
                states.get(link.as_str()),
                gone.contains(link)
            );
            lost += 1;
        }
    }
    let indices: BTreeSet<u64> = held_by.values().map(|one| one.receipt.index).collect();
    let shared = held_by.len() - indices.len();
    let expected = counted.len() - gone.len();
    let live = usize::try_from(found.report.tally.live).expect("a number");
    let number = |number: usize| u64::try_from(number).expect("a number");
    Audit {
        lost: lost.max(number(expected.saturating_sub(live))),
        doubled: number(live.saturating_sub(expected) + shared),
        forks: [found.disagreements, found.not_compared].concat(),
    }
}

/// Who is counted by now or was, and who of them left. Links that lead nowhere are lost.
fn settled(site: &Site, known: &Known, lost: &mut u64) -> (BTreeSet<String>, BTreeSet<String>) {
    let mut counted: BTreeSet<String> = held(&known.acknowledged).keys().cloned().collect();
    let open: BTreeSet<String> = held(&known.in_flight).clone();
    let waiting: BTreeSet<String> = held(&known.waiting).iter().cloned().collect();
    for link in open.union(&waiting) {
        if counted.contains(link) {
            continue;
        }
        let page = site.get(link);
        if matches!(page.status, 404 | 409) && known.is_counted_otherwise(link) {
            continue;
        }
        if page.status != 200 {
            eprintln!("{link}: {}", page.status);
            *lost += 1;
        } else if page.text().contains("<form class=\"panel\"") {
            // Of somebody who is counted, the link leads to a page that only offers to show the receipt.
            counted.insert(link.clone());
        }
    }
    let leaving: Vec<String> = held(&known.leaving).iter().cloned().collect();
    for link in leaving {
        let code = held(&known.acknowledged).get(&link).cloned();
        if !code.is_some_and(|code| known.leaves(&link, &code)) {
            eprintln!("{link} cannot leave");
            *lost += 1;
        }
    }
    (counted, held(&known.left).clone())
}

/// The log as a stranger finds it at a server that is reached there.
fn recounted(log: &str, known: &Known, receipts: &[Held]) -> Recount {
    let source = Source::new(log);
    let since: Vec<Kept> = held(&known.checkpoints)
        .iter()
        .map(|text| {
            let note = Note::parse(text.as_bytes()).expect("a note");
            let size = Checkpoint::parse(note.text()).expect("a checkpoint").size;
            Kept::new(&format!("checkpoint {size}"), note).expect("a checkpoint")
        })
        .collect();
    let asked = Asked {
        keys: &[],
        since: &since,
        receipts,
    };
    recount_with(&source, asked, |_, _| {}).expect("the log can be read")
}

/// Everything that is stored against what binds it; none where all is well.
fn fsck(site: &Site) -> Option<String> {
    let run = std::process::Command::new(env!("CARGO_BIN_EXE_clameur"))
        .args(["fsck", "--config"])
        .arg(site.dir.join("clameur.toml"))
        .output()
        .expect("clameur fsck");
    (!run.status.success()).then(|| {
        let out = String::from_utf8_lossy(&run.stdout).into_owned();
        out + &String::from_utf8_lossy(&run.stderr)
    })
}
