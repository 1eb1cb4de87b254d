//! An association comes to the desk: the first account, a second person, what each may do, and what nobody loses.

use std::time::{Duration, Instant};

use clameur::account::intent::{Intent, Kind};
use clameur::account::totp::Secret as Totp;
use clameur::account::{Account, new_id, store as accounts};
use clameur::authorization::trail::{first_break, store as trail};
use clameur::authorization::{Action, Actor, Level, Role, decide, may};
use clameur::campaign::draft::store as drafts;
use clameur::campaign::review::store as reviews;
use clameur::clock::{HOUR, MINUTE};
use clameur::config::SignUp;
use clameur::organisation::{Profile, store as organisations};
use clameur::token::Token;
use clameur::web::session::{SUDO, Secret, Session, store as sessions};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use rand_core::OsRng;

use super::harness::wait::until;
use super::harness::{Answer, Setting, Site};

pub(super) const PASSWORD: &str = "tulipe grave octobre navire";

/// Somebody's browser: it keeps cookies, and sends the forms that it was shown.
pub(super) struct Browser<'s> {
    pub(super) site: &'s Site,
    pub(super) cookies: Vec<(String, String)>,
    pub(super) page: String,
}

impl<'s> Browser<'s> {
    pub(super) fn new(site: &'s Site) -> Self {
        Self {
            site,
            cookies: Vec::new(),
            page: String::new(),
        }
    }

    pub(super) fn request(
        &mut self,
        method: &str,
        path: &str,
        body: &str,
        more: &[(&str, &str)],
    ) -> Answer {
        let mut headers = more.to_vec();
        if method == "POST" {
            headers.push(("content-type", "application/x-www-form-urlencoded"));
        }
        let until = Instant::now() + Duration::from_secs(120);
        loop {
            let answer = self.asks(method, path, body.as_bytes(), &headers);
            let is_later = answer.status == 202 && answer.header("refresh").is_some();
            if !is_later || Instant::now() > until {
                return answer;
            }
            // The page says that it looks again by itself.
            std::thread::sleep(Duration::from_millis(200));
        }
    }

    /// Sends a form of another kind.
    pub(super) fn request_bytes(
        &mut self,
        path: &str,
        body: &[u8],
        more: &[(&str, &str)],
    ) -> Answer {
        self.asks("POST", path, body, more)
    }

    fn asks(&mut self, method: &str, path: &str, body: &[u8], more: &[(&str, &str)]) -> Answer {
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let cookies = cookies.join("; ");
        let mut headers = vec![
            ("accept-language", "en"),
            ("user-agent", "Firefox/140.0 Linux"),
        ];
        headers.extend_from_slice(more);
        if !cookies.is_empty() {
            headers.push(("cookie", cookies.as_str()));
        }
        let answer = self.site.http().request(method, path, &headers, body);
        for (_, value) in answer
            .headers
            .iter()
            .filter(|(name, _)| name.eq_ignore_ascii_case("set-cookie"))
        {
            let (name, rest) = value.split_once('=').expect("a cookie");
            let value = rest.split(';').next().expect("a value");
            self.cookies.retain(|(known, _)| known != name);
            if !value.is_empty() {
                self.cookies.push((name.to_owned(), value.to_owned()));
            }
        }
        self.page = String::from_utf8_lossy(&answer.body).into_owned();
        answer
    }

    pub(super) fn get(&mut self, path: &str) -> Answer {
        self.request("GET", path, "", &[])
    }

    /// Sends what was typed, with all that the page carried in hidden fields.
    pub(super) fn send(&mut self, path: &str, typed: &[(&str, &str)]) -> Answer {
        let mut pairs: Vec<(String, String)> = hidden(&self.page)
            .into_iter()
            .filter(|(name, _)| typed.iter().all(|(known, _)| known != name))
            .collect();
        pairs.extend(
            typed
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
        );
        self.request("POST", path, &encoded(&pairs), &[])
    }

    /// What the account's authenticator shows now.
    fn code(&self, address: &str) -> String {
        let app = self.site.app();
        let account = self
            .site
            .wait(accounts::by_address(app.db.read(), address))
            .unwrap()
            .unwrap();
        let sealed = match account.totp {
            Some(sealed) => sealed,
            None => {
                let shown = hidden(&self.page);
                let secret = shown
                    .iter()
                    .find(|(name, _)| name == "secret")
                    .expect("a secret");
                hex::decode(&secret.1).unwrap()
            }
        };
        let secret = Totp::open(app.secrets.mail_key(), &account.id, &sealed).expect("a secret");
        format!("{:06}", secret.code(app.clock.now() / 30_000))
    }

    /// Makes an account by a link, and its second factor; gives the recovery codes.
    #[track_caller]
    pub(super) fn makes_an_account(
        &mut self,
        link: &str,
        name: &str,
        address: &str,
    ) -> Vec<String> {
        self.get(link).expect(200);
        self.send(
            link,
            &[
                ("name", name),
                ("address", address),
                ("new-password", PASSWORD),
            ],
        )
        .expect(303);
        self.get("/desk/account/second-factor").expect(200);
        let code = self.code(address);
        let codes = self
            .send("/desk/account/second-factor", &[("code", &code)])
            .expect(200);
        let page = codes
            .text()
            .split("desk-codes")
            .nth(1)
            .expect("codes")
            .to_owned();
        let codes = page
            .split("<code>")
            .skip(1)
            .map(|rest| rest.split('<').next().unwrap().to_owned());
        codes.collect()
    }

    /// Makes an organisation, and gives its address.
    #[track_caller]
    pub(super) fn founds(&mut self, name: &str) -> String {
        self.get("/desk/organisations/new").expect(200);
        let named = [("name", name), ("accent", "#135e3c")];
        let made = self.send("/desk/organisations/new", &named).expect(303);
        location(&made).split('?').next().unwrap().to_owned()
    }

