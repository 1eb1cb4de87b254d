//! A new campaign: from an instrument, or from a copy of one of the organisation's; `import.rs`: from a folder.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use rand_core::OsRng;
use toml::Value;
use unicode_normalization::UnicodeNormalization as _;

use super::{all, draft_way, title};
use crate::account::new_id;
use crate::authorization::Action;
use crate::authorization::store::check;
use crate::authorization::trail::{self, Act, about};
use crate::campaign::contents::TO_FILL;
use crate::campaign::diagnostic::Path;
use crate::campaign::diagnostic::Step::{Item, Key};
use crate::campaign::draft::form::{languages, shown};
use crate::campaign::draft::{Draft, known, store};
use crate::campaign::folder::{Files, is_slug};
use crate::campaign::review::store as reviews;
use crate::campaign::skeleton::{self, INSTRUMENTS};
use crate::desk::form::{Choice, Field, FormPage, Input};
use crate::desk::message;
use crate::desk::visit::Visit;
use crate::i18n::Lang;
use crate::organisation::keys::{State, store as keys};
use crate::organisation::{Profile, store as organisations};
use crate::web;
use crate::web::respond::WebError;

/// Drafts that an organisation has at most.
const MOST: usize = 100;

/// Characters of a title.
const TITLE: usize = 120;

async fn page(visit: &Visit) -> Result<FormPage, WebError> {
    let organisation = visit.permit()?.organisation();
    let chosen = visit.fields.value("from");
    let chosen = if chosen.is_empty() {
        "fr-gdpr-80"
    } else {
        chosen
    };
    let choice = |value: String, label: String, hint: String| Choice {
        chosen: value == chosen,
        value,
        label,
        hint,
    };
    let mut from: Vec<Choice> = INSTRUMENTS
        .iter()
        .map(|id| {
            let name = visit.t(&format!("desk-instrument-{id}"));
            let hint = visit.t(&format!("desk-instrument-{id}-for"));
            choice((*id).to_owned(), name, hint)
        })
        .collect();
    let ctx = visit.context("");
    for line in store::of_organisation(&visit.app.db, organisation).await? {
        if let Some(draft) = store::load(&visit.app.db, &line.name).await? {
            let label = ctx.with("desk-campaign-copy", title(visit, &draft));
            from.push(choice(line.name, label, String::new()));
        }
    }
    let mut from = Field::choices(Input::One, "from", visit.t("desk-campaign-from"), from);
    from.hint = visit.t("desk-campaign-from-hint");
    // The first is the one that is translated from: whoever writes begins in their own.
    let mut languages: Vec<Lang> = ["fr", "en"]
        .into_iter()
        .filter_map(Lang::from_code)
        .collect();
    languages.sort_by_key(|lang| *lang != visit.lang);
    let ticked: Vec<&str> = visit.fields.values("language").collect();
    let languages = languages.into_iter().map(|lang| Choice {
        value: lang.code().to_owned(),
        label: lang.native_name(),
        hint: String::new(),
        chosen: match ticked.is_empty() {
            true => lang == visit.lang,
            false => ticked.contains(&lang.code()),
        },
    });
    let languages = Field::choices(
        Input::Any,
        "language",
        visit.t("desk-campaign-languages"),
        languages.collect(),
    );
    let page = FormPage::new(
        visit,
        visit.t("desk-campaign-new"),
        visit.t("desk-campaign-make"),
    )
    .field(
        Field::line(
            "text",
            "title",
            visit.t("desk-campaign-title"),
            visit.fields.value("title"),
        )
        .hint(visit.t("desk-campaign-title-hint")),
    )
    .field(from)
    .field(languages.hint(visit.t("desk-campaign-languages-hint")));
    let import = format!("{}/import", all(visit)?);
    let page = page.way(visit.t("desk-import-title"), &import);
    Ok(page.back(visit.t("desk-campaigns"), &all(visit)?))
}

/// `GET …/campaigns/new`.
pub(in crate::desk) async fn show(visit: Visit) -> web::Result {
    page(&visit).await?.answer()
}

