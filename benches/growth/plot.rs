//! Rates over a size, drawn.

use std::fmt::Write as _;

/// Places of the drawing: its size, and the margins around what is drawn.
const WIDTH: f64 = 900.0;
const HEIGHT: f64 = 460.0;
const LEFT: f64 = 80.0;
const TOP: f64 = 50.0;
const RIGHT: f64 = 200.0;
const BOTTOM: f64 = 60.0;

/// Lines over one size.
pub(crate) struct Plot {
    /// What it shows.
    pub(crate) title: String,
    /// What grows to the right...
    pub(crate) across: &'static str,
    /// ...and upwards.
    pub(crate) up: &'static str,
    /// What is drawn.
    pub(crate) lines: Vec<Line>,
}

/// Values at sizes.
pub(crate) struct Line {
    name: &'static str,
    colour: &'static str,
    points: Vec<(f64, f64)>,
    joined: bool,
}

impl Line {
    /// One without values yet.
    pub(crate) fn new(name: &'static str, colour: &'static str) -> Self {
        Self {
            name,
            colour,
            points: Vec::new(),
            joined: true,
        }
    }

    /// Of which each value stands alone.
    pub(crate) fn of_points(self) -> Self {
        Self {
            joined: false,
            ..self
        }
    }

    /// A value.
    #[expect(clippy::cast_precision_loss, reason = "counts of a bench are small")]
    pub(crate) fn add(&mut self, size: usize, value: f64) {
        self.points.push((size as f64, value));
    }
}

impl Plot {
    /// As SVG.
    pub(crate) fn draw(&self) -> String {
        let most = |of: fn(&(f64, f64)) -> f64| {
            let points = self.lines.iter().flat_map(|line| &line.points);
            round_up(points.map(of).fold(1.0, f64::max))
        };
        let (right, top) = (most(|point| point.0), most(|point| point.1));
        let x = |size: f64| LEFT + size / right * (WIDTH - LEFT - RIGHT);
        let y = |value: f64| HEIGHT - BOTTOM - value / top * (HEIGHT - TOP - BOTTOM);
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" font-family=\"sans-serif\" font-size=\"13\">\n\
             <title>{0}</title>\n<rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"#fff\"/>\n\
             <text x=\"{LEFT}\" y=\"24\" font-size=\"16\">{0}</text>\n",
            self.title
        );
        for step in 0..=4 {
            let (size, value) = (right * f64::from(step) / 4.0, top * f64::from(step) / 4.0);
            let (end, at) = (x(right), y(value));
            let _ = writeln!(
                svg,
                "<path d=\"M{LEFT} {at:.1}H{end:.1}\" stroke=\"#ddd\"/><text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{value:.0}</text>\
                 <text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{size:.0}</text>",
                LEFT - 8.0,
                at + 4.0,
                x(size),
                HEIGHT - BOTTOM + 20.0
            );
        }
        let _ = writeln!(
            svg,
            "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{}</text><text x=\"{LEFT}\" y=\"{:.1}\">{}</text>",
            x(right / 2.0),
            HEIGHT - 16.0,
            self.across,
            TOP - 8.0,
            self.up
        );
        for (place, line) in (0..).zip(&self.lines) {
            let points: Vec<String> = line
                .points
                .iter()
                .map(|(size, value)| format!("{:.1},{:.1}", x(*size), y(*value)))
                .collect();
            if line.joined {
                let _ = writeln!(
                    svg,
                    "<polyline points=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"2\"/>",
                    points.join(" "),
                    line.colour
                );
            }
            for (size, value) in line.points.iter().filter(|_| !line.joined) {
                let _ = writeln!(
                    svg,
                    "<circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"5\" fill=\"{}\"/>",
                    x(*size),
                    y(*value),
                    line.colour
                );
            }
            let at = TOP + 20.0 * f64::from(place);
            let _ = writeln!(
                svg,
                "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"12\" height=\"12\" fill=\"{}\"/><text x=\"{:.1}\" y=\"{:.1}\">{}</text>",
                WIDTH - RIGHT + 20.0,
                at,
                line.colour,
                WIDTH - RIGHT + 38.0,
                at + 11.0,
                line.name
            );
        }
        svg + "</svg>\n"
    }
}

/// The next of 1, 2, 4, 6, 8, 10, 20, 40, …: four steps of it are round.
fn round_up(value: f64) -> f64 {
    let power = 10_f64.powf(value.log10().floor());
    [1.0, 2.0, 4.0, 6.0, 8.0, 10.0]
        .into_iter()
        .map(|of| of * power)
        .find(|round| *round >= value)
        .unwrap_or(value)
}
