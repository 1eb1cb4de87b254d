//! Joining: from a valid submission to a pending statement. The plaintext lives in this function, in
//! memory, and nowhere else.

use std::collections::{BTreeMap, BTreeSet};

use clameur_instrument::{Drives, FieldType, Proof, Valid};
use clameur_ledger::Hash;
use clameur_seal::record::RecordParts;
use clameur_seal::{Contact, Hash32, Record, SealError, Tag, seal};
use rand_core::CryptoRngCore;
use zeroize::Zeroizing;

use super::asked;
use super::link_box::{self, Consent, LinkBox, Ticked};
use super::store::{NewPending, record_id};
use super::{mailbox, prior};
use crate::abuse::form_token::{FormTokens, Shown};
use crate::campaign::store::Campaign;
use crate::clock::{DAY, Millis};
use crate::contact::List;
use crate::db::new_id;
use crate::i18n::Lang;
use crate::mail;
use crate::statement::sequencer::{Join, Namesakes, Sign};
use crate::token::{Token, digest};

/// How a statement came in, and how sure one can be of who gave it.
const CHANNEL: &str = "online";
const MAILBOX: &str = "mailbox";
/// The person states who they are, and the instrument asks for no more.
const DECLARED: &str = "declared";

/// What joining needs besides what was typed.
pub struct Context<'a> {
    /// The campaign.
    pub campaign: &'a Campaign,
    /// Language of the form.
    pub language: &'a str,
    /// Origin of the campaign's log.
    pub origin: &'a str,
    /// When the form was shown.
    pub shown_at: Option<Millis>,
    /// Which showing of it was sent. None where no form was: each statement is another one then.
    pub showing: Option<(&'a FormTokens, Shown)>,
    /// Whether the person declared to be somebody else than the one of their name who has signed.
    pub somebody_else: bool,
    /// Id of the organisation by whose link this person came.
    pub via: Option<&'a str>,
    /// Now.
    pub now: Millis,
}

impl Context<'_> {
    /// The link that a submission is led to: the same when the same form is sent again.
    fn link(&self, tag: &[u8; 32], given: &[u8; 32], rng: &mut impl CryptoRngCore) -> Token {
        match &self.showing {
            Some((tokens, shown)) => tokens.link(shown, tag, given),
            None => Token::generate(rng),
        }
    }

    /// Hash of everything that was given and what it refers to: the texts of this manifest.
    fn given(&self, valid: &Valid, manifest: &Hash) -> Result<[u8; 32], JoinError> {
        let all = (
            self.language,
            manifest.0,
            &valid.territory,
            &valid.fields,
            &valid.targets,
            &valid.consents,
            prior_requests(valid),
        );
        let json = Zeroizing::new(match self.via {
            None => serde_json::to_vec(&all)?,
            // Whoever takes it back sends another form.
            via => serde_json::to_vec(&(all, via))?,
        });
        Ok(digest(b"clameur/given/v1\0", &json))
    }
}

