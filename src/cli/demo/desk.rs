//! The demonstration's organiser, and the address that opens the desk as them.

use rand_core::{OsRng, RngCore as _};

use super::Failure;
use super::campaigns::Slugs;
use crate::account::intent::{Intent, Kind, url};
use crate::account::{Account, new_id, password, store};
use crate::authorization::{Action, Actor, Permit, Role, decide};
use crate::campaign::draft::store as drafts;
use crate::campaign::review::store as reviews;
use crate::clock::Millis;
use crate::db::Connection;
use crate::organisation::keys::{self, store as proofs};
use crate::organisation::{ACCENT, Profile, store as organisations};
use crate::state::App;
use crate::terminal::tr;
use crate::token::Token;

/// Their address.
const ORGANISER: &str = "organiser@example.org";

/// The address that opens the desk as the demonstration's organiser, for a day: whoever reads the terminal may. Makes
/// them, their organisation with its key and the draft of its campaign where there are none yet.
pub(super) async fn address(app: &App, slugs: &Slugs) -> Result<String, Failure> {
    let now = app.clock.now();
    let account = match store::by_address(app.db.read(), ORGANISER).await? {
        Some(account) => account,
        None => make(app, slugs).await?,
    };
    let token = Token::generate(&mut OsRng);
    let mut intent = Intent::new(new_id(&mut OsRng), Kind::Open, ORGANISER, now);
    intent.account = Some(account.id);
    let mut tx = app.db.begin().await?;
    store::give_intent(&mut tx, &intent, &token).await?;
    tx.commit().await?;
    Ok(url(&app.config.base_url, &token))
}

async fn make(app: &App, slugs: &Slugs) -> Result<Account, Failure> {
    let now = app.clock.now();
    // Nobody knows it: they come in by the address alone.
    let mut bytes = [0u8; 32];
    OsRng.fill_bytes(&mut bytes);
    let password = password::hash(&hex::encode(bytes), &mut OsRng).await;
    let account = Account {
        id: new_id(&mut OsRng),
        address: ORGANISER.to_owned(),
        name: tr!("Demonstration", "Démonstration"),
        language: crate::terminal::language().code().to_owned(),
        password: password.unwrap_or_default(),
        totp: None,
        passkeys: 0,
        created_at: now,
    };
    let profile = Profile {
        name: "Association de démonstration".to_owned(),
        accent: ACCENT.to_owned(),
        contact: "contact@example.org".to_owned(),
        ..Profile::default()
    };
    let actor = Actor {
        account: Some(account.id.clone()),
        strong: true,
        proved: true,
        roles: vec![Role::Owner],
    };
    let mut tx = app.db.begin().await?;
    store::insert(&mut tx, &account).await?;
    if let Ok(permit) = decide(&actor, Action::CreateOrganisation, "") {
        let id = new_id(&mut OsRng);
        organisations::create(&mut tx, &permit, (&id, &profile), now).await?;
        let draft = new_id(&mut OsRng);
        let owned = (draft.as_str(), Some(id.as_str()));
        drafts::make(&mut tx, owned, &slugs.folder, &account.id, now).await?;
        reviews::keep(&mut tx, &slugs.complaint, (&id, &draft)).await?;
        if let Ok(permit) = decide(&actor, Action::ManageKeys, &id) {
            prove(&mut tx, &permit, &slugs.public, now).await?;
        }
    }
    tx.commit().await?;
    Ok(account)
}

/// The demonstration's key, proved: the pair was made a moment ago by this very program, which shows nobody what it sealed.
async fn prove(
    connection: &mut Connection,
    permit: &Permit,
    public: &str,
    now: Millis,
) -> Result<(), Failure> {
    let key = new_id(&mut OsRng);
    let label = tr!("Demonstration", "Démonstration");
    proofs::register(connection, permit, (&key, &label, public), now).await?;
    let phrase = keys::phrase_hash(&key, &keys::phrase(&mut OsRng));
    proofs::begin_proof(connection, permit, (&key, &phrase), now).await?;
    proofs::prove(connection, permit, (&key, &phrase), now).await?;
    Ok(())
}
