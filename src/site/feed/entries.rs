use clameur_instrument::Event;

use crate::campaign::definition::Texts;
use crate::clock::Millis;
use crate::count::chart::DayCount;
use crate::procedure::timeline::in_language;
use crate::procedure::{Entry as Took, KnownBy, Procedure};
use crate::site::campaign::papers::organisation_name;
use crate::site::campaign_page::CampaignPage;
use crate::site::feed::{Entry, absolute};
use crate::site::procedure::event_title;
use crate::web::markdown;

/// Numbers that are told when they are reached, beside the campaign's own goals.
const ROUND: [u64; 13] = [
    100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000,
    1_000_000,
];

/// What entries of a campaign have in common.
pub(crate) struct Teller<'p> {
    pub(crate) place: &'p CampaignPage,
    /// What every id of this campaign and language begins with.
    pub(crate) tag: String,
    /// The campaign's page in its language, absolute.
    pub(crate) page: String,
}

impl Teller<'_> {
    fn entry(&self, about: &str, title: String, at: Millis, below: &str, html: &str) -> Entry {
        Entry {
            id: format!("{}/{about}", self.tag),
            title,
            at,
            url: format!("{}{below}", self.page),
            html: absolute(html, &self.place.site),
        }
    }

    /// Events of the procedure.
    pub(crate) fn procedure(&self, procedure: &Procedure) -> Vec<Entry> {
        let took_place = procedure.entries.iter();
        took_place
            .filter(|entry| entry.day <= procedure.today)
            .map(|entry| self.event(entry))
            .collect()
    }

    fn event(&self, took: &Took) -> Entry {
        let lang = self.place.lang;
        let about = match took.by {
            // A correction is another row about the same thing.
            KnownBy::Recorded(number) => format!("procedure/{}", took.first.unwrap_or(number)),
            KnownBy::Batch(number) => format!("procedure/batch-{number}"),
            // There is one last certificate, whatever its day turns out to be.
            KnownBy::Authorities if took.event == Event::Certified => {
                "procedure/authorities-certified".to_owned()
            }
            KnownBy::Report | KnownBy::Authorities => {
                format!("procedure/{}-{}", took.event.name(), took.day)
            }
            KnownBy::Campaign | KnownBy::Ended | KnownBy::Rule(_) => {
                format!("procedure/{}", took.event.name())
            }
        };
        let day = self.place.campaign.zone.start_of(took.day);
        let note = in_language(&took.notes, lang.code()).unwrap_or_default();
        let mut html = format!("<p>{}</p>", lang.date(took.day));
        html.push_str(&markdown(&lang.typeset(note), 2).to_string());
        if let KnownBy::Rule(lapse) = took.by {
            let why = lang.t(lapse.key());
            html.push_str(&crate::web::Html::from_plain_text(&why).to_string());
        }
        if !took.link.is_empty() {
            html.push_str(&crate::web::Html::from_plain_text(&took.link).to_string());
        }
        let title = event_title(lang, took.event);
        let at = took.recorded_at.unwrap_or(day);
        self.entry(&about, title, at, "/procedure", &html)
    }

    /// Numbers that were reached, with what the campaign says happens then.
    pub(crate) fn milestones(&self, days: &[DayCount], texts: &Texts, unit: &str) -> Vec<Entry> {
        let campaign = &self.place.campaign;
        let goals = campaign.folder.definition.goal.as_ref();
        let mut numbers = goals.map(|goals| goals.numbers()).unwrap_or_default();
        numbers.extend(ROUND);
        numbers.sort_unstable();
        numbers.dedup();
        let lang = self.place.lang;
        let reached = reached(days, &numbers);
        reached
            .into_iter()
            .map(|(number, day)| {
                let unit = lang.tr(unit, &[("count", number.into())]);
                let title = format!("{} {unit}", lang.number(number));
                let meaning = texts.goals.get(&number.to_string());
                let said = meaning.map_or_else(String::new, |meaning| {
                    let words = [
                        ("value", lang.number(number).into()),
                        ("other", lang.typeset(meaning).into_owned().into()),
                    ];
                    let said = lang.tr("goal-then", &words);
                    format!("<p>{}</p>", crate::web::Html::from_plain_text(&said))
                });
                let html = format!("<p>{}</p>{said}", lang.date(day));
                let at = campaign.zone.start_of(day);
                self.entry(&format!("number/{number}"), title, at, "/count", &html)
            })
            .collect()
    }

    /// Changes of what was published: texts, keys, days.
    pub(crate) fn changes(&self) -> Vec<Entry> {
        let campaign = &self.place.campaign;
        let lang = self.place.lang;
        let steps = campaign.history.steps(&campaign.zone);
        let editions = campaign.history.editions.iter().skip(1);
        let name = |id: &str| organisation_name(self.place, id);
        steps
            .iter()
            .zip(editions)
            .map(|(step, edition)| {
                let list: String = step
                    .changes
                    .iter()
                    .map(|change| change.text(lang, name))
                    .map(|text| format!("<li>{}</li>", crate::web::Html::from_plain_text(&text)))
                    .collect();
                let at = edition.at.unwrap_or(campaign.published_at);
                let title = lang.t("changes-title");
                let about = format!("published/{}", step.leaf);
                self.entry(&about, title, at, "/changes", &format!("<ul>{list}</ul>"))
            })
            .collect()
    }
}

/// On which day each of these numbers was first reached, for those that were.
fn reached(days: &[DayCount], numbers: &[u64]) -> Vec<(u64, jiff::civil::Date)> {
    let mut live: u64 = 0;
    let mut numbers = numbers
        .iter()
        .copied()
        .filter(|number| *number > 0)
        .peekable();
    let mut found = Vec::new();
    for day in days {
        live = (live + day.joined).saturating_sub(day.gone);
        while let Some(number) = numbers.next_if(|number| *number <= live) {
            found.push((number, day.day));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_number_is_reached_on_its_first_day() {
        let day = |number, joined, gone| DayCount {
            day: date(2026, 3, number),
            joined,
            gone,
        };
        let days = [
            day(1, 60, 0),
            day(2, 45, 10),
            day(3, 20, 0),
            day(4, 500, 90),
        ];
        assert_eq!(
            reached(&days, &[0, 50, 100, 250, 500, 1000]),
            [
                (50, date(2026, 3, 1)),
                (100, date(2026, 3, 3)),
                (250, date(2026, 3, 4)),
                (500, date(2026, 3, 4)),
            ]
        );
        assert_eq!(reached(&[], &[1]), []);
    }
}
