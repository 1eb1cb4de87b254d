//! The worker of a running instance, as its configuration asks.

use std::time::Duration;

use super::mail_context::InstanceContext;
use crate::db::Engine;
use crate::mail::{
    BadSender, Delivery, Mailbox, Session as _, Site, Transport as _, Unusable, Worker,
};
use crate::state::App;
use crate::terminal::tr;

/// Why no mail could leave.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// The sender.
    #[error("{}", tr!(
        "the sender of mails, mail.from: {what}\n  Write an address of your own domain, for example clameur@example.org.",
        "l’expéditeur des courriels, mail.from : {what}\n  Écrivez une adresse de votre propre domaine, par exemple clameur@example.org.",
        what = _0
    ))]
    Sender(#[from] BadSender),
    /// The way out.
    #[error(transparent)]
    Delivery(#[from] Unusable),
}

/// Asks the relay once what it takes, so that the form knows from the start. A relay that does not answer is asked again with the first mail.
pub async fn learn(app: App) {
    let config = &app.config.mail;
    let Ok(site) = Site::new(&app.config.base_url, &config.from) else {
        return;
    };
    let Ok(delivery) = Delivery::configured(config, site.host(), &Mailbox::default()) else {
        return;
    };
    if let Ok(session) = delivery.telling(&app.reach).open().await {
        session.close().await;
    }
}

/// The worker that sends the mails of `app`.
///
/// # Errors
/// When the configuration names no way out or no sender.
pub fn worker(app: &App) -> Result<Worker<Delivery, InstanceContext>, MailError> {
    let config = &app.config.mail;
    let site = Site::new(&app.config.base_url, &config.from)?;
    let mailbox = app.mailbox.clone().unwrap_or_default();
    let delivery = Delivery::configured(config, site.host(), &mailbox)?.telling(&app.reach);
    let context = InstanceContext::of(app, site.host());
    let metrics = app.metrics.clone();
    // What stays on this machine is seen by nobody else on its way.
    let together = match &delivery {
        Delivery::Smtp(_) => Duration::from_secs(u64::from(config.together_seconds)),
        Delivery::Folder(_) | Delivery::Mailbox(_) => Duration::ZERO,
    };
    // The demonstration's mailbox is a page in front of which somebody sits.
    let waited_for = matches!(delivery, Delivery::Mailbox(_));
    let worker = Worker::new(
        app.db.clone(),
        app.secrets.mail_key(),
        delivery,
        context,
        site,
        app.clock.clone(),
    );
    let worker = worker
        .together(together)
        .connections(usize::try_from(config.connections).unwrap_or(usize::MAX))
        .of(app.node);
    let worker = match waited_for {
        true => worker.eagerly(),
        false => worker,
    };
    // A file tells nothing of other machines: what one of these had in its hands is free when it is back, or its lease over.
    let worker = match app.db.engine() {
        Engine::Sqlite => worker.alone_by(app.config.data_dir.join("mail.lock")),
        Engine::Postgres => worker,
    };
    Ok(worker.on_pass(move |pass| {
        metrics.mails_delivered.inc_by(pass.delivered);
        metrics.mails_dead.inc_by(pass.dead);
    }))
}