    /// Invites somebody to the organisation at this address.
    #[track_caller]
    pub(super) fn invites(&mut self, organisation: &str, whom: &str, role: &str) {
        let path = format!("{organisation}/invite");
        self.get(&path).expect(200);
        let whom = [("address", whom), ("role", role)];
        self.send(&path, &whom).expect(303);
    }
}

pub(super) fn encoded(pairs: &[(String, String)]) -> String {
    let plain = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let pairs: Vec<String> = pairs
        .iter()
        .map(|(name, value)| format!("{}={}", plain(name), plain(value)))
        .collect();
    pairs.join("&")
}

/// The hidden fields of the last form of a page; that of the navigation comes first.
pub(super) fn hidden(page: &str) -> Vec<(String, String)> {
    let form = page.split("<form class=\"panel\"").nth(1).unwrap_or(page);
    form.split("<input type=\"hidden\" name=\"")
        .skip(1)
        .filter_map(|rest| {
            let (name, rest) = rest.split_once('"')?;
            let value = rest.split("value=\"").nth(1)?.split('"').next()?;
            let value = value
                .replace("&#38;", "&")
                .replace("&#39;", "'")
                .replace("&#34;", "\"");
            Some((name.to_owned(), value))
        })
        .collect()
}

pub(super) fn location(answer: &Answer) -> String {
    answer.header("location").unwrap_or_default().to_owned()
}

/// The address of a link in the newest mail to somebody.
#[track_caller]
pub(super) fn mailed(site: &Site, to: &str) -> String {
    let app = site.app();
    let mailbox = app.mailbox.as_ref().expect("a mailbox");
    until(&format!("a link for {to}"), || {
        // Mails that tell something have none, and come in any order with those that do.
        while let Some(mail) = mailbox.take(to) {
            if let Some(token) = mail.email.text.split("/desk/link/").nth(1) {
                let token: String = token.chars().take_while(|c| !c.is_whitespace()).collect();
                return Some(format!("/desk/link/{token}"));
            }
        }
        None
    })
}

pub(super) fn site() -> Site {
    let site = Site::set_with(Setting::default(), |config| config.sign_up = SignUp::Open);
    site.app().limits.account_grid.set(Duration::ZERO);
    site
}

/// What `clameur serve` prints on an instance without accounts.
pub(super) fn first_link(site: &Site) -> String {
    let app = site.app();
    let token = Token::generate(&mut OsRng);
    site.wait(async {
        let intent = Intent::new(new_id(&mut OsRng), Kind::First, "", app.clock.now());
        let mut tx = app.db.begin().await.unwrap();
        accounts::give_intent(&mut tx, &intent, &token)
            .await
            .unwrap();
        tx.commit().await.unwrap();
    });
    format!("/desk/link/{}", token.to_text())
}

pub(super) const ANNA: &str = "anna@example.org";
pub(super) const EMIL: &str = "emil@example.org";

#[test]
fn an_association_comes_to_the_desk() {
    let site = site();
    let link = first_link(&site);
    let mut anna = Browser::new(&site);

    // Visitors get no cookie, at the desk's door neither.
    for path in ["/fr", "/desk/sign-in", "/desk", link.as_str()] {
        assert_eq!(site.get(path).header("set-cookie"), None, "{path}");
    }
    // A password that can be guessed comes back with all that was typed but itself.
    anna.get(&link).expect(200);
    let weak = [
        ("name", "Anna <b>"),
        ("address", ANNA),
        ("new-password", "anna@example.org"),
    ];
    let refused = anna.send(&link, &weak).expect(422);
    assert!(refused.text().contains("can be guessed"));
    assert!(refused.text().contains("value=\"Anna &#60;b&#62;\""));
    assert_eq!(refused.header("set-cookie"), None);

    let codes = anna.makes_an_account(&link, "Anna", ANNA);
    assert_eq!(codes.len(), 10);
    // There is no organisation yet that could invite her: she goes on to make one.
    let onward = "class=\"button\" href=\"/desk/organisations/new\"";
    assert!(anna.page.contains(onward), "{}", anna.page);
    // The link is used up, and no other makes a first account.
    Browser::new(&site).get(&link).expect(410);
    Browser::new(&site).get(&first_link(&site)).expect(410);

    let made = anna.get("/desk/organisations/new").expect(200);
    assert!(made.text().contains("Make an organisation"));
    let long = "x".repeat(2_001);
    let told = [
        ("name", "C"),
        ("accent", "#135e3c"),
        ("words-fr", long.as_str()),
    ];
    let refused = anna.send("/desk/organisations/new", &told).expect(422);
    assert!(refused.text().contains("id=\"e-words-fr\""));
    let made = anna.send(
        "/desk/organisations/new",
        &[
            ("name", "Colline"),
            ("accent", "#135e3c"),
            ("words-fr", "<script>x</script>"),
        ],
    );
    let here = location(&made.expect(303))
        .split('?')
        .next()
        .unwrap()
        .to_owned();
    let shown = anna.get(&here).expect(200);
    assert!(shown.text().contains("Colline") && !shown.text().contains("<script>x"));
    // The last owner can neither leave nor give the role away to nobody.
    anna.get(&format!("{here}/leave")).expect(200);
    anna.send(&format!("{here}/leave"), &[]).expect(422);

    // An editor is invited, twice: only the newest link holds.
    anna.invites(&here, EMIL, "editor");
    let old = mailed(&site, EMIL);
    // Not by one button that was pressed twice.
    site.clock.advance(MINUTE);
    anna.invites(&here, EMIL, "editor");
    let new = mailed(&site, EMIL);
    let mut emil = Browser::new(&site);
    emil.get(&old).expect(410);
    emil.makes_an_account(&new, "Emil", EMIL);
    assert!(emil.page.contains("class=\"button\" href=\"/desk\""));
    assert!(emil.get("/desk").text().contains("Colline"));
    emil.get(&here).expect(200);
    let closed = emil.get(&format!("{here}/edit")).expect(403);
    assert!(
        closed.text().contains("href=\"/desk\""),
        "a way back to the desk"
    );

    ends_in_the_middle_of_a_form(&mut anna, &here);

    // What was done can be read, and holds.
    let trail_page = anna.get(&format!("{here}/trail")).expect(200);
    assert!(trail_page.text().contains("Emil joined. Role: editor."));
    let app = site.app();
    let chains = site.wait(trail::chains(app.db.read())).unwrap();
    assert_eq!(chains.len(), 2);
    for chain in chains {
        let entries = site.wait(trail::whole(app.db.read(), &chain)).unwrap();
        assert_eq!(first_break(&chain, &entries), None, "{chain}");
    }
    site.everything_agrees();
}

