//! The canonical form of an identity: what two ways of typing the same person have in common.
//!
//! Tags are computed from it, so it never changes for a campaign: another form is another version, which the instrument names and
//! new campaigns take. Versions 1 and 2 differ in the e-mail address only. It serves to recognise, never to show or to mail to.
//!
//! - **Names**: case, accents (marks above and below letters), Hebrew points, Arabic vowel signs, and everything that is no letter,
//!   digit or mark (spaces, hyphens, apostrophes, dots) fall away: `Jean-Élie D’Exemple`, `JEAN ELIE DEXEMPLE` → `jeanelie`, `dexemple`.
//!   Letters with strokes and ligatures become their plain letters (`ø` → `o`, `œ` → `oe`, `ß` → `ss`). Vowel signs of Indic and
//!   South-East Asian scripts stay: they make the name. `Müller` and `Mueller` stay two spellings.
//! - **E-mail, version 1**: NFKC, lower case; what follows a `+` before the `@` falls away; the domain as UTS 46 reads it, in letters.
//! - **E-mail, version 2**: moreover the domain in A-labels, and what its provider is known to ignore falls away ([`mailbox`]).
//! - **Dates**: as they are, `YYYY-MM-DD`.
//!
//! `v1` and the parts are joined with line feeds, which no part contains.
//!
//! Where a territory recognises its citizens by a number, that number is the identity: `v1`, the territory, the document's key and the
//! number in capitals and digits, joined in the same way. It cannot be mistaken for the other form: names have no capitals.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::{canonical_combining_class, is_combining_mark};

use crate::email;
use crate::model::FieldType;

/// The newest version of the canonical form.
pub const NEWEST: u32 = 2;

/// The identity made of these parts, in this order, in a version of the canonical form.
pub fn identity<'a>(version: u32, parts: impl IntoIterator<Item = (FieldType, &'a str)>) -> String {
    let address = if version < 2 { email } else { mailbox };
    let mut canonical = format!("v{version}");
    for (kind, value) in parts {
        canonical.push('\n');
        match kind {
            FieldType::Email => canonical.push_str(&address(value)),
            FieldType::BirthDate => {
                canonical.extend(value.chars().filter(|c| c.is_ascii_digit() || *c == '-'))
            }
            FieldType::GivenName
            | FieldType::FamilyName
            | FieldType::Line
            | FieldType::PostalAddress
            | FieldType::PostalCode
            | FieldType::Country
            | FieldType::Nationality
            | FieldType::DocumentKind
            | FieldType::DocumentNumber
            | FieldType::Capacity
            | FieldType::Representative
            | FieldType::RepresentativeQuality
            | FieldType::FreeText => {
                canonical.push_str(&name(value));
            }
        }
    }
    canonical
}

/// Version 1 of the identity of whom a territory recognises by a number (in its canonical form, see [`crate::identifier::Number`]).
pub fn numbered_v1(territory: &str, document: &str, number: &str) -> String {
    format!("v1\n{territory}\n{document}\n{number}")
}

/// The canonical form of a name.
pub fn name(text: &str) -> String {
    // Compatibility forms hold capitals and capitals hold compatibility forms, so both steps are done twice.
    let once: String = text.nfkd().flat_map(fold_case).collect();
    let twice = once.nfkd().flat_map(fold_case).nfkd();
    let plain: String = twice
        .filter(|c| !is_dropped(*c))
        .flat_map(plain_letter)
        .collect();
    plain.nfkc().collect()
}

/// The canonical form of an e-mail address, version 1: one mailbox, however its owner writes it.
///
/// The domain is in letters, not in A-labels, so that who was counted before domains were folded stays recognised.
pub fn email(address: &str) -> String {
    let (local, domain) = match parts(address) {
        Ok(parts) => parts,
        Err(whole) => return whole,
    };
    let domain = email::domain_to_ascii(&domain)
        .and_then(|ascii| email::domain_to_unicode(&ascii))
        .unwrap_or(domain);
    format!("{}@{domain}", without_tag(&local))
}

