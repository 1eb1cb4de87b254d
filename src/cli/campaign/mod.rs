//! `clameur campaign`.

mod allow;
mod draft;
mod end;
mod figures;
mod links;
mod list;
mod loss;
mod publish;
mod skeleton;

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::{Done, Failure, WithConfig, say};
use crate::campaign::contents;
use crate::campaign::folder::{Files, Located, locate};
use crate::campaign::publish::instrument;
use crate::campaign::ready::remarks;
use crate::campaign::source::CampaignSource;
use crate::campaign::standing;
use crate::campaign::standing::Standing;
use crate::clock::Clock;
use crate::terminal::tr;

/// Subcommands.
#[derive(Debug, Subcommand)]
pub enum Campaign {
    /// Write the skeleton of a campaign folder, to be filled in: in French and English, or in Dutch for a Dutch initiative.
    New(skeleton::New),
    /// Say everything that is wrong with a campaign folder. Needs no server.
    Check(Check),
    /// Publish a campaign folder, or what changed in it.
    ///
    /// Every publication appends the hash of the manifest to the campaign's public ledger: texts,
    /// documents, rules and keys cannot be swapped unseen. Without a key to seal to, nothing is
    /// published. A server that runs shows the change within seconds.
    Publish(publish::Publish),
    /// Keep campaigns as drafts in the store, and publish them from there.
    #[command(subcommand)]
    Draft(draft::Draft),
    /// List the campaigns of this instance with their counts.
    List(list::List),
    /// Print a link for each organisation of a campaign, by which what it brings is counted for it.
    ///
    /// A statement whose owner came by such a link adds one to the number of its organisation when it is confirmed, unless they
    /// untick it. Nothing that is kept says of a statement who brought it. The number is shown in tens, rounded down.
    Links(links::Links),
    /// Close a campaign: nobody can join any more, and its ledger says so for good.
    ///
    /// Where mailed links still hold it takes two steps. First nobody can fill in the form any more, and who was mailed a link can still
    /// confirm; `--undo` takes that back. After the last link's day the same command writes the end into the ledger, which nothing undoes.
    Close(end::Close),
    /// Write down the day on which the procedure ended: retention clocks start there.
    ///
    /// The procedure has ended when the last decision was given and no appeal is possible any more.
    /// A lawyer sets this day. It is not part of the ledger and can be corrected.
    Ended(end::Ended),
    /// Load figures from elsewhere: paper, the Commission's system, the register.
    ///
    /// They replace what was known of the channel and are shown apart from what is signed here, which alone
    /// can be recounted. What the register says of the last day or later is the final result.
    Figures(figures::Figures),
    /// Let an address be written to again whose owner once asked that it never is.
    ///
    /// On that owner's request only. The address is read from standard input, so that it stays out of the list of
    /// commands; nothing of it is kept.
    AllowMail(allow::AllowMail),
    /// Take one statement out of the count with a public reason, and destroy its record.
    ///
    /// For those who lost their withdrawal code, for statements that nobody made, for those that the
    /// authority rejected. The ledger keeps the reason, and the count shows voided statements as a number
    /// of their own. The supporter's contacts for news and about the procedure, if any were left, cannot be found this way:
    /// nothing links them to the statement. Who lost the code can ask for it on the site, by the link to their mailbox: --requested shows
    /// those who wait, and voids them.
    Void(end::Void),
    /// Answer somebody who asked to be taken out that their statement stays, and why.
    ///
    /// They are told by mail, and can ask again where the law still lets them leave, or complain to the authority. Consent can be taken back at
    /// any time: this is for what the law lets nobody take back any more, and for wishes that somebody else made.
    Keep(end::Keep),
    /// Say in the public log that entries are lost, after an older copy of the database was restored.
    ///
    /// A server does not serve a database that is behind what the public has seen. Where no newer copy exists, this appends a public entry that
    /// says which entries are lost, from which day on people are to join or leave again, and why. The campaign's page and everybody's audit
    /// say it too. Stop the server first.
    DeclareLoss(loss::DeclareLoss),
    /// Add an organisation's signature to the public note of a void.
    ///
    /// Save the note from /log/NAME/void/INDEX, have it signed with `clameur note sign` where the organisation's key is, and
    /// give the signed file. Whoever audits the log then sees who stands for the reason.
    SignVoid(end::SignVoid),
}

