//! `clameur write`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;

use super::{Done, Failure, block_on, contacts, say, say_error, shared};
use crate::clock::Clock;
use crate::given;
use crate::mail::{About, Delivery, DeliveryError, Mailbox, Session as _, Site, Transport as _};
use crate::mailing::journal::{self, Journal, JournalError};
use crate::mailing::send::{self, Order, Person, Sent};
use crate::mailing::text::{Text, Wrong, for_language};
use crate::shown;
use crate::subscription::archive::Opened;
use crate::terminal::tr;

/// Longest age of an export, in hours: whoever left since is still in it.
const FRESH_HOURS: i64 = 24;
/// Addresses that are named one by one at the end.
const NAMED: usize = 20;

/// Write to a list of people, from the machine where the key is.
///
/// Opens what `clameur contacts export` wrote, and sends each person one mail in their language, with the link by which they
/// leave the list. The server learns neither the text nor to whom it went. Whoever has it stands in a journal as a keyed hash: run
/// the same command again after a break, and it goes on where it stopped. Try it first with --dry-run, then with --test.
#[derive(Debug, Args)]
pub struct Write {
    /// The file that `clameur contacts export` wrote, not older than a day.
    archive: PathBuf,
    /// The organisation's key file.
    #[arg(long, value_name = "KEYFILE")]
    key: PathBuf,
    /// A text: subject in the first line, then an empty line, then paragraphs. Its name says the language, as in message.fr.txt.
    /// Given several times, the first one is for everybody whose language has none.
    #[arg(long, value_name = "FILE", required = true)]
    text: Vec<PathBuf>,
    /// Who writes, by name.
    #[arg(long, value_name = "NAME")]
    organisation: String,
    /// The address that the mails come from, and to which answers go.
    #[arg(long, value_name = "ADDRESS")]
    from: String,
    /// The relay: smtp+starttls://host:587, smtps://host:465, or smtp://127.0.0.1:25 on this machine; folder:PATH writes files.
    #[arg(long, value_name = "RELAY", required_unless_present = "dry_run")]
    smtp: Option<String>,
    /// Name at the relay; its password stands in CLAMEUR_SMTP_PASSWORD, or in the file given with --password-file.
    #[arg(long, value_name = "NAME")]
    user: Option<String>,
    /// File with the password at the relay.
    #[arg(long, value_name = "FILE", requires = "user")]
    password_file: Option<PathBuf>,
    /// File (PEM) with the certificate of the authority that signed your relay's, where no public one did.
    #[arg(long, value_name = "FILE", requires = "smtp")]
    certificates: Option<PathBuf>,
    /// The log's key as the campaign published it: then the links for leaving lead to that campaign's site, and nowhere else.
    #[arg(long, value_name = "VKEY")]
    log_key: Option<String>,
    /// Who has the mail already; by default beside the archive, named after the texts.
    #[arg(long, value_name = "FILE")]
    journal: Option<PathBuf>,
    /// Mails a minute, as your relay allows.
    #[arg(long, value_name = "NUMBER", default_value_t = 60, value_parser = clap::value_parser!(u32).range(1..=6000))]
    per_minute: u32,
    /// Send nothing: say how many would get which text, and show each.
    #[arg(long)]
    dry_run: bool,
    /// Send each text once to this address, and nothing to anybody else.
    #[arg(long, value_name = "ADDRESS", conflicts_with = "dry_run")]
    test: Option<String>,
    /// Also write to an export that is older than a day.
    #[arg(long)]
    old: bool,
    /// Do not ask.
    #[arg(long)]
    yes: bool,
}

impl Write {
    pub(super) fn run(self) -> Done {
        let texts = texts(&self.text)?;
        let delivery = self.delivery()?;
        let opened = contacts::opened(&self.archive, &self.key, self.log_key.as_deref())?;
        let site = Site::new(&opened.header.base_url, &self.from).map_err(|error| {
            Failure::new(tr!(
                "--from: {error}\n  Give an address of your own domain.",
                "--from : {error}\n  Donnez une adresse de votre propre domaine."
            ))
        })?;
        let about = About::writer(&opened.header.campaign, &self.organisation, &self.from);
        let order = Order {
            texts: &texts,
            about: &about,
            site: &site,
            pause: Duration::from_secs(60) / self.per_minute,
        };
        let (people, without) = send::people(&opened);
        self.tell(&opened, &texts, &people, without);
        if self.dry_run {
            return show(&order, &opened, &people);
        }
        let Some(delivery) = delivery else {
            return Ok(());
        };
        if let Some(to) = &self.test {
            return block_on(test(&order, &opened, to, &delivery));
        }
        self.is_fresh(&opened)?;
        let count = people.len();
        if count == 0 {
            say(&tr!(
                "There is nobody to write to.",
                "Il n’y a personne à qui écrire."
            ));
            return Ok(());
        }
        shared::agree(
            &tr!(
                "Write to {count} people? What left cannot be called back.",
                "Écrire à {count} personnes ? Ce qui est parti ne se rattrape pas."
            ),
            self.yes,
        )?;
        let mailing = journal::of(&opened.header.campaign, opened.list.name(), &texts);
        let path = self.journal(&mailing);
        let mut journal =
            Journal::open(&path, &mailing).map_err(|error| unusable(&path, &error))?;
        let all = people.len() as u64;
        let bar = |place: u64| {
            if place.is_multiple_of(100) {
                say_error(&format!("{place}/{all}"));
            }
        };
        let mut sent = Sent::default();
        block_on(async {
            let of = (opened.header.campaign.as_str(), opened.list);
            sent = send::send(&order, of, &people, &delivery, &mut journal, bar)
                .await
                .map_err(|error| unusable(&path, &JournalError::File(error)))?;
            Ok(())
        })?;
        told(&sent, &path)
    }

