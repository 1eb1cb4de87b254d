//! Maria joins by phone, without JavaScript.

use super::harness::Site;
use super::harness::html::{links, title};

#[test]
fn maria_joins_by_phone() {
    let site = Site::demo();
    let mut maria = site.person("Prénom", "Exemple");
    let page = site.get("/fr/technopolice").expect(200);
    assert!(
        links(page.text())
            .iter()
            .any(|link| link.starts_with("#join"))
    );

    let sent = maria.joins(&["taj", "video"]);
    assert!(
        sent.text().contains(&maria.email),
        "the page shows the address, to be corrected if a letter is wrong"
    );
    assert_eq!(site.count(), 0, "nobody is counted before they confirm");

    let button = maria.opens_mail();
    assert_eq!(site.count(), 0, "opening the link counts nobody");
    assert!(title(button.text()).contains("Clameur"));
    let receipt = maria.confirms();
    assert_eq!(site.count(), 1);
    assert_eq!(receipt.index, 1, "entry 0 is the manifest");

    let mail = maria.reads_mail();
    assert!(mail.text.contains(&maria.withdrawal_code()));
    let recounts = site.everything_agrees();
    let tally = &recounts["technopolice"].report.tally;
    assert_eq!(tally.live, 1);
    assert_eq!(tally.by_target.values().sum::<u64>(), 2);
}
