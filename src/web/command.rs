/// A word as it stands in a command that pages print: right in the shells of Linux, macOS and Windows alike.
///
/// Double quotes mean the same to all of them, as long as nothing between them is special; only then are single quotes taken, which are right in
/// Unix shells and PowerShell.
#[must_use]
pub fn word(text: &str) -> String {
    let special = |c: char| matches!(c, '"' | '$' | '`' | '\\' | '!' | '%') || c.is_control();
    if text.contains(special) {
        format!("'{}'", text.replace('\'', ""))
    } else {
        format!("\"{text}\"")
    }
}

#[cfg(test)]
mod tests {
    use super::word;

    #[test]
    fn what_shells_would_read_is_kept_from_them() {
        assert_eq!(
            word("example.org/log/a+0123abcd+AB/c="),
            "\"example.org/log/a+0123abcd+AB/c=\""
        );
        assert_eq!(word("[::1]:8080 &"), "\"[::1]:8080 &\"");
        assert_eq!(word("a$b`c"), "'a$b`c'");
    }
}
