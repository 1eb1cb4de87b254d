//! What each kind of mail says, as pieces that both its parts are made of.

use clameur_instrument::Leaving;

use super::message::{Kind, Message};
use super::text_link::TextLink;
use crate::clock::DAY;
use crate::i18n::Lang;
use crate::token::Token;

/// A piece of a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Block {
    /// A paragraph.
    Text(String),
    /// The page that the mail is about.
    Button {
        /// What opening it is for.
        label: String,
        /// Where it is.
        url: String,
    },
    /// Another page to open.
    Link {
        /// What opening it is for.
        label: String,
        /// Where it is.
        url: String,
    },
    /// Something to keep or to copy.
    Code {
        /// What it is.
        label: String,
        /// The thing.
        value: String,
    },
}

/// What a campaign's mails say about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// Name of the campaign in the mail's language.
    pub title: String,
    /// Name of the organisation that leads it: the mail's sender.
    pub organisation: String,
    /// Its public address: answers go there.
    pub contact: String,
    /// Its colour, `#rrggbb`.
    pub accent: String,
    /// Days for which a confirmation link is valid.
    pub link_days: u64,
    /// In which time zone the campaign counts its days.
    pub zone: crate::clock::Zone,
    /// Until when whoever signed may leave.
    pub leaving: Leaving,
    /// Whether people can join.
    pub open: bool,
    /// The verifier key of its log, to be compared with what pages show.
    pub log_key: String,
    /// Whether all this is a demonstration.
    pub demonstration: bool,
}

impl About {
    /// What mails need that an organisation writes by itself: they say who writes, and nothing else of the campaign.
    #[must_use]
    pub fn writer(campaign: &str, organisation: &str, contact: &str) -> Self {
        Self {
            title: campaign.to_owned(),
            organisation: organisation.to_owned(),
            contact: contact.to_owned(),
            accent: String::new(),
            link_days: 0,
            zone: crate::clock::Zone::UTC,
            leaving: Leaving::AnyTime,
            open: true,
            log_key: String::new(),
            demonstration: false,
        }
    }
}

/// A receipt file, and what the mail says about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiptFile {
    /// The file's bytes (C2SP `tlog-proof`).
    pub bytes: Vec<u8>,
    /// Name of the file.
    pub name: String,
    /// The texts that the statement refers to, what was signed first.
    pub texts: Vec<TextLink>,
}

/// A mail in words, before it has a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct MailWords {
    pub(crate) subject: String,
    pub(crate) heading: String,
    pub(crate) blocks: Vec<Block>,
    pub(crate) footer: Vec<String>,
}

/// The address by which the recipient ends the news, for mails that tell it; `page` is the campaign's.
pub(crate) fn unsubscribe(message: &Message, page: &str) -> Option<String> {
    match message.kind {
        Kind::News | Kind::Procedure => Some(message.news.as_ref()?.unsubscribe.clone()),
        Kind::Following | Kind::Opening => {
            Some(format!("{page}/follow/leave/{}", message.token.as_ref()?))
        }
        _ => None,
    }
}

