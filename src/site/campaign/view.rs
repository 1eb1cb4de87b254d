use askama::Template;

use crate::campaign::definition::{Definition, Organisation, Role, Texts};
use crate::count::chart::{Chart, DayCount};
use crate::i18n::Lang;
use crate::site::campaign::appeal::AppealView;
use crate::site::campaign::parts::Parts;
use crate::site::campaign::top::Top;
use crate::site::central::view::HandOver;
use crate::site::share::view::ShareView;
use crate::site::statement::parts::FormPart;
use crate::site::statement::view::FormView;
use crate::site::view::{CampaignLinks, CountView};
use crate::web::view::PageContext;

/// Whether people can join.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CampaignState {
    /// Yes.
    Open,
    /// From this day on.
    NotYet(jiff::civil::Date),
    /// No more.
    Closed,
}

/// A legal text that statements refer to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentLink {
    /// `mandate`, `notice` …; its name is the message `document-<kind>`.
    pub kind: String,
    /// Its page.
    pub url: String,
    /// The text itself (Markdown), for reading in place; may be empty.
    pub text_md: String,
}

impl DocumentLink {
    /// Key of the document's name.
    #[must_use]
    pub fn name_key(&self) -> String {
        format!("document-{}", self.kind)
    }
}

/// `/{lang}/{slug}`.
#[derive(Debug, Template)]
#[template(path = "site/campaign/page.html")]
pub struct LandingPage<'a> {
    /// The page.
    pub ctx: PageContext,
    /// Its addresses.
    pub links: CampaignLinks,
    /// Structure.
    pub definition: &'a Definition,
    /// Words.
    pub texts: &'a Texts,
    /// The number.
    pub count: CountView,
    /// New supporters by day, the oldest first; may be empty.
    pub days: Vec<DayCount>,
    /// Whether people can join.
    pub state: CampaignState,
    /// Its picture, what happens next, news, and who spreads it.
    pub parts: Parts,
    /// Said at the top where nobody can join now.
    pub top: Option<Top>,
    /// What was lost of the log, in sentences.
    pub losses: Vec<String>,
    /// Until when, with the hour and its distance from UTC; none where no end is set, or people cannot join.
    pub until: Option<String>,
    /// Once nobody can: title, and what became of the campaign.
    pub over: (String, Vec<String>),
    /// What the number is made of, where that is more than one thing.
    pub split: Vec<(String, u64)>,
    /// The form; errors re-render the page.
    pub form: FormView,
    /// Where to sign instead, for a campaign whose statements are given in the Commission's system.
    pub hand: Option<HandOver>,
    /// The only place where one can sign, of a campaign that leads there and does nothing else.
    pub appeal: Option<AppealView>,
    /// The legal texts.
    pub documents: Vec<DocumentLink>,
    /// That what was published changed since, where it did.
    pub changed: Option<ChangedView>,
    /// Bringing others.
    pub share: ShareView,
}

impl LandingPage<'_> {
    /// Whether the form is shown.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.state == CampaignState::Open
    }

    /// What each day brought, once there are a few.
    #[must_use]
    pub fn by_day(&self) -> Option<Chart> {
        Chart::new(&self.days).filter(|chart| chart.bars.len() >= 3)
    }

    /// How the number grew, as a silhouette for the top of the page, once there is something to see.
    #[must_use]
    pub fn skyline(&self) -> Option<Chart> {
        Chart::growth(&self.days).filter(|chart| chart.bars.len() >= 8)
    }

    /// Whether the number says anything yet: nobody could join so far where nothing is counted.
    #[must_use]
    pub fn has_count(&self) -> bool {
        self.appeal.is_none() && (self.opens().is_none() || self.count.live > 0)
    }

    /// The day on which it opens.
    #[must_use]
    pub fn opens(&self) -> Option<jiff::civil::Date> {
        match self.state {
            CampaignState::NotYet(day) => Some(day),
            _ => None,
        }
    }

    /// Whether the number is one that can go down.
    #[must_use]
    pub fn may_fall(&self) -> bool {
        self.hand.is_none() && self.count.live > 0 && !self.count.elsewhere
    }

    /// What one joins by.
    pub(crate) fn panel(&self) -> Panel<'_> {
        Panel {
            ctx: &self.ctx,
            links: &self.links,
            form: &self.form,
            hand: self.hand.as_ref(),
            appeal: self.appeal.as_ref(),
            until: self.until.as_deref(),
            signs: &self.texts.signs,
            documents: &self.documents,
        }
    }

    /// Key of what the lead does.
    #[must_use]
    pub fn lead_key(&self) -> &'static str {
        // Nobody acts in one's name where nothing is signed here.
        if self.hand.is_some() || self.appeal.is_some() {
            // Statements are given elsewhere.
            "carriers-lead-plain"
        } else if self.form.is_statement {
            "sign-carriers-lead"
        } else {
            "carriers-lead"
        }
    }

    /// Who leads.
    #[must_use]
    pub fn leads(&self) -> Vec<&Organisation> {
        self.with_role(Role::Lead)
    }

    /// Who receives a sealed copy.
    #[must_use]
    pub fn partners(&self) -> Vec<&Organisation> {
        self.with_role(Role::Partner)
    }

    fn with_role(&self, role: Role) -> Vec<&Organisation> {
        self.definition
            .organisations
            .iter()
            .filter(|o| o.role == role)
            .collect()
    }
}

