//! A supporter's own copy of what they signed: the same document that is filed, printed from the box that their link opens.

use std::collections::BTreeMap;

use clameur_instrument::{Kind, Proof};
use clameur_ledger::{Hash, Leaf};
use clameur_seal::record::RecordParts;
use clameur_seal::{Hash32, Record};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::texts::manifest;
use crate::campaign::manifest::Manifest;
use crate::campaign::store::{self, Campaign};
use crate::count::counting::{hash32, signed, unsigned};
use crate::db::{Db, Error, query};
use crate::dossier::authority;
use crate::dossier::check::Opened;
use crate::dossier::print::model::MandateSheet;
use crate::dossier::print::{Sheet, Signatory, StatementVolume};
use crate::dossier::words::Kept;
use crate::i18n::Lang;
use crate::pdf::{PdfRenderer, PrintError, Setting};
use crate::statement::evidence::Evidence;
use crate::statement::link_box::LinkBox;

/// What is printed.
#[derive(Debug)]
pub(crate) enum Copy {
    /// A mandate.
    Mandate(Box<MandateSheet>),
    /// A statement of support.
    Statement(Box<(Sheet, Signatory)>),
}

/// Whether the statements of a campaign can be printed for those who gave them.
pub(crate) fn is_offered(campaign: &Campaign) -> bool {
    let instrument = campaign.rules.instrument();
    match instrument.kind {
        Kind::StatementOfSupport => crate::campaign::initiative::by_state(instrument),
        _ => campaign
            .manifest
            .documents
            .values()
            .any(|documents| documents.contains_key(crate::campaign::document::MANDATE)),
    }
}

/// Puts together what is printed of a counted statement. None where it is not counted any more, or a text is missing.
///
/// # Errors
/// When the store does not answer.
pub(crate) async fn gather(
    db: &Db,
    campaign: &Campaign,
    site: &str,
    index: u64,
    given: &LinkBox,
) -> Result<Option<Copy>, Error> {
    let row = query(
        "SELECT statement.manifest_hash, statement.targets, statement.territory, \
         statement.evidence, sealed_record.sealed, leaf.body, head.size, head.checkpoint \
         FROM statement JOIN sealed_record ON sealed_record.id = statement.record JOIN leaf ON leaf.campaign = statement.campaign \
         AND leaf.leaf_index = statement.leaf_index \
         JOIN head ON head.campaign = statement.campaign \
         WHERE statement.campaign = $1 AND statement.leaf_index = $2",
    )
    .bind(campaign.slug())
    .bind(signed(index))
    .fetch_optional(db.read())
    .await?;
    let Some(row) = row else { return Ok(None) };
    let hash: Vec<u8> = row.try_get("manifest_hash")?;
    let (Some(manifest), Some(hash)) = (manifest(campaign, &hash), hash32(&hash)) else {
        return Ok(None);
    };
    let evidence: String = row.try_get("evidence")?;
    let leaf = Leaf::decode(&row.try_get::<Vec<u8>>("body")?).ok();
    // The server has days; the times are in the owner's box, or in evidence of before.
    let times = match Evidence::parse(&evidence) {
        Some(Evidence::Times(times)) => Some(times),
        Some(Evidence::Days(_)) => given.times,
        None => None,
    };
    let (Some(times), Some(Leaf::Add { commitment, .. })) = (times, leaf) else {
        return Ok(None);
    };
    let bits = crate::statement::store::from_bits(row.try_get("targets")?);
    let territory: String = row.try_get("territory")?;
    let checkpoint: String = row.try_get("checkpoint")?;
    let kept = Kept {
        site,
        manifest: (Hash32(hash.0), manifest),
        language: &given.language,
        version: version(campaign, manifest, &given.language),
        instrument: campaign.rules.instrument(),
        texts: texts(db, campaign, manifest, &given.language).await?,
        checkpoint: (
            unsigned(row.try_get("size")?),
            checkpoint.lines().nth(2).unwrap_or_default().to_owned(),
        ),
    };
    let sealed: Vec<u8> = row.try_get("sealed")?;
    let opened = Opened {
        index,
        number: 0,
        record: record(campaign, Hash32(hash.0), given, bits),
        times,
        sealed: Hash32(Hash::of(&sealed).0),
        commitment,
        strangers: None,
    };
    Ok(lay_out(&kept, &opened, &territory))
}

