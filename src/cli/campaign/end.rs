//! `clameur campaign close`, `ended` and `void`.

use std::path::{Path, PathBuf};

use clameur_ledger::{CloseReason, Note, VoidNote, VoidReason};
use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::{Done, Failure, WithConfig, say};
use crate::campaign::store;
use crate::cli::{block_on, shared};
use crate::clock::{Clock, DAY, Millis, Zone, day_of};
use crate::closing::{self, Asked, ClosingError, Voided};
use crate::config::Config;
use crate::terminal::tr;

/// Arguments of `campaign close`.
#[derive(Debug, Args)]
pub struct Close {
    /// Name of the campaign in addresses.
    campaign: String,
    /// The public reason.
    #[arg(long, value_enum, default_value_t = Why::Ended)]
    reason: Why,
    /// Close at once though mailed links still hold: who was mailed one can then no longer confirm.
    #[arg(long)]
    void_links: bool,
    /// People can join again: only while the ledger is open.
    #[arg(long, conflicts_with = "void_links")]
    undo: bool,
    /// Do not ask.
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    config: WithConfig,
}

/// Why a campaign closes.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Why {
    /// The collection ended as planned.
    Ended,
    /// The organisation gave the campaign up.
    Abandoned,
    /// Another campaign continues this one.
    Continued,
    /// Anything else.
    Other,
}

impl From<Why> for CloseReason {
    fn from(why: Why) -> Self {
        match why {
            Why::Ended => Self::Ended,
            Why::Abandoned => Self::Abandoned,
            Why::Continued => Self::Continued,
            Why::Other => Self::Other,
        }
    }
}

impl Close {
    pub(super) fn run(self) -> Done {
        let config = self.config.read()?;
        block_on(self.close(&config))
    }

