//! What the demonstration publishes.

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::campaign::definition::Role;
use crate::campaign::diagnostic::Path;
use crate::campaign::diagnostic::Step::{Item, Key};
use crate::campaign::draft::Draft;
use crate::campaign::folder::Files;
use crate::campaign::publish::publish;
use crate::campaign::review::store as reviews;
use crate::campaign::source::CampaignSource;
use crate::campaign::store::set_ended_on;
use crate::cli::Failure;
use crate::clock::day_of;
use crate::count::reported::{self, Channel};
use crate::state::App;
use crate::terminal::tr;

/// The result of the initiative that the demonstration shows, as the public register has it.
const RESULT: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/campaigns/reclaim-your-face/result.csv"
));

/// The initiative's exercise, which anybody can sign.
const EXERCISE: &str = "initiative-exercise";

/// Names of what was published, for the addresses that the demonstration prints.
pub(super) struct Slugs {
    /// The collective complaint.
    pub(super) complaint: String,
    /// The initiative that is over.
    pub(super) initiative: String,
    /// Its exercise.
    pub(super) exercise: String,
    /// The public key for which they were published.
    pub(super) public: String,
    /// The complaint's folder, from which its organiser goes on.
    pub(super) folder: Files,
}

/// Publishes a collective complaint, an initiative that is over, with its result, and the same initiative as an exercise.
pub(super) async fn publish_all(app: &App, public: &str) -> Result<Slugs, Failure> {
    let complaint = with_recipient(shown(CampaignSource::embedded_demo())?, public);
    let initiative = with_recipient(shown(CampaignSource::embedded_initiative())?, public);
    let today = day_of(app.clock.now());
    let exercise = exercise(&initiative, today)?;
    for source in [&initiative, &exercise, &complaint] {
        // What its organiser published or closed at the desk last time stays as it is.
        let slug = &source.definition.slug;
        if reviews::keeper(app.db.read(), slug).await?.is_some() {
            continue;
        }
        publish(&app.db, &app.secrets, &app.config, source, app.clock.now()).await?;
    }
    let result = reported::read_csv(RESULT.as_bytes()).map_err(|error| {
        Failure::new(tr!(
            "the initiative's result: {error}",
            "le résultat de l’initiative : {error}"
        ))
    })?;
    let as_of = initiative.definition.closes.unwrap_or(today);
    let slug = &initiative.definition.slug;
    reported::replace(&app.db, slug, Channel::Register, as_of, &result).await?;
    // The day on which the register says "unsuccessful collection": nothing falls due any more.
    set_ended_on(&app.db, slug, Some(jiff::civil::date(2022, 10, 24))).await?;
    Ok(Slugs {
        folder: folder(&complaint, public),
        public: public.to_owned(),
        complaint: complaint.definition.slug,
        initiative: initiative.definition.slug,
        exercise: exercise.definition.slug,
    })
}

/// The files of a campaign, with the key for which it was published.
fn folder(source: &CampaignSource, public: &str) -> Files {
    let mut draft = Draft::of_files(source.files());
    let lead = source
        .definition
        .organisations
        .iter()
        .position(|one| one.role == Role::Lead);
    let steps = [
        Key("organisation"),
        Item(lead.unwrap_or_default()),
        Key("recipients"),
    ];
    let keys = toml::Value::Array(vec![toml::Value::from(public)]);
    draft.put(&Path::definition(&steps), Some(&keys));
    draft.files()
}

/// An embedded campaign with its pictures.
fn shown(
    source: Result<CampaignSource, Vec<crate::campaign::diagnostic::Diagnostic>>,
) -> Result<CampaignSource, Failure> {
    source
        .and_then(CampaignSource::with_embedded_pictures)
        .map_err(|errors| {
            let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
            Failure::new(lines.join("\n"))
        })
}

/// The same texts under another name and with a window of twelve months around today.
fn exercise(initiative: &CampaignSource, today: Date) -> Result<CampaignSource, Failure> {
    let mut source = initiative.clone();
    let day = |span: jiff::Span| {
        today
            .checked_add(span)
            .map_err(|error| Failure::new(error.to_string()))
    };
    source.definition.slug = EXERCISE.to_owned();
    source.definition.opens = Some(day(-2.months())?);
    // Twelve months less a day, as the register counts.
    source.definition.closes = day(10.months())?.yesterday().ok();
    // The documents carry the days of the collection.
    source.write_documents().map_err(|kind| {
        Failure::new(tr!(
            "the exercise's {kind} cannot be written",
            "{kind} de l’exercice : impossible à écrire"
        ))
    })?;
    Ok(source)
}

fn with_recipient(mut source: CampaignSource, public: &str) -> CampaignSource {
    for organisation in &mut source.definition.organisations {
        if organisation.role == Role::Lead {
            organisation.recipients = vec![public.to_owned()];
        }
    }
    source
}
