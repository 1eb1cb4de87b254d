//! The chart and the map as files of their own: everything is in the picture, whoever passes it on.
//!
//! 1080 units wide and four by five, as people share pictures. Colours are attributes and fonts are the system's: no stylesheet, nothing
//! that is loaded.

use askama::Template;

use super::layout::{STEPS, Scale, decimal};
use super::view::Dashboard;
use crate::web::accent::{Accent, Rgb, Shade};

/// What stands around a picture.
#[derive(Debug, Clone)]
pub struct Frame {
    /// The campaign's name.
    pub title: String,
    /// Where the numbers come from.
    pub address: String,
    /// Of which day they are.
    pub day: String,
    /// The organisation's colour.
    pub accent: Accent,
}

/// Most letters in a line of the title at its size.
const TITLE_WIDTH: usize = 42;
/// Most lines of the title.
const TITLE_LINES: usize = 3;

impl Frame {
    /// The title in lines, with the place of each; what does not fit ends with an ellipsis.
    #[must_use]
    pub fn lines(&self) -> Vec<(usize, String)> {
        let lines = wrap(&self.title, TITLE_WIDTH, TITLE_LINES);
        lines
            .into_iter()
            .enumerate()
            .map(|(at, line)| (76 + at * 42, line))
            .collect()
    }

    /// The colour as SVG wants it.
    #[must_use]
    pub fn ink(&self) -> String {
        colour(self.accent.ink_light)
    }

    /// A step of shading: its surface and the text on it.
    #[must_use]
    pub fn step(&self, step: &usize) -> (String, String) {
        let steps = self.accent.steps();
        let Shade { fill, text } = *steps.get(*step).unwrap_or(&steps[0]);
        (colour(fill), colour(text))
    }

    /// The address as people type it.
    #[must_use]
    pub fn source(&self) -> &str {
        let address = self.address.as_str();
        address
            .strip_prefix("https://")
            .or_else(|| address.strip_prefix("http://"))
            .unwrap_or(address)
    }
}

fn colour(rgb: Rgb) -> String {
    format!("#{}", rgb.hex())
}

fn wrap(text: &str, width: usize, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            last.push('…');
        }
    }
    lines
}

/// A bar of the picture.
struct Row {
    x: usize,
    y: usize,
    name: String,
    number: String,
    share: String,
    /// In tenths of a unit.
    width: String,
    reached: bool,
    cut: bool,
}

/// Rows of a column: 27 countries stand in two.
const ROWS: usize = 14;
/// Height of a row.
const PITCH: usize = 58;
/// Width of a column, and the distance from one to the next.
const COLUMN: (u64, usize) = (450, 510);

#[derive(Template)]
#[template(path = "dashboard/count.svg")]
struct ChartPicture<'a> {
    view: &'a Dashboard,
    frame: &'a Frame,
    rows: Vec<Row>,
    /// Length of a bar that reaches the threshold.
    track: String,
    /// Where the word for it ends.
    limit: u64,
}

/// A square of the picture.
struct Tile {
    x: u64,
    y: u64,
    code: String,
    share: String,
    fill: String,
    text: String,
    reached: bool,
}

/// Distance from a square of the map to the next.
const STEP: u64 = 109;

#[derive(Template)]
#[template(path = "dashboard/map.svg")]
struct MapPicture<'a> {
    view: &'a Dashboard,
    frame: &'a Frame,
    tiles: Vec<Tile>,
    legend: Vec<(u64, String, String)>,
}

/// The chart as a file.
///
/// # Errors
/// Never.
pub fn chart(view: &Dashboard, frame: &Frame) -> askama::Result<String> {
    let scale = Scale::new(&view.tally.countries);
    let rows = view
        .tally
        .countries
        .iter()
        .enumerate()
        .map(|(at, country)| Row {
            x: 60 + at / ROWS * COLUMN.1,
            y: 434 + at % ROWS * PITCH,
            name: view.name(country),
            number: view.lang.number(country.statements),
            share: view.share(country),
            width: decimal(scale.length(country) * COLUMN.0 / 100),
            reached: country.reached(),
            cut: scale.cuts(country),
        })
        .collect();
    ChartPicture {
        view,
        frame,
        rows,
        track: decimal(scale.limit() * COLUMN.0 / 100),
        limit: 60 + scale.limit() * COLUMN.0 / 1_000,
    }
    .render()
}

/// The map as a file.
///
/// # Errors
/// Never.
pub fn map(view: &Dashboard, frame: &Frame) -> askama::Result<String> {
    let tiles = view
        .squares()
        .into_iter()
        .map(|square| {
            let (fill, text) = frame.step(&square.step);
            Tile {
                x: 60 + square.column * STEP,
                y: 384 + square.row * STEP,
                code: square.country.code.clone(),
                share: view.short(square.country),
                fill,
                text,
                reached: square.country.reached(),
            }
        })
        .collect();
    let legend = (0..)
        .zip(legend())
        .map(|(at, words)| {
            let step = usize::try_from(at).unwrap_or(0);
            (at, frame.step(&step).0, words)
        })
        .collect();
    MapPicture {
        view,
        frame,
        tiles,
        legend,
    }
    .render()
}

/// The steps of shading in words that need no language.
#[must_use]
pub fn legend() -> [String; 6] {
    let from = STEPS.map(|tenths| tenths / 10);
    let mut words = from.map(|percent| percent.to_string());
    for (word, next) in words.iter_mut().zip(from.into_iter().skip(1)) {
        *word = format!("{word}–{}", next - 1);
    }
    if let Some(last) = words.last_mut() {
        *last = format!("≥ {last}");
    }
    words
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::tally::tests::reclaim_your_face;
    use super::super::view::{Files, Time};
    use super::*;
    use crate::i18n::Lang;

    fn picture(draw: impl Fn(&Dashboard, &Frame) -> askama::Result<String>) -> String {
        let files = Files::below("/en/reclaim-your-face");
        let over = Time::Over(Some(date(2022, 8, 1)));
        let view = Dashboard::new(Lang::ENGLISH, reclaim_your_face(), over, files);
        let frame = Frame {
            title: "Ban <biometric> mass surveillance & more".to_owned(),
            address: "https://example.org/en/reclaim-your-face/count".to_owned(),
            day: "1 August 2022".to_owned(),
            accent: Accent::new(Rgb(0x5b, 0x2a, 0x86)),
        };
        draw(&view, &frame).expect("a picture")
    }

    #[test]
    fn pictures_carry_everything_and_load_nothing() {
        for svg in [picture(chart), picture(map)] {
            assert!(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\""));
            for expected in [
                "78,092",
                "example.org/en/reclaim-your-face/count",
                "1 August 2022",
            ] {
                assert!(svg.contains(expected), "{expected}");
            }
            assert!(svg.contains("mass surveillance &#38; more"));
            for bad in [
                "<style",
                "style=",
                "class=",
                "var(",
                "<script",
                "href=",
                "url(",
                "<biometric>",
            ] {
                assert!(!svg.contains(bad), "{bad}");
            }
        }
        assert!(picture(chart).contains("55.6%"));
        assert_eq!(picture(map).matches("<g>").count(), 27);
    }

    #[test]
    fn titles_are_cut_into_lines() {
        assert_eq!(wrap("one two three", 7, 3), ["one two", "three"]);
        assert_eq!(wrap("one two three four", 5, 2), ["one", "two…"]);
        assert!(wrap("", 5, 2).is_empty());
    }

    #[test]
    fn the_legend_names_every_step() {
        assert_eq!(
            legend(),
            ["0–9", "10–24", "25–49", "50–74", "75–99", "≥ 100"]
        );
    }
}
