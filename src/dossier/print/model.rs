//! What the printed documents are made from: plain owned data, filled by whoever opens a dossier.

use std::sync::Arc;

use clameur_instrument::BirthDate;
use jiff::Timestamp;

use crate::campaign::document::Document;
use crate::i18n::Lang;

/// What every document of a dossier says about its campaign, in the language it is printed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Campaign {
    /// Name of the campaign.
    pub title: String,
    /// Origin of the campaign's public log, for example `example.org/log/technopolice`.
    pub origin: String,
    /// The authority that is seized, for example `CNIL`.
    pub authority: String,
    /// Where a supporter revokes the mandate.
    pub revocation_url: String,
    /// The organisation that is given the mandate.
    pub mandatary: Mandatary,
    /// The targets in the order of their bits; the position is what [`MandateSheet`] and
    /// [`ComplainantRow`] refer to.
    pub targets: Vec<Target>,
    /// True for a demonstration: every document says so in its header.
    pub demonstration: bool,
}

/// The organisation that is given the mandate. Empty fields are left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mandatary {
    /// Full name.
    pub name: String,
    /// Legal form.
    pub legal_form: String,
    /// Number in the register of associations.
    pub register_number: String,
    /// Registered seat.
    pub seat: String,
    /// Who represents it, and in what quality.
    pub representative: String,
    /// Object clause of its statutes.
    pub object_clause: String,
    /// Public address.
    pub contact: String,
}

/// A target in the words of the language printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// Short title.
    pub title: String,
    /// Who is responsible for the processing.
    pub controller: String,
    /// The processing.
    pub processing: String,
    /// What a supporter states by ticking the target.
    pub eligibility: String,
}

/// The mandate's text in one language, as it was shown and pinned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MandateText {
    /// Language of the text.
    pub lang: Lang,
    /// Version, as the campaign names it.
    pub version: String,
    /// SHA-256 of the text's bytes, 64 hexadecimal digits.
    pub sha256: String,
    /// The text, read.
    pub document: Document,
    /// The campaign in the text's language.
    pub campaign: Campaign,
}

/// One mandate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MandateSheet {
    /// Number in the dossier, from 1.
    pub number: u64,
    /// Whether it is the supporter's own copy, which has no number in any dossier.
    pub copy: bool,
    /// The text that was signed.
    pub text: Arc<MandateText>,
    /// Who gives the mandate.
    pub supporter: Supporter,
    /// For each target of the campaign, in order, whether it was ticked. A missing entry is an
    /// unticked target.
    pub ticked: Vec<bool>,
    /// Every consent that was asked for, in the order shown, with its literal label.
    pub consents: Vec<Consent>,
    /// The act of signing.
    pub signature: Signature,
    /// What proves it.
    pub evidence: Evidence,
}

/// The person who gives a mandate, as she or he typed it; names in letters that documents print.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Supporter {
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// The first name as it was typed, where that is in letters that documents lack.
    pub own_first_name: Option<String>,
    /// The last name likewise.
    pub own_last_name: Option<String>,
    /// E-mail address.
    pub email: String,
    /// Postal address on one line, when the campaign asks for it.
    pub postal: Option<String>,
    /// Date of birth, when the campaign asks for it.
    pub birth: Option<BirthDate>,
    /// Who represents the person, and in what quality, where somebody does.
    pub representative: Option<String>,
    /// Whether the person says to be emancipated before full age.
    pub emancipated: bool,
    /// Of which country the person is a citizen (ISO 3166 alpha-2), where the list names it.
    pub nationality: Option<String>,
    /// Why the person is concerned, in the person's own words, when the campaign asks for it.
    pub concern: Option<String>,
}

impl Supporter {
    /// The name on one line. Some people have one name only.
    #[must_use]
    pub fn name(&self) -> String {
        let names = [self.first_name.as_str(), self.last_name.as_str()];
        let names: Vec<&str> = names.into_iter().filter(|name| !name.is_empty()).collect();
        names.join(" ")
    }
}

/// A consent that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    /// The label as it stood beside the box.
    pub label: String,
    /// Whether the box was ticked.
    pub given: bool,
}

/// How the mandate was signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// The name that the person signed with: as typed in the form.
    pub typed_name: String,
    /// Place, when the person gave one.
    pub place: Option<String>,
    /// When the person confirmed the signature.
    pub signed_at: Timestamp,
}

/// What ties a mandate to the public log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Index of the mandate's leaf in the campaign's log, from 0.
    pub leaf_index: u64,
    /// SHA-256 of the sealed record, 64 hexadecimal digits.
    pub sealed_sha256: String,
    /// The commitment in the leaf, 64 hexadecimal digits.
    pub commitment: String,
    /// Number of leaves under the checkpoint that the mandate was checked against.
    pub checkpoint_size: u64,
    /// Root hash of that checkpoint as the checkpoint writes it (base64).
    pub checkpoint_root: String,
    /// When the form was shown.
    pub shown_at: Option<Timestamp>,
    /// When the form was submitted.
    pub submitted_at: Option<Timestamp>,
    /// When the mail with the confirmation link was accepted for delivery.
    pub mailed_at: Option<Timestamp>,
    /// How the statement came, as the sealed record says: `online`, `paper`.
    pub channel: String,
    /// What vouches for the person, as the sealed record says: `mailbox` (a mailed link was confirmed).
    pub assurance: String,
}

