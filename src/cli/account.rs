//! `clameur account`.

use clap::{Args, Subcommand};
use rand_core::OsRng;

use super::shared::{agree, instance, table};
use super::{Done, Failure, WithConfig, block_on, say};
use crate::account::intent::{Intent, Kind, url};
use crate::account::passkey::store as passkeys;
use crate::account::{Account, new_id, store};
use crate::authorization::Role;
use crate::authorization::trail::{self, Act, about};
use crate::clock::{Clock, day_of};
use crate::config::Config;
use crate::db::Db;
use crate::mail::{Message, Topic, enqueue};
use crate::organisation::store as organisations;
use crate::terminal::tr;
use crate::token::Token;
use crate::web::session::cookie::is_safe;
use crate::web::session::store as sessions;

/// Subcommands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Invite somebody to the desk: prints an address that makes their account.
    ///
    /// The address works once, within seven days. Give it to them by a way that others do not read.
    Invite(Invite),
    /// Print an address by which somebody sets another password.
    ///
    /// It works once, within an hour. Their second factor is still asked for, unless --second-factor takes it away.
    Recover(Recover),
    /// List the accounts: address, second factor, sessions, organisations.
    List(List),
    /// End all sessions of somebody, at once.
    EndSessions(EndSessions),
    /// Erase somebody's account: name, address, password, passkeys, second factor, sessions, memberships.
    ///
    /// What they did stays in the trail, under a number that nobody's name belongs to any more. Whoever is the last owner of an organisation
    /// cannot be erased before somebody else is: `account invite ADDRESS --organisation ID --role owner`.
    Remove(Remove),
}

/// Arguments of `account invite`.
#[derive(Debug, Args)]
pub struct Invite {
    /// Their mail address.
    address: String,
    /// The organisation that they are to work in, as `account list` names it; without it they can make one.
    #[arg(long, value_name = "ID", requires = "role")]
    organisation: Option<String>,
    /// What they are to be in it: owner, editor, translator, lawyer, key-holder, observer.
    #[arg(long, value_name = "ROLE", requires = "organisation")]
    role: Option<String>,
    #[command(flatten)]
    with: WithConfig,
}

/// Arguments of `account recover`.
#[derive(Debug, Args)]
pub struct Recover {
    /// Their mail address.
    address: String,
    /// Take their second factor, passkeys and recovery codes away too: they lost them. Make sure that it is them.
    #[arg(long)]
    second_factor: bool,
    /// Do not ask.
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    with: WithConfig,
}

/// Arguments of `account list`.
#[derive(Debug, Args)]
pub struct List {
    /// Print JSON instead of a table.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    with: WithConfig,
}

/// Arguments of `account end-sessions`.
#[derive(Debug, Args)]
pub struct EndSessions {
    /// Their mail address.
    address: String,
    #[command(flatten)]
    with: WithConfig,
}

/// Arguments of `account remove`.
#[derive(Debug, Args)]
pub struct Remove {
    /// Their mail address.
    address: String,
    /// Do not ask.
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    with: WithConfig,
}

impl Command {
    pub(super) fn run(self) -> Done {
        block_on(async {
            match self {
                Self::Invite(command) => command.run().await,
                Self::Recover(command) => command.run().await,
                Self::List(command) => command.run().await,
                Self::EndSessions(command) => command.run().await,
                Self::Remove(command) => command.run().await,
            }
        })
    }
}

fn address(text: &str) -> Result<String, Failure> {
    crate::account::address(text).ok_or_else(|| {
        Failure::new(tr!(
            "{text:?} is no mail address\n  Write it as name@example.org.",
            "« {text} » n’est pas une adresse de messagerie\n  Écrivez-la sous la forme nom@example.org."
        ))
    })
}

async fn known(db: &Db, text: &str) -> Result<Account, Failure> {
    let address = address(text)?;
    store::by_address(db.read(), &address).await?.ok_or_else(|| {
        Failure::new(tr!(
            "no account has the address {address}\n  `clameur account list` shows those that there are.",
            "aucun compte n’a l’adresse {address}\n  `clameur account list` montre ceux qu’il y a."
        ))
    })
}

/// Over http to another machine there are no accounts: passwords would cross the network for all to read.
fn reachable(config: &Config) -> Result<(), Failure> {
    if is_safe(&config.base_url) {
        return Ok(());
    }
    Err(Failure::new(tr!(
        "the desk is served over https only, and base_url is {url}\n  Put a proxy that speaks TLS before the server, and write base_url with https://.",
        "le bureau n’est servi qu’en https, et base_url est {url}\n  Mettez devant le serveur un mandataire qui parle TLS, et écrivez base_url avec https://.",
        url = config.base_url
    )))
}

