//! Mailed links, freed from what mail programs glue to them.
//!
//! A link is taken out of a mail by programs that guess where it ends: with the `>` or `)` that stood behind it, the full stop of a
//! sentence, the `=` of a soft line break, the link again in angle brackets, a parameter for counting clicks. What follows a token is
//! none of ours, so it is dropped before the address is looked at: pages, buttons and languages then go by the clean one.

use axum::extract::Request;
use axum::http::uri::{PathAndQuery, Uri};
use axum::middleware::Next;
use axum::response::Response;
use percent_encoding::percent_decode_str;

use crate::token::{TOKEN_LENGTH, Token};

/// Ends of addresses that a token follows; also below what stands in [`UNDER`].
const BEFORE_A_TOKEN: [&str; 8] = [
    "confirm", "reject", "block", "allow", "receipt", "copy", "leave", "asked",
];
/// Lists that one leaves by a mailed link.
const UNDER: [&str; 2] = ["follow", "procedure"];

/// Leads a mailed link with something glued to it where the link alone leads.
pub(crate) async fn freed(mut request: Request, next: Next) -> Response {
    if let Some(uri) = without_glue(request.uri()) {
        *request.uri_mut() = uri;
    }
    // No page has it in its address, and one of the two engines cannot even be asked for it: the sign for what cannot be read instead.
    if let Some(path) = request.uri().path_and_query()
        && path.as_str().contains("%00")
        && let Ok(clean) = path.as_str().replace("%00", "%EF%BF%BD").parse()
    {
        let mut parts = request.uri().clone().into_parts();
        parts.path_and_query = Some(clean);
        if let Ok(uri) = Uri::from_parts(parts) {
            *request.uri_mut() = uri;
        }
    }
    next.run(request).await
}

/// The address of a mailed link without what is glued to it; none where nothing is.
fn without_glue(uri: &Uri) -> Option<Uri> {
    let path = uri.path();
    let decoded = percent_decode_str(path).decode_utf8().ok()?;
    let whole = without_breaks(&decoded);
    let whole = whole.replace("//", "/");
    if let Some(rest) = whole.strip_prefix("/desk/link/") {
        let token = token_of(rest)?;
        return instead(uri, format!("/desk/link/{token}"));
    }
    // As `/en/mine/TOKEN`: of no campaign.
    if let Some((lang, rest)) = whole.get(1..).and_then(|path| path.split_once('/'))
        && let Some((step, rest)) = rest.split_once('/')
        && step.eq_ignore_ascii_case("mine")
    {
        let (lang, token) = (lang.to_ascii_lowercase(), token_of(rest)?);
        return instead(uri, format!("/{lang}/mine/{token}"));
    }
    // As `/en/campaign/confirm/TOKEN` and `/en/campaign/follow/confirm/TOKEN`.
    let mut parts = whole.splitn(5, '/').skip(1);
    let (lang, slug) = (parts.next()?, parts.next()?);
    let (mut step, mut rest) = (parts.next()?, parts.next()?);
    let mut below = String::new();
    if UNDER.iter().any(|under| step.eq_ignore_ascii_case(under)) {
        below = format!("{}/", step.to_ascii_lowercase());
        (step, rest) = rest.split_once('/')?;
    }
    let step = BEFORE_A_TOKEN
        .iter()
        .find(|known| step.eq_ignore_ascii_case(known))?;
    let token = token_of(rest)?;
    let (lang, slug) = (lang.to_ascii_lowercase(), slug.to_ascii_lowercase());
    instead(uri, format!("/{lang}/{slug}/{below}{step}/{token}"))
}

/// The address with this path instead; none where it has it already.
fn instead(uri: &Uri, clean: String) -> Option<Uri> {
    if clean == uri.path() {
        return None;
    }
    let clean = match uri.query() {
        Some(query) => format!("{clean}?{query}"),
        None => clean,
    };
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(PathAndQuery::try_from(clean).ok()?);
    Uri::from_parts(parts).ok()
}

/// Without the breaks of lines that were put into it: soft ones (`=` at the end of a line), hard ones, and characters that nobody sees.
fn without_breaks(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '\r' | '\n') {
            if out.ends_with('=') {
                out.pop();
            }
        } else if !character.is_whitespace() && !is_invisible(character) {
            out.push(character);
        }
    }
    out
}

fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
    )
}

