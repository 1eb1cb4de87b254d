//! `clameur campaign figures`.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::{Done, Failure, WithConfig, say};
use crate::campaign::store::{self, Campaign};
use crate::cli::{block_on, shared};
use crate::clock::Clock;
use crate::config::Config;
use crate::count::reported::{self, Channel, Reported};
use crate::dashboard::press::knows;
use crate::terminal::tr;

/// Arguments of `campaign figures`.
#[derive(Debug, Args)]
pub struct Figures {
    /// Name of the campaign in addresses.
    campaign: String,
    /// The figures: CSV with the columns territory and statements, a line per territory (`FR,14229`).
    #[arg(long, value_name = "FILE")]
    csv: PathBuf,
    /// Where the statements were given.
    #[arg(long, value_enum)]
    channel: Elsewhere,
    /// The day on which the figures were true, as YYYY-MM-DD.
    #[arg(long, value_name = "DAY")]
    as_of: Date,
    /// Print what changed as JSON.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    config: WithConfig,
}

/// Where statements were given.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum Elsewhere {
    /// On paper forms.
    Paper,
    /// In the Commission's central system.
    Central,
    /// All that the public register counts: once the collection is over, this is the result.
    Register,
}

impl Elsewhere {
    fn channel(self) -> Channel {
        match self {
            Self::Paper => Channel::Paper,
            Self::Central => Channel::Central,
            Self::Register => Channel::Register,
        }
    }
}

impl Figures {
    pub(super) fn run(self) -> Done {
        let config = self.config.read()?;
        block_on(self.load(&config))
    }

    async fn load(&self, config: &Config) -> Done {
        let file = self.csv.display();
        let opened = crate::given::bounded(&self.csv).map_err(|error| {
            Failure::new(tr!(
                "cannot read {file}: {error}\n  Give the path of a CSV file with --csv.",
                "impossible de lire {file} : {error}\n  Donnez le chemin d’un fichier CSV avec --csv."
            ))
        })?;
        let figures =
            reported::read_csv(opened).map_err(|error| Failure::new(format!("{file}, {error}")))?;
        if figures.is_empty() {
            return Err(Failure::new(tr!(
                "{file} has no figures\n  Nothing was changed. Give a line for every territory, with 0 where nobody signed.",
                "{file} ne contient pas de chiffres\n  Rien n’a été changé. Donnez une ligne par territoire, avec 0 là où personne n’a signé."
            )));
        }
        let (db, secrets) = shared::instance(config).await?;
        let campaign = store::load(&db, &secrets, &self.campaign)
            .await?
            .ok_or_else(|| {
                Failure::new(tr!("there is no campaign {slug:?}\n  `clameur campaign list` shows all.", "il n’y a pas de campagne « {slug} »\n  `clameur campaign list` montre celles qu’il y a.", slug = self.campaign))
            })?;
        if self.as_of > campaign.today(Clock::System.now()) {
            return Err(Failure::new(tr!(
                "{day} is still to come\n  Give the day on which the figures were true.",
                "le {day} n’est pas encore venu\n  Donnez le jour où les chiffres étaient justes.",
                day = self.as_of
            )));
        }
        belongs(&campaign, &figures)?;
        let channel = self.channel.channel();
        let before = reported::all(&db, &self.campaign).await?;
        let before = before.into_iter().find(|known| known.channel == channel);
        reported::replace(&db, &self.campaign, channel, self.as_of, &figures).await?;
        db.close().await;
        let now = Reported {
            channel,
            as_of: self.as_of,
            by_territory: figures,
        };
        let change = Change { before, now };
        if self.json {
            say(&serde_json::to_string_pretty(&change.json(&self.campaign))?);
        } else {
            say(&change.words(&self.campaign));
        }
        Ok(())
    }
}

/// Refuses territories that the campaign's instrument does not have.
fn belongs(campaign: &Campaign, figures: &BTreeMap<String, u64>) -> Done {
    let instrument = campaign.rules.instrument();
    if instrument.support.is_none() {
        return Err(Failure::new(tr!(
            "{slug} takes no figures from elsewhere: its instrument {instrument} counts only what is signed here\n  Nothing was changed.",
            "{slug} ne prend pas de chiffres venus d’ailleurs : son instrument {instrument} ne compte que ce qui est signé ici\n  Rien n’a été changé.",
            slug = campaign.slug(),
            instrument = instrument.id
        )));
    }
    let own = campaign.folder.definition.territory.as_deref();
    let strange: Vec<&str> = figures
        .keys()
        .map(String::as_str)
        .filter(|code| !knows(instrument, code) && own != Some(*code))
        .collect();
    if strange.is_empty() {
        return Ok(());
    }
    Err(Failure::new(tr!(
        "the instrument {instrument} has no territory {codes}\n  Nothing was changed. Greece is GR; a file of another initiative?",
        "l’instrument {instrument} n’a pas de territoire {codes}\n  Rien n’a été changé. La Grèce est GR ; serait-ce le fichier d’une autre initiative ?",
        instrument = instrument.id,
        codes = strange.join(", ")
    )))
}

/// What is known now, and what was known before.
struct Change {
    before: Option<Reported>,
    now: Reported,
}

