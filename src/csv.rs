//! Lists for spreadsheets.
//!
//! UTF-8 with a byte order mark, without which a widespread spreadsheet reads it as another encoding;
//! lines end with CR LF, and cells are quoted where they must be (RFC 4180); cells are parted by `;`
//! where the language writes decimals with a comma, else by `,`, as spreadsheets set to that language
//! expect. A cell that a spreadsheet would run as a formula gets an apostrophe before it. No cell holds
//! a line break or another control character.

use crate::i18n::Lang;

/// The byte order mark.
const MARK: &[u8] = b"\xef\xbb\xbf";
/// First characters of what spreadsheets run, the full-width ones that some take for the same included.
const RUN: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// A list under way.
pub(crate) struct Csv {
    writer: csv::Writer<Vec<u8>>,
}

impl Csv {
    /// A list with this first line.
    pub(crate) fn new<S: AsRef<str>>(lang: Lang, heads: impl IntoIterator<Item = S>) -> Self {
        let writer = csv::WriterBuilder::new()
            .delimiter(separator(lang))
            .terminator(csv::Terminator::CRLF)
            .from_writer(MARK.to_vec());
        let mut list = Self { writer };
        list.line(heads);
        list
    }

    /// One more line.
    pub(crate) fn line<S: AsRef<str>>(&mut self, cells: impl IntoIterator<Item = S>) {
        let cells = cells.into_iter().map(|cell| safe(cell.as_ref()));
        // Writing into memory does not fail, and all lines of a list are made alike.
        let _ = self.writer.write_record(cells);
    }

    /// The file.
    pub(crate) fn finish(self) -> Vec<u8> {
        self.writer.into_inner().unwrap_or_default()
    }
}

fn separator(lang: Lang) -> u8 {
    match lang.code() {
        "en" | "ga" | "mt" => b',',
        _ => b';',
    }
}

/// A cell that is shown and never run.
fn safe(cell: &str) -> String {
    let mut clean = String::with_capacity(cell.len());
    for c in cell.chars() {
        match c {
            c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') => {
                if !clean.ends_with(' ') {
                    clean.push(' ');
                }
            }
            c => clean.push(c),
        }
    }
    let clean = clean.trim();
    if clean.starts_with(RUN) {
        format!("'{clean}")
    } else {
        clean.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn lang(code: &str) -> Lang {
        Lang::from_code(code).expect("a language")
    }

    #[test]
    fn nothing_that_was_typed_is_run() {
        for formula in [
            "=1+1",
            "+33 1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            " =1",
            "\n=cmd|' /C calc'!A0",
            "＝1",
            "\u{1}=1",
        ] {
            let cell = safe(formula);
            assert!(cell.starts_with('\''), "{formula:?} became {cell:?}");
        }
        assert_eq!(safe("Jean-Marie d’Été"), "Jean-Marie d’Été");
        assert_eq!(safe("a=b"), "a=b");
        assert_eq!(safe("1 rue\nVille"), "1 rue Ville");
    }

    #[test]
    fn cells_are_quoted_and_parted_as_the_language_expects() {
        let mut list = Csv::new(lang("fr"), ["nom", "prénom"]);
        list.line(["d’Exemple; \"dit\"", "a,b"]);
        let bytes = list.finish();
        let text = std::str::from_utf8(bytes.strip_prefix(MARK).expect("mark")).expect("UTF-8");
        assert_eq!(text, "nom;prénom\r\n\"d’Exemple; \"\"dit\"\"\";a,b\r\n");
        let list = Csv::new(lang("en"), ["a", "b"]);
        assert_eq!(list.finish(), b"\xef\xbb\xbfa,b\r\n");
    }

    proptest! {
        #[test]
        fn whatever_was_typed_comes_back_in_one_harmless_cell(text in any::<String>()) {
            let mut list = Csv::new(lang("fr"), ["a", "b"]);
            list.line([text.as_str(), "end"]);
            let bytes = list.finish();
            let mut reader = csv::ReaderBuilder::new()
                .delimiter(b';')
                .from_reader(bytes.strip_prefix(MARK).expect("mark"));
            let records: Vec<csv::StringRecord> =
                reader.records().collect::<Result<_, _>>().expect("CSV");
            prop_assert_eq!(records.len(), 1);
            let record = records.first().expect("one");
            prop_assert_eq!(record.len(), 2);
            let cell = record.get(0).unwrap_or_default();
            prop_assert!(!cell.starts_with(RUN));
            prop_assert!(!cell.chars().any(char::is_control));
        }
    }
}
