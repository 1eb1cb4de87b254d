//! One literal for many values or rows: what a text has once stands there several times.
//!
//! How often is one of few numbers: each text is prepared once by each connection, and kept.

/// Values in one statement that writes rows. SQLite's driver looks each up by its name, from the first one on: more would cost more than they save.
const MOST: usize = 512;

/// How many values stand where `given` are asked for: 1, 4, 16, 64 …
pub(super) fn filled_up(given: usize) -> usize {
    let mut count = 1;
    while count < given {
        count *= 4;
    }
    count
}

/// How many of these rows of `width` values are written by the next statement: 1, 2, 4, 8 …
pub(super) fn together(rows: usize, width: usize) -> usize {
    let most = rows.min(MOST / width.max(1)).max(1);
    1 << most.ilog2()
}

/// `… IN ($n)` with `count` values from this number on.
pub(super) fn any(text: &str, first: usize, count: usize) -> String {
    let one = format!("(${first})");
    debug_assert!(text.contains(&one), "{text}");
    let many: Vec<String> = (first..first + count).map(|n| format!("${n}")).collect();
    text.replace(&one, &format!("({})", many.join(", ")))
}

/// `VALUES ($1, …)` with so many rows.
pub(super) fn rows(text: &str, rows: usize) -> String {
    let parts = parts(text);
    debug_assert!(parts.is_some(), "{text}");
    let Some((before, row, after)) = parts else {
        return text.to_owned();
    };
    let width = numbers(row).map(|(number, _)| number).max().unwrap_or(0);
    let mut all = String::with_capacity(text.len() + rows * (row.len() + 2));
    all.push_str(before);
    for at in 0..rows {
        if at > 0 {
            all.push_str(", ");
        }
        all.push_str(row.split('$').next().unwrap_or_default());
        for (number, rest) in numbers(row) {
            all.push('$');
            all.push_str(&(number + at * width).to_string());
            all.push_str(rest);
        }
    }
    all.push_str(after);
    all
}

/// What stands before the row, the row with its brackets, and what comes after it.
fn parts(text: &str) -> Option<(&str, &str, &str)> {
    let from = text.find("VALUES (")? + "VALUES ".len();
    let (before, rest) = text.split_at(from);
    let mut open = 0_u32;
    for (at, c) in rest.char_indices() {
        match c {
            '(' => open += 1,
            ')' if open == 1 => {
                let (row, after) = rest.split_at(at + 1);
                return Some((before, row, after));
            }
            ')' => open = open.saturating_sub(1),
            _ => {}
        }
    }
    None
}

/// The numbers of `$1`, `$2` … in their order, each with what stands between it and the next.
fn numbers(row: &str) -> impl Iterator<Item = (usize, &str)> {
    row.split('$').skip(1).map(|piece| {
        let end = piece.find(|c: char| !c.is_ascii_digit());
        let (number, rest) = piece.split_at(end.unwrap_or(piece.len()));
        (number.parse().unwrap_or(0), rest)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_repeated_with_numbers_of_its_own() {
        let one =
            "INSERT INTO t (a, b, c, d) VALUES ($1, 'due', $2, $1) ON CONFLICT (a) DO NOTHING";
        assert_eq!(rows(one, 1), one);
        assert_eq!(
            rows(one, 3),
            "INSERT INTO t (a, b, c, d) VALUES ($1, 'due', $2, $1), ($3, 'due', $4, $3), \
             ($5, 'due', $6, $5) ON CONFLICT (a) DO NOTHING"
        );
        let called = "INSERT INTO t (a) VALUES (lower($1))";
        assert_eq!(
            rows(called, 2),
            "INSERT INTO t (a) VALUES (lower($1)), (lower($2))"
        );
    }

    #[test]
    fn one_of_several_values_is_asked_for() {
        let text = "SELECT b FROM t WHERE a = $1 AND b IN ($2)";
        assert_eq!(any(text, 2, 1), text);
        assert_eq!(
            any(text, 2, 4),
            "SELECT b FROM t WHERE a = $1 AND b IN ($2, $3, $4, $5)"
        );
    }

    /// However many people come together, few texts are prepared; and none has more values than either engine takes.
    #[test]
    fn few_texts_serve_all_numbers() {
        use std::collections::BTreeSet;
        let lists: BTreeSet<usize> = (0..=256).map(filled_up).collect();
        assert_eq!(lists, BTreeSet::from([1, 4, 16, 64, 256]));
        for width in 1..=20 {
            let mut sizes = BTreeSet::new();
            for rows in 1..=256 {
                let mut left = rows;
                while left > 0 {
                    let some = together(left, width);
                    assert!(some >= 1 && some <= left && some * width <= MOST);
                    sizes.insert(some);
                    left -= some;
                }
            }
            assert!(sizes.len() <= 10, "{sizes:?}");
        }
    }
}
