//! Cleaning of typed text: one spelling for the same look, nothing invisible, nothing that a document cannot carry.

use icu_properties::props::GeneralCategory as G;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::canonical_combining_class;

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

/// Most marks above or below one letter. Three are the most that DIN 91379 (all letters of names in Europe), Vietnamese, pointed Hebrew and
/// vowelled Arabic put there; one more is for what we do not know.
const MAX_STACKED: usize = 4;
/// Most marks of any sort after one letter: Burmese, Khmer and Tibetan write parts of a syllable as marks, which do not pile up.
const MAX_MARKS: usize = 8;

fn visible(text: &str) -> Result<String, ErrorCode> {
    if text.chars().any(is_refused) {
        return Err(ErrorCode::ControlCharacter);
    }
    let text: String = text.chars().filter(|c| !is_invisible(*c)).nfc().collect();
    check_marks(&text)?;
    Ok(text)
}

/// Refuses letters under a pile of marks, which would paint over the lines around, and marks without a letter.
fn check_marks(text: &str) -> Result<(), ErrorCode> {
    let (mut letter, mut marks, mut stacked) = (false, 0, 0);
    for c in text.chars() {
        let kind = category(c);
        let is_mark = matches!(kind, G::NonspacingMark | G::SpacingMark | G::EnclosingMark);
        if !is_mark {
            // A joiner stands between marks and does not carry any.
            if !matches!(c, '\u{200c}' | '\u{200d}') {
                (letter, marks, stacked) = (!c.is_whitespace(), 0, 0);
            }
            continue;
        }
        marks += 1;
        let stands_over = canonical_combining_class(c) != 0 || kind == G::EnclosingMark;
        stacked += usize::from(stands_over);
        if !letter || stacked > MAX_STACKED || marks > MAX_MARKS {
            return Err(ErrorCode::Marks);
        }
    }
    Ok(())
}

/// Whether a character is one that names are written with: a letter, a mark, a digit, punctuation, a joiner. Signs and pictures are not.
pub(crate) fn is_writing(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(c, '\u{200c}' | '\u{200d}')
        || matches!(
            category(c),
            G::NonspacingMark
                | G::SpacingMark
                | G::DashPunctuation
                | G::OtherPunctuation
                | G::ConnectorPunctuation
        )
}

fn category(c: char) -> G {
    icu_properties::CodePointMapData::<G>::new().get(c)
}

/// Characters that are never part of a text that a person meant to type: controls, private use, what Unicode gave no meaning, the sign for
/// unreadable bytes, tags and annotations; and those that turn the order in which a text is read, so that it reads otherwise than it is.
fn is_refused(c: char) -> bool {
    let kind = category(c);
    let turns = matches!(c, '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}');
    kind == G::Control && !c.is_whitespace()
        || matches!(kind, G::PrivateUse | G::Unassigned | G::Surrogate)
        || matches!(c, '\u{fff9}'..='\u{fffd}' | '\u{e0000}'..='\u{e007f}')
        || turns
}

/// Characters that come along when one copies and do not show: isolates around what an address book gives, marks of direction, selectors
/// of a form. The joiners U+200C and U+200D stay: Persian and Indic names need them.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{034f}' | '\u{061c}' | '\u{180b}'..='\u{180f}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202c}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0100}'..='\u{e01ef}')
}

/// Whether this is the sign that papers print where a name lacks: a hyphen, a dash, a point, or a few of them.
pub(crate) fn is_sign(text: &str) -> bool {
    let signs = text.chars().filter(|c| !c.is_whitespace());
    let all = signs
        .clone()
        .all(|c| matches!(c, '-' | '.' | '\u{2010}'..='\u{2015}' | '\u{2212}'));
    all && (1..=5).contains(&signs.count())
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
        assert_eq!(
            one_line("\u{2068}Maria\u{2069}\u{200f}"),
            Ok("Maria".into())
        );
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
            '\u{202a}',
            '\u{202b}',
            '\u{202d}',
            '\u{202e}',
            '\u{0378}',
            '\u{f0000}',
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
    fn names_may_have_marks_and_not_piles_of_them() {
        for name in [
            // Latin sequences of DIN 91379 with the most marks, and what else there is of the kind.
            "C\u{328}\u{306}",
            "L\u{325}\u{304}",
            "S\u{31b}\u{304}",
            "K\u{35f}H",
            "r\u{325}\u{304}",
            "M\u{310}",
            "C\u{315}",
            "Z\u{327}",
            "J\u{301}",
            "Nguyễn Thị Thuỷ",
            "Nguye\u{302}\u{303}n",
            "Ệ",
            "Ayọ\u{300}",
            "Ǻ",
            "ᾂ",
            "а\u{301}",
            // Hebrew with points and an accent, Arabic with vowel signs.
            "שִׁ\u{5bc}\u{591}מְעוֹן",
            "בְּרֵאשִׁ֖ית",
            "مُحَمَّدٌ",
            "ٱلرَّحْمَٰن",
            "عَبْدُ ٱللَّٰه",
            "น้ำผึ้ง",
            "กิ๊บ",
            "श्री लक्ष्मी",
            "ক্ষ্ম্যৈ",
            "மாரியம்மாள்",
            "ကျွန်တော်",
            "မြို့",
            "བསྒྲུབས་",
            "ស្ត្រី",
            "ක්‍රිෂ්ණ",
            "가나",
            "王",
            "名前",
            "がぎ",
            "O’Connor",
        ] {
            assert!(one_line(name).is_ok(), "{name}");
        }
        for text in [
            format!("a{}", "\u{301}".repeat(100)),
            format!("Jean{}", "\u{30d}".repeat(5)),
            format!("a{}", "\u{5b0}".repeat(5)),
            format!("a{}", "\u{301}\u{200d}".repeat(6)),
            format!("a{}", "\u{301}\u{34f}".repeat(6)),
            format!("A{}", "\u{20dd}".repeat(5)),
            format!("क{}", "\u{93f}".repeat(9)),
            "\u{301}".to_owned(),
            "Jean \u{301}Paul".to_owned(),
            "\u{200d}\u{301}a".to_owned(),
            "\u{93f}a".to_owned(),
        ] {
            assert_eq!(one_line(&text), Err(ErrorCode::Marks), "{text}");
            assert_eq!(lines(&format!("a\n{text}"), true), Err(ErrorCode::Marks));
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
