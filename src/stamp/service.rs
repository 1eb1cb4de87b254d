use std::io::Read as _;
use std::time::Duration;

use rand_core::OsRng;

use super::query::{BadReply, Query};
use super::store::{self, Stamp};
use crate::clock::Millis;
use crate::db::{self, Db};
use crate::terminal::tr;

/// The longest reply that is read: with certificates they have some thousand bytes.
const LONGEST: u64 = 64 * 1024;
/// How long a service may take.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(20);

/// Why there is no timestamp.
#[derive(Debug, thiserror::Error)]
pub enum StampError {
    /// The service does not answer.
    #[error("{}", tr!("the timestamp service does not answer: {error}", "le service d’horodatage ne répond pas : {error}", error = _0))]
    Silent(String),
    /// It answers something else.
    #[error(transparent)]
    Reply(#[from] BadReply),
    /// There is nothing to be stamped.
    #[error("{}", tr!("the log of {slug} has no head", "le registre de {slug} n’a pas de tête", slug = _0))]
    NoHead(String),
    /// The store does not answer.
    #[error(transparent)]
    Store(#[from] db::Error),
}

/// Has the newest head of a log timestamped, and keeps the reply.
///
/// # Errors
/// When the service does not answer well, or the store fails: nothing is kept then.
pub async fn stamp(db: &Db, service: &str, slug: &str, now: Millis) -> Result<Stamp, StampError> {
    let head = crate::count::store::head(db, slug)
        .await?
        .ok_or_else(|| StampError::NoHead(slug.to_owned()))?;
    let query = Query::new(head.checkpoint.as_bytes(), &mut OsRng);
    let (service, asked) = (service.to_owned(), query.to_der());
    let reply = tokio::task::spawn_blocking(move || ask(&service, &asked))
        .await
        .map_err(|error| StampError::Silent(error.to_string()))??;
    let stamped = query.read(&reply)?;
    let stamp = Stamp {
        size: head.size,
        checkpoint: head.checkpoint,
        reply,
        stamped_at: stamped.at.as_millisecond(),
    };
    store::keep(db, slug, &stamp, now).await?;
    Ok(stamp)
}

fn ask(service: &str, query: &[u8]) -> Result<Vec<u8>, StampError> {
    let agent: ureq::Agent = ureq::Agent::config_builder()
        .timeout_global(Some(ANSWER_TIMEOUT))
        .max_redirects(0)
        .build()
        .into();
    let silent = |error: String| StampError::Silent(error);
    let mut answer = agent
        .post(service)
        .header("content-type", "application/timestamp-query")
        .send(query)
        .map_err(|error| silent(error.to_string()))?;
    let mut reply = Vec::new();
    answer
        .body_mut()
        .as_reader()
        .take(LONGEST)
        .read_to_end(&mut reply)
        .map_err(|error| silent(error.to_string()))?;
    Ok(reply)
}
