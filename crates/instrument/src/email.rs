//! E-mail addresses: a pragmatic syntax with helpful refusals, non-ASCII parts included (RFC 6531).

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::code::ErrorCode;

/// Longest address that a mail transaction can carry, in bytes (RFC 5321 §4.5.3.1.3, without the angle brackets).
const MAX_ADDRESS: usize = 254;
/// Longest part before the `@`, in bytes (RFC 5321 §4.5.3.1.1).
const MAX_LOCAL: usize = 64;
/// Longest label of a domain, in bytes (RFC 1035 §2.3.4).
const MAX_LABEL: usize = 63;

/// An address that satisfies the rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Address {
    /// As its owner reads it: letters of any script.
    pub(crate) shown: String,
    /// As it is mailed: the domain in A-labels (IDNA), the part before the `@` as in `shown`.
    pub(crate) mailed: String,
}

/// A domain as mail goes to it: by UTS 46 (non-transitional, what browsers and resolvers do) to A-labels. `None` where that is impossible.
///
/// The one place where domains are folded: forms, counting, limits and mail all come here, so that what is delivered to one mailbox is
/// one mailbox for all of them.
pub fn domain_to_ascii(domain: &str) -> Option<String> {
    let ascii = idna::domain_to_ascii(domain).ok()?;
    let sound = !ascii.is_empty()
        && ascii
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.'));
    sound.then_some(ascii)
}

/// A domain in A-labels, as people read it.
pub(crate) fn domain_to_unicode(ascii: &str) -> Option<String> {
    let (text, outcome) = idna::domain_to_unicode(ascii);
    outcome.is_ok().then_some(text)
}

/// An address as SMTP carries it: the domain in A-labels, the part before the `@` as it is. `None` where there is no such address.
pub fn mailed(address: &str) -> Option<String> {
    let (local, domain) = address.trim().rsplit_once('@')?;
    Some(format!("{local}@{}", domain_to_ascii(domain)?))
}

/// Checks an address that is trimmed.
///
/// Compatibility forms become what they stand for, `ｎｏｍ＠ｅｘａｍｐｌｅ．ｏｒｇ` too: the domain because mail goes there (UTS 46), the part before the
/// `@` because no mailbox has such characters (RFC 8265, 3.3: width is mapped, other compatibility forms are disallowed).
/// Quoted local parts, comments and addresses by number are valid by the standard and refused here: in a form they are mistakes.
pub(crate) fn address(text: &str) -> Result<Address, ErrorCode> {
    // Normalising takes time in proportion to the text.
    if text.len() > 4 * MAX_ADDRESS {
        return Err(ErrorCode::EmailTooLong);
    }
    let text: String = text.nfkc().collect();
    if text.chars().any(char::is_whitespace) {
        return Err(ErrorCode::EmailSpace);
    }
    let mut parts = text.split('@');
    let (Some(local), Some(domain)) = (parts.next(), parts.next()) else {
        return Err(ErrorCode::EmailMissingAt);
    };
    if parts.next().is_some() {
        return Err(ErrorCode::EmailSeveralAt);
    }
    if local.is_empty() {
        return Err(ErrorCode::EmailNoLocal);
    }
    if domain.is_empty() {
        return Err(ErrorCode::EmailNoDomain);
    }
    let wrong = local.chars().find(|c| !is_local_char(*c));
    let wrong = wrong.or_else(|| domain.chars().find(|c| !is_domain_char(*c)));
    if let Some(character) = wrong {
        return Err(ErrorCode::EmailCharacter { character });
    }
    let empty_part = |part: &str| part.split(is_dot).any(str::is_empty);
    if local.split('.').any(str::is_empty) || empty_part(domain) {
        return Err(ErrorCode::EmailDots);
    }
    if !domain.contains(is_dot) {
        return Err(ErrorCode::EmailDomainNoDot);
    }
    let ascii = domain_to_ascii(domain).ok_or(ErrorCode::EmailDomain)?;
    check_domain(&ascii)?;
    let unicode = domain_to_unicode(&ascii).ok_or(ErrorCode::EmailDomain)?;
    let mailed = format!("{local}@{ascii}");
    if mailed.len() > MAX_ADDRESS || local.len() > MAX_LOCAL {
        return Err(ErrorCode::EmailTooLong);
    }
    Ok(Address {
        shown: format!("{local}@{unicode}"),
        mailed,
    })
}

