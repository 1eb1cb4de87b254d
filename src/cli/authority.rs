//! `clameur authority`.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use jiff::civil::Date;

use super::new_file::NewFile;
use super::{Done, Failure, WithConfig, block_on, say, shared};
use crate::campaign::store::{self as campaigns, Campaign};
use crate::clock::Clock;
use crate::db::Db;
use crate::dossier::authority::AnnexVForm;
use crate::dossier::authority::register::{self, Certificate, NewSent, Objection, Register, Tally};
use crate::given;
use crate::terminal::tr;

/// Subcommands.
#[derive(Debug, Subcommand)]
pub enum Authority {
    /// Make the form that goes with a State's statements (Annex V), from the figures of all ways of signing.
    ///
    /// It has one number for the State, that of all States together, and in how many of them the least number is reached: online, on paper and in
    /// the central system together, as `clameur paper report` shows them. Nothing may be sent before both minimums are reached (art. 12): until then,
    /// and with --draft, the form is only printed to be looked at.
    Form(FormArgs),
    /// Write down that a State's statements were sent to its authority: once for each State.
    ///
    /// What is on paper and in the central system goes along as it is counted here; --paper and --central say it otherwise. Where people signed in
    /// this instance, give the packing list of each folder. It is refused while the figures of all ways of signing do not reach the million and the
    /// least numbers of seven States, and a second time for the same State; --even-so writes it down all the same, with the reason.
    Sent(SentArgs),
    /// Write down a certificate of an authority (Annex VI). A later one for the same State takes its place.
    Certificate(CertificateArgs),
    /// Show what was sent, and what came back.
    List(Show),
    /// Count what is certified against the million, the seven States and their thresholds.
    Tally(Show),
}

/// Arguments.
#[derive(Debug, Args)]
pub struct FormArgs {
    /// The campaign's name in addresses.
    campaign: String,
    /// The Member State, as two letters.
    #[arg(long, value_name = "CODE")]
    country: String,
    /// The PDF to write, or a directory for it.
    #[arg(long, value_name = "FILE|DIR")]
    out: PathBuf,
    /// Print it marked as a draft, although nothing may be sent yet or the official words are not known here.
    #[arg(long)]
    draft: bool,
    #[command(flatten)]
    config: WithConfig,
}

/// Arguments.
#[derive(Debug, Args)]
pub struct SentArgs {
    /// The campaign's name in addresses.
    campaign: String,
    /// The Member State, as two letters.
    #[arg(long, value_name = "CODE")]
    country: String,
    /// The day, as YYYY-MM-DD.
    #[arg(long, value_name = "DATE")]
    on: Date,
    /// The packing-list-XX.txt of the folder that was sent; once for each batch, and none where everything was signed elsewhere.
    #[arg(long, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// How it went, in a few words, for example "S-CIRCABC" or "encrypted disk, by courier".
    #[arg(long, value_name = "TEXT")]
    how: String,
    /// Statements on paper that went along: all that are counted, when left out.
    #[arg(long, value_name = "NUMBER")]
    paper: Option<u32>,
    /// Statements of the central system that went along: all that are known, when left out.
    #[arg(long, value_name = "NUMBER")]
    central: Option<u32>,
    /// Number of an earlier sending to the same State that this one takes the place of.
    #[arg(long, value_name = "NUMBER")]
    instead_of: Option<u64>,
    /// Write it down although something speaks against it, with this reason.
    #[arg(long, value_name = "REASON")]
    even_so: Option<String>,
    #[command(flatten)]
    config: WithConfig,
}

/// Arguments.
#[derive(Debug, Args)]
pub struct CertificateArgs {
    /// The campaign's name in addresses.
    campaign: String,
    /// The Member State, as two letters.
    #[arg(long, value_name = "CODE")]
    country: String,
    /// The day on the certificate, as YYYY-MM-DD.
    #[arg(long, value_name = "DATE")]
    on: Date,
    /// Valid statements that it certifies, on paper and online together.
    #[arg(long, value_name = "NUMBER")]
    valid: u32,
    /// The authority's reference.
    #[arg(long, value_name = "TEXT", default_value = "")]
    reference: String,
    #[command(flatten)]
    config: WithConfig,
}

