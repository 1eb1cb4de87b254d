use super::*;

const BLOCKS: &str = "{supporter}\n\n{mandatary}\n\n{targets}\n\n{consents}\n\n{signature}\n";

fn errors(text: &str) -> Vec<String> {
    let errors = check(text).err().unwrap_or_default();
    errors.iter().map(ToString::to_string).collect()
}

#[test]
fn a_complete_text_is_read() {
    let text = format!(
        "# Title of {{last_name}}\n\nTwo\nlines, {{revocation_url}}.\n\n1. one\n   goes on\n\n2. two\n\nafter\n## Next\n{BLOCKS}"
    );
    let template = parse(&text).unwrap();
    assert_eq!(
        template.blocks[..4],
        [
            Block::Heading(
                1,
                vec![Span::Text("Title of ".into()), Span::Field(Field::LastName)]
            ),
            Block::Paragraph(vec![
                Span::Text("Two lines, ".into()),
                Span::Field(Field::RevocationUrl),
                Span::Text(".".into()),
            ]),
            Block::Numbered(vec![
                vec![Span::Text("one goes on".into())],
                vec![Span::Text("two".into())],
            ]),
            Block::Paragraph(vec![Span::Text("after".into())]),
        ]
    );
    assert_eq!(template.blocks[5], Block::Slot(Slot::Supporter));
}

#[test]
fn everything_wrong_is_named_with_its_line() {
    let text = format!(
        "# T\n\n{{phone}} {{revocation_url}} {{targets}}\n\n{BLOCKS}\n{{supporter}}\n\n# Again\n\na }} b"
    );
    assert_eq!(
        errors(&text),
        [
            "line 3: there is no placeholder {phone}",
            "line 3: {targets} must stand alone in its paragraph",
            "line 15: {supporter} may stand only once",
            "line 17: one `# title` must come first, and only one",
            "line 19: a brace without its pair",
        ]
    );
    assert_eq!(
        errors("# T\n\n{supporter}"),
        [
            "{mandatary} is missing",
            "{targets} is missing",
            "{consents} is missing",
            "{signature} is missing",
            "{revocation_url} is missing",
        ]
    );
    assert_eq!(
        errors("")[0],
        "line 1: one `# title` must come first, and only one"
    );
}

#[test]
fn what_other_readers_would_understand_otherwise_is_refused() {
    let refused = [
        "a **b**", "- a", "### a", "<b>", "[a](b)", "> a", "`a`", "a\\b", "2. two",
    ];
    for line in refused {
        let text = format!("# T\n\n{BLOCKS}\n{{revocation_url}}\n\n{line}\n");
        let found = errors(&text);
        assert!(
            matches!(&found[..], [one] if one.starts_with("line 15: ")),
            "{line}: {found:?}"
        );
    }
}

proptest::proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "[#{}a-z_0-9. \n*é]{0,200}") {
        let result = parse(&text);
        proptest::prop_assert_eq!(result.is_ok(), check(&text).is_ok());
    }
}
