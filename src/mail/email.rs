//! A mail with its form: headers, a text part, an HTML part, an attachment (RFC 5322, 2045, 2387).

use std::time::{Duration, SystemTime};

use askama::Template;
use lettre::address::Envelope;
use lettre::message::header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Body, Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message as Mime};

use super::message::{Kind, Message};
use super::words::{About, Block, MailWords, ReceiptFile, unsubscribe, write};
use crate::clock::Millis;
use crate::i18n::Lang;
use crate::terminal::tr;

/// What all mails of an instance share.
#[derive(Debug, Clone)]
pub struct Site {
    /// Public address without a slash at its end.
    base_url: String,
    /// Envelope sender, and `From` after the organisation's name.
    from: Address,
}

/// Why mails cannot leave under a configuration.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", tr!("{address:?} is not an e-mail address", "« {address} » n’est pas une adresse de courriel", address = _0))]
pub struct BadSender(String);

impl Site {
    /// An instance's public address and the address that its mails come from.
    ///
    /// # Errors
    /// When `from` is not an e-mail address.
    pub fn new(base_url: &str, from: &str) -> Result<Self, BadSender> {
        Ok(Self {
            base_url: base_url.trim_end_matches('/').to_owned(),
            from: address(from).ok_or_else(|| BadSender(from.to_owned()))?,
        })
    }

    /// The host of the public address: the name under which we greet a relay.
    #[must_use]
    pub fn host(&self) -> &str {
        let rest = self.base_url.split("://").last().unwrap_or_default();
        let host = rest.split(['/', ':']).next().unwrap_or_default();
        if host.is_empty() { "localhost" } else { host }
    }
}

/// Why a mail cannot be written. It will never be possible: the mail is given up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unwritable {
    /// The address cannot be written in a mail.
    #[error("{}", tr!("the address is none", "l’adresse n’en est pas une"))]
    Address,
    /// What the kind of mail needs is not there.
    #[error("{}", tr!("the mail lacks what it is about", "il manque au courriel ce dont il parle"))]
    Incomplete,
    /// A header or part cannot be made.
    #[error("{}", tr!("the mail cannot be put together", "le courriel ne peut pas être composé"))]
    Form,
}

/// A mail ready to leave.
#[derive(Clone)]
pub struct Email {
    /// Name of its row in the queue, and of its Message-ID.
    pub id: String,
    /// What it is about; none for the mail by which an operator tries the relay.
    pub kind: Option<Kind>,
    /// The language that it is written in.
    pub lang: Lang,
    /// To whom.
    pub to: String,
    /// The name and address it comes from.
    pub from: String,
    /// Subject line.
    pub subject: String,
    /// The text part.
    pub text: String,
    /// The HTML part.
    pub html: String,
    /// Name and bytes of the attachment.
    pub attachment: Option<ReceiptFile>,
    envelope: Envelope,
    bytes: Vec<u8>,
}

/// Shows the id only: addresses and codes stay out of logs.
impl std::fmt::Debug for Email {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Letter({})", self.id)
    }
}

impl Email {
    /// The mail by which an operator tries the relay.
    ///
    /// # Errors
    /// When the address is none.
    pub fn test(site: &Site, to: &str, now: Millis) -> Result<Self, Unwritable> {
        let recipient = address(to).ok_or(Unwritable::Address)?;
        let envelope = Envelope::new(Some(site.from.clone()), vec![recipient.clone()])
            .map_err(|_| Unwritable::Address)?;
        let subject = "Clameur: test mail".to_owned();
        let text = format!(
            "This is the test mail that was asked for at {}.\n",
            site.base_url
        );
        let since = Duration::from_millis(u64::try_from(now).unwrap_or_default());
        let mime = Mime::builder()
            .from(Mailbox::new(None, site.from.clone()))
            .to(Mailbox::new(None, recipient))
            .subject(subject.clone())
            .date(SystemTime::UNIX_EPOCH + since)
            .message_id(Some(format!("<test-{now}@{}>", site.from.domain())))
            .envelope(envelope.clone())
            .raw_header(header("Auto-Submitted", "auto-generated"))
            .singlepart(encoded(ContentType::TEXT_PLAIN, &text)?)
            .map_err(|_| Unwritable::Form)?;
        Ok(Self {
            id: format!("test-{now}"),
            kind: None,
            lang: Lang::default(),
            to: to.to_owned(),
            from: site.from.to_string(),
            subject,
            text,
            html: String::new(),
            attachment: None,
            envelope,
            bytes: mime.formatted(),
        })
    }

    /// Sender and recipient as SMTP wants them.
    #[must_use]
    pub fn envelope(&self) -> &Envelope {
        &self.envelope
    }

    /// The whole mail as it travels.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

#[derive(Template)]
#[template(path = "mail/templates/letter.txt", escape = "none")]
struct TextPart<'a> {
    heading: &'a str,
    blocks: &'a [Block],
    footer: &'a [String],
}

#[derive(Template)]
#[template(path = "mail/templates/letter.html")]
struct HtmlPart<'a> {
    lang: Lang,
    subject: &'a str,
    heading: &'a str,
    accent: &'a str,
    blocks: &'a [Block],
    footer: &'a [String],
}