    async fn close(&self, config: &Config) -> Done {
        let (db, secrets) = shared::instance(config).await?;
        let slug = self.campaign.as_str();
        let now = Clock::System.now();
        if self.undo {
            let undone = store::set_joining_ended(&db, slug, None).await?;
            db.close().await;
            if !undone {
                return Err(Failure::new(tr!(
                    "nobody ended joining of an open campaign {slug:?}\n  A ledger that is closed stays closed.",
                    "personne n’a mis fin aux participations d’une campagne ouverte « {slug} »\n  Un registre clos reste clos."
                )));
            }
            say(&tr!(
                "People can join {slug} again, within its days.",
                "On peut de nouveau participer à {slug}, dans ses jours d’ouverture."
            ));
            return Ok(());
        }
        let (waiting, last) = store::waiting(&db, slug, now).await?;
        let zone = crate::procedure::Procedure::load(&db, slug, now).await?;
        let zone = zone.map_or(Zone::UTC, |procedure| procedure.zone);
        let last = last.map_or_else(String::new, |at| zone.day(at).to_string());
        if waiting > 0 && !self.void_links {
            shared::agree(
                &tr!(
                    "Closing {slug} takes two steps, because {waiting} mailed links hold until {last} at the latest, as their mails say.\n\
                     First, now: nobody can fill in the form any more. Who was mailed a link can still confirm.\n\
                     Then, after {last}, the same command: the public ledger says that it is closed, which cannot be undone.",
                    "La clôture de {slug} se fait en deux temps, car {waiting} liens envoyés par courriel valent jusqu’au {last} au plus tard, comme le disent les messages.\n\
                     D’abord, maintenant : plus personne ne peut remplir le formulaire. Qui a reçu un lien peut encore confirmer.\n\
                     Puis, après le {last}, la même commande : le registre public dit que la campagne est close, ce qui est définitif."
                ),
                self.yes,
            )?;
            let ended = store::set_joining_ended(&db, slug, Some(now)).await?;
            db.close().await;
            say(&match ended {
                true => tr!(
                    "Joining {slug} has ended. {waiting} mailed links hold until {last} at the latest.\n\
                     Next: after that day, `clameur campaign close {slug}` again. Until then `--undo` takes it back.",
                    "Les participations à {slug} ont pris fin. {waiting} liens envoyés par courriel valent jusqu’au {last} au plus tard.\n\
                     Ensuite : après ce jour, de nouveau `clameur campaign close {slug}`. D’ici là, `--undo` revient en arrière."
                ),
                false => tr!(
                    "Joining {slug} ended before, or there is no open campaign of this name. {waiting} mailed links hold until {last} at the latest: \
                     close it after that day.",
                    "Les participations à {slug} avaient déjà pris fin, ou il n’y a pas de campagne ouverte de ce nom. {waiting} liens envoyés par courriel valent \
                     jusqu’au {last} au plus tard : fermez-la après ce jour."
                ),
            });
            return Ok(());
        }
        let lost = match waiting {
            0 => tr!(
                "No mailed link holds any more.",
                "Plus aucun lien envoyé par courriel ne vaut."
            ),
            _ => tr!(
                "{waiting} PEOPLE WERE MAILED LINKS that hold until {last} at the latest, as their mails say: they can then no longer confirm.",
                "{waiting} PERSONNES ONT REÇU UN LIEN qui vaut jusqu’au {last} au plus tard, comme le disent les messages : elles ne pourront alors plus confirmer."
            ),
        };
        shared::agree(
            &tr!(
                "Closing {slug} cannot be undone: its public ledger will say that nobody joins any more. {lost}",
                "La clôture de {slug} est définitive : son registre public dira que plus personne ne participe. {lost}"
            ),
            self.yes,
        )?;
        let (reason, now) = (self.reason.into(), Clock::System.now());
        let index = match self.void_links {
            true => closing::close(&db, &secrets, slug, reason, now).await?,
            false => closing::close_without_links(&db, &secrets, slug, reason, now).await?,
        };
        shared::keep_heads(config, &db, &secrets).await;
        db.close().await;
        say(&tr!(
            "Closed {slug}. Leaf {index} of {log} says so.\n\
             Next: `clameur batch freeze` what has not been filed; then `clameur retention` shows what must be destroyed, \
             and when.",
            "{slug} est close. La feuille {index} de {log} le dit.\n\
             Ensuite : arrêtez un lot de ce qui n’a pas été déposé, avec `clameur batch freeze` ; puis `clameur retention` montre ce qui \
             doit être détruit, et quand.",
            log = config.log_origin(slug)
        ));
        Ok(())
    }
}

/// Arguments of `campaign ended`.
#[derive(Debug, Args)]
pub struct Ended {
    /// Name of the campaign in addresses.
    campaign: String,
    /// The day, as YYYY-MM-DD.
    #[arg(long, value_name = "DAY", required_unless_present = "undo")]
    on: Option<Date>,
    /// It has not ended after all.
    #[arg(long, conflicts_with = "on")]
    undo: bool,
    #[command(flatten)]
    config: WithConfig,
}

impl Ended {
    pub(super) fn run(self) -> Done {
        let config = self.config.read()?;
        block_on(async {
            let (db, _) = shared::instance(&config).await?;
            let now = Clock::System.now();
            let procedure = crate::procedure::Procedure::load(&db, &self.campaign, now).await?;
            if let (Some(procedure), Some(day)) = (&procedure, self.on) {
                crate::procedure::order::check_end(procedure, day)?;
            }
            let known = store::set_ended_on(&db, &self.campaign, self.on).await?;
            db.close().await;
            if !known {
                return Err(Failure::new(tr!(
                    "there is no campaign {slug:?}\n  `clameur campaign list` shows all.",
                    "il n’y a pas de campagne « {slug} »\n  `clameur campaign list` montre celles qu’il y a.",
                    slug = self.campaign
                )));
            }
            say(&match self.on {
                Some(day) => tr!(
                    "The procedure of {slug} ended on {day}. `clameur retention` shows what follows.",
                    "La procédure de {slug} a pris fin le {day}. `clameur retention` montre la suite.",
                    slug = self.campaign
                ),
                None => tr!(
                    "The procedure of {slug} has not ended.",
                    "La procédure de {slug} n’a pas pris fin.",
                    slug = self.campaign
                ),
            });
            Ok(())
        })
    }
}

