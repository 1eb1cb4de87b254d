//! `clameur demo`: everything working, on one machine, in one directory.

/// What it publishes.
mod campaigns;
/// Made-up people of every Member State.
mod citizens;
/// The demonstration's organiser.
mod desk;

use std::path::{Path, PathBuf};

use clameur_instrument::{Proof, Submission, validate};
use clameur_seal::KeyPair;
use rand_core::OsRng;

use clap::Args;

use self::campaigns::Slugs;
use super::{Done, Failure, block_on, say};
use crate::app::server::{Instance, stop_on_signal};
use crate::campaign::store::Campaign;
use crate::clock::{Clock, MINUTE, Millis};
use crate::config::Config;
use crate::mail::Mailbox;
use crate::secrets::write_secret;
use crate::state::App;
use crate::statement::join::{Context, prepare, prepare_signature};
use crate::statement::sequencer::{Command, Outcome};
use crate::terminal::tr;
use crate::token::Token;
use crate::web::command::word;

/// Show everything working, in a temporary directory: start here.
///
/// Publishes a collective complaint in French and English, the result of a European citizens' initiative, and the same initiative
/// as an exercise that anybody can sign, in 24 languages. Makes the organisation's key pair beside them, delivers mail to a page of its
/// own at /mailbox, and prints what to try. Nothing leaves this machine.
#[derive(Debug, Args)]
pub struct Demo {
    /// Keep everything in this directory, and go on from there next time.
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
    /// Port of the site; by default 8080, or any free one.
    #[arg(long)]
    port: Option<u16>,
    /// Fill the complaint and the exercise with this many made-up people each, by the same path as real ones.
    #[arg(long, default_value_t = 0, value_name = "N")]
    supporters: u32,
}

/// Where things are.
struct Places {
    dir: PathBuf,
    config: PathBuf,
    key: PathBuf,
    temporary: bool,
}

impl Demo {
    pub(super) fn run(self) -> Done {
        let temporary = self.dir.is_none();
        let dir = self.dir.clone().unwrap_or_else(|| {
            std::env::temp_dir().join(format!("clameur-demo-{}", std::process::id()))
        });
        // What is printed is typed in other directories, and what is configured is read from beside the configuration.
        let dir = std::path::absolute(&dir).unwrap_or(dir);
        let places = Places {
            config: dir.join("clameur.toml"),
            key: dir.join("organisation").join("demo.agekey"),
            dir,
            temporary,
        };
        let made = block_on(self.show(&places));
        if places.temporary {
            let _ = std::fs::remove_dir_all(&places.dir);
        }
        made
    }

    async fn show(&self, places: &Places) -> Done {
        let in_dir = |error: std::io::Error| {
            Failure::new(tr!(
                "cannot write into {path}: {error}\n  Name another directory with --dir.",
                "impossible d’écrire dans {path} : {error}\n  Nommez un autre dossier avec --dir.",
                path = places.dir.display()
            ))
        };
        std::fs::create_dir_all(places.key.parent().unwrap_or(&places.dir)).map_err(in_dir)?;
        let listener = self.listen().await?;
        let address = listener.local_addr()?;
        let config = Config {
            data_dir: places.dir.join("data"),
            key_dir: places.dir.join("keys"),
            listen: address,
            base_url: format!("http://{address}"),
            log: "warn".to_owned(),
            ..Config::demonstration()
        };
        std::fs::write(&places.config, toml::to_string(&config)?).map_err(in_dir)?;
        let public = organisation_key(&places.key).map_err(in_dir)?;
        let instance =
            Instance::open(config, Clock::System, Some(Mailbox::default()), true).await?;
        let app = instance.app.clone();
        let slugs = campaigns::publish_all(&app, &public).await?;
        let stop = stop_on_signal();
        let running = tokio::spawn(instance.run(listener, stop.clone()));
        if self.supporters > 0 {
            fill(&app, &slugs.complaint, self.supporters).await?;
            fill(&app, &slugs.exercise, self.supporters).await?;
        }
        self.explain(places, &app, &slugs).await?;
        running.await.map_err(|e| Failure::new(e.to_string()))??;
        Ok(())
    }

    async fn listen(&self) -> Result<tokio::net::TcpListener, Failure> {
        let at = |port| tokio::net::TcpListener::bind(("127.0.0.1", port));
        if let Some(port) = self.port {
            return at(port).await.map_err(|error| {
                Failure::new(tr!(
                    "cannot listen on port {port}: {error}\n  Give another one with --port, or none to take any free one.",
                    "impossible d’écouter sur le port {port} : {error}\n  Donnez-en un autre avec --port, ou aucun pour prendre un port libre."
                ))
            });
        }
        match at(8080).await {
            Ok(listener) => Ok(listener),
            Err(_) => Ok(at(0).await?),
        }
    }

