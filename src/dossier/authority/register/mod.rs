//! The register of what was sent to authorities and what they certified, and how far it leads.

mod gate;
mod packing;
mod store;
mod tally;

use std::collections::BTreeMap;

use clameur_instrument::{Event, Instrument, Kind};
use jiff::civil::Date;

pub use gate::Objection;
pub use packing::{PackingList, PackingListError};
pub use tally::{Line, Tally};

use crate::campaign::publish;
use crate::campaign::store::Campaign;
use crate::clock::Millis;
use crate::db::{Db, Error};
use crate::paper::{ReportLine, figures};
use crate::procedure::Procedure;
use crate::procedure::Reach;
use crate::terminal::tr;

/// Longest text that people write about a sending or a certificate, in characters.
const LONGEST: usize = 500;

/// The States to whose authorities statements of an instrument go, whether they are given in this instance, on paper, or in the Commission's
/// central system. None where statements go to no State.
#[must_use]
pub fn states(instrument: &Instrument) -> Vec<String> {
    let support = instrument.support.as_ref();
    if support.is_none_or(|support| support.territories == 0) {
        return Vec::new();
    }
    let keys = |of: &Instrument| of.territory.keys().cloned().collect();
    let elsewhere = instrument.elsewhere.as_ref();
    match elsewhere.and_then(|elsewhere| elsewhere.paper.as_deref()) {
        Some(paper) => publish::instrument(paper).map_or_else(|_| Vec::new(), |of| keys(&of)),
        None if instrument.kind == Kind::StatementOfSupport => keys(instrument),
        None => Vec::new(),
    }
}

/// Statements of a campaign by State and by the way in which they were given, as far as they are known.
///
/// # Errors
/// When the store does not answer, or the campaign's statements go to no State.
pub async fn known(
    db: &Db,
    campaign: &Campaign,
) -> Result<BTreeMap<String, ReportLine>, RegisterError> {
    let instrument = campaign.rules.instrument();
    let states = states(instrument);
    if states.is_empty() {
        return Err(RegisterError::NotForStates(campaign.slug().to_owned()));
    }
    let states = states.iter().map(String::as_str);
    Ok(figures(db, campaign.slug(), instrument, states).await?)
}

/// How far what is known leads.
#[must_use]
pub fn reach(campaign: &Campaign, known: &BTreeMap<String, ReportLine>) -> Reach {
    let together = known.iter();
    let together = together.map(|(code, line)| (code.clone(), line.together()));
    Reach::new(
        campaign.rules.instrument(),
        campaign.folder.definition.registered,
        &together.collect(),
    )
}

/// Something that was sent to an authority.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sent {
    /// Its number in the register, from 1.
    pub number: u64,
    /// The State.
    pub country: String,
    /// The day.
    pub on: Date,
    /// The batches that the files were made of; none where nobody signed in this instance.
    pub batches: Vec<u32>,
    /// Statements given in this instance, as the packing lists say.
    pub individual: u64,
    /// Statements on paper that went along.
    pub paper: u64,
    /// Statements of the central system that went along.
    pub central: u64,
    /// How it went, in the organisers' words.
    pub how: String,
    /// SHA-256 of the packing lists, in hexadecimal.
    pub lists: Vec<String>,
    /// All statements of the initiative by the figures of that day; none where an earlier program wrote it down.
    pub all_known: Option<u64>,
    /// States whose least number was reached by these figures.
    pub states_reached: Option<u64>,
    /// The sending that this one takes the place of.
    pub instead_of: Option<u64>,
    /// Why it was sent although something spoke against it; empty where nothing did.
    pub even_so: String,
}

impl Sent {
    /// Statements in all.
    #[must_use]
    pub fn statements(&self) -> u64 {
        self.individual + self.paper + self.central
    }
}

/// A certificate (Annex VI).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// Its number in the register, from 1.
    pub number: u64,
    /// The State.
    pub country: String,
    /// The day on it.
    pub on: Date,
    /// Valid statements that it certifies, whichever way they were given.
    pub valid: u64,
    /// The authority's reference; may be empty.
    pub reference: String,
}

/// What the register holds, in the order in which it was written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Register {
    /// What was sent.
    pub sent: Vec<Sent>,
    /// What came back.
    pub certificates: Vec<Certificate>,
}

impl Register {
    /// Reads it.
    ///
    /// # Errors
    /// When the store does not answer or holds what cannot be read.
    pub async fn read(db: &Db, campaign: &str) -> Result<Self, RegisterError> {
        let mut connection = db.snapshot().await?;
        store::read(&mut connection, campaign).await
    }

    /// What was sent to a State, without what something else took the place of.
    pub fn standing(&self, country: &str) -> impl Iterator<Item = &Sent> {
        let sent = self.sent.iter().filter(move |sent| sent.country == country);
        sent.filter(|sent| !self.replaced(sent.number))
    }

