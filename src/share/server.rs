//! Which server somebody means who types its name, its address, or what they are called there.

/// The server's name in ASCII (IDNA), as links carry it; none where this is not the name of one. No port, no password, no number in place of
/// a name: a link that we print leads to a site's front door.
#[must_use]
pub(crate) fn named(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let lower = typed.to_lowercase();
    let rest = ["https://", "http://"]
        .into_iter()
        .find_map(|scheme| lower.strip_prefix(scheme));
    let name = match rest {
        // Of an address the host: what stands before an "@" in it would be a password.
        Some(rest) => rest.split(['/', '?', '#']).next().unwrap_or_default(),
        // `@somebody@server` and `somebody@server`.
        None => match lower.strip_prefix('@').unwrap_or(&lower).split_once('@') {
            Some((somebody, server)) if is_name_there(somebody) => server,
            Some(_) => return None,
            None => lower.as_str(),
        },
    };
    let ascii = idna::domain_to_ascii_strict(name.trim_end_matches(['.', '/'])).ok()?;
    let last = ascii.rsplit('.').next()?;
    let is_name = ascii.contains('.')
        && ascii.len() <= 253
        && !last.is_empty()
        && !last.bytes().all(|byte| byte.is_ascii_digit());
    is_name.then_some(ascii)
}

/// What people are called on a server.
fn is_name_there(text: &str) -> bool {
    let may = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '-');
    !text.is_empty() && text.chars().all(may)
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn a_server_is_found_in_what_people_type() {
        for (typed, server) in [
            ("mastodon.example", "mastodon.example"),
            (" Mastodon.Example. ", "mastodon.example"),
            ("https://mastodon.example", "mastodon.example"),
            ("http://mastodon.example/@nom?x#y", "mastodon.example"),
            ("mastodon.example/", "mastodon.example"),
            ("@nom@mastodon.example", "mastodon.example"),
            ("nom@mastodon.example", "mastodon.example"),
            ("füchse.example", "xn--fchse-kva.example"),
        ] {
            assert_eq!(named(typed).as_deref(), Some(server), "{typed}");
        }
    }

    #[test]
    fn nothing_else_becomes_a_link() {
        for typed in [
            "",
            " ",
            "mastodon",
            "localhost",
            "@nom",
            "nom@",
            "127.0.0.1",
            "[::1]",
            "https://[::1]/",
            "mastodon.example:8080",
            "https://mastodon.example:8080/",
            "https://nom:secret@mastodon.example/",
            "nom:secret@mastodon.example",
            "@a@b@mastodon.example",
            "mastodon.example/share",
            "javascript:alert(1)",
            "https://",
            "exa mple.org",
            "exa\"mple.org",
            "a..example",
            "-a.example",
            "mastodon.example\r\nx: y",
            "mastodon.example?x",
            "mastodon.example#x",
            "mastodon.example\\x",
            "mastodon。",
        ] {
            assert_eq!(named(typed), None, "{typed}");
        }
        assert_eq!(named(&format!("{}.example", "a".repeat(64))), None);
        assert_eq!(named(&"a.".repeat(200)), None);
    }

    proptest::proptest! {
        #[test]
        fn whatever_is_typed_a_link_has_a_plain_host(typed: String) {
            if let Some(server) = named(&typed) {
                let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-.".contains(&byte);
                proptest::prop_assert!(server.bytes().all(plain), "{}", server);
            }
        }
    }
}
