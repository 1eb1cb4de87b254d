//! What staff did, entry by entry: each hashes the one before it, so that none can be changed, taken out or put in between unseen. Format:
//! `docs/formats/trail.md`.
//!
//! There is one chain for each organisation, and one for the instance. An entry says what was done in a code with arguments, worded in the
//! language of whoever reads it; people stand in it by reference, so that one who leaves can be erased without breaking the chain.

/// The chain in the store.
pub mod store;
/// Entries in words.
pub mod words;

use std::collections::BTreeMap;

use sha2::{Digest as _, Sha256};

use crate::clock::Millis;

/// The chain of what is about no organisation.
pub const INSTANCE: &str = "instance";
/// Who acts where nobody is signed in: whoever runs commands on the machine.
pub const OPERATOR: &str = "operator";

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// An account was made.
    AccountMade,
    /// Its password was set by a link.
    AccountRecovered,
    /// Its password was changed.
    PasswordChanged,
    /// Its second factor was set up, or replaced.
    SecondFactorSet,
    /// Its second factor was taken away by the operator.
    SecondFactorRemoved,
    /// Its address was changed.
    AddressChanged,
    /// Its sessions were ended by the operator.
    SessionsEnded,
    /// A passkey was added to it.
    PasskeyAdded,
    /// A passkey was removed from it.
    PasskeyRemoved,
    /// Its recovery codes were made anew.
    RecoveryCodesMade,
    /// It was erased.
    AccountRemoved,
    /// An organisation was made.
    OrganisationMade,
    /// What it says of itself was changed.
    OrganisationChanged,
    /// It was dissolved.
    OrganisationDissolved,
    /// Somebody was invited.
    Invited,
    /// An invitation was taken back.
    InvitationWithdrawn,
    /// Somebody took an invitation.
    Joined,
    /// A role was given.
    RoleGiven,
    /// A role was taken.
    RoleTaken,
    /// Somebody left.
    Left,
    /// Its public page was changed.
    PageChanged,
    /// Its logo was changed.
    LogoChanged,
    /// A membership in an umbrella organisation was asked for; in the chains of both.
    UmbrellaAsked,
    /// It was agreed to.
    UmbrellaAccepted,
    /// It was ended, refused or taken back.
    UmbrellaEnded,
    /// A public key was registered.
    KeyRegistered,
    /// Its holder showed that it opens.
    KeyProved,
    /// A key was put out of use.
    KeyRetired,
    /// A key was found to be lost.
    KeyLost,
    /// A draft of a campaign was made.
    DraftMade,
    /// A draft was removed.
    DraftRemoved,
    /// A secret link to a draft was made.
    PreviewMade,
    /// Such a link was ended.
    PreviewEnded,
    /// The documents of a draft were approved.
    DocumentsApproved,
    /// A campaign was published.
    CampaignPublished,
    /// What changed in a campaign was published.
    CampaignChanged,
    /// Nobody can join for now.
    JoiningPaused,
    /// People can join again.
    JoiningResumed,
    /// A campaign was closed for good.
    CampaignClosed,
    /// The day on which its procedure ended was written down.
    ProcedureEnded,
    /// Somebody who asked to be taken out was answered that their entry stays.
    EntryKept,
    /// Somebody who asked to be taken out was.
    EntryVoided,
    /// A batch was frozen.
    BatchFrozen,
    /// A download of a batch's sealed archive began.
    BatchTaken,
}

