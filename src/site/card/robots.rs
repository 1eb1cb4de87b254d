use axum::body::Body;
use axum::extract::State;
use axum::http::{Response, header};
use axum::response::IntoResponse as _;

use crate::campaign::store;
use crate::i18n::Lang;
use crate::state::App;
use crate::web::markdown::escaped;
use crate::web::respond::WebError;

/// `/robots.txt`: all may be read but what only machines of ours ask for. Pages about a person say themselves that they are not to be kept.
pub(crate) async fn robots(State(app): State<App>) -> Response<Body> {
    let text = format!(
        "User-agent: *\nDisallow: /log/\nDisallow: /mailbox\n\nSitemap: {}/sitemap.xml\n",
        app.config.base_url
    );
    (
        [
            (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
            (header::CACHE_CONTROL, "public, max-age=3600"),
        ],
        text,
    )
        .into_response()
}

/// `/sitemap.xml`: the home page and the campaigns, each in its languages (sitemaps.org 0.9, with the languages as Google defined them).
pub(crate) async fn sitemap(State(app): State<App>) -> Result<Response<Body>, WebError> {
    let base = app.config.base_url.as_str();
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let homes: Vec<String> = Lang::all().map(|lang| lang.code().to_owned()).collect();
    page(&mut out, base, &homes, "", "/");
    for slug in store::slugs(&app.db).await? {
        // One campaign that cannot be used hides none of the others.
        let Ok(campaign) = app.campaign(&slug).await else {
            continue;
        };
        let languages = &campaign.folder.definition.languages;
        let known: Vec<String> = languages
            .iter()
            .filter(|code| Lang::from_code(code).is_some())
            .cloned()
            .collect();
        page(
            &mut out,
            base,
            &known,
            &format!("/{slug}"),
            &format!("/{slug}"),
        );
    }
    out.push_str("</urlset>\n");
    Ok((
        [
            (header::CONTENT_TYPE, "application/xml; charset=utf-8"),
            (header::CACHE_CONTROL, "public, max-age=3600"),
        ],
        out,
    )
        .into_response())
}

/// A page in its languages: each version names all of them. Addresses consist of what XML needs not escape, but for the site's own.
fn page(out: &mut String, base: &str, languages: &[String], rest: &str, default: &str) {
    let base = escaped(base);
    let mut alternates = String::new();
    for code in languages {
        alternates.push_str(&format!(
            "<xhtml:link rel=\"alternate\" hreflang=\"{code}\" href=\"{base}/{code}{rest}\"/>"
        ));
    }
    alternates.push_str(&format!(
        "<xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"{base}{default}\"/>"
    ));
    for code in languages {
        out.push_str(&format!(
            "<url><loc>{base}/{code}{rest}</loc>{alternates}</url>\n"
        ));
    }
}
