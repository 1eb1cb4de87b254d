//! Putting together what mail programs and editors took apart. Blanks and line ends carry no meaning here: our formats are words in a
//! fixed order, and whatever comes out must still parse, and its signature must still fit.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use clameur_ledger::receipt::EXTRA_LEN;
use clameur_ledger::{Checkpoint, Note};
use zeroize::Zeroizing;

/// The first line of a receipt.
const HEADER: &str = "c2sp.org/tlog-proof@v1";
/// The beginning of a secret key, and how long one is.
const SECRET: &str = "AGE-SECRET-KEY-1";
const SECRET_LEN: usize = 74;
/// Characters of a hash in base64.
const HASH_LEN: usize = 44;
/// Notes and receipts that are looked for in one file.
const MOST: usize = 64;

/// Whether a word stands where the dash of a signature line should: no letter or digit of ours is in it.
pub(super) fn is_dash(word: &str) -> bool {
    word.chars().count() <= 6
        && !word.is_empty()
        && !word.chars().any(|c| c.is_ascii_alphanumeric())
}

/// How many receipts begin in it.
pub(super) fn beginnings(bytes: &[u8]) -> usize {
    let windows = bytes.windows(HEADER.len());
    windows
        .filter(|window| *window == HEADER.as_bytes())
        .count()
}

/// Notes one after the other, each as the format wants it; none when it is not quite so.
pub(super) fn strict_notes(bytes: &[u8]) -> Option<Vec<Note>> {
    let text = std::str::from_utf8(bytes).ok()?;
    if text.starts_with(HEADER) {
        return None;
    }
    let (mut notes, mut note, mut signed) = (Vec::new(), String::new(), false);
    for line in text.split_inclusive('\n') {
        if signed && !line.starts_with('—') {
            notes.push(std::mem::take(&mut note));
            signed = false;
        }
        signed |= line.starts_with("— ") && note.ends_with("\n\n") || signed;
        note.push_str(line);
    }
    notes.push(note);
    let notes = notes.iter().map(|note| {
        let note = Note::parse(note.as_bytes()).ok()?;
        is_checkpoint(&note).then_some(note)
    });
    notes.collect()
}

/// Whether a note's text is a checkpoint as logs write it. A note may be of any text: what a program put before a line or behind it
/// would be taken for the log's own.
pub(super) fn is_checkpoint(note: &Note) -> bool {
    let visible =
        |line: &str| line.trim() == line && line.bytes().all(|byte| byte.is_ascii_graphic());
    let mut first = note.text().lines().take(3);
    first.all(visible) && Checkpoint::parse(note.text()).is_ok()
}

/// Secret keys, a line each; none when the file also has keys that we do not read.
pub(super) fn identities(text: &str) -> Option<Zeroizing<String>> {
    let dashed = text.chars().map(|c| match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => '-',
        c => c.to_ascii_uppercase(),
    });
    let upper: Zeroizing<String> = Zeroizing::new(dashed.collect());
    // Plugins', hardware and post-quantum keys keep their own message.
    if upper.contains("AGE-PLUGIN-") || upper.contains("AGE-SECRET-KEY-PQ") {
        return None;
    }
    let mut keys = Zeroizing::new(String::with_capacity(1 << 12));
    let mut rest = upper.as_str();
    while let Some(at) = rest.find(SECRET) {
        let from = rest.get(at..).unwrap_or_default();
        let key = from.chars().filter(|c| !c.is_whitespace()).take(SECRET_LEN);
        key.for_each(|c| keys.push(c));
        keys.push('\n');
        rest = from.get(SECRET.len()..).unwrap_or_default();
    }
    (!keys.is_empty()).then_some(keys)
}

/// What may be a log's key in a text, best first: each word, all words without the line ends between them, and with the plus signs
/// that an address took for blanks.
pub(super) fn log_keys(text: &str) -> Vec<String> {
    let decoded = text
        .replace("%2B", "+")
        .replace("%2b", "+")
        .replace("%2F", "/")
        .replace("%2f", "/")
        .replace("%3D", "=")
        .replace("%3d", "=")
        .replace("%3A", ":")
        .replace("%3a", ":");
    let words: Vec<&str> = decoded.split_whitespace().take(200).collect();
    let mut found: Vec<String> = words
        .iter()
        .map(|word| word.trim_matches([',', ';', '(', ')', '[', ']']).to_owned())
        .filter(|word| word.contains('+'))
        .collect();
    // A key has no `=`: at a line's end it is a soft line end of a mail.
    found.push(
        words
            .iter()
            .map(|word| word.trim_end_matches('='))
            .collect(),
    );
    found.push(words.join("+"));
    found
}

