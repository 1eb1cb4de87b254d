//! The worker of a running instance, as its configuration asks.

use super::facts::InstanceFacts;
use super::letter::{BadSender, Site};
use super::outlet::{Outlet, Unusable};
use super::worker::Worker;
use crate::web::app::App;

/// Why no mail could leave.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// The sender.
    #[error(
        "the sender of mails, mail.from: {0}\n  Write an address of your own domain, for example clameur@example.org."
    )]
    Sender(#[from] BadSender),
    /// The way out.
    #[error(transparent)]
    Outlet(#[from] Unusable),
}

/// The worker that sends the mails of `app`.
///
/// # Errors
/// When the configuration names no way out or no sender.
pub fn worker(app: &App) -> Result<Worker<Outlet, InstanceFacts>, MailError> {
    let config = &app.config.mail;
    let site = Site::new(&app.config.base_url, &config.from)?;
    let mailbox = app.mailbox.clone().unwrap_or_default();
    let outlet = Outlet::configured(config, site.host(), &mailbox)?;
    let facts = InstanceFacts {
        db: app.db.clone(),
        secrets: app.secrets.clone(),
        campaigns: app.campaigns.clone(),
        clock: app.clock.clone(),
    };
    let metrics = app.metrics.clone();
    let worker = Worker::new(
        app.db.clone(),
        app.secrets.mail_key(),
        outlet,
        facts,
        site,
        app.clock.clone(),
    );
    Ok(worker.on_pass(move |pass| {
        metrics.mails_delivered.inc_by(pass.delivered);
        metrics.mails_dead.inc_by(pass.dead);
    }))
}