fn lay_out(kept: &Kept<'_>, opened: &Opened, territory: &str) -> Option<Copy> {
    let lang = Lang::from_code(kept.language)?;
    if kept.instrument.kind == Kind::StatementOfSupport {
        let (definition, texts) = kept.campaign()?;
        let copy = authority::copy(
            kept.instrument,
            (&definition, &texts),
            (lang, territory),
            (&opened.record, &opened.times),
        )?;
        return Some(Copy::Statement(Box::new(copy)));
    }
    let sheet = kept.words()?.sheet(opened)?;
    Some(Copy::Mandate(Box::new(MandateSheet {
        copy: true,
        ..sheet
    })))
}

/// What the box holds, as the record has it.
fn record(campaign: &Campaign, manifest: Hash32, given: &LinkBox, bits: u64) -> Record {
    let by_mail = campaign.rules.instrument().proof == Proof::Mailbox;
    let hashes = given.documents.iter();
    Record::new(RecordParts {
        campaign: campaign.manifest.origin.clone(),
        manifest,
        language: given.language.clone(),
        channel: "online".to_owned(),
        assurance: if by_mail { "mailbox" } else { "declared" }.to_owned(),
        fields: given.fields.clone(),
        targets: given.targets.iter().map(|t| t.id.clone()).collect(),
        target_bits: bits,
        consents: given
            .consents
            .iter()
            .map(|consent| (consent.id.clone(), consent.given))
            .collect(),
        documents: hashes
            .filter_map(|(kind, hash)| Some((kind.clone(), hash.parse().ok()?)))
            .collect(),
        prior_requests: given.prior_requests.clone(),
        submitted_ms: given.submitted_ms,
        ..RecordParts::default()
    })
}

/// Which version of the mandate was signed; empty for other documents, whose print does not say it.
fn version(campaign: &Campaign, manifest: &Manifest, language: &str) -> String {
    let kind = crate::campaign::document::MANDATE;
    let hash = manifest.documents.get(language).and_then(|d| d.get(kind));
    hash.and_then(|hash| campaign.history.version(kind, language, hash))
        .map_or_else(String::new, |version| version.to_string())
}

/// The pinned texts that printing reads: the structure, the words in the language or the default one, the documents.
async fn texts(
    db: &Db,
    campaign: &Campaign,
    manifest: &Manifest,
    language: &str,
) -> Result<BTreeMap<String, String>, Error> {
    let default = manifest.languages.first().map_or("", String::as_str);
    let words = manifest
        .texts
        .get(language)
        .or_else(|| manifest.texts.get(default));
    let documents = manifest.documents.get(language).into_iter().flatten();
    let wanted = std::iter::once(&manifest.definition)
        .chain(words)
        .chain(documents.map(|(_, hash)| hash));
    let mut texts = BTreeMap::new();
    for hash in wanted {
        let Ok(of) = Hash::from_hex(hash) else {
            continue;
        };
        if let Some(body) = store::document(db, campaign.slug(), &of).await? {
            texts.insert(hash.clone(), body);
        }
    }
    Ok(texts)
}

impl Copy {
    /// The file: PDF/A, dated with the moment of the statement.
    ///
    /// # Errors
    /// [`PrintError`], which no input of a supporter leads to.
    pub(crate) fn print(&self, at: Timestamp) -> Result<Vec<u8>, PrintError> {
        let renderer = PdfRenderer::new(Setting {
            lang: match self {
                Self::Mandate(sheet) => sheet.text.lang,
                Self::Statement(statement) => statement.0.lang,
            },
            created_at: at,
            zone: TimeZone::UTC,
        })?;
        let printed = match self {
            Self::Mandate(sheet) => renderer.mandate(sheet)?,
            Self::Statement(statement) => {
                let (sheet, signatory) = &**statement;
                let volume = StatementVolume {
                    number: 1,
                    of: 1,
                    first: 1,
                    signatories: vec![signatory.clone()],
                };
                renderer.statements(sheet, &volume)?
            }
        };
        Ok(printed.pdf)
    }
}