/// `POST …/campaigns/new`.
pub(in crate::desk) async fn make(visit: Visit) -> web::Result {
    let organisation = visit.permit()?.organisation().to_owned();
    let title = visit.fields.value("title").split_whitespace();
    let title = title.collect::<Vec<_>>().join(" ");
    let wrong = async |field: &str, key: &str| {
        let mut page = page(&visit).await?;
        page.wrong(field, visit.t(key));
        page.answer()
    };
    if title.is_empty() || title.chars().count() > TITLE {
        return wrong("title", "desk-wrong-title").await;
    }
    let from = visit.fields.value("from").to_owned();
    let slug = slug_of(&title);
    let profile = organisations::profile(&visit.app.db, &organisation).await?;
    let profile = profile.ok_or_else(WebError::not_found)?;
    let draft = match INSTRUMENTS.contains(&from.as_str()) {
        true => {
            let Some(files) = skeleton::files(&from, slug.as_deref()) else {
                return wrong("from", "desk-wrong-from").await;
            };
            let ticked: Vec<String> = visit.fields.values("language").map(str::to_owned).collect();
            let keys = proved_keys(&visit, &organisation).await?;
            let before = SaidBefore::of(&visit, &organisation, &profile.name).await?;
            begun(&files, &ticked, &title, (&profile, &keys, &before))
        }
        false => {
            let copied = store::load(&visit.app.db, &from).await?;
            let own = |draft: &Draft| draft.organisation.as_deref() == Some(&organisation);
            let Some(copied) = copied.filter(own) else {
                return wrong("from", "desk-wrong-from").await;
            };
            copy(copied, slug.as_deref(), &title)
        }
    };
    let files = draft.files();
    match keep(&visit, &files, &title).await? {
        Some(name) => visit.redirect(&format!("{}/{name}/edit/to-write?done=draft", all(&visit)?)),
        None => wrong("from", "desk-wrong-many-drafts").await,
    }
}

/// Keeps files as a draft of the organisation, and gives its name; none where it has too many.
pub(in crate::desk) async fn keep(
    visit: &Visit,
    files: &Files,
    title: &str,
) -> Result<Option<String>, WebError> {
    let (permit, now) = (visit.permit()?, visit.app.clock.now());
    let organisation = permit.organisation();
    if store::of_organisation(&visit.app.db, organisation)
        .await?
        .len()
        >= MOST
    {
        return Ok(None);
    }
    let name = new_id(&mut OsRng);
    let mut tx = visit.app.db.begin().await?;
    check(&mut tx, permit, Action::EditDraft).await?;
    let owned = (name.as_str(), Some(organisation));
    store::make(&mut tx, owned, files, permit.account(), now).await?;
    let made = (Act::DraftMade, &about([("draft", &name), ("name", title)]));
    trail::store::append(&mut tx, organisation, permit.account(), made, now).await?;
    tx.commit().await?;
    Ok(Some(name))
}

/// A name in addresses made of a title: letters without accents, digits, hyphens.
fn slug_of(title: &str) -> Option<String> {
    let mut slug = String::new();
    for c in title.nfd() {
        match c.to_ascii_lowercase() {
            c @ ('a'..='z' | '0'..='9') => slug.push(c),
            c if (c.is_ascii() || c == '’') && !slug.is_empty() && !slug.ends_with('-') => {
                slug.push('-');
            }
            // An accent, or a letter of another alphabet.
            _ => {}
        }
    }
    let mut short = String::new();
    for word in slug.split('-').filter(|word| !word.is_empty()) {
        if short.len() + word.len() + 1 > 40 {
            break;
        }
        if !short.is_empty() {
            short.push('-');
        }
        short.push_str(word);
    }
    (short.len() >= 3 && is_slug(&short)).then_some(short)
}

/// The organisation's keys that can be recipients, the oldest first.
async fn proved_keys(visit: &Visit, organisation: &str) -> Result<Vec<String>, WebError> {
    let keys = keys::of_organisation(visit.app.db.read(), organisation).await?;
    let proved = keys.into_iter().rev();
    let proved = proved.filter(|key| key.state() == State::Proved);
    super::without_partners(visit, proved.map(|key| key.recipient).collect()).await
}

