use askama::Template;

use crate::web::Html;
use crate::web::view::PageContext;

/// A mail in the demonstration's mailbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailLine {
    /// Its page.
    pub url: String,
    /// To whom.
    pub to: String,
    /// Subject.
    pub subject: String,
    /// When it arrived, as people read it.
    pub received: String,
}

/// `/mailbox`, in the demonstration only.
#[derive(Debug, Template)]
#[template(path = "site/mailbox/mailbox.html")]
pub struct MailboxPage {
    /// The page.
    pub ctx: PageContext,
    /// Mails, the newest first.
    pub mails: Vec<MailLine>,
}

/// One mail of the demonstration's mailbox.
#[derive(Debug, Template)]
#[template(path = "site/mailbox/message.html")]
pub struct MailboxMessagePage {
    /// The page.
    pub ctx: PageContext,
    /// Header fields.
    pub mail: MailLine,
    /// From whom.
    pub from: String,
    /// The text part.
    pub text: String,
    /// Address of the mailbox.
    pub mailbox_url: String,
}

impl MailboxMessagePage {
    /// The text with its addresses as links.
    #[must_use]
    pub fn html(&self) -> Html {
        Html::from_plain_text(&self.text)
    }
}
