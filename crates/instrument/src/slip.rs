//! Slips of the hand in the part after the `@`: `gmial.com` is somebody's, but hardly ever the one that was meant. Asked about, never
//! refused.

/// Where many people have their mailbox: what a slip is held against. All in A-labels.
const PROVIDERS: [&str; 62] = [
    "gmail.com",
    "googlemail.com",
    "hotmail.com",
    "hotmail.fr",
    "hotmail.de",
    "hotmail.it",
    "hotmail.es",
    "hotmail.be",
    "hotmail.nl",
    "hotmail.se",
    "hotmail.co.uk",
    "outlook.com",
    "outlook.fr",
    "outlook.de",
    "outlook.be",
    "outlook.es",
    "outlook.it",
    "outlook.pt",
    "yahoo.com",
    "yahoo.fr",
    "yahoo.de",
    "yahoo.es",
    "yahoo.it",
    "yahoo.co.uk",
    "icloud.com",
    "protonmail.com",
    "proton.me",
    "laposte.net",
    "orange.fr",
    "wanadoo.fr",
    "free.fr",
    "bbox.fr",
    "neuf.fr",
    "riseup.net",
    "posteo.de",
    "posteo.net",
    "mailbox.org",
    "disroot.org",
    "framasoft.org",
    "freenet.de",
    "t-online.de",
    "arcor.de",
    "libero.it",
    "virgilio.it",
    "alice.it",
    "tiscali.it",
    "telenet.be",
    "skynet.be",
    "proximus.be",
    "ziggo.nl",
    "kpnmail.nl",
    "planet.nl",
    "telia.com",
    "seznam.cz",
    "centrum.cz",
    "interia.pl",
    "freemail.hu",
    "citromail.hu",
    "azet.sk",
    "centrum.sk",
    "eircom.net",
    "tutanota.com",
];

/// Others that people have mailboxes with and that are one letter from one of those. Nobody is asked about them.
const ALSO: [&str; 25] = [
    "yahoo.se",
    "ymail.com",
    "email.com",
    "mail.com",
    "rocketmail.com",
    "gmx.com",
    "gmx.net",
    "gmx.de",
    "gmx.at",
    "gmx.ch",
    "gmx.fr",
    "web.de",
    "live.com",
    "live.fr",
    "live.be",
    "live.nl",
    "msn.com",
    "me.com",
    "mac.com",
    "pm.me",
    "sfr.fr",
    "inbox.lv",
    "mail.ee",
    "wp.pl",
    "o2.pl",
];

/// Providers that have one domain: under another ending, nobody has a mailbox there.
const ONLY: [&str; 3] = ["gmail.com", "googlemail.com", "icloud.com"];

/// The provider that was probably meant by a domain in A-labels.
pub(crate) fn meant(domain: &str) -> Option<&'static str> {
    let domain = domain.to_ascii_lowercase();
    let known = |list: &[&str]| list.contains(&domain.as_str());
    if known(&PROVIDERS) || known(&ALSO) {
        return None;
    }
    let (name, ending) = domain.split_once('.')?;
    let elsewhere = ONLY.into_iter().find(|provider| {
        let (known, _) = provider.split_once('.').unwrap_or_default();
        name == known && !ending.contains('.')
    });
    // Of several, the one that is nearest: an ending as it was typed, then a name.
    let mut near: Vec<(u8, &'static str)> = PROVIDERS
        .into_iter()
        .filter_map(|provider| {
            let (known, end) = provider.split_once('.')?;
            let ending = distance(ending, end, end.len() > 2)?;
            let name = distance(name, known, known.len() > 4)?;
            Some((2 * ending + name, provider))
        })
        .collect();
    near.sort_by_key(|(far, _)| *far);
    near.first().map(|(_, provider)| *provider).or(elsewhere)
}

/// 0 for the same, 1 for one slip: two letters changed places, one too many, and, where `long`, another letter or one left out. Short
/// words have too many neighbours for those.
fn distance(typed: &str, meant: &str, long: bool) -> Option<u8> {
    if typed == meant {
        return Some(0);
    }
    let (typed, meant) = (typed.as_bytes(), meant.as_bytes());
    let start = typed.iter().zip(meant).take_while(|(a, b)| a == b).count();
    let rest = |bytes: &[u8], from: usize| bytes.get(from..).map(<[u8]>::to_vec);
    let (a, b) = (rest(typed, start)?, rest(meant, start)?);
    let swapped = a.len() == b.len()
        && a.len() >= 2
        && a.first() == b.get(1)
        && a.get(1) == b.first()
        && a.get(2..) == b.get(2..);
    let one_more = a.get(1..) == Some(b.as_slice());
    let one_less = long && b.get(1..) == Some(a.as_slice());
    let other = long && a.len() == b.len() && a.get(1..) == b.get(1..);
    (swapped || one_more || one_less || other).then_some(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_recognised() {
        for (typed, provider) in [
            ("gmial.com", "gmail.com"),
            ("gamil.com", "gmail.com"),
            ("gmai.com", "gmail.com"),
            ("gmaill.com", "gmail.com"),
            ("gnail.com", "gmail.com"),
            ("gmail.con", "gmail.com"),
            ("gmail.cm", "gmail.com"),
            ("gmail.co", "gmail.com"),
            ("gmail.fr", "gmail.com"),
            ("GMAIL.ORG", "gmail.com"),
            ("gmial.con", "gmail.com"),
            ("hotmial.fr", "hotmail.fr"),
            ("hotmai.com", "hotmail.com"),
            ("hotmail.rf", "hotmail.fr"),
            ("hotmail.fre", "hotmail.fr"),
            ("outlok.com", "outlook.com"),
            ("outllook.fr", "outlook.fr"),
            ("yaho.com", "yahoo.com"),
            ("yahooo.fr", "yahoo.fr"),
            ("iclould.com", "icloud.com"),
            ("orangr.fr", "orange.fr"),
            ("lapostte.net", "laposte.net"),
            ("fere.fr", "free.fr"),
            ("freee.fr", "free.fr"),
            ("protonmial.com", "protonmail.com"),
            ("poste.de", "posteo.de"),
            ("wandoo.fr", "wanadoo.fr"),
        ] {
            assert_eq!(meant(typed), Some(provider), "{typed}");
        }
    }

    #[test]
    fn nobody_is_asked_about_an_address_that_is_one() {
        for domain in PROVIDERS.into_iter().chain(ALSO) {
            assert_eq!(meant(domain), None, "{domain}");
        }
        for domain in [
            "example.org",
            "example.com",
            "gmx.eu",
            "web.fr",
            "sfr.com",
            "tree.fr",
            "fre.fr",
            "hotmail.dk",
            "hotmail.gr",
            "yahoo.gr",
            "laposte.fr",
            "orange.com",
            "outlook.dk",
            "outlook.com.gr",
            "posteo.eu",
            "gmail.example.org",
            "univ-exemple.fr",
            "xn--bcher-kva.example",
            "a.b",
            "localhost",
        ] {
            assert_eq!(meant(domain), None, "{domain}");
        }
    }
}
