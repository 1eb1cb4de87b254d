//! Reading and writing one value in a block, with everything around it left as its author wrote it.

use std::cell::RefCell;

use toml::Value;
use toml::de::{DeTable, DeValue};

use crate::campaign::diagnostic::Step;

/// The text at the end of `steps`, where there is one.
#[must_use]
pub fn get(block: &str, steps: &[Step<'_>]) -> Option<String> {
    match value(block, steps)? {
        Value::String(text) => Some(text),
        _ => None,
    }
}

/// The value at the end of `steps`, whatever it is.
#[must_use]
pub fn value(block: &str, steps: &[Step<'_>]) -> Option<Value> {
    if block.len() < LARGE {
        return at(&read(block)?, steps).cloned();
    }
    LAST.with_borrow_mut(|(text, whole)| {
        if text.as_str() != block {
            (*text, *whole) = (block.to_owned(), read(block));
        }
        at(whole.as_ref()?, steps).cloned()
    })
}

/// Bytes of a block that takes a while to read.
const LARGE: usize = 32 << 10;

thread_local! {
    /// The large block that was read last, and what it says. A page asks for dozens of values, and a file that cannot be cut is one block of up to a
    /// megabyte: read anew for each of them, it took a processor for seconds.
    static LAST: RefCell<(String, Option<Value>)> = const { RefCell::new((String::new(), None)) };
}

fn read(block: &str) -> Option<Value> {
    #[cfg(test)]
    READ.set(READ.get() + 1);
    toml::from_str(block).ok().map(Value::Table)
}

fn at<'v>(whole: &'v Value, steps: &[Step<'_>]) -> Option<&'v Value> {
    let mut value = whole;
    for step in steps {
        value = match step {
            Step::Key(key) => value.as_table()?.get(*key)?,
            Step::Item(number) => value.as_array()?.get(*number)?,
        };
    }
    Some(value)
}

#[cfg(test)]
thread_local! {
    /// How often a block was read.
    static READ: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// The block with this text at the end of `steps`: see [`put`].
#[must_use]
pub fn set(block: &str, steps: &[Step<'_>], text: &str) -> Option<String> {
    put(block, steps, &Value::String(text.to_owned()))
}

/// The block with this value at the end of `steps`: in place of what stands there, else as a new key at the end of the block. None where the block
/// has no such place, or would not be one any more.
#[must_use]
pub fn put(block: &str, steps: &[Step<'_>], wanted: &Value) -> Option<String> {
    let table = DeTable::parse(block).ok()?;
    let root = DeValue::Table(table.into_inner());
    let said = wanted.to_string();
    let written = match find(&root, steps) {
        Some(there) => {
            let span = there.span();
            let (before, after) = (block.get(..span.start)?, block.get(span.end..)?);
            format!("{before}{said}{after}")
        }
        None => {
            let (Step::Key(key), parents) = steps.split_last()? else {
                return None;
            };
            // A block has one table alone: the outermost, or that of its header.
            if !parents.is_empty() {
                find(&root, parents)?;
            }
            let end = block.trim_end().len();
            let (before, after) = (block.get(..end)?, block.get(end..)?);
            let line = if before.is_empty() { "" } else { "\n" };
            let after = if after.is_empty() { "\n" } else { after };
            format!("{before}{line}{key} = {said}{after}")
        }
    };
    (value(&written, steps).as_ref() == Some(wanted)).then_some(written)
}

/// The block without the key at the end of `steps` and its line; as it is where there is no such key. None where the key has no line of its own.
#[must_use]
pub fn remove(block: &str, steps: &[Step<'_>]) -> Option<String> {
    let table = DeTable::parse(block).ok()?;
    let root = DeValue::Table(table.into_inner());
    let (Step::Key(key), parents) = steps.split_last()? else {
        return None;
    };
    let Some(there) = find(&root, steps) else {
        return Some(block.to_owned());
    };
    let table = match parents.is_empty() {
        true => &root,
        false => find(&root, parents)?.get_ref(),
    };
    let DeValue::Table(table) = table else {
        return None;
    };
    let start = table.iter().find(|(name, _)| name.get_ref() == *key)?.0;
    let line = block
        .get(..start.span().start)?
        .rfind('\n')
        .map_or(0, |at| at + 1);
    let end = there.span().end;
    let next = block
        .get(end..)?
        .find('\n')
        .map_or(block.len(), |at| end + at + 1);
    let written = format!("{}{}", block.get(..line)?, block.get(next..)?);
    let left: toml::Table = toml::from_str(&written).ok()?;
    let before: toml::Table = toml::from_str(block).ok()?;
    // Nothing else is gone.
    let mut expected = Value::Table(before);
    take(&mut expected, steps)?;
    (Value::Table(left) == expected).then_some(written)
}

fn take(value: &mut Value, steps: &[Step<'_>]) -> Option<()> {
    let (Step::Key(key), parents) = steps.split_last()? else {
        return None;
    };
    let mut table = value;
    for step in parents {
        table = match step {
            Step::Key(key) => table.get_mut(*key)?,
            Step::Item(number) => table.get_mut(*number)?,
        };
    }
    table.as_table_mut()?.remove(*key).map(drop)
}

fn find<'v, 'i>(
    root: &'v DeValue<'i>,
    steps: &[Step<'_>],
) -> Option<&'v toml::Spanned<DeValue<'i>>> {
    let mut value = root;
    let mut found = None;
    for step in steps {
        let next = match step {
            Step::Key(key) => value.get(*key),
            Step::Item(number) => value.get(*number),
        };
        found = Some(next?);
        value = next?.get_ref();
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Step::{Item, Key};
    use super::*;

    #[test]
    fn a_large_block_is_read_once_however_many_values_are_asked_for() {
        let words = "long ".repeat(LARGE);
        let sound = format!("title = \"T\"\ntext = \"{words}\"\n");
        let broken = format!("{sound}text = 2\n");
        let before = READ.get();
        for _ in 0..100 {
            assert_eq!(value(&sound, &[Key("title")]), Some(Value::from("T")));
            assert_eq!(value(&sound, &[Key("none")]), None);
        }
        for _ in 0..100 {
            assert_eq!(value(&broken, &[Key("title")]), None);
        }
        assert_eq!(READ.get() - before, 2);
        // What it says is not taken for what another says.
        let other = sound.replace("\"T\"", "\"U\"");
        assert_eq!(value(&other, &[Key("title")]), Some(Value::from("U")));
    }

    #[test]
    fn a_value_is_replaced_and_nothing_else() {
        let block = "# As registered.\ntitle   = 'Old' # keep\n";
        let written = set(block, &[Key("title")], "New “one”").expect("written");
        assert_eq!(
            written,
            "# As registered.\ntitle   = \"New “one”\" # keep\n"
        );
        let fact = "\n[[fact]]\nfigure = \"1\"\n\n# The next.\n";
        let steps = [Key("fact"), Item(0), Key("figure")];
        let written = set(fact, &steps, "2").expect("written");
        assert_eq!(written, "\n[[fact]]\nfigure = \"2\"\n\n# The next.\n");
        let steps = [Key("fact"), Item(0), Key("label")];
        let written = set("[[fact]]\nfigure = \"1\"\n", &steps, "people").expect("written");
        assert_eq!(written, "[[fact]]\nfigure = \"1\"\nlabel = \"people\"\n");
        assert_eq!(set(fact, &[Key("fact"), Item(1), Key("x")], "2"), None);
    }

    #[test]
    fn a_key_goes_with_its_line_and_takes_nothing_along() {
        let block = "[[organisation]]\nid = \"a\" # short\n# The day.\ndeclared = \"2010-01-31\"\nsigns = [\n  \"x\",\n]\nseat = \"S\"\n";
        let steps = |key| [Key("organisation"), Item(0), Key(key)];
        let without = remove(block, &steps("declared")).expect("removed");
        assert_eq!(without, block.replace("declared = \"2010-01-31\"\n", ""));
        let without = remove(block, &steps("signs")).expect("removed");
        assert_eq!(without, block.replace("signs = [\n  \"x\",\n]\n", ""));
        assert_eq!(remove(block, &steps("url")).as_deref(), Some(block));
        assert_eq!(
            remove("a = { b = 1, c = 2 }\n", &[Key("a"), Key("b")]),
            None
        );
        assert_eq!(remove("goal = 5\n", &[Key("goal")]).as_deref(), Some(""));
    }

    #[test]
    fn numbers_and_lists_are_written_as_they_are() {
        let list = Value::Array(vec![Value::from("one"), Value::from("t\"wo")]);
        for wanted in [Value::from(1_000), Value::from(true), list] {
            let written =
                put("# Why.\ngoal = 5 # so many\n", &[Key("goal")], &wanted).expect("written");
            assert_eq!(value(&written, &[Key("goal")]), Some(wanted));
            assert!(written.starts_with("# Why.\ngoal = ") && written.ends_with(" # so many\n"));
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(
            text in "([a-c\\[\\]\"'#=\n\r\t\u{7f}\\\\ {}é😀]|\"\"\"|'''|\r\n){0,40}",
        ) {
            let steps = [Key("targets"), Key("taj"), Key("title")];
            let block = "[targets.taj]\ntitle = \"\"\"\nold\n\"\"\"\ncontroller = \"c\"\n";
            let written = set(block, &steps, &text).expect("written");
            prop_assert_eq!(get(&written, &steps), Some(text));
            prop_assert!(written.ends_with("\ncontroller = \"c\"\n"));
        }
    }
}
