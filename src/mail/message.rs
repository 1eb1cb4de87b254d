use clameur_ledger::WithdrawalCode;
use serde::{Deserialize, Serialize};

use crate::clock::Millis;
use crate::token::Token;

/// A mail to be written and sent: all that has to wait with it, and nothing of what can be looked
/// up when it leaves.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// What it is about.
    pub kind: Kind,
    /// Campaign.
    pub campaign: String,
    /// Language.
    pub language: String,
    /// To whom.
    pub to: String,
    /// Token of the link, for mails that carry one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// Index of the leaf, for receipts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub index: Option<u64>,
    /// The code that withdraws, for receipts; those queued before codes were bound to a mailbox have it from their token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// When what the mail tells of happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Millis>,
    /// When and for whom the form was filled in, for mails about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filled: Option<Filled>,
    /// What an organisation writes, for news; what is announced to organisers; why somebody who asked to be taken out is not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub news: Option<News>,
    /// What somebody who runs campaigns is told of their account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<AboutAccount>,
}

/// What somebody who runs campaigns is told of their account.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AboutAccount {
    /// What it is about.
    pub topic: Topic,
    /// The organisation that invites, the browser in which somebody signed in, the new address, what a passkey is called; else empty.
    pub value: String,
}

/// Shows the topic only.
impl std::fmt::Debug for AboutAccount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "AboutAccount({})", self.topic.name())
    }
}

/// What a mail about an account is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// Somebody asked for an account: carries the link.
    SignUp,
    /// An organisation, or the operator, invites: carries the link.
    Invitation,
    /// Somebody forgot their password: carries the link. It leaves only where there is an account.
    Recovery,
    /// This is to become the account's address: carries the link.
    AddressNew,
    /// This was the account's address: carries the link that undoes it.
    AddressOld,
    /// Somebody signed in in a browser that was never seen before.
    NewDevice,
    /// The password was changed.
    PasswordChanged,
    /// The second factor was changed.
    SecondFactorChanged,
    /// A passkey was added.
    PasskeyAdded,
    /// A passkey was removed.
    PasskeyRemoved,
    /// New recovery codes were made.
    RecoveryCodes,
    /// The account was erased.
    AccountRemoved,
}

impl Topic {
    /// Every topic.
    pub const ALL: [Self; 12] = [
        Self::SignUp,
        Self::Invitation,
        Self::Recovery,
        Self::AddressNew,
        Self::AddressOld,
        Self::NewDevice,
        Self::PasswordChanged,
        Self::SecondFactorChanged,
        Self::PasskeyAdded,
        Self::PasskeyRemoved,
        Self::RecoveryCodes,
        Self::AccountRemoved,
    ];

    /// Its name in messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::SignUp => "sign-up",
            Self::Invitation => "invitation",
            Self::Recovery => "recovery",
            Self::AddressNew => "address-new",
            Self::AddressOld => "address-old",
            Self::NewDevice => "new-device",
            Self::PasswordChanged => "password-changed",
            Self::SecondFactorChanged => "second-factor-changed",
            Self::PasskeyAdded => "passkey-added",
            Self::PasskeyRemoved => "passkey-removed",
            Self::RecoveryCodes => "recovery-codes",
            Self::AccountRemoved => "account-removed",
        }
    }
}

/// When and for whom a form was filled in: so that its recipient can tell two mails apart.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filled {
    /// When it was sent, in milliseconds since 1970.
    pub at: Millis,
    /// The first letters of the names; empty where the form asks for none. Letters only: whoever fills in a form for somebody else can
    /// write them nothing.
    pub initials: String,
}

/// What an organisation writes to those who asked for it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct News {
    /// Subject line.
    pub subject: String,
    /// Plain text; an empty line parts paragraphs.
    pub text: String,
    /// Absolute `https:` address at which one `POST` ends the news (RFC 8058), and a `GET` shows a button.
    pub unsubscribe: String,
}

