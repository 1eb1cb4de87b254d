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

/// The surface of the light theme that is hardest to write on in dark ink; see `--sunk` in `style.css`.
const LIGHT_SURFACE: Rgb = Rgb(0xf0, 0xee, 0xe9);
/// The surface of the dark theme that is hardest to write on in light ink; see `--raised` in `style.css`.
const DARK_SURFACE: Rgb = Rgb(0x2a, 0x2a, 0x30);

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
        let linear = |channel: u8| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.04045 {
                c / 12.92
            } else {
                ((c + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }

    /// Contrast ratio, 1 to 21.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// `percent` of the way to `other`.
    fn towards(self, other: Self, percent: u16) -> Self {
        let mix = |from: u8, to: u8| {
            let value = (u16::from(from) * (100 - percent) + u16::from(to) * percent) / 100;
            u8::try_from(value).unwrap_or(u8::MAX)
        };
        Self(
            mix(self.0, other.0),
            mix(self.1, other.1),
            mix(self.2, other.2),
        )
    }

    /// The nearest mix with `end` that can be read on `surface`.
    fn readable_on(self, surface: Self, end: Self) -> Self {
        (0..=100)
            .map(|percent| self.towards(end, percent))
            .find(|ink| ink.contrast(surface) >= READABLE)
            .unwrap_or(end)
    }
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

impl Accent {
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
            ink_light: fill.readable_on(LIGHT_SURFACE, BLACK),
            ink_dark: fill.readable_on(DARK_SURFACE, WHITE),
        }
    }

    /// The stylesheet of this colour.
    #[must_use]
    pub fn stylesheet(self) -> String {
        format!(
            ":root{{--accent:#{};--on-accent:#{};--accent-ink:#{}}}@media(prefers-color-scheme:dark){{:root{{--accent-ink:#{}}}}}@media print{{:root{{--accent-ink:#{}}}}}\n",
            self.fill.hex(),
            self.on_fill.hex(),
            self.ink_light.hex(),
            self.ink_dark.hex(),
            self.ink_light.hex(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_colour_can_be_read() {
        let steps = (0..=255).step_by(15);
        for r in steps.clone() {
            for g in steps.clone() {
                for b in steps.clone() {
                    let fill = Rgb(r, g, b);
                    let accent = Accent::new(fill);
                    assert!(accent.on_fill.contrast(fill) >= 4.5, "{fill:?}");
                    assert!(accent.ink_light.contrast(LIGHT_SURFACE) >= 4.5, "{fill:?}");
                    assert!(accent.ink_dark.contrast(DARK_SURFACE) >= 4.5, "{fill:?}");
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
