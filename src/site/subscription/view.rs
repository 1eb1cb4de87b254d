use askama::Template;

use crate::contact::List;
use crate::site::statement::view::{FormView, Given, LinkProblem, OtherAnswers};
use crate::site::view::CampaignLinks;
use crate::web::view::PageContext;

/// `/{lang}/{slug}/follow`: the form.
#[derive(Debug, Template)]
#[template(path = "site/subscription/page.html")]
pub(crate) struct FollowPage {
    /// The page; build its title with [`FormView::title`].
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// The form.
    pub follow: FormView,
    /// That it opens later, where it does: on that day a mail tells it.
    pub opens: Option<String>,
    /// What happens with the address, sentence by sentence.
    pub privacy: Vec<String>,
    /// Whether the campaign is one where people also sign something: the page says that this is apart from it.
    pub apart: bool,
}

/// "Look in your mailbox": the same for everybody, also for an address that will get nothing.
#[derive(Debug, Template)]
#[template(path = "site/subscription/sent.html")]
pub(crate) struct FollowSentPage {
    /// The page.
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// Days for which the mailed link is valid.
    pub valid_days: u64,
    /// Hours after which the mail about the newest form has left at the latest.
    pub hours: u64,
}

/// What the mailed link opens: a button, because opening a link decides nothing.
#[derive(Debug, Template)]
#[template(path = "site/subscription/confirm.html")]
pub(crate) struct FollowConfirmPage {
    /// The page.
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// Where the button posts.
    pub confirm_url: String,
    /// The link's token, which the button posts.
    pub link: String,
    /// What the form was filled in with. None where it was before pages could show it.
    pub given: Option<Given>,
    /// Other answers than "yes".
    pub refusal: OtherAnswers,
}

/// On the list, and how to leave it.
#[derive(Debug, Template)]
#[template(path = "site/subscription/done.html")]
pub(crate) struct FollowDonePage {
    /// The page.
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// Absolute address by which its owner leaves.
    pub leave_url: String,
    /// Where this page is asked for in another language.
    pub thanks_url: String,
    /// The link's token, which that posts.
    pub link: String,
}

/// What the link for leaving opens: a button.
#[derive(Debug, Template)]
#[template(path = "site/subscription/leave.html")]
pub(crate) struct FollowLeavePage {
    /// The page.
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// Where the button posts.
    pub left_url: String,
    /// The code of the link, which it posts.
    pub link: String,
    /// The list that one leaves.
    pub list: List,
}

/// Left, now or before.
#[derive(Debug, Template)]
#[template(path = "site/subscription/left.html")]
pub(crate) struct FollowLeftPage {
    /// The page.
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// The list that one has left.
    pub list: List,
}

/// A mailed link that does not work.
#[derive(Debug, Template)]
#[template(path = "site/subscription/link_problem.html")]
pub(crate) struct FollowLinkPage {
    /// The page.
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// Why.
    pub problem: LinkProblem,
    /// Whether one can ask for news now.
    pub offered: bool,
}

impl FollowLeavePage {
    /// Key of what the page says before the button.
    #[must_use]
    pub(crate) fn lead_key(&self) -> String {
        format!("{}-lead", self.list.leave_key())
    }
}

impl FollowLinkPage {
    /// Key of a message about the problem.
    #[must_use]
    pub(crate) fn key(&self, part: &str) -> String {
        let own = match (self.problem, part) {
            (LinkProblem::Expired, "what") => "follow-expired",
            (LinkProblem::Rejected, "what") => "follow-refused",
            _ => return self.problem.key(part),
        };
        own.to_owned()
    }
}
