//! What every handler needs.

use std::ops::Deref;
use std::sync::Arc;

use axum::http::StatusCode;

use crate::abuse::Limits;
use crate::abuse::form_token::FormTokens;
use crate::campaign::store::{Campaign, CampaignError, Campaigns, load_to_leave};
use crate::card::draw::Pictures;
use crate::clock::{Clock, Millis};
use crate::config::Config;
use crate::db::{Db, Engine, Lease, Node};
use crate::mail::{Mailbox, Reach};
use crate::metrics::Metrics;
use crate::secrets::Secrets;
use crate::statement::sequencer::Handle;
use crate::web::cache::PageCache;
use crate::web::respond::WebError;

/// The running instance, as handlers see it. Cheap to clone: each request does so many times.
#[derive(Clone)]
pub struct App(Arc<AppState>);

impl Deref for App {
    type Target = AppState;

    fn deref(&self) -> &AppState {
        &self.0
    }
}

impl From<AppState> for App {
    fn from(state: AppState) -> Self {
        Self(Arc::new(state))
    }
}

/// What an instance has.
#[derive(Clone)]
pub struct AppState {
    /// The store.
    pub db: Db,
    /// This server, among those of the store.
    pub node: Node,
    /// What the operator decided.
    pub config: Arc<Config>,
    /// The time.
    pub clock: Clock,
    /// The instance's keys.
    pub secrets: Secrets,
    /// Where everything that changes the count goes.
    pub sequencer: Handle,
    /// Campaigns in memory.
    pub campaigns: Arc<Campaigns>,
    /// Limits against abuse, in memory.
    pub limits: Arc<Limits>,
    /// Names the showing of a form.
    pub form_tokens: FormTokens,
    /// Proof-of-work challenges given out.
    pub challenges: Arc<crate::abuse::altcha::Challenges>,
    /// Pages rendered a moment ago.
    pub pages: Arc<PageCache>,
    /// Pictures that networks show of links.
    pub pictures: Arc<Pictures>,
    /// Posters made a while ago.
    pub sheets: Arc<Pictures>,
    /// The demonstration's mailbox.
    pub mailbox: Option<Mailbox>,
    /// Which addresses can be written to.
    pub reach: Reach,
    /// Counters for the operator.
    pub metrics: Arc<Metrics>,
}

impl App {
    /// Something that is done once, by one of several servers, as this one's to do and nobody else's for so long; none where it is another's.
    pub(crate) async fn lease(&self, what: &str, hold: Millis) -> Option<Lease> {
        // A file has one server.
        if self.db.engine() == Engine::Sqlite {
            return Some(Lease::alone());
        }
        let now = self.clock.now();
        match self.db.lease(what, self.node, now, now + hold).await {
            Ok(lease) => lease,
            Err(error) => {
                tracing::warn!(%error, what, "nobody can tell whose it is to do; the next time tries again");
                None
            }
        }
    }

    /// Somebody is shown this head of a campaign's log: from now on no store is served that is behind it.
    pub(crate) fn shows_head(&self, slug: &str, head: &str) {
        self.sequencer.shown().show(slug, head, &self.secrets);
    }

    /// A campaign by its name in addresses.
    ///
    /// # Errors
    /// The page that says that there is none, or that it cannot be used now.
    pub async fn campaign(&self, slug: &str) -> Result<Arc<Campaign>, WebError> {
        self.campaigns
            .get(&self.db, &self.secrets, slug, self.clock.now())
            .await
            .map_err(stopped)?
            .ok_or_else(WebError::not_found)
    }

    /// The same for somebody who leaves, which takes no tag key: also where it is missing or another.
    ///
    /// # Errors
    /// As [`App::campaign`], but for that key.
    pub async fn campaign_to_leave(&self, slug: &str) -> Result<Arc<Campaign>, WebError> {
        let now = self.clock.now();
        let found = self.campaigns.get(&self.db, &self.secrets, slug, now).await;
        let found = match found {
            Err(CampaignError::Unusable { .. }) => load_to_leave(&self.db, &self.secrets, slug)
                .await
                .map(|campaign| campaign.map(Arc::new)),
            found => found,
        };
        found.map_err(stopped)?.ok_or_else(WebError::not_found)
    }
}

/// Why a campaign cannot be used, as a page.
fn stopped(error: CampaignError) -> WebError {
    match error {
        // The log has told which part, and `clameur doctor` does.
        CampaignError::Altered { .. } => {
            WebError::new(StatusCode::SERVICE_UNAVAILABLE, "campaign-altered")
        }
        // Without its key it is not as it was published either.
        CampaignError::Unusable { .. } => {
            tracing::error!(%error, "a campaign is stopped");
            WebError::new(StatusCode::SERVICE_UNAVAILABLE, "campaign-altered")
        }
        // Busy, full, or a server that is away for a moment: to be tried again.
        CampaignError::Store(error) => error.into(),
    }
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("App").finish_non_exhaustive()
    }
}
