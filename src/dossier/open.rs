//! Opening a dossier: check everything, then write what is filed.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Seek};

use clameur_instrument::{Drives, Instrument, Kind, canonical, printed};
use clameur_ledger::Hash;
use clameur_seal::{Hash32, Identities, PriorRequest};

use super::check::Opened;
use super::corrected::{self, Corrected};
use super::findings::{Attention, Found};
use super::likeness::Names;
use super::parallel;
use super::print::model::Supporter;
use super::told::{self, Told};
use super::verify::{Dossier, Expected};
use super::words::Words;
use crate::clock::Millis;
use crate::i18n::Lang;
use crate::terminal::tr;

/// Records that one thread takes at a time.
const PORTION: usize = 64;
/// From how many names on one mailbox deserves a look: couples and families share one.
const NAMES_PER_MAILBOX: usize = 3;

/// Up to how many people with something in common each is compared with each; in larger crowds, with those next to them in the alphabet.
const CROWD: usize = 200;

/// What an opening is told about how far it is: the step, and what is done of how much.
pub type Progress<'a> = &'a (dyn Fn(Step, u64, u64) + Sync);

/// What an opening is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Opening and checking records.
    Checking,
    /// Printing.
    Printing,
}

/// None of the keys given opens the dossier.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", tr!(
    "the key does not open this dossier\n  It is sealed to: {sealed}\n  The key file has: {has}",
    "la clé n’ouvre pas ce dossier\n  Il est scellé pour : {sealed}\n  Le fichier de clé contient : {has}",
    sealed = list(sealed_to),
    has = list(given)
))]
pub struct WrongKey {
    /// The public keys that it is sealed to.
    pub sealed_to: Vec<String>,
    /// The public keys of the file given.
    pub given: Vec<String>,
}

fn list(keys: &[String]) -> String {
    keys.join(", ")
}

/// One complainant, as the lists need it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    /// Where its record stands.
    pub(crate) expected: Expected,
    pub(crate) supporter: Supporter,
    pub(crate) bits: u64,
    pub(crate) named: bool,
    pub(crate) confirmed_ms: i64,
    pub(crate) language: String,
    pub(crate) printable: bool,
    /// What was asked of controllers before, by target.
    pub(crate) prior: BTreeMap<String, PriorRequest>,
    /// What was told of it later.
    pub(crate) told: Told,
    /// What was corrected of it since.
    pub(crate) corrected: Corrected,
    identity: Option<Hash>,
    mailbox: Option<Hash>,
}

/// A record that agrees, with what is to be told of it all the same; else why it is not used.
type Checked = Result<(Row, Option<Found>), Vec<Found>>;

/// A dossier whose records were opened and checked.
#[derive(Debug)]
pub struct Verified<R> {
    /// The dossier.
    pub dossier: Dossier<R>,
    /// Everything that was found.
    pub found: Vec<Found>,
    /// What deserves a look.
    pub attention: Vec<Attention>,
    /// Language of lists and report.
    pub lang: Lang,
    pub(crate) rows: Vec<Row>,
    pub(crate) words: Words,
    /// The law of the manifest in force at the freeze, where this program knows it.
    pub(crate) law: Option<Instrument>,
}