/// Kinds of mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Carries the link.
    Confirmation,
    /// Carries the link again.
    Reminder,
    /// Carries the receipt and the withdrawal code.
    Receipt,
    /// Tells the mailbox's owner, and nobody else, that they have joined already.
    AlreadyJoined,
    /// Acknowledges a withdrawal.
    Withdrawn,
    /// What an organisation writes to those who asked for it.
    News,
    /// What an association writes about the procedure to those who gave it a mandate.
    Procedure,
    /// Carries the link by which somebody asks for news.
    Follow,
    /// Carries it again.
    FollowReminder,
    /// Tells that news will come, and how to leave.
    Following,
    /// Tells on its first day that a campaign is open, to those who asked before.
    Opening,
    /// Tells the organisers what will be destroyed and when, and who waits for them.
    Announcement,
    /// Tells somebody who runs campaigns of their account.
    Account,
    /// Carries the link that shows what a mailbox joined here.
    OwnView,
    /// Tells somebody who asked to be taken out without a code what became of it.
    AskedOut,
    /// Is never sent: stands in the queue where another would, so that nobody can tell that there is none.
    Nothing,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 16] = [
        Self::Confirmation,
        Self::Reminder,
        Self::Receipt,
        Self::AlreadyJoined,
        Self::Withdrawn,
        Self::News,
        Self::Procedure,
        Self::Follow,
        Self::FollowReminder,
        Self::Following,
        Self::Opening,
        Self::Announcement,
        Self::Account,
        Self::OwnView,
        Self::AskedOut,
        Self::Nothing,
    ];

    /// Its name in the store, in counters and in logs.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Confirmation => "confirmation",
            Self::Reminder => "reminder",
            Self::Receipt => "receipt",
            Self::AlreadyJoined => "already-joined",
            Self::Withdrawn => "withdrawn",
            Self::News => "news",
            Self::Procedure => "procedure",
            Self::Follow => "follow",
            Self::FollowReminder => "follow-reminder",
            Self::Following => "following",
            Self::Opening => "opening",
            Self::Announcement => "announcement",
            Self::Account => "account",
            Self::OwnView => "own-view",
            Self::AskedOut => "asked-out",
            Self::Nothing => "nothing",
        }
    }

    /// Which mails leave first: 0 where somebody waits for it at a screen, 1 what tells of a deed, 2 what can wait. What is never sent leaves like
    /// what it stands for.
    #[must_use]
    pub fn priority(self) -> i64 {
        match self {
            Self::Confirmation | Self::Follow | Self::Account | Self::OwnView | Self::Nothing => 0,
            Self::Receipt
            | Self::AlreadyJoined
            | Self::Withdrawn
            | Self::AskedOut
            | Self::Following => 1,
            Self::Reminder
            | Self::FollowReminder
            | Self::Opening
            | Self::News
            | Self::Procedure
            | Self::Announcement => 2,
        }
    }
}

/// Shows the kind only: addresses and tokens stay out of logs.
impl std::fmt::Debug for Message {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Message")
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

/// Shows nothing of the person.
impl std::fmt::Debug for Filled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Filled(…)")
    }
}

/// Shows nothing: the address to unsubscribe belongs to one person.
impl std::fmt::Debug for News {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("News(…)")
    }
}

impl Message {
    fn new(kind: Kind, campaign: &str, language: &str, to: &str) -> Self {
        Self {
            kind,
            campaign: campaign.to_owned(),
            language: language.to_owned(),
            to: to.to_owned(),
            token: None,
            index: None,
            code: None,
            at: None,
            filled: None,
            news: None,
            account: None,
        }
    }

    /// The link.
    #[must_use]
    pub fn confirmation(campaign: &str, language: &str, to: &str, token: &Token) -> Self {
        Self {
            token: Some(token.to_text()),
            ..Self::new(Kind::Confirmation, campaign, language, to)
        }
    }

    /// The link again.
    #[must_use]
    pub fn reminder(campaign: &str, language: &str, to: &str, token: &Token) -> Self {
        Self {
            token: Some(token.to_text()),
            ..Self::new(Kind::Reminder, campaign, language, to)
        }
    }

    /// The receipt, and the code that withdraws.
    #[must_use]
    pub fn receipt(
        campaign: &str,
        language: &str,
        to: &str,
        index: u64,
        (token, code): (&Token, &WithdrawalCode),
    ) -> Self {
        Self {
            token: Some(token.to_text()),
            index: Some(index),
            code: Some(code.to_text()),
            ..Self::new(Kind::Receipt, campaign, language, to)
        }
    }

    /// The link that shows what a mailbox joined here, of whatever campaigns.
    #[must_use]
    pub fn own_view(language: &str, to: &str, token: &Token) -> Self {
        Self {
            token: Some(token.to_text()),
            ..Self::new(Kind::OwnView, "", language, to)
        }
    }

