//! `clameur open`.

use std::fs::File;
use std::io::{BufReader, IsTerminal as _, Read, Seek, SeekFrom};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use clameur_seal::{Hash32, Identities};
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::shared::agree_by;
use super::{Done, Failure, say};
use crate::clock::Clock;
use crate::dossier::authority;
use crate::dossier::open::{Step, Verified};
use crate::dossier::output::Output;
use crate::dossier::verification;
use crate::dossier::verify::{Dossier, Since};
use crate::dossier::write::{self, Plan};
use crate::given::{self, ReadError};
use crate::i18n::Lang;
use crate::recount::Source;
use crate::secrets::lock;
use crate::shown;
use crate::tarball::Tarball;
use crate::terminal::{self, tr};

/// Open a dossier, on a machine that needs neither the server, nor its configuration, nor a network.
///
/// Every record is compared with the log that the dossier carries, and with --since that log with the heads of it that
/// you kept; anything missing, extra or altered is
/// named. What agrees is written as it is filed: mandates, lists, slip, verification report; of an initiative, a
/// folder for the authority of each Member State. Exit code 0 when everything agrees, 1 when something does not, 2
/// when the dossier cannot be opened.
#[derive(Debug, Args)]
pub struct Open {
    /// The file that `clameur batch freeze` wrote.
    dossier: PathBuf,
    /// The organisation's key file, as `clameur keys new` or `age-keygen` writes it.
    #[arg(long, value_name = "KEYFILE")]
    key: PathBuf,
    /// Where to write: a directory that is new or empty.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Language of lists and report; mandates keep theirs. By default the campaign's first.
    #[arg(long, value_name = "LANGUAGE", value_parser = language)]
    language: Option<Lang>,
    /// The log's key as the campaign published it: then nobody can have made up the log.
    #[arg(long, value_name = "VKEY")]
    log_key: Option<String>,
    /// A head of the log that you kept: a checkpoint, a file of `clameur audit --save`, or a receipt. The log in the dossier
    /// must begin with it: then it is the public log as you know it. May be given several times.
    #[arg(long, value_name = "FILE")]
    since: Vec<PathBuf>,
    /// The log as it is served now (https://…/log/NAME), or a directory with its files: then it is said who of the batch left
    /// since the archive was written. Nothing else here uses a network.
    #[arg(long, value_name = "URL|DIR")]
    log: Option<String>,
    /// With --log: write also what holds people who left since.
    #[arg(long, requires = "log")]
    even_so: bool,
    /// No file for each mandate, only the bound volumes.
    #[arg(long)]
    no_single: bool,
    /// Of an initiative whose statements grow too old: the day on which the list is received (YYYY-MM-DD). Today where it is not given.
    #[arg(long, value_name = "DAY")]
    received_on: Option<jiff::civil::Date>,
    /// Of an initiative: no printed lists, only XML, CSV and what goes with them.
    #[arg(long)]
    no_pdf: bool,
    /// Write nothing at all when anything disagrees.
    #[arg(long)]
    strict: bool,
    /// Print the verification for programs.
    #[arg(long)]
    json: bool,
}

fn language(code: &str) -> Result<Lang, String> {
    Lang::from_code(code).ok_or_else(|| {
        let known: Vec<&str> = Lang::all().map(Lang::code).collect();
        tr!(
            "one of {known}",
            "une parmi {known}",
            known = known.join(", ")
        )
    })
}

