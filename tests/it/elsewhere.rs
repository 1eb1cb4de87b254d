//! An initiative that signs in the Commission's central system: this site informs, hands over, keeps in touch, and shows the figures that
//! the central system told of. Nothing is signed here.

use clameur::campaign::source::CampaignSource;
use clameur::clock::{Clock, DAY};
use clameur::count::reported::{Channel, replace};

use super::harness::html::{Form, links, visible};
use super::harness::site::NOON;
use super::harness::{Setting, Site};

/// The texts of the demonstration's initiative, as one registered in 2025.
pub(super) fn central(number: Option<&str>) -> Site {
    let mut folder = CampaignSource::embedded_initiative().expect("well formed");
    let definition = &mut folder.definition;
    definition.slug = "elsewhere".to_owned();
    definition.instrument = "eu-eci-central".to_owned();
    definition.registered = "2025-06-01".parse().ok();
    definition.opens = "2025-10-01".parse().ok();
    definition.closes = "2026-10-01".parse().ok();
    let initiative = definition.initiative.as_mut().expect("an initiative");
    initiative.central = number.map(str::to_owned);
    folder.documents.clear();
    folder.write_documents().expect("documents");
    Site::set(Setting {
        clock: Clock::fixed(NOON),
        folder,
        ..Setting::default()
    })
}

#[test]
fn the_page_hands_over_in_the_readers_language_and_signs_nothing() {
    let site = central(Some("045"));
    for lang in ["en", "fr", "el"] {
        let form = format!("https://eci.ec.europa.eu/045/public/?lg={lang}");
        for path in ["", "/join"] {
            let page = site.get(&format!("/{lang}/elsewhere{path}")).expect(200);
            let links = links(page.text());
            assert!(links.contains(&form), "{lang}{path}: {links:?}");
            assert!(!links.iter().any(|link| link.ends_with("/withdraw")));
            assert!(!page.text().contains("action=\"/{lang}/elsewhere/join\""));
        }
    }
    let page = site.get("/en/elsewhere/join").expect(200);
    let text = visible(page.text());
    assert!(text.contains("Germanyno document"), "{text}");
    assert!(text.contains("Italypassport · identity card"), "{text}");
    assert!(!text.contains(" joined"), "no count of our own: {text}");
    site.http()
        .post("/en/elsewhere/join", "given-name=A")
        .expect(405);
    let notice = site.get("/en/elsewhere/documents/notice").expect(200);
    let notice = visible(notice.text());
    assert!(notice.contains("used for what you ticked"), "{notice}");
    assert!(
        notice.contains("12 months after the campaign has closed"),
        "{notice}"
    );
    for path in ["/count", "/count.json", "/procedure", "/follow"] {
        site.get(&format!("/en/elsewhere{path}")).expect(200);
    }
    site.everything_agrees();
}

#[test]
fn figures_are_those_of_the_central_system() {
    let site = central(Some("045"));
    let before = visible(site.get("/en/elsewhere").expect(200).text());
    assert!(!before.contains("51,850"), "{before}");
    let app = site.app();
    let figures = [("DE", 37_621), ("FR", 14_229)];
    let figures = figures.map(|(code, n)| (code.to_owned(), n)).into();
    let day = "2026-03-01".parse().expect("a day");
    site.wait(replace(
        &app.db,
        "elsewhere",
        Channel::Central,
        day,
        &figures,
    ))
    .expect("kept");
    let page = visible(site.get("/en/elsewhere/join").expect(200).text());
    assert!(page.contains("51,850 statements of support"), "{page}");
    let home = visible(site.get("/en").expect(200).text());
    assert!(home.contains("51,850"), "{home}");
    let count = visible(site.get("/en/elsewhere/count").expect(200).text());
    assert!(count.contains("51,850"), "{count}");
    assert_eq!(site.count(), 0, "and the ledger has none");
}

#[test]
fn what_happened_is_told_though_nothing_is_signed_here() {
    let site = central(Some("045"));
    let embed = visible(site.get("/en/elsewhere/embed").expect(200).text());
    assert!(embed.contains("Nobody signs on this site"), "{embed}");
    assert!(!embed.contains("counts at once"), "{embed}");
    site.clock.advance(300 * DAY);
    let page = site.get("/en/elsewhere").expect(200);
    assert!(page.text().contains("<ol class=\"news\">"));
    let text = visible(page.text());
    assert!(text.contains("What happened"), "{text}");
    assert!(!text.contains("What happens next"), "{text}");
    let embed = visible(site.get("/en/elsewhere/embed").expect(200).text());
    assert!(!embed.contains("The form on your site"), "{embed}");
}

#[test]
fn addresses_are_collected_beside_it_with_every_box_of_the_law() {
    let site = central(Some("045"));
    let mut ana = site.person("", "").reading("en");
    let page = site.get("/en/elsewhere/join").expect(200);
    let mut form = Form::of(page.text(), "/en/elsewhere/follow");
    assert_eq!(form.boxes("consent"), ["age", "contact", "news"]);
    form.fill("email", &ana.email).tick("consent", "contact");
    ana.sends(&form).expect(422);
    form.tick("consent", "age");
    ana.sends(&form).expect(200);
    let link = ana.reads_mail().link("/follow/confirm/");
    site.http().post(&link, "").expect(200);
    assert_eq!(site.dump()["contact"].len(), 1);
    site.everything_agrees();
}

#[test]
fn without_a_number_nobody_is_sent_astray() {
    let site = central(None);
    let page = site.get("/en/elsewhere/join").expect(200);
    assert!(!page.text().contains("eci.ec.europa.eu"));
    assert!(visible(page.text()).contains("is not known yet"));
}
