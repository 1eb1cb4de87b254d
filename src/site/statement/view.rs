use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use clameur_instrument::Leaving;

pub use crate::site::statement::changed::{ChangedView, TextChange};
pub use crate::site::statement::correct::CorrectView;
pub use crate::statement::asked::{ConsentNames, ConsentSpec, TargetSpec};
pub use crate::statement::fields::{Choice, FieldGroup, FieldKind, FieldSpec};

use crate::i18n::Lang;
use crate::share::credit::Credit;
use crate::site::campaign::view::DocumentLink;
use crate::site::statement::parts::FormPart;
use crate::site::view::{CampaignLinks, CountView};
use crate::statement::leaving::Terms;
use crate::statement::store::{OnList, Stage};
use crate::web::view::PageContext;

/// Name of the field that says of which country one is a citizen.
pub const NATIONALITY: &str = "nationality";

/// Name of the box by which somebody says that they are another person of the same name, born on the same day.
pub const SOMEBODY_ELSE: &str = "somebody-else";

/// Something to correct.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// A field's id, `targets`, `consent-<id>`, or empty for the form as a whole.
    pub field: String,
    /// What is wrong and how to put it right, one sentence.
    pub message: String,
    /// Whether the person may say that it is right all the same.
    pub may_confirm: bool,
    /// Whether nothing is wrong with what was given, but nothing was.
    pub lacks: bool,
}

/// The choice of the country on which the rest of the form depends.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TerritoryChoice {
    /// The chosen country's code; empty as long as none is chosen.
    pub chosen: String,
    /// Countries, in the order of the alphabet.
    pub choices: Vec<Choice>,
}

/// The form, as it is shown again with what was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FormView {
    /// Whether a statement of support is signed here; else a complaint is joined.
    pub is_statement: bool,
    /// Where the form depends on a country: which can be chosen, and which is.
    pub territory: Option<TerritoryChoice>,
    /// Who sees what is given, one sentence; may be empty.
    pub who_sees: String,
    /// That the words of the form are a draft of ours; empty where they are the official ones, or nothing official has words.
    pub draft: String,
    /// What the form says to some citizens of the chosen country; may be empty.
    pub footnote: String,
    /// What the register says of the initiative: names of lines, and what stands there.
    pub registered: Vec<(String, String)>,
    /// What was typed into fields that are not shown now, so that it is not lost.
    pub kept: Vec<(String, String)>,
    /// Fields whose value we ask to look at again: whether the person did.
    pub to_confirm: BTreeMap<String, bool>,
    /// Where somebody of this name has signed: whether the box "I am somebody else" is ticked.
    pub somebody_else: Option<bool>,
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
    /// What is agreed to with a box each, in order.
    pub consents: Vec<ConsentSpec>,
    /// What is declared by signing: words beside the button.
    pub declared: Vec<ConsentSpec>,
    /// What is told beside the boxes and leaves no choice (the instrument's `information`), in order.
    pub information: Vec<String>,
    /// Names the showing of the form (hidden field `token`).
    pub token: String,
    /// What changed while the form was open.
    pub changed: Option<ChangedView>,
    /// Whether the device is one that somebody else uses next: nothing is kept on it.
    pub shared: bool,
    /// Id of the organisation whose people collect on that device; mostly empty.
    pub collects: String,
    /// By whose link this person came, unless they took it back.
    pub credit: Option<Credit>,
    /// Whether it was sent before, to be corrected, or to be shown otherwise: it stands on top of its campaign's page then.
    pub comes_back: bool,
    /// Whether what is told in [`FormView::errors`] is nothing to correct: somebody has signed already.
    pub nothing_wrong: bool,
    /// Whether a mailed link has to be followed before one is counted.
    pub by_mail: bool,
    /// Minutes that it takes, reading, filling in and mailbox together.
    pub minutes: u64,
    /// Until when whoever signs may take it back.
    pub leaving: Leaving,
}

