//! `clameur procedure due`.

use clap::Args;

use super::{Done, WithConfig, block_on, find, say, shared, words};
use crate::clock::Clock;
use crate::i18n::Lang;
use crate::procedure::due::{Upcoming, due};
use crate::terminal::{Language, language, tr};

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
            let db = shared::look_at_database(&config).await?;
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
                say(&tr!(
                    "Nothing falls due, as far as this program knows.",
                    "Aucune échéance, pour autant que ce programme le sache."
                ));
                return Ok(());
            }
            for due in &found {
                say(&lines(due));
            }
            say(&tr!(
                "\nWeekends and public holidays are not taken into account.",
                "\nLes fins de semaine et les jours fériés ne sont pas pris en compte."
            ));
            Ok(())
        })
    }
}

/// How far a day is, in words.
fn distance(due: &Upcoming) -> String {
    match due.days_left {
        0 => tr!("today", "aujourd’hui"),
        1 => tr!("tomorrow", "demain"),
        -1 => tr!("OVERDUE since yesterday", "DÉPASSÉ depuis hier"),
        left if left < 0 => tr!(
            "OVERDUE for {days} days",
            "DÉPASSÉ depuis {days} jours",
            days = left.abs()
        ),
        left => tr!("in {left} days", "dans {left} jours"),
    }
}

/// What the end of a time means; an instrument may have a word that nobody has translated.
fn meaning(then: &str) -> &str {
    let french = match then {
        "ask the authority" => "demandez à l’autorité",
        "ask the commission" => "demandez à la Commission",
        "ask the parliament" => "demandez au Parlement",
        "collecting ends" => "la collecte prend fin",
        "decision final" => "la décision est définitive",
        "first statements no longer count" => "les premières déclarations ne comptent plus",
        "initiative lapses" => "l’initiative est caduque",
        "paper not keyed in" => "le papier n’est plus saisi",
        "refusal final" => "le refus est définitif",
        "refused by silence" => "le silence vaut refus",
        "report overdue" => "le rapport est en retard",
        "start too late" => "trop tard pour commencer",
        "statements not verified" => "les déclarations ne sont pas vérifiées",
        "held for proceedings; then they are destroyed" => {
            "gardées pour une procédure ; puis elles sont détruites"
        }
        "they are destroyed" => "elles sont détruites",
        _ => then,
    };
    match language() {
        Language::English => then,
        Language::French => french,
    }
}

fn lines(due: &Upcoming) -> String {
    let show = if due.demonstration {
        tr!(" (demonstration)", " (démonstration)")
    } else {
        String::new()
    };
    let mut lines = vec![
        format!("{}  {}  {}{show}", due.day, distance(due), due.campaign),
        format!("  {}", due.title(Lang::of_the_terminal())),
    ];
    if let (Some(from), Some(day)) = (due.from, due.from_day) {
        let what = words(from);
        lines.push(if due.projected {
            tr!(
                "  at the latest, counted from {day} ({what})",
                "  au plus tard, compté à partir du {day} ({what})"
            )
        } else {
            tr!(
                "  counted from {day} ({what})",
                "  compté à partir du {day} ({what})"
            )
        });
    }
    if !due.then.is_empty() {
        lines.push(tr!(
            "  then: {what}",
            "  ensuite : {what}",
            what = meaning(&due.then)
        ));
    }
    lines.extend(
        due.sources(Lang::of_the_terminal())
            .iter()
            .map(|source| tr!("  by {source}", "  selon {source}")),
    );
    lines.extend(
        due.extensions
            .iter()
            .map(|act| tr!("  prolonged by {act}", "  prolongé par {act}")),
    );
    if due.weekend {
        lines.push(tr!(
            "  a Saturday or Sunday: do not count on the next working day",
            "  un samedi ou un dimanche : ne comptez pas sur le jour ouvrable suivant"
        ));
    }
    if let Some(outer) = due.outer {
        lines.push(tr!(
            "  outer limit, for counsel alone: {outer} (délai franc); the day to keep is the one above",
            "  dernière limite, pour l’avocat seul : {outer} (délai franc) ; le jour à tenir est celui d’en haut"
        ));
    }
    if !due.remark.is_empty() {
        lines.push(format!("  {}", due.remark));
    }
    if due.doubtful {
        lines.push(tr!(
            "  in doubt: a lawyer sets the day",
            "  incertain : un juriste fixe le jour"
        ));
    }
    lines.join("\n")
}
