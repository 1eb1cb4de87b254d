//! Somebody passes a link on: what each network reads of it and draws, by the rules that it has.

use std::collections::BTreeMap;

use clameur::count::reported::{Channel, replace};

use super::elsewhere::central;
use super::harness::html::{attribute, unescape};
use super::harness::{Answer, Site};

/// What a head says: `property` or `name`, and `content`.
fn metas(html: &str) -> BTreeMap<String, Vec<String>> {
    let head = html.split_once("</head>").map_or(html, |(head, _)| head);
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for tag in head.split("<meta ").skip(1) {
        let tag = format!("<meta {}", tag.split_once('>').map_or(tag, |(tag, _)| tag));
        let name = attribute(&tag, "property").or_else(|| attribute(&tag, "name"));
        if let (Some(name), Some(content)) = (name, attribute(&tag, "content")) {
            found.entry(name).or_default().push(unescape(&content));
        }
    }
    found
}

#[track_caller]
fn one<'m>(metas: &'m BTreeMap<String, Vec<String>>, name: &str) -> &'m str {
    let all = metas.get(name).unwrap_or_else(|| panic!("no {name}"));
    assert_eq!(all.len(), 1, "{name}");
    &all[0]
}

/// The path of an absolute address of the site.
#[track_caller]
fn path(site: &Site, url: &str) -> String {
    let path = url.strip_prefix(&site.base_url());
    path.unwrap_or_else(|| panic!("not absolute: {url}"))
        .to_owned()
}

/// Signal fetches with the sender's telephone: no answer without a length, none above a mebibyte, no redirect to plain http.
fn signal_takes(picture: &Answer) {
    let length: usize = picture.header("content-length").unwrap().parse().unwrap();
    assert_eq!(length, picture.body.len());
    assert!(length < 1_048_576);
    assert_eq!(picture.header("content-encoding"), None);
    assert_eq!(picture.header("transfer-encoding"), None);
    assert_eq!(picture.header("content-disposition"), None);
}

/// Mastodon, WhatsApp and the others: PNG of the size that the page said, kept for ten minutes, asked for again by its tag.
fn networks_take(picture: &Answer) {
    assert_eq!(picture.header("content-type"), Some("image/png"));
    assert_eq!(picture.header("cache-control"), Some("public, max-age=600"));
    let size = picture.body.get(16..24).unwrap();
    assert_eq!(size, [0, 0, 4, 176, 0, 0, 2, 118], "1200 × 630");
    // WhatsApp leaves out what is larger than 300 kB; we promise 60.
    assert!(picture.body.len() < 60_000, "{}", picture.body.len());
    assert!(!picture.header("etag").unwrap().starts_with("W/"));
    assert_eq!(
        picture.header("cross-origin-resource-policy"),
        Some("cross-origin")
    );
}

#[test]
fn a_link_shows_what_it_leads_to() {
    let site = Site::demo();
    let page = site.get("/fr/technopolice").expect(200);
    let metas = metas(page.text());
    assert_eq!(one(&metas, "og:type"), "website");
    assert_eq!(one(&metas, "og:locale"), "fr_FR");
    assert_eq!(one(&metas, "og:locale:alternate"), "en_GB");
    assert_eq!(one(&metas, "twitter:card"), "summary_large_image");
    assert_eq!(
        one(&metas, "og:title"),
        "Plainte collective contre la technopolice"
    );
    assert!(one(&metas, "og:description").contains("plainte collective"));
    assert_eq!(one(&metas, "description"), one(&metas, "og:description"));
    let url = format!("{}/fr/technopolice", site.base_url());
    assert_eq!(one(&metas, "og:url"), url);
    assert!(
        page.text()
            .contains(&format!("<link rel=\"canonical\" href=\"{url}\">"))
    );
    for (code, to) in [("en", "/en/technopolice"), ("x-default", "/technopolice")] {
        let link = format!(
            "<link rel=\"alternate\" hreflang=\"{code}\" href=\"{}{to}\">",
            site.base_url()
        );
        assert!(page.text().contains(&link), "{link}");
    }
    assert!(one(&metas, "og:image:alt").starts_with("Retirez les caméras"));
    assert!(
        !page
            .text()
            .split_once("</head>")
            .unwrap()
            .0
            .contains('\u{ad}')
    );
    let card = path(&site, one(&metas, "og:image"));
    let picture = site.get(&card).expect(200);
    signal_takes(&picture);
    networks_take(&picture);
    // The newest one answers under every name that a card ever had.
    for old in ["newest", "15000", "15000-0123abcd"] {
        let old = site
            .get(&format!("/fr/technopolice/card/{old}.png"))
            .expect(200);
        assert_eq!(old.body, picture.body);
    }
    let head = site
        .http()
        .request("HEAD", &card, &[("accept-encoding", "gzip, br")], b"")
        .expect(200);
    assert_eq!(
        head.header("content-length"),
        picture.header("content-length")
    );
    let tag = picture.header("etag").unwrap();
    let again = site
        .http()
        .request("GET", &card, &[("if-none-match", tag)], b"");
    again.expect(304);
    for nothing in [
        "/fr/technopolice/card/a.svg",
        "/fr/none/card/a.png",
        "/xx/technopolice/card/a.png",
    ] {
        site.get(nothing).expect(404);
    }
}