/// Gives a message its form. `id` makes the Message-ID: a mail that is sent twice after a crash carries
/// the same one, so that mail programs can show it once.
///
/// # Errors
/// When it can never be written.
pub fn compose(
    id: &str,
    message: &Message,
    about: &About,
    receipt: Option<ReceiptFile>,
    site: &Site,
    now: Millis,
) -> Result<Email, Unwritable> {
    let lang = Lang::from_code(&message.language).unwrap_or_default();
    let words = write(message, about, receipt.as_ref(), &site.base_url, lang)
        .ok_or(Unwritable::Incomplete)?;
    let subject = one_line(&words.subject);
    let (text, html) = parts(&words, &subject, about, lang)?;
    let to = address(&message.to).ok_or(Unwritable::Address)?;
    let from = Mailbox::new(Some(one_line(&about.organisation)), site.from.clone());
    let envelope = Envelope::new(Some(site.from.clone()), vec![to.clone()])
        .map_err(|_| Unwritable::Address)?;

    let since = Duration::from_millis(u64::try_from(now).unwrap_or_default());
    let mut builder = Mime::builder()
        .from(from.clone())
        .to(Mailbox::new(None, to))
        .subject(subject.clone())
        .date(SystemTime::UNIX_EPOCH + since)
        .message_id(Some(format!("<{id}@{}>", site.from.domain())))
        .envelope(envelope.clone())
        .raw_header(header("Auto-Submitted", "auto-generated"))
        // A holiday reply would quote the address and the link into an ordinary mailbox (RFC 3834, MS-OXCMAIL 2.2.3.1.14).
        .raw_header(header("X-Auto-Response-Suppress", "All"))
        .raw_header(header("Content-Language", lang.code()));
    if let Some(contact) = address(&about.contact) {
        builder = builder.reply_to(Mailbox::new(None, contact));
    }
    let page = format!("{}/{}/{}", site.base_url, lang.code(), message.campaign);
    if let Some(unsubscribe) = unsubscribe(message, &page) {
        builder = builder
            .raw_header(header(
                "List-Unsubscribe",
                &format!("<{}>", one_line(&unsubscribe)),
            ))
            .raw_header(header(
                "List-Unsubscribe-Post",
                "List-Unsubscribe=One-Click",
            ));
    }
    let both = MultiPart::builder()
        .kind(lettre::message::MultiPartKind::Alternative)
        .boundary(format!("parts-{id}"))
        .singlepart(encoded(ContentType::TEXT_PLAIN, &text)?)
        .singlepart(encoded(ContentType::TEXT_HTML, &html)?);
    let whole = match &receipt {
        None => both,
        Some(file) => {
            // Not as text: a receipt's line ends are part of what is proved.
            let kind =
                ContentType::parse("application/octet-stream").map_err(|_| Unwritable::Form)?;
            let body = Body::new_with_encoding(file.bytes.clone(), ContentTransferEncoding::Base64)
                .map_err(|_| Unwritable::Form)?;
            MultiPart::builder()
                .kind(lettre::message::MultiPartKind::Mixed)
                .boundary(format!("whole-{id}"))
                .multipart(both)
                .singlepart(Attachment::new(one_line(&file.name)).body(body, kind))
        }
    };
    let mime = builder.multipart(whole).map_err(|_| Unwritable::Form)?;
    Ok(Email {
        id: id.to_owned(),
        kind: Some(message.kind),
        lang,
        to: message.to.clone(),
        from: from.to_string(),
        subject,
        text,
        html,
        attachment: receipt,
        envelope,
        bytes: mime.formatted(),
    })
}

fn parts(
    words: &MailWords,
    subject: &str,
    about: &About,
    lang: Lang,
) -> Result<(String, String), Unwritable> {
    let text = TextPart {
        heading: &words.heading,
        blocks: &words.blocks,
        footer: &words.footer,
    };
    let html = HtmlPart {
        lang,
        subject,
        heading: &words.heading,
        accent: colour(&about.accent),
        blocks: &words.blocks,
        footer: &words.footer,
    };
    let text = text.render().map_err(|_| Unwritable::Form)?;
    let html = html.render().map_err(|_| Unwritable::Form)?;
    Ok((text, html))
}

/// A part of UTF-8 text, encoded so that no relay has to understand more than ASCII.
fn encoded(kind: ContentType, text: &str) -> Result<SinglePart, Unwritable> {
    let body = Body::new_with_encoding(text.to_owned(), ContentTransferEncoding::QuotedPrintable)
        .map_err(|_| Unwritable::Form)?;
    Ok(SinglePart::builder().header(kind).body(body))
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

/// The text without line breaks and other control characters: it stands in a header.
fn one_line(text: &str) -> String {
    let plain: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    plain.trim().to_owned()
}

/// A colour that may stand in a style sheet.
fn colour(accent: &str) -> &str {
    let digits = accent.strip_prefix('#').unwrap_or_default();
    if digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit()) {
        accent
    } else {
        "#333333"
    }
}

/// An address as SMTP carries it: the domain in ASCII (IDNA), the part before the `@` as it is.
fn address(text: &str) -> Option<Address> {
    let mailed = clameur_instrument::mailed(text)?;
    let (user, domain) = mailed.rsplit_once('@')?;
    Address::new(user, domain).ok()
}
