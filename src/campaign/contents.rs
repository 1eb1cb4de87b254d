//! What is well formed in a campaign and still cannot be meant: places left to fill in, contacts that nobody can write to, pictures
//! that no page shows, texts in another language, and authorities of another country.

use pulldown_cmark::{Event, Parser, Tag};
use serde_json::Value;

use super::definition::{Role, Texts};
use super::diagnostic::Step::{self, Item, Key};
use super::diagnostic::{Contents, Diagnostic, Law, Path, Text};
use super::document::language::doubt;
use super::source::CampaignSource;
use crate::i18n::Lang;

/// Marks places in the skeleton that its author has to fill in.
pub const TO_FILL: [&str; 3] = ["[to fill in", "[à remplir", "[in te vullen"];

/// What stands for the campaign's name in addresses until somebody chose one.
const NAMELESS: &str = "to-fill-in";

/// What people write where they mean to come back: asked about, for it may stand there on purpose.
const DRAFT: [&str; 7] = [
    "TODO",
    "TBD",
    "XXX",
    "À COMPLÉTER",
    "À REMPLIR",
    "Lorem ipsum",
    "lorem ipsum",
];

/// Supervisory authorities by the names under which texts name them; those of one country stand together, and no name is part of a longer
/// one of another country. Source: the list of members of the European Data Protection Board (edpb.europa.eu), as far as names are
/// unmistakable.
const AUTHORITIES: [(&str, &[&str]); 14] = [
    ("AT", &["Datenschutzbehörde"]),
    (
        "BE",
        &[
            "Autorité de protection des données",
            "Gegevensbeschermingsautoriteit",
        ],
    ),
    ("DE", &["BfDI", "Bundesbeauftragte"]),
    ("DK", &["Datatilsynet"]),
    ("ES", &["AEPD", "Agencia Española de Protección de Datos"]),
    (
        "FR",
        &[
            "CNIL",
            "Commission nationale de l’informatique et des libertés",
        ],
    ),
    ("HU", &["NAIH"]),
    ("IE", &["Data Protection Commission"]),
    ("IT", &["Garante per la protezione dei dati personali"]),
    (
        "LU",
        &["Commission nationale pour la protection des données"],
    ),
    ("NL", &["Autoriteit Persoonsgegevens"]),
    ("PL", &["UODO", "Urzędu Ochrony Danych Osobowych"]),
    ("RO", &["ANSPDCP"]),
    ("SE", &["Integritetsskyddsmyndigheten"]),
];

/// What is to be said of a source.
pub(crate) fn remarks(source: &CampaignSource) -> Vec<Diagnostic> {
    let mut remarks = Vec::new();
    unfilled(&mut remarks, source);
    contacts(&mut remarks, source);
    arrangement(&mut remarks, source);
    for (language, texts) in &source.texts {
        pictures(&mut remarks, language, texts);
        in_its_language(&mut remarks, language, texts);
        other_authorities(&mut remarks, source, language, texts);
        share(&mut remarks, &source.definition.slug, language, texts);
    }
    remarks
}

/// Ready texts that some place would refuse, or cut.
fn share(remarks: &mut Vec<Diagnostic>, slug: &str, language: &str, texts: &Texts) {
    let lang = Lang::from_code(language).unwrap_or_default();
    // The address is the operator's; most are no longer than this.
    let site = "x".repeat(24);
    let url = format!("https://{site}/{language}/{slug}");
    for (line, what) in crate::campaign::share::texts::too_long(lang, texts, &url) {
        let path = Path::texts(language, &[Key("share"), Key(line)]);
        remarks.push(Diagnostic::warning(path, what));
    }
}

/// What the days say: a campaign that is over before it begins.
#[must_use]
pub fn days(source: &CampaignSource, today: jiff::civil::Date) -> Vec<Diagnostic> {
    let closes = source.definition.closes.filter(|closes| *closes < today);
    let path = Path::definition(&[Key("closes")]);
    closes
        .map(|closes| Diagnostic::warning(path, Contents::Over { closes }))
        .into_iter()
        .collect()
}

/// Every string below `value`, with the steps that lead to it.
fn strings<'v>(
    value: &'v Value,
    steps: &mut Vec<Step<'v>>,
    found: &mut Vec<(Vec<Step<'v>>, &'v str)>,
) {
    match value {
        Value::String(text) => found.push((steps.clone(), text)),
        Value::Array(all) => {
            for (number, one) in all.iter().enumerate() {
                steps.push(Item(number));
                strings(one, steps, found);
                steps.pop();
            }
        }
        Value::Object(all) => {
            for (key, one) in all {
                steps.push(Key(key));
                strings(one, steps, found);
                steps.pop();
            }
        }
        _ => {}
    }
}

