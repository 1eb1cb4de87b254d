//! A fresh instance in a directory of its own, with the demonstration's campaign published.

use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;

use clameur::app::server::Instance;
use clameur::campaign::definition::Role;
use clameur::campaign::publish::publish;
use clameur::campaign::source::CampaignSource;
use clameur::clock::Clock;
use clameur::config::{Config, Mail};
use clameur::state::App;
use clameur_seal::KeyPair;

/// The header in which a visitor's address stands.
pub(crate) const ADDRESS_HEADER: &str = "x-forwarded-for";

/// What goes wrong in a bench ends it.
pub(crate) type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// A directory with an instance in it, and the organisation's key in `organisation.agekey`; removed
/// when dropped.
pub(crate) struct Stage {
    /// Where everything is.
    pub(crate) dir: PathBuf,
    /// What `clameur serve` reads.
    pub(crate) config_file: PathBuf,
    /// What it says.
    pub(crate) config: Config,
    /// Name of the campaign.
    pub(crate) slug: String,
}

impl Drop for Stage {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

impl Stage {
    /// Publishes the campaign in a new directory. Everything is as shipped, limits, grid, log and the time a form takes included, but for one line: the
    /// address of a visitor is read from a header, as behind a proxy, because one machine plays a whole country. Mail goes to `relay`.
    pub(crate) async fn set(name: &str, relay: Option<SocketAddr>) -> Outcome<Self> {
        let folder = CampaignSource::embedded_demo()
            .map_err(|problems| format!("the demonstration's campaign: {problems:?}"))?;
        Self::with(name, relay, folder).await
    }

    /// The same, with another campaign.
    pub(crate) async fn with(
        name: &str,
        relay: Option<SocketAddr>,
        mut folder: CampaignSource,
    ) -> Outcome<Self> {
        let dir = std::env::temp_dir().join(format!("clameur-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&dir);
        std::fs::create_dir_all(&dir)?;
        let listen = free_address()?;
        let config = Config {
            data_dir: PathBuf::from("data"),
            key_dir: PathBuf::from("keys"),
            listen,
            base_url: format!("http://{listen}"),
            client_address_header: Some(ADDRESS_HEADER.to_owned()),
            mail: Mail {
                transport: match relay {
                    Some(relay) => format!("smtp://{relay}"),
                    None => "mailbox:".to_owned(),
                },
                ..Mail::default()
            },
            ..Config::default()
        };
        let config_file = dir.join("clameur.toml");
        std::fs::write(&config_file, toml::to_string(&config)?)?;
        let config = Config::read(&config_file, |_| None)?;
        let key = KeyPair::generate();
        for organisation in &mut folder.definition.organisations {
            if organisation.role == Role::Lead {
                organisation.recipients = vec![key.public().to_string()];
            }
        }
        std::fs::write(
            dir.join("organisation.agekey"),
            key.identity_file("2026-01-01T00:00:00Z").as_bytes(),
        )?;
        let app = Instance::open(config.clone(), Clock::System, None, true)
            .await?
            .app;
        publish(&app.db, &app.secrets, &config, &folder, app.clock.now()).await?;
        app.db.close().await;
        Ok(Self {
            dir,
            config_file,
            config,
            slug: folder.definition.slug.clone(),
        })
    }
}

impl Stage {
    /// Publishes a second campaign, like the first but for its name.
    pub(crate) async fn publish_another(&self, slug: &str) -> Outcome<()> {
        let app = self.open().await?;
        let campaign = app.campaign(&self.slug).await;
        let mut folder = campaign
            .map_err(|problem| format!("{problem:?}"))?
            .folder
            .clone();
        slug.clone_into(&mut folder.definition.slug);
        let now = app.clock.now();
        publish(&app.db, &app.secrets, &app.config, &folder, now).await?;
        app.db.close().await;
        Ok(())
    }

    /// The instance, in this process, while no server runs.
    pub(crate) async fn open(&self) -> Outcome<App> {
        let config = self.config.clone();
        Ok(Instance::open(config, Clock::System, None, false)
            .await?
            .app)
    }

    /// Bytes that the instance stores, and those of them in the write-ahead log.
    pub(crate) fn stored(&self) -> Outcome<(u64, u64)> {
        let (mut all, mut log) = (0, 0);
        for entry in std::fs::read_dir(&self.config.data_dir)? {
            let entry = entry?;
            let bytes = entry.metadata()?.len();
            all += bytes;
            if entry.file_name().as_encoded_bytes().ends_with(b"-wal") {
                log += bytes;
            }
        }
        Ok((all, log))
    }
}

/// An address of this machine that nothing listens on.
pub(crate) fn free_address() -> Outcome<SocketAddr> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?)
}
