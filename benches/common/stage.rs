//! A fresh instance in a directory of its own, with the demonstration's campaign published.

use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;

use clameur::app::server::Instance;
use clameur::campaign::definition::Role;
use clameur::campaign::publish::publish;
use clameur::campaign::source::CampaignSource;
use clameur::clock::Clock;
use clameur::config::{Config, Limits, Mail};
use clameur_seal::KeyPair;

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
    /// Publishes the campaign in a new directory. Limits are lifted, because one machine plays a
    /// whole country; mail goes to `relay`.
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
            log: "warn".to_owned(),
            limits: Limits {
                forms_per_network_per_minute: 1_000_000_000,
                mails_per_mailbox_per_day: 1_000,
                form_min_seconds: 0,
            },
            mail: Mail {
                transport: match relay {
                    Some(relay) => format!("smtp://{relay}"),
                    None => "mailbox:".to_owned(),
                },
                together_seconds: 0,
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

/// An address of this machine that nothing listens on.
pub(crate) fn free_address() -> Outcome<SocketAddr> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?)
}
