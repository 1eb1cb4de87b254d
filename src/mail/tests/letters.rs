use super::*;
use crate::i18n::Lang;

/// The headers as they travel, then both parts as people read them.
fn shown(letter: &Email) -> String {
    let bytes = String::from_utf8(letter.bytes().to_vec()).expect("text");
    let (head, _) = bytes.split_once("\r\n\r\n").expect("a head");
    let body = letter.html.split("<main>").nth(1).expect("a main part");
    format!(
        "{}\n\n======== text\n{}\n======== html\n{}",
        head.replace("\r\n", "\n"),
        letter.text.trim_end(),
        body.split("</main>").next().expect("its end").trim()
    )
}

#[test]
fn every_mail_reads_well_in_every_language() {
    for lang in crate::i18n::Lang::all() {
        for message in messages(lang.code()) {
            let letter = composed(&message);
            let name = format!("{}-{}", message.kind.name(), lang.code());
            // Every language is composed, and these two are read word by word.
            if ["en", "fr"].contains(&lang.code()) {
                insta::assert_snapshot!(name.clone(), shown(&letter));
            }
            let text = &letter.text;
            assert!(!text.is_empty() && !text.contains('{'), "{name}: {text}");
            let tagged = format!("lang=\"{}\"", lang.code());
            assert!(letter.html.contains(&tagged), "{name}: {}", letter.html);
        }
    }
}

#[test]
fn every_mail_about_an_account_reads_well() {
    for lang in ["en", "fr"] {
        for topic in Topic::ALL {
            let value = match topic {
                Topic::Invitation => "Association de démonstration",
                Topic::AddressOld => "autre@example.org",
                Topic::NewDevice => "Firefox, Linux",
                Topic::PasskeyAdded | Topic::PasskeyRemoved => "Blue key",
                _ => "",
            };
            let token = token();
            let link = [
                "sign-up",
                "invitation",
                "recovery",
                "address-new",
                "address-old",
            ];
            let link = link.contains(&topic.name()).then_some(&token);
            let message = Message::about_account(lang, TO, (topic, value), link);
            let about = About::writer("clameur.example.org", "Clameur", "");
            let letter = compose("0123", &message, &about, None, &site(), NOW).expect("a mail");
            insta::assert_snapshot!(format!("account-{}-{lang}", topic.name()), shown(&letter));
        }
    }
}

#[test]
fn the_link_to_what_a_mailbox_joined_reads_well_in_every_language() {
    for lang in Lang::all() {
        let message = Message::own_view(lang.code(), TO, &token());
        let about = About::writer("clameur.example.org", "Clameur", "");
        let letter = compose("0123", &message, &about, None, &site(), NOW).expect("a mail");
        let link = format!("/{}/mine/{}", lang.code(), token().to_text());
        assert!(letter.text.contains(&link), "{}", letter.text);
        assert!(!letter.text.contains('{'), "{}", letter.text);
        if ["en", "fr"].contains(&lang.code()) {
            insta::assert_snapshot!(format!("own-view-{}", lang.code()), shown(&letter));
        }
    }
}

#[test]
fn what_became_of_a_wish_to_be_taken_out_reads_well_in_every_language() {
    for lang in Lang::all() {
        let code = lang.code();
        for (name, stays) in [
            ("out", None),
            (
                "stays",
                Some("It was filed on Monday.\n\n<b>We</b> told you then."),
            ),
        ] {
            let kept = Message::asked_out("technopolice", code, TO);
            let letter = composed(&kept.answered(stays, NOW));
            assert!(!letter.text.contains('{'), "{}", letter.text);
            assert!(!letter.html.contains("<b>We"), "{}", letter.html);
            assert_eq!(letter.text.contains("/mine"), stays.is_some());
            if ["en", "fr"].contains(&code) {
                insta::assert_snapshot!(format!("asked-out-{name}-{code}"), shown(&letter));
            }
        }
    }
}

/// Whoever is told that their statement stays because it was filed is not told to ask again, which nobody would let them.
#[test]
fn who_is_answered_that_it_stays_is_promised_no_more_than_the_law_gives() {
    use clameur_instrument::Leaving;
    for lang in Lang::all() {
        let kept = Message::asked_out("technopolice", lang.code(), TO);
        let letter = kept.answered(Some("It was filed."), NOW);
        for leaving in Leaving::ALL {
            let about = About {
                leaving,
                ..about(lang.code())
            };
            let letter = compose("0123", &letter, &about, None, &site(), NOW).expect("a mail");
            let flat = letter.text.split_whitespace().collect::<Vec<_>>().join(" ");
            let says = |key: &str| {
                let words = lang.t(key);
                let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
                flat.contains(&words)
            };
            let free = leaving == Leaving::AnyTime;
            assert_eq!(says("mail-stays-then"), free, "{flat}");
            assert_eq!(says("mail-stays-answer"), !free, "{flat}");
            assert!(free || says(crate::mail::leaving_key(leaving)), "{flat}");
        }
    }
}

