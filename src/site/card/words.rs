use std::borrow::Borrow;

use askama::Template;

use crate::campaign::appeal::is_appeal;
use crate::campaign::store::Phase;
use crate::card::fit::{DISPLAY, Face, Fitted, Room, TEXT};
use crate::config::host;
use crate::i18n::Lang;
use crate::site::campaign::over::Over;
use crate::site::campaign::pages::in_all;
use crate::site::campaign_page::CampaignPage;
use crate::state::App;
use crate::web::accent::{Accent, Rgb};
use crate::web::assets::accent;
use crate::web::respond::WebError;

/// Width of a card, as all networks want it.
pub(crate) const WIDTH: u16 = 1200;
/// Its height.
pub(crate) const HEIGHT: u16 = 630;

/// Up to here a card shows no number: small ones convince nobody, and change with every signature.
const LEAST: u64 = 100;

/// What a card says. All of it stays true for the weeks that networks show it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Card {
    /// Language of its words.
    pub lang: Lang,
    /// Who speaks.
    pub speaker: String,
    /// The demand, set large.
    pub demand: String,
    /// Name of the campaign.
    pub title: String,
    /// A sentence with a number that stays true.
    pub number: Option<Number>,
    /// Whether people cannot join now, in words.
    pub state: Option<String>,
    /// The word for a demonstration, where it is one.
    pub demonstration: Option<String>,
    /// The address as people type it.
    pub address: String,
    /// The campaign's colour.
    pub accent: Accent,
}

/// "More than 15,000 people have joined."
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Number {
    /// The number that is passed.
    pub floor: u64,
    /// What stands before it.
    pub before: String,
    /// As people of the language read it.
    pub figure: String,
    /// What stands after it.
    pub after: String,
}

impl Number {
    /// None for a number that is not shown.
    #[must_use]
    pub(crate) fn of(lang: Lang, live: u64, support: bool) -> Option<Self> {
        let floor = floor(live)?;
        let key = if support {
            "card-statements"
        } else {
            "card-people"
        };
        // Words and figure are of one language.
        let lang = if lang.has_itself(key) {
            lang
        } else {
            Lang::ENGLISH
        };
        let sentence = lang.tr(key, &[("count", floor.into())]);
        let figure = lang.number(floor);
        let (before, after) = sentence.split_once(&figure).unwrap_or(("", ""));
        Some(Self {
            floor,
            before: before.trim().to_owned(),
            after: after.trim().to_owned(),
            figure,
        })
    }

    fn sentence(&self) -> String {
        let parts = [&self.before, &self.figure, &self.after];
        let parts: Vec<&str> = parts.into_iter().map(String::as_str).collect();
        parts.join(" ").trim().to_owned()
    }
}

/// The largest number of two significant digits that `live` is more than.
fn floor(live: u64) -> Option<u64> {
    let below = live.checked_sub(1).filter(|below| *below >= LEAST)?;
    let step = 10_u64.pow(below.ilog10() - 1);
    Some(below / step * step)
}

/// What the card of a campaign says now.
///
/// # Errors
/// When the store does not answer.
pub(crate) async fn of(app: &App, place: &CampaignPage) -> Result<Card, WebError> {
    let texts = place.texts()?;
    let now = app.clock.now();
    let lang = place.lang;
    let definition = &place.campaign.folder.definition;
    let phase = place.campaign.phase(now);
    let state = match phase {
        Phase::Open => None,
        Phase::NotYet(day) => Some(lang.tr("state-not-yet", &[("value", lang.date(day).into())])),
        Phase::Closed => Some(lang.t(Over::of(&app.db, &place.campaign, now).await?.title())),
    };
    Ok(Card {
        lang,
        speaker: texts.speaker.clone(),
        demand: texts.demand.clone(),
        title: texts.title.clone(),
        number: number(app, place, phase).await?,
        state,
        demonstration: definition.demonstration.then(|| lang.t("demo-label")),
        address: format!("{}/{}", host(&app.config.base_url), place.slug()),
        accent: Accent::new(accent(&definition.accent)),
    })
}

async fn number(app: &App, place: &CampaignPage, phase: Phase) -> Result<Option<Number>, WebError> {
    if matches!(phase, Phase::NotYet(_)) || is_appeal(place.campaign.rules.instrument()) {
        return Ok(None);
    }
    // Unknown is not zero: as long as the central system was not read there is no number.
    let (live, support) = match crate::site::central::pages::hand_over(app, place).await? {
        Some(hand) => (hand.total.unwrap_or(0), true),
        None => {
            let count = in_all(app, place).await?;
            (count.live, count.support)
        }
    };
    Ok(Number::of(place.lang, live, support))
}