/// A session ends in the middle of a form: nothing that was typed is lost, and nothing is done unasked.
fn ends_in_the_middle_of_a_form(anna: &mut Browser<'_>, here: &str) {
    anna.get(&format!("{here}/edit")).expect(200);
    anna.site.clock.advance(4 * 24 * HOUR);
    let ended = anna
        .send(
            &format!("{here}/edit"),
            &[("name", "Colline & Vallée"), ("accent", "#135e3c")],
        )
        .expect(401);
    assert!(ended.text().contains("Your session has ended"));
    // In another language nothing would come along.
    assert!(!ended.text().contains("language-nav"));
    anna.send(
        "/desk/sign-in",
        &[("address", ANNA), ("password", PASSWORD)],
    )
    .expect(200);
    let code = anna.code(ANNA);
    let back = anna
        .send("/desk/sign-in/code", &[("code", &code)])
        .expect(200);
    assert!(
        back.text().contains("Colline &#38; Vallée"),
        "{}",
        back.text()
    );
    assert!(
        anna.get(here).text().contains("<h1>Colline</h1>"),
        "nothing was sent yet"
    );
    anna.page = back.text().to_owned();
    anna.send(&format!("{here}/edit"), &[]).expect(303);
    assert!(anna.get(here).text().contains("Colline &#38; Vallée"));
}

#[test]
fn signing_in_tells_strangers_nothing_and_keeps_the_owner_in() {
    let site = site();
    let mut anna = Browser::new(&site);
    let codes = anna.makes_an_account(&first_link(&site), "Anna", ANNA);
    let try_password = |who: &mut Browser<'_>, address: &str, password: &str| {
        who.get("/desk/sign-in");
        who.send(
            "/desk/sign-in",
            &[("address", address), ("password", password)],
        )
    };
    // The same words, to the letter, whether there is an account or not.
    let mut stranger = Browser::new(&site);
    let known = try_password(&mut stranger, ANNA, "wrong").expect(422);
    let unknown = try_password(&mut stranger, "nobody@example.org", "wrong").expect(422);
    let same = |text: &str| text.replace("nobody@example.org", ANNA);
    assert_eq!(same(known.text()), same(unknown.text()));
    for path in ["/desk/recover", "/desk/sign-up"] {
        stranger.get(path).expect(200);
        let known = stranger.send(path, &[("address", ANNA)]).expect(200);
        stranger.get(path);
        let unknown = stranger
            .send(path, &[("address", "nobody@example.org")])
            .expect(200);
        assert_eq!(same(known.text()), same(unknown.text()), "{path}");
    }
    // Strangers are slowed down; who signed in before in this browser is not.
    for _ in 0..5 {
        try_password(&mut stranger, ANNA, "wrong");
    }
    let slowed = try_password(&mut stranger, ANNA, PASSWORD).expect(429);
    assert!(slowed.header("retry-after").is_some());
    try_password(&mut stranger, "other@example.org", "wrong").expect(422);
    let before = anna.cookies.clone();
    anna.get("/desk").expect(200);
    anna.send("/desk/sign-out", &[]).expect(303);
    anna.get("/desk").expect(303);
    assert!(
        before.len() > anna.cookies.len(),
        "the session's cookie is gone"
    );
    try_password(&mut anna, ANNA, PASSWORD).expect(200);
    // A code works once; so does a recovery code, in whatever letters.
    site.clock.advance(MINUTE);
    let code = anna.code(ANNA);
    let half = anna.page.clone();
    anna.send("/desk/sign-in/code", &[("code", "000000")])
        .expect(422);
    anna.send("/desk/sign-in/code", &[("code", &code)])
        .expect(303);
    for (code, status) in [
        (code.as_str(), 422),
        (&codes[0].to_uppercase(), 303),
        (&codes[0], 422),
    ] {
        let mut again = Browser::new(&site);
        again.page.clone_from(&half);
        again
            .send("/desk/sign-in/code", &[("code", code)])
            .expect(status);
    }
    // The old cookie opens nothing.
    let mut thief = Browser::new(&site);
    thief.cookies = before;
    thief.get("/desk").expect(303);
}

