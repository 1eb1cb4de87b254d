//! Who may do what at the desk: one table, role by action.
//!
//! Each route of the desk names its [`Action`] ([`crate::desk`]); [`decide`] answers from the table, and the [`Permit`] that it gives is asked
//! for by what changes the store, which looks at the member's roles again in its own transaction.

/// Roles in the store.
pub mod store;
/// What staff did.
pub mod trail;

/// What somebody is in an organisation. One person may be several things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Decides: members, what is published, what the organisation says of itself.
    Owner,
    /// Writes campaigns.
    Editor,
    /// Puts texts into other languages.
    Translator,
    /// Approves the documents that people sign.
    Lawyer,
    /// Keeps the key that opens what is sealed.
    KeyHolder,
    /// Looks.
    Observer,
}

impl Role {
    /// Every role, the widest first.
    pub const ALL: [Self; 6] = [
        Self::Owner,
        Self::Editor,
        Self::Translator,
        Self::Lawyer,
        Self::KeyHolder,
        Self::Observer,
    ];

    /// Its name in the store, in forms and in messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Editor => "editor",
            Self::Translator => "translator",
            Self::Lawyer => "lawyer",
            Self::KeyHolder => "key-holder",
            Self::Observer => "observer",
        }
    }

    /// The role of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }
}

/// What can be done at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// Sign in.
    SignIn,
    /// Ask for an account.
    SignUp,
    /// Ask for a link that sets another password.
    Recover,
    /// Use a link that was mailed or printed.
    UseLink,
    /// See a draft by a secret link.
    SeePreview,
    /// See what is one's own: the first page of the desk, one's account and sessions.
    OpenDesk,
    /// Change name and language, end sessions, sign out, show again who one is.
    KeepOwnAccount,
    /// Change address, password, second factor, recovery codes.
    SecureOwnAccount,
    /// Make an organisation, and become its first owner.
    CreateOrganisation,
    /// See an organisation and who is in it.
    ReadOrganisation,
    /// Change what an organisation says of itself.
    EditOrganisation,
    /// Invite, give roles and take them.
    ManageMembers,
    /// Leave.
    LeaveOrganisation,
    /// Dissolve an organisation that nobody else is in.
    DissolveOrganisation,
    /// Read what staff did.
    ReadTrail,
    /// Register public keys, prove that they open, put them out of use.
    ManageKeys,
    /// See the drafts of campaigns.
    ReadDraft,
    /// Write a campaign.
    EditDraft,
    /// Put a campaign into another language.
    TranslateDraft,
    /// Approve the documents that people sign.
    ApproveDocuments,
    /// Publish, pause, close.
    PublishCampaign,
    /// See who asked to be taken out: numbers of entries, and days.
    ReadWishes,
    /// Answer somebody who asked to be taken out that their entry stays.
    AnswerWish,
    /// Take out of the count whoever asked for it, with a note that the organisation signed; nothing undoes it.
    VoidEntry,
    /// See which batches there are, and for whose keys they are sealed.
    ReadBatches,
    /// Freeze a batch, which nothing undoes.
    FreezeBatch,
    /// Take the sealed archive of a batch away.
    TakeBatch,
}

/// What an action asks of whoever does it, before any role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Nothing.
    Anybody,
    /// To be signed in.
    Account,
    /// To be signed in by a second factor too.
    Staff,
    /// The same, and a role in the organisation that it is about.
    Member,
}

impl Action {
    /// Every action.
    pub const ALL: [Self; 27] = [
        Self::SignIn,
        Self::SignUp,
        Self::Recover,
        Self::UseLink,
        Self::SeePreview,
        Self::OpenDesk,
        Self::KeepOwnAccount,
        Self::SecureOwnAccount,
        Self::CreateOrganisation,
        Self::ReadOrganisation,
        Self::EditOrganisation,
        Self::ManageMembers,
        Self::LeaveOrganisation,
        Self::DissolveOrganisation,
        Self::ReadTrail,
        Self::ManageKeys,
        Self::ReadDraft,
        Self::EditDraft,
        Self::TranslateDraft,
        Self::ApproveDocuments,
        Self::PublishCampaign,
        Self::ReadWishes,
        Self::AnswerWish,
        Self::VoidEntry,
        Self::ReadBatches,
        Self::FreezeBatch,
        Self::TakeBatch,
    ];

