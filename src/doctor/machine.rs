use std::path::Path;

use super::{Findings, is_loopback};
use crate::clock::{Clock, MINUTE, Millis};
use crate::config::Config;
use crate::secrets::Secrets;
use crate::terminal::tr;

pub(super) fn addresses(findings: &mut Findings, config: &Config) {
    let https = config.base_url.starts_with("https://");
    if https {
        findings.ok("base_url", config.base_url.clone());
    } else if is_loopback(&config.base_url) {
        findings.warning(
            "base_url",
            tr!("{url} is on this machine only", "{url} n’est que sur cette machine", url = config.base_url),
            tr!("Fine for trying. Before people join, set the public https:// address: it names the public logs for ever.", "Bien pour essayer. Avant que des gens participent, mettez l’adresse publique en https:// : elle nomme les registres publics pour toujours."),
        );
    } else {
        findings.problem(
            "base_url",
            tr!(
                "{url} is not encrypted",
                "{url} n’est pas chiffrée",
                url = config.base_url
            ),
            tr!(
                "Put a proxy that speaks TLS before the server (packaging/) and write https://.",
                "Mettez devant le serveur un relais qui parle TLS (packaging/) et écrivez https://."
            ),
        );
    }
    if !config.listen.ip().is_loopback() {
        findings.warning(
            "listen",
            tr!("{address} can be reached from other machines, without TLS", "{address} est joignable depuis d’autres machines, sans TLS", address = config.listen),
            tr!("Listen on 127.0.0.1 where the proxy is on this machine; else let a firewall admit the proxy alone.", "Écoutez sur 127.0.0.1 si le relais est sur cette machine ; sinon, qu’un pare-feu n’admette que le relais."),
        );
    }
    if https && config.client_address_header.is_none() {
        findings.warning(
            "client_address_header",
            tr!("not set: behind a proxy all visitors share one limit", "pas mis : derrière un relais, tous les visiteurs partagent une même limite"),
            tr!("Let the proxy set x-forwarded-for itself, and set client_address_header = \"x-forwarded-for\".", "Que le relais mette lui-même x-forwarded-for, et mettez client_address_header = \"x-forwarded-for\"."),
        );
    }
    match config.metrics_listen {
        Some(address) if !address.ip().is_loopback() => findings.problem(
            "metrics_listen",
            tr!("{address} can be reached from other machines", "{address} est joignable depuis d’autres machines"),
            tr!("Listen on 127.0.0.1 and let Prometheus come through a tunnel or a proxy that asks who it is.", "Écoutez sur 127.0.0.1 et que Prometheus passe par un tunnel ou un relais qui demande qui il est."),
        ),
        Some(address) => findings.ok("metrics_listen", tr!("{address}, this machine only", "{address}, cette machine seulement")),
        None => {}
    }
}

pub(super) fn directories(findings: &mut Findings, config: &Config) {
    for (about, dir) in [("data_dir", &config.data_dir), ("key_dir", &config.key_dir)] {
        if !dir.is_dir() {
            findings.problem(
                about,
                tr!("{path} is not there", "{path} n’existe pas", path = dir.display()),
                tr!("Run `clameur init`, or correct the path; restore it from your copy if it was lost.", "Lancez `clameur init`, ou corrigez le chemin ; remettez-le depuis votre copie s’il a été perdu."),
            );
        } else if let Some(mode) = open_to_others(dir) {
            let found = tr!(
                "{path} may be entered by others (mode {mode:o})",
                "d’autres peuvent entrer dans {path} (mode {mode:o})",
                path = dir.display(),
                mode = mode
            );
            let remedy = format!("chmod 700 {}", dir.display());
            if about == "key_dir" {
                findings.problem(about, found, &remedy);
            } else {
                findings.warning(about, found, &remedy);
            }
        } else {
            findings.ok(
                about,
                tr!(
                    "{path}, closed to others",
                    "{path}, fermé aux autres",
                    path = dir.display()
                ),
            );
        }
    }
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let (data, keys) = (real(&config.data_dir), real(&config.key_dir));
    if keys.starts_with(&data) || data.starts_with(&keys) {
        findings.problem(
            "key_dir",
            tr!(
                "one of key_dir and data_dir is inside the other",
                "l’un de key_dir et data_dir est dans l’autre"
            ),
            tr!(
                "Move key_dir elsewhere: a copy of the data must not be a copy of the keys.",
                "Déplacez key_dir : une copie des données ne doit pas être une copie des clés."
            ),
        );
    }
}

pub(super) fn keys(findings: &mut Findings, config: &Config) -> Option<Secrets> {
    let files = std::fs::read_dir(&config.key_dir).into_iter().flatten();
    for file in files.flatten() {
        let path = file.path();
        if let Some(mode) = open_to_others(&path) {
            findings.problem(
                "keys",
                tr!(
                    "{path} may be read by others (mode {mode:o})",
                    "d’autres peuvent lire {path} (mode {mode:o})",
                    path = path.display(),
                    mode = mode
                ),
                tr!(
                    "chmod 600 {path}; who could read it may have.",
                    "chmod 600 {path} ; qui pouvait le lire l’a peut-être fait.",
                    path = path.display()
                ),
            );
        }
        let text = zeroize::Zeroizing::new(
            crate::given::read_text(&path, crate::given::file::SMALL).unwrap_or_default(),
        );
        if text.contains("AGE-SECRET-KEY-") {
            findings.problem(
                "keys",
                tr!("{path} is an organisation's secret key, on the server", "{path} est la clé secrète d’une organisation, sur le serveur", path = path.display()),
                tr!("Take it away from here at once, make a new pair on another machine, and publish the campaign with the \
                 new public key: whoever takes this machine reads everything sealed to this one.", "Ôtez-la d’ici tout de suite, faites une nouvelle paire sur une autre machine, et publiez la campagne avec la \
                 nouvelle clé publique : qui prend cette machine lit tout ce qui est scellé pour celle-ci."),
            );
        }
    }
    match Secrets::open(&config.key_dir) {
        Ok(secrets) => {
            findings.ok(
                "keys",
                tr!(
                    "log.seed and mail.key can be read",
                    "log.seed et mail.key sont lisibles"
                ),
            );
            Some(secrets)
        }
        Err(error) => {
            let (found, remedy) = two_lines(&error.to_string());
            findings.problem("keys", found, &remedy);
            None
        }
    }
}

