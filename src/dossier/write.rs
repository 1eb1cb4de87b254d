//! Writing what is filed: mandates, volumes, lists, slip, report, manifest.

use std::io::{Read, Seek};
use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};

use clameur_seal::{Hash32, Identities};
use jiff::{Timestamp, civil::Date, tz::TimeZone};

use super::lists::{self, complainant_rows};
use super::open::{Progress, Row, Step, Verified};
use super::output::{Output, OutputError, Written};
use super::parallel;
use super::print::model::{Exhibit, MandateSheet, Profile};
use super::{corrected, support, verification};
use crate::clock::Millis;
use crate::dossier::print::{MANDATES_PER_VOLUME, Volume, volumes};
use crate::i18n::Lang;
use crate::pdf::{PdfRenderer, PrintError, Printed, Setting};
use crate::terminal::tr;

/// Mandates that one thread prints at a time.
const PORTION: usize = 32;

/// Volumes and whole lists in print at once, at most: each takes some 300 MB while it is.
const LARGE_AT_ONCE: usize = 4;

/// What is written, and how.
#[derive(Debug, Clone)]
pub struct Plan {
    /// Name of the dossier's file, for the report.
    pub dossier: String,
    /// SHA-256 of the dossier's file.
    pub dossier_sha256: Option<Hash32>,
    /// Whether each mandate gets a file of its own besides the volumes.
    pub single: bool,
    /// Threads.
    pub threads: usize,
    /// Now: when the dossier was checked.
    pub now: Millis,
    /// The day on which a list of statements of support is received, where its statements grow too old; else it is the day of `now`.
    pub received: Option<Date>,
}

/// Why writing stopped.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The directory cannot be written to.
    #[error(transparent)]
    Output(#[from] OutputError),
    /// A document cannot be printed.
    #[error("{}", tr!(
        "{what}\n  This is a mistake of the program: please report it, without the dossier.",
        "{what}\n  C’est une erreur du programme : signalez-la, sans joindre le dossier.",
        what = _0
    ))]
    Print(#[from] PrintError),
    /// A list or a report cannot be written.
    #[error("{}", tr!("a list cannot be written: {error}", "une liste ne peut pas être écrite : {error}", error = _0))]
    Json(#[from] serde_json::Error),
}

/// A document that is printed.
enum Job {
    Singles(Range<usize>),
    Volume(Volume),
    List(Profile, Option<usize>),
}

impl Job {
    /// How long it takes, in mandates.
    fn size(&self) -> u64 {
        match self {
            Self::Singles(range) => range.len() as u64,
            Self::Volume(volume) => volume.end.saturating_sub(volume.start) as u64,
            Self::List(..) => 1,
        }
    }
}

/// What a document left to be told.
#[derive(Default)]
struct Told {
    letters: Vec<(u64, Vec<char>)>,
}

/// Writes everything into an empty directory.
///
/// # Errors
/// When it cannot be written; what is there then is incomplete.
pub fn write<R: Read + Seek + Send>(
    verified: &mut Verified<R>,
    keys: &Identities,
    output: &Output,
    plan: &Plan,
    progress: Progress<'_>,
) -> Result<(), WriteError> {
    if verified.is_support() {
        return support::write(verified, output, plan);
    }
    let printable: Vec<usize> = (0..verified.rows.len())
        .filter(|at| verified.rows.get(*at).is_some_and(|row| row.printable))
        .collect();
    let letters = Documents {
        verified,
        keys,
        output,
        printable: &printable,
        volumes: volumes(printable.len(), MANDATES_PER_VOLUME),
    }
    .print(plan, progress)?;
    verified.attention.extend(lists::letters(letters));
    lists::write_csv(verified, output)?;
    verification::write(verified, output, plan)?;
    for profile in [Profile::Authority, Profile::Respondent] {
        slip(verified, output, profile)?;
    }
    manifest(verified, output, plan)
}

struct Documents<'a, R> {
    verified: &'a Verified<R>,
    keys: &'a Identities,
    output: &'a Output,
    printable: &'a [usize],
    volumes: Vec<Volume>,
}

