//! An organisation chooses one colour; readers must be able to read it.
//!
//! The colour itself fills large surfaces, with black or white text on it. Where it colours text on the page,
//! it is darkened (light theme) or lightened (dark theme) until its contrast with every surface of ours
//! is at least 4.5:1 (WCAG 2.2, success criterion 1.4.3).

/// A colour in sRGB, 8 bits a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

const BLACK: Rgb = Rgb(0, 0, 0);
const WHITE: Rgb = Rgb(255, 255, 255);

/// The surface of the light theme that is hardest to write on in dark ink; see `--sunk` in `assets/style/base.css`.
const LIGHT_SURFACE: Rgb = Rgb(0xf0, 0xee, 0xe9);
/// The surface of the dark theme that is hardest to write on in light ink; see `--raised` in `assets/style/base.css`.
const DARK_SURFACE: Rgb = Rgb(0x26, 0x25, 0x2b);

/// Background and ink of the pages in the light theme, then in the dark one; see `--paper` and `--ink` in `assets/style/base.css`.
const PAGES: [(Rgb, Rgb); 2] = [
    (Rgb(0xfb, 0xfa, 0xf7), Rgb(0x17, 0x16, 0x1a)),
    (Rgb(0x13, 0x12, 0x15), Rgb(0xf3, 0xf1, 0xec)),
];

/// How much of the accent is in each step of a shaded map, in hundredths; the rest is the page's background.
const STEPS: [u32; 6] = [8, 24, 42, 60, 78, 100];

/// Contrast that text needs.
const READABLE: f64 = 4.5;

impl Rgb {
    /// Reads `rrggbb` or `#rrggbb`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.strip_prefix('#').unwrap_or(text);
        let bytes: [u8; 3] = hex::decode(text).ok()?.try_into().ok()?;
        let [r, g, b] = bytes;
        Some(Self(r, g, b))
    }

    /// `rrggbb`.
    #[must_use]
    pub fn hex(self) -> String {
        hex::encode([self.0, self.1, self.2])
    }

    /// Relative luminance, 0 to 1, as WCAG 2.2 defines it.
    #[must_use]
    pub fn luminance(self) -> f64 {
        0.2126 * to_linear(self.0) + 0.7152 * to_linear(self.1) + 0.0722 * to_linear(self.2)
    }

    /// Contrast ratio, 1 to 21.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// This colour with so many hundredths of `other` in it.
    fn mixed_with(self, other: Self, hundredths: u32) -> Self {
        let mix = |a: u8, b: u8| {
            let sum = u32::from(a) * (100 - hundredths) + u32::from(b) * hundredths;
            u8::try_from((sum + 50) / 100).unwrap_or(u8::MAX)
        };
        Self(
            mix(self.0, other.0),
            mix(self.1, other.1),
            mix(self.2, other.2),
        )
    }

    /// The nearest colour of the same hue that can be read on `surface`; `step` is the direction: lighter or darker.
    fn readable_on(self, surface: Self, step: f64, end: Self) -> Self {
        let lch = Oklch::from(self);
        (0..=100)
            .map(|i| match i {
                0 => self,
                _ => lch.at_lightness(lch.lightness + step * f64::from(i)),
            })
            .find(|ink| ink.contrast(surface) >= READABLE)
            .unwrap_or(end)
    }
}

/// A colour by perceived lightness (0 to 1), colourfulness and hue (radians): Björn Ottosson's OKLab (2020) in polar form. Changing
/// the lightness alone keeps the colour recognisable, where mixing with white would wash it out.
#[derive(Debug, Clone, Copy)]
struct Oklch {
    lightness: f64,
    chroma: f64,
    hue: f64,
}

impl From<Rgb> for Oklch {
    fn from(rgb: Rgb) -> Self {
        let [r, g, b] = [rgb.0, rgb.1, rgb.2].map(to_linear);
        let l = (0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b).cbrt();
        let m = (0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b).cbrt();
        let s = (0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b).cbrt();
        let a_axis = 1.977_998_495_1 * l - 2.428_592_205_0 * m + 0.450_593_709_9 * s;
        let b_axis = 0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766_0 * s;
        Self {
            lightness: 0.210_454_255_3 * l + 0.793_617_785_0 * m - 0.004_072_046_8 * s,
            chroma: a_axis.hypot(b_axis),
            hue: b_axis.atan2(a_axis),
        }
    }
}

impl Oklch {
    /// The most colourful colour of this hue, up to our own chroma, that screens can show at `lightness`.
    fn at_lightness(self, lightness: f64) -> Rgb {
        let lightness = lightness.clamp(0.0, 1.0);
        (0..=20)
            .map(|i| self.chroma * f64::from(20 - i) / 20.0)
            .find_map(|chroma| {
                Self {
                    lightness,
                    chroma,
                    ..self
                }
                .to_rgb()
            })
            .unwrap_or(if lightness < 0.5 { BLACK } else { WHITE })
    }

