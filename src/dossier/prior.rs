//! Access first: complainants who say that they asked a controller for access before, apart from those who do not.
//!
//! Who did complains from firmer ground: the person's own right was at stake, and the judge looks at it fully. So a lawyer sees both groups
//! for each target. What people say of it is theirs: nobody checked it.

use super::lists::{authority, folder, home};
use super::open::{Row, Verified};
use super::output::{Output, OutputError};
use super::print::model::Profile;
use crate::statement::prior::in_words;

/// Names of the lists of those who asked and of those who did not say so, without extension.
const WITH: &str = "asked-before";
const WITHOUT: &str = "not-asked-before";

/// What somebody asked of each target's controller before, in words; empty where no form of the dossier asked for it.
pub(super) fn asked_before<R>(verified: &Verified<R>, row: &Row) -> Vec<Option<String>> {
    if !verified.words.asks_prior() {
        return Vec::new();
    }
    let targets = verified.words.targets.iter();
    targets
        .map(|(id, _)| {
            let (request, later) = row.asked(id)?;
            let words = in_words(verified.lang, request);
            Some(if later {
                let later = verified.lang.t("csv-prior-later");
                format!("{words} · {later}")
            } else {
                words
            })
        })
        .collect()
}

/// The same for all targets in one line.
pub(super) fn all_in_words<R>(verified: &Verified<R>, row: &Row) -> String {
    let titles = verified.words.campaign.targets.iter();
    let asked = titles.zip(asked_before(verified, row));
    let told: Vec<String> = asked
        .filter_map(|(target, words)| Some(format!("{}: {}", target.title, words?)))
        .collect();
    told.join("; ")
}

/// Writes both lists of a target for spreadsheets, with all that the authority may know.
pub(super) fn write_csv<R>(
    verified: &Verified<R>,
    output: &Output,
    target: usize,
    listed: &[&Row],
) -> Result<(), OutputError> {
    let Some((id, bit)) = verified.words.targets.get(target) else {
        return Ok(());
    };
    let (with, without): (Vec<&Row>, Vec<&Row>) =
        listed.iter().partition(|row| row.asked(id).is_some());
    for (name, rows) in [(WITH, with), (WITHOUT, without)] {
        let name = format!(
            "{}/targets/{}/{name}.csv",
            home(Profile::Authority),
            folder(id, *bit)
        );
        output.write(&name, &authority(verified, &rows), None)?;
    }
    Ok(())
}

/// Titles and files of both lists of a target, as the slip names them.
pub(super) fn exhibits<R>(verified: &Verified<R>, target: Option<usize>) -> Vec<(String, String)> {
    let Some(at) = target.filter(|_| verified.words.asks_prior()) else {
        return Vec::new();
    };
    let (targets, words) = (&verified.words.targets, &verified.words.campaign.targets);
    let (Some((id, bit)), Some(target)) = (targets.get(at), words.get(at)) else {
        return Vec::new();
    };
    [
        (WITH, "exhibit-prior-with"),
        (WITHOUT, "exhibit-prior-without"),
    ]
    .map(|(name, title)| {
        let title = verified
            .lang
            .tr(title, &[("title", (&target.title).into())]);
        let file = format!(
            "{}/targets/{}/{name}.csv",
            home(Profile::Authority),
            folder(id, *bit)
        );
        (title, file)
    })
    .into()
}