impl FieldSpec {
    /// Value of `aria-describedby`: hint first, then the reason, then the error.
    #[must_use]
    pub fn described_by(&self, form: &FormView) -> String {
        let mut ids = Vec::new();
        if !self.hint.is_empty() {
            ids.push(format!("h-{}", self.id));
        }
        if !self.questions.is_empty() {
            ids.push(format!("q-{}", self.id));
        }
        if !self.purpose.is_empty() {
            ids.push(format!("p-{}", self.id));
        }
        if form.error(&self.id).is_some() {
            ids.push(format!("e-{}", self.id));
        }
        ids.join(" ")
    }
}

impl FormView {
    /// Key of the sentence that says until when one can leave.
    #[must_use]
    pub fn leaving_key(&self) -> &'static str {
        crate::statement::leaving::key(self.leaving)
    }

    /// Key of the same in a few words.
    #[must_use]
    pub fn leaving_short_key(&self) -> &'static str {
        match self.leaving {
            Leaving::AnyTime => "leaving-short-any-time",
            Leaving::UntilFiled => "leaving-short-until-filed",
            Leaving::UntilClosed => "leaving-short-until-closed",
            Leaving::Never => "leaving-never",
        }
    }

    /// Key of what it costs: money, and time.
    #[must_use]
    pub fn time_key(&self) -> &'static str {
        if self.by_mail {
            "form-time-mail"
        } else {
            "form-time"
        }
    }

    /// Key of what remains on the server besides the sealed copy.
    #[must_use]
    pub fn boxes_key(&self) -> &'static str {
        if self.is_statement {
            "privacy-box-page"
        } else {
            "privacy-boxes"
        }
    }

    /// The boxes without which one cannot take part.
    #[must_use]
    pub fn needed(&self) -> Vec<&ConsentSpec> {
        self.consents.iter().filter(|c| c.required).collect()
    }

    /// The boxes that are one's own choice.
    #[must_use]
    pub fn optional(&self) -> Vec<&ConsentSpec> {
        self.consents.iter().filter(|c| !c.required).collect()
    }

    /// What the boxes of one's own choice are about.
    #[must_use]
    pub fn optional_names(&self, lang: Lang) -> String {
        let names = self.optional().into_iter().map(|consent| {
            self.name_of(lang, &format!("consent-{}", consent.id))
                .unwrap_or_else(|| consent.label.clone())
        });
        names.collect::<Vec<_>>().join(" · ")
    }

    /// Whether one of them was ticked, or something is wrong with one.
    #[must_use]
    pub fn shows_optional(&self) -> bool {
        let mut optional = self.optional().into_iter();
        optional.any(|c| self.has_consent(&c.id) || self.consent_error(&c.id).is_some())
    }

    /// Key of what comes after the button.
    #[must_use]
    pub fn next_key(&self) -> String {
        if self.is_statement && self.leaving == Leaving::Never {
            "leaving-next-receipt".to_owned()
        } else {
            self.key("next")
        }
    }

    /// The words of an `information` of the instrument: the message `information-<id>`.
    #[must_use]
    pub fn information_text(lang: Lang, id: &str) -> String {
        lang.t(&format!("information-{id}"))
    }

    /// Key of the words that joining a complaint and signing an initiative each have of their own.
    #[must_use]
    pub fn key(&self, part: &str) -> String {
        match (self.is_statement, part) {
            (true, "button" | "go") => "sign-title".to_owned(),
            (true, part) => format!("sign-{part}"),
            (false, part) => format!("join-{part}"),
        }
    }

    /// Whether a text that is signed stands in the form already, line by line.
    #[must_use]
    pub fn is_shown_whole(&self, kind: &str) -> bool {
        kind == "statement" && !self.registered.is_empty()
    }

    /// Whether everything that the form depends on is chosen.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.territory
            .as_ref()
            .is_none_or(|territory| !territory.chosen.is_empty())
    }

    /// Whether the form is sent as one that holds something personal. A mere choice of country is an address.
    #[must_use]
    pub fn is_posted(&self) -> bool {
        self.is_whole() || !self.kept.is_empty()
    }

    /// The fields, those that are asked for one reason together.
    #[must_use]
    pub fn groups(&self, lang: Lang) -> Vec<FieldGroup> {
        crate::statement::fields::groups(lang, &self.fields)
    }

    /// Whether we ask to look at a field's value again, and whether the person did.
    #[must_use]
    pub fn confirmation(&self, id: &str) -> Option<bool> {
        self.to_confirm.get(id).copied()
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

    /// Whether it asks what was asked of targets' controllers before.
    #[must_use]
    pub fn asks_prior(&self) -> bool {
        self.targets.iter().any(|target| !target.prior.is_empty())
    }

    /// Whether anything was typed of what was asked of targets' controllers before, or is wrong with it.
    #[must_use]
    pub fn shows_prior(&self) -> bool {
        let told = |id: &str| !self.value(id).is_empty() || self.error(id).is_some();
        let mut prior = self.targets.iter().flat_map(|target| &target.prior);
        prior.any(|spec| told(&spec.id))
    }

    /// Says of each place that was left empty what to do there, by its name.
    pub(crate) fn name_what_lacks(&mut self, lang: Lang) {
        let mut errors = std::mem::take(&mut self.errors);
        for error in errors.iter_mut().filter(|error| error.lacks) {
            let own = error.field.strip_prefix("consent-");
            let own = own.map(|id| format!("need-{id}"));
            if let Some(key) = own.filter(|key| lang.has(key)) {
                error.message = lang.t(&key);
                continue;
            }
            let Some(name) = self.name_of(lang, &error.field) else {
                continue;
            };
            let chosen = |spec: &FieldSpec| spec.id == error.field && !spec.choices.is_empty();
            let key = if error.field.starts_with("consent-") {
                "need-box"
            } else if self.fields.iter().any(chosen) {
                "form-field-unchosen"
            } else {
                "form-field-empty"
            };
            error.message = lang.tr(key, &[("value", name.into())]);
        }
        self.errors = errors;
    }

    /// An error as the summary on top tells it: what it is about, and the first sentence.
    #[must_use]
    pub fn summary_of(&self, lang: Lang, error: &FieldError) -> String {
        let first = match error.message.split_once(". ") {
            Some((first, _)) => format!("{first}."),
            None => error.message.clone(),
        };
        match self.name_of(lang, &error.field) {
            // One sentence names what it is about.
            Some(_) if first == error.message => first,
            Some(name) => lang.tr(
                "form-error-line",
                &[("value", name.into()), ("other", first.into())],
            ),
            // The box below says the rest.
            None if error.field == SOMEBODY_ELSE => first,
            None => error.message.clone(),
        }
    }

    /// What people call a place of the form.
    fn name_of(&self, lang: Lang, field: &str) -> Option<String> {
        if field == "targets" {
            return Some(lang.t("form-targets"));
        }
        if field == NATIONALITY {
            return Some(lang.t("sign-nationality"));
        }
        if let Some(id) = field.strip_prefix("consent-") {
            if crate::campaign::partners::organisation_of(id).is_some() {
                return Some(lang.t("consent-partner-short"));
            }
            let key = format!("consent-{id}-short");
            return lang.has(&key).then(|| lang.t(&key));
        }
        let prior = self.targets.iter().flat_map(|target| &target.prior);
        let mut specs = self.fields.iter().chain(prior);
        let spec = specs.find(|spec| spec.id == field)?;
        let native = spec.native.first().map(|(_, words)| words.clone());
        Some(spec.label.clone())
            .filter(|label| !label.is_empty())
            .or(native)
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
        if self.errors.is_empty() || self.nothing_wrong {
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
#[template(path = "site/statement/join.html")]
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
    /// The form itself.
    pub(crate) fn form_part(&self) -> FormPart<'_> {
        FormPart {
            ctx: &self.ctx,
            links: &self.links,
            form: &self.form,
            signs: &self.signs,
            documents: &self.documents,
        }
    }
}

/// "Look in your mailbox": the same for a first and for a second submission, and for an address that will get nothing.
#[derive(Debug, Template)]
#[template(path = "site/statement/sent.html")]
pub struct SentPage {
    /// The page; `ctx.mailbox` shows the demonstration's mailbox.
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// Days for which the mailed link is valid.
    pub valid_days: u64,
    /// Hours after which the mail about the newest form has left at the latest.
    pub hours: u64,
    /// The address that was given, to look at once more.
    pub correct: Option<CorrectView>,
    /// On a shared device, where the next person begins; else empty.
    pub next_url: String,
}

/// What the mailed link opens: a button, because opening a link decides nothing.
#[derive(Debug, Template)]
#[template(path = "site/statement/confirm.html")]
pub struct ConfirmPage {
    /// The page.
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// Where the button posts.
    pub confirm_url: String,
    /// The link's token, which the button posts.
    pub link: String,
    /// By whose link this person came.
    pub credit: Option<Credit>,
    /// What the form was filled in with. None where it was before pages could show it.
    pub given: Option<Given>,
    /// Titles of the targets that were ticked, where nothing else can be shown.
    pub targets: Vec<String>,
    /// Other answers than "yes".
    pub refusal: OtherAnswers,
    /// The count as it is.
    pub count: CountView,
    /// Until when whoever signs may take it back.
    pub leaving: Leaving,
}

impl ConfirmPage {
    /// Key of what comes after the button.
    #[must_use]
    pub fn after_key(&self) -> &'static str {
        if self.leaving == Leaving::Never {
            "leaving-next-receipt"
        } else {
            "confirm-after"
        }
    }

    /// Key of the sentence that says until when one can leave.
    #[must_use]
    pub fn leaving_key(&self) -> &'static str {
        crate::statement::leaving::key(self.leaving)
    }
}

