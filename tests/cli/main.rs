//! What the commands print: help texts and common errors, as transcripts. After a change that is meant:
//! `TRYCMD=overwrite cargo test --test cli`, then read the difference.

#[test]
fn transcripts() {
    trycmd::TestCases::new()
        .env("COLUMNS", "80")
        .env("NO_COLOR", "1")
        .case("tests/cli/*.trycmd");
}
