//! May a campaign folder that is well formed be published? All that is missing at once, so that its
//! author reads one list instead of meeting one refusal after another.

use std::collections::BTreeSet;

use clameur_instrument::Instrument;

use super::contents;
use super::definition::{Folder, Role};
use super::document;
use super::folder::place::Step::{self, Item, Key};
use super::partners;
use super::publish::{instrument, rules};
use crate::dossier::authority::by_state;
use crate::initiative::official;
use crate::terminal::tr;

/// Something that the author of a folder should know.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Remark {
    /// Whether it keeps the campaign from being published.
    pub blocks: bool,
    /// Which file it is about.
    pub file: String,
    /// Where in it, where that is known; the first line is 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// What is wrong, and what to do.
    pub what: String,
}

impl Remark {
    /// File, with the line where it is known.
    #[must_use]
    pub fn place(&self) -> String {
        let line = self.line.map(|line| format!(":{line}"));
        format!("{}{}", self.file, line.unwrap_or_default())
    }
}

/// What was found in one file: it says where, as far as the file is at hand.
pub(super) struct InFile<'f> {
    /// The folder.
    pub(super) folder: &'f Folder,
    /// Path inside it.
    pub(super) file: &'f str,
}

impl InFile<'_> {
    /// Something that keeps the campaign from being published.
    pub(super) fn problem(&self, steps: &[Step<'_>], what: String) -> Remark {
        self.remark(true, steps, what)
    }

    /// Something that its author should know.
    pub(super) fn warning(&self, steps: &[Step<'_>], what: String) -> Remark {
        self.remark(false, steps, what)
    }

    fn remark(&self, blocks: bool, steps: &[Step<'_>], what: String) -> Remark {
        Remark {
            blocks,
            file: self.file.to_owned(),
            line: self.folder.origin.line(self.file, steps),
            what,
        }
    }
}

/// `campaign.toml`.
fn structure(folder: &Folder) -> InFile<'_> {
    InFile {
        folder,
        file: "campaign.toml",
    }
}

/// Looks a folder through. Empty when there is nothing to say.
#[must_use]
pub fn remarks(folder: &Folder) -> Vec<Remark> {
    let mut remarks = Vec::new();
    law(&mut remarks, folder);
    if let Ok(law) = instrument(&folder.definition.instrument) {
        let today = folder.today(crate::clock::Clock::System.now());
        remarks.extend(crate::law::standing::remarks(folder, &law, today));
        remarks.extend(crate::law::interest::remarks(folder, &law));
    }
    keys(&mut remarks, folder);
    remarks.extend(lasting(folder));
    sheets(&mut remarks, folder);
    remarks.extend(contents::remarks(folder));
    remarks
}

/// What can never be mended once people have signed: texts that cannot be printed, readers whom nobody agreed to.
#[must_use]
pub fn lasting(folder: &Folder) -> Vec<Remark> {
    let Ok(law) = instrument(&folder.definition.instrument) else {
        return Vec::new();
    };
    let mut remarks = document::sound::remarks(folder, &law);
    readers(&mut remarks, folder, &law);
    let drafts = by_state(&law) && !folder.definition.demonstration;
    let drafts = drafts.then(|| without_official(folder));
    remarks.extend(drafts.into_iter().flatten().map(|language| {
        missing(
            true,
            language,
            tr!(
                "it is missing: statements are valid on the official form alone (Regulation (EU) 2019/788, art. 9(2)), and its words in this language are not known here. Copy them from the Official Journal (docs/formats/official.md); until then nobody can sign",
                "il manque : les déclarations ne sont valables que sur le formulaire officiel (règlement (UE) 2019/788, art. 9, par. 2), et son texte dans cette langue n’est pas connu ici. Copiez-le du Journal officiel (docs/formats/official.md) ; d’ici là, personne ne peut signer"
            ),
        )
    }));
    remarks
}

/// Languages of a folder in which the forms are a draft of ours.
fn without_official(folder: &Folder) -> impl Iterator<Item = &str> {
    let languages = folder.definition.languages.iter().map(String::as_str);
    languages.filter(|language| {
        let texts = folder.texts.get(*language);
        texts.is_some_and(|texts| texts.official.is_none())
    })
}

/// Of the file of official words in a language, which is not there.
fn missing(blocks: bool, language: &str, what: String) -> Remark {
    Remark {
        blocks,
        file: format!("{}/{language}.toml", official::FOLDER),
        line: None,
        what,
    }
}

/// Where people sign on paper and nothing is signed here, sheets are all that waits for the official texts.
fn sheets(remarks: &mut Vec<Remark>, folder: &Folder) {
    let law = instrument(&folder.definition.instrument).ok();
    let elsewhere = law.as_ref().and_then(|law| law.elsewhere.as_ref());
    if elsewhere.is_none_or(|elsewhere| elsewhere.paper.is_none()) {
        return;
    }
    remarks.extend(without_official(folder).map(|language| {
        missing(
            false,
            language,
            tr!(
                "it is missing: until the official words of the form are there (docs/formats/official.md), sheets in this language can only be printed as drafts",
                "il manque : tant que le texte officiel du formulaire n’est pas là (docs/formats/official.md), les feuilles dans cette langue ne s’impriment que comme projets"
            ),
        )
    }));
}

/// Everybody who can open statements is agreed to by name, and named in what is signed or shown.
fn readers(remarks: &mut Vec<Remark>, folder: &Folder, law: &Instrument) {
    if partners::consents(&folder.definition, law).is_empty() {
        return;
    }
    if !partners::are_allowed(law) {
        let all = &folder.definition.organisations;
        for partner in partners::readers(&folder.definition) {
            let number = all.iter().position(|one| one.id == partner.id);
            remarks.push(structure(folder).problem(
                &[
                    Key("organisation"),
                    Item(number.unwrap_or_default()),
                    Key("role"),
                ],
                tr!(
                    "{id} would read every statement, and the official form names nobody but the organisers: make it a relay",
                    "{id} lirait toutes les déclarations, et le formulaire officiel ne nomme que les organisateurs : faites-en un relais (relay)",
                    id = partner.id
                ),
            ));
        }
        return;
    }
    for (language, name) in partners::unnamed(folder) {
        remarks.push(Remark {
            blocks: true,
            file: format!("{language}/notice.md"),
            line: None,
            what: tr!(
                "{name} can read every statement, and neither mandate nor notice says so in this language: write its name there, or make it a relay",
                "{name} peut lire toutes les déclarations, et ni le mandat ni la notice ne le disent dans cette langue : écrivez-y son nom, ou faites-en un relais (relay)"
            ),
        });
    }
}

fn law(remarks: &mut Vec<Remark>, folder: &Folder) {
    let definition = &folder.definition;
    let instrument = match instrument(&definition.instrument) {
        Ok(instrument) => instrument,
        Err(error) => {
            let first = error.to_string().replace("\n  ", ". ");
            return remarks.push(structure(folder).problem(&[Key("instrument")], first));
        }
    };
    for document in &instrument.documents {
        for language in &definition.languages {
            let there = folder
                .documents
                .get(language)
                .is_some_and(|own| own.contains_key(&document.kind));
            if !there {
                remarks.push(Remark {
                    blocks: true,
                    file: format!("{language}/{}.md", document.kind),
                    line: None,
                    what: tr!(
                        "it is missing: the instrument asks for it",
                        "il manque : l’instrument le demande"
                    ),
                });
            }
        }
    }
    if instrument
        .support
        .as_ref()
        .is_some_and(|support| support.besides_initiators)
        && definition.initiators.is_none()
    {
        remarks.push(structure(folder).warning(
            &[],
            crate::terminal::tr!(
                "the law does not count those who started the initiative: write initiators = the number of them who sign it here too (0 where none does)",
                "la loi ne compte pas les initiateurs : écrivez initiators = le nombre de ceux qui signent aussi ici (0 si aucun)"
            ),
        ));
    }
    if let Some(what) = super::appeal::problem(definition, &instrument) {
        remarks.push(structure(folder).problem(&[Key("appeal")], what));
    }
    super::window::check(remarks, folder, &instrument);
    let instrument_hands_over = instrument.elsewhere.is_some();
    if let Err(error) = rules(definition, instrument) {
        remarks.push(structure(folder).problem(&[Key("fields")], error.to_string()));
    }
    let central = definition
        .initiative
        .as_ref()
        .map(|of| of.central.is_some());
    if instrument_hands_over && central == Some(false) {
        remarks.push(structure(folder).warning(
            &[Key("initiative")],
            tr!(
                "[initiative] has no `central`: without the three digits of the Commission's system nobody can be handed over",
                "[initiative] n’a pas de `central` : sans les trois chiffres du système de la Commission, personne ne peut y être conduit"
            ),
        ));
    }
    if let Some(territory) = &definition.territory
        && clameur_ledger::Territory::new(territory).is_err()
    {
        remarks.push(structure(folder).problem(
            &[Key("territory")],
            tr!(
                "territory {territory:?} is no country: write two capitals, such as FR",
                "territory {territory:?} n’est pas un pays : écrivez deux majuscules, comme FR"
            ),
        ));
    }
}

fn keys(remarks: &mut Vec<Remark>, folder: &Folder) {
    let file = structure(folder);
    let mut keys = BTreeSet::new();
    for (number, organisation) in folder.definition.organisations.iter().enumerate() {
        let id = &organisation.id;
        let own = [Key("organisation"), Item(number), Key("recipients")];
        if organisation.role == Role::Relay {
            if !organisation.recipients.is_empty() {
                remarks.push(file.warning(
                    &own,
                    tr!(
                        "{id} is a relay and receives nothing: its recipients are not used",
                        "{id} est un relais et ne reçoit rien : ses recipients ne servent pas"
                    ),
                ));
            }
            continue;
        }
        if organisation.recipients.is_empty() {
            remarks.push(file.problem(
                &own,
                tr!(
                    "{id} has no key to seal to: make a pair with `clameur keys new` on a machine \
                     that is not the server, and put the public key (age1…) into its recipients",
                    "{id} n’a pas de clé pour laquelle sceller : faites-en une paire avec `clameur keys new`, \
                     sur une machine qui n’est pas le serveur, et mettez la clé publique (age1…) dans ses recipients"
                ),
            ));
        }
        for key in &organisation.recipients {
            if let Err(error) = key.parse::<clameur_seal::Recipient>() {
                remarks.push(file.problem(
                    &own,
                    tr!(
                        "a recipient of {id} cannot be used: {why}",
                        "un des recipients de {id} ne peut pas servir : {why}",
                        why = crate::given::said::key(&error)
                    ),
                ));
            }
            keys.insert(key);
        }
    }
    // Nothing is sealed where nothing is signed and nobody leaves an address.
    if keys.len() == 1 && folder.definition.appeal.is_none() {
        remarks.push(file.warning(
            &[Key("organisation")],
            tr!(
                "everything is sealed to one single key: if it is lost, nobody can ever open anything. \
                 A second key, kept elsewhere, protects against that",
                "tout est scellé pour une seule clé : si elle se perd, personne ne pourra plus jamais rien ouvrir. \
                 Une seconde clé, gardée ailleurs, en protège"
            ),
        ));
    }
}