/// Why a statement could not be prepared.
#[derive(Debug, thiserror::Error)]
pub enum JoinError {
    /// Sealing failed.
    #[error("sealing failed: {0}")]
    Seal(#[from] SealError),
    /// The record could not be written.
    #[error("the record could not be written: {0}")]
    Record(#[from] clameur_seal::RecordError),
    /// What was given could not be written down.
    #[error("what was given could not be written: {0}")]
    Given(#[from] serde_json::Error),
    /// The instrument asks for no mailbox to confirm by.
    #[error("the instrument asks for no mailbox")]
    NoMailbox,
}

/// Seals a submission and prepares everything that is kept of it until its mailbox's owner confirms. Mails to one mailbox
/// make pauses of at most `longest_pause` between them.
///
/// # Errors
/// When it cannot be sealed: nothing is kept then.
pub fn prepare(
    context: &Context<'_>,
    valid: &Valid,
    longest_pause: Millis,
    rng: &mut impl CryptoRngCore,
) -> Result<Join, JoinError> {
    let campaign = context.campaign;
    let email = valid.email().ok_or(JoinError::NoMailbox)?;
    let canonical = valid.canonical_email().ok_or(JoinError::NoMailbox)?;
    let turn = mailbox::turn(
        campaign,
        mail::Kind::Confirmation,
        email,
        &canonical,
        longest_pause,
    );
    let Tag(tag) = campaign.tag_key.tag(valid.canonical_identity());
    // Whoever changes anything sends another form: it waits and is mailed for itself.
    let token = context.link(&tag, &context.given(valid, &campaign.manifest_hash)?, rng);
    let pending = NewPending {
        mailbox_tag: turn.mailbox_tag,
        contact: contact(context, valid, email, List::News, &token)?,
        procedure_contact: contact(context, valid, email, List::Procedure, &token)?,
        ..sealed(context, valid, &token, rng)?
    };
    let remind = context.now + days(campaign, clameur_instrument::Action::Remind, 7);
    let (slug, language) = (campaign.slug(), context.language);
    let filled = mailbox::filled(campaign, context.now, |name| {
        valid.fields.get(name).map(String::as_str)
    });
    let about = |message: mail::Message| message.about(filled.clone());
    Ok(Join {
        pending,
        code: token.bound_code(&canonical),
        turn,
        confirmation: about(mail::Message::confirmation(slug, language, email, &token)),
        reminder: (
            about(mail::Message::reminder(slug, language, email, &token)),
            remind,
        ),
        already: about(mail::Message::already_joined(slug, language, email)),
    })
}

/// The link that a submission was led to under a manifest, where its showing is known.
///
/// # Errors
/// When what was given cannot be written down.
pub(crate) fn link_of(
    context: &Context<'_>,
    valid: &Valid,
    manifest: &Hash,
) -> Result<Option<Token>, JoinError> {
    let Some((tokens, shown)) = &context.showing else {
        return Ok(None);
    };
    let Tag(tag) = context.campaign.tag_key.tag(valid.canonical_identity());
    let given = context.given(valid, manifest)?;
    Ok(Some(tokens.link(shown, &tag, &given)))
}

/// Seals a submission that counts at once, because its instrument proves no mailbox. An address that came with it is no part of
/// the statement and is left out.
///
/// # Errors
/// When it cannot be sealed: nothing is kept then.
pub fn prepare_signature(
    context: &Context<'_>,
    valid: &Valid,
    rng: &mut impl CryptoRngCore,
) -> Result<Sign, JoinError> {
    let namesakes = namesakes(context, valid);
    let token = signature_link(context, valid, rng);
    let statement = sealed(context, valid, &token, rng)?;
    Ok(Sign {
        statement,
        code: token.bound_code(valid.canonical_identity()),
        token,
        whole_tag: whole_tag(context, valid),
        namesakes,
    })
}

/// Keyed hash of everything that was typed.
pub(crate) fn whole_tag(context: &Context<'_>, valid: &Valid) -> [u8; 32] {
    context.campaign.tag_key.tag(valid.canonical_whole()).0
}

/// The link of a submission that counts at once. Whoever changes what makes nobody somebody else, and sends the form again, is counted
/// already: they are shown the same receipt.
pub(crate) fn signature_link(
    context: &Context<'_>,
    valid: &Valid,
    rng: &mut impl CryptoRngCore,
) -> Token {
    let tags = &context.campaign.tag_key;
    let Tag(tag) = tags.tag(valid.canonical_identity());
    // Somebody else at the same screen has a link of their own.
    let given = if namesakes(context, valid) == Namesakes::Declared {
        whole_tag(context, valid)
    } else {
        [0; 32]
    };
    context.link(&tag, &given, rng)
}

/// Whether somebody else may be called the same, and whether this person says to be somebody else.
fn namesakes(context: &Context<'_>, valid: &Valid) -> Namesakes {
    match (valid.may_have_namesakes(), context.somebody_else) {
        (false, _) => Namesakes::Impossible,
        (true, false) => Namesakes::Possible,
        (true, true) => Namesakes::Declared,
    }
}

/// What both ways of joining keep: the sealed record, and what counts it without saying whose it is.
fn sealed(
    context: &Context<'_>,
    valid: &Valid,
    token: &Token,
    rng: &mut impl CryptoRngCore,
) -> Result<NewPending, JoinError> {
    let campaign = context.campaign;
    let Tag(tag) = campaign.tag_key.tag(valid.canonical_identity());
    let mut salt = [0u8; 32];
    rng.fill_bytes(&mut salt);
    let targets = target_bits(campaign, valid);
    let by_mail = campaign.rules.instrument().proof == Proof::Mailbox;
    let plain = record(context, valid, targets, salt)?;
    let sealed = seal(&plain, &campaign.recipients)?.into_bytes();
    Ok(NewPending {
        id: new_id(context.now, rng),
        record: record_id(context.now, rng),
        campaign: campaign.slug().to_owned(),
        token_hash: token.hash(),
        created_at: context.now,
        expires_at: context.now + days(campaign, clameur_instrument::Action::Destroy, 30),
        language: context.language.to_owned(),
        manifest_hash: campaign.manifest_hash.0,
        territory: territory(campaign, valid),
        targets,
        tag,
        mailbox_tag: [0; 32],
        salt,
        sealed,
        contact: None,
        procedure_contact: None,
        link_box: given(context, valid, by_mail).seal(token, rng),
        via_box: link_box::seal_via(token, context.via, rng),
    })
}

/// What the page that the link opens shows of it, in the words of the form.
fn given(context: &Context<'_>, valid: &Valid, by_mail: bool) -> LinkBox {
    let campaign = context.campaign;
    let lang = Lang::from_code(context.language).unwrap_or_default();
    let (fields, consents) = kept(campaign, valid);
    let address = valid.email().filter(|_| by_mail).map(str::to_owned);
    LinkBox {
        v: LinkBox::VERSION,
        times: None,
        via: None,
        person: address
            .as_ref()
            .and_then(|_| valid.canonical_email())
            .unwrap_or_else(|| valid.canonical_identity().to_owned()),
        address,
        language: context.language.to_owned(),
        territory: territory(campaign, valid),
        submitted_ms: context.now,
        fields,
        targets: asked::target_specs(campaign, lang)
            .into_iter()
            .filter(|target| valid.targets.contains(&target.id))
            .map(|target| Ticked {
                id: target.id,
                title: target.title,
            })
            .collect(),
        prior_requests: prior_requests(valid),
        consents: asked::consent_specs(campaign, lang)
            .into_iter()
            .map(|consent| Consent {
                given: consents.get(&consent.id).copied().unwrap_or(false),
                id: consent.id,
                words: consent.label,
            })
            .collect(),
        documents: documents(context)
            .into_iter()
            .map(|(kind, hash)| (kind, hash.to_string()))
            .collect(),
    }
}

/// The territory that is counted by; empty for none.
fn territory(campaign: &Campaign, valid: &Valid) -> String {
    valid
        .territory
        .clone()
        .or_else(|| campaign.folder.definition.territory.clone())
        .unwrap_or_default()
}

/// The texts that the form showed.
fn documents(context: &Context<'_>) -> BTreeMap<String, Hash32> {
    context
        .campaign
        .manifest
        .documents
        .get(context.language)
        .into_iter()
        .flatten()
        .filter_map(|(kind, hash)| Some((kind.clone(), hash.parse().ok()?)))
        .collect()
}

/// The fields and consents that are part of the statement.
fn kept(campaign: &Campaign, valid: &Valid) -> (BTreeMap<String, String>, BTreeMap<String, bool>) {
    let instrument = campaign.rules.instrument();
    let (mut fields, mut consents) = (valid.fields.clone(), valid.consents.clone());
    if instrument.proof != Proof::Mailbox {
        // An address is collected apart, with a consent of its own, or not at all (Regulation (EU) 2019/788, art. 18(2)).
        if let Some(address) = instrument.field_of_type(FieldType::Email) {
            fields.remove(&address.name);
        }
        for drives in [Drives::News, Drives::Procedure] {
            if let Some(consent) = instrument.consent_driving(drives) {
                consents.remove(&consent.id);
            }
        }
    }
    (fields, consents)
}

/// What was asked of the targets' controllers before, as records and boxes have it.
fn prior_requests(valid: &Valid) -> BTreeMap<String, clameur_seal::PriorRequest> {
    let requests = valid.prior_requests.iter();
    requests
        .map(|(target, request)| (target.clone(), prior::sealed(request)))
        .collect()
}

fn record(
    context: &Context<'_>,
    valid: &Valid,
    targets: u64,
    salt: [u8; 32],
) -> Result<Zeroizing<Vec<u8>>, JoinError> {
    let campaign = context.campaign;
    let by_mail = campaign.rules.instrument().proof == Proof::Mailbox;
    let (fields, consents) = kept(campaign, valid);
    let record = Record::new(RecordParts {
        campaign: context.origin.to_owned(),
        manifest: Hash32(campaign.manifest_hash.0),
        language: context.language.to_owned(),
        channel: CHANNEL.to_owned(),
        assurance: if by_mail { MAILBOX } else { DECLARED }.to_owned(),
        fields,
        targets: valid.targets.clone(),
        target_bits: targets,
        consents,
        documents: documents(context),
        somebody_else: valid.may_have_namesakes() && context.somebody_else,
        prior_requests: prior_requests(valid),
        form_shown_ms: context.shown_at,
        submitted_ms: context.now,
        salt: Hash32(salt),
    });
    Ok(record.to_padded_bytes()?)
}

/// The contact of somebody who allowed to be put on a list, sealed to the lead alone and linked to nothing.
fn contact(
    context: &Context<'_>,
    valid: &Valid,
    email: &str,
    list: List,
    token: &Token,
) -> Result<Option<Vec<u8>>, JoinError> {
    let drives = match list {
        List::News => Drives::News,
        List::Procedure => Drives::Procedure,
    };
    if !valid.consents_to(drives) {
        return Ok(None);
    }
    let contact = Contact::new(
        email.to_owned(),
        context.language.to_owned(),
        BTreeSet::from([list.name().to_owned()]),
    )
    .leaving_by(list.leave(token).to_text());
    let plain = contact.to_padded_bytes()?;
    let sealed = seal(&plain, &context.campaign.contact_recipients)?;
    Ok(Some(sealed.into_bytes()))
}

/// The ticked targets by the bits that the campaign gave them.
fn target_bits(campaign: &Campaign, valid: &Valid) -> u64 {
    campaign
        .folder
        .definition
        .targets
        .iter()
        .filter(|target| valid.targets.contains(&target.id))
        .fold(0, |bits, target| {
            bits | 1_u64.checked_shl(u32::from(target.bit)).unwrap_or(0)
        })
}

/// A clock of the instrument for pending statements, in milliseconds.
pub(crate) fn days(
    campaign: &Campaign,
    action: clameur_instrument::Action,
    otherwise: i64,
) -> Millis {
    crate::campaign::store::instrument_of(campaign)
        .retention(clameur_instrument::Kept::Pending, action)
        .and_then(|clock| clock.after.exact_millis())
        .unwrap_or(otherwise * DAY)
}
