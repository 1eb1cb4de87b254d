//! `clameur status`.

use clap::Args;

use super::{Done, WithConfig, block_on, say, shared};
use crate::clock::Clock;
use crate::status::{Certificate, Server, ServerState, State, Wishes, look};
use crate::terminal::tr;

/// Show on one screen how this instance is doing.
///
/// Campaigns with their counts, mail, disk, clock, certificate, newest copy, versions: forty columns wide, so that a telephone shows it too.
/// What is wrong and what to do about it is the doctor's to say. Nothing is changed.
#[derive(Debug, Args)]
pub struct Status {
    #[command(flatten)]
    config: WithConfig,
    /// Where copies of this instance are kept: the time of the newest file there is shown, instead of the last that `clameur backup` made.
    #[arg(long, env = "CLAMEUR_BACKUPS", value_name = "DIR")]
    backups: Option<std::path::PathBuf>,
    /// Leave the public address alone.
    #[arg(long)]
    offline: bool,
    /// Print JSON, whose form is kept (docs/formats/operator.md).
    #[arg(long)]
    json: bool,
}

impl Status {
    pub(super) fn run(self) -> Done {
        let file = self.config.path();
        let config = self.config.read()?;
        let named = self.backups.is_some();
        let wishes = Wishes {
            offline: self.offline,
            copies: self.backups,
        };
        block_on(async {
            let (db, secrets) = shared::look(&config).await?;
            let status = look(&config, &db, &secrets, &Clock::System, &wishes).await;
            db.close().await;
            let status = status?;
            if self.json {
                say(&serde_json::to_string_pretty(&status)?);
                return Ok(());
            }
            say(&status.base_url);
            let owner = crate::disk::as_owner(&config.data_dir);
            for (label, value) in lines(&status, named, &owner) {
                say(&entry(&label, &value));
            }
            say(&entry(
                &tr!("settings", "réglages"),
                &file.display().to_string(),
            ));
            say(&entry(
                &tr!("version", "version"),
                &format!("clameur {}", status.version),
            ));
            say("");
            if status.campaigns.is_empty() {
                say(&wrapped(&no_campaign(), WIDTH, ""));
            }
            for line in &status.campaigns {
                say(&line.campaign);
                say(&format!("  {}", wrapped(&figures(line), WIDTH - 2, "  ")));
            }
            Ok(())
        })
    }
}

/// Columns of the narrowest terminal that shows it without breaking lines.
const WIDTH: usize = 40;
/// Columns of labels.
const LABEL: usize = 12;

fn lines(status: &crate::status::Status, copies_named: bool, owner: &str) -> Vec<(String, String)> {
    let mail = &status.mail;
    let mut all = vec![
        (tr!("server", "serveur"), server(&status.server, owner)),
        (
            tr!("certificate", "certificat"),
            certificate(&status.certificate),
        ),
        (
            tr!("mail", "courriel"),
            tr!(
                "{all} wait, {due} due{age}",
                "{all} en attente, {due} dus{age}",
                all = mail.waiting,
                due = mail.due,
                age = mail
                    .oldest_due_seconds
                    .map(|age| tr!(
                        " (the first for {age})",
                        " (le premier depuis {age})",
                        age = span(age)
                    ))
                    .unwrap_or_default()
            ),
        ),
        (
            String::new(),
            tr!(
                "{sent} sent, {lost} given up",
                "{sent} partis, {lost} abandonnés",
                sent = mail.delivered,
                lost = mail.given_up
            ),
        ),
    ];
    if let Some(disk) = &status.disk {
        all.push((
            tr!("disk", "disque"),
            tr!(
                "{free} free of {total}",
                "{free} libres sur {total}",
                free = size(disk.free_bytes),
                total = size(disk.total_bytes)
            ),
        ));
    }
    all.push((tr!("database", "base"), size(status.database_bytes)));
    let clock = &status.clock;
    let synchronised = match clock.synchronised {
        Some(true) => tr!(", synchronised", ", synchronisée"),
        Some(false) => tr!(", NOT synchronised", ", PAS synchronisée"),
        None => String::new(),
    };
    all.push((
        tr!("clock", "horloge"),
        match clock.ahead_days {
            Some(days) => tr!(
                "{days} DAYS AHEAD{synchronised}",
                "{days} JOURS D’AVANCE{synchronised}"
            ),
            None => tr!(
                "{now} UTC{synchronised}",
                "{now} UTC{synchronised}",
                now = status.at.strftime("%Y-%m-%d %H:%M"),
                synchronised = synchronised
            ),
        },
    ));
    all.push((
        tr!("newest copy", "copie"),
        match &status.copy {
            Some(copy) => tr!(
                "{age} old",
                "vieille de {age}",
                age = span(copy.age_seconds)
            ),
            None if copies_named => tr!(
                "NONE FOUND in that folder",
                "AUCUNE TROUVÉE dans ce dossier"
            ),
            None => tr!(
                "none known (see --backups)",
                "aucune connue (voir --backups)"
            ),
        },
    ));
    all
}