/// The mailbox to which an address leads, as far as can be told from outside: for limits, for what is flagged, and in identities of
/// version 2. The domain is in A-labels.
///
/// Sub-addresses (`nom+x@`) lead to `nom@` with every large provider, and RFC 5233 means them so. Google ignores dots and says so in its help, and
/// `googlemail.com` is its other name for `gmail.com`. Proton ignores dots, hyphens and underscores (its own programs fold them). Nothing else
/// is assumed: dots part people nearly everywhere, and who is taken for another cannot join. It serves to recognise: mail goes to the address as
/// it was given.
pub fn mailbox(address: &str) -> String {
    let (local, domain) = match parts(address) {
        Ok(parts) => parts,
        Err(whole) => return whole,
    };
    let domain = email::domain_to_ascii(&domain).unwrap_or(domain);
    let local = without_tag(&local);
    let (ignored, domain): (&[char], &str) = match domain.as_str() {
        "gmail.com" | "googlemail.com" => (&['.'], "gmail.com"),
        "proton.me" | "protonmail.com" | "protonmail.ch" | "pm.me" => {
            (&['.', '-', '_'], domain.as_str())
        }
        _ => (&[], domain.as_str()),
    };
    let bare = local.replace(ignored, "");
    let local = if bare.is_empty() {
        local
    } else {
        bare.as_str()
    };
    format!("{local}@{domain}")
}

/// An address as its owner decides about it: with its tag and its dots, only case and the spelling of the domain fall away. What somebody
/// asked for or forbade goes by this, because the owner of `nom+x@` need not be that of `nom@`.
pub fn address(address: &str) -> String {
    let (local, domain) = match parts(address) {
        Ok(parts) => parts,
        Err(whole) => return whole,
    };
    let domain = email::domain_to_ascii(&domain).unwrap_or(domain);
    format!("{local}@{domain}")
}

/// The two parts of an address in lower case; the whole where there are not two.
fn parts(address: &str) -> Result<(String, String), String> {
    let plain: String = address.nfkc().filter(|c| !c.is_whitespace()).collect();
    // Word by word: a sigma at the end of a word has a form of its own, as people type it.
    let lower = plain
        .split_inclusive(|c: char| !(c.is_alphanumeric() || is_combining_mark(c)))
        .map(str::to_lowercase)
        .collect::<String>();
    let lower: String = lower.nfkc().filter(|c| !c.is_whitespace()).collect();
    match lower.rsplit_once('@') {
        Some((local, domain)) => Ok((local.to_owned(), domain.to_owned())),
        None => Err(lower),
    }
}

/// An address that begins with a plus has nothing before it: it stays whole.
fn without_tag(local: &str) -> &str {
    match local.split_once('+') {
        Some((mailbox, _)) if !mailbox.is_empty() => mailbox,
        _ => local,
    }
}

/// Through the capital and back: `ß` and `SS`, `ς` and `σ`, `ı` and `i` meet.
fn fold_case(c: char) -> impl Iterator<Item = char> {
    c.to_uppercase().flat_map(char::to_lowercase)
}

fn is_dropped(c: char) -> bool {
    is_light_mark(c) || is_modifier_sign(c) || !(c.is_alphanumeric() || is_combining_mark(c))
}

/// Marks that people leave out when they type their name in a hurry: all that stand above or below (combining class 200 and up), strokes
/// through Latin letters, Hebrew points and Arabic vowel signs.
fn is_light_mark(c: char) -> bool {
    canonical_combining_class(c) >= 200
        || matches!(c, '\u{0300}'..='\u{036f}' | '\u{0488}' | '\u{0489}' | '\u{0591}'..='\u{05c7}' | '\u{064b}'..='\u{065f}' | '\u{0670}')
}

/// Letters by their Unicode class and apostrophes by their use: the ʻokina, ʼ, ʾ, ʿ, ꞌ, and the tatweel that stretches Arabic words.
fn is_modifier_sign(c: char) -> bool {
    matches!(c, '\u{02b9}'..='\u{02df}' | '\u{02e5}'..='\u{02ff}' | '\u{a78b}' | '\u{a78c}' | '\u{0640}' | '\u{3164}' | '\u{115f}' | '\u{1160}')
}

/// Letters that Unicode does not take apart.
fn plain_letter(c: char) -> impl Iterator<Item = char> {
    let plain = match c {
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'ħ' => "h",
        'ł' => "l",
        'ŋ' => "n",
        'þ' => "th",
        'ŧ' => "t",
        'ƀ' => "b",
        'ɨ' => "i",
        'ɵ' => "o",
        'ə' => "e",
        _ => return Letters::One(Some(c)),
    };
    Letters::Some(plain.chars())
}

