use std::collections::{BTreeMap, BTreeSet};

use askama::Template;

use crate::campaign::view::DocumentLink;
use crate::i18n::Lang;
use crate::web::view::{CampaignLinks, CountView, PageContext};

/// How a field is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// One line.
    Text,
    /// An e-mail address.
    Email,
    /// A day.
    Date,
    /// Several lines.
    Multiline,
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
    /// Help under the label; may be empty.
    pub hint: String,
}

impl FieldSpec {
    /// A field that the instrument names; label and hint are the messages `field-<id>` and `field-<id>-hint`.
    ///
    /// An unknown id is a line of text, labelled by its id where no language has a message for it.
    #[must_use]
    pub fn known(lang: Lang, id: &str, required: bool) -> Self {
        let (kind, autocomplete, hinted) = match id {
            "given-name" => (FieldKind::Text, "given-name", false),
            "family-name" => (FieldKind::Text, "family-name", false),
            "email" => (FieldKind::Email, "email", true),
            "postal-address" => (FieldKind::Multiline, "street-address", true),
            "birth-date" => (FieldKind::Date, "bday", true),
            "concern" => (FieldKind::Multiline, "off", true),
            _ => (FieldKind::Text, "", false),
        };
        let key = format!("field-{id}");
        let label = if lang.has(&key) {
            lang.t(&key)
        } else {
            id.to_owned()
        };
        Self {
            id: id.to_owned(),
            kind,
            required,
            autocomplete: autocomplete.to_owned(),
            label,
            hint: if hinted {
                lang.t(&format!("{key}-hint"))
            } else {
                String::new()
            },
        }
    }

    /// Value of the HTML attribute `type`.
    #[must_use]
    pub fn input_type(&self) -> &'static str {
        match self.kind {
            FieldKind::Email => "email",
            FieldKind::Date => "date",
            FieldKind::Text | FieldKind::Multiline => "text",
        }
    }

    /// Whether it takes several lines.
    #[must_use]
    pub fn is_multiline(&self) -> bool {
        self.kind == FieldKind::Multiline
    }

    /// Whether it holds something that must not be respelled, capitalised or corrected.
    #[must_use]
    pub fn is_verbatim(&self) -> bool {
        self.kind == FieldKind::Email
    }

    /// Value of `aria-describedby`: hint first, then error.
    #[must_use]
    pub fn described_by(&self, form: &FormView) -> String {
        let mut ids = Vec::new();
        if !self.hint.is_empty() {
            ids.push(format!("h-{}", self.id));
        }
        if form.error(&self.id).is_some() {
            ids.push(format!("e-{}", self.id));
        }
        ids.join(" ")
    }
}

/// A target that can be ticked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetSpec {
    /// Value in the submitted form.
    pub id: String,
    /// Short title.
    pub title: String,
    /// Who is responsible for the processing.
    pub controller: String,
    /// The processing.
    pub processing: String,
    /// What one states by ticking.
    pub eligibility: String,
}

/// A consent that can be ticked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsentSpec {
    /// Value in the submitted form.
    pub id: String,
    /// Whether one cannot join without it.
    pub required: bool,
    /// The words that are agreed to.
    pub label: String,
}

/// Who the words of a consent name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConsentNames {
    /// The organisation that acts.
    pub association: String,
    /// The authority that decides.
    pub authority: String,
    /// The other party.
    pub respondent: String,
}

impl ConsentSpec {
    /// A consent that the instrument names; its words are the message `consent-<id>`.
    #[must_use]
    pub fn known(lang: Lang, id: &str, required: bool, names: &ConsentNames) -> Self {
        let label = lang.tr(
            &format!("consent-{id}"),
            &[
                ("association", (&names.association).into()),
                ("authority", (&names.authority).into()),
                ("respondent", (&names.respondent).into()),
            ],
        );
        Self {
            id: id.to_owned(),
            required,
            label,
        }
    }
}

/// Something to correct.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// A field's id, `targets`, `consent-<id>`, or empty for the form as a whole.
    pub field: String,
    /// What is wrong and how to put it right, one sentence.
    pub message: String,
}

