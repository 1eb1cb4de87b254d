//! Signing in with a passkey: an account that begins with one, one beside a password, what is refused, and what goes with it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use clameur::account::passkey::{MOST, Passkey, store as passkeys};
use clameur::account::store as accounts;
use clameur::clock::{HOUR, MINUTE};
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{Signature, SigningKey};
use rand_core::{OsRng, RngCore as _};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::harness::{Answer, Setting, Site};
use super::the_desk::{ANNA, Browser, EMIL, PASSWORD, first_link, location, mailed, site};

/// A device that keeps one passkey (ES256), as the standard has it.
struct Device {
    key: SigningKey,
    id: [u8; 16],
    user: String,
    counter: u32,
    origin: String,
    name: &'static str,
    /// Present, and unlocked by a finger.
    flags: u8,
}

fn text(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

impl Device {
    fn new(site: &Site) -> Self {
        let mut id = [0; 16];
        OsRng.fill_bytes(&mut id);
        Self {
            key: SigningKey::random(&mut OsRng),
            id,
            user: String::new(),
            counter: 0,
            origin: site.base_url().replace("127.0.0.1", "localhost"),
            name: "localhost",
            flags: 0x05,
        }
    }

    fn client_data(&self, kind: &str, asked: &Value) -> Vec<u8> {
        let challenge = asked["challenge"].as_str().expect("a challenge");
        let origin = &self.origin;
        format!(
            r#"{{"type":"webauthn.{kind}","challenge":"{challenge}","origin":"{origin}","crossOrigin":false}}"#
        )
        .into_bytes()
    }

    fn data(&self, flags: u8) -> Vec<u8> {
        let mut data = Sha256::digest(self.name).to_vec();
        data.push(self.flags | flags);
        data.extend(self.counter.to_be_bytes());
        data
    }

    fn makes(&mut self, asked: &Value) -> String {
        self.user = asked["user"]["id"].as_str().expect("a user").to_owned();
        let mut data = self.data(0x40);
        data.extend([0; 16]);
        data.extend([0, 16]);
        data.extend(self.id);
        let point = self.key.verifying_key().to_encoded_point(false);
        data.extend([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]);
        data.extend(point.x().expect("x"));
        data.extend([0x22, 0x58, 0x20]);
        data.extend(point.y().expect("y"));
        let mut object = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        object.push(u8::try_from(data.len()).expect("a short one"));
        object.extend(data);
        json!({
            "attestationObject": text(&object),
            "authenticatorAttachment": "platform",
            "clientDataJSON": text(&self.client_data("create", asked)),
            "clientExtensionResults": {},
            "transports": ["internal"],
        })
        .to_string()
    }

    fn shows(&mut self, asked: &Value) -> String {
        self.counter += 1;
        let (data, client) = (self.data(0), self.client_data("get", asked));
        let mut signed = data.clone();
        signed.extend(Sha256::digest(&client));
        let signature: Signature = self.key.sign(&signed);
        json!({
            "authenticatorAttachment": "platform",
            "authenticatorData": text(&data),
            "clientDataJSON": text(&client),
            "clientExtensionResults": {},
            "id": text(&self.id),
            "signature": text(signature.to_der().as_bytes()),
            "userHandle": self.user,
        })
        .to_string()
    }
}

/// What the page's script is told to ask for; it sends what the form holds.
#[track_caller]
fn asks(who: &mut Browser<'_>, path: &str, typed: &[(&str, &str)]) -> Value {
    let page = who.page.clone();
    let nonce = OsRng.next_u64().to_string();
    let typed: Vec<(&str, &str)> = typed.iter().copied().chain([("at", &*nonce)]).collect();
    let answer = who.send(path, &typed).expect(200);
    assert_eq!(answer.header("content-type"), Some("application/json"));
    who.page = page;
    serde_json::from_str(answer.text()).expect("what to sign")
}

fn signs_in(who: &mut Browser<'_>, device: &mut Device) -> Answer {
    who.get("/desk/sign-in").expect(200);
    let asked = asks(who, "/desk/sign-in/passkey", &[]);
    let shown = device.shows(&asked);
    who.send("/desk/sign-in", &[("passkey", &shown)])
}

/// Where the page behind a link asks what to sign.
fn asking(link: &str) -> String {
    link.replace("/desk/link/", "/desk/passkey/")
}

/// From a link to an account that has a passkey and no password; gives the recovery codes' page.
fn makes_an_account(who: &mut Browser<'_>, link: &str, device: &mut Device) -> Answer {
    let typed = [("name", "Anna"), ("address", ANNA)];
    who.get(link).expect(200);
    let asked = asks(who, &asking(link), &typed);
    let made = device.makes(&asked);
    let mut all = typed.to_vec();
    all.push(("passkey", &made));
    who.send(link, &all).expect(200)
}

fn add(who: &mut Browser<'_>, device: &mut Device, name: &str) -> Answer {
    let page = "/desk/account/passkeys/new";
    who.get(page).expect(200);
    let asked = asks(who, "/desk/account/passkeys/ask", &[("name", name)]);
    let made = device.makes(&asked);
    who.send(page, &[("name", name), ("passkey", &made)])
}

fn signs_out(who: &mut Browser<'_>) {
    who.get("/desk").expect(200);
    who.send("/desk/sign-out", &[]).expect(303);
}

/// The pages on which passkeys are removed.
fn removals(who: &mut Browser<'_>) -> Vec<String> {
    let page = who.get("/desk/account/passkeys").expect(200);
    let parts = page.text().split("href=\"/desk/account/passkeys/remove/");
    let ids = parts.skip(1).map(|rest| rest.split('"').next().unwrap());
    ids.map(|id| format!("/desk/account/passkeys/remove/{id}"))
        .collect()
}

#[test]
fn an_account_begins_with_a_passkey_and_needs_nothing_else() {
    let site = site();
    let mut anna = Browser::new(&site);
    let mut phone = Device::new(&site);
    let link = first_link(&site);
    // What is wrong with the form is said before there is a passkey that nobody wants.
    anna.get(&link).expect(200);
    let refused = anna.send(&asking(&link), &[("address", ANNA), ("name", " ")]);
    assert!(refused.expect(422).text().contains("\"message\":"));
    let codes = makes_an_account(&mut anna, &link, &mut phone);
    assert_eq!(codes.text().matches("<code>").count(), 10);
    // It counts as two factors at once.
    anna.get("/desk/organisations/new").expect(200);
    let page = anna.get("/desk/account").expect(200);
    assert!(page.text().contains("None: you sign in with a passkey"));
    signs_out(&mut anna);
    let before = anna.cookies.clone();
    assert_eq!(
        location(&signs_in(&mut anna, &mut phone).expect(303)),
        "/desk"
    );
    assert_ne!(before, anna.cookies);
    anna.get("/desk/organisations/new").expect(200);
    // Wrong passwords slow nobody down who has a passkey; and there is no password to guess, nor one that is empty.
    let mut stranger = Browser::new(&site);
    for password in ["", "a", "b", "c", "d", "e", "f"] {
        stranger.get("/desk/sign-in");
        let typed = [("address", ANNA), ("password", password)];
        assert_ne!(stranger.send("/desk/sign-in", &typed).status, 303);
    }
    site.clock.advance(2 * MINUTE);
    let mut elsewhere = Browser::new(&site);
    signs_in(&mut elsewhere, &mut phone).expect(303);
    let told = site.app().mailbox.clone().unwrap();
    site.mail_has_left();
    assert!(told.take(ANNA).is_some(), "of a browser not seen before");
    site.everything_agrees();
}

#[test]
fn only_what_was_asked_for_is_taken_and_only_once() {
    let site = site();
    let mut anna = Browser::new(&site);
    let mut phone = Device::new(&site);
    makes_an_account(&mut anna, &first_link(&site), &mut phone);
    // Sent again, by whoever saw it.
    let mut who = Browser::new(&site);
    who.get("/desk/sign-in").expect(200);
    let asked = asks(&mut who, "/desk/sign-in/passkey", &[]);
    let (page, shown) = (who.page.clone(), phone.shows(&asked));
    who.send("/desk/sign-in", &[("passkey", &shown)])
        .expect(303);
    let mut thief = Browser::new(&site);
    thief.page = page;
    let again = [("passkey", shown.as_str()), ("again", "1")];
    let refused = thief.send("/desk/sign-in", &again).expect(422);
    assert!(refused.text().contains("This passkey was not taken"));
    assert!(thief.cookies.is_empty());
    let attempt = |change: &dyn Fn(&mut Device), phone: &mut Device| {
        let kept = (phone.origin.clone(), phone.name, phone.flags, phone.counter);
        let (key, id, user) = (phone.key.clone(), phone.id, phone.user.clone());
        change(phone);
        let mut who = Browser::new(&site);
        let status = signs_in(&mut who, phone).status;
        (phone.origin, phone.name, phone.flags, _) = kept.clone();
        phone.counter = phone.counter.max(kept.3);
        (phone.key, phone.id, phone.user) = (key, id, user);
        status
    };
    let evil = |device: &mut Device| device.origin = "https://evil.example.org".to_owned();
    assert_eq!(attempt(&evil, &mut phone), 422, "another origin");
    let other = |device: &mut Device| device.name = "evil.example.org";
    assert_eq!(attempt(&other, &mut phone), 422, "another site");
    let lifted = |device: &mut Device| device.flags = 0x01;
    assert_eq!(attempt(&lifted, &mut phone), 422, "nobody unlocked it");
    let forged = |device: &mut Device| device.key = SigningKey::random(&mut OsRng);
    assert_eq!(attempt(&forged, &mut phone), 422, "another key");
    let unknown = |device: &mut Device| device.id = [7; 16];
    assert_eq!(attempt(&unknown, &mut phone), 422, "an unknown one");
    let somebody = |device: &mut Device| device.user = text(&[0; 12]);
    assert_eq!(attempt(&somebody, &mut phone), 422, "somebody else's");
    let copied = |device: &mut Device| device.counter = 0;
    assert_eq!(attempt(&copied, &mut phone), 422, "a copy of it");
    assert_eq!(attempt(&|_| {}, &mut phone), 303);
    // Too late.
    let mut late = Browser::new(&site);
    late.get("/desk/sign-in").expect(200);
    let asked = asks(&mut late, "/desk/sign-in/passkey", &[]);
    site.clock.advance(5 * MINUTE);
    let shown = phone.shows(&asked);
    late.send("/desk/sign-in", &[("passkey", &shown)])
        .expect(422);
    // What was asked for one thing is no answer for another.
    anna.get("/desk/again").expect(200);
    let asked = asks(&mut anna, "/desk/again/passkey", &[]);
    let shown = phone.shows(&asked);
    let mut other = Browser::new(&site);
    other.get("/desk/sign-in").expect(200);
    other
        .send("/desk/sign-in", &[("passkey", &shown)])
        .expect(422);
    anna.send("/desk/again", &[("passkey", &shown)]).expect(303);
    for nonsense in ["x", "{}", "null"] {
        other.get("/desk/sign-in").expect(200);
        other
            .send("/desk/sign-in", &[("passkey", nonsense)])
            .expect(422);
    }
}

#[test]
fn a_passkey_beside_a_password_is_its_second_factor() {
    let site = site();
    let mut anna = Browser::new(&site);
    let link = first_link(&site);
    anna.get(&link).expect(200);
    let typed = [
        ("name", "Anna"),
        ("address", ANNA),
        ("new-password", PASSWORD),
    ];
    anna.send(&link, &typed).expect(303);
    // Another browser, which showed the password alone.
    let mut weak = Browser::new(&site);
    weak.get("/desk/sign-in").expect(200);
    let right = [("address", ANNA), ("password", PASSWORD)];
    weak.send("/desk/sign-in", &right).expect(303);
    weak.get("/desk").expect(200);
    let mut phone = Device::new(&site);
    let codes = add(&mut anna, &mut phone, "Phone").expect(200);
    let code = codes.text().split("<code>").nth(1).unwrap();
    let code = code.split('<').next().unwrap().to_owned();
    weak.get("/desk").expect(303);
    anna.get("/desk/organisations/new").expect(200);
    site.mail_has_left();
    let mailbox = site.app().mailbox.clone().unwrap();
    let mail = std::iter::from_fn(|| mailbox.take(ANNA));
    let told = mail.map(|mail| mail.email.text.clone());
    assert!(
        told.into_iter()
            .any(|text| text.contains("passkey “Phone”"))
    );
    // The password alone is not enough any more, and asks for hers, not for anybody's.
    let link = {
        let here = anna.founds("Colline");
        anna.invites(&here, EMIL, "editor");
        mailed(&site, EMIL)
    };
    let (mut emil, mut key) = (Browser::new(&site), Device::new(&site));
    makes_an_account(&mut emil, &link, &mut key);
    let half = |who: &mut Browser<'_>| {
        // The same form, sent again at once, is the button that was pressed twice.
        site.clock.advance(MINUTE);
        who.get("/desk/sign-in").expect(200);
        who.send("/desk/sign-in", &right).expect(200);
    };
    let mut who = Browser::new(&site);
    for (device, status) in [(&mut key, 422), (&mut phone, 303)] {
        half(&mut who);
        let asked = asks(&mut who, "/desk/sign-in/passkey", &[]);
        let shown = device.shows(&asked);
        who.send("/desk/sign-in/code", &[("passkey", &shown)])
            .expect(status);
    }
    who.get("/desk/organisations/new").expect(200);
    // Lost: a recovery code, once.
    for status in [303, 422] {
        let mut who = Browser::new(&site);
        half(&mut who);
        who.send("/desk/sign-in/code", &[("code", &code)])
            .expect(status);
    }
    site.everything_agrees();
}