    async fn explain(&self, places: &Places, app: &App, slugs: &Slugs) -> Done {
        let slug = slugs.complaint.as_str();
        let (initiative, exercise) = (&slugs.initiative, &slugs.exercise);
        let site = &app.config.base_url;
        let program = std::env::current_exe()
            .ok()
            .map_or_else(|| "clameur".to_owned(), |path| typed(&path));
        let dir = places.dir.display();
        let config = typed(&places.config);
        let desk = desk::address(app, slugs).await?;
        let key = typed(&places.key);
        let data = typed(&places.dir.join("data"));
        let batch = typed(&places.dir.join("batch-1.tar"));
        let opened = typed(&places.dir.join("opened"));
        let campaign = app
            .campaigns
            .get(&app.db, &app.secrets, slug, app.clock.now())
            .await?
            .ok_or_else(|| {
                Failure::new(tr!(
                    "the campaign was not published",
                    "la campagne n’a pas été publiée"
                ))
            })?;
        let log_key = word(&campaign.manifest.log_key);
        let end = if places.temporary {
            tr!(" and removes the files", " et supprime les fichiers")
        } else {
            tr!("; the files stay", " ; les fichiers restent")
        };
        say(&tr!(
            "\
Clameur, demonstration

  desk      {desk}
  site      {site}/en/{slug}
  mailbox   {site}/mailbox
  files     {dir}

The desk is for those who run campaigns; its address opens it as the organiser of the demonstration.

Try this, in this order; the commands in another terminal:

  1. Write     open the desk, its organisation, its campaign; change a sentence,
               look at its preview, and publish it
  2. Join      {site}/en/{slug}
               with any name, and any address at example.org
  3. Confirm   {site}/mailbox
               open the mail, follow its link, press the button: you are counted
  4. Receipt   download it from that page; then, in the folder where it is saved,
               {program} receipt verify {slug}-*.tlog-proof --key {log_key}
  5. Recount   {program} audit {site}
  6. Dossier   {program} batch freeze {slug} --yes --config {config} --out {batch}
               {program} open {batch} --key {key} --out {opened}
  7. Look for a name you typed: the server has it nowhere
               grep -r --text 'NAME' {data} || echo nowhere

And a citizens' initiative:

  The result of 2022      {site}/en/{initiative}/count
  Sign as an exercise     {site}/en/{exercise}

Ctrl-C ends it{end}.",
            "\
Clameur, démonstration

  bureau    {desk}
  site      {site}/fr/{slug}
  courriel  {site}/mailbox
  fichiers  {dir}

Essayez ceci, dans cet ordre ; les commandes dans un autre terminal :

  1. Écrire    ouvrez le bureau, son organisation, sa campagne ; changez une phrase,
               regardez son aperçu, et publiez-la
  2. Rejoindre {site}/fr/{slug}
               avec n’importe quel nom, et n’importe quelle adresse de example.org
  3. Confirmer {site}/mailbox
               ouvrez le courriel, suivez son lien, appuyez sur le bouton : vous êtes dans le compte
  4. Reçu      téléchargez-le de cette page ; puis, dans le dossier où il est enregistré,
               {program} receipt verify {slug}-*.tlog-proof --key {log_key}
  5. Recompter {program} audit {site}
  6. Dossier   {program} batch freeze {slug} --yes --config {config} --out {batch}
               {program} open {batch} --key {key} --out {opened}
  7. Cherchez un nom que vous avez tapé : le serveur ne l’a nulle part
               grep -r --text 'NOM' {data} || echo nulle part

Et une initiative citoyenne :

  Le résultat de 2022     {site}/fr/{initiative}/count
  Signer pour s’exercer   {site}/fr/{exercise}

Ctrl-C y met fin{end}."
        ));
        Ok(())
    }
}

/// A path as it is typed from anywhere.
fn typed(path: &Path) -> String {
    let text = path.display().to_string();
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '.' | '-' | '_');
    if text.chars().all(plain) {
        text
    } else {
        word(&text)
    }
}

/// The organisation's key pair: made once, kept beside the demonstration, never read by its server.
fn organisation_key(path: &Path) -> std::io::Result<String> {
    if let Ok(text) = std::fs::read_to_string(path)
        && let Ok(identities) = clameur_seal::Identities::parse(&text)
        && let Some(recipient) = identities.recipients().first()
    {
        return Ok(recipient.to_string());
    }
    let pair = KeyPair::generate();
    let created = jiff::Timestamp::from_millisecond(Clock::System.now())
        .unwrap_or(jiff::Timestamp::UNIX_EPOCH)
        .to_string();
    write_secret(path, pair.identity_file(&created).as_bytes())?;
    Ok(pair.public().to_string())
}

const GIVEN: &[&str] = &[
    "Exemple",
    "Essai",
    "Modèle",
    "Témoin",
    "Specimen",
    "Démo",
    "Fictive",
    "Imaginaire",
];

