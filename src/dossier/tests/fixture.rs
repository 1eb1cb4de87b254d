//! A small instance filled by the functions that the form and the mailed link use, and archives to alter.

use std::io::{Cursor, Read as _};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};

use clameur_instrument::{Submission, Valid, validate};
use clameur_ledger::WithdrawalCode;
use clameur_seal::{Identities, KeyPair, Recipients, Record, open as open_sealed, seal};
use rand_core::OsRng;

use super::super::archive;
use super::super::format::{BATCH_FILE, BatchFile};
use super::super::freeze::{self, Frozen};
use super::super::open::{Verified, WrongKey};
use super::super::verify::{Dossier, DossierError};
use crate::campaign::definition::Role;
use crate::campaign::publish::{publish, put};
use crate::campaign::source::CampaignSource;
use crate::campaign::store::{Campaign, load};
use crate::clock::{Clock, MINUTE};
use crate::config::Config;
use crate::db::Db;
use crate::i18n::Lang;
use crate::secrets::Secrets;
use crate::statement::join::{Context, prepare};
use crate::statement::sequencer::{Command, Handle, Join, Outcome, Sequencer};
use crate::tarball::Tarball;
use crate::token::Token;

/// The campaign's name in addresses.
pub(super) const SLUG: &str = "technopolice";
/// 2026-03-02, about noon.
pub(super) const NOON: i64 = 1_772_450_000_000;

/// Somebody who joins.
#[derive(Clone, Copy)]
pub(super) struct Who<'a> {
    pub(super) given: &'a str,
    pub(super) family: &'a str,
    pub(super) email: &'a str,
    pub(super) targets: &'a [&'a str],
    /// Whether the respondent may know the name.
    pub(super) named: bool,
    pub(super) lang: &'a str,
}

impl Default for Who<'_> {
    fn default() -> Self {
        Self {
            given: "Prénom",
            family: "Exemple",
            email: "nom@example.org",
            targets: &["taj"],
            named: false,
            lang: "fr",
        }
    }
}

/// An instance with one campaign.
pub(super) struct House {
    dir: PathBuf,
    pub(super) db: Db,
    secrets: Secrets,
    config: Config,
    pub(super) clock: Clock,
    handle: Handle,
    pub(super) key: KeyPair,
    people: AtomicU64,
}

/// A new directory.
pub(super) fn new_dir() -> PathBuf {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let number = NEXT.fetch_add(1, Ordering::SeqCst);
    let name = format!("clameur-dossier-{}-{number}", std::process::id());
    let dir = std::env::temp_dir().join(name);
    // Left there by a process of the same number that was killed.
    let _ = std::fs::remove_dir_all(&dir);
    std::fs::create_dir_all(&dir).expect("a directory");
    dir
}

impl House {
    pub(super) async fn new() -> Self {
        let dir = new_dir();
        let db = Db::open(&dir.join("clameur.db").into(), true)
            .await
            .expect("a store");
        let secrets = Secrets::create(&dir.join("keys")).expect("keys");
        let clock = Clock::fixed(NOON);
        let (sequencer, handle) = Sequencer::new(db.clone(), secrets.clone(), clock.clone());
        tokio::spawn(sequencer.run());
        let house = Self {
            config: Config {
                base_url: "https://example.org".to_owned(),
                ..Config::default()
            },
            dir,
            db,
            secrets,
            clock,
            handle,
            key: KeyPair::generate(),
            people: AtomicU64::new(0),
        };
        house.publish(|_| {}).await;
        house
    }

    /// Publishes the demonstration's campaign, changed.
    pub(super) async fn publish(&self, change: impl FnOnce(&mut CampaignSource)) {
        let folder = self.folder(change);
        publish(
            &self.db,
            &self.secrets,
            &self.config,
            &folder,
            self.clock.now(),
        )
        .await
        .expect("the campaign is published");
    }

    /// The same as a program would that looked through nothing.
    pub(super) async fn put(&self, change: impl FnOnce(&mut CampaignSource)) {
        let folder = self.folder(change);
        put(
            &self.db,
            &self.secrets,
            &self.config,
            &folder,
            self.clock.now(),
        )
        .await
        .expect("the campaign is published");
    }

    fn folder(&self, change: impl FnOnce(&mut CampaignSource)) -> CampaignSource {
        let mut folder = CampaignSource::embedded_demo().expect("the demonstration is well formed");
        for organisation in &mut folder.definition.organisations {
            if organisation.role == Role::Lead {
                organisation.recipients = vec![self.key.public().to_string()];
            }
        }
        change(&mut folder);
        folder
    }

    pub(super) fn keys(&self) -> Identities {
        Identities::parse(self.key.secret()).expect("an identity")
    }

    async fn campaign(&self) -> Campaign {
        load(&self.db, &self.secrets, SLUG)
            .await
            .expect("the store answers")
            .expect("a campaign")
    }

