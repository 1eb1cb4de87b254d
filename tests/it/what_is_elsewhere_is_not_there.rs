//! Whoever names something of another campaign, organisation or account at the desk is answered as if there were none, and nothing is done: at every
//! address of the desk, for what stands in the address and for what its form names.

use std::collections::BTreeSet;

use clameur::account::{Account, new_id};
use clameur::authorization::Role;
use clameur::campaign::draft::store as drafts;
use clameur::campaign::review::store as reviews;
use clameur::db::query;
use clameur::organisation::store as organisations;
use clameur::web::session::{SUDO, Secret, Session, store as sessions};
use rand_core::OsRng;

use super::harness::Site;
use super::the_desk::{Browser, encoded, location, new_account, new_organisation, site};

/// What stands in addresses and names something that somebody else has; else a page of a form, a language, or a secret.
const NAMED: [&str; 5] = ["{draft}", "{account}", "{key}", "{passkey}", "{batch}"];

/// What answers to something that is not there, where that is no page that is not found: its status, and a part of where it leads.
#[derive(Clone, Copy)]
enum Answer {
    NotFound,
    /// The page says so, beside what is there.
    Says(u16),
    /// The form is saved; what its button was about is not done.
    Leads(&'static str),
}

/// A form that names something that is elsewhere: its address, its fields, and the answer.
type Form = (
    &'static str,
    &'static [(&'static str, &'static str)],
    Answer,
);

/// What forms name.
const NAMES: [Form; 17] = {
    use Answer::{Leads, NotFound, Says};
    [
        ("/desk/account/sessions", &[("session", "theirs")], NotFound),
        (
            "/desk/organisations/{organisation}/umbrella",
            &[("side", "umbrella"), ("act", "end"), ("other", "{third}")],
            NotFound,
        ),
        (
            "/desk/organisations/{organisation}/umbrella",
            &[
                ("side", "umbrella"),
                ("act", "accept"),
                ("other", "{third}"),
            ],
            NotFound,
        ),
        // It may have been taken meanwhile: whoever takes it back is told.
        (
            "/desk/organisations/{organisation}/invitations",
            &[("act", "end"), ("invitation", "theirs")],
            Leads("done=invitation-gone"),
        ),
        (
            "/desk/organisations/{organisation}/invitations",
            &[("act", "send"), ("invitation", "theirs")],
            Leads("done=invitation-gone"),
        ),
        (
            "/desk/organisations/{organisation}/campaigns/new",
            &[("title", "A title"), ("from", "foreign-draft")],
            Says(422),
        ),
        // What is typed is saved in any case; who took an item out before has what they want.
        (
            "/desk/organisations/{organisation}/campaigns/{draft}/edit/{page}",
            &[("act", "out:9999")],
            Leads("done=saved"),
        ),
        (
            "/desk/organisations/{organisation}/campaigns/{draft}/text/{language}/{page}",
            &[("act", "out:9999")],
            Leads("done=saved"),
        ),
        (
            "/desk/organisations/{organisation}/campaigns/{draft}/picture",
            &[("part", "9999"), ("act", "remove")],
            NotFound,
        ),
        (
            "/desk/organisations/{organisation}/campaigns/{draft}/history",
            &[("version", "9999:1:1")],
            NotFound,
        ),
        (
            "/desk/organisations/{organisation}/campaigns/{draft}/restore",
            &[("part", "9999")],
            NotFound,
        ),
        (
            "/desk/organisations/{organisation}/campaigns/{draft}/preview",
            &[("end", "theirs")],
            NotFound,
        ),
        (
            "/desk/organisations/{organisation}/campaigns/{draft}/file",
            &[("name", "../another/fr.toml"), ("f:0:0", "x")],
            Leads("/files"),
        ),
        (
            "/desk/organisations/{organisation}/campaigns/{draft}/batches/freeze",
            &[("number", "9")],
            Says(409),
        ),
        (
            "/desk/organisations/{organisation}/campaigns/{draft}/file/back",
            &[("name", "fr.toml"), ("write", "7")],
            NotFound,
        ),
        (
            "/desk/organisations/{organisation}/campaigns/{draft}/asked-out/out",
            &[(
                "signed",
                "clameur/void/v1\nelsewhere/log/theirs\n9\nlost-code\n\n\u{2014} theirs AAAAAAAA\n",
            )],
            Says(422),
        ),
        // An entry of which somebody else answered meanwhile, as it may be.
        (
            "/desk/organisations/{organisation}/campaigns/{draft}/asked-out/{entry}",
            &[("because", "No.")],
            Says(409),
        ),
    ]
};

/// Forms that name nothing but by their address: what is typed, chosen or shown there is of whoever sends it.
const NAME_NOTHING: [&str; 36] = [
    "/desk/sign-in",
    "/desk/sign-in/code",
    "/desk/sign-in/passkey",
    "/desk/sign-up",
    "/desk/recover",
    "/desk/link/{token}",
    "/desk/passkey/{token}",
    "/desk/again",
    "/desk/again/passkey",
    "/desk/sign-out",
    "/desk/account/profile",
    "/desk/account/address",
    "/desk/account/password",
    "/desk/account/second-factor",
    "/desk/account/codes",
    "/desk/account/remove",
    "/desk/account/passkeys/new",
    "/desk/account/passkeys/ask",
    "/desk/account/passkeys/remove/{passkey}",
    "/desk/organisations/new",
    "/desk/organisations/{organisation}/edit",
    "/desk/organisations/{organisation}/invite",
    "/desk/organisations/{organisation}/members/{account}",
    "/desk/organisations/{organisation}/leave",
    "/desk/organisations/{organisation}/dissolve",
    "/desk/organisations/{organisation}/page",
    "/desk/organisations/{organisation}/logo",
    "/desk/organisations/{organisation}/keys/new",
    "/desk/organisations/{organisation}/keys/{key}",
    "/desk/organisations/{organisation}/keys/{key}/seal",
    "/desk/organisations/{organisation}/keys/{key}/retire",
    "/desk/organisations/{organisation}/campaigns/import",
    "/desk/organisations/{organisation}/campaigns/{draft}/remove",
    "/desk/organisations/{organisation}/campaigns/{draft}/approve",
    "/desk/organisations/{organisation}/campaigns/{draft}/publish",
    "/desk/organisations/{organisation}/campaigns/{draft}/state",
];

/// Forms of what a preview shows, which are of a store of its own.
const SHOWN: [&str; 2] = [
    "/desk/organisations/{organisation}/campaigns/{draft}/preview/{*path}",
    "/desk/preview/{token}/{*path}",
];
/// Sending the sealed archive away names its batch in the address.
const TAKEN: &str = "/desk/organisations/{organisation}/campaigns/{draft}/batches/{batch}/archive";

/// An organisation with a campaign, and another with one of each thing that can be named.
struct House {
    own: String,
    third: String,
    bea: Account,
}

fn house(site: &Site, anna: &Account) -> House {
    let app = site.app();
    let now = app.clock.now();
    let bea = new_account(site, "bea", true);
    let own = new_organisation(site, anna, "Own");
    let (foreign, third) = ("Foreign", "Third");
    let [foreign, third] = [foreign, third].map(|name| new_organisation(site, &bea, name));
    let files = clameur::campaign::skeleton::files("fr-gdpr-80", Some("a-draft")).unwrap();
    let bytes = |byte: u8| vec![byte; 32];
    site.wait(async {
        let mut tx = app.db.begin().await.unwrap();
        for (name, organisation) in [("own-draft", &own), ("foreign-draft", &foreign)] {
            let owned = (name, Some(organisation.as_str()));
            let made = drafts::make(&mut tx, owned, &files, &bea.id, now).await;
            assert!(made.unwrap());
        }
        let keeper = (own.as_str(), "own-draft");
        reviews::keep(&mut tx, "technopolice", keeper).await.unwrap();
        organisations::join(&mut tx, (&foreign, None), (&bea.id, Role::Lawyer), now)
            .await
            .unwrap();
        let session = Session {
            id: "theirs".to_owned(),
            account: bea.id.clone(),
            strong: true,
            device: String::new(),
            created_at: now,
            seen_at: now,
            sudo_until: 0,
        };
        let secret = Secret::generate(&mut OsRng);
        sessions::insert(&mut tx, &secret, &session).await.unwrap();
        let made = [
            query("INSERT INTO organisation_key (id, organisation, label, recipient, holder, made_at, lost, tries) VALUES ('theirs', $1, 'Office', 'age1', 'x', 0, 0, 0)")
                .bind(&foreign),
            query("INSERT INTO umbrella (umbrella, member, asked_by, asked_at) VALUES ($1, $2, $1, 0)")
                .bind(&third)
                .bind(&foreign),
            query("INSERT INTO draft_preview (id, draft, token_hash, made_by, made_at, expires_at) VALUES ('theirs', 'foreign-draft', $1, $2, $3, $4)")
                .bind(bytes(1))
                .bind(&bea.id)
                .bind(now)
                .bind(now + SUDO),
            query("INSERT INTO passkey (id, account, credential, public_key, state, transports, name, created_at, used_on) VALUES ('theirs', $1, $2, $2, $2, 0, 'Phone', 0, 0)")
                .bind(&bea.id)
                .bind(bytes(2)),
            query("INSERT INTO intent (token_hash, id, kind, address, organisation, role, made_by, created_at, expires_at) VALUES ($1, 'theirs', 'invitation', 'c@example.org', $2, 'editor', $3, $4, $5)")
                .bind(bytes(3))
                .bind(&foreign)
                .bind(&bea.id)
                .bind(now)
                .bind(now + SUDO),
        ];
        for one in made {
            one.execute(&mut *tx).await.unwrap();
        }
        tx.commit().await.unwrap();
    });
    House { own, third, bea }
}

/// The browser of somebody who has shown who they are, and the token of their forms.
fn proved<'s>(site: &'s Site, account: &Account) -> (Browser<'s>, String) {
    let (app, secret) = (site.app(), Secret::generate(&mut OsRng));
    let now = app.clock.now();
    let session = Session {
        id: new_id(&mut OsRng),
        account: account.id.clone(),
        strong: true,
        device: String::new(),
        created_at: now,
        seen_at: now,
        sudo_until: now + SUDO,
    };
    site.wait(async {
        let mut tx = app.db.begin().await.unwrap();
        sessions::insert(&mut tx, &secret, &session).await.unwrap();
        tx.commit().await.unwrap();
    });
    let mut browser = Browser::new(site);
    let cookie = ("clameur-desk".to_owned(), secret.to_text());
    browser.cookies.push(cookie);
    (browser, secret.form_token())
}

