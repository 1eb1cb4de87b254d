//! What an organisation shows in public besides its words: a page with a name in addresses, a logo, documents, and which umbrella organisation
//! it is a member of.

/// The same in the store.
pub mod store;

/// Documents that a page may name.
pub const MOST_DOCUMENTS: usize = 20;
/// Characters of a title or an address.
pub const LINE_LENGTH: usize = 300;

/// What is shown besides the words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Presence {
    /// Its name in addresses; none where it has no page.
    pub slug: Option<String>,
    /// Its logo.
    pub logo: Option<Logo>,
    /// Standing documents: statutes, reports.
    pub documents: Vec<Document>,
}

/// A logo, as pages show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// Name of its file: a hash.
    pub name: String,
    /// In pixels, twice what pages show.
    pub width: i64,
    /// The same.
    pub height: i64,
}

/// A document that stands elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// What it is.
    pub title: String,
    /// Where it is: `https://…`.
    pub url: String,
}

/// Documents as they are typed: one a line, its title, then its address.
///
/// # Errors
/// The number of the first line that is none, from 1.
pub fn documents(typed: &str) -> Result<Vec<Document>, usize> {
    let mut found = Vec::new();
    for (line, number) in typed.lines().zip(1..) {
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        if line.is_empty() {
            continue;
        }
        let parts = line.rsplit_once(' ');
        let (title, url) = parts.ok_or(number)?;
        let title = title.trim_end_matches(':').trim();
        let plain = url
            .chars()
            .all(|c| c.is_ascii_graphic() && !"\"<>\\^`{|}".contains(c));
        let whole = url
            .strip_prefix("https://")
            .is_some_and(|rest| rest.contains('.'));
        let short = |text: &str| (1..=LINE_LENGTH).contains(&text.chars().count());
        if !plain || !whole || !short(title) || !short(url) || found.len() >= MOST_DOCUMENTS {
            return Err(number);
        }
        found.push(Document {
            title: title.to_owned(),
            url: url.to_owned(),
        });
    }
    Ok(found)
}

/// The same, to be typed again.
#[must_use]
pub fn typed(documents: &[Document]) -> String {
    let lines: Vec<String> = documents
        .iter()
        .map(|document| format!("{} {}", document.title, document.url))
        .collect();
    lines.join("\n")
}

/// Which side of a membership an organisation is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// It is the umbrella.
    Umbrella,
    /// It is the member.
    Member,
}

impl Side {
    /// Its name in forms and messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Umbrella => "umbrella",
            Self::Member => "member",
        }
    }

    /// The side of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        [Self::Umbrella, Self::Member]
            .into_iter()
            .find(|side| side.name() == name)
    }
}

/// A membership, as one of the two sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// The other organisation.
    pub other: String,
    /// Its name.
    pub name: String,
    /// Its page, where it has one.
    pub slug: Option<String>,
    /// What the one who looks is in it.
    pub side: Side,
    /// Whether both have agreed.
    pub accepted: bool,
    /// Whether the one who looks asked.
    pub asked_here: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_lines_and_lead_to_pages_only() {
        let text =
            "Statuts : https://example.org/statuts.pdf\n\n Rapport 2025 https://example.org/r?a=1 ";
        let found = documents(text).expect("documents");
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].title, "Statuts");
        assert_eq!(documents(&typed(&found)), Ok(found));
        for (wrong, at) in [
            ("Statuts", 1),
            ("ok https://example.org\nx javascript:alert(1)", 2),
            ("x http://example.org", 1),
            ("x https://localhost", 1),
            ("x https://example.org/\"onload", 1),
            ("https://example.org", 1),
        ] {
            assert_eq!(documents(wrong), Err(at), "{wrong}");
        }
        let many = "x https://example.org\n".repeat(MOST_DOCUMENTS + 1);
        assert_eq!(documents(&many), Err(MOST_DOCUMENTS + 1));
    }
}
