//! Programs that are not ours agree: they open what we seal, recount our log, and take our queries.
//!
//! They are not on every machine: `cargo xtask test` installs them and runs these tests.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use super::harness::process::{files_of, source_files};
use super::harness::{Setting, Site, postgres};

#[track_caller]
fn runs(command: &mut Command) -> Output {
    let output = command.output().expect("the program is installed");
    assert!(
        output.status.success(),
        "{command:?}: {}\n{}{}",
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    output
}

fn clameur() -> Command {
    Command::new(env!("CARGO_BIN_EXE_clameur"))
}

#[test]
#[ignore = "needs the age command"]
fn the_age_command_opens_a_record_of_a_live_instance() {
    let site = Site::demo();
    let mut maria = site.person("Prénom", "Exemple").agreeing_to_all();
    maria.is_counted(&["taj"]);
    let dump = site.dump();
    let sealed = |table: &str| {
        let row = dump[table][0].split("sealed=").nth(1).expect("a record");
        hex::decode(row.split(' ').next().expect("a value")).expect("hexadecimal")
    };
    let key = site.dir.join("organisation.agekey");
    std::fs::write(&key, site.key().secret()).expect("a file");
    for (table, expected) in [
        ("sealed_record", "Exemple"),
        ("contact", maria.email.as_str()),
    ] {
        let file = site.dir.join(format!("{table}.age"));
        std::fs::write(&file, sealed(table)).expect("a file");
        let opened = runs(
            Command::new("age")
                .args(["--decrypt", "--identity"])
                .arg(&key)
                .arg(&file),
        );
        let json: serde_json::Value = serde_json::from_slice(&opened.stdout).expect("JSON");
        assert!(json.to_string().contains(expected), "{json}");
    }
    site.everything_agrees();
}

#[test]
#[ignore = "needs python3"]
fn the_python_auditor_and_ours_come_to_the_same_numbers() {
    let site = Site::demo();
    let mut first = site.person("Prénom", "Exemple");
    first.is_counted(&["taj", "tes"]);
    for number in 0..5 {
        site.person("Prénom", &format!("Autre-{number}"))
            .is_counted(&["video"]);
    }
    first.withdraws();
    let recounts = site.everything_agrees();
    let key = recounts["technopolice"].key.to_string();
    let log = format!("{}/log/technopolice", site.base_url());
    let kept = site.dir.join("checkpoint");
    let ours = runs(
        clameur()
            .args(["audit", &log, "--json", "--key", &key, "--save"])
            .arg(&kept),
    );
    let ours: serde_json::Value = serde_json::from_slice(&ours.stdout).expect("JSON");
    site.person("Prénom", "Plus-Tard").is_counted(&["vsa"]);

    let ours_later = runs(
        clameur()
            .args(["audit", &log, "--json", "--key", &key, "--since"])
            .arg(&kept),
    );
    let ours_later: serde_json::Value = serde_json::from_slice(&ours_later.stdout).expect("JSON");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/formats/audit.py");
    let theirs = runs(
        Command::new("python3")
            .arg(&script)
            .args([&key, &log])
            .arg(&kept),
    );
    let theirs = String::from_utf8(theirs.stdout).expect("UTF-8");
    let number = |name: &str| -> u64 {
        let line = theirs
            .lines()
            .find_map(|line| line.strip_prefix(&format!("{name} ")));
        line.expect(name).trim().parse().expect("a number")
    };
    assert_eq!(ours[0]["count"], 5);
    assert_eq!(ours_later[0]["count"].as_u64(), Some(number("live")));
    assert_eq!(ours_later[0]["added"].as_u64(), Some(number("adds")));
    assert_eq!(
        ours_later[0]["withdrawn"].as_u64(),
        Some(number("withdrawn"))
    );
    assert_eq!(number("live"), site.count());
    site.everything_agrees();
}

#[test]
fn the_receipt_command_verifies_what_was_downloaded() {
    let site = Site::demo();
    let mut maria = site.person("Prénom", "Exemple");
    let receipt = maria.is_counted(&["taj"]);
    let key = site.everything_agrees()["technopolice"].key.to_string();
    let file = site.dir.join("receipt.tlog-proof");
    std::fs::write(&file, receipt.to_string()).expect("a file");
    let verify = |file: &Path| {
        let mut command = clameur();
        command
            .args(["receipt", "verify", "--json", "--key", &key])
            .arg(file);
        command.output().expect("it runs")
    };
    let good = verify(&file);
    assert!(good.status.success());
    let json: serde_json::Value = serde_json::from_slice(&good.stdout).expect("JSON");
    assert_eq!((&json["holds"], &json["index"]), (&true.into(), &1.into()));
    // One changed character, and it says so with exit code 1.
    let text = receipt.to_string();
    let changed = text.replacen("index 1", "index 2", 1);
    assert_ne!(text, changed);
    std::fs::write(&file, changed).expect("a file");
    assert_eq!(verify(&file).status.code(), Some(1));
}

/// The texts of all queries in the program: `query("…")`. What is not one text for both engines is named by `dialect`.
fn queries() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for (path, text) in source_files() {
        // It asks the engines' own libraries.
        if path.ends_with("src/db/query.rs") {
            continue;
        }
        let mut before = ' ';
        for (at, _) in text.match_indices("query(") {
            before = text[..at].chars().next_back().unwrap_or(before);
            // A function of that name is no call.
            if text[..at].ends_with("fn ")
                || before.is_alphanumeric()
                || matches!(before, '_' | '.')
            {
                continue;
            }
            let after = text[at + "query(".len()..].trim_start();
            if let Some(literal) = after.strip_prefix('"') {
                found.push((path.clone(), literal_text(literal)));
                continue;
            }
            let named = after.starts_with("dialect::") || after.starts_with("text: ");
            let of_tests = path.to_string_lossy().contains("test");
            assert!(
                named || of_tests,
                "{}: a query that is no literal: {}",
                path.display(),
                &after[..40]
            );
        }
    }
    found
}