impl<R: Read + Seek + Send> Documents<'_, R> {
    fn print(
        &self,
        plan: &Plan,
        progress: Progress<'_>,
    ) -> Result<Vec<(u64, Vec<char>)>, WriteError> {
        let total = self.printable.len();
        let targets = self.verified.words.targets.len();
        let lists = std::iter::once(None).chain((0..targets).map(Some));
        let mut large: Vec<Job> = lists
            .flat_map(|target| {
                [Profile::Authority, Profile::Respondent].map(|profile| Job::List(profile, target))
            })
            .collect();
        large.extend(self.volumes.iter().map(|volume| Job::Volume(*volume)));
        let starts = (0..total).step_by(PORTION).filter(|_| plan.single);
        let singles = starts.map(|start| Job::Singles(start..total.min(start + PORTION)));
        let singles: Vec<Job> = singles.collect();
        let all: u64 = large.iter().chain(&singles).map(Job::size).sum();
        let done = AtomicU64::new(0);
        let mut letters = Vec::new();
        for (jobs, most) in [(large, LARGE_AT_ONCE), (singles, usize::MAX)] {
            let told = parallel::map(
                plan.threads.min(most),
                &jobs,
                || Ok(PdfRenderer::new(setting(self.verified))?),
                |renderer, job| {
                    let told = self.job(renderer, job)?;
                    let before = done.fetch_add(job.size(), Ordering::Relaxed);
                    progress(Step::Printing, before + job.size(), all);
                    Ok::<_, WriteError>(told)
                },
            )?;
            letters.extend(told.into_iter().flat_map(|told| told.letters));
        }
        Ok(letters)
    }

    fn job(&self, renderer: &PdfRenderer, job: &Job) -> Result<Told, WriteError> {
        let words = &self.verified.words;
        match job {
            Job::Singles(range) => {
                let mut told = Told::default();
                for sheet in self.sheets(range.clone()) {
                    let printed = renderer.mandate(&sheet)?;
                    told.take(&printed);
                    self.put(&single_name(&sheet), printed)?;
                }
                Ok(told)
            }
            Job::Volume(volume) => {
                let sheets: Vec<MandateSheet> = self.sheets(volume.start..volume.end).collect();
                let batch = self.verified.dossier.batch.batch.number;
                let printed = renderer.volume(&words.campaign, batch, *volume, &sheets)?;
                let mut told = Told::default();
                told.take(&printed);
                self.put(&volume_name(*volume), printed)?;
                Ok(told)
            }
            Job::List(profile, target) => {
                let rows = complainant_rows(self.verified);
                let printed = renderer.complainants(&words.campaign, *profile, *target, &rows)?;
                let name = lists::name(self.verified, *profile, *target);
                self.put(&format!("{name}.pdf"), printed)?;
                Ok(Told::default())
            }
        }
    }

    fn put(&self, name: &str, printed: Printed) -> Result<(), WriteError> {
        let pages = u64::try_from(printed.pages).ok();
        Ok(self.output.write(name, &printed.pdf, pages)?)
    }

    /// The mandates at these positions among the printable ones, opened anew: no more of them are in
    /// memory than are being printed.
    fn sheets(&self, range: Range<usize>) -> impl Iterator<Item = MandateSheet> + '_ {
        let rows = self.printable.get(range).unwrap_or_default().iter();
        rows.filter_map(|at| {
            let row: &Row = self.verified.rows.get(*at)?;
            let opened = self.verified.again(row, self.keys)?;
            self.verified.words.sheet(&opened)
        })
    }
}

impl Told {
    fn take(&mut self, printed: &Printed) {
        for replaced in &printed.replaced {
            if let Some(number) = replaced.number {
                self.letters.push((number, replaced.characters.clone()));
            }
        }
    }
}

/// What all documents have in common: when the last statement was confirmed, so that the same dossier gives the same bytes again.
pub(crate) fn setting<R>(verified: &Verified<R>) -> Setting {
    // The day of the freeze is a claim; the leaves bind when each statement was confirmed.
    let latest = verified.rows.iter().map(|row| row.confirmed_ms).max();
    let latest = latest.and_then(|latest| Timestamp::from_millisecond(latest).ok());
    Setting {
        lang: verified.lang,
        created_at: latest.unwrap_or(Timestamp::UNIX_EPOCH),
        zone: zone(verified.territory()),
    }
}

