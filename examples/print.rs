//! Prints every document of a made-up dossier into a folder, to be looked at, and measures the
//! printing of many mandates:
//!
//! ```text
//! cargo run --example print -- samples DIR
//! cargo run --release --example print -- measure 15248 [PER_VOLUME]
//! ```
#![expect(clippy::print_stdout, reason = "an example talks to its terminal")]

use std::{error::Error, fs, path::Path, time::Instant};

use clameur::{
    campaign::{document, publish, source::CampaignSource},
    dossier::print::{MANDATES_PER_VOLUME, model, model::Profile, volumes},
    i18n::Lang,
    paper::{
        for_territory,
        print::{DestroyedBatch, Protocol, Sheet, protocol, sheets},
    },
    pdf::{PdfRenderer, Printed, Setting},
};

/// The samples that the tests use, here on the public interface.
#[path = "../src/dossier/print/sample.rs"]
mod sample;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["samples", folder] => samples(Path::new(folder)),
        ["measure", count] => measure(count.parse()?, MANDATES_PER_VOLUME),
        ["measure", count, per] => measure(count.parse()?, per.parse()?),
        _ => Err("samples DIR | measure COUNT [PER_VOLUME]".into()),
    }
}

fn samples(folder: &Path) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    for lang in Lang::all() {
        let renderer = PdfRenderer::new(sample::setting(lang))?;
        let (campaign, text) = (sample::campaign(lang), sample::text(lang));
        let save = |name: &str, printed: Printed| {
            println!("{name}.{}: {} pages", lang.code(), printed.pages);
            fs::write(
                folder.join(format!("{name}.{}.pdf", lang.code())),
                printed.pdf,
            )
        };
        for number in [10, 7, 4, 8] {
            let printed = renderer.mandate(&sample::sheet(&text, number))?;
            save(&format!("mandate-{number}"), printed)?;
        }
        let sheets: Vec<_> = (1..=60)
            .map(|number| sample::sheet(&text, number))
            .collect();
        let volume = volumes(60, 60);
        for volume in volume {
            save("volume", renderer.volume(&campaign, 1, volume, &sheets)?)?;
        }
        let rows: Vec<_> = (1..=90).map(sample::row).collect();
        let authority = renderer.complainants(&campaign, Profile::Authority, None, &rows)?;
        save("list-authority", authority)?;
        let of_target = renderer.complainants(&campaign, Profile::Authority, Some(1), &rows)?;
        save("list-authority-taj", of_target)?;
        let mut full = rows.clone();
        for row in &mut full {
            row.supporter.postal =
                Some("12 bis avenue de l’Exemple, 00000 Exempleville".to_owned());
            row.supporter.birth = clameur_instrument::BirthDate::parse("1970-09-24");
        }
        full[4].supporter.last_name = "Nomdedeuxcentslettres".repeat(10);
        let full = renderer.complainants(&campaign, Profile::Authority, None, &full)?;
        save("list-authority-full", full)?;
        let respondent = renderer.complainants(&campaign, Profile::Respondent, None, &rows)?;
        save("list-respondent", respondent)?;
        save(
            "exhibits",
            renderer.exhibits(&campaign, &sample::exhibits())?,
        )?;
        save(
            "report",
            renderer.report(&campaign, &sample::report(false))?,
        )?;
        save(
            "report-findings",
            renderer.report(&campaign, &sample::report(true))?,
        )?;
    }
    paper_sheets(folder)
}

/// Sheets of both parts of Annex III, in three scripts, and a protocol of destruction.
fn paper_sheets(folder: &Path) -> Result<(), Box<dyn Error>> {
    let campaign =
        CampaignSource::embedded_initiative().map_err(|_| "the campaign cannot be read")?;
    let instrument = publish::instrument(&campaign.definition.instrument)?;
    for (code, territory) in [
        ("en", "FR"),
        ("fr", "FR"),
        ("en", "AT"),
        ("fr", "CZ"),
        ("el", "GR"),
        ("bg", "BG"),
    ] {
        let lang = Lang::from_code(code).ok_or("a language")?;
        let form = for_territory(&instrument, territory)?;
        let printed = sheets(
            &Sheet {
                lang,
                definition: &campaign.definition,
                texts: campaign.texts(code).ok_or("texts")?,
                form: &form,
                day: jiff::civil::date(2026, 3, 2),
                draft: false,
            },
            101,
            102,
        )?;
        println!("sheet-{territory}.{code}: {} lines", printed.lines);
        fs::write(
            folder.join(format!("sheet-{territory}.{code}.pdf")),
            printed.pdf,
        )?;
    }
    let page = protocol(&Protocol {
        lang: Lang::default(),
        title: "An example",
        number: "ECI(2021)000001",
        day: jiff::civil::date(2026, 3, 2),
        method: "shredded, DIN 66399 P-4",
        reason: None,
        batches: &[DestroyedBatch {
            number: 1,
            territory: "FR".to_owned(),
            sheets: "1-20,35".to_owned(),
        }],
        witnesses: &[],
    })?;
    fs::write(folder.join("destruction.en.pdf"), page.pdf)?;
    Ok(())
}

fn measure(count: u64, per_volume: usize) -> Result<(), Box<dyn Error>> {
    let lang = sample::french();
    let renderer = PdfRenderer::new(sample::setting(lang))?;
    let (campaign, text) = (sample::campaign(lang), sample::text(lang));
    let start = Instant::now();
    let (mut bytes, mut pages) = (0, 0);
    for number in 1..=count {
        let printed = renderer.mandate(&sample::sheet(&text, number))?;
        bytes += printed.pdf.len();
        pages += printed.pages;
    }
    report("mandates, one file each", count, start, bytes, pages)?;

    let start = Instant::now();
    let (mut bytes, mut pages, mut largest) = (0, 0, 0);
    let total = usize::try_from(count)?;
    for volume in volumes(total, per_volume) {
        let numbers = volume.start as u64 + 1..=volume.end as u64;
        let sheets: Vec<_> = numbers.map(|number| sample::sheet(&text, number)).collect();
        let printed = renderer.volume(&campaign, 1, volume, &sheets)?;
        bytes += printed.pdf.len();
        pages += printed.pages;
        largest = largest.max(printed.pdf.len());
    }
    report("volumes", count, start, bytes, pages)?;
    println!("largest volume: {largest} bytes");

    let rows: Vec<_> = (1..=count).map(sample::row).collect();
    for profile in [Profile::Authority, Profile::Respondent] {
        let start = Instant::now();
        let printed = renderer.complainants(&campaign, profile, None, &rows)?;
        report(
            &format!("list {profile:?}"),
            count,
            start,
            printed.pdf.len(),
            printed.pages,
        )?;
    }
    Ok(())
}

fn report(
    what: &str,
    count: u64,
    start: Instant,
    bytes: usize,
    pages: usize,
) -> Result<(), Box<dyn Error>> {
    let seconds = start.elapsed().as_secs_f64();
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find(|line| line.starts_with("VmHWM"));
    println!(
        "{what}: {count} in {seconds:.1} s, {bytes} bytes, {pages} pages; {}",
        peak.unwrap_or("peak memory unknown")
    );
    Ok(())
}