/// What the organisation said of itself in earlier campaigns, by where it stands in a draft: nobody writes it twice.
#[derive(Debug, Default, Clone, PartialEq)]
struct SaidBefore {
    /// Of the organisation that leads.
    lead: BTreeMap<&'static str, Value>,
    /// By language and key of its file.
    texts: BTreeMap<(String, &'static str), Value>,
}

/// What is the same of an organisation in every campaign that it leads.
const OF_LEAD: [&str; 10] = [
    "legal_form",
    "register_number",
    "body",
    "declared",
    "approval",
    "approved_until",
    "seat",
    "representative",
    "contact",
    "url",
];

/// The same, by language.
const OF_TEXTS: [&str; 2] = ["object_clause", "carriers_md"];

/// Campaigns in which is looked.
const LOOKED_AT: usize = 5;

impl SaidBefore {
    /// Takes what a draft of the organisation says, as far as none that was looked at before said it.
    fn take(&mut self, draft: &Draft, name: &str) {
        let lead = |key| Path::definition(&[Key("organisation"), Item(0), Key(key)]);
        let is_own = draft.text(&lead("name")).as_deref() == Some(name)
            && draft.text(&lead("role")).as_deref() == Some("lead");
        if !is_own {
            return;
        }
        let says = |path: &Path| {
            let value = draft.value(path)?;
            let text = shown(Some(&value));
            let is_left = TO_FILL.iter().any(|mark| text.contains(mark));
            (!text.trim().is_empty() && !is_left).then_some(value)
        };
        for key in OF_LEAD {
            if let Some(value) = says(&lead(key)) {
                self.lead.entry(key).or_insert(value);
            }
        }
        for language in languages(draft) {
            for key in OF_TEXTS {
                if let Some(value) = says(&Path::texts(&language, &[Key(key)])) {
                    self.texts.entry((language.clone(), key)).or_insert(value);
                }
            }
        }
    }

