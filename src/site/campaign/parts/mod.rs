//! The parts of a campaign's page that are about what moves: its picture, what the next step of the number means, what happens next,
//! news, and who carries it.

/// Who carries it.
pub mod carriers;
/// What happened.
pub mod news;
/// What happens next.
pub mod steps;

use crate::campaign::definition::{PictureTexts, Texts};
use crate::campaign::store::{Campaign, Phase};
use crate::i18n::Lang;
use crate::picture::Image;
use crate::procedure::Procedure;
use crate::site::campaign_page::CampaignPage;
use carriers::Carriers;
use news::News;
use steps::{State, Step};

/// What the page's own sections show.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parts {
    /// The picture, where there is one.
    pub picture: Option<Picture>,
    /// What happens at the next goal, where the campaign says it and the goal is not reached.
    pub goal: Option<Goal>,
    /// What happens next, step by step; may be empty.
    pub steps: Vec<Step>,
    /// The newest events of the procedure, the newest first; may be empty.
    pub news: Vec<News>,
    /// Organisations that only spread it, in groups.
    pub carriers: Carriers,
}

/// A picture as a page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Address of its largest size; of its smallest in lists.
    pub src: String,
    /// All sizes with their widths, as `srcset` has them.
    pub srcset: String,
    /// Of this size, in pixels.
    pub width: u32,
    /// Of this size, in pixels.
    pub height: u32,
    /// What is on it, in words.
    pub alt: String,
    /// Who made it; may be empty.
    pub credit: String,
}

/// The next goal and what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    /// The number.
    pub number: u64,
    /// What happens then.
    pub meaning: String,
}

impl Parts {
    /// What there is to show of a campaign, with its number, and whether that is less than the law asks for.
    pub(crate) fn of(
        place: &CampaignPage,
        texts: &Texts,
        (live, short): (u64, bool),
        phase: Phase,
        procedure: &Procedure,
    ) -> Self {
        let campaign = &place.campaign;
        let mut parts = Self {
            picture: picture(campaign, texts),
            goal: goal(campaign, texts, live),
            steps: steps::of(place, phase, procedure, short),
            news: news::of(place.lang, procedure),
            carriers: Carriers::of(campaign),
        };
        if !parts.is_ahead() {
            parts.tell_once(place.lang);
        }
        parts
    }

    /// Leaves out news that say no more than a step that stands above them.
    fn tell_once(&mut self, lang: Lang) {
        let steps = &self.steps;
        self.news.retain(|one| {
            let mut told = steps.iter();
            let says_more = !one.note_md.is_empty() || !one.link.is_empty();
            says_more
                || !told.any(|step| step.title == one.title && step.when == lang.date(one.day))
        });
    }

    /// Key of the title of what happens next; of what happened, where nothing more will.
    #[must_use]
    pub fn steps_key(&self) -> &'static str {
        match self.is_ahead() {
            true => "next-title",
            false => "timeline-title",
        }
    }

    /// Whether something is still to come.
    #[must_use]
    pub fn is_ahead(&self) -> bool {
        self.steps.iter().any(|step| step.state != State::Done)
    }
}

/// Address of a file of a campaign's pictures.
fn address(slug: &str, name: &str) -> String {
    format!("/pictures/{slug}/{name}")
}

/// The picture of a campaign with its words; none where it has none, or no words in this language.
fn image<'c>(campaign: &'c Campaign, texts: &'c Texts) -> Option<(&'c Image, &'c PictureTexts)> {
    let definition = &campaign.folder.definition;
    let image = definition.images.get(definition.picture.as_deref()?)?;
    Some((image, texts.picture.as_ref()?))
}

/// The smallest size of a campaign's picture, for lists of campaigns.
pub(crate) fn small(campaign: &Campaign, texts: &Texts) -> Option<Picture> {
    let (image, words) = image(campaign, texts)?;
    let size = image.sizes.first()?;
    Some(Picture {
        src: address(campaign.slug(), &size.name),
        srcset: String::new(),
        width: size.width,
        height: size.height,
        alt: words.alt.clone(),
        credit: words.credit.clone(),
    })
}

fn picture(campaign: &Campaign, texts: &Texts) -> Option<Picture> {
    let (image, words) = image(campaign, texts)?;
    let slug = campaign.slug();
    let largest = image.sizes.last()?;
    let sizes = image.sizes.iter();
    let sizes: Vec<String> = sizes
        .map(|size| format!("{} {}w", address(slug, &size.name), size.width))
        .collect();
    Some(Picture {
        src: address(slug, &largest.name),
        srcset: sizes.join(", "),
        width: largest.width,
        height: largest.height,
        alt: words.alt.clone(),
        credit: words.credit.clone(),
    })
}

fn goal(campaign: &Campaign, texts: &Texts, live: u64) -> Option<Goal> {
    let goals = campaign.folder.definition.goal.as_ref()?;
    let number = goals.next(live).filter(|number| *number > live)?;
    let meaning = texts.goals.get(&number.to_string())?.clone();
    Some(Goal { number, meaning })
}
