//! The last touch to a page: headings, buttons and labels that fit the narrowest telephone, with long words divided where their language
//! divides them.
//!
//! It works on the finished page, so that no template and no text can forget it. Large headings get a class by their longest piece that
//! cannot be broken (`fit-1` … `fit-8`; the sizes stand in `base.css`), because the style is forbidden inside a page. In them a word is
//! divided only if it would otherwise not fit: a headline without hyphens reads better. In buttons, legends and labels each long word
//! is, for those who enlarge the text. Soft hyphens go into text alone, never into attributes, titles, code, or what is typed. In a command a word
//! that has a hyphen stays whole: broken there, an option reads as another one.

use super::face::width;
use super::markup::{attribute, name, tag_end};
use crate::i18n::{Lang, SOFT_HYPHEN};

/// Upper bounds in em of the pieces that each class stands for: `fit-1` to `fit-8`.
const CLASSES: [(&str, f32); 8] = [
    ("fit-1", 5.0),
    ("fit-2", 5.5),
    ("fit-3", 6.0),
    ("fit-4", 6.5),
    ("fit-5", 7.0),
    ("fit-6", 7.5),
    ("fit-7", 8.5),
    ("fit-8", 10.0),
];

/// A longer word is divided in large headings: undivided it would make them smaller than 38 px on a window of 320.
const LONGEST: f32 = 7.5;

/// A word of more letters is divided in small ones: so many fit a window of 320 px at twice the usual size of text.
const LETTERS: usize = 12;

/// Tags whose text is small and must not stick out.
const SMALL: [&str; 8] = [
    "h3",
    "h4",
    "legend",
    "button",
    "summary",
    "dt",
    "th",
    "figcaption",
];

/// Classes of the same.
const SMALL_CLASSES: [&str; 9] = [
    "button",
    "campaign-title",
    "card-go",
    "card-title",
    "card-count",
    "fact-label",
    "count-line",
    "giant",
    "bar-label",
];

/// Whose insides are not text for people, or not ours to change.
const RAW: [&str; 10] = [
    "script", "style", "title", "textarea", "pre", "code", "svg", "template", "option", "iframe",
];

/// Tags without an end.
const VOID: [&str; 10] = [
    "input", "br", "meta", "link", "img", "hr", "wbr", "source", "col", "embed",
];

/// How the text of an element is set.
#[derive(Clone, Copy, PartialEq)]
enum Setting {
    /// Not divided.
    Plain,
    /// Words longer than [`LETTERS`] are divided.
    Small,
    /// Words wider than [`LONGEST`] are divided.
    Large,
}

struct Open<'h> {
    name: &'h str,
    lang: Option<Lang>,
    setting: Setting,
}

/// The page, ready to be sent.
#[must_use]
pub fn set(html: &str) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 32);
    let mut open: Vec<Open<'_>> = Vec::new();
    let mut rest = html;
    while let Some((text, tail)) = split_at(rest, rest.find('<')) {
        write_text(&mut out, text, open.last());
        let (tag, after) = split_at(tail, tag_end(tail)).unwrap_or((tail, ""));
        rest = after;
        let name = name(tag);
        if tag.starts_with("</") {
            if let Some(place) = open.iter().rposition(|one| one.name == name) {
                open.truncate(place);
            }
            out.push_str(tag);
        } else if name.is_empty() || VOID.contains(&name) || tag.ends_with("/>") {
            out.push_str(tag);
        } else if RAW.contains(&name) {
            let end = after.find(&format!("</{name}")).unwrap_or(after.len());
            let (inside, beyond) = split_at(after, Some(end)).unwrap_or((after, ""));
            out.push_str(tag);
            match name {
                "pre" => write_command(&mut out, inside),
                _ => out.push_str(inside),
            }
            rest = beyond;
        } else {
            let parent = open.last();
            let lang =
                attribute(tag, "lang").map_or(parent.and_then(|one| one.lang), Lang::from_code);
            let setting = setting(name, tag, parent);
            if setting == Setting::Large && parent.is_none_or(|one| one.setting != Setting::Large) {
                write_large(&mut out, name, tag, inside(name, after), lang);
            } else {
                out.push_str(tag);
            }
            open.push(Open {
                name,
                lang,
                setting,
            });
        }
    }
    out.push_str(rest);
    out
}

