//! Keys as the `age` command writes them: recipients (public) and identities (secret).

use std::fmt;
use std::str::FromStr;

use age::secrecy::ExposeSecret;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use zeroize::Zeroizing;

/// Why a key, or a file of keys, was refused. Never carries the text of a key. Its texts are those of its [`KeyProblem`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}{problem}", LinePrefix(*.line))]
pub struct KeyError {
    /// The line it stands on, from 1, when a file of several lines was read.
    pub line: Option<usize>,
    /// What is wrong.
    pub problem: KeyProblem,
}

struct LinePrefix(Option<usize>);

impl fmt::Display for LinePrefix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(line) => write!(f, "line {line}: "),
            None => Ok(()),
        }
    }
}

impl From<KeyProblem> for KeyError {
    fn from(problem: KeyProblem) -> Self {
        Self {
            line: None,
            problem,
        }
    }
}

/// What is wrong with a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyProblem {
    /// A recipient was asked for and a secret key was given. It has been shown to this machine: it should be replaced.
    #[error(
        "this is a SECRET key (AGE-SECRET-KEY-1…). Give the public one (age1…); a secret key shown to a server must be replaced"
    )]
    SecretKey,
    /// An identity was asked for and a public key was given.
    #[error(
        "this is a public key (age1…), which opens nothing. Give the file with the line AGE-SECRET-KEY-1…"
    )]
    PublicKey,
    /// A post-quantum key (`age1pq1…`, `AGE-SECRET-KEY-PQ-1…`), which this version does not write or read.
    #[error(
        "post-quantum keys are not supported yet. Make a key with `age-keygen` without the option -pq"
    )]
    PostQuantum,
    /// A key of a plugin or of a hardware token.
    #[error(
        "keys of age plugins and hardware tokens are not supported yet. Make a key with `age-keygen`"
    )]
    Plugin,
    /// An SSH key.
    #[error("SSH keys are not supported. Make a key with `age-keygen`")]
    Ssh,
    /// It looks like a key, and a character is wrong or missing.
    #[error("a character of this key is wrong or missing. Copy it again, whole")]
    Typo,
    /// A key whose secret anybody can know. Nobody comes by one by accident.
    #[error("this key protects nothing. Make a new one with `age-keygen`")]
    Weak,
    /// An identity file that is itself encrypted.
    #[error("this key file is locked with a passphrase. Unlock it first: age -d key.age > key.txt")]
    Encrypted,
    /// A file that is sealed to keys: a record, a backup.
    #[error(
        "this is a sealed file (a backup, a record), not a key. Give the file with the line AGE-SECRET-KEY-1…"
    )]
    Sealed,
    /// No key at all.
    #[error("there is no key here")]
    Missing,
    /// Something else.
    #[error("this is not a key")]
    NotAKey,
}

/// A public key to seal to, `age1…`.
#[derive(Clone, PartialEq, Eq)]
pub struct Recipient(age::x25519::Recipient);

impl Recipient {
    pub(crate) fn age(&self) -> &age::x25519::Recipient {
        &self.0
    }
}

impl FromStr for Recipient {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(KeyProblem::Missing.into());
        }
        let lower = Zeroizing::new(text.to_ascii_lowercase());
        if lower.starts_with("age-secret-key-") || lower.starts_with("age-plugin-") {
            return Err(KeyProblem::SecretKey.into());
        }
        let key = text
            .parse::<age::x25519::Recipient>()
            .map_err(|_| recipient_problem(&lower))?;
        // The age crate panics when it seals to a key of low order, so such a key stops here.
        if is_low_order(&lower) {
            return Err(KeyProblem::Weak.into());
        }
        Ok(Self(key))
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

fn recipient_problem(lower: &str) -> KeyProblem {
    if lower.starts_with("age1pq1") || lower.starts_with("age1tagpq1") {
        KeyProblem::PostQuantum
    } else if let Some(rest) = lower.strip_prefix("age1") {
        // Bech32 data has no digit 1: another one means a plugin's name before it. A native key with a stray 1 is a typo,
        // and is told by its length.
        if rest.contains('1') && lower.len() != NATIVE_LEN {
            KeyProblem::Plugin
        } else {
            KeyProblem::Typo
        }
    } else if lower.starts_with("ssh-") || lower.starts_with("ecdsa-sha2-") {
        KeyProblem::Ssh
    } else if lower.starts_with("age") && lower.len() > 40 {
        KeyProblem::Typo
    } else {
        KeyProblem::NotAKey
    }
}

/// Length of `age1…`: prefix 4, 52 characters for 256 bits, checksum 6.
const NATIVE_LEN: usize = 62;

/// One or more recipients. There is no empty one: what cannot be sealed is not stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipients {
    first: Recipient,
    rest: Vec<Recipient>,
}