impl Open {
    pub(super) fn run(self) -> Done {
        if let Some(language) = self
            .language
            .and_then(|lang| terminal::Language::named(lang.code()))
        {
            terminal::speak(language);
        }
        let keys = keys(&self.key)?;
        Output::available(&self.out)?;
        let file = self.archive()?;
        // Hashed once it is known to be a dossier: a file may be very long.
        let mut whole = file.try_clone()?;
        if authority::concerns(&self.dossier) {
            let dossier_sha256 = hash(&mut whole)?;
            return self.authorities(&keys, dossier_sha256);
        }
        let read = |file: File| -> Result<_, Failure> {
            Ok(Dossier::read_since(
                Tarball::index(BufReader::new(file))
                    .map_err(crate::dossier::verify::DossierError::Read)?,
                self.log_key.as_deref(),
                self.kept()?,
            )?)
        };
        let dossier = read(file)?;
        let dossier_sha256 = hash(&mut whole)?;
        let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
        let bar = Bar::new();
        let progress = |step, done, of| bar.set(step, done, of);
        let now = Clock::System.now();
        let mut verified = Verified::new(dossier, &keys, self.language, threads, now, &progress)?;
        let report = terminal::Language::named(verified.lang.code());
        if let Some(report) = report.filter(|report| *report != terminal::language())
            && !verified.agrees()
        {
            // Whatever is wrong is told in the language of the report around it.
            terminal::speak(report);
            let dossier = read(whole)?;
            verified = Verified::new(dossier, &keys, self.language, threads, now, &progress)?;
        }
        if let Some(place) = &self.log {
            self.hold_against(place, &mut verified)?;
        }
        let name = self.dossier.file_name().unwrap_or_default();
        let plan = Plan {
            dossier: shown::word(&name.to_string_lossy()).into_owned(),
            dossier_sha256: Some(dossier_sha256),
            single: !self.no_single,
            threads,
            now,
            received: self.received_on,
        };
        if self.received_on.is_some() && !verified.is_support() {
            return Err(Failure::new(tr!(
                "--received-on is for lists of statements of support, which may grow too old\n  Leave it out: nothing in this dossier does.",
                "--received-on est pour les listes de déclarations de soutien, qui peuvent devenir trop anciennes\n  Ne le donnez pas : rien dans ce dossier ne vieillit."
            )));
        }
        let agrees = verified.agrees();
        let nothing = self.strict && !agrees;
        if !nothing {
            let output = Output::create(&self.out)?;
            write::write(&mut verified, &keys, &output, &plan, &progress)?;
        }
        bar.end();
        if self.json {
            say(&verification::json(&verified, &plan).to_string());
        } else {
            say(&verification::text(&verified, &plan));
            if !nothing {
                self.say_where(verified.is_support());
            }
        }
        if agrees {
            return Ok(());
        }
        Err(Failure::disagreement(if nothing {
            tr!(
                "the dossier does not agree with the log; nothing was written\n  Without --strict, what agrees is written.",
                "le dossier ne concorde pas avec le registre ; rien n’a été écrit\n  Sans --strict, ce qui concorde est écrit."
            )
        } else {
            tr!(
                "the dossier does not agree with the log\n  What agrees was written to {path}; read internal/verification.txt there before anything is filed.",
                "le dossier ne concorde pas avec le registre\n  Ce qui concorde a été écrit dans {path} ; lisez-y internal/verification.txt avant tout dépôt.",
                path = self.out.display()
            )
        }))
    }
}

impl Open {
    /// The file of the dossier.
    fn archive(&self) -> Result<File, Failure> {
        given::regular(&self.dossier).map_err(|error| match error {
            ReadError::Directory => Failure::new(tr!(
                "{path} is a directory\n  Give the archive itself; if it was unpacked, pack it again: tar -cf dossier.tar -C {path} .",
                "{path} est un dossier de fichiers\n  Donnez l’archive elle-même ; si elle a été dépaquetée, refaites-la : tar -cf dossier.tar -C {path} .",
                path = self.dossier.display()
            )),
            error => Failure::new(tr!(
                "cannot read the dossier {path}: {error}\n  Give the file that `clameur batch freeze` wrote.",
                "impossible de lire le dossier {path} : {error}\n  Donnez le fichier que `clameur batch freeze` a écrit.",
                path = self.dossier.display()
            )),
        })
    }

    /// Which of the written folders is for whom.
    fn say_where(&self, support: bool) {
        let path = self.out.display();
        let folders = if support {
            tr!(
                "authority/ is for whom the list is handed to, internal/ for nobody else.",
                "authority/ est pour qui reçoit la liste, internal/ pour personne d’autre."
            )
        } else {
            tr!(
                "authority/ is for the authority, respondent/ for the respondent, internal/ for nobody else.",
                "authority/ est pour l’autorité, respondent/ pour le mis en cause, internal/ pour personne d’autre."
            )
        };
        say(&tr!(
            "Written to {path}: keep it encrypted, show it to nobody who need not see it.\n\
             {folders}\n\
             Right before filing, write the archive again (clameur batch export): who left since is not in it.",
            "Écrit dans {path} : gardez-le chiffré, ne le montrez à personne qui n’a pas à le voir.\n\
             {folders}\n\
             Juste avant le dépôt, écrivez de nouveau l’archive (clameur batch export) : qui s’est retiré depuis n’y est plus."
        ));
    }

    /// Says who left since the archive was written, and asks before they are filed.
    fn hold_against<R: Read + Seek>(&self, place: &str, verified: &mut Verified<R>) -> Done {
        let now = verified.dossier.left_since(&Source::new(place));
        let now = now.map_err(|error| Failure::new(error.to_string()))?;
        if now.left.is_empty() {
            return Ok(());
        }
        let numbers: Vec<String> = now.left.iter().map(u64::to_string).collect();
        let question = tr!(
            "Left since this archive was written: {count} (no. {numbers}). It still holds them. Write it again where the server is \
             (clameur batch export), and open that.",
            "Retirés depuis l’écriture de cette archive : {count} (n° {numbers}). Elle les contient encore. Écrivez-la de nouveau là où \
             est le serveur (clameur batch export), et ouvrez celle-là.",
            count = now.left.len(),
            numbers = numbers.join(", ")
        );
        agree_by("--even-so", &question, self.even_so)?;
        verified.note_left(&now);
        Ok(())
    }

