//! The list of those who asked for news, as an archive of sealed files that only the organisation's key opens, and opening it on a
//! machine that needs no server. Format: docs/formats/contacts.md.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Seek, Write};

use clameur_seal::{Contact, Identities, open};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{List, leave_url};
use crate::clock::Millis;
use crate::csv::Csv;
use crate::i18n::Lang;
use crate::tarball::Tarball;
use crate::terminal::tr;

/// What the archive says of itself.
const HEADER: &str = "contacts.json";

/// `contacts.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// Always `clameur-contacts`.
    pub format: String,
    /// 1 for those who asked for news, 2 for the other list: earlier programs would make wrong links for leaving of it.
    pub version: u32,
    /// Name of the list; absent in version 1, which is of news.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list: Option<String>,
    /// Name of the campaign in addresses.
    pub campaign: String,
    /// Public address of the site: links for leaving begin with it.
    pub base_url: String,
    /// When it was written, milliseconds since 1970.
    pub written_ms: Millis,
    /// Sealed files in it.
    pub contacts: u64,
    /// The lead's keys in each manifest that was in force: a file is sealed to all of one of these. Empty in archives of earlier programs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sealed_to: Vec<Vec<String>>,
}

impl Header {
    /// The list that the archive is of.
    ///
    /// # Errors
    /// When this program knows no such archive.
    fn list(&self) -> Result<List, String> {
        let list = self.list.as_deref().map(List::named);
        match (self.version, list) {
            (1, None) => Ok(List::News),
            (2, Some(Some(list))) => Ok(list),
            _ => Err("contacts.json names another format".to_owned()),
        }
    }

    /// Whether what goes into every link and onto the terminal is an address and a name.
    fn check(&self) -> Result<(), String> {
        let id = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        if self.campaign.is_empty() || self.campaign.len() > 40 || !self.campaign.bytes().all(id) {
            return Err("contacts.json names no campaign".to_owned());
        }
        let host = self.host().unwrap_or_default();
        let plain = |b: u8| {
            b.is_ascii_alphanumeric()
                || matches!(b, b'.' | b'-' | b':' | b'/' | b'[' | b']' | b'_' | b'~')
        };
        if host.is_empty() || host.len() > 255 || host.starts_with('/') || !host.bytes().all(plain)
        {
            return Err("contacts.json names no address of a site".to_owned());
        }
        Ok(())
    }

    /// The site's address without its scheme.
    fn host(&self) -> Option<&str> {
        let url = &self.base_url;
        url.strip_prefix("https://")
            .or_else(|| url.strip_prefix("http://"))
    }

    /// Whether the archive is of the campaign whose log has this name. Nothing in an archive proves where its links lead; the name of
    /// the log's key, as the campaign published it, does.
    #[must_use]
    pub fn is_of(&self, origin: &str) -> bool {
        let host = self.host().unwrap_or_default();
        format!("{host}/log/{}", self.campaign) == origin
    }
}

/// Longest value of a contact, in characters; forms take less.
const LONGEST: usize = 4_000;

/// Whether a form could have given a contact: whoever has the public key can seal anything.
fn plausible(contact: &Contact) -> bool {
    let short = |text: &str, most: usize| text.len() <= 4 * most && text.chars().count() <= most;
    let word = |text: &str| {
        short(text, 64)
            && text
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
    };
    let line = |text: &str| crate::shown::word(text) == text;
    let address = &contact.email;
    let mailbox = address.split_once('@');
    let mailbox = mailbox.is_some_and(|(local, domain)| !local.is_empty() && !domain.is_empty());
    let leave = contact.leave.as_deref();
    mailbox
        && short(address, 320)
        && line(address)
        && !address.contains(char::is_whitespace)
        && word(&contact.language)
        && contact.purposes.len() <= 16
        && contact.purposes.iter().all(|purpose| word(purpose))
        && leave.is_none_or(|code| !code.is_empty() && word(code))
        && contact.fields.len() <= 128
        && contact.fields.iter().all(|(name, value)| {
            word(name) && short(value, LONGEST) && value.lines().all(line) && !value.contains('\r')
        })
}