impl Act {
    /// Every act.
    pub const ALL: [Self; 44] = [
        Self::AccountMade,
        Self::AccountRecovered,
        Self::PasswordChanged,
        Self::SecondFactorSet,
        Self::SecondFactorRemoved,
        Self::AddressChanged,
        Self::SessionsEnded,
        Self::PasskeyAdded,
        Self::PasskeyRemoved,
        Self::RecoveryCodesMade,
        Self::AccountRemoved,
        Self::OrganisationMade,
        Self::OrganisationChanged,
        Self::OrganisationDissolved,
        Self::Invited,
        Self::InvitationWithdrawn,
        Self::Joined,
        Self::RoleGiven,
        Self::RoleTaken,
        Self::Left,
        Self::PageChanged,
        Self::LogoChanged,
        Self::UmbrellaAsked,
        Self::UmbrellaAccepted,
        Self::UmbrellaEnded,
        Self::KeyRegistered,
        Self::KeyProved,
        Self::KeyRetired,
        Self::KeyLost,
        Self::DraftMade,
        Self::DraftRemoved,
        Self::PreviewMade,
        Self::PreviewEnded,
        Self::DocumentsApproved,
        Self::CampaignPublished,
        Self::CampaignChanged,
        Self::JoiningPaused,
        Self::JoiningResumed,
        Self::CampaignClosed,
        Self::ProcedureEnded,
        Self::EntryKept,
        Self::EntryVoided,
        Self::BatchFrozen,
        Self::BatchTaken,
    ];

    /// Its code in the store and in messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::AccountMade => "account-made",
            Self::AccountRecovered => "account-recovered",
            Self::PasswordChanged => "password-changed",
            Self::SecondFactorSet => "second-factor-set",
            Self::SecondFactorRemoved => "second-factor-removed",
            Self::AddressChanged => "address-changed",
            Self::SessionsEnded => "sessions-ended",
            Self::PasskeyAdded => "passkey-added",
            Self::PasskeyRemoved => "passkey-removed",
            Self::RecoveryCodesMade => "recovery-codes-made",
            Self::AccountRemoved => "account-removed",
            Self::OrganisationMade => "organisation-made",
            Self::OrganisationChanged => "organisation-changed",
            Self::OrganisationDissolved => "organisation-dissolved",
            Self::Invited => "invited",
            Self::InvitationWithdrawn => "invitation-withdrawn",
            Self::Joined => "joined",
            Self::RoleGiven => "role-given",
            Self::RoleTaken => "role-taken",
            Self::Left => "left",
            Self::PageChanged => "page-changed",
            Self::LogoChanged => "logo-changed",
            Self::UmbrellaAsked => "umbrella-asked",
            Self::UmbrellaAccepted => "umbrella-accepted",
            Self::UmbrellaEnded => "umbrella-ended",
            Self::KeyRegistered => "key-registered",
            Self::KeyProved => "key-proved",
            Self::KeyRetired => "key-retired",
            Self::KeyLost => "key-lost",
            Self::DraftMade => "draft-made",
            Self::DraftRemoved => "draft-removed",
            Self::PreviewMade => "preview-made",
            Self::PreviewEnded => "preview-ended",
            Self::DocumentsApproved => "documents-approved",
            Self::CampaignPublished => "campaign-published",
            Self::CampaignChanged => "campaign-changed",
            Self::JoiningPaused => "joining-paused",
            Self::JoiningResumed => "joining-resumed",
            Self::CampaignClosed => "campaign-closed",
            Self::ProcedureEnded => "procedure-ended",
            Self::EntryKept => "entry-kept",
            Self::EntryVoided => "entry-voided",
            Self::BatchFrozen => "batch-frozen",
            Self::BatchTaken => "batch-taken",
        }
    }
}

/// What an act is about: `account`, `role`, `invitation`, `organisation`, `key`, `name`; `draft`, `campaign`, `leaf`, `batch`.
pub type About = BTreeMap<String, String>;

/// Arguments of an act.
#[must_use]
pub fn about<const N: usize>(pairs: [(&str, &str); N]) -> About {
    pairs
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

/// An entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// An organisation, or [`INSTANCE`].
    pub chain: String,
    /// The first is 1.
    pub number: i64,
    /// When.
    pub at: Millis,
    /// Who: an account, or [`OPERATOR`].
    pub actor: String,
    /// What, as [`Act::name`] has it.
    pub act: String,
    /// About what, as JSON, byte for byte as it is hashed.
    pub body: String,
    /// The hash of the entry before it; zeros before the first.
    pub previous: [u8; 32],
}