impl<R: Read + Seek + Send> Verified<R> {
    /// Opens and checks every record. `lang` is the language of lists and report; by default the
    /// campaign's.
    ///
    /// # Errors
    /// When none of the keys is one that the dossier is sealed to.
    pub fn new(
        mut dossier: Dossier<R>,
        keys: &Identities,
        lang: Option<Lang>,
        threads: usize,
        now: Millis,
        progress: Progress<'_>,
    ) -> Result<Self, WrongKey> {
        fits(&dossier, keys)?;
        let lang = lang
            .or_else(|| Lang::from_code(dossier.manifest()?.1.languages.first()?))
            .unwrap_or_default();
        let mut found = std::mem::take(&mut dossier.found);
        let mut attention = std::mem::take(&mut dossier.doubts);
        if let (Some(key), false) = (&dossier.log_key, dossier.log_key_given) {
            attention.push(Attention::new("log-key-trust").value("key", key));
        }
        if let Some(size) = dossier.since.newer {
            attention.push(Attention::new("since-newer").value("size", size));
        }
        if dossier.since.compared == 0 {
            attention.push(Attention::new("since-none"));
        }
        let words = Words::read(&dossier, lang, &mut found, &mut attention);
        let total = dossier.expected.len() as u64;
        let done = std::sync::atomic::AtomicU64::new(0);
        let portions: Vec<&[Expected]> = dossier.expected.chunks(PORTION).collect();
        let checked = parallel::map(
            threads,
            &portions,
            || Ok::<(), std::convert::Infallible>(()),
            |(), portion| {
                let rows: Vec<Checked> = portion
                    .iter()
                    .map(|expected| {
                        let opened = dossier.check(expected, keys)?;
                        let mut row = row(&words, expected, &opened);
                        row.told = told::read(&dossier, &opened, keys);
                        row.corrected = corrected::read(&dossier, &opened, keys);
                        Ok((row, opened.strangers))
                    })
                    .collect();
                let count = portion.len() as u64;
                let done = done.fetch_add(count, std::sync::atomic::Ordering::Relaxed);
                progress(Step::Checking, done + count, total);
                Ok(rows)
            },
        );
        let mut rows = Vec::with_capacity(dossier.expected.len());
        let Ok(checked) = checked;
        for outcome in checked.into_iter().flatten() {
            match outcome {
                Ok((row, strangers)) => {
                    rows.push(row);
                    found.extend(strangers);
                }
                Err(problems) => found.extend(problems),
            }
        }
        let latest = rows.iter().map(|row| row.confirmed_ms).max();
        found.extend(dossier.frozen_plausible(latest, now));
        attention.extend(told::unusable(&rows));
        attention.extend(corrected::attention(&rows));
        attention.extend(lookalikes(&rows));
        attention.extend(possible_duplicates(&rows));
        // Of statements of support there is a list, and no sheet for each.
        let law = dossier
            .manifest()
            .and_then(|(hash, _)| words.instrument(hash))
            .cloned();
        let listed = law.as_ref().is_some_and(is_list);
        let unprinted: Vec<u64> = rows
            .iter()
            .filter(|row| !row.printable && !listed)
            .map(|row| row.expected.number)
            .collect();
        if !unprinted.is_empty() {
            attention.push(Attention {
                numbers: unprinted,
                ..Attention::new("not-printed")
            });
        }
        Ok(Self {
            dossier,
            found,
            attention,
            lang,
            rows,
            words,
            law,
        })
    }

    /// Statements that opened and agree with everything.
    #[must_use]
    pub fn valid(&self) -> u64 {
        self.rows.len() as u64
    }

    /// Whether nothing disagrees: nothing is missing, extra, altered or unreadable.
    #[must_use]
    pub fn agrees(&self) -> bool {
        !self.found.iter().any(|found| found.kind.is_discrepancy())
            && self.valid() == self.dossier.announced
    }

    /// Opens a record again, to print it.
    pub(crate) fn again(&self, row: &Row, keys: &Identities) -> Option<Opened> {
        self.dossier.check(&row.expected, keys).ok()
    }
}

/// Whether what is handed in is a list of statements.
fn is_list(law: &Instrument) -> bool {
    law.kind == Kind::StatementOfSupport
}

/// Says at once when none of the keys can open anything.
pub(super) fn fits<R: Read + Seek>(
    dossier: &Dossier<R>,
    keys: &Identities,
) -> Result<(), WrongKey> {
    let sealed_to = dossier.recipients();
    let given: BTreeSet<String> = keys.recipients().iter().map(ToString::to_string).collect();
    // Without a manifest nobody knows: each record then says so for itself.
    if sealed_to.is_empty() || !sealed_to.is_disjoint(&given) {
        return Ok(());
    }
    Err(WrongKey {
        sealed_to: sealed_to.into_iter().collect(),
        given: given.into_iter().collect(),
    })
}

fn row(words: &Words, expected: &Expected, opened: &Opened) -> Row {
    let record = &opened.record;
    let instrument = words.instrument(&record.manifest);
    let identity = instrument.map(|instrument| {
        let parts = instrument.identity.fields.iter().filter_map(|name| {
            let field = instrument.field(name)?;
            Some((field.kind, printed(&record.fields, name)?.as_str()))
        });
        canonical::identity(canonical::NEWEST, parts)
    });
    let supporter = words.supporter(record);
    let mailbox = (!supporter.email.is_empty()).then(|| canonical::mailbox(&supporter.email));
    Row {
        expected: expected.clone(),
        bits: record.target_bits,
        named: words.consents_to(record, Drives::Respondent),
        confirmed_ms: opened.times.confirmed_ms,
        language: record.language.clone(),
        printable: words.sheet(opened).is_some(),
        prior: record.prior_requests.clone(),
        told: Told::Nothing,
        corrected: Corrected::default(),
        // Hashes: they are only compared, and there may be very many.
        identity: identity.map(|text| Hash::of(text.as_bytes())),
        mailbox: mailbox.map(|text| Hash::of(text.as_bytes())),
        supporter,
    }
}

