use std::path::PathBuf;

use clap::Args;

use super::{Desk, Done, Failure, NewFile, WithConfig, language, say, territory};
use crate::campaign::definition::Texts;
use crate::campaign::initiative::Wording;
use crate::i18n::Lang;
use crate::paper::log::{Change, Entry};
use crate::paper::print::{Sheet, sheets};
use crate::paper::serial::{Code, Sheets};
use crate::paper::store;
use crate::paper::{Form, for_territory};
use crate::terminal::tr;

/// Arguments.
#[derive(Debug, Args)]
pub struct PrintSheets {
    /// The campaign's name in addresses.
    campaign: String,
    /// Whose citizens sign on these sheets (ISO 3166 alpha-2): one State per sheet.
    #[arg(long, value_name = "STATE")]
    country: String,
    /// Language of the sheets: one of the campaign's.
    #[arg(long, value_name = "CODE")]
    language: Option<String>,
    /// How many sheets.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1000))]
    copies: u32,
    /// The PDF to write, or a directory for it.
    #[arg(long, value_name = "FILE|DIR")]
    out: PathBuf,
    /// Print drafts to look at, marked on both faces: nobody may sign on them, they have no numbers, and nothing is written down.
    #[arg(long)]
    draft: bool,
    #[command(flatten)]
    config: WithConfig,
}

impl PrintSheets {
    pub(super) async fn run(self) -> Done {
        let desk = Desk::open(&self.config, &self.campaign).await?;
        let lang = language(self.language.as_deref(), &desk.campaign)?;
        let definition = &desk.campaign.folder.definition;
        let texts = registered(&desk, lang)?;
        let form = for_territory(desk.campaign.rules.instrument(), &territory(&self.country))?;
        let sheet = Sheet {
            lang,
            definition,
            texts,
            form: &form,
            day: desk.today,
            draft: self.draft,
        };
        if self.draft {
            return self.drafts(&desk, &sheet);
        }
        official(lang, texts)?;
        in_time(&desk)?;
        let known = store::journal(&desk.db, desk.slug()).await?;
        let book = crate::paper::PaperState::read(&known)?;
        let serials = book.next_sheets(self.copies)?;
        let (first, last) = (
            serials.highest().map_or(1, |last| last - self.copies + 1),
            serials.highest().unwrap_or(1),
        );
        let path = self.path(&desk, &form, lang, first, last);
        NewFile::is_free(&path)?;
        let printed = sheets(&sheet, first, last)?;
        let entry = Entry {
            day: desk.today,
            change: Change::Printed {
                territory: form.territory.clone(),
                language: lang.code().to_owned(),
                sheets: serials.clone(),
                lines: printed.lines,
            },
        };
        let file = NewFile::write(&path, &printed.pdf)?;
        store::add(&desk.db, desk.slug(), desk.now, |book| {
            let next = book.next_sheets(self.copies).map_err(Failure::from)?;
            if next == serials {
                Ok(vec![entry])
            } else {
                Err(Failure::new(tr!(
                    "other sheets were printed at the same moment\n  Nothing was changed. Print again.",
                    "d’autres feuilles ont été imprimées au même moment\n  Rien n’a été changé. Imprimez à nouveau."
                )))
            }
        })
        .await?;
        file.keep()?;
        desk.db.close().await;
        let code = |serial| Code {
            campaign: &self.campaign,
            territory: &form.territory,
            serial,
        };
        say(&told(&path, &form, &serials, printed.lines));
        say(&tr!(
            "Codes {first} to {last}. Print on both sides, then give them out: clameur paper batch new {slug} --country {territory} --collector LABEL --sheets {serials}",
            "Codes {first} à {last}. Imprimez recto verso, puis remettez-les : clameur paper batch new {slug} --country {territory} --collector NOM --sheets {serials}",
            first = code(first).human(),
            last = code(last).human(),
            slug = self.campaign,
            territory = form.territory,
        ));
        for codes in printed.replaced {
            say(&tr!(
                "The typeface lacks some characters of the campaign's texts, printed as code points: {codes}",
                "Il manque à la police des caractères des textes de la campagne, imprimés par leur code : {codes}"
            ));
        }
        Ok(())
    }

    /// Sheets to look at: no number is used up.
    fn drafts(&self, desk: &Desk, sheet: &Sheet<'_>) -> Done {
        let mut path = self.out.clone();
        if path.is_dir() {
            let (territory, code) = (&sheet.form.territory, sheet.lang.code());
            path.push(format!("{}-{territory}-{code}-draft.pdf", desk.slug()));
        }
        NewFile::is_free(&path)?;
        let printed = sheets(sheet, 1, self.copies)?;
        NewFile::write(&path, &printed.pdf)?.keep()?;
        say(&tr!(
            "Wrote {path}: {copies} drafts for {territory}, marked on both faces. Nobody may sign on them; no number was used and nothing was written down.",
            "Écrit : {path}, {copies} brouillons pour {territory}, marqués sur les deux faces. Personne ne peut y signer ; aucun numéro n’a été pris et rien n’a été noté.",
            path = path.display(),
            copies = self.copies,
            territory = sheet.form.territory,
        ));
        Ok(())
    }