    /// Whether something else took the place of a sending.
    #[must_use]
    pub fn replaced(&self, number: u64) -> bool {
        self.sent.iter().any(|one| one.instead_of == Some(number))
    }

    /// Statements that were sent to a State in all.
    #[must_use]
    pub fn sent_to(&self, country: &str) -> u64 {
        self.standing(country).map(Sent::statements).sum()
    }

    /// The certificate of a State that counts: the newest one.
    #[must_use]
    pub fn certified(&self, country: &str) -> Option<&Certificate> {
        let mut certificates = self.certificates.iter().rev();
        certificates.find(|certificate| certificate.country == country)
    }
}

/// Why nothing was written down. The second line says what to do.
#[derive(Debug, thiserror::Error)]
pub enum RegisterError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] Error),
    /// An entry cannot be read.
    #[error("{}", tr!(
        "entry {entry} of the register cannot be read\n  It was written by a newer program, or the store is damaged: clameur doctor",
        "l’entrée {entry} de ce registre est illisible\n  Un programme plus récent l’a écrite, ou la base est abîmée : clameur doctor",
        entry = _0
    ))]
    Entry(u64),
    /// The campaign's statements go to no Member State.
    #[error("{}", tr!(
        "the statements of {slug:?} do not go to authorities of Member States\n  This register is for European citizens' initiatives.",
        "les déclarations de {slug:?} ne vont pas à des autorités d’États membres\n  Ce registre est pour les initiatives citoyennes européennes.",
        slug = _0
    ))]
    NotForStates(String),
    /// No such State.
    #[error("{}", tr!(
        "{given:?} is no Member State\n  One of: {known}",
        "{given:?} n’est pas un État membre\n  Un de ceux-ci : {known}"
    ))]
    NoState {
        /// What was given.
        given: String,
        /// The States.
        known: String,
    },
    /// A day that has not come.
    #[error("{}", tr!(
        "{day} is in the future\n  Give the day on which it happened, as YYYY-MM-DD.",
        "le {day} est à venir\n  Donnez le jour où cela a eu lieu, sous la forme AAAA-MM-JJ.",
        day = _0
    ))]
    Future(Date),
    /// Before that could have been.
    #[error("{}", tr!(
        "{day} is before {what} ({before})\n  Give the day on which it happened, as YYYY-MM-DD.",
        "le {day} est avant le jour où {what} ({before})\n  Donnez le jour où cela a eu lieu, sous la forme AAAA-MM-JJ."
    ))]
    Before {
        /// The day given.
        day: Date,
        /// What comes first.
        what: String,
        /// The day of that.
        before: Date,
    },
    /// The packing list is none.
    #[error(transparent)]
    Packing(#[from] PackingListError),
    /// It is for something else.
    #[error("{}", tr!(
        "the packing list is for {what} {found}, not {expected}\n  Give the packing-list-XX.txt of the folder that was sent.",
        "le bordereau est pour {what} {found}, et non {expected}\n  Donnez le packing-list-XX.txt du dossier qui a été envoyé."
    ))]
    OtherList {
        /// What differs.
        what: String,
        /// What the list says.
        found: String,
        /// What was given.
        expected: String,
    },
    /// The batch is not known here.
    #[error("{}", tr!(
        "the packing list is of batch {batch}, which was never frozen here\n  `clameur batch list` shows those that there are.",
        "le bordereau est du lot {batch}, qui n’a jamais été arrêté ici\n  `clameur batch list` montre ceux qu’il y a.",
        batch = _0
    ))]
    NoBatch(u32),
    /// The same list again.
    #[error("{}", tr!(
        "this packing list was written down before, as number {number}\n  `clameur authority list` shows it. To put something in its place: --instead-of {number}",
        "ce bordereau a déjà été noté, sous le numéro {number}\n  `clameur authority list` le montre. Pour mettre autre chose à sa place : --instead-of {number}",
        number = _0
    ))]
    RecordValidator(u64),
    /// A list twice.
    #[error("{}", tr!(
        "the same packing list was given twice\n  Give each folder's list once.",
        "le même bordereau a été donné deux fois\n  Donnez une seule fois celui de chaque dossier."
    ))]
    Twice,
    /// Statements were signed here, and no list names them.
    #[error("{}", tr!(
        "{count} statements of {country} were signed in this instance, and no packing list was given\n  Freeze, export and open the batches, and give each packing-list-{country}.txt with --files.",
        "{count} déclarations de {country} ont été signées dans cette instance, et aucun bordereau n’a été donné\n  Arrêtez, exportez et ouvrez les lots, et donnez chaque packing-list-{country}.txt avec --files.",
        count = _0,
        country = _1
    ))]
    NoList(u64, String),
    /// Nothing would go.
    #[error("{}", tr!(
        "there is nothing to send to {country}: no packing list, no statement on paper, none of the central system\n  Count the sheets (`clameur paper count`), load the central system's figures, or give --paper and --central.",
        "il n’y a rien à envoyer à {country} : pas de bordereau, pas de déclaration sur papier, aucune du système central\n  Comptez les feuilles (`clameur paper count`), reprenez les chiffres du système central, ou donnez --paper et --central.",
        country = _0
    ))]
    Nothing(String),
    /// More than was counted.
    #[error("{}", tr!(
        "{given} statements {way} are more than the {known} that are counted for {country}\n  Write the count down first: {how}",
        "{given} déclarations {way}, c’est plus que les {known} qui sont comptées pour {country}\n  Notez d’abord le compte : {how}"
    ))]
    MoreThanCounted {
        /// The State.
        country: String,
        /// Which statements.
        way: String,
        /// What was given.
        given: u64,
        /// What is counted.
        known: u64,
        /// Which command.
        how: String,
    },
    /// What was to be replaced is not there.
    #[error("{}", tr!(
        "number {number} of the register is no sending to {country} that stands\n  `clameur authority list` shows them.",
        "le numéro {number} de ce registre n’est pas un envoi à {country} qui vaut encore\n  `clameur authority list` les montre.",
        number = _0,
        country = _1
    ))]
    NoSending(u64, String),
    /// Something speaks against it.
    #[error("{}", gate::told(.0))]
    Objections(Vec<Objection>),
    /// Nothing was sent to that State.
    #[error("{}", tr!(
        "nothing was sent to {country} yet\n  Write down what was sent first: clameur authority sent",
        "rien n’a encore été envoyé à {country}\n  Notez d’abord ce qui a été envoyé : clameur authority sent",
        country = _0
    ))]
    NothingSent(String),
    /// More than there can be.
    #[error("{}", tr!(
        "{valid} valid statements are more than the {sent} that were sent to {country}\n  Check the certificate. If paper forms or statements of the central system went along,\n  they belong to what was sent: --paper and --central of `clameur authority sent`.",
        "{valid} déclarations valables, c’est plus que les {sent} qui ont été envoyées à {country}\n  Vérifiez le certificat. Si des formulaires sur papier ou des déclarations du système central\n  accompagnaient l’envoi, ils en font partie : --paper et --central de `clameur authority sent`."
    ))]
    MoreThanSent {
        /// The State.
        country: String,
        /// What was given.
        valid: u64,
        /// What was sent.
        sent: u64,
    },
    /// A text that is empty or too long.
    #[error("{}", tr!(
        "{option} needs some words, {LONGEST} characters at most, on one line",
        "{option} demande quelques mots, {LONGEST} caractères au plus, sur une ligne",
        option = _0
    ))]
    Words(&'static str),
}

