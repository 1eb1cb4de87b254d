//! Files that the pages load, compiled into the program.
//!
//! Their addresses carry eight hexadecimal digits of their SHA-256, so that browsers may keep them for ever.

use std::borrow::Cow;
use std::sync::LazyLock;

use sha2::{Digest, Sha256};

use super::accent::{Accent, Rgb};

/// A file ready to be served.
#[derive(Debug, Clone)]
pub struct Asset {
    /// For `Content-Type`.
    pub content_type: &'static str,
    /// For `Cache-Control`.
    pub cache_control: &'static str,
    /// The bytes.
    pub bytes: Cow<'static, [u8]>,
}

struct Entry {
    /// As templates name it, for example `style.css`.
    name: &'static str,
    /// As browsers ask for it, for example `style.0a1b2c3d.css`.
    file: String,
    url: String,
    content_type: &'static str,
    bytes: Cow<'static, [u8]>,
}

const FOR_EVER: &str = "public, max-age=31536000, immutable";
const A_DAY: &str = "public, max-age=86400";

/// The parts of the stylesheet of all pages, in the order in which they are served: later ones win.
const STYLE: &[&str] = &[
    include_str!("assets/style/base.css"),
    include_str!("assets/style/frame.css"),
    include_str!("assets/style/campaign.css"),
    include_str!("assets/style/page.css"),
    include_str!("assets/style/form.css"),
    include_str!("assets/style/wide.css"),
    include_str!("assets/style/pages.css"),
    include_str!("assets/style/share.css"),
    include_str!("assets/style/check.css"),
    include_str!("assets/style/print.css"),
];

/// The display face by groups of languages (`fonts/README.md`): a page loads those whose letters it has.
const FONTS: [(&str, &[u8]); 4] = [
    (
        "display-latin.woff2",
        include_bytes!("assets/display-latin.woff2"),
    ),
    (
        "display-central.woff2",
        include_bytes!("assets/display-central.woff2"),
    ),
    (
        "display-greek.woff2",
        include_bytes!("assets/display-greek.woff2"),
    ),
    (
        "display-cyrillic.woff2",
        include_bytes!("assets/display-cyrillic.woff2"),
    ),
];

static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let fonts = FONTS.map(|(name, bytes)| entry(name, "font/woff2", Cow::Borrowed(bytes)));
    // The stylesheet names the fonts by placeholders, because their addresses hold their hashes.
    let style = fonts.iter().fold(STYLE.concat(), |style, font| {
        style.replace(font.name, &font.file)
    });
    let mut entries = vec![
        entry(
            "style.css",
            "text/css; charset=utf-8",
            Cow::Owned(minified(&style).into_bytes()),
        ),
        // What one page alone needs comes with that page.
        entry(
            "home.css",
            "text/css; charset=utf-8",
            Cow::Owned(minified(include_str!("assets/style/home.css")).into_bytes()),
        ),
        entry(
            "desk.css",
            "text/css; charset=utf-8",
            Cow::Owned(minified(include_str!("assets/style/desk.css")).into_bytes()),
        ),
        entry(
            "embed-page.css",
            "text/css; charset=utf-8",
            Cow::Owned(minified(include_str!("assets/style/embed.css")).into_bytes()),
        ),
        entry(
            "join.js",
            "text/javascript; charset=utf-8",
            Cow::Borrowed(include_bytes!("assets/join.js")),
        ),
        entry(
            "keys.js",
            "text/javascript; charset=utf-8",
            Cow::Borrowed(include_bytes!("assets/keys.js")),
        ),
        entry(
            "edit.js",
            "text/javascript; charset=utf-8",
            Cow::Borrowed(include_bytes!("assets/edit.js")),
        ),
        entry(
            "order.js",
            "text/javascript; charset=utf-8",
            Cow::Borrowed(include_bytes!("assets/order.js")),
        ),
        entry(
            "passkey.js",
            "text/javascript; charset=utf-8",
            Cow::Borrowed(include_bytes!("assets/passkey.js")),
        ),
        // Made as `packaging/age/README.md` says.
        entry(
            "age.js",
            "text/javascript; charset=utf-8",
            Cow::Borrowed(include_bytes!("assets/age.js")),
        ),
        entry(
            "access.js",
            "text/javascript; charset=utf-8",
            Cow::Borrowed(include_bytes!("assets/access.js")),
        ),
        entry(
            "embed.css",
            "text/css; charset=utf-8",
            Cow::Borrowed(include_bytes!("assets/embed.css")),
        ),
        entry(
            "frame.js",
            "text/javascript; charset=utf-8",
            Cow::Borrowed(include_bytes!("assets/frame.js")),
        ),
        entry(
            "shared.js",
            "text/javascript; charset=utf-8",
            Cow::Borrowed(include_bytes!("assets/shared.js")),
        ),
        entry(
            "share.js",
            "text/javascript; charset=utf-8",
            Cow::Borrowed(include_bytes!("assets/share.js")),
        ),
        entry(
            "icon.svg",
            "image/svg+xml",
            Cow::Borrowed(include_bytes!("assets/icon.svg")),
        ),
    ];
    entries.extend(fonts);
    entries
});

