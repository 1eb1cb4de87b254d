//! Connections, within bounds: so many at once, so many from one address, and none that neither asks nor listens. When all seats are
//! taken, whoever has been idle longest makes room: a crowd of silent connections keeps nobody out.

use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::extract::Request;
use axum::extract::connect_info::{ConnectInfo, Connected};
use axum::middleware::Next;
use axum::response::Response;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot, watch};
use tokio::time::{Instant, Sleep, sleep, sleep_until};

use crate::secrets::lock;

/// What connections may take.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    /// Connections at once. Below the 1,024 files that a process may usually have open: the store needs some.
    pub connections: usize,
    /// Connections at once from one address (IPv6: from one /64). None behind a proxy, which has all of them and bounds its visitors
    /// itself.
    pub per_address: Option<usize>,
    /// How long a connection may go without a whole request head, and without taking any of an answer.
    pub idle: Duration,
    /// How long a request may be worked on. Longer than any may take.
    pub busy: Duration,
}

impl Default for Bounds {
    fn default() -> Self {
        Self {
            connections: 768,
            per_address: Some(256),
            idle: Duration::from_secs(15),
            busy: Duration::from_secs(45),
        }
    }
}

/// A listener whose connections are bounded in number and in silence.
#[derive(Debug)]
pub struct Bounded {
    listener: TcpListener,
    free: Arc<Semaphore>,
    bounds: Bounds,
    room: Room,
}

/// All connections that are open. Cheap to clone.
#[derive(Debug, Clone, Default)]
pub struct Room {
    guests: Arc<Mutex<HashMap<u64, Guest>>>,
    /// Whether it takes in no more.
    closing: Arc<watch::Sender<bool>>,
}

#[derive(Debug)]
struct Guest {
    address: IpAddr,
    activity: Arc<Activity>,
    /// Sent or dropped, it ends the connection.
    leave: Option<oneshot::Sender<()>>,
}

impl Room {
    fn enter(&self, address: IpAddr) -> (Seat, oneshot::Receiver<()>) {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let id = NEXT.fetch_add(1, Ordering::Relaxed);
        let activity = Arc::new(Activity::begins());
        let (leave, told) = oneshot::channel();
        let guest = Guest {
            address,
            activity: Arc::clone(&activity),
            leave: Some(leave),
        };
        lock(&self.guests).insert(id, guest);
        let seat = Seat {
            room: self.clone(),
            id,
            activity,
        };
        (seat, told)
    }

    fn of(&self, address: IpAddr) -> usize {
        let guests = lock(&self.guests);
        guests.values().filter(|g| g.address == address).count()
    }

    /// Asks the connection that has been idle longest to leave, of one address or of all; false when none is idle.
    fn shed(&self, address: Option<IpAddr>) -> bool {
        let mut guests = lock(&self.guests);
        guests
            .values_mut()
            .filter(|guest| guest.leave.is_some())
            .filter(|guest| address.is_none_or(|address| guest.address == address))
            .filter_map(|guest| Some((guest.activity.idle_since()?, guest)))
            .min_by_key(|(since, _)| *since)
            .is_some_and(|(_, guest)| guest.leave.take().is_some())
    }

    /// Whether a connection that was asked to leave is on its way: another one would be asked for nothing, and be whoever has just come.
    fn somebody_leaves(&self) -> bool {
        lock(&self.guests)
            .values()
            .any(|guest| guest.leave.is_none() && guest.activity.idle_since().is_some())
    }

    /// Takes in nobody more, waits for those that have just come to send what they ask, and asks all to leave that are not being answered. To be awaited
    /// before axum is told to stop: it cuts off, without an answer, whoever has sent a request that was not read yet.
    pub async fn close(&self) {
        self.closing.send_replace(true);
        while lock(&self.guests)
            .values()
            .any(|guest| guest.activity.has_just_begun())
        {
            sleep(Duration::from_millis(5)).await;
        }
        while self.shed(None) {}
    }
}

/// How long a connection may take from its beginning to its first request, before it is taken for one that asks nothing.
const FIRST_REQUEST: Duration = Duration::from_secs(1);