/// A sending, as it is written down.
#[derive(Debug, Clone, Default)]
pub struct NewSent<'a> {
    /// The State.
    pub country: &'a str,
    /// The day.
    pub on: Date,
    /// The packing lists' texts; none where nobody signed in this instance.
    pub files: &'a [String],
    /// Statements on paper that went along; all that are counted where nothing is said.
    pub paper: Option<u64>,
    /// Statements of the central system that went along; likewise.
    pub central: Option<u64>,
    /// How it went.
    pub how: &'a str,
    /// Number of the sending that this one takes the place of.
    pub instead_of: Option<u64>,
    /// Why it was sent although something speaks against it.
    pub even_so: Option<&'a str>,
}

/// Writes down what was sent. Statements are sent once to each State, and only once the figures of all ways of giving them reach what the law asks
/// in all and by State (Regulation (EU) 2019/788, art. 12): otherwise a reason is needed, which stays in the register.
///
/// # Errors
/// When it cannot be true, or something speaks against it, or the store fails: nothing is written then.
pub async fn sent(
    db: &Db,
    campaign: &Campaign,
    new: &NewSent<'_>,
    today: Date,
    now: Millis,
) -> Result<Sent, RegisterError> {
    let country = state(campaign, new.country)?;
    let lists = gate::lists(campaign, &country, new.files)?;
    let how = words("--how", new.how)?;
    let even_so = new.even_so.map(|text| words("--even-so", text));
    let even_so = even_so.transpose()?;
    not_to_come(new.on, today)?;
    let known = known(db, campaign).await?;
    let reach = reach(campaign, &known);
    let here = known.get(&country).copied().unwrap_or_default();
    let individual = gate::individual(&country, &lists, here)?;
    let (paper, central) = gate::stacks(&country, new, here)?;
    if individual + paper + central == 0 {
        return Err(RegisterError::Nothing(country));
    }
    let mut transaction = db.begin().await?;
    for list in &lists {
        let zone = &campaign.zone;
        let frozen = store::frozen_on(&mut transaction, campaign.slug(), list.batch, zone).await?;
        let frozen = frozen.ok_or(RegisterError::NoBatch(list.batch))?;
        let what = tr!("the batch was frozen", "le lot a été arrêté");
        not_before(new.on, what, frozen)?;
    }
    let register = store::read(&mut transaction, campaign.slug()).await?;
    gate::known_lists(&register, &lists, new.instead_of)?;
    let in_time = match Procedure::read(&mut transaction, campaign.slug(), now).await? {
        Some(procedure) => {
            if let Some(began) = procedure.history.first(Event::Started) {
                not_before(
                    new.on,
                    tr!("collecting began", "la collecte a commencé"),
                    began,
                )?;
            }
            gate::in_time(&procedure, new.on)
        }
        None => None,
    };
    let here = (country.as_str(), individual, here);
    let objections = gate::objections(&register, reach, here, (new, in_time))?;
    let Some(even_so) = even_so.or_else(|| objections.is_empty().then(String::new)) else {
        return Err(RegisterError::Objections(objections));
    };
    let sent = Sent {
        number: register.sent.last().map_or(1, |last| last.number + 1),
        country,
        on: new.on,
        batches: lists.iter().map(|list| list.batch).collect(),
        individual,
        paper,
        central,
        how,
        lists: lists.into_iter().map(|list| list.sha256).collect(),
        all_known: Some(reach.statements),
        states_reached: Some(reach.states),
        instead_of: new.instead_of,
        // A reason that nothing asked for would tell of something that was not.
        even_so: if objections.is_empty() {
            String::new()
        } else {
            even_so
        },
    };
    let files = new.files.concat();
    store::insert_sent(&mut transaction, campaign.slug(), &sent, &files, now).await?;
    transaction.commit().await?;
    Ok(sent)
}

