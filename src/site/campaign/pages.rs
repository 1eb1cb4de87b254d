//! The campaign's page, its documents.

use axum::body::Body;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, Response, header};
use axum::response::IntoResponse as _;
use clameur_instrument::Kind;
use clameur_ledger::note::Signature;
use clameur_ledger::{Hash, Note, Signer};
use rand_core::OsRng;

use crate::campaign::store;
use crate::campaign::store::{Campaign, Phase};
use crate::clock::{MINUTE, Millis, Zone, day_of};
use crate::count::chart::DayCount;
use crate::count::store as counts;
use crate::dashboard::tally::Tally;
use crate::i18n::Lang;
use crate::procedure::Procedure;
use crate::share::credit::{Credit, VIA, credit};
use crate::site::campaign::over::Over;
use crate::site::campaign::parts::Parts;
use crate::site::campaign::top::Top;
use crate::site::campaign::view::{BatchView, CampaignState, LandingPage};
use crate::site::campaign_page::CampaignPage;
use crate::site::dashboard::tally;
use crate::site::statement::form::form_view;
use crate::site::statement::view::FormView;
use crate::site::view::CountView;
use crate::state::App;
use crate::web;
use crate::web::again::{Address, Again, Reader};
use crate::web::cache::Kept;
use crate::web::form::Fields;
use crate::web::headings;
use crate::web::language::accepts_gzip;
use crate::web::preview::Preview;
use crate::web::respond::WebError;
use crate::web::view::PageContext;

