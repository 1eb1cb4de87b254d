//! The ways in which a server is hurt.

use std::io::Write as _;
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use clameur::clock::{Clock, DAY, HOUR, MINUTE};
use clameur::config::Config;

use crate::harness::{Setting, Site};

use super::cluster::{Cluster, Cut};
use super::dice::Dice;
use super::disk::Small;
use super::nodes::{self, Once};
use super::people::{Known, held};
use super::shim::{
    EIO, EMFILE, ENOSPC, EROFS, Fault, OPEN, READ, RENAME, SYNC, Shim, TRUNCATE, WRITE,
};
use super::supervised::Supervised;
use super::{Until, power};

/// What happens to the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// It is killed.
    Kill,
    /// Calls to the system fail.
    Syscall,
    /// The current fails: what was not flushed is gone, or torn.
    Power,
    /// The same, with a disk that says it flushed and did not: the control, by which one sees that a loss would be noticed.
    LyingDisk,
    /// The disk is full.
    Disk,
    /// Crowds of connections that never end.
    Slow,
    /// The clock leaps.
    Clock,
    /// It is killed, and stands on PostgreSQL.
    PgKill,
    /// PostgreSQL is killed, and started again.
    PgServer,
    /// A process that serves one of our connections is killed, or they are ended.
    PgConnection,
    /// The connection breaks off as a commit is sent.
    PgCommit,
    /// The disk of PostgreSQL is full.
    PgDisk,
    /// Three servers on one PostgreSQL: any of them is killed, and so is PostgreSQL.
    PgNodes,
}

impl Kind {
    /// Its name, as typed and as printed.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Kill => "kill",
            Self::Syscall => "syscall",
            Self::Power => "power",
            Self::LyingDisk => "lying-disk",
            Self::Disk => "disk",
            Self::Slow => "slow",
            Self::Clock => "clock",
            Self::PgKill => "pg-kill",
            Self::PgServer => "pg-server",
            Self::PgConnection => "pg-connection",
            Self::PgCommit => "pg-commit",
            Self::PgDisk => "pg-disk",
            Self::PgNodes => "pg-nodes",
        }
    }

    fn is_on_postgres(self) -> bool {
        matches!(
            self,
            Self::PgKill
                | Self::PgServer
                | Self::PgConnection
                | Self::PgCommit
                | Self::PgDisk
                | Self::PgNodes
        )
    }
}

/// A site, and what it is hurt with. What stands further down is let go of later.
pub(super) struct Scene {
    pub(super) server: Supervised,
    /// Servers beside it, on the same database.
    pub(super) others: Vec<Supervised>,
    pub(super) shim: Option<Shim>,
    pub(super) site: Site,
    // Before its disk is taken away.
    pub(super) cluster: Option<Cluster>,
    disk: Option<Small>,
    pub(super) dice: Dice,
    /// Where there are several servers: what they do once.
    pub(super) once: Option<Once>,
    /// How long its first start took.
    start: Duration,
}

impl Scene {
    /// Starts every server again that ended; true when one had.
    pub(super) fn look(&mut self) -> bool {
        let mut ended = self.server.look(self.shim.as_ref());
        for node in &mut self.others {
            ended |= node.look(None);
        }
        ended
    }

    /// All servers.
    pub(super) fn nodes(&mut self) -> impl Iterator<Item = &mut Supervised> {
        std::iter::once(&mut self.server).chain(&mut self.others)
    }
}

/// What was done, and how long it took until a form was taken again.
#[derive(Debug, Default)]
pub(super) struct Weather {
    pub(super) tried: u64,
    pub(super) back: Duration,
    /// How long a start and somebody's whole way took, before anything went wrong.
    pub(super) calm: Duration,
    /// Nobody was served any more.
    pub(super) dead: bool,
}

