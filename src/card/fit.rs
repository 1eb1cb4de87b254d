use std::collections::HashMap;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization as _;

use crate::web::face::advances_in;

/// How much wider a line may be than its letters: a few pairs (`ľk`, `жа`) stand further apart, most stand closer.
pub const KERNED: f32 = 1.04;

/// The face of demands and figures.
pub static DISPLAY: LazyLock<Face> = LazyLock::new(|| Face::new(crate::web::face::DISPLAY));
/// The face of everything else.
pub static TEXT: LazyLock<Face> = LazyLock::new(|| {
    Face::new(include_bytes!(
        "../../fonts/display/ClameurText-SemiBold.ttf"
    ))
});

/// A typeface: its file, and how far each of its letters moves the pen.
#[derive(Debug)]
pub struct Face {
    /// The file.
    pub data: &'static [u8],
    /// In ems.
    advances: HashMap<char, f32>,
}

/// A text as it fits into a box.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Fitted {
    /// Size of the type, in the box's units.
    pub size: f32,
    /// Its lines.
    pub lines: Vec<String>,
}

/// A box that a text is set into.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Room {
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
    /// The largest size of type.
    pub largest: f32,
    /// The smallest: what does not fit even then ends with an ellipsis.
    pub smallest: f32,
    /// From one line to the next, in sizes of type.
    pub leading: f32,
}

impl Face {
    fn new(data: &'static [u8]) -> Self {
        Self {
            data,
            // The file is ours; were it damaged, every letter would have the width of a missing one.
            advances: advances_in(data).unwrap_or_default(),
        }
    }

    /// Whether a letter can be drawn.
    #[must_use]
    pub fn has(&self, letter: char) -> bool {
        self.advances.contains_key(&letter)
    }

    /// Width of a text in ems, letter by letter.
    #[must_use]
    pub fn width(&self, text: &str) -> f32 {
        let advance = |letter| self.advances.get(&letter).copied().unwrap_or(0.6);
        text.chars().map(advance).sum()
    }

    /// A text as this face can draw it: composed letters, no soft hyphens, ordinary no-break spaces; what it has no letter for is left out.
    #[must_use]
    pub fn clean(&self, text: &str) -> String {
        let letters = text.nfc().filter_map(|letter| match letter {
            '\u{ad}' => None,
            '\u{202f}' => Some('\u{a0}'),
            '\u{2011}' => Some('-'),
            letter if letter.is_whitespace() && letter != '\u{a0}' => Some(' '),
            letter => self.has(letter).then_some(letter),
        });
        let letters: String = letters.collect();
        let words: Vec<&str> = letters.split(' ').filter(|word| !word.is_empty()).collect();
        words.join(" ")
    }

    /// The text at the largest size at which it fits, in lines of about the same length.
    #[must_use]
    pub fn fit(&self, text: &str, room: Room) -> Fitted {
        let text = self.clean(text);
        if text.is_empty() {
            return Fitted::default();
        }
        let mut size = room.largest;
        loop {
            let width = room.width / (size * KERNED);
            let most = most_lines(&room, size);
            let smallest = size <= room.smallest;
            if let Some(lines) = self.lines(&text, width, most, smallest) {
                return Fitted { size, lines };
            }
            if smallest {
                return Fitted {
                    size,
                    lines: self.cut(&text, width, most),
                };
            }
            size = (size * 0.97).max(room.smallest);
        }
    }

    /// The text in at most so many lines of this width (ems); whole words, unless they may be broken. None where it does not fit.
    fn lines(&self, text: &str, width: f32, most: usize, breaking: bool) -> Option<Vec<String>> {
        let lines = self.greedy(text, width, breaking)?;
        if lines.len() > most {
            return None;
        }
        // The narrowest column with as many lines: none of them is left with a single short word.
        let (mut narrow, mut wide) = (width * 0.4, width);
        let mut best = lines;
        for _ in 0..8 {
            let middle = f32::midpoint(narrow, wide);
            match self.greedy(text, middle, false) {
                Some(lines) if lines.len() <= best.len() => {
                    best = lines;
                    wide = middle;
                }
                _ => narrow = middle,
            }
        }
        Some(best)
    }

    fn greedy(&self, text: &str, width: f32, breaking: bool) -> Option<Vec<String>> {
        let space = self.width(" ");
        let mut lines: Vec<String> = Vec::new();
        let mut used = 0.0;
        for word in text.split(' ') {
            let mut pieces = vec![word.to_owned()];
            if self.width(word) > width {
                if !breaking {
                    return None;
                }
                pieces = self.pieces(word, width);
            }
            for piece in pieces {
                let wide = self.width(&piece);
                match lines.last_mut() {
                    Some(line) if used + space + wide <= width => {
                        line.push(' ');
                        line.push_str(&piece);
                        used += space + wide;
                    }
                    _ => {
                        lines.push(piece);
                        used = wide;
                    }
                }
            }
        }
        Some(lines)
    }