/// The form, as it is shown again with what was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FormView {
    /// What was typed, by field id.
    pub values: BTreeMap<String, String>,
    /// Ticked targets.
    pub targets_ticked: BTreeSet<String>,
    /// Ticked consents.
    pub consents_ticked: BTreeSet<String>,
    /// What to correct, in the order of the form.
    pub errors: Vec<FieldError>,
    /// Fields, in order.
    pub fields: Vec<FieldSpec>,
    /// Targets, in order.
    pub targets: Vec<TargetSpec>,
    /// Consents, in order.
    pub consents: Vec<ConsentSpec>,
    /// What is told beside the boxes and leaves no choice (the instrument's `information`), in order.
    pub information: Vec<String>,
    /// Names the showing of the form (hidden field `token`).
    pub token: String,
}

impl FormView {
    /// The words of an `information` of the instrument: the message `information-<id>`.
    #[must_use]
    pub fn information_text(lang: Lang, id: &str) -> String {
        lang.t(&format!("information-{id}"))
    }

    /// What was typed in a field.
    #[must_use]
    pub fn value(&self, id: &str) -> &str {
        self.values.get(id).map_or("", String::as_str)
    }

    /// What is wrong with a field.
    #[must_use]
    pub fn error(&self, id: &str) -> Option<&str> {
        self.errors
            .iter()
            .find(|e| e.field == id)
            .map(|e| e.message.as_str())
    }

    /// What is wrong with a consent.
    #[must_use]
    pub fn consent_error(&self, id: &str) -> Option<&str> {
        self.error(&format!("consent-{id}"))
    }

    /// Whether a target is ticked.
    #[must_use]
    pub fn has_target(&self, id: &str) -> bool {
        self.targets_ticked.contains(id)
    }

    /// Whether a consent is ticked.
    #[must_use]
    pub fn has_consent(&self, id: &str) -> bool {
        self.consents_ticked.contains(id)
    }

    /// An error as the summary on top tells it: what it is about, and the first sentence.
    #[must_use]
    pub fn summary_of(&self, lang: Lang, error: &FieldError) -> String {
        let first = match error.message.split_once(". ") {
            Some((first, _)) => format!("{first}."),
            None => error.message.clone(),
        };
        match self.name_of(lang, &error.field) {
            Some(name) => lang.tr(
                "form-error-line",
                &[("value", name.into()), ("other", first.into())],
            ),
            None => error.message.clone(),
        }
    }

    /// What people call a place of the form.
    fn name_of(&self, lang: Lang, field: &str) -> Option<String> {
        if field == "targets" {
            return Some(lang.t("form-targets"));
        }
        if let Some(id) = field.strip_prefix("consent-") {
            let key = format!("consent-{id}-short");
            return lang.has(&key).then(|| lang.t(&key));
        }
        let spec = self.fields.iter().find(|spec| spec.id == field)?;
        Some(spec.label.clone())
    }

    /// Where the link of an error leads.
    #[must_use]
    pub fn anchor(&self, field: &str) -> String {
        match field {
            "targets" => self
                .targets
                .first()
                .map_or_else(String::new, |t| format!("t-{}", t.id)),
            "" => "join".to_owned(),
            _ => match field.strip_prefix("consent-") {
                Some(id) => format!("c-{id}"),
                None => format!("f-{field}"),
            },
        }
    }

    /// Number of errors.
    #[must_use]
    pub fn error_count(&self) -> u64 {
        u64::try_from(self.errors.len()).unwrap_or(u64::MAX)
    }

    /// The document's title: begins with the number of errors, so that a screen reader says it first.
    #[must_use]
    pub fn title(&self, lang: Lang, title: &str) -> String {
        if self.errors.is_empty() {
            return title.to_owned();
        }
        lang.tr(
            "form-error-title",
            &[
                ("count", self.error_count().into()),
                ("value", title.into()),
            ],
        )
    }
}

/// The form alone: `GET …/join`, and the answer to a submission that has errors.
#[derive(Debug, Template)]
#[template(path = "statement/join.html")]
pub struct JoinPage {
    /// The page; build its title with [`FormView::title`].
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// The form.
    pub form: FormView,
    /// What exactly one signs, in plain words.
    pub signs: Vec<String>,
    /// The legal texts.
    pub documents: Vec<DocumentLink>,
}

