use clameur_instrument::{FieldType, Leaving, Proof, canonical};
use clameur_seal::Tag;

use crate::campaign::store::{self as campaigns, Campaign};
use crate::clock::{Millis, Zone};
use crate::contact::List;
use crate::db::{Connection, Executor};
use crate::i18n::Lang;
use crate::site::campaign_page::CampaignPage;
use crate::site::statement::pages::standing_of;
use crate::state::App;
use crate::statement::leaving::{Terms, sentence};
use crate::statement::mailbox;
use crate::statement::store::{Counted, Stage, counted_by_tag, stage};
use crate::supporter::asked_out::{Fate, fate};
use crate::supporter::store;
use crate::web::respond::WebError;

/// Who looks: a mailbox that the link proves, and the names that were typed.
pub(crate) struct Who<'a> {
    pub(crate) address: &'a str,
    pub(crate) given: &'a str,
    pub(crate) family: &'a str,
}

impl Who<'_> {
    /// The keyed hash by which a campaign counts this person once. None where it counts by something else than mailbox and names.
    fn tag(&self, campaign: &Campaign) -> Option<[u8; 32]> {
        let instrument = campaign.rules.instrument();
        if instrument.proof != Proof::Mailbox || canonical::name(self.family).is_empty() {
            return None;
        }
        let parts: Option<Vec<(FieldType, &str)>> = instrument
            .identity
            .fields
            .iter()
            .map(|name| {
                let kind = instrument.field(name)?.kind;
                let value = match kind {
                    FieldType::Email => self.address,
                    FieldType::GivenName => self.given,
                    FieldType::FamilyName => self.family,
                    _ => return None,
                };
                Some((kind, value))
            })
            .collect();
        let identity = canonical::identity(instrument.identity.canonical, parts?);
        let Tag(tag) = campaign.tag_key.tag(&identity);
        Some(tag)
    }
}

/// A campaign in which something was found.
pub(crate) struct Found {
    /// Its name in addresses.
    pub(crate) slug: String,
    /// Its name, and the language of that.
    pub(crate) title: String,
    pub(crate) lang: Lang,
    /// Its page.
    pub(crate) page: String,
    /// Where the statement is, step by step; empty where none counts.
    pub(crate) standing: Vec<String>,
    /// Whether a form waits for its button.
    pub(crate) waits: bool,
    /// Whether leaving is possible, and how it is done.
    pub(crate) withdraw: Option<String>,
    /// Whether the organisation can be asked to take it out.
    pub(crate) may_ask: bool,
    /// What became of it where that was asked; where nobody can leave any more, that.
    pub(crate) told: Vec<String>,
    /// The lists that have the address.
    pub(crate) lists: Vec<List>,
}

impl Found {
    pub(crate) fn is_counted(&self) -> bool {
        !self.standing.is_empty()
    }

    pub(crate) fn is_signed(&self) -> bool {
        self.is_counted() || self.waits || !self.told.is_empty()
    }
}

/// What is found of somebody, and whether some campaign could not be looked at.
pub(crate) async fn all(
    app: &App,
    lang: Lang,
    who: &Who<'_>,
) -> Result<(Vec<Found>, bool), WebError> {
    let (mut found, mut missed) = (Vec::new(), false);
    for slug in campaigns::slugs(&app.db).await? {
        match app.campaign(&slug).await {
            Ok(campaign) => found.extend(one(app, lang, place(app, lang, campaign), who).await?),
            Err(_) => missed = true,
        }
    }
    Ok((found, missed))
}

/// The campaign in this language; where it is not offered in it, in its first.
pub(crate) fn place(app: &App, lang: Lang, campaign: std::sync::Arc<Campaign>) -> CampaignPage {
    let texts = &campaign.folder.texts;
    let first = campaign.folder.definition.languages.first();
    let first = first.and_then(|code| Lang::from_code(code));
    let spoken = texts.contains_key(lang.code()).then_some(lang);
    CampaignPage {
        lang: spoken.or(first).unwrap_or(lang),
        suggested: None,
        site: app.config.base_url.clone(),
        phase: campaign.phase(app.clock.now()),
        framed: false,
        campaign,
    }
}

/// The counted statement of this person in a campaign.
pub(crate) async fn counted(
    executor: impl Executor<'_>,
    campaign: &Campaign,
    who: &Who<'_>,
) -> Result<Option<Counted>, WebError> {
    let Some(tag) = who.tag(campaign) else {
        return Ok(None);
    };
    Ok(counted_by_tag(executor, campaign.slug(), &tag).await?)
}

/// Whether whoever gave a statement may still leave, by the law of its campaign.
pub(crate) async fn may_leave(
    connection: &mut Connection,
    campaign: &Campaign,
    counted: &Counted,
    now: Millis,
) -> Result<bool, WebError> {
    let filed = stage(connection, counted).await? == Stage::Filed;
    Ok(Terms::of(campaign, now).allow(filed))
}