    /// `None` for what sRGB cannot show.
    fn to_rgb(self) -> Option<Rgb> {
        let (a, b) = (self.chroma * self.hue.cos(), self.chroma * self.hue.sin());
        let l = (self.lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
        let m = (self.lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
        let s = (self.lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
        Some(Rgb(
            from_linear(4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s)?,
            from_linear(-1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s)?,
            from_linear(-0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s)?,
        ))
    }
}

/// sRGB's transfer function, undone.
fn to_linear(channel: u8) -> f64 {
    let c = f64::from(channel) / 255.0;
    if c <= 0.04045 {
        c / 12.92
    } else {
        ((c + 0.055) / 1.055).powf(2.4)
    }
}

/// sRGB's transfer function; `None` outside of what eight bits hold.
fn from_linear(value: f64) -> Option<u8> {
    let c = if value <= 0.003_130_8 {
        value * 12.92
    } else {
        1.055 * value.powf(1.0 / 2.4) - 0.055
    };
    let scaled = (c * 255.0).round();
    // The nearest of 256 values: exact, without a cast that could wrap.
    (0..=u8::MAX).find(|byte| (f64::from(*byte) - scaled).abs() < 0.5)
}

/// The colours of a campaign's pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accent {
    /// The organisation's colour, for large surfaces.
    pub fill: Rgb,
    /// Text on it.
    pub on_fill: Rgb,
    /// The colour as ink in the light theme.
    pub ink_light: Rgb,
    /// The colour as ink in the dark theme.
    pub ink_dark: Rgb,
}

/// A step of a shaded map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shade {
    /// The surface.
    pub fill: Rgb,
    /// Text on it, with a contrast of at least 4.5:1.
    pub text: Rgb,
}

impl Accent {
    /// The steps of a shaded map in the light theme, from nothing to all of it.
    #[must_use]
    pub fn steps(self) -> [Shade; 6] {
        Self::shades(self.ink_light, PAGES[0])
    }

    fn shades(accent: Rgb, (paper, ink): (Rgb, Rgb)) -> [Shade; 6] {
        STEPS.map(|share| {
            let fill = paper.mixed_with(accent, share);
            // Where neither of the page's own two is enough, black or white is: for any colour one of them reaches 4.58:1.
            let text = [ink, paper, BLACK, WHITE]
                .into_iter()
                .find(|text| text.contrast(fill) >= READABLE)
                .unwrap_or(BLACK);
            Shade { fill, text }
        })
    }

    /// Computes the inks for a colour.
    #[must_use]
    pub fn new(fill: Rgb) -> Self {
        // For any colour one of the two reaches 4.58:1; white is preferred wherever it is enough.
        let on_fill = if fill.contrast(WHITE) >= READABLE {
            WHITE
        } else {
            BLACK
        };
        Self {
            fill,
            on_fill,
            ink_light: fill.readable_on(LIGHT_SURFACE, -0.01, BLACK),
            ink_dark: fill.readable_on(DARK_SURFACE, 0.01, WHITE),
        }
    }

    /// The stylesheet of this colour.
    #[must_use]
    pub fn stylesheet(self) -> String {
        let variables = |ink: Rgb, page| {
            let shades = (0..).zip(Self::shades(ink, page));
            let steps: String = shades
                .map(|(step, shade)| {
                    let (fill, text) = (shade.fill.hex(), shade.text.hex());
                    format!(";--step-{step}:#{fill};--on-step-{step}:#{text}")
                })
                .collect();
            format!("--accent-ink:#{}{steps}", ink.hex())
        };
        let [light, dark] = PAGES;
        let light = variables(self.ink_light, light);
        let dark = variables(self.ink_dark, dark);
        format!(
            ":root{{--accent:#{};--on-accent:#{};{light}}}@media(prefers-color-scheme:dark){{:root{{{dark}}}}}@media print{{:root{{{light}}}}}\n",
            self.fill.hex(),
            self.on_fill.hex(),
        )
    }

    /// The rule that gives this colour, as a surface with its text, to a part of a page.
    #[must_use]
    pub fn class(self) -> String {
        let (fill, on_fill) = (self.fill.hex(), self.on_fill.hex());
        format!(".accent-{fill}{{--accent:#{fill};--on-accent:#{on_fill}}}\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_colour_can_be_read() {
        let steps = (0..=255).step_by(51);
        for r in steps.clone() {
            for g in steps.clone() {
                for b in steps.clone() {
                    let fill = Rgb(r, g, b);
                    let accent = Accent::new(fill);
                    assert!(accent.on_fill.contrast(fill) >= 4.5, "{fill:?}");
                    assert!(accent.ink_light.contrast(LIGHT_SURFACE) >= 4.5, "{fill:?}");
                    assert!(accent.ink_dark.contrast(DARK_SURFACE) >= 4.5, "{fill:?}");
                    for (ink, page) in [(accent.ink_light, PAGES[0]), (accent.ink_dark, PAGES[1])] {
                        for shade in Accent::shades(ink, page) {
                            assert!(shade.text.contrast(shade.fill) >= 4.5, "{fill:?}");
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn a_colour_that_is_readable_stays_as_it_is() {
        let fill = Rgb::parse("#8a1538").unwrap();
        let accent = Accent::new(fill);
        assert_eq!((accent.ink_light, accent.on_fill), (fill, WHITE));
        assert_ne!(accent.ink_dark, fill);
    }

    #[test]
    fn a_dark_colour_keeps_its_hue_when_it_is_lightened() {
        let Rgb(r, g, b) = Accent::new(Rgb::parse("8a1538").unwrap()).ink_dark;
        assert!(r > 200 && g < 120 && b < 160, "{r} {g} {b}");
    }

    #[test]
    fn contrast_matches_the_specification() {
        assert!((BLACK.contrast(WHITE) - 21.0).abs() < 1e-9);
        // The well-known limit grey on white.
        assert!((Rgb(0x76, 0x76, 0x76).contrast(WHITE) - 4.54).abs() < 0.01);
    }

    #[test]
    fn garbage_is_no_colour() {
        for text in ["", "#fff", "red", "#12345g", "#1234567", "é12345"] {
            assert_eq!(Rgb::parse(text), None, "{text}");
        }
    }
}
