//! Which address of the public pages leads where.

use axum::Router;
use axum::routing::{get, post};

use super::{
    access, campaign, card, count, dashboard, feed, mailbox, organisation, picture, poster,
    procedure, share, stamp, statement, subscription, supporter,
};
use crate::state::App;
use crate::web::check;

/// What comes compressed by its kind: pictures and papers.
pub(crate) fn pictures() -> Router<App> {
    Router::new()
        .route("/favicon.ico", get(card::pages::favicon))
        .route("/apple-touch-icon.png", get(card::pages::touch))
        .route("/{lang}/{slug}/material/{name}", get(poster::pages::sheet))
        .route("/card/{name}", get(card::pages::home))
        .route("/{lang}/{slug}/card/{name}", get(card::pages::card))
}

/// A campaign's page: where it can be joined, it has the form's token in it.
pub(crate) fn campaign_page() -> Router<App> {
    Router::new().route("/{lang}/{slug}", get(campaign::pages::campaign))
}

/// The pages.
pub(crate) fn pages() -> Router<App> {
    Router::new()
        .route("/", get(campaign::home::home))
        .route("/pictures/{slug}/{file}", get(picture::file))
        .route("/robots.txt", get(card::pages::robots))
        .route("/sitemap.xml", get(card::pages::sitemap))
        .route("/mailbox", get(mailbox::pages::mailbox))
        .route("/mailbox/{id}", get(mailbox::pages::message))
        .merge(log())
        .route(check::PATH, get(check::page))
        .route("/{first}", get(campaign::home::first))
        .merge(short_addresses())
        .route("/{lang}/{slug}/material", get(poster::pages::material))
        .route("/{lang}/{slug}/count", get(count::pages::count))
        .route("/{lang}/{slug}/count.json", get(count::pages::count_json))
        .route("/{lang}/{slug}/feed.atom", get(feed::pages::feed))
        .route("/{lang}/{slug}/press.csv", get(count::spreadsheet::press))
        .route("/{lang}/{slug}/count.csv", get(dashboard::csv))
        .route("/{lang}/{slug}/count.svg", get(dashboard::chart_svg))
        .route("/{lang}/{slug}/map.svg", get(dashboard::map_svg))
        .route("/{lang}/{slug}/procedure", get(procedure::procedure))
        .route("/{lang}/{slug}/calendar.ics", get(procedure::calendar))
        .route(
            "/{lang}/{slug}/documents/{kind}",
            get(campaign::papers::document),
        )
        .route("/{lang}/{slug}/documents", get(campaign::papers::documents))
        .route(
            "/{lang}/{slug}/controllers",
            get(campaign::papers::controllers),
        )
        .route("/{lang}/{slug}/changes", get(campaign::papers::changes))
        .route("/{lang}/{slug}/challenge", get(statement::pages::challenge))
        .route(
            "/{lang}/{slug}/join",
            get(statement::pages::form).post(statement::pages::join),
        )
        .route(
            "/{lang}/{slug}/confirm/{token}",
            get(statement::pages::confirm_page).post(statement::pages::confirm),
        )
        .route(
            "/{lang}/{slug}/reject/{token}",
            post(statement::pages::reject),
        )
        .route(
            "/{lang}/{slug}/block/{token}",
            post(statement::pages::block),
        )
        .route(
            "/{lang}/{slug}/allow/{token}",
            post(statement::pages::allow),
        )
        .route(
            "/{lang}/{slug}/receipt/{token}",
            get(statement::pages::receipt_file),
        )
        .route(
            "/{lang}/{slug}/copy/{token}",
            get(statement::pages::copy_file),
        )
        .route(
            "/{lang}/{slug}/withdraw",
            get(statement::pages::withdraw_page).post(statement::pages::withdraw),
        )
        .route(
            "/{lang}/{slug}/access",
            get(access::pages::form).post(access::pages::make),
        )
        .route(
            "/{lang}/{slug}/access/reminder",
            post(access::pages::reminder),
        )
        .route("/{lang}/{slug}/asked/{token}", get(access::asked::form))
        .route(
            "/{lang}/{slug}/share",
            get(share::pages::share).post(share::pages::to_server),
        )
        .merge(behind_links())
        .merge(follow_pages())
        .merge(supporter::pages::routes())
        .merge(organisation::routes())
}