/// What is said of a wish to be taken out, and whether one can be made.
fn asking(
    (lang, zone, leaving): (Lang, &Zone, Leaving),
    (is_counted, may_leave): (bool, bool),
    fate: Option<Fate>,
) -> (bool, Vec<String>) {
    let say = |key: &str, at: Millis| {
        let day = lang.date(zone.day(at));
        lang.tr(key, &[("value", day.into())])
    };
    let mut told = match (is_counted, fate) {
        (true, Some(Fate::Asked(at))) => vec![say("own-asked", at)],
        (true, Some(Fate::Stays(at))) => vec![say("own-stays", at)],
        (false, Some(Fate::Out(at))) => vec![say("own-taken-out", at)],
        // Joined again since, or gone by another way.
        _ => Vec::new(),
    };
    match fate {
        _ if !is_counted => {}
        _ if !may_leave => told.push(sentence(lang, leaving)),
        Some(Fate::Stays(_)) => told.push(lang.t("own-stays-again")),
        _ => {}
    }
    let waits = matches!(fate, Some(Fate::Asked(_)));
    (is_counted && may_leave && !waits, told)
}

async fn one(
    app: &App,
    lang: Lang,
    place: CampaignPage,
    who: &Who<'_>,
) -> Result<Option<Found>, WebError> {
    let slug = place.slug().to_owned();
    let now = app.clock.now();
    let mailbox_tag = mailbox::tag(&place.campaign, who.address);
    let lists = store::lists(app.db.read(), &slug, &mailbox_tag).await?;
    let lists: Vec<List> = lists.iter().filter_map(|name| List::named(name)).collect();
    let (mut counted, mut waits, mut asked, mut leaves) = (None, false, None, false);
    if let Some(tag) = who.tag(&place.campaign) {
        let mut snapshot = app.db.snapshot().await?;
        counted = counted_by_tag(&mut *snapshot, &slug, &tag).await?;
        waits = counted.is_none() && store::is_waiting(&mut *snapshot, &slug, &tag, now).await?;
        asked = fate(&mut *snapshot, &slug, &tag).await?;
        if let Some(counted) = &counted {
            leaves = may_leave(&mut snapshot, &place.campaign, counted, now).await?;
        }
    }
    let whether = (counted.is_some(), leaves);
    let leaving = place.campaign.rules.instrument().leaving;
    let (may_ask, told) = asking((lang, &place.campaign.zone, leaving), whether, asked);
    if counted.is_none() && !waits && told.is_empty() && lists.is_empty() {
        return Ok(None);
    }
    let links = place.links();
    // The steps are said in the language of the page, the campaign's name in one of its own.
    let said = CampaignPage {
        lang,
        campaign: place.campaign.clone(),
        suggested: None,
        site: place.site.clone(),
        phase: place.phase,
        framed: false,
    };
    let standing = match &counted {
        Some(counted) => standing_of(app, &said, counted).await?,
        None => Vec::new(),
    };
    Ok(Some(Found {
        title: place.lang.typeset(&links.title).into_owned(),
        lang: place.lang,
        page: links.page,
        withdraw: leaves.then_some(links.withdraw),
        may_ask,
        told,
        slug,
        standing,
        waits,
        lists,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::DAY;

    fn said(leaving: Leaving, whether: (bool, bool), fate: Option<Fate>) -> (bool, String) {
        let (may_ask, told) = asking((Lang::ENGLISH, &Zone::UTC, leaving), whether, fate);
        (may_ask, told.join(" "))
    }

    #[test]
    fn each_state_of_a_wish_has_its_words_and_its_button() {
        let at = 20_000 * DAY;
        let (counted, gone) = ((true, true), (false, false));
        let any = |whether, fate| said(Leaving::AnyTime, whether, fate);
        assert_eq!(any(counted, None), (true, String::new()));
        let (may_ask, told) = any(counted, Some(Fate::Asked(at)));
        assert!(
            !may_ask && told.contains("You asked on 4 October 2024"),
            "{told}"
        );
        let (may_ask, told) = any(counted, Some(Fate::Stays(at)));
        assert!(
            may_ask && told.contains("does not take your statement out") && told.contains("again"),
            "{told}"
        );
        let (may_ask, told) = any(gone, Some(Fate::Out(at)));
        assert!(
            !may_ask && told.contains("that was done on 4 October"),
            "{told}"
        );
        // Joined again since; left by the code after an answer; never there.
        assert_eq!(any(counted, Some(Fate::Out(at))), (true, String::new()));
        assert_eq!(any(gone, Some(Fate::Stays(at))), (false, String::new()));
        assert_eq!(any(gone, None), (false, String::new()));
    }

    #[test]
    fn whom_the_law_lets_leave_no_more_is_told_so_and_asks_for_nothing() {
        let bound = (true, false);
        let law = sentence(Lang::ENGLISH, Leaving::UntilFiled);
        let told = said(Leaving::UntilFiled, bound, None);
        assert_eq!(told, (false, law.clone()));
        let (may_ask, told) = said(Leaving::UntilFiled, bound, Some(Fate::Stays(0)));
        assert!(
            !may_ask && told.ends_with(&law) && !told.contains("ask again"),
            "{told}"
        );
        // Asked while they could: both are true.
        let (may_ask, told) = said(Leaving::UntilFiled, bound, Some(Fate::Asked(0)));
        assert!(
            !may_ask && told.contains("You asked on") && told.contains(&law),
            "{told}"
        );
    }
}
