//! The desk: the side of the site for those who run campaigns. Below `/desk`, in English and French, without JavaScript.
//!
//! [`routes`] is the only way in; a page is a handler below, with its template beside it.

mod account;
mod campaigns;
mod erasure;
mod form;
mod join;
mod keys;
mod link;
mod message;
mod once;
mod organisations;
mod passkey;
mod presence;
mod resume;
mod routes;
mod sign_in;
pub(crate) mod stage;
mod trail;
mod visit;

use axum::Router;
use axum::http::{HeaderName, header};

use self::routes::Routes;
use self::stage::Stages;
use crate::authorization::Action;
use crate::state::App;

/// The map of the desk: each address with the action that the table is asked for.
fn routes() -> Routes {
    let of: [fn(Routes) -> Routes; 9] = [
        of_doors,
        of_accounts,
        of_organisations,
        of_keys,
        of_drafts,
        of_editor,
        of_previews,
        of_publishing,
        of_batches,
    ];
    of.into_iter().fold(Routes::default(), |all, of| of(all))
}

/// Signing in and out, asking for an account, links.
fn of_doors(routes: Routes) -> Routes {
    routes
        .get("/desk", Action::OpenDesk, organisations::home)
        .get("/desk/sign-in", Action::SignIn, sign_in::show)
        .post("/desk/sign-in", Action::SignIn, sign_in::password)
        .post("/desk/sign-in/code", Action::SignIn, sign_in::code)
        .post(
            "/desk/sign-in/passkey",
            Action::SignIn,
            passkey::ask_sign_in,
        )
        .get("/desk/sign-up", Action::SignUp, join::sign_up)
        .post("/desk/sign-up", Action::SignUp, join::ask_sign_up)
        .get("/desk/recover", Action::Recover, join::recover)
        .post("/desk/recover", Action::Recover, join::ask_recover)
        .get("/desk/link/{token}", Action::UseLink, link::show)
        .post("/desk/link/{token}", Action::UseLink, link::follow)
        .post("/desk/passkey/{token}", Action::UseLink, link::ask_passkey)
        .get("/desk/again", Action::KeepOwnAccount, sign_in::show_again)
        .post(
            "/desk/again/passkey",
            Action::KeepOwnAccount,
            passkey::ask_again,
        )
        .post("/desk/again", Action::KeepOwnAccount, sign_in::again)
        .post("/desk/sign-out", Action::KeepOwnAccount, sign_in::out)
}

/// One's own account.
fn of_accounts(routes: Routes) -> Routes {
    of_passkeys(routes)
        .get("/desk/account", Action::OpenDesk, account::show)
        .get(
            "/desk/account/profile",
            Action::KeepOwnAccount,
            account::profile,
        )
        .post(
            "/desk/account/profile",
            Action::KeepOwnAccount,
            account::set_profile,
        )
        .get(
            "/desk/account/sessions",
            Action::OpenDesk,
            account::show_sessions,
        )
        .post(
            "/desk/account/sessions",
            Action::KeepOwnAccount,
            account::end_session,
        )
        .get(
            "/desk/account/address",
            Action::SecureOwnAccount,
            account::address,
        )
        .post(
            "/desk/account/address",
            Action::SecureOwnAccount,
            account::set_address,
        )
        .get(
            "/desk/account/password",
            Action::SecureOwnAccount,
            account::password,
        )
        .post(
            "/desk/account/password",
            Action::SecureOwnAccount,
            account::set_password,
        )
        .get(
            "/desk/account/second-factor",
            Action::SecureOwnAccount,
            account::factor,
        )
        .post(
            "/desk/account/second-factor",
            Action::SecureOwnAccount,
            account::set_factor,
        )
        .get(
            "/desk/account/codes",
            Action::SecureOwnAccount,
            account::codes,
        )
        .post(
            "/desk/account/codes",
            Action::SecureOwnAccount,
            account::new_codes,
        )
        .get("/desk/account/trail", Action::OpenDesk, trail::of_account)
        .get(
            "/desk/account/remove",
            Action::SecureOwnAccount,
            erasure::show,
        )
        .post(
            "/desk/account/remove",
            Action::SecureOwnAccount,
            erasure::remove,
        )
}

