use super::*;

const BLOCKS: &str = "{supporter}\n\n{mandatary}\n\n{targets}\n\n{consents}\n\n{signature}\n";

fn errors(text: &str) -> Vec<String> {
    let errors = check(text, MANDATE).err().unwrap_or_default();
    errors.iter().map(ToString::to_string).collect()
}

#[test]
fn a_complete_text_is_read() {
    let text = format!(
        "# Title of {{last_name}}\n\nTwo\nlines, {{revocation_url}}.\n\n1. one\n   goes on\n\n2. two\n\nafter\n## Next\n{BLOCKS}"
    );
    let template = parse(&text, MANDATE).unwrap();
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
            "line 3: there is no placeholder {phone}: {supporter}, {mandatary}, {targets}, {consents}, {signature}, {revocation_url}, {first_name}, {last_name}, {email}",
            "line 3: {targets} must stand alone in its paragraph",
            "line 15: {supporter} may stand only once",
            "line 17: one `# title` must come first, and only one",
            "line 19: a brace without its pair",
        ]
    );
    assert_eq!(
        errors("# T\n\n{supporter}"),
        [
            "{mandatary} is missing: it is replaced for each person",
            "{targets} is missing: it is replaced for each person",
            "{consents} is missing: it is replaced for each person",
            "{signature} is missing: it is replaced for each person",
            "{revocation_url} is missing: it is replaced for each person",
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
        "a **b",
        "a *b* *c",
        "  - a",
        "#### a",
        "<b>",
        "[a](b)",
        "[a](javascript:x)",
        "> a",
        "`a`",
        "a\\b",
        "2. two",
        "| a | b |",
        "~~a~~",
        "a &nbsp; b",
        "_a_ b",
        "![a](b)",
        "**a *b***",
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

#[test]
fn bold_lists_links_and_deeper_headings_are_read() {
    let text = format!(
        "# T\n\n{BLOCKS}\n{{revocation_url}}\n\n### Deeper\n\nA **bold {{last_name}}\nword**, *thin*, and [a\nlink](https://example.org/x_y).\n\n- one\n  goes on\n- two\n"
    );
    let document = check(&text, MANDATE).unwrap();
    assert_eq!(
        document.blocks[7..],
        [
            Block::Heading(3, vec![Span::Text("Deeper".into())]),
            Block::Paragraph(vec![
                Span::Text("A ".into()),
                Span::Bold("bold ".into()),
                Span::Field(Field::LastName),
                Span::Bold(" word".into()),
                Span::Text(", ".into()),
                Span::Italic("thin".into()),
                Span::Text(", and ".into()),
                Span::Link {
                    words: "a link".into(),
                    url: "https://example.org/x_y".into(),
                },
                Span::Text(".".into()),
            ]),
            Block::Bulleted(vec![
                vec![Span::Text("one goes on".into())],
                vec![Span::Text("two".into())],
            ]),
        ]
    );
}

#[test]
fn a_text_that_is_the_same_for_everybody_has_nothing_to_fill_in() {
    let errors = check("# T\n\nWrite to {email}\nor {targets}.\n", "notice").unwrap_err();
    let lines: Vec<_> = errors.iter().map(DocumentError::line).collect();
    assert_eq!(lines, [Some(3), Some(4)]);
    assert!(check("# T\n\nOne.\n", "notice").is_ok());
}

#[test]
fn what_cannot_be_read_is_printed_as_it_was_written() {
    let text = "# T\n\n> I, {last_name}, {what} **agree\n\n{supporter}\n\n| a |\n";
    assert!(parse(text, MANDATE).is_err());
    let document = plain(text);
    assert_eq!(
        document.blocks[..4],
        [
            Block::Paragraph(vec![Span::Text("# T".into())]),
            Block::Paragraph(vec![
                Span::Text("> I, ".into()),
                Span::Field(Field::LastName),
                Span::Text(", {what} **agree".into()),
            ]),
            Block::Slot(Slot::Supporter),
            Block::Paragraph(vec![Span::Text("| a |".into())]),
        ]
    );
    // Nothing that the person gave is lost because the text has no place for it.
    let slots: Vec<&Block> = document
        .blocks
        .iter()
        .filter(|block| matches!(block, Block::Slot(_)))
        .collect();
    assert_eq!(slots.len(), Slot::ALL.len());
}

proptest::proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "[#{}a-z_0-9. \n*é\\[\\]()-]{0,200}") {
        for kind in [MANDATE, "notice"] {
            let read = parse(&text, kind);
            // What is published can be printed.
            proptest::prop_assert!(read.is_ok() || check(&text, kind).is_err());
            let _ = html(&text, kind, crate::i18n::Lang::ENGLISH, 1);
        }
        let _ = plain(&text);
    }
}
