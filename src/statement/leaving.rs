//! Until when whoever signed may leave, in words: what the instrument says, on forms, receipts and in mails.

use clameur_instrument::Leaving;

use crate::campaign::store::{Campaign, Phase};
use crate::i18n::Lang;
pub use crate::mail::leaving_key as key;
use crate::token::keyed;

/// What finds a wish to be taken out and its answer: of the statement's tag, and so by nobody but who proves the mailbox and has the names.
pub(crate) fn wish_key(tag: &[u8]) -> [u8; 32] {
    keyed(tag, b"clameur/asked-out/v1")
}

/// What one has to know to say whether somebody may still leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terms {
    /// What the instrument says.
    pub leaving: Leaving,
    /// Whether the campaign takes statements no more.
    pub closed: bool,
}

impl Terms {
    /// The terms of a campaign at a moment.
    pub(crate) fn of(campaign: &Campaign, now: crate::clock::Millis) -> Self {
        Self {
            leaving: campaign.rules.instrument().leaving,
            closed: campaign.phase(now) == Phase::Closed,
        }
    }

    /// Whether nobody at all can leave any more.
    #[must_use]
    pub fn over_for_all(self) -> bool {
        match self.leaving {
            Leaving::AnyTime | Leaving::UntilFiled => false,
            Leaving::UntilClosed => self.closed,
            Leaving::Never => true,
        }
    }

    /// Whether somebody can still leave whose statement was filed, or was not.
    #[must_use]
    pub fn allow(self, filed: bool) -> bool {
        let handed_over = self.leaving == Leaving::UntilFiled && filed;
        !handed_over && !self.over_for_all()
    }
}

/// The sentence itself.
#[must_use]
pub fn sentence(lang: Lang, leaving: Leaving) -> String {
    lang.t(key(leaving))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_may_leave_follows_from_the_law_and_from_what_happened() {
        for (leaving, closed, filed, allowed) in [
            (Leaving::AnyTime, true, true, true),
            (Leaving::UntilFiled, true, false, true),
            (Leaving::UntilFiled, false, true, false),
            (Leaving::UntilClosed, false, true, true),
            (Leaving::UntilClosed, true, false, false),
            (Leaving::Never, false, false, false),
        ] {
            let terms = Terms { leaving, closed };
            assert_eq!(terms.allow(filed), allowed, "{terms:?} {filed}");
        }
    }

    #[test]
    fn nothing_promises_more_than_the_law_gives() {
        for code in ["en", "fr"] {
            let lang = Lang::from_code(code).unwrap();
            for leaving in Leaving::ALL {
                let said = sentence(lang, leaving);
                let any = said.contains("at any time") || said.contains("à tout moment");
                assert_eq!(any, leaving == Leaving::AnyTime, "{said}");
            }
        }
    }
}
