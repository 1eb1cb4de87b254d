//! A sealed archive on its way to whoever asked for it. It may have gigabytes: it is written while it is sent, is never in memory, and goes as fast as it is
//! taken. What has to be read before its second file takes minutes of a large batch: so that the connection is not taken for a dead one meanwhile, some of
//! what is ready is kept back, and sent drop by drop.

use std::collections::{BTreeSet, VecDeque};
use std::io::{self, Write};
use std::sync::Mutex;
use std::time::Duration;

use axum::body::{Body, Bytes};
use futures_util::stream;
use tokio::runtime::Handle;
use tokio::sync::mpsc::error::SendTimeoutError;
use tokio::sync::{Semaphore, SemaphorePermit, mpsc};
use tokio::task::{block_in_place, spawn_blocking};
use tokio::time::{Instant, timeout, timeout_at};

use crate::dossier::archive::{self, ArchiveError};
use crate::dossier::departures;
use crate::secrets::lock;
use crate::state::App;

/// So many are on their way at most: each reads from one of the few connections of the store, of one moment of it.
static TURNS: Semaphore = Semaphore::const_new(2);
/// The organisations that have one of these turns: no organisation has two, so that none keeps all others waiting.
static WHOSE: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
/// For so long a piece waits to be taken: whoever takes nothing ends theirs, and the next has the turn.
const IDLE: Duration = Duration::from_secs(2 * 60);
/// For so long at most: as long as that moment is kept, the store cannot let go of what was destroyed since.
const LONGEST: Duration = Duration::from_secs(2 * 60 * 60);
/// For so long is waited for what is wrong, before anything is answered. Less than a request may take.
const FIRST: Duration = Duration::from_secs(10);
/// After so long without anything some of what was kept back is sent. Less than a connection may be silent.
const SILENCE: Duration = Duration::from_secs(5);
/// So many bytes then.
const DROP: usize = 32;
/// Bytes of a piece.
const PIECE: usize = 256 << 10;
/// Pieces that wait to be sent.
const WAITING: usize = 2;

/// One of the few that may take something at the same time. It is over when nothing is read from the store any more.
pub(super) struct Turn {
    organisation: String,
    _permit: SemaphorePermit<'static>,
}

impl Drop for Turn {
    fn drop(&mut self) {
        lock(&WHOSE).remove(&self.organisation);
    }
}

/// Why there is no turn now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Busy {
    /// The organisation has one already.
    Own,
    /// Others have them all.
    Others,
}

/// A turn of an organisation.
///
/// # Errors
/// Why there is none.
pub(super) fn turn(organisation: &str) -> Result<Turn, Busy> {
    let mut whose = lock(&WHOSE);
    if whose.contains(organisation) {
        return Err(Busy::Own);
    }
    let permit = TURNS.try_acquire().map_err(|_| Busy::Others)?;
    whose.insert(organisation.to_owned());
    Ok(Turn {
        organisation: organisation.to_owned(),
        _permit: permit,
    })
}

/// What comes from whoever writes.
enum Part {
    Bytes(Bytes),
    /// All of it was written; it knows who left up to this size of the log.
    End(u64),
    Failed(ArchiveError),
}

/// Where it is written to: a piece after the other, and no faster than they are sent.
struct Pieces {
    sender: mpsc::Sender<Part>,
    piece: Vec<u8>,
    idle: Duration,
}

impl Write for Pieces {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.piece.extend_from_slice(bytes);
        if self.piece.len() >= PIECE {
            self.flush()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.piece.is_empty() {
            return Ok(());
        }
        let piece = Part::Bytes(std::mem::take(&mut self.piece).into());
        let sent = self.sender.send_timeout(piece, self.idle);
        let sent = block_in_place(|| Handle::current().block_on(sent));
        sent.map_err(|error| match error {
            SendTimeoutError::Timeout(_) => io::ErrorKind::TimedOut.into(),
            // Whoever asked for it is gone.
            SendTimeoutError::Closed(_) => io::ErrorKind::BrokenPipe.into(),
        })
    }
}

