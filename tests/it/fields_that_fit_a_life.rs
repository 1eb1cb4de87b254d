//! People have one name, a day of birth that no paper knows, an address without a street. The form takes what a life has.

use clameur::campaign::definition::Requirement;

use super::harness::html::{Form, errors};
use super::harness::{Setting, Site};

/// A complaint that asks for everything that it may ask.
fn site() -> Site {
    let mut setting = Setting::default();
    let fields = &mut setting.folder.definition.fields;
    fields.insert("birth-date".to_owned(), Requirement::Required);
    fields.insert("postal-address".to_owned(), Requirement::Required);
    Site::set(setting)
}

#[test]
fn somebody_with_one_name_and_a_year_of_birth_is_asked_once_and_counted() {
    let site = site();
    let mut someone = site.person("", "Personne");
    let mut form = someone.filled_form(&["taj"]);
    form.fill("birth-date", "1957")
        .fill("postal-address", "Le Village-Inventé\n00000 Exempleville");
    let answer = someone.sends(&form).expect(422);
    let told = errors(answer.text());
    assert_eq!(told.len(), 2, "{told:?}");
    let mut again = Form::of(answer.text(), &form.action);
    assert_eq!(again.value("family-name"), Some("Personne"));
    assert_eq!(again.value("birth-date"), Some("1957"));
    again
        .tick("confirm-given-name", "yes")
        .tick("confirm-birth-date", "yes");
    someone.sends(&again).expect(200);
    someone.opens_mail();
    let receipt = someone.confirms();
    let fields = super::names_and_addresses::sealed_fields(&site, receipt.index);
    assert_eq!(fields["family-name"], "Personne");
    assert_eq!(fields["birth-date"], "1957-00-00");
    assert_eq!(fields.get("given-name"), None);
    site.everything_agrees();
}

#[test]
fn what_the_papers_say_is_written_as_they_say_it_and_nobody_is_asked_twice() {
    let site = site();
    for (number, (given, born)) in [
        ("-", "XX.XX.1957"),
        ("—", "00.00.1957"),
        ("Anne", "00/03/1957"),
    ]
    .into_iter()
    .enumerate()
    {
        let mut someone = site.person(given, "Personne");
        let mut form = someone.filled_form(&["taj"]);
        form.fill("birth-date", born).fill(
            "postal-address",
            "Maison d’Exemple, escalier 14, étage 3, porte 271 bis\n00000 Exempleville",
        );
        someone.sends(&form).expect(200);
        someone.opens_mail();
        someone.confirms();
        assert_eq!(site.count(), u64::try_from(number).unwrap() + 1);
    }
    site.everything_agrees();
}