/// Arguments of `campaign void`.
#[derive(Debug, Args)]
pub struct Void {
    /// Name of the campaign in addresses.
    campaign: String,
    /// Index of the statement's leaf: it stands on the receipt and in the opened dossier.
    #[arg(required_unless_present = "requested")]
    index: Option<u64>,
    /// The public reason.
    #[arg(long, value_enum, required_unless_present = "requested")]
    reason: Option<Because>,
    /// All whose supporters asked for it and wait, by the link to their mailbox: they are shown first. The reason is `lost-code`.
    #[arg(long, conflicts_with_all = ["index", "reason", "explain"])]
    requested: bool,
    /// What is published beside the reason, in a sentence that names nobody.
    #[arg(long, value_name = "TEXT")]
    explain: Option<String>,
    /// Void nothing: write the note that would be published into this file, for an organisation to sign with
    /// `clameur note sign`. With --requested: a folder, and a note for each.
    #[arg(long, value_name = "FILE", conflicts_with = "signature")]
    draft: Option<PathBuf>,
    /// The note, signed by an organisation whose key the campaign names. May be given several times. Without one, whoever
    /// audits the log reads that the operator alone stands for this.
    #[arg(long, value_name = "FILE")]
    signature: Vec<PathBuf>,
    /// Do not ask.
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    config: WithConfig,
}

/// Why a statement is voided.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Because {
    /// The authority to which it was filed refused it.
    AuthorityRejected,
    /// It stands for nobody, or for somebody who did not make it.
    Fraud,
    /// Its supporter asked to leave and has lost the withdrawal code.
    LostCode,
    /// We lost its record, or the record is damaged (`clameur fsck` names them): it cannot be filed.
    LostRecord,
    /// Anything else; --explain must say what.
    Other,
}

impl From<Because> for VoidReason {
    fn from(because: Because) -> Self {
        match because {
            Because::AuthorityRejected => Self::AuthorityRejected,
            Because::Fraud => Self::Fraud,
            Because::LostCode => Self::LostCode,
            Because::LostRecord => Self::LostRecord,
            Because::Other => Self::Other,
        }
    }
}

impl Void {
    pub(super) fn run(self) -> Done {
        let config = self.config.read()?;
        match (self.index, self.reason) {
            (Some(index), Some(reason)) => block_on(self.void(&config, (index, reason.into()))),
            _ => block_on(self.requested(&config)),
        }
    }

    async fn void(&self, config: &Config, (index, reason): (u64, VoidReason)) -> Done {
        let explain = self.explain.as_deref().unwrap_or_default();
        let explain = explain.split_whitespace().collect::<Vec<_>>().join(" ");
        if reason == VoidReason::Other && explain.is_empty() {
            return Err(Failure::new(tr!(
                "the reason `other` says nothing by itself\n  Add --explain \"…\": it is published, so name nobody in it.",
                "le motif `other` ne dit rien à lui seul\n  Ajoutez --explain \"…\" ; l’explication est publiée : n’y nommez personne."
            )));
        }
        if explain.contains('@') {
            return Err(Failure::new(tr!(
                "the explanation is published, and it seems to hold an e-mail address\n  Write it without naming anybody.",
                "l’explication est publiée, et semble contenir une adresse électronique\n  Écrivez-la sans nommer personne."
            )));
        }
        let slug = self.campaign.as_str();
        let note = VoidNote {
            origin: config.log_origin(slug),
            index,
            reason,
            explanation: explain,
        };
        note.check().map_err(|error| {
            Failure::new(tr!(
                "{error}\n  Shorten the explanation; it is published as one line.",
                "{error}\n  Raccourcissez l’explication ; elle est publiée sur une ligne."
            ))
        })?;
        if let Some(path) = &self.draft {
            return draft(path, &note);
        }
        let signed = notes(&self.signature)?;
        let (db, secrets) = shared::instance(config).await?;
        shared::agree(
            &tr!(
                "Voiding statement {index} of {slug} cannot be undone: its sealed record is destroyed, the count goes down \
                 by one, and the public ledger says: {why}.",
                "Annuler la déclaration {index} de {slug} est définitif : son enregistrement scellé est détruit, le compte baisse \
                 d’une unité, et le registre public dit : {why}.",
                why = reason.name()
            ),
            self.yes,
        )?;
        let now = Clock::System.now();
        let voided = closing::void(&db, &secrets, slug, &note, &signed, now).await?;
        shared::keep_heads(config, &db, &secrets).await;
        db.close().await;
        done(config, slug, index, voided);
        if !voided.flushed {
            not_flushed();
        }
        Ok(())
    }

