//! Whoever signed has what they signed: its version and hash, a page of it that stays, and a printed copy of their own (promise P11).

use super::harness::html::{Form, visible};
use super::harness::{Answer, Setting, Site};

#[track_caller]
fn copy_of(site: &Site, page: &str) -> Answer {
    let html = site.receipt_page(page);
    let copy = page
        .split("/confirm/")
        .next()
        .map(|base| format!("{base}/copy"));
    let form = Form::of(html.text(), &copy.expect("a mailed link"));
    site.http().post(&form.action, &form.encode()).expect(200)
}

/// A file for its owner's eyes.
#[track_caller]
fn is_private_pdf(answer: &Answer) {
    assert_eq!(answer.header("content-type"), Some("application/pdf"));
    assert_eq!(answer.header("cache-control"), Some("private, no-store"));
    assert!(answer.body.starts_with(b"%PDF-"));
    let name = answer.header("content-disposition").expect("a name");
    assert!(name.starts_with("attachment; filename=\"") && name.ends_with(".pdf\""));
    assert!(!name.contains("Exemple"), "the name tells nothing: {name}");
}

#[test]
fn a_mandate_is_told_by_version_and_hash_and_printed_for_its_giver() {
    let site = Site::demo();
    let mut maria = site.person("Prénom", "Exemple");
    maria.joins(&["taj"]);
    maria.opens_mail();
    let waiting = maria.path(&format!("/copy/{}", maria.token()));
    site.get(&waiting).expect(404);
    maria.confirms();
    let hash = &site.folder.documents["fr"]["mandate"];
    let hash = clameur_ledger::Hash::of(hash.as_bytes()).to_string();

    // On the page and in the mail: version, hash, and the text itself behind a link.
    let page = site.receipt_page(&maria.link());
    assert!(visible(page.text()).contains("Le mandat, version 1"));
    assert!(page.text().contains(hash.as_str()));
    let mail = maria.reads_mail();
    assert!(mail.text.contains("Le mandat, version 1"), "{}", mail.text);
    let text = mail.link(&format!("/documents/{hash}"));
    let shown = site.get(&text).expect(200);
    assert!(visible(shown.text()).contains("Mandat"));

    // A newer text does not change what she signed.
    let mut newer = site.folder.clone();
    let french = newer.documents.get_mut("fr").expect("French");
    let mandate = french.get_mut("mandate").expect("a mandate");
    mandate.push_str("\nUne phrase de plus.\n");
    site.publish(&newer).expect("published");
    site.clock.advance(60_000);
    site.get(&text).expect(200);
    let page = site.receipt_page(&maria.link());
    assert!(visible(page.text()).contains("Le mandat, version 1"));
    assert!(page.text().contains(hash.as_str()));

    let copy = copy_of(&site, &maria.link());
    is_private_pdf(&copy);
    // The same again: nothing in it depends on when it is printed, but the head of the log.
    assert_eq!(copy.body, copy_of(&site, &maria.link()).body);

    // Whoever signs now signs the second version.
    let mut later = site.person("Deuxième", "Exemple");
    later.is_counted(&["taj"]);
    let page = site.receipt_page(&later.link());
    assert!(visible(page.text()).contains("Le mandat, version 2"));

    // Only with the link, and only as long as it counts.
    let path = waiting;
    let other = format!("{}A", &path[..path.len() - 1]);
    if other != path {
        site.get(&other).expect(404);
    }
    maria.withdraws();
    site.get(&path).expect(404);
    site.everything_agrees();
}

#[test]
fn a_statement_of_support_is_printed_for_its_signatory_too() {
    let mut folder = clameur::campaign::source::CampaignSource::embedded_initiative()
        .expect("the demonstration is well formed");
    folder.definition.opens = Some(jiff::civil::date(2026, 1, 1));
    folder.definition.closes = Some(jiff::civil::date(2026, 12, 31));
    folder.write_documents().expect("documents");
    let site = Site::set(Setting {
        folder,
        ..Setting::default()
    });
    let path = format!("/fr/{}/join", site.slug);
    for state in ["DE", "ES"] {
        let page = site.get(&format!("{path}?nationality={state}")).expect(200);
        let mut form = Form::of(page.text(), &path);
        form.fill("given-name", "Prénom")
            .fill("family-name", "Exemple")
            .tick("consent", "certify");
        if state == "DE" {
            form.fill("street", "Rue de l’Exemple")
                .fill("street-number", "1")
                .fill("postal-code", "12345")
                .fill("city", "Exempleville")
                .fill("country", "DE")
                .fill("birth-date", "1971-12-24");
        } else {
            form.tick("document", "id.card")
                .fill("document-number", "54578044x");
        }
        let signed = site.http().post(&form.action, &form.encode()).expect(200);
        let receipt = signed.receipt_link().expect("a receipt");
        assert!(visible(signed.text()).contains("version 1"));
        is_private_pdf(&copy_of(&site, &receipt));
    }
    site.everything_agrees();
}