/// What one joins by, on the campaign's page: the form, or where to sign instead. At the top where it comes back, else in the middle.
#[derive(Debug, Template)]
#[template(path = "site/campaign/panel.html")]
pub(crate) struct Panel<'a> {
    ctx: &'a PageContext,
    links: &'a CampaignLinks,
    form: &'a FormView,
    hand: Option<&'a HandOver>,
    appeal: Option<&'a AppealView>,
    until: Option<&'a str>,
    signs: &'a [String],
    documents: &'a [DocumentLink],
}

impl Panel<'_> {
    fn form_part(&self) -> FormPart<'_> {
        FormPart {
            ctx: self.ctx,
            links: self.links,
            form: self.form,
            signs: self.signs,
            documents: self.documents,
        }
    }
}

/// `/{lang}/{slug}/documents/{which}`.
#[derive(Debug, Template)]
#[template(path = "site/campaign/document.html")]
pub struct DocumentPage {
    /// The page.
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// `mandate`, `notice` …
    pub kind: String,
    /// Which version this is.
    pub version: VersionView,
    /// How many versions of it there are in its language.
    pub versions: u64,
    /// The language that the text is written in.
    pub text_lang: Lang,
    /// The text (Markdown).
    pub text_md: String,
    /// Where the exact bytes can be downloaded.
    pub download_url: String,
    /// Name of that file.
    pub file_name: String,
    /// True when another version is in force: its address.
    pub newer_url: Option<String>,
}

impl DocumentPage {
    /// Key of the document's name.
    #[must_use]
    pub fn name_key(&self) -> String {
        crate::site::campaign::papers::name_key(self.ctx.lang, &self.kind)
    }

    /// The text as HTML, in its own language.
    #[must_use]
    pub fn text(&self) -> crate::web::Html {
        crate::campaign::document::html(&self.text_md, &self.kind, self.text_lang, 1)
    }

    /// Whether it has places that are filled in for each person.
    #[must_use]
    pub fn has_blanks(&self) -> bool {
        crate::campaign::document::has_blanks(&self.text_md, self.text_lang)
    }

    /// Whether the text is in another language than the page.
    #[must_use]
    pub fn is_foreign(&self) -> bool {
        self.text_lang != self.ctx.lang
    }
}

/// A version of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionView {
    /// Counted from 1.
    pub number: u64,
    /// Code of its language.
    pub language: String,
    /// The language's own name for itself.
    pub language_name: String,
    /// Its page.
    pub url: String,
    /// SHA-256 of the exact bytes, hexadecimal.
    pub sha256: String,
    /// The day on which it first came into force, where that is known.
    pub day: Option<jiff::civil::Date>,
    /// Whether it is in force.
    pub in_force: bool,
}

/// The versions of a kind of document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindView {
    /// `mandate`, `notice` …
    pub kind: String,
    /// The reader's language first, the newest first.
    pub versions: Vec<VersionView>,
}

