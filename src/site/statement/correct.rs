//! Correcting the address from the page after the form: one field, and everything else stays as it was filled in. The form that went to
//! the wrong address is destroyed, so that its reader confirms nothing.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use clameur_instrument::FieldType;

use crate::i18n::Lang;
use crate::site::campaign_page::CampaignPage;
use crate::site::statement::form::Typed;
use crate::state::App;
use crate::statement::join::{Context, link_of};
use crate::statement::sequencer::{Command, CommandError};
use crate::statement::store;
use crate::token::Token;
use crate::web::form::Fields;
use crate::web::respond::WebError;

/// Name of the field that holds the form as it was sent before.
pub(crate) const WAS: &str = "was";

/// The address that was given, and the form around it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CorrectView {
    /// Name of the address's field.
    pub name: String,
    /// As it was typed.
    pub address: String,
    /// Everything else, by name, as a form sends it.
    pub hidden: Vec<(String, String)>,
}

/// What the page after the form offers. `None` where the form asks for no address.
pub(crate) fn offer(place: &CampaignPage, typed: &Typed) -> Option<CorrectView> {
    let field = place
        .campaign
        .rules
        .instrument()
        .field_of_type(FieldType::Email)?;
    let mut hidden = typed.pairs();
    hidden.push((WAS.to_owned(), packed(place.lang, &typed.pairs())));
    // The next address is another: that this one is unusual was said of this one.
    let confirmed = format!("{}{}", clameur_instrument::CONFIRM, field.name);
    hidden.retain(|(name, _)| *name != field.name && *name != confirmed);
    Some(CorrectView {
        name: field.name.clone(),
        address: typed.values.get(&field.name).cloned().unwrap_or_default(),
        hidden,
    })
}

/// A form in one value: the page carries it, so that nothing of it is kept here.
fn packed(lang: Lang, pairs: &[(String, String)]) -> String {
    let json = serde_json::to_vec(&(lang.code(), pairs)).unwrap_or_default();
    URL_SAFE_NO_PAD.encode(json)
}

fn unpacked(text: &str) -> Option<(Lang, Fields)> {
    let json = URL_SAFE_NO_PAD.decode(text).ok()?;
    let (lang, pairs): (String, Vec<(String, String)>) = serde_json::from_slice(&json).ok()?;
    Some((Lang::from_code(&lang)?, Fields::of(pairs)))
}

/// Destroys the form that was sent before, unless it is the same or was confirmed. Only who holds all of it can name it: what it was filled
/// in with, by whose link its person came, and the nonce of its showing. The campaign may have been published anew since it was sent.
pub(crate) async fn destroy_former(
    app: &App,
    place: &CampaignPage,
    (now_sent, kept): (&Typed, Option<&Token>),
) -> Result<Result<(), CommandError>, WebError> {
    let Some((lang, posted)) = unpacked(&now_sent.was) else {
        return Ok(Ok(()));
    };
    let former = Typed::from_fields(place, &posted);
    if former.pairs() == now_sent.pairs() {
        return Ok(Ok(()));
    }
    let Some(shown) = place.campaign.showing(&app.form_tokens, &former.token) else {
        return Ok(Ok(()));
    };
    let context = Context {
        language: lang.code(),
        ..former.context(app, place, shown)
    };
    let today = place.campaign.today(context.now);
    let Ok(valid) = former.validate(place, today) else {
        return Ok(Ok(()));
    };
    for manifest in place.campaign.manifests() {
        let token =
            link_of(&context, &valid, manifest).map_err(|error| WebError::internal(&error))?;
        // What was corrected may be nothing that makes it another form.
        let Some(token) = token.filter(|token| Some(token) != kept) else {
            continue;
        };
        if store::pending_by_token(app.db.read(), &token)
            .await?
            .is_none()
        {
            continue;
        }
        let request = Command::Replace {
            campaign: place.slug().to_owned(),
            token,
        };
        if let Err(refusal) = app.sequencer.submit(request).await {
            return Ok(Err(refusal));
        }
    }
    Ok(Ok(()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_goes_into_one_value_and_comes_out_again() {
        let pairs = [("given-name", "Zoë & Co"), ("target", "a"), ("target", "b")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let (lang, fields) = unpacked(&packed(Lang::ENGLISH, &pairs)).unwrap();
        assert_eq!(lang, Lang::ENGLISH);
        assert_eq!(fields.value("given-name"), "Zoë & Co");
        assert_eq!(fields.values("target").collect::<Vec<_>>(), ["a", "b"]);
        for bad in ["", "x", "e30", "%%%"] {
            assert!(unpacked(bad).is_none(), "{bad}");
        }
    }
}