#[test]
fn the_last_passkey_can_be_replaced_and_none_is_left_of_whoever_leaves() {
    let site = site();
    let mut anna = Browser::new(&site);
    let (mut phone, mut key) = (Device::new(&site), Device::new(&site));
    makes_an_account(&mut anna, &first_link(&site), &mut phone);
    let last = removals(&mut anna);
    assert_eq!(last.len(), 1);
    for answer in [anna.get(&last[0]), anna.send(&last[0], &[])] {
        assert!(answer.expect(200).text().contains("This is the last one"));
    }
    // After ten minutes she is asked again who she is: by what she has.
    site.clock.advance(HOUR);
    let again = anna.get("/desk/account/passkeys/new").expect(303);
    assert!(location(&again).starts_with("/desk/again?next="));
    let page = anna.get(&location(&again)).expect(200);
    assert!(!page.text().contains("type=\"password\""));
    let asked = asks(&mut anna, "/desk/again/passkey", &[]);
    let shown = phone.shows(&asked);
    let on = anna.send("/desk/again", &[("passkey", &shown)]).expect(303);
    assert_eq!(location(&on), "/desk/account/passkeys/new");
    add(&mut anna, &mut key, "Blue key").expect(303);
    add(&mut anna, &mut key, "Blue key").expect(422);
    let mut elsewhere = Browser::new(&site);
    signs_in(&mut elsewhere, &mut phone).expect(303);
    anna.get(&last[0]).expect(200);
    let gone = anna.send(&last[0], &[]).expect(303);
    assert_eq!(
        location(&gone),
        "/desk/account/passkeys?done=passkey-removed"
    );
    elsewhere.get("/desk").expect(303);
    signs_in(&mut elsewhere, &mut phone).expect(422);
    signs_in(&mut elsewhere, &mut key).expect(303);
    let page = anna.get("/desk/account/passkeys").expect(200);
    assert!(page.text().contains("Blue key") && page.text().contains("last used"));
    let trail = anna.get("/desk/account/trail").expect(200);
    assert!(trail.text().contains("Anna added a passkey."));
    assert!(trail.text().contains("Anna removed a passkey."));
    // Nobody removes somebody else's.
    let other = removals(&mut anna);
    assert_ne!(other, last);
    anna.get("/desk/account/remove").expect(200);
    anna.send("/desk/account/remove", &[]).expect(303);
    let app = site.app();
    assert!(
        site.wait(accounts::by_address(app.db.read(), ANNA))
            .unwrap()
            .is_none()
    );
    for table in ["passkey", "passkey_challenge"] {
        let text = format!("SELECT COUNT(*) AS n FROM {table} WHERE account <> ''");
        let row = clameur::db::made_query(text).fetch_one(app.db.read());
        let left: i64 = site.wait(row).unwrap().try_get("n").unwrap();
        assert_eq!(left, 0, "{table}");
    }
    signs_in(&mut elsewhere, &mut key).expect(422);
}

