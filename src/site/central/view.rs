use askama::Template;
use jiff::civil::Date;

use crate::site::statement::view::FormView;
use crate::site::view::CampaignLinks;
use crate::web::view::PageContext;

/// What somebody should have at hand, whose nationality is this.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ready {
    /// The country's name.
    pub country: String,
    /// The documents of which one is needed, each by its names with their languages; none where no document is asked for.
    pub documents: Vec<Vec<(String, String)>>,
}

/// What leads to the form of the Commission's central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandOver {
    /// The form, in the reader's language; none as long as its address is not known.
    pub form_url: Option<String>,
    /// Statements that the central system told of; none as long as it was not read.
    pub total: Option<u64>,
    /// The day and the hour (UTC) when it told so.
    pub read: Option<(Date, String)>,
    /// Whether nothing newer could be read for long.
    pub is_old: bool,
    /// What to have at hand, country by country in the order of the language.
    pub ready: Vec<Ready>,
}

/// `/{lang}/{slug}/join` of a campaign whose statements are given in the central system.
#[derive(Debug, Template)]
#[template(path = "site/central/page.html")]
pub(crate) struct HandOverPage {
    /// The page.
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// Where to go, and with what.
    pub hand: HandOver,
    /// The form for news, where it is offered.
    pub follow: FormView,
    /// What happens with the address, sentence by sentence.
    pub privacy: Vec<String>,
}
