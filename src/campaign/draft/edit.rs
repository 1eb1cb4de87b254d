//! Reading and writing one value in a block, with everything around it left as its author wrote it.

use toml::de::{DeTable, DeValue};

use crate::campaign::diagnostic::Step;

/// The text at the end of `steps`, where there is one.
#[must_use]
pub fn get(block: &str, steps: &[Step<'_>]) -> Option<String> {
    let table = DeTable::parse(block).ok()?;
    let root = DeValue::Table(table.into_inner());
    match find(&root, steps)?.get_ref() {
        DeValue::String(text) => Some(text.to_string()),
        _ => None,
    }
}

/// The block with this text at the end of `steps`: in place of what stands there, else as a new key at the end of the block. None where the block
/// has no such place, or would not be one any more.
#[must_use]
pub fn set(block: &str, steps: &[Step<'_>], text: &str) -> Option<String> {
    let table = DeTable::parse(block).ok()?;
    let root = DeValue::Table(table.into_inner());
    let value = toml::Value::String(text.to_owned()).to_string();
    let written = match find(&root, steps) {
        Some(there) => {
            let span = there.span();
            let (before, after) = (block.get(..span.start)?, block.get(span.end..)?);
            format!("{before}{value}{after}")
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
            format!("{before}{line}{key} = {value}{after}")
        }
    };
    (get(&written, steps).as_deref() == Some(text)).then_some(written)
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