impl Recipients {
    /// Recipients in this order, each once.
    pub fn new(first: Recipient, others: impl IntoIterator<Item = Recipient>) -> Self {
        let mut rest = Vec::new();
        for other in others {
            if other != first && !rest.contains(&other) {
                rest.push(other);
            }
        }
        Self { first, rest }
    }

    /// Reads recipients one a line, as in the file that `age -R` takes: blank lines and `#` comments are skipped.
    ///
    /// # Errors
    /// The first line that is not a key, or [`KeyProblem::Missing`] when there is none.
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        let mut keys = Vec::new();
        for (line, content) in content_lines(text) {
            keys.push(content.parse().map_err(|error: KeyError| KeyError {
                line: Some(line),
                ..error
            })?);
        }
        Self::try_from(keys)
    }

    /// The recipients in order.
    pub fn iter(&self) -> impl Iterator<Item = &Recipient> {
        std::iter::once(&self.first).chain(&self.rest)
    }

    /// How many there are: at least 1.
    #[expect(clippy::len_without_is_empty, reason = "never empty, by type")]
    pub fn len(&self) -> usize {
        1 + self.rest.len()
    }
}

impl TryFrom<Vec<Recipient>> for Recipients {
    type Error = KeyError;

    fn try_from(keys: Vec<Recipient>) -> Result<Self, KeyError> {
        let mut keys = keys.into_iter();
        let first = keys.next().ok_or(KeyProblem::Missing)?;
        Ok(Self::new(first, keys))
    }
}

/// One or more secret keys. Wiped from memory when dropped; `Debug` shows none.
#[derive(Clone)]
pub struct Identities {
    keys: Vec<age::x25519::Identity>,
}

impl Identities {
    /// Reads an identity file as `age-keygen` writes it: one `AGE-SECRET-KEY-1…` a line, blank lines and `#` comments skipped.
    ///
    /// # Errors
    /// The first line that is not a secret key, or [`KeyProblem::Missing`] when there is none.
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        let start = text.trim_start();
        if start.starts_with("age-encryption.org/") {
            return Err(encrypted(start.as_bytes()).into());
        }
        if let Some(armored) = start.strip_prefix("-----BEGIN AGE ENCRYPTED FILE-----") {
            let line = armored.trim_start().lines().next().unwrap_or_default();
            let begin = BASE64_STANDARD.decode(line.trim_end()).unwrap_or_default();
            return Err(encrypted(&begin).into());
        }
        let mut keys = Vec::new();
        for (line, content) in content_lines(text) {
            let key = content.parse::<age::x25519::Identity>();
            keys.push(key.map_err(|_| KeyError {
                line: Some(line),
                problem: identity_problem(content),
            })?);
        }
        if keys.is_empty() {
            Err(KeyProblem::Missing.into())
        } else {
            Ok(Self { keys })
        }
    }

    /// Reads an identity file from its bytes: like [`Identities::parse`], and tells an encrypted (binary) file from a wrong one.
    ///
    /// # Errors
    /// As [`Identities::parse`].
    pub fn parse_bytes(bytes: &[u8]) -> Result<Self, KeyError> {
        if bytes.starts_with(b"age-encryption.org/") {
            return Err(encrypted(bytes).into());
        }
        // An editor on Windows may put a byte order mark first.
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        Self::parse(std::str::from_utf8(bytes).map_err(|_| KeyProblem::NotAKey)?)
    }

    /// The public keys that belong to these, in the same order.
    pub fn recipients(&self) -> Vec<Recipient> {
        self.keys
            .iter()
            .map(|key| Recipient(key.to_public()))
            .collect()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &age::x25519::Identity> {
        self.keys.iter()
    }
}

impl fmt::Debug for Identities {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Identities({})", self.keys.len())
    }
}

/// An age file in the place of a key: its first stanza tells whether a passphrase opens it.
fn encrypted(file: &[u8]) -> KeyProblem {
    let first = file.split(|byte| *byte == b'\n').nth(1).unwrap_or_default();
    match first.strip_prefix(b"-> ") {
        Some(stanza) if !stanza.starts_with(b"scrypt") => KeyProblem::Sealed,
        _ => KeyProblem::Encrypted,
    }
}

fn identity_problem(line: &str) -> KeyProblem {
    let upper = Zeroizing::new(line.to_ascii_uppercase());
    if upper.starts_with("AGE-SECRET-KEY-PQ-") {
        KeyProblem::PostQuantum
    } else if upper.starts_with("AGE-SECRET-KEY-") {
        KeyProblem::Typo
    } else if upper.starts_with("AGE-PLUGIN-") {
        KeyProblem::Plugin
    } else if upper.starts_with("AGE1") {
        KeyProblem::PublicKey
    } else if upper.starts_with("SSH-") || upper.starts_with("-----BEGIN OPENSSH PRIVATE KEY") {
        KeyProblem::Ssh
    } else {
        KeyProblem::NotAKey
    }
}