/// The token with which this begins, if what follows cannot be a part of it.
fn token_of(text: &str) -> Option<String> {
    let text = text.trim_start_matches(['<', '(', '[', '"', '\'']);
    // The mark of a soft break, where a program took the break alone away.
    let mended = match text.find('=') {
        Some(at) if at < TOKEN_LENGTH => text.replacen('=', "", 1),
        _ => text.to_owned(),
    };
    let text = mended.as_str();
    let (token, glued) = text.split_at_checked(TOKEN_LENGTH)?;
    let token = Token::parse(token).ok()?;
    // The last letter of a token leaves four bits open, and they are zero: no token ends with these two, which also mark emphasis.
    let glued = glued.trim_start_matches(['-', '_']);
    let next = glued.chars().next();
    let foreign = next.is_none_or(|c| !c.is_ascii_alphanumeric() && !c.is_control());
    foreign.then(|| token.to_text())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "AAECAwQFBgcICQoLDA0ODw";

    fn freed_of(address: &str) -> Option<String> {
        without_glue(&address.parse().expect(address)).map(|uri| uri.to_string())
    }

    #[test]
    fn what_is_glued_to_a_link_is_dropped() {
        for clean in [
            format!("/en/campaign/confirm/{TOKEN}"),
            format!("/fr/campaign/follow/leave/{TOKEN}"),
            format!("/desk/link/{TOKEN}"),
            format!("/fr/mine/{TOKEN}"),
        ] {
            for glued in [
                ">",
                ")",
                ").",
                ".",
                ",",
                ";",
                ":",
                "!",
                "'",
                "\"",
                "]",
                "}",
                "*",
                "_",
                "__",
                "-",
                "/",
                "//",
                "=",
                "|",
                "&gt;",
                "&utm_source=mail",
                "%3E",
                "%3E.",
                "%22",
                "%C2%BB",
                "%E2%80%9D",
                "%E3%80%82",
                "%0D%0A",
                "=%0D%0A",
                "%20",
                "%20Bonjour",
                "%E2%80%8B",
                "%EF%BB%BF",
                "%3Chttps://example.org/x%3E",
                "<https://example.org/x>",
                "/x/y",
            ] {
                let glued = glued.replace(['"', '<', '>', '|', '}'], "%3E");
                // Somebody's words after the link, in letters: it cannot be told where it ends.
                let expected = if glued == "%20Bonjour" {
                    None
                } else {
                    Some(clean.clone())
                };
                assert_eq!(freed_of(&format!("{clean}{glued}")), expected, "{glued}");
            }
            assert_eq!(freed_of(&clean), None, "nothing to do");
            assert_eq!(freed_of(&format!("{clean}?utm_source=mail")), None);
            assert_eq!(
                freed_of(&format!("{clean}.?utm_source=mail")),
                Some(format!("{clean}?utm_source=mail"))
            );
        }
    }

    #[test]
    fn a_link_broken_over_lines_is_whole_again() {
        let clean = format!("/en/campaign/confirm/{TOKEN}");
        for at in 1..clean.len() {
            let (before, after) = clean.split_at(at);
            for broken in [
                "%0A",
                "%0D%0A",
                "=%0D%0A",
                "=%0A",
                "%20",
                "%0D%0A%20",
                "%E2%80%8B",
                "%C2%AD",
                "=",
                "%3D",
            ] {
                if matches!(broken, "=" | "%3D") && at < clean.len() - TOKEN.len() {
                    // The mark alone, in what is ours: no program leaves it there, for lines break at the end of a long word.
                    continue;
                }
                let address = format!("{before}{broken}{after}");
                assert_eq!(freed_of(&address), Some(clean.clone()), "{address}");
            }
        }
        assert_eq!(
            freed_of(&format!("/en/campaign/confirm/%3C{TOKEN}%3E")),
            Some(clean)
        );
    }

    #[test]
    fn capitals_and_doubled_strokes_lead_there_too() {
        let clean = format!("/en/campaign/procedure/leave/{TOKEN}");
        for address in [
            format!("/EN/campaign/Procedure/LEAVE/{TOKEN}"),
            format!("/en/Campaign/procedure/leave/{TOKEN}"),
            format!("//en/campaign//procedure/leave//{TOKEN}"),
        ] {
            assert_eq!(freed_of(&address), Some(clean.clone()), "{address}");
        }
    }

    /// A link that is mailed one day is freed as those before it.
    #[test]
    fn every_address_that_ends_in_a_token_is_known() {
        let map = include_str!("../site/routes.rs");
        let mut known = 0;
        for address in map
            .split('"')
            .filter(|text| text.starts_with("/{lang}/{slug}/"))
        {
            let Some(before) = address
                .strip_suffix("/{token}")
                .or_else(|| address.strip_suffix("/{code}"))
            else {
                continue;
            };
            let clean = format!(
                "{}/{TOKEN}",
                before.replace("{lang}", "en").replace("{slug}", "campaign")
            );
            assert_eq!(
                freed_of(&format!("{clean}.")),
                Some(clean.clone()),
                "{address}"
            );
            known += 1;
        }
        assert!(known > 8, "{known}");
    }

    #[test]
    fn what_is_no_link_or_a_cut_one_stays_as_it_is() {
        for address in [
            "/en/campaign".to_owned(),
            "/en/campaign/count".to_owned(),
            format!("/en/campaign/documents/{TOKEN}."),
            format!("/en/campaign/confirm/{}.", &TOKEN[..21]),
            format!("/en/campaign/confirm/{TOKEN}AAAA"),
            format!("/en/campaign/confirm/{TOKEN}%00"),
            format!("/en/campaign/confirm/{}%C3%A9", &TOKEN[..21]),
            format!("/en/campaign/confirm/{}x.", &TOKEN[..21]),
            format!("/log/campaign/confirm/{}", "A".repeat(4_000)),
            "/en/campaign/confirm/%FF".to_owned(),
            "/en/campaign/follow".to_owned(),
            "/en/mine/shown".to_owned(),
            "/en/mine/".to_owned(),
            "/".to_owned(),
        ] {
            assert_eq!(freed_of(&address), None, "{address}");
        }
    }
}