/// One line of the list of complainants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplainantRow {
    /// Number in the dossier: the same as on the mandate.
    pub number: u64,
    /// Who it is.
    pub supporter: Supporter,
    /// Ticked targets, as in [`MandateSheet::ticked`].
    pub ticked: Vec<bool>,
    /// Index of the mandate's leaf.
    pub leaf_index: u64,
    /// Number of the batch that the mandate was filed with.
    pub batch: u32,
    /// Whether the person agreed that the respondent learns the identity.
    pub named_to_respondent: bool,
    /// What was asked of the controller before, in words, for each target in order. Empty where the form did not ask.
    pub asked_before: Vec<Option<String>>,
}

/// Who reads a list of complainants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// The authority: identities and how to reach them, under seal.
    Authority,
    /// The respondent: a number and initials, and the names of those who agreed to it.
    Respondent,
}

/// An exhibit of the complaint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exhibit {
    /// Number, as the complaint cites it (`1`, `4 bis`).
    pub number: String,
    /// Title.
    pub title: String,
    /// Name of the file in the dossier.
    pub file: String,
    /// Number of pages, where the exhibit has pages.
    pub pages: Option<u64>,
    /// SHA-256 of the file, 64 hexadecimal digits.
    pub sha256: String,
}

/// What was found when a dossier was checked against the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Name of the dossier or of its file.
    pub dossier: String,
    /// Number of the batch.
    pub batch: u32,
    /// SHA-256 of the dossier's manifest, 64 hexadecimal digits.
    pub manifest_sha256: String,
    /// When it was checked.
    pub checked_at: Timestamp,
    /// The program and its version.
    pub program: String,
    /// Number of leaves under the checkpoint that it was checked against.
    pub checkpoint_size: u64,
    /// Root hash of the checkpoint (base64).
    pub checkpoint_root: String,
    /// Names of the keys whose signature or cosignature on the checkpoint was verified.
    pub verified_keys: Vec<String>,
    /// Statements of the batch that still count.
    pub announced: u64,
    /// Records present in the dossier.
    pub present: u64,
    /// Records that opened and agree with the log.
    pub valid: u64,
    /// Heads of the log that somebody kept apart from the dossier, and that its log was held against.
    pub kept_heads: u64,
    /// Everything that does not agree, and everything withdrawn or voided since.
    pub findings: Vec<Finding>,
}

/// Something that the lawyer has to know about a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What it is.
    pub kind: FindingKind,
    /// The leaf that it concerns, where there is one.
    pub leaf_index: Option<u64>,
    /// The file that it concerns, where there is one.
    pub file: Option<String>,
    /// Details, for example the two hashes that differ.
    pub detail: String,
}

/// The kinds of findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FindingKind {
    /// Announced by the log, absent from the dossier.
    Missing,
    /// In the dossier, unknown to the log.
    Extra,
    /// Differs from what the log committed to.
    Altered,
    /// Could not be opened with the key given, or could not be read.
    Unreadable,
    /// Voided by the campaign or the authority.
    Voided,
    /// Withdrawn by the supporter since the batch was frozen.
    Withdrawn,
}

impl FindingKind {
    /// Every kind, gravest first: the order of the report.
    pub const ALL: [Self; 6] = [
        Self::Missing,
        Self::Extra,
        Self::Altered,
        Self::Unreadable,
        Self::Voided,
        Self::Withdrawn,
    ];

    /// True where the dossier and the log disagree; false for what happened lawfully since.
    #[must_use]
    pub fn is_discrepancy(self) -> bool {
        !matches!(self, Self::Voided | Self::Withdrawn)
    }
}

impl Report {
    /// Number of findings of a kind.
    #[must_use]
    pub fn count(&self, kind: FindingKind) -> u64 {
        u64::try_from(self.findings.iter().filter(|f| f.kind == kind).count()).unwrap_or(u64::MAX)
    }

    /// Statements that the batch was frozen with: those that still count, and those that left since.
    #[must_use]
    pub fn frozen(&self) -> u64 {
        let since = self.count(FindingKind::Withdrawn) + self.count(FindingKind::Voided);
        self.announced.saturating_add(since)
    }

    /// True where nothing disagrees: no discrepancy, and every announced record is valid.
    #[must_use]
    pub fn agrees(&self) -> bool {
        self.valid == self.announced && !self.findings.iter().any(|f| f.kind.is_discrepancy())
    }
}
