//! Whom we believe about the name of a server.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use crate::terminal::tr;

/// The authorities whose certificates are believed. Cheap to clone.
#[derive(Clone)]
pub struct Trust(Option<Arc<ClientConfig>>);

/// Why a file of authorities cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", tr!(
    "the file of certificates {path}: {what}\n  Give the certificate of the authority that signed your relay's, as PEM (-----BEGIN CERTIFICATE-----).",
    "le fichier de certificats {path} : {what}\n  Donnez le certificat de l’autorité qui a signé celui de votre relais, en PEM (-----BEGIN CERTIFICATE-----).",
    path = path.display()
))]
pub struct BadTrust {
    path: PathBuf,
    what: String,
}

impl Default for Trust {
    /// The public authorities, as Mozilla keeps their list.
    fn default() -> Self {
        let roots = webpki_roots::TLS_SERVER_ROOTS.iter().cloned().collect();
        Self::in_these(roots)
    }
}

impl Trust {
    /// The authorities in this file (PEM) and no others: for a relay whose certificate is signed at home.
    ///
    /// # Errors
    /// When there is no certificate in it.
    pub fn from_file(path: &Path) -> Result<Self, BadTrust> {
        let bad = |what: String| BadTrust {
            path: path.to_owned(),
            what,
        };
        let text = crate::given::read_text(path, crate::given::file::SMALL)
            .map_err(|error| bad(error.to_string()))?;
        let mut roots = RootCertStore::empty();
        for certificate in CertificateDer::pem_slice_iter(text.as_bytes()) {
            let certificate = certificate.map_err(|error| bad(error.to_string()))?;
            roots
                .add(certificate)
                .map_err(|error| bad(error.to_string()))?;
        }
        if roots.is_empty() {
            return Err(bad(tr!(
                "there is no certificate in it",
                "il ne contient aucun certificat"
            )));
        }
        Ok(Self::in_these(roots))
    }

    fn in_these(roots: RootCertStore) -> Self {
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .ok()
            .map(|builder| builder.with_root_certificates(roots).with_no_client_auth());
        Self(config.map(Arc::new))
    }

    /// How connections are made. The provider knows the protocol's versions, so there always is one.
    pub(crate) fn config(&self) -> Option<&Arc<ClientConfig>> {
        self.0.as_ref()
    }
}