/// Leaves the room when dropped.
#[derive(Debug)]
struct Seat {
    room: Room,
    id: u64,
    activity: Arc<Activity>,
}

impl Drop for Seat {
    fn drop(&mut self) {
        lock(&self.room.guests).remove(&self.id);
    }
}

/// Whether a request is being worked on, and since when it is so.
#[derive(Debug)]
pub(crate) struct Activity(Mutex<(Doing, Instant)>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Doing {
    /// It has asked nothing yet.
    Begins,
    Asked,
    Idle,
}

impl Activity {
    fn begins() -> Self {
        Self(Mutex::new((Doing::Begins, Instant::now())))
    }

    fn is(&self, doing: Doing) {
        *lock(&self.0) = (doing, Instant::now());
    }

    fn idle_since(&self) -> Option<Instant> {
        let (doing, since) = *lock(&self.0);
        (doing != Doing::Asked).then_some(since)
    }

    fn has_just_begun(&self) -> bool {
        let (doing, since) = *lock(&self.0);
        doing == Doing::Begins && since.elapsed() < FIRST_REQUEST
    }

    fn deadline(&self, bounds: &Bounds) -> Instant {
        let (doing, since) = *lock(&self.0);
        since
            + match doing {
                Doing::Asked => bounds.busy,
                Doing::Begins | Doing::Idle => bounds.idle,
            }
    }
}

/// Middleware, outermost: tells the connection that a request is being worked on.
pub(crate) async fn mark_busy(request: Request, next: Next) -> Response {
    /// Also when the request is given up half-way.
    struct Busy(Arc<Activity>);
    impl Drop for Busy {
        fn drop(&mut self) {
            self.0.is(Doing::Idle);
        }
    }
    let peer = request.extensions().get::<ConnectInfo<Peer>>();
    let _busy = peer.map(|peer| {
        peer.0.1.is(Doing::Asked);
        Busy(Arc::clone(&peer.0.1))
    });
    next.run(request).await
}

/// What counts as one address: one IPv4 address, or the /64 that one IPv6 subscriber has at least.
fn subscriber(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => {
            let network = u128::from(address) & (u128::MAX << 64);
            IpAddr::V6(Ipv6Addr::from(network))
        }
        address => address,
    }
}

impl Bounded {
    /// Bounds the connections of a listener.
    #[must_use]
    pub fn new(listener: TcpListener, bounds: Bounds) -> Self {
        Self {
            listener,
            free: Arc::new(Semaphore::new(bounds.connections)),
            bounds,
            room: Room::default(),
        }
    }

    /// Its open connections.
    #[must_use]
    pub fn room(&self) -> Room {
        self.room.clone()
    }
}

