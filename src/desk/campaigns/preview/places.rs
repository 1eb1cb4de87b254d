//! What there is to see of a campaign: every address of the public pages, and every kind of mail. A test compares this with the routes of the site, so
//! that a new page cannot be forgotten; the compiler asks for a new kind of mail.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use crate::desk::stage::{Guests, Stage, Whose};
use crate::desk::visit::Visit;
use crate::mail::Kind;

/// Where something stands in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// What everybody reads.
    Read,
    /// What whoever takes part sees.
    Join,
    /// What whoever wants news sees.
    Follow,
    /// What is passed on, and shown elsewhere.
    Share,
    /// What is for those who check.
    Check,
}

impl Part {
    /// All of them, in their order.
    pub(super) const ALL: [Self; 5] = [
        Self::Read,
        Self::Join,
        Self::Follow,
        Self::Share,
        Self::Check,
    ];

    /// Key of its name.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Read => "desk-preview-read",
            Self::Join => "desk-preview-join",
            Self::Follow => "desk-preview-follow",
            Self::Share => "desk-preview-share",
            Self::Check => "desk-preview-check",
        }
    }
}

/// An address of the site, and whose link it is.
type Address = (&'static str, Option<Whose>);

/// What is listed: where, the key of its name, its address.
const LISTED: [(Part, &str, Address); 35] = {
    use Part::{Check, Follow, Join, Read, Share};
    use Whose::{Asking, Counted, Following, Own, Pending, Told};
    [
        (Read, "desk-preview-home", ("/{first}", None)),
        (Read, "desk-preview-page", ("/{lang}/{slug}", None)),
        (Read, "desk-preview-form", ("/{lang}/{slug}/join", None)),
        (Read, "", ("/{lang}/{slug}/documents/{kind}", None)),
        (
            Read,
            "desk-preview-documents",
            ("/{lang}/{slug}/documents", None),
        ),
        (
            Read,
            "desk-preview-controllers",
            ("/{lang}/{slug}/controllers", None),
        ),
        (Read, "desk-preview-count", ("/{lang}/{slug}/count", None)),
        (
            Read,
            "desk-preview-procedure",
            ("/{lang}/{slug}/procedure", None),
        ),
        (
            Read,
            "desk-preview-changes",
            ("/{lang}/{slug}/changes", None),
        ),
        (
            Join,
            "desk-preview-link",
            ("/{lang}/{slug}/confirm/{token}", Some(Pending)),
        ),
        (
            Join,
            "desk-preview-receipt",
            ("/{lang}/{slug}/confirm/{token}", Some(Counted)),
        ),
        (
            Join,
            "desk-preview-file",
            ("/{lang}/{slug}/receipt/{token}", Some(Counted)),
        ),
        (
            Join,
            "desk-preview-pdf",
            ("/{lang}/{slug}/copy/{token}", Some(Counted)),
        ),
        (
            Join,
            "desk-preview-thanks",
            ("/{lang}/{slug}/thanks", Some(Counted)),
        ),
        (
            Join,
            "desk-preview-withdraw",
            ("/{lang}/{slug}/withdraw", Some(Counted)),
        ),
        (Join, "desk-preview-access", ("/{lang}/{slug}/access", None)),
        (
            Join,
            "desk-preview-asked",
            ("/{lang}/{slug}/asked/{token}", Some(Counted)),
        ),
        (
            Join,
            "desk-preview-told-leave",
            ("/{lang}/{slug}/procedure/leave/{code}", Some(Told)),
        ),
        (Join, "desk-preview-mine", ("/{lang}/mine", None)),
        (
            Join,
            "desk-preview-own",
            ("/{lang}/mine/{token}", Some(Own)),
        ),
        (Follow, "desk-preview-ask", ("/{lang}/{slug}/follow", None)),
        (
            Follow,
            "desk-preview-asking",
            ("/{lang}/{slug}/follow/confirm/{token}", Some(Asking)),
        ),
        (
            Follow,
            "desk-preview-leave",
            ("/{lang}/{slug}/follow/leave/{code}", Some(Following)),
        ),
        (
            Follow,
            "desk-preview-feed",
            ("/{lang}/{slug}/feed.atom", None),
        ),
        (
            Share,
            "desk-preview-pass-on",
            ("/{lang}/{slug}/share", None),
        ),
        (
            Share,
            "desk-preview-card",
            ("/{lang}/{slug}/card/{name}", None),
        ),
        (
            Share,
            "desk-preview-material",
            ("/{lang}/{slug}/material", None),
        ),
        (Share, "desk-preview-short", ("/Q/{slug}/{lang}", None)),
        (Share, "desk-preview-embed", ("/{lang}/{slug}/embed", None)),
        (Share, "", ("/embed/{lang}/{slug}/{kind}", None)),
        (
            Check,
            "desk-preview-checkpoint",
            ("/log/{slug}/checkpoint", None),
        ),
        (
            Check,
            "desk-preview-heads",
            ("/log/{slug}/heads.atom", None),
        ),
        (Check, "desk-preview-logs", ("/logs", None)),
        (
            Check,
            "desk-preview-press",
            ("/{lang}/{slug}/press.csv", None),
        ),
        (
            Check,
            "desk-preview-csv",
            ("/{lang}/{slug}/count.csv", None),
        ),
    ]
};

/// Every address that is listed.
pub(super) fn listed() -> Vec<&'static str> {
    let listed = LISTED.iter();
    listed.map(|(_, _, (address, _))| *address).collect()
}