/// The site's own card.
#[must_use]
pub(crate) fn of_home(lang: Lang, site: &str, base: &str) -> Card {
    Card {
        lang,
        speaker: site.to_owned(),
        demand: lang.t("home-title"),
        title: String::new(),
        number: None,
        state: Some(lang.t("home-lead")),
        demonstration: None,
        address: host(base).to_owned(),
        accent: Accent::new(accent("")),
    }
}

/// A line of a card.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Line {
    /// Where it begins, or ends.
    pub x: f32,
    /// Its baseline.
    pub y: f32,
    /// Size of its type.
    pub size: f32,
    /// Its words.
    pub words: String,
    /// Whether in the face of demands.
    pub display: bool,
    /// Whether `x` is its end.
    pub ends: bool,
    /// Whether it stands on the band.
    pub on_band: bool,
}

#[cfg(test)]
impl Line {
    /// Its face.
    #[must_use]
    pub(crate) fn face(&self) -> &'static Face {
        if self.display { &DISPLAY } else { &TEXT }
    }

    /// From where to where it reaches.
    #[must_use]
    pub(crate) fn reach(&self) -> (f32, f32) {
        let width = self.face().width(&self.words) * self.size;
        match self.ends {
            true => (self.x - width, self.x),
            false => (self.x, self.x + width),
        }
    }
}

const MARGIN: f32 = 64.0;
const TOP: f32 = 52.0;
/// Where the band with the address begins.
const BAND: f32 = 554.0;
/// Width between the margins.
const INNER: f32 = 1072.0;
/// From one line of a demand to the next, in sizes of type: accents on capitals touch nothing.
const LEADING: f32 = 1.04;
const TEXT_LEADING: f32 = 1.2;
/// Size of the number.
const FIGURE: f32 = 128.0;

impl Card {
    /// What is on it, for whoever does not see it.
    #[must_use]
    pub(crate) fn alt(&self) -> String {
        let number = self.number.as_ref().map(Number::sentence);
        let parts = [Some(self.demand.clone()), number, self.state.clone()];
        let parts = parts.into_iter().flatten().map(|part| {
            match part.ends_with(['.', '!', '?', '…', ';']) {
                true => part,
                false => format!("{part}."),
            }
        });
        parts.collect::<Vec<_>>().join(" ").replace('\u{ad}', "")
    }

    /// All its lines, each in its place.
    #[must_use]
    pub(crate) fn lines(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        let badge = self.badge();
        let width = INNER - badge.as_ref().map_or(0.0, |(_, width)| width + 32.0);
        let speaker = set(&TEXT, &self.speaker, (width, 80.0), (34.0, 22.0));
        let mut top = TOP + place(&mut lines, &speaker, MARGIN, TOP, TEXT_LEADING);
        lines.extend(badge.map(|(line, _)| line));
        let bottom = match (&self.number, &self.state) {
            (Some(number), _) => self.place_number(&mut lines, number),
            (None, Some(state)) => {
                let said = set(&TEXT, state, (INNER, 96.0), (40.0, 26.0));
                let height = said.height(TEXT_LEADING);
                place(
                    &mut lines,
                    &said,
                    MARGIN,
                    BAND - 30.0 - height,
                    TEXT_LEADING,
                );
                BAND - 30.0 - height
            }
            (None, None) => BAND - 8.0,
        };
        top += 22.0;
        let height = bottom - 24.0 - top;
        let demand = DISPLAY.fit(
            &self.demand,
            Room {
                width: INNER,
                height,
                largest: 156.0,
                smallest: 36.0,
                leading: LEADING,
            },
        );
        let spare = (height - demand.height(LEADING)).max(0.0) / 2.0;
        let from = lines.len();
        place(&mut lines, &demand, MARGIN, top + spare, LEADING);
        lines
            .iter_mut()
            .skip(from)
            .for_each(|line| line.display = true);
        self.place_band(&mut lines);
        lines
    }

    /// The word for a demonstration at the upper right, and its width.
    fn badge(&self) -> Option<(Line, f32)> {
        let words = TEXT.clean(self.demonstration.as_deref()?);
        let width = TEXT.width(&words) * 26.0;
        let line = Line {
            x: MARGIN + INNER - 16.0,
            y: TOP + 29.0,
            size: 26.0,
            words,
            display: false,
            ends: true,
            on_band: false,
        };
        Some((line, width + 32.0))
    }