impl Listener for Bounded {
    type Io = Guarded;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Guarded, SocketAddr) {
        let mut closing = self.room.closing.subscribe();
        tokio::select! {
            taken_in = self.take_in() => taken_in,
            // Whoever comes now is left to whoever listens next.
            _ = async { drop(closing.wait_for(|closing| *closing).await) } => std::future::pending().await,
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

impl Bounded {
    async fn take_in(&mut self) -> (Guarded, SocketAddr) {
        loop {
            if self.free.available_permits() == 0 && !self.room.somebody_leaves() {
                // When nobody is idle, newcomers wait for an answer to end.
                self.room.shed(None);
            }
            // The semaphore is never closed, so there is always a seat in the end.
            let permit = Arc::clone(&self.free).acquire_owned().await.ok();
            let (stream, address) = Listener::accept(&mut self.listener).await;
            let who = subscriber(address.ip());
            if let Some(most) = self.bounds.per_address
                && self.room.of(who) >= most
                && !self.room.shed(Some(who))
            {
                // All of its connections are being answered: this one is closed without a word.
                continue;
            }
            let (seat, told_to_leave) = self.room.enter(who);
            let guarded = Guarded {
                stream,
                alarm: Box::pin(sleep_until(seat.activity.deadline(&self.bounds))),
                bounds: self.bounds,
                told_to_leave,
                seat,
                _permit: permit,
            };
            return (guarded, address);
        }
    }
}

/// Who is at the other end of a connection, and what the connection is doing.
#[derive(Debug, Clone)]
pub struct Peer(pub SocketAddr, pub(crate) Arc<Activity>);

impl Connected<IncomingStream<'_, Bounded>> for Peer {
    fn connect_info(stream: IncomingStream<'_, Bounded>) -> Self {
        let activity = Arc::clone(&stream.io().seat.activity);
        Self(*stream.remote_addr(), activity)
    }
}

/// A connection that ends when it has been of no use for too long, or when its seat is needed.
#[derive(Debug)]
pub struct Guarded {
    stream: TcpStream,
    alarm: Pin<Box<Sleep>>,
    bounds: Bounds,
    told_to_leave: oneshot::Receiver<()>,
    seat: Seat,
    _permit: Option<OwnedSemaphorePermit>,
}

impl Guarded {
    fn overdue(&mut self, cx: &mut Context<'_>) -> bool {
        if Pin::new(&mut self.told_to_leave).poll(cx).is_ready() {
            return true;
        }
        while self.alarm.as_mut().poll(cx).is_ready() {
            let deadline = self.seat.activity.deadline(&self.bounds);
            if deadline <= Instant::now() {
                return true;
            }
            self.alarm.as_mut().reset(deadline);
        }
        false
    }

    /// Something of an answer went out, so somebody listens: the time begins anew.
    fn after_writing(&mut self, written: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        if matches!(written, Poll::Ready(Ok(n)) if n > 0)
            && self.seat.activity.idle_since().is_some()
        {
            self.seat.activity.is(Doing::Idle);
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
    use std::net::TcpStream;

    /// Nobody is told to leave for being slow, unless a test says so.
    fn bounds(connections: usize, per_address: Option<usize>) -> Bounds {
        Bounds {
            connections,
            per_address,
            idle: Duration::from_secs(600),
            busy: Duration::from_secs(600),
        }
    }

    fn serve(bounds: Bounds) -> SocketAddr {
        serve_counting(bounds).0
    }

    /// Says, too, how many are being answered who never will be.
    fn serve_counting(bounds: Bounds) -> (SocketAddr, Arc<AtomicU64>) {
        let busy = Arc::new(AtomicU64::new(0));
        let counted = Arc::clone(&busy);
        let (sender, receiver) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Runtime::new().unwrap();
            runtime.block_on(async move {
                let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
                sender.send(listener.local_addr().unwrap()).unwrap();
                let app = Router::new()
                    .route("/", get(|| async { "here" }))
                    .route(
                        "/never",
                        get(move || {
                            counted.fetch_add(1, Ordering::SeqCst);
                            std::future::pending::<()>()
                        }),
                    )
                    .layer(axum::middleware::from_fn(mark_busy));
                let service = app.into_make_service_with_connect_info::<Peer>();
                axum::serve(Bounded::new(listener, bounds), service)
                    .await
                    .unwrap();
            });
        });
        (receiver.recv().unwrap(), busy)
    }

    /// Waits until so many are being answered: those have their seats before others come.
    #[track_caller]
    fn comes_to(busy: &AtomicU64, count: u64) {
        let until = Instant::now() + PATIENCE;
        while busy.load(Ordering::SeqCst) < count {
            assert!(Instant::now() < until, "nobody is answered");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// However slow the machine is.
    const PATIENCE: Duration = Duration::from_secs(60);

    fn asks(address: SocketAddr, path: &str) -> TcpStream {
        let mut stream = TcpStream::connect(address).unwrap();
        let head = format!("GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
        stream.write_all(head.as_bytes()).unwrap();
        stream
    }

    fn answer(address: SocketAddr) -> String {
        let mut answer = String::new();
        // Closed without a word: no answer.
        let _ = asks(address, "/").read_to_string(&mut answer);
        answer
    }

    #[test]
    fn who_drips_or_keeps_silent_is_shown_out() {
        let address = serve(Bounds {
            // Longer than a slow machine takes between a connection and its first words.
            idle: Duration::from_secs(2),
            ..bounds(8, None)
        });
        let mut silent = TcpStream::connect(address).unwrap();
        let mut dripping = TcpStream::connect(address).unwrap();
        let drip = std::thread::spawn(move || {
            let mut drops = 0_u32;
            while drops < 1_000 && dripping.write_all(b"G").is_ok() {
                drops += 1;
                std::thread::sleep(Duration::from_millis(20));
            }
            drops
        });
        assert!(answer(address).ends_with("here"));
        assert_eq!(
            silent.read(&mut [0; 8]).unwrap_or(0),
            0,
            "closed, without a word"
        );
        assert!(drip.join().unwrap() < 1_000, "closed, for all its drops");
    }

    #[test]
    fn a_crowd_of_silent_connections_makes_room_for_whoever_asks() {
        let address = serve(bounds(4, None));
        let crowd: Vec<_> = (0..12)
            .map(|_| TcpStream::connect(address).unwrap())
            .collect();
        for _ in 0..8 {
            assert!(answer(address).ends_with("here"));
        }
        drop(crowd);
    }

    #[test]
    fn who_is_being_answered_is_never_shed() {
        let (address, busy) = serve_counting(bounds(4, None));
        let mut waiting = asks(address, "/never");
        comes_to(&busy, 1);
        for _ in 0..12 {
            let _silent = TcpStream::connect(address).unwrap();
            assert!(answer(address).ends_with("here"));
        }
        waiting
            .set_read_timeout(Some(Duration::from_millis(100)))
            .unwrap();
        let still = waiting.read(&mut [0; 8]).unwrap_err();
        assert_eq!(still.kind(), io::ErrorKind::WouldBlock, "still open");
    }

    #[test]
    fn one_address_has_its_share_and_no_more() {
        let (address, answered) = serve_counting(bounds(100, Some(3)));
        let busy: Vec<_> = (0..3).map(|_| asks(address, "/never")).collect();
        comes_to(&answered, 3);
        assert_eq!(answer(address), "", "a fourth of its own is closed");
        drop(busy);
        let until = Instant::now() + PATIENCE;
        while !answer(address).ends_with("here") {
            assert!(Instant::now() < until, "its seats are free again");
        }
    }

    /// What is on its way when a server stops, or gives its listener to another, was cut off without a word now and then.
    #[test]
    fn whoever_has_just_come_is_answered_before_it_closes() {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        for _ in 0..40 {
            let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
            let address = listener.local_addr().unwrap();
            let (taken, is_taken) = std::sync::mpsc::channel();
            let app = Router::new()
                .route("/", get(|| async { "here" }))
                .layer(axum::middleware::from_fn(mark_busy));
            let server = runtime.spawn(async move {
                let bounded = Bounded::new(listener, bounds(8, None));
                let room = bounded.room();
                let service = app.into_make_service_with_connect_info::<Peer>();
                let serving = axum::serve(bounded, service).with_graceful_shutdown(async move {
                    while room.guests.lock().unwrap().is_empty() {
                        tokio::task::yield_now().await;
                    }
                    taken.send(()).unwrap();
                    room.close().await;
                });
                serving.await.unwrap();
            });
            let mut stream = TcpStream::connect(address).unwrap();
            is_taken.recv().unwrap();
            stream
                .write_all(b"GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
                .unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).unwrap();
            assert!(answer.ends_with("here"), "{answer}");
            runtime.block_on(server).unwrap();
        }
    }

    #[test]
    fn neighbours_in_one_ipv6_network_are_one() {
        let of = |text: &str| subscriber(text.parse().unwrap());
        assert_eq!(of("2001:db8::1"), of("2001:db8::ffff:1"));
        assert_ne!(of("2001:db8::1"), of("2001:db8:0:1::1"));
        assert_ne!(of("192.0.2.1"), of("192.0.2.2"));
        assert_eq!(of("::ffff:192.0.2.1"), of("192.0.2.1"));
    }
}
