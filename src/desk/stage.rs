//! A draft on a stage: an instance in a folder of its own, with keys of its own, where the draft is published and made-up people join. What happens
//! there counts nowhere else, for it is another store, and no mail leaves it.
//!
//! [`crate::app`] sets a stage. Here stages are kept: few, one for all who look at the same revision, and gone from the disk when nobody looks.

use std::future::Future;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, Response};
use jiff::civil::Date;
use rand_core::OsRng;
use tokio::runtime::Handle;
use tokio::sync::{OnceCell, Semaphore};
use tokio::task::JoinSet;
use tower::ServiceExt as _;

use crate::account::new_id;
use crate::campaign::diagnostic::Diagnostic;
use crate::campaign::source::CampaignSource;
use crate::clock::{Clock, MINUTE, Millis};
use crate::db::Db;
use crate::mail::Mailbox;
use crate::secrets::lock;
use crate::state::App;
use crate::token::Token;
use crate::web::respond::WebError;

/// Where stages stand, below the data of their instance.
const FOLDER: &str = "preview";
/// So many at once: each is a small store on the disk.
const MOST: usize = 4;
/// One that nobody looked at for so long goes.
const IDLE: Millis = 15 * MINUTE;
/// How often that is looked at.
const LOOK: Duration = Duration::from_secs(5);

/// Removes what a server that was killed left of its stages.
pub(crate) fn remove_all(data_dir: &Path) {
    let folder = data_dir.join(FOLDER);
    if folder.exists()
        && let Err(error) = std::fs::remove_dir_all(&folder)
    {
        tracing::warn!(%error, "what is left of previews cannot be removed");
    }
}

/// A folder that goes with its stage.
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let path = std::mem::take(&mut self.0);
        let remove = move || {
            let _ = std::fs::remove_dir_all(path);
        };
        match Handle::try_current() {
            Ok(runtime) => drop(runtime.spawn_blocking(remove)),
            Err(_) => remove(),
        }
    }
}

/// Made-up people who gave a statement in one language.
pub(crate) struct Guests {
    /// The language.
    pub(crate) language: String,
    /// The link of somebody who is counted.
    pub(crate) counted: Token,
    /// The link of somebody who has not pressed its button.
    pub(crate) pending: Option<Token>,
}

/// A draft as if it were published.
pub(crate) struct Stage {
    /// The site.
    pub(crate) router: Router,
    /// The mails that would have left.
    pub(crate) mailbox: Mailbox,
    /// The campaign's name in addresses.
    pub(crate) slug: String,
    /// Its languages.
    pub(crate) languages: Vec<String>,
    /// Its documents that people read, by kind.
    pub(crate) documents: Vec<String>,
    /// Who joined; nobody where the form cannot be filled in with what nobody is.
    pub(crate) guests: Vec<Guests>,
    /// The day that it is there, where that is not today.
    pub(crate) day: Option<Date>,
    /// What runs as long as it stands.
    pub(crate) parts: JoinSet<()>,
    /// Its store.
    pub(crate) db: Db,
    /// Its folder; always there until it goes.
    pub(crate) folder: Option<Folder>,
}

impl Stage {
    /// What the site answers there.
    pub(crate) async fn answer(&self, request: Request<Body>) -> Response<Body> {
        match self.router.clone().oneshot(request).await {
            Ok(answer) => answer,
            Err(never) => match never {},
        }
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.parts.abort_all();
        let (db, folder) = (self.db.clone(), self.folder.take());
        if let Ok(runtime) = Handle::try_current() {
            // The files are let go of before they are removed.
            runtime.spawn(async move {
                db.close().await;
                drop(folder);
            });
        }
    }
}

/// A stage that is being set, or why it cannot be.
pub(crate) type Setting = Pin<Box<dyn Future<Output = Result<Stage, String>> + Send>>;
/// Sets a stage in a folder.
pub(crate) type Set = fn(App, Folder, CampaignSource) -> Setting;

