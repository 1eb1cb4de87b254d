//! A draft on a stage: an instance in a folder of its own, with keys of its own, where the draft is published and made-up people join. What happens
//! there counts nowhere else, for it is another store, and no mail leaves it.
//!
//! [`crate::app`] sets a stage. Here stages are kept: few, one for all who look at the same revision, and gone from the disk when nobody looks.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::future::Future;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::atomic::{AtomicU32, Ordering};
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
use crate::web::respond::WebError;

/// Where stages stand, below the data of their instance.
const FOLDER: &str = "preview";
/// So many at once: each is a small store on the disk.
const MOST: usize = 4;
/// One that nobody looked at for so long goes.
const IDLE: Millis = 15 * MINUTE;
/// How often that is looked at.
const LOOK: Duration = Duration::from_secs(5);
/// Forms that one takes: more than several people try in an afternoon, and few enough that no flood of them fills the disk.
const MOST_FORMS: u32 = 300;
/// In the folder of a stage, and beside all of them: a file that is locked as long as somebody needs it.
const LOCK: &str = "lock";

/// Removes what a server that was killed left of its stages. Those of another server that runs on the same data, or is about to end, are left alone:
/// it holds the lock of each.
pub(crate) fn remove_left(data_dir: &Path) {
    let below = data_dir.join(FOLDER);
    if !below.exists() {
        return;
    }
    if let Err(error) = remove_unlocked(&below) {
        tracing::warn!(%error, "what is left of previews cannot be removed");
    }
}

fn remove_unlocked(below: &Path) -> std::io::Result<()> {
    let _alone = locked(below)?;
    for entry in std::fs::read_dir(below)? {
        let path = entry?.path();
        if !path.is_dir() {
            continue;
        }
        let is_held = match File::open(path.join(LOCK)) {
            Ok(file) => file.try_lock().is_err(),
            Err(_) => false,
        };
        if !is_held {
            std::fs::remove_dir_all(path)?;
        }
    }
    Ok(())
}

/// Holds the lock of a folder: one at a time.
fn locked(folder: &Path) -> std::io::Result<File> {
    let path = folder.join(LOCK);
    let mut options = OpenOptions::new();
    let file = options.create(true).append(true).open(path)?;
    file.lock()?;
    Ok(file)
}

/// A folder that goes with its stage.
pub(crate) struct Folder {
    path: PathBuf,
    /// Says that somebody needs it, until it is gone.
    lock: Option<File>,
}

impl Folder {
    /// Makes a new one below the data of an instance.
    ///
    /// # Errors
    /// When the disk refuses.
    pub(crate) fn new(data_dir: &Path) -> std::io::Result<Self> {
        let below = data_dir.join(FOLDER);
        std::fs::create_dir_all(&below)?;
        // Between its being there and its being locked nobody takes it for what was left.
        let _alone = locked(&below)?;
        let path = below.join(new_id(&mut OsRng));
        std::fs::create_dir(&path)?;
        let lock = Some(locked(&path)?);
        Ok(Self { path, lock })
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let (path, lock) = (std::mem::take(&mut self.path), self.lock.take());
        let remove = move || {
            let _ = std::fs::remove_dir_all(path);
            drop(lock);
        };
        match Handle::try_current() {
            Ok(runtime) => drop(runtime.spawn_blocking(remove)),
            Err(_) => remove(),
        }
    }
}

/// Whose link, of made-up people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Whose {
    /// Of somebody who is counted.
    Counted,
    /// Of somebody who has not pressed the button.
    Pending,
    /// Of somebody who asked for news and has not pressed that button.
    Asking,
    /// By which somebody leaves the list for news...
    Following,
    /// ...and the one about the procedure.
    Told,
    /// Of somebody who wants to see what their mailbox joined.
    Own,
}

/// Made-up people who took part in one language, by what their links carry.
pub(crate) struct Guests {
    /// The language.
    pub(crate) language: String,
    /// What their links carry.
    pub(crate) links: BTreeMap<Whose, String>,
}

/// How addresses of made-up people begin, and how those end that have not pressed a button.
pub(crate) const GUEST: &str = "exemple";
/// See [`GUEST`].
pub(crate) const WAITS: &str = "en-attente";

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
    /// Who took part; nobody where nothing can be filled in with what nobody is.
    pub(crate) guests: Vec<Guests>,
    /// The day that it is there, where that is not today.
    pub(crate) day: Option<Date>,
    /// What runs as long as it stands.
    pub(crate) parts: JoinSet<()>,
    /// Its store.
    pub(crate) db: Db,
    /// Its folder; always there until it goes.
    pub(crate) folder: Option<Folder>,
    /// How many forms it took.
    pub(crate) forms: AtomicU32,
}