/// Arguments of `campaign check`.
#[derive(Debug, Args)]
pub struct Check {
    /// The campaign folder.
    dir: PathBuf,
    /// A folder with the official texts of forms (de.toml…) for campaigns that have none of their own.
    #[arg(long, value_name = "DIR")]
    official: Option<PathBuf>,
    /// Print a JSON array, whose form is kept (docs/formats/operator.md).
    #[arg(long)]
    json: bool,
}

impl Campaign {
    pub(super) fn run(self) -> Done {
        match self {
            Self::New(command) => command.run(),
            Self::Check(command) => command.run(),
            Self::Publish(command) => command.run(),
            Self::Draft(command) => command.run(),
            Self::List(command) => command.run(),
            Self::Links(command) => command.run(),
            Self::Close(command) => command.run(),
            Self::Ended(command) => command.run(),
            Self::Figures(command) => command.run(),
            Self::AllowMail(command) => command.run(),
            Self::DeclareLoss(command) => command.run(),
            Self::Void(command) => command.run(),
            Self::Keep(command) => command.run(),
            Self::SignVoid(command) => command.run(),
        }
    }
}

/// Reads a folder and says what is wrong with it; the source is there when it is well formed.
fn look(
    dir: &std::path::Path,
    official: Option<&std::path::Path>,
) -> (Option<CampaignSource>, Vec<Located>) {
    examined(CampaignSource::read_with(dir, official))
}

/// The same of files.
fn checked(files: &Files) -> (Option<CampaignSource>, Vec<Located>) {
    examined(CampaignSource::import(files).map_err(|found| locate(files, found)))
}

fn examined(read: Result<CampaignSource, Vec<Located>>) -> (Option<CampaignSource>, Vec<Located>) {
    match read {
        Ok(source) => {
            let found = found(&source);
            (Some(source), found)
        }
        Err(found) => (None, found),
    }
}

/// What is to be said of a source that is well formed.
fn found(source: &CampaignSource) -> Vec<Located> {
    let now = Clock::System.now();
    let mut found = remarks(source, now);
    found.extend(contents::days(source, source.today(now)));
    locate(source.files(), found)
}

fn print(found: &[Located]) {
    for one in found {
        say(&if one.diagnostic.blocks() {
            tr!("problem  {one}", "erreur     {one}")
        } else {
            tr!("warning  {one}", "attention  {one}")
        });
    }
}

/// How many of these keep a campaign from being published.
fn blocking(found: &[Located]) -> usize {
    found.iter().filter(|one| one.diagnostic.blocks()).count()
}

/// What is good, and what is open, in the law of a campaign: nothing of it keeps it from being published.
fn law(source: &CampaignSource) {
    let Ok(law) = instrument(&source.definition.instrument) else {
        return;
    };
    let today = source.today(Clock::System.now());
    if let Some(Standing::Good(what)) = standing::of(source, &law, today) {
        say(&tr!(
            "good     campaign.toml: {what}",
            "bon      campaign.toml : {what}"
        ));
    }
    for what in crate::law::unknowns(&law) {
        say(&tr!(
            "unknown  {id}: {what}",
            "inconnu  {id} : {what}",
            id = law.id
        ));
    }
}

impl Check {
    fn run(self) -> Done {
        let (source, remarks) = look(&self.dir, self.official.as_deref());
        let blocking = blocking(&remarks);
        if self.json {
            say(&serde_json::to_string_pretty(&remarks)?);
        } else {
            print(&remarks);
            if let Some(source) = &source {
                law(source);
            }
            match (source, blocking) {
                (Some(source), 0) => say(&tr!(
                    "{slug} may be published; languages: {languages}, targets: {targets}, organisations: {organisations}.",
                    "{slug} peut être publiée ; langues : {languages}, cibles : {targets}, organisations : {organisations}.",
                    slug = source.definition.slug,
                    languages = source.definition.languages.len(),
                    targets = source.definition.targets.len(),
                    organisations = source.definition.organisations.len(),
                )),
                (_, 1) => say(&tr!(
                    "\nNot ready to be published: 1 problem.",
                    "\nPas encore prête à être publiée : 1 erreur."
                )),
                (_, n) => say(&tr!(
                    "\nNot ready to be published: {n} problems.",
                    "\nPas encore prête à être publiée : {n} erreurs."
                )),
            }
        }
        if blocking == 0 {
            Ok(())
        } else {
            Err(Failure::disagreement(""))
        }
    }
}