/// A site on the machine's clock, whose server is the real program.
pub(super) fn set(kind: Kind) -> Scene {
    let setting = || Setting {
        clock: Clock::System,
        ..Setting::default()
    };
    let place = std::env::temp_dir().join(format!("clameur-storm-{}", std::process::id()));
    let disk = matches!(kind, Kind::Disk | Kind::PgDisk)
        .then(|| Small::new(&place, 128))
        .flatten();
    let cluster = kind.is_on_postgres().then(|| {
        let data = disk.as_ref().map(|disk| disk.at.as_path());
        let mut cluster = Cluster::start(data);
        if kind == Kind::PgCommit {
            cluster.behind_a_proxy();
        }
        cluster
    });
    let once = (kind == Kind::PgNodes).then(Once::new);
    let site = Site::set_with(setting(), |config: &mut Config| {
        match (&cluster, &disk) {
            (Some(cluster), _) => config.database = Some(cluster.address()),
            (None, Some(disk)) => config.data_dir.clone_from(&disk.at),
            (None, None) => {}
        }
        config.timestamp_service = once.as_ref().map(Once::service);
    });
    let mut server = Supervised::of(&site);
    let others: Vec<Supervised> = match once {
        Some(_) => nodes::beside(&site).collect(),
        None => Vec::new(),
    };
    let mails = site.dir.join("mails");
    let shim = || Shim::new(&site.dir, &site.config.data_dir, &mails);
    let shim = match kind {
        Kind::Kill
        | Kind::Slow
        | Kind::PgKill
        | Kind::PgServer
        | Kind::PgConnection
        | Kind::PgCommit
        | Kind::PgDisk
        | Kind::PgNodes => None,
        // Without the right to mount, calls say that the disk is full.
        Kind::Disk => disk.is_none().then(shim),
        Kind::Syscall | Kind::Clock => Some(shim()),
        Kind::Power | Kind::LyingDisk => {
            let shim = shim();
            shim.notes_writes(kind == Kind::LyingDisk);
            Some(shim)
        }
    };
    server.starts(shim.as_ref());
    let start = server.is_up(shim.as_ref()).expect("the server starts");
    let mut scene = Scene {
        server,
        others,
        shim,
        site,
        cluster,
        disk,
        dice: Dice::new(),
        once,
        start,
    };
    eprintln!("{}: CLAMEUR_STORM_SEED={}", kind.name(), scene.dice.seed);
    if kind == Kind::PgNodes {
        scene.server.patience = nodes::PATIENCE;
        assert!(nodes::all_are_up(&mut scene), "the servers start");
    }
    scene
}

/// Hurts it until it is enough.
pub(super) fn rages(kind: Kind, scene: &mut Scene, known: &Known, until: Until) -> Weather {
    let mut weather = Weather::default();
    // Somebody is counted before anything goes wrong.
    let begun = Instant::now();
    while held(&known.acknowledged).is_empty() && begun.elapsed() < scene.server.patience {
        scene.look();
        std::thread::sleep(Duration::from_millis(5));
    }
    weather.calm = scene.start + begun.elapsed();
    if kind == Kind::LyingDisk {
        scene.server.patience = Duration::from_secs(3).max(5 * weather.calm);
    }
    let begun = Instant::now();
    while weather.tried < until.faults && begun.elapsed() < until.time {
        let (faults, back) = match kind {
            Kind::Kill | Kind::PgKill => killed(scene, known),
            Kind::Syscall => calls_fail(scene, known),
            Kind::Power | Kind::LyingDisk => power_fails(scene, known),
            Kind::Disk => disk_is_full(scene, known),
            Kind::Slow => crowd(scene, known),
            Kind::Clock => clock_leaps(scene, known),
            Kind::PgServer => database_dies(scene, known),
            Kind::PgConnection => connections_die(scene, known),
            Kind::PgCommit => commit_is_cut_off(scene, known),
            Kind::PgDisk => database_has_no_room(scene, known),
            Kind::PgNodes => nodes::strike(scene, known),
        };
        weather.tried += faults;
        let Some(back) = back else {
            weather.dead = true;
            return weather;
        };
        weather.back = weather.back.max(back);
        if std::env::var_os("CLAMEUR_STORM_TELLS").is_some() && back > Duration::from_secs(2) {
            eprintln!("fault {}: served again after {back:?}", weather.tried);
        }
    }
    weather.dead = kind == Kind::PgNodes && !nodes::calm(scene, known);
    weather
}

