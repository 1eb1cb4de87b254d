/// What a frame shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// The number.
    Count,
    /// The number, and how far it is.
    Progress,
    /// Both, and the way to the form.
    Button,
    /// The form itself.
    Form,
}

impl Kind {
    /// All of them.
    pub(super) const ALL: [Self; 4] = [Self::Count, Self::Progress, Self::Button, Self::Form];

    /// The last part of its address.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Count => "count",
            Self::Progress => "progress",
            Self::Button => "button",
            Self::Form => "form",
        }
    }

    /// Reads [`Kind::name`].
    pub(super) fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Pixels that a frame is given before it tells its own height, and for good where no script listens. `assets/clameur.js` has the
    /// same numbers.
    pub(super) fn height(self) -> u16 {
        match self {
            Self::Count => 150,
            Self::Progress => 200,
            Self::Button => 270,
            Self::Form => 720,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_knows_the_same_heights() {
        let script = include_str!("../web/assets/clameur.js");
        let heights = Kind::ALL.map(|kind| format!("{}: {}", kind.name(), kind.height()));
        assert!(script.contains(&heights.join(", ")), "{heights:?}");
    }

    #[test]
    fn a_name_leads_back() {
        for kind in Kind::ALL {
            assert_eq!(Kind::parse(kind.name()), Some(kind));
        }
        assert_eq!(Kind::parse("receipt"), None);
    }
}
