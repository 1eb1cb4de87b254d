//! What every sheet promises, in all languages and for all States.

use jiff::civil::date;
use textris_pdf::{
    fonts::Fonts,
    layout::{Element, Layout},
};

use super::sheet::laid_out;
use super::*;
use crate::campaign::initiative::Official;
use crate::campaign::publish;
use crate::campaign::source::CampaignSource;
use crate::paper::form::{Form, for_territory, territories};
use crate::pdf::glyphs;

fn folder() -> CampaignSource {
    CampaignSource::embedded_initiative().unwrap()
}

fn form(territory: &str) -> Form {
    let instrument = publish::instrument("eu-eci-individual").unwrap();
    for_territory(&instrument, territory).unwrap()
}

fn of<'a>(folder: &'a CampaignSource, form: &'a Form, lang: Lang) -> Sheet<'a> {
    Sheet {
        lang,
        definition: &folder.definition,
        texts: folder.texts(lang.code()).unwrap(),
        form,
        day: date(2026, 3, 2),
        draft: false,
    }
}

/// The demonstration with made-up official texts in a language.
fn official(code: &str) -> CampaignSource {
    let mut folder = folder();
    let texts = folder.texts.get_mut(code).unwrap();
    let text = include_str!("../../../tests/official/made-up.toml");
    texts.official = Some(Box::new(Official::read(code, text).unwrap()));
    folder
}

/// What a page says, run by run.
fn said(layout: &Layout) -> String {
    let elements = layout.pages.iter().flat_map(|page| &page.elements);
    let runs = elements.filter_map(|element| match element {
        Element::Text(run) => Some(run.text.as_str()),
        _ => None,
    });
    runs.collect::<Vec<_>>().join(" ")
}

#[test]
fn with_the_official_words_a_sheet_has_no_words_of_ours_on_its_face() {
    let folder = official("fr");
    let fonts = glyphs::fonts().unwrap();
    let lang = Lang::from_code("fr").unwrap();
    for (territory, part, note) in [("DE", "part-a", true), ("IT", "part-b", false)] {
        let form = form(territory);
        let (layout, _, lines) = laid_out(&of(&folder, &form, lang), &fonts);
        let words = said(&layout);
        assert!(lines >= 8, "{lines}");
        for wanted in [
            "[Annex III: title]",
            &format!("[Annex III: {part}]"),
            "[Annex III: declaration]",
            "[column: signature]",
            "1er août 2022",
        ] {
            let plain = |text: &str| text.replace([' ', '\u{a0}'], "");
            assert!(plain(&words).contains(&plain(wanted)), "{wanted}: {words}");
        }
        assert_eq!(words.contains("note-residence"), note);
        assert!(
            !words.contains("Projet") && !words.contains("je certifie"),
            "{words}"
        );
    }
    // The words of another language make no form in this one.
    let form = form("DE");
    let (layout, ..) = laid_out(&of(&folder, &form, Lang::ENGLISH), &fonts);
    let words = said(&layout);
    assert!(
        words.contains("Draft") && words.contains("German mission"),
        "{words}"
    );
}

fn contains(pdf: &[u8], needle: &str) -> bool {
    pdf.windows(needle.len())
        .any(|window| window == needle.as_bytes())
}

#[test]
fn sheets_are_tagged_pdf_a_of_two_pages_each_and_always_the_same() {
    let folder = folder();
    for (lang, territory) in [("en", "FR"), ("fr", "CZ"), ("el", "GR"), ("bg", "BG")] {
        let form = form(territory);
        let sheet = of(&folder, &form, Lang::from_code(lang).unwrap());
        let printed = sheets(&sheet, 101, 103).unwrap();
        assert_eq!(printed, sheets(&sheet, 101, 103).unwrap());
        assert_eq!((printed.pages, printed.replaced.len()), (6, 0), "{lang}");
        for mark in [
            "<pdfaid:part>2</pdfaid:part>",
            "<pdfaid:conformance>A</pdfaid:conformance>",
            "<pdfuaid:part>1</pdfuaid:part>",
            "/StructTreeRoot",
            &format!("/Lang({lang})"),
            "/MediaBox[0 0 841.89 595.276]",
        ] {
            assert!(contains(&printed.pdf, mark), "{lang}: {mark}");
        }
    }
}

