//! Is a document fit to be signed by thousands, and printed years later?

use super::clauses;
use super::language;
use super::{MANDATE, check};
use crate::campaign::capacity;
use crate::campaign::definition::{Definition, Texts};
use crate::campaign::diagnostic::Step::{Item, Key};
use crate::campaign::diagnostic::{Diagnostic, Path, Text, Words};
use crate::campaign::initiative::documents::written;
use crate::campaign::partners::folded;
use crate::campaign::source::CampaignSource;
use crate::pdf::unprintable;
use clameur_instrument::{Clause, Instrument, Kind};

/// Everything for which the documents of a source should not be published, in every language and of every kind.
#[must_use]
pub fn remarks(source: &CampaignSource, law: &Instrument) -> Vec<Diagnostic> {
    let mut remarks = Vec::new();
    for (language, documents) in &source.documents {
        let texts = source.texts.get(language);
        for (kind, text) in documents {
            let document = One {
                definition: &source.definition,
                law,
                language,
                kind,
                text,
                texts,
            };
            document.look(&mut remarks);
        }
    }
    if law.kind == Kind::Mandate {
        printed_words(source, &mut remarks);
    }
    remarks
}

/// What stands on a mandate besides its text: who is mandated, and against whom.
fn printed_words(source: &CampaignSource, remarks: &mut Vec<Diagnostic>) {
    let mut look = |path: Path, words: &str| {
        for letter in unprintable(words) {
            let line = words.lines().find(|line| line.contains(letter));
            let path = path.clone().quoting(line.unwrap_or(words));
            let words = words.to_owned();
            remarks.push(Diagnostic::error(path, Text::LetterIn { letter, words }));
        }
    };
    for (number, one) in source.definition.organisations.iter().enumerate() {
        for (key, words) in [
            ("name", &one.name),
            ("legal_form", &one.legal_form),
            ("register_number", &one.register_number),
            ("seat", &one.seat),
            ("representative", &one.representative),
            ("contact", &one.contact),
        ] {
            let steps = [Key("organisation"), Item(number), Key(key)];
            look(Path::definition(&steps), words);
        }
    }
    for (language, texts) in &source.texts {
        for (key, words) in [
            ("title", &texts.title),
            ("authority", &texts.authority),
            ("respondent", &texts.respondent),
            ("object_clause", &texts.object_clause),
        ] {
            look(Path::texts(language, &[Key(key)]), words);
        }
        for (id, target) in &texts.targets {
            for (key, words) in [
                ("title", &target.title),
                ("controller", &target.controller),
                ("processing", &target.processing),
                ("eligibility", &target.eligibility),
            ] {
                let steps = [Key("targets"), Key(id), Key(key)];
                look(Path::texts(language, &steps), words);
            }
        }
    }
}

struct One<'f> {
    definition: &'f Definition,
    law: &'f Instrument,
    language: &'f str,
    kind: &'f str,
    text: &'f str,
    texts: Option<&'f Texts>,
}

