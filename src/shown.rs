//! What is printed on a terminal or into a report, made harmless: nothing that came from a file, a server or a name can move the
//! cursor, begin a line of its own, or turn the reading direction.
//!
//! Escapes are those of JSON (`\u001b`): people see what stands there, and answers in JSON keep their value.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::sync::OnceLock;

/// Text with lines of our own: whatever is not to be printed is escaped, line feeds are kept.
#[must_use]
pub fn text(text: &str) -> Cow<'_, str> {
    escaped(text, |c| c != '\n' && harmful(c))
}

/// A word or a value that came from elsewhere: it stays on its line.
#[must_use]
pub fn word(word: &str) -> Cow<'_, str> {
    escaped(word, harmful)
}

/// A line for a terminal. What stood on the command line is a word of its own, whatever is in it: names of files may hold line feeds.
#[must_use]
pub fn line(line: &str) -> String {
    let mut out = line.to_owned();
    for (argument, shown) in arguments() {
        if out.contains(argument.as_str()) {
            out = out.replace(argument.as_str(), shown);
        }
    }
    text(&out).into_owned()
}

/// Arguments of this process that hold line feeds, and how they are shown.
fn arguments() -> &'static [(String, String)] {
    static ARGUMENTS: OnceLock<Vec<(String, String)>> = OnceLock::new();
    ARGUMENTS.get_or_init(|| {
        let given = std::env::args_os().skip(1);
        let given = given.map(|argument| argument.to_string_lossy().into_owned());
        // The value of `--option=value` is named alone too.
        let values = given.flat_map(|argument| {
            let value = argument.split_once('=').map(|(_, value)| value.to_owned());
            [Some(argument), value].into_iter().flatten()
        });
        let several = values.filter(|argument| argument.contains(['\n', '\r']));
        several
            .map(|argument| {
                let shown = word(&argument).into_owned();
                (argument, shown)
            })
            .collect()
    })
}

fn escaped(text: &str, escape: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.chars().any(&escape) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if escape(c) {
            let mut units = [0; 2];
            for unit in c.encode_utf16(&mut units) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// Controls (C0, DEL, C1), line and paragraph separators, bidirectional marks, overrides and isolates, characters without width but
/// the joiners that names need, tags, annotations, non-characters.
fn harmful(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
        || u32::from(c) & 0xfffe == 0xfffe
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_escaped_is_readable_and_stays_json() {
        assert_eq!(
            word("a\u{1b}[31m\nresult  everything agrees\u{202e}"),
            "a\\u001b[31m\\u000aresult  everything agrees\\u202e"
        );
        assert_eq!(text("un\ndeux\u{9b}"), "un\ndeux\\u009b");
        assert_eq!(word("\u{e0041}"), "\\udb40\\udc41");
        for fine in [
            "Élie – “ok” 1\u{a0}234\u{202f}€",
            "نام\u{200c}خانه",
            "葛\u{e0100}城",
            "— x",
        ] {
            assert_eq!(word(fine), fine);
        }
        let value = "x\u{7f}\u{9f}\u{202e}\u{2066}\u{e0041}y";
        let json = serde_json::json!({ "name": value, "more": "\u{1b}\n" }).to_string();
        let read: serde_json::Value = serde_json::from_str(&text(&json)).expect("JSON");
        assert_eq!(read["name"], value);
    }

    proptest! {
        #[test]
        fn nothing_harmful_comes_through(given in "\\PC*|(?s:.){0,200}") {
            for shown in [word(&given), text(&given)] {
                for c in shown.chars() {
                    let code = u32::from(c);
                    prop_assert!(code >= 0x20 || c == '\n');
                    prop_assert!(!(0x7f..=0x9f).contains(&code));
                    prop_assert!(!(0x202a..=0x202e).contains(&code) && !(0x2066..=0x2069).contains(&code));
                    prop_assert!(!matches!(code, 0x2028 | 0x2029 | 0x200e | 0x200f | 0xfeff));
                }
            }
            prop_assert!(!word(&given).contains('\n'));
            prop_assert_eq!(text(&given).matches('\n').count(), given.matches('\n').count());
        }
    }
}