    /// What was kept of the log.
    fn kept(&self) -> Result<Since, Failure> {
        let mut notes = Vec::new();
        for path in &self.since {
            let cannot = |error: String| {
                Failure::new(tr!(
                    "{path} holds no head of a log: {error}\n  Give a checkpoint, a file of `clameur audit --save`, or a receipt.",
                    "{path} ne contient pas de tête d’un registre : {error}\n  Donnez une tête signée, un fichier de `clameur audit --save`, ou un reçu.",
                    path = path.display()
                ))
            };
            let bytes = given::read(path, given::file::SMALL).map_err(|e| cannot(e.to_string()))?;
            notes.extend(given::checkpoints(&bytes).map_err(|e| cannot(e.to_string()))?);
        }
        Ok(Since::of(notes))
    }

    /// Writes a folder for the authority of each Member State.
    fn authorities(&self, keys: &Identities, sha256: Hash32) -> Done {
        let bar = Bar::new();
        let progress = |step, done, of| bar.set(step, done, of);
        let order = authority::Order {
            dossier: &self.dossier,
            sha256,
            out: &self.out,
            log_key: self.log_key.as_deref(),
            since: self.kept()?,
            pdf: !self.no_pdf,
            strict: self.strict,
            threads: std::thread::available_parallelism().map_or(1, NonZero::get),
            now: Clock::System.now(),
        };
        let outcome = authority::export(&order, keys, &progress);
        bar.end();
        let outcome = outcome?;
        if self.json {
            say(&outcome.summary.to_string());
        } else {
            say(outcome.report.trim_end());
            if outcome.written {
                say(&tr!(
                    "\nWritten to {path}, a folder for each State: keep it encrypted, hand each folder to\nits authority alone. When one is on its way, write it down on the server:\nclameur authority sent",
                    "\nÉcrit dans {path}, un dossier par État : gardez-le chiffré, remettez chaque dossier à\nson autorité seulement. Quand l’un est parti, notez-le sur le serveur :\nclameur authority sent",
                    path = self.out.display()
                ));
            }
        }
        if outcome.agrees {
            return Ok(());
        }
        Err(Failure::disagreement(if outcome.written {
            tr!(
                "the dossier does not agree with the log\n  What agrees was written to {path}; read report.txt there before anything is handed over.",
                "le dossier ne concorde pas avec le registre\n  Ce qui concorde a été écrit dans {path} ; lisez-y report.txt avant de remettre quoi que ce soit.",
                path = self.out.display()
            )
        } else {
            tr!(
                "the dossier does not agree with the log; nothing was written\n  Without --strict, what agrees is written.",
                "le dossier ne concorde pas avec le registre ; rien n’a été écrit\n  Sans --strict, ce qui concorde est écrit."
            )
        }))
    }
}

pub(super) fn keys(path: &Path) -> Result<Identities, Failure> {
    let bytes = Zeroizing::new(given::read(path, given::file::SMALL).map_err(|error| {
        Failure::new(tr!(
            "cannot read the key file {path}: {error}\n  Give the file that `clameur keys new` wrote, with the line AGE-SECRET-KEY-1….",
            "impossible de lire le fichier de clé {path} : {error}\n  Donnez le fichier que `clameur keys new` a écrit, avec la ligne AGE-SECRET-KEY-1….",
            path = path.display()
        ))
    })?);
    given::identities(&bytes).map_err(|error| {
        Failure::new(tr!(
            "the key file {path} cannot be used: {error}\n  Give the organisation's secret key file.",
            "le fichier de clé {path} ne peut pas servir : {error}\n  Donnez le fichier de clé secrète de l’organisation.",
            path = path.display()
        ))
    })
}

fn hash(file: &mut File) -> std::io::Result<Hash32> {
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        let read = file.read(&mut buffer)?;
        let Some(bytes) = buffer.get(..read).filter(|bytes| !bytes.is_empty()) else {
            break;
        };
        hasher.update(bytes);
    }
    file.seek(SeekFrom::Start(0))?;
    Ok(Hash32(hasher.finalize().into()))
}

/// Shows how far it is, to people only.
struct Bar(Option<Mutex<(Option<Step>, ProgressBar)>>);

impl Bar {
    fn new() -> Self {
        Self(std::io::stderr().is_terminal().then(|| {
            let bar = ProgressBar::new(0);
            if let Ok(style) =
                ProgressStyle::with_template("{msg:>10} {bar:32} {human_pos} / {human_len}  {eta}")
            {
                bar.set_style(style);
            }
            Mutex::new((None, bar))
        }))
    }

    fn set(&self, step: Step, done: u64, of: u64) {
        let Some(bar) = &self.0 else { return };
        let mut bar = lock(bar);
        if bar.0 != Some(step) {
            bar.0 = Some(step);
            bar.1.reset();
            bar.1.set_length(of);
            bar.1.set_message(match step {
                Step::Checking => "checking",
                Step::Printing => "printing",
            });
        }
        bar.1.set_position(done);
    }

    fn end(&self) {
        if let Some(bar) = &self.0 {
            lock(bar).1.finish_and_clear();
        }
    }
}
