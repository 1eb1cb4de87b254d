use jiff::civil::Date;
use qrcodegen::QrCode;
use textris_pdf::{
    Color,
    build::Textris,
    fonts::{FaceSource, Fonts, Style},
    layout::{Element, Layout, OutlineEntry, Page, StructNode, StructTag, Tagging, TextElement},
    render::{Part, PdfMetadata, render_many},
    theme::Theme,
};

use super::address::ShortAddress;
use crate::card::fit::{DISPLAY, Face, Fitted, KERNED, Room, TEXT};
use crate::i18n::Lang;
use crate::pdf::PrintError;
use crate::web::accent::{Accent, Rgb};

/// Points in a millimetre.
const MM: f32 = 72.0 / 25.4;
/// What printers and copiers leave white.
const SAFE: f32 = 8.0 * MM;

/// A sheet of paper and what is cut from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A poster for walls.
    A3,
    /// A poster for doors.
    A4,
    /// A poster for counters.
    A5,
    /// Two leaflets of A5 on a turned A4.
    TwoA5,
    /// Four leaflets of A6 on an A4.
    FourA6,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::A3, Self::A4, Self::A5, Self::TwoA5, Self::FourA6];

    /// Its name in addresses.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::A3 => "a3",
            Self::A4 => "a4",
            Self::A5 => "a5",
            Self::TwoA5 => "2xa5",
            Self::FourA6 => "4xa6",
        }
    }

    /// Width and height of the sheet, in points.
    fn sheet(self) -> (f32, f32) {
        match self {
            Self::A3 => (297.0 * MM, 420.0 * MM),
            Self::A4 | Self::FourA6 => (210.0 * MM, 297.0 * MM),
            Self::A5 => (148.0 * MM, 210.0 * MM),
            Self::TwoA5 => (297.0 * MM, 210.0 * MM),
        }
    }

    /// How many leaflets stand side by side, and one below the other.
    fn panels(self) -> (u8, u8) {
        match self {
            Self::A3 | Self::A4 | Self::A5 => (1, 1),
            Self::TwoA5 => (2, 1),
            Self::FourA6 => (2, 2),
        }
    }
}

/// What it is printed with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// The campaign's colour.
    Colour,
    /// Black on white, for copiers.
    Black,
}

impl Ink {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Colour, Self::Black];
}

/// What a poster says.
#[derive(Debug, Clone, PartialEq)]
pub struct Poster {
    /// Its language.
    pub lang: Lang,
    /// Who speaks.
    pub speaker: String,
    /// The demand.
    pub demand: String,
    /// Name of the campaign.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// What to do.
    pub call: String,
    /// Until when, or from when on; and whose poster it is.
    pub lines: Vec<String>,
    /// Who answers for it, and the day on which it was made.
    pub imprint: String,
    /// The word for a demonstration, where it is one.
    pub demonstration: Option<String>,
    /// Where it leads.
    pub short: ShortAddress,
    /// The campaign's colour.
    pub accent: Accent,
    /// The day on which it was made.
    pub day: Date,
}

/// Prints a poster, or a sheet of leaflets.
///
/// # Errors
/// When the file cannot be written as PDF/A. What people wrote never leads here.
pub fn print(poster: &Poster, format: Format, ink: Ink) -> Result<Vec<u8>, PrintError> {
    let fonts = fonts().ok_or(PrintError::Typeface)?;
    let (width, height) = format.sheet();
    let mut theme = Theme::default();
    theme.page.width = width;
    theme.page.height = height;
    let document = Textris::with_theme(theme).build();
    let layout = lay_out(poster, format, ink, &fonts);
    let midnight = poster.day.to_zoned(jiff::tz::TimeZone::UTC).ok();
    let metadata = PdfMetadata {
        title: Some(TEXT.clean(&poster.title)).filter(|title| !title.is_empty()),
        language: Some(poster.lang.code().to_owned()),
        created: midnight.map(|at| at.timestamp().as_second()),
    };
    let part = Part {
        layout: &layout,
        document: &document,
    };
    render_many(&[part], &metadata, &fonts).map_err(PrintError::Render)
}

/// The face of demands stands where others have their bold.
fn fonts() -> Option<Fonts> {
    let text = || FaceSource::new(TEXT.data);
    Fonts::from_faces(
        text(),
        FaceSource::new(DISPLAY.data),
        text(),
        text(),
        text(),
    )
}