/// One's own passkeys.
fn of_passkeys(routes: Routes) -> Routes {
    routes
        .get("/desk/account/passkeys", Action::OpenDesk, passkey::list)
        .get(
            "/desk/account/passkeys/new",
            Action::SecureOwnAccount,
            passkey::new,
        )
        .post(
            "/desk/account/passkeys/new",
            Action::SecureOwnAccount,
            passkey::add,
        )
        .post(
            "/desk/account/passkeys/ask",
            Action::SecureOwnAccount,
            passkey::ask_new,
        )
        .get(
            "/desk/account/passkeys/remove/{passkey}",
            Action::SecureOwnAccount,
            passkey::show_removal,
        )
        .post(
            "/desk/account/passkeys/remove/{passkey}",
            Action::SecureOwnAccount,
            passkey::remove,
        )
}

/// Organisations, and who is in them.
fn of_organisations(routes: Routes) -> Routes {
    routes
        .get(
            "/desk/organisations/new",
            Action::CreateOrganisation,
            organisations::new,
        )
        .post(
            "/desk/organisations/new",
            Action::CreateOrganisation,
            organisations::create,
        )
        .get(
            "/desk/organisations/{organisation}",
            Action::ReadOrganisation,
            organisations::show,
        )
        .get(
            "/desk/organisations/{organisation}/edit",
            Action::EditOrganisation,
            organisations::edit,
        )
        .post(
            "/desk/organisations/{organisation}/edit",
            Action::EditOrganisation,
            organisations::change,
        )
        .get(
            "/desk/organisations/{organisation}/invite",
            Action::ManageMembers,
            organisations::invite,
        )
        .post(
            "/desk/organisations/{organisation}/invite",
            Action::ManageMembers,
            organisations::send_invitation,
        )
        .post(
            "/desk/organisations/{organisation}/invitations",
            Action::ManageMembers,
            organisations::change_invitation,
        )
        .get(
            "/desk/organisations/{organisation}/members/{account}",
            Action::ManageMembers,
            organisations::roles,
        )
        .post(
            "/desk/organisations/{organisation}/members/{account}",
            Action::ManageMembers,
            organisations::set_roles,
        )
        .get(
            "/desk/organisations/{organisation}/leave",
            Action::LeaveOrganisation,
            organisations::leave,
        )
        .post(
            "/desk/organisations/{organisation}/leave",
            Action::LeaveOrganisation,
            organisations::left,
        )
        .get(
            "/desk/organisations/{organisation}/dissolve",
            Action::DissolveOrganisation,
            erasure::ask_dissolve,
        )
        .post(
            "/desk/organisations/{organisation}/dissolve",
            Action::DissolveOrganisation,
            erasure::dissolve,
        )
        .get(
            "/desk/organisations/{organisation}/trail",
            Action::ReadTrail,
            trail::of_organisation,
        )
}

/// What organisations show in public, and their keys.
fn of_keys(routes: Routes) -> Routes {
    use Action::{EditOrganisation, ManageKeys, ReadOrganisation};
    routes
        .get(
            "/desk/organisations/{organisation}/page",
            EditOrganisation,
            presence::page,
        )
        .post(
            "/desk/organisations/{organisation}/page",
            EditOrganisation,
            presence::set_page,
        )
        .get(
            "/desk/organisations/{organisation}/logo",
            EditOrganisation,
            presence::logo,
        )
        .post(
            "/desk/organisations/{organisation}/logo",
            EditOrganisation,
            presence::set_logo,
        )
        .get(
            "/desk/organisations/{organisation}/umbrella",
            EditOrganisation,
            presence::umbrella,
        )
        .post(
            "/desk/organisations/{organisation}/umbrella",
            EditOrganisation,
            presence::set_umbrella,
        )
        .get(
            "/desk/organisations/{organisation}/keys",
            ReadOrganisation,
            keys::list,
        )
        .get(
            "/desk/organisations/{organisation}/keys/new",
            ManageKeys,
            keys::new,
        )
        .post(
            "/desk/organisations/{organisation}/keys/new",
            ManageKeys,
            keys::register,
        )
        .get(
            "/desk/organisations/{organisation}/keys/{key}",
            ReadOrganisation,
            keys::show,
        )
        .post(
            "/desk/organisations/{organisation}/keys/{key}",
            ManageKeys,
            keys::prove,
        )
        .post(
            "/desk/organisations/{organisation}/keys/{key}/seal",
            ManageKeys,
            keys::begin,
        )
        .get(
            "/desk/organisations/{organisation}/keys/{key}/retire",
            ManageKeys,
            keys::ask_retire,
        )
        .post(
            "/desk/organisations/{organisation}/keys/{key}/retire",
            ManageKeys,
            keys::retire,
        )
}

