//! Addresses and mailboxes as keyed hashes: whom not to write to, and whose mails wait for each other.
//!
//! What counts a person once folds several ways of writing an address into one. Here the **exact** address matters: whoever owns
//! `nom+x@example.org` decides for that address, and not for `nom@example.org`, which may be somebody else's.

use clameur_instrument::FieldType;
use clameur_instrument::canonical::{self, address as exact};
use clameur_seal::Tag;

use crate::campaign::store::Campaign;
use crate::clock::Millis;
use crate::mail::turns::{Tags, Turn};
use crate::mail::{Filled, Kind};

/// Keyed hash of an exact address.
#[must_use]
pub(crate) fn tag(campaign: &Campaign, address: &str) -> [u8; 32] {
    let Tag(tag) = campaign.tag_key.mailbox_tag(&exact(address));
    tag
}

/// Whose turn it is when a form of a kind is filled in with an address whose canonical form is `canonical`.
///
/// An address that is its own canonical form waits for nobody else's. Variants of one wait for each other: they may all lead to one
/// mailbox, and there are as many as anybody likes. Statements and requests for news do not wait for each other either.
#[must_use]
pub(crate) fn turn(
    campaign: &Campaign,
    kind: Kind,
    address: &str,
    canonical: &str,
    longest_pause: Millis,
) -> Turn {
    Turn {
        mailbox_tag: tag(campaign, address),
        budget_tag: budget(campaign, kind, address, canonical),
        longest_pause,
    }
}

fn budget(campaign: &Campaign, kind: Kind, address: &str, canonical: &str) -> [u8; 32] {
    let variant = if exact(address) == canonical {
        "own"
    } else {
        "variants"
    };
    let whose = format!("{}\0{variant}\0{canonical}", kind.name());
    let Tag(budget_tag) = campaign.tag_key.mailbox_tag(&whose);
    budget_tag
}

/// An address, and whose mails its own may wait for.
#[must_use]
pub(crate) fn tags(campaign: &Campaign, address: &str) -> Tags {
    let canonical = canonical::mailbox(address);
    Tags {
        exact: tag(campaign, address),
        budgets: [Kind::Confirmation, Kind::Follow]
            .map(|kind| budget(campaign, kind, address, &canonical)),
    }
}

/// What a mail tells of the form that it is about.
#[must_use]
pub(crate) fn filled<'v>(
    campaign: &Campaign,
    at: Millis,
    value: impl Fn(&str) -> Option<&'v str>,
) -> Filled {
    let instrument = campaign.rules.instrument();
    let initials: Vec<String> = [FieldType::GivenName, FieldType::FamilyName]
        .into_iter()
        .filter_map(|kind| instrument.field_of_type(kind))
        .filter_map(|field| initial(value(&field.name)?))
        .collect();
    Filled {
        at,
        initials: initials.join(" "),
    }
}

/// The first letter of a name, with a full stop. A letter and nothing else: no mark, sign or digit that a stranger typed is mailed.
fn initial(name: &str) -> Option<String> {
    let first = name.chars().find(|c| c.is_alphabetic())?;
    let upper = first.to_uppercase().next().unwrap_or(first);
    Some(format!("{upper}."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_initial_is_one_letter_whatever_was_typed() {
        let initial = |name: &str| initial(name).unwrap_or_default();
        assert_eq!(initial("Zéphyrine"), "Z.");
        assert_eq!(initial("  ’élodie"), "É.");
        assert_eq!(initial("ßeta"), "S.");
        assert_eq!(initial("Ξένια"), "Ξ.");
        assert_eq!(initial("http://example.org"), "H.");
        assert_eq!(initial("1234 !"), "");
        assert_eq!(exact("Nom+X@Example.org"), "nom+x@example.org");
    }
}