fn lay_out(poster: &Poster, format: Format, ink: Ink, fonts: &Fonts) -> Layout {
    let mut sheet = Sheet {
        fonts,
        ink,
        accent: poster.accent,
        elements: Vec::new(),
        structure: Vec::new(),
        tagging: true,
    };
    let (across, down) = format.panels();
    let (width, height) = format.sheet();
    let panel = (width / f32::from(across), height / f32::from(down));
    for row in 0..down {
        for column in 0..across {
            let corner = (f32::from(column) * panel.0, f32::from(row) * panel.1);
            Panel::new(&mut sheet, corner, panel).draw(poster);
            // The others say the same: a reader is told once.
            sheet.tagging = false;
        }
    }
    if across > 1 {
        sheet.cut((width / 2.0, 0.0), (width / 2.0, height));
    }
    if down > 1 {
        sheet.cut((0.0, height / 2.0), (width, height / 2.0));
    }
    Layout {
        nodes: sheet.structure.len(),
        structure: sheet.structure,
        outline: vec![OutlineEntry {
            level: 1,
            title: DISPLAY.clean(&poster.demand),
            page_index: 0,
            y: 0.0,
        }],
        pages: vec![Page {
            elements: sheet.elements,
        }],
        ..Layout::default()
    }
}

/// What is drawn on a sheet so far.
struct Sheet<'a> {
    fonts: &'a Fonts,
    ink: Ink,
    accent: Accent,
    elements: Vec<Element>,
    structure: Vec<StructNode>,
    /// Whether what is drawn is told to readers of the file.
    tagging: bool,
}

const BLACK: Rgb = Rgb(0, 0, 0);
const GREY: Rgb = Rgb(0x57, 0x57, 0x57);

fn colour(Rgb(r, g, b): Rgb) -> Color {
    Color::new(r, g, b)
}

impl Sheet<'_> {
    fn rect(&mut self, (x, y): (f32, f32), (w, h): (f32, f32), fill: Rgb) {
        self.elements.push(Element::Rect {
            x,
            y,
            w,
            h,
            fill: colour(fill),
        });
    }

    /// Where to cut: dashes, so that nobody takes them for a part of the picture.
    fn cut(&mut self, from: (f32, f32), to: (f32, f32)) {
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let length = dx.hypot(dy);
        let point = |at: f32| (from.0 + dx * at / length, from.1 + dy * at / length);
        let mut at = 0.0;
        while at < length {
            self.elements.push(Element::Stroke {
                points: vec![point(at), point((at + 4.0).min(length))],
                width: 0.4,
                color: colour(GREY),
                closed: false,
            });
            at += 10.0;
        }
    }

    /// Sets a text from `top` on, as one paragraph or heading of the file; gives the height that it takes.
    fn text(
        &mut self,
        text: &Fitted,
        (x, top): (f32, f32),
        leading: f32,
        (style, ink): (Style, Rgb),
    ) -> f32 {
        if text.lines.is_empty() {
            return 0.0;
        }
        let tag = self.tag(text, style);
        let mut baseline = top + ASCENT * text.size;
        for line in &text.lines {
            // A space at the end, or readers join the words of two lines.
            let words = format!("{line} ");
            self.elements.push(Element::Text(TextElement {
                x,
                baseline,
                size: text.size,
                color: colour(ink),
                style,
                glyphs: self.fonts.shape(style, &words).glyphs,
                text: words,
                tag,
            }));
            baseline += text.size * leading;
        }
        text.height(leading)
    }

    fn tag(&mut self, text: &Fitted, style: Style) -> Tagging {
        if !self.tagging {
            return Tagging::Artifact;
        }
        let is_first_heading = style == Style::Bold
            && !self.structure.iter().any(|node| {
                matches!(
                    node,
                    StructNode::Leaf {
                        tag: StructTag::Heading { .. },
                        ..
                    }
                )
            });
        let tag = match is_first_heading {
            true => StructTag::Heading {
                level: 1,
                title: text.lines.join(" "),
            },
            false => StructTag::Paragraph,
        };
        let id = self.structure.len();
        self.structure.push(StructNode::Leaf { tag, id });
        Tagging::Content(id)
    }

    fn code(&mut self, code: &QrCode, (x, y): (f32, f32), side: f32) {
        let size = u16::try_from(code.size()).unwrap_or(u16::MAX);
        let module = side / f32::from(size);
        for row in 0..size {
            let dark =
                |column: u16| column < size && code.get_module(i32::from(column), i32::from(row));
            let mut column = 0;
            while column < size {
                let start = column;
                while dark(column) {
                    column += 1;
                }
                if column > start {
                    let at = (x + f32::from(start) * module, y + f32::from(row) * module);
                    self.rect(at, (f32::from(column - start) * module, module), BLACK);
                }
                column += 1;
            }
        }
    }
}

