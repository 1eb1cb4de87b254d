//! A withdrawal code belongs to one person: it is bound to them, whoever is withdrawn is told, and what a supporter was given can be
//! checked by a program that never saw ours.

use super::harness::{Person, Site};
use clameur::db::query;
use clameur_ledger::{Leaf, WithdrawalCode};
use hmac::{Hmac, Mac as _};
use sha2::{Digest as _, Sha256};

/// `docs/formats/receipt.md`, "The withdrawal code", written again.
fn code_by_the_page(link: &str, label: &str, bound_to: Option<&str>) -> [u8; 16] {
    use base64::Engine as _;
    let token = link.rsplit('/').next().expect("a link");
    let key = base64::prelude::BASE64_URL_SAFE_NO_PAD
        .decode(token)
        .expect("base64");
    let mut mac = Hmac::<Sha256>::new_from_slice(&key).expect("any key");
    mac.update(label.as_bytes());
    if let Some(bound_to) = bound_to {
        mac.update(&[0]);
        mac.update(bound_to.as_bytes());
    }
    mac.finalize().into_bytes()[..16].try_into().expect("16")
}

fn hash_of(code: [u8; 16]) -> [u8; 32] {
    let hash = Sha256::new().chain_update(b"clameur/withdrawal/v1\0");
    hash.chain_update(code).finalize().into()
}

fn withdrawal_hash(leaf: &Leaf) -> [u8; 32] {
    match leaf {
        Leaf::Add {
            withdrawal_hash, ..
        } => withdrawal_hash.0,
        other => panic!("{other:?}"),
    }
}

const V1: &str = "clameur/withdrawal-code/v1";
const V2: &str = "clameur/withdrawal-code/v2";

#[test]
fn link_and_address_lead_to_the_code_and_to_the_leaf() {
    let site = Site::demo();
    let mut maria = site
        .person("Prénom", "Exemple")
        .with_email("Prenom@example.org");
    let receipt = maria.is_counted(&["taj"]);
    let code = code_by_the_page(&maria.link(), V2, Some("prenom@example.org"));
    assert_eq!(hash_of(code), withdrawal_hash(&receipt.leaf));
    let shown = maria.withdrawal_code();
    assert_eq!(WithdrawalCode::from_bytes(code).to_text(), shown);
    // Somebody else who was given her link and her receipt comes to another code: it is not theirs.
    let other = code_by_the_page(&maria.link(), V2, Some("autre@example.org"));
    assert_ne!(hash_of(other), withdrawal_hash(&receipt.leaf));
    // The mail, the page, and the button pressed again agree.
    assert!(maria.reads_mail().text.contains(&shown));
    maria.presses_confirm().expect(200);
    assert_eq!(maria.withdrawal_code(), shown);
    maria.withdraws();
    assert_eq!(site.count(), 0);
    site.everything_agrees();
}

/// Makes of what waits what it was before there were link boxes.
fn as_before(site: &Site, person: &Person<'_>) {
    let token = clameur::token::Token::parse(&person.token()).expect("a token");
    let address = token.seal_address(&person.email);
    let app = site.app();
    site.wait(async {
        let mut tx = app.db.begin().await.expect("a transaction");
        for (text, value) in [
            (
                "UPDATE pending SET via_box = NULL, address_box = $1",
                Some(address),
            ),
            ("UPDATE sealed_record SET link_box = $1", None),
        ] {
            let changed = query(text).bind(value).execute(&mut *tx).await;
            changed.expect("changed");
        }
        tx.commit().await.expect("committed");
    });
}

#[test]
fn a_link_that_was_mailed_before_codes_were_bound_keeps_the_old_rule() {
    let site = Site::demo();
    let mut maria = site.person("Prénom", "Exemple");
    maria.joins(&["taj"]);
    maria.opens_mail();
    as_before(&site, &maria);
    let receipt = maria.confirms();
    let code = code_by_the_page(&maria.link(), V1, None);
    assert_eq!(hash_of(code), withdrawal_hash(&receipt.leaf));
    assert_eq!(
        WithdrawalCode::from_bytes(code).to_text(),
        maria.withdrawal_code()
    );
    let mail = maria.reads_mail();
    assert!(mail.text.contains(&maria.withdrawal_code()));
    maria.withdraws();
    assert!(maria.reads_mail().text.contains("Ce n’était pas vous"));
    site.everything_agrees();
}

#[test]
fn whoever_is_withdrawn_is_told_when_and_what_to_do() {
    let site = Site::demo();
    let mut maria = site.person("Prénom", "Exemple");
    maria.is_counted(&["taj"]);
    maria.reads_mail();
    let code = maria.withdrawal_code();
    // Somebody else has the code.
    site.person("Autre", "Personne")
        .withdraws_with(&code)
        .expect(200);
    let told = maria.reads_mail();
    assert!(told.text.contains("2 mars 2026"), "{}", told.text);
    assert!(told.text.contains("UTC"), "{}", told.text);
    assert!(told.text.contains("Ce n’était pas vous"), "{}", told.text);
    assert!(told.links.iter().all(|link| !link.contains("/confirm/")));
    // Nothing of her is left but what was mailed.
    site.mail_has_left();
    let dump = site.dump();
    assert!(dump["statement"].is_empty() && dump["mail"].is_empty());
    assert!(maria.new_mail().is_none(), "told once");
    // And the day is public: one came, one went.
    let json = site.get(&maria.path("/count.json")).expect(200);
    let json: serde_json::Value = serde_json::from_slice(&json.body).expect("JSON");
    assert_eq!(json["days"][0]["withdrawn"], 1);
    site.everything_agrees();
}

#[test]
fn what_is_kept_for_her_opens_with_nothing_that_lies_beside_it() {
    let site = Site::demo();
    let mut maria = site.person("Prénom", "Exemple");
    maria.is_counted(&["taj"]);
    let code = maria.withdrawal_code();
    let code = WithdrawalCode::parse(&code).expect("a code");
    let row = site.dump()["statement"][0].clone();
    let column = |name: &str| {
        let value = row.split(' ').find_map(|pair| pair.strip_prefix(name));
        hex::decode(value.expect("a column")).expect("hexadecimal")
    };
    let sealed = column("leaving_box=");
    assert_eq!(sealed.len(), 336, "all of one length");
    let keys = site.config.key_dir.clone();
    let secrets = clameur::secrets::Secrets::open(&keys).expect("the keys");
    let open = clameur::token::open_leaving;
    assert_eq!(
        open(secrets.mail_key(), &code, &sealed).as_deref(),
        Some(maria.email.as_str())
    );
    // The code becomes public when she leaves; an old copy of the database opens with it no more than before.
    assert_eq!(open(&[0; 32], &code, &sealed), None);
    let other = WithdrawalCode::from_bytes([1; 16]);
    assert_eq!(open(secrets.mail_key(), &other, &sealed), None);
    site.everything_agrees();
}