/// Writes down a certificate. A later one for the same State takes its place in the tally.
///
/// # Errors
/// As [`sent`].
pub async fn certificate(
    db: &Db,
    campaign: &Campaign,
    new: &Certificate,
    today: Date,
    now: Millis,
) -> Result<Certificate, RegisterError> {
    let country = state(campaign, &new.country)?;
    not_to_come(new.on, today)?;
    let reference = match new.reference.trim() {
        "" => String::new(),
        text => words("--reference", text)?,
    };
    let mut transaction = db.begin().await?;
    let register = store::read(&mut transaction, campaign.slug()).await?;
    let first = register.standing(&country).map(|sent| sent.on).min();
    let first = first.ok_or_else(|| RegisterError::NothingSent(country.clone()))?;
    let what = tr!("anything was sent there", "quelque chose y a été envoyé");
    not_before(new.on, what, first)?;
    let sent = register.sent_to(&country);
    if new.valid > sent {
        return Err(RegisterError::MoreThanSent {
            country,
            valid: new.valid,
            sent,
        });
    }
    let certificate = Certificate {
        number: register
            .certificates
            .last()
            .map_or(1, |last| last.number + 1),
        country,
        reference,
        ..new.clone()
    };
    store::insert_certificate(&mut transaction, campaign.slug(), &certificate, now).await?;
    transaction.commit().await?;
    Ok(certificate)
}

/// Whether statements of a campaign go to authorities of Member States at all.
///
/// # Errors
/// When they do not.
pub fn goes_to_states(campaign: &Campaign) -> Result<(), RegisterError> {
    match states(campaign.rules.instrument()).is_empty() {
        true => Err(RegisterError::NotForStates(campaign.slug().to_owned())),
        false => Ok(()),
    }
}

/// The State's code, when statements of the campaign go there.
///
/// # Errors
/// When they do not.
pub fn state(campaign: &Campaign, given: &str) -> Result<String, RegisterError> {
    let known = states(campaign.rules.instrument());
    if known.is_empty() {
        return Err(RegisterError::NotForStates(campaign.slug().to_owned()));
    }
    let code = given.trim().to_ascii_uppercase();
    if known.contains(&code) {
        return Ok(code);
    }
    Err(RegisterError::NoState {
        given: given.to_owned(),
        known: known.join(" "),
    })
}

fn words(what: &'static str, text: &str) -> Result<String, RegisterError> {
    let text = text.trim();
    let fits =
        !text.is_empty() && text.chars().count() <= LONGEST && !text.chars().any(char::is_control);
    fits.then(|| text.to_owned())
        .ok_or(RegisterError::Words(what))
}

fn not_to_come(day: Date, today: Date) -> Result<(), RegisterError> {
    if day > today {
        return Err(RegisterError::Future(day));
    }
    Ok(())
}

fn not_before(day: Date, what: String, before: Date) -> Result<(), RegisterError> {
    if day < before {
        return Err(RegisterError::Before { day, what, before });
    }
    Ok(())
}