/// From the upper edge of a line to its baseline, in sizes of type.
const ASCENT: f32 = 0.8;
/// From one line to the next, likewise.
const LEADING: f32 = 1.04;
const TEXT_LEADING: f32 = 1.22;

/// A poster, or a leaflet, on its part of a sheet. Lengths are in hundredths of its width.
struct Panel<'s, 'a> {
    sheet: &'s mut Sheet<'a>,
    unit: f32,
    left: f32,
    top: f32,
    right: f32,
    bottom: f32,
}

impl<'s, 'a> Panel<'s, 'a> {
    fn new(sheet: &'s mut Sheet<'a>, (x, y): (f32, f32), (width, height): (f32, f32)) -> Self {
        let unit = width / 100.0;
        let margin = SAFE.max(4.0 * unit);
        Self {
            sheet,
            unit,
            left: x + margin,
            top: y + margin,
            right: x + width - margin,
            bottom: y + height - margin,
        }
    }

    fn width(&self) -> f32 {
        self.right - self.left
    }

    fn draw(&mut self, poster: &Poster) {
        let foot = self.foot(poster);
        // Three fifths for the demand.
        let middle = self.top + (self.bottom - self.top) * 0.6;
        self.field(poster, middle);
        self.below(poster, middle + 3.5 * self.unit, foot - 2.0 * self.unit);
    }

    /// A text in the face of everything but demands.
    fn said(&self, text: &str, room: (f32, f32), sizes: (f32, f32)) -> Fitted {
        self.fit((&TEXT, TEXT_LEADING), text, room, sizes)
    }

    /// A text in the face of demands.
    fn shouted(&self, text: &str, room: (f32, f32), sizes: (f32, f32)) -> Fitted {
        self.fit((&DISPLAY, LEADING), text, room, sizes)
    }

    fn fit(
        &self,
        (face, leading): (&Face, f32),
        text: &str,
        (width, height): (f32, f32),
        (largest, smallest): (f32, f32),
    ) -> Fitted {
        let (largest, smallest) = (largest * self.unit, smallest * self.unit);
        face.fit(
            text,
            Room {
                width,
                height,
                largest,
                smallest,
                leading,
            },
        )
    }

    /// The field with the demand, from the top to `middle`.
    fn field(&mut self, poster: &Poster, middle: f32) {
        let u = self.unit;
        let size = (self.width(), middle - self.top);
        let ink = match self.sheet.ink {
            Ink::Colour => {
                self.sheet
                    .rect((self.left, self.top), size, poster.accent.fill);
                poster.accent.on_fill
            }
            Ink::Black => {
                self.frame(size, 1.6 * u);
                BLACK
            }
        };
        let pad = 5.0 * u;
        let (left, width) = (self.left + pad, self.width() - 2.0 * pad);
        let mut top = self.top + pad;
        let badge = poster.demonstration.as_deref().map_or(0.0, |words| {
            self.badge(words, (left + width, top), ink) + 3.0 * u
        });
        let speaker = self.said(&poster.speaker, (width - badge, 9.0 * u), (3.6, 2.4));
        top += self
            .sheet
            .text(&speaker, (left, top), TEXT_LEADING, (Style::Regular, ink));
        let title = self.said(&poster.title, (width, 8.5 * u), (3.4, 2.4));
        let title_top = middle - pad - title.height(TEXT_LEADING);
        let height = title_top - top - 5.0 * u;
        let demand = self.shouted(&poster.demand, (width, height), (26.0, 5.0));
        let spare = (height - demand.height(LEADING)).max(0.0) / 2.0;
        self.sheet.text(
            &demand,
            (left, top + 2.5 * u + spare),
            LEADING,
            (Style::Bold, ink),
        );
        self.sheet.text(
            &title,
            (left, title_top),
            TEXT_LEADING,
            (Style::Regular, ink),
        );
    }