#[test]
fn undoing_a_change_of_address_takes_away_what_was_added_since() {
    let site = site();
    let mut device = Device::new(&site);
    let mut thief = Browser::new(&site);
    makes_an_account(&mut thief, &first_link(&site), &mut device);
    // Somebody at an open session takes the account: another address, another passkey.
    site.clock.advance(MINUTE);
    thief.get("/desk/account/address").expect(200);
    thief
        .send("/desk/account/address", &[("address", EMIL)])
        .expect(200);
    let link = mailed(&site, EMIL);
    thief.get(&link).expect(200);
    thief.send(&link, &[]).expect(303);
    let mut theirs = Device::new(&site);
    add(&mut thief, &mut theirs, "Theirs").expect(303);
    assert_eq!(site.dump()["passkey"].len(), 2);
    // The owner reads the mail of the old address, and takes it back.
    let undo = mailed(&site, ANNA);
    let mut owner = Browser::new(&site);
    owner.get(&undo).expect(200);
    let back = owner.send(&undo, &[]).expect(303);
    assert_eq!(location(&back), "/desk/recover?done=undone");
    assert_eq!(site.dump()["passkey"].len(), 1);
    signs_in(&mut thief, &mut theirs).expect(422);
    signs_in(&mut owner, &mut device).expect(303);
    let told = site.dump()["trail"].concat();
    assert!(told.contains("passkey-removed"), "the trail says so");
}

