//! Whoever wants to check can: logs are readable from any page, keys and heads stand where they can be compared, and what is printed works.

use std::process::Command;

use clameur::web::check;

use super::harness::Site;

fn unescaped(html: &str) -> String {
    html.replace("&quot;", "\"")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&amp;", "&")
}

/// The commands that a page prints.
fn commands(page: &str) -> Vec<String> {
    page.split("<pre><code>")
        .skip(1)
        .filter_map(|rest| rest.split_once("</code>"))
        // Words with a hyphen are kept whole by a tag.
        .map(|(command, _)| {
            command
                .replace("<span class=\"whole\">", "")
                .replace("</span>", "")
        })
        .map(|command| unescaped(&command))
        .collect()
}

#[test]
fn everything_below_log_may_be_read_from_any_page() {
    let site = Site::demo();
    let mut maria = site.person("Prénom", "Exemple");
    maria.is_counted(&["taj"]);
    let recount = site.recount("technopolice");
    let size = recount.report.size;
    let manifest = recount.report.tally.manifests[0].1.to_string();
    let mut paths: Vec<String> = ["checkpoint", "heads.json", "heads.atom"]
        .iter()
        .map(ToString::to_string)
        .collect();
    paths.push(format!("tile/0/000.p/{size}"));
    paths.push(format!("tile/entries/000.p/{size}"));
    paths.push(format!("manifest/{manifest}"));
    for wrong in [
        "tile/0/999",
        "tile/nonsense",
        "manifest/00",
        "document/00",
        "nothing",
    ] {
        paths.push(wrong.to_owned());
    }
    let mut good = 0;
    for path in &paths {
        for method in ["GET", "HEAD", "OPTIONS", "POST"] {
            let path = format!("/log/technopolice/{path}");
            let answer = site.http().request(method, &path, &[], &[]);
            good += usize::from(method == "GET" && answer.status == 200);
            assert_eq!(
                answer.header("access-control-allow-origin"),
                Some("*"),
                "{method} {path}: {}",
                answer.status
            );
        }
    }
    assert_eq!(good, 6, "those that exist were there");
    let elsewhere = site.get("/fr/technopolice");
    assert_eq!(elsewhere.header("access-control-allow-origin"), None);
}

#[test]
fn the_key_stands_wherever_it_can_be_compared_and_the_printed_commands_work() {
    let site = Site::demo();
    let mut maria = site.person("Prénom", "Exemple");
    maria.is_counted(&["taj"]);
    let key = site.recount("technopolice").key.to_string();
    let receipt = maria.path(&format!("/confirm/{}", maria.token()));
    let dir = site.dir.join("downloads");
    std::fs::create_dir_all(&dir).expect("a directory");
    let program = std::path::Path::new(env!("CARGO_BIN_EXE_clameur"));
    let path = format!(
        "{}:{}",
        program.parent().expect("a directory").display(),
        std::env::var("PATH").unwrap_or_default()
    );
    for lang in ["fr", "en"] {
        let there = |rest: &str| format!("/{lang}/technopolice{rest}");
        for page in ["", "/count", "/count.json"] {
            let page = unescaped(site.get(&there(page)).text());
            assert!(page.contains(&key), "{lang}");
        }
        let page = site
            .receipt_page(&receipt.replacen("/fr/", &format!("/{lang}/"), 1))
            .text()
            .to_owned();
        let link = page
            .split("href=\"")
            .filter_map(|rest| rest.split_once('"'))
            .map(|(link, _)| link)
            .find(|link| link.starts_with("/check#"))
            .expect("a link to the checker");
        assert!(!link.contains(&maria.token()), "never the token: {link}");
        let name = page
            .split("<code>")
            .filter_map(|rest| rest.split_once('<'))
            .map(|(name, _)| name.to_owned())
            .find(|name| name.ends_with(".tlog-proof"))
            .expect("a receipt to download");
        let file = site.get(&there(&format!("/receipt/{}", maria.token())));
        std::fs::write(dir.join(&name), &file.body).expect("a file");
        let printed = commands(&page);
        assert_eq!(printed.len(), 2, "verify and audit: {printed:?}");
        for command in &printed {
            let output = Command::new("sh")
                .args(["-c", command])
                .env("PATH", &path)
                .current_dir(&dir)
                .output()
                .expect("a shell");
            assert!(output.status.success(), "{lang}: {command}: {output:?}");
            // Twice the same receipt: several are checked at once.
            if !command.contains(" verify ") {
                continue;
            }
            let twice = command.replacen(&name, &format!("{name} {name}"), 1);
            let output = Command::new("sh")
                .args(["-c", &twice])
                .env("PATH", &path)
                .current_dir(&dir)
                .output()
                .expect("a shell");
            assert!(output.status.success(), "{twice}: {output:?}");
        }
    }
    let known: serde_json::Value =
        serde_json::from_slice(&site.get("/.well-known/clameur.json").body).expect("JSON");
    assert_eq!(known["campaigns"][0]["key"], key.as_str());
    assert_eq!(known["check"]["sha256"], check::sha256());
    let mut other = site.person("Autre", "Exemple");
    other.joins(&["taj"]);
    let mail = other.reads_mail();
    assert!(
        format!("{mail:?}").contains(&key),
        "the mail that asks for the button"
    );
}

#[test]
fn the_checker_is_the_file_whose_hash_is_told() {
    let site = Site::demo();
    let answer = site.get("/check");
    assert_eq!(answer.text(), check::FILE);
    let policy = answer.header("content-security-policy").expect("a policy");
    assert!(
        policy.contains("connect-src *") && !policy.contains("unsafe"),
        "{policy}"
    );
    let elsewhere = site.get("/fr/technopolice");
    let strict = elsewhere
        .header("content-security-policy")
        .expect("a policy");
    assert!(strict.contains("connect-src 'self'"), "{strict}");
    let told = Command::new(env!("CARGO_BIN_EXE_clameur"))
        .arg("--version")
        .output()
        .expect("the program");
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    assert!(told.contains(check::sha256()), "{told}");
}

#[test]
fn a_feed_keeps_the_first_head_of_a_day() {
    let site = Site::demo();
    let heads = || -> serde_json::Value {
        serde_json::from_slice(&site.get("/log/technopolice/heads.json").body).expect("JSON")
    };
    let before = heads();
    assert_eq!(before["heads"].as_array().map(Vec::len), Some(1));
    let mut maria = site.person("Prénom", "Exemple");
    maria.is_counted(&["taj"]);
    assert_eq!(heads(), before, "what was shown once stays");
    let printed = before["heads"][0]["printed"].as_str().expect("a head");
    assert_eq!(printed.len(), 39);
    let feed = site.get("/log/technopolice/heads.atom").text().to_owned();
    assert!(feed.contains(printed), "{feed}");
}