impl JoinPage {
    /// What exactly one signs.
    #[must_use]
    pub fn signs(&self) -> &[String] {
        &self.signs
    }
}

/// "Look in your mailbox": the same for a first and for a second submission, and for an address that will get nothing.
#[derive(Debug, Template)]
#[template(path = "statement/sent.html")]
pub struct SentPage {
    /// The page; `ctx.mailbox` shows the demonstration's mailbox.
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// Days for which the mailed link is valid.
    pub valid_days: u64,
}

/// What the mailed link opens: a button, because opening a link decides nothing.
#[derive(Debug, Template)]
#[template(path = "statement/confirm.html")]
pub struct ConfirmPage {
    /// The page.
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// Where the button posts.
    pub confirm_url: String,
    /// Where "it was not me" posts.
    pub reject_url: String,
    /// Titles of the targets that were ticked.
    pub targets: Vec<String>,
    /// The count as it is.
    pub count: CountView,
}

/// Why a mailed link does not work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkProblem {
    /// Its time is over; nothing was counted and what it held is destroyed.
    Expired,
    /// It is not one of ours, or it was cut.
    Unknown,
    /// "It was not me" was said.
    Rejected,
}

/// A mailed link that does not work.
#[derive(Debug, Template)]
#[template(path = "statement/link_problem.html")]
pub struct LinkProblemPage {
    /// The page.
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// Why.
    pub problem: LinkProblem,
}

impl LinkProblemPage {
    /// Stem of the page's messages.
    #[must_use]
    pub fn key(&self, part: &str) -> String {
        let stem = match self.problem {
            LinkProblem::Expired => "expired",
            LinkProblem::Unknown => "unknown",
            LinkProblem::Rejected => "rejected",
        };
        format!("link-{stem}-{part}")
    }

    /// Whether to offer the form again.
    #[must_use]
    pub fn can_retry(&self) -> bool {
        self.problem != LinkProblem::Rejected
    }
}

/// "We will not write to this address again for this campaign."
#[derive(Debug, Template)]
#[template(path = "statement/rejected.html")]
pub struct RejectedPage {
    /// The page.
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
}

/// Leaving a campaign: the form for the code.
#[derive(Debug, Template)]
#[template(path = "statement/withdraw.html")]
pub struct WithdrawPage {
    /// The page; build its title with [`WithdrawPage::titled`].
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// What was typed.
    pub code: String,
    /// What is wrong with it.
    pub error: Option<String>,
    /// Hidden field `token`.
    pub token: String,
    /// Whether a batch was already filed with the authority.
    pub filed: bool,
    /// How to reach the lead organisation when the code is lost; may be empty.
    pub contact: String,
}

impl WithdrawPage {
    /// The document's title, with the number of errors.
    #[must_use]
    pub fn titled(lang: Lang, has_error: bool) -> String {
        let title = lang.t("withdraw-title");
        if has_error {
            lang.tr(
                "form-error-title",
                &[("count", 1_u64.into()), ("value", title.into())],
            )
        } else {
            title
        }
    }
}

/// Left.
#[derive(Debug, Template)]
#[template(path = "statement/withdrawn.html")]
pub struct WithdrawnPage {
    /// The page.
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// The count after it.
    pub count: CountView,
    /// Whether the statement had been filed with the authority.
    pub filed: bool,
}

#[cfg(test)]
mod tests {
    use super::{FieldError, FieldSpec, FormView};
    use crate::i18n::Lang;

    #[test]
    fn the_summary_names_what_each_error_is_about() {
        let lang = Lang::ENGLISH;
        let form = FormView {
            fields: vec![FieldSpec::known(lang, "family-name", true)],
            ..FormView::default()
        };
        let told = |field: &str| {
            let error = FieldError {
                field: field.to_owned(),
                message: "It is empty. Fill it in.".to_owned(),
            };
            form.summary_of(lang, &error)
        };
        assert_eq!(told("family-name"), "Last name: It is empty.");
        assert_eq!(told("targets"), "What you complain about: It is empty.");
        assert_eq!(told("consent-age"), "18 or older: It is empty.");
        assert_eq!(told(""), "It is empty. Fill it in.");
        assert_eq!(told("consent-unheard-of"), "It is empty. Fill it in.");
    }
}
