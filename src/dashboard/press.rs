//! The numbers for the press and for programs: docs/formats/count.md.

use clameur_instrument::Instrument;
use jiff::civil::Date;
use serde_json::{Map, Value, json};

use super::tally::{Country, Tally};
use super::view::{Time, name};
use crate::count::reported::Channel;
use crate::i18n::Lang;

/// The dashboard's part of `count.json`.
#[must_use]
pub fn json(tally: &Tally, time: Time, today: Date) -> Map<String, Value> {
    let territories: Map<String, Value> = tally
        .countries
        .iter()
        .map(|country| (country.code.clone(), territory(country)))
        .collect();
    let mut channels = Map::new();
    channels.insert(
        "ledger".to_owned(),
        json!({
            "statements": tally.ledger,
            "as_of": today.to_string(),
            "source": "the log",
            "recountable": true,
        }),
    );
    for sum in &tally.reported {
        let entry = json!({
            "statements": sum.statements,
            "as_of": sum.as_of.to_string(),
            "source": source(sum.channel),
            "recountable": false,
        });
        channels.insert(sum.channel.name().to_owned(), entry);
    }
    let fields = json!({
        "total": tally.total(),
        "source": if tally.is_final() { "register" } else { "channels" },
        "as_of": tally.final_on.unwrap_or(today).to_string(),
        "goal": tally.goals.statements,
        "percent": percent(tally.tenths()),
        "reached": tally.reached(),
        "needed": tally.goals.territories,
        "closes": time.last().map(|day| day.to_string()),
        "days_left": time.days_left(),
        "channels": channels,
        "territories": territories,
        "too_old": tally.too_old.map(|(_, old)| old),
        "received_on": tally.too_old.map(|(day, _)| day.to_string()),
    });
    match fields {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

/// Whose word a figure is that nobody can recount from the log.
fn source(channel: Channel) -> &'static str {
    match channel {
        Channel::Paper => "the organisers",
        Channel::Central => "the Commission's central system, as read or loaded by the operator",
        Channel::Register => "the Commission's register, as loaded by the operator",
    }
}

fn territory(country: &Country) -> Value {
    json!({
        "statements": {
            "total": country.statements,
            "ledger": country.ledger,
            "paper": country.paper,
            "central": country.central,
            "register": country.register,
        },
        "threshold": country.threshold,
        "percent": percent(country.tenths()),
        "reached": country.reached(),
        "missing": country.missing(),
    })
}

/// Tenths of a percent as a JSON number with one decimal place.
fn percent(tenths: u64) -> Value {
    // Text with one decimal place is a number: the nearest double to it, which prints as the same text.
    decimal(tenths)
        .parse::<f64>()
        .map_or(Value::Null, Value::from)
}

fn decimal(tenths: u64) -> String {
    super::layout::decimal(tenths)
}

/// The columns of [`csv`].
pub const COLUMNS: [&str; 8] = [
    "territory",
    "name",
    "online",
    "paper",
    "central",
    "register",
    "threshold",
    "percent",
];

/// `count.csv`: a line per territory in the order of the page. UTF-8, comma, point, English names; a channel that reported nothing is
/// an empty cell. No cell begins with anything that a spreadsheet would run.
#[must_use]
pub fn csv(tally: &Tally) -> Vec<u8> {
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    // Writing into memory does not fail, and all lines are made alike.
    let _ = writer.write_record(COLUMNS);
    for country in &tally.countries {
        let cell = |number: Option<u64>| number.map_or_else(String::new, |n| n.to_string());
        let _ = writer.write_record([
            country.code.clone(),
            name(Lang::ENGLISH, &country.code),
            country.ledger.to_string(),
            cell(country.paper),
            cell(country.central),
            cell(country.register),
            country.threshold.to_string(),
            decimal(country.tenths()),
        ]);
    }
    writer.into_inner().unwrap_or_default()
}

/// Whether a territory is one that the instrument knows: it has rules for it or a threshold.
#[must_use]
pub fn knows(instrument: &Instrument, territory: &str) -> bool {
    instrument.territory.contains_key(territory)
        || instrument
            .thresholds
            .iter()
            .any(|table| table.minimum.contains_key(territory))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::tally::tests::reclaim_your_face;
    use super::*;

    #[test]
    fn json_says_what_the_page_says() {
        let over = Time::Over(Some(date(2022, 8, 1)));
        let json = Value::Object(json(&reclaim_your_face(), over, date(2026, 3, 2)));
        assert_eq!(json["total"], 78_092);
        assert_eq!(
            (&json["source"], &json["as_of"]),
            (&"register".into(), &"2022-08-01".into())
        );
        assert_eq!((&json["reached"], &json["needed"]), (&0.into(), &7.into()));
        assert_eq!(
            (&json["closes"], &json["days_left"]),
            (&"2022-08-01".into(), &0.into())
        );
        let germany = &json["territories"]["DE"];
        assert_eq!(germany["statements"]["register"], 37_621);
        assert_eq!(germany["statements"]["ledger"], 0);
        assert!(germany["statements"]["paper"].is_null());
        assert_eq!(germany["percent"].to_string(), "55.6");
        assert_eq!(json["channels"]["register"]["statements"], 78_092);
    }

    #[test]
    fn csv_is_plain() {
        let text = String::from_utf8(csv(&reclaim_your_face())).expect("UTF-8");
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), 28);
        assert_eq!(
            lines[0],
            "territory,name,online,paper,central,register,threshold,percent"
        );
        assert!(
            lines[1].starts_with("DE,") && lines[1].ends_with(",0,,,37621,67680,55.6"),
            "{}",
            lines[1]
        );
        for cell in text.lines().flat_map(|line| line.split(',')) {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '"']), "{cell}");
        }
    }
}