pub(super) fn disk(findings: &mut Findings, config: &Config) {
    let Some(room) = crate::disk::room(&config.data_dir) else {
        return;
    };
    let mib = room.free >> 20;
    let remedy = tr!(
        "Make room: while the disk is full, nobody can join. Nothing that was counted is lost.",
        "Faites de la place : tant que le disque est plein, personne ne peut participer. Rien de ce qui a été compté n’est perdu."
    );
    match mib {
        0..100 => findings.problem(
            "disk",
            tr!("{mib} MiB are free", "{mib} Mio sont libres"),
            remedy,
        ),
        100..1024 => findings.warning(
            "disk",
            tr!("{mib} MiB are free", "{mib} Mio sont libres"),
            remedy,
        ),
        _ => findings.ok(
            "disk",
            tr!(
                "{gib} GiB are free",
                "{gib} Gio sont libres",
                gib = mib >> 10
            ),
        ),
    }
}

/// What a form says is in memory for a moment: it must not end up on a disk.
pub(super) fn memory(findings: &mut Findings) {
    if let Ok(swaps) = std::fs::read_to_string("/proc/swaps") {
        let used: Vec<&str> = swaps
            .lines()
            .skip(1)
            .filter_map(|line| line.split_whitespace().next())
            .collect();
        if used.is_empty() {
            findings.ok("swap", tr!("none", "aucune"));
        } else {
            findings.warning(
                "swap",
                tr!("memory may be written to {used}", "la mémoire peut être écrite dans {used}", used = used.join(", ")),
                tr!("Set MemorySwapMax=0 for the service (packaging/clameur.service does), or encrypt the swap.", "Mettez MemorySwapMax=0 pour le service (packaging/clameur.service le fait), ou chiffrez la mémoire d’échange."),
            );
        }
    }
    if let Ok(limits) = std::fs::read_to_string("/proc/self/limits") {
        let soft = limits
            .lines()
            .find_map(|line| line.strip_prefix("Max core file size"))
            .and_then(|rest| rest.split_whitespace().next());
        match soft {
            Some("0") => findings.ok("core dumps", tr!("off", "désactivées")),
            Some(_) => findings.warning(
                "core dumps",
                tr!("a crash may write the memory to a file", "un plantage peut écrire la mémoire dans un fichier"),
                tr!("Set LimitCORE=0 for the service (packaging/clameur.service does). This looks at your shell's limit.", "Mettez LimitCORE=0 pour le service (packaging/clameur.service le fait). Ceci regarde la limite de votre shell."),
            ),
            None => {}
        }
    }
}

pub(super) fn time(findings: &mut Findings, config: &Config, clock: &Clock) {
    let now = clock.now();
    let database = config.database();
    let written = [database.file(), Some(config.data_dir.as_path())]
        .into_iter()
        .flatten()
        .filter_map(modified)
        .max();
    match written {
        Some(at) if at > now + 5 * MINUTE => findings.problem(
            "clock",
            tr!("the database was written in the future: the clock went back", "la base a été écrite dans le futur : l’horloge a reculé"),
            tr!("Set the clock (timedatectl set-ntp true) before anybody joins: times are evidence.", "Mettez l’horloge à l’heure (timedatectl set-ntp true) avant que quelqu’un participe : les heures sont des preuves."),
        ),
        _ => findings.ok("clock", tr!("not behind the files", "pas en retard sur les fichiers")),
    }
    if synchronised() == Some(false) {
        findings.warning(
            "clock",
            tr!(
                "not synchronised over the network",
                "pas synchronisée par le réseau"
            ),
            tr!(
                "timedatectl set-ntp true; or ignore this where another program keeps the time.",
                "timedatectl set-ntp true ; ou passez outre si un autre programme tient l’heure."
            ),
        );
    }
}

/// Whether the clock is synchronised over the network, where systemd keeps it; none where another program does, or nobody.
pub(crate) fn synchronised() -> Option<bool> {
    let timesync = Path::new("/run/systemd/timesync");
    timesync
        .is_dir()
        .then(|| timesync.join("synchronized").exists())
}

fn modified(path: &Path) -> Option<Millis> {
    let modified = std::fs::metadata(path).ok()?.modified().ok()?;
    let since = modified.duration_since(std::time::UNIX_EPOCH).ok()?;
    Millis::try_from(since.as_millis()).ok()
}

/// The mode, where group or others have any right.
#[cfg(unix)]
fn open_to_others(path: &Path) -> Option<u32> {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = std::fs::metadata(path).ok()?.permissions().mode() & 0o777;
    (mode & 0o077 != 0).then_some(mode)
}

#[cfg(not(unix))]
fn open_to_others(_: &Path) -> Option<u32> {
    None
}

/// What happened, and what to do.
pub(super) fn two_lines(message: &str) -> (String, String) {
    let (found, remedy) = message.split_once('\n').unwrap_or((message, ""));
    (found.to_owned(), remedy.trim().to_owned())
}