#[test]
fn recovery_names_the_passkeys_that_stay_and_leads_to_them() {
    let site = site();
    let mut device = Device::new(&site);
    let mut anna = Browser::new(&site);
    makes_an_account(&mut anna, &first_link(&site), &mut device);
    let mut second = Device::new(&site);
    add(&mut anna, &mut second, "Stolen telephone").expect(303);
    signs_out(&mut anna);
    anna.get("/desk/recover").expect(200);
    anna.send("/desk/recover", &[("address", ANNA)]).expect(200);
    let link = mailed(&site, ANNA);
    let page = anna.get(&link).expect(200);
    assert!(page.text().contains("Stolen telephone"), "{}", page.text());
    let set = anna.send(&link, &[("new-password", PASSWORD)]).expect(303);
    // The mailbox alone removes none: the second factor comes first, and the list then.
    assert_eq!(site.dump()["passkey"].len(), 2);
    let next = location(&set);
    assert!(next.ends_with("next=/desk/account/passkeys"), "{next}");
    anna.get(&next).expect(200);
    let asked = anna
        .send(
            "/desk/sign-in",
            &[("address", ANNA), ("password", PASSWORD)],
        )
        .expect(200);
    assert!(asked.text().contains("name=\"code\""));
    let asked = asks(&mut anna, "/desk/sign-in/passkey", &[]);
    let shown = device.shows(&asked);
    let inside = anna
        .send("/desk/sign-in/code", &[("passkey", &shown)])
        .expect(303);
    assert_eq!(location(&inside), "/desk/account/passkeys");
}