/// The receipts in a text, each as the format wants it.
pub(super) fn receipts(text: &str) -> Vec<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let starts = (0..words.len()).filter(|at| words.get(*at).is_some_and(|w| w.ends_with(HEADER)));
    let starts: Vec<usize> = starts.take(MOST).collect();
    let found = starts.iter().filter_map(|start| {
        let mut words = Words {
            words: words.get(start + 1..)?,
        };
        let extra = match words.peek()? {
            "extra" => {
                words.next();
                Some(words.base64(EXTRA_LEN.div_ceil(3) * 4)?)
            }
            _ => None,
        };
        if words.next()? != "index" {
            return None;
        }
        let index = words.next()?;
        let mut out = format!("{HEADER}\n");
        if let Some(extra) = extra {
            out.push_str(&format!("extra {extra}\n"));
        }
        out.push_str(&format!("index {index}\n"));
        // Behind the last hash comes the origin, which is none.
        while let Some(hash) = words.hash() {
            out.push_str(&hash);
            out.push('\n');
        }
        out.push('\n');
        out.push_str(&words.note()?);
        Some(out)
    });
    found.collect()
}

/// The checkpoints in a text, each as the format wants it.
pub(super) fn notes(text: &str) -> Vec<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let (mut found, mut at) = (Vec::new(), 0);
    while at < words.len() && found.len() < MOST {
        let mut from = Words {
            words: words.get(at..).unwrap_or_default(),
        };
        let before = from.words.len();
        match from.note() {
            Some(note) => {
                found.push(note);
                at += before - from.words.len();
            }
            None => at += 1,
        }
    }
    found
}

#[derive(Clone)]
struct Words<'a> {
    words: &'a [&'a str],
}

impl<'a> Words<'a> {
    fn peek(&self) -> Option<&'a str> {
        self.words.first().copied()
    }

    fn next(&mut self) -> Option<&'a str> {
        let (first, rest) = self.words.split_first()?;
        self.words = rest;
        Some(first)
    }

    /// Base64 of just so many characters, from one word or several.
    fn base64(&mut self, length: usize) -> Option<String> {
        let mut out = String::new();
        let before = self.words;
        while out.len() < length {
            let Some(word) = self.next().filter(|word| is_base64(word)) else {
                self.words = before;
                return None;
            };
            out.push_str(word);
        }
        if out.len() != length || STANDARD.decode(&out).is_err() {
            self.words = before;
            return None;
        }
        Some(out)
    }

    fn hash(&mut self) -> Option<String> {
        self.base64(HASH_LEN)
    }

    /// A checkpoint: origin, size, root, and the signatures that follow.
    fn note(&mut self) -> Option<String> {
        let mut ahead = self.clone();
        let origin = host(ahead.next()?);
        let size = ahead.next()?;
        if !size.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let root = ahead.hash()?;
        let mut out = format!("{origin}\n{size}\n{root}\n\n");
        let mut signed = false;
        while let Some((name, signature)) = ahead.signature() {
            out.push_str(&format!("— {name} {signature}\n"));
            signed = true;
        }
        if !signed {
            return None;
        }
        *self = ahead;
        Some(out)
    }

    /// A dash, a name, and as many words of base64 as make a signature.
    fn signature(&mut self) -> Option<(&'a str, String)> {
        let mut ahead = self.clone();
        if !is_dash(ahead.next()?) {
            return None;
        }
        let name = host(ahead.next()?);
        let mut signature = String::new();
        while let Some(word) = ahead.peek().filter(|word| is_base64(word)) {
            signature.push_str(word);
            ahead.next();
            // Key id and an Ed25519 signature, or a witness's with its time; others end with the words of base64.
            let ours = matches!(signature.len(), 92 | 104);
            if ours && STANDARD.decode(&signature).is_ok() {
                break;
            }
        }
        let whole = STANDARD
            .decode(&signature)
            .is_ok_and(|bytes| bytes.len() > 4);
        if !whole {
            return None;
        }
        *self = ahead;
        Some((name, signature))
    }
}

/// An origin or a name without the scheme that a program put before what looks like an address.
fn host(word: &str) -> &str {
    let word = word.strip_prefix("https://").unwrap_or(word);
    word.strip_prefix("http://").unwrap_or(word)
}

fn is_base64(word: &str) -> bool {
    word.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='))
}