/// Sets one off the threads that serve the site: tables are made, keys drawn, statements sealed.
pub(crate) fn apart<W>(set: impl FnOnce() -> W + Send + 'static) -> Setting
where
    W: Future<Output = Result<Stage, String>>,
{
    Box::pin(async {
        let runtime = Handle::current();
        let stage = tokio::task::spawn_blocking(move || runtime.block_on(set()));
        stage.await.map_err(|error| error.to_string())?
    })
}

/// Why there is no stage.
pub(crate) enum NoStage {
    /// What the draft lacks.
    Lacks(Vec<Diagnostic>),
    /// It cannot be published, not even there.
    Refused(String),
    /// Something broke.
    Broken(WebError),
}

/// A place for a stage: the first who comes sets it, others wait.
type Place = Arc<OnceCell<Arc<Stage>>>;

struct Kept {
    draft: String,
    revision: i64,
    used: Millis,
    place: Place,
}

type All = Mutex<Vec<Kept>>;

/// The stages of a server.
#[derive(Clone)]
pub(crate) struct Stages {
    set: Set,
    kept: Arc<All>,
    /// One is set at a time: the site has more to do.
    turn: Arc<Semaphore>,
}

impl Stages {
    /// None yet.
    pub(crate) fn new(set: Set) -> Self {
        Self {
            set,
            kept: Arc::default(),
            turn: Arc::new(Semaphore::new(1)),
        }
    }

    /// The stage of a draft at a revision; it is set of `source` where there is none.
    ///
    /// # Errors
    /// When there cannot be one.
    pub(crate) async fn of(
        &self,
        app: &App,
        (draft, revision): (&str, i64),
        source: impl Future<Output = Result<CampaignSource, NoStage>>,
    ) -> Result<Arc<Stage>, NoStage> {
        let place = self.place(app, draft, revision);
        let stage = match place.get() {
            Some(stage) => Ok(Arc::clone(stage)),
            None => self.begin(app, &place, source).await,
        };
        if stage.is_err() {
            // Nobody else waits for it: it takes nobody's place.
            let is_ours = |kept: &Kept| Arc::ptr_eq(&kept.place, &place);
            lock(&self.kept).retain(|kept| !is_ours(kept) || Arc::strong_count(&kept.place) > 2);
        }
        stage
    }

    /// Sets a stage in its turn, unless another visitor did meanwhile. It is set to its end also where the browser is gone, which asks once more:
    /// else each try would begin anew beside the one before.
    async fn begin(
        &self,
        app: &App,
        place: &Place,
        source: impl Future<Output = Result<CampaignSource, NoStage>>,
    ) -> Result<Arc<Stage>, NoStage> {
        let turn = Arc::clone(&self.turn).acquire_owned().await;
        if let Some(stage) = place.get() {
            return Ok(Arc::clone(stage));
        }
        let source = source.await?;
        let folder = app.config.data_dir.join(FOLDER).join(new_id(&mut OsRng));
        let setting = (self.set)(app.clone(), Folder(folder), source);
        let there = Arc::clone(place);
        let set = tokio::spawn(async move {
            let stage = Arc::new(setting.await?);
            // Nobody else sets one in this turn.
            let _ = there.set(Arc::clone(&stage));
            drop(turn);
            Ok::<_, String>(stage)
        });
        match set.await {
            Ok(stage) => stage.map_err(NoStage::Refused),
            Err(error) => Err(NoStage::Refused(error.to_string())),
        }
    }

    /// Lets go of a draft that is no more.
    pub(crate) fn forget(&self, draft: &str) {
        lock(&self.kept).retain(|kept| kept.draft != draft);
    }

    fn place(&self, app: &App, draft: &str, revision: i64) -> Place {
        let now = app.clock.now();
        let mut kept = lock(&self.kept);
        if kept.is_empty() {
            tokio::spawn(let_go(Arc::downgrade(&self.kept), app.clock.clone()));
        }
        kept.retain(|one| {
            one.is_looked_at(now) && (one.draft != draft || one.revision == revision)
        });
        if let Some(at) = kept.iter().position(|one| one.draft == draft) {
            let mut one = kept.remove(at);
            one.used = now;
            let place = Arc::clone(&one.place);
            kept.push(one);
            return place;
        }
        // The one that nobody looked at for longest.
        while kept.len() >= MOST {
            kept.remove(0);
        }
        let place = Place::default();
        kept.push(Kept {
            draft: draft.to_owned(),
            revision,
            used: now,
            place: Arc::clone(&place),
        });
        place
    }
}

impl Kept {
    fn is_looked_at(&self, now: Millis) -> bool {
        (0..IDLE).contains(&(now - self.used))
    }
}

/// Lets go of stages that nobody looks at, until there is none.
async fn let_go(all: Weak<All>, clock: Clock) {
    loop {
        tokio::time::sleep(LOOK).await;
        let Some(all) = all.upgrade() else {
            return;
        };
        let now = clock.now();
        let mut kept = lock(&all);
        kept.retain(|one| one.is_looked_at(now));
        if kept.is_empty() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Site;

    fn set(_: App, folder: Folder, _: CampaignSource) -> Setting {
        apart(|| async move {
            std::fs::create_dir_all(folder.path()).unwrap();
            let path = folder.path().join("x.db");
            let db = Db::open(&crate::db::Address::Sqlite(path), true).await;
            Ok(Stage {
                router: Router::new(),
                mailbox: Mailbox::default(),
                slug: String::new(),
                languages: Vec::new(),
                documents: Vec::new(),
                guests: Vec::new(),
                day: None,
                parts: JoinSet::new(),
                db: db.unwrap(),
                folder: Some(folder),
            })
        })
    }

    async fn demo() -> Result<CampaignSource, NoStage> {
        Ok(CampaignSource::embedded_demo().unwrap())
    }

    async fn becomes(site: &Site, folders: usize) {
        let folder = site.app.config.data_dir.join(FOLDER);
        let count = || std::fs::read_dir(&folder).map_or(0, Iterator::count);
        for _ in 0..600 {
            if count() == folders {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("{} folders, not {folders}", count());
    }

    #[tokio::test]
    async fn few_stages_stand_at_once_and_none_that_nobody_looks_at() {
        let site = Site::new().await;
        let stages = Stages::new(set);
        let of = |draft: &'static str, revision| stages.of(&site.app, (draft, revision), demo());
        let (one, other) = tokio::join!(of("a", 1), of("a", 1));
        let (one, other) = (one.ok().unwrap(), other.ok().unwrap());
        assert!(Arc::ptr_eq(&one, &other), "two who look share a stage");
        drop((one, other));
        becomes(&site, 1).await;
        drop(of("a", 2).await);
        becomes(&site, 1).await;
        for draft in ["b", "c", "d", "e", "f"] {
            drop(of(draft, 1).await);
        }
        becomes(&site, MOST).await;
        stages.forget("f");
        becomes(&site, MOST - 1).await;
        site.clock.advance(IDLE);
        drop(of("g", 1).await);
        becomes(&site, 1).await;
        remove_all(&site.app.config.data_dir);
        becomes(&site, 0).await;
    }

    #[tokio::test]
    async fn what_was_begun_stands_for_whoever_asks_once_more() {
        let site = Site::new().await;
        let stages = Stages::new(set);
        let gone = stages.of(&site.app, ("a", 1), demo());
        // The browser goes as soon as it has asked.
        drop(tokio::time::timeout(Duration::ZERO, gone).await);
        drop(stages.turn.acquire().await);
        let nothing = async { Err(NoStage::Lacks(Vec::new())) };
        assert!(stages.of(&site.app, ("a", 1), nothing).await.is_ok());
        becomes(&site, 1).await;
    }

    #[tokio::test]
    async fn a_draft_that_cannot_be_shown_takes_nobodys_place() {
        let site = Site::new().await;
        let stages = Stages::new(set);
        let lacks = async { Err(NoStage::Lacks(Vec::new())) };
        let refused = stages.of(&site.app, ("a", 1), lacks).await;
        assert!(matches!(refused, Err(NoStage::Lacks(_))));
        assert!(lock(&stages.kept).is_empty());
        assert!(stages.of(&site.app, ("a", 1), demo()).await.is_ok());
    }
}
