use askama::Template;

use crate::count::chart::Chart;
use crate::dashboard::tally::Tally;
use crate::dashboard::view::{Dashboard, Time};
use crate::site::campaign::view::{BatchView, ChangedView};
use crate::site::view::{CampaignLinks, CountView};
use crate::web::view::PageContext;

pub use crate::count::chart::DayCount;

/// Statements that aim at one target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetCount {
    /// Short title.
    pub title: String,
    /// Live statements that tick it.
    pub live: u64,
}

/// `/{lang}/{slug}/count`.
#[derive(Debug, Template)]
#[template(path = "site/count/page.html")]
pub struct CountPage {
    /// The page.
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// Whether people can join now: else nothing is said of what is missing.
    pub open: bool,
    /// The numbers.
    pub count: CountView,
    /// What the count is measured against, where the instrument has goals.
    pub dashboard: Option<Dashboard>,
    /// By target, in the campaign's order.
    pub targets: Vec<TargetCount>,
    /// New and gone by day, the oldest first.
    pub days: Vec<DayCount>,
    /// Organisations, and how many statements came by their links.
    pub credits: Vec<(String, u64)>,
    /// What was lost of the log, in sentences.
    pub losses: Vec<String>,
    /// Number of entries of the log.
    pub log_size: u64,
    /// The signed checkpoint, as served.
    pub checkpoint: String,
    /// Its address.
    pub checkpoint_url: String,
    /// What `clameur audit` takes: the absolute address of the instance or of the log.
    pub audit_url: String,
    /// Frozen sets, the newest first.
    pub batches: Vec<BatchView>,
    /// Key of what is said where nothing was filed.
    pub none_filed: &'static str,
    /// That what was published changed since, where it did.
    pub changed: Option<ChangedView>,
}

impl CountPage {
    /// Whether the number, or a part of it, comes from the log.
    #[must_use]
    pub fn counts_here(&self) -> bool {
        let tally = self.dashboard.as_ref().map(|dashboard| &dashboard.tally);
        tally.is_none_or(Tally::counts_here)
    }

    /// Key of what the sums amount to: the number of the page, or the part of it that was signed here.
    #[must_use]
    pub fn sums_key(&self) -> &'static str {
        if self.dashboard.is_some() {
            "sums-here-help"
        } else {
            "count-sums-help"
        }
    }

    /// The print form of the head, for whoever prints the number.
    #[must_use]
    pub fn printed(&self) -> Option<String> {
        crate::count::read_head(&self.checkpoint).map(|head| head.printed())
    }

    /// The chart by day.
    #[must_use]
    pub fn chart(&self) -> Option<Chart> {
        Chart::new(&self.days)
    }

    /// Width of a target's bar in hundredths of the number of live statements.
    #[must_use]
    pub fn share(&self, target: &TargetCount) -> u64 {
        if self.count.live == 0 {
            return 0;
        }
        (target.live.saturating_mul(100) / self.count.live).min(100)
    }
}
