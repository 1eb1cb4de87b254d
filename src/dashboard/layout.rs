//! Where bars and squares stand: plain numbers, so that templates only place them.

use super::tally::{Country, tenths};

/// The Union as squares, roughly as on the map: code, column, row. Neighbours stand side by side wherever a grid allows it.
pub const TILES: [(&str, u64, u64); 27] = [
    ("SE", 4, 0),
    ("FI", 5, 0),
    ("EE", 5, 1),
    ("IE", 0, 2),
    ("DK", 3, 2),
    ("LV", 5, 2),
    ("NL", 2, 3),
    ("DE", 3, 3),
    ("PL", 4, 3),
    ("LT", 5, 3),
    ("BE", 1, 4),
    ("LU", 2, 4),
    ("CZ", 3, 4),
    ("SK", 4, 4),
    ("FR", 1, 5),
    ("AT", 3, 5),
    ("HU", 4, 5),
    ("RO", 5, 5),
    ("PT", 0, 6),
    ("ES", 1, 6),
    ("IT", 2, 6),
    ("SI", 3, 6),
    ("HR", 4, 6),
    ("BG", 5, 6),
    ("MT", 2, 7),
    ("GR", 5, 7),
    ("CY", 6, 7),
];

/// Columns and rows of the map.
pub const GRID: (u64, u64) = (7, 8);

/// Where the steps of shading begin, in tenths of a percent; the last one is a threshold reached.
pub const STEPS: [u64; 6] = [0, 100, 250, 500, 750, 1_000];

/// The step of shading, 0 to 5.
#[must_use]
pub fn step(tenths: u64) -> usize {
    STEPS.iter().filter(|from| **from <= tenths).count() - 1
}

/// A square of the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Square<'a> {
    /// Column, from 0.
    pub column: u64,
    /// Row, from 0.
    pub row: u64,
    /// Step of shading, 0 to 5.
    pub step: usize,
    /// What it shows.
    pub country: &'a Country,
}

/// The squares of the territories that the map knows; none unless it knows them all, for then it is another map's country.
#[must_use]
pub fn squares(countries: &[Country]) -> Vec<Square<'_>> {
    let find = |country: &Country| TILES.iter().find(|(code, ..)| *code == country.code);
    let found: Option<Vec<Square<'_>>> = countries
        .iter()
        .map(|country| {
            find(country).map(|(_, column, row)| Square {
                column: *column,
                row: *row,
                step: step(country.tenths()),
                country,
            })
        })
        .collect();
    let mut squares = found.unwrap_or_default();
    // Read like a page.
    squares.sort_by_key(|square| (square.row, square.column));
    squares
}

/// The scale of the bars: what their full length means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scale {
    /// Tenths of a percent at full length.
    pub top: u64,
}

/// A country far beyond its threshold must not squeeze the others: longer bars are cut here, in tenths of a percent.
const LONGEST: u64 = 2_000;

impl Scale {
    /// Long enough for all, from 100 % in steps of 25 % to 200 %.
    #[must_use]
    pub fn new(countries: &[Country]) -> Self {
        let most = countries.iter().map(Country::tenths).max().unwrap_or(0);
        Self {
            top: most.div_ceil(250).saturating_mul(250).clamp(1_000, LONGEST),
        }
    }

    /// Length of a bar in tenths of a percent of the full length. Whoever has one statement has a bar that can be seen.
    #[must_use]
    pub fn length(self, country: &Country) -> u64 {
        let length = tenths(country.tenths().min(self.top), self.top).min(1_000);
        if country.statements == 0 {
            0
        } else {
            length.max(4)
        }
    }

    /// Where the threshold stands, in the same unit.
    #[must_use]
    pub fn limit(self) -> u64 {
        tenths(1_000, self.top)
    }

    /// Whether the bar had to be cut.
    #[must_use]
    pub fn cuts(self, country: &Country) -> bool {
        country.tenths() > self.top
    }
}