/// Arguments.
#[derive(Debug, Args)]
pub struct Show {
    /// The campaign's name in addresses.
    campaign: String,
    /// For programs.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    config: WithConfig,
}

impl Authority {
    pub(super) fn run(self) -> Done {
        block_on(async {
            match self {
                Self::Form(command) => command.run().await,
                Self::Sent(command) => command.run().await,
                Self::Certificate(command) => command.run().await,
                Self::List(command) => list(command).await,
                Self::Tally(command) => tally(command).await,
            }
        })
    }
}

async fn desk(config: &WithConfig, slug: &str) -> Result<(Db, Campaign), Failure> {
    let config = config.read()?;
    let (db, secrets) = shared::instance(&config).await?;
    let campaign = campaigns::load(&db, &secrets, slug).await?.ok_or_else(|| {
        Failure::new(tr!(
            "there is no campaign {slug:?}\n  `clameur campaign list` shows those that there are.",
            "il n’y a pas de campagne {slug:?}\n  `clameur campaign list` montre celles qu’il y a."
        ))
    })?;
    Ok((db, campaign))
}

impl FormArgs {
    async fn run(self) -> Done {
        let (db, campaign) = desk(&self.config, &self.campaign).await?;
        let country = register::state(&campaign, &self.country)?;
        let known = register::known(&db, &campaign).await?;
        db.close().await;
        let reach = register::reach(&campaign, &known);
        if !reach.enough() && !self.draft {
            return Err(Failure::new(tr!(
                "{objection}\n  To look at the form all the same: --draft",
                "{objection}\n  Pour regarder le formulaire malgré tout : --draft",
                objection = Objection::TooFew(reach)
            )));
        }
        let form = AnnexVForm::new(&campaign, &country, &known, reach).ok_or_else(|| {
            Failure::new(tr!(
                "{slug} has no [initiative] or no texts\n  The form repeats what the public register says: copy it into the campaign's folder and publish.",
                "{slug} n’a pas de [initiative], ou pas de textes\n  Le formulaire reprend ce que dit le registre public : copiez-le dans le dossier de la campagne et publiez.",
                slug = self.campaign
            ))
        })?;
        if !form.is_official() && !self.draft {
            return Err(Failure::new(tr!(
                "the official words of Annex V are not known here in a language of {country} or of the campaign\n  \
                 Copy them from the Official Journal into official/LANGUAGE.toml of the campaign folder (docs/formats/official.md) and publish. To look at\n  \
                 the form in words of ours: --draft",
                "les termes officiels de l’annexe V ne sont pas connus ici dans une langue de {country} ou de la campagne\n  \
                 Copiez-les du Journal officiel dans official/LANGUE.toml du dossier de la campagne (docs/formats/official.md) et publiez. Pour regarder\n  \
                 le formulaire dans nos propres termes : --draft"
            )));
        }
        let made = jiff::Timestamp::from_millisecond(Clock::System.now())?;
        let printed = form.print(self.draft, made)?;
        let path = if self.out.is_dir() {
            self.out.join(format!("annex-v-{country}.pdf"))
        } else {
            self.out
        };
        NewFile::is_free(&path)?;
        NewFile::write(&path, &printed.pdf)?.keep()?;
        let here = known.get(&country).copied().unwrap_or_default();
        say(&tr!(
            "Wrote {path}: {here} statements of {country} of {all} in all, {states} States above their least number.",
            "Écrit : {path}, {here} déclarations de {country} sur {all} en tout, {states} États au-dessus de leur nombre minimal.",
            path = path.display(),
            here = here.together(),
            all = reach.statements,
            states = reach.states,
        ));
        Ok(())
    }
}

