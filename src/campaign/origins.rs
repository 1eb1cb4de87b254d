//! The sites of others that a campaign names, on which its form may be shown.

/// Sites that one campaign may name.
pub(crate) const MOST: usize = 20;

/// Whether a text is the origin of a site as `campaign.toml` names it: `https://`, a host name, perhaps a port, and nothing after it.
pub(crate) fn is_origin(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://") else {
        return false;
    };
    let (host, port) = match rest.split_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (rest, None),
    };
    let label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    let named = host.len() <= 253 && host.contains('.') && host.split('.').all(label);
    named && port.is_none_or(|port| port.parse().is_ok_and(|port: u16| port > 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_and_nothing_else() {
        for good in [
            "https://example.org",
            "https://www.xn--exmple-cua.example.org",
            "https://a.b:8443",
        ] {
            assert!(is_origin(good), "{good}");
        }
        for bad in [
            "",
            "https://",
            "http://example.org",
            "https://example.org/",
            "https://example.org/page",
            "https://*.example.org",
            "https://example.org; frame-src *",
            "https://example.org https://b.org",
            "https://Example.org",
            "https://user@example.org",
            "https://example.org:",
            "https://example.org:0",
            "https://example.org:99999",
            "https://localhost",
            "https://-a.org",
            "https://a..org",
            "https://é.org",
        ] {
            assert!(!is_origin(bad), "{bad}");
        }
    }
}
