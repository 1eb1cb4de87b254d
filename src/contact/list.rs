//! The two lists of addresses that a campaign may keep, each with a consent and a clock of its own.

use clameur_ledger::WithdrawalCode;

use crate::token::{Token, contact_hash, procedure_contact_hash};

/// Which list an address stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// Those who asked for news.
    News,
    /// Those who gave a mandate and let the association write to them about the procedure (Code civil, art. 1993).
    Procedure,
}

impl List {
    /// Its name in the store and in archives.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::News => "news",
            Self::Procedure => "procedure",
        }
    }

    /// The list of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        [Self::News, Self::Procedure]
            .into_iter()
            .find(|list| list.name() == name)
    }

    /// What stands before the code in the address by which one leaves it.
    pub(crate) fn leave_path(self) -> &'static str {
        match self {
            Self::News => "follow/leave",
            Self::Procedure => "procedure/leave",
        }
    }

    /// Where that button posts the code.
    pub(crate) fn left_path(self) -> &'static str {
        match self {
            Self::News => "follow/left",
            Self::Procedure => "procedure/left",
        }
    }

    /// Key of the words on the button by which one leaves it; what the page says before it ends in `-lead`.
    pub(crate) fn leave_key(self) -> &'static str {
        match self {
            Self::News => "follow-leave",
            Self::Procedure => "procedure-leave",
        }
    }

    /// Whether it is the list for news.
    pub(crate) fn is_news(self) -> bool {
        matches!(self, Self::News)
    }

    /// Key of the title of what is so after it was pressed.
    pub(crate) fn left_title_key(self) -> &'static str {
        match self {
            Self::News => "follow-left-title",
            Self::Procedure => "procedure-left-title",
        }
    }

    /// Key of what is so after it was pressed.
    pub(crate) fn left_key(self) -> &'static str {
        match self {
            Self::News => "follow-left",
            Self::Procedure => "procedure-left",
        }
    }

    /// What the link carries by which somebody leaves it. The link of one list leads nowhere on the other.
    pub(crate) fn leave(self, token: &Token) -> Token {
        match self {
            Self::News => token.leave(),
            Self::Procedure => token.leave_procedure(),
        }
    }

    /// How an address is found again by whoever holds the withdrawal code.
    pub(crate) fn cancel_hash(self, code: &WithdrawalCode) -> [u8; 32] {
        match self {
            Self::News => contact_hash(code),
            Self::Procedure => procedure_contact_hash(code),
        }
    }
}
