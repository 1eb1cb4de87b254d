//! A campaign on other people's sites: what may be framed, by whom, and what never is.

use super::harness::html::{Form, links, visible};
use super::harness::process::source_files;
use super::harness::site::demonstration;
use super::harness::{Answer, Setting, Site};

fn policy(answer: &Answer) -> &str {
    answer.header("content-security-policy").unwrap_or("")
}

/// Every address of the site, with something in its blanks, as the sources have them.
fn addresses() -> Vec<String> {
    let mut found = Vec::new();
    for (_, text) in source_files() {
        for rest in text.split(".route(").skip(1) {
            let Some(address) = rest.trim_start().strip_prefix('"') else {
                continue;
            };
            let Some((address, _)) = address.split_once('"') else {
                continue;
            };
            let address = address
                .replace("{lang}", "fr")
                .replace("{slug}", "technopolice")
                .replace("{first}", "fr")
                .replace("{kind}", "mandate");
            found.push(address.replace(['{', '}', '*'], ""));
        }
    }
    found.sort();
    found.dedup();
    assert!(found.len() > 50, "{found:?}");
    found
}

#[test]
fn nothing_outside_the_zone_may_be_framed() {
    let site = Site::demo();
    let none: &[(&str, &str)] = &[];
    let form: &[(&str, &str)] = &[("content-type", "application/x-www-form-urlencoded")];
    for address in addresses() {
        for (method, headers) in [("GET", none), ("POST", form)] {
            let answer = site.http().request(method, &address, headers, b"");
            let policy = policy(&answer);
            assert_eq!(
                policy.matches("frame-ancestors").count(),
                1,
                "{method} {address}"
            );
            let refuses = policy.contains("frame-ancestors 'none'");
            assert_eq!(
                refuses,
                !address.starts_with("/embed/"),
                "{method} {address}"
            );
            let isolated = answer.header("cross-origin-embedder-policy").is_some();
            assert_eq!(isolated, !refuses, "{method} {address}");
            assert!(!policy.contains("unsafe"), "{method} {address}");
        }
    }
}

#[test]
fn a_frame_says_what_is_true_and_fits_into_a_page() {
    let site = Site::demo();
    site.person("Prénom", "Exemple").is_counted(&["taj"]);
    for kind in ["count", "progress", "button"] {
        let path = format!("/embed/fr/technopolice/{kind}");
        let answer = site.get(&path).expect(200);
        assert!(policy(&answer).contains("frame-ancestors *; form-action 'none'"));
        assert_eq!(
            answer.header("cross-origin-resource-policy"),
            Some("cross-origin")
        );
        assert_eq!(answer.header("cache-control"), Some("public, max-age=60"));
        assert_eq!(answer.header("set-cookie"), None);
        assert_eq!(answer.header("x-frame-options"), None);
        let html = answer.text();
        assert!(html.contains("<strong>1</strong>"), "{html}");
        assert!(html.contains("lang=\"fr\""));
        assert!(!html.contains(" style=\""));
        let host = site.base_url().replace("http://", "");
        assert!(visible(html).contains(&host), "whose it is can be seen");
        for tag in html.split("<a ").skip(1) {
            assert!(tag.contains("target=\"_blank\" rel=\"noopener\""), "{tag}");
        }
        assert!(links(html).iter().all(|link| link.starts_with("/fr/")));
        assert_eq!(html.contains("class=\"button\""), kind == "button");
        // A frame, its style, its look, its script, and the element that makes it.
        let mut bytes = html.len();
        for part in [
            " href=\"/assets/",
            " src=\"/assets/",
            " href=\"/embed/theme/",
        ] {
            let start = part.split_once('"').unwrap().1;
            let rest = html.split(part).nth(1).unwrap();
            let rest = rest.split('"').next().unwrap();
            bytes += site.get(&format!("{start}{rest}")).expect(200).body.len();
        }
        let element = site.get("/embed/clameur.js").expect(200);
        assert_eq!(element.header("access-control-allow-origin"), Some("*"));
        assert!(element.body.len() <= 4_096, "{}", element.body.len());
        bytes += element.body.len();
        assert!(bytes <= 15_000, "{kind} weighs {bytes} bytes");
    }
    site.get("/embed/fr/technopolice/receipt").expect(404);
    site.get("/embed/el/technopolice/count").expect(404);
    site.get("/embed/fr/rien/count").expect(404);
}

