//! Nobody can learn from the site whether somebody else joined (promise P8).

use super::harness::{Answer, Site};

/// An answer without what differs from request to request by nature: the time, the number drawn for the log, and what the person typed,
/// which comes back to them in the form that corrects the address.
fn readable(answer: &Answer) -> (u16, Vec<(String, String)>, String) {
    let mut headers = answer.headers.clone();
    let by_nature = ["date", "x-request-id", "content-length"];
    headers.retain(|(name, _)| !by_nature.contains(&name.as_str()));
    let (before, rest) = answer
        .text()
        .split_once("<p class=\"given-address\">")
        .expect("the address that was given");
    let (_, after) = rest.split_once("</form>").expect("its form");
    (answer.status, headers, format!("{before}{after}"))
}

#[test]
fn a_second_submission_reads_like_a_first() {
    let site = Site::demo();
    let mut maria = site.person("Prénom", "Exemple");
    let first = maria.joins(&["taj"]);
    maria.opens_mail();

    // While the first waits for its confirmation, and after it was counted.
    let while_pending = maria.joins(&["taj"]);
    maria.opens_mail();
    maria.confirms();
    maria.reads_mail();
    let after_counted = maria.joins(&["taj"]);
    assert_eq!(readable(&first), readable(&while_pending));
    assert_eq!(readable(&first), readable(&after_counted));

    // Only the mailbox's owner is told, and is given no link that would count again.
    let told = maria.reads_mail();
    assert!(told.links.iter().all(|link| !link.contains("/confirm/")));
    assert_eq!(site.count(), 1);
    site.everything_agrees();
}

#[test]
fn somebody_else_gets_the_same_page_for_a_name_that_is_known_and_one_that_is_not() {
    let site = Site::demo();
    let mut maria = site
        .person("Prénom", "Exemple")
        .with_email("prenom@example.org");
    maria.is_counted(&["tes"]);
    maria.reads_mail();

    // A stranger knows her name and tries it with a mailbox of their own, and with hers.
    let curious = site
        .person("Prénom", "Exemple")
        .with_email("autre@example.org");
    let known = curious.joins(&["tes"]);
    let unknown = site.person("Prénom", "Autre").joins(&["tes"]);
    let hers = site
        .person("PRÉNOM", "exemple")
        .with_email("prenom@example.org")
        .joins(&["tes"]);
    assert_eq!(readable(&known), readable(&unknown));
    assert_eq!(readable(&known), readable(&hers));
    assert!(
        maria
            .reads_mail()
            .links
            .iter()
            .all(|l| !l.contains("/confirm/"))
    );
    site.everything_agrees();
}

#[test]
fn a_mailbox_is_not_bombed() {
    let setting = super::harness::Setting::default();
    let mut limits = setting.limits.clone();
    limits.mails_per_mailbox_per_day = 8;
    let site = Site::set(super::harness::Setting { limits, ..setting });
    let mut victim = site.person("Prénom", "Exemple");
    let pages: Vec<_> = (0..5).map(|_| readable(&victim.joins(&["taj"]))).collect();
    assert!(pages.windows(2).all(|two| two.first() == two.last()));
    victim.reads_mail();
    site.due_mail_has_left();
    assert!(victim.new_mail().is_none(), "one mail at once, not five");
    site.everything_agrees();
}