/// What is about to be signed, whole: what was typed and ticked, in the words that the form showed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Given {
    /// Key of the words above it: what pressing the button does with this.
    pub title: &'static str,
    /// When the form was sent, in words.
    pub filled_at: String,
    /// Names of fields, and what was typed.
    pub fields: Vec<(String, String)>,
    /// Titles of the targets that were ticked.
    pub targets: Vec<String>,
    /// Titles of targets, and what was asked of their controllers before, in words.
    pub prior: Vec<(String, String)>,
    /// Consents: the words that were shown, and whether they were agreed to.
    pub consents: Vec<(String, bool)>,
    /// The texts that the form showed.
    pub documents: Vec<DocumentLink>,
}

/// Where the answers "it was not me", "never write to this address again" and "allow mails again" post.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OtherAnswers {
    /// The link's token, which the buttons post.
    pub link: String,
    /// "It was not me".
    pub reject_url: String,
    /// "Never write again"; empty where that was said already, or cannot be.
    pub block_url: String,
    /// "Allow mails again"; empty where they are allowed.
    pub allow_url: String,
    /// Whether they are about a request for news, not about a statement.
    pub news: bool,
}

impl OtherAnswers {
    /// The same answers to a request for news.
    #[must_use]
    pub fn about_news(mut self) -> Self {
        self.news = true;
        self
    }

