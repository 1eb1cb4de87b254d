//! Entity tags (RFC 9110, section 8.8.3): whoever has an answer already is told so in a few bytes.

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use sha2::{Digest as _, Sha256};

/// The tag of an answer: a part of the hash of its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag(HeaderValue);

impl Tag {
    /// The tag of these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        let digest = hex::encode(Sha256::digest(bytes));
        let tag = format!("\"{}\"", digest.get(..16).unwrap_or_default());
        Self(HeaderValue::try_from(tag).unwrap_or(HeaderValue::from_static("\"\"")))
    }

    /// Whether who asks has it.
    fn is_known(&self, asked: &HeaderMap) -> bool {
        asked
            .get_all(header::IF_NONE_MATCH)
            .iter()
            .filter_map(|tags| tags.to_str().ok())
            .flat_map(|tags| tags.split(','))
            // Whoever compresses on the way may have marked it as weak.
            .map(|tag| tag.trim().trim_start_matches("W/"))
            .any(|tag| tag == "*" || tag.as_bytes() == self.0.as_bytes())
    }

    /// The answer with its tag; nothing but a status for who has it.
    #[must_use]
    pub fn answer(&self, asked: &HeaderMap, body: impl FnOnce() -> Body) -> Response<Body> {
        let mut response = Response::new(Body::empty());
        if self.is_known(asked) {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
        } else {
            *response.body_mut() = body();
        }
        response.headers_mut().insert(header::ETAG, self.0.clone());
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_has_it_is_told_so_however_the_tag_is_written() {
        let tag = Tag::of(b"a page");
        let own = tag.0.to_str().unwrap().to_owned();
        let status = |tags: &[&str]| {
            let mut asked = HeaderMap::new();
            for tags in tags {
                asked.append(header::IF_NONE_MATCH, HeaderValue::from_str(tags).unwrap());
            }
            let answer = tag.answer(&asked, || Body::from("a page"));
            assert_eq!(answer.headers()[header::ETAG], own.as_str());
            answer.status()
        };
        for known in [
            own.clone(),
            format!("W/{own}"),
            format!("\"x\", {own}"),
            "*".to_owned(),
        ] {
            assert_eq!(status(&[&known]), StatusCode::NOT_MODIFIED, "{known}");
        }
        assert_eq!(status(&["\"x\"", &own]), StatusCode::NOT_MODIFIED);
        for other in ["\"x\"", "", &own.replace('"', "")] {
            assert_eq!(status(&[other]), StatusCode::OK, "{other}");
        }
        assert_eq!(status(&[]), StatusCode::OK);
    }
}