/// Writes down what `message` says. `None` if it lacks what its kind needs.
pub(crate) fn write(
    message: &Message,
    about: &About,
    receipt: Option<&ReceiptFile>,
    base_url: &str,
    lang: Lang,
) -> Option<MailWords> {
    let writer = Writer {
        base_url,
        page: format!("{base_url}/{}/{}", lang.code(), message.campaign),
        title: lang.typeset(&about.title).into_owned(),
        message,
        about,
        lang,
    };
    let (subject, heading, mut blocks) = match message.kind {
        Kind::Confirmation => writer.confirmation()?,
        Kind::Reminder => writer.reminder()?,
        Kind::Receipt => writer.receipt(receipt)?,
        Kind::AlreadyJoined => writer.already_joined(),
        Kind::Withdrawn => writer.withdrawn(),
        Kind::News => writer.news("mail-news-unsubscribe")?,
        Kind::Procedure => writer.news("mail-procedure-unsubscribe")?,
        Kind::Follow => writer.follow([
            "mail-confirmation-subject",
            "mail-confirmation-heading",
            "mail-confirmation-valid",
        ])?,
        Kind::FollowReminder => writer.follow([
            "mail-reminder-subject",
            "mail-reminder-heading",
            "mail-reminder-last",
        ])?,
        Kind::Following => writer.following()?,
        Kind::Opening => writer.opening()?,
        Kind::Announcement => writer.written()?,
        Kind::Account => writer.account()?,
        Kind::OwnView => writer.own_view()?,
        Kind::AskedOut => writer.asked_out()?,
        Kind::Nothing => return None,
    };
    if let Some(filled) = writer.filled() {
        // After the sentence that says what the mail is about.
        blocks.insert(1.min(blocks.len()), filled);
    }
    Some(MailWords {
        subject,
        heading,
        blocks,
        footer: writer.footer(),
    })
}

struct Writer<'a> {
    base_url: &'a str,
    page: String,
    title: String,
    message: &'a Message,
    about: &'a About,
    lang: Lang,
}

type Parts = (String, String, Vec<Block>);