#[test]
fn a_lost_password_and_another_address() {
    let site = site();
    let mut anna = Browser::new(&site);
    anna.makes_an_account(&first_link(&site), "Anna", ANNA);
    let mut forgetful = Browser::new(&site);
    forgetful.get("/desk/recover").expect(200);
    forgetful
        .send("/desk/recover", &[("address", "ANNA@example.org")])
        .expect(200);
    forgetful.get("/desk/recover");
    forgetful
        .send("/desk/recover", &[("address", "nobody@example.org")])
        .expect(200);
    let link = mailed(&site, ANNA);
    forgetful.get(&link).expect(200);
    forgetful
        .send(&link, &[("new-password", "short")])
        .expect(422);
    let other = "navire octobre grave tulipe";
    let set = forgetful
        .send(&link, &[("new-password", other)])
        .expect(303);
    assert_eq!(location(&set), "/desk/sign-in?done=password");
    assert_eq!(
        set.header("set-cookie"),
        None,
        "the link alone signs nobody in"
    );
    anna.get("/desk").expect(303);
    forgetful.get("/desk/sign-in");
    forgetful
        .send(
            "/desk/sign-in",
            &[("address", ANNA), ("password", PASSWORD)],
        )
        .expect(422);
    let asked = forgetful
        .send("/desk/sign-in", &[("address", ANNA), ("password", other)])
        .expect(200);
    assert!(
        asked.text().contains("name=\"code\""),
        "the second factor is still asked for"
    );
    site.clock.advance(MINUTE);
    let code = forgetful.code(ANNA);
    forgetful
        .send("/desk/sign-in/code", &[("code", &code)])
        .expect(303);
    // Another address: the new mailbox confirms, the old one is told and takes it back.
    forgetful.get("/desk/account/address").expect(200);
    forgetful
        .send(
            "/desk/account/address",
            &[("address", "anna.b@example.org")],
        )
        .expect(200);
    let link = mailed(&site, "anna.b@example.org");
    forgetful.get(&link).expect(200);
    forgetful.send(&link, &[]).expect(303);
    assert!(
        forgetful
            .get("/desk/account")
            .text()
            .contains("anna.b@example.org")
    );
    let app = site.app();
    let mailbox = app.mailbox.clone().unwrap();
    // The old mailbox is told.
    let undo = mailed(&site, ANNA);
    let mut owner = Browser::new(&site);
    owner.get(&undo).expect(200);
    owner.send(&undo, &[]).expect(303);
    forgetful.get("/desk").expect(303);
    let back = site
        .wait(accounts::by_address(app.db.read(), ANNA))
        .unwrap();
    assert!(back.is_some());
    // Nothing was ever mailed to who has no account.
    assert!(
        mailbox
            .all()
            .iter()
            .all(|mail| mail.email.to != "nobody@example.org")
    );
}

#[test]
fn only_forms_of_this_site_are_taken() {
    let site = site();
    let mut anna = Browser::new(&site);
    anna.makes_an_account(&first_link(&site), "Anna", ANNA);
    anna.get("/desk/account/profile").expect(200);
    let token = hidden(&anna.page)[0].1.clone();
    let body = encoded(&[
        ("desk-token".to_owned(), token.clone()),
        ("name".to_owned(), "Mallory".to_owned()),
        ("language".to_owned(), "en".to_owned()),
    ]);
    let path = "/desk/account/profile";
    for foreign in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://example.org"),
        ("origin", "null"),
    ] {
        anna.request("POST", path, &body, &[foreign]).expect(403);
    }
    // Without its token, or with another's: shown once more, and not done.
    let without = "name=Mallory&language=en".to_owned();
    let other = body.replace(&encoded(&[("x".to_owned(), token)])[2..], "other");
    for wrong in [without, other] {
        let again = anna.request("POST", path, &wrong, &[]).expect(409);
        assert!(again.text().contains("value=\"Mallory\""));
    }
    // Under another name of this machine (DNS rebinding) there is no desk.
    let rebound =
        b"GET /desk/sign-in HTTP/1.1\r\nhost: evil.example.org\r\nconnection: close\r\n\r\n";
    let answer = site.http().raw(rebound, Duration::from_secs(10)).unwrap();
    assert!(
        answer.starts_with(b"HTTP/1.1 421"),
        "{}",
        String::from_utf8_lossy(&answer)
    );
    assert!(anna.get("/desk").text().contains("Hello, Anna"));
    let shown = anna.get("/desk").expect(200);
    assert_eq!(shown.header("referrer-policy"), Some("same-origin"));
    assert_eq!(shown.header("cache-control"), Some("no-store"));
    // Nobody is led to another site.
    let mut other = Browser::new(&site);
    for next in ["https://example.org", "//example.org", "/desk//example.org"] {
        other.get(&format!("/desk/sign-in?next={next}"));
        let to = hidden(&other.page);
        let to = to.iter().find(|(name, _)| name == "next").expect("next");
        assert_eq!(to.1, "/desk", "{next}");
    }
}

#[test]
fn what_is_wrong_is_told_in_the_language_of_the_account() {
    let site = site();
    let mut anna = Browser::new(&site);
    anna.makes_an_account(&first_link(&site), "Anna", ANNA);
    anna.get("/desk/account/profile").expect(200);
    let french = [("name", "Anna"), ("language", "fr")];
    anna.send("/desk/account/profile", &french).expect(303);
    let nowhere = anna.get("/desk/organisations/none").expect(404);
    assert!(
        nowhere.text().contains("<html lang=\"fr\""),
        "{}",
        nowhere.text()
    );
}

#[test]
fn signing_out_too_late_leads_to_no_dead_end() {
    let site = site();
    let mut anna = Browser::new(&site);
    anna.makes_an_account(&first_link(&site), "Anna", ANNA);
    anna.get("/desk").expect(200);
    site.clock.advance(4 * 24 * HOUR);
    let ended = anna.send("/desk/sign-out", &[]).expect(401);
    let shown = hidden(ended.text());
    let next = shown.iter().find(|(name, _)| name == "next");
    let next = &next.expect("where to go on").1;
    assert_eq!(next, "/desk");
}

#[test]
fn an_invitation_is_sent_again_and_no_mailbox_is_flooded() {
    let site = site();
    let mut anna = Browser::new(&site);
    anna.makes_an_account(&first_link(&site), "Anna", ANNA);
    let here = anna.founds("Colline");
    anna.invites(&here, EMIL, "editor");
    let invitations = || {
        let organisation = here.rsplit('/').next().unwrap();
        let app = site.app();
        site.wait(accounts::invitations(app.db.read(), organisation))
            .unwrap()
    };
    for again in 0..5 {
        let before = invitations();
        let act = [("invitation", before[0].id.as_str()), ("act", "send")];
        anna.get(&here).expect(200);
        let sent = anna.send(&format!("{here}/invitations"), &act).expect(303);
        let enough = again == 4;
        assert_eq!(location(&sent).ends_with("=invitation-enough"), enough);
        // There is one, and what is refused leaves it as it is.
        let after = invitations();
        assert_eq!((before.len(), after.len()), (1, 1));
        assert_eq!(after[0].id == before[0].id, enough, "{again}");
    }
    let app = site.app();
    let organisation = here.rsplit('/').next().unwrap();
    let entries = site.wait(trail::whole(app.db.read(), organisation));
    let withdrawn = |act: &str| act == "invitation-withdrawn";
    assert!(
        !entries
            .unwrap()
            .iter()
            .any(|(entry, _)| withdrawn(&entry.act))
    );
}

