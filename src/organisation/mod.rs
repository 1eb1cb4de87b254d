//! Organisations: who carries campaigns, and who is what in them.

/// Their public keys.
pub mod keys;
/// What they show in public.
pub mod presence;
/// Organisations in the store.
pub mod store;

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::authorization::Role;
use crate::clock::Millis;

/// What an organisation says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Profile {
    /// Its name.
    pub name: String,
    /// In a few sentences, by language.
    pub words: BTreeMap<String, String>,
    /// Its colour, `#rrggbb`.
    pub accent: String,
    /// Where people write to it.
    pub contact: String,
    /// What it is in law, in its own words.
    pub legal_form: String,
    /// The day on which it was declared, `YYYY-MM-DD`; empty where it was not.
    pub declared_on: String,
}

/// Somebody in an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Their account.
    pub account: String,
    /// Their name.
    pub name: String,
    /// Their address.
    pub address: String,
    /// What they are, the widest first.
    pub roles: Vec<Role>,
    /// Since when they are in it.
    pub since: Millis,
    /// Whether they have a second factor.
    pub has_second_factor: bool,
}

/// The colour of organisations that chose none: that of the site.
pub const ACCENT: &str = "#8a1538";
/// Characters of a name and of other lines.
pub const LINE_LENGTH: usize = 120;
/// Characters that an organisation says of itself in one language.
pub const WORDS_LENGTH: usize = 2_000;

/// What is wrong with a field of a [`Profile`]: the field, and the stem of the message.
pub type Wrong = (&'static str, &'static str);

impl Profile {
    /// What is wrong with it.
    #[must_use]
    pub fn wrong(&self, today: Date) -> Vec<Wrong> {
        let mut wrong = Vec::new();
        if self.name.is_empty() {
            wrong.push(("name", "organisation-name"));
        }
        for (field, line) in [
            ("name", &self.name),
            ("contact", &self.contact),
            ("legal-form", &self.legal_form),
        ] {
            if line.chars().count() > LINE_LENGTH {
                wrong.push((field, "too-long"));
            }
        }
        if self
            .words
            .values()
            .any(|words| words.chars().count() > WORDS_LENGTH)
        {
            wrong.push(("words", "too-long"));
        }
        if !self.contact.is_empty() && crate::account::address(&self.contact).is_none() {
            wrong.push(("contact", "address"));
        }
        if crate::web::accent::Rgb::parse(&self.accent).is_none() {
            wrong.push(("accent", "accent"));
        }
        let day = self.declared_on.parse::<Date>().ok();
        if !self.declared_on.is_empty()
            && !day.is_some_and(|day| day <= today && day.year() >= 1000)
        {
            wrong.push(("declared-on", "past-day"));
        }
        wrong
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn each_field_says_what_is_wrong_with_it() {
        let sound = Profile {
            name: "Association de démonstration".to_owned(),
            accent: ACCENT.to_owned(),
            contact: "contact@example.org".to_owned(),
            declared_on: "1901-07-01".to_owned(),
            ..Profile::default()
        };
        let today = date(2026, 1, 1);
        assert_eq!(sound.wrong(today), []);
        type Change = fn(&mut Profile);
        let cases: [(Change, Wrong); 6] = [
            (|p| p.name.clear(), ("name", "organisation-name")),
            (
                |p| p.legal_form = "x".repeat(LINE_LENGTH + 1),
                ("legal-form", "too-long"),
            ),
            (|p| p.contact = "nobody".to_owned(), ("contact", "address")),
            (
                |p| p.accent = "red; background: url(x)".to_owned(),
                ("accent", "accent"),
            ),
            (
                |p| p.declared_on = "2026-01-02".to_owned(),
                ("declared-on", "past-day"),
            ),
            (
                |p| p.declared_on = "1 juillet 1901".to_owned(),
                ("declared-on", "past-day"),
            ),
        ];
        for (change, expected) in cases {
            let mut profile = sound.clone();
            change(&mut profile);
            assert_eq!(profile.wrong(today), [expected]);
        }
    }
}
