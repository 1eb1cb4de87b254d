//! Connections, within bounds: so many at once, and none that neither asks nor listens.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, Sleep, sleep};

/// Connections at once; whoever comes next waits for one to end. Below the 1,024 files that a process may
/// usually have open: the store needs some.
const SEATS: usize = 768;

/// For how long a connection may get no answer out: because its request comes drop by drop, because it asks
/// nothing more, or because it does not read. Longer than any request may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// A listener whose connections are bounded in number and in silence.
#[derive(Debug)]
pub struct Bounded {
    listener: TcpListener,
    seats: Arc<Semaphore>,
    patience: Duration,
}

impl Bounded {
    /// Bounds the connections of a listener.
    #[must_use]
    pub fn new(listener: TcpListener) -> Self {
        Self::with(listener, SEATS, PATIENCE)
    }

    fn with(listener: TcpListener, seats: usize, patience: Duration) -> Self {
        Self {
            listener,
            seats: Arc::new(Semaphore::new(seats)),
            patience,
        }
    }
}

impl Listener for Bounded {
    type Io = Guarded;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Guarded, SocketAddr) {
        // The semaphore is never closed, so there is always a seat in the end.
        let seat = Arc::clone(&self.seats).acquire_owned().await.ok();
        let (stream, address) = Listener::accept(&mut self.listener).await;
        let guarded = Guarded {
            stream,
            alarm: Box::pin(sleep(self.patience)),
            patience: self.patience,
            _seat: seat,
        };
        (guarded, address)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

/// Who is at the other end of a connection.
#[derive(Debug, Clone, Copy)]
pub struct Peer(pub SocketAddr);

impl Connected<IncomingStream<'_, Bounded>> for Peer {
    fn connect_info(stream: IncomingStream<'_, Bounded>) -> Self {
        Self(*stream.remote_addr())
    }
}

/// A connection that ends when it has been of no use for too long.
#[derive(Debug)]
pub struct Guarded {
    stream: TcpStream,
    alarm: Pin<Box<Sleep>>,
    patience: Duration,
    _seat: Option<OwnedSemaphorePermit>,
}

impl Guarded {
    fn overdue(&mut self, cx: &mut Context<'_>) -> bool {
        self.alarm.as_mut().poll(cx).is_ready()
    }

    /// Something of an answer went out, so somebody listens: the time begins anew.
    fn after_writing(&mut self, written: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        if matches!(written, Poll::Ready(Ok(n)) if n > 0) {
            self.alarm.as_mut().reset(Instant::now() + self.patience);
        }
        written
    }
}

fn timed_out<T>() -> Poll<io::Result<T>> {
    Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
}

impl AsyncRead for Guarded {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.overdue(cx) {
            return timed_out();
        }
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Guarded {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        if self.overdue(cx) {
            return timed_out();
        }
        let written = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.after_writing(written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        pieces: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        if self.overdue(cx) {
            return timed_out();
        }
        let written = Pin::new(&mut self.stream).poll_write_vectored(cx, pieces);
        self.after_writing(written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::Router;
    use axum::routing::get;
    use std::io::{Read as _, Write as _};

    fn serve(seats: usize, patience: Duration) -> SocketAddr {
        let (sender, receiver) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Runtime::new().unwrap();
            runtime.block_on(async move {
                let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
                sender.send(listener.local_addr().unwrap()).unwrap();
                let app = Router::new().route("/", get(|| async { "here" }));
                let service = app.into_make_service_with_connect_info::<Peer>();
                axum::serve(Bounded::with(listener, seats, patience), service)
                    .await
                    .unwrap();
            });
        });
        receiver.recv().unwrap()
    }

    fn ask(address: SocketAddr) -> String {
        let mut stream = std::net::TcpStream::connect(address).unwrap();
        stream
            .write_all(b"GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
            .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    #[test]
    fn who_drips_or_keeps_silent_is_shown_out_and_makes_room() {
        let address = serve(2, Duration::from_millis(200));
        let mut silent = std::net::TcpStream::connect(address).unwrap();
        let mut dripping = std::net::TcpStream::connect(address).unwrap();
        let drip = std::thread::spawn(move || {
            let mut drops = 0_u32;
            while drops < 1_000 && dripping.write_all(b"G").is_ok() {
                drops += 1;
                std::thread::sleep(Duration::from_millis(20));
            }
            drops
        });
        // Both seats are taken: this one is served once they are free again.
        assert!(ask(address).ends_with("here"));
        assert_eq!(
            silent.read(&mut [0; 8]).unwrap_or(0),
            0,
            "closed, without a word"
        );
        assert!(drip.join().unwrap() < 1_000, "closed, for all its drops");
    }
}