/// A string literal's value, from after its opening quote.
fn literal_text(source: &str) -> String {
    let mut text = String::new();
    let mut chars = source.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => break,
            '\\' => match chars.next() {
                Some('\n') => {
                    let rest = chars.as_str().trim_start();
                    chars = rest.chars();
                }
                Some('"') => text.push('"'),
                Some('n') => text.push('\n'),
                other => panic!("an escape in a query: {other:?}"),
            },
            c => text.push(c),
        }
    }
    text
}

#[test]
fn queries_are_found_where_they_stand() {
    let all = queries();
    assert!(all.len() > 40, "{}", all.len());
    assert!(
        all.iter()
            .any(|(_, text)| text.starts_with("INSERT INTO statement ("))
    );
    assert!(
        all.iter()
            .all(|(_, text)| !text.contains("\\") && !text.contains("  "))
    );
    // The engines' own library is named in one folder, so that no other can come to know an engine.
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let elsewhere: Vec<PathBuf> = ["src", "tests", "benches", "examples"]
        .iter()
        .flat_map(|folder| crate::harness::site::files_below(&root.join(folder)))
        .filter(|(path, bytes)| {
            let name = ["sqlx", "::"].concat();
            !path.starts_with(root.join("src/db")) && String::from_utf8_lossy(bytes).contains(&name)
        })
        .map(|(path, _)| path)
        .collect();
    assert_eq!(elsewhere, Vec::<PathBuf>::new());
    assert_eq!(literal_text("a \\\n     b \\\"c\\\"\" rest"), "a b \"c\"");
}