/// A stylesheet without its comments and without the blanks that only people need. What stands in quotation marks stays.
fn minified(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut letters = css.chars().peekable();
    let mut quoted = None;
    while let Some(letter) = letters.next() {
        if let Some(mark) = quoted {
            out.push(letter);
            if letter == '\\' {
                out.extend(letters.next());
            } else if letter == mark {
                quoted = None;
            }
            continue;
        }
        match letter {
            '/' if letters.peek() == Some(&'*') => {
                let mut before = ' ';
                letters.next();
                for within in letters.by_ref() {
                    if before == '*' && within == '/' {
                        break;
                    }
                    before = within;
                }
            }
            letter if letter.is_whitespace() => {
                let next = letters.peek().copied().unwrap_or(' ');
                let needless = out.ends_with(['{', '}', ';', ',', ':', ' ']) || out.is_empty();
                if !needless && !next.is_whitespace() && !['{', '}', ';', ','].contains(&next) {
                    out.push(' ');
                }
            }
            '}' => {
                if out.ends_with(';') {
                    out.pop();
                }
                out.push('}');
            }
            letter => {
                if letter == '"' || letter == '\'' {
                    quoted = Some(letter);
                }
                out.push(letter);
            }
        }
    }
    out
}

fn entry(name: &'static str, content_type: &'static str, bytes: Cow<'static, [u8]>) -> Entry {
    let digest = hex::encode(Sha256::digest(&bytes));
    let short = digest.get(..8).unwrap_or_default();
    let file = match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}.{short}.{extension}"),
        None => format!("{name}.{short}"),
    };
    let url = format!("/assets/{file}");
    Entry {
        name,
        file,
        url,
        content_type,
        bytes,
    }
}

/// The address of a file, for example `/assets/style.0a1b2c3d.css`; empty for a name that is not ours (a test
/// visits every name that a template uses).
#[must_use]
pub fn asset(name: &str) -> &'static str {
    ENTRIES
        .iter()
        .find(|e| e.name == name)
        .map_or("", |e| e.url.as_str())
}

/// The address of the stylesheet that carries an organisation's colour (`#rrggbb`).
#[must_use]
pub fn accent_url(accent: &str) -> String {
    format!("/assets/accent-{}.css", self::accent(accent).hex())
}

/// The address of the stylesheet in which each of these colours is a class ([`accent_class`]): for a page on which several
/// organisations stand.
#[must_use]
pub fn accents_url<'a>(accents: impl IntoIterator<Item = &'a str>) -> String {
    let mut colours: Vec<String> = accents.into_iter().map(|one| accent(one).hex()).collect();
    colours.sort_unstable();
    colours.dedup();
    format!("/assets/accents-{}.css", colours.join("-"))
}

/// The class that gives a part of a page an organisation's colour.
#[must_use]
pub fn accent_class(accent: &str) -> String {
    format!("accent-{}", self::accent(accent).hex())
}

/// The classes of so many colours; none where a colour is not one, or there are more than a page could have.
fn accents(colours: &str) -> Option<String> {
    const MOST: usize = 256;
    let all: Option<Vec<Rgb>> = colours
        .split('-')
        .take(MOST + 1)
        .map(|one| (one.len() == 6).then(|| Rgb::parse(one)).flatten())
        .collect();
    let all = all.filter(|all| all.len() <= MOST)?;
    Some(
        all.into_iter()
            .map(|one| Accent::new(one).class())
            .collect(),
    )
}

/// An organisation's colour, or ours where it has none.
#[must_use]
pub fn accent(accent: &str) -> Rgb {
    Rgb::parse(accent).unwrap_or(DEFAULT_ACCENT)
}

const DEFAULT_ACCENT: Rgb = Rgb(0x8a, 0x15, 0x38);

