//! Mail scanners open links: GET and HEAD change nothing, whatever the link (promise P9).

use std::collections::BTreeSet;

use super::harness::Site;
use super::harness::html::links;

#[test]
fn whoever_opens_mailed_links_changes_nothing() {
    let site = Site::demo();
    let mut waiting = site.person("Prénom", "Exemple");
    let mut counted = site.person("Deuxième", "Exemple");
    let mut told_twice = site.person("Troisième", "Exemple");
    waiting.joins(&["taj"]);
    let mut mails = vec![waiting.reads_mail()];
    counted.is_counted(&["tes"]);
    mails.push(counted.reads_mail());
    told_twice.is_counted(&["vsa"]);
    told_twice.reads_mail();
    told_twice.joins(&["vsa"]);
    mails.push(told_twice.reads_mail());
    site.mail_has_left();

    let mut paths: BTreeSet<String> = mails.into_iter().flat_map(|mail| mail.links).collect();
    // And where the pages behind them lead on to.
    for path in paths.clone() {
        let page = site.get(&path);
        paths.extend(
            links(&String::from_utf8_lossy(&page.body))
                .into_iter()
                .filter(|link| link.starts_with('/')),
        );
    }
    paths.insert(counted.path(&format!("/receipt/{}", counted.token())));
    assert!(paths.len() > 10, "{paths:?}");

    let before = site.dump();
    for path in &paths {
        for method in ["GET", "HEAD", "GET"] {
            let answer = site.http().request(method, path, &[], &[]);
            assert!(answer.status < 400, "{method} {path}: {}", answer.status);
            assert!(method == "GET" || answer.body.is_empty());
        }
    }
    site.is_unchanged_since(&before);
    assert_eq!(site.count(), 2);
    site.everything_agrees();
}

#[test]
fn what_changes_something_is_never_a_get() {
    let site = Site::demo();
    let mut maria = site.person("Prénom", "Exemple");
    maria.joins(&["taj"]);
    maria.opens_mail();
    site.mail_has_left();
    let before = site.dump();
    let reject = maria.link().replace("/confirm/", "/reject/");
    let answer = site.get(&reject).expect(405);
    assert!(answer.text().contains("<h1"), "a page, not a bare status");
    for method in ["PUT", "DELETE", "PATCH"] {
        site.http()
            .request(method, &maria.link(), &[], &[])
            .expect(405);
    }
    site.is_unchanged_since(&before);
    site.everything_agrees();
}
