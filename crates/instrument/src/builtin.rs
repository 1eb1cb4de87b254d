//! The instruments that come with the program.

/// Id and text of every instrument in `instruments/`.
pub const ALL: &[(&str, &str)] = &[(
    "fr-gdpr-80",
    include_str!("../../../instruments/fr-gdpr-80.toml"),
)];

/// The text of the built-in instrument of this id.
pub fn text(id: &str) -> Option<&'static str> {
    ALL.iter()
        .find(|(known, _)| *known == id)
        .map(|(_, text)| *text)
}