#[test]
fn a_mail_travels_as_ascii_lines_with_an_untouched_receipt() {
    let receipt = messages("fr").remove(2);
    let letter = composed(&receipt);
    insta::assert_snapshot!(
        "whole",
        String::from_utf8_lossy(letter.bytes()).replace("\r\n", "\n")
    );
    for message in messages("fr") {
        let bytes = composed(&message).bytes().to_vec();
        assert!(bytes.is_ascii(), "{:?}", message.kind);
        let longest = bytes.split(|b| *b == b'\n').map(<[u8]>::len).max();
        assert!(
            longest.is_some_and(|n| n < 998),
            "{:?}: {longest:?} (RFC 5322 §2.1.1)",
            message.kind
        );
    }
}

#[test]
fn nothing_in_a_mail_is_fetched_from_elsewhere() {
    for message in messages("en") {
        let html = composed(&message).html;
        for sign in [
            "<img", "src=", "url(", "@import", "<link", "<script", "<iframe",
        ] {
            assert!(!html.contains(sign), "{sign} in {:?}", message.kind);
        }
    }
}

#[test]
fn only_news_can_be_unsubscribed_from() {
    for message in messages("en") {
        let bytes = String::from_utf8(composed(&message).bytes().to_vec()).expect("text");
        let one_click = bytes.contains("\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n");
        let link = bytes.contains("\r\nList-Unsubscribe: <https://");
        let news = matches!(
            message.kind,
            Kind::News | Kind::Procedure | Kind::Following | Kind::Opening
        );
        assert_eq!((one_click, link), (news, news));
    }
}

#[test]
fn what_people_wrote_cannot_add_headers_or_markup() {
    let mut about = about("en");
    about.title = "Title\r\nBcc: autre@example.org".to_owned();
    about.organisation = "<b>Us</b>\nX-Evil: 1".to_owned();
    about.accent = "red;} body{display:none".to_owned();
    let message = Message::already_joined("technopolice", "en", TO);
    let letter = compose("id", &message, &about, None, &site(), NOW).expect("a letter");
    let bytes = String::from_utf8(letter.bytes().to_vec()).expect("text");
    let (head, _) = bytes.split_once("\r\n\r\n").expect("a head");
    assert!(
        !head.contains("\r\nBcc:") && !head.contains("\r\nX-Evil:"),
        "{head}"
    );
    assert!(!letter.html.contains("<b>Us") && !letter.html.contains("display:none"));
}

#[test]
fn addresses_beyond_ascii_keep_their_name_and_get_an_ascii_domain() {
    let to = |address: &str| {
        let message = Message::already_joined("technopolice", "fr", address);
        compose("id", &message, &about("fr"), None, &site(), NOW).map(|letter| {
            let to: &str = letter.envelope().to()[0].as_ref();
            to.to_owned()
        })
    };
    assert_eq!(
        to("nom+plainte@exemple.example.org").as_deref(),
        Ok("nom+plainte@exemple.example.org")
    );
    assert_eq!(
        to("nom@éxemple.example.org").as_deref(),
        Ok("nom@xn--xemple-9ua.example.org")
    );
    assert_eq!(
        to("prénom@example.org").as_deref(),
        Ok("prénom@example.org")
    );
    for wrong in [
        "",
        "@",
        "nom",
        "nom@",
        "a b@example.org",
        "nom@example.org\r\nRCPT TO:<x@example.org>",
    ] {
        assert_eq!(to(wrong), Err(Unwritable::Address), "{wrong:?}");
    }
}

#[test]
fn a_mail_that_lacks_its_link_or_receipt_is_never_written() {
    let bare = |kind| Message {
        kind,
        token: None,
        index: None,
        news: None,
        account: None,
        ..Message::already_joined("technopolice", "fr", TO)
    };
    for kind in [
        Kind::Confirmation,
        Kind::Reminder,
        Kind::Receipt,
        Kind::News,
        Kind::Procedure,
        Kind::Announcement,
        Kind::AskedOut,
    ] {
        let made = compose(
            "id",
            &bare(kind),
            &about("fr"),
            Some(receipt_file()),
            &site(),
            NOW,
        );
        assert_eq!(made.map(|_| ()), Err(Unwritable::Incomplete), "{kind:?}");
    }
    let receipt = Message::receipt(
        "technopolice",
        "fr",
        TO,
        1,
        (&token(), &token().withdrawal_code()),
    );
    let made = compose("id", &receipt, &about("fr"), None, &site(), NOW);
    assert_eq!(made.map(|_| ()), Err(Unwritable::Incomplete));
}

#[test]
fn what_is_logged_of_a_mail_names_nobody() {
    for message in messages("fr") {
        let letter = composed(&message);
        let shown = format!("{message:?} {letter:?} {:?}", message.news);
        assert!(
            !shown.contains("nom@") && !shown.contains(&token().to_text()),
            "{shown}"
        );
    }
}