/// An archive on its way.
pub(super) struct Download {
    app: App,
    campaign: String,
    number: u32,
    /// What came before anything was answered.
    begun: VecDeque<Part>,
    parts: mpsc::Receiver<Part>,
    /// What is kept back: the newest piece.
    held: Bytes,
    /// All of it was given, up to this size of the log.
    given: Option<u64>,
    is_over: bool,
    until: Instant,
    silence: Duration,
}

impl Download {
    /// One of which nothing has come yet.
    fn new(app: &App, (campaign, number): (&str, u32), parts: mpsc::Receiver<Part>) -> Self {
        Self {
            app: app.clone(),
            campaign: campaign.to_owned(),
            number,
            begun: VecDeque::new(),
            parts,
            held: Bytes::new(),
            given: None,
            is_over: false,
            until: Instant::now() + LONGEST,
            silence: SILENCE,
        }
    }

    /// Begins to write the archive of a batch.
    ///
    /// # Errors
    /// What is wrong with it, as far as that shows within seconds: nothing was sent then.
    pub(super) async fn begin(
        app: &App,
        (campaign, number): (&str, u32),
        turn: Turn,
    ) -> Result<Self, ArchiveError> {
        let (sender, parts) = mpsc::channel(WAITING);
        let (writer, name, runtime) = (app.clone(), campaign.to_owned(), Handle::current());
        spawn_blocking(move || {
            runtime.block_on(write(writer, name, number, sender));
            drop(turn);
        });
        let mut download = Self::new(app, (campaign, number), parts);
        // What the archive says of itself comes at once. Before what comes second, everything was read once.
        let until = Instant::now() + FIRST;
        while download.begun.len() < 2 {
            match timeout_at(until, download.parts.recv()).await {
                Ok(Some(Part::Failed(error))) => return Err(error),
                Ok(Some(part)) => download.begun.push_back(part),
                Ok(None) | Err(_) => break,
            }
        }
        Ok(download)
    }

    /// As the body of an answer. Of its length nothing is known before: a browser knows by its end that it is whole.
    pub(super) fn body(self) -> Body {
        Body::from_stream(stream::unfold(self, |mut download| async move {
            let next = download.next().await?;
            Some((next, download))
        }))
    }

    async fn next(&mut self) -> Option<io::Result<Bytes>> {
        if let Some(size) = self.given.take() {
            self.note(size).await;
            self.is_over = true;
        }
        while !self.is_over {
            if Instant::now() > self.until {
                tracing::warn!(campaign = %self.campaign, "a download took too long and was ended");
                return self.ends_early();
            }
            let part = match self.begun.pop_front() {
                Some(part) => Some(part),
                None => match timeout(self.silence, self.parts.recv()).await {
                    Ok(part) => part,
                    Err(_) if self.held.len() > DROP => {
                        return Some(Ok(self.held.split_to(DROP)));
                    }
                    Err(_) => continue,
                },
            };
            match part {
                Some(Part::Bytes(piece)) => {
                    let before = std::mem::replace(&mut self.held, piece);
                    if !before.is_empty() {
                        return Some(Ok(before));
                    }
                }
                Some(Part::End(size)) => {
                    self.given = Some(size);
                    return Some(Ok(std::mem::take(&mut self.held)));
                }
                Some(Part::Failed(error)) => {
                    tracing::error!(%error, campaign = %self.campaign, "a download ends early");
                    return self.ends_early();
                }
                None => return self.ends_early(),
            }
        }
        None
    }

    /// Ends it so that nobody takes what came for the whole.
    fn ends_early(&mut self) -> Option<io::Result<Bytes>> {
        self.is_over = true;
        Some(Err(io::ErrorKind::UnexpectedEof.into()))
    }