/// Campaigns of organisations: which there are, a new one, one taken away or removed.
fn of_drafts(routes: Routes) -> Routes {
    routes
        .get(
            "/desk/organisations/{organisation}/campaigns",
            Action::ReadDraft,
            campaigns::list,
        )
        .get(
            "/desk/organisations/{organisation}/campaigns/new",
            Action::EditDraft,
            campaigns::new::show,
        )
        .post(
            "/desk/organisations/{organisation}/campaigns/new",
            Action::EditDraft,
            campaigns::new::make,
        )
        .get(
            "/desk/organisations/{organisation}/campaigns/import",
            Action::EditDraft,
            campaigns::import::show,
        )
        .post(
            "/desk/organisations/{organisation}/campaigns/import",
            Action::EditDraft,
            campaigns::import::import,
        )
        .get(
            "/desk/organisations/{organisation}/campaigns/{draft}",
            Action::ReadDraft,
            campaigns::show,
        )
        .get(
            "/desk/organisations/{organisation}/campaigns/{draft}/export",
            Action::ReadDraft,
            campaigns::files::export,
        )
        .get(
            "/desk/organisations/{organisation}/campaigns/{draft}/remove",
            Action::EditDraft,
            campaigns::new::show_removal,
        )
        .post(
            "/desk/organisations/{organisation}/campaigns/{draft}/remove",
            Action::EditDraft,
            campaigns::new::remove,
        )
}

/// Writing a campaign.
fn of_editor(routes: Routes) -> Routes {
    routes
        .get(
            "/desk/organisations/{organisation}/campaigns/{draft}/edit/{page}",
            Action::EditDraft,
            campaigns::edit::show,
        )
        .post(
            "/desk/organisations/{organisation}/campaigns/{draft}/edit/{page}",
            Action::EditDraft,
            campaigns::edit::save,
        )
        .get(
            "/desk/organisations/{organisation}/campaigns/{draft}/text/{language}/{page}",
            Action::TranslateDraft,
            campaigns::edit::show,
        )
        .post(
            "/desk/organisations/{organisation}/campaigns/{draft}/text/{language}/{page}",
            Action::TranslateDraft,
            campaigns::edit::save,
        )
        .get(
            "/desk/organisations/{organisation}/campaigns/{draft}/picture",
            Action::EditDraft,
            campaigns::pictures::show,
        )
        .post(
            "/desk/organisations/{organisation}/campaigns/{draft}/picture",
            Action::EditDraft,
            campaigns::pictures::save,
        )
        .get(
            "/desk/organisations/{organisation}/campaigns/{draft}/picture/shown",
            Action::EditDraft,
            campaigns::pictures::shown_picture,
        )
        .get(
            "/desk/organisations/{organisation}/campaigns/{draft}/history",
            Action::EditDraft,
            campaigns::history::show,
        )
        .post(
            "/desk/organisations/{organisation}/campaigns/{draft}/history",
            Action::EditDraft,
            campaigns::history::take_back,
        )
        .get(
            "/desk/organisations/{organisation}/campaigns/{draft}/taken-out",
            Action::EditDraft,
            campaigns::items::show,
        )
        .post(
            "/desk/organisations/{organisation}/campaigns/{draft}/restore",
            Action::EditDraft,
            campaigns::items::restore,
        )
        .get(
            "/desk/organisations/{organisation}/campaigns/{draft}/files",
            Action::EditDraft,
            campaigns::files::list,
        )
        .get(
            "/desk/organisations/{organisation}/campaigns/{draft}/file",
            Action::EditDraft,
            campaigns::files::show,
        )
        .post(
            "/desk/organisations/{organisation}/campaigns/{draft}/file",
            Action::EditDraft,
            campaigns::files::save,
        )
        .post(
            "/desk/organisations/{organisation}/campaigns/{draft}/file/back",
            Action::EditDraft,
            campaigns::files::take_back,
        )
}