#[test]
fn a_look_is_a_few_things_and_never_what_somebody_wrote() {
    let site = Site::demo();
    let path = "/embed/fr/technopolice/button?accent=%23ffff00&radius=9&font=serif&scheme=dark";
    let html = site.get(path).expect(200);
    let name = "/embed/theme/ffff00-9-serif-dark.css";
    assert!(html.text().contains(name), "{}", html.text());
    let css = site.get(name).expect(200);
    assert!(css.text().contains("--on-accent:#000000"));
    let path = "/embed/fr/technopolice/button?accent=%22%3E%3Cscript%3E&font=x%7D";
    let html = site.get(path).expect(200);
    assert!(!html.text().contains("<script>"));
    for bad in [
        "/embed/theme/ffff00.css",
        "/embed/theme/FFFF00-9-serif-dark.css",
    ] {
        site.get(bad).expect(404);
    }
}

#[test]
fn the_form_is_framed_only_where_the_campaign_says_and_a_mailbox_is_proved() {
    let mut folder = demonstration();
    folder.definition.embed_form_on = vec!["https://www.example.org".to_owned()];
    let setting = Setting {
        folder,
        ..Setting::default()
    };
    let site = Site::set_with(setting, |config| {
        config.base_url = "https://clameur.example.org".to_owned();
    });
    let framed = "/embed/fr/technopolice/form";
    let answer = site.get(framed).expect(200);
    let expected =
        "frame-ancestors 'self' https://www.example.org; connect-src 'self'; form-action 'self'";
    assert!(policy(&answer).ends_with(expected), "{}", policy(&answer));
    assert!(!answer.text().contains("class=\"site-header\""));
    assert!(visible(answer.text()).contains("clameur.example.org"));
    // Errors stay inside, with what was typed.
    let mut form = Form::of(answer.text(), framed);
    form.set("given-name", "Prénom");
    let answer = site.http().post(framed, &form.encode()).expect(422);
    assert!(policy(&answer).contains("https://www.example.org"));
    assert_eq!(
        Form::of(answer.text(), framed).value("given-name"),
        Some("Prénom")
    );
}

#[test]
fn a_host_chooses_nothing_about_the_form_but_by_whose_link_people_come() {
    let site = Site::demo();
    let lead = site.folder.definition.organisations[0].id.clone();
    let framed = "/embed/fr/technopolice/form";
    let page = site.get(&format!("{framed}?via={lead}")).expect(200);
    assert_eq!(Form::of(page.text(), framed).value("via"), Some(&*lead));
    let plain = visible(site.get(framed).expect(200).text());
    // Neither "look in your mailbox" nor the form of a shared device, nor somebody's word.
    for query in [
        "tablet=sent",
        "tablet=1",
        "nationality=DE",
        "via=x%26tablet=sent",
    ] {
        let page = site.get(&format!("{framed}?{query}")).expect(200);
        assert_eq!(visible(page.text()), plain, "{query}");
        assert!(!page.text().contains("name=\"tablet\""), "{query}");
    }
}

#[test]
fn where_nobody_was_named_a_button_leads_to_the_form() {
    let site = Site::set_with(Setting::default(), |config| {
        config.base_url = "https://clameur.example.org".to_owned();
    });
    let answer = site
        .get("/embed/fr/technopolice/form?scheme=dark")
        .expect(303);
    assert_eq!(
        answer.header("location"),
        Some("/embed/fr/technopolice/button?scheme=dark")
    );
    let page = site.get("/fr/technopolice/embed").expect(200);
    assert!(policy(&page).contains("frame-src 'self'"));
    assert!(policy(&page).contains("frame-ancestors 'none'"));
    let text = visible(page.text());
    assert!(!page.text().contains("value=\"form\""));
    for policy in [
        "img-src https://clameur.example.org",
        "frame-src https://clameur.example.org",
        "script-src https://clameur.example.org; frame-src https://clameur.example.org",
    ] {
        assert!(text.contains(policy), "{policy}");
    }
    let chosen = "/fr/technopolice/embed?kind=count&accent=%23005a9c&radius=0";
    let page = site.get(chosen).expect(200);
    let snippet =
        "https://clameur.example.org/embed/fr/technopolice/count?accent=005a9c&amp;amp;radius=0";
    let unescaped = snippet.replace("&amp;amp;", "&amp;");
    assert!(
        visible(page.text()).contains(&unescaped) || page.text().contains(snippet),
        "{}",
        page.text()
    );
}

#[test]
fn a_campaign_that_is_over_or_has_not_begun_says_so_in_its_frame() {
    for (opens, closes, said) in [
        (
            Some(jiff::civil::date(2026, 9, 1)),
            None,
            "1er septembre 2026",
        ),
        (None, Some(jiff::civil::date(2026, 2, 1)), "close"),
    ] {
        let mut folder = demonstration();
        (folder.definition.opens, folder.definition.closes) = (opens, closes);
        let site = Site::set(Setting {
            folder,
            ..Setting::default()
        });
        let html = site.get("/embed/fr/technopolice/button").expect(200);
        let text = visible(html.text());
        assert!(text.contains(said), "{text}");
        assert!(!html.text().contains("/technopolice/join"));
        site.get("/embed/fr/technopolice/form").expect(303);
    }
}
