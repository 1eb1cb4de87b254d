//! Whether the keys of campaigns reach the other servers of the database, and this one theirs.

use std::path::Path;

use super::Findings;
use crate::config::Config;
use crate::db::{Db, Engine, Error};
use crate::secrets::{Secrets, SecretsError, Standing};
use crate::terminal::tr;

/// Adds what was found.
pub(super) async fn examine(
    findings: &mut Findings,
    config: &Config,
    db: &Db,
    secrets: &Secrets,
) -> Result<(), Error> {
    if db.engine() == Engine::Sqlite {
        return Ok(());
    }
    let mut snapshot = db.snapshot().await?;
    let standing = match crate::secrets::standing(&mut snapshot, secrets).await {
        Ok(standing) => standing,
        Err(SecretsError::Store(error)) => return Err(error),
        Err(error) => {
            let told = error.to_string();
            let (found, remedy) = told.split_once('\n').unwrap_or((&told, ""));
            findings.warning("keys", found.to_owned(), remedy.trim().to_owned());
            return Ok(());
        }
    };
    let path = config.key_dir.join("wrapping.key");
    let remedy = tr!(
        "Copy {path} from another server of this database. If none has it any more: `clameur fsck --new-key wrapping.key`, and restart the server.",
        "Copiez {path} depuis un autre serveur de cette base. Si aucun ne l’a plus : `clameur fsck --new-key wrapping.key`, et redémarrez le serveur.",
        path = path.display()
    );
    match standing {
        Standing::Unshared => {}
        Standing::Missing => findings.warning(
            "keys",
            tr!(
                "wrapping.key is missing: campaigns that other servers publish take nobody here, unless their key files are copied by hand",
                "wrapping.key manque : les campagnes que d’autres serveurs publient ne prennent personne ici, à moins de copier leurs fichiers de clé à la main"
            ),
            remedy,
        ),
        Standing::Other => findings.warning(
            "keys",
            tr!(
                "wrapping.key is another one than that of the other servers: campaigns that they publish take nobody here, unless their key files are copied by hand",
                "wrapping.key n’est pas celle des autres serveurs : les campagnes qu’ils publient ne prennent personne ici, à moins de copier leurs fichiers de clé à la main"
            ),
            remedy,
        ),
        Standing::Shared { keys, differing } => {
            findings.ok(
                "keys",
                tr!(
                    "key files of campaigns, shared with the other servers of this database: {keys}",
                    "fichiers de clé de campagnes, partagés avec les autres serveurs de cette base : {keys}"
                ),
            );
            for path in differing {
                differs(findings, &path);
            }
        }
    }
    Ok(())
}

/// Of a key file that holds another key than the other servers' of that name.
fn differs(findings: &mut Findings, path: &Path) {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let quoted = path.display().to_string();
    let remedy = match name.starts_with("tag-") {
        true => tr!(
            "The campaign goes on with theirs. Destroy this one, and it is taken from the database: shred -u '{path}'",
            "La campagne continue avec la leur. Détruisez celle-ci, et elle est prise dans la base : shred -u '{path}'",
            path = quoted
        ),
        false => tr!(
            "Backups that were made here with it open with this file alone: keep a keyring of this server. After thirty days it is destroyed by itself. Make backups at one of the servers.",
            "Les sauvegardes faites ici avec elle ne s’ouvrent qu’avec ce fichier : gardez un trousseau de ce serveur. Après trente jours, il est détruit de lui-même. Faites les sauvegardes sur un seul des serveurs."
        ),
    };
    findings.warning(
        "keys",
        tr!(
            "{path} holds another key than the other servers of this database share under that name",
            "{path} contient une autre clé que celle que les autres serveurs de cette base partagent sous ce nom",
            path = quoted
        ),
        remedy,
    );
}
