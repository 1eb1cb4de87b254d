//! People have names of every length and script, and addresses that programs like to refuse.

use super::harness::Site;
use super::harness::html::{Form, errors};

/// Joins under a name, confirms, and lets the organisation read what was sealed.
fn counted_as(site: &Site, given: &str, family: &str) {
    let mut someone = site.person(given, family);
    let receipt = someone.is_counted(&["taj"]);
    let app = site.app();
    let sealed: Vec<u8> = site.wait(async {
        use sqlx::Row as _;
        sqlx::query("SELECT sealed FROM statement WHERE leaf_index = $1")
            .bind(i64::try_from(receipt.index).unwrap())
            .fetch_one(app.db.read())
            .await
            .expect("the statement")
            .get("sealed")
    });
    let plain = clameur_seal::open(&sealed, &site.identities()).expect("its key opens it");
    let json: serde_json::Value = serde_json::from_slice(&plain).expect("JSON");
    let text = json.to_string();
    assert!(
        text.contains(given) && text.contains(family),
        "{given} {family}"
    );
}

#[test]
fn names_of_one_letter_and_of_two_hundred_in_scripts_that_are_printed() {
    let site = Site::demo();
    for (one, alphabet) in [("É", "éàçœñßłž"), ("Ω", "αβγδεζηθ"), ("Ж", "абвгдежз")]
    {
        counted_as(&site, one, "Exemple");
        let long: String = alphabet.chars().cycle().take(200).collect();
        counted_as(&site, &long, "Exemple");
    }
    counted_as(&site, "Anne-Marie", "d’Exemple");
    counted_as(&site, "Prénom", "O'Exemple <b>&amp;");
    assert_eq!(site.count(), 8);
    site.everything_agrees();
}

#[test]
fn names_in_other_scripts_are_taken_or_explained() {
    let site = Site::demo();
    for given in ["مريم", "玛丽", "מרים", "มาเรีย"] {
        let someone = site.person(given, "Exemple");
        let form = someone.filled_form(&["taj"]);
        let answer = someone.sends(&form);
        if answer.status == 422 {
            // The printed mandate could not show it: the form says so and keeps what was typed.
            let again = Form::of(answer.text(), &form.action);
            assert_eq!(again.value("given-name"), Some(given));
            assert_eq!(errors(answer.text()).len(), 1);
        } else {
            answer.expect(200);
        }
    }
    site.everything_agrees();
}

#[test]
fn a_name_that_is_too_long_comes_back_whole() {
    let site = Site::demo();
    let before = site.dump();
    for letter in ["é", "я", "ل", "字", "𝒜"] {
        let long = letter.repeat(201);
        let someone = site.person(&long, "Exemple");
        let form = someone.filled_form(&["taj"]);
        let answer = someone.sends(&form).expect(422);
        assert_eq!(
            errors(answer.text()).len(),
            1,
            "{:?}",
            errors(answer.text())
        );
        let again = Form::of(answer.text(), &form.action);
        assert_eq!(again.value("given-name"), Some(long.as_str()));
    }
    site.is_unchanged_since(&before);
    site.everything_agrees();
}

#[test]
fn addresses_with_a_plus_and_with_letters_beyond_ascii() {
    let site = Site::demo();
    for address in ["prenom+petition@example.org", "prenom@exemplé.example"] {
        let mut someone = site.person("Prénom", "Exemple").with_email(address);
        someone.given = format!("Prénom-{}", site.next_number());
        someone.family = "Exemple".to_owned();
        someone.joins(&["taj"]);
        assert!(someone.reads_mail().link("/confirm/").contains("/confirm/"));
    }
    // A local part beyond ASCII is taken or explained, never lost.
    let someone = site
        .person("Prénom", "Exemple")
        .with_email("prénom@example.org");
    let form = someone.filled_form(&["taj"]);
    let answer = someone.sends(&form);
    if answer.status == 422 {
        let again = Form::of(answer.text(), &form.action);
        assert_eq!(again.value("email"), Some("prénom@example.org"));
        assert_eq!(errors(answer.text()).len(), 1);
    } else {
        answer.expect(200);
    }
    site.everything_agrees();
}

#[test]
fn what_is_not_an_address_is_explained_beside_its_field() {
    let site = Site::demo();
    let before = site.dump();
    for address in [
        "",
        "@",
        "a@",
        "@b.org",
        "a b@example.org",
        "a@b",
        "a@@example.org",
        "a@example.org\r\nBcc: b@example.org",
    ] {
        let someone = site.person("Prénom", "Exemple").with_email(address);
        let form = someone.filled_form(&["taj"]);
        let answer = someone.sends(&form).expect(422);
        assert_eq!(errors(answer.text()).len(), 1, "{address:?}");
        assert!(answer.text().contains("id=\"e-email\""), "{address:?}");
    }
    site.is_unchanged_since(&before);
    site.everything_agrees();
}

#[test]
fn dates_that_never_were_are_explained() {
    use clameur::campaign::definition::Requirement;
    let mut setting = super::harness::Setting::default();
    let fields = &mut setting.folder.definition.fields;
    fields.insert("birth-date".to_owned(), Requirement::Required);
    fields.insert("postal-address".to_owned(), Requirement::Optional);
    let site = Site::set(setting);
    let someone = site.person("Prénom", "Exemple");
    for wrong in [
        "1990-02-30",
        "31/31/1990",
        "demain",
        "9999-12-31",
        "-1-01-01",
        "2020-01-01",
    ] {
        let mut form = someone.filled_form(&["taj"]);
        form.fill("birth-date", wrong)
            .fill("postal-address", "1 rue de l’Exemple\n00000 Exempleville");
        let answer = someone.sends(&form).expect(422);
        assert_eq!(errors(answer.text()).len(), 1, "{wrong}");
        let again = Form::of(answer.text(), &form.action);
        assert_eq!(again.value("birth-date"), Some(wrong));
        assert_eq!(
            again
                .value("postal-address")
                .map(|text| text.replace('\r', "")),
            Some("1 rue de l’Exemple\n00000 Exempleville".to_owned())
        );
    }
    let mut form = someone.filled_form(&["taj"]);
    form.fill("birth-date", "1990-02-28");
    someone.sends(&form).expect(200);
    site.everything_agrees();
}
