//! Sets a stage for a draft ([`crate::desk::stage`]): an instance that has a folder of its own and reaches nobody, the draft published in it, and
//! made-up people ([`guests`]) who take part.

mod guests;

use std::collections::BTreeMap;
use std::sync::atomic::AtomicU32;

use tokio::task::JoinSet;

use super::router::router;
use super::server::Instance;
use crate::campaign::publish::{instrument, put};
use crate::campaign::source::CampaignSource;
use crate::clock::{Clock, HOUR};
use crate::config::{Config, Limits, Mail, SignUp};
use crate::desk::stage::{Folder, Setting, Stage, apart};
use crate::mail::Mailbox;
use crate::state::{App, AppState};

/// As [`crate::desk::stage::Set`] asks.
pub(super) fn set(real: App, folder: Folder, source: CampaignSource) -> Setting {
    apart(move || async move {
        let stage = standing(&real, folder, &source).await;
        stage.map_err(|error| error.to_string())
    })
}

async fn standing(
    real: &App,
    folder: Folder,
    source: &CampaignSource,
) -> Result<Stage, Box<dyn std::error::Error + Send + Sync>> {
    let (clock, day) = opened(real, source);
    let mut config = config(&real.config, &folder);
    if day.is_some() {
        // Time stands: nobody can wait.
        config.limits.form_min_seconds = 0;
    }
    let mailbox = Mailbox::new(clock.clone());
    let instance = Instance::open(config, clock, Some(mailbox.clone()), true).await?;
    let (app, sequencer) = instance.into_parts();
    let mut parts = JoinSet::new();
    parts.spawn(async move {
        if let Err(error) = sequencer.run().await {
            tracing::warn!(%error, "the ledger of a preview stopped");
        }
    });
    put(&app.db, &app.secrets, &app.config, source, app.clock.now()).await?;
    let mut worker = super::mail::worker(&app)?;
    let definition = &source.definition;
    let guests = guests::come(
        &app,
        &mailbox,
        (real.secrets.mail_key(), day.is_some()),
        &definition.slug,
        &mut worker,
    )
    .await;
    parts.spawn(worker.run(std::future::pending()));
    let documents = source.documents.values().flat_map(BTreeMap::keys);
    let mut documents: Vec<String> = documents.cloned().collect();
    documents.sort();
    documents.dedup();
    let db = app.db.clone();
    Ok(Stage {
        // Pages are those of a site, not of the demonstration: mails are shown apart.
        router: router(App::from(AppState {
            mailbox: None,
            ..AppState::clone(&app)
        })),
        mailbox,
        slug: definition.slug.clone(),
        languages: definition.languages.clone(),
        documents,
        guests,
        day,
        parts,
        db,
        folder: Some(folder),
        forms: AtomicU32::new(0),
    })
}

/// The time there: now, or noon of the day on which the campaign opens. Nobody learns much from a page that says that it is not open yet.
fn opened(real: &App, source: &CampaignSource) -> (Clock, Option<jiff::civil::Date>) {
    let now = real.clock.now();
    let definition = &source.definition;
    match definition.opens {
        Some(day) if day > source.today(now) => {
            let law = instrument(&definition.instrument).ok();
            let noon = definition.zone(law.as_ref()).start_of(day) + 12 * HOUR;
            (Clock::fixed(noon), Some(day))
        }
        _ => (real.clock.clone(), None),
    }
}

/// The real site's configuration, as far as pages say it, with a folder of its own, from which nothing leaves.
fn config(real: &Config, folder: &Folder) -> Config {
    let apart = Config::demonstration();
    Config {
        data_dir: folder.path().join("data"),
        key_dir: folder.path().join("keys"),
        database: None,
        metrics_listen: None,
        client_address_header: None,
        sign_up: SignUp::Closed,
        limits: Limits {
            form_min_seconds: real.limits.form_min_seconds,
            ..apart.limits
        },
        mail: Mail {
            from: real.mail.from.clone(),
            ..apart.mail
        },
        central: apart.central,
        ..real.clone()
    }
}
