use askama::Template;

use super::texts::TextLink;
use crate::web::view::{CampaignLinks, CountView, PageContext};

/// "You are counted": a page to print and keep.
#[derive(Debug, Template)]
#[template(path = "receipt/page.html")]
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
    /// Where the receipt file can be downloaded.
    pub download_url: String,
    /// Its name.
    pub file_name: String,
    /// The log's key, which the command that checks the receipt needs.
    pub log_key: String,
    /// Absolute address of the log.
    pub audit_url: String,
    /// The code that withdraws, in groups.
    pub withdrawal_code: String,
    /// Absolute address of the campaign, to share.
    pub share_url: String,
    /// The texts that were signed and shown.
    pub texts: Vec<TextLink>,
    /// Where their own copy can be downloaded; empty where there is none.
    pub copy_url: String,
    /// The mailbox that the code is bound to; empty where none was asked for, or the code is an older one.
    pub bound_to: String,
    /// Whether a batch was already filed (this statement goes into the next).
    pub filed: bool,
    /// Whether the form was sent again with something else in it: what was sent first counts.
    pub unchanged: bool,
    /// Whether a copy was mailed.
    pub mailed: bool,
}

impl ReceiptPage {
    /// A `mailto:` link with a subject and the campaign's address, to nobody in particular.
    #[must_use]
    pub fn mailto(&self) -> String {
        let subject = percent(&self.links.title);
        let body = percent(&self.ctx.with_two(
            "receipt-share-mail",
            &self.links.title,
            &self.share_url,
        ));
        format!("mailto:?subject={subject}&body={body}")
    }
}

/// Percent-encodes all but the unreserved characters (RFC 3986, section 2.3).
fn percent(text: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn everything_but_unreserved_is_encoded() {
        assert_eq!(
            super::percent("é & b?\r\n~a"),
            "%C3%A9%20%26%20b%3F%0D%0A~a"
        );
    }
}
