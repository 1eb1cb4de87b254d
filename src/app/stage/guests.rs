//! Made-up people: in each language they do what supporters do, through the functions that the forms use, and are written what supporters are
//! written. Nobody takes part where a form asks what nobody can make up.

use std::collections::BTreeMap;

use clameur_instrument::{Drives, FieldType, Proof, Rules, Submission, Valid, validate};
use clameur_ledger::WithdrawalCode;
use rand_chacha::ChaCha20Rng;
use rand_core::{OsRng, SeedableRng as _};
use sha2::{Digest as _, Sha256};

use crate::app::mail_context::InstanceContext;
use crate::campaign::appeal::is_signed_here;
use crate::campaign::store::{Campaign, Phase};
use crate::clock::{MINUTE, Millis};
use crate::contact::List;
use crate::db::{Error, new_id};
use crate::desk::stage::{GUEST, Guests, WAITS, Whose};
use crate::mail::store::hasten;
use crate::mail::{About, Delivery, Mailbox, Message, News, Site, Worker, compose, enqueue};
use crate::state::App;
use crate::statement::join::{Context, prepare, prepare_signature};
use crate::statement::leaving::Terms;
use crate::statement::sequencer::{Command, Outcome};
use crate::subscription::{ask, leave_url};
use crate::token::Token;

type Mails = Worker<Delivery, InstanceContext>;

/// Everybody comes: in each language one is counted, one left again, one has not pressed the button; two ask for news, of whom one has pressed
/// theirs. What is mailed weeks later is mailed now.
pub(super) async fn come(
    app: &App,
    mailbox: &Mailbox,
    (key, opens): (&[u8; 32], bool),
    slug: &str,
    worker: &mut Mails,
) -> Vec<Guests> {
    let Ok(campaign) = app.campaign(slug).await else {
        return Vec::new();
    };
    let house = House {
        app,
        campaign: &campaign,
        mailbox,
        key,
        opens,
    };
    let mut parties = Vec::new();
    let languages = campaign.folder.definition.languages.iter();
    for (place, language) in languages.enumerate() {
        parties.push(house.first(language, place).await);
    }
    // The link is mailed before anybody uses it.
    pass(worker).await;
    for party in &parties {
        house.confirmed(party).await;
    }
    let done = hasten(&app.db, app.clock.now()).await;
    house.told(done);
    pass(worker).await;
    let mut guests = Vec::new();
    for party in parties {
        guests.push(house.last(party).await);
    }
    house.announced().await;
    pass(worker).await;
    guests
}

async fn pass(worker: &mut Mails) {
    if let Err(error) = worker.pass().await {
        tracing::warn!(%error, "the mails of a preview cannot be read");
    }
}

/// Somebody who obviously does not exist took part.
struct Joined {
    token: Token,
    code: WithdrawalCode,
}

/// Who came in one language.
struct Party {
    language: String,
    counted: Option<Joined>,
    left: Option<Joined>,
    pending: Option<Joined>,
    following: Option<Token>,
    asking: Option<Token>,
}

/// Where they come.
struct House<'h> {
    app: &'h App,
    campaign: &'h Campaign,
    mailbox: &'h Mailbox,
    /// A key of the real site: nobody else guesses what the links carry.
    key: &'h [u8; 32],
    /// Whether it is the day on which the campaign opens.
    opens: bool,
}

/// An address of nobody.
fn address(who: &str, language: &str) -> String {
    format!("{GUEST}{who}-{language}@example.org")
}