impl Stage {
    /// What the site answers there.
    pub(crate) async fn answer(&self, request: Request<Body>) -> Response<Body> {
        match self.router.clone().oneshot(request).await {
            Ok(answer) => answer,
            Err(never) => match never {},
        }
    }

    /// Whether it takes one more form.
    pub(crate) fn takes(&self) -> bool {
        let more = |taken: u32| (taken < MOST_FORMS).then_some(taken + 1);
        let taken = self
            .forms
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, more);
        taken.is_ok()
    }

    fn is_full(&self) -> bool {
        self.forms.load(Ordering::Relaxed) >= MOST_FORMS
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
    /// It is being set, and there will be one in a moment.
    Later,
}

/// A place for a stage: the first who comes sets it, others wait. What came of it is there also for whoever did not wait and asks once more.
type Place = Arc<OnceCell<Result<Arc<Stage>, String>>>;

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

    /// The stage of a draft at a revision; it is set of `source` where there is none. Whoever has no more patience is told that it is being set, and
    /// it goes on; looking at the source, which only they can, is not cut short.
    ///
    /// # Errors
    /// When there cannot be one, or is none yet.
    pub(crate) async fn of(
        &self,
        app: &App,
        (draft, revision): (&str, i64),
        source: impl Future<Output = Result<CampaignSource, NoStage>>,
        patience: Option<Duration>,
    ) -> Result<Arc<Stage>, NoStage> {
        let place = self.place(app, draft, revision);
        let stage = match place.get() {
            Some(stage) => stage.clone().map_err(NoStage::Refused),
            None => self.begin(app, &place, source, patience).await,
        };
        if stage.is_err() && !matches!(stage, Err(NoStage::Later)) {
            // Nobody else waits for it: it takes nobody's place.
            let is_ours = |kept: &Kept| Arc::ptr_eq(&kept.place, &place);
            lock(&self.kept).retain(|kept| !is_ours(kept) || Arc::strong_count(&kept.place) > 2);
        }
        stage
    }

    /// The stage of a draft that stands already, and its revision: whoever looks at its pages goes on with what they began, whatever is saved meanwhile.
    pub(crate) fn standing(&self, app: &App, draft: &str) -> Option<(Arc<Stage>, i64)> {
        let now = app.clock.now();
        let mut kept = lock(&self.kept);
        let at = kept
            .iter()
            .position(|one| one.draft == draft && one.is_looked_at(now))?;
        let stage = Arc::clone(kept.get(at)?.place.get()?.as_ref().ok()?);
        let mut one = kept.remove(at);
        one.used = now;
        let revision = one.revision;
        kept.push(one);
        Some((stage, revision))
    }

    /// Sets a stage in its turn, unless another visitor did meanwhile. It is set to its end also where the browser is gone, which asks once more:
    /// else each try would begin anew beside the one before.
    async fn begin(
        &self,
        app: &App,
        place: &Place,
        source: impl Future<Output = Result<CampaignSource, NoStage>>,
        patience: Option<Duration>,
    ) -> Result<Arc<Stage>, NoStage> {
        let turn = Arc::clone(&self.turn).acquire_owned();
        let turn = within(patience, turn).await?;
        if let Some(stage) = place.get() {
            return stage.clone().map_err(NoStage::Refused);
        }
        let source = source.await?;
        let (set, app, there) = (self.set, app.clone(), Arc::clone(place));
        let set = tokio::spawn(async move {
            let stage = match folder(app.config.data_dir.clone()).await {
                Ok(folder) => set(app, folder, source).await.map(Arc::new),
                Err(error) => Err(error.to_string()),
            };
            // Nobody else sets one in this turn.
            let _ = there.set(stage.clone());
            drop(turn);
            stage
        });
        match within(patience, set).await? {
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
        kept.retain(|one| one.is_looked_at(now) && (one.draft != draft || one.serves(revision)));
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

    /// Whether it is shown to somebody who comes for this revision. One that takes no more forms is not: they begin with another.
    fn serves(&self, revision: i64) -> bool {
        let stage = self.place.get().and_then(|stage| stage.as_ref().ok());
        self.revision == revision && !stage.is_some_and(|stage| stage.is_full())
    }
}

/// Waits for something, as long as there is patience.
async fn within<T>(
    patience: Option<Duration>,
    what: impl Future<Output = T>,
) -> Result<T, NoStage> {
    match patience {
        None => Ok(what.await),
        Some(patience) => {
            let done = tokio::time::timeout(patience, what).await;
            done.map_err(|_| NoStage::Later)
        }
    }
}

/// A folder for a stage; what others left goes before.
async fn folder(data_dir: PathBuf) -> std::io::Result<Folder> {
    let made = tokio::task::spawn_blocking(move || {
        remove_left(&data_dir);
        Folder::new(&data_dir)
    });
    made.await.map_err(std::io::Error::other).flatten()
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
                forms: AtomicU32::new(0),
            })
        })
    }

    async fn demo() -> Result<CampaignSource, NoStage> {
        Ok(CampaignSource::embedded_demo().unwrap())
    }

    async fn becomes(site: &Site, folders: usize) {
        let folder = site.app.config.data_dir.join(FOLDER);
        let is_folder = |entry: &std::io::Result<std::fs::DirEntry>| {
            entry.as_ref().is_ok_and(|entry| entry.path().is_dir())
        };
        let count = || std::fs::read_dir(&folder).map_or(0, |all| all.filter(is_folder).count());
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
        let of =
            |draft: &'static str, revision| stages.of(&site.app, (draft, revision), demo(), None);
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
    }

    #[tokio::test]
    async fn stages_of_another_server_are_left_alone() {
        let site = Site::new().await;
        let data_dir = &site.app.config.data_dir;
        let stages = Stages::new(set);
        drop(stages.of(&site.app, ("a", 1), demo(), None).await);
        // A server that was killed held no lock to its end.
        std::fs::create_dir_all(data_dir.join(FOLDER).join("left/data")).unwrap();
        let killed = Folder::new(data_dir).unwrap();
        let path = killed.path().to_owned();
        becomes(&site, 3).await;
        remove_left(data_dir);
        becomes(&site, 2).await;
        drop(std::mem::ManuallyDrop::new(killed).lock.take());
        remove_left(data_dir);
        assert!(!path.exists());
        becomes(&site, 1).await;
        stages.forget("a");
        becomes(&site, 0).await;
    }

    #[tokio::test]
    async fn a_stage_takes_so_many_forms_and_no_more() {
        let site = Site::new().await;
        let stages = Stages::new(set);
        let of = || stages.of(&site.app, ("a", 1), demo(), None);
        let stage = of().await.ok().unwrap();
        let taken = (0..MOST_FORMS + 9).filter(|_| stage.takes()).count();
        assert_eq!(taken, MOST_FORMS as usize);
        // Who looks at its pages goes on; who comes anew begins anew.
        let (standing, _) = stages.standing(&site.app, "a").unwrap();
        assert!(Arc::ptr_eq(&stage, &standing));
        drop(standing);
        let next = of().await.ok().unwrap();
        assert!(!Arc::ptr_eq(&stage, &next) && next.takes());
        drop((stage, next));
        becomes(&site, 1).await;
    }

    #[tokio::test]
    async fn pages_stay_with_the_revision_that_they_began_with() {
        let site = Site::new().await;
        let stages = Stages::new(set);
        assert!(stages.standing(&site.app, "a").is_none());
        drop(stages.of(&site.app, ("a", 3), demo(), None).await);
        let revision = || {
            stages
                .standing(&site.app, "a")
                .map(|(_, revision)| revision)
        };
        assert_eq!(revision(), Some(3));
        drop(stages.of(&site.app, ("a", 5), demo(), None).await);
        assert_eq!(revision(), Some(5));
        site.clock.advance(IDLE);
        assert_eq!(revision(), None);
    }

    #[tokio::test]
    async fn why_there_is_none_is_told_to_whoever_asks_once_more() {
        fn fails(_: App, _: Folder, _: CampaignSource) -> Setting {
            apart(|| async { Err("no".to_owned()) })
        }
        let site = Site::new().await;
        let stages = Stages::new(fails);
        let gone = stages.of(&site.app, ("a", 1), demo(), None);
        drop(tokio::time::timeout(Duration::ZERO, gone).await);
        drop(stages.turn.acquire().await);
        let refused = stages.of(&site.app, ("a", 1), demo(), None).await;
        assert!(matches!(refused, Err(NoStage::Refused(why)) if why == "no"));
        assert!(lock(&stages.kept).is_empty());
    }

    #[tokio::test]
    async fn what_was_begun_stands_for_whoever_asks_once_more() {
        let site = Site::new().await;
        let stages = Stages::new(set);
        let gone = stages.of(&site.app, ("a", 1), demo(), None);
        // The browser goes as soon as it has asked.
        drop(tokio::time::timeout(Duration::ZERO, gone).await);
        drop(stages.turn.acquire().await);
        let nothing = async { Err(NoStage::Lacks(Vec::new())) };
        assert!(stages.of(&site.app, ("a", 1), nothing, None).await.is_ok());
        becomes(&site, 1).await;
    }

    #[tokio::test]
    async fn a_draft_that_cannot_be_shown_takes_nobodys_place() {
        let site = Site::new().await;
        let stages = Stages::new(set);
        let lacks = async { Err(NoStage::Lacks(Vec::new())) };
        let refused = stages.of(&site.app, ("a", 1), lacks, None).await;
        assert!(matches!(refused, Err(NoStage::Lacks(_))));
        assert!(lock(&stages.kept).is_empty());
        assert!(stages.of(&site.app, ("a", 1), demo(), None).await.is_ok());
    }
}
