//! `/{lang}/{slug}/press.csv`: the numbers as a table that a spreadsheet of the language opens rightly by a double click: UTF-8 with a byte
//! order mark, a semicolon between cells where the language writes a decimal comma, and no cell that a spreadsheet would run.
//! `count.csv` and `count.json` are for programs (docs/formats/count.md).

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, Response, header};
use axum::response::IntoResponse as _;

use crate::count::chart::DayCount;
use crate::dashboard::tally::Tally;
use crate::dashboard::view::name;
use crate::i18n::Lang;
use crate::site::campaign::pages::days;
use crate::site::campaign_page::CampaignPage;
use crate::site::dashboard::tally;
use crate::state::App;
use crate::web::respond::WebError;

/// What tells programs that a file is UTF-8: without it a spreadsheet reads accents as other letters.
const MARK: &str = "\u{feff}";

/// A cell.
enum Cell {
    Text(String),
    Number(u64),
    /// Tenths.
    Decimal(u64),
}

/// Whether the language writes 55,6 and not 55.6.
fn has_decimal_comma(lang: Lang) -> bool {
    !lang.number(10_000).contains(',')
}

/// The table as bytes.
fn table(lang: Lang, headings: &[String], rows: Vec<Vec<Cell>>) -> Vec<u8> {
    let (between, point) = match has_decimal_comma(lang) {
        true => (b';', ','),
        false => (b',', '.'),
    };
    let mut writer = csv::WriterBuilder::new()
        .delimiter(between)
        .terminator(csv::Terminator::CRLF)
        .from_writer(MARK.as_bytes().to_vec());
    // Writing into memory does not fail, and all lines are made alike.
    let _ = writer.write_record(headings.iter().map(|text| harmless(text)));
    for row in rows {
        let cells = row.into_iter().map(|cell| match cell {
            Cell::Text(text) => harmless(&text),
            Cell::Number(number) => number.to_string(),
            Cell::Decimal(tenths) => format!("{}{point}{}", tenths / 10, tenths % 10),
        });
        let _ = writer.write_record(cells);
    }
    writer.into_inner().unwrap_or_default()
}

/// Text that no spreadsheet takes for a formula.
fn harmless(text: &str) -> String {
    match text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => format!("'{text}"),
        false => text.to_owned(),
    }
}

/// A line per country.
fn by_country(lang: Lang, tally: &Tally) -> Vec<u8> {
    let mut headings: Vec<String> = ["dash-country", "dash-number", "dash-threshold"]
        .map(|key| lang.t(key))
        .to_vec();
    headings.push("%".to_owned());
    headings.push(lang.t("dash-missing"));
    let countries = tally.countries.iter();
    let rows = countries.map(|country| {
        vec![
            Cell::Text(name(lang, &country.code)),
            Cell::Number(country.statements),
            Cell::Number(country.threshold),
            Cell::Decimal(country.tenths()),
            Cell::Number(country.missing()),
        ]
    });
    table(lang, &headings, rows.collect())
}

/// A line per day, with how many stand at its end.
fn by_day(lang: Lang, days: &[DayCount]) -> Vec<u8> {
    let headings =
        ["chart-day", "chart-joined", "chart-gone", "count-title"].map(|key| lang.t(key));
    let mut live: u64 = 0;
    let rows = days.iter().map(|day| {
        live = (live + day.joined).saturating_sub(day.gone);
        vec![
            Cell::Text(day.day.to_string()),
            Cell::Number(day.joined),
            Cell::Number(day.gone),
            Cell::Number(live),
        ]
    });
    table(lang, &headings, rows.collect())
}

/// The file.
pub(crate) async fn press(
    State(app): State<App>,
    Path((lang, slug)): Path<(String, String)>,
) -> Result<Response<Body>, WebError> {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    if place.links().count.is_empty() {
        return Err(WebError::not_found());
    }
    let now = app.clock.now();
    let (_, tally) = tally(&app, &place.campaign, now).await?;
    let bytes = match &tally {
        Some(tally) if !tally.countries.is_empty() => by_country(place.lang, tally),
        _ => by_day(place.lang, &days(&app, &slug).await?),
    };
    let day = place.campaign.today(now);
    let disposition = format!("attachment; filename=\"{slug}-{lang}-{day}.csv\"");
    let mut answer = bytes.into_response();
    let headers = answer.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/csv; charset=utf-8; header=present"),
    );
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    if let Ok(disposition) = HeaderValue::try_from(disposition) {
        headers.insert(header::CONTENT_DISPOSITION, disposition);
    }
    Ok(answer)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::dashboard::tally::tests::reclaim_your_face;

    fn lang(code: &str) -> Lang {
        Lang::from_code(code).expect("a language")
    }

    #[test]
    fn a_spreadsheet_of_each_language_finds_its_own_marks() {
        for (code, first) in [
            ("fr", "Allemagne;37621;67680;55,6;30059"),
            ("de", "Deutschland;37621;67680;55,6;30059"),
            ("el", "Γερμανία;37621;67680;55,6;30059"),
            ("bg", "Германия;37621;67680;55,6;30059"),
            ("en", "Germany,37621,67680,55.6,30059"),
        ] {
            let text = String::from_utf8(by_country(lang(code), &reclaim_your_face()));
            let text = text.expect("UTF-8");
            let text = text.strip_prefix(MARK).expect("a mark");
            assert_eq!(text.split("\r\n").nth(1), Some(first), "{code}");
            assert_eq!(text.split("\r\n").count(), 29, "{code}");
        }
        // Every language has one of the two.
        for one in Lang::all() {
            let commas = !matches!(one.code(), "en" | "ga" | "mt");
            assert_eq!(has_decimal_comma(one), commas, "{}", one.code());
        }
    }

    #[test]
    fn days_add_up_and_nothing_is_run() {
        let day = |number, joined, gone| DayCount {
            day: date(2026, 3, number),
            joined,
            gone,
        };
        let text = String::from_utf8(by_day(lang("fr"), &[day(2, 5, 0), day(3, 2, 3)]));
        let text = text.expect("UTF-8");
        let lines: Vec<&str> = text.split("\r\n").collect();
        assert_eq!(lines[1..3], ["2026-03-02;5;0;5", "2026-03-03;2;3;4"]);
        for bad in ["=1+1", "+1", "-1", "@x", "\tx", "\rx"] {
            assert_eq!(harmless(bad), format!("'{bad}"));
        }
        assert_eq!(harmless("a=1"), "a=1");
    }
}