/// Places of the skeleton that nobody filled in, each with its line.
fn unfilled(remarks: &mut Vec<Diagnostic>, source: &CampaignSource) {
    let before = remarks.len();
    let blocks = |text: &str| TO_FILL.iter().any(|marker| text.contains(marker));
    // Alone, not as a part of a longer word.
    let alone = |text: &str, mark: &str| {
        let free = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        text.match_indices(mark).any(|(at, _)| {
            let (start, rest) = text.split_at(at);
            free(start.chars().next_back()) && free(rest.chars().nth(mark.chars().count()))
        })
    };
    let mark = |text: &str| DRAFT.into_iter().find(|mark| alone(text, mark));
    let left = |text: &str| blocks(text) || mark(text).is_some();
    let what = |text: &str| match mark(text) {
        Some(mark) if !blocks(text) => Contents::ToWrite { mark },
        _ => Contents::ToFill,
    };
    if source.definition.slug == NAMELESS {
        let path = Path::definition(&[Key("slug")]);
        remarks.push(Diagnostic::error(path, Contents::Nameless));
    }
    let mut structured = |to: &dyn Fn(&[Step<'_>]) -> Path, value: serde_json::Result<Value>| {
        let Ok(value) = value else { return };
        let mut found = Vec::new();
        strings(&value, &mut Vec::new(), &mut found);
        for (steps, text) in found.into_iter().filter(|(_, text)| left(text)) {
            for line in text.lines().filter(|line| left(line)) {
                let path = to(&steps).quoting(line.trim());
                remarks.push(Diagnostic::new(blocks(line), path, what(line)));
            }
        }
    };
    structured(
        &|steps| Path::definition(steps),
        serde_json::to_value(&source.definition),
    );
    for (language, texts) in &source.texts {
        structured(
            &|steps| Path::texts(language, steps),
            serde_json::to_value(texts),
        );
    }
    for (language, documents) in &source.documents {
        for (kind, text) in documents {
            for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| left(line)) {
                let path = Path::document(language, kind).on_line(Some(number));
                remarks.push(Diagnostic::new(blocks(line), path, what(line)));
            }
        }
    }
    // As one goes through the files.
    if let Some(found) = remarks.get_mut(before..) {
        found.sort_by_cached_key(|one| source.place(&one.path));
    }
}

/// The e-mail address in a contact, where there is one.
pub(crate) fn mail_address(contact: &str) -> Option<String> {
    contact
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .find(|word| {
            clameur_instrument::mailed(word).is_some()
                && word
                    .rsplit('@')
                    .next()
                    .is_some_and(|domain| domain.contains('.'))
        })
        .map(str::to_owned)
}

/// Can anybody write there? An e-mail address, the address of a page, or a postal address with a number in it.
fn reaches_somebody(contact: &str) -> bool {
    let mut words = contact
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    mail_address(contact).is_some()
        || contact.contains("https://")
        || contact.contains("http://")
        || (contact.split_whitespace().count() >= 4
            && words.any(|word| word.chars().all(|c| c.is_ascii_digit()) && !word.is_empty()))
}

fn contacts(remarks: &mut Vec<Diagnostic>, source: &CampaignSource) {
    let is_left = |text: &str| TO_FILL.iter().any(|marker| text.contains(marker));
    let own = source.definition.data_contact.trim();
    if !own.is_empty() && !is_left(own) && !reaches_somebody(own) {
        let contact = own.to_owned();
        let path = Path::definition(&[Key("data_contact")]);
        remarks.push(Diagnostic::error(path, Contents::DataContact { contact }));
    }
    for (number, one) in source.definition.organisations.iter().enumerate() {
        let path = |key| Path::definition(&[Key("organisation"), Item(number), Key(key)]);
        let contact = one.contact.trim();
        if !contact.is_empty() && !is_left(contact) && !reaches_somebody(contact) {
            let code = Contents::Contact {
                contact: contact.to_owned(),
                name: one.name.clone(),
            };
            let blocks = one.role == Role::Lead;
            remarks.push(Diagnostic::new(blocks, path("contact"), code));
        }
        let url = one.url.trim();
        if !url.is_empty() && !is_left(url) && !is_a_page(url) {
            let url = url.to_owned();
            remarks.push(Diagnostic::warning(path("url"), Contents::Site { url }));
        }
    }
}

/// Organisations that decide together say what they agreed (GDPR, art. 26(2)).
fn arrangement(remarks: &mut Vec<Diagnostic>, source: &CampaignSource) {
    let partners = super::partners::readers(&source.definition);
    let names: Vec<&str> = partners.map(|partner| partner.name.as_str()).collect();
    if names.is_empty() {
        return;
    }
    for (language, texts) in &source.texts {
        if texts.controllers_md.trim().is_empty() {
            let names = names.join(", ");
            let path = Path::texts(language, &[Key("controllers_md")]);
            remarks.push(Diagnostic::warning(path, Law::Arrangement { names }));
        }
    }
}

