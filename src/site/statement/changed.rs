//! The campaign was published anew while somebody had its form open: what they would sign is not what they read. They are told, shown what
//! changed, and tick again.

use clameur_ledger::Hash;

use crate::abuse::form_token::FormTokenError;
use crate::campaign::changes::{Change, How, between};
use crate::campaign::history::Edition;
use crate::campaign::store;
use crate::site::campaign::papers::{name_key, organisation_name};
use crate::site::campaign_page::CampaignPage;
use crate::site::statement::form::Typed;
use crate::state::App;
use crate::web::respond::WebError;

/// Lines of a text that are compared; longer texts are linked only.
const MOST_LINES: usize = 600;

/// What changed, as the form shows it above everything that was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChangedView {
    /// What is different, a sentence each, the gravest first.
    pub lines: Vec<String>,
    /// The texts that are others now, paragraph by paragraph.
    pub texts: Vec<TextChange>,
}

/// A text that is another now.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TextChange {
    /// Key of its name.
    pub name_key: String,
    /// Where the one that was shown stands; may be empty.
    pub before_url: String,
    /// Where the one in force stands; may be empty.
    pub now_url: String,
    /// What is gone (`false`) and what is new (`true`), in the order of the text. Empty where it is too long to be compared.
    pub parts: Vec<(bool, String)>,
}

/// Under which of the campaign's texts a form was shown.
pub(crate) enum Showing {
    /// Under those in force, or under others of which nothing that the form shows is different: the name that its token is made for.
    Current(String),
    /// Under others.
    Changed(ChangedView),
}

/// Finds what a form that comes back was shown with, by its token.
pub(crate) async fn showing(
    app: &App,
    place: &CampaignPage,
    typed: &mut Typed,
) -> Result<Showing, WebError> {
    let current = Showing::Current(place.campaign.form_name());
    let Some(edition) = edition(app, place, &typed.token) else {
        return Ok(current);
    };
    let changes: Vec<Change> = edition
        .manifest
        .as_ref()
        .map_or_else(
            || vec![Change::Unknown],
            |shown| between(shown, &place.campaign.manifest),
        )
        .into_iter()
        .filter(|change| concerns(change, place.lang.code()))
        .collect();
    if changes.is_empty() {
        return Ok(Showing::Current(
            place.campaign.form_name_under(&edition.hash),
        ));
    }
    // A tick is for the words that stood beside it.
    typed.consents.clear();
    typed.targets.clear();
    let name = |id: &str| organisation_name(place, id);
    let mut texts = Vec::new();
    for change in &changes {
        if let Change::Document { how, kind, .. } = change {
            texts.push(text(app, place, edition, *how, kind).await?);
        }
    }
    Ok(Showing::Changed(ChangedView {
        lines: changes
            .iter()
            .map(|change| change.text(place.lang, name))
            .collect(),
        texts,
    }))
}

/// The earlier edition of the campaign whose form this token names; none for the form of the one in force, or of nobody's.
fn edition<'p>(app: &App, place: &'p CampaignPage, token: &str) -> Option<&'p Edition> {
    let now = app.clock.now();
    let names = |hash: &Hash| {
        let form = place.campaign.form_name_under(hash);
        app.form_tokens.check(&form, token, now) != Err(FormTokenError::Unknown)
    };
    if names(&place.campaign.manifest_hash) {
        return None;
    }
    let editions = &place.campaign.history.editions;
    editions.iter().rev().find(|edition| names(&edition.hash))
}

/// Whether a change touches what the form in this language shows or does.
fn concerns(change: &Change, lang: &str) -> bool {
    match change {
        Change::Document { language, .. } | Change::Texts { language, .. } => language == lang,
        Change::Opens { .. }
        | Change::Closes { .. }
        | Change::Languages { .. }
        | Change::NoteKey { .. } => false,
        _ => true,
    }
}