    /// "You have joined already."
    #[must_use]
    pub fn already_joined(campaign: &str, language: &str, to: &str) -> Self {
        Self::new(Kind::AlreadyJoined, campaign, language, to)
    }

    /// "You have left", at this moment.
    #[must_use]
    pub fn withdrawn(campaign: &str, language: &str, to: &str, at: Millis) -> Self {
        Self {
            at: Some(at),
            ..Self::new(Kind::Withdrawn, campaign, language, to)
        }
    }

    /// What is kept of somebody who asked to be taken out, until it is known what they are to be told.
    #[must_use]
    pub fn asked_out(campaign: &str, language: &str, to: &str) -> Self {
        Self::new(Kind::AskedOut, campaign, language, to)
    }

    /// The same, once it is known: the entry was taken out at this moment, or stays, for this reason.
    #[must_use]
    pub fn answered(mut self, stays: Option<&str>, at: Millis) -> Self {
        self.at = Some(at);
        self.news = stays.map(|why| News {
            subject: String::new(),
            text: why.to_owned(),
            unsubscribe: String::new(),
        });
        self
    }

    /// News, to somebody who asked for them.
    #[must_use]
    pub fn news(campaign: &str, language: &str, to: &str, news: News) -> Self {
        Self {
            news: Some(news),
            ..Self::new(Kind::News, campaign, language, to)
        }
    }

    /// What an association tells about the procedure, to somebody who allowed it.
    #[must_use]
    pub fn about_procedure(campaign: &str, language: &str, to: &str, news: News) -> Self {
        Self {
            news: Some(news),
            ..Self::new(Kind::Procedure, campaign, language, to)
        }
    }

    /// What organisers are told, at the campaign's public contact.
    #[must_use]
    pub fn announcement(campaign: &str, language: &str, to: &str, news: News) -> Self {
        Self {
            news: Some(news),
            ..Self::new(Kind::Announcement, campaign, language, to)
        }
    }

    /// The link by which somebody asks for news.
    #[must_use]
    pub fn follow(campaign: &str, language: &str, to: &str, token: &Token) -> Self {
        Self {
            token: Some(token.to_text()),
            ..Self::new(Kind::Follow, campaign, language, to)
        }
    }

    /// That link again.
    #[must_use]
    pub fn follow_reminder(campaign: &str, language: &str, to: &str, token: &Token) -> Self {
        Self {
            token: Some(token.to_text()),
            ..Self::new(Kind::FollowReminder, campaign, language, to)
        }
    }

    /// "You will hear from us", with what the link for leaving carries ([`Token::leave`]).
    #[must_use]
    pub fn following(campaign: &str, language: &str, to: &str, leave: &Token) -> Self {
        Self {
            token: Some(leave.to_text()),
            ..Self::new(Kind::Following, campaign, language, to)
        }
    }

    /// "It is open", with what the link for leaving carries.
    #[must_use]
    pub fn opening(campaign: &str, language: &str, to: &str, leave: &Token) -> Self {
        Self {
            token: Some(leave.to_text()),
            ..Self::new(Kind::Opening, campaign, language, to)
        }
    }

    /// What somebody who runs campaigns is told of their account, with the link that goes with it.
    #[must_use]
    pub fn about_account(
        language: &str,
        to: &str,
        (topic, value): (Topic, &str),
        token: Option<&Token>,
    ) -> Self {
        Self {
            token: token.map(Token::to_text),
            account: Some(AboutAccount {
                topic,
                value: value.to_owned(),
            }),
            ..Self::new(Kind::Account, "", language, to)
        }
    }

    /// The same, saying when and for whom the form was filled in.
    #[must_use]
    pub fn about(mut self, filled: Filled) -> Self {
        self.filled = Some(filled);
        self
    }

    /// What stands in the queue in this one's place when it is not to be sent: of the same size, and about nobody.
    #[must_use]
    pub fn nothing(&self) -> Self {
        let blank = |text: &String| "-".repeat(text.len());
        Self {
            kind: Kind::Nothing,
            to: blank(&self.to),
            token: self.token.as_ref().map(blank),
            filled: self.filled.as_ref().map(|filled| Filled {
                at: 0,
                initials: blank(&filled.initials),
            }),
            ..self.clone()
        }
    }

    /// The part of the address after the `@`, in lower case: whose server will be bothered.
    pub(crate) fn domain(&self) -> String {
        let domain = self.to.rsplit('@').next().unwrap_or_default();
        domain.to_ascii_lowercase()
    }
}
