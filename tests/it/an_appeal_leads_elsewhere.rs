//! Where the law knows only its own place to sign, a campaign leads there and does nothing else.

use std::collections::BTreeMap;

use clameur::campaign::appeal::Appeal;
use clameur::campaign::ready::remarks;
use clameur::campaign::source::CampaignSource;
use clameur::clock::Clock;

use super::harness::html::visible;
use super::harness::{Setting, Site};

const THERE: &str = "https://epetitionen.bundestag.de/petitionen/example.html";

fn folder(address: &str) -> CampaignSource {
    let mut folder = CampaignSource::embedded_initiative().expect("well formed");
    let definition = &mut folder.definition;
    definition.slug = "appeal".to_owned();
    definition.instrument = "appeal-elsewhere".to_owned();
    definition.registered = None;
    definition.initiative = None;
    definition.opens = None;
    definition.closes = None;
    definition.languages = vec!["en".to_owned()];
    definition.appeal = Some(Appeal {
        place: "de-bundestag".to_owned(),
        address: address.to_owned(),
    });
    folder.texts.retain(|language, _| language == "en");
    folder.documents = BTreeMap::from([("en".to_owned(), BTreeMap::new())]);
    folder
}

#[test]
fn a_page_that_leads_to_the_only_place_to_sign_takes_and_counts_nothing() {
    let site = Site::set(Setting {
        folder: folder(THERE),
        ..Setting::default()
    });
    let page = site.get("/en/appeal").expect(200);
    let html = page.text();
    assert!(html.contains(&format!("href=\"{THERE}\"")), "{html}");
    // The one form asks where to share the page.
    let forms = html.matches("<form").count();
    assert_eq!(forms, html.matches("/share\" target=").count(), "{html}");
    assert!(!html.contains("data-count"), "{html}");
    let text = visible(html);
    assert!(
        text.contains("Deutscher Bundestag")
            && text.contains("Nothing is signed, asked, kept or counted here"),
        "{text}"
    );
    assert!(!text.contains("acts in your name"), "{text}");
    for address in ["/en/appeal/count", "/en/appeal/follow"] {
        site.get(address).expect(404);
    }
    let answer = site.get("/en/appeal/join").expect(303);
    assert_eq!(answer.header("location"), Some("/en/appeal#join"));
    let sent = "given-name=Exemple&family-name=Personne-Invent%C3%A9e&email=nom%40example.org";
    site.http().post("/en/appeal/join", sent).expect(405);
    assert_eq!(site.count(), 0);
    let home = visible(site.get("/en").expect(200).text());
    assert!(!home.contains("statements of support"), "{home}");
    // Other sites are offered its button, and neither a number nor a form.
    let offered = site.get("/en/appeal/embed?kind=count").expect(200);
    assert!(!offered.text().contains("name=\"kind\""));
    assert!(offered.text().contains("/embed/en/appeal/button"));
    let offered = visible(offered.text());
    assert!(offered.contains("Nobody signs on this site"), "{offered}");
    assert!(!offered.contains("The number"), "{offered}");
    assert!(!home.contains("Read and"), "nobody joins here: {home}");
    // There is neither a receipt to check nor a mail that names the log's key.
    assert!(
        !text.contains("receipt") && !text.contains("your mails"),
        "{text}"
    );
    site.everything_agrees();
}

#[test]
fn an_appeal_that_leads_anywhere_else_is_not_published() {
    let now = Clock::System.now();
    let said = remarks(&folder("https://example.org/sign"), now);
    assert!(
        said.iter().any(|one| one.blocks()
            && one
                .to_string()
                .contains("does not lead to Deutscher Bundestag")),
        "{said:?}"
    );
}