    /// The way out; none where nothing leaves.
    fn delivery(&self) -> Result<Option<Delivery>, Failure> {
        let Some(relay) = self.smtp.as_ref().filter(|_| !self.dry_run) else {
            return Ok(None);
        };
        let login = match &self.user {
            None => None,
            Some(user) => Some((user.clone(), self.password()?)),
        };
        let hello = self
            .from
            .rsplit_once('@')
            .map_or("localhost", |(_, domain)| domain);
        let delivery = Delivery::new(relay, login, hello, &Mailbox::default())?;
        if matches!(delivery, Delivery::Mailbox(_)) {
            return Err(Failure::new(tr!(
                "mailbox: is the demonstration's, and nobody reads it here\n  Name a relay, or folder:PATH to look at the mails as files.",
                "mailbox: est celle de la démonstration, et personne ne la lit ici\n  Nommez un relais, ou folder:CHEMIN pour regarder les courriels sous forme de fichiers."
            )));
        }
        Ok(Some(delivery.trusting(self.certificates.as_deref())?))
    }

    fn password(&self) -> Result<String, Failure> {
        let Some(path) = &self.password_file else {
            return std::env::var("CLAMEUR_SMTP_PASSWORD").map_err(|_| {
                Failure::new(tr!(
                    "--user needs a password\n  Put it into CLAMEUR_SMTP_PASSWORD, or give a file with --password-file.",
                    "--user demande un mot de passe\n  Mettez-le dans CLAMEUR_SMTP_PASSWORD, ou donnez un fichier avec --password-file."
                ))
            });
        };
        let text = given::read_text(path, given::file::SMALL).map_err(|error| {
            let path = path.display();
            Failure::new(tr!(
                "cannot read the password in {path}: {error}",
                "impossible de lire le mot de passe dans {path} : {error}"
            ))
        })?;
        Ok(text.trim_end_matches(['\n', '\r']).to_owned())
    }

    fn journal(&self, mailing: &[u8; 32]) -> PathBuf {
        self.journal.clone().unwrap_or_else(|| {
            let short: String = hex::encode(mailing).chars().take(12).collect();
            let folder = self.archive.parent().unwrap_or(Path::new(""));
            folder.join(format!("mailing-{short}.sent"))
        })
    }

    /// Whoever left since the export is still in it, and must not be written to.
    fn is_fresh(&self, opened: &Opened) -> Done {
        let hours = (Clock::System.now() - opened.header.written_ms) / 3_600_000;
        if self.old || hours < FRESH_HOURS {
            return Ok(());
        }
        Err(Failure::new(tr!(
            "the export is {hours} hours old: whoever left since is still in it\n  Have it exported anew (clameur contacts export), or give --old if you cannot.",
            "l’export date de {hours} heures : qui est parti depuis y figure encore\n  Faites-le refaire (clameur contacts export), ou donnez --old si c’est impossible."
        )))
    }

