//! What is still to be written, on one page: the fields that checks name, from all pages of a campaign, in the order in which it is written. What
//! has no field here stands below, with where it is seen to.

use std::collections::BTreeSet;

use super::edit::FieldView;
use super::{Examined, Finding, anchor, below, can, findings, of_field, of_law};
use crate::authorization::{Action, Role};
use crate::campaign::diagnostic::Diagnostic;
use crate::campaign::draft::form::{self, Page, Section};
use crate::campaign::draft::{Draft, known};
use crate::desk::form::Way;
use crate::desk::visit::Visit;
use crate::organisation::keys::{State, store as keys};
use crate::web::respond::WebError;

/// Fields on the page at most: what is left comes when these are written.
const MOST: usize = 60;

/// Whether a page is the one that gathers.
pub(super) fn is(page: &Page) -> bool {
    page.name == form::TO_WRITE.name
}

/// What only this page has.
#[derive(Default)]
pub(super) struct Gathered {
    /// Whether it is this page.
    pub(super) is: bool,
    /// What the page is called on which each of its sections stands otherwise.
    pages: Vec<String>,
    pub(super) sections: Vec<Section>,
    /// Whether a key is missing that is to be made first, and where that is done, for those who may.
    pub(super) key: bool,
    pub(super) make_key: Option<Way>,
    /// What has no field here.
    pub(super) rest: Vec<Finding>,
    /// The fields that stay while somebody writes: those that the page has now.
    stays: Vec<String>,
    /// The organisation's keys, offered where none is written yet.
    keys: Vec<String>,
}

/// Gathers. `typed`: the anchors of fields that came back with a form.
pub(super) async fn gather(
    visit: &Visit,
    draft: &Draft,
    examined: &Examined,
    (typed, roles): (BTreeSet<String>, &[Role]),
) -> Result<Gathered, WebError> {
    let law = of_law(draft);
    let own = keys::of_organisation(visit.app.db.read(), visit.permit()?.organisation()).await?;
    let own = own.into_iter().rev();
    let own = own.filter(|key| key.state() == State::Proved);
    let own: Vec<String> = own.map(|key| key.recipient).collect();
    let mut wanted = typed;
    wanted.extend(kept(visit));
    let blocking: Vec<&Diagnostic> = examined.found.iter().filter(|one| one.blocks()).collect();
    let lacks_key = blocking.iter().any(|one| one.code.name() == "no-key");
    let own = match lacks_key {
        true => super::without_partners(visit, own).await?,
        false => own,
    };
    // It is made first, and then stands there by itself.
    let key = lacks_key && own.is_empty();
    let asked: BTreeSet<String> = blocking
        .iter()
        .filter(|one| !(key && one.code.name() == "no-key"))
        .map(|one| of_field(one))
        .filter(|path| !known::comes_by_itself(draft, path))
        .map(|path| anchor(&path))
        .collect();
    wanted.extend(asked);
    let mut gathered = Gathered {
        is: true,
        key,
        make_key: match key && can(roles, Action::ManageKeys) {
            true => Some(Way {
                label: visit.t("desk-key-new"),
                url: format!(
                    "/desk/organisations/{}/keys/new",
                    visit.permit()?.organisation()
                ),
            }),
            false => None,
        },
        keys: own,
        ..Gathered::default()
    };
    for (page, mut section) in form::gathered(draft, (&law.0, &law.1)) {
        let room = MOST.saturating_sub(gathered.stays.len());
        section
            .fields
            .retain(|field| wanted.contains(&anchor(&field.path)));
        section.fields.truncate(room);
        if section.fields.is_empty() {
            continue;
        }
        let anchors = section.fields.iter().map(|field| anchor(&field.path));
        gathered.stays.extend(anchors);
        let name = visit.t(&format!("desk-part-{}", page.name));
        gathered.pages.push(name);
        gathered.sections.push(section);
    }
    let left: Vec<Diagnostic> = blocking
        .into_iter()
        .filter(|one| !(key && one.code.name() == "no-key"))
        .filter(|one| {
            let path = of_field(one);
            let is_here = gathered.stays.contains(&anchor(&path));
            !is_here && !known::comes_by_itself(draft, &path)
        })
        .cloned()
        .collect();
    gathered.rest = findings(visit, draft, &left)?;
    Ok(gathered)
}

