//! `clameur restore`.

use std::path::{Path, PathBuf};

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
///
/// Exit code: 0 all is well, 1 it is restored and something of it was damaged when the backup was made, 2 nothing was restored.
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
                let file = config.data_dir.join("clameur.db");
                if database != Address::Sqlite(file.clone()) {
                    return Err(elsewhere(&database, &file));
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
            match restored.is_whole() {
                true => Ok(()),
                false => Err(Failure::disagreement(tr!(
                    "something was damaged when this backup was made, as said above; the rest is restored\n  An older backup may hold it whole: `clameur fsck` says what is missing, and mends what can be.",
                    "quelque chose était abîmé quand cette sauvegarde a été faite, comme dit plus haut ; le reste est remis\n  Une sauvegarde plus ancienne l’a peut-être entier : `clameur fsck` dit ce qui manque, et répare ce qui peut l’être."
                ))),
            }
        })
    }
}

/// The configuration names another database than the file that a backup is restored into.
fn elsewhere(database: &Address, file: &Path) -> Failure {
    Failure::new(match database {
        Address::Sqlite(path) => tr!(
            "a backup is restored to {file}, and the configuration names {path}\n  Take the line `database` out of the configuration; or restore with --into DIR, and move DIR/data/clameur.db and DIR/data/heads to where they belong.",
            "une sauvegarde est remise dans {file}, et la configuration nomme {path}\n  Retirez la ligne `database` de la configuration ; ou remettez-la avec --into DOSSIER, et déplacez DOSSIER/data/clameur.db et DOSSIER/data/heads à leur place.",
            file = file.display(),
            path = path.display()
        ),
        // The address as it is shown has no password, and a shell would read its marks.
        Address::Postgres(_) => tr!(
            "a backup is restored into a file, and the configuration names {database}\n  Restore it with --into DIR; make an empty database on the server; then copy it there, with the configuration that names it:\n  \
             clameur move-store --config CONFIGURATION --from sqlite:DIR/data/clameur.db ADDRESS",
            "une sauvegarde est remise dans un fichier, et la configuration nomme {database}\n  Remettez-la avec --into DOSSIER ; faites une base vide sur le serveur ; puis copiez-la, avec la configuration qui la nomme :\n  \
             clameur move-store --config CONFIGURATION --from sqlite:DOSSIER/data/clameur.db ADRESSE"
        ),
    })
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
    let dir = to.data_dir.display();
    say(&match restored.is_whole() {
        true => tr!(
            "Restored the backup of {made_at} to {dir}. Every log was recounted and leads to its signed head.",
            "Sauvegarde du {made_at} remise dans {dir}. Chaque registre a été recompté et mène à sa tête signée."
        ),
        false => tr!(
            "Restored the backup of {made_at} to {dir}, as far as it is whole.",
            "Sauvegarde du {made_at} remise dans {dir}, autant qu’elle est entière."
        ),
    });
    for (slug, campaign) in &restored.campaigns {
        say(&line(slug, campaign));
    }
    for slug in &restored.headless {
        say(&tr!(
            "  {slug}: its log had no readable head when the backup was made, and was not recounted: `clameur fsck {slug}` says more",
            "  {slug} : son registre n’avait pas de tête lisible quand la sauvegarde a été faite, et n’a pas été recompté : `clameur fsck {slug}` en dit plus"
        ));
    }
    for (table, rows) in &restored.stray {
        say(&tr!(
            "  {rows} rows of the table {table} refer to ones that are missing",
            "  {rows} lignes de la table {table} renvoient à d’autres qui manquent"
        ));
    }
    say(&tr!(
        "Mails that were due are in no backup: whoever waits for one sends the form again.",
        "Les courriels à envoyer ne sont dans aucune sauvegarde : qui en attend un renvoie le formulaire."
    ));
    say(&tr!(
        "Accounts of the desk that were erased since are there again: `clameur account list` shows all, `clameur account remove` erases them again.",
        "Les comptes du bureau effacés depuis sont de nouveau là : `clameur account list` les montre tous, `clameur account remove` les efface à nouveau."
    ));
    if restored.config
        && let Some(path) = &to.config
    {
        say(&tr!(
            "The configuration is in {path}. Its data_dir, key_dir and database are those restored here; what stood there before is a comment.",
            "La configuration est dans {path}. Son data_dir, son key_dir et sa base sont ceux remis ici ; ce qui y figurait avant est un commentaire.",
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
    if let Some(why) = &campaign.damaged {
        return tr!(
            "  {slug}: damaged: {why}\n    What is there of it is restored; `clameur fsck {slug}` says more",
            "  {slug} : abîmée : {why}\n    Ce qu’il y en a est remis ; `clameur fsck {slug}` en dit plus"
        );
    }
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
