//! Who goes on while a storm lasts: people who join, press their buttons, keep receipts and leave, and what they were told.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use clameur_ledger::{Note, Receipt};
use rand_core::{OsRng, RngCore as _};

use crate::harness::html::{Form, unescape};
use crate::harness::http::FORM;
use crate::harness::person::read_file;
use crate::harness::{Answer, Http, Site};

use super::supervised::Supervised;

/// Of people with a receipt, one in so many leaves.
const LEAVES: u32 = 4;

/// Where there are several servers: of people with a link, one in so many presses its button at two of them at once.
const IMPATIENT: u32 = 6;

/// And of those who fill in the form, one in so many forgets it afterwards.
const FORGETFUL: u64 = 5;

/// What the addresses of those begin with.
const FORGETS: &str = "oubli-";

/// A mail as it arrived.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Arrival {
    /// Which server handed it over.
    pub(crate) node: usize,
    pub(crate) at: SystemTime,
}

/// Readers without a page.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Away {
    /// When the last one was served.
    served: Option<Instant>,
    /// Longest time between two of them.
    pub(crate) longest: Duration,
    /// All such times together that are longer than [`UNNOTICED`].
    pub(crate) all: Duration,
}

/// A page that comes within this time keeps nobody waiting.
const UNNOTICED: Duration = Duration::from_millis(250);

/// What the clients know, which no fault takes from them. Links are paths.
pub(crate) struct Known {
    /// All servers, and the folders in which their mails arrive.
    servers: Vec<(Http, PathBuf)>,
    /// Whose turn it is to be asked.
    turn: AtomicUsize,
    base_url: String,
    /// Links from mails that wait to be pressed.
    pub(crate) waiting: Mutex<VecDeque<String>>,
    /// Whose mailbox a link came to.
    mailboxes: Mutex<BTreeMap<String, String>>,
    /// Links of people who never press a button, since they were last asked for.
    pub(crate) forgotten: Mutex<Vec<String>>,
    /// Addresses in forms that were taken.
    pub(crate) answered: Mutex<BTreeSet<String>>,
    /// Each mail that came, by its name, each time that it did; and to whom.
    pub(crate) arrivals: Mutex<BTreeMap<String, (String, Vec<Arrival>)>>,
    /// Links whose button was pressed and whose page said "you are counted", with the code that it showed.
    pub(crate) acknowledged: Mutex<BTreeMap<String, String>>,
    /// Links whose button was pressed without an answer: counted or not, but never lost.
    pub(crate) in_flight: Mutex<BTreeSet<String>>,
    /// Receipts that were downloaded, by link.
    pub(crate) receipts: Mutex<BTreeMap<String, Receipt>>,
    /// Links of people who asked to leave without an answer.
    pub(crate) leaving: Mutex<BTreeSet<String>>,
    /// Links of people who were told that they have left.
    pub(crate) left: Mutex<BTreeSet<String>>,
    /// Every checkpoint that anybody ever saw.
    pub(crate) checkpoints: Mutex<BTreeSet<String>>,
    /// How often what was answered that was neither a page nor "come back later".
    pub(crate) odd: Mutex<BTreeMap<String, u64>>,
    seen: Mutex<BTreeSet<String>>,
    joined: AtomicU64,
    /// Forms and buttons that were taken.
    taken: AtomicU64,
    away: Mutex<Away>,
    pub(crate) stop: AtomicBool,
}

