//! From what a file has become on its way, back to plain text with line feeds.

use std::fmt;

use crate::terminal::tr;
use zeroize::Zeroizing;

/// What happened to a file on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Two bytes a character.
    Utf16,
    /// One byte a character.
    OneByte,
    /// `=3D` and `=` at line ends.
    QuotedPrintable,
    /// `&amp;` and tags.
    Html,
    /// `>` before lines.
    Quoted,
    /// Characters without width between others.
    Invisible,
    /// The dash before signatures is another.
    Dash,
    /// A whole mail, its parts encoded.
    Mail,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Self::Utf16 => {
                tr!("The file is in UTF-16, as PowerShell's `>` and some Windows editors write: save it again as UTF-8.", "Le fichier est en UTF-16, comme l’écrivent le `>` de PowerShell et certains éditeurs de Windows : enregistrez-le de nouveau en UTF-8.")
            }
            Self::OneByte => {
                tr!("The file is in an old Windows encoding, which lacks characters: take the file as it was first saved.", "Le fichier est dans un ancien codage de Windows, à qui des caractères manquent : prenez le fichier tel qu’il a été enregistré d’abord.")
            }
            Self::QuotedPrintable => {
                tr!("The file has marks of a mail's encoding (`=3D`, `=` at line ends): save the attachment from the mail program, not the mail's source.", "Le fichier porte les traces d’un codage de courriel (`=3D`, `=` en fin de ligne) : enregistrez la pièce jointe depuis le logiciel de courriel, pas la source du message.")
            }
            Self::Html => {
                tr!("The file has marks of a web page (`&…;`, `<…>`): download the file instead of copying the page.", "Le fichier porte les traces d’une page web (`&…;`, `<…>`) : téléchargez le fichier au lieu de copier la page.")
            }
            Self::Quoted => {
                tr!("The lines begin with `>`, as in a mail that was answered: take the file that was attached.", "Les lignes commencent par `>`, comme dans un message auquel on a répondu : prenez le fichier joint.")
            }
            Self::Invisible => {
                tr!("There are invisible characters in it, as some programs put into what is copied: take the file itself.", "Il contient des caractères invisibles, comme certains programmes en mettent dans ce que l’on copie : prenez le fichier lui-même.")
            }
            Self::Dash => {
                tr!("The dash before a signature became another character, as programs do that correct what is typed: take the file itself.", "Le tiret devant une signature est devenu un autre caractère, comme le font les programmes qui corrigent la saisie : prenez le fichier lui-même.")
            }
            Self::Mail => {
                tr!("This is a whole mail: save the attachment from the mail program, and give that file.", "C’est un message entier : enregistrez la pièce jointe depuis le logiciel de courriel, et donnez ce fichier.")
            }
        })
    }
}

/// Something that is no text at all, or the text of something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Foreign {
    /// No byte.
    #[error("{}", tr!("the file is empty: it was perhaps not saved or copied to its end. Take it again from where it came", "le fichier est vide : il n’a peut-être pas été enregistré ou copié jusqu’au bout. Reprenez-le là d’où il vient"))]
    Empty,
    /// Zeros alone.
    #[error("{}", tr!("the file holds only zeros: it was perhaps not copied to its end. Take it again from where it came", "le fichier ne contient que des zéros : il n’a peut-être pas été copié jusqu’au bout. Reprenez-le là d’où il vient"))]
    Zeros,
    /// A compressed archive, or a document of an office program.
    #[error("{}", tr!("this is an archive or an office document (ZIP). Unpack it, or save the text as plain text (.txt)", "c’est une archive ou un document de bureautique (ZIP). Décompressez-le, ou enregistrez le texte en texte brut (.txt)"))]
    Zip,
    /// gzip.
    #[error("{}", tr!("the file is compressed (gzip). Unpack it first: gunzip FILE", "le fichier est compressé (gzip). Décompressez-le d’abord : gunzip FICHIER"))]
    Gzip,
    /// RTF.
    #[error("{}", tr!("this is formatted text (RTF). Save it as plain text (.txt)", "c’est du texte mis en forme (RTF). Enregistrez-le en texte brut (.txt)"))]
    Rtf,
    /// PDF.
    #[error("{}", tr!("this is a PDF. Give the file that belongs to it, not its print", "c’est un PDF. Donnez le fichier qui va avec, pas son impression"))]
    Pdf,
    /// A picture.
    #[error("{}", tr!("this is a picture. Give the file itself", "c’est une image. Donnez le fichier lui-même"))]
    Picture,
    /// A sealed file.
    #[error("{}", tr!("this is a file sealed with age. It is opened with a key, and is none itself", "c’est un fichier scellé avec age. Il s’ouvre avec une clé, et n’en est pas une"))]
    Sealed,
    /// Other bytes.
    #[error("{}", tr!("this is not a text file. Give the file as it was first saved", "ce n’est pas un fichier de texte. Donnez le fichier tel qu’il a été enregistré d’abord"))]
    Binary,
}

