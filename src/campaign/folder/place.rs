use toml::de::{DeTable, DeValue};

/// A step from a table or a list to what is in it.
#[derive(Debug, Clone, Copy)]
pub(in crate::campaign) enum Step<'a> {
    /// To the value of a key.
    Key(&'a str),
    /// To the item with this number, from 0.
    Item(usize),
}

/// The line on which the value at the end of `steps` begins, or the last one found on the way.
pub(super) fn find(text: &str, steps: &[Step<'_>]) -> Option<usize> {
    let table = DeTable::parse(text).ok()?;
    let root = DeValue::Table(table.into_inner());
    let mut value = &root;
    let mut found = None;
    for step in steps {
        let next = match step {
            Step::Key(key) => value.get(*key),
            Step::Item(number) => value.get(*number),
        };
        let Some(next) = next else {
            break;
        };
        found = Some(line(text, next.span().start));
        value = next.get_ref();
    }
    found
}

/// The line of the byte at `offset`, the first being 1.
pub(super) fn line(text: &str, offset: usize) -> usize {
    1 + text.bytes().take(offset).filter(|b| *b == b'\n').count()
}