    /// Somebody joins and confirms; `change` may alter what is kept before.
    pub(super) async fn joins_changed(
        &self,
        who: Who<'_>,
        change: impl FnOnce(&mut Join),
    ) -> (u64, WithdrawalCode) {
        self.clock.advance(MINUTE);
        let campaign = self.campaign().await;
        let now = self.clock.now();
        let context = Context {
            campaign: &campaign,
            language: who.lang,
            origin: &campaign.manifest.origin,
            shown_at: Some(now - MINUTE),
            showing: None,
            somebody_else: false,
            via: None,
            now,
        };
        let valid = typed(&campaign, who, now);
        let mut join = prepare(&context, &valid, 0, &mut OsRng).expect("prepared");
        change(&mut join);
        let token = join
            .confirmation
            .token
            .as_deref()
            .and_then(|text| Token::parse(text).ok())
            .expect("a token in the mail");
        let code = join.code;
        let kept = self.handle.submit(Command::Join(Box::new(join))).await;
        assert_eq!(kept, Ok(Outcome::Kept));
        let confirm = Command::Confirm {
            campaign: SLUG.to_owned(),
            token,
            credited: false,
        };
        match self.handle.submit(confirm).await.expect("confirmed") {
            Outcome::Counted { index, .. } => (index, code),
            other => panic!("{other:?}"),
        }
    }

    /// Somebody with the public key and the database puts another record into the place of one: sealed well, and saying what it likes.
    pub(super) async fn joins_saying(&self, who: Who<'_>, change: impl FnOnce(&mut Record)) {
        let to = Recipients::new(self.key.public().clone(), []);
        self.joins_changed(who, |join| {
            let plain = open_sealed(&join.pending.sealed, &self.keys()).expect("ours");
            let mut record = Record::from_bytes(&plain).expect("a record");
            change(&mut record);
            let plain = record.to_padded_bytes().expect("short enough");
            join.pending.sealed = seal(&plain, &to).expect("sealed").into_bytes();
        })
        .await;
    }

    pub(super) async fn joins(&self, who: Who<'_>) -> (u64, WithdrawalCode) {
        self.joins_changed(who, |_| {}).await
    }

    /// So many people of whom nothing is special.
    pub(super) async fn crowd(&self, count: u64) -> Vec<(u64, WithdrawalCode)> {
        let mut joined = Vec::new();
        for _ in 0..count {
            let number = self.people.fetch_add(1, Ordering::SeqCst);
            let family = format!(
                "Exemple-{}",
                "abcdefghijklmnopqrstuvwxyz"
                    .chars()
                    .nth((number % 26) as usize)
                    .unwrap_or('z')
            );
            let email = format!("personne.{number}@example.org");
            let targets: &[&str] = if number.is_multiple_of(2) {
                &["taj", "tes"]
            } else {
                &["video"]
            };
            joined.push(
                self.joins(Who {
                    family: &family,
                    email: &email,
                    targets,
                    named: number.is_multiple_of(3),
                    lang: if number.is_multiple_of(4) { "en" } else { "fr" },
                    ..Who::default()
                })
                .await,
            );
        }
        joined
    }

    pub(super) async fn withdraws(&self, code: &WithdrawalCode) {
        let request = Command::Withdraw {
            campaign: SLUG.to_owned(),
            code: *code,
            terms: crate::statement::leaving::Terms {
                leaving: clameur_instrument::Leaving::AnyTime,
                closed: false,
            },
        };
        let outcome = self.handle.submit(request).await.expect("withdrawn");
        assert!(matches!(outcome, Outcome::Withdrawn { .. }), "{outcome:?}");
    }

    pub(super) async fn freezes(&self) -> Result<Frozen, freeze::FreezeError> {
        freeze::freeze(&self.db, &self.secrets, SLUG, self.clock.now()).await
    }

    pub(super) async fn preview(&self) -> Result<Frozen, freeze::FreezeError> {
        freeze::preview(&self.db, SLUG).await
    }

    pub(super) async fn filed(
        &self,
        number: u32,
        day: jiff::civil::Date,
    ) -> Result<super::super::filed::Marked, super::super::filed::FiledError> {
        super::super::filed::mark(
            &self.db,
            SLUG,
            &super::super::filed::Filing {
                number,
                day,
                proof: None,
                reference: String::new(),
                correct: Some("it was the day of posting".to_owned()),
            },
            self.clock.now(),
        )
        .await
    }

    pub(super) async fn listed(&self) -> Vec<crate::count::store::BatchRow> {
        crate::count::store::batches(&self.db, SLUG)
            .await
            .expect("batches")
    }

    /// The archive of a batch.
    pub(super) async fn archive(&self, number: u32) -> Vec<u8> {
        let mut bytes = Vec::new();
        let written = self.archive_to(number, &mut bytes).await;
        written.expect("an archive");
        bytes
    }