impl Invite {
    async fn run(self) -> Done {
        let config = self.with.read()?;
        reachable(&config)?;
        let address = address(&self.address)?;
        let role = self.role.as_deref().map(|name| {
            Role::named(name).ok_or_else(|| {
                let all: Vec<&str> = Role::ALL.into_iter().map(Role::name).collect();
                Failure::new(tr!(
                    "there is no role {name:?}\n  Give one of these: {all}.",
                    "il n’y a pas de rôle « {name} »\n  Donnez l’un de ceux-ci : {all}.",
                    all = all.join(", ")
                ))
            })
        });
        let role = role.transpose()?;
        let (db, _) = instance(&config).await?;
        let now = Clock::System.now();
        if let Some(id) = &self.organisation
            && organisations::profile(&db, id).await?.is_none()
        {
            return Err(Failure::new(tr!(
                "there is no organisation {id:?}\n  `clameur account list` names them.",
                "il n’y a pas d’organisation « {id} »\n  `clameur account list` les nomme."
            )));
        }
        if self.organisation.is_none() && store::by_address(db.read(), &address).await?.is_some() {
            return Err(Failure::new(tr!(
                "{address} has an account already\n  If they cannot sign in: clameur account recover {address}",
                "{address} a déjà un compte\n  Si cette personne ne peut pas se connecter : clameur account recover {address}"
            )));
        }
        let token = Token::generate(&mut OsRng);
        let mut intent = Intent::new(new_id(&mut OsRng), Kind::Invitation, &address, now);
        intent.organisation.clone_from(&self.organisation);
        intent.role = role;
        let mut tx = db.begin().await?;
        store::give_intent(&mut tx, &intent, &token).await?;
        if let (Some(organisation), Some(role)) = (&self.organisation, role) {
            let invited = (
                Act::Invited,
                &about([("invitation", &intent.id), ("role", role.name())]),
            );
            trail::store::append(&mut tx, organisation, trail::OPERATOR, invited, now).await?;
        }
        tx.commit().await?;
        say(&tr!(
            "{url}\n\nGive this address to {address}, by a way that others do not read. It works once, until {day}.",
            "{url}\n\nDonnez cette adresse à {address}, par une voie que d’autres ne lisent pas. Elle sert une fois, jusqu’au {day}.",
            url = url(&config.base_url, &token),
            day = day_of(intent.expires_at)
        ));
        Ok(())
    }
}

impl Recover {
    async fn run(self) -> Done {
        let config = self.with.read()?;
        reachable(&config)?;
        let (db, _) = instance(&config).await?;
        let account = known(&db, &self.address).await?;
        let now = Clock::System.now();
        if self.second_factor {
            let question = tr!(
                "The second factor and the passkeys of {address} will be taken away, and all their sessions end.",
                "Le second facteur et les clés d’accès de {address} seront retirés, et toutes ses sessions fermées.",
                address = account.address
            );
            agree(&question, self.yes)?;
        }
        let token = Token::generate(&mut OsRng);
        let mut intent = Intent::new(new_id(&mut OsRng), Kind::Recovery, &account.address, now);
        intent.account = Some(account.id.clone());
        let mut tx = db.begin().await?;
        if self.second_factor {
            store::set_second_factor(&mut tx, &account.id, None, 0).await?;
            passkeys::remove_all(&mut tx, &account.id).await?;
            store::set_recovery_codes(&mut tx, &account.id, &[]).await?;
            sessions::end_others(&mut tx, &account.id, "").await?;
            let done = (Act::SecondFactorRemoved, &about([("account", &account.id)]));
            trail::store::append(&mut tx, trail::INSTANCE, trail::OPERATOR, done, now).await?;
        }
        store::give_intent(&mut tx, &intent, &token).await?;
        tx.commit().await?;
        say(&tr!(
            "{url}\n\nGive this address to {address}, by a way that others do not read. It works once, within an hour.",
            "{url}\n\nDonnez cette adresse à {address}, par une voie que d’autres ne lisent pas. Elle sert une fois, dans l’heure.",
            url = url(&config.base_url, &token),
            address = account.address
        ));
        Ok(())
    }
}