#[test]
fn two_passkeys_that_are_made_at_once_are_not_more_than_an_account_may_have() {
    let site = site();
    let mut device = Device::new(&site);
    let mut anna = Browser::new(&site);
    makes_an_account(&mut anna, &first_link(&site), &mut device);
    let app = site.app();
    let account = site
        .wait(accounts::by_address(app.db.read(), ANNA))
        .unwrap()
        .unwrap();
    site.wait(async {
        let known = passkeys::of_account(app.db.read(), &account.id)
            .await
            .unwrap();
        let mut tx = app.db.begin().await.unwrap();
        for number in 2..MOST {
            let mut more = known[0].clone();
            more.id = format!("more-{number}");
            more.credential = format!("more-{number}").into_bytes();
            assert!(passkeys::insert(&mut tx, &more).await.unwrap());
        }
        tx.commit().await.unwrap();
    });
    let page = "/desk/account/passkeys/new";
    let mut answers = Vec::new();
    for name in ["One", "Another"] {
        let mut device = Device::new(&site);
        anna.get(page).expect(200);
        let asked = asks(&mut anna, "/desk/account/passkeys/ask", &[("name", name)]);
        answers.push((name, device.makes(&asked)));
    }
    let statuses: Vec<u16> = answers
        .iter()
        .map(|(name, made)| {
            anna.get(page).expect(200);
            anna.send(page, &[("name", name), ("passkey", made)]).status
        })
        .collect();
    assert_eq!(statuses, [303, 422]);
    assert!(anna.page.contains("twenty already"), "{}", anna.page);
    assert_eq!(site.dump()["passkey"].len(), MOST);
}

