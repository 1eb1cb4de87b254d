//! `clameur authority`.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use jiff::civil::Date;

use super::{Done, Failure, WithConfig, block_on, say, shared};
use crate::campaign::store::{self as campaigns, Campaign};
use crate::clock::{Clock, day_of};
use crate::db::Db;
use crate::dossier::authority::register::{self, Certificate, NewSent, Register, Tally};
use crate::given;

/// Subcommands.
#[derive(Debug, Subcommand)]
pub enum Authority {
    /// Write down that a State's folder was sent to its authority.
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
pub struct SentArgs {
    /// The campaign's name in addresses.
    campaign: String,
    /// The Member State, as two letters.
    #[arg(long, value_name = "CODE")]
    country: String,
    /// The day, as YYYY-MM-DD.
    #[arg(long, value_name = "DATE")]
    on: Date,
    /// The packing-list-XX.txt of the folder that was sent.
    #[arg(long, value_name = "FILE")]
    files: PathBuf,
    /// How it went, in a few words, for example "S-CIRCABC" or "encrypted disk, by courier".
    #[arg(long, value_name = "TEXT")]
    how: String,
    /// Statements on paper that went along.
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    paper: u32,
    /// Statements of the central system that went along.
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    central: u32,
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
    let (db, secrets) = shared::instance(&config, false).await?;
    let campaign = campaigns::load(&db, &secrets, slug).await?.ok_or_else(|| {
        Failure::new(format!(
            "there is no campaign {slug:?}\n  `clameur campaign list` shows those that there are."
        ))
    })?;
    Ok((db, campaign))
}

impl SentArgs {
    async fn run(self) -> Done {
        let (db, campaign) = desk(&self.config, &self.campaign).await?;
        let files = given::read_text(&self.files, given::file::LIST).map_err(|error| {
            Failure::new(format!(
                "cannot read the packing list {}: {error}\n  Give the packing-list-XX.txt of the folder that was sent.",
                self.files.display()
            ))
        })?;
        let new = NewSent {
            country: &self.country,
            on: self.on,
            files: &files,
            paper: u64::from(self.paper),
            central: u64::from(self.central),
            how: &self.how,
        };
        let now = Clock::System.now();
        let sent = register::sent(&db, &campaign, &new, day_of(now), now).await?;
        db.close().await;
        say(&format!(
            "Number {}: {} statements of batch {} were sent to {} on {}.",
            sent.number,
            sent.statements(),
            sent.batch,
            sent.country,
            sent.on
        ));
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
        let certificate = register::certificate(&db, &campaign, &new, day_of(now), now).await?;
        let register = Register::read(&db, campaign.slug()).await?;
        db.close().await;
        say(&format!(
            "{} certified {} of {} statements on {}.",
            certificate.country,
            certificate.valid,
            register.sent_to(&certificate.country),
            certificate.on
        ));
        Ok(())
    }
}

async fn list(show: Show) -> Done {
    let (db, campaign) = desk(&show.config, &show.campaign).await?;
    let register = Register::read(&db, campaign.slug()).await?;
    db.close().await;
    if show.json {
        let sent = register.sent.iter().map(|sent| {
            serde_json::json!({
                "number": sent.number, "country": sent.country, "on": sent.on, "batch": sent.batch,
                "individual": sent.individual, "paper": sent.paper, "central": sent.central,
                "how": sent.how, "files_sha256": sent.files_sha256,
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
        say("Nothing was sent yet.");
        return Ok(());
    }
    let mut rows = vec![
        [
            "no.", "State", "sent on", "batch", "online", "paper", "central", "how",
        ]
        .map(str::to_owned)
        .to_vec(),
    ];
    rows.extend(register.sent.iter().map(|sent| {
        vec![
            sent.number.to_string(),
            sent.country.clone(),
            sent.on.to_string(),
            sent.batch.to_string(),
            sent.individual.to_string(),
            sent.paper.to_string(),
            sent.central.to_string(),
            sent.how.clone(),
        ]
    }));
    say(&shared::table(&rows, &[0, 3, 4, 5, 6]));
    say("");
    if register.certificates.is_empty() {
        say("No certificate came yet.");
        return Ok(());
    }
    let mut rows = vec![
        ["no.", "State", "certified on", "valid", "reference"]
            .map(str::to_owned)
            .to_vec(),
    ];
    rows.extend(register.certificates.iter().map(|certificate| {
        let newest = register.certified(&certificate.country);
        let replaced = newest.is_some_and(|newest| newest.number != certificate.number);
        let reference = if replaced {
            format!("{} (replaced)", certificate.reference)
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
    Ok(())
}

async fn tally(show: Show) -> Done {
    let (db, campaign) = desk(&show.config, &show.campaign).await?;
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
    let mut rows = vec![
        ["State", "sent", "certified", "threshold", "missing"]
            .map(str::to_owned)
            .to_vec(),
    ];
    rows.extend(tally.states.iter().map(|line| {
        let or_dash =
            |number: Option<u64>| number.map_or_else(|| "–".to_owned(), |n| n.to_string());
        vec![
            line.country.clone(),
            line.sent.to_string(),
            or_dash(line.certified),
            or_dash(line.threshold),
            if line.reached() {
                "reached".to_owned()
            } else {
                line.missing().to_string()
            },
        ]
    }));
    say(&shared::table(&rows, &[1, 2, 3, 4]));
    say(&format!(
        "\nCertified: {} of {}; States over their threshold: {} of {}.",
        tally.certified, tally.needed, tally.reached, tally.states_needed
    ));
    let awaited: Vec<&str> = tally.awaited().map(|line| line.country.as_str()).collect();
    if !awaited.is_empty() {
        say(&format!("No certificate yet from: {}.", awaited.join(" ")));
    }
    say(&if tally.succeeds() {
        "That is enough: the initiative can be submitted to the Commission (Annex VII).".to_owned()
    } else {
        format!(
            "Missing: {} statements in all, and {} States.",
            tally.missing(),
            tally.missing_states()
        )
    });
    Ok(())
}