    /// The answers under an address of links, `…/reject` and so on.
    #[must_use]
    pub fn at(base: &str, token: &str, blocked: bool) -> Self {
        let url = |what: &str| format!("{base}/{what}");
        Self {
            link: token.to_owned(),
            reject_url: url("reject"),
            block_url: if blocked { String::new() } else { url("block") },
            allow_url: if blocked { url("allow") } else { String::new() },
            news: false,
        }
    }
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
    /// The campaign was over before it was confirmed.
    Closed,
    /// Its owner is counted already, by another form of theirs.
    Counted,
}

impl LinkProblem {
    /// Key of a message about it: its `title`, `what` happened, what is `todo`.
    #[must_use]
    pub fn key(self, part: &str) -> String {
        let stem = match self {
            Self::Counted if part == "title" => return "receipt-title".to_owned(),
            Self::Counted => "counted",
            Self::Expired if part == "todo" => return "link-expired-again".to_owned(),
            Self::Expired => "expired",
            Self::Unknown if part == "todo" => return "link-unknown-then".to_owned(),
            Self::Unknown => "unknown",
            Self::Rejected => "refused",
            Self::Closed => "closed",
        };
        format!("link-{stem}-{part}")
    }
}

/// A mailed link that does not work.
#[derive(Debug, Template)]
#[template(path = "site/statement/link_problem.html")]
pub struct LinkProblemPage {
    /// The page.
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// Why.
    pub problem: LinkProblem,
    /// Whether people can join.
    pub open: bool,
}