/// What stands in a `pre`: a command on one line of a page of ours, with its words kept whole (`.whole` in `base.css`), or what it is.
fn write_command(out: &mut String, inside: &str) {
    let command = inside
        .strip_prefix("<code>")
        .and_then(|rest| rest.strip_suffix("</code>"))
        .filter(|command| !command.contains(['<', '\n']));
    let Some(command) = command else {
        out.push_str(inside);
        return;
    };
    out.push_str("<code>");
    for (at, word) in command.split(' ').enumerate() {
        if at > 0 {
            out.push(' ');
        }
        match word.contains('-') {
            true => out.extend(["<span class=\"whole\">", word, "</span>"]),
            false => out.push_str(word),
        }
    }
    out.push_str("</code>");
}

fn setting(name: &str, tag: &str, parent: Option<&Open<'_>>) -> Setting {
    let has = |class: &str| {
        attribute(tag, "class").is_some_and(|classes| classes.split(' ').any(|one| one == class))
    };
    if SMALL_CLASSES.into_iter().any(has) || SMALL.contains(&name) {
        Setting::Small
    } else if matches!(name, "h1" | "h2") || has("fact-figure") {
        Setting::Large
    } else {
        parent.map_or(Setting::Plain, |one| one.setting)
    }
}

/// What stands in an element that does not hold another of its name.
fn inside<'h>(name: &str, after: &'h str) -> &'h str {
    let end = after.find(&format!("</{name}>")).unwrap_or(after.len());
    after.get(..end).unwrap_or_default()
}

/// The tag of a large heading with its class.
fn write_large(out: &mut String, name: &str, tag: &str, inside: &str, lang: Option<Lang>) {
    let Some(class) = class_of(inside, lang) else {
        out.push_str(tag);
        return;
    };
    match tag.split_once(" class=\"") {
        Some((before, classes)) => {
            out.extend([before, " class=\"", class, " ", classes]);
        }
        None => {
            let attributes = tag.get(name.len() + 1..).unwrap_or_default();
            out.extend(["<", name, " class=\"", class, "\"", attributes]);
        }
    }
}

/// The class of a heading by its widest piece; none where every size fits.
fn class_of(inside: &str, lang: Option<Lang>) -> Option<&'static str> {
    let mut widest: f32 = 0.0;
    let mut rest = inside;
    let mut small = false;
    while !rest.is_empty() {
        let (text, tail) = split_at(rest, rest.find('<')).unwrap_or((rest, ""));
        if !small {
            let text = divided(text, lang, Setting::Large);
            widest = pieces(&text).map(piece_width).fold(widest, f32::max);
        }
        let (tag, after) = split_at(tail, tag_end(tail)).unwrap_or((tail, ""));
        small = attribute(tag, "class").is_some_and(|class| SMALL_CLASSES.contains(&class));
        rest = after;
    }
    if widest <= 4.5 {
        return None;
    }
    let fits = CLASSES.iter().find(|(_, most)| widest <= *most);
    fits.or(CLASSES.last()).map(|(class, _)| *class)
}

/// What browsers do not break: between spaces, hyphens and soft hyphens. No-break spaces hold their neighbours together.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive([
        ' ',
        '\n',
        '\t',
        '-',
        '\u{2010}',
        '\u{2013}',
        '\u{2014}',
        '\u{200B}',
        SOFT_HYPHEN,
    ])
}

/// Width of a piece; with its hyphen where it may get one.
fn piece_width(piece: &str) -> f32 {
    let hyphen = if piece.ends_with(SOFT_HYPHEN) {
        width("-")
    } else {
        0.0
    };
    width(piece.trim_end_matches([' ', '\n', '\t'])) + hyphen
}

fn write_text(out: &mut String, text: &str, parent: Option<&Open<'_>>) {
    match parent {
        Some(one) if one.setting != Setting::Plain => {
            out.push_str(&divided(text, one.lang, one.setting));
        }
        _ => out.push_str(text),
    }
}

fn divided(text: &str, lang: Option<Lang>, setting: Setting) -> std::borrow::Cow<'_, str> {
    let Some(lang) = lang else {
        return text.into();
    };
    lang.hyphenate(text, |word| match setting {
        Setting::Plain => false,
        Setting::Small => word.chars().count() > LETTERS,
        Setting::Large => width(word) > LONGEST,
    })
}

