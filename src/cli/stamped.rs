//! The timestamp of a frozen batch, beside its dossier.

use std::path::{Path, PathBuf};

use super::say;
use crate::clock::Clock;
use crate::config::Config;
use crate::db::Db;
use crate::stamp;
use crate::terminal::tr;

/// Has the head that covers a batch timestamped, where the operator names a service, and writes head and reply beside the dossier. A
/// service that does not answer changes nothing about the batch: the server tries again.
pub(super) async fn beside(db: &Db, config: &Config, campaign: &str, dossier: &Path) {
    let Some(service) = &config.timestamp_service else {
        return;
    };
    let list = format!("{}/log/{campaign}/stamps.json", config.base_url);
    let stamp = match stamp::stamp(db, service, campaign, Clock::System.now()).await {
        Ok(stamp) => stamp,
        Err(error) => {
            return say(&tr!(
                "No timestamp: {error}. The batch is frozen all the same; the server tries again, and {list} will name it.",
                "Pas d’horodatage : {error}. Le lot est figé malgré tout ; le serveur réessaie, et {list} le nommera.",
                error = error,
                list = list
            ));
        }
    };
    let (head, reply) = (named(dossier, "checkpoint"), named(dossier, "tsr"));
    let written = std::fs::write(&head, &stamp.checkpoint)
        .and_then(|()| std::fs::write(&reply, &stamp.reply));
    let (head, reply) = (head.display().to_string(), reply.display().to_string());
    say(&match written {
        Ok(()) => tr!(
            "Timestamped: {head} and {reply}. Whoever doubts it runs: openssl ts -verify -in {reply} -data {head} -CAfile CA.pem, with the certificate of the service's authority.",
            "Horodaté : {head} et {reply}. Qui en doute lance : openssl ts -verify -in {reply} -data {head} -CAfile CA.pem, avec le certificat de l’autorité du service.",
            head = head,
            reply = reply
        ),
        Err(error) => tr!(
            "Timestamped, but {head} cannot be written: {error}. {list} names both files.",
            "Horodaté, mais {head} ne peut pas être écrit : {error}. {list} nomme les deux fichiers.",
            head = head,
            error = error,
            list = list
        ),
    });
}

/// `1.tar` becomes `1.tar.tsr`.
fn named(dossier: &Path, end: &str) -> PathBuf {
    let mut name = dossier.file_name().unwrap_or_default().to_owned();
    name.push(".");
    name.push(end);
    dossier.with_file_name(name)
}
