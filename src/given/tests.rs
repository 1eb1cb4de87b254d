//! Every way in which a file travelled × every kind of file, with the frozen vectors.

use base64::Engine as _;

use super::*;

const KEY: &str = include_str!("../../crates/seal/testdata/v1/identity-1.txt");
const RECEIPT: &str =
    include_str!("../../crates/ledger/testdata/v1/receipts/253-of-255.tlog-proof");
const SMALLEST: &str = include_str!("../../crates/ledger/testdata/v1/receipts/1-of-2.tlog-proof");
const CHECKPOINT: &str = include_str!("../../crates/ledger/testdata/v1/log/checkpoint");
const VKEY: &str = include_str!("../../crates/ledger/testdata/v1/vkey");

type Way = (&'static str, fn(&str) -> Vec<u8>);

fn utf16(text: &str, mark: bool, big: bool) -> Vec<u8> {
    let mark = if mark { "\u{feff}" } else { "" };
    let units = mark.encode_utf16().chain(text.encode_utf16());
    units
        .flat_map(|unit| {
            if big {
                unit.to_be_bytes()
            } else {
                unit.to_le_bytes()
            }
        })
        .collect()
}

fn each_line(text: &str, change: impl Fn(&str) -> String) -> Vec<u8> {
    text.lines().map(change).collect::<String>().into_bytes()
}

/// As a mail program writes it: no line longer than 76 characters, a soft line end in each.
fn quoted_printable(text: &str) -> Vec<u8> {
    let mut out = String::new();
    for line in text.lines() {
        let mut length = 0;
        for byte in line.bytes() {
            let piece = match byte {
                b'=' | 0x80.. => format!("={byte:02X}"),
                _ => char::from(byte).to_string(),
            };
            if length + piece.len() > 75 {
                out.push_str("=\r\n");
                length = 0;
            }
            length += piece.len();
            out.push_str(&piece);
        }
        out.push_str("\r\n");
    }
    out.into_bytes()
}

fn wrapped(text: &str, at: usize) -> Vec<u8> {
    each_line(text, |line| {
        let letters: Vec<char> = line.chars().collect();
        if letters.is_empty() {
            return "\n".to_owned();
        }
        let pieces = letters.chunks(at).map(|piece| {
            let piece: String = piece.iter().collect();
            format!("{piece}\n")
        });
        pieces.collect()
    })
}

/// What everybody may do to a file without meaning to.
const WAYS: &[Way] = &[
    ("as it was", |t| t.as_bytes().to_vec()),
    ("a mark first", |t| format!("\u{feff}{t}").into_bytes()),
    ("UTF-16 LE with mark", |t| {
        utf16(&t.replace('\n', "\r\n"), true, false)
    }),
    ("UTF-16 BE with mark", |t| utf16(t, true, true)),
    ("UTF-16 LE without mark", |t| utf16(t, false, false)),
    ("UTF-16 BE without mark", |t| {
        utf16(&t.replace('\n', "\r\n"), false, true)
    }),
    ("UTF-16 with a stray byte", |t| {
        let mut bytes = utf16(t, true, false);
        bytes.push(b'\n');
        bytes
    }),
    ("CRLF", |t| t.replace('\n', "\r\n").into_bytes()),
    ("CR", |t| t.replace('\n', "\r").into_bytes()),
    ("CR CR LF", |t| t.replace('\n', "\r\r\n").into_bytes()),
    ("line separators", |t| {
        t.replace('\n', "\u{2028}").into_bytes()
    }),
    ("blanks at line ends", |t| {
        t.replace('\n', "  \n").into_bytes()
    }),
    ("tabs before lines", |t| {
        each_line(t, |line| format!("\t{line}\n"))
    }),
    ("no-break spaces", |t| {
        t.replace(' ', "\u{a0}")
            .replace('\n', "\u{a0}\n")
            .into_bytes()
    }),
    ("no line feed at the end", |t| {
        t.trim_end().as_bytes().to_vec()
    }),
    ("empty lines around", |t| {
        format!("\n\n{t}\n\n").into_bytes()
    }),
    ("an empty line behind each", |t| {
        t.replace('\n', "\n\n").into_bytes()
    }),
    ("zeros at the end", |t| format!("{t}\0\0\0").into_bytes()),
    ("control-Z at the end", |t| {
        format!("{t}\u{1a}").into_bytes()
    }),
    ("no width here and there", |t| {
        t.chars()
            .enumerate()
            .flat_map(|(at, c)| [Some(c), (at % 9 == 4 && c != '\n').then_some('\u{200b}')])
            .flatten()
            .collect::<String>()
            .into_bytes()
    }),
    ("left-to-right marks", |t| {
        each_line(t, |line| format!("\u{200e}{line}\u{200e}\n"))
    }),
    ("quoted", |t| each_line(t, |line| format!("> {line}\n"))),
    ("quoted twice", |t| {
        each_line(t, |line| format!(">> {line}\r\n"))
    }),
    ("quoted, without blanks", |t| {
        each_line(t, |line| format!(">{line}\n"))
    }),
    ("quoted-printable", quoted_printable),
    ("quoted-printable, quoted", |t| {
        let text = String::from_utf8(quoted_printable(t)).unwrap();
        each_line(&text, |line| format!("> {line}\n"))
    }),
    ("in a fence", |t| format!("```\n{t}```\n").into_bytes()),
    ("in a fence with a name", |t| {
        format!("~~~text\n{t}~~~\n").into_bytes()
    }),
    ("in quotation marks", |t| {
        format!("“{}”", t.trim_end()).into_bytes()
    }),
    ("entities", |t| {
        let text = t
            .replace('—', "&mdash;")
            .replace('+', "&#43;")
            .replace('=', "&#x3D;");
        text.replace('/', "&sol;").into_bytes()
    }),
    ("a page", |t| {
        let text = t.replace('\n', "<br>\n").replace("  ", "&nbsp;");
        format!("<html><body><pre>{text}</pre></body></html>").into_bytes()
    }),
    ("paragraphs", |t| {
        each_line(t, |line| format!("<p>{line}</p>\r\n"))
    }),
    ("wrapped at 76", |t| wrapped(t, 76)),
    ("wrapped at 64", |t| wrapped(t, 64)),
    ("wrapped and quoted", |t| {
        let text = String::from_utf8(wrapped(t, 72)).unwrap();
        each_line(&text, |line| format!("> {line}\r\n"))
    }),
    ("flowed: wrapped at blanks", |t| {
        t.replace(' ', " \n").into_bytes()
    }),
    ("all in one line", |t| t.replace('\n', " ").into_bytes()),
    ("words around it", |t| {
        format!("Here it is:\n\n{t}\nYours\n").into_bytes()
    }),
];

/// What happens to dashes.
const DASHES: &[Way] = &[
    ("two hyphens", |t| t.replace('—', "--").into_bytes()),
    ("a hyphen", |t| t.replace('—', "-").into_bytes()),
    ("an en dash", |t| t.replace('—', "–").into_bytes()),
    ("a bar", |t| t.replace('—', "―").into_bytes()),
    ("a question mark", |t| t.replace('—', "?").into_bytes()),
    ("a replacement", |t| t.replace('—', "\u{fffd}").into_bytes()),
    ("read as Windows wrote", |t| {
        t.replace('—', "â€”").into_bytes()
    }),
    ("read as Latin 1", |t| {
        t.replace('—', "â\u{80}\u{94}").into_bytes()
    }),
    ("written as Windows did", |t| {
        let bytes = t.chars().map(|c| {
            if c == '—' {
                0x97
            } else {
                u8::try_from(c).unwrap()
            }
        });
        bytes.collect()
    }),
    ("hyphens and UTF-16", |t| {
        utf16(&t.replace('—', "-"), true, false)
    }),
];

fn verifier() -> Verifier {
    VKEY.trim().parse().unwrap()
}

#[test]
fn a_key_file_opens_however_it_travelled() {
    let whole = identities(KEY.as_bytes()).unwrap().recipients();
    let short = format!("{}\n", KEY.lines().last().unwrap());
    for file in [KEY, short.as_str()] {
        for (name, way) in WAYS {
            // Nothing is left of a comment's end but the line's; all behind it is comment then.
            let keys = identities(&way(file));
            let keys = keys.unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(keys.recipients(), whole, "{name}");
        }
    }
    let dashes = KEY.replace('-', "–");
    assert_eq!(identities(dashes.as_bytes()).unwrap().recipients(), whole);
    let two = format!("{KEY}{KEY}").replace('\n', "\r\n");
    assert_eq!(
        identities(&utf16(&two, true, false))
            .unwrap()
            .recipients()
            .len(),
        2
    );
}

#[test]
fn a_receipt_holds_however_it_travelled() {
    for file in [RECEIPT, SMALLEST] {
        let whole = Receipt::parse(file.as_bytes()).unwrap();
        for (name, way) in WAYS.iter().chain(DASHES) {
            let found = receipt(&way(file));
            let found = found.unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(found, whole, "{name}");
            found.verify(&verifier()).unwrap();
        }
    }
}

#[test]
fn a_checkpoint_is_signed_however_it_travelled() {
    let whole = Note::parse(CHECKPOINT.as_bytes()).unwrap();
    for (name, way) in WAYS.iter().chain(DASHES) {
        let found = checkpoint(&way(CHECKPOINT));
        let found = found.unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(found, whole, "{name}");
        found.verify(&verifier()).unwrap();
        // Several logs' heads in one file, and the head in a receipt.
        let both = format!("{CHECKPOINT}{CHECKPOINT}");
        let found = checkpoints(&way(&both));
        let found = found.unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(found, [whole.clone(), whole.clone()], "{name}");
        let found = checkpoint(&way(RECEIPT)).unwrap_or_else(|error| panic!("{name}: {error}"));
        found.verify(&verifier()).unwrap();
    }
    let two = checkpoint(format!("{CHECKPOINT}{CHECKPOINT}").as_bytes()).unwrap_err();
    assert_eq!(two.to_string(), "it holds 2 checkpoints, and one is wanted");
}

#[test]
fn a_log_key_is_read_however_it_travelled() {
    for (name, way) in WAYS {
        // On a command line there is only text; a file may be in any encoding.
        let bytes = way(VKEY);
        let path = std::env::temp_dir().join(format!("clameur-vkey-{}", std::process::id()));
        std::fs::write(&path, &bytes).unwrap();
        let found = log_key_or_file(path.to_str().unwrap());
        std::fs::remove_file(&path).unwrap();
        let found = found.unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(found, verifier(), "{name}");
    }
    for given in [
        VKEY.trim().replace('+', " "),
        VKEY.trim().replace('+', "%2B").replace('/', "%2F"),
        format!("--key {VKEY}"),
        format!("key      {VKEY}"),
        format!("The log's key: {}.", VKEY.trim().replace("log/", "log/\n")),
    ] {
        let found = log_key(&given);
        if given.ends_with('.') {
            // A full stop that belongs to a sentence is not guessed away.
            assert!(found.is_err(), "{given}");
        } else {
            assert_eq!(found.unwrap(), verifier(), "{given}");
        }
    }
}

#[test]
fn a_public_key_is_read_however_it_travelled() {
    let public = KEY.lines().nth(2).unwrap().rsplit(' ').next().unwrap();
    let whole: Recipient = public.parse().unwrap();
    for given in [
        format!("\u{feff}{public}\r\n"),
        format!("\u{a0}{public}\u{200b}"),
        format!("> {public}"),
        format!("“{public}”"),
        format!("{}\n{}", &public[..40], &public[40..]),
        quoted_printable(public)
            .iter()
            .map(|b| char::from(*b))
            .collect(),
    ] {
        assert_eq!(recipient(&given).unwrap(), whole, "{given:?}");
    }
    let wrong = recipient(&public.replace('k', "l")).unwrap_err();
    assert_eq!(wrong.problem, KeyProblem::Typo);
}

#[test]
fn what_cannot_be_read_is_told_with_its_cause() {
    let cut = utf16(&KEY[..KEY.len() - 10], true, false);
    let told = identities(&cut).unwrap_err().to_string();
    assert!(
        told.contains("a character of this key is wrong or missing"),
        "{told}"
    );
    assert!(told.contains("UTF-16, as PowerShell"), "{told}");

    let altered = RECEIPT
        .replacen("index 253", "index 2x3", 1)
        .replace('—', "--");
    let told = receipt(altered.as_bytes()).unwrap_err().to_string();
    assert!(told.contains("`index` line"), "{told}");
    assert!(
        told.contains("The dash before a signature became another"),
        "{told}"
    );

    let mail = base64::engine::general_purpose::STANDARD.encode(RECEIPT);
    let mail = format!("MIME-Version: 1.0\r\nContent-Transfer-Encoding: base64\r\n\r\n{mail}");
    let told = receipt(mail.as_bytes()).unwrap_err().to_string();
    assert!(told.contains("This is a whole mail"), "{told}");

    for (bytes, part) in [
        (&b""[..], "empty"),
        (b" \r\n", "empty"),
        (&[0; 700], "only zeros"),
        (b"PK\x03\x04word", "office document"),
        (b"\x1f\x8b\x08", "gunzip"),
        (b"{\\rtf1 AGE-SECRET", "formatted text"),
        (b"%PDF-1.7", "PDF"),
        (b"\x89PNG\r\n", "picture"),
        (&[1, 2, 3, 0, 200, 9], "not a text file"),
    ] {
        for told in [
            identities(bytes).map(drop).unwrap_err().to_string(),
            receipt(bytes).map(drop).unwrap_err().to_string(),
            checkpoints(bytes).map(drop).unwrap_err().to_string(),
        ] {
            assert!(told.contains(part), "{told}");
        }
    }
    let locked = identities(b"age-encryption.org/v1\n-> scrypt")
        .unwrap_err()
        .to_string();
    assert!(locked.contains("passphrase"), "{locked}");
    let two = receipt(format!("{RECEIPT}\r\n{SMALLEST}").as_bytes()).unwrap_err();
    assert!(two.to_string().contains("2 receipts"), "{two}");
    // Nothing that is beside a key is passed over in silence.
    let plugin = format!("AGE-PLUGIN-X-1QQQQQQ\r\n{KEY}");
    assert!(identities(plugin.as_bytes()).is_err());
}

mod any {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn bytes_never_stop_the_program(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let _ = (identities(&bytes), receipt(&bytes), checkpoints(&bytes));
            let _ = log_key(&String::from_utf8_lossy(&bytes));
        }

        #[test]
        fn pieces_of_our_files_never_stop_it(
            pieces in prop::collection::vec((0_usize..4, 0_usize..400, 0_usize..400, 0_usize..40), 0..6),
        ) {
            let files = [KEY, RECEIPT, CHECKPOINT, VKEY];
            let mut text = String::new();
            for (file, from, to, way) in pieces {
                let file: Vec<char> = files[file].chars().collect();
                let (from, to) = (from.min(file.len()), to.min(file.len()));
                let piece: String = file[from.min(to)..from.max(to)].iter().collect();
                let (_, way) = WAYS[way % WAYS.len()];
                text.push_str(&String::from_utf8_lossy(&way(&piece)));
            }
            let _ = (identities(text.as_bytes()), receipt(text.as_bytes()));
            let _ = (checkpoints(text.as_bytes()), log_key(&text));
        }

        #[test]
        fn what_was_altered_never_holds(at in 0_usize..600, to in "[A-Za-z0-9+/]") {
            // A character of the file is another: nothing that is put together again is signed then.
            let mut letters: Vec<char> = RECEIPT.chars().collect();
            let at = at % letters.len();
            let to = to.chars().next().unwrap();
            prop_assume!(letters[at].is_ascii_alphanumeric() && letters[at] != to);
            letters[at] = to;
            let text: String = letters.iter().collect();
            for (_, way) in WAYS {
                let holds = receipt(&way(&text)).is_ok_and(|found| found.verify(&verifier()).is_ok());
                prop_assert!(!holds);
            }
        }
    }
}
