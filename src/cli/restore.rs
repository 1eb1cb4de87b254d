//! `clameur restore`.

use std::path::PathBuf;

use clap::Args;

use super::{Done, Failure, WithConfig, block_on, say};
use crate::backup::{Campaign, Kind, Restored, Where, restore};
use crate::db::Address;
use crate::given;
use crate::terminal::tr;

/// Restore what `clameur backup` wrote: first the keyring, then the database.
///
/// Everything is checked before anything has its name: the format, every hash, every log against its signed head. Nothing that exists is written over:
/// move a damaged database away first, and keep it. A copy is older than what the public has seen: the server does not serve it before the
/// newest head is known, or `clameur campaign declare-loss` has said in public what is lost.
#[derive(Debug, Args)]
pub struct Restore {
    /// The backup, or the keyring.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The key file that opens it.
    #[arg(long, value_name = "KEYFILE")]
    identity: PathBuf,
    /// Restore into this directory, with the configuration: DIR/clameur.toml, DIR/data, DIR/keys. Otherwise to where the configuration says.
    #[arg(long, value_name = "DIR")]
    into: Option<PathBuf>,
    /// Of this campaign, only what is public: its backup key is gone. May be given several times.
    #[arg(long, value_name = "CAMPAIGN")]
    without_sealed: Vec<String>,
    #[command(flatten)]
    config: WithConfig,
}

impl Restore {
    pub(super) fn run(self) -> Done {
        let to = match &self.into {
            Some(dir) => Where {
                data_dir: dir.join("data"),
                key_dir: dir.join("keys"),
                config: Some(dir.join("clameur.toml")),
            },
            None => {
                let config = self.config.read()?;
                let database = config.database();
                if database != Address::Sqlite(config.data_dir.join("clameur.db")) {
                    return Err(Failure::new(tr!(
                        "a backup is restored into a file, and the configuration names {database}\n  Restore it with --into DIR; then copy it there: clameur move-store --from sqlite:DIR/data/clameur.db {database}",
                        "une sauvegarde est remise dans un fichier, et la configuration nomme {database}\n  Remettez-la avec --into DOSSIER ; puis copiez-la : clameur move-store --from sqlite:DOSSIER/data/clameur.db {database}"
                    )));
                }
                Where {
                    data_dir: config.data_dir,
                    key_dir: config.key_dir,
                    config: None,
                }
            }
        };
        let refused = |why: String| {
            Failure::new(tr!(
                "{path} cannot be used: {why}",
                "{path} ne peut pas servir : {why}",
                path = self.identity.display()
            ))
        };
        let text = given::read(&self.identity, given::file::SMALL)
            .map(zeroize::Zeroizing::new)
            .map_err(|error| refused(error.to_string()))?;
        let identities = given::identities(&text).map_err(|error| refused(error.to_string()))?;
        block_on(async {
            let restored = restore(&self.file, &identities, &to, &self.without_sealed).await?;
            tell(&restored, &to);
            Ok(())
        })
    }
}

fn tell(restored: &Restored, to: &Where) {
    let made_at = &restored.made_at;
    if restored.kind == Kind::Keyring {
        say(&tr!(
            "Restored {keys} keys of the keyring of {made_at} to {dir}; those that were there already are the same.",
            "{keys} clés du trousseau du {made_at} remises dans {dir} ; celles qui y étaient déjà sont les mêmes.",
            keys = restored.keys.len(),
            made_at = made_at,
            dir = to.key_dir.display()
        ));
        return;
    }
    say(&tr!(
        "Restored the backup of {made_at} to {dir}. Every log was recounted and leads to its signed head.",
        "Sauvegarde du {made_at} remise dans {dir}. Chaque registre a été recompté et mène à sa tête signée.",
        made_at = made_at,
        dir = to.data_dir.display()
    ));
    for (slug, campaign) in &restored.campaigns {
        say(&line(slug, campaign));
    }
    for slug in &restored.headless {
        say(&tr!(
            "  {slug}: its log had no readable head when the backup was made, and was not recounted: `clameur fsck {slug}` says more",
            "  {slug} : son registre n’avait pas de tête lisible quand la sauvegarde a été faite, et n’a pas été recompté : `clameur fsck {slug}` en dit plus"
        ));
    }
    say(&tr!(
        "Mails that were due are in no backup: whoever waits for one sends the form again.",
        "Les courriels à envoyer ne sont dans aucune sauvegarde : qui en attend un renvoie le formulaire."
    ));
    if restored.config
        && let Some(path) = &to.config
    {
        say(&tr!(
            "The configuration is in {path}: see that its data_dir and key_dir are the ones restored here.",
            "La configuration est dans {path} : vérifiez que son data_dir et son key_dir sont ceux remis ici.",
            path = path.display()
        ));
    }
    for why in restored
        .campaigns
        .values()
        .filter_map(|c| c.guarded.as_ref())
    {
        say(&format!("\n{why}"));
    }
}

fn line(slug: &str, campaign: &Campaign) -> String {
    let (size, live) = (campaign.size, campaign.live);
    match campaign.records {
        Some(records) => tr!(
            "  {slug}: {size} entries, {live} counted, {records} sealed records",
            "  {slug} : {size} entrées, {live} comptées, {records} enregistrements scellés"
        ),
        None => tr!(
            "  {slug}: {size} entries, {live} counted; of what is sealed, nothing",
            "  {slug} : {size} entrées, {live} comptées ; de ce qui est scellé, rien"
        ),
    }
}