impl Writer<'_> {
    fn with_title(&self, key: &str) -> String {
        self.lang.tr(key, &[("title", self.title.as_str().into())])
    }

    fn with_organisation(&self, key: &str) -> String {
        let organisation = self.about.organisation.as_str();
        self.lang.tr(key, &[("organisation", organisation.into())])
    }

    fn with_both(&self, key: &str) -> String {
        let organisation = self.about.organisation.as_str();
        self.lang.tr(
            key,
            &[
                ("title", self.title.as_str().into()),
                ("organisation", organisation.into()),
            ],
        )
    }

    /// Until when the link holds, to the minute; in days where it is not known when the form was sent.
    fn holds_until(&self) -> String {
        let filled = self.message.filled.as_ref();
        let days = i64::try_from(self.about.link_days).ok();
        let end = filled
            .zip(days)
            .map(|(filled, days)| filled.at + days * DAY);
        match end.and_then(|end| jiff::Timestamp::from_millisecond(end).ok()) {
            // Where no one has put it into the language yet, the mail says it in days.
            Some(at) if self.lang.has_itself("days-link-until") => {
                let moment = self.lang.date_time(at, self.about.zone.time_zone());
                self.lang
                    .tr("days-link-until", &[("moment", moment.into())])
            }
            _ => self.with_days("mail-confirmation-valid"),
        }
    }

    fn with_days(&self, key: &str) -> String {
        self.lang.tr(key, &[("days", self.about.link_days.into())])
    }

    fn text(&self, key: &str) -> Block {
        Block::Text(self.lang.t(key))
    }

    fn button(&self, key: &str, url: String) -> Block {
        Block::Button {
            label: self.lang.t(key),
            url,
        }
    }

    fn link(&self, key: &str, url: String) -> Block {
        Block::Link {
            label: self.lang.t(key),
            url,
        }
    }

    /// When and for whom the form was filled in.
    fn filled(&self) -> Option<Block> {
        let filled = self.message.filled.as_ref()?;
        let at = jiff::Timestamp::from_millisecond(filled.at).ok()?;
        let time = self.lang.date_time(at, self.about.zone.time_zone());
        Some(Block::Text(if filled.initials.is_empty() {
            self.lang.tr("mail-filled", &[("time", time.into())])
        } else {
            let initials = filled.initials.as_str();
            self.lang.tr(
                "mail-filled-for",
                &[("time", time.into()), ("initials", initials.into())],
            )
        }))
    }

    /// Whoever checks takes the key from elsewhere than the site: a mail is elsewhere.
    fn log_key(&self) -> Block {
        Block::Code {
            label: self.lang.t("mail-log-key"),
            value: self.about.log_key.clone(),
        }
    }

    fn confirm_url(&self) -> Option<String> {
        let token = self.message.token.as_ref()?;
        Some(format!("{}/confirm/{token}", self.page))
    }

    fn confirmation(&self) -> Option<Parts> {
        Some((
            self.with_title("mail-confirmation-subject"),
            self.lang.t("mail-confirmation-heading"),
            vec![
                Block::Text(self.with_both("mail-confirmation-why")),
                self.text("mail-confirmation-what"),
                self.button("mail-confirmation-button", self.confirm_url()?),
                Block::Text(self.holds_until()),
                self.text("mail-not-me-form"),
                self.log_key(),
            ],
        ))
    }

    fn reminder(&self) -> Option<Parts> {
        Some((
            self.with_title("mail-reminder-subject"),
            self.lang.t("mail-reminder-heading"),
            vec![
                Block::Text(self.with_both("mail-reminder-why")),
                self.text("mail-confirmation-what"),
                self.button("mail-confirmation-button", self.confirm_url()?),
                Block::Text(self.with_days("mail-reminder-last")),
                self.text("mail-not-me-form"),
            ],
        ))
    }

    fn receipt(&self, receipt: Option<&ReceiptFile>) -> Option<Parts> {
        let token = Token::parse(self.message.token.as_deref()?).ok()?;
        let number = self.message.index?;
        let code = self.message.code.clone();
        let mut blocks = vec![
            Block::Text(self.with_title("mail-receipt-counted")),
            Block::Text(
                self.lang
                    .tr("mail-receipt-file", &[("number", number.into())]),
            ),
        ];
        blocks.extend(self.how_to_leave(code.unwrap_or_else(|| token.withdrawal_code().to_text())));
        for text in &receipt?.texts {
            blocks.push(Block::Link {
                label: text.label(self.lang),
                url: format!("{}{}", self.base_url, text.url),
            });
            if text.is_signed() {
                blocks.push(Block::Code {
                    label: "SHA-256".to_owned(),
                    value: text.sha256.clone(),
                });
            }
        }
        blocks.extend([
            self.link("mail-receipt-copy", self.confirm_url()?),
            self.link("mail-receipt-share", self.page.clone()),
            self.link("mail-receipt-count", format!("{}/count", self.page)),
            self.text("mail-receipt-kept"),
            self.log_key(),
        ]);
        Some((
            self.with_title("mail-receipt-subject"),
            self.lang.t("mail-receipt-heading"),
            blocks,
        ))
    }

    /// The code, what it does and until when; where nobody can leave, that alone.
    fn how_to_leave(&self, code: String) -> Vec<Block> {
        let leaving = self.about.leaving;
        if leaving == Leaving::Never {
            return vec![self.text(leaving_key(leaving))];
        }
        let mut blocks = vec![Block::Code {
            label: self.lang.t("mail-receipt-code"),
            value: code,
        }];
        if leaving == Leaving::AnyTime {
            blocks.push(self.text("mail-receipt-code-keep"));
        } else {
            blocks.extend([
                self.text(leaving_key(leaving)),
                self.text("leaving-code-keep"),
            ]);
        }
        blocks.push(self.link("mail-receipt-withdraw", format!("{}/withdraw", self.page)));
        blocks
    }

    fn already_joined(&self) -> Parts {
        (
            self.with_title("mail-already-subject"),
            self.lang.t("mail-already-heading"),
            vec![
                Block::Text(self.with_title("mail-already-why")),
                self.text("mail-already-private"),
                self.link("mail-receipt-withdraw", format!("{}/withdraw", self.page)),
                self.text("mail-already-not-me"),
            ],
        )
    }

    fn withdrawn(&self) -> Parts {
        let at = self.message.at;
        let at = at.and_then(|at| jiff::Timestamp::from_millisecond(at).ok());
        let mut blocks = vec![Block::Text(self.with_title("mail-withdrawn-done"))];
        if let Some(at) = at {
            // The server's zone is nobody's; the campaign's is that of every other moment in its mails.
            let at = self.lang.date_time(at, self.about.zone.time_zone());
            let told = self
                .lang
                .tr("mail-withdrawn-when", &[("value", at.as_str().into())]);
            blocks.push(Block::Text(told));
        }
        if self.about.leaving != Leaving::UntilFiled {
            blocks.push(self.text("mail-withdrawn-filed"));
        }
        if self.about.open {
            blocks.push(self.text("mail-withdrawn-not-me"));
            blocks.push(self.link("mail-withdrawn-join", self.page.clone()));
        } else {
            blocks.push(self.text("leaving-mail-not-me"));
        }
        blocks.push(self.link("mail-withdrawn-count", format!("{}/count", self.page)));
        (
            self.with_title("mail-withdrawn-subject"),
            self.lang.t("mail-withdrawn-heading"),
            blocks,
        )
    }

    /// What became of the wish to be taken out.
    fn asked_out(&self) -> Option<Parts> {
        let Some(why) = &self.message.news else {
            let at = jiff::Timestamp::from_millisecond(self.message.at?).ok()?;
            let at = self.lang.date_time(at, self.about.zone.time_zone());
            let when = self
                .lang
                .tr("mail-asked-out-when", &[("value", at.as_str().into())]);
            let mut blocks = vec![
                Block::Text(self.with_title("mail-withdrawn-done")),
                Block::Text(when),
            ];
            if self.about.leaving != Leaving::UntilFiled {
                blocks.push(self.text("mail-withdrawn-filed"));
            }
            blocks.push(self.link("mail-withdrawn-count", format!("{}/count", self.page)));
            return Some((
                self.with_title("mail-withdrawn-subject"),
                self.lang.t("mail-withdrawn-heading"),
                blocks,
            ));
        };
        let subject = self.with_title("mail-stays-subject");
        let mut blocks = vec![Block::Text(self.with_both("mail-stays-why"))];
        blocks.extend(self.paragraphs(&why.text));
        let own = format!("{}/{}/mine", self.base_url, self.lang.code());
        // Where the law lets nobody leave any more, nobody can ask again either: whether that is so by now is not known here, the rule is.
        match self.about.leaving {
            Leaving::AnyTime => blocks.push(self.text("mail-stays-then")),
            bound => blocks.extend([
                self.text("mail-stays-answer"),
                self.text(leaving_key(bound)),
            ]),
        }
        blocks.extend([
            self.link("own-title", own),
            self.text("initiative-notice-complaint"),
        ]);
        Some((subject.clone(), subject, blocks))
    }

    /// A text that was written whole, paragraph by paragraph.
    fn paragraphs(&self, text: &str) -> Vec<Block> {
        text.replace("\r\n", "\n")
            .split("\n\n")
            .map(str::trim)
            .filter(|paragraph| !paragraph.is_empty())
            .map(|paragraph| Block::Text(self.lang.typeset(paragraph).into_owned()))
            .collect()
    }

    /// What an organisation wrote, and how its recipient ends that.
    fn news(&self, ends: &str) -> Option<Parts> {
        let news = self.message.news.as_ref()?;
        let (subject, heading, mut blocks) = self.written()?;
        blocks.push(self.link(ends, news.unsubscribe.clone()));
        Some((subject, heading, blocks))
    }

    /// What was written whole.
    fn written(&self) -> Option<Parts> {
        let news = self.message.news.as_ref()?;
        let blocks = self.paragraphs(&news.text);
        let subject = self.lang.typeset(&news.subject).into_owned();
        Some((subject.clone(), subject, blocks))
    }

    fn follow(&self, [subject, heading, valid]: [&str; 3]) -> Option<Parts> {
        let token = self.message.token.as_ref()?;
        let url = format!("{}/follow/confirm/{token}", self.page);
        Some((
            self.with_title(subject),
            self.lang.t(heading),
            vec![
                Block::Text(self.with_both("mail-follow-why")),
                self.text("mail-follow-what"),
                self.button("mail-confirmation-button", url),
                Block::Text(match valid {
                    "mail-confirmation-valid" => self.holds_until(),
                    other => self.with_days(other),
                }),
                self.text("mail-not-me-news"),
            ],
        ))
    }

    fn following(&self) -> Option<Parts> {
        Some((
            self.with_title("mail-follow-done-subject"),
            self.lang.t("follow-done"),
            vec![
                Block::Text(self.with_both("mail-follow-done")),
                self.link(
                    "mail-news-unsubscribe",
                    unsubscribe(self.message, &self.page)?,
                ),
            ],
        ))
    }

    fn opening(&self) -> Option<Parts> {
        let subject = self.with_title("mail-opening-subject");
        Some((
            subject,
            self.lang.t("mail-opening-heading"),
            vec![
                Block::Text(self.with_title("mail-opening")),
                self.button("mail-opening-button", self.page.clone()),
                self.link(
                    "mail-news-unsubscribe",
                    unsubscribe(self.message, &self.page)?,
                ),
            ],
        ))
    }

    /// A part of what somebody is told of their account, where what it is about has one.
    fn of_account(&self, part: &str) -> Option<String> {
        let account = self.message.account.as_ref()?;
        let key = format!("mail-account-{}-{part}", account.topic.name());
        let value = account.value.as_str();
        let site = self.title.as_str();
        let args = [("value", value.into()), ("site", site.into())];
        self.lang.has(&key).then(|| self.lang.tr(&key, &args))
    }

    /// What somebody is told of their account. `value` is who invites, the new address, or a browser.
    fn account(&self) -> Option<Parts> {
        let say = |part: &str| self.of_account(part);
        let heading = say("subject")?;
        let mut blocks = vec![Block::Text(say("what")?)];
        if let Some(token) = &self.message.token {
            blocks.push(Block::Button {
                label: say("button")?,
                url: format!("{}/desk/link/{token}", self.base_url),
            });
        }
        blocks.extend(say("then").map(Block::Text));
        let subject = format!("{} · {heading}", self.title);
        Some((subject, heading, blocks))
    }

    /// The link that shows what a mailbox joined here.
    fn own_view(&self) -> Option<Parts> {
        let token = self.message.token.as_ref()?;
        let site = self.title.as_str();
        let heading = self.lang.t("own-title");
        let url = format!("{}/{}/mine/{token}", self.base_url, self.lang.code());
        let what = self.lang.tr("mail-own-what", &[("site", site.into())]);
        Some((
            format!("{site} · {heading}"),
            heading,
            vec![
                Block::Text(what),
                self.button("own-show", url),
                self.text("mail-own-then"),
            ],
        ))
    }

    fn footer(&self) -> Vec<String> {
        let about = self.about;
        let mut lines = Vec::new();
        if about.demonstration {
            lines.push(self.lang.t("mail-footer-demonstration"));
        }
        let mut sender = about.organisation.clone();
        if !about.contact.is_empty() {
            sender = format!("{sender} · {}", about.contact);
        }
        lines.push(sender);
        lines.push(match self.message.kind {
            Kind::News | Kind::Following | Kind::Opening => {
                self.with_organisation("mail-footer-news")
            }
            Kind::Procedure => self.with_organisation("mail-footer-procedure"),
            Kind::Announcement => self.lang.t("mail-footer-organisers"),
            Kind::Account => self
                .of_account("footer")
                .unwrap_or_else(|| self.lang.t("mail-account-footer")),
            _ => self.lang.t("mail-footer-answer"),
        });
        lines.push(self.lang.t("mail-footer-untracked"));
        lines
    }
}

/// Key of the sentence that says until when one can leave.
#[must_use]
pub fn leaving_key(leaving: Leaving) -> &'static str {
    match leaving {
        Leaving::AnyTime => "leaving-any-time",
        Leaving::UntilFiled => "leaving-until-filed",
        Leaving::UntilClosed => "leaving-until-closed",
        Leaving::Never => "leaving-never",
    }
}
