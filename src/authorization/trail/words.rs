//! Entries in the words of whoever reads them.

use std::collections::BTreeMap;

use super::{Entry, OPERATOR};
use crate::authorization::Role;
use crate::clock::Millis;
use crate::i18n::Lang;

/// The names of those who have an account, by its number.
pub type Names = BTreeMap<String, String>;

fn person(lang: Lang, names: &Names, id: &str) -> String {
    match names.get(id) {
        Some(name) => name.clone(),
        None if id == OPERATOR => lang.t("desk-trail-operator"),
        None => lang.t("desk-trail-somebody"),
    }
}

/// What was done. An act without words, of a later program, is said by its code.
#[must_use]
pub fn said(lang: Lang, entry: &Entry, names: &Names) -> String {
    let about = entry.about();
    let key = match about.contains_key("unread") {
        true => format!("desk-act-{}-unread", entry.act),
        false => format!("desk-act-{}", entry.act),
    };
    if !lang.has(&key) {
        return entry.act.clone();
    }
    let of = |name: &str| about.get(name).map_or("", String::as_str);
    let role = Role::named(of("role")).map_or_else(String::new, |role| {
        lang.t(&format!("desk-role-{}", role.name()))
    });
    let other = match of("account") {
        "" if of("name").is_empty() => of("campaign").to_owned(),
        "" => of("name").to_owned(),
        account => person(lang, names, account),
    };
    let args = [
        ("actor", person(lang, names, &entry.actor).into()),
        ("other", other.into()),
        ("role", role.into()),
        ("batch", of("batch").to_owned().into()),
        ("leaf", of("leaf").to_owned().into()),
    ];
    lang.tr(&key, &args)
}

/// When it was done.
#[must_use]
pub fn moment(lang: Lang, at: Millis) -> String {
    let at = jiff::Timestamp::from_millisecond(at).unwrap_or_default();
    lang.date_time(at, &jiff::tz::TimeZone::UTC)
}