/// Anchors of fields that the address names.
fn kept(visit: &Visit) -> impl Iterator<Item = String> {
    let kept = visit.query.value("keep").split('.').take(MOST);
    let plain = |one: &&str| {
        one.starts_with("f-") && one.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    kept.filter(plain).map(str::to_owned)
}

impl Gathered {
    /// Whether nothing is missing.
    pub(super) fn is_whole(&self) -> bool {
        self.is && self.sections.is_empty() && !self.key && self.rest.is_empty()
    }

    /// Where the page's form goes. While somebody writes, no field goes away under them.
    pub(super) fn action(&self, page: String) -> String {
        match self.stays.is_empty() {
            true => page,
            false => format!("{page}?keep={}", self.stays.join(".")),
        }
    }

    /// What a section is called here, where others of other pages stand beside it.
    pub(super) fn title(&self, number: usize, own: &str) -> String {
        let page = self.pages.get(number).map_or("", String::as_str);
        let before = number.checked_sub(1).and_then(|it| self.pages.get(it));
        match (own.is_empty(), before.is_some_and(|before| before == page)) {
            (true, _) => page.to_owned(),
            (false, true) => own.to_owned(),
            (false, false) => format!("{page} · {own}"),
        }
    }

    /// Offers the organisation's keys where none is written yet.
    pub(super) fn offer_keys(&self, draft: &Draft, field: &mut FieldView) {
        let is_theirs = known::keys(draft).is_some_and(|path| anchor(&path) == field.id);
        if self.is && is_theirs && field.value.trim().is_empty() {
            field.value = self.keys.join("\n");
        }
    }
}

/// Where one goes on once the form is saved: to what is left, or on with the very fields where somebody only stopped typing.
pub(super) fn onward(visit: &Visit, draft: &Draft) -> Result<String, WebError> {
    let kept: Vec<String> = kept(visit).collect();
    let pauses = visit.fields.has(super::edit::PAUSE) && !kept.is_empty();
    let rest = match pauses {
        true => format!("?keep={}&done=saved", kept.join(".")),
        false => "?done=saved".to_owned(),
    };
    below(
        visit,
        draft,
        &format!("/edit/{}{rest}", form::TO_WRITE.name),
    )
}

/// What is missing elsewhere than on a page: what whoever writes on it sees to next. `here`: the anchors on it.
pub(super) fn elsewhere(
    visit: &Visit,
    draft: &Draft,
    examined: &Examined,
    (here, roles): (&BTreeSet<String>, &[Role]),
) -> Result<Option<Way>, WebError> {
    let writes = can(roles, Action::EditDraft);
    let source = form::source_language(draft);
    // Whoever translates has the other languages.
    let is_theirs = |one: &&Diagnostic| {
        let language = form::page_of(&one.path).and_then(|(_, language)| language);
        writes || language.is_some_and(|language| source.as_deref() != Some(language))
    };
    let missing = examined.found.iter().filter(|one| one.blocks());
    let missing = missing.filter(is_theirs);
    let missing = missing.filter(|one| !here.contains(&anchor(&of_field(one))));
    let mut missing: Vec<&Diagnostic> = missing.collect();
    missing.sort_by_key(|one| super::order(draft, &one.path));
    let Some(first) = missing.first() else {
        return Ok(None);
    };
    let count = u64::try_from(missing.len()).unwrap_or(u64::MAX);
    Ok(Some(Way {
        label: visit.context("").count("desk-edit-missing", count),
        url: match writes {
            true => below(visit, draft, &format!("/edit/{}", form::TO_WRITE.name))?,
            false => super::address(visit, draft, &of_field(first))?,
        },
    }))
}