    /// The file: the one named, or one in the directory named.
    fn path(&self, desk: &Desk, form: &Form, lang: Lang, first: u32, last: u32) -> PathBuf {
        if !self.out.is_dir() {
            return self.out.clone();
        }
        self.out.join(format!(
            "{}-{}-{}-{first:06}-{last:06}.pdf",
            desk.slug(),
            form.territory,
            lang.code()
        ))
    }
}

/// What the register says in a language, where a form can be printed in it.
fn registered(desk: &Desk, lang: Lang) -> Result<&Texts, Failure> {
    let definition = &desk.campaign.folder.definition;
    if definition.initiative.is_none() {
        return Err(Failure::new(tr!(
            "{slug} is no registered initiative: its campaign.toml has no [initiative]\n  The form repeats what the public register says.",
            "{slug} n’est pas une initiative enregistrée : son campaign.toml n’a pas de [initiative]\n  Le formulaire reprend ce que dit le registre public.",
            slug = desk.slug()
        )));
    }
    let Some(texts) = desk.campaign.folder.texts.get(lang.code()) else {
        return Err(Failure::new(tr!(
            "the campaign has no texts in {code}, so the title and objectives as registered in {code} are not known\n  \
             Copy them from the register into {code}.toml and publish; the campaign has: {languages}.",
            "la campagne n’a pas de textes en {code} : le titre et les objectifs enregistrés en {code} ne sont donc pas connus\n  \
             Copiez-les du registre dans {code}.toml et publiez ; la campagne a : {languages}.",
            languages = definition.languages.join(" "),
            code = lang.code(),
        )));
    };
    if !lang.has_itself("sheet-citizens") {
        return Err(Failure::new(tr!(
            "the form is not translated into {code} yet, and a form in two languages is none\n  \
             Its words are in locales/{code}/initiative.ftl; meanwhile download it from your organiser account at the Commission.",
            "le formulaire n’est pas encore traduit en {code}, et un formulaire en deux langues n’en est pas un\n  \
             Ses termes sont dans locales/{code}/initiative.ftl ; en attendant, téléchargez-le de votre compte d’organisateur auprès de la Commission.",
            code = lang.code(),
        )));
    }
    Ok(texts)
}

/// Nobody may sign once collecting has ended.
fn in_time(desk: &Desk) -> Done {
    let campaign = &desk.campaign;
    let Some(last) = campaign.last_day().filter(|last| *last < desk.today) else {
        return Ok(());
    };
    let how = match campaign.folder.definition.closes {
        Some(closes) if closes == last => tr!(
            "If an act gave more time, write it into campaign.toml ([[extension]], closes) and publish.",
            "Si un acte a donné plus de temps, écrivez-le dans campaign.toml ([[extension]], closes) et publiez."
        ),
        _ => tr!(
            "The organisers ended it on that day.",
            "Les organisateurs y ont mis fin ce jour-là."
        ),
    };
    Err(Failure::new(tr!(
        "collecting ended on {last}: what is signed later counts for nothing, so no sheets are printed for it\n  {how} To look at sheets: --draft",
        "la collecte a pris fin le {last} : ce qui est signé ensuite ne compte pas, et aucune feuille n’est imprimée pour cela\n  {how} Pour regarder des feuilles : --draft"
    )))
}

/// Sheets for use have the official words: only the models of Annex III are valid.
fn official(lang: Lang, texts: &Texts) -> Done {
    if !Wording::of(lang, texts).is_draft() {
        return Ok(());
    }
    let code = lang.code();
    Err(Failure::new(tr!(
        "the official words of the form are not known here in {code}, and statements are valid on that form alone (Regulation (EU) 2019/788, art. 9(2))\n  \
         Copy them from the Official Journal into official/{code}.toml of the campaign folder (docs/formats/official.md), check it and publish.\n  \
         To look at sheets in words of ours: --draft",
        "les termes officiels du formulaire ne sont pas connus ici en {code}, et les déclarations ne sont valables que sur ce formulaire (règlement (UE) 2019/788, art. 9, par. 2)\n  \
         Copiez-les du Journal officiel dans official/{code}.toml du dossier de la campagne (docs/formats/official.md), vérifiez-le et publiez.\n  \
         Pour regarder des feuilles dans nos propres termes : --draft"
    )))
}

fn told(path: &std::path::Path, form: &Form, serials: &Sheets, lines: u32) -> String {
    tr!(
        "Wrote {path}: sheets {serials} for {territory}, Annex III part {part}, {lines} lines each.",
        "Écrit : {path}, feuilles {serials} pour {territory}, annexe III partie {part}, {lines} lignes chacune.",
        path = path.display(),
        territory = form.territory,
        part = form.part,
    )
}
