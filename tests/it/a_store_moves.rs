//! An instance moves into another database, while people look at its pages: everything is there afterwards, and the old one takes nothing any more.

use std::process::Command;

use clameur::db::Address;

use super::harness::html::Form;
use super::harness::{Setting, Site, postgres};

/// Runs `clameur move-store`; gives what it says.
#[track_caller]
fn moves(site: &Site, to: &Address, code: i32) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_clameur"));
    command.args(["move-store", &String::from(to.clone()), "--config"]);
    let output = command.arg(site.config_file()).output().expect("it runs");
    let text = [output.stdout, output.stderr].concat();
    let text = String::from_utf8(text).expect("UTF-8");
    assert_eq!(output.status.code(), Some(code), "{text}");
    text
}

/// The rows of all tables in an order that both engines have.
fn rows(site: &Site) -> Vec<(String, Vec<String>)> {
    let mut dump = site.dump();
    dump.remove("migration");
    let sorted = |(table, mut rows): (String, Vec<String>)| {
        rows.sort_unstable();
        (table, rows)
    };
    dump.into_iter().map(sorted).collect()
}

/// Moves the site, which goes on afterwards in the other database.
fn goes_on_in(site: &mut Site, to: &Address) {
    let before = rows(site);
    let joiner = site.person("Zoé", "Exemple-Deux");
    let form = joiner.filled_form(&["taj"]);
    let told = moves(site, to, 0);
    assert!(told.contains("the same in both"), "{told}");
    assert!(told.contains("recounted in the copy"), "{told}");
    // The server still has the old one open: it shows pages, and nobody is told that anything was kept.
    site.get(&joiner.path("")).expect(200);
    let refused = site.http().post(&form.action, &form.encode()).expect(503);
    assert!(refused.text().contains("Exemple-Deux"));
    site.get("/readyz").expect(503);
    drop(joiner);
    site.stop();
    let again = Command::new(env!("CARGO_BIN_EXE_clameur"))
        .args(["campaign", "list", "--config"])
        .arg(site.config_file())
        .output()
        .expect("it runs");
    let told = String::from_utf8_lossy(&again.stderr).into_owned();
    assert_eq!(again.status.code(), Some(2), "{told}");
    assert!(told.contains("has moved to"), "{told}");
    site.config.database = Some(to.clone());
    site.start();
    assert_eq!(rows(site), before);
    site.everything_agrees();
}

#[test]
fn everything_is_there_afterwards_and_the_old_one_takes_nothing() {
    let mut site = Site::set(Setting::default());
    let dir = site.dir.clone();
    site.person("Prénom", "Exemple").is_counted(&["taj", "tes"]);
    let mut leaver = site.person("Łucja", "Exemple-Trois").agreeing_to_all();
    leaver.is_counted(&["video"]);
    let code = leaver.withdrawal_code();
    let path = leaver.path("/withdraw");
    let waiting = site.person("Nul", "Exemple-Quatre");
    waiting.joins(&["taj"]);
    drop((leaver, waiting));
    site.mail_has_left();

    let file = Address::from(dir.join("moved").with_extension("db"));
    goes_on_in(&mut site, &file);
    // What is there is not written over.
    let told = moves(&site, &file, 2);
    assert!(told.contains("there already"), "{told}");
    if postgres::socket().is_some() {
        let name = format!("clameur_moved_{}", std::process::id());
        postgres::make(&name);
        let server = postgres::address(&name).expect("a server");
        goes_on_in(&mut site, &server);
        let told = moves(&site, &server, 2);
        assert!(told.contains("not empty"), "{told}");
    } else {
        goes_on_in(&mut site, &Address::from(dir.join("again.db")));
    }

    // Who joined in the first database leaves from the last.
    let mut leaving = Form::of(site.get(&path).expect(200).text(), &path);
    leaving.fill("code", &code);
    site.http()
        .post(&leaving.action, &leaving.encode())
        .expect(200);
    site.person("Prénom", "Exemple-Cinq").is_counted(&["taj"]);
    assert_eq!(site.count(), 2);
    site.everything_agrees();
}

#[test]
fn a_move_that_was_cut_off_at_its_end_is_ended_by_the_same_command() {
    let mut site = Site::set(Setting::default());
    site.person("Prénom", "Exemple").is_counted(&["taj"]);
    site.mail_has_left();
    let before = rows(&site);
    let path = site.dir.join("moved.db");
    let file = Address::from(path.clone());
    moves(&site, &file, 0);
    site.stop();
    // As it was before it had its name.
    std::fs::rename(&path, site.dir.join("moved.db.moving")).expect("moved");
    let told = moves(&site, &file, 0);
    assert!(told.contains("cut off at its end"), "{told}");
    site.config.database = Some(file.clone());
    site.start();
    assert_eq!(rows(&site), before);
    if postgres::socket().is_some() {
        let name = format!("clameur_cut_{}", std::process::id());
        postgres::make(&name);
        let server = postgres::address(&name).expect("a server");
        moves(&site, &server, 0);
        site.stop();
        let noted = site.wait(async {
            let old = clameur::db::Db::look(&file).await.expect("the old one");
            let row = clameur::db::query("SELECT name FROM migration WHERE version = -2");
            let row = row.fetch_one(old.read()).await.expect("a move");
            old.close().await;
            row.get::<String>("name")
        });
        let cut = format!(
            "INSERT INTO migration (version, name) VALUES (-1, 'interrupted at its end'), (-2, '{noted}')"
        );
        postgres::psql(&name, &cut);
        let told = moves(&site, &server, 0);
        assert!(told.contains("cut off at its end"), "{told}");
        site.config.database = Some(server);
        site.start();
        assert_eq!(rows(&site), before);
    }
    site.everything_agrees();
}
