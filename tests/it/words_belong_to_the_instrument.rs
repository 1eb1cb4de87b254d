//! An initiative is no complaint, in no language; what nobody told is not zero; and where nothing was signed here there is nothing to
//! recount.

use clameur::campaign::source::CampaignSource;
use clameur::clock::Clock;
use clameur::count::reported::{Channel, read_csv, replace};
use clameur::i18n::Lang;

use super::harness::html::visible;
use super::harness::site::NOON;
use super::harness::{Setting, Site};

/// How words for a complaint begin, as regular expressions would say it: any of these, in small letters.
const COMPLAINT: [(&str, &[&str]); 24] = [
    ("bg", &["жалб"]),
    ("cs", &["stížnost"]),
    ("da", &["klage", "klag "]),
    ("de", &["beschwer", "klage "]),
    ("el", &["καταγγελ"]),
    ("en", &["complain"]),
    ("es", &["reclamaci", "queja", "denuncia"]),
    ("et", &["kaebus", "kaeba"]),
    ("fi", &["kantelu", "valitu"]),
    ("fr", &["plainte", "plaign"]),
    ("ga", &["gearán"]),
    ("hr", &["pritužb"]),
    ("hu", &["panasz"]),
    ("it", &["reclamo", "reclami"]),
    ("lt", &["skund"]),
    ("lv", &["sūdz"]),
    ("mt", &["ilment"]),
    ("nl", &["klacht", "klagen"]),
    ("pl", &["skarg"]),
    ("pt", &["queixa", "reclamaç"]),
    ("ro", &["plânger"]),
    ("sk", &["sťažnos"]),
    ("sl", &["pritožb"]),
    ("sv", &["klagomål"]),
];

const PAGES: [&str; 9] = [
    "",
    "/join",
    "/join?nationality=DE",
    "/count",
    "/procedure",
    "/withdraw",
    "/documents",
    "/controllers",
    "/follow",
];

fn site_of(change: impl FnOnce(&mut CampaignSource)) -> Site {
    let mut folder = CampaignSource::embedded_initiative().expect("well formed");
    change(&mut folder);
    folder.write_documents().expect("documents");
    Site::set(Setting {
        clock: Clock::fixed(NOON),
        folder,
        ..Setting::default()
    })
}

fn open() -> Site {
    site_of(|folder| {
        folder.definition.opens = "2025-12-01".parse().ok();
        folder.definition.closes = "2026-11-30".parse().ok();
    })
}

fn central() -> Site {
    site_of(|folder| {
        let definition = &mut folder.definition;
        definition.instrument = "eu-eci-central".to_owned();
        definition.registered = "2025-06-01".parse().ok();
        definition.opens = "2025-10-01".parse().ok();
        definition.closes = "2026-10-01".parse().ok();
        let initiative = definition.initiative.as_mut().expect("an initiative");
        initiative.central = Some("045".to_owned());
        folder.documents.clear();
    })
}

/// The result of 2022, as the demonstration shows it.
fn result() -> Site {
    let site = site_of(|_| ());
    let csv = include_bytes!("../../campaigns/reclaim-your-face/result.csv");
    let figures = read_csv(csv.as_slice()).expect("figures");
    let day = "2022-08-01".parse().expect("a day");
    let app = site.app();
    site.wait(replace(
        &app.db,
        &site.slug,
        Channel::Register,
        day,
        &figures,
    ))
    .expect("kept");
    site
}

/// Every page of the campaign in every language, with what is seen of it.
fn seen(site: &Site) -> Vec<(Lang, String, String)> {
    let mut seen = Vec::new();
    for lang in Lang::all() {
        for page in PAGES {
            let path = format!("/{}/{}{page}", lang.code(), site.slug);
            let answer = site.get(&path);
            if answer.status == 200 {
                seen.push((lang, path, visible(answer.text())));
            }
        }
    }
    assert!(seen.len() > 24 * 6, "{} pages", seen.len());
    seen
}

#[test]
fn no_page_of_an_initiative_calls_it_a_complaint() {
    let mut found = Vec::new();
    for site in [open(), central(), result()] {
        for (lang, path, text) in seen(&site) {
            // The right to complain to a data protection authority, which everybody is told of.
            let rights = visible(&lang.t("initiative-notice-complaint"));
            let text = text.replace(&rights, " ").to_lowercase();
            let (_, words) = COMPLAINT
                .iter()
                .find(|(code, _)| *code == lang.code())
                .expect("every language");
            for word in *words {
                if let Some(at) = text.find(word) {
                    let around: String = text[..at].chars().rev().take(60).collect();
                    let around: String = around.chars().rev().collect();
                    found.push(format!("{path}: {around}{word}"));
                }
            }
            assert!(
                !text.contains(&lang.t("carriers-lead").to_lowercase()),
                "{path}: nobody acts in anybody's name"
            );
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn a_card_invites_to_what_is_done_there() {
    for (site, key) in [
        (open(), "home-sign"),
        (central(), "home-read"),
        (result(), "home-read"),
    ] {
        for lang in Lang::all() {
            let home = site.get(&format!("/{}", lang.code())).expect(200);
            let invitation = format!(
                "<p class=\"card-go\" aria-hidden=\"true\">{}</p>",
                lang.t(key)
            );
            assert!(home.text().contains(&invitation), "{lang} {}", site.slug);
        }
    }
}

#[test]
fn what_nobody_told_is_unknown_and_not_zero() {
    let site = central();
    let html = |path: &str| site.get(path).expect(200).text().to_owned();
    for lang in Lang::all() {
        let count = html(&format!("/{}/{}/count", lang.code(), site.slug));
        assert!(visible(&count).contains(&lang.t("dash-unknown")), "{lang}");
        assert!(!count.contains(">0<"), "{lang}: {}", visible(&count));
        let home = html(&format!("/{}", lang.code()));
        assert!(!home.contains(">0<"), "{lang}: {}", visible(&home));
    }
    // Once somebody told it, even a zero is a number.
    let figures = [("DE".to_owned(), 0)].into();
    let day = "2026-03-01".parse().expect("a day");
    let app = site.app();
    site.wait(replace(
        &app.db,
        &site.slug,
        Channel::Central,
        day,
        &figures,
    ))
    .expect("kept");
    let count = html(&format!("/en/{}/count", site.slug));
    assert!(!visible(&count).contains(&Lang::ENGLISH.t("dash-unknown")));
}

#[test]
fn a_result_of_the_register_is_not_said_to_come_from_the_log() {
    let site = result();
    let text = |rest: &str| {
        visible(
            site.get(&format!("/en/{}{rest}", site.slug))
                .expect(200)
                .text(),
        )
    };
    let count = text("/count");
    assert!(count.contains("78,092"), "{count}");
    assert!(count.contains("nothing to recount"), "{count}");
    for untrue in [
        "makes the number",
        "Do not believe us",
        "Joined",
        "stand ready",
        "filed yet",
    ] {
        assert!(!count.contains(untrue), "{untrue}: {count}");
    }
    let page = text("");
    assert!(!page.contains("goes on"), "{page}");
    for untrue in ["public log stays", "can go down", "Counted here"] {
        assert!(!page.contains(untrue), "{untrue}: {page}");
    }
    assert!(text("/procedure").contains("Nothing is filed from this site."));
}

#[test]
fn what_was_signed_here_is_what_can_be_recounted() {
    let site = open();
    let count = visible(
        site.get(&format!("/en/{}/count", site.slug))
            .expect(200)
            .text(),
    );
    assert!(
        count.contains("What was signed on this site, and only that"),
        "{count}"
    );
    assert!(count.contains("makes the number signed here"), "{count}");
}