/// Text as it was before it travelled, as far as one can tell.
pub struct Plain {
    text: Zeroizing<String>,
    changes: Vec<Change>,
}

impl Plain {
    /// The text, its lines ended by line feeds, without blanks around them.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What had happened to it.
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }
}

/// Keys are read this way too: nothing of the text is shown.
impl fmt::Debug for Plain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Plain")
            .field("changes", &self.changes)
            .finish_non_exhaustive()
    }
}

/// Makes plain text of a file.
///
/// # Errors
/// When it is none.
pub fn plain(bytes: &[u8]) -> Result<Plain, Foreign> {
    foreign(bytes)?;
    let mut changes = Vec::new();
    let text = match unicode(bytes) {
        Some(text) => {
            if sixteen(bytes).is_some() {
                changes.push(Change::Utf16);
            }
            text
        }
        None if bytes.contains(&0) => return Err(Foreign::Binary),
        None => {
            changes.push(Change::OneByte);
            Zeroizing::new(bytes.iter().map(|byte| windows_1252(*byte)).collect())
        }
    };
    let text = visible(&text, &mut changes);
    if text.trim().is_empty() {
        return Err(Foreign::Empty);
    }
    let text = unescaped(text, &mut changes);
    let text = unprinted(text, &mut changes);
    let text = lines(&text, &mut changes);
    if text.chars().any(|c| c.is_control() && c != '\n') {
        return Err(Foreign::Binary);
    }
    let lower = text.to_ascii_lowercase();
    if lower.contains("content-transfer-encoding:") || lower.contains("\nmime-version:") {
        changes.push(Change::Mail);
    }
    if lower.lines().any(has_another_dash) {
        changes.push(Change::Dash);
    }
    changes.dedup();
    Ok(Plain { text, changes })
}

/// Names what begins as files of other kinds do.
fn foreign(bytes: &[u8]) -> Result<(), Foreign> {
    let kinds: [(&[u8], Foreign); 9] = [
        (b"PK\x03\x04", Foreign::Zip),
        (b"\x1f\x8b", Foreign::Gzip),
        (b"{\\rtf", Foreign::Rtf),
        (b"%PDF", Foreign::Pdf),
        (b"\x89PNG", Foreign::Picture),
        (b"\xff\xd8\xff", Foreign::Picture),
        (b"age-encryption.org/", Foreign::Sealed),
        (b"\xd0\xcf\x11\xe0", Foreign::Zip),
        (b"\x7fELF", Foreign::Binary),
    ];
    if bytes.is_empty() {
        return Err(Foreign::Empty);
    }
    if bytes.iter().all(|byte| *byte == 0) {
        return Err(Foreign::Zeros);
    }
    for (start, kind) in kinds {
        if bytes.starts_with(start) {
            return Err(kind);
        }
    }
    Ok(())
}

