//! The fields of a form, as its page shows them: labels, hints, why each is asked.

use clameur_instrument::{Field, FieldType, Identifier};

use crate::i18n::Lang;

/// The field for why one is concerned.
const CONCERN: &str = "concern";

/// What helps to say it in one's own words. No text to copy: what many send alike shows nobody's own interest (Conseil d'État,
/// 20 February 2025, n° 493843).
const QUESTIONS: [&str; 4] = [
    "concern-question-where",
    "concern-question-what",
    "concern-question-noticed",
    "concern-question-changes",
];

/// How a field is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// One line.
    Text,
    /// An e-mail address.
    Email,
    /// A day that everybody knows whole, picked or typed.
    Date,
    /// Several lines.
    Multiline,
    /// One of a long list.
    List,
    /// One of a few, all in sight.
    Radio,
}

/// One of the values that a field can have.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choice {
    /// Value in the submitted form.
    pub value: String,
    /// What the reader calls it; may be empty where `native` says it in the reader's language.
    pub label: String,
    /// What it is called where it comes from: language and words.
    pub native: Vec<(String, String)>,
    /// How it looks; may be empty.
    pub hint: String,
}

/// A field of the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldSpec {
    /// Name in the submitted form.
    pub id: String,
    /// How it is typed.
    pub kind: FieldKind,
    /// Whether the statement needs it.
    pub required: bool,
    /// Token for the browser's memory (HTML `autocomplete`); may be empty.
    pub autocomplete: String,
    /// Label.
    pub label: String,
    /// The label in other languages, as the document itself has it: language and words.
    pub native: Vec<(String, String)>,
    /// Help under the label; may be empty.
    pub hint: String,
    /// Why it is asked; may be empty.
    pub purpose: String,
    /// What can be chosen, where one chooses.
    pub choices: Vec<Choice>,
    /// Questions that help to fill it in; mostly none.
    pub questions: Vec<String>,
    /// What to write for people whose life it does not fit, folded; mostly empty.
    pub help: String,
}

impl FieldSpec {
    /// A field that the instrument names; its label is the message `field-<id>`.
    ///
    /// An unknown id is a line of text, labelled by its id where no language has a message for it.
    #[must_use]
    pub fn known(lang: Lang, id: &str, required: bool) -> Self {
        let (kind, autocomplete, hint) = match id {
            "given-name" => (FieldKind::Text, "given-name", ""),
            "family-name" => (FieldKind::Text, "family-name", ""),
            "email" => (FieldKind::Email, "email", "field-email-link"),
            "postal-address" => (
                FieldKind::Multiline,
                "street-address",
                "field-postal-address-how",
            ),
            "street" => (FieldKind::Text, "address-line1", ""),
            "postal-code" => (FieldKind::Text, "postal-code", ""),
            "city" => (FieldKind::Text, "address-level2", ""),
            "country" => (FieldKind::List, "country", ""),
            "capacity" => (FieldKind::Radio, "", ""),
            "representative" => (FieldKind::Text, "off", "field-representative-hint"),
            "representative-quality" => {
                (FieldKind::Text, "off", "field-representative-quality-hint")
            }
            "nationality" => (FieldKind::List, "off", ""),
            // Text: the browsers' own pickers know no unknown day.
            "birth-date" => (FieldKind::Text, "bday", "field-birth-date-how"),
            "concern" => (FieldKind::Multiline, "off", "concern-hint"),
            "street-number" | "document-number" => (FieldKind::Text, "off", ""),
            "document" => (FieldKind::Radio, "", ""),
            _ => (FieldKind::Text, "", ""),
        };
        let key = format!("field-{id}");
        let official = format!("sign-{id}");
        let label = if lang.has(&key) {
            lang.t(&key)
        } else if lang.has(&official) {
            lang.t(&official)
        } else {
            id.to_owned()
        };
        Self {
            id: id.to_owned(),
            kind,
            required,
            autocomplete: autocomplete.to_owned(),
            label,
            native: Vec::new(),
            hint: if hint.is_empty() {
                String::new()
            } else {
                lang.t(hint)
            },
            purpose: String::new(),
            choices: if id == "capacity" {
                capacities(lang)
            } else {
                Vec::new()
            },
            questions: if id == CONCERN {
                QUESTIONS.map(|key| lang.t(key)).to_vec()
            } else {
                Vec::new()
            },
            help: String::new(),
        }
    }