/// Writes an archive.
///
/// # Errors
/// When the file cannot be written.
pub fn write(
    out: impl Write,
    list: List,
    campaign: &str,
    base_url: &str,
    contacts: &[Vec<u8>],
    sealed_to: Vec<Vec<String>>,
    now: Millis,
) -> std::io::Result<()> {
    let header = Header {
        format: "clameur-contacts".to_owned(),
        version: match list {
            List::News => 1,
            List::Procedure => 2,
        },
        list: (list != List::News).then(|| list.name().to_owned()),
        campaign: campaign.to_owned(),
        base_url: base_url.to_owned(),
        written_ms: now,
        contacts: u64::try_from(contacts.len()).unwrap_or(u64::MAX),
        sealed_to,
    };
    let mut tar = tar::Builder::new(out);
    put(&mut tar, HEADER, &serde_json::to_vec_pretty(&header)?)?;
    for (number, sealed) in (1_u64..).zip(contacts) {
        put(&mut tar, &format!("contacts/{number:07}.age"), sealed)?;
    }
    tar.into_inner()?.flush()
}

fn put(tar: &mut tar::Builder<impl Write>, name: &str, bytes: &[u8]) -> std::io::Result<()> {
    let mut header = tar::Header::new_ustar();
    header.set_size(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
    header.set_mode(0o600);
    header.set_mtime(0);
    tar.append_data(&mut header, name, bytes)
}

/// Why an archive cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum ContactsError {
    /// The file cannot be read.
    #[error("{}", tr!("the archive cannot be read: {error}", "l’archive est illisible : {error}", error = _0))]
    Read(#[from] std::io::Error),
    /// It is something else.
    #[error("{}", tr!(
        "this is no archive of contacts: {what}\n  Give the file that `clameur contacts export` wrote.",
        "ce n’est pas une archive de contacts : {what}\n  Donnez le fichier que `clameur contacts export` a écrit.",
        what = _0
    ))]
    NotOne(String),
    /// Not one file opens.
    #[error("{}", tr!(
        "none of the {count} contacts opens with this key\n  Give the key file of the organisation that leads the campaign; contacts are sealed to it alone.",
        "aucun des {count} contacts ne s’ouvre avec cette clé\n  Donnez le fichier de clé de l’organisation qui porte la campagne ; les contacts sont scellés pour elle seule.",
        count = _0
    ))]
    WrongKey(u64),
}

/// What an archive held.
pub struct Opened {
    /// What it says of itself.
    pub header: Header,
    /// The list that it is of.
    pub list: List,
    /// Somebody each, by address.
    people: BTreeMap<String, Contact>,
    /// Files that were sealed for the same address as another.
    pub repeated: u64,
    /// Names of files that are sealed to another number of keys than the lead ever had: somebody else may read them.
    pub strangers: Vec<String>,
    /// Names of files that the key does not open, or that hold no contact that a form could have given.
    pub unreadable: Vec<String>,
    /// Names of what such an archive does not have.
    pub strange: Vec<String>,
    /// Sealed files that the archive announces and has not.
    pub missing: u64,
    /// Sealed files that it has beyond those that it announces.
    pub extra: u64,
}

impl std::fmt::Debug for Opened {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Opened({} people)", self.people.len())
    }
}

