//! A campaign that is filled through the same code as by its supporters, in groups as large as the sequencer takes.

use std::sync::Arc;
use std::time::Duration;

use clameur::campaign::store::Campaign;
use clameur::clock::Clock;
use clameur::statement::sequencer::{Command, GROUP, Join, Sequencer};
use clameur::token::Token;
use rand_core::{OsRng, RngCore as _};

use crate::fill::{ask, forget_mails, seal_form};
use crate::stage::{Outcome, Stage};

/// People between two looks at the rate, at the most: in a campaign that stays small, a twentieth of it.
const CHUNK: usize = 10_000;
/// Numbers of those who are filled in: nobody else has them.
const FIRST: usize = 10_000_000;

/// How it went with some of them.
pub(crate) struct Filled {
    /// How many are counted now.
    pub(crate) counted: usize,
    /// How many these were.
    pub(crate) people: usize,
    /// How long keeping them took.
    pub(crate) joining: Duration,
    /// How long counting them took.
    pub(crate) counting: Duration,
}

/// Adds people to the campaign until so many are counted; their mails do not leave. They come by ones who confirm in another order.
pub(crate) async fn grow(
    stage: &Stage,
    until: usize,
    told: &mut impl FnMut(Filled),
) -> Outcome<()> {
    let app = stage.open().await?;
    let campaign = app.campaign(&stage.slug).await;
    let campaign = campaign.map_err(|problem| format!("{problem:?}"))?;
    let (sequencer, handle) = Sequencer::new(app.db.clone(), app.secrets.clone(), Clock::System);
    let running = tokio::spawn(sequencer.run());
    let mut counted = crate::measure::counted(&app, &stage.slug).await?;
    while counted < until {
        let people = (until / 20).clamp(100, CHUNK).min(until - counted);
        let first = FIRST + counted;
        let (mut tokens, joins): (Vec<_>, Vec<_>) = seal(&campaign, first..first + people)
            .await?
            .into_iter()
            .unzip();
        let joins = joins.into_iter().map(|join| Command::Join(Box::new(join)));
        let joining = ask(&handle, joins.collect(), 2 * GROUP).await?;
        tokens.sort_by_cached_key(|_| OsRng.next_u64());
        let confirms = tokens.into_iter().map(|token| Command::Confirm {
            campaign: stage.slug.clone(),
            token,
            credited: false,
        });
        let counting = ask(&handle, confirms.collect(), 2 * GROUP).await?;
        forget_mails(&app.db).await?;
        counted += people;
        told(Filled {
            counted,
            people,
            joining,
            counting,
        });
    }
    drop(handle);
    running.await??;
    app.db.close().await;
    Ok(())
}

/// Seals the forms of people of these numbers, on all cores.
async fn seal(
    campaign: &Arc<Campaign>,
    people: std::ops::Range<usize>,
) -> Outcome<Vec<(Token, Join)>> {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let share = people.len().div_ceil(cores).max(1);
    let mut parts = Vec::new();
    for from in people.clone().step_by(share) {
        let (campaign, to) = (Arc::clone(campaign), people.end.min(from + share));
        parts.push(tokio::task::spawn_blocking(move || {
            (from..to)
                .map(|person| seal_form(&campaign, person))
                .collect::<Outcome<Vec<_>>>()
        }));
    }
    let mut all = Vec::with_capacity(people.len());
    for part in parts {
        all.extend(part.await??);
    }
    Ok(all)
}
