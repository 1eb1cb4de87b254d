/// A language's code and its files' names and contents.
pub(super) struct Source {
    pub(super) code: &'static str,
    pub(super) files: &'static [(&'static str, &'static str)],
}

macro_rules! sources {
    ($($code:literal),*) => { &[$(Source { code: $code, files: files!($code) }),*] };
}

macro_rules! files {
    ($code:literal) => { files!($code,
        "format", "common", "campaign", "statement", "receipt", "count", "errors", "mail", "print", "dossier") };
    ($code:literal, $($file:literal),*) => { &[$((
        $file,
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/", $code, "/", $file, ".ftl")),
    )),*] };
}

/// Every enabled language. English, the source, stays first; a new language is one more code here.
pub(super) const SOURCES: &[Source] = sources!("en", "fr");