impl House<'_> {
    fn now(&self) -> Millis {
        self.app.clock.now()
    }

    /// The chance of somebody: the same whenever the campaign is shown anew, so that a link to what they see leads there again. Nothing here is worth
    /// being kept from whoever has the preview.
    fn chance(&self, who: &str) -> ChaCha20Rng {
        let mut seed = Sha256::new().chain_update(b"clameur/guest/v1\0");
        seed.update(self.key);
        for part in [self.campaign.slug(), who] {
            seed.update(part);
            seed.update([0]);
        }
        ChaCha20Rng::from_seed(seed.finalize().into())
    }

    /// Says in the log that something of a preview is missing.
    fn told(&self, done: Result<(), Error>) {
        if let Err(error) = done {
            tracing::warn!(%error, campaign = self.campaign.slug(), "a mail of a preview is missing");
        }
    }

    async fn first(&self, language: &str, place: usize) -> Party {
        let law = self.campaign.rules.instrument();
        let takes = is_signed_here(law) && self.campaign.phase(self.now()) == Phase::Open;
        let waits = format!("-{WAITS}");
        let mut party = Party {
            language: language.to_owned(),
            counted: None,
            left: None,
            pending: None,
            following: self.asks("-actualites", language).await,
            asking: self.asks(&format!("-actualites{waits}"), language).await,
        };
        if !takes {
            return party;
        }
        match law.proof {
            Proof::Mailbox => {
                party.counted = self.joins("", language, 0).await;
                party.left = self.joins("-parti", language, 0).await;
                party.pending = self.joins(&waits, language, 0).await;
            }
            Proof::None => {
                party.counted = self.signs("", language, 2 * place).await;
                party.left = self.signs("-parti", language, 2 * place + 1).await;
            }
        }
        party
    }

    /// Whoever does so presses their button.
    async fn confirmed(&self, party: &Party) {
        if self.campaign.rules.instrument().proof == Proof::Mailbox {
            for one in [&party.counted, &party.left].into_iter().flatten() {
                let confirm = Command::Confirm {
                    campaign: self.campaign.slug().to_owned(),
                    token: one.token.clone(),
                    credited: false,
                };
                let _ = self.app.sequencer.submit(confirm).await;
            }
        }
        if let Some(token) = &party.following {
            let (app, key) = (self.app, self.app.secrets.mail_key());
            let kept = ask::confirm(&app.db, key, self.campaign, token, self.now()).await;
            self.told(kept.map(drop));
        }
    }

    /// One leaves again, one comes a second time, and organisations write.
    async fn last(&self, party: Party) -> Guests {
        let language = party.language;
        if let Some(left) = party.left {
            let withdraw = Command::Withdraw {
                campaign: self.campaign.slug().to_owned(),
                code: left.code,
                terms: Terms::of(self.campaign, self.now()),
            };
            let _ = self.app.sequencer.submit(withdraw).await;
        }
        let mut links = BTreeMap::new();
        if let Some(counted) = party.counted {
            if self.campaign.rules.instrument().proof == Proof::Mailbox {
                let _ = self.joins("", &language, 1).await;
                if self.may(Drives::Procedure) {
                    let leave = List::Procedure.leave(&counted.token).to_text();
                    let to = address("", &language);
                    self.writes(List::Procedure, &language, (&to, &leave));
                    links.insert(Whose::Told, leave);
                }
                self.asked_out(&language).await;
                let own = self.sees(&language).await;
                links.extend(own.map(|own| (Whose::Own, own)));
            }
            links.insert(Whose::Counted, counted.token.to_text());
        }
        if let Some(pending) = party.pending {
            links.insert(Whose::Pending, pending.token.to_text());
        }
        if let Some(asking) = party.asking {
            links.insert(Whose::Asking, asking.to_text());
        }
        if let Some(token) = party.following {
            let leave = List::News.leave(&token);
            let to = address("-actualites", &language);
            self.writes(List::News, &language, (&to, &leave.to_text()));
            if self.opens {
                let opening = Message::opening(self.campaign.slug(), &language, &to, &leave);
                self.queued(&opening).await;
            }
            links.insert(Whose::Following, leave.to_text());
        }
        Guests { language, links }
    }

    fn may(&self, drives: Drives) -> bool {
        let law = self.campaign.rules.instrument();
        law.consent_driving(drives).is_some()
    }

    /// Puts a mail into the queue that leaves at once.
    async fn queued(&self, message: &Message) {
        let put = async {
            let (now, key) = (self.now(), self.app.secrets.mail_key());
            let mut tx = self.app.db.begin().await?;
            enqueue(&mut tx, key, message, None, now, now).await?;
            tx.commit().await
        };
        self.told(put.await);
    }

    /// What an organisation writes, with the campaign's words in the place of theirs: as it leaves the machine of whoever holds the key.
    fn writes(&self, list: List, language: &str, (to, leave): (&str, &str)) {
        let (config, slug) = (&self.app.config, self.campaign.slug());
        let folder = &self.campaign.folder;
        let (Some(texts), Some(lead)) = (folder.texts(language), folder.lead()) else {
            return;
        };
        let news = News {
            subject: texts.title.clone(),
            text: texts.summary.clone(),
            unsubscribe: leave_url(list, &config.base_url, language, slug, leave),
        };
        let message = match list {
            List::News => Message::news(slug, language, to, news),
            List::Procedure => Message::about_procedure(slug, language, to, news),
        };
        let about = About::writer(slug, &lead.name, &lead.contact);
        let Ok(site) = Site::new(&config.base_url, &config.mail.from) else {
            return;
        };
        let id = new_id(self.now(), &mut OsRng);
        if let Ok(mail) = compose(&id, &message, &about, None, &site, self.now()) {
            self.mailbox.put(&mail);
        }
    }

    /// Both answers to somebody who asked to be taken out: that it was done, and that the entry stays, with the campaign's words in the place of the
    /// reason that organisers give.
    async fn asked_out(&self, language: &str) {
        let (slug, now) = (self.campaign.slug(), self.now());
        let why = self.campaign.folder.texts(language);
        let why = why.map(|texts| texts.summary.as_str());
        for (who, stays) in [("", None), ("-reste", why)] {
            let wish = Message::asked_out(slug, language, &address(who, language));
            self.queued(&wish.answered(stays, now)).await;
        }
    }

    /// What organisers are told: before each thing that is destroyed, and of those who wait to be taken out.
    async fn announced(&self) {
        let now = self.now();
        let report = crate::retention::report(&self.app.db, &self.app.secrets, now).await;
        let lines = report.map(|report| report.lines).unwrap_or_default();
        let (db, slug) = (&self.app.db, self.campaign.slug());
        let procedure = crate::procedure::Procedure::load(db, slug, now).await;
        // Where nobody proves a mailbox, nobody can ask by one.
        let law = self.campaign.rules.instrument();
        let asks = is_signed_here(law) && law.proof == Proof::Mailbox;
        let procedure = procedure.ok().flatten().filter(|_| asks);
        let wishes = procedure.and_then(|one| crate::retention::shown_wishes(&one));
        let destroyed = lines.iter().filter_map(crate::retention::shown);
        for message in destroyed.chain(wishes) {
            self.queued(&message).await;
        }
    }

    /// Somebody asks what their mailbox joined.
    async fn sees(&self, language: &str) -> Option<String> {
        let to = address("", language);
        let token = Token::generate(&mut self.chance(&format!("own {language}")));
        let put = async {
            let mut tx = self.app.db.begin().await?;
            crate::supporter::store::insert(&mut tx, &token, &to, self.now()).await?;
            tx.commit().await
        };
        let put = put.await;
        let is_there = put.is_ok();
        self.told(put);
        self.queued(&Message::own_view(language, &to, &token)).await;
        is_there.then(|| token.to_text())
    }

    /// Asks for news.
    async fn asks(&self, who: &str, language: &str) -> Option<Token> {
        let rules = self.campaign.follow.as_ref()?;
        if !self.campaign.open {
            return None;
        }
        let now = self.now();
        let to = address(who, language);
        let consents = &rules.instrument().consents;
        let submission = Submission {
            fields: typed(rules, None, &to, 0),
            targets: Vec::new(),
            consents: consents.iter().map(|one| one.id.clone()).collect(),
            territory: None,
            today: self.campaign.today(now),
        };
        let valid = validate(rules, &submission).ok()?;
        let chance = &mut self.chance(&to);
        let asked = ask::prepare(self.campaign, language, now, &valid, 0, chance).ok()?;
        let token = asked.token()?;
        let kept = ask::keep(&self.app.db, self.app.secrets.mail_key(), asked).await;
        let is_kept = kept.is_ok();
        self.told(kept);
        is_kept.then_some(token)
    }

    fn context<'c>(&'c self, language: &'c str) -> Context<'c> {
        let now = self.now();
        Context {
            campaign: self.campaign,
            language,
            origin: &self.campaign.manifest.origin,
            shown_at: Some(now - MINUTE),
            showing: None,
            somebody_else: false,
            via: None,
            now,
        }
    }

    /// Sends the form of a statement that its mailbox's owner has to confirm; `time` tells one of somebody's from the next.
    async fn joins(&self, who: &str, language: &str, time: usize) -> Option<Joined> {
        let to = address(who, language);
        let valid = self.valid(language, &to, 0)?;
        let chance = &mut self.chance(&format!("{to} {time}"));
        let join = prepare(&self.context(language), &valid, 0, chance).ok()?;
        let token = join.confirmation.token.as_deref();
        let token = token.and_then(|text| Token::parse(text).ok())?;
        let code = join.code;
        let outcome = self
            .app
            .sequencer
            .submit(Command::Join(Box::new(join)))
            .await;
        matches!(outcome, Ok(Outcome::Kept)).then_some(Joined { token, code })
    }

    /// Sends the form of a statement that counts at once.
    async fn signs(&self, who: &str, language: &str, place: usize) -> Option<Joined> {
        let to = address(who, language);
        let valid = self.valid(language, &to, place)?;
        let chance = &mut self.chance(&to);
        let sign = prepare_signature(&self.context(language), &valid, chance).ok()?;
        let (token, code) = (sign.token.clone(), sign.code);
        let outcome = self
            .app
            .sequencer
            .submit(Command::Sign(Box::new(sign)))
            .await;
        matches!(outcome, Ok(Outcome::Counted { .. })).then_some(Joined { token, code })
    }

    /// A form that is filled in for a territory of which nothing is asked that nobody can make up.
    fn valid(&self, language: &str, to: &str, place: usize) -> Option<Valid> {
        let (rules, definition) = (&self.campaign.rules, &self.campaign.folder.definition);
        let law = rules.instrument();
        let territories: Vec<Option<String>> =
            if definition.territory.is_some() || law.territory.is_empty() {
                vec![definition.territory.clone()]
            } else {
                // The country of its language, where it is called like it.
                let own = language.to_ascii_uppercase();
                let own = law.territory.keys().filter(|code| **code == own);
                own.chain(law.territory.keys()).cloned().map(Some).collect()
            };
        let targets = definition.targets.iter().map(|target| target.id.clone());
        let targets: Vec<String> = targets.collect();
        let mut errors = Vec::new();
        for territory in territories {
            let submission = Submission {
                fields: typed(rules, territory.as_deref(), to, place),
                targets: targets.clone(),
                consents: law.consents.iter().map(|one| one.id.clone()).collect(),
                territory,
                today: self.campaign.today(self.now()),
            };
            match validate(rules, &submission) {
                Ok(valid) => return Some(valid),
                Err(wrong) => errors = wrong,
            }
        }
        tracing::info!(?errors, "nobody can be made up for a preview");
        None
    }
}

