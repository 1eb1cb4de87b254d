//! What must hold for every public page, in every language, whatever it shows.

#[path = "../../examples/preview/sample.rs"]
mod sample;

use std::collections::BTreeSet;

use clameur::i18n::{Lang, SOFT_HYPHEN};
use clameur::site::error_page::{ErrorPage, WayOn};
use clameur::web::view::PageContext;
use clameur::web::{Html, assets, headings};

fn pages() -> Vec<(String, String)> {
    let mut pages = Vec::new();
    for path in sample::PATHS {
        for path in [(*path).to_owned(), path.replacen("/fr/", "/en/", 1)] {
            let html = sample::render(&path).unwrap();
            pages.push((path, html));
        }
    }
    pages
}

/// The values of an attribute, wherever it occurs.
fn values<'h>(html: &'h str, attribute: &str) -> Vec<&'h str> {
    let opening = format!(" {attribute}=\"");
    html.split(&opening)
        .skip(1)
        .filter_map(|rest| rest.split_once('"').map(|(value, _)| value))
        .collect()
}

#[test]
fn nothing_that_the_content_security_policy_forbids() {
    for (path, html) in pages() {
        for bad in [
            " style=\"",
            "<style",
            "<script>",
            "javascript:",
            " onclick",
            "<iframe",
            "<img",
        ] {
            assert!(!html.contains(bad), "{path} has {bad}");
        }
        for address in values(&html, "src") {
            assert!(address.starts_with("/assets/"), "{path} loads {address}");
        }
    }
}

#[test]
fn everything_loaded_exists() {
    for (path, html) in pages() {
        for address in values(&html, "href")
            .into_iter()
            .chain(values(&html, "src"))
        {
            if let Some(file) = address.strip_prefix("/assets/") {
                assert!(assets::serve(file).is_some(), "{path} loads {address}");
            }
        }
    }
}

#[test]
fn ids_are_unique_and_references_lead_somewhere() {
    for (path, html) in pages() {
        let list = values(&html, "id");
        let ids: BTreeSet<&str> = list.iter().copied().collect();
        assert_eq!(list.len(), ids.len(), "{path} has an id twice");
        let references = ["for", "aria-labelledby", "aria-describedby"]
            .into_iter()
            .flat_map(|attribute| values(&html, attribute))
            .flat_map(str::split_whitespace);
        let fragments = values(&html, "href")
            .into_iter()
            .filter_map(|address| address.strip_prefix('#'))
            .filter(|fragment| !fragment.is_empty());
        for id in references.chain(fragments) {
            assert!(ids.contains(id), "{path} refers to #{id}");
        }
    }
}

#[test]
fn every_page_says_its_language_title_and_one_first_heading() {
    for (path, html) in pages() {
        let code = &path[1..3];
        assert!(html.starts_with("<!doctype html>"), "{path}");
        assert!(html.contains(&format!("<html lang=\"{code}\" dir=\"ltr\">")));
        assert_eq!(html.matches("<h1").count(), 1, "{path}");
        assert_eq!(html.matches("<title>").count(), 1, "{path}");
        assert!(!html.contains("<title> ·"), "{path}");
        assert!(html.contains("<main id=\"main\""), "{path}");
    }
}

#[test]
fn a_form_with_errors_keeps_what_was_typed_and_ties_each_error_to_its_field() {
    let html = sample::render("/en/technopolice/join").unwrap();
    assert!(html.contains("<title>4 things to correct: Collective"));
    assert!(html.contains("value=\"prenom.exemple@\""));
    assert!(html.contains("value=\"age\" required checked"));
    let wrong = "aria-describedby=\"h-email e-email\" aria-invalid=\"true\"";
    assert!(html.contains(wrong));
    assert!(html.contains("href=\"#f-email\""));
    assert!(html.contains("href=\"#c-art9\""));
    assert_eq!(html.matches(" checked>").count(), 2);
}

#[test]
fn nothing_is_ticked_in_advance_and_no_script_is_needed() {
    let html = sample::render("/en/technopolice").unwrap();
    assert!(!html.contains(" checked"));
    assert!(!html.contains("name=\"altcha\""));
    assert!(html.contains("method=\"post\" action=\"/en/technopolice/join\""));
}

#[test]
fn what_people_typed_is_escaped() {
    let html = Html::from_plain_text("<script>").to_string();
    assert_eq!(html, "&lt;script&gt;");
    let mut ctx = PageContext::new(Lang::ENGLISH, "<i>");
    ctx.description = "\"><script>".to_owned();
    let page = ErrorPage {
        ctx,
        status: 404,
        what: "<b>".to_owned(),
        todo: String::new(),
        reference: "<u>".to_owned(),
        links: None,
        ways_on: vec![WayOn {
            url: "\"><script>".to_owned(),
            label: "<script>".to_owned(),
            lang: Some("\"><script>".to_owned()),
        }],
        start: WayOn {
            url: "\"><script>".to_owned(),
            label: "<script>".to_owned(),
            lang: None,
        },
        below_desk: false,
    };
    let html = askama::Template::render(&page).unwrap();
    for bad in ["<script>", "<i>", "<b>", "<u>"] {
        assert!(!html.contains(bad), "{bad}");
    }
}

#[test]
fn soft_hyphens_go_into_text_alone_and_nothing_else_is_changed() {
    let mut divided = 0;
    for (path, html) in pages() {
        let set = headings::set(&html);
        for tag in set
            .split('<')
            .skip(1)
            .filter_map(|rest| rest.split_once('>'))
        {
            assert!(!tag.0.contains(SOFT_HYPHEN), "{path}: <{}>", tag.0);
        }
        let (_, head) = set.split_once("<title>").unwrap();
        let (title, _) = head.split_once("</title>").unwrap();
        assert!(!title.contains(SOFT_HYPHEN), "{path}: {title}");
        divided += set.matches(SOFT_HYPHEN).count();
        let mut back = set.replace(SOFT_HYPHEN, "");
        for number in 1..=8 {
            back = back
                .replace(&format!(" class=\"fit-{number}\""), "")
                .replace(&format!(" class=\"fit-{number} "), " class=\"");
        }
        // Words of commands that are kept whole.
        while let Some((before, rest)) = back.split_once("<span class=\"whole\">") {
            let (word, after) = rest.split_once("</span>").unwrap();
            assert!(word.contains('-') && !word.contains('<'), "{path}: {word}");
            back = format!("{before}{word}{after}");
        }
        assert_eq!(back, html, "{path}");
    }
    assert!(divided > 0);
}
