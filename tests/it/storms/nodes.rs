//! Several servers on one PostgreSQL: any of them is killed, and so is PostgreSQL. What falls due meanwhile is done once, whoever is killed over it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use clameur::recount::Recount;
use clameur::token::Token;
use sha2::{Digest as _, Sha256};

use crate::harness::Site;
use crate::harness::timestamps::Authority;

use super::cluster::{Cluster, DATABASE};
use super::dice::Dice;
use super::kinds::{Scene, is_served_again};
use super::people::{Arrival, Known, held};
use super::recounted;
use super::supervised::{Supervised, now};

/// So many servers.
const NODES: usize = 3;

/// How long anything may take, on however slow a machine.
pub(super) const PATIENCE: Duration = Duration::from_secs(240);

/// Each server looks whether a head is to be stamped five seconds after its start.
const ALL_HAVE_LOOKED: Duration = Duration::from_secs(10);

/// Heads that the other auditor compares: it takes its time over a signature.
const HEADS_IN_PYTHON: usize = 40;

/// What was killed, or ended by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Struck {
    Node(usize),
    Database,
}

/// When that was: from before it until nothing of it was left, or until the database was there again.
#[derive(Debug, Clone, Copy)]
struct Blow {
    struck: Struck,
    from: SystemTime,
    to: SystemTime,
}

/// What several servers do once.
pub(super) struct Once {
    authority: Authority,
    blows: Vec<Blow>,
    /// Forms whose time was over.
    expired: u64,
    /// Names of the mails by which people are reminded of their forms.
    reminded: BTreeSet<String>,
    /// How often the service was asked for the last head, when all servers looked at once.
    asked_at_once: u64,
    wrongs: Vec<String>,
}

impl Once {
    pub(super) fn new() -> Self {
        Self {
            authority: Authority::start("clameur-storm-tsa"),
            blows: Vec::new(),
            expired: 0,
            reminded: BTreeSet::new(),
            asked_at_once: 0,
            wrongs: Vec::new(),
        }
    }

    /// Who stamps heads.
    pub(super) fn service(&self) -> String {
        self.authority.url()
    }

    /// Time passes for some rows. Of those who forgot their forms half are to be reminded, the forms of the others are over; and the last head was
    /// stamped on another day.
    fn falls_due(&mut self, cluster: &Cluster, known: &Known) {
        let forgotten = std::mem::take(&mut *held(&known.forgotten));
        let hashes: Vec<String> = forgotten
            .iter()
            .filter_map(|link| Token::parse(link.rsplit('/').next()?).ok())
            .map(|token| format!("'\\x{}'", hex::encode(token.hash())))
            .collect();
        // `IN ()` is not SQL.
        let list = |of: &[String]| match of.is_empty() {
            true => "'\\x'".to_owned(),
            false => of.join(", "),
        };
        let (over, late) = hashes.split_at(hashes.len() / 2);
        let told = cluster.psql(
            DATABASE,
            &format!(
                "SELECT 'lock' FROM migration WHERE version = 0 FOR UPDATE; \
                 WITH old AS (UPDATE pending SET expires_at = 1 WHERE state = 'pending' AND token_hash IN ({}) RETURNING id), \
                 remind AS (UPDATE pending SET remind_at = 1 WHERE reminder IS NOT NULL AND token_hash IN ({}) RETURNING id), \
                 stamp AS (UPDATE head_stamp SET day = '2000-01-01' WHERE day <> '2000-01-01' RETURNING CAST(size AS TEXT) AS id) \
                 SELECT 'over ' || id FROM old UNION ALL SELECT 'late ' || id FROM remind UNION ALL SELECT 'stamped ' || id FROM stamp",
                list(over),
                list(late)
            ),
        );
        let mut stamped = Vec::new();
        for line in told.lines() {
            match line.split_once(' ') {
                Some(("over", _)) => self.expired += 1,
                Some(("late", id)) => {
                    // The name by which a mail leaves does not tell its row.
                    let name = Sha256::digest(format!("clameur/message-id/v1\0{id}"));
                    self.reminded.insert(hex::encode(name.split_at(16).0));
                }
                Some(("stamped", size)) => stamped.push(size),
                _ => {}
            }
        }
        if stamped.len() > 1 {
            let sizes = stamped.join(", ");
            self.wrongs
                .push(format!("stamped twice on one day: {sizes}"));
        }
    }
}