    /// What it asks before any role.
    #[must_use]
    pub fn level(self) -> Level {
        match self {
            Self::SignIn | Self::SignUp | Self::Recover | Self::UseLink | Self::SeePreview => {
                Level::Anybody
            }
            Self::OpenDesk | Self::KeepOwnAccount | Self::SecureOwnAccount => Level::Account,
            Self::CreateOrganisation => Level::Staff,
            Self::ReadOrganisation
            | Self::EditOrganisation
            | Self::ManageMembers
            | Self::LeaveOrganisation
            | Self::DissolveOrganisation
            | Self::ReadTrail
            | Self::ManageKeys
            | Self::ReadDraft
            | Self::EditDraft
            | Self::TranslateDraft
            | Self::ApproveDocuments
            | Self::PublishCampaign
            | Self::ReadWishes
            | Self::AnswerWish
            | Self::VoidEntry
            | Self::ReadBatches
            | Self::FreezeBatch
            | Self::TakeBatch => Level::Member,
        }
    }

    /// Whether it asks again who one is.
    #[must_use]
    pub fn is_dangerous(self) -> bool {
        matches!(
            self,
            Self::SecureOwnAccount
                | Self::ManageMembers
                | Self::DissolveOrganisation
                | Self::ManageKeys
                | Self::PublishCampaign
                | Self::AnswerWish
                | Self::VoidEntry
                | Self::FreezeBatch
                | Self::TakeBatch
        )
    }
}

/// The table. A role or an action without a decision does not compile.
#[must_use]
pub fn may(role: Role, action: Action) -> bool {
    use Action as A;
    match role {
        Role::Owner => match action {
            A::ReadOrganisation
            | A::EditOrganisation
            | A::ManageMembers
            | A::LeaveOrganisation
            | A::DissolveOrganisation
            | A::ReadTrail
            | A::ManageKeys
            | A::ReadDraft
            | A::EditDraft
            | A::TranslateDraft
            | A::PublishCampaign
            | A::ReadWishes
            | A::AnswerWish
            | A::VoidEntry
            | A::ReadBatches
            | A::FreezeBatch
            | A::TakeBatch => true,
            // Two people see what others will sign.
            A::ApproveDocuments => false,
            A::SignIn
            | A::SignUp
            | A::Recover
            | A::UseLink
            | A::SeePreview
            | A::OpenDesk
            | A::KeepOwnAccount
            | A::SecureOwnAccount
            | A::CreateOrganisation => false,
        },
        Role::Editor => matches!(
            action,
            A::ReadOrganisation
                | A::LeaveOrganisation
                | A::ReadDraft
                | A::EditDraft
                | A::TranslateDraft
        ),
        Role::Translator => matches!(
            action,
            A::ReadOrganisation | A::LeaveOrganisation | A::ReadDraft | A::TranslateDraft
        ),
        Role::Lawyer => matches!(
            action,
            A::ReadOrganisation | A::LeaveOrganisation | A::ReadDraft | A::ApproveDocuments
        ),
        Role::KeyHolder => matches!(
            action,
            A::ReadOrganisation
                | A::LeaveOrganisation
                | A::ManageKeys
                | A::ReadDraft
                | A::ReadBatches
                | A::TakeBatch
        ),
        Role::Observer => matches!(
            action,
            A::ReadOrganisation | A::LeaveOrganisation | A::ReadDraft
        ),
    }
}

/// Who wants to do something.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Actor {
    /// Their account; none where nobody is signed in.
    pub account: Option<String>,
    /// Whether they showed a second factor.
    pub strong: bool,
    /// Whether they showed lately who they are.
    pub proved: bool,
    /// What they are in the organisation that it is about.
    pub roles: Vec<Role>,
}

/// Why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Denied {
    /// Nobody is signed in.
    SignIn,
    /// They are nothing in the organisation: to them there is none.
    NotFound,
    /// None of their roles may.
    Role,
    /// They have shown no second factor.
    SecondFactor,
    /// They did not show lately who they are.
    ProveAgain,
}

/// That somebody may do something. Nobody else makes one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Permit {
    action: Action,
    account: String,
    organisation: String,
}

impl Permit {
    /// What is allowed.
    #[must_use]
    pub fn action(&self) -> Action {
        self.action
    }

