//! What mails are about, looked up at the moment they leave.

use std::sync::Arc;

use crate::campaign::store::{Campaigns, Phase};
use crate::clock::{Clock, DAY};
use crate::count::roots::Roots;
use crate::count::shown::Shown;
use crate::db::Db;
use crate::mail::context::Unknown;
use crate::mail::{About, Kind, MailContext, Message, ReceiptFile, Topic};
use crate::secrets::Secrets;
use crate::state::App;
use crate::statement::store::{LinkState, pending_by_token};
use crate::token::Token;

/// What a running instance knows of it.
#[derive(Clone)]
pub struct InstanceContext {
    /// The store.
    pub db: Db,
    /// The instance's keys.
    pub secrets: Secrets,
    /// Campaigns in memory.
    pub campaigns: Arc<Campaigns>,
    /// What is known of the logs' trees.
    pub roots: Roots,
    /// How far the logs have come that this server has shown.
    pub(crate) shown: Shown,
    /// The time.
    pub clock: Clock,
    /// The host of the site, which mails about accounts name.
    pub host: String,
}

impl InstanceContext {
    /// What the instance knows, under the name of its site's host.
    #[must_use]
    pub fn of(app: &App, host: &str) -> Self {
        Self {
            db: app.db.clone(),
            secrets: app.secrets.clone(),
            campaigns: app.campaigns.clone(),
            roots: app.sequencer.roots(),
            shown: app.sequencer.shown(),
            clock: app.clock.clone(),
            host: host.to_owned(),
        }
    }

    /// Whether a mail that asks for the button still can: its link may have ended while the relay was
    /// away.
    async fn still_asks(&self, message: &Message) -> Result<bool, Unknown> {
        let follows = matches!(message.kind, Kind::Follow | Kind::FollowReminder);
        if !follows && !matches!(message.kind, Kind::Confirmation | Kind::Reminder) {
            return Ok(true);
        }
        let token = message.token.as_deref().map(Token::parse);
        let Some(Ok(token)) = token else {
            return Ok(false);
        };
        if follows {
            let waiting = crate::subscription::store::by_token(self.db.read(), &token)
                .await
                .map_err(|error| Unknown(error.to_string()))?;
            return Ok(waiting.is_some_and(|w| !w.rejected && w.expires_at > self.clock.now()));
        }
        let pending = pending_by_token(self.db.read(), &token)
            .await
            .map_err(|error| Unknown(error.to_string()))?;
        // Nobody who is counted is told that they are not.
        let now = self.clock.now();
        Ok(pending.is_some_and(|p| p.link_state(&message.campaign, now) == LinkState::Waits))
    }

    /// Whether the link that shows what a mailbox joined still holds: the relay may have been away for an hour.
    async fn still_shows(&self, message: &Message) -> Result<bool, Unknown> {
        let Some(Ok(token)) = message.token.as_deref().map(Token::parse) else {
            return Ok(false);
        };
        let now = self.clock.now();
        let address = crate::supporter::store::address(self.db.read(), &token, now).await;
        let address = address.map_err(|error| Unknown(error.to_string()))?;
        Ok(address.is_some())
    }

    /// Whether the link of a mail about an account still does what the mail says: while the relay was away it may have ended, or been
    /// withdrawn or replaced.
    async fn still_opens(&self, message: &Message, topic: Topic) -> Result<bool, Unknown> {
        // That the address changed is told in any case.
        let (Some(token), false) = (&message.token, topic == Topic::AddressOld) else {
            return Ok(true);
        };
        let Ok(token) = Token::parse(token) else {
            return Ok(false);
        };
        let intent = crate::account::store::intent(self.db.read(), &token, self.clock.now()).await;
        let intent = intent.map_err(|error| Unknown(error.to_string()))?;
        Ok(intent.is_some())
    }
}