/// What somebody types who obviously does not exist. Two of one name are born on different days.
fn typed(
    rules: &Rules,
    territory: Option<&str>,
    to: &str,
    place: usize,
) -> BTreeMap<String, String> {
    let mut typed = BTreeMap::new();
    for asked in rules.fields(territory) {
        let value = match asked.field.kind {
            FieldType::GivenName => "Prénom".to_owned(),
            FieldType::FamilyName => "Exemple".to_owned(),
            FieldType::Email => to.to_owned(),
            FieldType::PostalAddress => "1 rue de l’Exemple\n75000 Exempleville".to_owned(),
            FieldType::BirthDate => {
                format!("1980-{:02}-{:02}", 1 + place / 28 % 12, 1 + place % 28)
            }
            FieldType::Capacity => clameur_instrument::capacity::SELF.to_owned(),
            FieldType::PostalCode => "75000".to_owned(),
            FieldType::Country => "FR".to_owned(),
            FieldType::Nationality => {
                let accepted = asked.field.accepted.first();
                accepted.map_or("FR", String::as_str).to_owned()
            }
            FieldType::Line | FieldType::FreeText if asked.required => "Exemple".to_owned(),
            FieldType::Line
            | FieldType::FreeText
            | FieldType::Representative
            | FieldType::RepresentativeQuality
            | FieldType::DocumentKind
            | FieldType::DocumentNumber => continue,
        };
        typed.insert(asked.field.name.clone(), value);
    }
    typed
}