/// The public log, for whoever checks it: its heads, entries and what they pin.
fn log() -> Router<App> {
    Router::new()
        .route("/log/{slug}/checkpoint", get(count::pages::checkpoint))
        .route("/log/{slug}/tile/{*path}", get(count::pages::tile))
        .route(
            "/log/{slug}/manifest/{hash}",
            get(campaign::pages::manifest_bytes),
        )
        .route(
            "/log/{slug}/document/{hash}",
            get(campaign::pages::document_bytes),
        )
        .route("/log/{slug}/void/{entry}", get(campaign::pages::void_note))
        .route("/log/{slug}/stamps.json", get(stamp::list))
        .route("/log/{slug}/stamps/{name}", get(stamp::file))
        .route("/log/{slug}/heads.json", get(count::heads::heads_json))
        .route("/log/{slug}/heads.atom", get(count::heads::heads_atom))
        .route("/logs", get(count::pages::logs))
        .route("/.well-known/clameur.json", get(count::heads::well_known))
}

/// What the pages behind a link post to: the token is in the body, and the address names nobody.
fn behind_links() -> Router<App> {
    use statement::neutral;
    Router::new()
        .route(
            "/{lang}/{slug}/thanks",
            get(neutral::thanks_page).post(neutral::thanks),
        )
        .route(
            "/{lang}/{slug}/reject",
            get(neutral::campaign).post(neutral::reject),
        )
        .route(
            "/{lang}/{slug}/block",
            get(neutral::campaign).post(neutral::block),
        )
        .route(
            "/{lang}/{slug}/allow",
            get(neutral::campaign).post(neutral::allow),
        )
        .route(
            "/{lang}/{slug}/receipt",
            get(neutral::campaign).post(neutral::receipt),
        )
        .route(
            "/{lang}/{slug}/copy",
            get(neutral::campaign).post(neutral::copy),
        )
        .route(
            "/{lang}/{slug}/asked",
            get(neutral::campaign).post(access::asked::tell),
        )
        .route(
            "/{lang}/{slug}/follow/thanks",
            get(neutral::campaign).post(subscription::pages::thanks),
        )
        .route(
            "/{lang}/{slug}/follow/reject",
            get(neutral::campaign).post(subscription::pages::reject),
        )
        .route(
            "/{lang}/{slug}/follow/block",
            get(neutral::campaign).post(subscription::pages::block),
        )
        .route(
            "/{lang}/{slug}/follow/allow",
            get(neutral::campaign).post(subscription::pages::allow),
        )
        .route(
            "/{lang}/{slug}/follow/left",
            get(neutral::campaign).post(subscription::pages::left),
        )
        .route(
            "/{lang}/{slug}/procedure/left",
            get(neutral::campaign).post(subscription::pages::left_procedure),
        )
}

/// What stands on paper: `/Q` as codes have it, `/q` as people type it.
fn short_addresses() -> Router<App> {
    use poster::address::{by_organisation, campaign, in_language};
    let mut routes = Router::new();
    for start in ["/Q", "/q"] {
        routes = routes
            .route(&format!("{start}/{{slug}}"), get(campaign))
            .route(&format!("{start}/{{slug}}/{{lang}}"), get(in_language))
            .route(
                &format!("{start}/{{slug}}/{{lang}}/{{organisation}}"),
                get(by_organisation),
            );
    }
    routes
}

fn follow_pages() -> Router<App> {
    Router::new()
        .route(
            "/{lang}/{slug}/follow",
            get(subscription::pages::form).post(subscription::pages::ask),
        )
        .route(
            "/{lang}/{slug}/follow/confirm/{token}",
            get(subscription::pages::confirm_page).post(subscription::pages::confirm),
        )
        .route(
            "/{lang}/{slug}/follow/reject/{token}",
            post(subscription::pages::reject_link),
        )
        .route(
            "/{lang}/{slug}/follow/block/{token}",
            post(subscription::pages::block_link),
        )
        .route(
            "/{lang}/{slug}/follow/allow/{token}",
            post(subscription::pages::allow_link),
        )
        .route(
            "/{lang}/{slug}/follow/leave/{code}",
            get(subscription::pages::leave_page).post(subscription::pages::leave),
        )
        .route(
            "/{lang}/{slug}/procedure/leave/{code}",
            get(subscription::pages::leave_procedure_page)
                .post(subscription::pages::leave_procedure),
        )
}