fn server(server: &Server, owner: &str) -> String {
    let state = match server.state {
        ServerState::Ready => tr!("ready", "prêt"),
        ServerState::NotReady => tr!("NOT READY", "PAS PRÊT"),
        ServerState::Silent => tr!("SILENT", "MUET"),
    };
    let listen = &server.listen;
    if let Some(refused) = &server.refused {
        return tr!(
            "{state}, {listen}; CLOSED: {why} (see {owner}clameur doctor)",
            "{state}, {listen} ; FERMÉ : {why} (voir {owner}clameur doctor)",
            why = refused.lines().next().unwrap_or_default()
        );
    }
    if server.stopped.is_empty() {
        return format!("{state}, {listen}");
    }
    tr!(
        "{state}, {listen}; NOT COUNTING: {stopped}",
        "{state}, {listen} ; NE COMPTE PAS : {stopped}",
        stopped = server.stopped.join(", ")
    )
}

fn certificate(certificate: &Certificate) -> String {
    match certificate {
        Certificate::NotAsked => tr!("not asked", "pas demandé"),
        Certificate::None => tr!(
            "none, the address is not https",
            "aucun, l’adresse n’est pas en https"
        ),
        Certificate::Good { until, days } => tr!(
            "good until {until} ({days} days)",
            "bon jusqu’au {until} ({days} jours)"
        ),
        Certificate::Bad { why } => tr!("NOT GOOD: {why}", "PAS BON : {why}"),
    }
}

fn figures(line: &crate::status::Line) -> String {
    let figures = tr!(
        "{state}: {count} counted, {pending} pending, {gone} withdrawn or voided",
        "{state} : {count} comptées, {pending} en attente, {gone} retirées ou annulées",
        state = state(line.state),
        count = line.count,
        pending = line.pending,
        gone = line.withdrawn + line.voided
    );
    match line.asked_out {
        0 => figures,
        n => tr!(
            "{figures}; {n} ASK TO BE TAKEN OUT",
            "{figures} ; {n} DEMANDENT LEUR RETRAIT"
        ),
    }
}

/// What is said where nothing is published.
pub(super) fn no_campaign() -> String {
    tr!(
        "No campaign yet. `clameur campaign new DIR` writes the skeleton of one.",
        "Pas encore de campagne. `clameur campaign new DOSSIER` en écrit le squelette."
    )
}

/// A state, which has a name in JSON.
pub(super) fn state(state: State) -> String {
    match state {
        State::NotYet => tr!("not yet", "à venir"),
        State::Open => tr!("open", "ouverte"),
        State::Over => tr!("over", "terminée"),
        State::Closed => tr!("closed", "close"),
        State::Altered => tr!("altered", "altérée"),
        State::Unusable => tr!("unusable", "inutilisable"),
    }
}

/// A length of time in its largest unit.
fn span(seconds: i64) -> String {
    match seconds {
        ..120 => tr!("{seconds} s", "{seconds} s"),
        120..7_200 => tr!("{minutes} min", "{minutes} min", minutes = seconds / 60),
        7_200..172_800 => tr!("{hours} h", "{hours} h", hours = seconds / 3_600),
        _ => tr!("{days} days", "{days} jours", days = seconds / 86_400),
    }
}