#[test]
fn an_invitation_whose_button_is_pressed_twice_is_one_mail_with_a_link_that_holds() {
    let site = site();
    let mut anna = Browser::new(&site);
    anna.makes_an_account(&first_link(&site), "Anna", ANNA);
    let account = site
        .wait(accounts::by_address(site.app().db.read(), ANNA))
        .unwrap()
        .unwrap();
    let here = new_organisation(&site, &account, "Colline");
    let form = format!("/desk/organisations/{here}/invite");
    let invitations = || {
        let app = site.app();
        site.wait(accounts::invitations(app.db.read(), &here))
            .unwrap()
    };
    let whom = [("address", EMIL), ("role", "editor")];
    anna.get(&form).expect(200);
    let page = anna.page.clone();
    anna.send(&form, &whom).expect(303);
    let first = invitations();
    anna.page = page;
    anna.send(&form, &whom).expect(303);
    let after = invitations();
    assert_eq!((first.len(), after.len()), (1, 1));
    assert_eq!(
        first[0].id, after[0].id,
        "the link of the mail that is there holds"
    );
    // For something else, or later, it is another one.
    anna.get(&form).expect(200);
    anna.send(&form, &[("address", EMIL), ("role", "observer")])
        .expect(303);
    assert_ne!(invitations()[0].id, first[0].id);
    site.clock.advance(MINUTE);
    anna.get(&form).expect(200);
    anna.send(&form, &[("address", EMIL), ("role", "observer")])
        .expect(303);
    assert_eq!(invitations().len(), 1);
}

#[test]
fn where_the_operator_alone_makes_accounts_no_invitation_of_an_organisation_does() {
    let site = Site::set_with(Setting::default(), |config| config.sign_up = SignUp::Closed);
    let founder = new_account(&site, "founder", true);
    let organisation = new_organisation(&site, &founder, "Own");
    let app = site.app();
    for (made_by, status) in [(Some(founder.id), 410), (None, 200)] {
        let token = Token::generate(&mut OsRng);
        let now = app.clock.now();
        let mut intent = Intent::new(new_id(&mut OsRng), Kind::Invitation, EMIL, now);
        intent.organisation = Some(organisation.clone());
        intent.role = Some(Role::Editor);
        intent.made_by = made_by;
        site.wait(async {
            let mut tx = app.db.begin().await.unwrap();
            accounts::give_intent(&mut tx, &intent, &token)
                .await
                .unwrap();
            tx.commit().await.unwrap();
        });
        let link = format!("/desk/link/{}", token.to_text());
        Browser::new(&site).get(&link).expect(status);
    }
}

/// What became of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Became {
    LetIn,
    SignIn,
    NotFound,
    Role,
    Factor,
    Again,
}

fn became(answer: &Answer) -> Became {
    let to = location(answer);
    match answer.status {
        303 if to.starts_with("/desk/sign-in?next=") => Became::SignIn,
        303 if to.starts_with("/desk/again?next=") => Became::Again,
        303 if to == "/desk/account/second-factor?done=needed" => Became::Factor,
        401 if answer.text().contains("action=\"/desk/again\"") => Became::Again,
        401 => Became::SignIn,
        // The form waits in the page.
        403 if answer.text().contains("/desk/account/second-factor") => Became::Factor,
        403 => Became::Role,
        404 => Became::NotFound,
        _ => Became::LetIn,
    }
}

/// Who asks.
struct Persona {
    name: String,
    account: Option<Account>,
    role: Option<Role>,
    /// Whether the organisation asked about is theirs.
    own: bool,
    strong: bool,
    proved: bool,
}

/// What has to become of it, told without the code that decides.
fn expected(persona: &Persona, action: Action) -> Became {
    let level = action.level();
    let here = persona.role.filter(|_| persona.own);
    if level == Level::Anybody {
        Became::LetIn
    } else if persona.account.is_none() {
        Became::SignIn
    } else if level == Level::Member && here.is_none() {
        Became::NotFound
    } else if level >= Level::Staff && !persona.strong {
        Became::Factor
    } else if level == Level::Member && !here.is_some_and(|role| may(role, action)) {
        Became::Role
    } else if action.is_dangerous() && !persona.proved {
        Became::Again
    } else {
        Became::LetIn
    }
}

pub(super) fn new_account(site: &Site, name: &str, factor: bool) -> Account {
    let app = site.app();
    let account = Account {
        id: new_id(&mut OsRng),
        address: format!("{name}@example.org"),
        name: name.to_owned(),
        language: "en".to_owned(),
        password: String::new(),
        totp: factor.then(|| vec![0; 60]),
        passkeys: 0,
        created_at: app.clock.now(),
    };
    site.wait(async {
        let mut tx = app.db.begin().await.unwrap();
        assert!(accounts::insert(&mut tx, &account).await.unwrap());
        tx.commit().await.unwrap();
    });
    account
}

pub(super) fn new_organisation(site: &Site, founder: &Account, name: &str) -> String {
    let app = site.app();
    let actor = Actor {
        account: Some(founder.id.clone()),
        strong: true,
        proved: true,
        roles: Vec::new(),
    };
    let permit = decide(&actor, Action::CreateOrganisation, "").expect("a permit");
    let id = new_id(&mut OsRng);
    let profile = Profile {
        name: name.to_owned(),
        accent: "#135e3c".to_owned(),
        ..Profile::default()
    };
    site.wait(async {
        let mut tx = app.db.begin().await.unwrap();
        let made = organisations::create(&mut tx, &permit, (&id, &profile), app.clock.now());
        made.await.unwrap();
        tx.commit().await.unwrap();
    });
    id
}