    /// Voids what its supporters asked for, after showing it.
    async fn requested(&self, config: &Config) -> Done {
        let slug = self.campaign.as_str();
        let signed = notes(&self.signature)?;
        let (db, secrets) = shared::instance(config).await?;
        let now = Clock::System.now();
        let mut waiting = closing::asked(&db, slug).await?;
        if waiting.is_empty() {
            let known = store::slugs(&db).await?.iter().any(|known| known == slug);
            db.close().await;
            if !known {
                return Err(Failure::new(tr!(
                    "there is no campaign {slug:?}\n  `clameur campaign list` shows all.",
                    "il n’y a pas de campagne « {slug} »\n  `clameur campaign list` montre celles qu’il y a."
                )));
            }
            say(&tr!(
                "Nobody waits to be taken out of {slug}.",
                "Personne n’attend son retrait de {slug}."
            ));
            return Ok(());
        }
        show(&waiting, now);
        let note = |index| VoidNote {
            origin: config.log_origin(slug),
            index,
            reason: VoidReason::LostCode,
            explanation: String::new(),
        };
        if let Some(folder) = &self.draft {
            db.close().await;
            return drafts(folder, waiting.iter().map(|one| note(one.index)));
        }
        let of = |index| {
            let text = note(index).to_string();
            let own = signed.iter().filter(|signed| signed.text() == text);
            own.cloned().collect::<Vec<Note>>()
        };
        // Whoever asked since the notes were written waits for the next ones.
        waiting.retain(|one| signed.is_empty() || !of(one.index).is_empty());
        if waiting.is_empty() {
            return Err(ClosingError::OtherText.into());
        }
        shared::agree(
            &tr!(
                "Voiding these {n} statements of {slug} cannot be undone: their sealed records are destroyed, the count goes down, and the public \
                 ledger says: lost-code. A mail tells each supporter.",
                "Annuler ces {n} déclarations de {slug} est définitif : leurs enregistrements scellés sont détruits, le compte baisse, et le \
                 registre public dit : lost-code. Un courriel l’annonce à chaque personne.",
                n = waiting.len()
            ),
            self.yes,
        )?;
        let mut flushed = true;
        for one in &waiting {
            let (note, own) = (note(one.index), of(one.index));
            match closing::void_requested(&db, &secrets, slug, &note, &own, now).await {
                Ok(voided) => {
                    done(config, slug, one.index, voided);
                    flushed = voided.flushed;
                }
                // They found their code or were answered meanwhile; or this one needs another reason, and the others do not wait for it.
                Err(
                    error @ (ClosingError::NoEntry { .. }
                    | ClosingError::NobodyAsked { .. }
                    | ClosingError::Missing { .. }
                    | ClosingError::Destroyed { .. }),
                ) => say(&error.to_string()),
                Err(error) => {
                    shared::keep_heads(config, &db, &secrets).await;
                    return Err(error.into());
                }
            }
        }
        shared::keep_heads(config, &db, &secrets).await;
        db.close().await;
        if !flushed {
            not_flushed();
        }
        Ok(())
    }
}