#[test]
#[ignore = "needs postgresql: cargo xtask on-postgres"]
fn postgresql_takes_every_query_and_has_the_same_tables() {
    const NAME: &str = "clameur_texts";
    postgres::psql(
        "postgres",
        &format!("DROP DATABASE IF EXISTS {NAME} WITH (FORCE)"),
    );
    postgres::psql("postgres", &format!("CREATE DATABASE {NAME}"));
    let run = |script: &str| postgres::psql(NAME, script);
    let migrations = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let names = |engine: &str| -> Vec<String> {
        let files = files_of(&migrations.join(engine));
        let name = |path: &PathBuf| path.file_name().unwrap().to_string_lossy().into_owned();
        files.iter().map(name).collect()
    };
    assert_eq!(
        names("postgres"),
        names("sqlite"),
        "one history per engine, the same steps"
    );
    for file in files_of(&migrations.join("postgres")) {
        run(&std::fs::read_to_string(file).expect("a migration"));
    }
    run("CREATE TABLE migration (version BIGINT PRIMARY KEY, name TEXT COLLATE \"C\" NOT NULL);");

    let queries = queries();
    let mut script = String::new();
    for (number, (path, query)) in queries.iter().enumerate() {
        script.push_str(&format!(
            "PREPARE q{number} AS {query}; -- {}\n",
            path.display()
        ));
    }
    run(&script);

    let theirs = run(
        "SELECT table_name || ' ' || column_name || ' ' || CASE data_type \
         WHEN 'bigint' THEN 'INTEGER' WHEN 'integer' THEN 'INTEGER' WHEN 'bytea' THEN 'BLOB' \
         WHEN 'text' THEN 'TEXT' ELSE data_type END || ' ' || is_nullable \
         FROM information_schema.columns WHERE table_schema = 'public' \
         AND table_name <> 'migration' ORDER BY 1;",
    );
    let mut theirs: Vec<&str> = theirs.lines().collect();
    theirs.sort_unstable();
    let site = Site::set_with(Setting::default(), |config| config.database = None);
    let app = site.app();
    let mut ours: Vec<String> = site.wait(async {
        clameur::db::query(
            "SELECT t.name AS tab, c.name AS col, c.type AS kind, c.\"notnull\" AS must, c.pk AS pk \
             FROM sqlite_schema t JOIN pragma_table_info(t.name) c \
             WHERE t.type = 'table' AND t.name <> 'migration'",
        )
        .fetch_all(app.db.read())
        .await
        .expect("columns")
        .iter()
        .map(|row| {
            let (tab, col, kind): (String, String, String) =
                (row.get("tab"), row.get("col"), row.get("kind"));
            let must = row.get::<i64>("must") != 0 || row.get::<i64>("pk") != 0;
            format!("{tab} {col} {kind} {}", if must { "NO" } else { "YES" })
        })
        .collect()
    });
    ours.sort_unstable();
    assert_eq!(ours, theirs);
    // Texts stand in the order of their bytes on both, whatever the server's language.
    let others = run(
        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public' \
         AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C'",
    );
    assert_eq!(others, "", "TEXT COLLATE \"C\" in migrations/postgres");
    let narrow = run(
        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public' \
         AND data_type NOT IN ('bigint', 'text', 'bytea')",
    );
    assert_eq!(narrow, "", "the three types of values");
    // A look counts what opening would do, and does none of it.
    let address = postgres::address(NAME).expect("a server");
    let pending = site.wait(clameur::db::Db::pending_migrations(&address));
    let all = names("postgres").len();
    assert_eq!(pending.expect("it can be looked at"), all);
    assert_eq!(run("SELECT count(*) FROM migration").trim(), "0");
    postgres::remove(NAME);
}

#[test]
#[ignore = "needs promtool"]
fn prometheus_takes_our_alerts_and_they_ring() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging/prometheus");
    for arguments in [
        ["check", "rules", "clameur.rules.yml"],
        ["test", "rules", "clameur.test.yml"],
    ] {
        runs(
            Command::new("promtool")
                .args(arguments)
                .current_dir(&folder),
        );
    }
}