/// Opens an archive.
///
/// # Errors
/// When it is none, or the key opens nothing of it.
pub fn read(source: impl Read + Seek, keys: &Identities) -> Result<Opened, ContactsError> {
    let not_one = |what: &str| ContactsError::NotOne(what.to_owned());
    let tar = Tarball::index(source)?;
    let header = tar
        .read(HEADER)?
        .ok_or_else(|| not_one("it has no contacts.json"))?;
    let header: Header = serde_json::from_slice(&header)
        .map_err(|error| not_one(&crate::shown::word(&error.to_string())))?;
    if header.format != "clameur-contacts" {
        return Err(not_one("contacts.json names another format"));
    }
    let list = header.list().map_err(|what| not_one(&what))?;
    header.check().map_err(|what| not_one(&what))?;
    if let Some(damage) = tar.damage() {
        return Err(not_one(&crate::shown::word(damage)));
    }
    let mut opened = Opened {
        header,
        list,
        people: BTreeMap::new(),
        missing: 0,
        extra: 0,
        repeated: 0,
        strangers: Vec::new(),
        unreadable: Vec::new(),
        strange: Vec::new(),
    };
    let numbers: BTreeSet<usize> = opened.header.sealed_to.iter().map(Vec::len).collect();
    let strange = tar.repeated().iter().chain(tar.foreign());
    opened.strange.extend(strange.cloned());
    let names: Vec<String> = tar.names().map(str::to_owned).collect();
    let mut sealed_files = 0_u64;
    for name in names.iter().filter(|name| *name != HEADER) {
        if !(name.starts_with("contacts/") && name.ends_with(".age")) {
            opened.strange.push(name.clone());
            continue;
        }
        sealed_files += 1;
        // One that is too long for a contact is one that cannot be read.
        let sealed = tar.read(name).ok().flatten().unwrap_or_default();
        let number = clameur_seal::sealed_to(&sealed);
        if !numbers.is_empty() && number.is_some_and(|number| !numbers.contains(&number)) {
            opened.strangers.push(name.clone());
        }
        let contact = open(&sealed, keys).ok().and_then(|plain| {
            let plain = Zeroizing::new(plain);
            Contact::from_bytes(&plain).ok()
        });
        // Who allowed the one list has not allowed the other, whatever the archive calls itself.
        let allowed = |contact: &Contact| {
            let procedure = contact.purposes.contains(List::Procedure.name());
            procedure == (list == List::Procedure)
        };
        match contact.filter(plausible).filter(allowed) {
            Some(contact) => opened.add(contact),
            None => opened.unreadable.push(name.clone()),
        }
    }
    opened.missing = opened.header.contacts.saturating_sub(sealed_files);
    opened.extra = sealed_files.saturating_sub(opened.header.contacts);
    if opened.people.is_empty() && !opened.unreadable.is_empty() {
        let files = u64::try_from(opened.unreadable.len()).unwrap_or(u64::MAX);
        return Err(ContactsError::WrongKey(files));
    }
    Ok(opened)
}

impl Opened {
    /// Who asked twice is one person, who allowed what they allowed in either form and leaves by the link of either. Addresses with other tags
    /// are others: nobody allows anything for them.
    fn add(&mut self, contact: Contact) {
        let address = clameur_instrument::canonical::address(&contact.email);
        let Some(known) = self.people.get_mut(&address) else {
            self.people.insert(address, contact);
            return;
        };
        self.repeated += 1;
        known.purposes.extend(contact.purposes.iter().cloned());
        if known.leave.is_none() {
            known.leave.clone_from(&contact.leave);
        }
        for (name, value) in &contact.fields {
            let fields = &mut known.fields;
            fields.entry(name.clone()).or_insert_with(|| value.clone());
        }
    }

    /// The people, by address: who asked twice is one.
    pub fn contacts(&self) -> impl Iterator<Item = &Contact> {
        self.people.values()
    }

    /// The address by which somebody leaves this list; none for contacts sealed before there was one.
    #[must_use]
    pub fn leave(&self, contact: &Contact) -> Option<String> {
        let Header {
            base_url, campaign, ..
        } = &self.header;
        let code = contact.leave.as_deref()?;
        Some(leave_url(
            self.list,
            base_url,
            &contact.language,
            campaign,
            code,
        ))
    }

    /// How many people it names.
    #[must_use]
    pub fn people(&self) -> usize {
        self.people.len()
    }