fn size(bytes: u64) -> String {
    let (unit, shift) = match bytes {
        ..0x10_0000 => (tr!("KiB", "Kio"), 10),
        0x10_0000..0x4000_0000 => (tr!("MiB", "Mio"), 20),
        _ => (tr!("GiB", "Gio"), 30),
    };
    format!("{} {unit}", bytes >> shift)
}

/// A label, and a value beside it that goes on below itself.
fn entry(label: &str, value: &str) -> String {
    let indent = " ".repeat(LABEL);
    format!("{label:<LABEL$}{}", wrapped(value, WIDTH - LABEL, &indent))
}

/// Words in lines of so many columns; a word that is longer stands alone, and whole.
fn wrapped(text: &str, width: usize, indent: &str) -> String {
    let mut out = String::new();
    let mut column = 0;
    for word in text.split(' ') {
        let length = word.chars().count();
        if column > 0 && column + 1 + length > width {
            out.push('\n');
            out.push_str(indent);
            column = 0;
        } else if column > 0 {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += length;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::status::{ClockState, Copied, Disk, Mail};

    fn longest() -> crate::status::Status {
        crate::status::Status {
            schema: "",
            version: "0.1.0",
            at: jiff::Timestamp::UNIX_EPOCH,
            base_url: "https://plainte.example.org".to_owned(),
            certificate: Certificate::Good {
                until: jiff::civil::date(2026, 12, 31),
                days: 90,
            },
            server: Server {
                listen: "127.0.0.1:8080".to_owned(),
                state: ServerState::NotReady,
                stopped: vec!["technopolice".to_owned()],
                refused: None,
            },
            mail: Mail {
                waiting: 1_234_567,
                due: 1_234_567,
                oldest_due_seconds: Some(172_799),
                delivered: 12_345_678,
                given_up: 123_456,
            },
            disk: Some(Disk {
                free_bytes: 1023 << 30,
                total_bytes: 9_999 << 30,
            }),
            database_bytes: 1 << 40,
            clock: ClockState {
                ahead_days: None,
                synchronised: Some(false),
            },
            copy: Some(Copied {
                file: None,
                age_seconds: 9_999_999,
            }),
            campaigns: Vec::new(),
        }
    }

    /// Forty columns: an old telephone held upright.
    #[test]
    fn it_fits_a_narrow_terminal() {
        let mut status = longest();
        for certificate in [
            status.certificate.clone(),
            Certificate::NotAsked,
            Certificate::None,
            Certificate::Bad {
                why: "invalid peer certificate: UnknownIssuer".to_owned(),
            },
        ] {
            status.certificate = certificate;
            for (label, value) in lines(&status, true, "") {
                for line in entry(&label, &value).lines() {
                    assert!(line.chars().count() <= WIDTH, "{line:?}");
                }
            }
        }
        assert!(
            lines(&status, true, "")
                .iter()
                .any(|(_, value)| value.contains("COUNTING: technopolice"))
        );
        status.server.refused = Some("the database is older\n  Restore it".to_owned());
        let (_, server) = &lines(&status, true, "")[0];
        assert!(
            server.contains("CLOSED: the database is older (see"),
            "{server}"
        );
        status.copy = None;
        status.clock.ahead_days = Some(40);
        assert!(
            lines(&status, true, "")
                .iter()
                .any(|(_, value)| value.contains("NONE"))
        );
        assert!(
            lines(&status, false, "")
                .iter()
                .any(|(_, value)| value.contains("none known"))
        );
        assert!(
            lines(&status, false, "")
                .iter()
                .any(|(_, value)| value.contains("40 DAYS"))
        );
    }

    #[test]
    fn long_words_stay_whole() {
        let url = "https://a-very-long-name-of-a-host.example.org";
        assert_eq!(
            wrapped(&format!("see {url} now"), 20, "  "),
            format!("see\n  {url}\n  now")
        );
    }
}
