//! `clameur serve`: runs the server.

use clap::Args;

use rand_core::OsRng;

use super::{Done, WithConfig, block_on, say};
use crate::account::intent::{Intent, Kind, url};
use crate::account::{new_id, store};
use crate::app::server::{Instance, stop_on_signal};
use crate::clock::Clock;
use crate::db::Error;
use crate::state::App;
use crate::terminal::tr;
use crate::token::Token;
use crate::web::session::cookie::is_safe;

/// Run the server.
///
/// Listens on the configured address, behind a proxy that speaks TLS. Ends in good order on Ctrl-C or
/// SIGTERM. Exits by itself only when it cannot tell whether the disk took a commit: let systemd
/// start it again. As long as nobody has an account at the desk, prints an address that makes the first one.
/// A database that is older than what the public has seen is not served, also where it turns out to be so later, as after a standby has taken the
/// place of its primary too soon: the site says that it is closed, the log says what to do, and the site opens by itself once that is done. So it
/// does where the disk is too full for the database to be opened, and where the server of a PostgreSQL is not there yet.
#[derive(Debug, Args)]
pub struct Serve {
    #[command(flatten)]
    with: WithConfig,
}

impl Serve {
    pub(super) fn run(self) -> Done {
        let config = self.with.read()?;
        let _log = crate::logging::start(&config)?;
        block_on(async {
            let stop = stop_on_signal();
            let mut listener = None;
            loop {
                let (config, stop) = (config.clone(), stop.clone());
                let opened =
                    Instance::open_in_time(config, Clock::System, listener, stop.clone()).await?;
                let Some((instance, listening)) = opened else {
                    return Ok(());
                };
                begins(&instance.app).await;
                listener = instance.run(listening, stop).await?;
                // Given back where another store has taken the place of the one that was served: closed until that is settled.
                if listener.is_none() {
                    return Ok(());
                }
            }
        })
    }
}

/// Tells the operator that it serves, and what is missing. A store that is gone again by now is the running server's trouble, which goes on.
async fn begins(app: &App) {
    tracing::info!(listen = %app.config.listen, "serving");
    let slugs = crate::campaign::store::slugs(&app.db).await;
    if slugs.is_ok_and(|slugs| slugs.is_empty()) {
        tracing::info!("no campaign is published yet: the home page says what to do");
    }
    match first_account(app).await {
        // Never through the log, which others read and which is kept.
        Ok(Some(address)) => say(&tr!(
            "Nobody has an account yet. This address makes the first one, once, within a day:\n  {address}",
            "Personne n’a encore de compte. Cette adresse fait le premier, une fois, dans la journée :\n  {address}"
        )),
        Ok(None) => {}
        // As on a full disk: nobody is kept from reading for it.
        Err(error) => {
            tracing::warn!(%error, "no address for the first account could be made: the next start makes one");
        }
    }
}

/// The address that makes the first account: a new one at each start, as long as there is none.
async fn first_account(app: &App) -> Result<Option<String>, Error> {
    let base_url = &app.config.base_url;
    if !is_safe(base_url) || store::any(app.db.read()).await? {
        return Ok(None);
    }
    let token = Token::generate(&mut OsRng);
    let intent = Intent::new(new_id(&mut OsRng), Kind::First, "", app.clock.now());
    let mut tx = app.db.begin().await?;
    store::give_intent(&mut tx, &intent, &token).await?;
    tx.commit().await?;
    Ok(Some(url(base_url, &token)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Site;

    /// Where the disk was full, the server ended over the address for the first account.
    #[tokio::test]
    async fn a_store_that_takes_no_address_for_the_first_account_is_served_all_the_same() {
        let site = Site::new().await;
        assert!(first_account(&site.app).await.unwrap().is_some());
        site.run(
            "CREATE TRIGGER full BEFORE INSERT ON intent BEGIN SELECT RAISE(ABORT, 'disk full'); END",
        )
        .await;
        assert!(first_account(&site.app).await.is_err());
        begins(&site.app).await;
    }
}
