/// A language's code and its files' names and contents.
pub(super) struct Source {
    pub(super) code: &'static str,
    pub(super) files: &'static [(&'static str, &'static str)],
}

macro_rules! sources {
    (whole: $($whole:literal),*; site: $($site:literal),*) => { &[
        $(Source { code: $whole, files: files!($whole,
            "format", "common", "campaign", "statement", "receipt", "count", "errors", "mail", "initiative",
            "countries", "print", "dossier", "sealed", "desk") },)*
        $(Source { code: $site, files: files!($site,
            "format", "common", "campaign", "statement", "receipt", "count", "errors", "mail", "initiative",
            "countries") },)*
    ] };
}

macro_rules! files {
    ($code:literal, $($file:literal),*) => { &[$((
        $file,
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/", $code, "/", $file, ".ftl")),
    )),*] };
}

/// Every enabled language. English, the source, stays first; a new language is one more code here. The site speaks all of
/// them; mandates, the offline commands and the desk speak those named first, and English to the others.
pub(super) const SOURCES: &[Source] = sources!(whole: "en", "fr"; site:
    "bg", "cs", "da", "de", "el", "es", "et", "fi", "ga", "hr", "hu", "it", "lt", "lv", "mt", "nl", "pl", "pt", "ro", "sk", "sl",
    "sv");