/// The mailed link of a statement that is counted: what it is, to whoever opens it, and a button for its owner.
#[derive(Debug, Template)]
#[template(path = "site/statement/personal_link.html")]
pub struct PersonalLinkPage {
    /// The page.
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// Where the button posts.
    pub thanks_url: String,
    /// The link's token, which it posts.
    pub link: String,
}

/// The address of receipts, opened by somebody who posts nothing there.
#[derive(Debug, Template)]
#[template(path = "site/statement/thanks.html")]
pub struct ThanksPage {
    /// The page.
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// The campaign's demand.
    pub demand: String,
    /// Whether receipts are mailed.
    pub mailed: bool,
}

/// The link of a statement that was taken out of the count.
#[derive(Debug, Template)]
#[template(path = "site/statement/voided.html")]
pub struct VoidedPage {
    /// The page.
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// Its entry in the log.
    pub log_index: u64,
    /// The public reason; empty where there is no note.
    pub reason: String,
    /// What was published beside it; may be empty.
    pub explanation: String,
    /// The public note.
    pub note_url: String,
    /// How to reach the lead organisation; may be empty.
    pub contact: String,
}

/// A link or code that leads to nothing, in a campaign whose statements were destroyed: whose it was is not known any more.
#[derive(Debug, Template)]
#[template(path = "site/statement/destroyed.html")]
pub struct DestroyedPage {
    /// The page.
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// What was destroyed or lost and when, and what is left, a sentence each.
    pub told: Vec<String>,
}

impl LinkProblemPage {
    /// Stem of the page's messages.
    #[must_use]
    pub fn key(&self, part: &str) -> String {
        self.problem.key(part)
    }

    /// Whether joining is still something to do.
    #[must_use]
    pub fn says_what_to_do(&self) -> bool {
        self.open || !matches!(self.problem, LinkProblem::Expired | LinkProblem::Rejected)
    }

    /// Whether its owner is counted, and may want to leave.
    #[must_use]
    pub fn is_counted(&self) -> bool {
        self.problem == LinkProblem::Counted
    }
}

/// What was decided about a mailed link instead of "yes".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// "It was not me": this form is destroyed.
    Rejected,
    /// "Never write to this address again".
    Blocked,
    /// "Allow mails again".
    Allowed,
}

/// What is so now.
#[derive(Debug, Template)]
#[template(path = "site/statement/rejected.html")]
pub struct DecidedPage {
    /// The page; build its title with [`DecidedPage::key`].
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// What was decided.
    pub decision: Decision,
    /// Whether it was about a request for news, not about a statement.
    pub news: bool,
    /// Whether people can join.
    pub open: bool,
    /// Where "allow mails again" posts, after "never write again".
    pub allow_url: String,
    /// The link's token, which that button posts.
    pub link: String,
}

