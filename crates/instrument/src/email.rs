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

/// Checks an address that is trimmed and in NFC, and gives it with its domain in lower case.
///
/// Quoted local parts, comments and addresses by number are valid by the standard and refused here: in a form they are mistakes.
pub(crate) fn address(text: &str) -> Result<String, ErrorCode> {
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
    if let Some(character) = local.chars().find(|c| !is_local_char(*c)) {
        return Err(ErrorCode::EmailCharacter { character });
    }
    if let Some(character) = domain.chars().find(|c| !is_domain_char(*c)) {
        return Err(ErrorCode::EmailCharacter { character });
    }
    if [local, domain]
        .iter()
        .any(|part| part.split('.').any(str::is_empty))
    {
        return Err(ErrorCode::EmailDots);
    }
    if !domain.contains('.') {
        return Err(ErrorCode::EmailDomainNoDot);
    }
    let domain: String = domain.to_lowercase().nfc().collect();
    check_domain(&domain)?;
    let address = format!("{local}@{domain}");
    if address.len() > MAX_ADDRESS || local.len() > MAX_LOCAL {
        return Err(ErrorCode::EmailTooLong);
    }
    Ok(address)
}

fn check_domain(domain: &str) -> Result<(), ErrorCode> {
    for label in domain.split('.') {
        if label.len() > MAX_LABEL || label.starts_with('-') || label.ends_with('-') {
            return Err(ErrorCode::EmailDomain);
        }
    }
    // A last label of digits alone is an IP address or a slip of the hand; no top-level domain is.
    let last = domain.rsplit('.').next().unwrap_or_default();
    if last.chars().count() < 2 && last.is_ascii() || last.chars().all(|c| c.is_ascii_digit()) {
        return Err(ErrorCode::EmailDomain);
    }
    Ok(())
}

/// `atext` and the dot (RFC 5322 §3.2.3), and letters, digits and marks of any script (RFC 6531 §3.3).
fn is_local_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c) || is_foreign_letter(c)
}

/// Joiners are refused: in domain names nearly always an accident, and the mail library refuses most of them.
fn is_domain_char(c: char) -> bool {
    let joiner = matches!(c, '\u{200c}' | '\u{200d}');
    c.is_ascii_alphanumeric() || c == '-' || c == '.' || is_foreign_letter(c) && !joiner
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
            ("nom@xn--bcher-kva.example", "nom@xn--bcher-kva.example"),
            ("नाम@उदाहरण.भारत", "नाम@उदाहरण.भारत"),
            ("a@b.fr", "a@b.fr"),
        ] {
            assert_eq!(address(typed), Ok(kept.to_owned()), "{typed}");
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
            (
                "nom@exam\u{200d}ple.org",
                E::EmailCharacter {
                    character: '\u{200d}',
                },
            ),
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