/// Tenths as a decimal number for SVG: `55.6`.
#[must_use]
pub fn decimal(tenths: u64) -> String {
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::super::tally::Tally;
    use super::super::tally::tests::{goals, reclaim_your_face};
    use super::*;

    #[test]
    fn every_member_state_has_a_square_of_its_own() {
        let places: BTreeSet<(u64, u64)> = TILES.iter().map(|(_, c, r)| (*c, *r)).collect();
        assert_eq!(places.len(), 27, "no two on one square");
        assert!(places.iter().all(|(c, r)| *c < GRID.0 && *r < GRID.1));
        let codes: BTreeSet<&str> = TILES.iter().map(|(code, ..)| *code).collect();
        let tally = reclaim_your_face();
        let expected: BTreeSet<&str> = tally.countries.iter().map(|c| c.code.as_str()).collect();
        assert_eq!(codes, expected);
        assert_eq!(squares(&tally.countries).len(), 27);
    }

    #[test]
    fn the_map_lies_as_the_union_does() {
        let at = |code: &str| {
            let found = TILES.iter().find(|(c, ..)| *c == code).expect(code);
            (found.1, found.2)
        };
        for (west, east) in [
            ("PT", "ES"),
            ("FR", "DE"),
            ("DE", "PL"),
            ("IT", "GR"),
            ("IE", "NL"),
            ("MT", "CY"),
            ("AT", "RO"),
        ] {
            assert!(at(west).0 < at(east).0, "{west} west of {east}");
        }
        for (north, south) in [
            ("SE", "DK"),
            ("DK", "DE"),
            ("FI", "EE"),
            ("EE", "LV"),
            ("LV", "LT"),
            ("NL", "BE"),
            ("BE", "FR"),
            ("FR", "ES"),
            ("CZ", "AT"),
            ("RO", "BG"),
            ("BG", "GR"),
            ("IT", "MT"),
        ] {
            assert!(at(north).1 < at(south).1, "{north} north of {south}");
        }
    }

    #[test]
    fn a_country_that_the_map_does_not_know_makes_no_map() {
        let table = goals(&[("DE", 10), ("XX", 10)]);
        let tally = Tally::new(table, 0, &BTreeMap::new(), &[], None);
        assert!(squares(&tally.countries).is_empty());
    }

    #[test]
    fn shading_begins_where_the_legend_says() {
        let steps: Vec<usize> = [
            0,
            99,
            100,
            249,
            250,
            499,
            500,
            749,
            750,
            999,
            1_000,
            u64::MAX,
        ]
        .map(step)
        .into();
        assert_eq!(steps, [0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    }

    #[test]
    fn bars_end_at_the_threshold_or_beyond_and_stay_inside() {
        let table = goals(&[("DE", 100), ("FR", 100), ("MT", 100), ("SE", 100)]);
        let with = |most: u64| {
            let ledger = [("DE", most), ("FR", 100), ("MT", 0), ("SE", 1)];
            let ledger = ledger.map(|(c, n)| (c.to_owned(), n)).into();
            Tally::new(table.clone(), 0, &ledger, &[], None)
        };
        for (most, top) in [
            (0, 1_000),
            (100, 1_000),
            (101, 1_250),
            (130, 1_500),
            (5_000, 2_000),
            (u64::MAX, 2_000),
        ] {
            let tally = with(most);
            let scale = Scale::new(&tally.countries);
            assert_eq!(scale.top, top, "{most}");
            assert!(tally.countries.iter().all(|c| scale.length(c) <= 1_000));
            let bar = |code: &str| {
                let country = tally.countries.iter().find(|c| c.code == code);
                scale.length(country.expect(code))
            };
            assert_eq!(bar("FR"), scale.limit(), "{most}");
            assert_eq!(bar("MT"), 0);
            assert!(bar("SE") >= 4);
        }
        let tally = with(5_000);
        let scale = Scale::new(&tally.countries);
        assert!(scale.cuts(&tally.countries[0]) && !scale.cuts(&tally.countries[1]));
    }
}