    /// A field of a statement of support, with the names of the official form, its reason, and the country's code with what it accepts.
    #[must_use]
    pub(crate) fn of_statement(
        lang: Lang,
        field: &Field,
        required: bool,
        (country, accepted): (&str, &[Identifier]),
    ) -> Self {
        let mut spec = Self::known(lang, &field.name, required);
        let own = format!("sign-{}", field.name);
        if lang.has(&own) {
            spec.label = lang.t(&own);
        }
        let reason = format!("purpose-{}", field.purpose);
        if lang.has(&reason) {
            spec.purpose = lang.t(&reason);
        }
        match (field.kind, accepted) {
            (FieldType::Country, _) => spec.choices = countries(lang),
            (FieldType::Nationality, _) if field.accepted.is_empty() => {
                spec.choices = countries(lang);
            }
            (FieldType::Nationality, _) => {
                spec.choices = by_name(lang, field.accepted.iter().map(String::as_str));
            }
            (FieldType::DocumentKind, _) => {
                spec.choices = accepted
                    .iter()
                    .map(|one| document(lang, country, one))
                    .collect();
            }
            (FieldType::DocumentNumber, [only]) => {
                let only = document(lang, country, only);
                spec.label = only.label;
                spec.native = only.native;
                spec.hint = only.hint;
            }
            _ => {}
        }
        spec
    }

    /// The same field, which tells people whose life does not fit it what to write: the instrument's advice, for a country where the form
    /// depends on one.
    #[must_use]
    pub(crate) fn advised(
        mut self,
        lang: Lang,
        advice: Option<&str>,
        territory: Option<&str>,
    ) -> Self {
        if let Some(advice) = advice {
            let country = territory.map_or_else(String::new, |code| country(lang, code));
            let words = lang.tr(&format!("advice-{advice}"), &[("country", country.into())]);
            self.help = words;
        }
        self
    }

    /// The field behind this one for the same name in the letters that documents print.
    #[must_use]
    pub(crate) fn in_latin(&self, lang: Lang) -> Self {
        let key = format!("field-{}-latin", self.id);
        Self {
            id: clameur_instrument::latin(&self.id),
            kind: FieldKind::Text,
            required: true,
            autocomplete: "off".to_owned(),
            label: lang.t(&key),
            native: Vec::new(),
            hint: lang.t("field-latin-hint"),
            purpose: self.purpose.clone(),
            choices: Vec::new(),
            questions: Vec::new(),
            help: String::new(),
        }
    }

    /// Value of the HTML attribute `type`.
    #[must_use]
    pub fn input_type(&self) -> &'static str {
        match self.kind {
            FieldKind::Email => "email",
            FieldKind::Date => "date",
            _ => "text",
        }
    }

    /// Whether it takes several lines.
    #[must_use]
    pub fn is_multiline(&self) -> bool {
        self.kind == FieldKind::Multiline
    }

    /// Whether one chooses from a long list.
    #[must_use]
    pub fn is_list(&self) -> bool {
        self.kind == FieldKind::List
    }

    /// Whether one chooses among a few.
    #[must_use]
    pub fn is_radio(&self) -> bool {
        self.kind == FieldKind::Radio
    }

    /// Whether it holds something that must not be respelled, capitalised or corrected.
    #[must_use]
    pub fn is_verbatim(&self) -> bool {
        self.kind == FieldKind::Email
            || matches!(
                self.id.as_str(),
                "document-number" | "postal-code" | "birth-date"
            )
    }

    /// Whether its label says that it may stay empty. A postal code may only where the country has none, which nobody needs to be
    /// told who has one.
    #[must_use]
    pub fn is_optional(&self) -> bool {
        !self.required && self.id != "postal-code" && !self.id.starts_with("prior-")
    }
}

/// Fields that stand together because they are asked for one reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldGroup {
    /// What they are together; empty for a single field, which speaks for itself.
    pub legend: String,
    /// Why they are asked, for a group with a legend.
    pub purpose: String,
    /// The fields, without the group's reason.
    pub fields: Vec<FieldSpec>,
}

/// Neighbours with one reason become a group, and the reason is said once.
#[must_use]
pub(crate) fn groups(lang: Lang, fields: &[FieldSpec]) -> Vec<FieldGroup> {
    fields
        .chunk_by(|a, b| !a.purpose.is_empty() && a.purpose == b.purpose)
        .map(|together| {
            let mut fields = together.to_vec();
            if together.len() == 1 {
                return FieldGroup {
                    legend: String::new(),
                    purpose: String::new(),
                    fields,
                };
            }
            let address = fields.iter().any(|field| field.id == "city");
            let legend = if address {
                "field-postal-address"
            } else {
                "form-you"
            };
            let mut purpose = String::new();
            for field in &mut fields {
                purpose = std::mem::take(&mut field.purpose);
            }
            FieldGroup {
                legend: lang.t(legend),
                purpose,
                fields,
            }
        })
        .collect()
}