/// What is not listed by itself, because other pages show it, lead or post there.
#[cfg(test)]
const FROM_OTHERS: [&str; 54] = [
    "/",
    "/pictures/{slug}/{file}",
    "/{lang}/{slug}/material/{name}",
    "/{lang}/{slug}/count.json",
    "/{lang}/{slug}/count.svg",
    "/{lang}/{slug}/map.svg",
    "/{lang}/{slug}/calendar.ics",
    "/{lang}/{slug}/challenge",
    "/{lang}/{slug}/reject/{token}",
    "/{lang}/{slug}/block/{token}",
    "/{lang}/{slug}/allow/{token}",
    "/{lang}/{slug}/reject",
    "/{lang}/{slug}/block",
    "/{lang}/{slug}/allow",
    "/{lang}/{slug}/receipt",
    "/{lang}/{slug}/copy",
    "/{lang}/{slug}/asked",
    "/{lang}/{slug}/access/reminder",
    "/{lang}/{slug}/follow/thanks",
    "/{lang}/{slug}/follow/reject",
    "/{lang}/{slug}/follow/block",
    "/{lang}/{slug}/follow/allow",
    "/{lang}/{slug}/follow/left",
    "/{lang}/{slug}/procedure/left",
    "/{lang}/{slug}/follow/reject/{token}",
    "/{lang}/{slug}/follow/block/{token}",
    "/{lang}/{slug}/follow/allow/{token}",
    "/{lang}/mine/shown",
    "/{lang}/mine/receipt",
    "/{lang}/mine/left",
    "/{lang}/mine/asked",
    // The same address, as it is typed, and with less or more in it.
    "/Q/{slug}",
    "/Q/{slug}/{lang}/{organisation}",
    "/q/{slug}",
    "/q/{slug}/{lang}",
    "/q/{slug}/{lang}/{organisation}",
    // What programs read, of the same log.
    "/log/{slug}/tile/{*path}",
    "/log/{slug}/manifest/{hash}",
    "/log/{slug}/document/{hash}",
    "/log/{slug}/stamps.json",
    "/log/{slug}/stamps/{name}",
    "/log/{slug}/heads.json",
    "/.well-known/clameur.json",
    // Only once something was taken out of the count.
    "/log/{slug}/void/{entry}",
    "/embed/theme/{file}",
    // Of the whole site, and the same whatever a draft says.
    "/check",
    "/favicon.ico",
    "/apple-touch-icon.png",
    "/card/{name}",
    "/robots.txt",
    "/sitemap.xml",
    "/embed/clameur.js",
    // Of an organisation, which has it without any campaign.
    "/o/{slug}",
    "/{lang}/o/{slug}",
];

/// What a frame on other sites can show, as addresses name it.
const FRAMES: [&str; 4] = ["count", "progress", "button", "form"];

/// Something to look at.
pub(super) struct Row {
    pub(super) part: Part,
    pub(super) name: String,
    /// Below the preview.
    pub(super) path: String,
}

/// What there is to see in a language: of what a campaign may have, what this one has.
pub(super) async fn rows(visit: &Visit, stage: &Stage, language: &str) -> Vec<Row> {
    let guests = stage.guests.iter().find(|one| one.language == language);
    let mut rows = Vec::new();
    for (part, key, address) in LISTED {
        for (name, path) in paths(visit, stage, (language, guests), (key, address)) {
            // What is drawn or typeset is there wherever the rest is.
            let is_made = address.0.ends_with("/copy/{token}") || address.0.contains("/card/");
            if is_made || is_there(visit, stage, &path, language).await {
                rows.push(Row { part, name, path });
            }
        }
    }
    rows
}

