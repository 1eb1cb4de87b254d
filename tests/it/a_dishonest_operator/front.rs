//! What stands between the public and an instance: it hands on what is asked, and may alter what is answered.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

use crate::harness::{Answer, Http};

/// What becomes of the answer to a path.
pub(super) type Alter = fn(&str, &mut Answer);

/// A server at the public address.
pub(super) struct Front {
    address: SocketAddr,
    alter: Arc<Mutex<Alter>>,
    ends: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

/// Answers as the instance gives them.
pub(super) fn as_it_is(_: &str, _: &mut Answer) {}

impl Front {
    /// Listens at `address` for an instance that listens at `behind`.
    pub(super) fn at(address: SocketAddr, behind: SocketAddr) -> Self {
        let listener = TcpListener::bind(address).expect("the public address is free");
        let alter: Arc<Mutex<Alter>> = Arc::new(Mutex::new(as_it_is));
        let ends = Arc::new(AtomicBool::new(false));
        let (shared, over) = (Arc::clone(&alter), Arc::clone(&ends));
        let thread = std::thread::spawn(move || {
            for stream in listener.incoming() {
                if over.load(Ordering::SeqCst) {
                    break;
                }
                let alter = *shared.lock().unwrap();
                // Who went away while being answered asks again.
                let _ = stream.and_then(|stream| hand_on(stream, Http(behind), alter));
            }
        });
        Self {
            address,
            alter,
            ends,
            thread: Some(thread),
        }
    }

    pub(super) fn alters(&self, alter: Alter) {
        *self.alter.lock().unwrap() = alter;
    }
}

impl Drop for Front {
    fn drop(&mut self) {
        self.ends.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Answers one request; all of ours are GET.
fn hand_on(mut stream: TcpStream, instance: Http, alter: Alter) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut request = Vec::new();
    let mut part = [0; 4096];
    while !request.windows(4).any(|four| four == b"\r\n\r\n") {
        match stream.read(&mut part)? {
            0 => return Ok(()),
            read => request.extend_from_slice(part.get(..read).unwrap_or_default()),
        }
    }
    let head = String::from_utf8_lossy(&request);
    let path = head.split(' ').nth(1).unwrap_or("/").to_owned();
    let Some(mut answer) = instance.try_request("GET", &path, &[], &[]) else {
        return Ok(());
    };
    alter(&path, &mut answer);
    let head = format!(
        "HTTP/1.1 {} forwarded\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        answer.status,
        answer.body.len()
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(&answer.body)
}