impl One<'_> {
    fn look(&self, remarks: &mut Vec<Diagnostic>) {
        self.grammar(remarks);
        self.letters(remarks);
        self.authority(remarks);
        self.clauses(remarks);
        self.language(remarks);
    }

    fn remark(&self, line: Option<usize>, blocks: bool, code: Text) -> Diagnostic {
        let path = Path::document(self.language, self.kind).on_line(line);
        Diagnostic::new(blocks, path, code)
    }

    /// Whether the law wrote it from the register, word for word: nobody can write it otherwise.
    fn is_the_laws(&self) -> bool {
        self.texts.is_some_and(|texts| {
            written(self.law, self.definition, texts, self.language, self.kind).as_deref()
                == Some(self.text)
        })
    }

    fn grammar(&self, remarks: &mut Vec<Diagnostic>) {
        if self.is_the_laws() {
            return;
        }
        let errors = check(self.text, self.kind).err().unwrap_or_default();
        remarks.extend(
            errors
                .into_iter()
                .map(|error| self.remark(error.line(), true, Text::Grammar(error))),
        );
    }

    /// What is signed is printed; what is only shown need not be.
    fn letters(&self, remarks: &mut Vec<Diagnostic>) {
        let kinds = self.law.documents.iter();
        let signed = kinds.clone().any(|d| d.kind == self.kind && d.signed);
        let mut told = Vec::new();
        for (number, line) in (1..).zip(self.text.lines()) {
            for letter in unprintable(line) {
                if told.contains(&letter) {
                    continue;
                }
                told.push(letter);
                remarks.push(self.remark(Some(number), signed, Text::Letter { letter }));
            }
        }
    }

    /// A mandate says before whom it is used.
    fn authority(&self, remarks: &mut Vec<Diagnostic>) {
        let authority = self.texts.map_or("", |texts| texts.authority.trim());
        if self.kind == MANDATE && !authority.is_empty() && !names(self.text, authority) {
            let authority = authority.to_owned();
            remarks.push(self.remark(None, true, Text::AuthorityUnnamed { authority }));
        }
    }

    /// What the law says that this text must say.
    fn clauses(&self, remarks: &mut Vec<Diagnostic>) {
        let Some(rule) = self.law.documents.iter().find(|d| d.kind == self.kind) else {
            return;
        };
        let source = rule.sources.iter().find_map(|id| self.law.sources.get(id));
        let cited = || {
            Words::of(|| {
                let language = crate::terminal::language().code();
                source.map_or_else(String::new, |source| source.cited(language).to_owned())
            })
        };
        let blocks = !self.definition.demonstration;
        let sure = clauses::is_sure(self.language);
        let mut say = |sure: bool, code: Text| {
            remarks.push(self.remark(None, blocks && sure, code));
        };
        if rule.signed
            && capacity::is_asked(self.definition, self.law)
            && let Some(words) = capacity::declares_full_age(self.text)
        {
            let words = words.to_string();
            say(true, Text::FullAge { words });
        }
        for clause in &rule.states {
            // What no list of words covers is for whoever reads the language.
            if clauses::says(self.text, self.language, *clause) == Some(false) {
                let cited = cited();
                let code = match clause {
                    Clause::Object => Text::NoObject { cited },
                    Clause::Duration => Text::NoDuration { cited },
                };
                say(sure, code);
            }
        }
        let missing: Vec<&str> = rule
            .articles
            .iter()
            .map(String::as_str)
            .filter(|article| !clauses::has_number(self.text, article))
            .collect();
        if !missing.is_empty() {
            let code = Text::Rights {
                articles: missing.join(", "),
                cited: cited(),
            };
            say(true, code);
        }
    }

    fn language(&self, remarks: &mut Vec<Diagnostic>) {
        let Some(doubt) = language::doubt(self.text, self.language) else {
            return;
        };
        let (blocks, other, name) = doubt.told();
        let code = Text::DocumentLanguage {
            name,
            other: other.to_owned(),
            own: self.language.to_owned(),
        };
        remarks.push(self.remark(None, blocks, code));
    }
}

/// Whether a text names an authority: the same words, whatever their endings, their article and their order.
fn names(text: &str, authority: &str) -> bool {
    let text = folded(text);
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
    let authority = folded(authority);
    let wanted: Vec<String> = authority
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() >= 3)
        .map(stem)
        .collect();
    let found = wanted
        .iter()
        .filter(|stem| words.iter().any(|word| word.starts_with(stem.as_str())))
        .count();
    // Half of the words: an article of three letters (“the”) is one of two in “the CNIL”, so more than half.
    found * 2 > wanted.len()
}