/// Joins and confirms made-up people, with the functions that the form and the mailed link use.
async fn fill(app: &App, slug: &str, supporters: u32) -> Done {
    let campaign = app
        .campaigns
        .get(&app.db, &app.secrets, slug, app.clock.now())
        .await?
        .ok_or_else(|| {
            Failure::new(tr!(
                "the campaign was not published",
                "la campagne n’a pas été publiée"
            ))
        })?;
    let mut tasks = tokio::task::JoinSet::new();
    for number in 1..=supporters {
        if tasks.len() >= 256
            && let Some(done) = tasks.join_next().await
        {
            done.map_err(|e| Failure::new(e.to_string()))??;
        }
        let sequencer = app.sequencer.clone();
        if campaign.rules.instrument().proof == Proof::None {
            let sign = made_up_citizen(&campaign, number, app.clock.now())?;
            tasks.spawn(async move { sequencer.submit(sign).await });
            continue;
        }
        let (token, join) = made_up(&campaign, number, app.clock.now())?;
        let campaign = slug.to_owned();
        tasks.spawn(async move {
            sequencer.submit(join).await?;
            sequencer
                .submit(Command::Confirm {
                    campaign,
                    token,
                    credited: false,
                })
                .await
        });
    }
    while let Some(done) = tasks.join_next().await {
        let outcome: Outcome = done.map_err(|e| Failure::new(e.to_string()))??;
        if !matches!(outcome, Outcome::Counted { .. } | Outcome::CountedBefore) {
            return Err(Failure::new(tr!(
                "a made-up person could not be counted",
                "une personne inventée n’a pas pu être comptée"
            )));
        }
    }
    Ok(())
}

/// A citizen of some Member State who obviously does not exist, signing.
pub(crate) fn made_up_citizen(
    campaign: &Campaign,
    number: u32,
    now: Millis,
) -> Result<Command, Failure> {
    let instrument = campaign.rules.instrument();
    let today = campaign.today(now);
    let nationality = citizens::nationality(number);
    let fields = citizens::fields(instrument, nationality, number, today).ok_or_else(|| {
        Failure::new(tr!(
            "nobody of {nationality} can be made up",
            "personne de {nationality} ne peut être inventé"
        ))
    })?;
    let submission = Submission {
        fields,
        targets: Vec::new(),
        consents: instrument
            .consents
            .iter()
            .filter(|consent| consent.required)
            .map(|consent| consent.id.clone())
            .collect(),
        territory: Some(nationality.to_owned()),
        today,
    };
    let valid = validate(&campaign.rules, &submission).map_err(|errors| {
        Failure::new(tr!(
            "a made-up person is refused: {errors:?}",
            "une personne inventée est refusée : {errors:?}"
        ))
    })?;
    let context = Context {
        campaign,
        language: campaign
            .folder
            .definition
            .languages
            .first()
            .map_or("en", String::as_str),
        origin: &campaign.manifest.origin,
        shown_at: Some(now - MINUTE),
        showing: None,
        somebody_else: false,
        via: None,
        now,
    };
    let sign = prepare_signature(&context, &valid, &mut OsRng)?;
    Ok(Command::Sign(Box::new(sign)))
}

/// A person who obviously does not exist.
pub(crate) fn made_up(
    campaign: &Campaign,
    number: u32,
    now: Millis,
) -> Result<(Token, Command), Failure> {
    let at = usize::try_from(number).unwrap_or(0);
    let given = GIVEN.get(at % GIVEN.len()).copied().unwrap_or("Exemple");
    let targets: Vec<String> = campaign
        .folder
        .definition
        .targets
        .iter()
        .enumerate()
        .filter(|(place, _)| (at >> place) & 1 == 0 || *place == at % 4)
        .map(|(_, target)| target.id.clone())
        .collect();
    let consents = campaign
        .rules
        .instrument()
        .consents
        .iter()
        .filter(|consent| consent.required || number.is_multiple_of(3))
        .map(|consent| consent.id.clone())
        .collect();
    let submission = Submission {
        fields: [
            ("given-name", given.to_owned()),
            ("family-name", format!("Personne-Inventée {number}")),
            ("email", format!("personne-{number}@example.org")),
        ]
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect(),
        targets,
        consents,
        territory: campaign.folder.definition.territory.clone(),
        today: campaign.today(now),
    };
    let valid = validate(&campaign.rules, &submission).map_err(|errors| {
        Failure::new(tr!(
            "a made-up person is refused: {errors:?}",
            "une personne inventée est refusée : {errors:?}"
        ))
    })?;
    let context = Context {
        campaign,
        language: if number.is_multiple_of(4) { "en" } else { "fr" },
        origin: &campaign.manifest.origin,
        shown_at: Some(now - MINUTE),
        showing: None,
        somebody_else: false,
        via: None,
        now,
    };
    let join = prepare(&context, &valid, 0, &mut OsRng)?;
    let token = join
        .confirmation
        .token
        .as_deref()
        .and_then(|text| Token::parse(text).ok())
        .ok_or_else(|| {
            Failure::new(tr!(
                "a made-up person got no mail",
                "une personne inventée n’a pas reçu de courriel"
            ))
        })?;
    Ok((token, Command::Join(Box::new(join))))
}

#[cfg(test)]
mod tests;