#[test]
fn home_is_shared_too() {
    let site = Site::demo();
    for lang in ["fr", "el"] {
        let page = site.get(&format!("/{lang}")).expect(200);
        let metas = metas(page.text());
        assert!(!one(&metas, "description").is_empty());
        // Kept as campaigns are: compressed once, and asked for again each time.
        let zipped = [("accept-encoding", "gzip")];
        let zipped = site
            .http()
            .request("GET", &format!("/{lang}"), &zipped, b"");
        let zipped = zipped.expect(200);
        assert_eq!(zipped.header("content-encoding"), Some("gzip"));
        assert_eq!(zipped.header("cache-control"), Some("no-cache"));
        networks_take(&site.get(&path(&site, one(&metas, "og:image"))).expect(200));
    }
}

#[test]
fn pages_about_one_person_are_told_to_nobody() {
    let site = Site::demo();
    let mut ana = site.person("Ana", "Exemple");
    ana.joins(&["taj"]);
    let link = ana.reads_mail().link("/confirm/");
    for private in [
        site.get(&link),
        site.http().post(&link, ""),
        site.get("/fr/technopolice/nothing-here"),
        site.get("/mailbox"),
    ] {
        let metas = metas(private.text());
        assert_eq!(one(&metas, "robots"), "noindex, nofollow");
        for absent in ["og:image", "og:image:alt", "twitter:card"] {
            assert!(!metas.contains_key(absent), "{absent}");
        }
        let shown = metas.get("og:url").and_then(|urls| urls.first());
        let campaign = format!("{}/fr/technopolice", site.base_url());
        assert!(shown.is_none_or(|url| *url == campaign), "{shown:?}");
        assert!(!private.text().contains("hreflang=\"x-default\""));
    }
}

#[test]
fn the_number_on_a_card_is_passed_and_never_guessed() {
    let site = central(Some("045"));
    let card = |site: &Site| {
        let page = site.get("/en/elsewhere").expect(200);
        let metas = metas(page.text());
        let alt = one(&metas, "og:image:alt").to_owned();
        (path(site, one(&metas, "og:image")), alt)
    };
    let (unknown, alt) = card(&site);
    assert!(!alt.contains("More than"), "{alt}");
    // A number stands before a dash; a hash may begin with a nought.
    assert!(!unknown.contains('-'), "{unknown}");
    let tell = |german: u64| {
        let figures = [("DE".to_owned(), german)].into();
        let day = "2026-03-01".parse().unwrap();
        let app = site.app();
        site.wait(replace(
            &app.db,
            "elsewhere",
            Channel::Central,
            day,
            &figures,
        ))
        .unwrap();
        app.clock.advance(60_000);
    };
    tell(15_248);
    let (counted, alt) = card(&site);
    assert!(
        alt.contains("More than 15,000 statements of support"),
        "{alt}"
    );
    assert!(counted.contains("/card/15000-"), "{counted}");
    // Fewer than before, yet more than the step: nothing on the card is untrue, so it is the same.
    tell(15_001);
    assert_eq!(card(&site).0, counted);
    tell(15_000);
    let (fallen, alt) = card(&site);
    assert!(fallen.contains("/card/14000-"), "{fallen}");
    assert!(alt.contains("More than 14,000"), "{alt}");
    // Whoever has the old address is shown what is true now.
    assert_eq!(
        site.get(&counted).expect(200).body,
        site.get(&fallen).expect(200).body
    );
}

