//! Where somebody lives: countries and their postal codes.

use crate::code::ErrorCode;
use crate::identifier::{self, Pattern};

/// ISO 3166-1 alpha-2, as of 2026, and XK, which Kosovo uses.
const COUNTRIES: &str = "\
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK \
CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS \
GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV \
LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM \
PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR \
TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

/// The codes of all countries in which somebody can live, ISO 3166-1 alpha-2 and XK.
pub fn countries() -> impl Iterator<Item = &'static str> {
    COUNTRIES.split(' ')
}

/// The code of a country. The Union's own EL and UK become GR and GB.
pub(crate) fn country(typed: &str) -> Result<String, ErrorCode> {
    let code = match typed.to_ascii_uppercase().as_str() {
        "EL" => "GR".to_owned(),
        "UK" => "GB".to_owned(),
        other => other.to_owned(),
    };
    let known = countries().any(|one| one == code);
    if known {
        Ok(code)
    } else {
        Err(ErrorCode::CountryUnknown)
    }
}

/// The code of a country whose citizen one is, among those accepted; all are where there are none.
pub(crate) fn nationality(typed: &str, accepted: &[String]) -> Result<String, ErrorCode> {
    let code = country(typed).map_err(|_| ErrorCode::NationalityNotAccepted)?;
    if accepted.is_empty() || accepted.contains(&code) {
        Ok(code)
    } else {
        Err(ErrorCode::NationalityNotAccepted)
    }
}

/// Whether a postal code has one of a country's forms, with the country's letters before it (`L-1234`, `SK-811 01`) or without, and with what
/// large receivers of mail have behind it (`75782 CEDEX 16`).
pub(crate) fn postal_code(typed: &str, country: &str, formats: &[Pattern]) -> bool {
    let Some(plain) = identifier::plain(typed) else {
        return false;
    };
    let plain = match plain.split_once("CEDEX") {
        Some((code, number)) if number.bytes().all(|b| b.is_ascii_digit()) => code,
        _ => plain.as_str(),
    };
    let letter = country.get(..1).unwrap_or_default();
    [country, letter, ""].into_iter().any(|prefix| {
        plain
            .strip_prefix(prefix)
            .is_some_and(|code| formats.iter().any(|format| format.matches(code)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_are_known_by_their_code() {
        assert_eq!(country("fr").as_deref(), Ok("FR"));
        assert_eq!(country("EL").as_deref(), Ok("GR"));
        for typed in ["", "F", "ZZ", "FRA", "France", "F R", "é"] {
            assert_eq!(country(typed), Err(ErrorCode::CountryUnknown), "{typed}");
        }
        assert_eq!(COUNTRIES.split(' ').count(), 250);
        assert!(COUNTRIES.split(' ').is_sorted() && COUNTRIES.split(' ').all(|c| c.len() == 2));
    }

    #[test]
    fn postal_codes_may_carry_their_country() {
        let five = [Pattern::try_from("[0-9]{5}".to_owned()).unwrap()];
        for typed in ["75782 CEDEX 16", "75782 Cedex", "F-75782 cedex 16"] {
            assert!(postal_code(typed, "FR", &five), "{typed}");
        }
        for typed in ["75001", "75 001", "F-75001", "FR-75001", "fr 75001"] {
            assert!(postal_code(typed, "FR", &five), "{typed}");
        }
        for typed in ["7500", "D-75001", "75001a", "75001 Paris"] {
            assert!(!postal_code(typed, "FR", &five), "{typed}");
        }
    }
}
