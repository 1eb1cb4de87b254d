//! An initiative that citizens of all 27 Member States sign, through the functions that the form uses.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use clameur_instrument::{Instrument, Submission, validate};
use clameur_ledger::{Note, WithdrawalCode};
use clameur_seal::{Hash32, Identities, KeyPair};
use rand_core::OsRng;

use super::super::{ExportError, ExportReport, Order, export};
use crate::campaign::definition::Role;
use crate::campaign::publish::publish;
use crate::campaign::source::CampaignSource;
use crate::campaign::store::{Campaign, load};
use crate::clock::{Clock, MINUTE, day_of};
use crate::config::Config;
use crate::db::Db;
use crate::dossier::verify::Since;
use crate::dossier::{archive, freeze};
use crate::secrets::Secrets;
use crate::statement::join::{Context, prepare_signature};
use crate::statement::sequencer::{Command, Handle, Outcome as Counted, Sequencer};

#[path = "../../../../benches/common/signatories.rs"]
mod signatories;

/// The campaign's name in addresses.
pub(super) const SLUG: &str = "reclaim-your-face";
/// 2021-06-01, about noon.
const NOON: i64 = 1_622_550_000_000;

/// An instance with one initiative.
pub(super) struct House {
    pub(super) dir: PathBuf,
    pub(super) db: Db,
    pub(super) secrets: Secrets,
    clock: Clock,
    handle: Handle,
    key: KeyPair,
    pub(super) campaign: Campaign,
}

impl Drop for House {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

impl House {
    pub(super) async fn new() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let number = NEXT.fetch_add(1, Ordering::SeqCst);
        let name = format!("clameur-authority-{}-{number}", std::process::id());
        let dir = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&dir).unwrap();
        let db = Db::open(&dir.join("clameur.db").into(), true)
            .await
            .unwrap();
        let secrets = Secrets::create(&dir.join("keys")).unwrap();
        let clock = Clock::fixed(NOON);
        let (sequencer, handle) = Sequencer::new(db.clone(), secrets.clone(), clock.clone());
        tokio::spawn(sequencer.run());
        let key = KeyPair::generate();
        let mut folder = CampaignSource::embedded_initiative().unwrap();
        for organisation in &mut folder.definition.organisations {
            if organisation.role == Role::Lead {
                organisation.recipients = vec![key.public().to_string()];
            }
        }
        let config = Config {
            base_url: "https://example.org".to_owned(),
            ..Config::default()
        };
        publish(&db, &secrets, &config, &folder, clock.now())
            .await
            .unwrap();
        let campaign = load(&db, &secrets, SLUG).await.unwrap().unwrap();
        Self {
            dir,
            db,
            secrets,
            clock,
            handle,
            key,
            campaign,
        }
    }

    pub(super) fn instrument(&self) -> &Instrument {
        self.campaign.rules.instrument()
    }

    /// What a made-up citizen types.
    pub(super) fn citizen(&self, state: &str, serial: u64) -> Submission {
        let today = day_of(self.clock.now());
        signatories::submission(self.instrument(), state, serial, today).unwrap()
    }

    /// Somebody signs: the index of the leaf, and the code that withdraws it.
    pub(super) async fn signs(&self, submission: &Submission) -> (u64, WithdrawalCode) {
        self.signs_as(submission, false).await
    }

    /// The same, perhaps as another person of the same name.
    pub(super) async fn signs_as(
        &self,
        submission: &Submission,
        somebody_else: bool,
    ) -> (u64, WithdrawalCode) {
        self.clock.advance(MINUTE);
        let context = Context {
            campaign: &self.campaign,
            language: "en",
            origin: &self.campaign.manifest.origin,
            shown_at: None,
            showing: None,
            somebody_else,
            via: None,
            now: self.clock.now(),
        };
        let valid = validate(&self.campaign.rules, submission).unwrap();
        let sign = prepare_signature(&context, &valid, &mut OsRng).unwrap();
        let code = sign.code;
        match self.handle.submit(Command::Sign(Box::new(sign))).await {
            Ok(Counted::Counted { index, .. }) => (index, code),
            other => panic!("{other:?}"),
        }
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
        self.handle.submit(request).await.unwrap();
    }

    /// Freezes what there is, and writes its archive.
    pub(super) async fn freezes(&self) -> Vec<u8> {
        let frozen = freeze::freeze(&self.db, &self.secrets, SLUG, self.clock.now())
            .await
            .unwrap();
        self.archive(frozen.number).await
    }

    pub(super) async fn archive(&self, number: u32) -> Vec<u8> {
        let mut bytes = Vec::new();
        let site = "https://example.org";
        archive::write(&self.db, &self.secrets, site, SLUG, number, &mut bytes)
            .await
            .unwrap();
        bytes
    }

    /// Opens an archive into a folder.
    pub(super) fn opens(&self, bytes: &[u8], how: How<'_>) -> Result<ExportReport, ExportError> {
        let dossier = self.dir.join("dossier.tar");
        std::fs::write(&dossier, bytes).unwrap();
        let keys = Identities::parse(self.key.secret()).unwrap();
        let order = Order {
            dossier: &dossier,
            sha256: Hash32([0; 32]),
            out: how.out,
            log_key: how.log_key,
            since: Since::of(how.since),
            pdf: how.pdf,
            strict: how.strict,
            threads: 2,
            now: NOON,
        };
        export(&order, how.keys.unwrap_or(&keys), &|_, _, _| {})
    }

    /// A folder that does not exist yet.
    pub(super) fn out(&self, name: &str) -> PathBuf {
        self.dir.join(name)
    }
}

/// How an archive is opened.
pub(super) struct How<'a> {
    pub(super) out: &'a Path,
    pub(super) log_key: Option<&'a str>,
    pub(super) since: Vec<Note>,
    pub(super) pdf: bool,
    pub(super) strict: bool,
    pub(super) keys: Option<&'a Identities>,
}

impl<'a> How<'a> {
    pub(super) fn into(out: &'a Path) -> Self {
        Self {
            out,
            log_key: None,
            since: Vec::new(),
            pdf: false,
            strict: false,
            keys: None,
        }
    }
}
