//! Reading the tags of pages that this program rendered: templates escape `<` wherever it is text, and quote every attribute with `"`.

/// The byte after the tag or the comment that a text begins with; none where it has no end.
pub(crate) fn tag_end(tail: &str) -> Option<usize> {
    if tail.starts_with("<!--") {
        return tail.find("-->").map(|at| at + 3);
    }
    let mut quoted = false;
    for (at, byte) in tail.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'>' if !quoted => return Some(at + 1),
            _ => {}
        }
    }
    None
}

/// The name of a tag, or of the element that it ends; empty for comments and declarations.
pub(crate) fn name(tag: &str) -> &str {
    let from = tag.trim_start_matches(['<', '/']);
    let end = from
        .find(|c: char| !c.is_ascii_alphanumeric() && c != '-')
        .unwrap_or(from.len());
    from.get(..end).unwrap_or_default()
}

/// The value of an attribute, as it is written.
pub(crate) fn attribute<'h>(tag: &'h str, name: &str) -> Option<&'h str> {
    let (_, from) = tag.split_once(&format!(" {name}=\""))?;
    from.split_once('"').map(|(value, _)| value)
}