/// A visitor, somebody who is in no organisation, owners who have not shown enough, and each role here and elsewhere.
fn everybody(account: &dyn Fn(&str, bool) -> Account) -> Vec<Persona> {
    let persona = |name: &str, account, role, own, strong, proved| Persona {
        name: name.to_owned(),
        account,
        role,
        own,
        strong,
        proved,
    };
    let mut personas = vec![
        persona("visitor", None, None, true, false, false),
        persona(
            "nobody in it",
            Some(account("nobody", true)),
            None,
            true,
            true,
            true,
        ),
        persona(
            "owner without factor",
            Some(account("weak", false)),
            Some(Role::Owner),
            true,
            false,
            true,
        ),
        persona(
            "owner not proved",
            Some(account("old", true)),
            Some(Role::Owner),
            true,
            true,
            false,
        ),
    ];
    for role in Role::ALL {
        let one = account(role.name(), true);
        personas.push(persona(
            role.name(),
            Some(one.clone()),
            Some(role),
            true,
            true,
            true,
        ));
        personas.push(persona(
            &format!("{} elsewhere", role.name()),
            Some(one),
            Some(role),
            false,
            true,
            true,
        ));
    }
    personas
}

/// Pages that name something beside what they are about, which is not there: whoever is let in is told so.
const NAME_SOMETHING: [&str; 5] = [
    "/desk/account/sessions",
    "/desk/account/passkeys/remove/{passkey}",
    "/desk/organisations/{organisation}/campaigns/{draft}/history",
    "/desk/organisations/{organisation}/campaigns/{draft}/restore",
    "/desk/organisations/{organisation}/campaigns/{draft}/file/back",
];