/// An address of one's own, in which what `elsewhere` names is another's.
fn address(path: &str, house: &House, elsewhere: &str) -> String {
    let pick = |named: &str, own: &'static str, other: &'static str| match named == elsewhere {
        true => other,
        false => own,
    };
    let page = match path.contains("/text/") {
        true => "words",
        false => "settings",
    };
    path.replace("{organisation}", &house.own)
        .replace("{draft}", pick("{draft}", "own-draft", "foreign-draft"))
        .replace("{account}", &house.bea.id)
        .replace("{key}", "theirs")
        .replace("{passkey}", "theirs")
        .replace("{batch}", "9")
        .replace("{entry}", "9")
        .replace("{language}", "en")
        .replace("{page}", page)
        .replace("{*path}", "fr/a-draft")
}

#[test]
fn what_somebody_else_has_is_not_there() {
    let site = site();
    let anna = new_account(&site, "anna", true);
    let house = house(&site, &anna);
    let lawyer = member(&site, &house.own);
    let app = site.app();
    let mut wrong = Vec::new();
    let mut asked = BTreeSet::new();
    let before = site.dump();
    for (method, path, action) in clameur::desk::map() {
        for named in NAMED.into_iter().filter(|named| path.contains(named)) {
            // Owners may do all but what lawyers do.
            let may = clameur::authorization::may(Role::Owner, action);
            let account = if may || path.starts_with("/desk/account") {
                &anna
            } else {
                &lawyer
            };
            let (mut browser, token) = proved(&site, account);
            let body = encoded(&[("desk-token".to_owned(), token)]);
            let body = if method == "POST" { body.as_str() } else { "" };
            let there = address(&path, &house, named);
            let answer = browser.request(&method, &there, body, &[]);
            if answer.status != 404 {
                wrong.push(format!("{method} {path}: {named}: {}", answer.status));
            }
            asked.insert(named);
        }
    }
    assert_eq!(asked.len(), NAMED.len());
    for (path, fields, expected) in NAMES {
        let (mut browser, token) = proved(&site, &anna);
        let mut pairs = vec![("desk-token".to_owned(), token)];
        let theirs = |value: &str| value.replace("{third}", &house.third);
        pairs.extend(
            fields
                .iter()
                .map(|(name, value)| ((*name).to_owned(), theirs(value))),
        );
        let answer = browser.request("POST", &address(path, &house, ""), &encoded(&pairs), &[]);
        let is_so = match expected {
            Answer::NotFound => answer.status == 404,
            Answer::Says(status) => answer.status == status,
            Answer::Leads(there) => answer.status == 303 && location(&answer).ends_with(there),
        };
        if !is_so {
            let to = location(&answer);
            wrong.push(format!("POST {path} {fields:?}: {} {to}", answer.status));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    // Nothing was done: but that the sessions of this test began.
    let count = |all: &std::collections::BTreeMap<String, Vec<String>>| all["session"].len();
    let mut now = site.dump();
    assert!(count(&now) > count(&before));
    now.insert("session".to_owned(), before["session"].clone());
    let theirs = app.db.read();
    let session = query("SELECT id FROM session WHERE id = 'theirs'");
    assert!(site.wait(session.fetch_optional(theirs)).unwrap().is_some());
    for (table, rows) in &before {
        // A draft that is saved again may be completed by what the organisation said of itself.
        if !["draft", "draft_part", "draft_version"].contains(&table.as_str()) {
            assert_eq!(&now[table], rows, "{table}");
        }
    }
}

fn member(site: &Site, organisation: &str) -> Account {
    let (app, lawyer) = (site.app(), new_account(site, "lawyer", true));
    site.wait(async {
        let mut tx = app.db.begin().await.unwrap();
        let one = (lawyer.id.as_str(), Role::Lawyer);
        let joined = organisations::join(&mut tx, (organisation, None), one, app.clock.now());
        joined.await.unwrap();
        tx.commit().await.unwrap();
    });
    lawyer
}

/// Whoever adds a form says what it names.
#[test]
fn every_form_of_the_desk_is_known_for_what_it_names() {
    let names = NAMES.iter().map(|(path, ..)| *path);
    let known = names.chain(NAME_NOTHING).chain(SHOWN).chain([TAKEN]);
    let known: BTreeSet<&str> = known.collect();
    let map = clameur::desk::map();
    let forms = map.iter().filter(|(method, ..)| method == "POST");
    let forms: BTreeSet<&str> = forms.map(|(_, path, _)| path.as_str()).collect();
    let unknown: Vec<_> = forms.difference(&known).collect();
    assert!(unknown.is_empty(), "what do they name? {unknown:?}");
    let gone: Vec<_> = known.difference(&forms).collect();
    assert!(gone.is_empty(), "no such form: {gone:?}");
}
