use std::path::PathBuf;

use clap::Args;

use super::{Desk, Done, Failure, NewFile, WithConfig, language, say, territory};
use crate::campaign::definition::Texts;
use crate::i18n::Lang;
use crate::initiative::Wording;
use crate::paper::journal::{Change, Entry};
use crate::paper::print::{Sheet, sheets};
use crate::paper::serial::{Code, Sheets};
use crate::paper::store;
use crate::paper::{Form, for_territory};

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
        let known = store::journal(&desk.db, desk.slug()).await?;
        let book = crate::paper::Book::read(&known)?;
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
                Err(Failure::new(
                    "other sheets were printed at the same moment\n  Nothing was changed. Print again.",
                ))
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
        say(&format!(
            "Codes {} to {}. Print on both sides, then give them out: clameur paper batch new {} --country {} --collector LABEL --sheets {serials}",
            code(first).human(),
            code(last).human(),
            self.campaign,
            form.territory,
        ));
        for codes in printed.replaced {
            say(&format!(
                "The typeface lacks some characters of the campaign's texts, printed as code points: {codes}"
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
        say(&format!(
            "Wrote {}: {} drafts for {}, marked on both faces. Nobody may sign on them; no number was used and nothing was written down.",
            path.display(),
            self.copies,
            sheet.form.territory,
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
        return Err(Failure::new(format!(
            "{} is no registered initiative: its campaign.toml has no [initiative]\n  The form repeats what the public register says.",
            desk.slug()
        )));
    }
    let Some(texts) = desk.campaign.folder.texts.get(lang.code()) else {
        return Err(Failure::new(format!(
            "the campaign has no texts in {code}, so the title and objectives as registered in {code} are not known\n  \
             Copy them from the register into {code}.toml and publish; the campaign has: {}.",
            definition.languages.join(" "),
            code = lang.code(),
        )));
    };
    if !lang.has_itself("sheet-citizens") {
        return Err(Failure::new(format!(
            "the form is not translated into {} yet, and a form in two languages is none\n  \
             Its words are in locales/{}/initiative.ftl; meanwhile download it from your organiser account at the Commission.",
            lang.code(),
            lang.code(),
        )));
    }
    Ok(texts)
}

/// Sheets for use have the official words: only the models of Annex III are valid.
fn official(lang: Lang, texts: &Texts) -> Done {
    if !Wording::of(lang, texts).is_draft() {
        return Ok(());
    }
    let code = lang.code();
    Err(Failure::new(format!(
        "the official words of the form are not known here in {code}, and statements are valid on that form alone (Regulation (EU) 2019/788, art. 9(2))\n  \
         Copy them from the Official Journal into official/{code}.toml of the campaign folder (docs/formats/official.md), check it and publish.\n  \
         To look at sheets in words of ours: --draft"
    )))
}

fn told(path: &std::path::Path, form: &Form, serials: &Sheets, lines: u32) -> String {
    format!(
        "Wrote {}: sheets {serials} for {}, Annex III part {}, {lines} lines each.",
        path.display(),
        form.territory,
        form.part,
    )
}
