//! Access first: what people say of requests that they made before they complained, on the form and in words.

use clameur_instrument::{Channel, PriorRequest, TypedPrior};
use jiff::civil::Date;

use super::fields::{Choice, FieldKind, FieldSpec};
use crate::i18n::Lang;

/// The three inputs of a target: the day, the way, and whether there was an answer.
#[must_use]
pub(crate) fn specs(lang: Lang, target: &str) -> Vec<FieldSpec> {
    let [day, channel, answered] = TypedPrior::names(target);
    let choice = |value: &str, key: &str| Choice {
        value: value.to_owned(),
        label: lang.t(key),
        ..Choice::default()
    };
    let channels = Channel::ALL.iter().map(|one| {
        let key = format!("prior-channel-{}", one.word());
        choice(one.word(), &key)
    });
    let answers = ["no", "yes"].map(|word| choice(word, &format!("prior-answered-{word}")));
    [
        (day, FieldKind::Date, "prior-day", Vec::new()),
        (
            channel,
            FieldKind::List,
            "prior-channel",
            channels.collect(),
        ),
        (
            answered,
            FieldKind::List,
            "prior-answered",
            answers.to_vec(),
        ),
    ]
    .into_iter()
    .map(|(id, kind, label, choices)| FieldSpec {
        id,
        kind,
        required: false,
        autocomplete: "off".to_owned(),
        label: lang.t(label),
        native: Vec::new(),
        hint: String::new(),
        purpose: String::new(),
        choices,
        questions: Vec::new(),
        help: String::new(),
    })
    .collect()
}

/// A request as records and boxes have it.
#[must_use]
pub(crate) fn sealed(request: &PriorRequest) -> clameur_seal::PriorRequest {
    clameur_seal::PriorRequest {
        day: request.day.to_string(),
        channel: request.channel.word().to_owned(),
        answered: request.answered,
    }
}

/// The same as it would have been typed.
#[must_use]
pub(crate) fn typed(request: &clameur_seal::PriorRequest) -> TypedPrior {
    TypedPrior {
        day: request.day.clone(),
        channel: request.channel.clone(),
        answered: if request.answered { "yes" } else { "no" }.to_owned(),
    }
}

/// In words: the day, the way, and whether there was an answer.
#[must_use]
pub(crate) fn in_words(lang: Lang, request: &clameur_seal::PriorRequest) -> String {
    let day = request.day.parse::<Date>();
    let day = day.map_or_else(|_| request.day.clone(), |day| lang.date(day));
    let channel = Channel::of(&request.channel).map_or_else(
        || request.channel.clone(),
        |one| lang.t(&format!("prior-channel-{}", one.word())),
    );
    let word = if request.answered { "yes" } else { "no" };
    let answered = lang.t(&format!("prior-answered-{word}"));
    format!("{day} · {channel} · {answered}")
}