/// The file behind `/assets/<file>`, or `None` (a 404).
#[must_use]
pub fn serve(file: &str) -> Option<Asset> {
    if let Some(colour) = file
        .strip_prefix("accent-")
        .and_then(|rest| rest.strip_suffix(".css"))
    {
        let fill = (colour.len() == 6).then(|| Rgb::parse(colour)).flatten()?;
        return Some(Asset {
            content_type: "text/css; charset=utf-8",
            cache_control: A_DAY,
            bytes: Cow::Owned(Accent::new(fill).stylesheet().into_bytes()),
        });
    }
    if let Some(colours) = file
        .strip_prefix("accents-")
        .and_then(|rest| rest.strip_suffix(".css"))
    {
        return Some(Asset {
            content_type: "text/css; charset=utf-8",
            cache_control: A_DAY,
            bytes: Cow::Owned(accents(colours)?.into_bytes()),
        });
    }
    ENTRIES.iter().find(|e| e.file == file).map(|e| Asset {
        content_type: e.content_type,
        cache_control: FOR_EVER,
        bytes: e.bytes.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_library_that_makes_keys_is_the_one_that_was_looked_at() {
        let made = Sha256::digest(include_bytes!("assets/age.js"));
        assert_eq!(
            hex::encode(made),
            "f604a6fd1760c852a814e53746c0e4a8e84bcfd147355c45f4f32dc9ec5591d9"
        );
    }

    #[test]
    fn every_file_is_served_at_its_address() {
        for name in ["style.css", "join.js", "icon.svg", "display-greek.woff2"] {
            let url = asset(name);
            let file = url.strip_prefix("/assets/").unwrap();
            assert_eq!(serve(file).unwrap().cache_control, FOR_EVER, "{name}");
        }
        assert_eq!(asset("none.css"), "");
        assert!(serve("style.css").is_none());
        assert!(serve("../Cargo.toml").is_none());
    }

    #[test]
    fn the_stylesheet_finds_its_fonts_and_nothing_else() {
        let style = serve(asset("style.css").strip_prefix("/assets/").unwrap()).unwrap();
        let style = String::from_utf8(style.bytes.into_owned()).unwrap();
        assert_eq!(style.matches("url(").count(), FONTS.len());
        for (name, bytes) in FONTS {
            let font = asset(name).strip_prefix("/assets/").unwrap();
            assert!(style.contains(&format!("url({font})")), "{name}");
            assert!(bytes.len() < 25_000, "{name}");
        }
        assert!(!style.contains("http"));
    }

    #[test]
    fn large_headings_say_their_size_so_that_they_can_be_smaller() {
        // `--size`, not `font-size`: base.css takes the smaller of it and of what fits (src/web/headings.rs).
        let base = "h1, h2, .fact-figure { font-size: 2.3rem; font-size: min(var(--size)";
        let style = STYLE.concat();
        assert!(style.contains(base));
        for rule in style.replace(base, "").split('}') {
            let Some((selectors, words)) = rule.rsplit_once('{') else {
                continue;
            };
            let mut last = selectors
                .split(',')
                .filter_map(|one| one.split_whitespace().last());
            let large = last.any(|one| matches!(one, "h1" | "h2") || one.ends_with(".fact-figure"));
            assert!(
                !(large && words.contains("font-size:")),
                "{selectors}: say --size"
            );
        }
    }

    #[test]
    fn a_stylesheet_loses_what_only_people_need() {
        let css = "/* a { */\na  > b ,\n.c :hover { margin: 0 1px ;\n  content: \"{ ; } \\\"  x\"; }\n\n@media (a: b) and (c) { p { x: calc(1px + 2px); } }\n";
        assert_eq!(
            minified(css),
            "a > b,.c :hover{margin:0 1px;content:\"{ ; } \\\"  x\"}@media (a:b) and (c){p{x:calc(1px + 2px)}}"
        );
    }

    #[test]
    fn a_colour_has_a_stylesheet() {
        let url = accent_url("#00A0ff");
        assert_eq!(url, "/assets/accent-00a0ff.css");
        let asset = serve("accent-00a0ff.css").unwrap();
        assert!(asset.bytes.starts_with(b":root{--accent:#00a0ff;"));
        for bad in [
            "accent-.css",
            "accent-#00a0f.css",
            "accent-00a0fg.css",
            "accent-00a0ff",
        ] {
            assert!(serve(bad).is_none(), "{bad}");
        }
        assert_eq!(accent_url("nonsense"), "/assets/accent-8a1538.css");
    }

    #[test]
    fn colours_side_by_side_are_classes() {
        let url = accents_url(["#00A0ff", "nonsense", "#00a0ff"]);
        assert_eq!(url, "/assets/accents-00a0ff-8a1538.css");
        let style = serve(url.strip_prefix("/assets/").unwrap()).unwrap();
        let style = String::from_utf8(style.bytes.into_owned()).unwrap();
        assert_eq!(style.lines().count(), 2);
        assert!(style.starts_with(".accent-00a0ff{--accent:#00a0ff;--on-accent:#000000"));
        assert!(style.contains(&format!(".{}{{", accent_class(""))));
        let many = ["00a0ff"; 257].join("-");
        for bad in ["", "-", "00a0ff-", "00a0fg", "00a0ff00a0ff", &many] {
            assert!(serve(&format!("accents-{bad}.css")).is_none(), "{bad}");
        }
    }
}