/// The full stops of IDNA: all of them part labels (UTS 46, 2.3).
fn is_dot(c: char) -> bool {
    matches!(c, '.' | '\u{3002}' | '\u{ff0e}' | '\u{ff61}')
}

fn check_domain(domain: &str) -> Result<(), ErrorCode> {
    for label in domain.split('.') {
        if label.is_empty() {
            return Err(ErrorCode::EmailDots);
        }
        if label.len() > MAX_LABEL || label.starts_with('-') || label.ends_with('-') {
            return Err(ErrorCode::EmailDomain);
        }
    }
    // A last label of digits alone is an IP address or a slip of the hand; no top-level domain is.
    let last = domain.rsplit('.').next().unwrap_or_default();
    if last.len() < 2 || last.chars().all(|c| c.is_ascii_digit()) {
        return Err(ErrorCode::EmailDomain);
    }
    Ok(())
}

/// `atext` and the dot (RFC 5322 §3.2.3), and letters, digits and marks of any script (RFC 6531 §3.3).
fn is_local_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c) || is_foreign_letter(c)
}

/// Of what is beyond ASCII, IDNA decides.
fn is_domain_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || is_dot(c) || !c.is_ascii() && !c.is_control()
}

fn is_foreign_letter(c: char) -> bool {
    !c.is_ascii()
        && (c.is_alphanumeric()
            || is_combining_mark(c)
            || matches!(c, '\u{200c}' | '\u{200d}' | '·'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts_what_people_have() {
        for (typed, kept) in [
            ("nom@example.org", "nom@example.org"),
            (
                "Prenom.Nom+clameur@Example.ORG",
                "Prenom.Nom+clameur@example.org",
            ),
            ("o'nom_2@mail.example.co.uk", "o'nom_2@mail.example.co.uk"),
            ("prénom@exemple.example", "prénom@exemple.example"),
            ("имя@пример.рф", "имя@пример.рф"),
            ("nom@xn--bcher-kva.example", "nom@bücher.example"),
            ("नाम@उदाहरण.भारत", "नाम@उदाहरण.भारत"),
            ("a@b.fr", "a@b.fr"),
        ] {
            let checked = address(typed).map(|address| address.shown);
            assert_eq!(checked, Ok(kept.to_owned()), "{typed}");
        }
    }

    #[test]
    fn says_what_is_wrong() {
        use ErrorCode as E;
        let comma = E::EmailCharacter { character: ',' };
        for (typed, code) in [
            ("nom", E::EmailMissingAt),
            ("nom.example.org", E::EmailMissingAt),
            ("nom@@example.org", E::EmailSeveralAt),
            ("nom@a@example.org", E::EmailSeveralAt),
            ("nom @example.org", E::EmailSpace),
            ("nom@exam\u{a0}ple.org", E::EmailSpace),
            ("@example.org", E::EmailNoLocal),
            ("nom@", E::EmailNoDomain),
            ("nom@example", E::EmailDomainNoDot),
            ("nom@localhost", E::EmailDomainNoDot),
            ("nom@example,org", comma),
            ("\"nom\"@example.org", E::EmailCharacter { character: '"' }),
            ("<nom@example.org>", E::EmailCharacter { character: '<' }),
            ("nom..nom@example.org", E::EmailDots),
            (".nom@example.org", E::EmailDots),
            ("nom.@example.org", E::EmailDots),
            ("nom@example..org", E::EmailDots),
            ("nom@.example.org", E::EmailDots),
            ("nom@example.org.", E::EmailDots),
            ("nom@-example.org", E::EmailDomain),
            ("nom@example-.org", E::EmailDomain),
            ("nom@192.0.2.1", E::EmailDomain),
            ("nom@example.o", E::EmailDomain),
            ("nom@exam\u{200d}ple.org", E::EmailDomain),
            ("nom@xn--a.org", E::EmailDomain),
            ("nom@xn--.org", E::EmailDomain),
            ("nom@example。org。", E::EmailDots),
            ("nom@\u{301}a.org", E::EmailDomain),
            ("nom@[192.0.2.1]", E::EmailCharacter { character: '[' }),
            (
                "nom@example.org\u{7f}",
                E::EmailCharacter {
                    character: '\u{7f}',
                },
            ),
        ] {
            assert_eq!(address(typed), Err(code), "{typed}");
        }
    }

    /// What is delivered to one mailbox is one address, however it is typed.
    #[test]
    fn one_domain_is_one_domain_however_it_is_typed() {
        for (spellings, mailed) in [
            (
                &[
                    "victim@example.org",
                    "victim@EXAMPLE.ORG",
                    "victim@exªmple.org",
                    "victim@exᵃmple.org",
                    "victim@example.ºrg",
                    "victim@examplℯ.org",
                    "victim@example.oʳg",
                    "victim@ｅｘａｍｐｌｅ．ｏｒｇ",
                    "ｖｉｃｔｉｍ＠example。org",
                    "victim@example｡org",
                    "victim@exam\u{ad}ple.org",
                    "victim@exam\u{fe0f}ple.org",
                    "victim@𝐞𝐱𝐚𝐦𝐩𝐥𝐞.ⓞⓡⓖ",
                ][..],
                "victim@example.org",
            ),
            (
                &[
                    "nom@bücher.example",
                    "nom@BÜCHER.example",
                    "nom@bu\u{308}cher.example",
                    "nom@xn--bcher-kva.example",
                    "nom@XN--BCHER-KVA.EXAMPLE",
                ],
                "nom@xn--bcher-kva.example",
            ),
            (
                &["nom@straße.example", "nom@STRAẞE.example"],
                "nom@xn--strae-oqa.example",
            ),
            (&["nom@strasse.example"], "nom@strasse.example"),
            (
                &["nom@νικος.example", "nom@xn--uxachkp.example"],
                "nom@xn--uxachkp.example",
            ),
        ] {
            for spelling in spellings {
                let found = address(spelling).map(|address| address.mailed);
                assert_eq!(found.as_deref(), Ok(mailed), "{spelling}");
                assert_eq!(
                    super::mailed(spelling.nfkc().collect::<String>().as_str()).as_deref(),
                    Some(mailed)
                );
            }
        }
        // A joiner that its script needs makes a name of its own.
        let with = address("نام@نامه\u{200c}ای.example").unwrap();
        let without = address("نام@نامهای.example").unwrap();
        assert_ne!(with.mailed, without.mailed);
    }

    proptest::proptest! {
        /// What is shown, what is mailed and what was typed lead to the same place.
        #[test]
        fn folding_is_done_once(local in "[a-zéΣ+.]{1,8}", domain in "[a-zA-Zéßªℯςأ。.-]{1,12}") {
            if let Ok(first) = address(&format!("{local}@{domain}")) {
                proptest::prop_assert_eq!(address(&first.shown), Ok(first.clone()));
                proptest::prop_assert_eq!(address(&first.mailed), Ok(first.clone()));
                let carried = super::mailed(&first.mailed);
                proptest::prop_assert_eq!(carried.as_ref(), Some(&first.mailed));
            }
        }
    }

    #[test]
    fn limits_are_those_of_mail() {
        let domain = format!(
            "{}.{}.{}.org",
            "a".repeat(63),
            "b".repeat(63),
            "c".repeat(50)
        );
        let room = MAX_ADDRESS - domain.len() - 1;
        assert_eq!(room, 71);
        assert!(address(&format!("{}@{domain}", "n".repeat(64))).is_ok());
        assert_eq!(
            address(&format!("{}@{domain}", "n".repeat(65))),
            Err(ErrorCode::EmailTooLong)
        );
        assert_eq!(
            address(&format!("{}@aaaaaaaa.{domain}", "n".repeat(64))),
            Err(ErrorCode::EmailTooLong)
        );
        assert_eq!(
            address(&format!("n@{}.org", "a".repeat(64))),
            Err(ErrorCode::EmailDomain)
        );
    }
}