#[test]
#[expect(clippy::too_many_lines, reason = "one story, told in order")]
fn every_route_answers_every_role_as_the_table_says() {
    let site = site();
    let app = site.app();
    let now = app.clock.now();
    let account = |name: &str, factor: bool| new_account(&site, name, factor);
    let founder = account("founder", true);
    let target = account("target", true);
    let organisation = |name: &str| new_organisation(&site, &founder, name);
    let (own, foreign) = (organisation("Own"), organisation("Foreign"));
    for id in [&own, &foreign] {
        site.wait(async {
            let mut tx = app.db.begin().await.unwrap();
            clameur::db::query(
                "INSERT INTO organisation_key (id, organisation, label, recipient, holder, made_at, lost, tries) \
                 VALUES ($1, $1, 'Bureau', 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p', 'x', 0, 0, 0)",
            )
            .bind(id)
            .execute(&mut tx)
            .await
            .unwrap();
            tx.commit().await.unwrap();
        });
    }
    let personas = everybody(&account);
    // A draft of each, of which the own one was published.
    let files = clameur::campaign::skeleton::files("fr-gdpr-80", Some("a-draft")).unwrap();
    site.wait(async {
        let mut tx = app.db.begin().await.unwrap();
        for (name, organisation) in [("own-draft", &own), ("foreign-draft", &foreign)] {
            let owned = (name, Some(organisation.as_str()));
            let made = drafts::make(&mut tx, owned, &files, &founder.id, now).await;
            assert!(made.unwrap());
        }
        let keeper = (own.as_str(), "own-draft");
        reviews::keep(&mut tx, "technopolice", keeper)
            .await
            .unwrap();
        tx.commit().await.unwrap();
    });
    // With a batch that was frozen.
    site.person("Prénom", "Exemple").is_counted(&["taj"]);
    let frozen = clameur::dossier::freeze::freeze(&app.db, &app.secrets, "technopolice", now);
    site.wait(frozen).unwrap();
    let (mut wrong, mut tried) = (Vec::new(), 0);
    for (method, path, action) in clameur::desk::map() {
        for (number, persona) in personas.iter().enumerate() {
            // Whoever erases their account is not there for what comes next.
            let leaves = (&method[..], &path[..]) == ("POST", "/desk/account/remove");
            let other =
                |known: &Account| account(&format!("leaves-{number}"), known.totp.is_some());
            let persona = &Persona {
                name: persona.name.clone(),
                account: match &persona.account {
                    Some(known) if leaves => Some(other(known)),
                    known => known.clone(),
                },
                ..*persona
            };
            // Without a factor there are no codes to make, and the page says what to do first.
            if path == "/desk/account/codes" && persona.name == "owner without factor" {
                continue;
            }
            let asked = if persona.own { &own } else { &foreign };
            let mut browser = Browser::new(&site);
            let secret = Secret::generate(&mut OsRng);
            site.wait(async {
                let mut tx = app.db.begin().await.unwrap();
                let joined = (own.as_str(), None);
                if let (Some(account), Some(role)) = (&persona.account, persona.role) {
                    organisations::join(&mut tx, joined, (&account.id, role), now)
                        .await
                        .unwrap();
                }
                organisations::join(&mut tx, joined, (&target.id, Role::Observer), now)
                    .await
                    .unwrap();
                organisations::join(&mut tx, (&foreign, None), (&target.id, Role::Observer), now)
                    .await
                    .unwrap();
                if let Some(account) = &persona.account {
                    let session = Session {
                        id: new_id(&mut OsRng),
                        account: account.id.clone(),
                        strong: persona.strong,
                        device: String::new(),
                        created_at: now,
                        seen_at: now,
                        sudo_until: if persona.proved { now + SUDO } else { 0 },
                    };
                    sessions::insert(&mut tx, &secret, &session).await.unwrap();
                }
                tx.commit().await.unwrap();
            });
            if persona.account.is_some() {
                browser
                    .cookies
                    .push(("clameur-desk".to_owned(), secret.to_text()));
            }
            let draft = if persona.own {
                "own-draft"
            } else {
                "foreign-draft"
            };
            let page = if path.contains("/text/") {
                "words"
            } else {
                "settings"
            };
            let address = path
                .replace("{organisation}", asked)
                .replace("{draft}", draft)
                .replace("{language}", "en")
                .replace("{page}", page)
                .replace("{account}", &target.id)
                .replace("{key}", asked)
                .replace("{passkey}", "0a1b")
                .replace("{batch}", "1")
                .replace("{entry}", "1")
                .replace("{*path}", "fr/a-draft")
                .replace("{token}", &Token::generate(&mut OsRng).to_text());
            let token = [("desk-token".to_owned(), secret.form_token())];
            let body = if method == "POST" {
                encoded(&token)
            } else {
                String::new()
            };
            let answer = browser.request(&method, &address, &body, &[]);
            assert!(answer.status < 500, "{method} {path} as {}", persona.name);
            let (mut became, expected) = (became(&answer), expected(persona, action));
            if NAME_SOMETHING.contains(&path.as_str()) && expected == Became::LetIn {
                became = match became {
                    Became::NotFound => Became::LetIn,
                    other => other,
                };
            }
            if became != expected {
                wrong.push(format!(
                    "{method} {path} as {}: {became:?}, not {expected:?} ({})",
                    persona.name, answer.status
                ));
            }
            tried += 1;
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert!(tried > 500, "{tried}");
}

#[test]
fn a_button_that_is_pressed_twice_does_its_thing_once() {
    let site = site();
    let link = first_link(&site);
    let mut anna = Browser::new(&site);
    anna.get(&link).expect(200);
    let shown = anna.page.clone();
    let typed = [
        ("name", "Anna"),
        ("address", ANNA),
        ("new-password", PASSWORD),
    ];
    let twice = |anna: &mut Browser<'_>, shown: &str, path: &str, typed: &[(&str, &str)]| {
        // The second leaves before the first has answered: with the same cookies.
        let before = anna.cookies.clone();
        let answers: Vec<(Answer, Vec<(String, String)>)> = (0..2)
            .map(|_| {
                anna.cookies.clone_from(&before);
                shown.clone_into(&mut anna.page);
                let answer = anna.send(path, typed);
                (answer, anna.cookies.clone())
            })
            .collect();
        assert_eq!(answers[0].0.status, answers[1].0.status, "{path}");
        assert_eq!(answers[0].0.body, answers[1].0.body, "{path}");
        assert_eq!(answers[0].1, answers[1].1, "{path}: the same session");
        anna.get("/desk").expect(200);
    };
    twice(&mut anna, &shown, &link, &typed);
    anna.get("/desk/account/second-factor").expect(200);
    let shown = anna.page.clone();
    let code = anna.code(ANNA);
    let path = "/desk/account/second-factor";
    twice(&mut anna, &shown, path, &[("code", &code)]);
    anna.get("/desk/account/password").expect(200);
    let shown = anna.page.clone();
    let other = [("new-password", "navire octobre grave tulipe")];
    twice(&mut anna, &shown, "/desk/account/password", &other);
    anna.get("/desk/organisations/new").expect(200);
    let shown = anna.page.clone();
    let named = [("name", "Colline"), ("accent", "#135e3c")];
    twice(&mut anna, &shown, "/desk/organisations/new", &named);
    let home = anna.get("/desk").expect(200);
    assert_eq!(home.text().matches("Colline").count(), 1);
    // Of what was done each stands there once; a while later it is another form.
    let app = site.app();
    let entries = site.wait(trail::whole(app.db.read(), "instance")).unwrap();
    let acts: Vec<&str> = entries
        .iter()
        .map(|(entry, _)| entry.act.as_str())
        .collect();
    assert_eq!(
        acts,
        ["account-made", "second-factor-set", "password-changed"]
    );
    site.clock.advance(MINUTE);
    anna.page.clone_from(&shown);
    anna.send("/desk/organisations/new", &named).expect(303);
    let home = anna.get("/desk").expect(200);
    assert_eq!(home.text().matches("Colline").count(), 2);
    // What was wrong is looked at again at once.
    let mut wrong = Browser::new(&site);
    for _ in 0..2 {
        wrong.get("/desk/sign-in");
        wrong
            .send("/desk/sign-in", &[("address", ANNA), ("password", "wrong")])
            .expect(422);
    }
}

#[test]
fn a_large_form_whose_session_ended_is_carried_whole() {
    let site = site();
    let mut anna = Browser::new(&site);
    anna.makes_an_account(&first_link(&site), "Anna", ANNA);
    let here = anna.founds("Colline");
    anna.get(&format!("{here}/edit")).expect(200);
    site.clock.advance(4 * 24 * HOUR);
    // Each letter is six bytes in a form; together nearly as many as a form may have.
    let words = "é à".repeat(600);
    let mut typed = vec![("name", "Colline"), ("accent", "#135e3c"), ("contact", "")];
    for field in ["words-en", "words-fr", "words-de", "words-es", "words-it"] {
        typed.push((field, words.as_str()));
    }
    let ended = anna.send(&format!("{here}/edit"), &typed).expect(401);
    assert!(ended.body.len() < 64 * 1024, "{}", ended.body.len());
    let signed = [("address", ANNA), ("password", PASSWORD)];
    anna.send("/desk/sign-in", &signed).expect(200);
    let code = anna.code(ANNA);
    anna.send("/desk/sign-in/code", &[("code", &code)])
        .expect(200);
    let carried = hidden(&anna.page);
    for (field, words) in &typed {
        let found = carried.iter().find(|(name, _)| name == field);
        assert_eq!(
            found.map(|(_, value)| value.as_str()),
            Some(*words),
            "{field}"
        );
    }
    anna.send(&format!("{here}/edit"), &[]).expect(303);
    assert!(anna.get(&here).text().contains(&words));
}

#[test]
fn whoever_uses_up_the_mails_of_an_address_keeps_its_owner_from_nothing() {
    let site = site();
    let mut anna = Browser::new(&site);
    anna.makes_an_account(&first_link(&site), "Anna", ANNA);
    let app = site.app();
    let ask = || {
        let mut somebody = Browser::new(&site);
        somebody.get("/desk/recover").expect(200);
        site.clock.advance(MINUTE);
        somebody
            .send("/desk/recover", &[("address", ANNA)])
            .expect(200);
    };
    let links = || {
        let tx = app.db.read();
        site.wait(clameur::db::query("SELECT id FROM intent WHERE kind = 'recovery' AND used_at IS NULL AND expires_at > $1")
            .bind(app.clock.now())
            .fetch_all(tx))
            .unwrap()
            .len()
    };
    for _ in 0..9 {
        ask();
        assert_eq!(links(), 1, "a link that was mailed still holds");
    }
    // When that is over there is another, however many were asked for before.
    site.clock.advance(HOUR);
    assert_eq!(links(), 0);
    ask();
    assert_eq!(links(), 1);
}

#[test]
fn an_account_is_erased_and_leaves_a_number() {
    let site = site();
    let mut anna = Browser::new(&site);
    anna.makes_an_account(&first_link(&site), "Anna", ANNA);
    let here = anna.founds("Colline");
    // New recovery codes are told, and written down.
    anna.get("/desk/account/codes").expect(200);
    anna.send("/desk/account/codes", &[]).expect(200);
    let own = anna.get("/desk/account/trail").expect(200);
    assert!(own.text().contains("Anna made new recovery codes."));
    // The last owner stays until another is.
    anna.get("/desk/account/remove").expect(200);
    let refused = anna.send("/desk/account/remove", &[]).expect(422);
    assert!(refused.text().contains("last owner of: Colline"));
    anna.invites(&here, EMIL, "owner");
    let mut emil = Browser::new(&site);
    let link = mailed(&site, EMIL);
    emil.makes_an_account(&link, "Emil", EMIL);
    let app = site.app();
    let id = site.wait(accounts::by_address(app.db.read(), ANNA));
    let id = id.unwrap().unwrap().id;
    anna.get("/desk/account/remove").expect(200);
    let gone = anna.send("/desk/account/remove", &[]).expect(303);
    assert_eq!(location(&gone), "/desk/sign-in?done=removed");
    assert!(anna.cookies.is_empty(), "{:?}", anna.cookies);
    // Nothing of her is left but a number in the trail, which holds.
    for table in [
        "account",
        "session",
        "device",
        "recovery_code",
        "member",
        "intent",
    ] {
        let column = if table == "account" { "id" } else { "account" };
        let text = format!("SELECT COUNT(*) AS n FROM {table} WHERE {column} = $1");
        let row = clameur::db::made_query(text)
            .bind(&id)
            .fetch_one(app.db.read());
        let row = site.wait(row);
        assert_eq!(row.unwrap().try_get::<i64>("n").unwrap(), 0, "{table}");
    }
    let read = emil.get(&format!("{here}/trail")).expect(200);
    let read = read.text();
    assert!(read.contains("somebody who has no account any more left.") && !read.contains("Anna"));
    for chain in site.wait(trail::chains(app.db.read())).unwrap() {
        let entries = site.wait(trail::whole(app.db.read(), &chain)).unwrap();
        assert_eq!(first_break(&chain, &entries), None, "{chain}");
    }
    let troubles = site.wait(clameur::fsck::trail(&app.db)).unwrap();
    assert_eq!(troubles.len(), 0);
    let mut tx = site.wait(app.db.begin()).unwrap();
    site.wait(async {
        clameur::db::query("UPDATE trail SET actor = 'x' WHERE chain = 'instance' AND number = 2")
            .execute(&mut tx)
            .await
            .unwrap();
        tx.commit().await.unwrap();
    });
    let troubles = site.wait(clameur::fsck::trail(&app.db)).unwrap();
    assert_eq!(troubles.len(), 1);
    assert!(troubles[0].found.ends_with("instance is broken at entry 2"));
}

#[test]
fn whoever_is_alone_dissolves_their_organisation_and_is_free() {
    let site = site();
    let mut anna = Browser::new(&site);
    anna.makes_an_account(&first_link(&site), "Anna", ANNA);
    let here = anna.founds("Colline");
    let id = here.rsplit('/').next().unwrap().to_owned();
    let path = format!("{here}/dissolve");
    assert!(anna.get(&here).expect(200).text().contains(&path));
    // What is written, or published, keeps it.
    let app = site.app();
    let files = clameur::campaign::skeleton::files("fr-gdpr-80", Some("a-draft")).unwrap();
    site.wait(async {
        let mut tx = app.db.begin().await.unwrap();
        let owned = ("own-draft", Some(id.as_str()));
        let made = drafts::make(&mut tx, owned, &files, "x", app.clock.now()).await;
        assert!(made.unwrap());
        tx.commit().await.unwrap();
    });
    anna.get(&path).expect(200);
    let refused = anna.send(&path, &[]).expect(422);
    assert!(refused.text().contains("It has a draft or a campaign"));
    assert!(site.wait(drafts::delete(&app.db, "own-draft")).unwrap());
    // An invitation goes with it. Pressed twice, it is done once.
    anna.invites(&here, EMIL, "editor");
    let link = mailed(&site, EMIL);
    let shown = anna.get(&path).expect(200).text().to_owned();
    for _ in 0..2 {
        anna.page.clone_from(&shown);
        let done = anna.send(&path, &[]).expect(303);
        assert_eq!(location(&done), "/desk?done=dissolved");
    }
    anna.get(&here).expect(404);
    Browser::new(&site).get(&link).expect(410);
    let dump = site.dump();
    for table in ["organisation", "member", "intent"] {
        let left = format!("{:?}", dump.get(table));
        assert!(!left.contains(&id), "{table}: {left}");
    }
    let entries = site.wait(trail::whole(app.db.read(), &id)).unwrap();
    assert_eq!(first_break(&id, &entries), None);
    assert_eq!(entries.last().unwrap().0.act, "organisation-dissolved");
    anna.get("/desk/account/remove").expect(200);
    anna.send("/desk/account/remove", &[]).expect(303);
}

#[test]
fn each_of_two_servers_prints_an_address_that_works() {
    let site = site();
    let (first, second) = (first_link(&site), first_link(&site));
    Browser::new(&site).get(&second).expect(200);
    let mut anna = Browser::new(&site);
    anna.makes_an_account(&first, "Anna", ANNA);
    Browser::new(&site).get(&second).expect(410);
}