pub(crate) fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Known {
    pub(crate) fn of<'s>(site: &Site, servers: impl Iterator<Item = &'s Supervised>) -> Self {
        Self {
            servers: servers
                .map(|server| (server.http, server.mails.clone()))
                .collect(),
            turn: AtomicUsize::new(0),
            base_url: site.base_url(),
            waiting: Mutex::default(),
            mailboxes: Mutex::default(),
            forgotten: Mutex::default(),
            answered: Mutex::default(),
            arrivals: Mutex::default(),
            acknowledged: Mutex::default(),
            in_flight: Mutex::default(),
            receipts: Mutex::default(),
            leaving: Mutex::default(),
            left: Mutex::default(),
            checkpoints: Mutex::default(),
            odd: Mutex::default(),
            seen: Mutex::default(),
            joined: AtomicU64::new(0),
            taken: AtomicU64::new(0),
            away: Mutex::default(),
            stop: AtomicBool::new(false),
        }
    }

    /// Forms and buttons that were taken so far.
    pub(crate) fn taken(&self) -> u64 {
        self.taken.load(Ordering::SeqCst)
    }

    /// For how long no page was served.
    pub(crate) fn away(&self) -> Away {
        *held(&self.away)
    }

    /// Everybody, until told to stop.
    pub(crate) fn live<'s>(&'s self, scope: &'s std::thread::Scope<'s, '_>) {
        for _ in 0..6 {
            scope.spawn(|| self.keeps_joining());
        }
        for _ in 0..4 {
            scope.spawn(|| self.keeps_confirming());
        }
        scope.spawn(|| self.keeps_reading_mails());
        scope.spawn(|| self.keeps_looking());
    }

    fn stops(&self) -> bool {
        self.stop.load(Ordering::SeqCst)
    }

    fn are_several(&self) -> bool {
        self.servers.len() > 1
    }

    /// Asks a server, each in turn; none where it has no answer. Whoever is turned away is told so in words, and when to come back.
    fn request(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Option<Answer> {
        let turn = self.turn.fetch_add(1, Ordering::SeqCst);
        let (http, _) = self.servers.get(turn % self.servers.len())?;
        let answer = http.try_request(method, path, headers, body)?;
        if answer.status == 503
            && !(answer.header("retry-after").is_some() && answer.text().contains("<h1"))
        {
            self.is_odd(&format!("{method}, without words,"), 503);
        }
        Some(answer)
    }

    fn is_odd(&self, what: &str, status: u16) {
        *held(&self.odd)
            .entry(format!("{what} {status}"))
            .or_default() += 1;
    }

    fn blank(&self) -> Option<Form> {
        let page = self.request("GET", "/fr/technopolice/join", &[], &[])?;
        // By a clock that leapt, it may be over.
        if page.status != 200 || !page.text().contains("action=\"/fr/technopolice/join\"") {
            return None;
        }
        let mut form = Form::of(page.text(), "/fr/technopolice/join");
        form.tick("target", "taj").tick("target", "video");
        for consent in form.boxes("consent") {
            form.tick("consent", &consent);
        }
        Some(form)
    }

    /// New people fill in the form; each sends it again until it is taken, as people do, or gives up.
    fn keeps_joining(&self) {
        let mut blank = None;
        while !self.stops() {
            if blank.is_none() {
                blank = self.blank();
            }
            let Some(shown) = &blank else {
                std::thread::sleep(Duration::from_millis(20));
                continue;
            };
            let number = self.joined.fetch_add(1, Ordering::SeqCst);
            let forgets = self.are_several() && number.is_multiple_of(FORGETFUL);
            let name = if forgets { FORGETS } else { "personne-" };
            let address = format!("{name}{number}@example.org");
            let mut form = shown.clone();
            form.fill("given-name", "Prénom")
                .fill("family-name", &format!("Inventé {number}"))
                .fill("email", &address);
            let body = form.encode();
            for _ in 0..20 {
                let answer = self.request("POST", &form.action, &FORM, body.as_bytes());
                match answer.map(|answer| answer.status) {
                    Some(200) => {
                        held(&self.answered).insert(address);
                        self.taken.fetch_add(1, Ordering::SeqCst);
                        break;
                    }
                    Some(503) | None => std::thread::sleep(Duration::from_millis(20)),
                    Some(other) => {
                        self.is_odd("join", other);
                        // Too old a form, as a clock that leapt ahead makes it.
                        blank = None;
                        std::thread::sleep(Duration::from_millis(20));
                        break;
                    }
                }
                if self.stops() {
                    break;
                }
            }
        }
    }

    fn keeps_confirming(&self) {
        while !self.stops() {
            let Some(link) = held(&self.waiting).pop_front() else {
                std::thread::sleep(Duration::from_millis(5));
                continue;
            };
            held(&self.in_flight).insert(link.clone());
            let answer = self.presses(&link);
            match answer.as_ref().map(|answer| answer.status) {
                Some(200) => {
                    // The page of a receipt shows it.
                    let Some(code) = answer.as_ref().and_then(|answer| code_on(answer.text()))
                    else {
                        self.is_odd("confirm, without a receipt,", 200);
                        continue;
                    };
                    held(&self.acknowledged).insert(link.clone(), code.clone());
                    held(&self.in_flight).remove(&link);
                    self.taken.fetch_add(1, Ordering::SeqCst);
                    self.downloads(&link);
                    if OsRng.next_u32().is_multiple_of(LEAVES) {
                        self.leaves(&link, &code);
                    }
                }
                // Pressed again later, or left as it is.
                other => {
                    if let Some(status) = other.filter(|status| *status != 503) {
                        self.is_odd("confirm", status);
                    }
                    if OsRng.next_u32().is_multiple_of(2) || other == Some(503) {
                        held(&self.waiting).push_back(link);
                    }
                    std::thread::sleep(Duration::from_millis(20));
                }
            }
        }
    }

    /// Presses the button behind a link.
    fn presses(&self, link: &str) -> Option<Answer> {
        let press = || self.request("POST", link, &[], &[]);
        if !self.are_several() || !OsRng.next_u32().is_multiple_of(IMPATIENT) {
            return press();
        }
        let (one, other) = std::thread::scope(|scope| {
            let other = scope.spawn(press);
            (press(), other.join().expect("no panic"))
        });
        let is_counted =
            |answer: Option<&Answer>| answer.is_some_and(|answer| answer.status == 200);
        if !is_counted(one.as_ref()) {
            return other.or(one);
        }
        if is_counted(other.as_ref())
            && let (Some(one), Some(other)) = (&one, &other)
            && code_on(one.text()) != code_on(other.text())
        {
            self.is_odd("confirm, twice, with two codes,", 200);
        }
        one
    }

    /// Downloads the receipt of a link; false where there is none to be had now.
    pub(crate) fn downloads(&self, link: &str) -> bool {
        let Some((page, token)) = link.split_once("/confirm/") else {
            return false;
        };
        let body = format!("link={token}");
        let path = format!("{page}/receipt");
        let answer = self.request("POST", &path, &FORM, body.as_bytes());
        let Some(answer) = answer.filter(|answer| answer.status == 200) else {
            return false;
        };
        let Ok(receipt) = Receipt::parse(&answer.body) else {
            return false;
        };
        held(&self.checkpoints).insert(receipt.checkpoint.to_string());
        held(&self.receipts).insert(link.to_owned(), receipt);
        true
    }

    /// Leaves with a code; false where nothing was said.
    pub(crate) fn leaves(&self, link: &str, code: &str) -> bool {
        held(&self.leaving).insert(link.to_owned());
        let body = format!("code={}", code.replace(' ', "+"));
        let path = "/fr/technopolice/withdraw";
        let answer = self.request("POST", path, &FORM, body.as_bytes());
        match answer.map(|answer| answer.status) {
            Some(200) => {
                held(&self.left).insert(link.to_owned());
                held(&self.leaving).remove(link);
                self.taken.fetch_add(1, Ordering::SeqCst);
                true
            }
            Some(503) | None => false,
            Some(other) => {
                self.is_odd("leave", other);
                false
            }
        }
    }

    /// Whether the owner of a link was counted by another one: a form that is sent again after its owner has left is another form, which
    /// comes to nothing when the first or the next one counts, and goes when its owner leaves.
    pub(crate) fn is_counted_otherwise(&self, link: &str) -> bool {
        let mailboxes = held(&self.mailboxes);
        let owner = mailboxes.get(link);
        let acknowledged = held(&self.acknowledged);
        let mut others = acknowledged.keys().filter(|other| *other != link);
        owner.is_some() && others.any(|other| mailboxes.get(other) == owner)
    }

    fn keeps_reading_mails(&self) {
        while !self.stops() {
            self.reads_mails();
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Reads mails that came, and throws them away.
    pub(crate) fn reads_mails(&self) {
        for (node, (_, folder)) in self.servers.iter().enumerate() {
            let Ok(entries) = std::fs::read_dir(folder) else {
                continue;
            };
            for path in entries.filter_map(Result::ok).map(|entry| entry.path()) {
                if path.extension().is_some_and(|end| end == "eml") {
                    self.reads_mail(node, &path);
                }
            }
        }
    }

    fn reads_mail(&self, node: usize, path: &Path) {
        let at = path.metadata().and_then(|file| file.modified());
        let (Ok(at), Some(mail)) = (at, read_file(path, &self.base_url)) else {
            return;
        };
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        held(&self.arrivals)
            .entry(name.into_owned())
            .or_insert_with(|| (mail.to.clone(), Vec::new()))
            .1
            .push(Arrival { node, at });
        let link = mail.links.iter().find(|link| link.contains("/confirm/"));
        if let Some(link) = link
            && held(&self.seen).insert(link.clone())
        {
            held(&self.mailboxes).insert(link.clone(), mail.to.clone());
            match mail.to.starts_with(FORGETS) {
                true => held(&self.forgotten).push(link.clone()),
                false => held(&self.waiting).push_back(link.clone()),
            }
        }
        let _ = std::fs::remove_file(path);
    }

    /// A reader, who notices when no page comes.
    fn keeps_looking(&self) {
        while !self.stops() {
            let page = self.request("GET", "/fr/technopolice", &[], &[]);
            match page.map(|page| page.status) {
                Some(200) => self.is_served(),
                Some(503) | None => {}
                Some(other) => self.is_odd("look", other),
            }
            if self.are_several() {
                self.keeps_a_head();
            }
            std::thread::sleep(Duration::from_millis(25));
        }
    }

    /// Every head that any server shows.
    fn keeps_a_head(&self) {
        let path = "/log/technopolice/checkpoint";
        let shown = self.request("GET", path, &[], &[]);
        if let Some(shown) = shown.filter(|shown| shown.status == 200)
            && let Ok(note) = Note::parse(&shown.body)
        {
            held(&self.checkpoints).insert(note.to_string());
        }
    }

    fn is_served(&self) {
        let mut away = held(&self.away);
        let now = Instant::now();
        if let Some(last) = away.served.replace(now) {
            let gap = now - last;
            away.longest = away.longest.max(gap);
            if gap > UNNOTICED {
                away.all += gap;
            }
        }
    }
}

/// The code on the page of a receipt.
fn code_on(page: &str) -> Option<String> {
    let code = page.split("<p class=\"withdrawal-code\"><code>").nth(1)?;
    code.split('<').next().map(unescape)
}
