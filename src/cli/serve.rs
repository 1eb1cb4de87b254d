//! `clameur serve`: runs the server.

use clap::Args;

use super::{Done, WithConfig, block_on};
use crate::clock::Clock;
use crate::server::{Instance, stop_on_signal};

/// Run the server.
///
/// Listens on the configured address, behind a proxy that speaks TLS. Ends in good order on Ctrl-C or
/// SIGTERM. Exits by itself only when it cannot tell whether the disk took a commit: let systemd
/// start it again.
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
            let instance = Instance::open(config, Clock::System, None, false).await?;
            let listener = instance.listen().await?;
            tracing::info!(listen = %instance.app.config.listen, "serving");
            if crate::campaign::store::slugs(&instance.app.db)
                .await?
                .is_empty()
            {
                tracing::info!("no campaign is published yet: the home page says what to do");
            }
            instance.run(listener, stop_on_signal()).await?;
            Ok(())
        })
    }
}