/// Waits until a form or a button is taken, starting the server again whenever it ended: how long that took; none when none is.
pub(super) fn is_served_again(scene: &mut Scene, known: &Known) -> Option<Duration> {
    let (begun, taken) = (Instant::now(), known.taken());
    while known.taken() == taken {
        if scene.look() {
            std::thread::sleep(Duration::from_millis(20));
        }
        if begun.elapsed() > scene.server.patience {
            return None;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    Some(begun.elapsed())
}

fn killed(scene: &mut Scene, known: &Known) -> (u64, Option<Duration>) {
    std::thread::sleep(scene.dice.between(0, 250));
    scene.server.dies();
    (1, is_served_again(scene, known))
}

fn power_fails(scene: &mut Scene, known: &Known) -> (u64, Option<Duration>) {
    std::thread::sleep(scene.dice.between(0, 250));
    scene.server.dies();
    let shim = scene.shim.as_ref().expect("a shim");
    power::fails(&shim.journal);
    let index = scene.site.config.data_dir.join("clameur.db-shm");
    let _ = std::fs::remove_file(index);
    (1, is_served_again(scene, known))
}

/// One to thirty calls in a row or nearly so.
fn calls_fail(scene: &mut Scene, known: &Known) -> (u64, Option<Duration>) {
    let (ops, errno) = scene.dice.one_of(&[
        (WRITE, EIO),
        (WRITE, EIO),
        (WRITE, ENOSPC),
        (WRITE, ENOSPC),
        (WRITE | TRUNCATE, EROFS),
        (SYNC, EIO),
        (WRITE | SYNC | TRUNCATE, EIO),
        (OPEN, EMFILE),
        (OPEN | RENAME, EIO),
        (READ, EIO),
        (READ | WRITE | SYNC | OPEN | RENAME | TRUNCATE, EIO),
    ]);
    let fault = Fault {
        ops,
        errno,
        times: scene.dice.one_of(&[1, 1, 3, 10, 30]),
        gap: scene.dice.one_of(&[0, 0, 1, 4]),
        half: scene.dice.one_in(3),
        everywhere: scene.dice.one_in(4),
    };
    let shim = scene.shim.as_ref().expect("a shim");
    let before = shim.injected();
    shim.arm(&fault);
    // A start under the fault, too.
    if scene.dice.one_in(16) {
        scene.server.dies();
    }
    let begun = Instant::now();
    while shim.left() > 0 && begun.elapsed() < Duration::from_millis(700) {
        std::thread::sleep(Duration::from_millis(2));
        if scene.server.look(Some(shim)) {
            std::thread::sleep(Duration::from_millis(20));
        }
    }
    shim.disarm();
    let failed = shim.injected() - before;
    (failed, is_served_again(scene, known))
}

fn disk_is_full(scene: &mut Scene, known: &Known) -> (u64, Option<Duration>) {
    match (&scene.disk, &scene.shim) {
        (Some(disk), _) => disk.fills_up(scene.dice.one_of(&[0, 4_096, 40_000, 120_000])),
        (None, Some(shim)) => shim.arm(&Fault {
            ops: WRITE | TRUNCATE,
            errno: ENOSPC,
            times: i64::MAX,
            gap: 0,
            half: true,
            everywhere: true,
        }),
        (None, None) => {}
    }
    // Full while it runs, or also when it starts: killed, or stopped in good order.
    match scene.dice.below(8) {
        0 => scene.server.dies(),
        1 => drop(scene.server.stops()),
        _ => {}
    }
    let begun = Instant::now();
    let while_full = scene.dice.between(50, 400);
    while begun.elapsed() < while_full {
        if scene.server.look(scene.shim.as_ref()) {
            std::thread::sleep(Duration::from_millis(20));
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    match (&scene.disk, &scene.shim) {
        (Some(disk), _) => disk.has_room_again(),
        (None, Some(shim)) => shim.disarm(),
        (None, None) => {}
    }
    (1, is_served_again(scene, known))
}

fn database_dies(scene: &mut Scene, known: &Known) -> (u64, Option<Duration>) {
    std::thread::sleep(scene.dice.between(0, 250));
    let cluster = scene.cluster.as_ref().expect("a cluster");
    cluster.dies();
    std::thread::sleep(scene.dice.between(0, 400));
    // The cause is gone when it is there again.
    let up = cluster.is_up(scene.server.patience);
    (1, is_served_again(scene, known).filter(|_| up))
}

fn connections_die(scene: &mut Scene, known: &Known) -> (u64, Option<Duration>) {
    std::thread::sleep(scene.dice.between(0, 250));
    let cluster = scene.cluster.as_ref().expect("a cluster");
    match scene.dice.one_in(2) {
        true => cluster.a_backend_dies(),
        false => cluster.cuts_connections(),
    }
    (1, is_served_again(scene, known))
}

fn commit_is_cut_off(scene: &mut Scene, known: &Known) -> (u64, Option<Duration>) {
    let cluster = scene.cluster.as_ref().expect("a cluster");
    let proxy = cluster.proxy.as_ref().expect("a proxy");
    proxy.cuts(scene.dice.one_of(&[Cut::Before, Cut::After, Cut::After]));
    let begun = Instant::now();
    while proxy.waits() && begun.elapsed() < Duration::from_secs(5) {
        std::thread::sleep(Duration::from_millis(2));
        scene.server.look(None);
    }
    let cut = u64::from(!proxy.waits());
    proxy.cuts(Cut::Nothing);
    (cut, is_served_again(scene, known))
}

fn database_has_no_room(scene: &mut Scene, known: &Known) -> (u64, Option<Duration>) {
    let Some(disk) = scene.disk.as_ref() else {
        eprintln!("without the right to mount no disk is full: connections end instead");
        return connections_die(scene, known);
    };
    let cluster = scene.cluster.as_ref().expect("a cluster");
    disk.fills_up(scene.dice.one_of(&[0, 40_000, 400_000, 1_200_000]));
    let begun = Instant::now();
    let while_full = scene.dice.between(200, 1_200);
    while begun.elapsed() < while_full {
        if scene.server.look(None) {
            std::thread::sleep(Duration::from_millis(20));
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    disk.has_room_again();
    // Without room for its log it ends all connections, and by and by itself.
    let up = cluster.is_up(scene.server.patience);
    (1, is_served_again(scene, known).filter(|_| up))
}

/// Some hundred connections that say nothing, half of something, or do not listen. A fault is a crowd.
fn crowd(scene: &mut Scene, known: &Known) -> (u64, Option<Duration>) {
    let half_a_form = "POST /fr/technopolice/join HTTP/1.1\r\nhost: x\r\ncontent-length: 4000\r\n\
                       content-type: application/x-www-form-urlencoded\r\n\r\ngiven-name=Pr";
    let first = scene.dice.one_of(&[
        "",
        "G",
        "GET /fr/technopolice HTTP/1.1\r\nhost: x\r\n",
        half_a_form,
        // Asks for all there is, and takes none of it.
        "GET /fr/technopolice HTTP/1.1\r\nhost: x\r\n\r\n",
    ]);
    // Those that are being answered keep their seats for ten seconds: not all that one address may have.
    let most = if first == half_a_form { 200 } else { 600 };
    let count = 50 + scene.dice.below(most - 50);
    let address: SocketAddr = scene.site.config.listen;
    let crowd: Vec<TcpStream> = (0..count)
        .map_while(|_| {
            let mut stream = TcpStream::connect_timeout(&address, Duration::from_secs(2)).ok()?;
            let _ = stream.write_all(first.as_bytes());
            Some(stream)
        })
        .collect();
    let waited = is_served_again(scene, known);
    std::thread::sleep(scene.dice.between(0, 200));
    // Somebody in the crowd goes on, drop by drop.
    for mut stream in crowd {
        let _ = stream.write_all(b"x");
    }
    let again = is_served_again(scene, known);
    (1, waited.zip(again).map(|(one, other)| one.max(other)))
}

fn clock_leaps(scene: &mut Scene, known: &Known) -> (u64, Option<Duration>) {
    let shim = scene.shim.as_ref().expect("a shim");
    let ahead = scene.dice.one_of(&[
        800 * DAY,
        40 * DAY,
        3 * DAY,
        DAY,
        8 * HOUR,
        HOUR,
        5 * MINUTE,
        -5 * MINUTE,
        -HOUR,
        -8 * HOUR,
        -3 * DAY,
        // No further back: who joins then has a link that is thirty days old when the clock is right again (SECURITY.md).
        -20 * DAY,
    ]);
    shim.clock(ahead);
    // A start with a wrong clock, too: what is destroyed when a day is over is looked at then.
    if scene.dice.one_in(3) {
        scene.server.dies();
        scene.server.starts(scene.shim.as_ref());
        scene.server.is_up(scene.shim.as_ref());
    }
    std::thread::sleep(scene.dice.between(20, 300));
    scene.shim.as_ref().expect("a shim").clock(0);
    if scene.dice.one_in(4) {
        scene.server.dies();
    }
    (1, is_served_again(scene, known))
}