/// The zone of the times that people read, by the campaign's territory; what proves something is in UTC.
fn zone(territory: Option<&str>) -> TimeZone {
    // Continental Europe's rule; a machine offline may have no time zone database.
    const CENTRAL: [&str; 9] = ["FR", "BE", "DE", "ES", "IT", "LU", "NL", "AT", "PL"];
    territory
        .filter(|code| CENTRAL.contains(code))
        .and_then(|_| TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").ok())
        .unwrap_or(TimeZone::UTC)
}

/// Numbers and leaves name a mandate's file; names of people do not belong into names of files.
fn single_name(sheet: &MandateSheet) -> String {
    format!(
        "authority/mandates/{:06}-leaf-{:06}.pdf",
        sheet.number, sheet.evidence.leaf_index
    )
}

fn volume_name(volume: Volume) -> String {
    if volume.of == 1 {
        "authority/mandates.pdf".to_owned()
    } else {
        format!("authority/mandates-{:03}.pdf", volume.number)
    }
}

/// The slip of a reader's folder: every exhibit in it with its title, pages and SHA-256; and the same hashes for a program.
fn slip<R: Read + Seek + Send>(
    verified: &Verified<R>,
    output: &Output,
    profile: Profile,
) -> Result<(), WriteError> {
    let written = output.written();
    let home = lists::home(profile);
    let within = |name: &str| -> String {
        let inside = name.strip_prefix(home).and_then(|n| n.strip_prefix('/'));
        inside.unwrap_or(name).to_owned()
    };
    let mut named: Vec<(String, String)> = Vec::new();
    let lang = verified.lang;
    if profile == Profile::Authority {
        named.extend(bound(lang, written.keys()));
    }
    named.extend(lists::exhibits(verified, profile));
    if profile == Profile::Authority {
        named.push((lang.t("exhibit-corrections"), corrected::FILE.to_owned()));
        named.push((lang.t("exhibit-withdrawn"), lists::WITHDRAWN.to_owned()));
        named.push((lang.t("exhibit-verification"), verification::PDF.to_owned()));
    }
    let exhibits: Vec<Exhibit> = named
        .into_iter()
        .filter_map(|(title, file)| Some((title, written.get(&file)?.clone(), file)))
        .zip(1_u64..)
        .map(|((title, file, name), number)| Exhibit {
            number: number.to_string(),
            title,
            pages: file.pages,
            sha256: file.sha256.to_string(),
            file: within(&name),
        })
        .collect();
    let renderer = PdfRenderer::new(setting(verified))?;
    let printed = renderer.exhibits(&verified.words.campaign, &exhibits)?;
    let pages = u64::try_from(printed.pages).ok();
    output.write(&format!("{home}/slip.pdf"), &printed.pdf, pages)?;
    let sums: String = output
        .written()
        .iter()
        .filter(|(name, _)| within(name) != **name)
        .map(|(name, written)| format!("{}  {}\n", written.sha256, within(name)))
        .collect();
    Ok(output.write(&format!("{home}/SHA256SUMS"), sums.as_bytes(), None)?)
}

/// The bound volumes, by their titles.
fn bound<'n>(lang: Lang, names: impl Iterator<Item = &'n String> + Clone) -> Vec<(String, String)> {
    let volumes = names.filter(|name| {
        let inside = name.strip_prefix("authority/mandates");
        inside.is_some_and(|rest| rest.ends_with(".pdf") && !rest.contains('/'))
    });
    let of = volumes.clone().count() as u64;
    let title = |number: u64| match of {
        1 => lang.t("exhibit-volume-only"),
        _ => lang.tr(
            "exhibit-volume",
            &[("number", number.into()), ("of", of.into())],
        ),
    };
    (1_u64..)
        .zip(volumes)
        .map(|(number, name)| (title(number), name.clone()))
        .collect()
}

/// `manifest.json`, and `SHA256SUMS` as `sha256sum --check` reads it.
pub(super) fn manifest<R>(
    verified: &Verified<R>,
    output: &Output,
    plan: &Plan,
) -> Result<(), WriteError> {
    let file = |(name, written): (&String, &Written)| {
        serde_json::json!({
            "file": name,
            "bytes": written.bytes,
            "pages": written.pages,
            "sha256": written.sha256,
        })
    };
    let written = output.written();
    let json = serde_json::json!({
        "format": "clameur-opened-dossier",
        "v": 1,
        "campaign": verified.dossier.batch.campaign,
        "batch": verified.dossier.batch.batch.number,
        "dossier": plan.dossier,
        "dossier_sha256": plan.dossier_sha256,
        "batch_json_sha256": verified.id(),
        "files": written.iter().map(file).collect::<Vec<_>>(),
    });
    let mut json = serde_json::to_vec_pretty(&json)?;
    json.push(b'\n');
    output.write("manifest.json", &json, None)?;
    let sums: String = output
        .written()
        .iter()
        .map(|(name, written)| format!("{}  {name}\n", written.sha256))
        .collect();
    Ok(output.write("SHA256SUMS", sums.as_bytes(), None)?)
}