/// `/{lang}/{slug}`: the campaign, the same for everybody for a moment, but for what names the showing of its form.
pub(crate) async fn campaign(
    State(app): State<App>,
    Path((lang, slug)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> web::Result {
    let now = app.clock.now();
    let gzip = accepts_gzip(&headers);
    let place = CampaignPage::find(&app, &lang, &slug)
        .await?
        .suggesting(&headers);
    let suggested = place.suggested.map_or("", Lang::code);
    let query = Fields::parse(query.unwrap_or_default().as_bytes())?;
    // A registered name, or none: whatever else the query holds, it is the same page.
    let credit = credit(&place.campaign.folder.definition, query.value(VIA));
    let via = credit.as_ref().map_or("", |credit| credit.id.as_str());
    let address = format!("/{lang}/{slug}?{suggested}&{via}");
    let form = place.campaign.form_name();
    let token = || app.form_tokens.make(&form, now, &mut OsRng);
    let rendered = async {
        let placeholder = token();
        let html = render(&app, &place, placeholder.clone(), credit.clone()).await?;
        Ok(Kept::of(html, &placeholder))
    };
    let kept = app.pages.page(&address, now, rendered).await?;
    let mut answer = kept.0.answer(token, gzip);
    if credit.is_none() {
        let reader = Reader {
            lang: place.lang,
            offered: place.offered().collect(),
            suggested: place.suggested,
        };
        let address = Address {
            path: format!("/{lang}/{slug}"),
            heeds: &[VIA],
        };
        let tokens = app.form_tokens.clone();
        let again = Again::new(address, reader, kept, move |now| {
            tokens.make(&form, now, &mut OsRng)
        });
        answer.extensions_mut().insert(again);
    }
    Ok(answer)
}

/// What a campaign has reached in all: what was counted here, and statements of support that were given elsewhere.
pub(crate) async fn in_all(app: &App, place: &CampaignPage) -> Result<CountView, WebError> {
    let (head, tally) = tally(app, &place.campaign, app.clock.now()).await?;
    let count = place.count(&head);
    let live = tally.as_ref().map_or(count.live, Tally::total);
    Ok(CountView {
        live,
        goal: place.goal(live),
        unknown: tally.as_ref().is_some_and(|tally| !tally.is_known()),
        elsewhere: tally.as_ref().is_some_and(|tally| !tally.counts_here()),
        valid_on: tally
            .and_then(|tally| tally.too_old)
            .map(|(received, _)| received),
        ..count
    })
}

/// What the number on the page is made of: by the way that statements came, and how far they have come. Empty where that is one thing.
async fn split(app: &App, place: &CampaignPage) -> Result<Vec<(String, u64)>, WebError> {
    let (head, tally) = tally(app, &place.campaign, app.clock.now()).await?;
    if tally.as_ref().is_some_and(|tally| !tally.counts_here()) {
        return Ok(Vec::new());
    }
    let mut parts: Vec<(String, u64)> = Vec::new();
    if let Some(tally) = &tally {
        let reported = tally.reported.iter().filter(|sum| sum.statements > 0);
        parts.extend(reported.map(|sum| (place.lang.t(sum.channel.name_key()), sum.statements)));
    }
    let recognised = crate::statement::store::recognised(app.db.read(), place.slug()).await?;
    if let Some(recognised) = recognised {
        parts.push((place.lang.t("split-recognised"), recognised));
    }
    let batches = counts::batches(&app.db, place.slug()).await?;
    let filed = batches.iter().filter(|batch| batch.filed_on.is_some());
    let filed: u64 = filed
        .map(|batch| batch.statements.saturating_sub(batch.gone))
        .sum();
    if filed > 0 {
        parts.push((place.lang.t("split-filed"), filed));
    }
    if !parts.is_empty() {
        parts.insert(0, (place.lang.t("split-counted"), head.live()));
    }
    Ok(parts)
}

async fn render(
    app: &App,
    place: &CampaignPage,
    token: String,
    credit: Option<Credit>,
) -> Result<String, WebError> {
    use askama::Template as _;
    let texts = place.texts()?;
    let mut ctx = place.context(app, texts.title.clone(), "");
    ctx.description.clone_from(&texts.summary);
    let card = crate::site::card::pages::link(app, place).await?;
    ctx.told.data = Preview::data_of(place, &card);
    ctx.told.card = Some(card);
    if let Some(credit) = &credit {
        ctx.carried = format!("?{VIA}={}", credit.id);
    }
    // Nothing is signed here where the law has its own place to sign.
    let form = match place.campaign.rules.instrument().kind {
        Kind::Contact | Kind::Appeal => FormView::default(),
        _ => FormView {
            credit,
            ..form_view(place, None, token)
        },
    };
    let page = with_form(app, place, ctx, form).await?;
    let html = page.render().map_err(|error| WebError::internal(&error))?;
    Ok(headings::set(&html))
}

/// The campaign's page with a form on it: the empty one, or one that comes back with what was typed.
pub(crate) async fn with_form<'p>(
    app: &App,
    place: &'p CampaignPage,
    ctx: PageContext,
    form: FormView,
) -> Result<LandingPage<'p>, WebError> {
    let texts = place.texts()?;
    let now = app.clock.now();
    let hand = crate::site::central::pages::hand_over(app, place).await?;
    let is_appeal = crate::campaign::appeal::is_appeal(place.campaign.rules.instrument());
    let appeal = crate::site::campaign::appeal::of(place);
    let state = state(&place.campaign, now);
    let over = match state {
        CampaignState::Closed => Some(Over::of(&app.db, &place.campaign, now).await?),
        _ => None,
    };
    let split = match &hand {
        None if !is_appeal => split(app, place).await?,
        _ => Vec::new(),
    };
    let count = in_all(app, place).await?;
    let phase = place.campaign.phase(now);
    let (_, tally) = tally(app, &place.campaign, now).await?;
    let short = tally.is_some_and(|tally| tally.falls_short());
    let parts = Procedure::load(&app.db, place.slug(), now)
        .await?
        .map(|procedure| Parts::of(place, texts, (count.live, short), phase, &procedure));
    Ok(LandingPage {
        ctx,
        parts: parts.unwrap_or_default(),
        links: place.links(),
        definition: &place.campaign.folder.definition,
        texts,
        count,
        days: days(app, place.slug()).await?,
        state,
        top: Top::of(place, over.as_ref(), now),
        losses: losses(app, place).await?,
        over: over
            .map(|over| (place.lang.t(over.title()), over.lines(place.lang)))
            .unwrap_or_default(),
        split,
        until: until(place, now),
        form: if hand.is_some() || is_appeal {
            FormView::default()
        } else {
            form
        },
        hand,
        appeal,
        documents: place.documents(true),
        changed: crate::site::campaign::papers::since_published(place),
        share: crate::site::share::pages::block(place)?,
    })
}

/// What was lost of the campaign's log, and what whoever was in it can do.
pub(crate) async fn losses(app: &App, place: &CampaignPage) -> Result<Vec<String>, WebError> {
    let lang = place.lang;
    let losses = counts::losses(&app.db, place.slug()).await?;
    let now = app.clock.now();
    let again = match (
        crate::campaign::appeal::is_appeal(place.campaign.rules.instrument()),
        place.campaign.phase(now),
    ) {
        (true, _) => None,
        (false, Phase::Closed) => Some("loss-leave-again"),
        (false, Phase::Open | Phase::NotYet(_)) => Some("loss-again"),
    };
    let mut said = Vec::new();
    for loss in losses {
        let (first, last) = (loss.from, loss.to.saturating_sub(1));
        let range = match last > first {
            true => format!("{}–{}", lang.number(first), lang.number(last)),
            false => lang.number(first),
        };
        let mut sentences = lang.tr("loss-text", &[("value", range.into())]);
        // The entry that declares the loss is the first one after the copy; a head of each day is kept, the first of that day.
        let declared = counts::day_beyond(&app.db, place.slug(), loss.from)
            .await?
            .unwrap_or_else(|| day_of(now).to_string());
        let day = |text: String| text.parse().ok().map(|day| lang.date(day));
        if let (Some(key), Some(from), Some(until)) = (again, day(loss.since), day(declared)) {
            sentences.push(' ');
            sentences.push_str(&lang.tr(key, &[("from", from.into()), ("until", until.into())]));
        }
        said.push(sentences);
    }
    Ok(said)
}