/// `/{lang}/{slug}/documents`.
#[derive(Debug, Template)]
#[template(path = "site/campaign/documents.html")]
pub struct DocumentsPage {
    /// The page.
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// By kind.
    pub kinds: Vec<KindView>,
}

impl DocumentsPage {
    /// Key of a kind's name.
    #[must_use]
    pub fn name_key(&self, kind: &KindView) -> String {
        crate::site::campaign::papers::name_key(self.ctx.lang, &kind.kind)
    }
}

/// An organisation's part in what happens to personal data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ControllerView {
    /// Its name.
    pub name: String,
    /// Key of what it decides and can read.
    pub part: &'static str,
    /// Its contact, as the campaign writes it; may be empty.
    pub contact: String,
}

/// `/{lang}/{slug}/controllers`.
#[derive(Debug, Template)]
#[template(path = "site/campaign/controllers.html")]
pub struct ControllersPage {
    /// The page.
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// Everybody, the lead first.
    pub parts: Vec<ControllerView>,
    /// The one address for questions and rights.
    pub contact: String,
    /// What they agreed, in Markdown; empty where they wrote nothing.
    pub arrangement_md: String,
}

/// A line of what a publication changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeView {
    /// In words.
    pub text: String,
    /// Whether whoever joined should know.
    pub grave: bool,
}

/// A publication.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicationView {
    /// Its entry in the log.
    pub leaf: u64,
    /// Its day, as the server has it.
    pub day: Option<jiff::civil::Date>,
    /// The manifest's bytes.
    pub manifest_url: String,
    /// What it changed.
    pub changes: Vec<ChangeView>,
}

/// `/{lang}/{slug}/changes`.
#[derive(Debug, Template)]
#[template(path = "site/campaign/changes.html")]
pub struct ChangesPage {
    /// The page.
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// Publications after the first one, the newest first.
    pub changes: Vec<PublicationView>,
    /// The first one.
    pub first: Option<PublicationView>,
}

/// That what was published changed since.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChangedView {
    /// How often.
    pub times: u64,
    /// When last, where that is known.
    pub day: Option<jiff::civil::Date>,
}

/// A frozen set of statements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BatchView {
    /// Number, counted from 1.
    pub number: u64,
    /// Statements in it when it was frozen.
    pub count: u64,
    /// How many of them left since.
    pub gone: u64,
    /// The day it was frozen, if told.
    pub frozen: Option<jiff::civil::Date>,
    /// The day it was filed with the authority.
    pub filed: Option<jiff::civil::Date>,
    /// With whom; may be empty.
    pub authority: String,
    /// The authority's reference; may be empty.
    pub reference: String,
    /// Size of the log before and after it.
    pub log_sizes: (u64, u64),
    /// Hash of the set, hexadecimal.
    pub set_hash: String,
}

/// Something that happened in the procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineEntry {
    /// When.
    pub day: jiff::civil::Date,
    /// In a few words.
    pub title: String,
    /// More, as Markdown; may be empty.
    pub body_md: String,
}

/// Something that comes in the procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextEntry {
    /// When, at the latest.
    pub day: jiff::civil::Date,
    /// In a few words.
    pub title: String,
    /// Whether earlier days must come first; may be empty.
    pub remark: String,
    /// For those who check: the sources, and what a lawyer has still to confirm; may be empty.
    pub checking: String,
}

/// `/{lang}/{slug}/procedure`.
#[derive(Debug, Template)]
#[template(path = "site/campaign/procedure.html")]
pub struct ProcedurePage {
    /// The page.
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// The count.
    pub count: CountView,
    /// Frozen sets, the newest first.
    pub batches: Vec<BatchView>,
    /// Key of what is said where nothing was filed, by any way; none where something was, or nothing can be.
    pub none_filed: Option<&'static str>,
    /// What comes, the first day first.
    pub next: Vec<NextEntry>,
    /// Address of the same as a calendar file.
    pub calendar: Option<String>,
    /// That statements are kept for longer, and why.
    pub hold: Option<String>,
    /// What happened, the newest first.
    pub timeline: Vec<TimelineEntry>,
    /// The legal texts.
    pub documents: Vec<DocumentLink>,
}