#[test]
fn machines_find_every_page_in_every_language() {
    let site = central(Some("045"));
    let robots = site.get("/robots.txt").expect(200);
    assert!(
        robots
            .text()
            .contains(&format!("Sitemap: {}/sitemap.xml", site.base_url()))
    );
    assert!(!robots.text().contains("card"), "pictures may be fetched");
    let map = site.get("/sitemap.xml").expect(200);
    let read = roxmltree::Document::parse(map.text()).unwrap();
    let pages: Vec<_> = read
        .descendants()
        .filter(|node| node.has_tag_name(("http://www.sitemaps.org/schemas/sitemap/0.9", "url")))
        .collect();
    assert_eq!(pages.len(), 48, "home and campaign in 24 languages");
    for page in pages {
        let alternates = page
            .children()
            .filter(|node| node.has_tag_name(("http://www.w3.org/1999/xhtml", "link")));
        assert_eq!(alternates.count(), 25);
        let url = page.first_element_child().unwrap().text().unwrap();
        site.get(&path(&site, url)).expect(200);
    }
    for (icon, kind) in [
        ("/favicon.ico", "image/x-icon"),
        ("/apple-touch-icon.png", "image/png"),
    ] {
        assert_eq!(
            site.get(icon).expect(200).header("content-type"),
            Some(kind)
        );
    }
}

#[test]
fn what_is_told_in_the_words_of_schema_org_is_the_page() {
    let site = Site::demo();
    let page = site.get("/fr/technopolice").expect(200);
    let (_, rest) = page
        .text()
        .split_once("<script type=\"application/ld+json\">")
        .unwrap();
    let data: serde_json::Value =
        serde_json::from_str(rest.split_once("</script>").unwrap().0).unwrap();
    let told = &data["@graph"][0];
    assert_eq!(told["@type"], "WebPage");
    assert_eq!(told["inLanguage"], "fr");
    assert_eq!(told["publisher"]["name"], "Association de démonstration");
    assert_eq!(data["@graph"][1]["itemListElement"][1]["item"], told["url"]);
}

#[test]
fn an_address_on_paper_leads_on_whatever_became_of_it() {
    let site = Site::demo();
    for (short, to) in [
        ("/Q/TECHNOPOLICE/FR", "/fr/technopolice"),
        ("/q/technopolice/fr", "/fr/technopolice"),
        ("/q/Technopolice", "/technopolice"),
        ("/Q/TECHNOPOLICE/EN/NOBODY", "/en/technopolice"),
        // Not one of its languages: the browser says which.
        ("/Q/TECHNOPOLICE/DE/NOBODY", "/technopolice"),
    ] {
        let answer = site.get(short).expect(303);
        assert_eq!(answer.header("location"), Some(to), "{short}");
    }
    let organisations = super::harness::site::demonstration()
        .definition
        .organisations;
    let lead = &organisations[0].id;
    let answer = site
        .get(&format!("/Q/TECHNOPOLICE/FR/{}", lead.to_uppercase()))
        .expect(303);
    let to = format!("/fr/technopolice?via={lead}");
    assert_eq!(answer.header("location"), Some(to.as_str()));
    site.get("/Q/NONE/FR").expect(404);
    // The page with the sheets is linked, and every sheet on it exists.
    let page = site.get("/fr/technopolice").expect(200);
    assert!(page.text().contains("href=\"/fr/technopolice/material\""));
    let page = site
        .get(&format!("/fr/technopolice/material?via={lead}"))
        .expect(200);
    let sheets: Vec<String> = super::harness::html::links(page.text())
        .into_iter()
        .filter(|link| link.contains(".pdf"))
        .collect();
    assert_eq!(sheets.len(), 10);
    for sheet in sheets {
        let pdf = site.get(&sheet).expect(200);
        assert_eq!(pdf.header("content-type"), Some("application/pdf"));
        assert!(pdf.body.starts_with(b"%PDF-"));
        let name = pdf.header("content-disposition").unwrap();
        assert!(
            name.contains("technopolice-fr-") && name.contains(lead.as_str()),
            "{name}"
        );
    }
    site.get("/fr/technopolice/material/a2.pdf").expect(404);
}
