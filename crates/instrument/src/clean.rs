//! Cleaning of typed text: one spelling for the same look, nothing invisible, nothing that a document cannot carry.

use unicode_normalization::UnicodeNormalization as _;

use crate::code::ErrorCode;

/// One line: NFC, trimmed, every run of white space one space, invisible characters dropped, control characters refused.
pub(crate) fn one_line(text: &str) -> Result<String, ErrorCode> {
    let visible = visible(text)?;
    let mut line = String::with_capacity(visible.len());
    for word in visible.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    Ok(line)
}

/// Several lines, each cleaned like one. Blank lines at the ends fall away, runs of them become one, or none when `dense`.
pub(crate) fn lines(text: &str, dense: bool) -> Result<String, ErrorCode> {
    let text = text.replace("\r\n", "\n");
    let mut result = String::with_capacity(text.len());
    let mut blank = false;
    for line in text.split([
        '\n', '\r', '\u{0b}', '\u{0c}', '\u{85}', '\u{2028}', '\u{2029}',
    ]) {
        let line = one_line(line)?;
        if line.is_empty() {
            blank = true;
            continue;
        }
        if !result.is_empty() {
            result.push_str(if blank && !dense { "\n\n" } else { "\n" });
        }
        blank = false;
        result.push_str(&line);
    }
    Ok(result)
}

fn visible(text: &str) -> Result<String, ErrorCode> {
    if text.chars().any(is_refused) {
        return Err(ErrorCode::ControlCharacter);
    }
    Ok(text.chars().filter(|c| !is_invisible(*c)).nfc().collect())
}

/// Characters that are never part of a text that a person meant to type: controls, private use, non-characters, the sign for
/// unreadable bytes, tags and annotations.
fn is_refused(c: char) -> bool {
    let code = u32::from(c);
    c.is_control() && !c.is_whitespace()
        || matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' | '\u{fdd0}'..='\u{fdef}' | '\u{fff9}'..='\u{fffd}')
        || matches!(c, '\u{e0000}'..='\u{e007f}')
        || code & 0xfffe == 0xfffe
}

/// Characters that come along when one copies, do not show, and could make text read otherwise than it is (bidirectional overrides).
/// The joiners U+200C and U+200D stay: Persian and Indic names need them.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{034f}' | '\u{061c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Refuses what is not a name: no letter at all, a web address, an e-mail address.
pub(crate) fn check_name(name: &str) -> Result<(), ErrorCode> {
    if name.contains('@') {
        return Err(ErrorCode::NameEmail);
    }
    let lower = name.to_lowercase();
    let path_after_domain = || {
        lower.split_whitespace().any(|word| {
            word.split_once('/').is_some_and(|(before, _)| {
                before
                    .rsplit_once('.')
                    .is_some_and(|(host, end)| !host.is_empty() && end.chars().count() >= 2)
            })
        })
    };
    if lower.contains("://") || lower.contains("www.") || path_after_domain() {
        return Err(ErrorCode::NameLink);
    }
    if !name.chars().any(char::is_alphabetic) {
        return Err(ErrorCode::NameNoLetter);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_folds_and_invisible_characters_fall() {
        assert_eq!(
            one_line("  Jean\u{a0}\t Pierre\r\n"),
            Ok("Jean Pierre".into())
        );
        assert_eq!(one_line("Ma\u{200b}ri\u{ad}a\u{feff}"), Ok("Maria".into()));
        assert_eq!(one_line("\u{202e}airaM"), Ok("airaM".into()));
        assert_eq!(one_line("E\u{301}lie"), Ok("Élie".into()));
        assert_eq!(one_line("E\u{200b}\u{301}lie"), Ok("Élie".into()));
        assert_eq!(one_line("نام\u{200c}خانه"), Ok("نام\u{200c}خانه".into()));
    }

    #[test]
    fn control_characters_are_refused() {
        for c in [
            '\0',
            '\u{7}',
            '\u{1b}',
            '\u{7f}',
            '\u{9b}',
            '\u{fffd}',
            '\u{ffff}',
            '\u{e000}',
            '\u{e0041}',
            '\u{10fffe}',
        ] {
            assert_eq!(
                one_line(&format!("a{c}b")),
                Err(ErrorCode::ControlCharacter),
                "{:x}",
                u32::from(c)
            );
        }
    }

    #[test]
    fn lines_keep_their_breaks() {
        let typed = "\r\n 1  rue de l’Exemple \r\n\r\n\r\n75000 \u{a0}Paris\n";
        assert_eq!(
            lines(typed, true),
            Ok("1 rue de l’Exemple\n75000 Paris".into())
        );
        assert_eq!(
            lines(typed, false),
            Ok("1 rue de l’Exemple\n\n75000 Paris".into())
        );
        assert_eq!(lines("a\u{1b}", true), Err(ErrorCode::ControlCharacter));
    }

    #[test]
    fn names_are_of_any_script_and_length() {
        for name in [
            "X",
            "Ø",
            "王",
            "Ο",
            "J. R. R.",
            "d’Exemple-Test",
            "名前",
            "Prénom 3e",
            "S/O Exemple",
            "St.Exemple",
            "ʻŌ",
            "O.K.",
        ] {
            assert_eq!(check_name(name), Ok(()), "{name}");
        }
        assert_eq!(check_name("12345"), Err(ErrorCode::NameNoLetter));
        assert_eq!(check_name("-"), Err(ErrorCode::NameNoLetter));
        assert_eq!(check_name("nom@example.org"), Err(ErrorCode::NameEmail));
        for link in [
            "https://example.org",
            "WWW.example.org",
            "Voir example.org/a",
        ] {
            assert_eq!(check_name(link), Err(ErrorCode::NameLink), "{link}");
        }
    }
}
