//! `clameur procedure due`.

use clap::Args;

use super::{Done, WithConfig, block_on, find, say, shared, words};
use crate::clock::Clock;
use crate::i18n::Lang;
use crate::procedure::due::{Upcoming, due};

/// Arguments of `procedure due`.
#[derive(Debug, Args)]
pub struct Due {
    /// Name of the campaign in addresses; all of them without.
    campaign: Option<String>,
    /// Print a JSON array.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    config: WithConfig,
}

impl Due {
    pub(super) fn run(self) -> Done {
        let config = self.config.read()?;
        block_on(async {
            let db = shared::database(&config, false).await?;
            let now = Clock::System.now();
            let campaign = self.campaign.as_deref();
            if let Some(slug) = campaign {
                find(&db, slug, now).await?;
            }
            let found = due(&db, campaign, now).await?;
            db.close().await;
            if self.json {
                say(&serde_json::to_string_pretty(&found)?);
                return Ok(());
            }
            if found.is_empty() {
                say("Nothing falls due, as far as this program knows.");
                return Ok(());
            }
            for due in &found {
                say(&lines(due));
            }
            say("\nWeekends and public holidays are not taken into account.");
            Ok(())
        })
    }
}

/// How far a day is, in words.
fn distance(due: &Upcoming) -> String {
    match due.days_left {
        0 => "today".to_owned(),
        1 => "tomorrow".to_owned(),
        -1 => "OVERDUE since yesterday".to_owned(),
        left if left < 0 => format!("OVERDUE for {} days", left.abs()),
        left => format!("in {left} days"),
    }
}

fn lines(due: &Upcoming) -> String {
    let show = if due.demonstration {
        " (demonstration)"
    } else {
        ""
    };
    let mut lines = vec![
        format!("{}  {}  {}{show}", due.day, distance(due), due.campaign),
        format!("  {}", due.title(Lang::ENGLISH)),
    ];
    if let (Some(from), Some(day)) = (due.from, due.from_day) {
        let word = if due.projected {
            "at the latest, counted from"
        } else {
            "counted from"
        };
        lines.push(format!("  {word} {day} ({})", words(from)));
    }
    if !due.then.is_empty() {
        lines.push(format!("  then: {}", due.then));
    }
    lines.extend(due.sources.iter().map(|source| format!("  by {source}")));
    lines.extend(
        due.extensions
            .iter()
            .map(|act| format!("  prolonged by {act}")),
    );
    if due.weekend {
        lines.push("  a Saturday or Sunday: do not count on the next working day".to_owned());
    }
    if let Some(outer) = due.outer {
        lines.push(format!(
            "  outer limit, for counsel alone: {outer} (délai franc); the day to keep is the one above"
        ));
    }
    if !due.remark.is_empty() {
        lines.push(format!("  {}", due.remark));
    }
    if due.doubtful {
        lines.push("  in doubt: a lawyer sets the day".to_owned());
    }
    lines.join("\n")
}