#[test]
fn where_the_sites_address_became_a_number_no_page_asks_for_a_passkey() {
    let site = Site::set_with(Setting::default(), |config| {
        "https://192.0.2.7".clone_into(&mut config.base_url);
    });
    let mut anna = Browser::new(&site);
    let codes = anna.makes_an_account(&first_link(&site), "Anna", ANNA);
    signs_out(&mut anna);
    let app = site.app();
    site.wait(async {
        let account = accounts::by_address(app.db.read(), ANNA).await.unwrap();
        let mut tx = app.db.begin().await.unwrap();
        let passkey = Passkey {
            id: "before".to_owned(),
            account: account.unwrap().id,
            credential: vec![1],
            public_key: vec![2],
            state: vec![3],
            transports: 0,
            name: "Blue key".to_owned(),
            created_at: 0,
            used_on: 0,
        };
        assert!(passkeys::insert(&mut tx, &passkey).await.unwrap());
        clameur::db::query("UPDATE account SET totp = NULL")
            .execute(&mut tx)
            .await
            .unwrap();
        tx.commit().await.unwrap();
    });
    let none = |page: &str| {
        assert!(
            !page.contains("data-passkey") && !page.contains("Use your passkey"),
            "{page}"
        );
    };
    none(anna.get("/desk/sign-in").expect(200).text());
    let typed = [("address", ANNA), ("password", PASSWORD)];
    let asked = anna.send("/desk/sign-in", &typed).expect(200);
    none(asked.text());
    assert!(
        asked.text().contains("Type a recovery code."),
        "{}",
        asked.text()
    );
    anna.send("/desk/sign-in/code", &[("code", &codes[0])])
        .expect(303);
    let account = anna.get("/desk/account").expect(200);
    assert!(
        account.text().contains("set up codes"),
        "{}",
        account.text()
    );
    none(account.text());
    site.clock.advance(HOUR);
    let again = location(&anna.get("/desk/account/password").expect(303));
    none(anna.get(&again).expect(200).text());
}
