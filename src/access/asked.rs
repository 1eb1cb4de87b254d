//! Telling later, by the link of a receipt, of requests that were made before the complaint.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::http::{Response, StatusCode};
use clameur_instrument as law;
use clameur_seal::{ToldLater, seal};

use super::is_offered;
use super::view::{AskedPage, AskedTarget};
use crate::statement::form::{asks_prior, field_errors, typed_prior};
use crate::statement::token::Token;
use crate::statement::{prior, store};
use crate::web::app::App;
use crate::web::form::Fields;
use crate::web::place::Place;
use crate::web::respond::{Problem, page};

type Answer = Result<Response<Body>, Problem>;
type Link = Path<(String, String, String)>;

/// A counted statement whose owner has the link.
struct Mine {
    place: Place,
    token: String,
    index: u64,
    /// Ids of its targets of which something can be told, in the campaign's order.
    targets: Vec<String>,
}

async fn mine(app: &App, (lang, slug, token): (String, String, String)) -> Result<Mine, Problem> {
    let place = Place::find(app, &lang, &slug).await?;
    let parsed = Token::parse(&token).map_err(|_| Problem::not_found())?;
    let counted = store::counted_by_token(app.db.read(), &parsed)
        .await?
        .filter(|counted| counted.campaign == slug && is_offered(&place.campaign))
        .ok_or_else(Problem::not_found)?;
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
    fn view(&self, app: &App) -> Result<AskedPage, Problem> {
        let lang = self.place.lang;
        let words = self.place.texts()?;
        let rest = format!("/asked/{}", self.token);
        let targets = self.targets.iter().filter_map(|id| {
            Some(AskedTarget {
                title: words.targets.get(id)?.title.clone(),
                inputs: prior::specs(lang, id),
            })
        });
        Ok(AskedPage {
            ctx: self
                .place
                .private_context(app, lang.t("asked-title"), &rest),
            links: self.place.links(),
            url: format!("/{}/{}{rest}", lang.code(), self.place.slug()),
            receipt: format!(
                "/{}/{}/confirm/{}",
                lang.code(),
                self.place.slug(),
                self.token
            ),
            form: crate::statement::view::FormView::default(),
            targets: targets.collect(),
            done: false,
        })
    }
}

/// `GET /{lang}/{slug}/asked/{token}`: the form. It shows nothing of what was told: that is sealed.
pub(crate) async fn form(State(app): State<App>, Path(link): Link) -> Answer {
    let mine = mine(&app, link).await?;
    page(StatusCode::OK, &mine.view(&app)?)
}

/// `POST /{lang}/{slug}/asked/{token}`: seals it, and keeps it beside the statement.
pub(crate) async fn tell(State(app): State<App>, Path(link): Link, request: Request) -> Answer {
    let mine = mine(&app, link).await?;
    let posted = Fields::read(request).await?;
    let campaign = &mine.place.campaign;
    let typed = typed_prior(campaign, &posted);
    let today = campaign.today(app.clock.now());
    let read = law::prior_requests(&campaign.rules, &typed, &mine.targets, today);
    let mut view = mine.view(&app)?;
    view.form.values = crate::statement::form::prior_values(&typed);
    let requests = match read {
        Ok(requests) => requests,
        Err(found) => {
            view.form.errors = field_errors(mine.place.lang, &found);
            return page(StatusCode::UNPROCESSABLE_ENTITY, &view);
        }
    };
    if requests.is_empty() {
        view.form.errors = vec![crate::statement::view::FieldError {
            field: String::new(),
            message: mine.place.lang.t("asked-empty"),
            may_confirm: false,
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
        .map_err(|error| Problem::internal(&error))?;
    let sealed = seal(&plain, &campaign.contact_recipients)
        .map_err(|error| Problem::internal(&error))?
        .into_bytes();
    let mut writing = app.db.begin().await?;
    let kept = store::tell_prior(&mut writing, mine.place.slug(), mine.index, &sealed).await?;
    writing.commit().await?;
    if !kept {
        return Err(Problem::not_found());
    }
    view.form.values.clear();
    view.done = true;
    page(StatusCode::OK, &view)
}