    /// Writes the archive of a batch to `out`.
    pub(super) async fn archive_to(
        &self,
        number: u32,
        out: impl std::io::Write,
    ) -> Result<archive::Written, archive::ArchiveError> {
        let site = &self.config.base_url;
        archive::write(&self.db, &self.secrets, site, SLUG, number, out).await
    }
}

impl Drop for House {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

fn typed(campaign: &Campaign, who: Who<'_>, now: i64) -> Valid {
    let consents = campaign.rules.instrument().consents.iter();
    let submission = Submission {
        fields: [
            ("given-name", who.given),
            ("family-name", who.family),
            ("email", who.email),
        ]
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect(),
        targets: who.targets.iter().map(|t| (*t).to_owned()).collect(),
        consents: consents
            .filter(|c| c.required || (who.named && c.id == "respondent"))
            .map(|c| c.id.clone())
            .collect(),
        territory: campaign.folder.definition.territory.clone(),
        today: crate::clock::day_of(now),
    };
    validate(&campaign.rules, &submission).expect("valid")
}

/// The archive's verdict.
pub(super) type Opened = Verified<Cursor<Vec<u8>>>;

/// Why an archive was not opened.
#[derive(Debug)]
pub(super) enum Closed {
    Dossier(DossierError),
    Key(WrongKey),
}

pub(super) fn open_with(
    bytes: &[u8],
    keys: &Identities,
    log_key: Option<&str>,
) -> Result<Opened, Closed> {
    let archive = Tarball::index(Cursor::new(bytes.to_vec())).expect("memory can be read");
    let dossier = Dossier::read(archive, log_key).map_err(Closed::Dossier)?;
    let now = NOON + 365 * crate::clock::DAY;
    Verified::new(dossier, keys, Lang::from_code("fr"), 2, now, &|_, _, _| {}).map_err(Closed::Key)
}

#[track_caller]
pub(super) fn open(bytes: &[u8], keys: &Identities) -> Opened {
    open_with(bytes, keys, None).expect("it opens")
}

/// What was found: code and leaf, in order of both.
pub(super) fn found(opened: &Opened) -> Vec<(&'static str, Option<u64>)> {
    let mut found: Vec<_> = opened.found.iter().map(|f| (f.code, f.index)).collect();
    found.sort_unstable();
    found
}

/// The files of an archive, to be altered and packed again.
#[derive(Clone)]
pub(in crate::dossier) struct Files(pub(in crate::dossier) Vec<(String, Vec<u8>)>);

impl Files {
    pub(in crate::dossier) fn of(bytes: &[u8]) -> Self {
        let mut archive = tar::Archive::new(bytes);
        let entries = archive.entries().expect("a tar").map(|entry| {
            let mut entry = entry.expect("an entry");
            let name = entry.path().expect("a name").to_string_lossy().into_owned();
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).expect("its bytes");
            (name, bytes)
        });
        Self(entries.collect())
    }

    pub(in crate::dossier) fn pack(&self) -> Vec<u8> {
        let mut builder = tar::Builder::new(Vec::new());
        for (name, bytes) in &self.0 {
            let mut header = tar::Header::new_ustar();
            header.set_path(name).expect("a name");
            header.set_size(bytes.len() as u64);
            header.set_mode(0o600);
            header.set_cksum();
            builder.append(&header, bytes.as_slice()).expect("memory");
        }
        builder.into_inner().expect("memory")
    }

    #[track_caller]
    pub(in crate::dossier) fn get(&mut self, name: &str) -> &mut Vec<u8> {
        let found = self.0.iter_mut().find(|(known, _)| known == name);
        &mut found.expect(name).1
    }

    pub(in crate::dossier) fn remove(&mut self, name: &str) {
        let before = self.0.len();
        self.0.retain(|(known, _)| known != name);
        assert_eq!(self.0.len() + 1, before, "{name}");
    }

    pub(in crate::dossier) fn add(&mut self, name: &str, bytes: &[u8]) {
        self.0.push((name.to_owned(), bytes.to_vec()));
    }

    /// Changes the description, and nothing else.
    pub(in crate::dossier) fn describe(&mut self, change: impl FnOnce(&mut BatchFile)) {
        let json = self.get(BATCH_FILE);
        let mut batch = BatchFile::parse(json).expect("a description");
        change(&mut batch);
        *json = batch.to_json().expect("JSON");
    }

    /// Alters a file and makes the description agree with it.
    pub(in crate::dossier) fn alter_and_describe(
        &mut self,
        name: &str,
        change: impl FnOnce(&mut Vec<u8>),
    ) {
        change(self.get(name));
        let hash = archive::sha256(self.get(name));
        self.describe(|batch| {
            if let Some(said) = batch.files.get_mut(name) {
                *said = hash;
            }
            for line in batch.records.iter_mut().filter(|line| line.file == name) {
                line.sha256 = hash;
            }
        });
    }
}