    /// Who gets what, and what does not fit in the archive.
    fn tell(&self, opened: &Opened, texts: &[Text], people: &[Person], without: u64) {
        let mut by: BTreeMap<&str, u64> = BTreeMap::new();
        let mut other = 0_u64;
        for person in people {
            if let Some(text) = for_language(texts, &person.language) {
                *by.entry(text.lang.code()).or_default() += 1;
                other += u64::from(text.lang.code() != person.language);
            }
        }
        let each: Vec<String> = by
            .iter()
            .map(|(code, count)| format!("{code} {count}"))
            .collect();
        let each = if each.is_empty() {
            String::new()
        } else {
            format!(" ({})", each.join(", "))
        };
        let count = people.len();
        let campaign = &opened.header.campaign;
        let list = opened.list.name();
        say(&tr!(
            "{campaign}, list `{list}`: {count} people to write to{each}.",
            "{campaign}, liste `{list}` : {count} personnes à qui écrire{each}."
        ));
        if other > 0 {
            say(&tr!(
                "{other} of them read another language, for which there is no text: they get the first one.",
                "{other} d’entre elles lisent une autre langue, pour laquelle il n’y a pas de texte : elles reçoivent le premier."
            ));
        }
        if without > 0 {
            say(&tr!(
                "{without} are not written to: their address came before there were links for leaving.",
                "{without} ne reçoivent rien : leur adresse date d’avant les liens de départ."
            ));
        }
        if self.log_key.is_none() {
            let site = &opened.header.base_url;
            say(&tr!(
                "The links for leaving lead to {site}: compare it with your site's address, or give --log-key.",
                "Les liens de départ mènent à {site} : comparez-le avec l’adresse de votre site, ou donnez --log-key."
            ));
        }
        for wrong in contacts::wrong(opened) {
            say_error(&tr!("Careful: {wrong}", "Attention : {wrong}"));
        }
    }
}

/// The texts, each of another language.
fn texts(paths: &[PathBuf]) -> Result<Vec<Text>, Failure> {
    let mut texts: Vec<Text> = Vec::new();
    for path in paths {
        let shown = path.display();
        let content = given::read_text(path, given::file::SMALL).map_err(|error| {
            Failure::new(tr!(
                "cannot read the text {shown}: {error}",
                "impossible de lire le texte {shown} : {error}"
            ))
        })?;
        let text = Text::read(path, &content).map_err(|wrong| {
            let what = what(wrong);
            Failure::new(format!("{shown}: {what}"))
        })?;
        if texts.iter().any(|known| known.lang == text.lang) {
            let code = text.lang.code();
            return Err(Failure::new(tr!(
                "two texts are in the language {code}\n  Give one for each language.",
                "deux textes sont dans la langue {code}\n  Donnez-en un par langue."
            )));
        }
        texts.push(text);
    }
    Ok(texts)
}

/// What is wrong with a text, and what to do.
fn what(wrong: Wrong) -> String {
    match wrong {
        Wrong::Language => tr!(
            "its name says no language\n  Name it message.fr.txt, message.en.txt, …",
            "son nom ne dit aucune langue\n  Nommez-le message.fr.txt, message.en.txt, …"
        ),
        Wrong::NoSubject => tr!(
            "it has no subject\n  Write it into the first line, then an empty line, then the text.",
            "il n’a pas d’objet\n  Écrivez-le dans la première ligne, puis une ligne vide, puis le texte."
        ),
        Wrong::LongSubject => tr!(
            "its first line is longer than a subject may be (200 characters)\n  The first line is the subject; an empty line and the text follow.",
            "sa première ligne est plus longue qu’un objet ne peut l’être (200 caractères)\n  La première ligne est l’objet ; une ligne vide et le texte suivent."
        ),
        Wrong::NoBody => tr!(
            "nothing stands behind the subject\n  Leave an empty line after it, then write the text.",
            "il n’y a rien après l’objet\n  Laissez une ligne vide, puis écrivez le texte."
        ),
        Wrong::LongBody => tr!(
            "it is longer than a mail should be (20,000 characters)\n  Put the rest on a page, and give its address.",
            "il est plus long qu’un courriel ne devrait l’être (20 000 caractères)\n  Mettez le reste sur une page, et donnez son adresse."
        ),
        Wrong::Character(line) => tr!(
            "line {line} has a character that no mail should carry\n  Write that line again.",
            "la ligne {line} a un caractère qu’aucun courriel ne devrait porter\n  Réécrivez cette ligne."
        ),
    }
}

/// Each text as its first recipient would get it, without their link.
fn show(order: &Order<'_>, opened: &Opened, people: &[Person]) -> Done {
    for text in order.texts {
        let code = text.lang.code();
        let one = Person {
            address: "somebody@example.org".to_owned(),
            language: code.to_owned(),
            leave: sample_leave(opened, code),
        };
        let of = (opened.header.campaign.as_str(), opened.list);
        let letter = send::letter(order, of, "dry-run", &one, &Clock::System)
            .map_err(|error| Failure::new(error.to_string()))?;
        let (from, subject) = (&letter.from, &letter.subject);
        say(&format!(
            "\n──── {code} ────\nFrom: {from}\nSubject: {subject}\n\n{}",
            letter.text.trim_end()
        ));
    }
    let count = people.len();
    say(&tr!(
        "\nNothing was sent to these {count} people. Next: --test YOUR@ADDRESS, then without either.",
        "\nRien n’a été envoyé à ces {count} personnes. Ensuite : --test VOTRE@ADRESSE, puis sans l’un ni l’autre."
    ));
    Ok(())
}

