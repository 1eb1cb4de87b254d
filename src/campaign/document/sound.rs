//! Is a document fit to be signed by thousands, and printed years later?

use super::clauses;
use super::language::{self, Doubt};
use super::{MANDATE, check};
use crate::campaign::capacity;
use crate::campaign::definition::{Definition, Folder, Texts};
use crate::campaign::partners::folded;
use crate::campaign::ready::Remark;
use crate::initiative::documents::written;
use crate::pdf::unprintable;
use crate::terminal::tr;
use clameur_instrument::{Clause, Instrument, Kind};

/// Everything for which the documents of a folder should not be published, in every language and of every kind.
#[must_use]
pub fn remarks(folder: &Folder, law: &Instrument) -> Vec<Remark> {
    let mut remarks = Vec::new();
    for (language, documents) in &folder.documents {
        let texts = folder.texts.get(language);
        for (kind, text) in documents {
            let document = One {
                definition: &folder.definition,
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
        printed_words(folder, &mut remarks);
    }
    remarks
}

/// What stands on a mandate besides its text: who is mandated, and against whom.
fn printed_words(folder: &Folder, remarks: &mut Vec<Remark>) {
    let mut look = |file: &str, words: &str| {
        for letter in unprintable(words) {
            remarks.push(Remark {
                blocks: true,
                file: file.to_owned(),
                line: folder.origin.line_with(file, &[], words),
                what: format!("{} (“{words}”)", lacking(letter)),
            });
        }
    };
    for organisation in &folder.definition.organisations {
        for words in [
            &organisation.name,
            &organisation.legal_form,
            &organisation.register_number,
            &organisation.seat,
            &organisation.representative,
            &organisation.contact,
        ] {
            look("campaign.toml", words);
        }
    }
    for (language, texts) in &folder.texts {
        let file = format!("{language}.toml");
        let own = [
            &texts.title,
            &texts.authority,
            &texts.respondent,
            &texts.object_clause,
        ];
        let targets = texts.targets.values().flat_map(|target| {
            [
                &target.title,
                &target.controller,
                &target.processing,
                &target.eligibility,
            ]
        });
        for words in own.into_iter().chain(targets) {
            look(&file, words);
        }
    }
}

fn lacking(letter: char) -> String {
    tr!(
        "the documents’ typeface has no “{letter}” (U+{code}): write it otherwise",
        "la police des documents n’a pas « {letter} » (U+{code}) : écrivez-le autrement",
        code = format!("{:04X}", u32::from(letter))
    )
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
    fn look(&self, remarks: &mut Vec<Remark>) {
        self.grammar(remarks);
        self.letters(remarks);
        self.authority(remarks);
        self.clauses(remarks);
        self.language(remarks);
    }

    fn remark(&self, line: Option<usize>, blocks: bool, what: String) -> Remark {
        Remark {
            blocks,
            file: format!("{}/{}.md", self.language, self.kind),
            line,
            what,
        }
    }

    /// Whether the law wrote it from the register, word for word: nobody can write it otherwise.
    fn is_the_laws(&self) -> bool {
        self.texts.is_some_and(|texts| {
            written(self.law, self.definition, texts, self.language, self.kind).as_deref()
                == Some(self.text)
        })
    }

    fn grammar(&self, remarks: &mut Vec<Remark>) {
        if self.is_the_laws() {
            return;
        }
        let errors = check(self.text, self.kind).err().unwrap_or_default();
        remarks.extend(
            errors
                .iter()
                .map(|error| self.remark(error.line(), true, error.what())),
        );
    }

    /// What is signed is printed; what is only shown need not be.
    fn letters(&self, remarks: &mut Vec<Remark>) {
        let kinds = self.law.documents.iter();
        let signed = kinds.clone().any(|d| d.kind == self.kind && d.signed);
        let mut told = Vec::new();
        for (number, line) in (1..).zip(self.text.lines()) {
            for letter in unprintable(line) {
                if told.contains(&letter) {
                    continue;
                }
                told.push(letter);
                remarks.push(self.remark(Some(number), signed, lacking(letter)));
            }
        }
    }

    /// A mandate says before whom it is used.
    fn authority(&self, remarks: &mut Vec<Remark>) {
        let authority = self.texts.map_or("", |texts| texts.authority.trim());
        if self.kind == MANDATE && !authority.is_empty() && !names(self.text, authority) {
            remarks.push(self.remark(
                None,
                true,
                tr!(
                    "it does not name the authority of the campaign ({authority}): whoever signs must read before whom",
                    "il ne nomme pas l’autorité de la campagne ({authority}) : qui signe doit lire devant qui"
                ),
            ));
        }
    }

    /// What the law says that this text must say.
    fn clauses(&self, remarks: &mut Vec<Remark>) {
        let Some(rule) = self.law.documents.iter().find(|d| d.kind == self.kind) else {
            return;
        };
        let sources: Vec<&str> = rule
            .sources
            .iter()
            .filter_map(|id| self.law.sources.get(id))
            .map(|source| source.cited(crate::terminal::language().code()))
            .take(1)
            .collect();
        let source = sources.join("; ");
        let blocks = !self.definition.demonstration;
        let sure = clauses::is_sure(self.language);
        let mut say = |sure: bool, what: String| {
            remarks.push(self.remark(None, blocks && sure, what));
        };
        if rule.signed
            && capacity::is_asked(self.definition, self.law)
            && let Some(words) = capacity::declares_full_age(self.text)
        {
            say(
                true,
                tr!(
                    "minors take part in this campaign (fields.capacity), and it says “{words}”: say that the person is of full age, emancipated or represented as stated above",
                    "des mineurs participent à cette campagne (fields.capacity), et il dit « {words} » : dites que la personne est majeure, émancipée ou représentée comme indiqué plus haut"
                ),
            );
        }
        for clause in &rule.states {
            // What no list of words covers is for whoever reads the language.
            if clauses::says(self.text, self.language, *clause) == Some(false) {
                let what = match clause {
                    Clause::Object => tr!(
                        "it does not state its object: write what the association may do, and about what ({source})",
                        "il ne dit pas son objet : écrivez ce que l’association peut faire, et à quel sujet ({source})"
                    ),
                    Clause::Duration => tr!(
                        "it does not state its duration: write a last day, or until which decision it holds ({source})",
                        "il ne dit pas sa durée : écrivez un dernier jour, ou jusqu’à quelle décision il vaut ({source})"
                    ),
                };
                say(sure, what);
            }
        }
        let missing: Vec<&str> = rule
            .articles
            .iter()
            .map(String::as_str)
            .filter(|article| !clauses::has_number(self.text, article))
            .collect();
        if !missing.is_empty() {
            say(
                true,
                tr!(
                    "it does not name the rights of article {missing}: name the rights that the mandate covers by their articles ({source})",
                    "il ne nomme pas les droits de l’article {missing} : nommez par leurs articles les droits que le mandat couvre ({source})",
                    missing = missing.join(", ")
                ),
            );
        }
    }

    fn language(&self, remarks: &mut Vec<Remark>) {
        let Some(doubt) = language::doubt(self.text, self.language) else {
            return;
        };
        let (blocks, other) = match doubt {
            Doubt::Other(other) => (true, other),
            Doubt::Perhaps(other) => (false, other),
        };
        let name = crate::i18n::Lang::from_code(other)
            .map_or_else(|| other.to_owned(), |lang| lang.native_name());
        remarks.push(self.remark(
            None,
            blocks,
            tr!(
                "it reads like {name} ({other}), and stands in the folder {own}: put the text in its own language there",
                "il semble en {name} ({other}), et se trouve dans le dossier {own} : mettez-y le texte dans sa langue",
                own = self.language
            ),
        ));
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
        let mut folder = Folder::embedded_demo().expect("the demonstration");
        let documents = folder.documents.get_mut(language).expect("a language");
        let text = documents.get_mut(kind).expect("a document");
        *text = change(text);
        let all = remarks(&folder, &law());
        all.iter()
            .map(|r| {
                format!(
                    "{} {}: {}",
                    if r.blocks { "problem" } else { "warning" },
                    r.place(),
                    r.what
                )
            })
            .collect()
    }

    #[test]
    fn the_demonstrations_are_sound_in_every_language() {
        assert_eq!(said("fr", "mandate", str::to_owned), Vec::<String>::new());
        let initiative = Folder::embedded_initiative().expect("the initiative");
        let law = instrument("eu-eci-individual").expect("known");
        assert_eq!(remarks(&initiative, &law), []);
    }

    #[test]
    fn what_could_not_be_printed_or_filled_is_named_with_its_line() {
        let lines = said("fr", "mandate", |text| {
            format!("{text}\nUn → là, et {{supportr}}.\n\n> citation\n")
        });
        let at = Folder::embedded_demo().expect("it").documents["fr"]["mandate"]
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
        let mut folder = Folder::embedded_demo().expect("it");
        let french = folder.texts.get_mut("fr").expect("French");
        french.targets.get_mut("taj").expect("it").title = "TAJ ✂".to_owned();
        folder.definition.organisations[0].seat = "1 rue ☃".to_owned();
        let all = remarks(&folder, &law());
        let files: Vec<&str> = all.iter().map(|remark| remark.file.as_str()).collect();
        assert_eq!(files, ["campaign.toml", "fr.toml"]);
        assert!(all[1].what.contains("(U+2702)") && all[1].what.contains("TAJ ✂"));
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
        let mut folder = Folder::embedded_demo().expect("it");
        let asked = crate::campaign::definition::Requirement::Required;
        let fields = &mut folder.definition.fields;
        fields.insert("capacity".to_owned(), asked);
        let said = remarks(&folder, &law());
        assert!(
            said.iter().any(|one| one.what.contains("dix-huit ans")),
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
        let english = Folder::embedded_demo().expect("it").documents["en"]["notice"].clone();
        let lines = said("fr", "notice", |_| english.clone());
        assert!(
            matches!(&lines[..], [one] if one.starts_with("problem fr/notice.md: it reads like English (en)")),
            "{lines:#?}"
        );
    }
}