/// The beginning of a word, without what declension changes.
fn stem(word: &str) -> String {
    let length = word.chars().count();
    let kept = if length <= 4 {
        length
    } else {
        (length * 2 / 3).max(4)
    };
    word.chars().take(kept).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::publish::instrument;

    fn law() -> Instrument {
        instrument("fr-gdpr-80").expect("known")
    }

    /// What is said of the demonstration after this document was changed.
    fn said(language: &str, kind: &str, change: impl Fn(&str) -> String) -> Vec<String> {
        let mut source = CampaignSource::embedded_demo().expect("the demonstration");
        let documents = source.documents.get_mut(language).expect("a language");
        let text = documents.get_mut(kind).expect("a document");
        *text = change(text);
        crate::campaign::folder::locate(source.files(), remarks(&source, &law()))
            .iter()
            .map(|one| {
                let blocks = one.diagnostic.blocks();
                format!("{} {one}", if blocks { "problem" } else { "warning" })
            })
            .collect()
    }

    #[test]
    fn the_demonstrations_are_sound_in_every_language() {
        assert_eq!(said("fr", "mandate", str::to_owned), Vec::<String>::new());
        let initiative = CampaignSource::embedded_initiative().expect("the initiative");
        let law = instrument("eu-eci-individual").expect("known");
        assert_eq!(remarks(&initiative, &law), []);
    }

    #[test]
    fn what_could_not_be_printed_or_filled_is_named_with_its_line() {
        let lines = said("fr", "mandate", |text| {
            format!("{text}\nUn → là, et {{supportr}}.\n\n> citation\n")
        });
        let at = CampaignSource::embedded_demo().expect("it").documents["fr"]["mandate"]
            .lines()
            .count();
        assert_eq!(lines.len(), 3, "{lines:#?}");
        assert!(lines[0].starts_with(&format!(
            "problem fr/mandate.md:{}: there is no placeholder {{supportr}}",
            at + 2
        )));
        assert!(lines[1].starts_with(&format!("problem fr/mandate.md:{}: `> `", at + 4)));
        assert!(
            lines[2].starts_with(&format!("problem fr/mandate.md:{}: ", at + 2))
                && lines[2].contains("“→” (U+2192)"),
            "{}",
            lines[2]
        );
        // A notice is not printed for anybody: it may have other letters, and nothing to fill in.
        let lines = said("fr", "notice", |text| format!("{text}\n→ {{email}}\n"));
        assert_eq!(lines.len(), 2, "{lines:#?}");
        assert!(lines[0].starts_with("problem fr/notice.md:") && lines[0].contains("{email}"));
        assert!(
            lines[1].starts_with("warning fr/notice.md:"),
            "{}",
            lines[1]
        );
    }

    #[test]
    fn what_else_stands_on_a_mandate_can_be_printed_too() {
        let mut source = CampaignSource::embedded_demo().expect("it");
        let french = source.texts.get_mut("fr").expect("French");
        french.targets.get_mut("taj").expect("it").title = "TAJ ✂".to_owned();
        source.definition.organisations[0].seat = "1 rue ☃".to_owned();
        let all = remarks(&source, &law());
        let paths: Vec<String> = all.iter().map(|one| one.path.to_string()).collect();
        assert_eq!(
            paths,
            ["organisation[0].seat", "texts.fr.targets.taj.title"]
        );
        let what = all[1].code.to_string();
        assert!(
            what.contains("(U+2702)") && what.contains("TAJ ✂"),
            "{what}"
        );
    }

    #[test]
    fn a_mandate_names_the_authority_whatever_the_grammar_makes_of_it() {
        let lines = said("fr", "mandate", |text| {
            text.replace("CNIL", "X")
                .replace("Commission nationale de l’informatique", "Y")
        });
        assert!(
            lines[0].contains("does not name the authority"),
            "{lines:#?}"
        );
        for (text, authority) in [
            (
                "vor dem Bundesbeauftragten für den Datenschutz",
                "die Bundesbeauftragte für den Datenschutz",
            ),
            (
                "przed Prezesem Urzędu Ochrony Danych Osobowych",
                "Prezes Urzędu Ochrony Danych Osobowych",
            ),
            (
                "devant l’Autorité de protection des données",
                "l’Autorité de protection des données",
            ),
            ("before the CNIL, France", "the CNIL"),
        ] {
            assert!(names(text, authority), "{authority}");
        }
        assert!(!names("before the Garante", "the CNIL"));
    }

    #[test]
    fn where_minors_take_part_a_mandate_does_not_declare_everybody_of_age() {
        let mut source = CampaignSource::embedded_demo().expect("it");
        let asked = crate::campaign::definition::Requirement::Required;
        let fields = &mut source.definition.fields;
        fields.insert("capacity".to_owned(), asked);
        let said = remarks(&source, &law());
        assert!(
            said.iter()
                .any(|one| one.code.to_string().contains("dix-huit ans")),
            "{said:?}"
        );
    }

    #[test]
    fn a_mandate_states_its_object_its_duration_and_the_rights_by_article() {
        let lines = said("fr", "mandate", |text| {
            text.replace("durée", "fin")
                .replace("dure jusqu", "va jusqu")
                .replace("prend fin", "cesse")
                .replace("77, 78 et 79", "77 et suivants")
        });
        assert_eq!(lines.len(), 2, "{lines:#?}");
        assert!(
            lines[0].starts_with("warning fr/mandate.md: it does not state its duration")
                && lines[0].contains("2021-070"),
            "{lines:#?}"
        );
        // 78 stands there all the same: in the number of the French law.
        assert!(lines[1].contains("rights of article 79"), "{lines:#?}");
    }

    #[test]
    fn a_text_in_the_folder_of_another_language_is_refused() {
        let english =
            CampaignSource::embedded_demo().expect("it").documents["en"]["notice"].clone();
        let lines = said("fr", "notice", |_| english.clone());
        assert!(
            matches!(&lines[..], [one] if one.starts_with("problem fr/notice.md: it reads like English (en)")),
            "{lines:#?}"
        );
    }
}