    /// The frame of that word: where it begins, and how wide it is.
    #[must_use]
    pub(crate) fn badge_frame(&self) -> Option<(f32, f32)> {
        let (_, width) = self.badge()?;
        Some((MARGIN + INNER - width, width))
    }

    /// The number with what stands around it; gives the height at which it begins.
    fn place_number(&self, lines: &mut Vec<Line>, number: &Number) -> f32 {
        let baseline = BAND - 30.0;
        let line = |x, y, size, words: String, display| Line {
            x,
            y,
            size,
            words,
            display,
            ends: false,
            on_band: false,
        };
        let figure = DISPLAY.clean(&number.figure);
        let wide = DISPLAY.width(&figure) * FIGURE;
        let after = set(
            &TEXT,
            &number.after,
            (INNER - wide - 24.0, 84.0),
            (38.0, 22.0),
        );
        let above = after.height(TEXT_LEADING) - after.size;
        place(
            lines,
            &after,
            MARGIN + wide + 24.0,
            baseline - above - ASCENT * after.size,
            TEXT_LEADING,
        );
        lines.push(line(MARGIN, baseline, FIGURE, figure, true));
        // Capitals are two thirds of the size high.
        let mut top = baseline - FIGURE * 0.66;
        if !number.before.is_empty() {
            let before = set(&TEXT, &number.before, (INNER, 38.0), (36.0, 24.0));
            top -= 14.0 + before.size;
            place(lines, &before, MARGIN, top + 2.0, TEXT_LEADING);
        }
        top
    }

    /// The band at the foot: what is left to say, and the address.
    fn place_band(&self, lines: &mut Vec<Line>) {
        let from = lines.len();
        let address = set(&TEXT, &self.address, (560.0, 30.0), (30.0, 15.0));
        let words = address.lines.first().cloned().unwrap_or_default();
        let room = INNER - TEXT.width(&words) * address.size - 32.0 - 64.0;
        lines.push(Line {
            x: MARGIN + INNER,
            y: BAND + 49.0,
            size: address.size,
            words,
            display: false,
            ends: true,
            on_band: true,
        });
        let said = match (&self.state, &self.number) {
            (Some(state), Some(_)) => state,
            _ => &self.title,
        };
        let said = set(&TEXT, said, (room, 30.0), (30.0, 21.0));
        // A name that has no room is better left out than cut.
        if said.lines.iter().all(|line| !line.ends_with('…')) {
            place(
                lines,
                &said,
                MARGIN + 64.0,
                BAND + 49.0 - ASCENT * said.size,
                TEXT_LEADING,
            );
        }
        lines
            .iter_mut()
            .skip(from)
            .for_each(|line| line.on_band = true);
    }

    /// The picture as SVG.
    ///
    /// # Errors
    /// Never.
    pub(crate) fn svg(&self) -> askama::Result<String> {
        Picture {
            card: self,
            lines: self.lines(),
        }
        .render()
    }
}

/// From the upper edge of a line to its baseline, in sizes of type.
const ASCENT: f32 = 0.8;

fn set(
    face: &Face,
    text: &str,
    (width, height): (f32, f32),
    (largest, smallest): (f32, f32),
) -> Fitted {
    face.fit(
        text,
        Room {
            width,
            height,
            largest,
            smallest,
            leading: TEXT_LEADING,
        },
    )
}

/// Puts lines one below the other from `top` on; gives their height.
fn place(lines: &mut Vec<Line>, text: &Fitted, x: f32, top: f32, leading: f32) -> f32 {
    let mut y = top + ASCENT * text.size;
    for words in &text.lines {
        lines.push(Line {
            x,
            y,
            size: text.size,
            words: words.clone(),
            display: false,
            ends: false,
            on_band: false,
        });
        y += text.size * leading;
    }
    text.height(leading)
}

#[derive(Template)]
#[template(path = "site/card/card.svg")]
struct Picture<'a> {
    card: &'a Card,
    lines: Vec<Line>,
}

