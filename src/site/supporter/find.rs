use clameur_instrument::{FieldType, Proof, canonical};
use clameur_seal::Tag;

use crate::campaign::store::{self as campaigns, Campaign};
use crate::contact::List;
use crate::i18n::Lang;
use crate::site::campaign_page::CampaignPage;
use crate::site::statement::pages::standing_of;
use crate::state::App;
use crate::statement::leaving::Terms;
use crate::statement::mailbox;
use crate::statement::store::counted_by_tag;
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
    /// The lists that have the address.
    pub(crate) lists: Vec<List>,
}

impl Found {
    pub(crate) fn is_counted(&self) -> bool {
        !self.standing.is_empty()
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

/// The entry of this person in a campaign's log.
pub(crate) async fn entry(
    app: &App,
    campaign: &Campaign,
    who: &Who<'_>,
) -> Result<Option<u64>, WebError> {
    let Some(tag) = who.tag(campaign) else {
        return Ok(None);
    };
    let counted = counted_by_tag(app.db.read(), campaign.slug(), &tag).await?;
    Ok(counted.map(|counted| counted.index))
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
    let (mut counted, mut waits) = (None, false);
    if let Some(tag) = who.tag(&place.campaign) {
        counted = counted_by_tag(app.db.read(), &slug, &tag).await?;
        waits = counted.is_none() && store::is_waiting(app.db.read(), &slug, &tag, now).await?;
    }
    if counted.is_none() && !waits && lists.is_empty() {
        return Ok(None);
    }
    let terms = Terms::of(&place.campaign, now);
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
        withdraw: (counted.is_some() && !terms.over_for_all()).then_some(links.withdraw),
        slug,
        standing,
        waits,
        lists,
    }))
}
