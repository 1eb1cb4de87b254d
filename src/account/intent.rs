//! What a link may do, once but for the demonstration's: its holder owns the mailbox that it went to, or the terminal that printed it.

use crate::authorization::Role;
use crate::clock::{DAY, HOUR, Millis};

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Makes the first account of an instance; printed at its start.
    First,
    /// Makes an account, or adds a role to one.
    Invitation,
    /// Makes an account on an instance that is open.
    SignUp,
    /// Sets another password.
    Recovery,
    /// Makes this address that of the account.
    Address,
    /// Gives the account the address back that it had.
    Undo,
    /// Signs in as the demonstration's organiser, as often as one likes; printed at its start.
    Open,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 7] = [
        Self::First,
        Self::Invitation,
        Self::SignUp,
        Self::Recovery,
        Self::Address,
        Self::Undo,
        Self::Open,
    ];

    /// Its name in the store and in messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Invitation => "invitation",
            Self::SignUp => "sign-up",
            Self::Recovery => "recovery",
            Self::Address => "address",
            Self::Undo => "undo",
            Self::Open => "open",
        }
    }

    /// The kind of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// For how long its link holds.
    #[must_use]
    pub fn lifetime(self) -> Millis {
        match self {
            Self::First | Self::SignUp | Self::Address | Self::Open => DAY,
            Self::Recovery => HOUR,
            Self::Invitation | Self::Undo => 7 * DAY,
        }
    }
}

/// A link that was given out.
#[derive(Clone, PartialEq, Eq)]
pub struct Intent {
    /// Random, for pages that list it.
    pub id: String,
    /// What it is for.
    pub kind: Kind,
    /// The mailbox that it went to; empty where it went to a terminal.
    pub address: String,
    /// Whose account it changes.
    pub account: Option<String>,
    /// The organisation that invites.
    pub organisation: Option<String>,
    /// As what it invites.
    pub role: Option<Role>,
    /// Who made it: an account, or none where it was a command or the person themselves.
    pub made_by: Option<String>,
    /// When.
    pub created_at: Millis,
    /// Until when it holds.
    pub expires_at: Millis,
}

/// Shows the kind only.
impl std::fmt::Debug for Intent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Intent({})", self.kind.name())
    }
}

impl Intent {
    /// A link of this kind for a mailbox, from now on.
    #[must_use]
    pub fn new(id: String, kind: Kind, address: &str, now: Millis) -> Self {
        Self {
            id,
            kind,
            address: address.to_owned(),
            account: None,
            organisation: None,
            role: None,
            made_by: None,
            created_at: now,
            expires_at: now + kind.lifetime(),
        }
    }
}

/// Where a link leads.
#[must_use]
pub fn url(base_url: &str, token: &crate::token::Token) -> String {
    format!("{base_url}/desk/link/{}", token.to_text())
}