impl List {
    async fn run(self) -> Done {
        let config = self.with.read()?;
        let (db, _) = instance(&config).await?;
        let now = Clock::System.now();
        let accounts = store::all(db.read()).await?;
        if accounts.is_empty() && !self.json {
            say(&tr!(
                "There is no account yet. `clameur serve` prints an address that makes the first one.",
                "Il n’y a pas encore de compte. `clameur serve` affiche une adresse qui fait le premier."
            ));
            return Ok(());
        }
        let mut rows = vec![vec![
            tr!("address", "adresse"),
            tr!("second factor", "second facteur"),
            tr!("sessions", "sessions"),
            tr!("organisations", "organisations"),
        ]];
        let mut json = Vec::new();
        for account in &accounts {
            let open = sessions::of_account(db.read(), &account.id, now)
                .await?
                .len();
            let theirs = organisations::of_account(&db, &account.id).await?;
            json.push(serde_json::json!({
                "id": account.id,
                "address": account.address,
                "second_factor": account.has_second_factor(),
                "sessions": open,
                "organisations": theirs.iter().map(|one| serde_json::json!({
                    "id": one.id,
                    "name": one.name,
                    "roles": one.roles.iter().map(|role| role.name()).collect::<Vec<_>>(),
                })).collect::<Vec<_>>(),
            }));
            let theirs: Vec<String> = theirs
                .iter()
                .map(|one| {
                    let roles: Vec<&str> = one.roles.iter().map(|role| role.name()).collect();
                    format!("{} ({}): {}", one.name, one.id, roles.join(", "))
                })
                .collect();
            rows.push(vec![
                account.address.clone(),
                if account.has_second_factor() {
                    tr!("yes", "oui")
                } else {
                    tr!("no", "non")
                },
                open.to_string(),
                theirs.join("; "),
            ]);
        }
        if self.json {
            say(&serde_json::json!({ "schema": 1, "accounts": json }).to_string());
        } else {
            say(&table(&rows, &[2]));
        }
        Ok(())
    }
}

impl EndSessions {
    async fn run(self) -> Done {
        let config = self.with.read()?;
        let (db, _) = instance(&config).await?;
        let account = known(&db, &self.address).await?;
        let now = Clock::System.now();
        let mut tx = db.begin().await?;
        let ended = sessions::end_others(&mut tx, &account.id, "").await?;
        let done = (Act::SessionsEnded, &about([("account", &account.id)]));
        trail::store::append(&mut tx, trail::INSTANCE, trail::OPERATOR, done, now).await?;
        tx.commit().await?;
        say(&tr!(
            "Sessions of {address} ended: {ended}.",
            "Sessions de {address} fermées : {ended}.",
            address = account.address
        ));
        Ok(())
    }
}

impl Remove {
    async fn run(self) -> Done {
        let config = self.with.read()?;
        let (db, secrets) = instance(&config).await?;
        let account = known(&db, &self.address).await?;
        let address = &account.address;
        let question = tr!(
            "The account of {address} will be erased.",
            "Le compte de {address} sera effacé."
        );
        agree(&question, self.yes)?;
        let (now, id) = (Clock::System.now(), account.id.as_str());
        let mut tx = db.begin().await?;
        let left = organisations::leave_all(&mut tx, (id, trail::OPERATOR), now).await?;
        if let Err(held) = left {
            return Err(Failure::new(tr!(
                "{address} is the last owner of: {held}\n  First make somebody else owner: clameur account invite ADDRESS --organisation ID --role owner\n  Or they dissolve it at the desk, on its page, where they are alone in it and it has no campaign.",
                "{address} est responsable, sans autre, de : {held}\n  Nommez d’abord quelqu’un d’autre : clameur account invite ADRESSE --organisation ID --role owner\n  Ou cette personne la dissout au bureau, sur sa page, si elle y est seule et qu’il n’y a pas de campagne.",
                held = held.join(", ")
            )));
        }
        store::erase(&mut tx, &account).await?;
        let done = (Act::AccountRemoved, &about([("account", id)]));
        trail::store::append(&mut tx, trail::INSTANCE, trail::OPERATOR, done, now).await?;
        let whom = (Topic::AccountRemoved, "");
        let told = Message::about_account(&account.language, address, whom, None);
        enqueue(&mut tx, secrets.mail_key(), &told, None, now, now).await?;
        tx.commit().await?;
        say(&tr!(
            "The account of {address} is erased. Backups made before hold it until they are gone.",
            "Le compte de {address} est effacé. Les sauvegardes faites avant le contiennent tant qu’elles existent."
        ));
        Ok(())
    }
}