impl Decision {
    /// Key of a message about it: its `title`, what is so (`done`), and what `more` there is to know.
    #[must_use]
    pub fn key(self, part: &str) -> String {
        match self {
            Self::Rejected => format!("refused-{part}"),
            Self::Blocked => format!("blocked-{part}"),
            Self::Allowed => format!("allowed-{part}"),
        }
    }
}

impl DecidedPage {
    /// Key of one of the page's messages.
    #[must_use]
    pub fn key(&self, part: &str) -> String {
        match (self.news, self.decision, part) {
            (true, Decision::Rejected, "done") => "follow-refused-done".to_owned(),
            (true, Decision::Rejected, "more") => "follow-refused-more".to_owned(),
            (true, Decision::Allowed, "more") => "follow-allowed-more".to_owned(),
            _ => self.decision.key(part),
        }
    }

    /// Whether there is more to say: not how to join what is over.
    #[must_use]
    pub fn says_more(&self) -> bool {
        self.news || self.open || self.decision == Decision::Blocked
    }
}

/// Leaving a campaign: the form for the code.
#[derive(Debug, Template)]
#[template(path = "site/statement/withdraw.html")]
pub struct WithdrawPage {
    /// The page; build its title with [`WithdrawPage::titled`].
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// What was typed.
    pub code: String,
    /// That its statement is withdrawn already.
    pub done: Option<String>,
    /// What is wrong with it.
    pub error: Option<String>,
    /// Hidden field `token`.
    pub token: String,
    /// Whether a batch was already filed with the authority.
    pub filed: bool,
    /// Whether a statement of support is withdrawn; else one leaves a complaint.
    pub is_statement: bool,
    /// How to reach the lead organisation when the code is lost; may be empty.
    pub contact: String,
    /// Until when one may leave.
    pub terms: Terms,
}

impl WithdrawPage {
    /// Key of the sentence that says until when one can leave; none where that is at any time, as the whole page says.
    #[must_use]
    pub fn leaving_key(&self) -> Option<&'static str> {
        let leaving = self.terms.leaving;
        (leaving != Leaving::AnyTime).then(|| crate::statement::leaving::key(leaving))
    }

    /// Key of what leaving means for what is filed.
    #[must_use]
    pub fn filing_key(&self) -> &'static str {
        match (self.filed, self.is_statement) {
            (false, _) => "withdraw-effect-unfiled",
            (true, _) if !self.terms.allow(true) => "leaving-filed-some",
            (true, true) => "sign-withdraw-filed",
            (true, false) => "withdraw-effect-filed",
        }
    }

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
#[template(path = "site/statement/withdrawn.html")]
pub struct WithdrawnPage {
    /// The page.
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// The count after it.
    pub count: CountView,
    /// How far the statement had come.
    pub stage: Stage,
    /// Whether it was on the list that was filed.
    pub on_list: OnList,
    /// Whether one can join again.
    pub open: bool,
}

impl WithdrawnPage {
    /// Key of what that means for what is filed.
    #[must_use]
    pub fn filing_key(&self) -> &'static str {
        match (self.stage, self.on_list) {
            (Stage::Counted, _) | (Stage::Filed, OnList::No) => "leaving-left-unfiled",
            (Stage::Ready, _) => "leaving-left-ready",
            (Stage::Filed, OnList::Yes) => "leaving-left-filed",
            (Stage::Filed, OnList::Unknown) => "sign-withdraw-filed",
        }
    }
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
                may_confirm: false,
                lacks: false,
            };
            form.summary_of(lang, &error)
        };
        assert_eq!(told("family-name"), "Last name: It is empty.");
        assert_eq!(told("targets"), "What you are contesting: It is empty.");
        assert_eq!(told("consent-age"), "18 or older: It is empty.");
        assert_eq!(told(""), "It is empty. Fill it in.");
        assert_eq!(told("consent-unheard-of"), "It is empty. Fill it in.");
    }
}
