//! What every printed document promises, without external tools; and golden text with one.

use crate::dossier::print::model::{FindingKind, Profile};
use crate::dossier::print::{document, sample, verdict, volumes};
use crate::i18n::Lang;
use crate::pdf::{PdfRenderer, Printed, glyphs, unprintable};

fn renderer(lang: Lang) -> PdfRenderer {
    PdfRenderer::new(sample::setting(lang)).unwrap()
}

/// Everything, in a language.
fn all(lang: Lang) -> Vec<(&'static str, Printed)> {
    let renderer = renderer(lang);
    let (campaign, text) = (sample::campaign(lang), sample::text(lang));
    let sheets: Vec<_> = (1..=9).map(|number| sample::sheet(&text, number)).collect();
    let rows: Vec<_> = (1..=60).map(sample::row).collect();
    let [volume] = volumes(9, 9)[..] else {
        panic!("nine mandates fit into one volume")
    };
    vec![
        ("mandate", renderer.mandate(&sheets[0]).unwrap()),
        (
            "volume",
            renderer.volume(&campaign, 1, volume, &sheets).unwrap(),
        ),
        (
            "authority",
            renderer
                .complainants(&campaign, Profile::Authority, None, &rows)
                .unwrap(),
        ),
        (
            "respondent",
            renderer
                .complainants(&campaign, Profile::Respondent, Some(1), &rows)
                .unwrap(),
        ),
        (
            "exhibits",
            renderer.exhibits(&campaign, &sample::exhibits()).unwrap(),
        ),
        (
            "report",
            renderer.report(&campaign, &sample::report(true)).unwrap(),
        ),
    ]
}

fn contains(pdf: &[u8], needle: &str) -> bool {
    pdf.windows(needle.len())
        .any(|window| window == needle.as_bytes())
}

#[test]
fn every_document_is_tagged_pdf_a_2a_and_pdf_ua_1_in_its_language() {
    for lang in Lang::all() {
        for (what, printed) in all(lang) {
            let pdf = &printed.pdf;
            assert!(pdf.starts_with(b"%PDF-1.7"), "{what}");
            for mark in [
                "<pdfaid:part>2</pdfaid:part>",
                "<pdfaid:conformance>A</pdfaid:conformance>",
                "<pdfuaid:part>1</pdfuaid:part>",
                "/StructTreeRoot",
                "/MarkInfo",
                "/Outlines",
                &format!("/Lang({})", lang.code()),
                "/MediaBox[0 0 ",
            ] {
                assert!(contains(pdf, mark), "{what} in {lang}: {mark}");
            }
            assert!(!contains(pdf, "/Encrypt"), "{what}");
        }
    }
}

#[test]
fn the_same_data_give_the_same_bytes() {
    let lang = sample::french();
    assert_eq!(all(lang), all(lang));
}

#[test]
fn no_name_stops_a_dossier_and_each_replacement_is_reported() {
    let (renderer, text) = (renderer(sample::french()), sample::text(sample::french()));
    let long = "Ŵ".repeat(200);
    let joiner = "a\u{200d}b";
    let names = [
        ("Παράδειγμα Δοκιμαστικόπουλος", ""),
        ("Приклад Їжаковий", ""),
        ("Ayọ̀ Àpẹẹrẹ ọ̀ọ́", ""),
        ("Thử Nghiệm", ""),
        (long.as_str(), ""),
        ("مثال", "مثال"),
        ("例子", "例子"),
        ("Zoë 🦉", "🦉"),
        (joiner, "\u{200d}"),
        (
            "\u{e000}\u{feff}\u{0}\n\t\u{202e}x",
            "\0\u{202e}\u{e000}\u{feff}",
        ),
        ("x\u{308}\u{323}\u{338} \u{301}", ""),
        ("", ""),
    ];
    for (name, lacking) in names {
        let mut sheet = sample::sheet(&text, 12);
        sheet.supporter.first_name = name.to_owned();
        sheet.supporter.last_name = name.to_owned();
        sheet.signature.typed_name = name.to_owned();
        let printed = renderer.mandate(&sheet).unwrap();
        let replaced: Vec<char> = printed
            .replaced
            .iter()
            .inspect(|replaced| assert_eq!(replaced.number, Some(12)))
            .flat_map(|replaced| replaced.characters.clone())
            .collect();
        let mut lacking: Vec<char> = lacking.chars().collect();
        lacking.sort_unstable();
        lacking.dedup();
        assert_eq!(replaced, lacking, "{name}");
        assert_eq!(unprintable(name), lacking, "{name}");
    }
}

#[test]
fn every_character_of_the_typeface_can_be_printed() {
    // Every printable character alone and after a letter, all in one name.
    let name: String = ('\u{20}'..='\u{ffff}')
        .filter(|c| unprintable(&c.to_string()).is_empty())
        .flat_map(|c| ['a', c, ' ', c])
        .collect();
    assert!(name.chars().count() > 8_000);
    let mut sheet = sample::sheet(&sample::text(Lang::ENGLISH), 1);
    sheet.supporter.last_name = name;
    let printed = renderer(Lang::ENGLISH).mandate(&sheet).unwrap();
    assert_eq!(printed.replaced, vec![]);
}