/// A link for leaving that is nobody's.
fn sample_leave(opened: &Opened, language: &str) -> String {
    let header = &opened.header;
    let nobody = "A".repeat(22);
    crate::subscription::leave_url(
        opened.list,
        &header.base_url,
        language,
        &header.campaign,
        &nobody,
    )
}

/// Each text once to one address.
async fn test(order: &Order<'_>, opened: &Opened, to: &str, delivery: &Delivery) -> Done {
    let unsent = |refusal: DeliveryError| {
        Failure::new(tr!(
            "the mail did not leave: {refusal}",
            "le courriel n’est pas parti : {refusal}"
        ))
    };
    let mut session = delivery.open().await.map_err(unsent)?;
    for text in order.texts {
        let code = text.lang.code();
        let one = Person {
            address: to.to_owned(),
            language: code.to_owned(),
            leave: sample_leave(opened, code),
        };
        let now = Clock::System.now();
        let id = format!("test-{code}-{now}");
        let of = (opened.header.campaign.as_str(), opened.list);
        let letter = send::letter(order, of, &id, &one, &Clock::System).map_err(|_| {
            Failure::new(tr!(
                "--test is not an e-mail address",
                "--test n’est pas une adresse de courriel"
            ))
        })?;
        session.deliver(&letter).await.map_err(unsent)?;
    }
    session.close().await;
    let (count, to) = (order.texts.len(), shown::word(to));
    say(&tr!(
        "{count} texts sent to {to}, and nothing to anybody else. The link for leaving in them is nobody's.",
        "{count} textes envoyés à {to}, et rien à personne d’autre. Le lien de départ qu’ils portent n’est celui de personne."
    ));
    Ok(())
}

fn unusable(path: &Path, error: &JournalError) -> Failure {
    let path = path.display();
    Failure::new(match error {
        JournalError::File(error) => tr!(
            "the journal {path} cannot be used: {error}\n  Nothing further was sent: without it, people would be written to twice.",
            "le journal {path} ne peut être utilisé : {error}\n  Rien de plus n’a été envoyé : sans lui, on écrirait deux fois aux mêmes."
        ),
        JournalError::InUse => tr!(
            "another run has the journal {path}\n  Wait until it is done.",
            "un autre envoi tient le journal {path}\n  Attendez qu’il ait fini."
        ),
        JournalError::Other => tr!(
            "the journal {path} is of another mailing: another list, or other texts\n  Give the one of this mailing, or a new name.",
            "le journal {path} est celui d’un autre envoi : une autre liste, ou d’autres textes\n  Donnez celui de cet envoi, ou un nouveau nom."
        ),
        JournalError::Damaged => tr!(
            "{path} is no journal of a mailing\n  Give the one that `clameur write` made, or a new name.",
            "{path} n’est pas le journal d’un envoi\n  Donnez celui que `clameur write` a fait, ou un nouveau nom."
        ),
    })
}

/// What a run did, and what is left to do.
fn told(sent: &Sent, journal: &Path) -> Done {
    let Sent {
        sent: count,
        before,
        later,
        ..
    } = *sent;
    let path = journal.display();
    say(&tr!(
        "{count} mails were taken by the relay; {before} people had it before. The journal: {path}",
        "{count} courriels ont été pris par le relais ; {before} personnes l’avaient déjà. Le journal : {path}"
    ));
    if !sent.refused.is_empty() {
        let refused = sent.refused.len();
        say(&tr!(
            "{refused} addresses cannot be written to; the relay refused them for good, or no mail can carry them:",
            "{refused} adresses ne peuvent être jointes ; le relais les a refusées pour de bon, ou aucun courriel ne peut les porter :"
        ));
        for address in sent.refused.iter().take(NAMED) {
            say(&format!("  {}", shown::word(address)));
        }
        if refused > NAMED {
            let more = refused - NAMED;
            say(&format!("  … (+{more})"));
        }
    }
    if let Some(refusal) = &sent.stopped {
        return Err(Failure::new(tr!(
            "the run stopped before its end: {refusal}\n  Mend that, and give the same command again: it goes on where it stopped.",
            "l’envoi s’est arrêté avant la fin : {refusal}\n  Corrigez cela, et redonnez la même commande : elle reprend où elle s’est arrêtée."
        )));
    }
    if later > 0 {
        return Err(Failure::new(tr!(
            "the relay would not take {later} mails for now\n  Give the same command again in an hour: only these leave.",
            "le relais n’a pas voulu de {later} courriels pour l’instant\n  Redonnez la même commande dans une heure : seuls ceux-là partiront."
        )));
    }
    Ok(())
}
