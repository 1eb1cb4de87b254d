use std::fmt::Write as _;

use crate::web::accent::{Accent, Rgb};
use crate::web::form::Fields;

/// Roundest corners, in pixels.
const ROUNDEST: u8 = 24;

/// How a frame looks. Every part is one of a few things or a number within bounds: what a host's page writes reaches a stylesheet only so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Theme {
    /// The colour.
    pub(super) accent: Rgb,
    /// How round corners are, in pixels, at most 24.
    pub(super) radius: u8,
    /// The kind of typeface.
    pub(super) font: Font,
    /// Light, dark, or as the visitor's device has it.
    pub(super) scheme: Scheme,
}

/// Kinds of typefaces; which one it is, the visitor's device knows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Font {
    #[default]
    Sans,
    Serif,
    Mono,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Scheme {
    #[default]
    Auto,
    Light,
    Dark,
}

impl Font {
    pub(super) const ALL: [Self; 3] = [Self::Sans, Self::Serif, Self::Mono];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Sans => "sans",
            Self::Serif => "serif",
            Self::Mono => "mono",
        }
    }

    fn family(self) -> &'static str {
        match self {
            Self::Sans => {
                "system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",\"Liberation Sans\",sans-serif"
            }
            Self::Serif => {
                "Georgia,Cambria,\"Noto Serif\",\"Liberation Serif\",\"Times New Roman\",serif"
            }
            Self::Mono => {
                "ui-monospace,\"Cascadia Mono\",\"Noto Sans Mono\",Consolas,\"Liberation Mono\",monospace"
            }
        }
    }
}

impl Scheme {
    pub(super) const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// A colour as pages write it: `#rrggbb` or `#rgb`, the sign may be missing.
fn colour(text: &str) -> Option<Rgb> {
    let text = text.trim();
    let digits = text.strip_prefix('#').unwrap_or(text);
    if digits.len() == 3 && digits.is_ascii() {
        return Rgb::parse(&digits.chars().flat_map(|c| [c, c]).collect::<String>());
    }
    Rgb::parse(digits)
}

impl Theme {
    /// What a query asks for; where it says nothing that can be read, the campaign's colour and what is usual.
    pub(super) fn of(asked: &Fields, accent: Rgb) -> Self {
        let radius = asked.value("radius").trim();
        let radius = radius.strip_suffix("px").unwrap_or(radius).parse();
        Self {
            accent: colour(asked.value("accent")).unwrap_or(accent),
            radius: radius.map_or(4, |radius: u8| radius.min(ROUNDEST)),
            font: find(Font::ALL, Font::name, asked.value("font")),
            scheme: find(Scheme::ALL, Scheme::name, asked.value("scheme")),
        }
    }

    /// The name of its stylesheet, for example `8a1538-4-sans-auto`.
    pub(super) fn name(self) -> String {
        format!(
            "{}-{}-{}-{}",
            self.accent.hex(),
            self.radius,
            self.font.name(),
            self.scheme.name()
        )
    }

    /// Reads [`Theme::name`], and nothing but it.
    pub(super) fn parse(name: &str) -> Option<Self> {
        let mut parts = name.split('-');
        let theme = Self {
            accent: Rgb::parse(parts.next()?)?,
            radius: parts.next()?.parse().ok()?,
            font: find(Font::ALL, Font::name, parts.next()?),
            scheme: find(Scheme::ALL, Scheme::name, parts.next()?),
        };
        // One name for one look: caches keep no second one.
        (theme.radius <= ROUNDEST && theme.name() == name).then_some(theme)
    }

    /// As the query of a frame's address, without what is usual.
    pub(super) fn query(self, usual: Rgb) -> String {
        let mut query = String::new();
        let mut add = |name: &str, value: &str| {
            let join = if query.is_empty() { '?' } else { '&' };
            // Writing to a String cannot fail.
            let _ = write!(query, "{join}{name}={value}");
        };
        if self.accent != usual {
            add("accent", &self.accent.hex());
        }
        if self.radius != 4 {
            add("radius", &self.radius.to_string());
        }
        if self.font != Font::default() {
            add("font", self.font.name());
        }
        if self.scheme != Scheme::default() {
            add("scheme", self.scheme.name());
        }
        query
    }

    /// The properties that the frame's stylesheet is written with. The colour is corrected until it can be read.
    pub(super) fn stylesheet(self) -> String {
        let accent = Accent::new(self.accent);
        let light = format!(
            "--paper:#fbfaf7;--ink:#17161a;--quiet:#5b5960;--line:#d8d4cb;--accent-ink:#{}",
            accent.ink_light.hex()
        );
        let dark = format!(
            "--paper:#131215;--ink:#f3f1ec;--quiet:#b3b0b8;--line:#3b3941;--accent-ink:#{}",
            accent.ink_dark.hex()
        );
        let (scheme, colours) = match self.scheme {
            Scheme::Auto => (
                "light dark",
                format!("{light}}}@media(prefers-color-scheme:dark){{:root{{{dark}}}"),
            ),
            Scheme::Light => ("light", light),
            Scheme::Dark => ("dark", dark),
        };
        format!(
            ":root{{color-scheme:{scheme};--radius:{}px;--text:{};--accent:#{};--on-accent:#{};{colours}}}\n",
            self.radius,
            self.font.family(),
            accent.fill.hex(),
            accent.on_fill.hex(),
        )
    }
}

fn find<T: Copy + Default, const N: usize>(
    all: [T; N],
    name: impl Fn(T) -> &'static str,
    wanted: &str,
) -> T {
    all.into_iter()
        .find(|one| name(*one) == wanted.trim())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const USUAL: Rgb = Rgb(0x8a, 0x15, 0x38);

    fn asked(query: &str) -> Theme {
        Theme::of(&Fields::parse(query.as_bytes()).unwrap(), USUAL)
    }

    #[test]
    fn what_cannot_be_read_is_the_usual() {
        let usual = asked("");
        for query in [
            "accent=red;}body{display:none}&radius=-1&font=Comic&scheme=sepia",
            "accent=%23zzzzzz&radius=1e3",
            "accent=&radius=&font=&scheme=",
        ] {
            assert_eq!(asked(query), usual, "{query}");
        }
        assert_eq!(usual.query(USUAL), "");
        assert_eq!(asked("radius=200").radius, ROUNDEST);
        assert_eq!(asked("accent=%230af"), asked("accent=00aaff"));
        assert_eq!(asked("accent=%C3%A9a").accent, USUAL);
    }

    #[test]
    fn a_look_has_one_name_and_one_query() {
        let theme = asked("accent=%23005A9C&radius=12&font=serif&scheme=dark");
        assert_eq!(theme.name(), "005a9c-12-serif-dark");
        assert_eq!(Theme::parse(&theme.name()), Some(theme));
        assert_eq!(asked(theme.query(USUAL).trim_start_matches('?')), theme);
        for bad in [
            "005A9C-12-serif-dark",
            "005a9c-012-serif-dark",
            "005a9c-99-serif-dark",
            "005a9c-12-comic-dark",
            "005a9c-12-serif-dark-x",
            "005a9c",
        ] {
            assert_eq!(Theme::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn braces_match_and_the_colour_can_be_read() {
        for scheme in Scheme::ALL {
            let theme = Theme {
                scheme,
                ..asked("accent=ffff00")
            };
            let css = theme.stylesheet();
            assert_eq!(css.matches('{').count(), css.matches('}').count(), "{css}");
            assert!(css.contains("--on-accent:#000000"));
            assert_eq!(css.contains("prefers-color-scheme"), scheme == Scheme::Auto);
        }
    }
}