    /// Remembers who is still in the archive that was taken: all of it was.
    async fn note(&mut self, size: u64) {
        let (db, campaign) = (&self.app.db, &self.campaign);
        if let Err(error) = departures::note_archive(db, campaign, self.number, size).await {
            // Then the batch is filed as if the older archive were the newest, and more people are named.
            tracing::warn!(%error, %campaign, "that an archive was taken could not be written down");
        }
    }
}

async fn write(app: App, campaign: String, number: u32, sender: mpsc::Sender<Part>) {
    let out = Pieces {
        sender: sender.clone(),
        piece: Vec::new(),
        idle: IDLE,
    };
    let site = &app.config.base_url;
    let written = archive::write(&app.db, &app.secrets, site, &campaign, number, out);
    let written = tokio::select! {
        written = written => written,
        // Whoever asked for it is gone while it was read.
        () = sender.closed() => return,
    };
    let last = match written {
        Ok(written) => Part::End(written.log_size),
        Err(error) => Part::Failed(error),
    };
    // Whoever is gone needs no end.
    drop(sender.send(last).await);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{SLUG, Site};

    fn piece(text: &'static str) -> Part {
        Part::Bytes(Bytes::from_static(text.as_bytes()))
    }

    fn of(site: &Site, begun: Vec<Part>, parts: mpsc::Receiver<Part>) -> Download {
        let mut download = Download::new(&site.app, (SLUG, 1), parts);
        download.begun = begun.into();
        download
    }

    #[tokio::test]
    async fn nobody_takes_for_the_whole_what_ended_early() {
        let site = Site::new().await;
        let full = ArchiveError::Write(io::ErrorKind::StorageFull.into());
        for (begun, whole) in [
            (
                vec![piece("one, "), piece("two"), Part::End(9)],
                Some("one, two"),
            ),
            // Its writer is gone, or says why it ends.
            (vec![piece("one, "), piece("two")], None),
            (vec![piece("one, "), Part::Failed(full)], None),
        ] {
            let (_, parts) = mpsc::channel(WAITING);
            let body = of(&site, begun, parts).body();
            let sent = axum::body::to_bytes(body, usize::MAX).await.ok();
            assert_eq!(sent.as_deref(), whole.map(str::as_bytes));
        }
    }

    #[test]
    fn an_organisation_has_one_turn_and_leaves_one_to_others() {
        let one = turn("colline").expect("a turn");
        assert_eq!(turn("colline").err(), Some(Busy::Own));
        let other = turn("vallon").expect("a turn");
        assert_eq!(turn("plaine").err(), Some(Busy::Others));
        drop(one);
        let again = turn("colline").expect("a turn");
        assert_eq!(turn("vallon").err(), Some(Busy::Own));
        drop((again, other));
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 1)]
    async fn whoever_takes_nothing_ends_theirs() {
        // As many pieces wait as may, and nobody takes the first.
        let (sender, parts) = mpsc::channel(1);
        let written = spawn_blocking(move || {
            Handle::current().block_on(async {
                let mut out = Pieces {
                    sender,
                    piece: Vec::new(),
                    idle: Duration::from_millis(1),
                };
                let piece = vec![0; PIECE];
                out.write_all(&piece)?;
                out.write_all(&piece)
            })
        });
        let ended = written.await.expect("an end");
        assert_eq!(ended.expect_err("it ends").kind(), io::ErrorKind::TimedOut);
        drop(parts);
    }

    #[tokio::test]
    async fn while_a_large_batch_is_read_its_connection_is_not_silent() {
        let site = Site::new().await;
        let (sender, parts) = mpsc::channel(WAITING);
        let readme =
            piece("What this archive holds, and how it is opened without any program of ours.");
        let mut download = of(&site, vec![readme], parts);
        download.silence = Duration::from_millis(1);
        for _ in 0..2 {
            let sent = download.next().await.expect("something");
            assert_eq!(sent.expect("bytes").len(), DROP);
        }
        drop(sender);
        assert!(download.next().await.expect("an end").is_err());
        assert!(download.next().await.is_none());
    }
}
