use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

use super::floors::module;

/// What a file names, each with its line.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Named {
    /// Paths inside the application, without `crate`.
    pub(super) paths: Vec<(usize, Vec<String>)>,
    /// First words of the other paths: libraries, and what the file has imported.
    pub(super) libraries: Vec<(usize, String)>,
    /// Where the store is asked by a text of its own.
    pub(super) queries: Vec<usize>,
}

/// Reads a source file, without what only tests see. Macros and attributes are looked through too.
pub(super) fn in_rust(file: &str, text: &str) -> Result<Named, String> {
    let tokens: TokenStream = text.parse().map_err(|_| "is no Rust".to_owned())?;
    let mut named = Named::default();
    walk(tokens, &module(file), &mut named);
    Ok(named)
}

/// Reads which templates a template takes in.
pub(super) fn in_template(text: &str) -> Named {
    let mut named = Named::default();
    for (number, line) in text.lines().enumerate() {
        for word in ["include \"", "extends \"", "import \""] {
            for after in line.split(word).skip(1) {
                let name = after.split('"').next().unwrap_or_default();
                named.paths.push((number + 1, module(name)));
            }
        }
    }
    named
}

fn walk(tokens: TokenStream, here: &[String], named: &mut Named) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                at = attribute(&tokens, at, here, named);
                continue;
            }
            TokenTree::Ident(ident) if ident == "mod" => {
                if let (Some(TokenTree::Ident(name)), Some(TokenTree::Group(group))) =
                    (tokens.get(at + 1), tokens.get(at + 2))
                {
                    let mut inner = here.to_vec();
                    inner.push(name.to_string());
                    walk(group.stream(), &inner, named);
                    at += 3;
                    continue;
                }
            }
            // Behind a type, `use<'a>` is no import.
            TokenTree::Ident(ident)
                if ident == "use" && !tokens.get(at + 1).is_some_and(|next| is(next, '<')) =>
            {
                let end = tokens.iter().skip(at).position(|token| is(token, ';'));
                let end = end.map_or(tokens.len(), |length| at + length);
                tree(
                    tokens.get(at + 1..end).unwrap_or_default(),
                    &[],
                    here,
                    named,
                );
                at = end;
                continue;
            }
            TokenTree::Ident(ident) => {
                query(&tokens, at, named);
                let follows = at > 1 && is_path(&tokens, at - 2);
                if !follows && is_path(&tokens, at + 1) {
                    let mut path = vec![ident.to_string()];
                    while let (true, Some(TokenTree::Ident(next))) =
                        (is_path(&tokens, at + 1), tokens.get(at + 3))
                    {
                        path.push(next.to_string());
                        at += 3;
                    }
                    note(&path, token.span().start().line, here, named);
                }
            }
            TokenTree::Group(group) => walk(group.stream(), here, named),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
        at += 1;
    }
}

/// What stands behind an attribute that begins at `at`; what only tests see is passed over.
fn attribute(tokens: &[TokenTree], at: usize, here: &[String], named: &mut Named) -> usize {
    let inner = tokens.get(at + 1).is_some_and(|token| is(token, '!'));
    let group = at + 1 + usize::from(inner);
    let Some(TokenTree::Group(words)) = tokens.get(group) else {
        return at + 1;
    };
    if let Some((line, name)) = template(words.stream()) {
        named.paths.push((line, module(&name)));
    }
    if inner || !is_of_tests(words.stream()) {
        walk(words.stream(), here, named);
        return group + 1;
    }
    let rest = tokens.iter().enumerate().skip(group + 1);
    let end = rest.into_iter().find(|(_, token)| {
        is(token, ';')
            || is(token, ',')
            || matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
    });
    end.map_or(tokens.len(), |(end, _)| end + 1)
}

/// Whether an attribute leaves what stands behind it to tests alone.
fn is_of_tests(attribute: TokenStream) -> bool {
    let mut said = Vec::new();
    words(attribute, &mut said);
    let says = |word: &str| said.iter().any(|known| known == word);
    said.first().is_some_and(|first| first == "cfg") && says("test") && !says("not") && !says("any")
}

/// The words of an attribute, without what stands in quotation marks.
fn words(tokens: TokenStream, said: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(word) => said.push(word.to_string()),
            TokenTree::Group(group) => words(group.stream(), said),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// The template that an attribute `template(path = "…")` names.
fn template(attribute: TokenStream) -> Option<(usize, String)> {
    let mut tokens = attribute.into_iter();
    let named = matches!(tokens.next(), Some(TokenTree::Ident(word)) if word == "template");
    let Some(TokenTree::Group(inside)) = tokens.next().filter(|_| named) else {
        return None;
    };
    let inside: Vec<TokenTree> = inside.stream().into_iter().collect();
    let at = inside
        .iter()
        .position(|token| matches!(token, TokenTree::Ident(word) if word == "path"))?;
    let Some(TokenTree::Literal(name)) = inside.get(at + 2) else {
        return None;
    };
    let text = name.to_string();
    Some((name.span().start().line, text.trim_matches('"').to_owned()))
}

/// The paths of an import.
fn tree(tokens: &[TokenTree], before: &[String], here: &[String], named: &mut Named) {
    for one in tokens.split(|token| is(token, ',')) {
        let mut path = before.to_vec();
        let mut line = 0;
        let mut renamed = false;
        for token in one {
            match token {
                TokenTree::Ident(ident) if ident == "as" => renamed = true,
                TokenTree::Ident(ident) if !renamed => {
                    line = ident.span().start().line;
                    path.push(ident.to_string());
                }
                TokenTree::Group(group) => {
                    let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                    tree(&inner, &path, here, named);
                    line = 0;
                }
                _ => {}
            }
        }
        if line > 0 {
            note(&path, line, here, named);
        }
    }
}

/// Writes a path down: one inside the application from its root on, of others the first word.
fn note(path: &[String], line: usize, here: &[String], named: &mut Named) {
    let Some(first) = path.first() else { return };
    let mut from = match first.as_str() {
        "crate" => Vec::new(),
        "self" => here.to_vec(),
        "super" => here.to_vec(),
        library => return named.libraries.push((line, library.to_owned())),
    };
    for word in path {
        match word.as_str() {
            "super" => drop(from.pop()),
            "crate" | "self" => {}
            word => from.push(word.to_owned()),
        }
    }
    named.paths.push((line, from));
}

/// A call `query("…")` that is no method and no definition.
fn query(tokens: &[TokenTree], at: usize, named: &mut Named) {
    let Some(TokenTree::Ident(name)) = tokens.get(at) else {
        return;
    };
    let Some(TokenTree::Group(group)) = tokens.get(at + 1) else {
        return;
    };
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    let defined = matches!(before, Some(TokenTree::Ident(word)) if word == "fn");
    let of_another = before.is_some_and(|token| is(token, '.'));
    let text = matches!(
        group.stream().into_iter().next(),
        Some(TokenTree::Literal(_))
    );
    if name == "query" && text && !defined && !of_another {
        named.queries.push(name.span().start().line);
    }
}

/// Whether `::` stands at this place.
fn is_path(tokens: &[TokenTree], at: usize) -> bool {
    let joint = matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == ':' && punct.spacing() == Spacing::Joint);
    joint && tokens.get(at + 1).is_some_and(|token| is(token, ':'))
}

fn is(token: &TokenTree, c: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == c)
}