    /// What the organisation's newest campaigns say of it.
    async fn of(visit: &Visit, organisation: &str, name: &str) -> Result<Self, WebError> {
        let mut said = Self::default();
        let lines = store::of_organisation(&visit.app.db, organisation).await?;
        for line in lines.iter().take(LOOKED_AT) {
            if let Some(draft) = store::load(&visit.app.db, &line.name).await? {
                said.take(&draft, name);
            }
        }
        Ok(said)
    }
}

/// The skeleton with what is known already.
fn begun(
    files: &Files,
    ticked: &[String],
    title: &str,
    (profile, keys, before): (&Profile, &[String], &SaidBefore),
) -> Draft {
    let mut draft = Draft::of_files(files);
    let kept = keep_languages(&mut draft, ticked);
    let mut put = |path: Path, text: &str| {
        if !text.is_empty() {
            draft.put(&path, Some(&Value::from(text)));
        }
    };
    if let Some(first) = kept.first() {
        put(Path::texts(first, &[Key("title")]), title);
    }
    put(Path::definition(&[Key("accent")]), &profile.accent);
    let own = |key| Path::definition(&[Key("organisation"), Item(0), Key(key)]);
    put(own("name"), &profile.name);
    for language in &kept {
        put(Path::texts(language, &[Key("speaker")]), &profile.name);
    }
    for (key, value) in &before.lead {
        draft.put(&own(*key), Some(value));
    }
    // What it says of itself now comes before what it said then.
    let mut put = |path: Path, text: &str| {
        if !text.is_empty() {
            draft.put(&path, Some(&Value::from(text)));
        }
    };
    put(own("legal_form"), &profile.legal_form);
    put(own("contact"), &profile.contact);
    put(own("declared"), &profile.declared_on);
    if !keys.is_empty() {
        let keys = keys.iter().map(|key| Value::from(key.as_str())).collect();
        draft.put(&own("recipients"), Some(&Value::Array(keys)));
    }
    for language in &kept {
        let carriers = Path::texts(language, &[Key("carriers_md")]);
        // Who they are is said by their names; more of it is for those who want to say it.
        let words = profile.words.get(language);
        let words = words.map(|words| Value::from(format!("{words}\n")));
        draft.put(&carriers, words.as_ref());
        for key in OF_TEXTS {
            let path = Path::texts(language, &[Key(key)]);
            let asked = draft.value(&path).is_some() || key == "carriers_md";
            if let Some(value) = before.texts.get(&(language.clone(), key))
                && asked
                && (key != "carriers_md" || words.is_none())
            {
                draft.put(&path, Some(value));
            }
        }
    }
    known::complete(&mut draft, None);
    draft
}

/// Keeps the languages that were ticked, in their order; all, where none of them is there. Gives them.
fn keep_languages(draft: &mut Draft, ticked: &[String]) -> Vec<String> {
    let offered = languages(draft);
    let mut kept: Vec<String> = Vec::new();
    for one in ticked.iter().filter(|one| offered.contains(one)) {
        if !kept.contains(one) {
            kept.push(one.clone());
        }
    }
    if kept.is_empty() {
        kept.clone_from(&offered);
    }
    for language in offered.iter().filter(|one| !kept.contains(one)) {
        let files: Vec<String> = draft.files().into_keys().collect();
        let of_it = |file: &&String| {
            **file == format!("{language}.toml") || file.starts_with(&format!("{language}/"))
        };
        for file in files.iter().filter(of_it) {
            draft.rewrite(file, "");
        }
    }
    let list = kept.iter().map(|one| Value::from(one.as_str())).collect();
    draft.put(
        &Path::definition(&[Key("languages")]),
        Some(&Value::Array(list)),
    );
    kept
}

/// A copy under another name and title.
fn copy(mut draft: Draft, slug: Option<&str>, title: &str) -> Draft {
    let slug = Value::from(slug.unwrap_or("to-fill-in"));
    draft.put(&Path::definition(&[Key("slug")]), Some(&slug));
    if let Some(first) = languages(&draft).first() {
        draft.put(
            &Path::texts(first, &[Key("title")]),
            Some(&Value::from(title)),
        );
    }
    draft
}

async fn removal(visit: &Visit, draft: &Draft) -> Result<FormPage, WebError> {
    let title = title(visit, draft);
    let page = FormPage::new(
        visit,
        visit.t("desk-remove-title"),
        visit.t("desk-remove-button"),
    );
    let lead = page.ctx.with("desk-remove-lead", &title);
    let way = draft_way(visit, draft)?;
    Ok(page.lead(lead).back(way.label, &way.url))
}

/// `GET …/campaigns/{draft}/remove`.
pub(in crate::desk) async fn show_removal(visit: Visit) -> web::Result {
    let draft = super::draft(&visit).await?;
    let permit = visit.permit()?;
    let kept = reviews::kept_by(visit.app.db.read(), permit.organisation()).await?;
    if kept.iter().any(|one| one.draft == draft.name) {
        // Nothing is asked for that would be refused.
        let heading = visit.t("desk-remove-title");
        let why = vec![visit.t("desk-wrong-remove-published")];
        let back = draft_way(&visit, &draft)?;
        return message::say(&visit, heading, why, &[(back.label, back.url.as_str())]);
    }
    removal(&visit, &draft).await?.answer()
}

/// `POST …/campaigns/{draft}/remove`: a draft that was never published goes with its history.
pub(in crate::desk) async fn remove(visit: Visit) -> web::Result {
    let draft = super::draft(&visit).await?;
    let (permit, now) = (visit.permit()?, visit.app.clock.now());
    let mut tx = visit.app.db.begin().await?;
    check(&mut tx, permit, Action::EditDraft).await?;
    // Asked here: whoever publishes it at the same moment comes before or after.
    let kept = reviews::kept_by(&mut tx, permit.organisation()).await?;
    if kept.iter().any(|one| one.draft == draft.name) {
        tx.rollback().await?;
        let mut page = removal(&visit, &draft).await?;
        page.problem = Some(visit.t("desk-wrong-remove-published"));
        return page.answer_with(StatusCode::CONFLICT);
    }
    if !store::delete_in(&mut tx, &draft.name).await? {
        return Err(WebError::not_found());
    }
    let name = title(&visit, &draft);
    let gone = (
        Act::DraftRemoved,
        &about([("draft", &draft.name), ("name", &name)]),
    );
    trail::store::append(&mut tx, permit.organisation(), permit.account(), gone, now).await?;
    tx.commit().await?;
    visit.stages.forget(&draft.name);
    visit.redirect(&format!("{}?done=draft-removed", all(&visit)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_addresses_is_made_of_a_title() {
        for (title, slug) in [
            (
                "Plainte contre la vidéosurveillance",
                Some("plainte-contre-la-videosurveillance"),
            ),
            ("L’été, ça suffit !", Some("l-ete-ca-suffit")),
            ("Ένα", None),
            ("desk", None),
            (
                "Une campagne dont le titre est bien trop long pour une adresse",
                Some("une-campagne-dont-le-titre-est-bien-trop"),
            ),
        ] {
            assert_eq!(slug_of(title).as_deref(), slug, "{title}");
        }
    }

    #[test]
    fn what_is_known_already_is_not_asked_again() {
        let files = skeleton::files("fr-gdpr-80", Some("ma-plainte")).expect("a skeleton");
        let profile = Profile {
            name: "Colline \"A\"".to_owned(),
            accent: "#135e3c".to_owned(),
            declared_on: "2010-01-31".to_owned(),
            contact: "contact@example.org".to_owned(),
            ..Profile::default()
        };
        let keys = [clameur_seal::KeyPair::generate().public().to_string()];
        let draft = begun(
            &files,
            &["en".to_owned()],
            "My complaint",
            (&profile, &keys, &SaidBefore::default()),
        );
        let both = ["en", "fr", "en"].map(str::to_owned);
        let in_both = begun(
            &files,
            &both,
            "My complaint",
            (&profile, &keys, &SaidBefore::default()),
        );
        assert_eq!(languages(&in_both), ["en", "fr"]);
        for language in ["en", "fr"] {
            let notice = in_both.text(&Path::document(language, "notice"));
            let notice = notice.expect("a notice");
            assert!(notice.contains("contact@example.org"), "{notice}");
            assert!(!notice.contains("address]") && !notice.contains("électronique]"));
            // Who speaks is known, and who they are is theirs to say more of.
            let speaker = in_both.text(&Path::texts(language, &[Key("speaker")]));
            assert_eq!(speaker.as_deref(), Some("Colline \"A\""));
            let carriers = Path::texts(language, &[Key("carriers_md")]);
            assert_eq!(in_both.value(&carriers), None);
        }
        let files = draft.files();
        assert!(!files.contains_key("fr.toml") && !files.contains_key("fr/mandate.md"));
        let source =
            crate::campaign::source::CampaignSource::from_files(&files).expect("well formed");
        assert_eq!(source.definition.languages, ["en"]);
        assert_eq!(source.texts["en"].title, "My complaint");
        let lead = &source.definition.organisations[0];
        assert_eq!(
            (lead.name.as_str(), lead.declared.is_some()),
            ("Colline \"A\"", true)
        );
        assert_eq!(lead.recipients, keys);
    }

    /// The second campaign begins with what the first said of its organisation; what that never said stays to be written.
    #[test]
    fn the_next_campaign_knows_what_the_last_one_said() {
        let files = skeleton::files("fr-gdpr-80", Some("ma-plainte")).expect("a skeleton");
        let profile = Profile {
            name: "Colline".to_owned(),
            ..Profile::default()
        };
        let french = ["fr".to_owned()];
        let nothing = SaidBefore::default();
        let mut first = begun(&files, &french, "Une", (&profile, &[], &nothing));
        let own = |key| Path::definition(&[Key("organisation"), Item(0), Key(key)]);
        let clause = Path::texts("fr", &[Key("object_clause")]);
        for (path, text) in [
            (own("seat"), "1 rue Exemple, 75000 Paris"),
            (own("declared"), "2001-07-01"),
            (clause.clone(), "Défendre les libertés."),
        ] {
            assert!(first.put(&path, Some(&Value::from(text))));
        }
        let mut before = SaidBefore::default();
        before.take(&first, "Another");
        assert_eq!(before, nothing, "another organisation’s words");
        before.take(&first, "Colline");
        let next = begun(&files, &french, "Deux", (&profile, &[], &before));
        assert_eq!(
            next.text(&own("seat")).as_deref(),
            Some("1 rue Exemple, 75000 Paris")
        );
        assert_eq!(
            next.value(&own("declared")),
            Some(Value::from("2001-07-01"))
        );
        assert_eq!(
            next.text(&clause).as_deref(),
            Some("Défendre les libertés.")
        );
        assert!(TO_FILL.iter().any(|mark| {
            next.text(&own("representative"))
                .is_some_and(|text| text.contains(mark))
        }));
        // What the organisation says of itself now is newer.
        let renewed = Profile {
            contact: "neu@example.org".to_owned(),
            ..profile
        };
        assert!(first.put(&own("contact"), Some(&Value::from("old@example.org"))));
        before.take(&first, "Colline");
        let next = begun(&files, &french, "Trois", (&renewed, &[], &before));
        assert_eq!(
            next.text(&own("contact")).as_deref(),
            Some("neu@example.org")
        );
    }
}