    /// A frame from the top left corner on.
    fn frame(&mut self, (width, height): (f32, f32), thick: f32) {
        let (x, y) = (self.left, self.top);
        for (at, size) in [
            ((x, y), (width, thick)),
            ((x, y + height - thick), (width, thick)),
            ((x, y), (thick, height)),
            ((x + width - thick, y), (thick, height)),
        ] {
            self.sheet.rect(at, size, BLACK);
        }
    }

    /// The word for a demonstration, in a frame that ends at `right`; gives its width.
    fn badge(&mut self, words: &str, (right, top): (f32, f32), ink: Rgb) -> f32 {
        let u = self.unit;
        let said = self.said(words, (40.0 * u, 2.8 * u), (2.6, 1.6));
        let wide = said.lines.iter().map(|l| TEXT.width(l)).fold(0.0, f32::max) * said.size;
        let (left, height) = (right - wide - 3.0 * u, said.size + 1.6 * u);
        self.sheet.text(
            &said,
            (left + 1.5 * u, top + 0.8 * u),
            TEXT_LEADING,
            (Style::Regular, ink),
        );
        self.sheet.elements.push(Element::Stroke {
            points: vec![
                (left, top),
                (right, top),
                (right, top + height),
                (left, top + height),
            ],
            width: 0.3 * u,
            color: colour(ink),
            closed: true,
        });
        right - left
    }

    /// The code at the left, and what to do at its right; between these heights.
    fn below(&mut self, poster: &Poster, top: f32, bottom: f32) {
        let u = self.unit;
        let mut x = self.left;
        if let Some(code) = poster.short.code() {
            let side = (bottom - top).min(36.0 * u);
            self.sheet.code(&code, (x, top), side);
            // Four modules of white at its right too.
            let modules = u16::try_from(code.size()).unwrap_or(u16::MAX);
            x += side * (1.0 + 4.0 / f32::from(modules));
        }
        let width = self.right - x;
        let (accent, black) = (self.accent_ink(), (Style::Regular, BLACK));
        let call = self.shouted(&poster.call, (width, 17.0 * u), (8.5, 4.0));
        let mut y = top;
        y += self
            .sheet
            .text(&call, (x, y), LEADING, (Style::Bold, accent))
            + 1.5 * u;
        for line in &poster.lines {
            let line = self.said(line, (width, 7.0 * u), (3.3, 2.4));
            y += self.sheet.text(&line, (x, y), TEXT_LEADING, black) + 1.2 * u;
        }
        let room = bottom - y;
        if room > 6.0 * u {
            let summary = self.said(&poster.summary, (width, room), (3.0, 2.3));
            // Whole or not at all.
            if summary.lines.iter().all(|line| !line.ends_with('…')) {
                self.sheet.text(&summary, (x, y), TEXT_LEADING, black);
            }
        }
    }

    /// The address and the imprint at the foot; gives where they begin.
    fn foot(&mut self, poster: &Poster) -> f32 {
        let u = self.unit;
        let width = self.width();
        // Never so small that it cannot be read.
        let least = (1.9 * u).max(5.0) / u;
        let imprint = self.said(&poster.imprint, (width, 3.0 * least * u), (least, least));
        let top = self.bottom - imprint.height(TEXT_LEADING);
        let address = one_line(&poster.short.readable(), width, 6.4 * u);
        let accent = self.accent_ink();
        let address_top = top - 1.8 * u - address.size;
        self.sheet.text(
            &address,
            (self.left, address_top),
            TEXT_LEADING,
            (Style::Regular, accent),
        );
        let quiet = self.quiet_ink();
        self.sheet.text(
            &imprint,
            (self.left, top),
            TEXT_LEADING,
            (Style::Regular, quiet),
        );
        address_top
    }

    fn quiet_ink(&self) -> Rgb {
        match self.sheet.ink {
            Ink::Colour => GREY,
            Ink::Black => BLACK,
        }
    }

    fn accent_ink(&self) -> Rgb {
        match self.sheet.ink {
            Ink::Colour => self.sheet.accent.ink_light,
            Ink::Black => BLACK,
        }
    }
}

