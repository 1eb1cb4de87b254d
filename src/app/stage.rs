//! Sets a stage for a draft ([`crate::desk::stage`]): an instance that has a folder of its own and reaches nobody, the draft published in it, and
//! made-up people who join, in each language, through the functions that the form uses.

use std::collections::BTreeMap;

use clameur_instrument::{FieldType, Proof, Submission, validate};
use clameur_ledger::WithdrawalCode;
use rand_core::OsRng;
use tokio::task::JoinSet;

use super::mail_context::InstanceContext;
use super::router::router;
use super::server::Instance;
use crate::campaign::publish::{instrument, put};
use crate::campaign::source::CampaignSource;
use crate::campaign::store::{Campaign, Phase};
use crate::clock::{Clock, HOUR, MINUTE, Millis};
use crate::config::{Config, Limits, Mail, SignUp};
use crate::desk::stage::{Folder, Guests, Setting, Stage, apart};
use crate::mail::{Delivery, Mailbox, Worker};
use crate::state::App;
use crate::statement::join::{Context, prepare};
use crate::statement::leaving::Terms;
use crate::statement::sequencer::{Command, Outcome};
use crate::token::Token;

/// As [`crate::desk::stage::Set`] asks.
pub(super) fn set(real: App, folder: Folder, source: CampaignSource) -> Setting {
    apart(move || async move {
        let stage = standing(&real, folder, &source).await;
        stage.map_err(|error| error.to_string())
    })
}

async fn standing(
    real: &App,
    folder: Folder,
    source: &CampaignSource,
) -> Result<Stage, Box<dyn std::error::Error + Send + Sync>> {
    let (clock, day) = opened(real, source);
    let mut config = config(&real.config, &folder);
    if day.is_some() {
        // Time stands: nobody can wait.
        config.limits.form_min_seconds = 0;
    }
    let mailbox = Mailbox::new(clock.clone());
    let instance = Instance::open(config, clock, Some(mailbox.clone()), true).await?;
    let (app, sequencer) = instance.into_parts();
    let mut parts = JoinSet::new();
    parts.spawn(async move {
        if let Err(error) = sequencer.run().await {
            tracing::warn!(%error, "the ledger of a preview stopped");
        }
    });
    put(&app.db, &app.secrets, &app.config, source, app.clock.now()).await?;
    let mut worker = super::mail::worker(&app)?;
    let definition = &source.definition;
    let guests = guests(&app, &definition.slug, &mut worker).await;
    parts.spawn(worker.run(std::future::pending()));
    let documents = source.documents.values().flat_map(BTreeMap::keys);
    let mut documents: Vec<String> = documents.cloned().collect();
    documents.sort();
    documents.dedup();
    let db = app.db.clone();
    Ok(Stage {
        // Pages are those of a site, not of the demonstration: mails are shown apart.
        router: router(App {
            mailbox: None,
            ..app
        }),
        mailbox,
        slug: definition.slug.clone(),
        languages: definition.languages.clone(),
        documents,
        guests,
        day,
        parts,
        db,
        folder: Some(folder),
    })
}

/// The time there: now, or noon of the day on which the campaign opens. Nobody learns much from a page that says that it is not open yet.
fn opened(real: &App, source: &CampaignSource) -> (Clock, Option<jiff::civil::Date>) {
    let now = real.clock.now();
    let definition = &source.definition;
    match definition.opens {
        Some(day) if day > source.today(now) => {
            let law = instrument(&definition.instrument).ok();
            let noon = definition.zone(law.as_ref()).start_of(day) + 12 * HOUR;
            (Clock::fixed(noon), Some(day))
        }
        _ => (real.clock.clone(), None),
    }
}

/// The real site's configuration, as far as pages say it, with a folder of its own, from which nothing leaves.
fn config(real: &Config, folder: &Folder) -> Config {
    let apart = Config::demonstration();
    Config {
        data_dir: folder.path().join("data"),
        key_dir: folder.path().join("keys"),
        database: None,
        metrics_listen: None,
        client_address_header: None,
        sign_up: SignUp::Closed,
        limits: Limits {
            form_min_seconds: real.limits.form_min_seconds,
            ..apart.limits
        },
        mail: Mail {
            from: real.mail.from.clone(),
            ..apart.mail
        },
        central: apart.central,
        ..real.clone()
    }
}

/// Somebody who obviously does not exist joins.
struct Joined {
    token: Token,
    code: WithdrawalCode,
}