impl SentArgs {
    async fn run(self) -> Done {
        let (db, campaign) = desk(&self.config, &self.campaign).await?;
        let mut files = Vec::new();
        for path in &self.files {
            files.push(given::read_text(path, given::file::LIST).map_err(|error| {
                Failure::new(tr!(
                    "cannot read the packing list {path}: {error}\n  Give the packing-list-XX.txt of the folder that was sent.",
                    "impossible de lire le bordereau {path} : {error}\n  Donnez le packing-list-XX.txt du dossier qui a été envoyé.",
                    path = path.display()
                ))
            })?);
        }
        let new = NewSent {
            country: &self.country,
            on: self.on,
            files: &files,
            paper: self.paper.map(u64::from),
            central: self.central.map(u64::from),
            how: &self.how,
            instead_of: self.instead_of,
            even_so: self.even_so.as_deref(),
        };
        let now = Clock::System.now();
        let sent = register::sent(&db, &campaign, &new, campaign.today(now), now).await?;
        db.close().await;
        say(&tr!(
            "Number {number}: {all} statements were sent to {country} on {on} ({here} of this instance, {paper} on paper, {central} of the central system).",
            "Numéro {number} : {all} déclarations ont été envoyées à {country} le {on} ({here} de cette instance, {paper} sur papier, {central} du système central).",
            number = sent.number,
            all = sent.statements(),
            country = sent.country,
            on = sent.on,
            here = sent.individual,
            paper = sent.paper,
            central = sent.central,
        ));
        if !sent.even_so.is_empty() {
            say(&tr!(
                "With the reason: {reason}",
                "Avec le motif : {reason}",
                reason = sent.even_so
            ));
        }
        Ok(())
    }
}

impl CertificateArgs {
    async fn run(self) -> Done {
        let (db, campaign) = desk(&self.config, &self.campaign).await?;
        let new = Certificate {
            number: 0,
            country: self.country,
            on: self.on,
            valid: u64::from(self.valid),
            reference: self.reference,
        };
        let now = Clock::System.now();
        let certificate =
            register::certificate(&db, &campaign, &new, campaign.today(now), now).await?;
        let register = Register::read(&db, campaign.slug()).await?;
        db.close().await;
        say(&tr!(
            "{country} certified {valid} of {sent} statements on {on}.",
            "{country} a certifié {valid} déclarations sur {sent} le {on}.",
            country = certificate.country,
            valid = certificate.valid,
            sent = register.sent_to(&certificate.country),
            on = certificate.on
        ));
        Ok(())
    }
}

async fn list(show: Show) -> Done {
    let (db, campaign) = desk(&show.config, &show.campaign).await?;
    register::goes_to_states(&campaign)?;
    let register = Register::read(&db, campaign.slug()).await?;
    db.close().await;
    if show.json {
        let sent = register.sent.iter().map(|sent| {
            serde_json::json!({
                "number": sent.number, "country": sent.country, "on": sent.on, "batches": sent.batches,
                "individual": sent.individual, "paper": sent.paper, "central": sent.central,
                "how": sent.how, "files_sha256": sent.lists, "all_known": sent.all_known,
                "states_reached": sent.states_reached, "instead_of": sent.instead_of, "even_so": sent.even_so,
            })
        });
        let certificates = register.certificates.iter().map(|certificate| {
            serde_json::json!({
                "number": certificate.number, "country": certificate.country, "on": certificate.on,
                "valid": certificate.valid, "reference": certificate.reference,
            })
        });
        let json = serde_json::json!({
            "sent": sent.collect::<Vec<_>>(),
            "certificates": certificates.collect::<Vec<_>>(),
        });
        say(&json.to_string());
        return Ok(());
    }
    if register.sent.is_empty() {
        say(&tr!("Nothing was sent yet.", "Rien n’a encore été envoyé."));
        return Ok(());
    }
    let mut rows = vec![vec![
        tr!("no.", "nº"),
        tr!("State", "État"),
        tr!("sent on", "envoyé le"),
        tr!("batches", "lots"),
        tr!("online", "en ligne"),
        tr!("paper", "papier"),
        tr!("central", "central"),
        tr!("how", "comment"),
    ]];
    rows.extend(register.sent.iter().map(|sent| {
        let batches: Vec<String> = sent.batches.iter().map(ToString::to_string).collect();
        let mut how = sent.how.clone();
        if register.replaced(sent.number) {
            how.push_str(&tr!(" (replaced)", " (remplacé)"));
        }
        if !sent.even_so.is_empty() {
            how.push_str(&tr!(
                " (even so: {reason})",
                " (malgré tout : {reason})",
                reason = sent.even_so
            ));
        }
        vec![
            sent.number.to_string(),
            sent.country.clone(),
            sent.on.to_string(),
            batches.join(","),
            sent.individual.to_string(),
            sent.paper.to_string(),
            sent.central.to_string(),
            how,
        ]
    }));
    say(&shared::table(&rows, &[0, 3, 4, 5, 6]));
    say("");
    certificates(&register);
    Ok(())
}