/// An address in one line, as small as that needs: an address with a hyphen more is another one.
fn one_line(text: &str, width: f32, largest: f32) -> Fitted {
    let text = TEXT.clean(text);
    let size = largest.min(width / (TEXT.width(&text) * KERNED).max(0.1));
    Fitted {
        size,
        lines: vec![text],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::source::CampaignSource;

    fn posters() -> Vec<Poster> {
        let folders = [
            CampaignSource::embedded_initiative().unwrap(),
            CampaignSource::embedded_demo().unwrap(),
        ];
        let mut posters = Vec::new();
        for folder in folders {
            for (code, texts) in &folder.texts {
                let lang = Lang::from_code(code).unwrap();
                posters.push(Poster {
                    lang,
                    speaker: texts.speaker.clone(),
                    demand: texts.demand.clone(),
                    title: texts.title.clone(),
                    summary: texts.summary.clone(),
                    call: lang.t("join-go"),
                    lines: vec![
                        "Until 31 December 2031".to_owned(),
                        "With Someone".to_owned(),
                    ],
                    imprint: "An association, 1 Example Street, data@example.org, 29.11.2031"
                        .to_owned(),
                    demonstration: Some(lang.t("demo-label")),
                    short: ShortAddress::new(
                        "https://campaigns.association.example",
                        &folder.definition.slug,
                        lang,
                        Some("demonstration-association"),
                    ),
                    accent: Accent::new(Rgb(0x8a, 0x15, 0x38)),
                    day: jiff::civil::date(2031, 11, 29),
                });
            }
        }
        posters
    }

    #[test]
    fn everything_stays_within_what_printers_reach() {
        let fonts = fonts().unwrap();
        for poster in posters() {
            for format in Format::ALL {
                for ink in Ink::ALL {
                    let layout = lay_out(&poster, format, ink, &fonts);
                    let (width, height) = format.sheet();
                    for element in &layout.pages[0].elements {
                        let (x, y, right, bottom) = match element {
                            Element::Text(run) => {
                                let wide = fonts.measure(run.style, run.text.trim_end(), run.size);
                                let up = run.baseline - run.size * 0.7;
                                (run.x, up, run.x + wide, run.baseline)
                            }
                            Element::Rect { x, y, w, h, .. } => (*x, *y, x + w, y + h),
                            Element::Stroke { .. } => continue,
                        };
                        let said = format!("{} {format:?} {element:?}", poster.lang);
                        assert!(x >= SAFE - 0.1 && y >= SAFE - 0.1, "{said}");
                        assert!(right <= width - SAFE + 0.1, "{said}");
                        assert!(bottom <= height - SAFE + 0.1, "{said}");
                    }
                }
            }
        }
    }

    #[test]
    fn modules_are_at_least_half_a_millimetre() {
        for poster in posters() {
            let fonts = fonts().unwrap();
            let layout = lay_out(&poster, Format::FourA6, Ink::Black, &fonts);
            let heights = layout.pages[0].elements.iter().filter_map(|e| match e {
                Element::Rect { h, fill, .. } if *fill == Color::new(0, 0, 0) => Some(*h),
                _ => None,
            });
            let least = heights.fold(f32::MAX, f32::min);
            assert!(least >= 0.5 * MM, "{}: {least}", poster.lang);
        }
    }

    #[test]
    fn black_is_nothing_but_black() {
        let fonts = fonts().unwrap();
        let layout = lay_out(&posters()[0], Format::A4, Ink::Black, &fonts);
        for element in &layout.pages[0].elements {
            let (Element::Text(TextElement { color: fill, .. })
            | Element::Rect { fill, .. }
            | Element::Stroke { color: fill, .. }) = element;
            assert!(fill.red() == fill.green() && fill.green() == fill.blue());
        }
    }

    #[test]
    fn every_language_is_written_as_an_archival_file() {
        for poster in posters() {
            for format in [Format::A4, Format::FourA6] {
                let pdf = print(&poster, format, Ink::Colour).unwrap();
                assert!(pdf.starts_with(b"%PDF-"));
                assert!(pdf.len() < 150_000, "{}", pdf.len());
                assert_eq!(pdf, print(&poster, format, Ink::Colour).unwrap());
            }
        }
    }
}