impl Change {
    /// Territories whose number is another now, with both numbers.
    fn territories(&self) -> Vec<(&str, Option<u64>, Option<u64>)> {
        static NOTHING: BTreeMap<String, u64> = BTreeMap::new();
        let before = self.before.as_ref();
        let before = before.map_or(&NOTHING, |known| &known.by_territory);
        let mut codes: Vec<&str> = before
            .keys()
            .chain(self.now.by_territory.keys())
            .map(String::as_str)
            .collect();
        codes.sort_unstable();
        codes.dedup();
        codes
            .into_iter()
            .map(|code| {
                let now = self.now.by_territory.get(code).copied();
                (code, before.get(code).copied(), now)
            })
            .filter(|(_, before, now)| before != now)
            .collect()
    }

    fn sums(&self) -> (Option<u64>, u64) {
        let sum = |of: &Reported| of.by_territory.values().sum::<u64>();
        (self.before.as_ref().map(sum), sum(&self.now))
    }

    fn words(&self, campaign: &str) -> String {
        let (before, now) = self.sums();
        let channel = self.now.channel.name();
        let mut words = tr!(
            "{campaign}, {channel}: {now} statements in {territories} territories, as of {day}",
            "{campaign}, {channel} : {now} déclarations dans {territories} territoires, au {day}",
            territories = self.now.by_territory.len(),
            day = self.now.as_of
        );
        match &self.before {
            None => words.push_str(&tr!(
                "\nNothing was known before.",
                "\nRien n’était connu avant."
            )),
            Some(known) => {
                let before = before.unwrap_or(0);
                words.push_str(&tr!(
                    "\nBefore: {before} statements, as of {day}.",
                    "\nAvant : {before} déclarations, au {day}.",
                    day = known.as_of
                ));
                if known.as_of > self.now.as_of {
                    words.push_str(&tr!(
                        " Those were newer: is this the right file?",
                        " Ceux-là étaient plus récents : est-ce le bon fichier ?"
                    ));
                }
            }
        }
        let changed = self.territories();
        if changed.is_empty() {
            words.push_str(&tr!("\nNo number changed.", "\nAucun nombre n’a changé."));
            return words;
        }
        let mut rows = vec![vec![
            tr!("territory", "territoire"),
            tr!("before", "avant"),
            tr!("now", "maintenant"),
            tr!("change", "écart"),
        ]];
        let cell = |number: Option<u64>| number.map_or_else(|| "-".to_owned(), |n| n.to_string());
        for (code, before, now) in changed {
            rows.push(vec![
                code.to_owned(),
                cell(before),
                cell(now),
                difference(before.unwrap_or(0), now.unwrap_or(0)),
            ]);
        }
        rows.push(vec![
            tr!("all", "total"),
            cell(before),
            cell(Some(now)),
            difference(before.unwrap_or(0), now),
        ]);
        words.push('\n');
        words.push_str(&shared::table(&rows, &[1, 2, 3]));
        words
    }

    fn json(&self, campaign: &str) -> serde_json::Value {
        let (before, now) = self.sums();
        let changes: serde_json::Map<String, serde_json::Value> = self
            .territories()
            .into_iter()
            .map(|(code, before, now)| {
                let change = serde_json::json!({ "before": before, "now": now });
                (code.to_owned(), change)
            })
            .collect();
        let known = self.before.as_ref();
        serde_json::json!({
            "campaign": campaign,
            "channel": self.now.channel.name(),
            "as_of": self.now.as_of.to_string(),
            "statements": now,
            "territories": self.now.by_territory.len(),
            "before": known.map(|known| serde_json::json!({
                "as_of": known.as_of.to_string(),
                "statements": before,
            })),
            "changes": changes,
        })
    }
}

/// `+12`, `-3`, `0`.
fn difference(before: u64, now: u64) -> String {
    if now > before {
        format!("+{}", now - before)
    } else if now < before {
        format!("-{}", before - now)
    } else {
        "0".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn reported(as_of: Date, list: &[(&str, u64)]) -> Reported {
        Reported {
            channel: Channel::Paper,
            as_of,
            by_territory: list.iter().map(|(c, n)| ((*c).to_owned(), *n)).collect(),
        }
    }

    #[test]
    fn changes_are_told_territory_by_territory() {
        let before = reported(date(2026, 5, 2), &[("DE", 10), ("FR", 7), ("MT", 1)]);
        let now = reported(date(2026, 5, 1), &[("DE", 12), ("FR", 7), ("SE", 4)]);
        let change = Change {
            before: Some(before),
            now,
        };
        let words = change.words("x");
        assert_eq!(
            words.lines().map(str::trim_end).collect::<Vec<_>>(),
            [
                "x, paper: 23 statements in 3 territories, as of 2026-05-01",
                "Before: 18 statements, as of 2026-05-02. Those were newer: is this the right file?",
                "territory  before  now  change",
                "DE             10   12      +2",
                "MT              1    -      -1",
                "SE              -    4      +4",
                "all            18   23      +5",
            ]
        );
        assert_eq!(change.json("x")["changes"]["MT"]["before"], 1);
        assert!(change.json("x")["changes"]["FR"].is_null());
    }
}