fn is_a_page(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or(url.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.contains('.') && !rest.contains(char::is_whitespace))
}

/// The texts of a language that pages read as Markdown, with where they stand.
fn markdown(texts: &Texts) -> Vec<(Vec<Step<'static>>, &str)> {
    let mut all = vec![
        (vec![Key("appeal_md")], texts.appeal_md.as_str()),
        (vec![Key("complaint_md")], texts.complaint_md.as_str()),
        (vec![Key("carriers_md")], texts.carriers_md.as_str()),
        (vec![Key("controllers_md")], texts.controllers_md.as_str()),
    ];
    all.extend(texts.details.iter().enumerate().map(|(number, one)| {
        let steps = vec![Key("detail"), Item(number), Key("body_md")];
        (steps, one.body_md.as_str())
    }));
    all.extend(texts.questions.iter().enumerate().map(|(number, one)| {
        let steps = vec![Key("question"), Item(number), Key("answer_md")];
        (steps, one.answer_md.as_str())
    }));
    all
}

/// Pages load nothing from elsewhere and hold no code of others: pictures and HTML are left out, and their author should know.
fn pictures(remarks: &mut Vec<Diagnostic>, language: &str, texts: &Texts) {
    for (steps, text) in markdown(texts) {
        let mut parser = Parser::new(text).into_offset_iter().peekable();
        while let Some((event, range)) = parser.next() {
            let what = match event {
                Event::Start(Tag::Image { dest_url, .. }) => Contents::RemotePicture {
                    url: dest_url.to_string(),
                },
                Event::Html(_) | Event::InlineHtml(_) => {
                    // One remark for what stands together.
                    while matches!(
                        parser.peek(),
                        Some((Event::Html(_) | Event::InlineHtml(_), _))
                    ) {
                        parser.next();
                    }
                    Contents::Html
                }
                _ => continue,
            };
            let start = text.get(..range.start).unwrap_or_default();
            let line = start.rsplit('\n').next().unwrap_or_default().len();
            let begin = range.start - line;
            let whole = text.get(begin..).and_then(|rest| rest.lines().next());
            let path = Path::texts(language, &steps);
            let path = path.quoting(whole.unwrap_or_default().trim());
            remarks.push(Diagnostic::warning(path, what));
        }
    }
}

/// Texts that stand in the file of another language.
fn in_its_language(remarks: &mut Vec<Diagnostic>, language: &str, texts: &Texts) {
    let mut all: Vec<&str> = vec![&texts.summary, &texts.demand, &texts.objectives];
    all.extend(texts.signs.iter().map(String::as_str));
    all.extend(markdown(texts).into_iter().map(|(_, text)| text));
    let Some(doubt) = doubt(&all.join("\n"), language) else {
        return;
    };
    let (blocks, other, name) = doubt.told();
    let code = Text::TextsLanguage {
        name,
        other: other.to_owned(),
        own: language.to_owned(),
    };
    remarks.push(Diagnostic::new(blocks, Path::texts(language, &[]), code));
}

