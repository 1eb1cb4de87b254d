//! Telling later, by the link of a receipt, of requests that were made before the complaint.

use std::collections::BTreeMap;

use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use clameur_instrument as law;
use clameur_seal::{ToldLater, seal};

use crate::access::is_offered;
use crate::site::access::view::{AskedPage, AskedTarget};
use crate::site::campaign_page::CampaignPage;
use crate::site::statement::form::{field_errors, typed_prior};
use crate::site::statement::neutral::{LINK, posted};
use crate::state::App;
use crate::statement::asked::asks_prior;
use crate::statement::{prior, store};
use crate::token::Token;
use crate::web;
use crate::web::respond::{WebError, page};

type Here = Path<(String, String)>;
type Link = Path<(String, String, String)>;

/// Name of the field of a form that tells; without it the form is asked for.
const TELL: &str = "tell";
/// Name of the buttons that show the form in another language.
const CHANGE: &str = "change";

/// A counted statement whose owner has the link.
struct Mine {
    place: CampaignPage,
    token: String,
    index: u64,
    /// Ids of its targets of which something can be told, in the campaign's order.
    targets: Vec<String>,
}

async fn mine(app: &App, place: CampaignPage, token: String) -> Result<Mine, WebError> {
    let parsed = Token::parse(&token).map_err(|_| WebError::not_found())?;
    let counted = store::counted_by_token(app.db.read(), &parsed)
        .await?
        .filter(|counted| counted.campaign == place.slug() && is_offered(&place.campaign))
        .ok_or_else(WebError::not_found)?;
    let bits = counted.targets;
    let targets = place.campaign.folder.definition.targets.iter();
    let targets = targets
        .filter(|target| bits.checked_shr(target.bit.into()).unwrap_or(0) & 1 == 1)
        .filter(|target| asks_prior(&place.campaign, target))
        .map(|target| target.id.clone())
        .collect();
    Ok(Mine {
        place,
        token,
        index: counted.index,
        targets,
    })
}

impl Mine {
    fn view(&self, app: &App) -> Result<AskedPage, WebError> {
        let lang = self.place.lang;
        let words = self.place.texts()?;
        let page = self.place.links().page;
        let mut ctx = self
            .place
            .private_context(app, lang.t("asked-title"), "/asked");
        // Another language is a button: only the form knows whose statement it is about.
        ctx.keeps_form = true;
        let targets = self.targets.iter().filter_map(|id| {
            Some(AskedTarget {
                title: words.targets.get(id)?.title.clone(),
                inputs: prior::specs(lang, id),
            })
        });
        Ok(AskedPage {
            ctx,
            links: self.place.links(),
            url: format!("{page}/asked"),
            thanks_url: format!("{page}/thanks"),
            link: self.token.clone(),
            form: crate::site::statement::view::FormView::default(),
            targets: targets.collect(),
            done: false,
        })
    }
}

/// `GET /{lang}/{slug}/asked/{token}`, as receipts linked to it before their forms posted: the form.
pub(crate) async fn form(State(app): State<App>, Path((lang, slug, token)): Link) -> web::Result {
    let place = CampaignPage::find(&app, &lang, &slug).await?;
    let mine = mine(&app, place, token).await?;
    page(StatusCode::OK, &mine.view(&app)?)
}

/// `POST /{lang}/{slug}/asked`: the form, which shows nothing of what was told, because that is sealed; filled in, seals it, and keeps it
/// beside the statement.
pub(crate) async fn tell(
    State(app): State<App>,
    Path((lang, slug)): Here,
    request: Request,
) -> web::Result {
    let (place, posted) = posted(&app, (&lang, &slug), request).await?;
    let mine = mine(&app, place, posted.value(LINK).to_owned()).await?;
    if !posted.has(TELL) || posted.has(CHANGE) {
        let mut view = mine.view(&app)?;
        // In another language, with what was typed.
        view.form.values =
            crate::site::statement::form::prior_values(&typed_prior(&mine.place.campaign, &posted));
        return page(StatusCode::OK, &view);
    }
    let campaign = &mine.place.campaign;
    let typed = typed_prior(campaign, &posted);
    let today = campaign.today(app.clock.now());
    let read = law::prior_requests(&campaign.rules, &typed, &mine.targets, today);
    let mut view = mine.view(&app)?;
    view.form.values = crate::site::statement::form::prior_values(&typed);
    let requests = match read {
        Ok(requests) => requests,
        Err(found) => {
            view.form.errors = field_errors(mine.place.lang, &found);
            return page(StatusCode::UNPROCESSABLE_ENTITY, &view);
        }
    };
    if requests.is_empty() {
        view.form.errors = vec![crate::site::statement::view::FieldError {
            field: String::new(),
            message: mine.place.lang.t("asked-empty"),
            may_confirm: false,
            lacks: false,
        }];
        return page(StatusCode::UNPROCESSABLE_ENTITY, &view);
    }
    let requests: BTreeMap<_, _> = requests
        .iter()
        .map(|(target, request)| (target.clone(), prior::sealed(request)))
        .collect();
    let told = ToldLater::new(
        campaign.manifest.origin.clone(),
        mine.index,
        requests,
        app.clock.now(),
    );
    // To the lead alone: a partner may have come after this statement, without a consent of its own.
    let plain = told
        .to_padded_bytes()
        .map_err(|error| WebError::internal(&error))?;
    let sealed = seal(&plain, &campaign.contact_recipients)
        .map_err(|error| WebError::internal(&error))?
        .into_bytes();
    let mut writing = app.db.begin().await?;
    let kept = store::tell_prior(&mut writing, mine.place.slug(), mine.index, &sealed).await?;
    writing.commit().await?;
    if !kept {
        return Err(WebError::not_found());
    }
    view.form.values.clear();
    view.done = true;
    page(StatusCode::OK, &view)
}