/// The characters of UTF-8, UTF-16 or UTF-32, with a mark at the start or without; none where it is something else.
pub(super) fn unicode(bytes: &[u8]) -> Option<Zeroizing<String>> {
    if let Some(big) = sixteen(bytes) {
        let pairs = bytes.chunks_exact(2).map(|pair| {
            let pair = [
                pair.first().copied().unwrap_or_default(),
                pair.get(1).copied().unwrap_or_default(),
            ];
            if big {
                u16::from_be_bytes(pair)
            } else {
                u16::from_le_bytes(pair)
            }
        });
        let text: Result<String, _> = char::decode_utf16(pairs).collect();
        let mut text = Zeroizing::new(text.ok()?);
        if text.starts_with('\u{feff}') {
            text.replace_range(..'\u{feff}'.len_utf8(), "");
        }
        return Some(text);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).ok()?;
    Some(Zeroizing::new(text.to_owned()))
}

/// Whether the bytes are UTF-16, and then whether the high byte comes first. Without a mark, nearly every second byte of our texts is
/// zero.
fn sixteen(bytes: &[u8]) -> Option<bool> {
    if bytes.starts_with(b"\xff\xfe") {
        return Some(false);
    }
    if bytes.starts_with(b"\xfe\xff") {
        return Some(true);
    }
    let pairs = bytes.len() / 2;
    let zeros = |first: usize| {
        bytes
            .iter()
            .skip(first)
            .step_by(2)
            .filter(|b| **b == 0)
            .count()
    };
    let (high, low) = (zeros(0), zeros(1));
    let most = pairs.saturating_mul(3) / 4;
    if pairs >= 4 && low > most && high == 0 {
        Some(false)
    } else if pairs >= 4 && high > most && low == 0 {
        Some(true)
    } else {
        None
    }
}

/// The characters that our formats and their neighbours may have; all others are marked as unknown.
fn windows_1252(byte: u8) -> char {
    match byte {
        0x91 | 0x92 => '\'',
        0x93 | 0x94 => '"',
        0x96 => '–',
        0x97 => '—',
        0x80..=0x9f => '\u{fffd}',
        _ => char::from(byte),
    }
}

/// One kind of line end, one kind of blank, and nothing that cannot be seen.
fn visible(text: &str, changes: &mut Vec<Change>) -> Zeroizing<String> {
    let mut out = Zeroizing::new(String::with_capacity(text.len()));
    // A mark of the end from the days of DOS, and padding.
    let text = text.trim_end_matches(['\0', '\u{1a}']);
    let mut after_return = false;
    let mut invisible = false;
    for c in text.chars() {
        match c {
            '\n' if after_return => {}
            '\r' | '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\u{feff}'
            | '\u{ad}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' => invisible = true,
            // What is left of a dash that was read in another encoding.
            '\u{80}'..='\u{9f}' => out.push('\u{fffd}'),
            c if c == '\t' || (c.is_whitespace() && !c.is_control()) => out.push(' '),
            c => out.push(c),
        }
        after_return = c == '\r';
    }
    if invisible {
        changes.push(Change::Invisible);
    }
    out
}

/// Entities and tags of a web page.
fn unescaped(text: Zeroizing<String>, changes: &mut Vec<Change>) -> Zeroizing<String> {
    if !text.contains(['&', '<']) {
        return text;
    }
    let mut out = Zeroizing::new(String::with_capacity(text.len()));
    let mut rest = text.as_str();
    let mut changed = false;
    while let Some(at) = rest.find(['&', '<']) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        // No tag or entity of these files is longer; a lone sign stays.
        let until = from.char_indices().skip(1).take(300);
        let end = if from.starts_with('&') { ';' } else { '>' };
        let mut until = until.take_while(|(_, c)| *c != '\n' || end == '>');
        let Some((end, _)) = until.find(|(_, c)| *c == end) else {
            let (sign, after) = from.split_at(1);
            out.push_str(sign);
            rest = after;
            continue;
        };
        let (inner, after) = (
            from.get(1..end).unwrap_or_default(),
            from.get(end + 1..).unwrap_or_default(),
        );
        if from.starts_with('<') {
            // A mail program writes an address again behind itself, in angle brackets: it goes with the tags.
            let line = ["br", "p", "/p", "div", "/div", "pre", "/pre", "tr", "li"];
            let name = inner.trim_end_matches('/').split_whitespace().next();
            let name = name.unwrap_or_default().to_ascii_lowercase();
            out.push(if line.contains(&name.as_str()) {
                '\n'
            } else {
                ' '
            });
            changed = true;
        } else if let Some(c) = entity(inner) {
            out.push(c);
            changed = true;
        } else {
            out.push_str(from.get(..=end).unwrap_or_default());
        }
        rest = after;
    }
    out.push_str(rest);
    if changed {
        changes.push(Change::Html);
    }
    out
}

