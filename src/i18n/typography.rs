use std::borrow::Cow;

/// A change made to each piece of literal text.
pub(super) type Rule = fn(&str) -> Cow<'_, str>;

/// The typographic rule of a language, if it has one.
pub(super) fn rule(code: &str) -> Option<Rule> {
    (code == "fr").then_some(french as Rule)
}

/// Ordinary spaces beside French double punctuation become spaces that do not break: a narrow one
/// before `;`, `!` and `?`, a full one before `:` and inside guillemets (Imprimerie nationale,
/// *Lexique des règles typographiques*, 2002, "ponctuation").
fn french(text: &str) -> Cow<'_, str> {
    if !text.contains(' ') {
        return Cow::Borrowed(text);
    }
    let mut set = String::with_capacity(text.len() + 8);
    let mut chars = text.chars().peekable();
    let mut before = None;
    while let Some(c) = chars.next() {
        let put = match (c, before, chars.peek()) {
            (' ', _, Some(';' | '!' | '?')) => '\u{202F}',
            (' ', _, Some(':' | '»')) | (' ', Some('«'), _) => '\u{00A0}',
            _ => c,
        };
        set.push(put);
        before = Some(c);
    }
    Cow::Owned(set)
}