/// What a draft looks like: for its organisation, and by a secret link.
fn of_previews(routes: Routes) -> Routes {
    use campaigns::preview;
    routes
        .get(
            "/desk/organisations/{organisation}/campaigns/{draft}/preview",
            Action::ReadDraft,
            preview::contents,
        )
        .post(
            "/desk/organisations/{organisation}/campaigns/{draft}/preview",
            Action::EditDraft,
            preview::change,
        )
        .get(
            "/desk/organisations/{organisation}/campaigns/{draft}/preview/",
            Action::ReadDraft,
            preview::page_by_member,
        )
        .get(
            "/desk/organisations/{organisation}/campaigns/{draft}/preview/{*path}",
            Action::ReadDraft,
            preview::page_by_member,
        )
        .post(
            "/desk/organisations/{organisation}/campaigns/{draft}/preview/{*path}",
            Action::ReadDraft,
            preview::page_by_member,
        )
        .get(
            "/desk/preview/{token}",
            Action::SeePreview,
            preview::contents_by_link,
        )
        .get(
            "/desk/preview/{token}/",
            Action::SeePreview,
            preview::page_by_link,
        )
        .get(
            "/desk/preview/{token}/{*path}",
            Action::SeePreview,
            preview::page_by_link,
        )
        .post(
            "/desk/preview/{token}/{*path}",
            Action::SeePreview,
            preview::page_by_link,
        )
}

/// Review, publishing, pausing and closing.
fn of_publishing(routes: Routes) -> Routes {
    routes
        .get(
            "/desk/organisations/{organisation}/campaigns/{draft}/approve",
            Action::ApproveDocuments,
            campaigns::publish::show_approval,
        )
        .post(
            "/desk/organisations/{organisation}/campaigns/{draft}/approve",
            Action::ApproveDocuments,
            campaigns::publish::approve,
        )
        .get(
            "/desk/organisations/{organisation}/campaigns/{draft}/publish",
            Action::PublishCampaign,
            campaigns::publish::show,
        )
        .post(
            "/desk/organisations/{organisation}/campaigns/{draft}/publish",
            Action::PublishCampaign,
            campaigns::publish::publish,
        )
        .get(
            "/desk/organisations/{organisation}/campaigns/{draft}/state",
            Action::PublishCampaign,
            campaigns::publish::show_state,
        )
        .post(
            "/desk/organisations/{organisation}/campaigns/{draft}/state",
            Action::PublishCampaign,
            campaigns::publish::set_state,
        )
        .get(
            "/desk/organisations/{organisation}/campaigns/{draft}/asked-out",
            Action::ReadWishes,
            campaigns::asked_out::show,
        )
        .get(
            "/desk/organisations/{organisation}/campaigns/{draft}/asked-out/{entry}",
            Action::AnswerWish,
            campaigns::asked_out::ask,
        )
        .post(
            "/desk/organisations/{organisation}/campaigns/{draft}/asked-out/{entry}",
            Action::AnswerWish,
            campaigns::asked_out::answer,
        )
        .get(
            "/desk/organisations/{organisation}/campaigns/{draft}/asked-out/out",
            Action::VoidEntry,
            campaigns::take_out::show,
        )
        .post(
            "/desk/organisations/{organisation}/campaigns/{draft}/asked-out/out",
            Action::VoidEntry,
            campaigns::take_out::take_out,
        )
}

/// What is filed together.
fn of_batches(routes: Routes) -> Routes {
    routes
        .get(
            "/desk/organisations/{organisation}/campaigns/{draft}/batches",
            Action::ReadBatches,
            campaigns::batches::list,
        )
        .get(
            "/desk/organisations/{organisation}/campaigns/{draft}/batches/freeze",
            Action::FreezeBatch,
            campaigns::batches::ask,
        )
        .post(
            "/desk/organisations/{organisation}/campaigns/{draft}/batches/freeze",
            Action::FreezeBatch,
            campaigns::batches::freeze,
        )
        .post(
            "/desk/organisations/{organisation}/campaigns/{draft}/batches/{batch}/archive",
            Action::TakeBatch,
            campaigns::batches::take,
        )
}