/// A document that a country accepts: in the reader's words, in its own, and how its number looks.
pub(crate) fn document(lang: Lang, country: &str, accepted: &Identifier) -> Choice {
    let own = accepted
        .labels
        .get(lang.code())
        .filter(|_| lang.code() != "en");
    let native = match own {
        Some(own) => vec![(lang.code().to_owned(), own.clone())],
        None => {
            let mut native: Vec<_> = accepted
                .labels
                .iter()
                .filter(|(language, _)| language.as_str() != "en")
                .map(|(language, words)| (language.clone(), words.clone()))
                .collect();
            // The State's own language first, where it has the State's name: es for ES.
            native.sort_by_key(|(language, _)| !language.eq_ignore_ascii_case(country));
            native
        }
    };
    let label = if own.is_some() {
        String::new()
    } else {
        lang.t(match accepted.document.as_str() {
            "passport" => "sign-document-passport",
            "id.card" => "sign-document-id-card",
            "citizens.card" => "sign-document-citizens-card",
            _ => "sign-document-personal-number",
        })
    };
    Choice {
        value: accepted.document.clone(),
        label,
        native,
        hint: lang.tr("rec-number-format", &[("shape", (&accepted.shape).into())]),
    }
}

/// In which capacity one may give a mandate.
fn capacities(lang: Lang) -> Vec<Choice> {
    let all = clameur_instrument::capacity::ALL.into_iter();
    all.map(|capacity| Choice {
        value: capacity.to_owned(),
        native: vec![(
            lang.code().to_owned(),
            lang.t(&format!("capacity-{capacity}")),
        )],
        ..Choice::default()
    })
    .collect()
}

/// All countries, in the order of the language's alphabet.
pub(crate) fn countries(lang: Lang) -> Vec<Choice> {
    by_name(lang, clameur_instrument::countries())
}

/// Countries by their codes, in the order of the language's alphabet.
pub(crate) fn by_name<'c>(lang: Lang, codes: impl Iterator<Item = &'c str>) -> Vec<Choice> {
    let mut choices: Vec<Choice> = codes
        .map(|code| Choice {
            value: code.to_owned(),
            label: country(lang, code),
            ..Choice::default()
        })
        .collect();
    choices.sort_by(|one, other| lang.compare(&one.label, &other.label));
    choices
}

/// The name of a country.
#[must_use]
pub fn country(lang: Lang, code: &str) -> String {
    let key = format!("country-{code}");
    if lang.has(&key) {
        lang.t(&key)
    } else {
        code.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use clameur_instrument::{Instrument, Requirement, builtin};

    use super::{FieldSpec, country, groups};
    use crate::i18n::Lang;

    fn instrument() -> Instrument {
        Instrument::parse(builtin::text("eu-eci-individual").unwrap()).unwrap()
    }

    fn specs(lang: Lang, code: &str) -> Vec<FieldSpec> {
        let instrument = instrument();
        let asked =
            |requirement| matches!(requirement, Requirement::Required | Requirement::Optional);
        instrument
            .fields
            .iter()
            .filter(|field| asked(instrument.requirement(Some(code), field)))
            .map(|field| {
                FieldSpec::of_statement(
                    lang,
                    field,
                    true,
                    (code, instrument.identifiers(Some(code))),
                )
            })
            .collect()
    }

    #[test]
    fn every_country_has_a_name_and_every_field_a_reason() {
        let instrument = instrument();
        for lang in [Lang::ENGLISH, Lang::from_code("fr").unwrap()] {
            for code in clameur_instrument::countries() {
                assert_ne!(country(lang, code), code);
            }
            for code in instrument.territory.keys() {
                for spec in specs(lang, code) {
                    assert!(!spec.purpose.is_empty(), "{} of {code}", spec.id);
                    assert!(!spec.label.is_empty() || !spec.native.is_empty());
                }
            }
        }
    }

    #[test]
    fn neighbours_with_one_reason_are_told_it_once() {
        let lang = Lang::ENGLISH;
        let german = groups(lang, &specs(lang, "DE"));
        let sizes: Vec<usize> = german.iter().map(|group| group.fields.len()).collect();
        assert_eq!(sizes, [2, 5, 1]);
        assert_eq!(german[1].legend, "Postal address");
        assert!(
            german[1]
                .fields
                .iter()
                .all(|field| field.purpose.is_empty())
        );
        assert!(german[2].legend.is_empty() && !german[2].fields[0].purpose.is_empty());
    }

    #[test]
    fn documents_have_their_own_name_and_the_readers() {
        let spanish = specs(Lang::ENGLISH, "ES");
        let choice = spanish.iter().find(|spec| spec.is_radio()).unwrap();
        assert_eq!(choice.choices.len(), 2);
        let own: Vec<&str> = choice.choices[0]
            .native
            .iter()
            .map(|(language, _)| language.as_str())
            .collect();
        assert_eq!(own, ["es", "ca"]);
        assert_eq!(choice.choices[1].label, "passport");
        assert_eq!(
            choice.choices[1].native,
            [("es".to_owned(), "Pasaporte".to_owned())]
        );
        // Somebody who reads the document's own language needs no translation.
        let belgian = specs(Lang::from_code("fr").unwrap(), "BE");
        let number = belgian
            .iter()
            .find(|spec| spec.id == "document-number")
            .unwrap();
        assert_eq!(number.native[0].1, "Numéro de Registre National");
        assert!(number.label.is_empty() && number.hint.contains("00.00.00-000.00"));
    }
}