fn entity(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).filter(|c| !c.is_control() || *c == '\n');
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "mdash" => '—',
        "ndash" => '–',
        "minus" => '−',
        "hyphen" | "dash" => '-',
        "plus" => '+',
        "equals" => '=',
        "sol" => '/',
        "colon" => ':',
        "period" => '.',
        "num" => '#',
        "NewLine" => '\n',
        "shy" | "zwnj" | "zwj" => '\u{200b}',
        _ => return None,
    })
}

/// Undoes quoted-printable. Base64 ends in `=`, but never goes on behind it.
fn unprinted(text: Zeroizing<String>, changes: &mut Vec<Change>) -> Zeroizing<String> {
    let upper = Zeroizing::new(text.to_ascii_uppercase());
    let encoded = ["=3D", "=E2=80=94", "=20\n", "=0A", "=0D"];
    // A secret key has no `=`: one at a line's end is a soft line end.
    let key = upper.contains("AGE-SECRET-KEY-1") && text.contains("=\n");
    if !key && !encoded.iter().any(|mark| upper.contains(mark)) {
        return text;
    }
    let mut bytes = Zeroizing::new(Vec::with_capacity(text.len()));
    let mut rest = text.as_bytes();
    while let Some((byte, after)) = rest.split_first() {
        rest = after;
        if *byte != b'=' {
            bytes.push(*byte);
            continue;
        }
        let blanks = after.iter().take_while(|byte| **byte == b' ').count();
        let tail = after.get(blanks..).unwrap_or_default();
        if let Some(next) = tail.strip_prefix(b"\n") {
            // What was quoted in an answer has its sign before the second half too.
            let sign = next.iter().take_while(|b| matches!(b, b'>' | b' ')).count();
            rest = next.get(sign..).unwrap_or_default();
            continue;
        }
        let digits = after.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        match digits.and_then(|two| u8::from_str_radix(two, 16).ok()) {
            Some(value) => {
                bytes.push(value);
                rest = after.get(2..).unwrap_or_default();
            }
            None => bytes.push(b'='),
        }
    }
    changes.push(Change::QuotedPrintable);
    let decoded = match std::str::from_utf8(&bytes) {
        Ok(text) => Zeroizing::new(text.to_owned()),
        Err(_) => Zeroizing::new(bytes.iter().map(|byte| windows_1252(*byte)).collect()),
    };
    visible(&decoded, changes)
}

/// Lines without blanks, quoting and fences around them.
fn lines(text: &str, changes: &mut Vec<Change>) -> Zeroizing<String> {
    let mut out = Zeroizing::new(String::with_capacity(text.len() + 1));
    let mut quoted = false;
    for line in text.lines() {
        let mut line = line.trim();
        while let Some(rest) = line.strip_prefix(['>', '|']) {
            line = rest.trim_start();
            quoted = true;
        }
        if line.starts_with("```") || line.starts_with("~~~") {
            continue;
        }
        let line = line.trim_matches(['`', '"', '\'', '“', '”', '«', '»', '„', '‘', '’', ' ']);
        out.push_str(line);
        out.push('\n');
    }
    // No empty lines around, one line feed at the end.
    let trimmed = Zeroizing::new(format!("{}\n", out.trim_matches('\n')));
    if quoted {
        changes.push(Change::Quoted);
    }
    trimmed
}

/// Whether a line looks like a signature whose dash is another.
fn has_another_dash(line: &str) -> bool {
    let mut words = line.split(' ');
    let (Some(dash), Some(name), Some(signature), None) =
        (words.next(), words.next(), words.next(), words.next())
    else {
        return false;
    };
    dash != "—"
        && super::rebuild::is_dash(dash)
        && name.contains(['/', '.'])
        && signature.len() >= 80
}