async fn text(
    app: &App,
    place: &CampaignPage,
    edition: &Edition,
    how: How,
    kind: &str,
) -> Result<TextChange, WebError> {
    let (lang, slug) = (place.lang.code(), place.slug());
    let shown = edition.manifest.as_ref();
    let hash = shown.and_then(|manifest| manifest.documents.get(lang)?.get(kind));
    let before = match hash.and_then(|hash| Hash::from_hex(hash).ok()) {
        Some(hash) => store::document(&app.db, slug, &hash).await?,
        None => None,
    };
    let folder = &place.campaign.folder;
    let now = folder.documents.get(lang).and_then(|texts| texts.get(kind));
    let url = |last: &str| format!("/{lang}/{slug}/documents/{last}");
    Ok(TextChange {
        name_key: name_key(place.lang, kind),
        before_url: hash.map_or_else(String::new, |hash| url(hash)),
        now_url: if how == How::Removed {
            String::new()
        } else {
            url(kind)
        },
        parts: before
            .zip(now)
            .map_or_else(Vec::new, |(before, now)| differences(&before, now)),
    })
}

/// What is only in one of two texts, line by line, in the order of the second.
fn differences(before: &str, now: &str) -> Vec<(bool, String)> {
    let lines = |text: &str| -> Vec<String> {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        lines.map(str::to_owned).collect()
    };
    let (before, now) = (lines(before), lines(now));
    if before.len() > MOST_LINES || now.len() > MOST_LINES {
        return Vec::new();
    }
    // `common[i][j]`: the most lines, in order, that the rests from `i` and `j` on have in common.
    let width = now.len() + 1;
    let mut common = vec![0_u16; (before.len() + 1) * width];
    let at = |common: &[u16], i: usize, j: usize| common.get(i * width + j).copied().unwrap_or(0);
    for (i, old) in before.iter().enumerate().rev() {
        for (j, new) in now.iter().enumerate().rev() {
            let most = if old == new {
                at(&common, i + 1, j + 1) + 1
            } else {
                at(&common, i + 1, j).max(at(&common, i, j + 1))
            };
            if let Some(place) = common.get_mut(i * width + j) {
                *place = most;
            }
        }
    }
    let (mut i, mut j, mut parts) = (0, 0, Vec::new());
    loop {
        match (before.get(i), now.get(j)) {
            (Some(old), Some(new)) if old == new => (i, j) = (i + 1, j + 1),
            (Some(old), new) if new.is_none() || at(&common, i + 1, j) >= at(&common, i, j + 1) => {
                parts.push((false, old.clone()));
                i += 1;
            }
            (_, Some(new)) => {
                parts.push((true, new.clone()));
                j += 1;
            }
            _ => return parts,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_differs_is_shown_in_its_order() {
        let shown = |before: &str, now: &str| {
            let parts = differences(before, now);
            let words = parts.into_iter().map(|(new, line)| {
                let sign = if new { '+' } else { '-' };
                format!("{sign}{line}")
            });
            words.collect::<Vec<_>>()
        };
        let old = "# Mandate\n\nI mandate A.\n\nIt ends in 2027.\n\nIt is free.\n";
        assert_eq!(shown(old, old), Vec::<String>::new());
        let new = "# Mandate\n\nI mandate A and B.\n\nIt ends in 2027.\n\nIt may be revoked.\nIt is free.";
        assert_eq!(
            shown(old, new),
            [
                "-I mandate A.",
                "+I mandate A and B.",
                "+It may be revoked."
            ]
        );
        assert_eq!(shown("", "a"), ["+a"]);
        assert_eq!(shown("a\nb", ""), ["-a", "-b"]);
        assert!(shown(&"x\n".repeat(700), "y").is_empty());
    }

    #[test]
    fn another_language_or_the_last_day_changes_nothing_on_this_form() {
        let document = |language: &str| Change::Document {
            how: How::Changed,
            kind: "mandate".to_owned(),
            language: language.to_owned(),
            hash: None,
        };
        assert!(concerns(&document("fr"), "fr") && !concerns(&document("en"), "fr"));
        assert!(!concerns(&Change::Closes { day: None }, "fr"));
        assert!(concerns(&Change::Structure, "fr") && concerns(&Change::Unknown, "fr"));
    }
}