    /// To whom; empty where nobody needs to be signed in.
    #[must_use]
    pub fn account(&self) -> &str {
        &self.account
    }

    /// In which organisation; empty where it is about none.
    #[must_use]
    pub fn organisation(&self) -> &str {
        &self.organisation
    }
}

/// Asks the table.
///
/// # Errors
/// Why not.
pub fn decide(actor: &Actor, action: Action, organisation: &str) -> Result<Permit, Denied> {
    let level = action.level();
    let account = actor.account.clone();
    if level >= Level::Account && account.is_none() {
        return Err(Denied::SignIn);
    }
    if level == Level::Member && actor.roles.is_empty() {
        return Err(Denied::NotFound);
    }
    if level >= Level::Staff && !actor.strong {
        return Err(Denied::SecondFactor);
    }
    if level == Level::Member && !actor.roles.iter().any(|role| may(*role, action)) {
        return Err(Denied::Role);
    }
    if action.is_dangerous() && !actor.proved {
        return Err(Denied::ProveAgain);
    }
    Ok(Permit {
        action,
        account: account.unwrap_or_default(),
        organisation: organisation.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The table as people read it: whoever changes it sees what else changes.
    #[test]
    fn the_table_reads_as_it_should() {
        let table: Vec<String> = Action::ALL
            .into_iter()
            .map(|action| {
                let roles = Role::ALL.into_iter().filter(|role| may(*role, action));
                let roles: Vec<&str> = roles.map(Role::name).collect();
                let dangerous = if action.is_dangerous() { "!" } else { "" };
                format!(
                    "{action:?}{dangerous}: {:?} {}",
                    action.level(),
                    roles.join(" ")
                )
            })
            .collect();
        let expected = [
            "SignIn: Anybody ",
            "SignUp: Anybody ",
            "Recover: Anybody ",
            "UseLink: Anybody ",
            "SeePreview: Anybody ",
            "OpenDesk: Account ",
            "KeepOwnAccount: Account ",
            "SecureOwnAccount!: Account ",
            "CreateOrganisation: Staff ",
            "ReadOrganisation: Member owner editor translator lawyer key-holder observer",
            "EditOrganisation: Member owner",
            "ManageMembers!: Member owner",
            "LeaveOrganisation: Member owner editor translator lawyer key-holder observer",
            "DissolveOrganisation!: Member owner",
            "ReadTrail: Member owner",
            "ManageKeys!: Member owner key-holder",
            "ReadDraft: Member owner editor translator lawyer key-holder observer",
            "EditDraft: Member owner editor",
            "TranslateDraft: Member owner editor translator",
            "ApproveDocuments: Member lawyer",
            "PublishCampaign!: Member owner",
            "ReadWishes: Member owner",
            "AnswerWish!: Member owner",
            "VoidEntry!: Member owner",
            "ReadBatches: Member owner key-holder",
            "FreezeBatch!: Member owner",
            "TakeBatch!: Member owner key-holder",
        ];
        assert_eq!(table, expected);
    }

    #[test]
    fn every_action_of_members_is_somebodys_and_no_other_is_a_roles() {
        for action in Action::ALL {
            let somebodys = Role::ALL.into_iter().any(|role| may(role, action));
            assert_eq!(somebodys, action.level() == Level::Member, "{action:?}");
        }
        assert_eq!(
            Action::ALL.len(),
            Action::ALL
                .iter()
                .collect::<std::collections::BTreeSet<_>>()
                .len()
        );
    }

    #[test]
    fn what_is_missing_is_asked_for_in_an_order_that_tells_strangers_nothing() {
        let mut actor = Actor::default();
        let ask = |actor: &Actor| decide(actor, Action::ManageMembers, "a").err();
        assert_eq!(ask(&actor), Some(Denied::SignIn));
        actor.account = Some("x".to_owned());
        assert_eq!(
            ask(&actor),
            Some(Denied::NotFound),
            "a stranger does not learn that it exists"
        );
        actor.roles = vec![Role::Editor];
        assert_eq!(ask(&actor), Some(Denied::SecondFactor));
        actor.strong = true;
        assert_eq!(ask(&actor), Some(Denied::Role));
        actor.roles.push(Role::Owner);
        assert_eq!(ask(&actor), Some(Denied::ProveAgain));
        actor.proved = true;
        assert_eq!(ask(&actor), None);
    }
}
