//! A last day is a whole day where the campaign is, not where the server's clock is.

use clameur::campaign::source::CampaignSource;
use clameur::clock::{HOUR, MINUTE, Zone};
use jiff::civil::date;

use super::harness::{Setting, Site};

fn site(timezone: Option<&str>) -> Site {
    let mut folder = CampaignSource::embedded_demo().expect("the demonstration is well formed");
    folder.definition.opens = Some(date(2026, 3, 2));
    folder.definition.closes = Some(date(2026, 11, 30));
    folder.definition.timezone = timezone.map(str::to_owned);
    Site::set(Setting {
        folder,
        ..Setting::default()
    })
}

/// Goes so long before or after the last moment of 30 November in a zone.
fn around_the_end(site: &Site, zone: &str, after: i64) {
    let zone = Zone::named(zone).expect("known");
    let end = zone.end_of(date(2026, 11, 30));
    site.clock.advance(end + after - site.clock.now());
}

fn can_join(site: &Site) -> bool {
    let page = site.get(&format!("/fr/{}", site.slug)).expect(200);
    page.text().contains("name=\"given-name\"")
}

#[test]
fn the_last_day_ends_at_midnight_where_the_campaign_is() {
    for (timezone, zone, words) in [
        (
            None,
            "Europe/Paris",
            "30 novembre 2026 à 23\u{a0}h\u{a0}59 (+01:00)",
        ),
        (
            Some("Indian/Reunion"),
            "Indian/Reunion",
            "30 novembre 2026 à 23\u{a0}h\u{a0}59 (+04:00)",
        ),
        (
            Some("America/Cayenne"),
            "America/Cayenne",
            "30 novembre 2026 à 23\u{a0}h\u{a0}59 (\u{2212}03:00)",
        ),
    ] {
        let site = site(timezone);
        around_the_end(&site, zone, -5 * MINUTE);
        assert!(can_join(&site), "{zone}");
        let page = site.get(&format!("/fr/{}", site.slug)).expect(200);
        assert!(page.text().contains(words), "{zone}: {words}");
        // Somebody fills the form in on the last evening, and presses the button the next morning.
        let mut late = site.person("Prénom", "Exemple");
        late.joins(&["taj"]);
        late.opens_mail();
        around_the_end(&site, zone, MINUTE);
        assert!(!can_join(&site), "{zone}");
        around_the_end(&site, zone, 9 * HOUR);
        late.confirms();
        assert_eq!(site.count(), 1, "{zone}");
        site.everything_agrees();
    }
}
