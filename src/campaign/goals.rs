use serde::{Deserialize, Serialize};

/// The numbers that a campaign hopes for: one, or several that each mean something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Goals {
    /// `goal = 15248`.
    One(u64),
    /// `[[goal]]`: what happens at each, the language files say (`[goals]`).
    Several(Vec<Goal>),
}

/// One of several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// The number.
    pub number: u64,
}

impl From<u64> for Goals {
    fn from(number: u64) -> Self {
        Self::One(number)
    }
}

impl Goals {
    /// All of them, as they are written.
    #[must_use]
    pub fn numbers(&self) -> Vec<u64> {
        match self {
            Self::One(number) => vec![*number],
            Self::Several(goals) => goals.iter().map(|goal| goal.number).collect(),
        }
    }

    /// The next one for a number; once all are reached, the last one.
    #[must_use]
    pub fn next(&self, live: u64) -> Option<u64> {
        let numbers = self.numbers();
        let to_come = numbers.iter().copied().filter(|number| *number > live);
        to_come.min().or_else(|| numbers.iter().copied().max())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_goal_is_written_as_it_always_was() {
        for (json, goals) in [
            ("15248", Goals::One(15_248)),
            (
                r#"[{"number":500},{"number":1000}]"#,
                Goals::Several(vec![Goal { number: 500 }, Goal { number: 1000 }]),
            ),
        ] {
            let read: Goals = serde_json::from_str(json).unwrap();
            assert_eq!(read, goals);
            assert_eq!(serde_json::to_string(&goals).unwrap(), json);
        }
    }

    #[test]
    fn the_next_one_is_the_smallest_that_is_not_reached() {
        let goals: Goals = serde_json::from_str(r#"[{"number":1000},{"number":500}]"#).unwrap();
        for (live, next) in [
            (0, 500),
            (499, 500),
            (500, 1000),
            (1000, 1000),
            (9999, 1000),
        ] {
            assert_eq!(goals.next(live), Some(next), "{live}");
        }
        assert_eq!(Goals::Several(Vec::new()).next(1), None);
    }
}
