//! Check digits by name. Each holds or not for a number that one of its formats allows; a number of another form never holds.

mod iso7064;
mod letter;
mod mod10;
mod mod11;
mod mod97;

use serde::Deserialize;

/// A check that a number carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Checksum {
    /// Belgium, national number: two digits, 97 less the rest of the first nine by 97; a 2 before the nine for who was born from 2000.
    Mod97Be,
    /// Bulgaria, ЕГН.
    Mod11Bg,
    /// Estonia and Lithuania, personal code: two rounds.
    Mod11Baltic,
    /// Latvia, personal code.
    Mod11Lv,
    /// Romania, CNP.
    Mod11Ro,
    /// Slovenia, EMŠO.
    Mod11Si,
    /// Hungary, personal number: two orders of weights, by the day of birth.
    Mod11Hu,
    /// Poland, PESEL.
    Mod10Pl,
    /// Sweden, personal number: Luhn over the last ten digits.
    LuhnSe,
    /// Portugal, citizen card: Luhn over digits and letters.
    LuhnPt,
    /// Croatia, OIB: ISO/IEC 7064, MOD 11,10.
    #[serde(rename = "iso7064-mod11-10")]
    Iso7064Mod11_10,
    /// Spain, DNI: a letter.
    Mod23Es,
}

impl Checksum {
    /// Whether the number (capitals and digits) carries the right check.
    pub fn holds(self, number: &str) -> bool {
        self.judge(number).unwrap_or(false)
    }

    fn judge(self, number: &str) -> Option<bool> {
        Some(match self {
            Self::LuhnPt => mod10::luhn(&values(number, 12, 36)?),
            Self::Mod23Es => letter::spanish(number)?,
            Self::Mod97Be => mod97::belgian(&values(number, 11, 10)?).is_some(),
            Self::Mod11Bg => mod11::bulgarian(&values(number, 10, 10)?),
            Self::Mod11Baltic => mod11::baltic(&values(number, 11, 10)?),
            Self::Mod11Lv => mod11::latvian(&values(number, 11, 10)?),
            Self::Mod11Ro => mod11::romanian(&values(number, 13, 10)?),
            Self::Mod11Si => mod11::slovene(&values(number, 13, 10)?),
            Self::Mod11Hu => mod11::hungarian(&values(number, 11, 10)?),
            Self::Mod10Pl => mod10::polish(&values(number, 11, 10)?),
            Self::LuhnSe => mod10::luhn(&values(number.get(2..)?, 10, 10)?),
            Self::Iso7064Mod11_10 => iso7064::mod_11_10(&values(number, 11, 10)?),
        })
    }
}

pub(crate) use mod97::belgian;

/// The characters' values below `base`, when there are exactly `length`.
pub(super) fn values(number: &str, length: usize, base: u32) -> Option<Vec<u32>> {
    let values: Option<Vec<u32>> = number.chars().map(|c| c.to_digit(base)).collect();
    values.filter(|values| values.len() == length)
}

/// The sum of products; what is longer is left out.
fn weighted(digits: &[u32], weights: impl IntoIterator<Item = u32>) -> u32 {
    digits.iter().zip(weights).map(|(d, w)| d * w).sum()
}