/// What came back.
fn certificates(register: &Register) {
    if register.certificates.is_empty() {
        say(&tr!(
            "No certificate came yet.",
            "Aucun certificat n’est encore arrivé."
        ));
        return;
    }
    let mut rows = vec![vec![
        tr!("no.", "nº"),
        tr!("State", "État"),
        tr!("certified on", "certifié le"),
        tr!("valid", "valables"),
        tr!("reference", "référence"),
    ]];
    rows.extend(register.certificates.iter().map(|certificate| {
        let newest = register.certified(&certificate.country);
        let replaced = newest.is_some_and(|newest| newest.number != certificate.number);
        let reference = if replaced {
            tr!(
                "{reference} (replaced)",
                "{reference} (remplacé)",
                reference = certificate.reference
            )
        } else {
            certificate.reference.clone()
        };
        vec![
            certificate.number.to_string(),
            certificate.country.clone(),
            certificate.on.to_string(),
            certificate.valid.to_string(),
            reference.trim().to_owned(),
        ]
    }));
    say(&shared::table(&rows, &[0, 3]));
}

async fn tally(show: Show) -> Done {
    let (db, campaign) = desk(&show.config, &show.campaign).await?;
    register::goes_to_states(&campaign)?;
    let register = Register::read(&db, campaign.slug()).await?;
    db.close().await;
    let registered = campaign.folder.definition.registered;
    let tally = Tally::new(campaign.rules.instrument(), registered, &register);
    if show.json {
        let states = tally.states.iter().map(|line| {
            serde_json::json!({
                "country": line.country, "sent": line.sent, "certified": line.certified,
                "threshold": line.threshold, "reached": line.reached(),
            })
        });
        let json = serde_json::json!({
            "registered": registered, "certified": tally.certified, "needed": tally.needed,
            "missing": tally.missing(), "states_reached": tally.reached,
            "states_needed": tally.states_needed, "succeeds": tally.succeeds(),
            "states": states.collect::<Vec<_>>(),
        });
        say(&json.to_string());
        return Ok(());
    }
    let mut rows = vec![vec![
        tr!("State", "État"),
        tr!("sent", "envoyées"),
        tr!("certified", "certifiées"),
        tr!("threshold", "seuil"),
        tr!("missing", "manquent"),
    ]];
    rows.extend(tally.states.iter().map(|line| {
        let or_dash =
            |number: Option<u64>| number.map_or_else(|| "–".to_owned(), |n| n.to_string());
        vec![
            line.country.clone(),
            line.sent.to_string(),
            or_dash(line.certified),
            or_dash(line.threshold),
            if line.reached() {
                tr!("reached", "atteint")
            } else {
                line.missing().to_string()
            },
        ]
    }));
    say(&shared::table(&rows, &[1, 2, 3, 4]));
    say(&tr!(
        "\nCertified: {certified} of {needed}; States over their threshold: {reached} of {states_needed}.",
        "\nCertifiées : {certified} sur {needed} ; États au-dessus de leur seuil : {reached} sur {states_needed}.",
        certified = tally.certified,
        needed = tally.needed,
        reached = tally.reached,
        states_needed = tally.states_needed
    ));
    let awaited: Vec<&str> = tally.awaited().map(|line| line.country.as_str()).collect();
    if !awaited.is_empty() {
        say(&tr!(
            "No certificate yet from: {awaited}.",
            "Pas encore de certificat de : {awaited}.",
            awaited = awaited.join(" ")
        ));
    }
    say(&if tally.succeeds() {
        tr!(
            "That is enough: the initiative can be submitted to the Commission (Annex VII).",
            "Cela suffit : l’initiative peut être présentée à la Commission (annexe VII)."
        )
    } else {
        tr!(
            "Missing: {missing} statements in all, and {states} States.",
            "Il manque : {missing} déclarations en tout, et {states} États.",
            missing = tally.missing(),
            states = tally.missing_states()
        )
    });
    Ok(())
}