/// The addresses of one line of the list, with their names.
fn paths(
    visit: &Visit,
    stage: &Stage,
    (language, guests): (&str, Option<&Guests>),
    (key, (address, whose)): (&str, Address),
) -> Vec<(String, String)> {
    let link = whose.and_then(|whose| guests?.links.get(&whose));
    if whose.is_some() && link.is_none() {
        return Vec::new();
    }
    let link = link.map_or("", String::as_str);
    let path = address
        .replace("{first}", language)
        .replace("{lang}", language)
        .replace("{slug}", &stage.slug)
        .replace("{name}", "newest.png")
        .replace("{token}", link)
        .replace("{code}", link);
    if !path.contains("{kind}") {
        return vec![(visit.t(key), path)];
    }
    let named = |kind: &str, name: String| (name, path.replace("{kind}", kind));
    if path.starts_with("/embed/") {
        let frames = FRAMES.iter();
        let frames = frames.map(|kind| named(kind, visit.t(&format!("desk-preview-frame-{kind}"))));
        return frames.collect();
    }
    let documents = stage.documents.iter().map(|kind| {
        let key = format!("document-{kind}");
        let name = match visit.lang.has(&key) {
            true => visit.t(&key),
            false => kind.clone(),
        };
        named(kind, name)
    });
    documents.collect()
}

/// Whether the campaign has a page there.
async fn is_there(visit: &Visit, stage: &Stage, path: &str, language: &str) -> bool {
    let request = Request::builder()
        .uri(path)
        .header(header::HOST, visit.app.config.host())
        .header(header::ACCEPT_LANGUAGE, language)
        .body(Body::empty());
    let Ok(request) = request else {
        return false;
    };
    let status = stage.answer(request).await.status();
    // A frame without the form leads to one with a button, which is listed by itself.
    status == StatusCode::OK || (status.is_redirection() && !path.starts_with("/embed/"))
}

/// Key of the name of a kind of mail; none for those that no campaign sends.
pub(super) fn mail_key(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Confirmation => Some("desk-preview-mail-confirmation"),
        Kind::Reminder => Some("desk-preview-mail-reminder"),
        Kind::Receipt => Some("desk-preview-mail-receipt"),
        Kind::AlreadyJoined => Some("desk-preview-mail-already-joined"),
        Kind::Withdrawn => Some("desk-preview-mail-withdrawn"),
        Kind::AskedOut => Some("desk-preview-mail-asked-out"),
        Kind::News => Some("desk-preview-mail-news"),
        Kind::Procedure => Some("desk-preview-mail-procedure"),
        Kind::Follow => Some("desk-preview-mail-follow"),
        Kind::FollowReminder => Some("desk-preview-mail-follow-reminder"),
        Kind::Following => Some("desk-preview-mail-following"),
        Kind::Opening => Some("desk-preview-mail-opening"),
        Kind::Announcement => Some("desk-preview-mail-announcement"),
        Kind::OwnView => Some("desk-preview-mail-own-view"),
        // Of whoever runs campaigns, and what is never sent.
        Kind::Account | Kind::Nothing => None,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::i18n::Lang;

    /// The addresses of a router, as its framework tells them to whoever debugs it.
    fn addresses(router: &axum::Router<crate::state::App>) -> BTreeSet<String> {
        let told = format!("{router:?}");
        let paths = told.split("paths: {").nth(1).unwrap();
        let paths = paths.split('"').skip(1).step_by(2);
        let paths = paths.take_while(|path| path.starts_with('/'));
        paths.map(str::to_owned).collect()
    }

    #[test]
    fn no_public_page_is_forgotten() {
        let mut site = BTreeSet::new();
        for router in [
            crate::site::routes::pages(),
            crate::site::routes::pictures(),
            crate::site::routes::campaign_page(),
            crate::embed::pages::routes(),
        ] {
            site.extend(addresses(&router));
        }
        assert!(site.len() > 80, "{site:?}");
        // Of the demonstration, where mails are for all to see.
        site.retain(|path| !path.starts_with("/mailbox") && !path.contains("/logo/"));
        let known = listed().into_iter().chain(FROM_OTHERS);
        let known: BTreeSet<String> = known.map(str::to_owned).collect();
        let forgotten: Vec<_> = site.difference(&known).collect();
        assert!(
            forgotten.is_empty(),
            "neither listed nor excused: {forgotten:?}"
        );
        let gone: Vec<_> = known.difference(&site).collect();
        assert!(gone.is_empty(), "no such address: {gone:?}");
    }

    #[test]
    fn all_that_is_listed_has_a_name() {
        let keys = LISTED.iter().map(|(_, key, _)| (*key).to_owned());
        let frames = FRAMES
            .iter()
            .map(|kind| format!("desk-preview-frame-{kind}"));
        let parts = Part::ALL.iter().map(|part| part.key().to_owned());
        let mails = Kind::ALL
            .into_iter()
            .filter_map(mail_key)
            .map(str::to_owned);
        let keys = keys.chain(frames).chain(parts).chain(mails);
        for key in keys.filter(|key| !key.is_empty()) {
            for code in ["en", "fr"] {
                assert!(Lang::from_code(code).unwrap().has(&key), "{code}: {key}");
            }
        }
    }
}
