use askama::Template;
use clameur_instrument::Leaving;

use crate::mail::TextLink;
use crate::site::share::view::ShareView;
use crate::site::view::{CampaignLinks, CountView};
use crate::web::view::PageContext;

/// "You are counted": a page to print and keep.
#[derive(Debug, Template)]
#[template(path = "site/receipt.html")]
pub struct ReceiptPage {
    /// The page.
    pub ctx: PageContext,
    /// The campaign.
    pub links: CampaignLinks,
    /// Position of the statement in the public log, counted from 0.
    pub log_index: u64,
    /// Number of entries of the log that the receipt proves.
    pub log_size: u64,
    /// The count.
    pub count: CountView,
    /// The token of the statement's link. Forms post it; no address holds it.
    pub link: String,
    /// Where this page is asked for again, as in another language.
    pub thanks_url: String,
    /// Where a form asks for the receipt file.
    pub download_url: String,
    /// Its name.
    pub file_name: String,
    /// The log's key, which the command that checks the receipt needs.
    pub log_key: String,
    /// Absolute address of the log.
    pub audit_url: String,
    /// The code that withdraws, in groups.
    pub withdrawal_code: String,
    /// Absolute address of the campaign.
    pub campaign_url: String,
    /// Bringing others.
    pub share: ShareView,
    /// The texts that were signed and shown.
    pub texts: Vec<TextLink>,
    /// Where a form asks for their own copy; empty where there is none.
    pub copy_url: String,
    /// Where requests that were made before can be told of; empty where nothing of the kind is asked.
    pub asked_url: String,
    /// The mailbox that the code is bound to; empty where none was asked for, or the code is an older one.
    pub bound_to: String,
    /// Where the statement is on its way, step by step.
    pub standing: Vec<String>,
    /// Whether the form was sent again with something else in it: what was sent first counts.
    pub unchanged: bool,
    /// Whether a copy was mailed.
    pub mailed: bool,
    /// On a shared device, where the next person begins; else empty.
    pub next_url: String,
    /// There, id of the organisation whose people collect; mostly empty.
    pub collects: String,
    /// Until when the statement can be taken back.
    pub leaving: Leaving,
}

impl ReceiptPage {
    /// Whether a code to leave with is shown.
    #[must_use]
    pub fn has_code(&self) -> bool {
        self.leaving != Leaving::Never
    }

    /// Key of the sentence that says until when one can leave.
    #[must_use]
    pub fn leaving_key(&self) -> &'static str {
        crate::statement::leaving::key(self.leaving)
    }
}

#[cfg(test)]
mod tests {
    use crate::i18n::Lang;

    #[test]
    fn what_stands_alone_begins_like_a_sentence() {
        for lang in Lang::all() {
            let link = lang.t("receipt-check-link");
            let first = link.chars().next();
            assert!(first.is_some_and(char::is_uppercase), "{lang}: {link}");
        }
    }
}