/// The servers beside the first one.
pub(super) fn beside(site: &Site) -> impl Iterator<Item = Supervised> {
    (1..NODES).map(move |number| {
        let mut node = Supervised::beside(site, number);
        node.starts(None);
        node
    })
}

/// Waits until every server can do everything; false when one never can.
pub(super) fn all_are_up(scene: &mut Scene) -> bool {
    let begun = Instant::now();
    loop {
        // As systemd, not at once again and again.
        if scene.look() {
            std::thread::sleep(Duration::from_millis(50));
        }
        if scene.nodes().all(|node| node.is_ready()) {
            return true;
        }
        if begun.elapsed() > PATIENCE {
            return false;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// Who is killed now: one server most of the time, or several, or the database, or both.
fn drawn(dice: &mut Dice) -> (Vec<usize>, bool) {
    let most = u32::try_from(NODES).expect("few");
    let mut node = || usize::try_from(dice.below(most)).expect("few");
    let (one, another) = (node(), node());
    match dice.below(20) {
        0..=12 => (vec![one], false),
        13..=14 if one != another => (vec![one, another], false),
        13..=15 => ((0..NODES).collect(), false),
        16..=18 => (Vec::new(), true),
        _ => (vec![one], true),
    }
}

/// Kills what is drawn, and waits until somebody is served again; gives how many were killed.
pub(super) fn strike(scene: &mut Scene, known: &Known) -> (u64, Option<Duration>) {
    std::thread::sleep(scene.dice.between(0, 250));
    if scene.dice.one_in(4) {
        scene.cluster.as_ref().expect("one").cuts_connections();
    }
    let (nodes, database) = drawn(&mut scene.dice);
    for number in &nodes {
        dies(scene, *number);
    }
    let up = !database || database_dies(scene);
    // Half of the time the next blow comes while they still start.
    let back = is_served_again(scene, known).filter(|_| up);
    let back = match back.is_some() && scene.dice.one_in(2) {
        true => back.filter(|_| all_are_up(scene)),
        false => back,
    };
    if back.is_some()
        && let (Some(once), Some(cluster)) = (&mut scene.once, &scene.cluster)
    {
        once.falls_due(cluster, known);
    }
    let killed = nodes.len() + usize::from(database);
    (u64::try_from(killed).expect("few"), back)
}

fn notes(scene: &mut Scene, struck: Struck, from: SystemTime) {
    let to = now();
    let once = scene.once.as_mut().expect("several servers");
    once.blows.push(Blow { struck, from, to });
}

fn dies(scene: &mut Scene, number: usize) {
    let from = now();
    scene.nodes().nth(number).expect("a server").dies();
    notes(scene, Struck::Node(number), from);
}

/// The database ends at once, and is started again a moment later; false when it does not come back.
fn database_dies(scene: &mut Scene) -> bool {
    let from = now();
    let cluster = scene.cluster.as_ref().expect("a cluster");
    let gone = match scene.dice.one_in(2) {
        true => {
            cluster.dies();
            true
        }
        false => cluster.ends_at_once(PATIENCE),
    };
    // Who is started meanwhile finds none.
    let (begun, away) = (Instant::now(), scene.dice.between(0, 400));
    while begun.elapsed() < away {
        scene.look();
        std::thread::sleep(Duration::from_millis(50));
    }
    let cluster = scene.cluster.as_ref().expect("a cluster");
    let up = gone && cluster.is_up(PATIENCE);
    notes(scene, Struck::Database, from);
    up
}

/// After the storm: people stop, all servers are killed and started at the same moment, and look at once at what fell due. Waits until nothing is;
/// false when something stays so.
pub(super) fn calm(scene: &mut Scene, known: &Known) -> bool {
    // Some entries that no stamp covers.
    let counted = held(&known.acknowledged).len();
    let up = all_are_up(scene) && waits(scene, |_| held(&known.acknowledged).len() > counted + 3);
    known.stop.store(true, std::sync::atomic::Ordering::SeqCst);
    for number in 0..NODES {
        dies(scene, number);
    }
    // What they had asked for is answered.
    std::thread::sleep(Duration::from_secs(1));
    known.reads_mails();
    let cluster = scene.cluster.as_ref().expect("a cluster");
    let once = scene.once.as_mut().expect("several servers");
    once.falls_due(cluster, known);
    // Nobody joins any more: a stamp of the very last head would leave nothing to do.
    cluster.psql(
        DATABASE,
        "DELETE FROM head_stamp WHERE size >= (SELECT MAX(size) FROM head)",
    );
    let asked = once.authority.asked();
    for node in scene.nodes() {
        node.starts(None);
    }
    let begun = Instant::now();
    let mut open = String::new();
    let settled = up
        && all_are_up(scene)
        && waits(scene, |scene| {
            known.reads_mails();
            open = what_is_due(scene.cluster.as_ref().expect("a cluster"));
            open == "0 0 0 1"
        });
    if !settled {
        eprintln!("expired, mails and reminders that are due, heads stamped today: {open}");
    }
    while settled && begun.elapsed() < ALL_HAVE_LOOKED {
        scene.look();
        std::thread::sleep(Duration::from_millis(50));
    }
    known.reads_mails();
    let once = scene.once.as_mut().expect("several servers");
    once.asked_at_once = once.authority.asked() - asked;
    settled
}

/// Waits for a state, while servers that end are started again.
fn waits(scene: &mut Scene, mut is_so: impl FnMut(&Scene) -> bool) -> bool {
    let begun = Instant::now();
    while !is_so(scene) {
        if begun.elapsed() > PATIENCE {
            return false;
        }
        scene.look();
        std::thread::sleep(Duration::from_millis(50));
    }
    true
}

/// Forms that are over, mails and reminders that are due, and heads stamped today.
fn what_is_due(cluster: &Cluster) -> String {
    let now = now().duration_since(UNIX_EPOCH);
    let now = now.expect("a clock").as_millis();
    let told = cluster.psql(
        DATABASE,
        &format!(
            "SELECT (SELECT COUNT(*) FROM pending WHERE expires_at <= {now}) || ' ' || \
             (SELECT COUNT(*) FROM mail WHERE not_before <= {now}) || ' ' || \
             (SELECT COUNT(*) FROM pending WHERE reminder IS NOT NULL AND remind_at <= {now}) || ' ' || \
             (SELECT COUNT(*) FROM head_stamp WHERE day <> '2000-01-01')"
        ),
    );
    told.trim().to_owned()
}

/// What was done twice or never, and who ended for no reason.
pub(super) fn wrongs(scene: &Scene, known: &Known) -> Vec<String> {
    let once = scene.once.as_ref().expect("several servers");
    let cluster = scene.cluster.as_ref().expect("a cluster");
    let mut wrongs = once.wrongs.clone();
    let sum = "SELECT COALESCE(SUM(things), 0) FROM destruction WHERE what = 'pending'";
    let told = cluster.psql(DATABASE, sum);
    if told.trim() != once.expired.to_string() {
        wrongs.push(format!(
            "{} forms were over, and {} are said to be destroyed",
            once.expired,
            told.trim()
        ));
    }
    if once.asked_at_once != 1 {
        let asked = once.asked_at_once;
        wrongs.push(format!("three servers asked {asked} times for one stamp"));
    }
    let ends = [&scene.server].into_iter().chain(&scene.others);
    let ends: Vec<Blow> = ends
        .enumerate()
        .flat_map(|(number, node)| node.ends.iter().map(move |end| (number, end)))
        .map(|(number, end)| {
            if !has_a_reason(&end.said) {
                wrongs.push(format!("server {number} ended by itself: {}", end.said));
            }
            let struck = Struck::Node(number);
            let (from, to) = (end.at, end.at);
            Blow { struck, from, to }
        })
        .collect();
    let blows: Vec<Blow> = once.blows.iter().copied().chain(ends).collect();
    wrongs.extend(wrong_mails(once, known, &blows));
    eprintln!(
        "{} blows, {} forms over, {} people reminded, {} stamps asked for",
        once.blows.len(),
        once.expired,
        once.reminded.len(),
        once.authority.asked()
    );
    wrongs
}

/// A server ends by itself where nobody could say whether a commit took place; and it cannot begin where somebody else uses its port for a moment.
fn has_a_reason(said: &str) -> bool {
    let reasons = ["Stopped on purpose", "cannot listen on"];
    reasons.iter().any(|reason| said.contains(reason))
}

/// Each mail comes. It comes twice only where the server that had handed it over was killed, or the database, before that was written down.
fn wrong_mails(once: &Once, known: &Known, blows: &[Blow]) -> Vec<String> {
    let mut wrongs = Vec::new();
    let mails = held(&known.arrivals);
    let to: BTreeSet<&str> = mails.values().map(|(to, _)| to.as_str()).collect();
    for address in held(&known.answered).iter() {
        if !to.contains(address.as_str()) {
            wrongs.push(format!("no mail for {address}, whose form was taken"));
        }
    }
    for id in &once.reminded {
        if !mails.contains_key(id) {
            wrongs.push(format!("the reminder {id} never came"));
        }
    }
    let mut again = 0;
    for (name, (_, arrivals)) in mails.iter() {
        let mut arrivals = arrivals.clone();
        arrivals.sort_by_key(|arrival| arrival.at);
        for pair in arrivals.windows(2) {
            let [first, second] = pair else { continue };
            again += 1;
            if !is_excused(first, second, blows) {
                wrongs.push(format!(
                    "{name} came twice for no reason: {first:?}, {second:?}"
                ));
            }
        }
    }
    eprintln!("{} mails, {again} of them once more", mails.len());
    wrongs
}

fn is_excused(first: &Arrival, second: &Arrival, blows: &[Blow]) -> bool {
    let excuses = [Struck::Database, Struck::Node(first.node)];
    blows
        .iter()
        .any(|blow| excuses.contains(&blow.struck) && blow.from <= second.at && blow.to >= first.at)
}

/// Where servers show different logs, or one that does not continue every head that was ever seen, by our auditor and by one that shares no line
/// with it.
pub(super) fn forks(scene: &Scene, known: &Known) -> Vec<String> {
    let site = &scene.site;
    let nodes = [&scene.server].into_iter().chain(&scene.others);
    let logs: Vec<String> = nodes
        .map(|node| format!("http://{}/log/{}", node.http.0, site.slug))
        .collect();
    let mut forks = Vec::new();
    // What a server keeps for a moment may be older than what another has just counted.
    let begun = Instant::now();
    loop {
        let heads: BTreeSet<Vec<u8>> = [&scene.server]
            .into_iter()
            .chain(&scene.others)
            .map(|node| node.http.get(&format!("/log/{}/checkpoint", site.slug)))
            .map(|shown| shown.expect(200).body)
            .collect();
        if heads.len() == 1 {
            break;
        }
        if begun.elapsed() > PATIENCE {
            let heads = heads.iter().map(|head| String::from_utf8_lossy(head));
            let heads: Vec<_> = heads.collect();
            forks.push(format!("the servers show different heads: {heads:?}"));
            break;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    let found: Vec<Recount> = logs.iter().map(|log| recounted(log, known, &[])).collect();
    for (log, one) in logs.iter().zip(&found) {
        let wrong = one.disagreements.iter().chain(&one.not_compared);
        forks.extend(wrong.map(|wrong| format!("{log}: {wrong}")));
    }
    if let (Some(log), Some(one)) = (logs.first(), found.first()) {
        forks.extend(in_python(&site.dir, known, log, one));
    }
    forks
}

/// The same by the auditor in Python, with some of the heads; nothing where there is no Python.
fn in_python(dir: &Path, known: &Known, log: &str, found: &Recount) -> Option<String> {
    let seen: Vec<String> = held(&known.checkpoints).iter().cloned().collect();
    let by_size: BTreeMap<u64, &String> = seen
        .iter()
        .filter_map(|note| Some((note.lines().nth(1)?.parse().ok()?, note)))
        .collect();
    let step = by_size.len().div_ceil(HEADS_IN_PYTHON).max(1);
    let some: Vec<&str> = by_size.values().step_by(step).map(|n| n.as_str()).collect();
    let kept = dir.join("heads");
    std::fs::write(&kept, some.concat()).expect("a file");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/formats/audit.py");
    let run = Command::new("python3")
        .arg("-B")
        .arg(script)
        .arg(found.key.to_string())
        .arg(log)
        .arg(kept)
        .output();
    let Ok(run) = run else {
        eprintln!("without python3 nobody else recounts");
        return None;
    };
    let told = String::from_utf8_lossy(&run.stdout).into_owned();
    let live = told.lines().find_map(|line| line.strip_prefix("live "));
    let live: Option<u64> = live.and_then(|live| live.trim().parse().ok());
    if run.status.success() && live == Some(found.report.tally.live) {
        return None;
    }
    Some(format!(
        "audit.py, {}: {told}{}",
        run.status,
        String::from_utf8_lossy(&run.stderr)
    ))
}