/// Those who wait, as a table.
fn show(waiting: &[Asked], now: Millis) {
    let mut cells = vec![vec![
        tr!("statement", "déclaration"),
        tr!("asked on (UTC)", "demandé le (UTC)"),
        tr!("waits", "attend depuis"),
        tr!("batch", "lot"),
    ]];
    cells.extend(waiting.iter().map(|one| {
        let batch = one.batch.map(|batch| batch.to_string());
        vec![
            one.index.to_string(),
            day_of(one.at).to_string(),
            tr!(
                "{days} days",
                "{days} jours",
                days = (now - one.at).max(0) / DAY
            ),
            match (batch, one.filed) {
                (Some(batch), true) => tr!("{batch}, filed", "{batch}, déposé"),
                (Some(batch), false) => batch,
                (None, _) => String::new(),
            },
        ]
    }));
    say(&shared::table(&cells, &[0, 2]));
}

/// Says that an entry was voided, and what follows from it.
fn done(config: &Config, slug: &str, index: u64, voided: Voided) {
    say(&tr!(
        "Voided statement {index} of {slug}: the record is destroyed, leaf {leaf} says so.\nThe public note  {site}/log/{slug}/void/{index}",
        "Déclaration {index} de {slug} annulée : l’enregistrement est détruit, la feuille {leaf} le dit.\nLa note publique  {site}/log/{slug}/void/{index}",
        leaf = voided.index,
        site = config.base_url
    ));
    if voided.signatures == 0 {
        say(&tr!(
            "No organisation signed it: whoever audits the log reads that the operator alone stands for it. A signature can \
                 be added: save that note, have it signed with `clameur note sign`, then\n  \
                 clameur campaign sign-void {slug} {index} --signature FILE",
            "Aucune organisation ne l’a signée : qui vérifie le registre lit que seul l’exploitant en répond. Une signature peut \
                 être ajoutée : enregistrez cette note, faites-la signer avec `clameur note sign`, puis\n  \
                 clameur campaign sign-void {slug} {index} --signature FICHIER"
        ));
    }
    if let Some(batch) = voided.batch {
        say(&tr!(
            "It had been frozen in batch {batch}: the dossier that was made then still holds it. Tell whoever has it, \
                 and the authority if it was filed; the next batch lists it.",
            "Elle se trouvait dans le lot {batch}, déjà arrêté : le dossier fait alors la contient encore. Prévenez qui le détient, \
                 et l’autorité s’il a été déposé ; le prochain lot l’énumère."
        ));
    }
    if voided.asked {
        say(&tr!(
            "Its supporter had asked for it: a mail tells them.",
            "La personne l’avait demandé : un courriel le lui dit."
        ));
    }
}

/// Says what is left of records for a moment.
fn not_flushed() {
    say(&tr!(
        "The write-ahead log was in use and still holds a sealed copy for a while; the server empties it with the \
                 next withdrawal, `clameur retention --apply` at once.",
        "Le journal d’écriture de la base (WAL) servait et garde encore quelque temps une copie scellée ; le serveur le vide au \
                 prochain retrait, `clameur retention --apply` tout de suite."
    ));
}

/// Writes the note that would be published, for somebody else to sign.
fn draft(path: &Path, note: &VoidNote) -> Done {
    shared::write_new(path, &note.to_string())?;
    say(&tr!(
        "Nothing was voided. The note is in {path}: the organisation signs it on its own machine with\n  \
         clameur note sign {path} --key KEYFILE --out SIGNED\n\
         Then give the same reason and explanation again, with --signature SIGNED.",
        "Rien n’a été annulé. La note est dans {path} : l’organisation la signe sur sa propre machine avec\n  \
         clameur note sign {path} --key CLÉ --out SIGNÉE\n\
         Redonnez ensuite le même motif et la même explication, avec --signature SIGNÉE.",
        path = shared::quoted(path)
    ));
    Ok(())
}

