//! Where log lines go: through a thread of their own. A full disk, a closed pipe, or a reader that has stopped reading costs lines,
//! never an answer and never the process.

use std::io::{self, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, channel, sync_channel};
use std::thread;
use std::time::Duration;

use tracing_subscriber::fmt::MakeWriter;

/// Lines that may wait for a slow reader; what comes on top of them is lost, and counted.
const WAITING: usize = 4_096;

/// Bytes that are written in one go, and a line more.
const TOGETHER: usize = 16 * 1024;

/// How long a line waits for others to be written with. Whoever kills the program loses the lines of so long.
const PAUSE: Duration = Duration::from_millis(5);

/// How long the end of the program waits for lines to be written.
const FLUSH_TIMEOUT: Duration = Duration::from_secs(1);

enum Entry {
    Line(Vec<u8>),
    /// Answered when everything before it was handed over.
    Flush(std::sync::mpsc::Sender<()>),
}

/// Takes lines without ever waiting or failing.
#[derive(Clone)]
pub(super) struct Lines {
    sender: SyncSender<Entry>,
    lost: Arc<AtomicU64>,
}

impl Lines {
    /// Lines that a new thread writes to `out`.
    ///
    /// # Errors
    /// When the system has no thread to spare.
    pub(super) fn to(out: impl Write + Send + 'static) -> io::Result<Self> {
        let (sender, entries) = sync_channel(WAITING);
        let lost = Arc::new(AtomicU64::new(0));
        let counter = Arc::clone(&lost);
        thread::Builder::new()
            .name("log".to_owned())
            .spawn(move || write_all(out, &entries, &counter))?;
        Ok(Self { sender, lost })
    }

    /// Waits a moment for what was logged so far to be written.
    pub(super) fn flush(&self) {
        let (written, done) = channel();
        // A full queue belongs to a reader that will not read the rest either.
        if self.sender.try_send(Entry::Flush(written)).is_ok() {
            let _ = done.recv_timeout(FLUSH_TIMEOUT);
        }
    }
}

fn write_all(mut out: impl Write, entries: &Receiver<Entry>, lost: &AtomicU64) {
    let mut together = Vec::with_capacity(TOGETHER);
    // Whether more came than is written in one go.
    let mut is_behind = false;
    for entry in entries {
        let mut ends = Vec::new();
        if matches!(entry, Entry::Line(_)) && !is_behind {
            // Or a busy server would wake this thread for each line.
            thread::sleep(PAUSE);
        }
        let mut next = Some(entry);
        let mut asked = None;
        // What came while the last were written is written in one go.
        while let Some(entry) = next {
            match entry {
                Entry::Line(line) => {
                    together.extend_from_slice(&line);
                    ends.push(together.len());
                }
                Entry::Flush(written) => asked = Some(written),
            }
            next = (together.len() < TOGETHER && asked.is_none())
                .then(|| entries.try_recv().ok())
                .flatten();
        }
        let missing = lost.swap(0, Ordering::Relaxed);
        if missing > 0 && writeln!(out, "{missing} log lines before this one were lost").is_err() {
            lost.fetch_add(missing, Ordering::Relaxed);
        }
        is_behind = together.len() >= TOGETHER;
        let taken = write_some(&mut out, &together);
        let left = ends.iter().filter(|end| **end > taken).count();
        lost.fetch_add(left as u64, Ordering::Relaxed);
        together.clear();
        if let Some(written) = asked {
            let _ = out.flush();
            let _ = written.send(());
        }
    }
}

/// Writes as much as is taken, and gives how much that is: a disk that gets full takes some.
fn write_some(out: &mut impl Write, bytes: &[u8]) -> usize {
    let mut taken = 0;
    while let Some(rest) = bytes.get(taken..).filter(|rest| !rest.is_empty()) {
        match out.write(rest) {
            Ok(0) => break,
            Ok(more) => taken += more,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(_) => break,
        }
    }
    taken
}

impl Write for &Lines {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        match self.sender.try_send(Entry::Line(line.to_vec())) {
            Ok(()) => {}
            Err(TrySendError::Full(_) | TrySendError::Disconnected(_)) => {
                self.lost.fetch_add(1, Ordering::Relaxed);
            }
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'w> MakeWriter<'w> for Lines {
    type Writer = &'w Self;

    fn make_writer(&'w self) -> Self::Writer {
        self
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    /// Takes what it is given while `open`; fails otherwise.
    #[derive(Clone, Default)]
    struct Disk {
        written: Arc<Mutex<Vec<u8>>>,
        full: Arc<Mutex<bool>>,
    }

    impl Write for Disk {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            if *self.full.lock().unwrap() {
                return Err(io::ErrorKind::StorageFull.into());
            }
            self.written.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_full_disk_costs_lines_and_says_how_many() {
        let disk = Disk::default();
        let lines = Lines::to(disk.clone()).unwrap();
        let mut log = &lines;
        log.write_all(b"one\n").unwrap();
        lines.flush();
        *disk.full.lock().unwrap() = true;
        log.write_all(b"two\n").unwrap();
        log.write_all(b"three\n").unwrap();
        lines.flush();
        *disk.full.lock().unwrap() = false;
        log.write_all(b"four\n").unwrap();
        lines.flush();
        let written = String::from_utf8(disk.written.lock().unwrap().clone()).unwrap();
        assert_eq!(
            written,
            "one\n2 log lines before this one were lost\nfour\n"
        );
    }

    #[test]
    fn a_line_that_was_taken_before_the_disk_was_full_is_not_called_lost() {
        /// Takes so many bytes.
        struct Room(usize);
        impl Write for Room {
            fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
                let taken = bytes.len().min(self.0);
                if taken == 0 {
                    return Err(io::ErrorKind::StorageFull.into());
                }
                self.0 -= taken;
                Ok(taken)
            }

            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let (sender, entries) = sync_channel(WAITING);
        for line in ["one\n", "two\n", "three\n"] {
            sender.send(Entry::Line(line.into())).unwrap();
        }
        drop(sender);
        let lost = AtomicU64::new(0);
        // The first and a half.
        write_all(Room(6), &entries, &lost);
        assert_eq!(lost.load(Ordering::Relaxed), 2);
    }

    #[test]
    fn a_reader_that_does_not_read_holds_up_nobody() {
        /// Blocks for as long as somebody holds the lock.
        struct Stuck(Arc<Mutex<()>>, std::sync::mpsc::Sender<()>);
        impl Write for Stuck {
            fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
                let _ = self.1.send(());
                drop(self.0.lock());
                Ok(bytes.len())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let stuck = Arc::new(Mutex::new(()));
        let held = stuck.lock().unwrap();
        let (came, comes) = channel();
        let lines = Lines::to(Stuck(Arc::clone(&stuck), came)).unwrap();
        (&lines)
            .write_all(b"the line that is written for ever\n")
            .unwrap();
        comes.recv().unwrap();
        // Returns at all: that is what is tested.
        for _ in 0..3 * WAITING {
            (&lines).write_all(b"a line\n").unwrap();
        }
        assert!(lines.lost.load(Ordering::Relaxed) >= (WAITING as u64));
        drop(held);
    }
}