    /// The list as CSV: address, language, purposes, link for leaving, then what else the form asked for.
    #[must_use]
    pub fn csv(&self) -> Zeroizing<Vec<u8>> {
        let others: BTreeSet<&str> = self
            .people
            .values()
            .flat_map(|contact| contact.fields.keys().map(String::as_str))
            .collect();
        let heads = ["email", "language", "purposes", "leave"];
        let mut list = Csv::new(Lang::ENGLISH, heads.into_iter().chain(others.clone()));
        for contact in self.people.values() {
            let purposes: Vec<&str> = contact.purposes.iter().map(String::as_str).collect();
            let leave = self.leave(contact).unwrap_or_default();
            let known = [
                contact.email.clone(),
                contact.language.clone(),
                purposes.join(" "),
                leave,
            ];
            let more = others
                .iter()
                .map(|name| contact.fields.get(*name).cloned().unwrap_or_default());
            list.line(known.into_iter().chain(more));
        }
        Zeroizing::new(list.finish())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use clameur_seal::{KeyPair, Recipients, seal};

    use super::*;

    fn contact(email: &str, purpose: &str, leave: Option<&str>) -> Contact {
        let purposes = BTreeSet::from([purpose.to_owned()]);
        let mut contact = Contact::new(email.to_owned(), "fr".to_owned(), purposes);
        contact.leave = leave.map(str::to_owned);
        contact
    }

    fn archive(key: &KeyPair, contacts: &[Contact]) -> Vec<u8> {
        let to = Recipients::new(key.public().clone(), []);
        let sealed: Vec<Vec<u8>> = contacts
            .iter()
            .map(|contact| contact.to_padded_bytes().expect("bytes"))
            .map(|plain| seal(&plain, &to).expect("sealed").into_bytes())
            .collect();
        let mut out = Vec::new();
        let to = vec![vec![key.public().to_string()]];
        write(
            &mut out,
            List::News,
            "exercise",
            "https://example.org",
            &sealed,
            to,
            0,
        )
        .expect("an archive");
        out
    }

    #[test]
    fn whoever_asked_twice_is_one_line_with_a_link_for_leaving() {
        let key = KeyPair::generate();
        let mut named = contact("B@Example.org", "contact", Some("AAAAAAAAAAAAAAAAAAAAAA"));
        named
            .fields
            .insert("given-name".to_owned(), "Prénom".to_owned());
        let people = [
            contact("b@example.org", "news", None),
            named,
            contact("=a@example.org", "news", None),
            contact("b+liste@example.org", "contact", None),
        ];
        let keys = Identities::parse(key.secret()).expect("a key");
        let opened = read(Cursor::new(archive(&key, &people)), &keys).expect("opened");
        assert_eq!((opened.people(), opened.repeated), (3, 1));
        let csv = opened.csv();
        let text = std::str::from_utf8(&csv).expect("UTF-8");
        let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
        assert_eq!(lines[0], "email,language,purposes,leave,given-name");
        assert_eq!(lines[1], "'=a@example.org,fr,news,,");
        assert_eq!(lines[2], "b+liste@example.org,fr,contact,,");
        assert!(
            lines[3].contains(",fr,contact news,https://example.org/fr/exercise/follow/leave/AAAA")
        );
        assert!(lines[3].ends_with(",Prénom"), "{}", lines[3]);
    }

    #[test]
    fn the_list_for_the_procedure_is_another_one() {
        let key = KeyPair::generate();
        let keys = Identities::parse(key.secret()).expect("a key");
        let to = Recipients::new(key.public().clone(), []);
        let code = Some("AAAAAAAAAAAAAAAAAAAAAA");
        let files: Vec<Vec<u8>> = ["procedure", "news"]
            .map(|purpose| contact("a@example.org", purpose, code))
            .map(|contact| contact.to_padded_bytes().expect("bytes"))
            .map(|plain| seal(&plain, &to).expect("sealed").into_bytes())
            .into();
        let opened = |list| {
            let mut out = Vec::new();
            let site = "https://example.org";
            write(&mut out, list, "x", site, &files, Vec::new(), 0).expect("written");
            read(Cursor::new(out), &keys).expect("opened")
        };
        let procedure = opened(List::Procedure);
        assert_eq!(
            (procedure.header.version, procedure.list, procedure.people()),
            (2, List::Procedure, 1)
        );
        // Who asked for news alone is not written to about the procedure, and the other way round.
        assert_eq!(procedure.unreadable, ["contacts/0000002.age"]);
        let only = procedure.contacts().next().expect("one");
        assert_eq!(
            procedure.leave(only).as_deref(),
            Some("https://example.org/fr/x/procedure/leave/AAAAAAAAAAAAAAAAAAAAAA")
        );
        let news = opened(List::News);
        assert_eq!((news.header.version, news.people()), (1, 1));
        assert_eq!(news.unreadable, ["contacts/0000001.age"]);
    }

    #[test]
    fn a_contact_that_a_stranger_reads_too_is_named() {
        let (key, stranger) = (KeyPair::generate(), KeyPair::generate());
        let both = Recipients::new(key.public().clone(), [stranger.public().clone()]);
        let own = Recipients::new(key.public().clone(), []);
        let files: Vec<Vec<u8>> = [("a@example.org", &own), ("b@example.org", &both)]
            .map(|(email, to)| {
                let plain = contact(email, "news", None)
                    .to_padded_bytes()
                    .expect("bytes");
                seal(&plain, to).expect("sealed").into_bytes()
            })
            .into();
        let keys = Identities::parse(key.secret()).expect("a key");
        let opened = |sealed_to: Vec<Vec<String>>| {
            let mut out = Vec::new();
            write(
                &mut out,
                List::News,
                "x",
                "https://example.org",
                &files,
                sealed_to,
                0,
            )
            .expect("written");
            read(Cursor::new(out), &keys).expect("opened")
        };
        let named = vec![vec![key.public().to_string()]];
        assert_eq!(opened(named).strangers, ["contacts/0000002.age"]);
        // An archive of an earlier program says nothing to compare with.
        assert_eq!(opened(Vec::new()).strangers, Vec::<String>::new());
    }

    #[test]
    fn another_key_and_another_file_are_told_apart() {
        let (key, other) = (KeyPair::generate(), KeyPair::generate());
        let bytes = archive(&key, &[contact("a@example.org", "news", None)]);
        let keys = Identities::parse(other.secret()).expect("a key");
        let error = read(Cursor::new(bytes.clone()), &keys).expect_err("refused");
        assert!(
            error
                .to_string()
                .starts_with("none of the 1 contacts opens")
        );
        let keys = Identities::parse(key.secret()).expect("a key");
        for cut in [0, 100, 600, bytes.len() - 1500] {
            assert!(
                read(Cursor::new(bytes[..cut].to_vec()), &keys).is_err(),
                "{cut}"
            );
        }
        let empty = archive(&key, &[]);
        let opened = read(Cursor::new(empty), &keys).expect("an empty list is no error");
        assert_eq!(opened.people(), 0);
    }

    #[test]
    fn what_an_archive_claims_is_bounded_and_compared() {
        let key = KeyPair::generate();
        let keys = Identities::parse(key.secret()).expect("a key");
        let mut long = contact("c@example.org", "news", None);
        long.fields
            .insert("given-name".to_owned(), "x".repeat(90_000));
        let people = [
            contact("a@example.org", "news", Some("AAAAAAAAAAAAAAAAAAAAAA")),
            contact("b@example.org\u{1b}[2J", "news", None),
            contact("d@example.org", "news", Some("../../evil?x=\n")),
            long,
        ];
        let bytes = archive(&key, &people);
        let opened = read(Cursor::new(bytes.clone()), &keys).expect("opened");
        assert_eq!((opened.people(), opened.unreadable.len()), (1, 3));
        assert_eq!((opened.missing, opened.extra), (0, 0));
        assert!(opened.header.is_of("example.org/log/exercise"));
        assert!(!opened.header.is_of("example.org/log/other"));
        assert!(!opened.header.is_of("evil.example/log/exercise"));

        let with = |base_url: &str, campaign: &str| {
            let mut out = Vec::new();
            write(&mut out, List::News, campaign, base_url, &[], Vec::new(), 0)
                .expect("an archive");
            read(Cursor::new(out), &keys)
        };
        assert!(with("http://127.0.0.1:8080", "exercise").is_ok());
        for (base_url, campaign) in [
            ("javascript:alert(1)", "exercise"),
            ("https://", "exercise"),
            ("https://example.org@evil.example", "exercise"),
            ("https://example.org\n", "exercise"),
            ("https://example.org\u{1b}", "exercise"),
            ("https://example.org", "exer\ncise"),
            ("https://example.org", ""),
        ] {
            assert!(
                with(base_url, campaign).is_err(),
                "{base_url:?} {campaign:?}"
            );
        }

        // A file more than announced, and one that does not belong there.
        let mut files = tar::Builder::new(Vec::new());
        for entry in tar::Archive::new(bytes.as_slice())
            .entries()
            .expect("entries")
        {
            let mut entry = entry.expect("an entry");
            let name = entry.path().expect("a name").to_string_lossy().into_owned();
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).expect("bytes");
            put(&mut files, &name, &bytes).expect("memory");
        }
        put(&mut files, "contacts/9999999.age", b"x").expect("memory");
        put(&mut files, "else.age", b"x").expect("memory");
        let bytes = files.into_inner().expect("memory");
        let opened = read(Cursor::new(bytes), &keys).expect("opened");
        assert_eq!(
            (opened.extra, opened.strange),
            (1, vec!["else.age".to_owned()])
        );
    }
}