/// Writes a note for each, for somebody else to sign.
fn drafts(folder: &Path, notes: impl Iterator<Item = VoidNote>) -> Done {
    std::fs::create_dir_all(folder).map_err(|error| {
        Failure::new(tr!(
            "cannot make the folder {path}: {error}\n  Give one in which you may write.",
            "impossible de créer le dossier {path} : {error}\n  Donnez-en un où vous pouvez écrire.",
            path = folder.display()
        ))
    })?;
    for note in notes {
        shared::write_new(
            &folder.join(format!("void-{}", note.index)),
            &note.to_string(),
        )?;
    }
    say(&tr!(
        "Nothing was voided. A note for each is in {path}: the organisation signs them on its own machine with\n  \
         for note in {path}/void-*; do clameur note sign \"$note\" --key KEYFILE --out \"$note.signed\"; done\n\
         Then give each signed file: --requested --signature FILE --signature FILE…",
        "Rien n’a été annulé. Une note pour chacune est dans {path} : l’organisation les signe sur sa propre machine avec\n  \
         for note in {path}/void-*; do clameur note sign \"$note\" --key CLÉ --out \"$note.signed\"; done\n\
         Donnez ensuite chaque fichier signé : --requested --signature FICHIER --signature FICHIER…",
        path = shared::quoted(folder)
    ));
    Ok(())
}

/// Signed notes from files.
fn notes(paths: &[PathBuf]) -> Result<Vec<Note>, Failure> {
    paths
        .iter()
        .map(|path| crate::cli::note::read(path))
        .collect()
}

/// Arguments of `campaign keep`.
#[derive(Debug, Args)]
pub struct Keep {
    /// Name of the campaign in addresses.
    campaign: String,
    /// Index of the statement's leaf.
    index: u64,
    /// Why it stays, in a sentence that they are sent as it is.
    #[arg(long, value_name = "TEXT")]
    because: String,
    #[command(flatten)]
    config: WithConfig,
}

impl Keep {
    pub(super) fn run(self) -> Done {
        let config = self.config.read()?;
        let why = self.because.trim();
        if why.is_empty() {
            return Err(Failure::new(tr!(
                "whoever asked is told why, and no reason is given\n  Write it in --because \"…\".",
                "la personne apprend pourquoi, et aucun motif n’est donné\n  Écrivez-le dans --because \"…\"."
            )));
        }
        block_on(async {
            let (db, secrets) = shared::instance(&config).await?;
            let entry = (self.campaign.as_str(), self.index);
            closing::keep(&db, &secrets, entry, why, Clock::System.now()).await?;
            db.close().await;
            say(&tr!(
                "Statement {index} of {slug} stays. A mail tells its supporter why; where the law still lets them leave, they can ask again.",
                "La déclaration {index} de {slug} reste. Un courriel dit pourquoi à la personne, qui peut demander à nouveau là où le droit la laisse encore se retirer.",
                index = self.index,
                slug = self.campaign
            ));
            Ok(())
        })
    }
}

/// Arguments of `campaign sign-void`.
#[derive(Debug, Args)]
pub struct SignVoid {
    /// Name of the campaign in addresses.
    campaign: String,
    /// Index of the voided statement's leaf.
    index: u64,
    /// The public note of the void, signed by an organisation whose key the campaign names. May be given several times.
    #[arg(long, value_name = "FILE", required = true)]
    signature: Vec<PathBuf>,
    #[command(flatten)]
    config: WithConfig,
}

impl SignVoid {
    pub(super) fn run(self) -> Done {
        let config = self.config.read()?;
        let signed = notes(&self.signature)?;
        block_on(async {
            let (db, _) = shared::instance(&config).await?;
            let stored = closing::sign_void(&db, &self.campaign, self.index, &signed).await?;
            db.close().await;
            let (site, slug, index) = (&config.base_url, &self.campaign, self.index);
            say(&if stored == 1 {
                tr!(
                    "{stored} signature stands under {site}/log/{slug}/void/{index}",
                    "{stored} signature figure sous {site}/log/{slug}/void/{index}"
                )
            } else {
                tr!(
                    "{stored} signatures stand under {site}/log/{slug}/void/{index}",
                    "{stored} signatures figurent sous {site}/log/{slug}/void/{index}"
                )
            });
            Ok(())
        })
    }
}