fn split_at(text: &str, at: Option<usize>) -> Option<(&str, &str)> {
    at.and_then(|at| text.split_at_checked(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(html: &str) -> String {
        set(html).replace(SOFT_HYPHEN, "|")
    }

    #[test]
    fn a_headline_is_sized_by_its_longest_piece() {
        let page = |text: &str| shown(&format!("<html lang=\"de\"><h1>{text}</h1>"));
        assert_eq!(page("Nein"), "<html lang=\"de\"><h1>Nein</h1>");
        assert_eq!(
            page("Bürgerinitiative"),
            "<html lang=\"de\"><h1 class=\"fit-2\">Bürgerinitiative</h1>"
        );
        // A no-break space holds the mark to the word.
        assert_eq!(
            page("Bürgerinitiative\u{202F}!!"),
            "<html lang=\"de\"><h1 class=\"fit-3\">Bürgerinitiative\u{202F}!!</h1>"
        );
        // Too wide: divided, and then its parts count.
        assert_eq!(
            page("Rindfleischetikettierungsüberwachung"),
            "<html lang=\"de\"><h1>Rind|flei|sch|eti|ket|tie|rungs|über|wa|chung</h1>"
        );
        // A long word of a language that we have no rules for is left to the style.
        assert_eq!(
            shown("<html lang=\"xx\"><h2 id=\"a\">Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx</h2>"),
            "<html lang=\"xx\"><h2 class=\"fit-8\" id=\"a\">Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx</h2>"
        );
    }

    #[test]
    fn labels_are_divided_and_nothing_else_is() {
        let html = "<html lang=\"de\"><title>Datenschutzerklärung</title><p aria-label=\"Datenschutzerklärung\">Datenschutzerklärung</p>\
            <button title=\"a > Datenschutzerklärung\">Datenschutzerklärung</button><a class=\"button secondary\" href=\"/Datenschutzerklärung\"><b>Datenschutzerklärung</b></a>\
            <h3><code>Datenschutzerklärung</code></h3><input value=\"Datenschutzerklärung\"><label>Kurz <!-- Datenschutzerklärung --></label> Datenschutzerklärung";
        let divided = "Daten|schutz|er|klä|rung";
        let expected = html
            .replace(
                "klärung\">Datenschutzerklärung</button>",
                &format!("klärung\">{divided}</button>"),
            )
            .replace("<b>Datenschutzerklärung</b>", &format!("<b>{divided}</b>"));
        assert_eq!(shown(html), expected);
    }

    #[test]
    fn an_option_of_a_command_is_never_broken_at_its_hyphen() {
        let command = |text: &str| shown(&format!("<pre><code>{text}</code></pre>"));
        assert_eq!(
            command("clameur open a-1.tar --key KEY"),
            "<pre><code>clameur open <span class=\"whole\">a-1.tar</span> <span class=\"whole\">--key</span> KEY</code></pre>"
        );
        // What is no command of one line is left as it is.
        for html in [
            "<pre>a-b c</pre>",
            "<pre><code>a-b\n</code></pre>",
            "<code>a-b</code>",
        ] {
            assert_eq!(shown(html), html);
        }
    }

    #[test]
    fn the_language_is_that_of_the_element() {
        let html = "<html lang=\"bg\"><h3 lang=\"fr\">l’administration électronique</h3><h3>администрация</h3><h3 lang=\"tlh\">administrationen</h3>";
        let expected = "<html lang=\"bg\"><h3 lang=\"fr\">l’admi|nis|tra|tion électronique</h3><h3>адми|нис|т|рация</h3><h3 lang=\"tlh\">administrationen</h3>";
        assert_eq!(shown(html), expected);
    }

    #[test]
    fn the_title_above_a_demand_is_small() {
        let html = "<html lang=\"de\"><h1 class=\"x\"><span class=\"campaign-title\">Massenüberwachungsverbotsinitiativen</span> Nein</h1>";
        let set = shown(html);
        assert!(set.contains("<h1 class=\"x\">"), "{set}");
        assert!(set.contains("über|"), "{set}");
    }

    #[test]
    fn broken_markup_passes_through() {
        for html in [
            "",
            "<",
            "<h1",
            "<h1>",
            "</h1>",
            "<h2 class=\"a>b",
            "<!--",
            "a < b",
            "<script>if (a<b) {}",
        ] {
            assert_eq!(set(html), html);
        }
    }
}