/// Where each run of words ends, without the space behind it, and its baseline.
fn words(layout: &Layout, fonts: &Fonts) -> Vec<(f32, f32)> {
    let elements = layout.pages.iter().flat_map(|page| &page.elements);
    let runs = elements.filter_map(|element| match element {
        Element::Text(run) => {
            let wide = fonts.measure(run.style, run.text.trim_end(), run.size);
            Some((run.x + wide, run.baseline))
        }
        _ => None,
    });
    runs.collect()
}

#[test]
fn in_every_language_one_page_has_room_to_sign_and_the_code_stands_free() {
    let folder = folder();
    let fonts = glyphs::fonts().unwrap();
    for lang in Lang::all() {
        // Part A; part B; the part B with the most documents.
        for territory in ["FR", "AT", "HU"] {
            let form = form(territory);
            let (layout, theme, lines) = laid_out(&of(&folder, &form, lang), &fonts);
            assert_eq!(layout.pages.len(), 1, "{lang} {territory}");
            assert!(lines >= 10, "{lang} {territory}: {lines} lines");
            let corner = theme.page.content_right() - 25.0 * MM;
            for (end, baseline) in words(&layout, &fonts) {
                let beside = baseline < theme.page.content_top() + 26.0 * MM;
                assert!(!beside || end < corner, "{lang} {territory}: at {baseline}");
                assert!(end < theme.page.content_right() + 1.0, "{lang} {territory}");
            }
        }
    }
}

#[test]
fn every_state_has_a_page_with_room_to_sign() {
    let folder = folder();
    let fonts = glyphs::fonts().unwrap();
    for territory in territories(&form("FR").instrument) {
        let form = form(territory);
        let (layout, _, lines) = laid_out(&of(&folder, &form, Lang::ENGLISH), &fonts);
        assert_eq!(layout.pages.len(), 1, "{territory}");
        assert!(lines >= 11, "{territory}: {lines} lines");
    }
}

#[test]
fn the_longest_registered_texts_leave_room_to_sign() {
    let mut folder = folder();
    let texts = folder.texts.get_mut("en").unwrap();
    texts.title = "wwwwwwwww ".repeat(11);
    texts.objectives = "mmmmmmmmm ".repeat(122);
    let (form, fonts) = (form("FR"), glyphs::fonts().unwrap());
    let (layout, _, lines) = laid_out(&of(&folder, &form, Lang::ENGLISH), &fonts);
    assert_eq!(layout.pages.len(), 1);
    assert!(lines >= 8, "{lines} lines");
}

#[test]
fn a_protocol_has_two_lines_for_witnesses_and_no_name_unless_told() {
    let batches = [DestroyedBatch {
        number: 1,
        territory: "FR".to_owned(),
        sheets: "1-20,35".to_owned(),
    }];
    for lang in ["en", "fr"] {
        for witnesses in [
            vec![],
            vec![
                "Une Témoin-Inventée".to_owned(),
                "Un Témoin-Inventé".to_owned(),
            ],
        ] {
            let printed = protocol(&Protocol {
                lang: Lang::from_code(lang).unwrap(),
                title: "An example",
                number: "ECI(2021)000001",
                day: date(2026, 3, 2),
                method: "shredded",
                reason: None,
                batches: &batches,
                witnesses: &witnesses,
            })
            .unwrap();
            assert_eq!(printed.pages, 1);
            assert!(contains(&printed.pdf, "/StructTreeRoot"));
        }
    }
}
