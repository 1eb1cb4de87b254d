use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderName, HeaderValue, Response, header};
use axum::response::IntoResponse as _;
use clameur_ledger::{Checkpoint, Signer};
use serde_json::{Value, json};

use crate::count::store;
use crate::secrets::Secrets;
use crate::site::campaign::pages::head;
use crate::state::App;
use crate::web;
use crate::web::check;
use crate::web::markdown::escaped;
use crate::web::respond::WebError;

/// Days in the feed for readers.
const IN_ATOM: u32 = 60;
/// Days in the list for programs.
const IN_JSON: u32 = 1000;

/// A day's head, as feeds show it.
struct DayHead {
    day: String,
    note: String,
    head: Checkpoint,
}

/// A log with the heads of its days, the newest first.
struct Heads {
    origin: String,
    key: String,
    url: String,
    days: Vec<DayHead>,
}

/// The verifier key of the log with this origin.
fn key(secrets: &Secrets, origin: &str) -> Result<String, WebError> {
    Signer::new(origin, secrets.log_seed())
        .map(|signer| signer.verifier().to_string())
        .map_err(|error| WebError::internal(&error))
}

async fn heads(app: &App, slug: &str, most: u32) -> Result<Heads, WebError> {
    let newest = head(app, slug).await?;
    let origin = crate::count::read_head(&newest.checkpoint)
        .map(|checkpoint| checkpoint.origin)
        .unwrap_or_default();
    let days = store::heads_by_day(&app.db, slug, most)
        .await?
        .into_iter()
        .filter_map(|(day, note)| {
            let head = crate::count::read_head(&note)?;
            Some(DayHead { day, note, head })
        })
        .collect();
    Ok(Heads {
        key: key(&app.secrets, &origin)?,
        origin,
        url: format!("{}/log/{slug}", app.config.base_url),
        days,
    })
}

/// `/log/{slug}/heads.json`.
pub(crate) async fn heads_json(State(app): State<App>, Path(slug): Path<String>) -> web::Result {
    let heads = heads(&app, &slug, IN_JSON).await?;
    let days: Vec<Value> = heads
        .days
        .iter()
        .map(|day| {
            json!({
                "day": day.day,
                "size": day.head.size,
                "root": day.head.root.to_base64(),
                "printed": day.head.printed(),
                "checkpoint": day.note,
            })
        })
        .collect();
    Ok(fresh(
        "application/json",
        json!({
            "log": { "origin": heads.origin, "key": heads.key, "url": heads.url },
            "heads": days,
        })
        .to_string(),
    ))
}

/// `/log/{slug}/heads.atom` (RFC 4287).
pub(crate) async fn heads_atom(State(app): State<App>, Path(slug): Path<String>) -> web::Result {
    let heads = heads(&app, &slug, IN_ATOM).await?;
    Ok(fresh(
        "application/atom+xml; charset=utf-8",
        atom(&heads, &app.config.base_url, &slug),
    ))
}

fn atom(heads: &Heads, site: &str, slug: &str) -> String {
    let url = escaped(&heads.url);
    let origin = escaped(&heads.origin);
    let updated = heads
        .days
        .first()
        .map_or("1970-01-01", |newest| newest.day.as_str());
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">\n\
         <id>{url}/heads.atom</id>\n\
         <title>Signed heads of {origin}</title>\n\
         <subtitle>One of each day: whoever keeps them notices a history that was rewritten. Key: {}</subtitle>\n\
         <updated>{updated}T00:00:00Z</updated>\n\
         <author><name>{origin}</name></author>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{url}/heads.atom\"/>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"{}/{}\"/>\n",
        escaped(&heads.key),
        escaped(site),
        escaped(slug),
    );
    for DayHead { day, note, head } in &heads.days {
        xml.push_str(&format!(
            "<entry>\n<id>{url}/heads.atom#{day}</id>\n\
             <title>{day}: {} entries, head {}</title>\n\
             <updated>{day}T00:00:00Z</updated>\n\
             <content type=\"text\">size {}\nroot {}\nprinted {}\n\n{}</content>\n</entry>\n",
            head.size,
            head.printed(),
            head.size,
            head.root.to_base64(),
            head.printed(),
            escaped(note),
        ));
    }
    xml.push_str("</feed>\n");
    xml
}

/// `/.well-known/clameur.json`: the campaigns of this instance, each with its log's key, to be compared with what was kept of it.
pub(crate) async fn well_known(State(app): State<App>) -> web::Result {
    let site = &app.config.base_url;
    let mut campaigns = Vec::new();
    for slug in crate::campaign::store::slugs(&app.db).await? {
        let Some(head) = store::head(&app.db, &slug).await? else {
            continue;
        };
        let origin = crate::count::read_head(&head.checkpoint)
            .map(|checkpoint| checkpoint.origin)
            .unwrap_or_default();
        let below = |path: &str| format!("{site}/log/{slug}{path}");
        campaigns.push(json!({
            "slug": slug,
            "origin": origin,
            "key": key(&app.secrets, &origin)?,
            "page": format!("{site}/{slug}"),
            "log": below(""),
            "checkpoint": below("/checkpoint"),
            "heads": below("/heads.json"),
            "feed": below("/heads.atom"),
        }));
    }
    let mut answer = fresh(
        "application/json",
        json!({
            "software": "clameur",
            "version": env!("CARGO_PKG_VERSION"),
            "check": { "url": format!("{site}/check"), "sha256": check::sha256() },
            "campaigns": campaigns,
        })
        .to_string(),
    );
    answer.headers_mut().insert(
        header::ACCESS_CONTROL_ALLOW_ORIGIN,
        HeaderValue::from_static("*"),
    );
    Ok(answer)
}

fn fresh(kind: &'static str, body: String) -> Response<Body> {
    let headers: [(HeaderName, &str); 2] = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    (headers, body).into_response()
}

#[cfg(test)]
mod tests {
    use super::{DayHead, Heads, atom, escaped};
    use clameur_ledger::{Checkpoint, Hash};

    #[test]
    fn a_feed_holds_its_heads_and_nothing_breaks_out_of_it() {
        let head = Checkpoint::new("example.org/log/a&b", 7, Hash([3; 32]));
        let heads = Heads {
            origin: head.origin.clone(),
            key: "example.org/log/a&b+00000000+AAAA".to_owned(),
            url: "https://example.org/log/a&b".to_owned(),
            days: vec![DayHead {
                day: "2026-11-29".to_owned(),
                note: "<note> & \"more\"".to_owned(),
                head: head.clone(),
            }],
        };
        let xml = atom(&heads, "https://example.org", "a&b");
        assert!(xml.contains(&head.printed()));
        assert!(xml.contains("&lt;note&gt; &amp; &quot;more&quot;"));
        assert!(xml.contains("<updated>2026-11-29T00:00:00Z</updated>"));
        assert!(!xml.contains("a&b"), "{}", escaped("&"));
    }
}