impl MailContext for InstanceContext {
    async fn about(&self, message: &Message) -> Result<Option<About>, Unknown> {
        if let Some(account) = &message.account {
            // Looked up here and not where it was asked for: there, what was found would show.
            let wanted = account.topic != Topic::Recovery
                || crate::account::store::by_address(self.db.read(), &message.to)
                    .await
                    .map_err(|error| Unknown(error.to_string()))?
                    .is_some();
            let wanted = wanted && self.still_opens(message, account.topic).await?;
            return Ok(wanted.then(|| About::writer(&self.host, crate::web::view::SITE, "")));
        }
        if message.kind == Kind::OwnView {
            let shows = self.still_shows(message).await?;
            return Ok(shows.then(|| About::writer(&self.host, crate::web::view::SITE, "")));
        }
        let campaign = self
            .campaigns
            .get(&self.db, &self.secrets, &message.campaign, self.clock.now())
            .await
            .map_err(|error| Unknown(error.to_string()))?;
        let Some(campaign) = campaign else {
            return Ok(None);
        };
        if !self.still_asks(message).await? {
            return Ok(None);
        }
        if message.kind == Kind::Opening {
            match campaign.phase(self.clock.now()) {
                Phase::Open => {}
                // Its first day was moved while the mail was on its way out.
                Phase::NotYet(day) => return Err(Unknown(format!("it opens on {day}"))),
                Phase::Closed => return Ok(None),
            }
        }
        let (Some(texts), Some(lead)) = (
            campaign.folder.texts(&message.language),
            campaign.folder.lead(),
        ) else {
            return Ok(None);
        };
        let link_days = crate::campaign::store::instrument_of(&campaign)
            .retention(
                clameur_instrument::Kept::Pending,
                clameur_instrument::Action::Destroy,
            )
            .and_then(|clock| clock.after.exact_millis())
            .and_then(|millis| u64::try_from(millis / DAY).ok())
            .unwrap_or(30);
        Ok(Some(About {
            title: texts.title.clone(),
            organisation: lead.name.clone(),
            contact: lead.contact.clone(),
            accent: campaign.folder.definition.accent.clone(),
            link_days,
            zone: campaign.zone.clone(),
            leaving: crate::campaign::store::instrument_of(&campaign).leaving,
            open: campaign.phase(self.clock.now()) != Phase::Closed,
            log_key: campaign.manifest.log_key.clone(),
            demonstration: campaign.folder.definition.demonstration,
        }))
    }

    async fn receipt(&self, message: &Message) -> Result<Option<ReceiptFile>, Unknown> {
        let Some(index) = message.index else {
            return Ok(None);
        };
        let issued = crate::receipt::issue::issue(&self.db, &self.roots, &message.campaign, index)
            .await
            .map_err(|error| Unknown(error.to_string()))?;
        if let Some(issued) = &issued {
            let head = issued.receipt.checkpoint.to_string();
            self.shown.show(&message.campaign, &head, &self.secrets);
        }
        let campaign = self
            .campaigns
            .get(&self.db, &self.secrets, &message.campaign, self.clock.now())
            .await
            .map_err(|error| Unknown(error.to_string()))?;
        let Some(campaign) = campaign else {
            return Ok(None);
        };
        let texts = crate::receipt::texts::signed(&self.db, &campaign, index)
            .await
            .map_err(|error| Unknown(error.to_string()))?;
        Ok(issued.map(|issued| ReceiptFile {
            bytes: issued.receipt.to_string().into_bytes(),
            name: crate::site::statement::pages::file_name(&message.campaign, index),
            texts,
        }))
    }
}

#[cfg(test)]
mod tests {
    use clameur_ledger::CloseReason;
    use rand_core::OsRng;

    use super::*;
    use crate::account::intent::{Intent, Kind as Link};
    use crate::account::store::give_intent;
    use crate::closing;
    use crate::testing::{SLUG, Site};

    fn context(site: &Site) -> InstanceContext {
        InstanceContext::of(&site.app, "example.org")
    }

    #[tokio::test]
    async fn no_mail_leaves_with_a_link_whose_button_counts_no_more() {
        let site = Site::new().await;
        let app = &site.app;
        let context = context(&site);
        let token = site.join(1).await;
        let mail = Message::confirmation(SLUG, "fr", "personne-1@example.org", &token);
        assert!(context.about(&mail).await.unwrap().is_some());
        let now = site.clock.now();
        closing::close(&app.db, &app.secrets, SLUG, CloseReason::Ended, now)
            .await
            .unwrap();
        assert!(context.about(&mail).await.unwrap().is_none());
    }

    #[tokio::test]
    async fn no_mail_about_an_account_leaves_with_a_link_that_is_over() {
        let site = Site::new().await;
        let app = &site.app;
        let context = context(&site);
        let to = "nom@example.org";
        let token = Token::generate(&mut OsRng);
        let link = Intent::new("link".to_owned(), Link::SignUp, to, site.clock.now());
        let mut tx = app.db.begin().await.unwrap();
        give_intent(&mut tx, &link, &token).await.unwrap();
        tx.commit().await.unwrap();
        let mail = Message::about_account("en", to, (Topic::SignUp, ""), Some(&token));
        assert!(context.about(&mail).await.unwrap().is_some());
        site.clock.advance(2 * DAY);
        assert!(context.about(&mail).await.unwrap().is_none());
    }
}