impl Picture<'_> {
    fn colour(&self, rgb: impl Borrow<Rgb>) -> String {
        format!("#{}", rgb.borrow().hex())
    }

    fn tenth(&self, length: impl Borrow<f32>) -> String {
        format!("{:.1}", length.borrow())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::source::CampaignSource;

    #[test]
    fn a_floor_is_always_passed_and_moves_in_steps() {
        for (live, expected) in [
            (0, None),
            (100, None),
            (101, Some(100)),
            (110, Some(100)),
            (111, Some(110)),
            (15_000, Some(14_000)),
            (15_001, Some(15_000)),
            (15_248, Some(15_000)),
            (78_092, Some(78_000)),
            (1_000_000, Some(990_000)),
            (1_000_001, Some(1_000_000)),
            (u64::MAX, Some(18_000_000_000_000_000_000)),
        ] {
            assert_eq!(floor(live), expected, "{live}");
        }
    }

    #[test]
    fn every_language_says_the_number_around_its_figure() {
        for lang in Lang::all() {
            for support in [false, true] {
                let number = Number::of(lang, 15_248, support).unwrap();
                let digits = number.figure.chars().filter(char::is_ascii_digit);
                assert_eq!(digits.collect::<String>(), "15000", "{lang}");
                assert!(
                    !(number.before.is_empty() && number.after.is_empty()),
                    "{lang}"
                );
                assert!(number.sentence().contains(&number.figure), "{lang}");
            }
        }
    }

    /// Cards in every language of a campaign, in every state, with numbers of every length.
    fn cards() -> Vec<Card> {
        let folders = [
            CampaignSource::embedded_initiative().unwrap(),
            CampaignSource::embedded_demo().unwrap(),
        ];
        let mut cards = Vec::new();
        for folder in folders {
            for (code, texts) in &folder.texts {
                let lang = Lang::from_code(code).unwrap();
                let closed = Some(lang.t("state-withdrawn-title"));
                let states = [None, closed, Some(lang.t("home-lead"))];
                for live in [0, 101, 78_092, 1_234_567] {
                    for state in states.clone() {
                        cards.push(Card {
                            lang,
                            speaker: texts.speaker.clone(),
                            demand: texts.demand.clone(),
                            title: texts.title.clone(),
                            number: Number::of(lang, live, true),
                            state,
                            demonstration: Some(lang.t("demo-label")),
                            address: "campaigns.association.example/reclaim-your-face".to_owned(),
                            accent: Accent::new(accent("")),
                        });
                    }
                }
            }
        }
        cards
    }

    #[test]
    fn nothing_overflows_and_nothing_collides() {
        let mut cards = cards();
        assert!(cards.len() > 24 * 12);
        let mut long = cards[0].clone();
        long.demand = "Übermäßigunwahrscheinlichlangewörter ".repeat(20);
        long.speaker.clone_from(&long.demand);
        long.title.clone_from(&long.demand);
        long.state = Some(long.demand.clone());
        long.address = format!("{}.example", "a".repeat(90));
        cards.push(long);
        for card in cards {
            let lines = card.lines();
            for line in &lines {
                let (from, to) = line.reach();
                assert!(
                    from >= MARGIN - 0.1 && to <= MARGIN + INNER + 0.1,
                    "{}: {line:?}",
                    card.lang
                );
                assert!(line.y - line.size * 0.8 >= TOP - 1.0, "{line:?}");
                assert!(line.y <= f32::from(HEIGHT) - 20.0, "{line:?}");
                assert!(line.on_band || line.y <= BAND - 24.0, "{line:?}");
            }
            for (at, one) in lines.iter().enumerate() {
                for other in lines.iter().skip(at + 1) {
                    assert!(!touch(one, other), "{}: {one:?} {other:?}", card.lang);
                }
            }
        }
    }

    /// Whether the ink of two lines may meet: capitals without their accents, and half of what goes below.
    fn touch(one: &Line, other: &Line) -> bool {
        let ((a, b), (c, d)) = (one.reach(), other.reach());
        let tall = |line: &Line| (line.y - line.size * 0.66, line.y + line.size * 0.1);
        let ((e, f), (g, h)) = (tall(one), tall(other));
        a < d && c < b && e < h && g < f
    }

    #[test]
    fn demands_stay_large() {
        for card in cards() {
            let lines = card.lines();
            let demand = lines
                .iter()
                .filter(|line| line.display && line.size != FIGURE);
            let least = demand.map(|line| line.size).fold(f32::MAX, f32::min);
            assert!(least >= 56.0, "{}: {least}", card.lang);
        }
    }

    #[test]
    fn what_people_wrote_is_text_and_never_markup() {
        let mut card = cards().remove(0);
        card.demand = "<script>&\u{ad}\"</text>".to_owned();
        let svg = card.svg().unwrap();
        let read = roxmltree::Document::parse(&svg).unwrap();
        assert!(!read.descendants().any(|node| node.has_tag_name("script")));
        assert!(
            svg.contains("&lt;script") || svg.contains("&#60;script"),
            "{svg}"
        );
        assert!(!svg.contains('\u{ad}'));
        assert_eq!(card.alt(), card.alt().replace('\u{ad}', ""));
    }
}
