use serde::{Deserialize, Serialize};

/// Characters of a registered title at most, without spaces (Regulation (EU) 2019/788, Annex II).
pub const LONGEST_TITLE: usize = 100;
/// Characters of registered objectives at most, without spaces (Annex II).
pub const LONGEST_OBJECTIVES: usize = 1_100;

/// `[initiative]` in `campaign.toml`: what the register says, which every statement repeats (Annex III: "identical").
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Initiative {
    /// Registration number, for example `ECI(2021)000001`.
    pub number: String,
    /// Its page in the register; `{language}` in it stands for the language's code.
    pub register: String,
    /// The initiative's own site; may be empty.
    #[serde(default)]
    pub website: String,
    /// The registered contact persons: representative, then substitute.
    #[serde(rename = "contact", default)]
    pub contacts: Vec<Contact>,
    /// The legal entity created to manage the initiative, with its country; may be empty.
    #[serde(default)]
    pub legal_entity: String,
    /// Three digits that the Commission's central system has for it, where it collects there.
    #[serde(default)]
    pub central: Option<String>,
}

/// A registered contact person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Full name as registered.
    pub name: String,
    /// E-mail address as registered.
    pub email: String,
}

impl Initiative {
    /// The page in the register, in a language.
    #[must_use]
    pub fn register_in(&self, language: &str) -> String {
        self.register.replace("{language}", language)
    }

    /// Whether the number is written as the register writes it: `ECI(YYYY)NNNNNN`.
    #[must_use]
    pub fn number_is_well_formed(&self) -> bool {
        let digits = |text: &str, length| {
            text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())
        };
        self.number
            .strip_prefix("ECI(")
            .and_then(|rest| rest.split_once(')'))
            .is_some_and(|(year, serial)| digits(year, 4) && digits(serial, 6))
    }
}

#[cfg(test)]
mod tests {
    use super::Initiative;

    #[test]
    fn numbers_are_those_of_the_register() {
        let numbered = |number: &str| Initiative {
            number: number.to_owned(),
            register: "https://example.org/2021/000001_{language}".to_owned(),
            website: String::new(),
            contacts: Vec::new(),
            legal_entity: String::new(),
            central: None,
        };
        assert!(numbered("ECI(2021)000001").number_is_well_formed());
        for wrong in [
            "",
            "ECI(2021)1",
            "ECI(21)000001",
            "2021/000001",
            "ECI(2021)00000a",
        ] {
            assert!(!numbered(wrong).number_is_well_formed(), "{wrong}");
        }
        assert_eq!(
            numbered("").register_in("de"),
            "https://example.org/2021/000001_de"
        );
    }
}
