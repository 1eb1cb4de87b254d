//! People have names of every length and script, and addresses that programs like to refuse.

use super::harness::Site;
use super::harness::html::{Form, errors};
use clameur::db::query;

/// Joins under a name, confirms, and lets the organisation read what was sealed.
fn counted_as(site: &Site, given: &str, family: &str) {
    let mut someone = site.person(given, family);
    let receipt = someone.is_counted(&["taj"]);
    let app = site.app();
    let sealed: Vec<u8> = site.wait(async {
        query("SELECT sealed FROM statement JOIN sealed_record ON sealed_record.id = statement.record WHERE leaf_index = $1")
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

/// What the organisation reads of a statement.
pub(super) fn sealed_fields(site: &Site, index: u64) -> serde_json::Value {
    let app = site.app();
    let sealed: Vec<u8> = site.wait(async {
        query("SELECT sealed FROM statement JOIN sealed_record ON sealed_record.id = statement.record WHERE leaf_index = $1")
            .bind(i64::try_from(index).unwrap())
            .fetch_one(app.db.read())
            .await
            .expect("the statement")
            .get("sealed")
    });
    let plain = clameur_seal::open(&sealed, &site.identities()).expect("its key opens it");
    let json: serde_json::Value = serde_json::from_slice(&plain).expect("JSON");
    json["fields"].clone()
}

#[test]
fn names_in_every_script_are_taken_with_their_spelling_in_latin_letters() {
    let site = Site::demo();
    for (given, family, latin) in [
        ("مريم", "مثال", ["Maryam", "Mithal"]),
        ("מרים", "דוגמה", ["Miriam", "Dugma"]),
        ("玛丽", "范例", ["Mali", "Fanli"]),
        ("マリア", "見本", ["Maria", "Mihon"]),
        ("마리아", "견본", ["Maria", "Gyeonbon"]),
        ("มาเรีย", "ตัวอย่าง", ["Maria", "Tuayang"]),
        ("मारिया", "उदाहरण", ["Maria", "Udaharan"]),
        ("მარიამ", "მაგალითი", ["Mariam", "Magaliti"]),
        ("Մարիամ", "Օրինակ", ["Mariam", "Orinak"]),
    ] {
        let mut someone = site.person(given, family);
        let form = someone.filled_form(&["taj"]);
        assert_eq!(
            form.value("given-name-latin"),
            None,
            "not asked before it is needed"
        );
        let answer = someone.sends(&form).expect(422);
        assert_eq!(errors(answer.text()).len(), 2, "{given}");
        assert!(answer.text().contains("id=\"e-given-name-latin\""));
        let mut again = Form::of(answer.text(), &form.action);
        assert_eq!(again.value("given-name"), Some(given));
        assert_eq!(again.value("given-name-latin"), Some(""));
        // The spelling must be one that documents show, and a name.
        again
            .fill("given-name-latin", given)
            .fill("family-name-latin", "123");
        let answer = someone.sends(&again).expect(422);
        assert_eq!(errors(answer.text()).len(), 2, "{given}");
        let mut again = Form::of(answer.text(), &form.action);
        again
            .fill("given-name-latin", latin[0])
            .fill("family-name-latin", latin[1]);
        someone.sends(&again).expect(200);
        someone.opens_mail();
        let receipt = someone.confirms();
        let fields = sealed_fields(&site, receipt.index);
        assert_eq!(fields["given-name"], given);
        assert_eq!(fields["given-name-latin"], latin[0]);
        assert_eq!(fields["family-name-latin"], latin[1]);
        // Who writes the name in Latin letters the next time is the same person.
        let counted = site.count();
        let mut again = site.person(latin[0], latin[1]).with_email(&someone.email);
        again.joins(&["taj"]);
        site.mail_has_left();
        while let Some(mail) = again.new_mail() {
            for link in mail.links.iter().filter(|link| link.contains("/confirm/")) {
                site.http().post(link, "");
            }
        }
        assert_eq!(site.count(), counted, "{given}");
    }
    assert_eq!(site.count(), 9);
    // A spelling beside a name that needs none is not kept.
    let mut someone = site.person("Prénom", "Exemple");
    let mut form = someone.filled_form(&["taj"]);
    form.set("given-name-latin", "Autre");
    someone.sends(&form).expect(200);
    someone.opens_mail();
    let receipt = someone.confirms();
    assert!(
        sealed_fields(&site, receipt.index)
            .get("given-name-latin")
            .is_none()
    );
    site.everything_agrees();
}

#[test]
fn names_that_would_paint_over_others_are_refused_where_they_were_typed() {
    let site = Site::demo();
    let before = site.dump();
    for given in [
        format!("Jean{}", "\u{301}".repeat(100)),
        format!("J{}ean", "\u{489}\u{30d}".repeat(9)),
        "\u{202e}naeJ".to_owned(),
        "Jean\u{202d}".to_owned(),
        "Je\u{e0041}an".to_owned(),
        "Je\u{e000}an".to_owned(),
        "Je\u{378}an".to_owned(),
        "Je\u{7f}an".to_owned(),
        "😀 Jean".to_owned(),
        "\u{301}Jean".to_owned(),
    ] {
        let someone = site.person(&given, "Exemple");
        let form = someone.filled_form(&["taj"]);
        let answer = someone.sends(&form).expect(422);
        assert_eq!(errors(answer.text()).len(), 1, "{given:?}");
        assert!(answer.text().contains("id=\"e-given-name\""), "{given:?}");
    }
    site.is_unchanged_since(&before);
    site.everything_agrees();
}

/// All of these are delivered to one mailbox.
#[test]
fn one_mailbox_counts_once_however_its_address_is_typed() {
    let mut setting = super::harness::Setting::default();
    setting.limits.mails_per_mailbox_per_day = 4;
    let site = Site::set(setting);
    let mut someone = site
        .person("Prénom", "Exemple")
        .with_email("victim@example.org");
    someone.is_counted(&["taj"]);
    for address in [
        "victim@exªmple.org",
        "victim@exᵃmple.org",
        "victim@example.ºrg",
        "victim@examplℯ.org",
        "victim@example.oʳg",
        "ｖｉｃｔｉｍ＠ｅｘａｍｐｌｅ．ｏｒｇ",
        "victim@example。org",
        "VICTIM@EXAM\u{ad}PLE.ORG",
        "victim+autre@example.org",
    ] {
        let again = someone.clone().with_email(address);
        again.joins(&["taj"]);
    }
    // They wait for each other as one mailbox, and sub-addresses as a second: how far apart, `src/mail/turns.rs` says.
    let budgets: i64 = site.wait(async {
        query("SELECT COUNT(*) AS n FROM mail_budget")
            .fetch_one(site.app().db.read())
            .await
            .expect("a number")
            .get("n")
    });
    assert_eq!(budgets, 2);
    site.mail_has_left_in_turn();
    // Whatever came: no button counts a second time.
    let mut reader = someone.clone();
    while let Some(mail) = reader.new_mail() {
        for link in mail.links.iter().filter(|link| link.contains("/confirm/")) {
            site.http().post(link, "");
        }
    }
    assert_eq!(site.count(), 1);
    // Letters and A-labels are one domain.
    let mut first = site
        .person("Prénom", "Exemple")
        .with_email("nom@xn--exempl-gva.example");
    first.is_counted(&["taj"]);
    let second = first.clone().with_email("nom@EXEMPLÉ.example");
    second.joins(&["taj"]);
    site.mail_has_left_in_turn();
    while let Some(mail) = first.new_mail() {
        for link in mail.links.iter().filter(|link| link.contains("/confirm/")) {
            site.http().post(link, "");
        }
    }
    assert_eq!(site.count(), 2);
    for address in [
        "nom@xn--a.org",
        "nom@exam\u{200d}ple.org",
        "nom@example.org.",
    ] {
        let someone = site.person("Prénom", "Exemple").with_email(address);
        let answer = someone.sends(&someone.filled_form(&["taj"])).expect(422);
        assert!(answer.text().contains("id=\"e-email\""), "{address}");
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
    for (address, mailed) in [
        ("prenom+petition@example.org", "prenom+petition@example.org"),
        ("prenom@exemplé.example", "prenom@xn--exempl-gva.example"),
    ] {
        let mut someone = site.person("Prénom", "Exemple").with_email(address);
        someone.given = format!("Prénom-{}", site.next_number());
        someone.family = "Exemple".to_owned();
        someone.joins(&["taj"]);
        someone.email = mailed.to_owned();
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
