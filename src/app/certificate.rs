//! Until when the certificate of the public address is good.

use std::sync::Arc;
use std::time::Duration;

use axum::http::Uri;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{CertificateError, Error as TlsError};

use crate::clock::{Millis, SECOND};
use crate::mail::Trust;
use crate::stamp::der::{MARKED, SEQUENCE, SHORT_TIME, TIME, Values};

const TIMEOUT: Duration = Duration::from_secs(10);

/// Why an address shows no certificate that a browser would take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refused {
    /// In the words of whoever refused it.
    pub(crate) why: String,
    /// Since when it is good no more, where that is why.
    pub(crate) ended: Option<Millis>,
}

impl Refused {
    fn told(error: impl std::fmt::Display) -> Self {
        Self {
            why: error.to_string(),
            ended: None,
        }
    }

    /// What became of a handshake.
    fn of(error: &std::io::Error) -> Self {
        let inside = error.get_ref();
        let ended = match inside.and_then(|error| error.downcast_ref::<TlsError>()) {
            Some(TlsError::InvalidCertificate(CertificateError::ExpiredContext {
                not_after,
                ..
            })) => Millis::try_from(not_after.as_secs()).ok(),
            _ => None,
        };
        Self {
            ended: ended.and_then(|at| at.checked_mul(SECOND)),
            ..Self::told(error)
        }
    }
}

/// The last moment at which the certificate that this address shows is good; none where it is not `https://`.
///
/// # Errors
/// Why it shows none that a browser would take.
pub(crate) async fn expires(base_url: &str) -> Result<Option<Millis>, Refused> {
    if !base_url.starts_with("https://") {
        return Ok(None);
    }
    let trust = Trust::default();
    tokio::time::timeout(TIMEOUT, ask(base_url, &trust))
        .await
        .unwrap_or_else(|error| Err(Refused::told(error)))
        .map(Some)
}

async fn ask(base_url: &str, trust: &Trust) -> Result<Millis, Refused> {
    let uri: Uri = base_url.parse().map_err(Refused::told)?;
    let host = uri.host().unwrap_or_default();
    let bare = host.trim_matches(['[', ']']);
    let port = uri.port_u16().unwrap_or(443);
    let name = ServerName::try_from(bare.to_owned()).map_err(Refused::told)?;
    let config = trust.config().ok_or_else(|| Refused::told("TLS"))?;
    let stream = TcpStream::connect((bare, port)).await;
    let stream = stream.map_err(Refused::told)?;
    let connector = TlsConnector::from(Arc::clone(config));
    let stream = connector.connect(name, stream).await;
    let stream = stream.map_err(|error| Refused::of(&error))?;
    let certificates = stream.get_ref().1.peer_certificates();
    certificates
        .and_then(<[_]>::first)
        .and_then(|certificate| not_after(certificate))
        .ok_or_else(|| Refused::told("X.509"))
}

/// The end of a certificate's validity (RFC 5280, 4.1.2.5).
fn not_after(certificate: &[u8]) -> Option<Millis> {
    let mut fields = Values(certificate).inside(SEQUENCE)?.inside(SEQUENCE)?;
    if fields.next()?.0 == MARKED {
        // That was the version; this is the serial number.
        fields.next()?;
    }
    let (_algorithm, _issuer) = (fields.next()?, fields.next()?);
    let mut validity = fields.inside(SEQUENCE)?;
    let _begin = validity.next()?;
    let (tag, text) = validity.next()?;
    let text = std::str::from_utf8(text).ok()?.strip_suffix('Z')?;
    let text = match (tag, text.get(..2)?.parse::<u8>().ok()?) {
        (TIME, _) => text.to_owned(),
        (SHORT_TIME, 50..) => format!("19{text}"),
        (SHORT_TIME, _) => format!("20{text}"),
        _ => return None,
    };
    let end = DateTime::strptime("%Y%m%d%H%M%S", text).ok()?;
    let end = end.to_zoned(TimeZone::UTC).ok()?;
    Some(end.timestamp().as_millisecond())
}

#[cfg(test)]
mod tests {
    use tokio::net::TcpListener;
    use tokio_rustls::TlsAcceptor;
    use tokio_rustls::rustls::ServerConfig;
    use tokio_rustls::rustls::crypto::ring;
    use tokio_rustls::rustls::pki_types::PrivateKeyDer;

    use super::*;
    use crate::clock::day_of;

    fn certificate(year: i32) -> (Vec<u8>, rcgen::KeyPair, String) {
        let mut params = rcgen::CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
        params.not_after = rcgen::date_time_ymd(year, 3, 4);
        let key = rcgen::KeyPair::generate().unwrap();
        let signed = params.self_signed(&key).unwrap();
        (signed.der().to_vec(), key, signed.pem())
    }

    /// Years before 2050 are written with two digits, later ones with four.
    #[test]
    fn the_end_of_a_certificate_is_read() {
        for year in [1999, 2031, 2060] {
            let (der, ..) = certificate(year);
            let end = not_after(&der).unwrap();
            assert_eq!(day_of(end).to_string(), format!("{year}-03-04"));
            for length in 0..der.len() {
                // Cut short anywhere, it is read or not, and nothing else happens.
                let _ = not_after(der.get(..length).unwrap());
            }
        }
    }

    /// Serves a certificate that is good until a day of this year, to whoever is given its authority.
    async fn serving(year: i32) -> (String, Trust, tokio::task::JoinHandle<()>) {
        let (der, key, pem) = certificate(year);
        let dir = tempdir(year);
        let file = dir.join("authority.pem");
        std::fs::write(&file, pem).unwrap();
        let trust = Trust::from_file(&file).unwrap();
        std::fs::remove_dir_all(dir).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(
                vec![der.into()],
                PrivateKeyDer::Pkcs8(key.serialize_der().into()),
            )
            .unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let serving = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let _ = acceptor.accept(stream).await;
            }
        });
        (format!("https://localhost:{port}"), trust, serving)
    }

    #[tokio::test]
    async fn it_is_asked_for_where_visitors_ask() {
        let (url, trust, serving) = serving(2060).await;
        let end = ask(&url, &trust).await.unwrap();
        assert_eq!(day_of(end).to_string(), "2060-03-04");
        // Signed by nobody whom browsers believe: said, not shown as good.
        assert_eq!(expires(&url).await.unwrap_err().ended, None);
        assert_eq!(expires("http://localhost").await, Ok(None));
        serving.abort();
    }

    /// A server that was started after its certificate had ended did not know since when, and the alert about it was silent.
    #[tokio::test]
    async fn since_when_one_is_good_no_more_is_known_though_nobody_takes_it() {
        let (url, trust, serving) = serving(2019).await;
        let refused = ask(&url, &trust).await.unwrap_err();
        let ended = refused.ended.map(|at| day_of(at).to_string());
        assert_eq!(ended.as_deref(), Some("2019-03-04"), "{}", refused.why);
        serving.abort();
    }

    fn tempdir(year: i32) -> std::path::PathBuf {
        let name = format!("clameur-certificate-{}-{year}", std::process::id());
        let dir = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&dir).unwrap();
        dir
    }
}
