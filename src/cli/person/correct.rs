//! `clameur person correct`.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::PathBuf;

use clap::Args;

use super::super::{Done, Failure, contacts, say, shared};
use super::Where;
use crate::clock::{Clock, day_of};
use crate::i18n::Lang;
use crate::person::correction::{self, LONGEST_WHY, Refused};
use crate::shown;
use crate::site::statement::form::field_errors;
use crate::terminal::{language, tr};

/// Arguments of `person correct`.
#[derive(Debug, Args)]
pub struct Correct {
    #[command(flatten)]
    from: Where,
    /// The number of the statement's leaf, as `find` tells it and as it stands on the receipt.
    #[arg(long, value_name = "LEAF")]
    leaf: u64,
    /// A field's name, as the JSON of `clameur person answer` has it, and the value that is right; without a value, the field is taken away.
    /// May be given several times.
    #[arg(long = "field", value_name = "NAME=VALUE", required = true)]
    fields: Vec<String>,
    /// Why, in one line. Whoever the complaint is filed with may read it.
    #[arg(long, value_name = "WHY")]
    why: String,
    /// The supplement to write; it must not be there yet.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

impl Correct {
    pub(super) fn run(self) -> Done {
        let typed = self.typed()?;
        let (export, opened) = self.from.one(self.leaf)?;
        if opened.uncertain {
            let leaf = self.leaf;
            return Err(Failure::disagreement(tr!(
                "an earlier correction of the statement {leaf} does not open with this key, or is not its own: nobody can say what stands now\n  Give the key that opens it.",
                "une correction précédente de la déclaration {leaf} ne s’ouvre pas avec cette clé, ou n’est pas la sienne : personne ne peut dire ce qui vaut aujourd’hui\n  Donnez la clé qui l’ouvre."
            )));
        }
        let today = day_of(Clock::System.now());
        let made = correction::make(&export, &opened, &typed, &self.why, today);
        let (supplement, correction) = made.map_err(refused)?;
        contacts::create(&self.out)?.write_all(&supplement.to_json()?)?;
        let before = opened.fields();
        for (name, value) in &correction.fields {
            let word = |value: &str| match value {
                "" => "–".to_owned(),
                value => shown::word(&value.replace('\n', ", ")).into_owned(),
            };
            let before = word(before.get(name).map_or("", String::as_str));
            let after = word(value);
            say(&format!("{name}: {before} → {after}"));
        }
        let (out, leaf) = (shared::quoted(&self.out), self.leaf);
        let slug = shown::word(&export.header.campaign).into_owned();
        say(&tr!(
            "Written to {out}, sealed: take it to the server, and there:\n  clameur statements correct {slug} --leaf {leaf} {out}",
            "Écrit dans {out}, scellé : portez-le au serveur, et là :\n  clameur statements correct {slug} --leaf {leaf} {out}"
        ));
        Ok(())
    }

    /// The fields as they were given, each once.
    fn typed(&self) -> Result<BTreeMap<String, String>, Failure> {
        let mut typed = BTreeMap::new();
        for field in &self.fields {
            let Some((name, value)) = field.split_once('=') else {
                return Err(Failure::new(tr!(
                    "--field is a name, \"=\" and a value\n  As in --field \"family-name=Exemple\".",
                    "--field est un nom, « = » et une valeur\n  Comme dans --field \"family-name=Exemple\"."
                )));
            };
            let twice = typed.insert(name.trim().to_owned(), value.to_owned());
            if twice.is_some() {
                let name = shown::word(name.trim()).into_owned();
                return Err(Failure::new(tr!(
                    "the field {name} is given twice\n  Give each field once, with the value that is right.",
                    "le champ {name} est donné deux fois\n  Donnez chaque champ une fois, avec la valeur juste."
                )));
            }
        }
        Ok(typed)
    }
}

/// Why nothing is corrected, and what to do.
fn refused(refused: Refused) -> Failure {
    Failure::new(match refused {
        Refused::NoManifest => tr!(
            "the export does not have the manifest that the statement was given under\n  Write it again with this version: clameur statements export",
            "l’export n’a pas le manifeste sous lequel la déclaration a été faite\n  Écrivez-le de nouveau avec cette version : clameur statements export"
        ),
        Refused::Law => tr!(
            "this program does not know the rules that the statement was given under\n  Correct with the version that the server runs.",
            "ce programme ne connaît pas les règles sous lesquelles la déclaration a été faite\n  Corrigez avec la version du serveur."
        ),
        Refused::ByState => tr!(
            "this statement goes to the authority of a Member State, in a form that has no place for a correction\n  Until it was handed over, its signatory can withdraw it and sign again.",
            "cette déclaration va à l’autorité d’un État membre, sous une forme qui n’a pas de place pour une correction\n  Jusqu’à sa remise, son signataire peut la retirer et signer de nouveau."
        ),
        Refused::NoField(name, known) => {
            let (name, known) = (shown::word(&name).into_owned(), known.join(", "));
            tr!(
                "the form of this statement asks for no field {name}\n  Fields of its law: {known}",
                "le formulaire de cette déclaration ne demande pas de champ {name}\n  Champs de sa loi : {known}"
            )
        }
        Refused::Why => tr!(
            "--why is one line of at most {LONGEST_WHY} characters\n  Say what was asked, by whom and how: \"asked by letter of 3 May\".",
            "--why est une ligne d’au plus {LONGEST_WHY} caractères\n  Dites ce qui a été demandé, par qui et comment : « demandé par lettre du 3 mai ».",
            LONGEST_WHY = LONGEST_WHY
        ),
        Refused::Nothing => tr!(
            "nothing changes: the statement has these values already\n  `clameur person show` shows what stands.",
            "rien ne change : la déclaration a déjà ces valeurs\n  `clameur person show` montre ce qui vaut."
        ),
        Refused::Seal => tr!(
            "the correction cannot be sealed to the keys that the statement was given for\n  Write the export again: clameur statements export",
            "la correction ne peut pas être scellée pour les clés auxquelles la déclaration était destinée\n  Écrivez l’export de nouveau : clameur statements export"
        ),
        Refused::Wrong(errors) => {
            let lang = Lang::from_code(language().code()).unwrap_or_default();
            let told = field_errors(lang, &errors);
            let told: Vec<String> = told
                .iter()
                .map(|error| format!("  {}: {}", error.field, error.message))
                .collect();
            let told = told.join("\n");
            tr!(
                "the form would not take this; nothing was written\n{told}",
                "le formulaire ne l’accepterait pas ; rien n’a été écrit\n{told}"
            )
        }
    })
}
