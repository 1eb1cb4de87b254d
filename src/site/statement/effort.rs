//! How long a form takes: what is read, what is done, and the way to the mailbox. Forms say it before anybody begins.

use crate::site::statement::view::{ConsentSpec, FieldSpec, FormView, TargetSpec};

/// Words that people read in a minute, on a screen, with care.
const WORDS_A_MINUTE: u64 = 200;
/// Seconds for a field or a box, beyond reading what stands beside it.
const SECONDS_A_FIELD: u64 = 4;
/// Seconds to find the mail, follow its link and press the button there.
const SECONDS_OF_MAILBOX: u64 = 60;
/// Words of the form that are the same in all: titles, buttons, what folds open.
const WORDS_OF_ITS_OWN: u64 = 110;

/// Minutes, to the nearest; `signs` is the sentence that says what is signed.
#[must_use]
pub(crate) fn minutes(form: &FormView, signs: &str) -> u64 {
    let read: u64 = form
        .fields
        .iter()
        .map(of_field)
        .chain(form.targets.iter().map(of_target))
        .chain(form.needed().into_iter().map(of_box))
        .chain(form.declared.iter().map(of_box))
        .chain([words(signs), words(&form.who_sees), words(&form.footnote)])
        .sum();
    let done = count(form.fields.iter().filter(|field| field.required).count())
        + count(form.needed().len())
        + u64::from(!form.targets.is_empty())
        + u64::from(form.territory.is_some());
    let seconds = (read + WORDS_OF_ITS_OWN) * 60 / WORDS_A_MINUTE
        + done * SECONDS_A_FIELD
        + if form.by_mail { SECONDS_OF_MAILBOX } else { 0 };
    ((seconds + 30) / 60).max(1)
}

fn of_field(field: &FieldSpec) -> u64 {
    words(&field.label) + words(&field.hint) + words(&field.purpose)
}

fn of_target(target: &TargetSpec) -> u64 {
    words(&target.title) + words(&target.eligibility)
}

fn of_box(consent: &ConsentSpec) -> u64 {
    words(&consent.label)
}

fn words(text: &str) -> u64 {
    count(text.split_whitespace().count())
}

fn count(n: usize) -> u64 {
    u64::try_from(n).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::minutes;
    use crate::i18n::Lang;
    use crate::site::statement::view::{FieldSpec, FormView};

    #[test]
    fn a_mailbox_and_more_words_take_longer() {
        let field = |id: &str| FieldSpec::known(Lang::ENGLISH, id, true);
        let mut form = FormView {
            fields: vec![field("given-name"), field("family-name")],
            ..FormView::default()
        };
        assert_eq!(minutes(&form, ""), 1);
        form.by_mail = true;
        assert_eq!(minutes(&form, ""), 2);
        assert_eq!(minutes(&form, &"word ".repeat(400)), 4);
    }
}