enum Letters {
    One(Option<char>),
    Some(std::str::Chars<'static>),
}

impl Iterator for Letters {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        match self {
            Self::One(c) => c.take(),
            Self::Some(chars) => chars.next(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn spellings_of_one_name_meet() {
        for (spellings, canonical) in [
            (
                &[
                    "Jean-Élie",
                    "jean elie",
                    "JEAN‑ÉLIE",
                    "Jean–Elie",
                    "Jean  Élie",
                    "jeanelie",
                    "J\u{65}an-E\u{301}lie",
                ][..],
                "jeanelie",
            ),
            (
                &[
                    "D’Exemple",
                    "d'exemple",
                    "D`EXEMPLE",
                    "Dʼexemple",
                    "D′Exemple",
                    "d exemple",
                ],
                "dexemple",
            ),
            (&["Œuvrard", "OEUVRARD", "œuvrard"], "oeuvrard"),
            (&["Straße", "STRASSE", "straẞe"], "strasse"),
            (&["Sørensen", "SORENSEN"], "sorensen"),
            (&["Łódź", "lodz"], "lodz"),
            (&["Παπαδόπουλος", "ΠΑΠΑΔΟΠΟΥΛΟΣ"], "παπαδοπουλοσ"),
            (&["Пример-Тест", "пример тест"], "примертест"),
            (&["Ｍａｒｉａ", "maria"], "maria"),
            (&["مُحَمَّد", "محمد", "محـمد"], "محمد"),
            (&["İpek", "IPEK", "ıpek", "ipek"], "ipek"),
            (&["가나", "\u{1100}\u{1161}\u{1102}\u{1161}"], "가나"),
        ] {
            for spelling in spellings {
                assert_eq!(name(spelling), canonical, "{spelling}");
            }
        }
        assert_ne!(name("राम"), name("रमा"), "Indic vowel signs make the name");
        assert_ne!(name("Müller"), name("Mueller"));
    }

    #[test]
    fn one_mailbox_is_one_mailbox() {
        for address in [
            "nom@example.org",
            "Nom@Example.org",
            "nom+a@example.org",
            "NOM+a+b@EXAMPLE.ORG",
            " nom@example.org ",
        ] {
            assert_eq!(email(address), "nom@example.org");
        }
        assert_eq!(email("+a@example.org"), "+a@example.org");
        assert_eq!(
            email("PRE\u{301}NOM@exemple.example"),
            "prénom@exemple.example"
        );
        assert_ne!(
            email("n.om@example.org"),
            email("nom@example.org"),
            "dots are another mailbox in most places"
        );
    }

    /// Who was counted stays counted: these forms were computed before domains were folded.
    #[test]
    fn addresses_that_were_counted_keep_their_form() {
        for (typed, canonical) in [
            ("prenom.nom@example.org", "prenom.nom@example.org"),
            (
                "Prenom.NOM+liste@Mail.Example.CO.UK",
                "prenom.nom@mail.example.co.uk",
            ),
            ("jean.dupont@gmail.com", "jean.dupont@gmail.com"),
            ("jean.dupont@googlemail.com", "jean.dupont@googlemail.com"),
            ("o'nom_2-x@example.org", "o'nom_2-x@example.org"),
            ("prénom@exemplé.example", "prénom@exemplé.example"),
            ("PRÉNOM@EXEMPLÉ.EXAMPLE", "prénom@exemplé.example"),
            ("имя@пример.рф", "имя@пример.рф"),
            ("νικος@παράδειγμα.example", "νικος@παράδειγμα.example"),
            ("name@straße.example", "name@straße.example"),
            ("नाम@उदाहरण.भारत", "नाम@उदाहरण.भारत"),
            ("+a@example.org", "+a@example.org"),
            ("a#b!c@example.org", "a#b!c@example.org"),
        ] {
            assert_eq!(email(typed), canonical, "{typed}");
            let parts = [(FieldType::Email, typed)];
            assert_eq!(identity(1, parts), format!("v1\n{canonical}"));
        }
    }

    #[test]
    fn what_is_delivered_to_one_mailbox_is_one_mailbox() {
        for (spellings, one, read) in [
            (
                &[
                    "victim@example.org",
                    "Victim+a@exªmple.org",
                    "victim@example.ºrg",
                    "victim@examplℯ.org",
                    "victim@exᵃmple.org",
                    "ｖｉｃｔｉｍ@example。org",
                    "victim@exam\u{ad}ple.org",
                ][..],
                "victim@example.org",
                "victim@example.org",
            ),
            (
                &["nom@bücher.example", "nom@xn--bcher-kva.example"],
                "nom@xn--bcher-kva.example",
                "nom@bücher.example",
            ),
            (
                &["ΝΙΚΟΣ@example.org", "νικος@example.org"],
                "νικος@example.org",
                "νικος@example.org",
            ),
        ] {
            for spelling in spellings {
                assert_eq!(mailbox(spelling), one, "{spelling}");
                assert_eq!(email(spelling), read, "{spelling}");
            }
        }
        for spelling in [
            "j.dupont@gmail.com",
            "jd.upont+x@googlemail.com",
            "JDupont@GMail.com",
        ] {
            assert_eq!(mailbox(spelling), "jdupont@gmail.com");
        }
        assert_ne!(mailbox("n.om@example.org"), mailbox("nom@example.org"));
        for spelling in [
            "jean.dupont@proton.me",
            "Jean-Dupont+x@proton.me",
            "jean_dupont@proton.me",
        ] {
            assert_eq!(mailbox(spelling), "jeandupont@proton.me");
        }
        assert_ne!(mailbox("nom@proton.me"), mailbox("nom@pm.me"));
        for other in ["pia+x@example.org", "p.ia@gmail.com", "pia@googlemail.com"] {
            for owner in ["pia@example.org", "pia@gmail.com"] {
                assert_ne!(address(other), address(owner), "another may own it");
            }
        }
        assert_eq!(address("Pia+X@EXªMPLE.org"), "pia+x@example.org");
        assert_ne!(
            mailbox("strasse@example.org"),
            mailbox("straße@example.org")
        );
        assert_eq!(mailbox("...@gmail.com"), "...@gmail.com");
        assert_eq!(mailbox("...@googlemail.com"), "...@gmail.com");
    }

    #[test]
    fn the_form_is_frozen() {
        let parts = [
            (FieldType::Email, "Prenom+Clameur@Example.org"),
            (FieldType::FamilyName, "D’Exemple"),
            (FieldType::GivenName, "Jean-Élie"),
            (FieldType::BirthDate, "1980-03-04"),
        ];
        assert_eq!(
            identity(1, parts),
            "v1\nprenom@example.org\ndexemple\njeanelie\n1980-03-04"
        );
        assert_eq!(
            identity(2, parts),
            "v2\nprenom@example.org\ndexemple\njeanelie\n1980-03-04"
        );
    }

    /// Each character of Unicode after a letter; of ideographs, Hangul and private or unassigned ones only some, for speed.
    #[test]
    fn no_character_breaks_the_form() {
        let uniform = |c: char| matches!(c, '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{e000}'..='\u{f8ff}' | '\u{12000}'..='\u{1cfff}' | '\u{1f900}'..);
        for c in ('\0'..=char::MAX).filter(|c| !uniform(*c) || u32::from(*c) % 127 == 0) {
            let text = format!("a{c}");
            let once = name(&text);
            assert_eq!(name(&once), once, "U+{:04X}", u32::from(c));
            let upper = text.to_uppercase();
            assert_eq!(name(&upper), once, "U+{:04X} in capitals", u32::from(c));
            assert_eq!(
                name(&text.to_lowercase()),
                once,
                "U+{:04X} in small letters",
                u32::from(c)
            );
            for address in [format!("a{c}@example.org"), format!("a@ex{c}mple.org")] {
                for form in [email, mailbox] {
                    let once = form(&address);
                    assert_eq!(form(&once), once, "U+{:04X}", u32::from(c));
                }
            }
        }
    }

    proptest! {
        #[test]
        fn is_idempotent(text in "\\PC{0,40}") {
            let once = name(&text);
            prop_assert_eq!(name(&once), once);
            let once = email(&text);
            prop_assert_eq!(email(&once), once);
        }

        #[test]
        fn knows_neither_case_nor_separators(text in "[\\p{Latin}\\p{Greek}\\p{Cyrillic}\\p{Armenian} '’-]{0,30}") {
            prop_assert_eq!(name(&text.to_uppercase()), name(&text));
            prop_assert_eq!(name(&text.to_lowercase()), name(&text));
            prop_assert_eq!(name(&text.replace([' ', '-'], "\u{a0}")), name(&text));
            prop_assert_eq!(name(&text.nfd().collect::<String>()), name(&text));
        }

        #[test]
        fn never_holds_a_line_feed(text in any::<String>()) {
            prop_assert!(!name(&text).contains('\n'));
            prop_assert!(!email(&text).contains('\n'));
        }
    }
}