impl Entry {
    /// SHA-256 over all of it, each part preceded by its length.
    #[must_use]
    pub fn hash(&self) -> [u8; 32] {
        let mut hash = Sha256::new().chain_update(b"clameur/trail/v1\0");
        let (number, at) = (self.number.to_be_bytes(), self.at.to_be_bytes());
        let parts: [&[u8]; 7] = [
            self.chain.as_bytes(),
            &number,
            &at,
            self.actor.as_bytes(),
            self.act.as_bytes(),
            self.body.as_bytes(),
            &self.previous,
        ];
        for part in parts {
            let length = u64::try_from(part.len()).unwrap_or(u64::MAX);
            hash.update(length.to_be_bytes());
            hash.update(part);
        }
        hash.finalize().into()
    }

    /// About what.
    #[must_use]
    pub fn about(&self) -> About {
        serde_json::from_str(&self.body).unwrap_or_default()
    }
}

impl Entry {
    /// Whether it is what somebody did, or was done to their account.
    #[must_use]
    pub fn concerns(&self, account: &str) -> bool {
        self.actor == account || self.about().get("account").is_some_and(|id| id == account)
    }
}

/// An entry as it is stored: with the hash that was written beside it.
pub type Stored = (Entry, Vec<u8>);

/// The first entry of a chain that is not what the one before it, or its own hash, says.
#[must_use]
pub fn first_break(chain: &str, entries: &[Stored]) -> Option<i64> {
    let mut previous = [0u8; 32];
    for ((entry, stored), expected) in entries.iter().zip(1i64..) {
        let hash = entry.hash();
        let sound = entry.chain == chain
            && entry.number == expected
            && entry.previous == previous
            && hash.as_slice() == stored.as_slice();
        if !sound {
            return Some(expected);
        }
        previous = hash;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chain() -> Vec<Stored> {
        let mut entries: Vec<Stored> = Vec::new();
        for number in 1..=4 {
            let previous = entries.last().map_or([0; 32], |(entry, _)| entry.hash());
            let entry = Entry {
                chain: "a".to_owned(),
                number,
                at: 1_000 * number,
                actor: "x".to_owned(),
                act: Act::RoleGiven.name().to_owned(),
                body: "{}".to_owned(),
                previous,
            };
            let hash = entry.hash().to_vec();
            entries.push((entry, hash));
        }
        entries
    }

    #[test]
    fn whatever_is_changed_in_a_chain_is_noticed_at_its_place() {
        assert_eq!(first_break("a", &chain()), None);
        assert_eq!(
            first_break("b", &chain()),
            Some(1),
            "moved to another organisation"
        );
        let changes: [fn(&mut Vec<Stored>); 5] = [
            |entries| entries[1].0.actor = "y".to_owned(),
            |entries| entries[1].0.at += 1,
            |entries| {
                // Its own hash made anew: the next entry knows the old one.
                entries[1].0.body = "{\"role\":\"owner\"}".to_owned();
                entries[1].1 = entries[1].0.hash().to_vec();
            },
            |entries| drop(entries.remove(1)),
            |entries| entries.swap(1, 2),
        ];
        for (at, change) in changes.into_iter().enumerate() {
            let mut entries = chain();
            change(&mut entries);
            let noticed = first_break("a", &entries);
            assert!(matches!(noticed, Some(2 | 3)), "{at}: {noticed:?}");
        }
        // What one part loses another does not gain.
        let mut entries = chain();
        entries[0].0.actor = "xr".to_owned();
        entries[0].0.act = "ole-given".to_owned();
        assert_eq!(first_break("a", &entries), Some(1));
    }
}