/// A new key pair of an organisation.
pub struct KeyPair {
    secret: Zeroizing<String>,
    public: Recipient,
}

impl KeyPair {
    /// Makes a key pair. The `age` crate draws it from the operating system's randomness: no generator can be given to it.
    pub fn generate() -> Self {
        let identity = age::x25519::Identity::generate();
        let public = Recipient(identity.to_public());
        Self {
            secret: Zeroizing::new(identity.to_string().expose_secret().to_owned()),
            public,
        }
    }

    /// The public key, to be given to the server.
    pub fn public(&self) -> &Recipient {
        &self.public
    }

    /// The secret key, `AGE-SECRET-KEY-1…`, to be kept off the server.
    pub fn secret(&self) -> &str {
        &self.secret
    }

    /// The identity file, exactly as `age-keygen` writes it. `created` is the time in RFC 3339, for example `2026-01-02T03:04:05Z`.
    pub fn identity_file(&self, created: &str) -> Zeroizing<String> {
        let created: String = created.chars().filter(|c| !c.is_control()).collect();
        let mut text = Zeroizing::new(String::with_capacity(created.len() + 256));
        for part in [
            "# created: ",
            &created,
            "\n# public key: ",
            &self.public.to_string(),
            "\n",
            &self.secret,
            "\n",
        ] {
            text.push_str(part);
        }
        text
    }
}

impl fmt::Debug for KeyPair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyPair")
            .field("public", &self.public)
            .finish_non_exhaustive()
    }
}

/// Lines with content and their numbers, from 1.
fn content_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let numbered = text
        .lines()
        .enumerate()
        .map(|(index, line)| (index + 1, line.trim()));
    numbered.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
}

/// Whether a valid, lower-case `age1…` holds a point of small order on Curve25519, to which every Diffie–Hellman exchange
/// gives zero. There are five such u-coordinates below 2^255 - 19, and two more spellings of 0 and 1 (RFC 7748 §6.1, §7).
fn is_low_order(key: &str) -> bool {
    const ORDER_8_A: [u8; 32] = [
        0xe0, 0xeb, 0x7a, 0x7c, 0x3b, 0x41, 0xb8, 0xae, 0x16, 0x56, 0xe3, 0xfa, 0xf1, 0x9f, 0xc4,
        0x6a, 0xda, 0x09, 0x8d, 0xeb, 0x9c, 0x32, 0xb1, 0xfd, 0x86, 0x62, 0x05, 0x16, 0x5f, 0x49,
        0xb8, 0x00,
    ];
    const ORDER_8_B: [u8; 32] = [
        0x5f, 0x9c, 0x95, 0xbc, 0xa3, 0x50, 0x8c, 0x24, 0xb1, 0xd0, 0xb1, 0x55, 0x9c, 0x83, 0xef,
        0x5b, 0x04, 0x44, 0x5c, 0xc4, 0x58, 0x1c, 0x8e, 0x86, 0xd8, 0x22, 0x4e, 0xdd, 0xd0, 0x9f,
        0x11, 0x57,
    ];
    let Some(mut u) = bech32_payload(key) else {
        return true;
    };
    // X25519 ignores the highest bit.
    if let Some(last) = u.last_mut() {
        *last &= 0x7f;
    }
    let (head, tail) = (u[0], &u[1..31]);
    let zero_or_one = head <= 1 && tail.iter().chain(&u[31..]).all(|b| *b == 0);
    let near_p = matches!(head, 0xec..=0xee) && tail.iter().all(|b| *b == 0xff) && u[31] == 0x7f;
    zero_or_one || near_p || u == ORDER_8_A || u == ORDER_8_B
}

/// The 32 bytes of a Bech32 string `age1` + 52 characters + checksum, which the `age` crate has already checked but does not show.
fn bech32_payload(key: &str) -> Option<[u8; 32]> {
    const ALPHABET: &[u8; 32] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    let data = key.strip_prefix("age1")?.as_bytes().get(..52)?;
    let mut bytes = [0_u8; 32];
    let (mut buffer, mut bits, mut at) = (0_u32, 0_u32, bytes.iter_mut());
    for character in data {
        let value = ALPHABET.iter().position(|c| c == character)?;
        buffer = (buffer << 5 | u32::try_from(value).ok()?) & 0xfff;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            *at.next()? = u8::try_from(buffer >> bits & 0xff).ok()?;
        }
    }
    Some(bytes)
}
