//! Pages and errors speak the reader's language, found by address first and by the browser's wish second.

use super::harness::Site;
use super::harness::html::visible;

fn lang_of(page: &str) -> &str {
    page.split("<html lang=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .unwrap_or("")
}

#[test]
fn the_browsers_wish_leads_to_a_language() {
    let site = Site::demo();
    let wish = |path: &str, wish: &str| {
        let headers = [("accept-language", wish)];
        site.http().request("GET", path, &headers, &[])
    };
    for (wished, expected) in [
        ("en-GB,en;q=0.9", "/en/technopolice"),
        ("fr", "/fr/technopolice"),
        ("de,en;q=0.5,fr;q=0.4", "/en/technopolice"),
        ("de", "/fr/technopolice"),
        ("", "/fr/technopolice"),
        ("\u{1}\u{2};;;q=,,,*", "/fr/technopolice"),
    ] {
        let answer = wish("/technopolice", wished);
        // What is not even a header may be refused as a request.
        if answer.status == 400 {
            continue;
        }
        assert_eq!(answer.header("location"), Some(expected), "{wished}");
    }
    assert_eq!(lang_of(wish("/", "fr").text()), "fr");
    assert_eq!(lang_of(wish("/", "en").text()), "en");
    assert_eq!(lang_of(wish("/nowhere", "fr").expect(404).text()), "fr");
    site.everything_agrees();
}

#[test]
fn errors_speak_the_language_of_the_address() {
    let site = Site::demo();
    for lang in ["fr", "en"] {
        let gone = site.get(&format!("/{lang}/nowhere")).expect(404);
        assert_eq!(lang_of(gone.text()), lang);
        let wrong = site.http().request(
            "POST",
            &format!("/{lang}/technopolice/join"),
            &[("content-type", "application/json")],
            b"{}",
        );
        let wrong = wrong.expect(415);
        assert_eq!(lang_of(wrong.text()), lang);
        assert!(visible(wrong.text()).len() > 60);
    }
    let fr = site.get("/fr/technopolice/join").expect(200);
    let en = site.get("/en/technopolice/join").expect(200);
    assert_ne!(visible(fr.text()), visible(en.text()));
    site.get("/de/technopolice").expect(404);
    site.get("/xx/technopolice/join").expect(404);
    site.everything_agrees();
}

#[test]
fn mails_are_written_in_the_language_of_the_form() {
    let site = Site::demo();
    let mut maria = site.person("Prénom", "Exemple").reading("en");
    maria.joins(&["taj"]);
    let mail = maria.reads_mail();
    assert!(mail.link("/confirm/").starts_with("/en/"));
    let mut other = site.person("Autre", "Exemple");
    other.joins(&["taj"]);
    let french = other.reads_mail();
    assert!(french.link("/confirm/").starts_with("/fr/"));
    assert_ne!(mail.subject, french.subject);
    site.everything_agrees();
}