/// In each language: one is counted, one left again, one has not pressed the button. Nobody where the form cannot be filled in like this.
async fn guests(
    app: &App,
    slug: &str,
    worker: &mut Worker<Delivery, InstanceContext>,
) -> Vec<Guests> {
    let Ok(campaign) = app.campaign(slug).await else {
        return Vec::new();
    };
    let now = app.clock.now();
    let languages = campaign.folder.definition.languages.clone();
    let mut all = Vec::new();
    for language in &languages {
        let mut joined = Vec::new();
        for who in ["exemple", "exemple-parti", "exemple-en-attente"] {
            let address = format!("{who}-{language}@example.org");
            joined.push(joins(app, &campaign, language, &address).await);
        }
        all.push((language, joined));
    }
    // The link is mailed before anybody uses it.
    pass(worker).await;
    let mut guests = Vec::new();
    let mut leaving = Vec::new();
    for (language, joined) in all {
        let mut joined = joined.into_iter();
        let (counted, left) = (joined.next().flatten(), joined.next().flatten());
        let pending = joined.next().flatten().map(|one| one.token);
        for one in [&counted, &left].into_iter().flatten() {
            let confirm = Command::Confirm {
                campaign: slug.to_owned(),
                token: one.token.clone(),
                credited: false,
            };
            let _ = app.sequencer.submit(confirm).await;
        }
        leaving.extend(left);
        if let Some(counted) = counted {
            guests.push(Guests {
                language: language.clone(),
                counted: counted.token,
                pending,
            });
        }
    }
    pass(worker).await;
    for one in leaving {
        let withdraw = Command::Withdraw {
            campaign: slug.to_owned(),
            code: one.code,
            terms: Terms::of(&campaign, now),
        };
        let _ = app.sequencer.submit(withdraw).await;
    }
    pass(worker).await;
    guests
}

async fn pass(worker: &mut Worker<Delivery, InstanceContext>) {
    if let Err(error) = worker.pass().await {
        tracing::warn!(%error, "the mails of a preview cannot be read");
    }
}

async fn joins(app: &App, campaign: &Campaign, language: &str, address: &str) -> Option<Joined> {
    let (joined, command) = made_up(campaign, language, address, app.clock.now())?;
    let outcome = app.sequencer.submit(command).await;
    matches!(outcome, Ok(Outcome::Kept)).then_some(joined)
}

/// What somebody types who obviously does not exist.
fn typed(campaign: &Campaign, address: &str) -> BTreeMap<String, String> {
    let territory = campaign.folder.definition.territory.as_deref();
    let mut typed = BTreeMap::new();
    for asked in campaign.rules.fields(territory) {
        let value = match asked.field.kind {
            FieldType::GivenName => "Prénom",
            FieldType::FamilyName => "Exemple",
            FieldType::Email => address,
            FieldType::PostalAddress => "1 rue de l’Exemple\n75000 Exempleville",
            FieldType::BirthDate => "1980-01-31",
            FieldType::Capacity => clameur_instrument::capacity::SELF,
            FieldType::PostalCode => "75000",
            FieldType::Country | FieldType::Nationality => "FR",
            FieldType::Line | FieldType::FreeText if asked.required => "Exemple",
            FieldType::Line
            | FieldType::FreeText
            | FieldType::Representative
            | FieldType::RepresentativeQuality
            | FieldType::DocumentKind
            | FieldType::DocumentNumber => continue,
        };
        typed.insert(asked.field.name.clone(), value.to_owned());
    }
    typed
}

fn made_up(
    campaign: &Campaign,
    language: &str,
    address: &str,
    now: Millis,
) -> Option<(Joined, Command)> {
    let instrument = campaign.rules.instrument();
    if instrument.proof != Proof::Mailbox || campaign.phase(now) != Phase::Open {
        return None;
    }
    let definition = &campaign.folder.definition;
    let targets = definition.targets.iter().map(|target| target.id.clone());
    let consents = instrument.consents.iter().map(|one| one.id.clone());
    let submission = Submission {
        fields: typed(campaign, address),
        targets: targets.collect(),
        consents: consents.collect(),
        territory: definition.territory.clone(),
        today: campaign.today(now),
    };
    let valid = match validate(&campaign.rules, &submission) {
        Ok(valid) => valid,
        Err(errors) => {
            tracing::info!(?errors, "nobody can be made up for a preview");
            return None;
        }
    };
    let context = Context {
        campaign,
        language,
        origin: &campaign.manifest.origin,
        shown_at: Some(now - MINUTE),
        showing: None,
        somebody_else: false,
        via: None,
        now,
    };
    let join = prepare(&context, &valid, 0, &mut OsRng).ok()?;
    let token = join.confirmation.token.as_deref();
    let token = token.and_then(|text| Token::parse(text).ok())?;
    let code = join.code;
    Some((Joined { token, code }, Command::Join(Box::new(join))))
}
