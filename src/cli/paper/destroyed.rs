use std::path::PathBuf;

use clap::Args;
use jiff::civil::Date;

use super::batch::numbers;
use super::{Desk, Done, Failure, NewFile, WithConfig, language, say};
use crate::paper::log::{Change, Entry};
use crate::paper::print::{DestroyedBatch, Protocol, protocol};
use crate::paper::store;
use crate::terminal::tr;

/// Arguments.
#[derive(Debug, Args)]
pub struct Destroyed {
    /// The campaign's name in addresses.
    campaign: String,
    /// Numbers of batches, as in 1-4,7.
    #[arg(long)]
    batches: String,
    /// The day, as YYYY-MM-DD.
    #[arg(long, value_name = "DATE")]
    on: Date,
    /// How, as in "shredded, DIN 66399 P-4".
    #[arg(long, value_name = "TEXT")]
    method: String,
    /// A witness, for the page alone; twice or not at all.
    #[arg(long, value_name = "NAME")]
    witness: Vec<String>,
    /// Destroy what was not handed over, for this reason.
    #[arg(long, value_name = "REASON")]
    even_so: Option<String>,
    /// The protocol to write, as PDF.
    #[arg(long, value_name = "FILE")]
    protocol: PathBuf,
    /// Its language.
    #[arg(long, value_name = "CODE")]
    language: Option<String>,
    #[command(flatten)]
    config: WithConfig,
}

impl Destroyed {
    pub(super) async fn run(self) -> Done {
        if !matches!(self.witness.len(), 0 | 2) {
            return Err(Failure::new(tr!(
                "the protocol has room for two witnesses\n  Give --witness twice, or not at all: then the names are written by hand.",
                "le procès-verbal a de la place pour deux témoins\n  Donnez --witness deux fois, ou pas du tout : les noms sont alors écrits à la main."
            )));
        }
        for text in [Some(&self.method), self.even_so.as_ref()]
            .into_iter()
            .flatten()
        {
            if text.trim().is_empty() {
                return Err(Failure::new(tr!(
                    "the method, or the reason, is empty\n  Say it in a few words: it stands in the protocol.",
                    "la méthode, ou le motif, est vide\n  Dites-le en quelques mots : il figure dans le procès-verbal."
                )));
            }
        }
        NewFile::is_free(&self.protocol)?;
        let desk = Desk::open(&self.config, &self.campaign).await?;
        let day = desk.day(Some(self.on))?;
        let lang = language(self.language.as_deref(), &desk.campaign)?;
        let batches = numbers(&self.batches)?;
        let entries: Vec<Entry> = batches
            .iter()
            .map(|batch| Entry {
                day,
                change: Change::Destroyed {
                    batch: *batch,
                    method: self.method.trim().to_owned(),
                    reason: self.even_so.clone(),
                },
            })
            .collect();
        let mut book =
            crate::paper::PaperState::read(&store::journal(&desk.db, desk.slug()).await?)?;
        for entry in &entries {
            book.add(entry)?;
        }
        let destroyed: Vec<DestroyedBatch> = book
            .batches()
            .iter()
            .filter(|batch| batches.contains(&batch.number))
            .map(|batch| DestroyedBatch {
                number: batch.number,
                territory: batch.territory.clone(),
                sheets: book.at_hand(batch).to_string(),
            })
            .collect();
        let folder = &desk.campaign.folder;
        let printed = protocol(&Protocol {
            lang,
            title: folder.texts(lang.code()).map_or("", |texts| &texts.title),
            number: folder
                .definition
                .initiative
                .as_ref()
                .map_or("", |i| &i.number),
            day,
            method: &self.method,
            reason: self.even_so.as_deref(),
            batches: &destroyed,
            witnesses: &self.witness,
        })?;
        let file = NewFile::write(&self.protocol, &printed.pdf)?;
        store::add(&desk.db, desk.slug(), desk.now, |_| {
            Ok::<_, Failure>(entries)
        })
        .await?;
        file.keep()?;
        desk.db.close().await;
        say(&tr!(
            "Batches {batches} of {slug} are written down as destroyed on {day}.\nWrote {path}: print it, let two witnesses sign it, and keep it in your files.",
            "Les lots {batches} de {slug} sont notés comme détruits le {day}.\nÉcrit : {path}. Imprimez-le, faites-le signer par deux témoins, et gardez-le dans vos dossiers.",
            batches = self.batches,
            slug = self.campaign,
            path = self.protocol.display()
        ));
        Ok(())
    }
}