/// Documents that name the authority of another country than the campaign's: a text that was taken over from elsewhere.
fn other_authorities(
    remarks: &mut Vec<Diagnostic>,
    source: &CampaignSource,
    language: &str,
    texts: &Texts,
) {
    let own = AUTHORITIES
        .iter()
        .find(|(_, names)| names.iter().any(|name| texts.authority.contains(name)));
    let Some((own, _)) = own else { return };
    let documents = source.documents.get(language);
    for (kind, text) in documents.into_iter().flatten() {
        for (line, words) in (1..).zip(text.lines()) {
            let other = AUTHORITIES
                .iter()
                .filter(|(country, _)| country != own)
                .flat_map(|(_, names)| *names)
                .find(|name| words.contains(**name))
                .copied();
            let Some(other) = other else { continue };
            let code = Contents::OtherAuthority {
                other,
                authority: texts.authority.clone(),
            };
            let path = Path::document(language, kind).on_line(Some(line));
            remarks.push(Diagnostic::warning(path, code));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// The demonstration's files, with this replaced in one of them, and what is said of them.
    fn said(file: &str, from: &str, to: &str) -> Vec<String> {
        let dir = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("campaigns/technopolice");
        let mut files = BTreeMap::new();
        for name in [
            "campaign.toml",
            "en.toml",
            "en/mandate.md",
            "en/notice.md",
            "fr.toml",
            "fr/mandate.md",
            "fr/notice.md",
        ] {
            files.insert(name.to_owned(), std::fs::read(dir.join(name)).unwrap());
        }
        let bytes = files.get_mut(file).unwrap();
        let text = String::from_utf8(bytes.clone()).unwrap();
        assert!(from.is_empty() || text.contains(from), "{from}");
        *bytes = text.replacen(from, to, 1).into_bytes();
        let source = CampaignSource::from_files(&files).unwrap();
        crate::campaign::folder::locate(source.files(), remarks(&source))
            .iter()
            .map(|one| {
                let blocks = one.diagnostic.blocks();
                format!("{} {one}", if blocks { "problem" } else { "warning" })
            })
            .collect()
    }

    fn line_of(file: &str, what: &str) -> usize {
        let dir = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("campaigns/technopolice");
        let text = std::fs::read_to_string(dir.join(file)).unwrap();
        1 + text.lines().position(|line| line.contains(what)).unwrap()
    }

    #[test]
    fn the_demonstration_is_meant_as_it_stands() {
        assert_eq!(said("fr.toml", "", ""), Vec::<String>::new());
    }

    #[test]
    fn a_contact_is_an_address() {
        let told = said(
            "campaign.toml",
            "contact = \"contact@example.org\"",
            "contact = \"écrivez-nous\"",
        );
        let line = line_of("campaign.toml", "contact = ");
        assert!(
            matches!(&told[..], [one] if one.starts_with(&format!("problem campaign.toml:{line}: “écrivez-nous” is no address"))),
            "{told:?}"
        );
        for good in [
            "contact@example.org",
            "https://example.org/contact",
            "Association X, 1 rue de l’Exemple, 00000 Exempleville",
            "Écrire à contact@example.org.",
        ] {
            assert!(reaches_somebody(good), "{good}");
        }
        for bad in [
            "contact@",
            "us",
            "contact@example",
            "par téléphone",
            "@example.org",
        ] {
            assert!(!reaches_somebody(bad), "{bad}");
        }
    }

    #[test]
    fn a_picture_is_told_with_its_line() {
        let told = said(
            "fr.toml",
            "appeal_md = \"\"\"",
            "appeal_md = \"\"\"\nRegardez :\n\n![une caméra](https://example.org/camera.jpg)\n\n<b>gras</b>\n",
        );
        let line = line_of("fr.toml", "appeal_md = ") + 3;
        assert_eq!(told.len(), 3, "{told:?}");
        assert!(
            told[0].starts_with(&format!(
                "warning fr.toml:{line}: the picture https://example.org/camera.jpg"
            )),
            "{told:?}"
        );
        assert!(
            told[1].starts_with(&format!("warning fr.toml:{}: HTML", line + 2)),
            "{told:?}"
        );
    }

    #[test]
    fn a_place_to_fill_in_has_its_line() {
        let told = said(
            "campaign.toml",
            "seat = \"1 rue de l’Exemple",
            "seat = \"[to fill in: the seat] 1 rue de l’Exemple",
        );
        let line = line_of("campaign.toml", "seat = ");
        assert_eq!(
            told,
            [format!(
                "problem campaign.toml:{line}: a place still to fill in"
            )]
        );
    }

    #[test]
    fn what_was_to_be_written_later_is_asked_about() {
        let line = line_of("fr/mandate.md", "1. rédiger et déposer");
        for (mark, asked) in [("TODO", true), ("À COMPLÉTER", true), ("MASTODONTE", false)] {
            let told = said(
                "fr/mandate.md",
                "1. rédiger et déposer",
                &format!("1. rédiger ({mark}) et déposer"),
            );
            let expected = format!("warning fr/mandate.md:{line}: “{mark}” stands here");
            let is_asked = told.iter().any(|remark| remark.starts_with(&expected));
            assert_eq!(is_asked, asked, "{told:?}");
        }
    }

    #[test]
    fn a_mandate_of_another_country_is_doubted() {
        let told = said(
            "fr/mandate.md",
            "1. rédiger et déposer la réclamation auprès de la CNIL",
            "1. rédiger et déposer la réclamation auprès de l’Autorité de protection des données ou de la CNIL",
        );
        let line = line_of("fr/mandate.md", "1. rédiger et déposer");
        assert!(
            matches!(&told[..], [one] if one.starts_with(&format!("warning fr/mandate.md:{line}: it names Autorité de protection"))),
            "{told:?}"
        );
    }

    #[test]
    fn texts_of_another_language_are_told() {
        let dir = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("campaigns/technopolice");
        let english = std::fs::read_to_string(dir.join("en.toml")).unwrap();
        let french = std::fs::read_to_string(dir.join("fr.toml")).unwrap();
        let told = said("fr.toml", &french, &english);
        assert!(
            told.iter()
                .any(|one| one.starts_with("problem fr.toml: its texts read like English")),
            "{told:?}"
        );
    }
}