#[test]
fn a_volume_reports_whose_name_was_replaced() {
    let lang = sample::french();
    let (_, volume) = all(lang).swap_remove(1);
    let numbers: Vec<_> = volume.replaced.iter().map(|r| r.number).collect();
    assert_eq!(numbers, vec![Some(6), Some(7), Some(8)]);
    assert_eq!(
        volume.replaced[1].code_points(),
        "U+4F8B, U+5B50, U+672C, U+6837"
    );
}

#[test]
fn volumes_cover_all_mandates_once() {
    assert_eq!(volumes(0, 500), vec![]);
    let cut = volumes(15_248, 500);
    assert_eq!(cut.len(), 31);
    assert!(cut.iter().all(|volume| volume.of == 31));
    assert!(cut.windows(2).all(|pair| pair[0].end == pair[1].start));
    assert_eq!((cut[0].start, cut[30].end, cut[30].number), (0, 15_248, 31));
    assert_eq!(volumes(3, 0).len(), 3);
}

#[test]
fn the_demonstration_documents_are_well_formed_and_printable() {
    for mandate in [
        include_str!("../../../campaigns/technopolice/fr/mandate.md"),
        include_str!("../../../campaigns/technopolice/en/mandate.md"),
    ] {
        assert!(document::check(mandate, document::MANDATE).is_ok());
        assert_eq!(unprintable(mandate), Vec::<char>::new());
    }
}

#[test]
fn the_words_are_printable_in_every_language() {
    for lang in Lang::all() {
        let source = match lang.code() {
            "fr" => include_str!("../../../locales/fr/print.ftl"),
            _ => include_str!("../../../locales/en/print.ftl"),
        };
        assert_eq!(unprintable(source), Vec::<char>::new());
    }
}

#[test]
fn the_verdict_follows_the_findings() {
    let en = Lang::ENGLISH;
    let mut report = sample::report(false);
    assert!(verdict(en, &report).starts_with("The dossier agrees"));
    assert!(verdict(en, &report).contains("its 15,248 records"));
    report.findings = sample::report(true).findings;
    report
        .findings
        .retain(|finding| finding.kind == FindingKind::Withdrawn);
    assert!(verdict(en, &report).contains("one of its 15,249 records was withdrawn"));
    report.valid -= 1;
    assert!(verdict(en, &report).starts_with("The dossier does not agree"));
    assert!(verdict(en, &sample::report(true)).contains("3 discrepancies"));
}

#[test]
fn the_typefaces_load() {
    assert!(glyphs::fonts().is_some());
}

/// The text of a document, as poppler extracts it.
fn extracted(pdf: &[u8]) -> String {
    use std::io::Write as _;
    use std::process::{Command, Stdio};
    let mut child = Command::new("pdftotext")
        .args(["-enc", "UTF-8", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let pdf = pdf.to_vec();
    let writer = std::thread::spawn(move || stdin.write_all(&pdf));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    // The spaces' widths are not what these tests look at.
    let text = String::from_utf8(output.stdout).unwrap();
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
#[ignore = "needs poppler-utils"]
fn the_text_can_be_taken_out_again() {
    let lang = sample::french();
    let text = sample::text(lang);
    let mandate = extracted(
        &renderer(lang)
            .mandate(&sample::sheet(&text, 4))
            .unwrap()
            .pdf,
    );
    for words in [
        "Mandat de représentation",
        "Ayọ̀",
        "personne.4@example.org",
        "Fichier TAJ — coché",
        "Fait le 24 septembre 2022 à 16 h 07 (+02:00)",
        "2022-09-24T14:07:37Z",
        "https://clameur.example.org/fr/technopolice/withdraw",
        "page 1 sur",
        &text.sha256,
        &sample::hash("sealed", 4),
    ] {
        assert!(mandate.contains(words), "{words}\n{mandate}");
    }
    for (what, printed) in all(lang) {
        let text = extracted(&printed.pdf);
        assert!(
            text.contains("DÉMONSTRATION, SANS VALEUR JURIDIQUE"),
            "{what}"
        );
    }
}

#[test]
#[ignore = "needs poppler-utils"]
fn the_respondent_learns_nothing_but_numbers_initials_and_consenting_names() {
    let lang = sample::french();
    let rows: Vec<_> = (1..=60).map(sample::row).collect();
    let campaign = sample::campaign(lang);
    let renderer = renderer(lang);
    let list = renderer
        .complainants(&campaign, Profile::Respondent, None, &rows)
        .unwrap();
    let text = extracted(&list.pdf);
    assert!(!text.contains("personne."), "no address of a complainant");
    for row in &rows {
        let last = &row.supporter.last_name;
        if unprintable(last).is_empty() {
            // The number makes each last name unique.
            let named = text.lines().any(|line| line.ends_with(last.as_str()));
            assert_eq!(named, row.named_to_respondent, "{last}");
        }
    }
}
