use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio_rustls::rustls::{ServerConfig, ServerConnection, StreamOwned};

/// A mail relay on this machine that speaks TLS from the first byte, as `localhost`, with a certificate signed by nobody public.
pub(crate) struct Relay {
    pub(crate) port: u16,
    mails: Arc<AtomicUsize>,
}

impl Relay {
    /// Starts it, and writes the certificate of its authority into a file.
    pub(crate) fn start(authority: &Path) -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().expect("a key");
        let issuer = CertifiedIssuer::self_signed(params, key).expect("an authority");
        std::fs::write(authority, issuer.pem()).expect("a file");
        let params = CertificateParams::new(vec!["localhost".to_owned()]).expect("a name");
        let key = KeyPair::generate().expect("a key");
        let signed = params.signed_by(&key, &issuer).expect("signed");
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_no_client_auth()
            .with_single_cert(vec![signed.der().clone()], key)
            .expect("a certificate");
        let config = Arc::new(config);
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let mails = Arc::new(AtomicUsize::new(0));
        let taken = Arc::clone(&mails);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let Ok(connection) = ServerConnection::new(Arc::clone(&config)) else {
                    return;
                };
                // Whoever does not believe the certificate hangs up.
                let _ = talk(StreamOwned::new(connection, stream), &taken);
            }
        });
        Self { port, mails }
    }

    /// Mails that it took.
    pub(crate) fn mails(&self) -> usize {
        self.mails.load(Ordering::SeqCst)
    }
}

/// One connection, until it ends.
fn talk<S: Read + Write>(stream: S, taken: &AtomicUsize) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    let say = |stream: &mut BufReader<S>, line: &str| {
        stream.get_mut().write_all(line.as_bytes())?;
        stream.get_mut().flush()
    };
    say(&mut stream, "220 localhost\r\n")?;
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line)? == 0 {
            return Ok(());
        }
        match line.trim_end().split(' ').next().unwrap_or_default() {
            "EHLO" => say(&mut stream, "250-localhost\r\n250 8BITMIME\r\n")?,
            "DATA" => {
                say(&mut stream, "354 go on\r\n")?;
                let mut part = String::new();
                while part != ".\r\n" {
                    part.clear();
                    if stream.read_line(&mut part)? == 0 {
                        return Ok(());
                    }
                }
                taken.fetch_add(1, Ordering::SeqCst);
                say(&mut stream, "250 taken\r\n")?;
            }
            "QUIT" => return say(&mut stream, "221 bye\r\n"),
            _ => say(&mut stream, "250 fine\r\n")?,
        }
    }
}