/// One identity with several statements; one mailbox with many names.
fn lookalikes(rows: &[Row]) -> Vec<Attention> {
    let mut attention = Vec::new();
    for (code, least, key) in [
        (
            "same-person",
            2,
            (|row: &Row| row.identity) as fn(&Row) -> Option<Hash>,
        ),
        ("same-mailbox", NAMES_PER_MAILBOX, |row: &Row| row.mailbox),
    ] {
        let mut groups: BTreeMap<Hash, Vec<u64>> = BTreeMap::new();
        for row in rows {
            if let Some(key) = key(row) {
                groups.entry(key).or_default().push(row.expected.number);
            }
        }
        let mut groups: Vec<Vec<u64>> = groups.into_values().filter(|g| g.len() >= least).collect();
        groups.sort();
        attention.extend(groups.into_iter().map(|numbers| Attention {
            numbers,
            ..Attention::new(code)
        }));
    }
    attention
}

/// Names that may be one person's, typed twice, on one mailbox, with one day of birth or at one address.
fn possible_duplicates(rows: &[Row]) -> Vec<Attention> {
    let keys: [fn(&Row) -> Option<Hash>; 3] = [
        |row| row.mailbox,
        |row| {
            row.supporter
                .birth
                .map(|day| Hash::of(day.to_string().as_bytes()))
        },
        |row| {
            let address = canonical::name(row.supporter.postal.as_deref()?);
            (!address.is_empty()).then(|| Hash::of(address.as_bytes()))
        },
    ];
    let mut found: BTreeSet<Vec<u64>> = BTreeSet::new();
    for key in keys {
        let mut groups: BTreeMap<Hash, Vec<&Row>> = BTreeMap::new();
        for row in rows {
            if let Some(key) = key(row) {
                groups.entry(key).or_default().push(row);
            }
        }
        found.extend(groups.into_values().flat_map(alike));
    }
    found
        .into_iter()
        .map(|numbers| Attention {
            numbers,
            ..Attention::new("possible-duplicates")
        })
        .collect()
}

/// Those of a group whose names are like another's there, together with these. One identity is told elsewhere.
fn alike(group: Vec<&Row>) -> Vec<Vec<u64>> {
    let mut people: Vec<(Names, &Row)> = group
        .into_iter()
        .map(|row| {
            let person = &row.supporter;
            (Names::new(&person.first_name, &person.last_name), row)
        })
        .collect();
    people.sort_by(|(a, _), (b, _)| a.cmp(b));
    let reach = if people.len() > CROWD { 16 } else { CROWD };
    // Each begins as a set of its own; who is like joins the set of the first.
    let mut sets: Vec<usize> = (0..people.len()).collect();
    for (at, (names, row)) in people.iter().enumerate() {
        for (other, (names_there, there)) in people.iter().enumerate().skip(at + 1).take(reach) {
            let told = row.identity.is_some() && row.identity == there.identity;
            if !told && names.is_like(names_there) {
                let set = |at: usize| sets.get(at).copied().unwrap_or(at);
                let (keep, join) = (set(at).min(set(other)), set(at).max(set(other)));
                sets.iter_mut()
                    .filter(|set| **set == join)
                    .for_each(|set| *set = keep);
            }
        }
    }
    let mut numbers: BTreeMap<usize, Vec<u64>> = BTreeMap::new();
    for (set, (_, row)) in sets.iter().zip(&people) {
        numbers.entry(*set).or_default().push(row.expected.number);
    }
    let mut numbers: Vec<Vec<u64>> = numbers.into_values().filter(|set| set.len() > 1).collect();
    numbers.iter_mut().for_each(|set| set.sort_unstable());
    numbers
}

impl<R> Verified<R> {
    /// Whether what is handed in is a list of statements of support: nobody complains, and nothing is aimed at anybody.
    #[must_use]
    pub fn is_support(&self) -> bool {
        self.law.as_ref().is_some_and(is_list)
    }

    /// SHA-256 of `batch.json`, which names the dossier in what is written and has the hash of everything else.
    #[must_use]
    pub fn id(&self) -> Hash32 {
        self.dossier.batch_sha256
    }
}