    /// A word that no line holds, in pieces that one does.
    fn pieces(&self, word: &str, width: f32) -> Vec<String> {
        let hyphen = self.width("-");
        let mut pieces = vec![String::new()];
        let mut used = 0.0;
        for letter in word.chars() {
            let wide = self.width(letter.encode_utf8(&mut [0; 4]));
            if used + wide + hyphen > width && used > 0.0 {
                if let Some(piece) = pieces.last_mut() {
                    piece.push('-');
                }
                pieces.push(String::new());
                used = 0.0;
            }
            if let Some(piece) = pieces.last_mut() {
                piece.push(letter);
            }
            used += wide;
        }
        pieces
    }

    /// The first lines, the last of them with an ellipsis.
    fn cut(&self, text: &str, width: f32, most: usize) -> Vec<String> {
        let mut lines = self.greedy(text, width, true).unwrap_or_default();
        lines.truncate(most.max(1));
        if let Some(last) = lines.last_mut() {
            while self.width(last) + self.width("…") > width && last.pop().is_some() {}
            let end = last.trim_end_matches([' ', ',', ';', ':', '-']).len();
            last.truncate(end);
            last.push('…');
        }
        lines
    }
}

/// How many lines a box has room for.
fn most_lines(room: &Room, size: f32) -> usize {
    let pitch = size * room.leading;
    // The first line needs its size, each further one the pitch. A box never holds more than forty.
    (1_u8..40)
        .take_while(|more| f32::from(*more) * pitch + size <= room.height + 0.01)
        .count()
        + 1
}

impl Fitted {
    /// Height that the lines take, at this leading.
    #[must_use]
    pub fn height(&self, leading: f32) -> f32 {
        let more = u8::try_from(self.lines.len().saturating_sub(1)).unwrap_or(u8::MAX);
        match self.lines.is_empty() {
            true => 0.0,
            false => self.size * (1.0 + f32::from(more) * leading),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: Room = Room {
        width: 1000.0,
        height: 300.0,
        largest: 130.0,
        smallest: 40.0,
        leading: 1.05,
    };

    #[test]
    fn a_text_fills_its_box_and_never_more() {
        for text in [
            "Nein!",
            "Retirez les caméras, effacez nos visages, débranchez les algorithmes.",
            "Να απαγορευτεί η μαζική βιομετρική παρακολούθηση!",
            &"Donaudampfschifffahrtsgesellschaft ".repeat(4),
            &"ab ".repeat(400),
            &"x".repeat(2_000),
        ] {
            let fitted = DISPLAY.fit(text, ROOM);
            assert!(fitted.height(ROOM.leading) <= ROOM.height + 0.1, "{text}");
            for line in &fitted.lines {
                let width = DISPLAY.width(line) * fitted.size;
                assert!(width <= ROOM.width + 0.1, "{line}: {width}");
            }
        }
        assert_eq!(DISPLAY.fit("Nein!", ROOM).size, 130.0);
        assert_eq!(DISPLAY.fit(" \u{ad}\n", ROOM), Fitted::default());
    }

    #[test]
    fn what_fits_is_whole_and_what_does_not_says_so() {
        let text = "Nos visages sont à nous. Interdisons la surveillance biométrique de masse.";
        assert_eq!(DISPLAY.fit(text, ROOM).lines.join(" "), text);
        let long = DISPLAY.fit(&"ab ".repeat(400), ROOM);
        assert!(long.lines.last().unwrap().ends_with("ab…"));
    }

    #[test]
    fn lines_are_of_about_the_same_length() {
        let fitted = DISPLAY.fit("Unsere Gesichter gehören uns. Verbieten!", ROOM);
        let widths: Vec<f32> = fitted.lines.iter().map(|l| DISPLAY.width(l)).collect();
        let (least, most) = widths
            .iter()
            .fold((f32::MAX, 0.0_f32), |(a, b), w| (a.min(*w), b.max(*w)));
        assert!(least > most * 0.5, "{:?}", fitted.lines);
    }

    #[test]
    fn what_a_face_cannot_draw_is_left_out() {
        assert_eq!(DISPLAY.clean("a\u{ad}b 欧 c\u{202f}!\n"), "ab c\u{a0}!");
        assert_eq!(TEXT.clean("e\u{301}"), "é");
        for letter in "ăąċďěęģħįķľņőřșťųżżΆώΰБъЩѝ€‰„“”’«»–—…".chars()
        {
            assert!(DISPLAY.has(letter) && TEXT.has(letter), "{letter}");
        }
    }
}
