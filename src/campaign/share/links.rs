//! Links that open a program with a text in it. As of November 2026: what each takes is written beside it.

use crate::campaign::share::texts::Ready;
use crate::web::view::percent;

/// Where one can share, with one press.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// Its own name, the same in all languages; empty where `key` names it.
    pub name: &'static str,
    /// Key of its name.
    pub key: &'static str,
    /// The link.
    pub url: String,
    /// Whether it is a page of somebody else, which opens in a tab of its own.
    pub is_page: bool,
}

/// The ways, in the order in which people bring others: who is close first.
#[must_use]
pub(crate) fn ways(ready: &Ready, text: &str, url: &str) -> Vec<Way> {
    let page = |name, url| Way {
        name,
        key: "",
        url,
        is_page: true,
    };
    let program = |key, url| Way {
        name: "",
        key,
        url,
        is_page: false,
    };
    vec![
        // The link stands last, so that it is previewed.
        page(
            "WhatsApp",
            format!("https://wa.me/?text={}", percent(&ready.message)),
        ),
        page(
            "Telegram",
            format!(
                "https://t.me/share/url?url={}&text={}",
                percent(url),
                percent(text)
            ),
        ),
        program("share-email", mailto(&ready.subject, &ready.mail)),
        // `?body` is Android's, `&body` is that of iOS: both take this.
        program(
            "share-sms",
            format!("sms:?&body={}", percent(&ready.message)),
        ),
        page(
            "Bluesky",
            format!(
                "https://bsky.app/intent/compose?text={}",
                percent(&ready.short)
            ),
        ),
    ]
}

/// A letter to nobody in particular. Line breaks are those of mail (RFC 6068), and no space is a plus.
pub(crate) fn mailto(subject: &str, text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\n', "\r\n");
    format!(
        "mailto:?subject={}&body={}",
        percent(subject),
        percent(&lines)
    )
}

/// A server's page that publishes a text. Its path is fixed: only the server is anybody's choice.
pub(crate) fn mastodon(server: &str, text: &str) -> String {
    format!("https://{server}/share?text={}", percent(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_carry_spaces_and_lines_as_each_program_reads_them() {
        let ready = Ready {
            short: "Court & bon\nhttps://example.org/fr/x".to_owned(),
            message: "Lis ça :\nhttps://example.org/fr/x".to_owned(),
            subject: "Une plainte".to_owned(),
            mail: "Bonjour,\n\nhttps://example.org/fr/x".to_owned(),
        };
        let ways = ways(&ready, "Lis ça :", "https://example.org/fr/x");
        let urls: Vec<&str> = ways.iter().map(|way| way.url.as_str()).collect();
        assert_eq!(
            urls,
            [
                "https://wa.me/?text=Lis%20%C3%A7a%20%3A%0Ahttps%3A%2F%2Fexample.org%2Ffr%2Fx",
                "https://t.me/share/url?url=https%3A%2F%2Fexample.org%2Ffr%2Fx&text=Lis%20%C3%A7a%20%3A",
                "mailto:?subject=Une%20plainte&body=Bonjour%2C%0D%0A%0D%0Ahttps%3A%2F%2Fexample.org%2Ffr%2Fx",
                "sms:?&body=Lis%20%C3%A7a%20%3A%0Ahttps%3A%2F%2Fexample.org%2Ffr%2Fx",
                "https://bsky.app/intent/compose?text=Court%20%26%20bon%0Ahttps%3A%2F%2Fexample.org%2Ffr%2Fx",
            ]
        );
        assert_eq!(
            mastodon("mastodon.example", &ready.short),
            "https://mastodon.example/share?text=Court%20%26%20bon%0Ahttps%3A%2F%2Fexample.org%2Ffr%2Fx"
        );
        assert!(urls.iter().all(|url| !url.contains('+')));
    }
}