/// Until when people can join: the last day is whole in the campaign's time zone, which the sentence names by its distance from UTC.
fn until(place: &CampaignPage, now: Millis) -> Option<String> {
    let campaign = &place.campaign;
    let last = campaign.folder.definition.closes?;
    if campaign.phase(now) != Phase::Open {
        return None;
    }
    let minute = campaign.zone.end_of(last).checked_sub(MINUTE)?;
    let at = jiff::Timestamp::from_millisecond(minute).ok()?;
    let moment = place.lang.date_time(at, campaign.zone.time_zone());
    Some(
        place
            .lang
            .tr("days-open-until", &[("moment", moment.into())]),
    )
}

/// How a campaign's page says whether people can join.
pub(crate) fn state(campaign: &Campaign, now: Millis) -> CampaignState {
    match campaign.phase(now) {
        Phase::NotYet(day) => CampaignState::NotYet(day),
        Phase::Open => CampaignState::Open,
        Phase::Closed => CampaignState::Closed,
    }
}

/// The newest head of a published campaign.
pub(crate) async fn head(app: &App, slug: &str) -> Result<counts::Head, WebError> {
    let head = counts::head(&app.db, slug).await?;
    let head = head.ok_or_else(WebError::not_found)?;
    app.shows_head(slug, &head.checkpoint);
    Ok(head)
}

/// What each day brought, for the chart.
pub(crate) async fn days(app: &App, slug: &str) -> Result<Vec<DayCount>, WebError> {
    Ok(counts::days(&app.db, slug)
        .await?
        .into_iter()
        .filter_map(|tally| {
            Some(DayCount {
                day: tally.day.parse().ok()?,
                joined: tally.added,
                gone: tally.withdrawn + tally.voided,
            })
        })
        .collect())
}

/// Frozen batches, the newest first.
pub(crate) async fn batches(
    app: &App,
    slug: &str,
    zone: &Zone,
) -> Result<Vec<BatchView>, WebError> {
    Ok(counts::batches(&app.db, slug)
        .await?
        .into_iter()
        .rev()
        .map(|batch| BatchView {
            number: u64::from(batch.number),
            count: batch.statements,
            gone: batch.gone,
            frozen: Some(zone.day(batch.frozen_at)),
            filed: batch.filed_on.and_then(|day| day.parse().ok()),
            authority: String::new(),
            reference: String::new(),
            log_sizes: (batch.from_size, batch.to_size),
            set_hash: hex::encode(batch.set_hash),
        })
        .collect())
}

/// `/log/{slug}/document/{hash}`: the exact bytes of a document ever published.
pub(crate) async fn document_bytes(
    State(app): State<App>,
    Path((slug, hash)): Path<(String, String)>,
) -> web::Result {
    let hash = Hash::from_hex(&hash).map_err(|_| WebError::not_found())?;
    let text = store::document(&app.db, &slug, &hash)
        .await?
        .ok_or_else(WebError::not_found)?;
    Ok(immutable("text/markdown; charset=utf-8", text))
}

/// `/log/{slug}/void/{entry}`: the note that says why an entry was voided, signed by the operator, and by the organisations that stand
/// for it.
pub(crate) async fn void_note(
    State(app): State<App>,
    Path((slug, entry)): Path<(String, u64)>,
) -> web::Result {
    let text = store::void_note(&app.db, &slug, entry)
        .await?
        .ok_or_else(WebError::not_found)?;
    let signer = Signer::new(&app.config.log_origin(&slug), app.secrets.log_seed())
        .map_err(|error| WebError::internal(&error))?;
    let mut note = Note::sign(text, &signer).map_err(|error| WebError::internal(&error))?;
    for line in store::void_signatures(&app.db, &slug, entry).await? {
        if let Some(signature) = Signature::parse(line.trim_end()) {
            note.add_signature(signature)
                .map_err(|error| WebError::internal(&error))?;
        }
    }
    Ok((
        [
            (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
            (header::CACHE_CONTROL, "no-cache"),
        ],
        note.to_string(),
    )
        .into_response())
}

/// `/log/{slug}/manifest/{hash}`: the exact bytes of a manifest ever in force.
pub(crate) async fn manifest_bytes(
    State(app): State<App>,
    Path((slug, hash)): Path<(String, String)>,
) -> web::Result {
    let hash = Hash::from_hex(&hash).map_err(|_| WebError::not_found())?;
    let text = store::manifest(&app.db, &slug, &hash)
        .await?
        .ok_or_else(WebError::not_found)?;
    Ok(immutable("application/json", text))
}

/// Bytes that never change under their address.
pub(crate) fn immutable(kind: &'static str, body: impl Into<Body>) -> Response<Body> {
    let mut response = Response::new(body.into());
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("public, max-age=31536000, immutable"),
    );
    response
}
