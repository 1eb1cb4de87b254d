//! The checker: one file, the same for every instance, served as it is (docs/guides/check.md).

use std::sync::LazyLock;

use axum::body::Body;
use axum::http::{HeaderValue, Response, header};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

/// Its address.
pub const PATH: &str = "/check";

/// The file, byte for byte as it is published.
pub const FILE: &str = include_str!("assets/check.html");

/// The file's SHA-256 in hexadecimal: release notes, partners and `clameur --version` name it.
#[must_use]
pub fn sha256() -> &'static str {
    static HASH: LazyLock<String> = LazyLock::new(|| hex::encode(Sha256::digest(FILE)));
    &HASH
}

/// What this one page may do: run the script and the style that stand in it, named by their hashes, and fetch logs from wherever the
/// visitor says. Every other page of the site reaches the site alone.
#[must_use]
pub fn policy() -> HeaderValue {
    static POLICY: LazyLock<HeaderValue> = LazyLock::new(|| {
        let policy = format!(
            "default-src 'none'; style-src '{}'; script-src '{}'; connect-src *; form-action 'none'; base-uri 'none'; \
             frame-ancestors 'none'",
            pinned("<style>", "</style>"),
            pinned("<script>", "</script>"),
        );
        HeaderValue::from_str(&policy).unwrap_or(HeaderValue::from_static("default-src 'none'"))
    });
    POLICY.clone()
}

/// The hash of what stands between two marks, as policies write it.
fn pinned(begin: &str, end: &str) -> String {
    let inside = FILE
        .split_once(begin)
        .and_then(|(_, rest)| rest.split_once(end))
        .map_or("", |(inside, _)| inside);
    format!("sha256-{}", STANDARD.encode(Sha256::digest(inside)))
}

/// `/check`.
pub(crate) async fn page() -> Response<Body> {
    let mut response = Response::new(Body::from(FILE));
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/html; charset=utf-8"),
    );
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(
        header::ACCESS_CONTROL_ALLOW_ORIGIN,
        HeaderValue::from_static("*"),
    );
    response
}

#[cfg(test)]
mod tests {
    use super::{FILE, policy};

    #[test]
    fn it_is_one_file_that_loads_nothing() {
        assert_eq!(FILE.matches("<script>").count(), 1);
        assert_eq!(FILE.matches("<style>").count(), 1);
        for outside in [
            " src=",
            "<link",
            "@import",
            "url(",
            " style=",
            " onclick=",
            "eval(",
        ] {
            assert!(!FILE.contains(outside), "{outside}");
        }
        let policy = policy();
        let policy = policy.to_str().unwrap();
        assert!(!policy.contains("unsafe"));
        assert_eq!(policy.matches("'sha256-").count(), 2);
    }
}