/// The desk, as the site's router takes it in.
pub(crate) fn router(stages: Stages) -> Router<App> {
    routes().into_router(&stages)
}

/// What other headers than the site's an address of the desk has: where browsers say that a page was left, and what a page may load.
pub(crate) fn headers(path: &str) -> Vec<(HeaderName, &'static str)> {
    if path != "/desk" && !path.starts_with("/desk/") {
        return Vec::new();
    }
    let mut headers = Vec::new();
    // Other sites learn nothing. With `no-referrer` old browsers would not say either that a form comes from here; a secret link is told to nobody.
    let by_link = campaigns::preview::is_by_link(path);
    headers.push((
        header::REFERRER_POLICY,
        if by_link {
            "no-referrer"
        } else {
            "same-origin"
        },
    ));
    if campaigns::preview::is_mail(path) {
        headers.push((
            header::CONTENT_SECURITY_POLICY,
            campaigns::preview::MAIL_POLICY,
        ));
    }
    if campaigns::preview::is_frame(path) {
        headers.push((
            header::CONTENT_SECURITY_POLICY,
            campaigns::preview::FRAME_POLICY,
        ));
    }
    if campaigns::preview::shows_frames(path) {
        headers.push((header::CONTENT_SECURITY_POLICY, crate::embed::WITH_FRAMES));
    }
    headers
}

/// Every address of the public pages that the preview of a draft lists.
#[must_use]
pub fn previewed() -> Vec<&'static str> {
    campaigns::preview::listed()
}

/// Every address of the desk with its method and action.
#[must_use]
pub fn map() -> Vec<(String, String, Action)> {
    let all = routes();
    let all = all.all().iter();
    all.map(|route| {
        (
            route.method.to_string(),
            route.path.to_owned(),
            route.action,
        )
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_address_of_the_desk_is_served_without_its_action() {
        let src = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut folders = vec![src.join("desk")];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let text = std::fs::read_to_string(&path).unwrap();
                let code = text.split("#[cfg(test)]").next().unwrap();
                if !path.ends_with("routes.rs") {
                    assert!(!code.contains(".route("), "{}", path.display());
                }
            }
        }
        let site = std::fs::read_to_string(src.join("app/router.rs")).unwrap();
        let site: String = site.split_whitespace().collect();
        assert!(
            !site.contains(".route(\"/desk"),
            "the site's router has none"
        );
        let map = map();
        assert!(map.len() > 30 && map.iter().all(|(_, path, _)| path.starts_with("/desk")));
        // What is about an organisation is asked for there, and nothing else is.
        for (method, path, action) in map {
            let of_members = action.level() == crate::authorization::Level::Member;
            assert_eq!(
                of_members,
                path.contains("{organisation}"),
                "{method} {path}"
            );
        }
    }

    /// What is refused does not look like what was done.
    #[test]
    fn no_page_says_what_is_wrong_as_it_says_what_was_done() {
        let mut folders = vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/desk")];
        let mut seen = 0;
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|kind| kind == "html") {
                    let text = std::fs::read_to_string(&path).unwrap();
                    seen += text.matches("error-summary").count();
                    let both = text.lines().any(|line| {
                        line.contains("class=\"notice\"") && line.contains("role=\"alert\"")
                    });
                    assert!(!both, "{}", path.display());
                }
            }
        }
        assert!(seen > 5, "{seen}");
    }

    #[test]
    #[should_panic(expected = "Overlapping method route")]
    fn two_routes_of_one_address_do_not_start() {
        let twice = Routes::default()
            .get("/desk", Action::OpenDesk, organisations::home)
            .get("/desk", Action::SignIn, organisations::home);
        fn none(
            _: App,
            _: stage::Folder,
            _: crate::campaign::source::CampaignSource,
        ) -> stage::Setting {
            Box::pin(async { Err(String::new()) })
        }
        drop(twice.into_router(&Stages::new(none)));
    }
}
